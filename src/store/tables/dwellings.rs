//! The stock of dwellings.

use rusqlite::{OptionalExtension as _, Row, ToSql, named_params};

use crate::{
    domain::{
        Instant,
        dwelling::{Condition, Dwelling, DwellingFacts, DwellingState},
        folding::fold,
        ids::{DwellingId, GarrisonId},
    },
    journal::{
        Sequence,
        payloads::dwellings::{DwellingCorrected, DwellingRecorded},
    },
    store::{
        Reader, Result,
        apply::Recorded,
        columns::{Coded, Micros},
    },
};

const COLUMNS: &str =
    "SELECT id, inventory_no, garrison, address_kk, address_ru, kind, rooms, total_area, useful_area,
    floor, floors, lift, condition, state FROM dwellings";

impl Reader {
    /// One dwelling.
    pub fn dwelling(&self, id: DwellingId) -> Result<Option<Dwelling>> {
        let sql = format!("{COLUMNS} WHERE id = ?1");
        Ok(self.connection.prepare_cached(&sql)?.query_row([id], dwelling).optional()?)
    }

    /// How many dwellings the register holds.
    pub fn dwelling_count(&self) -> Result<u32> {
        let mut statement = self.connection.prepare_cached("SELECT count(*) FROM dwellings")?;
        Ok(statement.query_row([], |row| row.get(0))?)
    }

    /// The dwelling with this inventory number.
    pub fn dwelling_with_number(&self, inventory_no: &str) -> Result<Option<DwellingId>> {
        let mut statement =
            self.connection.prepare_cached("SELECT id FROM dwellings WHERE inventory_no = ?1")?;
        Ok(statement.query_row([inventory_no], |row| row.get(0)).optional()?)
    }

    /// The stock of a garrison by inventory number; `folded` keeps those whose search key holds every word.
    pub fn dwellings(&self, garrison: GarrisonId, folded: &str) -> Result<Vec<Dwelling>> {
        self.dwellings_where("garrison = ?1", garrison, folded, usize::MAX)
    }

    /// The dwellings of all garrisons whose search key holds every word of a folded query, by inventory number.
    pub fn search_dwellings(&self, folded: &str, limit: usize) -> Result<Vec<Dwelling>> {
        self.dwellings_where("?1", true, folded, limit)
    }

    fn dwellings_where(
        &self,
        condition: &str,
        value: impl ToSql,
        folded: &str,
        limit: usize,
    ) -> Result<Vec<Dwelling>> {
        let words: Vec<&str> = folded.split_whitespace().collect();
        let sql = COLUMNS.replace("state FROM", "state, search_key FROM");
        let sql = format!("{sql} WHERE {condition} ORDER BY inventory_no");
        let mut statement = self.connection.prepare_cached(&sql)?;
        let mut rows = statement.query([value])?;
        let mut dwellings = Vec::new();
        while let Some(row) = rows.next()?.filter(|_| dwellings.len() < limit) {
            let key = row.get_ref(14)?.as_str().unwrap_or_default();
            if words.iter().all(|word| key.contains(word)) {
                dwellings.push(dwelling(row)?);
            }
        }
        Ok(dwellings)
    }

    /// The dwellings of a garrison in a state, by inventory number.
    pub fn dwellings_in_state(&self, garrison: GarrisonId, state: DwellingState) -> Result<Vec<Dwelling>> {
        let sql = format!("{COLUMNS} WHERE garrison = ?1 AND state = ?2 ORDER BY inventory_no");
        let mut statement = self.connection.prepare_cached(&sql)?;
        let dwellings = statement.query_map((garrison, Coded(state)), dwelling)?.collect::<Result<_, _>>()?;
        Ok(dwellings)
    }

    /// The digest of the imported row that made a dwelling, and the event a correction would correct.
    pub fn dwelling_source(&self, id: DwellingId) -> Result<(Option<String>, Sequence)> {
        let mut statement =
            self.connection.prepare_cached("SELECT row_digest, facts_event FROM dwellings WHERE id = ?1")?;
        Ok(statement.query_row([id], |row| Ok((row.get(0)?, row.get(1)?)))?)
    }

    /// The next free number of a dwelling.
    pub fn next_dwelling(&self) -> Result<DwellingId> {
        let mut statement =
            self.connection.prepare_cached("SELECT coalesce(max(id), 0) + 1 FROM dwellings")?;
        Ok(statement.query_row([], |row| row.get(0))?)
    }

    /// A dwelling whose lease failed stands vacant from then on.
    pub(super) fn note_moved_out(&self, dwelling: DwellingId, at: Instant) -> Result<()> {
        self.connection
            .prepare_cached(
                "UPDATE dwellings SET vacant_since = ?2 WHERE id = ?1 AND vacant_since IS NOT NULL",
            )?
            .execute((dwelling, Micros(at)))?;
        Ok(())
    }

    /// Derives the state of a dwelling from its lease, its offers, its condition and the round that holds it.
    pub(super) fn derive_dwelling_state(&self, dwelling: DwellingId) -> Result<()> {
        self.connection
            .prepare_cached(
                "UPDATE dwellings SET state = CASE
                    WHEN EXISTS (SELECT 1 FROM leases WHERE leases.dwelling = dwellings.id AND leases.state = 'running') THEN 'occupied'
                    WHEN EXISTS (SELECT 1 FROM offers WHERE offers.dwelling = dwellings.id AND offers.state = 'accepted') THEN 'reserved'
                    WHEN EXISTS (SELECT 1 FROM offers WHERE offers.dwelling = dwellings.id
                                 AND offers.state IN ('prepared', 'sent', 'delivered', 'failed', 'no_answer')) THEN 'offered'
                    WHEN condition = 'vacant' AND EXISTS
                        (SELECT 1 FROM round_dwellings WHERE round_dwellings.dwelling = dwellings.id) THEN 'in_round'
                    ELSE condition END
                 WHERE id = ?1",
            )?
            .execute([dwelling])?;
        Ok(())
    }
}

fn dwelling(row: &Row<'_>) -> rusqlite::Result<Dwelling> {
    Ok(Dwelling {
        id: row.get(0)?,
        facts: DwellingFacts {
            inventory_no: row.get(1)?,
            garrison: row.get(2)?,
            address_kk: row.get(3)?,
            address_ru: row.get(4)?,
            kind: row.get::<_, Coded<_>>(5)?.0,
            rooms: row.get(6)?,
            total_area: row.get(7)?,
            useful_area: row.get(8)?,
            floor: row.get(9)?,
            floors: row.get(10)?,
            lift: row.get(11)?,
            condition: row.get::<_, Coded<_>>(12)?.0,
        },
        state: row.get::<_, Coded<_>>(13)?.0,
    })
}

fn search_key(facts: &DwellingFacts) -> String {
    fold(&format!("{} {} {}", facts.inventory_no, facts.address_kk, facts.address_ru))
}

pub(in crate::store) fn recorded(
    reader: &Reader,
    recorded: Recorded<'_>,
    payload: &DwellingRecorded,
) -> Result<()> {
    write(reader, recorded, payload.dwelling, &payload.facts, payload.row_digest.as_deref())
}

pub(in crate::store) fn corrected(
    reader: &Reader,
    recorded: Recorded<'_>,
    payload: &DwellingCorrected,
) -> Result<()> {
    write(reader, recorded, payload.dwelling, &payload.facts, None)
}

/// Writes a new dwelling, or new facts over the old ones; the digest of the imported row stays.
fn write(
    reader: &Reader,
    recorded: Recorded<'_>,
    id: DwellingId,
    facts: &DwellingFacts,
    row_digest: Option<&str>,
) -> Result<()> {
    let vacant_since = (facts.condition == Condition::Vacant).then_some(Micros(recorded.stamp.at));
    reader
        .connection
        .prepare_cached(
            "INSERT INTO dwellings (id, inventory_no, garrison, address_kk, address_ru, kind, rooms, total_area, useful_area,
                floor, floors, lift, condition, state, search_key, row_digest, facts_event,
                vacant_since)
             VALUES (:id, :inventory_no, :garrison, :address_kk, :address_ru, :kind, :rooms, :total_area, :useful_area,
                :floor, :floors, :lift, :condition, :condition, :search_key, :row_digest, :sequence,
                :vacant_since)
             ON CONFLICT (id) DO UPDATE SET inventory_no = excluded.inventory_no, garrison = excluded.garrison,
                address_kk = excluded.address_kk, address_ru = excluded.address_ru, kind = excluded.kind,
                rooms = excluded.rooms, total_area = excluded.total_area, useful_area = excluded.useful_area,
                floor = excluded.floor, floors = excluded.floors, lift = excluded.lift, condition = excluded.condition,
                search_key = excluded.search_key, facts_event = excluded.facts_event,
                vacant_since = iif(excluded.vacant_since IS NULL, NULL, coalesce(vacant_since, excluded.vacant_since))",
        )?
        .execute(named_params! {
            ":id": id,
            ":inventory_no": facts.inventory_no,
            ":garrison": facts.garrison,
            ":address_kk": facts.address_kk,
            ":address_ru": facts.address_ru,
            ":kind": Coded(facts.kind),
            ":rooms": facts.rooms,
            ":total_area": facts.total_area,
            ":useful_area": facts.useful_area,
            ":floor": facts.floor,
            ":floors": facts.floors,
            ":lift": facts.lift,
            ":condition": Coded(facts.condition),
            ":search_key": search_key(facts),
            ":row_digest": row_digest,
            ":sequence": recorded.sequence,
            ":vacant_since": vacant_since,
        })?;
    reader.derive_dwelling_state(id)
}
