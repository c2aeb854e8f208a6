//! The receiver as an axum router (feature `axum`).

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::extract::{Path, Request as HttpRequest};
use axum::http::header::CONTENT_TYPE;
use axum::http::{HeaderValue, StatusCode};
use axum::response::{IntoResponse, Response};
use axum::routing::{MethodRouter, get};

use super::{CallbackError, Channel, Handler, Receiver, Reply, Request};
use crate::client::WeCom;
use crate::endpoint::Method;

impl WeCom {
    /// The callbacks of all configured suites and of the provider as an axum router; see [`Receiver::router`] for its routes.
    ///
    /// For hooks and limits of your own take `wecom.receiver().handler(…).build()?.router(path)`.
    ///
    /// ```no_run
    /// # fn run(wecom: wecom_service::WeCom) -> axum::Router {
    /// use wecom_service::Event;
    ///
    /// axum::Router::new().merge(wecom.callback_router("/wecom", |event: Event| async move {
    ///     match event {
    ///         Event::CreateAuth(event) => tracing::info!(suite = %event.suite_id, "installed"),
    ///         other => tracing::debug!(?other),
    ///     }
    /// }))
    /// # }
    /// ```
    pub fn callback_router<M: 'static>(&self, path: &str, handler: impl Handler<M>) -> Router {
        match self.receiver().handler(handler).build() {
            Ok(receiver) => receiver.router(path),
            // The keys were checked when the client was built.
            Err(error) => {
                tracing::error!(%error, "there is no callback router");
                Router::new()
            }
        }
    }
}

impl Receiver {
    /// Routes for all channels below `path`. These URLs are entered in the console:
    ///
    /// | route | channel |
    /// | --- | --- |
    /// | `{path}/suite/{suite_id}` | [`Channel::Instruction`] |
    /// | `{path}/data/{suite_id}` | [`Channel::Data`] |
    /// | `{path}/app/{suite_id}/{corpid}` | [`Channel::Customized`] |
    /// | `{path}/provider` | [`Channel::Provider`] |
    /// | `{path}/robot/{name}` | [`Channel::Robot`] |
    /// | `{path}/device/{name}` | [`Channel::Device`] |
    ///
    /// A channel without keys answers 404. Query parameters of your own, such as `?corpid=$CORPID$`, do no harm.
    #[inline]
    pub fn router(&self, path: &str) -> Router {
        let path = format!("/{}", path.trim_matches('/').replace('{', "{{").replace('}', "}}"));
        let at = |rest: &str| format!("{}/{rest}", path.trim_end_matches('/'));
        Router::new()
            .route(&at("suite/{suite_id}"), self.route(|Path(suite): Path<String>| Channel::instruction(suite)))
            .route(&at("data/{suite_id}"), self.route(|Path(suite): Path<String>| Channel::data(suite)))
            .route(
                &at("app/{suite_id}/{corpid}"),
                self.route(|Path((suite, corp)): Path<(String, String)>| Channel::customized(suite, corp)),
            )
            .route(&at("provider"), self.route(|(): ()| Channel::Provider))
            .route(&at("robot/{name}"), self.route(|Path(name): Path<String>| Channel::robot(name)))
            .route(&at("device/{name}"), self.route(|Path(name): Path<String>| Channel::device(name)))
    }

    fn route<P>(&self, channel: impl Fn(P) -> Channel + Clone + Send + Sync + 'static) -> MethodRouter
    where
        P: axum::extract::FromRequestParts<()> + Send + 'static,
    {
        let receiver = self.clone();
        let serve = move |params: P, request: HttpRequest| async move { receiver.serve(&channel(params), request).await };
        get(serve.clone()).post(serve)
    }

    async fn serve(&self, channel: &Channel, request: HttpRequest) -> Reply {
        let (parts, body) = request.into_parts();
        let query = parts.uri.query().unwrap_or_default();
        if parts.method != axum::http::Method::POST {
            return self.receive(channel, Request::get(query)).await;
        }
        match self.read(body).await {
            Ok(body) => self.receive(channel, Request { method: Method::Post, query, body: &body }).await,
            Err(reply) => reply,
        }
    }

    async fn read(&self, body: Body) -> Result<axum::body::Bytes, Reply> {
        let limit = self.body_limit();
        to_bytes(body, limit).await.map_err(|error| {
            tracing::warn!(%error, "the body of a callback could not be read");
            Reply::from(&CallbackError::TooLarge { limit })
        })
    }
}

impl IntoResponse for Reply {
    fn into_response(self) -> Response {
        let status = StatusCode::from_u16(self.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        (status, [(CONTENT_TYPE, HeaderValue::from_static(self.content_type))], self.body).into_response()
    }
}
