//! The names that one generated file uses: what it must import, and what is already taken by types of its own.
//!
//! A name that is taken, or that two paths share, is written with its module in front (`types::AccessToken`).

use std::collections::{BTreeMap, BTreeSet};

use super::format::fits;
use super::home::Home;
use crate::model::{Scalar, Type, TypeRef};

/// Where shared ids and types live.
pub(super) const TYPES: &str = "crate::generated::types";
/// Where token kinds live.
pub(super) const TOKENS: &str = "crate::generated::tokens";

/// The names of one file.
#[derive(Debug, Default)]
pub(super) struct Names {
    /// Types that the file declares itself.
    own: BTreeSet<String>,
    /// Imported paths by their last segment.
    imports: BTreeMap<String, String>,
    /// The module that the file is, whose types need no import.
    module: Option<&'static str>,
    /// Whose crate the file is part of.
    home: Home,
}

impl Names {
    /// The names of a file that declares these types.
    pub(super) fn new(own: impl IntoIterator<Item = String>) -> Self {
        Self { own: own.into_iter().collect(), ..Self::default() }
    }

    /// The same, of the file that is the module with this path.
    pub(super) fn at_home(mut self, module: &'static str) -> Self {
        self.module = Some(module);
        self
    }

    /// The same, of a file of that crate.
    pub(super) fn of_crate(mut self, home: &Home) -> Self {
        self.home = home.clone();
        self
    }

    /// Whose crate the file is part of.
    pub(super) fn home(&self) -> &Home {
        &self.home
    }

    /// The name of something that has to be imported, given its whole path.
    pub(super) fn import(&mut self, path: &str) -> String {
        let (module, name) = path.rsplit_once("::").unwrap_or(("", path));
        if self.module == Some(module) {
            return name.to_owned();
        }
        if !self.own.contains(name) {
            let imported = self.imports.entry(name.to_owned()).or_insert_with(|| path.to_owned());
            if imported == path {
                return name.to_owned();
            }
        }
        format!("{}::{name}", self.import(module))
    }

    /// The name of something that every file sees without an import, unless a type of its own hides it.
    pub(super) fn prelude(&mut self, path: &str) -> String {
        match path.rsplit_once("::") {
            Some((_, name)) if !self.own.contains(name) => name.to_owned(),
            _ => self.import(path),
        }
    }

    /// A shared id or type.
    pub(super) fn shared(&mut self, name: &str) -> String {
        let module = if self.home.is_given(name) { TYPES } else { self.home.types() };
        self.import(&format!("{module}::{name}"))
    }

    /// A type of this file or a shared one.
    pub(super) fn named(&mut self, named: &TypeRef) -> String {
        if named.shared { self.shared(&named.name) } else { named.name.clone() }
    }

    /// A type of the model.
    pub(super) fn of(&mut self, ty: &Type) -> String {
        match ty {
            Type::Scalar(scalar) => self.scalar(*scalar),
            Type::Id(name) => self.shared(name),
            Type::Struct(named) | Type::Enum(named) | Type::Union(named) | Type::KindUnion(named) => self.named(named),
            Type::List(item) => format!("{}<{}>", self.prelude("std::vec::Vec"), self.of(item)),
            Type::Map(value) => {
                let map = self.import("std::collections::BTreeMap");
                format!("{map}<{}, {}>", self.string(), self.of(value))
            }
        }
    }

    fn scalar(&mut self, scalar: Scalar) -> String {
        match scalar {
            Scalar::String => self.string(),
            Scalar::I64 => "i64".to_owned(),
            Scalar::U64 => "u64".to_owned(),
            Scalar::F64 => "f64".to_owned(),
            Scalar::Bool => "bool".to_owned(),
            Scalar::Timestamp => self.import("crate::wire::Timestamp"),
            Scalar::Errcode => self.import("crate::wire::ErrCode"),
            Scalar::Bytes => self.import("crate::wire::Bytes"),
            Scalar::File => self.import("crate::wire::File"),
            Scalar::Json => self.import("serde_json::Value"),
        }
    }

    fn string(&mut self) -> String {
        self.prelude("std::string::String")
    }

    /// The `use` lines, sorted and in groups as rustfmt would have them.
    pub(super) fn uses(&self) -> String {
        let paths: Vec<_> = self.imports.values().map(|path| self.home.path(path)).collect();
        let mut modules: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
        for path in &paths {
            let (module, name) = path.rsplit_once("::").unwrap_or(("", path));
            modules.entry(module).or_default().push(name);
        }
        let mut groups: [Vec<String>; 3] = Default::default();
        for (module, names) in &modules {
            groups[group(module)].push(line(module, names));
        }
        let groups = groups.iter_mut().filter(|lines| !lines.is_empty()).map(|lines| {
            lines.sort();
            lines.iter().map(|line| format!("use {line};\n")).collect::<String>()
        });
        groups.collect::<Vec<_>>().join("\n")
    }
}

fn group(module: &str) -> usize {
    match module.split("::").next() {
        Some("std") => 0,
        Some("crate" | "super" | "self") => 2,
        _ => 1,
    }
}

fn line(module: &str, names: &[&str]) -> String {
    let flat = match (module, names) {
        ("", [name]) => return (*name).to_owned(),
        (_, [name]) => return format!("{module}::{name}"),
        _ => format!("{module}::{{{}}}", names.join(", ")),
    };
    if fits(&flat, "use ;".len()) {
        return flat;
    }
    let mut lines = vec![String::from("   ")];
    for name in names {
        match lines.last_mut() {
            Some(line) if fits(name, line.len() + 2) => line.push_str(&format!(" {name},")),
            _ => lines.push(format!("    {name},")),
        }
    }
    format!("{module}::{{\n{}\n}}", lines.join("\n"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn imports_are_sorted_and_grouped() {
        let mut names = Names::default();
        for path in
            ["crate::table", "crate::wire::Extra", "serde_json::Value", "crate::wire::Bytes", "std::collections::BTreeMap"]
        {
            names.import(path);
        }
        let expected =
            "use std::collections::BTreeMap;\n\nuse serde_json::Value;\n\nuse crate::table;\nuse crate::wire::{Bytes, Extra};\n";
        assert_eq!(names.uses(), expected);
    }

    #[test]
    fn two_paths_with_one_name_are_told_apart_by_their_modules() {
        let mut names = Names::default();
        assert_eq!(names.import("crate::generated::tokens::AccessToken"), "AccessToken");
        assert_eq!(names.shared("AccessToken"), "types::AccessToken");
        assert_eq!(names.uses(), "use crate::generated::tokens::AccessToken;\nuse crate::generated::types;\n");
    }

    #[test]
    fn types_of_the_file_come_before_those_of_the_language() {
        let mut names = Names::new(["Option".to_owned(), "Extra".to_owned()]);
        assert_eq!(names.prelude("std::option::Option"), "option::Option");
        assert_eq!(names.prelude("std::vec::Vec"), "Vec");
        assert_eq!(names.import("crate::wire::Extra"), "wire::Extra");
    }

    #[test]
    fn a_module_does_not_import_itself() {
        let mut names = Names::default().at_home(TYPES);
        assert_eq!(names.of(&Type::List(Box::new(Type::Id("UserId".to_owned())))), "Vec<UserId>");
        assert_eq!(names.uses(), "");
    }
}
