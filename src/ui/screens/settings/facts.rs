//! What the parts of the settings show, read at once.

use crate::{
    domain::{garrison::Garrison, legal_basis::ReplyAct},
    ops,
    store::{Head, Reader, tables::register::RegisterFacts},
};

/// See the module.
pub struct Facts {
    pub register: RegisterFacts,
    pub garrisons: Vec<Garrison>,
    /// Oldest first.
    pub acts: Vec<ReplyAct>,
    /// The last event of the journal.
    pub head: Head,
}

/// Reads the facts.
pub fn read(reader: &Reader) -> ops::Result<Facts> {
    Ok(Facts {
        register: reader.register()?,
        garrisons: reader.garrisons()?,
        acts: reader.reply_acts()?,
        head: reader.head()?,
    })
}
