//! Pages with cursors that nobody can guess the meaning of.

use serde_json::{Map, Value as Json, json};

use crate::mock::ask::{Ask, Refusal, refuse};

/// Items of a page when the request does not say.
const DEFAULT_LIMIT: usize = 500;

/// Cuts one page out of items that have a lasting key, and names what follows: the answer's members.
///
/// A cursor names the last item that was seen, so that items which come in later neither repeat nor hide others.
pub(super) fn page(ask: &Ask, name: &str, items: Vec<(String, Json)>) -> Result<Map<String, Json>, Refusal> {
    let limit = ask.number("limit").and_then(|limit| usize::try_from(limit).ok()).unwrap_or(DEFAULT_LIMIT).max(1);
    let from = match ask.some("cursor") {
        None => 0,
        Some(cursor) => {
            let key = unveil(cursor).ok_or_else(|| refuse(701105, ""))?;
            let seen = items.iter().position(|(known, _)| *known == key).ok_or_else(|| refuse(701105, ""))?;
            seen + 1
        }
    };
    let more = items.len() > from + limit;
    let page: Vec<(String, Json)> = items.into_iter().skip(from).take(limit).collect();
    let cursor = page.last().filter(|_| more).map(|(key, _)| veil(key)).unwrap_or_default();
    let mut members = Map::new();
    members.insert(name.to_owned(), page.into_iter().map(|(_, item)| item).collect());
    members.insert("has_more".to_owned(), json!(i64::from(more)));
    members.insert("next_cursor".to_owned(), json!(cursor));
    Ok(members)
}

fn veil(key: &str) -> String {
    key.bytes().map(|byte| format!("{:02x}", byte ^ 0x5A)).collect()
}

fn unveil(cursor: &str) -> Option<String> {
    let digits = cursor.as_bytes();
    let pairs = digits.chunks(2).map(|pair| u8::from_str_radix(std::str::from_utf8(pair).ok()?, 16).ok().map(|byte| byte ^ 0x5A));
    String::from_utf8(pairs.collect::<Option<Vec<u8>>>()?).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cursors_lead_through_all_items_and_garbage_is_refused() {
        let items = || (0..5).map(|n| (format!("k{n}"), json!(n))).collect::<Vec<_>>();
        let ask = |cursor: &str| Ask {
            members: json!({"limit": 2, "cursor": cursor}).as_object().cloned().unwrap_or_default(),
            caller: None,
        };
        let (mut seen, mut cursor) = (Vec::new(), String::new());
        for _ in 0..3 {
            let page = page(&ask(&cursor), "items", items()).expect("a page");
            seen.extend(page["items"].as_array().cloned().unwrap_or_default());
            cursor = page["next_cursor"].as_str().unwrap_or_default().to_owned();
        }
        assert_eq!(seen.len(), 5);
        assert!(cursor.is_empty());
        assert_eq!(page(&ask("zz"), "items", items()).expect_err("garbage").code, 701105);
        assert_eq!(page(&ask("5a"), "items", items()).expect_err("unknown").code, 701105);
    }
}
