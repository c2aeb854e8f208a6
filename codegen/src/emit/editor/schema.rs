//! From the keys of the format to JSON Schema, in the dialect that editors know best: draft 7, with what the YAML language server
//! reads on top (`markdownDescription`, `enumDescriptions`, `patternErrorMessage`, `errorMessage`).

use serde_json::{Map, Value as Json, json};

use super::format::{Form, Key, Need, Shape, Value};
use crate::model::Model;
use crate::names::BUILT_IN;
use crate::output::MARK;
use crate::scopes::{self, INGREDIENTS, SCOPES};

/// The schema of one kind of file.
pub(super) fn of_file(shape: &'static Shape, about: &str, model: &Model) -> Json {
    let mut writer = Writer { model, definitions: Map::new() };
    let mut schema = Map::new();
    schema.insert("$schema".to_owned(), "http://json-schema.org/draft-07/schema#".into());
    schema.insert("$comment".to_owned(), format!("Generated {MARK}").into());
    schema.insert("description".to_owned(), about.into());
    schema.extend(writer.shape(shape));
    schema.insert("definitions".to_owned(), writer.definitions.into());
    schema.into()
}

type Object = Map<String, Json>;

struct Writer<'a> {
    model: &'a Model,
    /// What more than one place refers to, by name.
    definitions: Object,
}

impl Writer<'_> {
    /// A map with keys of its own, and no others.
    fn shape(&mut self, shape: &'static Shape) -> Object {
        let properties: Object = shape.keys.iter().map(|key| (key.key.to_owned(), self.key(key))).collect();
        let needed = |need: Need| -> Vec<&str> { shape.keys.iter().filter(|key| key.need == need).map(|key| key.key).collect() };
        let mut schema = object(json!({"type": "object", "additionalProperties": false, "required": needed(Need::Must)}));
        schema.insert("properties".to_owned(), properties.into());
        if shape.one {
            schema.extend(object(json!({"minProperties": 1, "maxProperties": 1})));
        }
        let unless_from = needed(Need::MustUnlessFrom);
        if !unless_from.is_empty() {
            schema.extend(object(json!({"if": {"required": ["from"]}, "else": {"required": unless_from}})));
        }
        schema
    }

    fn key(&mut self, key: &'static Key) -> Json {
        let mut schema = object(json!({"description": plain(key.about), "markdownDescription": key.about}));
        let value = self.value(&key.value);
        // Whatever stands beside a reference is ignored.
        if value.contains_key("$ref") {
            schema.insert("allOf".to_owned(), json!([value]));
        } else {
            schema.extend(value);
        }
        schema.into()
    }

    fn value(&mut self, value: &'static Value) -> Object {
        match value {
            Value::Text => object(json!({"type": "string", "minLength": 1})),
            Value::Form(form) => text(form),
            Value::Scalar => object(json!({"type": ["string", "number", "boolean"]})),
            Value::Truth => object(json!({"type": "boolean"})),
            Value::Count => object(json!({"type": "integer", "minimum": 0})),
            Value::Whole => object(json!({"type": "integer"})),
            Value::Word(words) => one_of(words.iter().map(|(word, about)| (*word, plain(about)))),
            Value::Type => self.defined("type_expression", Self::type_expression),
            Value::Id => one_of(self.model.ids.values().filter(|id| id.secret).map(|id| (id.name.as_str(), plain(&id.summary)))),
            Value::Scope => {
                let none = (scopes::NONE, "No call carries it: it travels in bodies and links.".to_owned());
                one_of(SCOPES.iter().map(|scope| (scope.name, plain(scope.about))).chain([none]))
            }
            Value::Ingredient => ingredient(),
            Value::Kind => one_of(self.kinds()),
            Value::KindOrNone => one_of(self.kinds().chain([("none", "The call carries no token.".to_owned())])),
            Value::Anything => Object::new(),
            Value::Map(shape) => self.defined(shape.name, |writer| writer.shape(shape)),
            Value::Named(names, below) => self.named(names, below),
            Value::List(item) => object(json!({"type": "array", "items": self.value(item)})),
            Value::Either(forms) => {
                let forms: Vec<Json> = forms.iter().map(|form| self.value(form).into()).collect();
                object(json!({"anyOf": forms}))
            }
        }
    }

    /// A map from names; nothing at all is as good as an empty one.
    fn named(&mut self, names: &'static Form, below: &'static Value) -> Object {
        let names = json!({"pattern": names.pattern, "patternErrorMessage": names.refusal, "errorMessage": names.refusal});
        let below = self.value(below);
        object(json!({"type": ["object", "null"], "propertyNames": names, "additionalProperties": below}))
    }

    /// A reference to a definition, which is written the first time.
    fn defined(&mut self, name: &str, write: impl FnOnce(&mut Self) -> Object) -> Object {
        if !self.definitions.contains_key(name) {
            // The name keeps its place among the definitions while what it needs is written.
            self.definitions.insert(name.to_owned(), Json::Null);
            let written = write(self);
            self.definitions.insert(name.to_owned(), written.into());
        }
        object(json!({"$ref": format!("#/definitions/{name}")}))
    }

    /// Any type expression is fine here, because a file may use types of its own. What every file can use is offered on top.
    fn type_expression(&mut self) -> Object {
        let refusal = "A built-in type, an id, or a type of this file or of types.yaml; `list<T>` or `map<T>` of one; `?` at the \
                       very end when the member may be absent.";
        // As deep as anybody needs; what is deeper is better a type of its own.
        let pattern = format!("^(list<|map<){{0,4}}({}|[A-Z][A-Za-z0-9]*)>{{0,4}}[?]?$", BUILT_IN.join("|"));
        let mut schema = object(json!({"type": "string", "pattern": pattern, "patternErrorMessage": refusal}));
        let built_in = BUILT_IN.iter().map(|name| (*name, String::new()));
        let ids = self.model.ids.values().map(|id| (id.name.as_str(), plain(&id.summary)));
        let shared = self.model.shared.declared().map(|named| (named.name(), plain(named.summary())));
        let mut offered = one_of(built_in.chain(ids).chain(shared));
        offered.remove("type");
        schema.insert("anyOf".to_owned(), json!([offered, {}]));
        schema
    }

    fn kinds(&self) -> impl Iterator<Item = (&str, String)> {
        self.model.tokens.values().map(|token| (token.kind.as_str(), plain(&token.summary)))
    }
}

/// What fills a member of a token request.
fn ingredient() -> Object {
    let refusal = "What the scope holds (`provider.corpid`, `suite.ticket`, …), `auth_code`, `caller.<name>` for an argument, or \
                   `=literal`.";
    let names: Vec<&str> = INGREDIENTS.iter().map(|(name, _)| *name).collect();
    let pattern = format!("^({}|caller[.][a-z0-9_]+|=.*)$", names.join("|").replace('.', "[.]"));
    object(json!({"type": "string", "pattern": pattern, "patternErrorMessage": refusal, "examples": names}))
}

/// Text of a form.
fn text(form: &Form) -> Object {
    let mut schema = object(json!({"type": "string", "pattern": form.pattern, "patternErrorMessage": form.refusal}));
    if !form.examples.is_empty() {
        schema.insert("examples".to_owned(), json!(form.examples));
    }
    schema
}

/// One of these words, each with what it says.
fn one_of<'a>(words: impl Iterator<Item = (&'a str, String)>) -> Object {
    let (words, about): (Vec<_>, Vec<_>) = words.unzip();
    object(json!({"type": "string", "enum": words, "enumDescriptions": about}))
}

fn object(schema: Json) -> Object {
    match schema {
        Json::Object(schema) => schema,
        _ => Object::new(),
    }
}

/// Markdown as text: without the marks around code.
fn plain(markdown: &str) -> String {
    markdown.replace('`', "")
}
