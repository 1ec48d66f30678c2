//! Events of the journal as sentences: the history of a person, and the journal itself.

use super::{cases, files::table_kind, store::time};
use crate::{
    domain::{
        commission::Appointment, garrison::Zone, ids::EntryId, inventory::Finding, sitting::CommissionOrder,
        task::TaskKind,
    },
    i18n::{Tr, dates},
    journal::{
        Event,
        payloads::{
            entries::{DecisionReference, EntryRegistered, SubmissionCorrected, SubmissionGround},
            imports::{ImportRowClosed, RowClosing},
            inventory::AnswerRecorded,
            leases::{LeaseFailed, LeaseSigned},
            offers::{OfferLapsed, OfferSent, ReplyRecorded, Source},
            papers::{FileIndexChanged, PaperIssued, reference},
            rounds::WaveApproved,
            sittings::MinutesRecorded,
            tasks::TaskDone,
            templates::TemplateAdopted,
        },
    },
    ops::papers::kind_name,
};

/// How the reader of a history looks at the journal.
#[derive(Debug, Clone, Copy)]
pub struct Perspective {
    pub tr: Tr,
    pub zone: Zone,
    /// Whose history it is; none for the journal of the whole register.
    pub entry: Option<EntryId>,
}

impl Perspective {
    /// What happened.
    #[expect(clippy::too_many_lines, reason = "a sentence for every kind of event, and nothing else")]
    pub fn event(self, event: &Event) -> String {
        let tr = self.tr;
        match event {
            Event::RegisterCreated(_) => tr.history_register_created(),
            Event::CommissionRenamed(_) => tr.history_commission_renamed(),
            Event::CommissionMembersChanged(payload) => commission_members(tr, &payload.appointment),
            Event::GarrisonAdded(payload) => tr.history_garrison_added(&payload.garrison.name),
            Event::GarrisonRenamed(payload) => tr.history_garrison_renamed(&payload.name_kk),
            Event::BasisChosen(payload) => tr.history_basis_chosen(&tr.legal_basis(payload.basis)),
            Event::RulesChanged(payload) => tr.history_rules_changed(&payload.act),
            Event::ReplyActRecorded(payload) => {
                tr.history_reply_act_recorded(&payload.act.body, &payload.act.number)
            }
            Event::ClockCorrected(payload) => tr.history_clock_corrected(&payload.reason),
            Event::EntryRegistered(payload) => self.entry_registered(payload),
            Event::ApplicantCorrected(_) => tr.history_applicant_corrected(),
            Event::HouseholdCorrected(payload) => tr.history_household_corrected(payload.household.len()),
            Event::SubmissionCorrected(payload) => self.submission_corrected(payload),
            Event::PersonalDataErased(_) => tr.history_personal_data_erased(),
            Event::DwellingRecorded(payload) => tr.history_dwelling_recorded(&payload.facts.inventory_no),
            Event::DwellingCorrected(payload) => tr.history_dwelling_corrected(&payload.facts.inventory_no),
            Event::ImportTaken(payload) => tr.history_import_taken(
                payload.accepted,
                &payload.files.join(", "),
                &table_kind(tr, payload.kind.tables().0),
                payload.rows,
            ),
            Event::ImportRowRejected(payload) => tr.history_import_row_rejected(&payload.file, payload.row),
            Event::ImportRowClosed(payload) => import_row_closed(tr, payload),
            Event::RoundOpened(payload) => tr.history_round_opened(&payload.round.0.to_string()),
            Event::WavePlanned(payload) => {
                tr.history_wave_planned(&payload.round.0.to_string(), &payload.wave.to_string())
            }
            Event::WaveApproved(payload) => self.wave_approved(payload),
            Event::RoundClosed(payload) => {
                tr.history_round_closed(&payload.round.0.to_string(), &tr.round_state(Some(payload.end)))
            }
            Event::OutboxWritten(payload) => tr.history_outbox_written(payload.offers.len()),
            Event::OfferSent(payload) => self.offer_sent(payload),
            Event::OfferDelivered(payload) => {
                tr.history_offer_delivered(&payload.offer.0.to_string(), &self.time(payload.delivered_at))
            }
            Event::DeliveryFailed(payload) => tr.history_delivery_failed(&payload.offer.0.to_string()),
            Event::OfferLapsed(payload) => self.offer_lapsed(payload),
            Event::OfferWithdrawn(payload) => {
                let reason = tr.withdraw_reason(payload.reason);
                tr.history_offer_withdrawn(&payload.offer.0.to_string(), &reason)
            }
            Event::ReplyRecorded(payload) => self.reply_recorded(payload),
            Event::ReplyHandled(payload) => tr.history_reply_handled(&payload.note),
            Event::AnswerRecorded(payload) => answer_recorded(tr, payload),
            Event::CaseOpened(_) => tr.history_case_opened(),
            Event::PaperIssued(payload) => paper_issued(tr, payload),
            Event::FileIndexChanged(payload) => file_index_changed(tr, payload),
            Event::PaperPrinted(payload) if payload.copy => tr.history_paper_copied(),
            Event::PaperPrinted(_) => tr.history_paper_printed(),
            Event::ListExported(payload) => tr.history_list_exported(payload.rows),
            Event::TaskDone(payload) => task_done(tr, payload),
            Event::WithinNormOnlyTakenBack(payload) => tr.history_within_norm_only_taken_back(
                &dates::numeric(payload.report_date),
                &payload.report_no,
            ),
            Event::DwellingWithdrawn(payload) => tr.history_dwelling_withdrawn(
                &tr.left_out_reason(payload.reason),
                &payload.round.0.to_string(),
            ),
            Event::ConflictDecided(payload) => tr.history_conflict_decided(
                &tr.conflict_decision(payload.decision),
                &decision_reference(tr, &payload.document),
            ),
            Event::ReplyAssigned(payload) => tr.history_reply_assigned(
                &payload.evidence,
                &payload.offer.0.to_string(),
                &tr.disposition(payload.disposition),
            ),
            Event::LateReplyTaken(payload) => {
                tr.history_late_reply_taken(&decision_reference(tr, &payload.document))
            }
            Event::OfferPutOnPaper(payload) => tr.history_offer_put_on_paper(&payload.offer.0.to_string()),
            Event::MinutesRecorded(payload) => self.minutes_recorded(payload),
            Event::MinutesApproved(payload) => tr.history_minutes_approved(
                &dates::numeric(payload.approved_on),
                &payload.by.name,
                &payload.by.office,
            ),
            Event::MinutesReversed(payload) => {
                tr.history_minutes_reversed(&tr.reversal_reason(payload.reason))
            }
            Event::LeaseSigned(payload) => lease_signed(tr, payload),
            Event::LeaseFailed(payload) => lease_failed(tr, payload),
            Event::LeaseExtended(payload) => {
                tr.history_lease_extended(&dates::numeric(payload.date), payload.months, &payload.number)
            }
            Event::LeaseReversed(payload) => tr.history_lease_reversed(&payload.reason),
            Event::EntryHoused(payload) => {
                tr.history_entry_housed(&decision_reference(tr, &payload.decision))
            }
            Event::CaseOpenedByHand(payload) => cases::opened_by_hand(tr, payload),
            Event::PreliminaryDecisionMade(payload) => cases::preliminary(tr, payload),
            Event::HearingNotified(payload) => cases::hearing_notified(tr, payload),
            Event::HearingHeld(payload) => cases::hearing_held(tr, payload),
            Event::HearingDispensed(payload) => cases::hearing_dispensed(tr, payload),
            Event::CaseDecided(payload) => cases::decided(tr, payload),
            Event::CaseNotified(payload) => cases::notified(tr, payload),
            Event::DecisionAppealed(payload) => cases::appealed(tr, payload),
            Event::AppealDecided(payload) => cases::appeal_decided(tr, payload),
            Event::EntryReinstated(payload) => cases::reinstated(tr, payload),
            Event::CalendarChanged(payload) => tr.history_calendar_changed(payload.days.len()),
            Event::ConsentGiven(payload) => tr.history_consent_given(
                &tr.consent_channel(payload.consent.channel),
                &dates::numeric(payload.consent.day),
            ),
            Event::ConsentWithdrawn(payload) => tr.history_consent_withdrawn(
                &tr.consent_channel(payload.withdrawal.channel),
                &dates::numeric(payload.withdrawal.day),
                &payload.withdrawal.evidence,
            ),
            Event::WalletReferenceRecorded(payload) => match payload.offer {
                None => tr.history_wallet_reference(&payload.reference),
                Some(offer) => tr.history_wallet_reference_of_offer(&offer.0.to_string(), &payload.reference),
            },
            Event::TemplateAdopted(payload) => template_adopted(tr, payload),
        }
    }

    fn time(self, at: crate::domain::Instant) -> String {
        time(self.zone, at)
    }

    fn entry_registered(self, payload: &EntryRegistered) -> String {
        let tr = self.tr;
        let number = payload.key.registration_no.to_string();
        let submitted = self.time(payload.key.submitted_at);
        match &payload.time_decision {
            Some(decision) => tr.history_entry_registered_by_decision(
                &decision_reference(tr, decision),
                &number,
                &submitted,
            ),
            None if payload.row_digest.is_some() => tr.history_entry_imported(&number, &submitted),
            None => tr.history_entry_registered(&number, &submitted),
        }
    }

    fn submission_corrected(self, payload: &SubmissionCorrected) -> String {
        let tr = self.tr;
        let key = |key: crate::domain::entry::QueueKey| {
            tr.history_submission(&key.registration_no.to_string(), &self.time(key.submitted_at))
        };
        let ground = match &payload.ground {
            SubmissionGround::RecordingError { paper } => tr.history_ground_recording_error(paper),
            SubmissionGround::Decision(decision) => decision_reference(tr, decision),
        };
        tr.history_submission_corrected(&key(payload.after), &key(payload.before), &ground)
    }

    /// For a person, the offer to this person alone.
    fn wave_approved(self, payload: &WaveApproved) -> String {
        let tr = self.tr;
        let (round, wave) = (payload.round.0.to_string(), payload.wave.to_string());
        match payload.offers.iter().find(|offer| Some(offer.entry) == self.entry) {
            Some(offer) => tr.history_offer_prepared(
                &tr.channel(offer.channel),
                &tr.fit(offer.fit),
                &offer.offer.0.to_string(),
                &round,
                &wave,
            ),
            None => tr.history_wave_approved(payload.offers.len(), &round, &wave),
        }
    }

    /// For a person, the decision on this person alone.
    fn minutes_recorded(self, payload: &MinutesRecorded) -> String {
        let tr = self.tr;
        let date = dates::numeric(payload.date);
        match payload.items.iter().find(|item| Some(item.entry) == self.entry) {
            Some(item) => tr.history_minutes_of_person(
                item.votes.abstained,
                item.votes.against,
                &date,
                &tr.sitting_decision(item.decision),
                item.votes.in_favour,
                &payload.number,
            ),
            None => tr.history_minutes_recorded(&date, payload.items.len(), &payload.number),
        }
    }

    fn offer_sent(self, payload: &OfferSent) -> String {
        let tr = self.tr;
        let (offer, sent) = (payload.offer.0.to_string(), self.time(payload.sent_at));
        match (&payload.evidence, payload.source) {
            (Some(evidence), _) => tr.history_offer_sent_with_evidence(evidence, &offer, &sent),
            (None, Source::Gateway) => tr.history_offer_sent_by_gateway(&offer, &sent),
            (None, Source::Person) => tr.history_offer_sent_by_person(&offer, &sent),
        }
    }

    fn offer_lapsed(self, payload: &OfferLapsed) -> String {
        let (offer, due) = (payload.offer.0.to_string(), self.time(payload.due_at));
        if payload.counts_as_refusal {
            self.tr.history_offer_lapsed(&due, &offer)
        } else {
            self.tr.history_offer_not_answered(&due, &offer)
        }
    }

    fn reply_recorded(self, payload: &ReplyRecorded) -> String {
        let tr = self.tr;
        let outcome = tr.disposition(payload.disposition);
        match payload.code {
            Some(code) => tr.history_reply_recorded(&code.number().to_string(), &outcome),
            None => tr.history_reply_without_code(&outcome, &payload.text),
        }
    }
}

/// What an inventory's source answered.
pub fn finding(tr: Tr, finding: Finding) -> String {
    match finding {
        Finding::Nothing => tr.history_finding_nothing(),
        Finding::Found => tr.history_finding_found(),
        Finding::SourceError => tr.history_finding_source_error(),
    }
}

/// A decision with its body, number and date.
pub fn decision_reference(tr: Tr, decision: &DecisionReference) -> String {
    tr.history_decision(&decision.body, &dates::numeric(decision.date), &decision.number)
}

/// A result belongs to one kind of task.
fn task_done(tr: Tr, payload: &TaskDone) -> String {
    let kind = TaskKind::ALL.into_iter().find(|kind| kind.results().contains(&payload.result));
    let kind = kind.map(|kind| tr.task_kind(kind)).unwrap_or_default();
    let done = tr.history_task_done(&kind, &tr.task_result(payload.result));
    let document = payload.document.as_ref().map(|document| decision_reference(tr, document));
    [Some(done), document, payload.note.clone()].into_iter().flatten().collect::<Vec<_>>().join(". ")
}

fn lease_signed(tr: Tr, payload: &LeaseSigned) -> String {
    tr.history_lease_signed(&dates::numeric(payload.signed_on), payload.months, &payload.number)
}

fn lease_failed(tr: Tr, payload: &LeaseFailed) -> String {
    let decision = decision_reference(tr, &payload.decision);
    tr.history_lease_failed(&decision, &tr.failure_reason(payload.reason))
}

fn answer_recorded(tr: Tr, payload: &AnswerRecorded) -> String {
    let facts = &payload.facts;
    let step = facts.step.number().to_string();
    tr.history_answer_recorded(&finding(tr, facts.finding), &facts.source, &step)
}

fn paper_issued(tr: Tr, payload: &PaperIssued) -> String {
    let kind = kind_name(tr, payload.kind);
    let number = reference(payload.file_index.as_deref(), payload.number);
    tr.history_paper_issued(&dates::numeric(payload.date), &kind, &number)
}

fn commission_members(tr: Tr, appointment: &Appointment) -> String {
    let CommissionOrder { number, date } = &appointment.act;
    let from = dates::numeric(appointment.from);
    tr.history_commission_members(&dates::numeric(*date), &from, appointment.members.len(), number)
}

fn file_index_changed(tr: Tr, payload: &FileIndexChanged) -> String {
    let kind = kind_name(tr, payload.kind);
    match &payload.index {
        Some(index) => tr.history_file_index_changed(index, &kind),
        None => tr.history_file_index_removed(&kind),
    }
}

fn template_adopted(tr: Tr, payload: &TemplateAdopted) -> String {
    tr.history_template_adopted(
        &payload.act,
        &dates::numeric(payload.in_force_from),
        &tr.language(payload.lang),
        &tr.template(payload.template),
        &payload.version.to_string(),
    )
}

fn import_row_closed(tr: Tr, payload: &ImportRowClosed) -> String {
    match &payload.closing {
        RowClosing::Fixed => tr.history_import_row_fixed(),
        RowClosing::TakenAgain => tr.history_import_row_taken_again(),
        RowClosing::Dismissed { reason } => tr.history_import_row_dismissed(reason),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        domain::{entry::QueueKey, registration_number::RegistrationNumber},
        i18n::Lang,
    };

    #[test]
    fn a_correction_keeps_both_values_and_its_ground_in_view() {
        let key = |serial, at: &str| QueueKey {
            submitted_at: at.parse().unwrap(),
            registration_no: RegistrationNumber { year: 2024, serial },
        };
        let event = Event::SubmissionCorrected(SubmissionCorrected {
            entry: EntryId(1),
            corrects: 1,
            before: key(165, "2024-03-03T05:00:00Z"),
            after: key(166, "2024-03-02T05:00:01Z"),
            ground: SubmissionGround::RecordingError { paper: "рапорт № 7".to_owned() },
        });
        for lang in Lang::ALL {
            let view =
                Perspective { tr: Tr::new(lang), zone: Zone::of_the_capital(), entry: Some(EntryId(1)) };
            let said = view.event(&event);
            for part in ["2024/165", "2024/166", "03.03.2024 10:00:00", "02.03.2024 10:00:01", "рапорт № 7"]
            {
                assert!(said.contains(part), "{part} is not in: {said}");
            }
        }
    }
}
