//! What a reader should know about a member: its summary, limits and default, and where it is known from.

use super::Context;
use super::docs::{self, Doc};
use super::names::Names;
use crate::model::{Field, Provenance, Scalar, Type};
use crate::names::snake;
use crate::words;

/// The documentation of a member.
pub(super) fn doc(context: &Context<'_>, names: &mut Names, field: &Field) -> Doc {
    let mut text = docs::sentence(&field.summary);
    let facts = [
        limits(context, names, field),
        misspelt(field),
        field.via.map(|channel| format!("Only on the {} callback.", words::channel(channel))),
        field.from.map(|from| provenance(from).to_owned()),
    ];
    for fact in facts.into_iter().flatten() {
        text.push(' ');
        text.push_str(&fact);
    }
    Doc::new(text.trim_start()).and(deprecated(field.deprecated.as_deref()))
}

/// The paragraph on something that should not be used any more.
pub(super) fn deprecated(reason: Option<&str>) -> String {
    reason.map(|reason| format!("**Deprecated:** {}", docs::sentence(reason))).unwrap_or_default()
}

/// The sentence on something that no official page tells.
pub(crate) fn provenance(from: Provenance) -> &'static str {
    match from {
        Provenance::Peer => "Known only from another SDK.",
        Provenance::Sample => "Known only from an example.",
    }
}

fn misspelt(field: &Field) -> Option<String> {
    (snake(&field.key) != field.name).then(|| format!("On the wire it is {}.", docs::code(&field.key)))
}

fn limits(context: &Context<'_>, names: &mut Names, field: &Field) -> Option<String> {
    let mut facts = bounds(field);
    facts.extend(field.default.as_deref().map(|value| format!("{} when absent", default(context, names, field, value))));
    (!facts.is_empty()).then(|| docs::capital(&facts.join(", ")) + ".")
}

/// How large, long or many the values of a member may be, each as a phrase.
pub(crate) fn bounds(field: &Field) -> Vec<String> {
    let each = if matches!(field.ty, Type::List(_) | Type::Map(_)) { " each" } else { "" };
    let counted = |most: u64, what: &str| format!("at most {most} {what}{}", if most == 1 { "" } else { "s" });
    let range = field.range.map(|range| match range {
        (i64::MIN, most) => format!("at most {most}{each}"),
        (least, i64::MAX) => format!("{least} or more{each}"),
        (least, most) => format!("{least} to {most}{each}"),
    });
    let bounds = [
        field.max_items.map(|most| counted(most, "item")),
        range,
        field.max_chars.map(|most| counted(most, "character") + each),
        field.max_bytes.map(|most| counted(most, "byte") + each),
    ];
    bounds.into_iter().flatten().collect()
}

fn default(context: &Context<'_>, names: &mut Names, field: &Field, value: &str) -> String {
    match &field.ty {
        Type::Enum(named) => match context.variant(named, value) {
            Some(variant) => format!("[`{}::{variant}`]", names.named(named)),
            None => docs::code(value),
        },
        Type::Scalar(Scalar::I64 | Scalar::U64 | Scalar::F64) => value.to_owned(),
        Type::Id(name) if context.model.ids.get(name).is_some_and(|id| id.numeric) => value.to_owned(),
        Type::Scalar(Scalar::Bool) => docs::code(if matches!(value, "1" | "true") { "true" } else { "false" }),
        _ if value.is_empty() => "empty".to_owned(),
        _ => docs::code(value),
    }
}
