//! Structs with their field tables, constructors and setters.

use proc_macro2::TokenStream;
use quote::quote;

use super::docs::Doc;
use super::format::{Source, tokens};
use super::{Context, EmitError, arguments, fields, member_docs, naming};
use crate::model::Field;

/// What a struct is for, which decides what it gets besides its members.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Role {
    /// A request: a constructor; its setters stand on `Call`.
    Request,
    /// An answer.
    Answer,
    /// An event, which has this envelope.
    Event(&'static str),
    /// A reply to an event: an envelope in most cases, a constructor and setters.
    Reply(Option<&'static str>),
    /// A part of a request: a constructor and setters.
    Sent,
    /// A part of an answer or event only.
    Received,
}

impl Role {
    /// The type of its envelope.
    fn envelope(self) -> Option<&'static str> {
        match self {
            Self::Event(path) => Some(path),
            Self::Reply(path) => path,
            Self::Request | Self::Answer | Self::Sent | Self::Received => None,
        }
    }

    /// Whether a caller makes it.
    fn is_sent(self) -> bool {
        matches!(self, Self::Request | Self::Reply(_) | Self::Sent)
    }
}

/// A struct to write.
pub(super) struct Record<'a> {
    /// Its name.
    pub(super) name: &'a str,
    /// Its documentation.
    pub(super) doc: Doc,
    /// Its members.
    pub(super) fields: &'a [Field],
    /// What it is for.
    pub(super) role: Role,
}

impl Record<'_> {
    /// Writes the struct, its table, and its constructor and setters where it has any.
    pub(super) fn emit(&self, source: &mut Source, context: &Context<'_>) -> Result<(), EmitError> {
        let declaration = self.declaration(source, context)?;
        source.item(declaration)?;
        let table = self.table(source);
        source.text(table);
        if self.role.is_sent() {
            let methods = self.methods(source, context)?;
            source.item(methods)?;
        }
        Ok(())
    }

    fn declaration(&self, source: &mut Source, context: &Context<'_>) -> Result<TokenStream, EmitError> {
        let name = tokens(self.name)?;
        let doc = self.doc.attributes(0);
        let envelope = self.envelope(source)?;
        let mut members = Vec::new();
        for field in self.fields {
            let doc = member_docs::doc(context, &mut source.names, field).attributes(4);
            let hidden = field.constant.is_some().then(|| quote!(#[doc(hidden)]));
            let member = tokens(&naming::member(&field.name))?;
            let ty = tokens(&fields::full_type(&mut source.names, field))?;
            members.push(quote!(#doc #hidden pub #member: #ty));
        }
        let extra = tokens(&source.names.import("crate::wire::Extra"))?;
        let about_extra = Doc::new(match self.role {
            Role::Request | Role::Reply(_) | Role::Sent => "Members that the spec does not know, sent as they are.",
            Role::Answer | Role::Event(_) | Role::Received => "Members that the spec does not know, kept as they came.",
        });
        let about_extra = about_extra.attributes(4);
        Ok(quote! {
            #doc
            #[derive(Clone, Default)]
            #[non_exhaustive]
            pub struct #name { #envelope #(#members,)* #about_extra pub extra: #extra }
        })
    }

    fn envelope(&self, source: &mut Source) -> Result<TokenStream, EmitError> {
        let Some(path) = self.role.envelope() else { return Ok(TokenStream::new()) };
        let about = match self.role {
            Role::Reply(_) => "What every reply carries: to whom, from whom and when. The receiver fills in what is not given.",
            _ => "What every callback carries: who, when and which event.",
        };
        let ty = tokens(&source.names.import(path))?;
        let doc = Doc::new(about).attributes(4);
        Ok(quote!(#doc pub envelope: #ty,))
    }

    fn table(&self, source: &mut Source) -> String {
        let table = source.names.import("crate::table");
        let answer = if self.role == Role::Answer { "answer " } else { "" };
        let mut lines = String::new();
        if let Some(path) = self.role.envelope() {
            let envelope = source.names.import(path);
            lines.push_str(&format!("    \"\" => envelope: {envelope} [flatten()],\n"));
        }
        let sent = self.role.is_sent();
        for field in self.fields {
            lines.push_str(&fields::table_line(&mut source.names, field, sent));
        }
        let lines = if lines.is_empty() { lines } else { format!("\n{lines}") };
        format!("{table}!({answer}{} {{{lines}}});", self.name)
    }

    fn methods(&self, source: &mut Source, context: &Context<'_>) -> Result<TokenStream, EmitError> {
        let name = tokens(self.name)?;
        let constructor = self.constructor(source)?;
        let mut setters = Vec::new();
        for field in self.fields.iter().filter(|field| self.role != Role::Request && fields::settable(field)) {
            let setter = Setter::new(source, context, field, &naming::struct_setter(&field.name))?;
            setters.push(setter.inherent(&quote!(self), &quote!(#[must_use])));
        }
        Ok(quote!(impl #name { #constructor #(#setters)* }))
    }

    fn constructor(&self, source: &mut Source) -> Result<TokenStream, EmitError> {
        let doc = Doc::new(match self.role {
            Role::Request => "The request with everything it must have.",
            Role::Reply(_) => "The reply with everything it must have.",
            _ => "A value with everything it must have.",
        });
        let doc = doc.attributes(4);
        let (mut arguments, mut values) = (Vec::new(), Vec::new());
        for field in self.fields.iter().filter(|field| fields::required(field)) {
            let argument = arguments::argument(&mut source.names, field);
            let (name, ty) = (tokens(&argument.name)?, tokens(&argument.ty)?);
            let member = naming::member(&field.name);
            let value = if argument.value == member { argument.value } else { format!("{member}: {}", argument.value) };
            arguments.push(quote!(#name: #ty));
            values.push(tokens(&value)?);
        }
        let body = if values.is_empty() { quote!(Self::default()) } else { quote!(Self { #(#values,)* ..Self::default() }) };
        Ok(quote!(#doc #[inline] pub fn new(#(#arguments),*) -> Self { #body }))
    }
}

/// A method that gives an optional member.
pub(super) struct Setter {
    doc: TokenStream,
    name: TokenStream,
    argument: TokenStream,
    member: TokenStream,
    value: TokenStream,
}

impl Setter {
    /// The method of that name for a member.
    pub(super) fn new(source: &mut Source, context: &Context<'_>, field: &Field, name: &str) -> Result<Self, EmitError> {
        let doc = member_docs::doc(context, &mut source.names, field).attributes(4);
        let argument = arguments::argument(&mut source.names, field);
        let (given, ty) = (tokens(&argument.name)?, tokens(&argument.ty)?);
        let (member, value) = (tokens(&naming::member(&field.name))?, tokens(&argument.value)?);
        Ok(Self { doc, name: tokens(name)?, argument: quote!(#given: #ty), member, value })
    }

    /// As a method of its own, on what holds the member somewhere inside.
    pub(super) fn inherent(&self, holder: &TokenStream, attribute: &TokenStream) -> TokenStream {
        let Self { doc, name, argument, member, value } = self;
        quote! {
            #doc
            #[inline]
            #attribute
            pub fn #name(mut self, #argument) -> Self { #holder.#member = Some(#value); self }
        }
    }

    /// As a trait declares it.
    pub(super) fn declared(&self) -> TokenStream {
        let Self { doc, name, argument, .. } = self;
        // A trait cannot know that what implements it is `must_use`.
        quote!(#doc #[must_use] fn #name(self, #argument) -> Self;)
    }

    /// As that trait is implemented for a call.
    pub(super) fn implemented(&self) -> TokenStream {
        let Self { name, argument, member, value, .. } = self;
        quote! {
            #[inline]
            fn #name(mut self, #argument) -> Self { self.request_mut().#member = Some(#value); self }
        }
    }
}
