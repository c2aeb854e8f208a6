//! What users see of the generated code, for outputs that show it: arguments, setters, answers and types by their Rust names.
//!
//! Everything comes from the same functions that write the code, so that a page never promises what the crate does not have.

pub(crate) use super::member_docs::{bounds, provenance};
use super::names::Names;
use super::sample::Sample;
use super::{api, arguments, endpoint, fields, naming};
use crate::model::{Domain, Endpoint, Field, Items, Model};

/// The Rust side of one domain.
pub(crate) struct Surface<'a> {
    model: &'a Model,
    domain: &'a Domain,
    names: Names,
}

/// How a caller gives one member of a request.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Given {
    /// As an argument of the call.
    Argument {
        /// Its type.
        ty: String,
    },
    /// By a method on the call.
    Setter {
        /// The method.
        name: String,
        /// The type of what it takes.
        ty: String,
    },
    /// Not at all: it is always sent.
    Constant,
}

impl<'a> Surface<'a> {
    /// The Rust side of a domain.
    pub(crate) fn of(model: &'a Model, domain: &'a Domain) -> Self {
        Self { model, domain, names: api::names(domain) }
    }

    /// The method as its declaration has it: `get_order(order_id: impl Into<OrderId>)`.
    pub(crate) fn signature(&mut self, endpoint: &Endpoint) -> String {
        let required = endpoint.request.fields.iter().filter(|field| fields::required(field));
        let arguments: Vec<_> = required
            .map(|field| {
                let argument = arguments::argument(&mut self.names, field);
                format!("{}: {}", argument.name, argument.ty)
            })
            .collect();
        format!("{}({})", naming::escaped(&endpoint.name), arguments.join(", "))
    }

    /// How a caller gives a member of a request.
    pub(crate) fn given(&mut self, field: &Field) -> Given {
        if field.constant.is_some() {
            return Given::Constant;
        }
        let ty = arguments::argument(&mut self.names, field).ty;
        if fields::required(field) {
            Given::Argument { ty }
        } else {
            Given::Setter { name: naming::call_setter(&field.name), ty }
        }
    }

    /// The type of the answer.
    pub(crate) fn answer(&mut self, endpoint: &Endpoint) -> String {
        endpoint::response_type(&mut self.names, endpoint)
    }

    /// The type of what `stream()` gives, where the endpoint pages.
    pub(crate) fn item(&mut self, endpoint: &Endpoint) -> Option<String> {
        let pages = endpoint.pages.as_ref()?;
        Some(match &pages.items {
            Items::List { item, .. } => self.names.of(item),
            Items::Answer => self.answer(endpoint),
        })
    }

    /// The method that leads from a scope to the calls of the domain.
    pub(crate) fn handle(&self) -> String {
        naming::escaped(&self.domain.name)
    }

    /// The method of a call with what it is given, by the values of the example: `get_order("OI1")`.
    pub(crate) fn bare_call(&self, endpoint: &Endpoint) -> String {
        Sample::new(self.model, self.domain).method(endpoint)
    }

    /// A whole call as a user writes it, with the values of the example.
    pub(crate) fn call(&self, endpoint: &Endpoint) -> String {
        Sample::new(self.model, self.domain).call(endpoint)
    }
}

/// How a user gets at the calls of a scope, as a statement before and as the expression that the call goes on from. What needs no
/// token may be called on any scope.
pub(crate) fn scope(scope: &str) -> (Option<&'static str>, &'static str) {
    crate::scopes::find(scope).map_or((None, "scope"), |scope| scope.sample)
}
