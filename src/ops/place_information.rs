//! Information on a person's place in the queue, as a paper (design 4.9).

use super::{
    Result,
    card::{self, WaveLine, WaveOutcome},
    entries,
    papers::{self, NewPaper, PrintedPaper},
};
use crate::{
    documents::place_information::{self as paper, PlaceFacts, PlaceInformation, PlaceMove, WaveResult},
    domain::{Instant, ids::EntryId},
    i18n::Lang,
    journal::{Stamp, payloads::papers::PaperKind},
    store::{Reader, Writer},
};

/// Prints what is said of a person's place now; each print is a paper with its own number and date.
///
/// # Errors
/// [`super::Refusal::PaperNotMade`] if the name cannot be printed.
pub fn print_place(
    writer: &mut Writer,
    stamp: &Stamp,
    entry: EntryId,
    langs: &[Lang],
) -> Result<PrintedPaper> {
    writer.change(stamp, |change| {
        let facts = facts(change, entry, stamp.at)?;
        let new = NewPaper::of_entry(PaperKind::PlaceInformation, facts.garrison.zone, entry);
        let paper = papers::issue(change, new)?;
        papers::print(change, &paper, langs, Some(facts.registration_no), |paper, imprint, lang| {
            let (number, facts) = (paper.reference(), facts.clone());
            Ok(PlaceInformation { imprint, number, date: paper.date, facts }.document(lang))
        })
    })
}

fn facts(reader: &Reader, id: EntryId, at: Instant) -> Result<PlaceFacts> {
    let entry = entries::known(reader, id)?;
    let story = card::place_story(reader, id)?;
    let moves = story.moves.iter();
    Ok(PlaceFacts {
        garrison: super::garrison(reader, entry.garrison)?,
        at,
        name: entry.applicant.name.full(),
        registration_no: entry.key.registration_no,
        submitted_at: entry.key.submitted_at,
        state: entry.state,
        place: story.place,
        queue_length: reader.queue_length(entry.garrison)?,
        same_instant: story.same_instant,
        moves: moves
            .map(|moved| PlaceMove { at: moved.stamp.at, place: moved.place, cause: moved.cause })
            .collect(),
        waves: story.waves.into_iter().map(wave_result).collect(),
    })
}

fn wave_result(line: WaveLine) -> WaveResult {
    let (place, outcome) = match line.outcome {
        WaveOutcome::Offered(offer) => (offer.place, paper::WaveOutcome::Offered(offer.fit)),
        WaveOutcome::PassedOver { place, reason } => (place, paper::WaveOutcome::PassedOver(reason)),
        WaveOutcome::BehindTheLast { place } => (place, paper::WaveOutcome::BehindTheLast),
    };
    WaveResult {
        at: line.planned_at,
        round: line.round,
        wave: line.wave,
        place,
        outcome,
        inventory_no: line.inventory_no,
    }
}
