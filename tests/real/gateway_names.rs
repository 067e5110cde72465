//! The residency matrix before an LLM gateway: every name that a person can type, in both scopes. Nobody but the gateway
//! is asked, and what reaches it is one of the profile's names. The tables lie in `target/real/matrix-gateway-*.txt`.
//!
//! The gateway serves every name, so that nothing is refused that gets through. Where it passes a cloud's format on, the
//! names close as they do at the cloud itself (`residency`, `vertex`); there a part of the list is typed.

use std::collections::BTreeSet;

use genkan::models::Tier;
use genkan::models::catalogue::Catalogue;

use super::Site;
use super::gateway::{home_in, scenario};
use super::matrix::{self, Table};
use super::residency::{PARTS, decides, names};
use crate::cloud::Reply;
use crate::cloud::gateway::HOST;
use crate::cloud::google::Google;
use crate::cloud::log::Entry;

const OWN: [&str; 3] = ["acme-opus", "acme-sonnet", "acme-haiku"];

/// What was asked for: the name, or the id with its location.
fn dialled(entry: &Entry) -> Option<String> {
    let (_, place) = match entry.request.path.split_once("/locations/") {
        Some(found) if entry.request.method == "POST" => found,
        _ => return entry.model(),
    };
    let (location, rest) = place.split_once("/publishers/anthropic/models/")?;
    Some(format!("{location}/{}", rest.split_once(':')?.0))
}

/// Whether it is one that the profile names, or that stays inside by its own form.
fn is_meant(kind: &str, name: &str, status: u16) -> bool {
    match kind {
        "anthropic" => OWN.contains(&name),
        // A name that Bedrock has no model for is refused there and processed nowhere.
        "bedrock" => name.starts_with("jp.") || status == 400 && !name.contains(".anthropic."),
        _ => name.starts_with(&format!("{}/", Google::TOKYO)),
    }
}

/// Types the names of this part in each scope; the part after the next one belongs to the next scope.
fn matrix(kind: &str, scopes: &[&str], typed: &BTreeSet<String>, first: usize) {
    let mut table = Table::new(&format!("gateway-{kind}-{}", scopes.join("-")), typed.len() * scopes.len());
    for (at, scope) in scopes.iter().enumerate() {
        let Some(site) = Site::open(scenario(Reply::default())) else { return };
        let served: Vec<&str> = OWN.into_iter().chain(typed.iter().map(String::as_str)).collect();
        site.cloud.gateway.serve(&served);
        let home = home_in(&site, kind, scope, &[]);
        for name in matrix::part(typed.iter().cloned(), (first + at, PARTS), |name| decides(name)) {
            let before = site.log().requests().len();
            let run = site.claude(&home).args(["-p", "hi", "--model", &name]).run();
            let entries = site.log().requests().split_off(before);
            let asked: Vec<_> = entries.iter().filter_map(|entry| Some((dialled(entry)?, entry.status))).collect();
            let hosts: BTreeSet<_> = entries.iter().map(|entry| entry.request.host.as_str()).collect();
            let all: BTreeSet<_> = asked.iter().map(|(name, _)| name.as_str()).collect();
            table.row(format!("{scope:<8} {name:<72} {}", all.into_iter().collect::<Vec<_>>().join(" ")));
            let is_refused = asked.iter().any(|(_, status)| [400, 404].contains(status));
            let is_answered = run.code == Some(0) && run.stdout.contains("The stand-in heard you.");
            let is_inside = asked.iter().all(|(name, status)| is_meant(kind, name, *status));
            // A listed name with a date: outside managed scope the client's list lets it through, and no override maps it.
            let is_stopped = asked.is_empty() && run.stdout.contains("GK-GRD-011");
            let is_well = is_inside && !asked.is_empty() && (is_answered || is_refused);
            if hosts.iter().any(|host| *host != HOST) || !(is_well || is_stopped) {
                table.wrong([format!("{scope} --model {name}: {hosts:?} {asked:?} {run:?}")]);
            }
        }
    }
    table.end();
}

/// Every name of the catalogue that can be typed.
fn all() -> BTreeSet<String> {
    names(Catalogue::embedded().expect("the embedded catalogue"))
}

/// Of each family the newest model in every form and geography, every alias, and names of tomorrow.
fn part() -> BTreeSet<String> {
    let catalogue = Catalogue::embedded().expect("the embedded catalogue");
    let newest = |tier| catalogue.models.iter().rev().find(|model| model.family == tier);
    let newest: Vec<_> = Tier::ALL.into_iter().filter_map(newest).collect();
    let is_alias = |name: &str| !name.contains("claude");
    let is_newest = |name: &str| newest.iter().any(|model| name == model.id || name.ends_with(&model.bedrock));
    all().into_iter().filter(|name| is_alias(name) || is_newest(name) || name == "claude-sonnet-6").collect()
}

#[test]
#[ignore = "long: .ci/run runs it"]
fn every_name_in_anthropics_format_is_one_of_the_profiles_in_user_scope() {
    matrix("anthropic", &["user"], &all(), 6);
}

#[test]
#[ignore = "long: .ci/run runs it"]
fn every_name_in_anthropics_format_is_one_of_the_profiles_in_managed_scope() {
    matrix("anthropic", &["managed"], &all(), 7);
}

#[test]
#[ignore = "long: .ci/run runs it"]
fn names_that_a_gateway_passes_to_bedrock_stay_inside() {
    matrix("bedrock", &["user", "managed"], &part(), 8);
}

#[test]
#[ignore = "long: .ci/run runs it"]
fn names_that_a_gateway_passes_to_vertex_stay_inside() {
    matrix("vertex", &["user", "managed"], &part(), 10);
}
