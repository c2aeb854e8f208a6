//! Slips in lines that stand one below the other: one that is not indented below what it belongs to, a `- ` where there is no list, a text
//! that begins with a bracket. The parser stumbles over a line further down, which is as it should be.

use super::{Mistake, column, indent, shortened};
use crate::diagnostic::Diagnostic;

/// How far above the line where the parser stumbled the cause may be.
const FAR: u32 = 200;

impl Mistake<'_> {
    /// What is probably wrong with the lines up to the one where the parser stumbled.
    pub(super) fn block(&self) -> Option<Diagnostic> {
        self.raw_text().or_else(|| self.brackets_of_text()).or_else(|| self.first_not_indented()).or_else(|| self.dash())
    }

    /// The last line above one that is neither empty nor a comment.
    fn above(&self, line: u32) -> Option<(u32, &str)> {
        let said = |text: &&str| !text.trim().is_empty() && !text.trim_start().starts_with('#');
        (line.saturating_sub(FAR).max(1)..line).rev().find_map(|line| Some((line, self.lines.get(line).filter(said)?)))
    }

    /// An example that was pasted below its key without any indentation.
    fn raw_text(&self) -> Option<Diagnostic> {
        for line in (self.line.saturating_sub(FAR).max(1)..=self.line.saturating_add(1)).rev() {
            let Some(text) = self.lines.get(line).filter(|text| text.trim_start().starts_with(['<', '{'])) else { continue };
            let Some((owner, above)) = self.above(line).filter(|(_, above)| indent(text) <= indent(above)) else { continue };
            let Some(key) = above.trim().strip_suffix(['|', '>']).unwrap_or(above.trim()).trim_end().strip_suffix(':') else {
                continue;
            };
            let message = format!("the text of `{key}` begins here, but is not indented below it");
            let found = self.at(line, column(text, indent(text)), text.trim().chars().count(), message);
            let help = format!("indent it deeper than `{key}:`, each of its lines");
            let place = self.lines.span(owner, column(above, indent(above)), key.chars().count());
            return Some(found.help(help).see(&place, "it belongs to this"));
        }
        None
    }

    /// `summary: [beta] Book a room.`: what begins with a bracket is a list for the parser, which then ends before the text does.
    fn brackets_of_text(&self) -> Option<Diagnostic> {
        let lines = [Some(self.line), self.above(self.line).map(|(line, _)| line)];
        lines.into_iter().flatten().find_map(|line| {
            let text = self.lines.get(line)?;
            let at = text.find(": ")? + 2;
            let value = text.get(at..)?;
            let open = value.chars().next().filter(|open| matches!(open, '[' | '{'))?;
            let (inner, rest) = closed(value)?;
            if rest.trim().is_empty()
                || rest.trim_start().starts_with(['#', ',', ']', '}'])
                || open == '{' && inner.contains(": ")
            {
                return None;
            }
            let message = format!("a text cannot begin with `{open}` unless it stands in quotes");
            Some(self.quoted(self.at(line, column(text, at), 1, message), line, text, at))
        })
    }

    /// The first of the lines below a key stands beside it, the others below it.
    fn first_not_indented(&self) -> Option<Diagnostic> {
        let own = self.lines.get(self.line)?;
        let (line, first) = self.above(self.line)?;
        let deeper = indent(own) > indent(first) && own.contains(':') && first.contains(": ");
        if deeper { self.beside(line, indent(own)) } else { None }
    }

    /// A line that stands beside the key above it, which has nothing below it, and should be indented like what follows.
    pub(super) fn beside(&self, line: u32, depth: usize) -> Option<Diagnostic> {
        let first = self.lines.get(line)?;
        let (owner, head) = self.above(line)?;
        let key = head.trim().strip_suffix(':').filter(|_| indent(head) == indent(first))?;
        let message = format!("this line is not indented below `{key}`, though those behind it are");
        let found = self.at(line, column(first, indent(first)), first.trim().chars().count(), message);
        let place = self.lines.span(owner, column(head, indent(head)), key.chars().count());
        Some(found.help(format!("indent it by {depth} spaces")).see(&place, "meant to be below this?"))
    }

    /// One `- ` among the entries of a map.
    fn dash(&self) -> Option<Diagnostic> {
        let depth = indent(self.lines.get(self.line)?);
        let near = (self.line.saturating_sub(FAR).max(1)..=self.line).rev();
        let near = near.filter_map(|line| Some((line, self.lines.get(line).filter(|text| !text.trim().is_empty())?)));
        let block = near.take_while(|(_, text)| indent(text) >= depth).filter(|(_, text)| indent(text) == depth);
        let block: Vec<(u32, &str)> = block.collect();
        let is_item = |text: &str| text.trim_start().starts_with("- ") && (text.contains(": ") || text.ends_with(':'));
        let items: Vec<(u32, &str)> = block.iter().filter(|(_, text)| is_item(text)).copied().collect();
        let [(line, text)] = items.as_slice() else { return None };
        if block.len() < 2 || self.may_be_list(*line, depth) {
            return None;
        }
        let bare = text.trim_start().strip_prefix("- ")?.trim_start();
        let message = format!("a `- ` stands before `{}`, which is an entry of a map", shortened(bare));
        let found =
            self.at(*line, column(text, depth), 1, message).help("remove the `- `: only the items of a list begin with it");
        Some(found.replace(&self.lines.span(*line, column(text, depth), text.len() - bare.len() - depth), ""))
    }

    /// Whether a line stands where lists of maps may be: in an example, or among the calls that buy a token.
    fn may_be_list(&self, line: u32, depth: usize) -> bool {
        let (mut line, mut depth) = (line, depth);
        while let Some((above, text)) = self.above(line) {
            if indent(text) < depth {
                depth = indent(text);
                if ["example:", "fetch:"].contains(&text.trim()) {
                    return true;
                }
            }
            line = above;
        }
        false
    }
}

/// What stands in the bracket that a text begins with, and what behind it.
fn closed(text: &str) -> Option<(&str, &str)> {
    let mut depth = 0_u32;
    for (at, c) in text.char_indices() {
        match c {
            '[' | '{' => depth += 1,
            ']' | '}' => depth = depth.checked_sub(1)?,
            _ => {}
        }
        if depth == 0 {
            return Some((text.get(1..at)?, text.get(at + 1..)?));
        }
    }
    None
}
