//! Every kind of event, its stable name and version.

use super::payloads::{
    cases::{
        AppealDecided, CalendarChanged, CaseDecided, CaseNotified, CaseOpenedByHand, DecisionAppealed,
        EntryReinstated, HearingDispensed, HearingHeld, HearingNotified, PreliminaryDecisionMade,
    },
    dwellings::{DwellingCorrected, DwellingRecorded},
    entries::{
        ApplicantCorrected, EntryRegistered, HouseholdCorrected, PersonalDataErased, SubmissionCorrected,
        WithinNormOnlyTakenBack,
    },
    imports::{ImportRowClosed, ImportRowRejected, ImportTaken},
    inventory::{AnswerRecorded, CaseOpened},
    leases::{EntryHoused, LeaseExtended, LeaseFailed, LeaseReversed, LeaseSigned},
    offers::{
        ConflictDecided, DeliveryFailed, LateReplyTaken, OfferDelivered, OfferLapsed, OfferPutOnPaper,
        OfferSent, OfferWithdrawn, OutboxWritten, ReplyAssigned, ReplyHandled, ReplyRecorded,
    },
    papers::{FileIndexChanged, ListExported, PaperIssued, PaperPrinted},
    register::{
        BasisChosen, ClockCorrected, CommissionMembersChanged, CommissionRenamed, GarrisonAdded,
        GarrisonRenamed, RegisterCreated, ReplyActRecorded, RulesChanged,
    },
    rounds::{DwellingWithdrawn, RoundClosed, RoundOpened, WaveApproved, WavePlanned},
    sittings::{MinutesApproved, MinutesRecorded, MinutesReversed},
    tasks::TaskDone,
    templates::TemplateAdopted,
    wallet::{ConsentGiven, ConsentWithdrawn, WalletReferenceRecorded},
};
use crate::domain::ids::EntryId;

/// A stored event that this program cannot read.
#[derive(Debug, thiserror::Error)]
pub enum Unreadable {
    /// A newer program wrote it.
    #[error("unknown event kind {kind} version {version}")]
    UnknownKind { kind: String, version: u16 },
    /// The bytes are not the payload of this kind.
    #[error("payload of {kind} version {version} cannot be read")]
    Payload {
        kind: String,
        version: u16,
        #[source]
        cause: serde_json::Error,
    },
}

macro_rules! events {
    ($($kind:ident = $name:literal, $version:literal;)*) => {
        /// A change of the register, as a fact.
        #[derive(Debug, Clone, PartialEq)]
        pub enum Event { $(
            #[doc = concat!("`", $name, "`")]
            $kind($kind),
        )* }

        impl Event {
            /// Every kind with the version of its payload that this program writes.
            pub const KINDS: &[(&str, u16)] = &[$(($name, $version),)*];

            /// The stable name of the kind.
            pub const fn kind(&self) -> &'static str {
                match self { $(Self::$kind(_) => $name,)* }
            }

            /// The version of the payload that this program writes.
            pub const fn version(&self) -> u16 {
                match self { $(Self::$kind(_) => $version,)* }
            }

            /// The payload as the bytes to be stored.
            pub fn encode(&self) -> Vec<u8> {
                let bytes = match self { $(Self::$kind(payload) => serde_json::to_vec(payload),)* };
                bytes.expect("payloads are plain data with text keys")
            }

            /// Reads a stored payload; older versions are lifted to the present one here.
            pub fn decode(kind: &str, version: u16, bytes: &[u8]) -> Result<Self, Unreadable> {
                let unreadable = |cause| Unreadable::Payload { kind: kind.to_owned(), version, cause };
                match (kind, version) {
                    $(($name, $version) => serde_json::from_slice(bytes).map(Self::$kind).map_err(unreadable),)*
                    _ => Err(Unreadable::UnknownKind { kind: kind.to_owned(), version }),
                }
            }
        }

        $(impl From<$kind> for Event {
            fn from(payload: $kind) -> Self {
                Self::$kind(payload)
            }
        })*
    };
}

events! {
    RegisterCreated = "register_created", 1;
    CommissionRenamed = "commission_renamed", 1;
    GarrisonAdded = "garrison_added", 1;
    GarrisonRenamed = "garrison_renamed", 1;
    BasisChosen = "basis_chosen", 1;
    RulesChanged = "rules_changed", 1;
    ReplyActRecorded = "reply_act_recorded", 1;
    ClockCorrected = "clock_corrected", 1;
    EntryRegistered = "entry_registered", 1;
    ApplicantCorrected = "applicant_corrected", 1;
    HouseholdCorrected = "household_corrected", 1;
    SubmissionCorrected = "submission_corrected", 1;
    PersonalDataErased = "personal_data_erased", 1;
    DwellingRecorded = "dwelling_recorded", 1;
    DwellingCorrected = "dwelling_corrected", 1;
    ImportTaken = "import_taken", 1;
    ImportRowRejected = "import_row_rejected", 1;
    ImportRowClosed = "import_row_closed", 1;
    RoundOpened = "round_opened", 1;
    WavePlanned = "wave_planned", 1;
    WaveApproved = "wave_approved", 1;
    RoundClosed = "round_closed", 1;
    OutboxWritten = "outbox_written", 1;
    OfferSent = "offer_sent", 1;
    OfferDelivered = "offer_delivered", 1;
    DeliveryFailed = "delivery_failed", 1;
    OfferLapsed = "offer_lapsed", 1;
    OfferWithdrawn = "offer_withdrawn", 1;
    ReplyRecorded = "reply_recorded", 1;
    ReplyHandled = "reply_handled", 1;
    AnswerRecorded = "answer_recorded", 1;
    CaseOpened = "case_opened", 1;
    PaperIssued = "paper_issued", 1;
    PaperPrinted = "paper_printed", 1;
    ListExported = "list_exported", 1;
    TaskDone = "task_done", 1;
    WithinNormOnlyTakenBack = "within_norm_only_taken_back", 1;
    DwellingWithdrawn = "dwelling_withdrawn", 1;
    ConflictDecided = "conflict_decided", 1;
    ReplyAssigned = "reply_assigned", 1;
    LateReplyTaken = "late_reply_taken", 1;
    OfferPutOnPaper = "offer_put_on_paper", 1;
    MinutesRecorded = "minutes_recorded", 1;
    MinutesApproved = "minutes_approved", 1;
    MinutesReversed = "minutes_reversed", 1;
    LeaseSigned = "lease_signed", 1;
    LeaseFailed = "lease_failed", 1;
    LeaseExtended = "lease_extended", 1;
    EntryHoused = "entry_housed", 1;
    LeaseReversed = "lease_reversed", 1;
    CaseOpenedByHand = "case_opened_by_hand", 1;
    PreliminaryDecisionMade = "preliminary_decision_made", 1;
    HearingNotified = "hearing_notified", 1;
    HearingHeld = "hearing_held", 1;
    HearingDispensed = "hearing_dispensed", 1;
    CaseDecided = "case_decided", 1;
    CaseNotified = "case_notified", 1;
    DecisionAppealed = "decision_appealed", 1;
    AppealDecided = "appeal_decided", 1;
    EntryReinstated = "entry_reinstated", 1;
    CalendarChanged = "calendar_changed", 1;
    ConsentGiven = "consent_given", 1;
    ConsentWithdrawn = "consent_withdrawn", 1;
    WalletReferenceRecorded = "wallet_reference_recorded", 1;
    TemplateAdopted = "template_adopted", 1;
    FileIndexChanged = "file_index_changed", 1;
    CommissionMembersChanged = "commission_members_changed", 1;
}

impl Event {
    /// The entry, of an event that speaks of this one entry and of nothing else in the register.
    pub fn entry(&self) -> Option<EntryId> {
        match self {
            Self::EntryRegistered(payload) => Some(payload.entry),
            Self::ApplicantCorrected(payload) => Some(payload.entry),
            Self::HouseholdCorrected(payload) => Some(payload.entry),
            Self::SubmissionCorrected(payload) => Some(payload.entry),
            Self::PersonalDataErased(payload) => Some(payload.entry),
            Self::AnswerRecorded(payload) => Some(payload.entry),
            Self::CaseOpened(payload) => Some(payload.entry),
            Self::TaskDone(payload) => Some(payload.entry),
            Self::WithinNormOnlyTakenBack(payload) => Some(payload.entry),
            Self::CaseOpenedByHand(payload) => Some(payload.entry),
            Self::PreliminaryDecisionMade(payload) => Some(payload.entry),
            Self::HearingNotified(payload) => Some(payload.entry),
            Self::HearingHeld(payload) => Some(payload.entry),
            Self::HearingDispensed(payload) => Some(payload.entry),
            Self::CaseDecided(payload) => Some(payload.entry),
            Self::CaseNotified(payload) => Some(payload.entry),
            Self::DecisionAppealed(payload) => Some(payload.entry),
            Self::AppealDecided(payload) => Some(payload.entry),
            Self::EntryReinstated(payload) => Some(payload.entry),
            Self::ConsentGiven(payload) => Some(payload.entry),
            Self::ConsentWithdrawn(payload) => Some(payload.entry),
            Self::WalletReferenceRecorded(payload) => Some(payload.entry).filter(|_| payload.offer.is_none()),
            Self::PaperIssued(payload) => payload.entry.filter(|_| payload.offer.is_none()),
            Self::RegisterCreated(_)
            | Self::CommissionRenamed(_)
            | Self::CommissionMembersChanged(_)
            | Self::GarrisonAdded(_)
            | Self::GarrisonRenamed(_)
            | Self::BasisChosen(_)
            | Self::RulesChanged(_)
            | Self::ReplyActRecorded(_)
            | Self::ClockCorrected(_)
            | Self::DwellingRecorded(_)
            | Self::DwellingCorrected(_)
            | Self::ImportTaken(_)
            | Self::ImportRowRejected(_)
            | Self::ImportRowClosed(_)
            | Self::RoundOpened(_)
            | Self::WavePlanned(_)
            | Self::WaveApproved(_)
            | Self::RoundClosed(_)
            | Self::OutboxWritten(_)
            | Self::OfferSent(_)
            | Self::OfferDelivered(_)
            | Self::DeliveryFailed(_)
            | Self::OfferLapsed(_)
            | Self::OfferWithdrawn(_)
            | Self::ReplyRecorded(_)
            | Self::ReplyHandled(_)
            | Self::PaperPrinted(_)
            | Self::FileIndexChanged(_)
            | Self::ListExported(_)
            | Self::DwellingWithdrawn(_)
            | Self::ConflictDecided(_)
            | Self::ReplyAssigned(_)
            | Self::LateReplyTaken(_)
            | Self::OfferPutOnPaper(_)
            | Self::MinutesRecorded(_)
            | Self::MinutesApproved(_)
            | Self::MinutesReversed(_)
            | Self::LeaseSigned(_)
            | Self::LeaseFailed(_)
            | Self::LeaseExtended(_)
            | Self::EntryHoused(_)
            | Self::LeaseReversed(_)
            | Self::CalendarChanged(_)
            | Self::TemplateAdopted(_) => None,
        }
    }
}
