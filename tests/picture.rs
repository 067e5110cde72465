//! A terminal's screen as an SVG: each cell where it stands, in its colour.

use std::fmt::Write as _;

use unicode_width::UnicodeWidthStr;
use vt100::{Cell, Color, Screen};

/// A cell, in pixels.
const CELL: (f32, f32) = (8.4, 18.0);
const MARGIN: f32 = 14.0;
/// The bar above, with the three dots that say that it is a window.
const BAR: f32 = 28.0;
const PAPER: &str = "#16181d";
const INK: &str = "#d7dae0";
/// The sixteen colours of a terminal.
const COLOURS: [&str; 16] = [
    "#3b4048", "#e06c75", "#98c379", "#e5c07b", "#61afef", "#c678dd", "#56b6c2", "#d7dae0", "#5c6370", "#ff7a85",
    "#b5e890", "#ffd68a", "#7cc4ff", "#e39cf5", "#6fd3e0", "#ffffff",
];

/// How cells are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Look {
    ink: Color,
    bold: bool,
    dim: bool,
}

impl Look {
    fn of(cell: &Cell) -> Self {
        Self { ink: cell.fgcolor(), bold: cell.bold(), dim: cell.dim() }
    }

    fn attributes(self) -> String {
        let ink = match self.ink {
            Color::Idx(index) if index < 16 => COLOURS[usize::from(index)],
            Color::Default | Color::Idx(_) | Color::Rgb(..) => INK,
        };
        let bold = if self.bold { " font-weight=\"bold\"" } else { "" };
        let dim = if self.dim { " opacity=\"0.6\"" } else { "" };
        format!("fill=\"{ink}\"{bold}{dim}")
    }
}

/// The rows from the first that begins with `from` to the last that isn't empty; `text` changes what differs from run to
/// run, to something as wide.
pub fn svg(screen: &Screen, title: &str, from: &str, text: impl Fn(&str) -> String) -> String {
    let columns = screen.size().1.get();
    let rows: Vec<_> = screen.rows(0, columns).collect();
    let first = rows.iter().position(|row| row.starts_with(from)).unwrap_or(0);
    let last = rows.iter().rposition(|row| !row.trim().is_empty()).unwrap_or(first);
    let (width, height) = (
        f32::from(columns) * CELL.0 + 2.0 * MARGIN,
        f32::from(u16::try_from(last - first + 1).expect("a screen")) * CELL.1 + BAR + 2.0 * MARGIN,
    );
    let mut svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width:.0} {height:.0}\" width=\"{width:.0}\" role=\"img\" \
         aria-label=\"{}\">\n<rect width=\"100%\" height=\"100%\" rx=\"8\" fill=\"{PAPER}\"/>\n",
        escaped(title)
    );
    for (at, dot) in ["#ff5f57", "#febc2e", "#28c840"].into_iter().zip(0_u8..).map(|(dot, at)| (at, dot)) {
        let x = MARGIN + 6.0 + f32::from(at) * 18.0;
        _ = writeln!(svg, "<circle cx=\"{x:.0}\" cy=\"{:.0}\" r=\"5\" fill=\"{dot}\"/>", BAR / 2.0 + 4.0);
    }
    svg.push_str(
        "<g font-family=\"ui-monospace, 'SF Mono', Menlo, Consolas, 'Noto Sans Mono CJK JP', 'BIZ UDGothic', monospace\" \
         font-size=\"14\" xml:space=\"preserve\">\n",
    );
    for (row, below) in (first..=last).zip(0_u16..) {
        let y = BAR + MARGIN + f32::from(below) * CELL.1 + 13.0;
        for (column, look, run) in runs(screen, u16::try_from(row).expect("a row"), columns) {
            let run = text(&run);
            let x = MARGIN + f32::from(column) * CELL.0;
            let length = f32::from(u16::try_from(run.width()).expect("a row")) * CELL.0;
            _ = writeln!(
                svg,
                "<text x=\"{x:.1}\" y=\"{y:.0}\" textLength=\"{length:.1}\" lengthAdjust=\"spacingAndGlyphs\" {}>{}</text>",
                look.attributes(),
                escaped(&run)
            );
        }
    }
    svg.push_str("</g>\n</svg>\n");
    svg
}

/// The pieces of a row that look alike, each with the column in which it begins, without blanks around it.
fn runs(screen: &Screen, row: u16, columns: u16) -> Vec<(u16, Look, String)> {
    let mut runs: Vec<(u16, Look, String)> = Vec::new();
    let cells = (0..columns).filter_map(|column| Some((column, screen.cell(row, column)?)));
    for (column, cell) in cells.filter(|(_, cell)| !cell.is_wide_continuation()) {
        let (look, text) = (Look::of(cell), if cell.has_contents() { cell.contents() } else { " " });
        match runs.last_mut().filter(|(_, last, _)| *last == look) {
            Some((_, _, run)) => run.push_str(text),
            None => runs.push((column, look, text.to_owned())),
        }
    }
    let trimmed = runs.into_iter().map(|(column, look, run)| {
        let blanks = run.len() - run.trim_start_matches(' ').len();
        (column + u16::try_from(blanks).expect("a row"), look, run.trim_matches(' ').to_owned())
    });
    trimmed.filter(|(_, _, run)| !run.is_empty()).collect()
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

#[test]
fn a_screen_is_drawn_with_its_colours_and_in_its_cells() {
    let mut parser = vt100::Parser::new(4.try_into().expect("rows"), 20.try_into().expect("columns"), 0);
    parser.process("above\r\n東京 \u{1b}[32m<ok>\u{1b}[0m \u{1b}[1mbold\u{1b}[0m\r\n".as_bytes());
    let drawn = svg(parser.screen(), "a title", "東京", |run| run.replace("ok", "no"));
    insta::assert_snapshot!(drawn);
}
