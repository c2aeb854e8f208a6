//! Members that the platform sent and the spec does not know yet.

use std::fmt;

use serde::de::DeserializeOwned;
use serde_json::{Map, Value};

use super::{DecodeError, typed};

/// The members of an object that its type does not know, kept so that nothing is lost between reading and writing.
///
/// It costs one pointer while it is empty. `Debug` shows the names only: an unknown member may be a secret.
///
/// ```
/// use wecom_service::wire::Extra;
/// let mut extra = Extra::default();
/// extra.insert("new_member", 1);
/// assert_eq!(extra.get("new_member"), Some(&1.into()));
/// ```
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Extra(Option<Box<Map<String, Value>>>);

impl Extra {
    /// The member called `key`.
    pub fn get(&self, key: &str) -> Option<&Value> {
        self.0.as_ref()?.get(key)
    }

    /// Adds a member, and gives back the one it replaces.
    pub fn insert(&mut self, key: impl Into<String>, value: impl Into<Value>) -> Option<Value> {
        self.0.get_or_insert_default().insert(key.into(), value.into())
    }

    /// Takes a member out.
    pub fn remove(&mut self, key: &str) -> Option<Value> {
        let members = self.0.as_mut()?;
        let value = members.shift_remove(key);
        if members.is_empty() {
            self.0 = None;
        }
        value
    }

    /// All members in the order in which they came.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Value)> {
        self.0.iter().flat_map(|members| members.iter()).map(|(key, value)| (key.as_str(), value))
    }

    /// How many members there are.
    pub fn len(&self) -> usize {
        self.0.as_ref().map_or(0, |members| members.len())
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.0.is_none()
    }

    /// Reads the members as a type.
    ///
    /// # Errors
    /// When they cannot be read as the type.
    pub fn read<T: DeserializeOwned>(&self) -> Result<T, DecodeError> {
        typed(Value::Object(self.0.as_deref().cloned().unwrap_or_default()))
    }

    /// Forgets all members.
    pub fn clear(&mut self) {
        self.0 = None;
    }

    pub(crate) fn absorb(&mut self, members: Map<String, Value>) {
        match &mut self.0 {
            _ if members.is_empty() => {}
            Some(known) => known.extend(members),
            None => self.0 = Some(Box::new(members)),
        }
    }
}

impl fmt::Debug for Extra {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.iter().map(|(key, _)| key)).finish()
    }
}
