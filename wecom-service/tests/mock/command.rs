//! The command `wecom-mock`.

use std::io::{BufRead, BufReader};
use std::process::{Command, Stdio};

fn command() -> Command {
    Command::new(env!("CARGO_BIN_EXE_wecom-mock"))
}

#[test]
fn it_explains_itself_and_refuses_nonsense() {
    let help = command().arg("--help").output().unwrap();
    assert!(help.status.success());
    assert!(String::from_utf8(help.stdout).unwrap().contains("Usage: wecom-mock [OPTIONS]"));
    for arguments in [&["--suite", "only-an-id"][..], &["--nonsense", "1"], &["--listen"], &["--own-app", "1,s"]] {
        let refused = command().args(arguments).output().unwrap();
        assert!(!refused.status.success(), "{arguments:?}");
        assert!(String::from_utf8(refused.stderr).unwrap().starts_with("wecom-mock: "), "{arguments:?}");
    }
}

#[tokio::test]
async fn it_listens_and_can_be_controlled() {
    let arguments =
        ["--listen=127.0.0.1:0", "--provider", "wwp,secret", "--suite", "wws,secret", "--corp", "wwc,wpc,Lantern Tea"];
    let mut child = command().args(arguments).stdout(Stdio::piped()).spawn().unwrap();
    let first = BufReader::new(child.stdout.take().unwrap()).lines().next().unwrap().unwrap();
    let url = first.rsplit(' ').next().unwrap().to_owned();
    let state = crate::bench::http().get(format!("{url}/mock/state")).send().await.unwrap().text().await.unwrap();
    child.kill().unwrap();
    child.wait().unwrap();
    let state: serde_json::Value = serde_json::from_str(&state).unwrap();
    assert_eq!((&state["suites"][0], &state["corps"][0]), (&"wws".into(), &"wpc".into()));
}
