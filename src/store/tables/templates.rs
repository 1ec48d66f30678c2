//! The wordings of the official letters that the commission adopted.

use rusqlite::{OptionalExtension as _, Row, named_params};

use crate::{
    domain::{
        Day, Instant,
        language::Lang,
        template::{Passages, Template},
    },
    journal::payloads::templates::TemplateAdopted,
    store::{
        Reader, Result,
        apply::Recorded,
        columns::{Coded, DayText, Micros},
    },
};

/// A wording that was adopted.
#[derive(Debug, Clone, PartialEq)]
pub struct WordingRow {
    pub template: Template,
    pub lang: Lang,
    pub version: u32,
    pub in_force_from: Day,
    pub act: String,
    pub passages: Passages,
    pub adopted_at: Instant,
    /// Who recorded it.
    pub actor: String,
}

const COLUMNS: &str =
    "SELECT template, lang, version, in_force_from, act, passages, adopted_at, actor FROM wordings";

impl Reader {
    /// Every adopted wording of a template in a language, newest first.
    pub fn wordings(&self, template: Template, lang: Lang) -> Result<Vec<WordingRow>> {
        let sql = format!("{COLUMNS} WHERE template = ?1 AND lang = ?2 ORDER BY version DESC");
        let mut statement = self.connection.prepare_cached(&sql)?;
        let wordings = statement.query_map((Coded(template), Coded(lang)), row)?.collect::<Result<_, _>>()?;
        Ok(wordings)
    }

    /// An adopted wording; none for version 0.
    pub fn wording(&self, template: Template, lang: Lang, version: u32) -> Result<Option<WordingRow>> {
        let sql = format!("{COLUMNS} WHERE template = ?1 AND lang = ?2 AND version = ?3");
        let mut statement = self.connection.prepare_cached(&sql)?;
        Ok(statement.query_row((Coded(template), Coded(lang), version), row).optional()?)
    }

    /// The version in whose words papers of a day are: the last one in force, 0 without one.
    pub fn wording_version_on(&self, template: Template, lang: Lang, day: Day) -> Result<u32> {
        let mut statement = self.connection.prepare_cached(
            "SELECT version FROM wordings WHERE template = ?1 AND lang = ?2 AND in_force_from <= ?3
             ORDER BY in_force_from DESC, version DESC LIMIT 1",
        )?;
        let found = statement.query_row((Coded(template), Coded(lang), DayText(day)), |row| row.get(0));
        Ok(found.optional()?.unwrap_or(0))
    }
}

fn row(row: &Row<'_>) -> rusqlite::Result<WordingRow> {
    Ok(WordingRow {
        template: row.get::<_, Coded<_>>(0)?.0,
        lang: row.get::<_, Coded<_>>(1)?.0,
        version: row.get(2)?,
        in_force_from: row.get::<_, DayText>(3)?.0,
        act: row.get(4)?,
        passages: row.get::<_, Coded<_>>(5)?.0,
        adopted_at: row.get::<_, Micros>(6)?.0,
        actor: row.get(7)?,
    })
}

pub(in crate::store) fn adopted(
    reader: &Reader,
    recorded: Recorded<'_>,
    payload: &TemplateAdopted,
) -> Result<()> {
    reader
        .connection
        .prepare_cached(
            "INSERT INTO wordings (id, template, lang, version, in_force_from, act, passages, adopted_at, actor)
             VALUES (:id, :template, :lang, :version, :in_force_from, :act, :passages, :adopted_at, :actor)",
        )?
        .execute(named_params! {
            ":id": recorded.sequence,
            ":template": Coded(payload.template),
            ":lang": Coded(payload.lang),
            ":version": payload.version,
            ":in_force_from": DayText(payload.in_force_from),
            ":act": payload.act,
            ":passages": Coded(&payload.passages),
            ":adopted_at": Micros(recorded.stamp.at),
            ":actor": recorded.stamp.actor,
        })?;
    Ok(())
}
