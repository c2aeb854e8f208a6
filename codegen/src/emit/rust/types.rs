//! Named types: the shared ids and types, and the named types of one domain.

use super::docs::{self, Doc};
use super::format::Source;
use super::home::Home;
use super::names::Names;
use super::structs::{Record, Role};
use super::usage::Usage;
use super::{Context, EmitError, OutputFile, enums};
use crate::model::{Id, Model, Named};

/// Writes `types.rs`: the ids, and the types that several domains share.
pub(super) fn emit(model: &Model, usage: &Usage) -> Result<OutputFile, EmitError> {
    let home = Home::of(model);
    let doc = if home.is_private() { "Ids and types" } else { "The ids of the platform, and the types" };
    let doc = Doc::new(format!("{doc} that several domains share.")).and(
        "An id is a type of its own, so that an encrypted id never goes where one in plain text belongs. Secret ids never \
         show their value and are wiped from memory when they are dropped.",
    );
    let own = own_names(model).filter(|name| !home.is_given(name)).map(str::to_owned);
    let names = Names::new(own).at_home(home.types()).of_crate(&home);
    let mut source = Source::new("types.rs", doc, "types.yaml", names);
    for id in model.ids.values().filter(|id| !home.is_given(&id.name)) {
        id_type(&mut source, id);
    }
    let context = Context { model, usage, domain: "", types: &model.shared };
    named_types(&mut source, &context)?;
    source.finish()
}

/// Whether there is anything to write.
pub(super) fn any(model: &Model) -> bool {
    let home = Home::of(model);
    own_names(model).any(|name| !home.is_given(name))
}

fn own_names(model: &Model) -> impl Iterator<Item = &str> {
    model.ids.keys().map(String::as_str).chain(model.shared.names())
}

/// Writes the named types of a file.
pub(super) fn named_types(source: &mut Source, context: &Context<'_>) -> Result<(), EmitError> {
    let home = source.names.home().clone();
    for named in context.types.declared().filter(|named| !context.is_given(&home, named.name())) {
        match named {
            Named::Struct(item) => {
                let role = if context.sent(&item.name) { Role::Sent } else { Role::Received };
                let doc = Doc::new(docs::sentence(&item.summary));
                Record { name: &item.name, doc, fields: &item.fields, role }.emit(source, context)?;
            }
            Named::Enum(item) => enums::open_enum(source, item),
            Named::Union(item) => enums::tagged_union(source, item),
            Named::KindUnion(item) => enums::kind_union(source, item),
        }
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
