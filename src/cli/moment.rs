//! A time to come as people say it: by the clock of the place, and how long it is until then.

use jiff::Timestamp;

use crate::words::{Lang, sessions};
use crate::world::World;

/// `until 18:00 (7 h 12 min left)`, or when it was.
pub(super) fn until(world: &World, time: Timestamp) -> String {
    let (lang, now) = (world.ui.lang, world.now());
    let local = world.clock.local(time);
    let is_today = local.date() == world.clock.local(now).date();
    let clock = local.strftime(if is_today { "%H:%M" } else { "%m-%d %H:%M" }).to_string();
    if time <= now {
        return sessions::ENDED.fill(lang, &[("time", &clock)]);
    }
    let minutes = time.duration_since(now).as_mins();
    let left = match (lang, minutes / 60, minutes % 60) {
        (Lang::En, 0, minutes) => format!("{minutes} min"),
        (Lang::En, hours @ 10.., _) => format!("{hours} h"),
        (Lang::En, hours, minutes) => format!("{hours} h {minutes} min"),
        (Lang::Ja, 0, minutes) => format!("{minutes} 分"),
        (Lang::Ja, hours @ 10.., _) => format!("{hours} 時間"),
        (Lang::Ja, hours, minutes) => format!("{hours} 時間 {minutes} 分"),
    };
    sessions::UNTIL.fill(lang, &[("time", &clock), ("left", &left)])
}
