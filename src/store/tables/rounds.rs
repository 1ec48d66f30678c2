//! Rounds, their waves, and the dwellings they hold.

use rusqlite::{OptionalExtension as _, Row, named_params};

use super::offers;
use crate::{
    domain::{
        Instant,
        ids::{DwellingId, EntryId, GarrisonId, RoundId},
        legal_basis::LegalBasis,
        round::{PlannedOffer, RoundSettings},
        rules::Rules,
    },
    journal::{
        Sequence,
        payloads::rounds::{
            DwellingWithdrawn, LeftOut, RoundClosed, RoundEnd, RoundOpened, WaveApproved, WavePlanned,
        },
    },
    store::{
        Reader, Result,
        apply::Recorded,
        columns::{Coded, Micros},
    },
};

/// A round.
#[derive(Debug, Clone, PartialEq)]
pub struct RoundRow {
    pub id: RoundId,
    pub garrison: GarrisonId,
    pub basis: LegalBasis,
    pub settings: RoundSettings,
    pub rules: Rules,
    pub opened_at: Instant,
    pub end: Option<(RoundEnd, Instant)>,
}

/// Where a wave stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum WaveState {
    Waiting,
    Approved,
    /// Planned anew before it was approved.
    Superseded,
}

/// A wave of a round.
#[derive(Debug, Clone, PartialEq)]
pub struct WaveRow {
    pub round: RoundId,
    pub wave: u32,
    pub planned_at: Instant,
    /// The event that recorded the plan.
    pub planned_by: Sequence,
    pub head: String,
    pub digest: String,
    pub state: WaveState,
    pub approved_at: Option<Instant>,
}

const ROUND: &str = "SELECT id, garrison, basis, settings, rules, opened_at, ended, ended_at FROM rounds";
const WAVE: &str = "SELECT round, wave, planned_at, planned_by, head, digest, state, approved_at FROM waves";

impl Reader {
    /// One round.
    pub fn round(&self, id: RoundId) -> Result<Option<RoundRow>> {
        let sql = format!("{ROUND} WHERE id = ?1");
        Ok(self.connection.prepare_cached(&sql)?.query_row([id], round).optional()?)
    }

    /// Every round, newest first.
    pub fn rounds(&self) -> Result<Vec<RoundRow>> {
        let sql = format!("{ROUND} ORDER BY id DESC");
        let rounds = self.connection.prepare_cached(&sql)?.query_map([], round)?.collect::<Result<_, _>>()?;
        Ok(rounds)
    }

    /// The waves of a round, oldest first.
    pub fn waves(&self, round: RoundId) -> Result<Vec<WaveRow>> {
        let sql = format!("{WAVE} WHERE round = ?1 ORDER BY wave");
        let waves =
            self.connection.prepare_cached(&sql)?.query_map([round], wave)?.collect::<Result<_, _>>()?;
        Ok(waves)
    }

    /// The offers of a wave's plan, by place.
    pub fn wave_offers(&self, round: RoundId, wave: u32) -> Result<Vec<PlannedOffer>> {
        let mut statement = self.connection.prepare_cached(
            "SELECT place, entry, dwelling, fit FROM wave_offers WHERE round = ?1 AND wave = ?2 ORDER BY place",
        )?;
        let offers = statement
            .query_map((round, wave), |row| {
                Ok(PlannedOffer {
                    place: row.get(0)?,
                    entry: row.get(1)?,
                    dwelling: row.get(2)?,
                    fit: row.get::<_, Coded<_>>(3)?.0,
                })
            })?
            .collect::<Result<_, _>>()?;
        Ok(offers)
    }

    /// The dwellings of a wave that nobody got, and those left out, by inventory number.
    pub fn wave_rest(&self, round: RoundId, wave: u32) -> Result<(Vec<DwellingId>, Vec<LeftOut>)> {
        let mut statement = self.connection.prepare_cached(
            "SELECT dwelling, left_out FROM wave_rest JOIN dwellings ON dwellings.id = dwelling
             WHERE round = ?1 AND wave = ?2 ORDER BY inventory_no",
        )?;
        let mut rows = statement.query((round, wave))?;
        let (mut vacant, mut left_out) = (Vec::new(), Vec::new());
        while let Some(row) = rows.next()? {
            let dwelling = row.get(0)?;
            match row.get::<_, Option<Coded<_>>>(1)? {
                Some(reason) => left_out.push(LeftOut { dwelling, reason: reason.0 }),
                None => vacant.push(dwelling),
            }
        }
        Ok((vacant, left_out))
    }

    /// The dwellings that a running round holds, by inventory number.
    pub fn round_dwellings(&self, round: RoundId) -> Result<Vec<DwellingId>> {
        let mut statement = self.connection.prepare_cached(
            "SELECT dwelling FROM round_dwellings JOIN dwellings ON dwellings.id = dwelling
             WHERE round = ?1 ORDER BY inventory_no",
        )?;
        let ids = statement.query_map([round], |row| row.get(0))?.collect::<Result<_, _>>()?;
        Ok(ids)
    }

    /// The running round that holds a dwelling.
    pub fn round_of_dwelling(&self, dwelling: DwellingId) -> Result<Option<RoundId>> {
        let mut statement =
            self.connection.prepare_cached("SELECT round FROM round_dwellings WHERE dwelling = ?1")?;
        Ok(statement.query_row([dwelling], |row| row.get(0)).optional()?)
    }

    /// The dwellings taken out of a round while it ran, with the reason and the instant, by inventory number.
    pub fn withdrawn_dwellings(&self, round: RoundId) -> Result<Vec<(LeftOut, Instant)>> {
        let mut statement = self.connection.prepare_cached(
            "SELECT dwelling, reason, at FROM withdrawn_dwellings JOIN dwellings ON dwellings.id = dwelling
             WHERE round = ?1 ORDER BY inventory_no",
        )?;
        let withdrawn = statement
            .query_map([round], |row| {
                let reason = row.get::<_, Coded<_>>(1)?.0;
                Ok((LeftOut { dwelling: row.get(0)?, reason }, row.get::<_, Micros>(2)?.0))
            })?
            .collect::<Result<_, _>>()?;
        Ok(withdrawn)
    }

    /// Whether a dwelling was taken out of a round while it ran.
    pub fn was_withdrawn(&self, round: RoundId, dwelling: DwellingId) -> Result<bool> {
        let mut statement = self.connection.prepare_cached(
            "SELECT EXISTS (SELECT 1 FROM withdrawn_dwellings WHERE round = ?1 AND dwelling = ?2)",
        )?;
        Ok(statement.query_row((round, dwelling), |row| row.get(0))?)
    }

    /// Who refused or let lapse which dwelling in a round, or gave it up after a yes.
    pub fn refused_in_round(&self, round: RoundId) -> Result<Vec<(EntryId, DwellingId)>> {
        let mut statement = self.connection.prepare_cached(
            "SELECT DISTINCT entry, dwelling FROM offers LEFT JOIN lease_failures ON lease_failures.offer = offers.id
             WHERE round = ?1 AND (state IN ('refused', 'lapsed') OR reason = 'person_gave_up')
             ORDER BY entry, dwelling",
        )?;
        let pairs =
            statement.query_map([round], |row| Ok((row.get(0)?, row.get(1)?)))?.collect::<Result<_, _>>()?;
        Ok(pairs)
    }

    /// The next free number of a round.
    pub fn next_round(&self) -> Result<RoundId> {
        let mut statement = self.connection.prepare_cached("SELECT coalesce(max(id), 0) + 1 FROM rounds")?;
        Ok(statement.query_row([], |row| row.get(0))?)
    }
}

fn round(row: &Row<'_>) -> rusqlite::Result<RoundRow> {
    let end: Option<Coded<RoundEnd>> = row.get(6)?;
    let ended_at: Option<Micros> = row.get(7)?;
    Ok(RoundRow {
        id: row.get(0)?,
        garrison: row.get(1)?,
        basis: row.get::<_, Coded<_>>(2)?.0,
        settings: row.get::<_, Coded<_>>(3)?.0,
        rules: row.get::<_, Coded<_>>(4)?.0,
        opened_at: row.get::<_, Micros>(5)?.0,
        end: end.zip(ended_at).map(|(end, at)| (end.0, at.0)),
    })
}

fn wave(row: &Row<'_>) -> rusqlite::Result<WaveRow> {
    Ok(WaveRow {
        round: row.get(0)?,
        wave: row.get(1)?,
        planned_at: row.get::<_, Micros>(2)?.0,
        planned_by: row.get(3)?,
        head: row.get(4)?,
        digest: row.get(5)?,
        state: row.get::<_, Coded<_>>(6)?.0,
        approved_at: row.get::<_, Option<Micros>>(7)?.map(|at| at.0),
    })
}

pub(in crate::store) fn opened(reader: &Reader, recorded: Recorded<'_>, payload: &RoundOpened) -> Result<()> {
    reader
        .connection
        .prepare_cached(
            "INSERT INTO rounds (id, garrison, basis, settings, rules, opened_at) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
        )?
        .execute((
            payload.round,
            payload.garrison,
            Coded(payload.basis),
            Coded(payload.settings),
            Coded(&payload.rules),
            Micros(recorded.stamp.at),
        ))?;
    Ok(())
}

pub(in crate::store) fn wave_planned(
    reader: &Reader,
    recorded: Recorded<'_>,
    payload: &WavePlanned,
) -> Result<()> {
    reader
        .connection
        .prepare_cached("UPDATE waves SET state = 'superseded' WHERE round = ?1 AND state = 'waiting'")?
        .execute([payload.round])?;
    reader
        .connection
        .prepare_cached(
            "INSERT INTO waves (round, wave, planned_at, planned_by, head, digest, state)
             VALUES (:round, :wave, :planned_at, :planned_by, :head, :digest, 'waiting')",
        )?
        .execute(named_params! {
            ":round": payload.round,
            ":wave": payload.wave,
            ":planned_at": Micros(recorded.stamp.at),
            ":planned_by": recorded.sequence,
            ":head": payload.head,
            ":digest": payload.digest,
        })?;
    write_plan(reader, payload)?;
    hold_dwellings(reader, payload)
}

fn write_plan(reader: &Reader, payload: &WavePlanned) -> Result<()> {
    for offer in &payload.offers {
        reader
            .connection
            .prepare_cached(
                "INSERT INTO wave_offers (round, wave, place, entry, dwelling, fit) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
            )?
            .execute((
                payload.round,
                payload.wave,
                offer.place,
                offer.entry,
                offer.dwelling,
                Coded(offer.fit),
            ))?;
    }
    let vacant = payload.vacant.iter().map(|&dwelling| (dwelling, None));
    let left_out = payload.left_out.iter().map(|left| (left.dwelling, Some(Coded(left.reason))));
    for (dwelling, reason) in vacant.chain(left_out) {
        reader
            .connection
            .prepare_cached(
                "INSERT INTO wave_rest (round, wave, dwelling, left_out) VALUES (?1, ?2, ?3, ?4)",
            )?
            .execute((payload.round, payload.wave, dwelling, reason))?;
    }
    Ok(())
}

/// From its first plan on a round holds its dwellings; no other round takes them.
fn hold_dwellings(reader: &Reader, payload: &WavePlanned) -> Result<()> {
    let offered = payload.offers.iter().map(|offer| offer.dwelling);
    for dwelling in offered.chain(payload.vacant.iter().copied()) {
        reader
            .connection
            .prepare_cached("INSERT OR IGNORE INTO round_dwellings (dwelling, round) VALUES (?1, ?2)")?
            .execute((dwelling, payload.round))?;
        reader.derive_dwelling_state(dwelling)?;
    }
    Ok(())
}

pub(in crate::store) fn wave_approved(
    reader: &Reader,
    recorded: Recorded<'_>,
    payload: &WaveApproved,
) -> Result<()> {
    reader
        .connection
        .prepare_cached(
            "UPDATE waves SET state = 'approved', approved_at = ?3 WHERE round = ?1 AND wave = ?2",
        )?
        .execute((payload.round, payload.wave, Micros(recorded.stamp.at)))?;
    payload.offers.iter().try_for_each(|offer| offers::prepared(reader, recorded, payload, offer))
}

pub(in crate::store) fn closed(reader: &Reader, recorded: Recorded<'_>, payload: &RoundClosed) -> Result<()> {
    reader
        .connection
        .prepare_cached("UPDATE rounds SET ended = ?2, ended_at = ?3 WHERE id = ?1")?
        .execute((payload.round, Coded(payload.end), Micros(recorded.stamp.at)))?;
    reader
        .connection
        .prepare_cached("UPDATE waves SET state = 'superseded' WHERE round = ?1 AND state = 'waiting'")?
        .execute([payload.round])?;
    let held = reader.round_dwellings(payload.round)?;
    reader
        .connection
        .prepare_cached("DELETE FROM round_dwellings WHERE round = ?1")?
        .execute([payload.round])?;
    held.into_iter().try_for_each(|dwelling| reader.derive_dwelling_state(dwelling))
}

/// The dwelling is free for another round, unless its condition says otherwise.
pub(in crate::store) fn dwelling_withdrawn(
    reader: &Reader,
    recorded: Recorded<'_>,
    payload: &DwellingWithdrawn,
) -> Result<()> {
    reader
        .connection
        .prepare_cached("DELETE FROM round_dwellings WHERE round = ?1 AND dwelling = ?2")?
        .execute((payload.round, payload.dwelling))?;
    reader
        .connection
        .prepare_cached(
            "INSERT INTO withdrawn_dwellings (round, dwelling, reason, at) VALUES (?1, ?2, ?3, ?4)",
        )?
        .execute((payload.round, payload.dwelling, Coded(payload.reason), Micros(recorded.stamp.at)))?;
    reader.derive_dwelling_state(payload.dwelling)
}
