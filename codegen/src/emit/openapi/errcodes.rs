//! Errcodes: the documented table, and the answers that carry one. The names of these components begin with a small letter, so no
//! type of a spec can have them.

use serde_json::{Value, json};

use crate::emit::json_schema::{ERRCODE, Object, put};
use crate::model::{Errcode, ErrcodeKind, Model};
use crate::words;

/// The answer of a call that went through and has no members.
pub(super) const ACCEPTED: &str = "accepted";
/// The answer of a call that was refused.
pub(super) const ERROR: &str = "error";

/// The schemas that every answer is made of.
pub(super) fn schemas(model: &Model, components: &mut Object) {
    components.insert(ERRCODE.to_owned(), table(model));
    components.insert(
        ACCEPTED.to_owned(),
        json!({"description": "The call went through.", "type": "object", "properties": words_of_the_call()}),
    );
    let errmsg = "What is wrong, in the platform's words. At its end stand, as far as the platform says so, `hint: […]` for its \
        support, `from ip: …` and `more info at …`. For people: tell refusals apart by `errcode`.";
    components.insert(
        ERROR.to_owned(),
        json!({
            "description": "The call was refused.",
            "type": "object",
            "properties": {
                "errcode": {"$ref": format!("#/components/schemas/{ERRCODE}"), "not": {"const": 0}},
                "errmsg": {"description": errmsg, "type": "string"},
            },
            "required": ["errcode"],
        }),
    );
}

/// The members of every answer that went through.
pub(super) fn words_of_the_call() -> Object {
    Object::from_iter([
        (
            "errcode".to_owned(),
            json!({"description": "0, or absent, when the call went through.", "type": "integer", "const": 0}),
        ),
        ("errmsg".to_owned(), json!({"description": "`ok`, or words for people.", "type": "string"})),
    ])
}

/// A refusal as the platform writes it.
pub(super) fn example(model: &Model) -> Value {
    let typical = |errcode: &&Errcode| errcode.kind == ErrcodeKind::Token;
    let refusal = model.errcodes.iter().find(typical).or_else(|| model.errcodes.iter().find(|errcode| errcode.code != 0));
    let (code, meaning) = refusal.map_or((-1, "system busy"), |errcode| (errcode.code, &errcode.meaning));
    let meaning = meaning.trim_end_matches('.').to_lowercase();
    let more = format!("https://open.work.weixin.qq.com/devtool/query?e={code}");
    let errmsg = format!("{meaning}, hint: [1700000000_1_0123456789abcdef], from ip: 203.0.113.7, more info at {more}");
    json!({"summary": "A refusal.", "value": {"errcode": code, "errmsg": errmsg}})
}

/// Every errcode with its name, its meaning and what a caller does; any other number is valid too.
fn table(model: &Model) -> Value {
    let unlisted = json!({"title": "unlisted", "description": "An errcode that is not listed here."});
    json!({
        "description": "The result of a call: 0 when it went through.",
        "type": "integer",
        "format": "int64",
        "anyOf": model.errcodes.iter().map(row).chain([unlisted]).collect::<Vec<_>>(),
    })
}

fn row(errcode: &Errcode) -> Value {
    let remedy = errcode.remedy.as_ref().map(|remedy| format!(" {remedy}")).unwrap_or_default();
    let mut row = Object::new();
    row.insert("const".to_owned(), errcode.code.into());
    row.insert("title".to_owned(), errcode.name.as_str().into());
    row.insert("description".to_owned(), format!("{}{remedy}", errcode.meaning).into());
    row.insert("x-wecom-kind".to_owned(), words::errcode_kind(errcode.kind).into());
    put(&mut row, "x-wecom-of", errcode.of.as_deref());
    row.into()
}
