//! A process for each attack: an abort, a loop or a lack of memory ends the process, and is seen.
//!
//! It is this test, started again, in a shell that bounds what it may write to. Memory that is only reserved does not
//! count, since wasmtime reserves gigabytes.

use std::fs::{self, File};
use std::os::unix::process::ExitStatusExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitStatus};
use std::thread;
use std::time::{Duration, Instant};
use std::{env, process};

use crate::attack::{Attack, Kind};
use crate::scene::Scene;

/// Names the attack that a child plays.
const ATTACK: &str = "WASM_LINK_ATTACK";

/// Names the folder of a child.
const FOLDER: &str = "WASM_LINK_ATTACK_FOLDER";

/// The test that a child is started with.
const TEST: &str = "every_attack_ends_as_documented";

/// How an attack ended.
pub(crate) enum Ended {
    /// The application is well, and this came of it.
    Well(String),
    /// It brought the application down, or the neighbour: how, and what was written until then.
    Badly { how: String, written: String },
}

/// Tells whether this process is a child.
pub(crate) fn is_one() -> bool {
    env::var_os(ATTACK).is_some()
}

/// Plays the attack that this process was started for.
pub(crate) fn play(kinds: &[Kind]) {
    let name = env::var(ATTACK).unwrap();
    let folder = PathBuf::from(env::var_os(FOLDER).unwrap());
    let mut attacks = kinds.iter().flat_map(|kind| kind.attacks);
    let attack = attacks.find(|attack| attack.name == name).unwrap();
    let outcome = (attack.play)(&Scene::new(&folder.join("scene")));
    let peak = fs::read_to_string("/proc/self/status").unwrap();
    let peak = peak.lines().find(|line| line.starts_with("VmHWM")).unwrap();
    fs::write(folder.join("peak"), peak.replace("VmHWM:", "").trim()).unwrap();
    fs::write(folder.join("outcome"), outcome).unwrap();
}

/// Plays an attack in a child, and returns how it ended. What it took of time and memory is printed.
pub(crate) fn run(attack: &Attack) -> Ended {
    let start = Instant::now();
    let folder = Folder::new(attack.name);
    let output = File::create(folder.0.join("output")).unwrap();
    let started = Command::new("sh")
        .args(["-c", "ulimit -d \"$0\"; exec \"$@\""])
        .arg((attack.memory << 10).to_string())
        .arg(env::current_exe().unwrap())
        .args(["--exact", TEST, "--nocapture", "--test-threads=1"])
        .env(ATTACK, attack.name)
        .env(FOLDER, &folder.0)
        .stdout(output.try_clone().unwrap())
        .stderr(output)
        .spawn();
    let how = match wait(started.unwrap(), attack.time) {
        None => format!("it still ran after {:?}", attack.time),
        Some(status) if status.success() => {
            let peak = fs::read_to_string(folder.0.join("peak")).unwrap();
            println!("{}: {:?}, {peak}", attack.name, start.elapsed());
            return Ended::Well(fs::read_to_string(folder.0.join("outcome")).unwrap());
        }
        Some(status) => match status.signal() {
            Some(signal) => format!("signal {signal} ended it"),
            None => status.to_string(),
        },
    };
    let written = fs::read(folder.0.join("output")).unwrap();
    let end = written.len().saturating_sub(4 << 10);
    Ended::Badly {
        how,
        written: String::from_utf8_lossy(&written[end..]).into_owned(),
    }
}

/// Waits for a child, and ends it when its time is over.
fn wait(mut child: Child, time: Duration) -> Option<ExitStatus> {
    let start = Instant::now();
    while start.elapsed() < time {
        if let Some(status) = child.try_wait().unwrap() {
            return Some(status);
        }
        thread::sleep(Duration::from_millis(5));
    }
    child.kill().unwrap();
    child.wait().unwrap();
    None
}

/// A folder that is removed when it is dropped.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Self {
        let name = name.replace(|character: char| !character.is_alphanumeric(), "-");
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR"));
        let folder = folder.join(format!("hostile-{}-{name}", process::id()));
        fs::create_dir_all(folder.join("scene")).unwrap();
        Self(folder)
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        // A folder that stays is no reason to fail.
        let _ = fs::remove_dir_all(&self.0);
    }
}
