//! The variables that a program called by another program is left with.
//!
//! A cloned repository can put variables before a hook of Claude Code, and not only genkan reads them: the library
//! for certificates follows `SSL_CERT_FILE`, the one for D-Bus starts a program that `DBUS_SESSION_BUS_ADDRESS`
//! names, a child is looked up in `PATH`. So a verb that programs call keeps one list of variables, in the process
//! as in [`World`](super::World), before it has a second thread. Known holes: `HOME` says whose files are read, and
//! what the system's loader took (`LD_PRELOAD`) was in force before `main`: whoever sets that runs code anyway.

use std::ffi::{OsStr, OsString};

use super::no_proxy::{EVERYTHING, HTTP, HTTPS, LISTS};
use super::{Os, Vars, person};

/// The variables of this process; where `strip` says so the process itself keeps those of [`kept`] alone, and never
/// those of [`NEVER`].
///
/// Called first of all by `main`, while no other thread exists.
#[allow(clippy::disallowed_methods, reason = "the one place that reads the process's variables")]
pub fn take(strip: bool) -> Vars {
    let os = Os::current();
    let all: Vec<(OsString, OsString)> = std::env::vars_os().collect();
    if strip {
        let user = person::number();
        let is_kept = |name: &OsString, value: &OsString| {
            let name = name.to_str().map(|name| os.variable(name.to_owned()));
            name.is_some_and(|name| keeps(os, user, &name, &value.to_string_lossy()))
        };
        keep(all.iter().filter(|(name, value)| is_kept(name, value)), path(os));
    } else {
        let is_nothing = |name: &&&str| all.iter().any(|(one, value)| one == **name && !is_anywhere(value));
        drop_all(NEVER.iter().chain(AUTHORITIES.iter().filter(is_nothing)));
    }
    let text =
        |(name, value): (OsString, OsString)| Some((os.variable(name.into_string().ok()?), value.into_string().ok()?));
    Vars::new(all.into_iter().filter_map(text))
}

/// What of these variables such a verb keeps, and the folders in which it looks for programs.
pub fn kept(os: Os, vars: &Vars) -> Vars {
    let user = person::number();
    let kept = vars.iter().filter(|(name, value)| keeps(os, user, name, value));
    let path = ("PATH", path(os));
    Vars::new(kept.chain([path]).map(|(name, value)| (name.to_owned(), value.to_owned())))
}

#[allow(unsafe_code, reason = "libraries and children read the process's variables, whatever World says")]
fn keep<'a>(kept: impl Iterator<Item = &'a (OsString, OsString)>, path: &str) {
    // SAFETY: called before any thread is started, so nobody reads the variables meanwhile.
    unsafe {
        clear();
        kept.for_each(|(name, value)| std::env::set_var(name, value));
        std::env::set_var("PATH", path);
    }
}

#[allow(unsafe_code, reason = "as for `keep`")]
fn drop_all<'a>(names: impl Iterator<Item = &'a &'a str>) {
    // SAFETY: called before any thread is started, so nobody reads the variables meanwhile.
    names.for_each(|name| unsafe { std::env::remove_var(name) });
}

/// Takes out all at once: the C library looks through all of them for each single one.
#[cfg(target_os = "linux")]
#[allow(unsafe_code, reason = "as for whoever calls it")]
unsafe fn clear() {
    // SAFETY: as for whoever calls it.
    unsafe { nix::env::clearenv() }.expect("glibc and musl only let go of a list");
}

#[cfg(not(target_os = "linux"))]
#[allow(unsafe_code, clippy::disallowed_methods, reason = "as for whoever calls it")]
unsafe fn clear() {
    for (name, _) in std::env::vars_os() {
        // A name with `=` in it can't be taken out, and no library asks for one.
        if !name.is_empty() && !name.as_encoded_bytes().contains(&b'=') {
            // SAFETY: as for whoever calls it.
            unsafe { std::env::remove_var(name) };
        }
    }
}

/// Whether a variable stays. Its name is as [`Vars`] has it; `user` is the person's number, of Unix.
fn keeps(os: Os, user: u32, name: &str, value: &str) -> bool {
    match name {
        // An X server elsewhere would show the person's own browser to somebody else.
        "DISPLAY" => ["", "localhost", "unix"].contains(&value.split(':').next().unwrap_or(value)),
        "WAYLAND_DISPLAY" => !value.contains('/'),
        "TZ" => !value.starts_with(['/', ':']) && !value.contains(".."),
        // What the system itself makes for a person who has signed in, and nobody else can write to.
        "XDG_RUNTIME_DIR" => value == format!("/run/user/{user}"),
        "DBUS_SESSION_BUS_ADDRESS" => is_own_bus(user, value),
        _ if name.starts_with("AWS_ENDPOINT_URL") => is_loopback(value),
        // A host with a port, by the libraries of Google.
        "GCE_METADATA_HOST" => is_loopback(&format!("http://{value}")),
        // Which way leads out is a fact of the place that a machine is at, and TLS holds whoever stands on it.
        _ if [HTTPS, HTTP, EVERYTHING, LISTS].iter().flatten().any(|known| known.eq_ignore_ascii_case(name)) => true,
        _ if os == Os::Windows => WINDOWS.contains(&name) || KEPT.contains(&name),
        _ => name.starts_with("LC_") || KEPT.contains(&name),
    }
}

/// What no command leaves to a library: AWS's SDK takes the names of its own hosts from the file that this one names,
/// so a sign-in's token would follow it anywhere, and the SDK panics where the file isn't there.
const NEVER: [&str; 1] = ["SMITHY_CLIENT_SDK_CUSTOM_PARTITION"];

/// Whether one of the paths of a variable leads to something.
fn is_anywhere(paths: &OsStr) -> bool {
    std::env::split_paths(paths).any(|path| path.exists())
}

/// Name the system's authorities. Claude Code takes one that is empty, or leads nowhere, for unset; the library would
/// trust nobody.
const AUTHORITIES: [&str; 2] = ["SSL_CERT_FILE", "SSL_CERT_DIR"];

/// Set by genkan where it starts a program in whose course no tab may open: its own hooks obey it.
pub const NO_BROWSER: &str = "GENKAN_NO_BROWSER";

/// Variables that choose no key, endpoint, authority, place or command.
const KEPT: &[&str] = &[
    // Who it is.
    "HOME",
    "USER",
    "LOGNAME",
    // How words look.
    "LANG",
    "LANGUAGE",
    "TERM",
    "COLORTERM",
    "NO_COLOR",
    "CLICOLOR",
    "CLICOLOR_FORCE",
    "COLUMNS",
    // How a person can be asked: whether a browser of this machine is in front of them.
    "SSH_CONNECTION",
    "SSH_CLIENT",
    "SSH_TTY",
    "XAUTHORITY",
    "XDG_SESSION_TYPE",
    "XDG_CURRENT_DESKTOP",
    "WSL_DISTRO_NAME",
    "VSCODE_IPC_HOOK_CLI",
    "container",
    "REMOTE_CONTAINERS",
    "DEVCONTAINER",
    "CODESPACES",
    "KUBERNETES_SERVICE_HOST",
    // Which client asks; nothing is said there.
    "CLAUDE_CODE_MESSAGING_SOCKET",
    NO_BROWSER,
];

/// What Windows itself needs to load a library or open a socket, and who it is there.
const WINDOWS: &[&str] = &[
    "USERPROFILE",
    "HOMEDRIVE",
    "HOMEPATH",
    "USERNAME",
    "SYSTEMROOT",
    "SYSTEMDRIVE",
    "WINDIR",
    "PATHEXT",
    "PROGRAMDATA",
    "PROGRAMFILES",
    "COMPUTERNAME",
    "NUMBER_OF_PROCESSORS",
    "PROCESSOR_ARCHITECTURE",
];

/// Where a command of the profile's, or a browser, is looked for: folders that no project lies in.
const fn path(os: Os) -> &'static str {
    match os {
        Os::Linux => {
            "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin:/snap/bin:/run/current-system/sw/bin"
        }
        Os::Macos => "/opt/homebrew/bin:/usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin",
        Os::Windows => {
            r"C:\Windows\System32;C:\Windows;C:\Windows\System32\WindowsPowerShell\v1.0;C:\Program Files\Amazon\AWSCLIV2"
        }
    }
}

/// `http://` and this machine, to the letter: in `http://127.0.0.1:80@elsewhere/` it is a user's name.
fn is_loopback(url: &str) -> bool {
    let Some(authority) = url.strip_prefix("http://").and_then(|rest| rest.split('/').next()) else { return false };
    let ports = ["127.0.0.1", "localhost", "[::1]"].iter().find_map(|host| authority.strip_prefix(host));
    ports.is_some_and(|port| {
        port.is_empty() || port.strip_prefix(':').is_some_and(|port| port.bytes().all(|byte| byte.is_ascii_digit()))
    })
}

/// The bus that the system starts for a person; an address may name further ones, and programs to start.
fn is_own_bus(user: u32, address: &str) -> bool {
    let rest = address.strip_prefix(&format!("unix:path=/run/user/{user}/bus"));
    rest.is_some_and(|rest| {
        let guid = rest.strip_prefix(",guid=").unwrap_or(rest);
        guid.bytes().all(|byte| byte.is_ascii_hexdigit())
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_that_leads_nowhere_is_none() {
        let here = env!("CARGO_MANIFEST_DIR");
        let both = std::env::join_paths(["/nowhere", here]).unwrap();
        for (paths, is_one) in [("", false), ("/nowhere", false), ("1", false), (here, true)] {
            assert_eq!(is_anywhere(paths.as_ref()), is_one, "{paths}");
        }
        assert!(is_anywhere(&both));
    }

    #[test]
    fn what_chooses_a_key_an_endpoint_an_authority_a_place_or_a_command_goes() {
        for (name, value, stays) in [
            ("HOME", "/home/a", true),
            ("LC_ALL", "ja_JP.UTF-8", true),
            ("https_proxy", "http://proxy:3128", true),
            ("NO_PROXY", ".corp", true),
            ("SSH_CONNECTION", "1 2 3 4", true),
            ("PATH", "/repository/bin", false),
            ("BROWSER", "/repository/open", false),
            ("SSL_CERT_FILE", "/repository/ca.pem", false),
            ("SSL_CERT_DIR", "/repository", false),
            ("NODE_EXTRA_CA_CERTS", "/repository/ca.pem", false),
            ("AWS_CA_BUNDLE", "/repository/ca.pem", false),
            ("AWS_ACCESS_KEY_ID", "AKIA", false),
            ("AWS_PROFILE", "other", false),
            ("GOOGLE_APPLICATION_CREDENTIALS", "/repository/adc.json", false),
            ("GOOGLE_EXTERNAL_ACCOUNT_ALLOW_EXECUTABLES", "1", false),
            ("CLOUDSDK_CONFIG", "/repository", false),
            ("CLOUDSDK_PYTHON", "/repository/python", false),
            ("GCE_METADATA_HOST", "127.0.0.1:8080", true),
            ("GCE_METADATA_HOST", "evil.example", false),
            ("GCE_METADATA_HOST", "127.0.0.1:80@evil.example", false),
            ("AWS_REGION", "us-east-1", false),
            ("SMITHY_CLIENT_SDK_CUSTOM_PARTITION", "/repository/partitions.json", false),
            ("AWS_CONFIG_FILE", "/repository/config", false),
            ("AWS_CONTAINER_CREDENTIALS_FULL_URI", "http://127.0.0.1:1", false),
            ("GENKAN_PROFILE", "other", false),
            ("XDG_CONFIG_HOME", "/repository", false),
            ("CLAUDE_CODE_MESSAGING_TOKEN", "secret", false),
            ("LD_PRELOAD", "/repository/x.so", false),
            ("DISPLAY", ":0", true),
            ("DISPLAY", "localhost:10.0", true),
            ("DISPLAY", "evil.example:0", false),
            ("WAYLAND_DISPLAY", "wayland-0", true),
            ("WAYLAND_DISPLAY", "/repository/wayland", false),
            ("TZ", "Asia/Tokyo", true),
            ("TZ", ":/repository/zone", false),
            ("TZ", "Asia/../../repository/zone", false),
            ("XDG_RUNTIME_DIR", "/run/user/1000", true),
            ("XDG_RUNTIME_DIR", "/run/user/1001", false),
            ("DBUS_SESSION_BUS_ADDRESS", "unix:path=/run/user/1000/bus", true),
            ("DBUS_SESSION_BUS_ADDRESS", "unix:path=/run/user/1000/bus,guid=0af3", true),
            ("DBUS_SESSION_BUS_ADDRESS", "unix:path=/run/user/1000/bus;unixexec:path=/repository/x", false),
            ("DBUS_SESSION_BUS_ADDRESS", "unix:path=/run/user/1000/bus/../../../../repository", false),
            ("DBUS_SESSION_BUS_ADDRESS", "tcp:host=evil.example", false),
        ] {
            assert_eq!(keeps(Os::Linux, 1000, name, value), stays, "{name}={value}");
        }
    }

    #[test]
    fn an_endpoint_is_kept_on_this_machine_alone() {
        for (url, stays) in [
            ("http://127.0.0.1:4566", true),
            ("http://127.0.0.1:4566/path", true),
            ("http://localhost:80", true),
            ("http://[::1]:80", true),
            ("http://127.0.0.1", true),
            ("https://127.0.0.1:443", false),
            ("http://127.0.0.1:80@evil.example", false),
            ("http://127.0.0.1:80:80", false),
            ("http://127.0.0.1.evil.example", false),
            ("http://localhost.evil.example:80", false),
            ("http://127.0.0.1:80\\@evil.example", false),
            ("http://127.0.0.1?@evil.example", false),
            ("http://127.0.0.1#@evil.example", false),
            ("http://evil.example/127.0.0.1", false),
            ("127.0.0.1:80", false),
        ] {
            assert_eq!(keeps(Os::Linux, 0, "AWS_ENDPOINT_URL_SSO_OIDC", url), stays, "{url}");
        }
    }

    #[test]
    fn windows_keeps_what_it_cannot_start_without_and_no_system_keeps_the_callers_path() {
        assert!(keeps(Os::Windows, 0, "SYSTEMROOT", r"C:\Windows"));
        assert!(!keeps(Os::Windows, 0, "COMSPEC", r"C:\repository\cmd.exe"));
        assert!(!keeps(Os::Linux, 0, "SYSTEMROOT", "/repository"));
        for os in [Os::Linux, Os::Macos, Os::Windows] {
            let vars = Vars::new([("PATH".to_owned(), "/repository/bin".to_owned())]);
            assert!(kept(os, &vars).get("PATH").is_some_and(|path| !path.contains("repository")), "{os:?}");
        }
    }
}
