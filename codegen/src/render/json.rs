//! For programs: one JSON object a line. Its keys are documented at [`Format::Json`](super::Format::Json).

use serde_json::{Value, json};

use super::All;
use crate::diagnostic::{Diagnostic, Span};

pub(super) fn render(all: All<'_>) -> String {
    all.found.iter().map(|diagnostic| format!("{}\n", object(all, diagnostic))).collect()
}

fn object(all: All<'_>, diagnostic: &Diagnostic) -> Value {
    let related = diagnostic.related.iter().map(|related| json!({"label": related.label, "span": place(all, &related.span)}));
    json!({
        "code": diagnostic.code(),
        "rule": diagnostic.rule.name(),
        "level": "error",
        "message": diagnostic.message,
        "help": diagnostic.help,
        "label": diagnostic.label,
        "span": place(all, &diagnostic.span),
        "related": related.collect::<Vec<_>>(),
        "fix": diagnostic.fix.as_ref().map(|fix| json!({"span": place(all, &fix.span), "text": fix.text})),
    })
}

fn place(all: All<'_>, span: &Span) -> Value {
    let (end_line, end_column) = all.end(span);
    json!({
        "file": all.file(span),
        "line": span.line,
        "column": span.column,
        "end_line": end_line,
        "end_column": end_column,
        "start": span.range.start,
        "end": span.range.end,
    })
}
