//! Leases: from the approved decision to the closing of the entry.

use serde::{Deserialize, Serialize};

use super::entries::DecisionReference;
use crate::domain::{
    Day,
    ids::{EntryId, LeaseId, OfferId},
    lease::FailureReason,
};

/// A lease was signed: the dwelling leaves the stock.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct LeaseSigned {
    pub lease: LeaseId,
    pub offer: OfferId,
    pub number: String,
    pub signed_on: Day,
    pub months: u32,
}

/// A lease was recorded by mistake: the person waits for a lease again, and its term runs as before.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct LeaseReversed {
    pub lease: LeaseId,
    pub reason: String,
}

/// It came to no lease, by a decision: the dwelling is free, and the person's entry active at its old place.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct LeaseFailed {
    pub offer: OfferId,
    pub reason: FailureReason,
    pub decision: DecisionReference,
}

/// An additional agreement extended a lease.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct LeaseExtended {
    pub lease: LeaseId,
    /// The number of the additional agreement, and its date.
    pub number: String,
    pub date: Day,
    pub months: u32,
}

/// The entry was closed: the person received a dwelling (Housing Law 73(1)(4)).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct EntryHoused {
    pub entry: EntryId,
    pub lease: LeaseId,
    pub decision: DecisionReference,
}
