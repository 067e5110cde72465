//! `--version`; with `--verbose`, the channel that installed this program and the commands that upgrade and remove it.

use std::path::Path;

use crate::claude::Scope;
use crate::code::Exit;
use crate::messages::channel as words;
use crate::setup::hook;
use crate::world::{Os, World, files};

/// The commit that `packaging/build` built; a build by hand names none.
const COMMIT: Option<&str> = option_env!("GENKAN_COMMIT");

/// Beside the program's folder: which channel brought it, and on a second line where from. Every package has it.
const MARKER: &str = "share/doc/genkan/channel";
/// Notes of others about what they installed: whose, where, and what stands in it.
const KEEPERS: [(&str, &str, &str); 3] = [
    ("uv", "uv-receipt.toml", "genkan"),
    ("pipx", "pipx_metadata.json", "genkan"),
    ("cargo", ".crates.toml", "\"genkan "),
];

/// A way to install genkan; `SOURCE` is what the marker's second line says, `PREFIX` the folder above `bin`.
#[derive(Debug, PartialEq, Eq)]
struct Channel {
    name: &'static str,
    upgrade: &'static str,
    remove: &'static str,
}

const fn channel(name: &'static str, upgrade: &'static str, remove: &'static str) -> Channel {
    Channel { name, upgrade, remove }
}

/// `docs/install.md` has the same commands.
const CHANNELS: [Channel; 15] = [
    channel("deb", "sudo apt install ./genkan_VERSION-1_ARCH.deb", "sudo apt remove genkan"),
    channel("rpm", "sudo dnf install ./genkan-VERSION-1.ARCH.rpm", "sudo dnf remove genkan"),
    channel("npm", "npm install --global genkan@latest", "npm uninstall --global genkan"),
    channel("pnpm", "pnpm add --global genkan@latest", "pnpm remove --global genkan"),
    channel("uv", "uv tool upgrade genkan", "uv tool uninstall genkan"),
    channel("pipx", "pipx upgrade genkan", "pipx uninstall genkan"),
    channel("pip", "pip install --upgrade genkan", "pip uninstall genkan"),
    channel("brew", "brew upgrade genkan", "brew uninstall genkan"),
    channel("cargo", "cargo install --locked --path .", "cargo uninstall genkan"),
    channel(
        "script",
        "curl --proto =https -fsSL SOURCE/latest/download/install.sh | sh",
        r#"rm -r "PREFIX/bin/genkan" "PREFIX/share/doc/genkan""#,
    ),
    channel("image", "docker pull SOURCE:latest", "docker image rm SOURCE:latest"),
    channel(
        "pkg",
        "sudo installer -pkg genkan-VERSION.pkg -target /",
        "sudo rm -r /usr/local/bin/genkan /usr/local/share/genkan /usr/local/share/doc/genkan \
         /usr/local/share/man/man1/genkan*.1 /usr/local/share/man/ja/man1/genkan*.1 /usr/local/share/zsh/site-functions/_genkan && \
         sudo pkgutil --forget jp.genkan.genkan",
    ),
    channel("msi", "msiexec /i genkan-VERSION-x64.msi", "msiexec /x genkan-VERSION-x64.msi"),
    channel("winget", "winget upgrade --id genkan.genkan", "winget uninstall --id genkan.genkan"),
    channel("scoop", "scoop update genkan", "scoop uninstall genkan"),
];

/// What `install.ps1` puts on Windows; the marker says the same as that of `install.sh`.
const SCRIPT_OF_WINDOWS: Channel = channel(
    "script",
    "irm SOURCE/latest/download/install.ps1 | iex",
    r#"Remove-Item -Recurse "$env:LOCALAPPDATA\Programs\genkan""#,
);

/// What lies beside a program.
#[derive(Debug, Default)]
struct Beside {
    /// The marker's text.
    marker: String,
    /// Whose note lies there too, of [`KEEPERS`].
    keeper: Option<&'static str>,
}

/// How a program came to where it is.
#[derive(Debug, PartialEq, Eq)]
enum Origin {
    Channel(&'static Channel),
    /// Setup's own copy, for hooks.
    Copy,
    /// A folder of cargo.
    Built,
    Unknown,
}

fn named(name: &str) -> Origin {
    CHANNELS.iter().find(|channel| channel.name == name).map_or(Origin::Unknown, Origin::Channel)
}

/// Recognises the channel by the folder that the program lies in and by what lies beside it.
fn origin(exe: &Path, os: Os, is_copy: bool, beside: &Beside) -> Origin {
    let text = exe.to_string_lossy();
    let parts: Vec<_> = text.split(if os == Os::Windows { ['/', '\\'].as_slice() } else { &['/'] }).collect();
    let has = |folders: &[&str]| {
        parts
            .windows(folders.len())
            .any(|own| own.iter().zip(folders).all(|(own, name)| own.eq_ignore_ascii_case(name)))
    };
    if is_copy {
        return Origin::Copy;
    }
    // Packages of others' making: they say nothing of the way that they came.
    match os {
        Os::Windows if has(&["scoop", "apps"]) => return named("scoop"),
        Os::Windows if has(&["WinGet", "Packages"]) => return named("winget"),
        Os::Linux | Os::Macos if has(&["Cellar", "genkan"]) => return named("brew"),
        _ => {}
    }
    match beside.marker.lines().next().unwrap_or_default().trim() {
        "npm" if has(&["pnpm"]) || has(&[".pnpm"]) => named("pnpm"),
        "wheel" => named(beside.keeper.unwrap_or("pip")),
        "script" if os == Os::Windows => Origin::Channel(&SCRIPT_OF_WINDOWS),
        "" if os == Os::Windows && has(&["Program Files", "genkan"]) => named("msi"),
        "" if beside.keeper == Some("cargo") => named("cargo"),
        // With a target's name between them, where one was named.
        "" if has(&["target"]) && (has(&["debug"]) || has(&["release"])) => Origin::Built,
        name => named(name),
    }
}

/// A channel's command for this program.
fn filled(command: &str, exe: &Path, beside: &Beside) -> String {
    let prefix = exe.parent().and_then(Path::parent).map(|prefix| prefix.display().to_string()).unwrap_or_default();
    // It is shown to be pasted into a shell.
    let is_plain =
        |source: &&str| !source.is_empty() && source.chars().all(|c| c.is_ascii_alphanumeric() || "/.:_-".contains(c));
    let source = beside.marker.lines().nth(1).map(str::trim).filter(is_plain).unwrap_or("URL");
    command.replace("PREFIX", &prefix).replace("SOURCE", source)
}

fn line(commit: Option<&str>) -> String {
    let commit = commit.filter(|commit| !commit.is_empty()).map(|commit| format!(" ({commit})"));
    format!("genkan {}{}", env!("CARGO_PKG_VERSION"), commit.unwrap_or_default())
}

/// Prints the version and, where more is asked for, where this program is from.
pub(super) fn run(world: &World) -> Exit {
    let ui = &world.ui;
    ui.payload(line(COMMIT));
    if ui.verbose {
        let copies = [Scope::Managed, Scope::User].map(|scope| hook::copy(&world.dirs, world.os, scope));
        let beside = beside(&world.exe);
        let origin = origin(&world.exe, world.os, copies.contains(&world.exe), &beside);
        tell(world, &origin, &beside);
    }
    Exit::Done
}

fn beside(exe: &Path) -> Beside {
    let Some(prefix) = exe.parent().and_then(Path::parent) else { return Beside::default() };
    let text = |name: &str| {
        let bytes = files::read(&prefix.join(name)).ok().flatten().unwrap_or_default();
        String::from_utf8_lossy(&bytes).into_owned()
    };
    let keeper = KEEPERS.into_iter().find(|(_, note, says)| text(note).contains(says)).map(|(name, ..)| name);
    Beside { marker: text(MARKER), keeper }
}

fn tell(world: &World, origin: &Origin, beside: &Beside) {
    let (ui, lang) = (&world.ui, world.ui.lang);
    let (text, channel) = match origin {
        Origin::Channel(channel) => (words::INSTALLED, channel.name),
        Origin::Copy => (words::COPY, ""),
        Origin::Built => (words::BUILT, ""),
        Origin::Unknown => (words::UNKNOWN, ""),
    };
    ui.payload(text.fill(lang, &[("program", &world.exe.display()), ("channel", &channel)]));
    let (upgrade, remove) = match origin {
        Origin::Channel(channel) => {
            (filled(channel.upgrade, &world.exe, beside), filled(channel.remove, &world.exe, beside))
        }
        Origin::Copy => return ui.payload(words::UPGRADE_COPY.get(lang)),
        Origin::Built | Origin::Unknown => {
            (words::UPGRADE_UNKNOWN.get(lang).to_owned(), words::REMOVE_UNKNOWN.get(lang).to_owned())
        }
    };
    ui.payload(format_args!("{}\n  {upgrade}", words::UPGRADE.get(lang)));
    ui.payload(format_args!("{}\n  genkan undo --sign-out\n  {remove}", words::REMOVE.get(lang)));
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::messages::Lang;

    /// What `--version --verbose` would recognise.
    fn seen(os: Os, exe: &str, marker: &str, keeper: Option<&'static str>) -> (Origin, Beside) {
        let beside = Beside { marker: marker.to_owned(), keeper };
        (origin(Path::new(exe), os, false, &beside), beside)
    }

    #[test]
    fn the_channel_is_known_on_every_system() {
        const NPM: &str = "lib/node_modules/genkan/node_modules/@genkan/linux-x64/bin/genkan";
        use Os::{Linux, Macos, Windows};
        for (os, exe, marker, keeper, name) in [
            (Linux, "/usr/bin/genkan", "deb\n", None, "deb"),
            (Linux, "/usr/bin/genkan", "rpm\n", None, "rpm"),
            (Linux, &format!("/usr/local/{NPM}"), "npm\n", None, "npm"),
            (Linux, "/home/a/.local/share/pnpm/global/5/.pnpm/x/node_modules/y/bin/genkan", "npm", None, "pnpm"),
            (
                Macos,
                "/Users/a/Library/pnpm/store/v11/links/@genkan/darwin-arm64/0.1.0/e1/x/bin/genkan",
                "npm",
                None,
                "pnpm",
            ),
            (Linux, "/home/a/.local/share/uv/tools/genkan/bin/genkan", "wheel\n", Some("uv"), "uv"),
            (Linux, "/home/a/.local/share/pipx/venvs/genkan/bin/genkan", "wheel\n", Some("pipx"), "pipx"),
            (Linux, "/home/a/project/.venv/bin/genkan", "wheel\n", None, "pip"),
            (Linux, "/home/a/.local/bin/genkan", "script\nhttps://acme.example/releases\n", None, "script"),
            (Linux, "/home/a/.cargo/bin/genkan", "", Some("cargo"), "cargo"),
            (Linux, "/usr/bin/genkan", "image\nghcr.io/acme/genkan\n", None, "image"),
            (Linux, "/home/linuxbrew/.linuxbrew/Cellar/genkan/0.1.0/bin/genkan", "script", None, "brew"),
            (Macos, "/opt/homebrew/Cellar/genkan/0.1.0/bin/genkan", "", None, "brew"),
            (Macos, "/usr/local/bin/genkan", "pkg\n", None, "pkg"),
            (Macos, "/Users/a/Library/Application Support/uv/tools/genkan/bin/genkan", "wheel", Some("uv"), "uv"),
            (Windows, r"C:\Program Files\genkan\genkan.exe", "", None, "msi"),
            (Windows, r"C:\Users\a\scoop\apps\genkan\0.1.0\genkan.exe", "", None, "scoop"),
            (Windows, r"C:\Users\a\AppData\Local\Microsoft\WinGet\Packages\x\genkan.exe", "", None, "winget"),
            (Windows, r"C:\Users\a\AppData\Local\Programs\genkan\bin\genkan.exe", "script\n", None, "script"),
            (Windows, r"C:\Users\a\AppData\Roaming\uv\tools\genkan\Scripts\genkan.exe", "wheel", Some("uv"), "uv"),
        ] {
            match seen(os, exe, marker, keeper).0 {
                Origin::Channel(channel) => assert_eq!(channel.name, name, "{exe}"),
                other => panic!("{exe}: {other:?}"),
            }
        }
    }

    #[test]
    fn what_no_channel_brought_is_said_as_that() {
        for (exe, marker, origin) in [
            ("/opt/genkan/bin/genkan", "", Origin::Unknown),
            ("/opt/genkan/bin/genkan", "something else", Origin::Unknown),
            ("/src/genkan/target/debug/genkan", "", Origin::Built),
            ("/src/genkan/target/x86_64-unknown-linux-musl/release/genkan", "", Origin::Built),
            // A program of Linux may have folders that mean something on Windows.
            ("/home/a/Program Files/genkan/genkan", "", Origin::Unknown),
        ] {
            assert_eq!(seen(Os::Linux, exe, marker, None).0, origin, "{exe}");
        }
        assert_eq!(origin(Path::new("/tmp/target/debug/genkan"), Os::Linux, true, &Beside::default()), Origin::Copy);
    }

    #[test]
    fn a_command_names_this_programs_folder_and_the_markers_address() {
        let (Origin::Channel(channel), beside) =
            seen(Os::Linux, "/home/a b/.local/bin/genkan", "script\nhttps://acme.example/genkan/releases\n", None)
        else {
            panic!("no channel")
        };
        let exe = Path::new("/home/a b/.local/bin/genkan");
        assert_eq!(
            filled(channel.upgrade, exe, &beside),
            "curl --proto =https -fsSL https://acme.example/genkan/releases/latest/download/install.sh | sh"
        );
        assert_eq!(
            filled(channel.remove, exe, &beside),
            r#"rm -r "/home/a b/.local/bin/genkan" "/home/a b/.local/share/doc/genkan""#
        );
        let (_, beside) = seen(Os::Linux, "/usr/bin/genkan", "image\n\n", None);
        assert_eq!(filled("docker pull SOURCE:latest", exe, &beside), "docker pull URL:latest");
        // What a shell would run is no address.
        let (_, beside) = seen(Os::Linux, "/x/bin/genkan", "script\nhttps://x; rm -rf ~\n", None);
        assert!(filled(channel.upgrade, exe, &beside).contains(" URL/latest/"));
    }

    #[test]
    fn the_commit_stands_behind_the_version_where_it_is_known() {
        assert_eq!(line(None), format!("genkan {}", env!("CARGO_PKG_VERSION")));
        assert_eq!(line(Some("")), line(None));
        assert_eq!(line(Some("0123456789ab")), format!("{} (0123456789ab)", line(None)));
    }

    #[test]
    fn every_channel_is_told_in_both_languages_with_commands_on_lines_of_their_own() {
        let folder = tempfile::tempdir().unwrap();
        for channel in &CHANNELS {
            for lang in [Lang::En, Lang::Ja] {
                let mut world = crate::world::testing::world(folder.path(), &[]);
                world.ui.lang = lang;
                tell(&world, &Origin::Channel(channel), &Beside::default());
                let (said, _) = world.ui.said();
                let lines: Vec<_> = said.lines().collect();
                assert!(lines[0].contains(channel.name) && lines.contains(&"  genkan undo --sign-out"), "{said}");
                assert_eq!(lines.iter().filter(|line| line.starts_with("  ")).count(), 3, "{said}");
            }
        }
    }

    #[test]
    fn the_page_on_installing_has_every_channels_commands() {
        let page = std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/install.md")).unwrap();
        for channel in CHANNELS.iter().chain([&SCRIPT_OF_WINDOWS]) {
            // It is a table.
            for command in [channel.upgrade, channel.remove].map(|command| command.replace('|', r"\|")) {
                assert!(page.contains(&format!("`{command}`")), "{}: {command}", channel.name);
            }
        }
    }
}
