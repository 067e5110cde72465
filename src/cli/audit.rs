//! `genkan audit`: the evidence of the profile's account or project as a sheet, read with somebody's own rights.

use std::path::{Path, PathBuf};
use std::time::Duration;

use super::audit_trail;
use crate::audit::{Account, Row, Sheet, Verdict, Wanted, document, gather, google, html, markdown};
use crate::code::{Code, Exit, audit as code, audit_google, aws, machine};
use crate::fault::{Fault, Result};
use crate::messages::{Phrase, audit as words, seen};
use crate::policy::Scope;
use crate::profile::{Google, Profile, Request, catalogue, load};
use crate::session::Identity;
use crate::session::aws::{Evidence, Reader};
use crate::session::evidence::Unanswered;
use crate::session::google::ProjectReader;
use crate::world::person::{self, word};
use crate::world::ui::{Role, Ui};
use crate::world::{World, files, fold};

pub(super) const EXAMPLES: &str = "\
Examples:
  genkan audit --aws-profile auditor
  genkan audit --aws-profile auditor --markdown --lang ja > evidence.md
  genkan audit --aws-profile auditor --html evidence.html
  genkan audit --profile vertex-acme --google-credentials auditor.json
  genkan policy audit-reader --account 111122223333";

/// Flags of `genkan audit`.
#[derive(Debug, clap::Args)]
#[command(
    args_conflicts_with_subcommands = true,
    subcommand_negates_reqs = true,
    group = clap::ArgGroup::new("rights").required(true)
)]
pub struct AuditArgs {
    #[command(subcommand)]
    pub command: Option<AuditCommand>,
    /// Deployment profile: a name or a path
    #[arg(long, short, value_name = "P")]
    pub profile: Option<String>,
    /// The AWS profile whose read-only rights are used; never the developer's
    #[arg(long, value_name = "R", group = "rights")]
    pub aws_profile: Option<String>,
    /// The Google credentials file whose read-only rights are used; never the developer's
    #[arg(long, value_name = "FILE", group = "rights")]
    pub google_credentials: Option<PathBuf>,
    /// Print one JSON document
    #[arg(long, conflicts_with_all = ["markdown", "html"])]
    pub json: bool,
    /// Print a page in Markdown
    #[arg(long, conflicts_with = "html")]
    pub markdown: bool,
    /// Write one HTML page
    #[arg(long, value_name = "FILE")]
    pub html: Option<PathBuf>,
}

#[derive(Debug, clap::Subcommand)]
pub enum AuditCommand {
    /// Count where requests were processed, according to CloudTrail, or prove it for one request
    #[command(after_help = audit_trail::EXAMPLES)]
    Trail(audit_trail::TrailArgs),
}

impl AuditArgs {
    pub(super) fn wants_json(&self) -> bool {
        self.json || matches!(&self.command, Some(AuditCommand::Trail(args)) if args.json)
    }
}

/// The deadline of all requests together.
const TIMEOUT: Duration = Duration::from_secs(90);

/// Shows the sheet. Exit 1 where something fails, 3 where rights are missing, 4 where a service gives no answer.
///
/// # Errors
/// `GK-AUD-001` to `003` and `060` to `063`, `GK-SYS-003` where there is no folder for the page; where the credentials can't
/// be had, or are refused.
pub(super) fn run(world: &World, args: &AuditArgs) -> Result<Exit> {
    person::writes_in_own_home(world)?;
    if let Some(AuditCommand::Trail(args)) = &args.command {
        return audit_trail::run(world, args);
    }
    if let Some(file) = &args.html {
        into_a_folder(&world.cwd.join(file))?;
    }
    let request = Request { name: args.profile.clone(), ..Request::default() };
    let profile = load(world, &request)?.profile;
    let wrong = |flag: &str| {
        let fault = Fault::new(&audit_google::WRONG_RIGHTS).with("profile", &profile.name).with("flag", flag);
        fault.with_phrase("provider", profile.provider().service())
    };
    if let Some(own) = profile.google() {
        let file = args.google_credentials.as_ref().ok_or_else(|| wrong("--google-credentials"))?;
        return on_google(world, args, (&profile, own), file);
    }
    let own_account = on_bedrock(&profile, &code::NO_BEDROCK)?;
    let name = args.aws_profile.as_deref().ok_or_else(|| wrong("--aws-profile"))?;
    let catalogue = catalogue::load(world)?;
    let waiting = world.ui.waiting(words::WAITING, None);
    let reader = Reader::open(world, &profile, name, TIMEOUT)?;
    let by = whom(&reader)?;
    let read = by.as_ref().ok().map(|identity| identity.account.clone());
    let scope = Scope::of(&profile, &catalogue, read.as_deref().filter(|_| own_account.is_empty()))?;
    let wanted = Wanted {
        scope: &scope,
        catalogue: &catalogue,
        private_path: profile.network.private_path,
        account: read.as_deref().unwrap_or(own_account),
    };
    let asked = Account {
        aws_profile: name.to_owned(),
        by,
        expected: own_account.to_owned(),
        flag: args.profile.as_ref().map_or_else(String::new, |name| format!(" --profile {}", word(name))),
    };
    let at = world.now();
    let facts = gather(&reader, &wanted)?;
    let sheet = Sheet::new(&facts, &wanted, asked, at);
    drop(waiting);
    show(world, args, &sheet)?;
    Ok(sheet.exit())
}

/// The same for a project on Google Cloud.
fn on_google(world: &World, args: &AuditArgs, profile: (&Profile, &Google), file: &Path) -> Result<Exit> {
    let (profile, own) = profile;
    let waiting = world.ui.waiting(words::WAITING_PROJECT, None);
    let mut reader = ProjectReader::open(world, profile, file, TIMEOUT)?;
    let regions = &profile.residency.regions;
    let wanted = google::Wanted { name: &profile.name, project: &own.project, regions };
    let at = world.now();
    let facts = google::gather(&reader, wanted.project)?;
    let (project, file) = (wanted.project.to_owned(), file.display().to_string());
    let seat = google::Seat { project, file, by: reader.whom.take() };
    let sheet = google::sheet(&facts, &wanted, seat, at);
    drop(waiting);
    show(world, args, &sheet)?;
    Ok(sheet.exit())
}

/// Whose credentials ask; a network without STS says nothing about them.
///
/// # Errors
/// `GK-AWS-004` and `005`, by which no other question is answered either.
pub(super) fn whom(reader: &Reader<'_>) -> Result<std::result::Result<Identity, Unanswered>> {
    match reader.identity() {
        Ok(identity) => Ok(Ok(identity)),
        Err(no) if [&aws::REJECTED, &aws::CLOCK].contains(&no.code()) => Err(no),
        Err(no) => Ok(Err(no.into())),
    }
}

/// The account of a profile whose requests AWS credentials sign; any other one is refused with `code`.
pub(super) fn on_bedrock<'a>(profile: &'a Profile, code: &'static Code) -> Result<&'a str> {
    let aws = profile.aws().ok_or_else(|| {
        Fault::new(code).with("profile", &profile.name).with_phrase("provider", profile.provider().service())
    })?;
    Ok(&aws.account_id)
}

/// A page is written into a folder that is there: one that was mistyped isn't made.
fn into_a_folder(file: &Path) -> Result<()> {
    match file.parent().filter(|folder| !folder.is_dir()) {
        None => Ok(()),
        Some(folder) => {
            let why = Phrase::new(seen::NO_FOLDER).with("place", folder.display());
            Err(Fault::new(&machine::CANNOT_WRITE).with("file", file.display()).because_phrase(why))
        }
    }
}

fn show(world: &World, args: &AuditArgs, sheet: &Sheet) -> Result<()> {
    let ui = &world.ui;
    if args.json {
        ui.json(&document::document(sheet));
    } else if args.markdown {
        ui.payload(markdown::page(sheet, ui.lang).trim_end());
    } else if let Some(file) = &args.html {
        let file = world.cwd.join(file);
        files::replace(&file, html::page(sheet, ui.lang).as_bytes(), None, files::Access::Private)?;
        ui.tell(words::WRITTEN_TO, &[("file", &file.display())]);
    } else {
        sheet_on(ui, sheet);
    }
    Ok(())
}

fn sheet_on(ui: &Ui, sheet: &Sheet) {
    let width = ui.columns().clamp(40, 120);
    let is_good = sheet.count(Verdict::Fail) + sheet.count(Verdict::Unknown) == 0;
    let role = if is_good { Role::Good } else { Role::Error };
    let head = format!("{}: {}", markdown::head(sheet, ui.lang), markdown::counts(sheet, ui.lang));
    for line in fold::wrap(&head, width, "", "") {
        ui.row(ui.paint_data(role, line));
    }
    let other = sheet.other_account().map(|other| other.say(ui.lang));
    for line in [markdown::seen(sheet, ui.lang)].iter().chain(&other).flat_map(|line| fold::wrap(line, width, "", "")) {
        ui.row(ui.paint_data(Role::Faint, line));
    }
    ui.row("");
    let mut told: Vec<String> = Vec::new();
    for row in &sheet.rows {
        line(ui, row, width, &mut told);
    }
    if let Some(rights) = sheet.rights() {
        ui.row("");
        fold::wrap(&rights.say(ui.lang), width, "", "").into_iter().for_each(|line| ui.row(line));
    }
    ui.row("");
    ui.row(ui.paint_data(Role::Heading, words::LIMITS.get(ui.lang)));
    for limit in sheet.limits() {
        fold::wrap(limit.get(ui.lang), width, "- ", "  ").into_iter().for_each(|line| ui.row(line));
    }
}

/// One row: what is well on a line, what isn't with its reason; how to fix it is said once.
fn line(ui: &Ui, row: &Row, width: usize, told: &mut Vec<String>) {
    let role = match row.verdict {
        Verdict::Pass => Role::Good,
        Verdict::Fail => Role::Error,
        Verdict::Unknown => Role::Warning,
    };
    let what = row.rule.what.get(ui.lang);
    let (resource, reason) = (short(&row.resource), row.reason.say(ui.lang));
    let place = if row.resource == row.region { row.region.clone() } else { format!("{} {resource}", row.region) };
    let place = place.trim();
    let title = match row.verdict {
        Verdict::Pass if short(&reason) == resource => format!("{what}: {place}"),
        Verdict::Pass => {
            let reason: Vec<_> = reason.split(' ').map(short).collect();
            format!("{what}: {place}: {}", reason.join(" "))
        }
        Verdict::Fail | Verdict::Unknown => format!("{what}: {place}  {}", row.rule.code.id),
    };
    let mut mark = Some(ui.paint_data(role, markdown::mark(row.verdict)));
    for line in fold::wrap(&title, width - 2, "", "") {
        ui.row(format_args!("{} {line}", mark.take().unwrap_or_else(|| " ".to_owned())));
    }
    if row.verdict == Verdict::Pass {
        return;
    }
    for line in fold::wrap(&reason, width - 4, "", "") {
        ui.row(format_args!("    {}", ui.paint_data(Role::Faint, line)));
    }
    // The rights that are missing stand together below all rows.
    let fix = row.fix().filter(|_| row.missing.is_none()).map(|fix| fix.say(ui.lang));
    if let Some(fix) = fix.filter(|fix| !told.contains(fix)) {
        fold::wrap(&fix, width - 4, "", "").into_iter().for_each(|line| ui.row(format_args!("    {line}")));
        told.push(fix);
    }
}

/// What of an ARN tells it from the others of the account and region beside it.
fn short(name: &str) -> &str {
    if name.starts_with("arn:") { name.splitn(6, ':').nth(5).unwrap_or(name) } else { name }
}
