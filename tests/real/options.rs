//! Every option of Claude Code's program that takes a value is read by the guard, or belongs to a command of its own that
//! starts no session: a value that is taken for an option would hide what stands behind it.

use std::collections::BTreeSet;
use std::panic::Location;

use memchr::memmem;

use super::client;
use crate::tally;

const READ: &str = include_str!("../../src/guard/leaving/flags.rs");
/// Of `agents`, `auth`, `gateway`, `mcp`, `plugin` and others (2.1.332).
const OF_COMMANDS: [&str; 45] = [
    "--ablation",
    "--accept-command",
    "--allow-tools",
    "--author",
    "--author-email",
    "--callback-port",
    "--case",
    "--client-id",
    "--concurrency",
    "--config",
    "--cwd",
    "--description",
    "--disallow-tools",
    "--email",
    "--env",
    "--eval-dir",
    "--event",
    "--header",
    "--id-token",
    "--issuer",
    "--label",
    "--list",
    "--marketplace",
    "--max-cost",
    "--max-cost-usd",
    "--message",
    "--mocks",
    "--output",
    "--output-dir",
    "--path",
    "--port",
    "--profile",
    "--remote",
    "--report",
    "--result-format",
    "--review-md",
    "--runs",
    "--scope",
    "--sparse",
    "--tag",
    "--threshold",
    "--timeout",
    "--transport",
    "--trusted-folder",
    "--with",
];

/// The options that a definition names whose value isn't optional: `-n, --name <name>`, `--one, --other <value>`.
fn defined(text: &str) -> Option<Vec<&str>> {
    let (names, value) = text.split_once(" <")?;
    let is_name = |name: &str| name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
    let names: Vec<&str> = names.split(',').map(str::trim).collect();
    (value.ends_with('>') && names.iter().all(|name| name.starts_with('-') && is_name(name)))
        .then(|| names.into_iter().filter(|name| name.starts_with("--")).collect())
}

fn options(program: &[u8]) -> BTreeSet<&str> {
    let definition = |at: usize| {
        let rest = &program[at + 1..program.len().min(at + 120)];
        let end = rest.iter().position(|byte| *byte == b'"')?;
        defined(std::str::from_utf8(&rest[..end]).ok()?)
    };
    memmem::find_iter(program, b"\"-").filter_map(definition).flatten().collect()
}

#[test]
fn each_with_a_value_is_read_or_of_a_command() {
    let program = match client::text() {
        Ok(program) => program,
        Err(reason) => return tally::skipped(Location::caller(), &reason),
    };
    tally::ran(Location::caller());
    let options = options(&program);
    for known in ["--model", "--settings", "--allowed-tools", "--name", "--judge-model"] {
        assert!(options.contains(known), "the definitions aren't found as they are written: {known}");
    }
    let is_read = |option: &str| READ.contains(&format!("\"{option}\""));
    let unknown: Vec<_> = options.iter().filter(|option| !is_read(option) && !OF_COMMANDS.contains(option)).collect();
    assert!(unknown.is_empty(), "what takes a value and isn't read: {unknown:?}");
    let gone: Vec<_> = OF_COMMANDS.iter().filter(|option| !options.contains(*option)).collect();
    assert!(gone.is_empty(), "the program doesn't know these any more: {gone:?}");
}
