//! Reading callback XML. The input comes from the network: bounded depth, no DTD, no entities but the predefined ones, no panic.

use std::borrow::Cow;

use quick_xml::Reader;
use quick_xml::escape::resolve_xml_entity;
use quick_xml::events::{BytesRef, BytesStart, Event};
use serde_json::{Map as Members, Value};

use crate::wire::error::Mismatch;
use crate::wire::kind_union::settle_kind;
use crate::wire::leaf::{Leaf, assign};
use crate::wire::locate::{opened, settle, settle_union};
use crate::wire::read::expected;
use crate::wire::{DecodeError, Map, Slot, Table};

/// How deep callback XML may nest; the platform's own is about five.
const MAX_DEPTH: usize = 32;

/// Fills a slot from an XML document: repeated elements are lists, padding around values does not count, attributes are ignored,
/// elements that the type does not know are kept as JSON values. The name of the root does not matter.
///
/// The caller limits the size.
///
/// # Errors
/// When it is no well-formed XML, nests too deeply, has a DTD, or something in it has another type.
pub fn from_xml(slot: Slot<'_>, xml: &str) -> Result<(), DecodeError> {
    let xml = repaired(xml);
    let mut source = Source::open(&xml)?;
    source.element(slot, None)?;
    source.close()
}

/// The texts of some elements directly below the root, in one cheap pass; those that are not there are `None`.
///
/// # Errors
/// When it is no well-formed XML.
pub fn peek_xml<const N: usize>(xml: &str, keys: [&str; N]) -> Result<[Option<String>; N], DecodeError> {
    let xml = repaired(xml);
    let mut source = Source::open(&xml)?;
    let mut texts = [const { None }; N];
    while let Some(child) = source.child()? {
        match keys.iter().position(|key| *key == child.name().0) {
            Some(index) => match source.head()? {
                Head::Leaf(text) => texts[index] = Some(text.trim().to_owned()),
                Head::Branch(first) => drop(source.members(first)?),
            },
            None => source.skip(&child)?,
        }
    }
    source.close()?;
    Ok(texts)
}

/// An XML document as JSON: elements with children are objects, repeated elements arrays, everything else strings.
///
/// # Errors
/// When it is no well-formed XML, nests too deeply, or has a DTD.
pub fn xml_to_value(xml: &str) -> Result<Value, DecodeError> {
    let mut value = Value::Null;
    from_xml(Slot::Json(&mut value), xml)?;
    Ok(value)
}

/// An official sample opens with `</xml>` where `<xml>` belongs. What follows such a tag is read as if it were right.
fn repaired(xml: &str) -> Cow<'_, str> {
    let xml = xml.trim_start_matches(|c: char| c == '\u{feff}' || c.is_whitespace());
    let Some((name, rest)) = xml.strip_prefix("</").and_then(|rest| rest.split_once('>')) else {
        return Cow::Borrowed(xml);
    };
    let name = name.trim();
    if rest.trim_start().strip_prefix('<').is_some_and(|rest| rest.starts_with(name)) {
        return Cow::Borrowed(rest);
    }
    Cow::Owned(format!("<{name}>{rest}"))
}

/// What an element begins with, read up to where it is clear.
enum Head<'x> {
    /// Nothing but text, and the element is over.
    Leaf(Cow<'x, str>),
    /// The first child.
    Branch(BytesStart<'x>),
}

struct Source<'x> {
    reader: Reader<&'x [u8]>,
    depth: usize,
}

impl<'x> Source<'x> {
    /// Reads up to the inside of the root.
    fn open(xml: &'x str) -> Result<Self, DecodeError> {
        let mut reader = Reader::from_str(xml);
        reader.config_mut().expand_empty_elements = true;
        let mut source = Self { reader, depth: 0 };
        loop {
            match source.next()? {
                Event::Start(_) => return Ok(source),
                Event::Text(text) if text.trim().is_empty() => {}
                Event::Decl(_) | Event::Comment(_) | Event::PI(_) => {}
                Event::Eof => return Err(source.malformed("it has no root")),
                _ => return Err(source.malformed("it does not begin with an element")),
            }
        }
    }

    /// Nothing but space may follow the root.
    fn close(mut self) -> Result<(), DecodeError> {
        loop {
            match self.next()? {
                Event::Eof => return Ok(()),
                Event::Text(text) if text.trim().is_empty() => {}
                Event::Comment(_) | Event::PI(_) => {}
                _ => return Err(self.malformed("something follows its root")),
            }
        }
    }

    fn next(&mut self) -> Result<Event<'x>, DecodeError> {
        match self.reader.read_event() {
            Ok(Event::DocType(_)) => Err(self.malformed("it has a DTD")),
            Ok(event) => Ok(event),
            // the parser's own words may quote the document
            Err(quick_xml::Error::IllFormed(_)) => Err(self.malformed("a tag or reference has no match")),
            Err(_) => Err(self.malformed("bad syntax")),
        }
    }

    fn malformed(&self, reason: &str) -> DecodeError {
        DecodeError::malformed("XML", format!("{reason} at byte {}", self.reader.buffer_position()))
    }

    fn head(&mut self) -> Result<Head<'x>, DecodeError> {
        let mut text = Text::default();
        loop {
            match self.next()? {
                Event::Start(child) => return Ok(Head::Branch(child)),
                Event::End(_) => return Ok(Head::Leaf(text.trimmed())),
                Event::Text(part) => text.push(part.into_inner(), false),
                Event::CData(part) => text.push(part.into_inner(), true),
                Event::GeneralRef(entity) => text.push(self.resolve(&entity)?, true),
                Event::Eof => return Err(self.malformed("it ends too early")),
                _ => {}
            }
        }
    }

    /// The next child of an element, `None` at its end. Text between children means nothing.
    fn child(&mut self) -> Result<Option<BytesStart<'x>>, DecodeError> {
        loop {
            match self.next()? {
                Event::Start(child) => return Ok(Some(child)),
                Event::End(_) => return Ok(None),
                Event::Eof => return Err(self.malformed("it ends too early")),
                _ => {}
            }
        }
    }

    fn skip(&mut self, child: &BytesStart<'x>) -> Result<(), DecodeError> {
        self.reader.read_to_end(child.name()).map(drop).map_err(|_| self.malformed("a tag or reference has no match"))
    }

    fn resolve(&self, entity: &BytesRef<'x>) -> Result<Cow<'x, str>, DecodeError> {
        match entity.resolve_char_ref() {
            Ok(Some(letter)) => Ok(Cow::Owned(letter.to_string())),
            Ok(None) => resolve_xml_entity(entity).map(Cow::Borrowed).ok_or_else(|| self.malformed("an entity is not known")),
            Err(_) => Err(self.malformed("a character reference is wrong")),
        }
    }

    fn deeper(&mut self) -> Result<(), DecodeError> {
        self.depth += 1;
        if self.depth > MAX_DEPTH { Err(self.malformed("it is nested too deeply")) } else { Ok(()) }
    }

    /// Fills a slot from the element that was just opened.
    fn element(&mut self, slot: Slot<'_>, separator: Option<char>) -> Result<(), DecodeError> {
        match self.head()? {
            Head::Leaf(text) => Ok(fill_leaf(slot, Leaf::Text(text), separator)?),
            Head::Branch(first) => self.branch(slot, first),
        }
    }

    fn branch(&mut self, slot: Slot<'_>, first: BytesStart<'x>) -> Result<(), DecodeError> {
        match opened(slot) {
            Slot::Table(table) => self.table(table, first),
            Slot::Map(entries) => self.entries(entries, first),
            Slot::List(list) => {
                let index = list.len();
                self.branch(list.push(), first).map_err(|error| error.inside_index(index))
            }
            Slot::Union(union) => {
                let mut members = self.members(first)?;
                settle_union(union, &mut members, false)
            }
            Slot::Json(value) => {
                *value = Value::Object(self.members(first)?);
                Ok(())
            }
            Slot::KindUnion(union) => settle_kind(union, Value::Object(self.members(first)?)),
            slot => Err(Mismatch { expected: expected(&slot), found: "an element with children" }.into()),
        }
    }

    fn table(&mut self, table: &mut dyn Table, first: BytesStart<'x>) -> Result<(), DecodeError> {
        self.deeper()?;
        let (shape, mut slots) = (table.shape(), table.slots());
        let mut unknown = Members::new();
        let mut next = Some(first);
        while let Some(child) = next {
            let key = child.name().0;
            match slots.locate(shape, key) {
                Some((slot, field)) => {
                    self.element(slot, field.separator()).map_err(|error| error.inside_key(field.key))?;
                }
                None => self.add_member(key, &mut unknown)?,
            }
            next = self.child()?;
        }
        self.depth -= 1;
        settle(table, unknown)
    }

    fn entries(&mut self, entries: &mut dyn Map, first: BytesStart<'x>) -> Result<(), DecodeError> {
        self.deeper()?;
        let mut next = Some(first);
        while let Some(child) = next {
            let key = child.name().0.to_owned();
            self.element(entries.insert(key.clone()), None).map_err(|error| error.inside_key(key))?;
            next = self.child()?;
        }
        self.depth -= 1;
        Ok(())
    }

    /// The children of an element as JSON.
    fn members(&mut self, first: BytesStart<'x>) -> Result<Members<String, Value>, DecodeError> {
        self.deeper()?;
        let mut members = Members::new();
        let mut next = Some(first);
        while let Some(child) = next {
            self.add_member(child.name().0, &mut members)?;
            next = self.child()?;
        }
        self.depth -= 1;
        Ok(members)
    }

    /// Adds the element that was just opened; one that was there before makes it an array.
    fn add_member(&mut self, key: &str, members: &mut Members<String, Value>) -> Result<(), DecodeError> {
        let value = match self.head()? {
            Head::Leaf(text) => Value::String(text.into_owned()),
            Head::Branch(first) => Value::Object(self.members(first)?),
        };
        match members.get_mut(key) {
            Some(Value::Array(items)) => items.push(value),
            Some(known) => *known = Value::Array(vec![known.take(), value]),
            None => {
                members.insert(key.to_owned(), value);
            }
        }
        Ok(())
    }
}

/// Repeated elements add to a list, also to one that may be absent.
fn fill_leaf(slot: Slot<'_>, leaf: Leaf<'_>, separator: Option<char>) -> Result<(), Mismatch> {
    if let Slot::Optional(optional) = slot {
        if let Slot::List(list) = optional.open() {
            return assign(Slot::List(list), leaf, separator);
        }
        return assign(Slot::Optional(optional), leaf, separator);
    }
    assign(slot, leaf, separator)
}

/// The text of an element. Padding is cut off, except inside of CDATA.
#[derive(Default)]
struct Text<'x> {
    text: Cow<'x, str>,
    /// From where to where the text is exactly as meant.
    exact: Option<(usize, usize)>,
}

impl<'x> Text<'x> {
    fn push(&mut self, part: Cow<'x, str>, exact: bool) {
        let start = self.text.len();
        if self.text.is_empty() {
            self.text = part;
        } else {
            self.text.to_mut().push_str(&part);
        }
        if exact {
            let first = self.exact.map_or(start, |(first, _)| first);
            self.exact = Some((first, self.text.len()));
        }
    }

    fn trimmed(self) -> Cow<'x, str> {
        let end = self.text.trim_end().len();
        let start = self.text.len() - self.text.trim_start().len();
        let (start, end) = match self.exact {
            Some((first, last)) => (start.min(first), end.max(last)),
            None => (start.min(end), end),
        };
        match self.text {
            Cow::Borrowed(text) => Cow::Borrowed(&text[start..end]),
            Cow::Owned(mut text) => {
                text.truncate(end);
                text.drain(..start);
                Cow::Owned(text)
            }
        }
    }
}
