//! Every rule of the spec: its id, and the advice that goes with it.

macro_rules! rules {
    ($($(#[$doc:meta])* $name:ident = $id:literal, $help:literal;)*) => {
        /// A rule that a spec can break.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum Rule { $($(#[$doc])* $name,)* }

        impl Rule {
            /// Every rule, by id.
            pub const ALL: &'static [Self] = &[$(Self::$name),*];

            /// The id that people search for.
            #[must_use]
            pub const fn id(self) -> &'static str {
                match self { $(Self::$name => $id,)* }
            }

            /// Its name, for machines and for people who talk about it.
            #[must_use]
            pub const fn name(self) -> &'static str {
                match self { $(Self::$name => stringify!($name),)* }
            }

            /// The page about it, as Markdown: why it is a rule, an example that breaks it, and the same cured.
            #[must_use]
            pub const fn page(self) -> &'static str {
                match self { $(Self::$name => include_str!(concat!("explain/", $id, ".md")),)* }
            }

            /// What to do when it is broken.
            #[must_use]
            pub const fn help(self) -> &'static str {
                match self { $(Self::$name => $help,)* }
            }
        }
    };
}

rules! {
    /// The file is not YAML or cannot be read.
    Syntax = "WC0101", "the file must be one YAML document in UTF-8";
    /// A key stands twice in one map.
    DuplicateKey = "WC0102", "remove one of the two";
    /// A key that the format does not have.
    UnknownKey = "WC0103", "spec/README.md lists the keys";
    /// A key that must be there.
    MissingKey = "WC0104", "spec/README.md says what goes there";
    /// A value of the wrong kind.
    WrongKind = "WC0105", "spec/README.md shows the form";
    /// A word that is not one of the allowed ones.
    UnknownWord = "WC0106", "spec/README.md lists the words";
    /// A file that does not belong where it is.
    Misplaced = "WC0107", "the file's name is the domain's name: api/<domain>.yaml, events/<domain>.yaml";
    /// A block at the wrong level or in the wrong section.
    WrongPlace = "WC0108", "move it to where it belongs; every level is indented by two spaces more";
    /// A text that YAML cuts off where its author did not mean it to end.
    CutText = "WC0109", "put the whole text in quotes";
    /// A character that is not what it looks like.
    OddCharacter = "WC0110", "write it with the characters of an English keyboard";

    /// A type expression that cannot be read.
    TypeSyntax = "WC0201", "write a name, list<T> or map<T>, with `?` at the very end when the member may be absent";
    /// A type that nobody declares.
    UnknownType = "WC0202", "declare it in this file or in types.yaml, or use a built-in type";
    /// A type that is declared twice.
    DuplicateType = "WC0203", "give one of the two another name; a file cannot redefine a name of types.yaml";
    /// A type that nobody uses.
    UnusedType = "WC0204", "use it or remove it";
    /// A wire form that does not fit the type.
    WireForm = "WC0205", "the table of wire forms in spec/README.md says which type takes which form";
    /// A limit that cannot be read or does not fit the type.
    Limit = "WC0206", "range is for numbers (`1..=1000`, `1..`), max_items for lists, max_chars and max_bytes for strings";
    /// A default or constant that does not fit its member.
    DefaultValue = "WC0207", "the value must be one that the member could have";
    /// A union, or a flattened member, that cannot work.
    UnionShape = "WC0208", "every variant needs a struct and a tag value of its own; only a union can be flattened";
    /// Enum values that are mixed or repeated.
    EnumValues = "WC0209", "the values of an enum are all strings or all integers, each once";
    /// A name that looks secret or personal, but would be printed.
    Sensitive = "WC0210", "use a secret id of types.yaml, or say `sensitive: true`";
    /// A channel on a member that cannot have one.
    MemberVia = "WC0211", "`via` is for members of events that come on both channels, and such a member is written with `?`";
    /// A type in a place where it cannot travel.
    TypePlace = "WC0212", "`file` is a part of `multipart`; query strings and parts carry no nested types";
    /// A struct that cannot end.
    Endless = "WC0213", "make one member of the circle optional or a list";
    /// A union by kind that cannot tell its variants apart, or keep their values.
    KindUnion = "WC0214", "each variant needs a kind of value of its own, or members that tell its objects";

    /// A Rust name that generated code needs for something else.
    ReservedName = "WC0301", "choose another name";
    /// Two things of one module with one Rust name.
    NameClash = "WC0302", "rename one of them";
    /// Two members with one Rust name.
    MemberClash = "WC0303", "give one of them a `name`";
    /// Two variants with one Rust name, or one that is taken.
    VariantClash = "WC0304", "rename it; `Unlisted` is what an unknown value becomes";
    /// A name that is no Rust name.
    NotAName = "WC0305", "types are CamelCase, functions are snake_case; a member takes a `name`";

    /// `http` is not a method and a path.
    Http = "WC0401", "write `GET /cgi-bin/…` or `POST /cgi-bin/…`, without query, token or host";
    /// Two endpoints with one method and path.
    DuplicateHttp = "WC0402", "one endpoint is described once; merge them";
    /// Sections of a request that cannot stand together.
    Sections = "WC0403", "a GET has `request` only; a POST has `request` or `multipart`, and `query` beside it";
    /// A token kind that tokens.yaml does not have.
    UnknownToken = "WC0404", "name a kind of tokens.yaml, or `none`";
    /// Paging that the members do not carry.
    Pages = "WC0405", "items: a list of the response, or the path to one; cursor: a string or i64 of both; offset: an i64 of the request; more or last: a bool";
    /// A host that is no host.
    Host = "WC0406", "write it with scheme and without a path: https://example.com";
    /// Page ids or dates that cannot be.
    Docs = "WC0407", "each page once, as its number; the checked page is one of them; dates are YYYY-MM-DD";
    /// A call that acts each time, and that the client would repeat on its own.
    Repeatable = "WC0408", "say `effect: act`; or say in a sentence, `repeatable: …`, why repeating it does no harm";
    /// A required member behind an optional one.
    MemberOrder = "WC0409", "move it up: required members stand first, because they are the arguments in Rust, in this order";
    /// Paging through an answer that may be a file.
    FilePages = "WC0410", "pages hold lists of JSON: remove `pages`, or the `answer` that says that a file may come";

    /// A job whose answer does not tell when it has ended.
    Waits = "WC0411", "while: a member of the response, is: its values while the job runs; or until: a member that is there at the end";
    /// A list that cannot be sent in chunks.
    Chunks = "WC0412", "chunks: a list of the request with `max_items`, in a call that may be repeated and answers with lists only";
    /// A member that the client writes or reads for every call.
    ClientMember = "WC0413", "leave it out: the client adds the token to each call, and reads errcode and errmsg of each answer";
    /// A signature that the call cannot carry.
    Signed = "WC0414", "the client fills members of the request; merchant: body and answer are XML, and the token is of scope merchant";

    /// Discriminators that do not fit the channels.
    Discriminator = "WC0501", "suite: info_type; app: msg_type, and event when msg_type is event; change_type beside either";
    /// Two events that cannot be told apart.
    EventClash = "WC0502", "one event is described once; merge them or add change_type";
    /// A member that the envelope has already.
    EnvelopeMember = "WC0503", "leave it out: every event has the envelope";

    /// An example value that does not fit its type.
    ExampleValue = "WC0601", "write the example as the platform would, in the declared wire form";
    /// An example with a member that is not declared.
    ExampleUnknown = "WC0602", "declare the member or remove it from the example";
    /// An example without a member that it must have.
    ExampleMissing = "WC0603", "add the member to the example, or write its type with `?`";
    /// An example value beyond a limit.
    ExampleLimit = "WC0604", "the example must obey the limits it illustrates";
    /// An example that is not XML.
    ExampleXml = "WC0605", "an event's example is one <xml> element";
    /// An example that shows another event.
    ExampleEvent = "WC0606", "the example must carry the event's own discriminators";

    /// An endpoint that tokens.yaml refers to and nobody declares.
    TokenCall = "WC0701", "write domain.endpoint, as declared in api/<domain>.yaml";
    /// A member that tokens.yaml refers to and nobody declares.
    TokenMember = "WC0702", "name a member on the wire of the call's request or answer";
    /// Something that a token request cannot be filled from.
    Ingredient = "WC0703", "what the scope holds (provider.corpid, suite.ticket, corp.id, app.secret, …), auth_code, caller.<name> or =literal";
    /// A circle in the token graph.
    TokenCycle = "WC0704", "a token cannot be needed to obtain itself";
    /// An errcode that errors.yaml does not have.
    UnknownErrcode = "WC0705", "add it to errors.yaml";
    /// Two errcodes with one number or name.
    DuplicateErrcode = "WC0706", "each code and each name stands once";
    /// A token whose type does not keep a secret.
    TokenType = "WC0707", "name a `secret: true` id of types.yaml";
    /// An event that tokens.yaml refers to and nobody declares, or a member of it.
    TokenEvent = "WC0708", "name an event of events/*.yaml and one of its members";
    /// An errcode that does not stand where its number belongs.
    ErrcodeOrder = "WC0709", "move it up: errcodes stand in ascending order, so that one finds them and sees a gap";

    /// A sentence that does not end.
    FullStop = "WC0801", "end it with a full stop";

    /// A private domain whose method on a scope would never be called.
    TakenDomain = "WC0901", "give the file and its `domain` another name";
    /// A private event that `wecom-service` reads as one of its own.
    TakenEvent = "WC0902", "match the event of wecom-service; a member that it does not know is in its `extra`";
    /// A file that a private spec cannot have.
    PlatformFile = "WC0903", "remove the file: a private spec uses the tokens and errcodes of wecom-service";
    /// A private endpoint that `wecom-service` has as well. Only a warning.
    TakenCall = "WC0904", "call that one, unless you need a member that it does not know";
}
