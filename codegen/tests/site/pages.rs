//! Everything in the spec has its place, and says there what it should.

use wecom_codegen::emit::site;
use wecom_codegen::model::{Model, Obtained};

use crate::scan::{Site, index, obstacle, pages, real, site, tags, text};

fn page<'a>(site: &'a Site, path: &str) -> &'a str {
    site.get(path).unwrap_or_else(|| panic!("{path} is written"))
}

fn has_anchor(site: &Site, path: &str, id: &str) {
    assert!(page(site, path).contains(&format!(" id=\"{id}\"")), "{path}#{id}");
}

fn everything_has_its_place(model: &Model) {
    let site = site(model);
    for domain in &model.domains {
        let overview = text(page(&site, &format!("api/{}/index.html", domain.name)));
        for endpoint in &domain.endpoints {
            let path = format!("api/{}/{}.html", domain.name, endpoint.name);
            let shown = text(page(&site, &path));
            assert!(shown.contains(&endpoint.title) && shown.contains(&endpoint.path), "{path}");
            assert!(overview.contains(&endpoint.name), "{path} is in the list of its domain");
            for field in &endpoint.request.fields {
                has_anchor(&site, &path, &format!("request.{}", field.key));
            }
            for field in endpoint.response.iter().flat_map(|response| &response.fields) {
                has_anchor(&site, &path, &format!("response.{}", field.key));
            }
        }
        for name in domain.types.structs.keys().chain(domain.types.enums.keys()).chain(domain.types.unions.keys()) {
            has_anchor(&site, &format!("types/api-{}.html", domain.name), name);
        }
    }
    for domain in &model.event_domains {
        for event in &domain.events {
            let path = format!("events/{}/{}.html", domain.name, event.name);
            let shown = text(page(&site, &path));
            assert!(shown.contains(event.example.trim()) && shown.contains(&event.title), "{path}");
            assert!(shown.contains(&format!("Event::{}(event)", event.payload.name)), "{path}");
        }
        for name in domain.types.structs.keys().chain(domain.types.enums.keys()) {
            has_anchor(&site, &format!("types/events-{}.html", domain.name), name);
        }
    }
    for name in model.ids.keys().chain(model.shared.structs.keys()) {
        has_anchor(&site, "types/shared.html", name);
    }
    for code in &model.errcodes {
        has_anchor(&site, "errcodes.html", &code.code.to_string());
    }
    for kind in model.tokens.keys() {
        has_anchor(&site, "tokens.html", kind);
    }
}

#[test]
fn everything_in_the_spec_has_its_place() {
    everything_has_its_place(&real());
    everything_has_its_place(&obstacle());
}

#[test]
fn the_graph_has_every_token_and_an_arrow_for_all_it_takes() {
    let model = real();
    let site = site(&model);
    let tags = tags(page(&site, "tokens.html"));
    let classed = |tag: &str, class: &str| {
        let of =
            |found: &&crate::scan::Tag| found.name == tag && found.get("class").is_some_and(|value| value.starts_with(class));
        tags.iter().filter(of).count()
    };
    assert_eq!(classed("g", "node"), model.tokens.len());
    let fetched = |obtained: &Obtained| matches!(obtained, Obtained::Fetch(_));
    let needs: usize = model.tokens.values().filter(|token| fetched(&token.obtained)).map(|token| token.needs.len()).sum();
    assert!(classed("path", "edge") >= needs, "{} edges", classed("path", "edge"));
}

#[test]
fn a_call_is_written_the_way_a_user_writes_it() {
    let site = site(&real());
    let call = |path: &str| text(page(&site, path));
    assert!(call("api/license/get_order.html").contains(".get_order(\""));
    let listed = call("api/license/list_order.html").replace([' ', '\n'], "");
    assert!(listed.contains("wecom.provider().license().list_order().corpid("), "{listed}");
    assert!(listed.contains(".limit(200).stream();"), "{listed}");
    assert!(!listed.contains(".cursor(\""), "the stream turns the pages");
    let corp = call("api/agent/get_permissions.html");
    assert!(corp.contains("let corp = wecom.suite(\"ww_suite_id\")?.corp(\"wp_auth_corpid\");"), "{corp}");
    assert!(corp.contains("corp.agent().get_permissions().await?"), "{corp}");
}

#[test]
fn the_first_page_calls_what_the_spec_has() {
    let model = real();
    let home = text(page(&site(&model), "index.html"));
    let (_, calls) = home.split_once("= wecom.provider().").expect("a provider's calls");
    let (name, calls) = calls.split_once("();").expect("a handle");
    let domain = model.domains.iter().find(|domain| domain.name == name).expect("a domain of the spec");
    for (paged, end) in [(true, ".stream();"), (false, ".await?;")] {
        let called = |line: &&str| line.contains(&format!(" = {name}.")) && line.ends_with(end);
        let line = calls.lines().find(called).unwrap_or_else(|| panic!("{end} in {calls}"));
        let of = |method: &str| line.contains(&format!("{name}.{method}("));
        assert!(domain.endpoints.iter().any(|endpoint| of(&endpoint.name) && endpoint.pages.is_some() == paged), "{line}");
    }
    let home = text(page(&site(&obstacle()), "index.html"));
    assert!(home.contains("WeCom::builder()") && !home.contains("license"), "{home}");
}

#[test]
fn what_is_proven_is_counted() {
    let model = real();
    let site = site(&model);
    let counted = page(&site, "coverage.html");
    for count in wecom_codegen::coverage::counts(&model) {
        let of = count.entries();
        let row = [count.endpoints.all(), count.events.all(), count.replies.all(), of.proven, of.partly, of.hearsay, count.open];
        let row: String = row.iter().map(|number| format!("<td>{number}</td>")).collect();
        assert!(counted.contains(&format!("{}</a></th>{row}</tr>", count.domain)), "{row} of {}", count.domain);
    }
    assert!(page(&site, "index.html").contains("href=\"coverage.html\""), "it is found");
}

#[test]
fn families_are_named_where_there_are_any() {
    let model = real();
    let home = page(&site(&model), "index.html").to_owned();
    for (family, domains) in model.families() {
        let family = family.expect("every domain of the spec stands in a folder");
        let below = home.split_once(&format!(" id=\"family-{family}\"")).expect("the family is there").1;
        let below = below.split("</section>").next().unwrap_or_default();
        assert!(text(below).contains(&format!("the feature {family} turns all of them on")), "{family}");
        let cards = |name: &str| below.contains(&format!("href=\"api/{name}/index.html\""));
        assert!(domains.iter().all(|domain| cards(&domain.name)), "{family}");
    }
    assert!(!page(&site(&obstacle()), "index.html").contains("family-"), "a spec without folders has none");
}

#[test]
fn names_that_make_trouble_are_written_as_the_crate_has_them() {
    let site = site(&obstacle());
    let moved = text(page(&site, "api/maze/move.html")).replace([' ', '\n'], "");
    for part in [
        "corp.maze().r#move(2,Weekday::Try,[\"x\",\"y\"])",
        ".set_send(\"a\")",
        ".self_(\"me\")",
        ".r#where([1,2])",
        ".n2fa(\"f\")",
        ".trial_info(Trial::new(3,true))",
        "?corp_access_token=ACCESS_TOKEN&async=2&debug=1",
    ] {
        assert!(moved.contains(part), "{part} in {moved}");
    }
    let described = text(page(&site, "api/maze/describe.html")).replace([' ', '\n'], "");
    assert!(described.contains("Action::Jump(JumpBody::new(3))"), "{described}");
}

#[test]
fn requests_travel_as_the_endpoint_says() {
    let site = site(&obstacle());
    let upload = text(page(&site, "api/maze/upload.html"));
    assert!(upload.contains("POST /cgi-bin/maze/upload?access_token=ACCESS_TOKEN&type=fn HTTP/1.1\nHost: files.example.com\n"));
    assert!(upload.contains("Content-Disposition: form-data; name=\"media\"; filename="), "{upload}");
    let picture = text(page(&site, "api/maze/picture.html"));
    assert!(picture.contains("GET /cgi-bin/maze/picture?access_token=ACCESS_TOKEN&id=i&tags=a,b HTTP/1.1"));
    assert!(picture.contains("The answer is a file."));
}

#[test]
fn facts_of_members_are_told() {
    let site = site(&obstacle());
    let moved = text(page(&site, "api/maze/move.html"));
    for fact in [
        "at most 3 items",
        "0 to 3",
        "one string, joined by |",
        "sensitive: never printed",
        "Deprecated. Use type instead.",
        "Known only from another SDK",
        "in Rust trial_info",
        "in Rust self_",
        "at most 5 characters",
    ] {
        assert!(moved.contains(fact), "{fact}");
    }
    let created = text(page(&site, "events/trees/change_tree_create.html"));
    for fact in ["suite callback only", "InfoType change_tree", "MsgType event", "ChangeType create"] {
        assert!(created.contains(fact), "{fact}");
    }
    assert!(text(page(&site, "types/shared.html")).contains("Used by"));
}

#[test]
fn a_type_that_contains_itself_opens_once() {
    let site = site(&obstacle());
    let walk = page(&site, "api/maze/walk.html");
    assert_eq!(tags(walk).iter().filter(|tag| tag.name == "details" && !tag.closes).count(), 1);
}

#[test]
fn the_index_has_a_row_for_everything() {
    let model = real();
    let index = index(&site(&model));
    let rows = |name: &str| index[name].as_array().map_or(0, Vec::len);
    assert_eq!(rows("endpoints"), model.domains.iter().map(|domain| domain.endpoints.len()).sum::<usize>());
    assert_eq!(
        rows("events"),
        model.event_domains.iter().map(|domain| domain.events.len() + domain.replies.len()).sum::<usize>()
    );
    assert_eq!((rows("errcodes"), rows("tokens")), (model.errcodes.len(), model.tokens.len()));
    assert_eq!(rows("domains") + rows("topics"), model.domains.len() + model.event_domains.len());
}

#[test]
fn the_same_spec_gives_the_same_site() {
    let model = real();
    assert_eq!(site::emit(&model), site::emit(&model));
}

#[test]
fn a_spec_of_nothing_is_a_site_too() {
    let site = site(&Model::default());
    assert_eq!(pages(&site).count(), 6);
}
