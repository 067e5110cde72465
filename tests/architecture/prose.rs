//! Whether code decides by comparing what people read: a changed sentence would change what is done.

/// What compares a phrase of `messages` in this file, outside of its tests.
pub(crate) fn compared(file: &str, text: &str) -> Vec<String> {
    let code = text.split("#[cfg(test)]\nmod ").next().unwrap_or_default();
    let names = names(code);
    let code = code.split_whitespace().collect::<Vec<_>>().join(" ");
    let is_compared = |name: &String| {
        let before = ["== ", "== &", "!= ", "!= &", "contains(", "contains(&", "matches!("];
        let is_before = before.iter().any(|sign| code.contains(&format!("{sign}{name}::")));
        let start = format!("{name}::");
        let is_after = code.split(&start).skip(1).any(|rest| {
            let rest =
                rest.trim_start_matches(|letter: char| letter.is_ascii_uppercase() || "_0123456789".contains(letter));
            rest.starts_with(" == ") || rest.starts_with(" != ")
        });
        is_before || is_after
    };
    names.iter().filter(|name| is_compared(name)).map(|name| format!("{file}: compares {name}::…")).collect()
}

/// What modules of `messages` are called here.
fn names(code: &str) -> Vec<String> {
    let uses = code.split("use crate::messages::").skip(1).filter_map(|rest| rest.split(';').next());
    let parts = uses.flat_map(|list| list.trim_matches(['{', '}']).split(','));
    let called =
        parts.map(|part| part.split_whitespace().last().unwrap_or_default().trim_matches(['{', '}']).to_owned());
    called.filter(|name| name.starts_with(|letter: char| letter.is_ascii_lowercase())).collect()
}
