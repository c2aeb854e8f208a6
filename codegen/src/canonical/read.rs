//! From the parser's events to the tree: which comment belongs to what.
//!
//! A comment on a line of its own belongs to what follows it, as long as that is indented like it; otherwise it ends what is above
//! it. A comment behind something belongs to the line that it stands on.

use std::iter::Peekable;
use std::vec::IntoIter;

use granit_parser::{Event, Parser, ScalarStyle, Span, StructureStyle, Tag};

use super::tree::{Collection, Comment, Content, Item, Node, Style, Tree};

/// Reads a text that is known to be one YAML document. Gives nothing when it has something for which the tree has no room.
pub(super) fn read(text: &str) -> Option<Tree> {
    let events: Vec<(Event<'_>, Span)> = events(text).collect::<Option<_>>()?;
    let aliased = events.iter().any(|(event, _)| matches!(event, Event::Alias(_)));
    let events = events.into_iter().peekable();
    let mut reader = Reader { text, lines: text.lines().collect(), events, waiting: Vec::new() };
    let root = reader.document()?;
    reader.comments();
    let tail = reader.take_all();
    let mut tree = Tree { header: Vec::new(), root, tail, aliased };
    if let Some(Node { content: Content::Collection(root), .. }) = &mut tree.root {
        root.end.append(&mut tree.tail);
        if let Some(first) = root.items.first_mut() {
            tree.header.append(&mut first.above);
        }
    }
    Some(tree)
}

/// The comments of a text, sorted.
pub(super) fn comments(text: &str) -> Option<Vec<String>> {
    let mut found = Vec::new();
    for event in events(text) {
        if let (Event::Comment(comment, _), _) = event? {
            found.push(comment.trim_end().to_owned());
        }
    }
    found.sort();
    Some(found)
}

/// The events of a text, until the first mistake.
fn events(text: &str) -> impl Iterator<Item = Option<(Event<'_>, Span)>> {
    let options = granit_parser::options! { emit_anchor_events: true };
    Parser::new_from_str_with_options(text, options).map(Result::ok)
}

struct Reader<'t> {
    text: &'t str,
    lines: Vec<&'t str>,
    events: Peekable<IntoIter<(Event<'t>, Span)>>,
    /// Comments that were seen and belong to nothing yet.
    waiting: Vec<Waiting>,
}

struct Waiting {
    comment: Comment,
    column: usize,
    /// Whether something stands before it in its line.
    beside: bool,
}

impl<'t> Reader<'t> {
    /// The value that the file is.
    fn document(&mut self) -> Option<Option<Node>> {
        loop {
            self.comments();
            match self.events.peek()?.0 {
                Event::StreamStart | Event::DocumentStart(..) => self.events.next()?,
                Event::StreamEnd | Event::DocumentEnd => return Some(None),
                _ => return self.node(None).map(Some),
            };
        }
    }

    /// A value. `outer` is the column of the block that it stands in.
    fn node(&mut self, outer: Option<usize>) -> Option<Node> {
        let (event, span) = self.events.next()?;
        match event {
            Event::Alias(_) => {
                Some(Node { properties: String::new(), content: Content::Alias(span.slice(self.text)?.to_owned()) })
            }
            Event::Scalar(text, style, _, tag) => {
                let properties = self.properties(tag.as_deref(), &span)?;
                let style = match style {
                    ScalarStyle::Plain => Style::Plain,
                    ScalarStyle::SingleQuoted | ScalarStyle::DoubleQuoted => Style::Quoted,
                    ScalarStyle::Literal | ScalarStyle::Folded => Style::Block,
                };
                // The parser shows nothing as `~`.
                let nothing = style == Style::Plain && span.byte_range()?.is_empty();
                let text = if nothing { String::new() } else { text.into_owned() };
                Some(Node { properties, content: Content::Scalar { text, style } })
            }
            Event::MappingStart(style, _, tag) => self.collection(true, style, tag.as_deref(), span, outer),
            Event::SequenceStart(style, _, tag) => self.collection(false, style, tag.as_deref(), span, outer),
            _ => None,
        }
    }

    /// Anchor and tag of a node.
    fn properties(&mut self, tag: Option<&Tag>, span: &Span) -> Option<String> {
        let mut properties = String::new();
        if tag.is_some() {
            properties += &format!("{} ", span.tag_span()?.slice(self.text)?);
        }
        if let Some((_, span)) = self.events.next_if(|(event, _)| matches!(event, Event::Anchor(..))) {
            properties += &format!("{} ", span.slice(self.text)?);
        }
        Some(properties)
    }

    fn collection(
        &mut self,
        map: bool,
        style: StructureStyle,
        tag: Option<&Tag>,
        span: Span,
        outer: Option<usize>,
    ) -> Option<Node> {
        let properties = self.properties(tag, &span)?;
        let block = style == StructureStyle::Block;
        let column = block.then(|| span.start.col());
        let mut items = Vec::new();
        loop {
            self.comments();
            if matches!(self.events.peek()?.0, Event::MappingEnd | Event::SequenceEnd) {
                break;
            }
            items.push(self.item(map, column)?);
        }
        self.events.next()?;
        // A list may be indented like the key above it: then what is as far to the left is about the next key.
        let least = column.map_or(0, |column| if !map && outer == Some(column) { column + 1 } else { column });
        let end = self.take_while(|waiting| !block || waiting.column >= least);
        let stiff = !end.is_empty() || items.iter().any(Item::is_stiff);
        Some(Node { properties, content: Content::Collection(Collection { map, items, end, stiff }) })
    }

    fn item(&mut self, map: bool, column: Option<usize>) -> Option<Item> {
        // `- # like this`, but not `{ # like this`.
        let mut beside = if map { None } else { self.take_beside() };
        let mut above = self.take_all();
        let line = self.events.peek()?.1.start.line();
        let mut gap = self.gap_above(line);
        let key = if map { Some(self.node(None)?) } else { None };
        self.comments();
        self.attach(&mut beside, &mut above);
        if !matches!(
            self.events.peek()?.0,
            Event::MappingStart(StructureStyle::Block, ..) | Event::SequenceStart(StructureStyle::Block, ..)
        ) {
            above.append(&mut self.take_all());
        }
        let mut node = self.node(column)?;
        self.comments();
        self.attach(&mut beside, &mut above);
        if let Content::Collection(value) = &mut node.content {
            // `{}` and what stands behind a dash have no room for comments of their own.
            if value.items.is_empty() {
                above.append(&mut value.end);
                value.stiff = false;
            } else if let Some(first) = value.items.first_mut().filter(|first| !map && !first.above.is_empty()) {
                first.above.iter_mut().take(1).for_each(|comment| comment.gap |= gap);
                above.append(&mut first.above);
                gap = first.gap;
            }
        }
        Some(Item { above, gap, key, beside, node })
    }

    /// Gives the comments behind something to the item whose line that is: one stays beside it, more go above.
    fn attach(&mut self, beside: &mut Option<String>, above: &mut Vec<Comment>) {
        while let Some(text) = self.take_beside() {
            match beside {
                None => *beside = Some(text),
                Some(_) => above.push(Comment { text, gap: false }),
            }
        }
    }

    /// Takes the comments that come next.
    fn comments(&mut self) {
        while let Some((event, span)) = self.events.next_if(|(event, _)| matches!(event, Event::Comment(..))) {
            let Event::Comment(text, _) = event else { continue };
            let line = self.lines.get(span.start.line().saturating_sub(1)).copied().unwrap_or_default();
            let before: String = line.chars().take(span.start.col()).collect();
            let comment = Comment { text: format!("#{}", text.trim_end()), gap: self.gap_above(span.start.line()) };
            self.waiting.push(Waiting { comment, column: span.start.col(), beside: !before.trim().is_empty() });
        }
    }

    fn take_beside(&mut self) -> Option<String> {
        let index = self.waiting.iter().position(|waiting| waiting.beside)?;
        Some(self.waiting.remove(index).comment.text)
    }

    fn take_all(&mut self) -> Vec<Comment> {
        self.waiting.drain(..).map(|waiting| waiting.comment).collect()
    }

    fn take_while(&mut self, fits: impl Fn(&Waiting) -> bool) -> Vec<Comment> {
        let end = self.waiting.iter().position(|waiting| !fits(waiting)).unwrap_or(self.waiting.len());
        self.waiting.drain(..end).map(|waiting| waiting.comment).collect()
    }

    /// Whether the line (from 1) has an empty one above it.
    fn gap_above(&self, line: usize) -> bool {
        line.checked_sub(2).and_then(|index| self.lines.get(index)).is_some_and(|line| line.trim().is_empty())
    }
}
