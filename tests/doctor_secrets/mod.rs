//! No secret in any output form of `genkan doctor`, whatever it reads and whatever it is answered: properties over
//! variables, settings, AWS files, sign-ins and the profile itself, each with secrets planted in it, offline and with
//! servers that echo what they are sent. What a network adds is held against the same in `real::doctor_secrets`.

pub mod canary;
pub mod echo;
mod places;

use std::net::Ipv4Addr;

use genkan::doctor::{self, Groundwork};
use genkan::profile::Profile;
use genkan::world::{Clock, World};
use jiff::Timestamp;
use proptest::prelude::*;
use proptest::sample::{Index, select, subsequence};
use serde_json::json;

use self::canary::{Canaries, secret};
use self::echo::MANNERS;
use self::places::{PLACES, Planted, machine};
use crate::cloud::{Cloud, Grant, Identity, Instance, Scenario, token_file};
use crate::machine::{self, Answer, Machine};

/// What is asked for, so that everything that can be printed or written is.
pub const FORMS: [&[&str]; 4] = [
    &["--json", "--save", "facts.json", "--bundle", "bundle.json"],
    &["--verbose", "--bundle", "plain.json", "--redact=no"],
    &["--verbose", "--lang", "ja", "--redact", "--save", "redacted.json"],
    &[],
];
pub const FILES: [&str; 4] = ["facts.json", "bundle.json", "plain.json", "redacted.json"];

/// Everything that doctor says and writes in every form.
fn everything(machine: &Machine, flags: &[&str]) -> String {
    let mut said = String::new();
    for form in FORMS {
        let answer = run(machine, &[&["doctor"], flags, form].concat());
        assert!([0, 1, 3, 4].contains(&answer.code), "{answer:?}");
        said += &answer.out;
        said += &answer.err;
    }
    FILES.iter().fold(said, |said, file| said + &machine.read(&format!("project/{file}")))
}

/// By the clock that signatures and sign-ins are held against.
fn run(machine: &Machine, args: &[&str]) -> Answer {
    machine::run(&mut World { clock: Clock::System, ..machine.world() }, args)
}

fn planted() -> impl Strategy<Value = Vec<Planted>> {
    let places = subsequence(PLACES.to_vec(), 1..=PLACES.len());
    let chosen = proptest::collection::vec((any::<Index>(), secret()), PLACES.len());
    let plant = |(places, chosen): (Vec<_>, Vec<(Index, String)>)| {
        let all = places.into_iter().zip(chosen);
        all.map(|(place, (index, secret))| Planted { place, index, secret }).collect()
    };
    (places, chosen).prop_map(plant)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 16, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_secret_is_printed_kept_or_handed_on(planted in planted()) {
        let machine = machine(&planted, Machine::new());
        // Whatever a probe or a rule may say of it, now or later.
        let work = Groundwork::read(&machine.world());
        let secrets = doctor::secrets::known(&machine.world(), &Profile::default(), &work);
        for planted in planted.iter().filter(|planted| planted.place.has_a_name()) {
            let secret = &planted.secret;
            prop_assert_eq!(secrets.hide(&format!("a {secret} b")), "a •••• b", "{:?}", planted.place);
        }
        let said = everything(&machine, &["--profile", "acme.toml", "--offline"]);
        let found = Canaries::new(planted.iter().map(|planted| planted.secret.as_str()));
        let found = found.found_in(&said);
        prop_assert!(found.is_none(), "{found:?} of {planted:?} in {said}");
        prop_assert!(!said.contains("IOSFODNN7EXAMPLE"), "{}", said);
    }

}

proptest! {
    #![proptest_config(ProptestConfig { cases: 8, failure_persistence: None, ..ProptestConfig::default() })]

    /// Without the network's part, which would look up real names.
    #[test]
    fn no_secret_comes_back_from_whoever_echoes_it(
        keys in [secret(), secret()],
        sign_in in [secret(), secret(), secret()],
        proxy in secret(),
        by_sign_in in any::<bool>(),
        echoing in subsequence(vec![0_usize, 1, 2, 3, 4], 1..=5),
        manner in select(&MANNERS[..]),
        padding in 0..130_usize,
    ) {
        let mut instance = Instance::new(START, "ap-northeast-1");
        instance.grants.push(Grant::new("ClaudeCodeUser", "worker"));
        let identities = vec![Identity::role("worker", Timestamp::MAX)];
        let cloud = Cloud::on_free_ports(Scenario { identities, instances: vec![instance], ..Scenario::tokyo() });
        let cloud = cloud.expect("the stand-in");
        let echo = format!("http://{}", echo::serve((Ipv4Addr::LOCALHOST, 0), manner, padding));
        let addresses: Vec<_> = cloud.endpoints.iter().enumerate().map(|(at, (name, url))| {
            (name.as_str(), if echoing.contains(&at) { echo.as_str() } else { url.as_str() })
        }).collect();
        let machine = addresses.iter().fold(Machine::new(), |machine, (name, url)| machine.var(name, url));
        // A loopback needs no proxy; the client's settings name it all the same.
        let through = format!("http://taro:{}@127.0.0.1:{}", encoded(&proxy), cloud.http.port());
        let machine = machine.var("ANTHROPIC_CUSTOM_HEADERS", &format!("X-Key: {proxy}"));
        let machine = match by_sign_in {
            true => machine,
            false => machine.var("AWS_ACCESS_KEY_ID", "ASIAIOSFODNN7EXAMPLE").var("AWS_SECRET_ACCESS_KEY", &keys[0])
                .var("AWS_SESSION_TOKEN", &keys[1]),
        };
        machine.write("home/.claude/settings.json", json!({"env": {"HTTPS_PROXY": through}}).to_string());
        let (_, runtime) = addresses.iter().find(|(name, _)| name.ends_with("RUNTIME")).expect("an address");
        let facts = if by_sign_in { SIGN_IN } else { "" };
        machine.write("project/acme.toml", format!("{PROFILE}endpoint_url = \"{runtime}\"\n{facts}"));
        let answer = run(&machine, &["setup", "--non-interactive", "--profile", "acme.toml"]);
        prop_assert!(answer.code == 0, "{answer:?}");
        let mut canaries = vec![proxy.clone()];
        let portal = echoing.contains(&1);
        if by_sign_in && portal {
            // Whatever the cache holds is sent.
            let token = json!({"startUrl": START, "region": "ap-northeast-1", "accessToken": sign_in[0],
                "expiresAt": "2020-01-01T00:00:00Z", "refreshToken": sign_in[1], "clientId": "c",
                "clientSecret": sign_in[2], "registrationExpiresAt": "2099-01-01T00:00:00Z"});
            machine.write(&format!("home/{}", token_file("acme")), token.to_string());
        } else if by_sign_in {
            let token = cloud.directory.sign_in(START, Timestamp::now());
            machine.write(&format!("home/{}", token_file("acme")), token.file());
            // So that the keys lie nowhere.
            machine.write("home/.cache", "");
        }
        canaries.extend(keys.into_iter().chain(sign_in));
        let said = everything(&machine, &["--skip", "network", "--prove"]);
        let found = Canaries::new(canaries.iter().map(String::as_str));
        let found = found.found_in(&said);
        prop_assert!(found.is_none(), "{found:?} in {said}");
        for given in cloud.directory.secrets() {
            let start = given.get(..16).unwrap_or(&given);
            prop_assert!(!said.contains(start), "{given} was given, and stands in {said}");
        }
    }
}

const START: &str = "https://acme.awsapps.com/start";
const PROFILE: &str = "schema = 1\nname = \"acme\"\nextends = \"bedrock-jp\"\n[aws]\n";
const SIGN_IN: &str = "sso_session = \"acme\"\nsso_start_url = \"https://acme.awsapps.com/start\"\n\
                       sso_region = \"ap-northeast-1\"\naccount_id = \"111122223333\"\nrole_name = \"ClaudeCodeUser\"\n";

/// As it stands in an address.
fn encoded(secret: &str) -> String {
    percent_encoding::utf8_percent_encode(secret, percent_encoding::NON_ALPHANUMERIC).to_string()
}
