//! Everything that was asked of the stand-in, in order: names, TLS connections, requests with their answers.
//!
//! It holds whole requests, secrets included, and shows none: neither bodies nor headers nor a sign-in page's query.

use std::collections::BTreeSet;
use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use serde_json::Value;

use super::asked::Asked;
use super::google::vertex::Target;
use super::model::tool_results;
use super::request::{Request, Response};

/// How long [`Log::wait_for`] waits.
const TIMEOUT: Duration = Duration::from_secs(60);

/// A shared log; clones write to the same one.
#[derive(Clone, Default)]
pub struct Log(Arc<Mutex<Vec<Event>>>);

/// One thing that somebody asked for, or that happened to it.
#[derive(Clone)]
pub enum Event {
    /// A name that was looked up.
    Name(String),
    /// A name that a TLS client wanted to reach, whether or not it went on.
    Hello(String),
    /// A disturbance that struck a request: its host and path, and what happened.
    Disturbed(String, String),
    /// A client that hung up while an injected fault made it wait, by its request's host and path.
    Left(String),
    /// A request that was served; the client may not have got the answer.
    Request(Box<Entry>),
}

/// A request and how it was answered.
#[derive(Clone)]
pub struct Entry {
    pub request: Request,
    pub status: u16,
    /// The identity whose signature, or whose token, was verified.
    pub signer: Option<String>,
    /// The provider's error code, where it was refused.
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
            Event::Name(_) | Event::Hello(_) | Event::Disturbed(..) | Event::Left(_) => None,
        };
        self.events().into_iter().filter_map(only_requests).collect()
    }

    /// Every host that anybody looked up, connected to or asked something of.
    pub fn hosts(&self) -> BTreeSet<String> {
        let host = |event| match event {
            Event::Name(name) | Event::Hello(name) => Some(name),
            Event::Request(entry) => Some(entry.request.host),
            Event::Disturbed(..) | Event::Left(_) => None,
        };
        self.events().into_iter().filter_map(host).collect()
    }

    /// How often an operation was done. That the client got the answer is not said.
    pub fn granted(&self, asked: Asked) -> usize {
        self.entries(asked).filter(|entry| entry.refused.is_none()).count()
    }

    /// The error codes of an operation that was refused, in order.
    pub fn refused(&self, asked: Asked) -> Vec<String> {
        self.entries(asked).filter_map(|entry| entry.refused).collect()
    }

    /// How many requests were disturbed whose host and path begin with `at`.
    pub fn disturbed(&self, at: &str) -> usize {
        let there = |event: &Event| matches!(event, Event::Disturbed(place, _) if place.starts_with(at));
        self.events().iter().filter(|event| there(event)).count()
    }

    /// How many clients hung up while such a request waited.
    pub fn left(&self, at: &str) -> usize {
        let there = |event: &Event| matches!(event, Event::Left(place) if place.starts_with(at));
        self.events().iter().filter(|event| there(event)).count()
    }

    /// The hosts that were told any of these secrets, in whatever part of a request.
    pub fn told(&self, secrets: &BTreeSet<String>) -> BTreeSet<String> {
        let tells = |entry: &Entry| secrets.iter().any(|secret| entry.request.contains(secret));
        self.requests().into_iter().filter(tells).map(|entry| entry.request.host).collect()
    }

    /// Waits until the log says so; another thread or process writes it meanwhile.
    ///
    /// # Panics
    /// With the whole story, where it doesn't within a minute.
    #[track_caller]
    pub fn wait_for(&self, what: &str, said: impl Fn(&Self) -> bool) {
        let began = Instant::now();
        while !said(self) {
            assert!(began.elapsed() < TIMEOUT, "no {what} within {TIMEOUT:?}\n{self}");
            std::thread::sleep(Duration::from_millis(5));
        }
    }

    /// Every model id that a request was sent to, answered or not.
    pub fn models(&self) -> BTreeSet<String> {
        self.requests().iter().filter_map(Entry::model).collect()
    }

    /// How many requests to a model were answered.
    pub fn answers(&self) -> usize {
        self.requests().iter().filter(|entry| entry.model().is_some() && entry.status == 200).count()
    }

    /// What the client's tools gave back to the model, in the longest conversation.
    pub fn tool_results(&self) -> Vec<String> {
        let bodies = self.requests().into_iter().filter_map(|entry| entry.body());
        bodies.map(|body| tool_results(&body)).max_by_key(Vec::len).unwrap_or_default()
    }

    fn entries(&self, asked: Asked) -> impl Iterator<Item = Entry> {
        self.requests().into_iter().filter(move |entry| entry.asked() == Some(asked))
    }
}

impl Entry {
    pub fn new(request: Request, response: &Response) -> Self {
        Self { request, status: response.status, signer: response.signer.clone(), refused: response.refused.clone() }
    }

    /// What it asked for at IAM Identity Center or STS.
    pub fn asked(&self) -> Option<Asked> {
        Asked::new(&self.request)
    }

    pub fn body(&self) -> Option<Value> {
        self.request.json()
    }

    /// What it asked of Vertex AI: project, location, model.
    pub fn target(&self) -> Option<Target> {
        Target::from_profile(&self.request)
    }

    /// The id in Bedrock's or Vertex AI's path, or in the body of a Messages API.
    pub fn model(&self) -> Option<String> {
        if let Some(target) = self.target() {
            return target.about(&self.request);
        }
        let segments = self.request.segments();
        // A gateway that passes it on has it below a path of its own.
        match segments.iter().position(|segment| segment == "model") {
            Some(at) => segments.get(at + 1).cloned(),
            None => self.body()?["model"].as_str().map(str::to_owned),
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
                Event::Disturbed(place, what) => writeln!(out, "fault    {place}: {what}")?,
                Event::Left(place) => writeln!(out, "left     {place}")?,
                Event::Request(entry) => writeln!(out, "{entry}")?,
            }
        }
        Ok(())
    }
}

impl fmt::Debug for Log {
    fn fmt(&self, out: &mut fmt::Formatter) -> fmt::Result {
        fmt::Display::fmt(self, out)
    }
}

impl fmt::Display for Entry {
    fn fmt(&self, out: &mut fmt::Formatter) -> fmt::Result {
        let Request { method, host, path, query, .. } = &self.request;
        write!(out, "request  {method} https://{host}{path}")?;
        match self.asked() {
            _ if query.is_empty() => {}
            Some(Asked::Page) => write!(out, "?…")?,
            _ => write!(out, "?{query}")?,
        }
        let signer = self.signer.as_deref().unwrap_or("nobody");
        write!(out, " -> {} signed by {signer}", self.status)?;
        self.asked().map_or(Ok(()), |asked| write!(out, ", {asked}"))?;
        self.refused.as_ref().map_or(Ok(()), |code| write!(out, " ({code})"))
    }
}

/// As it is displayed: a request's own form has secrets in it.
impl fmt::Debug for Entry {
    fn fmt(&self, out: &mut fmt::Formatter) -> fmt::Result {
        fmt::Display::fmt(self, out)
    }
}

#[cfg(test)]
mod tests {
    use super::super::answer::answer;
    use super::super::caller::request;
    use super::super::{Directory, Instance, Scenario};
    use super::*;

    const START: &str = "https://acme.awsapps.com/start";
    const TOKEN: &str = "https://oidc.ap-northeast-1.amazonaws.com/token";

    #[test]
    fn operations_are_counted_by_what_became_of_them_and_no_secret_is_shown() {
        let instances = vec![Instance::new(START, "ap-northeast-1")];
        let scenario = Scenario { instances, ..Scenario::default() };
        let (directory, log) = (Directory::new(&scenario), Log::default());
        let ask = |request: Request| {
            let response = answer(&scenario, &directory, &request);
            log.write(Event::Request(Box::new(Entry::new(request, &response))));
        };
        let tokens = directory.sign_in(START, super::super::caller::NOW.parse().unwrap());
        let refresh = |url: &str| {
            let body = serde_json::json!({
                "grantType": "refresh_token",
                "clientId": tokens.client_id,
                "clientSecret": tokens.client_secret,
                "refreshToken": tokens.refresh_token,
            });
            request("POST", url, body.to_string().as_bytes())
        };
        ask(refresh(TOKEN));
        ask(refresh(TOKEN));
        ask(request("GET", "https://oidc.ap-northeast-1.amazonaws.com/authorize?state=secret", b""));
        assert_eq!(log.granted(Asked::TokenByRefresh), 1);
        assert_eq!(log.refused(Asked::TokenByRefresh), ["InvalidGrantException"]);
        assert_eq!(
            log.to_string().lines().collect::<Vec<_>>(),
            [
                "request  POST https://oidc.ap-northeast-1.amazonaws.com/token -> 200 signed by nobody, token by refresh token",
                "request  POST https://oidc.ap-northeast-1.amazonaws.com/token -> 400 signed by nobody, token by refresh token \
                 (InvalidGrantException)",
                "request  GET https://oidc.ap-northeast-1.amazonaws.com/authorize?… -> 400 signed by nobody, sign-in page \
                 (InvalidRequestException)",
            ]
        );
        assert_eq!(format!("{log:?}"), log.to_string());
    }

    #[test]
    fn a_host_that_was_told_a_secret_is_named() {
        let log = Log::default();
        let secrets = BTreeSet::from(["s3cr+t".to_owned()]);
        let mut by_header = request("GET", "https://header.example/", b"");
        by_header.headers.push(("x-amz-sso_bearer_token".into(), "s3cr+t".into()));
        for asked in [
            request("GET", "https://nothing.example/", b""),
            request("POST", "https://body.example/", b"{\"refreshToken\":\"s3cr+t\"}"),
            request("GET", "https://query.example/?token=s3cr%2Bt", b""),
            by_header,
        ] {
            log.write(Event::Request(Box::new(Entry::new(asked, &Response::nobody_here()))));
        }
        let told = log.told(&secrets);
        assert_eq!(
            told.iter().map(String::as_str).collect::<Vec<_>>(),
            ["body.example", "header.example", "query.example"]
        );
    }
}
