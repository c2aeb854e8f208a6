//! The macros that generated code is made of: tables, open enums, tagged unions and ids.

mod id;
mod open_enum;
mod table;
mod tagged_union;
