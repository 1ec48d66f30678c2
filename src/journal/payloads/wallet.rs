//! Consents to the processing of personal data, and the references of the social wallet (order 214).

use serde::{Deserialize, Serialize};

use crate::domain::{
    consent::{Consent, ConsentWithdrawal},
    ids::{EntryId, OfferId},
};

/// A person consented to the processing of personal data.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ConsentGiven {
    pub entry: EntryId,
    pub consent: Consent,
}

/// A person took the consent back; also one that was recorded with the application, without a day.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ConsentWithdrawn {
    pub entry: EntryId,
    pub withdrawal: ConsentWithdrawal,
}

/// The number under which the social wallet keeps a person's message or application; a later one replaces it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct WalletReferenceRecorded {
    pub entry: EntryId,
    /// The offer whose message it is; none for the person's application.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub offer: Option<OfferId>,
    pub reference: String,
}
