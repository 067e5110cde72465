//! What keeps Claude Code from starting at all, though it is installed and its settings count.
//!
//! Each as 2.1.328 was seen to refuse, with `-p` and without a word on the network. Known holes: what it looks for on macOS,
//! and a sandbox whose programs are there and not allowed to work.

use std::fs::File;
use std::io::Read;
use std::path::Path;
use std::time::Duration;

use semver::Version;
use serde::de::IgnoredAny;

use crate::claude::Effective;
use crate::claude::installed::Starter;
use crate::claude::switch::is_true;
use crate::doctor::facts::client::{Bound, FolderFlaw, Place, Program, ProgramFlaw, Refusal};
use crate::doctor::hindrance;
use crate::models::wiring::CHAIN_TIMEOUT;
use crate::profile::Credentials;
use crate::secret::shown;
use crate::session::aws::AwsFiles;
use crate::world::command::{self, Ended, Launch};
use crate::world::harmless::unmarked;
use crate::world::{Os, World, files, person};

/// So many characters say why.
const SAID: usize = 400;

/// More than systems read of a line that names an interpreter.
const FIRST_LINE: u64 = 512;

/// What each asks for, in the order in which Claude Code looks.
pub(super) fn read(
    world: &World,
    effective: &Effective,
    programs: &[Program],
    credentials: Credentials<'_>,
) -> Vec<Refusal> {
    let alias = super::wrapper::stale_alias(world).map(|(place, target)| Refusal::Alias { place, target });
    let found = [
        folder(world),
        alias,
        full(world),
        few_files(),
        temporary(world, effective),
        state(world),
        bypass(world, effective),
        sandbox(world, effective),
    ];
    found
        .into_iter()
        .flatten()
        .chain(hurried(effective))
        .chain(hindered(effective, credentials))
        .chain(hindered_by_file(world, effective, credentials))
        .chain(bounds(effective, programs))
        .collect()
}

/// What a terminal starts, where it ends without its version, or says none in all the time that there is. One that takes
/// its time is no word against it.
pub(super) fn program(world: &World, first: Option<&Program>, timeout: Duration) -> Option<Refusal> {
    let first = first.filter(|first| first.starter == Starter::Terminal && !first.is_empty)?;
    let started = Launch::as_typed(world, Path::new(&first.path)).args(["--version"]).without_updates();
    let heard = started.capture(timeout).ok()?;
    let exit = match heard.ended {
        Ended::Exit(exit) => exit?,
        // One that has said it once only took its time.
        Ended::Deadline => {
            let file = || first.path.clone();
            return first.version.is_none().then(|| Refusal::Silent { file: file() });
        }
        Ended::Interrupted => return None,
    };
    let errors = heard.errors();
    let told = if exit == 0 || errors.trim_ascii().is_empty() { heard.output } else { errors };
    let told = String::from_utf8_lossy(&told);
    let words: Vec<_> = told.split_whitespace().collect();
    let said: String = words.join(" ").chars().take(SAID).collect();
    let file = first.path.clone();
    if exit != 0 {
        let flaw = flaw(world, Path::new(&file), &said);
        return Some(Refusal::Program { file, exit: exit.to_string(), said, flaw });
    }
    // `2.1.328 (Claude Code)`
    let is_it = said.contains("Claude Code") || words.first().is_none_or(|word| Version::parse(word).is_ok());
    (!is_it).then_some(Refusal::Other { file, said })
}

fn flaw(world: &World, file: &Path, said: &str) -> Option<ProgramFlaw> {
    // A program may be hundreds of megabytes.
    let mut bytes = Vec::new();
    File::open(file).ok()?.take(FIRST_LINE).read_to_end(&mut bytes).ok()?;
    let Some(line) = bytes.strip_prefix(b"#!").and_then(|script| script.split(|byte| *byte == b'\n').next()) else {
        // The shell calls the file itself missing where what loads it is.
        return (said.ends_with("not found") && said.contains(&*file.to_string_lossy())).then_some(ProgramFlaw::Loader);
    };
    if line.ends_with(b"\r") {
        return Some(ProgramFlaw::LineEndings);
    }
    let line = String::from_utf8_lossy(line).into_owned();
    let mut words = line.split_whitespace();
    let program = words.next()?;
    // `/usr/bin/env -S node --flag`
    let looked_for = if program.ends_with("/env") { words.find(|word| !word.starts_with('-'))? } else { program };
    let is_there = which::which_in(looked_for, world.var("PATH"), &world.cwd).is_ok();
    (!is_there).then(|| ProgramFlaw::Interpreter(looked_for.to_owned()))
}

/// So few open files do for one prompt, and not for tools and helpers beside it.
const FILES: u64 = 64;

fn few_files() -> Option<Refusal> {
    let limit = command::open_files().filter(|limit| *limit < FILES)?;
    Some(Refusal::OpenFiles { limit })
}

/// Claude Code looks at the folder that it is started in.
fn folder(world: &World) -> Option<Refusal> {
    // Where the system has no name for it any more it is called `.`.
    (!world.cwd.is_absolute() || !world.cwd.is_dir()).then_some(Refusal::Folder)
}

/// What it waits for by each variable, in milliseconds, and how much of that nobody would choose.
const TIMES: [(&str, u64); 2] = [("API_TIMEOUT_MS", 60_000), (CHAIN_TIMEOUT, 2_000)];

/// Times that are too short for what is waited for.
fn hurried(effective: &Effective) -> impl Iterator<Item = Refusal> {
    TIMES.iter().filter_map(|(name, least)| {
        let set = effective.env(name)?;
        let value = set.value.as_str()?;
        let milliseconds = milliseconds(value).filter(|milliseconds| milliseconds < least)?;
        let (name, value) = ((*name).to_owned(), value.to_owned());
        Some(Refusal::Hurried { name, value, milliseconds, place: (&set.origin).into() })
    })
}

/// What it makes of a time; `None` where its own counts. Seen with 2.1.332: `1e3` is 1000, `1s` and `1.5` are 1, and `0`,
/// `-5` and `abc` are none.
#[allow(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "it is positive, and a time that is too long is long"
)]
pub(super) fn milliseconds(value: &str) -> Option<u64> {
    let value = value.trim();
    let digits = value.len() - value.trim_start_matches(|c: char| c.is_ascii_digit()).len();
    let number = value.parse::<f64>().ok().or_else(|| value[..digits].parse().ok())?;
    (number >= 1.0).then_some(number as u64)
}

/// Variables with which there is no session.
fn hindered(effective: &Effective, credentials: Credentials<'_>) -> impl Iterator<Item = Refusal> {
    hindrance::all(effective, credentials.issuer()).into_iter().map(|one| Refusal::Variable {
        name: one.name.to_owned(),
        value: shown(one.name, &one.value.into()).unwrap_or_else(|| "••••".to_owned()),
        why: one.why.en.to_owned(),
        place: (&one.origin).into(),
    })
}

/// The same of an AWS profile, where no variable says it. Seen (2.1.332): of the keys without a part in signing in, this one's
/// wrong values alone leave no session.
fn hindered_by_file(world: &World, effective: &Effective, credentials: Credentials<'_>) -> Option<Refusal> {
    const KEY: &str = "defaults_mode";
    let set = |name: &str| effective.text(name).filter(|set| !set.is_empty());
    let is_aws = match credentials {
        Credentials::Aws(_) => true,
        Credentials::Google(_) | Credentials::Azure(_) | Credentials::Key(..) => false,
    };
    let files = AwsFiles::read(world).ok().filter(|_| is_aws && set("AWS_DEFAULTS_MODE").is_none())?;
    let section = files.section(set("AWS_PROFILE").unwrap_or("default"))?;
    let value = section.get(KEY)?;
    let why = hindrance::of_mode(value)?.en.to_owned();
    let place = Place { name: section.place(KEY)?, managed: false };
    Some(Refusal::Variable { name: KEY.to_owned(), value: value.to_owned(), why, place })
}

/// Less than a session writes at once.
const ROOM: u64 = 64 * 1024;

/// A file system without room for what it writes as it ends.
fn full(world: &World) -> Option<Refusal> {
    let folder = &world.dirs.claude;
    (files::room(folder)? < ROOM).then(|| Refusal::Full { folder: folder.display().to_string() })
}

/// The folder that it makes for itself among the temporary files: `claude-` and the person's number. Seen with 2.1.332;
/// Windows has no such numbers, and macOS is untried.
fn temporary(world: &World, effective: &Effective) -> Option<Refusal> {
    if world.os != Os::Linux {
        return None;
    }
    let named = ["CLAUDE_CODE_TMPDIR", "TMPDIR"].into_iter().find_map(|name| {
        let set = effective.env(name)?;
        let value = set.value.as_str().filter(|value| !value.is_empty())?;
        Some((name, world.cwd.join(value), &set.origin))
    });
    let base = named.as_ref().map_or_else(|| world.dirs.system.join("tmp"), |(_, base, _)| base.clone());
    let folder = base.join(format!("claude-{}", person::number()));
    let flaw = match files::standing_of_link(&folder) {
        Some(found) if found.kind != files::Kind::Folder => FolderFlaw::NoFolder,
        Some(found) if !found.is_own => FolderFlaw::OfAnother(found.uid),
        Some(_) => return None,
        None if base.exists() && !base.is_dir() => FolderFlaw::NotMade,
        None if files::may_write_below(&base) && !is_of_system(&base) => return None,
        None => FolderFlaw::NotMade,
    };
    let place = named
        .as_ref()
        .map_or_else(|| Place { name: "–".to_owned(), managed: false }, |(_, _, origin)| (*origin).into());
    let name = named.map(|(name, _, _)| name.to_owned());
    Some(Refusal::Temporary { folder: folder.display().to_string(), flaw, name, place })
}

/// Root may write everywhere, and yet make nothing there.
fn is_of_system(folder: &Path) -> bool {
    ["/proc", "/sys"].iter().any(|system| folder.starts_with(system))
}

/// Its own file, torn: nothing but text that doesn't parse stops it. One of an older place goes before.
fn state(world: &World) -> Option<Refusal> {
    let read = |file: &Path| files::read(file).ok().flatten();
    let older = world.dirs.claude.join(".config.json");
    let has_content = |bytes: &Vec<u8>| bytes.iter().any(|byte| !is_empty(*byte));
    let (file, bytes) = match read(&older).filter(has_content) {
        Some(bytes) => (older, bytes),
        None => (world.dirs.claude_json.clone(), read(&world.dirs.claude_json).filter(has_content)?),
    };
    let text = String::from_utf8_lossy(unmarked(&bytes)).into_owned();
    let error = serde_json::from_str::<IgnoredAny>(&text).err()?;
    let folder = world.dirs.claude.join("backups");
    let name = file.file_name()?.to_string_lossy().into_owned();
    let prefix = format!("{name}.backup.");
    // Their names end with the time.
    let backups = files::list(&folder).unwrap_or_default();
    let newest = backups.iter().rfind(|backup| backup.starts_with(&prefix));
    let backup = newest.map(|backup| folder.join(backup).display().to_string());
    // The end of an empty line has no column of its own.
    let (line, column) = (error.line(), error.column().max(1));
    Some(Refusal::State { file: file.display().to_string(), line, column, backup })
}

/// What it takes for no content.
const fn is_empty(byte: u8) -> bool {
    byte == 0 || byte.is_ascii_whitespace()
}

/// Permissions that nobody is asked for, as root; a folder's own files can't ask for it.
fn bypass(world: &World, effective: &Effective) -> Option<Refusal> {
    if world.os == Os::Windows || !person::is_root() {
        return None;
    }
    let mode = effective.setting("permissions.defaultMode")?;
    let mut said =
        [(&mode.origin, &mode.value)].into_iter().chain(mode.shadowed.iter().map(|(from, value)| (from, value)));
    let (origin, value) = said.find(|(origin, _)| !origin.needs_trust())?;
    let is = |name: &str| effective.env(name).is_some_and(|set| set.value == "1");
    let is_off =
        effective.setting("permissions.disableBypassPermissionsMode").is_some_and(|set| set.value == "disable");
    let is_excused = is("IS_SANDBOX") || is("CLAUDE_CODE_BUBBLEWRAP") || is_off;
    (*value == "bypassPermissions" && !is_excused).then(|| Refusal::Bypass { place: origin.into() })
}

/// Takes credentials out of the environment of what Claude Code starts, by a sandbox.
const SCRUB: &str = "CLAUDE_CODE_SUBPROCESS_ENV_SCRUB";

/// A sandbox without which it isn't to start, and whose programs aren't on the path.
fn sandbox(world: &World, effective: &Effective) -> Option<Refusal> {
    let set = |name: &str| effective.setting(name).filter(|set| set.value == true);
    // This one keeps the provider's credentials from what Claude Code starts (2.1.332).
    let scrub = || effective.env(SCRUB).filter(|set| is_true(&set.value));
    let whole = set("sandbox.enabled").and_then(|_| set("sandbox.failIfUnavailable"));
    let (wanted, needed) = match (whole, scrub()) {
        (Some(wanted), _) => (wanted, &["bwrap", "socat"][..]),
        (None, Some(scrub)) => (scrub, &["bwrap"][..]),
        (None, None) => return None,
    };
    // Managed settings can name a program elsewhere.
    let is_named = |setting: &str| effective.setting(setting).is_some_and(|set| set.origin.is_managed());
    let is_there = |name: &str| which::which_in(name, world.var("PATH"), &world.cwd).is_ok();
    let missing = [("bwrap", "sandbox.bwrapPath"), ("socat", "sandbox.socatPath")].into_iter();
    let missing = missing.filter(|(name, setting)| needed.contains(name) && !is_named(setting) && !is_there(name));
    let missing: Vec<String> = missing.map(|(name, _)| name.to_owned()).collect();
    let is_missing = world.os == Os::Linux && !missing.is_empty();
    is_missing.then(|| Refusal::Sandbox { programs: missing, place: (&wanted.origin).into() })
}

/// Versions that managed settings don't let start; both ends are let in.
fn bounds(effective: &Effective, programs: &[Program]) -> Option<Refusal> {
    let version = programs.first().and_then(|first| Version::parse(first.version.as_deref()?).ok())?;
    let bound = |name: &str| {
        let set = effective.setting(name).filter(|set| set.origin.is_managed())?;
        let said = set.value.as_str()?.trim();
        Some((Version::parse(said.strip_prefix('v').unwrap_or(said)).ok()?, &set.origin))
    };
    let below =
        bound("requiredMinimumVersion").filter(|(least, _)| version < *least).map(|found| (Bound::Minimum, found));
    let above =
        || bound("requiredMaximumVersion").filter(|(most, _)| version > *most).map(|found| (Bound::Maximum, found));
    let (bound, (wanted, origin)) = below.or_else(above)?;
    Some(Refusal::Version { bound, wanted: wanted.to_string(), found: version.to_string(), place: origin.into() })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::world::testing::world;

    fn torn(folder: &Path, name: &str, bytes: &[u8]) -> bool {
        let world = world(folder, &[]);
        let file = world.dirs.home.join(name);
        files::replace(&file, bytes, None, files::Access::Private).unwrap();
        let found = state(&world).is_some();
        std::fs::remove_file(file).unwrap();
        found
    }

    #[cfg(unix)]
    #[test]
    fn a_time_is_read_as_claude_code_reads_it() {
        for (value, read) in [
            ("600", Some(600)),
            (" 600000 ", Some(600_000)),
            ("1e3", Some(1000)),
            ("10s", Some(10)),
            ("1.5", Some(1)),
            ("0", None),
            ("0.5", None),
            ("-5", None),
            ("abc", None),
            ("", None),
        ] {
            assert_eq!(milliseconds(value), read, "{value}");
        }
    }

    #[test]
    fn a_mode_of_an_aws_profile_is_told_where_no_variable_says_it() {
        use crate::claude::layers::Layers;
        use crate::world::Vars;

        let folder = tempfile::tempdir().unwrap();
        let world = world(folder.path(), &[]);
        let profile = crate::profile::testing::japan();
        for (mode, vars, is_told) in [
            ("fast", &[("AWS_PROFILE", "a")][..], true),
            ("Standard", &[("AWS_PROFILE", "a")], false),
            ("fast", &[], false),
            ("fast", &[("AWS_PROFILE", "a"), ("AWS_DEFAULTS_MODE", "auto")], false),
        ] {
            let text = format!("[profile a]\nregion = ap-northeast-1\ndefaults_mode = {mode}\n");
            files::replace(&world.dirs.aws_config, text.as_bytes(), None, files::Access::Private).unwrap();
            let shell = Vars::new(vars.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())));
            let effective = Effective::new(&Layers { shell, files: Vec::new() });
            let told = hindered_by_file(&world, &effective, profile.credentials());
            assert_eq!(told.is_some(), is_told, "{mode} {vars:?}: {told:?}");
        }
    }

    #[test]
    fn a_program_that_does_not_say_its_version_is_told_with_what_it_lacks() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("claude");
        let world = world(folder.path(), &[("PATH", "/usr/bin:/bin")]);
        files::make_folder(&world.dirs.home, files::Access::Private).unwrap();
        let told = |text: &str, starter| {
            crate::world::testing::program(&file, text);
            let program =
                Program { path: file.display().to_string(), version: None, starter, is_empty: text.is_empty() };
            super::program(&world, Some(&program), Duration::from_secs(2))
        };
        let says = |found: Option<Refusal>| match found {
            Some(Refusal::Program { exit, said, flaw, .. }) => match flaw {
                Some(ProgramFlaw::Interpreter(program)) => format!("{exit} {said} {program}"),
                flaw => format!("{exit} {said} {flaw:?}"),
            },
            Some(Refusal::Other { said, .. }) => format!("other: {said}"),
            Some(Refusal::Silent { .. }) => "silent".to_owned(),
            other => format!("{other:?}"),
        };
        for (text, expected) in [
            ("#!/bin/sh\necho '2.1.328 (Claude Code)'\n", "None"),
            ("echo '2.1.328 (Claude Code)'\n", "None"),
            ("#!/bin/sh\nsleep 9\n", "silent"),
            ("", "None"),
            ("#!/bin/sh\necho 'no version\n is set' >&2; exit 126\n", "126 no version is set None"),
            ("#!/bin/sh\necho 'on the other side'; exit 1\n", "1 on the other side None"),
            ("#!/bin/sh\necho 'claude 0.3.1'\n", "other: claude 0.3.1"),
            ("#!/bin/sh\necho 2.1.328\n", "None"),
        ] {
            assert_eq!(says(told(text, Starter::Terminal)), expected, "{text}");
        }
        for (text, lacks) in [
            ("#!/usr/bin/env nobodys-node\n", "nobodys-node"),
            ("#!/usr/bin/env -S nobodys-node --flag\n", "nobodys-node"),
            ("#! /opt/nobody/node\n", "/opt/nobody/node"),
        ] {
            assert!(says(told(text, Starter::Terminal)).ends_with(&format!(" {lacks}")), "{text}");
        }
        assert!(says(told("#!/bin/sh\r\nexit 1\r\n", Starter::Terminal)).ends_with("Some(LineEndings)"));
        assert_eq!(told("#!/bin/sh\nexit 1\n", Starter::Nobody), None);
    }

    /// As 2.1.328 starts and doesn't.
    #[test]
    fn nothing_but_text_that_is_no_json_is_torn() {
        let folder = tempfile::tempdir().unwrap();
        let cases: [(&[u8], bool); 12] = [
            (b"{\"numStartups\": 3,", true),
            (b"{\"numStartups\": 3,}", true),
            (b"{} // mine", true),
            (b"\xff\xfe{\0}\0", true),
            (b"{}\0\0", true),
            (b"", false),
            (b" \n\0\0", false),
            (b"\xef\xbb\xbf{}", false),
            (b"{\"a\": \"\xff\"}", false),
            (b"[]", false),
            (b"null", false),
            (b"{\"numStartups\": \"three\"}", false),
        ];
        for (bytes, is_torn) in cases {
            assert_eq!(torn(folder.path(), ".claude.json", bytes), is_torn, "{}", String::from_utf8_lossy(bytes));
        }
    }
}
