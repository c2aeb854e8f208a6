//! `--format`: how every command shows what is wrong with the spec.
//!
//! What people and editors read goes to stderr, as with any compiler; what programs read goes to stdout, where nothing else is then.

use std::io::{self, IsTerminal as _};

use clap::{Args, ValueEnum};
use wecom_codegen::{Error, Format, Report};

use super::{Failure, say, wrong};

/// The option.
#[derive(Debug, Args)]
pub(super) struct Mistakes {
    /// How mistakes of the spec are shown.
    // Not `format`: a command may have an argument of that name for what it writes.
    #[arg(id = "mistakes", long = "format", value_name = "FORM", global = true, default_value = "human")]
    form: Form,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Form {
    /// With the lines of YAML, on stderr.
    Human,
    /// One line each, on stderr.
    Short,
    /// One JSON object a line, on stdout.
    Json,
    /// GitHub's workflow commands, on stdout.
    Github,
}

impl Mistakes {
    /// Whether stdout is for programs, and a sentence would be in their way.
    pub(super) fn is_for_machines(&self) -> bool {
        self.form.format().is_for_machines()
    }

    /// Whether whatever a command has to say is asked for as JSON.
    pub(super) fn is_json(&self) -> bool {
        self.form == Form::Json
    }

    /// The failure that an error is. What programs read is printed here.
    pub(super) fn show(&self, error: Error) -> Failure {
        let Error::Spec(report) = error else { return wrong(error) };
        let format = self.form.format();
        if format.is_for_machines() {
            return say(&report.render(format)).err().unwrap_or(Failure::Wrong(String::new()));
        }
        Failure::Wrong(if self.form == Form::Human { human(&report) } else { report.render(format) })
    }
}

impl Form {
    fn format(self) -> Format {
        match self {
            Self::Human => Format::Human,
            Self::Short => Format::Short,
            Self::Json => Format::Json,
            Self::Github => Format::Github,
        }
    }
}

/// In colours where somebody looks at it who did not ask for none.
fn human(report: &Report) -> String {
    let plain = std::env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty());
    let text = if io::stderr().is_terminal() && !plain { report.colored() } else { report.render(Format::Human) };
    let code = report.found.first().map_or("", |first| first.code());
    format!("{text}Try `cargo codegen explain {code}` to learn more about a rule.")
}
