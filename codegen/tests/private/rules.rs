//! What a private spec may say, and what it may not.

use std::fs;

use crate::{changed, example, mistakes, read, workspace};
use wecom_codegen::spec::Files;

const LOCKER: &str = "api/locker.yaml";

/// The only mistake, as `file:line:column: code: message`.
fn mistake(files: Files) -> String {
    let found = mistakes(files);
    assert_eq!(found.len(), 1, "{found:?}");
    found[0].to_string()
}

/// The example with its domain under another name.
fn named(domain: &str) -> Files {
    let mut files = changed(LOCKER, "domain: locker", &format!("domain: {domain}"));
    let text = files.remove(LOCKER).unwrap();
    files.insert(format!("api/{domain}.yaml"), text);
    files
}

#[test]
fn the_shared_types_and_tokens_of_the_platform_need_no_declaration() {
    let private = read(example());
    assert!(private.warnings.is_empty(), "{:?}", private.warnings);
    assert!(private.model.ids.contains_key("OpenCorpId") && private.model.tokens.contains_key("suite_access_token"));
}

#[test]
fn a_misspelt_name_of_the_platform_is_suggested() {
    let found = mistakes(changed(LOCKER, "type: OpenCorpId,", "type: OpenCorpld,"));
    assert_eq!((found[0].code(), found.len()), ("WC0202", 1));
    assert!(format!("{:?}", found[0]).contains("OpenCorpId"), "{:?}", found[0]);
    let found = mistakes(changed(LOCKER, "token: access_token", "token: acces_token"));
    assert!(format!("{:?}", found[0]).contains("`access_token`"), "{:?}", found[0]);
}

#[test]
fn a_type_of_the_platform_cannot_be_declared_again() {
    let told = mistake(changed("types.yaml", "ids:\n", "ids:\n  OpenUserId:\n    summary: Somebody.\n"));
    assert_eq!(told, "types.yaml:4:3: WC0203: `OpenUserId` is a type of wecom-service");
    let files = changed(LOCKER, "\nenums:\n", "\nenums:\n  OpenCorpId:\n    summary: Somebody.\n    values: {nobody: 0}\n");
    assert!(mistake(files).contains("WC0203: `OpenCorpId` is a type of wecom-service"));
}

#[test]
fn nobody_has_to_use_the_types_of_the_platform_but_everybody_their_own() {
    let told = mistake(changed("types.yaml", "ids:\n", "ids:\n  DoorId:\n    summary: Which door.\n"));
    assert!(told.starts_with("types.yaml:4:3: WC0204: `DoorId`"), "{told}");
}

#[test]
fn tokens_and_errcodes_are_the_clients_business() {
    for (file, text) in [("tokens.yaml", "tokens: {}\n"), ("errors.yaml", "errcodes: {}\n")] {
        let mut files = example();
        files.insert(file, text);
        assert!(mistake(files).starts_with(&format!("{file}:1:1: WC0903: ")));
    }
}

#[test]
fn a_domain_of_the_client_is_taken() {
    assert_eq!(mistake(named("license")), "api/license.yaml:1:9: WC0901: `license` is a domain of wecom-service");
}

#[test]
fn a_module_that_is_generated_is_taken() {
    for name in ["types", "events", "catalog", "prelude"] {
        assert!(mistake(named(name)).contains("WC0901"), "{name}");
    }
}

/// The rule has a list of the methods, and the client has the methods.
#[test]
fn every_method_of_every_scope_is_taken() {
    let folder = workspace("wecom-service/src/scope");
    let below = fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().path());
    let mut methods = 0;
    for path in below.chain([folder.with_extension("rs")]) {
        let text = fs::read_to_string(path).unwrap();
        for line in text.lines().filter(|line| line.starts_with("    pub ")) {
            let Some((_, rest)) = line.split_once("fn ") else { continue };
            let name = rest.split(|c: char| !c.is_ascii_alphanumeric() && c != '_').next().unwrap();
            assert!(mistake(named(name)).contains("is a method of every scope"), "{name}");
            methods += 1;
        }
    }
    assert!(methods > 20, "{methods}");
}

#[test]
fn an_event_that_the_client_has_would_never_come() {
    let event = "events/locker.yaml";
    let text = String::from_utf8(example().get(event).unwrap().to_vec()).unwrap();
    let mut files = example();
    files.insert(
        event,
        text.replace("event: parcel_stored", "event: change_app_admin").replace("[parcel_stored]", "[change_app_admin]"),
    );
    let told = mistake(files);
    assert!(told.starts_with("events/locker.yaml:6:3: WC0902: "), "{told}");
    assert!(told.ends_with("is the event `change_app_admin` of wecom-service"), "{told}");
}

#[test]
fn a_change_type_does_not_make_an_event_unlisted() {
    let event = "events/locker.yaml";
    let text = String::from_utf8(example().get(event).unwrap().to_vec()).unwrap();
    let text = text.replace("event: parcel_stored", "event: change_app_admin\n    change_type: locker");
    let text = text
        .replace("<Event><![CDATA[parcel_stored]]></Event>", "<Event>change_app_admin</Event><ChangeType>locker</ChangeType>");
    let mut files = example();
    files.insert(event, text);
    assert!(mistake(files).contains("WC0902"));
}

#[test]
fn an_endpoint_that_the_client_has_is_a_warning() {
    let private = read(changed(LOCKER, "GET /cgi-bin/locker/count", "GET /cgi-bin/service/get_account_balance"));
    let warnings: Vec<_> = private.warnings.iter().map(ToString::to_string).collect();
    assert_eq!(
        warnings,
        [
            "api/locker.yaml:52:11: WC0904: `GET /cgi-bin/service/get_account_balance` is `service.get_account_balance` of wecom-service"
        ]
    );
    assert!(private.rust().is_ok());
}

#[test]
fn a_type_with_the_name_of_an_extension_trait_is_refused() {
    for name in ["ScopeExt", "ListParcelsExt"] {
        let files = changed(LOCKER, "  Parcel:\n", &format!("  {name}:\n"));
        let text =
            String::from_utf8(files.get(LOCKER).unwrap().to_vec()).unwrap().replace("list<Parcel>", &format!("list<{name}>"));
        let mut files = example();
        files.insert(LOCKER, text);
        assert!(mistake(files).contains("WC0301"), "{name}");
    }
}
