//! A validator of exactly the JSON Schema words that the exports use: an unknown word fails the test, so the exports stay within what
//! every validator knows. `.ci/exports` holds the same documents against public validators.

use serde_json::{Map, Value};

/// Words that say nothing about validity.
const SILENT: &[&str] = &[
    "$schema",
    "title",
    "description",
    "format",
    "default",
    "deprecated",
    "discriminator",
    "contentEncoding",
    "contentMediaType",
    "xml",
    "$defs",
];

/// Everything about a value that does not fit a schema.
pub(crate) fn mistakes(document: &Value, schema: &Value, value: &Value) -> Vec<String> {
    let mut found = Vec::new();
    Validator { document }.check(schema, value, "", &mut found);
    found
}

struct Validator<'a> {
    document: &'a Value,
}

impl Validator<'_> {
    fn fits(&self, schema: &Value, value: &Value) -> bool {
        let mut found = Vec::new();
        self.check(schema, value, "", &mut found);
        found.is_empty()
    }

    fn check(&self, schema: &Value, value: &Value, path: &str, found: &mut Vec<String>) {
        let schema = schema.as_object().unwrap_or_else(|| panic!("{schema} is no schema"));
        for (word, says) in schema {
            if !self.word(schema, word, says, value, path, found) {
                found.push(format!("{path}: `{word}` is {says}, but the value is {value}"));
            }
        }
    }

    /// Whether a value fits one word; what does not fit below it is reported by itself.
    fn word(
        &self,
        schema: &Map<String, Value>,
        word: &str,
        says: &Value,
        value: &Value,
        path: &str,
        found: &mut Vec<String>,
    ) -> bool {
        let any = |says: &Value| says.as_array().expect("a list").iter().filter(|says| self.fits(says, value)).count();
        match word {
            "$ref" => {
                let pointer = says.as_str().and_then(|says| says.strip_prefix('#')).expect("a local reference");
                self.check(self.document.pointer(pointer).expect("a schema"), value, path, found);
                true
            }
            "type" => list(says).iter().any(|name| is(name.as_str().expect("a type"), value)),
            "const" => says == value,
            "enum" => list(says).contains(value),
            "anyOf" => any(says) > 0,
            "oneOf" => any(says) == 1,
            "allOf" => {
                list(says).iter().for_each(|says| self.check(says, value, path, found));
                true
            }
            "not" => !self.fits(says, value),
            "required" => value.as_object().is_none_or(|object| list(says).iter().all(|key| object.contains_key(text(key)))),
            "properties" => self.each(value.as_object(), path, found, |key| says.get(key)),
            "additionalProperties" => {
                let declared = schema.get("properties");
                self.each(value.as_object(), path, found, |key| declared.and_then(|all| all.get(key)).is_none().then_some(says))
            }
            "items" => {
                let items = value.as_array().into_iter().flatten().enumerate();
                items.for_each(|(index, item)| self.check(says, item, &format!("{path}/{index}"), found));
                true
            }
            "minimum" => value.as_f64().is_none_or(|number| number >= says.as_f64().expect("a number")),
            "maximum" => value.as_f64().is_none_or(|number| number <= says.as_f64().expect("a number")),
            "maxLength" => value.as_str().is_none_or(|text| text.chars().count() <= count(says)),
            "minItems" => value.as_array().is_none_or(|items| items.len() >= count(says)),
            "maxItems" => value.as_array().is_none_or(|items| items.len() <= count(says)),
            "maxProperties" => value.as_object().is_none_or(|members| members.len() <= count(says)),
            "pattern" => value.as_str().is_none_or(|value| matches(text(says), value)),
            silent => SILENT.contains(&silent) || silent.starts_with("x-") || panic!("`{silent}` is no word of the exports"),
        }
    }

    fn each<'s>(
        &self,
        object: Option<&Map<String, Value>>,
        path: &str,
        found: &mut Vec<String>,
        schema: impl Fn(&str) -> Option<&'s Value>,
    ) -> bool {
        for (key, value) in object.into_iter().flatten() {
            match schema(key) {
                Some(Value::Bool(false)) => found.push(format!("{path}/{key} is not declared")),
                Some(schema) => self.check(schema, value, &format!("{path}/{key}"), found),
                None => {}
            }
        }
        true
    }
}

fn list(says: &Value) -> &[Value] {
    says.as_array().map_or(std::slice::from_ref(says), Vec::as_slice)
}

fn text(says: &Value) -> &str {
    says.as_str().expect("a text")
}

fn count(says: &Value) -> usize {
    says.as_u64().and_then(|count| usize::try_from(count).ok()).expect("a count")
}

fn is(name: &str, value: &Value) -> bool {
    match name {
        "string" => value.is_string(),
        "integer" => value.is_i64() || value.is_u64(),
        "number" => value.is_number(),
        "boolean" => value.is_boolean(),
        "array" => value.is_array(),
        "object" => value.is_object(),
        other => panic!("`{other}` is no type of the exports"),
    }
}

/// There are two patterns: whole numbers and any numbers, in quotes.
fn matches(pattern: &str, value: &str) -> bool {
    match pattern {
        "^-?[0-9]+$" => value.parse::<i128>().is_ok() && !value.starts_with('+'),
        r"^-?[0-9]+(\.[0-9]+)?([eE][-+]?[0-9]+)?$" => value.parse::<f64>().is_ok(),
        other => panic!("`{other}` is no pattern of the exports"),
    }
}
