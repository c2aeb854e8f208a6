//! `api/<domain>.rs`: the handle of a domain with one method per endpoint, the endpoints, and the domain's types.

use proc_macro2::TokenStream;
use quote::quote;

use super::docs::{self, Doc};
use super::format::{Source, tokens};
use super::home::Home;
use super::modules::headline;
use super::names::{Names, TOKENS};
use super::usage::Usage;
use super::{Context, EmitError, OutputFile, arguments, endpoint, fields, member_docs, naming, types};
use crate::model::{Answer, Checked, Domain, Effect, Endpoint, Items, Method, Model};
use crate::words;

/// What gives scopes the method of a domain, where they are types of another crate.
pub(super) const SCOPE_TRAIT: &str = "ScopeExt";

/// How long the making of a request may be, in spaced tokens, to stand inside the call that sends it.
const ONE_LINE: usize = 64;

/// Writes the file of a domain.
pub(super) fn emit(model: &Model, usage: &Usage, domain: &Domain) -> Result<OutputFile, EmitError> {
    let names = names(domain).of_crate(&Home::of(model));
    let context = Context { model, usage, domain: &domain.name, types: &domain.types };
    let path = format!("api/{}.rs", domain.name);
    let mut source = Source::new(path, Doc::new(headline(&domain.title, &domain.summary)), &domain.file, names);
    handle(&mut source, domain)?;
    let methods = methods(&mut source, domain)?;
    source.item(methods)?;
    for endpoint in &domain.endpoints {
        endpoint::emit(&mut source, &context, endpoint)?;
    }
    types::named_types(&mut source, &context)?;
    source.finish()
}

/// The names of a domain's file. Token kinds come before ids of the same name, because their errors are what people read.
pub(super) fn names(domain: &Domain) -> Names {
    let requests = domain.endpoints.iter().map(|endpoint| endpoint.request.name.clone());
    let responses = domain.endpoints.iter().filter_map(|endpoint| Some(endpoint.response.as_ref()?.name.clone()));
    let own = domain.types.names().map(str::to_owned).chain(requests).chain(responses).chain(["Api".to_owned()]);
    let mut names = Names::new(own);
    for endpoint in &domain.endpoints {
        endpoint::token_kind(&mut names, endpoint);
    }
    names
}

fn handle(source: &mut Source, domain: &Domain) -> Result<(), EmitError> {
    let [scope, kind] = ["crate::scope::Scope", "crate::scope::ScopeKind"].map(|path| source.names.import(path));
    let private = source.names.home().is_private();
    let name = naming::escaped(&domain.name);
    let link = format!("{}::{}", if private { SCOPE_TRAIT } else { &scope }, naming::linked(&domain.name));
    let about = Doc::new(format!("The calls of {} on one scope, from [`{link}`].", docs::text(&domain.title)));
    let about = about.attributes(0);
    let (scope, kind, name) = (tokens(&scope)?, tokens(&kind)?, tokens(&name)?);
    source.item(quote! {
        #about
        #[derive(Clone, Debug)]
        pub struct Api<K> { scope: #scope<K> }
    })?;
    let summary = Doc::new(headline(&domain.title, &domain.summary)).attributes(4);
    if !private {
        return source.item(quote! {
            impl<K: #kind> #scope<K> {
                #summary
                #[inline]
                pub fn #name(&self) -> Api<K> { Api { scope: self.clone() } }
            }
        });
    }
    let about = Doc::new(format!("Gives every scope the calls of {}.", docs::text(&domain.title))).attributes(0);
    let extension = tokens(SCOPE_TRAIT)?;
    source.item(quote! {
        #about
        pub trait #extension<K> {
            #summary
            fn #name(&self) -> Api<K>;
        }
    })?;
    source.item(quote! {
        impl<K: #kind> #extension<K> for #scope<K> {
            #[inline]
            fn #name(&self) -> Api<K> { Api { scope: self.clone() } }
        }
    })
}

fn methods(source: &mut Source, domain: &Domain) -> Result<TokenStream, EmitError> {
    let kind = tokens(&source.names.import("crate::scope::ScopeKind"))?;
    let methods: Vec<_> = domain.endpoints.iter().map(|endpoint| method(source, endpoint)).collect::<Result<_, _>>()?;
    Ok(quote!(impl<K: #kind> Api<K> { #(#methods)* }))
}

fn method(source: &mut Source, endpoint: &Endpoint) -> Result<TokenStream, EmitError> {
    let names = &mut source.names;
    let token = endpoint::token_kind(names, endpoint);
    let doc = method_doc(endpoint, &token).attributes(4);
    let (mut arguments, mut passed) = (Vec::new(), Vec::new());
    for field in endpoint.request.fields.iter().filter(|field| fields::required(field)) {
        let argument = arguments::argument(names, field);
        let (name, ty) = (tokens(&argument.name)?, tokens(&argument.ty)?);
        arguments.push(quote!(#name: #ty));
        passed.push(name);
    }
    let [call, provides] = ["crate::call::Call", &format!("{TOKENS}::Provides")].map(|path| names.import(path));
    let (call, provides, token) = (tokens(&call)?, tokens(&provides)?, tokens(&token)?);
    let (name, request) = (tokens(&naming::escaped(&endpoint.name))?, tokens(&endpoint.request.name)?);
    let built = quote!(#request::new(#(#passed),*));
    let sent = if built.to_string().len() <= ONE_LINE {
        quote!(self.scope.call(#built))
    } else {
        quote! { let request = #built; self.scope.call(request) }
    };
    Ok(quote! {
        #doc
        #[inline]
        pub fn #name(&self, #(#arguments),*) -> #call<#request> where K: #provides<#token> { #sent }
    })
}

fn method_doc(endpoint: &Endpoint, token: &str) -> Doc {
    let facts = format!("{} {}", wire_facts(endpoint, token), official(&endpoint.docs, endpoint.checked.as_ref()));
    let from = endpoint.from.map(member_docs::provenance).map(|from| format!(" {from}")).unwrap_or_default();
    Doc::new(headline(&endpoint.title, &endpoint.summary))
        .and(endpoint.note.as_deref().map(docs::sentence).unwrap_or_default())
        .and(facts + &from)
        .and(member_docs::deprecated(endpoint.deprecated.as_deref()))
}

/// How a call travels, and what repeating it does.
fn wire_facts(endpoint: &Endpoint, token: &str) -> String {
    let method = match endpoint.method {
        Method::Get => "GET",
        Method::Post => "POST",
    };
    let path = format!("{method} {}{}", endpoint.host.as_deref().unwrap_or_default(), endpoint.path);
    let token = if endpoint.token.is_some() { format!("with [`{token}`]") } else { "without a token".to_owned() };
    let effect = match endpoint.effect {
        Effect::Read => "read-only, so the client may repeat it",
        Effect::Set => "twice is the same as once, so the client may repeat it",
        Effect::Act => "acts on every call and is never repeated blindly",
    };
    let signed = format!("The client fills {} in when they are left empty.", filled(endpoint));
    let pages = match endpoint.pages.as_ref().map(|pages| &pages.items) {
        Some(Items::Answer) => "Its `stream()` goes through all pages, each of which is one item.",
        _ => "Its `stream()` goes through all pages.",
    };
    let more = [
        (endpoint.multipart, "Uploads multipart/form-data."),
        (endpoint.answer == Answer::Bytes, "The answer is a file."),
        (endpoint.answer == Answer::BytesOrJson, "The answer is a file or JSON."),
        (endpoint.xml, "Sends XML."),
        (endpoint.answer == Answer::Xml, "The answer is XML."),
        (endpoint.signed.is_some(), &signed),
        (endpoint.pages.is_some(), pages),
        (endpoint.waits.is_some(), "Its `until_done()` asks until the job has ended."),
        (endpoint.chunks.is_some(), "Its `in_chunks()` sends as many calls as the list needs."),
    ];
    let more: String = more.into_iter().filter(|(so, _)| *so).map(|(_, text)| format!(" {text}")).collect();
    format!("{} {token}; {effect}.{more}", docs::code(&path))
}

/// The members that the client fills in, as a list of words.
fn filled(endpoint: &Endpoint) -> String {
    let members: Vec<String> = endpoint.filled().map(docs::code).collect();
    match members.split_last() {
        Some((last, others)) if !others.is_empty() => format!("{} and {last}", others.join(", ")),
        _ => members.concat(),
    }
}

/// The official pages, and which of them the entry was read against.
pub(super) fn official(docs: &[u32], checked: Option<&Checked>) -> String {
    let link = |page: &u32| format!("[{page}]({})", words::page(*page));
    let list = |pages: &mut dyn Iterator<Item = &u32>| pages.map(link).collect::<Vec<_>>().join(", ");
    match checked {
        Some(checked @ Checked { page, updated, .. }) => {
            let checked = words::checked(checked);
            let date = updated.as_ref().map(|date| format!(", as of {date}")).unwrap_or_default();
            let others = list(&mut docs.iter().filter(|other| *other != page));
            let others = if others.is_empty() { others } else { format!("; also {others}") };
            format!("Official page {}, {checked}{date}{others}.", link(page))
        }
        None if docs.is_empty() => "No official page is known.".to_owned(),
        None => format!("Official page{} {}, not checked.", if docs.len() == 1 { "" } else { "s" }, list(&mut docs.iter())),
    }
}
