//! Applications with their families.

use super::{Importable, Verdict};
use crate::{
    domain::{Instant, entry::QueueKey, household::Kinship, ids::EntryId},
    exchange::{
        AcceptedRow, Against, ApplicationRow, Ended, Field, ImportContext, ImportError, ImportKind, Issue,
        Recognised, RowSink, RuleCode, read_applications,
    },
    journal::payloads::entries::EntryRegistered,
    ops::Result,
    store::{Change, Reader},
};

impl Importable for ApplicationRow {
    const KIND: ImportKind = ImportKind::Applications;

    fn read(
        recognised: &Recognised,
        context: &ImportContext<'_>,
        sink: &mut RowSink<'_, Self>,
    ) -> Result<Ended, ImportError> {
        read_applications(recognised, context, sink)
    }

    fn test(reader: &Reader, row: &AcceptedRow<'_, Self>, _now: Instant) -> Result<Verdict> {
        let number = row.value.registration_no;
        if let Some(entry) = reader.entry_with_number(number)? {
            if reader.entry_row_digest(entry)? == Some(row.digest.to_string()) {
                return Ok(Verdict::Unchanged);
            }
            let issue = row.place.issue(
                Field::RegistrationNo,
                number.to_string(),
                RuleCode::RegistrationNoInRegister,
            );
            return Ok(Verdict::Rejected(vec![issue.against(Against::Entry(number))]));
        }
        let mut issues = Vec::new();
        if let Some(entry) = reader.queued_entry_of_person(row.value.applicant.iin)? {
            let iin = row.value.applicant.iin.to_string();
            issues.push(against(reader, row.place.issue(Field::Iin, iin, RuleCode::IinInRegister), entry)?);
        }
        issues.extend(children_elsewhere(reader, &row.value)?);
        Ok(if issues.is_empty() { Verdict::New(Vec::new()) } else { Verdict::Rejected(issues) })
    }

    fn take(change: &mut Change<'_>, row: &AcceptedRow<'_, Self>) -> Result<()> {
        let entry = change.next_entry()?;
        change.append(EntryRegistered {
            entry,
            garrison: row.value.garrison,
            key: QueueKey {
                submitted_at: row.value.submitted_at,
                registration_no: row.value.registration_no,
            },
            applicant: row.value.applicant.clone(),
            household: row.value.household.clone(),
            time_decision: None,
            row_digest: Some(row.digest.to_string()),
        })?;
        Ok(())
    }
}

fn against(reader: &Reader, issue: Issue, entry: EntryId) -> Result<Issue> {
    Ok(issue.against(Against::Entry(reader.registration_no(entry)?)))
}

/// Each child counts in one entry only (Housing Law 101-10).
fn children_elsewhere(reader: &Reader, row: &ApplicationRow) -> Result<Vec<Issue>> {
    let mut issues = Vec::new();
    for (member, place) in row.household.iter().zip(&row.household_places) {
        if member.kinship != Kinship::Child {
            continue;
        }
        if let Some(entry) = reader.other_household_of_child(member.iin, None)? {
            let issue = place.issue(Field::Iin, member.iin.to_string(), RuleCode::ChildInRegister);
            issues.push(against(reader, issue, entry)?);
        }
    }
    Ok(issues)
}
