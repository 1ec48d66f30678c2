//! A plan with the names and addresses that a person reads it by.

use crate::{
    domain::{
        Instant,
        dwelling::{DwellingFacts, LeftOutReason},
        fit::Fit,
        garrison::Zone,
        ids::{DwellingId, EntryId, RoundId},
        person::PersonName,
        reason::Reason,
        registration_number::RegistrationNumber,
        round::PlannedOffer,
    },
    i18n::names::surname_first,
    journal::payloads::rounds::LeftOut,
    ops::{self, inventory::Lacking, planning::PlannedWave},
    store::{self, Reader},
};

/// See the module.
#[derive(Debug, Clone, PartialEq)]
pub struct PlanPage {
    pub at: Instant,
    pub zone: Zone,
    /// The hash of the last event that the plan knows.
    pub head: String,
    pub digest: String,
    /// Rejected rows of imports that are still open: people who may be missing from the queue.
    pub open_import_rows: u32,
    /// Whom the inventory that the round demands keeps out; only of a plan that is not recorded yet.
    pub lacking: Vec<Lacking>,
    pub offers: Vec<PlanLine>,
    pub vacant: Vec<DwellingFacts>,
    pub left_out: Vec<(DwellingFacts, LeftOutReason)>,
    /// None for a recorded plan until somebody asks: it is computed again at its own head.
    pub passed_over: Option<Vec<PassedLine>>,
}

/// An offer of a plan.
#[derive(Debug, Clone, PartialEq)]
pub struct PlanLine {
    pub place: u32,
    pub entry: EntryId,
    pub registration_no: RegistrationNumber,
    pub name: PersonName,
    pub facts: DwellingFacts,
    pub fit: Fit,
}

/// Somebody ahead of the last one offered who got nothing.
#[derive(Debug, Clone, PartialEq)]
pub struct PassedLine {
    pub place: u32,
    pub entry: EntryId,
    pub registration_no: RegistrationNumber,
    /// Surname first.
    pub name: String,
    pub reason: Reason,
    /// The inventory number the reason speaks of.
    pub inventory_no: Option<String>,
}

impl PlanPage {
    /// The page of a plan that was just computed.
    pub fn of(reader: &Reader, planned: &PlannedWave) -> ops::Result<Self> {
        let rest = (&planned.plan.vacant[..], &planned.left_out[..]);
        Ok(Self {
            at: planned.at,
            zone: planned.terms.garrison.zone,
            head: planned.head.to_string(),
            digest: planned.digest.to_string(),
            open_import_rows: planned.open_import_rows,
            lacking: planned.lacking.clone(),
            passed_over: Some(passed_over(reader, planned)?),
            ..Self::named(reader, &planned.plan.offers, rest)?
        })
    }

    /// The page of a recorded plan.
    pub fn recorded(reader: &Reader, round: RoundId, wave: u32) -> ops::Result<Self> {
        let row = ops::rounds::known(reader, round)?;
        let waves = reader.waves(round)?.into_iter();
        let recorded = waves.into_iter().find(|known| known.wave == wave).ok_or(store::Error::Damaged)?;
        let (vacant, left_out) = reader.wave_rest(round, wave)?;
        Ok(Self {
            at: recorded.planned_at,
            zone: ops::garrison(reader, row.garrison)?.zone,
            head: recorded.head,
            digest: recorded.digest,
            open_import_rows: reader.open_row_count()?,
            ..Self::named(reader, &reader.wave_offers(round, wave)?, (&vacant, &left_out))?
        })
    }

    fn named(
        reader: &Reader,
        offers: &[PlannedOffer],
        (vacant, left_out): (&[DwellingId], &[LeftOut]),
    ) -> ops::Result<Self> {
        let left = |left: &LeftOut| Ok((facts(reader, left.dwelling)?, left.reason));
        Ok(Self {
            at: Instant::UNIX_EPOCH,
            zone: Zone::of_the_capital(),
            head: String::new(),
            digest: String::new(),
            open_import_rows: 0,
            lacking: Vec::new(),
            offers: offers.iter().map(|offer| line(reader, offer)).collect::<ops::Result<_>>()?,
            vacant: vacant.iter().map(|&id| facts(reader, id)).collect::<ops::Result<_>>()?,
            left_out: left_out.iter().map(left).collect::<ops::Result<_>>()?,
            passed_over: None,
        })
    }
}

fn line(reader: &Reader, offer: &PlannedOffer) -> ops::Result<PlanLine> {
    let entry = ops::entries::known(reader, offer.entry)?;
    Ok(PlanLine {
        place: offer.place,
        entry: offer.entry,
        registration_no: entry.key.registration_no,
        name: entry.applicant.name,
        facts: facts(reader, offer.dwelling)?,
        fit: offer.fit,
    })
}

fn facts(reader: &Reader, dwelling: DwellingId) -> ops::Result<DwellingFacts> {
    Ok(reader.dwelling(dwelling)?.ok_or(store::Error::Damaged)?.facts)
}

/// Everyone ahead of the last one offered who got nothing, each with the reason.
pub fn passed_over(reader: &Reader, planned: &PlannedWave) -> ops::Result<Vec<PassedLine>> {
    let passed = planned.passed_over();
    let entries: Vec<EntryId> = passed.iter().map(|passed| passed.entry).collect();
    let names = reader.names_of(&entries)?;
    let line = |passed: crate::domain::round::PassedOver| {
        Some(PassedLine {
            place: passed.place,
            entry: passed.entry,
            registration_no: planned.registration_no(passed.place)?,
            name: names.get(&passed.entry).map(surname_first).unwrap_or_default(),
            reason: passed.reason,
            inventory_no: passed.dwelling.map(|dwelling| planned.inventory_no(dwelling).to_owned()),
        })
    };
    Ok(passed.into_iter().filter_map(line).collect())
}
