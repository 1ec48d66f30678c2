//! A person's card: data, household, the entitlement as a sum, offers, history, and why this place.

use super::{
    Result, entries,
    queue::{QueueLine, View},
};
pub use crate::domain::place::MoveCause;
use crate::{
    domain::{
        Instant,
        entitlement::{Counting, Entitlement, RoomCount},
        entry::RegisterEntry,
        household::{Composition, HouseholdMember},
        ids::EntryId,
        inventory::Answer,
        reason::Reason,
        round::{Plan, PlannedOffer},
        rules::Rules,
    },
    journal::{Event, Sequence, Stamp},
    store::{
        Reader,
        tables::{inventory::CaseRow, offers::OfferRow, rounds::WaveState},
    },
};

/// Everything a card shows.
#[derive(Debug, Clone, PartialEq)]
pub struct Card {
    pub entry: RegisterEntry,
    pub view: View,
    /// The line of the queue; none without a place.
    pub line: Option<QueueLine>,
    pub sum: EntitlementSum,
    pub offers: Vec<OfferRow>,
    pub answers: Vec<Answer>,
    pub case: Option<CaseRow>,
    pub history: Vec<HistoryLine>,
}

/// The entitlement with the lines it is made of.
#[derive(Debug, Clone, PartialEq)]
pub struct EntitlementSum {
    pub entitlement: Entitlement,
    pub rules: Rules,
    /// How each member counts on the day.
    pub members: Vec<(HouseholdMember, Counting)>,
    pub unborn: bool,
    pub rooms: RoomCount,
}

/// An event of the journal that speaks of the person.
#[derive(Debug, Clone, PartialEq)]
pub struct HistoryLine {
    pub sequence: Sequence,
    pub stamp: Stamp,
    pub event: Event,
}

/// The card of a person on the day of an instant.
pub fn card(reader: &Reader, id: EntryId, now: Instant) -> Result<Card> {
    let entry = entries::known(reader, id)?;
    let garrison = super::garrison(reader, entry.garrison)?;
    let view = View::at(reader, garrison, now)?;
    Ok(Card {
        line: view.line_of(reader, id)?,
        sum: sum(&entry, &view),
        offers: reader.offers_of_entry(id)?,
        answers: reader.answers(id)?,
        case: reader.open_case(id)?,
        history: history(reader, id)?,
        entry,
        view,
    })
}

/// The entitlement of an entry as a sum.
pub fn sum(entry: &RegisterEntry, view: &View) -> EntitlementSum {
    let composition = Composition::of(&entry.applicant, &entry.household);
    let counted = |member: &HouseholdMember| (member.clone(), Counting::of(member, view.day, &view.rules));
    EntitlementSum {
        entitlement: Entitlement::on(&composition, view.day, &view.rules),
        rules: view.rules.clone(),
        members: entry.household.iter().map(counted).collect(),
        unborn: composition.unborn,
        rooms: RoomCount::on(&composition, view.day, &view.rules),
    }
}

/// Every event that speaks of a person, oldest first.
pub fn history(reader: &Reader, id: EntryId) -> Result<Vec<HistoryLine>> {
    let read = |raw: crate::store::RawEvent| {
        Ok(HistoryLine { sequence: raw.sequence, stamp: raw.stamp(), event: reader.read_event(&raw)? })
    };
    reader.events_of(id)?.into_iter().map(read).collect()
}

/// What a wave brought a person.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum WaveOutcome {
    Offered(PlannedOffer),
    PassedOver {
        place: u32,
        reason: Reason,
    },
    /// Nobody behind got anything, so nobody was passed over.
    BehindTheLast {
        place: u32,
    },
}

/// What one wave brought a person, with the round and wave.
#[derive(Debug, Clone, PartialEq)]
pub struct WaveLine {
    pub round: crate::domain::ids::RoundId,
    pub wave: u32,
    pub planned_at: Instant,
    pub outcome: WaveOutcome,
    /// The inventory number the outcome speaks of.
    pub inventory_no: Option<String>,
}

/// How the place of a person came about.
#[derive(Debug, Clone, PartialEq)]
pub struct PlaceStory {
    /// None without a place.
    pub place: Option<u32>,
    /// Others with exactly the same instant of submission.
    pub same_instant: u32,
    pub moves: Vec<Move>,
    pub waves: Vec<WaveLine>,
}

/// A change of the place.
#[derive(Debug, Clone, PartialEq)]
pub struct Move {
    pub sequence: Sequence,
    pub stamp: Stamp,
    /// The place from this event on.
    pub place: u32,
    pub cause: MoveCause,
}

/// Why a person has this place: every change since registration, and what every wave brought.
pub fn place_story(reader: &Reader, id: EntryId) -> Result<PlaceStory> {
    let entry = entries::known(reader, id)?;
    let place = reader.place(entry.garrison, id)?;
    let same = reader.submitted_at_same_instant(entry.garrison, entry.key.submitted_at)?;
    Ok(PlaceStory {
        place,
        same_instant: if place.is_some() { same.saturating_sub(1) } else { 0 },
        moves: super::movement::moves(reader, &entry)?,
        waves: wave_lines(reader, &entry)?,
    })
}

fn wave_lines(reader: &Reader, entry: &RegisterEntry) -> Result<Vec<WaveLine>> {
    let mut lines = Vec::new();
    for round in reader.rounds()?.into_iter().rev().filter(|round| round.garrison == entry.garrison) {
        for wave in reader.waves(round.id)?.into_iter().filter(|wave| wave.state == WaveState::Approved) {
            lines.extend(wave_line(reader, entry.id, round.id, wave.wave)?);
        }
    }
    Ok(lines)
}

fn wave_line(
    reader: &Reader,
    entry: EntryId,
    round: crate::domain::ids::RoundId,
    wave: u32,
) -> Result<Option<WaveLine>> {
    let planned = super::rounds::recomputed(reader, round, wave)?.planned;
    let position = planned.candidates.iter().position(|candidate| candidate.entry == entry);
    let Some(place) = position.map(|position| position as u32 + 1) else { return Ok(None) };
    let (outcome, dwelling) = outcome(&planned, &planned.plan, entry, place);
    Ok(Some(WaveLine {
        round,
        wave,
        planned_at: planned.at,
        outcome,
        inventory_no: dwelling.map(|dwelling| planned.inventory_no(dwelling).to_owned()),
    }))
}

fn outcome(
    planned: &super::planning::PlannedWave,
    plan: &Plan,
    entry: EntryId,
    place: u32,
) -> (WaveOutcome, Option<crate::domain::ids::DwellingId>) {
    if let Some(offer) = plan.offers.iter().find(|offer| offer.entry == entry) {
        return (WaveOutcome::Offered(*offer), Some(offer.dwelling));
    }
    match planned.passed_over().into_iter().find(|passed| passed.entry == entry) {
        Some(passed) => (WaveOutcome::PassedOver { place, reason: passed.reason }, passed.dwelling),
        None => (WaveOutcome::BehindTheLast { place }, None),
    }
}
