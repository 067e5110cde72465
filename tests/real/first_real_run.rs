//! `packaging/first-real-run/first-real-run` against the stand-in, to its end: each claim is judged, nothing personal is
//! in what it makes, and a claim that doesn't hold is called wrong.

use std::path::{Path, PathBuf};
use std::time::Duration;
use std::{fs, io};

use super::office::{ROLE, START, scenario};
use super::prepared::GENKAN;
use super::worker::Worker;
use super::{Need, client};
use crate::cloud::{Instance, Scenario};

const SCRIPT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/packaging/first-real-run/first-real-run");

/// What a finished run left.
struct Made {
    code: Option<i32>,
    folder: PathBuf,
    /// Id and verdict of each claim.
    claims: Vec<(String, String)>,
    said: String,
}

impl Made {
    fn verdict(&self, id: &str) -> &str {
        self.claims.iter().find(|(claim, _)| claim == id).map_or("", |(_, verdict)| verdict)
    }

    fn archive(&self) -> PathBuf {
        self.folder.with_extension("tar.gz")
    }
}

#[track_caller]
fn run(worker: &Worker, more: &[&str]) -> Made {
    let out = worker.home.path().join("out");
    fs::create_dir_all(&out).expect("a folder");
    let path = client::program().ok().and_then(Path::parent).expect("Claude Code is there").display();
    let region = ["--sso-region", "ap-northeast-1", "--account-id", "111122223333", "--role-name", ROLE, "--device"];
    let launch = worker
        .site
        .command(SCRIPT, &worker.home)
        .args(["--provider", "aws", "--sso-start-url", START])
        .args(region)
        .args(["--genkan", GENKAN, "--out"])
        .args([&out])
        .args(more)
        .env("PATH", format!("{path}:/usr/local/bin:/usr/bin:/bin"))
        .env("AWS_CA_BUNDLE", worker.site.authority())
        // What the shell has isn't the profile's.
        .env("AWS_REGION", "us-east-1")
        .env("CLAUDE_CODE_USE_VERTEX", "1")
        .deadline(Duration::from_secs(240));
    let run = launch.run();
    let said = format!("{}\n{}", run.stdout, run.stderr);
    let folders: io::Result<Vec<_>> = fs::read_dir(&out).expect("the results").map(|entry| Ok(entry?.path())).collect();
    let folder = folders.expect("entries").into_iter().find(|path| path.is_dir());
    let folder = folder.unwrap_or_else(|| panic!("no results: {said}"));
    let claims = fs::read_to_string(folder.join("claims.tsv")).expect("claims");
    let claims = claims.lines().skip(1).map(|line| {
        let mut columns = line.split('\t').map(str::to_owned);
        let (id, verdict) = (columns.next().unwrap_or_default(), columns.next().unwrap_or_default());
        assert!(columns.nth(1).is_some_and(|observed| !observed.is_empty()), "nothing observed: {line}");
        (id, verdict)
    });
    Made { code: run.code, claims: claims.collect(), folder, said }
}

/// Every claim of the page is judged by the script, and the other way round.
#[test]
fn the_page_and_the_script_have_the_same_claims() {
    let claims = |text: &str| {
        let pattern = regex::Regex::new(r"\b[A-G]-[0-9]{2}\b").expect("a pattern");
        pattern.find_iter(text).map(|found| found.as_str().to_owned()).collect::<std::collections::BTreeSet<_>>()
    };
    let script = claims(&fs::read_to_string(SCRIPT).expect("the script"));
    for page in ["docs/first-real-run.md", "docs/ja/first-real-run.md"] {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(page);
        assert_eq!(claims(&fs::read_to_string(path).expect("the page")), script, "{page}");
    }
    assert!(script.len() > 15);
}

#[test]
#[ignore = "long: .ci/run runs it"]
fn on_an_account_that_works_every_claim_is_seen_and_the_archive_names_nobody() {
    let Some(worker) = Worker::without_setup(&[Need::Aws(2, 0)], scenario(|_| ())) else { return };
    let mine = "{\"theme\": \"light\"}";
    worker.home.write(".claude/settings.json", mine);
    let made = run(&worker, &["--prove"]);
    let not_seen: Vec<_> = made.claims.iter().filter(|(_, verdict)| verdict != "seen").collect();
    assert!(
        made.code == Some(0) && not_seen == [&("C-02".to_owned(), "not judged".to_owned())],
        "{not_seen:?} {}",
        made.said
    );
    // Three requests of genkan's and Claude Code's own; what `--prove` asks of others has no content.
    let models = worker.log().models();
    assert_eq!(models.iter().filter(|model| model.starts_with("jp.")).count(), 3, "{models:?}");
    // Nothing of the person's own home was touched, and nobody is signed in any more.
    assert_eq!(worker.home.read(".claude/settings.json").as_deref(), Some(mine));
    assert!(!worker.home.path().join(".aws").exists());
    assert!(made.archive().is_file());
    let secrets = worker.secrets();
    for file in fs::read_dir(&made.folder).expect("results") {
        let file = file.expect("an entry").path();
        let text = fs::read_to_string(&file).expect("text");
        let home = worker.home.path().display().to_string();
        let personal = ["111122223333", "acme.awsapps.com", &home];
        let found = personal.into_iter().find(|what| text.contains(*what));
        let secret = secrets.iter().any(|secret| text.contains(secret.as_str()));
        assert!(found.is_none() && !secret, "{}: {found:?}\n{text}", file.display());
    }
}

#[test]
#[ignore = "long: .ci/run runs it"]
fn what_does_not_hold_is_called_wrong() {
    let lacking = |scenario: &mut Scenario| scenario.profiles.retain(|profile| !profile.id.contains("haiku"));
    let mut without_haiku = scenario(|_: &mut Instance| ());
    lacking(&mut without_haiku);
    let Some(worker) = Worker::without_setup(&[], without_haiku) else { return };
    let made = run(&worker, &["--no-request"]);
    assert_eq!(made.code, Some(1), "{}", made.said);
    assert_eq!(
        (made.verdict("C-01"), made.verdict("C-03"), made.verdict("D-01")),
        ("wrong", "wrong", "wrong"),
        "{}",
        made.said
    );
    assert_eq!(
        (made.verdict("C-04"), made.verdict("E-01"), made.verdict("G-02")),
        ("not judged", "not judged", "seen")
    );
    assert!(worker.log().models().is_empty(), "{}", worker.log());
}
