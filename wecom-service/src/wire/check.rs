//! The checks before sending: what is required and what is too much.

use super::error::{Step, Unit};
use super::{CodeValue, EncodeError, Field, List, Table, Union, View};

/// Checks a request against the limits of the spec: required members, number ranges, lengths of lists and strings.
///
/// A number or bool is always there; a string, list or struct counts as missing when it is empty.
///
/// # Errors
/// The first member at fault, with its path.
pub fn check(table: &dyn Table) -> Result<(), EncodeError> {
    for (field, view) in table.members() {
        let checked = check_member(field, view);
        checked.map_err(|error| if field.flatten { error } else { error.inside(Step::Key(field.key.into())) })?;
    }
    Ok(())
}

fn check_member(field: &Field, view: View<'_>) -> Result<(), EncodeError> {
    let constant = field.constant.is_some() && view.is_default();
    if matches!(view, View::Absent) && !field.required || constant {
        return Ok(());
    }
    if field.required && view.is_empty() && !matches!(view, View::Table(_)) {
        return Err(EncodeError::Required { path: Default::default() });
    }
    check_value(field, view)
}

fn check_value(field: &Field, view: View<'_>) -> Result<(), EncodeError> {
    match view {
        View::Text(text) | View::Secret(text) => check_text(field, text),
        View::I64(value) => check_range(field, Some(value)),
        View::U64(value) => check_range(field, i64::try_from(value).ok()),
        View::F64(value) => check_float(field, value),
        View::Bytes(bytes) => at_most(field.max_bytes, bytes.len(), Unit::Bytes),
        View::File(file) => at_most(field.max_bytes, file.content.len(), Unit::Bytes),
        View::Code(code) => match code.get() {
            CodeValue::Text(text) => check_text(field, text),
            CodeValue::Number(value) => check_range(field, Some(value)),
        },
        View::Table(table) => check(table),
        View::Union(union) => check_union(union),
        View::List(list) => check_list(field, list),
        View::Map(map) => {
            at_most(field.max_items, map.len(), Unit::Items)?;
            let mut checked = Ok(());
            map.each(&mut |key, view| {
                if checked.is_ok() {
                    checked = check_value(field, view).map_err(|error| error.inside(Step::Key(key.to_owned().into())));
                }
            });
            checked
        }
        View::Bool(_) | View::Json(_) | View::Absent => Ok(()),
    }
}

fn check_list(field: &Field, list: &dyn List) -> Result<(), EncodeError> {
    at_most(field.max_items, list.len(), Unit::Items)?;
    // the limits of a list member beside max_items are those of its items
    (0..list.len()).try_for_each(|index| check_value(field, list.item(index)).map_err(|error| error.inside(Step::Index(index))))
}

fn check_union(union: &dyn Union) -> Result<(), EncodeError> {
    let shape = union.shape();
    let Ok((index, body)) = union.chosen() else { return Ok(()) };
    let variant = &shape.variants[index];
    let checked = check_value(&Field::new(variant.key, variant.kind), body);
    match shape.layout {
        super::Layout::Flat => checked,
        super::Layout::Nested => checked.map_err(|error| error.inside(Step::Key(variant.key.into()))),
    }
}

fn check_text(field: &Field, text: &str) -> Result<(), EncodeError> {
    at_most(field.max_bytes, text.len(), Unit::Bytes)?;
    match field.max_chars {
        // as many bytes as characters allowed: no need to count
        Some(limit) if text.len() > limit => at_most(Some(limit), text.chars().count(), Unit::Chars),
        _ => Ok(()),
    }
}

fn at_most(limit: Option<usize>, length: usize, unit: Unit) -> Result<(), EncodeError> {
    match limit {
        Some(limit) if length > limit => Err(EncodeError::TooLong { path: Default::default(), limit, unit }),
        _ => Ok(()),
    }
}

/// A number that `i64` cannot hold is above every limit.
fn check_range(field: &Field, value: Option<i64>) -> Result<(), EncodeError> {
    match field.range {
        Some((least, most)) if value.map_or(most != i64::MAX, |value| value < least || value > most) => {
            Err(EncodeError::Range { path: Default::default(), least, most })
        }
        _ => Ok(()),
    }
}

#[allow(clippy::cast_precision_loss, reason = "limits are small whole numbers")]
fn check_float(field: &Field, value: f64) -> Result<(), EncodeError> {
    let (least, most) = field.range.unwrap_or((i64::MIN, i64::MAX));
    if value.is_finite() && value >= least as f64 && value <= most as f64 {
        return Ok(());
    }
    Err(EncodeError::Range { path: Default::default(), least, most })
}
