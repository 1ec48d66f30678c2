//! A wave with the register as it was: who stood in the queue, who took part, what there was to give.

use std::collections::{BTreeMap, BTreeSet};

use super::{
    fit::{Measured, Need},
    inventory::Demand,
};
use crate::{
    domain::{
        dwelling::DwellingState,
        entitlement::Entitlement,
        entry::EntryState,
        fit::Fit,
        garrison::Garrison,
        ids::{DwellingId, EntryId},
        offer::OfferState,
    },
    store::{Error, Reader, Result, tables::queue::CandidateRow},
    verify::JournalWave,
};

/// Somebody of the queue at the head of a wave.
pub(super) struct Person {
    pub entry: EntryId,
    pub place: u32,
    /// Nothing of design 4.5 keeps the person out.
    pub takes_part: bool,
    pub need: Need,
    /// Refused, or let lapse, earlier in this round.
    pub refused: Vec<DwellingId>,
    pub offer: Option<(DwellingId, Fit)>,
}

/// All that the properties of a wave are tested on.
pub(super) struct WaveFacts<'a> {
    pub wave: &'a JournalWave,
    pub people: Vec<Person>,
    /// The dwellings of the wave with the place of the person each was offered to.
    pub dwellings: BTreeMap<DwellingId, (Measured, Option<u32>)>,
    /// Dwellings that the round could share out then.
    pub available: Vec<DwellingId>,
}

impl<'a> WaveFacts<'a> {
    /// The class in which a dwelling of the wave fits a household.
    pub fn fit(&self, dwelling: DwellingId, need: &Need) -> Option<Fit> {
        let (measured, _recipient) = self.dwellings.get(&dwelling)?;
        measured.fit(need, &self.wave.round.rules)
    }

    pub fn at_head(wave: &'a JournalWave, then: &Reader) -> Result<Self> {
        let garrison = then.garrisons()?.into_iter().find(|known| known.id == wave.round.garrison);
        let garrison = garrison.ok_or(Error::Inapplicable { sequence: wave.sequence })?;
        let people = people(wave, then, &garrison)?;
        let places = people.iter().filter_map(|person| Some((person.offer?.0, person.place))).collect();
        Ok(Self {
            people,
            dwellings: dwellings(wave, then, &places)?,
            available: available(wave, then)?,
            wave,
        })
    }
}

fn people(wave: &JournalWave, then: &Reader, garrison: &Garrison) -> Result<Vec<Person>> {
    let round = &wave.round;
    let day = garrison.zone.day(wave.at);
    let mut refused = refusals(wave, then)?;
    let mut offers: BTreeMap<EntryId, (DwellingId, Fit)> =
        wave.planned.offers.iter().map(|offer| (offer.entry, (offer.dwelling, offer.fit))).collect();
    let inventoried = inventoried(wave, then, garrison)?;
    let mut people: Vec<Person> = Vec::new();
    then.each_candidate(garrison.id, |row| {
        people.push(Person {
            entry: row.entry,
            place: people.len() as u32 + 1,
            takes_part: takes_part(&row, wave, inventoried.as_ref()),
            need: Need {
                entitlement: Entitlement::on(&row.composition, day, &round.rules),
                below_allowed: round.settings.below_norm && !row.within_norm_only,
            },
            refused: refused.remove(&row.entry).unwrap_or_default(),
            offer: offers.remove(&row.entry),
        });
    })?;
    Ok(people)
}

/// Who has the inventory that the round demands, if it demands one.
fn inventoried(wave: &JournalWave, then: &Reader, garrison: &Garrison) -> Result<Option<BTreeSet<EntryId>>> {
    let Some(limit_days) = wave.round.settings.fresh_inventory_days else { return Ok(None) };
    let demand = Demand { day: garrison.zone.day(wave.at), limit_days, rules: &wave.round.rules };
    let files = then.inventory_files(garrison.id)?;
    Ok(Some(files.iter().filter(|file| demand.is_met(file)).map(|file| file.entry).collect()))
}

/// Design 4.5 written a second time.
fn takes_part(row: &CandidateRow, wave: &JournalWave, inventoried: Option<&BTreeSet<EntryId>>) -> bool {
    let free = matches!(row.state, EntryState::Active | EntryState::Appealed);
    let consents = row.consent || !wave.round.basis.requires_consent();
    free && consents && inventoried.is_none_or(|inventoried| inventoried.contains(&row.entry))
}

/// What was refused, left to lapse, or given up after a yes earlier in the round.
fn refusals(wave: &JournalWave, then: &Reader) -> Result<BTreeMap<EntryId, Vec<DwellingId>>> {
    let mut refused: BTreeMap<EntryId, Vec<DwellingId>> = BTreeMap::new();
    for offer in then.offers(Some(wave.round.round))? {
        let given_up = offer.state == OfferState::Withdrawn
            && then
                .accepted_offer(offer.id)?
                .and_then(|accepted| accepted.failure)
                .is_some_and(|(reason, _decision)| reason.refuses_dwelling());
        if given_up || matches!(offer.state, OfferState::Refused | OfferState::Lapsed) {
            refused.entry(offer.entry).or_default().push(offer.dwelling);
        }
    }
    Ok(refused)
}

fn dwellings(
    wave: &JournalWave,
    then: &Reader,
    places: &BTreeMap<DwellingId, u32>,
) -> Result<BTreeMap<DwellingId, (Measured, Option<u32>)>> {
    let offered = wave.planned.offers.iter().map(|offer| offer.dwelling);
    let mut dwellings = BTreeMap::new();
    for id in offered.chain(wave.planned.vacant.iter().copied()) {
        if let Some(dwelling) = then.dwelling(id)? {
            dwellings
                .insert(id, (Measured::of(&dwelling.facts, &wave.round.rules), places.get(&id).copied()));
        }
    }
    Ok(dwellings)
}

/// A first wave shares out what is vacant in the garrison, a later one what came back to the round.
fn available(wave: &JournalWave, then: &Reader) -> Result<Vec<DwellingId>> {
    if wave.planned.wave == 1 {
        let vacant = then.dwellings_in_state(wave.round.garrison, DwellingState::Vacant)?;
        return Ok(vacant.into_iter().map(|dwelling| dwelling.id).collect());
    }
    let mut available = Vec::new();
    for id in then.round_dwellings(wave.round.round)? {
        let dwelling = then.dwelling(id)?;
        available
            .extend(dwelling.filter(|dwelling| dwelling.state == DwellingState::InRound).map(|free| free.id));
    }
    Ok(available)
}
