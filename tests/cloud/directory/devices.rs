//! Device authorizations: a code that a program polls for, and another that the person approves.

use jiff::{SignedDuration, Timestamp};

use super::clients::{Client, DEVICE_CODE};
use super::{Issued, State};
use crate::cloud::instance::Person;
use crate::cloud::mint;
use crate::cloud::request::Refusal;

/// What a client may poll for at once when it begins: the AWS CLI does it twice.
const BURST: i64 = 2;
/// How many seconds an impatient client has to wait longer.
const SLOWER: u32 = 5;

#[derive(Debug, Clone)]
pub struct Device {
    pub code: String,
    pub user_code: String,
    pub verification_uri: String,
    pub expires: Timestamp,
    pub interval: u32,
    pub answer: Answer,
    client: String,
    instance: usize,
    /// Since when and how often the client has polled at this interval.
    since: Timestamp,
    polls_since: i64,
    polls: u32,
}

/// What became of a code.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Answer {
    Awaited,
    Approved,
    Refused,
    /// A token was given for it.
    Spent,
}

impl State {
    /// # Errors
    /// A client that is not for devices, or a start URL that this region doesn't know.
    pub fn start(&mut self, client: &Client, start_url: &str, region: &str, at: Timestamp) -> Result<Device, Refusal> {
        client.may(DEVICE_CODE)?;
        let index = self.instance(start_url, region)?;
        let instance = &self.instances[index];
        let device = Device {
            code: mint::device_code(),
            user_code: mint::user_code(),
            verification_uri: format!("{}/#/device", instance.start_urls[0].trim_end_matches('/')),
            expires: at + instance.device_code,
            interval: instance.interval,
            answer: Answer::Awaited,
            client: client.id.clone(),
            instance: index,
            since: at,
            polls_since: 0,
            polls: 0,
        };
        self.secret(device.code.clone());
        self.devices.push(device.clone());
        Ok(device)
    }

    /// # Errors
    /// A code that is unknown, spent, expired, refused or still pending, or a client that asks too often.
    pub fn poll(&mut self, client: &Client, code: &str, at: Timestamp) -> Result<Issued, Refusal> {
        client.may(DEVICE_CODE)?;
        let known = |device: &&mut Device| device.code == code && device.client == client.id;
        let unknown = || Refusal::oauth("InvalidGrantException", "Invalid device code provided");
        let device = self.devices.iter_mut().find(known).ok_or_else(unknown)?;
        let person = self.instances[device.instance].person;
        device.in_time(at)?;
        match (device.answer, person) {
            (Answer::Spent, _) => return Err(unknown()),
            (Answer::Approved, _) => {}
            (Answer::Refused, _) | (Answer::Awaited, Person::Refuses) => {
                device.answer = Answer::Refused;
                return Err(Refusal::oauth("AccessDeniedException", "Access denied"));
            }
            (Answer::Awaited, Person::Approves { polls }) if device.polls > polls => {}
            (Answer::Awaited, _) => {
                return Err(Refusal::oauth("AuthorizationPendingException", "Authorization is still pending"));
            }
        }
        device.answer = Answer::Spent;
        let instance = device.instance;
        Ok(self.open(instance, client, at))
    }
}

impl Device {
    /// Counts a poll.
    fn in_time(&mut self, at: Timestamp) -> Result<(), Refusal> {
        if self.expires <= at {
            return Err(Refusal::oauth("ExpiredTokenException", "Device code has expired"));
        }
        let waited = at.duration_since(self.since).max(SignedDuration::ZERO).as_secs();
        self.polls += 1;
        self.polls_since += 1;
        if self.polls_since <= BURST + waited / i64::from(self.interval.max(1)) {
            return Ok(());
        }
        (self.interval, self.since, self.polls_since) = (self.interval + SLOWER, at, BURST);
        Err(Refusal::oauth("SlowDownException", "Slow down"))
    }
}
