//! Machines as people leave them: settings, AWS and editor files of every layout, and profiles to apply there.
//!
//! Texts are built from raw pieces (a number keeps its odd spelling, a key its escapes) and printed in a
//! generated style. Some of genkan's own keys are among them, with its value or another one.

use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::{select, subsequence};

use crate::machine::Machine;

/// What lies on the machine before genkan comes.
#[derive(Debug, Clone)]
pub struct Before {
    pub settings: Option<Present>,
    pub aws_config: Option<Present>,
    pub editor: Option<Present>,
    pub remote_editor: Option<Present>,
}

/// A file that is there.
#[derive(Debug, Clone)]
pub struct Present {
    pub text: String,
    mode: u32,
    /// A dotfiles manager's link stands in its place.
    linked: bool,
}

/// What is to be applied, and where.
#[derive(Debug, Clone)]
pub struct Wish {
    /// A deployment profile's text.
    pub profile: String,
    pub scope: &'static str,
}

pub const SCOPES: [&str; 4] = ["user", "project", "local", "managed"];

/// Where a scope's settings lie on a [`Machine`].
pub fn settings_of(scope: &str) -> &'static str {
    match scope {
        "project" => "project/.claude/settings.json",
        "local" => "project/.claude/settings.local.json",
        "managed" => "root/etc/claude-code/managed-settings.d/90-genkan.json",
        _ => "home/.claude/settings.json",
    }
}

pub const AWS_CONFIG: &str = "home/.aws/config";
pub const EDITOR: &str = "home/.config/Code/User/settings.json";
pub const REMOTE_EDITOR: &str = "home/.vscode-server/data/Machine/settings.json";

pub fn before() -> impl Strategy<Value = Before> {
    let file = |text: BoxedStrategy<String>| {
        option::weighted(0.8, (text, select(vec![0o600, 0o644, 0o640]), prop::bool::weighted(0.2)))
            .prop_map(|found| found.map(|(text, mode, linked)| Present { text, mode, linked }))
    };
    let editor = || file(document(editor_members(), true));
    (file(document(settings_members(), false)), file(aws_config().boxed()), editor(), editor()).prop_map(
        |(settings, aws_config, editor, remote_editor)| Before { settings, aws_config, editor, remote_editor },
    )
}

pub fn wish(scope: &'static str) -> impl Strategy<Value = Wish> {
    let sso = "sso_start_url = \"https://d-1234567890.awsapps.com/start\"\nsso_session = \"acme\"\n\
               account_id = \"111122223333\"\nrole_name = \"ClaudeCodeUser\"\n";
    let aws =
        subsequence(vec![sso, "identity = \"isolated\"\n", "endpoint_url = \"https://bedrock.example.com\"\n"], 0..=3);
    let aws_profile = select(vec!["claude-code", "default", "mine"]);
    let network = subsequence(
        vec![
            "proxy = \"http://proxy.example.com:8080\"\n",
            "no_proxy = [\".example.com\"]\n",
            "ca_bundle = \"/etc/ca.pem\"\n",
        ],
        0..=3,
    );
    let claude = subsequence(
        vec![
            "vscode = false\n",
            "env = { MINE = \"genkan\", EDITOR = \"vi\" }\n",
            "settings.theme = \"light\"\n",
            "settings.permissions.deny = [\"WebSearch\", \"WebFetch\"]\n",
        ],
        0..=4,
    );
    (select(vec!["a", "b"]), aws, aws_profile, network, claude).prop_map(move |(name, aws, profile, network, claude)| {
        let (aws, network, claude) = (aws.concat(), network.concat(), claude.concat());
        let profile = format!(
            "schema = 1\nname = \"{name}\"\nextends = \"bedrock-jp\"\n[aws]\nprofile = \"{profile}\"\n{aws}[network]\n{network}[claude]\n{claude}"
        );
        Wish { profile, scope }
    })
}

impl Before {
    /// A machine on which all this lies, with the settings in their scope's place.
    pub fn machine(&self, scope: &str) -> Machine {
        let machine = Machine::new();
        // The editor is there even where nobody has changed its settings.
        machine.folder("home/.config/Code/User");
        for (path, present) in [
            (settings_of(scope), &self.settings),
            (AWS_CONFIG, &self.aws_config),
            (EDITOR, &self.editor),
            (REMOTE_EDITOR, &self.remote_editor),
        ] {
            let Some(present) = present else { continue };
            if present.linked {
                let target = machine.write(&format!("dotfiles/{}", path.replace('/', "-")), &present.text);
                machine.link(path, &target);
            } else {
                machine.write(path, &present.text);
            }
            machine.set_mode(path, present.mode);
        }
        machine
    }
}

/// A JSON value as it is spelled.
#[derive(Debug, Clone)]
enum Node {
    Raw(&'static str),
    List(Vec<Self>),
    Object(Vec<Member>),
}

type Member = (&'static str, Node);

/// How a document is laid out.
#[derive(Debug, Clone)]
struct Style {
    indent: Option<&'static str>,
    newline: &'static str,
    colon: &'static str,
    marked: bool,
    end: &'static str,
    /// Where comments stand, and a trailing comma, in the editor's dialect.
    comments: Vec<&'static str>,
    trailing: bool,
}

fn document(members: BoxedStrategy<Vec<Member>>, jsonc: bool) -> BoxedStrategy<String> {
    let comments = if jsonc {
        vec(select(vec!["", "", "// c", "/* c */", "//,"]), 0..5).boxed()
    } else {
        Just(Vec::new()).boxed()
    };
    let style = (
        select(vec![Some("  "), Some("  "), Some("    "), Some("\t"), Some(""), None]),
        select(vec!["\n", "\n", "\r\n"]),
        select(vec![": ", ": ", ":", " : "]),
        prop::bool::weighted(0.15),
        select(vec!["", "\n", "\n\n", " "]),
        comments,
        any::<bool>(),
    )
        .prop_map(move |(indent, newline, colon, marked, end, comments, trailing)| {
            // Without lines there is no room for comments.
            let comments = if indent.is_some() { comments } else { Vec::new() };
            Style { indent, newline, colon, marked, end, comments, trailing: trailing && jsonc }
        });
    (members, style).prop_map(|(members, style)| style.print(members)).boxed()
}

impl Style {
    fn print(&self, members: Vec<Member>) -> String {
        let mark = if self.marked { "\u{feff}" } else { "" };
        let mut comments = self.comments.iter().cycle();
        let body = self.node(&Node::Object(members), 0, &mut comments);
        format!("{mark}{body}{}", self.end.replace('\n', self.newline))
    }

    fn node<'a>(&self, node: &Node, depth: usize, comments: &mut impl Iterator<Item = &'a &'static str>) -> String {
        let (open, items, close): (_, Vec<String>, _) = match node {
            Node::Raw(text) => return (*text).to_owned(),
            Node::List(list) => ('[', list.iter().map(|item| self.node(item, depth + 1, comments)).collect(), ']'),
            Node::Object(members) => {
                let member = |(key, value): &Member| {
                    format!("\"{key}\"{}{}", self.colon, self.node(value, depth + 1, &mut std::iter::empty()))
                };
                ('{', members.iter().map(member).collect(), '}')
            }
        };
        if items.is_empty() {
            return format!("{open}{close}");
        }
        let mut text = String::from(open);
        for (at, item) in items.iter().enumerate() {
            let comma = if at + 1 < items.len() || self.trailing { "," } else { "" };
            match self.indent {
                Some(indent) => {
                    let comment = comments.next().filter(|comment| !comment.is_empty());
                    let comment = comment.map_or_else(String::new, |comment| format!(" {comment}"));
                    text += &format!("{}{}{item}{comma}{comment}", self.newline, indent.repeat(depth + 1));
                }
                None => text += &format!("{item}{comma}"),
            }
        }
        if let Some(indent) = self.indent {
            text += self.newline;
            text += &indent.repeat(depth);
        }
        text.push(close);
        text
    }
}

/// Some of these, in any order.
fn some(members: Vec<BoxedStrategy<Member>>) -> BoxedStrategy<Vec<Member>> {
    let count = members.len();
    (members, vec(any::<bool>(), count))
        .prop_map(|(members, taken)| {
            members.into_iter().zip(taken).filter(|(_, taken)| *taken).map(|(member, _)| member).collect::<Vec<_>>()
        })
        .prop_shuffle()
        .boxed()
}

fn raw(key: &'static str, values: &[&'static str]) -> BoxedStrategy<Member> {
    select(values.to_vec()).prop_map(move |value| (key, Node::Raw(value))).boxed()
}

fn list(key: &'static str, elements: &[&'static str]) -> BoxedStrategy<Member> {
    subsequence(elements.to_vec(), 0..=elements.len())
        .prop_map(move |elements| (key, Node::List(elements.into_iter().map(Node::Raw).collect())))
        .boxed()
}

fn object(key: &'static str, members: Vec<BoxedStrategy<Member>>) -> BoxedStrategy<Member> {
    some(members).prop_map(move |members| (key, Node::Object(members))).boxed()
}

/// The client's settings: every value of a type that the client takes.
fn settings_members() -> BoxedStrategy<Vec<Member>> {
    let env = vec![
        raw("MINE", &[r#""1""#, r#""\u65e5本""#]),
        raw("CLAUDE_CODE_USE_BEDROCK", &[r#""1""#, r#""true""#, "1"]),
        raw("AWS_REGION", &[r#""ap-northeast-1""#, r#""us-west-2""#]),
        raw("AWS_PROFILE", &[r#""claude-code""#, r#""other""#]),
        raw(
            "ANTHROPIC_DEFAULT_OPUS_MODEL",
            &[r#""jp.anthropic.claude-opus-5-5""#, r#""global.anthropic.claude-opus-5-5""#],
        ),
        raw("DISABLE_AUTOUPDATER", &[r#""1""#]),
        raw("CLAUDE_CODE_USE_VERTEX", &["true", r#""1""#, r#""0""#]),
        raw("CLAUDE_CODE_SUBAGENT_MODEL", &[r#""haiku""#, r#""global.anthropic.claude-haiku-5-5""#]),
        raw("ANTHROPIC_BEDROCK_BASE_URL", &[r#""""#, r#""https://elsewhere.example.com""#]),
    ];
    let overrides = vec![
        raw("claude-opus-5-5", &[r#""jp.anthropic.claude-opus-5-5""#, r#""global.anthropic.claude-opus-5-5""#]),
        raw("my-own", &[r#""jp.anthropic.claude-sonnet-4-6""#]),
    ];
    let rules = ["\"Bash(ls:*)\"", "\"WebSearch\"", "\"\\u0052ead(/etc)\""];
    some(vec![
        raw("theme", &[r#""dark""#, r#""light""#]),
        raw("cleanupPeriodDays", &["30", "365"]),
        raw("odd", &["1.50", "12345678901234567890123", "-0", "1e2", "null", r#""\ud83d\ude00\/""#]),
        raw("日本", &["[ ]", "{\n}", r#"{"a":[1,{}]}"#]),
        object("permissions", vec![list("allow", &rules), list("deny", &rules)]),
        select(vec!["env", r"\u0065nv"]).prop_flat_map(move |key| object(key, env.clone())).boxed(),
        object("modelOverrides", overrides),
        list("availableModels", &["\"opus\"", "\"sonnet\""]),
        raw("awsAuthRefresh", &[r#""aws sso login""#]),
        raw("awsCredentialExport", &[r#""my-exporter""#]),
    ])
}

/// The editor's settings.
fn editor_members() -> BoxedStrategy<Vec<Member>> {
    let entry = |name: &'static str, value: &'static str| {
        Node::Object(vec![("name", Node::Raw(name)), ("value", Node::Raw(value))])
    };
    let entries = vec![
        entry("\"MINE\"", "\"1\""),
        entry("\"AWS_REGION\"", "\"ap-northeast-1\""),
        entry("\"ANTHROPIC_DEFAULT_OPUS_MODEL\"", "\"global.anthropic.claude-opus-5-5\""),
        entry("\"AWS_PROFILE\"", "\"other\""),
    ];
    let variables = subsequence(entries, 0..=4)
        .prop_map(|entries| ("claudeCode.environmentVariables", Node::List(entries)))
        .boxed();
    some(vec![
        raw("editor.fontSize", &["14", "1.5e1"]),
        raw("files.exclude", &["{ \"**/.git\": true }", "{}"]),
        variables,
        raw("claudeCode.disableLoginPrompt", &["true", "false"]),
        object("[python]", vec![raw("editor.tabSize", &["4"])]),
    ])
}

/// `~/.aws/config`: comments, nested blocks, other sections, and the two that genkan writes.
fn aws_config() -> impl Strategy<Value = String> {
    let keys = |values: &[&'static str]| subsequence(values.to_vec(), 0..=values.len());
    let section = |header: &'static str, values: &[&'static str]| {
        (keys(values), select(vec!["", "\n", "# about the next one\n", "\n; note\n\n"]))
            .prop_map(move |(keys, below)| format!("[{header}]\n{}{below}", keys.concat()))
            .boxed()
    };
    let nested = "s3 =\n  max_concurrent_requests = 4\n  addressing_style=path\n";
    let theirs = ["region = eu-west-1\n", nested, "# note\n", "output=json\n"];
    let profile = ["region = ap-northeast-1\n", "sso_session = other\n", "sso_role_name=ClaudeCodeUser\n", nested];
    let session = ["sso_start_url = https://other.awsapps.com/start/#/\n", "sso_region = ap-northeast-1\n"];
    let sections = vec![
        section("default", &[&theirs[..], &profile[1..3]].concat()),
        section("profile other", &theirs),
        section("profile claude-code", &profile),
        section("profile mine", &profile[..2]),
        section("sso-session acme", &session),
        section("services local", &["bedrock =\n  endpoint_url = http://localhost:1\n"]),
    ];
    let count = sections.len();
    (select(vec!["", "# mine\n", "\n\n"]), sections, vec(any::<bool>(), count), any::<bool>(), any::<bool>()).prop_map(
        |(head, sections, taken, crlf, ends)| {
            let chosen: Vec<_> = sections.into_iter().zip(taken).filter(|(_, taken)| *taken).collect();
            let text = chosen.into_iter().fold(head.to_owned(), |text, (section, _)| text + &section);
            let text = if ends { text } else { text.trim_end_matches('\n').to_owned() };
            if crlf { text.replace('\n', "\r\n") } else { text }
        },
    )
}
