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
