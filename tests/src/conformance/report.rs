//! The report: what is not lossless, listed, and one line that counts.

use std::fmt;
use std::io::BufRead;

use super::{Judged, Sample, Verdict, judge};

/// The outcome of a run.
#[derive(Debug, Clone, Default)]
pub struct Report {
    findings: Vec<String>,
    samples: usize,
    lossless: usize,
    lossy: usize,
    unmodelled: usize,
    skipped: usize,
}

impl Report {
    /// Judges every line of `input`. With `domains`, only samples of those domains count; the others, and samples that belong to no
    /// domain of the spec at all, are skipped.
    ///
    /// # Errors
    /// When a line cannot be read or is no sample.
    pub fn of(input: impl BufRead, domains: &[String]) -> Result<Self, Box<dyn std::error::Error>> {
        let mut report = Self::default();
        for (index, line) in input.lines().enumerate() {
            let line = line?;
            if !line.trim().is_empty() {
                report.add(&Sample::parse(index + 1, &line)?, domains);
            }
        }
        Ok(report)
    }

    fn add(&mut self, sample: &Sample, domains: &[String]) {
        let Judged { domain, verdict } = judge(sample);
        let counts = domains.is_empty() || domain.is_some_and(|domain| domains.iter().any(|wanted| wanted == domain));
        if !counts {
            self.skipped += 1;
            return;
        }
        self.samples += 1;
        match verdict {
            Verdict::Lossless => self.lossless += 1,
            Verdict::Lossy(why) => {
                self.lossy += 1;
                self.findings.push(format!("lossy: {sample}: {}", why.join("; ")));
            }
            Verdict::Unmodelled(why) => {
                self.unmodelled += 1;
                self.findings.push(format!("unmodelled: {sample}: {}", why.join("; ")));
            }
        }
    }

    /// Whether every sample that counts is lossless.
    pub fn is_clean(&self) -> bool {
        self.lossy == 0 && self.unmodelled == 0
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for finding in &self.findings {
            writeln!(f, "{finding}")?;
        }
        if self.skipped > 0 {
            writeln!(f, "skipped: {} samples of other domains or of none", self.skipped)?;
        }
        let Self { samples, lossless, lossy, unmodelled, .. } = self;
        write!(f, "conformance: {samples} samples, {lossless} lossless, {lossy} lossy, {unmodelled} unmodelled")
    }
}
