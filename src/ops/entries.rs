//! Entering and correcting register entries.

pub use super::erasure::erase_personal_data;
use super::{EmptyField, Refusal, Result, reference, submission, wallet};
use crate::{
    domain::{
        Day,
        consent::Consent,
        entry::{QueueKey, RegisterEntry},
        household::HouseholdMember,
        ids::{EntryId, GarrisonId, ImportRowId},
        person::Applicant,
        registration_number::RegistrationNumber,
    },
    journal::{
        Stamp,
        payloads::{
            entries::{
                ApplicantCorrected, DecisionReference, EntryRegistered, HouseholdCorrected,
                SubmissionCorrected, SubmissionGround, WithinNormOnlyTakenBack,
            },
            imports::{ImportRowClosed, RowClosing},
        },
    },
    store::{Change, Reader, Writer},
};

/// An application entered by hand.
#[derive(Debug, Clone, PartialEq)]
pub struct NewEntry {
    pub garrison: GarrisonId,
    pub key: QueueKey,
    pub applicant: Applicant,
    pub household: Vec<HouseholdMember>,
    /// For a paper without a time of day: the decision that fixed the instant.
    pub time_decision: Option<DecisionReference>,
    /// A consent with its day, channel and text, beside the answer of the application.
    pub consent: Option<Consent>,
    /// The rejected row of a file that this entry puts right.
    pub fixes: Option<ImportRowId>,
}

/// The entry with a registration number as a person types it.
pub fn entry_numbered(reader: &Reader, registration_no: &str) -> Result<RegisterEntry> {
    let unknown = || Refusal::UnknownEntry { registration_no: registration_no.to_owned() };
    let number = RegistrationNumber::parse(registration_no).map_err(|_unread| unknown())?;
    let id = reader.entry_with_number(number)?.ok_or_else(unknown)?;
    known(reader, id)
}

/// An entry that the register is known to hold.
pub fn known(reader: &Reader, id: EntryId) -> Result<RegisterEntry> {
    reader.entry(id)?.ok_or_else(|| Refusal::UnknownEntry { registration_no: id.0.to_string() }.into())
}

/// The registration number that the next application of a year would get.
pub fn next_registration_no(reader: &Reader, year: u16) -> Result<RegistrationNumber> {
    Ok(RegistrationNumber { year, serial: reader.last_serial(year)? + 1 })
}

/// Enters an application into the register.
pub fn register(writer: &mut Writer, stamp: &Stamp, new: NewEntry) -> Result<EntryId> {
    writer.change(stamp, |change| append(change, new))
}

/// Tests an application and enters it as a part of a greater change.
pub(super) fn append(change: &mut Change<'_>, new: NewEntry) -> Result<EntryId> {
    check_names(&new.applicant)?;
    let candidate =
        submission::Submission { key: new.key, applicant: &new.applicant, household: &new.household };
    submission::check(change, &candidate, None, change.stamp().at)?;
    let entry = change.next_entry()?;
    change.append(EntryRegistered {
        entry,
        garrison: new.garrison,
        key: new.key,
        applicant: new.applicant,
        household: new.household,
        time_decision: new.time_decision,
        row_digest: None,
    })?;
    if let Some(consent) = &new.consent {
        wallet::append_consent(change, entry, consent)?;
    }
    if let Some(id) = new.fixes {
        change.append(ImportRowClosed { id, closing: RowClosing::Fixed })?;
    }
    Ok(entry)
}

/// Puts the applicant's data right.
pub fn correct_applicant(
    writer: &mut Writer,
    stamp: &Stamp,
    entry: EntryId,
    applicant: Applicant,
) -> Result<()> {
    check_names(&applicant)?;
    writer.change(stamp, |change| {
        let before = known(change, entry)?;
        check_not_erased(&before)?;
        if before.applicant == applicant {
            return Err(Refusal::NothingChanged.into());
        }
        if let Some(other) = change.queued_entry_of_person(applicant.iin)?.filter(|&other| other != entry) {
            return Err(
                Refusal::PersonAlreadyQueued { registration_no: change.registration_no(other)? }.into()
            );
        }
        let corrects = change.entry_sources(entry)?.applicant;
        change.append(ApplicantCorrected { entry, corrects, applicant })?;
        Ok(())
    })
}

/// Puts the household right.
pub fn correct_household(
    writer: &mut Writer,
    stamp: &Stamp,
    entry: EntryId,
    household: Vec<HouseholdMember>,
) -> Result<()> {
    writer.change(stamp, |change| {
        let before = known(change, entry)?;
        check_not_erased(&before)?;
        if before.household == household {
            return Err(Refusal::NothingChanged.into());
        }
        submission::check_household(change, &household, Some(entry))?;
        let corrects = change.entry_sources(entry)?.household;
        change.append(HouseholdCorrected { entry, corrects, household })?;
        Ok(())
    })
}

/// Erased data are not written back.
fn check_not_erased(entry: &RegisterEntry) -> Result<()> {
    if entry.applicant.name.is_erased() {
        return Err(Refusal::ErasedBefore { registration_no: entry.key.registration_no }.into());
    }
    Ok(())
}

/// Changes the instant of submission or the registration number; both values stay in view (design 4.2).
pub fn correct_submission(
    writer: &mut Writer,
    stamp: &Stamp,
    entry: EntryId,
    after: QueueKey,
    ground: SubmissionGround,
) -> Result<()> {
    check_ground(&ground)?;
    submission::check_submitted_at(after.submitted_at, stamp.at)?;
    writer.change(stamp, |change| {
        let before = known(change, entry)?.key;
        if before == after {
            return Err(Refusal::NothingChanged.into());
        }
        if change.entry_with_number(after.registration_no)?.is_some_and(|other| other != entry) {
            return Err(Refusal::RegistrationNumberTaken { registration_no: after.registration_no }.into());
        }
        let corrects = change.entry_sources(entry)?.submission;
        change.append(SubmissionCorrected { entry, corrects, before, after, ground })?;
        Ok(())
    })
}

/// Takes the reply 6527 back by a written report: the person wants offers below the norm again (design 4.7).
///
/// # Errors
/// Refused if it is not set, if the report has no number, or if it is of tomorrow.
pub fn take_back_within_norm_only(
    writer: &mut Writer,
    stamp: &Stamp,
    entry: EntryId,
    report_no: &str,
    report_date: Day,
) -> Result<()> {
    let report_no = report_no.trim().to_owned();
    if report_no.is_empty() {
        return Err(Refusal::Empty(EmptyField::ReportNumber).into());
    }
    writer.change(stamp, |change| {
        let known = known(change, entry)?;
        if !known.within_norm_only {
            let registration_no = known.key.registration_no;
            return Err(Refusal::WithinNormOnlyNotSet { registration_no }.into());
        }
        reference::check_date(report_date, reference::day_of(change, entry, stamp.at)?)?;
        change.append(WithinNormOnlyTakenBack { entry, report_no, report_date })?;
        Ok(())
    })
}

fn check_ground(ground: &SubmissionGround) -> Result<()> {
    let cited = match ground {
        SubmissionGround::RecordingError { paper } => !paper.trim().is_empty(),
        SubmissionGround::Decision(decision) => {
            !decision.body.trim().is_empty() && !decision.number.trim().is_empty()
        }
    };
    if cited { Ok(()) } else { Err(Refusal::Empty(EmptyField::PaperReference).into()) }
}

fn check_names(applicant: &Applicant) -> Result<()> {
    if applicant.name.surname.trim().is_empty() {
        return Err(Refusal::Empty(EmptyField::Surname).into());
    }
    if applicant.name.given.trim().is_empty() {
        return Err(Refusal::Empty(EmptyField::GivenName).into());
    }
    Ok(())
}
