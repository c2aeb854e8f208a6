//! Every rule, broken once at least. A case changes one line of a good spec; `¶` marks the place that must be reported, and
//! nothing else may be: a mistake makes one message.

use wecom_codegen::diagnostic::Rule;

use crate::cases_read::CASES as READ;
use crate::cases_resolve::CASES as RESOLVE;
use crate::folder::Folder;

/// A rule, a file, a piece of it, and what stands there instead.
pub(crate) type Case = (Rule, &'static str, &'static str, &'static str);

const API: &str = "api/shop.yaml";
const STOCK: &str = "api/stock.yaml";
const EVENTS: &str = "events/shop.yaml";
const TOKENS: &str = "tokens.yaml";
const ERRORS: &str = "errors.yaml";
const TYPES: &str = "types.yaml";

/// What resolves and is still wrong.
const CHECKED: &[Case] = &[
    // defaults, constants, secrets
    (Rule::DefaultValue, API, "default: 1,", "default: ¶10,"),
    (Rule::DefaultValue, API, "default: 1,", "default: ¶one,"),
    (Rule::DefaultValue, API, "color: {type: Color?,", "color: {type: Color?, default: ¶green,"),
    (Rule::DefaultValue, API, "text: {type: string,", "text: {type: string, default: ¶x,"),
    (Rule::DefaultValue, API, "debug: {type: flag?,", "debug: {type: flag?, const: ¶maybe,"),
    (Rule::DefaultValue, API, "goods: {type: list<Good>,", "goods: {type: list<Good>, const: ¶x,"),
    (Rule::Sensitive, API, "debug: {type: flag?,", "¶session_key: {type: string?,"),
    (
        Rule::Sensitive,
        API,
        "note: {type: string?,",
        "¶user_mobile_list: {type: string?, name: x, summary: Whose.}\n      note: {type: string?,",
    ),
    (
        Rule::Sensitive,
        EVENTS,
        "Color: {type: list<string>?, max_chars: 5,",
        "¶Color: {name: emails, type: list<string>?, max_chars: 5,",
    ),
    // signatures
    (Rule::Signed, API, "    http: POST /shop/list_goods\n", "    http: POST /shop/list_goods\n    signed: ¶paytool\n"),
    // names
    (
        Rule::ReservedName,
        API,
        "  SaleBody:\n",
        "      choice: {type: Option?, summary: It.}\n  ¶Option: {summary: A choice., fields: {}}\n  SaleBody:\n",
    ),
    (Rule::NameClash, API, "  upload:\n", "  ¶good:\n"),
    (Rule::NotAName, API, "  upload:\n", "  ¶upload_:\n"),
    (Rule::NameClash, EVENTS, "  shop_painted:\n", "  ¶ticket_body:\n"),
    (Rule::MemberClash, API, "note: {type: string?,", "Note: {type: string?, summary: Again.}\n      ¶note: {type: string?,"),
    (
        Rule::MemberClash,
        API,
        "note: {type: string?,",
        "nota: {name: ¶media, type: string?, summary: Again.}\n      note: {type: string?,",
    ),
    (
        Rule::MemberClash,
        API,
        "page_cursor: {type: string?,",
        "¶debug: {name: debug2, type: string?, summary: Again.}\n      page_cursor: {type: string?,",
    ),
    (Rule::VariantClash, API, "{red: red, blue:", "{red: red, ¶Red: rot, blue:"),
    (Rule::VariantClash, API, "{red: red, blue:", "{red: red, ¶unlisted: rot, blue:"),
    (
        Rule::NotAName,
        API,
        "note: {type: string?,",
        "nota: {name: ¶no-te, type: string?, summary: Again.}\n      note: {type: string?,",
    ),
    (Rule::NotAName, API, "  upload:\n", "  ¶upLoad:\n"),
    (Rule::NotAName, ERRORS, "name: no_such_shop", "name: ¶NoSuchShop"),
    // endpoints
    (Rule::DuplicateHttp, STOCK, "http: GET /stock/picture", "http: ¶GET /stock/count"),
    (Rule::Host, API, "host: https://files.example.com", "host: ¶files.example.com"),
    (Rule::Host, API, "host: https://files.example.com", "host: ¶https://files.example.com/x"),
    (Rule::Repeatable, API, "effect: act", "effect: ¶set"),
    (Rule::Repeatable, API, "effect: act", "effect: act\n    repeatable: ¶It does no harm."),
    (
        Rule::MemberOrder,
        STOCK,
        "shelf: {type: ShelfId, summary: Which shelf.}\n      offset: {type: i64?, summary: Where to start.}",
        "offset: {type: i64?, summary: Where to start.}\n      ¶shelf: {type: ShelfId, summary: Which shelf.}",
    ),
    (Rule::Waits, STOCK, "    pages: {items: counts, offset: offset}\n", "    waits: {until: ¶counts}\n"),
    (Rule::Chunks, API, "    pages: {items: goods,", "    chunks: ¶words\n    pages: {items: goods,"),
    (
        Rule::ClientMember,
        STOCK,
        "      counts: {type: list<i64>,",
        "      ¶errmsg: {type: string?, summary: ok.}\n      counts: {type: list<i64>,",
    ),
    (Rule::FilePages, STOCK, "    pages: {items: counts", "    answer: bytes_or_json\n    ¶pages: {items: counts"),
    // events
    (
        Rule::Discriminator,
        EVENTS,
        "  shop_painted:\n",
        concat!(
            "  washed: {title: 洗, summary: Washed., docs: [1], checked: no, via: [app], msg_type: text, ",
            "event: ¶wash, example: <xml><MsgType>text</MsgType><Event>wash</Event></xml>}\n  shop_painted:\n",
        ),
    ),
    (
        Rule::Discriminator,
        EVENTS,
        "  shop_painted:\n",
        concat!(
            "  ¶washed: {title: 洗, summary: Washed., docs: [1], checked: no, via: [app], ",
            "example: <xml/>}\n  shop_painted:\n",
        ),
    ),
    (
        Rule::Discriminator,
        EVENTS,
        "  shop_painted:\n",
        concat!(
            "  washed: {title: 洗, summary: Washed., docs: [1], checked: no, via: [app], msg_type: text, info_type: ¶wash, ",
            "example: <xml><MsgType>text</MsgType></xml>}\n  shop_painted:\n",
        ),
    ),
    (
        Rule::EventClash,
        EVENTS,
        "  shop_painted:\n",
        concat!(
            "  washed: {title: 洗, summary: Washed., docs: [1], checked: no, via: [suite], ",
            "info_type: ¶shop_opened, example: <xml><InfoType>shop_opened</InfoType></xml>}\n  shop_painted:\n",
        ),
    ),
    (Rule::EnvelopeMember, EVENTS, "Year: {type: i64,", "¶MsgType: {type: string?, summary: Again.}\n      Year: {type: i64,"),
    // examples of endpoints
    (Rule::ExampleValue, API, "request: {shelf: 3,", "request: {shelf: ¶three,"),
    (Rule::ExampleValue, API, "request: {shelf: 3,", "request: {shelf: ¶\"3\","),
    (Rule::ExampleValue, API, "color: red, words", "color: ¶green, words"),
    (Rule::ExampleValue, API, "words: \"a,b\"}", "¶words: [a, b]}"),
    (Rule::ExampleValue, API, "has_more: 1\n", "has_more: ¶true\n"),
    (Rule::ExampleValue, API, "price: {fen: 1250}", "price: {fen: ¶12.5}"),
    (Rule::ExampleValue, API, "price: {fen: 3}", "price: ¶3"),
    (Rule::ExampleValue, API, "label: {kind: plain,", "label: {kind: ¶plane,"),
    (Rule::ExampleValue, API, "{text: cup}", "{text: ¶7}"),
    (Rule::ExampleValue, API, "size: \"12\"", "size: ¶12"),
    (Rule::ExampleValue, API, "size: \"12\"", "size: ¶\"-12\""),
    (Rule::ExampleValue, STOCK, "counts: [1, 2]", "¶counts: {a: 1}"),
    (Rule::ExampleValue, STOCK, "counts: [1, 2]", "counts: [1, ¶x]"),
    (Rule::ExampleUnknown, API, "{name: Cup,", "{name: Cup, ¶nama: Cup,"),
    (Rule::ExampleUnknown, API, "{text: cup}", "{text: cup, ¶size: 1}"),
    (Rule::ExampleUnknown, API, "{note: front}", "{note: front, ¶notes: back}"),
    (Rule::ExampleMissing, API, "{name: Cup, price: {fen: 3}, ", "¶{name: Cup, "),
    (Rule::ExampleMissing, API, "      request: {shop: s1, ticket: t1}", "      ¶request: {shop: s1}"),
    (Rule::ExampleMissing, API, "{kind: sale, sale: {until: 1767225600}}", "{kind: sale, ¶sale: {}}"),
    (Rule::ExampleMissing, API, "label: {kind: plain, plain", "¶label: {plain"),
    (Rule::ExampleLimit, API, "request: {shelf: 3,", "request: {shelf: ¶10,"),
    (Rule::ExampleLimit, API, "words: \"a,b\"}", "words: ¶\"a,b,c\"}"),
    (Rule::ExampleLimit, API, "words: \"a,b\"}", "words: ¶\"a,bbbbbbbbbb\"}"),
    // examples of events
    (
        Rule::ExampleXml,
        EVENTS,
        "<Ticket><Value><![CDATA[t]]></Value></Ticket>",
        "<Ticket><Value><![CDATA[t]]></Value>¶</Tickets>",
    ),
    (Rule::ExampleEvent, EVENTS, "<InfoType><![CDATA[shop_opened]]></InfoType>", "¶<InfoType><![CDATA[shop_closed]]></InfoType>"),
    (Rule::ExampleEvent, EVENTS, "<ChangeType><![CDATA[paint]]></ChangeType>", "¶<ChangeType><![CDATA[pain]]></ChangeType>"),
    (Rule::ExampleEvent, EVENTS, "<xml>\n        <MsgType><![CDATA[event]]></MsgType>", "¶<xml>"),
    (Rule::ExampleValue, EVENTS, "<Year>2026</Year>", "¶<Year>soon</Year>"),
    (Rule::ExampleValue, EVENTS, "<Year>2026</Year>", "<Year>2026</Year>¶<Year>2027</Year>"),
    (Rule::ExampleLimit, EVENTS, "<Year>2026</Year>", "¶<Year>1999</Year>"),
    (Rule::ExampleLimit, EVENTS, "<Color>blue</Color>", "¶<Color>purple</Color>"),
    (Rule::ExampleUnknown, EVENTS, "<Year>2026</Year>", "<Year>2026</Year> ¶<Yaer/>"),
    (Rule::ExampleUnknown, EVENTS, "<Ticket><Value>", "<Ticket>¶<Kind>x</Kind><Value>"),
    (Rule::ExampleMissing, EVENTS, "<xml>\n        <ShopId><![CDATA[s1]]></ShopId>", "¶<xml>"),
    (Rule::ExampleMissing, EVENTS, "<Ticket><Value><![CDATA[t]]></Value></Ticket>", "¶<Ticket></Ticket>"),
    // tokens and errcodes
    (Rule::UnknownErrcode, TOKENS, "rejected_by: [40014]", "rejected_by: [40014, ¶40015]"),
    (Rule::UnknownErrcode, TOKENS, "refused_by: [40013]", "refused_by: [¶1]"),
    (Rule::DuplicateErrcode, ERRORS, "name: token_not_valid", "name: ¶no_such_shop"),
    (Rule::DuplicateErrcode, ERRORS, "  40014: {", "  040014: {name: old, meaning: Old., kind: other}\n  ¶40014: {"),
    (Rule::ErrcodeOrder, ERRORS, "  40014: {", "  50000: {name: late, meaning: Late., kind: other}\n  ¶40014: {"),
    (Rule::TokenCycle, TOKENS, "    cached: false\n", "    cached: false\n    needs: [¶shop_code]\n"),
    (
        Rule::TokenCycle,
        TOKENS,
        "    type: ShopToken\n    obtained:\n      pushed",
        "    type: ShopToken\n    needs: [¶shop_token]\n    obtained:\n      pushed",
    ),
    (Rule::Sensitive, TYPES, "fen: {type: i64,", "¶password: {type: string?, summary: Opens it.}\n      fen: {type: i64,"),
];

#[test]
fn the_good_spec_is_good() {
    assert_eq!(Folder::good().mistakes(), []);
}

#[test]
fn each_broken_rule_is_reported_once_and_in_its_place() {
    let wrong: Vec<String> = READ.iter().chain(RESOLVE).chain(CHECKED).filter_map(wrong).collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_rule_has_a_case() {
    let cases: Vec<Rule> = READ.iter().chain(RESOLVE).chain(CHECKED).map(|case| case.0).collect();
    // Those of private specs have tests of their own.
    let missing: Vec<_> = Rule::ALL.iter().filter(|rule| !cases.contains(rule) && !rule.id().starts_with("WC09")).collect();
    assert!(missing.is_empty(), "no case breaks {missing:?}");
}

#[test]
fn ids_are_unique_and_ascending() {
    assert!(Rule::ALL.is_sorted_by(|a, b| a.id() < b.id()));
}

/// Runs a case, and says what came out when that is not what should.
fn wrong((rule, file, from, to): &Case) -> Option<String> {
    let folder = Folder::good();
    let good = folder.read(file);
    folder.edit(file, from, &to.replace('¶', ""));
    let marked = good.find(from).expect("checked by edit") + to.find('¶').expect("a case marks a place");
    let bad = folder.read(file);
    let line = bad[..marked].matches('\n').count() + 1;
    let column = bad[..marked].rsplit('\n').next().unwrap_or_default().chars().count() + 1;
    let found = folder.mistakes();
    let places: Vec<_> = found.iter().map(|d| (d.rule, &*d.span.file, d.span.line as usize, d.span.column as usize)).collect();
    let shown: Vec<_> = found.iter().map(|diagnostic| format!("  got {diagnostic}")).collect();
    let right = places == [(*rule, *file, line, column)] && found.iter().all(|diagnostic| !diagnostic.help.is_empty());
    (!right).then(|| format!("{file}: `{to}`\n  want {file}:{line}:{column}: {}\n{}", rule.id(), shown.join("\n")))
}
