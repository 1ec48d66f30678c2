//! Answers of an invented inventory, one of them a hit.

use super::{INVENTORY_AT, SECRETARY, day, morning, stamp};
use crate::{
    domain::{
        entry::RegisterEntry,
        identity_number::IdentityNumber,
        inventory::{Answer, Finding, InventoryStep},
    },
    ops::{Result, entries, inventory},
    store::{Change, Writer},
};

/// So many people of the queue are asked about, from its first place on.
const PEOPLE: u32 = 20;

/// The places of the person with a hit, of the one whose family a system knows otherwise, and of the one for whom
/// a system did not answer.
const HIT_AT: u32 = 4;
const DIFFERENCE_AT: u32 = 6;
const SOURCE_ERROR_AT: u32 = 7;

/// Takes the answers in; the hit opens a case.
pub(super) fn answers(writer: &mut Writer) -> Result<()> {
    let asked = writer.queue_page(INVENTORY_AT, 0, PEOPLE)?;
    if asked.is_empty() {
        return Ok(());
    }
    writer.change(&stamp(SECRETARY, morning(day(2026, 2, 16))), |change| {
        for row in asked {
            let entry = entries::known(change, row.entry)?;
            answers_about(change, row.place, &entry)?;
        }
        Ok(())
    })
}

/// The steps in their order; a hit ends the chain (design 4.8).
fn answers_about(change: &mut Change<'_>, place: u32, entry: &RegisterEntry) -> Result<()> {
    let applicant = entry.applicant.iin;
    let mut steps = vec![(InventoryStep::Family, applicant)];
    let members = || std::iter::once(applicant).chain(entry.household.iter().map(|member| member.iin));
    steps.extend(members().map(|subject| (InventoryStep::Privatisation, subject)));
    steps.extend(members().map(|subject| (InventoryStep::SharedConstruction, subject)));
    steps.extend(members().map(|subject| (InventoryStep::StateFund, subject)));
    steps.extend((1..=5).map(|criterion| (InventoryStep::PersonStatus { criterion }, applicant)));
    for (number, (step, subject)) in (1..).zip(steps) {
        let finding = match (step, place) {
            (InventoryStep::Privatisation, HIT_AT) | (InventoryStep::Family, DIFFERENCE_AT) => Finding::Found,
            (InventoryStep::StateFund, SOURCE_ERROR_AT) => Finding::SourceError,
            _ => Finding::Nothing,
        };
        inventory::take_in(change, entry, answer(place * 100 + number, step, subject, finding), None)?;
        if finding == Finding::Found && step.opens_case() {
            break;
        }
    }
    Ok(())
}

fn answer(number: u32, step: InventoryStep, subject: IdentityNumber, finding: Finding) -> Answer {
    let details = match (finding, step) {
        (Finding::Found, InventoryStep::Family) => "запись о рождении ребёнка от 04.02.2026 г.",
        (Finding::Found, _) => "договор приватизации от 12.06.1998 г.",
        (Finding::Nothing | Finding::SourceError, _) => "",
    };
    Answer {
        subject,
        step,
        source: source(step).to_owned(),
        finding,
        details: details.to_owned(),
        request_no: format!("З-{number}"),
        answer_no: format!("О-{number}"),
        date: day(2026, 2, 13),
        family: None,
    }
}

const fn source(step: InventoryStep) -> &'static str {
    match step {
        InventoryStep::Family => "ЗАГС",
        InventoryStep::Privatisation => "ГосРеестр",
        InventoryStep::SharedConstruction => "Казреестр",
        InventoryStep::FormerServiceDwelling => "ИШ АС МР",
        InventoryStep::StateFund => "ЕГКН",
        InventoryStep::PersonStatus { .. } => "ГБД ФЛ",
    }
}
