//! How a caller gives a member: as what type, and how that turns into the member's value.
//!
//! Texts, ids and points in time are taken from whatever turns into them; numbers, enums and structs are taken by value.

use super::names::Names;
use super::naming;
use crate::model::{Field, Scalar, Type};

/// An argument of a constructor or setter.
pub(super) struct Argument {
    /// The name of the argument.
    pub(super) name: String,
    /// Its type.
    pub(super) ty: String,
    /// The value, without the `Some` of an optional member.
    pub(super) value: String,
}

/// The argument for a member.
pub(super) fn argument(names: &mut Names, field: &Field) -> Argument {
    let name = naming::escaped(&field.name);
    let (ty, value) = match &field.ty {
        Type::List(item) => {
            let iterator = names.prelude("std::iter::IntoIterator");
            let convert =
                if converts(item) { format!(".map({}::into)", names.prelude("std::convert::Into")) } else { String::new() };
            (format!("impl {iterator}<Item = {}>", given(names, item)), format!("{name}.into_iter(){convert}.collect()"))
        }
        Type::Map(item) => {
            let iterator = names.prelude("std::iter::IntoIterator");
            let key = given(names, &Type::Scalar(Scalar::String));
            let value = if converts(item) { "value.into()" } else { "value" };
            let pairs = format!("impl {iterator}<Item = ({key}, {})>", given(names, item));
            (pairs, format!("{name}.into_iter().map(|(key, value)| (key.into(), {value})).collect()"))
        }
        ty => (given(names, ty), if converts(ty) { format!("{name}.into()") } else { name.clone() }),
    };
    let value = if field.boxed { format!("{}::new({value})", names.prelude("std::boxed::Box")) } else { value };
    Argument { name, ty, value }
}

/// The type in which a caller gives one value.
fn given(names: &mut Names, ty: &Type) -> String {
    let plain = names.of(ty);
    if converts(ty) { format!("impl {}<{plain}>", names.prelude("std::convert::Into")) } else { plain }
}

/// Whether other types turn into it so naturally that a caller should not have to write it.
fn converts(ty: &Type) -> bool {
    match ty {
        Type::Id(_) | Type::Union(_) | Type::KindUnion(_) => true,
        Type::Scalar(scalar) => matches!(scalar, Scalar::String | Scalar::Timestamp | Scalar::Bytes | Scalar::Json),
        Type::Struct(_) | Type::Enum(_) | Type::List(_) | Type::Map(_) => false,
    }
}
