//! A person's card: data, household, the entitlement as a sum, offers, history, and why this place.

use std::collections::BTreeMap;

use super::{
    Result, entries, planning,
    queue::{QueueLine, View},
    rounds,
};
pub use crate::domain::place::MoveCause;
use crate::{
    domain::{
        Day, Instant,
        entitlement::{Counting, Entitlement, RoomCount},
        entry::RegisterEntry,
        household::{Composition, HouseholdMember},
        ids::{DwellingId, EntryId},
        inventory::Answer,
        person::Applicant,
        reason::Reason,
        round::{self, PlanInput, PlannedOffer},
        rules::Rules,
    },
    journal::{Event, Sequence, Stamp},
    store::{
        self, Reader,
        tables::{
            cases::CaseRow,
            offers::OfferRow,
            queue::CandidateRow,
            rounds::{RoundRow, WaveRow, WaveState},
        },
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
        sum: EntitlementSum::on(&entry.applicant, &entry.household, view.day, &view.rules),
        offers: reader.offers_of_entry(id)?,
        answers: reader.answers(id)?,
        case: reader.open_case(id)?,
        history: history(reader, id)?,
        entry,
        view,
    })
}

impl EntitlementSum {
    /// The entitlement of an applicant with a household on a day.
    pub fn on(applicant: &Applicant, household: &[HouseholdMember], day: Day, rules: &Rules) -> Self {
        let composition = Composition::of(applicant, household);
        let counted = |member: &HouseholdMember| (member.clone(), Counting::of(member, day, rules));
        Self {
            entitlement: Entitlement::on(&composition, day, rules),
            rules: rules.clone(),
            members: household.iter().map(counted).collect(),
            unborn: composition.unborn,
            rooms: RoomCount::on(&composition, day, rules),
        }
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
    let waves = approved_waves(reader, &entry)?;
    let heads = waves.iter().map(|(_, wave)| rounds::head_of(wave)).collect();
    let movement = super::movement::movement(reader, &entry, &heads)?;
    Ok(PlaceStory {
        place,
        same_instant: if place.is_some() { same.saturating_sub(1) } else { 0 },
        moves: movement.moves,
        waves: wave_lines(reader, &entry, &waves, &movement.places)?,
    })
}

/// The approved waves of a person's garrison, in the order of their rounds.
fn approved_waves(reader: &Reader, entry: &RegisterEntry) -> Result<Vec<(RoundRow, WaveRow)>> {
    let mut approved = Vec::new();
    for round in reader.rounds()?.into_iter().rev().filter(|round| round.garrison == entry.garrison) {
        let waves = reader.waves(round.id)?.into_iter().filter(|wave| wave.state == WaveState::Approved);
        approved.extend(waves.map(|wave| (round.clone(), wave)));
    }
    Ok(approved)
}

/// What each wave brought the person; the waves from before the registration brought nothing.
fn wave_lines(
    reader: &Reader,
    entry: &RegisterEntry,
    waves: &[(RoundRow, WaveRow)],
    places: &BTreeMap<Sequence, Option<u32>>,
) -> Result<Vec<WaveLine>> {
    let mut at_head: BTreeMap<Sequence, Vec<(usize, u32)>> = BTreeMap::new();
    for (index, (_, wave)) in waves.iter().enumerate() {
        let head = rounds::head_of(wave);
        if let Some(place) = places.get(&head).copied().flatten() {
            at_head.entry(head).or_default().push((index, place));
        }
    }
    let mut lines = BTreeMap::new();
    reader.look_back_on::<super::Error>(entry.id, &at_head.keys().copied().collect(), |head, then| {
        for &(index, place) in at_head.get(&head).into_iter().flatten() {
            let (round, wave) = &waves[index];
            lines.insert(index, wave_line(reader, then, entry.id, round, wave, place)?);
        }
        Ok(())
    })?;
    Ok(lines.into_values().flatten().collect())
}

/// `then` is the register as it was when the wave was planned, with no other entries.
fn wave_line(
    reader: &Reader,
    then: &Reader,
    id: EntryId,
    round: &RoundRow,
    wave: &WaveRow,
    place: u32,
) -> Result<Option<WaveLine>> {
    let Some(row) = then.candidate(id)? else { return Ok(None) };
    let offers = reader.wave_offers(round.id, wave.wave)?;
    let (outcome, dwelling) = match offers.iter().find(|offer| offer.entry == id) {
        Some(offer) => (WaveOutcome::Offered(*offer), Some(offer.dwelling)),
        None => passed_or_behind(reader, then, &row, round, wave, (place, &offers))?,
    };
    let dwelling = dwelling.map_or(Ok(None), |dwelling| then.dwelling(dwelling))?;
    Ok(Some(WaveLine {
        round: round.id,
        wave: wave.wave,
        planned_at: wave.planned_at,
        outcome,
        inventory_no: dwelling.map(|dwelling| dwelling.facts.inventory_no),
    }))
}

fn passed_or_behind(
    reader: &Reader,
    then: &Reader,
    row: &CandidateRow,
    round: &RoundRow,
    wave: &WaveRow,
    (place, offers): (u32, &[PlannedOffer]),
) -> Result<(WaveOutcome, Option<DwellingId>)> {
    if offers.last().is_none_or(|last| last.place < place) {
        return Ok((WaveOutcome::BehindTheLast { place }, None));
    }
    let terms = rounds::terms_of_wave(reader, round, wave.wave)?;
    let person = planning::Sight::of(then, wave.planned_at, &terms)?.candidate(row);
    let (vacant, _left_out) = reader.wave_rest(round.id, wave.wave)?;
    let mut dwellings = Vec::new();
    for id in offers.iter().map(|offer| offer.dwelling).chain(vacant) {
        dwellings.extend(then.dwelling(id)?.iter().map(planning::wave_dwelling));
    }
    let input =
        PlanInput { settings: &terms.settings, rules: &terms.rules, candidates: &[], dwellings: &dwellings };
    // Nobody stands at two places, so only a broken file has the offer of somebody else there.
    let (reason, dwelling) =
        round::reason_for_one(&input, offers, place, &person).ok_or(store::Error::Damaged)?;
    Ok((WaveOutcome::PassedOver { place, reason }, dwelling))
}
