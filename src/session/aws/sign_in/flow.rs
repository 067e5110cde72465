//! Which flow a person signs in with: in a browser that reaches this machine (authorization code), or with a code on
//! any device (device code).
//!
//! The browser flow needs browser and genkan on one loopback; where that can't be known, the device flow is used,
//! because it works everywhere. An organisation can forbid one of them, so a profile that names a flow is not
//! overruled. Known hole: whether a browser on Windows reaches WSL's loopback depends on its network mode, so WSL gets
//! a code.

use crate::code::sign_in as code;
use crate::fault::{Fault, Result};
use crate::messages::sessions as words;
use crate::profile::SignIn;
use crate::session::asking::{SignInOptions, Surroundings};
use crate::session::aws::target::Session;
use crate::session::aws::token::Kind;
use crate::world::Caller;

/// How a sign-in is made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Flow {
    pub(super) kind: Kind,
    /// Whether a tab can be opened from here at all.
    pub(super) tab: bool,
}

/// The flow of a sign-in.
///
/// # Errors
/// `GK-SSO-017` for a flag that the profile or the kind of session rules out; `GK-SSO-022` where nobody would see the page
/// or its code.
pub(super) fn decide(
    wanted: SignIn,
    options: SignInOptions,
    session: &Session,
    caller: Caller,
    here: Surroundings,
) -> Result<Flow> {
    // A hook doesn't start what `BROWSER` names, and nothing else opens a page on the editor's side.
    let forwarded = caller == Caller::Person && here.forwarding_editor;
    let tab = !options.no_browser && options.port.is_none() && (forwarded || here.has_browser());
    let kind = match wanted {
        _ if session.is_legacy() => Kind::Device,
        SignIn::Browser => Kind::Browser,
        SignIn::Device => Kind::Device,
        SignIn::Auto if options.port.is_some() => Kind::Browser,
        SignIn::Auto if options.device || options.no_browser => Kind::Device,
        SignIn::Auto if forwarded && !here.codespace => Kind::Browser,
        SignIn::Auto if here.shares_loopback() => Kind::Browser,
        SignIn::Auto => Kind::Device,
    };
    let why = match wanted {
        _ if session.is_legacy() => "no sso_session",
        SignIn::Browser => r#"aws.sign_in = "browser""#,
        _ => r#"aws.sign_in = "device""#,
    };
    let impossible = |flag: &str| Err(Fault::new(&code::WAY).with("flag", flag).with("why", why));
    match kind {
        Kind::Browser if options.device => impossible("--device"),
        Kind::Device if options.port.is_some() => impossible("--port"),
        _ if caller == Caller::Program && here.unseen && !tab => {
            Err(Fault::new(&code::UNSEEN).with("session", session.key()).hint(words::SIGN_IN, &[]))
        }
        kind => Ok(Flow { kind, tab }),
    }
}

#[cfg(test)]
mod tests {
    use crate::world::files;
    use std::path::Path;

    use super::*;
    use crate::session::aws::target::ACCESS;
    use crate::world::{Dirs, Os, Vars, World, testing};

    fn session(name: &str) -> Session {
        Session {
            name: name.into(),
            start_url: "https://acme.awsapps.com/start".into(),
            region: "ap-northeast-1".into(),
            scopes: vec![ACCESS.into()],
        }
    }

    fn here(folder: &Path, os: Os, vars: &[(&str, &str)]) -> Surroundings {
        let vars = Vars::new(vars.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())));
        let dirs = Dirs::new(os, Path::new("/home/a"), &vars, folder);
        Surroundings::new(&World { os, ..testing::with_dirs(dirs, vars) })
    }

    const BROWSER: Flow = Flow { kind: Kind::Browser, tab: true };
    const BROWSER_BY_HAND: Flow = Flow { kind: Kind::Browser, tab: false };
    const DEVICE: Flow = Flow { kind: Kind::Device, tab: true };
    const DEVICE_BY_HAND: Flow = Flow { kind: Kind::Device, tab: false };

    #[test]
    fn the_surroundings_choose_row_by_row() {
        const DISPLAY: (&str, &str) = ("DISPLAY", ":0");
        const EDITOR: [(&str, &str); 2] = [("BROWSER", "/vscode/browser.sh"), ("VSCODE_IPC_HOOK_CLI", "/run/x.sock")];
        let with = |more: &[(&'static str, &'static str)]| [&EDITOR[..], more].concat();
        // What a person's terminal and a hook get.
        for (row, os, vars, files, person, hook) in [
            ("a desktop", Os::Linux, vec![DISPLAY], "", BROWSER, BROWSER),
            ("Wayland", Os::Linux, vec![("WAYLAND_DISPLAY", "wayland-0")], "", BROWSER, BROWSER),
            ("no desktop", Os::Linux, vec![], "", DEVICE_BY_HAND, DEVICE_BY_HAND),
            ("a Mac", Os::Macos, vec![], "", BROWSER, BROWSER),
            ("Windows", Os::Windows, vec![], "", BROWSER, BROWSER),
            ("SSH", Os::Linux, vec![("SSH_CONNECTION", "1 2 3 4")], "", DEVICE_BY_HAND, DEVICE_BY_HAND),
            ("SSH with X", Os::Linux, vec![DISPLAY, ("SSH_TTY", "/dev/pts/1")], "", DEVICE_BY_HAND, DEVICE_BY_HAND),
            ("SSH to a Mac", Os::Macos, vec![("SSH_TTY", "/dev/ttys1")], "", DEVICE_BY_HAND, DEVICE_BY_HAND),
            ("SSH to Windows", Os::Windows, vec![("SSH_CONNECTION", "1")], "", DEVICE_BY_HAND, DEVICE_BY_HAND),
            ("Docker", Os::Linux, vec![DISPLAY], ".dockerenv", DEVICE_BY_HAND, DEVICE_BY_HAND),
            ("Podman", Os::Linux, vec![DISPLAY], "run/.containerenv", DEVICE_BY_HAND, DEVICE_BY_HAND),
            ("a devcontainer", Os::Linux, vec![("REMOTE_CONTAINERS", "true")], "", DEVICE_BY_HAND, DEVICE_BY_HAND),
            ("a pod", Os::Linux, vec![("KUBERNETES_SERVICE_HOST", "10.0.0.1")], "", DEVICE_BY_HAND, DEVICE_BY_HAND),
            ("a codespace", Os::Linux, vec![("CODESPACES", "true")], "", DEVICE_BY_HAND, DEVICE_BY_HAND),
            ("a codespace's editor", Os::Linux, with(&[("CODESPACES", "true")]), "", DEVICE, DEVICE_BY_HAND),
            ("an editor over SSH", Os::Linux, with(&[("SSH_TTY", "x")]), "", BROWSER, DEVICE_BY_HAND),
            ("an editor in a container", Os::Linux, with(&[]), ".dockerenv", BROWSER, DEVICE_BY_HAND),
            ("an editor on WSL", Os::Linux, with(&[("WSL_DISTRO_NAME", "Ubuntu")]), "", BROWSER, DEVICE),
            ("BROWSER alone", Os::Linux, vec![EDITOR[0]], "", DEVICE_BY_HAND, DEVICE_BY_HAND),
            ("WSL by its variable", Os::Linux, vec![("WSL_DISTRO_NAME", "Ubuntu")], "", DEVICE, DEVICE),
            ("WSL by its kernel", Os::Linux, vec![DISPLAY], "proc/version", DEVICE, DEVICE),
            ("Docker on WSL", Os::Linux, vec![("WSL_DISTRO_NAME", "U")], ".dockerenv", DEVICE_BY_HAND, DEVICE_BY_HAND),
        ] {
            let folder = tempfile::tempdir().unwrap();
            if !files.is_empty() {
                let text = b"Linux version 6.6.87.2-Microsoft-standard-WSL2";
                files::replace(&folder.path().join(files), text, None, files::Access::Public).unwrap();
            }
            let here = here(folder.path(), os, &vars);
            let decide =
                |caller| decide(SignIn::Auto, SignInOptions::default(), &session("acme"), caller, here).unwrap();
            assert_eq!(decide(Caller::Person), person, "{row}, a person");
            assert_eq!(decide(Caller::Program), hook, "{row}, a hook");
        }
    }

    #[test]
    fn a_flag_chooses_where_the_profile_leaves_it_open_and_contradicts_nobody() {
        let desktop = Surroundings { desktop: true, ..Surroundings::default() };
        let ssh = Surroundings { ssh: true, ..desktop };
        let none = SignInOptions::default();
        let device = SignInOptions { device: true, ..none };
        let no_browser = SignInOptions { no_browser: true, ..none };
        let port = SignInOptions { port: Some(9000), ..none };
        let refused = "GK-SSO-017";
        for (wanted, options, name, here, flow) in [
            (SignIn::Auto, none, "acme", desktop, Ok(BROWSER)),
            (SignIn::Auto, device, "acme", desktop, Ok(DEVICE)),
            (SignIn::Auto, no_browser, "acme", desktop, Ok(DEVICE_BY_HAND)),
            (SignIn::Auto, port, "acme", desktop, Ok(BROWSER_BY_HAND)),
            (SignIn::Auto, port, "acme", ssh, Ok(BROWSER_BY_HAND)),
            (SignIn::Browser, none, "acme", desktop, Ok(BROWSER)),
            (SignIn::Browser, none, "acme", ssh, Ok(BROWSER_BY_HAND)),
            (SignIn::Browser, no_browser, "acme", desktop, Ok(BROWSER_BY_HAND)),
            (SignIn::Browser, port, "acme", ssh, Ok(BROWSER_BY_HAND)),
            (SignIn::Browser, device, "acme", desktop, Err(refused)),
            (SignIn::Device, none, "acme", desktop, Ok(DEVICE)),
            (SignIn::Device, device, "acme", ssh, Ok(DEVICE_BY_HAND)),
            (SignIn::Device, port, "acme", desktop, Err(refused)),
            (SignIn::Auto, none, "", desktop, Ok(DEVICE)),
            (SignIn::Browser, none, "", desktop, Ok(DEVICE)),
            (SignIn::Auto, port, "", desktop, Err(refused)),
        ] {
            let decided =
                decide(wanted, options, &session(name), Caller::Person, here).map_err(|fault| fault.code().id);
            assert_eq!(decided, flow, "{wanted:?} {options:?} {name:?} {here:?}");
        }
    }
}
