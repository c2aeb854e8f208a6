//! Scalars, ids and enums in their wire forms.

use serde_json::{Value, json};

use super::{Dialect, ERRCODE, Home, Object, Schemas, put};
use crate::model::{Enum, EnumValue, Form, Id, Scalar, Type};

/// A whole number in quotes.
const WHOLE: &str = "^-?[0-9]+$";
/// Any number in quotes.
const REAL: &str = r"^-?[0-9]+(\.[0-9]+)?([eE][-+]?[0-9]+)?$";

/// What a scalar is made of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Stuff {
    /// A number.
    Number { whole: bool },
    /// A text.
    Text,
    /// True or false.
    Bool,
    /// Anything else.
    Other,
}

impl<'a> Schemas<'a> {
    /// A scalar, id or enum in this form.
    pub(super) fn scalar(&self, home: Home<'a>, ty: &Type, form: Form) -> Value {
        let form = self.form(form);
        match ty {
            Type::Scalar(scalar) => self.built_in(*scalar, form),
            Type::Id(name) if form == Form::Plain => self.component(name),
            Type::Id(name) => self.with(formed(self.stuff(home, ty), form), one("x-wecom-type", name.as_str())),
            Type::Enum(named) if form == Form::Plain => {
                let home = self.home_of(home, named);
                self.component(&self.key(home, &named.name))
            }
            Type::Enum(_) => self.enum_of(home, ty).map_or(json!({}), |decl| listed(decl, form)),
            Type::Struct(_) | Type::Union(_) | Type::KindUnion(_) | Type::List(_) | Type::Map(_) => json!({}),
        }
    }

    /// A text of the spec (a default, a constant) as the value that travels.
    pub(in crate::emit) fn typed(&self, home: Home<'a>, ty: &Type, form: Form, text: &str) -> Value {
        match (self.stuff(home, ty), self.form(form)) {
            (Stuff::Bool, form) => {
                let yes = matches!(text, "1" | "true");
                match form {
                    Form::Flag | Form::Number => u8::from(yes).into(),
                    Form::FlagText => u8::from(yes).to_string().into(),
                    Form::Text => yes.to_string().into(),
                    Form::Plain | Form::Either => yes.into(),
                }
            }
            (Stuff::Number { .. }, Form::Plain | Form::Either | Form::Number | Form::Flag) | (Stuff::Text, Form::Number) => {
                number(text)
            }
            _ => text.into(),
        }
    }

    /// The form on this wire. XML has no quotes: there everything has the type's own.
    pub(super) fn form(&self, form: Form) -> Form {
        match form {
            Form::Flag | Form::FlagText if self.is_xml() => Form::Flag,
            _ if self.is_xml() => Form::Plain,
            form => form,
        }
    }

    /// What a type is made of.
    pub(super) fn stuff(&self, home: Home<'a>, ty: &Type) -> Stuff {
        match ty {
            Type::Scalar(Scalar::I64 | Scalar::U64 | Scalar::Timestamp | Scalar::Errcode) => Stuff::Number { whole: true },
            Type::Scalar(Scalar::F64) => Stuff::Number { whole: false },
            Type::Scalar(Scalar::Bool) => Stuff::Bool,
            Type::Scalar(Scalar::String) => Stuff::Text,
            Type::Id(name) => numeric(self.model.ids.get(name).is_some_and(|id| id.numeric)),
            Type::Enum(_) => numeric(self.enum_of(home, ty).is_some_and(|decl| decl.numeric)),
            _ => Stuff::Other,
        }
    }

    /// The component of an id.
    pub(super) fn id(&self, id: &Id) -> Value {
        let mut schema = one("description", id.summary.as_str());
        schema.insert("type".to_owned(), if id.numeric { "integer" } else { "string" }.into());
        put(&mut schema, "format", id.numeric.then_some("int64").or(id.secret.then_some("password")));
        put(&mut schema, "x-sensitive", id.secret.then_some(true));
        schema.into()
    }

    /// The component of an enum.
    pub(super) fn listed(&self, decl: &Enum) -> Value {
        match listed(decl, Form::Plain) {
            Value::Object(schema) => self.described(&decl.summary, schema),
            other => other,
        }
    }

    fn built_in(&self, scalar: Scalar, form: Form) -> Value {
        let plain = form == Form::Plain;
        match scalar {
            Scalar::I64 if plain => json!({"type": "integer", "format": "int64"}),
            Scalar::U64 if plain => json!({"type": "integer", "format": "uint64", "minimum": 0}),
            Scalar::F64 if plain => json!({"type": "number", "format": "double"}),
            Scalar::Timestamp if plain => json!({"type": "integer", "format": "int64", "x-wecom-type": "timestamp"}),
            Scalar::Timestamp => self.with(formed(Stuff::Number { whole: true }, form), one("x-wecom-type", "timestamp")),
            Scalar::Errcode if plain && self.dialect == Dialect::OpenApi => self.component(ERRCODE),
            Scalar::I64 | Scalar::U64 | Scalar::Errcode => formed(Stuff::Number { whole: true }, form),
            Scalar::F64 => formed(Stuff::Number { whole: false }, form),
            Scalar::Bool => formed(Stuff::Bool, form),
            Scalar::String => formed(Stuff::Text, form),
            Scalar::Bytes => json!({"type": "string", "contentEncoding": "base64"}),
            Scalar::File => json!({"type": "string", "format": "binary", "contentMediaType": "application/octet-stream"}),
            Scalar::Json => json!({}),
        }
    }

    fn enum_of(&self, home: Home<'a>, ty: &Type) -> Option<&'a Enum> {
        let Type::Enum(named) = ty else { return None };
        self.home_of(home, named).types.enums.get(&named.name)
    }
}

/// A scalar in a form that is not a component's.
fn formed(stuff: Stuff, form: Form) -> Value {
    match (stuff, form) {
        (Stuff::Number { whole }, Form::Text | Form::FlagText) => json!({"type": "string", "pattern": digits(whole)}),
        (Stuff::Number { whole }, Form::Either) => json!({"type": [number_type(whole), "string"], "pattern": digits(whole)}),
        (Stuff::Number { whole }, _) => json!({"type": number_type(whole)}),
        (Stuff::Bool, Form::Flag | Form::Number) => json!({"type": "integer", "enum": [0, 1], "x-wecom-type": "flag"}),
        (Stuff::Bool, Form::FlagText) => json!({"type": "string", "enum": ["0", "1"], "x-wecom-type": "flag"}),
        (Stuff::Bool, Form::Text) => json!({"type": "string", "enum": ["true", "false"]}),
        (Stuff::Bool, _) => json!({"type": "boolean"}),
        (Stuff::Text, Form::Number) => json!({"type": "number"}),
        (Stuff::Text, Form::Either) => json!({"type": ["string", "number"]}),
        _ => json!({"type": "string"}),
    }
}

/// An open enum: its values with what they mean, and beside them any other value of the same form.
fn listed(decl: &Enum, form: Form) -> Value {
    let Value::Object(mut schema) = formed(numeric(decl.numeric), form) else { return Value::Null };
    let bare = if decl.numeric { form != Form::Text } else { form == Form::Number };
    let value = |value: &EnumValue| {
        let constant = if bare { number(&value.value) } else { value.value.as_str().into() };
        let mut schema = one("const", constant);
        schema.insert("title".to_owned(), value.name.as_str().into());
        put(&mut schema, "description", value.summary.as_deref());
        Value::Object(schema)
    };
    let unlisted = json!({"title": "unlisted", "description": "A value that is not listed here; keep it."});
    schema.insert("anyOf".to_owned(), decl.values.iter().map(value).chain([unlisted]).collect());
    schema.into()
}

fn numeric(numeric: bool) -> Stuff {
    if numeric { Stuff::Number { whole: true } } else { Stuff::Text }
}

fn number_type(whole: bool) -> &'static str {
    if whole { "integer" } else { "number" }
}

fn digits(whole: bool) -> &'static str {
    if whole { WHOLE } else { REAL }
}

/// A number of the spec; what is no number stays text, so that a reader sees what stands there.
pub(in crate::emit) fn number(text: &str) -> Value {
    let whole = text.parse::<i64>().map(Value::from).or_else(|_| text.parse::<u64>().map(Value::from));
    whole.unwrap_or_else(|_| text.parse::<f64>().map_or_else(|_| text.into(), Value::from))
}

pub(super) fn one(key: &str, value: impl Into<Value>) -> Object {
    Object::from_iter([(key.to_owned(), value.into())])
}
