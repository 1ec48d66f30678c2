//! `kezek round reasons`: everyone ahead of the person who got a dwelling.

use super::{
    Exit, Outcome, call::Call, command::Command, failure::Failure, json::reasons::ReasonsJson, option::Opt,
    output,
};
use crate::{
    domain::ids::RoundId,
    i18n::Tr,
    ops::rounds::{self, DwellingReasons},
};

pub const COMMAND: Command = Command {
    words: &["round", "reasons"],
    usage: "REGISTER ROUND INV [--wave N] [--json]",
    about: Tr::cli_about_reasons,
    arguments: 3..=3,
    options: &[Opt::Wave, Opt::Json],
    run,
};

fn run(call: &mut Call<'_, '_>) -> Outcome {
    let round = RoundId(call.arguments.numbered(1)?);
    let inventory_no = call.arguments.word(2);
    let wave = call.arguments.number(Opt::Wave)?.map(|wave| u32::try_from(wave).unwrap_or(u32::MAX));
    let reading = call.read(&call.register())?;
    reading.now()?;
    let reasons = rounds::reasons(&reading.reader, round, wave, &inventory_no, u32::MAX)?;
    let reasons = reasons.ok_or(Failure::NotOffered { inventory_no })?;
    let tr = call.tr();
    call.result(&ReasonsJson::of(&reasons), || text(tr, &reasons))?;
    Ok(Exit::Done)
}

fn text(tr: Tr, reasons: &DwellingReasons) -> String {
    let head = tr.cli_round_and_wave(&reasons.round.0.to_string(), &reasons.wave.to_string());
    let offered = tr.cli_offered_to(&reasons.inventory_no, &reasons.offered_to.to_string());
    let headings = [tr.files_column_place(), tr.files_column_registration_no(), tr.cli_column_reason()];
    let rows = reasons
        .ahead
        .iter()
        .map(|(ahead, number)| [ahead.place.to_string(), number.to_string(), tr.reason(ahead.reason)]);
    format!("{head}\n{offered}\n\n{}", output::table(headings, rows))
}
