//! One difference, and what it means.

use std::fmt;

use crate::diagnostic::Span;

/// What a difference does to somebody who relied on the older spec.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Verdict {
    /// No program can tell: only words differ, or the difference is none of this reader's business.
    DocsOnly,
    /// What worked still works.
    Compatible,
    /// Something that worked does not work any more.
    Breaking,
}

impl Verdict {
    /// The word for it.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::DocsOnly => "docs only",
            Self::Compatible => "compatible",
            Self::Breaking => "breaking",
        }
    }
}

impl fmt::Display for Verdict {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.word())
    }
}

macro_rules! words {
    ($(#[$meta:meta])* $name:ident { $($(#[$doc:meta])* $variant:ident = $word:literal,)* }) => {
        $(#[$meta])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum $name { $($(#[$doc])* $variant,)* }

        impl $name {
            /// The words for it.
            #[must_use]
            pub const fn word(self) -> &'static str {
                match self { $(Self::$variant => $word,)* }
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.pad(self.word())
            }
        }
    };
}

words! {
    /// What differs, in the order in which it is told.
    Subject {
        /// A domain of endpoints: a module and a cargo feature.
        Feature = "feature",
        /// An endpoint.
        Endpoint = "endpoint",
        /// A member of a request.
        RequestMember = "request member",
        /// A member of an answer.
        ResponseMember = "response member",
        /// A domain of events: a module.
        EventModule = "event module",
        /// An event.
        Event = "event",
        /// A member of an event.
        EventMember = "event member",
        /// A reply to an event.
        Reply = "reply",
        /// A member of a reply.
        ReplyMember = "reply member",
        /// A shared id.
        Id = "id",
        /// A struct.
        Type = "type",
        /// A member of a struct.
        TypeMember = "type member",
        /// An open enum.
        Enum = "enum",
        /// A value of an open enum.
        EnumValue = "enum value",
        /// A union, tagged or by kind.
        Union = "union",
        /// A variant of a union.
        Variant = "variant",
        /// A kind of token.
        Token = "token",
        /// A scope, which holds kinds of tokens.
        Scope = "scope",
        /// An errcode.
        Errcode = "errcode",
    }
}

words! {
    /// How it differs.
    Kind {
        /// It is new.
        Added = "added",
        /// It is gone.
        Removed = "removed",
        /// The same thing has another name.
        Renamed = "renamed",
        /// The same thing stands in another file, and so in another module.
        Moved = "moved",
        /// The method, path or host of an endpoint.
        Address = "address",
        /// The kind of token that an endpoint carries, or how it carries it.
        Token = "token",
        /// The scope that holds a kind of token.
        Scope = "scope",
        /// The form of an answer.
        Answer = "answer",
        /// Whether the client signs.
        Signature = "signature",
        /// What repeating a call does.
        Effect = "effect",
        /// How an endpoint pages.
        Pages = "pages",
        /// How an endpoint tells of a job.
        Waits = "waits",
        /// Whether a list may be sent in chunks.
        Chunks = "chunks",
        /// The order of what a constructor takes, or of the values of an enum.
        Order = "order",
        /// The type.
        Retyped = "retyped",
        /// It must be there now.
        Required = "made required",
        /// It may be absent now.
        Optional = "made optional",
        /// The key, value or form that travels, while Rust sees the same.
        Wire = "wire form",
        /// The part of the request that carries a member.
        Place = "place",
        /// Limits of numbers, lists or texts.
        Limits = "limits",
        /// What the platform assumes when a member is absent.
        Default = "default",
        /// A value that is always sent.
        Constant = "constant",
        /// Whether a value is hidden when it is printed.
        Sensitive = "sensitive",
        /// What tells an event from others.
        Discriminators = "discriminators",
        /// The channels that an event or member comes on.
        Channels = "channels",
        /// Whether requests carry a type.
        Role = "role",
        /// What the client does about it by itself.
        Behaviour = "behaviour",
        /// What to use instead.
        Deprecated = "deprecated",
        /// Words.
        Docs = "docs",
    }
}

/// Where the thing is declared.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// The file, relative to the spec folder.
    pub file: String,
    /// The line, from 1.
    pub line: u32,
}

/// One difference.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Change {
    /// What differs.
    pub subject: Subject,
    /// How.
    pub kind: Kind,
    /// Its name: that of the newer spec, or of the older one when the thing is gone (`license.list_order.request.limit`).
    pub name: String,
    /// How it was, in a few words.
    pub from: Option<String>,
    /// How it is.
    pub to: Option<String>,
    /// For those who compile against the crate.
    pub rust: Verdict,
    /// For those who speak with the platform.
    pub wire: Verdict,
    /// What it means, where the verdicts do not speak for themselves.
    pub why: Option<&'static str>,
    /// Where it stands: in the newer spec, or in the older one when it is gone.
    pub place: Option<Place>,
}

impl Change {
    /// A change of words only, until more is said.
    pub(super) fn new(subject: Subject, kind: Kind, name: impl Into<String>) -> Self {
        let (rust, wire) = (Verdict::DocsOnly, Verdict::DocsOnly);
        Self { subject, kind, name: name.into(), from: None, to: None, rust, wire, why: None, place: None }
    }

    pub(super) fn between(mut self, from: impl Into<Option<String>>, to: impl Into<Option<String>>) -> Self {
        (self.from, self.to) = (from.into(), to.into());
        self
    }

    pub(super) fn rust(mut self, verdict: Verdict) -> Self {
        self.rust = verdict;
        self
    }

    pub(super) fn wire(mut self, verdict: Verdict) -> Self {
        self.wire = verdict;
        self
    }

    pub(super) fn why(mut self, why: &'static str) -> Self {
        self.why = Some(why);
        self
    }

    pub(super) fn at(mut self, span: &Span) -> Self {
        self.place = Some(Place { file: span.file.to_string(), line: span.line });
        self
    }

    /// The worse one of the two verdicts.
    #[must_use]
    pub fn worst(&self) -> Verdict {
        self.rust.max(self.wire)
    }
}
