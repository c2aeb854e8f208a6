//! Pages and items as streams, usable with and without a futures crate.

use std::collections::VecDeque;
use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use futures_core::Stream;

use super::{Next, Paged};
use crate::call::{self, Call};
use crate::error::Error;
use crate::transport::BoxFuture;

/// The pages of an endpoint, fetched as they are asked for. It ends after the last page, or after an error.
///
/// It is a [`Stream`]; without a futures crate use [`try_next`](Self::try_next).
#[must_use = "nothing is fetched until a page is asked for"]
pub struct Pages<E: Paged> {
    call: Call<E>,
    state: State<E>,
    /// How many pages without an item came in a row.
    empty: u32,
}

enum State<E: Paged> {
    Idle,
    Loading(BoxFuture<Result<E::Response, Error>>),
    /// The platform promised another page without a way to get it; said after the items of this one.
    Stuck,
    Done,
}

/// More empty pages in a row than this is a platform that goes round in circles.
const EMPTY_IN_A_ROW: u32 = 100;

/// Nothing in here is pinned but a boxed future.
impl<E: Paged> Unpin for Pages<E> {}

impl<E: Paged + 'static> Pages<E> {
    pub(crate) fn new(call: Call<E>) -> Self {
        Self { call, state: State::Idle, empty: 0 }
    }

    /// The request of the page that is fetched next, or that failed: with it, paging goes on later.
    pub fn request(&self) -> &E {
        self.call.request()
    }

    /// The items of the next page; `None` after the last one.
    ///
    /// # Errors
    /// When the page cannot be had.
    pub async fn try_next(&mut self) -> Result<Option<Vec<E::Item>>, Error> {
        self.next().await.transpose()
    }

    /// The items of the next page, as a stream gives them.
    #[allow(clippy::should_implement_trait)]
    pub async fn next(&mut self) -> Option<Result<Vec<E::Item>, Error>> {
        poll_fn(|cx| self.poll_page(cx)).await
    }

    fn poll_page(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<Vec<E::Item>, Error>>> {
        loop {
            match &mut self.state {
                State::Done => return Poll::Ready(None),
                State::Idle => self.state = State::Loading(call::begin(&self.call)),
                State::Stuck => return self.end(Err(stuck::<E>())),
                State::Loading(loading) => match ready!(loading.as_mut().poll(cx)) {
                    Err(error) => return self.end(Err(error)),
                    Ok(page) => return Poll::Ready(Some(Ok(self.turn(page)))),
                },
            }
        }
    }

    fn turn(&mut self, page: E::Response) -> Vec<E::Item> {
        let page = self.call.request.turn(page);
        self.empty = if page.items.is_empty() { self.empty + 1 } else { 0 };
        self.state = match page.next {
            Next::End => State::Done,
            Next::Stuck => State::Stuck,
            Next::Page if self.empty > EMPTY_IN_A_ROW => State::Stuck,
            Next::Page => State::Idle,
        };
        page.items
    }

    fn end(&mut self, last: Result<Vec<E::Item>, Error>) -> Poll<Option<Result<Vec<E::Item>, Error>>> {
        self.state = State::Done;
        Poll::Ready(Some(last))
    }
}

fn stuck<E: Paged>() -> Error {
    Error::paging(E::META, "the platform says that more pages follow, but gives no new cursor")
}

impl<E: Paged + 'static> Stream for Pages<E> {
    type Item = Result<Vec<E::Item>, Error>;

    fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.get_mut().poll_page(cx)
    }
}

impl<E: Paged + fmt::Debug> fmt::Debug for Pages<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Pages").field("call", &self.call).finish_non_exhaustive()
    }
}

/// The items of all pages, fetched as they are asked for. It ends after the last item, or after an error.
///
/// It is a [`Stream`]; without a futures crate use [`try_next`](Self::try_next) or [`try_collect`](Self::try_collect).
#[must_use = "nothing is fetched until an item is asked for"]
pub struct Items<E: Paged> {
    pages: Pages<E>,
    page: VecDeque<E::Item>,
}

impl<E: Paged> Unpin for Items<E> {}

impl<E: Paged + 'static> Items<E> {
    pub(crate) fn new(pages: Pages<E>) -> Self {
        Self { pages, page: VecDeque::new() }
    }

    /// The request of the page that is fetched next, or that failed: with it, paging goes on later.
    pub fn request(&self) -> &E {
        self.pages.request()
    }

    /// The next item; `None` after the last one.
    ///
    /// # Errors
    /// When its page cannot be had.
    pub async fn try_next(&mut self) -> Result<Option<E::Item>, Error> {
        self.next().await.transpose()
    }

    /// The next item, as a stream gives it.
    #[allow(clippy::should_implement_trait)]
    pub async fn next(&mut self) -> Option<Result<E::Item, Error>> {
        poll_fn(|cx| self.poll_item(cx)).await
    }

    /// All items that are left.
    ///
    /// # Errors
    /// When a page cannot be had; the items before it are lost.
    pub async fn try_collect<C: Default + Extend<E::Item>>(mut self) -> Result<C, Error> {
        let mut all = C::default();
        all.extend(self.page.drain(..));
        while let Some(page) = self.pages.try_next().await? {
            all.extend(page);
        }
        Ok(all)
    }

    fn poll_item(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<E::Item, Error>>> {
        loop {
            if let Some(item) = self.page.pop_front() {
                return Poll::Ready(Some(Ok(item)));
            }
            match ready!(self.pages.poll_page(cx)) {
                Some(Ok(page)) => self.page = page.into(),
                Some(Err(error)) => return Poll::Ready(Some(Err(error))),
                None => return Poll::Ready(None),
            }
        }
    }
}

impl<E: Paged + 'static> Stream for Items<E> {
    type Item = Result<E::Item, Error>;

    fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.get_mut().poll_item(cx)
    }
}

impl<E: Paged + fmt::Debug> fmt::Debug for Items<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Items").field("pages", &self.pages).finish_non_exhaustive()
    }
}
