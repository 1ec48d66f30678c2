//! Answers of the inventory; a hit opens a case, it never excludes (design 4.8).

use super::{Importable, Verdict};
use crate::{
    domain::{Instant, entry::RegisterEntry},
    exchange::{
        AcceptedRow, AnswerRow, Ended, Field, ImportContext, ImportError, ImportKind, Recognised, RowSink,
        RuleCode, read_answers,
    },
    ops::{Result, inventory},
    store::{Change, Reader},
};

impl Importable for AnswerRow {
    const KIND: ImportKind = ImportKind::Answers;

    fn read(
        recognised: &Recognised,
        context: &ImportContext<'_>,
        sink: &mut RowSink<'_, Self>,
    ) -> Result<Ended, ImportError> {
        read_answers(recognised, context, sink)
    }

    fn test(reader: &Reader, row: &AcceptedRow<'_, Self>, _now: Instant) -> Result<Verdict> {
        if reader.knows_answer(&row.digest.to_string())? {
            return Ok(Verdict::Unchanged);
        }
        let number = row.value.registration_no.to_string();
        let Some(entry) = entry(reader, &row.value)? else {
            let issue = row.place.issue(Field::RegistrationNo, number, RuleCode::EntryUnknown);
            return Ok(Verdict::Rejected(vec![issue]));
        };
        if inventory::is_recorded(&entry, &row.value.answer) {
            return Ok(Verdict::New(Vec::new()));
        }
        let subject = row.value.answer.subject.to_string();
        Ok(Verdict::Rejected(vec![row.place.issue(Field::Iin, subject, RuleCode::SubjectUnknown)]))
    }

    fn take(change: &mut Change<'_>, row: &AcceptedRow<'_, Self>) -> Result<()> {
        let Some(entry) = entry(change, &row.value)? else { return Ok(()) };
        inventory::take_in(change, &entry, row.value.answer.clone(), Some(row.digest.to_string()))?;
        Ok(())
    }
}

fn entry(reader: &Reader, row: &AnswerRow) -> Result<Option<RegisterEntry>> {
    let id = reader.entry_with_number(row.registration_no)?;
    Ok(id.map_or(Ok(None), |id| reader.entry(id))?)
}
