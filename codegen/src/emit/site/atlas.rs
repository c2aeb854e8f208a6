//! Who uses what: the cross references that pages show the other way round, gathered in one walk over the model.

use std::collections::BTreeMap;

use super::place::{self, Home};
use crate::model::{Field, Model, Named, Type, Types};

/// A place that mentions something.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct User {
    /// What it is called.
    pub(super) name: String,
    /// Where it stands.
    pub(super) path: String,
}

/// The cross references of a model.
#[derive(Debug, Default)]
pub(super) struct Atlas<'a> {
    declared: BTreeMap<Home<'a>, &'a Types>,
    types: BTreeMap<(Home<'a>, &'a str), Vec<User>>,
    carried: BTreeMap<&'a str, Vec<(usize, usize)>>,
}

impl<'a> Atlas<'a> {
    /// Walks the model once.
    pub(super) fn of(model: &'a Model) -> Self {
        let mut atlas = Self::default();
        atlas.declare(Home::Shared, &model.shared);
        for (index, domain) in model.domains.iter().enumerate() {
            let home = Home::Api(&domain.name);
            atlas.declare(home, &domain.types);
            for (position, endpoint) in domain.endpoints.iter().enumerate() {
                let user = User { name: format!("{}.{}", domain.name, endpoint.name), path: place::endpoint(domain, endpoint) };
                let answer = endpoint.response.iter().flat_map(|response| &response.fields);
                atlas.fields(home, endpoint.request.fields.iter().chain(answer), &user);
                if let Some(kind) = &endpoint.token {
                    atlas.carried.entry(kind).or_default().push((index, position));
                }
            }
        }
        for domain in &model.event_domains {
            let home = Home::Events(&domain.name);
            atlas.declare(home, &domain.types);
            for event in domain.entries() {
                let user = User { name: event.name.clone(), path: place::event(domain, event) };
                atlas.fields(home, &event.payload.fields, &user);
            }
        }
        atlas
    }

    /// Who mentions a type or an id, in the order of the spec.
    pub(super) fn users<'s>(&'s self, home: Home<'s>, name: &'s str) -> &'s [User] {
        self.types.get(&(home, name)).map(Vec::as_slice).unwrap_or_default()
    }

    /// The endpoints that carry a token kind: indexes of the domain and inside of it.
    pub(super) fn carried(&self, kind: &str) -> &[(usize, usize)] {
        self.carried.get(kind).map(Vec::as_slice).unwrap_or_default()
    }

    /// The types that a file declares.
    pub(super) fn declared<'s>(&'s self, home: Home<'s>) -> Option<&'s Types> {
        self.declared.get(&home).copied()
    }

    fn declare(&mut self, home: Home<'a>, types: &'a Types) {
        self.declared.insert(home, types);
        for named in types.declared() {
            let user = User { name: named.name().to_owned(), path: home.named(named.name()) };
            match named {
                Named::Struct(item) => self.fields(home, &item.fields, &user),
                Named::Union(item) => item.variants.iter().for_each(|variant| self.mention(home, &variant.ty, &user)),
                Named::KindUnion(item) => item.variants.iter().for_each(|variant| self.mention(home, &variant.ty, &user)),
                Named::Enum(_) => {}
            }
        }
    }

    fn fields(&mut self, home: Home<'a>, fields: impl IntoIterator<Item = &'a Field>, user: &User) {
        for field in fields {
            self.mention(home, &field.ty, user);
        }
    }

    fn mention(&mut self, home: Home<'a>, ty: &'a Type, user: &User) {
        let key = match ty {
            Type::Scalar(_) => return,
            Type::List(item) | Type::Map(item) => return self.mention(home, item, user),
            Type::Id(name) => (Home::Shared, name.as_str()),
            Type::Struct(named) | Type::Enum(named) | Type::Union(named) | Type::KindUnion(named) => {
                (home.of(named), named.name.as_str())
            }
        };
        let users = self.types.entry(key).or_default();
        if users.last() != Some(user) {
            users.push(user.clone());
        }
    }
}
