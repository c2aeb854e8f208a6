//! Endpoints.

use std::collections::HashMap;

use super::expr;
use super::field::Home;
use super::kinds::Tokens;
use super::pages::Bodies;
use super::scope::{Names, Scope};
use crate::diagnostic::{Diagnostic, Rule, Sink, Span};
use crate::model::{Checked, Domain, Effect, Endpoint, Field, ListForm, Method, Place, Scalar, Signature, Struct, Type, Types};
use crate::names;
use crate::spec::{ApiFile, At, CheckedDecl, EndpointDecl, FieldDecl, Text};
use crate::suggest;

/// A file of endpoints.
pub(super) fn domain(file: &ApiFile, (shared, shared_types): (&Names, &Types), tokens: &Tokens<'_>, sink: &Sink) -> Domain {
    let names = Names::local(&file.section, shared, sink);
    let scope = Scope { shared, local: Some(&names), sink };
    let types = scope.section(&file.section, &names);
    let bodies = Bodies { shared: shared_types, local: &types };
    let domain = Domain {
        name: file.domain.value.clone(),
        title: file.title.value.clone(),
        summary: file.summary.value.clone(),
        file: file.file.clone(),
        family: file.file.strip_prefix("api/").and_then(|file| file.split_once('/')).map(|(family, _)| family.to_owned()),
        endpoints: file.endpoints.iter().map(|decl| scope.endpoint(decl, tokens, bodies)).collect(),
        types,
    };
    names.hand_over(shared, sink);
    domain
}

/// The page that an entry was read against.
pub(super) fn checked(decl: Option<&CheckedDecl>) -> Option<Checked> {
    decl.map(|decl| Checked {
        page: decl.page.value,
        updated: decl.updated.as_ref().map(|date| date.value.clone()),
        part: decl.part,
        copy: decl.copy,
    })
}

/// Numbers without their places.
pub(super) fn plain<T: Copy>(list: &[At<T>]) -> Vec<T> {
    list.iter().map(|item| item.value).collect()
}

/// Text without its place.
pub(super) fn text(text: &Option<Text>) -> Option<String> {
    text.as_ref().map(|text| text.value.clone())
}

/// What is wrong with a method and path, as far as that can be told: how it should be written.
fn http_help(method: &str, path: &str) -> String {
    let (method, path) = if method.contains('/') { ("POST", method) } else { (method, path) };
    let upper = method.to_ascii_uppercase();
    if path.is_empty() || !["GET", "POST"].contains(&upper.as_str()) {
        return String::new();
    }
    let local =
        path.split_once("://").map_or(path, |(_, rest)| rest.find('/').map_or("", |slash| rest.get(slash..).unwrap_or_default()));
    let bare = local.split('?').next().unwrap_or_default().trim_matches('/');
    let why = match (path.contains("://"), path.contains('?')) {
        (true, _) => ": the host is known, and another one has a line of its own (`host`)",
        (_, true) => ": what stands in the query are members of `request` or `query`, and the token is added by the client",
        _ => "",
    };
    format!("write `{upper} /{bare}`{why}")
}

impl Scope<'_> {
    fn endpoint(&self, decl: &EndpointDecl, tokens: &Tokens<'_>, bodies: Bodies<'_>) -> Endpoint {
        let (method, path) = self.http(&decl.http);
        self.sections(decl, method);
        if decl.open {
            self.doubt();
        }
        for members in [&decl.query, &decl.multipart, &decl.request] {
            self.required_first(members);
        }
        let home = match method {
            Method::Get => Home::Get,
            Method::Post if decl.xml => Home::Xml,
            Method::Post => Home::Request(Place::Body),
        };
        let mut request = self.fields(&decl.query, Home::Request(Place::Query));
        request.extend(self.fields(&decl.multipart, Home::Request(Place::Part)));
        request.extend(self.fields(&decl.request, home));
        self.repeated_keys(&request);
        let response = self.fields(&decl.response, Home::Response);
        let camel = names::camel(&decl.name.value);
        Endpoint {
            name: decl.name.value.clone(),
            title: decl.title.value.clone(),
            summary: decl.summary.value.clone(),
            docs: plain(&decl.docs),
            checked: checked(decl.checked.as_ref()),
            method,
            path,
            host: text(&decl.host),
            token: self.token(decl, tokens),
            token_in: text(&decl.token_in),
            effect: decl.effect.unwrap_or(Effect::Act),
            multipart: decl.sections.iter().any(|(key, _)| *key == "multipart"),
            xml: decl.xml,
            answer: decl.answer,
            signed: decl.signed.as_ref().map(|signed| signed.value),
            workwx_sign: decl.workwx_sign.iter().map(|member| member.value.clone()).collect(),
            pages: decl.pages.as_ref().filter(|_| !decl.open).and_then(|pages| self.pages(pages, &request, &response, bodies)),
            waits: decl.waits.as_ref().filter(|_| !decl.open).and_then(|waits| self.waits(waits, &response)),
            chunks: decl.chunks.as_ref().filter(|_| !decl.open).and_then(|list| self.chunks(decl, list, &request, &response)),
            request: Struct {
                name: camel.clone(),
                summary: format!("{}: the request.", decl.title.value),
                fields: request,
                span: decl.name.span.clone(),
            },
            response: (!response.is_empty()).then(|| Struct {
                name: format!("{camel}Response"),
                summary: format!("{}: the answer.", decl.title.value),
                fields: response,
                span: decl.name.span.clone(),
            }),
            example_request: decl.examples.request.clone().unwrap_or_else(|| serde_json::json!({})),
            example_response: decl.examples.response.clone().unwrap_or_else(|| serde_json::json!({})),
            deprecated: text(&decl.deprecated),
            note: text(&decl.note),
            from: decl.from,
            span: decl.name.span.clone(),
        }
    }

    /// `GET /path` or `POST /path`.
    fn http(&self, text: &Text) -> (Method, String) {
        let (word, path) = text.value.split_once(' ').unwrap_or((&text.value, ""));
        let method = match word {
            "GET" => Some(Method::Get),
            "POST" => Some(Method::Post),
            _ => None,
        };
        let plain = |c: char| c.is_ascii_alphanumeric() || "/_-.".contains(c);
        let good =
            path.len() > 1 && path.starts_with('/') && !path.ends_with('/') && !path.contains("//") && path.chars().all(plain);
        if !text.value.is_empty() && (method.is_none() || !good) {
            let found = Diagnostic::new(Rule::Http, &text.span, format!("`{}` is no method and path", text.value));
            let (word, path) = text.value.split_once([' ', '\t']).unwrap_or((&text.value, ""));
            self.sink.add(found.help(http_help(word.trim_end_matches(':'), path.trim())));
            // Nothing is told about a path that is none.
            return (method.unwrap_or(Method::Post), String::new());
        }
        (method.unwrap_or(Method::Post), path.to_owned())
    }

    fn sections(&self, decl: &EndpointDecl, method: Method) {
        let section = |key: &str| decl.sections.iter().find(|(name, _)| *name == key).map(|(_, span)| span);
        let refuse = |span: Option<&Span>, message: &str| {
            if let Some(span) = span {
                self.sink.report(Rule::Sections, span, message);
            }
        };
        if method == Method::Get {
            refuse(section("query"), "a GET has no `query`: its `request` is the query string");
            refuse(section("multipart"), "a GET has no body, so no `multipart`");
            refuse(section("body").filter(|_| decl.xml), "a GET has no body, so none that is XML");
        } else if decl.xml {
            refuse(section("multipart"), "the body is `multipart` or XML, not both");
        } else if !decl.request.is_empty() {
            refuse(section("multipart"), "the body is `multipart` or JSON (`request`), not both");
        }
    }

    /// Required members are the arguments in Rust, so the YAML reads like the signature when they stand first.
    pub(super) fn required_first(&self, members: &[FieldDecl]) {
        // What has no type or no name is reported, and a constant is no argument.
        let named = |decl: &FieldDecl| names::is_identifier(decl.name.as_ref().unwrap_or(&decl.key));
        let optional = |decl: &FieldDecl| match decl.constant {
            None if !named(decl) => None,
            None => expr::parse(&decl.ty.value).ok().map(|expr| expr.optional),
            Some(_) => None,
        };
        let Some(first) = members.iter().find(|decl| optional(decl) == Some(true)) else { return };
        let behind = members.iter().skip_while(|decl| optional(decl) != Some(true));
        for decl in behind.filter(|decl| optional(decl) == Some(false)) {
            let message =
                format!("`{}` is required, but stands behind `{}`, which may be absent", decl.key.value, first.key.value);
            let found = Diagnostic::new(Rule::MemberOrder, &decl.key.span, message);
            self.sink.add(found.see(&first.key.span, "may be absent").because(format!("{:?}", first.key.span)));
        }
    }

    fn repeated_keys(&self, request: &[Field]) {
        let mut seen: HashMap<&str, &Field> = HashMap::with_capacity(request.len());
        for field in request {
            if let Some(first) = seen.get(field.key.as_str()) {
                let message = format!("the request has `{}` already, in another section", field.key);
                self.sink.add(Diagnostic::new(Rule::MemberClash, &field.span, message).see(&first.span, "the other one"));
            } else {
                seen.insert(&field.key, field);
            }
        }
    }

    fn token(&self, decl: &EndpointDecl, tokens: &Tokens<'_>) -> Option<String> {
        let kind = decl.token.value.as_str();
        if kind.is_empty() || kind == "none" {
            if let Some(name) = decl.token_in.as_ref().filter(|_| kind == "none") {
                let found =
                    Diagnostic::new(Rule::UnknownToken, &name.span, "`token_in` says where the token goes, but there is none");
                self.sink.add(found.see(&decl.token.span, "no token"));
            }
            return None;
        }
        let Some(token) = tokens.get(kind) else {
            if !tokens.unread && !self.sink.was_dropped(kind) {
                tokens.lose(&decl.token, true);
            }
            return None;
        };
        // A key is not sent, it signs.
        let signs = matches!(&decl.signed, Some(signed) if signed.value == Signature::Merchant);
        if token.scope.value == "none" || token.query.is_none() && decl.token_in.is_none() && !signs {
            let message = format!("`{kind}` is never sent as a query parameter, so no endpoint is called with it");
            self.sink.add(Diagnostic::new(Rule::UnknownToken, &decl.token.span, message).see(&token.kind.span, "declared here"));
        }
        Some(kind.to_owned())
    }

    /// The key of a member that is named elsewhere, if it exists and is of the wanted type.
    pub(super) fn member(
        &self,
        rule: Rule,
        name: &Text,
        of: &[Field],
        whose: &str,
        wanted: &str,
        fits: impl Fn(&Type) -> bool,
    ) -> Option<String> {
        let Some(field) = of.iter().find(|field| field.key == name.value) else {
            if name.value.is_empty() || self.sink.was_dropped(&name.value) {
                return None;
            }
            let near = suggest::nearest(&name.value, of.iter().map(|field| field.key.as_str()));
            let found = Diagnostic::new(rule, &name.span, format!("the {whose} has no member `{}`", name.value)).near(near);
            let member = of.iter().find(|field| Some(field.key.as_str()) == near);
            self.sink.add(match member {
                Some(member) => found.renamed(&name.value, &member.key, &member.span),
                None => found,
            });
            return None;
        };
        // A type that could not be resolved is `json`, and reported.
        if !fits(&field.ty) || matches!(field.list, ListForm::Joined(_)) {
            if field.ty != Type::Scalar(Scalar::Json) {
                let message = format!("`{}` of the {whose} is not {wanted}", name.value);
                self.sink.add(Diagnostic::new(rule, &name.span, message).see(&field.span, "declared here"));
            }
            return None;
        }
        Some(field.key.clone())
    }
}
