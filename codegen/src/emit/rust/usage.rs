//! Which structs a request carries: those get constructors and setters, and their tables say what must be given.

use std::collections::BTreeSet;

use crate::model::{Field, Model, Type, TypeRef, Types};

/// The structs that requests reach.
#[derive(Debug, Default)]
pub(super) struct Usage {
    sent: BTreeSet<(Option<String>, String)>,
}

impl Usage {
    /// Walks every request.
    pub(super) fn of(model: &Model) -> Self {
        let mut usage = Self::default();
        for domain in &model.domains {
            let walk = Walk { model, domain: &domain.name, types: &domain.types };
            for endpoint in &domain.endpoints {
                walk.fields(&endpoint.request.fields, &mut usage);
            }
        }
        usage
    }

    /// Whether a request of this domain carries a struct of that name.
    pub(super) fn sent(&self, domain: &str, name: &str) -> bool {
        self.sent.contains(&(Some(domain.to_owned()), name.to_owned()))
    }

    /// Whether a request of any domain carries a shared struct of that name.
    pub(super) fn shared_sent(&self, name: &str) -> bool {
        self.sent.contains(&(None, name.to_owned()))
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
            Type::Struct(named) => self.record(named, usage),
            Type::Union(named) => self.union(named, usage),
            Type::Scalar(_) | Type::Id(_) | Type::Enum(_) => {}
        }
    }

    fn record(&self, named: &TypeRef, usage: &mut Usage) {
        if !self.first_time(named, usage) {
            return;
        }
        if let Some(record) = self.types(named).structs.get(&named.name) {
            self.fields(&record.fields, usage);
        }
    }

    fn union(&self, named: &TypeRef, usage: &mut Usage) {
        if !self.first_time(named, usage) {
            return;
        }
        if let Some(union) = self.types(named).unions.get(&named.name) {
            for variant in &union.variants {
                self.ty(&variant.ty, usage);
            }
        }
    }

    fn first_time(&self, named: &TypeRef, usage: &mut Usage) -> bool {
        let domain = (!named.shared).then(|| self.domain.to_owned());
        usage.sent.insert((domain, named.name.clone()))
    }

    fn types(&self, named: &TypeRef) -> &Types {
        if named.shared { &self.model.shared } else { self.types }
    }
}
