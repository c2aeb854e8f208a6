//! Drafts in a private spec, which goes on from the platform's types and tokens.

use std::path::Path;

use wecom_codegen::private;
use wecom_codegen::spec::Files;

use super::{added, bare, endpoint, event, refused};

/// The spec of the example crate.
fn locker() -> Files {
    let spec = Path::new(env!("CARGO_MANIFEST_DIR")).join("../wecom-service/examples/private-spec/spec");
    Files::of_folder(&spec).expect("a spec")
}

#[test]
fn the_platforms_ids_and_tokens_are_known() {
    let files = locker();
    let request = r#"{"locker_id": "LK-7", "corpid": "wp_customer"}"#;
    let mut new = bare("locker", "get_owner", request, r#"{"errcode": 0, "errmsg": "ok", "userid": "wo_alice"}"#);
    new.token = Some("provider_access_token".to_owned());
    new.http = Some("POST /cgi-bin/locker/get_owner".to_owned());
    let draft = endpoint(&files, &new);
    let lines = added(&files, &draft);
    for line in ["locker_id: {type: LockerId, ", "corpid: {type: OpenCorpId, ", "userid: {type: OpenUserId, "] {
        assert!(lines.contains(line), "{line} in\n{lines}");
    }
    assert!(draft.left.iter().all(|left| left.code() == "WC0104"), "only what a sample cannot show is left: {:?}", draft.left);
}

#[test]
fn a_token_that_the_platform_does_not_have_is_refused() {
    let mut new = bare("locker", "get_owner", "{}", "{}");
    new.token = Some("access_tokn".to_owned());
    assert_eq!(refused(&locker(), &new), "error: there is no token `access_tokn`\n  = help: did you mean `access_token`?");
}

#[test]
fn what_is_filled_in_is_a_private_spec() {
    let files = locker();
    let xml = "<xml><MsgType>event</MsgType><Event>door_jammed</Event><UserID>wo_alice</UserID></xml>";
    let draft = event(&files, "locker", "door_jammed", xml).unwrap_or_else(|refusal| panic!("{refusal}"));
    assert!(added(&files, &draft).contains("UserID: {type: OpenUserId, "), "{}", draft.text);
    let text = draft.text.replace("title:\n", "title: 卡门\n").replace("summary:\n", "summary: A door.\n");
    let text = text.replace("docs:\n", "docs: []\n").replace("checked:\n", "checked: no\n").replace("via:\n", "via: [app]\n");
    let text = text.replace("summary:}", "summary: Whose it is.}").replace("summary: }", "summary: Whose it is.}");
    let mut after = files.clone();
    after.insert(draft.file.as_str(), text.as_str());
    private::read_files(after).unwrap_or_else(|error| panic!("{error}\n{text}"));
}
