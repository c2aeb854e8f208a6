//! The keys and values of one line of YAML that is not read yet, for those who look at a file before the parser does.
//!
//! This is no parser: it knows one line at a time, and what it takes for a key in a text that goes over several lines is only looked at.

/// A key or a value as it stands in a line.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Piece<'a> {
    /// The byte of the line at which it starts.
    pub(super) at: usize,
    /// What stands there, with its quotes, without the spaces around it.
    pub(super) text: &'a str,
    /// The key that it is a value of; `None` when it is a key itself.
    pub(super) of: Option<&'a str>,
}

impl Piece<'_> {
    /// Whether it begins with a quote.
    pub(super) fn is_quoted(&self) -> bool {
        self.text.starts_with(['"', '\''])
    }
}

/// A blank, of whatever alphabet.
pub(super) fn is_blank(c: char) -> bool {
    c.is_whitespace() && !matches!(c, '\n' | '\r')
}

/// The pieces of a line, without its comment.
pub(super) fn pieces(line: &str) -> Vec<Piece<'_>> {
    let start = line.len() - line.trim_start_matches(is_blank).len();
    let mut cut = Cut { line, from: start, key: "", around: Vec::new(), pieces: Vec::new() };
    let mut quote: Option<char> = None;
    let mut before = ' ';
    let mut chars = line.char_indices().skip_while(|(at, _)| *at < start).peekable();
    while let Some((at, c)) = chars.next() {
        let blank_next = chars.peek().is_none_or(|(_, next)| is_blank(*next));
        match (quote, c) {
            (Some('"'), '\\') => drop(chars.next()),
            (Some(mark), _) if c == mark => quote = None,
            (Some(_), _) => {}
            (None, '#') if is_blank(before) => return cut.end(at),
            (None, '"' | '\'') if cut.is_empty(at) => quote = Some(c),
            (None, '-') if cut.around.is_empty() && cut.is_empty(at) && blank_next => cut.from = at + 1,
            (None, ':') if blank_next && cut.may_be_key() => cut.key(at),
            (None, '{' | '[') if cut.is_empty(at) => cut.open(at),
            (None, ',') if !cut.around.is_empty() => cut.value(at),
            (None, '}' | ']') if !cut.around.is_empty() => cut.close(at),
            _ => {}
        }
        before = c;
    }
    cut.end(line.len())
}

/// A line that is being cut.
struct Cut<'a> {
    line: &'a str,
    /// Where the piece starts that goes on.
    from: usize,
    /// The key that it belongs to.
    key: &'a str,
    /// The keys of the maps and lists around it.
    around: Vec<&'a str>,
    pieces: Vec<Piece<'a>>,
}

impl<'a> Cut<'a> {
    fn is_empty(&self, at: usize) -> bool {
        self.text(at).is_empty()
    }

    /// Outside of braces only the first colon ends a key.
    fn may_be_key(&self) -> bool {
        !self.around.is_empty() || self.pieces.is_empty()
    }

    fn text(&self, end: usize) -> &'a str {
        self.line.get(self.from..end).unwrap_or_default().trim_matches(' ')
    }

    fn key(&mut self, at: usize) {
        self.key = self.text(at);
        self.push(at, None);
        self.from = at + 1;
    }

    fn value(&mut self, at: usize) {
        self.push(at, Some(self.key));
        self.from = at + 1;
        // In a list the next item belongs to the same key, in a map a key of its own follows.
        self.key = self.around.last().copied().unwrap_or_default();
    }

    fn open(&mut self, at: usize) {
        self.around.push(self.key);
        self.from = at + 1;
    }

    fn close(&mut self, at: usize) {
        self.value(at);
        self.key = self.around.pop().unwrap_or_default();
    }

    fn push(&mut self, end: usize, of: Option<&'a str>) {
        let text = self.text(end);
        if !text.is_empty() {
            let skipped = self.line.get(self.from..end).unwrap_or_default();
            let at = self.from + skipped.len() - skipped.trim_start_matches(' ').len();
            self.pieces.push(Piece { at, text, of });
        }
    }

    fn end(mut self, at: usize) -> Vec<Piece<'a>> {
        self.push(at, Some(self.key));
        self.pieces
    }
}

#[cfg(test)]
mod tests {
    use super::pieces;

    fn cut(line: &str) -> Vec<(&str, Option<&str>)> {
        pieces(line).into_iter().map(|piece| (piece.text, piece.of)).collect()
    }

    #[test]
    fn a_line_is_cut_into_keys_and_values() {
        assert_eq!(cut("    http: POST /a: b  # why"), [("http", None), ("POST /a: b", Some("http"))]);
        assert_eq!(cut("  - when: own_app"), [("when", None), ("own_app", Some("when"))]);
        assert_eq!(cut("docs: [1, 2]"), [("docs", None), ("1", Some("docs")), ("2", Some("docs"))]);
        assert_eq!(cut("a {b}"), [("a {b}", Some(""))]);
    }

    #[test]
    fn what_stands_in_braces_has_keys_of_its_own() {
        assert_eq!(
            cut(r#"  a: {type: list<i64>?, summary: "x, \"y: z"}"#),
            [("a", None), ("type", None), ("list<i64>?", Some("type")), ("summary", None), (r#""x, \"y: z""#, Some("summary")),]
        );
    }

    #[test]
    fn a_blank_of_another_alphabet_ends_a_key_too() {
        assert_eq!(cut("effect:\u{a0}read"), [("effect", None), ("\u{a0}read", Some("effect"))]);
    }
}
