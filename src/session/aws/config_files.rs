//! `~/.aws/config` and `~/.aws/credentials`, or the files that variables name instead, and what a section of them says.
//!
//! Read by the Rust SDK's parser, once each line has the form in which Claude Code's SDK takes it: the two differ on
//! indented keys, headers and comments, on blanks and quotes in a header, on capital letters in a key, and on lines that
//! are neither. Of a section or a key that is written twice the last one counts, as in Claude Code; the AWS CLI rejects
//! such a file. Known hole: a comment behind a value is cut, as in Claude Code, and belongs to the value for the AWS CLI.

use std::path::Path;

use aws_config::profile::{Profile, ProfileSet};
use aws_runtime::env_config::file::{EnvConfigFileKind as Kind, EnvConfigFiles};
use aws_runtime::env_config::property::PropertiesKey;
use aws_types::os_shim_internal::{Env, Fs};
use zeroize::Zeroizing;

use super::AwsCredentials;
use super::target::{ACCESS, Session, Target};
use crate::code::{aws, source as code};
use crate::fault::{Fault, Result};
use crate::messages::{Phrase, sources as words};
use crate::models::id::is_account_id;
use crate::profile::nearest;
use crate::world::{World, files, runtime};

/// Both files. Without `Debug`: they hold secrets.
pub struct AwsFiles {
    config: Text,
    credentials: Text,
    sections: ProfileSet,
    /// The variables that name a file which isn't there, and the file.
    unread: Vec<(&'static str, String)>,
}

/// What names another place for the credentials file, and for the config file.
const SHARED: &str = "AWS_SHARED_CREDENTIALS_FILE";
const CONFIG: &str = "AWS_CONFIG_FILE";

/// An AWS profile: its section of the config file, and over it the one of the credentials file.
#[derive(Clone, Copy)]
pub struct Section<'a> {
    files: &'a AwsFiles,
    own: &'a Profile,
}

/// One file's path, and its lines as they are on the disk.
struct Text {
    path: String,
    text: Zeroizing<String>,
    /// The names of sections that are written as in the other file: with the config file's word, or without it.
    misnamed: Vec<String>,
    /// Sections by a name that the AWS CLI takes and Claude Code doesn't, and keys that are written in capitals.
    unread: Vec<Unread>,
}

/// A section or a key that Claude Code passes over.
struct Unread {
    /// From 1.
    line: usize,
    /// What the AWS CLI calls the section, as [`named`] does.
    section: String,
    /// As it is written: what stands in the brackets, or the key.
    spelled: String,
    is_key: bool,
}

impl AwsFiles {
    /// Reads both; a file that isn't there is an empty one.
    ///
    /// # Errors
    /// `GK-AWS-064` for a file that is none of theirs, `GK-SYS-…` for one that can't be read.
    pub fn read(world: &World) -> Result<Self> {
        let text = |path: &Path, kind: &Kind| -> Result<Text> {
            let bytes = Zeroizing::new(files::read(path)?.unwrap_or_default());
            Ok(Text::new(path.display().to_string(), &String::from_utf8_lossy(&bytes), kind))
        };
        let (config, credentials) = (&world.dirs.aws_config, &world.dirs.aws_credentials);
        let unread = [(CONFIG, config), (SHARED, credentials)].into_iter().filter_map(|(name, file)| {
            let is_lost = world.vars.get(name).is_some() && !file.exists();
            is_lost.then(|| (name, file.display().to_string()))
        });
        let unread = unread.collect();
        Ok(Self { unread, ..Self::parse(text(config, &Kind::Config)?, text(credentials, &Kind::Credentials)?)? })
    }

    fn parse(config: Text, credentials: Text) -> Result<Self> {
        let sections = parse(&[(Kind::Config, &config), (Kind::Credentials, &credentials)]).map_err(|why| {
            let is_config = parse(&[(Kind::Config, &config)]).is_err();
            let file = if is_config { &config.path } else { &credentials.path };
            Fault::new(&code::AWS_FILE).with("file", file).because(why)
        })?;
        Ok(Self { config, credentials, sections, unread: Vec::new() })
    }

    /// The AWS profile of this name.
    pub fn section(&self, name: &str) -> Option<Section<'_>> {
        Some(Section { files: self, own: self.sections.get_profile(name)? })
    }

    /// What keeps the config file away, for a profile that isn't found: a link that leads nowhere.
    pub(super) fn lost(&self) -> Option<Fault> {
        files::read_or_dangling(Path::new(&self.config.path)).err()
    }

    /// The variables that name a file which isn't there, in words.
    pub(super) fn unread(&self) -> impl Iterator<Item = Phrase> {
        self.unread.iter().map(|(name, file)| Phrase::new(words::NOT_THERE).with("name", name).with("file", file))
    }

    /// That a section is there and names no credentials; where a variable names a file that isn't there, it would hold
    /// them.
    pub(super) fn nothing_in(&self, profile: &str) -> Fault {
        if let Some(fault) =
            self.unread_key(profile, |key| SOURCES.iter().any(|source| source.eq_ignore_ascii_case(key)))
        {
            return fault;
        }
        let lost = self.lost_file(profile).filter(|lost| lost.arg("name") == Some(SHARED));
        let fault = lost.unwrap_or_else(|| Fault::new(&aws::UNUSABLE).with("profile", profile));
        self.misnamed(profile).fold(fault, Fault::because_phrase)
    }

    /// That a variable names a file which isn't there, where an AWS profile would have its credentials; the credentials
    /// file first.
    pub(super) fn lost_file(&self, profile: &str) -> Option<Fault> {
        let (name, file) = self.unread.last()?;
        Some(Fault::new(&code::NO_FILE).with("name", name).with("file", file).with("profile", profile))
    }

    /// A section of either file with a name as the other one has it, which counts for neither.
    pub(super) fn misnamed(&self, profile: &str) -> impl Iterator<Item = Phrase> {
        let both = [(&self.credentials, words::OTHER_HEADER), (&self.config, words::BARE_HEADER)];
        let found = both.into_iter().filter(move |(file, _)| file.misnamed.iter().any(|name| name == profile));
        found.map(move |(file, words)| Phrase::new(words).with("file", &file.path).with("profile", profile))
    }

    /// That a section of this name is there, under a name that Claude Code doesn't read.
    pub(super) fn unread_section(&self, name: &str) -> Option<Fault> {
        let (file, found) = self.find_unread(|unread| !unread.is_key && unread.section == name)?;
        let place = format!("{}:{}", file.path, found.line);
        Some(Fault::new(&code::UNREAD_SECTION).with("section", &found.spelled).with("place", place))
    }

    /// That a key of a section is there, in capitals.
    fn unread_key(&self, section: &str, is_it: impl Fn(&str) -> bool) -> Option<Fault> {
        let is_it = |unread: &Unread| unread.is_key && unread.section == section && is_it(&unread.spelled);
        let (file, found) = self.find_unread(is_it)?;
        let place = format!("{}:{}", file.path, found.line);
        let fault = Fault::new(&code::UNREAD_KEY).with("key", &found.spelled).with("place", place);
        Some(fault.with("wanted", found.spelled.to_lowercase()))
    }

    fn find_unread(&self, is_it: impl Fn(&Unread) -> bool) -> Option<(&Text, &Unread)> {
        let both = [&self.config, &self.credentials].into_iter();
        both.flat_map(|file| file.unread.iter().map(move |unread| (file, unread))).find(|(_, unread)| is_it(unread))
    }

    /// That a section (as [`named`] has it) lacks a key, or has it in capitals.
    fn missing(&self, section: &str, header: &str, key: &str) -> Fault {
        let fault = self.unread_key(section, |spelled| spelled.eq_ignore_ascii_case(key));
        fault.unwrap_or_else(|| Fault::new(&code::INCOMPLETE).with("section", header).with("key", key))
    }

    /// The names of all AWS profiles.
    pub(super) fn profiles(&self) -> Vec<&str> {
        self.sections.profiles().collect()
    }

    /// The sign-in that an `[sso-session]` describes.
    ///
    /// # Errors
    /// `GK-AWS-065` where its URL or region is missing.
    pub fn session(&self, name: &str) -> Result<Option<Session>> {
        let Some(own) = self.sections.sso_session(name) else { return Ok(None) };
        let get = |key: &str| own.get(key).filter(|value| !value.is_empty());
        let header = format!("sso-session {name}");
        let need = |key: &str| get(key).map(str::to_owned).ok_or_else(|| self.missing(&header, &header, key));
        Ok(Some(Session {
            name: name.to_owned(),
            start_url: need("sso_start_url")?,
            region: need("sso_region")?,
            scopes: scopes(get("sso_registration_scopes")),
        }))
    }

    /// That no `[sso-session]` has this name.
    fn no_session(&self, name: &str) -> Fault {
        let header = format!("sso-session {name}");
        if let Some(fault) = self.unread_section(&header) {
            return fault;
        }
        let phrase = Phrase::new(words::NO_SESSION).with("session", name);
        let known: Vec<_> = self.sections.sso_sessions().collect();
        let near = nearest(name, known.into_iter());
        let phrase = near.into_iter().fold(phrase, |phrase, near| phrase.with("nearest", near));
        self.missing(&header, &header, "sso_start_url").because_phrase(phrase)
    }

    /// Every sign-in that an `[sso-session]` describes to its end.
    pub(super) fn sessions(&self) -> Vec<Session> {
        self.sections.sso_sessions().filter_map(|name| self.session(name).ok().flatten()).collect()
    }

    /// The file and line at which a key of a section has this value; the config file where no line shows it.
    pub(super) fn place(&self, section: &str, key: &str, value: &str) -> String {
        let found = [&self.config, &self.credentials].into_iter().find_map(|file| {
            let mut header = String::new();
            let at = file.text.lines().position(|line| {
                header = named(line).unwrap_or_else(|| std::mem::take(&mut header));
                let is_it = |(name, text): (&str, &str)| name.trim() == key && text.trim().starts_with(value);
                header == section && line.split_once('=').is_some_and(is_it)
            })?;
            Some(format!("{}:{}", file.path, at + 1))
        });
        found.unwrap_or_else(|| self.config.path.clone())
    }

    /// The path of the file that has a section of this name; the one that counts, where both have it.
    pub(super) fn file_of(&self, section: &str) -> &str {
        let has_it = |file: &&Text| file.text.lines().any(|line| named(line).is_some_and(|name| name == section));
        [&self.credentials, &self.config].into_iter().find(has_it).map_or(&self.config.path, |file| &file.path)
    }

    /// Whether a place is a line of the credentials file.
    pub(super) fn is_of_credentials(&self, place: &str) -> bool {
        place.rsplit_once(':').is_some_and(|(file, _)| file == self.credentials.path)
    }

    /// The path of the config file.
    pub(super) fn config(&self) -> &str {
        &self.config.path
    }
}

impl<'a> Section<'a> {
    pub fn name(&self) -> &'a str {
        self.own.name()
    }

    /// The section as the config file names it.
    pub(super) fn header(&self) -> String {
        if self.name() == "default" { self.name().to_owned() } else { format!("profile {}", self.name()) }
    }

    /// The value of a key; an empty one counts as none.
    pub fn get(&self, key: &str) -> Option<&'a str> {
        self.own.get(key).filter(|value| !value.is_empty())
    }

    /// The value that a section of this kind has to have.
    ///
    /// # Errors
    /// `GK-AWS-065` where it is missing.
    pub fn need(&self, key: &str) -> Result<&'a str> {
        self.get(key).ok_or_else(|| self.files.missing(self.name(), &self.header(), key))
    }

    /// Whether a switch is on.
    pub(super) fn is_on(&self, key: &str) -> bool {
        self.get(key).is_some_and(|value| value.eq_ignore_ascii_case("true"))
    }

    /// The role that the section reaches by a sign-in of its `[sso-session]`, or of its own in the older form.
    ///
    /// # Errors
    /// `GK-AWS-065` where it names one incompletely, `GK-AWS-097` where the account's number is none.
    pub fn target(&self) -> Result<Option<Target>> {
        let session = match (self.get("sso_session"), self.get("sso_start_url")) {
            (None, None) => return Ok(None),
            (Some(name), _) => {
                let session = self.files.session(name)?;
                session.ok_or_else(|| self.files.no_session(name))?
            }
            (None, Some(start_url)) => Session {
                name: String::new(),
                start_url: start_url.to_owned(),
                region: self.need("sso_region")?.to_owned(),
                scopes: scopes(None),
            },
        };
        let (account, role) = (self.need("sso_account_id")?.to_owned(), self.need("sso_role_name")?.to_owned());
        if !is_account_id(&account) {
            return Err(Fault::new(&code::ACCOUNT_FORM).with("section", self.header()).with("value", account));
        }
        Ok(Some(Target { session, account, role, behind: None }))
    }

    /// The address that the section names for a service (its id in lower case), and where it is written.
    ///
    /// # Errors
    /// `GK-AWS-062` where it names a `[services]` that isn't there.
    pub(super) fn endpoint(&self, service: &str) -> Result<Option<(&'a str, String)>> {
        const KEY: &str = "endpoint_url";
        let all = self.get(KEY).map(|url| (url, self.files.place(self.name(), KEY, url)));
        if let Some(name) = self.get("services") {
            let header = format!("services {name}");
            if !self.files.config.text.lines().any(|line| named(line).as_ref() == Some(&header)) {
                let fault = Fault::new(&code::NO_SERVICES).with("name", name).with("section", self.header());
                return Err(fault.with("file", &self.files.config.path));
            }
            let key = PropertiesKey::builder().section_key("services").section_name(name).property_name(service);
            let own = key.sub_property_name(KEY).build().ok();
            let own = own.and_then(|key| self.files.sections.other_sections().get(&key));
            if let Some(url) = own.filter(|url| !url.is_empty()) {
                return Ok(Some((url, self.files.place(&header, KEY, url))));
            }
        }
        Ok(all)
    }

    /// The file and line of a key.
    pub fn place(&self, key: &str) -> Option<String> {
        Some(self.files.place(self.name(), key, self.get(key)?))
    }

    /// The credentials in the section itself.
    pub(super) fn credentials(&self) -> Option<AwsCredentials> {
        let secret = |key: &str| self.get(key).map(|value| Zeroizing::new(value.to_owned()));
        Some(AwsCredentials {
            access_key: self.get("aws_access_key_id")?.to_owned(),
            secret: secret("aws_secret_access_key")?,
            token: secret("aws_session_token").unwrap_or_default(),
            expires: None,
        })
    }
}

/// The keys by which a section names its credentials.
const SOURCES: [&str; 9] = [
    "aws_access_key_id",
    "credential_process",
    "credential_source",
    "login_session",
    "role_arn",
    "source_profile",
    "sso_session",
    "sso_start_url",
    "web_identity_token_file",
];

/// What a section of the config file can be.
const KINDS: [&str; 3] = ["profile", "sso-session", "services"];

impl Text {
    /// The lines as Claude Code's SDK reads them, one for each on the disk, in the one form that every parser takes alike:
    /// blanks round a line go, with comments and a byte order mark; what it passes over becomes an empty line. Seen with
    /// Claude Code 2.1.332 (`tests/real/aws_files.rs`).
    fn new(path: String, text: &str, kind: &Kind) -> Self {
        let mut plain = Zeroizing::new(String::with_capacity(text.len()));
        // Whether the section is one, and whether the block that was begun in it has a name that can be read.
        let (mut is_section, mut block) = (false, None);
        let (mut misnamed, mut unread, mut section) = (Vec::new(), Vec::new(), String::new());
        for (line, number) in text.strip_prefix('\u{feff}').unwrap_or(text).lines().zip(1..) {
            let said = without_comment(line);
            if let Some(spelled) = said.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')) {
                let header = header(spelled, kind);
                (is_section, block) = (header.is_some(), None);
                let other = match kind {
                    Kind::Credentials => spelled.strip_prefix("profile "),
                    _ => Some(spelled).filter(|_| header.is_none()),
                };
                misnamed.extend(other.map(|name| name.trim().to_owned()));
                let meant = if header.is_none() { lenient(spelled, kind) } else { None };
                unread.extend(meant.map(|section| Unread {
                    line: number,
                    section,
                    spelled: spelled.to_owned(),
                    is_key: false,
                }));
                section = named(&format!("[{}]", header.as_deref().unwrap_or_default())).unwrap_or_default();
                plain.extend(header.iter().flat_map(|header| ["[", header, "]"]));
            } else if let Some((key, value)) =
                said.split_once('=').filter(|(key, _)| is_section && !key.trim().is_empty())
            {
                let (key, value) = (key.trim(), value.trim());
                // Only keys in small letters are ever asked for.
                let is_written =
                    |key: &str| key.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || "_-.".contains(c));
                let is_key = is_written(key);
                if !is_key && !line.starts_with(char::is_whitespace) && is_written(&key.to_ascii_lowercase()) {
                    let (section, spelled) = (section.clone(), key.to_owned());
                    unread.push(Unread { line: number, section, spelled, is_key: true });
                }
                let is_inside = !value.is_empty() && line.starts_with(char::is_whitespace);
                block = if value.is_empty() { Some(is_key) } else { block.filter(|_| is_inside) };
                if is_key && block != Some(false) {
                    let indent = if is_inside && block.is_some() { "  " } else { "" };
                    plain.extend([indent, key, " = ", value]);
                }
            }
            plain.push('\n');
        }
        Self { path, text: plain, misnamed, unread }
    }
}

/// A line before its comment, without blanks at its ends: a comment begins at a `#` or `;` behind a blank.
fn without_comment(line: &str) -> &str {
    let mut is_behind_blank = true;
    let comment = line.find(|c: char| {
        let is_comment = is_behind_blank && matches!(c, '#' | ';');
        is_behind_blank = c.is_whitespace();
        is_comment
    });
    line[..comment.unwrap_or(line.len())].trim()
}

/// The name of a section by what stands between its brackets; `None` where Claude Code knows none by it, as with a blank
/// before or behind a name, or two between its words.
fn header(spelled: &str, kind: &Kind) -> Option<String> {
    let words = spelled.split_once(char::is_whitespace).map(|(first, name)| (first, unquoted(name)));
    let words = words.filter(|(first, name)| is_name(first) && is_name(name));
    match (kind, words) {
        (Kind::Credentials, None) => Some(spelled.to_owned()).filter(|name| is_name(name)),
        (Kind::Credentials, Some(_)) => None,
        (_, None) => (spelled == "default").then(|| spelled.to_owned()),
        (_, Some((first, name))) => KINDS.contains(&first).then(|| format!("{first} {name}")),
    }
}

/// Whether a name of a section is one to Claude Code.
fn is_name(name: &str) -> bool {
    !name.is_empty() && name.chars().all(|c| c.is_ascii_alphanumeric() || "_-@+.%:/".contains(c))
}

fn unquoted(name: &str) -> &str {
    ['"', '\''].iter().find_map(|quote| name.strip_prefix(*quote)?.strip_suffix(*quote)).unwrap_or(name)
}

/// What the AWS CLI calls a section whose name has letters that Claude Code doesn't read.
fn lenient(spelled: &str, kind: &Kind) -> Option<String> {
    let (kind, name) = match kind {
        Kind::Credentials => ("profile", spelled),
        _ => spelled.split_once(char::is_whitespace).map(|(kind, name)| (kind, unquoted(name.trim())))?,
    };
    let is_it = KINDS.contains(&kind) && !name.is_empty() && !is_name(name);
    is_it.then(|| if kind == "profile" { name.to_owned() } else { format!("{kind} {name}") })
}

/// What a header line names: `a` for `[profile a]`, and `services b` for `[services b]`.
fn named(line: &str) -> Option<String> {
    let words: Vec<_> = line.strip_prefix('[')?.split(']').next()?.split_whitespace().collect();
    Some(words.strip_prefix(&["profile"]).unwrap_or(&words).join(" "))
}

fn parse(texts: &[(Kind, &Text)]) -> std::result::Result<ProfileSet, String> {
    let on_disk: Vec<_> = texts.iter().map(|(_, text)| (text.path.as_str(), text.text.as_str())).collect();
    let mut named = EnvConfigFiles::builder();
    for (kind, text) in texts {
        named = named.with_file(*kind, &text.path);
    }
    let named = named.build();
    let (disk, no_variables) = (Fs::from_slice(&on_disk), Env::from_slice(&[]));
    let sections = runtime::block_on(aws_config::profile::load(&disk, &no_variables, &named, None))
        .map_err(|error| error.to_string())?;
    sections.map_err(|error| {
        let why = std::error::Error::source(&error).map_or_else(|| error.to_string(), ToString::to_string);
        why.split_whitespace().collect::<Vec<_>>().join(" ")
    })
}

/// The scopes of a list; without one, the scope that every AWS tool asks for.
fn scopes(list: Option<&str>) -> Vec<String> {
    let words = list.unwrap_or(ACCESS).split(',').map(str::trim);
    words.filter(|word| !word.is_empty()).map(str::to_owned).collect()
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;

    /// The files with these texts, as they would be read.
    pub(in crate::session) fn given(config: &str, credentials: &str) -> Result<AwsFiles> {
        let text = |name: &str, text, kind| Text::new(format!("/a/{name}"), text, kind);
        AwsFiles::parse(text("config", config, &Kind::Config), text("credentials", credentials, &Kind::Credentials))
    }

    const SESSION: &str = "[sso-session corp]\nsso_start_url = https://corp.awsapps.com/start#/\n\
                           sso_region = ap-northeast-1\nsso_registration_scopes = sso:account:access, x:y\n";

    #[test]
    fn what_the_aws_cli_reads_and_claude_code_passes_over_is_named_with_its_line() {
        use crate::session::aws::Source;
        use crate::world::Vars;
        const TARGET: &str = "sso_account_id = 111122223333\nsso_role_name = R\n";
        const PORTAL: &str = "sso_start_url = https://corp.awsapps.com/start\nsso_region = ap-northeast-1\n";
        for (config, credentials, profile, code, said) in [
            ("[profile \"my dev\"]\nrole_arn = a\n", "", "my dev", "GK-AWS-110", "[profile \"my dev\"] (/a/config:1)"),
            ("", "\n[my dev]\naws_access_key_id = A\n", "my dev", "GK-AWS-110", "[my dev] (/a/credentials:2)"),
            ("[profile ü]\nrole_arn = a\n", "", "ü", "GK-AWS-110", "[profile ü] (/a/config:1)"),
            (
                &format!("[profile dev]\nsso_session = my corp\n{TARGET}[sso-session \"my corp\"]\n{PORTAL}"),
                "",
                "dev",
                "GK-AWS-110",
                "[sso-session \"my corp\"] (/a/config:5)",
            ),
            ("[profile dev]\nROLE_ARN = a\n", "", "dev", "GK-AWS-111", "ROLE_ARN (/a/config:2)"),
            (
                &format!(
                    "[profile dev]\nsso_session = c\n{TARGET}[sso-session c]\n{}",
                    PORTAL.replace("sso_r", "Sso_r")
                ),
                "",
                "dev",
                "GK-AWS-111",
                "Sso_region (/a/config:7)",
            ),
            // Neither of them reads it, or only a name is missing.
            ("[profile my dev]\n", "", "dev", "GK-AWS-087", "no AWS profile dev"),
            ("[profile  dev]\nregion = x\n", "", "dev", "GK-AWS-087", "no AWS profile dev"),
            ("[profile dev]\nREGION = x\n", "", "dev", "GK-AWS-003", "names no credentials"),
        ] {
            let files = given(config, credentials).unwrap();
            let found = Source::recognise(&files, profile, &Vars::default());
            let fault = found.map_or_else(|fault| fault, |_| files.nothing_in(profile));
            assert_eq!(fault.code().id, code, "{config}");
            assert!(fault.to_string().contains(said), "{fault}");
        }
    }

    #[test]
    fn a_file_that_a_variable_names_and_that_is_not_there_is_the_cause() {
        use crate::session::tests::world;
        let folder = tempfile::tempdir().unwrap();
        for (name, is_told) in [("AWS_SHARED_CREDENTIALS_FILE", true), ("AWS_CONFIG_FILE", true), ("AWS_REGION", false)]
        {
            let file = folder.path().join("gone").display().to_string();
            let world = world(folder.path(), None, &[(name, &file)]);
            let fault = AwsFiles::read(&world).unwrap().lost_file("default");
            let found = fault.as_ref().map(|fault| (fault.code().id, fault.arg("name")));
            assert_eq!(found, is_told.then_some(("GK-AWS-092", Some(name))), "{name}");
        }
        let fault = given("[profile a]\nsso_session = corp\n[sso-session crop]\nsso_region = x\n", "").unwrap();
        let fault = fault.section("a").unwrap().target().unwrap_err();
        assert!(
            fault.causes(crate::messages::Lang::En)[0].ends_with("[sso-session corp]; the nearest is crop"),
            "{fault:?}"
        );
    }

    #[test]
    fn a_section_reaches_its_role_in_both_styles() {
        let role = "sso_account_id = 111122223333\nsso_role_name = Dev\n";
        let files = given(
            &format!(
                "{SESSION}[profile new]\nsso_session = corp\n{role}\
                 [profile old]\nsso_start_url = https://old/start\nsso_region = us-east-1\n{role}\
                 [profile none]\nregion = us-east-1\n"
            ),
            "",
        )
        .unwrap();
        let target = |name: &str| files.section(name).unwrap().target().unwrap();
        let new = target("new").unwrap();
        assert_eq!((new.session.key(), new.session.start_url.as_str()), ("corp", "https://corp.awsapps.com/start#/"));
        assert_eq!(new.session.scopes, ["sso:account:access", "x:y"]);
        assert_eq!((new.account.as_str(), new.role.as_str()), ("111122223333", "Dev"));
        let old = target("old").unwrap();
        assert!(old.session.is_legacy());
        assert_eq!((old.session.key(), old.session.region.as_str()), ("https://old/start", "us-east-1"));
        assert_eq!(old.session.scopes, [ACCESS]);
        assert_eq!(target("none"), None);
        assert!(files.section("nobody").is_none() && files.session("nobody").unwrap().is_none());
    }

    #[test]
    fn what_a_section_leaves_open_is_named_with_its_section() {
        for (config, section, key) in [
            ("[profile a]\nsso_session = corp\n", "[sso-session corp]", "sso_start_url"),
            ("[profile a]\nsso_session = corp\n[sso-session corp]\n", "[sso-session corp]", "sso_start_url"),
            (
                "[profile a]\nsso_session = corp\n[sso-session corp]\nsso_start_url = https://x\n",
                "[sso-session corp]",
                "sso_region",
            ),
            ("[profile a]\nsso_start_url = https://x\n", "[profile a]", "sso_region"),
            (
                "[profile a]\nsso_start_url = https://x\nsso_region = r\nsso_role_name =\n",
                "[profile a]",
                "sso_account_id",
            ),
            (
                "[profile a]\nsso_start_url = https://x\nsso_region = r\nsso_account_id = 1\n",
                "[profile a]",
                "sso_role_name",
            ),
        ] {
            let files = given(config, "").unwrap();
            let fault = files.section("a").unwrap().target().unwrap_err();
            assert_eq!(fault.code().id, "GK-AWS-065");
            let said = fault.to_string();
            assert!(said.contains(section) && said.contains(key), "{config}: {said}");
        }
    }

    #[test]
    fn an_account_s_number_has_twelve_digits() {
        for account in ["11122223333", "1111222233334", "1111-2222-3333", "acme"] {
            let config = format!(
                "[profile a]\nsso_start_url = https://x\nsso_region = r\nsso_account_id = {account}\nsso_role_name = R\n"
            );
            let fault = given(&config, "").unwrap().section("a").unwrap().target().unwrap_err();
            assert_eq!(fault.code().id, "GK-AWS-097");
            assert!(fault.to_string().contains(account), "{fault}");
        }
    }

    /// What the JavaScript SDK, which Claude Code has, makes of the same lines was read in its parser.
    #[test]
    fn lines_that_readers_differ_on_are_read_as_the_client_reads_them() {
        for (config, value) in [
            ("[profile a]\nregion = x\n", Some("x")),
            ("[profile a]\nregion = x # here\n", Some("x")),
            ("[profile a]\nregion = x#y\n", Some("x#y")),
            ("[profile a]\nregion = x\n  # indented\n", Some("x")),
            ("[profile a]\ns3 =\n  k = v\n  # inside the block\n  l = w\nregion = x\n", Some("x")),
            ("[profile \"a\"]\nregion = x\n", Some("x")),
            ("\u{feff}[profile a]\r\nregion = x\r\n", Some("x")),
            ("[profile 'a']\r\nregion = x\r\n", Some("x")),
            ("[profile a]\nRegion=x\n", None),
            ("  [profile a] ; mine\n\t region=x\n", Some("x")),
            ("[profile\u{a0}a]\nregion =\u{3000}x\u{a0}\n", Some("x")),
            ("hello\n[profile a]\njunk\n// junk\nregion = x\nexport region = y\n", Some("x")),
            ("[profile a]\nregion = x\n[profile a ]\nregion = y\n[ profile a]\nregion = z\n", Some("x")),
            ("[profile a]\nregion = x\n[profile  a]\nregion = y\n[Profile a]\nregion = z\n", Some("x")),
            ("[profile a]\nregion = x\n[other a]\nregion = y\n[profile a]z\nregion = x\n", Some("x")),
            ("[profile a]\noutput =\n  region = x\n", None),
            ("[profile a]\nS3 =\n  region = x\n", None),
            ("[profile a]\noutput =\nregion = x\n", Some("x")),
            ("[profile a]\nregion: x\n", None),
            ("[profile a]\nregion = y\n[profile a]\nregion = x\n", Some("x")),
            ("[profile a]\nregion = y\nregion = x\n", Some("x")),
            ("[profile a]\nregion =\n", None),
            ("[a]\nregion = x\n[profile a]\n", None),
            ("; nothing\n[profile a]\nnested =\n  region = x\n", None),
        ] {
            let files = given(config, "").unwrap();
            assert_eq!(files.section("a").unwrap().get("region"), value, "{config:?}");
        }
        let files = given("[profile a]\nregion = x\noutput = json\n", "[a]\nregion = y\n").unwrap();
        let section = files.section("a").unwrap();
        assert_eq!((section.get("region"), section.get("output")), (Some("y"), Some("json")));
        assert!(given("[profile default]\n", "[b]\n").unwrap().section("b").is_some());
    }

    /// No line is left by now that the parser has been seen to reject.
    #[test]
    fn what_the_parser_rejects_is_named_with_its_line() {
        for (config, credentials, file, line) in [
            ("[profile a]\nregion\n", "", "/a/config", "line 2"),
            ("region = x\n", "[x\n", "/a/config", "line 1"),
            ("", "\n[default\n", "/a/credentials", "line 2"),
        ] {
            assert!(given(config, credentials).is_ok());
            let raw = |path: &str, text: &str| Text {
                path: path.to_owned(),
                text: Zeroizing::new(text.to_owned()),
                misnamed: Vec::new(),
                unread: Vec::new(),
            };
            let fault = AwsFiles::parse(raw("/a/config", config), raw("/a/credentials", credentials)).err().unwrap();
            assert_eq!(fault.code().id, "GK-AWS-064");
            let said = fault.to_string();
            assert!(said.starts_with(file) && said.contains(line), "{said}");
        }
    }

    #[test]
    fn a_section_that_is_named_as_in_the_other_file_is_said() {
        let keys = "aws_access_key_id = A\naws_secret_access_key = s\n";
        for (config, credentials, said) in [
            (format!("[dev]\n{keys}"), String::new(), Some("[profile dev]")),
            (String::new(), format!("[profile dev]\n{keys}"), Some("it has to be [dev]")),
            (format!("[profile other]\n{keys}[sso-session dev]\n"), format!("[other]\n{keys}"), None),
        ] {
            let files = given(&config, &credentials).unwrap();
            let found: Vec<_> = files.misnamed("dev").map(|phrase| phrase.say(crate::messages::Lang::En)).collect();
            assert_eq!(found.len(), said.iter().count(), "{config}{credentials}: {found:?}");
            assert!(said.is_none_or(|said| found[0].contains(said)), "{found:?}");
        }
    }

    #[cfg(unix)]
    #[test]
    fn a_profile_behind_a_link_that_leads_nowhere_says_so() {
        use crate::session::aws::sources::Source;
        let folder = tempfile::tempdir().unwrap();
        let world = crate::world::testing::world(folder.path(), &[]);
        let missing = || {
            let files = AwsFiles::read(&world).unwrap();
            let fault = Source::recognise(&files, "acme", &world.vars).err().unwrap();
            assert_eq!(fault.code().id, "GK-AWS-087");
            format!("{fault:?}")
        };
        assert!(!missing().contains("is a link"));
        let aws = world.dirs.aws_config.parent().unwrap();
        std::fs::create_dir_all(aws.parent().unwrap()).unwrap();
        std::os::unix::fs::symlink(folder.path().join("gone"), aws).unwrap();
        assert!(missing().contains("is a link to"), "{}", missing());
    }

    #[test]
    fn an_endpoint_comes_from_the_services_first_and_has_a_place() {
        let config = "[profile a]\nservices = jp\nendpoint_url = https://all\n\
                      [services jp]\nsso_oidc =\n  # private\n  endpoint_url = https://oidc\nsts =\n  endpoint_url =\n\
                      [profile b]\nendpoint_url = https://all\n[profile c]\nservices = us\n";
        let files = given(config, "").unwrap();
        let endpoint = |section: &str, service: &str| files.section(section).unwrap().endpoint(service);
        for (section, service, found) in [
            ("a", "sso_oidc", Some(("https://oidc", "/a/config:7"))),
            ("a", "sso", Some(("https://all", "/a/config:3"))),
            ("a", "sts", Some(("https://all", "/a/config:3"))),
            ("b", "sso_oidc", Some(("https://all", "/a/config:11"))),
        ] {
            let named = endpoint(section, service).unwrap();
            assert_eq!(named.as_ref().map(|(url, place)| (*url, place.as_str())), found, "{section} {service}");
        }
        assert_eq!(endpoint("c", "sso").unwrap_err().code().id, "GK-AWS-062");
    }
}
