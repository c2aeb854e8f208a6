//! Text of the spec is data: whatever it says, it never becomes a part of the page.

use serde_json::json;
use wecom_codegen::model::{Field, Model};

use crate::scan::{index, obstacle, pages, site, tags, text};

const NASTY: &str = "</script></code><script>alert('x')</script><!-- & \"q\" 'a' `<b>` \u{2028} &lt; ]]> */";

/// Elements that have no end.
const VOID: &[&str] = &["meta", "link", "input", "wbr", "br", "hr", "img"];

/// A model in which every text is nasty.
fn nasty() -> Model {
    let mut model = obstacle();
    for domain in &mut model.domains {
        (domain.title, domain.summary) = (NASTY.to_owned(), NASTY.to_owned());
        for endpoint in &mut domain.endpoints {
            (endpoint.title, endpoint.summary) = (NASTY.to_owned(), NASTY.to_owned());
            (endpoint.note, endpoint.deprecated) = (Some(NASTY.to_owned()), Some(NASTY.to_owned()));
            endpoint.example_response = json!({ NASTY: NASTY });
            for field in &mut endpoint.request.fields {
                spoil(field);
                if endpoint.example_request[&field.key].is_string() {
                    endpoint.example_request[&field.key] = NASTY.into();
                }
            }
        }
        for item in domain.types.structs.values_mut() {
            item.summary = NASTY.to_owned();
            item.fields.iter_mut().for_each(spoil);
        }
        for item in domain.types.enums.values_mut() {
            item.values.iter_mut().for_each(|value| value.value = NASTY.to_owned());
        }
    }
    for domain in &mut model.event_domains {
        domain.title = NASTY.to_owned();
        for event in &mut domain.events {
            (event.title, event.summary, event.example) = (NASTY.to_owned(), NASTY.to_owned(), NASTY.to_owned());
            event.info_type = Some(NASTY.to_owned());
        }
    }
    for token in model.tokens.values_mut() {
        (token.title, token.summary) = (NASTY.to_owned(), NASTY.to_owned());
    }
    for code in &mut model.errcodes {
        (code.meaning, code.of, code.remedy) = (NASTY.to_owned(), Some(NASTY.to_owned()), Some(NASTY.to_owned()));
    }
    model
}

fn spoil(field: &mut Field) {
    (field.summary, field.default) = (NASTY.to_owned(), Some(NASTY.to_owned()));
    field.deprecated = Some(NASTY.to_owned());
}

#[test]
fn no_text_becomes_an_element() {
    let site = site(&nasty());
    for (page, text) in pages(&site) {
        let mut open = Vec::new();
        for tag in tags(text) {
            assert!(tag.name != "script" || tag.closes || tag.get("src").is_some(), "{page}: {tag:?}");
            assert!(tag.attributes.iter().all(|(name, _)| !name.starts_with("on")), "{page}: {tag:?}");
            if tag.closes {
                assert_eq!(open.pop().as_ref(), Some(&tag.name), "{page}: an element ends where it should");
            } else if !VOID.contains(&tag.name.as_str()) {
                open.push(tag.name);
            }
        }
        assert!(open.is_empty(), "{page}: {open:?} never end");
        assert_eq!(text.matches("<script").count(), 1, "{page}");
    }
}

#[test]
fn text_is_shown_as_it_is() {
    let site = site(&nasty());
    let page = text(&site["api/maze/upload.html"]);
    assert!(page.contains("</script></code><script>alert('x')</script><!-- & \"q\" 'a' <b>"), "{page}");
    assert!(text(&site["events/trees/tree_grown.html"]).contains(NASTY));
}

#[test]
fn the_index_is_a_script_whatever_it_holds() {
    let site = site(&nasty());
    let script = &site["assets/search.js"];
    assert!(!script.contains("</") && !script.contains("<!--") && !script.contains('\u{2028}'), "{script}");
    assert_eq!(index(&site)["domains"][0][1], NASTY);
}
