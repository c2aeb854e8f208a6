//! Names that Rust could not keep apart, or not have.

use std::collections::{BTreeMap, HashMap};

use super::Check;
use crate::diagnostic::{Diagnostic, Rule, Span};
use crate::model::{Event, Field, Named, Struct, Types, Way};
use crate::names::{camel, is_camel, is_identifier, is_reserved_type, is_snake, snake};

impl Check<'_> {
    /// Names of modules, types, functions, members and variants.
    pub(super) fn names(&self) {
        for types in self.all_types() {
            self.names_inside(types);
        }
        let mut shared = Taken::default();
        for id in self.model.ids.values() {
            self.type_name(&id.name, &id.span);
            self.take(&mut shared, &id.name, &id.span, || format!("the id `{}`", id.name));
        }
        self.take_types(&mut shared, &self.model.shared);
        self.domains_apart();
        self.domain_names();
        self.event_names();
    }

    /// Domains and their families are cargo features, and so share one set of names.
    fn domains_apart(&self) {
        let mut files: BTreeMap<&str, &str> = BTreeMap::new();
        for domain in &self.model.domains {
            if let Some(first) = files.insert(&domain.name, &domain.file) {
                let found = Diagnostic::new(
                    Rule::NameClash,
                    &Span::start_of(domain.file.as_str()),
                    format!("there is a domain `{}` already", domain.name),
                );
                self.sink.add(found.see(&Span::start_of(first), "the other one"));
            }
        }
        let mut families: BTreeMap<&str, &str> = BTreeMap::new();
        for domain in &self.model.domains {
            let Some(family) = domain.family.as_deref() else { continue };
            if families.insert(family, &domain.file).is_some() {
                continue;
            }
            let place = Span::start_of(domain.file.as_str());
            if !is_snake(family) {
                self.sink.report(Rule::NotAName, &place, format!("the folder `{family}` cannot be the name of a feature"));
            }
            if let Some(file) = files.get(family) {
                let found = Diagnostic::new(Rule::NameClash, &place, format!("the family `{family}` has the name of a domain"));
                self.sink.add(found.see(&Span::start_of(*file), "the domain"));
            }
        }
    }

    fn domain_names(&self) {
        for domain in &self.model.domains {
            let mut taken = Taken::default();
            self.take_types(&mut taken, &domain.types);
            for endpoint in &domain.endpoints {
                self.function_name(&endpoint.name, &endpoint.span);
                let free = self
                    .take(&mut taken, &endpoint.request.name, &endpoint.span, || format!("the request of `{}`", endpoint.name));
                self.reserved(&endpoint.request.name, &endpoint.span);
                self.members_apart(&endpoint.request);
                if let Some(response) = &endpoint.response {
                    self.members_apart(response);
                    // Two endpoints with one name clash once, not once more for their answers.
                    if free {
                        self.take(&mut taken, &response.name, &endpoint.span, || format!("the answer of `{}`", endpoint.name));
                    }
                }
            }
        }
    }

    /// Event names are variants of one enum, so they are unique over all files; reply names are those of another.
    fn event_names(&self) {
        let (mut events, mut replies) = (BTreeMap::new(), BTreeMap::new());
        for domain in &self.model.event_domains {
            let mut taken = Taken::default();
            self.take_types(&mut taken, &domain.types);
            for event in domain.entries() {
                let (what, variants) = match event.way {
                    Way::Event => ("event", &mut events),
                    Way::Reply => ("reply", &mut replies),
                };
                self.function_name(&event.name, &event.span);
                self.members_apart(&event.payload);
                self.reserved(&event.payload.name, &event.span);
                self.take(&mut taken, &event.payload.name, &event.span, || format!("the {what} `{}`", event.name));
                self.variant(variants, event, what);
            }
        }
    }

    /// Takes the variant of an event or reply.
    fn variant<'b>(&self, variants: &mut BTreeMap<&'b str, &'b Span>, event: &'b Event, what: &str) {
        let name = event.payload.name.as_str();
        let article = if event.way == Way::Event { "an" } else { "a" };
        if name == "Unlisted" {
            let message = format!("`unlisted` is what {article} unknown {what} becomes");
            self.sink.report(Rule::VariantClash, &event.span, message);
        }
        match variants.get(name) {
            Some(first) if first.file != event.span.file => {
                let message = format!("`{}` is {article} {what} of {} already", event.name, first.file);
                self.sink.add(Diagnostic::new(Rule::NameClash, &event.span, message).see(first, "the first one"));
            }
            _ => drop(variants.insert(name, &event.span)),
        }
    }

    fn names_inside(&self, types: &Types) {
        for named in types.declared() {
            self.type_name(named.name(), named.span());
            match named {
                Named::Struct(decl) => self.members_apart(decl),
                Named::Enum(decl) => {
                    self.apart(&decl.name, decl.values.iter().map(|value| (value.name.as_str(), &value.span)));
                }
                Named::Union(decl) => {
                    self.apart(&decl.name, decl.variants.iter().map(|variant| (variant.name.as_str(), &variant.span)));
                }
                Named::KindUnion(decl) => {
                    self.apart(&decl.name, decl.variants.iter().map(|variant| (variant.name.as_str(), &variant.span)));
                }
            }
        }
    }

    fn take_types(&self, taken: &mut Taken, types: &Types) {
        for named in types.declared() {
            self.take(taken, named.name(), named.span(), || format!("the type `{}`", named.name()));
        }
    }

    /// Takes a Rust name; false when it was taken.
    fn take(&self, taken: &mut Taken, name: &str, span: &Span, what: impl Fn() -> String) -> bool {
        let rust = camel(name);
        let free = !taken.names.contains_key(&rust);
        if let Some((first, place)) = taken.names.get(&rust) {
            let message = format!("{} would be `{rust}` in Rust, as is {first}", what());
            self.sink.add(Diagnostic::new(Rule::NameClash, span, message).see(place, first));
        } else {
            taken.names.insert(rust, (what(), span.clone()));
        }
        free
    }

    fn type_name(&self, name: &str, span: &Span) {
        if !is_camel(name) {
            let message = format!("`{name}` is not written as a type");
            self.sink.report_with(Rule::NotAName, span, message, format!("write `{}`", camel(name)));
        }
        self.reserved(&camel(name), span);
    }

    fn reserved(&self, name: &str, span: &Span) {
        if is_reserved_type(name) {
            self.sink.report(Rule::ReservedName, span, format!("generated code needs the name `{name}` for something else"));
        }
    }

    fn function_name(&self, name: &str, span: &Span) {
        if !is_snake(name) {
            let message = format!("`{name}` is not snake_case");
            self.sink.report_with(Rule::NotAName, span, message, format!("write `{}`", snake(name)));
        } else if ["super", "crate"].contains(&name) {
            self.sink.report(Rule::ReservedName, span, format!("Rust cannot call anything `{name}`"));
        }
    }

    fn members_apart(&self, decl: &Struct) {
        let mut taken: HashMap<&str, &Field> = HashMap::with_capacity(decl.fields.len());
        for field in &decl.fields {
            let place = || self.places.below(&field.span, &["name"]);
            if !is_identifier(&field.name) || field.name.chars().any(|c| c.is_ascii_uppercase()) {
                self.sink.report(Rule::NotAName, &place(), format!("`{}` is no name for a member", field.name));
                continue;
            }
            let first = *taken.entry(&field.name).or_insert(field);
            if first.key != field.key {
                let message = format!("`{}` would be `{}` in Rust, as is `{}`", field.key, field.name, first.key);
                let other = self.places.below(&first.span, &["name"]);
                self.sink.add(Diagnostic::new(Rule::MemberClash, &place(), message).see(&other, "the first one"));
            }
        }
    }

    fn apart<'b>(&self, owner: &str, names: impl Iterator<Item = (&'b str, &'b Span)>) {
        let mut taken: HashMap<String, (&str, &Span)> = HashMap::new();
        for (name, span) in names {
            let rust = camel(name);
            if !is_identifier(name) || rust.is_empty() {
                self.sink.report(Rule::NotAName, span, format!("`{name}` is not snake_case"));
            } else if rust == "Unlisted" || rust == "Self" {
                self.sink.report(Rule::VariantClash, span, format!("`{owner}::{rust}` is taken"));
            } else if let Some((first, place)) = taken.get(&rust) {
                let message = format!("`{name}` would be `{owner}::{rust}` in Rust, as is `{first}`");
                self.sink.add(Diagnostic::new(Rule::VariantClash, span, message).see(place, "the first one"));
            } else {
                taken.insert(rust, (name, span));
            }
        }
    }
}

/// The Rust names of one module, with what has them and where.
#[derive(Default)]
struct Taken {
    names: BTreeMap<String, (String, Span)>,
}
