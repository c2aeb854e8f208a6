//! `wecom-mock`: the offline WeCom as a command, for programs in any language.

use std::io::Write as _;
use std::net::SocketAddr;
use std::process::ExitCode;
use std::time::Duration;

use wecom_service::mock::{Delivery, MockBuilder, MockCorp, MockError, MockMerchant, MockSuite, MockWecom};

const HELP: &str = "\
The offline WeCom: answers the service-provider API on your machine.

Usage: wecom-mock [OPTIONS]

Options:
  --listen ADDRESS                        where to listen [default: 127.0.0.1:8080]
  --provider CORPID,SECRET                the provider
  --provider-callback TOKEN,AES_KEY,URL   where its system events go
  --suite ID,SECRET[,TOKEN,AES_KEY[,URL[,DATA_URL]]]
                                          a suite; an id with dk… is a template of customized apps
  --permissions NAME[,NAME…]              what corps grant the suite given just before
  --corp CORPID,OPEN_CORPID[,NAME]        a corp that may install suites
  --test-corp CORPID,OPEN_CORPID[,NAME]   the same, a test corp
  --own-app AGENTID,SECRET                an own app of the corp given just before
  --admin USERID                          who authorises in the corp given just before
  --members USERID[,USERID…]              the members of the corp given just before
  --downstream-of OPEN_CORPID             the corp upstream of the corp given just before
  --webhook KEY                           a group robot, by the key of its webhook
  --robot NAME,TOKEN,AES_KEY[,URL]        the callback of an intelligent robot, in JSON
  --device-model MODEL_ID,SECRET          a device model of a hardware maker
  --device-callback NAME,TOKEN,AES_KEY[,URL]
                                          the callback of a hardware maker, in JSON; NAME may be the id of a model
  --merchant MCH_ID,KEY[,APP_SECRET]      a merchant of WeChat Pay
  --paytool-secret SECRET                 the key of the provider's cashier
  --balance FEN                           the provider's prepaid balance
  --tickets SECONDS                       how often to push suite_tickets to suites with a URL, and model_tickets to hardware makers
                                          with one; 0 for never [default: 600]
  --seed NUMBER                           where tokens and codes are derived from
  --job-polls NUMBER                      how many times a background job is still working [default: 1]
  --callback-timeout SECONDS              how long to wait for the answer to a callback [default: 5]
  --examples-only                         answer with the spec's examples, so that nothing has to exist first
  -h, --help                              this text

What names something may be given several times. Without --suite and --corp, there are a provider, a suite, a template and a corp to try things with.
Point your program's base URL at ADDRESS. GET /mock lists the control calls: tickets, installations, payments, faults, time.
It asks nobody for a password: let it listen where only you can reach it.
";

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    if arguments.iter().any(|argument| argument == "-h" || argument == "--help") {
        say(HELP);
        return ExitCode::SUCCESS;
    }
    match run(&arguments).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            let _ = writeln!(std::io::stderr(), "wecom-mock: {why}");
            ExitCode::FAILURE
        }
    }
}

async fn run(arguments: &[String]) -> Result<(), String> {
    let Setup { builder, pushes } = set_up(arguments)?;
    let mock = builder.start().await.map_err(|error| error.to_string())?;
    for (name, url) in &pushes.robots {
        mock.set_robot_callback(name, url).map_err(|error| error.to_string())?;
    }
    for (name, url) in &pushes.makers {
        mock.set_device_callback(name, url).map_err(|error| error.to_string())?;
    }
    let url = mock.base_url();
    say(&format!(
        "the offline WeCom listens on {url}
  point your program's base URL there instead of https://qyapi.weixin.qq.com
  curl {url}/mock                lists the control calls
  curl {url}/mock/state          shows what there is
  curl {url}/mock/push_ticket -d '{{\"suite\": \"SUITE_ID\"}}'
"
    ));
    push_tickets(&mock, &pushes).await;
    Ok(())
}

/// What the arguments ask for.
struct Setup {
    builder: MockBuilder,
    pushes: Pushes,
}

/// What is pushed, and where to.
struct Pushes {
    /// Seconds between tickets.
    tickets: u64,
    /// Suites with a URL.
    pushed: Vec<String>,
    /// Robots with a URL.
    robots: Vec<(String, String)>,
    /// Hardware makers with a URL.
    makers: Vec<(String, String)>,
    /// Device models.
    models: Vec<String>,
}

/// Pushes tickets as the platform does, until the process ends.
async fn push_tickets(mock: &MockWecom, pushes: &Pushes) {
    let models = if pushes.makers.is_empty() { &[] } else { pushes.models.as_slice() };
    if pushes.tickets == 0 || (pushes.pushed.is_empty() && models.is_empty()) {
        return std::future::pending().await;
    }
    loop {
        for suite in &pushes.pushed {
            told(&format!("suite_ticket of {suite}"), mock.push_ticket(suite).await.map(|pushed| pushed.delivery));
        }
        for model in models {
            told(&format!("model_ticket of {model}"), mock.push_model_ticket(model).await.map(|pushed| pushed.delivery));
        }
        tokio::time::sleep(Duration::from_secs(pushes.tickets)).await;
    }
}

/// Says that a ticket did not arrive.
fn told(ticket: &str, delivery: Result<Delivery, MockError>) {
    match delivery {
        Ok(delivery) if delivery.accepted => {}
        Ok(delivery) => say(&format!("the {ticket} was not taken: {:?}\n", delivery.attempts.last())),
        Err(error) => say(&format!("the {ticket} was not pushed: {error}\n")),
    }
}

/// Writes to the terminal, if there still is one.
fn say(text: &str) {
    let mut terminal = std::io::stdout().lock();
    let _ = terminal.write_all(text.as_bytes()).and_then(|()| terminal.flush());
}

/// What was read so far.
struct Arguments {
    setup: Setup,
    suites: Vec<MockSuite>,
    corps: Vec<MockCorp>,
}

/// Reads the arguments.
fn set_up(arguments: &[String]) -> Result<Setup, String> {
    let builder = MockWecom::builder().listen(SocketAddr::from(([127, 0, 0, 1], 8080)));
    let pushes = Pushes { tickets: 600, pushed: Vec::new(), robots: Vec::new(), makers: Vec::new(), models: Vec::new() };
    let setup = Setup { builder, pushes };
    let mut read = Arguments { setup, suites: Vec::new(), corps: Vec::new() };
    let mut rest = arguments.iter();
    while let Some(name) = rest.next() {
        if name == "--examples-only" {
            read.setup.builder = read.setup.builder.examples_only();
            continue;
        }
        let (name, inline) = name.split_once('=').map_or((name.as_str(), None), |(name, value)| (name, Some(value.to_owned())));
        let value = inline.or_else(|| rest.next().cloned()).ok_or_else(|| format!("{name} needs a value; see --help"))?;
        read = read.with(name, &value)?;
    }
    let Arguments { mut setup, mut suites, mut corps } = read;
    if suites.is_empty() && corps.is_empty() {
        suites.push(MockSuite::new("ww_mock_suite", "mock-suite-secret").name("Mock app"));
        suites.push(MockSuite::new("dk_mock_template", "mock-template-secret").name("Mock template"));
        corps.push(MockCorp::new("ww_mock_corp", "wp_mock_corp").name("Mock corp"));
    }
    setup.builder = suites.into_iter().fold(setup.builder, MockBuilder::suite);
    setup.builder = corps.into_iter().fold(setup.builder, MockBuilder::corp);
    Ok(setup)
}

impl Arguments {
    /// One more argument: what belongs to a suite or corp, who exists, or how the mock runs.
    fn with(mut self, name: &str, value: &str) -> Result<Self, String> {
        let parts: Vec<&str> = value.split(',').collect();
        match (name, parts.as_slice()) {
            ("--suite", parts) => {
                self.suites.push(suite(parts)?);
                self.setup.pushes.pushed.extend(parts.first().filter(|_| parts.len() > 4).map(|id| (*id).to_owned()));
            }
            ("--permissions", names) => {
                let suite = self.suites.pop().ok_or("--permissions comes after the --suite that it belongs to")?;
                self.suites.push(suite.permissions(names.iter().copied()));
            }
            ("--corp", [corpid, open, name @ ..]) => self.corps.push(corp(corpid, open, name)),
            ("--test-corp", [corpid, open, name @ ..]) => self.corps.push(corp(corpid, open, name).test()),
            ("--own-app", [agent, secret]) => {
                let agent = number(name, agent)?;
                self.last_corp(name, |corp| corp.own_app(agent, *secret))?;
            }
            ("--admin", [userid]) => self.last_corp(name, |corp| corp.admin(*userid))?,
            ("--members", userids) => self.last_corp(name, |corp| corp.members(userids.iter().copied()))?,
            ("--downstream-of", [open]) => self.last_corp(name, |corp| corp.downstream_of(*open))?,
            (name, parts) => self.setup = self.setup.with(name, parts, value)?,
        }
        Ok(self)
    }

    fn last_corp(&mut self, name: &str, change: impl FnOnce(MockCorp) -> MockCorp) -> Result<(), String> {
        let corp = self.corps.pop().ok_or_else(|| format!("{name} comes after the --corp that it belongs to"))?;
        self.corps.push(change(corp));
        Ok(())
    }
}

impl Setup {
    fn with(mut self, name: &str, parts: &[&str], value: &str) -> Result<Self, String> {
        let builder = self.builder;
        self.builder = match (name, parts) {
            ("--listen", [address]) => {
                builder.listen(address.parse().map_err(|_| format!("{address} is no address such as 127.0.0.1:8080"))?)
            }
            ("--provider", [corpid, secret]) => builder.provider(*corpid, *secret),
            ("--provider-callback", [token, key, url]) => builder.provider_callback(*token, *key).provider_callback_url(*url),
            ("--robot", [robot, token, key, url @ ..]) if url.len() < 2 => {
                self.pushes.robots.extend(url.iter().map(|url| ((*robot).to_owned(), (*url).to_owned())));
                builder.robot_callback(robot, *token, *key)
            }
            ("--device-callback", [maker, token, key, url @ ..]) if url.len() < 2 => {
                self.pushes.makers.extend(url.iter().map(|url| ((*maker).to_owned(), (*url).to_owned())));
                builder.device_callback(maker, *token, *key)
            }
            ("--device-model", [model, secret]) => {
                self.pushes.models.push((*model).to_owned());
                builder.device_model(*model, *secret)
            }
            ("--webhook", [key]) => builder.robot(*key),
            ("--merchant", [mch_id, key]) => builder.merchant(MockMerchant::new(*mch_id, *key)),
            ("--merchant", [mch_id, key, app]) => builder.merchant(MockMerchant::new(*mch_id, *key).app_secret(*app)),
            ("--paytool-secret", [secret]) => builder.paytool_secret(*secret),
            ("--balance", [fen]) => builder.balance(number(name, fen)?),
            ("--seed", [seed]) => builder.seed(number(name, seed)?),
            ("--job-polls", [polls]) => builder.job_polls(number(name, polls)?),
            ("--callback-timeout", [seconds]) => builder.callback_timeout(Duration::from_secs(number(name, seconds)?)),
            ("--tickets", [seconds]) => {
                self.pushes.tickets = number(name, seconds)?;
                builder
            }
            _ => return Err(format!("{name} {value} is not understood; see --help")),
        };
        Ok(self)
    }
}

fn number<T: std::str::FromStr>(name: &str, text: &str) -> Result<T, String> {
    text.parse().map_err(|_| format!("{name} needs a number"))
}

fn suite(parts: &[&str]) -> Result<MockSuite, String> {
    let (base, callback) = match parts {
        [id, secret, callback @ ..] => (MockSuite::new(*id, *secret), callback),
        _ => return Err("--suite needs ID,SECRET".to_owned()),
    };
    match callback {
        [] => Ok(base),
        [token, key] => Ok(base.callback(*token, *key)),
        [token, key, url] => Ok(base.callback(*token, *key).callback_url(*url)),
        [token, key, url, data] => Ok(base.callback(*token, *key).callback_url(*url).data_url(*data)),
        _ => Err("--suite takes ID,SECRET[,TOKEN,AES_KEY[,URL[,DATA_URL]]]".to_owned()),
    }
}

fn corp(corpid: &str, open: &str, name: &[&str]) -> MockCorp {
    let corp = MockCorp::new(corpid, open);
    match name {
        [] => corp,
        name => corp.name(name.join(",")),
    }
}
