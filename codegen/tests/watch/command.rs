//! The command itself, with the operating system telling it of changes.

use std::io::{BufRead as _, BufReader, Read};
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{self, Receiver};
use std::thread;
use std::time::Duration;

use crate::home::Home;

/// Far more than it can take, so that only what never happens runs into it.
const PATIENCE: Duration = Duration::from_secs(60);

/// The command while it runs.
struct Running {
    child: Child,
    lines: Receiver<String>,
}

impl Running {
    fn new(home: &Home) -> Self {
        let mut command = Command::new(env!("CARGO_BIN_EXE_wecom-codegen"));
        command.arg("watch").arg("--spec").arg(home.spec()).arg("--out").arg(home.out());
        let mut child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("the command runs");
        let (sender, lines) = mpsc::channel();
        let streams: [Box<dyn Read + Send>; 2] =
            [Box::new(child.stdout.take().expect("piped")), Box::new(child.stderr.take().expect("piped"))];
        for stream in streams {
            let sender = sender.clone();
            thread::spawn(move || {
                for line in BufReader::new(stream).lines().map_while(Result::ok) {
                    let _ = sender.send(line);
                }
            });
        }
        Self { child, lines }
    }

    /// Waits for a line that has this in it.
    fn wait_for(&self, part: &str) {
        let mut seen = Vec::new();
        loop {
            match self.lines.recv_timeout(PATIENCE) {
                Ok(line) if line.contains(part) => return,
                Ok(line) => seen.push(line),
                Err(_) => panic!("`{part}` never came, only {seen:#?}"),
            }
        }
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        // It has ended already unless the test failed.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

#[test]
fn a_save_is_noticed_a_mistake_survived_and_ctrl_c_obeyed() {
    let home = Home::new();
    let mut running = Running::new(&home);
    running.wait_for("watching ");
    running.wait_for(" written, 0 removed, 0 unchanged");
    home.edit("api/shop.yaml", "summary: Upload a picture.", "summary: Upload one picture.");
    running.wait_for("api/shop.rs");
    running.wait_for("2 written, 0 removed, ");
    home.edit("api/shop.yaml", "effect: act", "effect: acts");
    running.wait_for("effect: acts");
    running.wait_for("nothing written");
    home.edit("api/shop.yaml", "effect: acts", "effect: act\n    note: Once.");
    running.wait_for("wrote ");
    running.wait_for(" removed, ");
    assert!(home.is_fresh());
    let interrupt = Command::new("kill").arg("-INT").arg(running.child.id().to_string()).status();
    assert!(interrupt.expect("there is a kill").success());
    running.wait_for("done");
    assert_eq!(running.child.wait().expect("it ends").code(), Some(0));
}
