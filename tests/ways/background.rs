//! What Claude Code asks beside the conversation: summaries of fetched pages, the classifier of auto mode, `/goal`,
//! titles, compaction. Its own list of models doesn't restrict these.

use serde_json::json;

use super::Became::{Guard, Inside};
use super::{GLOBAL, INSIDE, Row, STOPPED, Way, and, env, longer};

/// Named, and not asked for anything here.
const NAMED: Row = [Inside, Guard(1), Inside, Guard(1)];

pub fn ways() -> Vec<Way> {
    let fetch = json!({"url": "https://docs.example/page", "prompt": "what is it?"});
    let haiku = and(longer(), &env("ANTHROPIC_DEFAULT_HAIKU_MODEL", GLOBAL));
    let small = env("ANTHROPIC_SMALL_FAST_MODEL", GLOBAL);
    let auto = env("CLAUDE_CODE_AUTO_MODE_MODEL", GLOBAL);
    let bash = || json!({"command": "touch x", "description": "Touch"});
    let mut ways = vec![
        Way::new("WebFetch's summary, a pin", STOPPED, INSIDE).project(haiku.clone()).calls("WebFetch", fetch.clone()),
        Way::new("WebFetch's summary, the small model", STOPPED, INSIDE)
            .project(small.clone())
            .calls("WebFetch", fetch),
        Way::new("/goal, the small model", STOPPED, INSIDE).project(small.clone()).prompt("/goal"),
        Way::new("/goal, a pin", STOPPED, INSIDE).project(haiku).prompt("/goal"),
        Way::new("/compact, the small model", STOPPED, INSIDE).project(small).prompt("/compact"),
    ];
    let mut classifier = Way::new("auto mode's classifier", STOPPED, STOPPED).project(auto);
    classifier.calls.push(("Bash", bash()));
    classifier.args.extend(["--permission-mode".to_owned(), "auto".to_owned()]);
    ways.push(classifier);
    ways.push(
        Way::new("the background classifier", NAMED, NAMED).project(env("CLAUDE_CODE_BG_CLASSIFIER_MODEL", GLOBAL)),
    );
    ways
}
