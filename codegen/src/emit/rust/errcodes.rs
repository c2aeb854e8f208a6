//! `errcodes.rs`: a constant for every errcode, and the table of what is known about them.

use super::docs::{self, Doc};
use super::format::{Source, fits, optional, quoted, slice};
use super::names::Names;
use super::{EmitError, OutputFile, naming};
use crate::model::{Errcode, Model};

/// Writes the file.
pub(super) fn emit(model: &Model) -> Result<OutputFile, EmitError> {
    let doc = Doc::new("What the errcodes mean: a constant for each, and a table in ascending order.");
    let mut source = Source::new("errcodes.rs", doc, "errors.yaml", Names::default());
    for path in ["crate::wire::ErrCode", "crate::errcode::ErrCodeInfo", "crate::errcode::ErrKind"] {
        source.names.import(path);
    }
    source.alike(&model.errcodes, constants);
    source.text(ROW);
    source.alike(&model.errcodes, table);
    source.finish()
}

fn constants(errcodes: &[Errcode]) -> String {
    let constants: String = errcodes.iter().map(constant).collect();
    format!("impl ErrCode {{\n{constants}}}")
}

fn table(errcodes: &[Errcode]) -> String {
    let rows = slice(errcodes.iter().map(row), 0);
    format!("/// Every errcode that this version knows, ascending.\npub(crate) static ERRCODES: &[ErrCodeInfo] = {rows};")
}

/// What keeps most rows of the table on one line.
const ROW: &str = "\
/// A row of the table.
const fn row(
    code: i64,
    name: &'static str,
    kind: ErrKind,
    meaning: &'static str,
    of: Option<&'static str>,
    remedy: Option<&'static str>,
) -> ErrCodeInfo {
    ErrCodeInfo { code, name, meaning, kind, of, remedy }
}";

fn constant(errcode: &Errcode) -> String {
    let doc = Doc::new(format!("{}: {}", errcode.code, docs::continued(&docs::sentence(&errcode.meaning)))).comment(4);
    format!("{doc}    pub const {}: Self = Self({});\n", naming::constant(&errcode.name), errcode.code)
}

/// A call of [`ROW`], on one line where it fits.
fn row(errcode: &Errcode) -> String {
    let text = |value: &Option<String>| optional(value.as_deref().map(quoted));
    let arguments = [
        errcode.code.to_string(),
        quoted(&errcode.name),
        format!("ErrKind::{:?}", errcode.kind),
        quoted(&errcode.meaning),
        text(&errcode.of),
        text(&errcode.remedy),
    ];
    let flat = format!("row({})", arguments.join(", "));
    if fits(&flat, 5) { flat } else { format!("row(\n        {},\n    )", arguments.join(",\n        ")) }
}
