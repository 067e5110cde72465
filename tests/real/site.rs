//! One closed network with the stand-in for AWS inside, and the ways to run something there.

use std::ffi::OsStr;
use std::fs;
use std::panic::Location;
use std::path::{Path, PathBuf};
use std::process::Command;

use jiff::SignedDuration;
use nix::mount::umount;
use tempfile::TempDir;

use crate::cloud::{Cloud, Log, Scenario};
use crate::home::Home;
use crate::mounts::SHARED;
use crate::rights::{self, Rights};

use super::browser::Browser;
use super::launch::Launch;
use super::namespace::{GENKAN, Namespace};
use super::{ahead, aws_cli, client, google_tools};
use crate::tally;

/// A machine of its own as far as programs can tell; it ends, with all that runs there, when it is dropped.
pub struct Site {
    pub cloud: Cloud,
    /// What `xdg-open` opens.
    pub browser: Browser,
    pub(super) namespace: Namespace,
    folder: TempDir,
    client: &'static Path,
}

/// What a test can't do without, beside the client.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Need {
    /// An AWS CLI of at least this version.
    Aws(u32, u32),
    /// A program that loads pages for [`Browser::follows`].
    Curl,
    /// Google's own program.
    Gcloud,
    /// Google's own library, in Python.
    GoogleAuth,
    /// A C compiler, for [`Site::move_clock`].
    Ahead,
}

impl Site {
    /// `None` where this machine can't do it: the test is then counted as skipped, and returns.
    ///
    /// # Panics
    /// Where the stand-in itself can't start: that is a defect, not a lack.
    #[track_caller]
    pub fn open(scenario: Scenario) -> Option<Self> {
        Self::needing(&[], scenario)
    }

    /// The same for a test that needs more than the client.
    #[track_caller]
    pub fn needing(needs: &[Need], scenario: Scenario) -> Option<Self> {
        tally::timed();
        let folder = tempfile::Builder::new().prefix("genkan-site-").tempdir().expect("a temporary folder");
        let had = tally::too_late().map_or(Ok(()), |reason| Err(reason.to_owned()));
        let had = had.and_then(|()| needs.iter().try_for_each(|need| need.had()));
        let client = had.and_then(|()| client::program());
        if client.is_ok() && !rights::go_on(Rights::Namespaces, Location::caller()) {
            return None;
        }
        let (client, namespace) = match client.and_then(|client| Ok((client, Namespace::new(folder.path())?))) {
            Ok(ready) => ready,
            Err(reason) => {
                tally::skipped(Location::caller(), &reason);
                return None;
            }
        };
        tally::ran(Location::caller());
        let cloud = namespace.inside(|| Cloud::on_known_ports(scenario)).expect("the stand-in starts");
        let authority = folder.path().join("authority.pem");
        fs::write(&authority, &cloud.authority).expect("the authority's certificate");
        let browser = Browser::install(&namespace, folder.path(), &authority);
        Some(Self { cloud, browser, namespace, folder, client })
    }

    /// The real Claude Code, for the person whose home this is.
    pub fn claude<'a>(&'a self, home: &'a Home) -> Launch<'a> {
        self.command(self.client, home)
    }

    /// The real AWS CLI, which takes the authority and asks nobody for an identity of the machine's own.
    ///
    /// # Panics
    /// Where the test hasn't said that it needs it.
    pub fn aws<'a>(&'a self, home: &'a Home) -> Launch<'a> {
        let program = aws_cli::newest().expect("a test that needs the AWS CLI says so");
        let launch = self.command(&program.path, home);
        launch.env("AWS_CA_BUNDLE", self.authority()).env("AWS_EC2_METADATA_DISABLED", "true").env("AWS_PAGER", "")
    }

    /// Any other program.
    pub fn command<'a>(&'a self, program: impl AsRef<OsStr>, home: &'a Home) -> Launch<'a> {
        let project = home.path().join("project");
        fs::create_dir_all(&project).expect("a project's folder");
        let (authority, temporary) = (self.authority(), self.folder.path().join("tmp"));
        fs::create_dir_all(&temporary).expect("a folder for temporary files");
        let mut command = Command::new(program);
        command.env_clear().current_dir(project).envs([
            ("HOME", home.path().as_os_str()),
            ("PATH", OsStr::new("/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin")),
            ("LANG", OsStr::new("C.UTF-8")),
            ("SHELL", OsStr::new("/bin/sh")),
            // The client's sockets: in the machine's own folder it would find other sessions.
            ("TMPDIR", temporary.as_os_str()),
            ("TERM", OsStr::new("xterm-256color")),
            ("NODE_EXTRA_CA_CERTS", authority.as_os_str()),
            ("SSL_CERT_FILE", authority.as_os_str()),
        ]);
        Launch::new(self, command)
    }

    /// Writes a machine-wide file, such as `/etc/claude-code/managed-settings.json`.
    ///
    /// # Panics
    /// Where the path isn't below one of the folders that a site has for itself.
    pub fn write(&self, path: &str, text: &str) {
        assert!(SHARED.iter().any(|shared| Path::new(path).starts_with(shared)), "{path} is not shared");
        let own = self.outside(path);
        fs::create_dir_all(own.parent().expect("a file")).expect("folders");
        fs::write(own, text).expect("a machine-wide file");
    }

    /// Puts a program first on the path of the site.
    ///
    /// # Panics
    /// Where it can't be written.
    pub fn program(&self, name: &str, script: &str) {
        let (file, script) = (Path::new("/usr/local/bin").join(name), script.to_owned());
        let install = move || -> std::io::Result<()> {
            fs::write(&file, script)?;
            fs::set_permissions(file, std::os::unix::fs::PermissionsExt::from_mode(0o755))
        };
        self.namespace.inside(install).expect("a program at the site");
    }

    /// Moves the clock of every program that starts here from now on, and AWS's with it, so far ahead of the machine's.
    ///
    /// # Panics
    /// Where the test hasn't said that it needs it.
    pub fn move_clock(&self, ahead: SignedDuration) {
        let library = ahead::library().expect("a test that moves the clock says so");
        self.cloud.ahead.set(ahead);
        let write = move || {
            fs::write(ahead::OFFSET, ahead.as_secs().to_string())?;
            // What the machine has there is a link to it.
            _ = fs::remove_file(ahead::PRELOADED);
            fs::write(ahead::PRELOADED, format!("{}\n", library.display()))
        };
        self.namespace.inside(write).expect("the site's own files");
    }

    /// Takes genkan away, or puts something else in its place, with this mode.
    ///
    /// # Panics
    /// Where it was done before.
    pub fn without_genkan(&self, instead: Option<(&str, u32)>) {
        let instead = instead.map(|(text, mode)| (text.to_owned(), mode));
        let replace = move || -> std::io::Result<()> {
            umount(GENKAN)?;
            fs::remove_file(GENKAN)?;
            if let Some((text, mode)) = instead {
                fs::write(GENKAN, text)?;
                fs::set_permissions(GENKAN, std::os::unix::fs::PermissionsExt::from_mode(mode))?;
            }
            Ok(())
        };
        self.namespace.inside(replace).expect("genkan's place");
    }

    /// Where a machine-wide path of the site lies for the test.
    pub fn outside(&self, path: &str) -> PathBuf {
        self.folder.path().join(path.trim_start_matches('/'))
    }

    /// The authority that everything in here has to trust.
    pub fn authority(&self) -> PathBuf {
        self.folder.path().join("authority.pem")
    }

    pub fn log(&self) -> &Log {
        &self.cloud.log
    }
}

impl Need {
    /// The error says why this machine hasn't got it.
    fn had(self) -> Result<(), String> {
        match self {
            Self::Aws(major, minor) => aws_cli::newest().and_then(|cli| cli.at_least(major, minor)),
            Self::Gcloud => google_tools::gcloud().map(drop),
            Self::GoogleAuth => google_tools::python().map(drop),
            Self::Ahead => ahead::library().map(drop),
            Self::Curl => which::which("curl").map(drop).map_err(|_| "the browser needs curl".to_owned()),
        }
    }
}
