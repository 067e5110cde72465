//! Facts, and what doctor makes of them: every machine of `tests/facts`, judged with `doctor --from`.
//!
//! Beside each file of machines lies what is said of them. A document leaves out what the kind's healthy machine has word
//! for word, and a page its lines: `= CODE` is that machine's finding, `- CODE < CAUSE` one that isn't judged because
//! of its cause.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use genkan::messages::Lang;
use serde_json::{Map, Value, json};

use super::machines::{self, Differences};
use super::recording::{Recording, beside};
use super::shown::{Names, folded, text};
use crate::machine::Machine;

/// The facts as the command gets them.
const FILE: &str = "project/facts.json";
const DOCTOR: [&str; 3] = ["doctor", "--from", "facts.json"];

#[test]
fn what_is_said_of_bedrock_machines() {
    judged("bedrock");
}

#[test]
fn what_is_said_of_vertex_machines() {
    judged("vertex");
}

#[test]
fn what_is_said_of_foundry_machines() {
    judged("foundry");
}

#[test]
fn what_is_said_of_gateway_machines() {
    judged("gateway");
}

#[test]
fn what_is_said_where_the_client_alone_was_looked_at() {
    judged("client-alone");
}

#[test]
fn what_is_said_where_the_credentials_alone_were_looked_at() {
    judged("credentials-alone");
}

#[test]
fn what_is_said_where_the_network_alone_was_looked_at() {
    judged("network-alone");
}

/// Machines of the tests with real programs, each as it was seen there, beside the real client: what a person reads.
#[test]
fn what_is_said_of_machines_that_were_seen() {
    gathered();
    let folder = machines::folder().join("seen");
    let read = |file: &str| fs::read_to_string(folder.join(file)).unwrap_or_else(|error| panic!("{file}: {error}"));
    let healthy: Value = serde_json::from_str(&read("healthy.json")).expect("facts");
    let desk = Desk::new(false);
    let well = desk.pages(&healthy);
    let mut recording = Recording::read("tests/facts/seen/rows.txt");
    recording.keep("healthy (en)", &well[0]);
    recording.keep("healthy (ja)", &well[1]);
    for (name, differences) in machines::parse(&read("rows.json")) {
        let facts = machines::with(&healthy, &differences);
        let lines = [(Lang::En, "en"), (Lang::Ja, "ja")].into_iter().zip(&well).map(|((lang, heading), well)| {
            let (exit, page) = desk.judge(&facts, lang, &[]);
            format!("── {heading}, exit {exit}\n{}", beside(well, &text(&page).join("\n")))
        });
        recording.keep(&name, &lines.collect::<Vec<_>>().join("\n"));
    }
    recording.compare();
}

/// Writes down what was seen lately, all of it, where `GENKAN_RECORD` is set: first for the tests of `real::doctor_*`,
/// which keep it, and then for this one.
fn gathered() {
    let from = crate::tally::folder().join("seen");
    if std::env::var_os("GENKAN_RECORD").is_none() {
        return;
    }
    let facts = |name: &str| -> Value {
        let text = fs::read_to_string(from.join(name)).expect("facts");
        serde_json::from_str(&text).expect("facts")
    };
    let mut names = names_in(&from);
    names.sort();
    let healthy = facts("healthy.json");
    let to = machines::folder().join("seen");
    fs::create_dir_all(&to).expect("a folder");
    fs::write(to.join("healthy.json"), format!("{healthy:#}\n")).expect("a machine");
    let all: Map<String, Value> = names
        .iter()
        .filter(|name| *name != "healthy.json")
        .map(|name| {
            let what = name.trim_end_matches(".json").to_owned();
            (what, machines::differences(&healthy, &facts(name)).into())
        })
        .collect();
    fs::write(to.join("rows.json"), format!("{:#}\n", Value::from(all))).expect("machines");
}

/// A kind that no test above names would never be judged.
#[test]
fn every_kind_is_judged() {
    let mut kinds: Vec<_> = names_in(&machines::folder());
    kinds.sort();
    let known =
        ["bedrock", "client-alone", "credentials-alone", "foundry", "gateway", "network-alone", "seen", "vertex"];
    assert_eq!(kinds, known);
}

fn names_in(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).expect("a folder").map(|entry| entry.expect("an entry").file_name());
    entries.map(|name| name.into_string().expect("a name")).collect()
}

fn judged(kind: &str) {
    let folder = machines::folder().join(kind);
    let read = |file: &str| fs::read_to_string(folder.join(file)).unwrap_or_else(|error| panic!("{file}: {error}"));
    let mut groups: Vec<_> =
        names_in(&folder).iter().filter_map(|name| Some(name.strip_suffix(".json")?.to_owned())).collect();
    groups.sort();
    let healthy: Value = serde_json::from_str(&read("healthy.json")).expect("facts");
    let desk = Desk::new(kind.ends_with("-alone"));
    let well = Healthy { document: desk.document(&healthy).0, pages: desk.pages(&healthy) };
    for group in groups {
        let mut recording = Recording::read(format!("tests/facts/{kind}/{group}.txt"));
        let all = match group.as_str() {
            "healthy" => vec![("healthy".to_owned(), Differences::new())],
            _ => machines::parse(&read(&format!("{group}.json"))),
        };
        for (name, differences) in all {
            let facts = if group == "healthy" { healthy.clone() } else { machines::with(&healthy, &differences) };
            let beside = (group != "healthy").then_some(&well);
            recording.keep(&name, &desk.said(&facts, beside));
        }
        let forms = desk.forms.0.take();
        if !forms.is_empty() {
            recording.keep("findings that aren't judged", &forms.join("\n"));
        }
        if group == "healthy" {
            desk.in_full(&healthy, &mut recording);
        }
        recording.compare();
    }
}

/// What is said where all is well.
struct Healthy {
    document: Map<String, Value>,
    /// In English and in Japanese.
    pages: [String; 2],
}

/// Where somebody judges facts from elsewhere.
struct Desk {
    machine: Machine,
    names: Names,
    forms: Forms,
    /// One part of these machines was looked at.
    is_one_part: bool,
}

impl Desk {
    fn new(is_one_part: bool) -> Self {
        Self { machine: Machine::new(), names: Names::default(), forms: Forms::default(), is_one_part }
    }

    /// A healthy machine's page, in both languages.
    fn pages(&self, facts: &Value) -> [String; 2] {
        [Lang::En, Lang::Ja].map(|lang| text(&self.judge(facts, lang, &[]).1).join("\n"))
    }

    /// What doctor prints, exit code first.
    fn judge(&self, facts: &Value, lang: Lang, flags: &[&str]) -> (u8, String) {
        self.machine.write(FILE, facts.to_string());
        let lang = if lang == Lang::Ja { "ja" } else { "en" };
        let answer = self.machine.genkan(&[&DOCTOR[..], &["--lang", lang], flags].concat());
        assert_eq!(answer.err, "", "{answer:?}");
        (answer.code, self.names.replaced(&answer.out))
    }

    /// The document without the facts, which have to be those that were read, and the exit code.
    fn document(&self, facts: &Value) -> (Map<String, Value>, Vec<String>, u8) {
        let (exit, out) = self.judge(facts, Lang::En, &["--json"]);
        let mut document: Map<String, Value> = serde_json::from_str(&out).expect("a document");
        assert_eq!(format!("{:#}\n", Value::from(document.clone())), out, "laid out as all documents");
        let seen = document.shift_remove("facts").expect("facts");
        let read: Value = serde_json::from_str(&self.names.replaced(&facts.to_string())).expect("facts");
        let changed = machines::differences(&without_nothing(&read), &without_nothing(&seen));
        let changed = changed.iter().map(|(pointer, value)| format!("facts {pointer}: {value}")).collect();
        (document, changed, exit)
    }

    /// Everything that is said of a machine; beside what is said of a healthy one where that is given.
    fn said(&self, facts: &Value, healthy: Option<&Healthy>) -> String {
        let (document, changed, exit) = self.document(facts);
        let mut lines = vec![format!("exit {exit}")];
        lines.extend(self.told(&document, healthy.map(|healthy| &healthy.document)));
        lines.extend(changed);
        for (at, (lang, heading)) in [(Lang::En, "── en"), (Lang::Ja, "── ja")].into_iter().enumerate() {
            // What one part says in English stands in the document, and on the pages of whole machines.
            if lang == Lang::En && self.is_one_part && healthy.is_some() {
                continue;
            }
            let (code, out) = self.judge(facts, lang, &[]);
            assert_eq!(code, exit, "as with --json");
            let page = text(&out).join("\n");
            lines.push(heading.to_owned());
            lines.push(healthy.map_or_else(|| page.clone(), |healthy| beside(&healthy.pages[at], &page)));
        }
        lines.join("\n")
    }

    /// A line for each member that the healthy document hasn't word for word, and for each finding.
    fn told(&self, document: &Map<String, Value>, beside: Option<&Map<String, Value>>) -> Vec<String> {
        let known: BTreeMap<String, &str> = beside
            .and_then(|beside| beside["findings"].as_array())
            .into_iter()
            .flatten()
            .map(|finding| (finding.to_string(), finding["code"].as_str().unwrap_or_default()))
            .collect();
        let mut lines: Vec<String> = Vec::new();
        for (member, value) in document {
            let is_known = beside.is_some_and(|beside| beside.get(member) == Some(value));
            match value.as_array().filter(|_| member == "findings") {
                Some(findings) => findings.iter().for_each(|finding| {
                    let line = match known.get(&finding.to_string()) {
                        Some(code) => format!("= {code}"),
                        None => {
                            self.forms.short(finding).or_else(|| short(finding)).unwrap_or_else(|| finding.to_string())
                        }
                    };
                    join(&mut lines, line);
                }),
                None if is_known => {}
                None if member == "residency" => {
                    lines.extend(value.as_array().into_iter().flatten().map(|tier| format!("residency: {tier}")));
                }
                None => lines.push(format!("{member}: {value}")),
            }
        }
        lines
    }

    /// What the flags change in it.
    fn in_full(&self, facts: &Value, recording: &mut Recording) {
        for flags in [
            &["--verbose"][..],
            &["--only", "residency"],
            &["--redact", "--verbose"],
            &["--strict", "--skip", "client"],
        ] {
            for (lang, name) in [(Lang::En, "en"), (Lang::Ja, "ja")] {
                let (exit, out) = self.judge(facts, lang, flags);
                let said = format!("exit {exit}\n{}", text(&out).join("\n"));
                let beside = [format!("healthy: --verbose ({name})")];
                recording.keep_beside(&format!("healthy: {} ({name})", flags.join(" ")), &said, &beside, None);
            }
        }
        let documents = [Lang::En, Lang::Ja].map(|lang| self.judge(facts, lang, &["--json"]));
        assert_eq!(documents[0], documents[1], "documents are English");
        let (exit, out) = self.judge(facts, Lang::En, &["--redact", "--json"]);
        let mut document: Value = serde_json::from_str(&out).expect("a document");
        let facts = document.as_object_mut().and_then(|document| document.shift_remove("facts")).expect("facts");
        recording.keep("healthy: --redact --json", &format!("exit {exit}\n{}", folded(&document)));
        recording.keep("healthy: --redact --json, its facts", &folded(&facts));
    }
}

/// Several that are as short stand on one line.
fn join(lines: &mut Vec<String>, line: String) {
    let kind = |line: &str| {
        line.split_once(' ').filter(|(mark, _)| ["=", "-"].contains(mark)).map(|(mark, _)| mark.to_owned())
    };
    match (lines.last_mut(), kind(&line)) {
        (Some(last), Some(mark)) if kind(last).as_ref() == Some(&mark) && last.len() < 110 => {
            *last += ",";
            *last += &line[1..];
        }
        _ => lines.push(line),
    }
}

/// Findings that say nothing but that they aren't judged because of their cause, each form once.
#[derive(Default)]
struct Forms(RefCell<Vec<String>>);

impl Forms {
    /// Such a finding in few words, with its form's number where it isn't the first; nothing of another one.
    fn short(&self, finding: &Value) -> Option<String> {
        let (code, group, because) =
            (finding["code"].as_str()?, finding["group"].as_str()?, finding["because"].as_str()?);
        let form = finding.to_string().replace(code, "{code}").replace(because, "{because}").replace(group, "{group}");
        let mut forms = self.0.borrow_mut();
        let at = forms.iter().position(|known| *known == form).unwrap_or_else(|| {
            forms.push(form);
            forms.len() - 1
        });
        let number = if at == 0 { String::new() } else { format!(" #{at}") };
        Some(format!("- {group} {code} < {because}{number}"))
    }
}

/// A finding without what it hasn't; nothing where it has other members than all findings.
fn short(finding: &Value) -> Option<String> {
    const MEMBERS: [&str; 9] = ["code", "group", "severity", "title", "detail", "because", "evidence", "fix", "remedy"];
    let members = finding.as_object()?;
    members.keys().eq(MEMBERS).then_some(())?;
    let text = |name: &str| members[name].as_str();
    let mut line = format!("{} {} {}: {}", text("severity")?, text("group")?, text("code")?, members["title"]);
    for name in &MEMBERS[4..] {
        let value = &members[*name];
        if !value.is_null() && *value != json!("") && *value != json!([]) {
            line += &format!(" {name} {value}");
        }
    }
    Some(line)
}

/// The same without members that say that there is nothing: both are read alike.
fn without_nothing(value: &Value) -> Value {
    match value {
        Value::Object(members) => {
            let some = members.iter().filter(|(_, value)| !value.is_null());
            some.map(|(name, value)| (name.clone(), without_nothing(value))).collect()
        }
        Value::Array(list) => list.iter().map(without_nothing).collect(),
        other => other.clone(),
    }
}
