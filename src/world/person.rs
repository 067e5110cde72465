//! Whose machine part is written: `--home DIR`, `--user NAME`, each person's in turn.
//!
//! Root never opens a path below somebody's home: where root is asked to, genkan starts itself again as that
//! person, with that person's environment, and ordinary rules apply.

mod part;

use std::path::{Path, PathBuf};

use super::accounts::{self, Account};
use super::command::Launch;
use super::narrow::Narrow;
use super::quoting::posix;
use super::verbs::{self, About};
use super::{Dirs, Os, Vars, World, files};
use crate::code::machine;
use crate::fault::{Fault, Result};
use crate::messages::common as words;

pub use part::{become_person, is_part};

/// For whom a command works.
#[derive(Debug, Clone, Default, clap::Args)]
pub struct For {
    /// Work in this home folder instead of your own
    #[arg(long, value_name = "DIR", conflicts_with = "user")]
    pub home: Option<PathBuf>,
    /// Work as this person (needs root; not on Windows)
    #[arg(long, value_name = "NAME")]
    pub user: Option<String>,
    /// Work for everybody on this machine, each part as that person (needs root; not on Windows)
    #[arg(long, conflicts_with_all = ["home", "user"])]
    pub all_users: bool,
    /// How long --all-users may take in all [default: 600]
    #[arg(long, value_name = "SECONDS", requires = "all_users", value_parser = Narrow(clap::value_parser!(u64).range(1..=86_400)))]
    pub timeout: Option<u64>,
    /// Also print an error as another genkan reads it, which says it in its own language
    #[arg(long, hide = true, requires = "json")]
    pub packed: bool,
}

impl For {
    /// Whether it is somebody else's part, or everybody's.
    pub fn is_others(&self) -> bool {
        self.all_users || self.home.is_some() || self.user.is_some()
    }

    /// The flag that names whose part it is.
    pub const fn flag(&self) -> Option<&'static str> {
        match self {
            Self { all_users: true, .. } => Some("--all-users"),
            Self { user: Some(_), .. } => Some("--user"),
            Self { home: Some(_), .. } => Some("--home"),
            _ => None,
        }
    }

    /// The flag that asks to become somebody else.
    fn flag_of_others(&self) -> Option<&'static str> {
        if self.all_users { Some("--all-users") } else { self.user.is_some().then_some("--user") }
    }

    /// The same choice on another command line: ` --home ./demo`, or nothing.
    pub fn flags(&self) -> String {
        match (&self.home, &self.user) {
            (Some(home), _) => format!(" --home {}", word(&home.display().to_string())),
            (None, Some(user)) => format!(" --user {}", word(user)),
            (None, None) => String::new(),
        }
    }

    /// The commands in a text that is about somebody else's part, so that they work as they are typed: verbs that take
    /// the choice get it, and the others get the home itself where a shell can say so.
    pub fn completed(&self, text: &str) -> String {
        let flags = self.flags();
        if flags.is_empty() {
            return text.to_owned();
        }
        let mut said = String::new();
        let mut rest = text;
        while let Some(at) = rest.find(PROGRAM) {
            let (before, command) = rest.split_at(at);
            let after = &command[PROGRAM.len()..];
            let verb = after.split(|c: char| !(c.is_ascii_lowercase() || c == '-')).next().unwrap_or_default();
            let behind = &after[verb.len()..];
            let is_word = !before.ends_with(|c: char| c.is_ascii_alphanumeric() || "/\\-_.".contains(c));
            let about = verbs::verb(verb).map(|verb| verb.about);
            let is_callers = about == Some(About::Caller);
            let home = self.home.as_ref().filter(|_| is_word && !cfg!(windows) && is_callers);
            said += before;
            if let Some(home) = home {
                said += &format!("HOME={} ", word(&home.display().to_string()));
            }
            said += PROGRAM;
            said += verb;
            if is_word && about == Some(About::Anybody) && !behind.starts_with(&flags) {
                said += &flags;
            }
            rest = behind;
        }
        said + rest
    }
}

/// How a command in a text begins.
const PROGRAM: &str = "genkan ";

/// A word of a command line, in quotation marks where it needs them.
pub fn word(text: &str) -> String {
    let is_plain = |c: char| c.is_alphanumeric() || "._-/\\:~@+,=".contains(c);
    match text {
        text if !text.is_empty() && text.chars().all(is_plain) => text.to_owned(),
        text if cfg!(windows) => format!("\"{text}\""),
        text => posix(text),
    }
}

/// Where a command goes on.
#[derive(Debug)]
pub enum Entered {
    /// Here, in this process.
    Here,
    /// It has run as somebody else; this is its exit code.
    Elsewhere(u8),
}

/// Variables of the caller that say nothing of the person whose home it is.
fn stays(name: &str) -> bool {
    matches!(
        name,
        "PATH" | "LANG" | "LANGUAGE" | "TERM" | "NO_COLOR" | "CLICOLOR" | "CLICOLOR_FORCE" | "COLORTERM" | "TZ"
    ) || name.starts_with("LC_")
}

/// Moves `world` to the home that was asked for, or runs the whole command as its owner.
///
/// # Errors
/// `GK-SYS-011` where nobody can become somebody else, `GK-USE-004` for a person who doesn't exist, `GK-SYS-007` where
/// the other person can't be become.
pub fn enter(world: &mut World, whose: &For, args: &[String]) -> Result<Entered> {
    if world.os == Os::Windows
        && let Some(flag) = whose.flag_of_others()
    {
        return Err(Fault::new(&machine::NOT_ON_WINDOWS).with("flag", flag));
    }
    let Some(person) = find(world, whose)? else { return Ok(Entered::Here) };
    if let Some(become_user) = person.switch_to {
        return start_as(world, &become_user, &person.home, args).map(Entered::Elsewhere);
    }
    world.vars = world.vars.without(|name| !stays(name));
    world.dirs = Dirs::new(world.os, &person.home, &Vars::default(), &world.dirs.system);
    Ok(Entered::Here)
}

/// A home, and who has to write in it.
struct Person {
    home: PathBuf,
    switch_to: Option<User>,
}

/// What it takes to become somebody.
struct User {
    name: String,
    #[cfg(unix)]
    uid: u32,
    #[cfg(unix)]
    gid: u32,
}

#[cfg(unix)]
fn find(world: &World, whose: &For) -> Result<Option<Person>> {
    use std::os::unix::fs::MetadataExt;

    use nix::unistd::{Uid, User as Account, geteuid};

    use crate::code::usage;

    let account = |found: nix::Result<Option<Account>>, name: &str| {
        found.ok().flatten().ok_or_else(|| Fault::new(&usage::NO_SUCH_USER).with("name", name))
    };
    let (home, account) = match (&whose.user, &whose.home) {
        (Some(name), _) => {
            let account = account(Account::from_name(name), name)?;
            (account.dir.clone(), Some(account))
        }
        (None, Some(home)) => {
            let home = absolute(world, home);
            let owner = |path: &Path| std::fs::metadata(path).ok().map(|about| about.uid());
            let found = |uid: u32| Account::from_uid(Uid::from_raw(uid));
            let account = match owner(&home) {
                _ if !geteuid().is_root() => None,
                Some(0) => None,
                Some(uid) => Some(account(found(uid), &uid.to_string())?),
                // A folder that isn't there yet belongs to whoever has the one above it. Where that is a number
                // without a name, as of a checkout that is mounted into a container, root makes it.
                None => home.ancestors().find_map(owner).filter(|uid| *uid != 0).and_then(|uid| found(uid).ok()?),
            };
            (home, account)
        }
        (None, None) => return Ok(None),
    };
    let switch_to = account.filter(|account| account.uid != geteuid()).map(|account| User {
        name: account.name,
        uid: account.uid.as_raw(),
        gid: account.gid.as_raw(),
    });
    Ok(Some(Person { home, switch_to }))
}

#[cfg(not(unix))]
#[allow(clippy::unnecessary_wraps, reason = "elsewhere an account has to be found")]
fn find(world: &World, whose: &For) -> Result<Option<Person>> {
    Ok(whose.home.as_ref().map(|home| Person { home: absolute(world, home), switch_to: None }))
}

/// The path without links, as far as it is there.
fn absolute(world: &World, path: &Path) -> PathBuf {
    let path: PathBuf = world.cwd.join(path).components().filter(|part| part.as_os_str() != ".").collect();
    let real = |above: &Path| Some(dunce::canonicalize(above).ok()?.join(path.strip_prefix(above).ok()?));
    path.ancestors().find_map(real).unwrap_or_else(|| path.clone())
}

fn start_as(world: &World, user: &User, home: &Path, args: &[String]) -> Result<u8> {
    let cannot =
        |error: &dyn std::fmt::Display| Fault::new(&machine::CANNOT_BECOME).with("name", &user.name).because(error);
    let part = Launch::from(part::of(world, user, home, None, args));
    let status = part.accompany().map_err(|error| cannot(&error))?;
    status.code().and_then(|code| u8::try_from(code).ok()).ok_or_else(|| cannot(&status))
}

/// This program, to be run by somebody else in that person's home.
pub fn as_person(world: &World, account: &Account, args: &[String]) -> Launch {
    let user = User {
        name: account.name.clone(),
        #[cfg(unix)]
        uid: account.uid,
        #[cfg(unix)]
        gid: account.gid,
    };
    // It leads a family of its own by itself.
    Launch::from(part::of(world, &user, &account.home, Some(&account.home), args)).at_terminal()
}

/// The home that the system knows for this process's account, whatever `HOME` says; none on Windows, which asks no variable
/// that a shell would change.
pub fn accounts_home() -> Option<PathBuf> {
    #[cfg(unix)]
    return Some(nix::unistd::User::from_uid(nix::unistd::geteuid()).ok()??.dir).filter(|home| home.is_absolute());
    #[cfg(not(unix))]
    None
}

/// Who this process runs as; empty where the account has no name.
pub fn name(world: &World) -> String {
    #[cfg(unix)]
    let name = nix::unistd::User::from_uid(nix::unistd::geteuid()).ok().flatten().map(|user| user.name);
    #[cfg(windows)]
    let name = account();
    name.or_else(|| world.var("USERNAME").map(str::to_owned)).unwrap_or_default()
}

/// The account's own name: the variable is whatever somebody has put there.
#[cfg(windows)]
#[allow(unsafe_code, reason = "Windows says it to no safe caller")]
fn account() -> Option<String> {
    use windows_sys::Win32::System::WindowsProgramming::GetUserNameW;

    // `UNLEN`, and the null at its end.
    let mut name = [0_u16; 257];
    let mut length = 257;
    // SAFETY: the length is the buffer's.
    let is_known = unsafe { GetUserNameW(name.as_mut_ptr(), &mut length) } != 0;
    let end = usize::try_from(length).ok()?.checked_sub(1)?;
    is_known.then(|| String::from_utf16_lossy(name.get(..end).unwrap_or_default()))
}

/// Moves `world` to the home that this program was copied into: hooks of `setup --home DIR` name that copy, and whoever
/// starts Claude Code with that home's settings has a home of their own.
pub fn enter_own_copy(world: &mut World) {
    let state = world.exe.parent().and_then(Path::parent).filter(|state| **state != world.dirs.machine_state);
    let is_own = |state: &&Path| files::standing(state).is_none_or(|state| state.is_own);
    let Some(state) = state.filter(is_own) else { return };
    let homes = state.ancestors().skip(1).map(|home| Dirs::new(world.os, home, &world.vars, &world.dirs.system));
    if let Some(dirs) = homes.into_iter().find(|dirs| dirs.state == state && dirs.home != world.dirs.home) {
        world.dirs = dirs;
    }
}

/// The error with its reason, where a file isn't to be had because the home is somebody else's: `su` without a dash
/// leaves HOME as it was.
pub fn in_whose_home(world: &World, fault: Fault) -> Fault {
    let is_about_files = [machine::CANNOT_READ.id, machine::CANNOT_WRITE.id].contains(&fault.code().id);
    let others = files::standing(&world.dirs.home).filter(|home| is_about_files && !home.is_own && !is_root());
    let Some(home) = others else { return fault };
    let owner = accounts::name_of(world, home.uid).unwrap_or_else(|| home.uid.to_string());
    // Whoever has another home of their own gets there by signing in anew.
    let has_own = accounts_home().is_some_and(|own| own != world.dirs.home);
    let text = if has_own { words::OTHERS_HOME } else { words::HOME_OF_OTHERS };
    fault.hint(text, &[("home", &world.dirs.home.display()), ("owner", &owner), ("user", &name(world))])
}

/// Refuses a HOME that doesn't exist while the account's own home does: that nothing is set up there says nothing about this
/// person, and Claude Code would never read what is written there.
///
/// # Errors
/// `GK-SYS-017` with both.
pub fn home_is_there(world: &World) -> Result<()> {
    let is_gone = world.is_of_this_process() && world.dirs.has_home() && !world.dirs.home.exists();
    let own = accounts_home().filter(|own| is_gone && own.is_dir());
    let Some(own) = own else { return Ok(()) };
    Err(Fault::new(&machine::HOME_GONE).with("home", world.dirs.home.display()).with("own", own.display()))
}

/// The number by which the system knows the person whom this process acts for; 0 where it has none.
pub fn number() -> u32 {
    #[cfg(unix)]
    return nix::unistd::geteuid().as_raw();
    #[cfg(not(unix))]
    0
}

/// Whether this process may become anybody.
pub fn is_root() -> bool {
    #[cfg(unix)]
    return nix::unistd::geteuid().is_root();
    #[cfg(not(unix))]
    false
}

/// What stands before a command that only root may run, where this person isn't root.
pub fn sudo() -> &'static str {
    if cfg!(unix) && !is_root() { "sudo " } else { "" }
}

/// Who has typed `sudo`, where this is root.
pub fn called_by(world: &World) -> Option<String> {
    let caller = ["SUDO_USER", "DOAS_USER"].into_iter().find_map(|name| world.var(name));
    caller.filter(|name| *name != "root" && is_root()).map(str::to_owned)
}

/// Whom root works for here: who has called `sudo`, or whose home it is where that is somebody else's.
pub fn served_by_root(world: &World) -> Option<String> {
    let is_others = || files::standing(&world.dirs.home).is_some_and(|home| !home.is_roots);
    let owner = || is_others().then(|| world.dirs.home.display().to_string());
    called_by(world).or_else(|| is_root().then(owner).flatten())
}

/// Refuses root who would write below somebody's home because HOME was left as it was (`sudo -E`, `su` without a dash): the
/// files would be root's, and whoever lives there could start none of them. A number without a name is no person.
///
/// # Errors
/// `GK-SYS-015` with the home and its owner.
pub fn writes_in_own_home(world: &World) -> Result<()> {
    let home = files::standing(&world.dirs.home).filter(|home| is_root() && !home.is_roots);
    let Some(owner) = home.and_then(|home| account_of(home.uid)) else { return Ok(()) };
    Err(Fault::new(&machine::OTHERS_HOME).with("home", world.dirs.home.display()).with("owner", owner))
}

/// The same for who only reads there: root follows no link of that person's to what isn't theirs, and shows nothing of it.
///
/// # Errors
/// As [`writes_in_own_home`].
pub fn reads_in_own_home(world: &World) -> Result<()> {
    let Dirs { claude, claude_json, aws_config, aws_credentials, aws_sso_cache, state, cache, .. } = &world.dirs;
    let settings = ["settings.json", "settings.local.json"].map(|name| claude.join(name));
    let read = [claude_json, aws_config, aws_credentials, aws_sso_cache, state, cache];
    let is_led_astray = read.into_iter().chain(&settings).any(|path| files::astray(path).is_some());
    if is_led_astray { writes_in_own_home(world) } else { Ok(()) }
}

/// The name of an account, or its number where it has none.
pub fn name_of(uid: u32) -> String {
    account_of(uid).unwrap_or_else(|| uid.to_string())
}

/// The name of an account, as the system knows it.
fn account_of(uid: u32) -> Option<String> {
    #[cfg(unix)]
    return Some(nix::unistd::User::from_uid(nix::unistd::Uid::from_raw(uid)).ok()??.name);
    #[cfg(not(unix))]
    {
        let _ = uid;
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_command_about_somebody_elses_part_says_whose() {
        let home = |home: &str| For { home: Some(home.into()), ..For::default() };
        let user = For { user: Some("taro".to_owned()), ..For::default() };
        for (whose, text, said) in [
            (For::default(), "Undo: genkan undo", "Undo: genkan undo"),
            (user.clone(), "Undo: genkan undo", "Undo: genkan undo --user taro"),
            (user.clone(), "`genkan check`, then genkan login", "`genkan check --user taro`, then genkan login"),
            (
                user,
                "genkan setup --user taro -y; genkan setup",
                "genkan setup --user taro -y; genkan setup --user taro",
            ),
            #[cfg(unix)]
            (
                home("./demo"),
                "Put it right: genkan setup --profile a",
                "Put it right: genkan setup --home ./demo --profile a",
            ),
            #[cfg(unix)]
            (home("/a b"), "Sign in: genkan login", "Sign in: HOME='/a b' genkan login"),
            (
                home("d"),
                "/opt/genkan setup, ungenkan check, genkan setups",
                "/opt/genkan setup, ungenkan check, genkan setups",
            ),
        ] {
            assert_eq!(whose.completed(text), said);
        }
    }
}
