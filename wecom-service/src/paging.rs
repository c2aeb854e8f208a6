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
    pub fn by_cursor<C: Cursor>(items: Vec<T>, more: Option<bool>, next: C, send: &mut impl Cursor<Value = C::Value>) -> Self {
        let given = next.cursor();
        let next = match (more.unwrap_or(given.is_some()), given.filter(|given| send.cursor().as_ref() != Some(given))) {
            (false, _) => Next::End,
            (true, None) => Next::Stuck,
            (true, Some(cursor)) => {
                send.set_cursor(cursor);
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

/// A member that holds a cursor: a text, or a number. (Its methods must not hide those of `String`, such as `replace`.)
pub trait Cursor {
    /// What the cursor is.
    type Value: PartialEq;
    /// The cursor; none when it is absent, an empty text or 0.
    fn cursor(&self) -> Option<Self::Value>;
    /// Puts another cursor in.
    fn set_cursor(&mut self, cursor: Self::Value);
}

impl Cursor for String {
    type Value = Self;
    fn cursor(&self) -> Option<Self> {
        (!self.is_empty()).then(|| self.clone())
    }
    fn set_cursor(&mut self, cursor: Self) {
        *self = cursor;
    }
}

impl Cursor for i64 {
    type Value = Self;
    fn cursor(&self) -> Option<Self> {
        (*self != 0).then_some(*self)
    }
    fn set_cursor(&mut self, cursor: Self) {
        *self = cursor;
    }
}

impl<C: Cursor<Value = C> + PartialEq> Cursor for Option<C> {
    type Value = C;
    fn cursor(&self) -> Option<C> {
        self.as_ref().and_then(C::cursor)
    }
    fn set_cursor(&mut self, cursor: C) {
        *self = Some(cursor);
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
