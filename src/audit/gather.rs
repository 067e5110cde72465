//! Asks for the facts, one question after the other.
//!
//! A service that gives no answer isn't asked again in that region, so that a closed network costs one deadline and not
//! forty. Credentials that are refused end it all.

use std::collections::BTreeMap;

use jiff::Timestamp;
use serde_json::{Value, json};

use super::Wanted;
use super::asked::{Deaf, text};
use super::facts::{
    Application, Blind, Bucket, Encryption, Endpoint, Expiry, Facts, Group, Key, KeyState, Lock, LogGroup, Logging,
    Recorded, Region, Seen, Target, Trail, TrailStatus,
};
use crate::fault::Result;
use crate::policy::evidence::{Ask, Service};
use crate::policy::scope::Pin;
use crate::session::aws::{Evidence, Question, pages};
use crate::session::evidence::{Unanswered, Why};

/// The most pages of a list.
const PAGES: usize = 20;

/// Everything that the rows are about.
///
/// # Errors
/// Where AWS doesn't take the credentials.
pub fn gather(evidence: &dyn Evidence, wanted: &Wanted<'_>) -> Result<Facts> {
    let asking = Asking { evidence, deaf: Deaf::default() };
    let scope = wanted.scope;
    let mut facts =
        Facts { regions: scope.regions.iter().map(|region| asking.region(region)).collect(), ..Facts::default() };
    let mut logged: BTreeMap<&str, (&str, Vec<&str>)> = BTreeMap::new();
    for region in &facts.regions {
        let buckets = region.logging.as_ref().ok().and_then(Option::as_ref).map_or(&[][..], |logging| &logging.buckets);
        for Target { bucket, prefix } in buckets {
            logged.entry(bucket.as_str()).or_insert_with(|| (region.name.as_str(), Vec::new())).1.push(prefix);
        }
    }
    let bucket = |(name, (region, prefixes)): (&str, (&str, Vec<&str>))| {
        (name.to_owned(), asking.bucket(name, &written(&prefixes, wanted.account), region))
    };
    let buckets = logged.into_iter().map(bucket).collect();
    facts.buckets = buckets;
    facts.keys = asking.keys(&facts);
    for pin in &scope.pins {
        let (name, region) = match pin {
            Pin::System { prefix, core, .. } => (format!("{prefix}.{core}"), scope.home.as_str()),
            Pin::Application(arn) => (arn.clone(), arn.split(':').nth(3).unwrap_or(&scope.home)),
            Pin::OnDemand { .. } | Pin::Own(_) => continue,
        };
        facts.pinned.insert(name.clone(), asking.profile(&name, region));
    }
    asking.deaf.end(facts)
}

struct Asking<'a> {
    evidence: &'a dyn Evidence,
    deaf: Deaf<(Service, String)>,
}

impl Asking<'_> {
    /// One answer; `None` where there is no such thing.
    fn ask(&self, ask: Ask, region: &str, input: Value) -> Seen<Option<Value>> {
        let question = Question { ask, region, input };
        self.answered(ask, region, || self.evidence.answer(&question))
    }

    /// The elements of a list.
    fn list(&self, ask: Ask, region: &str, input: Value, name: &str) -> Seen<Vec<Value>> {
        let question = Question { ask, region, input };
        let pages = self.answered(ask, region, || pages(self.evidence, &question, PAGES))?;
        let mut found = Vec::new();
        for mut page in pages.into_iter().flatten() {
            let Value::Array(elements) = page[name].take() else { return Err(Blind::empty(ask, name)) };
            found.extend(elements);
        }
        Ok(found)
    }

    fn answered<T>(
        &self,
        ask: Ask,
        region: &str,
        send: impl FnOnce() -> std::result::Result<T, Unanswered>,
    ) -> Seen<Option<T>> {
        let place = (ask.service(), region.to_owned());
        if let Some((why, fault)) = self.deaf.before(&place) {
            return Err(Blind { ask, why, fault });
        }
        match send() {
            Ok(answer) => Ok(Some(answer)),
            Err(no) if no.why == Why::Absent => Ok(None),
            Err(Unanswered { why, fault }) => {
                self.deaf.after(place, why, &fault);
                Err(Blind { ask, why, fault })
            }
        }
    }

    fn region(&self, name: &str) -> Region {
        Region {
            name: name.to_owned(),
            logging: self.logging(name),
            retention: self.retention(name),
            applications: self.applications(name),
            trails: self.trails(name),
            endpoints: self.endpoints(name),
        }
    }

    fn logging(&self, region: &str) -> Seen<Option<Logging>> {
        let answer = self.ask(Ask::InvocationLogging, region, json!({}))?.unwrap_or_default();
        // Where it is off, the configuration is missing or empty (Bedrock user guide, model invocation logging).
        let config = &answer["loggingConfig"];
        let watch = &config["cloudWatchConfig"];
        let group = text(watch, "logGroupName");
        let target = |config: &Value| {
            Some(Target { bucket: text(config, "bucketName")?, prefix: text(config, "keyPrefix").unwrap_or_default() })
        };
        let targets = [target(&config["s3Config"]), target(&watch["largeDataDeliveryS3Config"])];
        let mut buckets: Vec<_> = targets.into_iter().flatten().collect();
        buckets.dedup();
        if group.is_none() && buckets.is_empty() {
            return Ok(None);
        }
        let group = group.map(|name| LogGroup { seen: self.group(&name, region), name });
        Ok(Some(Logging { has_text: config["textDataDeliveryEnabled"] != json!(false), group, buckets }))
    }

    /// A group by its whole name: the service searches by beginnings alone.
    fn group(&self, name: &str, region: &str) -> Seen<Option<Group>> {
        let found = self.list(Ask::LogGroups, region, json!({ "logGroupNamePrefix": name }), "logGroups")?;
        let found = found.iter().find(|group| text(group, "logGroupName").as_deref() == Some(name));
        Ok(found.map(|group| Group { retention: group["retentionInDays"].as_u64(), key: text(group, "kmsKeyId") }))
    }

    fn retention(&self, region: &str) -> Seen<Option<String>> {
        match self.ask(Ask::DataRetention, region, json!({})) {
            Ok(Some(answer)) => text(&answer, "mode").map(Some).ok_or_else(|| Blind::empty(Ask::DataRetention, "mode")),
            Ok(None) => Ok(None),
            // The operation is a young one.
            Err(blind) if blind.fault.arg("code").is_some_and(|code| code.starts_with("UnknownOperation")) => Ok(None),
            Err(blind) => Err(blind),
        }
    }

    fn applications(&self, region: &str) -> Seen<Vec<Application>> {
        let input = json!({"maxResults": 1000, "typeEquals": "APPLICATION"});
        let found = self.list(Ask::InferenceProfiles, region, input, "inferenceProfileSummaries")?;
        let application = |profile: &Value| {
            Some(Application { arn: text(profile, "inferenceProfileArn")?, regions: destinations(profile) })
        };
        let found: Option<_> = found.iter().map(application).collect();
        found.ok_or_else(|| Blind::empty(Ask::InferenceProfiles, "inferenceProfileArn"))
    }

    fn profile(&self, id: &str, region: &str) -> Seen<Option<Vec<String>>> {
        let found = self.ask(Ask::InferenceProfile, region, json!({ "inferenceProfileIdentifier": id }))?;
        Ok(found.map(|profile| destinations(&profile)))
    }

    /// The trails that cover a region, those of other regions included.
    fn trails(&self, region: &str) -> Seen<Vec<Trail>> {
        let answer = self.ask(Ask::Trails, region, json!({ "includeShadowTrails": true }))?.unwrap_or_default();
        let found = answer["trailList"].as_array().ok_or_else(|| Blind::empty(Ask::Trails, "trailList"))?;
        let mut trails = Vec::new();
        for trail in found {
            let arn = text(trail, "TrailARN").ok_or_else(|| Blind::empty(Ask::Trails, "TrailARN"))?;
            let home = text(trail, "HomeRegion").unwrap_or_else(|| region.to_owned());
            let is_multi_region = trail["IsMultiRegionTrail"] == json!(true);
            if !is_multi_region && home != region {
                continue;
            }
            trails.push(Trail {
                name: text(trail, "Name").unwrap_or_else(|| arn.clone()),
                is_multi_region,
                validates: trail["LogFileValidationEnabled"] == json!(true),
                key: text(trail, "KmsKeyId"),
                status: self.status(&arn, &home),
                selectors: self.selectors(&arn, &home, trail["HasCustomEventSelectors"] == json!(false)),
                home,
            });
        }
        Ok(trails)
    }

    fn status(&self, arn: &str, home: &str) -> Seen<TrailStatus> {
        let answer = self.ask(Ask::TrailStatus, home, json!({ "Name": arn }))?.unwrap_or_default();
        // A trail that is listed and isn't there is no stopped one.
        let is_logging = answer["IsLogging"].as_bool().ok_or_else(|| Blind::empty(Ask::TrailStatus, "IsLogging"))?;
        let delivery_error = text(&answer, "LatestDeliveryError").unwrap_or_default();
        Ok(TrailStatus { is_logging, delivery_error, delivered: time(&answer["LatestDeliveryTime"]) })
    }

    fn selectors(&self, arn: &str, home: &str, is_default: bool) -> Seen<Recorded> {
        let answer = self.ask(Ask::EventSelectors, home, json!({ "TrailName": arn }))?.unwrap_or_default();
        super::rules::recorded(&answer, is_default)
            .ok_or_else(|| Blind::empty(Ask::EventSelectors, "EventSelectors, AdvancedEventSelectors"))
    }

    fn endpoints(&self, region: &str) -> Seen<Vec<Endpoint>> {
        let names = ["bedrock-runtime", "bedrock"].map(|service| format!("com.amazonaws.{region}.{service}"));
        let input = json!({"Filters": [{"Name": "service-name", "Values": names}], "MaxResults": 1000});
        let found = self.list(Ask::Endpoints, region, input, "VpcEndpoints")?;
        let of = |endpoint: &Value, name: &str| text(endpoint, name).unwrap_or_default();
        let endpoint = |endpoint: &Value| Endpoint {
            id: of(endpoint, "VpcEndpointId"),
            service: of(endpoint, "ServiceName").rsplit('.').next().unwrap_or_default().to_owned(),
            vpc: of(endpoint, "VpcId"),
            // The model says `Available`, the wire `available`.
            is_available: of(endpoint, "State").eq_ignore_ascii_case("available"),
            has_private_dns: endpoint["PrivateDnsEnabled"] == json!(true),
            policy: of(endpoint, "PolicyDocument"),
        };
        Ok(found.iter().map(endpoint).collect())
    }

    fn bucket(&self, name: &str, written: &[String], asked_in: &str) -> Bucket {
        let at = |ask, region: &str| self.ask(ask, region, json!({ "Bucket": name }));
        let region = at(Ask::BucketLocation, asked_in).map(|answer| {
            answer.map(|answer| match text(&answer, "LocationConstraint").as_deref() {
                // S3's oldest region has no name here, and the second oldest another one.
                None => "us-east-1".to_owned(),
                Some("EU") => "eu-west-1".to_owned(),
                Some(region) => region.to_owned(),
            })
        });
        let there = region.as_ref().ok().and_then(Option::as_deref).unwrap_or(asked_in).to_owned();
        // What isn't configured is an error of S3's own; only versions that were never on are an empty answer.
        let configured = |ask: Ask, field: &str, read: &dyn Fn(&Value) -> Option<Value>| {
            let Some(answer) = at(ask, &there)? else { return Ok(None) };
            read(&answer).map(Some).ok_or_else(|| Blind::empty(ask, field))
        };
        let encryption = configured(Ask::BucketEncryption, "SSEAlgorithm", &|answer| {
            let rules = answer["ServerSideEncryptionConfiguration"]["Rules"].as_array()?;
            let mut rules = rules.iter().map(|rule| &rule["ApplyServerSideEncryptionByDefault"]);
            rules.find(|rule| text(rule, "SSEAlgorithm").is_some()).cloned()
        });
        let encryption = encryption.map(|rule| {
            let rule = rule?;
            Some(Encryption { algorithm: text(&rule, "SSEAlgorithm")?, key: text(&rule, "KMSMasterKeyID") })
        });
        let all = ["BlockPublicAcls", "IgnorePublicAcls", "BlockPublicPolicy", "RestrictPublicBuckets"];
        let public_access = configured(Ask::BucketPublicAccess, &all.join(", "), &|answer| {
            let switches = &answer["PublicAccessBlockConfiguration"];
            all.iter().any(|name| switches[*name].is_boolean()).then(|| switches.clone())
        });
        let public_access = public_access.map(|switches| {
            let switches = switches?;
            Some(all.into_iter().filter(|name| switches[*name] != json!(true)).collect())
        });
        let lock = configured(Ask::BucketLock, "ObjectLockEnabled", &|answer| {
            let lock = &answer["ObjectLockConfiguration"];
            text(lock, "ObjectLockEnabled").map(|_| lock.clone())
        });
        let lock = lock.map(|lock| {
            let lock = lock?;
            let rule = &lock["Rule"]["DefaultRetention"];
            let years = rule["Years"].as_u64().map(|years| years * 365);
            let days = rule["Days"].as_u64().or(years).unwrap_or_default();
            let mode = text(rule, "Mode").unwrap_or_default();
            (text(&lock, "ObjectLockEnabled").as_deref() == Some("Enabled")).then_some(Lock { mode, days })
        });
        let is_versioned = at(Ask::BucketVersioning, &there)
            .map(|answer| answer.is_some_and(|answer| text(&answer, "Status").as_deref() == Some("Enabled")));
        let lifecycle = configured(Ask::BucketLifecycle, "Rules", &|answer| {
            answer["Rules"].as_array().filter(|rules| !rules.is_empty()).map(|_| answer.clone())
        });
        let expires = lifecycle.map(|lifecycle| expiry(&lifecycle?, written));
        Bucket { region, encryption, public_access, lock, is_versioned, expires }
    }

    /// Every key that is named by a group, a bucket or a trail.
    fn keys(&self, facts: &Facts) -> BTreeMap<String, Key> {
        let mut named: BTreeMap<String, (String, Vec<String>)> = BTreeMap::new();
        let mut name = |key: &str, region: &str, by: String| {
            // A key's ARN says where it is.
            let region = key.split(':').nth(3).filter(|region| !region.is_empty()).unwrap_or(region);
            let entry = named.entry(key.to_owned()).or_insert_with(|| (region.to_owned(), Vec::new()));
            if !entry.1.contains(&by) {
                entry.1.push(by);
            }
        };
        for region in &facts.regions {
            if let Ok(Some(logging)) = &region.logging
                && let Some(LogGroup { name: group, seen: Ok(Some(Group { key: Some(key), .. })) }) = &logging.group
            {
                name(key, &region.name, group.clone());
            }
            for trail in region.trails.iter().flatten() {
                if let Some(key) = &trail.key {
                    name(key, &trail.home, trail.name.clone());
                }
            }
        }
        for (bucket, seen) in &facts.buckets {
            if let Ok(Some(Encryption { key: Some(key), .. })) = &seen.encryption {
                let region = seen.region.as_ref().ok().and_then(Option::as_deref).unwrap_or_default();
                name(key, region, bucket.clone());
            }
        }
        named.into_iter().map(|(key, (region, used_by))| (key.clone(), self.key(&key, region, used_by))).collect()
    }

    fn key(&self, key: &str, region: String, used_by: Vec<String>) -> Key {
        let seen = self.ask(Ask::Key, &region, json!({ "KeyId": key })).and_then(|answer| {
            let Some(mut answer) = answer else { return Ok(None) };
            let about = answer["KeyMetadata"].take();
            let manager = text(&about, "KeyManager").ok_or_else(|| Blind::empty(Ask::Key, "KeyManager"))?;
            let multi = &about["MultiRegionConfiguration"];
            let primary = text(&multi["PrimaryKey"], "Region");
            let replicas = multi["ReplicaKeys"].as_array().into_iter().flatten().filter_map(|one| text(one, "Region"));
            let mut regions: Vec<_> = primary.into_iter().chain(replicas).collect();
            let own = text(&about, "Arn").and_then(|arn| arn.split(':').nth(3).map(str::to_owned));
            regions.extend(own.filter(|own| !regions.contains(own)));
            Ok(Some(KeyState { is_customers: manager == "CUSTOMER", state: text(&about, "KeyState"), regions }))
        });
        let is_aws = matches!(&seen, Ok(Some(state)) if !state.is_customers) || matches!(&seen, Ok(None));
        let rotates = (!is_aws).then(|| {
            let answer = self.ask(Ask::KeyRotation, &region, json!({ "KeyId": key }))?.unwrap_or_default();
            let rotates = answer["KeyRotationEnabled"].as_bool();
            rotates.ok_or_else(|| Blind::empty(Ask::KeyRotation, "KeyRotationEnabled"))
        });
        Key { region, used_by, seen, rotates }
    }
}

/// Below what Bedrock writes the logs (Bedrock user guide, the policy of the bucket). A prefix that ends with `/` may be
/// joined with one more or not.
fn written(prefixes: &[&str], account: &str) -> Vec<String> {
    let end = if account.is_empty() {
        "AWSLogs/".to_owned()
    } else {
        format!("AWSLogs/{account}/BedrockModelInvocationLogs/")
    };
    let below = |prefix: &&str| match *prefix {
        "" => vec![end.clone()],
        prefix if prefix.ends_with('/') => vec![format!("{prefix}{end}"), format!("{prefix}/{end}")],
        prefix => vec![format!("{prefix}/{end}")],
    };
    prefixes.iter().flat_map(below).collect()
}

/// After how many days everything that is written there is at its end, by the rules that are in force and have no other
/// condition; `None` where something of it has none.
fn expiry(lifecycle: &Value, written: &[String]) -> Option<Expiry> {
    let last = |days: &dyn Fn(&Value) -> Option<u64>| {
        let ends: Option<Vec<_>> = written.iter().map(|written| end(lifecycle, written, days)).collect();
        ends?.into_iter().max()
    };
    let current = last(&|rule| rule["Expiration"]["Days"].as_u64())?;
    // A rule that leaves some of the versions ends them at no time.
    let noncurrent = last(&|rule| {
        let versions = &rule["NoncurrentVersionExpiration"];
        versions["NoncurrentDays"].as_u64().filter(|_| versions.get("NewerNoncurrentVersions").is_none())
    });
    Some(Expiry { current, noncurrent })
}

fn end(lifecycle: &Value, written: &str, days: &dyn Fn(&Value) -> Option<u64>) -> Option<u64> {
    let rules = lifecycle["Rules"].as_array()?;
    let is_for_all = |rule: &&Value| {
        let prefix = |holder: &Value| text(holder, "Prefix");
        let filter = &rule["Filter"];
        let narrows = ["Tag", "And", "ObjectSizeGreaterThan", "ObjectSizeLessThan"];
        prefix(rule).or_else(|| prefix(filter)).is_none_or(|prefix| written.starts_with(&prefix))
            && narrows.iter().all(|name| filter.get(name).is_none())
    };
    let is_on = |rule: &&Value| text(rule, "Status").as_deref() == Some("Enabled");
    rules.iter().filter(is_on).filter(is_for_all).filter_map(days).min()
}

/// The regions of the models behind an inference profile; a `global.` one has a model without a region. None of them
/// where the answer doesn't say it of each model.
fn destinations(profile: &Value) -> Vec<String> {
    let models = profile["models"].as_array().into_iter().flatten();
    let region = |model: &Value| text(model, "modelArn")?.split(':').nth(3).map(str::to_owned);
    let mut regions = models.map(region).collect::<Option<Vec<_>>>().unwrap_or_default();
    regions.sort_unstable();
    regions.dedup();
    regions
}

/// A time as JSON of AWS's has it: seconds since 1970, or RFC 3339.
fn time(value: &Value) -> Option<Timestamp> {
    #[allow(clippy::cast_possible_truncation, reason = "seconds since 1970, and what isn't is no time")]
    let second = value.as_f64().map(|seconds| seconds.floor() as i64);
    second.and_then(|second| Timestamp::from_second(second).ok()).or_else(|| value.as_str()?.parse().ok())
}
