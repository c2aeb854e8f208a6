//! Redacted `Debug`, and equality.

use std::fmt;

use super::{CodeValue, List, Table, Union, View};

/// Writes a view as `Debug` text: by wire names, without what is absent, secrets and sensitive members as `***`, and of members
/// that the spec does not know the names only.
///
/// # Errors
/// Those of the formatter.
pub fn debug(view: View<'_>, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    fmt::Debug::fmt(&Shown(view), f)
}

struct Shown<'a>(View<'a>);

/// What stands for a value that is not shown.
struct Hidden;

impl fmt::Debug for Hidden {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("***")
    }
}

impl fmt::Debug for Shown<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            View::Text(text) => fmt::Debug::fmt(text, f),
            View::Secret(_) => fmt::Debug::fmt(&Hidden, f),
            View::I64(value) => fmt::Debug::fmt(&value, f),
            View::U64(value) => fmt::Debug::fmt(&value, f),
            View::F64(value) => fmt::Debug::fmt(&value, f),
            View::Bool(value) => fmt::Debug::fmt(&value, f),
            View::Bytes(bytes) => write!(f, "Bytes({})", bytes.len()),
            View::Json(value) => fmt::Debug::fmt(value, f),
            View::File(file) => fmt::Debug::fmt(file, f),
            View::Code(code) => match (code.name(), code.get()) {
                ("Unlisted", CodeValue::Text(text)) => write!(f, "Unlisted({text:?})"),
                ("Unlisted", CodeValue::Number(number)) => write!(f, "Unlisted({number})"),
                (name, _) => f.write_str(name),
            },
            View::Table(table) => debug_table(table, f),
            View::Union(union) => debug_union(union, f),
            View::List(list) => f.debug_list().entries((0..list.len()).map(|index| Shown(list.item(index)))).finish(),
            View::Map(map) => {
                let mut out = f.debug_map();
                map.each(&mut |key, view| {
                    out.entry(&key, &Shown(view));
                });
                out.finish()
            }
            View::Absent => f.write_str("None"),
        }
    }
}

fn debug_table(table: &dyn Table, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let mut out = f.debug_struct(table.shape().name);
    debug_members(table, &mut out);
    out.finish()
}

fn debug_members(table: &dyn Table, out: &mut fmt::DebugStruct<'_, '_>) {
    for (field, view) in table.members() {
        match (view, field.flatten) {
            (View::Absent, _) => {}
            (_, _) if field.sensitive => {
                out.field(field.key, &Hidden);
            }
            (View::Table(inner), true) => debug_members(inner, out),
            (View::Union(union), true) => {
                out.field(union.shape().tag, &Shown(View::Union(union)));
            }
            (view, _) => {
                out.field(field.key, &Shown(view));
            }
        }
    }
    if !table.extra().is_empty() {
        out.field("extra", table.extra());
    }
}

fn debug_union(union: &dyn Union, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let shape = union.shape();
    match union.chosen() {
        Ok((index, body)) => f.debug_tuple(shape.variants[index].value).field(&Shown(body)).finish(),
        Err(members) => f.debug_tuple("Unlisted").field(&members.keys().collect::<Vec<_>>()).finish(),
    }
}

/// Whether two views of one type hold the same.
pub fn equal(left: View<'_>, right: View<'_>) -> bool {
    match (left, right) {
        (View::Text(left) | View::Secret(left), View::Text(right) | View::Secret(right)) => left == right,
        (View::I64(left), View::I64(right)) => left == right,
        (View::U64(left), View::U64(right)) => left == right,
        (View::F64(left), View::F64(right)) => left == right,
        (View::Bool(left), View::Bool(right)) => left == right,
        (View::Bytes(left), View::Bytes(right)) => left == right,
        (View::Json(left), View::Json(right)) => left == right,
        (View::File(left), View::File(right)) => left == right,
        (View::Code(left), View::Code(right)) => left.get() == right.get(),
        (View::Table(left), View::Table(right)) => equal_tables(left, right),
        (View::Union(left), View::Union(right)) => equal_unions(left, right),
        (View::List(left), View::List(right)) => equal_lists(left, right),
        (View::Map(left), View::Map(right)) => {
            let (mut ours, mut theirs) = (Vec::new(), Vec::new());
            left.each(&mut |key, view| ours.push((key, view)));
            right.each(&mut |key, view| theirs.push((key, view)));
            ours.len() == theirs.len() && ours.iter().zip(&theirs).all(|(a, b)| a.0 == b.0 && equal(a.1, b.1))
        }
        (View::Absent, View::Absent) => true,
        _ => false,
    }
}

fn equal_tables(left: &dyn Table, right: &dyn Table) -> bool {
    let (left, right) = (left.views(), right.views());
    left.members.len() == right.members.len()
        && left.members.iter().zip(&right.members).all(|(left, right)| equal(*left, *right))
        && left.extra == right.extra
}

fn equal_unions(left: &dyn Union, right: &dyn Union) -> bool {
    match (left.chosen(), right.chosen()) {
        (Ok(left), Ok(right)) => left.0 == right.0 && equal(left.1, right.1),
        (Err(left), Err(right)) => left == right,
        _ => false,
    }
}

fn equal_lists(left: &dyn List, right: &dyn List) -> bool {
    left.len() == right.len() && (0..left.len()).all(|index| equal(left.item(index), right.item(index)))
}
