//! What else a call can do: be waited for, where it tells of a background job, and be sent in chunks.

use proc_macro2::TokenStream;
use quote::quote;

use super::format::{Source, quoted, tokens};
use super::{Context, EmitError, fields, naming};
use crate::model::{Endpoint, Field, Running, Scalar, Type};

/// `impl Job`, where the endpoint tells how a job stands.
pub(super) fn job(source: &mut Source, context: &Context<'_>, endpoint: &Endpoint) -> Result<Option<TokenStream>, EmitError> {
    let (Some(waits), Some(response)) = (&endpoint.waits, &endpoint.response) else { return Ok(None) };
    let field = find(&response.fields, &waits.member, endpoint)?;
    let running = match &waits.running {
        Running::Values(values) => is_one_of(context, endpoint, field, values)?,
        Running::Absent => {
            let member = naming::member(&field.name);
            format!("answer.{member}.is_none()")
        }
    };
    let running = tokens(&running)?;
    let (request, response) = (tokens(&endpoint.request.name)?, tokens(&response.name)?);
    let job = tokens(&source.names.import("crate::waiting::Job"))?;
    Ok(Some(quote! {
        impl #job for #request {
            #[inline]
            fn is_running(answer: &#response) -> bool { #running }
        }
    }))
}

/// Whether the member has one of the values, as an expression.
fn is_one_of(context: &Context<'_>, endpoint: &Endpoint, field: &Field, values: &[String]) -> Result<String, EmitError> {
    let mut patterns = Vec::new();
    for value in values {
        patterns.push(match &field.ty {
            Type::Enum(named) => {
                let unknown = || EmitError::new(&endpoint.name, value, "`waits` names a value that its enum does not have");
                format!("{}::{}", named.name, context.variant(named, value).ok_or_else(unknown)?)
            }
            Type::Scalar(Scalar::String) => quoted(value),
            _ => value.clone(),
        });
    }
    let text = field.ty == Type::Scalar(Scalar::String);
    let member = naming::member(&field.name);
    let (of, pattern) = (format!("answer.{member}"), patterns.join(" | "));
    if field.ty == Type::Scalar(Scalar::Bool) && !field.optional && patterns.len() == 1 {
        return Ok(if pattern == "true" { of } else { format!("!{of}") });
    }
    Ok(match (text, field.optional) {
        (true, false) => format!("matches!({of}.as_str(), {pattern})"),
        (true, true) => format!("matches!({of}.as_deref(), Some({pattern}))"),
        (false, false) => format!("matches!({of}, {pattern})"),
        (false, true) => format!("matches!({of}, Some({pattern}))"),
    })
}

/// `impl Chunked`, where a list of the request may be sent in chunks.
pub(super) fn chunks(source: &mut Source, endpoint: &Endpoint) -> Result<Option<TokenStream>, EmitError> {
    let Some(chunks) = &endpoint.chunks else { return Ok(None) };
    let field = find(&endpoint.request.fields, &chunks.member, endpoint)?;
    let list = tokens(&naming::member(&field.name))?;
    let most = tokens(&chunks.most.to_string())?;
    let too_long = if field.optional {
        quote!(let list = self.#list.as_mut().filter(|list| list.len() > Self::MOST)?;)
    } else {
        quote!(let list = Some(&mut self.#list).filter(|list| list.len() > Self::MOST)?;)
    };
    let rest = if fields::required(field) || !field.optional { quote!(rest) } else { quote!(Some(rest)) };
    let mut merges = Vec::new();
    for answer in endpoint.response.iter().flat_map(|response| &response.fields) {
        let member = tokens(&naming::member(&answer.name))?;
        merges.push(if answer.optional {
            quote!(answer.#member.get_or_insert_default().extend(next.#member.unwrap_or_default());)
        } else {
            quote!(answer.#member.extend(next.#member);)
        });
    }
    let request = tokens(&endpoint.request.name)?;
    let response = match &endpoint.response {
        Some(response) => tokens(&response.name)?,
        None => tokens(&source.names.import("crate::wire::Empty"))?,
    };
    let (given, merge) = if merges.is_empty() { (quote!(_answer), quote!(_next)) } else { (quote!(answer), quote!(next)) };
    let chunked = tokens(&source.names.import("crate::chunking::Chunked"))?;
    let option = tokens(&source.names.prelude("std::option::Option"))?;
    Ok(Some(quote! {
        impl #chunked for #request {
            const MOST: usize = #most;
            fn split_off(&mut self) -> #option<Self> {
                #too_long
                let rest = list.split_off(Self::MOST);
                Some(Self { #list: #rest, ..self.clone() })
            }
            fn merge(#given: &mut #response, #merge: #response) { #(#merges)* }
        }
    }))
}

fn find<'a>(fields: &'a [Field], key: &str, endpoint: &Endpoint) -> Result<&'a Field, EmitError> {
    let found = fields.iter().find(|field| field.key == key);
    found.ok_or_else(|| EmitError::new(&endpoint.name, key, "`waits` or `chunks` names a member that is not there"))
}
