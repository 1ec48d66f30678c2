//! Rounds: who is offered what, computed from facts alone (design 4.5, 4.6).

mod choice;
mod demand;
mod end;
mod fit_table;
mod matching;
mod planning;
mod pool_set;
mod reasons;
mod serving;
#[cfg(test)]
mod tests;
mod wave;

pub use end::{AnnulReason, RoundEnd};
pub use planning::plan;
pub use reasons::{AheadError, ahead_of, passed_over, reason_for_one};

use serde::{Deserialize, Serialize};

use super::{
    dwelling::AreaKind,
    entitlement::Entitlement,
    entry::QueueKey,
    fit::{DwellingMeasure, Fit},
    ids::{DwellingId, EntryId},
    offer::ClockStart,
    reason::{Bar, Reason},
    rules::Rules,
};

/// The settings of a round, recorded with it and printed in its protocol.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct RoundSettings {
    /// Whether offers below the norm are allowed.
    pub below_norm: bool,
    /// The greatest age in days of an inventory the round demands, if it demands one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fresh_inventory_days: Option<u32>,
    pub clock_start: ClockStart,
}

/// A person with a place in the garrison's queue, as a plan sees him or her.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Candidate {
    pub entry: EntryId,
    pub key: QueueKey,
    /// The first reason of design 4.5 for which the person takes no part.
    pub bar: Option<Bar>,
    /// On the day of the plan.
    pub entitlement: Entitlement,
    pub within_norm_only: bool,
    /// The dwellings that the person refused or let lapse earlier in this round.
    pub refused: Vec<DwellingId>,
}

/// A dwelling of the wave that is planned.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WaveDwelling {
    pub id: DwellingId,
    pub inventory_no: String,
    pub measure: DwellingMeasure,
    pub area_kind: AreaKind,
}

/// All that a plan depends on. The order of `candidates` and `dwellings` does not matter.
#[derive(Debug, Clone, Copy)]
pub struct PlanInput<'a> {
    pub settings: &'a RoundSettings,
    pub rules: &'a Rules,
    /// Everyone with a place in the queue, taking part or not: places count them all.
    pub candidates: &'a [Candidate],
    pub dwellings: &'a [WaveDwelling],
}

/// One offer of a plan.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct PlannedOffer {
    /// The place in the whole queue, from 1.
    pub place: u32,
    pub entry: EntryId,
    pub dwelling: DwellingId,
    pub fit: Fit,
}

/// The outcome of planning a wave.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Plan {
    /// In queue order.
    pub offers: Vec<PlannedOffer>,
    /// Dwellings that nobody gets, by inventory number.
    pub vacant: Vec<DwellingId>,
}

/// A person ahead of the last one offered who got nothing in the wave.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PassedOver {
    pub place: u32,
    pub entry: EntryId,
    pub reason: Reason,
    /// The dwelling the reason speaks of; only with a reason of design 4.4.
    pub dwelling: Option<DwellingId>,
}

/// A person ahead of the one who got a dwelling, with the one reason for it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Ahead {
    pub place: u32,
    pub entry: EntryId,
    pub reason: Reason,
}
