//! Recursion: which members need a box, and which structs could never end.

use std::collections::BTreeSet;

use crate::diagnostic::{Rule, Sink};
use crate::model::{Field, Named, Type, TypeRef, Types, Union};

/// Ends what would never end: sets [`Field::boxed`] on every member through which a struct contains itself, and reports circles of required members, whose
/// empty value would be endless.
pub(super) fn mark(types: &mut Types, sink: &Sink) {
    let (mut boxed, mut flat) = (Vec::new(), Vec::new());
    for (name, decl) in &types.structs {
        for (index, field) in decl.fields.iter().enumerate() {
            if reaches(types, &field.ty, name, &|_| true, &|_| true) {
                boxed.push((name.clone(), index));
            }
            if field.flatten && reaches(types, &field.ty, name, &|field| field.flatten, &|union| !union.nested) {
                let message = format!("`{name}` would stand beside itself in one object, through `{}`", field.key);
                sink.report(Rule::UnionShape, &field.span, message);
                flat.push((name.clone(), index));
            }
            if !field.optional && reaches_required(types, &field.ty, name) {
                let message = format!("`{name}` contains itself through `{}`, and nothing in between may be absent", field.key);
                sink.report(Rule::Endless, &field.span, message);
            }
        }
    }
    let mut change = |places: Vec<(String, usize)>, to: fn(&mut Field)| {
        for (name, index) in places {
            types.structs.get_mut(&name).and_then(|decl| decl.fields.get_mut(index)).into_iter().for_each(to);
        }
    };
    change(boxed, |field| field.boxed = true);
    // So that whoever walks the members after this comes to an end.
    change(flat, |field| field.flatten = false);
}

/// Whether a type contains a struct without a list or map between, along the members and unions that count.
fn reaches(types: &Types, from: &Type, target: &str, follow: &dyn Fn(&Field) -> bool, into: &dyn Fn(&Union) -> bool) -> bool {
    let mut seen = BTreeSet::new();
    let mut open: Vec<&TypeRef> = direct(from).into_iter().collect();
    while let Some(next) = open.pop() {
        if next.name == target {
            return true;
        }
        if !seen.insert(next.name.as_str()) {
            continue;
        }
        match types.get(&next.name) {
            Some(Named::Struct(decl)) => {
                open.extend(decl.fields.iter().filter(|field| follow(field)).filter_map(|field| direct(&field.ty)));
            }
            Some(Named::Union(decl)) if into(decl) => {
                open.extend(decl.variants.iter().filter_map(|variant| direct(&variant.ty)));
            }
            // Only members lead to a union by kind: flattened it is never, and required its empty value has no body.
            Some(Named::KindUnion(decl)) => open.extend(decl.variants.iter().filter_map(|variant| direct(&variant.ty))),
            Some(Named::Enum(_) | Named::Union(_)) | None => {}
        }
    }
    false
}

/// The same along required members only. The empty value of a union has no body, so a union ends any circle.
fn reaches_required(types: &Types, from: &Type, target: &str) -> bool {
    let required = |field: &Field| !field.optional && matches!(field.ty, Type::Struct(_));
    matches!(from, Type::Struct(_)) && reaches(types, from, target, &required, &|_| false)
}

/// The struct or union that a type directly contains. What `types.yaml` declares cannot contain what a domain declares, so that
/// within one file the names alone are enough.
fn direct(ty: &Type) -> Option<&TypeRef> {
    match ty {
        Type::Struct(reference) | Type::Union(reference) | Type::KindUnion(reference) => Some(reference),
        Type::Scalar(_) | Type::Id(_) | Type::Enum(_) | Type::List(_) | Type::Map(_) => None,
    }
}
