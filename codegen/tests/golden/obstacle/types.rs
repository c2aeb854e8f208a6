//! The ids of the platform, and the types that several domains share.
//!
//! An id is a type of its own, so that an encrypted id never goes where one in plain text belongs. Secret ids
//! never show their value and are wiped from memory when they are dropped.
//!
//! Generated from `spec/types.yaml` by `cargo codegen`. Edit the spec, not this file.

use std::collections::BTreeMap;

use crate::wire::Extra;
use crate::{id, open_enum, table};

id! {
    /// The id of a thing.
    pub struct ThingId(String);
}

id! {
    /// The number of a box.
    pub struct BoxNumber(i64);
}

id! {
    /// Opens a thing.
    pub struct ThingSecret(secret);
}

id! {
    /// Has the name of a token kind.
    pub struct AccessToken(secret);
}

/// A node of a tree, which contains itself in three ways.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Node {
    /// Its name.
    pub self_: String,
    /// The node above.
    pub parent: Option<Box<Node>>,
    /// The nodes below.
    pub children: Option<Vec<Node>>,
    /// The nodes below by their names.
    pub by_name: Option<BTreeMap<String, Node>>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(Node {
    "self" => self_: String [required()],
    "parent" => parent: Option<Box<Node>>,
    "children" => children: Option<Vec<Node>>,
    "by_name" => by_name: Option<BTreeMap<String, Node>>,
});

impl Node {
    /// A value with everything it must have.
    #[inline]
    pub fn new(self_: impl Into<String>) -> Self {
        Self {
            self_: self_.into(),
            ..Self::default()
        }
    }

    /// The node above.
    #[inline]
    #[must_use]
    pub fn parent(mut self, parent: Node) -> Self {
        self.parent = Some(Box::new(parent));
        self
    }

    /// The nodes below.
    #[inline]
    #[must_use]
    pub fn children(mut self, children: impl IntoIterator<Item = Node>) -> Self {
        self.children = Some(children.into_iter().collect());
        self
    }

    /// The nodes below by their names.
    #[inline]
    #[must_use]
    pub fn by_name(
        mut self,
        by_name: impl IntoIterator<Item = (impl Into<String>, Node)>,
    ) -> Self {
        self.by_name = Some(
            by_name.into_iter().map(|(key, value)| (key.into(), value)).collect(),
        );
        self
    }
}

open_enum! {
    /// A day, with names that are keywords and values that are not in order.
    pub enum Weekday: i64 {
        /// Final.
        Final = 5,
        /// Try.
        Try = 1,
        /// No day at all.
        Match = -2,
        /// Static.
        Static = 3,
        /// 2nd day.
        N2ndDay = 2,
    }
}
