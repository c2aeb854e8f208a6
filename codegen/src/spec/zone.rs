//! In which part of a file a line stands that is not read yet: in an example, or in the raw text of a block.

use super::pieces::{is_blank, pieces};

/// What is known of the lines above.
#[derive(Debug, Default)]
pub(super) struct Zones {
    /// The indentation of the key whose text goes on below it, line by line.
    block: Option<usize>,
    /// The indentation of `example`.
    example: Option<usize>,
}

/// Where a line stands.
#[derive(Debug, Clone, Copy)]
pub(super) struct Zone {
    /// In a text that is no YAML.
    pub(super) raw: bool,
    /// In an example, where keys and values are the platform's.
    pub(super) example: bool,
}

impl Zones {
    /// Where the next line stands.
    pub(super) fn of(&mut self, line: &str) -> Zone {
        let bare = line.trim_start_matches(is_blank);
        let depth = line.chars().take_while(|c| is_blank(*c)).count();
        let ended = |zone: Option<usize>| zone.filter(|above| bare.is_empty() || depth > *above);
        self.block = ended(self.block);
        self.example = ended(self.example);
        if self.block.is_some() {
            return Zone { raw: true, example: self.example.is_some() };
        }
        let all = pieces(line);
        if let [key, value] = all.as_slice()
            && key.of.is_none()
            && value.text.starts_with(['|', '>'])
        {
            self.block = Some(depth);
        }
        if all.first().is_some_and(|first| first.of.is_none() && first.text == "example") {
            self.example = Some(depth);
        }
        Zone { raw: false, example: self.example.is_some() }
    }
}
