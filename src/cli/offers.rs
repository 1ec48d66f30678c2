//! `kezek offers`: the offers with number, state and due time.

use super::{
    Exit, Outcome, call::Call, command::Command, json::offers::OffersJson, option::Opt, output,
    session::zone_of,
};
use crate::{
    domain::{
        Instant, garrison::Zone, ids::RoundId, registration_number::RegistrationNumber, reply::ReplyCode,
    },
    i18n::{Tr, dates::to_the_second},
    ops::rounds,
    store::{Reader, tables::offers::OfferRow},
};

pub const COMMAND: Command = Command {
    words: &["offers"],
    usage: "REGISTER [--round N] [--json]",
    about: Tr::cli_about_offers,
    arguments: 1..=1,
    options: &[Opt::Round, Opt::Json],
    run,
};

/// An offer with what it names.
pub struct OfferLine {
    pub row: OfferRow,
    pub registration_no: RegistrationNumber,
    pub inventory_no: String,
    /// Of the round's garrison.
    pub zone: Zone,
}

fn run(call: &mut Call<'_, '_>) -> Outcome {
    let round = call.arguments.number(Opt::Round)?.map(RoundId);
    let reading = call.read(&call.register())?;
    reading.now()?;
    if let Some(round) = round {
        rounds::known(&reading.reader, round)?;
    }
    let rows = reading.reader.offers(round)?;
    let lines = lines(&reading.reader, rows)?;
    let tr = call.tr();
    call.result(&OffersJson::of(&lines), || text(tr, &lines))?;
    Ok(Exit::Done)
}

/// Offers with what they name.
pub fn lines(reader: &Reader, rows: Vec<OfferRow>) -> Outcome<Vec<OfferLine>> {
    let garrisons = reader.garrisons()?;
    let mut lines = Vec::new();
    for row in rows {
        let round = rounds::known(reader, row.round)?;
        let dwelling = reader.dwelling(row.dwelling)?;
        lines.push(OfferLine {
            registration_no: reader.registration_no(row.entry)?,
            inventory_no: dwelling.map(|known| known.facts.inventory_no).unwrap_or_default(),
            zone: zone_of(&garrisons, round.garrison),
            row,
        });
    }
    Ok(lines)
}

/// Offers as a table.
pub fn text(tr: Tr, lines: &[OfferLine]) -> String {
    let headings = [
        tr.cli_column_offer(),
        tr.cli_column_round_and_wave(),
        tr.files_column_registration_no(),
        tr.cli_column_dwelling(),
        tr.files_column_state(),
        tr.cli_column_code(),
        tr.cli_column_sent_at(),
        tr.cli_column_due_at(),
    ];
    let row = |line: &OfferLine| {
        let at = |at: Option<Instant>| at.map(|at| to_the_second(line.zone.local(at))).unwrap_or_default();
        [
            line.row.id.0.to_string(),
            format!("{}/{}", line.row.round.0, line.row.wave),
            line.registration_no.to_string(),
            line.inventory_no.clone(),
            tr.offer_state(line.row.state),
            line.row.code.map(|code| ReplyCode::number(code).to_string()).unwrap_or_default(),
            at(line.row.sent_at),
            at(line.row.due_at),
        ]
    };
    output::table(headings, lines.iter().map(row))
}
