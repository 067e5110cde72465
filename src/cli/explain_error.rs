//! `genkan explain -`: a pasted error text: what it means, what mends it, what to send to whom.

use serde_json::{Value, json};

use crate::code::Exit;
use crate::explain::{self, Reading, Traces};
use crate::fault::Result;
use crate::profile::{Request, load};
use crate::words::{Lang, explain as words};
use crate::world::World;
use crate::world::ui::{Role, Ui};

/// Exit 1 where the text is in no row of the catalogue.
pub fn run(world: &World, input: &str, json: bool) -> Result<Exit> {
    let (readings, traces) = (explain::read(input), explain::traces(input));
    if json {
        world.ui.json(&document(&readings, &traces));
    } else if readings.is_empty() {
        unknown(&world.ui, &traces);
    } else {
        for (at, reading) in readings.iter().enumerate() {
            if at > 0 {
                world.ui.data("");
            }
            show(world, reading, &traces);
        }
    }
    Ok(if readings.is_empty() { Exit::Problem } else { Exit::Done })
}

fn document(readings: &[Reading], traces: &Traces) -> Value {
    let readings: Vec<Value> = readings
        .iter()
        .map(|reading| {
            json!({
                "code": reading.row.code.id,
                "cause": reading.row.code.message.unfilled(Lang::En),
                "fix": reading.row.code.help.unfilled(Lang::En),
                "who": reading.row.who.id(),
                "request": with_id(reading, traces, Lang::En),
                "verified": reading.row.verified,
                "captures": reading.captures,
            })
        })
        .collect();
    json!({"readings": readings, "names": traces.names, "request_id": traces.request_id})
}

fn show(world: &World, reading: &Reading, traces: &Traces) {
    let ui = &world.ui;
    let word = |text: crate::words::Text| text.get(ui.lang);
    let row = reading.row;
    ui.data(format_args!("{}  {}", ui.paint_data(Role::Heading, row.code.id), row.code.message.unfilled(ui.lang)));
    ui.data(format_args!("  {}: {}", word(words::WHAT_TO_DO), row.code.help.unfilled(ui.lang)));
    ui.data(format_args!("  {}: {}", word(words::WHO_ACTS), word(row.who.name())));
    if !reading.captures.is_empty() {
        let said: Vec<_> = reading.captures.iter().map(|(name, value)| format!("{name} {value}")).collect();
        ui.data(format_args!("  {}: {}", word(words::SAID), said.join(", ")));
    }
    if !row.verified {
        ui.data(format_args!("  ({})", word(words::UNVERIFIED)));
    }
    if let Some(request) = with_id(reading, traces, ui.lang) {
        ui.data("");
        ui.data(format_args!("  {}", ui.phrase(words::REQUEST_FOR, &[("who", &addressee(world, reading))])));
        request.lines().for_each(|line| ui.data(format_args!("    {line}")));
    }
}

/// The request, with AWS's own number of the call: its support finds the call by it.
fn with_id(reading: &Reading, traces: &Traces, lang: Lang) -> Option<String> {
    let request = reading.request(lang)?;
    Some(match &traces.request_id {
        Some(id) => format!("{request}\n{}", words::REQUEST_ID.fill(lang, &[("id", id)])),
        None => request,
    })
}

/// Whom the organisation's profile names for support, else the office.
fn addressee(world: &World, reading: &Reading) -> String {
    let contact = load(world, &Request::default()).ok().map(|loaded| loaded.profile.support.contact);
    contact
        .filter(|contact| !contact.is_empty())
        .unwrap_or_else(|| reading.row.who.name().get(world.ui.lang).to_owned())
}

fn unknown(ui: &Ui, traces: &Traces) {
    ui.data(ui.phrase(words::NOT_IN_CATALOGUE, &[]));
    if !traces.names.is_empty() {
        ui.data(format_args!("  {}", ui.phrase(words::NAMES, &[("names", &traces.names.join(", "))])));
    }
    if let Some(id) = &traces.request_id {
        ui.data(format_args!("  {}", ui.phrase(words::REQUEST_ID, &[("id", id)])));
    }
    ui.data(format_args!("  {}", ui.phrase(words::PASTE_WHOLE, &[])));
}
