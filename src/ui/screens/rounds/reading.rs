//! What the section reads: the rounds, and one of them with its waves and offers.

use crate::{
    domain::{
        Instant,
        dwelling::{Dwelling, LeftOutReason},
        garrison::Garrison,
        ids::RoundId,
        offer::OfferState,
    },
    ops,
    store::{
        Reader,
        tables::rounds::{RoundRow, WaveRow, WaveState},
    },
    ui::screens::offers::line::OfferLine,
};

/// A round of the list.
#[derive(Debug, Clone, PartialEq)]
pub struct RoundLine {
    pub row: RoundRow,
    pub garrison: Garrison,
    /// Dwellings offered in its approved waves.
    pub offered: usize,
    pub accepted: usize,
    /// A wave waits for approval.
    pub waits: bool,
}

/// A round with everything that its page shows.
#[derive(Debug, Clone, PartialEq)]
pub struct RoundDetail {
    pub row: RoundRow,
    pub garrison: Garrison,
    /// Oldest first.
    pub waves: Vec<WaveRow>,
    pub offers: Vec<OfferLine>,
    /// Inventory numbers of the dwellings that the round holds and that nobody has.
    pub free: Vec<String>,
    /// Dwellings taken out while it ran, by inventory number, with the reason.
    pub withdrawn: Vec<(String, LeftOutReason)>,
    /// Those of them that the waiting wave still names: it can no longer be approved.
    pub missing: Vec<String>,
}

/// Every round, newest first.
pub fn rounds(reader: &Reader) -> ops::Result<Vec<RoundLine>> {
    reader.rounds()?.into_iter().map(|row| line(reader, row)).collect()
}

fn line(reader: &Reader, row: RoundRow) -> ops::Result<RoundLine> {
    let offers = reader.offers(Some(row.id))?;
    let dwellings: std::collections::BTreeSet<_> = offers.iter().map(|offer| offer.dwelling).collect();
    Ok(RoundLine {
        garrison: ops::garrison(reader, row.garrison)?,
        offered: dwellings.len(),
        accepted: offers.iter().filter(|offer| offer.state == OfferState::Accepted).count(),
        waits: reader.waves(row.id)?.iter().any(|wave| wave.state == WaveState::Waiting),
        row,
    })
}

/// One round.
pub fn round(reader: &Reader, id: RoundId) -> ops::Result<RoundDetail> {
    let row = ops::rounds::known(reader, id)?;
    let garrison = ops::garrison(reader, row.garrison)?;
    let offers = reader.offers(Some(id))?.into_iter();
    Ok(RoundDetail {
        waves: reader.waves(id)?,
        offers: offers
            .map(|offer| OfferLine::read(reader, offer, garrison.zone))
            .collect::<Result<_, _>>()?,
        free: numbers(ops::rounds::free_dwellings(reader, id)?),
        withdrawn: withdrawn(reader, id)?,
        missing: missing(reader, id)?,
        garrison,
        row,
    })
}

fn numbers(dwellings: Vec<Dwelling>) -> Vec<String> {
    dwellings.into_iter().map(|dwelling| dwelling.facts.inventory_no).collect()
}

fn withdrawn(reader: &Reader, round: RoundId) -> ops::Result<Vec<(String, LeftOutReason)>> {
    let mut withdrawn = Vec::new();
    for (left, _at) in reader.withdrawn_dwellings(round)? {
        withdrawn
            .extend(reader.dwelling(left.dwelling)?.map(|known| (known.facts.inventory_no, left.reason)));
    }
    Ok(withdrawn)
}

/// The dwellings of the waiting wave that were taken out since.
fn missing(reader: &Reader, round: RoundId) -> ops::Result<Vec<String>> {
    let waves = reader.waves(round)?;
    let Some(waiting) = waves.iter().find(|wave| wave.state == WaveState::Waiting) else {
        return Ok(Vec::new());
    };
    let (vacant, _left_out) = reader.wave_rest(round, waiting.wave)?;
    let offered = reader.wave_offers(round, waiting.wave)?;
    let mut missing = Vec::new();
    for id in offered.iter().map(|offer| offer.dwelling).chain(vacant) {
        if reader.was_withdrawn(round, id)? {
            missing.extend(reader.dwelling(id)?.map(|known| known.facts.inventory_no));
        }
    }
    Ok(missing)
}

impl RoundDetail {
    /// The wave that waits for approval.
    pub fn waiting(&self) -> Option<&WaveRow> {
        self.waves.iter().find(|wave| wave.state == WaveState::Waiting)
    }

    /// Whether acts are possible.
    pub const fn is_running(&self) -> bool {
        self.row.end.is_none()
    }

    /// Up to when replies must have been taken in before silence counts (design 4.7).
    pub fn latest_silence(&self) -> Option<Instant> {
        let silent = self.offers.iter().filter(|line| line.offer.state == OfferState::Lapsed);
        silent.filter_map(|line| line.offer.due_at).max()
    }
}
