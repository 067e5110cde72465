//! Every variable in Claude Code's program that may decide on the way of a conversation has its class in
//! `variables.txt`, and the classes that are genkan's agree with genkan's tables.

use std::collections::{BTreeMap, BTreeSet};
use std::panic::Location;

use genkan::profile::routing;
use memchr::{memchr_iter, memmem};

use super::client;
use crate::tally;

const TABLE: &str = include_str!("variables.txt");
/// Words of a name that make it one of the class.
const WORDS: [&str; 27] = [
    "PROXY",
    "PROXIES",
    "CA",
    "CACERTS",
    "CAFILE",
    "CAINFO",
    "CAPATH",
    "CERT",
    "CERTS",
    "CERTIFICATE",
    "CERTIFICATES",
    "CONFIG",
    "CREDENTIAL",
    "CREDENTIALS",
    "CREDS",
    "ENDPOINT",
    "ENDPOINTS",
    "HOST",
    "HOSTS",
    "REGION",
    "REGIONS",
    "SOCKET",
    "SSL",
    "TLS",
    "URI",
    "URL",
    "URLS",
];
/// Names that not every version has: the first came with 2.1.332, two with 2.1.331, the others were gone in 2.1.330.
const OF_SOME: [&str; 5] = [
    "SELF_HOSTED_AGENT_PROXY_*",
    "BUN_CRASH_REPORT_URL",
    "HOST_ADMITTED_UNSIGNED",
    "LISTED_URL_REFUSED",
    "URL_NOT_ON_ALLOWLIST",
];
/// Variables that make programs load or run code.
const LOADERS: [&str; 5] = ["PATH", "NODE_OPTIONS", "NODE_PATH", "BUN_OPTIONS", "BASH_ENV"];

/// The class of each pattern.
fn table() -> Vec<(&'static str, &'static str)> {
    let lines = TABLE.lines().filter(|line| !line.is_empty() && !line.starts_with('#'));
    let line = |line: &'static str| {
        let (class, patterns) = line.split_once(' ').expect("a class and names");
        patterns.split(' ').map(move |pattern| (class, pattern))
    };
    lines.flat_map(line).collect()
}

/// A pattern has one `*` at most.
fn fits(name: &str, pattern: &str) -> bool {
    match pattern.split_once('*') {
        None => name == pattern,
        Some((start, end)) => name.len() >= start.len() + end.len() && name.starts_with(start) && name.ends_with(end),
    }
}

/// Names of this kind that the program reads as variables, or writes in quotes: its own lists of variables are such texts.
pub(super) fn names(program: &[u8], is_wanted: fn(&str) -> bool) -> BTreeSet<String> {
    let word = |at: usize, is_part: fn(&u8) -> bool| {
        let end = program[at..].iter().position(|byte| !is_part(byte)).map_or(program.len(), |length| at + length);
        (std::str::from_utf8(&program[at..end]).unwrap_or_default(), program.get(end).copied())
    };
    let upper = |byte: &u8| byte.is_ascii_uppercase() || byte.is_ascii_digit() || *byte == b'_';
    let lower = |byte: &u8| byte.is_ascii_lowercase() || *byte == b'_';
    let mut found = BTreeSet::new();
    for at in memmem::find_iter(program, b"env.") {
        let names = [word(at + 4, upper).0, word(at + 4, lower).0];
        found.extend(names.into_iter().filter(|name| is_wanted(name)).map(str::to_owned));
    }
    for at in memchr_iter(b'"', program).filter(|at| program.get(at + 1).is_some_and(u8::is_ascii_uppercase)) {
        if let (name, Some(b'"')) = word(at + 1, upper) {
            found.extend(Some(name).filter(|name| is_wanted(name)).map(str::to_owned));
        }
    }
    found
}

fn is_wanted(name: &str) -> bool {
    let is_whole = name.contains('_') && !name.starts_with('_') && !name.ends_with('_') && name.len() < 80;
    let is_loader = |name: &str| LOADERS.contains(&name) || name.starts_with("LD_") || name.starts_with("DYLD_");
    let has_word = || name.split('_').any(|word| WORDS.contains(&word)) || name.ends_with("_proxy");
    LOADERS.contains(&name) || is_whole && (is_loader(name) || name.starts_with("AWS_LOGIN_") || has_word())
}

#[test]
fn each_has_one_class_and_genkans_own_agree_with_its_tables() {
    let program = match client::text() {
        Ok(program) => program,
        Err(reason) => return tally::skipped(Location::caller(), &reason),
    };
    tally::ran(Location::caller());
    let (names, table) = (names(&program, is_wanted), table());
    let mut classes: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for name in &names {
        let of_it = table.iter().filter(|(_, pattern)| fits(name, pattern)).map(|(class, _)| *class);
        classes.insert(name, of_it.collect());
    }
    let unclear: Vec<_> = classes.iter().filter(|(_, classes)| classes.len() != 1).collect();
    assert!(unclear.is_empty(), "not in the table, or there twice: {unclear:#?}");
    let unused = table.iter().filter(|(_, pattern)| !names.iter().any(|name| fits(name, pattern)));
    let unused: Vec<_> = unused.filter(|(_, pattern)| !OF_SOME.contains(pattern)).collect();
    assert!(unused.is_empty(), "the program doesn't know these any more: {unused:?}");
    let differs = |(name, class): &(&str, BTreeSet<&str>)| {
        let (is_folder, is_route) = (class.contains("folder"), class.contains("folder") || class.contains("route"));
        // Of these the ones that reach programs which run no code of the project's, the hooks' own among them.
        let is_known = is_route || ["LD_PRELOAD", "LD_AUDIT", "DYLD_INSERT_LIBRARIES"].contains(name);
        (routing::of_folder(name).is_some(), routing::is_known(name)) != (is_folder, is_known)
    };
    let other: Vec<_> = classes.into_iter().filter(differs).collect();
    assert!(other.is_empty(), "genkan's tables say otherwise: {other:?}");
}
