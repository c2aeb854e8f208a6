//! Types such as codegen writes them, with every kind of member.

use std::collections::BTreeMap;

use serde_json::Value;
use wecom_service::wire::{Bytes, ErrCode, Extra, File, Form, Timestamp};
use wecom_service::{id, kind_union, open_enum, table, tagged_union};

id! {
    /// An id that is text.
    pub(crate) struct CorpId(String);
}
id! {
    /// An id that is a number.
    pub(crate) struct AgentId(i64);
}
id! {
    /// An id that is never shown.
    pub(crate) struct PermanentCode(secret);
}

open_enum! {
    /// Numbers.
    pub(crate) enum Status: i64 {
        /// Nobody paid.
        Unpaid = 0,
        /// Paid.
        Paid = 1,
    }
}
open_enum! {
    /// Strings.
    pub(crate) enum CorpType: str {
        /// Checked.
        Verified = "verified",
        /// Not checked.
        Unverified = "unverified",
    }
}

/// One of each.
#[derive(Clone, Default)]
pub(crate) struct All {
    pub(crate) text: String,
    pub(crate) signed: i64,
    pub(crate) unsigned: u64,
    pub(crate) float: f64,
    pub(crate) yes: bool,
    pub(crate) flag: bool,
    pub(crate) time: Timestamp,
    pub(crate) code: ErrCode,
    pub(crate) bytes: Bytes,
    pub(crate) open: Value,
    pub(crate) status: Status,
    pub(crate) corp_type: CorpType,
    pub(crate) corp: CorpId,
    pub(crate) agent: AgentId,
    pub(crate) secret: PermanentCode,
    pub(crate) list: Vec<String>,
    pub(crate) numbers: Vec<i64>,
    pub(crate) joined: Vec<CorpId>,
    pub(crate) piped: Vec<i64>,
    pub(crate) map: BTreeMap<String, i64>,
    pub(crate) inner: Inner,
    pub(crate) many: Vec<Inner>,
    pub(crate) extra: Extra,
}
table!(All {
    "text" => text: String,
    "signed" => signed: i64,
    "unsigned" => unsigned: u64,
    "float" => float: f64,
    "yes" => yes: bool,
    "flag" => flag: bool [form(Form::Flag)],
    "time" => time: Timestamp,
    "code" => code: ErrCode,
    "bytes" => bytes: Bytes,
    "open" => open: Value,
    "status" => status: Status,
    "corp_type" => corp_type: CorpType,
    "corp" => corp: CorpId,
    "agent" => agent: AgentId,
    "secret" => secret: PermanentCode,
    "list" => list: Vec<String>,
    "numbers" => numbers: Vec<i64>,
    "joined" => joined: Vec<CorpId> [joined(',')],
    "piped" => piped: Vec<i64> [joined('|')],
    "map" => map: BTreeMap<String, i64>,
    "inner" => inner: Inner,
    "many" => many: Vec<Inner>,
});

/// A small struct.
#[derive(Clone, Default)]
pub(crate) struct Inner {
    pub(crate) id: i64,
    pub(crate) name: Option<String>,
    pub(crate) extra: Extra,
}
table!(Inner {
    "id" => id: i64,
    "name" => name: Option<String>,
});

/// Everything optional.
#[derive(Clone, Default)]
pub(crate) struct Maybe {
    pub(crate) text: Option<String>,
    pub(crate) number: Option<i64>,
    pub(crate) flag: Option<bool>,
    pub(crate) status: Option<Status>,
    pub(crate) corp_type: Option<CorpType>,
    pub(crate) list: Option<Vec<i64>>,
    pub(crate) inner: Option<Inner>,
    pub(crate) open: Option<Value>,
    pub(crate) tree: Option<Box<Tree>>,
    pub(crate) extra: Extra,
}
table!(Maybe {
    "text" => text: Option<String>,
    "number" => number: Option<i64> [form(Form::Text)],
    "flag" => flag: Option<bool> [form(Form::FlagText)],
    "status" => status: Option<Status> [form(Form::Text)],
    "corp_type" => corp_type: Option<CorpType>,
    "list" => list: Option<Vec<i64>>,
    "inner" => inner: Option<Inner> [one_or_list()],
    "open" => open: Option<Value>,
    "tree" => tree: Option<Box<Tree>>,
});

/// A type that contains itself.
#[derive(Clone, Default)]
pub(crate) struct Tree {
    pub(crate) name: String,
    pub(crate) left: Option<Box<Tree>>,
    pub(crate) children: Vec<Tree>,
    pub(crate) extra: Extra,
}
table!(Tree {
    "name" => name: String,
    "left" => left: Option<Box<Tree>>,
    "children" => children: Vec<Tree>,
});

/// A union that contains itself, of either kind.
#[derive(Clone, Default)]
pub(crate) struct Quote {
    pub(crate) of: Option<Box<Said>>,
    pub(crate) cell: Option<Box<Cell>>,
    pub(crate) extra: Extra,
}
table!(Quote { "of" => of: Option<Box<Said>>, "cell" => cell: Option<Box<Cell>> });

tagged_union! {
    /// What was said.
    pub(crate) enum Said ("msgtype", Nested) {
        /// Plain text.
        Text(Text) = "text" in "text",
        /// What somebody else had said.
        Quote(Quote) = "quote" in "quote",
    }
}

kind_union! {
    /// What stands in a cell.
    pub(crate) enum Cell {
        /// Text.
        Text(String),
        /// What somebody had said.
        Quote(Quote),
    }
}

/// The top of an answer.
#[derive(Clone, Default)]
pub(crate) struct Listed {
    pub(crate) order_list: Vec<Order>,
    pub(crate) has_more: bool,
    pub(crate) extra: Extra,
}
table!(answer Listed {
    "order_list" => order_list: Vec<Order>,
    "has_more" => has_more: bool [form(Form::Flag)],
});

/// A line of it.
#[derive(Clone, Default)]
pub(crate) struct Order {
    pub(crate) order_id: String,
    pub(crate) price: i64,
    pub(crate) prices: BTreeMap<String, i64>,
    pub(crate) extra: Extra,
}
table!(Order {
    "order_id" => order_id: String,
    "price" => price: i64,
    "prices" => prices: BTreeMap<String, i64>,
});

/// A request with limits and places.
#[derive(Clone, Default)]
pub(crate) struct Request {
    pub(crate) corpid: CorpId,
    pub(crate) limit: Option<i64>,
    pub(crate) names: Vec<String>,
    pub(crate) title: Option<String>,
    pub(crate) secret: PermanentCode,
    pub(crate) grant_type: String,
    pub(crate) debug: Option<bool>,
    pub(crate) media: File,
    pub(crate) inner: Option<Bounded>,
    pub(crate) extra: Extra,
}
table!(Request {
    "corpid" => corpid: CorpId [required()],
    "limit" => limit: Option<i64> [range(1, 1000)],
    "names" => names: Vec<String> [required(), max_items(2), max_bytes(6)],
    "title" => title: Option<String> [max_chars(3)],
    "secret" => secret: PermanentCode [required()],
    "grant_type" => grant_type: String [constant("authorization_code"), required()],
    "debug" => debug: Option<bool> [query(), form(Form::Flag)],
    "media" => media: File [part()],
    "inner" => inner: Option<Bounded>,
});

/// Limits one level down.
#[derive(Clone, Default)]
pub(crate) struct Bounded {
    pub(crate) rows: Vec<Row>,
    pub(crate) extra: Extra,
}
table!(Bounded { "rows" => rows: Vec<Row> });

/// A row with a limit.
#[derive(Clone, Default)]
pub(crate) struct Row {
    pub(crate) count: i64,
    pub(crate) name: String,
    pub(crate) extra: Extra,
}
table!(Row {
    "count" => count: i64 [range(0, 9)],
    "name" => name: String [required()],
});

/// The body of a text.
#[derive(Clone, Default)]
pub(crate) struct Text {
    pub(crate) content: String,
    pub(crate) extra: Extra,
}
table!(Text { "content" => content: String });

/// The body of a file.
#[derive(Clone, Default)]
pub(crate) struct Media {
    pub(crate) media_id: String,
    pub(crate) extra: Extra,
}
table!(Media { "media_id" => media_id: String });

tagged_union! {
    /// Bodies under a key of their own.
    pub(crate) enum Nested ("msgtype", Nested) {
        /// Text.
        Text(Text) = "text" in "text",
        /// An image.
        Image(Media) = "image" in "image",
        /// A file, under another key than its tag.
        File(Media) = "file" in "attachment",
    }
}
tagged_union! {
    /// Bodies beside the tag, which is a number.
    pub(crate) enum Flat ("type", Flat, number) {
        /// Text.
        Text(Text) = "1" in "",
        /// An image.
        Image(Media) = "2" in "",
    }
}

/// A message whose kind stands among its members.
#[derive(Clone, Default)]
pub(crate) struct Message {
    pub(crate) touser: String,
    pub(crate) body: Nested,
    pub(crate) safe: Option<i64>,
    pub(crate) extra: Extra,
}
table!(Message {
    "touser" => touser: String,
    "" => body: Nested [flatten()],
    "safe" => safe: Option<i64>,
});

/// A parent of a flat union and a flat table.
#[derive(Clone, Default)]
pub(crate) struct Parent {
    pub(crate) head: Head,
    pub(crate) foot: Option<Foot>,
    pub(crate) body: Option<Flat>,
    pub(crate) name: String,
    pub(crate) extra: Extra,
}
table!(Parent {
    "" => head: Head [flatten()],
    "" => foot: Option<Foot> [flatten()],
    "" => body: Option<Flat> [flatten()],
    "name" => name: String,
});

/// Members that stand beside those of the parent.
#[derive(Clone, Default)]
pub(crate) struct Head {
    pub(crate) create_time: Option<Timestamp>,
    pub(crate) from: String,
    pub(crate) extra: Extra,
}
table!(Head {
    "create_time" => create_time: Option<Timestamp>,
    "from" => from: String,
});

/// The same, optional.
#[derive(Clone, Default)]
pub(crate) struct Foot {
    pub(crate) note: Option<String>,
    pub(crate) extra: Extra,
}
table!(Foot { "note" => note: Option<String> });
