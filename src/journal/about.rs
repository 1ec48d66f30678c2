//! What an event concerns, and the document by which it was done.

use super::{
    Event,
    payloads::entries::{DecisionReference, SubmissionGround},
};
use crate::domain::{
    Day,
    ids::{DwellingId, GarrisonId, PaperId, RoundId},
};

/// What an event concerns.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Topic<'a> {
    /// The register as a whole, files, calendars.
    Register,
    /// The people whom the register notes for the event.
    People,
    Dwelling {
        dwelling: DwellingId,
        garrison: GarrisonId,
        inventory_no: &'a str,
    },
    Round(RoundId),
    Paper(PaperId),
}

/// The document by which something was done, as the official cited it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CitedDocument<'a> {
    Decision {
        body: &'a str,
        number: &'a str,
        date: Day,
    },
    Numbered {
        number: &'a str,
        date: Day,
    },
    /// In the official's own words.
    Named(&'a str),
}

impl<'a> From<&'a DecisionReference> for CitedDocument<'a> {
    fn from(decision: &'a DecisionReference) -> Self {
        Self::Decision { body: &decision.body, number: &decision.number, date: decision.date }
    }
}

impl<'a> From<&'a String> for CitedDocument<'a> {
    fn from(words: &'a String) -> Self {
        Self::Named(words)
    }
}

impl<'a> From<(&'a String, Day)> for CitedDocument<'a> {
    fn from((number, date): (&'a String, Day)) -> Self {
        Self::Numbered { number, date }
    }
}

/// See the module.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct About<'a> {
    pub topic: Topic<'a>,
    pub document: Option<CitedDocument<'a>>,
}

impl<'a> About<'a> {
    const REGISTER: Self = Self { topic: Topic::Register, document: None };
    const PEOPLE: Self = Self { topic: Topic::People, document: None };

    const fn round(round: RoundId) -> Self {
        Self { topic: Topic::Round(round), document: None }
    }

    fn by(self, document: impl Into<CitedDocument<'a>>) -> Self {
        Self { document: Some(document.into()), ..self }
    }

    fn by_any(self, document: Option<impl Into<CitedDocument<'a>>>) -> Self {
        Self { document: document.map(Into::into), ..self }
    }
}

impl Event {
    /// What it concerns, and by which document it was done.
    #[expect(clippy::too_many_lines, reason = "a line for every kind of event, and nothing else")]
    pub fn about(&self) -> About<'_> {
        let (register, people) = (About::REGISTER, About::PEOPLE);
        match self {
            Self::RegisterCreated(_)
            | Self::CommissionRenamed(_)
            | Self::GarrisonAdded(_)
            | Self::GarrisonRenamed(_)
            | Self::BasisChosen(_)
            | Self::ClockCorrected(_)
            | Self::ImportTaken(_)
            | Self::ImportRowRejected(_)
            | Self::ImportRowClosed(_)
            | Self::CalendarChanged(_)
            | Self::ListExported(_)
            | Self::FileIndexChanged(_) => register,
            Self::RulesChanged(payload) => register.by(&payload.act),
            Self::TemplateAdopted(payload) => register.by(&payload.act),
            Self::ReplyActRecorded(payload) => {
                let act = &payload.act;
                register.by(CitedDocument::Decision { body: &act.body, number: &act.number, date: act.date })
            }
            Self::CommissionMembersChanged(payload) => {
                let order = &payload.appointment.act;
                register.by((&order.number, order.date))
            }
            Self::ApplicantCorrected(_)
            | Self::HouseholdCorrected(_)
            | Self::AnswerRecorded(_)
            | Self::CaseOpened(_)
            | Self::ConsentGiven(_)
            | Self::WalletReferenceRecorded(_)
            | Self::OutboxWritten(_)
            | Self::OfferDelivered(_)
            | Self::DeliveryFailed(_)
            | Self::OfferLapsed(_)
            | Self::OfferWithdrawn(_)
            | Self::OfferPutOnPaper(_)
            | Self::ReplyRecorded(_)
            | Self::ReplyHandled(_)
            | Self::MinutesApproved(_)
            | Self::MinutesReversed(_)
            | Self::LeaseReversed(_) => people,
            Self::EntryRegistered(payload) => people.by_any(payload.time_decision.as_ref()),
            Self::SubmissionCorrected(payload) => people.by(match &payload.ground {
                SubmissionGround::RecordingError { paper } => paper.into(),
                SubmissionGround::Decision(decision) => CitedDocument::from(decision),
            }),
            Self::PersonalDataErased(payload) => people.by_any(payload.act.as_ref()),
            Self::WithinNormOnlyTakenBack(payload) => people.by((&payload.report_no, payload.report_date)),
            Self::TaskDone(payload) => people.by_any(payload.document.as_ref()),
            Self::OfferSent(payload) => people.by_any(payload.evidence.as_ref()),
            Self::ReplyAssigned(payload) => people.by(&payload.evidence),
            Self::LateReplyTaken(payload) => people.by(&payload.document),
            Self::ConflictDecided(payload) => people.by(&payload.document),
            Self::ConsentWithdrawn(payload) => people.by(&payload.withdrawal.evidence),
            Self::MinutesRecorded(payload) => people.by((&payload.number, payload.date)),
            Self::LeaseSigned(payload) => people.by((&payload.number, payload.signed_on)),
            Self::LeaseFailed(payload) => people.by(&payload.decision),
            Self::LeaseExtended(payload) => people.by((&payload.number, payload.date)),
            Self::EntryHoused(payload) => people.by(&payload.decision),
            Self::CaseOpenedByHand(payload) => people.by(&payload.document),
            Self::PreliminaryDecisionMade(payload) => people.by(&payload.decision),
            Self::HearingNotified(payload) => people.by((&payload.number, payload.notified_on)),
            Self::HearingHeld(payload) => people.by((&payload.minutes_no, payload.held_on)),
            Self::HearingDispensed(payload) => people.by(&payload.document),
            Self::CaseDecided(payload) => people.by(&payload.decision),
            Self::CaseNotified(payload) => people.by((&payload.number, payload.notified_on)),
            Self::DecisionAppealed(payload) => people.by(&payload.appeal),
            Self::AppealDecided(payload) => people.by(&payload.decision),
            Self::EntryReinstated(payload) => people.by(&payload.decision),
            Self::DwellingRecorded(payload) => dwelling(payload.dwelling, &payload.facts),
            Self::DwellingCorrected(payload) => dwelling(payload.dwelling, &payload.facts),
            Self::RoundOpened(payload) => About::round(payload.round),
            Self::WavePlanned(payload) => About::round(payload.round),
            Self::WaveApproved(payload) => About::round(payload.round),
            Self::RoundClosed(payload) => About::round(payload.round),
            Self::DwellingWithdrawn(payload) => About::round(payload.round),
            Self::PaperIssued(payload) => match (payload.entry, payload.round) {
                (None, Some(round)) => About::round(round),
                (None, None) => paper(payload.paper),
                (Some(_), _) => people,
            },
            Self::PaperPrinted(payload) => paper(payload.paper),
        }
    }
}

fn dwelling(dwelling: DwellingId, facts: &crate::domain::dwelling::DwellingFacts) -> About<'_> {
    let topic =
        Topic::Dwelling { dwelling, garrison: facts.garrison, inventory_no: facts.inventory_no.as_str() };
    About { topic, document: None }
}

const fn paper(paper: PaperId) -> About<'static> {
    About { topic: Topic::Paper(paper), document: None }
}
