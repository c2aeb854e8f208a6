//! What WeChat Pay says when it refuses a merchant's call.

use std::fmt;

/// A merchant's call that WeChat Pay refused.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct PayError {
    /// `err_code`: a word such as `NOTENOUGH` or `SYSTEMERROR`. Empty when the call was refused before anybody looked at what it asks
    /// for (`return_code` FAIL). New words may come: one that you do not know is no proof that nothing was paid.
    pub err_code: Box<str>,
    /// `err_code_des` or `return_msg`: the same for people. Never tell refusals apart by it.
    pub message: Box<str>,
}

/// The longest text that is kept, in characters.
#[cfg(feature = "xml")]
const LONGEST: usize = 500;

impl PayError {
    #[cfg(feature = "xml")]
    pub(crate) fn new(err_code: &str, message: &str) -> Self {
        let text =
            |text: &str| text.chars().take(LONGEST).map(|c| if c.is_control() { ' ' } else { c }).collect::<String>().into();
        Self { err_code: text(err_code), message: text(message) }
    }

    /// Whether the platform does not know itself what came of the call: look it up, or make it again with the same order number. With
    /// another number it may pay twice.
    pub fn is_unsettled(&self) -> bool {
        &*self.err_code == "SYSTEMERROR"
    }
}

impl fmt::Display for PayError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let what = if self.err_code.is_empty() { "refused by WeChat Pay" } else { &self.err_code };
        f.write_str(what)?;
        if !self.message.is_empty() {
            write!(f, ": {}", self.message)?;
        }
        if self.is_unsettled() {
            f.write_str(" (what to do: look it up, or call again with the same order number, never with another one)")?;
        }
        Ok(())
    }
}
