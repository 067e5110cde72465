//! The command strings that Claude Code runs: an absolute path that exists tomorrow, short, secret-free, and
//! the same for a profile on every run, because Claude Code locks on the string and shows it to people.

use std::path::{Path, PathBuf};
use std::time::Duration;

use serde_json::{Value, json};

use crate::claude::Scope;
use crate::profile::{Profile, Undecided};
use crate::world::quoting::posix;
use crate::world::{Dirs, Os};

/// The settings in which Claude Code is told what to start for credentials.
pub const HELPERS: [&str; 5] =
    ["awsAuthRefresh", "awsCredentialExport", "gcpAuthRefresh", "apiKeyHelper", "proxyAuthHelper"];

/// Where the program that a hook names lies, and whether setup has to put it there first.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Program {
    pub path: PathBuf,
    /// This program lies in a folder that may vanish: it is copied to `path`.
    pub copied: bool,
}

/// Chooses the program for the hooks: this one, or a copy of it below `keep` where this one may vanish, or where this one
/// can't be named (`is_elsewhere`): everybody's hooks would run what somebody else puts in its place, say.
pub fn program(exe: &Path, dirs: &Dirs, os: Os, scope: Scope, is_elsewhere: bool) -> Program {
    let copy = copy(dirs, os, scope);
    let exe = linked(exe, os);
    if exe == copy || !(fleeting(&exe) || is_elsewhere) {
        return Program { path: exe, copied: false };
    }
    Program { path: copy, copied: true }
}

/// Where a copy of this program is kept for hooks.
pub fn copy(dirs: &Dirs, os: Os, scope: Scope) -> PathBuf {
    let keep = if scope == Scope::Managed { &dirs.machine_state } else { &dirs.state };
    keep.join("bin").join(if os == Os::Windows { "genkan.exe" } else { "genkan" })
}

/// The same program by a path that an upgrade leaves: Homebrew and Scoop keep each version in a folder of its own, and
/// beside it a link to the one in use. That of Homebrew is `opt/FORMULA`, that of Scoop `current`.
fn linked(exe: &Path, os: Os) -> PathBuf {
    let apart = if os == Os::Windows { r"\" } else { "/" };
    let Some(text) = exe.to_str() else { return exe.to_owned() };
    let mut parts: Vec<_> = text.split(apart).collect();
    let at = |name: &str| parts.iter().position(|part| *part == name).filter(|at| at + 3 < parts.len());
    if os == Os::Windows {
        if let Some(apps) = at("apps").filter(|apps| parts[apps + 1] == "genkan") {
            parts[apps + 2] = "current";
        }
    } else if let Some(cellar) = at("Cellar") {
        parts[cellar] = "opt";
        parts.remove(cellar + 2);
    }
    parts.join(apart).into()
}

/// A cargo build folder, a folder for temporary files, a cache (of `npx`, `uvx`, `pipx run`), or a folder that bears a
/// version (of Node.js or Python by their version managers, of a package by pnpm) and goes with it.
fn fleeting(exe: &Path) -> bool {
    let text = exe.to_string_lossy();
    let parts: Vec<_> = text.split(['/', '\\']).collect();
    let built = parts.windows(2).any(|pair| matches!(pair, ["debug" | "release", _])) && parts.contains(&"target");
    let temporary = ["/tmp/", "/var/tmp/", "/private/var/folders/", "/private/tmp/", "/dev/shm/"]
        .iter()
        .any(|folder| exe.starts_with(folder))
        || parts.iter().any(|part| part.eq_ignore_ascii_case("temp"));
    let cached = parts.iter().any(|part| [".cache", "cache", "Caches", "_npx"].contains(part));
    let of_one_version = parts.iter().any(|part| {
        let version = part.rsplit('@').next().unwrap_or(part);
        semver::Version::parse(version.trim_start_matches('v')).is_ok()
    });
    built || temporary || cached || of_one_version
}

/// The program in settings that Windows and the WSL sessions of its people share: one line is read by `cmd.exe` and by
/// `/bin/sh`, and a path of the one is none of the other. Looked up in the folders that the machine names; from WSL it
/// is Windows's own, so both have one sign-in and one browser.
///
/// Known hole: run in `/bin/sh` and in wine's `cmd.exe`, in no WSL.
pub const SHARED: &str = "genkan.exe";

/// The same where a hook has to see the session that it judges: WSL's own program there.
const BESIDE: &str = "genkan";

fn is_shared(program: &Path) -> bool {
    program == Path::new(SHARED)
}

/// `awsAuthRefresh`, `gcpAuthRefresh`.
pub fn refresh(os: Os, program: &Path, profile: &str) -> String {
    format!("{} refresh --profile {profile}", quoted(os, program))
}

/// `apiKeyHelper`.
pub fn token(os: Os, program: &Path, profile: &str) -> String {
    format!("{} token --profile {profile}", quoted(os, program))
}

/// `proxyAuthHelper`.
pub fn proxy_auth(os: Os, program: &Path, profile: &str) -> String {
    format!("{} proxy-auth --profile {profile}", quoted(os, program))
}

/// `awsCredentialExport`: well-formed unusable keys where the program itself is missing or fails, because
/// after a failed export Claude Code signs with whatever other identity it finds.
///
/// Known hole: on Windows a program that dies in the middle of its answer leaves two halves, which are no document.
pub fn credentials(os: Os, program: &Path, profile: &str) -> String {
    let run = format!("{} credentials --profile {profile} --format claude", quoted(os, program));
    match os {
        // What `cmd.exe` doesn't know fails there, and `/bin/sh` prints the document by it.
        Os::Windows if is_shared(program) => format!(r"{run} || eval echo \''{SIGNED_OUT}'\' || echo {SIGNED_OUT}"),
        // `cmd.exe` prints a line as it stands; the quotes of the document are part of it.
        Os::Windows => format!("{run} || echo {SIGNED_OUT}"),
        Os::Linux | Os::Macos => whole(&run, SIGNED_OUT),
    }
}

/// `credential_process`: the AWS SDKs hand it to the same shells.
pub fn process(os: Os, program: &Path, profile: &str) -> String {
    format!("{} credentials --profile {profile} --format process", quoted(os, program))
}

/// The hooks that keep a client inside, each an event's name and its entry. They are started without a shell, so nothing
/// has to be quoted, on no system.
///
/// Where the profile stops what nothing can tell, and where nobody could sign without genkan, a program that is missing
/// or fails stops Claude Code too; elsewhere it goes on.
pub fn guard(program: &Path, profile: &Profile) -> Vec<(&'static str, Value)> {
    let is_closed = profile.is_isolated() || profile.claude.guard_undecided == Undecided::Stop;
    let hook = |event: &&'static str| {
        let args = ["guard", "--profile", &profile.name];
        let mut hook = if is_shared(program) {
            // A program of Windows's that is started without a shell is none in WSL: every session would be stopped.
            json!({"type": "command", "command": format!("{BESIDE} {}", args.join(" ")), "timeout": SECONDS})
        } else {
            json!({"type": "command", "command": program.to_string_lossy(), "args": args, "timeout": SECONDS})
        };
        if *event == "UserPromptSubmit" && profile.claude.guard_sign_in {
            hook["timeout"] = SIGN_IN_SECONDS.into();
            hook["statusMessage"] =
                "genkan: sign in to AWS in your browser / ブラウザーで AWS にサインインしてください".into();
        }
        if is_closed && !TOLD.contains(event) {
            hook["onFailure"] = "block".into();
        }
        let mut group = json!({});
        if *event == "PreToolUse" {
            group["matcher"] = BRING_MODELS.into();
        }
        group["hooks"] = json!([hook]);
        (*event, group)
    };
    STOPPED.iter().chain(&TOLD).map(hook).collect()
}

/// The tools that start something with a model of its own.
const BRING_MODELS: &str = "Agent|Skill|Workflow";

/// What a hook can stop. Seen: a subagent is stopped by its tool's hook alone.
const STOPPED: [&str; 4] = ["UserPromptSubmit", "PreModelSwitch", "PreToolUse", "PreCompact"];
/// What it is told of, and can't stop.
const TOLD: [&str; 2] = ["PostModelSwitch", "SessionStart"];
/// How long Claude Code waits for one: keys may have to be fetched first.
const SECONDS: u64 = 10;
/// The same where a person may sign in meanwhile.
const SIGN_IN_SECONDS: u64 = 180;

/// How long the guard may take before a prompt: past Claude Code's limit its answer is lost, so a second less.
pub const fn guard_timeout(profile: &Profile) -> Duration {
    Duration::from_secs(if profile.claude.guard_sign_in { SIGN_IN_SECONDS } else { SECONDS } - 1)
}

/// Claude Code's status line; a command of the person's own is run first. `None` where both can't stand there: on Windows
/// a command line can't be made one word of another one.
pub fn status_line(os: Os, program: &Path, profile: &str, own: Option<&str>) -> Option<String> {
    let program = if is_shared(program) { Path::new(BESIDE) } else { program };
    let line = format!("{} statusline --profile {profile}", quoted(os, program));
    match own {
        None => Some(line),
        Some(_) if os == Os::Windows => None,
        Some(own) => Some(format!("{line} -- {}", posix(own))),
    }
}

/// Whether a command line runs another one within itself, so that nothing of it is lost.
pub fn wraps(line: &str, own: &str) -> bool {
    line.strip_suffix(&posix(own)).is_some_and(|before| before.ends_with(" -- "))
}

/// A line of a shell that prints what a program answers, or something else where it fails: never a part of each.
fn whole(run: &str, otherwise: &str) -> String {
    format!("a=$({run}) || a='{otherwise}'; printf %s \"$a\"")
}

/// Keys that are recognisable, have no real key's shape, and that AWS refuses: Claude Code asks again after
/// every refusal, so a sign-in elsewhere heals the running request.
pub const SIGNED_OUT: &str = r#"{"Version":1,"AccessKeyId":"ASIAGENKANSIGNEDOUT0","SecretAccessKey":"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx","SessionToken":"genkan-signed-out","Expiration":"2099-01-01T00:00:00Z"}"#;

/// A path as one word of the shell that Claude Code uses: `/bin/sh`, or `cmd.exe` on Windows.
///
/// `cmd.exe` ends an unquoted word at `,`, `;`, `=` and more, so there it is always quoted. Known hole: between
/// quotes too it replaces `%NAME%`, where such a variable is set.
fn quoted(os: Os, path: &Path) -> String {
    let path = path.to_string_lossy();
    let plain = |c: char| c.is_alphanumeric() || "/._-+:@%,=".contains(c);
    match os {
        Os::Windows if [SHARED, BESIDE].contains(&&*path) => path.into_owned(),
        Os::Windows => format!("\"{path}\""),
        Os::Linux | Os::Macos if path.chars().all(plain) => path.into_owned(),
        Os::Linux | Os::Macos => posix(&path),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::profile::Identity;
    use crate::world::Vars;

    #[test]
    fn a_path_is_one_word_of_the_shell_that_runs_it() {
        for (os, path, word) in [
            (Os::Linux, "/usr/local/bin/genkan", "/usr/local/bin/genkan"),
            (Os::Linux, "/home/山田/bin/genkan", "/home/山田/bin/genkan"),
            (Os::Macos, "/Users/a b/it's/genkan", r"'/Users/a b/it'\''s/genkan'"),
            (Os::Linux, "/home/$(id)/genkan", "'/home/$(id)/genkan'"),
            (Os::Windows, r"C:\Program Files\genkan\genkan.exe", r#""C:\Program Files\genkan\genkan.exe""#),
            (Os::Windows, r"C:\a,b;c=d\genkan.exe", r#""C:\a,b;c=d\genkan.exe""#),
        ] {
            assert_eq!(quoted(os, Path::new(path)), word);
        }
    }

    #[test]
    fn what_windows_and_wsl_share_is_one_line_of_both_shells() {
        let program = Path::new(SHARED);
        assert_eq!(refresh(Os::Windows, program, "acme"), "genkan.exe refresh --profile acme");
        assert_eq!(token(Os::Windows, program, "acme"), "genkan.exe token --profile acme");
        let line = status_line(Os::Windows, program, "acme", None);
        assert_eq!(line.as_deref(), Some("genkan statusline --profile acme"));
        let mut profile = Profile::default().named("acme");
        profile.aws_mut().identity = Identity::Isolated;
        for (event, group) in guard(program, &profile) {
            let hook = &group["hooks"][0];
            assert_eq!(hook["command"], "genkan guard --profile acme", "{event}");
            assert_eq!(hook.get("args"), None, "no exec form: {event}");
        }
        let line = credentials(Os::Windows, program, "acme");
        assert!(line.starts_with("genkan.exe credentials --profile acme --format claude || "), "{line}");
        assert!(line.ends_with(&format!(" || echo {SIGNED_OUT}")), "{line}");
        #[cfg(unix)]
        {
            use crate::world::testing::world;
            let folder = tempfile::tempdir().unwrap();
            let bin = folder.path().join("a folder/bin");
            std::fs::create_dir(folder.path().join("home")).unwrap();
            let path = format!("{}:/usr/bin:/bin", bin.display());
            let world = world(folder.path(), &[("PATH", &path)]);
            let said = || {
                let long = std::time::Duration::from_secs(20);
                let said = crate::world::command::Launch::line(&world, &line).hear(long).unwrap().success().unwrap();
                String::from_utf8(said.to_vec()).unwrap().trim_end().to_owned()
            };
            assert_eq!(said(), SIGNED_OUT, "without the program");
            for (script, answer) in [("echo keys", "keys"), ("exit 3", SIGNED_OUT)] {
                let script = format!("#!/bin/sh\n{script}\n");
                crate::world::testing::program(&bin.join(SHARED), &script);
                assert_eq!(said(), answer, "{script}");
            }
        }
    }

    #[test]
    fn a_program_that_may_vanish_is_copied_first() {
        let dirs = |os, home| Dirs::new(os, Path::new(home), &Vars::default(), Path::new("/"));
        let linux = dirs(Os::Linux, "/home/a");
        for (exe, scope, path) in [
            ("/usr/bin/genkan", Scope::User, "/usr/bin/genkan"),
            ("/home/a/.cargo/bin/genkan", Scope::User, "/home/a/.cargo/bin/genkan"),
            ("/src/genkan/target/debug/genkan", Scope::User, "/home/a/.local/state/genkan/bin/genkan"),
            ("/src/target/x86_64-unknown-linux-musl/release/genkan", Scope::Managed, "/var/lib/genkan/bin/genkan"),
            ("/tmp/genkan", Scope::User, "/home/a/.local/state/genkan/bin/genkan"),
            ("/home/a/.local/state/genkan/bin/genkan", Scope::User, "/home/a/.local/state/genkan/bin/genkan"),
        ] {
            let chosen = program(Path::new(exe), &linux, Os::Linux, scope, false);
            assert_eq!(chosen.path, Path::new(path), "{exe}");
            assert_eq!(chosen.copied, exe != path, "{exe}");
        }
        for (scope, path) in
            [(Scope::User, "/home/a/.local/state/genkan/bin/genkan"), (Scope::Managed, "/var/lib/genkan/bin/genkan")]
        {
            let exe = Path::new("/home/a/.cargo/bin/genkan");
            let chosen = program(exe, &linux, Os::Linux, scope, true);
            assert_eq!((chosen.path.as_path(), chosen.copied), (Path::new(path), true));
        }
        let windows = dirs(Os::Windows, r"C:\Users\a");
        for (exe, copied) in [
            (r"C:\Program Files\genkan\genkan.exe", false),
            (r"C:\Users\a\AppData\Local\Temp\genkan.exe", true),
            (r"D:\src\genkan\target\debug\genkan.exe", true),
        ] {
            let chosen = program(Path::new(exe), &windows, Os::Windows, Scope::User, false);
            assert_eq!(chosen.copied, copied, "{exe}");
            assert_eq!(chosen.path.starts_with(&windows.state), copied && chosen.path.ends_with("genkan.exe"), "{exe}");
        }
    }

    #[test]
    fn what_each_channel_installs_is_named_by_a_path_that_upgrades_leave() {
        const NPM: &str = "lib/node_modules/genkan/node_modules/@genkan/linux-x64/bin/genkan";
        let home = |path: &str| format!("/home/a/{path}");
        let dirs = |os, home| Dirs::new(os, Path::new(home), &Vars::default(), Path::new("/"));
        let linux = dirs(Os::Linux, "/home/a");
        for (exe, named) in [
            (format!("/usr/local/{NPM}"), Some(format!("/usr/local/{NPM}"))),
            (home(".local/share/uv/tools/genkan/bin/genkan"), Some(home(".local/share/uv/tools/genkan/bin/genkan"))),
            (
                home(".local/share/pipx/venvs/genkan/bin/genkan"),
                Some(home(".local/share/pipx/venvs/genkan/bin/genkan")),
            ),
            (home(".local/bin/genkan"), Some(home(".local/bin/genkan"))),
            (
                "/home/linuxbrew/.linuxbrew/Cellar/genkan/0.1.0/bin/genkan".to_owned(),
                Some("/home/linuxbrew/.linuxbrew/opt/genkan/bin/genkan".to_owned()),
            ),
            // What goes with one version of something else, or is only run once.
            (home(&format!(".nvm/versions/node/v22.11.0/{NPM}")), None),
            (home(".pyenv/versions/3.12.7/bin/genkan"), None),
            (
                home(
                    ".local/share/pnpm/global/5/.pnpm/@genkan+linux-x64@0.1.0/node_modules/@genkan/linux-x64/bin/genkan",
                ),
                None,
            ),
            (home(".npm/_npx/0a1b2c3d/node_modules/@genkan/linux-x64/bin/genkan"), None),
            (home(".cache/uv/archive-v0/Kj3/bin/genkan"), None),
            (home(".cache/pipx/1a2b3c/bin/genkan"), None),
        ] {
            let chosen = program(Path::new(&exe), &linux, Os::Linux, Scope::User, false);
            let named = named.map_or_else(|| copy(&linux, Os::Linux, Scope::User), PathBuf::from);
            assert_eq!(chosen, Program { copied: named.starts_with(&linux.state), path: named }, "{exe}");
        }
        let mac = dirs(Os::Macos, "/Users/a");
        for (exe, named) in [
            ("/opt/homebrew/Cellar/genkan/0.1.0_1/bin/genkan", "/opt/homebrew/opt/genkan/bin/genkan"),
            ("/usr/local/bin/genkan", "/usr/local/bin/genkan"),
        ] {
            let chosen = program(Path::new(exe), &mac, Os::Macos, Scope::User, false);
            assert_eq!(chosen, Program { path: named.into(), copied: false });
        }
        let windows = dirs(Os::Windows, r"C:\Users\a");
        for (exe, named) in [
            (r"C:\Users\a\scoop\apps\genkan\0.1.0\genkan.exe", r"C:\Users\a\scoop\apps\genkan\current\genkan.exe"),
            (
                r"C:\Users\a\AppData\Local\Microsoft\WinGet\Packages\genkan.genkan_x\genkan.exe",
                r"C:\Users\a\AppData\Local\Microsoft\WinGet\Packages\genkan.genkan_x\genkan.exe",
            ),
            (
                r"C:\Users\a\AppData\Roaming\npm\node_modules\genkan\node_modules\@genkan\win32-x64\bin\genkan.exe",
                r"C:\Users\a\AppData\Roaming\npm\node_modules\genkan\node_modules\@genkan\win32-x64\bin\genkan.exe",
            ),
            (
                r"C:\Users\a\AppData\Local\Programs\genkan\bin\genkan.exe",
                r"C:\Users\a\AppData\Local\Programs\genkan\bin\genkan.exe",
            ),
        ] {
            let chosen = program(Path::new(exe), &windows, Os::Windows, Scope::User, false);
            assert_eq!(chosen, Program { path: named.into(), copied: false });
        }
    }

    #[test]
    fn a_status_line_of_the_persons_own_is_run_within_ours() {
        let line = |os, own| status_line(os, Path::new("/bin/genkan"), "acme", own);
        assert_eq!(line(Os::Linux, None).as_deref(), Some("/bin/genkan statusline --profile acme"));
        let own = r#"jq -r '.model.id' | tr a b; echo "$HOME""#;
        let wrapped = line(Os::Linux, Some(own)).unwrap();
        assert_eq!(
            wrapped,
            r#"/bin/genkan statusline --profile acme -- 'jq -r '\''.model.id'\'' | tr a b; echo "$HOME"'"#
        );
        assert!(wraps(&wrapped, own) && !wraps(&wrapped, "other") && !wraps(own, own));
        assert_eq!(line(Os::Windows, Some(own)), None);
    }

    #[test]
    fn the_keys_of_a_missing_program_are_a_whole_document() {
        let keys: serde_json::Value = serde_json::from_str(SIGNED_OUT).unwrap();
        for field in ["AccessKeyId", "SecretAccessKey", "SessionToken"] {
            assert!(keys[field].as_str().is_some_and(|text| !text.is_empty()), "{field}");
        }
        assert!(!SIGNED_OUT.contains('\''), "it stands between single quotes");
    }

    #[test]
    fn hooks_fail_closed_where_the_profile_says_so_or_nobody_else_may_sign() {
        for (identity, undecided, is_closed) in [
            (Identity::Shared, Undecided::Warn, false),
            (Identity::Shared, Undecided::Stop, true),
            (Identity::Isolated, Undecided::Warn, true),
        ] {
            let mut profile = Profile::default().named("acme");
            (profile.aws_mut().identity, profile.claude.guard_undecided) = (identity, undecided);
            for (event, group) in guard(Path::new("/opt/a b/genkan"), &profile) {
                let hook = &group["hooks"][0];
                assert_eq!(hook["command"], "/opt/a b/genkan");
                assert_eq!(hook["args"], json!(["guard", "--profile", "acme"]));
                let closes = is_closed && !["PostModelSwitch", "SessionStart"].contains(&event);
                assert_eq!(hook["onFailure"] == "block", closes, "{event}");
                assert_eq!(group["matcher"] == BRING_MODELS, event == "PreToolUse");
            }
        }
    }
}
