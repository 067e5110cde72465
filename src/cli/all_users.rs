//! `--all-users`: the same command for everybody on this machine, each part run by that person.
//!
//! Root looks at a home from outside and never opens a path below it: each part is this program again, with that
//! person's rights and home, without a terminal, and with a deadline. Several run side by side. A person whose part
//! fails is named, and keeps nobody else from theirs.

use std::sync::{Arc, Mutex, mpsc};
use std::time::{Duration, Instant};

use serde_json::{Value, json};

use super::applied_document::AppliedDocument;
use super::args::{CheckArgs, Format, SetupArgs, UndoArgs};
use super::take_back;
use super::verdict::{self, CheckReport};
use crate::check::judge::judge;
use crate::claude::Scope;
use crate::code::{Exit, machine, plan as code, usage};
use crate::fault::{Fault, Result};
use crate::messages::{Lang, Message, Phrase, fleet as words, setup};
use crate::report::fleet::{AS_INTENDED, CheckVerdict, verdict as verdict_of_fleet};
use crate::setup::intent::has_machines_part;
use crate::setup::remaining;
use crate::world::accounts::{self, Account};
use crate::world::clock::written;
use crate::world::command::Failure;
use crate::world::deadline::left;
use crate::world::interrupt::Unbroken;
use crate::world::ui::Role;
use crate::world::{World, journal, person, prompt};

/// How long one person's part may take.
const ONE: Duration = Duration::from_secs(60);
/// How long all of them may take together, where nothing else is said.
const ALL: Duration = Duration::from_secs(600);
/// How long it takes to end what is late.
const GRACE: Duration = Duration::from_secs(2);
/// At most so many at a time.
const ABREAST: usize = 16;

/// How one person's part ended.
enum Went {
    /// Its exit code and its document.
    Told(u8, Value),
    Failed(Fault),
    /// There was nothing to work in.
    LeftOut(Message),
}

/// A person's part has no such scope.
fn of_people(whose: &person::For, scope: Scope) -> Fault {
    Fault::new(&usage::SCOPE_OF_PEOPLE).with("flag", whose.flag().unwrap_or_default()).with("scope", scope)
}

/// Refuses to write the machine's part as somebody: whoever is become isn't root any more.
///
/// # Errors
/// `GK-USE-006`
pub(super) fn is_not_the_machines(verb: &str, whose: &person::For, scope: Option<Scope>) -> Result<()> {
    match scope {
        Some(scope @ Scope::Managed) if whose.flag().is_some() => {
            Err(of_people(whose, scope).hint(words::MACHINES_PART, &[("verb", &verb)]))
        }
        _ => Ok(()),
    }
}

/// `setup --all-users`.
///
/// # Errors
/// Where nobody's part could be begun.
pub(super) fn setup(world: &World, args: &SetupArgs) -> Result<Exit> {
    let scope = args.scope.filter(|scope| *scope != Scope::User);
    if let Some(scope) = scope {
        return Err(of_people(&args.whose, scope).hint(words::MACHINES_PART, &[("verb", &"setup")]));
    }
    if !(args.yes || args.non_interactive || args.dry_run) {
        return Err(Fault::new(&code::NOT_APPROVED).hint(setup::CONSENT, &[]));
    }
    let mut line = vec!["setup".to_owned(), "--json".into(), "--packed".into(), "--non-interactive".into()];
    line.extend(["--scope".into(), "user".into()]);
    line.extend(given("--profile", args.profile.as_ref().map(|profile| whole(world, profile))));
    line.extend(args.set.iter().flat_map(|set| ["--set".to_owned(), set.clone()]));
    line.extend(given("--answers", args.answers.as_ref().map(|file| world.cwd.join(file).display().to_string())));
    line.extend(args.dry_run.then(|| "--dry-run".to_owned()));
    line.extend(args.replace.then(|| "--replace".to_owned()));
    let parts = each(world, line, args.whose.timeout)?;
    Ok(told(world, &parts, &Whole { verb: "setup", json: args.json, dry_run: args.dry_run, changed: false }))
}

/// `undo --all-users`: what the machine has, and whatever each person has.
///
/// # Errors
/// As [`setup`]; of the machine's part where that fails.
pub(super) fn undo(world: &World, args: &UndoArgs) -> Result<Exit> {
    if let Some(scope) = args.scope.filter(|scope| *scope != Scope::User) {
        return Err(of_people(&args.whose, scope));
    }
    may()?;
    if args.asks(&world.ui)? && !prompt::confirm(&world.ui, words::ALL_USERS_UNDO.get(world.ui.lang), false)? {
        world.ui.tell(setup::DECLINED, &[]);
        return Ok(Exit::Person);
    }
    let mut line = vec!["undo".to_owned(), "--json".into(), "--packed".into(), "--yes".into(), "--everything".into()];
    line.extend(args.dry_run.then(|| "--dry-run".to_owned()));
    line.extend(args.sign_out.then(|| "--sign-out".to_owned()));
    let parts = each(world, line, args.whose.timeout)?;
    // The people's first: their hooks may name the program that goes with the machine's part.
    let (changed, unbroken) = match args.scope {
        None => take_back::managed(world, args.dry_run)?,
        Some(_) => (false, None),
    };
    let exit = told(world, &parts, &Whole { verb: "undo", json: args.json, dry_run: args.dry_run, changed });
    unbroken.map_or(Ok(()), Unbroken::end)?;
    Ok(exit)
}

/// How many files of one person are named.
const SHOWN: usize = 20;

/// `undo --remaining`: which files still start this program, this person's or everybody's; root's own count too.
///
/// # Errors
/// As [`setup`].
pub(super) fn remaining(world: &World, args: &UndoArgs) -> Result<Exit> {
    let (mut users, mut skipped, mut left_out) = (Vec::new(), Vec::new(), Vec::new());
    if args.whose.all_users {
        may()?;
        let people = accounts::root(world).into_iter().chain(accounts::people(world)?).collect();
        let line = ["undo", "--remaining", "--json", "--packed"].map(str::to_owned).to_vec();
        let parts = run_as(world, people, line, args.whose.timeout);
        let lang = if args.json { Lang::En } else { world.ui.lang };
        (users, skipped, left_out) = (entries(&parts, "", lang), skipped_in(&parts), left_out_of(&parts));
        users.iter_mut().filter_map(Value::as_object_mut).for_each(|user| drop(user.remove("verdict")));
    } else if world.dirs.has_home() {
        let found = remaining::remaining(world);
        let files = found.iter().map(|one| json!({"file": one.file.display().to_string(), "recorded": one.recorded}));
        let files: Vec<_> = files.collect();
        users.push(json!({"name": person::name(world), "code": null, "message": null, "remaining": files}));
    }
    let files = |user: &Value| user["remaining"].as_array().cloned().unwrap_or_default();
    let remaining = users.iter().any(|user| !files(user).is_empty());
    let exit = if remaining || users.iter().any(|user| !user["code"].is_null()) { Exit::Problem } else { Exit::Done };
    if args.json {
        let own = users.first().filter(|_| !args.whose.all_users).map(files).unwrap_or_default();
        world.ui.json(&json!({"remaining": own, "users": users, "skipped": skipped}));
        return Ok(exit);
    }
    for user in &users {
        let text = |name: &str| user[name].as_str().unwrap_or_default().to_owned();
        let name = text("name");
        if !user["code"].is_null() {
            world.ui.tell(words::NOT_LOOKED_AT, &[("name", &name), ("why", &text("message"))]);
        }
        let all = files(user);
        for one in all.iter().take(SHOWN) {
            // A person chooses the names, and root's terminal shows them.
            let file = one["file"].as_str().unwrap_or_default().replace(char::is_control, "?");
            let said = if one["recorded"] == true { words::STILL_STARTS } else { words::STILL_STARTS_BY_HAND };
            world.ui.row(world.ui.phrase(said, &[("name", &name), ("file", &file)]));
        }
        if let Some(more) = all.len().checked_sub(SHOWN).filter(|more| *more > 0) {
            world.ui.row(world.ui.phrase(words::STILL_MORE, &[("name", &name), ("count", &more)]));
        }
    }
    left_out.iter().for_each(|left_out| world.ui.row(left_out.say(world.ui.lang)));
    let nothing = if left_out.is_empty() { words::NOTHING_STARTS } else { words::NOTHING_STARTS_OF_THESE };
    if remaining {
        world.ui.tell(words::BEFORE_IT_GOES, &[]);
    } else {
        world.ui.tell(nothing, &[("program", &world.exe.display())]);
    }
    Ok(exit)
}

/// `check --all-users`: the machine's own verdict where it has one, and each person's.
///
/// # Errors
/// As [`setup`].
pub(super) fn check(world: &World, args: &CheckArgs) -> Result<CheckReport> {
    let mut line = vec!["check".to_owned(), "--json".into(), "--packed".into()];
    line.extend(given("--profile", args.profile.as_ref().map(|profile| whole(world, profile))));
    line.extend(given("--scope", args.scope.map(|scope| scope.to_string())));
    line.extend((args.format == Some(Format::Fleet)).then(|| "--evidence".to_owned()));
    let parts = each(world, line, args.whose.timeout)?;
    let machine = match args.scope != Some(Scope::User) && has_machines_part(world)? {
        true => Some(judge(world, args.profile.clone(), Some(Scope::Managed))?),
        false => None,
    };
    // What a program reads is English.
    let lang = if args.json || args.format.is_some() { Lang::En } else { world.ui.lang };
    let users = entries(&parts, AS_INTENDED, lang);
    let first = parts.iter().find_map(|(_, went)| match went {
        Went::Told(_, document) if document.get("profile").is_some() => Some(document),
        _ => None,
    });
    let mut document = match (&machine, first) {
        (Some(judged), _) => verdict::document(world, judged),
        (None, first) => {
            let of_first = |name: &str| first.map_or(Value::Null, |first| first[name].clone());
            json!({
                "at": written(world.now()), "code": null, "codes": [],
                "verdict": AS_INTENDED, "profile": of_first("profile"), "version": of_first("version"),
                "genkan": env!("CARGO_PKG_VERSION"), "scope": Scope::User, "residency": of_first("residency"),
                "catalogue": of_first("catalogue"),
                "items": [], "users": [],
            })
        }
    };
    // The machine's own comes first; else the worst of the people's.
    let worst = users.iter().max_by_key(|user| verdict_in(&user["verdict"]));
    let is_worse = |worst: &&Value| is_good(&document["verdict"]) && !is_good(&worst["verdict"]);
    if let Some(worst) = worst.filter(is_worse) {
        (document["verdict"], document["code"]) = (worst["verdict"].clone(), worst["code"].clone());
    }
    document["skipped"] = skipped_in(&parts).into();
    let failed = exit_of(&parts).filter(|exit| *exit != Exit::Problem);
    let exit = if is_good(&document["verdict"]) { Exit::Done } else { failed.unwrap_or(Exit::Problem) };
    Ok(CheckReport { document, users, left_out: left_out_of(&parts), exit })
}

/// The verdict in a document, or the state of a value.
fn verdict_in(word: &Value) -> CheckVerdict {
    CheckVerdict::parse(word.as_str().unwrap_or_default())
}

fn is_good(word: &Value) -> bool {
    verdict_in(word) == CheckVerdict::AsIntended
}

/// One line for each person, and who wasn't asked.
pub(super) fn show(world: &World, users: &[Value], left_out: &[Phrase]) {
    let ui = &world.ui;
    for user in users {
        let text = |name: &str| user[name].as_str().unwrap_or_default();
        let is_good = is_good(&user["verdict"]) || matches!(text("verdict"), "changed" | "unchanged" | "would-change");
        let word = match text("verdict") {
            "changed" => words::CHANGED.get(ui.lang),
            "unchanged" => words::UNCHANGED.get(ui.lang),
            "would-change" => words::WOULD_CHANGE.get(ui.lang),
            name => verdict_of_fleet(name, ui.lang),
        };
        let role = if is_good { Role::Good } else { Role::Error };
        let rest = [text("code"), text("message")].into_iter().filter(|text| !text.is_empty());
        let rest: String = rest.map(|text| format!("  {text}")).collect();
        ui.row(format_args!("{}  {}{rest}", text("name"), ui.paint_data(role, word)));
    }
    left_out.iter().for_each(|left_out| ui.row(left_out.say(ui.lang)));
}

/// What was asked of everybody.
struct Whole {
    verb: &'static str,
    json: bool,
    dry_run: bool,
    /// The machine's own part.
    changed: bool,
}

/// Says how it went, and keeps it in the log.
fn told(world: &World, parts: &[(Account, Went)], whole: &Whole) -> Exit {
    let good = |changed: bool| match (changed, whole.dry_run) {
        (false, _) => "unchanged",
        (true, false) => "changed",
        (true, true) => "would-change",
    };
    let documents = || {
        parts.iter().filter_map(|(_, went)| match went {
            Went::Told(_, document) => Some(document),
            _ => None,
        })
    };
    let users = |lang: Lang| -> Vec<Value> {
        let entry = |(account, went): &(Account, Went)| {
            let did = matches!(went, Went::Told(_, document) if document["changed"] == true);
            entry(account, went, good(did), lang)
        };
        parts.iter().filter_map(entry).collect()
    };
    let (shown, users) = (users(world.ui.lang), users(Lang::En));
    let changed = whole.changed || documents().any(|document| document["changed"] == true);
    let of_first = |name: &str| documents().find_map(|document| document[name].as_str().map(str::to_owned));
    let next = documents().find_map(|document| document["next"].as_array());
    let bad = users.iter().filter(|user| !user["code"].is_null()).count();
    let exit = exit_of(parts).unwrap_or(Exit::Done);
    let document = AppliedDocument {
        changed,
        profile: of_first("profile"),
        version: of_first("version"),
        scope: Scope::User,
        dry_run: whole.dry_run,
        next: next.into_iter().flatten().filter_map(|step| step.as_str().map(str::to_owned)).collect(),
        users: users.clone(),
        skipped: Some(skipped_in(parts)),
        ..AppliedDocument::default()
    };
    if !whole.dry_run {
        let failed: Vec<_> = users
            .iter()
            .filter(|user| !user["code"].is_null())
            .map(|user| json!({"name": user["name"], "code": user["code"], "message": user["message"]}))
            .collect();
        journal::note(
            world,
            &json!({
                "verb": whole.verb, "for": "all-users", "profile": document.profile, "version": document.version,
                "changed": changed, "exit": exit as u8, "people": users.len(), "failed": failed,
            }),
        );
    }
    if whole.json {
        world.ui.json(&json!(document));
        return exit;
    }
    if whole.changed {
        world.ui.tell(if whole.dry_run { words::MACHINES_PART_WOULD_GO } else { words::MACHINES_PART_GONE }, &[]);
    }
    show(world, &shown, &left_out_of(parts));
    for (account, went) in parts.iter().filter(|_| whole.verb == "undo") {
        // What stays behind of this person's.
        let Went::Told(_, document) = went else { continue };
        for step in document["next"].as_array().into_iter().flatten().filter_map(Value::as_str) {
            world.ui.tell(words::OF_PERSON, &[("name", &account.name), ("said", &step)]);
        }
    }
    match bad {
        0 => world.ui.tell(words::PEOPLE_ALL, &[("count", &users.len())]),
        _ => world.ui.tell(words::PEOPLE, &[("count", &users.len()), ("bad", &bad)]),
    }
    exit
}

/// The contract's `users`, in the language of whoever reads it.
fn entries(parts: &[(Account, Went)], good: &str, lang: Lang) -> Vec<Value> {
    parts.iter().filter_map(|(account, went)| entry(account, went, good, lang)).collect()
}

/// The contract's `skipped`: whose home can't be worked in.
fn skipped_in(parts: &[(Account, Went)]) -> Vec<Value> {
    let skipped = parts.iter().filter_map(|(account, went)| match went {
        Went::LeftOut(why) => Some(json!({"name": account.name, "why": why.en})),
        _ => None,
    });
    skipped.collect()
}

/// So many people of one kind are named.
const NAMED: usize = 10;

/// The same for people: a line for each reason.
fn left_out_of(parts: &[(Account, Went)]) -> Vec<Phrase> {
    let mut reasons: Vec<(Message, Vec<&str>)> = Vec::new();
    for (account, went) in parts {
        let Went::LeftOut(why) = went else { continue };
        match reasons.iter_mut().find(|(reason, _)| reason == why) {
            Some((_, names)) => names.push(&account.name),
            None => reasons.push((*why, vec![&account.name])),
        }
    }
    let line = |(why, names): (Message, Vec<&str>)| {
        let (shown, more) = names.split_at(names.len().min(NAMED));
        let shown = shown.join(", ");
        let line = Phrase::new(words::LEFT_OUT).with_phrase("why", why.into());
        match more.len() {
            0 => line.with("names", shown),
            count => line.with_phrase("names", Phrase::new(words::AND_MORE).with("names", shown).with("count", count)),
        }
    };
    reasons.into_iter().map(line).collect()
}

/// One person: the verdict, and what is wrong.
fn entry(account: &Account, went: &Went, good: &str, lang: Lang) -> Option<Value> {
    let said = |fault: &Fault| json!({"code": fault.code().id, "message": fault.message(lang)});
    let (verdict, error) = match went {
        Went::LeftOut(_) => return None,
        Went::Failed(fault) => (CheckVerdict::Error.name(), said(fault)),
        Went::Told(_, document) => match (document.get("error"), document["verdict"].as_str()) {
            // Of another version of this program it is as that one says it.
            (Some(error), _) => (
                CheckVerdict::Error.name(),
                Fault::unpack(&error["packed"]).as_ref().map_or_else(|| error.clone(), said),
            ),
            (None, verdict) => (verdict.unwrap_or(good), Value::Null),
        },
    };
    let mut entry =
        json!({"name": account.name, "verdict": verdict, "code": error["code"], "message": error["message"]});
    if let Went::Told(_, document) = went {
        if error.is_null() {
            entry["code"] = document["code"].clone();
        }
        for name in ["codes", "changed", "conflicts", "writable_by_others", "evidence", "remaining"] {
            if let Some(value) = document.get(name).filter(|value| value.as_array().is_none_or(|list| !list.is_empty()))
            {
                entry[name] = value.clone();
            }
        }
        let wrong = document["items"].as_array().into_iter().flatten().filter(|item| !is_good(&item["state"]));
        let wrong: Vec<_> = wrong.cloned().collect();
        if document.get("items").is_some() {
            entry["items"] = wrong.into();
        }
    }
    Some(entry)
}

/// None where all is well; the one code that all failures share, else 1.
fn exit_of(parts: &[(Account, Went)]) -> Option<Exit> {
    let mut shared = None;
    for (_, went) in parts {
        let exit = match went {
            Went::LeftOut(_) | Went::Told(0, _) => continue,
            Went::Failed(fault) => fault.code().exit,
            Went::Told(2, _) => Exit::Usage,
            Went::Told(3, _) => Exit::Person,
            Went::Told(4, _) => Exit::Remote,
            Went::Told(..) => Exit::Problem,
        };
        shared = Some(if shared.is_none_or(|shared| shared == exit) { exit } else { Exit::Problem });
    }
    shared
}

/// Where nobody can become somebody else, the list of accounts says so.
fn may() -> Result<()> {
    if cfg!(unix) && !person::is_root() { Err(Fault::new(&machine::NOT_ROOT)) } else { Ok(()) }
}

/// Runs a command line as everybody, and says how each went, by name.
fn each(world: &World, line: Vec<String>, timeout: Option<u64>) -> Result<Vec<(Account, Went)>> {
    may()?;
    Ok(run_as(world, accounts::people(world)?, line, timeout))
}

fn run_as(world: &World, people: Vec<Account>, line: Vec<String>, timeout: Option<u64>) -> Vec<(Account, Went)> {
    let all = timeout.map_or(ALL, Duration::from_secs);
    let until = Instant::now() + all;
    let abreast = std::thread::available_parallelism().map_or(2, |cores| cores.get() * 2).clamp(2, ABREAST);
    let queue = Arc::new(Mutex::new(people.clone().into_iter().enumerate().collect::<Vec<_>>()));
    queue.lock().map(|mut queue| queue.reverse()).ok();
    let line = Arc::new(line);
    let (tell, hear) = mpsc::channel();
    // Not waited for: a home on a drive that is gone holds whoever looks at it.
    let start = |_| {
        let (queue, line, tell, world) = (Arc::clone(&queue), Arc::clone(&line), tell.clone(), world.apart());
        let work = move || {
            while let Some((at, account)) = queue.lock().ok().and_then(|mut queue| queue.pop()) {
                let left = left(until);
                if left.is_zero() || tell.send((at, part(&world, &account, &line, left.min(ONE)))).is_err() {
                    return;
                }
            }
        };
        std::thread::Builder::new().spawn(work).is_ok()
    };
    // Fewer do as well, only not none.
    if (0..abreast.min(people.len())).map(start).filter(|is_started| *is_started).count() == 0 {
        let none = |account| (account, Went::Failed(Fault::new(&machine::NO_THREADS)));
        return people.into_iter().map(none).collect();
    }
    drop(tell);
    let mut went: Vec<Option<Went>> = people.iter().map(|_| None).collect();
    // Whoever is late is ended first.
    let end = until + GRACE;
    while let Ok((at, one)) = hear.recv_timeout(left(end)) {
        went[at] = Some(one);
    }
    let late = |account: &Account| Went::Failed(late(account, all));
    let went = people.into_iter().zip(went);
    went.map(|(account, went)| (account.clone(), went.unwrap_or_else(|| late(&account)))).collect()
}

fn late(account: &Account, timeout: Duration) -> Fault {
    Fault::new(&machine::LATE).with("name", &account.name).with("seconds", timeout.as_secs())
}

fn part(world: &World, account: &Account, line: &[String], timeout: Duration) -> Went {
    if let Some(why) = accounts::unfit(account) {
        return Went::LeftOut(why);
    }
    let no_answer = || Fault::new(&machine::NO_ANSWER).with("name", &account.name);
    let heard = match person::as_person(world, account, line).hear(timeout) {
        Ok(heard) => heard,
        Err(error) => {
            return Went::Failed(Fault::new(&machine::CANNOT_BECOME).with("name", &account.name).because(error));
        }
    };
    match (heard.ended.failure(timeout), serde_json::from_slice(&heard.output)) {
        (Some(Failure::Deadline(_) | Failure::Interrupted), _) => Went::Failed(late(account, timeout)),
        (None, Ok(document)) => Went::Told(0, document),
        (None, Err(error)) => Went::Failed(no_answer().because(error)),
        (Some(Failure::Exit(exit @ 0..=255)), Ok(document)) => Went::Told(exit as u8, document),
        (Some(how), _) => Went::Failed(no_answer().because_phrase(how.phrase())),
    }
}

/// A flag with its value.
fn given(flag: &str, value: Option<String>) -> Vec<String> {
    value.into_iter().flat_map(|value| [flag.to_owned(), value]).collect()
}

/// A profile's name as it is; a path from the root on, since each person begins in another folder.
fn whole(world: &World, profile: &str) -> String {
    let is_path = profile.contains(['/', '\\']) || profile.ends_with(".toml");
    if is_path { world.cwd.join(profile).display().to_string() } else { profile.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::code::client::NOT_JSON;

    #[test]
    fn what_failed_for_a_person_is_said_in_the_readers_language_and_in_english_to_programs() {
        let (home, shell) = ("/home/a".into(), String::new());
        let account = Account { name: "太郎".into(), uid: 2001, gid: 2001, home, shell };
        let fault = Fault::new(&NOT_JSON).with("file", "/home/a/x").with("line", 2).with("column", 1);
        let mut document = fault.to_json();
        document["error"]["packed"] = fault.pack();
        for went in [Went::Told(2, document), Went::Failed(fault.clone())] {
            for lang in [Lang::En, Lang::Ja] {
                let entry = entry(&account, &went, "changed", lang).expect("an entry");
                assert_eq!((&entry["code"], &entry["message"]), (&json!(NOT_JSON.id), &json!(fault.message(lang))));
            }
        }
    }
}
