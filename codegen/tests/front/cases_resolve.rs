//! Names that lead nowhere, and things that do not go together.

use wecom_codegen::diagnostic::Rule;

use crate::cases::Case;

const API: &str = "api/shop.yaml";
const STOCK: &str = "api/stock.yaml";
const EVENTS: &str = "events/shop.yaml";
const TOKENS: &str = "tokens.yaml";
const TYPES: &str = "types.yaml";

pub(crate) const CASES: &[Case] = &[
    // types
    (Rule::TypeSyntax, API, "list<Good>, summary: The goods.", "¶list<Good, summary: The goods."),
    (Rule::TypeSyntax, API, "list<Good>, summary: The goods.", "list<¶Good?>, summary: The goods."),
    (Rule::TypeSyntax, STOCK, "list<i64>,", "¶Vec<i64>,"),
    (Rule::UnknownType, API, "list<Good>, summary: The goods.", "list<¶Goood>, summary: The goods."),
    (Rule::UnknownType, API, "shop: {type: ShopId,", "shop: {type: \"¶ShopIdd\","),
    (Rule::UnknownType, API, "more: {type: json?,", "more: {type: map<list<¶Whatever>>?,"),
    (Rule::DuplicateType, API, "enums:\n", "enums:\n  ¶Good: {summary: Again., values: {a: 1}}\n"),
    (Rule::DuplicateType, API, "enums:\n", "enums:\n  ¶ShopId: {summary: Again., values: {a: 1}}\n"),
    (Rule::DuplicateType, API, "enums:\n", "enums:\n  ¶flag: {summary: Again., values: {a: 1}}\n"),
    (Rule::UnusedType, API, "enums:\n", "enums:\n  ¶Shape: {summary: A shape., values: {a: 1}}\n"),
    (
        Rule::UnusedType,
        TYPES,
        "types:\n",
        "types:\n  ¶Loop: {summary: Itself., fields: {again: {type: Loop?, summary: Again.}}}\n",
    ),
    (Rule::UnusedType, TYPES, "  ShopToken:\n", "  ¶Key: {summary: A key.}\n  ShopToken:\n"),
    (Rule::WireForm, API, "note: {type: string?,", "note: {type: string?, wire: ¶text,"),
    (Rule::WireForm, API, "size: {type: u64, wire: text,", "size: {type: u64, wire: ¶number,"),
    (Rule::WireForm, API, "more: {type: json?,", "more: {type: list<SaleBody>?, wire: ¶either,"),
    (Rule::WireForm, API, "note: {type: string?,", "note: {type: ¶string?, wire: joined,"),
    (Rule::WireForm, API, "wire: joined}", "wire: joined, joined: ¶\", \"}"),
    (Rule::WireForm, API, "text: {type: string,", "text: {type: string, wire: ¶one_or_list,"),
    (Rule::Limit, API, "range: 1..=9", "range: ¶9..=1"),
    (Rule::Limit, API, "range: 1..=9", "range: ¶1-9"),
    (Rule::Limit, API, "range: 1..=9", "range: ¶1..9"),
    (Rule::Limit, API, "note: {type: string?,", "note: {type: string?, range: ¶1..,"),
    (Rule::Limit, API, "note: {type: string?,", "note: {type: string?, max_items: ¶1,"),
    (Rule::Limit, API, "range: 1..=9", "max_chars: ¶9"),
    (Rule::UnionShape, API, "parts: {", "other: {type: SaleBody?, flatten: ¶true, summary: Other.}\n      parts: {"),
    (
        Rule::UnionShape,
        API,
        "plain: {type: PlainBody,",
        "old: {value: ¶sale, key: old, type: Money, summary: Old.}\n      plain: {type: PlainBody,",
    ),
    (Rule::UnionShape, API, "plain: {type: PlainBody,", "old: {type: ¶SaleBody, summary: Old.}\n      plain: {type: PlainBody,"),
    (Rule::UnionShape, API, "plain: {type: PlainBody,", "plain: {type: ¶PlainBody?,"),
    (
        Rule::KindUnion,
        API,
        "unions:\n",
        "unions:\n  Tag:\n    summary: A tag.\n    by: kind\n    variants: {a: {type: ¶timestamp, summary: A time.}}\n",
    ),
    (Rule::EnumValues, API, "{red: red, blue:", "{red: red, pink: ¶red, blue:"),
    (Rule::EnumValues, API, "{red: red, blue:", "{red: red, pink: ¶3, blue:"),
    (Rule::EnumValues, API, "{red: red, blue:", "{red: red, pink: ¶true, blue:"),
    (Rule::MemberVia, API, "note: {type: string?,", "note: {type: string?, via: ¶app,"),
    (Rule::MemberVia, EVENTS, "Year: {type: i64,", "Year: {type: i64, via: ¶app,"),
    (Rule::MemberVia, EVENTS, "ShopId: {type: ShopId,", "ShopId: {type: ShopId?, via: ¶app,"),
    (Rule::TypePlace, API, "note: {type: string?,", "sale: {type: ¶SaleBody?, summary: A sale.}\n      note: {type: string?,"),
    (Rule::TypePlace, API, "debug: {type: flag?,", "debug: {type: ¶map<string>?,"),
    (Rule::TypePlace, STOCK, "offset: {type: i64?,", "ids: {type: ¶list<i64>?, summary: Some.}\n      offset: {type: i64?,"),
    (Rule::TypePlace, API, "text: {type: string,", "text: {type: ¶file,"),
    (
        Rule::Endless,
        API,
        "  SaleBody:\n",
        "      twin: {type: Twin?, summary: It.}\n  Twin:\n    summary: Two.\n    fields: {¶other: {type: Twin, summary: The other.}}\n  SaleBody:\n",
    ),
    // endpoints
    (Rule::Http, API, "http: POST /shop/upload", "http: ¶PUT /shop/upload"),
    (Rule::Http, API, "http: POST /shop/upload", "http: ¶POST shop/upload"),
    (Rule::Http, API, "http: POST /shop/upload", "http: ¶POST /shop/upload?type=image"),
    (Rule::Http, API, "http: POST /shop/upload", "http: ¶POST"),
    (
        Rule::Sections,
        API,
        "http: POST /shop/list_goods\n    token: shop_token\n    effect: read\n    query:",
        "http: GET /shop/list_goods\n    token: shop_token\n    effect: read\n    ¶query:",
    ),
    (Rule::Sections, API, "    multipart:\n", "    request: {a: {type: string?, summary: A.}}\n    ¶multipart:\n"),
    (Rule::UnknownToken, STOCK, "token: shop_token", "token: ¶shop_tokne"),
    (Rule::UnknownToken, STOCK, "token: shop_token", "token: ¶shop_ticket"),
    (Rule::UnknownToken, STOCK, "token: none\n", "token: none\n    token_in: ¶access_token\n"),
    (Rule::Pages, API, "items: goods", "items: ¶good"),
    (Rule::Pages, API, "items: goods", "items: ¶next"),
    (Rule::Pages, API, "cursor: next, send: page_cursor,", "cursor: ¶next,"),
    (Rule::Pages, API, "cursor: next,", "cursor: ¶has_more,"),
    (Rule::Pages, API, "more: has_more", "more: ¶next"),
    (Rule::Pages, API, "more: has_more", "more: has_more, last: ¶has_more"),
    (Rule::Pages, STOCK, "pages: {items: counts, offset: offset}", "¶pages: {items: counts}"),
    (Rule::Pages, STOCK, "offset: offset}", "offset: ¶shelf}"),
    (Rule::Pages, STOCK, "{items: counts, offset: offset}", "{offset: ¶offset}"),
    (Rule::Pages, API, "items: goods", "items: ¶goods.name"),
    // tokens
    (Rule::TokenCall, TOKENS, "call: shop.get_token", "call: ¶shop.get_tokens"),
    (Rule::TokenMember, TOKENS, "{shop: corp.id,", "{¶shopp: auth_code, shop: corp.id,"),
    (
        Rule::TokenMember,
        TOKENS,
        "call: shop.get_token\n          with: {shop: corp.id, ",
        "call: ¶shop.get_token\n          with: {",
    ),
    (Rule::TokenMember, TOKENS, "value: shop_token\n", "value: ¶token\n"),
    (Rule::TokenMember, TOKENS, "expires_in: expires_in", "expires_in: ¶expires"),
    (Rule::Ingredient, TOKENS, "corp.id", "¶corp.ids"),
    (
        Rule::TokenType,
        TOKENS,
        "docs: [13]\n    scope: none\n    type: ShopToken",
        "docs: [13]\n    scope: none\n    type: ¶ShopId",
    ),
    (Rule::TokenEvent, TOKENS, "event: shop_opened", "event: ¶shop_open"),
    (Rule::TokenEvent, TOKENS, "value: Ticket.Value", "value: ¶Ticket.Values"),
    (Rule::TokenEvent, TOKENS, "newest: TimeStamp", "newest: ¶Timestamp"),
    (Rule::UnknownToken, TOKENS, "needs: [shop_ticket]", "needs: [shop_ticket, ¶shop_tickets]"),
];
