//! The rules of `docs/architecture.md` that a compiler can't hold: who may import what.

#![allow(clippy::disallowed_methods, reason = "it reads the source")]

use std::fs;
use std::path::{Path, PathBuf};

/// Rooms that touch nothing: no files, no variables, no network, no runtime, no SDK.
const PURE: &[&str] = &[
    "src/profile/schema.rs",
    "src/models/residency.rs",
    "src/models/resolve.rs",
    "src/setup/pins.rs",
    "src/guard/credential_use/judge.rs",
    "src/guard/event.rs",
    "src/guard/signer.rs",
    "src/claude/effective.rs",
    "src/profile/conflicts.rs",
    "src/profile/routing",
    "src/claude/schema.rs",
    "src/setup/desired.rs",
    "src/setup/plan.rs",
    "src/setup/check.rs",
    "src/setup/hook.rs",
    "src/setup/document",
    "src/doctor/rules",
    "src/doctor/judge.rs",
    "src/claude/proxy.rs",
    "src/explain",
    "src/words",
    "src/code",
];
const AMBIENT: &[&str] = &[
    "std::fs",
    "std::env",
    "std::net",
    "std::process",
    "tokio",
    "aws_config::",
    "aws_sdk",
    "ureq",
    "files::read",
    "files::replace",
];

fn sources(under: &Path) -> Vec<PathBuf> {
    if under.is_file() {
        return vec![under.to_owned()];
    }
    let entries = fs::read_dir(under).unwrap_or_else(|error| panic!("{}: {error}", under.display()));
    entries
        .flat_map(|entry| sources(&entry.expect("an entry").path()))
        .filter(|path| path.extension().is_some_and(|end| end == "rs"))
        .collect()
}

/// A file's code without its tests and comments.
fn code(path: &Path) -> String {
    let text = fs::read_to_string(path).expect("a source");
    let product = text.split("#[cfg(test)]").next().unwrap_or_default().to_owned();
    product.lines().filter(|line| !line.trim_start().starts_with("//")).collect::<Vec<_>>().join("\n")
}

#[test]
fn pure_rooms_touch_nothing() {
    for room in PURE {
        // Tests in a file of their own build what they need.
        let product = sources(Path::new(room)).into_iter().filter(|path| !path.ends_with("tests.rs"));
        for path in product {
            let code = code(&path);
            for ambient in AMBIENT {
                assert!(!code.contains(ambient), "{} uses {ambient}", path.display());
            }
        }
    }
}

#[test]
fn nothing_but_the_program_imports_the_command_line() {
    for path in sources(Path::new("src")) {
        if path.starts_with("src/cli") || path.ends_with("main.rs") {
            continue;
        }
        assert!(!code(&path).contains("crate::cli"), "{} imports cli", path.display());
    }
}

#[test]
fn sdk_types_stay_in_their_room() {
    for path in sources(Path::new("src")) {
        if path.starts_with("src/session") || path.starts_with("src/world/net.rs") {
            continue;
        }
        let code = code(&path);
        assert!(!code.contains("aws_sdk_") && !code.contains("aws_config::"), "{} names an SDK type", path.display());
    }
}

#[test]
fn every_code_stands_in_the_documentation() {
    let page = fs::read_to_string("docs/codes.md").expect("docs/codes.md");
    let table: Vec<&str> = page.lines().filter(|line| line.starts_with("| GK-")).collect();
    let wanted: Vec<String> = genkan::code::all()
        .map(|code| format!("| {} | {} | {} |", code.id, code.exit as u8, code.message.en.replace('|', "\\|")))
        .collect();
    assert_eq!(table, wanted, "docs/codes.md: the table has to be\n{}", wanted.join("\n"));
}
