//! The address as a picture that a phone reads, where a terminal can show it.
//!
//! Half blocks make one line of two rows: an address of AWS's takes 41 columns and 21 lines. Known hole: a terminal
//! that is set to draw characters of ambiguous width twice as wide tears the picture apart.

use qrcode::render::unicode::Dense1x2;
use qrcode::{EcLevel, QrCode};

use crate::world::Ui;
use crate::world::ui::Role;

/// The lines of the picture; `None` where they don't fit or can't be shown.
pub(super) fn picture(ui: &Ui, address: &str) -> Option<Vec<String>> {
    if !ui.draws() {
        return None;
    }
    let code = QrCode::with_error_correction_level(address, EcLevel::L).ok()?;
    let picture = code.render::<Dense1x2>().module_dimensions(1, 1).build();
    let fits = picture.lines().all(|line| line.chars().count() <= ui.width);
    fits.then(|| picture.lines().map(|line| ui.paint(Role::Picture, line)).collect())
}
