//! The real spec with noise in it: comments in every place, empty lines, other line breaks, other quotes. What it says stays, every
//! comment stays, and the form does not move any more.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use wecom_codegen::emit::rust;
use wecom_codegen::spec::{Files, is_spec_file};

use super::canonical;

fn real() -> Files {
    let spec = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../spec");
    Files::of_folder(&spec).expect("the real spec")
}

fn texts(files: &Files) -> impl Iterator<Item = (&str, &str)> {
    let spec = files.iter().filter(|(name, _)| is_spec_file(name));
    spec.map(|(name, text)| (name, std::str::from_utf8(text).expect("UTF-8")))
}

/// The generated code, without the fingerprints of the files.
fn generated(files: Files) -> Vec<(PathBuf, String)> {
    let model = wecom_codegen::read_files(files).unwrap_or_else(|error| panic!("{error}"));
    let files = rust::emit(&model).expect("the code is Rust");
    let fingerprint = |line: &&str| !line.starts_with("// ");
    files.into_iter().map(|file| (file.path, file.text.lines().filter(fingerprint).collect::<Vec<_>>().join("\n"))).collect()
}

/// The same numbers every time.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % sides
    }
}

/// A file with comments and empty lines all over, and with blanks where they mean nothing. Blocks of text stay as they are.
fn noisy(text: &str, dice: &mut Dice) -> (String, BTreeSet<String>) {
    let (mut out, mut comments, mut block) = (String::new(), BTreeSet::new(), None);
    let mut note = |dice: &mut Dice| {
        let comment = format!("# note {}: {{a}} \"b\" - c {}", comments.len(), dice.roll(1000));
        comments.insert(comment.clone());
        comment
    };
    for line in text.lines() {
        let indent = line.len() - line.trim_start().len();
        if block.is_some_and(|outer| line.is_empty() || indent > outer) {
            out += &format!("{line}\n");
            continue;
        }
        // Below a block of text, a comment that is indented like it would be a part of it.
        let most = block.map_or(8, |outer| outer);
        block = (line.ends_with(": |") || line.ends_with(": >-")).then_some(indent);
        if dice.roll(9) == 0 {
            out.push('\n');
        }
        if dice.roll(6) == 0 {
            let indent = usize::try_from(dice.roll(9)).expect("small");
            out += &format!("{}{}\n", " ".repeat(indent.min(most)), note(dice));
        }
        let broken =
            line.strip_suffix('}').filter(|_| dice.roll(3) == 0 && !line.contains('"')).and_then(|line| line.split_once(": {"));
        match broken {
            Some((key, inside)) => {
                let inside = inside.replace(", ", ",\n                    ");
                out += &format!("{key}: {{ {}\n                    {inside} {}\n                    }}", note(dice), note(dice));
            }
            None => out += line,
        }
        if dice.roll(6) == 0 && !line.trim_start().starts_with('#') {
            out += &format!("   {}", note(dice));
        }
        out.push('\n');
    }
    (out, comments)
}

#[test]
fn the_real_spec_says_the_same_in_its_canonical_form() {
    let files = real();
    let mut formed = Files::new(files.root());
    for (name, text) in texts(&files) {
        let form = canonical(text);
        assert_eq!(canonical(&form), form, "{name} stays what it is");
        formed.insert(name, form);
    }
    assert_eq!(generated(formed), generated(files));
}

#[test]
fn noise_changes_nothing_and_none_of_it_is_lost() {
    let (files, mut dice) = (real(), Dice(1));
    let wanted = generated(files.clone());
    for _ in 0..2 {
        let mut formed = Files::new(Path::new("spec"));
        for (name, text) in texts(&files) {
            let (noisy, comments) = noisy(text, &mut dice);
            let form = canonical(&noisy);
            assert_eq!(canonical(&form), form, "{name} stays what it is");
            let lost: Vec<&String> = comments.iter().filter(|comment| form.matches(comment.as_str()).count() != 1).collect();
            assert!(lost.is_empty(), "{name} has each once: {lost:?}");
            formed.insert(name, form);
        }
        assert!(generated(formed) == wanted, "the generated code is another");
    }
}

#[test]
fn any_text_is_written_so_that_it_is_read_again() {
    const PARTS: &[&str] = &[
        "a", "B", " ", "  ", ":", ": ", "#", " #", ",", "{", "}", "[", "]", "-", "- ", "?", "!", "&", "*", "|", ">", "'", "\"",
        "\\", "%", "@", "`", "0", "7", "12", ".", "_", "e3", "no", "true", "null", "~", "\n", "\n\n", "\t", "\r", "中", "\u{85}",
        "\u{2028}", "\u{0}", "😀", "=", "<<", "...", "---",
    ];
    let mut dice = Dice(7);
    for _ in 0..1500 {
        let parts = dice.roll(5);
        let pick = |dice: &mut Dice| PARTS[usize::try_from(dice.roll(PARTS.len() as u64)).expect("small")];
        let text: String = (0..=parts).map(|_| pick(&mut dice)).collect();
        let word = serde_json::Value::from(text.as_str());
        // JSON is YAML: as a value, as an item, as a key, and in a line of its own.
        let form = canonical(&format!(
            "x: {{a: {word}, b: [{word}]}}\nk: {{{word}: 1}}\ny: {word}\nz:\n  - {word} # c\n  - {word}: {word}\n"
        ));
        assert_eq!(canonical(&form), form, "{word} stays what it is");
    }
}
