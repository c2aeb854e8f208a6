//! Lists that are longer than the platform takes in one call: sent in chunks, with the answers put together.

use crate::call::{self, Call};
use crate::endpoint::Endpoint;
use crate::error::Error;

/// An endpoint whose request has a list with a limit, and whose answers can be put together without loss.
pub trait Chunked: Endpoint {
    /// The most items that one call takes.
    const MOST: usize;

    /// Takes the items beyond the limit out of the request, in a request of their own; `None` when there are none.
    fn split_off(&mut self) -> Option<Self>
    where
        Self: Sized;

    /// Puts the next chunk's answer behind this one.
    fn merge(answer: &mut Self::Response, next: Self::Response);
}

impl<E: Chunked + 'static> Call<E> {
    /// Sends as many calls as the list needs, one after another, and puts their answers together.
    ///
    /// # Errors
    /// When a call fails; what the calls before it have answered is lost. Only calls that may be repeated can be sent in chunks,
    /// so trying again does no harm.
    pub async fn in_chunks(mut self) -> Result<E::Response, Error> {
        let mut rest = self.request.split_off();
        let mut answer = call::begin(&self).await?;
        while let Some(next) = rest {
            self.request = next;
            rest = self.request.split_off();
            E::merge(&mut answer, call::begin(&self).await?);
        }
        Ok(answer)
    }
}
