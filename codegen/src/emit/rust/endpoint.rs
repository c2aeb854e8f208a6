//! One endpoint: its request with facts and encoding, its optional members as setters, its pages, and its response.

use proc_macro2::TokenStream;
use quote::quote;

use super::docs::Doc;
use super::format::{Source, fits, quoted, tokens};
use super::modules::titled;
use super::names::{Names, TOKENS};
use super::structs::{Record, Role, Setter};
use super::{Context, EmitError, fields, jobs, member_docs, naming};
use crate::model::{Answer, Effect, Endpoint, Field, Items, Link, Method, Scalar, Step, Type};

/// Writes everything of an endpoint but its method on the domain's handle.
pub(super) fn emit(source: &mut Source, context: &Context<'_>, endpoint: &Endpoint) -> Result<(), EmitError> {
    let request = &endpoint.request;
    let about = format!("The request of [`Api::{}`].", naming::linked(&endpoint.name));
    let doc = Doc::new(titled(&endpoint.title, &about)).and(member_docs::deprecated(endpoint.deprecated.as_deref()));
    Record { name: &request.name, doc, fields: &request.fields, role: Role::Request }.emit(source, context)?;
    let implementation = implementation(source, context, endpoint);
    source.text(implementation);
    setters(source, context, endpoint)?;
    if let Some(paging) = paging(source, endpoint)? {
        source.item(paging)?;
    }
    for helper in [jobs::job(source, context, endpoint)?, jobs::chunks(source, endpoint)?].into_iter().flatten() {
        source.item(helper)?;
    }
    if let Some(response) = &endpoint.response {
        let doc = Doc::new(titled(&endpoint.title, &format!("The answer to [`{}`].", request.name)));
        Record { name: &response.name, doc, fields: &response.fields, role: Role::Answer }.emit(source, context)?;
    }
    Ok(())
}

/// The kind of token of an endpoint as a type.
pub(super) fn token_kind(names: &mut Names, endpoint: &Endpoint) -> String {
    let kind = endpoint.token.as_deref().map_or_else(|| "NoToken".to_owned(), naming::type_name);
    names.import(&format!("{TOKENS}::{kind}"))
}

/// The facts about an endpoint as a constant expression behind `lead`, laid out the way rustfmt does it.
pub(super) fn meta(names: &mut Names, lead: &str, domain: &str, endpoint: &Endpoint, indent: usize) -> String {
    let method = match endpoint.method {
        Method::Get => "get",
        Method::Post => "post",
    };
    let start = format!("&{}::{method}", names.import("crate::endpoint::EndpointMeta"));
    let [domain, name, path] = [domain, &endpoint.name, &endpoint.path].map(quoted);
    let flat = format!("{start}({domain}, {name}, {path})");
    let margin = |indent| format!("\n{}", " ".repeat(indent));
    let (mut text, step) = if fits(&flat, indent + lead.len() + 1) {
        (format!("{lead} {flat}"), margin(indent + 4))
    } else if fits(&flat, indent + 4) {
        (format!("{lead}{}{flat}", margin(indent + 4)), margin(indent + 8))
    } else {
        let inner = margin(indent + 4);
        (format!("{lead} {start}({inner}{domain},{inner}{name},{inner}{path},{})", margin(indent)), margin(indent))
    };
    for fact in facts(names, endpoint) {
        text.push_str(&format!("{step}.{fact}"));
    }
    text
}

/// The facts that do not go without saying, as calls.
fn facts(names: &mut Names, endpoint: &Endpoint) -> Vec<String> {
    let usual = match endpoint.method {
        Method::Get => Effect::Read,
        Method::Post => Effect::Act,
    };
    let mut of = |name: &str, value: &str| format!("{}::{value}", names.import(&format!("crate::endpoint::{name}")));
    let facts = [
        Some(format!("title({})", quoted(&endpoint.title))),
        endpoint.host.as_deref().map(|host| format!("host({})", quoted(host))),
        endpoint.token_in.as_deref().map(|name| format!("token_in({})", quoted(name))),
        (endpoint.effect != usual).then(|| format!("effect({})", of("Effect", &format!("{:?}", endpoint.effect)))),
        endpoint.multipart.then(|| "multipart()".to_owned()),
        endpoint.xml.then(|| "xml()".to_owned()),
        (endpoint.answer != Answer::Json).then(|| format!("answer({})", of("AnswerForm", &format!("{:?}", endpoint.answer)))),
        endpoint.signed.map(|signature| format!("signed({})", of("Signature", &format!("{signature:?}")))),
        (!endpoint.workwx_sign.is_empty()).then(|| format!("workwx_sign(&{:?})", endpoint.workwx_sign)),
        (!endpoint.docs.is_empty()).then(|| format!("docs(&{:?})", endpoint.docs)),
    ];
    facts.into_iter().flatten().collect()
}

fn implementation(source: &mut Source, context: &Context<'_>, endpoint: &Endpoint) -> String {
    let names = &mut source.names;
    let (name, token) = (&endpoint.request.name, token_kind(names, endpoint));
    let response = response_type(names, endpoint);
    let lead = format!("const META: &'static {} =", names.import("crate::endpoint::EndpointMeta"));
    let meta = meta(names, &lead, context.domain, endpoint, 4);
    let decode = decode(names, endpoint.answer);
    let [facade, payload, error] =
        ["crate::endpoint::Endpoint", "crate::endpoint::Payload", "crate::wire::EncodeError"].map(|path| names.import(path));
    let result = names.prelude("std::result::Result");
    format!(
        "impl {facade} for {name} {{\n    type Token = {token};\n    type Response = {response};\n    \
         {meta};\n\n    #[inline]\n    \
         fn encode(&self) -> {result}<{payload}, {error}> {{\n        {payload}::from_table(Self::META, self)\n    }}\n{decode}}}"
    )
}

/// The type of a successful answer.
pub(super) fn response_type(names: &mut Names, endpoint: &Endpoint) -> String {
    let json = |names: &mut Names| match &endpoint.response {
        Some(response) => response.name.clone(),
        None => names.import("crate::wire::Empty"),
    };
    match endpoint.answer {
        Answer::Json | Answer::Xml => json(names),
        Answer::Bytes => names.import("crate::endpoint::Binary"),
        Answer::BytesOrJson => format!("{}<{}>", names.import("crate::endpoint::BinaryOr"), json(names)),
    }
}

fn decode(names: &mut Names, answer: Answer) -> String {
    let read = match answer {
        Answer::Json => return String::new(),
        Answer::Bytes => "binary",
        Answer::BytesOrJson => "binary_or_json",
        Answer::Xml => "xml",
    };
    let result = names.prelude("std::result::Result");
    let [answer, error] = ["crate::endpoint::Answer", "crate::wire::DecodeError"].map(|path| names.import(path));
    format!(
        "\n    #[inline]\n    fn decode(answer: &{answer}<'_>) -> {result}<Self::Response, {error}> {{\n        \
         answer.{read}()\n    }}\n"
    )
}

fn setters(source: &mut Source, context: &Context<'_>, endpoint: &Endpoint) -> Result<(), EmitError> {
    let mut setters = Vec::new();
    for field in endpoint.request.fields.iter().filter(|field| fields::settable(field)) {
        setters.push(Setter::new(source, context, field, &naming::call_setter(&field.name))?);
    }
    if setters.is_empty() {
        return Ok(());
    }
    let (call, name) = (tokens(&source.names.import("crate::call::Call"))?, tokens(&endpoint.request.name)?);
    if !source.names.home().is_private() {
        // `Call` is `must_use` as a type.
        let setters = setters.iter().map(|setter| setter.inherent(&quote!(self.request), &TokenStream::new()));
        return source.item(quote!(impl #call<#name> { #(#setters)* }));
    }
    let about = format!("What a call of [`Api::{}`] may have besides.", naming::linked(&endpoint.name));
    let (about, extension) = (Doc::new(about).attributes(0), tokens(&setters_trait(endpoint))?);
    let (declared, given) = (setters.iter().map(Setter::declared), setters.iter().map(Setter::implemented));
    source.item(quote!(#about pub trait #extension { #(#declared)* }))?;
    source.item(quote!(impl #extension for #call<#name> { #(#given)* }))
}

/// What gives calls of an endpoint their setters, where they are types of another crate.
pub(crate) fn setters_trait(endpoint: &Endpoint) -> String {
    format!("{}Ext", endpoint.request.name)
}

/// Whether an endpoint has setters at all.
pub(crate) fn has_setters(endpoint: &Endpoint) -> bool {
    endpoint.request.fields.iter().any(fields::settable)
}

fn paging(source: &mut Source, endpoint: &Endpoint) -> Result<Option<TokenStream>, EmitError> {
    let (Some(pages), Some(response)) = (&endpoint.pages, &endpoint.response) else { return Ok(None) };
    let answer = |key: &str| find(&response.fields, key, &endpoint.name);
    let more = pages.more.as_ref().map(|(key, value)| Ok((answer(key)?, *value))).transpose()?;
    let more = tokens(&more_follows(more))?;
    let (request, response) = (tokens(&endpoint.request.name)?, tokens(&response.name)?);
    let page = tokens(&source.names.import("crate::paging::Page"))?;
    let (item, items) = match &pages.items {
        Items::List { path, item } => (tokens(&source.names.of(item))?, taken(path)?),
        Items::Answer => {
            (response.clone(), tokens(&source.names.prelude("std::vec::Vec")).map(|vec| quote!(#vec::from([page])))?)
        }
    };
    let turned = match &pages.step {
        Step::Cursor { next, send } => {
            let (next, send) = (answer(next)?, member(find(&endpoint.request.fields, send, &endpoint.name)?)?);
            let cursor = member(next)?;
            match &pages.items {
                Items::List { .. } => quote!(#page::by_cursor(#items, #more, page.#cursor, &mut self.#send)),
                // The answer is handed over, so what leads on is taken out before.
                Items::Answer => {
                    let copied =
                        if next.ty == Type::Scalar(Scalar::I64) { quote!(page.#cursor) } else { quote!(page.#cursor.clone()) };
                    quote!(let (more, next) = (#more, #copied); #page::by_cursor(#items, more, next, &mut self.#send))
                }
            }
        }
        Step::Offset { offset } => {
            let offset = member(find(&endpoint.request.fields, offset, &endpoint.name)?)?;
            quote!(#page::by_offset(#items, #more, &mut self.#offset))
        }
    };
    let paged = tokens(&source.names.import("crate::paging::Paged"))?;
    Ok(Some(quote! {
        impl #paged for #request {
            type Item = #item;
            #[inline]
            fn turn(&mut self, page: #response) -> #page<#item> { #turned }
        }
    }))
}

fn find<'a>(fields: &'a [Field], key: &str, endpoint: &str) -> Result<&'a Field, EmitError> {
    let found = fields.iter().find(|field| field.key == key);
    found.ok_or_else(|| EmitError::new(endpoint, key, "`pages` names a member that is not there"))
}

fn member(field: &Field) -> Result<TokenStream, EmitError> {
    tokens(&naming::member(&field.name))
}

/// The items moved out of a page. What may be absent on the way to them is an empty list then.
fn taken(path: &[Link]) -> Result<TokenStream, EmitError> {
    let (mut taken, mut optional) = ("page".to_owned(), false);
    for link in path {
        let member = naming::member(&link.name);
        taken = match (optional, link.optional) {
            (false, _) => format!("{taken}.{member}"),
            (true, false) => format!("{taken}.map(|inner| inner.{member})"),
            (true, true) => format!("{taken}.and_then(|inner| inner.{member})"),
        };
        optional |= link.optional;
    }
    tokens(&if optional { taken + ".unwrap_or_default()" } else { taken })
}

/// What the endpoint itself says about more pages, as an `Option<bool>`.
fn more_follows(more: Option<(&Field, bool)>) -> String {
    let Some((field, value)) = more else { return "None".to_owned() };
    let member = naming::member(&field.name);
    match (field.optional, value) {
        (false, true) => format!("Some(page.{member})"),
        (false, false) => format!("Some(!page.{member})"),
        (true, true) => format!("page.{member}"),
        (true, false) => format!("page.{member}.map(|last| !last)"),
    }
}
