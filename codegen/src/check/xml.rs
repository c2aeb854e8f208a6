//! Examples of events.

use roxmltree::{Document, Node};

use super::Check;
use super::example::Walk;
use super::keys::Keys;
use super::value::beyond;
use crate::diagnostic::{Diagnostic, Rule, Span};
use crate::model::{Event, Field, ListForm, Scalar, Struct, Type, Types, Union};
use crate::names::ENVELOPE;
use crate::{suggest, words};

/// One XML example that is being walked.
struct Xml<'a> {
    walk: Walk<'a>,
    document: &'a Document<'a>,
    /// Where the first character of the document stands.
    start: Span,
}

/// What opens a text that may hold any character.
const DATA: &str = "<![CDATA[";

/// The members of the envelope that are times.
const TIMES: &[&str] = &["CreateTime", "TimeStamp"];

impl Check<'_> {
    /// The example of an event: well-formed, with the event's own discriminators, and with the declared members.
    pub(super) fn event_example(&self, event: &Event, types: &Types) {
        let start = self.places.below(&event.span, &["example"]);
        let document = match Document::parse(&event.example) {
            Ok(document) => document,
            Err(error) => {
                let place = self.places.inside(&start, &event.example, error.pos().row, error.pos().col, 1);
                return self.no_xml(event, &start, &place, &error);
            }
        };
        let walk = Walk { check: *self, types, owner: &event.span, path: vec!["example".to_owned()] };
        let xml = Xml { walk, document: &document, start };
        let root = document.root_element();
        if root.tag_name().name() != "xml" {
            return xml.report(Rule::ExampleXml, root, format!("the outer element is <{}>", root.tag_name().name()));
        }
        xml.discriminators(event, root);
        let runs_on = |node: &Node<'_, '_>| node.is_text() && node.text().is_some_and(|text| text.contains(DATA));
        if let Some(open) = root.descendants().find(runs_on).and_then(|text| text.parent_element()) {
            let found = Diagnostic::new(Rule::ExampleXml, &xml.place(open), "the text here goes on into the next one".to_owned());
            return self.sink.add(found.help("end its text with `]]>`"));
        }
        if event.payload.fields.is_empty() && !self.places.has(&event.span, "fields") {
            return self.without_fields(event, root);
        }
        xml.members(&event.payload, root, ENVELOPE);
    }

    fn no_xml(&self, event: &Event, start: &Span, place: &Span, error: &roxmltree::Error) {
        let found = Diagnostic::new(Rule::ExampleXml, place, no_xml(error));
        let found =
            if event.example.trim_start().starts_with('{') { found.help("an event comes as XML, not as JSON") } else { found };
        let opened = match error {
            roxmltree::Error::UnexpectedCloseTag(opened, ..) => format!("<{opened}"),
            _ => DATA.to_owned(),
        };
        self.sink.add(match last_open(&event.example, &opened, error.pos().row) {
            Some((row, column)) => {
                let line = usize::try_from(row).ok().and_then(|row| event.example.lines().nth(row.saturating_sub(1)));
                let open = line.is_some_and(|line| line.contains(DATA) && !line.contains("]]>"));
                let found = if open { found.help("end its text with `]]>`") } else { found };
                found.see(&self.places.inside(start, &event.example, row, column, opened.len()), "opened here")
            }
            None => found,
        });
    }

    /// An event whose section of members is gone is one mistake, however many of them its example shows.
    fn without_fields(&self, event: &Event, root: Node<'_, '_>) {
        let mut shown = root.children().map(|child| child.tag_name().name());
        let more = shown.find(|name| !name.is_empty() && !ENVELOPE.contains(name) && !self.sink.was_dropped(name));
        if let Some(first) = more {
            let message = format!("{} `{}` has no `fields`, but its example shows <{first}>", words::way(event.way), event.name);
            let help = "fields: a member a line, `name: {type: T, summary: …}`";
            self.sink.report_with(Rule::MissingKey, &event.span, message, help);
        }
    }
}

impl<'a> Xml<'a> {
    /// An example shows one channel: what it has of the envelope must be the event's.
    fn discriminators(&self, event: &Event, root: Node<'a, 'a>) {
        let find = |name: &str| root.children().find(|child| child.has_tag_name(name));
        for (name, found) in TIMES.iter().filter_map(|name| Some((name, find(name)?))) {
            let text = text(found);
            if text.parse::<i64>().is_err() {
                self.report(Rule::ExampleValue, found, format!("`{text}` is no whole number, but <{name}> is one"));
            }
        }
        if event.info_type.is_none() && event.msg_type.is_none() {
            // Reported, and what the example would have to say is unknown.
            return;
        }
        let suite = find("InfoType").is_some();
        // A misspelt element is reported as that.
        let misspelt = |name: &'static str| {
            let mut odd = root.children().map(|child| child.tag_name().name()).filter(|name| !ENVELOPE.contains(name));
            odd.any(|odd| !odd.is_empty() && suggest::nearest(odd, [name]).is_some())
        };
        if !suite && find("MsgType").is_none() {
            if misspelt("InfoType") || misspelt("MsgType") {
                return;
            }
            return self.report(Rule::ExampleEvent, root, of_no_channel(event));
        }
        let expected = [
            ("InfoType", event.info_type.as_deref().filter(|_| suite)),
            ("MsgType", event.msg_type.as_deref().filter(|_| !suite)),
            ("Event", event.event.as_deref().filter(|_| !suite)),
            ("ChangeType", event.change_type.as_deref()),
        ];
        for (name, expected) in expected {
            match (find(name), expected) {
                (None, None) => {}
                (None, Some(_)) if misspelt(name) => {}
                (None, Some(expected)) => {
                    self.report(Rule::ExampleEvent, root, format!("the example has no <{name}>, which is {expected}"))
                }
                (Some(found), None) if name == "ChangeType" => {
                    self.report(Rule::ExampleEvent, found, "the event has no change_type".to_owned());
                }
                (Some(found), None) if name == "InfoType" => {
                    self.report(Rule::ExampleEvent, found, "the event has no info_type".to_owned());
                }
                (Some(_), None) => {}
                (Some(found), Some(expected)) => {
                    let text = text(found);
                    let other = name == "ChangeType" && event.also.contains(&text);
                    if text != expected && !other {
                        self.report(Rule::ExampleEvent, found, format!("<{name}> is `{text}`, but the event's is `{expected}`"));
                    }
                }
            }
        }
    }

    fn members(&self, decl: &'a Struct, parent: Node<'a, 'a>, besides: &'a [&'a str]) {
        let mut keys = Keys::default();
        besides.iter().for_each(|key| keys.add(key));
        self.declared(&decl.fields, parent, &mut keys);
        let children = || parent.children().filter(|child| child.is_element());
        let place =
            |key: &str| children().find(|child| child.has_tag_name(key)).map_or_else(|| self.place(parent), |c| self.place(c));
        let names = children().map(|child| child.tag_name().name());
        self.walk.judge(keys, names, |key| format!("<{key}>"), place, || self.place(parent));
    }

    fn declared(&self, fields: &'a [Field], parent: Node<'a, 'a>, keys: &mut Keys<'a>) {
        for field in fields {
            if let (true, Some(union)) = (field.flatten, self.walk.union_of(&field.ty)) {
                self.variant(union, parent, keys);
                continue;
            }
            if field.flatten {
                // Its type could not be read, and what it has is unknown.
                keys.any = true;
                continue;
            }
            keys.member(field);
            let found: Vec<_> = parent.children().filter(|child| child.has_tag_name(field.key.as_str())).collect();
            let list = matches!(field.ty, Type::List(_)) && !matches!(field.list, ListForm::Joined(_));
            match found.as_slice() {
                [] if field.optional || list => {}
                [] => keys.without(field),
                [_, second, ..] if !list && field.list != ListForm::OneOrList => {
                    let message = format!("<{}> stands here twice, but no list is declared", field.key);
                    self.about(Rule::ExampleValue, field, *second, message);
                }
                all => all.iter().for_each(|node| self.member(field, *node)),
            }
        }
    }

    fn variant(&self, union: &'a Union, parent: Node<'a, 'a>, keys: &mut Keys<'a>) {
        keys.of(&union.tag, &union.span);
        let tag = parent.children().find(|child| child.has_tag_name(union.tag.as_str())).map(text).unwrap_or_default();
        let Some(variant) = union.variants.iter().find(|variant| variant.value == tag) else { return };
        let body = self.walk.struct_of(&variant.ty);
        if union.nested {
            keys.of(&variant.key, &variant.span);
            let node = parent.children().find(|child| child.has_tag_name(variant.key.as_str()));
            if let (Some(body), Some(node)) = (body, node) {
                self.members(body, node, &[]);
            }
        } else if let Some(body) = body {
            self.declared(&body.fields, parent, keys);
        } else {
            keys.any = true;
        }
    }

    fn member(&self, field: &'a Field, node: Node<'a, 'a>) {
        match (field.list, &field.ty) {
            (ListForm::Joined(separator), Type::List(inner)) => {
                let text = text(node);
                text.split(separator).filter(|_| !text.is_empty()).for_each(|item| self.scalar(field, inner, item, node));
            }
            (_, Type::List(inner)) => self.value(field, inner, node),
            (_, ty) => self.value(field, ty, node),
        }
    }

    fn value(&self, field: &'a Field, ty: &'a Type, node: Node<'a, 'a>) {
        match ty {
            Type::Struct(_) => {
                if let Some(decl) = self.walk.struct_of(ty) {
                    self.members(decl, node, &[]);
                }
            }
            Type::Union(_) => {
                if let Some(decl) = self.walk.union_of(ty) {
                    self.variant(decl, node, &mut Keys::default());
                }
            }
            Type::Map(_) | Type::List(_) | Type::KindUnion(_) | Type::Scalar(Scalar::Json) => {}
            Type::Scalar(_) | Type::Id(_) | Type::Enum(_) if node.children().any(|child| child.is_element()) => {
                let message = format!("<{}> holds elements, but a scalar is declared", field.key);
                self.about(Rule::ExampleValue, field, node, message);
            }
            Type::Scalar(_) | Type::Id(_) | Type::Enum(_) => self.scalar(field, ty, &text(node), node),
        }
    }

    /// What is empty is empty in every type.
    fn scalar(&self, field: &Field, ty: &Type, text: &str, node: Node<'a, 'a>) {
        if text.is_empty() {
            return;
        }
        if let Err(why) = self.walk.check.text_fits(self.walk.types, ty, text) {
            self.about(Rule::ExampleValue, field, node, why);
        } else if let Some(why) = beyond(field, text) {
            self.about(Rule::ExampleLimit, field, node, why);
        } else if *ty == Type::Scalar(Scalar::Errcode) {
            self.walk.check.shown_errcode(text, || self.place(node));
        }
    }

    fn about(&self, rule: Rule, field: &Field, node: Node<'a, 'a>, message: String) {
        self.walk.of_member(rule, field, &self.place(node), message);
    }

    fn report(&self, rule: Rule, node: Node<'a, 'a>, message: String) {
        self.walk.check.sink.report(rule, &self.place(node), message);
    }

    fn place(&self, node: Node<'a, 'a>) -> Span {
        let at = self.document.text_pos_at(node.range().start);
        let len = node.tag_name().name().len() + 2;
        self.walk.check.places.inside(&self.start, self.document.input_text(), at.row, at.col, len)
    }
}

/// The row and column of the last mark that opens what is not closed: an element above a row, or the last CDATA without an end.
fn last_open(text: &str, opened: &str, row: u32) -> Option<(u32, u32)> {
    let data = opened.starts_with("<!");
    let lines = (1_u32..).zip(text.lines()).filter(|(number, line)| if data { !line.contains("]]>") } else { *number < row });
    let (number, line) = lines.filter(|(_, line)| line.contains(opened)).last()?;
    let column = line.get(..line.rfind(opened)?)?.chars().count() + 1;
    Some((number, u32::try_from(column).ok()?))
}

/// Why an example is no XML, without the position in it: that is the place.
fn no_xml(error: &roxmltree::Error) -> String {
    if let roxmltree::Error::UnexpectedCloseTag(opened, closed, _) = error {
        return format!("</{closed}> cannot close what <{opened}> opened");
    }
    let said = error.to_string();
    let bare = said.rsplit_once(" at ").filter(|(_, place)| place.contains(':')).map_or(said.as_str(), |(bare, _)| bare);
    format!("the example is no XML: {bare}")
}

/// What an example lacks that is of neither channel.
fn of_no_channel(event: &Event) -> String {
    match (&event.info_type, &event.msg_type) {
        (Some(info), Some(msg)) => format!("the example has neither <InfoType>, which is {info}, nor <MsgType>, which is {msg}"),
        (Some(info), None) => format!("the example has no <InfoType>, which is {info}"),
        (None, msg) => format!("the example has no <MsgType>, which is {}", msg.as_deref().unwrap_or("event")),
    }
}

fn text(node: Node<'_, '_>) -> String {
    node.children().filter_map(|child| child.text()).collect::<String>().trim().to_owned()
}
