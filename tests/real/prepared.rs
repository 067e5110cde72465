//! Homes and machines that genkan itself prepared, for the real client.

use super::Site;
use super::launch::Run;
pub use super::namespace::GENKAN;
use crate::cloud::Identity;
use crate::home::Home;

/// A home with AWS keys and whatever `genkan setup ARGS` writes.
pub fn home(site: &Site, args: &[&str]) -> Home {
    let home = Home::new();
    home.write(".aws/credentials", &Identity::user("dev").credentials_file("default"));
    genkan(site, &home, &[&["setup", "--non-interactive"], args].concat());
    home
}

/// Runs genkan inside the site; it has to succeed.
pub fn genkan(site: &Site, home: &Home, args: &[&str]) -> Run {
    let run = site.command(GENKAN, home).args(args).run();
    assert_eq!(run.code, Some(0), "genkan {args:?}: {run:?}");
    run
}

/// A second home with the same settings and keys, as it was before any start of the client.
pub fn fresh(prepared: &Home) -> Home {
    let home = Home::new();
    for file in [".claude/settings.json", ".aws/credentials", ".aws/config"] {
        if let Some(text) = prepared.read(file) {
            home.write(file, &text);
        }
    }
    home
}
