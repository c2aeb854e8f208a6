//! Everything that differs between two specs.

use super::{Advice, Change, Verdict};

/// Everything that differs between two specs.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct SurfaceDiff {
    /// The changes: by subject, then by name.
    pub changes: Vec<Change>,
    /// What was compared with what, for people: `main (3f2a1c0)` and `spec`.
    pub between: Option<(String, String)>,
    /// The version that the base was released as, or would be.
    pub version: Option<semver::Version>,
    /// What a reader has to know about how it was compared.
    pub notes: Vec<String>,
}

impl SurfaceDiff {
    pub(super) fn new(mut changes: Vec<Change>) -> Self {
        changes.sort_by(|a, b| (a.subject, &a.name, a.kind, &a.from).cmp(&(b.subject, &b.name, b.kind, &b.from)));
        Self { changes, ..Self::default() }
    }

    /// The same, with what was compared with what.
    #[must_use]
    pub fn between(mut self, base: impl Into<String>, head: impl Into<String>) -> Self {
        self.between = Some((base.into(), head.into()));
        self
    }

    /// The same, with the version of the base, so that the advice can name the next one.
    #[must_use]
    pub fn since(mut self, version: Option<semver::Version>) -> Self {
        self.version = version;
        self
    }

    /// The worst that happens to those who compile against the crate; `None` when nothing differs.
    #[must_use]
    pub fn rust(&self) -> Option<Verdict> {
        self.changes.iter().map(|change| change.rust).max()
    }

    /// The worst that happens to those who speak with the platform; `None` when nothing differs.
    #[must_use]
    pub fn wire(&self) -> Option<Verdict> {
        self.changes.iter().map(|change| change.wire).max()
    }

    /// The worst of all.
    #[must_use]
    pub fn worst(&self) -> Option<Verdict> {
        self.rust().max(self.wire())
    }

    /// The changes whose worse verdict is this one.
    pub fn of(&self, verdict: Verdict) -> impl Iterator<Item = &Change> {
        self.changes.iter().filter(move |change| change.worst() == verdict)
    }

    /// What to do about the version of the crate; `None` when nothing differs.
    #[must_use]
    pub fn advice(&self) -> Option<Advice> {
        self.rust().map(|verdict| Advice::new(verdict, self.version.clone()))
    }
}
