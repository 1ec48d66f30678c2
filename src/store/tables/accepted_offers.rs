//! Accepted offers on their way to a lease: the agenda, decided people, leases, entries to close.

use rusqlite::{OptionalExtension as _, Row};

use super::leases::{LeaseRow, decision_at, lease_at};
use crate::{
    domain::{
        Day, Instant,
        fit::Fit,
        ids::{DwellingId, EntryId, GarrisonId, MinutesId, OfferId, RoundId},
        lease::{FailureReason, LeaseStage},
        person::PersonName,
        registration_number::RegistrationNumber,
    },
    journal::payloads::entries::DecisionReference,
    store::{
        Reader, Result,
        columns::{Coded, DayText, Micros},
    },
};

/// An accepted offer with its person, its dwelling, and how far it came.
#[derive(Debug, Clone, PartialEq)]
pub struct AcceptedOffer {
    pub offer: OfferId,
    pub round: RoundId,
    pub garrison: GarrisonId,
    pub entry: EntryId,
    pub dwelling: DwellingId,
    pub fit: Fit,
    pub accepted_at: Instant,
    pub registration_no: RegistrationNumber,
    pub name: PersonName,
    pub rank: Option<String>,
    pub inventory_no: String,
    pub stage: LeaseStage,
    /// The minutes in which the person stands, those that count.
    pub minutes: Option<MinutesOfOffer>,
    pub lease: Option<LeaseRow>,
    /// Why and by which decision it came to no lease.
    pub failure: Option<(FailureReason, DecisionReference)>,
    /// The decision that closed the entry under Housing Law 73(1)(4).
    pub housed_by: Option<DecisionReference>,
}

/// Minutes as far as an accepted offer needs them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MinutesOfOffer {
    pub id: MinutesId,
    pub number: String,
    pub date: Day,
    pub approved_on: Option<Day>,
}

const ACCEPTED: &str = "SELECT offers.id AS offer, offers.round, rounds.garrison, offers.entry, offers.dwelling, offers.fit,
        offers.closed_at, registration_year, registration_serial, surname, given, patronymic, rank, inventory_no,
        CASE WHEN offers.state <> 'accepted' THEN 'failed'
             WHEN housings.entry IS NOT NULL THEN 'housed'
             WHEN leases.id IS NOT NULL THEN 'signed'
             WHEN minutes.state = 'approved' AND minutes_items.decision = 'grants' THEN 'decided'
             WHEN minutes.id IS NOT NULL THEN 'minuted'
             ELSE 'agenda' END AS stage,
        minutes.id AS minutes, minutes.number, minutes.date, minutes.approved_on,
        leases.id AS lease, leases.number, signed_on, months, extensions,
        lease_failures.reason, lease_failures.decision, housings.decision,
        submitted_at
    FROM offers
        JOIN rounds ON rounds.id = offers.round
        JOIN entries ON entries.id = offers.entry
        JOIN dwellings ON dwellings.id = offers.dwelling
        LEFT JOIN minutes_items ON minutes_items.offer = offers.id AND stands = 1
        LEFT JOIN minutes ON minutes.id = minutes_items.minutes
        LEFT JOIN leases ON leases.offer = offers.id AND leases.state <> 'reversed'
        LEFT JOIN housings ON housings.lease = leases.id
        LEFT JOIN lease_failures ON lease_failures.offer = offers.id
    WHERE (offers.state = 'accepted' OR lease_failures.offer IS NOT NULL)";

impl Reader {
    /// One offer that was accepted; none if it never was.
    pub fn accepted_offer(&self, offer: OfferId) -> Result<Option<AcceptedOffer>> {
        let sql = format!("{ACCEPTED} AND offers.id = ?1");
        Ok(self.connection.prepare_cached(&sql)?.query_row([offer], accepted).optional()?)
    }

    /// The accepted offers of a garrison at a stage: the longest approved first, then in queue order.
    pub fn accepted_offers(&self, garrison: GarrisonId, stage: LeaseStage) -> Result<Vec<AcceptedOffer>> {
        let sql = format!(
            "SELECT * FROM ({ACCEPTED} AND rounds.garrison = ?1) WHERE stage = ?2
             ORDER BY approved_on, submitted_at, registration_year, registration_serial, offer"
        );
        let mut statement = self.connection.prepare_cached(&sql)?;
        let offers = statement.query_map((garrison, Coded(stage)), accepted)?.collect::<Result<_, _>>()?;
        Ok(offers)
    }

    /// The accepted offer that became a lease.
    pub fn accepted_offer_of_lease(
        &self,
        lease: crate::domain::ids::LeaseId,
    ) -> Result<Option<AcceptedOffer>> {
        let offer = self.offer_of_lease(lease)?;
        offer.map_or(Ok(None), |offer| self.accepted_offer(offer))
    }
}

fn accepted(row: &Row<'_>) -> rusqlite::Result<AcceptedOffer> {
    let reason: Option<Coded<FailureReason>> = row.get(24)?;
    Ok(AcceptedOffer {
        offer: row.get(0)?,
        round: row.get(1)?,
        garrison: row.get(2)?,
        entry: row.get(3)?,
        dwelling: row.get(4)?,
        fit: row.get::<_, Coded<_>>(5)?.0,
        accepted_at: row.get::<_, Micros>(6)?.0,
        registration_no: RegistrationNumber { year: row.get(7)?, serial: row.get(8)? },
        name: PersonName { surname: row.get(9)?, given: row.get(10)?, patronymic: row.get(11)? },
        rank: row.get(12)?,
        inventory_no: row.get(13)?,
        stage: row.get::<_, Coded<_>>(14)?.0,
        minutes: minutes_at(row, 15)?,
        lease: lease_at(row, 19)?,
        failure: reason.map(|reason| reason.0).zip(decision_at(row, 25)?),
        housed_by: decision_at(row, 26)?,
    })
}

fn minutes_at(row: &Row<'_>, first: usize) -> rusqlite::Result<Option<MinutesOfOffer>> {
    let Some(id) = row.get(first)? else { return Ok(None) };
    Ok(Some(MinutesOfOffer {
        id,
        number: row.get(first + 1)?,
        date: row.get::<_, DayText>(first + 2)?.0,
        approved_on: row.get::<_, Option<DayText>>(first + 3)?.map(|day| day.0),
    }))
}
