//! `wecom-mock`: the offline WeCom as a command, for programs in any language.

use std::io::Write as _;
use std::net::SocketAddr;
use std::process::ExitCode;
use std::time::Duration;

use wecom_service::mock::{MockBuilder, MockCorp, MockSuite, MockWecom};

const HELP: &str = "\
The offline WeCom: answers the service-provider API on your machine.

Usage: wecom-mock [OPTIONS]

Options:
  --listen ADDRESS                        where to listen [default: 127.0.0.1:8080]
  --provider CORPID,SECRET                the provider
  --provider-callback TOKEN,AES_KEY,URL   where its system events go
  --suite ID,SECRET[,TOKEN,AES_KEY[,URL[,DATA_URL]]]
                                          a suite; an id with dk… is a template of customized apps
  --corp CORPID,OPEN_CORPID[,NAME]        a corp that may install suites
  --test-corp CORPID,OPEN_CORPID[,NAME]   the same, a test corp
  --own-app AGENTID,SECRET                an own app of the corp given just before
  --balance FEN                           the provider's prepaid balance
  --tickets SECONDS                       how often to push suite_tickets to suites with a URL; 0 for never [default: 600]
  -h, --help                              this text

--suite and --corp may be given several times. Without any, there are a provider, a suite, a template and a corp to try things with.
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
    let setup = set_up(arguments)?;
    let mock = setup.builder.start().await.map_err(|error| error.to_string())?;
    let url = mock.base_url();
    say(&format!(
        "the offline WeCom listens on {url}
  point your program's base URL there instead of https://qyapi.weixin.qq.com
  curl {url}/mock                lists the control calls
  curl {url}/mock/state          shows what there is
  curl {url}/mock/push_ticket -d '{{\"suite\": \"SUITE_ID\"}}'
"
    ));
    push_tickets(&mock, &setup.pushed, setup.tickets).await;
    Ok(())
}

/// What the arguments ask for.
struct Setup {
    builder: MockBuilder,
    /// Seconds between tickets.
    tickets: u64,
    /// Suites with a URL.
    pushed: Vec<String>,
}

/// Pushes tickets as the platform does, until the process ends.
async fn push_tickets(mock: &MockWecom, suites: &[String], seconds: u64) {
    if seconds == 0 || suites.is_empty() {
        return std::future::pending().await;
    }
    loop {
        for suite in suites {
            match mock.push_ticket(suite).await {
                Ok(pushed) if pushed.delivery.accepted => {}
                Ok(pushed) => say(&format!("the suite_ticket of {suite} was not taken: {:?}\n", pushed.delivery.attempts.last())),
                Err(error) => say(&format!("the suite_ticket of {suite} was not pushed: {error}\n")),
            }
        }
        tokio::time::sleep(Duration::from_secs(seconds)).await;
    }
}

/// Writes to the terminal, if there still is one.
fn say(text: &str) {
    let mut terminal = std::io::stdout().lock();
    let _ = terminal.write_all(text.as_bytes()).and_then(|()| terminal.flush());
}

/// Reads the arguments.
fn set_up(arguments: &[String]) -> Result<Setup, String> {
    let (mut tickets, mut pushed) = (600, Vec::new());
    let mut builder = MockWecom::builder().listen(SocketAddr::from(([127, 0, 0, 1], 8080)));
    let (mut suites, mut corps) = (Vec::new(), Vec::new());
    let mut rest = arguments.iter();
    while let Some(name) = rest.next() {
        let (name, inline) = name.split_once('=').map_or((name.as_str(), None), |(name, value)| (name, Some(value.to_owned())));
        let value = inline.or_else(|| rest.next().cloned()).ok_or_else(|| format!("{name} needs a value; see --help"))?;
        let parts: Vec<&str> = value.split(',').collect();
        match (name, parts.as_slice()) {
            ("--listen", [address]) => {
                builder = builder.listen(address.parse().map_err(|_| format!("{address} is no address such as 127.0.0.1:8080"))?);
            }
            ("--provider", [corpid, secret]) => builder = builder.provider(*corpid, *secret),
            ("--provider-callback", [token, key, url]) => {
                builder = builder.provider_callback(*token, *key).provider_callback_url(*url);
            }
            ("--suite", parts) => {
                suites.push(suite(parts)?);
                pushed.extend(parts.first().filter(|_| parts.len() > 4).map(|id| (*id).to_owned()));
            }
            ("--tickets", [seconds]) => tickets = seconds.parse().map_err(|_| "--tickets needs a number")?,
            ("--corp", [corpid, open, name @ ..]) => corps.push(corp(corpid, open, name)),
            ("--test-corp", [corpid, open, name @ ..]) => corps.push(corp(corpid, open, name).test()),
            ("--own-app", [agent, secret]) => {
                let corp = corps.pop().ok_or("--own-app comes after the --corp that it belongs to")?;
                corps.push(corp.own_app(agent.parse().map_err(|_| "--own-app needs a number")?, *secret));
            }
            ("--balance", [fen]) => builder = builder.balance(fen.parse().map_err(|_| "--balance needs a number")?),
            _ => return Err(format!("{name} {value} is not understood; see --help")),
        }
    }
    if suites.is_empty() && corps.is_empty() {
        suites.push(MockSuite::new("ww_mock_suite", "mock-suite-secret").name("Mock app"));
        suites.push(MockSuite::new("dk_mock_template", "mock-template-secret").name("Mock template"));
        corps.push(MockCorp::new("ww_mock_corp", "wp_mock_corp").name("Mock corp"));
    }
    builder = suites.into_iter().fold(builder, MockBuilder::suite);
    Ok(Setup { builder: corps.into_iter().fold(builder, MockBuilder::corp), tickets, pushed })
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
