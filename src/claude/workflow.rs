//! The models and agents that a workflow's script names.
//!
//! A script is JavaScript, and only running it would tell what it passes to `agent()`. So its words are read: a literal
//! after `model:` or `agentType:` is a name. Whatever else may bring one can't be told: a value that is worked out, a key
//! that is written in another way, options that are no object in the call itself, another script that it runs.

use std::iter::Peekable;
use std::str::CharIndices;

use super::blank::is_blank;

/// What a script names.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub struct Script {
    pub models: Vec<String>,
    pub agents: Vec<String>,
    /// It may name one in a way that can't be told without running it.
    pub is_unread: bool,
}

/// A word, a literal or a mark of JavaScript; comments and blanks are none.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Token<'a> {
    Word(&'a str),
    /// Without escapes and holes.
    Text(&'a str),
    /// With some.
    Odd,
    Mark(&'a str),
}

use Token::{Mark, Odd, Text, Word};

/// The options that name a model, or an agent that does.
const KEYS: [&str; 3] = ["model", "agentType", "subagent_type"];
/// What starts an agent; what runs another script.
const STARTERS: [&str; 2] = ["agent", "workflow"];
/// What reaches everything under any name.
const MAKERS: [&str; 4] = ["eval", "Function", "globalThis", "constructor"];
/// What a pattern may follow, though it ends like a value.
const BEFORE_PATTERN: [&str; 8] = ["return", "typeof", "case", "in", "do", "else", "void", "delete"];
/// The same, or a name.
const PERHAPS_BEFORE_PATTERN: [&str; 3] = ["of", "await", "yield"];
/// What a parenthesis belongs to that no value ends with.
const HEADS: [&str; 4] = ["if", "while", "for", "with"];
/// What operators are made of.
const OPERATORS: &str = "=<>!&|?+-*%^~";

impl Script {
    /// Reads a whole script.
    pub fn parse(text: &str) -> Self {
        let Some(tokens) = Lexer::tokens(text) else { return Self { is_unread: true, ..Self::default() } };
        let mut script = Self::default();
        for at in 0..tokens.len() {
            script.read(&tokens, at);
        }
        script
    }

    fn read(&mut self, tokens: &[Token<'_>], at: usize) {
        let token = |at: usize| tokens.get(at).copied().unwrap_or(Mark(""));
        let (before, next) = (at.checked_sub(1).map_or(Mark(""), token), token(at + 1));
        let begins = matches!(before, Mark("{" | ","));
        let is_key = begins && next == Mark(":");
        self.is_unread |= match tokens[at] {
            // A key, or what stands for one.
            Odd => is_key || before == Mark("[") && next == Mark("]"),
            Text(name) if before == Mark("[") && next == Mark("]") => [&KEYS[..], &STARTERS].concat().contains(&name),
            Text("__proto__") | Word("__proto__") => is_key,
            Word(name) | Text(name) if KEYS.contains(&name) && next == Mark(":") => {
                let is_choice = matches!(before, Mark(mark) if mark.ends_with('?'));
                match (token(at + 2), token(at + 3)) {
                    _ if is_choice => false,
                    (Text(value), Mark("," | "}")) => {
                        if name == "model" { &mut self.models } else { &mut self.agents }.push(value.to_owned());
                        false
                    }
                    _ => true,
                }
            }
            Word(name) if KEYS.contains(&name) => match next {
                Mark("(") => begins || matches!(before, Word("get" | "async")),
                Mark("," | "}") => begins,
                Mark(mark) => before == Mark(".") && assigns(mark),
                _ => false,
            },
            Word("agent") if next == Mark("(") => {
                matches!(before, Mark(".") | Word("function")) || !is_told(&tokens[at + 2..])
            }
            // By another name it is called unseen.
            Word("agent") => before != Mark(".") && !is_key,
            Word("workflow") => {
                next == Mark("(") || before != Mark(".") && !is_key && matches!(next, Mark("," | ")" | "]" | "." | "?"))
            }
            Word(name) => MAKERS.contains(&name) && !is_key || name.contains('\\'),
            Mark(mark) => mark.contains("<!--") || mark.contains("-->"),
            Text(_) => false,
        };
    }
}

/// Whether a mark gives what stands before it a value.
fn assigns(mark: &str) -> bool {
    mark.trim_start_matches(['|', '&', '?', '+']).starts_with('=') && !mark.starts_with("==") && mark != "=>"
}

/// Whether the options of a call stand in it, all of them under their own names; `tokens` begin behind its parenthesis.
fn is_told(tokens: &[Token<'_>]) -> bool {
    let mut depth = 0_usize;
    let mut options = None;
    for (at, token) in tokens.iter().enumerate() {
        let is_first = matches!(at.checked_sub(1).map(|at| tokens[at]), None | Some(Mark("{" | ",")));
        match token {
            Mark("..." | "[") if is_first && depth == usize::from(options.is_some()) => return false,
            Mark("(" | "[" | "{") => {
                depth += 1;
            }
            Mark(")") if depth == 0 => return options.is_none_or(|from| is_literal(&tokens[from..at])),
            Mark(")" | "]" | "}") => depth = depth.saturating_sub(1),
            Mark(",") if depth == 0 => match options {
                None => options = Some(at + 1),
                Some(from) => return is_literal(&tokens[from..at]),
            },
            _ => {}
        }
    }
    false
}

/// Whether this is one object, or none.
fn is_literal(tokens: &[Token<'_>]) -> bool {
    let mut depth = 0_usize;
    match tokens {
        [] | [Word("undefined" | "null")] => true,
        [Mark("{"), ..] => {
            let ends = tokens.iter().position(|token| {
                depth = match token {
                    Mark("(" | "[" | "{") => depth + 1,
                    Mark(")" | "]" | "}") => depth.saturating_sub(1),
                    _ => depth,
                };
                depth == 0
            });
            ends == Some(tokens.len() - 1)
        }
        _ => false,
    }
}

/// Takes a script apart.
struct Lexer<'a> {
    text: &'a str,
    chars: Peekable<CharIndices<'a>>,
    tokens: Vec<Token<'a>>,
    /// The open braces; those of a template's holes are true.
    braces: Vec<bool>,
    /// The open parentheses; those of a head (`if (x)`) are true.
    parentheses: Vec<bool>,
    /// Whether the last parenthesis that closed is one's.
    ends_head: bool,
}

impl<'a> Lexer<'a> {
    /// Nothing where a literal has no end, and where only a whole parser could tell a division from a pattern.
    fn tokens(text: &'a str) -> Option<Vec<Token<'a>>> {
        let mut lexer = Self {
            text,
            chars: text.char_indices().peekable(),
            tokens: Vec::new(),
            braces: Vec::new(),
            parentheses: Vec::new(),
            ends_head: false,
        };
        while let Some((at, char)) = lexer.chars.next() {
            lexer.take(at, char)?;
        }
        Some(lexer.tokens)
    }

    fn take(&mut self, at: usize, char: char) -> Option<()> {
        let rest = &self.text[at..];
        match char {
            _ if is_blank(char) => {}
            '/' if rest.starts_with("//") => self.skip_to(&['\n', '\r', '\u{2028}', '\u{2029}']),
            '/' if rest.starts_with("/*") => {
                let end = at + 2 + rest[2..].find("*/")? + 2;
                self.skip(end);
            }
            '/' => self.slash(at)?,
            '"' | '\'' => self.literal(at, char)?,
            '`' => self.template(at)?,
            '{' => {
                self.braces.push(false);
                self.mark(at, 1);
            }
            '}' if self.braces.pop() == Some(true) => {
                self.tokens.push(Mark(")"));
                self.template(at)?;
            }
            '(' => {
                self.parentheses.push(self.is_head());
                self.mark(at, 1);
            }
            ')' => {
                self.ends_head = self.parentheses.pop().unwrap_or_default();
                self.mark(at, 1);
            }
            '.' if rest.starts_with("...") => self.mark(at, 3),
            _ if OPERATORS.contains(char) => {
                self.mark(at, rest.find(|char| !OPERATORS.contains(char)).unwrap_or(rest.len()));
            }
            _ if char.is_ascii_punctuation() && !"_$\\".contains(char) => self.mark(at, 1),
            _ => {
                let is_of_word = |char: char| {
                    char.is_ascii_alphanumeric() || "_$\\".contains(char) || !char.is_ascii() && !char.is_whitespace()
                };
                let len = rest.find(|char| !is_of_word(char)).unwrap_or(rest.len()).max(char.len_utf8());
                self.tokens.push(Word(&rest[..len]));
                self.skip(at + len);
            }
        }
        Some(())
    }

    /// Whether a parenthesis that opens here belongs to a head.
    fn is_head(&self) -> bool {
        match self.tokens[..] {
            [.., Mark("."), Word(_)] => false,
            [.., Word("for"), Word("await")] => true,
            [.., Word(word)] => HEADS.contains(&word),
            _ => false,
        }
    }

    fn mark(&mut self, at: usize, len: usize) {
        self.tokens.push(Mark(&self.text[at..at + len]));
        self.skip(at + len);
    }

    fn skip(&mut self, end: usize) {
        while self.chars.next_if(|(at, _)| *at < end).is_some() {}
    }

    fn skip_to(&mut self, ends: &[char]) {
        while self.chars.next_if(|(_, char)| !ends.contains(char)).is_some() {}
    }

    /// A division, or a pattern.
    fn slash(&mut self, at: usize) -> Option<()> {
        let line = self.text[at + 1..].lines().next().unwrap_or_default();
        let is_pattern = match self.tokens[..] {
            [.., Mark("."), Word(_)] | [.., Text(_) | Odd] => false,
            [.., Word(word)] if PERHAPS_BEFORE_PATTERN.contains(&word) => return None,
            [.., Word(word)] => BEFORE_PATTERN.contains(&word),
            [.., Mark(")")] => self.ends_head,
            // A block, or an object.
            [.., Mark("}")] if line.contains(['/', '\'', '"', '`']) => return None,
            [.., Mark(mark)] => !["]", "}"].contains(&mark) && !mark.ends_with("++") && !mark.ends_with("--"),
            [] => true,
        };
        if !is_pattern {
            self.mark(at, 1);
            return Some(());
        }
        let (mut is_class, mut is_escaped) = (false, false);
        for (index, char) in line.char_indices() {
            match char {
                _ if is_escaped => is_escaped = false,
                '\\' => is_escaped = true,
                '[' if is_class => return None,
                '[' => is_class = true,
                ']' => is_class = false,
                '/' if !is_class => {
                    self.tokens.push(Odd);
                    self.skip(at + 1 + index + 1);
                    return Some(());
                }
                _ => {}
            }
        }
        None
    }

    fn literal(&mut self, at: usize, quote: char) -> Option<()> {
        let mut is_odd = false;
        while let Some((end, char)) = self.chars.next() {
            match char {
                '\\' => {
                    is_odd = true;
                    self.chars.next();
                }
                '\n' => return None,
                _ if char == quote => {
                    self.tokens.push(if is_odd { Odd } else { Text(&self.text[at + 1..end]) });
                    return Some(());
                }
                _ => {}
            }
        }
        None
    }

    /// A template from its beginning, or from the end of a hole.
    fn template(&mut self, at: usize) -> Option<()> {
        let is_beginning = self.text[at..].starts_with('`');
        let mut is_odd = !is_beginning;
        while let Some((end, char)) = self.chars.next() {
            match char {
                '\\' => {
                    is_odd = true;
                    self.chars.next();
                }
                '$' if self.chars.next_if(|(_, char)| *char == '{').is_some() => {
                    self.tokens.extend(is_beginning.then_some(Odd));
                    self.tokens.push(Mark("("));
                    self.braces.push(true);
                    return Some(());
                }
                '`' => {
                    let whole = if is_odd { Odd } else { Text(&self.text[at + 1..end]) };
                    self.tokens.extend(is_beginning.then_some(whole));
                    return Some(());
                }
                _ => {}
            }
        }
        None
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
            ("agent('go', {model})", &[], &[], true),
            ("agent('go', {label: 'a', agentType})", &[], &[], true),
            ("agent('go', {['model']: 'global.x'})", &[], &[], true),
            ("agent('go', {mod\\u0065l: 'global.x'})", &[], &[], true),
            ("agent('go', {'mod\\x65l': 'global.x'})", &[], &[], true),
            ("agent('go', {model/* */: 'global.x'})", &["global.x"], &[], false),
            ("agent('go', {model: 'haiku' && 'global.x'})", &[], &[], true),
            ("agent('go', {get model() { return 'global.x' }})", &[], &[], true),
            ("const o = {}; o.model = 'global.x'; agent('go', {label: 'a'})", &[], &[], true),
            ("const o = {}; o['model'] = 'global.x'", &[], &[], true),
            ("agent('go', args)", &[], &[], true),
            ("agent('go', JSON.parse(text))", &[], &[], true),
            ("agent('go', {...args})", &[], &[], true),
            ("agent(...args)", &[], &[], true),
            ("agent('go', {} && args)", &[], &[], true),
            ("agent('go', {__proto__: args})", &[], &[], true),
            ("await Promise.all(all.map(agent))", &[], &[], true),
            ("const go = agent; go('x', args)", &[], &[], true),
            ("this['agent']('x', args)", &[], &[], true),
            ("agent?.('go', args)", &[], &[], true),
            ("await workflow('saved')", &[], &[], true),
            ("eval(args)", &[], &[], true),
            ("`${await agent('go', {model: `global.x`})}`", &["global.x"], &[], false),
            ("`${await agent('go', args)}`", &[], &[], true),
            ("if (x) /'/.test(y); agent('go', {model: 'global.x'}) //'", &["global.x"], &[], false),
            ("{} /'/.test(y); agent('go', {model: 'global.x'}) //'", &[], &[], true),
            ("x++ / agent('go', {model: 'global.x'}) / 2", &["global.x"], &[], false),
            ("x.of / agent('go', {model: 'global.x'}) / 2", &["global.x"], &[], false),
            ("of / agent('go', {model: 'global.x'}) / 2", &[], &[], true),
            ("for await (x of y) /'/.test(x); agent('go', {model: 'global.x'}) //'", &["global.x"], &[], false),
            ("const r = /['\"]/g; agent('go', {model: 'global.x'})", &["global.x"], &[], false),
            ("// agent('go', args)\n/* o.model = 1 */ agent('go')", &[], &[], false),
            ("agent(`go \\` ${args.model} ${a / b}`, {label: `x ${i}`, schema: {type: 'object'}})", &[], &[], false),
            ("const half = (a + b) / 2; if (r.model === 'x') log(r.model)", &[], &[], false),
            ("await parallel(all.map((x) => () => agent(`${x}`, { phase: 'one', schema: S })))", &[], &[], false),
            ("agent('go', undefined, ); agent('go',)", &[], &[], false),
            ("agent('go", &[], &[], true),
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
