//! The XML example of an event as the object that its schema describes.

use roxmltree::{Document, Node};
use serde_json::{Value, json};

use super::payload;
use crate::emit::json_schema::{Home, Object, Schemas};
use crate::model::{Channel, Event, EventDomain, Field, ListForm, Scalar, Type};
use crate::words;

/// Members of the envelopes that are points in time.
const TIMES: &[&str] = &["CreateTime", "TimeStamp"];

/// The example of an event on a channel. An event that comes on both channels shows one; for the other one it is rewritten: its own
/// discriminators, and the members that both have.
pub(super) fn example(schemas: &Schemas<'_>, domain: &EventDomain, event: &Event, via: Channel) -> Option<Value> {
    let document = Document::parse(&event.example).ok()?;
    let root = document.root_element();
    let shown = if child(root, "InfoType").is_some() { Channel::Suite } else { Channel::App };
    let mut payload = Object::new();
    for member in envelope(via) {
        let text = child(root, member).map(text).filter(|text| !text.is_empty());
        if let Some(text) = text.filter(|_| shown == via) {
            let time = TIMES.contains(member).then(|| text.parse::<i64>().ok()).flatten();
            payload.insert((*member).to_owned(), time.map_or_else(|| text.into(), Value::from));
        }
    }
    for (member, value) in payload::discriminators(event, via) {
        payload.insert(member, value.into());
    }
    let reader = Reader { schemas };
    reader.members(Home::events(domain), payload::fields(event, via), root, &mut payload);
    if shown == via {
        return Some(json!({"name": event.name, "summary": "What `x-wecom-xml` says.", "payload": payload}));
    }
    let summary = format!("Made from the example of the {} callback.", words::channel(shown));
    Some(json!({"name": event.name, "summary": summary, "payload": payload}))
}

fn envelope(via: Channel) -> &'static [&'static str] {
    match via {
        Channel::App => &["ToUserName", "FromUserName", "CreateTime", "MsgType", "Event", "ChangeType"],
        // JSON has no example in XML.
        Channel::Suite | Channel::Robot | Channel::Device => &["InfoType", "ChangeType", "TimeStamp"],
    }
}

/// Reads elements as what the model says they are.
struct Reader<'r, 'a> {
    schemas: &'r Schemas<'a>,
}

impl<'a> Reader<'_, 'a> {
    fn members<'f>(
        &self,
        home: Home<'a>,
        fields: impl IntoIterator<Item = &'f Field>,
        parent: Node<'_, '_>,
        object: &mut Object,
    ) {
        for field in fields {
            if field.flatten && matches!(field.ty, Type::Union(_)) {
                self.variant(home, &field.ty, parent, object);
                continue;
            }
            let found: Vec<Node<'_, '_>> = parent.children().filter(|node| node.has_tag_name(field.key.as_str())).collect();
            if let Some(value) = self.member(home, field, &found) {
                object.insert(field.key.clone(), value);
            }
        }
    }

    /// The value of a member; nothing when it is not there, or when it is empty and may be absent.
    fn member(&self, home: Home<'a>, field: &Field, found: &[Node<'_, '_>]) -> Option<Value> {
        let first = *found.first()?;
        match (field.list, &field.ty) {
            (ListForm::Joined(_), _) => Some(text(first).into()),
            (_, Type::List(item)) => Some(found.iter().filter_map(|node| self.value(home, field, item, *node)).collect()),
            (ListForm::OneOrList, ty) if found.len() > 1 => {
                Some(found.iter().filter_map(|node| self.value(home, field, ty, *node)).collect())
            }
            (_, ty) => self.value(home, field, ty, first),
        }
    }

    fn value(&self, home: Home<'a>, field: &Field, ty: &Type, node: Node<'_, '_>) -> Option<Value> {
        let mut object = Object::new();
        match ty {
            Type::Struct(_) => {
                let (home, decl) = self.schemas.struct_of(home, ty)?;
                self.members(home, &decl.fields, node, &mut object);
            }
            Type::Union(_) => self.variant(home, ty, node, &mut object),
            Type::Map(_) | Type::List(_) | Type::KindUnion(_) | Type::Scalar(Scalar::Json) => return Some(open(node)),
            Type::Scalar(_) | Type::Id(_) | Type::Enum(_) => return self.scalar(home, field, ty, &text(node)),
        }
        Some(object.into())
    }

    fn variant(&self, home: Home<'a>, ty: &Type, parent: Node<'_, '_>, object: &mut Object) {
        let Some((home, union)) = self.schemas.union_of(home, ty) else { return };
        let Some(tag) = child(parent, &union.tag).map(text) else { return };
        object.insert(union.tag.clone(), tag.as_str().into());
        let Some(variant) = union.variants.iter().find(|variant| variant.value == tag) else { return };
        let Some((home, body)) = self.schemas.struct_of(home, &variant.ty) else { return };
        if !union.nested {
            self.members(home, &body.fields, parent, object);
        } else if let Some(node) = child(parent, &variant.key) {
            let mut inner = Object::new();
            self.members(home, &body.fields, node, &mut inner);
            object.insert(variant.key.clone(), inner.into());
        }
    }

    /// A scalar; what is empty is the empty value of its type, and left out where it may be.
    fn scalar(&self, home: Home<'a>, field: &Field, ty: &Type, text: &str) -> Option<Value> {
        if text.is_empty() && field.optional {
            return None;
        }
        let value = self.schemas.typed(home, ty, field.form, text);
        let number = self.schemas.typed(home, ty, field.form, "0");
        Some(if text.is_empty() && number.is_number() { number } else { value })
    }
}

/// What the platform leaves open: elements as members, repeated ones as a list, everything else as text.
fn open(node: Node<'_, '_>) -> Value {
    let mut object = Object::new();
    for child in node.children().filter(Node::is_element) {
        let value = open(child);
        match object.get_mut(child.tag_name().name()) {
            Some(Value::Array(items)) => items.push(value),
            Some(first) => *first = json!([first.take(), value]),
            None => {
                object.insert(child.tag_name().name().to_owned(), value);
            }
        }
    }
    if object.is_empty() { text(node).into() } else { object.into() }
}

fn child<'n>(parent: Node<'n, 'n>, name: &str) -> Option<Node<'n, 'n>> {
    parent.children().find(|node| node.has_tag_name(name))
}

fn text(node: Node<'_, '_>) -> String {
    node.children().filter_map(|child| child.text()).collect::<String>().trim().to_owned()
}
