//! A desktop session of one test: its own home, session bus and GNOME Keyring, and nobody at the screen.
//!
//! The bus starts a service only where the test has laid down its file, as a machine without a desktop would have none.

use std::fs::{self, Permissions};
use std::io::{BufRead, BufReader, Write};
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

use tempfile::TempDir;

pub struct Desk {
    folder: TempDir,
    address: String,
    /// The bus and what was started on it, in this order.
    running: Vec<Child>,
}

/// Programs of a real desktop.
const PROGRAMS: [&str; 2] = ["dbus-daemon", "gnome-keyring-daemon"];

impl Desk {
    /// The program that this machine lacks for a desktop.
    pub fn missing() -> Option<&'static str> {
        PROGRAMS.into_iter().find(|program| which::which(program).is_err())
    }

    /// A session with a bus and nothing on it.
    pub fn bare() -> Self {
        let folder = tempfile::Builder::new().prefix("genkan-desk-").tempdir().expect("a temporary folder");
        for part in ["home", "run", "services"] {
            let path = folder.path().join(part);
            fs::create_dir(&path).expect("a folder");
            fs::set_permissions(&path, Permissions::from_mode(0o700)).expect("a folder of one's own");
        }
        let socket = format!("unix:path={}", folder.path().join("run/bus").display());
        let mut desk = Self { folder, address: String::new(), running: Vec::new() };
        desk.start_bus(&socket, |_| ());
        desk
    }

    /// A session as after a sign-in: GNOME Keyring, opened with this password.
    pub fn unlocked(password: &str) -> Self {
        let mut desk = Self::bare();
        let mut keyring = desk.command("gnome-keyring-daemon");
        keyring.args(["--unlock", "--components=secrets", "--foreground"]).stdin(Stdio::piped());
        let mut keyring = keyring.spawn().expect("GNOME Keyring");
        // Without the end of the line the daemon takes no password, and makes no keyring.
        let password = format!("{password}\n");
        keyring.stdin.take().expect("its input").write_all(password.as_bytes()).expect("the password");
        desk.running.push(keyring);
        desk
    }

    /// Starts a bus there, in place of the one before; `change` has the last word on how.
    pub fn start_bus(&mut self, address: &str, change: impl FnOnce(&mut Command)) {
        let config = self.path("bus.conf");
        let text = format!(
            "<busconfig><type>session</type><listen>{address}</listen><auth>EXTERNAL</auth>\
             <servicedir>{}</servicedir><policy context=\"default\"><allow send_destination=\"*\"/>\
             <allow receive_sender=\"*\"/><allow own=\"*\"/><allow user=\"*\"/></policy></busconfig>",
            self.path("services").display()
        );
        fs::write(&config, text).expect("the configuration of the bus");
        let mut bus = self.command("dbus-daemon");
        bus.arg(format!("--config-file={}", config.display())).args(["--nofork", "--nopidfile", "--print-address=1"]);
        bus.stdout(Stdio::piped());
        change(&mut bus);
        let mut bus = bus.spawn().expect("a bus");
        let mut line = String::new();
        BufReader::new(bus.stdout.take().expect("its output")).read_line(&mut line).expect("its address");
        self.address = line.trim().to_owned();
        assert!(!self.address.is_empty(), "the bus did not start");
        self.running.push(bus);
    }

    /// Lets the bus start a program for whoever asks for this name.
    pub fn serve(&self, name: &str, command: &str) {
        let text = format!("[D-BUS Service]\nName={name}\nExec={command}\n");
        fs::write(self.path("services").join(format!("{name}.service")), text).expect("a service");
    }

    pub fn address(&self) -> &str {
        &self.address
    }

    pub fn path(&self, relative: &str) -> PathBuf {
        self.folder.path().join(relative)
    }

    /// The process that was started last.
    pub fn last(&self) -> u32 {
        self.running.last().expect("a process").id()
    }

    /// A program of this session.
    pub fn command(&self, program: impl AsRef<Path>) -> Command {
        let mut command = Command::new(program.as_ref());
        let path = std::env::var_os("PATH").unwrap_or_default();
        command.env_clear().env("PATH", path).env("HOME", self.path("home")).env("XDG_RUNTIME_DIR", self.path("run"));
        if !self.address.is_empty() {
            command.env("DBUS_SESSION_BUS_ADDRESS", &self.address);
        }
        command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
        command
    }
}

impl Drop for Desk {
    fn drop(&mut self) {
        for process in self.running.iter_mut().rev() {
            _ = process.kill();
            _ = process.wait();
        }
    }
}
