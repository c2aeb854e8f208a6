//! Domains of callback events and replies.

use serde_json::Value;

use super::table::{At, Member, Shape, Table};
use super::{api, place, types};
use crate::model::{Event, EventDomain, Model};
use crate::words;

/// All domains.
pub(super) fn domains(at: At<'_>, model: &Model) -> Value {
    model
        .event_domains
        .iter()
        .map(|domain| DOMAIN.object(At { file: &domain.file, domain: &domain.name, ..at }, domain))
        .collect()
}

/// The schemas of these objects.
pub(super) fn schemas() -> Vec<(&'static str, Value)> {
    vec![(DOMAIN.name, DOMAIN.schema()), (EVENT.name, EVENT.schema())]
}

const DOMAIN: Table<EventDomain> = Table {
    name: "event_domain",
    about: "A file of callback events.",
    members: &[
        Member::always("name", Shape::Text, "The name, in snake_case.", |_, domain| domain.name.as_str().into()),
        Member::always("title", Shape::Text, "The platform's Chinese title.", |_, domain| domain.title.as_str().into()),
        Member::always("summary", Shape::Text, "What its events are about.", |_, domain| domain.summary.as_str().into()),
        Member::always("file", Shape::Text, "The file, relative to the spec folder.", |_, domain| domain.file.as_str().into()),
        Member::always("types", Shape::Many("type"), "Its structs.", |at, domain| types::structs(at, &domain.types)),
        Member::always("enums", Shape::Many("enum"), "Its enums.", |at, domain| types::enums(at, &domain.types)),
        Member::always("unions", Shape::Many("union"), "Its unions.", |at, domain| types::unions(at, &domain.types)),
        Member::maybe("kind_unions", Shape::Many("kind_union"), "Its unions by kind.", |at, domain| {
            types::kind_unions(at, &domain.types)
        }),
        Member::always("events", Shape::Many("event"), "Its events.", |at, domain| EVENT.list(at, &domain.events)),
        Member::always("replies", Shape::Many("event"), "What receivers answer, described as events are.", |at, domain| {
            EVENT.list(at, &domain.replies)
        }),
    ],
};

const EVENT: Table<Event> = Table {
    name: "event",
    about: "One callback event, or a reply to one, which has a `msg_type` only, if any. `info_type` and `change_type` tell it apart on the suite \
        channel; `msg_type`, `event` and `change_type` do so on the app channel; `msg_type` and `event` on those in JSON.",
    members: &[
        Member::always("domain", Shape::Text, "The domain.", |at, _| at.domain.into()),
        Member::always(
            "way",
            Shape::Word(&["event", "reply"]),
            "Whether the platform pushes it or a receiver answers it.",
            |_, item| words::way(item.way).into(),
        ),
        Member::always("name", Shape::Text, "The name, in snake_case, unique among all events, or all replies.", |_, item| {
            item.name.as_str().into()
        }),
        Member::always("feature", Shape::Text, "The cargo feature of the Rust client that has it.", |_, _| words::EVENTS.into()),
        Member::always("title", Shape::Text, "The platform's Chinese title.", |_, item| item.title.as_str().into()),
        Member::always("summary", Shape::Text, "What happened.", |_, item| item.summary.as_str().into()),
        Member::maybe("note", Shape::Text, "A sentence for the reader.", |_, item| item.note.as_deref().into()),
        Member::always("docs", Shape::Wholes, "Official page ids.", |_, item| item.docs.as_slice().into()),
        Member::maybe("page", Shape::Whole, "The page to read first.", |_, item| {
            words::first_page(&item.docs, item.checked.as_ref()).into()
        }),
        Member::always("proof", Shape::Word(api::PROOFS), api::PROOF, |_, item| words::proof(item.proof()).into()),
        Member::maybe("checked", Shape::One("checked"), "The page that it was read against.", |at, item| {
            api::checked(at, item.checked.as_ref())
        }),
        Member::maybe("from", Shape::Word(&["peer", "sample"]), "Known only from another SDK, or from an example.", |_, item| {
            item.from.map(words::provenance).into()
        }),
        Member::maybe("deprecated", Shape::Text, "What to use instead.", |_, item| item.deprecated.as_deref().into()),
        Member::always(
            "via",
            Shape::Texts,
            "The channels that it comes on: `app` is the data callback, `suite` the instruction callback; `robot`, an intelligent \
             robot, and `device`, a hardware maker, are told in JSON.",
            |_, item| item.via.iter().map(|via| words::channel(*via)).collect(),
        ),
        Member::maybe("info_type", Shape::Text, "InfoType on the suite channel.", |_, item| item.info_type.as_deref().into()),
        Member::maybe(
            "msg_type",
            Shape::Text,
            "MsgType on the app channel, `msgtype` of a robot, `msg_type` of a hardware maker; `event` for events.",
            |_, item| item.msg_type.as_deref().into(),
        ),
        Member::maybe(
            "event",
            Shape::Text,
            "Event on the app channel, `event.eventtype` of a robot, `event.event_type` or `command.command_type` of a hardware maker.",
            |_, item| item.event.as_deref().into(),
        ),
        Member::maybe("change_type", Shape::Text, "ChangeType, on both channels.", |_, item| item.change_type.as_deref().into()),
        Member::maybe("also", Shape::Texts, "Other spellings of `change_type` for the same event.", |_, item| {
            if item.also.is_empty() { Value::Null } else { item.also.as_slice().into() }
        }),
        Member::always(
            "payload",
            Shape::One("type"),
            "The members of its XML or JSON beside those of the envelope. A reply in JSON has no envelope.",
            |at, item| types::top(at, &item.payload),
        ),
        Member::always(
            "example",
            Shape::Text,
            "The example as XML, or as the text of JSON on the channels that have it.",
            |_, item| item.example.as_str().into(),
        ),
        Member::always("source", Shape::One("place"), "Where it is declared.", |_, item| place(&item.span)),
    ],
};
