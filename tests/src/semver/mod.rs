//! Two judges of the surface diff, who know nothing of its rules.
//!
//! For each row of the table of edits (`codegen/tests/diff/edits`) the client is generated before and after the edit, together with
//! the real runtime. cargo-semver-checks compares the two as rustdoc sees them, and the compiler takes user programs: for a row
//! that breaks Rust users one that compiles before and not after, for any other one that uses everything and compiles still.

mod build;
mod probe;
mod row;
#[path = "../../../codegen/tests/diff/table.rs"]
#[allow(missing_docs, unreachable_pub, clippy::missing_panics_doc, reason = "a test of another package owns it")]
mod table;
mod tool;

use std::error::Error;
use std::path::PathBuf;
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use build::{Dependencies, Site};
use row::Judge;
pub use row::Verdict;

/// What went wrong that is not a matter of verdicts.
pub(crate) type Failure = Box<dyn Error + Send + Sync>;

/// What is asked.
#[derive(Debug)]
pub struct Settings {
    /// The `cargo-semver-checks` command.
    pub tool: PathBuf,
    /// A folder to build in.
    pub work: PathBuf,
    /// Words of the names of the rows to ask about; all when there are none.
    pub words: Vec<String>,
    /// Of those, the first one of so many is asked about: 1 for all.
    pub every: usize,
}

/// Asks about every row; tells each verdict in the order of the table, and gives how many there were.
///
/// # Errors
/// When something cannot be built or run that has nothing to do with the rows.
pub fn run(settings: &Settings, mut tell: impl FnMut(&Verdict)) -> Result<usize, Failure> {
    let mut rows = table::rows();
    rows.retain(|row| settings.words.is_empty() || settings.words.iter().any(|word| row.name().contains(word)));
    let rows: Vec<_> = rows.into_iter().step_by(settings.every.max(1)).collect();
    let dependencies = Dependencies::of_workspace()?;
    let site = Site::new(&settings.work.join("plain"), &dependencies)?;
    let plain = site.build(&table::read(table::base()))?;
    let judge = Judge { tool: &settings.tool, plain: &plain };
    judge.everybody(&site)?;
    let (next, verdicts) = (AtomicUsize::new(0), Mutex::new(Vec::new()));
    let worker = |index: usize| -> Result<(), Failure> {
        let site = Site::new(&settings.work.join(format!("edited-{index}")), &dependencies)?;
        while let Some(row) = rows.get(next.fetch_add(1, Ordering::SeqCst)) {
            let verdict = judge.row(row, &site)?;
            verdicts.lock().map_err(|_| "a worker panicked")?.push(verdict);
        }
        Ok(())
    };
    let workers = thread::available_parallelism().map_or(1, usize::from);
    thread::scope(|scope| {
        let workers: Vec<_> = (0..workers).map(|index| scope.spawn(move || worker(index))).collect();
        workers.into_iter().try_for_each(|worker| worker.join().map_err(|_| Failure::from("a worker panicked"))?)
    })?;
    let mut verdicts = verdicts.into_inner().map_err(|_| "a worker panicked")?;
    let place = |verdict: &Verdict| rows.iter().position(|row| row.name() == verdict.row);
    verdicts.sort_by_key(place);
    verdicts.iter().for_each(&mut tell);
    Ok(verdicts.len())
}
