//! What can go wrong on the wire. Errors say where and what kind of thing stood there, never its value: it may be a secret.

use std::borrow::Cow;
use std::fmt;

/// Where in a document something stands, such as `order_list[3].price`. Empty for the document itself.
#[derive(Clone, Default, PartialEq, Eq, Hash)]
pub struct Path {
    /// From the leaf to the root: errors collect their path on the way out.
    steps: Vec<Step>,
}

/// One step into a document.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(super) enum Step {
    Key(Cow<'static, str>),
    Index(usize),
}

impl Path {
    /// Whether it is the document itself.
    pub fn is_root(&self) -> bool {
        self.steps.is_empty()
    }

    pub(super) fn push_outer(&mut self, step: Step) {
        self.steps.push(step);
    }

    pub(super) fn append_outer(&mut self, mut outer: Path) {
        self.steps.append(&mut outer.steps);
    }

    pub(super) fn from_root(steps: &[Step]) -> Self {
        Self { steps: steps.iter().rev().cloned().collect() }
    }
}

impl fmt::Display for Path {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (position, step) in self.steps.iter().rev().enumerate() {
            match step {
                Step::Key(key) if position == 0 => f.write_str(key)?,
                Step::Key(key) => write!(f, ".{key}")?,
                Step::Index(index) => write!(f, "[{index}]")?,
            }
        }
        Ok(())
    }
}

impl fmt::Debug for Path {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "`{self}`")
    }
}

/// A document that cannot be read as the type it should be.
#[derive(Clone, PartialEq, Eq)]
pub struct DecodeError(Box<Decode>);

#[derive(Clone, PartialEq, Eq)]
struct Decode {
    path: Path,
    problem: Problem,
}

#[derive(Clone, PartialEq, Eq)]
enum Problem {
    Mismatch(Mismatch),
    Malformed {
        format: &'static str,
        reason: Cow<'static, str>,
    },
    /// A type that is plain serde did not take the document.
    Refused {
        place: Cow<'static, str>,
    },
}

/// Something of the wrong type.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Mismatch {
    pub(super) expected: &'static str,
    pub(super) found: &'static str,
}

impl DecodeError {
    /// Where the trouble is.
    pub fn path(&self) -> &Path {
        &self.0.path
    }

    /// What should have stood there, such as `a number`; `None` when the document itself is broken.
    pub fn expected(&self) -> Option<&'static str> {
        match &self.0.problem {
            Problem::Mismatch(mismatch) => Some(mismatch.expected),
            Problem::Malformed { .. } | Problem::Refused { .. } => None,
        }
    }

    /// What kind of thing stood there, such as `an object`.
    pub fn found(&self) -> Option<&'static str> {
        match &self.0.problem {
            Problem::Mismatch(mismatch) => Some(mismatch.found),
            Problem::Malformed { .. } | Problem::Refused { .. } => None,
        }
    }

    /// Whether the document itself is broken: cut off, badly nested, not JSON or XML at all.
    pub fn is_malformed(&self) -> bool {
        matches!(self.0.problem, Problem::Malformed { .. })
    }

    pub(crate) fn malformed(format: &'static str, reason: impl Into<Cow<'static, str>>) -> Self {
        Self::new(Problem::Malformed { format, reason: reason.into() })
    }

    /// A member that must be there and is not.
    #[cfg(feature = "callback")]
    pub(crate) fn absent(key: &'static str, expected: &'static str) -> Self {
        Self::from(Mismatch { expected, found: "nothing" }).inside_key(key)
    }

    /// A fault of serde_json. Its text may quote a value, so only the position is kept.
    pub(crate) fn json(error: &serde_json::Error) -> Self {
        use serde_json::error::Category;
        let what = match error.classify() {
            Category::Eof => "it ends too early",
            Category::Syntax => "bad syntax",
            Category::Io => "it cannot be read",
            Category::Data => "",
        };
        let place = match error.line() {
            0 => Cow::Borrowed(""),
            line => Cow::Owned(format!(" at line {line} column {}", error.column())),
        };
        if what.is_empty() { Self::new(Problem::Refused { place }) } else { Self::malformed("JSON", format!("{what}{place}")) }
    }

    fn new(problem: Problem) -> Self {
        Self(Box::new(Decode { path: Path::default(), problem }))
    }

    pub(super) fn inside_key(mut self, key: impl Into<Cow<'static, str>>) -> Self {
        self.0.path.push_outer(Step::Key(key.into()));
        self
    }

    #[cfg(feature = "xml")]
    pub(super) fn inside_index(mut self, index: usize) -> Self {
        self.0.path.push_outer(Step::Index(index));
        self
    }

    pub(super) fn inside_path(mut self, outer: Path) -> Self {
        self.0.path.append_outer(outer);
        self
    }
}

impl From<Mismatch> for DecodeError {
    fn from(mismatch: Mismatch) -> Self {
        Self::new(Problem::Mismatch(mismatch))
    }
}

impl fmt::Display for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let path = &self.0.path;
        match &self.0.problem {
            Problem::Mismatch(Mismatch { expected, found }) if path.is_root() => write!(f, "expected {expected}, found {found}"),
            Problem::Mismatch(Mismatch { expected, found }) => write!(f, "expected {expected} at `{path}`, found {found}"),
            Problem::Malformed { format, reason } if path.is_root() => write!(f, "malformed {format}: {reason}"),
            Problem::Malformed { format, reason } => write!(f, "malformed {format} at `{path}`: {reason}"),
            Problem::Refused { place } => write!(f, "a member is missing or of another type{place}"),
        }
    }
}

impl fmt::Debug for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "DecodeError({self})")
    }
}

impl std::error::Error for DecodeError {}

/// A request that cannot be sent as it is.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum EncodeError {
    /// A required member is empty.
    Required {
        /// The member.
        path: Path,
    },
    /// A number is outside its limits.
    Range {
        /// The member.
        path: Path,
        /// The smallest number allowed.
        least: i64,
        /// The largest number allowed.
        most: i64,
    },
    /// A list or string is too long.
    TooLong {
        /// The member.
        path: Path,
        /// How much is allowed.
        limit: usize,
        /// What is counted.
        unit: Unit,
    },
    /// A request must be an object with members.
    NotAnObject,
    /// A hand-written request does not serialise; the text is that of its own serialiser.
    Serialize {
        /// What serde says.
        reason: String,
    },
}

/// What a length limit counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Unit {
    /// Items of a list.
    Items,
    /// Characters of a string.
    Chars,
    /// Bytes of a string or file.
    Bytes,
}

impl EncodeError {
    /// A fault of serde_json.
    #[allow(clippy::needless_pass_by_value, reason = "made for map_err")]
    pub fn json(error: serde_json::Error) -> Self {
        Self::Serialize { reason: error.to_string() }
    }

    /// The member at fault, if it is one.
    pub fn path(&self) -> Option<&Path> {
        match self {
            Self::Required { path } | Self::Range { path, .. } | Self::TooLong { path, .. } => Some(path),
            Self::NotAnObject | Self::Serialize { .. } => None,
        }
    }

    pub(super) fn inside(mut self, step: Step) -> Self {
        match &mut self {
            Self::Required { path } | Self::Range { path, .. } | Self::TooLong { path, .. } => path.push_outer(step),
            Self::NotAnObject | Self::Serialize { .. } => {}
        }
        self
    }
}

impl fmt::Display for EncodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Required { path } => write!(f, "`{path}` is required and empty"),
            Self::Range { path, least, most: i64::MAX } => write!(f, "`{path}` must be at least {least}"),
            Self::Range { path, least: i64::MIN, most } => write!(f, "`{path}` must be at most {most}"),
            Self::Range { path, least, most } => write!(f, "`{path}` must be between {least} and {most}"),
            Self::TooLong { path, limit, unit } => {
                let unit = match unit {
                    Unit::Items => "items",
                    Unit::Chars => "characters",
                    Unit::Bytes => "bytes",
                };
                write!(f, "`{path}` may have at most {limit} {unit}")
            }
            Self::NotAnObject => f.write_str("a request must serialise to an object"),
            Self::Serialize { reason } => write!(f, "the request does not serialise: {reason}"),
        }
    }
}

impl std::error::Error for EncodeError {}
