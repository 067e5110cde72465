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
    let mut found = Vec::new();
    for (path, event) in settings.settings().filter(|(path, _)| path.starts_with("hooks.")) {
        for (_, groups) in event.parts().filter(|(origin, _)| run(settings, origin)) {
            found.extend(of_event(groups).map(|model| (path.clone(), model.to_owned())));
        }
    }
    found
}

/// The hooks of the merged settings that post what they are told to an address: setting, address, and who says so. Hooks
/// that don't run, and managed ones, are none.
pub fn posting(settings: &Effective) -> Vec<(String, String, Origin)> {
    let mut found = Vec::new();
    for (path, event) in settings.settings().filter(|(path, _)| path.starts_with("hooks.")) {
        for (origin, groups) in event.parts().filter(|(origin, _)| !origin.is_managed() && run(settings, origin)) {
            let posts = hooks(groups).filter(|hook| hook["type"] == "http").filter_map(|hook| hook["url"].as_str());
            found.extend(posts.map(|url| (path.clone(), url.to_owned(), origin.clone())));
        }
    }
    found
}

/// The commands that the hooks of the merged settings start: event, command, and who says so. Hooks that don't run are
/// none.
pub fn commands(settings: &Effective) -> Vec<(String, String, Origin)> {
    let mut found = Vec::new();
    for (path, event) in settings.settings().filter(|(path, _)| path.starts_with("hooks.")) {
        for (origin, groups) in event.parts().filter(|(origin, _)| run(settings, origin)) {
            let commands =
                hooks(groups).filter(|hook| hook["type"] == "command").filter_map(|hook| hook["command"].as_str());
            let event = path.trim_start_matches("hooks.");
            found.extend(commands.map(|command| (event.to_owned(), command.to_owned(), origin.clone())));
        }
    }
    found
}

/// The hooks of one event that run, of any type: what each starts or asks, empty where it isn't a program or an address,
/// and who says so.
pub fn of(settings: &Effective, event: &str) -> Vec<(String, Origin)> {
    let mut found = Vec::new();
    for (_, groups) in settings.settings().filter(|(path, _)| path.strip_prefix("hooks.") == Some(event)) {
        for (origin, groups) in groups.parts().filter(|(origin, _)| run(settings, origin)) {
            let what = |hook: &Value| ["command", "url"].iter().find_map(|key| hook[key].as_str().map(str::to_owned));
            found.extend(hooks(groups).map(|hook| (what(hook).unwrap_or_default(), origin.clone())));
        }
    }
    found
}

/// The models that hooks of type `prompt` and `agent` name, each with its event. `events` is the object of events.
pub fn models(events: &Value) -> Vec<(String, String)> {
    let events = events.as_object().into_iter().flatten();
    events.flat_map(|(event, groups)| of_event(groups).map(|model| (event.clone(), model.to_owned()))).collect()
}

/// The models that the hooks of one event name.
fn of_event(groups: &Value) -> impl Iterator<Item = &str> {
    hooks(groups).filter_map(|hook| hook["model"].as_str())
}

fn hooks(groups: &Value) -> impl Iterator<Item = &Value> {
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
