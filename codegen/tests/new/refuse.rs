//! What is refused, and where the message points.

use super::{bare, files, refused};

#[test]
fn a_name_or_path_that_is_there_already() {
    let files = files();
    assert_eq!(
        refused(&files, &bare("shop", "list_goods", "{}", "{}")),
        "error: `shop.list_goods` is there already\n --> SPEC/api/shop.yaml:24:3"
    );
    let mut new = bare("office", "list", "{}", "{}");
    new.http = Some("POST /shop/list_goods".to_owned());
    assert_eq!(
        refused(&files, &new),
        "error: `POST /shop/list_goods` is `shop.list_goods` already\n --> SPEC/api/shop.yaml:24:3"
    );
}

#[test]
fn names_paths_and_tokens_that_cannot_be() {
    let files = files();
    for (domain, name) in
        [("Office", "open"), ("office", "Open"), ("async", "open"), ("office", "2nd"), ("", "open"), ("office", "")]
    {
        let message = refused(&files, &bare(domain, name, "{}", "{}"));
        assert!(message.starts_with(&format!("error: `{domain}.{name}` is no name of an endpoint\n  = help: ")), "{message}");
    }
    let mut new = bare("office", "open", "{}", "{}");
    new.http = Some("PUT /open".to_owned());
    assert!(refused(&files, &new).starts_with("error: `PUT /open` is no method and path\n  = help: "));
    new.http = None;
    new.token = Some("shop_tokn".to_owned());
    assert_eq!(refused(&files, &new), "error: there is no token `shop_tokn`\n  = help: did you mean `shop_token`?");
}

#[test]
fn samples_that_show_nothing() {
    let files = files();
    assert!(
        refused(&files, &bare("office", "open", "[]", "{}")).starts_with("error: the sample of the request is no JSON object")
    );
    assert!(
        refused(&files, &bare("office", "open", "{}", "3")).starts_with("error: the sample of the response is no JSON object")
    );
    let failed = r#"{"errcode": 40013, "errmsg": "invalid corpid"}"#;
    let message = refused(&files, &bare("office", "open", "{}", failed));
    assert!(message.starts_with("error: the sample of the response is that of a call that failed: errcode 40013"), "{message}");
}

#[test]
fn a_file_that_cannot_be_read() {
    let mut files = files();
    files.insert("api/shop.yaml", "domain: shop\nendpoints: {x\n");
    let message = refused(&files, &bare("shop", "open", "{}", "{}"));
    assert!(message.contains("error[WC0101]") && message.contains("SPEC/api/shop.yaml:"), "{message}");
    files.insert("api/shop.yaml", "- 1\n");
    assert!(refused(&files, &bare("shop", "open", "{}", "{}")).contains("is no map of sections"));
}
