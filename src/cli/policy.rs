//! `genkan policy`: the administrator's documents, written from the profile, and rules over somebody's own.

use std::fmt::Display;
use std::path::{Path, PathBuf};

use serde_json::{Value, json};

use crate::code::{Exit, policy as code};
use crate::fault::{Fault, Result};
use crate::messages::help::refused::{self, Unfit};
use crate::messages::{Phrase, policy as words};
use crate::models::catalogue::Catalogue;
use crate::models::id::is_account_id;
use crate::policy::check::{self, Checked, Role};
use crate::policy::documents::{self, Kind, Service};
use crate::policy::evaluate::Policy;
use crate::policy::form::{self, Format, Template};
use crate::policy::{Scope, alarms, google, logging, open};
use crate::profile::{Request, catalogue, load};
use crate::report::{Finding, Severity, json as shape, one_line};
use crate::world::narrow::Narrow;
use crate::world::ui::{Role as Look, Ui};
use crate::world::{World, files, fold, input};

/// `genkan policy …`.
#[derive(Debug, clap::Args)]
#[command(after_help = EXAMPLES)]
pub struct PolicyArgs {
    #[command(subcommand)]
    pub command: PolicyCommand,
}

const EXAMPLES: &str = "\
Examples:
  genkan policy iam --account 111122223333 > claude-code.json
  genkan policy scp --format terraform
  genkan policy endpoint --account 111122223333 --service bedrock-runtime
  genkan policy logging --format terraform --retention-days 400
  aws iam get-role-policy … | genkan policy check -";

#[derive(Debug, clap::Subcommand)]
pub enum PolicyCommand {
    /// Print the policy of a developer's role: the pinned models, and nothing outside the profile's regions
    Iam(DocumentArgs),
    /// Print a service control policy that denies all but resident inference profiles and the models behind them
    Scp(DocumentArgs),
    /// Print the policy of a VPC endpoint for Bedrock
    Endpoint(EndpointArgs),
    /// Print the inline policy of an IAM Identity Center permission set
    PermissionSet(DocumentArgs),
    /// Print the read-only permissions that `genkan audit` needs
    AuditReader(DocumentArgs),
    /// Print invocation logging for every region: a log group with a customer managed key and retention, and its role
    Logging(LoggingArgs),
    /// Print alarms on requests processed outside the profile's regions and on throttling
    Alarms(AlarmsArgs),
    /// Print Google Cloud organization policies for a profile on Vertex AI: only its models, no endpoint outside Japan
    OrgPolicy(OrgPolicyArgs),
    /// Print a custom role of Google Cloud for a profile on Vertex AI: requests to models, and nothing more
    CustomRole(CustomRoleArgs),
    /// Check an existing policy: what the profile needs and the policy doesn't allow, and what it leaves open
    Check(CheckArgs),
}

/// Flags of a document.
#[derive(Debug, clap::Args)]
pub struct DocumentArgs {
    /// Deployment profile: a name or a path
    #[arg(long, short, value_name = "P")]
    pub profile: Option<String>,
    /// The account of the ARNs, twelve digits [default: aws.account_id of the profile, else any]
    #[arg(long, value_name = "ID", value_parser = Narrow(account))]
    pub account: Option<String>,
    /// Output format; `endpoint` in any but json includes both endpoints and their security group
    #[arg(long, value_enum, value_name = "FORM", default_value_t)]
    pub format: Format,
}

/// Flags of an endpoint's policy.
#[derive(Debug, clap::Args)]
pub struct EndpointArgs {
    #[command(flatten)]
    pub document: DocumentArgs,
    /// The service of the endpoint
    #[arg(long, value_enum, value_name = "NAME", default_value_t)]
    pub service: Service,
    /// Let only credentials of this organization pass, e.g. o-exampleorgid
    #[arg(long, value_name = "ID", value_parser = Narrow(organization))]
    pub org: Option<String>,
}

/// Flags of `genkan policy logging`.
#[derive(Debug, clap::Args)]
#[command(after_help = LOGGING_EXAMPLES)]
pub struct LoggingArgs {
    /// Deployment profile: a name or a path
    #[arg(long, short, value_name = "P")]
    pub profile: Option<String>,
    /// Output format
    #[arg(long, value_enum, value_name = "FORM")]
    pub format: Template,
    /// How many days CloudWatch Logs keeps the log
    #[arg(long, value_name = "N", value_parser = Narrow(retention), default_value_t = 365)]
    pub retention_days: u16,
}

const LOGGING_EXAMPLES: &str = "\
Examples:
  genkan policy logging --format terraform > bedrock-logging.tf
  genkan policy logging --format cloudformation --retention-days 731";

/// Flags of `genkan policy alarms`.
#[derive(Debug, clap::Args)]
#[command(after_help = ALARMS_EXAMPLES)]
pub struct AlarmsArgs {
    /// Deployment profile: a name or a path
    #[arg(long, short, value_name = "P")]
    pub profile: Option<String>,
    /// Output format
    #[arg(long, value_enum, value_name = "FORM")]
    pub format: Template,
}

const ALARMS_EXAMPLES: &str = "\
Examples:
  genkan policy alarms --format terraform > bedrock-alarms.tf
  genkan policy alarms --format cloudformation";

/// Flags of `genkan policy org-policy`.
#[derive(Debug, clap::Args)]
#[command(after_help = ORG_POLICY_EXAMPLES)]
pub struct OrgPolicyArgs {
    /// Deployment profile: a name or a path
    #[arg(long, short, value_name = "P")]
    pub profile: Option<String>,
    /// Which policy to print; Terraform has both
    #[arg(long, value_enum, value_name = "WHAT", default_value_t)]
    pub constraint: google::Constraint,
    /// Where it applies, e.g. organizations/123456789012 [default: the project of the profile]
    #[arg(long, value_name = "WHERE", value_parser = Narrow(parent))]
    pub parent: Option<String>,
    /// Output format
    #[arg(long, value_enum, value_name = "FORM", default_value_t)]
    pub format: google::Format,
}

const ORG_POLICY_EXAMPLES: &str = "\
Examples:
  genkan policy org-policy --profile vertex-jp > models.json
  gcloud org-policies set-policy models.json";

/// Flags of `genkan policy custom-role`.
#[derive(Debug, clap::Args)]
#[command(after_help = CUSTOM_ROLE_EXAMPLES)]
pub struct CustomRoleArgs {
    /// Deployment profile: a name or a path
    #[arg(long, short, value_name = "P")]
    pub profile: Option<String>,
    /// Output format
    #[arg(long, value_enum, value_name = "FORM", default_value_t)]
    pub format: google::Format,
}

const CUSTOM_ROLE_EXAMPLES: &str = "\
Examples:
  genkan policy custom-role --profile vertex-jp > role.json
  gcloud iam roles create claudeCodeUser --project acme-claude --file role.json";

/// Flags of `genkan policy check`.
#[derive(Debug, clap::Args)]
pub struct CheckArgs {
    /// A file with the policy, or `-` for standard input
    #[arg(value_name = "FILE|-")]
    pub from: PathBuf,
    /// What kind of policy it is [default: by its content]
    #[arg(long = "as", value_enum, value_name = "KIND")]
    pub role: Option<Role>,
    /// Deployment profile: a name or a path
    #[arg(long, short, value_name = "P")]
    pub profile: Option<String>,
    /// Print one JSON document
    #[arg(long)]
    pub json: bool,
}

impl PolicyArgs {
    pub(super) const fn wants_json(&self) -> bool {
        match &self.command {
            PolicyCommand::Check(args) => args.json,
            PolicyCommand::Iam(_)
            | PolicyCommand::Scp(_)
            | PolicyCommand::Endpoint(_)
            | PolicyCommand::PermissionSet(_)
            | PolicyCommand::AuditReader(_)
            | PolicyCommand::Logging(_)
            | PolicyCommand::Alarms(_)
            | PolicyCommand::OrgPolicy(_)
            | PolicyCommand::CustomRole(_) => false,
        }
    }
}

/// Refuses a value, with the form that it should have.
fn like(forms: &str) -> Unfit {
    Unfit(Phrase::new(refused::LIKE).with("forms", forms))
}

/// Twelve digits.
fn account(text: &str) -> std::result::Result<String, Unfit> {
    if is_account_id(text) { Ok(text.to_owned()) } else { Err(like("111122223333")) }
}

/// `o-` and 10 to 32 letters and digits.
fn organization(text: &str) -> std::result::Result<String, Unfit> {
    let is_word = |rest: &str| {
        (10..=32).contains(&rest.len()) && rest.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit())
    };
    if text.strip_prefix("o-").is_some_and(is_word) { Ok(text.to_owned()) } else { Err(like("o-a1b2c3d4e5")) }
}

/// An organisation, a folder or a project of Google Cloud.
fn parent(text: &str) -> std::result::Result<String, Unfit> {
    let is_number = |id: &str| !id.is_empty() && id.bytes().all(|byte| byte.is_ascii_digit());
    let is_word = |id: &str| {
        let plain = id.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || b"-:.".contains(&byte));
        !id.is_empty() && plain
    };
    let is_one = match text.split_once('/') {
        Some(("organizations" | "folders", id)) => is_number(id),
        Some(("projects", id)) => is_word(id),
        Some(_) | None => false,
    };
    let forms = "organizations/123456789012, folders/123456789012, projects/acme-claude";
    if is_one { Ok(text.to_owned()) } else { Err(like(forms)) }
}

/// A number of days that CloudWatch Logs takes.
fn retention(text: &str) -> std::result::Result<u16, Unfit> {
    let days = text.parse().ok().filter(|days| logging::RETENTION.contains(days));
    let all = || logging::RETENTION.map(|days| days.to_string()).join(", ");
    days.ok_or_else(|| Unfit(Phrase::new(refused::ONE_OF).with("values", all())))
}

/// Prints a document, or judges one. Exit 1 where a policy falls short.
///
/// # Errors
/// A profile that no policy can be made of, and a file that can't be read or is no policy.
pub(super) fn run(world: &World, args: &PolicyArgs) -> Result<Exit> {
    let (args, kind) = match &args.command {
        PolicyCommand::Check(args) => return judge(world, args),
        PolicyCommand::Endpoint(args) => return endpoint(world, args),
        PolicyCommand::Logging(args) => return log(world, args),
        PolicyCommand::Alarms(args) => return ring(world, args),
        PolicyCommand::OrgPolicy(args) => return org_policy(world, args),
        PolicyCommand::CustomRole(args) => return custom_role(world, args),
        PolicyCommand::Iam(args) => (args, Kind::Iam),
        PolicyCommand::Scp(args) => (args, Kind::Scp),
        PolicyCommand::PermissionSet(args) => (args, Kind::PermissionSet),
        PolicyCommand::AuditReader(args) => (args, Kind::AuditReader),
    };
    let (scope, catalogue) = scope(world, args.profile.as_deref(), args.account.as_deref())?;
    print(world, kind, args.format, &scope, &catalogue, None);
    // A service control policy is for every account.
    if !scope.has_account() && kind != Kind::Scp {
        world.ui.tell(words::ACCOUNT_OPEN, &[]);
    }
    Ok(Exit::Done)
}

fn endpoint(world: &World, args: &EndpointArgs) -> Result<Exit> {
    let document = &args.document;
    let (scope, catalogue) = scope(world, document.profile.as_deref(), document.account.as_deref())?;
    print(world, Kind::Endpoint(args.service), document.format, &scope, &catalogue, args.org.as_deref());
    if !scope.has_account() && args.org.is_none() {
        world.ui.tell(words::ENDPOINT_OPEN, &[]);
    }
    Ok(Exit::Done)
}

fn log(world: &World, args: &LoggingArgs) -> Result<Exit> {
    let (scope, _) = scope(world, args.profile.as_deref(), None)?;
    match args.format {
        Template::Terraform => {
            world.ui.payload(logging::terraform(&scope, args.retention_days).trim_end());
        }
        Template::Cloudformation => {
            let template = logging::cloudformation(&scope, args.retention_days);
            world.ui.payload(format_args!("{template:#}"));
            world.ui.tell(words::TURN_ON, &[("regions", &scope.regions.join(", "))]);
        }
    }
    world.ui.tell(words::LOG_HOLDS_CODE, &[]);
    Ok(Exit::Done)
}

fn ring(world: &World, args: &AlarmsArgs) -> Result<Exit> {
    let (scope, _) = scope(world, args.profile.as_deref(), None)?;
    alarms::fits(&scope)?;
    match args.format {
        Template::Terraform => world.ui.payload(alarms::terraform(&scope).trim_end()),
        Template::Cloudformation => {
            let template = alarms::cloudformation(&scope);
            world.ui.payload(format_args!("{template:#}"));
            world.ui.tell(words::EACH_REGION, &[("regions", &scope.regions.join(", "))]);
        }
    }
    Ok(Exit::Done)
}

fn org_policy(world: &World, args: &OrgPolicyArgs) -> Result<Exit> {
    let (scope, name) = on_google(world, args.profile.as_deref())?;
    let parent = match &args.parent {
        Some(parent) => parent.clone(),
        None => format!("projects/{}", project(&scope, &name)?),
    };
    match args.format {
        google::Format::Json => {
            let policy = google::policy(args.constraint, &scope, &parent);
            world.ui.payload(format_args!("{policy:#}"));
        }
        google::Format::Terraform => world.ui.payload(google::policies(&scope, &parent).trim_end()),
    }
    // A list of models is for all publishers; a list of endpoints knows none that comes later.
    match (args.format, args.constraint) {
        (google::Format::Terraform, _) => {
            world.ui.tell(words::MODELS_ALONE, &[]);
            world.ui.tell(words::ENDPOINTS_DENIED, &[]);
        }
        (google::Format::Json, google::Constraint::Models) => world.ui.tell(words::MODELS_ALONE, &[]),
        (google::Format::Json, google::Constraint::Endpoints) => world.ui.tell(words::ENDPOINTS_DENIED, &[]),
    }
    Ok(Exit::Done)
}

fn custom_role(world: &World, args: &CustomRoleArgs) -> Result<Exit> {
    let (scope, name) = on_google(world, args.profile.as_deref())?;
    match args.format {
        google::Format::Json => {
            let role = google::role();
            world.ui.payload(format_args!("{role:#}"));
        }
        google::Format::Terraform => {
            project(&scope, &name)?;
            world.ui.payload(google::role_in_terraform(&scope).trim_end());
        }
    }
    Ok(Exit::Done)
}

fn project<'a>(scope: &'a google::Scope, name: &str) -> Result<&'a str> {
    if scope.project.is_empty() {
        return Err(Fault::new(&code::NO_PROJECT).with("profile", name));
    }
    Ok(&scope.project)
}

/// What of a profile on Vertex AI policies are about, and its name.
fn on_google(world: &World, profile: Option<&str>) -> Result<(google::Scope, String)> {
    let request = Request { name: profile.map(str::to_owned), ..Request::default() };
    let loaded = load(world, &request)?;
    Ok((google::Scope::of(&loaded.profile)?, loaded.profile.name.clone()))
}

/// What of the profile policies are about.
fn scope(world: &World, profile: Option<&str>, account: Option<&str>) -> Result<(Scope, Catalogue)> {
    let request = Request { name: profile.map(str::to_owned), ..Request::default() };
    let loaded = load(world, &request)?;
    let catalogue = catalogue::load(world)?;
    let scope = Scope::of(&loaded.profile, &catalogue, account)?;
    Ok((scope, catalogue))
}

fn print(world: &World, kind: Kind, format: Format, scope: &Scope, catalogue: &Catalogue, organization: Option<&str>) {
    match format {
        Format::Json => {
            let document = documents::document(kind, scope, catalogue, organization);
            world.ui.payload(format_args!("{document:#}"));
        }
        Format::Cloudformation => {
            let template = form::cloudformation(kind, scope, catalogue, organization);
            world.ui.payload(format_args!("{template:#}"));
        }
        Format::Terraform => world.ui.payload(form::terraform(kind, scope, catalogue, organization).trim_end()),
    }
}

fn judge(world: &World, args: &CheckArgs) -> Result<Exit> {
    let (scope, catalogue) = scope(world, args.profile.as_deref(), None)?;
    let (name, text) = read(world, &args.from)?;
    let policy = Policy::parse(&text, &name)?;
    let role = args.role.unwrap_or_else(|| Role::guess(&policy));
    let checked = check::check(&policy, role, &scope, &catalogue);
    if args.json {
        world.ui.json(&document(&checked, role, &scope));
    } else {
        show(&world.ui, &checked, role, &scope, args.role.is_none());
    }
    Ok(if checked.holds() { Exit::Done } else { Exit::Problem })
}

/// The contract's document: beside the findings, what the policy was tried with, because "no findings" says no more than that.
fn document(checked: &Checked, role: Role, scope: &Scope) -> Value {
    let tried = &checked.tried;
    json!({
        "verdict": if checked.holds() { "holds" } else { "falls-short" },
        "as": role.name(),
        "profile": scope.name,
        "findings": checked.findings.iter().map(shape::finding).collect::<Vec<_>>(),
        "tried": {
            "actions": open::actions().collect::<Vec<_>>(),
            "models": tried.models().collect::<Vec<_>>(),
            "prefixes": tried.prefixes,
            "regions": tried.regions,
        },
    })
}

/// What it is called in errors, and its text.
fn read(world: &World, from: &Path) -> Result<(String, String)> {
    if from == Path::new("-") {
        return Ok((input::NAME.to_owned(), input::text(&input::told())));
    }
    Ok((from.display().to_string(), input::text(&files::read_named(&world.cwd.join(from))?)))
}

fn show(ui: &Ui, checked: &Checked, role: Role, scope: &Scope, is_guessed: bool) {
    let Checked { findings, tried } = checked;
    let holds = checked.holds();
    let text = match (holds, findings.is_empty()) {
        (true, true) => words::HOLDS,
        (true, false) => words::HOLDS_WITH_NOTES,
        (false, _) => words::FALLS_SHORT,
    };
    let (look, mark) = if holds { (Look::Good, "✓") } else { (Look::Error, "✗") };
    let said = ui.phrase(text, &[("role", &role.name()), ("profile", &scope.name), ("count", &findings.len())]);
    ui.row(format_args!("{} {}", ui.paint_data(look, mark), ui.paint_data(Look::Heading, said)));
    let prefixes = tried.prefixes.iter().map(|prefix| open::prefix_said(prefix)).collect::<Vec<_>>().join(" ");
    let actions = open::actions().collect::<Vec<_>>().join(", ");
    let (regions, models) = (tried.regions.len(), tried.models().count());
    let about: [(&str, &dyn Display); 4] =
        [("regions", &regions), ("models", &models), ("prefixes", &prefixes), ("actions", &actions)];
    let width = ui.columns().clamp(40, 120).saturating_sub(2);
    for line in fold::wrap(&ui.phrase(words::TRIED, &about), width, "", "") {
        ui.row(format_args!("  {}", ui.paint_data(Look::Faint, line)));
    }
    for (at, finding) in findings.iter().enumerate() {
        ui.row("");
        one(ui, finding, &findings[..at]);
    }
    if is_guessed {
        ui.tell(words::READ_AS, &[("role", &role.name())]);
    }
}

/// A finding with what it means and what fixes it, below those that were shown before it.
pub(super) fn one(ui: &Ui, finding: &Finding, before: &[Finding]) {
    let is_error = finding.severity >= Severity::Error;
    let (look, mark) = if is_error { (Look::Error, "✗") } else { (Look::Warning, "!") };
    let width = ui.columns().clamp(40, 120).saturating_sub(2);
    let title = format!("{}  {}", finding.title(ui.lang), finding.code.id);
    let mut mark = Some(ui.paint_data(look, mark));
    for line in fold::wrap(&title, width, "", "") {
        ui.row(format_args!("{} {line}", mark.take().unwrap_or_else(|| " ".to_owned())));
    }
    let help = finding.code.help.get(ui.lang);
    fold::wrap(help, width, "", "").into_iter().for_each(|line| ui.row(format_args!("  {line}")));
    for seen in &finding.evidence {
        ui.row(format_args!("  {}", ui.paint_data(Look::Faint, one_line(&seen.say(ui.lang)))));
    }
    // A statement is pasted, so it isn't broken; and once is enough.
    let fix = |finding: &Finding| finding.fix.as_ref().map(|fix| fix.text.say(ui.lang));
    if let Some(text) = fix(finding) {
        let same = before.iter().find(|other| fix(other).as_ref() == Some(&text));
        let text = same.map_or(text, |other| ui.phrase(words::SAME_FIX, &[("code", &other.code.id)]));
        text.lines().for_each(|line| ui.row(format_args!("  {line}")));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_are_held_to_their_form() {
        assert!(account("111122223333").is_ok() && account("11112222333").is_err() && account("*").is_err());
        assert!(organization("o-a1b2c3d4e5").is_ok() && organization("acme").is_err());
        for one in ["organizations/123456789012", "folders/1", "projects/acme-claude", "projects/example.com:acme"] {
            assert!(parent(one).is_ok(), "{one}");
        }
        for none in ["123", "organizations/acme", "projects/", "projects/A", "billingAccounts/1", "projects/a/b"] {
            assert!(parent(none).is_err(), "{none}");
        }
        assert_eq!((retention("365"), retention("366").is_err(), retention("0").is_err()), (Ok(365), true, true));
    }
}
