//! Entering and correcting dwellings, and what a dwelling fits.

use super::{EmptyField, Refusal, Result};
use crate::{
    domain::{
        dwelling::{Dwelling, DwellingFacts},
        entitlement::Entitlement,
        fit::{self, DwellingMeasure, Fit, FitCircumstances},
        ids::{DwellingId, ImportRowId},
        reason::Misfit,
        rules::Rules,
    },
    journal::{
        Stamp,
        payloads::{
            dwellings::{DwellingCorrected, DwellingRecorded},
            imports::{ImportRowClosed, RowClosing},
        },
    },
    store::{Change, Reader, Writer},
};

/// The dwelling with an inventory number.
pub fn dwelling_numbered(reader: &Reader, inventory_no: &str) -> Result<Dwelling> {
    let unknown = || Refusal::UnknownDwelling { inventory_no: inventory_no.to_owned() };
    let id = reader.dwelling_with_number(inventory_no.trim())?.ok_or_else(unknown)?;
    Ok(reader.dwelling(id)?.ok_or_else(unknown)?)
}

/// Enters a dwelling into the stock; `fixes` is the rejected row of a file that it puts right.
pub fn record(
    writer: &mut Writer,
    stamp: &Stamp,
    facts: DwellingFacts,
    fixes: Option<ImportRowId>,
) -> Result<DwellingId> {
    writer.change(stamp, |change| append(change, facts, fixes))
}

/// Tests a dwelling and enters it as a part of a greater change.
pub(super) fn append(
    change: &mut Change<'_>,
    facts: DwellingFacts,
    fixes: Option<ImportRowId>,
) -> Result<DwellingId> {
    check(&facts)?;
    if change.dwelling_with_number(&facts.inventory_no)?.is_some() {
        return Err(Refusal::InventoryNumberTaken { inventory_no: facts.inventory_no }.into());
    }
    let dwelling = change.next_dwelling()?;
    change.append(DwellingRecorded { dwelling, facts, row_digest: None })?;
    if let Some(id) = fixes {
        change.append(ImportRowClosed { id, closing: RowClosing::Fixed })?;
    }
    Ok(dwelling)
}

/// Puts the data of a dwelling right.
pub fn correct(writer: &mut Writer, stamp: &Stamp, dwelling: DwellingId, facts: DwellingFacts) -> Result<()> {
    check(&facts)?;
    writer.change(stamp, |change| {
        let unknown = || Refusal::UnknownDwelling { inventory_no: facts.inventory_no.clone() };
        let before = change.dwelling(dwelling)?.ok_or_else(unknown)?;
        if before.facts == facts {
            return Err(Refusal::NothingChanged.into());
        }
        if change.dwelling_with_number(&facts.inventory_no)?.is_some_and(|other| other != dwelling) {
            return Err(Refusal::InventoryNumberTaken { inventory_no: facts.inventory_no }.into());
        }
        let (_digest, corrects) = change.dwelling_source(dwelling)?;
        change.append(DwellingCorrected { dwelling, corrects, facts })?;
        Ok(())
    })
}

fn check(facts: &DwellingFacts) -> Result<()> {
    if facts.inventory_no.trim().is_empty() {
        return Err(Refusal::Empty(EmptyField::InventoryNumber).into());
    }
    if facts.address_kk.trim().is_empty() || facts.address_ru.trim().is_empty() {
        return Err(Refusal::Empty(EmptyField::Address).into());
    }
    if facts.useful_area.is_some_and(|useful| useful > facts.total_area) {
        return Err(Refusal::UsefulAreaAboveTotal.into());
    }
    if facts.floor > facts.floors {
        return Err(Refusal::FloorAboveHouse.into());
    }
    Ok(())
}

/// The households a dwelling is within the norm for, by number of persons and rooms: what the screen shows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FitSummary {
    /// Numbers of persons for whom the area alone is within the norm, smallest and largest.
    pub persons: Option<(u32, u32)>,
    /// People of the queue, by the first test that decides.
    pub within: u32,
    pub below: u32,
    pub misfits: Vec<(Misfit, u32)>,
    /// The first places for whom the dwelling is within the norm.
    pub first_places: Vec<u32>,
}

/// What a dwelling fits in today's queue, offers below the norm counted apart.
pub fn fit_summary(reader: &Reader, dwelling: &Dwelling, now: crate::domain::Instant) -> Result<FitSummary> {
    let garrison = super::garrison(reader, dwelling.facts.garrison)?;
    let rules = reader.register()?.rules;
    let day = garrison.zone.day(now);
    let measure = DwellingMeasure::of(&dwelling.facts);
    let mut summary = FitSummary {
        persons: persons_within(&measure, &rules),
        within: 0,
        below: 0,
        misfits: Vec::new(),
        first_places: Vec::new(),
    };
    let mut place = 0;
    reader.each_candidate(garrison.id, |row| {
        place += 1;
        let entitlement = Entitlement::on(&row.composition, day, &rules);
        let circumstances = FitCircumstances {
            below_norm_allowed: true,
            within_norm_only: row.within_norm_only,
            already_refused: false,
        };
        summary.count(fit::fit(&entitlement, &measure, circumstances, &rules), place);
    })?;
    Ok(summary)
}

impl FitSummary {
    const FIRST_PLACES: usize = 10;

    fn count(&mut self, outcome: Result<Fit, Misfit>, place: u32) {
        match outcome {
            Ok(Fit::Within) => {
                self.within += 1;
                if self.first_places.len() < Self::FIRST_PLACES {
                    self.first_places.push(place);
                }
            }
            Ok(Fit::Below) => self.below += 1,
            Err(misfit) => match self.misfits.iter_mut().find(|(known, _)| *known == misfit) {
                Some((_, count)) => *count += 1,
                None => self.misfits.push((misfit, 1)),
            },
        }
    }
}

fn persons_within(measure: &DwellingMeasure, rules: &Rules) -> Option<(u32, u32)> {
    let fits = |persons: u32| {
        measure.area >= rules.area_min_per_person.times(persons)
            && measure.area <= rules.area_max_per_person.times(persons)
    };
    let fitting: Vec<u32> = (1..=30).filter(|&persons| fits(persons)).collect();
    Some((*fitting.first()?, *fitting.last()?))
}
