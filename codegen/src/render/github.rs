//! For GitHub: workflow commands, which it shows beside the changed lines.

use std::fmt::Write as _;

use super::{All, worth_showing};
use crate::diagnostic::Diagnostic;

/// `::error file=…,line=…,col=…,endLine=…,endColumn=…,title=WC0202 UnknownType::message`
pub(super) fn render(all: All<'_>) -> String {
    all.found.iter().map(|diagnostic| command(all, diagnostic)).collect()
}

fn command(all: All<'_>, diagnostic: &Diagnostic) -> String {
    let span = &diagnostic.span;
    let (end_line, end_column) = all.end(span);
    let file = property(&all.file(span).replace('\\', "/"));
    let mut command = format!("::error file={file},line={},col={},endLine={end_line}", span.line, span.column);
    // GitHub takes an end column for one line only.
    if end_line == span.line {
        let _ = write!(command, ",endColumn={end_column}");
    }
    let title = property(&format!("{} {}", diagnostic.code(), diagnostic.rule.name()));
    let mut text = diagnostic.message.clone();
    for related in worth_showing(diagnostic).0 {
        let place = &related.span;
        let _ = write!(text, "\n{}:{}:{}: {}", all.file(place), place.line, place.column, related.label);
    }
    let _ = write!(text, "\nhelp: {}", diagnostic.help);
    format!("{command},title={title}::{}\n", data(&text))
}

/// The escapes that GitHub undoes in the text of a command.
fn data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

/// Those that it undoes in a property.
fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}
