//! Paging: the stop rules of the platform, once.
//!
//! Some endpoints say whether more follows, some only hand out a cursor, some count. When an endpoint says so itself, that alone
//! decides: an empty cursor beside `has_more: 1` is an error of the platform, and so is a cursor that comes back unchanged.

mod stream;

pub use stream::{Items, Pages};

use crate::endpoint::Endpoint;

/// An endpoint that answers in pages.
pub trait Paged: Endpoint + Clone {
    /// One item of a page.
    type Item: Send;

    /// Takes the items out of a page and moves this request on to the next one.
    fn turn(&mut self, page: Self::Response) -> Page<Self::Item>;
}

/// The items of one page, and what follows.
#[derive(Debug, Clone)]
pub struct Page<T> {
    /// The items.
    pub items: Vec<T>,
    /// What follows.
    pub next: Next,
}

/// What follows a page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Next {
    /// Another page; the request has been moved on to it.
    Page,
    /// Nothing.
    End,
    /// The platform says that more follows but gives no way to get it.
    Stuck,
}

impl<T> Page<T> {
    /// The page of an endpoint that hands out a cursor. `more` is what the endpoint says itself, if it does.
    pub fn by_cursor(items: Vec<T>, more: Option<bool>, next: impl Cursor, send: &mut impl Cursor) -> Self {
        let moved = !next.cursor().is_empty() && next.cursor() != send.cursor();
        let next = match (more.unwrap_or(!next.cursor().is_empty()), moved) {
            (false, _) => Next::End,
            (true, false) => Next::Stuck,
            (true, true) => {
                send.set_cursor(next.cursor());
                Next::Page
            }
        };
        Self { items, next }
    }

    /// The page of an endpoint that counts. Without a word from the endpoint an empty page is the last one.
    pub fn by_offset(items: Vec<T>, more: Option<bool>, offset: &mut impl Offset) -> Self {
        let next = match (more.unwrap_or(!items.is_empty()), items.is_empty()) {
            (false, _) => Next::End,
            (true, true) => Next::Stuck,
            (true, false) => {
                offset.advance(items.len());
                Next::Page
            }
        };
        Self { items, next }
    }
}

/// A member that holds a cursor. (Its methods must not hide those of `String`, such as `replace`.)
pub trait Cursor {
    /// The cursor, empty when there is none.
    fn cursor(&self) -> &str;
    /// Puts another cursor in.
    fn set_cursor(&mut self, cursor: &str);
}

impl Cursor for String {
    fn cursor(&self) -> &str {
        self
    }
    fn set_cursor(&mut self, cursor: &str) {
        cursor.clone_into(self);
    }
}

impl Cursor for Option<String> {
    fn cursor(&self) -> &str {
        self.as_deref().unwrap_or_default()
    }
    fn set_cursor(&mut self, cursor: &str) {
        *self = Some(cursor.to_owned());
    }
}

/// A member that holds an offset.
pub trait Offset {
    /// Moves on by the number of items seen.
    fn advance(&mut self, by: usize);
}

impl Offset for i64 {
    fn advance(&mut self, by: usize) {
        *self = self.saturating_add(i64::try_from(by).unwrap_or(i64::MAX));
    }
}

impl Offset for Option<i64> {
    fn advance(&mut self, by: usize) {
        self.get_or_insert(0).advance(by);
    }
}
