//! The secrets in a value, for keeping them out of what others write about it.

use super::View;

/// Shorter ones are hardly secret, and hiding them would riddle every text that has the same letters.
const SHORTEST: usize = 4;

/// Calls `visit` with each secret text, however deep it stands.
pub(crate) fn each_secret(view: View<'_>, visit: &mut dyn FnMut(&str)) {
    match view {
        View::Secret(text) if text.len() >= SHORTEST => visit(text),
        View::Table(table) => table.views().members.into_iter().for_each(|view| each_secret(view, visit)),
        View::List(list) => (0..list.len()).for_each(|index| each_secret(list.item(index), visit)),
        View::Map(map) => map.each(&mut |_, value| each_secret(value, visit)),
        View::Union(union) => {
            if let Ok((_, value)) = union.chosen() {
                each_secret(value, visit);
            }
        }
        _ => {}
    }
}
