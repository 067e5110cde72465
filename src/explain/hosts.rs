//! The hosts that a text names: where they lie, which of them somebody is to be asked for, and whose service it is about.

use std::sync::LazyLock;

use regex::bytes::Regex;

use super::said;
use super::wording::regex;
use crate::code::error_text::Cloud;

/// Whether the name of a host of AWS's or Google's has something in its region's place that no region is called.
pub(super) fn names_no_region(text: &str) -> bool {
    let hosts = HOSTS.iter().flat_map(|regex| regex.captures_iter(text.as_bytes()));
    let mut regions = hosts.filter_map(|found| found.name("aws").or(found.name("google")));
    // Shorter ones are whole parts of the world.
    let is_one = |found: &[u8]| found.len() < 4 || REGION_FORM.as_ref().is_some_and(|form| form.is_match(found));
    regions.any(|found| !is_one(found.as_bytes()))
}

/// Where the host lies at which the models were called, as a resource there is named.
pub(super) fn models_place(text: &str) -> Option<String> {
    let mut hosts = HOSTS.iter().flat_map(|regex| regex.captures_iter(text.as_bytes()));
    hosts.find_map(|found| {
        let named = |name: &str| found.name(name).map(|region| said(region.as_bytes()).to_ascii_lowercase());
        let of_aws = found.name("models").and_then(|_| named("aws"));
        let of_aws = of_aws.map(|region| format!("arn:aws:bedrock:{region}::foundation-model/anthropic.claude"));
        of_aws.or_else(|| named("google").map(|location| format!("locations/{location}")))
    })
}

/// The hosts whose names hold a region, and where; those of AWS's that models are called at are marked.
static HOSTS: LazyLock<Option<Regex>> = LazyLock::new(|| {
    regex(concat!(
        r"\b(?:(?<models>bedrock(?:-runtime|-mantle)?(?:-fips)?)|bedrock-agent|sts|oidc|portal\.sso)",
        r"\.(?<aws>[a-z\d_-]{4,40})\.(?:amazonaws\.com|api\.aws)|",
        r"\b(?<google>[a-z\d_-]{2,40})-aiplatform\.googleapis\.com",
    ))
});
static REGION_FORM: LazyLock<Option<Regex>> = LazyLock::new(|| {
    const COMPASS: &str = "(?:north|south|east|west|central|northeast|northwest|southeast|southwest)";
    let aws = format!(r"[a-z]{{2,4}}(?:-gov|-iso[a-z]?|-[a-z]{{2}})?-{COMPASS}-\d{{1,2}}");
    let google = format!(r"(?:us|europe|asia|australia|me|africa|northamerica|southamerica)(?:-{COMPASS}\d{{1,2}})?");
    regex(&format!("^(?:{aws}|{google})$"))
});

/// The hosts that a request is about where neither the text nor the profile names one.
pub(super) const fn of(cloud: Option<Cloud>) -> &'static str {
    match cloud {
        Some(Cloud::Google) => "asia-northeast1-aiplatform.googleapis.com, oauth2.googleapis.com",
        Some(Cloud::Microsoft) => "login.microsoftonline.com",
        Some(Cloud::Aws) | None => {
            "bedrock-runtime.ap-northeast-1.amazonaws.com, bedrock.ap-northeast-1.amazonaws.com, sts.ap-northeast-1.amazonaws.com"
        }
    }
}

/// Whose service a text is about, by the names in it; `None` where it names none of them, or several.
pub(super) fn cloud(text: &str) -> Option<Cloud> {
    let mut named = CLOUDS.iter().filter(|(_, regex)| has(regex, text));
    let first = named.next().map(|(cloud, _)| *cloud);
    first.filter(|_| named.next().is_none())
}

static CLOUDS: LazyLock<[(Cloud, Option<Regex>); 3]> = LazyLock::new(|| {
    [
        (Cloud::Aws, regex(r"\bamazonaws\.com|\bapi\.aws\b|\baws[ _-]|\bboto(?:core|3)\b|bedrock|\bawsapps\.com")),
        (
            Cloud::Google,
            regex(
                r"\bgoogleapis\.com|\bgcloud\b|\baccounts\.google\.com|\bgoogle\b(?:[^.]|\.[^c]|\.cl|$)|\bvertex(?:_?ai\w*)?\b|\bgemini\b",
            ),
        ),
        (Cloud::Microsoft, regex(r"\bmicrosoftonline\b|\baz login\b|\bazure\b|\bwindows\.net\b|\baadsts\d")),
    ]
});

/// The call that failed, as far as a text names it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Called {
    /// Programs, packages or sign-ins come from there: whoever is to open the way is asked for these hosts alone.
    Beside(String),
    /// In this Region: a profile needs all of its hosts.
    Inside,
    /// A model's host abroad, somebody's relay, anything else: whoever opens the way to it isn't asked for others in its
    /// place, and for itself only where the profile names it.
    Elsewhere(String),
    /// At an address that a program was given and the text doesn't name: which host to ask for, only its user knows.
    Given,
}

impl Called {
    /// The hosts to ask for, of those that the profile has or that stand for it.
    pub(super) fn among<'a>(&'a self, of_profile: Option<&'a str>) -> Option<&'a str> {
        match self {
            Self::Beside(hosts) => Some(hosts),
            Self::Inside => of_profile,
            Self::Given => None,
            Self::Elsewhere(host) => of_profile.filter(|all| all.split(", ").any(|one| one == host)),
        }
    }
}

/// The call that a text is about; `None` where it names none.
pub(super) fn called(text: &str) -> Option<Called> {
    let Some(host) = CALLED.as_ref().and_then(|regex| first(regex, text)) else {
        if has(&GIVEN, text) {
            return Some(Called::Given);
        }
        let program = OF_PROGRAMS.iter().find(|(regex, _)| has(regex, text));
        return program.map(|(_, hosts)| match hosts.is_empty() {
            true => Called::Elsewhere(String::new()),
            false => Called::Beside((*hosts).to_owned()),
        });
    };
    let host = host.to_ascii_lowercase();
    if host.contains(".ap-northeast-1.") || host.starts_with("asia-northeast1-") {
        return Some(Called::Inside);
    }
    let is_sign_in = SIGN_IN.iter().any(|service| host.starts_with(service)) && is_of(&host, "amazonaws.com");
    let is_model = MODELS.iter().any(|models| host.contains(models));
    let is_beside = !is_model && (is_sign_in || BESIDE.iter().any(|domain| is_of(&host, domain)));
    Some(if is_beside { Called::Beside(host) } else { Called::Elsewhere(host) })
}

fn is_of(host: &str, domain: &str) -> bool {
    host == domain || host.ends_with(&format!(".{domain}"))
}

/// The services of AWS's sign-in; its Region is the organisation's own.
const SIGN_IN: [&str; 4] = ["oidc.", "portal.sso.", "device.sso.", "sts."];

/// Google's hosts of models, among those that sign-ins and packages come from.
const MODELS: [&str; 2] = ["aiplatform", "generativelanguage"];

/// Where programs, packages and sign-ins come from, beside the hosts of a profile.
const BESIDE: [&str; 24] = [
    "claude.ai",
    "googleapis.com",
    "accounts.google.com",
    "microsoftonline.com",
    "login.chinacloudapi.cn",
    "login.windows.net",
    "management.azure.com",
    "graph.microsoft.com",
    "awsapps.com",
    "npmjs.org",
    "nodejs.org",
    "pypi.org",
    "pythonhosted.org",
    "github.com",
    "githubusercontent.com",
    "ghcr.io",
    "docker.io",
    "docker.com",
    "debian.org",
    "ubuntu.com",
    "alpinelinux.org",
    "golang.org",
    "crates.io",
    "visualstudio.com",
];

/// Whether a text holds the address of a host that belongs to none of these domains.
pub(super) fn names_another(domains: &[&str], text: &str) -> bool {
    is_another(&ADDRESSES, domains, text)
}

/// The same of the addresses where a sign-in gets its tokens.
pub(super) fn takes_tokens_elsewhere(domains: &[&str], text: &str) -> bool {
    is_another(&OF_TOKENS, domains, text)
}

fn is_another(addresses: &Option<Regex>, domains: &[&str], text: &str) -> bool {
    let hosts =
        addresses.iter().flat_map(|regex| regex.captures_iter(text.as_bytes())).filter_map(|it| it.name("host"));
    let mut hosts = hosts.map(|host| said(host.as_bytes()).to_ascii_lowercase());
    hosts.any(|host| !domains.iter().any(|domain| is_of(&host, domain)))
}

static OF_TOKENS: LazyLock<Option<Regex>> = LazyLock::new(|| {
    regex(
        r"(?:^|[\s(\x22'<]|://)(?<host>(?:[a-z\d_-]+\.){1,8}[a-z][a-z\d-]+)(?::\d{1,5})?/(?:[\w.-]{1,60}/){0,5}(?:access_)?token\b",
    )
});

/// The hosts of web addresses, and those that a program says it couldn't connect to.
static ADDRESSES: LazyLock<Option<Regex>> = LazyLock::new(|| {
    regex(
        r"(?:\bhttps?://|\bfailed to connect to |\bcannot connect to host )(?<host>(?:[a-z\d_-]+\.){1,8}[a-z][a-z\d-]+)",
    )
});

/// Whether a text has this wording.
pub(super) fn has(regex: &Option<Regex>, text: &str) -> bool {
    regex.as_ref().is_some_and(|regex| regex.is_match(text.as_bytes()))
}

/// The first host that was called at the port of HTTPS; another port is a proxy's, or a program's on this machine.
fn first(regex: &Regex, text: &str) -> Option<String> {
    let found = regex.captures(text.as_bytes())?;
    let is_https = found.name("port").is_none_or(|port| port.as_bytes() == b"443");
    found.name("host").filter(|_| is_https).map(|host| said(host.as_bytes()))
}

/// What a program calls that names itself and no host; empty where that can be any.
static OF_PROGRAMS: LazyLock<[(Option<Regex>, &str); 5]> = LazyLock::new(|| {
    [
        (regex(r"\bnpm (?:err!|error) |not a problem with npm itself|\berror npm {1,2}v\d"), "registry.npmjs.org"),
        (regex(r"\bbun (?:add|install) v\d|\bdownloading package manifest "), "registry.npmjs.org"),
        // gcloud's tunnel calls the workstation itself.
        (regex(r"\(gcloud\.(?:\w+\.)?workstations\.|\berror connecting to workstation\b"), "*.cloudworkstations.dev"),
        (regex(r"\bgcloud(?:\.\w+)* crashed|\berror: \(gcloud\."), "accounts.google.com, oauth2.googleapis.com"),
        // Downloads of npm, Electron and native modules; it names no host.
        (regex(r"\btunneling socket could not be established\b"), ""),
    ]
});

/// A name that Anthropic's library for Python couldn't resolve: it calls what the program gave it, and names no host.
static GIVEN: LazyLock<Option<Regex>> = LazyLock::new(|| {
    regex(concat!(
        r"(?:\[errno (?:-\d|\d{1,5})\] )(?:getaddrinfo failed|name or service not known|nodename nor servname|temporary failure in name|name does not resolve)",
        r".{0,2500}?\banthropic(?:\.apiconnectionerror\b|[/\\]_base_client\b)",
    ))
});

/// How Node, Python, Go, Rust, git and curl name the host of a call that failed; a name with a dot, never an address.
static CALLED: LazyLock<Option<Regex>> = LazyLock::new(|| {
    regex(concat!(
        r#"(?:\brequest to "?https?://|connectionpool\(host='|endpoint url: "?https?://|unable to access '?https?://|"#,
        r#"\b(?:get|post|head) "?https?://|for url:? \(?"?https?://|failed to (?:fetch|download) (?:[a-z]+ from )?"?https?://|"#,
        r#"ssl validation failed for https?://|ask it to allowlist \*\.|api response \(|\bfailed to resolve '|"#,
        r#"\bgetaddrinfo \w+ |could not resolve host(?:name)?:? "?|failed to connect to |\berrors? (?:when )?connecting to |"#,
        r"cannot connect to host |temporary failure resolving '|\blookup |unable to resolve host(?: address)? \W?|",
        r"\b(?:ping6?|wget|ssh|telnet|nc|curl|dig|nslookup): (?:cannot resolve |unknown host |bad address \W?)?|",
        r"\bno such host is known\.? \(|unknownhostexception: |server can't find |\*\*\* \S{1,80} can't find |error: cannot verify |the certificate of \W|",
        r"\bquery[a-z]{1,5} e[a-z]{5,9} |\be(?:ai_again|notfound|ai_noname|ai_nodata) )",
        r"(?<host>(?:[a-z\d_-]+\.){1,8}[a-z][a-z\d-]+)(?:(?::|',? port[ =]| port )(?<port>\d{2,5}))?",
    ))
});
