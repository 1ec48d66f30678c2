//! Sittings of the commission: their minutes, and the garrison commander's approval.

use serde::{Deserialize, Serialize};

use crate::domain::{
    Day,
    ids::{EntryId, GarrisonId, MinutesId, OfferId},
    sitting::{Attendance, CommissionOrder, ReversalReason, Signatory, SittingDecision, Votes},
};

/// The minutes of a sitting were recorded; they wait for approval (order 405, annex 3).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct MinutesRecorded {
    pub minutes: MinutesId,
    pub garrison: GarrisonId,
    /// The official number, unique in garrison and year.
    pub number: String,
    pub date: Day,
    /// The town.
    pub place: String,
    pub order: CommissionOrder,
    pub attendance: Attendance,
    pub items: Vec<MinutesItem>,
}

/// The decision on one person.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct MinutesItem {
    pub offer: OfferId,
    pub entry: EntryId,
    pub decision: SittingDecision,
    pub votes: Votes,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub special_opinion: Option<String>,
    /// The last column of the agenda's table.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
}

/// The garrison commander approved minutes: the terms for the leases start.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct MinutesApproved {
    pub minutes: MinutesId,
    pub approved_on: Day,
    pub by: Signatory,
}

/// Minutes that waited for approval count no more; their people are on the agenda again.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct MinutesReversed {
    pub minutes: MinutesId,
    pub reason: ReversalReason,
}
