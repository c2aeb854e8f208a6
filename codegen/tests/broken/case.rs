//! One case: the edits, and the output.

use std::fmt::Write as _;

use wecom_codegen::diagnostic::{Diagnostic, Fix};
use wecom_codegen::spec::Files;
use wecom_codegen::{Error, Format, Report, private, read_files};

/// A spec in which nothing is wrong.
const GOOD: &[(&str, &str)] = &[
    ("types.yaml", include_str!("../front/good/types.yaml")),
    ("tokens.yaml", include_str!("../front/good/tokens.yaml")),
    ("errors.yaml", include_str!("../front/good/errors.yaml")),
    ("api/shop.yaml", include_str!("../front/good/api/shop.yaml")),
    ("api/stock.yaml", include_str!("../front/good/api/stock.yaml")),
    ("events/shop.yaml", include_str!("../front/good/events/shop.yaml")),
];

const FORMATS: &[(&str, Format)] =
    &[("human", Format::Human), ("short", Format::Short), ("json", Format::Json), ("github", Format::Github)];

/// A broken spec.
pub(crate) struct Case<'t> {
    name: &'t str,
    /// Everything above the output.
    head: &'t str,
    files: Files,
    private: bool,
    formats: Vec<(&'static str, Format)>,
}

impl<'t> Case<'t> {
    /// Reads a case: a sentence; `private` where it is a private spec, which begins with no files; then for each edit `--- file`, lines
    /// with `-` that stand in the file once, and lines with `+` that stand there instead. Without `-` they are the whole file. Below
    /// `--- file is removed` stands nothing.
    pub(crate) fn parse(name: &'t str, text: &'t str) -> Self {
        let (head, output) = text.split_once("\n=== ").unwrap_or((text, "human"));
        let private = head.lines().any(|line| line == "private");
        let mut files = Files::new("spec");
        if !private {
            GOOD.iter().for_each(|(file, text)| files.insert(*file, *text));
        }
        for edit in head.split("\n--- ").skip(1) {
            let (file, lines) = edit.split_once('\n').unwrap_or((edit, ""));
            if let Some(file) = file.strip_suffix(" is removed") {
                files.remove(file).expect("the file is there");
                continue;
            }
            let part = |mark| lines.lines().filter_map(|line| line.strip_prefix(mark)).collect::<Vec<_>>().join("\n");
            let (from, to) = (part('-'), part('+'));
            let content = if lines.contains("\n-") || lines.starts_with('-') {
                let before = String::from_utf8(files.get(file).expect("the file is there").to_vec()).expect("UTF-8");
                assert_eq!(before.matches(&from).count(), 1, "{name}: `{from}` stands once in {file}");
                before.replace(&from, &to)
            } else {
                to + "\n"
            };
            files.insert(file, content);
        }
        let heads = format!("=== {output}");
        let formats = FORMATS.iter().filter(|(form, _)| heads.lines().any(|line| line == format!("=== {form}")));
        Self { name, head, files, private, formats: formats.copied().collect() }
    }

    /// What is wrong with it.
    pub(crate) fn report(&self) -> Report {
        self.read(self.files.clone()).unwrap_or_else(|| panic!("{}: nothing is wrong", self.name))
    }

    /// The case with what is said about it now.
    pub(crate) fn told(&self) -> String {
        let report = self.report();
        let mut text = self.head.to_owned();
        for (form, format) in &self.formats {
            write!(text, "\n=== {form}\n{}", report.render(*format)).expect("it is a String");
        }
        text
    }

    /// What is still wrong after an edit.
    pub(crate) fn after(&self, fix: &Fix) -> Vec<Diagnostic> {
        let mut files = self.files.clone();
        let mut content = files.get(&fix.span.file).expect("the file is there").to_vec();
        content.splice(fix.span.range.clone(), fix.text.bytes());
        files.insert(&*fix.span.file, content);
        self.read(files).map(|report| report.found).unwrap_or_default()
    }

    fn read(&self, files: Files) -> Option<Report> {
        let error = if self.private { private::read_files(files).err()? } else { read_files(files).err()? };
        match error {
            Error::Spec(report) => Some(report),
            other => panic!("{}: {other}", self.name),
        }
    }
}
