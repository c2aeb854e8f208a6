//! Writing XML: passive replies, bodies for WeChat Pay, and the events that the offline platform pushes.

use serde_json::Value;

use crate::wire::leaf::Leaf;
use crate::wire::members::{Member, of_table, of_union};
use crate::wire::write::join;
use crate::wire::{CodeValue, Form, ListForm, Map, Table, View};

/// A table as an XML document below a root of this name: text in CDATA, numbers plain, lists as repeated elements. Only what is
/// there is written. A member whose name cannot be the name of an element is left out, and so are characters that XML cannot hold.
pub fn to_xml(table: &dyn Table, root: &str) -> String {
    let mut out = String::new();
    element(&mut out, root, |out| of_table(table, None, &mut |member| write_member(out, member)));
    out
}

/// Texts as an XML document below a root of this name, each in CDATA, in the order in which they come.
pub(crate) fn xml_of_pairs(pairs: &[(String, String)], root: &str) -> String {
    let mut out = String::new();
    element(&mut out, root, |out| pairs.iter().for_each(|(key, text)| write_text(out, key, text)));
    out
}

fn write_member(out: &mut String, member: Member<'_>) {
    let Member { key, view, form, .. } = member;
    match (view, member.list) {
        _ if view.is_empty() => {}
        (View::List(list), ListForm::Joined(separator)) => write_text(out, key, &join(list, form, separator)),
        (View::List(list), _) => {
            for index in 0..list.len() {
                write_member(out, Member { view: list.item(index), ..member });
            }
        }
        (View::Table(table), _) => {
            element(out, key, |out| of_table(table, None, &mut |member| write_member(out, member)));
        }
        (View::Union(union), _) => element(out, key, |out| of_union(union, &mut |member| write_member(out, member))),
        (View::Map(map), _) => element(out, key, |out| write_map(out, map, form)),
        (View::Json(value), _) => write_value(out, key, value),
        (View::File(_), _) => {}
        (view, _) => write_leaf(out, key, &view, form),
    }
}

fn write_leaf(out: &mut String, key: &str, view: &View<'_>, form: Form) {
    let text = match view {
        View::Text(_) | View::Secret(_) | View::Bytes(_) => form != Form::Number,
        View::Code(code) => matches!(code.get(), CodeValue::Text(_)),
        _ => false,
    };
    if let Some(leaf) = Leaf::of_view(view, form) {
        let leaf = leaf.to_string();
        if text { write_text(out, key, &leaf) } else { element(out, key, |out| out.push_str(&escaped(&leaf))) }
    }
}

fn write_map(out: &mut String, map: &dyn Map, form: Form) {
    map.each(&mut |key, view| write_member(out, Member { key, view, form, list: ListForm::Plain }));
}

fn write_value(out: &mut String, key: &str, value: &Value) {
    match value {
        Value::Null => {}
        Value::Bool(value) => element(out, key, |out| out.push_str(if *value { "true" } else { "false" })),
        Value::Number(number) => element(out, key, |out| out.push_str(&number.to_string())),
        Value::String(text) => write_text(out, key, text),
        Value::Array(items) => items.iter().for_each(|item| write_value(out, key, item)),
        Value::Object(members) => element(out, key, |out| members.iter().for_each(|(key, value)| write_value(out, key, value))),
    }
}

fn write_text(out: &mut String, key: &str, text: &str) {
    element(out, key, |out| {
        out.push_str("<![CDATA[");
        // the end mark inside of a text is split over two sections
        for (index, part) in text.split("]]>").enumerate() {
            if index > 0 {
                out.push_str("]]]]><![CDATA[>");
            }
            out.extend(part.chars().filter(|letter| is_xml(*letter)));
        }
        out.push_str("]]>");
    });
}

fn element(out: &mut String, name: &str, inside: impl FnOnce(&mut String)) {
    if !is_name(name) {
        return;
    }
    out.extend(["<", name, ">"]);
    inside(out);
    out.extend(["</", name, ">"]);
}

fn escaped(text: &str) -> String {
    text.chars().filter(|letter| is_xml(*letter)).fold(String::new(), |mut out, letter| {
        match letter {
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '&' => out.push_str("&amp;"),
            letter => out.push(letter),
        }
        out
    })
}

fn is_name(name: &str) -> bool {
    let first = name.starts_with(|c: char| c.is_alphabetic() || c == '_');
    first && name.chars().all(|c| c.is_alphanumeric() || matches!(c, '_' | '-' | '.'))
}

fn is_xml(letter: char) -> bool {
    matches!(letter, '\t' | '\n' | '\r' | ' '..='\u{fffd}' | '\u{10000}'..)
}
