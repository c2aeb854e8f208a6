//! Which types requests and replies carry, and which come back. Structs that are sent get constructors and setters, and their tables say what
//! must be given.

use std::collections::BTreeSet;

use crate::model::{Event, EventDomain, Field, Model, Named, Type, TypeRef, Types};

/// The structs, enums and unions that requests reach, or those that answers and events reach.
#[derive(Debug, Default)]
pub(crate) struct Usage {
    reached: BTreeSet<(Option<String>, String)>,
}

impl Usage {
    /// Walks every request and every reply. The types of an event file are those of the domain `events/<its name>`.
    pub(crate) fn of(model: &Model) -> Self {
        let mut usage = Self::default();
        for domain in &model.domains {
            let walk = Walk { model, domain: &domain.name, types: &domain.types };
            for endpoint in &domain.endpoints {
                walk.fields(&endpoint.request.fields, &mut usage);
            }
        }
        usage.events(model, |domain| &domain.replies);
        usage
    }

    /// Walks every answer and every event.
    pub(crate) fn received(model: &Model) -> Self {
        let mut usage = Self::default();
        for domain in &model.domains {
            let walk = Walk { model, domain: &domain.name, types: &domain.types };
            for answer in domain.endpoints.iter().filter_map(|endpoint| endpoint.response.as_ref()) {
                walk.fields(&answer.fields, &mut usage);
            }
        }
        usage.events(model, |domain| &domain.events);
        usage
    }

    fn events(&mut self, model: &Model, entries: impl Fn(&EventDomain) -> &[Event]) {
        for domain in &model.event_domains {
            let walk = Walk { model, domain: &format!("events/{}", domain.name), types: &domain.types };
            entries(domain).iter().for_each(|entry| walk.fields(&entry.payload.fields, self));
        }
    }

    /// Whether the walk came to a type of that name in this domain.
    pub(crate) fn reaches(&self, domain: &str, name: &str) -> bool {
        self.reached.contains(&(Some(domain.to_owned()), name.to_owned()))
    }

    /// Whether the walk came to a shared type of that name.
    pub(crate) fn reaches_shared(&self, name: &str) -> bool {
        self.reached.contains(&(None, name.to_owned()))
    }
}

struct Walk<'a> {
    model: &'a Model,
    domain: &'a str,
    types: &'a Types,
}

impl Walk<'_> {
    fn fields(&self, fields: &[Field], usage: &mut Usage) {
        for field in fields {
            self.ty(&field.ty, usage);
        }
    }

    fn ty(&self, ty: &Type, usage: &mut Usage) {
        match ty {
            Type::List(item) | Type::Map(item) => self.ty(item, usage),
            Type::Struct(named) | Type::Enum(named) | Type::Union(named) | Type::KindUnion(named) => self.named(named, usage),
            Type::Scalar(_) | Type::Id(_) => {}
        }
    }

    fn named(&self, named: &TypeRef, usage: &mut Usage) {
        if !self.first_time(named, usage) {
            return;
        }
        match self.types(named).get(&named.name) {
            Some(Named::Struct(decl)) => self.fields(&decl.fields, usage),
            Some(Named::Union(decl)) => decl.variants.iter().for_each(|variant| self.ty(&variant.ty, usage)),
            Some(Named::KindUnion(decl)) => decl.variants.iter().for_each(|variant| self.ty(&variant.ty, usage)),
            Some(Named::Enum(_)) | None => {}
        }
    }

    fn first_time(&self, named: &TypeRef, usage: &mut Usage) -> bool {
        let domain = (!named.shared).then(|| self.domain.to_owned());
        usage.reached.insert((domain, named.name.clone()))
    }

    fn types(&self, named: &TypeRef) -> &Types {
        if named.shared { &self.model.shared } else { self.types }
    }
}
