//! Answers of the inventory and the cases that hits opened.

use rusqlite::{OptionalExtension as _, Row, named_params};

use super::tasks;
use crate::{
    domain::{
        Instant,
        ids::{AnswerId, CaseId, EntryId, GarrisonId},
        inventory::{Answer, InventoryStep},
    },
    journal::payloads::inventory::{AnswerRecorded, CaseOpened},
    store::{
        Error, Reader, Result,
        apply::Recorded,
        columns::{Coded, DayText, Micros},
    },
};

/// An exclusion case.
#[derive(Debug, Clone, PartialEq)]
pub struct CaseRow {
    pub id: CaseId,
    pub entry: EntryId,
    pub answer: AnswerId,
    pub opened_at: Instant,
    pub open: bool,
}

impl Reader {
    /// The answers about an entry, in the order they were entered.
    pub fn answers(&self, entry: EntryId) -> Result<Vec<Answer>> {
        let mut statement = self.connection.prepare_cached(
            "SELECT subject, step, criterion, source, finding, details, request_no, answer_no, date
             FROM answers WHERE entry = ?1 ORDER BY id",
        )?;
        let answers = statement.query_map([entry], answer)?.collect::<Result<_, _>>()?;
        Ok(answers)
    }

    /// One answer.
    pub fn answer(&self, id: AnswerId) -> Result<Option<Answer>> {
        let mut statement = self.connection.prepare_cached(
            "SELECT subject, step, criterion, source, finding, details, request_no, answer_no, date
             FROM answers WHERE id = ?1",
        )?;
        Ok(statement.query_row([id], answer).optional()?)
    }

    /// The day of the oldest among the newest answers of each step, by entry: how fresh an inventory is.
    pub fn inventory_days(&self, garrison: GarrisonId) -> Result<Vec<(EntryId, crate::domain::Day)>> {
        let mut statement = self.connection.prepare_cached(
            "SELECT entry, min(newest) FROM
                (SELECT entry, max(date) AS newest FROM answers JOIN entries ON entries.id = entry
                 WHERE garrison = ?1 AND finding <> 'source_error' GROUP BY entry, step)
             GROUP BY entry ORDER BY entry",
        )?;
        let days = statement
            .query_map([garrison], |row| Ok((row.get(0)?, row.get::<_, DayText>(1)?.0)))?
            .collect::<Result<_, _>>()?;
        Ok(days)
    }

    /// The open case of an entry.
    pub fn open_case(&self, entry: EntryId) -> Result<Option<CaseRow>> {
        let mut statement = self.connection.prepare_cached(
            "SELECT id, entry, answer, opened_at, open FROM cases WHERE entry = ?1 AND open = 1",
        )?;
        let case = statement.query_row([entry], |row| {
            Ok(CaseRow {
                id: row.get(0)?,
                entry: row.get(1)?,
                answer: row.get(2)?,
                opened_at: row.get::<_, Micros>(3)?.0,
                open: row.get(4)?,
            })
        });
        Ok(case.optional()?)
    }

    /// Whether an answer with this digest was taken in before.
    pub fn knows_answer(&self, row_digest: &str) -> Result<bool> {
        let mut statement =
            self.connection.prepare_cached("SELECT EXISTS (SELECT 1 FROM answers WHERE row_digest = ?1)")?;
        Ok(statement.query_row([row_digest], |row| row.get(0))?)
    }

    /// The next free number of an answer.
    pub fn next_answer(&self) -> Result<AnswerId> {
        let mut statement = self.connection.prepare_cached("SELECT coalesce(max(id), 0) + 1 FROM answers")?;
        Ok(statement.query_row([], |row| row.get(0))?)
    }

    /// The next free number of a case.
    pub fn next_case(&self) -> Result<CaseId> {
        let mut statement = self.connection.prepare_cached("SELECT coalesce(max(id), 0) + 1 FROM cases")?;
        Ok(statement.query_row([], |row| row.get(0))?)
    }
}

fn answer(row: &Row<'_>) -> rusqlite::Result<Answer> {
    let step = InventoryStep::from_numbers(row.get(1)?, row.get(2)?);
    Ok(Answer {
        subject: row.get(0)?,
        step: step.ok_or(rusqlite::Error::InvalidColumnType(
            1,
            "step".to_owned(),
            rusqlite::types::Type::Integer,
        ))?,
        source: row.get(3)?,
        finding: row.get::<_, Coded<_>>(4)?.0,
        details: row.get(5)?,
        request_no: row.get(6)?,
        answer_no: row.get(7)?,
        date: row.get::<_, DayText>(8)?.0,
    })
}

pub(in crate::store) fn answer_recorded(
    reader: &Reader,
    recorded: Recorded<'_>,
    payload: &AnswerRecorded,
) -> Result<()> {
    reader
        .connection
        .prepare_cached(
            "INSERT INTO answers (id, entry, subject, step, criterion, source, finding, details, request_no, answer_no,
                date, row_digest)
             VALUES (:id, :entry, :subject, :step, :criterion, :source, :finding, :details, :request_no, :answer_no,
                :date, :row_digest)",
        )?
        .execute(named_params! {
            ":id": payload.answer,
            ":entry": payload.entry,
            ":subject": payload.facts.subject,
            ":step": payload.facts.step.number(),
            ":criterion": payload.facts.step.criterion(),
            ":source": payload.facts.source,
            ":finding": Coded(payload.facts.finding),
            ":details": payload.facts.details,
            ":request_no": payload.facts.request_no,
            ":answer_no": payload.facts.answer_no,
            ":date": DayText(payload.facts.date),
            ":row_digest": payload.row_digest,
        })?;
    tasks::opened_by_answer(reader, recorded, payload)?;
    reader.note_entry_event(payload.entry, recorded.sequence)
}

pub(in crate::store) fn case_opened(
    reader: &Reader,
    recorded: Recorded<'_>,
    payload: &CaseOpened,
) -> Result<()> {
    if reader.open_case(payload.entry)?.is_some() {
        return Err(Error::Inapplicable { sequence: recorded.sequence });
    }
    reader
        .connection
        .prepare_cached("INSERT INTO cases (id, entry, answer, opened_at, open) VALUES (?1, ?2, ?3, ?4, 1)")?
        .execute((payload.case, payload.entry, payload.answer, Micros(recorded.stamp.at)))?;
    reader.derive_entry_state(payload.entry)?;
    reader.note_entry_event(payload.entry, recorded.sequence)
}
