//! A person signs in by gcloud, and everybody else takes part.

use super::*;
use crate::messages::Lang;

/// A program that stands in for gcloud: it names a page, and signs in.
fn gcloud(desk: &Desk, act: &str) -> String {
    let folder = desk.folder.path().display().to_string();
    let signed_in = user(r#", "quota_project_id": "q""#).replace("1//r", "1//rnew").replace("STUB", &desk.stub.url());
    write(&desk.folder.path().join("signed-in"), &signed_in);
    let script = format!(
        "#!/bin/sh\necho \"$@ / $CLOUDSDK_CONFIG$GOOGLE_APPLICATION_CREDENTIALS\" >> {folder}/runs\n{}\n",
        act.replace("SIGN_IN", &format!(
            "echo 'Your browser has been opened to visit:' >&2; echo >&2; echo '    https://accounts.google.com/o/oauth2/auth?x=1' >&2; \
             mkdir -p {folder}/home/.config/gcloud; cp {folder}/signed-in {}", desk.file().display()
        ))
    );
    let program = desk.folder.path().join("bin/gcloud");
    crate::world::testing::program(&program, &script);
    std::fs::create_dir_all(desk.folder.path().join("home")).unwrap();
    format!("{folder}/bin:/usr/bin:/bin")
}

fn runs(desk: &Desk) -> Vec<String> {
    let text = std::fs::read_to_string(desk.folder.path().join("runs")).unwrap_or_default();
    text.lines().map(str::to_owned).collect()
}

#[cfg(unix)]
#[test]
fn a_person_signs_in_once_by_gcloud_where_nothing_else_helps() {
    for (case, there, subtype) in
        [("nothing there", "", ""), ("ended", "r", ""), ("to be confirmed", "r", "invalid_rapt")]
    {
        let desk = Desk::new(ended(subtype));
        let path = gcloud(&desk, "SIGN_IN");
        if !there.is_empty() {
            desk.lay(&user(""));
        }
        let vars = [("PATH", path.as_str()), ("CLOUDSDK_CONFIG", "/elsewhere")];
        let verified = desk.ensure_signed_in(&vars, Caller::Program).unwrap_or_else(|fault| panic!("{case}: {fault}"));
        assert!(verified.signed_in, "{case}");
        assert_eq!(runs(&desk), ["auth application-default login --quiet / "], "{case}");
        let asked: Vec<_> = desk.seen();
        assert_eq!(asked.len(), 1 + there.len(), "{case}");
        assert!(!desk.ensure_signed_in(&vars, Caller::Program).unwrap().signed_in, "{case}");
        assert_eq!(runs(&desk).len(), 1, "{case}");
    }
}

#[cfg(unix)]
#[test]
fn whoever_spoke_for_an_account_speaks_for_it_again() {
    let desk = Desk::new(ended(""));
    let path = gcloud(&desk, "SIGN_IN");
    let url = format!("STUB/v1/projects/-/serviceAccounts/{ROBOT}:generateAccessToken");
    let source: Value = serde_json::from_str(&user("")).unwrap();
    let adc = json!({"type": "impersonated_service_account", "service_account_impersonation_url": url,
        "delegates": ["projects/-/serviceAccounts/d@p"], "source_credentials": source});
    desk.lay(&adc.to_string());
    desk.ensure_signed_in(&[("PATH", &path)], Caller::Program).unwrap();
    let run = format!("auth application-default login --quiet --impersonate-service-account d@p,{ROBOT} / ");
    assert_eq!(runs(&desk), [run]);
}

#[cfg(unix)]
#[test]
fn what_a_sign_in_by_gcloud_cannot_mend_is_left_alone() {
    for (case, vars, file, code) in [
        ("another file", &[("GOOGLE_APPLICATION_CREDENTIALS", "FILE")][..], user(""), "GK-GGL-023"),
        ("a deleted key", &[], json!({"type": "service_account", "client_email": ROBOT, "private_key": PRIVATE_KEY, "token_uri": "STUB/token"}).to_string(), "GK-GGL-004"),
        ("no gcloud", &[], user(""), "GK-GGL-014"),
    ] {
        let desk = Desk::new(|request| {
            let said = if request.contains("jwt-bearer") { "Invalid JWT Signature." } else { "Bad Request" };
            (400, "", json!({"error": "invalid_grant", "error_description": said}).to_string())
        });
        let path = if case == "no gcloud" { "/nowhere".to_owned() } else { gcloud(&desk, "SIGN_IN") };
        desk.lay(&file);
        let named = desk.folder.path().join("named.json");
        std::fs::copy(desk.file(), &named).unwrap();
        let named = named.display().to_string();
        let vars: Vec<_> = vars.iter().map(|(name, value)| (*name, if *value == "FILE" { named.as_str() } else { *value })).collect();
        let vars = [&vars[..], &[("PATH", path.as_str())]].concat();
        let before = std::fs::read(desk.file()).unwrap();
        let fault = desk.ensure_signed_in(&vars, Caller::Program).err().unwrap();
        assert_eq!(fault.code().id, code, "{case}: {fault}");
        assert_eq!((runs(&desk), std::fs::read(desk.file()).unwrap()), (vec![], before), "{case}");
    }
}

#[cfg(unix)]
#[test]
fn a_gcloud_that_fails_says_why_and_is_tried_again_by_the_next_call() {
    let desk = Desk::new(ended(""));
    desk.lay(&user(""));
    let path = gcloud(&desk, "echo 'ERROR: gcloud crashed (ConnectionError): no way' >&2; exit 1");
    for often in 1..3 {
        let fault = desk.ensure_signed_in(&[("PATH", &path)], Caller::Program).err().unwrap();
        assert_eq!(fault.code().id, "GK-GGL-015");
        for (lang, how) in [(Lang::En, "(exit 1)"), (Lang::Ja, "（終了コード 1）")] {
            assert!(fault.message(lang).to_string().contains(how), "{}", fault.message(lang));
        }
        assert!(fault.causes(Lang::En)[0].contains("no way"), "{fault}");
        assert_eq!(runs(&desk).len(), often);
    }
}

#[cfg(unix)]
#[test]
fn a_page_without_an_answer_stays_open_and_is_gone_on_with_and_never_opened_twice() {
    let desk = Desk::new(ended(""));
    desk.lay(&user(""));
    let path = gcloud(
        &desk,
        "echo '    https://accounts.google.com/o/oauth2/auth?x=1' >&2\nwhile ! test -e FOLDER/answered; do sleep 0.05; done\nSIGN_IN"
            .replace("FOLDER", &desk.folder.path().display().to_string())
            .as_str(),
    );
    let ask = |caller: Caller, timeout: u64| {
        let asking = Asking {
            caller,
            options: SignInOptions::default(),
            timeout: Duration::from_millis(timeout),
            here: Surroundings { desktop: true, ..Surroundings::default() },
            browser: Browser::recorded(),
            google_file: None,
        };
        let world = desk.world(&[("PATH", &path)]);
        let found = ensure_signed_in(&world, &desk.profile, &asking);
        (found, world.ui.said())
    };
    // The page is shown by the call that finds it, whichever that is.
    let mut said = String::new();
    let fault = (0..20)
        .map(|_| ask(Caller::Program, 2000))
        .find_map(|(found, (out, _))| {
            said += &out;
            out.contains("https://").then(|| found.err().unwrap())
        })
        .unwrap();
    assert_eq!(fault.code().id, "GK-GGL-017", "{fault}");
    assert!(
        fault.hints(crate::messages::Lang::En)[0].contains("https://accounts.google.com/o/oauth2/auth?x=1"),
        "{fault}"
    );
    assert!(said.starts_with("Google has ended the sign-in in /"), "{said}");
    let shown = ": sign in to Google; Claude Code is waiting\nhttps://accounts.google.com/";
    assert!(said.contains(shown), "{said}");
    let waiting = state(&desk.world(&[]), &desk.profile, false).unwrap().pending.unwrap();
    assert!(waiting.url.starts_with("https://accounts.google.com/"));
    write(&desk.folder.path().join("answered"), "");
    let (found, (out, _)) = ask(Caller::Program, 30_000);
    let whom = found.map(|verified| verified.whom);
    assert!(matches!(whom, Ok(Some(_))), "{whom:?} {out}");
    assert_eq!(runs(&desk).len(), 1, "one tab");
}

#[cfg(unix)]
#[test]
fn a_hook_opens_no_second_tab_after_one_that_nobody_answered() {
    let desk = Desk::new(ended(""));
    desk.lay(&user(""));
    let path = gcloud(&desk, "echo '    https://accounts.google.com/o/oauth2/auth?x=1' >&2; exit 1");
    let refused = |caller| desk.ensure_signed_in(&[("PATH", &path)], caller).err().unwrap().code().id;
    assert_eq!(refused(Caller::Program), "GK-GGL-015", "the person has closed the page, say");
    assert_eq!(refused(Caller::Program), "GK-GGL-024");
    assert_eq!(runs(&desk).len(), 1);
    assert_eq!(refused(Caller::Person), "GK-GGL-015", "a person may ask for another one");
    assert_eq!(runs(&desk).len(), 2);
}

#[test]
fn without_a_browser_a_hook_says_where_a_person_can_sign_in() {
    let desk = Desk::new(ended(""));
    desk.lay(&user(""));
    let path = gcloud(&desk, "SIGN_IN");
    let asking = Asking {
        caller: Caller::Program,
        options: SignInOptions::default(),
        timeout: Duration::from_secs(5),
        here: Surroundings { ssh: true, desktop: true, ..Surroundings::default() },
        browser: Browser::recorded(),
        google_file: None,
    };
    let fault = ensure_signed_in(&desk.world(&[("PATH", &path)]), &desk.profile, &asking).err().unwrap();
    assert_eq!(fault.code().id, "GK-GGL-016");
    assert!(fault.causes(Lang::En)[0].ends_with("[GK-GGL-002]"), "{fault}");
    let asking = Asking { options: SignInOptions { port: Some(8085), ..SignInOptions::default() }, ..asking };
    let fault = ensure_signed_in(&desk.world(&[("PATH", &path)]), &desk.profile, &asking).err().unwrap();
    assert_eq!(fault.code().id, "GK-GGL-025");
    assert_eq!(runs(&desk).len(), 0);
}

#[test]
fn a_broken_way_is_no_end_of_the_sign_in() {
    for (reply, code) in [
        (
            Box::new(|_: &str| (200_u16, "", "<html>sign in to the network</html>".to_owned()))
                as Box<dyn Fn(&str) -> Reply + Send + Sync>,
            "GK-GGL-020",
        ),
        (Box::new(|_: &str| (503_u16, "", json!({"error": "temporarily_unavailable"}).to_string())), "GK-GGL-021"),
    ] {
        let desk = Desk::new(reply);
        desk.lay(&user(""));
        let path = gcloud(&desk, "SIGN_IN");
        let before = std::fs::read(desk.file()).unwrap();
        assert_eq!(desk.ensure_signed_in(&[("PATH", &path)], Caller::Program).err().unwrap().code().id, code);
        assert_eq!((runs(&desk).len(), std::fs::read(desk.file()).unwrap()), (0, before));
        assert_eq!(desk.seen().len(), if code == "GK-GGL-021" { 3 } else { 1 });
    }
}
