//! The person's browser at a site: `xdg-open`, which writes down each tab that it opens, and loads it if it is told to.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};

use super::namespace::Namespace;

/// Where it stands, first on the path of a site.
const PROGRAM: &str = "/usr/local/bin/xdg-open";

/// What was opened. A program finds it where `DISPLAY` or something like it says that there is a desktop.
pub struct Browser {
    tabs: PathBuf,
    follow: PathBuf,
}

impl Browser {
    /// `folder` keeps the list of tabs.
    pub(super) fn install(namespace: &Namespace, folder: &Path, authority: &Path) -> Self {
        let browser = Self { tabs: folder.join("tabs"), follow: folder.join("follow") };
        let (tabs, follow, authority) = (browser.tabs.display(), browser.follow.display(), authority.display());
        // Like a browser that runs already, it keeps nobody waiting who opens a tab, and doesn't end with them.
        let script = format!(
            "#!/bin/sh\nprintf '%s\\n' \"$1\" >>'{tabs}'\n[ -e '{follow}' ] || exit 0\n\
             setsid curl --silent --location --cacert '{authority}' --output /dev/null \"$1\" </dev/null >/dev/null 2>&1 &\n"
        );
        let install = move || {
            fs::write(PROGRAM, script)?;
            fs::set_permissions(PROGRAM, fs::Permissions::from_mode(0o755))
        };
        namespace.inside(install).expect("a program at the site");
        browser
    }

    /// From now on it loads what it opens, and goes where it is sent: back to the program that waits on the loopback.
    pub fn follows(&self) {
        fs::write(&self.follow, "").expect("a file");
    }

    /// The addresses that were opened, in order.
    pub fn tabs(&self) -> Vec<String> {
        let text = fs::read_to_string(&self.tabs).unwrap_or_default();
        text.lines().map(str::to_owned).collect()
    }
}
