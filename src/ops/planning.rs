//! What a plan is computed from, and the plan with all that is said of it.
//!
//! A plan is first shown and never written; opening a round records it with the head it was computed from.

use std::{collections::BTreeMap, ops::ControlFlow};

use serde::Serialize;

use super::{Refusal, Result, inventory::Lacking};
use crate::{
    domain::{
        Day, Instant,
        dwelling::{Dwelling, DwellingState, LeftOutReason},
        entitlement::Entitlement,
        entry::EntryState,
        fit::{DwellingMeasure, Fit},
        garrison::Garrison,
        ids::{DwellingId, EntryId, RoundId},
        inventory::{InventoryFile, MatrixRow},
        legal_basis::{BasisKind, LegalBasis},
        reason::Bar,
        registration_number::RegistrationNumber,
        round::{self, Candidate, Plan, PlanInput, RoundSettings, WaveDwelling},
        rules::Rules,
    },
    journal::{
        chain::Digest,
        payloads::rounds::{LeftOut, RoundOpened, WavePlanned},
    },
    store::{Reader, Snapshot, tables::queue::CandidateRow},
};

/// What an official asks for when planning a round.
#[derive(Debug, Clone, PartialEq)]
pub struct RoundRequest {
    pub garrison: Garrison,
    pub basis: LegalBasis,
    pub settings: RoundSettings,
    /// Inventory numbers of vacant dwellings that stay out, with the reason.
    pub without: Vec<(String, LeftOutReason)>,
}

/// A vacant dwelling that stays out of a wave, with the reason.
pub type LeftOutDwelling = (Dwelling, LeftOutReason);

/// The conditions a wave is planned under.
#[derive(Debug, Clone, PartialEq)]
pub struct Terms {
    pub garrison: Garrison,
    pub basis: LegalBasis,
    pub settings: RoundSettings,
    pub rules: Rules,
    /// The round whose refusals count; none for a first wave.
    pub round: Option<RoundId>,
}

/// A planned wave with everything that it was computed from.
#[derive(Debug, Clone, PartialEq)]
pub struct PlannedWave {
    pub terms: Terms,
    pub at: Instant,
    /// The hash of the last event that the plan knows.
    pub head: Digest,
    /// Everyone with a place, in queue order.
    pub candidates: Vec<Candidate>,
    /// The dwellings of the wave, by inventory number.
    pub dwellings: Vec<WaveDwelling>,
    pub left_out: Vec<LeftOut>,
    /// Inventory numbers of everything named here.
    pub inventory: BTreeMap<DwellingId, String>,
    pub plan: Plan,
    /// Over settings, offers, vacant and left out.
    pub digest: Digest,
    /// Rejected rows of imports that are still open: people who may be missing from the queue.
    pub open_import_rows: u32,
    /// Whom the inventory that the round demands keeps out, and what lacks.
    pub lacking: Vec<Lacking>,
}

impl PlannedWave {
    /// The plan's input, to ask for reasons.
    pub fn input(&self) -> PlanInput<'_> {
        PlanInput {
            settings: &self.terms.settings,
            rules: &self.terms.rules,
            candidates: &self.candidates,
            dwellings: &self.dwellings,
        }
    }

    /// The registration number of the person at a place.
    pub fn registration_no(&self, place: u32) -> Option<RegistrationNumber> {
        self.candidates.get(place as usize - 1).map(|candidate| candidate.key.registration_no)
    }

    /// The inventory number of a dwelling of the wave.
    pub fn inventory_no(&self, dwelling: DwellingId) -> &str {
        self.inventory.get(&dwelling).map_or("", String::as_str)
    }

    /// Everyone ahead of the last one offered who got nothing, each with the reason.
    pub fn passed_over(&self) -> Vec<round::PassedOver> {
        round::passed_over(&self.input(), &self.plan)
    }
}

/// Plans the first wave of a round and writes nothing.
pub fn plan(reader: &Reader, now: Instant, request: &RoundRequest) -> Result<PlannedWave> {
    check_basis(request.basis, request.garrison.zone.day(now))?;
    let vacant = reader.dwellings_in_state(request.garrison.id, DwellingState::Vacant)?;
    let (dwellings, left_out) = divide(vacant, &request.without)?;
    if dwellings.is_empty() {
        return Err(Refusal::NoVacantDwelling { garrison: request.garrison.name.clone() }.into());
    }
    let terms = Terms {
        garrison: request.garrison.clone(),
        basis: request.basis,
        settings: request.settings,
        rules: reader.register()?.rules,
        round: None,
    };
    plan_wave(reader, now, terms, &dwellings, left_out)
}

/// A round rests on an act that is in force (design 4.10).
pub(super) fn check_basis(basis: LegalBasis, day: Day) -> Result<()> {
    if basis.kind() != BasisKind::Allocation {
        return Err(Refusal::BasisIsNotForAllocation { basis }.into());
    }
    if !basis.in_force_on(day) {
        let in_force = LegalBasis::in_force(BasisKind::Allocation, day);
        return Err(Refusal::BasisNotInForce { basis, day, in_force }.into());
    }
    Ok(())
}

fn divide(
    vacant: Vec<Dwelling>,
    without: &[(String, LeftOutReason)],
) -> Result<(Vec<Dwelling>, Vec<LeftOutDwelling>)> {
    for (inventory_no, _reason) in without {
        if !vacant.iter().any(|dwelling| dwelling.facts.inventory_no == *inventory_no) {
            return Err(Refusal::DwellingNotVacant { inventory_no: inventory_no.clone() }.into());
        }
    }
    let reason_for = |dwelling: &Dwelling| {
        without.iter().find(|(number, _)| *number == dwelling.facts.inventory_no).map(|(_, reason)| *reason)
    };
    let (mut dwellings, mut left_out) = (Vec::new(), Vec::new());
    for dwelling in vacant {
        match reason_for(&dwelling) {
            Some(reason) => left_out.push((dwelling, reason)),
            None => dwellings.push(dwelling),
        }
    }
    Ok((dwellings, left_out))
}

/// Plans a wave over given dwellings with the queue as the register has it.
pub fn plan_wave(
    register: &impl Snapshot,
    now: Instant,
    terms: Terms,
    dwellings: &[Dwelling],
    left_out: Vec<LeftOutDwelling>,
) -> Result<PlannedWave> {
    let candidates = candidates(register, now, &terms, u32::MAX)?;
    let lacking = super::inventory::lacking(register, now, &terms, &candidates)?;
    let inventory = dwellings.iter().chain(left_out.iter().map(|(dwelling, _)| dwelling));
    let inventory = inventory.map(|dwelling| (dwelling.id, dwelling.facts.inventory_no.clone())).collect();
    let dwellings: Vec<WaveDwelling> = dwellings.iter().map(wave_dwelling).collect();
    let plan = round::plan(&PlanInput {
        settings: &terms.settings,
        rules: &terms.rules,
        candidates: &candidates,
        dwellings: &dwellings,
    });
    let left_out =
        left_out.into_iter().map(|(dwelling, reason)| LeftOut { dwelling: dwelling.id, reason }).collect();
    let mut wave = PlannedWave {
        terms,
        at: now,
        head: register.tables().head()?.hash,
        candidates,
        dwellings,
        left_out,
        inventory,
        plan,
        digest: Digest::ZERO,
        open_import_rows: register.tables().open_row_count()?,
        lacking,
    };
    wave.digest = digest(&wave);
    Ok(wave)
}

/// Plans a recorded wave again; `then` is the register as it was when the wave was planned.
pub fn plan_again(
    then: &impl Snapshot,
    round: &RoundOpened,
    wave: &WavePlanned,
    at: Instant,
) -> Result<PlannedWave> {
    let tables = then.tables();
    let offered = wave.offers.iter().map(|offer| offer.dwelling);
    let mut dwellings = Vec::new();
    for id in offered.chain(wave.vacant.iter().copied()) {
        dwellings.extend(tables.dwelling(id)?);
    }
    dwellings.sort_by(|a, b| a.facts.inventory_no.cmp(&b.facts.inventory_no));
    let mut left_out = Vec::new();
    for left in &wave.left_out {
        left_out.extend(tables.dwelling(left.dwelling)?.map(|dwelling| (dwelling, left.reason)));
    }
    let terms = Terms {
        garrison: super::garrison(tables, round.garrison)?,
        basis: round.basis,
        settings: round.settings,
        rules: round.rules.clone(),
        round: (wave.wave > 1).then_some(round.round),
    };
    let planned = plan_wave(then, at, terms, &dwellings, left_out)?;
    Ok(PlannedWave { head: Digest::from_hex(&wave.head).unwrap_or(Digest::ZERO), ..planned })
}

/// A dwelling as a plan sees it.
pub(super) fn wave_dwelling(dwelling: &Dwelling) -> WaveDwelling {
    WaveDwelling {
        id: dwelling.id,
        inventory_no: dwelling.facts.inventory_no.clone(),
        measure: DwellingMeasure::of(&dwelling.facts),
        area_kind: dwelling.facts.area().1,
    }
}

/// The people of a queue as a plan under these terms sees them, in queue order; at most the first `count`.
pub(super) fn candidates(
    register: &impl Snapshot,
    now: Instant,
    terms: &Terms,
    count: u32,
) -> Result<Vec<Candidate>> {
    let mut sight = Sight::of(register, now, terms)?;
    let mut candidates = Vec::new();
    if count > 0 {
        register.candidates_until(terms.garrison.id, &mut |row| {
            candidates.push(sight.candidate(&row));
            if candidates.len() < count as usize { ControlFlow::Continue(()) } else { ControlFlow::Break(()) }
        })?;
    }
    Ok(candidates)
}

/// What a plan has to know beside the lines of the queue to see the people in it.
pub(super) struct Sight<'a> {
    terms: &'a Terms,
    day: Day,
    inventory: BTreeMap<EntryId, InventoryFile>,
    refused: BTreeMap<EntryId, Vec<DwellingId>>,
}

impl<'a> Sight<'a> {
    /// The sight of a plan at an instant.
    pub fn of(register: &impl Snapshot, now: Instant, terms: &'a Terms) -> Result<Self> {
        let inventory = match terms.settings.fresh_inventory_days {
            Some(_) => register.inventory_files(terms.garrison.id)?,
            None => Vec::new(),
        };
        let inventory = inventory.into_iter().map(|file| (file.entry, file)).collect();
        let mut refused: BTreeMap<EntryId, Vec<DwellingId>> = BTreeMap::new();
        let in_round = terms.round.map_or(Ok(Vec::new()), |round| register.tables().refused_in_round(round));
        for (entry, dwelling) in in_round? {
            refused.entry(entry).or_default().push(dwelling);
        }
        Ok(Self { terms, day: terms.garrison.zone.day(now), inventory, refused })
    }

    /// A person of the queue as the plan sees him or her; to be asked once.
    pub fn candidate(&mut self, row: &CandidateRow) -> Candidate {
        Candidate {
            entry: row.entry,
            key: row.key,
            bar: bar(row, self.terms, self.day, self.inventory.get(&row.entry)),
            entitlement: Entitlement::on(&row.composition, self.day, &self.terms.rules),
            within_norm_only: row.within_norm_only,
            refused: self.refused.remove(&row.entry).unwrap_or_default(),
        }
    }
}

/// The first reason of design 4.5 for which a person takes no part.
fn bar(row: &CandidateRow, terms: &Terms, day: Day, inventory: Option<&InventoryFile>) -> Option<Bar> {
    match row.state {
        EntryState::Offered => return Some(Bar::LiveOffer),
        EntryState::Reserved => return Some(Bar::Reserved),
        EntryState::CaseOpen => return Some(Bar::CaseOpen),
        EntryState::Active | EntryState::Appealed => {}
        // Those without a place are never read from the queue.
        EntryState::Housed | EntryState::Excluded | EntryState::Payments | EntryState::Withdrawn => {}
    }
    if terms.basis.requires_consent() && !row.consent {
        return Some(Bar::NoConsent);
    }
    let limit_days = terms.settings.fresh_inventory_days?;
    inventory
        .map_or(Some(Bar::InventoryMissing), |file| MatrixRow::on(file, day, limit_days, &terms.rules).bar())
}

/// What the digest of a plan covers, in this order and with these names for ever.
#[derive(Serialize)]
struct DigestedPlan<'a> {
    garrison: &'a str,
    basis: LegalBasis,
    settings: RoundSettings,
    rules: &'a Rules,
    offers: Vec<(RegistrationNumber, &'a str, Fit)>,
    vacant: Vec<&'a str>,
    left_out: Vec<(&'a str, LeftOutReason)>,
}

fn digest(wave: &PlannedWave) -> Digest {
    let offers = wave.plan.offers.iter();
    let digested = DigestedPlan {
        garrison: &wave.terms.garrison.name,
        basis: wave.terms.basis,
        settings: wave.terms.settings,
        rules: &wave.terms.rules,
        offers: offers
            .filter_map(|offer| {
                Some((wave.registration_no(offer.place)?, wave.inventory_no(offer.dwelling), offer.fit))
            })
            .collect(),
        vacant: wave.plan.vacant.iter().map(|&dwelling| wave.inventory_no(dwelling)).collect(),
        left_out: wave.left_out.iter().map(|left| (wave.inventory_no(left.dwelling), left.reason)).collect(),
    };
    Digest::of(&serde_json::to_vec(&digested).expect("plain data with text keys"))
}
