//! Examples as JSON text that a person can read: on one line where it fits, otherwise one member a line.

use serde_json::Value;

use super::docs::columns;

/// Columns that a line may take.
const WIDTH: usize = 110;

/// The value as text, its first line starting at column `indent`.
pub(super) fn pretty(value: &Value) -> String {
    let mut text = String::new();
    write(value, 0, 0, &mut text);
    text
}

/// Writes a value; `used` columns of its line are taken already.
fn write(value: &Value, indent: usize, used: usize, text: &mut String) {
    let flat = flat(value);
    let (open, close, items) = match value {
        _ if used + columns(&flat) < WIDTH => return text.push_str(&flat),
        Value::Array(items) => ('[', ']', items.iter().map(|item| (String::new(), item)).collect::<Vec<_>>()),
        Value::Object(members) => {
            ('{', '}', members.iter().map(|(key, value)| (format!("{}: ", Value::from(key.as_str())), value)).collect())
        }
        _ => return text.push_str(&flat),
    };
    let inner = indent + 2;
    text.push(open);
    for (index, (key, item)) in items.iter().enumerate() {
        text.push_str(if index == 0 { "\n" } else { ",\n" });
        text.push_str(&" ".repeat(inner));
        text.push_str(key);
        write(item, inner, inner + columns(key), text);
    }
    text.push('\n');
    text.push_str(&" ".repeat(indent));
    text.push(close);
}

fn flat(value: &Value) -> String {
    match value {
        Value::Array(items) => format!("[{}]", items.iter().map(flat).collect::<Vec<_>>().join(", ")),
        Value::Object(members) => {
            let members = members.iter().map(|(key, value)| format!("{}: {}", Value::from(key.as_str()), flat(value)));
            format!("{{{}}}", members.collect::<Vec<_>>().join(", "))
        }
        scalar => scalar.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn short_values_stay_on_one_line() {
        assert_eq!(pretty(&json!({"errcode": 0, "list": [1, "a\"b"]})), r#"{"errcode": 0, "list": [1, "a\"b"]}"#);
    }

    #[test]
    fn long_values_break_and_read_back_the_same() {
        let value = json!({"names": ["x".repeat(60), "y".repeat(60)], "empty": {}, "deep": {"a": "b"}});
        let text = pretty(&value);
        assert!(text.contains("\n  \"deep\": {\"a\": \"b\"}\n}"), "{text}");
        assert_eq!(serde_json::from_str::<Value>(&text).expect("JSON"), value);
    }
}
