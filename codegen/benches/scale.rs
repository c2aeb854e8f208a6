//! How the time of `cargo codegen` grows with the spec: the real spec once, twice and four times over, stage by stage.
//!
//! `cargo bench -p wecom-codegen --bench scale`, and with `--profile dev` what the command takes in a debug build. Each stage is run
//! a few times and its fastest run counts. `growth` is what each further copy of the spec costs, against what the first one more
//! costs: about 1.0 where the time grows linearly, and far above it where something is quadratic. `save` stands for itself: what
//! `cargo codegen watch` takes after the largest file was saved.

#![allow(
    clippy::print_stdout,
    clippy::unwrap_used,
    missing_docs,
    reason = "a benchmark prints, and stops when its own input is wrong"
)]

use std::fs;
use std::hint::black_box;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use wecom_codegen::check::check;
use wecom_codegen::diagnostic::Sink;
use wecom_codegen::emit::rust;
use wecom_codegen::output;
use wecom_codegen::resolve::resolve;
use wecom_codegen::spec::{Files, load};
use wecom_codegen::watch::Session;

const STAGES: [&str; 5] = ["load", "resolve", "check", "emit", "write"];
const TIMES: [usize; 3] = [1, 2, 4];
const ROUNDS: usize = 3;

fn main() {
    let spec = Files::of_folder(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../spec")).unwrap();
    println!("milliseconds");
    print!("{:>5} {:>9} {:>6} {:>8}", "times", "endpoints", "events", "KiB YAML");
    STAGES.iter().for_each(|stage| print!(" {stage:>8}"));
    println!(" {:>8} {:>6} {:>8}", "all", "growth", "save");
    let mut sizes: Vec<f64> = Vec::new();
    for times in TIMES {
        let files = repeat(&spec, times);
        let round = measure(&files);
        let all: f64 = round.stages.iter().map(|stage| millis(*stage)).sum();
        let size = round.yaml / 1024;
        print!("{times:>5} {:>9} {:>6} {size:>8}", round.endpoints, round.events);
        round.stages.iter().for_each(|stage| print!(" {:>8.1}", millis(*stage)));
        sizes.push(all);
        println!(" {all:>8.1} {:>6} {:>8.1}", growth(&sizes, times), millis(save(&files)));
    }
}

/// What a copy costs, against what the second one costs. The first one has what stands in every spec once.
fn growth(sizes: &[f64], times: usize) -> String {
    match sizes {
        [once, twice, .., last] => {
            format!("{:.2}", (last - once) / f64::from(u32::try_from(times - 1).unwrap()) / (twice - once))
        }
        _ => String::new(),
    }
}

/// What one size of the spec took.
struct Round {
    endpoints: usize,
    events: usize,
    yaml: usize,
    stages: [Duration; STAGES.len()],
}

fn measure(files: &Files) -> Round {
    let mut round = Round {
        endpoints: 0,
        events: 0,
        yaml: files.iter().map(|(_, text)| text.len()).sum(),
        stages: [Duration::MAX; STAGES.len()],
    };
    for _ in 0..ROUNDS {
        let sink = Sink::default();
        let input = files.clone();
        let [load_time, resolve_time, check_time, emit_time, write_time] = &mut round.stages;
        let spec = timed(load_time, || load(input, &sink));
        let model = timed(resolve_time, || resolve(&spec, &sink));
        timed(check_time, || check(&model, &spec.places, &sink));
        let mistakes = sink.into_sorted();
        assert!(mistakes.is_empty(), "the spec, repeated, is wrong: {}", mistakes[0]);
        let output = timed(emit_time, || rust::emit(&model).unwrap());
        let out = empty("out");
        timed(write_time, || output::write(&out, &output).unwrap());
        round.endpoints = model.domains.iter().map(|domain| domain.endpoints.len()).sum();
        round.events = model.event_domains.iter().map(|domain| domain.events.len()).sum();
        drop(black_box(output));
    }
    round
}

/// What it takes to be up to date again after the largest file of endpoints was saved.
fn save(files: &Files) -> Duration {
    let (spec, out) = (empty("spec"), empty("out"));
    for (name, content) in files.iter() {
        let path = spec.join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, content).unwrap();
    }
    let mut session = Session::new(&spec, out);
    session.generate().unwrap().result.unwrap();
    let (file, content) = files.iter().filter(|(name, _)| name.starts_with("api/")).max_by_key(|(_, text)| text.len()).unwrap();
    let rounds = (0..ROUNDS).map(|round| {
        fs::write(spec.join(file), [content, format!("# {round}\n").as_bytes()].concat()).unwrap();
        let outcome = session.generate().unwrap();
        assert_eq!(outcome.result.unwrap().changed.len(), 1, "only the list of sources is different");
        outcome.took
    });
    rounds.min().unwrap()
}

/// An empty folder.
fn empty(name: &str) -> PathBuf {
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join("scale").join(name);
    let _ = fs::remove_dir_all(&path);
    path
}

/// Runs a stage, and keeps its time when it was faster than before.
fn timed<T>(best: &mut Duration, stage: impl FnOnce() -> T) -> T {
    let start = Instant::now();
    let result = stage();
    *best = (*best).min(start.elapsed());
    result
}

fn millis(duration: Duration) -> f64 {
    duration.as_secs_f64() * 1e3
}

/// The spec with every domain so many times. What all domains share stands once.
fn repeat(spec: &Files, times: usize) -> Files {
    let mut repeated = spec.clone();
    for copy in 1..times {
        for (name, content) in spec.iter() {
            let Some((folder, file)) = name.split_once('/') else { continue };
            let domain = file.strip_suffix(".yaml").unwrap();
            let text = std::str::from_utf8(content).unwrap();
            repeated.insert(format!("{folder}/{domain}_x{copy}.yaml"), renamed(text, &format!("_x{copy}")));
        }
    }
    repeated
}

/// A file of another domain: with other paths, and with events of other names that come with other discriminators.
fn renamed(text: &str, suffix: &str) -> String {
    let mut section = "";
    let mut renamed = String::with_capacity(text.len() + text.len() / 16);
    for line in text.lines() {
        if line.starts_with(char::is_alphabetic) {
            section = line.split(':').next().unwrap_or_default();
        }
        renamed.push_str(&match (section, line.trim_start().split([':', '>']).next().unwrap_or_default()) {
            ("domain", "domain") | ("events", "info_type") => append(line, suffix),
            // Ahead of the path, whose last words tell what the call does.
            ("endpoints", "http") => line.replacen(" /", &format!(" /{suffix}/"), 1),
            ("events", "event") if line.starts_with("    event:") => append(line, suffix),
            ("events", "msg_type") if !line.trim_end().ends_with(" event") => append(line, suffix),
            ("events", "<InfoType" | "<Event") => line.replacen("]]>", &format!("{suffix}]]>"), 1),
            ("events", "<MsgType") if !line.contains("[event]") => line.replacen("]]>", &format!("{suffix}]]>"), 1),
            ("events", key) if line.starts_with("  ") && line.trim_end() == format!("  {key}:") => {
                format!("  {key}{suffix}:")
            }
            _ => line.to_owned(),
        });
        renamed.push('\n');
    }
    renamed
}

/// The line with a suffix behind its value, before a comment.
fn append(line: &str, suffix: &str) -> String {
    let (value, comment) = line.split_once(" #").map_or((line, None), |(value, comment)| (value, Some(comment)));
    let comment = comment.map(|comment| format!(" #{comment}")).unwrap_or_default();
    format!("{}{suffix}{comment}", value.trim_end())
}
