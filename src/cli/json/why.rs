//! `why`.

use serde::Serialize;

use super::instant;
use crate::{
    domain::{garrison::Garrison, registration_number::RegistrationNumber},
    ops::card::{Move, MoveCause, PlaceStory, WaveLine, WaveOutcome},
};

/// The place of one person and how it came about; no other person is named.
#[derive(Serialize)]
pub struct WhyJson {
    registration_no: String,
    garrison: String,
    place: Option<u32>,
    ahead: u32,
    same_instant: u32,
    moves: Vec<MoveJson>,
    waves: Vec<WaveJson>,
}

#[derive(Serialize)]
struct MoveJson {
    at: String,
    place: u32,
    cause: &'static str,
}

#[derive(Serialize)]
struct WaveJson {
    round: i64,
    wave: u32,
    at: String,
    outcome: &'static str,
    place: u32,
    reason: Option<&'static str>,
    dwelling: Option<String>,
}

impl WhyJson {
    /// The story of a place, by the garrison's clock.
    pub fn of(number: RegistrationNumber, garrison: &Garrison, story: &PlaceStory) -> Self {
        Self {
            registration_no: number.to_string(),
            garrison: garrison.name.clone(),
            place: story.place,
            ahead: story.place.map_or(0, |place| place - 1),
            same_instant: story.same_instant,
            moves: story.moves.iter().map(|change| MoveJson::of(change, garrison)).collect(),
            waves: story.waves.iter().map(|line| WaveJson::of(line, garrison)).collect(),
        }
    }
}

impl MoveJson {
    fn of(change: &Move, garrison: &Garrison) -> Self {
        Self { at: instant(garrison.zone, change.stamp.at), place: change.place, cause: cause(change.cause) }
    }
}

const fn cause(cause: MoveCause) -> &'static str {
    match cause {
        MoveCause::Registered => "registered",
        MoveCause::EarlierSubmissionEntered => "earlier_submission_entered",
        MoveCause::OwnSubmissionCorrected => "own_submission_corrected",
        MoveCause::OtherSubmissionCorrected => "other_submission_corrected",
        MoveCause::EarlierPersonHoused => "earlier_person_housed",
        MoveCause::EarlierPersonExcluded => "earlier_person_excluded",
        MoveCause::EarlierPersonAppealed => "earlier_person_appealed",
        MoveCause::EarlierPersonReinstated => "earlier_person_reinstated",
        MoveCause::OwnAppealed => "own_appealed",
        MoveCause::OwnReinstated => "own_reinstated",
    }
}

impl WaveJson {
    fn of(line: &WaveLine, garrison: &Garrison) -> Self {
        let (outcome, place, reason) = match line.outcome {
            WaveOutcome::Offered(offer) => ("offered", offer.place, None),
            WaveOutcome::PassedOver { place, reason } => ("passed_over", place, Some(reason.code())),
            WaveOutcome::BehindTheLast { place } => ("behind_the_last", place, None),
        };
        Self {
            round: line.round.0,
            wave: line.wave,
            at: instant(garrison.zone, line.planned_at),
            outcome,
            place,
            reason,
            dwelling: line.inventory_no.clone(),
        }
    }
}
