//! How AWS reads a policy: which statements of it speak to one question, and what they say.
//!
//! Known here are the elements of IAM's language, the conditions on the inference profile and on the requested region, and
//! that a developer asks, by themselves and not through a service ([`Asker`]). Any other condition (from where, with which
//! tags) is about what no document says. It counts as holding where it allows and as not holding where it denies, so that
//! nothing passes for closed that may be open; [`Policy::unjudged`] names those that this made a difference for.

use std::borrow::Cow;
use std::collections::BTreeSet;

use serde_json::Value;

use crate::code::policy as code;
use crate::fault::{Fault, Result};

/// Somebody's policy.
#[derive(Debug, Clone)]
pub struct Policy {
    pub statements: Vec<Statement>,
    /// Who asks it, where that is settled.
    pub asker: Option<Asker>,
}

/// A developer's role.
#[derive(Debug, Clone)]
pub struct Asker {
    pub arn: String,
    /// Whether the profile names the role. Else it is one that no policy names: denials that exempt named roles hold for
    /// it, and nothing is known of those that mean named roles.
    pub is_named: bool,
}

/// One statement of it.
#[derive(Debug, Clone)]
pub struct Statement {
    /// Its `Sid`, or its place, counted from one.
    pub name: String,
    pub is_allow: bool,
    actions: Patterns,
    resources: Patterns,
    /// For whom, where it says so.
    pub principal: Option<Value>,
    pub conditions: Vec<Condition>,
}

/// `Action` or `NotAction`, `Resource` or `NotResource`.
#[derive(Debug, Clone)]
struct Patterns {
    all: Vec<String>,
    is_not: bool,
}

/// One key of a `Condition`, with its operator.
#[derive(Debug, Clone)]
pub struct Condition {
    pub operator: String,
    pub key: String,
    pub values: Vec<String>,
}

/// One question that AWS asks its policies.
#[derive(Debug, Clone)]
pub struct Question<'a> {
    pub action: &'a str,
    pub resource: String,
    /// The inference profile that a model is called through.
    pub through: Option<String>,
    /// `aws:RequestedRegion`.
    pub region: String,
}

/// What a policy says to it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Answer<'a> {
    Allowed,
    /// By this statement.
    Denied(&'a str),
    /// No statement allows it.
    NotAllowed,
}

/// Whether a condition holds; `None` where no document says.
type Held = Option<bool>;

impl Policy {
    /// Reads a policy, or what a tool wraps around one; `file` names it in errors.
    ///
    /// # Errors
    /// `GK-POL-001` with what is wrong and where.
    pub fn parse(text: &str, file: &str) -> Result<Self> {
        let fault = |why: String| Fault::new(&code::NOT_A_POLICY).with("file", file).because(why);
        let value: Value = serde_json::from_str(text).map_err(|error| fault(error.to_string()))?;
        let value = unwrapped(value, 0).map_err(fault)?;
        let statements = match &value["Statement"] {
            Value::Array(all) => all.clone(),
            one @ Value::Object(_) => vec![one.clone()],
            _ => return Err(fault("no `Statement`".to_owned())),
        };
        let read = |(at, statement): (usize, &Value)| Statement::read(at + 1, statement);
        let statements =
            statements.iter().enumerate().map(read).collect::<std::result::Result<_, _>>().map_err(fault)?;
        Ok(Self { statements, asker: None })
    }

    /// The answer to a question.
    pub fn answer(&self, question: &Question<'_>) -> Answer<'_> {
        let asker = self.asker.as_ref();
        let speaks = |statement: &&Statement| statement.matches(question, asker).unwrap_or(statement.is_allow);
        let denies = self.statements.iter().filter(|one| !one.is_allow).find(speaks);
        match denies {
            Some(statement) => Answer::Denied(&statement.name),
            None if self.statements.iter().filter(|one| one.is_allow).any(|one| speaks(&one)) => Answer::Allowed,
            None => Answer::NotAllowed,
        }
    }

    /// Whether a call passes: every one of its questions is allowed.
    pub fn passes(&self, call: &[Question<'_>]) -> bool {
        call.iter().all(|question| self.answer(question) == Answer::Allowed)
    }

    /// The statements that deny one of these questions under a condition that no document can tell: name and key.
    pub fn unjudged(&self, questions: &[Question<'_>]) -> BTreeSet<(&str, &str)> {
        // A role that the profile doesn't name may be exempt.
        let nobody = Asker { arn: String::new(), is_named: false };
        let asker = self.asker.as_ref().map(|asker| if asker.is_named { asker } else { &nobody });
        let denying = self.statements.iter().filter(|one| !one.is_allow);
        let speaking = denying.filter(|one| questions.iter().any(|question| one.matches(question, asker).is_none()));
        speaking
            .flat_map(|one| {
                let unknown = one.conditions.iter().filter(|condition| !condition.is_known(asker));
                unknown.map(|condition| (one.name.as_str(), condition.key.as_str()))
            })
            .collect()
    }

    /// Every pattern of an action that stands in it.
    pub fn actions(&self) -> impl Iterator<Item = (&Statement, &str)> {
        self.statements.iter().flat_map(|one| one.actions.all.iter().map(move |action| (one, action.as_str())))
    }

    /// Every pattern of a resource that stands in it.
    pub fn resources(&self) -> impl Iterator<Item = &str> {
        self.statements.iter().flat_map(|one| one.resources.all.iter().map(String::as_str))
    }

    /// Every pattern of an ARN that stands in it, as a resource or in a condition.
    pub fn arns(&self) -> impl Iterator<Item = Cow<'_, str>> {
        let values = self.conditions().flat_map(|condition| condition.values.iter().map(String::as_str));
        self.resources().chain(values).filter(|text| text.starts_with("arn:")).map(starred)
    }

    /// Every region of Bedrock's that stands in it, as a part of an ARN or in a condition.
    pub fn regions(&self) -> impl Iterator<Item = String> {
        let in_arns = self.arns().filter_map(|arn| {
            let mut parts = arn.split(':').skip(2);
            let service = parts.next()?;
            let is_bedrocks = ["bedrock", "bedrock-mantle"].iter().any(|name| fits(service, name));
            parts.next().filter(|_| is_bedrocks).map(str::to_owned)
        });
        let compared = self.conditions().filter(|one| one.key.eq_ignore_ascii_case("aws:RequestedRegion"));
        in_arns.chain(compared.flat_map(|condition| condition.values.iter().map(|value| starred(value).into_owned())))
    }

    fn conditions(&self) -> impl Iterator<Item = &Condition> {
        self.statements.iter().flat_map(|one| one.conditions.iter())
    }

    /// Whether anything is allowed at all: else it narrows what another policy allows.
    pub fn allows_something(&self) -> bool {
        self.statements.iter().any(|one| one.is_allow)
    }
}

/// The policy itself: tools wrap it, some of them as a text in a text.
fn unwrapped(value: Value, depth: usize) -> std::result::Result<Value, String> {
    const WRAPPERS: [&str; 7] =
        ["PolicyDocument", "InlinePolicy", "PolicyVersion", "Document", "Policy", "Content", "policy"];
    let value = match value {
        Value::String(text) => serde_json::from_str(&text).map_err(|error| error.to_string())?,
        value => value,
    };
    if value.get("Statement").is_some() || depth > 3 {
        return Ok(value);
    }
    match WRAPPERS.iter().find_map(|name| value.get(*name)) {
        Some(inner) => unwrapped(inner.clone(), depth + 1),
        None => Ok(value),
    }
}

/// One text or a list of them.
fn texts(value: &Value) -> Option<Vec<String>> {
    let one = |value: &Value| match value {
        Value::String(text) => Some(text.clone()),
        Value::Bool(flag) => Some(flag.to_string()),
        Value::Number(number) => Some(number.to_string()),
        Value::Null | Value::Array(_) | Value::Object(_) => None,
    };
    match value {
        Value::Array(all) => all.iter().map(one).collect(),
        value => one(value).map(|text| vec![text]),
    }
}

impl Statement {
    fn read(at: usize, value: &Value) -> std::result::Result<Self, String> {
        let name = value["Sid"].as_str().filter(|sid| !sid.is_empty()).map_or_else(|| at.to_string(), str::to_owned);
        let is_allow = match value["Effect"].as_str() {
            Some("Allow") => true,
            Some("Deny") => false,
            _ => return Err(format!("statement {name}: `Effect` is neither Allow nor Deny")),
        };
        let patterns = |key: &str| {
            let (not, is_not) = (format!("Not{key}"), value.get(key).is_none());
            let found = if is_not { value.get(&not) } else { value.get(key) };
            let all = found.map(|found| texts(found).ok_or_else(|| format!("statement {name}: `{key}` is no text")));
            all.transpose().map(|all| all.map(|all| Patterns { all, is_not }))
        };
        let actions = patterns("Action")?.ok_or_else(|| format!("statement {name}: no `Action`"))?;
        // A trust policy has none; everything is meant there.
        let resources = patterns("Resource")?.unwrap_or_else(|| Patterns { all: vec!["*".to_owned()], is_not: false });
        let mut conditions = Vec::new();
        for (operator, keys) in value["Condition"].as_object().into_iter().flatten() {
            for (key, values) in keys.as_object().into_iter().flatten() {
                let values = texts(values).ok_or_else(|| format!("statement {name}: `{key}` has no texts"))?;
                conditions.push(Condition { operator: operator.clone(), key: key.clone(), values });
            }
        }
        let principal = value.get("Principal").or_else(|| value.get("NotPrincipal")).cloned();
        Ok(Self { name, is_allow, actions, resources, principal, conditions })
    }

    /// Whether it speaks to a question; `None` where a condition decides that nobody can tell from here.
    pub fn matches(&self, question: &Question<'_>, asker: Option<&Asker>) -> Held {
        if !self.names(question.action)
            || !self.resources.take(|pattern| self.is_settled(pattern) && like_arn(pattern, &question.resource))
        {
            return Some(false);
        }
        let held = |condition: &Condition| {
            let is_exemption = !self.is_allow && condition.operator.to_ascii_lowercase().contains("not");
            let nobody = Asker { arn: String::new(), is_named: false };
            let asker = asker.map(|asker| if asker.is_named || is_exemption { asker.clone() } else { nobody });
            condition.holds(question, asker.as_ref())
        };
        let held: Vec<_> = self.conditions.iter().map(held).collect();
        if held.contains(&Some(false)) {
            return Some(false);
        }
        if held.contains(&None) { None } else { Some(true) }
    }

    /// Whether a resource counts: a denial doesn't where it depends on who asks, such as on a tag of theirs.
    fn is_settled(&self, pattern: &str) -> bool {
        if self.is_allow || self.resources.is_not || !pattern.contains("${") {
            return true;
        }
        const SETTLED: [&str; 3] = ["aws:requestedregion", "aws:principalaccount", "aws:resourceaccount"];
        let pattern = pattern.to_ascii_lowercase();
        let mut variables = pattern.split("${").skip(1).map(|rest| rest.split(['}', ',']).next().unwrap_or_default());
        // `aws::region` and the like are a template's.
        let is_askers = |name: &str| name.starts_with("aws:") && !name.starts_with("aws::") && !SETTLED.contains(&name);
        !variables.any(is_askers)
    }

    /// Whether it speaks of an action at all.
    pub fn names(&self, action: &str) -> bool {
        // Actions have no case.
        self.actions.take(|pattern| run(starred(pattern).as_bytes(), action.as_bytes(), u8::eq_ignore_ascii_case))
    }
}

impl Patterns {
    fn take(&self, fits: impl Fn(&str) -> bool) -> bool {
        self.all.iter().any(|pattern| fits(pattern)) != self.is_not
    }
}

/// What a question's context says of a key: its value, that it is absent, or nothing.
enum Context<'a> {
    Present(&'a str),
    Absent,
    Unknown,
}

impl Condition {
    fn context<'a>(&self, question: &'a Question<'_>, asker: Option<&'a Asker>) -> Context<'a> {
        match self.key.to_ascii_lowercase().as_str() {
            "bedrock:inferenceprofilearn" => question.through.as_deref().map_or(Context::Absent, Context::Present),
            "aws:requestedregion" => Context::Present(&question.region),
            "aws:principalarn" => match asker {
                Some(asker) if !asker.arn.is_empty() => Context::Present(&asker.arn),
                Some(_) | None => Context::Unknown,
            },
            "aws:viaawsservice" | "aws:principalisawsservice" if asker.is_some() => Context::Present("false"),
            _ => Context::Unknown,
        }
    }

    /// Whether its key is one that a document's reader knows the value of.
    fn is_known(&self, asker: Option<&Asker>) -> bool {
        let question = Question { action: "", resource: String::new(), through: None, region: String::new() };
        !matches!(self.context(&question, asker), Context::Unknown)
    }

    fn holds(&self, question: &Question<'_>, asker: Option<&Asker>) -> Held {
        let operator = self.operator.to_ascii_lowercase();
        let (set, operator) = match operator.split_once(':') {
            Some((set, operator)) => (Some(set.to_owned()), operator.to_owned()),
            None => (None, operator),
        };
        let (operator, if_exists) = match operator.strip_suffix("ifexists") {
            Some(operator) => (operator.to_owned(), true),
            None => (operator, false),
        };
        let seen = match self.context(question, asker) {
            Context::Unknown => return None,
            Context::Absent if operator == "null" => return Some(self.values.iter().any(|value| value == "true")),
            Context::Present(_) if operator == "null" => return Some(self.values.iter().any(|value| value == "false")),
            // Without the key a negated operator holds, and so does any with `IfExists`, and of a set «all of none».
            Context::Absent => {
                let is_all = set.as_deref() == Some("forallvalues");
                let is_any = set.as_deref() == Some("foranyvalue");
                return Some(if_exists || is_all || operator.contains("not") && !is_any);
            }
            Context::Present(seen) => seen,
        };
        let fits = |test: &dyn Fn(&str) -> bool| self.values.iter().any(|value| test(value));
        let lower = seen.to_ascii_lowercase();
        Some(match operator.as_str() {
            "bool" => fits(&|value| value.eq_ignore_ascii_case(seen)),
            "stringequals" => fits(&|value| value == seen),
            "stringnotequals" => !fits(&|value| value == seen),
            "stringequalsignorecase" => fits(&|value| value.to_ascii_lowercase() == lower),
            "stringnotequalsignorecase" => !fits(&|value| value.to_ascii_lowercase() == lower),
            "stringlike" => fits(&|value| like(value, seen)),
            "stringnotlike" => !fits(&|value| like(value, seen)),
            "arnlike" | "arnequals" => fits(&|value| like_arn(value, seen)),
            "arnnotlike" | "arnnotequals" => !fits(&|value| like_arn(value, seen)),
            _ => return None,
        })
    }
}

/// Whether a text fits a pattern of IAM's.
pub fn fits(pattern: &str, text: &str) -> bool {
    like(pattern, text)
}

/// IAM's wildcards. A variable of a policy, or of a template, may become anything.
fn like(pattern: &str, text: &str) -> bool {
    wild(starred(pattern).as_bytes(), text.as_bytes())
}

/// A star in place of each variable; their names have colons, so this comes before an ARN is taken apart.
pub fn starred(pattern: &str) -> Cow<'_, str> {
    if !pattern.contains("${") {
        return Cow::Borrowed(pattern);
    }
    let mut plain = String::with_capacity(pattern.len());
    let mut rest = pattern;
    while let Some((before, variable)) = rest.split_once("${") {
        plain.push_str(before);
        plain.push('*');
        rest = variable.split_once('}').map_or("", |(_, after)| after);
    }
    plain.push_str(rest);
    Cow::Owned(plain)
}

/// `*` is any run of characters, `?` any one.
fn wild(pattern: &[u8], text: &[u8]) -> bool {
    run(pattern, text, u8::eq)
}

fn run(pattern: &[u8], text: &[u8], is_same: fn(&u8, &u8) -> bool) -> bool {
    let (mut at, mut seen) = (0, 0);
    let mut back: Option<(usize, usize)> = None;
    while seen < text.len() {
        match pattern.get(at) {
            Some(b'*') => {
                back = Some((at + 1, seen));
                at += 1;
            }
            Some(b'?') => (at, seen) = (at + 1, seen + 1),
            Some(one) if is_same(one, &text[seen]) => (at, seen) = (at + 1, seen + 1),
            _ => {
                // The last star takes one character more.
                let Some((after, from)) = back else { return false };
                back = Some((after, from + 1));
                (at, seen) = (after, from + 1);
            }
        }
    }
    pattern[at..].iter().all(|one| *one == b'*')
}

/// An ARN's parts are compared one by one: a star doesn't reach over a colon, but in the last part.
fn like_arn(pattern: &str, arn: &str) -> bool {
    if pattern == "*" {
        return true;
    }
    let pattern = starred(pattern);
    let (mut pattern, mut arn) = (pattern.splitn(6, ':'), arn.splitn(6, ':'));
    let mut seen = 0;
    loop {
        match (pattern.next(), arn.next()) {
            (Some(pattern), Some(part)) if wild(pattern.as_bytes(), part.as_bytes()) => seen += 1,
            (None, None) => return true,
            // AWS completes an ARN with fewer parts by stars.
            (None, Some(_)) => return seen > 1,
            (Some(_), Some(_) | None) => return false,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn question<'a>(action: &'a str, resource: &str, through: Option<&str>, region: &str) -> Question<'a> {
        Question {
            action,
            resource: resource.to_owned(),
            through: through.map(str::to_owned),
            region: region.to_owned(),
        }
    }

    #[test]
    fn wildcards_are_iams() {
        for (pattern, text, fits) in [
            ("a", "a", true),
            ("a", "ab", false),
            ("a*c", "abc", true),
            ("a*c", "abcd", false),
            ("a*bc", "abbc", true),
            ("a?c", "abc", true),
            ("a?c", "ac", false),
            ("*", "", true),
            ("x${aws:PrincipalAccount}y", "x123y", true),
        ] {
            assert_eq!(like(pattern, text), fits, "{pattern} {text}");
        }
        const MODEL: &str = "arn:aws:bedrock:us-east-1::foundation-model/anthropic.claude-haiku-4-5-20251001-v1:0";
        for (pattern, fits) in [
            ("arn:aws:bedrock:*::foundation-model/*", true),
            ("arn:*:bedrock:*:*:foundation-model/anthropic.*", true),
            ("arn:aws:bedrock:*:foundation-model/*", false),
            ("arn:aws:bedrock:ap-northeast-1::foundation-model/*", false),
            ("arn:aws:bedrock:*", true),
            ("arn:aws:bedrock:${aws:RequestedRegion}::foundation-model/*", true),
            ("arn:aws:bedrock:${aws:RequestedRegion}:${aws:PrincipalAccount}:inference-profile/*", false),
            ("*", true),
        ] {
            assert_eq!(like_arn(pattern, MODEL), fits, "{pattern}");
        }
    }

    /// Each operator with the key there and absent.
    #[test]
    fn conditions_are_read_as_iam_reads_them() {
        const JP: &str = "arn:aws:bedrock:ap-northeast-1:111122223333:inference-profile/jp.anthropic.claude-opus-5-5";
        const KEY: &str = "bedrock:InferenceProfileArn";
        let japan = "arn:aws:bedrock:*:*:inference-profile/jp.*";
        for (operator, key, value, there, absent) in [
            ("ArnLike", KEY, japan, Some(true), Some(false)),
            ("ArnEquals", KEY, japan, Some(true), Some(false)),
            ("StringLike", KEY, japan, Some(true), Some(false)),
            ("StringEquals", KEY, JP, Some(true), Some(false)),
            ("ArnNotLike", KEY, japan, Some(false), Some(true)),
            ("ArnNotLikeIfExists", KEY, japan, Some(false), Some(true)),
            ("ArnLikeIfExists", KEY, japan, Some(true), Some(true)),
            ("ForAllValues:ArnLike", KEY, japan, Some(true), Some(true)),
            ("ForAnyValue:ArnNotLike", KEY, japan, Some(false), Some(false)),
            ("Null", KEY, "true", Some(false), Some(true)),
            ("Null", KEY, "false", Some(true), Some(false)),
            ("StringEquals", "aws:RequestedRegion", "ap-northeast-1", Some(true), Some(true)),
            ("StringNotEquals", "AWS:requestedregion", "ap-northeast-1", Some(false), Some(false)),
            ("StringEqualsIgnoreCase", "aws:RequestedRegion", "AP-northeast-1", Some(true), Some(true)),
            ("StringEquals", "aws:PrincipalOrgID", "o-example", None, None),
            ("NumericLessThan", "aws:RequestedRegion", "1", None, None),
        ] {
            let condition = Condition { operator: operator.into(), key: key.into(), values: vec![value.into()] };
            let with = question("bedrock:InvokeModel", JP, Some(JP), "ap-northeast-1");
            let without = question("bedrock:InvokeModel", JP, None, "ap-northeast-1");
            assert_eq!(
                (condition.holds(&with, None), condition.holds(&without, None)),
                (there, absent),
                "{operator} {key}"
            );
        }
    }

    /// A developer's role is asked for, by name where the profile has it.
    #[test]
    fn an_exemption_is_somebody_elses() {
        let read = |effect: &str, condition: &str| {
            let text = format!(
                r#"{{"Statement": [{{"Effect": "Allow", "Action": "*", "Resource": "*"}},
                {{"Sid": "S", "Effect": "{effect}", "Action": "bedrock:*", "Resource": "*", "Condition": {condition}}}]}}"#
            );
            Policy::parse(&text, "x").unwrap()
        };
        let asked =
            [question("bedrock:InvokeModel", "arn:aws:bedrock:us-east-1::foundation-model/x", None, "us-east-1")];
        let exempt = r#"{"ArnNotLike": {"aws:PrincipalARN": "arn:aws:iam::*:role/Landing*"}}"#;
        let meant = r#"{"StringLike": {"aws:PrincipalArn": "*_Dev_*"}}"#;
        let own = r#"{"BoolIfExists": {"aws:ViaAWSService": "false", "aws:PrincipalIsAWSService": "false"}}"#;
        let dev = "arn:aws:iam::111122223333:role/aws-reserved/sso.amazonaws.com/AWSReservedSSO_Dev_0123456789abcdef";
        let landing = "arn:aws:iam::111122223333:role/LandingZone";
        // Condition, asker, whether the profile names it, denied, said.
        for (condition, asker, denied, said) in [
            (exempt, Some((dev, true)), true, 0),
            (exempt, Some((landing, true)), false, 0),
            (exempt, Some((dev, false)), true, 1),
            (exempt, None, false, 1),
            (meant, Some((dev, true)), true, 0),
            (meant, Some((dev, false)), false, 1),
            (own, Some((dev, false)), true, 0),
            (own, None, false, 2),
        ] {
            let mut policy = read("Deny", condition);
            policy.asker = asker.map(|(arn, is_named)| Asker { arn: arn.to_owned(), is_named });
            let answer = policy.answer(&asked[0]);
            assert_eq!(matches!(answer, Answer::Denied(_)), denied, "{condition} {asker:?}");
            assert_eq!(policy.unjudged(&asked).len(), said, "{condition} {asker:?}");
        }
    }

    #[test]
    fn a_deny_wins_and_what_nobody_can_tell_closes_nothing() {
        // As `aws iam get-role-policy` and an older console have it: a text in a text.
        let inner = r#"{"Statement": [{"Effect": "Allow", "Action": "bedrock:invoke*", "Resource": "*"},
            {"Sid": "NoEurope", "Effect": "Deny", "NotAction": "bedrock:List*", "Resource": "arn:aws:bedrock:eu-*"},
            {"Effect": "Deny", "Action": "*", "Resource": "*", "Condition": {"StringNotEquals": {"aws:SourceVpce": "vpce-1"}}}]}"#;
        let policy = Policy::parse(&serde_json::json!({"PolicyDocument": inner}).to_string(), "x").unwrap();
        let model = |region: &str| format!("arn:aws:bedrock:{region}::foundation-model/x");
        let ask = |action, region: &str| question(action, &model(region), None, region);
        assert_eq!(policy.answer(&ask("bedrock:InvokeModel", "us-east-1")), Answer::Allowed);
        assert_eq!(policy.answer(&ask("bedrock:InvokeModel", "eu-west-1")), Answer::Denied("NoEurope"));
        assert_eq!(policy.answer(&ask("bedrock:ListInferenceProfiles", "eu-west-1")), Answer::NotAllowed);
        let asked = [ask("bedrock:InvokeModel", "us-east-1")];
        assert_eq!(policy.unjudged(&asked).into_iter().collect::<Vec<_>>(), [("3", "aws:SourceVpce")]);
    }

    /// What a denial means by a variable of the caller's is nobody's to tell; an account and a region are settled.
    #[test]
    fn a_denial_that_depends_on_who_asks_closes_nothing() {
        for (name, denied) in [
            ("${aws:RequestedRegion}", true),
            ("${AWS::Region}", true),
            ("${aws:PrincipalTag/region}", false),
            ("${aws:PrincipalTag/region, 'us-east-1'}", false),
        ] {
            let text = serde_json::json!({"Statement": [{"Effect": "Allow", "Action": "*", "Resource": "*"},
                {"Sid": "S", "Effect": "Deny", "Action": "*", "Resource": format!("arn:aws:bedrock:{name}::foundation-model/*")}]});
            let policy = Policy::parse(&text.to_string(), "x").unwrap();
            let asked =
                question("bedrock:InvokeModel", "arn:aws:bedrock:us-east-1::foundation-model/x", None, "us-east-1");
            assert_eq!(policy.answer(&asked) == Answer::Denied("S"), denied, "{name}");
        }
    }

    #[test]
    fn what_is_no_policy_is_said_with_its_place() {
        for (text, why) in [
            ("", "EOF"),
            ("[]", "no `Statement`"),
            (r#"{"Statement": "x"}"#, "no `Statement`"),
            (r#"{"Statement": [{"Effect": "allow", "Action": "*"}]}"#, "statement 1: `Effect`"),
            (r#"{"Statement": [{"Sid": "A", "Effect": "Allow", "Resource": "*"}]}"#, "statement A: no `Action`"),
            (r#"{"Statement": {"Effect": "Allow", "Action": {"x": 1}}}"#, "statement 1: `Action` is no text"),
        ] {
            let fault = Policy::parse(text, "x").unwrap_err();
            assert_eq!(fault.code().id, "GK-POL-001", "{text}");
            assert!(fault.to_json()["error"]["cause"].to_string().contains(why), "{text}: {}", fault.to_json());
        }
    }
}
