//! A thread with a network, mounts and an `/etc` of its own; whatever it starts lives in there too.
//!
//! Namespaces belong to a thread, so work is sent to it. Nothing outside changes: `/etc` and `/usr/local/bin` lie in
//! memory and are full of links to this machine's, `/var/lib`, `/var/log` and `/run` are empty, and the only network is
//! a loopback. It is nobody's container: what would say so stands beside the folders of the root, or below `/run`, and
//! neither is there.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::mpsc::{Sender, channel};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

use nix::mount::{MsFlags, mount};
use nix::sched::CloneFlags;
use nix::sys::signal::{Signal, kill};
use nix::unistd::{Pid, chroot};

use crate::cloud::fault_injection::NOWHERE;
use crate::mounts::{self, SHARED, make, say};
use crate::program;

type Job = Box<dyn FnOnce() + Send>;

/// Where this build's own program stands in there, as a package would put it.
pub const GENKAN: &str = "/usr/local/bin/genkan";

/// How long killed processes may take to be gone.
const TIMEOUT: Duration = Duration::from_secs(5);

/// A running thread in namespaces of its own; dropped, it takes every process that lives in them along.
pub struct Namespace {
    jobs: Option<Sender<Job>>,
    thread: Option<JoinHandle<()>>,
    /// The network namespace as `/proc` names it.
    network: PathBuf,
}

impl Namespace {
    /// Builds one; each of [`SHARED`] is a folder of the same path below `folder`. The error says why this machine can't.
    pub fn new(folder: &Path) -> Result<Self, String> {
        let (jobs, work) = channel::<Job>();
        let (report, ready) = channel();
        let folder = folder.to_owned();
        let inhabit = move || {
            let built = enter().and_then(|()| furnish(&folder)).and_then(|root| settle(&root)).and_then(|()| network());
            let failed = built.is_err();
            if report.send(built).is_err() || failed {
                return;
            }
            work.into_iter().for_each(|job| job());
        };
        let thread = std::thread::Builder::new().name("namespace".into()).spawn(inhabit);
        let thread = thread.map_err(|error| format!("no thread: {error}"))?;
        let network = ready.recv().map_err(|_| "the namespace's thread is gone".to_owned())??;
        Ok(Self { jobs: Some(jobs), thread: Some(thread), network })
    }

    /// Does something in there and gives back what it gave.
    pub fn inside<T: Send + 'static>(&self, act: impl FnOnce() -> T + Send + 'static) -> T {
        let (give, take) = channel();
        let job = Box::new(move || _ = give.send(act()));
        self.jobs.as_ref().and_then(|jobs| jobs.send(job).ok()).expect("the namespace's thread lives");
        take.recv().expect("the job ended without a panic")
    }

    /// Processes that still live in there; all of them were started by a test.
    fn inhabitants(&self) -> Vec<Pid> {
        let processes = fs::read_dir("/proc").into_iter().flatten().flatten();
        let inside =
            processes.filter(|entry| fs::read_link(entry.path().join("ns/net")).ok().as_ref() == Some(&self.network));
        inside.filter_map(|entry| entry.file_name().to_str()?.parse().ok()).map(Pid::from_raw).collect()
    }
}

impl Drop for Namespace {
    fn drop(&mut self) {
        let began = Instant::now();
        loop {
            let left = self.inhabitants();
            if left.is_empty() || began.elapsed() > TIMEOUT {
                break;
            }
            left.into_iter().for_each(|inhabitant| _ = kill(inhabitant, Signal::SIGKILL));
            std::thread::sleep(Duration::from_millis(5));
        }
        drop(self.jobs.take());
        if let Some(thread) = self.thread.take() {
            _ = thread.join();
        }
    }
}

fn enter() -> Result<(), String> {
    mounts::enter(CloneFlags::CLONE_NEWNET | CloneFlags::CLONE_NEWNS)?;
    ip(&["link", "set", "lo", "up"])?;
    // With nothing but 127.0.0.1, a resolver that asks "have I IPv4 at all?" (AI_ADDRCONFIG) says no.
    ip(&["address", "add", "10.0.0.1/32", "dev", "lo"])?;
    // Nobody's: what is sent there comes back to this machine, which drops it without a word.
    ip(&["route", "add", &format!("{NOWHERE}/32"), "dev", "lo"])
}

fn ip(args: &[&str]) -> Result<(), String> {
    let output = say("the program ip can't be run", Command::new("ip").args(args).output())?;
    let complaint = String::from_utf8_lossy(&output.stderr);
    if output.status.success() { Ok(()) } else { Err(format!("ip {}: {}", args.join(" "), complaint.trim())) }
}

const NONE: Option<&str> = None;

/// Builds a root that has the folders of this machine's and nothing else, and turns every name to the loopback.
fn furnish(folder: &Path) -> Result<PathBuf, String> {
    let memory = folder.join("memory");
    make(&memory)?;
    say("no tmpfs", mount(Some("tmpfs"), &memory, Some("tmpfs"), MsFlags::empty(), NONE))?;
    // Else the folder that holds it would be bound with the new root in it.
    say("memory", mount(NONE, &memory, NONE, MsFlags::MS_UNBINDABLE, NONE))?;
    let root = memory.join("root");
    make(&root)?;
    for entry in say("/", fs::read_dir("/"))?.flatten() {
        let (old, new) = (entry.path(), root.join(entry.file_name()));
        let about = say(&old.display().to_string(), entry.file_type())?;
        if about.is_symlink() {
            let done = fs::read_link(&old).and_then(|target| std::os::unix::fs::symlink(target, &new));
            say(&old.display().to_string(), done)?;
        } else if about.is_dir() {
            make(&new)?;
            if !["/etc", "/run"].map(Path::new).contains(&old.as_path()) {
                let how = MsFlags::MS_BIND | MsFlags::MS_REC;
                say(&old.display().to_string(), mount(Some(&old), &new, NONE, how, NONE))?;
            }
        }
    }
    let inside = |path: &str| root.join(path.trim_start_matches('/'));
    for (linked, shown) in [("/etc", "/run/machine/etc"), ("/usr/local/bin", "/run/machine/bin")] {
        mounts::show(Path::new(linked), &inside(shown))?;
        if linked != "/etc" {
            mounts::empty(&inside(linked))?;
        }
        mounts::link(Path::new(linked), &inside(shown), Path::new(shown), &inside(linked))?;
    }
    for unseen in ["/var/lib", "/var/log"] {
        mounts::empty(&inside(unseen))?;
    }
    for shared in SHARED {
        let (own, seen) = (folder.join(shared.trim_start_matches('/')), inside(shared));
        make(&own)?;
        make(&seen)?;
        say(shared, mount(Some(&own), &seen, NONE, MsFlags::MS_BIND, NONE))?;
    }
    let genkan = inside(GENKAN);
    _ = fs::remove_file(&genkan);
    say(GENKAN, fs::write(&genkan, ""))?;
    say(GENKAN, mount(Some(program::genkan()), &genkan, NONE, MsFlags::MS_BIND, NONE))?;
    for (file, text) in [
        ("/etc/hosts", "127.0.0.1 localhost\n"),
        ("/etc/resolv.conf", "nameserver 127.0.0.1\noptions attempts:1 timeout:2\n"),
        // Without a resolver's or a cache's socket, which lead out of a network namespace.
        ("/etc/nsswitch.conf", "passwd: files\ngroup: files\nhosts: files dns\n"),
    ] {
        _ = fs::remove_file(inside(file));
        say(file, fs::write(inside(file), text))?;
    }
    Ok(root)
}

fn settle(root: &Path) -> Result<(), String> {
    say("no other root", chroot(root))?;
    say("/", std::env::set_current_dir("/"))
}

/// The network that this thread is in; never the process's own, whose inhabitants nobody may end.
fn network() -> Result<PathBuf, String> {
    let of = |task: &str| say(task, fs::read_link(Path::new("/proc").join(task).join("ns/net")));
    let own = of("thread-self")?;
    if own == of("self")? { Err("the thread has no network of its own".into()) } else { Ok(own) }
}
