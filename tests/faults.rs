//! A full disk, a folder that can't be written: every file is old or new, the error names it, and once the fault is
//! mended everything goes on. In mounts of a thread of its own, so that nothing outside is touched.

use std::fs::{self, File};
use std::io::Write;
use std::path::Path;

use nix::mount::{MntFlags, MsFlags, mount, umount2};

use crate::machine::{FACTS, Machine};
use crate::mounts::in_own_mounts;
use crate::rights::Rights;

const SETTINGS: &str = "home/.claude/settings.json";
const FILES: [&str; 3] = [SETTINGS, "home/.aws/config", "home/.config/Code/User/settings.json"];
const SETUP: [&str; 6] = ["setup", "--non-interactive", FACTS[0], FACTS[1], FACTS[2], FACTS[3]];
const UNDO: [&str; 2] = ["undo", "--yes"];

fn furnish(machine: &Machine) {
    machine.write(FILES[0], "{\"theme\": \"dark\"}");
    machine.write(FILES[1], "[profile mine]\nregion = eu-west-1\n");
    machine.write(FILES[2], "{ // mine\n}");
    // Folders that genkan would make are no file's fault.
    machine.folder("home/.local/state/genkan");
}

fn files(machine: &Machine) -> [String; 3] {
    FILES.map(|file| machine.read(file))
}

#[track_caller]
fn run(machine: &Machine, args: &[&str]) {
    let answer = machine.genkan(args);
    assert_eq!(answer.code, 0, "genkan {args:?}: {answer:?}");
}

/// What setup makes of the files where nothing is in its way.
fn done() -> [String; 3] {
    let machine = Machine::new();
    furnish(&machine);
    run(&machine, &SETUP);
    files(&machine)
}

#[track_caller]
fn old_or_new(machine: &Machine, old: &[String; 3], new: &[String; 3]) {
    for ((found, old), new) in files(machine).iter().zip(old).zip(new) {
        assert!(found == old || found == new, "neither old nor new: {found:?}");
    }
}

#[test]
fn on_a_full_disk_every_file_is_old_or_new() {
    in_own_mounts(Rights::Namespaces, || {
        let new = done();
        let mut refused = 0;
        for room in (0..=80).step_by(4) {
            let machine = Machine::new();
            let home = machine.path("home");
            let size = Some("size=512k");
            mount(Some("tmpfs"), &home, Some("tmpfs"), MsFlags::empty(), size).expect("a tmpfs");
            furnish(&machine);
            let old = files(&machine);
            let before = machine.tree();
            let filler = home.join("fill");
            fill(&filler, room * 1024);

            let answer = machine.genkan(&SETUP);
            old_or_new(&machine, &old, &new);
            if answer.code != 0 {
                refused += 1;
                assert!(answer.code == 1 && answer.err.contains("GK-SYS-003"), "{room} KiB: {answer:?}");
            }

            fs::remove_file(&filler).expect("the filler");
            run(&machine, &SETUP);
            assert_eq!(files(&machine), new, "{room} KiB");
            run(&machine, &UNDO);
            assert_eq!(machine.tree(), before.into_iter().filter(|(path, _)| !path.ends_with("genkan")).collect());
            // A process that another test has just started may still hold it.
            umount2(&home, MntFlags::MNT_DETACH).expect("the tmpfs");
        }
        assert!((5..20).contains(&refused), "{refused} of 21 runs met a full disk");
    });
}

#[test]
fn a_folder_that_cannot_be_written_is_named_and_every_file_is_old_or_new() {
    in_own_mounts(Rights::Namespaces, || {
        let new = done();
        for folder in ["home/.claude", "home/.aws", "home/.config/Code/User", "home/.local/state/genkan"] {
            let machine = Machine::new();
            furnish(&machine);
            let old = files(&machine);
            let before = machine.tree();
            let path = machine.path(folder);
            let (bind, none) = (MsFlags::MS_BIND, None::<&str>);
            mount(Some(&path), &path, none, bind, none).expect("a bind mount");
            mount(none, &path, none, bind | MsFlags::MS_REMOUNT | MsFlags::MS_RDONLY, none).expect("read-only");

            let answer = machine.genkan(&SETUP);
            assert!(answer.code == 1 && answer.err.contains("GK-SYS-003"), "{folder}: {answer:?}");
            let step = format!("{} is mounted read-only", path.display());
            assert!(answer.err.contains(&step) && !answer.err.contains("/.genkan-"), "{folder}: {}", answer.err);
            assert!(answer.err.contains("no setting was changed"), "{folder}: {}", answer.err);
            assert_eq!(files(&machine), old, "{folder}");

            umount2(&path, MntFlags::MNT_DETACH).expect("the bind mount");
            run(&machine, &SETUP);
            assert_eq!(files(&machine), new, "{folder}");

            mount(Some(&path), &path, none, bind, none).expect("a bind mount");
            mount(none, &path, none, bind | MsFlags::MS_REMOUNT | MsFlags::MS_RDONLY, none).expect("read-only");
            let answer = machine.genkan(&UNDO);
            assert!(answer.code == 1 && answer.out.is_empty(), "{folder}: {answer:?}");
            assert!(answer.err.contains(&step), "{folder}: {answer:?}");
            assert_eq!(files(&machine), new, "{folder}: half of it was taken back");
            umount2(&path, MntFlags::MNT_DETACH).expect("the bind mount");

            run(&machine, &UNDO);
            assert_eq!(machine.tree(), before.into_iter().filter(|(path, _)| !path.ends_with("genkan")).collect());
        }
    });
}

/// A chroot, a build's sandbox: Linux doesn't say there which file a program is, and the hooks need its path all the same.
#[test]
fn without_proc_the_hooks_name_the_same_program() {
    in_own_mounts(Rights::Namespaces, || {
        let new = done();
        mount(Some("tmpfs"), "/proc", Some("tmpfs"), MsFlags::empty(), None::<&str>).expect("a tmpfs");
        let machine = Machine::new();
        furnish(&machine);
        let answer = machine.genkan(&SETUP);
        umount2("/proc", MntFlags::MNT_DETACH).expect("the tmpfs");
        assert!(answer.code == 0 && files(&machine) == new, "{answer:?} {}", machine.read(SETTINGS));
    });
}

/// A policy in a file that isn't whole would be taken for one.
#[test]
fn what_could_not_be_printed_is_an_error() {
    let machine = Machine::new();
    for args in
        [&["policy", "iam"][..], &["setup", "--print", "settings"], &["completions", "bash"], &["models", "--json"]]
    {
        let full = std::fs::File::options().write(true).open("/dev/full").expect("a device");
        let mut command = crate::program::command(&machine.path("home"));
        let ran = command.args(args).stdout(full).output().expect("genkan");
        let said = String::from_utf8_lossy(&ran.stderr);
        assert_eq!(ran.status.code(), Some(1), "{args:?}: {said}");
        assert!(said.contains("GK-USE-015"), "{args:?}: {said}");
    }
    // Who has read enough (`| head`) hasn't missed anything.
    let (reader, writer) = std::io::pipe().expect("a pipe");
    drop(reader);
    let mut command = crate::program::command(&machine.path("home"));
    let ran = command.args(["policy", "iam"]).stdout(writer).output().expect("genkan");
    assert_eq!(ran.status.code(), Some(0), "{}", String::from_utf8_lossy(&ran.stderr));
}

fn fill(path: &Path, room: u64) {
    let mut filler = File::create_new(path).expect("the filler");
    while filler.write_all(&[0; 4096]).is_ok() {}
    let length = filler.metadata().expect("the filler").len();
    filler.set_len(length - room).expect("the filler");
}
