//! `cargo codegen fmt`: puts spec files into canonical form.

use std::io::Read as _;
use std::path::{Path, PathBuf};
use std::{fs, io};

use clap::Args;
use wecom_codegen::spec::{Files, is_spec_file};
use wecom_codegen::{Error, Report, canonical, output};

use super::{Common, Failure, complain, say, wrong};

/// Put spec files into canonical form: order of keys, indentation, line breaks, quotes.
#[derive(Debug, Args)]
#[command(after_help = "What a file says never changes, and comments stay. A file that is no YAML is left alone and reported.")]
pub(super) struct Fmt {
    /// Write nothing; fail with a diff when a file is not in canonical form.
    #[arg(long)]
    check: bool,
    /// The files [default: all of the spec]; `-` reads standard input and prints the result.
    #[arg(value_name = "FILE")]
    files: Vec<PathBuf>,
}

/// A file to format.
struct File {
    /// What its name is relative to.
    root: PathBuf,
    name: String,
    text: Vec<u8>,
}

impl Fmt {
    pub(super) fn run(self, common: &Common) -> Result<(), Failure> {
        if self.files.iter().any(|file| file == Path::new("-")) {
            return self.filter(common);
        }
        let files = self.files(common)?;
        let (mut changed, mut broken) = (Vec::new(), 0);
        for File { root, name, text } in &files {
            let path = root.join(name);
            match canonical::format(root, name, text) {
                Err(report) => {
                    broken += 1;
                    show(common, report)?;
                }
                Ok(new) if new.as_bytes() == text => {}
                Ok(new) => {
                    self.change(common, &path, text, &new)?;
                    changed.push(path);
                }
            }
        }
        if broken > 0 {
            return Err(Failure::Wrong(format!(
                "error: {broken} of {} files could not be read and stay as they are",
                files.len()
            )));
        }
        match changed.len() {
            0 => tell(common, &format!("{} files: in canonical form\n", files.len())),
            count if self.check => {
                let total = files.len();
                Err(Failure::Wrong(format!("error: {count} of {total} files are not in canonical form; run `cargo codegen fmt`")))
            }
            count => tell(common, &format!("{count} written, {} unchanged\n", files.len() - count)),
        }
    }

    /// Writes a file, or shows what would be written.
    fn change(&self, common: &Common, path: &Path, old: &[u8], new: &str) -> Result<(), Failure> {
        if self.check {
            return tell(common, &output::diff(path, Some(&String::from_utf8_lossy(old)), Some(new)));
        }
        output::write_file(path, new).map_err(wrong)?;
        tell(common, &format!("wrote {}\n", path.display()))
    }

    /// From standard input to standard output, for editors.
    fn filter(self, common: &Common) -> Result<(), Failure> {
        if self.files.len() > 1 {
            return Err(Failure::Usage("`-` stands for the only file".to_owned()));
        }
        let mut text = Vec::new();
        io::stdin().read_to_end(&mut text).map_err(wrong)?;
        let name = "standard input";
        let new = canonical::format(Path::new(""), name, &text).map_err(|report| common.broken(Error::Spec(report)))?;
        if !self.check {
            return say(&new);
        }
        if new.as_bytes() == text {
            return Ok(());
        }
        self.change(common, Path::new(name), &text, &new)?;
        Err(Failure::Wrong("error: this is not in canonical form".to_owned()))
    }

    fn files(&self, common: &Common) -> Result<Vec<File>, Failure> {
        if self.files.is_empty() {
            let files = Files::of_folder(&common.spec()?).map_err(wrong)?;
            let file = |(name, text): (&str, &[u8])| File {
                root: files.root().to_owned(),
                name: name.to_owned(),
                text: text.to_owned(),
            };
            return Ok(files.iter().filter(|(name, _)| is_spec_file(name)).map(file).collect());
        }
        self.files.iter().map(|path| open(path)).collect()
    }
}

/// Shows what is wrong with one file, and goes on.
fn show(common: &Common, report: Report) -> Result<(), Failure> {
    match common.broken(Error::Spec(report)) {
        Failure::Wrong(text) if text.is_empty() => Ok(()),
        Failure::Wrong(text) => {
            complain(text.trim_end());
            Ok(())
        }
        other => Err(other),
    }
}

/// Prints a sentence, where no program reads along.
fn tell(common: &Common, text: &str) -> Result<(), Failure> {
    if common.mistakes.is_for_machines() { Ok(()) } else { say(text) }
}

fn open(path: &Path) -> Result<File, Failure> {
    if path.is_dir() {
        return Err(Failure::Usage(format!("{} is a folder; give --spec for a whole spec, or files", path.display())));
    }
    let text = fs::read(path).map_err(|error| Failure::Wrong(format!("error: {}: {error}", path.display())))?;
    let root = path.parent().unwrap_or(Path::new("")).to_owned();
    let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
    Ok(File { root, name, text })
}
