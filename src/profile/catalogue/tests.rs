//! Whose file is believed, and what is in force where it isn't.

#![allow(clippy::disallowed_methods, reason = "it lays files down and changes their modes")]

use std::fs;

use super::*;
use crate::messages::Lang;
use crate::models::catalogue::CatalogueSource;
use crate::world::testing::world;

const NEW: &str = include_str!("../../../tests/models/signed/catalogue.toml");
const SIGNATURE: &str = include_str!("../../../tests/models/signed/catalogue.toml.minisig");
const KEY: &str = "RWTULdT9D5cP9qDgwp+5v1qKiLWpw9koDOgBjkAmQQBi2Yyh3aBCK3W2";
const OTHER: &str = "RWRbc9auktdEkQYhcRKJgXi6un77ixB76ws9mCdARZN8+DrM93w+fUpB";

fn refusal(world: &World) -> Option<String> {
    let catalogue = load(world).unwrap();
    let refused = catalogue.provenance.refused.as_ref()?;
    let own = Catalogue::embedded().unwrap();
    // Never less than the embedded one says.
    assert_eq!(serde_json::to_value(&catalogue).unwrap(), serde_json::to_value(own).unwrap());
    assert_eq!(catalogue.provenance.source, CatalogueSource::Embedded);
    for lang in [Lang::En, Lang::Ja] {
        assert!(refused.message(lang).contains("catalogue.toml"), "{}", refused.message(lang));
    }
    Some(refused.code().id.to_owned())
}

/// Lays files of the machine's down: a name below `/etc/genkan`, and what it holds.
fn lay(world: &World, files: &[(&str, &str)]) {
    for (name, text) in files {
        let file = world.dirs.machine.join(name);
        fs::create_dir_all(file.parent().unwrap()).unwrap();
        fs::write(file, text).unwrap();
    }
}

#[test]
fn a_file_that_is_right_is_in_force_and_one_that_is_not_leaves_the_embedded_catalogue() {
    let folder = tempfile::tempdir().unwrap();
    let world = world(folder.path(), &[]);
    assert_eq!(load(&world).unwrap().document()["source"], "embedded");
    lay(&world, &[("catalogue.toml", NEW)]);
    let document = load(&world).unwrap().document();
    assert_eq!((&document["source"], &document["version"]), (&"overlay".into(), &"2027-01-15".into()), "{document}");
    lay(&world, &[("catalogue.toml", &format!("\u{feff}{NEW}"))]);
    assert_eq!(refusal(&world), None);
    for (text, id) in [("no = [toml", "GK-RES-001"), ("schema = 9", "GK-RES-002")] {
        lay(&world, &[("catalogue.toml", text)]);
        assert_eq!(refusal(&world).as_deref(), Some(id));
    }
    fs::remove_file(world.dirs.machine.join("catalogue.toml")).unwrap();
    fs::create_dir(world.dirs.machine.join("catalogue.toml")).unwrap();
    assert_eq!(refusal(&world).as_deref(), Some("GK-SYS-006"));
}

#[cfg(unix)]
#[test]
fn a_file_that_somebody_else_can_change_is_refused() {
    use std::os::unix::fs::{PermissionsExt, chown};
    let folder = tempfile::tempdir().unwrap();
    let world = world(folder.path(), &[]);
    lay(&world, &[("catalogue.toml", NEW)]);
    let file = world.dirs.machine.join("catalogue.toml");
    let mode = |path: &Path, mode: u32| fs::set_permissions(path, PermissionsExt::from_mode(mode)).unwrap();
    assert_eq!(refusal(&world), None);
    for (path, loose, right) in [(&file, 0o646, 0o644), (&world.dirs.machine, 0o757, 0o755)] {
        mode(path, loose);
        assert_eq!(refusal(&world).as_deref(), Some("GK-RES-033"), "{}", path.display());
        mode(path, right);
        assert_eq!(refusal(&world), None, "{}", path.display());
    }
    // A link counts as what it leads to.
    let elsewhere = folder.path().join("elsewhere");
    fs::create_dir(&elsewhere).unwrap();
    fs::rename(&file, elsewhere.join("c.toml")).unwrap();
    std::os::unix::fs::symlink(elsewhere.join("c.toml"), &file).unwrap();
    assert_eq!(refusal(&world), None);
    mode(&elsewhere, 0o777);
    assert_eq!(refusal(&world).as_deref(), Some("GK-RES-033"));
    mode(&elsewhere, 0o755);
    if nix::unistd::geteuid().is_root() {
        chown(elsewhere.join("c.toml"), Some(54_400), None).unwrap();
        assert_eq!(refusal(&world).as_deref(), Some("GK-RES-033"), "a person's own");
        chown(elsewhere.join("c.toml"), Some(0), Some(54_400)).unwrap();
        mode(&elsewhere.join("c.toml"), 0o664);
        assert_eq!(refusal(&world).as_deref(), Some("GK-RES-033"), "a group's");
    }
}

#[test]
fn where_the_profile_names_a_key_only_a_signed_catalogue_counts() {
    let profile = |key: &str| {
        format!("schema = 1\nname = \"acme\"\nextends = \"bedrock-jp\"\n[residency]\ncatalogue_key = \"{key}\"\n")
    };
    let (named, other) = (profile(KEY), profile(OTHER));
    let above = "schema = 1\nname = \"office\"\nextends = \"acme\"\n";
    let tampered = NEW.replace("2.1.340", "2.1.999");
    let forged = SIGNATURE.replace("acme fleet", "other fleet");
    for (case, files, refused) in [
        ("no key", &[("catalogue.toml", NEW)][..], false),
        ("signed", &[("catalogue.toml", NEW), ("catalogue.toml.minisig", SIGNATURE), ("profile.toml", &named)], false),
        ("no signature", &[("catalogue.toml", NEW), ("profile.toml", &named)], true),
        (
            "another key's",
            &[("catalogue.toml", NEW), ("catalogue.toml.minisig", SIGNATURE), ("profile.toml", &other)],
            true,
        ),
        (
            "changed",
            &[("catalogue.toml", &tampered), ("catalogue.toml.minisig", SIGNATURE), ("profile.toml", &named)],
            true,
        ),
        (
            "another comment",
            &[("catalogue.toml", NEW), ("catalogue.toml.minisig", &forged), ("profile.toml", &named)],
            true,
        ),
        (
            "no signature's text",
            &[("catalogue.toml", NEW), ("catalogue.toml.minisig", "x"), ("profile.toml", &named)],
            true,
        ),
        ("no key's text", &[("catalogue.toml", NEW), ("profile.toml", &profile("RWx"))], true),
        ("a profile that can't be read", &[("catalogue.toml", NEW), ("profile.toml", "no = [toml")], true),
        (
            "a key that is inherited",
            &[("catalogue.toml", NEW), ("profile.toml", above), ("profiles/acme.toml", &named)],
            true,
        ),
    ] {
        let folder = tempfile::tempdir().unwrap();
        let world = world(folder.path(), &[]);
        lay(&world, files);
        assert_eq!(refusal(&world).as_deref(), refused.then_some("GK-RES-035"), "{case}");
    }
}
