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
    for arguments in [
        &["--suite", "only-an-id"][..],
        &["--nonsense", "1"],
        &["--listen"],
        &["--own-app", "1,s"],
        &["--robot", "a,b"],
        &["--members", "a"],
    ] {
        let refused = command().args(arguments).output().unwrap();
        assert!(!refused.status.success(), "{arguments:?}");
        assert!(String::from_utf8(refused.stderr).unwrap().starts_with("wecom-mock: "), "{arguments:?}");
    }
}

#[tokio::test]
async fn it_listens_and_can_be_controlled() {
    let arguments =
        ["--listen=127.0.0.1:0", "--provider", "wwp,secret", "--suite", "wws,secret", "--corp", "wwc,wpc,Lantern Tea"];
    let state = state(&arguments).await;
    assert_eq!((&state["suites"][0], &state["corps"][0]), (&"wws".into(), &"wpc".into()));
}

#[tokio::test]
async fn everybody_that_the_builder_knows_can_be_named() {
    let key = "aIpayjIO6o3cLi09jQzPKeUziYCq7yngjBHUxaqF3DI";
    let (robot, maker) =
        (format!("--robot=helper,token,{key},http://127.0.0.1:9/"), format!("--device-callback=locks,token,{key}"));
    let arguments = [
        "--listen=127.0.0.1:0",
        "--suite=wws,secret",
        "--permissions=contact:base:base,agent:base",
        "--corp=wwc,wpc",
        "--admin=wo_mei",
        "--members=wo_mei,wo_li",
        "--downstream-of=wp_up",
        "--webhook=key",
        &robot,
        "--device-model=md1,secret",
        &maker,
        "--merchant=1900000109,key,app",
        "--paytool-secret=key",
        "--seed=7",
        "--job-polls=2",
        "--callback-timeout=1",
        "--examples-only",
    ];
    let state = state(&arguments).await;
    assert_eq!(state["json_callbacks"], serde_json::json!(["the robot helper", "the hardware maker locks"]));
    assert_eq!(state["merchants"], serde_json::json!(["1900000109"]));
}

/// What a mock says that was started with these arguments.
async fn state(arguments: &[&str]) -> serde_json::Value {
    let mut child = command().args(arguments).stdout(Stdio::piped()).spawn().unwrap();
    let first = BufReader::new(child.stdout.take().unwrap()).lines().next().unwrap().unwrap();
    let url = first.rsplit(' ').next().unwrap().to_owned();
    let state = crate::bench::http().get(format!("{url}/mock/state")).send().await.unwrap().text().await.unwrap();
    child.kill().unwrap();
    child.wait().unwrap();
    serde_json::from_str(&state).unwrap()
}
