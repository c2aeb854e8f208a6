//! `tokens.yaml` and `errors.yaml`.

use super::super::format::{Form, Shape, Value, may, must};
use super::{CALLABLE, DOCS_ABOUT, PAGES_OF_DOCS, SUMMARY};
use crate::scopes;

/// The token graph.
pub(in super::super) const TOKENS: Shape = Shape::new(
    "tokens",
    &[must("tokens", Value::Named(&CALLABLE, &Value::Map(&TOKEN)), "Every token, ticket and code by its kind.")],
);

const TOKEN: Shape = Shape::new(
    "token",
    &[
        must("title", Value::Text, "The platform's own name."),
        SUMMARY,
        must("docs", PAGES_OF_DOCS, DOCS_ABOUT),
        must("scope", Value::Scope, "Whose call carries it, or `none` for things that travel in bodies and links."),
        may("query", Value::Text, "The query parameter that carries it. Absent: it is never sent that way."),
        must("type", Value::Id, "The secret id of types.yaml that holds it."),
        may("life", Value::Count, "Seconds it lives when the answer does not say. Absent: until it is revoked."),
        may("cached", Value::Truth, "`false` for values that must be bought anew each time."),
        may("needs", Value::List(&Value::Kind), "The tokens below it in the graph. A fetch also needs its endpoint's own token."),
        may("serves", Value::List(&Value::Kind), "Other kinds whose calls it can make too."),
        must("obtained", Value::Map(&OBTAINED), "How it is obtained: one of `fetch`, `pushed` and `given`."),
        may(
            "rejected_by",
            ERRCODES,
            "Errcodes that say this very value is dead: delete it, fetch another, repeat the call once.",
        ),
        may("refused_by", ERRCODES, "Errcodes of the fetch that another try cannot cure: remembered, not repeated."),
    ],
);

const ERRCODES: Value = Value::List(&Value::Whole);

const OBTAINED: Shape = Shape::one_of(
    "obtained",
    &[
        may("fetch", Value::List(&Value::Map(&FETCH)), "One or more calls that buy it, by the kind of app."),
        may("pushed", Value::Map(&PUSHED), "An event that brings it."),
        may("given", Value::Text, "A sentence, where a person or a redirect hands it over."),
    ],
);

const FETCH: Shape = Shape::new(
    "fetch",
    &[
        may("when", APP, "The kind of app it is for; absent: every kind."),
        must("call", Value::Form(&CALL), "The endpoint that buys it, as `domain.endpoint`."),
        may(
            "with",
            Value::Named(&INGREDIENT_OF, &Value::Ingredient),
            "What fills the members of its request from what the scope holds.",
        ),
        must("value", Value::Text, "The member of the answer that holds it."),
        may("expires_in", Value::Text, "The member of the answer that says how many seconds it lives."),
    ],
);

const APP: Value = Value::Word(scopes::APPS);

const CALL: Form = Form {
    pattern: "^[a-z][a-z0-9_]*[.][a-z][a-z0-9_]*$",
    refusal: "`domain.endpoint`, as declared in api/<domain>.yaml.",
    examples: &[],
};

const INGREDIENT_OF: Form = Form { pattern: "^[^ ]+$", refusal: "A member of the request, as on the wire.", examples: &[] };

const PUSHED: Shape = Shape::new(
    "pushed",
    &[
        must("event", Value::Form(&CALLABLE), "The event's name."),
        must("value", Value::Text, "The member that holds it, a path with dots."),
        must("of", Value::Text, "The member that says whose it is."),
        must("newest", Value::Text, "The member that orders the pushes."),
        may("expires_in", Value::Text, "The member that says how many seconds it lives."),
    ],
);

/// The errcodes.
pub(in super::super) const ERRORS: Shape = Shape::new(
    "errors",
    &[must("errcodes", Value::Named(&NUMBER, &Value::Map(&ERRCODE)), "Every errcode by its number, one line each, ascending.")],
);

const NUMBER: Form = Form { pattern: "^-?[0-9]+$", refusal: "An errcode is a whole number.", examples: &[] };

const ERRCODE: Shape = Shape::new(
    "errcode",
    &[
        must("name", Value::Form(&CALLABLE), "Its name in snake_case. Each name stands once."),
        must("meaning", Value::Text, "What it means, in our words."),
        may("kind", KIND, "Its class, which is what the client goes by."),
        may("of", Value::Text, "The token or secret it is about."),
        may("remedy", Value::Text, "What a caller does about it."),
    ],
);

const KIND: Value = Value::Word(&[
    ("ok", "Success."),
    ("busy", "Try again soon."),
    ("rate_limit", "Blocked for a while."),
    ("token", "A carried token, ticket or code is dead."),
    ("credential", "A configured secret or id is wrong."),
    ("permission", "Not authorised."),
    ("license", "A seat is missing or in the wrong state."),
    ("quota", "A lasting business limit is reached."),
    ("not_found", "The named thing does not exist."),
    ("parameter", "The request itself is wrong."),
    ("state", "The thing is in a state that does not allow it."),
    ("other", "Anything else."),
]);
