//! What the server and the handle share: the world, the faults, the journal, and the postman.

use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError, Weak};

use serde_json::Value as Json;
use tokio::task::JoinHandle;

use super::MockError;
use super::ask::Refusal;
use super::control::Server;
use super::fault::Faults;
use super::journal::{Delivery, Journal};
use super::push::{Parcel, Postman, parcel};
use super::state::World;
use crate::catalog::Exchange;
use crate::endpoint::Method;

/// The mock itself.
pub(crate) struct Core {
    world: Mutex<World>,
    pub(crate) faults: Mutex<Faults>,
    pub(crate) journal: Mutex<Journal>,
    postman: Postman,
    background: Mutex<Vec<JoinHandle<()>>>,
    /// Whether only the calls that buy tokens and codes have a memory.
    pub(crate) examples_only: bool,
    /// The endpoints of private specs.
    endpoints: Vec<&'static Exchange>,
    /// The server, for control calls over HTTP.
    pub(crate) server: OnceLock<Weak<Server>>,
}

/// Locks, whatever happened to an earlier holder: the data is plain and a test should still see it.
pub(crate) fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Core {
    pub(crate) fn new(world: World, postman: Postman, examples_only: bool, endpoints: Vec<&'static Exchange>) -> Self {
        Self {
            world: Mutex::new(world),
            faults: Mutex::default(),
            journal: Mutex::default(),
            postman,
            background: Mutex::default(),
            examples_only,
            endpoints,
            server: OnceLock::new(),
        }
    }

    /// The endpoint of a private spec with this method and path, or else of another method.
    pub(crate) fn private(&self, path: &str, method: Option<Method>) -> Option<&'static Exchange> {
        let found = || self.endpoints.iter().filter(|exchange| exchange.meta.path == path);
        found().find(|exchange| Some(exchange.meta.method) == method).or_else(|| found().next()).copied()
    }

    /// Looks at the world, or changes it without setting off callbacks.
    pub(crate) fn world<T>(&self, act: impl FnOnce(&mut World) -> T) -> T {
        act(&mut lock(&self.world))
    }

    /// Changes the world for a call of the API; callbacks go out behind it.
    pub(crate) fn serve<T>(self: &Arc<Self>, act: impl FnOnce(&mut World) -> T) -> T {
        let (result, parcels) = self.change(act);
        if !parcels.is_empty() {
            let core = Arc::clone(self);
            let task = tokio::spawn(async move { drop(core.deliver(parcels).await) });
            let mut background = lock(&self.background);
            background.retain(|task| !task.is_finished());
            background.push(task);
        }
        result
    }

    /// Changes the world for a control call; the answer comes when the callbacks were delivered.
    pub(crate) async fn control<T>(
        &self,
        act: impl FnOnce(&mut World) -> Result<T, Refusal>,
    ) -> Result<(T, Vec<Delivery>), MockError> {
        let (result, parcels) = self.change(act);
        let deliveries = self.deliver(parcels).await;
        Ok((result?, deliveries))
    }

    /// Waits until the callbacks that API calls set off are delivered.
    pub(crate) async fn settle(&self) {
        let tasks = std::mem::take(&mut *lock(&self.background));
        for task in tasks {
            // A task that was cancelled with its runtime has nothing to say any more.
            let _ = task.await;
        }
    }

    /// Delivers one parcel, with retries, and notes it.
    pub(crate) async fn deliver_one(&self, parcel: Parcel) -> Delivery {
        self.deliver_for_reply(parcel).await.0
    }

    /// The same, with the passive reply to a callback in JSON.
    pub(crate) async fn deliver_for_reply(&self, parcel: Parcel) -> (Delivery, Option<Json>) {
        let (delivery, reply) = self.postman.deliver(parcel).await;
        lock(&self.journal).callback(delivery.clone());
        (delivery, reply)
    }

    async fn deliver(&self, parcels: Vec<Parcel>) -> Vec<Delivery> {
        let mut deliveries = Vec::new();
        for parcel in parcels {
            deliveries.push(self.deliver_one(parcel).await);
        }
        deliveries
    }

    fn change<T>(&self, act: impl FnOnce(&mut World) -> T) -> (T, Vec<Parcel>) {
        let mut world = lock(&self.world);
        let result = act(&mut world);
        let pushes = std::mem::take(&mut world.outbox);
        let parcels = pushes.into_iter().map(|push| parcel(&world, push)).collect();
        (result, parcels)
    }
}
