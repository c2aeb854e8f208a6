//! One spec and what is generated from it, over and over.

use std::fmt;
use std::path::PathBuf;
use std::time::{Duration, Instant};

use crate::Error;
use crate::emit::rust::Cache;
use crate::output::Written;
use crate::plan::Plan;
use crate::spec::{Files, Trees, is_read};

/// A spec, where its code goes, and what is known from before.
#[derive(Debug)]
pub struct Session {
    spec: PathBuf,
    out: PathBuf,
    /// The spec as it was the last time.
    last: Option<Files>,
    trees: Trees,
    cache: Cache,
}

impl Session {
    /// A session of the spec in one folder that generates into another.
    #[must_use]
    pub fn new(spec: impl Into<PathBuf>, out: impl Into<PathBuf>) -> Self {
        Self { spec: spec.into(), out: out.into(), last: None, trees: Trees::default(), cache: Cache::default() }
    }

    /// Generates; `None` when the spec is what it was the last time.
    pub fn generate(&mut self) -> Option<Outcome> {
        let start = Instant::now();
        let files = match Files::of_folder(&self.spec).map(relevant) {
            Ok(files) if self.last.as_ref() == Some(&files) => return None,
            Ok(files) => files,
            Err(error) => {
                // Nobody knows what it will be when it is back.
                self.last = None;
                return Some(Outcome { result: Err(Error::Io(error)), took: start.elapsed() });
            }
        };
        let result = self.write(&files);
        // A file that could not be written is tried again, whatever comes next.
        self.last = (!matches!(result, Err(Error::Io(_)))).then_some(files);
        Some(Outcome { result, took: start.elapsed() })
    }

    fn write(&mut self, files: &Files) -> Result<Written, Error> {
        let model = crate::read_again(files, &mut self.trees)?;
        Plan::new(files, &model, &self.out, &mut self.cache)?.write().map_err(Error::Io)
    }
}

/// The files without those that mean nothing to a spec: an editor's backups, the page on the format.
fn relevant(mut files: Files) -> Files {
    let others: Vec<String> = files.iter().map(|(name, _)| name).filter(|name| !is_read(name)).map(str::to_owned).collect();
    for name in others {
        files.remove(&name);
    }
    files
}

/// What came of a change.
#[derive(Debug)]
pub struct Outcome {
    /// What was written, or why nothing was.
    pub result: Result<Written, Error>,
    /// How long it took.
    pub took: Duration,
}

impl fmt::Display for Outcome {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let took = self.took.as_secs_f64();
        match &self.result {
            Ok(written) => writeln!(f, "{written}{} ({took:.2} s)", written.summary()),
            Err(error) => writeln!(f, "{}\nnothing written ({took:.2} s)", error.to_string().trim_end()),
        }
    }
}
