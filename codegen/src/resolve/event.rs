//! Callback events and replies.

use super::endpoint::{checked, plain, text};
use super::field::Home;
use super::scope::{Names, Scope};
use crate::diagnostic::Sink;
use crate::model::{Event, EventDomain, Struct, Way};
use crate::names;
use crate::spec::{EventDecl, EventFile};

/// A file of events.
pub(super) fn domain(file: &EventFile, shared: &Names, sink: &Sink) -> EventDomain {
    let names = Names::local(&file.section, shared, sink);
    let scope = Scope { shared, local: Some(&names), sink };
    let domain = EventDomain {
        name: file.domain.value.clone(),
        title: file.title.value.clone(),
        summary: file.summary.value.clone(),
        file: file.file.clone(),
        types: scope.section(&file.section, &names),
        events: file.events.iter().map(|decl| scope.event(decl)).collect(),
        replies: file.replies.iter().map(|decl| scope.event(decl)).collect(),
    };
    names.hand_over(shared, sink);
    domain
}

impl Scope<'_> {
    fn event(&self, decl: &EventDecl) -> Event {
        if decl.way == Way::Reply {
            self.required_first(&decl.fields);
        }
        Event {
            way: decl.way,
            name: decl.name.value.clone(),
            title: decl.title.value.clone(),
            summary: decl.summary.value.clone(),
            docs: plain(&decl.docs),
            checked: checked(decl.checked.as_ref()),
            via: plain(&decl.via),
            info_type: text(&decl.info_type),
            msg_type: text(&decl.msg_type),
            event: text(&decl.event),
            change_type: text(&decl.change_type),
            also: decl.also.iter().map(|spelling| spelling.value.clone()).collect(),
            payload: Struct {
                name: names::camel(&decl.name.value),
                summary: decl.summary.value.clone(),
                fields: self.fields(&decl.fields, Home::Event(&decl.via)),
                span: decl.name.span.clone(),
            },
            example: decl.example.value.clone(),
            example_json: decl.example_json.clone(),
            deprecated: text(&decl.deprecated),
            note: text(&decl.note),
            from: decl.from,
            span: decl.name.span.clone(),
        }
    }
}
