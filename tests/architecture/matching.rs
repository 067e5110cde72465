//! Whether code that asks which provider it is says what becomes of each one.
//!
//! The compiler names every `match` that lacks a new provider, but not what hides a case: a `_ =>`, a name that stands
//! for the rest, `==`, `matches!`, `if let`, `let … else`. So none of these is taken for the types that say it.

use proc_macro2::{Delimiter, TokenStream, TokenTree};

/// The types that say which provider, or which API format, it is.
const TYPES: [&str; 7] =
    ["Provider", "Credentials", "ApiFormat", "GatewayFormat", "ProviderKind", "GatewayKind", "Issuer"];
/// Where these are `Self`.
const HOME: &str = "profile/provider.rs";

/// What hides a case in this file, each with the tokens that do.
pub(crate) fn hidden(file: &str, text: &str) -> Vec<String> {
    let tokens: TokenStream = text.parse().unwrap_or_else(|error| panic!("{file}: {error}"));
    let mut reader = Reader { is_home: file == HOME, found: Vec::new() };
    reader.stream(tokens);
    reader.found.into_iter().map(|found| format!("{file}: {found}")).collect()
}

struct Reader {
    is_home: bool,
    found: Vec<String>,
}

impl Reader {
    fn stream(&mut self, stream: TokenStream) {
        let tokens: Vec<TokenTree> = stream.into_iter().collect();
        for (at, token) in tokens.iter().enumerate() {
            match token {
                TokenTree::Group(group) => self.stream(group.stream()),
                TokenTree::Ident(word) if *word == "match" => {
                    let arms = tokens[at..].iter().find_map(|token| match token {
                        TokenTree::Group(group) if group.delimiter() == Delimiter::Brace => Some(group.stream()),
                        _ => None,
                    });
                    self.arms(arms.unwrap_or_default());
                }
                TokenTree::Ident(word) if *word == "let" => {
                    let end = (at + 1..tokens.len()).find(|end| is_mark(&tokens[*end], '=')).unwrap_or(tokens.len());
                    // A type behind a colon is no pattern.
                    let pattern = tokens[at + 1..end].split(|token| is_mark(token, ':') && !is_joint(token));
                    if pattern.take(1).any(|pattern| self.names(pattern)) {
                        self.found.push(format!("let {}", said(&tokens[at + 1..end])));
                    }
                }
                TokenTree::Ident(word) if *word == "matches" => {
                    if let Some(TokenTree::Group(group)) = tokens.get(at + 2)
                        && self.names(&group.stream().into_iter().collect::<Vec<_>>())
                    {
                        self.found.push(format!("matches!({})", group.stream()));
                    }
                }
                TokenTree::Punct(mark) if "=!".contains(mark.as_char()) && is_joint(token) => {
                    let is_equals = tokens.get(at + 1).is_some_and(|next| is_mark(next, '=') && !is_joint(next));
                    let behind = &tokens[(at + 2).min(tokens.len())..(at + 5).min(tokens.len())];
                    if is_equals && (self.names(behind) || self.names(&tokens[at.saturating_sub(4)..at])) {
                        self.found.push(format!("{} with ==", said(behind)));
                    }
                }
                _ => {}
            }
        }
    }

    /// The arms of one `match`: where one of them names a provider, none stands for the rest.
    fn arms(&mut self, arms: TokenStream) {
        let patterns: Vec<Vec<Vec<TokenTree>>> = patterns(arms).iter().map(|pattern| places(pattern)).collect();
        let most = patterns.iter().map(Vec::len).max().unwrap_or_default();
        for place in 0..most {
            let in_place = patterns.iter().filter(|places| places.len() == most).map(|places| &places[place][..]);
            if in_place.clone().any(|pattern| self.names(pattern)) {
                let whole = patterns.iter().filter(|places| places.len() != most).map(|places| &places[0][..]);
                let rest: Vec<_> = in_place.chain(whole).filter(|pattern| stands_for_the_rest(pattern)).collect();
                self.found.extend(rest.iter().map(|pattern| format!("{} =>", said(pattern))));
            }
        }
    }

    /// Whether a variant of one of the types is named.
    fn names(&self, tokens: &[TokenTree]) -> bool {
        let is_type = |word: &str| TYPES.contains(&word) || self.is_home && word == "Self";
        tokens.iter().enumerate().any(|(at, token)| match token {
            TokenTree::Ident(word) => {
                is_type(&word.to_string()) && tokens.get(at + 1).is_some_and(|next| is_mark(next, ':'))
            }
            TokenTree::Group(group) => self.names(&group.stream().into_iter().collect::<Vec<_>>()),
            _ => false,
        })
    }
}

/// The pattern of each arm, without its guard.
fn patterns(arms: TokenStream) -> Vec<Vec<TokenTree>> {
    let tokens: Vec<TokenTree> = arms.into_iter().collect();
    let is_arrow = |at: usize| {
        is_mark(&tokens[at], '=') && is_joint(&tokens[at]) && tokens.get(at + 1).is_some_and(|next| is_mark(next, '>'))
    };
    let (mut found, mut at) = (Vec::new(), 0);
    while let Some(arrow) = (at..tokens.len()).find(|at| is_arrow(*at)) {
        let pattern = &tokens[at..arrow];
        let guard = pattern.iter().position(|token| matches!(token, TokenTree::Ident(word) if *word == "if"));
        found.push(pattern[..guard.unwrap_or(pattern.len())].to_vec());
        let is_block =
            |token: &TokenTree| matches!(token, TokenTree::Group(body) if body.delimiter() == Delimiter::Brace);
        let body = arrow + 2;
        at = match tokens.get(body).is_some_and(is_block) {
            true if tokens.get(body + 1).is_some_and(|next| is_mark(next, ',')) => body + 2,
            true => body + 1,
            false => (body..tokens.len()).find(|end| is_mark(&tokens[*end], ',')).map_or(tokens.len(), |end| end + 1),
        };
    }
    found
}

/// The parts of a tuple's pattern, else the one pattern.
fn places(pattern: &[TokenTree]) -> Vec<Vec<TokenTree>> {
    match pattern {
        [TokenTree::Group(tuple)] if tuple.delimiter() == Delimiter::Parenthesis => {
            let parts: Vec<TokenTree> = tuple.stream().into_iter().collect();
            parts.split(|token| is_mark(token, ',')).filter(|part| !part.is_empty()).map(<[_]>::to_vec).collect()
        }
        _ => vec![pattern.to_vec()],
    }
}

/// `_`, or a name for whatever it is.
fn stands_for_the_rest(pattern: &[TokenTree]) -> bool {
    match pattern {
        [TokenTree::Ident(name)] => name.to_string().starts_with(|first: char| first == '_' || first.is_lowercase()),
        _ => false,
    }
}

fn is_mark(token: &TokenTree, mark: char) -> bool {
    matches!(token, TokenTree::Punct(found) if found.as_char() == mark)
}

fn is_joint(token: &TokenTree) -> bool {
    matches!(token, TokenTree::Punct(found) if found.spacing() == proc_macro2::Spacing::Joint)
}

fn said(tokens: &[TokenTree]) -> String {
    tokens.iter().cloned().collect::<TokenStream>().to_string()
}
