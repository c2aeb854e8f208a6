//! `cargo codegen new`: writes the draft of an entry into the spec.

use std::path::{Path, PathBuf};

use clap::{Args, Subcommand, ValueEnum};
use serde_json::Value;
use wecom_codegen::model::{Channel, Way};
use wecom_codegen::sketch::{self, Draft, Refusal};
use wecom_codegen::spec::Files;
use wecom_codegen::{Error, output};

use super::{Common, Failure, read, say, wrong};

const FILL_IN: &str = "What a sample cannot show stays empty, and `cargo codegen lint` asks for it. A file `-` is standard input.\n\
                       Every member is taken to be always there: add `?` to the types of those that may be absent.";

/// Draft a new endpoint, event or reply from a sample, with inferred types, next to its siblings.
#[derive(Debug, Args)]
pub(super) struct New {
    #[command(subcommand)]
    what: What,
}

#[derive(Debug, Subcommand)]
enum What {
    Endpoint(Endpoint),
    Event(Event),
    Reply(Reply),
}

/// Draft an endpoint from a request and its answer.
#[derive(Debug, Args)]
#[command(after_help = FILL_IN)]
struct Endpoint {
    /// Domain and name, such as `license.get_order`. A domain that is not there yet gets a file.
    #[arg(value_name = "DOMAIN.NAME")]
    name: String,
    /// The request and the answer, each one JSON object; `{}` where nothing is sent.
    #[arg(long, num_args = 2, value_names = ["REQUEST", "RESPONSE"], required = true)]
    from_sample: Vec<PathBuf>,
    /// Method and path, such as `POST /cgi-bin/license/get_order`.
    #[arg(long, value_name = "METHOD PATH")]
    http: Option<String>,
    /// The kind of token that it is called with, from tokens.yaml, or `none`.
    #[arg(long, value_name = "KIND")]
    token: Option<String>,
    /// The platform's title.
    #[arg(long)]
    title: Option<String>,
}

/// Draft a callback event from its XML or JSON.
#[derive(Debug, Args)]
#[command(after_help = FILL_IN)]
struct Event {
    /// Domain and name, such as `license.pay_success`. A domain that is not there yet gets a file.
    #[arg(value_name = "DOMAIN.NAME")]
    name: String,
    /// The decrypted message: one `<xml>` element, or one JSON object (robots and hardware makers).
    #[arg(long, value_name = "FILE")]
    from_sample: PathBuf,
    /// The platform's title.
    #[arg(long)]
    title: Option<String>,
}

/// Draft a reply to callbacks from its XML or JSON.
#[derive(Debug, Args)]
#[command(after_help = FILL_IN)]
struct Reply {
    #[command(flatten)]
    event: Event,
    /// Who takes it, where the sample does not tell: XML is for apps, JSON with `msgtype` for robots.
    #[arg(long, value_name = "CHANNEL")]
    via: Option<Taker>,
}

/// A channel that takes replies.
#[derive(Debug, Clone, Copy, ValueEnum)]
enum Taker {
    App,
    Robot,
    Device,
}

impl New {
    pub(super) fn run(self, common: &Common) -> Result<(), Failure> {
        let files = Files::of_folder(&common.spec()?).map_err(wrong)?;
        match self.what {
            What::Endpoint(endpoint) => endpoint.run(common, &files),
            What::Event(event) => event.run(common, &files, Way::Event, None),
            What::Reply(reply) => reply.event.run(common, &files, Way::Reply, reply.via.map(Taker::channel)),
        }
    }
}

impl Endpoint {
    fn run(self, common: &Common, files: &Files) -> Result<(), Failure> {
        let (domain, name) = split(&self.name)?;
        let [request, response] = self.from_sample.as_slice() else {
            return Err(Failure::Usage("--from-sample takes two files".to_owned()));
        };
        if request == Path::new("-") && response == Path::new("-") {
            return Err(Failure::Usage("standard input can be one of the two samples".to_owned()));
        }
        let new = sketch::Endpoint {
            domain: domain.to_owned(),
            name: name.to_owned(),
            title: self.title,
            http: self.http,
            token: self.token,
            request: json(request)?,
            response: json(response)?,
        };
        write(
            files,
            &sketch::endpoint(files, &new).map_err(|refusal| refused(common, refusal))?,
            &format!("endpoint {}", self.name),
        )
    }
}

impl Taker {
    fn channel(self) -> Channel {
        match self {
            Self::App => Channel::App,
            Self::Robot => Channel::Robot,
            Self::Device => Channel::Device,
        }
    }
}

impl Event {
    fn run(self, common: &Common, files: &Files, way: Way, via: Option<Channel>) -> Result<(), Failure> {
        let (domain, name) = split(&self.name)?;
        let what = match way {
            Way::Event => "event",
            Way::Reply => "reply",
        };
        let new = sketch::Event {
            way,
            via,
            domain: domain.to_owned(),
            name: name.to_owned(),
            title: self.title,
            sample: read(&self.from_sample)?,
        };
        write(files, &sketch::event(files, &new).map_err(|refusal| refused(common, refusal))?, &format!("{what} {}", self.name))
    }
}

fn refused(common: &Common, refusal: Refusal) -> Failure {
    match refusal {
        Refusal::Spec(report) => common.broken(Error::Spec(report)),
        other => wrong(other),
    }
}

fn split(name: &str) -> Result<(&str, &str), Failure> {
    name.split_once('.').ok_or_else(|| Failure::Usage(format!("`{name}` is no DOMAIN.NAME, such as license.get_order")))
}

fn json(path: &Path) -> Result<Value, Failure> {
    let text = read(path)?;
    serde_json::from_str(text.trim_start_matches('\u{feff}')).map_err(|error| {
        let reason = error.to_string();
        let reason = reason.split(" at line ").next().unwrap_or_default();
        Failure::Wrong(format!("error: {reason}\n --> {}:{}:{}", path.display(), error.line(), error.column()))
    })
}

/// Writes the file, and says what was written and what is left.
fn write(files: &Files, draft: &Draft, what: &str) -> Result<(), Failure> {
    let path = files.root().join(&draft.file);
    output::write_file(&path, &draft.text).map_err(wrong)?;
    let types = if draft.types.is_empty() { String::new() } else { format!(", with {}", draft.types.join(", ")) };
    let fresh = if draft.new_file { " (new)" } else { "" };
    let mut report = format!("wrote {}{fresh}: {what}{types}\n", path.display());
    report += "\nleft to fill in, which `cargo codegen lint` asks for:\n";
    for left in &draft.left {
        let path = files.root().join(&*left.span.file);
        report += &format!("  {}:{}:{}: {}\n", path.display(), left.span.line, left.span.column, left.message);
    }
    report += "\nto look at:\n";
    for note in &draft.notes {
        report += &format!("  {note}\n");
    }
    report += "  types without `?` say that the member is always there, and one sample cannot tell\n";
    report += "  the samples are the example now: replace what must not be public\n";
    say(&report)
}
