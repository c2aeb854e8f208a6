//! The handle: what the platform does by itself, on demand.

mod client;
mod hardware;
pub(super) mod install;
pub(super) mod json;
pub(super) mod license;
pub(super) mod login;
mod push;

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use axum::Router;
use tokio::task::JoinHandle;

use super::core::{Core, lock};
use super::fault::Fault;
use super::journal::{CallRecord, Delivery};
use super::push::{Postman, check};
use super::serve::{Gate, Switch};
use super::setup::MockBuilder;
use super::state::World;
use super::{MockError, route};

/// A running offline WeCom. Clones are handles to the same one; it stops when the last is dropped.
#[derive(Clone)]
pub struct MockWecom {
    pub(super) core: Arc<Core>,
    server: Arc<Server>,
}

/// The listening side; it stops with the last handle.
pub(super) struct Server {
    base_url: String,
    closed: Arc<AtomicBool>,
    task: JoinHandle<()>,
}

impl Drop for Server {
    fn drop(&mut self) {
        self.closed.store(true, Ordering::SeqCst);
        self.task.abort();
    }
}

impl MockWecom {
    /// Sets one up.
    pub fn builder() -> MockBuilder {
        MockBuilder::new()
    }

    pub(super) async fn start(setup: MockBuilder) -> Result<Self, MockError> {
        let suites = setup.parties.suites.values().filter_map(|suite| suite.callback.as_ref());
        let robots = setup.parties.json_callbacks.values();
        suites.chain(&setup.parties.provider.callback).chain(robots).try_for_each(check)?;
        let postman = Postman::new(setup.patience);
        let mut world = World::new(setup.clock, setup.seed, setup.parties);
        world.licences.job_polls = setup.job_polls;
        let core = Arc::new(Core::new(world, postman, setup.examples_only, setup.endpoints));

        let closed = Arc::new(AtomicBool::new(false));
        let gate = Gate::bind(setup.address, Arc::clone(&closed)).await?;
        let base_url = format!("http://{}", axum::serve::Listener::local_addr(&gate)?);
        let app = Router::new().fallback(route::handle).with_state(Arc::clone(&core));
        let service = app.into_make_service_with_connect_info::<Switch>();
        let task = tokio::spawn(async move {
            // Serving never ends by itself; the task is aborted when the last handle is dropped.
            let _ = axum::serve(gate, service).await;
        });
        let server = Arc::new(Server { base_url, closed, task });
        let _ = core.server.set(Arc::downgrade(&server));
        Ok(Self { core, server })
    }

    /// The handle of a core whose server still listens.
    pub(super) fn of(core: &Arc<Core>) -> Option<Self> {
        let server = core.server.get()?.upgrade()?;
        Some(Self { core: Arc::clone(core), server })
    }

    /// Where it listens, such as `http://127.0.0.1:40123`; for `WeComBuilder::base_url`.
    pub fn base_url(&self) -> &str {
        &self.server.base_url
    }

    /// What time it is there, in seconds since 1970.
    pub fn now(&self) -> i64 {
        self.core.world(|world| world.now())
    }

    /// Moves its time on, beyond what its clock says. Tokens, codes and licences age by it.
    pub fn advance(&self, seconds: i64) {
        self.core.world(|world| world.advance(seconds));
    }

    /// Lets a fault wait for the calls that it is meant for.
    pub fn fault(&self, fault: Fault) {
        lock(&self.core.faults).push(fault);
    }

    /// Forgets all faults.
    pub fn clear_faults(&self) {
        lock(&self.core.faults).clear();
    }

    /// Kills all living tokens of a kind before their time, such as `suite_access_token`; says how many.
    pub fn kill_tokens(&self, kind: &str) -> usize {
        self.core.world(|world| world.tokens.revoke(|of, _| of == kind))
    }

    /// Kills one token before its time, by its value; says whether it lived.
    pub fn revoke_token(&self, value: &str) -> bool {
        self.core.world(|world| world.tokens.revoke_value(value))
    }

    /// Every call so far, without secrets.
    pub fn calls(&self) -> Vec<CallRecord> {
        lock(&self.core.journal).calls()
    }

    /// How many calls there were to a path.
    pub fn calls_to(&self, path: &str) -> usize {
        self.calls().iter().filter(|call| call.path == path).count()
    }

    /// Every callback so far, and how it was received.
    pub fn callbacks(&self) -> Vec<Delivery> {
        lock(&self.core.journal).callbacks()
    }

    /// Waits until the callbacks that calls set off are delivered, such as license_pay_success after submit_pay_job.
    pub async fn settle(&self) {
        self.core.settle().await;
    }
}

impl std::fmt::Debug for MockWecom {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("MockWecom").field("base_url", &self.server.base_url).finish_non_exhaustive()
    }
}
