//! The sign-in through IAM Identity Center that a profile leaves open: its address, then one sign-in, then account and
//! role from what the access portal assigns to the person.
//!
//! Every answer goes where `--set` would put it. Nothing is written here but the sign-in itself, at the place where a
//! later `genkan login` finds it: so whoever interrupts this goes on there the next time.

use crate::cli::login;
use crate::code::{Exit, usage};
use crate::fault::{Fault, Result};
use crate::messages::{Message, common, wizard as words};
use crate::profile::{Aws, Loaded, Profile, Request, Source, load, start_url};
use crate::session::aws::Session;
use crate::session::{self, AssignedAccount, Assignments, AwsSigned, Located};
use crate::setup::intent::applied_scope;
use crate::world::ui::Role;
use crate::world::{World, interrupt, prompt};

/// What a person chooses to sign in with.
enum Choice {
    /// An `[sso-session]`, or an address without one where the name is empty.
    Session(Session),
    /// The AWS credentials that are here, without a sign-in.
    Credentials,
    Another,
}

/// Asks for what the profile leaves open of the sign-in, and loads it with the answers.
///
/// # Errors
/// Those of [`prompt`]; where the person interrupts the sign-in. One that fails otherwise is told, and leaves the
/// profile as it is.
pub(in crate::cli) fn settle(world: &World, loaded: Loaded, request: &mut Request) -> Result<Loaded> {
    let Some(aws) = left_open(&loaded.profile) else { return Ok(loaded) };
    if aws.sso_start_url.is_empty() && !ask_address(world, &loaded, aws, request)? {
        return load(world, request);
    }
    let mut loaded = load(world, request)?;
    if !locate_named(world, &mut loaded, request)? {
        return Ok(loaded);
    }
    let profile = loaded.profile.clone();
    let Some(assignments) = sign_in(world, &profile)? else { return Ok(loaded) };
    let Some((account, role)) = choose(world, &profile, &assignments)? else { return Ok(loaded) };
    for (key, value, named) in [
        ("aws.account_id", account, profile.aws().map(|aws| &aws.account_id)),
        ("aws.role_name", role, profile.aws().map(|aws| &aws.role_name)),
    ] {
        if named != Some(&value) {
            request.set.push(format!("{key}={value}"));
        }
    }
    load(world, request)
}

/// The AWS settings whose sign-in is open and genkan's to make.
fn left_open(profile: &Profile) -> Option<&Aws> {
    let AwsSigned { aws, .. } = AwsSigned::from_profile(profile).ok()?;
    (profile.sso().is_none() && aws.refresh_command.is_empty()).then_some(aws)
}

/// Asks for the address, what is here first; `false` where no sign-in through an access portal is wanted, or none can be
/// had now: then the address is an answer all the same.
fn ask_address(world: &World, loaded: &Loaded, aws: &Aws, request: &mut Request) -> Result<bool> {
    let ui = &world.ui;
    let profile = &loaded.profile;
    let here = credentials_here(world, profile);
    if here.is_some() && applied_scope(world, &profile.name).is_some() {
        // It was set up to use them.
        return Ok(false);
    }
    let sessions = session::sessions(world, profile)?;
    let mut known = sessions.clone();
    // Of the older form, a section of its own names the address.
    for (_, start_url) in super::found(world).into_iter().filter(|(key, _)| key == "aws.sso_start_url") {
        if !known.iter().any(|session| session.is_at(&start_url)) {
            known.push(Session { name: String::new(), start_url, region: String::new(), scopes: Vec::new() });
        }
    }
    let mut offered: Vec<_> = known
        .into_iter()
        .map(|session| {
            let args: [(&str, &dyn std::fmt::Display); 3] =
                [("session", &session.name), ("url", &session.start_url), ("region", &session.region)];
            let text = if session.name.is_empty() { words::SSO_KNOWN } else { words::SSO_SESSION };
            (ui.phrase(text, &args), Choice::Session(session))
        })
        .collect();
    offered.extend(here.map(|whom| (ui.phrase(words::CREDENTIALS_HERE, &[("whom", &whom)]), Choice::Credentials)));
    if !offered.is_empty() {
        offered.push((words::ANOTHER_URL.get(ui.lang).to_owned(), Choice::Another));
        let labels: Vec<_> = offered.iter().map(|(label, _)| label.clone()).collect();
        let chosen = prompt::select(ui, words::SIGN_IN_WITH.get(ui.lang), &labels, 0)?;
        match offered.swap_remove(chosen).1 {
            Choice::Credentials => return Ok(false),
            Choice::Session(session) => {
                take(request, session);
                return Ok(true);
            }
            Choice::Another => {}
        }
    }
    let (url, region) = ask_url(world, profile, aws)?;
    let is_located = region.is_some();
    let written = sessions.iter().find(|session| !session.name.is_empty() && session.is_at(&url));
    // The name that the profile's session gets may be another one's.
    let is_taken = sessions.iter().any(|session| session.name == profile.name);
    let name = if is_taken && aws.sso_session.is_empty() { first_label(&url) } else { String::new() };
    let region = region.unwrap_or_default();
    take(request, written.cloned().unwrap_or(Session { name, start_url: url, region, scopes: Vec::new() }));
    Ok(is_located)
}

/// Answers with a session; what it leaves empty stays as the profile has it.
fn take(request: &mut Request, session: Session) {
    let Session { name, start_url, region, .. } = session;
    for (key, value) in [("aws.sso_start_url", start_url), ("aws.sso_session", name), ("aws.sso_region", region)] {
        if !value.is_empty() {
            request.set.push(format!("{key}={value}"));
        }
    }
}

/// The part of an address that names the organisation: `d-1234567890` of `https://d-1234567890.awsapps.com/start`.
fn first_label(url: &str) -> String {
    let host = url.split("://").nth(1).unwrap_or(url);
    host.split(['.', '/', ':']).next().unwrap_or_default().to_owned()
}

/// Who the AWS credentials that are here belong to, where they work as far as can be known.
fn credentials_here(world: &World, profile: &Profile) -> Option<String> {
    let state = session::state(world, profile, true).ok()?;
    state.works(world.now()).then(|| state.identity.unwrap_or(state.name))
}

/// Asks for the start URL until AWS knows it; with its region, but where AWS can't be reached.
fn ask_url(world: &World, profile: &Profile, aws: &Aws) -> Result<(String, Option<String>)> {
    let ui = &world.ui;
    let mut before: Option<String> = None;
    loop {
        let valid = |typed: &str| match start_url(typed) {
            Some(_) => Ok(()),
            None => Err(words::NOT_A_URL.get(ui.lang).to_owned()),
        };
        let typed = prompt::input(ui, words::SSO_URL.get(ui.lang), before.as_deref(), valid)?;
        let Some(url) = start_url(&typed) else { continue };
        if before.as_ref() == Some(&url) {
            return ask_region(world, profile, &url).map(|region| (url, Some(region)));
        }
        match locate(world, profile, aws, &url)? {
            Located::At(region) => return Ok((url, Some(region))),
            Located::Nowhere(asked) => {
                let said = ui.phrase(words::NO_PORTAL, &[("url", &url), ("regions", &asked.join(", "))]);
                ui.ask(format_args!("{} {said}", ui.paint(Role::Error, "✘")));
                before = Some(url);
            }
            Located::Unreached(fault) => return Ok((url, unreached(world, &fault))),
        }
    }
}

/// Asks for the region of an address that no region of the list knows.
fn ask_region(world: &World, profile: &Profile, url: &str) -> Result<String> {
    let ui = &world.ui;
    let valid = |typed: &str| match session::ask_region(world, profile, url, &[typed]) {
        Ok(Located::At(_)) => Ok(()),
        Ok(Located::Nowhere(_)) => Err(ui.phrase(words::NO_PORTAL_IN, &[("url", &url), ("region", &typed)])),
        Ok(Located::Unreached(fault)) => Err(fault.message(ui.lang).to_string()),
        Err(_) => Err(words::NOT_A_REGION.get(ui.lang).to_owned()),
    };
    prompt::input(ui, words::SSO_REGION_KEY.get(ui.lang), None, valid)
}

/// The region of an address: as the address says, else as AWS answers. Ctrl-C counts in between.
fn locate(world: &World, profile: &Profile, aws: &Aws, url: &str) -> Result<Located> {
    if let Some(region) = session::region_of(url) {
        return Ok(Located::At(region));
    }
    let ui = &world.ui;
    ui.tell(words::LOOKING, &[]);
    let _caught = interrupt::catch_sigint();
    let first = if aws.sso_region.is_empty() { &aws.region } else { &aws.sso_region };
    let located = session::locate(world, profile, url, first);
    if interrupt::is_pressed() {
        return Err(Fault::new(&usage::INTERRUPTED));
    }
    located.inspect(|located| {
        if let Located::At(region) = located {
            ui.tell(words::FOUND_IN, &[("region", region)]);
        }
    })
}

/// Finds the region of an address that the profile or a flag names without one; `false` where AWS can't be reached.
fn locate_named(world: &World, loaded: &mut Loaded, request: &mut Request) -> Result<bool> {
    let is_named =
        |key: &str| loaded.origins.get(key).is_some_and(|origin| !matches!(origin.source, Source::Embedded(_)));
    let Some(aws) = loaded.profile.aws().filter(|_| !is_named("aws.sso_region")) else { return Ok(true) };
    let fault = match locate(world, &loaded.profile, aws, &aws.sso_start_url)? {
        Located::At(region) => {
            request.set.push(format!("aws.sso_region={region}"));
            *loaded = load(world, request)?;
            return Ok(true);
        }
        Located::Unreached(fault) => fault,
        Located::Nowhere(asked) => {
            let request = Fault::new(&crate::code::sign_in::REQUEST);
            request.with("url", &aws.sso_start_url).with("region", asked.join(", "))
        }
    };
    unreached::<()>(world, &fault);
    Ok(false)
}

/// Says why there is no sign-in now, and that setup goes on.
fn unreached<T>(world: &World, fault: &Fault) -> Option<T> {
    world.ui.fault(fault);
    world.ui.tell(words::WITHOUT_SIGN_IN, &[]);
    None
}

/// Signs in; `None` where that failed, which is told.
fn sign_in<'a>(world: &'a World, profile: &'a Profile) -> Result<Option<Assignments<'a>>> {
    let ui = &world.ui;
    let _caught = interrupt::catch_sigint();
    match session::assignments(world, profile, &login::asking_person(world)) {
        Ok(assignments) => {
            ui.tell(if assignments.signed_in { words::SIGNED_IN } else { words::SIGNED_IN_ALREADY }, &[]);
            Ok(Some(assignments))
        }
        Err(fault) if fault.code().exit == Exit::Interrupted => {
            // The terminal has written `^C`.
            ui.ask("");
            Err(fault)
        }
        Err(fault) => Ok(unreached(world, &fault)),
    }
}

/// The account and the role: from the profile, the only ones, or chosen; `None` where there are none.
fn choose(world: &World, profile: &Profile, assignments: &Assignments<'_>) -> Result<Option<(String, String)>> {
    let ui = &world.ui;
    let Some(aws) = profile.aws() else { return Ok(None) };
    let listed = {
        let _caught = interrupt::catch_sigint();
        let _seen = ui.waiting(words::LISTING_ACCOUNTS, None);
        assignments.accounts()
    };
    let accounts = match listed {
        Ok(accounts) if !accounts.is_empty() => accounts,
        Ok(_) => {
            ui.ask(ui.phrase(words::NO_ACCOUNTS, &[("url", &aws.sso_start_url)]));
            ui.tell(words::WITHOUT_SIGN_IN, &[]);
            return Ok(None);
        }
        Err(fault) => return Ok(unreached(world, &fault)),
    };
    let known = super::found(world);
    let remembered =
        |key: &str| known.iter().filter(|(found, _)| found == key).map(|(_, value)| value.clone()).collect::<Vec<_>>();
    let label = |account: &AssignedAccount| match account.name.as_str() {
        "" => account.id.clone(),
        name => ui.phrase(common::IN_BRACKETS, &[("what", &name), ("more", &account.id)]),
    };
    let accounts: Vec<_> = accounts.iter().map(|account| (account.id.clone(), label(account))).collect();
    let question = words::WHICH_ACCOUNT.get(ui.lang).to_owned();
    let ask = Ask { question, taken: words::ACCOUNT_TAKEN, named: &aws.account_id };
    let account = ask.one(world, accounts, &remembered("aws.account_id"))?;
    let listed = {
        let _caught = interrupt::catch_sigint();
        let _seen = ui.waiting(words::LISTING_ROLES, None);
        assignments.roles(&account.0)
    };
    let roles = match listed {
        Ok(roles) if !roles.is_empty() => roles,
        Ok(_) => {
            ui.ask(ui.phrase(words::NO_ACCOUNTS, &[("url", &aws.sso_start_url)]));
            return Ok(None);
        }
        Err(fault) => return Ok(unreached(world, &fault)),
    };
    let roles: Vec<_> = roles.into_iter().map(|role| (role.clone(), role)).collect();
    let question = ui.phrase(words::WHICH_ROLE, &[("account", &account.1)]);
    let ask = Ask { question, taken: words::ROLE_TAKEN, named: &aws.role_name };
    let (role, _) = ask.one(world, roles, &remembered("aws.role_name"))?;
    Ok(Some((account.0, role)))
}

/// A question whose answers AWS has listed.
struct Ask<'a> {
    question: String,
    /// Says what was taken without a question.
    taken: Message,
    /// What the profile or a flag says.
    named: &'a str,
}

impl Ask<'_> {
    /// One of these, each a value with its label: the named one, the only one, or the one that the person chooses.
    fn one(&self, world: &World, mut all: Vec<(String, String)>, remembered: &[String]) -> Result<(String, String)> {
        let ui = &world.ui;
        let named = all.iter().position(|(value, _)| value == self.named);
        if let Some(at) = named.or_else(|| (self.named.is_empty() && all.len() == 1).then_some(0)) {
            let one = all.swap_remove(at);
            ui.tell(self.taken, &[("name", &one.1)]);
            return Ok(one);
        }
        if !self.named.is_empty() {
            let said = ui.phrase(words::NOT_ASSIGNED, &[("name", &self.named)]);
            ui.ask(format_args!("{} {said}", ui.paint(Role::Error, "✘")));
            all.sort_by_cached_key(|(value, _)| strsim::damerau_levenshtein(value, self.named));
        }
        let default = all.iter().position(|(value, _)| remembered.contains(value)).unwrap_or(0);
        let labels: Vec<_> = all.iter().map(|(_, label)| label.clone()).collect();
        let chosen = prompt::select(ui, &self.question, &labels, default)?;
        Ok(all.swap_remove(chosen))
    }
}
