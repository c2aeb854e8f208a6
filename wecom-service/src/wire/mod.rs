//! The wire layer: how every generated type is read and written.
//!
//! A generated struct carries only a *table* of its fields ([`Struct`]): for each a mutable [`Slot`] to fill and a [`View`] to
//! write, next to a static description ([`Shape`]). One non-generic reader fills slots from any serde format or from callback
//! XML, one writer reads views, and the same table serves query strings, redacted `Debug`, equality, the checks before sending,
//! unknown members and JSON paths in errors. So leniency lives in one place, and 800 endpoints do not mean 800 decoders.
//!
//! Users meet this module when they write a type of their own with [`table!`](crate::table), and in [`Extra`], which keeps the
//! members that the platform sent and the spec does not know yet.
//!
//! # What reading forgives
//!
//! | where | what is read too |
//! | --- | --- |
//! | any member | missing or `null`: its empty value, `None` where it is optional |
//! | number | in quotes; `""` is 0; `12.0` is an integer |
//! | bool | `0`, `1`, `"0"`, `"1"`, `"true"`, `"false"`; `""` is false |
//! | string | a number or bool: its text |
//! | optional, but no string | `""` is `None` |
//! | list | a bare item is a list of one; `""` and `{}` are empty; a joined list may be an array |
//! | struct | `""` and `[]` are empty; a list of one is its item |
//! | union by kind | nothing: what fits no variant as it is, is kept as it came |
//!
//! Everything else is a [`DecodeError`] with the path. The last of several members of one name counts.

mod check;
mod compare;
mod debug;
#[doc(hidden)]
pub mod derived;
mod error;
mod extra;
mod json;
mod kind_union;
mod leaf;
mod locate;
mod macros;
mod members;
mod query;
mod read;
mod scalar;
mod secrets;
mod shape;
mod slot;
mod table;
mod write;
mod xml;

pub use check::check;
pub use compare::{Difference, compare};
pub use debug::{debug, equal};
pub use error::{DecodeError, EncodeError, Path, Unit};
pub use extra::Extra;
pub use json::{from_json, from_value, to_json, to_value};
pub use kind_union::as_it_came;
pub use query::{from_pairs, to_pairs};
pub(crate) use query::{to_parts, value_to_text};
pub use read::read;
pub(crate) use read::{take_error, typed};
pub use scalar::{Bytes, Empty, ErrCode, File, Timestamp, wipe};
pub(crate) use secrets::each_secret;
pub use shape::{EnumShape, Field, Form, Kind, KindUnionShape, KindVariant, Layout, ListForm, Place, Shape, UnionShape, Variant};
pub use slot::{Code, CodeValue, KindUnion, List, Map, Optional, Slot, Union, View, Wire};
pub use table::{Slots, Struct, Table, Visit};
pub use write::write;
pub use xml::to_xml;
pub(crate) use xml::xml_of_pairs;
#[cfg(feature = "xml")]
pub use {
    compare::compare_xml,
    xml::{from_xml, peek_xml, xml_to_value},
};

#[doc(hidden)]
pub use {serde, serde_json};
