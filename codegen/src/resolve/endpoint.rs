//! Endpoints.

use super::field::Home;
use super::scope::{Names, Scope};
use crate::diagnostic::{Rule, Sink, Span};
use crate::model::{Checked, Domain, Endpoint, Field, ListForm, Method, Pages, Place, Scalar, Step, Struct, Type};
use crate::names;
use crate::spec::{ApiFile, At, CheckedDecl, EndpointDecl, PagesDecl, Text, TokenDecl};
use crate::suggest;

/// A file of endpoints.
pub(super) fn domain(file: &ApiFile, shared: &Names, tokens: &[TokenDecl], sink: &Sink) -> Domain {
    let names = Names::local(&file.section, shared, sink);
    let scope = Scope { shared, local: Some(&names), sink };
    let domain = Domain {
        name: file.domain.value.clone(),
        title: file.title.value.clone(),
        summary: file.summary.value.clone(),
        file: file.file.clone(),
        types: scope.section(&file.section, &names),
        endpoints: file.endpoints.iter().map(|decl| scope.endpoint(decl, tokens)).collect(),
    };
    names.report_unused(sink);
    domain
}

/// The page that an entry was read against.
pub(super) fn checked(decl: Option<&CheckedDecl>) -> Option<Checked> {
    decl.map(|decl| Checked {
        page: decl.page.value,
        updated: decl.updated.as_ref().map(|date| date.value.clone()),
        part: decl.part,
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

impl Scope<'_> {
    fn endpoint(&self, decl: &EndpointDecl, tokens: &[TokenDecl]) -> Endpoint {
        let (method, path) = self.http(&decl.http);
        self.sections(decl, method);
        let home = if method == Method::Get { Home::Get } else { Home::Request(Place::Body) };
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
            effect: decl.effect,
            multipart: decl.sections.iter().any(|(key, _)| *key == "multipart"),
            answer: decl.answer,
            signed: decl.signed,
            pages: decl.pages.as_ref().and_then(|pages| self.pages(pages, &request, &response)),
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
            self.sink.report(Rule::Http, &text.span, format!("`{}` is no method and path", text.value));
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
        } else if !decl.request.is_empty() {
            refuse(section("multipart"), "the body is `multipart` or JSON (`request`), not both");
        }
    }

    fn repeated_keys(&self, request: &[Field]) {
        for (index, field) in request.iter().enumerate() {
            if request.iter().take(index).any(|first| first.key == field.key) {
                let message = format!("the request has `{}` already, in another section", field.key);
                self.sink.report(Rule::MemberClash, &field.span, message);
            }
        }
    }

    fn token(&self, decl: &EndpointDecl, tokens: &[TokenDecl]) -> Option<String> {
        let kind = decl.token.value.as_str();
        if kind.is_empty() || kind == "none" {
            if let Some(name) = decl.token_in.as_ref().filter(|_| kind == "none") {
                self.sink.report(Rule::UnknownToken, &name.span, "`token_in` says where the token goes, but `token` is none");
            }
            return None;
        }
        let found = tokens.iter().find(|token| token.kind.value == kind);
        match found {
            None => {
                let help = suggest::did_you_mean(kind, tokens.iter().map(|token| token.kind.as_str()).chain(["none"]));
                self.sink.report_with(Rule::UnknownToken, &decl.token.span, format!("there is no token `{kind}`"), help);
                return None;
            }
            Some(token) if token.scope.value == "none" || token.query.is_none() && decl.token_in.is_none() => {
                let message = format!("`{kind}` is never sent as a query parameter, so no endpoint is called with it");
                self.sink.report(Rule::UnknownToken, &decl.token.span, message);
            }
            Some(_) => {}
        }
        Some(kind.to_owned())
    }

    /// Looks the members up that paging needs; gives nothing when one of them is not what it should be.
    fn pages(&self, decl: &PagesDecl, request: &[Field], response: &[Field]) -> Option<Pages> {
        let more = match (&decl.more, &decl.last) {
            (Some(more), None) => Some((more, true)),
            (None, Some(last)) => Some((last, false)),
            (None, None) => None,
            (Some(_), Some(last)) => return self.refuse(&last.span, "`more` and `last` say the same thing twice".to_owned()),
        };
        let items = self.member(&decl.items, response, "response", "a list", |ty| matches!(ty, Type::List(_)));
        let more = match more {
            Some((name, value)) => {
                let found = self.member(name, response, "response", "a bool or flag", |ty| *ty == Type::Scalar(Scalar::Bool));
                found.map(|key| Some((key, value)))
            }
            None => Some(None),
        };
        let step = match (&decl.cursor, &decl.offset) {
            (Some(cursor), None) => self.cursor(decl, cursor, request, response),
            (None, Some(offset)) => self.offset(decl, offset, request),
            _ => self.refuse(&decl.span, "paging moves on by `cursor` or by `offset`".to_owned()),
        };
        Some(Pages { items: items?, step: step?, more: more?, span: decl.span.clone() })
    }

    fn cursor(&self, decl: &PagesDecl, cursor: &Text, request: &[Field], response: &[Field]) -> Option<Step> {
        let string = |ty: &Type| *ty == Type::Scalar(Scalar::String);
        let next = self.member(cursor, response, "response", "a string", string);
        let default = Text { value: "cursor".to_owned(), span: cursor.span.clone() };
        let send = decl.send.as_ref().unwrap_or(&default);
        let send = self.member(send, request, "request", "a string", string);
        Some(Step::Cursor { next: next?, send: send? })
    }

    fn offset(&self, decl: &PagesDecl, offset: &Text, request: &[Field]) -> Option<Step> {
        if let Some(send) = &decl.send {
            return self.refuse(&send.span, "`send` goes with `cursor`".to_owned());
        }
        let offset = self.member(offset, request, "request", "an i64", |ty| *ty == Type::Scalar(Scalar::I64))?;
        Some(Step::Offset { offset })
    }

    fn member(&self, name: &Text, of: &[Field], whose: &str, wanted: &str, fits: impl Fn(&Type) -> bool) -> Option<String> {
        let Some(field) = of.iter().find(|field| field.key == name.value) else {
            let help = suggest::did_you_mean(&name.value, of.iter().map(|field| field.key.as_str()));
            self.sink.report_with(Rule::Pages, &name.span, format!("the {whose} has no member `{}`", name.value), help);
            return None;
        };
        // A type that could not be resolved is `json`, and reported.
        if !fits(&field.ty) || matches!(field.list, ListForm::Joined(_)) {
            let open = field.ty == Type::Scalar(Scalar::Json);
            return if open { None } else { self.refuse(&name.span, format!("`{}` of the {whose} is not {wanted}", name.value)) };
        }
        Some(field.key.clone())
    }

    fn refuse<T>(&self, span: &Span, message: String) -> Option<T> {
        self.sink.report(Rule::Pages, span, message);
        None
    }
}
