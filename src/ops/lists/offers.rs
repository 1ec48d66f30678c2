//! The register of offers and replies by code, on paper.

use super::sheet::{self as list, Sheet, narrow, numbers, words};
use crate::{
    domain::{Instant, garrison::Garrison, ids::RoundId, offer::OfferState, reply::ReplyCode},
    i18n::{Lang, Tr, dates::to_the_second},
    journal::{Stamp, payloads::papers::PaperKind},
    ops::{Refusal, Result, papers::PrintedPaper, rounds},
    store::{Reader, Writer, tables::offers::OfferRow},
};

/// An offer with the words of its person and dwelling.
pub(super) struct Line {
    offer: OfferRow,
    registration_no: String,
    name: String,
    inventory_no: String,
    wallet_reference: String,
}

/// Prints every offer of a garrison, or of one round of it, ordered by the code that answered it; offers
/// without a code come last. The totals are by code.
///
/// # Errors
/// [`Refusal::NothingToPrint`] without offers, [`Refusal::PaperNotMade`] if a name cannot be printed.
pub fn print_offer_register(
    writer: &mut Writer,
    stamp: &Stamp,
    garrison: &Garrison,
    round: Option<RoundId>,
    langs: &[Lang],
) -> Result<PrintedPaper> {
    writer.change(stamp, |change| {
        let lines = lines(change, garrison, round)?;
        if lines.is_empty() {
            return Err(Refusal::NothingToPrint.into());
        }
        let kind = PaperKind::OfferRegister;
        list::print(change, kind, Some(garrison), langs, |tr| sheet(tr, garrison, &lines))
    })
}

/// The offers as a list.
pub(super) fn sheet(tr: Tr, garrison: &Garrison, lines: &[Line]) -> Sheet {
    Sheet {
        title: tr.lists_offers_title(),
        columns: columns(tr),
        rows: lines.iter().map(|line| row(tr, garrison, line)).collect(),
        notes: totals(tr, lines),
    }
}

/// The list as a file, with the numbers of the social wallet.
pub(super) fn exported(tr: Tr, garrison: &Garrison, lines: &[Line]) -> Sheet {
    let mut sheet = sheet(tr, garrison, lines);
    sheet.columns.push(words(tr.wallet_message_reference(), 1.0));
    for (row, line) in sheet.rows.iter_mut().zip(lines) {
        row.push(line.wallet_reference.clone());
    }
    sheet
}

/// The offers of a garrison, or of one round of it, by code.
pub(super) fn lines(reader: &Reader, garrison: &Garrison, round: Option<RoundId>) -> Result<Vec<Line>> {
    if let Some(round) = round {
        rounds::known(reader, round)?;
    }
    let of_garrison = reader.rounds()?.into_iter().filter(|row| row.garrison == garrison.id);
    let rounds: std::collections::BTreeSet<RoundId> = of_garrison.map(|row| row.id).collect();
    let mut offers = reader.offers(round)?;
    offers.retain(|offer| rounds.contains(&offer.round));
    offers.sort_by_key(|offer| (offer.code.map_or(u16::MAX, ReplyCode::number), offer.id));
    let line = |offer: OfferRow| {
        let entry = reader.entry(offer.entry)?;
        let dwelling = reader.dwelling(offer.dwelling)?;
        Ok(Line {
            registration_no: reader.registration_no(offer.entry)?.to_string(),
            name: entry.map(|entry| entry.applicant.name.full()).unwrap_or_default(),
            inventory_no: dwelling.map(|dwelling| dwelling.facts.inventory_no).unwrap_or_default(),
            wallet_reference: reader.wallet_reference(offer.entry, Some(offer.id))?.unwrap_or_default(),
            offer,
        })
    };
    offers.into_iter().map(line).collect()
}

fn columns(tr: Tr) -> Vec<crate::documents::list::ListColumn> {
    vec![
        narrow(tr.protocol_column_code(), 15.0),
        numbers(tr.protocol_column_offer(), 20.0),
        narrow(tr.lists_column_round_and_wave(), 22.0),
        narrow(tr.files_column_registration_no(), 24.0),
        words(tr.files_column_name(), 1.2),
        narrow(tr.protocol_column_inventory_no(), 26.0),
        narrow(tr.protocol_column_sent(), 38.0),
        narrow(tr.protocol_column_due(), 38.0),
        words(tr.protocol_column_outcome(), 1.0),
    ]
}

fn row(tr: Tr, garrison: &Garrison, line: &Line) -> Vec<String> {
    let time = |at: Option<Instant>| at.map(|at| to_the_second(garrison.zone.local(at))).unwrap_or_default();
    let offer = &line.offer;
    vec![
        offer.code.map(|code| code.number().to_string()).unwrap_or_default(),
        offer.id.0.to_string(),
        format!("{}/{}", offer.round.0, offer.wave),
        line.registration_no.clone(),
        line.name.clone(),
        line.inventory_no.clone(),
        time(offer.sent_at),
        time(offer.due_at),
        tr.offer_state(offer.state),
    ]
}

/// By code; offers that ended or wait without one by state.
fn totals(tr: Tr, lines: &[Line]) -> Vec<String> {
    let count = |fits: &dyn Fn(&OfferRow) -> bool| lines.iter().filter(|line| fits(&line.offer)).count();
    let codes = ReplyCode::ALL.into_iter().map(|code| {
        let words = format!("{} – {}", code.number(), tr.reply_code(code));
        (words, count(&|offer| offer.code == Some(code)))
    });
    let states = OfferState::ALL
        .into_iter()
        .map(|state| (tr.offer_state(state), count(&|offer| offer.code.is_none() && offer.state == state)));
    let totals = codes.chain(states).filter(|(_, count)| *count > 0);
    let totals = totals.map(|(what, count)| tr.lists_total_of(&count.to_string(), &what));
    std::iter::once(tr.lists_offers_total(&lines.len().to_string())).chain(totals).collect()
}
