//! Broken files: what is wrong before any name is looked up.

use wecom_codegen::diagnostic::Rule;

use crate::cases::Case;

const API: &str = "api/shop.yaml";
const EVENTS: &str = "events/shop.yaml";
const TOKENS: &str = "tokens.yaml";
const ERRORS: &str = "errors.yaml";
const TYPES: &str = "types.yaml";

pub(crate) const CASES: &[Case] = &[
    (
        Rule::Syntax,
        ERRORS,
        "{name: no_such_shop, meaning: There is no such shop., kind: not_found}",
        "¶{name: no_such_shop, meaning: There is no such shop., kind: not_found",
    ),
    (Rule::OddCharacter, API, "    docs: [24]", "    docs: [¶２４]"),
    (Rule::DuplicateKey, API, "title: 获取商品\n", "title: 获取商品\n    ¶title: 又\n"),
    (Rule::DuplicateKey, API, "{shelf: 3, color: red,", "{shelf: 3, ¶shelf: 4, color: red,"),
    (Rule::DuplicateKey, API, "  upload:\n", "  ¶list_goods: {}\n  upload:\n"),
    (Rule::UnknownKey, API, "title: 获取商品\n", "title: 获取商品\n    ¶tittle: 又\n"),
    (Rule::UnknownKey, API, "note: {type: string?,", "note: {¶tpye: i64, type: string?,"),
    (Rule::UnknownKey, API, "send: page_cursor,", "send: page_cursor, ¶sned: x,"),
    (Rule::UnknownKey, TOKENS, "    life: 7200\n", "    life: 7200\n    ¶live: 3\n"),
    (Rule::UnknownKey, TYPES, "    secret: true\n", "    secret: true\n    ¶secrets: true\n"),
    (Rule::MissingKey, API, "  upload:\n    title: 上传\n", "  ¶upload:\n"),
    (Rule::MissingKey, API, "    summary: Upload a picture.\n", "    ¶summary:\n"),
    (
        Rule::MissingKey,
        API,
        "  upload:\n    title: 上传\n    summary: Upload a picture.\n    docs: [24]\n",
        "  ¶upload:\n    title: 上传\n    summary: Upload a picture.\n",
    ),
    (Rule::MissingKey, API, "    docs: [24]\n    checked: no\n", "    docs: [24]\n    ¶checked:\n"),
    (Rule::MissingKey, API, "    effect: act\n", "    ¶effect:\n"),
    (
        Rule::MissingKey,
        API,
        "    example:\n      request: {note: front}\n      response: {errcode: 0, errmsg: ok, size: \"12\"}\n",
        "    ¶example:\n",
    ),
    (Rule::MissingKey, API, "    example:\n      request: {note: front}\n", "    ¶example:\n"),
    (Rule::MissingKey, API, ", summary: Text beside it.}", ", ¶summary: }"),
    (Rule::MissingKey, API, "note: {type: string?, summary: Text beside it.}", "¶note: {type: string?}"),
    (Rule::MissingKey, TOKENS, "obtained:\n      given: By the keeper.", "¶obtained:\n      given:"),
    (Rule::WrongKind, API, "title: 获取商品\n", "title: ¶12\n"),
    (Rule::WrongKind, API, "docs: [24]", "docs: [24, ¶x]"),
    (Rule::WrongKind, API, "docs: [24]", "¶docs: {a: 24}"),
    (Rule::WrongKind, API, "checked: {page: 23, updated: 2024-03-05}", "checked: ¶yes"),
    (Rule::WrongKind, API, "max_items: 2,", "max_items: ¶-2,"),
    (Rule::WrongKind, API, "note: {type: string?, summary: Text beside it.}", "note: ¶string"),
    (Rule::WrongKind, ERRORS, "  40013: {", "  40013: {name: old, meaning: Old., kind: other}\n  ¶x40013: {"),
    (Rule::WrongPlace, API, "  upload:\n", "    ¶upload:\n"),
    (Rule::WrongPlace, API, "  upload:\n", "¶upload:\n"),
    (Rule::CutText, API, "summary: The picture.", "summary: ¶The picture, as it is."),
    (Rule::CutText, API, "{type: file,", "{type¶:file,"),
    (Rule::UnknownWord, API, "effect: act", "effect: ¶acts"),
    (Rule::UnknownWord, API, "wire: joined", "wire: ¶join"),
    (Rule::UnknownWord, API, "layout: nested", "layout: ¶nest"),
    (Rule::UnknownWord, API, "updated: 2024-03-05}", "updated: 2024-03-05, via: ¶app}"),
    (Rule::UnknownWord, EVENTS, "via: [app, suite]", "via: [app, ¶sweet, suite]"),
    (Rule::UnknownWord, ERRORS, "kind: not_found", "kind: ¶missing"),
    (Rule::UnknownWord, TOKENS, "when: own_app", "when: ¶own"),
    (Rule::UnknownWord, TOKENS, "scope: corp", "scope: ¶corps"),
    (Rule::Misplaced, API, "domain: shop", "domain: ¶store"),
    // sentences
    (Rule::FullStop, API, "summary: Upload a picture.", "summary: ¶Upload a picture"),
    (Rule::FullStop, API, "summary: Text beside it.", "summary: ¶Text beside it"),
    (Rule::FullStop, API, "summary: Like the sky.", "summary: ¶Like the sky"),
    (Rule::FullStop, ERRORS, "meaning: There is no such shop.", "meaning: ¶There is no such shop"),
    // page ids and dates
    (Rule::Docs, API, "docs: [22, 23]", "docs: [22, 23, ¶22]"),
    (Rule::Docs, API, "{page: 23,", "{page: ¶33,"),
    (Rule::Docs, API, "updated: 2024-03-05", "updated: ¶2024-13-05"),
    (Rule::Docs, API, "updated: 2024-03-05", "updated: ¶2024/03/05"),
];
