//! How mistakes are shown: all of them, once each, with their places.

use wecom_codegen::Error;
use wecom_codegen::diagnostic::Rule;

use crate::folder::Folder;

fn rules(folder: &Folder) -> Vec<(Rule, String)> {
    let place = |d: wecom_codegen::diagnostic::Diagnostic| (d.rule, format!("{}:{}:{}", d.span.file, d.span.line, d.span.column));
    folder.mistakes().into_iter().map(place).collect()
}

fn text(folder: &Folder) -> String {
    match wecom_codegen::read(folder.path()) {
        Err(Error::Spec(report)) => report.to_string(),
        other => panic!("{other:?}"),
    }
}

#[test]
fn one_run_shows_everything_in_the_order_of_the_files() {
    let folder = Folder::good();
    folder.edit("api/shop.yaml", "effect: act", "effect: acts");
    folder.edit("api/shop.yaml", "list<Good>, summary: The goods.", "list<Goood>, summary: The goods");
    folder.edit("api/stock.yaml", "counts: [1, 2]", "counts: [x, 2]");
    folder.edit("events/shop.yaml", "<Year>2026</Year>", "<Year>soon</Year>");
    folder.edit("tokens.yaml", "rejected_by: [40014]", "rejected_by: [1, 2]");
    let expected = [
        (Rule::UnknownType, "api/shop.yaml:40:26"),
        (Rule::FullStop, "api/shop.yaml:40:43"),
        (Rule::UnknownWord, "api/shop.yaml:66:13"),
        (Rule::ExampleValue, "api/stock.yaml:22:51"),
        (Rule::ExampleValue, "events/shop.yaml:43:9"),
        (Rule::UnknownErrcode, "tokens.yaml:18:19"),
        (Rule::UnknownErrcode, "tokens.yaml:18:22"),
    ];
    assert_eq!(rules(&folder), expected.map(|(rule, place)| (rule, place.to_owned())));
}

#[test]
fn the_underline_stands_below_wide_characters() {
    let folder = Folder::good();
    folder.edit("api/shop.yaml", "    title: 上传\n", "    title: 上传\n    标题题: {上传: 1}\n");
    let shown = text(&folder);
    assert!(shown.contains("\n60 |     标题题: {上传: 1}\n   |     ^^^^^^\n"), "{shown}");
}

#[test]
fn byte_ranges_cover_the_value() {
    let folder = Folder::good();
    folder.edit("api/shop.yaml", "http: POST /shop/upload", "http: PUT /shop/upload");
    let found = folder.mistakes();
    let text = folder.read("api/shop.yaml");
    assert_eq!(&text[found[0].span.range.clone()], "PUT /shop/upload");
}

#[test]
fn a_mistake_in_a_line_of_an_example_covers_that_line() {
    let folder = Folder::good();
    folder.edit("events/shop.yaml", "<Year>2026</Year>", "<Year>soon</Year>");
    let found = folder.mistakes();
    let text = folder.read("events/shop.yaml");
    assert_eq!(&text[found[0].span.range.clone()], "<Year>");
}

#[test]
fn one_broken_file_hides_no_mistake_of_another() {
    let folder = Folder::good();
    folder.write("api/broken.yaml", "domain: [broken\n");
    folder.edit("api/stock.yaml", "effect: read\n    answer: bytes", "effect: reed\n    answer: bytes");
    let found: Vec<Rule> = folder.mistakes().iter().map(|diagnostic| diagnostic.rule).collect();
    assert_eq!(found, [Rule::Syntax, Rule::UnknownWord]);
}

#[test]
fn a_broken_shared_file_is_not_reported_by_everything_that_refers_to_it() {
    for file in ["types.yaml", "tokens.yaml", "errors.yaml"] {
        let folder = Folder::good();
        folder.write(file, "ids: {\n");
        let found: Vec<_> = rules(&folder);
        assert_eq!(found.len(), 1, "{found:?}");
        assert_eq!(found[0].0, Rule::Syntax);
    }
}

#[test]
fn without_a_table_of_errcodes_that_is_the_one_mistake() {
    let folder = Folder::good();
    std::fs::remove_file(folder.path().join("errors.yaml")).expect("it is there");
    assert_eq!(rules(&folder), [(Rule::UnknownErrcode, "errors.yaml:1:1".to_owned())]);
}

#[test]
fn files_that_would_be_ignored_are_reported() {
    let folder = Folder::good();
    folder.write("api/stock.yml", "");
    folder.write("token.yaml", "");
    let found = rules(&folder);
    assert_eq!(found, [(Rule::Misplaced, "api/stock.yml:1:1".to_owned()), (Rule::Misplaced, "token.yaml:1:1".to_owned())]);
}

#[test]
fn a_domain_whose_name_is_a_keyword_is_refused() {
    let folder = Folder::good();
    folder.write("api/async.yaml", "domain: async\ntitle: 异步\nsummary: Later.\nendpoints: {}\n");
    assert_eq!(rules(&folder), [(Rule::NotAName, "api/async.yaml:1:9".to_owned())]);
}

#[test]
fn a_folder_without_a_spec_is_an_error_of_its_own() {
    let folder = Folder::new();
    let error = wecom_codegen::read(folder.path()).expect_err("nothing is there");
    assert!(matches!(error, Error::Io(_)), "{error}");
}

#[test]
fn a_union_that_stands_beside_itself_is_refused_and_ends() {
    let folder = Folder::good();
    folder.edit("api/shop.yaml", "layout: nested", "layout: flat");
    folder.edit(
        "api/shop.yaml",
        "text: {type: string,",
        "again: {type: Label, flatten: true, summary: Again.}\n      text: {type: string,",
    );
    folder.edit("api/shop.yaml", "label: {kind: sale, sale: {until: 1767225600}}", "label: {kind: sale, until: 1767225600}");
    folder.edit(
        "api/shop.yaml",
        "label: {kind: plain, plain: {text: cup}}",
        "label: {kind: plain, text: cup, again: {kind: sale, until: 1}}",
    );
    assert_eq!(rules(&folder), [(Rule::UnionShape, "api/shop.yaml:92:7".to_owned())]);
}
