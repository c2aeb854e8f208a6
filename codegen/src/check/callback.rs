//! Examples of callbacks and replies in JSON.

use serde_json::Value;

use super::Check;
use super::events::envelope;
use super::example::Walk;
use crate::diagnostic::Rule;
use crate::model::{Event, Types};

impl Check<'_> {
    /// The example of what travels in JSON: a map, with the event's own discriminators and the declared members.
    pub(super) fn json_example(&self, event: &Event, types: &Types) {
        let place = self.places.below(&event.span, &["example"]);
        let Some(example) = &event.example_json else {
            return self.sink.report(Rule::ExampleEvent, &place, "what comes in JSON has an example that is a map");
        };
        for (path, expected) in discriminators(event) {
            let found = path.iter().try_fold(example, |value, key| value.get(*key)).and_then(Value::as_str);
            if found != Some(expected) {
                let message = match found {
                    Some(found) => format!("`{}` is `{found}`, but the event's is `{expected}`", path.join(".")),
                    None => format!("the example has no `{}`, which is {expected}", path.join(".")),
                };
                let path: Vec<&str> = std::iter::once("example").chain(path).collect();
                self.sink.report(Rule::ExampleEvent, &self.places.below(&event.span, &path), message);
            }
        }
        let mut own = example.clone();
        if let Value::Object(members) = &mut own {
            envelope(event).iter().for_each(|key| drop(members.shift_remove(*key)));
        }
        let mut walk = Walk { check: *self, types, owner: &event.span, path: vec!["example".to_owned()] };
        walk.object(&event.payload.fields, &own, None);
    }
}

/// Where a callback in JSON says what it is, and what it has to say there.
fn discriminators(event: &Event) -> Vec<(Vec<&'static str>, &str)> {
    // What has no msg_type was reported as that.
    let channel = event.json_channel().filter(|_| event.msg_type.is_some());
    channel.map(|channel| event.told_apart(channel)).unwrap_or_default()
}
