//! Applications with their families.
//!
//! The family file is held packed, with an index by registration number; the file of applications is read
//! twice: for the keys that two rows must not share, and for the rows themselves.

mod applicant;
mod family;
mod household;
mod scan;

use std::{ops::ControlFlow, sync::Arc};

use applicant::{ApplicantDraft, read_applicant};
use family::FamilyFile;
use household::read_household;
use scan::{ApplicationScan, Clash};

use super::{
    digest::RowDigest,
    error::ImportError,
    field::Field,
    issue::{Against, Issue, RowPlace, TablePlace},
    outcome::{AcceptedRow, Ended, ImportContext, RawSource, RowOutcome, RowSink},
    recognise::{Recognised, RecognisedTable},
    row_reader::{Reading, RowReader, raw_digest},
    rule::RuleCode,
    table::TableRow,
};
use crate::domain::{
    Instant, household::HouseholdMember, ids::GarrisonId, person::Applicant,
    registration_number::RegistrationNumber,
};

/// One application with its household.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ApplicationRow {
    pub registration_no: RegistrationNumber,
    pub submitted_at: Instant,
    pub garrison: GarrisonId,
    pub applicant: Applicant,
    /// In the order of the family file.
    pub household: Vec<HouseholdMember>,
    /// Where each member stands.
    pub household_places: Vec<RowPlace>,
}

/// Reads the applications of recognised files, in their order, then the rows of families that belong to
/// none of them.
///
/// An error in a row of the family rejects the whole application: with a wrong household the person would
/// stand in the queue with a wrong entitlement.
///
/// # Errors
/// If columns are missing, or a file cannot be read to its end.
pub fn read_applications(
    recognised: &Recognised,
    context: &ImportContext<'_>,
    sink: &mut RowSink<'_, ApplicationRow>,
) -> Result<Ended, ImportError> {
    for table in recognised.tables() {
        table.check()?;
    }
    let family_rows = recognised.family.as_ref().map_or(0, |table| u64::from(table.rows));
    let reading = Reading::new(context, family_rows + 2 * u64::from(recognised.main.rows));
    let Some(family) = FamilyFile::load(recognised.family.as_ref(), &reading)? else {
        return Ok(Ended::Stopped);
    };
    let Some(scan) = ApplicationScan::of(&recognised.main, &reading)? else { return Ok(Ended::Stopped) };
    let table = &recognised.main;
    let mut applications = Applications {
        table,
        place: table.place(),
        reading: &reading,
        scan,
        family,
        family_rows: Vec::new(),
    };
    let ended = table.rows(&mut |row| {
        reading.step()?;
        applications.take(row, sink)
    })?;
    if ended == Ended::Complete && applications.take_orphans(sink).is_continue() {
        Ok(Ended::Complete)
    } else {
        Ok(Ended::Stopped)
    }
}

struct Applications<'r> {
    table: &'r RecognisedTable,
    place: Arc<TablePlace>,
    reading: &'r Reading<'r>,
    scan: ApplicationScan,
    family: FamilyFile<'r>,
    /// The rows of the present family, in reused memory.
    family_rows: Vec<TableRow>,
}

impl Applications<'_> {
    fn take(&mut self, row: &TableRow, sink: &mut RowSink<'_, ApplicationRow>) -> ControlFlow<()> {
        let mut reader = RowReader::new(self.reading, &self.place, row);
        let draft = read_applicant(&mut reader);
        self.report_clash(&mut reader);
        self.family.take(draft.registration_no, &mut self.family_rows);
        let household = read_household(self.reading, &self.family, &self.family_rows, &draft);
        let RowReader { place, mut issues, .. } = reader;
        issues.extend(household.issues);
        let key = draft.registration_no.map(|number| number.to_string());
        let raw = RawSource {
            table: self.table,
            row,
            family: self.family.table.map(|table| (table, &self.family_rows[..])),
        };
        let failed = issues.iter().any(Issue::is_error);
        sink(match draft.whole {
            Some(whole) if !failed => {
                let digest = whole.digest(&household.members);
                let value = whole.with(household.members, household.places);
                RowOutcome::Accepted(AcceptedRow { place, value, digest, warnings: issues, key, raw })
            }
            _ => RowOutcome::Rejected(raw.rejected(place, key, self.raw_digest(row), issues)),
        })
    }

    fn raw_digest(&self, row: &TableRow) -> RowDigest {
        let family = self.family_rows.iter().filter_map(|row| Some((self.family.table?, row)));
        raw_digest(std::iter::once((self.table, row)).chain(family))
    }

    fn report_clash(&self, reader: &mut RowReader<'_>) {
        match self.scan.clash(reader.place.row) {
            None => {}
            Some(Clash::IdenticalRepeat { first }) => {
                reader
                    .issues
                    .push(reader.place.row_issue(RuleCode::IdenticalRepeat).against(Against::Row(first)));
            }
            Some(Clash::NumberTwice { other }) => reader.report_against(
                Field::RegistrationNo,
                RuleCode::RegistrationNoTwice,
                Against::Row(other),
            ),
            Some(Clash::IinTwice { other }) => {
                reader.report_against(Field::Iin, RuleCode::IinTwice, Against::Row(other));
            }
        }
    }

    /// The rows of families that belong to no application of the file.
    fn take_orphans(&self, sink: &mut RowSink<'_, ApplicationRow>) -> ControlFlow<()> {
        let Some(table) = self.family.table else { return ControlFlow::Continue(()) };
        let mut row = TableRow::default();
        for entry in self.family.not_taken() {
            self.family.unpack(entry, &mut row);
            let no_applicant = ApplicantDraft::default();
            let household =
                read_household(self.reading, &self.family, std::slice::from_ref(&row), &no_applicant);
            sink(self.orphan(table, &row, household.issues))?;
        }
        ControlFlow::Continue(())
    }

    fn orphan<'o>(
        &self,
        table: &'o RecognisedTable,
        row: &'o TableRow,
        mut issues: Vec<Issue>,
    ) -> RowOutcome<'o, ApplicationRow> {
        let mut reader = RowReader::new(self.reading, &self.family.place, row);
        let number = reader.registration_no();
        let place = reader.place.clone();
        if let Some(number) = number {
            if (self.reading.context.registered)(number) {
                let warning =
                    place.issue(Field::RegistrationNo, number.to_string(), RuleCode::FamilyOfRegistered);
                return RowOutcome::LeftAside { place, warnings: vec![warning] };
            }
            let value = reader.text(Field::RegistrationNo);
            issues.push(place.issue(Field::RegistrationNo, value, RuleCode::FamilyWithoutApplication));
        }
        let raw = RawSource { table, row, family: None };
        let key = number.map(|number| number.to_string());
        RowOutcome::Rejected(raw.rejected(place, key, raw_digest([(table, row)]), issues))
    }
}
