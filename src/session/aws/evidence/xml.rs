//! An XML document as a tree of elements: names without their prefix, text without the white space round it.

use quick_xml::Reader;
use quick_xml::events::Event;

/// One element.
#[derive(Debug, Clone, Default, PartialEq)]
pub(super) struct Element {
    pub(super) name: String,
    pub(super) text: String,
    pub(super) children: Vec<Self>,
}

/// How deep an answer may be: more than any of AWS's is.
const DEPTH: usize = 32;

impl Element {
    /// The document's element; `None` where it is no whole document.
    pub(super) fn parse(bytes: &[u8]) -> Option<Self> {
        let text = std::str::from_utf8(bytes).ok()?;
        let mut reader = Reader::from_str(text);
        let mut open: Vec<Self> = Vec::new();
        loop {
            let closed = match reader.read_event().ok()? {
                Event::Start(start) => {
                    open.push(Self::named(start.local_name().as_ref()));
                    if open.len() > DEPTH {
                        return None;
                    }
                    continue;
                }
                Event::Empty(empty) => Self::named(empty.local_name().as_ref()),
                Event::End(_) => open.pop()?,
                Event::Text(text) => {
                    if let Some(element) = open.last_mut() {
                        element.text.push_str(&text.xml10_content());
                    }
                    continue;
                }
                Event::CData(text) => {
                    open.last_mut()?.text.push_str(&text.xml10_content());
                    continue;
                }
                // An entity outside of XML's own five needs a DTD, which none of AWS's answers has.
                Event::GeneralRef(name) => {
                    let character = match name.resolve_char_ref().ok()? {
                        Some(character) => character.to_string(),
                        None => quick_xml::escape::resolve_xml_entity(&name)?.to_owned(),
                    };
                    open.last_mut()?.text.push_str(&character);
                    continue;
                }
                Event::Eof | Event::DocType(_) => return None,
                Event::Comment(_) | Event::Decl(_) | Event::PI(_) => continue,
            };
            let closed = Self { text: closed.text.trim().to_owned(), ..closed };
            match open.last_mut() {
                Some(parent) => parent.children.push(closed),
                None => return Some(closed),
            }
        }
    }

    fn named(name: &str) -> Self {
        Self { name: name.to_owned(), ..Self::default() }
    }

    /// The first child of this name.
    pub(super) fn child(&self, name: &str) -> Option<&Self> {
        self.children.iter().find(|child| child.name == name)
    }

    /// The text of the first child of this name.
    pub(super) fn text_of(&self, name: &str) -> Option<&str> {
        self.child(name).map(|child| child.text.as_str()).filter(|text| !text.is_empty())
    }

    /// Every child of this name.
    pub(super) fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a Self> {
        self.children.iter().filter(move |child| child.name == name)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn elements_have_names_texts_and_children() {
        let text = "<?xml version=\"1.0\"?>\n<a:Root xmlns:a=\"http://x/\"><!-- --><Id>a&amp;b&#x3a;&quot;</Id><Empty/>\
                    <Policy>{&quot;Version&quot;: 1}\n</Policy><item>1</item><item>2</item></a:Root>";
        let root = Element::parse(text.as_bytes()).unwrap();
        assert_eq!(root.name, "Root");
        assert_eq!(root.text_of("Id"), Some("a&b:\""));
        assert_eq!(root.text_of("Policy"), Some("{\"Version\": 1}"));
        assert_eq!(root.text_of("Empty"), None);
        assert!(root.child("Empty").is_some() && root.child("None").is_none());
        assert_eq!(root.all("item").map(|item| item.text.as_str()).collect::<Vec<_>>(), ["1", "2"]);
    }

    #[test]
    fn what_is_no_document_is_none() {
        let deep = "<a>".repeat(40) + &"</a>".repeat(40);
        for text in ["", "hello", "<a>", "<a></b>", "<a>&who;</a>", "<!DOCTYPE x [<!ENTITY y 'z'>]><x>&y;</x>", &deep] {
            assert_eq!(Element::parse(text.as_bytes()), None, "{text}");
        }
        assert_eq!(Element::parse(b"<a>\xff</a>"), None);
    }
}
