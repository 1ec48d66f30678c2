//! Numbered papers and how often they were printed.

use rusqlite::{OptionalExtension as _, Row, named_params};

use crate::{
    domain::{
        Day,
        ids::{CaseId, EntryId, MinutesId, OfferId, PaperId, RoundId},
        person::PersonName,
        registration_number::RegistrationNumber,
        template::WordingVersions,
    },
    journal::{
        Sequence, Stamp,
        payloads::papers::{FileIndexChanged, PaperIssued, PaperKind, PaperPrinted, reference},
    },
    store::{
        Reader, Result,
        apply::Recorded,
        columns::{Coded, DayText, Micros},
    },
};

/// A paper with its number.
#[derive(Debug, Clone, PartialEq)]
pub struct PaperRow {
    pub id: PaperId,
    pub kind: PaperKind,
    pub year: i32,
    pub number: u32,
    pub date: Day,
    pub offer: Option<OfferId>,
    pub entry: Option<EntryId>,
    pub round: Option<RoundId>,
    pub minutes: Option<MinutesId>,
    /// The event that gave it its number.
    pub issued_by: Sequence,
    /// Every print after the first is a copy.
    pub prints: u32,
    pub case: Option<CaseId>,
    /// The wordings a letter is in.
    pub wording: WordingVersions,
    /// As it was on the day of the paper.
    pub file_index: Option<String>,
}

impl PaperRow {
    /// The outgoing number as the paper shows it.
    pub fn reference(&self) -> String {
        reference(self.file_index.as_deref(), self.number)
    }

    /// The number in lists: with the year where no file index tells papers apart.
    pub fn listed_number(&self) -> String {
        match &self.file_index {
            Some(_) => self.reference(),
            None => format!("{}/{}", self.number, self.year),
        }
    }
}

/// A paper with the person it speaks of.
#[derive(Debug, Clone, PartialEq)]
pub struct ListedPaper {
    pub paper: PaperRow,
    pub registration_no: Option<RegistrationNumber>,
    pub person: Option<PersonName>,
    /// Who printed it last, and when.
    pub printed: Option<Stamp>,
}

const COLUMNS: &str = "SELECT id, kind, year, number, date, offer, entry, round, issued_by, prints, minutes, case_id, \
    wording_kk, wording_ru, file_index FROM papers";

impl Reader {
    /// Every paper, newest first.
    pub fn papers(&self) -> Result<Vec<PaperRow>> {
        let sql = format!("{COLUMNS} ORDER BY id DESC");
        let papers = self.connection.prepare_cached(&sql)?.query_map([], paper)?.collect::<Result<_, _>>()?;
        Ok(papers)
    }

    /// One paper.
    pub fn paper(&self, id: PaperId) -> Result<Option<PaperRow>> {
        let sql = format!("{COLUMNS} WHERE id = ?1");
        Ok(self.connection.prepare_cached(&sql)?.query_row([id], paper).optional()?)
    }

    /// Every paper with its person, newest first.
    pub fn listed_papers(&self) -> Result<Vec<ListedPaper>> {
        let mut statement = self.connection.prepare_cached(
            "SELECT papers.id, papers.kind, year, number, date, offer, entry, round, issued_by, prints, minutes, case_id,
                    wording_kk, wording_ru, file_index,
                    registration_year, registration_serial, surname, given, patronymic, events.at, events.actor
             FROM papers LEFT JOIN entries ON entries.id = papers.entry
             LEFT JOIN events ON events.seq = (SELECT max(seq) FROM paper_prints WHERE paper = papers.id)
             ORDER BY papers.id DESC",
        )?;
        let papers = statement.query_map([], listed_paper)?.collect::<Result<_, _>>()?;
        Ok(papers)
    }

    /// The papers of any kind with a number, of one year or of all, newest first.
    pub fn papers_numbered(&self, number: u32, year: Option<i32>, limit: usize) -> Result<Vec<PaperRow>> {
        let sql =
            format!("{COLUMNS} WHERE number = ?1 AND (?2 IS NULL OR year = ?2) ORDER BY id DESC LIMIT ?3");
        let mut statement = self.connection.prepare_cached(&sql)?;
        let papers = statement.query_map((number, year, limit as i64), paper)?.collect::<Result<_, _>>()?;
        Ok(papers)
    }

    /// Who printed a paper and when, the first print first.
    pub fn prints_of(&self, paper: PaperId) -> Result<Vec<Stamp>> {
        let mut statement = self.connection.prepare_cached(
            "SELECT at, actor FROM paper_prints JOIN events USING (seq) WHERE paper = ?1 ORDER BY seq",
        )?;
        let stamp = |row: &Row<'_>| Ok(Stamp { at: row.get::<_, Micros>(0)?.0, actor: row.get(1)? });
        Ok(statement.query_map([paper], stamp)?.collect::<Result<_, _>>()?)
    }

    /// The paper of a kind that was issued for an offer.
    pub fn paper_of_offer(&self, kind: PaperKind, offer: OfferId) -> Result<Option<PaperRow>> {
        let sql = format!("{COLUMNS} WHERE kind = ?1 AND offer = ?2");
        Ok(self.connection.prepare_cached(&sql)?.query_row((Coded(kind), offer), paper).optional()?)
    }

    /// The last paper of a kind that was issued for a round.
    pub fn last_paper_of_round(&self, kind: PaperKind, round: RoundId) -> Result<Option<PaperRow>> {
        let sql = format!("{COLUMNS} WHERE kind = ?1 AND round = ?2 ORDER BY id DESC LIMIT 1");
        Ok(self.connection.prepare_cached(&sql)?.query_row((Coded(kind), round), paper).optional()?)
    }

    /// The last paper of a kind that was made of minutes, of one person's part of them where one is named.
    pub fn last_paper_of_minutes(
        &self,
        kind: PaperKind,
        minutes: MinutesId,
        entry: Option<EntryId>,
    ) -> Result<Option<PaperRow>> {
        let sql =
            format!("{COLUMNS} WHERE kind = ?1 AND minutes = ?2 AND entry IS ?3 ORDER BY id DESC LIMIT 1");
        let mut statement = self.connection.prepare_cached(&sql)?;
        Ok(statement.query_row((Coded(kind), minutes, entry), paper).optional()?)
    }

    /// The last paper of a kind that was issued for a person and, where there is one, a case of his or hers.
    pub fn paper_of_entry(
        &self,
        kind: PaperKind,
        entry: EntryId,
        case: Option<CaseId>,
    ) -> Result<Option<PaperRow>> {
        let sql =
            format!("{COLUMNS} WHERE kind = ?1 AND entry = ?2 AND case_id IS ?3 ORDER BY id DESC LIMIT 1");
        let mut statement = self.connection.prepare_cached(&sql)?;
        Ok(statement.query_row((Coded(kind), entry, case), paper).optional()?)
    }

    /// The file index that papers of a kind get now.
    pub fn file_index(&self, kind: PaperKind) -> Result<Option<String>> {
        let mut statement =
            self.connection.prepare_cached("SELECT file_index FROM file_indexes WHERE kind = ?1")?;
        Ok(statement.query_row([Coded(kind)], |row| row.get(0)).optional()?.flatten())
    }

    /// The next free paper, and the next running number of a kind in a year.
    pub fn next_paper(&self, kind: PaperKind, year: i32) -> Result<(PaperId, u32)> {
        let mut statement = self.connection.prepare_cached(
            "SELECT (SELECT coalesce(max(id), 0) + 1 FROM papers),
                    (SELECT coalesce(max(number), 0) + 1 FROM papers WHERE kind = ?1 AND year = ?2)",
        )?;
        Ok(statement.query_row((Coded(kind), year), |row| Ok((row.get(0)?, row.get(1)?)))?)
    }
}

fn listed_paper(row: &Row<'_>) -> rusqlite::Result<ListedPaper> {
    let paper = paper(row)?;
    let printed = match row.get::<_, Option<Micros>>(20)? {
        Some(at) => Some(Stamp { at: at.0, actor: row.get(21)? }),
        None => None,
    };
    if paper.entry.is_none() {
        return Ok(ListedPaper { paper, registration_no: None, person: None, printed });
    }
    Ok(ListedPaper {
        paper,
        registration_no: Some(RegistrationNumber { year: row.get(15)?, serial: row.get(16)? }),
        person: Some(PersonName { surname: row.get(17)?, given: row.get(18)?, patronymic: row.get(19)? }),
        printed,
    })
}

fn paper(row: &Row<'_>) -> rusqlite::Result<PaperRow> {
    Ok(PaperRow {
        id: row.get(0)?,
        kind: row.get::<_, Coded<_>>(1)?.0,
        year: row.get(2)?,
        number: row.get(3)?,
        date: row.get::<_, DayText>(4)?.0,
        offer: row.get(5)?,
        entry: row.get(6)?,
        round: row.get(7)?,
        issued_by: row.get(8)?,
        prints: row.get(9)?,
        minutes: row.get(10)?,
        case: row.get(11)?,
        wording: WordingVersions { kk: row.get(12)?, ru: row.get(13)? },
        file_index: row.get(14)?,
    })
}

pub(in crate::store) fn issued(reader: &Reader, recorded: Recorded<'_>, payload: &PaperIssued) -> Result<()> {
    reader
        .connection
        .prepare_cached(
            "INSERT INTO papers (id, kind, year, number, date, offer, entry, round, minutes, issued_by, prints, case_id,
                                 wording_kk, wording_ru, file_index)
             VALUES (:id, :kind, :year, :number, :date, :offer, :entry, :round, :minutes, :issued_by, 0, :case,
                     :wording_kk, :wording_ru, :file_index)",
        )?
        .execute(named_params! {
            ":id": payload.paper,
            ":kind": Coded(payload.kind),
            ":year": payload.year,
            ":number": payload.number,
            ":date": DayText(payload.date),
            ":offer": payload.offer,
            ":entry": payload.entry,
            ":round": payload.round,
            ":minutes": payload.minutes,
            ":issued_by": recorded.sequence,
            ":case": payload.case,
            ":wording_kk": payload.wording.kk,
            ":wording_ru": payload.wording.ru,
            ":file_index": payload.file_index,
        })?;
    payload.entry.map_or(Ok(()), |entry| reader.note_entry_event(entry, recorded.sequence))
}

pub(in crate::store) fn index_changed(reader: &Reader, payload: &FileIndexChanged) -> Result<()> {
    reader
        .connection
        .prepare_cached(
            "INSERT INTO file_indexes (kind, file_index) VALUES (?1, ?2)
             ON CONFLICT (kind) DO UPDATE SET file_index = excluded.file_index",
        )?
        .execute((Coded(payload.kind), &payload.index))?;
    Ok(())
}

pub(in crate::store) fn printed(
    reader: &Reader,
    recorded: Recorded<'_>,
    payload: &PaperPrinted,
) -> Result<()> {
    reader
        .connection
        .prepare_cached("INSERT INTO paper_prints (paper, seq) VALUES (?1, ?2)")?
        .execute((payload.paper, recorded.sequence))?;
    reader
        .connection
        .prepare_cached("UPDATE papers SET prints = prints + 1 WHERE id = ?1")?
        .execute([payload.paper])?;
    Ok(())
}
