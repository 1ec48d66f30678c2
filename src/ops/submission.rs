//! What is tested when an application enters the register, by form or by import.

use super::{Refusal, Result};
use crate::{
    domain::{
        Instant,
        entry::QueueKey,
        household::{HouseholdMember, Kinship},
        ids::EntryId,
        person::Applicant,
    },
    store::Reader,
};

/// An application as it is entered.
#[derive(Debug, Clone, PartialEq)]
pub struct Submission<'a> {
    pub key: QueueKey,
    pub applicant: &'a Applicant,
    pub household: &'a [HouseholdMember],
}

/// Tests an application against the register; `except` is the entry it corrects.
pub fn check(
    reader: &Reader,
    submission: &Submission<'_>,
    except: Option<EntryId>,
    now: Instant,
) -> Result<()> {
    check_submitted_at(submission.key.submitted_at, now)?;
    let other = |found: Option<EntryId>| found.filter(|&found| Some(found) != except);
    let number = submission.key.registration_no;
    if other(reader.entry_with_number(number)?).is_some() {
        return Err(Refusal::RegistrationNumberTaken { registration_no: number }.into());
    }
    if let Some(entry) = other(reader.queued_entry_of_person(submission.applicant.iin)?) {
        return Err(Refusal::PersonAlreadyQueued { registration_no: reader.registration_no(entry)? }.into());
    }
    check_household(reader, submission.household, except)
}

/// An application cannot be submitted after the present.
pub fn check_submitted_at(submitted_at: Instant, now: Instant) -> Result<()> {
    if submitted_at > now { Err(Refusal::SubmittedInFuture { submitted_at, now }.into()) } else { Ok(()) }
}

/// One spouse, and each child in one entry only (Housing Law 101-10).
pub fn check_household(
    reader: &Reader,
    household: &[HouseholdMember],
    except: Option<EntryId>,
) -> Result<()> {
    if household.iter().filter(|member| member.kinship == Kinship::Spouse).count() > 1 {
        return Err(Refusal::TwoSpouses.into());
    }
    let children =
        household.iter().filter(|member| member.kinship == Kinship::Child && member.not_counted.is_none());
    for child in children {
        if let Some(entry) = reader.other_household_of_child(child.iin, except)? {
            let registration_no = reader.registration_no(entry)?;
            return Err(Refusal::ChildInOtherHousehold { child: child.name.full(), registration_no }.into());
        }
    }
    Ok(())
}
