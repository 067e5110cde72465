//! A time as people say it: by the clock of the place, and how long it is until then, or since.

use jiff::{SignedDuration, Timestamp, Zoned};

use crate::messages::{Lang, gateway, sessions};
use crate::world::World;

/// `until 18:00 (7 h 12 min left)`, or when it was.
pub(super) fn until(world: &World, time: Timestamp) -> String {
    let (lang, now) = (world.ui.lang, world.now());
    let local = world.clock.local(time);
    let is_today = local.date() == world.clock.local(now).date();
    let clock = if is_today { local.strftime("%H:%M").to_string() } else { day(lang, &local) };
    if time <= now {
        return sessions::ENDED.fill(lang, &[("time", &clock)]);
    }
    sessions::UNTIL.fill(lang, &[("time", &clock), ("left", &span(lang, time.duration_since(now)))])
}

/// `11-02 18:00 (18 d ago)`.
pub(super) fn ago(world: &World, time: Timestamp) -> String {
    let (lang, now) = (world.ui.lang, world.now());
    let clock = day(lang, &world.clock.local(time));
    gateway::AGO.fill(lang, &[("time", &clock), ("ago", &span(lang, now.duration_since(time)))])
}

/// A time of another day.
fn day(lang: Lang, time: &Zoned) -> String {
    let form = match lang {
        Lang::En => "%m-%d %H:%M",
        Lang::Ja => "%-m 月 %-d 日 %H:%M",
    };
    time.strftime(form).to_string()
}

fn span(lang: Lang, span: SignedDuration) -> String {
    let minutes = span.as_mins();
    match (lang, minutes / 60, minutes % 60) {
        (Lang::En, 0, minutes) => format!("{minutes} min"),
        (Lang::En, hours @ 48.., _) => format!("{} d", hours / 24),
        (Lang::En, hours @ 10.., _) => format!("{hours} h"),
        (Lang::En, hours, minutes) => format!("{hours} h {minutes} min"),
        (Lang::Ja, 0, minutes) => format!("{minutes} 分"),
        (Lang::Ja, hours @ 48.., _) => format!("{} 日", hours / 24),
        (Lang::Ja, hours @ 10.., _) => format!("{hours} 時間"),
        (Lang::Ja, hours, minutes) => format!("{hours} 時間 {minutes} 分"),
    }
}
