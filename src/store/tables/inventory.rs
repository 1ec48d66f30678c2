//! Answers of the inventory.

use rusqlite::{OptionalExtension as _, Row, named_params};

use super::{queue::QUEUED, tasks};
use crate::{
    domain::{
        ids::{AnswerId, EntryId, GarrisonId},
        inventory::{Answer, InventoryFile, InventoryStep},
        person::PersonName,
    },
    journal::payloads::inventory::AnswerRecorded,
    store::{
        Reader, Result,
        apply::Recorded,
        columns::{Coded, DayText},
    },
};

const COLUMNS: &str =
    "SELECT subject, step, criterion, source, finding, details, request_no, answer_no, date, family, entry
    FROM answers";

const FILE_COLUMNS: &str =
    "SELECT id, iin, previous_service_dwelling, surname, given, patronymic FROM entries";

impl Reader {
    /// The answers about an entry, in the order they were entered.
    pub fn answers(&self, entry: EntryId) -> Result<Vec<Answer>> {
        let sql = format!("{COLUMNS} WHERE entry = ?1 ORDER BY id");
        let mut statement = self.connection.prepare_cached(&sql)?;
        let answers = statement.query_map([entry], answer)?.collect::<Result<_, _>>()?;
        Ok(answers)
    }

    /// One answer.
    pub fn answer(&self, id: AnswerId) -> Result<Option<Answer>> {
        let sql = format!("{COLUMNS} WHERE id = ?1");
        Ok(self.connection.prepare_cached(&sql)?.query_row([id], answer).optional()?)
    }

    /// Everything that the row of one person in the matrix depends on.
    pub fn inventory_file(&self, entry: EntryId) -> Result<Option<InventoryFile>> {
        let mut statement = self.connection.prepare_cached(&format!("{FILE_COLUMNS} WHERE id = ?1"))?;
        let file = statement.query_row([entry], file).optional()?;
        file.map(|file| {
            Ok(InventoryFile { household: self.household(entry)?, answers: self.answers(entry)?, ..file })
        })
        .transpose()
    }

    /// The same of everyone with a place in a garrison's queue, by entry.
    pub fn inventory_files(&self, garrison: GarrisonId) -> Result<Vec<InventoryFile>> {
        let queued = format!("SELECT id FROM entries WHERE garrison = ?1 AND {QUEUED}");
        let sql = format!("{FILE_COLUMNS} WHERE id IN ({queued}) ORDER BY id");
        let mut statement = self.connection.prepare_cached(&sql)?;
        let mut files = statement.query_map([garrison], file)?.collect::<Result<Vec<_>, _>>()?;
        let sql = format!("{COLUMNS} WHERE entry IN ({queued}) ORDER BY entry, id");
        let mut statement = self.connection.prepare_cached(&sql)?;
        let answers = statement.query_map([garrison], |row| Ok((row.get(10)?, answer(row)?)))?;
        distribute(&mut files, answers, |file, answer| file.answers.push(answer))?;
        self.each_member(&queued, garrison, |members| {
            distribute(&mut files, members, |file, member| file.household.push(member))
        })?;
        Ok(files)
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
        family: row.get::<_, Option<Coded<_>>>(9)?.map(|family| family.0),
    })
}

fn file(row: &Row<'_>) -> rusqlite::Result<InventoryFile> {
    Ok(InventoryFile {
        entry: row.get(0)?,
        applicant: row.get(1)?,
        previous_service_dwelling: row.get(2)?,
        name: PersonName { surname: row.get(3)?, given: row.get(4)?, patronymic: row.get(5)? },
        household: Vec::new(),
        answers: Vec::new(),
    })
}

/// Hands rows, sorted by entry, to the files they belong to.
pub(super) fn distribute<T>(
    files: &mut [InventoryFile],
    rows: impl Iterator<Item = rusqlite::Result<(EntryId, T)>>,
    mut give: impl FnMut(&mut InventoryFile, T),
) -> Result<()> {
    let mut index = 0;
    for row in rows {
        let (entry, value) = row?;
        while files.get(index).is_some_and(|file| file.entry < entry) {
            index += 1;
        }
        if let Some(file) = files.get_mut(index).filter(|file| file.entry == entry) {
            give(file, value);
        }
    }
    Ok(())
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
                date, family, row_digest)
             VALUES (:id, :entry, :subject, :step, :criterion, :source, :finding, :details, :request_no, :answer_no,
                :date, :family, :row_digest)",
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
            ":family": payload.facts.family.map(Coded),
            ":row_digest": payload.row_digest,
        })?;
    tasks::opened_by_answer(reader, recorded, payload)?;
    reader.note_entry_event(payload.entry, recorded.sequence)
}
