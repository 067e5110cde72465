//! How names and what becomes of them are laid out: three columns, and the names that share a way.

use unicode_width::UnicodeWidthStr;

use crate::messages::models as say;
use crate::models::Tier;
use crate::models::residency::Verdict;
use crate::models::resolve::{How, Resolution};
use crate::world::ui::{Role, Ui, pad};

/// Three columns aligned by what the eye sees, and the reasons that its marks stand for.
#[derive(Default)]
pub(super) struct Table {
    rows: Vec<Option<([String; 3], Option<Role>)>>,
    pub(super) reasons: Vec<String>,
}

impl Table {
    pub(super) fn row(&mut self, ui: &Ui, resolution: &Resolution, how: &str) {
        let (text, role) = match &resolution.verdict {
            Verdict::Proven => (say::PROVEN, Role::Good),
            Verdict::Configured => (say::CONFIGURED, Role::Good),
            Verdict::Unverified(_) => (say::UNVERIFIED, Role::Warning),
            Verdict::Outside(_) => (say::OUTSIDE, Role::Error),
        };
        let mut verdict = text.get(ui.lang).to_owned();
        if let Some(why) = resolution.verdict.why() {
            verdict = format!("{verdict} [{}]", self.mark(why.say(ui.lang)));
        }
        let words = ui.phrase(say::VERDICT_AND_HOW, &[("verdict", &verdict), ("how", &how)]);
        self.rows.push(Some(([resolution.asked.clone(), resolution.dialled.clone(), words], Some(role))));
    }

    pub(super) fn plain(&mut self, cells: [String; 3]) {
        self.rows.push(Some((cells, None)));
    }

    pub(super) fn gap(&mut self) {
        self.rows.push(None);
    }

    /// The number under which a reason stands below the table.
    fn mark(&mut self, reason: String) -> usize {
        let known = self.reasons.iter().position(|known| *known == reason);
        known.unwrap_or_else(|| {
            self.reasons.push(reason);
            self.reasons.len() - 1
        }) + 1
    }

    pub(super) fn print(&self, ui: &Ui) {
        let column = |at: usize| self.rows.iter().flatten().map(|(cells, _)| cells[at].width()).max().unwrap_or(0);
        let (first, second) = (column(0), column(1));
        for row in &self.rows {
            let Some(([name, dialled, words], role)) = row else {
                ui.row("");
                continue;
            };
            let words = role.map_or_else(|| words.clone(), |role| ui.paint_data(role, words));
            ui.row(format_args!("{}  {}  {words}", pad(name, first), pad(dialled, second)));
        }
    }
}

/// Names that share a way, in the catalogue's order.
pub(super) fn groups(resolutions: Vec<&Resolution>) -> Vec<(How, &str, Vec<&str>)> {
    let mut groups: Vec<(How, &str, Vec<&str>)> = Vec::new();
    for Resolution { asked, dialled, how, .. } in resolutions {
        if Tier::named(asked).is_some() {
            continue;
        }
        let target = if *how == How::Form { "" } else { dialled.as_str() };
        match groups.iter_mut().find(|(known, to, _)| known == how && *to == target) {
            Some((_, _, names)) => names.push(asked),
            None => groups.push((*how, target, vec![asked])),
        }
    }
    groups
}

/// Words put on lines of at most `width` columns.
pub(super) fn wrap(names: &[&str], width: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for name in names {
        match lines.last_mut().filter(|line| line.width() + name.width() + 4 <= width) {
            Some(line) => {
                line.push_str("  ");
                line.push_str(name);
            }
            None => lines.push((*name).to_owned()),
        }
    }
    lines
}
