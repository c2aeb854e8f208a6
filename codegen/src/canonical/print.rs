//! The tree as canonical text.

use unicode_width::UnicodeWidthStr as _;

use super::scalar;
use super::shape::{self, Gaps, Layout, Shape};
use super::tree::{Collection, Comment, Content, Item, Node, Style, Tree};

/// The widest line that several things share.
const WIDTH: usize = 150;

/// Writes a file.
pub(super) fn print(tree: &Tree) -> String {
    let mut printer = Printer { out: String::new(), sort: !tree.aliased };
    printer.comments(&tree.header, 0);
    match tree.root.as_ref() {
        Some(Node { properties, content: Content::Collection(root) }) if !root.items.is_empty() => {
            if !properties.is_empty() {
                printer.line(0, &format!("--- {}", properties.trim_end()));
            }
            if !tree.header.is_empty() && root.items.first().is_some_and(|first| first.gap) {
                printer.out.push('\n');
            }
            let shape = if root.map { shape::file(root.items.iter().filter_map(Item::name)) } else { shape::FREE };
            printer.items(root, &shape, 0, false);
        }
        Some(root) => {
            let text = printer.word(root, &shape::FREE, false);
            printer.line(0, &text);
        }
        None => {}
    }
    let end = tree.root.as_ref().and_then(Node::collection).map(|root| root.end.as_slice()).unwrap_or_default();
    if !printer.out.is_empty() && (end.iter().chain(&tree.tail)).next().is_some_and(|first| first.gap) {
        printer.out.push('\n');
    }
    printer.comments(end, 0);
    printer.comments(&tree.tail, 0);
    printer.out
}

struct Printer {
    out: String,
    /// Whether keys are put into their order.
    sort: bool,
}

impl Printer {
    fn line(&mut self, indent: usize, text: &str) {
        self.indent(indent);
        self.out += text;
        self.out.push('\n');
    }

    fn indent(&mut self, indent: usize) {
        self.out.extend(std::iter::repeat_n(' ', indent));
    }

    /// Comments, with the empty lines between them, but none before the first.
    fn comments(&mut self, comments: &[Comment], indent: usize) {
        for (index, comment) in comments.iter().enumerate() {
            if index > 0 && comment.gap {
                self.out.push('\n');
            }
            self.line(indent, &comment.text);
        }
    }

    /// The entries of a block, each on a line. `begun` says that the first one goes on in a line that has begun.
    fn items(&mut self, collection: &Collection, shape: &Shape, indent: usize, begun: bool) {
        let items = self.sorted(collection, shape);
        for (index, item) in items.iter().enumerate() {
            let before = index.checked_sub(1).and_then(|index| items.get(index));
            if before.is_some_and(|before| parted(before, item, shape.gaps)) {
                self.out.push('\n');
            }
            self.comments(&item.above, indent);
            if !item.above.is_empty() && item.gap {
                self.out.push('\n');
            }
            self.item(item, shape, indent, begun && index == 0);
        }
    }

    /// One entry, from its key or dash to the end of its last line. `begun` says that its line has begun already.
    fn item(&mut self, item: &Item, shape: &Shape, indent: usize, begun: bool) {
        let mark = item.key.as_ref().map_or_else(|| "-".to_owned(), |key| format!("{}:", self.key(key, false)));
        let shape = shape.below(item.name());
        let mut beside = item.beside.as_ref().map(|text| format!(" {text}")).unwrap_or_default();
        let Node { properties, content } = &item.node;
        let block = !self.fits(&item.node, shape, indent + mark.width() + 1);
        if block && item.key.is_none() && !beside.is_empty() {
            // Behind a bare dash nobody could say which of two lines a comment belongs to.
            self.line(indent, beside.trim_start());
            beside.clear();
        }
        if !begun {
            self.indent(indent);
        }
        self.out += &mark;
        match content {
            Content::Collection(value) if block => {
                self.out += format!(" {properties}").trim_end();
                // `- a: 1` begins the map in the line of the dash, unless something else stands there.
                let begun = item.key.is_none() && properties.is_empty();
                self.out += if begun { " " } else { &beside };
                if !begun {
                    self.out.push('\n');
                }
                self.items(value, shape, indent + 2, begun);
                if value.end.first().is_some_and(|first| first.gap) {
                    self.out.push('\n');
                }
                self.comments(&value.end, indent + 2);
            }
            Content::Scalar { text, style: Style::Block } if scalar::is_block(text) => {
                self.out += &format!(" {properties}{}{beside}\n", scalar::block_mark(text));
                for line in text.strip_suffix('\n').unwrap_or(text).split('\n') {
                    self.line(if line.is_empty() { 0 } else { indent + 2 }, line);
                }
            }
            _ => self.one_line(&item.node, shape, indent, mark.width(), &beside),
        }
    }

    /// A value behind its key or dash, in the same line; a long sentence as several lines below it.
    fn one_line(&mut self, node: &Node, shape: &Shape, indent: usize, mark: usize, beside: &str) {
        let word = self.word(node, shape, false);
        match folded(&node.content, indent, mark + 1 + word.width()) {
            Some(lines) => {
                self.out += &format!(" {}>-{beside}\n", node.properties);
                lines.iter().for_each(|line| self.line(indent + 2, line));
            }
            None => {
                self.out += format!(" {word}").trim_end();
                self.out += beside;
                self.out.push('\n');
            }
        }
    }

    /// Whether a map or a list goes into the rest of a line.
    fn fits(&self, node: &Node, shape: &Shape, used: usize) -> bool {
        let Content::Collection(collection) = &node.content else { return true };
        let may = match shape.layout {
            Layout::Block => false,
            Layout::Scalars => collection.items.iter().all(|item| item.node.collection().is_none()),
            Layout::Fit | Layout::Line => true,
        };
        let short = || shape.layout == Layout::Line || used + self.word(node, shape, false).width() <= WIDTH;
        collection.items.is_empty() || may && !collection.stiff && short()
    }

    /// A value in one line; `flow` says that it stands inside brackets.
    fn word(&self, node: &Node, shape: &Shape, flow: bool) -> String {
        let properties = &node.properties;
        match &node.content {
            Content::Alias(name) => name.clone(),
            Content::Scalar { text, style: Style::Plain } if text.is_empty() => properties.trim_end().to_owned(),
            Content::Scalar { text, .. } if shape.words && scalar::is_bare(text, flow) => format!("{properties}{text}"),
            Content::Scalar { text, style: Style::Plain } => format!("{properties}{}", scalar::bare(text, flow)),
            Content::Scalar { text, .. } => format!("{properties}{}", scalar::inline(text, flow)),
            Content::Collection(collection) => {
                let items: Vec<String> =
                    self.sorted(collection, shape).into_iter().map(|item| self.inside(item, shape)).collect();
                let (open, close) = if collection.map { ('{', '}') } else { ('[', ']') };
                format!("{properties}{open}{}{close}", items.join(", "))
            }
        }
    }

    /// An entry inside brackets.
    fn inside(&self, item: &Item, shape: &Shape) -> String {
        let value = self.word(&item.node, shape.below(item.name()), true);
        match &item.key {
            Some(key) => format!("{}: {value}", self.key(key, true)),
            None => value,
        }
    }

    fn key(&self, key: &Node, flow: bool) -> String {
        // The colon of `*name:` would belong to the name.
        let gap = if matches!(key.content, Content::Alias(_)) { " " } else { "" };
        format!("{}{gap}", self.word(key, &shape::FREE, flow))
    }

    /// The entries in the order of their place. An unknown key stays behind the one it stands behind.
    fn sorted<'t>(&self, collection: &'t Collection, shape: &Shape) -> Vec<&'t Item> {
        let mut ranked: Vec<(usize, &Item)> = Vec::with_capacity(collection.items.len());
        let mut last = 0;
        for item in &collection.items {
            last = shape.rank(item.name()).map_or(last, |rank| rank + 1);
            ranked.push((last, item));
        }
        if self.sort {
            ranked.sort_by_key(|(rank, _)| *rank);
        }
        ranked.into_iter().map(|(_, item)| item).collect()
    }
}

/// The lines of a sentence that is too wide for one.
fn folded(content: &Content, indent: usize, width: usize) -> Option<Vec<String>> {
    let Content::Scalar { text, .. } = content else { return None };
    if indent + width > WIDTH { scalar::fold(text, WIDTH.saturating_sub(indent + 2)) } else { None }
}

/// Whether an empty line stands between two entries.
fn parted(before: &Item, item: &Item, gaps: Gaps) -> bool {
    let large = |item: &Item| item.node.collection().is_some();
    match gaps {
        Gaps::All => true,
        Gaps::Large => large(before) || large(item),
        Gaps::Kept => item.parted(),
    }
}
