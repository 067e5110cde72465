//! A machine to record what genkan says and writes on it, in a folder whose name is as long wherever the tests run.

use std::fs;
use std::path::{Path, PathBuf};

use genkan::messages::Lang;
use genkan::world::Clock;
use serde_json::Value;

use super::recording::Recording;
use super::shown::{self, Names};
use crate::machine::{self, Answer, Machine, Node};

/// Stands for the machine's folder, whose name is another one in each run.
const FOLDER: &str = "/tmp/genkan-XXXXXX";
/// The client that is on each of these machines.
const CLIENT: &str = "2.1.328";

pub struct Desk {
    pub machine: Machine,
    pub names: Names,
    pub clock: Option<Clock>,
}

impl Desk {
    /// A machine with nothing but the client on it.
    pub fn new() -> Self {
        Self::with(|machine| machine)
    }

    /// The same, with what else is to be known before anything is done there.
    pub fn with(change: impl FnOnce(Machine) -> Machine) -> Self {
        let machine = Machine::below(Path::new("/tmp"));
        let bin = machine.path("bin").display().to_string();
        // The keyring of whoever runs the tests is none of theirs.
        let bus = format!("unix:path={}", machine.path("no-bus").display());
        let machine = change(machine.var("PATH", &bin).var("DBUS_SESSION_BUS_ADDRESS", &bus));
        let client = machine.write(&format!("share/claude/versions/{CLIENT}"), "#!/bin/sh\n");
        machine.set_mode(&format!("share/claude/versions/{CLIENT}"), 0o755);
        machine.link("bin/claude", &client);
        let names = Names::default().with(folder(&machine).display().to_string(), FOLDER);
        Self { machine, names, clock: None }
    }

    /// A machine whose hooks name a program that is there and says its version.
    pub fn with_program() -> Self {
        Self::with_program_and(|machine| machine)
    }

    /// The same, with what else is to be known.
    pub fn with_program_and(change: impl FnOnce(Machine) -> Machine) -> Self {
        Self::with(|machine| {
            let version = env!("CARGO_PKG_VERSION");
            let program = machine.write("bin/genkan", format!("#!/bin/sh\necho genkan {version}\n"));
            machine.set_mode("bin/genkan", 0o755);
            change(machine.program(&program))
        })
    }

    /// Runs `genkan ARGS`.
    pub fn run(&self, lang: Lang, args: &[&str]) -> Answer {
        let mut world = self.machine.world();
        world.ui.lang = lang;
        world.clock = self.clock.unwrap_or(world.clock);
        machine::run(&mut world, args)
    }

    /// Sets up, and expects this exit code.
    #[track_caller]
    pub fn set_up(&self, exit: u8, args: &[&str]) {
        let answer = self.run(Lang::En, &[&["setup", "--non-interactive"], args].concat());
        assert_eq!(answer.code, exit, "{answer:?}");
    }

    /// Changes the client's settings of a scope, as somebody else might.
    pub fn edit(&self, file: &str, change: impl FnOnce(&mut Value)) {
        let mut settings = self.machine.json(file);
        change(&mut settings);
        self.machine.write(file, format!("{settings:#}\n"));
    }

    /// What a command says in one language.
    pub fn say(&self, lang: Lang, args: &[&str]) -> String {
        shown::answer(&self.run(lang, args), &self.names)
    }

    /// Every file and link on the machine that wasn't put there by [`Desk::with`]: its path and mode, and what it holds.
    fn files(&self) -> Vec<(String, String)> {
        let tree = self.machine.tree().into_iter();
        let tree = tree.filter(|(path, _)| !["bin", "share"].iter().any(|own| path.starts_with(own)));
        let shown = |(path, (mode, node)): (PathBuf, (u32, Node))| {
            let name = self.names.replaced(&path.display().to_string());
            // A lock's mode is what the umask leaves.
            let name = if name.ends_with(".lock") { name } else { format!("{name} {:o}", mode & 0o7777) };
            match node {
                Node::File(bytes) => Some((name, shown::file(&self.names.replaced(&String::from_utf8_lossy(&bytes))))),
                Node::Link(to) => {
                    Some((format!("{name} → {}", self.names.replaced(&to.display().to_string())), String::new()))
                }
                Node::Folder | Node::Other => None,
            }
        };
        tree.filter_map(shown).collect()
    }
}

/// The machine's folder.
fn folder(machine: &Machine) -> PathBuf {
    machine.path("home").parent().expect("a folder").to_owned()
}

/// Records one machine after another; each is told beside earlier ones, where some are named.
pub struct Teller<'a> {
    pub recording: &'a mut Recording,
    pub name: String,
    pub beside: Vec<String>,
    /// What is another name on the machine that it is told beside: that one's first.
    pub renamed: Option<(&'a str, &'a str)>,
}

impl<'a> Teller<'a> {
    pub fn new(recording: &'a mut Recording, name: &str) -> Self {
        Self { recording, name: name.to_owned(), beside: Vec::new(), renamed: None }
    }

    #[must_use]
    pub fn beside(self, others: &[&str]) -> Self {
        Self { beside: others.iter().map(|other| (*other).to_owned()).collect(), ..self }
    }

    #[must_use]
    pub fn renamed(self, from: &'a str, to: &'a str) -> Self {
        Self { renamed: Some((from, to)), ..self }
    }

    pub fn keep(&mut self, what: &str, said: &str) {
        let title = format!("{}: {what}", self.name);
        let there = self.renamed.map_or_else(|| what.to_owned(), |(from, to)| what.replace(to, from));
        let others: Vec<_> = self.beside.iter().map(|other| format!("{other}: {there}")).collect();
        self.recording.keep_beside(&title, said, &others, self.renamed);
    }

    /// What lies on the machine: a list, and each file that holds something, by the end of its path.
    pub fn files(&mut self, desk: &Desk) {
        let files = desk.files();
        let list: Vec<_> = files.iter().map(|(name, _)| name.as_str()).collect();
        self.keep("files", &list.join("\n"));
        for (name, text) in files.iter().filter(|(_, text)| !text.is_empty()) {
            let path = name.split(' ').next().unwrap_or_default();
            let is_settings = path.contains("claude") && !path.contains("genkan/");
            let parts: Vec<_> = path.rsplitn(3, '/').collect();
            let name = if is_settings { "settings".to_owned() } else { format!("{}/{}", parts[1], parts[0]) };
            self.keep(&format!("file {name}"), text);
        }
    }

    /// What a command says as a document and, in both languages, to a person.
    pub fn all(&mut self, desk: &Desk, args: &[&str]) {
        self.document(desk, args);
        self.page(desk, Lang::En, args);
        self.page(desk, Lang::Ja, args);
    }

    pub fn document(&mut self, desk: &Desk, args: &[&str]) {
        let args = [args, &["--json"]].concat();
        self.keep(&args.join(" "), &desk.say(Lang::En, &args));
    }

    pub fn page(&mut self, desk: &Desk, lang: Lang, args: &[&str]) {
        let name = if lang == Lang::Ja { " (ja)" } else { "" };
        self.keep(&format!("{}{name}", args.join(" ")), &desk.say(lang, args));
    }

    /// What doctor sees with the flags `look` and says with `show`, looking once: its pages are those of the facts that it
    /// saw.
    pub fn doctor(&mut self, desk: &Desk, look: &[&str], show: &[&str]) {
        let what = [&["doctor"], look, show].concat().join(" ");
        if let Some(facts) = self.judged(desk, look, show, &[Lang::En, Lang::Ja]) {
            self.keep(&format!("{what}, its facts"), &facts);
        }
    }

    /// The same without the facts, which are given; nothing where it didn't come to looking.
    pub fn judged(&mut self, desk: &Desk, look: &[&str], show: &[&str], langs: &[Lang]) -> Option<String> {
        const FACTS: &str = "project/facts.json";
        let what = [&["doctor"], look, show].concat();
        let seen = desk.run(Lang::En, &[&what[..], &["--save", "facts.json", "--json"]].concat());
        if !desk.machine.path(FACTS).exists() {
            self.all(desk, &what);
            return None;
        }
        let mut facts = desk.machine.json(FACTS);
        let is_elsewhere = forget_others(&mut facts, &folder(&desk.machine).display().to_string());
        desk.machine.write(FACTS, facts.to_string());
        let judge = [&["doctor", "--from", "facts.json"], show].concat();
        let mut answer = if is_elsewhere { desk.run(Lang::En, &[&judge[..], &["--json"]].concat()) } else { seen };
        let mut document = answer.json();
        document.as_object_mut().expect("a document").shift_remove("facts");
        answer.out = format!("{document:#}\n");
        answer.err.clear();
        let what = what.join(" ");
        self.keep(&format!("{what} --json"), &shown::answer(&answer, &desk.names));
        // Root's own files are root's too.
        for file in facts.pointer_mut("/credentials/files").and_then(Value::as_array_mut).into_iter().flatten() {
            if file["is_own"] == Value::Bool(true) {
                file["is_roots"] = false.into();
            }
        }
        // Line by line: it is a text of a hundred.
        facts["profile"] = facts["profile"].as_str().into_iter().flat_map(str::lines).collect();
        for lang in langs {
            let name = if *lang == Lang::Ja { " (ja)" } else { "" };
            self.keep(&format!("{what}{name}"), &desk.say(*lang, &judge));
        }
        fs::remove_file(desk.machine.path(FACTS)).expect("the facts");
        Some(desk.names.replaced(&shown::folded(&facts)))
    }
}

/// Takes clients out of the facts that lie elsewhere on the machine that the tests run on; whether there were any.
fn forget_others(facts: &mut Value, folder: &str) -> bool {
    let programs = facts.pointer_mut("/client/programs").and_then(Value::as_array_mut);
    programs.is_some_and(|programs| {
        let before = programs.len();
        programs.retain(|program| program["path"].as_str().is_some_and(|path| path.starts_with(folder)));
        programs.len() < before
    })
}
