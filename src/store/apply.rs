//! What an event writes into the derived tables; live and in a replay it is the same code.

use super::{
    Reader, Result,
    tables::{
        calendar, cases, commissions, dwellings, entries, imports, inventory, leases, minutes, offers,
        papers, register, replies, rounds, tasks, templates, wallet,
    },
};
use crate::journal::{Event, Sequence, Stamp};

/// An event with its place in the journal.
#[derive(Clone, Copy)]
pub(super) struct Recorded<'a> {
    pub sequence: Sequence,
    pub stamp: &'a Stamp,
}

/// Applies an event that was just appended.
pub(super) fn apply(reader: &Reader, sequence: Sequence, stamp: &Stamp, event: &Event) -> Result<()> {
    if let Event::PersonalDataErased(payload) = event {
        reader.erase_payloads(sequence, &payload.erased)?;
        entries::erase(reader, payload)?;
    }
    apply_to_tables(reader, sequence, stamp, event)
}

/// Applies an event to the derived tables alone.
#[expect(clippy::too_many_lines, reason = "a line for every kind of event, and nothing else")]
pub(super) fn apply_to_tables(
    reader: &Reader,
    sequence: Sequence,
    stamp: &Stamp,
    event: &Event,
) -> Result<()> {
    if event.entry().is_none() {
        reader.note_common_event(sequence)?;
    }
    let recorded = Recorded { sequence, stamp };
    match event {
        Event::RegisterCreated(payload) => register::created(reader, recorded, payload),
        Event::CommissionRenamed(payload) => register::renamed(reader, payload),
        Event::GarrisonAdded(payload) => register::garrison_added(reader, &payload.garrison),
        Event::GarrisonRenamed(payload) => register::garrison_renamed(reader, payload),
        Event::BasisChosen(payload) => register::basis_chosen(reader, payload),
        Event::RulesChanged(payload) => register::rules_changed(reader, payload),
        Event::ReplyActRecorded(payload) => register::reply_act_recorded(reader, recorded, &payload.act),
        Event::ClockCorrected(_) | Event::ListExported(_) => Ok(()),
        Event::EntryRegistered(payload) => entries::registered(reader, recorded, payload),
        Event::ApplicantCorrected(payload) => entries::applicant_corrected(reader, recorded, payload),
        Event::HouseholdCorrected(payload) => entries::household_corrected(reader, recorded, payload),
        Event::SubmissionCorrected(payload) => entries::submission_corrected(reader, recorded, payload),
        Event::PersonalDataErased(payload) => reader.note_entry_event(payload.entry, sequence),
        Event::DwellingRecorded(payload) => dwellings::recorded(reader, recorded, payload),
        Event::DwellingCorrected(payload) => dwellings::corrected(reader, recorded, payload),
        Event::ImportTaken(payload) => imports::taken(reader, recorded, payload),
        Event::ImportRowRejected(payload) => imports::row_rejected(reader, payload),
        Event::ImportRowClosed(payload) => imports::row_closed(reader, recorded, payload),
        Event::RoundOpened(payload) => rounds::opened(reader, recorded, payload),
        Event::WavePlanned(payload) => rounds::wave_planned(reader, recorded, payload),
        Event::WaveApproved(payload) => rounds::wave_approved(reader, recorded, payload),
        Event::RoundClosed(payload) => rounds::closed(reader, recorded, payload),
        Event::OutboxWritten(payload) => offers::outbox_written(reader, recorded, payload),
        Event::OfferSent(payload) => offers::sent(reader, recorded, payload),
        Event::OfferDelivered(payload) => offers::delivered(reader, recorded, payload),
        Event::DeliveryFailed(payload) => offers::delivery_failed(reader, recorded, payload),
        Event::OfferLapsed(payload) => offers::lapsed(reader, recorded, payload),
        Event::OfferWithdrawn(payload) => offers::withdrawn(reader, recorded, payload),
        Event::ReplyRecorded(payload) => replies::recorded(reader, recorded, payload),
        Event::ReplyHandled(payload) => replies::handled(reader, payload),
        Event::AnswerRecorded(payload) => inventory::answer_recorded(reader, recorded, payload),
        Event::CaseOpened(payload) => cases::opened(reader, recorded, payload),
        Event::PaperIssued(payload) => papers::issued(reader, recorded, payload),
        Event::PaperPrinted(payload) => papers::printed(reader, recorded, payload),
        Event::FileIndexChanged(payload) => papers::index_changed(reader, payload),
        Event::CommissionMembersChanged(payload) => commissions::members_changed(reader, recorded, payload),
        Event::TaskDone(payload) => tasks::done(reader, recorded, payload),
        Event::WithinNormOnlyTakenBack(payload) => {
            entries::within_norm_only_taken_back(reader, recorded, payload)
        }
        Event::DwellingWithdrawn(payload) => rounds::dwelling_withdrawn(reader, recorded, payload),
        Event::ConflictDecided(payload) => replies::conflict_decided(reader, recorded, payload),
        Event::ReplyAssigned(payload) => replies::assigned(reader, recorded, payload),
        Event::LateReplyTaken(payload) => replies::late_taken(reader, recorded, payload),
        Event::OfferPutOnPaper(payload) => offers::put_on_paper(reader, recorded, payload),
        Event::MinutesRecorded(payload) => minutes::recorded(reader, recorded, payload),
        Event::MinutesApproved(payload) => minutes::approved(reader, recorded, payload),
        Event::MinutesReversed(payload) => minutes::reversed(reader, recorded, payload),
        Event::LeaseSigned(payload) => leases::signed(reader, recorded, payload),
        Event::LeaseFailed(payload) => leases::failed(reader, recorded, payload),
        Event::LeaseExtended(payload) => leases::extended(reader, recorded, payload),
        Event::EntryHoused(payload) => leases::housed(reader, recorded, payload),
        Event::LeaseReversed(payload) => leases::reversed(reader, recorded, payload),
        Event::CaseOpenedByHand(payload) => cases::opened_by_hand(reader, recorded, payload),
        Event::PreliminaryDecisionMade(payload) => cases::preliminary(reader, recorded, payload),
        Event::HearingNotified(payload) => cases::hearing_notified(reader, recorded, payload),
        Event::HearingHeld(payload) => cases::heard(reader, recorded, payload),
        Event::HearingDispensed(payload) => cases::dispensed(reader, recorded, payload),
        Event::CaseDecided(payload) => cases::decided(reader, recorded, payload),
        Event::CaseNotified(payload) => cases::notified(reader, recorded, payload),
        Event::DecisionAppealed(payload) => cases::appealed(reader, recorded, payload),
        Event::AppealDecided(payload) => cases::appeal_decided(reader, recorded, payload),
        Event::EntryReinstated(payload) => cases::reinstated(reader, recorded, payload),
        Event::CalendarChanged(payload) => calendar::changed(reader, payload),
        Event::ConsentGiven(payload) => wallet::consent_given(reader, recorded, payload),
        Event::ConsentWithdrawn(payload) => wallet::consent_withdrawn(reader, recorded, payload),
        Event::WalletReferenceRecorded(payload) => wallet::reference_recorded(reader, recorded, payload),
        Event::TemplateAdopted(payload) => templates::adopted(reader, recorded, payload),
    }
}
