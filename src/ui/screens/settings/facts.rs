//! What the parts of the settings show, read at once.

use std::collections::BTreeMap;

use crate::{
    domain::{
        commission::Appointment, garrison::Garrison, legal_basis::ReplyAct, working_days::WorkingCalendar,
    },
    journal::payloads::papers::PaperKind,
    ops,
    store::{Head, Reader, tables::register::RegisterFacts},
};

/// See the module.
pub struct Facts {
    pub register: RegisterFacts,
    pub garrisons: Vec<Garrison>,
    /// Oldest first.
    pub acts: Vec<ReplyAct>,
    /// The file indexes of the kinds of paper that have one.
    pub file_indexes: BTreeMap<PaperKind, String>,
    /// Who sat in the commission, in the order of the days.
    pub appointments: Vec<Appointment>,
    /// Which days are worked.
    pub calendar: WorkingCalendar,
    /// The last event of the journal.
    pub head: Head,
}

/// Reads the facts.
pub fn read(reader: &Reader) -> ops::Result<Facts> {
    Ok(Facts {
        register: reader.register()?,
        garrisons: reader.garrisons()?,
        acts: reader.reply_acts()?,
        file_indexes: file_indexes(reader)?,
        appointments: reader.appointments()?,
        calendar: reader.working_calendar()?,
        head: reader.head()?,
    })
}

fn file_indexes(reader: &Reader) -> ops::Result<BTreeMap<PaperKind, String>> {
    let mut indexes = BTreeMap::new();
    for kind in PaperKind::ALL {
        indexes.extend(reader.file_index(kind)?.map(|index| (kind, index)));
    }
    Ok(indexes)
}
