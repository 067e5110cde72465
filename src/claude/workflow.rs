//! The models and agents that a workflow's script names.
//!
//! A script is JavaScript, and only running it would tell what it passes to `agent()`. So its text is read: a literal
//! after `model:` or `agentType:` is a name, and anything else there (a variable, a template with a hole) can't be told.

use std::sync::LazyLock;

use regex::Regex;

/// What a script names.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub struct Script {
    pub models: Vec<String>,
    pub agents: Vec<String>,
    /// It names one in a way that can't be told without running it.
    pub is_unread: bool,
}

/// What separates words in JavaScript. The program has no Unicode classes to say it with.
macro_rules! space {
    () => {
        r"[ \t\r\n\x0B\x0C\u{A0}\u{1680}\u{2000}-\u{200A}\u{2028}\u{2029}\u{202F}\u{205F}\u{3000}\u{FEFF}]*"
    };
}

/// A key, and what stands behind it: a literal without escapes and holes, or the beginning of something else.
static NAMED: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(concat!(
        r#"(?:^|[^A-Za-z0-9_$.])["']?(?P<key>model|agentType|subagent_type)["']?"#,
        space!(),
        ":",
        space!(),
        r#"(?:"(?P<double>[^"\\\n]*)"|'(?P<single>[^'\\\n]*)'|`(?P<plain>[^`\\$]*)`|(?P<other>[^\n]))"#,
    ))
    .ok()
});

impl Script {
    /// Reads a whole script.
    pub fn parse(text: &str) -> Self {
        let mut script = Self::default();
        let Some(named) = &*NAMED else { return Self { is_unread: true, ..script } };
        for found in named.captures_iter(text) {
            let literal = ["double", "single", "plain"].into_iter().find_map(|form| found.name(form));
            match (literal, &found["key"]) {
                (None, _) => script.is_unread = true,
                (Some(literal), "model") => script.models.push(literal.as_str().to_owned()),
                (Some(literal), _) => script.agents.push(literal.as_str().to_owned()),
            }
        }
        script
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn literals_are_names_and_all_else_is_unread() {
        for (text, models, agents, is_unread) in [
            ("await agent('go', {model: 'opus'})", &["opus"][..], &[][..], false),
            ("agent(`go`, { \"model\" : \"global.x\", agentType: 'scout' })", &["global.x"], &["scout"], false),
            ("agent('go', {\n  label: 'a',\n  model: `haiku`\n})", &["haiku"], &[], false),
            ("agent('go', {\u{A0}model\u{3000}:\u{A0}'global.x'})", &["global.x"], &[], false),
            ("agent('go', {model})", &[], &[], false),
            ("agent('go', {model: pick()})", &[], &[], true),
            ("agent('go', {model: `global.${x}`})", &[], &[], true),
            ("agent('go', {model: 'a\\u0062'})", &[], &[], true),
            ("const supermodel = {a: 1}; agent('the model says')", &[], &[], false),
        ] {
            let script = Script::parse(text);
            assert_eq!(
                (&script.models[..], &script.agents[..], script.is_unread),
                (
                    &models.iter().map(|name| (*name).to_owned()).collect::<Vec<_>>()[..],
                    &agents.iter().map(|name| (*name).to_owned()).collect::<Vec<_>>()[..],
                    is_unread
                ),
                "{text}"
            );
        }
    }
}
