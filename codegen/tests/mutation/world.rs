//! Worlds: small specs that are cut out of the real one.
//!
//! To read the whole spec takes a good part of a second in a debug build, too long for hundreds of mutants. A world holds a few entries of
//! one file, word for word, and whatever they refer to, so that it is a spec in which nothing is wrong.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::LazyLock;

use wecom_codegen::spec::Files;
use wecom_codegen::{Error, read_files};

use crate::lines::lines;
use crate::surface::{Surface, surface};

/// A spec that is part of the real one.
pub(crate) struct World {
    /// The file that it was made for.
    pub focus: String,
    /// Its files.
    pub files: Files,
    /// What a user of the crate sees of it.
    pub surface: Surface,
}

impl World {
    /// The text of a file.
    pub(crate) fn text(&self, file: &str) -> &str {
        std::str::from_utf8(self.files.get(file).expect("the world has the file")).expect("UTF-8")
    }
}

/// Every endpoint, event and token of the spec, in worlds of a few, and some of its errcodes.
pub(crate) static WORLDS: LazyLock<Vec<World>> = LazyLock::new(|| Source::real().worlds());

/// The whole spec.
pub(crate) fn real() -> Files {
    Files::of_folder(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../spec")).expect("the spec is there")
}

/// How many entries of a file are in one world.
const ENTRIES: usize = 8;

/// Where an entry stands: file, section, name.
type Id = (String, String, String);

/// The spec, cut into entries.
struct Source {
    /// What stands in a file above its first section.
    heads: BTreeMap<String, String>,
    /// The sections of a file, in its order.
    sections: BTreeMap<String, Vec<String>>,
    /// Every entry with its text, in the order of the files.
    entries: Vec<(Id, String)>,
}

impl Source {
    fn real() -> Self {
        let mut source = Self { heads: BTreeMap::new(), sections: BTreeMap::new(), entries: Vec::new() };
        for (file, content) in real().iter().filter(|(file, _)| file.ends_with(".yaml")) {
            source.cut(file, std::str::from_utf8(content).expect("UTF-8"));
        }
        source
    }

    fn cut(&mut self, file: &str, text: &str) {
        let all = lines(text);
        let sections: Vec<_> = all.iter().filter(|line| line.path.len() == 1 && line.text.ends_with(':')).collect();
        let head = sections.first().map_or(0, |line| line.range.start);
        self.heads.insert(file.to_owned(), text[..head].to_owned());
        self.sections.insert(file.to_owned(), sections.iter().map(|line| line.key().to_owned()).collect());
        let starts: Vec<_> = all.iter().filter(|line| !line.raw && line.path.len() <= 2 && line.range.start >= head).collect();
        for (index, line) in starts.iter().enumerate().filter(|(_, line)| line.path.len() == 2) {
            let end = starts.get(index + 1).map_or(text.len(), |next| next.range.start);
            let id = (file.to_owned(), line.path[0].to_owned(), line.key().to_owned());
            self.entries.push((id, text[line.range.start..end].to_owned()));
        }
    }

    fn worlds(&self) -> Vec<World> {
        let mut worlds = Vec::new();
        for (file, sections) in &self.sections {
            let main = |section: &&String| ["endpoints", "events", "tokens", "errcodes"].contains(&section.as_str());
            let Some(section) = sections.iter().find(main) else { continue };
            let ids: Vec<&Id> = self.entries.iter().map(|(id, _)| id).filter(|id| id.0 == *file && id.1 == *section).collect();
            let chunks: Vec<&[&Id]> = match section.as_str() {
                "tokens" => vec![&ids],
                "errcodes" => ids.chunks(60).step_by(ids.len() / 180).collect(),
                _ => ids.chunks(ENTRIES).collect(),
            };
            worlds.extend(chunks.into_iter().map(|chunk| self.world(file, chunk)));
        }
        worlds
    }

    fn world(&self, file: &str, chosen: &[&Id]) -> World {
        let mut taken: BTreeSet<&Id> = chosen.iter().copied().collect();
        // No spec is without a token, and that one brings its errcodes and its call.
        taken.extend(self.entries.iter().map(|(id, _)| id).find(|id| id.1 == "tokens"));
        self.close(&mut taken);
        loop {
            match read_files(self.files(&taken)) {
                Ok(model) => {
                    let files = self.files(&taken);
                    return World { focus: file.to_owned(), files, surface: surface(&model) };
                }
                Err(Error::Spec(report)) => {
                    // A summary that mentions a name brings it in, and then nothing uses it.
                    let unused = report.found.iter().filter(|found| found.code() == "WC0204");
                    let before = taken.len();
                    for found in unused {
                        let name = found.message.split('`').nth(1).unwrap_or_default();
                        taken.retain(|id| !(id.0 == *found.span.file && id.2 == name));
                    }
                    assert!(taken.len() < before, "a slice of the spec is a spec: {report}");
                }
                Err(error) => panic!("{error}"),
            }
        }
    }

    /// Adds what the entries refer to, and what that refers to.
    fn close<'s>(&'s self, taken: &mut BTreeSet<&'s Id>) {
        let mut open: Vec<&Id> = taken.iter().copied().collect();
        while let Some(id) = open.pop() {
            let text = &self.entries.iter().find(|(other, _)| other == id).expect("an entry").1;
            let words: BTreeSet<&str> = text.split(|c: char| !c.is_ascii_alphanumeric() && c != '_').collect();
            for (other, _) in self.entries.iter().filter(|(other, _)| self.refers(id, &words, text, other)) {
                if taken.insert(other) {
                    open.push(other);
                }
            }
        }
    }

    fn refers(&self, from: &Id, words: &BTreeSet<&str>, text: &str, to: &Id) -> bool {
        let (file, section, name) = (to.0.as_str(), to.1.as_str(), to.2.as_str());
        // -1 is an errcode.
        if !words.contains(name.trim_start_matches('-')) {
            return false;
        }
        match section {
            "ids" | "types" | "enums" | "unions" => file == "types.yaml" || file == from.0,
            "tokens" => text.contains(&format!("token: {name}\n")) || from.1 == "tokens",
            "errcodes" => from.1 == "tokens" || text.contains("errcode"),
            "endpoints" => {
                let domain = file.rsplit('/').next().unwrap_or(file).trim_end_matches(".yaml");
                from.1 == "tokens" && text.contains(&format!("call: {domain}.{name}\n"))
            }
            _ => from.1 == "tokens" && text.contains(&format!("{{event: {name},")),
        }
    }

    fn files(&self, taken: &BTreeSet<&Id>) -> Files {
        let mut files = Files::new("spec");
        for (file, sections) in &self.sections {
            let mut text = self.heads[file].clone();
            for section in sections {
                let mut parts =
                    self.entries.iter().filter(|(id, _)| id.0 == *file && id.1 == *section && taken.contains(id)).peekable();
                if parts.peek().is_some() {
                    text += &format!("{section}:\n");
                    parts.for_each(|(_, part)| text += part);
                }
            }
            if taken.iter().any(|id| id.0 == *file) {
                files.insert(file.as_str(), text);
            }
        }
        files
    }
}
