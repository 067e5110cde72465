//! A program that may vanish, such as one in a build folder: setup copies it, and the client's hooks run the copy.

use super::Site;
use super::isolated::SCOPES;
use super::office::{asked, only_the_worker_signed, scenario, setup, signed_in};
use super::worker::absent;
use crate::home::Home;

/// Where cargo builds it.
const BUILT: &str = env!("CARGO_BIN_EXE_genkan");

#[test]
fn a_program_in_a_build_folder_is_copied_and_its_copy_gives_the_client_its_keys() {
    for scope in SCOPES {
        let Some(site) = Site::open(scenario(absent)) else { return };
        let home = Home::new();
        let copy = match scope {
            "managed" => site.outside("/var/lib/genkan/bin/genkan"),
            _ => home.path().join(".local/state/genkan/bin/genkan"),
        };
        let setup = setup(&site, &["aws.identity=isolated", &format!("scope={scope}")]);
        let run = site.command(BUILT, &home).args(setup).run();
        assert!(run.code == Some(0) && copy.exists(), "{scope}: {run:?}");
        // Whoever works on genkan builds it anew, or removes the folder.
        site.without_genkan(None);
        signed_in(&site, &home, 0);
        let run = site.claude(&home).args(["-p", "hi"]).run();
        assert_eq!(run.stdout.trim(), "The stand-in heard you.", "{scope}: {run:?}\n{}", site.log());
        assert_eq!(asked(&site), (0, 0), "{}", site.log());
        only_the_worker_signed(&site);
    }
}
