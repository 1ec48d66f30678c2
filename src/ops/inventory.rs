//! The inventory: answers of the state systems about the people of the queue.

use super::Result;
use crate::{
    domain::{
        entry::RegisterEntry,
        ids::{AnswerId, EntryId},
        inventory::{Answer, Finding},
    },
    journal::{
        Stamp,
        payloads::inventory::{AnswerRecorded, CaseOpened},
    },
    store::{Change, Writer},
};

/// Records an answer; a hit in steps 2–6 opens a case, it never excludes (design 4.8).
pub fn record_answer(writer: &mut Writer, stamp: &Stamp, entry: EntryId, facts: Answer) -> Result<AnswerId> {
    writer.change(stamp, |change| {
        let entry = super::entries::known(change, entry)?;
        take_in(change, &entry, facts, None)
    })
}

/// Appends an answer, and the case that a hit opens; further hits are evidence of the same case.
pub(super) fn take_in(
    change: &mut Change<'_>,
    entry: &RegisterEntry,
    facts: Answer,
    row_digest: Option<String>,
) -> Result<AnswerId> {
    let answer = change.next_answer()?;
    let hit = facts.finding == Finding::Found && facts.step.opens_case();
    change.append(AnswerRecorded { answer, entry: entry.id, facts, row_digest })?;
    if hit && entry.state.has_place() && change.open_case(entry.id)?.is_none() {
        change.append(CaseOpened { case: change.next_case()?, entry: entry.id, answer })?;
    }
    Ok(answer)
}
