//! Named types: the shared ids and types, and the named types of one domain.

use super::docs::{self, Doc};
use super::format::Source;
use super::names::{Names, TYPES};
use super::structs::{Record, Role};
use super::usage::Usage;
use super::{Context, EmitError, OutputFile, enums};
use crate::model::{Id, Model, Types};

/// Writes `types.rs`: the ids, and the types that several domains share.
pub(super) fn emit(model: &Model, usage: &Usage) -> Result<OutputFile, EmitError> {
    let doc = Doc::new("The ids of the platform, and the types that several domains share.").and(
        "An id is a type of its own, so that an encrypted id never goes where one in plain text belongs. Secret ids never \
         show their value and are wiped from memory when they are dropped.",
    );
    let own = model.ids.keys().cloned().chain(declared(&model.shared));
    let mut source = Source::new("types.rs", doc, "types.yaml", Names::new(own).at_home(TYPES));
    for id in model.ids.values() {
        id_type(&mut source, id);
    }
    let context = Context { model, usage, domain: "", types: &model.shared };
    named_types(&mut source, &context)?;
    source.finish()
}

/// The names of all types that a file declares.
pub(super) fn declared(types: &Types) -> impl Iterator<Item = String> + '_ {
    types.structs.keys().chain(types.enums.keys()).chain(types.unions.keys()).cloned()
}

/// Writes the named types of a file.
pub(super) fn named_types(source: &mut Source, context: &Context<'_>) -> Result<(), EmitError> {
    for item in context.types.structs.values() {
        let role = if context.sent(&item.name) { Role::Sent } else { Role::Received };
        let doc = Doc::new(docs::sentence(&item.summary));
        Record { name: &item.name, doc, fields: &item.fields, role }.emit(source, context)?;
    }
    for item in context.types.enums.values() {
        enums::open_enum(source, item);
    }
    for item in context.types.unions.values() {
        enums::tagged_union(source, item);
    }
    Ok(())
}

fn id_type(source: &mut Source, id: &Id) {
    let form = match (id.secret, id.numeric) {
        (true, _) => "secret",
        (false, true) => "i64",
        (false, false) => "String",
    };
    let macro_name = source.names.import("crate::id");
    let doc = Doc::new(docs::sentence(&id.summary)).comment(4);
    source.text(format!("{macro_name}! {{\n{doc}    pub struct {}({form});\n}}", id.name));
}
