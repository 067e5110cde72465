//! `genkan fleet summary`: the lines that `check --format fleet` printed on many machines, read in a minute.

use std::collections::HashSet;
use std::path::{Path, PathBuf};

use jiff::SignedDuration;
use serde_json::{Map, Value, json};

use crate::code::{Exit, machine, usage};
use crate::fault::{Fault, Result};
use crate::messages::{Message, fleet as words, report};
use crate::report::fleet::{self, Counts, Line, Place, Summary};
use crate::world::files::{self, Access};
use crate::world::narrow::Narrow;
use crate::world::ui::{Role, pad};
use crate::world::{Ui, World, input};

/// `genkan fleet …`.
#[derive(Debug, clap::Args)]
pub struct FleetArgs {
    #[command(subcommand)]
    pub command: FleetCommand,
}

#[derive(Debug, clap::Subcommand)]
pub enum FleetCommand {
    /// Summarize the lines that `genkan check --format fleet` printed on each machine
    #[command(after_help = EXAMPLES)]
    Summary(SummaryArgs),
}

/// Flags of `genkan fleet summary`.
#[derive(Debug, clap::Args)]
pub struct SummaryArgs {
    /// A folder of files with lines, one such file, or `-` for standard input
    #[arg(value_name = "DIR|-")]
    pub from: PathBuf,
    /// Name machines whose newest line is older than this many days
    #[arg(long, value_name = "DAYS", default_value_t = 7, value_parser = Narrow(clap::value_parser!(u32)))]
    pub stale: u32,
    /// Print one row of CSV for each machine
    #[arg(long, conflicts_with_all = ["json", "html"])]
    pub csv: bool,
    /// Write one page with charts
    #[arg(long, value_name = "FILE", conflicts_with = "json")]
    pub html: Option<PathBuf>,
    /// Print one JSON document
    #[arg(long)]
    pub json: bool,
}

const EXAMPLES: &str = "\
Examples:
  genkan fleet summary ./collected
  cat lines.jsonl | genkan fleet summary - --html fleet.html
  genkan fleet summary ./collected --csv > machines.csv";

/// The most of a file, or of standard input: the lines of about a hundred thousand machines.
const LARGEST: u64 = 64 * 1024 * 1024;
/// How many codes and machines a terminal shows.
const MOST: usize = 15;
/// Where a chart's numbers end.
const COUNT: usize = 7;

impl FleetArgs {
    pub(super) const fn wants_json(&self) -> bool {
        let FleetCommand::Summary(args) = &self.command;
        args.json
    }
}

/// Shows the fleet. Exit 1 where a machine isn't as intended, hasn't been heard of, or a line can't be read.
///
/// # Errors
/// `GK-USE-009` where there is no line at all; a `GK-SYS` code where a file can't be read or written.
pub(super) fn run(world: &World, args: &FleetArgs) -> Result<Exit> {
    let FleetCommand::Summary(args) = &args.command;
    let collected = collect(world, &args.from)?;
    if collected.is_empty() {
        return Err(Fault::new(&usage::NO_LINES).with("from", args.from.display()));
    }
    let summary = Summary::new(collected, world.now(), SignedDuration::from_hours(24 * i64::from(args.stale)));
    if let Some(file) = &args.html {
        let file = world.cwd.join(file);
        files::replace(&file, fleet::page(&summary, world.ui.lang).as_bytes(), None, Access::Private)?;
        world.ui.tell(words::WRITTEN_TO, &[("file", &file.display())]);
    } else if args.csv {
        world.ui.data(csv(&summary)?.trim_end());
    } else if args.json {
        world.ui.json(&json!(summary));
    } else {
        show(&world.ui, &summary);
    }
    Ok(if summary.is_good() { Exit::Done } else { Exit::Problem })
}

/// Every line of a folder, a file, or standard input.
fn collect(world: &World, from: &Path) -> Result<Vec<(Place, std::result::Result<Line, String>)>> {
    if from == Path::new("-") {
        let told = input::told();
        // The rest of it isn't here, and a machine in it would be passed over in silence.
        if told.len() as u64 >= LARGEST {
            return Err(too_large(input::NAME));
        }
        return Ok(fleet::read(input::NAME, &input::text(&told)));
    }
    let from = world.cwd.join(from);
    let read = |name: &str, bytes: &[u8]| fleet::read(name, &input::text(bytes));
    if !from.is_dir() {
        return Ok(read(&from.display().to_string(), &file(&from)?.ok_or_else(|| files::not_there(&from))?));
    }
    let mut all = Vec::new();
    for name in files::list(&from)? {
        let path = from.join(&name);
        if !path.is_dir() {
            all.extend(read(&name, &file(&path)?.unwrap_or_default()));
        }
    }
    Ok(all)
}

/// The lines of a file, which properly grows with the fleet.
fn file(path: &Path) -> Result<Option<Vec<u8>>> {
    match files::read_up_to(path, LARGEST) {
        Err(fault) if *fault.code() == machine::TOO_LARGE => Err(too_large(path.display())),
        read => read,
    }
}

fn too_large(from: impl std::fmt::Display) -> Fault {
    Fault::new(&usage::TOO_MANY_LINES).with("from", from).with("limit", LARGEST / 1024 / 1024)
}

fn show(ui: &Ui, summary: &Summary) {
    let say = |text: Message| text.get(ui.lang);
    let role = if summary.is_good() { Role::Good } else { Role::Error };
    ui.row(ui.paint_data(role, fleet::head(summary, ui.lang)));
    chart(ui, words::VERDICTS, &fleet::verdicts(summary, ui.lang));
    chart(ui, words::RINGS, &fleet::rings(summary, ui.lang));
    chart(ui, words::CODES, &fleet::codes(summary, ui.lang));
    chart(ui, words::CLAUDE, &summary.claude);
    chart(ui, words::GENKAN, &summary.genkan);
    chart(ui, words::CATALOGUE, &summary.catalogue);
    ui.row("");
    let people = &summary.people;
    for (label, count) in [
        (words::ENFORCED, format!("{} / {}", summary.enforced, summary.machines)),
        (words::PEOPLE_BAD, format!("{} / {}", people.bad, people.all)),
        (words::SIGNED_IN, format!("{} / {}", people.signed_in, people.all)),
        (words::NO_SIGN_IN, people.machines_without_sign_in.to_string()),
        (words::ENDING, people.machines_ending_soon.to_string()),
        (words::STOPS, people.stops.to_string()),
        (words::STALE, summary.stale.len().to_string()),
        (words::SUPERSEDED, summary.superseded.to_string()),
        (words::UNREADABLE, summary.unreadable.len().to_string()),
    ] {
        ui.row(format_args!("  {count:>COUNT$}  {}", say(label)));
    }
    for ring in summary.rings.iter().filter(|ring| ring.texts > 1) {
        let name = format!("{}@{}", ring.profile, ring.version);
        ui.row(ui.paint_data(Role::Warning, ui.phrase(words::TEXTS, &[("profile", &name), ("count", &ring.texts)])));
    }
    if !summary.own_profile.is_empty() {
        let left = summary.own_profile.len().saturating_sub(MOST);
        let named = summary.own_profile.iter().take(MOST).map(String::as_str);
        let more = (left > 0).then(|| ui.phrase(words::OTHERS, &[("count", &left)]));
        let hosts = named.chain(more.as_deref()).collect::<Vec<_>>().join(report::COMMA.get(ui.lang));
        ui.row(ui.phrase(words::OWN_PROFILE, &[("hosts", &hosts)]));
    }
    let [stale, edited] = [&summary.stale, &summary.edited].map(|hosts| hosts.iter().collect::<HashSet<_>>());
    let is_stale = |line: &Line| stale.contains(&line.host);
    let is_edited = |line: &Line| edited.contains(&line.host);
    let is_wrong = |line: &&Line| !line.is_good() || is_stale(line) || is_edited(line);
    let wrong: Vec<_> = summary.lines.iter().filter(is_wrong).collect();
    if !wrong.is_empty() {
        ui.row("");
        ui.row(ui.paint_data(Role::Heading, say(words::TO_LOOK_AT)));
    }
    for line in wrong.iter().take(MOST) {
        let host = if line.host.is_empty() { say(words::NOT_SAID) } else { &line.host };
        let stale = is_stale(line).then(|| say(words::STALE).to_owned());
        let edited = is_edited(line).then(|| say(words::EDITED).to_owned());
        let notes = line.codes.iter().cloned().chain(stale).chain(edited).collect::<Vec<_>>().join(" ");
        ui.row(format_args!("  {}  {}  {notes}", pad(host, 24), pad(fleet::verdict(&line.verdict, ui.lang), 11)));
    }
    more(ui, wrong.len());
    for (place, why) in summary.unreadable.iter().take(MOST) {
        ui.row(format_args!("  {place}: {why}"));
    }
    more(ui, summary.unreadable.len());
}

fn chart(ui: &Ui, title: Message, counts: &Counts) {
    ui.row("");
    ui.row(ui.paint_data(Role::Heading, title.get(ui.lang)));
    if counts.is_empty() {
        ui.row(format_args!("  {}", words::NONE.get(ui.lang)));
    }
    for (name, count) in counts.iter().take(MOST) {
        let name = if name.is_empty() { words::NOT_SAID.get(ui.lang) } else { name };
        ui.row(format_args!("  {count:>COUNT$}  {name}"));
    }
    let left: usize = counts.iter().skip(MOST).map(|(_, count)| count).sum();
    if left > 0 {
        ui.row(format_args!("  {}", ui.phrase(words::OTHERS, &[("count", &left)])));
    }
}

fn more(ui: &Ui, all: usize) {
    if all > MOST {
        ui.row(format_args!("  {}", ui.phrase(words::OTHERS, &[("count", &(all - MOST))])));
    }
}

/// The columns of the table: members of a machine's line, and whether it is stale.
const COLUMNS: [&str; 21] = [
    "host",
    "at",
    "verdict",
    "codes",
    "profile",
    "version",
    "profile_source",
    "profile_sha256",
    "genkan",
    "catalogue",
    "claude",
    "claude_path",
    "scope",
    "enforced",
    "users",
    "bad",
    "signed_in",
    "expires",
    "stops",
    "stale",
    "person",
];

/// One row for each machine.
///
/// # Errors
/// `GK-USE-015` where a row can't be written.
fn csv(summary: &Summary) -> Result<String> {
    let unwritten = |error: &dyn std::fmt::Display| Fault::new(&usage::NOT_PRINTED).because(error);
    let mut csv = csv::Writer::from_writer(Vec::new());
    csv.write_record(COLUMNS).map_err(|error| unwritten(&error))?;
    for line in &summary.lines {
        let cells = cells(line, summary.stale.contains(&line.host));
        let row = COLUMNS.map(|column| cells.get(column).map(spreadsheet_cell).unwrap_or_default());
        csv.write_record(row).map_err(|error| unwritten(&error))?;
    }
    let table = csv.into_inner().map_err(|error| unwritten(&error))?;
    String::from_utf8(table).map_err(|error| unwritten(&error))
}

/// The values of a row by name: all members, of which the line of a machine that couldn't be judged prints only a few.
fn cells(line: &Line, stale: bool) -> Map<String, Value> {
    let parts = [json!(line.judged), json!(line), json!({"stale": stale})];
    parts
        .into_iter()
        .filter_map(|part| if let Value::Object(members) = part { Some(members) } else { None })
        .flatten()
        .collect()
}

/// A value as a spreadsheet takes it: one that begins like a formula would be run.
fn spreadsheet_cell(value: &Value) -> String {
    let text = match value {
        Value::Null => String::new(),
        Value::String(text) => text.clone(),
        Value::Array(texts) => texts.iter().filter_map(Value::as_str).collect::<Vec<_>>().join(" "),
        other => other.to_string(),
    };
    if text.starts_with(['=', '+', '-', '@', '\t', '\r']) { format!("'{text}") } else { text }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn a_cell_is_never_a_formula() {
        let line = r#"{"format":1,"at":"2026-11-20T08:00:00Z","verdict":"as-intended","host":"=cmd|' /C calc'!A0","profile":"a,\"b\"","users":1}"#;
        let now = "2026-11-20T09:00:00Z".parse().unwrap();
        let summary = Summary::new(fleet::read("-", line), now, SignedDuration::from_hours(24));
        let table = csv(&summary).unwrap();
        assert!(
            table
                .lines()
                .nth(1)
                .unwrap()
                .starts_with("'=cmd|' /C calc'!A0,2026-11-20T08:00:00Z,as-intended,,\"a,\"\"b\"\"\""),
            "{table}"
        );
    }

    #[test]
    fn the_table_has_every_member_of_a_line() {
        let cells = cells(&Line::default(), false);
        let members: BTreeSet<_> = cells.keys().map(String::as_str).filter(|name| *name != "format").collect();
        assert_eq!(members, BTreeSet::from(COLUMNS));
    }
}
