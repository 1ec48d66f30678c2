//! Rounds: opening, approval of a wave, the next wave, the end.

use std::collections::BTreeSet;

use super::{
    Refusal, Result,
    planning::{self, PlannedWave, RoundRequest, Terms},
    refusal::PlanDifference,
};
use crate::{
    domain::{
        Instant,
        dwelling::{Dwelling, DwellingState, LeftOutReason},
        garrison::Garrison,
        ids::{DwellingId, GarrisonId, RoundId},
        offer::{Channel, OfferState, WithdrawReason},
        registration_number::RegistrationNumber,
        reply::Disposition,
        round::{self, Ahead, PlanInput, PlannedOffer},
    },
    journal::{
        Event, Sequence, Stamp,
        payloads::{
            offers::OfferWithdrawn,
            rounds::{
                AnnulReason, LeftOut, PreparedOffer, RoundClosed, RoundEnd, RoundOpened, WaveApproved,
                WavePlanned,
            },
        },
    },
    store::{
        self, Change, Reader, Snapshot, Writer,
        tables::rounds::{RoundRow, WaveRow, WaveState},
    },
};

/// A wave as it was recorded.
#[derive(Debug, Clone, PartialEq)]
pub struct RecordedWave {
    pub round: RoundId,
    pub wave: u32,
    pub planned: PlannedWave,
}

/// Plans a round and records the plan; it waits for approval.
///
/// # Errors
/// [`Refusal::CasesOverTerm`] while an exclusion case of the garrison waits longer than its term.
pub fn open(writer: &mut Writer, stamp: &Stamp, request: &RoundRequest) -> Result<RecordedWave> {
    writer.change(stamp, |change| {
        let cases = super::cases::over_term(change, &request.garrison, stamp.at)?;
        if !cases.is_empty() {
            return Err(Refusal::CasesOverTerm { cases }.into());
        }
        let planned = planning::plan(change, stamp.at, request)?;
        let round = change.next_round()?;
        change.append(RoundOpened {
            round,
            garrison: planned.terms.garrison.id,
            basis: planned.terms.basis,
            settings: planned.terms.settings,
            rules: planned.terms.rules.clone(),
        })?;
        record_wave(change, round, 1, planned)
    })
}

fn record_wave(
    change: &mut Change<'_>,
    round: RoundId,
    wave: u32,
    planned: PlannedWave,
) -> Result<RecordedWave> {
    change.append(WavePlanned {
        round,
        wave,
        head: planned.head.to_string(),
        offers: planned.plan.offers.clone(),
        vacant: planned.plan.vacant.clone(),
        left_out: planned.left_out.clone(),
        digest: planned.digest.to_string(),
    })?;
    Ok(RecordedWave { round, wave, planned })
}

/// A round that has not ended.
pub(super) fn running(reader: &Reader, round: RoundId) -> Result<RoundRow> {
    let row = known(reader, round)?;
    if row.end.is_some() { Err(Refusal::RoundEnded { round }.into()) } else { Ok(row) }
}

/// A round of the register.
pub fn known(reader: &Reader, round: RoundId) -> Result<RoundRow> {
    reader.round(round)?.ok_or_else(|| Refusal::UnknownRound { round }.into())
}

/// The garrisons in which a round was ever opened.
pub fn garrisons_with_rounds(reader: &Reader) -> Result<BTreeSet<GarrisonId>> {
    Ok(reader.rounds()?.into_iter().map(|round| round.garrison).collect())
}

/// The garrison of a round.
pub fn garrison_of(reader: &Reader, round: RoundId) -> Result<Garrison> {
    Ok(super::garrison(reader, known(reader, round)?.garrison)?)
}

fn waiting_wave(reader: &Reader, round: RoundId) -> Result<WaveRow> {
    let mut waves = reader.waves(round)?;
    waves.retain(|wave| wave.state == WaveState::Waiting);
    waves.pop().ok_or_else(|| Refusal::NoWaveWaiting { round }.into())
}

fn terms(reader: &Reader, row: &RoundRow) -> Result<Terms> {
    Ok(Terms {
        garrison: super::garrison(reader, row.garrison)?,
        basis: row.basis,
        settings: row.settings,
        rules: row.rules.clone(),
        round: Some(row.id),
    })
}

/// The dwellings that a round holds and that nobody has.
pub fn free_dwellings(reader: &Reader, round: RoundId) -> Result<Vec<Dwelling>> {
    let mut free = Vec::new();
    for id in reader.round_dwellings(round)? {
        free.extend(reader.dwelling(id)?.filter(|dwelling| dwelling.state == DwellingState::InRound));
    }
    Ok(free)
}

/// Those left out of a wave that are still vacant.
fn still_left_out(reader: &Reader, left_out: Vec<LeftOut>) -> Result<Vec<(Dwelling, LeftOutReason)>> {
    let mut still = Vec::new();
    for left in left_out {
        let dwelling = reader.dwelling(left.dwelling)?;
        let vacant = dwelling.filter(|dwelling| dwelling.state == DwellingState::Vacant);
        still.extend(vacant.map(|dwelling| (dwelling, left.reason)));
    }
    Ok(still)
}

/// Plans the waiting wave of a round again, with the queue of now.
pub fn replan(reader: &Reader, now: Instant, round: RoundId) -> Result<PlannedWave> {
    let row = running(reader, round)?;
    let wave = waiting_wave(reader, round)?;
    let (_vacant, left_out) = reader.wave_rest(round, wave.wave)?;
    let left_out = still_left_out(reader, left_out)?;
    planning::plan_wave(reader, now, terms(reader, &row)?, &free_dwellings(reader, round)?, left_out)
}

/// Approves the waiting wave: its offers become prepared.
///
/// # Errors
/// [`Refusal::PlanChanged`] with the differences if planning now gives another digest.
pub fn approve(writer: &mut Writer, stamp: &Stamp, round: RoundId) -> Result<Vec<PreparedOffer>> {
    writer.change(stamp, |change| {
        running(change, round)?;
        check_no_conflict(change, round)?;
        let wave = waiting_wave(change, round)?;
        let planned = replan(change, stamp.at, round)?;
        if planned.digest.to_string() != wave.digest {
            let differences = differences(change, &wave, &planned)?;
            return Err(Refusal::PlanChanged { round, differences }.into());
        }
        let offers = prepare(change, &planned.plan.offers)?;
        change.append(WaveApproved { round, wave: wave.wave, offers: offers.clone() })?;
        Ok(offers)
    })
}

fn prepare(reader: &Reader, planned: &[PlannedOffer]) -> Result<Vec<PreparedOffer>> {
    let first = reader.next_offer()?.0;
    let prepared = (first..).zip(planned).map(|(number, offer)| {
        let applicant = super::entries::known(reader, offer.entry)?.applicant;
        // Without a telephone, or without consent, the offer goes on paper (design 4.5).
        let phone = applicant.phone.filter(|_| applicant.consent);
        Ok(PreparedOffer {
            offer: crate::domain::ids::OfferId(number),
            entry: offer.entry,
            dwelling: offer.dwelling,
            fit: offer.fit,
            channel: if phone.is_some() { Channel::Message } else { Channel::Paper },
            phone,
        })
    });
    prepared.collect()
}

fn differences(reader: &Reader, waiting: &WaveRow, now: &PlannedWave) -> Result<Vec<PlanDifference>> {
    let offered = reader.wave_offers(waiting.round, waiting.wave)?;
    let (vacant, _left_out) = reader.wave_rest(waiting.round, waiting.wave)?;
    let mut before = std::collections::BTreeMap::new();
    for offer in &offered {
        before.insert(offer.dwelling, Some(reader.registration_no(offer.entry)?));
    }
    before.extend(vacant.into_iter().map(|dwelling| (dwelling, None)));
    let after = recipients(now);
    let mut differences = Vec::new();
    for dwelling in
        before.keys().chain(after.keys()).copied().collect::<std::collections::BTreeSet<DwellingId>>()
    {
        let inventory_no =
            reader.dwelling(dwelling)?.map(|known| known.facts.inventory_no).unwrap_or_default();
        match (before.get(&dwelling), after.get(&dwelling)) {
            (Some(waiting), Some(now)) if waiting == now => {}
            (Some(&waiting), Some(&now)) => {
                differences.push(PlanDifference::Dwelling { inventory_no, waiting, now });
            }
            _ => differences.push(PlanDifference::Wave { inventory_no }),
        }
    }
    if differences.is_empty() {
        differences.push(PlanDifference::Terms);
    }
    Ok(differences)
}

fn recipients(wave: &PlannedWave) -> std::collections::BTreeMap<DwellingId, Option<RegistrationNumber>> {
    let vacant = wave.plan.vacant.iter().map(|&dwelling| (dwelling, None));
    let offered = wave.plan.offers.iter();
    vacant.chain(offered.map(|offer| (offer.dwelling, wave.registration_no(offer.place)))).collect()
}

/// Plans the next wave over the dwellings that came back, with today's queue; a waiting wave gives way to it.
///
/// `replies_complete` confirms that replies are taken in up to the latest due instant.
pub fn next(
    writer: &mut Writer,
    stamp: &Stamp,
    round: RoundId,
    replies_complete: bool,
) -> Result<RecordedWave> {
    writer.change(stamp, |change| {
        let row = running(change, round)?;
        check_no_conflict(change, round)?;
        check_replies_complete(change, round, replies_complete)?;
        let free = free_dwellings(change, round)?;
        if free.is_empty() {
            return Err(Refusal::NoDwellingCameBack { round }.into());
        }
        let wave = change.waves(round)?.last().map_or(1, |wave| wave.wave + 1);
        let left_out = last_left_out(change, round)?;
        let planned = planning::plan_wave(change.reader(), stamp.at, terms(change, &row)?, &free, left_out)?;
        record_wave(change, round, wave, planned)
    })
}

fn last_left_out(reader: &Reader, round: RoundId) -> Result<Vec<(Dwelling, LeftOutReason)>> {
    let Some(last) = reader.waves(round)?.pop() else { return Ok(Vec::new()) };
    let (_vacant, left_out) = reader.wave_rest(round, last.wave)?;
    still_left_out(reader, left_out)
}

pub(super) fn check_no_conflict(reader: &Reader, round: RoundId) -> Result<()> {
    let mut replies = Vec::new();
    for reply in reader.waiting_replies()? {
        let offer = reply.offer.map_or(Ok(None), |offer| reader.offer(offer))?;
        if reply.disposition == Disposition::Conflict && offer.is_some_and(|offer| offer.round == round) {
            replies.push(reply.id);
        }
    }
    if replies.is_empty() { Ok(()) } else { Err(Refusal::ConflictWaits { round, replies }.into()) }
}

/// Silence counts only once the replies of its time have been taken in (design 4.7).
fn check_replies_complete(reader: &Reader, round: RoundId, confirmed: bool) -> Result<()> {
    let offers = reader.offers(Some(round))?;
    let silent = offers.iter().filter(|offer| offer.state == OfferState::Lapsed);
    match silent.filter_map(|offer| offer.due_at).max() {
        Some(latest_due) if !confirmed => Err(Refusal::RepliesNotConfirmed { round, latest_due }.into()),
        _ => Ok(()),
    }
}

/// Closes a round: filled if every dwelling was accepted, exhausted otherwise.
///
/// # Errors
/// [`Refusal::OffersStillLive`] while an offer waits for its outcome.
pub fn close(writer: &mut Writer, stamp: &Stamp, round: RoundId) -> Result<RoundEnd> {
    writer.change(stamp, |change| {
        running(change, round)?;
        check_no_conflict(change, round)?;
        let offers = change.offers(Some(round))?;
        let live: Vec<_> =
            offers.iter().filter(|offer| offer.state.is_live()).map(|offer| offer.id).collect();
        if !live.is_empty() {
            return Err(Refusal::OffersStillLive { round, offers: live }.into());
        }
        let accepted = offers.iter().any(|offer| offer.state == OfferState::Accepted);
        let filled = accepted && free_dwellings(change, round)?.is_empty();
        let end = if filled { RoundEnd::Filled } else { RoundEnd::Exhausted };
        change.append(RoundClosed { round, end })?;
        Ok(end)
    })
}

/// Annuls a round; its live offers are withdrawn. An accepted offer is a person's right and stops this.
pub fn annul(writer: &mut Writer, stamp: &Stamp, round: RoundId, reason: AnnulReason) -> Result<()> {
    writer.change(stamp, |change| {
        running(change, round)?;
        check_no_conflict(change, round)?;
        let offers = change.offers(Some(round))?;
        let accepted: Vec<_> =
            offers.iter().filter(|offer| offer.state == OfferState::Accepted).map(|offer| offer.id).collect();
        if !accepted.is_empty() {
            return Err(Refusal::RoundCannotBeAnnulled { round, accepted }.into());
        }
        for offer in offers.iter().filter(|offer| offer.state.is_live()) {
            change.append(OfferWithdrawn { offer: offer.id, reason: WithdrawReason::RoundAnnulled })?;
        }
        change.append(RoundClosed { round, end: RoundEnd::Annulled { reason } })?;
        Ok(())
    })
}

/// A recorded wave computed again at its own head.
pub fn recomputed(reader: &Reader, round: RoundId, wave: u32) -> Result<RecordedWave> {
    let row = known(reader, round)?;
    let recorded = recorded_wave(reader, round, Some(wave))?;
    let planned = plan_as_recorded(reader, &row, &recorded, &reader.past(head_of(&recorded))?)?;
    Ok(RecordedWave { round, wave, planned })
}

/// A recorded wave planned again from the register as it was then.
pub(super) fn plan_as_recorded(
    journal: &Reader,
    row: &RoundRow,
    wave: &WaveRow,
    then: &impl Snapshot,
) -> Result<PlannedWave> {
    let opened = RoundOpened {
        round: row.id,
        garrison: row.garrison,
        basis: row.basis,
        settings: row.settings,
        rules: row.rules.clone(),
    };
    planning::plan_again(then, &opened, &recorded_plan(journal, wave)?, wave.planned_at)
}

/// The last event that a plan knew: a first wave is planned before its round is opened, the others behind
/// the events of the round.
pub(super) fn head_of(wave: &WaveRow) -> Sequence {
    wave.planned_by - if wave.wave == 1 { 2 } else { 1 }
}

/// A wave of a round; the latest if none is named.
fn recorded_wave(reader: &Reader, round: RoundId, wave: Option<u32>) -> Result<WaveRow> {
    let mut waves = reader.waves(round)?;
    waves.retain(|known| wave.is_none_or(|wave| known.wave == wave));
    waves.pop().ok_or_else(|| Refusal::NoWaveWaiting { round }.into())
}

/// The plan of a wave as the journal keeps it.
fn recorded_plan(reader: &Reader, wave: &WaveRow) -> Result<WavePlanned> {
    let inapplicable = || store::Error::Inapplicable { sequence: wave.planned_by };
    let raw = reader.event(wave.planned_by)?.ok_or_else(inapplicable)?;
    match reader.read_event(&raw)? {
        Event::WavePlanned(planned) => Ok(planned),
        _ => Err(inapplicable().into()),
    }
}

/// Everyone ahead of the person who was offered a dwelling in a wave, each with the one reason.
pub struct DwellingReasons {
    pub round: RoundId,
    pub wave: u32,
    pub inventory_no: String,
    pub offered_to: RegistrationNumber,
    /// How many people were ahead.
    pub people_ahead: u32,
    /// The first of them, as many as were asked for.
    pub ahead: Vec<(Ahead, RegistrationNumber)>,
}

/// The reasons for a dwelling of a wave, computed again from the queue as it was at the wave's own head, of at most
/// the first `count` people; none if the dwelling was not offered in that wave.
pub fn reasons(
    reader: &Reader,
    round: RoundId,
    wave: Option<u32>,
    inventory_no: &str,
    count: u32,
) -> Result<Option<DwellingReasons>> {
    let row = known(reader, round)?;
    let recorded = recorded_wave(reader, round, wave)?;
    let offers = reader.wave_offers(round, recorded.wave)?;
    let then = reader.past(head_of(&recorded))?;
    let dwelling = then.tables().dwelling_with_number(inventory_no)?;
    let Some(offer) = offers.iter().find(|offer| Some(offer.dwelling) == dwelling) else { return Ok(None) };
    let terms = terms_of_wave(reader, &row, recorded.wave)?;
    let candidates = planning::candidates(&then, recorded.planned_at, &terms, count.min(offer.place - 1))?;
    let dwellings: Vec<_> =
        then.tables().dwelling(offer.dwelling)?.iter().map(planning::wave_dwelling).collect();
    let input = PlanInput {
        settings: &terms.settings,
        rules: &terms.rules,
        candidates: &candidates,
        dwellings: &dwellings,
    };
    // The plan is that of this very queue, so a foreign one means a broken file.
    let ahead = round::ahead_of(&input, &offers, offer.dwelling).map_err(|_foreign| store::Error::Damaged)?;
    let numbers = candidates.iter().map(|candidate| candidate.key.registration_no);
    Ok(Some(DwellingReasons {
        round,
        wave: recorded.wave,
        inventory_no: inventory_no.to_owned(),
        offered_to: then.registration_no(offer.entry)?,
        people_ahead: offer.place - 1,
        ahead: ahead.into_iter().zip(numbers).collect(),
    }))
}

/// The conditions under which a wave of a round was planned.
pub(super) fn terms_of_wave(reader: &Reader, row: &RoundRow, wave: u32) -> Result<Terms> {
    // In a first wave nobody has refused anything of the round.
    Ok(Terms { round: (wave > 1).then_some(row.id), ..terms(reader, row)? })
}
