//! Reads a pasted error text of Claude Code, of AWS, of Google, of Microsoft, of a gateway or of the network between them:
//! what it means, what fixes it, who has to act.
//!
//! The texts stand in [`crate::code`], one declaration each. An error's name (`AccessDeniedException`) counts first where
//! the text carries one, the wording second, and a name that no wording goes with is the last resort. Known holes: texts
//! of languages other than English and those of [`translated`], and an English one that a terminal broke in the middle of
//! a word; one that broke behind its hyphen is joined.

mod escapes;
mod hosts;
mod mask;
pub mod points;
mod program;
#[cfg(test)]
pub(crate) mod tests;
mod translated;
mod wording;

use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::LazyLock;

use jiff::civil::DateTime;
use regex::bytes::{Captures, Regex};

use crate::code::error_text::{AREAS, Area, Cloud, ErrorText, led_out, texts};
use crate::code::{
    Code, Exit, Who, error_account, error_aws_credentials, error_aws_role, error_aws_sign_in, error_aws_tools,
    error_client, error_entra, error_gateway, error_gateway_setup, error_google_sign_in, error_neighbour,
    error_network, error_page, error_program, error_proxy, error_quota, error_router, error_settings, error_status,
    error_tls,
};
use crate::messages::{Lang, Message, Phrase, explain as words, placeholders, required, seen};
use hosts::{Called, called, models_place, names_no_region};
pub use program::release;
use wording::{Text, Wording, Words, regex};

/// It asks somebody for a permission.
const fn asks_for_more(error: &ErrorText) -> bool {
    error.ask.is_some()
}

/// An error text that was recognised, with what it took from what was pasted.
#[derive(Debug)]
pub struct Reading {
    pub error: &'static ErrorText,
    /// What stood in the text, by name; account ids and secrets masked.
    pub captures: BTreeMap<String, String>,
    /// Whose service the text is about, where that can be told: what a profile for another one holds has no place in the
    /// request.
    pub cloud: Option<Cloud>,
    /// The call that failed, where the text names one.
    called: Option<Called>,
    /// The same for whoever has to act: without secrets, but with the account that is to be changed.
    named: BTreeMap<String, String>,
    /// What fixes it, of what the error's help says: without the points that belong to other texts.
    help: Vec<Message>,
    /// The reader acts here, whoever does with other texts of this meaning.
    is_yours: bool,
}

impl Reading {
    /// Without anything from the text.
    const fn bare(error: &'static ErrorText) -> Self {
        Self {
            error,
            captures: BTreeMap::new(),
            cloud: None,
            called: None,
            named: BTreeMap::new(),
            help: Vec::new(),
            is_yours: false,
        }
    }

    /// What fixes this very text. For one that somebody pasted, of which more may have stood there: [`points::ordered`].
    pub fn help(&self) -> Phrase {
        let lines = self.help.iter().rev().copied().map(Phrase::new);
        let all =
            lines.reduce(|rest, line| Phrase::new(words::LINES).with_phrase("line", line).with_phrase("rest", rest));
        all.unwrap_or_else(|| self.error.code.help.into())
    }

    /// The same where no gateway is set: who asks for a browser then is in front of Anthropic's own service, or of somebody
    /// else's, and no gateway's administrator can change that.
    #[must_use]
    pub fn without_gateway(self, text: &str) -> Self {
        const ASKS: [&str; 3] = ["just a moment", "cf-mitigated", "attention required"];
        let small = text.to_lowercase();
        let asks_for_browser = *self.error.code == error_page::PROTECTED && ASKS.iter().any(|it| small.contains(it));
        Self { is_yours: self.is_yours || asks_for_browser && !names_gateway(text), ..self }
    }

    /// Several readings of one error as one, whose request names what each of them names.
    pub fn joined<'a>(readings: impl IntoIterator<Item = &'a Self>) -> Option<Self> {
        let mut readings = readings.into_iter();
        let first = readings.next()?;
        let mut all: BTreeMap<String, Vec<String>> =
            first.named.iter().map(|(name, value)| (name.clone(), vec![value.clone()])).collect();
        for (name, value) in readings.flat_map(|reading| &reading.named) {
            let values = all.entry(name.clone()).or_default();
            if !values.contains(value) {
                values.push(value.clone());
            }
        }
        let named = all.into_iter().map(|(name, values)| (name, values.join(", "))).collect();
        let (error, captures, called) = (first.error, first.captures.clone(), first.called.clone());
        let (help, is_yours) = (first.help.clone(), first.is_yours);
        Some(Self { error, captures, cloud: first.cloud, called, named, help, is_yours })
    }

    /// Who has to act: the reader, where the text says so or names a host that nobody here is to be asked for.
    pub fn who(&self, known: &[(&str, &str)]) -> Who {
        let is_elsewhere = match &self.called {
            Some(Called::Elsewhere(host)) => !host.is_empty(),
            Some(Called::Given) => true,
            _ => false,
        };
        let is_yours = self.is_yours || is_elsewhere && self.asking(known).is_none();
        if is_yours { Who::You } else { self.error.who() }
    }

    /// Whether the text says neither which host was called nor whose service or program it is about: the hosts of a
    /// profile may have nothing to do with it.
    pub fn names_nobody(&self, text: &str) -> bool {
        // AWS's library for Python calls any service; where the text doesn't say which, it isn't the models'.
        let text_says = |words: &str| text.to_ascii_lowercase().contains(words);
        let is_librarys = text_says("botocore") && !text_says("bedrock") && !text_says("amazonaws.com");
        self.called.is_none() && (self.cloud.is_none() || is_librarys) && !program::is_of_claude(text)
    }

    /// Whether the text names neither a host nor whose service was called.
    pub const fn names_no_host(&self) -> bool {
        self.called.is_none() && self.cloud.is_none()
    }

    /// The request in one language, filled from the text and from what is known besides.
    pub fn request(&self, lang: Lang, known: &[(&str, &str)]) -> Option<String> {
        Some(self.asking(known)?.say(lang))
    }

    /// The same as [`Self::asking`]; one that names nothing is sent with `said`, where somebody has what the service said.
    pub fn asking_with(&self, known: &[(&str, &str)], said: &str) -> Option<Phrase> {
        let ask = self.asking(known)?;
        // Where the profile calls is no word of the service's.
        let names_nothing =
            self.error.request().is_some_and(|request| placeholders(request.en).iter().all(|name| *name == "region"));
        Some(match names_nothing {
            true => Phrase::new(words::WITH_MESSAGE).with_phrase("ask", ask).with_phrase("said", seen::quoted(said)),
            false => ask,
        })
    }

    /// The same to be said later. `None` where it would name something that nobody knows.
    pub fn asking(&self, known: &[(&str, &str)]) -> Option<Phrase> {
        let request = self.error.request().filter(|_| !self.is_yours)?;
        // What requests name where neither the text nor the profile does.
        let defaults = [("hosts", hosts::of(self.cloud))];
        let listed =
            |name: &str| known.iter().chain(&defaults).find(|(known, _)| *known == name).map(|(_, value)| *value);
        let known = |name: &str| {
            let value = match &self.called {
                Some(called) if name == "hosts" => called.among(listed(name)),
                _ => self.named.get(name).map(String::as_str).or_else(|| listed(name)),
            };
            value.filter(|value| !value.is_empty())
        };
        if required(request.en).iter().any(|name| known(name).is_none()) {
            return None;
        }
        let names = placeholders(request.en).into_iter();
        Some(names.fold(Phrase::new(request), |phrase, name| match known(name) {
            Some(value) => phrase.with(name, value),
            None => phrase,
        }))
    }
}

/// What a text names, whether or not it is recognised: of use to an administrator and to AWS support.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Traces {
    pub request_id: Option<String>,
    /// Names of errors and HTTP statuses, as they stand in the text.
    pub names: Vec<String>,
}

/// The text of a code.
fn meaning(code: &Code) -> Option<&'static ErrorText> {
    texts().find(|error| error.code.id == code.id)
}

/// How well an error text fits, the best first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Fit {
    NameAndWords,
    Words,
    Name,
    /// A status or a bare failure, where nothing else is known.
    Last,
}

/// The meanings of a text, the likeliest first.
///
/// `is_outside` says whether a resource or a model (an ARN, an id, a path of Google's) lies outside the residency by its
/// name alone. Where the text names one that does, the reading is that the request would have left, whatever refused
/// it: nobody is asked to allow it.
///
/// Whoever pastes a text asks for one cause; what else is in it mostly leads to that cause, or follows from it. So
/// another meaning counts only where it is what a paragraph says first: then several errors were pasted together.
pub fn read(text: &str, is_outside: &dyn Fn(&str) -> bool) -> Vec<Reading> {
    let mut readings = meanings(text, is_outside);
    if readings.len() > 1 {
        let firsts: Vec<&str> = paragraphs(text)
            .iter()
            .filter_map(|it| meanings(it, is_outside).first().map(|reading| reading.error.code.id))
            .collect();
        let mut place = 0..;
        readings.retain(|it| place.next() == Some(0) || firsts.contains(&it.error.code.id));
    }
    readings
}

/// The paragraphs of a text: what Claude Code draws at the edge of an empty line is no content.
fn paragraphs(text: &str) -> Vec<String> {
    let plain = console::strip_ansi_codes(text);
    let mut paragraphs = vec![String::new()];
    for line in plain.lines() {
        let is_empty = line.chars().all(|c| c.is_whitespace() || EDGES.contains(&c));
        match paragraphs.last_mut() {
            Some(last) if !is_empty => last.extend([line, "\n"]),
            Some(last) if !last.is_empty() => paragraphs.push(String::new()),
            _ => {}
        }
    }
    paragraphs
}

/// Everything that a text can mean, the likeliest first. One that was cut off in the middle of a wording counts as whole
/// where nothing else stands in it.
fn meanings(text: &str, is_outside: &dyn Fn(&str) -> bool) -> Vec<Reading> {
    let line = one_line(text);
    let found = said_meanings(&line, is_outside);
    if found.is_empty() {
        let whole = CATALOGUE.words.ended(&line);
        let ended = whole.iter().map(|whole| matches(whole, is_outside)).find(|found| !found.is_empty());
        return ended.or_else(|| of_lines(text, is_outside).next()).unwrap_or_default();
    }
    found
}

/// So many lines of a text can each be where what is known begins.
const LINES: usize = 40;

/// What a text means from each line on, then each line alone: a wording that begins or ends a text does so as well where
/// another program's line stands before or behind it.
fn of_lines(text: &str, is_outside: &dyn Fn(&str) -> bool) -> impl Iterator<Item = Vec<Reading>> {
    let plain = console::strip_ansi_codes(text);
    let is_said = |line: &&str| line.chars().any(char::is_alphanumeric);
    let lines: Vec<String> = plain.lines().filter(is_said).take(LINES).map(str::to_owned).collect();
    let rests = (1..lines.len()).map(|at| lines[at..].join("\n"));
    let parts: Vec<String> = if lines.len() < 2 { Vec::new() } else { rests.chain(lines.iter().cloned()).collect() };
    let lines = parts.into_iter().map(|part| one_line(&part));
    let is_guess = |line: &String| GUESS.as_ref().is_some_and(|guess| guess.is_match(line.as_bytes()));
    let lines = lines.filter(move |line| !is_guess(line));
    let whole = one_line(text);
    let said = move |line: String| -> Vec<Reading> {
        matches(&line, is_outside).into_iter().filter(|it| !is_of_another(it.error.code, &whole)).collect()
    };
    lines.map(said).filter(|found| !found.is_empty())
}

/// Whether the text says that a gateway was called: its name, the setting of its address, or the address itself.
fn names_gateway(text: &str) -> bool {
    const OF_THE_PAGE: [&str; 8] = [
        "claude.com",
        "claude.ai",
        "anthropic.com",
        "cloudflare.com",
        "cloudflare.net",
        "cloudflareinsights.com",
        "w3.org",
        "github.com",
    ];
    let text = one_line(text);
    hosts::has(&OF_A_GATEWAY, &text) || hosts::names_another(&OF_THE_PAGE, &text)
}

/// A gateway by name, a status of HTTP's being called after one as well, or by an address without a domain.
static OF_A_GATEWAY: LazyLock<Option<Regex>> = LazyLock::new(|| {
    regex(concat!(
        r"\blitellm\b|\b(?:llm|ai|api|our|company(?:'s)?|portkey|kong|vercel) gateway\b|\bgateway(?: at\b|'s\b|: )",
        r"|\banthropic_(?:bedrock_|vertex_|foundry_)?base_url[\x22']?\W{1,4}https?://[^.\s]{1,60}(?::\d|/|\s|$)",
    ))
});

/// Whether somebody is asked all the same, where the words of [`ErrorText::yours`] say that the reader acts.
fn is_for_others(code: &Code, text: &str) -> bool {
    *code == error_google_sign_in::APP_BLOCKED && hosts::has(&OF_AN_ORGANIZATION, text)
}

/// Whether the reader acts where the text is about another service than the one whose administrator the request is for.
fn is_for_reader(code: &Code, text: &str) -> bool {
    *code == error_aws_credentials::WEB_IDENTITY && hosts::has(&OF_OTHER_CLOUDS, text) && !hosts::has(&OF_AWS_STS, text)
}

/// A page of Google's that speaks of the organization, or of Google's own client.
static OF_AN_ORGANIZATION: LazyLock<Option<Regex>> = LazyLock::new(|| {
    regex(
        r"\borgani[sz]ation(?:'s|s)?\b|\badmin(?:istrator)?s?\b|\bworkspace\b|組織|管理者|\bgoogle (?:auth library|cloud sdk)\b",
    )
});

static OF_OTHER_CLOUDS: LazyLock<Option<Regex>> =
    LazyLock::new(|| regex(r"\bazure\b|\bentra\b|\bmicrosoft\b|\baadsts\d|\bgoogle\b|\bgcp\b"));
static OF_AWS_STS: LazyLock<Option<Regex>> =
    LazyLock::new(|| regex(r"\baws\b|\bamazon|\bassumerole|\binvalididentitytoken|\bwebidentityerr|\bsts\b|\biam\b"));

/// Whether the text has words of this meaning that another program says, or that are said of another host.
fn is_of_another(code: &Code, text: &str) -> bool {
    *code == error_tls::OWN_RUNTIME && (hosts::names_another(&OF_ANTHROPIC, text) || program::signs_in_elsewhere(text))
        || (*code == error_account::EXCHANGE_GONE || *code == error_account::EXCHANGE_REFUSED)
            && hosts::has(&NO_TOKENS_THERE, text)
            && (hosts::has(&EXCHANGED_ELSEWHERE, text) || hosts::takes_tokens_elsewhere(&OF_ANTHROPIC, text))
        || *code == error_neighbour::STORED_SIGN_IN
            && (hosts::has(&OF_OWN_SIGN_IN, text)
                || !hosts::has(&OPENCODE, text)
                    && (program::signs_in_elsewhere(text) || hosts::has(&OF_CLOUDS_SIGN_IN, text)))
        || *code == error_settings::SETTINGS_DROPPED && hosts::has(&OF_MANAGED_SETTINGS, text)
        || *code == error_tls::CERTIFICATE_TIME && !hosts::has(&OF_A_CONNECTION, text)
        || *code == error_client::COMMAND_LINE && program::is_used_otherwise(text)
        || *code == error_entra::BROWSER_HANGS && program::calls_aws_otherwise(text)
        || *code == error_proxy::BETWEEN && hosts::has(&PASSED_TEST, text)
        || OF_BEDROCK.iter().any(|it| **it == *code)
            && hosts::has(&FOR_CREDENTIALS, text)
            && !hosts::has(&OF_A_MODEL, text)
}

/// A program that says it of its own sign-in, whatever else it names.
static OPENCODE: LazyLock<Option<Regex>> = LazyLock::new(|| regex(r"\bopencode\b"));

/// Where the tools of clouds and genkan itself say it, or an MCP server is named.
static OF_CLOUDS_SIGN_IN: LazyLock<Option<Regex>> = LazyLock::new(|| {
    regex(concat!(
        r"\bmcp\b|\bgcloud\b|\bvertex(?:ai)?\b|\bgoogle cloud\b|\bazure\b|\bentra\b|\bmicrosoft\b",
        r"|\bgenkan (?:login|sign|token|credentials|doctor)\b|\bgenkan\W{1,3}token refresh\b",
    ))
});

/// Words of Claude Code's own sign-in and helpers, of an MCP server's and of AWS's beside a token that wasn't renewed: those
/// sign-ins do help.
static OF_OWN_SIGN_IN: LazyLock<Option<Regex>> = LazyLock::new(|| {
    regex(concat!(
        r"\bapikeyhelper\b|\bawsauthrefresh\b|\bawscredentialexport\b|\bheadershelper\b|\bmcp\W{1,3}(?:auth\b|(?:\w{1,20} )?token refresh\b)|\bneeds authentication\b",
        r"|\bplease run /login\b|\boauth token has expired\b|\bapi error: 401\b|\boauth authentication is currently not supported",
        r"|\boidc\.[\w-]{4,24}\.amazonaws\.com|\bssooidc|\bsso[ _-](?:session|token|oidc)\b|\baws sso\b",
    ))
});

static NO_TOKENS_THERE: LazyLock<Option<Regex>> =
    LazyLock::new(|| regex(r"\btoken exchange failed\W{1,3}[\w ]{0,40}\W{0,2}404\b"));

/// Another provider's name before a failed exchange of a code, or its address behind.
static EXCHANGED_ELSEWHERE: LazyLock<Option<Regex>> = LazyLock::new(|| {
    regex(concat!(
        r"\b(?:gitlab|github|copilot|openai|codex|chatgpt|gemini|google|antigravity|azure|entra id|microsoft|okta|auth0|databricks|qwen)",
        r"(?: [\w-]{1,20}){0,3}\W{1,4}(?:setup )?token exchange failed\b",
        r"|\btoken exchange failed\b.{0,160}?\b(?:auth\.openai\.com|accounts\.google\.com|googleapis\.com|github\.com/login|gitlab\.com|microsoftonline\.com|okta\.com|auth0\.com)\b",
    ))
});

/// A file that no user can change.
static OF_MANAGED_SETTINGS: LazyLock<Option<Regex>> = LazyLock::new(|| {
    regex(
        r"\bsettings validation failed\W{1,5}[^\[{]{0,160}managed-settings\.json|\bpolicy settings: settings validation failed\b",
    )
});

/// What Amazon Bedrock means by names of errors that AWS's sign-in services have too.
static OF_BEDROCK: [&Code; 3] = [&error_quota::THROTTLED, &error_quota::NO_CAPACITY, &error_quota::SERVICE_TROUBLE];

/// The call that failed was for credentials: Claude Code says so, or a program of AWS's names the operation or the service.
static FOR_CREDENTIALS: LazyLock<Option<Regex>> = LazyLock::new(|| {
    regex(concat!(
        r"\bcould not load aws credentials · \w",
        r"|\bwhen calling the (?:getrolecredentials|listaccounts|listaccountroles|createtoken\w{0,10}|registerclient|startdeviceauthorization|assumerole\w{0,20}|getcalleridentity|getsessiontoken|getfederationtoken|createoauth2token) operation",
        r"|\boperation error (?:sso|sso ?oidc|sts|signin): |\bservice: (?:sso|sso ?oidc|sts|signin), |\bclient-(?:sso|sts|signin)\b",
    ))
});

/// A call to a model failed as well.
static OF_A_MODEL: LazyLock<Option<Regex>> = LazyLock::new(|| {
    regex(concat!(
        r"\bwhen calling the (?:invoke|converse)|\bbedrock is unable to process\b|\bmodel is getting throttled\b",
        r"|\btoo many (?:tokens|requests), please wait",
    ))
});

/// Cloudflare's own answer, which names itself: no gateway made it, though it has a gateway's form.
fn is_edges(code: &Code, text: &Text<'_>) -> bool {
    *code == error_proxy::SERVICE_EDGE && text.holds("cf_gateway_timeout") && !text.holds("litellm")
}

/// What a test runner says of a test that passed: a file's line is no status, and the test's name no error.
static PASSED_TEST: LazyLock<Option<Regex>> =
    LazyLock::new(|| regex(r"^\W{0,4}(?:pass(?:ed)?|ok)\W{1,4}\S{1,200}\.\w{1,4}:\d{1,5}\b[^{}]{0,200}$"));

/// A certificate that a connection shows is called so alone, by an error's name, beside its host, or with words of TLS;
/// another one (of a signature, of a developer) by what it is for.
static OF_A_CONNECTION: LazyLock<Option<Regex>> = LazyLock::new(|| {
    regex(concat!(
        r"\b(?:ssl|tls|x509|openssl|schannel|handshake|curl|certificate[_ ]verif\w{1,10}|verify|verif(?:ied|ication)",
        r"|(?:unable|failed|cannot) to connect|peer|server|remote|proxy|gateway|issued|issuer)(?:\b|_)",
        r"|\b(?:cert_|err_cert|sec_error_|mozilla_pkix|nottimevalid\b)|\bcertificate_|\bcertificate(?:expired|notyetvalid|revoked)",
        r"|(?:^|[^\w\s] ?|\b(?:error|reason|the|this|its|client|root|ca|intermediate|leaf) )cert(?:ificate)? (?:has|is|expired|not)\b",
        r"|\b[\w-]{1,60}\.[a-z]{2,12}(?::\d{1,5})?(?:'s)? cert(?:ificate)? (?:has|is|expired|not)\b",
        r"|\bcert(?:ificate)? (?:has |is )?(?:expired|not yet valid)[^.]{0,60}(?:\bhost\b|://|\b[\w-]{1,60}\.[a-z]{2,12}\b)",
    ))
});

/// Where Claude Code signs in, and what it names beside it.
const OF_ANTHROPIC: [&str; 3] = ["claude.com", "claude.ai", "anthropic.com"];

/// The same of one line as it stands. What a program guesses counts where nothing else says a cause.
fn said_meanings(text: &str, is_outside: &dyn Fn(&str) -> bool) -> Vec<Reading> {
    let Some(guess) = GUESS.as_ref().filter(|guess| guess.is_match(text.as_bytes())) else {
        return matches(text, is_outside);
    };
    let found = matches(&said(&guess.replace_all(text.as_bytes(), &b" "[..])), is_outside);
    if found.is_empty() { matches(text, is_outside) } else { found }
}

/// What programs say before or behind the reason, whichever it is: az of every connection whose TLS failed, AWS's SDK for Go
/// of every exchange of credentials that did, an editor of a Claude Code that ended before it answered; what az advises
/// behind every sign-in that failed; what LiteLLM, saml2aws and Anthropic's library note at their start, whatever happens
/// then; what a page of Entra ID says that was loaded again; and what became of the report that a crashed Bun sends to its
/// makers.
static GUESS: LazyLock<Option<Regex>> = LazyLock::new(|| {
    regex(concat!(
        r"(?:certificate verification failed\. )?this typically happens when using azure cli behind a proxy ",
        r"that intercepts traffic with a self-signed certificate\.",
        r"|(?:webidentityerr: )?failed to (?:retrieve|refresh cached|load|get) credentials[,:.]? caused by:",
        r"|claude auth status parse failed: syntaxerror: unexpected end of json input",
        r"|litellm: failed to fetch remote (?:model cost map|beta headers config) from \S{1,160}: .{1,200}?falling back to local backup\.?",
        r"|bedrock invoke: dropping unsupported anthropic-beta values from client headers: .{1,300}?would cause a 400\.?",
        r"|.litellm\.set_verbose. is deprecated\. please set .{1,60}? for debug logs\.?",
        r"|(?:\S{1,160}\.py:\d+: )?deprecationwarning: the model '[^']{1,80}' is deprecated and will reach end-of-life on .{1,40}?please migrate to a newer model\.(?: visit \S{1,120} for more information\.?)?",
        r"|run the command below to authenticate interactively; additional arguments may be added as needed:(?: az (?:logout|login)){0,2}",
        r"|stored credential malformed\W{1,3}err=.{1,120}? helper=\w+",
        r"|aadsts900561: the endpoint only accepts post requests\. received a get request\.",
        r"|to send a redacted crash report to bun's team.{0,1200}?\bcurl: \(\d{1,2}\) .{1,160}?(?:\berror: \d{3}\b|\bbun\.report\b(?: port \d{1,5}.{0,60}?\b(?:server|refused|out)\b)?)",
    ))
});

/// The catalogue's texts that stand in this one line.
fn matches(text: &str, is_outside: &dyn Fn(&str) -> bool) -> Vec<Reading> {
    let misspelt = if names_no_region(text) { meaning(&error_aws_sign_in::REGION_NAME) } else { None };
    let is_abroad = misspelt.is_none() && models_place(text).is_some_and(|place| is_outside(&place));
    let is_gateways = hosts::has(&GATEWAY, text);
    let text = CATALOGUE.words.text(text);
    let mut fits: Vec<(Fit, &Matcher, Range<usize>, Reading)> = CATALOGUE
        .matchers
        .iter()
        .filter_map(|it| {
            let (fit, span, reading) = it.fit(&text, is_abroad, is_outside)?;
            if is_of_another(it.error.code, text.plain) {
                return None;
            }
            let led_out = led_out(reading.error.code).filter(|_| is_gateways).and_then(meaning);
            let reading = Reading { error: led_out.unwrap_or(reading.error), ..reading };
            let is_of_way = OF_NO_WAY.iter().any(|code| **code == *reading.error.code);
            let instead =
                it.behind.filter(|_| is_gateways && !is_edges(it.error.code, &text)).or(misspelt.filter(|_| is_of_way));
            Some((fit, it, span, instead.map_or(reading, Reading::bare)))
        })
        .collect();
    // LiteLLM as a part of a program speaks of this machine's own credentials and connections.
    let is_unanswered = hosts::has(&LITELLM, text.plain) && !hosts::has(&ANSWERED, text.plain);
    let is_library = !is_gateways && (is_unanswered || hosts::has(&LIBRARY, text.plain));
    let is_other = |reading: &Reading| {
        let is = |code: &Code| *reading.error.code == *code;
        !(is(&error_gateway_setup::GATEWAY_SETUP) || is_unanswered && UPSTREAM.iter().any(|code| is(code)))
    };
    if is_library && fits.iter().any(|(fit, .., reading)| *fit < Fit::Last && is_other(reading)) {
        fits.retain(|(.., reading)| is_other(reading));
    }
    let is_metadata = hosts::has(&METADATA, text.plain);
    let reasons: Vec<Range<usize>> =
        fits.iter().filter(|fit| !is_metadata && is_of_way(fit)).map(|(_, _, span, _)| span.clone()).collect();
    let has_reason = |span: &Range<usize>| {
        let goes_on = hosts::has(&REASON_FOLLOWS, text.plain.get(span.end..).unwrap_or_default());
        let end = if goes_on { span.end.saturating_add(REASON_WITHIN) } else { span.end };
        reasons.iter().any(|reason| (span.start + 1..end).contains(&reason.start))
    };
    let follows_one = |span: &Range<usize>| {
        reasons.iter().any(|reason| (reason.start..reason.end.saturating_add(REASON_BEFORE)).contains(&span.start))
    };
    let is_way_closed = !is_metadata && fits.iter().any(|fit| is_of_way(fit) && is_of_tls_or_proxy(fit.1));
    // What a program says of its proxy, with the certificate that it refuses in the brackets behind: that is the cause.
    let certificates: Vec<Range<usize>> =
        fits.iter().filter(|fit| is_of_tls(fit)).flat_map(|(_, it, ..)| it.spans(&text)).collect();
    let has_certificate = |span: &Range<usize>| {
        let is_in =
            |reason: &&Range<usize>| reason.end > span.end && reason.start < span.end.saturating_add(REASON_WITHIN);
        let said = |reason: &Range<usize>| text.plain.get(span.start..reason.end).unwrap_or_default().to_lowercase();
        certificates.iter().filter(is_in).any(|reason| said(reason).contains("certificate verify failed"))
    };
    fits.retain(|(_, it, span, _)| {
        let is = |codes: &[&Code]| codes.iter().any(|code| **code == *it.error.code);
        let says = |words| text.plain.get(span.clone()).is_some_and(|said| said.to_lowercase().contains(words));
        let is_advice = || says(AZ_LOGIN);
        let is_summary = || says(NOT_ASSUMED);
        !(is(&OF_WHAT) && has_reason(span)
            || is(&OF_SIGN_IN) && follows_one(span)
            || is_of(it, error_proxy::TEXTS) && has_certificate(span)
            || is(&[&error_entra::SIGNED_OUT]) && is_way_closed && is_advice()
            || is(&[&error_aws_role::ASSUME_ROLE]) && !reasons.is_empty() && is_summary())
    });
    let (called, cloud) = (called(text.plain), hosts::cloud(text.plain));
    for (_, matcher, _, reading) in &mut fits {
        reading.cloud = matcher.cloud.or(cloud);
        reading.called.clone_from(&called);
        if let Some(Called::Beside(_)) = called {
            // Behind another port than HTTPS's is a proxy or a mirror, which whoever opens the way has to know.
            let is_of_https = reading.named.get("host").is_none_or(|host| !has_other_port(host));
            if is_of_https {
                reading.named.remove("host");
            }
        }
    }
    // The sort is stable: among equals the catalogue's order decides, special before general.
    fits.sort_by_key(|(fit, ..)| *fit);
    let mut taken: Vec<Range<usize>> = Vec::new();
    let mut readings = Vec::new();
    for (fit, matcher, span, reading) in fits {
        let said_already = taken.iter().any(|taken| taken.start < span.end && span.start < taken.end);
        let is_twice = || readings.iter().any(|known: &Reading| known.error.code.id == reading.error.code.id);
        // What stands around a reason says nothing beside it.
        let is_behind = fit >= Fit::Name || reading.error.around;
        if said_already || (is_behind && !taken.is_empty()) || is_twice() {
            continue;
        }
        // A reason is often said twice, in the words of two programs.
        taken.extend(matcher.spans(&text).chain([span]));
        let help = points::own(reading.error.code, text.plain);
        let says_so = reading.error.yours.iter().any(|words| text.says(words));
        let is_yours =
            says_so && !is_for_others(reading.error.code, text.plain) || is_for_reader(reading.error.code, text.plain);
        readings.push(Reading { help, is_yours, ..reading });
    }
    readings
}

/// Whether an address names a port, and not that of HTTPS.
fn has_other_port(address: &str) -> bool {
    let port = address.rsplit_once(':').filter(|(host, _)| host.contains('.') || host.ends_with(']'));
    port.is_some_and(|(_, port)| port != "443" && port.parse::<u16>().is_ok())
}

/// What a text names.
pub fn traces(text: &str) -> Traces {
    let text = one_line(text);
    let mut names: Vec<String> = Vec::new();
    for name in ERROR_NAME.iter().chain(HTTP_STATUS.iter()).flat_map(|regex| all(regex, &text)) {
        if !names.iter().any(|known| known.eq_ignore_ascii_case(&name)) {
            names.push(name);
        }
    }
    let request_id = REQUEST_ID.as_ref().and_then(|regex| all(regex, &text).next());
    Traces { request_id, names }
}

static ERROR_NAME: LazyLock<Option<Regex>> = LazyLock::new(|| regex(r"\b([a-z]\w{2,60}(?:exception|error))\b"));
static HTTP_STATUS: LazyLock<Option<Regex>> =
    LazyLock::new(|| regex(r"\b(?:http/[\d.]+|status(?: ?code)?:?|api error:|error) ?\(?([45]\d\d)\b"));
static REQUEST_ID: LazyLock<Option<Regex>> =
    LazyLock::new(|| regex(r#"request[\s_-]?id["'\s:=]{1,6}([0-9a-z][0-9a-z-]{11,63})\b"#));

/// What is said of a host that can't be reached, and is no wonder where there is no such host.
static OF_NO_WAY: [&Code; 5] = [
    &error_network::NO_SUCH_NAME,
    &error_network::DUAL_STACK,
    &error_network::VPC_RESOLVER,
    &error_network::NO_NAME_SERVER,
    &error_network::TIMED_OUT,
];

/// What says only what failed, with the reason behind it: where that is a failure of the way (a certificate, a name, a
/// proxy, a refusal), it is the cause, and no other sign-in helps.
static OF_WHAT: [&Code; 6] = [
    &error_aws_sign_in::SSO_SESSION,
    &error_aws_tools::TOOLS_TOKEN,
    &error_aws_role::NO_CREDENTIALS,
    &error_aws_credentials::REFRESH_FAILED,
    &error_client::KEY_HELPER,
    &error_program::UPDATE_UNEXPLAINED,
];

/// How far behind it the reason begins at most.
const REASON_WITHIN: usize = 500;

/// What a program says of a sign-in that it couldn't renew, also as the next message after the reason: the sign-in goes the
/// same way, and fails as well until it is open.
static OF_SIGN_IN: [&Code; 2] = [&error_aws_sign_in::SSO_SESSION, &error_aws_tools::TOOLS_TOKEN];

/// What az says wherever nobody is signed in, and so of every command behind an `az login` that failed: a certificate or a
/// proxy beside it, anywhere in the text, is the cause.
const AZ_LOGIN: &str = "az login";

/// What Terraform says of a role first, whatever failed, with the reason some lines below: no policy is at fault where
/// that is a failure of the way.
const NOT_ASSUMED: &str = "cannot be assumed";

/// How far before it the reason ends at most.
const REASON_BEFORE: usize = 200;

/// What stands between it and a reason in the same breath; what begins a sentence of its own is another error.
static REASON_FOLLOWS: LazyLock<Option<Regex>> =
    LazyLock::new(|| regex(r"^(?: (?:for|of|in|from) [^\s:]{1,80}| \([^)]{1,80}\))? ?[:,(-]"));

/// The metadata service is the last place where a program looks for credentials: that it doesn't answer is no reason.
static METADATA: LazyLock<Option<Regex>> =
    LazyLock::new(|| regex(r"\bimds\b|\bec2imds\b|\b169\.254\.\d|\bmetadata service\b"));

/// What a failure of the way means where a gateway says it.
static UPSTREAM: [&Code; 3] = [&error_gateway::NO_UPSTREAM, &error_gateway::UPSTREAM_TLS, &error_page::UPSTREAM_PAGE];

/// Whether a wording says why a connection failed.
fn is_of_way((fit, it, _, _): &(Fit, &Matcher, Range<usize>, Reading)) -> bool {
    let is_failure = it.behind.is_some_and(|behind| UPSTREAM.iter().any(|code| **code == *behind.code));
    *fit <= Fit::Words && is_failure && it.error.code.exit == Exit::Remote
}

/// Whether a wording says what is wrong with a certificate.
fn is_of_tls((fit, it, _, _): &(Fit, &Matcher, Range<usize>, Reading)) -> bool {
    *fit <= Fit::Words && is_of(it, error_tls::TEXTS)
}

/// Whether a wording is one of these.
fn is_of(matcher: &Matcher, texts: &[ErrorText]) -> bool {
    texts.iter().any(|text| *text.code == *matcher.error.code)
}

/// Whether a wording is about a certificate or a proxy.
fn is_of_tls_or_proxy(matcher: &Matcher) -> bool {
    is_of(matcher, error_tls::TEXTS) || is_of(matcher, error_proxy::TEXTS)
}

/// The marks of an answer that a gateway made itself: LiteLLM's words around its models, or an API's error document with a
/// status of the server's own fault. What stands there of sign-ins, files and connections is about the gateway's host.
static GATEWAY: LazyLock<Option<Regex>> = LazyLock::new(|| {
    regex(
        r#"litellm: model group|\blitellm proxy:(?:error|warning): \w+\.py:\d+|received model group=|available model group fallbacks|"message"\W{1,4}litellm\.|\btype\W{1,6}error\W{1,10}error\W{1,8}type\W{1,6}api_error\b|(?:error code|api error|status(?: ?code)?)\W{1,3}5\d\d\b.{0,4}\{.{0,30}\berror\b.{0,60}\bapi_error\b|\bapi error\W{1,3}5\d\d\b.{0,4}\{\W{0,4}(?:error|message|detail)\b"#,
    )
});

/// How Python names an exception of a library; what a gateway answers has the class alone.
static LIBRARY: LazyLock<Option<Regex>> = LazyLock::new(|| regex(r"\blitellm\.exceptions\.\w{1,40}: "));

/// The names of LiteLLM's exceptions, which a program that has it built in shows as a gateway does.
static LITELLM: LazyLock<Option<Regex>> = LazyLock::new(|| regex(r"\blitellm\.\w{1,40}|\b[a-z]\w{2,30}exception - "));

/// What shows that a server said it, or that it stands in a gateway's log: a status, a field of an error document, LiteLLM's
/// proxy by name or by its port.
static ANSWERED: LazyLock<Option<Regex>> = LazyLock::new(|| {
    regex(
        r#"\bapi error\b|\bhttp(?:/[\d.]{1,3})? [45]\d\d\b|\b(?:error|message|detail)["'] ?: ?["']litellm\.|error code: \d{3} - .{0,60}\blitellm\.|\blitellm[ _-]?proxy|\blitellm[./\\]proxy\b|:4000\b|\blitellm-\d{1,3} +\|"#,
    )
});

fn all(regex: &Regex, text: &str) -> impl Iterator<Item = String> {
    regex.captures_iter(text.as_bytes()).filter_map(|found| found.get(1)).map(|found| said(found.as_bytes()))
}

/// An error text with its wordings, ready to be looked for.
struct Matcher {
    error: &'static ErrorText,
    wordings: Vec<Wording>,
    cloud: Option<Cloud>,
    /// What it means where something outside the residency is named.
    outside: Option<&'static ErrorText>,
    /// What it means where a gateway says it.
    behind: Option<&'static ErrorText>,
}

/// What of a text can lie outside the residency, by the name of its capture.
const PLACES: [&str; 3] = ["resource", "model", "location"];

/// The catalogue's texts, and the words that their wordings have.
struct Catalogue {
    /// Special texts before general ones; those that stand around another reason come last.
    matchers: Vec<Matcher>,
    words: Words,
}

static CATALOGUE: LazyLock<Catalogue> = LazyLock::new(|| {
    let mut words = Words::default();
    let mut matcher = |error: &'static ErrorText, area: &Area| Matcher {
        error,
        wordings: error.patterns.iter().map(|it| words.wording(it)).collect(),
        cloud: area.cloud,
        // Texts that say so already need no other; those that ask nobody are right wherever the request went.
        outside: area.outside.filter(|_| asks_for_more(error)).and_then(meaning),
        behind: area.behind.and_then(meaning),
    };
    let all = AREAS.iter().flat_map(|area| area.texts.iter().map(move |error| (error, area)));
    let (around, own): (Vec<_>, Vec<_>) = all.partition(|(error, _)| error.around);
    let matchers = own.into_iter().chain(around).map(|(error, area)| matcher(error, area)).collect();
    Catalogue { matchers, words }
});

impl Matcher {
    /// `is_abroad`: the models were called at a host outside the residency.
    fn fit(
        &self,
        text: &Text<'_>,
        is_abroad: bool,
        is_outside: &dyn Fn(&str) -> bool,
    ) -> Option<(Fit, Range<usize>, Reading)> {
        let error = self.error;
        let named = error.names.iter().find_map(|name| Some((*name, text.word(name)?)));
        if let Some((regex, found)) = self.wordings.iter().find_map(|it| it.captures(text)) {
            let fit = match named {
                _ if error_status::TEXTS.iter().any(|last| last.code.id == error.code.id) => Fit::Last,
                // A gateway adds it to whatever failed first, a bare status as well.
                _ if *error.code == error_router::NO_FALLBACK => Fit::Last,
                Some(_) => Fit::NameAndWords,
                None => Fit::Words,
            };
            let place = |name: &&str| {
                let value = said(found.name(name)?.as_bytes());
                let value = trimmed(&value);
                // As it stands in a path of Google's: alone it is only a word.
                Some(if *name == "location" { format!("locations/{value}") } else { whole(value) })
            };
            let leaves =
                self.outside.filter(|_| is_abroad || PLACES.iter().filter_map(place).any(|place| is_outside(&place)));
            let error = leaves.unwrap_or(error);
            let reading = Reading {
                error,
                captures: captures(regex, &found, &mask::masked),
                cloud: None,
                called: None,
                named: captures(regex, &found, &mask::without_secrets),
                help: Vec::new(),
                is_yours: false,
            };
            return Some((fit, found.get_match().range(), reading));
        }
        let (name, span) = named?;
        let tells = error.patterns.is_empty()
            || CATALOGUE.matchers.iter().filter(|it| it.error.names.contains(&name)).count() == 1;
        tells.then(|| (Fit::Name, span, Reading::bare(error)))
    }

    /// Every place where the text says this.
    fn spans<'t>(&'t self, text: &'t Text<'_>) -> impl Iterator<Item = Range<usize>> + 't {
        self.wordings.iter().flat_map(|it| it.spans(text))
    }
}

/// What the groups of a wording took. A name that stands in several alternatives has a number behind it there.
fn captures(regex: &Regex, found: &Captures<'_>, shown: &dyn Fn(&str) -> String) -> BTreeMap<String, String> {
    let mut captures = BTreeMap::new();
    for name in regex.capture_names().flatten() {
        let Some(value) = found.name(name).map(|value| said(value.as_bytes())) else { continue };
        let value = trimmed(&value);
        if !value.is_empty() {
            let name = name.trim_end_matches(|c: char| c.is_ascii_digit());
            // Google numbers projects, with as many digits as AWS has for an account; the request names it in full too.
            let is_project = name == "project";
            captures.entry(name.to_owned()).or_insert_with(|| if is_project { value.to_owned() } else { shown(value) });
        }
    }
    if let Some(skew) = skew(&captures) {
        captures.insert("skew".to_owned(), skew);
    }
    captures
}

/// A resource whose end somebody left out (`arn:aws:bedrock:us-east-1:…`, `…::foundation-mod`): its region, or that it has
/// none, still says where it is.
fn whole(resource: &str) -> String {
    let mut parts = resource.trim_end_matches([':', '*']).split(':').skip(2);
    match (parts.next(), parts.next(), parts.nth(1)) {
        (Some("bedrock"), Some(region), cut) if resource.starts_with("arn:") && cut.is_none_or(is_model_cut_short) => {
            format!("arn:aws:bedrock:{region}::foundation-model/anthropic.claude")
        }
        _ => resource.to_owned(),
    }
}

/// The kind of a resource that ends in the middle (`foundation-mod`).
fn is_model_cut_short(kind: &str) -> bool {
    kind.len() > 3 && "foundation-model/anthropic.".starts_with(kind)
}

/// What was captured, without the marks of the sentence around it.
fn trimmed(value: &str) -> &str {
    // An ARN has no backslash: there the line ends that a program wrote as `\n`.
    let end = value.find('\\').filter(|_| value.starts_with("arn:")).unwrap_or(value.len());
    value[..end].trim_end_matches(['.', ',', ';', '"', '\''])
}

/// How far this machine's clock is from AWS's, from the two stamps in the text.
fn skew(captures: &BTreeMap<String, String>) -> Option<String> {
    let stamp = |name: &str| DateTime::strptime("%Y%m%dT%H%M%SZ", captures.get(name)?.to_uppercase()).ok();
    let minutes = (stamp("signed")? - stamp("server")?).total(jiff::Unit::Minute).ok()?;
    Some(format!("{minutes:+.0} min"))
}

/// What Claude Code draws around its messages.
const EDGES: [char; 2] = ['│', '⎿'];

/// The text as one line with plain quotation marks: people paste what a terminal has wrapped, a page has made typographic,
/// or a gateway has put into JSON once more.
fn one_line(text: &str) -> String {
    let plain = console::strip_ansi_codes(text);
    let plain = escapes::unescaped(&plain).replace(['\u{2018}', '\u{2019}'], "'");
    // An apostrophe that was read in another encoding.
    let plain = plain.replace("\u{e2}\u{20ac}\u{2122}", "'");
    let plain = plain.replace(['\u{201c}', '\u{201d}'], "\"").replace(r#"\\\""#, "\"").replace(r#"\""#, "\"");
    let plain = unwrapped(&plain.replace(EDGES, " "));
    translated::in_english(&plain).into_owned()
}

/// The lines as one, with one blank between words and none behind the hyphen of a word that a terminal broke there.
fn unwrapped(text: &str) -> String {
    let mut whole = String::new();
    let first = |line: &str| line.split_whitespace().next().is_some_and(is_seconds);
    let is_build = text.lines().filter(|line| first(line)).nth(1).is_some();
    for line in text.lines() {
        let line = line.split_whitespace().collect::<Vec<_>>().join(" ");
        let line = without_stamp(&line, is_build);
        let is_in_word = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit();
        let goes_on =
            whole.strip_suffix('-').is_some_and(|word| word.ends_with(is_in_word)) && line.starts_with(is_in_word);
        if !(whole.is_empty() || line.is_empty() || goes_on) {
            whole.push(' ');
        }
        whole.push_str(line);
    }
    whole
}

/// A line of a log without what a runner wrote before it: GitHub's time, or BuildKit's step and seconds, which an excerpt
/// of a failed build (`is_build`) has without the step.
fn without_stamp(line: &str, is_build: bool) -> &str {
    let (first, rest) = line.split_once(' ').unwrap_or((line, ""));
    if is_time(first) {
        return rest;
    }
    let is_step = first.strip_prefix('#').is_some_and(|number| number.len() < 4 && is_number(number));
    let (seconds, behind) = rest.split_once(' ').unwrap_or((rest, ""));
    if is_step && is_seconds(seconds) {
        behind
    } else if is_build && is_seconds(first) {
        rest
    } else {
        line
    }
}

/// `2026-01-12T03:14:09.4471029Z`: with as many digits as GitHub's runners write.
fn is_time(word: &str) -> bool {
    const FORM: &str = "0000-00-00T00:00:00.0000000Z";
    let is_like = |(form, c): (u8, u8)| if form == b'0' { c.is_ascii_digit() } else { c == form };
    word.len() == FORM.len() && FORM.bytes().zip(word.bytes()).all(is_like)
}

/// `0.512`, `13.60`, `138.6`: seconds as BuildKit writes them, with four digits.
fn is_seconds(word: &str) -> bool {
    let parts = word.split_once('.').filter(|(whole, rest)| is_number(whole) && is_number(rest));
    parts.is_some_and(|(whole, rest)| whole.len() + rest.len() == 4 || whole.len() > 3 && rest.len() == 1)
}

fn is_number(word: &str) -> bool {
    !word.is_empty() && word.bytes().all(|c| c.is_ascii_digit())
}

fn said(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}
