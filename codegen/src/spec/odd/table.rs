//! Which characters are odd, what they are called, and what is meant by them.

/// One odd character.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Odd {
    /// What it does.
    pub(super) class: Class,
    /// What it is.
    pub(super) what: &'static str,
    /// What is meant by it.
    meant: Option<char>,
}

/// What an odd character does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Class {
    /// Nobody sees it.
    Invisible,
    /// It looks like a space.
    Blank,
    /// It looks like a letter or digit.
    Letter,
    /// It looks like a mark.
    Mark,
    /// It looks like a quotation mark.
    Quote,
}

impl Odd {
    /// What is said about it.
    pub(super) fn message(self, c: char) -> String {
        let code = format!("U+{:04X}", u32::from(c));
        match (self.class, self.meant) {
            (Class::Invisible, _) => format!("{code}, {}, stands here unseen", self.what),
            (Class::Blank, _) => format!("{code}, {}, is no space", self.what),
            (_, Some(meant)) => format!("`{c}` ({code}) is {}, and only looks like `{meant}`", self.what),
            (_, None) => format!("`{c}` ({code}) is {}", self.what),
        }
    }

    /// What to do about it.
    pub(super) fn help(self) -> String {
        match self.meant {
            Some(' ') => "write a space; an editor shows what it is when it shows invisible characters".to_owned(),
            Some(meant) => format!("write `{meant}`"),
            None => "remove it; an editor shows it when it shows invisible characters".to_owned(),
        }
    }

    /// What stands there when it is mended.
    pub(super) fn plain(self) -> String {
        self.meant.map(String::from).unwrap_or_default()
    }
}

/// What is odd about a character, or nothing.
pub(super) fn odd(c: char) -> Option<Odd> {
    let odd = |class, what, meant| Some(Odd { class, what, meant });
    match c {
        '\t' | ' '..='~' => None,
        '\0'..='\u{1f}' | '\u{7f}'..='\u{9f}' => odd(Class::Invisible, "a control character", None),
        '\u{ad}' => odd(Class::Invisible, "a soft hyphen", None),
        '\u{200b}' => odd(Class::Invisible, "a zero-width space", None),
        '\u{200c}' | '\u{2060}' => odd(Class::Invisible, "a zero-width character", None),
        '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => {
            odd(Class::Invisible, "a mark for the direction of writing", None)
        }
        '\u{2028}' | '\u{2029}' => odd(Class::Invisible, "a line separator", None),
        '\u{feff}' => odd(Class::Invisible, "a byte order mark", None),
        '\u{a0}' | '\u{202f}' => odd(Class::Blank, "a no-break space", Some(' ')),
        '\u{3000}' => odd(Class::Blank, "an ideographic space", Some(' ')),
        '\u{1680}' | '\u{2000}'..='\u{200a}' | '\u{205f}' => odd(Class::Blank, "a wide or narrow space", Some(' ')),
        '“' | '”' | '„' | '‟' => odd(Class::Quote, "a typographic quotation mark", Some('"')),
        '‘' | '’' | '‚' | '‛' => odd(Class::Quote, "a typographic quotation mark", Some('\'')),
        '＂' => odd(Class::Quote, "a full-width quotation mark", Some('"')),
        '０'..='９' => odd(Class::Letter, "a full-width digit", full_width(c)),
        'Ａ'..='Ｚ' | 'ａ'..='ｚ' => odd(Class::Letter, "a full-width letter", full_width(c)),
        '！'..='～' => odd(Class::Mark, "a full-width character", full_width(c)),
        '。' => odd(Class::Mark, "a Chinese full stop", Some('.')),
        '、' => odd(Class::Mark, "a Chinese comma", Some(',')),
        '【' => odd(Class::Mark, "a Chinese bracket", Some('[')),
        '】' => odd(Class::Mark, "a Chinese bracket", Some(']')),
        '《' | '〈' => odd(Class::Mark, "a Chinese bracket", Some('<')),
        '》' | '〉' => odd(Class::Mark, "a Chinese bracket", Some('>')),
        '\u{2010}'..='\u{2015}' | '\u{2212}' => odd(Class::Mark, "a typographic dash", Some('-')),
        '\u{370}'..='\u{3ff}' => odd(Class::Letter, "a Greek letter", look_alike(c)),
        '\u{400}'..='\u{52f}' => odd(Class::Letter, "a Cyrillic letter", look_alike(c)),
        _ => None,
    }
    .filter(|odd| odd.class != Class::Letter || odd.meant.is_some())
}

/// The character of ASCII that is written over two columns.
fn full_width(c: char) -> Option<char> {
    char::from_u32(u32::from(c).checked_sub(0xfee0)?)
}

/// Letters of other alphabets, each with the one of ours that it looks like.
const LOOK_ALIKES: &[(&str, &str)] = &[
    ("аеорсухіјѕԁһԛԝ", "aeopcyxijsdhqw"),
    ("АВЕКМНОРСТХІЈЅ", "ABEKMHOPCTXIJS"),
    ("αορνι", "aopvi"),
    ("ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ", "ABEZHIKMNOPTYX"),
];

fn look_alike(c: char) -> Option<char> {
    LOOK_ALIKES
        .iter()
        .find_map(|(theirs, ours)| theirs.chars().zip(ours.chars()).find(|(their, _)| *their == c))
        .map(|(_, our)| our)
}

#[cfg(test)]
mod tests {
    use super::{LOOK_ALIKES, odd};

    #[test]
    fn every_look_alike_has_the_letter_it_looks_like() {
        for (theirs, ours) in LOOK_ALIKES {
            assert_eq!(theirs.chars().count(), ours.chars().count(), "{theirs}");
            assert!(theirs.chars().all(|c| odd(c).is_some()) && ours.is_ascii());
        }
    }

    #[test]
    fn what_is_meant_is_known() {
        let plain = |c| odd(c).map(|odd| odd.plain());
        assert_eq!(plain('，').as_deref(), Some(","));
        assert_eq!(plain('９').as_deref(), Some("9"));
        assert_eq!(plain('ｚ').as_deref(), Some("z"));
        assert_eq!(plain('\u{200b}').as_deref(), Some(""));
        assert!("查a_…×\t".chars().all(|c| odd(c).is_none()));
    }
}
