//! The macros that generated code is made of: tables, open enums, unions and ids.

mod id;
mod kind_union;
mod open_enum;
mod table;
mod tagged_union;
