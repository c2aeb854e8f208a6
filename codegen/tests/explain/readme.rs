//! The ten mistakes of `spec/README.md`: each is made in the real spec, and says what the README says it says.
//!
//! Line numbers do not count. They change whenever somebody adds an endpoint above, and nobody should have to touch the README then.

use std::path::Path;

use wecom_codegen::spec::Files;
use wecom_codegen::{Error, read_files};

/// One mistake: its heading, the file and the lines that change, and what is printed.
struct Mistake<'r> {
    heading: &'r str,
    file: &'r str,
    change: &'r str,
    message: &'r str,
}

fn workspace(below: &str) -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(below)
}

fn readme() -> String {
    let text = std::fs::read_to_string(workspace("spec/README.md")).expect("the README is there");
    text.split_once("\n## Ten mistakes\n").expect("it has the section").1.to_owned()
}

fn mistakes(section: &str) -> Vec<Mistake<'_>> {
    let section = section.split("\n## ").next().unwrap_or_default();
    section.split("\n### ").skip(1).map(mistake).collect()
}

fn mistake(text: &str) -> Mistake<'_> {
    let heading = text.lines().next().unwrap_or_default();
    let block = |start: &str| {
        let (_, rest) = text.split_once(start).unwrap_or_else(|| panic!("{heading} has no {start}"));
        rest.split_once("```").expect("the block ends").0
    };
    let (file, change) = block("```diff ").split_once('\n').expect("lines");
    Mistake { heading, file, change, message: block("```text\n") }
}

/// The lines of a change that begin with one of the marks, without the mark.
fn side(change: &str, marks: [char; 2]) -> String {
    change.lines().filter(|line| line.starts_with(marks)).map(|line| format!("{}\n", &line[1..])).collect()
}

/// The real spec with the mistake in it, as messages show it.
fn damaged(mistake: &Mistake<'_>) -> Files {
    let mut files = Files::new("spec");
    Files::of_folder(&workspace("spec")).expect("the spec is there").iter().for_each(|(name, text)| files.insert(name, text));
    let text = String::from_utf8(files.remove(mistake.file).expect("the spec has the file")).expect("UTF-8");
    let (from, to) = (side(mistake.change, [' ', '-']), side(mistake.change, [' ', '+']));
    assert_eq!(text.matches(&from).count(), 1, "{}: {} says once:\n{from}", mistake.heading, mistake.file);
    files.insert(mistake.file, text.replacen(&from, &to, 1));
    files
}

/// A message without its line numbers and the room that they take.
fn without_lines(message: &str) -> String {
    let line = |line: &str| {
        let bare = line.trim_start_matches(|c: char| c == ' ' || c.is_ascii_digit());
        let bare = if bare.starts_with(['|', '=', '-', '.']) { bare } else { line };
        match bare.split_once(".yaml:") {
            Some((file, place)) if bare.starts_with("--> ") || bare.starts_with("::: ") => {
                format!("{file}.yaml:_:{}", place.split_once(':').map_or("", |(_, column)| column))
            }
            _ => bare.to_owned(),
        }
    };
    message.trim_end().lines().map(line).collect::<Vec<_>>().join("\n")
}

#[test]
fn each_of_the_ten_mistakes_says_what_the_readme_says() {
    let section = readme();
    let mistakes = mistakes(&section);
    assert_eq!(mistakes.len(), 10);
    for mistake in &mistakes {
        let shown = match read_files(damaged(mistake)) {
            Err(Error::Spec(report)) => report.to_string(),
            other => panic!("{}: {other:?}", mistake.heading),
        };
        let (shown, rest) = shown.split_once("\n\n").expect("a message and a line behind it");
        assert!(
            rest.starts_with("1 error in 1 file\n"),
            "{}: one mistake makes one message, not\n\n{shown}\n\n{rest}",
            mistake.heading
        );
        let (said, says) = (without_lines(shown), without_lines(mistake.message));
        assert!(said == says, "{}: spec/README.md should show\n\n{shown}", mistake.heading);
    }
}

#[test]
fn a_message_is_compared_without_its_line_numbers_only() {
    let message =
        |line: &str| format!("error[WC0202]: no\n   --> spec/api/a.yaml:{line}:31\n    |\n{line} |   a: b\n    |      ^\n");
    assert_eq!(without_lines(&message("227")), without_lines(&message("1304")));
    assert!(without_lines(&message("227")).contains("--> spec/api/a.yaml:_:31\n|\n|   a: b\n|      ^"));
}
