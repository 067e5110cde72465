//! The people of a machine: every account that somebody signs in to, and why the others are passed over.
//!
//! Accounts come from the system's own list (`getent`, so that a directory service counts; `dscl` on macOS). A home is
//! looked at from outside alone: whether it is a folder of that account's own. Known holes: a directory service that
//! doesn't list its accounts names nobody here; Windows has no way to become somebody.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use super::command::Launch;
use super::{Os, World, files};
use crate::code::machine;
use crate::fault::{Fault, Result};
use crate::messages::{Message, fleet as words};

/// One account.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Account {
    pub name: String,
    pub uid: u32,
    pub gid: u32,
    pub home: PathBuf,
    pub shell: String,
}

/// How long a directory service may take.
const TIMEOUT: Duration = Duration::from_secs(20);

/// Every account of a person, by name; the system's own are left out without a word.
///
/// # Errors
/// `GK-SYS-002` where the list can't be had.
pub fn people(world: &World) -> Result<Vec<Account>> {
    let unreadable = || Fault::new(&machine::CANNOT_READ).with("file", "passwd");
    let system = &world.dirs.system;
    let all = match world.os {
        Os::Windows => return Err(Fault::new(&machine::NOT_ON_WINDOWS).with("flag", "--all-users")),
        Os::Macos => {
            let keys = ["RecordName", "UniqueID", "PrimaryGroupID", "NFSHomeDirectory", "UserShell"];
            let list = said(&system.join("usr/bin/dscl"), &[&[".", "-readall", "/Users"][..], &keys].concat());
            from_directory(&list.ok_or_else(unreadable)?)
        }
        Os::Linux => {
            let file = || files::read(&system.join("etc/passwd"));
            let list = match said(&system.join("usr/bin/getent"), &["passwd"]) {
                Some(list) => list,
                None => String::from_utf8_lossy(&file()?.ok_or_else(unreadable)?).into_owned(),
            };
            list.lines().filter_map(from_passwd).collect()
        }
    };
    let least = if world.os == Os::Macos { 501 } else { 1000 };
    let mut people: Vec<Account> = all.into_iter().filter(|account| is_person(account, least)).collect();
    // Two names of one person are one person: the first that the system tells.
    people.sort_by_key(|account| account.uid);
    people.dedup_by_key(|account| account.uid);
    people.sort_by(|one, other| one.name.cmp(&other.name));
    Ok(people)
}

/// The account of this machine's administrator, who is no person of [`people`].
pub fn root(world: &World) -> Option<Account> {
    in_file(world, |account| account.uid == 0)
}

/// The name of an account, where the system's own file has it.
pub fn name_of(world: &World, uid: u32) -> Option<String> {
    in_file(world, |account| account.uid == uid).map(|account| account.name)
}

/// The shell of an account, where the system's own file has it.
pub fn shell_of(world: &World, uid: u32) -> Option<PathBuf> {
    in_file(world, |account| account.uid == uid).map(|account| account.shell.into())
}

/// The first account of the system's own file that is meant.
fn in_file(world: &World, is_meant: impl Fn(&Account) -> bool) -> Option<Account> {
    let file = files::read(&world.dirs.system.join("etc/passwd")).ok()??;
    String::from_utf8_lossy(&file).lines().filter_map(from_passwd).find(is_meant)
}

fn said(program: &Path, args: &[&str]) -> Option<String> {
    let mut command = Command::new(program);
    command.args(args).env_clear().current_dir("/");
    let list = Launch::from(command).hear(TIMEOUT).ok()?.success()?;
    Some(String::from_utf8_lossy(&list).into_owned())
}

/// A number that a system gives to people, and a shell that lets somebody in.
fn is_person(account: &Account, least: u32) -> bool {
    // Units of systemd's that have a number for as long as they run, and nobody (65534, or -2).
    let is_fleeting = (61_184..=65_535).contains(&account.uid) || account.uid >= u32::MAX - 1;
    let shell = account.shell.rsplit('/').next().unwrap_or_default();
    let is_closed = ["nologin", "false", "sync", "halt", "shutdown"].contains(&shell);
    let is_hidden = account.name.starts_with('_');
    account.uid >= least && !is_fleeting && !is_closed && !is_hidden
}

/// `name:password:uid:gid:about:home:shell`.
fn from_passwd(line: &str) -> Option<Account> {
    let fields: Vec<&str> = line.split(':').collect();
    let [name, _, uid, gid, _, home, shell] = fields[..] else { return None };
    let (uid, gid) = (uid.parse().ok()?, gid.parse().ok()?);
    (!name.is_empty()).then(|| Account { name: name.into(), uid, gid, home: home.into(), shell: shell.trim().into() })
}

/// `dscl . -readall`: records between lines of `-`; a value with a blank stands on a line of its own.
fn from_directory(list: &str) -> Vec<Account> {
    let record = |record: &str| {
        let value = |key: &str| {
            let (_, rest) = record.split_once(&format!("{key}:"))?;
            let line = rest.trim_start_matches([' ', '\n']).lines().next()?;
            Some(line.trim().to_owned())
        };
        let uid = value("UniqueID")?.parse::<i64>().ok()?.cast_unsigned() as u32;
        let gid = value("PrimaryGroupID")?.parse::<i64>().ok()?.cast_unsigned() as u32;
        let name = value("RecordName")?.split(' ').next()?.to_owned();
        let shell = value("UserShell").unwrap_or_default();
        Some(Account { name, uid, gid, home: value("NFSHomeDirectory")?.into(), shell })
    };
    list.split("\n-\n").filter_map(record).collect()
}

/// Why a person's home can't be worked in; none where it is a folder of that person's own, or a link to one, as an
/// administrator leaves it where homes have moved.
#[cfg(unix)]
pub fn unfit(account: &Account) -> Option<Message> {
    use std::os::unix::fs::MetadataExt;
    if !account.home.is_absolute() || account.home == Path::new("/") {
        return Some(words::NO_HOME);
    }
    match std::fs::metadata(&account.home) {
        Err(_) => Some(words::NO_HOME),
        Ok(about) if !about.is_dir() => Some(words::HOME_IS_NO_FOLDER),
        Ok(about) if about.uid() != account.uid => Some(words::HOME_OF_OTHERS),
        Ok(_) => None,
    }
}

#[cfg(not(unix))]
pub fn unfit(_account: &Account) -> Option<Message> {
    Some(words::NO_HOME)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn account(name: &str, uid: u32, home: &str, shell: &str) -> Account {
        Account { name: name.into(), uid, gid: uid, home: home.into(), shell: shell.into() }
    }

    #[test]
    fn a_person_is_an_account_that_somebody_can_sign_in_to() {
        for (line, least, is_one) in [
            ("root:x:0:0:root:/root:/bin/bash", 1000, false),
            ("daemon:x:1:1:daemon:/usr/sbin:/usr/sbin/nologin", 1000, false),
            ("alice:x:1000:1000:Alice,,,:/home/alice:/bin/bash", 1000, true),
            ("bob:x:1001:1001::/home/bob:", 1000, true),
            ("ci:x:1002:1002::/home/ci:/usr/sbin/nologin", 1000, false),
            ("off:x:1003:1003::/home/off:/bin/false", 1000, false),
            ("nobody:x:65534:65534:nobody:/nonexistent:/bin/sh", 1000, false),
            ("unit:x:61200:61200::/:/bin/sh", 1000, false),
            ("corp\\ann:*:1620001104:1620000513:Ann:/home/corp/ann:/bin/bash", 1000, true),
            ("mac:*:501:20:Mac:/Users/mac:/bin/zsh", 501, true),
            ("_mbsetupuser:*:501:20::/var/setup:/bin/bash", 501, false),
        ] {
            assert_eq!(is_person(&from_passwd(line).unwrap(), least), is_one, "{line}");
        }
        for line in ["", "# a comment", "torn:x:1000", "x:x:many:1000::/home/x:/bin/sh", ":x:1000:1000::/:/bin/sh"] {
            assert_eq!(from_passwd(line), None, "{line}");
        }
    }

    #[test]
    fn the_directory_of_a_mac_is_read_record_by_record() {
        let list = "NFSHomeDirectory: /var/empty\nPrimaryGroupID: -2\nRecordName: nobody\nUniqueID: -2\nUserShell: /usr/bin/false\n-\n\
            NFSHomeDirectory:\n /Users/Shared Home/taro\nPrimaryGroupID: 20\nRecordName: taro com.apple.idms.appleid.prd.1\nUniqueID: 501\nUserShell: /bin/zsh\n-\n\
            RecordName: torn\n";
        let people: Vec<_> = from_directory(list).into_iter().filter(|account| is_person(account, 501)).collect();
        assert_eq!(people, [Account { gid: 20, ..account("taro", 501, "/Users/Shared Home/taro", "/bin/zsh") }]);
    }

    #[cfg(unix)]
    #[test]
    fn a_home_has_to_be_a_folder_of_the_persons_own() {
        use std::os::unix::fs::{MetadataExt, symlink};
        let folder = tempfile::tempdir().unwrap();
        let at = |name: &str| folder.path().join(name);
        files::make_folder(&at("home"), files::Access::Private).unwrap();
        files::replace(&at("file"), b"", None, files::Access::Private).unwrap();
        symlink(at("home"), at("link")).unwrap();
        symlink(at("nowhere"), at("dangling")).unwrap();
        let own = std::fs::metadata(at("home")).unwrap().uid();
        for (home, uid, why) in [
            (at("home"), own, None),
            (at("home"), own + 1, Some(words::HOME_OF_OTHERS)),
            (at("link"), own, None),
            (at("link"), own + 1, Some(words::HOME_OF_OTHERS)),
            (at("dangling"), own, Some(words::NO_HOME)),
            (at("file"), own, Some(words::HOME_IS_NO_FOLDER)),
            (at("none"), own, Some(words::NO_HOME)),
            ("/".into(), own, Some(words::NO_HOME)),
            ("".into(), own, Some(words::NO_HOME)),
        ] {
            let account = Account { home: home.clone(), ..account("a", uid, "", "/bin/sh") };
            assert_eq!(unfit(&account), why, "{}", home.display());
        }
    }
}
