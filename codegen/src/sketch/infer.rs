//! From values to types.

use serde_json::{Map, Value};

use super::known::Known;
use super::members::{Guess, Members};
use super::naming::{Naming, singular};
use crate::{check, names};

/// How names end that hold seconds since 1970.
const MOMENTS: &[&str] = &["time", "timestamp", "ts", "date", "at"];
/// How names begin that hold 0 or 1.
const QUESTIONS: &[&str] = &["is_", "has_", "can_", "need_", "enable_", "allow_"];
/// The years 2001 to 2100, which seconds since 1970 are probably of.
const SECONDS: std::ops::Range<i64> = 1_000_000_000..4_102_444_800;

/// What is known, and the types that were found so far.
pub(super) struct Infer<'m> {
    pub(super) known: Known<'m>,
    pub(super) naming: Naming,
    /// New types, a parent before its children.
    pub(super) types: Vec<(String, Members)>,
    /// What was doubtful.
    pub(super) notes: Vec<String>,
}

impl<'m> Infer<'m> {
    /// Nothing found yet.
    pub(super) fn new(known: Known<'m>, naming: Naming) -> Self {
        Self { known, naming, types: Vec::new(), notes: Vec::new() }
    }

    /// The members that objects of one kind have. What one of them lacks may be absent.
    pub(super) fn members(&mut self, objects: &[&Map<String, Value>]) -> Members {
        let mut members = Members::new();
        for key in objects.iter().flat_map(|object| object.keys()) {
            if !members.contains_key(key) {
                let values: Vec<&Value> = objects.iter().filter_map(|object| object.get(key)).collect();
                let mut guess = self.guess(key, &values, false);
                guess.optional |= values.len() < objects.len();
                members.insert(key.clone(), guess);
            }
        }
        members
    }

    /// What a member is by its name and its values; `item` says that they are items of a list.
    fn guess(&mut self, key: &str, values: &[&Value], item: bool) -> Guess {
        let given: Vec<&Value> = values.iter().filter(|value| !value.is_null()).copied().collect();
        let mut guess = self.known.member(key, &given).filter(|guess| !item || !guess.ty.starts_with("list<"));
        if guess.is_none() && given.is_empty() {
            guess = Some(Guess::plain("json"));
        }
        let mut guess = guess.unwrap_or_else(|| self.by_value(key, &given, item));
        guess.optional = given.len() < values.len();
        guess
    }

    fn by_value(&mut self, key: &str, values: &[&Value], item: bool) -> Guess {
        if values.iter().all(|value| value.is_array()) {
            let items: Vec<&Value> = values.iter().filter_map(|value| value.as_array()).flatten().collect();
            return self.list(key, &items);
        }
        let objects: Vec<&Map<String, Value>> = values.iter().filter_map(|value| value.as_object()).collect();
        if objects.len() == values.len() {
            return self.object(key, values, &objects, item);
        }
        let guess = scalar(key, values);
        if guess.ty == "json" {
            self.notes.push(format!("`{key}` has values of several kinds, so it is `json`"));
        }
        guess
    }

    fn list(&mut self, key: &str, items: &[&Value]) -> Guess {
        if items.is_empty() {
            self.notes.push(format!("`{key}` is empty in the sample, so it is not known what it lists"));
        }
        let single = singular(key);
        let named =
            if items.is_empty() { None } else { self.known.member(&single, items).filter(|guess| !guess.ty.contains('<')) };
        let mut guess = match named {
            Some(guess) => Guess { name: None, ..guess },
            None => self.guess(key, items, true),
        };
        guess.ty = format!("list<{}>", guess.ty);
        guess
    }

    fn object(&mut self, key: &str, values: &[&Value], objects: &[&Map<String, Value>], item: bool) -> Guess {
        if objects.iter().all(|object| object.is_empty()) {
            self.notes.push(format!("`{key}` is empty in the sample, so it is `json`"));
            return Guess::plain("json");
        }
        if objects.iter().flat_map(|object| object.keys()).all(|key| is_dynamic(key)) {
            let values: Vec<&Value> = objects.iter().flat_map(|object| object.values()).collect();
            let inner = self.guess(key, &values, true);
            return Guess { ty: format!("map<{}>", inner.ty), ..inner };
        }
        if let Some(name) = self.known.like(values) {
            return Guess::plain(name);
        }
        // A parent chooses its name before its children do, and gives it back when an equal type is there.
        let (index, name) = (self.types.len(), self.naming.name(key, item));
        self.types.push((name.clone(), Members::new()));
        let members = self.members(objects);
        let same = self.types.iter().take(index).find(|(_, found)| *found == members).map(|(name, _)| name.clone());
        if let Some(same) = same {
            self.types.truncate(index);
            self.naming.give_back(&name);
            return Guess::plain(same);
        }
        if let Some((_, slot)) = self.types.get_mut(index) {
            *slot = members;
        }
        Guess::plain(name)
    }
}

/// What a scalar is.
fn scalar(key: &str, values: &[&Value]) -> Guess {
    let all = |is: &dyn Fn(&Value) -> bool| values.iter().all(|value| is(value));
    let name = names::snake(key);
    let whole = all(&|value| value.is_i64());
    let ty = if all(&Value::is_string) {
        return Guess { sensitive: check::looks_secret(&name), ..Guess::plain("string") };
    } else if all(&Value::is_boolean) {
        "bool"
    } else if whole && name == "errcode" {
        "errcode"
    } else if whole && is_moment(&name) && all(&|value| value.as_i64().is_some_and(|number| SECONDS.contains(&number))) {
        "timestamp"
    } else if whole && is_question(&name) && all(&|value| matches!(value.as_i64(), Some(0 | 1))) {
        "flag"
    } else if whole {
        "i64"
    } else if all(&Value::is_u64) {
        "u64"
    } else if all(&Value::is_number) {
        "f64"
    } else {
        "json"
    };
    Guess::plain(ty)
}

fn is_moment(name: &str) -> bool {
    MOMENTS
        .iter()
        .any(|word| name.strip_suffix(word).is_some_and(|rest| rest.is_empty() || rest.ends_with('_') || *word == "time"))
}

fn is_question(name: &str) -> bool {
    QUESTIONS.iter().any(|word| name.starts_with(word))
}

/// Whether a key is a value rather than a name: a number, an id, a path.
fn is_dynamic(key: &str) -> bool {
    let digits = key.bytes().filter(u8::is_ascii_digit).count();
    let upper = key.bytes().any(|byte| byte.is_ascii_uppercase());
    !names::is_identifier(key) || digits == key.len() || digits > 1 && upper && key.len() >= 10
}
