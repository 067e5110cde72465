//! Signing in at a terminal: a picture to scan, one language, and an end by Ctrl-C that loses nothing.

use nix::sys::signal::Signal;

use super::tty::Tty;
use super::worker::{DISPLAY, REFRESH, Worker, absent};
use crate::cloud::Asked;

const BLOCKS: [char; 2] = ['▀', '▄'];

fn at_terminal<'a>(worker: &'a Worker, args: &[&str]) -> Tty<'a> {
    worker.genkan(args).tty()
}

/// What it wrote, held against the secrets.
#[track_caller]
fn quiet(worker: &Worker, tty: &mut Tty<'_>) {
    let bytes = tty.bytes().to_vec();
    worker.tells_nothing(&String::from_utf8_lossy(&bytes));
}

#[test]
fn a_person_gets_address_code_and_picture_and_is_told_who_they_are() {
    for (flags, words) in [
        (
            &[][..],
            [
                "bedrock-jp: sign in to AWS",
                "Scan this with a phone",
                "Open the address in a browser",
                "signed in: arn:aws",
            ],
        ),
        (
            &["--lang", "ja"],
            ["bedrock-jp: AWS にサインイン", "スマートフォンで", "アドレスを開いてください", "サインインしました: arn"],
        ),
    ] {
        let Some(worker) = Worker::new(&[], absent, &[]) else { return };
        // The client tells people to run the hook's own string.
        let mut tty = at_terminal(&worker, &[REFRESH, flags].concat());
        tty.wait_for(words[2]);
        let [code] = &worker.site.cloud.directory.waiting()[..] else { panic!("{}", tty.screen()) };
        // What is waited for above stands before the picture in one language, and behind it in the other.
        tty.wait_for(code);
        let screen = tty.screen();
        assert!(screen.contains(words[0]) && screen.contains(words[1]) && screen.contains(code), "{screen}");
        assert!(screen.lines().filter(|line| line.contains(BLOCKS)).count() > 10, "no picture:\n{screen}");
        worker.site.cloud.directory.approve(code);
        tty.wait_for(words[3]);
        assert_eq!(tty.end(), Some(0), "{}", tty.screen());
        assert!(tty.cursor_shown());
        quiet(&worker, &mut tty);
    }
}

#[test]
fn an_interrupted_sign_in_can_still_be_finished() {
    for (facts, way) in [(&["aws.sign_in=device"][..], "Code "), (&["aws.sign_in=browser"], "A tab was opened")] {
        let Some(worker) = Worker::new(&[], absent, facts) else { return };
        let mut tty = worker.genkan(&["login"]).env(DISPLAY.0, DISPLAY.1).tty();
        tty.wait_for(way).wait_for("Waiting until").keys("\u{3}");
        assert_eq!(tty.end(), Some(130), "{}", tty.screen());
        assert!(
            tty.screen().contains("\nerror: the sign-in for acme was interrupted  GK-SSO-019") && tty.cursor_shown(),
            "{}",
            tty.screen()
        );
        quiet(&worker, &mut tty);
        let mut again = worker.genkan(&["login"]).env(DISPLAY.0, DISPLAY.1).tty();
        again.wait_for("A tab was opened at ");
        assert_eq!(worker.site.browser.tabs().len(), 1, "{}", again.screen());
        if let [code] = &worker.site.cloud.directory.waiting()[..] {
            worker.site.cloud.directory.approve(code);
            again.wait_for("signed in: arn:aws");
            assert_eq!((again.end(), worker.log().granted(Asked::DeviceAuthorization)), (Some(0), 1));
        }
    }
}

/// Ctrl-S, or a connection that is gone: the person has signed in elsewhere, and the token is everybody's.
#[test]
fn a_terminal_that_takes_nothing_holds_up_no_token() {
    let Some(worker) = Worker::new(&[], absent, &[]) else { return };
    let mut tty = at_terminal(&worker, &["login", "--device"]);
    tty.wait_for("Waiting until").keys("\u{13}");
    std::thread::sleep(std::time::Duration::from_millis(500));
    let [code] = &worker.site.cloud.directory.waiting()[..] else { panic!("{}", tty.screen()) };
    worker.site.cloud.directory.approve(code);
    let is_stored = || {
        let files = std::fs::read_dir(worker.home.path().join(".aws/sso/cache")).into_iter().flatten().flatten();
        files.filter_map(|file| std::fs::read_to_string(file.path()).ok()).any(|text| text.contains("\"accessToken\""))
    };
    for _ in 0..1500 {
        if is_stored() {
            break;
        }
        std::thread::sleep(std::time::Duration::from_millis(10));
    }
    assert!(is_stored(), "{}", tty.screen());
    tty.keys("\u{11}").wait_for("signed in: arn:aws");
    assert_eq!(tty.end(), Some(0), "{}", tty.screen());
    quiet(&worker, &mut tty);
}

/// What puts the terminal back doesn't wait for it.
#[test]
fn a_terminal_that_takes_nothing_holds_up_no_signal() {
    let Some(worker) = Worker::new(&[], absent, &[]) else { return };
    let mut tty = at_terminal(&worker, &["login", "--device"]);
    tty.wait_for("Waiting until").keys("\u{13}");
    std::thread::sleep(std::time::Duration::from_millis(500));
    tty.signal(Signal::SIGTERM);
    assert_eq!(tty.end(), None);
    assert!(tty.echoes());
}

#[test]
fn who_waits_for_another_process_can_stop_waiting() {
    let Some(worker) = Worker::new(&[], absent, &[]) else { return };
    let mut first = worker.genkan(REFRESH).start();
    first.wait_for("Waiting until");
    let mut tty = at_terminal(&worker, &["login"]);
    tty.wait_for(&format!("waiting for another genkan (pid {})", first.pid())).wait_for("Waiting until");
    tty.keys("\u{3}");
    assert_eq!(tty.end(), Some(130), "{}", tty.screen());
    let [code] = &worker.site.cloud.directory.waiting()[..] else { panic!("{}", worker.log()) };
    worker.site.cloud.directory.approve(code);
    assert_eq!(worker.done(first).code, Some(0), "the other one goes on");
}

#[test]
fn a_command_of_the_organisations_ends_with_the_person_who_interrupts_it() {
    let Some(worker) =
        Worker::new(&[], |_| (), &["aws.refresh_command=echo its words; sleep 60 & echo $! >$HOME/child; wait"])
    else {
        return;
    };
    let mut tty = at_terminal(&worker, &["login"]);
    tty.wait_for("its words");
    let child = loop {
        if let Some(child) = worker.home.read("child").filter(|text| text.ends_with('\n')) {
            break format!("/proc/{}/stat", child.trim());
        }
        std::thread::sleep(std::time::Duration::from_millis(10));
    };
    tty.keys("\u{3}");
    assert_eq!(tty.end(), Some(130), "{}", tty.screen());
    let is_gone = || std::fs::read_to_string(&child).map_or(true, |stat| stat.contains(") Z "));
    for _ in 0..200 {
        if is_gone() {
            break;
        }
        std::thread::sleep(std::time::Duration::from_millis(10));
    }
    assert!(is_gone(), "what the command had started goes with it");
}
