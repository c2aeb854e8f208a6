//! The calls on the first page: how a client is made, and calls of whatever endpoints the spec has for that.

use super::Site;
use crate::emit::rust::surface::{self, Surface};
use crate::model::{Domain, Effect, Endpoint};

/// How every program begins.
const CLIENT: &str = r#"let wecom = WeCom::builder()
    .provider("ww_provider_corpid", secret)
    .suite(Suite::new("ww_suite_id", suite_secret))
    .build()?;
"#;

/// The text of the sample.
pub(super) fn calls(site: &Site<'_>) -> String {
    let of = |domain| Some(written(site, domain, listed(site, domain)?, single(site, domain)?));
    // The shortest says most.
    let calls = site.model.domains.iter().filter_map(of).min_by_key(String::len);
    format!("{CLIENT}{}", calls.unwrap_or_default())
}

fn written(site: &Site<'_>, domain: &Domain, list: &Endpoint, one: &Endpoint) -> String {
    let surface = Surface::of(site.model, domain);
    let (_, scope) = surface::scope(PROVIDER);
    let name = surface.handle();
    let [list, one] = [list, one].map(|endpoint| surface.bare_call(endpoint));
    format!(
        "let {name} = {scope}.{name}();\n\n\
         // required members are arguments, optional ones setters\nlet answer = {name}.{one}.await?;\n\n\
         // every page, item by item\nlet mut items = {name}.{list}.stream();\n\n\
         // the answer as it came\nlet json = {name}.{one}.raw().await?;"
    )
}

/// The scope that every service provider has.
const PROVIDER: &str = "provider";

/// A call that pages, of a scope that everybody has.
fn listed<'a>(site: &Site<'_>, domain: &'a Domain) -> Option<&'a Endpoint> {
    domain.endpoints.iter().find(|endpoint| is_ours(site, endpoint) && endpoint.pages.is_some() && given(endpoint) == 0)
}

/// A call of the same scope that asks for one thing.
fn single<'a>(site: &Site<'_>, domain: &'a Domain) -> Option<&'a Endpoint> {
    let asks = |endpoint: &Endpoint| endpoint.effect == Effect::Read && endpoint.pages.is_none() && given(endpoint) == 1;
    let fits = |endpoint: &&Endpoint| is_ours(site, endpoint) && asks(endpoint);
    // The plainest name says most.
    domain.endpoints.iter().filter(fits).min_by_key(|endpoint| endpoint.name.len())
}

fn is_ours(site: &Site<'_>, endpoint: &Endpoint) -> bool {
    let token = endpoint.token.as_ref().and_then(|kind| site.model.tokens.get(kind));
    token.is_some_and(|token| token.scope == PROVIDER)
}

/// How many members have to be given.
fn given(endpoint: &Endpoint) -> usize {
    endpoint.request.fields.iter().filter(|field| !field.optional && field.constant.is_none()).count()
}
