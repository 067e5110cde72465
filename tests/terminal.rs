//! A program at a terminal: keys go in, a screen comes out.

use std::fs;
use std::io::{ErrorKind, Read, Write};
use std::num::NonZeroU16;
use std::process::Command;
use std::sync::Mutex;
use std::time::{Duration, Instant};

use expectrl::process::unix::{PtyStream, UnixProcess, WaitStatus};
use expectrl::process::{NonBlocking, Process};
use nix::sys::signal::{Signal, kill};
use nix::sys::termios::{LocalFlags, tcgetattr};
use nix::unistd::Pid;

/// One start at a time: a terminal's starter passes descriptors on that a start beside it would inherit.
static START: Mutex<()> = Mutex::new(());

/// A screen that hasn't changed for so long has settled.
const SETTLED: Duration = Duration::from_millis(250);

/// Rows and columns.
pub type Size = (u16, u16);

/// A running program with its screen; it is ended when this is dropped.
pub struct Terminal {
    process: UnixProcess,
    stream: PtyStream,
    screen: vt100::Parser,
    /// Everything that came out, as it came.
    bytes: Vec<u8>,
    deadline: Duration,
}

impl Terminal {
    /// Starts a program, whose environment is what the command names. `spawn` may start it elsewhere, in another
    /// namespace say; `deadline` is the longest that one wait takes.
    pub fn start(
        (rows, columns): Size,
        deadline: Duration,
        command: &Command,
        spawn: impl FnOnce(Command) -> UnixProcess,
    ) -> Self {
        // The terminal gets its size, and the echo that expectrl takes away, before the program looks at it; and after
        // the library, which gives it a size of its own once the child runs: so the shell waits for a line.
        let mut shell = Command::new("/bin/sh");
        let script = format!("read -r _; PATH=/usr/bin:/bin stty echo rows {rows} cols {columns}; exec \"$0\" \"$@\"");
        shell.arg("-c").arg(script).arg(command.get_program()).args(command.get_args()).env_clear();
        shell.envs(command.get_envs().filter_map(|(name, value)| Some((name, value?))));
        command.get_current_dir().into_iter().for_each(|folder| _ = shell.current_dir(folder));
        let mut process = one_at_a_time(|| spawn(shell));
        let mut stream = process.open_stream().expect("the terminal's other end");
        stream.write_all(b"\n").expect("the terminal takes keys");
        stream.set_blocking(false).expect("a terminal that doesn't block");
        let size = |lines| NonZeroU16::new(lines).expect("not zero");
        let screen = vt100::Parser::new(size(rows), size(columns), 0);
        Self { process, stream, screen, bytes: Vec::new(), deadline }
    }

    /// Waits until the screen shows `text`.
    ///
    /// # Panics
    /// With the screen, where it doesn't within the deadline.
    #[track_caller]
    pub fn wait_for(&mut self, text: &str) -> &mut Self {
        let began = Instant::now();
        while !shows(&self.screen(), text) {
            assert!(began.elapsed() < self.deadline, "never saw {text:?}; the screen:\n{}", self.screen());
            std::thread::sleep(Duration::from_millis(20));
        }
        self
    }

    /// Types keys: text, `\r` for Enter, `\u{1b}[B` for the arrow down, `\u{3}` for Ctrl-C.
    pub fn keys(&mut self, keys: &str) -> &mut Self {
        self.stream.write_all(keys.as_bytes()).and_then(|()| self.stream.flush()).expect("the terminal takes keys");
        self
    }

    /// What the screen shows now, without colours, a no-break space as a blank.
    pub fn screen(&mut self) -> String {
        self.read();
        self.screen.screen().contents().replace('\u{a0}', " ")
    }

    /// The screen with its cells and colours.
    pub fn cells(&mut self) -> &vt100::Screen {
        self.read();
        self.screen.screen()
    }

    /// Waits until the screen doesn't show `text` any more.
    ///
    /// # Panics
    /// With the screen, where it still does after the deadline.
    #[track_caller]
    pub fn wait_until_gone(&mut self, text: &str) -> &mut Self {
        let began = Instant::now();
        while shows(&self.screen(), text) {
            assert!(began.elapsed() < self.deadline, "{text:?} stays there; the screen:\n{}", self.screen());
            std::thread::sleep(Duration::from_millis(20));
        }
        self
    }

    /// What the screen shows once it doesn't change any more, while nothing that runs there has anything to do.
    pub fn settled(&mut self) -> String {
        let (mut shown, mut since) = (self.screen(), Instant::now());
        let began = since;
        while since.elapsed() < SETTLED && began.elapsed() < self.deadline {
            std::thread::sleep(Duration::from_millis(10));
            let now = self.screen();
            if without_spinner(&now) != without_spinner(&shown) || self.is_busy() {
                (shown, since) = (now, Instant::now());
            }
        }
        shown
    }

    /// Whether a process of this terminal runs, or would if the machine let it.
    fn is_busy(&self) -> bool {
        let session = self.process.pid().to_string();
        let processes = fs::read_dir("/proc").into_iter().flatten().flatten();
        let stats = processes.filter_map(|entry| fs::read_to_string(entry.path().join("stat")).ok());
        // `PID (NAME) STATE PARENT GROUP SESSION …`; a name may hold anything.
        let busy = stats.filter_map(|stat| {
            let mut fields = stat.rsplit_once(") ")?.1.split(' ');
            Some((fields.next()? == "R", fields.nth(2)? == session))
        });
        busy.into_iter().any(|(runs, is_here)| runs && is_here)
    }

    /// Gives the terminal another size, as a person who drags its window does.
    pub fn resize(&mut self, (rows, columns): Size) -> &mut Self {
        self.process.set_window_size(columns, rows).expect("a terminal's size");
        let size = |lines| NonZeroU16::new(lines).expect("not zero");
        self.screen.screen_mut().set_size(size(rows), size(columns));
        self
    }

    /// Whether the cursor is shown: a program that ends has to leave it so.
    pub fn cursor_shown(&mut self) -> bool {
        self.read();
        !self.screen.screen().hide_cursor()
    }

    /// Whether the terminal itself does something with a key that is pressed now: shows it, or makes a signal of Ctrl-C.
    pub fn is_cooked(&self) -> bool {
        let terminal = self.process.get_raw_handle().expect("the terminal's other end");
        let mode = tcgetattr(&terminal).expect("a terminal's mode").local_flags;
        mode.intersects(LocalFlags::ECHO | LocalFlags::ISIG)
    }

    /// Whether the terminal itself shows a key that is pressed now.
    pub fn echoes(&self) -> bool {
        self.process.get_echo().expect("a terminal's mode")
    }

    /// Everything that came out, as it came.
    pub fn bytes(&mut self) -> &[u8] {
        self.read();
        &self.bytes
    }

    /// Sends the program a signal, as a window that is closed does, or `timeout`.
    pub fn signal(&mut self, signal: Signal) -> &mut Self {
        kill(Pid::from_raw(self.process.pid().as_raw()), signal).expect("the program is ours");
        self
    }

    /// Waits for the program's end; its exit code, or `None` where a signal ended it.
    ///
    /// # Panics
    /// With the screen, where it still runs after the deadline.
    #[track_caller]
    pub fn end(&mut self) -> Option<i32> {
        let began = Instant::now();
        loop {
            let shown = self.screen();
            match self.process.status().expect("the program is ours") {
                WaitStatus::Exited(_, code) => return Some(code),
                WaitStatus::Signaled(..) => return None,
                _ => assert!(began.elapsed() < self.deadline, "it still runs; the screen:\n{shown}"),
            }
            std::thread::sleep(Duration::from_millis(20));
        }
    }

    fn read(&mut self) {
        let mut bytes = [0; 8192];
        loop {
            match self.stream.read(&mut bytes) {
                Ok(0) => break,
                Ok(length) => {
                    self.screen.process(&bytes[..length]);
                    self.bytes.extend(&bytes[..length]);
                }
                Err(error) if error.kind() == ErrorKind::Interrupted => {}
                // Nothing more for now, or (EIO) the program has closed its end.
                Err(_) => break,
            }
        }
    }
}

/// Starts a program here.
pub fn spawn(command: Command) -> UnixProcess {
    UnixProcess::spawn_command(command).expect("the program starts")
}

/// Starts a program while no other one is being started.
pub fn one_at_a_time<T>(start: impl FnOnce() -> T) -> T {
    let _turn = START.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
    start()
}

/// A screen without the line that changes while something is waited for.
fn without_spinner(screen: &str) -> Vec<&str> {
    screen.lines().filter(|line| !line.starts_with(|first| ('\u{2800}'..='\u{28ff}').contains(&first))).collect()
}

/// Whether a text stands there, wherever the program on the screen has broken its lines, in a frame too; in Japanese a name
/// in brackets has wide ones.
fn shows(screen: &str, text: &str) -> bool {
    let in_one_line = |text: &str| text.split_whitespace().filter(|word| *word != "│").collect::<Vec<_>>().join(" ");
    let wide = text.replace('(', "（").replace(')', "）");
    [text, &wide].iter().any(|text| screen.contains(text) || in_one_line(screen).contains(&in_one_line(text)))
}
