//! Pseudonyms for what names a person (also by a home or a project's folder), an account, an organization of AWS's, a
//! project of Google Cloud's, a resource of Foundry's or a company's host: the same one everywhere in a sheet, so that the
//! report still reads. A ticket has those for people alone: whoever takes it acts on accounts and hosts.
//!
//! AWS's and Anthropic's public names stay, for they are what a finding is about; addresses stay, because whether one is
//! private is judged by them; names of roles, SSO sessions, profiles and certificate issuers stay, because whoever is asked
//! looks for them. Known holes: a user's
//! or a host's name that is also a word of genkan's texts (`aws`, `network`) is replaced in folders, addresses, mail and
//! roles' sessions alone; another person's home folder is known up to a space in its name; and a host is known by its
//! place (an address, a member that holds hosts) or by its ending.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use regex::{Captures, Regex};
use serde_json::Value;

use crate::code;
use crate::profile::Profile;

/// Pseudonyms that have been given.
#[derive(Default)]
pub struct Redaction {
    /// Hosts that were seen where only hosts stand, in small letters.
    hosts: BTreeSet<String>,
    /// Projects and resources that were seen where only those stand, in small letters, and which of the two each is.
    named: BTreeMap<String, &'static str>,
    people: BTreeSet<String>,
    /// The person's own home folder, which may lie anywhere.
    home: String,
    /// Folders of projects, the longest first.
    folders: Vec<String>,
    /// Whom to ask, which is nobody's secret.
    contact: String,
    given: RefCell<BTreeMap<(&'static str, String), String>>,
}

/// Words of genkan's own and the formats': a name that is one of them is replaced only where a name stands.
static WORDS: LazyLock<BTreeSet<String>> = LazyLock::new(words);
static ACCOUNT: LazyLock<Regex> = LazyLock::new(|| pattern(r"(^|[^0-9A-Za-z])([0-9]{12})([^0-9A-Za-z]|$)"));
static HOME: LazyLock<Regex> =
    LazyLock::new(|| pattern(r#"(/home/|/Users/|\\{1,2}Users\\{1,2}|/var/home/)([^/\\ :"',]+)"#));
static MAIL: LazyLock<Regex> = LazyLock::new(|| pattern(r"[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+"));
static ROLE_SESSION: LazyLock<Regex> = LazyLock::new(|| pattern(r#"(:assumed-role/[^/ "]+/|:user/)([^/ "',]+)"#));
static ORGANIZATION: LazyLock<Regex> = LazyLock::new(|| pattern(r"(?-u:\b)o-[a-z0-9]{10,32}(?-u:\b)"));
/// A project in the name of what belongs to it; in a path only below Google's root.
static PROJECT: LazyLock<Regex> = LazyLock::new(|| {
    pattern(r"(^|[^/A-Za-z0-9._-]|googleapis\.com/|/v[0-9][a-z0-9]*/)(projects/)([a-z][a-z0-9-]{4,28}[a-z0-9])")
});
static WORD: LazyLock<Regex> = LazyLock::new(|| pattern(r"[A-Za-z0-9._-]+"));
static AUTHORITY: LazyLock<Regex> = LazyLock::new(|| pattern(r"://(?:[^/@ ]+@)?([A-Za-z0-9._-]+)"));

/// What a project's folder has.
const OF_PROJECT: [&str; 4] = [
    "/.claude/settings.json",
    "/.claude/settings.local.json",
    "\\.claude\\settings.json",
    "\\.claude\\settings.local.json",
];
/// Members of the facts whose strings are hosts.
const HOST_MEMBERS: [&str; 10] =
    ["host", "hosts", "hostname", "inside_host", "inside-host", "domain", "search", "server", "proxy", "no_proxy"];
/// Variables and members of the facts whose strings are a project's name, or a resource's.
const NAME_MEMBERS: [(&str, &str); 6] = [
    ("ANTHROPIC_VERTEX_PROJECT_ID", PROJECTS),
    ("GOOGLE_CLOUD_PROJECT", PROJECTS),
    ("GCLOUD_PROJECT", PROJECTS),
    ("google_cloud_project", PROJECTS),
    ("quota_project", PROJECTS),
    ("ANTHROPIC_FOUNDRY_RESOURCE", RESOURCES),
];
const PROJECTS: &str = "project";
const RESOURCES: &str = "resource";
/// What everybody may know.
const PUBLIC: [&str; 14] = [
    "amazonaws.com",
    "amazonaws.com.cn",
    "api.aws",
    "aws.amazon.com",
    "aws.dev",
    "amazon.com",
    "anthropic.com",
    "claude.ai",
    "claude.com",
    "github.com",
    "githubusercontent.com",
    "googleapis.com",
    "npmjs.org",
    "datadoghq.com",
];
/// Public names whose first label is somebody's own, and what it names.
const OWN_LABEL: [(&str, &str); 5] = [
    ("awsapps.com", "portal"),
    ("vpce.amazonaws.com", "vpce"),
    ("services.ai.azure.com", RESOURCES),
    ("openai.azure.com", RESOURCES),
    ("cognitiveservices.azure.com", RESOURCES),
];
/// Endings of hosts, which file names and settings' keys don't have.
const ENDINGS: [&str; 26] = [
    "com", "net", "org", "jp", "io", "dev", "cloud", "local", "lan", "corp", "internal", "intra", "intranet",
    "example", "test", "home", "arpa", "info", "biz", "co", "ai", "us", "uk", "de", "eu", "asia",
];
/// Words that are also names of users everywhere.
const NOBODY: [&str; 6] = ["root", "user", "admin", "runner", "Public", "claude"];

impl Redaction {
    /// Collects what has to be replaced: `people` are the names that this machine knows its user by, `home` is the
    /// person's folder, and `project` the one that they work in, or nothing.
    pub fn new(
        facts: &Value,
        profile: &Profile,
        people: impl IntoIterator<Item = String>,
        (home, project): (&str, &str),
    ) -> Self {
        let people = people.into_iter().filter(|name| name.len() > 2 && !NOBODY.contains(&name.as_str())).collect();
        let mut redaction = Self { people, home: home.to_owned(), ..Self::default() };
        redaction.people.retain(|name| !WORDS.contains(&name.to_ascii_lowercase()));
        let network = &profile.network;
        redaction.host(&network.inside_host);
        network.no_proxy.iter().for_each(|host| redaction.host(host));
        profile.addresses().into_iter().for_each(|address| redaction.addresses(address));
        profile
            .account_names()
            .into_iter()
            .zip([PROJECTS, RESOURCES])
            .for_each(|(name, kind)| redaction.name(name, kind));
        redaction.contact.clone_from(&profile.support.contact);
        redaction.folder(project);
        redaction.collect(facts, false);
        redaction.folders.sort_by_key(|folder| std::cmp::Reverse(folder.len()));
        redaction
    }

    /// The text with pseudonyms.
    pub fn text(&self, text: &str) -> String {
        let text = replace(&MAIL, text, |found| self.pseudonym("user", &found[0]));
        let text = self.who(&text);
        let text = replace(&ORGANIZATION, &text, |found| self.pseudonym("organization", &found[0]));
        // Twice: what stands between two of them belongs to the first.
        let account =
            |found: &Captures<'_>| format!("{}{}{}", &found[1], self.pseudonym("account", &found[2]), &found[3]);
        let text = replace(&ACCOUNT, &replace(&ACCOUNT, &text, account), account);
        let text = replace(&PROJECT, &text, |found| {
            format!("{}{}{}", &found[1], &found[2], self.pseudonym(PROJECTS, &found[3]))
        });
        self.words(&text, |word, before, after| self.place(word, before, after))
    }

    /// The text with pseudonyms for people alone.
    pub fn who(&self, text: &str) -> String {
        // A name of two words, or in other letters than a host's, is found as it is.
        let is_odd = |name: &&String| !name.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"._-".contains(&byte));
        let people = self.people.iter().filter(is_odd);
        let text = people.fold(text.to_owned(), |text, name| match text.contains(name.as_str()) {
            true => text.replace(name.as_str(), &self.pseudonym("user", name)),
            false => text,
        });
        let text =
            self.folders.iter().fold(text, |text, folder| replaced(&text, folder, || self.pseudonym("folder", folder)));
        let text = self.at_home(&text);
        let is_contact = |mail: &str| self.contact.contains(mail);
        let text = replace(&MAIL, &text, |found| match &found[0] {
            mail if is_contact(mail) => mail.to_owned(),
            mail => self.pseudonym("user", mail),
        });
        let text = replace(&HOME, &text, |found| format!("{}{}", &found[1], self.person(&found[2])));
        let text = replace(&ROLE_SESSION, &text, |found| format!("{}{}", &found[1], self.person(&found[2])));
        self.words(&text, |word, _, _| match self.people.contains(word) {
            true => self.pseudonym("user", word),
            false => word.to_owned(),
        })
    }

    /// The text with a pseudonym in the path of the person's home.
    fn at_home(&self, text: &str) -> String {
        let cut = self.home.rfind(['/', '\\']).map_or(0, |at| at + 1);
        let (parent, name) = self.home.split_at(cut);
        if name.is_empty() || parent.is_empty() {
            return text.to_owned();
        }
        replaced(text, &self.home, || format!("{parent}{}", self.person(name)))
    }

    /// A folder of a project: none that is a home, and no system's.
    fn folder(&mut self, path: &str) {
        let is_deep = path.matches(['/', '\\']).count() > 1;
        let is_home = path == self.home || HOME.find(path).is_some_and(|found| found.end() == path.len());
        if is_deep && !is_home && !self.folders.iter().any(|known| known == path) {
            self.folders.push(path.to_owned());
        }
    }

    fn collect(&mut self, value: &Value, is_host: bool) {
        match value {
            Value::String(text) => {
                if is_host {
                    self.host(text);
                }
                self.addresses(text);
                OF_PROJECT.iter().filter_map(|end| text.strip_suffix(end)).for_each(|folder| self.folder(folder));
            }
            Value::Array(list) => list.iter().for_each(|element| self.collect(element, is_host)),
            Value::Object(members) => {
                let of = |key: &str| members.get(key).and_then(Value::as_str);
                let own = members.iter().filter_map(|(name, value)| Some((name.as_str(), value.as_str()?)));
                // A value that differs stands beside its key.
                let beside = ["was", "wanted"].into_iter().filter_map(|which| Some((of("key")?, of(which)?)));
                for (name, value) in own.chain(beside) {
                    let name = name.rsplit('.').next().unwrap_or_default();
                    if let Some((_, kind)) = NAME_MEMBERS.iter().find(|(known, _)| *known == name) {
                        self.name(value, kind);
                    }
                }
                members.iter().for_each(|(name, value)| self.collect(value, HOST_MEMBERS.contains(&name.as_str())));
            }
            Value::Null | Value::Bool(_) | Value::Number(_) => {}
        }
    }

    fn name(&mut self, name: &str, kind: &'static str) {
        // A project of a domain's has its domain before it.
        let name = name.rsplit(':').next().unwrap_or_default();
        let is_name = |c: char| c.is_ascii_alphanumeric() || c == '-';
        if name.len() > 2 && name.chars().all(is_name) {
            self.named.insert(name.to_ascii_lowercase(), kind);
        }
    }

    fn addresses(&mut self, text: &str) {
        let found: Vec<_> = AUTHORITY.captures_iter(text).map(|found| found[1].to_owned()).collect();
        found.iter().for_each(|host| self.host(host));
    }

    fn host(&mut self, host: &str) {
        let host = host.trim_start_matches(['.', '*']).trim_end_matches('.').to_ascii_lowercase();
        let host = host.split_once(':').map_or(host.as_str(), |(host, _)| host);
        let is_name = host.bytes().all(|byte| byte.is_ascii_alphanumeric() || b".-_".contains(&byte));
        if is_name && host.bytes().any(|byte| byte.is_ascii_alphabetic()) && host != "localhost" && !is_public(host) {
            self.hosts.insert(host.to_owned());
        }
    }

    fn words(&self, text: &str, change: impl Fn(&str, &str, &str) -> String) -> String {
        let mut told = String::with_capacity(text.len());
        let mut at = 0;
        for found in WORD.find_iter(text) {
            told.push_str(&text[at..found.start()]);
            let word = found.as_str().trim_end_matches('.');
            let (before, after) = (&text[..found.start()], &text[found.start() + word.len()..]);
            told.push_str(&change(word, before, after));
            told.push_str(&found.as_str()[word.len()..]);
            at = found.end();
        }
        told.push_str(&text[at..]);
        told
    }

    /// A host's name, by where it stands.
    fn place(&self, word: &str, before: &str, after: &str) -> String {
        let (dots, name) = word.split_at(word.len() - word.trim_start_matches('.').len());
        let small = name.to_ascii_lowercase();
        if let Some(kind) = self.named.get(&small).filter(|_| !WORDS.contains(&small) || is_quoted(before, after)) {
            return format!("{dots}{}", self.pseudonym(kind, &small));
        }
        if let Some((_, kind)) = OWN_LABEL.iter().find(|(own, _)| is_below(&small, own)) {
            let label = small.split('.').next().unwrap_or_default();
            let rest = &name[label.len()..];
            return format!("{dots}{}{rest}", self.pseudonym(kind, label));
        }
        let is_host = match small.contains('.') {
            true => !is_public(&small) && (self.is_known(&small) || has_ending(&small)),
            false if WORDS.contains(&small) => self.hosts.contains(&small) && is_authority(before),
            false => self.hosts.contains(&small) && stands_alone(before, after),
        };
        if is_host { format!("{dots}{}", self.pseudonym("host", &small)) } else { word.to_owned() }
    }

    /// One of the hosts, or below one of them.
    fn is_known(&self, host: &str) -> bool {
        self.hosts.iter().any(|known| known == host || (known.contains('.') && is_below(host, known)))
    }

    fn person(&self, name: &str) -> String {
        if NOBODY.contains(&name) { name.to_owned() } else { self.pseudonym("user", name) }
    }

    fn pseudonym(&self, kind: &'static str, name: &str) -> String {
        let mut given = self.given.borrow_mut();
        if given.values().any(|said| said == name) {
            return name.to_owned();
        }
        let next = given.keys().filter(|(known, _)| *known == kind).count() + 1;
        let said = given.entry((kind, name.to_owned())).or_insert_with(|| match kind {
            "host" => format!("host-{next}.invalid"),
            kind => format!("{kind}-{next}"),
        });
        said.clone()
    }
}

/// What is looked for to be taken out. Without it that would stay in what is sent away.
fn pattern(text: &str) -> Regex {
    Regex::new(text).expect("what is taken out can be looked for")
}

fn replace(regex: &Regex, text: &str, with: impl Fn(&Captures<'_>) -> String) -> String {
    regex.replace_all(text, with).into_owned()
}

/// A path in a text, where it isn't the beginning of a longer name.
fn replaced(text: &str, path: &str, with: impl Fn() -> String) -> String {
    if path.is_empty() {
        return text.to_owned();
    }
    let mut parts = text.split(path);
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |said, rest| {
        let is_longer = rest.starts_with(|c: char| c.is_ascii_alphanumeric() || "._-".contains(c));
        said + &(if is_longer { path.to_owned() } else { with() }) + rest
    })
}

fn is_below(host: &str, domain: &str) -> bool {
    host.strip_suffix(domain).is_some_and(|rest| rest.ends_with('.'))
}

fn is_public(host: &str) -> bool {
    let own = OWN_LABEL.iter().any(|(own, _)| is_below(host, own));
    host == "awsapps.com"
        || host.ends_with(".invalid")
        || (!own && PUBLIC.iter().any(|public| host == *public || is_below(host, public)))
}

fn has_ending(host: &str) -> bool {
    let labels = || host.split('.');
    let is_label = |label: &str| !label.is_empty() && !label.contains('_');
    labels().all(is_label) && labels().next_back().is_some_and(|last| ENDINGS.contains(&last))
}

/// In an address, where nothing but a user or a host can stand.
fn is_authority(before: &str) -> bool {
    before.ends_with("://") || (before.ends_with('@') && before.contains("://"))
}

/// The words that a value may be, or that a text is recognised by: all that genkan has texts with, and what settings say.
fn words() -> BTreeSet<String> {
    const VALUES: [&str; 18] = [
        "true",
        "false",
        "null",
        "on",
        "off",
        "yes",
        "no",
        "none",
        "auto",
        "default",
        "environment",
        "opus",
        "sonnet",
        "haiku",
        "fable",
        "linux",
        "macos",
        "windows",
    ];
    let texts = code::all().flat_map(|code| [code.message.en, code.help.en]);
    let texts = texts.flat_map(|text| text.split(|c: char| !(c.is_ascii_alphanumeric() || "._-".contains(c))));
    let texts = texts.map(|word| word.trim_matches(['.', '-', '_'])).filter(|word| !word.is_empty());
    texts.chain(VALUES).map(str::to_ascii_lowercase).collect()
}

/// A name without a dot is a host only where nothing but a host can stand.
fn stands_alone(before: &str, after: &str) -> bool {
    let opens = before.is_empty() || before.ends_with(['"', '\'', '@']) || before.ends_with("//");
    let closes = after.is_empty() || after.starts_with(['"', '\'', ':', '/']);
    opens && closes
}

/// A whole value, by itself or in a file.
fn is_quoted(before: &str, after: &str) -> bool {
    (before.is_empty() && after.is_empty()) || (before.ends_with('"') && after.starts_with('"'))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn redaction() -> Redaction {
        let mut profile = Profile::default();
        profile.network.inside_host = "wiki.corp.acme.example".to_owned();
        profile.network.proxy = "http://proxy:3128".to_owned();
        profile.aws_mut().sso_start_url = "https://acme.awsapps.com/start".to_owned();
        let facts = json!({"network": {"host": "gate.plant-7.factory", "search": ["acme.internal"], "proxy": "http://off:3128"}, "by": "/data/network/tokyo/.claude/settings.json"});
        Redaction::new(
            &facts,
            &profile,
            ["taro".to_owned(), "root".to_owned(), "山田 太郎".to_owned(), "network".to_owned()],
            ("/data/network", "/srv/work/merger"),
        )
    }

    #[test]
    fn what_names_somebody_has_a_pseudonym_and_the_rest_reads_as_before() {
        for (text, expected) in [
            (
                "arn:aws:sts::111122223333:assumed-role/Dev/taro.t@acme.example",
                "arn:aws:sts::account-1:assumed-role/Dev/user-1",
            ),
            ("/home/taro/.claude/settings.json", "/home/user-1/.claude/settings.json"),
            (r"C:\Users\hanako\AppData", r"C:\Users\user-1\AppData"),
            ("taro has it", "user-1 has it"),
            ("/root/.aws/config of root", "/root/.aws/config of root"),
            ("111122223333,111122223333,444455556666", "account-1,account-1,account-2"),
            ("http://proxy:3128 refused; the proxy is down", "http://host-1.invalid:3128 refused; the proxy is down"),
            ("WIKI.corp.acme.example. and gate.plant-7.factory", "host-1.invalid. and host-2.invalid"),
            ("x.acme.internal, mail.acme.co.jp", "host-1.invalid, host-2.invalid"),
            ("https://acme.awsapps.com/start", "https://portal-1.awsapps.com/start"),
            (
                "vpce-0abc-1.bedrock-runtime.ap-northeast-1.vpce.amazonaws.com",
                "vpce-1.bedrock-runtime.ap-northeast-1.vpce.amazonaws.com",
            ),
            (
                "bedrock-runtime.ap-northeast-1.amazonaws.com → 10.0.0.1",
                "bedrock-runtime.ap-northeast-1.amazonaws.com → 10.0.0.1",
            ),
            (
                "jp.anthropic.claude-opus-5-5, genkan.toml, 2.1.328",
                "jp.anthropic.claude-opus-5-5, genkan.toml, 2.1.328",
            ),
            (
                "network.inside_host, aws.account_id, env.AWS_REGION",
                "network.inside_host, aws.account_id, env.AWS_REGION",
            ),
            ("C:\\Users\\山田 太郎\\.claude, by 山田 太郎", "C:\\Users\\user-1\\.claude, by user-1"),
            (
                "arn:aws:organizations::111122223333:policy/o-abcdef0123/service_control_policy/p-1",
                "arn:aws:organizations::account-1:policy/organization-1/service_control_policy/p-1",
            ),
            ("/home/taro/to-do-somethings.md", "/home/user-1/to-do-somethings.md"),
            ("/data/network/.aws, the network of /data/networks", "/data/user-1/.aws, the network of /data/networks"),
            ("http://off:3128 is off", "http://host-1.invalid:3128 is off"),
            ("off", "off"),
            ("/data/network/tokyo/.claude/settings.json", "folder-1/.claude/settings.json"),
            ("/srv/work/merger/x, /srv/work/mergers", "folder-1/x, /srv/work/mergers"),
            ("claudeCode.environmentVariables[A]", "claudeCode.environmentVariables[A]"),
        ] {
            assert_eq!(redaction().text(text), expected);
        }
    }

    #[test]
    fn a_ticket_names_no_person_and_what_is_acted_on() {
        let text = "taro (taro.t@acme.example) in /srv/work/merger, arn:aws:sts::111122223333:assumed-role/Dev/taro, \
                    gate.plant-7.factory";
        let expected = "user-2 (user-1) in folder-1, arn:aws:sts::111122223333:assumed-role/Dev/user-2, \
                        gate.plant-7.factory";
        assert_eq!(redaction().who(text), expected);
    }

    #[test]
    fn projects_and_resources_have_a_pseudonym_wherever_they_stand() {
        let mut profile = crate::profile::testing::foundry();
        profile.google_mut().project = "acme-jp-prod".to_owned();
        let facts = json!({
            "settings": [{"keys": {"env.ANTHROPIC_VERTEX_PROJECT_ID": "merger-1", "env.ANTHROPIC_FOUNDRY_RESOURCE": "claude"}}],
            "differing": [{"key": "env.ANTHROPIC_VERTEX_PROJECT_ID", "was": "acme.example:hidden-2", "wanted": null}],
            "google": {"quota_project": "payer-3"},
        });
        let redaction = Redaction::new(&facts, &profile, [], ("/home/taro", ""));
        for (text, expected) in [
            ("[google]\nproject = \"acme-jp-prod\"", "[google]\nproject = \"project-1\""),
            ("env.X: merger-1 ≠ acme-jp-prod", "env.X: project-2 ≠ project-1"),
            ("hidden-2, payer-3; acme-jp-prod-2", "project-3, project-4; acme-jp-prod-2"),
            (
                "https://x-aiplatform.googleapis.com/v1/projects/other-9/locations/x",
                "https://x-aiplatform.googleapis.com/v1/projects/project-5/locations/x",
            ),
            (
                "denied on 'projects/other-9', not in ~/projects/other-9",
                "denied on 'projects/project-5', not in ~/projects/other-9",
            ),
            (
                "\"Acme-JP\" at https://ACME-jp.services.ai.azure.com/anthropic",
                "\"resource-1\" at https://resource-1.services.ai.azure.com/anthropic",
            ),
            ("resource = \"claude\" for claude", "resource = \"resource-2\" for claude"),
        ] {
            assert_eq!(redaction.text(text), expected);
            assert_eq!(redaction.text(expected), expected);
        }
    }

    #[test]
    fn one_name_has_one_pseudonym_and_a_second_pass_changes_nothing() {
        let redaction = redaction();
        let text = "wiki.corp.acme.example of 111122223333 by taro in /home/taro at acme.awsapps.com";
        let once = redaction.text(text);
        assert_eq!(redaction.text(text), once);
        assert_eq!(redaction.text(&once), once);
        for name in ["acme", "taro", "1111"] {
            assert!(!once.contains(name), "{once}");
        }
    }
}
