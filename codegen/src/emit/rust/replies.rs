//! Replies: what each of them is, and the enum of all.

use super::docs::Doc;
use super::events::{event_doc, meta};
use super::format::{Source, quoted, slice};
use super::modules::headline;
use super::select::{Listed, each, members};
use super::structs::{Record, Role};
use super::{Context, EmitError};
use crate::model::{Channel, Event, EventDomain, Model};
use crate::words;

/// Writes one reply: its struct, and what makes it a reply.
pub(super) fn emit(source: &mut Source, context: &Context<'_>, domain: &EventDomain, reply: &Event) -> Result<(), EmitError> {
    let name = &reply.payload.name;
    let envelope = reply.json_channel().is_none().then_some("crate::callback::Envelope");
    Record { name, doc: event_doc(reply), fields: &reply.payload.fields, role: Role::Reply(envelope) }.emit(source, context)?;
    let names = &mut source.names;
    let [message, carried] = ["TypedReply", "Envelope"].map(|name| names.import(&format!("crate::callback::{name}")));
    let own = if envelope.is_some() { "Some(&mut self.envelope)" } else { "None" };
    let option = names.prelude("std::option::Option");
    let meta = meta(names, domain, reply);
    let mut body = format!(
        "    {meta}

    #[inline]
    fn envelope_mut(&mut self) -> {option}<&mut {carried}> {{
        {own}
    }}
"
    );
    if !names.home().is_private() {
        let all = names.import("crate::generated::events::ReplyMessage");
        body +=
            &format!("\n    #[inline]\n    fn into_message(self) -> {all} {{\n        {all}::{name}(Box::new(self))\n    }}\n");
    }
    source.text(format!("impl {message} for {name} {{\n{body}}}"));
    Ok(())
}

/// Writes the enum of all replies and the list of them.
pub(super) fn all(source: &mut Source, model: &Model) {
    let domains = model.event_domains.iter();
    let replies: Vec<Listed<'_>> = domains.flat_map(|domain| domain.replies.iter().map(move |reply| (domain, reply))).collect();
    for name in ["TypedReply", "UnlistedReply"] {
        source.names.import(&format!("crate::callback::{name}"));
    }
    source.alike(&replies, declaration);
    source.alike(&replies, methods);
    source.alike(&replies, list);
}

fn declaration(replies: &[Listed<'_>]) -> String {
    let variants = replies.iter().map(|(domain, reply)| {
        let doc = Doc::new(headline(&reply.title, &reply.summary)).comment(4);
        format!("{doc}    {0}(Box<{1}::{0}>),\n", reply.payload.name, domain.name)
    });
    let variants: String = variants.collect();
    format!(
        "/// Any reply to a callback. A `match` needs an arm for the rest, because later versions know more.\n\
         #[derive(Clone)]\n#[non_exhaustive]\npub enum ReplyMessage {{\n{variants}    \
         /// A reply that this version does not know, kept whole.\n    Unlisted(Box<UnlistedReply>),\n}}"
    )
}

fn methods(replies: &[Listed<'_>]) -> String {
    let known: String = replies.iter().flat_map(|(_, reply)| arms(reply)).collect();
    let each = |value: &str| each(replies, "reply", |_| value.to_owned());
    let members = members(replies, "reply", "a reply that was written");
    let (metas, envelopes) = (each("reply.meta()"), each("reply.envelope_mut()"));
    format!(
        "impl ReplyMessage {{
    /// The reply of this msg_type on a channel, still empty.
    #[inline]
    pub(crate) fn select(via: &str, msg_type: &str) -> Self {{
        match (via, msg_type) {{
{known}            _ => Self::Unlisted(Box::default()),
        }}
    }}

{members}

    /// The facts about the reply.
    #[inline]
    pub fn meta(&self) -> &'static EventMeta {{
        match self {{
{metas}        }}
    }}

    /// What every reply carries, where it carries something.
    #[inline]
    pub(crate) fn envelope_mut(&mut self) -> Option<&mut Envelope> {{
        match self {{
{envelopes}        }}
    }}
}}"
    )
}

/// One that has no msg_type cannot be told from what it says.
fn arms(reply: &Event) -> Vec<String> {
    let Some(msg_type) = reply.msg_type.as_deref().map(quoted) else { return Vec::new() };
    let arm = |via: &Channel| {
        format!("            ({}, {msg_type}) => Self::{}(Box::default()),\n", quoted(words::channel(*via)), reply.payload.name)
    };
    reply.via.iter().map(arm).collect()
}

fn list(replies: &[Listed<'_>]) -> String {
    let entries = replies.iter().map(|(domain, reply)| format!("<{}::{} as TypedReply>::META", domain.name, reply.payload.name));
    let doc = "/// Every reply that this version knows, by domain and then in the order of the spec.\n";
    format!("{doc}pub static REPLIES: &[&EventMeta] = {};", slice(entries, 0))
}
