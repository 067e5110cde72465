//! What Claude Code asks beside the conversation: summaries of fetched pages, the classifier of auto mode, `/goal`,
//! titles, compaction. Its own list of models doesn't restrict these.

use serde_json::json;

use super::Became::{Guard, Keys, Refused};
use super::{GLOBAL, INSIDE, PAGE, STOPPED, Way, and, env, longer};

pub fn ways() -> Vec<Way> {
    let fetch = json!({"url": format!("https://{PAGE}/page"), "prompt": "what is it?"});
    let haiku = and(longer(), &env("ANTHROPIC_DEFAULT_HAIKU_MODEL", GLOBAL));
    // Seen: a managed list lets every Haiku through for this one.
    let small = env("ANTHROPIC_SMALL_FAST_MODEL", "global.anthropic.claude-haiku-4-5-20251001-v1:0");
    // Seen: it doesn't take one of the newest for this.
    let older = "global.anthropic.claude-sonnet-4-6";
    let auto = env("CLAUDE_CODE_AUTO_MODE_MODEL", older);
    let longer_by_it = json!({"availableModels": [older]});
    let bash = || json!({"command": "git push --force origin main", "description": "Push"});
    let fetched = "WebFetch's summary, the small model";
    let quiet = [Refused, Guard(1), Keys, Guard(1)];
    let mut ways = vec![
        Way::new("WebFetch's summary, a pin", STOPPED, INSIDE).project(haiku.clone()).calls("WebFetch", fetch.clone()),
        Way::new(fetched, STOPPED, INSIDE).project(small.clone()).calls("WebFetch", fetch.clone()),
        Way::new("/goal, the small model", STOPPED, [Refused; 4])
            .project(small.clone())
            .prompt("/goal")
            .leaves_in(fetched, [true, false]),
        // Hooks are restricted in managed scope, and `/goal` is one.
        Way::new("/goal, a pin", STOPPED, [Refused; 4]).project(haiku).prompt("/goal"),
        Way::new("/compact, the small model", quiet, [Refused; 4])
            .project(small)
            .resumed()
            .prompt("/compact")
            .leaves_in(fetched, [true, false]),
        Way::new("WebFetch's summary, the haiku tier's region", STOPPED, INSIDE)
            .project(env("ANTHROPIC_SMALL_FAST_MODEL_AWS_REGION", "us-east-1"))
            .calls("WebFetch", fetch),
    ];
    for (name, project, user) in [
        ("auto mode's classifier", auto.clone(), INSIDE),
        ("auto mode's classifier, a longer list", and(longer_by_it, &auto), STOPPED),
    ] {
        let mut classifier = Way::new(name, user, INSIDE).project(project);
        classifier.calls.push(("Bash", bash()));
        classifier.args.extend(["--permission-mode".to_owned(), "auto".to_owned()]);
        ways.push(classifier);
    }
    ways.push(
        Way::new("the background classifier", INSIDE, INSIDE).project(env("CLAUDE_CODE_BG_CLASSIFIER_MODEL", GLOBAL)),
    );
    ways
}
