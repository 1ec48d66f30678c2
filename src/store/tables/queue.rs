//! The queue of a garrison, read in order from its index.

use std::ops::ControlFlow;

use rusqlite::{OptionalExtension as _, Row, named_params};

use super::entries::queue_key;
use crate::{
    domain::{
        Instant,
        entry::{EntryState, QueueKey},
        household::Composition,
        identity_number::IdentityNumber,
        ids::{EntryId, GarrisonId},
        person::{Category, PersonName},
    },
    journal::Sequence,
    store::{
        Reader, Result,
        columns::{Coded, Micros},
    },
};

/// The states with a place; letter by letter as in the indexes, or SQLite does not use them.
pub(in crate::store) const QUEUED: &str = "(state = 'active' OR state = 'offered' OR state = 'reserved' OR state = 'case_open' OR state = 'appealed')";

/// The states without a place; letter by letter as in the index.
pub(in crate::store) const UNPLACED: &str = "state IN ('housed', 'excluded', 'payments', 'withdrawn')";

pub(in crate::store) const ORDER: &str = "ORDER BY submitted_at, registration_year, registration_serial";

const COLUMNS: &str =
    "id, submitted_at, registration_year, registration_serial, state, iin, surname, given, patronymic, category, rank,
    composition, consent, phone IS NOT NULL, within_norm_only, time_by_decision,
    EXISTS (SELECT 1 FROM cases WHERE cases.entry = entries.id AND cases.open = 1)";

/// A line of the queue as lists show it.
#[derive(Debug, Clone, PartialEq)]
pub struct QueueRow {
    /// Counted from 1 over everyone with a place.
    pub place: u32,
    pub entry: EntryId,
    pub key: QueueKey,
    pub state: EntryState,
    pub iin: IdentityNumber,
    pub name: PersonName,
    pub category: Category,
    pub rank: Option<String>,
    pub composition: Composition,
    pub consent: bool,
    pub has_phone: bool,
    pub within_norm_only: bool,
    pub time_by_decision: bool,
    /// An exclusion case is open.
    pub case_open: bool,
    /// Somebody else of the queue has the same instant of submission.
    pub equal_time: bool,
}

/// An entry without a place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnplacedRow {
    pub entry: EntryId,
    pub key: QueueKey,
    pub state: EntryState,
    pub name: PersonName,
}

/// What a plan needs of a person; read from the index alone.
#[derive(Debug, Clone, PartialEq)]
pub struct CandidateRow {
    pub entry: EntryId,
    pub key: QueueKey,
    pub state: EntryState,
    pub composition: Composition,
    pub within_norm_only: bool,
    pub consent: bool,
}

/// Where an entry of a garrison stands or stood.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct StandingRow {
    pub entry: EntryId,
    pub key: QueueKey,
    pub registered_by: Sequence,
    /// Whether the key changed, or the entry left or came back, since it was registered.
    pub moved: bool,
}

impl Reader {
    /// How many people have a place in a garrison's queue.
    pub fn queue_length(&self, garrison: GarrisonId) -> Result<u32> {
        let sql = format!("SELECT count(*) FROM entries WHERE garrison = ?1 AND {QUEUED}");
        Ok(self.connection.prepare_cached(&sql)?.query_row([garrison], |row| row.get(0))?)
    }

    /// Lines `first..first + count` of the queue, `first` from 0.
    pub fn queue_page(&self, garrison: GarrisonId, first: u32, count: u32) -> Result<Vec<QueueRow>> {
        // One line more on either side shows whether the outer ones share their instant.
        let before = u32::from(first > 0);
        let sql = format!(
            "SELECT {COLUMNS} FROM entries WHERE id IN
                (SELECT id FROM entries WHERE garrison = :garrison AND {QUEUED} {ORDER} LIMIT :count OFFSET :first)
             {ORDER}"
        );
        let mut statement = self.connection.prepare_cached(&sql)?;
        let mut rows = statement
            .query_map(
                named_params! { ":garrison": garrison, ":first": first - before, ":count": count.saturating_add(1 + before) },
                queue_row,
            )?
            .collect::<Result<Vec<_>, _>>()?;
        mark_equal_times(&mut rows);
        number(&mut rows, first + 1 - before);
        Ok(rows.into_iter().skip(before as usize).take(count as usize).collect())
    }

    /// The lines of these people, whose places are known, in the same order; who has no entry is left out.
    pub fn queue_rows_of(&self, garrison: GarrisonId, places: &[(u32, EntryId)]) -> Result<Vec<QueueRow>> {
        let others = QUEUED.replace("state", "other.state");
        let sql = format!(
            "SELECT {COLUMNS},
                EXISTS (SELECT 1 FROM entries AS other WHERE other.garrison = :garrison AND other.id <> entries.id
                        AND other.submitted_at = entries.submitted_at AND {others})
             FROM entries WHERE id = :entry"
        );
        let mut statement = self.connection.prepare_cached(&sql)?;
        let mut rows = Vec::with_capacity(places.len());
        for &(place, entry) in places {
            let parameters = named_params! { ":garrison": garrison, ":entry": entry };
            let read = |row: &Row<'_>| Ok(QueueRow { place, equal_time: row.get(17)?, ..queue_row(row)? });
            rows.extend(statement.query_row(parameters, read).optional()?);
        }
        Ok(rows)
    }

    /// The line of one person, if he or she has a place.
    pub fn queue_row(&self, garrison: GarrisonId, entry: EntryId) -> Result<Option<QueueRow>> {
        let Some(place) = self.place(garrison, entry)? else { return Ok(None) };
        Ok(self.queue_page(garrison, place - 1, 1)?.pop())
    }

    /// The place of an entry, counted from 1; none if its state has no place.
    pub fn place(&self, garrison: GarrisonId, entry: EntryId) -> Result<Option<u32>> {
        let sql = format!(
            "SELECT count(*) FROM entries WHERE garrison = :garrison AND {QUEUED}
             AND (submitted_at, registration_year, registration_serial) <=
                 (SELECT submitted_at, registration_year, registration_serial FROM entries WHERE id = :entry)
             AND EXISTS (SELECT 1 FROM entries WHERE id = :entry AND garrison = :garrison AND {QUEUED})"
        );
        let mut statement = self.connection.prepare_cached(&sql)?;
        let place: u32 = statement
            .query_row(named_params! { ":garrison": garrison, ":entry": entry }, |row| row.get(0))?;
        Ok((place > 0).then_some(place))
    }

    /// The places (from 1) and entries whose search key holds every word of a folded query.
    pub fn search_queue(
        &self,
        garrison: GarrisonId,
        folded: &str,
        limit: usize,
    ) -> Result<Vec<(u32, EntryId)>> {
        let mut places = Vec::new();
        self.search_entries(folded, |found| {
            let place = found.place.filter(|_| found.garrison == garrison);
            places.extend(place.map(|place| (place, found.entry)));
            places.len() < limit
        })?;
        Ok(places)
    }

    /// The entries without a place whose search key holds every word of a folded query, by registration number.
    pub fn search_without_place(
        &self,
        garrison: GarrisonId,
        folded: &str,
        limit: usize,
    ) -> Result<Vec<UnplacedRow>> {
        let mut entries = Vec::new();
        self.search_entries(folded, |found| {
            if found.garrison == garrison && found.place.is_none() {
                entries.push(found.entry);
            }
            entries.len() < limit
        })?;
        entries.into_iter().map(|entry| self.unplaced(entry)).collect()
    }

    fn unplaced(&self, entry: EntryId) -> Result<UnplacedRow> {
        let mut statement = self.connection.prepare_cached(
            "SELECT id, submitted_at, registration_year, registration_serial, state, surname, given, patronymic
             FROM entries WHERE id = ?1",
        )?;
        Ok(statement.query_row([entry], unplaced_row)?)
    }

    /// Gives everyone with a place to `visit`, in queue order.
    pub fn each_candidate(&self, garrison: GarrisonId, mut visit: impl FnMut(CandidateRow)) -> Result<()> {
        self.candidates_until(garrison, &mut |row| {
            visit(row);
            ControlFlow::Continue(())
        })
    }

    /// Gives everyone with a place to `visit`, in queue order, until it breaks.
    pub fn candidates_until(
        &self,
        garrison: GarrisonId,
        visit: &mut dyn FnMut(CandidateRow) -> ControlFlow<()>,
    ) -> Result<()> {
        let sql = format!(
            "SELECT id, submitted_at, registration_year, registration_serial, state, composition, within_norm_only, consent
             FROM entries INDEXED BY entries_queue WHERE garrison = ?1 AND {QUEUED} {ORDER}"
        );
        let mut statement = self.connection.prepare_cached(&sql)?;
        let mut rows = statement.query([garrison])?;
        while let Some(row) = rows.next()? {
            if visit(candidate_row(row)?).is_break() {
                break;
            }
        }
        Ok(())
    }

    /// A line of the queue as a plan sees it; none without a place.
    pub fn candidate(&self, entry: EntryId) -> Result<Option<CandidateRow>> {
        let sql = format!(
            "SELECT id, submitted_at, registration_year, registration_serial, state, composition, within_norm_only, consent
             FROM entries WHERE id = ?1 AND {QUEUED}"
        );
        Ok(self.connection.prepare_cached(&sql)?.query_row([entry], candidate_row).optional()?)
    }

    /// Gives every entry that ever had a place in a garrison's queue to `visit`.
    pub fn each_standing(&self, garrison: GarrisonId, mut visit: impl FnMut(StandingRow)) -> Result<()> {
        let mut statement = self.connection.prepare_cached(
            "SELECT id, submitted_at, registration_year, registration_serial, registered_event,
                submission_event <> registered_event OR standing_event <> registered_event
             FROM entries WHERE garrison = ?1",
        )?;
        let mut rows = statement.query([garrison])?;
        while let Some(row) = rows.next()? {
            visit(StandingRow {
                entry: row.get(0)?,
                key: queue_key(row, 1)?,
                registered_by: row.get(4)?,
                moved: row.get(5)?,
            });
        }
        Ok(())
    }

    /// How many people of a queue were submitted at exactly this instant.
    pub fn submitted_at_same_instant(&self, garrison: GarrisonId, at: Instant) -> Result<u32> {
        let sql =
            format!("SELECT count(*) FROM entries WHERE garrison = ?1 AND submitted_at = ?2 AND {QUEUED}");
        Ok(self.connection.prepare_cached(&sql)?.query_row((garrison, Micros(at)), |row| row.get(0))?)
    }
}

fn unplaced_row(row: &Row<'_>) -> rusqlite::Result<UnplacedRow> {
    Ok(UnplacedRow {
        entry: row.get(0)?,
        key: queue_key(row, 1)?,
        state: row.get::<_, Coded<_>>(4)?.0,
        name: PersonName { surname: row.get(5)?, given: row.get(6)?, patronymic: row.get(7)? },
    })
}

fn composition(row: &Row<'_>, column: usize) -> rusqlite::Result<Composition> {
    let bytes = row.get_ref(column)?.as_blob().unwrap_or_default();
    Composition::from_bytes(bytes).ok_or_else(|| {
        rusqlite::Error::InvalidColumnType(column, "composition".to_owned(), rusqlite::types::Type::Blob)
    })
}

fn queue_row(row: &Row<'_>) -> rusqlite::Result<QueueRow> {
    Ok(QueueRow {
        place: 0,
        entry: row.get(0)?,
        key: queue_key(row, 1)?,
        state: row.get::<_, Coded<_>>(4)?.0,
        iin: row.get(5)?,
        name: PersonName { surname: row.get(6)?, given: row.get(7)?, patronymic: row.get(8)? },
        category: row.get::<_, Coded<_>>(9)?.0,
        rank: row.get(10)?,
        composition: composition(row, 11)?,
        consent: row.get(12)?,
        has_phone: row.get(13)?,
        within_norm_only: row.get(14)?,
        time_by_decision: row.get(15)?,
        case_open: row.get(16)?,
        equal_time: false,
    })
}

fn candidate_row(row: &Row<'_>) -> rusqlite::Result<CandidateRow> {
    let state = row.get_ref(4)?.as_str().ok().and_then(EntryState::from_code);
    Ok(CandidateRow {
        entry: row.get(0)?,
        key: queue_key(row, 1)?,
        state: state.ok_or(rusqlite::Error::InvalidColumnType(
            4,
            "state".to_owned(),
            rusqlite::types::Type::Text,
        ))?,
        composition: composition(row, 5)?,
        within_norm_only: row.get(6)?,
        consent: row.get(7)?,
    })
}

fn mark_equal_times(rows: &mut [QueueRow]) {
    for at in 1..rows.len() {
        if rows[at - 1].key.submitted_at == rows[at].key.submitted_at {
            rows[at - 1].equal_time = true;
            rows[at].equal_time = true;
        }
    }
}

fn number(rows: &mut [QueueRow], first_place: u32) {
    for (place, row) in (first_place..).zip(rows) {
        row.place = place;
    }
}
