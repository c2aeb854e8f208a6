//! Where named types travel: in requests, in responses, in events, in replies. A type that another one holds travels with it.

use std::collections::BTreeMap;

use crate::model::{Field, Model, Named, Type, TypeRef, Types};

/// Where something travels.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Ways {
    request: bool,
    response: bool,
    event: bool,
    reply: bool,
}

impl Ways {
    const NONE: Self = Self { request: false, response: false, event: false, reply: false };
    const REQUEST: Self = Self { request: true, ..Self::NONE };
    const RESPONSE: Self = Self { response: true, ..Self::NONE };
    const EVENT: Self = Self { event: true, ..Self::NONE };
    const REPLY: Self = Self { reply: true, ..Self::NONE };

    /// The words for them.
    pub(super) fn words(self) -> Vec<&'static str> {
        let all = [(self.request, "request"), (self.response, "response"), (self.event, "event"), (self.reply, "reply")];
        all.into_iter().filter_map(|(so, word)| so.then_some(word)).collect()
    }

    fn and(self, other: Self) -> Self {
        Self {
            request: self.request || other.request,
            response: self.response || other.response,
            event: self.event || other.event,
            reply: self.reply || other.reply,
        }
    }
}

/// Where each named type travels, by the file that declares it (ids and shared types: none) and its name.
#[derive(Debug, Default)]
pub(super) struct Usage<'a>(BTreeMap<(&'a str, &'a str), Ways>);

impl<'a> Usage<'a> {
    /// Walks every request, response, event and reply.
    pub(super) fn of(model: &'a Model) -> Self {
        let mut usage = Self::default();
        for domain in &model.domains {
            let place = Place { model, file: &domain.file, types: &domain.types };
            for endpoint in &domain.endpoints {
                usage.fields(place, &endpoint.request.fields, Ways::REQUEST);
                let answer = endpoint.response.as_ref().map_or(&[][..], |response| &response.fields);
                usage.fields(place, answer, Ways::RESPONSE);
            }
        }
        for domain in &model.event_domains {
            let place = Place { model, file: &domain.file, types: &domain.types };
            for event in &domain.events {
                usage.fields(place, &event.payload.fields, Ways::EVENT);
            }
            for reply in &domain.replies {
                usage.fields(place, &reply.payload.fields, Ways::REPLY);
            }
        }
        usage
    }

    /// Where a type of a file travels; ids and shared types have no file.
    pub(super) fn ways(&self, file: &str, name: &str) -> Ways {
        self.0.get(&(file, name)).copied().unwrap_or_default()
    }

    fn fields(&mut self, place: Place<'a>, fields: &'a [Field], way: Ways) {
        fields.iter().for_each(|field| self.ty(place, &field.ty, way));
    }

    fn ty(&mut self, place: Place<'a>, ty: &'a Type, way: Ways) {
        match ty {
            Type::Scalar(_) => {}
            Type::List(item) | Type::Map(item) => self.ty(place, item, way),
            Type::Id(name) => {
                self.first_time("", name, way);
            }
            Type::Struct(named) | Type::Enum(named) | Type::Union(named) | Type::KindUnion(named) => {
                self.named(place.of(named), named, way)
            }
        }
    }

    fn named(&mut self, place: Place<'a>, named: &'a TypeRef, way: Ways) {
        if !self.first_time(place.file, &named.name, way) {
            return;
        }
        match place.types.get(&named.name) {
            Some(Named::Struct(decl)) => self.fields(place, &decl.fields, way),
            Some(Named::Union(decl)) => decl.variants.iter().for_each(|variant| self.ty(place, &variant.ty, way)),
            Some(Named::KindUnion(decl)) => decl.variants.iter().for_each(|variant| self.ty(place, &variant.ty, way)),
            Some(Named::Enum(_)) | None => {}
        }
    }

    /// Notes a way; false when it was known, so that recursive types end.
    fn first_time(&mut self, file: &'a str, name: &'a str, way: Ways) -> bool {
        let ways = self.0.entry((file, name)).or_default();
        let before = *ways;
        *ways = before.and(way);
        *ways != before
    }
}

/// The file whose types are meant.
#[derive(Debug, Clone, Copy)]
struct Place<'a> {
    model: &'a Model,
    file: &'a str,
    types: &'a Types,
}

impl<'a> Place<'a> {
    fn of(self, named: &TypeRef) -> Self {
        if named.shared { Self { file: "", types: &self.model.shared, ..self } } else { self }
    }
}
