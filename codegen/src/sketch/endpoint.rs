//! The draft of an endpoint.

use serde_json::{Map, Value, json};

use super::infer::Infer;
use super::known::Known;
use super::members::{Guess, Members, section};
use super::naming::Naming;
use super::{Draft, Refusal, draft, model, pages, taken, types};
use crate::canonical::Addition;
use crate::diagnostic::Rule;
use crate::model::{Domain, Model, Types};
use crate::spec::Files;
use crate::{names, words};

/// What is known about a new endpoint.
#[derive(Debug)]
pub struct Endpoint {
    /// The domain, which is new when there is no `api/<domain>.yaml`.
    pub domain: String,
    /// Its name there.
    pub name: String,
    /// The platform's title.
    pub title: Option<String>,
    /// `GET /path` or `POST /path`.
    pub http: Option<String>,
    /// The kind of token, or `none`.
    pub token: Option<String>,
    /// A request as it is sent.
    pub request: Value,
    /// An answer as it comes.
    pub response: Value,
}

/// Members of the first page's request that later pages repeat, and of an answer that has no next page.
const OF_PAGING: &[&str] = &["cursor", "next_cursor", "limit", "offset", "size"];

/// Drafts an endpoint.
///
/// # Errors
/// When it cannot be one, when it is there already, or when the spec cannot be read.
pub fn endpoint(files: &Files, new: &Endpoint) -> Result<Draft, Refusal> {
    let (request, response) = (object("request", &new.request)?, object("response", &new.response)?);
    refuse_failure(response)?;
    let model = model(files)?;
    let home = model.domains.iter().find(|domain| domain.name == new.domain);
    let file = home.map_or_else(|| format!("api/{}.yaml", new.domain), |domain| domain.file.clone());
    refuse_taken(files, &model, home, new)?;

    let none = Types::default();
    let own = home.map_or(&none, |domain| &domain.types);
    let mut naming = Naming::new(&model, own, names::camel(&new.name));
    home.iter().for_each(|domain| naming.endpoints(domain));
    let mut infer = Infer::new(Known::new(&model, &file, own), naming);
    let mut sent = infer.members(&[request]);
    let mut come = infer.members(&[response]);
    come.retain(|key, _| !["errcode", "errmsg"].contains(&key.as_str()));
    let paging = pages::pages(&sent, &come, &mut infer.notes);
    if paging.is_some() {
        soften(&infer.known, &mut sent);
        soften(&infer.known, &mut come);
    }
    // In Rust the required members are arguments, in the order in which they stand: they come first.
    sent.sort_by(|_, a, _, b| a.optional.cmp(&b.optional));
    let after = home.and_then(|domain| nearest(domain, new));
    let entry = entry(new, &sent, &come, paging);
    let mut additions = vec![Addition { section: "endpoints", after, key: new.name.clone(), entry }];
    additions.extend(types(&infer));
    let fresh = format!("domain: {}\ntitle:\nsummary:\nendpoints:\n", new.domain);
    let draft = draft(files, file, &fresh, &additions, infer.notes)?;
    refuse_wrong(draft)
}

fn object<'v>(what: &str, value: &'v Value) -> Result<&'v Map<String, Value>, Refusal> {
    let help = "give one JSON object; `{}` where nothing is sent";
    value.as_object().ok_or_else(|| Refusal::unusable(format!("the sample of the {what} is no JSON object"), help))
}

/// The answer to a call that failed shows nothing.
fn refuse_failure(response: &Map<String, Value>) -> Result<(), Refusal> {
    match response.get("errcode").and_then(Value::as_i64) {
        None | Some(0) => Ok(()),
        Some(code) => {
            let message = format!("the sample of the response is that of a call that failed: errcode {code}");
            Err(Refusal::unusable(message, "give an answer with errcode 0"))
        }
    }
}

fn refuse_taken(files: &Files, model: &Model, home: Option<&Domain>, new: &Endpoint) -> Result<(), Refusal> {
    if !names::is_module(&new.domain) || !names::is_snake(&new.name) {
        let message = format!("`{}.{}` is no name of an endpoint", new.domain, new.name);
        return Err(Refusal::unusable(message, "write domain.name, both in snake_case, such as license.list_order"));
    }
    if let Some(same) = home.and_then(|domain| domain.endpoints.iter().find(|endpoint| endpoint.name == new.name)) {
        return Err(taken(files, format!("`{}.{}` is there already", new.domain, new.name), &same.span));
    }
    let Some(http) = &new.http else { return Ok(()) };
    for domain in &model.domains {
        for endpoint in &domain.endpoints {
            if format!("{} {}", words::method(endpoint.method), endpoint.path) == *http {
                return Err(taken(files, format!("`{http}` is `{}.{}` already", domain.name, endpoint.name), &endpoint.span));
            }
        }
    }
    Ok(())
}

/// What the command was given must be right; what the sample left open is for the author.
fn refuse_wrong(draft: Draft) -> Result<Draft, Refusal> {
    let given = [Rule::Http, Rule::UnknownToken, Rule::DuplicateHttp];
    match draft.left.iter().find(|diagnostic| given.contains(&diagnostic.rule)) {
        Some(wrong) => Err(Refusal::unusable(wrong.message.clone(), wrong.help.clone())),
        None => Ok(draft),
    }
}

/// The members that other endpoints need not send for the first page, and do not get on the last.
fn soften(known: &Known<'_>, members: &mut Members) {
    let of_paging = |(key, _): &(&String, &mut Guess)| OF_PAGING.contains(&key.as_str());
    members.iter_mut().filter(of_paging).for_each(|(key, guess)| guess.optional |= known.is_optional(key));
}

/// The entry, with every key that a person has to fill in.
fn entry(new: &Endpoint, sent: &Members, come: &Members, paging: Option<Value>) -> Value {
    let mut entry = json!({
        "title": new.title,
        "summary": null,
        "docs": null,
        "checked": null,
        "http": new.http,
        "token": new.token,
        "effect": null,
        "request": section(sent),
        "response": section(come),
        "example": {"request": new.request, "response": new.response},
    });
    if let (Value::Object(entry), Some(paging)) = (&mut entry, paging) {
        entry.insert("pages".to_owned(), paging);
    }
    entry
}

/// The endpoint of a file whose name and path have most words in common with those of the new one; the last of several.
fn nearest(domain: &Domain, new: &Endpoint) -> Option<String> {
    let path = new.http.as_deref().and_then(|http| http.split_once(' ')).map_or("", |(_, path)| path);
    let wanted: Vec<&str> = new.name.split('_').collect();
    let shared =
        |text: &str, words: &[&str]| text.split(['_', '/']).filter(|word| !word.is_empty() && words.contains(word)).count();
    let steps: Vec<&str> = path.split(['_', '/']).collect();
    let score = |name: &str, path: &str| shared(name, &wanted) * 2 + shared(path, &steps);
    let scored = domain.endpoints.iter().map(|endpoint| (score(&endpoint.name, &endpoint.path), endpoint));
    // What every endpoint of the file has in common says nothing.
    let least = scored.clone().map(|(score, _)| score).min()?;
    let best = scored.filter(|(score, _)| *score > least).max_by_key(|(score, _)| *score);
    best.map(|(_, endpoint)| endpoint.name.clone())
}
