//! The static description of a type: what its members are called on the wire and what may stand in them.
//!
//! Shapes are plain `const` data. Nested shapes are reached through functions, so that recursive types need no special case.

/// The description of a struct.
#[derive(Debug)]
pub struct Shape {
    /// The Rust name of the type.
    pub name: &'static str,
    /// Its members, in the order of the spec.
    pub fields: &'static [Field],
    /// Whether this is the top of an answer, where `errcode` and `errmsg` belong to the call and not to the type.
    pub answer: bool,
}

/// One member of a struct.
#[derive(Debug, Clone, Copy)]
pub struct Field {
    /// The name on the wire, the platform's spelling mistakes included.
    pub key: &'static str,
    /// What stands in it.
    pub kind: Kind,
    /// How a scalar looks when it is written.
    pub form: Form,
    /// How a list looks when it is written.
    pub list: ListForm,
    /// Where a request carries it.
    pub place: Place,
    /// Whether a request must have it: a string or list that is then empty is refused before sending.
    pub required: bool,
    /// Whether `Debug` hides the value.
    pub sensitive: bool,
    /// Whether the members of this table or union stand beside those of its parent.
    pub flatten: bool,
    /// The smallest and largest number allowed in a request.
    pub range: Option<(i64, i64)>,
    /// The most items a list may have in a request.
    pub max_items: Option<usize>,
    /// The longest string allowed in a request, in characters.
    pub max_chars: Option<usize>,
    /// The longest string allowed in a request, in bytes.
    pub max_bytes: Option<usize>,
    /// A value that is always sent, whatever the struct holds.
    pub constant: Option<&'static str>,
}

impl Field {
    /// A plain member.
    pub const fn new(key: &'static str, kind: Kind) -> Self {
        Self {
            key,
            kind,
            form: Form::Plain,
            list: ListForm::Plain,
            place: Place::Body,
            required: false,
            sensitive: false,
            flatten: false,
            range: None,
            max_items: None,
            max_chars: None,
            max_bytes: None,
            constant: None,
        }
    }
    /// Written in another form.
    pub const fn form(mut self, form: Form) -> Self {
        self.form = form;
        self
    }
    /// A list that is one string with this separator between its items.
    pub const fn joined(mut self, separator: char) -> Self {
        self.list = ListForm::Joined(separator);
        self
    }
    /// A list that may be a bare item, or an item that may be a list of one.
    pub const fn one_or_list(mut self) -> Self {
        self.list = ListForm::OneOrList;
        self
    }
    /// Travels in the query string of a POST.
    pub const fn query(mut self) -> Self {
        self.place = Place::Query;
        self
    }
    /// Travels as a part of a multipart body.
    pub const fn part(mut self) -> Self {
        self.place = Place::Part;
        self
    }
    /// Must be given.
    pub const fn required(mut self) -> Self {
        self.required = true;
        self
    }
    /// Hidden by `Debug`.
    pub const fn sensitive(mut self) -> Self {
        self.sensitive = true;
        self
    }
    /// Its members stand beside those of the parent.
    pub const fn flatten(mut self) -> Self {
        self.flatten = true;
        self
    }
    /// Number limits, both inclusive.
    pub const fn range(mut self, least: i64, most: i64) -> Self {
        self.range = Some((least, most));
        self
    }
    /// List limit.
    pub const fn max_items(mut self, most: usize) -> Self {
        self.max_items = Some(most);
        self
    }
    /// String limit in characters.
    pub const fn max_chars(mut self, most: usize) -> Self {
        self.max_chars = Some(most);
        self
    }
    /// String limit in bytes.
    pub const fn max_bytes(mut self, most: usize) -> Self {
        self.max_bytes = Some(most);
        self
    }
    /// Always sent with this value.
    pub const fn constant(mut self, value: &'static str) -> Self {
        self.constant = Some(value);
        self
    }
}

/// What may stand in a slot.
#[derive(Debug, Clone, Copy)]
pub enum Kind {
    /// A string, or an id that is one.
    Text,
    /// A string that is never printed.
    Secret,
    /// A signed number, an id that is one, or seconds since 1970.
    I64,
    /// An unsigned number.
    U64,
    /// A floating point number.
    F64,
    /// True or false.
    Bool,
    /// Bytes, base64 in JSON.
    Bytes,
    /// Whatever the platform leaves open.
    Json,
    /// An uploaded file, only in multipart bodies.
    File,
    /// An open enum.
    Enum(&'static EnumShape),
    /// A struct.
    Table(fn() -> &'static Shape),
    /// A tagged union.
    Union(fn() -> &'static UnionShape),
    /// A union by kind.
    KindUnion(fn() -> &'static KindUnionShape),
    /// A list.
    List(&'static Kind),
    /// A map with dynamic keys.
    Map(&'static Kind),
    /// Something that may be absent.
    Optional(&'static Kind),
}

/// How a scalar is written. Reading accepts every form.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// The type's own form.
    Plain,
    /// In quotes: `"12"`, `"true"`.
    Text,
    /// A string as a bare number.
    Number,
    /// A number that the platform itself writes both bare and quoted; written bare (text stays text).
    Either,
    /// A bool as `0` or `1`.
    Flag,
    /// A bool as `"0"` or `"1"`.
    FlagText,
}

/// How a list is written. Reading accepts every form.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ListForm {
    /// A JSON array, or repeated elements in XML.
    Plain,
    /// One string with a separator between the items.
    Joined(char),
    /// The platform writes a bare item or a list; a list type is written as a list, another type as a bare item.
    OneOrList,
}

/// Where a request carries a member. Everything of a GET travels in the query string.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// In the JSON body.
    Body,
    /// In the query string.
    Query,
    /// As a part of a multipart body.
    Part,
}

/// The description of an open enum.
#[derive(Debug)]
pub struct EnumShape {
    /// The Rust name of the type.
    pub name: &'static str,
    /// Whether its values are numbers.
    pub numeric: bool,
}

/// The description of a tagged union.
#[derive(Debug)]
pub struct UnionShape {
    /// The Rust name of the type.
    pub name: &'static str,
    /// The member that names the variant.
    pub tag: &'static str,
    /// Whether the tag is written as a bare number.
    pub numeric: bool,
    /// Whether a variant's members stand beside the tag or under a key of their own.
    pub layout: Layout,
    /// The variants.
    pub variants: &'static [Variant],
}

/// One variant of a tagged union.
#[derive(Debug)]
pub struct Variant {
    /// The value of the tag.
    pub value: &'static str,
    /// The member that holds the variant's body when the layout is nested.
    pub key: &'static str,
    /// The body.
    pub kind: Kind,
}

/// The description of a union by kind.
#[derive(Debug)]
pub struct KindUnionShape {
    /// The Rust name of the type.
    pub name: &'static str,
    /// The variants; the first that a value tells counts.
    pub variants: &'static [KindVariant],
}

/// One variant of a union by kind.
#[derive(Debug)]
pub struct KindVariant {
    /// The members of which an object must have one to be this variant; any object will do when there are none.
    pub has: &'static [&'static str],
    /// What it holds.
    pub kind: Kind,
}

/// Where a variant's members stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Layout {
    /// `{msgtype: text, text: {…}}`
    Nested,
    /// `{msgtype: text, content: …}`
    Flat,
}
