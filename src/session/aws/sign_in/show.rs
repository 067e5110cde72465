//! What a person sees of a sign-in: the profile's name, the address, the code, and until when it is waited for.
//!
//! The address is shown before anything that could fail, and a tab is opened only once the file says so: a process that
//! is killed in between leaves no tab, rather than two.

use std::time::Duration;

use jiff::SignedDuration;
use url::Url;

use super::pending::{Pending, PendingFlow, Record};
use super::{SignIn, page, qr};
use crate::messages::sign_in as words;
use crate::messages::{Args, Lang, Message};
use crate::session::asking::Asking;
use crate::world::browser::Browser;
use crate::world::deadline::left;
use crate::world::ui::Role;
use crate::world::{Caller, World};

/// What came of opening a tab.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Tab {
    Opened,
    OpenedBefore,
    /// No browser could be started.
    Failed,
    /// The last one wasn't answered.
    Unwanted,
    /// None is opened from here, or this call has opened its one.
    ByHand,
}

impl Pending {
    /// Shows the sign-in of another process, to a person who waits `left` for it.
    pub(in crate::session) fn show(&self, world: &World, title: &str, asking: &Asking, left: Duration) {
        self.invite(world, title, asking, words::STARTED_ELSEWHERE, &[]);
        let tab = if self.opened { Tab::OpenedBefore } else { Tab::ByHand };
        self.say_until(world, asking, tab, left);
    }

    /// The profile's name, then `picture`, and last the address and the code: they stay on a small screen.
    fn invite(&self, world: &World, title: &str, asking: &Asking, text: Message, picture: &[String]) {
        let mut lines = invitation(world.ui.lang, title, text, self).into_iter();
        if let Some(title) = lines.next() {
            let is_plain = asking.caller == Caller::Program;
            asking.say(world, if is_plain { title } else { world.ui.paint(Role::Heading, title) });
        }
        if !picture.is_empty() {
            asking.say(world, words::SCAN.get(world.ui.lang));
            picture.iter().for_each(|line| asking.say(world, line));
        }
        lines.for_each(|line| asking.say(world, line));
    }

    fn say_until(&self, world: &World, asking: &Asking, tab: Tab, left: Duration) {
        let left = SignedDuration::try_from(left).unwrap_or(SignedDuration::MAX);
        let until = world.now().saturating_add(left).map_or(self.expires, |until| until.min(self.expires));
        let times: Args<'_> = &[("time", &world.clock.hour(until)), ("opened", &world.clock.hour(self.since))];
        asking.say(world, tab.text().fill(world.ui.lang, times));
    }
}

impl SignIn<'_> {
    /// Shows the sign-in that waits, and opens its tab.
    pub(super) fn show(&self, record: &mut Record, shown: u32) {
        let Some(pending) = record.pending.clone() else { return };
        let (world, asking) = (self.world, self.asking);
        let text = match (shown, asking.caller) {
            (0, Caller::Person) => words::SIGN_IN,
            (0, Caller::Program) => words::CLIENT_WAITS,
            _ => words::AGAIN,
        };
        let is_drawn = self.is_asked_by_person() && pending.code().is_some();
        let picture = is_drawn.then(|| qr::picture(&world.ui, &pending.url)).flatten().unwrap_or_default();
        pending.invite(world, self.title, asking, text, &picture);
        let tab = self.tab(record, &pending, shown);
        if let (PendingFlow::Browser { port, .. }, None) = (&pending.flow, self.browser()) {
            asking.say(world, words::FORWARD.fill(world.ui.lang, &[("port", port)]));
        }
        pending.say_until(world, asking, tab, left(self.until));
    }

    pub(super) fn is_asked_by_person(&self) -> bool {
        self.asking.caller == Caller::Person
    }

    /// The browser for a tab, where one can be opened from here.
    fn browser(&self) -> Option<&Browser> {
        Some(&self.asking.browser).filter(|_| self.flow.tab)
    }

    /// Opens the tab, where that is still to be done, and writes it to the file first.
    fn tab(&self, record: &mut Record, pending: &Pending, shown: u32) -> Tab {
        let browser = self.browser().filter(|_| shown == 0 && !record.quiet && !pending.opened);
        let (Some(browser), Ok(page)) = (browser, Url::parse(&pending.url)) else {
            return if pending.opened {
                Tab::OpenedBefore
            } else if record.quiet && self.flow.tab {
                Tab::Unwanted
            } else {
                Tab::ByHand
            };
        };
        let mut write = |opened: bool| {
            record.pending = Some(Pending { opened, ..pending.clone() });
            self.file.save(record).is_ok()
        };
        // Without the file Claude Code's next call would open another one.
        if !write(true) && !self.is_asked_by_person() {
            write(false);
            return Tab::ByHand;
        }
        if browser.open(&page) {
            return Tab::Opened;
        }
        write(false);
        Tab::Failed
    }
}

impl Tab {
    fn text(self) -> Message {
        match self {
            Self::Opened => words::OPENED,
            Self::OpenedBefore => words::OPENED_BEFORE,
            Self::Failed => words::NO_BROWSER,
            Self::Unwanted => words::LEFT_UNANSWERED,
            Self::ByHand => words::BY_HAND,
        }
    }
}

/// The profile's name, the address and the code, as lines.
fn invitation(lang: Lang, title: &str, text: Message, pending: &Pending) -> Vec<String> {
    let name: String = title.chars().filter(|c| !c.is_control()).collect();
    let mut lines = vec![text.fill(lang, &[("name", &name)])];
    lines.extend(page::unusual(&pending.url).map(|host| words::UNUSUAL.fill(lang, &[("host", &host)])));
    lines.push(pending.url.clone());
    lines.extend(pending.code().map(|code| words::CODE.fill(lang, &[("code", &code)])));
    lines
}

#[cfg(test)]
mod tests {
    use std::time::Instant;

    use proptest::prelude::*;
    use zeroize::Zeroizing;

    use super::*;
    use crate::session::asking::{SignInOptions, Surroundings};
    use crate::world::{Clock, Ui, testing};

    fn world(lang: Lang) -> World {
        let clock = Clock::Fixed("2026-11-20T01:32:00Z".parse().unwrap());
        World { clock, ui: Ui::memory(lang), ..testing::world(std::path::Path::new("/nowhere"), &[]) }
    }

    fn pending(flow: PendingFlow) -> Pending {
        Pending {
            url: "https://acme.awsapps.com/start/#/device?user_code=WDJB-MJHT".into(),
            since: "2026-11-20T01:30:00Z".parse().unwrap(),
            expires: "2026-11-20T01:40:00Z".parse().unwrap(),
            opened: true,
            holder: 1,
            client: "client".into(),
            flow,
        }
    }

    fn device(secret: &str) -> PendingFlow {
        let device_code = Zeroizing::new(secret.to_owned());
        PendingFlow::Device { user_code: "WDJB-MJHT".into(), device_code, interval: 5 }
    }

    /// What somebody who waits for another process reads, and where.
    fn shown(lang: Lang, title: &str, caller: Caller, pending: &Pending) -> (String, String) {
        let world = world(lang);
        let asking = Asking {
            caller,
            options: SignInOptions::default(),
            timeout: Duration::ZERO,
            here: Surroundings::default(),
            browser: Browser::recorded(),
            google_file: None,
        };
        // The address counts for 8 minutes more.
        let left = Duration::from_secs(if caller == Caller::Program { 165 } else { 600 });
        pending.show(&world, title, &asking, left);
        let Browser::Recorded(tabs) = &asking.browser else { panic!() };
        assert!(tabs.borrow().is_empty(), "who waits for another opens nothing");
        world.ui.said()
    }

    #[test]
    fn nobody_waits_longer_than_the_address_counts() {
        let (world, now) = (world(Lang::En), Instant::now());
        let waited = |most: u64| {
            let end = pending(device("secret")).end(&world, now + Duration::from_secs(most));
            end.duration_since(now).as_secs()
        };
        assert_eq!(waited(165), 165);
        assert_eq!(waited(600), 480, "the address counts for 8 minutes more");
    }

    #[test]
    fn who_waits_for_another_process_sees_what_that_one_shows() {
        let (out, err) = shown(Lang::En, "ACME", Caller::Program, &pending(device("secret")));
        insta::assert_snapshot!(out, @r"
        ACME: a sign-in to AWS is waiting for you
        https://acme.awsapps.com/start/#/device?user_code=WDJB-MJHT
        Code WDJB-MJHT. Continue only if the page shows the same.
        A tab was opened at 10:30. Waiting until 10:34.
        ");
        assert_eq!(err, "");
        let (out, err) = shown(Lang::Ja, "\u{1b}]0;x\u{7}ACME\n", Caller::Person, &pending(device("secret")));
        assert_eq!(out, "");
        insta::assert_snapshot!(err, @r"
        ]0;xACME: AWS へのサインインが操作を待っています
        https://acme.awsapps.com/start/#/device?user_code=WDJB-MJHT
        コード WDJB-MJHT。画面に同じコードが表示された場合だけ続けてください。
        10:30 に開いたブラウザーのタブで続けてください。10:40 まで待ちます。
        ");
    }

    proptest! {
        // What a program reads comes a line at a time, each a moment after the other.
        #![proptest_config(ProptestConfig::with_cases(24))]

        #[test]
        fn no_secret_is_shown(secret in "[A-Za-z0-9_-]{24,64}", japanese in any::<bool>(), person in any::<bool>()) {
            let lang = if japanese { Lang::Ja } else { Lang::En };
            let caller = if person { Caller::Person } else { Caller::Program };
            let browser = PendingFlow::Browser { port: 4000, state: "s".into(), verifier: Zeroizing::new(secret.clone()) };
            for answer in [browser, device(&secret)] {
                let pending = pending(answer);
                let (out, err) = shown(lang, "ACME", caller, &pending);
                let debug = format!("{pending:?}");
                prop_assert!(![out, err, debug].iter().any(|text| text.contains(&secret)));
            }
        }
    }
}
