//! What waits for somebody today: how many of each, and the first of them.
//!
//! Every reading walks an index that holds no more than what waits (`offers_due`, `offers_waiting`, `replies_waiting`,
//! `import_rows_open`, `tasks_open`, `cases_clock`, `entries_no_phone`, `entries_no_consent`, `dwellings_garrison`), so
//! that a register of a hundred thousand entries answers as fast as a small one. Only names are looked up in the
//! tables, and only of the first few.

use std::ops::RangeInclusive;

use rusqlite::{Params, Row};

use super::queue::QUEUED;
use crate::{
    domain::{
        Day, Instant,
        exclusion::CaseStage,
        ids::{CaseId, DwellingId, EntryId, GarrisonId, ImportRowId, OfferId, ReplyId, RoundId, TaskId},
        import_kind::ImportKind,
        offer::OfferState,
        person::PersonName,
        registration_number::RegistrationNumber,
        reply::Disposition,
        task::TaskKind,
    },
    journal::payloads::cases::CaseDecided,
    store::{
        Reader, Result,
        columns::{Coded, DayText, Micros},
    },
};

/// So many lines of each are read; the section has the others.
pub const FIRST: u32 = 3;

/// How many wait, and the first of them.
#[derive(Debug, Clone, PartialEq)]
pub struct Counted<T> {
    pub count: u32,
    pub first: Vec<T>,
}

/// Whom a line is about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PersonLine {
    pub entry: EntryId,
    pub garrison: GarrisonId,
    pub registration_no: RegistrationNumber,
    pub name: PersonName,
}

/// An offer that waits for its outcome or for somebody.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OfferLine {
    pub offer: OfferId,
    pub round: RoundId,
    pub prepared_at: Instant,
    pub due_at: Option<Instant>,
    pub person: PersonLine,
}

/// A reply that waits for a person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReplyLine {
    pub reply: ReplyId,
    pub from: String,
    /// When it was received; when it was taken in, if that is not known.
    pub since: Instant,
    pub disposition: Disposition,
    /// None if it was matched with no offer.
    pub person: Option<PersonLine>,
}

/// A rejected row of a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RowLine {
    pub id: ImportRowId,
    pub kind: ImportKind,
    pub file: String,
    pub row: u32,
    /// The registration or inventory number it carries.
    pub key: Option<String>,
}

/// An open task.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TaskLine {
    pub task: TaskId,
    pub kind: TaskKind,
    pub due_on: Day,
    pub person: PersonLine,
}

/// An exclusion case whose clock runs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CaseLine {
    pub case: CaseId,
    pub opened_at: Instant,
    pub stage: CaseStage,
    /// The day of its decision, of which no notice was given yet.
    pub decided_on: Option<Day>,
    pub person: PersonLine,
}

/// A wave that waits for the chair.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WaveLine {
    pub round: RoundId,
    pub wave: u32,
    pub planned_at: Instant,
}

/// A dwelling in which nobody lives and that no round holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct VacantLine {
    pub dwelling: DwellingId,
    pub inventory_no: String,
    pub address_kk: String,
    pub address_ru: String,
    pub since: Instant,
}

pub(in crate::store) const PERSON: &str =
    "entries.id, entries.garrison, registration_year, registration_serial, surname, given, patronymic";

pub(in crate::store) fn person(row: &Row<'_>, first: usize) -> rusqlite::Result<PersonLine> {
    Ok(PersonLine {
        entry: row.get(first)?,
        garrison: row.get(first + 1)?,
        registration_no: RegistrationNumber { year: row.get(first + 2)?, serial: row.get(first + 3)? },
        name: PersonName {
            surname: row.get(first + 4)?,
            given: row.get(first + 5)?,
            patronymic: row.get(first + 6)?,
        },
    })
}

impl Reader {
    /// The offers whose term ends within a span and that nobody has answered, the next first.
    pub fn offers_due_within(&self, span: RangeInclusive<Instant>) -> Result<Counted<OfferLine>> {
        let condition = "offers.state IN ('sent', 'delivered') AND due_at BETWEEN ?1 AND ?2";
        self.counted(
            "offers",
            &format!("offers.id, round, prepared_at, due_at, {PERSON}"),
            "JOIN entries ON entries.id = offers.entry",
            (condition, "due_at, offers.id"),
            (Micros(*span.start()), Micros(*span.end())),
            offer,
        )
    }

    /// The offers that wait in a state, the longest first: prepared, failed or without an answer.
    pub fn offers_waiting_in(&self, state: OfferState) -> Result<Counted<OfferLine>> {
        let condition = "offers.state IN ('prepared', 'failed', 'no_answer') AND offers.state = ?1";
        self.counted(
            "offers",
            &format!("offers.id, round, prepared_at, due_at, {PERSON}"),
            "JOIN entries ON entries.id = offers.entry",
            (condition, "offers.id"),
            (Coded(state),),
            offer,
        )
    }

    /// The replies that wait for a person, the oldest first: the conflicts, or all others.
    pub fn replies_to_decide(&self, conflicts: bool) -> Result<Counted<ReplyLine>> {
        self.counted(
            "replies",
            &format!(
                "replies.id, from_text, coalesce(received_at, recorded_at), disposition, entries.id IS NULL, {PERSON}"
            ),
            "LEFT JOIN offers ON offers.id = replies.offer LEFT JOIN entries ON entries.id = offers.entry",
            ("waits = 1 AND (disposition = 'conflict') = ?1", "replies.id"),
            (conflicts,),
            |row| {
                let unmatched: bool = row.get(4)?;
                Ok(ReplyLine {
                    reply: row.get(0)?,
                    from: row.get(1)?,
                    since: row.get::<_, Micros>(2)?.0,
                    disposition: row.get::<_, Coded<_>>(3)?.0,
                    person: if unmatched { None } else { Some(person(row, 5)?) },
                })
            },
        )
    }

    /// The rejected rows of files that nobody has mended or dismissed.
    pub fn rows_to_mend(&self) -> Result<Counted<RowLine>> {
        self.counted(
            "import_rows",
            "id, kind, file, row, key",
            "",
            ("state = 'open'", "kind, key"),
            (),
            |row| {
                Ok(RowLine {
                    id: row.get(0)?,
                    kind: row.get::<_, Coded<_>>(1)?.0,
                    file: row.get(2)?,
                    row: row.get(3)?,
                    key: row.get(4)?,
                })
            },
        )
    }

    /// The open tasks whose last day lies within a span, the next first.
    pub fn tasks_due_within(&self, span: RangeInclusive<Day>) -> Result<Counted<TaskLine>> {
        self.counted(
            "tasks",
            &format!("tasks.id, kind, due_on, {PERSON}"),
            "JOIN entries ON entries.id = tasks.entry",
            ("result IS NULL AND due_on BETWEEN ?1 AND ?2", "due_on, tasks.id"),
            (DayText(*span.start()), DayText(*span.end())),
            |row| {
                Ok(TaskLine {
                    task: row.get(0)?,
                    kind: row.get::<_, Coded<_>>(1)?.0,
                    due_on: row.get::<_, DayText>(2)?.0,
                    person: person(row, 3)?,
                })
            },
        )
    }

    /// The cases that wait for their decision, the longest first.
    pub fn cases_to_decide(&self) -> Result<Counted<CaseLine>> {
        self.cases_with_clock("open = 1", "opened_at, cases.id")
    }

    /// The cases whose decision was not told to the person, the first decided first.
    pub fn cases_to_notify(&self) -> Result<Counted<CaseLine>> {
        let order = "json_extract(decision, '$.decision.date'), cases.id";
        self.cases_with_clock("open = 0 AND notice IS NULL", order)
    }

    fn cases_with_clock(&self, condition: &str, order: &str) -> Result<Counted<CaseLine>> {
        self.counted(
            "cases",
            &format!("cases.id, opened_at, stage, decision, {PERSON}"),
            "JOIN entries ON entries.id = cases.entry",
            (condition, order),
            (),
            |row| {
                let decision = row.get::<_, Option<Coded<CaseDecided>>>(3)?;
                Ok(CaseLine {
                    case: row.get(0)?,
                    opened_at: row.get::<_, Micros>(1)?.0,
                    stage: row.get::<_, Coded<_>>(2)?.0,
                    decided_on: decision.map(|Coded(decided)| decided.decision.date),
                    person: person(row, 4)?,
                })
            },
        )
    }

    /// The waves of running rounds that wait for approval, the longest first.
    pub fn waves_to_approve(&self) -> Result<Counted<WaveLine>> {
        self.counted(
            "waves",
            "round, wave, planned_at",
            "",
            (
                "state = 'waiting'
                 AND EXISTS (SELECT 1 FROM rounds WHERE rounds.id = waves.round AND ended IS NULL)",
                "planned_at, round",
            ),
            (),
            |row| {
                Ok(WaveLine { round: row.get(0)?, wave: row.get(1)?, planned_at: row.get::<_, Micros>(2)?.0 })
            },
        )
    }

    /// The people of a queue without a telephone, in its order.
    pub fn people_without_phone(&self, garrison: GarrisonId) -> Result<Counted<PersonLine>> {
        self.people_lacking(garrison, "phone IS NULL")
    }

    /// The people of a queue without a consent to messages, in its order.
    pub fn people_without_consent(&self, garrison: GarrisonId) -> Result<Counted<PersonLine>> {
        self.people_lacking(garrison, "consent = 0")
    }

    fn people_lacking(&self, garrison: GarrisonId, what: &str) -> Result<Counted<PersonLine>> {
        self.counted(
            "entries",
            PERSON,
            "",
            (
                &format!("{what} AND {QUEUED} AND garrison = ?1"),
                "submitted_at, registration_year, registration_serial",
            ),
            (garrison,),
            |row| person(row, 0),
        )
    }

    /// The dwellings of a garrison that stand vacant and are in no round, the longest first.
    pub fn dwellings_vacant(&self, garrison: GarrisonId) -> Result<Counted<VacantLine>> {
        self.counted(
            "dwellings",
            "id, inventory_no, address_kk, address_ru, vacant_since",
            "",
            ("garrison = ?1 AND state = 'vacant'", "vacant_since, inventory_no"),
            (garrison,),
            |row| {
                Ok(VacantLine {
                    dwelling: row.get(0)?,
                    inventory_no: row.get(1)?,
                    address_kk: row.get(2)?,
                    address_ru: row.get(3)?,
                    since: row.get::<_, Micros>(4)?.0,
                })
            },
        )
    }

    /// Counts by the index alone, then reads the first lines with what they show.
    fn counted<T, P: Params + Clone>(
        &self,
        table: &str,
        columns: &str,
        joins: &str,
        (condition, order): (&str, &str),
        values: P,
        line: impl FnMut(&Row<'_>) -> rusqlite::Result<T>,
    ) -> Result<Counted<T>> {
        let count = format!("SELECT count(*) FROM {table} WHERE {condition}");
        let count = self.connection.prepare_cached(&count)?.query_row(values.clone(), |row| row.get(0))?;
        if count == 0 {
            return Ok(Counted { count, first: Vec::new() });
        }
        let lines =
            format!("SELECT {columns} FROM {table} {joins} WHERE {condition} ORDER BY {order} LIMIT {FIRST}");
        let first =
            self.connection.prepare_cached(&lines)?.query_map(values, line)?.collect::<Result<_, _>>()?;
        Ok(Counted { count, first })
    }
}

fn offer(row: &Row<'_>) -> rusqlite::Result<OfferLine> {
    Ok(OfferLine {
        offer: row.get(0)?,
        round: row.get(1)?,
        prepared_at: row.get::<_, Micros>(2)?.0,
        due_at: row.get::<_, Option<Micros>>(3)?.map(|at| at.0),
        person: person(row, 4)?,
    })
}
