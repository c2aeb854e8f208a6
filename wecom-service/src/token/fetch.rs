//! Buying one token: which call of the graph, what goes into it, and what its answer says.

use std::collections::HashMap;

use super::{AppKind, Fingerprint, Ingredient, Secret, Source, TokenMeta};
use crate::client::Core;
use crate::endpoint::{Body, Method, Payload};
use crate::error::{Error, ErrorKind, Fault};
use crate::store::Authorization;
use crate::transport::Outgoing;

/// Values that a caller brings along for a fetch: an auth code, a template id.
pub(crate) type Givens = HashMap<&'static str, Secret>;

/// The key of the auth code among the [`Givens`].
pub(super) const AUTH_CODE: &str = "auth_code";

/// A fetch that knows its source and the holder's lasting credentials.
pub(super) struct Plan {
    pub(super) source: &'static Source,
    authorization: Option<Authorization>,
}

/// A fetch with everything that goes into it.
pub(super) struct Order {
    pub(super) members: Vec<(&'static str, Secret)>,
    /// Over all members: another suite_ticket or permanent code makes another one.
    pub(super) fingerprint: Fingerprint,
}

/// What a fetch bought.
pub(super) struct Bought {
    pub(super) value: Secret,
    pub(super) expires_in: Option<i64>,
    pub(super) answer: serde_json::Value,
}

impl Plan {
    /// Finds the source for the holder's kind of app, which a corp's authorisation decides.
    pub(super) async fn make(core: &Core, kind: &'static TokenMeta) -> Result<Self, Error> {
        let depends_on_app = kind.sources.iter().any(|source| source.when.is_some());
        let (app, authorization) = match (core.holder.app, depends_on_app) {
            (Some(app), _) => (app, None),
            (None, false) => (AppKind::ThirdParty, None),
            (None, true) => {
                let authorization = core.authorization().await?;
                (authorization.app_kind(), Some(authorization))
            }
        };
        let source = kind.source(app).ok_or_else(|| Error::config(format!("{} cannot be bought by this scope", kind.kind)))?;
        Ok(Self { source, authorization })
    }

    /// The fingerprint of the credentials that last: with another secret it is another token.
    pub(super) fn lasting(&self, core: &Core) -> Result<Fingerprint, Error> {
        let mut secrets = Vec::new();
        for (_, ingredient) in self.source.with {
            match ingredient {
                Ingredient::ProviderSecret
                | Ingredient::SuiteSecret
                | Ingredient::PermanentCode
                | Ingredient::AppSecret
                | Ingredient::ModelSecret
                | Ingredient::DeviceSecret => {
                    secrets.push(self.lasting_value(core, *ingredient)?);
                }
                _ => {}
            }
        }
        Ok(Fingerprint::of(secrets.iter().map(Secret::expose)))
    }

    /// Gathers everything that goes into the call.
    pub(super) async fn order(&self, core: &Core, givens: &Givens) -> Result<Order, Error> {
        let mut members = Vec::new();
        for (member, ingredient) in self.source.with {
            let value = match ingredient {
                Ingredient::SuiteTicket => core.suite_ticket().await?,
                Ingredient::ModelTicket => core.model_ticket().await?,
                Ingredient::AuthCode => given(givens, AUTH_CODE)?,
                Ingredient::Caller(name) => given(givens, name)?,
                _ => self.lasting_value(core, *ingredient)?,
            };
            members.push((*member, value));
        }
        let fingerprint = Fingerprint::of(members.iter().map(|(_, value)| value.expose()));
        Ok(Order { members, fingerprint })
    }

    fn lasting_value(&self, core: &Core, ingredient: Ingredient) -> Result<Secret, Error> {
        let config = core.config();
        Ok(match ingredient {
            Ingredient::ProviderId => Secret::new(config.provider()?.corpid.as_str()),
            Ingredient::ProviderSecret => Secret::new(config.provider()?.secret.expose()),
            Ingredient::SuiteId => Secret::new(config.suite(core.suite_id()?)?.id.as_str()),
            Ingredient::SuiteSecret => Secret::new(config.suite(core.suite_id()?)?.secret.expose()),
            Ingredient::CorpId => Secret::new(core.corp_id()?),
            Ingredient::PermanentCode => match &self.authorization {
                Some(authorization) => Secret::new(authorization.permanent_code.expose()),
                None => return Err(Error::config("this scope has no permanent code")),
            },
            Ingredient::AgentId => match core.holder.agent {
                Some(agent) => Secret::new(agent.to_string()),
                None => return Err(Error::config("this scope has no agent id")),
            },
            Ingredient::BusinessType => Secret::new(core.holder.business_type.to_string()),
            Ingredient::ModelId | Ingredient::DeviceSn => Secret::new(&core.holder.hardware),
            Ingredient::AppSecret | Ingredient::ModelSecret | Ingredient::DeviceSecret => match &core.holder.secret {
                Some(secret) => secret.clone(),
                None => return Err(Error::config("this scope has no secret of its own")),
            },
            Ingredient::Literal(text) => Secret::new(text),
            Ingredient::SuiteTicket | Ingredient::ModelTicket | Ingredient::AuthCode | Ingredient::Caller(_) => {
                return Err(Error::config("not a lasting credential"));
            }
        })
    }

    /// Makes the call.
    pub(super) async fn buy(&self, core: &Core, order: &Order) -> Result<Bought, Error> {
        let source = self.source;
        let holder = match source.needs {
            Some(_) if source.when == Some(AppKind::Downstream) => core.above()?,
            Some(needs) => core.rescoped(needs.scope)?,
            None => core.clone(),
        };
        let mut outgoing = Outgoing::new(source.call, source.needs, payload(source, order)?);
        outgoing.hidden = order.members.iter().map(|(_, value)| value.clone()).collect();
        outgoing.buys_token = true;
        let answer = holder.execute(outgoing).await.map_err(|error| match source.when {
            Some(AppKind::Customized) => error.of_permanent_code(),
            _ => error,
        })?;
        let answer = answer.json_value(source.call)?;
        self.read(answer)
    }

    fn read(&self, answer: serde_json::Value) -> Result<Bought, Error> {
        let source = self.source;
        let value = answer.get(source.value).and_then(serde_json::Value::as_str).unwrap_or_default();
        if value.is_empty() {
            let fault = Fault::Note(format!("the answer has no {}", source.value).into());
            return Err(Error::new(ErrorKind::Decode, Some(source.call), fault));
        }
        let value = Secret::new(value);
        let expires_in = source.expires_in.and_then(|member| answer.get(member)).and_then(number);
        Ok(Bought { value, expires_in, answer })
    }

    /// Whether another try with the same ingredients is no use for a while: the kind says so, an ingredient is dead, or the
    /// platform blocks the caller, which asking again would only prolong.
    pub(super) fn is_refusal(&self, kind: &'static TokenMeta, error: &Error) -> bool {
        let Some(api) = error.api() else { return false };
        let names = |errcodes: &[i64]| errcodes.contains(&api.errcode.get());
        let mut ingredients = self.source.with.iter().filter_map(|(_, ingredient)| ingredient.kind());
        let own = error.endpoint().is_some_and(|endpoint| endpoint.path == self.source.call.path);
        let refused = names(kind.refused_by) || ingredients.any(|ingredient| names(ingredient.rejected_by));
        own && (refused || !api.block_windows().is_empty())
    }
}

fn given(givens: &Givens, name: &str) -> Result<Secret, Error> {
    givens.get(name).cloned().ok_or_else(|| Error::config(format!("this token needs a {name}")))
}

fn number(value: &serde_json::Value) -> Option<i64> {
    value.as_i64().or_else(|| value.as_str()?.trim().parse().ok())
}

fn payload(source: &Source, order: &Order) -> Result<Payload, Error> {
    let mut payload = Payload::default();
    match source.call.method {
        Method::Get => {
            let text = |(member, value): &(&str, Secret)| ((*member).to_owned(), value.expose().to_owned());
            payload.query = order.members.iter().map(text).collect();
        }
        Method::Post => {
            let values = order.members.iter().zip(source.with).map(|((member, value), (_, ingredient))| {
                let number = number(&value.expose().into()).filter(|_| ingredient.is_number());
                ((*member).to_owned(), number.map_or_else(|| value.expose().into(), serde_json::Value::from))
            });
            let object: serde_json::Map<_, _> = values.collect();
            let bytes =
                serde_json::to_vec(&object).map_err(|error| Error::encode(source.call, crate::wire::EncodeError::json(error)))?;
            payload.body = Body::Json(bytes);
        }
    }
    Ok(payload)
}
