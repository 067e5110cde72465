//! The frame of a page that is written to a file: no script, nothing from elsewhere.

use maud::{DOCTYPE, Markup, PreEscaped, html};

use crate::messages::Lang;
use crate::world::harmless::harmless;

/// A page with this heading; `style` goes on where the common one ends.
pub fn page(head: &str, lang: Lang, style: &str, body: &Markup) -> String {
    let page = html! {
        (DOCTYPE)
        html lang=(if lang == Lang::Ja { "ja" } else { "en" }) {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width";
                meta http-equiv="content-security-policy" content="default-src 'none'; style-src 'unsafe-inline'";
                title { "genkan: " (head) }
                style { (PreEscaped(STYLE)) (PreEscaped(style)) }
            }
            body {
                h1 { (head) }
                (body)
            }
        }
    };
    // Markup is escaped; what turns a text around, or a terminal obeys that shows the file, isn't markup.
    harmless(&page.into_string(), &[]).into_owned()
}

const STYLE: &str = "
:root{color-scheme:light dark;--bad:#c0392b;--good:#2c7a4b;--open:#9a6700;--line:#8884}
body{font:15px/1.5 system-ui,'Hiragino Sans','Noto Sans CJK JP',sans-serif;max-width:90rem;margin:2rem auto;padding:0 1rem}
h1{font-size:1.5rem;margin:0}h2{font-size:1rem;margin:1.5rem 0 .5rem}.at{opacity:.7;margin:0 0 1rem}
table{border-collapse:collapse;width:100%;font-size:.9rem}
";
