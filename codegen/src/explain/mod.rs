//! What each rule is for: a page per rule with the reason, an example that breaks it, and the same example cured.
//!
//! The pages are Markdown files beside this one, named after the id of the rule. Their examples are tested: the cured one is a piece of
//! a spec in which nothing is wrong, and with the broken one in its place that rule is what is reported. A rule without a page does not
//! compile: [`Rule::page`] includes it.

use std::{error, fmt};

use crate::diagnostic::Rule;

impl Rule {
    /// What breaks it, in a few words: `a type that nobody declares`.
    #[must_use]
    pub fn meaning(self) -> &'static str {
        let heading = self.page().lines().next().unwrap_or_default();
        heading.split_once(": ").map_or(heading, |(_, meaning)| meaning)
    }
}

/// The rule with an id or a name. Case, spaces and leading zeros do not count, and `WC` may be left out: `WC0202`, `wc 202`, `202` and
/// `UnknownType` are one.
///
/// # Errors
/// [`UnknownCode`] when no rule has this id.
pub fn find(code: &str) -> Result<Rule, UnknownCode> {
    let bare: String = code.chars().filter(char::is_ascii_alphanumeric).map(|c| c.to_ascii_uppercase()).collect();
    let number: Option<u32> = bare.strip_prefix("WC").unwrap_or(&bare).parse().ok();
    let is_meant =
        |rule: &&Rule| number.is_some_and(|number| number_of(**rule) == Some(number)) || rule.name().eq_ignore_ascii_case(&bare);
    let found = Rule::ALL.iter().find(is_meant);
    found.copied().ok_or_else(|| UnknownCode { code: code.trim().to_owned(), near: number.map(near).unwrap_or_default() })
}

/// All rules, one line each: the id and what breaks it.
#[must_use]
pub fn index() -> String {
    Rule::ALL.iter().map(|rule| format!("{}  {}\n", rule.id(), rule.meaning())).collect()
}

fn number_of(rule: Rule) -> Option<u32> {
    rule.id().strip_prefix("WC")?.parse().ok()
}

/// How many rules are offered instead of one that does not exist.
const OFFERED: usize = 3;

/// The rules with the nearest numbers, by id.
fn near(wanted: u32) -> Vec<Rule> {
    let mut all = Rule::ALL.to_vec();
    all.sort_by_key(|rule| number_of(*rule).map_or(u32::MAX, |number| number.abs_diff(wanted)));
    all.truncate(OFFERED);
    all.sort_by_key(|rule| rule.id());
    all
}

/// No rule has this id.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct UnknownCode {
    /// What was asked for.
    pub code: String,
    /// The rules with the nearest ids; none when it is no number.
    pub near: Vec<Rule>,
}

impl fmt::Display for UnknownCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "there is no rule `{}`", self.code)?;
        if !self.near.is_empty() {
            f.write_str("; the nearest are")?;
        }
        self.near.iter().try_for_each(|rule| write!(f, "\n  {}  {}", rule.id(), rule.meaning()))
    }
}

impl error::Error for UnknownCode {}
