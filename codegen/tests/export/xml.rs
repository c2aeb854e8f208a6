//! Calls of a merchant: XML both ways, and a key that is never sent.

use serde_json::json;
use wecom_codegen::emit::rust::{emit, features};
use wecom_codegen::emit::{json_model, openapi, postman};

use crate::fixture::{at, real};

const CALL: &str = "/paths/~1mmpaymkttransfers~1queryworkwxredpack/post";

#[test]
fn openapi_says_application_xml_and_a_certificate() {
    let document = openapi::document(&real());
    let operation = at(&document, CALL);
    assert_eq!(operation["servers"], json!([{"url": "https://api.mch.weixin.qq.com"}]));
    assert_eq!(operation["security"], json!([{"merchant_key": []}]));
    assert_eq!(at(&document, "/components/securitySchemes/merchant_key/type"), "mutualTLS");
    assert_eq!(operation["x-wecom-signed"], "merchant");
    assert!(operation["requestBody"]["content"]["application/xml"]["example"]["mch_billno"].is_string());
    let answer = &operation["responses"]["200"]["content"]["application/xml"];
    let schema = at(&document, answer["schema"]["$ref"].as_str().expect("a component").trim_start_matches('#'));
    assert_eq!((&schema["xml"]["name"], &schema["required"]), (&json!("xml"), &json!(["return_code"])));
    assert!(schema["properties"]["err_code"].is_object() && schema["properties"]["detail_id"].is_object());
    assert!(schema["properties"]["errcode"].is_null(), "the envelope is that of WeChat Pay");
}

#[test]
fn postman_sends_and_shows_xml() {
    let document = postman::document(&real()).to_string();
    assert!(document.contains(r"<xml>\n  <mch_billno>1900000109202601010000000001</mch_billno>"));
    assert!(document.contains(r"<return_code>SUCCESS</return_code>"));
    assert!(!document.contains("merchant_key={{"), "the key is never sent");
}

#[test]
fn the_model_says_what_signs_what() {
    let document = json_model::document(&real()).to_string();
    assert!(document.contains(r#""body":"xml","answer":"xml","signed":"merchant","workwx_sign":["act_name","mch_billno""#));
}

#[test]
fn the_client_signs_and_a_domain_that_does_so_turns_the_feature_on() {
    let model = real();
    assert!(features(&model).contains("\npaytransfer = [\"merchant\"]\n"));
    let files = emit(&model).expect("the spec is good");
    let file = files.iter().find(|file| file.path.ends_with("api/paytransfer.rs")).expect("the domain is there");
    for said in [
        ".signed(Signature::Merchant)",
        ".workwx_sign(&[",
        ".xml()",
        "AnswerForm::Xml",
        "answer.xml()",
        "K: Provides<MerchantKey>",
    ] {
        assert!(file.text.contains(said), "{said}");
    }
}
