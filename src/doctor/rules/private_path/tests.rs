use super::super::network::tests::{found, healthy, host};
use super::*;
use crate::doctor::facts::network::{Named, Through};

fn judged(network: NetworkFacts, path: PrivatePath) -> Vec<(&'static str, Severity)> {
    let mut profile = Profile::default();
    profile.network.private_path = path;
    found(network, &profile, &[Group::PrivatePath]).iter().map(|finding| (finding.code.id, finding.severity)).collect()
}

#[test]
fn a_private_runtime_is_proven_and_the_rest_is_listed() {
    use Severity::{Info, Ok};
    let egress = ("GK-PRV-007", Info);
    assert_eq!(judged(healthy(), PrivatePath::Off), []);
    assert_eq!(judged(healthy(), PrivatePath::Required), [egress, ("GK-PRV-008", Ok)]);
}

#[test]
fn what_leads_outside_is_as_bad_as_the_profile_says() {
    use Severity::{Error, Info, Warning};
    let mut facts = healthy();
    facts.hosts[0] = host(Role::Runtime, "bedrock-runtime.ap-northeast-1.amazonaws.com", "52.119.0.9");
    facts.hosts[1] = host(Role::ControlPlane, "bedrock.ap-northeast-1.amazonaws.com", "52.119.0.8");
    facts.hosts[2] = host(Role::Sts, "sts.ap-northeast-1.amazonaws.com", "52.119.0.7");
    let rest = |control| [("GK-PRV-005", control), ("GK-PRV-006", Info), ("GK-PRV-007", Info)];
    let with = |first, control| [&[("GK-PRV-001", first)][..], &rest(control)].concat();
    assert_eq!(judged(facts.clone(), PrivatePath::Required), with(Error, Warning));
    assert_eq!(judged(facts, PrivatePath::Preferred), with(Warning, Info));
}

#[test]
fn a_private_address_without_an_answer_proves_nothing() {
    let mut facts = healthy();
    if let Through::Direct(addresses) = &mut facts.hosts[0].ways[0].through {
        addresses[0].tcp = crate::doctor::facts::network::Tcp::Refused;
    }
    let codes = judged(facts, PrivatePath::Required);
    assert_eq!(codes, [("GK-PRV-004", Severity::Error), ("GK-PRV-007", Severity::Info)]);
}

#[test]
fn what_the_profiles_text_calls_private_counts_alone() {
    for (ip, expected) in [
        ("100.64.1.5", "GK-PRV-012"),
        ("fd00::5", "GK-PRV-008"),
        ("127.0.0.1", "GK-PRV-001"),
        ("198.18.0.1", "GK-PRV-001"),
    ] {
        let mut facts = healthy();
        facts.hosts[0] = host(Role::Runtime, "vpce-0a1.bedrock-runtime.ap-northeast-1.vpce.amazonaws.com", ip);
        assert!(judged(facts, PrivatePath::Required).iter().any(|(code, _)| *code == expected), "{ip}");
    }
    // Nor is it proven by others beside it, nor less wrong where public ones are.
    let mut facts = healthy();
    let mut push = |ip: &str, own: &[ipnet::IpNet]| {
        let ip = ip.parse().unwrap();
        facts.hosts[0].names.addresses.push(Named { ip, class: Class::classify(ip, own) });
        judged(facts.clone(), PrivatePath::Required)
    };
    let named = push("100.64.1.4", &["100.64.1.0/24".parse().unwrap()]);
    assert_eq!(named, [("GK-PRV-007", Severity::Info), ("GK-PRV-008", Severity::Ok)]);
    assert_eq!(push("100.64.1.5", &[])[0], ("GK-PRV-012", Severity::Error));
    assert_eq!(push("52.119.0.9", &[])[0], ("GK-PRV-002", Severity::Error));
    let mut facts = healthy();
    facts.hosts[0] = host(Role::Runtime, "bedrock-runtime.ap-northeast-1.amazonaws.com", "100.64.1.5");
    assert_eq!(judged(facts.clone(), PrivatePath::Preferred)[0], ("GK-PRV-012", Severity::Warning));
    assert_eq!(judged(facts, PrivatePath::Off), []);
    let mut facts = healthy();
    facts.hosts[2] = host(Role::Sts, "sts.ap-northeast-1.amazonaws.com", "100.64.1.5");
    assert_eq!(judged(facts, PrivatePath::Required)[0], ("GK-PRV-012", Severity::Warning));
    let mut facts = healthy();
    let ip = "2600::1".parse().unwrap();
    facts.hosts[0].names.addresses.push(Named { ip, class: Class::classify(ip, &[]) });
    assert_eq!(judged(facts, PrivatePath::Required)[0], ("GK-PRV-002", Severity::Error));
}
