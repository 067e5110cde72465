//! What hooks say of models, as settings, front matter and plugins write them.

use serde_json::Value;

use super::{Effective, Origin};

/// Whether hooks from there run under these merged settings. Seen (2.1.328, 2.1.329): `allowManagedHooksOnly` leaves
/// managed hooks, and those of plugins that managed settings enable; managed settings alone can say it.
pub fn run(settings: &Effective, origin: &Origin) -> bool {
    let is_on = |name: &str| settings.setting(name).filter(|setting| setting.value == true);
    let only_managed = is_on("allowManagedHooksOnly").is_some_and(|setting| setting.origin.is_managed());
    // Managed hooks are taken away by managed settings alone.
    let is_off = is_on("disableAllHooks").is_some_and(|setting| setting.origin.is_managed() || !origin.is_managed());
    !is_off && (!only_managed || origin.is_managed())
}

/// The models that the hooks of the merged settings name, each with its setting. Hooks that don't run name none.
pub fn of_settings(settings: &Effective) -> Vec<(String, String)> {
    let model = |(event, _, hook): (String, &Origin, &Value)| {
        Some((format!("hooks.{event}"), hook["model"].as_str()?.to_owned()))
    };
    running(settings).into_iter().filter_map(model).collect()
}

/// The hooks of the merged settings that post what they are told to an address: setting, address, and who says so. Hooks
/// that don't run, and managed ones, are none.
pub fn posting(settings: &Effective) -> Vec<(String, String, Origin)> {
    let all = running(settings).into_iter().filter(|(_, origin, hook)| !origin.is_managed() && hook["type"] == "http");
    let post = |(event, origin, hook): (String, &Origin, &Value)| {
        Some((format!("hooks.{event}"), hook["url"].as_str()?.to_owned(), origin.clone()))
    };
    all.filter_map(post).collect()
}

/// The addresses that hooks of type `http` post what they are told to, each with its event. `events` is the object of
/// events.
pub fn addresses(events: &Value) -> Vec<(String, String)> {
    named(events, |hook| hook["url"].as_str().filter(|_| hook["type"] == "http"))
}

/// The commands that the hooks of the merged settings start: event, command, and who says so. Hooks that don't run are
/// none.
pub fn commands(settings: &Effective) -> Vec<(String, String, Origin)> {
    let all = running(settings).into_iter().filter(|(.., hook)| hook["type"] == "command");
    let command = |(event, origin, hook): (String, &Origin, &Value)| {
        Some((event, hook["command"].as_str()?.to_owned(), origin.clone()))
    };
    all.filter_map(command).collect()
}

/// The hooks of one event that run, of any type: what each starts or asks, empty where it isn't a program or an address,
/// and who says so.
pub fn of(settings: &Effective, event: &str) -> Vec<(String, Origin)> {
    let all = running(settings).into_iter().filter(|(of, ..)| of == event);
    all.map(|(_, origin, hook)| (what(hook), origin.clone())).collect()
}

/// The hooks that run before every tool, whichever it is: what each starts or asks, and who says so.
pub fn of_every_tool(settings: &Effective) -> Vec<(String, Origin)> {
    let Some(groups) = settings.setting("hooks.PreToolUse") else { return Vec::new() };
    let of_part = |(origin, groups): (&Origin, &Value)| {
        before_every_tool(groups).map(|hook| (what(hook), origin.clone())).collect::<Vec<_>>()
    };
    groups.parts().filter(|(origin, _)| run(settings, origin)).flat_map(of_part).collect()
}

/// Of the groups of `PreToolUse` the hooks that name no tools.
pub(super) fn before_every_tool(groups: &Value) -> impl Iterator<Item = &Value> {
    const ANY: [&str; 4] = ["", "*", ".*", "^.*$"];
    let is_of_all = |group: &&Value| group["matcher"].as_str().is_none_or(|matcher| ANY.contains(&matcher.trim()));
    let groups = groups.as_array().into_iter().flatten().filter(is_of_all);
    groups.filter_map(|group| group["hooks"].as_array()).flatten()
}

/// What a hook starts or asks; empty where it isn't a program or an address.
fn what(hook: &Value) -> String {
    ["command", "url"].iter().find_map(|key| hook[key].as_str()).unwrap_or_default().to_owned()
}

/// Every hook of the merged settings that runs: its event, who says so, and itself.
fn running(settings: &Effective) -> Vec<(String, &Origin, &Value)> {
    let mut found = Vec::new();
    for (path, event) in settings.settings() {
        let Some(name) = path.strip_prefix("hooks.") else { continue };
        for (origin, groups) in event.parts().filter(|(origin, _)| run(settings, origin)) {
            found.extend(all(groups).map(|hook| (name.to_owned(), origin, hook)));
        }
    }
    found
}

/// The models that hooks of type `prompt` and `agent` name, each with its event. `events` is the object of events.
pub fn models(events: &Value) -> Vec<(String, String)> {
    named(events, |hook| hook["model"].as_str())
}

/// What each hook names, with its event.
fn named(events: &Value, what: impl Fn(&Value) -> Option<&str>) -> Vec<(String, String)> {
    let events = events.as_object().into_iter().flatten();
    events.flat_map(|(event, groups)| all(groups).filter_map(&what).map(|it| (event.clone(), it.to_owned()))).collect()
}

/// The hooks of one event.
pub fn all(groups: &Value) -> impl Iterator<Item = &Value> {
    let groups = groups.as_array().into_iter().flatten();
    groups.filter_map(|group| group["hooks"].as_array()).flatten()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::claude::origin::Source;
    use crate::claude::{Content, Layer, Layers, Scope};

    #[test]
    fn hooks_that_post_are_found_where_they_run() {
        let hooks =
            |url: &str| json!({"hooks": {"Stop": [{"hooks": [{"type": "http", "url": url}, {"type": "command"}]}]}});
        for (of_managed, found) in [
            (json!({}), &[("hooks.Stop", "https://project"), ("hooks.Stop", "https://person")][..]),
            (json!({"allowManagedHooksOnly": true}), &[]),
        ] {
            let layer = |origin: Origin, settings: &Value| {
                let content = Content::parse(settings.to_string().as_bytes(), Scope::User);
                Layer { origin, content }
            };
            let mut managed = hooks("https://managed");
            managed.as_object_mut().unwrap().extend(of_managed.as_object().unwrap().clone());
            let files = vec![
                layer(Origin::User("settings.json".into()), &hooks("https://person")),
                layer(Origin::Project("settings.json".into()), &hooks("https://project")),
                layer(Origin::Managed(Source::File("managed-settings.json".into())), &managed),
            ];
            let settings = Effective::new(&Layers { shell: crate::world::Vars::default(), files });
            let posting = posting(&settings);
            let mut posting: Vec<_> = posting.iter().map(|(path, url, _)| (path.as_str(), url.as_str())).collect();
            posting.sort_by_key(|(_, url)| std::cmp::Reverse(*url));
            assert_eq!(posting, found);
        }
    }

    #[test]
    fn hooks_that_do_not_run_name_no_model() {
        let managed = || Origin::Managed(Source::File("managed-settings.json".into()));
        let project = || Origin::Project("settings.json".into());
        let hooks = |model: &str| json!({"Stop": [{"hooks": [{"type": "prompt", "model": model}]}]});
        for (more, of_managed, found) in [
            (json!({}), json!({}), &["managed", "project"][..]),
            (json!({}), json!({"allowManagedHooksOnly": true}), &["managed"]),
            (json!({"allowManagedHooksOnly": true}), json!({}), &["managed", "project"]),
            (json!({"disableAllHooks": true}), json!({}), &["managed"]),
            (json!({}), json!({"disableAllHooks": true}), &[]),
        ] {
            let layer = |origin: Origin, mut settings: Value, model: &str| {
                settings["hooks"] = hooks(model);
                let content = Content::parse(settings.to_string().as_bytes(), Scope::Managed);
                Layer { origin, content }
            };
            let files =
                vec![layer(project(), more.clone(), "project"), layer(managed(), of_managed.clone(), "managed")];
            let settings = Effective::new(&Layers { shell: crate::world::Vars::default(), files });
            let mut models: Vec<_> = of_settings(&settings).into_iter().map(|(_, model)| model).collect();
            models.sort();
            assert_eq!(models, found, "{more} {of_managed}");
        }
    }
}
