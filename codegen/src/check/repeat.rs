//! Whether the client may repeat a call: what its author says, held against its path and its members.
//!
//! The client repeats a `read` or `set` on its own when the network fails. If that call sends a message or pays, it happens twice.
//! The words below are taken from all paths of the platform. They are few on purpose: a rule that is wrong now and then is switched off
//! in people's heads, and `repeatable: …` is there for a call that is harmless in spite of its name.

use super::Check;
use crate::diagnostic::{Diagnostic, Rule};
use crate::model::{Effect, Endpoint};

/// Each call does it again.
const ACTS: &[&str] = &["add", "create", "import", "invite", "pay", "remind", "send", "submit", "upload"];
/// Something is different afterwards.
const CHANGES: &[&str] = &[
    "cancel", "clear", "close", "del", "delete", "edit", "mod", "modify", "recall", "remove", "rename", "reset", "set", "update",
];
/// Those of both that paths also write together with what they are about: `sendworkwxredpack`, `updateinvoicestatus`.
const JOINED: &[&str] = &["create", "delete", "modify", "remove", "send", "submit", "update", "upload"];
/// What is gone once it was used.
const ONE_TIME: &[&str] = &["auth_code", "code", "js_code", "tmp_auth_code"];

impl Check<'_> {
    /// An effect that lets the client repeat a call is one that its path and its members allow.
    pub(super) fn repeatable(&self, endpoint: &Endpoint) {
        let explained = self.places.has(&endpoint.span, "repeatable");
        if explained || endpoint.effect == Effect::Act {
            return;
        }
        let place = |key: &str| self.places.below(&endpoint.span, &[key]);
        let effect = if endpoint.effect == Effect::Read { "read" } else { "set" };
        let code = endpoint.request.fields.iter().find(|field| !field.optional && ONE_TIME.contains(&field.key.as_str()));
        let found = match (verb(&endpoint.path), code) {
            (Some((verb, true)), _) => {
                let message =
                    format!("`{effect}` lets the client repeat the call, but going by its path each call does `{verb}` again");
                Diagnostic::new(Rule::Repeatable, &place("effect"), message).see(&place("http"), format!("`{verb}`"))
            }
            (_, Some(code)) => {
                let message = format!("`{effect}` lets the client repeat the call, but `{}` works only once", code.key);
                Diagnostic::new(Rule::Repeatable, &place("effect"), message).see(&code.span, "gone after the first call")
            }
            (Some((verb, false)), None) if endpoint.effect == Effect::Read => {
                let message = format!("`read` says that nothing changes, but the path says `{verb}`");
                let found = Diagnostic::new(Rule::Repeatable, &place("effect"), message).see(&place("http"), format!("`{verb}`"));
                found.help("say `set` when doing it twice leaves the same state, otherwise `act`")
            }
            _ => return,
        };
        self.sink.add(found);
    }
}

/// What a path says that a call does, and whether it does so each time. What asks for something does nothing.
fn verb(path: &str) -> Option<(&'static str, bool)> {
    let words: Vec<&str> = path.rsplit('/').next()?.split('_').skip_while(|word| *word == "batch").collect();
    let (first, last) = (words.first()?, words.last()?);
    if first.starts_with("get") || *last == "result" {
        return None;
    }
    let known = |word: &str| {
        let exact = |verb: &&&str| **verb == word;
        let joined = |verb: &&&str| JOINED.contains(*verb) && words.len() == 1 && word.starts_with(**verb);
        let find = |verbs: &'static [&'static str]| verbs.iter().find(|verb| exact(verb) || joined(verb)).copied();
        find(ACTS).map(|verb| (verb, true)).or_else(|| find(CHANGES).map(|verb| (verb, false)))
    };
    known(first).or_else(|| known(last))
}

#[cfg(test)]
mod tests {
    use super::verb;

    #[test]
    fn a_path_says_what_its_call_does() {
        let says = |path| verb(path).map_or("", |(verb, _)| verb);
        for (path, word) in [
            ("/cgi-bin/message/send", "send"),
            ("/cgi-bin/externalcontact/cancel_groupmsg_send", "cancel"),
            ("/cgi-bin/externalcontact/get_groupmsg_send_result", ""),
            ("/cgi-bin/license/new_order_job_result", ""),
            ("/cgi-bin/license/create_new_order", "create"),
            ("/cgi-bin/wedrive/space_create", "create"),
            ("/cgi-bin/exmail/vip/batch_add", "add"),
            ("/cgi-bin/card/invoice/reimburse/updateinvoicestatus", "update"),
            ("/mmpaymkttransfers/sendworkwxredpack", "send"),
            ("/cgi-bin/addressbook/simplelist", ""),
            ("/cgi-bin/auth/getuserdetail", ""),
        ] {
            assert_eq!(says(path), word, "{path}");
        }
    }
}
