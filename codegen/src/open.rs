//! What the platform leaves open: the members that are free JSON (`json`), which the spec says nothing more about.

use crate::model::{Field, Model, Scalar, Struct, Type, Types};

/// A member that is free JSON.
#[derive(Debug)]
pub(crate) struct Open<'a> {
    /// The domain that it belongs to, `types` for `types.yaml`.
    pub(crate) domain: &'a str,
    /// What has it: a type, `list_order.request`, `list_order.response`, or an event.
    pub(crate) owner: String,
    /// The member.
    pub(crate) field: &'a Field,
}

/// All of them, in the order of the spec.
pub(crate) fn members(model: &Model) -> Vec<Open<'_>> {
    let mut found = Vec::new();
    of_types("types", &model.shared, &mut found);
    for domain in &model.domains {
        of_types(&domain.name, &domain.types, &mut found);
        for endpoint in &domain.endpoints {
            of_struct(&domain.name, format!("{}.request", endpoint.name), &endpoint.request, &mut found);
            let response = endpoint.response.iter();
            response.for_each(|it| of_struct(&domain.name, format!("{}.response", endpoint.name), it, &mut found));
        }
    }
    for domain in &model.event_domains {
        of_types(&domain.name, &domain.types, &mut found);
        domain.entries().for_each(|event| of_struct(&domain.name, event.name.clone(), &event.payload, &mut found));
    }
    found
}

fn of_types<'a>(domain: &'a str, types: &'a Types, found: &mut Vec<Open<'a>>) {
    types.structs.values().for_each(|decl| of_struct(domain, decl.name.clone(), decl, found));
}

fn of_struct<'a>(domain: &'a str, owner: String, decl: &'a Struct, found: &mut Vec<Open<'a>>) {
    let open = decl.fields.iter().filter(|field| is_open(&field.ty));
    found.extend(open.map(|field| Open { domain, owner: owner.clone(), field }));
}

fn is_open(ty: &Type) -> bool {
    match ty {
        Type::List(item) | Type::Map(item) => is_open(item),
        other => *other == Type::Scalar(Scalar::Json),
    }
}
