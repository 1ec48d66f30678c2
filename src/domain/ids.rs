//! Numbers that name things in a register; given once, never used again.

use serde::{Deserialize, Serialize};

macro_rules! define_id {
    ($(#[$doc:meta] $name:ident),* $(,)?) => { $(
        #[$doc]
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(pub i64);
    )* };
}

define_id!(
    /// A garrison of the register.
    GarrisonId,
    /// A register entry: one application of one person.
    EntryId,
    /// A dwelling of the stock.
    DwellingId,
    /// A round, numbered from 1 in a register.
    RoundId,
    /// An offer, numbered from 1 in a register; also the gateway's `message_id`.
    OfferId,
    /// A reply taken in.
    ReplyId,
    /// A row of an imported file that was rejected.
    ImportRowId,
    /// An answer of the inventory.
    AnswerId,
    /// An exclusion case.
    CaseId,
    /// A printed paper.
    PaperId,
    /// A task; the number of the event that opened it.
    TaskId,
    /// The minutes of a sitting.
    MinutesId,
    /// A lease.
    LeaseId,
);
