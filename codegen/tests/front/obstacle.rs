//! The naming obstacle course: every feature of the format at once, resolved.

use std::path::Path;

use wecom_codegen::model::{Domain, Endpoint, Field, Form, ListForm, Model, Obtained, Place, Scalar, Step, Type};

fn course() -> Model {
    let dir = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/obstacle");
    wecom_codegen::read(&dir).unwrap_or_else(|error| panic!("{error}"))
}

fn maze(model: &Model) -> &Domain {
    model.domains.iter().find(|domain| domain.name == "maze").expect("the maze")
}

fn endpoint<'a>(model: &'a Model, name: &str) -> &'a Endpoint {
    maze(model).endpoints.iter().find(|endpoint| endpoint.name == name).expect("an endpoint")
}

fn field<'a>(fields: &'a [Field], key: &str) -> &'a Field {
    fields.iter().find(|field| field.key == key).expect("a member")
}

#[test]
fn members_stand_in_the_order_query_parts_body() {
    let model = course();
    let places = |name| endpoint(&model, name).request.fields.iter().map(|field| field.place).collect::<Vec<_>>();
    assert_eq!(places("upload"), [Place::Query, Place::Part, Place::Part]);
    assert_eq!(places("move")[..3], [Place::Query, Place::Query, Place::Body]);
    assert!(places("walk").iter().all(|place| *place == Place::Body));
}

#[test]
fn names_are_rust_names_that_are_not_escaped_yet() {
    let model = course();
    let fields = &endpoint(&model, "move").request.fields;
    for (key, name) in [("type", "type"), ("trail_info", "trial_info"), ("HTTPServer", "http_server"), ("2fa", "2fa")] {
        assert_eq!(field(fields, key).name, name);
    }
    let created = &model.event_domains[0].events[1].payload.fields;
    assert_eq!(field(created, "OpenUserID").name, "planter");
    assert_eq!(field(created, "AgentID").name, "agent_id");
}

#[test]
fn wire_forms_are_closed() {
    let model = course();
    let forms = &maze(&model).types.structs["Forms"].fields;
    for (key, form) in [
        ("text", Form::Text),
        ("number", Form::Number),
        ("either", Form::Either),
        ("code", Form::Either),
        ("flag", Form::Flag),
        ("truth", Form::Text),
        ("flag_text", Form::FlagText),
        ("day", Form::Text),
        ("ids", Form::Text),
        ("wide", Form::Plain),
    ] {
        assert_eq!(field(forms, key).form, form, "{key}");
    }
    assert_eq!(field(forms, "one").list, ListForm::OneOrList);
    let moved = &endpoint(&model, "move").request.fields;
    assert_eq!(field(moved, "fn").list, ListForm::Joined(','));
    assert_eq!(field(moved, "where").list, ListForm::Joined('|'));
    assert_eq!(field(moved, "debug").form, Form::Flag);
}

#[test]
fn only_members_that_contain_themselves_directly_are_boxed() {
    let model = course();
    let node = &model.shared.structs["Node"].fields;
    let boxed: Vec<&str> = node.iter().filter(|field| field.boxed).map(|field| field.key.as_str()).collect();
    assert_eq!(boxed, ["parent"]);
    assert!(field(&maze(&model).types.structs["MiniBody"].fields, "box").boxed, "through a union");
}

#[test]
fn paging_is_wired_to_members() {
    let model = course();
    let list = endpoint(&model, "list").pages.as_ref().expect("pages");
    assert!(matches!(&list.step, Step::Cursor { next, send } if next == "next" && send == "cursor"));
    assert_eq!(list.more, Some(("more".to_owned(), true)));
    let walk = endpoint(&model, "walk").pages.as_ref().expect("pages");
    assert!(matches!(&walk.step, Step::Offset { offset } if offset == "offset"));
    assert_eq!(walk.more, Some(("last".to_owned(), false)));
}

#[test]
fn tokens_are_wired_to_endpoints() {
    let model = course();
    let Obtained::Fetch(fetches) = &model.tokens["access_token"].obtained else { panic!("fetched") };
    let calls: Vec<&str> =
        fetches.iter().map(|fetch| model.domains[fetch.call.0].endpoints[fetch.call.1].name.as_str()).collect();
    assert_eq!(calls, ["get_corp_token", "get_corp_token"]);
    assert_eq!(endpoint(&model, "move").token_in.as_deref(), Some("corp_access_token"));
    assert_eq!(endpoint(&model, "get_token").token, None);
}

#[test]
fn what_is_left_out_is_filled_in() {
    let model = course();
    let start = &model.domains[0].endpoints[0];
    assert!(start.request.fields.is_empty() && start.response.is_none());
    assert_eq!(start.title, "start", "what only a sample shows has no title of the platform's");
    assert_eq!(endpoint(&model, "picture").example_response, serde_json::json!({}));
    assert_eq!(field(&endpoint(&model, "get_token").request.fields, "grant").constant.as_deref(), Some("client"));
    assert_eq!(field(&endpoint(&model, "list").request.fields, "limit").default.as_deref(), Some("50"));
}

#[test]
fn types_are_closed() {
    let model = course();
    let moved = &endpoint(&model, "move").request.fields;
    assert!(matches!(&field(moved, "type").ty, Type::Enum(name) if name.shared && name.name == "Weekday"));
    assert!(matches!(&field(moved, "trail_info").ty, Type::Struct(name) if !name.shared));
    assert_eq!(field(moved, "fn").ty, Type::List(Box::new(Type::Id("ThingId".to_owned()))));
    let maps = &field(&maze(&model).types.structs["Forms"].fields, "maps").ty;
    assert_eq!(*maps, Type::Map(Box::new(Type::List(Box::new(Type::Scalar(Scalar::String))))));
}

#[test]
fn reading_twice_gives_the_same() {
    assert_eq!(format!("{:?}", course()), format!("{:?}", course()));
}
