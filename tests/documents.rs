//! Documents that list something, held against what they list; licences, unused dependencies and duplicates.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::panic::Location;
use std::path::Path;
use std::process::Command;

use genkan::models::catalogue::Catalogue;
use genkan::models::{self, overlay};
use genkan::profile;
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

/// Holds a file of the repository against what it has to be; `INSTA_UPDATE=always` writes it, as it does snapshots.
///
/// # Panics
/// Where it is something else.
#[track_caller]
pub fn assert_written(path: &str, wanted: &str) {
    let before = fs::read_to_string(path).unwrap_or_default();
    if before != wanted && std::env::var("INSTA_UPDATE").is_ok_and(|update| update == "always") {
        return fs::write(path, wanted).expect("a file of the repository");
    }
    assert!(before == wanted, "{path} isn't what it should be; INSTA_UPDATE=always writes it");
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
        // One that no longer holds begins with the decision that took its place.
        let after = text.split_once("\n\nNo longer so: [decision ").and_then(|(_, rest)| rest.split_once(']'));
        let after = after.map(|(number, _)| format!("; no longer so: {number}")).unwrap_or_default();
        format!("| {} | [{title}]({file}){after} |", at + 1)
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

/// How deep each heading is, in order; code blocks, whose comments look like headings, are left out.
fn headings(document: &str) -> Vec<usize> {
    let text = read(document);
    let prose = text.split("```").step_by(2).flat_map(str::lines);
    prose.filter_map(|line| line.split_once(' ')).map(|(mark, _)| mark).filter(is_heading).map(str::len).collect()
}

fn is_heading(mark: &&str) -> bool {
    !mark.is_empty() && mark.chars().all(|c| c == '#')
}

#[track_caller]
fn has_no_dead_link(document: &str) {
    let text = read(document);
    let folder = Path::new(document).parent().expect("a folder");
    let links = text.split("](").skip(1).filter_map(|rest| rest.split([')', '#']).next());
    for link in links.filter(|link| !link.contains("://") && !link.is_empty()) {
        assert!(folder.join(link).exists(), "{document}: {link}");
    }
}

#[test]
fn readmes_fit_150_lines_and_name_every_command_that_matters() {
    for document in ["README.md", "README.ja.md"] {
        assert!(read(document).lines().count() <= 150, "{document}");
        assert!(commands(document).len() > 20, "{document}");
    }
}

#[test]
fn both_languages_of_a_page_have_the_same_headings_and_commands() {
    /// What is said there is of the code: no whole command line stands in a code span.
    const CODE_ALONE: [&str; 2] = ["docs/doctor.md", "docs/residency.md"];
    let pages = fs::read_dir("docs/ja").expect("pages").map(|entry| entry.expect("an entry").file_name());
    let pages = pages.map(|name| format!("docs/ja/{}", name.to_str().expect("a name")));
    let mut pairs: Vec<_> = pages.map(|page| (page.replace("/ja/", "/"), page)).collect();
    pairs.push(("README.md".to_owned(), "README.ja.md".to_owned()));
    assert!(pairs.len() > 4, "{pairs:?}");
    for (english, japanese) in &pairs {
        let (in_english, in_japanese) = (commands(english), commands(japanese));
        let beside: Vec<_> = in_english.symmetric_difference(&in_japanese).collect();
        assert!(beside.is_empty(), "in {english} or {japanese} alone: {beside:#?}");
        assert!(CODE_ALONE.contains(&english.as_str()) || !in_english.is_empty(), "{english} names no command");
        assert_eq!(headings(english), headings(japanese), "{english}, {japanese}");
    }
}

fn pages() -> Vec<String> {
    let pages = ["docs", "docs/ja"].into_iter().flat_map(|folder| fs::read_dir(folder).expect("a folder"));
    let pages =
        pages.map(|entry| entry.expect("an entry").path()).filter(|path| path.extension() == Some("md".as_ref()));
    let mut pages: Vec<_> = pages.map(|path| path.to_str().expect("a name").to_owned()).collect();
    pages.extend(["README.md", "README.ja.md", "SECURITY.md", "CONTRIBUTING.md"].map(str::to_owned));
    pages
}

#[test]
fn no_link_between_pages_is_dead() {
    pages().iter().for_each(|page| has_no_dead_link(page));
}

/// After an empty line Markdown begins another table, which has a heading.
#[test]
fn no_table_is_torn() {
    for page in pages() {
        let text = read(&page);
        let lines: Vec<_> = text.lines().collect();
        let is_row = |at: usize| lines.get(at).is_some_and(|line| line.starts_with('|'));
        let is_torn = |at: &usize| {
            let begins = is_row(*at) && *at > 0 && !is_row(at - 1);
            begins && !lines.get(at + 1).is_some_and(|line| line.starts_with("|---"))
        };
        let torn = (0..lines.len()).find(is_torn);
        assert_eq!(torn.map(|at| lines[at]), None, "{page}");
    }
}

#[test]
fn pages_for_people_use_the_fields_terms() {
    const OLD: [&str; 6] = ["mend", "mends", "mended", "the client", "taken back", "SSO facts"];
    const OLD_JA: [&str; 9] =
        ["マシン", "閉域", "実験的", "実証", "処理地域", "許可されたリージョン", "プロキシー", "秘密情報", "一つ"];
    // The field's own terms that hold one of these.
    let without_terms = |text: String| text.replace("仮想マシン", "");
    let folder = |folder: &str| -> Vec<String> {
        let entries = fs::read_dir(folder).expect("a folder").map(|entry| entry.expect("an entry").path());
        entries.filter(|path| path.is_file()).map(|path| path.to_str().expect("a name").to_owned()).collect()
    };
    let mut japanese = folder("docs/ja");
    japanese.push("README.ja.md".to_owned());
    let inside =
        ["architecture.md", "codes.md", "crates.md", "doctor.md", "guard.md", "residency.md", "session.md", "setup.md"];
    let mut english = folder("docs");
    english.retain(|page| !inside.iter().any(|inside| page.ends_with(inside)));
    english.extend(["README.md".to_owned(), "SECURITY.md".to_owned()]);
    for (pages, old) in [(english, &OLD[..]), (japanese, &OLD_JA[..])] {
        for page in pages {
            let text = without_terms(read(&page)).replace(|c: char| c.is_ascii_punctuation(), " ");
            let words = format!(" {} ", text.split_whitespace().collect::<Vec<_>>().join(" "));
            let is_there = |old: &&&str| match old.is_ascii() {
                true => words.contains(&format!(" {old} ")),
                false => words.contains(**old),
            };
            let found: Vec<_> = old.iter().filter(is_there).collect();
            assert!(found.is_empty(), "{page}: {found:?}");
        }
    }
}

/// The overlay that the page for fleets shows is one that genkan takes, and the same in both languages.
#[test]
fn the_overlay_of_the_page_makes_a_new_model_resident() {
    let shown = |page: &str| {
        let text = read(page);
        let block = text
            .split("```toml\n")
            .skip(1)
            .filter_map(|rest| rest.split("```").next())
            .find(|block| block.contains("overlay = true"));
        block.unwrap_or_else(|| panic!("{page} shows no overlay")).to_owned()
    };
    let (english, japanese) = (shown("docs/fleet.md"), shown("docs/ja/fleet.md"));
    assert_eq!(english, japanese);
    let regions = ["ap-northeast-1", "ap-northeast-3"].map(str::to_owned);
    let resident = |catalogue: &Catalogue| {
        catalogue.resident(catalogue.model("claude-sonnet-5-5").expect("a known model"), &regions)
    };
    assert_eq!(resident(Catalogue::embedded().expect("the embedded one")), None);
    let over = overlay::read(&english, "fleet.md").unwrap_or_else(|fault| panic!("{fault}"));
    assert_eq!(resident(&over).as_deref(), Some("jp.anthropic.claude-sonnet-5-5"));
}

/// What editors and pipelines hold a profile, or a catalogue, against is what the types say; `INSTA_UPDATE=always` writes it.
#[test]
fn the_schemas_in_the_repository_are_current() {
    for (name, document) in [("catalogue", models::schema::document()), ("profile", profile::schema::document())] {
        let file = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("profiles/{name}.schema.json"));
        let current = format!("{document:#}\n");
        if fs::read_to_string(&file).is_ok_and(|text| text == current) {
            continue;
        }
        let renews = std::env::var("INSTA_UPDATE").is_ok_and(|update| update == "always");
        assert!(renews, "{} isn't what the types say; INSTA_UPDATE=always writes it", file.display());
        fs::write(file, current).expect("the schema");
    }
}
