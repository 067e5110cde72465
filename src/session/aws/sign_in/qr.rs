//! The address as a QR code, where the terminal can show one.
//!
//! Half blocks make one line of two rows: an address of AWS's takes 41 columns and 21 lines. Known hole: a terminal
//! that draws characters of ambiguous width twice as wide breaks the picture.

use qrcode::render::unicode::Dense1x2;
use qrcode::{EcLevel, QrCode};

use crate::world::Ui;
use crate::world::ui::Role;

/// The rows that a sign-in's other lines take: title, address (two where it is long), code, what is waited for, and the
/// line above the picture; and the one of the spinner.
const OTHER_ROWS: usize = 8;

/// The lines of the QR code; `None` where it can't be shown, or would leave no room for the address and the code.
pub(super) fn picture(ui: &Ui, address: &str) -> Option<Vec<String>> {
    if !ui.draws() {
        return None;
    }
    let code = QrCode::with_error_correction_level(address, EcLevel::L).ok()?;
    let picture = code.render::<Dense1x2>().module_dimensions(1, 1).build();
    let is_narrow = picture.lines().all(|line| line.chars().count() <= ui.width);
    let fits = is_narrow && picture.lines().count() + OTHER_ROWS <= ui.height;
    fits.then(|| picture.lines().map(|line| ui.paint(Role::Picture, line)).collect())
}
