//! Register entries: registration and corrections.

use serde::{Deserialize, Serialize};

use crate::{
    domain::{
        Day,
        entry::QueueKey,
        household::HouseholdMember,
        ids::{EntryId, GarrisonId},
        person::Applicant,
    },
    journal::Sequence,
};

/// An application was entered into the register.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct EntryRegistered {
    pub entry: EntryId,
    pub garrison: GarrisonId,
    pub key: QueueKey,
    pub applicant: Applicant,
    pub household: Vec<HouseholdMember>,
    /// For papers without a time of day: the decision that fixed the instant (design 4.1).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub time_decision: Option<DecisionReference>,
    /// The digest of the imported row, so that the same file taken in again changes nothing.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub row_digest: Option<String>,
}

/// A decision on paper that an event rests on.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct DecisionReference {
    pub body: String,
    pub number: String,
    pub date: Day,
}

/// The data of the applicant were put right; the whole state after.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ApplicantCorrected {
    pub entry: EntryId,
    /// The event whose data this one corrects.
    pub corrects: Sequence,
    pub applicant: Applicant,
}

/// The household was put right; the whole state after.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct HouseholdCorrected {
    pub entry: EntryId,
    pub corrects: Sequence,
    pub household: Vec<HouseholdMember>,
}

/// Why the instant of submission or the registration number may change (design 4.2).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SubmissionGround {
    /// An error of recording; the original paper is cited.
    RecordingError { paper: String },
    /// A decision under Housing Law 73(4), or one that fixes the time of an old paper.
    Decision(DecisionReference),
}

/// The instant of submission or the registration number was changed; both values stay in view.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct SubmissionCorrected {
    pub entry: EntryId,
    pub corrects: Sequence,
    pub before: QueueKey,
    pub after: QueueKey,
    pub ground: SubmissionGround,
}

/// A person took the reply 6527 back by a written report (design 4.7).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct WithinNormOnlyTakenBack {
    pub entry: EntryId,
    pub report_no: String,
    pub report_date: Day,
}

/// The payloads of a closed entry were erased; the chain still verifies by their digests.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct PersonalDataErased {
    pub entry: EntryId,
    pub erased: Vec<ErasedPayload>,
    /// The act that the erasure rests on.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub act: Option<DecisionReference>,
}

/// What stays of an erased payload: the same shape with the personal data blanked.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ErasedPayload {
    pub sequence: Sequence,
    pub redacted: serde_json::Value,
}
