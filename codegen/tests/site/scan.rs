//! Sites in memory, and a scanner for what is in their pages.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::LazyLock;

use wecom_codegen::emit::site;
use wecom_codegen::model::Model;

/// The text of every file by its path.
pub(crate) type Site = BTreeMap<String, String>;

/// The spec of this repository.
pub(crate) fn real() -> Model {
    static REAL: LazyLock<Model> = LazyLock::new(|| read("../spec"));
    REAL.clone()
}

/// The naming obstacle course.
pub(crate) fn obstacle() -> Model {
    read("tests/fixtures/obstacle")
}

fn read(below: &str) -> Model {
    let spec = Path::new(env!("CARGO_MANIFEST_DIR")).join(below);
    wecom_codegen::read(&spec).unwrap_or_else(|error| panic!("{error}"))
}

/// The site of a model.
pub(crate) fn site(model: &Model) -> Site {
    site::emit(model).into_iter().map(|file| (file.path.to_string_lossy().replace('\\', "/"), file.text)).collect()
}

/// The pages of a site.
pub(crate) fn pages(site: &Site) -> impl Iterator<Item = (&str, &str)> {
    site.iter().filter(|(path, _)| path.ends_with(".html")).map(|(path, text)| (path.as_str(), text.as_str()))
}

/// A tag that opens or closes an element.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Tag {
    pub(crate) name: String,
    pub(crate) closes: bool,
    pub(crate) attributes: Vec<(String, String)>,
}

impl Tag {
    /// The value of an attribute.
    pub(crate) fn get(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str())
    }
}

/// Every tag of a page. Attributes are in double quotes or have no value, which is how this site writes them.
pub(crate) fn tags(page: &str) -> Vec<Tag> {
    let mut tags = Vec::new();
    let mut rest = page;
    while let Some(start) = rest.find('<') {
        rest = &rest[start + 1..];
        if let Some(comment) = rest.strip_prefix("!--") {
            rest = &comment[comment.find("-->").expect("a comment ends") + 3..];
        } else if !rest.starts_with('!') {
            let (tag, after) = tag(rest);
            tags.push(tag);
            rest = after;
        }
    }
    tags
}

fn tag(text: &str) -> (Tag, &str) {
    let closes = text.starts_with('/');
    let mut rest = text.trim_start_matches('/');
    let end = rest.find(|c: char| !c.is_ascii_alphanumeric()).expect("a name ends");
    let mut tag = Tag { name: rest[..end].to_owned(), closes, attributes: Vec::new() };
    rest = &rest[end..];
    while !rest.starts_with('>') {
        rest = rest.trim_start();
        let end = rest.find(['=', '>', ' ']).expect("an attribute ends");
        let name = rest[..end].to_owned();
        assert!(!name.is_empty(), "an attribute has a name and a quoted value: {}", &rest[..end + 1]);
        rest = &rest[end..];
        let mut value = "";
        if let Some(quoted) = rest.strip_prefix("=\"") {
            let end = quoted.find('"').expect("a value ends");
            (value, rest) = (&quoted[..end], &quoted[end + 1..]);
        }
        tag.attributes.push((name, plain(value)));
    }
    (tag, &rest[1..])
}

/// The text that a page shows.
pub(crate) fn text(page: &str) -> String {
    let mut text = String::new();
    let mut rest = page;
    while let Some(start) = rest.find('<') {
        text.push_str(&rest[..start]);
        rest = &rest[start..];
        rest = &rest[rest.find('>').expect("a tag ends") + 1..];
    }
    plain(&text)
}

/// Text without the escapes of HTML.
fn plain(text: &str) -> String {
    text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&amp;", "&")
}

/// The search index of a site.
pub(crate) fn index(site: &Site) -> serde_json::Value {
    let script = &site["assets/search.js"];
    let start = script.find("window.wecomIndex = ").expect("the variable") + "window.wecomIndex = ".len();
    serde_json::from_str(script[start..].trim_end().trim_end_matches(';')).expect("JSON")
}
