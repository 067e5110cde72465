//! Run on this machine with real programs.

use std::time::{Duration, Instant};

use super::*;
use crate::code::usage;
use crate::fault::Fault;
use crate::messages::Lang;
use crate::world::testing::world;

#[test]
fn a_line_is_split_without_a_shell() {
    for (line, words) in [
        ("/bin/x --a  b", vec!["/bin/x", "--a", "b"]),
        (r#""/opt/my tool/x" "a b"c $HOME;"#, vec!["/opt/my tool/x", "a bc", "$HOME;"]),
        ("  ", vec![]),
    ] {
        assert_eq!(split(line), words, "{line}");
    }
}

#[test]
fn a_document_is_heard_whole_and_a_program_that_hangs_is_ended() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::create_dir(folder.path().join("home")).unwrap();
    let world = world(folder.path(), &[("PATH", "/usr/bin:/bin")]);
    let hear = |line: &str, timeout| {
        let heard = Launch::words(&world, line).unwrap().envs([("GIVEN", "1")]).hear(timeout).unwrap();
        (heard.ended, heard.output.to_vec())
    };
    let long = Duration::from_secs(20);
    assert_eq!(hear("/usr/bin/head -c 300000 /dev/zero", long), (Ended::Exit(Some(0)), vec![0; 300_000]));
    assert_eq!(hear(r#"/bin/sh -c "echo $GIVEN; exit 3""#, long), (Ended::Exit(Some(3)), b"1\n".to_vec()));
    assert_eq!(hear("/bin/sleep 60", Duration::from_millis(200)).0, Ended::Deadline);
    let began = Instant::now();
    let left = hear(r#"/bin/sh -c "echo 1; sleep 60 &""#, long);
    assert_eq!(left, (Ended::Exit(Some(0)), b"1\n".to_vec()));
    assert!(began.elapsed() < Duration::from_secs(30), "what it has left behind isn't waited for");
}

#[test]
fn all_that_a_program_says_is_heeded_wherever_it_works_and_whatever_it_leaves_behind() {
    let folder = tempfile::tempdir().unwrap();
    let work = folder.path().canonicalize().unwrap();
    let world = world(folder.path(), &[("PATH", "/usr/bin:/bin"), ("GIVEN", "1")]);
    let capture =
        |line: &str, timeout| Launch::new(&world, "/bin/sh").within(&work).args(["-c", line]).capture(timeout).unwrap();
    let began = Instant::now();
    let heard = capture("pwd; echo $GIVEN >&2; sleep 60 & exit 3", Duration::from_secs(20));
    assert_eq!(heard.ended, Ended::Exit(Some(3)));
    assert_eq!(*heard.output, format!("{}\n", work.display()).into_bytes());
    assert_eq!(*heard.errors(), b"1\n");
    assert_eq!(capture("echo 1; sleep 60", Duration::from_millis(300)).ended, Ended::Deadline);
    assert!(began.elapsed() < Duration::from_secs(30));
}

#[test]
fn an_answer_is_heard_whatever_the_program_leaves_behind_and_however_long_it_is() {
    let ask = |line: &str, timeout| {
        let began = Instant::now();
        let said = Launch::asking("/bin/sh").args(["-c", line]).text(timeout);
        assert!(began.elapsed() < Duration::from_secs(30), "{line}");
        said
    };
    let long = Duration::from_secs(20);
    assert_eq!(ask("sleep 60 & echo 2.1.328", long).as_deref(), Some("2.1.328\n"));
    // More than a pipe holds.
    assert_eq!(ask("head -c 200000 /dev/zero", long).map(|said| said.len()), Some(200_000));
    assert_eq!(ask("echo 2.1.328; exit 1", long), None);
    assert_eq!(ask("echo 2.1.328; sleep 60", Duration::from_millis(300)), None);
}

#[test]
fn a_command_has_its_own_variables_and_an_end() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::create_dir(folder.path().join("home")).unwrap();
    let world = world(folder.path(), &[("PATH", "/usr/bin:/bin"), ("GIVEN", "1")]);
    let run = |line, timeout| Launch::line(&world, line).run(timeout).unwrap();
    let long = Duration::from_secs(20);
    assert_eq!(run(r#"test "$GIVEN:$HOME" = "1:$PWD" && test -z "$CARGO""#, long), Ended::Exit(Some(0)));
    assert_eq!(run("exit 7", long), Ended::Exit(Some(7)));
    assert_eq!(run("kill -9 $$", long), Ended::Exit(None));
    let began = Instant::now();
    assert_eq!(run("sleep 60 & echo $! > child; wait", Duration::from_millis(300)), Ended::Deadline);
    assert!(began.elapsed() < Duration::from_secs(30));
    let child: i32 = std::fs::read_to_string(folder.path().join("home/child")).unwrap().trim().parse().unwrap();
    let mut gone = false;
    for _ in 0..100 {
        // A process that nobody has waited for yet is still known to the system.
        let state = std::fs::read_to_string(format!("/proc/{child}/stat")).unwrap_or_default();
        gone = state.is_empty() || state.contains(") Z ");
        if gone {
            break;
        }
        std::thread::sleep(Duration::from_millis(20));
    }
    assert!(gone, "what the command had started goes with it");
}

#[test]
fn an_answer_is_what_stands_on_standard_output_and_it_has_an_end_too() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::create_dir(folder.path().join("home")).unwrap();
    let world = world(folder.path(), &[("PATH", "/usr/bin:/bin"), ("GIVEN", "1")]);
    let long = Duration::from_secs(20);
    let answer = |line, timeout| {
        let failed = |how: Failure, heard: Option<&Heard>| {
            assert!(heard.is_none_or(|heard| heard.output.is_empty()), "nothing of one that fails is told");
            Fault::new(&usage::BAD_SET).with_phrase("text", how.phrase())
        };
        let answer = Launch::line(&world, line).answer(timeout, 64 * 1024, failed);
        answer.map(|heard| heard.output.to_vec()).map_err(|fault| fault.message(Lang::En))
    };
    assert_eq!(answer("echo $GIVEN; echo secret >&2; cat", long).unwrap(), b"1\n");
    assert!(answer("echo 1; exit 7", long).unwrap_err().contains("exit 7"));
    // More than a pipe holds, more than is wanted, and without an end.
    assert_eq!(answer("yes | head -c 60000", long).unwrap().len(), 60_000);
    assert!(answer("yes", long).is_err(), "nobody reads on");
    assert!(answer("echo 1; sleep 60", Duration::from_secs(1)).unwrap_err().contains("1 s"));
    let left = answer("echo 1; sleep 60 &", long).unwrap_err();
    assert!(left.contains("its output stays open"), "it was started, and ended: {left}");
}

#[test]
fn a_persons_own_line_is_passed_on_as_far_as_it_comes() {
    let folder = tempfile::tempdir().unwrap();
    let world = world(folder.path(), &[("PATH", "/usr/bin:/bin")]);
    let reply = |line: &str, timeout| {
        let began = Instant::now();
        let said = Launch::line_here(&world, line).reply(b"told", Duration::from_millis(timeout), 1000).unwrap();
        (said, began.elapsed())
    };
    assert_eq!(reply("cat; echo; exit 3", 20_000).0, "told\n");
    // Without an end, without a word, and with somebody left behind who holds the pipe.
    let (said, _) = reply("yes", 20_000);
    assert_eq!((said.len(), said.starts_with("y\ny\n")), (1000, true));
    for line in ["echo first; sleep 60", "echo first; sleep 60 & exit 0", "echo first; exec >&-; sleep 60"] {
        let (said, took) = reply(line, 400);
        assert_eq!(said, "first\n", "{line}");
        assert!(took < Duration::from_secs(20), "{line}: {took:?}");
    }
    assert!(reply("echo first; sleep 60 & exit 0", 20_000).1 < Duration::from_secs(10));
}

/// The first process is root's: whoever else asks may not signal it.
#[cfg(unix)]
#[test]
fn a_process_of_somebody_elses_runs_and_one_that_has_ended_does_not() {
    assert!(is_running(1) && is_running(std::process::id()));
    let mut ended = std::process::Command::new("/bin/sh").args(["-c", "exit"]).spawn().unwrap();
    ended.wait().unwrap();
    assert!(!is_running(ended.id()));
}
