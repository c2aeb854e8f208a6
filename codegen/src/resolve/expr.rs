//! Type expressions: `T`, `T?`, `list<T>`, `map<T>`.

/// A type expression.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Expr<'a> {
    /// The type.
    pub term: Term<'a>,
    /// Whether it ends in `?`.
    pub optional: bool,
}

/// A type expression without its optional mark.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Term<'a> {
    /// A name, and the byte at which it starts.
    Name(&'a str, usize),
    /// `list<T>`
    List(Box<Term<'a>>),
    /// `map<T>`
    Map(Box<Term<'a>>),
}

impl<'a> Term<'a> {
    /// The name that stands inside all lists and maps.
    pub(super) fn name(&self) -> &'a str {
        match self {
            Self::Name(name, _) => name,
            Self::List(inner) | Self::Map(inner) => inner.name(),
        }
    }
}

/// Why an expression cannot be read, and the byte at which that shows.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Mistake {
    /// The reason.
    pub message: String,
    /// The first byte of what is wrong.
    pub at: usize,
    /// The length of what is wrong.
    pub len: usize,
}

/// Reads an expression.
pub(super) fn parse(text: &str) -> Result<Expr<'_>, Mistake> {
    let bare = text.trim_end();
    let (bare, optional) = bare.strip_suffix('?').map_or((bare, false), |bare| (bare, true));
    Ok(Expr { term: term(bare, 0)?, optional })
}

fn term(text: &str, at: usize) -> Result<Term<'_>, Mistake> {
    if text.ends_with('?') && at == 0 {
        return Err(mistake("`?` stands here twice: once is enough".to_owned(), at, text));
    }
    for (word, wrap) in [("list", Term::List as fn(_) -> _), ("map", Term::Map)] {
        let Some(rest) = text.strip_prefix(word).and_then(|rest| rest.strip_prefix('<')) else { continue };
        let Some(inner) = rest.strip_suffix('>') else {
            return Err(mistake(format!("`{word}<` is not closed by `>` at the end"), at, text));
        };
        return Ok(wrap(Box::new(term(inner, at + word.len() + 1)?)));
    }
    if matches!(text, "list" | "map") {
        return Err(mistake(format!("`{text}` does not say of what: `{text}<T>`, with a type for T"), at, text));
    }
    if text.contains('?') {
        return Err(mistake(
            "`?` stands only at the very end: what is inside a list or map cannot be absent".to_owned(),
            at,
            text,
        ));
    }
    if text.is_empty() || !text.chars().all(|c| c.is_ascii_alphanumeric() || c == '_') {
        return Err(mistake(format!("`{text}` is not a type"), at, text));
    }
    Ok(Term::Name(text, at))
}

fn mistake(message: String, at: usize, text: &str) -> Mistake {
    Mistake { message, at, len: text.len().max(1) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_nested_types_with_positions() {
        let inner = Term::Map(Box::new(Term::Name("UserId", 9)));
        assert_eq!(parse("list<map<UserId>>?"), Ok(Expr { term: Term::List(Box::new(inner)), optional: true }));
        assert_eq!(parse("i64"), Ok(Expr { term: Term::Name("i64", 0), optional: false }));
    }

    #[test]
    fn points_at_what_it_cannot_read() {
        let at = |text| parse(text).err().map(|mistake| (mistake.at, mistake.len));
        assert_eq!(at("list<i64"), Some((0, 8)));
        assert_eq!(at("list<i64?>"), Some((5, 4)));
        assert_eq!(at("list<>"), Some((5, 1)));
        assert_eq!(at("list"), Some((0, 4)));
        assert_eq!(at("list<i64>??"), Some((0, 10)));
        assert_eq!(at("Vec<i64>"), Some((0, 8)));
        assert_eq!(at(""), Some((0, 1)));
    }
}
