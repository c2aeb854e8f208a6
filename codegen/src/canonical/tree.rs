//! A YAML text as a tree of what is written: values, and the comments that belong to them.

/// A file.
#[derive(Debug)]
pub(super) struct Tree {
    /// The comments at its top. They stay there, wherever the first key goes.
    pub(super) header: Vec<Comment>,
    /// What it holds; nothing when there are comments only.
    pub(super) root: Option<Node>,
    /// Comments behind everything, where the root has no room for them.
    pub(super) tail: Vec<Comment>,
    /// Whether something is named (`&x`) and used elsewhere (`*x`): then the order of keys is not ours to change.
    pub(super) aliased: bool,
}

/// A comment on a line of its own.
#[derive(Debug, Clone)]
pub(super) struct Comment {
    /// The text, with its `#`.
    pub(super) text: String,
    /// Whether an empty line stands before it.
    pub(super) gap: bool,
}

/// An item of a list, or a key of a map with its value.
#[derive(Debug)]
pub(super) struct Item {
    /// The comments above it.
    pub(super) above: Vec<Comment>,
    /// Whether an empty line stands between those, or whatever is above it, and the item.
    pub(super) gap: bool,
    /// The key; none in a list.
    pub(super) key: Option<Node>,
    /// The comment on its line.
    pub(super) beside: Option<String>,
    /// The value.
    pub(super) node: Node,
}

/// A value.
#[derive(Debug)]
pub(super) struct Node {
    /// Anchor and tag as they are written, each with a blank behind it.
    pub(super) properties: String,
    /// What it is.
    pub(super) content: Content,
}

/// What a value is.
#[derive(Debug)]
pub(super) enum Content {
    /// `*name`.
    Alias(String),
    /// A scalar.
    Scalar {
        /// What it says, without quotes. Empty and plain is nothing at all.
        text: String,
        /// How it is written.
        style: Style,
    },
    /// A map or a list.
    Collection(Collection),
}

/// How a scalar is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Style {
    /// Bare: it may be a number, a truth value or nothing as well as text.
    Plain,
    /// In quotes: it is text.
    Quoted,
    /// As a block below its key: it is text.
    Block,
}

/// A map or a list.
#[derive(Debug)]
pub(super) struct Collection {
    /// Whether it is a map.
    pub(super) map: bool,
    /// What it holds.
    pub(super) items: Vec<Item>,
    /// The comments behind the last item.
    pub(super) end: Vec<Comment>,
    /// Whether it holds something that needs a line of its own: a comment or a block of text.
    pub(super) stiff: bool,
}

impl Item {
    /// Whether an empty line stands before all that belongs to it.
    pub(super) fn parted(&self) -> bool {
        self.above.first().map_or(self.gap, |first| first.gap)
    }

    /// The key, where it is a scalar.
    pub(super) fn name(&self) -> Option<&str> {
        match &self.key.as_ref()?.content {
            Content::Scalar { text, .. } => Some(text),
            _ => None,
        }
    }

    pub(super) fn is_stiff(&self) -> bool {
        !self.above.is_empty() || self.beside.is_some() || self.node.is_stiff()
    }
}

impl Node {
    /// Whether it cannot stand in one line.
    pub(super) fn is_stiff(&self) -> bool {
        match &self.content {
            Content::Alias(_) => false,
            Content::Scalar { text, style } => *style == Style::Block && super::scalar::is_block(text),
            Content::Collection(collection) => collection.stiff,
        }
    }

    /// The map or list that it is.
    pub(super) fn collection(&self) -> Option<&Collection> {
        match &self.content {
            Content::Collection(collection) => Some(collection),
            _ => None,
        }
    }
}
