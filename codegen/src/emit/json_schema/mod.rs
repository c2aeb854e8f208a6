//! JSON Schema of the model's types as they travel, for every document that describes payloads.
//!
//! The two documents speak two dialects: OpenAPI 3.1 that of 2020-12 over JSON, AsyncAPI 3.0 a superset of draft 7 over XML, and over
//! JSON for the callbacks that come in it. What is open on the platform stays open here: unknown members, unlisted enum values and
//! unlisted variants are all valid.

mod examples;
mod members;
mod reach;
mod scalars;
mod types;

use serde_json::{Map, Value, json};

pub(super) use reach::keep_reachable;

use crate::model::{Domain, EventDomain, Model, Struct, Type, TypeRef, Types, Union};

/// A JSON object that is being built.
pub(super) type Object = Map<String, Value>;

/// The component with all errcodes. Types begin with a capital letter, so no type of a spec can have this name.
pub(super) const ERRCODE: &str = "errcode";

/// Where the schemas of a document stand.
const COMPONENTS: &str = "#/components/schemas/";

/// What the document that asks is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Dialect {
    /// OpenAPI 3.1: JSON Schema 2020-12, over JSON bodies and query strings.
    OpenApi,
    /// AsyncAPI 3.0: draft 7, where nothing counts that stands beside a `$ref`, over the XML of callbacks.
    AsyncApi,
    /// The same over the JSON of callbacks.
    AsyncApiJson,
}

/// The file whose types are meant.
#[derive(Debug, Clone, Copy)]
pub(super) struct Home<'a> {
    /// The domain; empty for `types.yaml`.
    pub(super) domain: &'a str,
    /// The types that the file declares.
    pub(super) types: &'a Types,
}

impl<'a> Home<'a> {
    /// The home of what the endpoints of a domain use.
    pub(super) fn api(domain: &'a Domain) -> Self {
        Self { domain: &domain.name, types: &domain.types }
    }

    /// The home of what the events of a domain use.
    pub(super) fn events(domain: &'a EventDomain) -> Self {
        Self { domain: &domain.name, types: &domain.types }
    }

    /// The component of a type that is declared here: domains are told apart, because two of them may use one name.
    pub(super) fn component(&self, name: &str) -> String {
        if self.domain.is_empty() { name.to_owned() } else { format!("{}.{name}", self.domain) }
    }
}

/// Writes schemas.
#[derive(Debug, Clone, Copy)]
pub(super) struct Schemas<'a> {
    /// What the schemas describe.
    pub(super) model: &'a Model,
    /// What they are written in.
    pub(super) dialect: Dialect,
}

impl<'a> Schemas<'a> {
    /// The schemas of all shared ids and types, and of the types of these files.
    pub(super) fn components(&self, homes: impl Iterator<Item = Home<'a>>) -> Object {
        let mut components = Object::new();
        for id in self.model.ids.values() {
            components.insert(id.name.clone(), self.id(id));
        }
        for home in std::iter::once(self.shared()).chain(homes) {
            self.declared(home, &mut components);
        }
        components
    }

    /// The name of the component of a type that is declared there. A type may travel in XML and in JSON, and looks different there; no
    /// name of a spec has a dash.
    pub(super) fn key(&self, home: Home<'a>, name: &str) -> String {
        let own = home.component(name);
        if self.dialect == Dialect::AsyncApiJson { format!("{own}-json") } else { own }
    }

    /// A reference to a component.
    pub(super) fn component(&self, name: &str) -> Value {
        json!({"$ref": format!("{COMPONENTS}{name}")})
    }

    /// The schema with more said about it.
    pub(super) fn with(&self, schema: Value, more: Object) -> Value {
        if more.is_empty() {
            return schema;
        }
        let mut all = match schema {
            Value::Object(object) if !(object.contains_key("$ref") && self.dialect != Dialect::OpenApi) => object,
            other => Object::from_iter([("allOf".to_owned(), json!([other]))]),
        };
        all.extend(more);
        all.into()
    }

    /// Whether payloads are XML, in which everything is text and lists are repeated elements.
    pub(super) fn is_xml(&self) -> bool {
        self.dialect == Dialect::AsyncApi
    }

    /// The file that a type is declared in, seen from another file.
    pub(super) fn home_of(&self, home: Home<'a>, named: &TypeRef) -> Home<'a> {
        if named.shared { self.shared() } else { home }
    }

    /// The struct that a type is, and the file that declares it.
    pub(super) fn struct_of(&self, home: Home<'a>, ty: &Type) -> Option<(Home<'a>, &'a Struct)> {
        let Type::Struct(named) = ty else { return None };
        let home = self.home_of(home, named);
        Some((home, home.types.structs.get(&named.name)?))
    }

    /// The union that a type is, and the file that declares it.
    pub(super) fn union_of(&self, home: Home<'a>, ty: &Type) -> Option<(Home<'a>, &'a Union)> {
        let Type::Union(named) = ty else { return None };
        let home = self.home_of(home, named);
        Some((home, home.types.unions.get(&named.name)?))
    }

    fn shared(&self) -> Home<'a> {
        Home { domain: "", types: &self.model.shared }
    }
}

/// Adds a member if there is something to say.
pub(super) fn put(object: &mut Object, key: &str, value: Option<impl Into<Value>>) {
    if let Some(value) = value {
        object.insert(key.to_owned(), value.into());
    }
}
