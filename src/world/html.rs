//! Pages for people where a program was meant to answer: a proxy's, a filter's, a portal's.

/// Whether a text begins as such a page does.
pub fn is_page(text: &str) -> bool {
    let text = text.trim_start().as_bytes();
    // By bytes: what follows in Japanese may end anywhere.
    let begins = |tag: &str| text.get(..tag.len()).is_some_and(|begin| begin.eq_ignore_ascii_case(tag.as_bytes()));
    ["<html", "<!doctype html"].into_iter().any(begins)
}

/// What stands in its `<title>`, as it stands there.
pub fn title(page: &str) -> Option<&str> {
    // The same places in the text, whose letters may be large.
    let lower = page.to_ascii_lowercase();
    let start = lower.find("<title>")? + "<title>".len();
    let end = lower[start..].find("</title>")? + start;
    page.get(start..end)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_is_known_by_its_beginning_however_short_it_is() {
        for (text, expected) in [
            ("<!DOCTYPE html><html><head></head></html>", true),
            (" \r\n<HTML lang=\"ja\">", true),
            ("<html>", true),
            ("<html>アクセスが拒否されました</html>", true),
            ("\n<html> 遮断", true),
            ("<!doctype svg>", false),
            ("{\"message\":\"<html>\"}", false),
            ("遮断", false),
            ("", false),
        ] {
            assert_eq!(is_page(text), expected, "{text}");
        }
    }

    #[test]
    fn a_title_is_what_stands_between_its_tags() {
        for (page, expected) in [
            ("<html><TITLE> Blocked \n by policy</TITLE>", Some(" Blocked \n by policy")),
            ("<title>遮断</title>", Some("遮断")),
            ("<title></title>", Some("")),
            ("</title><title>x", None),
            ("<html>", None),
        ] {
            assert_eq!(title(page), expected, "{page}");
        }
    }
}
