//! The token graph and the errcodes.

use serde_json::{Map, Value};

use super::place;
use super::table::{At, Member, Shape, Table};
use crate::model::{Errcode, Fetch, Model, Obtained, Token};
use crate::words;

/// The token graph.
pub(super) fn tokens(at: At<'_>, model: &Model) -> Value {
    TOKEN.list(at, model.tokens.values())
}

/// The errcodes.
pub(super) fn errcodes(at: At<'_>, model: &Model) -> Value {
    ERRCODE.list(at, &model.errcodes)
}

/// The schemas of these objects.
pub(super) fn schemas() -> Vec<(&'static str, Value)> {
    vec![
        (TOKEN.name, TOKEN.schema()),
        (OBTAINED.name, OBTAINED.schema()),
        (FETCH.name, FETCH.schema()),
        (PUSHED.name, PUSHED.schema()),
        (ERRCODE.name, ERRCODE.schema()),
    ]
}

const TOKEN: Table<Token> = Table {
    name: "token",
    about: "A token, ticket or code: a node of the token graph.",
    members: &[
        Member::always("kind", Shape::Text, "The platform's name, which endpoints name in `token`.", |_, token| {
            token.kind.as_str().into()
        }),
        Member::always("title", Shape::Text, "The platform's Chinese title.", |_, token| token.title.as_str().into()),
        Member::always("summary", Shape::Text, "What it is for.", |_, token| token.summary.as_str().into()),
        Member::always("docs", Shape::Wholes, "Official page ids.", |_, token| token.docs.as_slice().into()),
        Member::always(
            "scope",
            Shape::Text,
            "Whose calls carry it: `provider`, `suite`, `corp` and so on, or `none` for what travels in bodies and links.",
            |_, token| token.scope.as_str().into(),
        ),
        Member::maybe("query", Shape::Text, "The query parameter that carries it.", |_, token| token.query.as_deref().into()),
        Member::always("type", Shape::Text, "The secret id that holds it.", |_, token| token.ty.as_str().into()),
        Member::maybe(
            "life",
            Shape::Whole,
            "Seconds that it lives when the answer does not say; left out when it lives until it is revoked.",
            |_, token| token.life.into(),
        ),
        Member::always("cached", Shape::Truth, "Whether it may be kept.", |_, token| token.cached.into()),
        Member::maybe("needs", Shape::Texts, "The kinds below it in the graph.", |_, token| token.needs.as_slice().into()),
        Member::maybe("serves", Shape::Texts, "Other kinds whose calls it can make too.", |_, token| {
            token.serves.as_slice().into()
        }),
        Member::always("obtained", Shape::One("obtained"), "How it is obtained: one of the ways.", |at, token| {
            OBTAINED.object(at, &token.obtained)
        }),
        Member::maybe("rejected_by", Shape::Wholes, "Errcodes that say this very value is dead.", |_, token| {
            token.rejected_by.as_slice().into()
        }),
        Member::maybe("refused_by", Shape::Wholes, "Errcodes of the fetch that another try cannot cure.", |_, token| {
            token.refused_by.as_slice().into()
        }),
        Member::always("source", Shape::One("place"), "Where it is declared.", |_, token| place(&token.span)),
    ],
};

const OBTAINED: Table<Obtained> =
    Table {
        name: "obtained",
        about: "How a token is obtained. Exactly one member is there.",
        members: &[
            Member::maybe("fetch", Shape::Many("fetch"), "Bought by a call, which may depend on the kind of app.", |at, how| {
                match how {
                    Obtained::Fetch(fetches) => FETCH.list(at, fetches),
                    Obtained::Pushed { .. } | Obtained::Given(_) => Value::Null,
                }
            }),
            Member::maybe("pushed", Shape::One("pushed"), "Pushed by an event.", |at, how| match how {
                Obtained::Pushed { .. } => PUSHED.object(at, how),
                Obtained::Fetch(_) | Obtained::Given(_) => Value::Null,
            }),
            Member::maybe("given", Shape::Text, "Handed over by a person or a redirect; a sentence.", |_, how| match how {
                Obtained::Given(sentence) => sentence.as_str().into(),
                Obtained::Fetch(_) | Obtained::Pushed { .. } => Value::Null,
            }),
        ],
    };

const FETCH: Table<Fetch> = Table {
    name: "fetch",
    about: "A call that buys a token.",
    members: &[
        Member::maybe(
            "when",
            Shape::Text,
            "The kind of app that it is for: third_party, customized, own_app or downstream.",
            |_, fetch| fetch.when.as_deref().into(),
        ),
        Member::always("call", Shape::Text, "The endpoint, as domain.name.", |at, fetch| words::call(at.model, fetch).into()),
        Member::always(
            "with",
            Shape::TextsByName,
            "Request members and what fills them: something that the scope holds (`suite.id`), or `=` and a literal.",
            |_, fetch| {
                Value::Object(fetch.with.iter().map(|(key, from)| (key.clone(), from.as_str().into())).collect::<Map<_, _>>())
            },
        ),
        Member::always("value", Shape::Text, "The member of the answer that is the token.", |_, fetch| {
            fetch.value.as_str().into()
        }),
        Member::maybe("expires_in", Shape::Text, "The member of the answer that says how long it lives.", |_, fetch| {
            fetch.expires_in.as_deref().into()
        }),
        Member::always("source", Shape::One("place"), "Where it is declared.", |_, fetch| place(&fetch.span)),
    ],
};

const PUSHED: Table<Obtained> = Table {
    name: "pushed",
    about: "An event that pushes a token. Members of its XML are paths with dots.",
    members: &[
        Member::always("event", Shape::Text, "The event's name.", |_, how| pushed(how, |pushed| pushed.event)),
        Member::always("value", Shape::Text, "The member that is the token.", |_, how| pushed(how, |pushed| pushed.value)),
        Member::always("of", Shape::Text, "The member that says whose it is.", |_, how| pushed(how, |pushed| pushed.of)),
        Member::always("newest", Shape::Text, "The member that orders the pushes; the newest one counts.", |_, how| {
            pushed(how, |pushed| pushed.newest)
        }),
        Member::maybe("expires_in", Shape::Text, "The member that says how long it lives.", |_, how| {
            pushed(how, |pushed| pushed.expires_in)
        }),
    ],
};

/// What a push says.
struct Pushed<'a> {
    event: Option<&'a str>,
    value: Option<&'a str>,
    of: Option<&'a str>,
    newest: Option<&'a str>,
    expires_in: Option<&'a str>,
}

fn pushed(how: &Obtained, member: fn(Pushed<'_>) -> Option<&str>) -> Value {
    let Obtained::Pushed { event, value, of, newest, expires_in } = how else { return Value::Null };
    let expires_in = expires_in.as_deref();
    member(Pushed { event: Some(event), value: Some(value), of: Some(of), newest: Some(newest), expires_in }).into()
}

const ERRCODE: Table<Errcode> = Table {
    name: "errcode",
    about: "What an errcode means, and what to do about it.",
    members: &[
        Member::always("code", Shape::Whole, "The number.", |_, errcode| errcode.code.into()),
        Member::always("name", Shape::Text, "The name, in snake_case, unique.", |_, errcode| errcode.name.as_str().into()),
        Member::always("meaning", Shape::Text, "What it means.", |_, errcode| errcode.meaning.as_str().into()),
        Member::always(
            "kind",
            Shape::Text,
            "Its class: ok, busy, rate_limit, token, credential, permission, license, quota, not_found, parameter, state or other.",
            |_, errcode| words::errcode_kind(errcode.kind).into(),
        ),
        Member::maybe("of", Shape::Text, "The token, secret or id that it is about.", |_, errcode| errcode.of.as_deref().into()),
        Member::maybe("remedy", Shape::Text, "What a caller does about it.", |_, errcode| errcode.remedy.as_deref().into()),
        Member::always("source", Shape::One("place"), "Where it is declared.", |_, errcode| place(&errcode.span)),
    ],
};
