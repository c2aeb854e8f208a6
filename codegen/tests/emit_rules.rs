//! What the generated code promises, looked at one promise at a time.

use std::path::{Path, PathBuf};

use wecom_codegen::emit::rust::{emit, features};
use wecom_codegen::model::Model;
use wecom_codegen::spec::Files;

fn here(below: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(below)
}

fn obstacle() -> Model {
    wecom_codegen::read(&here("tests/fixtures/obstacle")).unwrap_or_else(|error| panic!("{error}"))
}

/// One generated file.
fn file(model: &Model, path: &str) -> String {
    let files = emit(model).unwrap_or_else(|error| panic!("{error}"));
    let found = files.into_iter().find(|file| file.path == Path::new(path));
    found.unwrap_or_else(|| panic!("{path} is generated")).text
}

#[test]
fn what_a_request_must_have_is_an_argument_and_the_rest_is_a_setter() {
    let maze = file(&obstacle(), "api/maze.rs");
    assert!(maze.contains("pub fn upload(&self, r#type: Kind, media: File) -> Call<Upload>"));
    assert!(maze.contains("pub fn size(mut self, size: i64) -> Self"));
    assert!(!maze.contains("pub fn media(mut self"));
}

#[test]
fn a_constant_is_sent_without_being_asked_for() {
    let maze = file(&obstacle(), "api/maze.rs");
    assert!(maze.contains(r#""grant" => grant: String [required(), constant("client")],"#));
    assert!(maze.contains("    #[doc(hidden)]\n    pub grant: String,"));
    assert!(!maze.contains("grant: impl"));
}

#[test]
fn only_what_a_request_carries_can_be_built() {
    let model = obstacle();
    assert!(file(&model, "types.rs").contains("impl Node {"));
    assert!(file(&model, "api/maze.rs").contains("impl Forms {"));
    assert!(!file(&model, "api/maze.rs").contains("impl ItemResult {"));
    assert!(!file(&model, "events/trees.rs").contains("impl Leaf {"));
}

#[test]
fn only_what_a_request_carries_is_required() {
    let model = obstacle();
    assert!(file(&model, "types.rs").contains(r#""self" => self_: String [required()],"#));
    assert!(file(&model, "api/maze.rs").contains(r#""errmsg" => errmsg: String,"#));
    assert!(!file(&model, "events/trees.rs").contains("required()"));
}

#[test]
fn setters_leave_the_methods_of_a_call_alone() {
    let maze = file(&obstacle(), "api/maze.rs");
    assert!(maze.contains("pub fn set_send(mut self, send: impl Into<String>)"));
    assert!(maze.contains("pub fn set_stream("));
}

#[test]
fn an_id_with_the_name_of_a_token_kind_is_told_apart_from_it() {
    let maze = file(&obstacle(), "api/maze.rs");
    assert!(maze.contains("type Token = AccessToken;"));
    assert!(maze.contains("pub token: types::AccessToken,"));
}

#[test]
fn a_body_turns_into_a_union_only_where_it_is_clear_which_variant_is_meant() {
    let mut model = obstacle();
    assert!(file(&model, "api/maze.rs").contains("impl From<JumpBody> for Action"));
    for domain in model.domains.iter_mut().filter(|domain| domain.name == "maze") {
        let action = domain.types.unions.get_mut("Action").expect("the union");
        let mut leap = action.variants[0].clone();
        leap.name = "leap".to_owned();
        leap.value = "leap".to_owned();
        action.variants.push(leap);
    }
    let maze = file(&model, "api/maze.rs");
    assert!(!maze.contains("impl From<JumpBody> for Action"));
    assert!(maze.contains("impl From<WalkBody> for Action"));
}

#[test]
fn a_union_by_kind_is_a_macro_with_what_tells_each_variant() {
    let mut files = Files::of_folder(&here("tests/front/good")).expect("the folder is there");
    let shop = String::from_utf8(files.remove("api/shop.yaml").expect("the file is there")).expect("UTF-8");
    let cells = "unions:\n  Cell:\n    summary: What stands in a cell.\n    by: kind\n    variants:\n      \
                 text: {type: string, summary: Text.}\n      sales: {type: list<SaleBody>, has: [until], summary: On sale.}\n";
    let more = "more: {type: json?, summary: More.}\n      cells: {type: map<Cell>?,";
    files.insert("api/shop.yaml", shop.replace("more: {type: json?,", more).replace("unions:\n", cells));
    let shop = file(&wecom_codegen::read_files(files).unwrap_or_else(|error| panic!("{error}")), "api/shop.rs");
    assert!(shop.contains(
        "kind_union! {\n    /// What stands in a cell.\n    pub enum Cell {\n        /// Text.\n        Text(String),\n        \
         /// On sale.\n        Sales(Vec<SaleBody>) has [\"until\"],\n    }\n}\n"
    ));
    assert!(shop.contains("pub cells: Option<BTreeMap<String, Cell>>,"));
    assert!(shop.contains("impl From<Vec<SaleBody>> for Cell {"));
}

#[test]
fn events_with_a_change_type_come_before_those_for_any() {
    let events = file(&obstacle(), "events/mod.rs");
    let exact = events.find(r#"("change_tree", Some("create")) =>"#).expect("the arm with a change type");
    let any = events.find(r#"("change_tree", _) =>"#).expect("the arm without");
    assert!(exact < any);
    assert!(events.contains(r#"("rustle", _, _) => Self::Text(Box::default()),"#));
}

#[test]
fn a_recursive_member_is_boxed_only_where_it_must_be() {
    let types = file(&obstacle(), "types.rs");
    assert!(types.contains("pub parent: Option<Box<Node>>,"));
    assert!(types.contains("pub children: Option<Vec<Node>>,"));
    assert!(types.contains("pub by_name: Option<BTreeMap<String, Node>>,"));
}

#[test]
fn each_domain_is_a_feature() {
    let model = obstacle();
    assert_eq!(features(&model), "loops = []\nmaze = []\nfull = [\"loops\", \"maze\"]\n");
    assert!(file(&model, "api/mod.rs").contains("#[cfg(feature = \"loops\")]\npub mod loops;"));
}

#[test]
fn what_rust_cannot_hold_is_an_error_and_not_a_panic() {
    let mut model = obstacle();
    model.domains[0].endpoints[0].name = "not a name".to_owned();
    let error = emit(&model).expect_err("the method has no name");
    assert!(error.to_string().contains("cannot be written as Rust"), "{error}");
}
