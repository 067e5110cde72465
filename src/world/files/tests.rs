use std::os::unix::fs::{PermissionsExt, symlink};

use super::*;

#[test]
fn room_is_what_the_file_system_says_and_links_lead_somewhere_or_nowhere() {
    let folder = tempfile::tempdir().unwrap();
    assert!(room(folder.path()).is_some_and(|bytes| bytes > 0));
    // It has no blocks to count, as where nothing is written there is nothing to be full.
    #[cfg(target_os = "linux")]
    assert_eq!(room(Path::new("/proc/self")), None);
    assert_eq!(room(&folder.path().join("gone")), None);
    let (there, gone) = (folder.path().join("there"), folder.path().join("link"));
    symlink(folder.path(), &there).unwrap();
    symlink("gone", &gone).unwrap();
    assert_eq!(read_or_dangling(&folder.path().join("absent")).unwrap(), None);
    for lost in [gone.clone(), gone.join("below")] {
        assert_eq!(read(&lost).unwrap(), None);
        assert_eq!(read_or_dangling(&lost).unwrap_err().code().id, "GK-SYS-002", "{}", lost.display());
    }
    assert_eq!([dangling(&there), dangling(&gone), dangling(folder.path())], [None, Some("gone".into()), None]);
}

#[test]
fn mode_and_link_survive_a_replacement_and_a_new_file_is_private() {
    let folder = tempfile::tempdir().unwrap();
    let real = folder.path().join("real.json");
    let link = folder.path().join("link.json");
    replace(&real, b"old", None, Access::Private).unwrap();
    assert_eq!(fs::metadata(&real).unwrap().permissions().mode() & 0o777, 0o600);
    fs::set_permissions(&real, fs::Permissions::from_mode(0o640)).unwrap();
    symlink("real.json", &link).unwrap();
    replace(&link, b"new", Some(Before::These(b"old")), Access::Private).unwrap();
    assert!(fs::symlink_metadata(&link).unwrap().is_symlink());
    assert_eq!(read(&real).unwrap().unwrap(), b"new");
    assert_eq!(fs::metadata(&real).unwrap().permissions().mode() & 0o777, 0o640);
}

#[cfg(unix)]
#[test]
fn a_file_that_others_can_read_becomes_its_owners_alone() {
    use std::os::unix::fs::PermissionsExt;
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("file");
    replace(&path, b"x", None, Access::Public).unwrap();
    for (before, after) in [(0o644, 0o600), (0o755, 0o700), (0o400, 0o400)] {
        fs::set_permissions(&path, fs::Permissions::from_mode(before)).unwrap();
        make_private(&path).unwrap();
        assert_eq!(fs::metadata(&path).unwrap().permissions().mode() & 0o7777, after);
    }
    assert_eq!(make_private(&folder.path().join("none")).unwrap_err().code(), &machine::CANNOT_WRITE);
}

#[test]
fn what_somebody_else_wrote_meanwhile_stays() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("settings.json");
    replace(&path, b"theirs", None, Access::Private).unwrap();
    for before in [Before::Absent, Before::These(b"mine")] {
        let fault = replace(&path, b"new", Some(before), Access::Private).unwrap_err();
        assert_eq!(fault.code().id, "GK-SYS-004");
    }
    assert_eq!(read(&path).unwrap().unwrap(), b"theirs");
    assert_eq!(remove(&path, Some(Before::These(b"mine"))).unwrap_err().code().id, "GK-SYS-004");
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1, "no temporary file is left");
}

#[test]
fn what_a_killed_process_left_goes_with_the_next_change_and_what_is_held_stays() {
    let folder = tempfile::tempdir().unwrap();
    let path = |name: &str| folder.path().join(name);
    for name in [".genkan-dead00", ".genkan-alive0", ".genkan-of-somebody"] {
        File::create_new(path(name)).unwrap();
    }
    nix::unistd::mkfifo(&path(".genkan-a_pipe"), nix::sys::stat::Mode::S_IRWXU).unwrap();
    let alive = File::open(path(".genkan-alive0")).unwrap();
    alive.lock().unwrap();
    replace(&path("settings.json"), b"", None, Access::Private).unwrap();
    let left = [".genkan-a_pipe", ".genkan-alive0", ".genkan-of-somebody", "settings.json"];
    assert_eq!(list(folder.path()).unwrap(), left);
}

#[test]
fn who_writes_beside_others_in_one_folder_loses_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let write =
        |name: &str| (0..300).find_map(|_| replace(&folder.path().join(name), b"x", None, Access::Secret).err());
    std::thread::scope(|scope| {
        let all = ["a", "b", "c", "d"].map(|name| scope.spawn(move || write(name)));
        for one in all {
            assert_eq!(one.join().unwrap().map(|fault| fault.to_string()), None);
        }
    });
    assert_eq!(list(folder.path()).unwrap(), ["a", "b", "c", "d"]);
}

#[test]
fn a_file_behind_a_dangling_link_comes_and_goes_and_the_link_stays() {
    let folder = tempfile::tempdir().unwrap();
    let link = folder.path().join("settings.json");
    symlink("dotfiles/claude/settings.json", &link).unwrap();
    let missing = [folder.path().join("dotfiles"), folder.path().join("dotfiles/claude")];
    assert_eq!(missing_folders(&link), missing);
    replace(&link, b"{}", Some(Before::Absent), Access::Private).unwrap();
    assert_eq!(read(&link).unwrap().unwrap(), b"{}");
    remove(&link, Some(Before::These(b"{}"))).unwrap();
    assert!(fs::symlink_metadata(&link).unwrap().is_symlink() && read(&link).unwrap().is_none());
}

#[test]
fn a_file_that_is_held_for_a_moment_is_tried_again_on_windows_alone() {
    for (os, code, attempts) in [(Os::Windows, 32, 3), (Os::Windows, 2, 1), (Os::Linux, 32, 1)] {
        let mut made = 0;
        let done = patiently(os, || {
            made += 1;
            if made < 3 { Err(io::Error::from_raw_os_error(code)) } else { Ok(()) }
        });
        assert_eq!((made, done.is_ok()), (attempts, attempts == 3), "{os:?} {code}");
    }
}

#[test]
fn a_folder_is_listed_by_name_and_a_missing_one_is_empty() {
    let folder = tempfile::tempdir().unwrap();
    for name in ["b.toml", "a.toml", "a.txt"] {
        replace(&folder.path().join(name), b"", None, Access::Private).unwrap();
    }
    assert_eq!(list(folder.path()).unwrap(), ["a.toml", "a.txt", "b.toml"]);
    assert!(list(&folder.path().join("absent")).unwrap().is_empty());
}

#[test]
fn a_line_is_added_to_the_file_itself_and_through_no_link() {
    let folder = tempfile::tempdir().unwrap();
    let path = |name: &str| folder.path().join(name);
    let (log, older) = (path("own/log"), path("own/log.1"));
    for line in ["first", "second", "third"] {
        append(&log, line, 10, &older).unwrap();
    }
    let read = |path: &Path| String::from_utf8(read(path).unwrap().unwrap()).unwrap();
    assert_eq!((read(&older).as_str(), read(&log).as_str()), ("first\nsecond\n", "third\n"));
    replace(&path("theirs"), b"theirs\n", None, Access::Private).unwrap();
    fs::remove_file(&log).unwrap();
    symlink("../theirs", &log).unwrap();
    assert_eq!(append(&log, "ours", 10, &older).unwrap_err().code(), &machine::CANNOT_WRITE);
    // As a link that leads nowhere would make a file.
    fs::remove_file(&log).unwrap();
    symlink("../made", &log).unwrap();
    assert_eq!(append(&log, "ours", 10, &older).unwrap_err().code(), &machine::CANNOT_WRITE);
    assert_eq!((read(&path("theirs")).as_str(), path("made").exists()), ("theirs\n", false));
    fs::remove_file(&log).unwrap();
    nix::unistd::mkfifo(&log, nix::sys::stat::Mode::S_IRWXU).unwrap();
    assert_eq!(append(&log, "ours", 10, &older).unwrap_err().code(), &machine::CANNOT_WRITE);
    // What others may change is no place for root's log.
    fs::remove_file(&log).unwrap();
    fs::set_permissions(path("own"), PermissionsExt::from_mode(0o777)).unwrap();
    assert_eq!(append(&log, "ours", 10, &older).is_ok(), !nix::unistd::geteuid().is_root());
}

#[test]
fn root_follows_a_persons_link_to_what_is_theirs_alone() {
    if !nix::unistd::geteuid().is_root() {
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let path = |name: &str| folder.path().join(name);
    let to = |target: &str, owner| {
        drop(fs::remove_file(path("link")));
        symlink(target, path("link")).unwrap();
        std::os::unix::fs::lchown(path("link"), Some(owner), None).unwrap();
        replace(&path("link"), b"new", None, Access::Private)
    };
    fs::create_dir(path("theirs")).unwrap();
    std::os::unix::fs::chown(path("theirs"), Some(54_400), None).unwrap();
    replace(&path("roots"), b"old", None, Access::Private).unwrap();
    for (target, owner, may) in
        [("roots", 54_400, false), ("made", 54_400, false), ("theirs/made", 54_400, true), ("roots", 0, true)]
    {
        assert_eq!(to(target, owner).is_ok(), may, "{target} {owner}");
        assert_eq!(path(target).exists() && read(&path(target)).unwrap().unwrap() == b"new", may, "{target}");
    }
}

#[test]
fn root_passes_no_folder_that_a_persons_link_stands_for_unless_it_is_theirs() {
    if !nix::unistd::geteuid().is_root() {
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let path = |name: &str| folder.path().join(name);
    for (name, owner) in [("roots", 0), ("theirs", 54_400)] {
        fs::create_dir(path(name)).unwrap();
        std::os::unix::fs::chown(path(name), Some(owner), None).unwrap();
    }
    for (link, target, owner) in
        [("astray", "roots", 54_400), ("behind", "astray", 0), ("own", "theirs", 54_400), ("way", "roots", 0)]
    {
        symlink(path(target), path(link)).unwrap();
        std::os::unix::fs::lchown(path(link), Some(owner), None).unwrap();
    }
    for (way, may) in [("astray", false), ("behind", false), ("own", true), ("way", true)] {
        let file = path(way).join("deep/file");
        assert_eq!(astray(&file), (!may).then(|| path("astray")), "{way}");
        assert_eq!(replace(&file, b"new", None, Access::OwnSecret).is_ok(), may, "{way}");
        assert_eq!(write_unflushed(&file, b"new").is_ok(), may, "{way}");
        assert_eq!(append(&file, "line", 10, &path("older")).is_ok(), may, "{way}");
        assert_eq!(crate::world::lock::take(&file, Access::Private, Duration::ZERO).is_ok(), may, "{way}");
        assert_eq!(discard(&file).is_ok(), may, "{way}");
        drop(fs::remove_dir_all(path(way).join("deep")));
    }
    assert!(!path("roots/deep").exists());
}

#[test]
fn a_file_that_is_too_large_is_called_so() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("token.json");
    File::create_new(&path).unwrap().set_len(300 * 1024 * 1024).unwrap();
    let fault = read(&path).unwrap_err();
    assert_eq!(fault.code(), &machine::TOO_LARGE);
    let said = fault.message(crate::messages::Lang::En);
    assert!(said.contains("300 MiB") && said.contains("16 MiB"), "{said}");
}

/// As one that grows while it is read: these say that they are empty.
#[cfg(target_os = "linux")]
#[test]
fn a_file_that_holds_more_than_it_says_is_never_cut() {
    let status = Path::new("/proc/self/status");
    assert_eq!(fs::metadata(status).unwrap().len(), 0);
    assert_eq!(read_up_to(status, 64).unwrap_err().code(), &machine::TOO_LARGE);
    assert!(read(status).unwrap().unwrap().len() > 64);
    // This person's alone, and as long as all that a process could use of the memory.
    assert_eq!(read_secret(Path::new("/proc/self/pagemap")), None);
}

#[test]
fn a_folder_or_a_pipe_is_not_opened() {
    let folder = tempfile::tempdir().unwrap();
    assert_eq!(read(folder.path()).unwrap_err().code().id, "GK-SYS-006");
    let pipe = folder.path().join("pipe");
    nix::unistd::mkfifo(&pipe, nix::sys::stat::Mode::S_IRWXU).unwrap();
    assert_eq!(read(&pipe).unwrap_err().code().id, "GK-SYS-006");
    assert_eq!(read_secret(&pipe), None);
    assert!(!is_denied(&pipe) && !is_denied(folder.path()) && !is_denied(&folder.path().join("none")));
}
