//! An error as genkan passes it on and prints it: a code of the catalogue, what filled its template, why it
//! happened, and what mends it.
//!
//! There is one type for all rooms: the message is bilingual and belongs to the code, so an enum per room
//! would only repeat the catalogue. Secrets never go into an argument.

use std::fmt;

use serde_json::{Value, json};

use crate::code::Code;
use crate::messages::{Lang, Message, Phrase, seen};

/// What a fallible function of genkan answers.
pub type Result<T> = std::result::Result<T, Fault>;

/// One error. Cheap to return: a pointer.
#[derive(Debug, Clone)]
pub struct Fault(Box<Inner>);

#[derive(Debug, Clone)]
struct Inner {
    code: &'static Code,
    args: Vec<(&'static str, String)>,
    /// What fills a placeholder in the reader's language.
    phrases: Vec<(&'static str, Phrase)>,
    causes: Vec<Phrase>,
    hints: Vec<Phrase>,
    others: Vec<Fault>,
}

impl Fault {
    /// A fault of this code; its template's placeholders are given by [`Fault::with`].
    pub fn new(code: &'static Code) -> Self {
        Self(Box::new(Inner {
            code,
            args: Vec::new(),
            phrases: Vec::new(),
            causes: Vec::new(),
            hints: Vec::new(),
            others: Vec::new(),
        }))
    }

    /// One fault out of several that were found at once: the first leads, the others stand beside it.
    pub fn together(faults: impl IntoIterator<Item = Self>) -> Option<Self> {
        let mut faults = faults.into_iter();
        let mut first = faults.next()?;
        first.0.others.extend(faults);
        Some(first)
    }

    /// Fills one placeholder of the message and of the help.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl fmt::Display) -> Self {
        self.0.args.push((name, value.to_string()));
        self
    }

    /// Fills one placeholder with words of the person's language, such as the name of a service.
    #[must_use]
    pub fn with_phrase(mut self, name: &'static str, phrase: impl Into<Phrase>) -> Self {
        self.0.phrases.push((name, phrase.into()));
        self
    }

    /// Adds the reason that another layer gave, outermost first.
    #[must_use]
    pub fn because(self, cause: impl fmt::Display) -> Self {
        self.because_phrase(seen::quoted(&cause.to_string()))
    }

    /// The same in genkan's own words.
    #[must_use]
    pub fn because_phrase(mut self, cause: impl Into<Phrase>) -> Self {
        self.0.causes.push(cause.into());
        self
    }

    /// Takes over the reasons of another fault.
    #[must_use]
    pub fn because_of(mut self, other: &Self) -> Self {
        self.0.causes.extend(other.0.causes.iter().cloned());
        self
    }

    /// Another fault is the reason: what it says, its code, and its own reasons.
    #[must_use]
    pub fn because_fault(self, other: &Self) -> Self {
        let said = Phrase::new(seen::WITH_CODE).with_phrase("said", other.said()).with("code", other.code().id);
        self.because_phrase(said).because_of(other)
    }

    /// Adds what mends it.
    #[must_use]
    pub fn hint(self, text: Message, args: &[(&'static str, &dyn fmt::Display)]) -> Self {
        let args = args.iter();
        self.hint_phrase(args.fold(Phrase::new(text), |phrase, (name, value)| phrase.with(name, value)))
    }

    /// The same of a phrase that is filled already.
    #[must_use]
    pub fn hint_phrase(mut self, hint: impl Into<Phrase>) -> Self {
        self.0.hints.push(hint.into());
        self
    }

    pub fn code(&self) -> &'static Code {
        self.0.code
    }

    /// As another process of this program reads it with [`Self::unpack`].
    pub fn pack(&self) -> Value {
        let both = |phrase: &Phrase| [Lang::En, Lang::Ja].map(|lang| phrase.say(lang));
        let hints: Vec<_> = self.0.hints.iter().map(both).collect();
        let causes: Vec<_> = self.0.causes.iter().map(both).collect();
        let phrases: Vec<_> = self.0.phrases.iter().map(|(name, phrase)| (*name, both(phrase))).collect();
        json!({
            "code": self.0.code.id, "args": self.0.args, "phrases": phrases, "causes": causes, "hints": hints,
        })
    }

    /// The fault that another process has packed; `None` for one of another version.
    pub fn unpack(packed: &Value) -> Option<Self> {
        let id = packed["code"].as_str()?;
        let mut fault = Self::new(crate::code::all().find(|code| code.id == id)?);
        let args: Vec<(String, String)> = serde_json::from_value(packed["args"].clone()).ok()?;
        // A few words, in a process that is about to end.
        fault.0.args = args.into_iter().map(|(name, value)| (&*name.leak(), value)).collect();
        let phrase = |[en, ja]: [String; 2]| Phrase::new(Message { en: en.leak(), ja: ja.leak() });
        let phrases: Vec<(String, [String; 2])> = serde_json::from_value(packed["phrases"].clone()).ok()?;
        fault.0.phrases = phrases.into_iter().map(|(name, both)| (&*name.leak(), phrase(both))).collect();
        let causes: Vec<[String; 2]> = serde_json::from_value(packed["causes"].clone()).ok()?;
        fault.0.causes = causes.into_iter().map(phrase).collect();
        let hints: Vec<[String; 2]> = serde_json::from_value(packed["hints"].clone()).ok()?;
        fault.0.hints = hints.into_iter().map(phrase).collect();
        Some(fault)
    }

    /// What fills a placeholder.
    pub fn arg(&self, name: &str) -> Option<&str> {
        self.0.args.iter().find(|(known, _)| *known == name).map(|(_, value)| value.as_str())
    }

    /// The same in one language, of a phrase too.
    pub fn filling(&self, name: &str, lang: Lang) -> Option<String> {
        let phrase = || self.0.phrases.iter().find(|(known, _)| *known == name).map(|(_, phrase)| phrase.say(lang));
        self.arg(name).map(str::to_owned).or_else(phrase)
    }

    /// The outermost reason.
    pub fn cause(&self, lang: Lang) -> Option<String> {
        self.0.causes.first().map(|cause| cause.say(lang))
    }

    /// The same, to be said later.
    pub fn reasons(&self) -> &[Phrase] {
        &self.0.causes
    }

    /// Why, outermost first.
    pub fn causes(&self, lang: Lang) -> Vec<String> {
        self.0.causes.iter().map(|cause| cause.say(lang)).collect()
    }

    /// What else was found at the same time, e.g. the other mistakes of a file.
    pub fn others(&self) -> &[Self] {
        &self.0.others
    }

    /// The message.
    pub fn said(&self) -> Phrase {
        let said =
            self.0.args.iter().fold(Phrase::new(self.0.code.message), |said, (name, value)| said.with(name, value));
        self.0.phrases.iter().cloned().fold(said, |said, (name, phrase)| said.with_phrase(name, phrase))
    }

    /// The message in one language.
    pub fn message(&self, lang: Lang) -> String {
        self.said().say(lang)
    }

    /// What mends it, one sentence each.
    pub fn hints(&self, lang: Lang) -> Vec<String> {
        self.0.hints.iter().map(|hint| hint.say(lang)).collect()
    }

    /// The contract's `{"error": …}` document; always English.
    pub fn to_json(&self) -> Value {
        json!({"error": self.entry()})
    }

    /// The error itself; what was found with it stands in `also`.
    pub fn entry(&self) -> Value {
        let mut entry = json!({
            "code": self.0.code.id,
            "message": self.message(Lang::En),
            "cause": self.causes(Lang::En),
            "hints": self.hints(Lang::En),
        });
        if !self.0.others.is_empty() {
            entry["also"] = self.0.others.iter().map(Self::entry).collect();
        }
        entry
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} [{}]", self.message(Lang::En), self.0.code.id)?;
        self.0.causes.iter().try_for_each(|cause| write!(f, ": {}", cause.say(Lang::En)))
    }
}

impl std::error::Error for Fault {}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::code::usage;

    #[test]
    fn a_fault_says_what_where_why_and_what_to_do() {
        let fault = Fault::new(&usage::BAD_SET)
            .with("text", "aws.region")
            .because("no `=`")
            .hint(Message { en: "write {form}", ja: "{form} と書いてください" }, &[("form", &"KEY=VALUE")]);
        assert_eq!(fault.hints(Lang::Ja), ["KEY=VALUE と書いてください"]);
        let json = fault.to_json();
        assert_eq!(json["error"]["code"], usage::BAD_SET.id);
        assert_eq!(json["error"]["cause"][0], "no `=`");
        assert!(fault.to_string().contains("aws.region"));
    }

    #[test]
    fn what_a_service_is_called_is_said_in_the_readers_language_by_another_process_too() {
        let fault = Fault::new(&crate::code::policy::NO_BEDROCK).with("profile", "acme");
        let fault = fault.with_phrase("provider", crate::messages::profile::LLM_GATEWAY);
        for fault in [Fault::unpack(&fault.pack()).unwrap(), fault] {
            assert!(fault.message(Lang::En).contains("LLM gateway"), "{fault}");
            let said = fault.message(Lang::Ja);
            assert!(said.contains("LLM ゲートウェイ") && !said.contains("gateway"), "{said}");
        }
    }

    #[test]
    fn a_fault_as_a_reason_is_said_in_the_readers_language() {
        let why = Fault::new(&usage::BAD_SET).with("text", "a").because_phrase(seen::NO_ANSWER);
        let fault = Fault::new(&crate::code::machine::BUG).because_fault(&why);
        for lang in [Lang::En, Lang::Ja] {
            let said = [format!("{} [{}]", why.message(lang), why.code().id), seen::NO_ANSWER.get(lang).to_owned()];
            assert_eq!(fault.causes(lang), said);
        }
    }

    #[test]
    fn faults_found_together_are_all_passed_on() {
        let fault = |text: &str| Fault::new(&usage::BAD_SET).with("text", text);
        let all = Fault::together(["a", "b", "c"].map(fault)).unwrap();
        assert_eq!(all.others().len(), 2);
        assert!(all.to_json()["error"]["also"][1]["message"].as_str().is_some_and(|message| message.contains("c")));
        assert!(Fault::together([]).is_none());
    }
}
