//! The verbs of the command line, and what each is to programs and to people: the one list of them, held against the command
//! line itself by a test there.

/// What a verb is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum About {
    /// A person's part, for anybody: it takes `--home`, `--user` and `--all-users`.
    Anybody,
    /// The person who runs it.
    Caller,
    /// Nobody: profiles, accounts, fleets, the program itself.
    Nobody,
}

/// A verb.
#[derive(Debug, Clone, Copy)]
pub struct Verb {
    pub name: &'static str,
    pub about: About,
    /// Programs call it: then a cloned repository may have put variables before it.
    pub is_called: bool,
    /// `setup` writes it into files.
    pub is_written: bool,
}

/// All of them.
pub const VERBS: [Verb; 25] = [
    of("setup", About::Anybody),
    of("check", About::Anybody),
    of("undo", About::Anybody),
    of("use", About::Caller),
    of("run", About::Caller),
    of("explain", About::Nobody),
    of("models", About::Caller),
    of("profile", About::Nobody),
    of("login", About::Caller),
    of("logout", About::Caller),
    of("status", About::Caller),
    of("doctor", About::Caller),
    called("refresh"),
    called("credentials"),
    called("token"),
    called("proxy-auth"),
    Verb { is_written: false, ..called("bridge") },
    called("guard"),
    // It shows what stands already, whoever's variables it is started with.
    Verb { is_called: false, ..called("statusline") },
    of("policy", About::Nobody),
    of("audit", About::Nobody),
    of("fleet", About::Nobody),
    of("schema", About::Nobody),
    of("completions", About::Nobody),
    of("man", About::Nobody),
];

const fn of(name: &'static str, about: About) -> Verb {
    Verb { name, about, is_called: false, is_written: false }
}

const fn called(name: &'static str) -> Verb {
    Verb { name, about: About::Caller, is_called: true, is_written: true }
}

/// The verb of a name.
pub fn verb(name: &str) -> Option<&'static Verb> {
    VERBS.iter().find(|verb| verb.name == name)
}

/// The names of those that `setup` writes into files.
pub fn written() -> impl Iterator<Item = &'static str> {
    VERBS.iter().filter(|verb| verb.is_written).map(|verb| verb.name)
}

/// Whether a path is genkan's, on whichever system.
pub fn is_genkan(path: &str) -> bool {
    matches!(path.rsplit(['/', '\\']).next(), Some("genkan" | "genkan.exe"))
}

/// The verb with which a line of a shell starts genkan, wherever in the line that is: behind `env`, in `$(…)`, in the line
/// of another shell, its path in quotes or not. What is no verb starts nothing: its name may be anybody's argument.
pub fn started(line: &str) -> Option<&'static Verb> {
    started_by(line).map(|(_, verb)| verb)
}

/// The same, behind the program that is started.
pub fn started_by(line: &str) -> Option<(String, &'static Verb)> {
    // What Windows takes for a separator, a shell takes for an escape.
    [line, &line.replace('\\', "/")].into_iter().find_map(|line| {
        let whole = words(line);
        let words = inner(&whole);
        let without_shell = |word: &str| word.rsplit(['(', '`']).next().unwrap_or_default().to_owned();
        let program = |at: usize| without_shell(&words[at]);
        let is_program = |at: usize| {
            // The value of an option (`aws --profile genkan`) is no program; what stands behind `--` is one.
            let is_value = at > 0 && words[at - 1].strip_prefix("--").is_some_and(|name| !name.is_empty());
            is_genkan(&program(at)) && !is_value
        };
        let at = (0..words.len()).find(|at| is_program(*at))?;
        let verb = words[at + 1..].iter().find_map(|word| verb(word.trim_end_matches([')', ';', '`'])))?;
        // Its path may have blanks.
        let quoted = whole.iter().find(|word| is_genkan(word) && word.ends_with(&words[at]));
        Some((quoted.map_or_else(|| program(at), |word| without_shell(word)), verb))
    })
}

/// The profile that a line names behind `--profile`, however its words are quoted.
pub fn profile_of(line: &str) -> Option<String> {
    let words = inner(&words(line));
    let name = &words.windows(2).find(|pair| pair[0] == "--profile")?[1];
    Some(name.trim_end_matches([')', ';', '`']).to_owned())
}

/// The words of a command line; one that has a line in it (`sh -c '…'`) is taken apart by [`inner`].
fn words(line: &str) -> Vec<String> {
    shell_words::split(line).unwrap_or_else(|_| line.split_whitespace().map(str::to_owned).collect())
}

fn inner(whole: &[String]) -> Vec<String> {
    whole.iter().flat_map(|word| words(word)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn genkan_is_known_however_its_line_is_written() {
        for (line, expected) in [
            ("genkan credentials", Some("credentials")),
            ("genkan guard", Some("guard")),
            ("/usr/bin/genkan refresh --profile acme", Some("refresh")),
            ("/usr/local/bin/genkan credentials --profile acme --format process", Some("credentials")),
            ("'/opt/my tools/genkan' credentials --profile acme", Some("credentials")),
            (r"/opt/my\ tools/genkan credentials", Some("credentials")),
            (r#""C:\Program Files\genkan\genkan.exe" credentials --profile acme"#, Some("credentials")),
            (r#""C:\Program Files\genkan\genkan.exe" refresh --profile acme || echo {"a":1}"#, Some("refresh")),
            (r"C:\tools\genkan.exe --quiet credentials", Some("credentials")),
            ("genkan.exe proxy-auth --profile acme", Some("proxy-auth")),
            ("env AWS_REGION=x genkan --lang ja credentials", Some("credentials")),
            ("env AWS_REGION=x genkan refresh --profile a", Some("refresh")),
            ("sh -c 'genkan credentials --profile acme'", Some("credentials")),
            ("sh -c 'exec /opt/genkan token --profile acme'", Some("token")),
            ("aws-vault exec acme -- genkan credentials", Some("credentials")),
            ("a=$(genkan credentials --profile a) || a='{\"x\":1}'; printf %s \"$a\"", Some("credentials")),
            ("a=$('/opt/my tools/genkan' credentials --profile a) || a='{}'; printf %s \"$a\"", Some("credentials")),
            ("a=`genkan credentials`", Some("credentials")),
            ("'never closed genkan credentials", Some("credentials")),
            ("genkan status", Some("status")),
            ("/usr/bin/genkan doctor", Some("doctor")),
            ("/usr/bin/genkan", None),
            ("echo genkan", None),
            ("/opt/acme/keys credentials", None),
            ("/opt/genkan/keys credentials", None),
            ("genkan-like credentials", None),
            ("/usr/bin/notgenkan guard --profile x", None),
            ("other-tool proxy-auth --profile x", None),
            ("/usr/bin/aws configure export-credentials --profile genkan", None),
            ("aws --profile genkan login", None),
            ("python3 /opt/genkan/check.py", None),
            ("'/opt/genkan/sign in' x", None),
            ("", None),
        ] {
            assert_eq!(started(line).map(|verb| verb.name), expected, "{line}");
        }
    }

    #[test]
    fn genkan_s_path_is_known_by_its_last_part() {
        for own in ["genkan", "/usr/bin/genkan", "/Users/Taro Yamada/bin/genkan", r"C:\Program Files\genkan\genkan.exe"]
        {
            assert!(is_genkan(own), "{own}");
        }
        for other in ["", "/opt/acme/dlp", "/opt/genkan/dlp", "notgenkan", "genkan guard"] {
            assert!(!is_genkan(other), "{other}");
        }
    }

    #[test]
    fn the_profile_of_a_line_is_known_however_it_is_written() {
        for (line, name) in [
            ("/usr/bin/genkan refresh --profile acme", Some("acme")),
            (r#""C:\Program Files\genkan\genkan.exe" refresh --profile "acme" || echo {"a":1}"#, Some("acme")),
            ("a=$('/opt/my tools/genkan' token --profile acme) || a='{}'; printf %s \"$a\"", Some("acme")),
            ("sh -c 'exec genkan token --profile acme'", Some("acme")),
            ("genkan guard", None),
            ("genkan guard --profile", None),
        ] {
            assert_eq!(profile_of(line).as_deref(), name, "{line}");
        }
    }
}
