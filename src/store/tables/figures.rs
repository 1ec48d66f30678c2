//! What the figures count, read over the whole register.

use crate::{
    domain::{
        Day, Instant,
        ids::{GarrisonId, OfferId},
        inventory::InventoryStep,
    },
    store::{
        RawEvent, Reader, Result,
        columns::{DayText, Micros},
    },
};

/// A person whose entry a lease closed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct HousedRow {
    pub garrison: GarrisonId,
    pub submitted_at: Instant,
    pub signed_on: Day,
}

/// A hit of the inventory.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct HitRow {
    pub garrison: GarrisonId,
    pub step: InventoryStep,
    pub date: Day,
}

impl Reader {
    /// Everyone whose entry a lease closed.
    pub fn housed(&self) -> Result<Vec<HousedRow>> {
        let mut statement = self.connection.prepare_cached(
            "SELECT entries.garrison, submitted_at, signed_on FROM housings
             JOIN leases ON leases.id = housings.lease JOIN entries ON entries.id = housings.entry
             WHERE entries.standing = 'housed' ORDER BY housings.entry",
        )?;
        let rows = statement.query_map([], |row| {
            Ok(HousedRow {
                garrison: row.get(0)?,
                submitted_at: row.get::<_, Micros>(1)?.0,
                signed_on: row.get::<_, DayText>(2)?.0,
            })
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// Every answer that found something.
    pub fn hits(&self) -> Result<Vec<HitRow>> {
        let mut statement = self.connection.prepare_cached(
            "SELECT garrison, step, criterion, date FROM answers JOIN entries ON entries.id = answers.entry
             WHERE finding = 'found' ORDER BY answers.id",
        )?;
        let mut rows = statement.query([])?;
        let mut hits = Vec::new();
        while let Some(row) = rows.next()? {
            let step = InventoryStep::from_numbers(row.get(1)?, row.get(2)?);
            let (garrison, date) = (row.get(0)?, row.get::<_, DayText>(3)?.0);
            hits.extend(step.map(|step| HitRow { garrison, step, date }));
        }
        Ok(hits)
    }

    /// The events by which dwellings become vacant or cease to be, oldest first.
    pub fn vacancy_events(&self) -> Result<Vec<RawEvent>> {
        self.events_of_kinds(
            "'dwelling_recorded', 'dwelling_corrected', 'lease_signed', 'lease_reversed', 'lease_failed'",
        )
    }

    /// The messages that the gateway reported as not delivered, each report.
    pub fn failed_deliveries(&self) -> Result<Vec<RawEvent>> {
        self.events_of_kinds("'delivery_failed'")
    }

    /// The garrison of the round of every offer.
    pub fn garrisons_of_offers(&self) -> Result<std::collections::BTreeMap<OfferId, GarrisonId>> {
        let mut statement = self.connection.prepare_cached(
            "SELECT offers.id, garrison FROM offers JOIN rounds ON rounds.id = offers.round",
        )?;
        let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    fn events_of_kinds(&self, kinds: &str) -> Result<Vec<RawEvent>> {
        let mut events = Vec::new();
        let condition = format!("events.kind IN ({kinds})");
        self.each_event_where::<crate::store::Error>(&condition, [], |event| {
            events.push(event);
            Ok(())
        })?;
        Ok(events)
    }
}
