//! `~/.aws/config`, line by line: every line that isn't edited stays as it is, nested blocks included.
//!
//! The AWS tools disagree about this format: a section or key that they read in different ways is neither
//! changed nor doubled, and only what all of them read alike is written.
//! Known hole: a new section at the end of a file that ended in a blank line takes that line along when it
//! is removed.

use std::ops::Range;

use super::aws_section::{Entry, Section, body, malformed, named, odd_key, odd_section, odd_value, read};
use super::encoding::Encoding;
use super::{BYTE_ORDER_MARK, Malformed, Problem};

/// The file's lines and the sections found in them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AwsConfig {
    encoding: Encoding,
    /// Each with its line end.
    lines: Vec<String>,
    sections: Vec<Section>,
}

impl AwsConfig {
    /// Reads a file; one whose sections and keys the AWS tools would not read alike is refused. Bytes outside UTF-8 pass:
    /// the SDKs put a replacement character there and go on.
    pub fn parse(bytes: &[u8]) -> Result<Self, Malformed> {
        let (text, encoding) = Encoding::decode(bytes)?;
        if encoding == Encoding::Utf16 {
            return Err(malformed(0, 0, Problem::Utf16));
        }
        if text.starts_with(BYTE_ORDER_MARK) {
            return Err(malformed(0, 0, Problem::ByteOrderMark));
        }
        Self::from_lines(text.split_inclusive('\n').map(str::to_owned).collect(), encoding)
    }

    /// Why botocore, and so the AWS CLI, rejects the whole file, if it does.
    #[must_use]
    pub fn rejected(bytes: &[u8]) -> Option<Malformed> {
        let why = Self::parse(bytes).err();
        // What others than botocore read differently it takes.
        let why = why.filter(|why| !matches!(why.problem, Problem::Spelling { .. }));
        why.or_else(|| Encoding::outside_utf8(bytes))
    }

    /// A new file.
    #[must_use]
    pub fn empty() -> Self {
        Self { encoding: Encoding::Utf8, lines: Vec::new(), sections: Vec::new() }
    }

    /// The sections that every reader sees, in the file's order: `default`, `profile a`, `sso-session b`.
    #[must_use]
    pub fn sections(&self) -> Vec<&str> {
        self.sections.iter().filter(|section| section.plain).map(|section| section.name.as_str()).collect()
    }

    /// The keys of a section that every reader sees, in the file's order.
    #[must_use]
    pub fn keys(&self, section: &str) -> Vec<&str> {
        let found = self.find(section).ok().flatten();
        found.map_or_else(Vec::new, |found| found.entries.iter().map(|entry| entry.key.as_str()).collect())
    }

    /// The value of a key, if every reader finds it under this name; continued lines are joined by LF.
    #[must_use]
    pub fn get(&self, section: &str, key: &str) -> Option<String> {
        Some(self.find(section).ok()??.find(key).ok()??.value.clone())
    }

    /// The sections of `after` that name one which stands here and no longer there, each with that one.
    #[must_use]
    pub fn orphans(&self, after: &Self) -> Vec<(String, String)> {
        let (before, left) = (self.sections(), after.sections());
        let is_gone = |header: &str| before.contains(&header) && !left.contains(&header);
        let mut found = Vec::new();
        for section in &left {
            for (key, kind) in [("sso_session", "sso-session"), ("source_profile", "profile")] {
                let header = after.get(section, key).map(|name| named(&format!("{kind} {name}")));
                found.extend(header.filter(|header| is_gone(header)).map(|header| ((*section).to_owned(), header)));
            }
        }
        found
    }

    /// A section as it can be written again.
    #[must_use]
    pub fn written(&self, section: &str) -> String {
        let keys = self.keys(section).into_iter();
        let lines = keys.filter_map(|key| Some(format!("{key} = {}", self.get(section, key)?)));
        std::iter::once(format!("[{section}]")).chain(lines).collect::<Vec<_>>().join("\n")
    }

    /// The line of a `[DEFAULT]`, whose keys the AWS CLI takes for every section, and Claude Code for none.
    #[must_use]
    pub fn counts_everywhere(bytes: &[u8]) -> Option<usize> {
        let read = Self::parse(bytes).ok()?;
        let section = read.sections.iter().find(|section| section.spelled == "DEFAULT");
        section.filter(|section| !section.entries.is_empty()).map(|section| section.line + 1)
    }

    /// Puts a value where the key stands, else behind its section's last key; a new section comes at the
    /// end, behind a blank line.
    pub fn set(&mut self, section: &str, key: &str, value: &str) -> Result<(), Malformed> {
        for (name, odd) in [(section, odd_section(section)), (key, odd_key(key)), (key, odd_value(value))] {
            if let Some(found) = odd {
                return Err(malformed(self.lines.len(), 0, Problem::Unwritable { name: name.to_owned(), found }));
            }
        }
        let mut lines = self.lines.clone();
        match self.find(section)? {
            None => append(&mut lines, &named(section), key, value),
            Some(own) => match own.find(key)? {
                Some(entry) if entry.value == value => return Ok(()),
                Some(entry) => replace(&mut lines, entry, value),
                None => add(&mut lines, own.end, &format!("{key} = {value}")),
            },
        }
        *self = Self::from_lines(lines, self.encoding)?;
        Ok(())
    }

    /// Takes a key and its continued lines away, if every reader finds it under this name.
    pub fn remove(&mut self, section: &str, key: &str) -> bool {
        let found = self.find(section).ok().flatten().and_then(|own| own.find(key).ok().flatten());
        found.map(|entry| entry.lines.clone()).is_some_and(|lines| self.cut(lines))
    }

    /// Takes a section away from its header to its last key, and the blank line that set it apart. Comments
    /// below the last key stay: they may be about the next section.
    pub fn remove_section(&mut self, section: &str) -> bool {
        let Ok(Some(own)) = self.find(section) else { return false };
        let blank = |index: usize| self.lines.get(index).is_none_or(|line| line.trim().is_empty());
        let apart = own.line > 0 && blank(own.line - 1) && blank(own.end);
        self.cut(own.line - usize::from(apart)..own.end)
    }

    /// The file as it belongs on the disk.
    #[must_use]
    pub fn bytes(&self) -> Vec<u8> {
        self.encoding.encode(self.lines.concat())
    }

    fn cut(&mut self, range: Range<usize>) -> bool {
        let mut lines = self.lines.clone();
        let open_end = lines[..range.end].last().is_some_and(|last| !last.ends_with('\n'));
        lines.drain(range);
        if let Some(last) = lines.last_mut().filter(|_| open_end) {
            last.truncate(body(last).len());
        }
        Self::from_lines(lines, self.encoding).map(|left| *self = left).is_ok()
    }

    fn from_lines(lines: Vec<String>, encoding: Encoding) -> Result<Self, Malformed> {
        read(&lines).map(|sections| Self { encoding, lines, sections })
    }

    /// The section that every reader sees under a name.
    fn find(&self, section: &str) -> Result<Option<&Section>, Malformed> {
        let name = named(section);
        let mut same = self.sections.iter().filter(|own| own.name == name);
        match (same.next(), same.next()) {
            (None, _) => Ok(None),
            (Some(own), None) if own.plain => Ok(Some(own)),
            (Some(first), second) => {
                // Of two spellings one at most is the name itself.
                let odd = second.filter(|_| first.spelled == name).unwrap_or(first);
                let found = self.lines[odd.line].trim().to_owned();
                Err(malformed(odd.line, 0, Problem::Spelling { found, wanted: format!("[{name}]") }))
            }
        }
    }
}

fn append(lines: &mut Vec<String>, section: &str, key: &str, value: &str) {
    if lines.last().is_some_and(|last| !last.trim().is_empty()) {
        add(lines, lines.len(), "");
    }
    add(lines, lines.len(), &format!("[{section}]"));
    add(lines, lines.len(), &format!("{key} = {value}"));
}

/// Adds a line that ends as the one before it does: not at all, if that ended the file so.
fn add(lines: &mut Vec<String>, at: usize, text: &str) {
    let ended = lines[..at].iter().rev().chain(&lines[at..]).find(|line| line.ends_with('\n'));
    let end = if ended.is_some_and(|line| line.ends_with("\r\n")) { "\r\n" } else { "\n" };
    match lines[..at].last_mut() {
        Some(last) if !last.ends_with('\n') => {
            last.push_str(end);
            lines.insert(at, text.to_owned());
        }
        _ => lines.insert(at, format!("{text}{end}")),
    }
}

/// Another value in the line of the key; what continued the old one goes.
fn replace(lines: &mut Vec<String>, entry: &Entry, value: &str) {
    let (first, last) = (&lines[entry.lines.start], &lines[entry.lines.end - 1]);
    let start = first.find(entry.delimiter).map_or(0, |at| at + 1);
    let old = body(first)[start..].trim();
    let start = start + body(first)[start..].find(old).unwrap_or_default();
    let blank = if old.is_empty() && first[..start].ends_with(" =") { " " } else { "" };
    let rest = if entry.lines.len() == 1 { &first[start + old.len()..] } else { &last[body(last).len()..] };
    let line = format!("{}{blank}{value}{rest}", &first[..start]);
    lines.splice(entry.lines.clone(), [line]);
}

#[cfg(test)]
mod tests {
    use super::*;

    const FILE: &str = "\
# kept
[default]
region=us-east-1
s3 =
  max_concurrent_requests = 20

  # inside the block
  addressing_style = path
output = json   # botocore's value

; between
[sso-session corp]
sso_start_url = https://corp.awsapps.com/start#/
[profile dev] ; note
    region = ap-northeast-1
credential_process = \"C:\\a b\\x.exe\" # y
  # indented

[plugins]
cli_legacy_plugin_path = /x
";

    fn parsed(text: &str) -> AwsConfig {
        AwsConfig::parse(text.as_bytes()).unwrap()
    }

    fn text(config: &AwsConfig) -> String {
        String::from_utf8(config.bytes()).unwrap()
    }

    #[test]
    fn a_file_is_read_as_botocore_reads_it() {
        let config = parsed(FILE);
        assert_eq!(text(&config), FILE);
        assert_eq!(config.sections(), ["default", "sso-session corp", "profile dev", "plugins"]);
        for (section, key, value) in [
            ("default", "region", Some("us-east-1")),
            ("default", "s3", Some("\nmax_concurrent_requests = 20\n\naddressing_style = path")),
            ("default", "addressing_style", None),
            ("default", "output", Some("json   # botocore's value")),
            ("sso-session corp", "sso_start_url", Some("https://corp.awsapps.com/start#/")),
            ("profile dev", "region", Some("ap-northeast-1")),
            ("profile dev", "output", None),
            ("profile none", "region", None),
        ] {
            assert_eq!(config.get(section, key).as_deref(), value, "{section} {key}");
        }
        assert_eq!(config.keys("default"), ["region", "s3", "output"]);
        assert!(config.keys("profile none").is_empty());
    }

    #[test]
    fn whoever_names_a_section_that_goes_is_known() {
        let before = parsed(
            "[sso-session a]\nsso_region = x\n[profile a]\nsso_session = a\n[profile b]\nsso_session = a\n\
             [profile c]\nsource_profile = a\n[profile d]\nsso_session = other\nsource_profile = b\n",
        );
        let mut after = before.clone();
        assert!(after.remove_section("sso-session a") && after.remove_section("profile a"));
        let pair = |one: &str, gone: &str| (one.to_owned(), gone.to_owned());
        assert_eq!(before.orphans(&after), [pair("profile b", "sso-session a"), pair("profile c", "profile a")]);
        assert_eq!(before.orphans(&before), []);
        assert_eq!(before.written("sso-session a"), "[sso-session a]\nsso_region = x");
    }

    #[test]
    fn a_section_that_botocore_takes_for_every_other_one_is_known() {
        for (text, line) in [
            ("[default]\nregion = x\n", None),
            ("[a]\n[DEFAULT]\nregion = x\n", Some(2)),
            ("[DEFAULT]\n", None),
            ("[profile DEFAULT]\nregion = x\n", None),
        ] {
            assert_eq!(AwsConfig::counts_everywhere(text.as_bytes()), line, "{text}");
        }
    }

    #[test]
    fn a_byte_order_mark_is_refused() {
        let problem = Problem::ByteOrderMark;
        assert_eq!(AwsConfig::parse("\u{feff}[a]\n".as_bytes()), Err(Malformed { line: 1, column: 1, problem }));
    }

    #[test]
    fn an_edit_changes_its_own_lines_only() {
        for (section, key, value, old, new) in [
            ("default", "region", "ap-northeast-1", "region=us-east-1\n", "region=ap-northeast-1\n"),
            ("default", "sso_session", "corp", "value\n\n; between", "value\nsso_session = corp\n\n; between"),
            ("sso-session corp", "sso_region", "x", "start#/\n", "start#/\nsso_region = x\n"),
            ("profile dev", "region", "x", "    region = ap-northeast-1\n", "    region = x\n"),
            (
                "default",
                "s3",
                "x",
                "s3 =\n  max_concurrent_requests = 20\n\n  # inside the block\n  addressing_style = path\n",
                "s3 = x\n",
            ),
            // The Rust SDK takes an indented comment for a part of the value above it.
            ("profile dev", "output", "x", "  # indented\n", "  # indented\noutput = x\n"),
            ("profile new", "region", "x", "path = /x\n", "path = /x\n\n[profile new]\nregion = x\n"),
        ] {
            let mut config = parsed(FILE);
            config.set(section, key, value).unwrap();
            assert_eq!(text(&config), FILE.replace(old, new), "{section} {key}");
            assert_eq!(config.get(section, key).as_deref(), Some(value));
            let once = config.clone();
            config.set(section, key, value).unwrap();
            assert_eq!(config, once);
        }
    }

    #[test]
    fn a_header_that_is_read_alike_stays_as_it_is_spelled() {
        for header in ["[profile \"a\"]", "[profile 'a']", "[profile\ta]", "[profile\t\"a\"] # mine"] {
            let mut config = parsed(&format!("{header}\nregion = x\n"));
            assert_eq!(config.sections(), ["profile a"]);
            config.set("profile a", "region", "y").unwrap();
            assert_eq!(text(&config), format!("{header}\nregion = y\n"));
            assert!(config.remove_section("profile a"));
            assert_eq!(text(&config), "");
        }
    }

    #[test]
    fn a_section_goes_without_what_others_wrote_below_it() {
        for (section, old) in [
            (
                "profile dev",
                "[profile dev] ; note\n    region = ap-northeast-1\ncredential_process = \"C:\\a b\\x.exe\" # y\n  # indented\n",
            ),
            ("plugins", "\n[plugins]\ncli_legacy_plugin_path = /x\n"),
            ("sso-session corp", "[sso-session corp]\nsso_start_url = https://corp.awsapps.com/start#/\n"),
        ] {
            let mut config = parsed(FILE);
            assert!(config.remove_section(section), "{section}");
            assert_eq!(text(&config), FILE.replace(old, ""), "{section}");
            assert!(!config.remove_section(section));
        }
        let mut config = parsed(FILE);
        assert!(config.remove("default", "s3") && !config.remove("default", "s3"));
        assert!(text(&config).contains("region=us-east-1\noutput = json"));
    }

    #[test]
    fn what_is_added_keeps_line_ends_and_goes_without_a_trace() {
        for (before, after) in [
            ("", "[profile a]\nregion = x\n"),
            ("[default]\r\na = 1\r\n", "[default]\r\na = 1\r\n\r\n[profile a]\r\nregion = x\r\n"),
            ("[default]\na = 1", "[default]\na = 1\n\n[profile a]\nregion = x"),
            ("# only this\n", "# only this\n\n[profile a]\nregion = x\n"),
        ] {
            let mut config = parsed(before);
            config.set("profile a", "region", "x").unwrap();
            assert_eq!(text(&config), after);
            config.set("profile a", "output", "json").unwrap();
            assert!(config.remove("profile a", "output"));
            assert_eq!(text(&config), after);
            assert!(config.remove_section("profile a"));
            assert_eq!(text(&config), before);
        }
        let mut config = parsed("[a]\nb=1\n\n");
        config.set("c", "d", "2").unwrap();
        assert_eq!(text(&config), "[a]\nb=1\n\n[c]\nd = 2\n");
    }

    #[test]
    fn a_spelling_that_readers_differ_on_is_neither_read_nor_doubled() {
        let spelling =
            |found: &str, wanted: &str| Problem::Spelling { found: found.to_owned(), wanted: wanted.to_owned() };
        for (file, line, problem) in [
            ("[ profile a ]\n", 1, spelling("[ profile a ]", "[profile a]")),
            ("\n[profile  \"a\"]\nregion = 1\n", 2, spelling("[profile  \"a\"]", "[profile a]")),
            ("[profile\t a]\n", 1, spelling("[profile\t a]", "[profile a]")),
            ("[profile a]# c\n", 1, spelling("[profile a]# c", "[profile a]")),
            ("[profile a]\nREGION = 1\n", 2, spelling("REGION =", "region =")),
            ("[profile a]\nregion: 1\n", 2, spelling("region :", "region =")),
            ("[profile a]\n[profile 'a']\n", 2, spelling("[profile 'a']", "[profile a]")),
        ] {
            let mut config = parsed(file);
            assert_eq!(config.get("profile a", "region"), None, "{file:?}");
            let refused = config.set("profile a", "region", "x").unwrap_err();
            assert_eq!((refused.line, refused.problem), (line, problem), "{file:?}");
            assert!(!config.remove("profile a", "region"));
            assert_eq!(text(&config), file);
        }
    }

    #[test]
    fn the_default_profile_has_two_spellings() {
        for file in ["[default]\nregion = x\n", "[profile default]\nregion = x\n"] {
            let mut config = parsed(file);
            for name in ["default", "profile default"] {
                assert_eq!(config.get(name, "region").as_deref(), Some("x"), "{file}");
                config.set(name, "region", "x").unwrap();
            }
            assert_eq!(config.sections(), ["default"]);
            assert_eq!(text(&config), file);
        }
    }

    #[test]
    fn two_spellings_of_the_default_profile_are_one_too_many() {
        let mut config = parsed("[default]\n[profile default]\n");
        let problem = Problem::Spelling { found: "[profile default]".to_owned(), wanted: "[default]".to_owned() };
        assert_eq!(config.set("default", "region", "x"), Err(Malformed { line: 2, column: 1, problem }));
    }

    #[test]
    fn what_readers_would_take_apart_is_not_written() {
        for (section, key, value, found) in [
            ("profile a", "region", "", "`\"\"`"),
            ("profile a", "region", "a # b", "` #`"),
            ("profile a", "region", "a\t;b", "U+0009"),
            ("profile a", "region", "a\u{3000};b", "` ;`"),
            ("profile a", "region", "#b", "` #`"),
            ("profile a", "region", " a", "U+0020"),
            ("profile a", "region", "a\u{3000}", "U+3000"),
            ("profile a", "region", "a\nb = c", "U+000A"),
            ("profile a", "Region", "a", "`R`"),
            ("profile a", "a = b", "a", "U+0020"),
            ("profile a b", "region", "a", "U+0020"),
            ("profile a]", "region", "a", "`]`"),
            ("profile ", "region", "a", "`\"\"`"),
            ("", "region", "a", "`\"\"`"),
        ] {
            let mut config = parsed("[x]\n");
            let refused = config.set(section, key, value).unwrap_err();
            assert!(matches!(&refused.problem, Problem::Unwritable { found: own, .. } if own == found), "{refused:?}");
            assert_eq!(text(&config), "[x]\n");
        }
        let mut config = AwsConfig::empty();
        config.set("profile a", "sso_start_url", "https://x/start#/;a=b:c").unwrap();
    }
}
