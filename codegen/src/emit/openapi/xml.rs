//! Bodies and answers in XML, as WeChat Pay has them: one element `xml`, and in answers the members of its envelope.

use serde_json::{Value, json};

use crate::emit::json_schema::Object;
use crate::model::Answer;
use crate::words;

/// The media type.
pub(super) const MEDIA: &str = "application/xml";

/// Says what the element is called that the members stand in.
pub(super) fn root(schema: &mut Object) {
    schema.insert("xml".to_owned(), json!({"name": "xml"}));
}

/// An answer is one schema with its refusals: only the envelope is always there, and it says which of the two has come.
pub(super) fn refusable(schema: &mut Object) {
    schema.insert("required".to_owned(), json!(["return_code"]));
    root(schema);
}

/// The members of every answer.
pub(super) fn words_of_the_call() -> Object {
    let about = |key: &str| match key {
        "return_code" => "`SUCCESS` when the call arrived as it should; otherwise return_msg says why not.",
        "return_msg" => "Words for people.",
        "result_code" => "`SUCCESS` when the call went through; otherwise err_code says why not.",
        "err_code" => "Why it was refused: a word such as `SYSTEMERROR`. New ones may come.",
        "err_code_des" => "The same for people: never tell refusals apart by it.",
        _ => "The signature of the answer by the merchant's API key, where there is one.",
    };
    let member = |key: &&str| ((*key).to_owned(), json!({"description": about(key), "type": "string"}));
    words::of_the_call(Answer::Xml).iter().map(member).collect::<serde_json::Map<String, Value>>()
}
