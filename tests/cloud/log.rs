//! Everything that was asked of the stand-in, in order: names, TLS connections, requests with their answers.

use std::collections::BTreeSet;
use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};

use serde_json::Value;

use super::model::tool_results;
use super::request::{Request, Response};

/// A shared log; clones write to the same one.
#[derive(Debug, Clone, Default)]
pub struct Log(Arc<Mutex<Vec<Event>>>);

/// One thing that somebody asked for.
#[derive(Debug, Clone)]
pub enum Event {
    /// A name that was looked up.
    Name(String),
    /// A name that a TLS client wanted to reach, whether or not it went on.
    Hello(String),
    Request(Box<Entry>),
}

/// A request and how it was answered.
#[derive(Debug, Clone)]
pub struct Entry {
    pub request: Request,
    pub status: u16,
    /// The identity whose signature was verified.
    pub signer: Option<String>,
    /// AWS's error code, where it was refused.
    pub refused: Option<String>,
}

impl Log {
    pub fn write(&self, event: Event) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).push(event);
    }

    pub fn events(&self) -> Vec<Event> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    pub fn requests(&self) -> Vec<Entry> {
        let only_requests = |event| match event {
            Event::Request(entry) => Some(*entry),
            Event::Name(_) | Event::Hello(_) => None,
        };
        self.events().into_iter().filter_map(only_requests).collect()
    }

    /// Every host that anybody looked up, connected to or asked something of.
    pub fn hosts(&self) -> BTreeSet<String> {
        let host = |event| match event {
            Event::Name(name) | Event::Hello(name) => name,
            Event::Request(entry) => entry.request.host,
        };
        self.events().into_iter().map(host).collect()
    }

    /// Every model id that a request was sent to, answered or not.
    pub fn models(&self) -> BTreeSet<String> {
        self.requests().iter().filter_map(Entry::model).collect()
    }

    /// What the client's tools gave back to the model, in the longest conversation.
    pub fn tool_results(&self) -> Vec<String> {
        let bodies = self.requests().into_iter().filter_map(|entry| entry.body());
        bodies.map(|body| tool_results(&body)).max_by_key(Vec::len).unwrap_or_default()
    }
}

impl Entry {
    pub fn new(request: Request, response: &Response) -> Self {
        let refused =
            response.headers.iter().find(|(name, _)| *name == "x-amzn-errortype").map(|(_, code)| code.clone());
        Self { request, status: response.status, signer: response.signer.clone(), refused }
    }

    pub fn body(&self) -> Option<Value> {
        self.request.json()
    }

    /// The id in Bedrock's path, or in the body of a Messages API.
    pub fn model(&self) -> Option<String> {
        let segments = self.request.segments();
        match segments.first().map(String::as_str) {
            Some("model") => segments.get(1).cloned(),
            _ => self.body()?["model"].as_str().map(str::to_owned),
        }
    }
}

/// The whole story, a line an event, for a test that failed.
impl fmt::Display for Log {
    fn fmt(&self, out: &mut fmt::Formatter) -> fmt::Result {
        for event in self.events() {
            match event {
                Event::Name(name) => writeln!(out, "name     {name}")?,
                Event::Hello(name) => writeln!(out, "connect  {name}")?,
                Event::Request(entry) => writeln!(out, "{entry}")?,
            }
        }
        Ok(())
    }
}

impl fmt::Display for Entry {
    fn fmt(&self, out: &mut fmt::Formatter) -> fmt::Result {
        let Request { method, host, path, query, .. } = &self.request;
        let mark = if query.is_empty() { "" } else { "?" };
        let signer = self.signer.as_deref().unwrap_or("nobody");
        write!(out, "request  {method} https://{host}{path}{mark}{query} -> {} signed by {signer}", self.status)?;
        self.refused.as_ref().map_or(Ok(()), |code| write!(out, " ({code})"))
    }
}
