//! What a terminal starts by Claude Code's name and this machine can't run: doctor starts it as a terminal does, so that no
//! report is healthy beside a client that doesn't start.

use std::fs;
use std::os::unix::fs::{PermissionsExt, symlink};
use std::path::Path;
use std::time::Duration;

use genkan::code::{Code, client as code};

use super::client;
use super::doctor_whole::{Way, Whole};

/// What makes it, at this path; the finding, and words of its fix or its details.
type Row = (&'static str, fn(&Path), Option<(&'static Code, &'static str)>);

/// As npm 2.1.328 leaves it where install scripts are switched off: no `#!`.
const STUB: &str = "echo \"Error: claude native binary not installed.\" >&2\nexit 1\n";

fn script(at: &Path, text: impl AsRef<[u8]>) {
    fs::write(at, text).expect("a file");
    fs::set_permissions(at, fs::Permissions::from_mode(0o755)).expect("a mode");
}

/// A program of this machine's with some bytes of it changed.
fn changed(at: &Path, change: impl FnOnce(&mut Vec<u8>)) {
    let mut bytes = fs::read("/bin/true").expect("a program");
    change(&mut bytes);
    script(at, bytes);
}

fn real() -> String {
    client::program().expect("the client is there").display().to_string()
}

fn rows() -> Vec<Row> {
    vec![
        ("npm without install scripts", |at| script(at, STUB), Some((&code::DOES_NOT_RUN, "--ignore-scripts=false"))),
        (
            "a script for a node that isn't there",
            |at| script(at, "#!/usr/bin/env node-of-nobody\n"),
            Some((&code::DOES_NOT_RUN, "Install node-of-nobody")),
        ),
        (
            "a script for a folder of node's that isn't there",
            |at| script(at, "#!/opt/node18/bin/node\n"),
            Some((&code::DOES_NOT_RUN, "Install /opt/node18/bin/node")),
        ),
        (
            "a script with the line ends of Windows",
            |at| script(at, "#!/bin/sh\r\nexec claude \"$@\"\r\n"),
            Some((&code::DOES_NOT_RUN, "Windows line break (CR LF)")),
        ),
        (
            "another program of its name",
            |at| script(at, "#!/bin/sh\n[ \"$1\" = --version ] && echo 'claude 0.3.1' && exit 0\nexit 2\n"),
            Some((&code::OTHER_PROGRAM, "claude 0.3.1")),
        ),
        (
            "for another processor",
            |at| changed(at, |bytes| bytes[18] = 0xb7),
            Some((&code::DOES_NOT_RUN, "Exec format error")),
        ),
        (
            "for another C library",
            |at| {
                changed(at, |bytes| {
                    let at = bytes.windows(8).position(|some| some == b"ld-linux").expect("its loader");
                    bytes[at + 3] = b'x';
                });
            },
            Some((&code::DOES_NOT_RUN, "loader")),
        ),
        (
            "a processor that is too old",
            |at| script(at, "#!/bin/sh\nkill -ILL $$\n"),
            Some((&code::DOES_NOT_RUN, "Illegal instruction")),
        ),
        (
            "a version manager without a version",
            |at| script(at, "#!/bin/sh\necho 'No version is set for command claude' >&2\nexit 126\n"),
            Some((&code::DOES_NOT_RUN, "No version is set")),
        ),
        (
            "a link that leads nowhere",
            |at| symlink("/nowhere/versions/2.1.900", at).expect("a link"),
            Some((&code::UNUSABLE, "/nowhere/versions/2.1.900")),
        ),
        (
            "without the permission",
            |at| fs::write(at, "#!/bin/sh\n").expect("a file"),
            Some((&code::UNUSABLE, "chmod +x")),
        ),
        // A terminal takes it for a script, and so does Claude Code's own npm package.
        ("a script without #!", |at| script(at, format!("exec {} \"$@\"\n", real())), None),
        ("a slow one", |at| script(at, format!("#!/bin/sh\nsleep 4\nexec {} \"$@\"\n", real())), None),
    ]
}

#[test]
#[ignore = "long: .ci/run runs it"]
#[allow(clippy::print_stdout, reason = "a table for whoever runs the tests")]
fn what_a_terminal_starts_and_the_machine_cannot_run_is_no_healthy_client() {
    let (mut table, mut wrong) = (String::new(), Vec::new());
    for (what, make, expected) in rows() {
        let Some(mut it) = Whole::new(Way::Plain, |_| ()) else { return };
        let bin = it.worker.home.path().join("own/bin");
        fs::create_dir_all(&bin).expect("a folder");
        make(&bin.join("claude"));
        it.vars[0].1 = format!("{}:/usr/bin:/bin", bin.display());
        let seen = it.json(&["--save", "facts.json"]);
        let (_, text) = it.text(&["--from", "facts.json"]);
        let typed = it.worker.site.command("/bin/sh", &it.worker.home).args(["-c", "claude -p hi; exit $?"]);
        let typed = it.vars.iter().fold(typed, |launch, (name, value)| launch.env(name, value));
        let client = typed.env("CLAUDE_CODE_MAX_RETRIES", "1").deadline(Duration::from_secs(25)).run();
        let errors = seen.codes("error");
        let words = text.split_whitespace().collect::<Vec<_>>().join(" ");
        let is_right = match expected {
            Some((code, says)) => errors == [code.id] && words.contains(says) && client.code != Some(0),
            None => errors.is_empty() && client.code == Some(0),
        };
        table += &format!("{what:40} {errors:?} {:?} client {:?}\n", seen.code, client.code);
        if !is_right {
            wrong.push(format!("{what}\n{text}\n{}{}", client.stdout, client.stderr));
        }
    }
    println!("{table}");
    assert!(wrong.is_empty(), "{table}\n{}", wrong.join("\n"));
}
