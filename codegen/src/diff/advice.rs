//! What a diff means for the version of the crate.

use std::fmt;

use semver::Version;

use super::Verdict;

/// Which part of a version goes up.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Bump {
    /// 1.2.3 becomes 2.0.0.
    Major,
    /// 1.2.3 becomes 1.3.0.
    Minor,
    /// 1.2.3 becomes 1.2.4.
    Patch,
}

impl Bump {
    /// The word for it.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Major => "major",
            Self::Minor => "minor",
            Self::Patch => "patch",
        }
    }
}

/// What to do about the version, by cargo's reading of semver: while a version starts with 0, its first number that is not 0 says
/// what breaks.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Advice {
    /// The worst that happens to users of the crate.
    pub verdict: Verdict,
    /// The version of the base, where it is known.
    pub version: Option<Version>,
}

impl Advice {
    pub(super) fn new(verdict: Verdict, version: Option<Version>) -> Self {
        Self { verdict, version }
    }

    /// Which part of the version goes up; `None` when the version is not known.
    #[must_use]
    pub fn bump(&self) -> Option<Bump> {
        let version = self.version.as_ref()?;
        Some(match (version.major, version.minor, self.verdict) {
            (0, 0, _) => Bump::Patch,
            (0, _, Verdict::Breaking) => Bump::Minor,
            (0, ..) => Bump::Patch,
            (_, _, Verdict::Breaking) => Bump::Major,
            (_, _, Verdict::Compatible) => Bump::Minor,
            (_, _, Verdict::DocsOnly) => Bump::Patch,
        })
    }

    /// The version to release; `None` when that of the base is not known.
    #[must_use]
    pub fn next(&self) -> Option<Version> {
        let version = self.version.as_ref()?;
        Some(match self.bump()? {
            Bump::Major => Version::new(version.major + 1, 0, 0),
            Bump::Minor => Version::new(version.major, version.minor + 1, 0),
            Bump::Patch => Version::new(version.major, version.minor, version.patch + 1),
        })
    }
}

impl fmt::Display for Advice {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let (Some(version), Some(next), Some(bump)) = (&self.version, self.next(), self.bump()) {
            return write!(f, "{}: {version} → {next} ({})", self.verdict, bump.word());
        }
        let bump = match self.verdict {
            Verdict::Breaking => "a minor release while the version starts with 0, a major one after that",
            Verdict::Compatible => "a patch release while the version starts with 0, a minor one after that",
            Verdict::DocsOnly => "a patch release",
        };
        write!(f, "{}: {bump}", self.verdict)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn next(verdict: Verdict, version: &str) -> String {
        Advice::new(verdict, Some(version.parse().expect("a version"))).to_string()
    }

    #[test]
    fn zero_versions_break_with_their_first_number_that_is_not_zero() {
        assert_eq!(next(Verdict::Breaking, "0.1.4"), "breaking: 0.1.4 → 0.2.0 (minor)");
        assert_eq!(next(Verdict::Compatible, "0.1.4"), "compatible: 0.1.4 → 0.1.5 (patch)");
        assert_eq!(next(Verdict::Breaking, "0.0.4"), "breaking: 0.0.4 → 0.0.5 (patch)");
        assert_eq!(next(Verdict::Breaking, "1.2.3"), "breaking: 1.2.3 → 2.0.0 (major)");
        assert_eq!(next(Verdict::Compatible, "1.2.3"), "compatible: 1.2.3 → 1.3.0 (minor)");
        assert_eq!(next(Verdict::DocsOnly, "1.2.3"), "docs only: 1.2.3 → 1.2.4 (patch)");
    }
}
