//! A file at the top of the spec that is gone, or in which nothing stands any more: one mistake, however many names lead there.

use crate::diagnostic::{Diagnostic, Rule, Span};
use crate::spec::Places;

/// How many of the names are shown.
const SHOWN: usize = 12;

/// Says that names lead into a file that has none of them. `key`: what the file should begin with. `named`: what names them, up to the
/// names themselves, which follow. `first`: where the first of them is named.
pub(crate) fn gone(
    rule: Rule,
    places: &Places,
    (file, key): (&str, &str),
    named: &str,
    names: &[String],
    first: &Span,
) -> Diagnostic {
    let there = places.text(file).is_some();
    let head = if there { format!("nothing stands in {file}") } else { format!("there is no {file}") };
    let help =
        if there { "bring back what stood there" } else { "bring the file back; what it declares is declared nowhere else" };
    let message = format!("{head}, but {named} {}", listed(names));
    Diagnostic::new(rule, &places.top(file, key), message).help(help).see(first, "the first of them")
}

fn listed(names: &[String]) -> String {
    let shown = names.get(..SHOWN).unwrap_or(names);
    let more = names.len() - shown.len();
    let all = shown.join(", ");
    if more > 0 { format!("{all} and {more} more") } else { all }
}
