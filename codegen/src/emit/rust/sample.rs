//! Calls as users write them, with the values of the spec's examples.

use std::collections::BTreeSet;

use serde_json::Value;

use super::format::quoted;
use super::{fields, naming, surface};
use crate::model::{Domain, Endpoint, Field, ListForm, Model, Scalar, Step, Type, TypeRef, Types, Union};

/// Writes calls of one domain.
pub(super) struct Sample<'a> {
    model: &'a Model,
    domain: &'a Domain,
    /// What the call must import: whether it is shared, and its name.
    used: BTreeSet<(bool, String)>,
}

/// Whether a value stands where it is turned into what is wanted, or has to be that already.
#[derive(Clone, Copy, PartialEq, Eq)]
enum As {
    Argument,
    Owned,
}

impl<'a> Sample<'a> {
    pub(super) fn new(model: &'a Model, domain: &'a Domain) -> Self {
        Self { model, domain, used: BTreeSet::new() }
    }

    /// Everything from the imports to the answer.
    pub(super) fn call(mut self, endpoint: &Endpoint) -> String {
        let token = endpoint.token.as_ref().and_then(|kind| self.model.tokens.get(kind));
        let (before, scope) = surface::scope(token.map_or("provider", |token| token.scope.as_str()));
        let call = format!("{scope}.{}().{}", naming::escaped(&self.domain.name), self.method(endpoint));
        let call = if endpoint.pages.is_some() {
            format!(
                "let mut items = {call}.stream(); while let Some(item) = items.try_next().await? {{ println!(\"{{item:?}}\"); }}"
            )
        } else {
            format!("let answer = {call}.await?;")
        };
        let body = laid_out(&format!("{} {call}", before.unwrap_or_default()));
        match self.imports() {
            imports if imports.is_empty() => body,
            imports => format!("{imports}\n{body}"),
        }
    }

    /// The method with its arguments, and the setters.
    pub(super) fn method(&mut self, endpoint: &Endpoint) -> String {
        let skipped = skipped(endpoint);
        let request = &endpoint.example_request;
        let arguments = self.arguments(&endpoint.request.fields, request);
        let mut call = format!("{}({arguments})", naming::escaped(&endpoint.name));
        for field in endpoint.request.fields.iter().filter(|field| fields::settable(field)) {
            if let Some(value) = self.found(field, request)
                && !skipped.contains(&field.key.as_str())
            {
                let value = self.member(field, value);
                call += &format!(".{}({value})", naming::call_setter(&field.name));
            }
        }
        call
    }

    fn imports(&self) -> String {
        let of = |shared: bool, module: &str| {
            let names: Vec<_> = self.used.iter().filter(|used| used.0 == shared).map(|used| used.1.as_str()).collect();
            match names.as_slice() {
                [] => String::new(),
                [name] => format!("use wecom_service::{module}::{name};\n"),
                names => format!("use wecom_service::{module}::{{{}}};\n", names.join(", ")),
            }
        };
        let own = of(false, &self.domain.name);
        let shared = of(true, "types");
        if self.domain.name.as_str() < "types" { own + &shared } else { shared + &own }
    }

    /// The value of a member in an example. A flattened union takes it from its parent.
    fn found<'v>(&self, field: &Field, parent: &'v Value) -> Option<&'v Value> {
        match (&field.ty, field.flatten) {
            (Type::Union(named), true) => {
                let union = self.types(named).unions.get(&named.name)?;
                parent.get(&union.tag).map(|_| parent)
            }
            _ => parent.get(&field.key).filter(|value| !value.is_null()),
        }
    }

    fn arguments(&mut self, fields: &[Field], values: &Value) -> String {
        let required = fields.iter().filter(|field| fields::required(field));
        let arguments: Vec<_> = required
            .map(|field| match self.found(field, values) {
                Some(value) => self.member(field, value),
                None => self.absent(&field.ty),
            })
            .collect();
        arguments.join(", ")
    }

    /// What stands for a member that the example cannot show, like a file.
    fn absent(&self, ty: &Type) -> String {
        match ty {
            Type::Scalar(Scalar::File) => {
                r#"wecom_service::wire::File::new("report.pdf", std::fs::read("report.pdf")?)"#.to_owned()
            }
            _ => "Default::default()".to_owned(),
        }
    }

    fn member(&mut self, field: &Field, value: &Value) -> String {
        match (&field.ty, field.list, value) {
            (Type::List(item), ListForm::Joined(separator), Value::String(joined)) => {
                let parts: Vec<_> = joined.split(separator).filter(|part| !part.is_empty()).map(Value::from).collect();
                self.list(item, &parts, As::Argument)
            }
            (Type::List(item), ListForm::OneOrList, one) if !one.is_array() => {
                self.list(item, std::slice::from_ref(one), As::Argument)
            }
            (Type::List(_) | Type::Map(_), _, _) => self.value(&field.ty, value, As::Argument),
            (ty, ListForm::OneOrList, Value::Array(items)) => match items.first() {
                Some(first) => self.value(ty, first, As::Argument),
                None => self.absent(ty),
            },
            (ty, _, _) => self.value(ty, value, As::Argument),
        }
    }

    fn value(&mut self, ty: &Type, value: &Value, form: As) -> String {
        match ty {
            Type::Scalar(scalar) => scalar_value(*scalar, value, form),
            Type::Id(name) => {
                let numeric = self.model.ids.get(name).is_some_and(|id| id.numeric);
                let plain = if numeric { text(value) } else { quoted(&text(value)) };
                if form == As::Owned { format!("{plain}.into()") } else { plain }
            }
            Type::Enum(named) => self.enum_value(named, value),
            Type::Struct(named) => self.record(named, value),
            Type::Union(named) => self.union(named, value),
            Type::KindUnion(named) => self.kind_union(named, value),
            Type::List(item) => self.list(item, value.as_array().map(Vec::as_slice).unwrap_or_default(), form),
            Type::Map(item) => {
                let members = value.as_object().into_iter().flatten();
                let pairs: Vec<_> = members
                    .map(|(key, value)| {
                        let key = if form == As::Owned { format!("{}.into()", quoted(key)) } else { quoted(key) };
                        format!("({key}, {})", self.value(item, value, form))
                    })
                    .collect();
                let pairs = format!("[{}]", pairs.join(", "));
                if form == As::Owned { format!("std::collections::BTreeMap::from({pairs})") } else { pairs }
            }
        }
    }

    fn list(&mut self, item: &Type, values: &[Value], form: As) -> String {
        // A list inside of a list, or a map's, is what it says; only the outermost one turns its items into what is wanted.
        let inner = if matches!(item, Type::List(_) | Type::Map(_)) { As::Owned } else { form };
        let items: Vec<_> = values.iter().map(|value| self.value(item, value, inner)).collect();
        match (items.join(", "), form) {
            (items, As::Owned) => format!("vec![{items}]"),
            // Nothing says what an empty list has none of.
            (items, As::Argument) if items.is_empty() => self.none_of(item),
            (items, As::Argument) => format!("[{items}]"),
        }
    }

    /// An empty list where its items are turned into what is wanted.
    fn none_of(&self, item: &Type) -> String {
        match item {
            Type::Id(name) if self.model.ids.get(name).is_some_and(|id| id.numeric) => "Vec::<i64>::new()".to_owned(),
            Type::Id(_) | Type::Scalar(Scalar::String) => "Vec::<String>::new()".to_owned(),
            _ => "[]".to_owned(),
        }
    }

    fn enum_value(&mut self, named: &TypeRef, value: &Value) -> String {
        let wire = text(value);
        self.uses(named);
        let Some(item) = self.types(named).enums.get(&named.name) else { return quoted(&wire) };
        match item.values.iter().find(|listed| listed.value == wire) {
            Some(listed) => format!("{}::{}", named.name, naming::variant(&listed.name)),
            None if item.numeric => format!("{}::from({wire})", named.name),
            None => format!("{}::from({})", named.name, quoted(&wire)),
        }
    }

    fn record(&mut self, named: &TypeRef, value: &Value) -> String {
        self.uses(named);
        let Some(record) = self.types(named).structs.get(&named.name) else { return String::new() };
        let mut text = format!("{}::new({})", named.name, self.arguments(&record.fields, value));
        for field in record.fields.iter().filter(|field| fields::settable(field)) {
            if let Some(value) = self.found(field, value) {
                let value = self.member(field, value);
                text += &format!(".{}({value})", naming::struct_setter(&field.name));
            }
        }
        text
    }

    fn union(&mut self, named: &TypeRef, value: &Value) -> String {
        self.uses(named);
        let union: Option<&Union> = self.types(named).unions.get(&named.name);
        let chosen = union.and_then(|union| {
            let tag = text(value.get(&union.tag)?);
            let variant = union.variants.iter().find(|variant| variant.value == tag)?;
            Some((variant, if union.nested { value.get(&variant.key)? } else { value }))
        });
        match chosen {
            Some((variant, body)) => {
                let body = self.value(&variant.ty, body, As::Owned);
                format!("{}::{}({body})", named.name, naming::variant(&variant.name))
            }
            None => format!("{}::default()", named.name),
        }
    }

    fn kind_union(&mut self, named: &TypeRef, value: &Value) -> String {
        self.uses(named);
        let union = self.types(named).kind_unions.get(&named.name);
        match union.and_then(|union| union.variant_of(value)) {
            Some(variant) => {
                let body = self.value(&variant.ty, value, As::Owned);
                format!("{}::{}({body})", named.name, naming::variant(&variant.name))
            }
            None => format!("{}::Unlisted(serde_json::json!({value}))", named.name),
        }
    }

    fn uses(&mut self, named: &TypeRef) {
        self.used.insert((named.shared, named.name.clone()));
    }

    fn types(&self, named: &TypeRef) -> &'a Types {
        if named.shared { &self.model.shared } else { &self.domain.types }
    }
}

/// Members that nobody gives by hand: the client signs, and the stream turns the pages.
fn skipped(endpoint: &Endpoint) -> Vec<&str> {
    let mut keys: Vec<&str> = endpoint.filled().collect();
    match endpoint.pages.as_ref().map(|pages| &pages.step) {
        Some(Step::Cursor { send, .. }) => keys.push(send),
        Some(Step::Offset { offset }) => keys.push(offset),
        None => {}
    }
    keys
}

fn scalar_value(scalar: Scalar, value: &Value, form: As) -> String {
    let into = if form == As::Owned { ".into()" } else { "" };
    match scalar {
        Scalar::String => quoted(&text(value)) + into,
        Scalar::I64 | Scalar::U64 => text(value),
        Scalar::F64 => {
            let number = text(value);
            if number.contains(['.', 'e', 'E']) { number } else { number + ".0" }
        }
        Scalar::Bool => matches!(text(value).as_str(), "1" | "true").to_string(),
        Scalar::Timestamp => text(value) + into,
        Scalar::Errcode => format!("wecom_service::ErrCode::new({})", text(value)),
        Scalar::Bytes => format!(r#"std::fs::read("picture.png")?{into}"#),
        Scalar::File => r#"wecom_service::wire::File::new("report.pdf", std::fs::read("report.pdf")?)"#.to_owned(),
        Scalar::Json => format!("serde_json::json!({value})"),
    }
}

/// A scalar of an example, without its quotes.
fn text(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

/// Statements, laid out the way rustfmt would. What cannot be parsed stays on its line.
fn laid_out(statements: &str) -> String {
    let Ok(file) = syn::parse_str(&format!("fn main() {{ {statements} }}")) else { return statements.to_owned() };
    let printed = prettyplease::unparse(&file);
    let lines = printed.lines().skip(1).take_while(|line| *line != "}");
    lines.map(|line| line.strip_prefix("    ").unwrap_or(line).to_owned() + "\n").collect::<String>().trim_end().to_owned()
}
