//! Register entries.

use std::collections::BTreeMap;

use rusqlite::{OptionalExtension as _, Row, named_params};

use super::{households, queue::QUEUED, wallet};
use crate::{
    domain::{
        entry::{QueueKey, RegisterEntry},
        folding::fold,
        household::{Composition, HouseholdMember},
        identity_number::IdentityNumber,
        ids::EntryId,
        person::{Applicant, PersonName},
        registration_number::RegistrationNumber,
    },
    journal::{
        Event, Sequence,
        payloads::entries::{
            ApplicantCorrected, EntryRegistered, HouseholdCorrected, PersonalDataErased, SubmissionCorrected,
            WithinNormOnlyTakenBack,
        },
    },
    store::{
        Error, Reader, Result,
        apply::Recorded,
        columns::{Coded, DayText, Micros},
    },
};

/// The last events whose data a correction would correct.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct EntrySources {
    pub applicant: Sequence,
    pub household: Sequence,
    pub submission: Sequence,
}

const COLUMNS: &str =
    "SELECT id, garrison, submitted_at, registration_year, registration_serial, state, iin, surname, given,
    patronymic, sex, birth_date, category, rank, military_unit, phone, consent, previous_service_dwelling,
    within_norm_only, time_by_decision, composition FROM entries";

impl Reader {
    /// One entry with its household.
    pub fn entry(&self, id: EntryId) -> Result<Option<RegisterEntry>> {
        let sql = format!("{COLUMNS} WHERE id = ?1");
        let entry = self.connection.prepare_cached(&sql)?.query_row([id], entry).optional()?;
        entry.map(|entry| Ok(RegisterEntry { household: self.household(id)?, ..entry })).transpose()
    }

    /// The names of some people.
    pub fn names_of(&self, entries: &[EntryId]) -> Result<BTreeMap<EntryId, PersonName>> {
        let mut statement = self.connection.prepare_cached(
            "SELECT id, surname, given, patronymic FROM entries
             WHERE id IN (SELECT value FROM json_each(?1))",
        )?;
        let name = |row: &Row<'_>| {
            let name = PersonName { surname: row.get(1)?, given: row.get(2)?, patronymic: row.get(3)? };
            Ok((row.get(0)?, name))
        };
        let numbers: Vec<i64> = entries.iter().map(|entry| entry.0).collect();
        let names = statement.query_map([serde_json::json!(numbers).to_string()], name)?;
        Ok(names.collect::<Result<_, _>>()?)
    }

    /// The entry with this registration number.
    pub fn entry_with_number(&self, number: RegistrationNumber) -> Result<Option<EntryId>> {
        let mut statement = self.connection.prepare_cached(
            "SELECT id FROM entries WHERE registration_year = ?1 AND registration_serial = ?2",
        )?;
        Ok(statement.query_row((number.year, number.serial), |row| row.get(0)).optional()?)
    }

    /// The registration number of an entry.
    pub fn registration_no(&self, id: EntryId) -> Result<RegistrationNumber> {
        let mut statement = self
            .connection
            .prepare_cached("SELECT registration_year, registration_serial FROM entries WHERE id = ?1")?;
        Ok(statement
            .query_row([id], |row| Ok(RegistrationNumber { year: row.get(0)?, serial: row.get(1)? }))?)
    }

    /// The entry with which this person stands in the queue.
    pub fn queued_entry_of_person(&self, iin: IdentityNumber) -> Result<Option<EntryId>> {
        let sql = format!("SELECT id FROM entries WHERE iin = ?1 AND {QUEUED}");
        Ok(self.connection.prepare_cached(&sql)?.query_row([iin], |row| row.get(0)).optional()?)
    }

    /// The digest of the imported row that made an entry.
    pub fn entry_row_digest(&self, id: EntryId) -> Result<Option<String>> {
        let mut statement = self.connection.prepare_cached("SELECT row_digest FROM entries WHERE id = ?1")?;
        Ok(statement.query_row([id], |row| row.get(0)).optional()?.flatten())
    }

    /// The events whose data a correction of this entry would correct.
    pub fn entry_sources(&self, id: EntryId) -> Result<EntrySources> {
        let mut statement = self.connection.prepare_cached(
            "SELECT applicant_event, household_event, submission_event FROM entries WHERE id = ?1",
        )?;
        Ok(statement.query_row([id], |row| {
            Ok(EntrySources { applicant: row.get(0)?, household: row.get(1)?, submission: row.get(2)? })
        })?)
    }

    /// The next free number of an entry.
    pub fn next_entry(&self) -> Result<EntryId> {
        let mut statement = self.connection.prepare_cached("SELECT coalesce(max(id), 0) + 1 FROM entries")?;
        Ok(statement.query_row([], |row| row.get(0))?)
    }

    /// The greatest serial used in a year; 0 if none.
    pub fn last_serial(&self, year: u16) -> Result<u32> {
        let mut statement = self.connection.prepare_cached(
            "SELECT coalesce(max(registration_serial), 0) FROM entries WHERE registration_year = ?1",
        )?;
        Ok(statement.query_row([year], |row| row.get(0))?)
    }

    /// How many entries the register holds.
    pub fn entry_count(&self) -> Result<u32> {
        let mut statement = self.connection.prepare_cached("SELECT count(*) FROM entries")?;
        Ok(statement.query_row([], |row| row.get(0))?)
    }

    pub(in crate::store) fn note_entry_event(&self, entry: EntryId, sequence: Sequence) -> Result<()> {
        self.connection
            .prepare_cached("INSERT OR IGNORE INTO entry_events (entry, seq) VALUES (?1, ?2)")?
            .execute((entry, sequence))?;
        Ok(())
    }

    /// Derives the state of an entry from its standing, its offers and its cases.
    pub(super) fn derive_entry_state(&self, entry: EntryId) -> Result<()> {
        self.connection
            .prepare_cached(
                "UPDATE entries SET state = CASE
                    WHEN standing NOT IN ('active', 'appealed') THEN standing
                    WHEN EXISTS (SELECT 1 FROM offers WHERE offers.entry = entries.id AND offers.state = 'accepted') THEN 'reserved'
                    WHEN EXISTS (SELECT 1 FROM offers WHERE offers.entry = entries.id
                                 AND offers.state IN ('prepared', 'sent', 'delivered', 'failed', 'no_answer')) THEN 'offered'
                    WHEN EXISTS (SELECT 1 FROM cases WHERE cases.entry = entries.id AND cases.open = 1) THEN 'case_open'
                    ELSE standing END
                 WHERE id = ?1",
            )?
            .execute([entry])?;
        Ok(())
    }

    pub(super) fn set_within_norm_only(&self, entry: EntryId, only: bool) -> Result<()> {
        self.connection
            .prepare_cached("UPDATE entries SET within_norm_only = ?2 WHERE id = ?1")?
            .execute((entry, only))?;
        Ok(())
    }
}

fn entry(row: &Row<'_>) -> rusqlite::Result<RegisterEntry> {
    let composition = Composition::from_bytes(&row.get::<_, Vec<u8>>(20)?).ok_or(
        rusqlite::Error::InvalidColumnType(20, "composition".to_owned(), rusqlite::types::Type::Blob),
    )?;
    Ok(RegisterEntry {
        id: row.get(0)?,
        garrison: row.get(1)?,
        key: queue_key(row, 2)?,
        state: row.get::<_, Coded<_>>(5)?.0,
        applicant: Applicant {
            iin: row.get(6)?,
            name: PersonName { surname: row.get(7)?, given: row.get(8)?, patronymic: row.get(9)? },
            sex: row.get::<_, Coded<_>>(10)?.0,
            birth_date: row.get::<_, DayText>(11)?.0,
            category: row.get::<_, Coded<_>>(12)?.0,
            rank: row.get(13)?,
            military_unit: row.get(14)?,
            phone: row.get::<_, Option<Coded<_>>>(15)?.map(|code| code.0),
            consent: row.get(16)?,
            pregnancy_over_22_weeks: composition.unborn,
            rights: composition.rights,
            previous_service_dwelling: row.get(17)?,
        },
        household: Vec::new(),
        within_norm_only: row.get(18)?,
        time_by_decision: row.get(19)?,
    })
}

/// The queue key in three columns from `first` on.
pub(super) fn queue_key(row: &Row<'_>, first: usize) -> rusqlite::Result<QueueKey> {
    Ok(QueueKey {
        submitted_at: row.get::<_, Micros>(first)?.0,
        registration_no: RegistrationNumber { year: row.get(first + 1)?, serial: row.get(first + 2)? },
    })
}

fn search_key(applicant: &Applicant, number: RegistrationNumber) -> String {
    let phone = applicant.phone.map(|phone| phone.to_string()).unwrap_or_default();
    format!("{} {} {number} {phone}", fold(&applicant.name.full()), applicant.iin)
}

pub(in crate::store) fn registered(
    reader: &Reader,
    recorded: Recorded<'_>,
    payload: &EntryRegistered,
) -> Result<()> {
    reader
        .connection
        .prepare_cached(
            "INSERT INTO entries (id, garrison, submitted_at, registration_year, registration_serial, state, standing, iin,
                surname, given, patronymic, sex, birth_date, category, rank, military_unit, phone, consent,
                previous_service_dwelling, within_norm_only, time_by_decision, composition, search_key, row_digest,
                applicant_event, household_event, submission_event, standing_event, registered_event)
             VALUES (:id, :garrison, :submitted_at, :year, :serial, 'active', 'active', :iin,
                :surname, :given, :patronymic, :sex, :birth_date, :category, :rank, :military_unit, :phone, :consent,
                :previous_service_dwelling, 0, :time_by_decision, :composition, :search_key, :row_digest,
                :sequence, :sequence, :sequence, :sequence, :sequence)",
        )?
        .execute(named_params! {
            ":id": payload.entry,
            ":garrison": payload.garrison,
            ":submitted_at": Micros(payload.key.submitted_at),
            ":year": payload.key.registration_no.year,
            ":serial": payload.key.registration_no.serial,
            ":iin": payload.applicant.iin,
            ":surname": payload.applicant.name.surname,
            ":given": payload.applicant.name.given,
            ":patronymic": payload.applicant.name.patronymic,
            ":sex": Coded(payload.applicant.sex),
            ":birth_date": DayText(payload.applicant.birth_date),
            ":category": Coded(payload.applicant.category),
            ":rank": payload.applicant.rank,
            ":military_unit": payload.applicant.military_unit,
            ":phone": payload.applicant.phone.map(Coded),
            ":consent": payload.applicant.consent,
            ":previous_service_dwelling": payload.applicant.previous_service_dwelling,
            ":time_by_decision": payload.time_decision.is_some(),
            ":composition": Composition::of(&payload.applicant, &payload.household).to_bytes(),
            ":search_key": search_key(&payload.applicant, payload.key.registration_no),
            ":row_digest": payload.row_digest,
            ":sequence": recorded.sequence,
        })?;
    households::insert(reader, payload.entry, &payload.household)?;
    reader.note_entry_event(payload.entry, recorded.sequence)
}

pub(in crate::store) fn applicant_corrected(
    reader: &Reader,
    recorded: Recorded<'_>,
    payload: &ApplicantCorrected,
) -> Result<()> {
    write_applicant(reader, payload.entry, &payload.applicant)?;
    reader
        .connection
        .prepare_cached("UPDATE entries SET applicant_event = ?2 WHERE id = ?1")?
        .execute((payload.entry, recorded.sequence))?;
    reader.note_entry_event(payload.entry, recorded.sequence)
}

pub(in crate::store) fn household_corrected(
    reader: &Reader,
    recorded: Recorded<'_>,
    payload: &HouseholdCorrected,
) -> Result<()> {
    write_household(reader, payload.entry, &payload.household)?;
    reader
        .connection
        .prepare_cached("UPDATE entries SET household_event = ?2 WHERE id = ?1")?
        .execute((payload.entry, recorded.sequence))?;
    reader.note_entry_event(payload.entry, recorded.sequence)
}

pub(in crate::store) fn submission_corrected(
    reader: &Reader,
    recorded: Recorded<'_>,
    payload: &SubmissionCorrected,
) -> Result<()> {
    use crate::journal::payloads::entries::SubmissionGround;
    let by_decision = matches!(payload.ground, SubmissionGround::Decision(_));
    let number = payload.after.registration_no;
    reader
        .connection
        .prepare_cached(
            "UPDATE entries SET submitted_at = ?2, registration_year = ?3, registration_serial = ?4,
                time_by_decision = time_by_decision OR ?5, submission_event = ?6 WHERE id = ?1",
        )?
        .execute((
            payload.entry,
            Micros(payload.after.submitted_at),
            number.year,
            number.serial,
            by_decision,
            recorded.sequence,
        ))?;
    write_search_key(reader, payload.entry)?;
    reader.note_entry_event(payload.entry, recorded.sequence)
}

pub(in crate::store) fn within_norm_only_taken_back(
    reader: &Reader,
    recorded: Recorded<'_>,
    payload: &WithinNormOnlyTakenBack,
) -> Result<()> {
    reader.set_within_norm_only(payload.entry, false)?;
    reader.note_entry_event(payload.entry, recorded.sequence)
}

/// Blanks what the erased payloads had written; a replay writes the same from what stays of them.
pub(in crate::store) fn erase(reader: &Reader, payload: &PersonalDataErased) -> Result<()> {
    for erased in &payload.erased {
        let raw = reader.event(erased.sequence)?.ok_or(Error::Inapplicable { sequence: erased.sequence })?;
        let bytes = erased.redacted.to_string().into_bytes();
        match Event::decode(&raw.kind, raw.version, &bytes)? {
            Event::EntryRegistered(stays) => {
                write_household(reader, stays.entry, &stays.household)?;
                write_erased_applicant(reader, stays.entry, &stays.applicant)?;
                reader
                    .connection
                    .prepare_cached("UPDATE entries SET row_digest = ?2 WHERE id = ?1")?
                    .execute((stays.entry, stays.row_digest))?;
            }
            Event::ApplicantCorrected(stays) => {
                write_erased_applicant(reader, stays.entry, &stays.applicant)?;
            }
            Event::HouseholdCorrected(stays) => write_household(reader, stays.entry, &stays.household)?,
            stays if wallet::erase(reader, erased.sequence, &stays)? => {}
            _ => return Err(Error::Inapplicable { sequence: erased.sequence }),
        }
    }
    Ok(())
}

/// Whether there is a consent may have changed since; what is erased does not bring the old answer back.
fn write_erased_applicant(reader: &Reader, id: EntryId, stays: &Applicant) -> Result<()> {
    let now = reader.entry(id)?.ok_or(Error::Inapplicable { sequence: 0 })?.applicant;
    write_applicant(reader, id, &Applicant { consent: now.consent, ..stays.clone() })
}

fn write_household(reader: &Reader, id: EntryId, household: &[HouseholdMember]) -> Result<()> {
    households::replace(reader, id, household)?;
    let applicant = reader.entry(id)?.ok_or(Error::Inapplicable { sequence: 0 })?.applicant;
    write_applicant(reader, id, &applicant)
}

fn write_applicant(reader: &Reader, id: EntryId, applicant: &Applicant) -> Result<()> {
    let household = reader.household(id)?;
    reader
        .connection
        .prepare_cached(
            "UPDATE entries SET iin = :iin, surname = :surname, given = :given, patronymic = :patronymic, sex = :sex,
                birth_date = :birth_date, category = :category, rank = :rank, military_unit = :military_unit,
                phone = :phone, consent = :consent, previous_service_dwelling = :previous_service_dwelling,
                composition = :composition
             WHERE id = :id",
        )?
        .execute(named_params! {
            ":id": id,
            ":iin": applicant.iin,
            ":surname": applicant.name.surname,
            ":given": applicant.name.given,
            ":patronymic": applicant.name.patronymic,
            ":sex": Coded(applicant.sex),
            ":birth_date": DayText(applicant.birth_date),
            ":category": Coded(applicant.category),
            ":rank": applicant.rank,
            ":military_unit": applicant.military_unit,
            ":phone": applicant.phone.map(Coded),
            ":consent": applicant.consent,
            ":previous_service_dwelling": applicant.previous_service_dwelling,
            ":composition": Composition::of(applicant, &household).to_bytes(),
        })?;
    write_search_key(reader, id)
}

fn write_search_key(reader: &Reader, id: EntryId) -> Result<()> {
    let entry = reader.entry(id)?.ok_or(Error::Inapplicable { sequence: 0 })?;
    reader
        .connection
        .prepare_cached("UPDATE entries SET search_key = ?2 WHERE id = ?1")?
        .execute((id, search_key(&entry.applicant, entry.key.registration_no)))?;
    Ok(())
}
