//! The address as a QR code, where the terminal can show one.
//!
//! Half blocks make one line of two rows: an address of AWS's takes 41 columns and 21 lines. Known hole: a terminal
//! that draws characters of ambiguous width twice as wide breaks the picture.

use qrcode::render::unicode::Dense1x2;
use qrcode::{EcLevel, QrCode};

use crate::world::Ui;
use crate::world::ui::Role;

/// The lines of the QR code; `None` where it doesn't fit or can't be shown.
pub(super) fn picture(ui: &Ui, address: &str) -> Option<Vec<String>> {
    if !ui.draws() {
        return None;
    }
    let code = QrCode::with_error_correction_level(address, EcLevel::L).ok()?;
    let picture = code.render::<Dense1x2>().module_dimensions(1, 1).build();
    let fits = picture.lines().all(|line| line.chars().count() <= ui.width);
    fits.then(|| picture.lines().map(|line| ui.paint(Role::Picture, line)).collect())
}
