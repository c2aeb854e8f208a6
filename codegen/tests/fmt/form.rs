//! What the canonical form is.

use super::{becomes, stays};

#[test]
fn keys_have_one_order_and_an_unknown_one_stays_behind_its_neighbour() {
    becomes(
        "endpoints:\n  get:\n    example: {request: {}, response: {b: 1, a: 2}}\n    nonsense: 1\n    token: none\n    http: GET /a\n    \
         summary: S.\n    title: T\ntypes:\n  B: {fields: {}, summary: S.}\ntitle: 商店\ndomain: shop\n",
        "domain: shop\ntitle: 商店\n\nendpoints:\n  get:\n    title: T\n    summary: S.\n    http: GET /a\n    token: none\n    example:\n      \
         request: {}\n      response: {b: 1, a: 2}\n    nonsense: 1\n\ntypes:\n  B:\n    summary: S.\n    fields: {}\n",
    );
}

#[test]
fn members_and_values_keep_the_order_of_their_author() {
    stays(
        "types:\n  B:\n    summary: S.\n    fields:\n      z: {type: i64, summary: S.}\n      a: {type: i64, summary: S.}\n\n\
         enums:\n  E:\n    summary: S.\n    values: {z: 2, a: 1}\n",
    );
}

#[test]
fn a_member_takes_one_line_when_it_fits_and_one_line_a_key_otherwise() {
    let long = "word ".repeat(24);
    becomes(
        &format!(
            "types:\n  B:\n    fields:\n      short:\n        summary: S.\n        type: i64\n      long: {{summary: {long}end., type: i64?}}\n"
        ),
        &format!(
            "types:\n  B:\n    fields:\n      short: {{type: i64, summary: S.}}\n      long:\n        type: i64?\n        summary: {long}end.\n"
        ),
    );
}

#[test]
fn a_sentence_that_is_too_long_for_a_line_is_folded_between_words() {
    let word = "0123456789".repeat(6);
    becomes(
        &format!("tokens:\n  t:\n    summary: {word} {word} {word}.\n"),
        &format!("tokens:\n  t:\n    summary: >-\n      {word} {word}\n      {word}.\n"),
    );
    stays(&format!("tokens:\n  t:\n    summary: x{word}{word}{word}\n"));
}

#[test]
fn an_errcode_takes_one_line_however_long() {
    let long = "word ".repeat(60);
    becomes(
        &format!("errcodes:\n  1:\n    meaning: {long}end.\n    name: a\n  -1: {{kind: busy, name: b}}\n"),
        &format!("errcodes:\n  1: {{name: a, meaning: {long}end.}}\n  -1: {{name: b, kind: busy}}\n"),
    );
}

#[test]
fn one_empty_line_stands_between_entries_and_one_at_most_elsewhere() {
    becomes(
        "domain: shop\n\n\ntitle: T\nevents:\n\n  a:\n\n    title: A\n  b:\n    title: B\n\n\n    via: [app]\n\n\n",
        "domain: shop\ntitle: T\n\nevents:\n  a:\n    title: A\n\n  b:\n    title: B\n\n    via: [app]\n",
    );
    stays("ids:\n  A:\n    summary: S.\n  B:\n    summary: S.\n\n  C:\n    secret: true\n    summary: S.\n");
}

#[test]
fn quotes_stand_where_a_reader_needs_them_and_nowhere_else() {
    becomes(
        r#"title: "Plain, with a comma's help"
summary: 'One: two'
types: {A: {summary: "a, b", fields: {"x": {summary: '"no", he said', type: 'T?', default: "1"}}}}
"#,
        r#"title: Plain, with a comma's help
summary: "One: two"

types:
  A:
    summary: a, b
    fields:
      x: {type: T?, default: "1", summary: '"no", he said'}
"#,
    );
}

#[test]
fn text_that_another_reader_takes_for_something_else_is_quoted() {
    for word in ["yes", "No", "on", "007", "1_000", "12:30", "2026-01-31"] {
        becomes(&format!("a: {word}\n"), &format!("a: \"{word}\"\n"));
    }
    for word in
        ["true", "1", "1.50", "1e3", ".5", "0x1F", "null", "~", "", ".inf", "- a", "# a", "a: b", "a:", "a #b", " a", "*a", "@a"]
    {
        stays(&format!("a: \"{word}\"\n"));
    }
    for word in ["true", "-1", "1.50", "1e3", "~", "0x1F", "18446744073709551615", "1.2.3.4", "a:b", "x-y", "wwabc", "人名"] {
        stays(&format!("a: {word}\n"));
    }
    stays("endpoints:\n  a:\n    checked: no\n\n  b:\n    checked: {page: 1, updated: 2024-03-05}\n");
}

#[test]
fn comments_stay_with_what_they_are_about() {
    becomes(
        "# yaml-language-server: $schema=x\n# About the file.\n\ntitle: T # the title\n# About the name.\ndomain: shop\nendpoints: # all\n  \
         # About a.\n  a:\n    # About its path.\n    http: GET /a\n    title: A    # its title\n    # What is missing.\n  # Was here: b.\n# The end.\n",
        "# yaml-language-server: $schema=x\n# About the file.\n\n# About the name.\ndomain: shop\ntitle: T # the title\n\nendpoints: # all\n  \
         # About a.\n  a:\n    title: A # its title\n    # About its path.\n    http: GET /a\n    # What is missing.\n  # Was here: b.\n# The end.\n",
    );
}

#[test]
fn brackets_with_a_comment_in_them_become_lines() {
    becomes(
        "types:\n  A:\n    fields: {x: {type: i64, # a number\n        summary: S.}, y: {type: i64} } # two\n",
        "types:\n  A:\n    fields: # two\n      x:\n        type: i64 # a number\n        summary: S.\n      y: {type: i64}\n",
    );
}

#[test]
fn an_example_of_xml_is_not_touched() {
    stays("events:\n  a:\n    example: |\n      <xml>\n        <A><![CDATA[ a: {b}   # no comment ]]></A>\n\n      </xml>\n");
    stays("events:\n  a:\n    example: |-\n      <xml>\n      </xml>\n");
    stays("events:\n  a:\n    example: |2\n          <xml>\n      </xml>\n");
}

#[test]
fn names_for_values_stay_in_their_order() {
    stays("endpoints:\n  a:\n    example:\n      request: &x {b: 1}\n      response: {c: 1}\n");
    becomes(
        "types:\n  A: &a\n    summary: S.\n    fields: {}\nendpoints:\n  b:\n    example: {request: *a}\n",
        "types:\n  A: &a\n    summary: S.\n    fields: {}\n\nendpoints:\n  b:\n    example:\n      request: *a\n",
    );
}

#[test]
fn line_ends_of_windows_stay_and_a_byte_order_mark_goes() {
    becomes("title: T\r\ndomain: a # c\r\n", "domain: a # c\r\ntitle: T\r\n");
    becomes("\u{feff}title: T\n", "title: T\n");
}

#[test]
fn odd_files_have_a_form_too() {
    for text in ["", "# only a comment\n", "a: {}\n", "- 1\n- {b: 2, c: [[x, y], z]}\n", "word\n"] {
        stays(text);
    }
    becomes("---\na: 1\n...\n", "a: 1\n");
    becomes("a:\n- b\n-   - c\n    - d\n", "a: [b, [c, d]]\n");
    becomes("a:\n- b: 1 # x\n  c: 2\n-\n  - d # y\n", "a:\n  - b: 1 # x\n    c: 2\n  - - d # y\n");
}
