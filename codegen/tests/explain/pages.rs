//! The pages: their form, and their examples against the reader.
//!
//! The cured example of a page is a piece of the spec in `spec/` (for private specs in `private/`), in which nothing is wrong. The test puts the
//! broken one in its place. A line `# …` stands for lines that are left out.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use wecom_codegen::diagnostic::{Diagnostic, Rule};
use wecom_codegen::spec::Files;
use wecom_codegen::{Error, private, read_files};

/// The two specs that pages take their examples from.
#[derive(Clone, Copy, PartialEq)]
enum Base {
    Platform,
    Private,
}

impl Base {
    fn of(rule: Rule) -> Self {
        if rule.id().starts_with("WC09") { Self::Private } else { Self::Platform }
    }

    fn files(self) -> Files {
        let folder = if self == Self::Private { "tests/explain/private" } else { "tests/explain/spec" };
        Files::of_folder(&here(folder)).expect("the folder is there")
    }

    /// Everything that is wrong, warnings included.
    fn mistakes(self, files: Files) -> Vec<Diagnostic> {
        let read = match self {
            Self::Platform => read_files(files).map(|_| Vec::new()),
            Self::Private => private::read_files(files).map(|private| private.warnings),
        };
        match read {
            Ok(warnings) => warnings,
            Err(Error::Spec(report)) => report.found,
            Err(error) => panic!("{error}"),
        }
    }
}

fn here(below: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(below)
}

/// A piece of a file in a page.
struct Example<'p> {
    file: &'p str,
    text: &'p str,
}

/// The examples of a section: the code blocks between its heading and the next.
fn example<'p>(page: &'p str, heading: &str) -> Option<Example<'p>> {
    let section = page.split("\n## ").find_map(|section| section.strip_prefix(heading))?;
    let block = section.split("```yaml ").nth(1)?;
    let (file, rest) = block.split_once('\n')?;
    let text = rest.split("\n```").next()?;
    Some(Example { file, text })
}

/// The base with the broken example of a page, or why it has none.
fn broken(page: &str, mut files: Files) -> Result<Files, String> {
    let broken = example(page, "Broken").ok_or("there is no broken example")?;
    let Some(cured) = example(page, "Cured") else {
        // The cure is that the file goes.
        if files.get(broken.file).is_some() {
            return Err("there is no cured example".to_owned());
        }
        files.insert(broken.file, format!("{}\n", broken.text));
        return Ok(files);
    };
    let good = files.remove(cured.file).ok_or_else(|| format!("the base has no {}", cured.file))?;
    let good = String::from_utf8(good).map_err(|error| error.to_string())?;
    files.insert(broken.file, replaced(&good, cured.text, broken.text)?);
    Ok(files)
}

/// The text with each piece of `from` replaced by that of `to`.
fn replaced(text: &str, from: &str, to: &str) -> Result<String, String> {
    let (from, to): (Vec<&str>, Vec<&str>) = (from.split("\n# …\n").collect(), to.split("\n# …\n").collect());
    if from.len() != to.len() {
        return Err("the two examples leave out different lines".to_owned());
    }
    let (mut out, mut rest) = (String::new(), text);
    for (from, to) in from.into_iter().zip(to) {
        let from = format!("{from}\n");
        let (before, after) = rest.split_once(&from).ok_or_else(|| format!("the base does not say:\n{from}"))?;
        if after.contains(&from) && out.is_empty() {
            return Err(format!("the base says twice:\n{from}"));
        }
        out += &format!("{before}{to}\n");
        rest = after;
    }
    Ok(out + rest)
}

#[test]
fn what_the_pages_start_from_is_good() {
    for base in [Base::Platform, Base::Private] {
        assert_eq!(base.mistakes(base.files()), []);
    }
}

#[test]
fn the_broken_example_of_every_page_breaks_its_rule_and_no_other() {
    let mut wrong = Vec::new();
    for rule in Rule::ALL {
        let base = Base::of(*rule);
        let found = broken(rule.page(), base.files()).map(|files| base.mistakes(files));
        let codes = found.as_ref().map(|found| found.iter().map(Diagnostic::code).collect::<Vec<_>>());
        if codes != Ok(vec![rule.id()]) {
            let shown = found.map(|found| found.iter().map(|found| format!("\n  {found}")).collect::<String>());
            wrong.push(format!("{}: {}", rule.id(), shown.unwrap_or_else(|why| why)));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_page_belongs_to_a_rule_and_every_rule_has_a_page() {
    let folder = std::fs::read_dir(here("src/explain")).expect("the pages are there");
    let names = folder.map(|entry| entry.expect("readable").file_name().to_string_lossy().into_owned());
    let pages: BTreeSet<String> = names.filter_map(|name| name.strip_suffix(".md").map(str::to_owned)).collect();
    let rules: BTreeSet<String> = Rule::ALL.iter().map(|rule| rule.id().to_owned()).collect();
    assert_eq!(pages, rules);
}

#[test]
fn every_page_has_the_same_form() {
    for rule in Rule::ALL {
        let page = rule.page();
        assert!(page.starts_with(&format!("# {}: {}\n\n", rule.id(), rule.meaning())), "{}", rule.id());
        let headings: Vec<&str> = page.lines().filter(|line| line.starts_with("## ")).collect();
        assert_eq!(headings, ["## Broken", "## Cured"], "{}", rule.id());
        assert!(page.lines().all(|line| line.chars().count() <= 140 && line.trim_end() == line), "{}: a long line", rule.id());
        assert!(page.ends_with('\n') && !page.ends_with("\n\n"), "{}", rule.id());
    }
}

#[test]
fn no_two_rules_mean_the_same() {
    let meanings: BTreeSet<&str> = Rule::ALL.iter().map(|rule| rule.meaning()).collect();
    assert_eq!(meanings.len(), Rule::ALL.len());
    assert!(meanings.iter().all(|meaning| !meaning.is_empty() && meaning.chars().count() <= 80), "{meanings:?}");
}
