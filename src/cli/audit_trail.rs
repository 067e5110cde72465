//! `genkan audit trail`: where requests were processed, as CloudTrail has it.

use std::collections::BTreeMap;
use std::str::FromStr as _;
use std::thread;
use std::time::{Duration, Instant as Moment};

use jiff::Timestamp;

use super::audit::{on_bedrock, whom};
use super::policy::one as finding;
use crate::audit::trail::{
    About, Event, Go, Instant, Judgement, LIMITS, Pace, Row, Span, Table, Trail, TrailVerdict, Wanted, document, judge,
    walk,
};
use crate::code::{Exit, audit as audit_code};
use crate::fault::Result;
use crate::messages::help::refused::{self, Unfit};
use crate::messages::{Args, Message, Phrase, audit, audit_trail as words, local};
use crate::profile::{Request, catalogue, is_region, load};
use crate::session::aws::Reader;
use crate::world::clock::written;
use crate::world::interrupt::{catch_sigint, is_pressed};
use crate::world::narrow::Narrow;
use crate::world::person::word;
use crate::world::ui::Role;
use crate::world::waiting::Waiting;
use crate::world::{World, fold};

pub(super) const EXAMPLES: &str = "\
Examples:
  genkan audit trail --aws-profile auditor
  genkan audit trail --aws-profile auditor --since 7d
  genkan audit trail --aws-profile auditor --regions us-east-1,us-west-2
  genkan audit trail --aws-profile auditor --request-id 3f1c…";

/// Flags of `genkan audit trail`.
#[derive(Debug, clap::Args)]
pub struct TrailArgs {
    /// Deployment profile: a name or a path
    #[arg(long, short, value_name = "P")]
    pub profile: Option<String>,
    /// The AWS profile whose read-only rights are used; never the developer's
    #[arg(long, value_name = "R")]
    pub aws_profile: String,
    /// How far back, at most 90 days: 30m, 24h, 7d, or a time such as 2026-11-20T09:00:00Z
    #[arg(long, value_name = "AGE|TIME", default_value = "24h", value_parser = Narrow(Instant::from_str))]
    pub since: Instant,
    /// Until when, in the same forms; an interrupted count prints the value to go on with [default: now]
    #[arg(long, value_name = "AGE|TIME", value_parser = Narrow(Instant::from_str))]
    pub until: Option<Instant>,
    /// Ask CloudTrail of these regions too, where requests may have been sent in place of the profile's
    #[arg(long, value_name = "REGION,…", value_delimiter = ',', value_parser = Narrow(region))]
    pub regions: Vec<String>,
    /// Look for this one request, by the id that Claude Code prints with an error
    #[arg(long, value_name = "ID")]
    pub request_id: Option<String>,
    /// Print one JSON document
    #[arg(long)]
    pub json: bool,
}

/// A region as AWS names them.
fn region(text: &str) -> std::result::Result<String, Unfit> {
    let text = text.trim();
    is_region(text).then(|| text.to_owned()).ok_or_else(|| Unfit(Phrase::new(refused::LIKE).with("forms", "us-east-1")))
}

/// The deadline of each question, with the credentials that it may need: the 90 days of a large account take hours.
const TIMEOUT: Duration = Duration::from_secs(60);
/// `LookupEvents` takes two requests a second for each account and region; somebody else may ask as well.
const APART: Duration = Duration::from_millis(500);
/// How long a service that has too much to do is waited for, without one answer in between.
const STALLED: Duration = Duration::from_secs(60);
/// The waits before it is asked again.
const WAITS: [Duration; 4] =
    [Duration::from_secs(1), Duration::from_secs(2), Duration::from_secs(5), Duration::from_secs(10)];
/// How often Ctrl-C is looked for in a wait.
const LOOK: Duration = Duration::from_millis(50);

/// Counts, or looks for one request. Exit 1 where something was processed outside or isn't proven, 3 where the right is
/// missing, 4 where CloudTrail gives no answer.
///
/// # Errors
/// `GK-AUD-001`, `002`, `049`, `051`; where the AWS profile yields no credentials, or AWS refuses them.
pub(super) fn run(world: &World, args: &TrailArgs) -> Result<Exit> {
    let request = Request { name: args.profile.clone(), ..Request::default() };
    let profile = load(world, &request)?.profile;
    let account = on_bedrock(&profile, &audit_code::NO_TRAIL)?;
    let span = Span::new(args.since, args.until, world.now())?;
    let waiting = world.ui.waiting(words::WAITING, None);
    let caught = catch_sigint();
    let reader = Reader::open(world, &profile, &args.aws_profile, TIMEOUT)?.each(TIMEOUT);
    let by = whom(&reader)?;
    let catalogue = catalogue::load(world)?;
    let regions = &profile.residency.regions;
    let mut further: Vec<String> = Vec::new();
    for region in &args.regions {
        if !regions.contains(region) && !further.contains(region) {
            further.push(region.clone());
        }
    }
    let wanted =
        Wanted { regions, further: &further, span, request: args.request_id.as_deref(), catalogue: &catalogue };
    let mut pace = Clocked { world, waiting: waiting.as_ref(), asked: BTreeMap::new(), stalled: None };
    let trail = walk(&reader, &wanted, &mut pace)?;
    drop(waiting);
    drop(caught);
    let by = by.ok();
    let judgement = judge(&trail, &wanted).of_account(&trail, account, by.as_ref().map(|by| by.account.as_str()));
    let next = next(args, &trail, &wanted);
    let about = About {
        profile: &profile.name,
        aws_profile: &args.aws_profile,
        account,
        by: by.as_ref(),
        next: next.as_deref(),
    };
    if args.json {
        world.ui.json(&document(&trail, &wanted, &judgement, &about));
    } else {
        Shown { world, trail: &trail, wanted: &wanted, judgement: &judgement, about: &about }.show();
    }
    Ok(judgement.exit)
}

/// The line that goes on where it stopped.
fn next(args: &TrailArgs, trail: &Trail, wanted: &Wanted<'_>) -> Option<String> {
    let stopped = trail.stopped.as_ref().filter(|_| trail.found.is_empty())?;
    let mut line = "genkan audit trail".to_owned();
    let (since, until) = (written(wanted.span.since), written(stopped.at));
    let further = Some(wanted.further.join(",")).filter(|further| !further.is_empty());
    let flags = [
        ("--profile", args.profile.as_deref()),
        ("--aws-profile", Some(args.aws_profile.as_str())),
        ("--since", Some(since.as_str())),
        ("--until", Some(until.as_str())),
        ("--regions", further.as_deref()),
        ("--request-id", args.request_id.as_deref()),
    ];
    for (flag, value) in flags.into_iter().filter_map(|(flag, value)| value.map(|value| (flag, value))) {
        line.push_str(&format!(" {flag} {}", word(value)));
    }
    Some(line)
}

/// The clock of this machine.
struct Clocked<'a> {
    world: &'a World,
    waiting: Option<&'a Waiting>,
    /// When each region was asked last.
    asked: BTreeMap<String, Moment>,
    /// Since when there is no answer, and how often it was asked for.
    stalled: Option<(Moment, usize)>,
}

impl Clocked<'_> {
    fn wait(until: Moment) -> Go {
        loop {
            if is_pressed() {
                return Go::Interrupted;
            }
            let left = until.saturating_duration_since(Moment::now());
            if left.is_zero() {
                return Go::On;
            }
            thread::sleep(left.min(LOOK));
        }
    }
}

impl Pace for Clocked<'_> {
    fn turn(&mut self, region: &str) -> Go {
        let now = Moment::now();
        let go = Self::wait(self.asked.get(region).map_or(now, |asked| *asked + APART));
        self.asked.insert(region.to_owned(), Moment::now());
        go
    }

    fn again(&mut self) -> Go {
        let now = Moment::now();
        let (since, times) = self.stalled.unwrap_or((now, 0));
        self.stalled = Some((since, times + 1));
        let until = now + WAITS[times.min(WAITS.len() - 1)];
        if until > since + STALLED { Go::Over } else { Self::wait(until) }
    }

    fn read(&mut self, events: u64, back_to: Timestamp) {
        self.stalled = None;
        if let Some(waiting) = self.waiting {
            let time = clock(self.world, back_to);
            waiting.detail(self.world.ui.phrase(words::PROGRESS, &[("events", &grouped(events)), ("time", &time)]));
        }
    }
}

fn clock(world: &World, at: Timestamp) -> String {
    local(at, &world.clock.zone()).say(world.ui.lang)
}

/// `12,345`.
fn grouped(count: u64) -> String {
    let digits = count.to_string();
    let mut said = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            said.push(',');
        }
        said.push(digit);
    }
    said
}

struct Shown<'a> {
    world: &'a World,
    trail: &'a Trail,
    wanted: &'a Wanted<'a>,
    judgement: &'a Judgement,
    about: &'a About<'a>,
}

impl Shown<'_> {
    fn show(&self) {
        let ui = &self.world.ui;
        let (role, mark) = if self.judgement.exit == Exit::Done { (Role::Good, "✓") } else { (Role::Error, "✗") };
        self.folded(&format!("{} {}", ui.paint_data(role, mark), ui.paint_data(Role::Heading, self.head())), "  ");
        self.folded(&self.read(), "  ");
        if self.wanted.request.is_some() {
            self.trail.found.iter().for_each(|event| self.request(event));
        } else {
            self.counts();
        }
        for one in &self.judgement.findings {
            ui.row("");
            let mut told = one.clone();
            told.localize(&self.world.clock.zone());
            finding(ui, &told, &[]);
            if one.code == &audit_code::NO_SUCH_REQUEST {
                self.folded(&format!("  {}", words::SOON.get(ui.lang)), "  ");
            }
        }
        if let Some(next) = self.about.next {
            ui.row("");
            // Behind a colon a command keeps a line of its own, in one piece.
            ui.row(ui.phrase(words::GO_ON, &[("line", &next)]));
        }
        ui.row("");
        ui.row(ui.paint_data(Role::Heading, words::LIMITS.get(ui.lang)));
        LIMITS.iter().for_each(|limit| self.folded(&format!("- {}", limit.get(ui.lang)), "  "));
    }

    fn folded(&self, line: &str, others: &str) {
        let width = self.world.ui.columns().clamp(40, 120);
        fold::wrap(line, width, "", others).into_iter().for_each(|line| self.world.ui.row(line));
    }

    fn head(&self) -> String {
        let (ui, counts) = (&self.world.ui, &self.trail.counts);
        let regions = self.wanted.regions.join(", ");
        let (all, outside) = (grouped(counts.requests.count), grouped(counts.requests.outside));
        if let Some(request) = self.wanted.request {
            let deciding = self.trail.deciding(self.wanted);
            let of = |part: fn(&Event) -> &Option<String>| deciding.and_then(|event| part(event).as_deref());
            let region = of(|event| &event.processed_in).unwrap_or_default();
            let error = of(|event| &event.error).unwrap_or_default();
            let text = match self.judgement.verdict {
                TrailVerdict::Inside if region.is_empty() => words::ONE_BY_MODEL,
                TrailVerdict::Inside => words::ONE_INSIDE,
                TrailVerdict::Outside => words::ONE_OUTSIDE,
                TrailVerdict::Refused => words::ONE_REFUSED,
                TrailVerdict::OtherAccount => return self.of_another(),
                TrailVerdict::NotProven | TrailVerdict::Incomplete => words::ONE_NOT_PROVEN,
            };
            let told: Args<'_> =
                &[("request", &request), ("region", &region), ("regions", &regions), ("error", &error)];
            return ui.phrase(text, told);
        }
        // Nobody has looked at what was sent elsewhere.
        let sent = self.wanted.read(self.trail).map(String::as_str).collect::<Vec<_>>().join(", ");
        match self.judgement.verdict {
            TrailVerdict::Inside if counts.requests.by_model > 0 => {
                let by_model = grouped(counts.requests.by_model);
                ui.phrase(
                    words::BY_MODEL,
                    &[("sent", &sent), ("regions", &regions), ("count", &all), ("by_model", &by_model)],
                )
            }
            TrailVerdict::Inside => {
                ui.phrase(words::INSIDE, &[("sent", &sent), ("regions", &regions), ("count", &all)])
            }
            TrailVerdict::Outside => {
                ui.phrase(words::OUTSIDE, &[("regions", &regions), ("count", &outside), ("all", &all)])
            }
            TrailVerdict::Incomplete => ui.phrase(words::INCOMPLETE, &[("regions", &regions)]),
            TrailVerdict::OtherAccount => self.of_another(),
            // Of one request alone.
            TrailVerdict::NotProven | TrailVerdict::Refused => ui.phrase(words::NOT_PROVEN, &[("regions", &regions)]),
        }
    }

    fn of_another(&self) -> String {
        self.world
            .ui
            .phrase(words::OF_ANOTHER, &[("account", &self.judgement.others), ("expected", &self.about.account)])
    }

    /// What was read, and by whom.
    fn read(&self) -> String {
        let ui = &self.world.ui;
        // From the time it really goes back to.
        let since = self.trail.stopped.as_ref().map_or(self.wanted.span.since, |stopped| stopped.at);
        let regions: Vec<_> = self.wanted.read(self.trail).map(String::as_str).collect();
        let regions = if regions.is_empty() { words::NO_REGION.get(ui.lang).to_owned() } else { regions.join(", ") };
        let by = self.about.by.map_or(audit::CALLER_UNKNOWN.get(ui.lang), |by| by.arn.as_str());
        let (since, until) = (clock(self.world, since), clock(self.world, self.wanted.span.until));
        let said = ui.phrase(
            words::READ,
            &[
                ("regions", &regions),
                ("since", &since),
                ("until", &until),
                ("by", &by),
                ("aws", &self.about.aws_profile),
            ],
        );
        format!("  {said}")
    }

    fn counts(&self) {
        let counts = &self.trail.counts;
        self.table(words::PROCESSED_IN, &counts.processed_in, words::NOT_SAID);
        self.table(words::ENDPOINT, &counts.endpoints, words::NO_ENDPOINT);
        self.table(words::PRINCIPAL, &counts.principals, words::NOT_SAID);
        self.table(words::MODEL, &counts.models, words::NOT_SAID);
        self.table(words::ERRORS, &counts.errors, words::NOT_SAID);
        self.table(words::OTHERS, &counts.others, words::NOT_SAID);
    }

    fn table(&self, title: Message, table: &Table, none: Message) {
        let ui = &self.world.ui;
        let rest = Some(table.rest()).filter(|rest| rest.count > 0).map(|rest| (words::REST.get(ui.lang), rest));
        let rows = table.rows();
        if rows.is_empty() {
            return;
        }
        ui.row("");
        ui.row(ui.paint_data(Role::Heading, title.get(ui.lang)));
        let named = rows.into_iter().map(|(name, row)| (name.unwrap_or(none.get(ui.lang)), row));
        for (name, row) in named.chain(rest) {
            ui.row(format_args!("  {:>9}  {name}{}", grouped(row.count), self.apart(row)));
        }
    }

    /// What of a row isn't inside.
    fn apart(&self, row: Row) -> String {
        let ui = &self.world.ui;
        let parts = [
            (words::OUTSIDE_ROW, row.outside, Role::Error),
            (words::NOT_SAID_ROW, row.not_said, Role::Warning),
            (words::BY_MODEL_ROW, row.by_model, Role::Faint),
        ];
        let parts = parts.into_iter().filter(|(_, count, _)| *count > 0);
        parts
            .map(|(text, count, role)| {
                format!("  {}", ui.paint_data(role, ui.phrase(text, &[("count", &grouped(count))])))
            })
            .collect()
    }

    /// What one event says.
    fn request(&self, event: &Event) {
        let ui = &self.world.ui;
        let say = |text: Message, name: &str, value: &str| {
            self.folded(&format!("  {}", ui.phrase(text, &[(name, &value)])), "    ")
        };
        let (time, not_said) = (clock(self.world, event.at), words::NOT_SAID.get(ui.lang));
        self.folded(&format!("  {}", ui.phrase(words::AT, &[("time", &time), ("event", &event.name)])), "    ");
        let sent = match &event.processed_in {
            Some(region) => ui.phrase(words::SENT, &[("sent", &event.sent_to), ("region", region)]),
            None if event.is_nowhere(self.wanted) => ui.phrase(words::SENT_TO, &[("sent", &event.sent_to)]),
            None => ui.phrase(words::SENT_ONLY, &[("sent", &event.sent_to)]),
        };
        self.folded(&format!("  {sent}"), "    ");
        say(words::BY, "principal", event.principal.as_deref().unwrap_or(not_said));
        say(words::OF_MODEL, "model", event.model.as_deref().unwrap_or(not_said));
        say(words::THROUGH, "endpoint", event.endpoint.as_deref().unwrap_or(words::PUBLIC.get(ui.lang)));
        event.error.iter().for_each(|error| say(words::ERROR, "error", error));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_grouped_and_words_are_quoted() {
        for (count, said) in [(0, "0"), (999, "999"), (1000, "1,000"), (200_000, "200,000"), (1_234_567, "1,234,567")] {
            assert_eq!(grouped(count), said);
        }
        for (word, said) in [("auditor", "auditor"), ("./a b.toml", "'./a b.toml'"), ("o'x y", r"'o'\''x y'")] {
            assert_eq!(super::word(word), said);
        }
    }
}
