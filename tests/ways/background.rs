//! What Claude Code asks beside the conversation: summaries of fetched pages, the classifier of auto mode, `/goal`,
//! titles, compaction. Its own list of models doesn't restrict these.

use serde_json::json;

use super::Became::Refused;
use super::{GLOBAL, INSIDE, STOPPED, TOO_MUCH, Way, and, env, longer};

pub fn ways() -> Vec<Way> {
    let fetch = json!({"url": "https://docs.example.com/page", "prompt": "what is it?"});
    let haiku = and(longer(), &env("ANTHROPIC_DEFAULT_HAIKU_MODEL", GLOBAL));
    let small = env("ANTHROPIC_SMALL_FAST_MODEL", GLOBAL);
    let auto = env("CLAUDE_CODE_AUTO_MODE_MODEL", GLOBAL);
    let bash = || json!({"command": "touch x", "description": "Touch"});
    let mut ways = vec![
        Way::new("WebFetch's summary, a pin", STOPPED, INSIDE).project(haiku.clone()).calls("WebFetch", fetch.clone()),
        Way::new("WebFetch's summary, the small model", STOPPED, STOPPED)
            .project(small.clone())
            .calls("WebFetch", fetch),
        Way::new("/goal, the small model", STOPPED, [Refused; 4])
            .project(small.clone())
            .prompt("/goal")
            .too_much([true, true]),
        // Hooks are restricted in managed scope, and `/goal` is one.
        Way::new("/goal, a pin", STOPPED, [Refused; 4]).project(haiku).prompt("/goal"),
        Way::new("/compact, the small model", TOO_MUCH, TOO_MUCH)
            .project(small)
            .resumed()
            .prompt("/compact")
            .too_much([true, true]),
    ];
    let mut classifier = Way::new("auto mode's classifier", TOO_MUCH, TOO_MUCH).project(auto).too_much([true, true]);
    classifier.calls.push(("Bash", bash()));
    classifier.args.extend(["--permission-mode".to_owned(), "auto".to_owned()]);
    ways.push(classifier);
    ways.push(
        Way::new("the background classifier", TOO_MUCH, TOO_MUCH)
            .project(env("CLAUDE_CODE_BG_CLASSIFIER_MODEL", GLOBAL))
            .too_much([true, true]),
    );
    ways
}
