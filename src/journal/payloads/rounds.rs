//! Rounds and their waves: inputs, settings, offers, vacant dwellings, head and digest; never reasons.

use serde::{Deserialize, Serialize};

pub use crate::domain::round::{AnnulReason, RoundEnd};
use crate::domain::{
    dwelling::LeftOutReason,
    fit::Fit,
    ids::{DwellingId, EntryId, GarrisonId, OfferId, RoundId},
    legal_basis::LegalBasis,
    offer::Channel,
    phone::Phone,
    round::{PlannedOffer, RoundSettings},
    rules::Rules,
};

/// A round was opened; its first wave is planned by the next event.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct RoundOpened {
    pub round: RoundId,
    pub garrison: GarrisonId,
    pub basis: LegalBasis,
    pub settings: RoundSettings,
    pub rules: Rules,
}

/// A vacant dwelling that is not in the wave, and why.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct LeftOut {
    pub dwelling: DwellingId,
    pub reason: LeftOutReason,
}

/// A wave was planned and waits for approval.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct WavePlanned {
    pub round: RoundId,
    /// Counted from 1 in a round.
    pub wave: u32,
    /// The hash of the event before which the plan was computed, lower-case hexadecimal.
    pub head: String,
    pub offers: Vec<PlannedOffer>,
    pub vacant: Vec<DwellingId>,
    pub left_out: Vec<LeftOut>,
    /// The digest over settings, offers, vacant and left out.
    pub digest: String,
}

/// The waiting wave was approved; its offers are prepared.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct WaveApproved {
    pub round: RoundId,
    pub wave: u32,
    pub offers: Vec<PreparedOffer>,
}

/// An offer as approval prepares it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct PreparedOffer {
    pub offer: OfferId,
    pub entry: EntryId,
    pub dwelling: DwellingId,
    pub fit: Fit,
    pub channel: Channel,
    /// The telephone the message goes to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub phone: Option<Phone>,
}

/// A round was closed.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct RoundClosed {
    pub round: RoundId,
    pub end: RoundEnd,
}

/// A dwelling that nobody holds was taken out of a running round.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct DwellingWithdrawn {
    pub round: RoundId,
    pub dwelling: DwellingId,
    pub reason: LeftOutReason,
}
