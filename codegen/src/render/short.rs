//! For editors: one line each.

use std::fmt::Write as _;

use super::All;

/// `file:line:column: error[WC0202]: message; help`
pub(super) fn render(all: All<'_>) -> String {
    let mut out = String::new();
    for diagnostic in all.found {
        let span = &diagnostic.span;
        let text = format!("error[{}]: {}; {}", diagnostic.code(), diagnostic.message, diagnostic.help);
        // Writing to a String cannot fail.
        let _ = writeln!(out, "{}:{}:{}: {}", all.file(span), span.line, span.column, text.replace(['\r', '\n'], " "));
    }
    out
}
