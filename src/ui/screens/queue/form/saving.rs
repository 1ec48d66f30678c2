//! From fields to an act, and the act itself.

use super::{Purpose, before, fields::Fields, reading::FormReader};
use crate::{
    domain::{
        entry::{QueueKey, RegisterEntry},
        household::HouseholdMember,
        ids::EntryId,
        person::Applicant,
    },
    i18n::Tr,
    journal::payloads::entries::SubmissionGround,
    ops::{self, entries, entries::NewEntry},
    ui::{
        desk::{Errand, Text},
        loaded::Pending,
        screens::queue::card::Correction,
        view::View,
    },
};

/// What a form asks for once nothing is wrong with it.
pub(super) enum Act {
    Register(Box<NewEntry>),
    Applicant(EntryId, Box<Applicant>),
    Household(EntryId, Vec<HouseholdMember>),
    Submission(EntryId, QueueKey, SubmissionGround),
}

/// Reads the fields that belong to a purpose; every finding is in the reader afterwards.
pub(super) fn read(
    reader: &mut FormReader<'_>,
    purpose: Purpose,
    fields: &Fields,
    entry: Option<&RegisterEntry>,
) -> Option<Act> {
    match purpose {
        Purpose::Register => new_entry(reader, fields, None),
        Purpose::FixRow(row) => new_entry(reader, fields, Some(row)),
        Purpose::Correct(entry, Correction::Applicant) => {
            Some(Act::Applicant(entry, Box::new(reader.applicant(&fields.applicant)?)))
        }
        Purpose::Correct(entry, Correction::Household) => {
            Some(Act::Household(entry, reader.household(&fields.members, &fields.applicant.person.iin)?))
        }
        Purpose::Correct(id, Correction::Submission) => {
            let (key, ground) = (reader.key(fields), reader.ground(&fields.submitted));
            Some(Act::Submission(id, keep_fraction(key?, before(entry)), ground?))
        }
    }
}

fn new_entry(
    reader: &mut FormReader<'_>,
    fields: &Fields,
    fixes: Option<crate::domain::ids::ImportRowId>,
) -> Option<Act> {
    let key = reader.key(fields);
    let garrison = reader.garrison(fields);
    let time_decision = reader.time_decision(&fields.submitted);
    let applicant = reader.applicant(&fields.applicant);
    let household = reader.household(&fields.members, &fields.applicant.person.iin);
    let consent = key.and_then(|key| reader.consent(&fields.applicant, key.submitted_at));
    Some(Act::Register(Box::new(NewEntry {
        garrison: garrison?,
        key: key?,
        applicant: applicant?,
        household: household?,
        time_decision: time_decision?,
        consent: consent?,
        fixes,
    })))
}

/// The form shows seconds; a time that was not touched keeps what lies below them.
fn keep_fraction(after: QueueKey, before: Option<QueueKey>) -> QueueKey {
    match before {
        Some(before) if before.submitted_at.timestamp() == after.submitted_at.timestamp() => {
            QueueKey { submitted_at: before.submitted_at, ..after }
        }
        Some(_) | None => after,
    }
}

/// Asks for the act.
pub(super) fn start(saving: &mut Pending<EntryId>, view: &View<'_>, act: Act) {
    let errand = Errand::whole(Tr::entry_saving);
    saving.start(view, errand, move |writer, stamp, _progress| -> ops::Result<EntryId> {
        match act {
            Act::Register(new) => entries::register(writer, stamp, *new),
            Act::Applicant(entry, applicant) => {
                entries::correct_applicant(writer, stamp, entry, *applicant).map(|()| entry)
            }
            Act::Household(entry, household) => {
                entries::correct_household(writer, stamp, entry, household).map(|()| entry)
            }
            Act::Submission(entry, key, ground) => {
                entries::correct_submission(writer, stamp, entry, key, ground).map(|()| entry)
            }
        }
    });
}

/// What is told when it is done.
pub(super) fn told(purpose: Purpose) -> Text {
    match purpose {
        Purpose::Register | Purpose::FixRow(_) => Tr::entry_registered,
        Purpose::Correct(..) => Tr::entry_corrected,
    }
}
