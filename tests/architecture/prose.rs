//! Whether code decides by comparing what people read: a changed sentence would change what is done.

/// What compares a phrase of `messages` in this file, outside of its tests: by its own name, or by one that stands for it.
pub(crate) fn compared(file: &str, text: &str) -> Vec<String> {
    let code = text.split("#[cfg(test)]\nmod ").next().unwrap_or_default();
    let names = names(code);
    let code = code.split_whitespace().collect::<Vec<_>>().join(" ");
    let phrases: Vec<_> = names.into_iter().map(|module| format!("{module}::")).collect();
    let others = standing_for(&code, &phrases);
    let phrase = phrases.iter().filter(|phrase| is_compared(&code, phrase)).map(|phrase| format!("{phrase}…"));
    let other = others.into_iter().filter(|name| is_compared(&code, name) || is_searched(&code, name));
    let sides = [" == ", " != "].into_iter().flat_map(|sign| code.match_indices(sign).map(move |(at, _)| (at, sign)));
    let language = sides.filter(|(at, sign)| {
        let (before, behind) = (&code[..*at], &code[at + sign.len()..]);
        let behind = behind.split(|letter: char| !is_of_path(letter)).next().unwrap_or_default();
        [before, behind].into_iter().any(|side| [".en", ".ja"].into_iter().any(|language| side.ends_with(language)))
    });
    let language = language.take(1).map(|_| "what one language says".to_owned());
    phrase.chain(other).chain(language).map(|what| format!("{file}: compares {what}")).collect()
}

/// Whether something that begins so is held against something else.
fn is_compared(code: &str, name: &str) -> bool {
    let before = ["== ", "== &", "!= ", "!= &", "contains(", "contains(&", "matches!("];
    let is_before = before.iter().any(|sign| starts(code, &format!("{sign}{name}")));
    let is_after = code.split(name).skip(1).any(|rest| {
        let rest =
            rest.trim_start_matches(|letter: char| letter.is_ascii_uppercase() || "_0123456789".contains(letter));
        [" == ", " != "].into_iter().any(|sign| rest.starts_with(sign))
    });
    let lists = code.match_indices("].contains(").map(|(end, _)| {
        let start = code[..end].rfind('[').map_or(end, |start| start + 1);
        &code[start..end]
    });
    is_before || is_after || lists.into_iter().any(|list| list.split([' ', ',', '&']).any(|one| one.starts_with(name)))
}

/// Whether a list of this name is searched for something.
fn is_searched(code: &str, name: &str) -> bool {
    [".contains(", ".iter().any("].into_iter().any(|call| starts(code, &format!("{name}{call}")))
}

/// Whether this stands in the code, and isn't the end of a longer name.
fn starts(code: &str, text: &str) -> bool {
    let is_own = |at: usize| !code[..at].ends_with(|letter: char| letter.is_alphanumeric() || letter == '_');
    code.match_indices(text).any(|(at, _)| is_own(at))
}

/// Constants, and lists, whose value is made of phrases.
fn standing_for(code: &str, phrases: &[String]) -> Vec<String> {
    let mut found = Vec::new();
    for item in ["const ", "static ", "let "] {
        for (at, _) in code.match_indices(item) {
            let rest = &code[at + item.len()..];
            let name: String = rest.chars().take_while(|letter| letter.is_alphanumeric() || *letter == '_').collect();
            let Some((head, rest)) = rest.split_once(" = ") else { continue };
            // `[Message; 2]` has a semicolon of its own.
            let value = rest.split(';').next().unwrap_or_default();
            if head.contains(['{', '(', '=']) {
                continue;
            }
            let is_list = value.starts_with('[') || value.starts_with("&[");
            // A variable may be one of several of its name.
            let counts = item != "let " || is_list && value.ends_with(']');
            // A function's body, and a table whose rows have more than phrases, is no value to compare.
            let is_plain = !name.is_empty() && !value.contains(['{', '(']);
            if counts && is_plain && phrases.iter().any(|phrase| starts(value, phrase)) {
                found.push(name);
            }
        }
    }
    found
}

fn is_of_path(letter: char) -> bool {
    letter.is_alphanumeric() || "_.:".contains(letter)
}

/// What modules of `messages` are called here.
fn names(code: &str) -> Vec<String> {
    let uses = code.split("use crate::messages::").skip(1).filter_map(|rest| rest.split(';').next());
    let parts = uses.flat_map(|list| list.trim_matches(['{', '}']).split(','));
    let called =
        parts.map(|part| part.split_whitespace().last().unwrap_or_default().trim_matches(['{', '}']).to_owned());
    called.filter(|name| name.starts_with(|letter: char| letter.is_ascii_lowercase())).collect()
}
