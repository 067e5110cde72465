//! The program that makes the managed settings at each start: what the managed documents say of it.
//!
//! Pure, and as 2.1.332 was seen to act: the entry of this system counts before the one for all; where the program
//! gives settings, no other managed document counts but for its `env`; where it fails, Claude Code doesn't start unless
//! the entry says otherwise.

use std::time::Duration;

use super::effective::Effective;
use super::origin::Origin;
use crate::world::Os;

/// So long Claude Code waits without `timeoutMs`, whose least is a second.
const DEFAULT_TIMEOUT: Duration = Duration::from_secs(10);
const LEAST: u64 = 1000;

/// What the entry of a system may have, and the settings for all of them may not.
const OF_ENTRIES: [&str; 9] = [
    "path",
    "script",
    "interpreter",
    "outputBehavior",
    "onFailure",
    "retries",
    "timeoutMs",
    "refreshIntervalMs",
    "defaultSettings",
];

/// The settings of this system's program.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// The setting that decides, such as `policyHelper.path`.
    pub setting: String,
    pub origin: Origin,
    pub form: Form,
    /// How long it may take.
    pub timeout: Duration,
    /// Claude Code starts where it fails.
    pub is_dispensable: bool,
}

/// How the settings come about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Form {
    /// What this program prints stands alone, or above the other managed documents.
    Program { path: String, joins: bool },
    /// Settings of its own where no program runs, with a key that only the entry of a system may have: Claude Code
    /// doesn't start.
    Misplaced(&'static str),
    /// A script in the document, or settings for the case that it fails: only Claude Code itself knows what comes of
    /// these.
    Other,
}

impl Entry {
    /// The entry for this system, where there is one.
    pub fn of(effective: &Effective, os: Os) -> Option<Self> {
        const EVERY: &str = "policyHelper";
        let own = match os {
            Os::Linux => "policyHelpers.linux",
            Os::Macos => "policyHelpers.macos",
            Os::Windows => "policyHelpers.windows",
        };
        let default = below(effective, "policyHelpers.default");
        let misplaced =
            OF_ENTRIES.iter().find_map(|key| Some((*key, effective.setting(&format!("policyHelpers.default.{key}"))?)));
        if let Some((key, set)) = misplaced {
            let (setting, origin) = (format!("policyHelpers.default.{key}"), set.origin.clone());
            return Some(Self {
                setting,
                origin,
                form: Form::Misplaced(key),
                timeout: DEFAULT_TIMEOUT,
                is_dispensable: false,
            });
        }
        let entry = [own, EVERY].into_iter().find(|entry| below(effective, entry).is_some());
        let Some(entry) = entry else {
            let (setting, origin) = default?;
            let (form, is_dispensable) = (Form::Other, true);
            return Some(Self { setting, origin, form, timeout: DEFAULT_TIMEOUT, is_dispensable });
        };
        let set = |name: &str| effective.setting(&format!("{entry}.{name}"));
        let behaviour = set("outputBehavior").and_then(|set| set.value.as_str());
        let falls_back = default.is_some() || below(effective, &format!("{entry}.defaultSettings")).is_some();
        let path = set("path").and_then(|path| Some((path.value.as_str()?, &path.origin)));
        let (setting, origin, form) = match path {
            Some((path, origin))
                if !falls_back && behaviour.is_none_or(|word| ["replace", "merge"].contains(&word)) =>
            {
                let form = Form::Program { path: path.to_owned(), joins: behaviour == Some("merge") };
                (format!("{entry}.path"), origin.clone(), form)
            }
            _ => below(effective, entry).map(|(setting, origin)| (setting, origin, Form::Other))?,
        };
        let own = set("timeoutMs").and_then(|set| set.value.as_u64()).filter(|own| *own >= LEAST);
        let is_dispensable = falls_back || set("onFailure").is_some_and(|set| set.value == "continue");
        Some(Self {
            setting,
            origin,
            form,
            timeout: own.map_or(DEFAULT_TIMEOUT, Duration::from_millis),
            is_dispensable,
        })
    }
}

/// Whether a setting belongs to such a program: what it says is its own, and no value of a deployment.
pub fn is_of_helper(path: &str) -> bool {
    path.split('.').next().is_some_and(|key| key == "policyHelper" || key == "policyHelpers")
}

/// The first setting there, of an administrator's.
fn below(effective: &Effective, entry: &str) -> Option<(String, Origin)> {
    let prefix = format!("{entry}.");
    let mut set = effective.settings().filter(|(name, set)| name.starts_with(&prefix) && set.origin.is_managed());
    set.next().map(|(name, set)| (name, set.origin.clone()))
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;
    use crate::claude::content::Content;
    use crate::claude::layer::Layer;
    use crate::claude::{Layers, Scope, Source};
    use crate::world::Vars;

    fn entry(origin: Origin, settings: &Value) -> Option<Entry> {
        let content = Content::parse(settings.to_string().as_bytes(), Scope::Managed);
        let layers = Layers { shell: Vars::default(), files: vec![Layer { origin, content }] };
        Entry::of(&Effective::new(&layers), Os::Linux)
    }

    #[test]
    fn the_entry_of_this_system_counts_before_the_one_for_all() {
        let program = |path: &str| Form::Program { path: path.to_owned(), joins: false };
        for (settings, expected) in [
            (json!({"policyHelper": {"path": "/a"}}), Some((program("/a"), false, 10))),
            (json!({"policyHelper": {"path": "/a", "timeoutMs": 2000}}), Some((program("/a"), false, 2))),
            (
                json!({"policyHelper": {"path": "/a"}, "policyHelpers": {"linux": {"path": "/b"}}}),
                Some((program("/b"), false, 10)),
            ),
            (
                json!({"policyHelper": {"path": "/a"}, "policyHelpers": {"macos": {"path": "/b"}}}),
                Some((program("/a"), false, 10)),
            ),
            (
                json!({"policyHelpers": {"linux": {"path": "/b", "onFailure": "continue"}}}),
                Some((program("/b"), true, 10)),
            ),
            (
                json!({"policyHelpers": {"linux": {"path": "/b", "outputBehavior": "merge"}}}),
                Some((Form::Program { path: "/b".to_owned(), joins: true }, false, 10)),
            ),
            (json!({"policyHelpers": {"default": {"path": "/b"}}}), Some((Form::Misplaced("path"), false, 10))),
            (
                json!({"policyHelpers": {"linux": {"path": "/b", "defaultSettings": {"model": "opus"}}}}),
                Some((Form::Other, true, 10)),
            ),
            (json!({"policyHelpers": {"linux": {"script": "x", "interpreter": "sh"}}}), Some((Form::Other, false, 10))),
            (json!({"policyHelpers": {"default": {"model": "opus"}}}), Some((Form::Other, true, 10))),
            (json!({"policyHelpers": {"macos": {"path": "/b"}}}), None),
            (json!({"model": "opus"}), None),
        ] {
            let file = Origin::Managed(Source::File("/etc/claude-code/managed-settings.json".into()));
            let found = entry(file, &settings).map(|found| (found.form, found.is_dispensable, found.timeout.as_secs()));
            assert_eq!(found, expected, "{settings}");
        }
        assert_eq!(
            entry(Origin::User("/h/.claude/settings.json".into()), &json!({"policyHelper": {"path": "/a"}})),
            None
        );
    }
}
