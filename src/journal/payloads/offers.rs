//! Offers on their way, and the replies to them.

use serde::{Deserialize, Serialize};

use crate::domain::{
    Instant,
    ids::{OfferId, ReplyId},
    offer::WithdrawReason,
    phone::Phone,
    reply::{ConflictDecision, Disposition, ReplyCode},
};

use super::entries::DecisionReference;

/// The messages of prepared offers were written for the gateway; the clock does not start.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct OutboxWritten {
    pub offers: Vec<OfferId>,
}

/// Who says that something happened.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Source {
    Gateway,
    Person,
}

/// The message was sent, or the paper handed over.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct OfferSent {
    pub offer: OfferId,
    pub sent_at: Instant,
    pub source: Source,
    /// What shows a start earlier than the moment of recording.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub evidence: Option<String>,
}

/// The gateway reported the message as delivered.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct OfferDelivered {
    pub offer: OfferId,
    pub delivered_at: Instant,
}

/// The gateway reported the message as not delivered; a person decides.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct DeliveryFailed {
    pub offer: OfferId,
}

/// The term of an offer ran out.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct OfferLapsed {
    pub offer: OfferId,
    pub due_at: Instant,
    /// Whether an act gives silence the effect of a refusal; otherwise a person decides.
    pub counts_as_refusal: bool,
}

/// An offer was withdrawn.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct OfferWithdrawn {
    pub offer: OfferId,
    pub reason: WithdrawReason,
}

/// A reply was taken in, whatever became of it; none is dropped.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ReplyRecorded {
    pub reply: ReplyId,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub offer: Option<OfferId>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<Phone>,
    /// The sender as the gateway wrote it.
    pub from_text: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub received_at: Option<Instant>,
    pub text: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub code: Option<ReplyCode>,
    pub source: Source,
    pub disposition: Disposition,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub row_digest: Option<String>,
}

/// A person dealt with a waiting reply.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ReplyHandled {
    pub reply: ReplyId,
    pub note: String,
}

/// A waiting reply was matched to an offer by hand, and judged as if it had been matched at once.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ReplyAssigned {
    pub reply: ReplyId,
    pub offer: OfferId,
    pub disposition: Disposition,
    /// How it was found out who had replied.
    pub evidence: String,
}

/// A late reply was taken as the answer to an offer whose silence had no effect.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct LateReplyTaken {
    pub reply: ReplyId,
    pub document: DecisionReference,
}

/// It was decided whose offer stands when a reply in time had come to light after the dwelling was offered on.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ConflictDecided {
    pub reply: ReplyId,
    pub decision: ConflictDecision,
    pub document: DecisionReference,
}

/// An offer that was to go by message goes on paper; its clock starts when the paper is handed over.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct OfferPutOnPaper {
    pub offer: OfferId,
}
