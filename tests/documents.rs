//! Documents that list something, held against what they list; licences, unused dependencies and duplicates.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::panic::Location;
use std::path::Path;
use std::process::Command;

use serde_json::Value;

use crate::tally;

/// Licences whose terms a program under Apache-2.0 can be given away with. MPL-2.0 binds its own files alone.
const LICENCES: [&str; 15] = [
    "0BSD",
    "Apache-2.0",
    "Apache-2.0 WITH LLVM-exception",
    "BSD-2-Clause",
    "BSD-3-Clause",
    "BSL-1.0",
    "CC0-1.0",
    "CDLA-Permissive-2.0",
    "ISC",
    "MIT",
    "MIT-0",
    "MPL-2.0",
    "Unicode-3.0",
    "Unlicense",
    "Zlib",
];

/// Crates that stand in `Cargo.lock` more than once: somebody else's to unite. `windows…` are shims of a few lines.
const TWICE: [&str; 8] = ["bit-vec", "bitflags", "getrandom", "memoffset", "nix", "syn", "synstructure", "vte"];

fn metadata() -> Option<Value> {
    let rustc = Command::new("rustc").arg("-vV").output().ok()?;
    let rustc = String::from_utf8(rustc.stdout).ok()?;
    let host = rustc.lines().find_map(|line| line.strip_prefix("host: "))?;
    let mut cargo = Command::new(env!("CARGO"));
    // The sources for other systems needn't lie here.
    cargo.args(["metadata", "--offline", "--locked", "--format-version", "1", "--filter-platform", host]);
    serde_json::from_slice(&cargo.output().ok()?.stdout).ok()
}

fn read(path: impl AsRef<Path>) -> String {
    fs::read_to_string(path).expect("a file")
}

fn text(value: &Value) -> &str {
    value.as_str().unwrap_or_default()
}

/// Whether an expression of SPDX, or the older form with a slash, can be met with these licences.
fn is_met(licence: &str) -> bool {
    let licence = licence.replace(" / ", " OR ").replace('/', " OR ").replace(['(', ')'], "");
    licence.split(" AND ").all(|all| all.split(" OR ").any(|one| LICENCES.contains(&one.trim())))
}

#[test]
fn licences_of_all_crates_are_among_those_that_were_looked_at() {
    let Some(metadata) = metadata() else {
        return tally::skipped(Location::caller(), "cargo metadata: no cargo, or no sources of the crates");
    };
    let packages = metadata["packages"].as_array().unwrap();
    assert!(packages.len() > 100, "{}", packages.len());
    let wrong: Vec<_> = packages
        .iter()
        .filter(|package| !is_met(text(&package["license"])))
        .map(|package| format!("{}: {}", package["name"], package["license"]))
        .collect();
    assert_eq!(wrong, [""; 0]);
    for (licence, met) in
        [("GPL-3.0-only", false), ("MIT AND GPL-3.0-only", false), ("MIT/GPL-3.0-only", true), ("", false)]
    {
        assert_eq!(is_met(licence), met, "{licence}");
    }
}

/// The dependencies of a section of `Cargo.toml`, of every system.
fn dependencies(section: &str) -> BTreeSet<String> {
    let manifest: toml::Table = read("Cargo.toml").parse().expect("TOML");
    let targets = manifest["target"].as_table().expect("a table").values().filter_map(|target| target.get(section));
    let tables = targets.chain(manifest.get(section)).filter_map(toml::Value::as_table);
    tables.flat_map(|table| table.keys().cloned()).collect()
}

fn sources(folder: &Path, into: &mut String) {
    for entry in fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        match path.extension() {
            _ if path.is_dir() => sources(&path, into),
            Some(extension) if extension == "rs" => *into += &read(&path),
            _ => {}
        }
    }
}

#[test]
fn every_dependency_is_used_and_stands_in_the_table_of_crates() {
    let page = read("docs/crates.md");
    for (section, folders) in [("dependencies", &["src"][..]), ("dev-dependencies", &["src", "tests", "benches"])] {
        let mut said = String::new();
        for folder in folders {
            sources(Path::new(folder), &mut said);
        }
        for name in dependencies(section) {
            let path = name.replace('-', "_");
            let is_used = [format!("{path}::"), format!("use {path};"), format!("{path}!")];
            // Compiled for what they switch off, or so that another crate has a feature.
            let by_feature = ["tracing", "aws-smithy-eventstream"].contains(&name.as_str());
            assert!(by_feature || is_used.iter().any(|form| said.contains(form)), "{name} is used nowhere");
            let row = page.lines().any(|line| line.starts_with(&format!("| {name} |")));
            assert!(section != "dependencies" || row, "docs/crates.md has no row on {name}");
        }
    }
}

#[test]
fn crates_that_stand_twice_are_known() {
    let lock: toml::Table = read("Cargo.lock").parse().unwrap();
    let mut versions: BTreeMap<&str, usize> = BTreeMap::new();
    for package in lock["package"].as_array().unwrap() {
        *versions.entry(package["name"].as_str().unwrap()).or_default() += 1;
    }
    let twice = versions.into_iter().filter(|(name, count)| *count > 1 && !name.starts_with("windows"));
    assert_eq!(twice.map(|(name, _)| name).collect::<Vec<_>>(), TWICE);
}

#[test]
fn decisions_stand_in_their_index_in_order() {
    let index = read("docs/decisions/README.md");
    let rows = index.lines().filter(|line| line.starts_with("| ") && line.contains("](")).collect::<Vec<_>>();
    let mut files: Vec<_> = fs::read_dir("docs/decisions")
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    files.sort();
    files.retain(|file| file != "README.md");
    let wanted = files.iter().enumerate().map(|(at, file)| {
        let text = read(Path::new("docs/decisions").join(file));
        let title = text.lines().next().unwrap().strip_prefix(&format!("# {}. ", at + 1));
        let title = title.unwrap_or_else(|| panic!("{file} isn't number {}", at + 1));
        assert!(file.starts_with(&format!("{:03}-", at + 1)), "{file}");
        format!("| {} | [{title}]({file}) |", at + 1)
    });
    assert_eq!(rows, wanted.collect::<Vec<_>>());
}

/// The code spans and the lines of code blocks that name a command of genkan or cargo.
fn commands(document: &str) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for (at, part) in read(document).split("```").enumerate() {
        let is_block = at % 2 == 1;
        let spans: Vec<&str> = if is_block {
            part.lines().collect()
        } else {
            part.split('`').enumerate().filter(|(at, _)| at % 2 == 1).map(|(_, span)| span).collect()
        };
        let plain = |span: &str| span.split("  ").next().unwrap_or_default().trim().to_owned();
        let named = |span: &String| ["genkan", "cargo"].iter().any(|name| span.split(' ').next() == Some(name));
        found.extend(spans.into_iter().map(plain).filter(named));
    }
    found
}

#[test]
fn readmes_of_both_languages_name_the_same_commands_and_fit_150_lines() {
    let (english, japanese) = (commands("README.md"), commands("README.ja.md"));
    let beside: Vec<_> = english.symmetric_difference(&japanese).collect();
    assert!(beside.is_empty() && english.len() > 20, "in one of them alone: {beside:#?}");
    for document in ["README.md", "README.ja.md"] {
        let text = read(document);
        assert!(text.lines().count() <= 150, "{document}");
        let links = text.split("](").skip(1).filter_map(|rest| rest.split([')', '#']).next());
        for link in links.filter(|link| !link.contains("://")) {
            assert!(Path::new(link).exists(), "{document}: {link}");
        }
    }
}
