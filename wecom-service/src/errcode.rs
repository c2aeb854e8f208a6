//! What an errcode means: look-ups in the table that codegen writes from `spec/errors.yaml`.

use crate::generated::errcodes::ERRCODES;
use crate::wire::ErrCode;

/// One errcode of the platform.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct ErrCodeInfo {
    /// The number.
    pub code: i64,
    /// Our name for it, in snake_case.
    pub name: &'static str,
    /// What it means.
    pub meaning: &'static str,
    /// What class of failure it is.
    pub kind: ErrKind,
    /// The token, credential or thing it is about.
    pub of: Option<&'static str>,
    /// What a caller does about it.
    pub remedy: Option<&'static str>,
}

/// The class of an errcode: what a caller does about it, roughly.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrKind {
    /// Success.
    Ok,
    /// The platform is busy, or somebody else changed the same data; try again soon.
    Busy,
    /// Called too often; blocked for a while.
    RateLimit,
    /// A token, ticket or code that the call carried is dead.
    Token,
    /// A configured secret or id is wrong.
    Credential,
    /// The caller is not authorised for this.
    Permission,
    /// An interface licence is missing or does not fit.
    License,
    /// A lasting business limit is reached.
    Quota,
    /// The named thing does not exist.
    NotFound,
    /// The request itself is wrong.
    Parameter,
    /// The thing is in a state that does not allow it.
    State,
    /// Anything else.
    Other,
}

impl ErrCode {
    /// What is known about this code; `None` for one that the table does not list.
    pub fn info(self) -> Option<&'static ErrCodeInfo> {
        let index = ERRCODES.binary_search_by_key(&self.0, |info| info.code).ok()?;
        ERRCODES.get(index)
    }
    /// Our name for it, in snake_case.
    pub fn name(self) -> Option<&'static str> {
        self.info().map(|info| info.name)
    }
    /// What it means.
    pub fn meaning(self) -> Option<&'static str> {
        self.info().map(|info| info.meaning)
    }
    /// What a caller does about it.
    pub fn remedy(self) -> Option<&'static str> {
        self.info().and_then(|info| info.remedy)
    }
    /// What class of failure it is; [`ErrKind::Other`] for a code that the table does not list.
    pub fn kind(self) -> ErrKind {
        self.info().map_or(ErrKind::Other, |info| info.kind)
    }
}
