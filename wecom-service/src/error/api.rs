//! The platform's own failure text, taken apart: message, log id, help page, caller's address, how long it blocks.

use std::time::Duration;

use serde::de::DeserializeOwned;

use crate::errcode::{ErrCodeInfo, ErrKind};
use crate::wire::{DecodeError, ErrCode, Extra};

/// An answer with an errcode.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct ApiError {
    /// The errcode. Compare it with the constants of [`ErrCode`].
    pub errcode: ErrCode,
    /// The platform's message, less the parts below. It may be empty.
    pub errmsg: Box<str>,
    /// The platform's log id, which its support asks for.
    pub hint: Option<Box<str>>,
    /// The platform's help page for the errcode.
    pub help_url: Option<Box<str>>,
    /// The address that the platform saw the call come from; the one to put on the white list after a 60020.
    pub ip: Option<Box<str>>,
    /// What else the answer has. Calls that do many things at once name here what failed; the rest is done all the same. It is empty
    /// where the answer is longer than 64 KiB or belongs to a token.
    pub extra: Extra,
    /// The secret that was refused is a corp's permanent code.
    pub(crate) of_permanent_code: bool,
}

/// How long a rate limit blocks, depending on the quota that ran out. The answer does not say which it was.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum BlockWindow {
    /// The quota of a minute: blocked for 60 seconds.
    Minute,
    /// The quota of an hour: blocked for 60 minutes.
    Hour,
    /// The quota of a day: blocked until the day is over.
    Day,
    /// The quota of a month: blocked for 30 days.
    Month,
}

impl BlockWindow {
    /// The longest it blocks.
    pub const fn duration(self) -> Duration {
        Duration::from_secs(match self {
            Self::Minute => 60,
            Self::Hour => 60 * 60,
            Self::Day => 24 * 60 * 60,
            Self::Month => 30 * 24 * 60 * 60,
        })
    }
}

/// The longest message that is kept, in characters.
const LONGEST: usize = 500;

impl ApiError {
    /// Takes the platform's text apart.
    pub(crate) fn parse(errcode: ErrCode, text: &str) -> Self {
        let text: String = text.chars().take(LONGEST).map(|c| if c.is_control() { ' ' } else { c }).collect();
        let ends = [", hint:", " hint:", ", from ip:", ", more info at"].iter().filter_map(|mark| text.find(mark)).min();
        let errmsg = text.get(..ends.unwrap_or(text.len())).unwrap_or_default().trim().trim_end_matches(',');
        Self {
            errcode,
            errmsg: errmsg.into(),
            hint: after(&text, "hint:").map(|hint| hint.trim_matches(['[', ']'])).filter(|hint| !hint.is_empty()).map(Into::into),
            help_url: after(&text, "more info at").filter(|url| url.starts_with("https://")).map(Into::into),
            ip: after(&text, "from ip:").filter(|ip| !ip.is_empty()).map(Into::into),
            extra: Extra::default(),
            of_permanent_code: false,
        }
    }

    /// The answer as the call would have given it, for calls that do many things at once and say in it what failed.
    ///
    /// ```
    /// # fn example(error: &wecom_service::Error) -> Option<()> {
    /// // of `corp.school().batch_delete_parent(["par_0042", "par_0043"])`, say; the type is the call's response
    /// # #[cfg(feature = "school")]
    /// for failed in error.api()?.answer::<wecom_service::school::BatchDeleteParentResponse>().ok()?.result_list {
    ///     println!("{} is still there: {}", failed.parent_userid, failed.errcode);
    /// }
    /// # Some(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// When the members of the answer cannot be read as the type.
    pub fn answer<T: DeserializeOwned>(&self) -> Result<T, DecodeError> {
        self.extra.read()
    }

    /// Our name for the errcode; `None` for one that the table does not list.
    pub fn name(&self) -> Option<&'static str> {
        self.errcode.name()
    }
    /// What the errcode means.
    pub fn meaning(&self) -> Option<&'static str> {
        self.errcode.meaning()
    }
    /// What a caller does about it.
    pub fn remedy(&self) -> Option<&'static str> {
        self.errcode.remedy()
    }
    pub(crate) fn info(&self) -> Option<&'static ErrCodeInfo> {
        self.errcode.info()
    }

    /// For how long the platform may block after this errcode, shortest first; empty when it is no rate limit.
    ///
    /// Too many calls at the same time block nobody: that limit is over as soon as some of them have ended.
    pub fn block_windows(&self) -> &'static [BlockWindow] {
        if self.errcode == ErrCode::TOO_MANY_CONCURRENT_CALLS || self.errcode.kind() != ErrKind::RateLimit {
            return &[];
        }
        &[BlockWindow::Minute, BlockWindow::Hour, BlockWindow::Day, BlockWindow::Month]
    }
}

/// The word behind a mark, up to the next comma or blank.
fn after<'a>(text: &'a str, mark: &str) -> Option<&'a str> {
    let (_, rest) = text.split_once(mark)?;
    rest.trim_start().split([',', ' ', ';']).next()
}
