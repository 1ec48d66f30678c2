//! Tasks that replies and answers opened.

use rusqlite::{OptionalExtension as _, Row, named_params};

use crate::{
    domain::{
        Day, Instant,
        ids::{AnswerId, EntryId, GarrisonId, OfferId, ReplyId, TaskId},
        reply::ReplyCode,
        task::{TaskKind, TaskResult, due_on},
    },
    journal::payloads::{entries::DecisionReference, inventory::AnswerRecorded, tasks::TaskDone},
    store::{
        Error, Reader, Result,
        apply::Recorded,
        columns::{Coded, DayText, Micros},
    },
};

/// A task.
#[derive(Debug, Clone, PartialEq)]
pub struct TaskRow {
    pub id: TaskId,
    pub kind: TaskKind,
    pub entry: EntryId,
    /// The offer whose reply opened it.
    pub offer: Option<OfferId>,
    pub reply: Option<ReplyId>,
    /// The answer of the inventory that opened it.
    pub answer: Option<AnswerId>,
    pub opened_at: Instant,
    /// The last day of its term.
    pub due_on: Day,
    pub done: Option<TaskEnd>,
}

/// How a task was closed.
#[derive(Debug, Clone, PartialEq)]
pub struct TaskEnd {
    pub result: TaskResult,
    pub at: Instant,
    pub actor: String,
    pub document: Option<DecisionReference>,
    pub note: Option<String>,
}

const COLUMNS: &str =
    "SELECT id, kind, entry, offer, reply, answer, opened_at, due_on, result, done_at, done_by, document, note
     FROM tasks";

impl Reader {
    /// One task.
    pub fn task(&self, id: TaskId) -> Result<Option<TaskRow>> {
        let sql = format!("{COLUMNS} WHERE id = ?1");
        Ok(self.connection.prepare_cached(&sql)?.query_row([id], task).optional()?)
    }

    /// Every task: the open ones by term, then those done, the last first.
    pub fn tasks(&self) -> Result<Vec<TaskRow>> {
        self.tasks_where("?1", true, "done_at IS NOT NULL, done_at DESC, due_on, id")
    }

    /// The tasks of one person, in the order they were opened.
    pub fn tasks_of_entry(&self, entry: EntryId) -> Result<Vec<TaskRow>> {
        self.tasks_where("entry = ?1", entry, "id")
    }

    /// How many tasks are open.
    pub fn open_task_count(&self) -> Result<u32> {
        let mut statement =
            self.connection.prepare_cached("SELECT count(*) FROM tasks WHERE result IS NULL")?;
        Ok(statement.query_row([], |row| row.get(0))?)
    }

    fn tasks_where(&self, condition: &str, value: impl rusqlite::ToSql, order: &str) -> Result<Vec<TaskRow>> {
        let sql = format!("{COLUMNS} WHERE {condition} ORDER BY {order}");
        let tasks =
            self.connection.prepare_cached(&sql)?.query_map([value], task)?.collect::<Result<_, _>>()?;
        Ok(tasks)
    }

    fn has_open_task(&self, entry: EntryId, kind: TaskKind) -> Result<bool> {
        let mut statement = self.connection.prepare_cached(
            "SELECT EXISTS (SELECT 1 FROM tasks WHERE entry = ?1 AND kind = ?2 AND result IS NULL)",
        )?;
        Ok(statement.query_row((entry, Coded(kind)), |row| row.get(0))?)
    }
}

fn task(row: &Row<'_>) -> rusqlite::Result<TaskRow> {
    Ok(TaskRow {
        id: row.get(0)?,
        kind: row.get::<_, Coded<_>>(1)?.0,
        entry: row.get(2)?,
        offer: row.get(3)?,
        reply: row.get(4)?,
        answer: row.get(5)?,
        opened_at: row.get::<_, Micros>(6)?.0,
        due_on: row.get::<_, DayText>(7)?.0,
        done: end(row)?,
    })
}

fn end(row: &Row<'_>) -> rusqlite::Result<Option<TaskEnd>> {
    let Some(Coded(result)) = row.get(8)? else { return Ok(None) };
    Ok(Some(TaskEnd {
        result,
        at: row.get::<_, Micros>(9)?.0,
        actor: row.get(10)?,
        document: row.get::<_, Option<Coded<_>>>(11)?.map(|json| json.0),
        note: row.get(12)?,
    }))
}

/// Opens what a code asks for beside ending its offer.
pub(super) fn opened_by_reply(
    reader: &Reader,
    recorded: Recorded<'_>,
    reply: ReplyId,
    offer: OfferId,
    code: ReplyCode,
) -> Result<()> {
    let Some(kind) = TaskKind::opened_by(code) else { return Ok(()) };
    let inapplicable = || Error::Inapplicable { sequence: recorded.sequence };
    let known = reader.known_offer(offer)?;
    // A part of the past may be without the entry; its round is always there.
    let garrison = reader.round(known.round)?.ok_or_else(inapplicable)?.garrison;
    let opening = Opening { kind, entry: known.entry, offer: Some(offer), reply: Some(reply), answer: None };
    open(reader, recorded, garrison, &opening)
}

/// Opens the update of a household that a state system knows otherwise; further differences belong to it.
pub(super) fn opened_by_answer(
    reader: &Reader,
    recorded: Recorded<'_>,
    payload: &AnswerRecorded,
) -> Result<()> {
    let (entry, kind) = (payload.entry, TaskKind::UpdateHousehold);
    if !payload.facts.differs_from(&reader.household(entry)?) || reader.has_open_task(entry, kind)? {
        return Ok(());
    }
    let inapplicable = || Error::Inapplicable { sequence: recorded.sequence };
    let garrison = reader.entry(entry)?.ok_or_else(inapplicable)?.garrison;
    let opening = Opening { kind, entry, offer: None, reply: None, answer: Some(payload.answer) };
    open(reader, recorded, garrison, &opening)
}

struct Opening {
    kind: TaskKind,
    entry: EntryId,
    offer: Option<OfferId>,
    reply: Option<ReplyId>,
    answer: Option<AnswerId>,
}

fn open(reader: &Reader, recorded: Recorded<'_>, garrison: GarrisonId, opening: &Opening) -> Result<()> {
    let inapplicable = || Error::Inapplicable { sequence: recorded.sequence };
    let garrison = reader.garrisons()?.into_iter().find(|known| known.id == garrison);
    let opened_at = recorded.stamp.at;
    let opened_on = garrison.ok_or_else(inapplicable)?.zone.day(opened_at);
    let due_on = due_on(opened_on, &reader.register()?.rules);
    reader
        .connection
        .prepare_cached(
            "INSERT INTO tasks (id, kind, entry, offer, reply, answer, opened_at, due_on)
             VALUES (:id, :kind, :entry, :offer, :reply, :answer, :opened_at, :due_on)",
        )?
        .execute(named_params! {
            ":id": TaskId(recorded.sequence),
            ":kind": Coded(opening.kind),
            ":entry": opening.entry,
            ":offer": opening.offer,
            ":reply": opening.reply,
            ":answer": opening.answer,
            ":opened_at": Micros(opened_at),
            ":due_on": DayText(due_on),
        })?;
    Ok(())
}

pub(in crate::store) fn done(reader: &Reader, recorded: Recorded<'_>, payload: &TaskDone) -> Result<()> {
    let inapplicable = || Error::Inapplicable { sequence: recorded.sequence };
    let task = reader.task(payload.task)?.filter(|task| task.done.is_none()).ok_or_else(inapplicable)?;
    reader
        .connection
        .prepare_cached(
            "UPDATE tasks SET result = :result, done_at = :done_at, done_by = :done_by, document = :document,
                note = :note WHERE id = :id",
        )?
        .execute(named_params! {
            ":id": payload.task,
            ":result": Coded(payload.result),
            ":done_at": Micros(recorded.stamp.at),
            ":done_by": recorded.stamp.actor,
            ":document": payload.document.as_ref().map(Coded),
            ":note": payload.note,
        })?;
    reader.note_entry_event(task.entry, recorded.sequence)
}
