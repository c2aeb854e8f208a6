//! How sure an entry is.

use super::{Checked, Endpoint, Event, Provenance};

/// How sure an entry is, by what it was read from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Proof {
    /// All of its official page was read.
    Proven,
    /// A part of the page was read, or a public copy of it.
    Partly,
    /// Nobody has read its page, or it is known from a secondary source only.
    Hearsay,
}

impl Proof {
    fn of(checked: Option<&Checked>, from: Option<Provenance>) -> Self {
        match checked {
            Some(checked) if from.is_none() => {
                if checked.part || checked.copy {
                    Self::Partly
                } else {
                    Self::Proven
                }
            }
            _ => Self::Hearsay,
        }
    }
}

impl Endpoint {
    /// How sure it is.
    #[must_use]
    pub fn proof(&self) -> Proof {
        Proof::of(self.checked.as_ref(), self.from)
    }
}

impl Event {
    /// How sure it is.
    #[must_use]
    pub fn proof(&self) -> Proof {
        Proof::of(self.checked.as_ref(), self.from)
    }
}
