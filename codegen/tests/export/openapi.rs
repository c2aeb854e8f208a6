//! OpenAPI 3.1 of the endpoints.

use std::collections::BTreeSet;

use serde_json::{Value, json};
use wecom_codegen::emit::openapi::document;
use wecom_codegen::model::Method;

use crate::fixture::{all, assert_references_resolve, at, edited, item, obstacle, real};
use crate::validator::mistakes;

fn operations(document: &Value) -> Vec<&Value> {
    let paths = at(document, "/paths").as_object().expect("paths");
    paths.values().flat_map(|item| item.as_object().expect("a path").values()).collect()
}

#[test]
fn every_endpoint_of_the_real_spec_is_there_under_its_own_name() {
    let model = real();
    let document = document(&model);
    for domain in &model.domains {
        for endpoint in &domain.endpoints {
            let method = if endpoint.method == Method::Get { "get" } else { "post" };
            let operation = at(&document, "/paths").get(&endpoint.path).and_then(|item| item.get(method));
            let operation = operation.unwrap_or_else(|| panic!("{} is missing", endpoint.path));
            assert_eq!(operation["operationId"], format!("{}.{}", domain.name, endpoint.name));
            assert_eq!(operation["tags"], json!([domain.name]));
            assert_eq!(operation["summary"], endpoint.title);
        }
    }
    let names: BTreeSet<&str> = operations(&document).iter().filter_map(|operation| operation["operationId"].as_str()).collect();
    assert_eq!(names.len(), model.domains.iter().map(|domain| domain.endpoints.len()).sum::<usize>());
    for errcode in &model.errcodes {
        let listed = at(&document, "/components/schemas/errcode/anyOf").as_array().expect("a list");
        assert!(listed.iter().any(|row| row["const"] == errcode.code && row["title"] == errcode.name), "{}", errcode.code);
    }
}

#[test]
fn every_example_fits_its_schema() {
    for model in all() {
        let document = document(&model);
        for operation in operations(&document) {
            let name = &operation["operationId"];
            for parameter in operation["parameters"].as_array().into_iter().flatten() {
                if let Some(example) = parameter.get("example") {
                    assert_eq!(mistakes(&document, &parameter["schema"], example), [""; 0], "{name}: {}", parameter["name"]);
                }
            }
            for content in operation["requestBody"]["content"].as_object().into_iter().flatten().map(|(_, content)| content) {
                assert_eq!(mistakes(&document, &content["schema"], &content["example"]), [""; 0], "{name}");
            }
            if let Some(xml) = operation.pointer("/responses/200/content/application~1xml") {
                assert_eq!(mistakes(&document, &xml["schema"], &xml["example"]), [""; 0], "{name}");
                continue;
            }
            let answer = at(operation, "/responses/200/content/application~1json");
            let Some(accepted) = answer.pointer("/examples/accepted/value") else { continue };
            assert_eq!(mistakes(&document, at(answer, "/schema/anyOf/0"), accepted), [""; 0], "{name}");
            let refused = at(&document, "/components/examples/refused/value");
            assert_eq!(mistakes(&document, at(answer, "/schema/anyOf/1"), refused), [""; 0], "{name}");
            assert_ne!(mistakes(&document, at(answer, "/schema/anyOf/0"), refused), [""; 0], "{name}: a refusal is no answer");
        }
    }
}

#[test]
fn references_lead_somewhere_and_names_are_legal() {
    let legal = |name: &str| name.chars().all(|c| c.is_ascii_alphanumeric() || "._-".contains(c));
    for model in all() {
        let document = document(&model);
        assert_references_resolve(&document);
        for section in at(&document, "/components").as_object().expect("components").values() {
            let names = section.as_object().expect("a section").keys();
            assert!(names.clone().all(|name| legal(name)), "{names:?}");
        }
    }
}

#[test]
fn what_is_not_used_is_not_there() {
    let document = document(&obstacle());
    let text = at(&document, "/components/schemas").to_string() + &at(&document, "/paths").to_string();
    for name in at(&document, "/components/schemas").as_object().expect("schemas").keys() {
        assert!(text.contains(&format!("\"#/components/schemas/{name}\"")), "{name}");
    }
}

#[test]
fn a_get_sends_parameters_and_a_post_sends_a_body_beside_its_query() {
    let document = document(&obstacle());
    let get = at(&document, "/paths/~1cgi-bin~1maze~1picture/get");
    assert_eq!((&item(&get["parameters"], "name", "id")["required"], get.get("requestBody")), (&json!(true), None));
    assert_eq!(
        item(&get["parameters"], "name", "tags")["schema"]["x-wecom-joined"],
        json!({"separator": ",", "items": "string"})
    );
    let post = at(&document, "/paths/~1cgi-bin~1maze~1move/post");
    assert_eq!(post["parameters"].as_array().map(Vec::len), Some(2));
    assert_eq!(item(&post["parameters"], "name", "async")["example"], "2");
    let body = at(post, "/requestBody/content/application~1json");
    assert_eq!(body["schema"], json!({"$ref": "#/components/schemas/maze.Move"}));
    assert!(body["example"].get("debug").is_none() && body["example"]["type"] == 1);
    let empty = at(&document, "/paths/~1cgi-bin~1loops~1start/post/requestBody/content/application~1json");
    assert_eq!(empty, &json!({"schema": {"type": "object"}, "example": {}}));
}

#[test]
fn uploads_hosts_and_files_are_what_they_are() {
    let document = document(&obstacle());
    let upload = at(&document, "/paths/~1cgi-bin~1maze~1upload/post");
    assert_eq!(upload["servers"], json!([{"url": "https://files.example.com"}]));
    assert!(at(upload, "/requestBody/content").get("multipart/form-data").is_some());
    assert_eq!(at(&document, "/components/schemas/maze.Upload/properties/media/format"), "binary");
    let picture = at(&document, "/paths/~1cgi-bin~1maze~1picture/get/responses/200/content");
    assert_eq!(picture["application/octet-stream"]["schema"]["format"], "binary");
    assert_eq!(picture["application/json"]["schema"], json!({"$ref": "#/components/schemas/error"}));
    let either = at(&document, "/paths/~1cgi-bin~1maze~1picture_or_link/get");
    assert!(either["deprecated"] == true && at(either, "/responses/200/content").as_object().is_some_and(|all| all.len() == 2));
}

#[test]
fn tokens_are_security_schemes_that_tell_their_life() {
    let document = document(&obstacle());
    let schemes = at(&document, "/components/securitySchemes").as_object().expect("schemes");
    let names: Vec<&String> = schemes.keys().collect();
    assert_eq!(names, ["provider_access_token", "access_token", "access_token.corp_access_token"]);
    let moved = at(&document, "/paths/~1cgi-bin~1maze~1move/post/security");
    assert_eq!(moved, &json!([{"access_token.corp_access_token": []}]));
    assert_eq!(at(&document, "/paths/~1cgi-bin~1maze~1get_token/post/security"), &json!([]));
    let scheme = &schemes["provider_access_token"];
    assert_eq!(
        (&scheme["type"], &scheme["in"], &scheme["name"]),
        (&json!("apiKey"), &json!("query"), &json!("provider_access_token"))
    );
    let life = scheme["description"].as_str().expect("a description");
    for fact in ["provider scope", "maze.get_token", "7200 seconds", "40014", "40013"] {
        assert!(life.contains(fact), "{fact}: {life}");
    }
    let listed = wecom_codegen::list::json(&obstacle(), wecom_codegen::list::Subject::Tokens);
    assert_eq!(scheme["x-wecom-token"], listed[0]);
}

#[test]
fn what_openapi_has_no_words_for_has_the_words_of_the_spec() {
    let document = document(&obstacle());
    let list = at(&document, "/paths/~1cgi-bin~1maze~1list/post");
    assert_eq!(list["x-wecom-pages"], json!({"items": "items", "cursor": "next", "send": "cursor", "more": "more"}));
    assert_eq!(list["x-wecom-effect"], "read");
    assert_eq!(list["x-wecom-errcodes"], json!({"rejected_by": [40014, -1]}));
    let walk = at(&document, "/paths/~1cgi-bin~1maze~1walk/get/x-wecom-pages");
    assert_eq!(walk, &json!({"items": "nodes", "offset": "offset", "last": "last"}));
    let token = at(&document, "/paths/~1cgi-bin~1maze~1get_token/post/x-wecom-errcodes");
    assert_eq!(token, &json!({"refused_by": [40013]}));
    assert_eq!(at(&document, "/paths/~1cgi-bin~1maze~1describe/post/x-wecom-signed"), "paytool");
    assert_eq!(at(&document, "/paths/~1cgi-bin~1loops~1start/post/x-wecom-from"), "sample");
}

#[test]
fn one_path_on_two_hosts_is_two_operations() {
    let model = edited(&[(
        "api/shop.yaml",
        "http: POST /shop/get_token",
        "http: POST /shop/list_goods\n    host: https://b.example.com",
    )]);
    let document = document(&model);
    assert_eq!(operations(&document).len(), model.domains.iter().map(|domain| domain.endpoints.len()).sum::<usize>());
    assert_eq!(at(&document, "/paths/~1shop~1list_goods#shop.list_goods/post/operationId"), "shop.list_goods");
}
