//! Doc comments: paragraphs of Markdown, wrapped, and text of the spec made safe to stand in them.

use proc_macro2::TokenStream;
use quote::quote;
use unicode_width::UnicodeWidthStr as _;

/// Columns that a line of a doc comment may take, indentation included. A Chinese character takes two.
const WIDTH: usize = 110;

/// A doc comment.
#[derive(Debug, Clone, Default)]
pub(super) struct Doc {
    paragraphs: Vec<String>,
}

impl Doc {
    /// A comment of one paragraph of Markdown.
    pub(super) fn new(markdown: impl Into<String>) -> Self {
        Self { paragraphs: vec![markdown.into()] }
    }

    /// Adds a paragraph of Markdown; an empty one adds nothing.
    pub(super) fn and(mut self, markdown: impl Into<String>) -> Self {
        let markdown = markdown.into();
        if !markdown.is_empty() {
            self.paragraphs.push(markdown);
        }
        self
    }

    /// The comment as `///` lines at an indentation of so many columns.
    pub(super) fn comment(&self, indent: usize) -> String {
        self.prefixed(indent, "///")
    }

    /// The comment as `//!` lines.
    pub(super) fn inner(&self) -> String {
        self.prefixed(0, "//!")
    }

    /// The comment as attributes, which prettyplease prints as `///`.
    pub(super) fn attributes(&self, indent: usize) -> TokenStream {
        let lines = self.lines(indent).into_iter().map(|line| if line.is_empty() { line } else { format!(" {line}") });
        quote!(#(#[doc = #lines])*)
    }

    fn prefixed(&self, indent: usize, mark: &str) -> String {
        let margin = " ".repeat(indent);
        let lines = self.lines(indent).into_iter();
        lines.map(|line| format!("{margin}{mark} {line}").trim_end().to_owned() + "\n").collect()
    }

    fn lines(&self, indent: usize) -> Vec<String> {
        let width = WIDTH.saturating_sub(indent + "/// ".len());
        let mut lines = Vec::new();
        for paragraph in &self.paragraphs {
            if !lines.is_empty() {
                lines.push(String::new());
            }
            wrap(paragraph, width, &mut lines);
        }
        lines
    }
}

/// Text of the spec as Markdown: code spans stay, addresses become links, everything else means itself.
pub(super) fn text(plain: &str) -> String {
    let plain = plain.trim();
    let mut markdown = String::with_capacity(plain.len());
    let mut rest = plain;
    while let Some(start) = rest.find('`') {
        let Some(length) = rest[start + 1..].find('`') else { break };
        let end = start + 1 + length + 1;
        prose(&rest[..start], &mut markdown);
        markdown.push_str(&rest[start..end]);
        rest = &rest[end..];
    }
    prose(rest, &mut markdown);
    markdown
}

/// The text with a full stop at its end.
pub(super) fn sentence(plain: &str) -> String {
    let mut markdown = text(plain);
    if !markdown.is_empty() && !markdown.ends_with(['.', '!', '?', ':', '。']) {
        markdown.push('.');
    }
    markdown
}

/// A sentence as it goes on behind a colon: a small letter first, unless the first word is a name.
pub(super) fn continued(markdown: &str) -> String {
    let word = markdown.split(|c: char| !c.is_alphanumeric()).next().unwrap_or_default();
    let mut letters = markdown.chars();
    match letters.next() {
        Some(first) if !word.chars().skip(1).any(char::is_uppercase) => first.to_lowercase().chain(letters).collect(),
        _ => markdown.to_owned(),
    }
}

/// The text with a capital letter first.
pub(crate) fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().into_iter().flat_map(char::to_uppercase).chain(letters).collect()
}

/// A value as a code span.
pub(super) fn code(value: &str) -> String {
    if value.contains('`') { format!("`` {value} ``") } else { format!("`{value}`") }
}

fn prose(plain: &str, markdown: &mut String) {
    let mut rest = plain;
    while let Some(start) = address_in(rest) {
        let length = rest[start..].find(|c: char| c.is_whitespace() || "<>\"，。；）".contains(c));
        let address = &rest[start..length.map_or(rest.len(), |length| start + length)];
        let address = address.trim_end_matches(['.', ',', ';', ':', ')', '\'', '…']);
        escape(&rest[..start], markdown);
        markdown.push('<');
        markdown.push_str(address);
        markdown.push('>');
        rest = &rest[start + address.len()..];
    }
    escape(rest, markdown);
}

fn address_in(plain: &str) -> Option<usize> {
    let mut starts = plain.match_indices("http").map(|(start, _)| start);
    starts.find(|start| ["http://", "https://"].iter().any(|scheme| plain[*start..].starts_with(scheme)))
}

fn escape(plain: &str, markdown: &mut String) {
    let mut before = ' ';
    let mut letters = plain.chars().peekable();
    while let Some(letter) = letters.next() {
        let inside_word = before.is_alphanumeric() && letters.peek().is_some_and(|next| next.is_alphanumeric());
        if matches!(letter, '\\' | '`' | '*' | '[' | ']' | '<' | '>') || (letter == '_' && !inside_word) {
            markdown.push('\\');
        }
        markdown.push(if letter == '\n' { ' ' } else { letter });
        before = letter;
    }
}

/// Breaks a paragraph at its spaces. A code span stays on one line, and no line begins with what Markdown takes for a list
/// or a heading.
fn wrap(markdown: &str, width: usize, lines: &mut Vec<String>) {
    let mut line = String::new();
    let mut used = 0;
    for word in words(markdown) {
        let wide = columns(word);
        if !line.is_empty() && used + 1 + wide > width && !opens_block(word) {
            lines.push(std::mem::take(&mut line));
            used = 0;
        } else if !line.is_empty() {
            line.push(' ');
            used += 1;
        }
        line.push_str(word);
        used += wide;
    }
    lines.push(line);
}

fn words(markdown: &str) -> impl Iterator<Item = &str> {
    let mut in_code = false;
    markdown
        .split(move |c: char| {
            in_code ^= c == '`';
            c.is_whitespace() && !in_code
        })
        .filter(|word| !word.is_empty())
}

fn opens_block(word: &str) -> bool {
    let number = word.trim_end_matches(['.', ')']);
    matches!(word, "-" | "+" | "*" | "=" | ">")
        || word.starts_with(['#', '>', '|', '~'])
        || word.starts_with("--")
        || word.starts_with("==")
        || (number.len() < word.len() && !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit()))
}

/// How many columns the text takes; a Chinese character takes two.
pub(super) fn columns(text: &str) -> usize {
    // Most text is, and to look each letter up takes long.
    if text.is_ascii() { text.len() } else { text.width() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn markup_in_plain_text_means_itself() {
        assert_eq!(text("orders in [start, end)"), r"orders in \[start, end)");
        assert_eq!(text("a Vec<u8> and *stars*"), r"a Vec\<u8\> and \*stars\*");
        assert_eq!(text("the get_login_info call, _so_"), r"the get_login_info call, \_so\_");
    }

    #[test]
    fn code_spans_stay_as_they_are() {
        assert_eq!(text("ids like `[a]<b>` and <c>"), r"ids like `[a]<b>` and \<c\>");
        assert_eq!(text("one ` alone"), r"one \` alone");
    }

    #[test]
    fn addresses_become_links() {
        assert_eq!(text("see https://example.com/a_b?x=1."), "see <https://example.com/a_b?x=1>.");
        assert_eq!(text("(http://example.com)"), "(<http://example.com>)");
    }

    #[test]
    fn a_summary_goes_on_in_small_letters_unless_it_starts_with_a_name() {
        assert_eq!(continued("Page through the orders."), "page through the orders.");
        assert_eq!(continued("WeCom's own ids."), "WeCom's own ids.");
    }

    #[test]
    fn lines_break_at_words_and_chinese_counts_double() {
        let doc = Doc::new("企业微信 ".repeat(30)).and("second");
        let comment = doc.comment(4);
        assert!(comment.lines().all(|line| columns(line) <= WIDTH && line.starts_with("    ///")), "{comment}");
        assert!(comment.lines().count() > 3, "{comment}");
        assert!(comment.ends_with("    ///\n    /// second\n"), "{comment}");
    }

    #[test]
    fn no_line_begins_like_a_list_or_a_heading() {
        let filler = "x".repeat(WIDTH - "/// ".len() - 2);
        for mark in ["-", "+", "#1", "1.", "12)"] {
            let comment = Doc::new(format!("{filler} {mark} rest")).comment(0);
            assert!(comment.lines().all(|line| !line.starts_with(&format!("/// {mark}"))), "{comment}");
        }
    }

    #[test]
    fn a_code_span_is_never_broken() {
        let comment = Doc::new(format!("{} `POST /cgi-bin/license/list_order` sends", "word ".repeat(19))).comment(0);
        assert!(comment.contains("\n/// `POST /cgi-bin/license/list_order` sends"), "{comment}");
    }
}
