//! Lossless or not: what of a sent document survived being read as a type and written again.

use std::borrow::Cow;
use std::fmt;

use serde_json::{Map, Value};

use super::error::Step;
use super::leaf::{Leaf, of_base64};
use super::{Field, Form, Kind, KindUnionShape, Layout, ListForm, Path, Shape, UnionShape};

/// Something that did not survive, or survived only because everything unknown is kept.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Difference {
    /// It is gone.
    Lost(Path),
    /// It has another value.
    Changed(Path),
    /// It has the same value in a form that the spec does not declare, such as a quoted number where text belongs.
    Form(Path),
    /// The type does not know it; it was kept among the unknown members.
    Unmodelled(Path),
}

impl Difference {
    /// Where it stands.
    pub fn path(&self) -> &Path {
        match self {
            Self::Lost(path) | Self::Changed(path) | Self::Form(path) | Self::Unmodelled(path) => path,
        }
    }
}

impl fmt::Display for Difference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let what = match self {
            Self::Lost(_) => "is lost",
            Self::Changed(_) => "changed",
            Self::Form(_) => "has an undeclared form",
            Self::Unmodelled(_) => "is not modelled",
        };
        write!(f, "`{}` {what}", self.path())
    }
}

/// Compares a JSON document with what came out of reading it as a type and writing it again.
///
/// Every leaf of `sent` must be in `again` with the same value. Only what the spec declares is the same value in another form:
/// numbers may be quoted where a number belongs, a list may be joined or bare where the member says so, and what is empty may be
/// absent or the type's empty value.
pub fn compare(shape: &Shape, sent: &Value, again: &Value) -> Vec<Difference> {
    run(shape, sent, again, false)
}

/// Compares two XML documents, as [`xml_to_value`](super::xml_to_value) gives them: [`compare`], but everything is text, a list of
/// one is the same as its item, and an object whose element is repeated is the same as one element with all that stood in them.
#[cfg(feature = "xml")]
pub fn compare_xml(shape: &Shape, sent: &Value, again: &Value) -> Vec<Difference> {
    run(shape, sent, again, true)
}

fn run(shape: &Shape, sent: &Value, again: &Value, xml: bool) -> Vec<Difference> {
    let mut comparison = Comparison { xml, steps: Vec::new(), found: Vec::new() };
    match (sent, again) {
        (Value::Object(sent), Value::Object(again)) => comparison.table(shape, sent, again),
        _ if is_blank(sent) => {}
        _ => comparison.report(Difference::Changed),
    }
    comparison.found
}

struct Comparison {
    xml: bool,
    steps: Vec<Step>,
    found: Vec<Difference>,
}

type Members = Map<String, Value>;

impl Comparison {
    fn report(&mut self, difference: fn(Path) -> Difference) {
        self.found.push(difference(Path::from_root(&self.steps)));
    }

    fn within(&mut self, step: Step, inner: impl FnOnce(&mut Self)) {
        self.steps.push(step);
        inner(self);
        self.steps.pop();
    }

    fn table(&mut self, shape: &Shape, sent: &Members, again: &Members) {
        for (key, value) in sent.iter().filter(|(key, _)| !shape.ignores(key)) {
            let other = again.get(key);
            self.within(key_step(key), |this| match place(shape, key, sent) {
                Some(Place::Member(field)) => this.member(field, value, other),
                Some(Place::Tag) => this.text(Form::Either, value, other),
                Some(Place::Body(kind)) => this.value(&Field::new("", kind), kind, value, other),
                None => this.unknown(value, other),
            });
        }
    }

    fn unknown(&mut self, sent: &Value, again: Option<&Value>) {
        match again {
            Some(again) if same(sent, again) => self.report(Difference::Unmodelled),
            Some(_) => self.report(Difference::Changed),
            None => self.report(Difference::Lost),
        }
    }

    fn member(&mut self, field: &Field, sent: &Value, again: Option<&Value>) {
        self.value(field, field.kind.present(), sent, again);
    }

    fn value(&mut self, field: &Field, kind: Kind, sent: &Value, again: Option<&Value>) {
        if is_blank(sent) {
            if !again.is_none_or(is_default) {
                self.report(Difference::Changed);
            }
            return;
        }
        let Some(again) = again else { return self.report(Difference::Lost) };
        match kind {
            Kind::Optional(inner) => self.value(field, *inner, sent, Some(again)),
            Kind::Text | Kind::Secret => self.text(field.form, sent, Some(again)),
            Kind::Enum(shape) if !shape.numeric => self.text(field.form, sent, Some(again)),
            Kind::I64 | Kind::U64 | Kind::F64 | Kind::Enum(_) => self.leaf(sent, again, same_number),
            Kind::Bool => self.leaf(sent, again, same_bool),
            Kind::Bytes => self.leaf(sent, again, same_bytes),
            Kind::Json | Kind::File => self.leaf(sent, again, same),
            Kind::List(item) => self.list(field, *item, sent, again),
            Kind::Map(item) => self.map(field, *item, sent, again),
            Kind::Table(_) | Kind::Union(_) => self.object(field, kind, sent, again),
            Kind::KindUnion(shape) => self.kind_union(shape(), sent, again),
        }
    }

    fn leaf(&mut self, sent: &Value, again: &Value, same: fn(&Value, &Value) -> bool) {
        if !same(sent, again) {
            self.report(Difference::Changed);
        }
    }

    /// Text must stay text and a bare number a bare number, unless the form lets it be either.
    fn text(&mut self, form: Form, sent: &Value, again: Option<&Value>) {
        let Some(again) = again else { return self.report(Difference::Lost) };
        let loose = self.xml || matches!(form, Form::Number | Form::Either);
        match (text_of(sent), text_of(again)) {
            (Some(left), Some(right)) if left == right || loose && same_number(sent, again) => {
                if !loose && sent.is_string() != again.is_string() {
                    self.report(Difference::Form);
                }
            }
            _ => self.report(Difference::Changed),
        }
    }

    fn list(&mut self, field: &Field, item: Kind, sent: &Value, again: &Value) {
        let separator = field.separator();
        let (left, right) = (items(sent, separator), items(again, separator));
        let bare = !sent.is_array() && separator.is_none() && field.list != ListForm::OneOrList;
        if bare && !self.xml {
            return self.report(Difference::Form);
        }
        if left.len() != right.len() {
            return self.report(Difference::Changed);
        }
        for (index, (left, right)) in left.iter().zip(&right).enumerate() {
            self.within(Step::Index(index), |this| {
                // an item of a joined list is text, whatever its type
                let field = if separator.is_some() {
                    Field::new("", item).form(Form::Either)
                } else {
                    Field { list: ListForm::Plain, ..*field }
                };
                this.value(&field, item.present(), left, Some(right));
            });
        }
    }

    fn map(&mut self, field: &Field, item: Kind, sent: &Value, again: &Value) {
        match (sent, again) {
            (Value::Object(sent), Value::Object(again)) => {
                for (key, value) in sent {
                    self.within(key_step(key), |this| this.value(field, item.present(), value, again.get(key)));
                }
            }
            _ => self.report(Difference::Changed),
        }
    }

    fn object(&mut self, field: &Field, kind: Kind, sent: &Value, again: &Value) {
        let all;
        let sent = match sent {
            Value::Array(items) if items.len() == 1 => {
                if field.list != ListForm::OneOrList {
                    self.report(Difference::Form);
                }
                &items[0]
            }
            Value::Array(items) if self.xml && items.iter().all(Value::is_object) => {
                all = together(items);
                &all
            }
            sent => sent,
        };
        match (sent, again, kind) {
            (Value::Object(sent), Value::Object(again), Kind::Table(shape)) => self.table(shape(), sent, again),
            (Value::Object(sent), Value::Object(again), Kind::Union(shape)) => self.union(shape(), sent, again),
            _ if is_blank(sent) => {}
            _ => self.report(Difference::Changed),
        }
    }

    /// Nothing in a union by kind has another form, so what is not the same changed.
    fn kind_union(&mut self, shape: &KindUnionShape, sent: &Value, again: &Value) {
        match shape.index_of(sent).map(|index| shape.variants[index].kind) {
            _ if !same(sent, again) => self.report(Difference::Changed),
            Some(kind) => self.value(&Field::new("", kind), kind, sent, Some(again)),
            None => self.report(Difference::Unmodelled),
        }
    }

    fn union(&mut self, shape: &'static UnionShape, sent: &Members, again: &Members) {
        for (key, value) in sent {
            let other = again.get(key);
            self.within(key_step(key), |this| match union_place(shape, key, sent) {
                Some(Place::Member(field)) => this.member(field, value, other),
                Some(Place::Tag) => this.text(Form::Either, value, other),
                Some(Place::Body(kind)) => this.value(&Field::new("", kind), kind.present(), value, other),
                None => this.unknown(value, other),
            });
        }
    }
}

/// What a type knows about a member of an object.
enum Place {
    Member(&'static Field),
    Tag,
    Body(Kind),
}

fn place(shape: &Shape, key: &str, sent: &Members) -> Option<Place> {
    if let Some(index) = shape.index_of(key, 0) {
        return Some(Place::Member(&shape.fields[index]));
    }
    shape.fields.iter().filter(|field| field.flatten).find_map(|field| match (field.kind.table(), field.kind.union()) {
        (Some(table), _) => place(table, key, sent),
        (None, Some(union)) => union_place(union, key, sent),
        (None, None) => None,
    })
}

/// A body that stands beside the tag is the one of the variant that the tag names, or that of another: the platform's own examples
/// show all bodies at once. Such a one is kept as it came.
fn union_place(shape: &'static UnionShape, key: &str, sent: &Members) -> Option<Place> {
    if key == shape.tag {
        return Some(Place::Tag);
    }
    let tag = sent.get(shape.tag).and_then(Leaf::of_value).map(|tag| tag.to_string());
    let named = tag.and_then(|tag| shape.index_of(&tag)).map(|index| &shape.variants[index]);
    match (shape.layout, named.and_then(|variant| variant.kind.table())) {
        (Layout::Flat, Some(table)) => place(table, key, sent),
        (Layout::Flat, None) => None,
        (Layout::Nested, _) => {
            let body =
                named.filter(|variant| variant.key == key).or_else(|| shape.variants.iter().find(|variant| variant.key == key));
            body.map(|variant| Place::Body(variant.kind))
        }
    }
}

fn key_step(key: &str) -> Step {
    Step::Key(Cow::Owned(key.to_owned()))
}

fn is_blank(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::String(text) => text.trim().is_empty(),
        Value::Array(items) => items.is_empty(),
        Value::Object(members) => members.is_empty(),
        Value::Bool(_) | Value::Number(_) => false,
    }
}

/// Whether it is what an empty member is written as.
fn is_default(value: &Value) -> bool {
    match value {
        Value::Bool(value) => !value,
        Value::Number(number) => number.as_f64() == Some(0.0),
        Value::String(text) => matches!(text.as_str(), "" | "0" | "false"),
        Value::Array(items) => items.is_empty(),
        Value::Object(members) => members.values().all(is_default),
        Value::Null => true,
    }
}

/// One object with the members of all of them, those that repeat as lists.
fn together(objects: &[Value]) -> Value {
    let mut all: Map<String, Value> = Map::new();
    for (key, value) in objects.iter().filter_map(Value::as_object).flatten() {
        match all.get_mut(key) {
            Some(Value::Array(there)) => there.extend(items(value, None)),
            Some(there) => *there = [vec![there.take()], items(value, None)].concat().into(),
            None => drop(all.insert(key.clone(), value.clone())),
        }
    }
    all.into()
}

fn text_of(value: &Value) -> Option<String> {
    Leaf::of_value(value).map(Leaf::into_text)
}

fn same_number(left: &Value, right: &Value) -> bool {
    let number = |value: &Value| Leaf::of_value(value).and_then(|leaf| leaf.parsed());
    match (number(left), number(right)) {
        (Some(Leaf::F64(left)), Some(right)) | (Some(right), Some(Leaf::F64(left))) => right.to_f64() == Ok(left),
        (left, right) => left.is_some() && left == right,
    }
}

fn same_bool(left: &Value, right: &Value) -> bool {
    let value = |value: &Value| Leaf::of_value(value).and_then(|leaf| leaf.to_bool().ok());
    value(left).is_some() && value(left) == value(right)
}

fn same_bytes(left: &Value, right: &Value) -> bool {
    let bytes = |value: &Value| value.as_str().and_then(of_base64);
    bytes(left).is_some() && bytes(left) == bytes(right)
}

/// Deep equality in which `12.0` is `12`.
fn same(left: &Value, right: &Value) -> bool {
    match (left, right) {
        (Value::Number(_), Value::Number(_)) => same_number(left, right),
        (Value::Array(left), Value::Array(right)) => {
            left.len() == right.len() && left.iter().zip(right).all(|(left, right)| same(left, right))
        }
        (Value::Object(left), Value::Object(right)) => {
            left.len() == right.len() && left.iter().all(|(key, value)| right.get(key).is_some_and(|other| same(value, other)))
        }
        _ => left == right,
    }
}

/// The items of a list in whatever form it has.
fn items(value: &Value, separator: Option<char>) -> Vec<Value> {
    match (value, separator) {
        (Value::Array(items), _) => items.clone(),
        (Value::String(text), Some(separator)) => {
            text.split(separator).map(str::trim).filter(|item| !item.is_empty()).map(Value::from).collect()
        }
        (value, _) => vec![value.clone()],
    }
}
