//! What an LLM gateway says of itself and of the models behind it. The key stands nowhere here.

use std::collections::BTreeMap;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::Probe;
use super::account::{Large, Unsteady};
use crate::session::invoke::{Asked, Counted, Greeting, Marks, Refusal};

/// Each question went its own way and may have failed alone.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Gateway {
    pub url: String,
    /// Whether there is a key to ask with, and when it ends, where it says so.
    pub key: Probe<Option<Timestamp>>,
    /// Nothing in Claude Code's settings or the shell gives Claude Code a key.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub is_not_given: bool,
    /// Asked a few times without the key.
    pub greeted: Vec<Probe<Greeting>>,
    /// The smallest answer of each pinned model.
    pub asked: BTreeMap<String, Probe<Asked>>,
    /// Headers of Claude Code's settings that went along, by name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub headers: Option<Headers>,
    /// Betas of the person's own that went along.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub betas: Option<Headers>,
    /// A request as large as a prompt, where it wasn't answered.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub large: Option<Large<Asked>>,
    /// A request of a session's first one's size, nothing of which a gateway takes out that writes JSON anew, where it wasn't
    /// answered.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kept: Option<Kept>,
    /// One with what Claude Code sends with every prompt to the model that a session starts with, where it wasn't answered.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fielded: Option<Fielded>,
    /// What was said where requests came side by side, each of which was answered by itself.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub crowded: Option<Refusal>,
    /// How many requests failed that were answered when they were sent again.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unsteady: Option<Unsteady>,
    /// An answer of one of them that takes a while, and which it is.
    pub longer: Probe<Asked>,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub longer_of: String,
    /// How many tokens that answer might have had: as many as Claude Code's.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub most: Option<u32>,
    /// `None` in the clouds' own formats.
    pub counted: Probe<Option<Counted>>,
}

/// What `ANTHROPIC_CUSTOM_HEADERS` adds to each request, or `ANTHROPIC_BETAS` to one of its headers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Headers {
    pub names: Vec<String>,
    /// Where it is set.
    pub place: String,
}

/// What came of a request that such a gateway passes on as large as it is.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Kept {
    pub model: String,
    /// How many bytes it has, as a session's first one.
    pub size: usize,
    pub answer: Probe<Asked>,
}

/// What came of a request with these fields.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Fielded {
    pub model: String,
    pub fields: Vec<String>,
    pub answer: Probe<Asked>,
}

/// Whose gateway it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Product {
    LiteLlm,
    Helicone,
    Kong,
}

impl Gateway {
    /// What shows the product, with the version where it says one. LiteLLM's marks were seen; those of Helicone and
    /// Kong are documented.
    pub fn product(&self) -> Option<(Product, String)> {
        let alive = || self.greetings().find(|greeting| greeting.said.trim_matches('"') == "I'm alive!");
        // Kong may stand before another, whose own word says more.
        self.all_marks()
            .find_map(litellm)
            .or_else(|| alive().map(|_| (Product::LiteLlm, String::new())))
            .or_else(|| {
                let helicone = |marks: &Marks| marks.keys().any(|name| name.starts_with("helicone-"));
                self.all_marks().find(|marks| helicone(marks)).map(|_| (Product::Helicone, String::new()))
            })
            .or_else(|| self.all_marks().find_map(kong))
    }

    pub fn greetings(&self) -> impl Iterator<Item = &Greeting> {
        self.greeted.iter().filter_map(Probe::got)
    }

    /// Every answer of a model.
    pub fn answers(&self) -> impl Iterator<Item = (&str, &Asked)> {
        self.asked.iter().filter_map(|(model, asked)| Some((model.as_str(), asked.got()?)))
    }

    /// Whether this model answered.
    pub fn answers_as(&self, model: &str) -> bool {
        self.asked.get(model).and_then(Probe::got).is_some_and(|asked| asked.outcome.is_answered())
    }

    fn all_marks(&self) -> impl Iterator<Item = &Marks> {
        let asked = self.answers().map(|(_, asked)| asked).chain(self.longer.got()).map(|asked| &asked.marks);
        asked.chain(self.greetings().map(|greeting| &greeting.marks))
    }
}

impl Product {
    pub const fn name(self) -> &'static str {
        match self {
            Self::LiteLlm => "LiteLLM",
            Self::Helicone => "Helicone",
            Self::Kong => "Kong",
        }
    }
}

fn litellm(marks: &Marks) -> Option<(Product, String)> {
    marks.get("x-litellm-version").map(|version| (Product::LiteLlm, version.clone()))
}

/// `Via: 1.1 kong/3.9.0`, or `Server: kong/3.9.0` where it answers by itself.
fn kong(marks: &Marks) -> Option<(Product, String)> {
    let named = ["via", "server"].into_iter().find_map(|name| marks.get(name)?.split_once("kong/"));
    let version = named.map(|(_, rest)| rest.split([' ', ',']).next().unwrap_or_default().to_owned());
    let is_marked = || marks.keys().any(|name| name.starts_with("x-kong-"));
    version.or_else(|| is_marked().then(String::new)).map(|version| (Product::Kong, version))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn gateway(said: &str, marks: &[(&str, &str)]) -> Gateway {
        let marks = marks.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
        let greeting = Greeting { said: said.to_owned(), marks, ..Greeting::default() };
        Gateway { greeted: vec![Probe::Got(greeting)], ..Gateway::default() }
    }

    #[test]
    fn products_are_told_apart_by_what_they_say() {
        for (said, marks, expected) in [
            ("\"I'm alive!\"", &[][..], Some((Product::LiteLlm, ""))),
            ("", &[("x-litellm-version", "1.106.2"), ("via", "1.1 kong/3.9.0")], Some((Product::LiteLlm, "1.106.2"))),
            ("", &[("helicone-id", "0a1b"), ("server", "cloudflare")], Some((Product::Helicone, ""))),
            ("no Route matched with those values", &[("server", "kong/3.9.0")], Some((Product::Kong, "3.9.0"))),
            (
                "",
                &[("via", "1.1 kong/3.9.0-enterprise-edition, 1.1 proxy")],
                Some((Product::Kong, "3.9.0-enterprise-edition")),
            ),
            ("", &[("x-kong-request-id", "0a1b")], Some((Product::Kong, ""))),
            ("Not Found", &[("server", "uvicorn"), ("via", "1.1 google")], None),
        ] {
            let product = gateway(said, marks).product();
            let product = product.as_ref().map(|(product, version)| (*product, version.as_str()));
            assert_eq!(product, expected, "{said} {marks:?}");
        }
    }
}
