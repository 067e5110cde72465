//! Takes secrets out of whatever is shown or written, whoever put them there.
//!
//! No fact and no finding holds a secret on purpose; this is the second line. Hidden are the values that were found
//! under a secret's name on this machine, whole, in pieces (a page that was cut, say) and in the encodings that headers
//! and addresses have; what an address holds beside its host ([`address`]); and what has the shape of a secret. Whatever
//! genkan prints passes through [`outside`], in `world::ui`; what it writes about a machine through [`Secrets::hide`].
//! Known hole: one of fewer than eight characters, under an
//! innocent name and without a shape, is a word like any other, and so is a piece that looks like a word or a number.

mod address;
pub mod command;

use std::borrow::Cow;
use std::collections::BTreeSet;
use std::ops::Range;
use std::sync::LazyLock;

use base64::Engine;
use base64::engine::general_purpose::{STANDARD_NO_PAD, URL_SAFE_NO_PAD};
use percent_encoding::{AsciiSet, CONTROLS, NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};
use regex::{Captures, Regex};
use serde_json::Value;
use url::{Position, Url};

pub use address::PORTALS;

/// What stands where a secret was.
pub const DOTS: &str = "••••";
/// Shorter values are words that also stand elsewhere.
const SHORTEST: usize = 8;

/// The secrets of one machine, as far as they have a name or a shape.
#[derive(Default)]
pub struct Secrets {
    whole: Vec<String>,
    /// Every [`SHORTEST`] bytes in a row of a secret and of its encodings, in order.
    pieces: Vec<Piece>,
    pages: Pages,
}

/// Addresses that a person opens: a start page, the organisation's help. Their paths are shown.
#[derive(Debug, Default, Clone)]
pub struct Pages(BTreeSet<String>);

impl Pages {
    pub fn extend(&mut self, pages: impl IntoIterator<Item = String>) {
        self.0.extend(pages.into_iter().map(|page| bare(&page).to_owned()).filter(|page| !page.is_empty()));
    }

    fn contains(&self, address: &str) -> bool {
        self.0.contains(bare(address))
    }
}

/// An address as it is compared: people and services end it with or without these.
fn bare(address: &str) -> &str {
    address.trim_end_matches(['#', '/'])
}

type Piece = [u8; SHORTEST];

/// A shape that secrets have.
struct Shape {
    /// Its first group stays. Without Unicode's classes, `\s` say: the program has none.
    pattern: Regex,
    of: Of,
}

/// Of what such a shape is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Of {
    /// A secret behind what shows it.
    Secret,
    /// Whoever stands before the `@` of an address.
    User,
    /// The same of a proxy's without a scheme, whose host and port are looked at too, and stay.
    ProxyUser,
    /// A person's code for a sign-in, which is printed: whoever sits there types it.
    Code,
}

impl Of {
    /// What stands in its place.
    const fn kept(self) -> &'static str {
        match self {
            Self::Secret | Self::Code => "${1}••••",
            Self::User => "${1}••••@",
            Self::ProxyUser => "${1}••••@${2}",
        }
    }
}

static SHAPES: LazyLock<Vec<Shape>> = LazyLock::new(|| {
    [
        (r"((?:AKIA|ASIA))[A-Z0-9]{12,}", Of::Secret),
        (r"(sk-ant-)[A-Za-z0-9_-]{8,}", Of::Secret),
        // LiteLLM's, OpenAI's and others'.
        (r"((?:^|[^A-Za-z0-9_.-])sk-)[A-Za-z0-9_-]{16,}", Of::Secret),
        // Google's access tokens and keys, GitHub's tokens.
        (r"(ya29\.)[A-Za-z0-9_-]{16,}", Of::Secret),
        (r"(AIza)[A-Za-z0-9_-]{30,}", Of::Secret),
        (r"(gh[pousr]_|github_pat_)[A-Za-z0-9_]{20,}", Of::Secret),
        (r"(ABSK|bedrock-api-key-)[A-Za-z0-9+/=_-]{16,}", Of::Secret),
        (r"(eyJ)[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]{8,}\.?[A-Za-z0-9_-]*", Of::Secret),
        (r"(://)[^/@ ]+@", Of::User),
        (r"([Bb]earer +)[A-Za-z0-9._~+/=-]{8,}", Of::Secret),
        // What is encoded is no word, as in "Basic Constraints".
        (r"([Bb]asic +)[A-Za-z0-9+/=_-][a-z]*[A-Z0-9+/=_-][A-Za-z0-9._~+/=-]*", Of::Secret),
        (r"([Ss]ignature=)[A-Za-z0-9%+/=_-]{16,}", Of::Secret),
        (r"((?:[Uu]ser_?[Cc]ode)=)[A-Za-z0-9-]{4,}", Of::Code),
        (r"([Aa]uthorization: *(?:[A-Za-z-]+ +)?)[A-Za-z0-9._~+/=-]{8,}", Of::Secret),
        // What a helper prints is a key.
        (r#"((?:^|[ \t\r\n"'`;&|(])(?:echo|printf)(?: +(?:-[a-zA-Z]+|["']?%s(?:\\n)?["']?))* +["']?)[^ \t\r\n"'$`;&|()\\]{8,}"#, Of::Secret),
        // A proxy without a scheme.
        (r#"((?:^|[ \t\r\n"'=]))[^ \t\r\n/@:"'=]+:[^ \t\r\n/@"']+@([A-Za-z0-9._-]+:[0-9])"#, Of::ProxyUser),
        (r#"((?:[Tt]oken|TOKEN|[Ss]ecret|SECRET|[Pp]assword|PASSWORD|[Pp]assphrase|PASSPHRASE|[Aa]pi[_-]?[Kk]ey|API_KEY|[Aa]ccess[_-]?[Kk]ey|ACCESS_KEY|_KEY|_PAT)=["']?)[^ "'&;,]+"#, Of::Secret),
        // A word after a colon may be a word; what is this long is none.
        (r#"((?:[Tt]oken|TOKEN|[Ss]ecret|SECRET|[Pp]assword|PASSWORD|[Pp]assphrase|[Aa]pi[_-]?[Kk]ey|[Aa]ccess[_-]?[Kk]ey)["']? *: *["']?)[A-Za-z0-9._~+/=%-]{16,}"#, Of::Secret),
        (r#"((?:^|[^A-Za-z0-9-])--?(?:[a-z]+-)*(?:token|secret|password|passphrase|api-?key|access-?key) +["']?)[^ "'&;,]+"#, Of::Secret),
    ]
    .into_iter()
    // Without it a secret would be shown.
    .map(|(pattern, of)| Shape { pattern: Regex::new(pattern).expect("a shape can be looked for"), of })
    .collect()
});

impl Secrets {
    /// These values are secret wherever they turn up.
    pub fn new(values: impl IntoIterator<Item = String>) -> Self {
        let mut whole: Vec<_> = values.into_iter().filter(|value| value.len() >= SHORTEST).collect();
        whole.sort();
        whole.dedup();
        let forms = whole.iter().flat_map(|secret| encodings(secret).chain([secret.clone()]).collect::<Vec<_>>());
        let mut pieces: Vec<Piece> = forms.flat_map(|form| pieces(form.as_bytes()).collect::<Vec<_>>()).collect();
        pieces.sort_unstable();
        pieces.dedup();
        Self { whole, pieces, pages: Pages::default() }
    }

    /// The same, with the paths of these pages shown.
    #[must_use]
    pub fn showing(mut self, pages: impl IntoIterator<Item = String>) -> Self {
        self.pages.extend(pages);
        self
    }

    /// The same, without hiding what a report has to show anyway: a region or a contact that also stands in a header.
    #[must_use]
    pub fn sparing(mut self, shown: &[&str]) -> Self {
        let stands = |part: &[u8]| shown.iter().any(|text| text.as_bytes().windows(part.len()).any(|own| own == part));
        self.whole.retain(|secret| !stands(secret.as_bytes()));
        self.pieces.retain(|piece| !stands(piece));
        self
    }

    /// The text without them.
    pub fn hide(&self, text: &str) -> String {
        let mut told = String::with_capacity(text.len());
        let mut at = 0;
        for range in self.found(text) {
            told.push_str(&text[at..range.start]);
            told.push_str(DOTS);
            at = range.end;
        }
        told.push_str(&text[at..]);
        shapeless(address::hidden(&told, &|address| self.pages.contains(address)).into_owned(), |_| true)
    }

    /// Where they stand, in order and apart.
    fn found(&self, text: &str) -> Vec<Range<usize>> {
        let whole = self.whole.iter().flat_map(|secret| text.match_indices(secret.as_str()));
        let mut found: Vec<_> = whole.map(|(at, secret)| at..at + secret.len()).collect();
        let windows = text.as_bytes().windows(SHORTEST).enumerate();
        let is_piece =
            |window: &[u8]| Piece::try_from(window).is_ok_and(|piece| self.pieces.binary_search(&piece).is_ok());
        found.extend(windows.filter(|(_, window)| is_piece(window)).map(|(at, _)| {
            let (start, end) = (text.floor_char_boundary(at), text.ceil_char_boundary(at + SHORTEST));
            // A secret of two words, `Bearer …`, leaves the gap before its second one alone.
            let piece = text[start..end].trim_start();
            end - piece.len()..start + text[start..end].trim_end().len()
        }));
        found.sort_by_key(|range| range.start);
        let mut apart: Vec<Range<usize>> = Vec::new();
        for range in found {
            match apart.last_mut() {
                Some(last) if range.start <= last.end => last.end = last.end.max(range.end),
                _ => apart.push(range),
            }
        }
        apart
    }
}

/// A text as it may be printed: no user, password, path or query of an address, but for pages that a person opens, and
/// nothing that has the shape of a secret.
///
/// A user's code for a sign-in is printed, for whoever sits there types it.
pub fn outside<'a>(text: &'a str, pages: &Pages) -> Cow<'a, str> {
    let told = address::hidden(text, &|address| pages.contains(address));
    // Programs wait for some of what is printed: patterns are built only where they may find something.
    match may_have_shape(&told) {
        true => Cow::Owned(shapeless(told.into_owned(), |of| of != Of::Code)),
        false => told,
    }
}

/// What each shape has in it.
const MARKS: [&str; 35] = [
    "AKIA",
    "ASIA",
    "sk-",
    "ya29.",
    "AIza",
    "gh",
    "github_pat_",
    "ABSK",
    "bedrock-api-key-",
    "eyJ",
    "@",
    "earer",
    "asic ",
    "ignature",
    "uthorization",
    "oken",
    "TOKEN",
    "ecret",
    "SECRET",
    "assword",
    "PASSWORD",
    "assphrase",
    "PASSPHRASE",
    "ey=",
    "EY=",
    "PAT=",
    "ey:",
    "ey :",
    "ey\"",
    "ey'",
    "-key ",
    "apikey ",
    "accesskey ",
    "echo ",
    "printf ",
];

fn may_have_shape(text: &str) -> bool {
    MARKS.iter().any(|mark| text.contains(mark))
}

/// What a hook answers where nobody is signed in: it has the shapes, and opens nothing.
const NO_KEYS: [&str; 3] = ["GENKANSIGNEDOUT", "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", "genkan-signed-out"];

/// Whether what stands at the end is the code of a finding: a report puts it behind the words that a shape begins with.
fn ends_in_code(found: &str) -> bool {
    let last = found.rsplit([' ', '\n']).next().unwrap_or_default();
    let Some((area, number)) = last.strip_prefix("GK-").and_then(|rest| rest.split_once('-')) else { return false };
    let is_area = area.len() == 3 && area.bytes().all(|byte| byte.is_ascii_uppercase());
    is_area && (3..=4).contains(&number.len()) && number.bytes().all(|byte| byte.is_ascii_digit())
}

/// The text with dots for what has one of these shapes.
fn shapeless(text: String, counts: impl Fn(Of) -> bool) -> String {
    SHAPES.iter().filter(|shape| counts(shape.of)).fold(text, |text, shape| {
        let hidden = shape.pattern.replace_all(&text, |found: &Captures<'_>| {
            let mut told = String::new();
            match NO_KEYS.iter().any(|no_key| found[0].contains(no_key)) || ends_in_code(&found[0]) {
                true => told.push_str(&found[0]),
                false => found.expand(shape.of.kept(), &mut told),
            }
            told
        });
        match hidden {
            Cow::Borrowed(_) => text,
            Cow::Owned(changed) => changed,
        }
    })
}

/// What a secret is turned into on its way: in an address, in a header, in either within a longer text.
fn encodings(secret: &str) -> impl Iterator<Item = String> {
    const UNRESERVED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');
    const QUERY: &AsciiSet = &CONTROLS.add(b' ').add(b'"').add(b'#').add(b'<').add(b'>').add(b'%').add(b'+').add(b'@');
    let percent = [NON_ALPHANUMERIC, UNRESERVED, QUERY].map(|set| utf8_percent_encode(secret, set).to_string());
    let small = percent.clone().map(|text| {
        // `%2f` is written too.
        let mut parts = text.split('%').map(str::to_owned);
        let first = parts.next().unwrap_or_default();
        parts.fold(first, |said, part| said + "%" + &part[..2].to_ascii_lowercase() + &part[2..])
    });
    // What stands before it shifts it by up to two bytes; the letters that its neighbours decide about are left out.
    let base64 = [0, 1, 2].into_iter().flat_map(move |shift| {
        let bytes = [&b"\0\0"[..shift], secret.as_bytes()].concat();
        let end = bytes.len() * 8 / 6;
        [STANDARD_NO_PAD, URL_SAFE_NO_PAD].map(|alphabet| {
            let text = alphabet.encode(&bytes);
            text.get((shift * 8).div_ceil(6)..end).unwrap_or_default().to_owned()
        })
    });
    let base64: Vec<_> = base64.collect();
    let json = Value::from(secret).to_string().trim_matches('"').to_owned();
    percent.into_iter().chain(small).chain([json]).chain(base64)
}

/// Every piece of a text that is no word, no number and no beginning of an address: those also stand elsewhere.
fn pieces(text: &[u8]) -> impl Iterator<Item = Piece> {
    let is_word = |piece: &Piece| {
        let has_letter = piece.iter().any(u8::is_ascii_alphabetic) || !piece.is_ascii();
        let is_strange = |byte: &u8| !(byte.is_ascii_alphabetic() || !byte.is_ascii() || b" -_./:,".contains(byte));
        let has_inner_capital = piece.windows(2).any(|two| two[0].is_ascii_alphabetic() && two[1].is_ascii_uppercase());
        let has_scheme = piece.windows(3).any(|three| three == b"://");
        !has_letter || has_scheme || !(piece.iter().any(is_strange) || has_inner_capital)
    };
    text.windows(SHORTEST).filter_map(|window| Piece::try_from(window).ok()).filter(move |piece| !is_word(piece))
}

/// An address without the user and password in it; anything else as it is.
pub fn without_user(value: &str) -> String {
    match Url::parse(value) {
        Ok(mut url) if !url.username().is_empty() || url.password().is_some() => {
            let plain = url.set_username("").and_then(|()| url.set_password(None));
            if plain.is_ok() { url.into() } else { String::new() }
        }
        _ => value.to_owned(),
    }
}

/// Whether something in an address' user and password ends it early (`#`, `/`, `?` and `\` have to be percent-encoded
/// there, and a host may seem to be found before them), or a `%` in it encodes nothing: Claude Code's fetches send no
/// password then.
pub fn has_stray_user(url: &str) -> bool {
    let is_whole = |url: Url| {
        let (user, password) = (url.username(), url.password());
        let has_user = !user.is_empty() || password.is_some();
        let is_encoded = [user, password.unwrap_or_default()].into_iter().all(is_percent_encoded);
        has_user && is_encoded && !url[Position::BeforePath..].contains('@')
    };
    url.contains('@') && !Url::parse(url).is_ok_and(is_whole)
}

fn is_percent_encoded(text: &str) -> bool {
    let is_byte = |part: &str| part.as_bytes().get(..2).is_some_and(|two| two.iter().all(u8::is_ascii_hexdigit));
    text.split('%').skip(1).all(is_byte)
}

/// A proxy's address as Claude Code reads it, which is how a browser does: blanks around it, capitals in its scheme and
/// a missing slash don't count. `None` for what is no HTTP proxy's.
pub fn proxy_address(text: &str) -> Option<Url> {
    let is_http = |url: &Url| matches!(url.scheme(), "http" | "https") && url.has_host();
    let url = Url::parse(text).ok().filter(|url| is_http(url) && !has_stray_user(text));
    url.or_else(|| without_scheme(text).filter(is_http))
}

/// `HOST:PORT`, which Claude Code takes for an HTTP proxy's where the shell says so (2.1.332), as curl, the AWS CLI and
/// Python do; a user before it, or no port behind it, is refused.
fn without_scheme(text: &str) -> Option<Url> {
    let (host, port) = text.trim().trim_end_matches('/').rsplit_once(':')?;
    let is_name = !host.is_empty() && !host.contains(['/', '@', '\\', '?', '#', '%', ' ']);
    // In brackets an address has colons of its own.
    let is_one = !host.contains(':') || host.starts_with('[') && host.ends_with(']');
    port.parse::<u16>().ok().filter(|_| is_name && is_one)?;
    Url::parse(&format!("http://{host}:{port}")).ok()
}

/// Host and port of an address, and nothing secret.
pub fn host_and_port(url: &str) -> String {
    match Url::parse(url) {
        Ok(parsed) if parsed.has_host() && !has_stray_user(url) => {
            let port = parsed.port_or_known_default().unwrap_or_default();
            format!("{}:{port}", parsed.host_str().unwrap_or_default())
        }
        // What isn't an address may still end in one behind a password.
        _ => url.rsplit('@').next().unwrap_or_default().trim().trim_end_matches('/').to_owned(),
    }
}

/// Whether an address says its port, be it the one that its scheme has.
pub fn names_port(url: &str) -> bool {
    let rest = url.split_once("://").map_or(url, |(_, rest)| rest);
    let place = rest.split(['/', '?', '#']).next().unwrap_or_default();
    let port = place.rsplit('@').next().and_then(|place| place.rsplit_once(':'));
    port.is_some_and(|(_, port)| !port.is_empty() && port.bytes().all(|byte| byte.is_ascii_digit()))
}

/// Whether what stands under this name is a secret: `AWS_SESSION_TOKEN`, `clientSecret`, `primaryApiKey`.
pub fn is_named(name: &str) -> bool {
    const ENDS: [&str; 16] = [
        "TOKEN",
        "SECRET",
        "PASSWORD",
        "PASSWD",
        "PASSPHRASE",
        "APIKEY",
        "ACCESSKEY",
        "PRIVATEKEY",
        "CREDENTIAL",
        "CREDENTIALS",
        "AUTHORIZATION",
        "COOKIE",
        "HEADERS",
        "VERIFIER",
        "DEVICECODE",
        "USERCODE",
    ];
    let plain: String = name.chars().filter(char::is_ascii_alphanumeric).collect::<String>().to_ascii_uppercase();
    plain.contains("BEARERTOKEN") || ENDS.iter().any(|end| plain.ends_with(end)) || is_named_by_its_last_word(name)
}

/// `GITHUB_PAT`, `OPENAI_KEY`; what is called `CLIENT_KEY` is a file's name, and some keys are public.
fn is_named_by_its_last_word(name: &str) -> bool {
    let name = name.to_ascii_uppercase();
    let mut words = name.rsplit(['_', '-']);
    let (last, before) = (words.next().unwrap_or_default(), words.next());
    match last {
        "PAT" | "PASS" | "PASSCODE" => before.is_some(),
        "KEY" => before.is_some_and(|before| !["CLIENT", "PUBLIC", "CATALOGUE"].contains(&before)),
        _ => false,
    }
}

/// Whether what stands under this name is better not shown: a secret, or the name that belongs to one.
pub fn is_withheld(name: &str) -> bool {
    is_named(name) || name.to_ascii_uppercase().ends_with("ACCESS_KEY_ID")
}

/// The value as text, unless its name or its form says that it is a secret; of a command without what its program is
/// given.
pub fn shown(name: &str, value: &Value) -> Option<String> {
    let text = match concealed(name, value) {
        Value::String(text) => text,
        other => other.to_string(),
    };
    (!is_secret(name, &text)).then_some(text)
}

/// The value with dots for what stands under a secret's name, at any depth, and for what commands are given.
pub fn concealed(name: &str, value: &Value) -> Value {
    match value {
        Value::String(text) if is_withheld(name) && !text.is_empty() => DOTS.into(),
        Value::String(text) if command::is_named(name) => command::shown(text).into(),
        Value::String(text) => {
            in_bare_address(name, text).iter().fold(text.clone(), |text, secret| text.replace(secret, DOTS)).into()
        }
        Value::Array(all) => all.iter().map(|one| concealed(name, one)).collect(),
        Value::Object(members) => {
            let program = members.get("command").and_then(Value::as_str);
            let given = |value: &Value| match (program, value.as_array()) {
                (Some(program), Some(all)) => {
                    let words: Option<Vec<_>> = all.iter().map(Value::as_str).collect();
                    words.map(|words| command::arguments(program, &words).into())
                }
                _ => None,
            };
            let member = |(name, value): (&String, &Value)| {
                let given = Some(value).filter(|_| name == "args").and_then(given);
                (name.clone(), given.unwrap_or_else(|| concealed(name, value)))
            };
            Value::Object(members.iter().map(member).collect())
        }
        other => other.clone(),
    }
}

/// A key, a token or a password by its name, or an address with a password in it.
fn is_secret(name: &str, text: &str) -> bool {
    let host = text.split_once("://").map_or(text, |(_, rest)| rest).split('/').next().unwrap_or_default();
    is_withheld(name) || host.split_once('@').is_some_and(|(user, _)| user.contains(':') || text.contains("://"))
}

/// What is secret in an address: of `http://taro:geheim@proxy:3128` the password, alone, as it is meant and beside its
/// user. A token may stand alone in the user's place, and a password's `/` where it should be `%2F`.
pub fn in_address(address: &str) -> Vec<String> {
    let mut found = Vec::new();
    let Some(rest) = address.split_once("://").map(|(_, rest)| rest.split(' ').next().unwrap_or_default()) else {
        return found;
    };
    let (authority, path) = rest.split_once('/').unwrap_or((rest, ""));
    // An `@` in a path, as of a service account or a version, has no password before it.
    let port = authority.split_once(':').map(|(_, port)| port);
    let is_port = |port: &str| port.bytes().all(|byte| byte.is_ascii_digit());
    let is_cut = port.is_some_and(|port| !is_port(port) || path.rsplit('@').next().is_some_and(|it| it.contains(':')));
    for part in [Some(authority), Some(rest).filter(|_| is_cut)].into_iter().flatten() {
        let Some((user, _)) = part.rsplit_once('@') else { continue };
        let (name, password) = user.split_once(':').unwrap_or(("", user));
        let plain = |text: &str| percent_decode_str(text).decode_utf8_lossy().into_owned();
        found.extend([password.to_owned(), plain(password), format!("{}:{}", plain(name), plain(password))]);
    }
    found
}

/// The same of an address without its scheme, or with half of one, by the name that it stands under: besides the password
/// the path, which is hidden of every address.
pub fn in_bare_address(name: &str, text: &str) -> Vec<String> {
    let name = name.to_ascii_uppercase();
    // A list of hosts and networks (10.0.0.0/8) is none.
    let is_address = !name.ends_with("NO_PROXY") && ["URL", "ENDPOINT", "PROXY"].iter().any(|end| name.ends_with(end));
    if text.contains("://") || !is_address {
        return Vec::new();
    }
    let rest = text.split_once(":/").map_or(text, |(_, rest)| rest.trim_start_matches('/'));
    let (user, host) = rest.rsplit_once('@').unwrap_or(("", rest));
    let password = user.split_once(':').map_or(user, |(_, password)| password);
    let path = host.split_once('/').map_or("", |(_, path)| path);
    [password, path].into_iter().filter(|part| !part.is_empty()).map(str::to_owned).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_behind_a_words_end_is_none() {
        let hide = |text: &str| Secrets::default().hide(text);
        for text in
            ["printed no key: printf    GK-GTW-007", "it ran: echo GK-ERR-0123", "no key: printf \"a b\"  GK-GTW-007"]
        {
            assert_eq!(hide(text), text);
        }
        for text in ["printf GK-GTW-007x1", "printf sk-GK-GTW-007", "printf 0123456789"] {
            assert!(hide(text).ends_with(DOTS), "{text}");
        }
    }

    #[test]
    fn a_secret_is_known_by_its_name() {
        for (name, secret) in [
            ("AWS_SECRET_ACCESS_KEY", true),
            ("aws_session_token", true),
            ("AWS_BEARER_TOKEN_BEDROCK", true),
            ("clientSecret", true),
            ("primaryApiKey", true),
            ("ANTHROPIC_CUSTOM_HEADERS", true),
            ("OTEL_EXPORTER_OTLP_HEADERS", true),
            ("Proxy-Authorization", true),
            ("GITHUB_PAT", true),
            ("OPENAI_KEY", true),
            ("CORP_PASS", true),
            ("CLAUDE_CODE_CLIENT_KEY", false),
            ("client_key", false),
            ("key", false),
            ("COMPAT", false),
            ("apiKeyHelper", false),
            ("awsCredentialExport", false),
            ("AWS_SHARED_CREDENTIALS_FILE", false),
            ("credential_process", false),
            ("CLAUDE_CODE_MAX_OUTPUT_TOKENS", false),
            ("AWS_REGION", false),
        ] {
            assert_eq!(is_named(name), secret, "{name}");
        }
    }

    #[test]
    fn a_secret_goes_and_the_rest_stays() {
        let secrets = Secrets::new(["hunter2hunter2".to_owned(), "short".to_owned()]);
        for (text, expected) in [
            ("it is hunter2hunter2!", "it is ••••!"),
            ("a short way", "a short way"),
            ("key AKIAIOSFODNN7EXAMPLE here", "key AKIA•••• here"),
            ("the key that begins with AKIAIOSF", "the key that begins with AKIAIOSF"),
            ("Received API Key = sk-Zq19XwABCDEFGHIJKLMN, Key Hash", "Received API Key = sk-••••, Key Hash"),
            ("sk-ant-api03-Zq19XwABCDEF", "sk-ant-••••"),
            (
                "task-management-of-everything, risk-0123456789abcdef",
                "task-management-of-everything, risk-0123456789abcdef",
            ),
            ("ya29.a0AfH6SMBxZq19XwABCDEF and more", "ya29.•••• and more"),
            ("AIzaSyZq19XwABCDEFGHIJKLMNOPQRSTUVWXYZ1", "AIza••••"),
            ("ghp_Zq19XwABCDEFGHIJKLMNOPQRSTUV github_pat_11ABCDEFG0Zq19XwABCDEF", "ghp_•••• github_pat_••••"),
            ("highlight_the_longest_line_of_it_all", "highlight_the_longest_line_of_it_all"),
            ("http://taro:geheim@proxy.acme.example:8080/", "http://••••@proxy.acme.example:8080/"),
            ("authorization: Bearer abc.def-0123456789", "authorization: Bearer ••••"),
            ("X_TOKEN=abc next", "X_TOKEN=•••• next"),
            ("echo Zq19XwABCDEF", "echo ••••"),
            ("sh -c 'printf -n \"Zq19XwABCDEF\"'", "sh -c 'printf -n \"••••\"'"),
            ("echo $CORP_TOKEN_FILE", "echo $CORP_TOKEN_FILE"),
            ("HTTPS_PROXY=taro:geheim@proxy:3128", "HTTPS_PROXY=••••@proxy:3128"),
            ("arn:aws:sts::1:assumed-role/Dev/taro@acme.example", "arn:aws:sts::1:assumed-role/Dev/taro@acme.example"),
            (
                "https://d-0.awsapps.com/start/#/device?user_code=A-BC",
                "https://d-0.awsapps.com/start/#/device?user_code=••••",
            ),
            ("API_KEY='a b' x", "API_KEY='•••• b' x"),
            ("MY_KEY=\"abc\" x", "MY_KEY=\"••••\" x"),
            ("Authorization: token 0123456789ab", "Authorization: token ••••"),
            ("corp-login --password abc -v", "corp-login --password •••• -v"),
            ("X-Amz-Signature=0123456789abcdef0123&x=y", "X-Amz-Signature=••••&x=y"),
            ("x-amz-security-token:IQoJb3JpZ2luX2Vj", "x-amz-security-token:••••"),
            ("the session token: expired", "the session token: expired"),
            ("jp.anthropic.claude-opus-5-5", "jp.anthropic.claude-opus-5-5"),
            ("https://d-0.awsapps.com/start#/?x=@", "https://d-0.awsapps.com/start#/?x=@"),
        ] {
            assert_eq!(secrets.hide(text), expected);
        }
    }

    #[test]
    fn what_is_printed_has_no_secret_and_a_code_to_type() {
        for (text, expected) in [
            ("echo Zq19XwABCDEF", "echo ••••"),
            ("apiKeyHelper = echo Zq37XwGGGGGGGGGGGGGG   from /a/b.json", "apiKeyHelper = echo ••••   from /a/b.json"),
            ("curl -H 'x-api-key: 0123456789abcdef' https://gw/k1", "curl -H 'x-api-key: ••••' https://gw/••••"),
            (
                "https://d-0.awsapps.com/start/#/device?user_code=A-BC",
                "https://d-0.awsapps.com/start/#/device?user_code=A-BC",
            ),
        ] {
            assert_eq!(outside(text, &Pages::default()), expected);
        }
        let no_keys = r#"{"AccessKeyId":"ASIAGENKANSIGNEDOUT0","SessionToken":"genkan-signed-out"}"#;
        assert_eq!(outside(no_keys, &Pages::default()), no_keys);
    }

    #[test]
    fn a_piece_goes_and_so_does_an_encoding() {
        let secrets = Secrets::new(["gEh3im/Zu+Lang@2026".to_owned(), "あいう5えおA".to_owned()]);
        let basic = base64::engine::general_purpose::STANDARD.encode("taro:gEh3im/Zu+Lang@2026");
        for (text, expected) in [
            ("cut: gEh3im/Zu+", "cut: ••••"),
            ("cut: /Zu+Lang@2", "cut: ••••"),
            ("gEh3im/", "gEh3im/"),
            ("?p=gEh3im%2FZu%2BLang%402026", "?p=••••"),
            ("?p=gEh3im/Zu%2bLang%402026", "?p=••••"),
            ("あいう5えおA", "••••"),
            ("いう5えお", "••••"),
            ("in 2026, Zu Lang", "in 2026, Zu Lang"),
        ] {
            assert_eq!(secrets.hide(text), expected);
        }
        let certificate = "Basic Constraints of CA cert not marked critical";
        assert_eq!(secrets.hide(certificate), certificate);
        // The letters before it are the user's.
        assert_eq!(secrets.hide(&format!("sent {basic} there")), "sent dGFybzp•••• there");
        // A word, a number or a date in a secret hides none elsewhere.
        let wordy = Secrets::new(["claude-haiku 2026-11-20 111122223333".to_owned()]);
        let text = "claude-haiku, at 2026-11-20 in 111122223333";
        assert_eq!(wordy.hide(text), text);
        assert_eq!(wordy.hide("claude-haiku 2026-11-20 111122223333"), DOTS);
        // Every address begins so.
        let address = Secrets::new(["http://127.1.1.1".to_owned()]);
        assert_eq!(address.hide("at http://127.0.0.1:9000"), "at http://127.0.0.1:9000");
        assert_eq!(address.hide("at http://127.1.1.1"), format!("at {DOTS}"));
    }

    #[test]
    fn an_address_loses_its_password_and_a_model_stays() {
        for (value, kept) in [
            ("https://me:pw@host/x", "https://host/x"),
            ("https://host", "https://host"),
            ("jp.anthropic.claude-haiku-4-5-20251001-v1:0", "jp.anthropic.claude-haiku-4-5-20251001-v1:0"),
            (
                "arn:aws:bedrock:ap-northeast-1:1:application-inference-profile/abc",
                "arn:aws:bedrock:ap-northeast-1:1:application-inference-profile/abc",
            ),
        ] {
            assert_eq!(without_user(value), kept);
        }
    }

    #[test]
    fn a_value_is_shown_unless_its_name_or_form_is_a_secrets() {
        for (name, value, expected) in [
            ("ANTHROPIC_BASE_URL", "https://me:pw@host/x", None),
            ("ANTHROPIC_BASE_URL", "https://host/@x", Some("https://host/@x")),
            ("CLAUDE_CODE_MAX_OUTPUT_TOKENS", "1", Some("1")),
        ] {
            assert_eq!(shown(name, &value.into()).as_deref(), expected, "{name}={value}");
        }
    }

    #[test]
    fn what_is_concealed_is_so_at_any_depth_and_by_its_name() {
        for (name, value, expected) in [
            ("awsAuthRefresh", "corp-login -p hunter2", "corp-login -p ••••"),
            ("env.statusLine.command", "line hunter2", "line ••••"),
            ("ANTHROPIC_BASE_URL", "gw.acme.example/k-0123", "gw.acme.example/••••"),
            ("HTTPS_PROXY", "http:/taro:hunter2@proxy:3128", "http:/taro:••••@proxy:3128"),
            ("https_proxy", "proxy:3128", "proxy:3128"),
            ("model", "sonnet", "sonnet"),
            ("GITHUB_PAT", "ghp_x", "••••"),
        ] {
            assert_eq!(concealed(name, &value.into()), Value::from(expected), "{name}");
        }
        let hook = serde_json::json!([{"matcher": "Bash", "hooks": [
            {"type": "command", "command": "/opt/audit", "args": ["--key", "hunter2"], "timeout": 3},
            {"type": "command", "command": "/usr/bin/genkan", "args": ["guard", "--profile", "acme"]},
        ]}]);
        let told = concealed("PreToolUse", &hook).to_string();
        assert!(!told.contains("hunter2") && told.contains(r#"["guard","--profile","acme"]"#), "{told}");
    }

    #[test]
    fn what_a_report_shows_anyway_is_not_hidden() {
        let secrets =
            Secrets::new(["ap-northeast-1".to_owned(), "taro@acme.example".to_owned(), "hunter2@x".to_owned()]);
        let secrets = secrets.sparing(&["ap-northeast-1", "help@acme.example"]);
        let text = "in ap-northeast-1; help@acme.example";
        assert_eq!(secrets.hide(text), text);
        assert_eq!(secrets.hide("hunter2@x, taro@acme.example"), "••••, ••••");
    }

    #[test]
    fn what_is_secret_in_an_address() {
        let found = |address| in_address(address).into_iter().collect::<std::collections::BTreeSet<_>>();
        let set = |texts: &[&str]| texts.iter().map(|text| (*text).to_owned()).collect();
        assert_eq!(found("http://taro:gehe%40im@proxy:3128"), set(&["gehe%40im", "gehe@im", "taro:gehe@im"]));
        assert!(found("http://taro:ge/heim@proxy").contains("ge/heim"));
        assert!(found("http://taro:12/34@proxy:3128").contains("12/34"));
        assert!(found("https://ghp_0123@proxy").contains("ghp_0123"));
        let of_account = "https://iamcredentials.googleapis.com/v1/projects/-/serviceAccounts/robot@acme.example:sign";
        assert_eq!(found(of_account), set(&[]));
        assert_eq!(found("http://gw:4000/models/claude@20251001"), set(&[]));
        assert_eq!(found("http://proxy:3128/a"), set(&[]));
        assert_eq!(found("taro@acme.example"), set(&[]));
        let bare = |name, text| in_bare_address(name, text);
        assert_eq!(bare("HTTPS_PROXY", "taro:geheim@proxy:3128/a"), ["geheim", "a"]);
        assert!(bare("NO_PROXY", "localhost,10.0.0.0/8,.acme.example").is_empty());
    }

    #[test]
    fn a_proxys_address_is_shown_without_its_password() {
        for (url, expected) in [
            ("http://proxy.example:8080", "proxy.example:8080"),
            ("http://user:secret@proxy.example:8080/", "proxy.example:8080"),
            ("https://proxy.example", "proxy.example:443"),
            ("user:secret@proxy.example:8080", "proxy.example:8080"),
            ("http://user:12#cret@proxy.example:8080", "proxy.example:8080"),
            ("http://user:se/cret@proxy.example:8080", "proxy.example:8080"),
            ("http://user:12?cret@proxy.example:8080", "proxy.example:8080"),
            ("http://user:s%23cret@proxy.example:8080", "proxy.example:8080"),
            ("http://user:s@x#1@proxy.example:8080", "proxy.example:8080"),
            ("http://user:5%off@proxy.example:8080", "proxy.example:8080"),
            ("proxy.example:8080", "proxy.example:8080"),
            ("proxy.example:8080/", "proxy.example:8080"),
        ] {
            assert_eq!(host_and_port(url), expected);
        }
    }

    /// Each was given to Claude Code 2.1.332 in HTTPS_PROXY.
    #[test]
    fn a_proxys_address_is_what_claude_code_takes_for_one() {
        for (text, expected) in [
            ("127.0.0.1:3999", Some("http://127.0.0.1:3999/")),
            ("127.0.0.1:3999/", Some("http://127.0.0.1:3999/")),
            ("localhost:3999", Some("http://localhost:3999/")),
            ("proxy.acme.co.jp:80", Some("http://proxy.acme.co.jp/")),
            ("[::1]:3999", Some("http://[::1]:3999/")),
            ("http:127.0.0.1:3999", Some("http://127.0.0.1:3999/")),
            ("HTTP://127.0.0.1:3999", Some("http://127.0.0.1:3999/")),
            ("user:pw@127.0.0.1:3999", None),
            ("//127.0.0.1:3999", None),
            ("http//127.0.0.1:3999", None),
            ("127.0.0.1", None),
            ("proxy", None),
            ("3999", None),
            (":3999", None),
            ("::1:3999", None),
            ("proxy:http", None),
            ("proxy:99999", None),
            ("socks5://127.0.0.1:3999", None),
            ("ftp://127.0.0.1:3999", None),
        ] {
            assert_eq!(proxy_address(text).map(String::from).as_deref(), expected, "{text}");
        }
    }
}
