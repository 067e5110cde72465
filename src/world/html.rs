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

/// What an answer that isn't the service's is told by: its status, and the title of the page that it is.
pub fn told(status: u16, body: &[u8]) -> String {
    let page = String::from_utf8_lossy(body);
    let title = title(&page).map(one_line).unwrap_or_default();
    let title: String = title.chars().filter(|c| !c.is_control()).take(LINE).collect();
    if title.is_empty() { format!("HTTP {status}") } else { format!("HTTP {status}: {title}") }
}

/// Whether it is the page that Google's own servers answer with where they fail.
pub fn is_googles(status: u16, body: &[u8]) -> bool {
    let page = String::from_utf8_lossy(body);
    title(&page).is_some_and(|title| title.starts_with(&format!("Error {status} (")) && title.ends_with(")!!1"))
}

/// How many characters of a page's words are passed on, and of one line of it.
const MOST: usize = 240;
const LINE: usize = 140;
/// What whoever runs a network looks for, and whom to ask, in small letters.
const TELLING: [&str; 31] = [
    "polic",
    "categor",
    "rule",
    "reason",
    "incident",
    "ticket",
    "reference",
    "contact",
    "helpdesk",
    "help desk",
    "support",
    "administrator",
    "blocked",
    "denied",
    "not permitted",
    "not allowed",
    "prohibited",
    "until ",
    "カテゴリ",
    "ポリシー",
    "ルール",
    "規則",
    "規程",
    "理由",
    "問い合わせ",
    "問合せ",
    "連絡",
    "情報システム",
    "ヘルプデスク",
    "管理者",
    "まで",
];

/// The lines of a page beside its title that say why, whose rule it is or whom to ask; all of a short one. On one line.
pub fn reasons(page: &str) -> Option<String> {
    let title = title(page).map(one_line).unwrap_or_default();
    let mut lines: Vec<String> = Vec::new();
    for line in words(page).lines().map(one_line).filter(|line| !line.is_empty() && *line != title) {
        if !lines.contains(&line) {
            lines.push(line);
        }
    }
    let is_telling = |line: &String| TELLING.iter().any(|word| line.to_lowercase().contains(word));
    if lines.iter().map(|line| line.chars().count()).sum::<usize>() > MOST {
        lines.retain(is_telling);
    }
    let cut = |text: String, most: usize| match text.char_indices().nth(most) {
        Some((at, _)) => format!("{}…", &text[..at]),
        None => text,
    };
    let said = lines.into_iter().map(|line| cut(line, LINE)).collect::<Vec<_>>().join(" / ");
    (!said.is_empty()).then(|| cut(said, MOST))
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// What a page shows, with a line for each of its parts.
fn words(page: &str) -> String {
    // What stands within a line, or beside the cell before it.
    const INLINE: [&str; 16] =
        ["a", "b", "code", "dd", "em", "font", "i", "kbd", "label", "small", "span", "strong", "sub", "td", "th", "u"];
    const UNSEEN: [&str; 4] = ["script", "style", "title", "noscript"];
    let lower = page.to_ascii_lowercase();
    // A line of the source is none of the page's.
    let page = page.replace(['\r', '\n', '\t'], " ");
    let (mut shown, mut at) = (String::new(), 0);
    while let Some(begin) = page[at..].find('<').map(|found| at + found) {
        shown.push_str(&page[at..begin]);
        let tag = &lower[begin + 1..];
        let name: String = tag.trim_start_matches('/').chars().take_while(char::is_ascii_alphanumeric).collect();
        let end = match UNSEEN.iter().find(|unseen| **unseen == name && !tag.starts_with('/')) {
            Some(unseen) => tag.find(&format!("</{unseen}")).unwrap_or(tag.len()),
            None if tag.starts_with("!--") => tag.find("-->").map_or(tag.len(), |end| end + 3),
            None => tag.find('>').map_or(tag.len(), |end| end + 1),
        };
        shown.push(if INLINE.contains(&name.as_str()) { ' ' } else { '\n' });
        at = begin + 1 + end;
    }
    shown.push_str(&page[at..]);
    let entities = [("&nbsp;", " "), ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")];
    entities.into_iter().fold(shown, |shown, (entity, sign)| shown.replace(entity, sign))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn of_a_page_the_lines_are_passed_on_that_say_why_and_whom_to_ask() {
        let long = "<p>".to_owned() + &"Lorem ipsum dolor sit amet. ".repeat(20) + "</p>";
        for (page, expected) in [
            (
                "<html><title>Blocked</title><body>Content type text/event-stream is not permitted by policy DLP-7</body>",
                Some("Content type text/event-stream is not permitted by policy DLP-7"),
            ),
            (
                "<title>アクセスがブロックされました</title><h1>アクセスがブロックされました</h1><p>カテゴリ（<b>生成AI</b>）の\n規制です</p><p>お問い合わせ：情報システム部 &lt;it@acme.example&gt;</p>",
                Some("カテゴリ（ 生成AI ）の 規制です / お問い合わせ：情報システム部 <it@acme.example>"),
            ),
            (
                &(long
                    + "<table><tr><td>Category</td><td>Generative AI</td></tr><tr><td>Your IP</td><td>10.1.2.3</td></tr></table>"),
                Some("Category Generative AI"),
            ),
            ("<html><style>p { policy: x }</style><script>var policy = 1 < 2</script><!-- policy --></html>", None),
            ("<html><head><title>502 Bad Gateway</title></head><body></body></html>", None),
            ("<p>policy <b", Some("policy")),
        ] {
            assert_eq!(reasons(page).as_deref(), expected, "{page}");
        }
        let endless = format!("<p>policy {}</p>", "あ".repeat(900));
        assert_eq!(reasons(&endless).unwrap().chars().count(), LINE + 1);
    }

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
