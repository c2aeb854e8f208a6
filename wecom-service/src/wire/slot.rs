//! Slots and views: how the one reader fills any type and the one writer reads it, without knowing the type.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use super::{File, Kind, KindUnionShape, Table, UnionShape};

/// A type that can stand in a member.
pub trait Wire: Default + Send + Sync {
    /// What may stand in a value of this type.
    const KIND: Kind;
    /// The place to fill.
    fn slot(&mut self) -> Slot<'_>;
    /// The value to write.
    fn view(&self) -> View<'_>;
}

/// A place to fill.
pub enum Slot<'a> {
    /// A string.
    Text(&'a mut String),
    /// A signed number.
    I64(&'a mut i64),
    /// An unsigned number.
    U64(&'a mut u64),
    /// A floating point number.
    F64(&'a mut f64),
    /// True or false.
    Bool(&'a mut bool),
    /// Bytes, base64 in JSON.
    Bytes(&'a mut Vec<u8>),
    /// Anything.
    Json(&'a mut Json),
    /// A file.
    File(&'a mut File),
    /// An open enum.
    Code(&'a mut dyn Code),
    /// A struct.
    Table(&'a mut dyn Table),
    /// A tagged union.
    Union(&'a mut dyn Union),
    /// A union by kind.
    KindUnion(&'a mut dyn KindUnion),
    /// A list.
    List(&'a mut dyn List),
    /// A map with dynamic keys.
    Map(&'a mut dyn Map),
    /// Something that may be absent.
    Optional(&'a mut dyn Optional),
}

impl Slot<'_> {
    /// The same place once more, for as long as it is borrowed.
    pub(super) fn again(&mut self) -> Slot<'_> {
        match self {
            Self::Text(text) => Slot::Text(text),
            Self::I64(number) => Slot::I64(number),
            Self::U64(number) => Slot::U64(number),
            Self::F64(number) => Slot::F64(number),
            Self::Bool(flag) => Slot::Bool(flag),
            Self::Bytes(bytes) => Slot::Bytes(bytes),
            Self::Json(value) => Slot::Json(value),
            Self::File(file) => Slot::File(file),
            Self::Code(code) => Slot::Code(*code),
            Self::Table(table) => Slot::Table(*table),
            Self::Union(union) => Slot::Union(*union),
            Self::KindUnion(union) => Slot::KindUnion(*union),
            Self::List(list) => Slot::List(*list),
            Self::Map(map) => Slot::Map(*map),
            Self::Optional(optional) => Slot::Optional(*optional),
        }
    }
}

/// A value to write.
#[derive(Clone, Copy)]
pub enum View<'a> {
    /// A string.
    Text(&'a str),
    /// A string that is never printed.
    Secret(&'a str),
    /// A signed number.
    I64(i64),
    /// An unsigned number.
    U64(u64),
    /// A floating point number.
    F64(f64),
    /// True or false.
    Bool(bool),
    /// Bytes, base64 in JSON.
    Bytes(&'a [u8]),
    /// Anything.
    Json(&'a Json),
    /// A file.
    File(&'a File),
    /// An open enum.
    Code(&'a dyn Code),
    /// A struct.
    Table(&'a dyn Table),
    /// A tagged union.
    Union(&'a dyn Union),
    /// A list.
    List(&'a dyn List),
    /// A map with dynamic keys.
    Map(&'a dyn Map),
    /// An optional member that is not there.
    Absent,
}

/// The value of an open enum as the platform writes it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CodeValue<'a> {
    /// A string value.
    Text(&'a str),
    /// A numeric value.
    Number(i64),
}

/// An open enum.
pub trait Code: Send + Sync {
    /// The name of the variant, for `Debug`.
    fn name(&self) -> &'static str;
    /// The value on the wire.
    fn get(&self) -> CodeValue<'_>;
    /// Takes a value from the wire; a numeric enum refuses text that is no number.
    fn set(&mut self, value: CodeValue<'_>) -> bool;
}

/// A list of wire types.
pub trait List: Send + Sync {
    /// Forgets all items.
    fn clear(&mut self);
    /// Adds an empty item and gives its place.
    fn push(&mut self) -> Slot<'_>;
    /// How many items there are.
    fn len(&self) -> usize;
    /// The item at `index`.
    fn item(&self, index: usize) -> View<'_>;
    /// Whether there are no items.
    fn is_empty(&self) -> bool {
        self.len() == 0
    }
}

/// A map with dynamic keys.
pub trait Map: Send + Sync {
    /// Forgets all entries.
    fn clear(&mut self);
    /// Adds an empty value under `key` and gives its place.
    fn insert(&mut self, key: String) -> Slot<'_>;
    /// How many entries there are.
    fn len(&self) -> usize;
    /// Calls `visit` with each entry in order.
    fn each<'a>(&'a self, visit: &mut dyn FnMut(&'a str, View<'a>));
    /// Whether there are no entries.
    fn is_empty(&self) -> bool {
        self.len() == 0
    }
}

/// Something that may be absent.
pub trait Optional: Send + Sync {
    /// Makes it absent.
    fn clear(&mut self);
    /// Gives the place of what is there already, or makes it present and empty.
    fn open(&mut self) -> Slot<'_>;
}

/// A tagged union.
pub trait Union: Send + Sync {
    /// What the variants are.
    fn shape(&self) -> &'static UnionShape;
    /// Becomes the variant at `index` of the shape, empty, and gives its place.
    fn select(&mut self, index: usize) -> Slot<'_>;
    /// Becomes the variant that is not listed and keeps all its members.
    fn keep(&mut self, members: serde_json::Map<String, Json>);
    /// The index and value of the variant, or the kept members of one that is not listed.
    fn chosen(&self) -> Result<(usize, View<'_>), &serde_json::Map<String, Json>>;
}

/// A union by kind. It is written as what it holds, so it has no view of its own.
pub trait KindUnion: Send + Sync {
    /// What the variants are.
    fn shape(&self) -> &'static KindUnionShape;
    /// Becomes the variant at `index` of the shape, empty, and gives its place.
    fn select(&mut self, index: usize) -> Slot<'_>;
    /// Becomes the value that fits no variant.
    fn keep(&mut self, value: Json);
}

macro_rules! scalar {
    ($($ty:ty => $variant:ident),* $(,)?) => {$(
        impl Wire for $ty {
            const KIND: Kind = Kind::$variant;
            #[inline]
            fn slot(&mut self) -> Slot<'_> {
                Slot::$variant(self)
            }
            #[inline]
            fn view(&self) -> View<'_> {
                View::$variant(*self)
            }
        }
    )*};
}
scalar!(i64 => I64, u64 => U64, f64 => F64, bool => Bool);

impl Wire for String {
    const KIND: Kind = Kind::Text;
    #[inline]
    fn slot(&mut self) -> Slot<'_> {
        Slot::Text(self)
    }
    #[inline]
    fn view(&self) -> View<'_> {
        View::Text(self)
    }
}

impl Wire for Json {
    const KIND: Kind = Kind::Json;
    #[inline]
    fn slot(&mut self) -> Slot<'_> {
        Slot::Json(self)
    }
    #[inline]
    fn view(&self) -> View<'_> {
        View::Json(self)
    }
}

impl<T: Wire> Wire for Option<T> {
    const KIND: Kind = Kind::Optional(&T::KIND);
    #[inline]
    fn slot(&mut self) -> Slot<'_> {
        Slot::Optional(self)
    }
    #[inline]
    fn view(&self) -> View<'_> {
        match self {
            Some(value) => value.view(),
            None => View::Absent,
        }
    }
}
impl<T: Wire> Optional for Option<T> {
    fn clear(&mut self) {
        *self = None;
    }
    fn open(&mut self) -> Slot<'_> {
        // Shorter for the compiler than `get_or_insert_default`, and there is one of these for each of hundreds of types.
        if self.is_none() {
            *self = Some(T::default());
        }
        match self {
            Some(value) => value.slot(),
            None => unreachable!("just set"),
        }
    }
}

impl<T: Wire> Wire for Vec<T> {
    const KIND: Kind = Kind::List(&T::KIND);
    #[inline]
    fn slot(&mut self) -> Slot<'_> {
        Slot::List(self)
    }
    #[inline]
    fn view(&self) -> View<'_> {
        View::List(self)
    }
}
impl<T: Wire> List for Vec<T> {
    fn clear(&mut self) {
        Vec::clear(self);
    }
    fn push(&mut self) -> Slot<'_> {
        let index = Vec::len(self);
        Vec::push(self, T::default());
        self[index].slot()
    }
    fn len(&self) -> usize {
        Vec::len(self)
    }
    fn item(&self, index: usize) -> View<'_> {
        self[index].view()
    }
}

impl<T: Wire> Wire for BTreeMap<String, T> {
    const KIND: Kind = Kind::Map(&T::KIND);
    #[inline]
    fn slot(&mut self) -> Slot<'_> {
        Slot::Map(self)
    }
    #[inline]
    fn view(&self) -> View<'_> {
        View::Map(self)
    }
}
impl<T: Wire> Map for BTreeMap<String, T> {
    fn clear(&mut self) {
        BTreeMap::clear(self);
    }
    fn insert(&mut self, key: String) -> Slot<'_> {
        let value = self.entry(key).or_default();
        *value = T::default();
        value.slot()
    }
    fn len(&self) -> usize {
        BTreeMap::len(self)
    }
    fn each<'a>(&'a self, visit: &mut dyn FnMut(&'a str, View<'a>)) {
        for (key, value) in self {
            visit(key, value.view());
        }
    }
}
