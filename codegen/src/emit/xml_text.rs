//! The example of a call as the XML that travels, where the spec shows its elements as members.

use serde_json::Value;

/// The members below the root that the platform writes, an element a line.
pub(super) fn document(members: &Value) -> String {
    let mut out = String::from("<xml>\n");
    children(members, 1, &mut out);
    out + "</xml>"
}

fn children(value: &Value, depth: usize, out: &mut String) {
    for (key, value) in value.as_object().into_iter().flatten() {
        match value {
            Value::Array(items) => items.iter().for_each(|item| element(key, item, depth, out)),
            value => element(key, value, depth, out),
        }
    }
}

fn element(key: &str, value: &Value, depth: usize, out: &mut String) {
    let margin = "  ".repeat(depth);
    if value.is_object() {
        out.push_str(&format!("{margin}<{key}>\n"));
        children(value, depth + 1, out);
        out.push_str(&format!("{margin}</{key}>\n"));
        return;
    }
    let text = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
    let text = text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
    out.push_str(&format!("{margin}<{key}>{text}</{key}>\n"));
}
