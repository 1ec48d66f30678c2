//! Why an act did not happen, and what to do next.

use super::{
    cases,
    papers::paper_error,
    sittings,
    store::{store_error, time},
    templates,
};
use crate::{
    domain::{
        Day, garrison::Zone, legal_basis::LegalBasis, registration_number::RegistrationNumber,
        working_days::CalendarFault,
    },
    i18n::{Tr, dates::numeric},
    ops::{self, EmptyField, Refusal, numbering, refusal::PlanDifference, several::Refused},
};

/// Why an act did not happen; instants in this zone.
pub fn ops_error(tr: Tr, zone: Zone, error: &ops::Error) -> String {
    match error {
        ops::Error::Refused(refusal) => self::refusal(tr, zone, refusal),
        ops::Error::Store(error) => store_error(tr, zone, error),
        ops::Error::Import(error) => super::files::import_error(tr, error),
        ops::Error::Export(error) => super::files::export_error(tr, error),
        ops::Error::Stopped => tr.refusals_stopped(),
    }
}

/// Why a rule says no; instants in this zone.
#[expect(clippy::too_many_lines, reason = "a sentence for every refusal, and nothing else")]
pub fn refusal(tr: Tr, zone: Zone, refusal: &Refusal) -> String {
    let time = |at| time(zone, at);
    match refusal {
        Refusal::Empty(field) => empty(tr, *field),
        Refusal::UnknownGarrison { name, known } => tr.refusals_unknown_garrison(&known.join(", "), name),
        Refusal::GarrisonNameTaken { name } => tr.refusals_garrison_name_taken(name),
        Refusal::UnknownEntry { registration_no } => tr.refusals_unknown_entry(registration_no),
        Refusal::UnknownDwelling { inventory_no } => tr.refusals_unknown_dwelling(inventory_no),
        Refusal::UnknownRound { round } => tr.refusals_unknown_round(&number(round.0)),
        Refusal::UnknownOffer { offer } => tr.refusals_unknown_offer(&number(offer.0)),
        Refusal::UnknownReply { reply } => tr.refusals_unknown_reply(&number(reply.0)),
        Refusal::UnknownImportRow { row: _ } => tr.refusals_unknown_import_row(),
        Refusal::UnknownTask { task: _ } => tr.refusals_unknown_task(),
        Refusal::RegistrationNumberTaken { registration_no } => {
            tr.refusals_registration_number_taken(&registration_no.to_string())
        }
        Refusal::PersonAlreadyQueued { registration_no } => {
            tr.refusals_person_already_queued(&registration_no.to_string())
        }
        Refusal::ChildInOtherHousehold { child, registration_no } => {
            tr.refusals_child_in_other_household(child, &registration_no.to_string())
        }
        Refusal::TwoSpouses => tr.refusals_two_spouses(),
        Refusal::SubmittedInFuture { submitted_at, now } => {
            tr.refusals_submitted_in_future(&time(*now), &time(*submitted_at))
        }
        Refusal::InventoryNumberTaken { inventory_no } => tr.refusals_inventory_number_taken(inventory_no),
        Refusal::UsefulAreaAboveTotal => tr.refusals_useful_area_above_total(),
        Refusal::FloorAboveHouse => tr.refusals_floor_above_house(),
        Refusal::NothingChanged => tr.refusals_nothing_changed(),
        Refusal::CalendarLine { line, fault } => match fault {
            CalendarFault::Day => tr.refusals_calendar_day(&line.to_string()),
            CalendarFault::Kind => tr.refusals_calendar_kind(&line.to_string()),
            CalendarFault::Source => tr.refusals_calendar_source(&line.to_string()),
        },
        Refusal::FileIndexUnfit { index } => {
            tr.refusals_file_index_unfit(index, &numbering::LONGEST_INDEX.to_string())
        }
        Refusal::StillInQueue { registration_no } => tr.refusals_still_in_queue(&registration_no.to_string()),
        Refusal::LeaseRuns { registration_no, last_day } => {
            tr.refusals_lease_runs(&registration_no.to_string(), &numeric(*last_day))
        }
        Refusal::ErasedBefore { registration_no } => tr.refusals_erased_before(&registration_no.to_string()),
        Refusal::RegisterBeganLater { began_at } => tr.refusals_register_began_later(&time(*began_at)),
        Refusal::DocumentInFuture { date, today } => {
            tr.refusals_document_in_future(&numeric(*date), &numeric(*today))
        }
        Refusal::WithinNormOnlyNotSet { registration_no } => {
            tr.refusals_within_norm_only_not_set(&registration_no.to_string())
        }
        Refusal::BasisNotInForce { basis, day, in_force } => basis_not_in_force(tr, *basis, *day, in_force),
        Refusal::BasisIsNotForAllocation { basis } => {
            tr.refusals_basis_is_not_for_allocation(&tr.legal_basis(*basis))
        }
        Refusal::NoVacantDwelling { garrison } => tr.refusals_no_vacant_dwelling(garrison),
        Refusal::DwellingNotVacant { inventory_no } => tr.refusals_dwelling_not_vacant(inventory_no),
        Refusal::RoundEnded { round } => tr.refusals_round_ended(&number(round.0)),
        Refusal::NoWaveWaiting { round } => tr.refusals_no_wave_waiting(&number(round.0)),
        Refusal::PlanChanged { round, differences } => {
            let differences: Vec<_> = differences.iter().map(|one| plan_difference(tr, one)).collect();
            tr.refusals_plan_changed(&differences.join("; "), &number(round.0))
        }
        Refusal::NoDwellingCameBack { round } => tr.refusals_no_dwelling_came_back(&number(round.0)),
        Refusal::RepliesNotConfirmed { round, latest_due } => {
            tr.refusals_replies_not_confirmed(&time(*latest_due), &number(round.0))
        }
        Refusal::ConflictWaits { round, replies } => {
            tr.refusals_conflict_waits(&numbers(replies.iter().map(|reply| reply.0)), &number(round.0))
        }
        Refusal::OffersStillLive { round, offers } => {
            tr.refusals_offers_still_live(&numbers(offers.iter().map(|offer| offer.0)), &number(round.0))
        }
        Refusal::RoundCannotBeAnnulled { round, accepted } => {
            let accepted = numbers(accepted.iter().map(|offer| offer.0));
            tr.refusals_round_cannot_be_annulled(&accepted, &number(round.0))
        }
        Refusal::OfferInState { offer, state } => {
            tr.refusals_offer_in_state(&number(offer.0), &tr.offer_state(*state))
        }
        Refusal::StartBeforeApproval { offer, approved_at } => {
            tr.refusals_start_before_approval(&time(*approved_at), &number(offer.0))
        }
        Refusal::StartInFuture { at, now } => tr.refusals_start_in_future(&time(*at), &time(*now)),
        Refusal::EvidenceMissing { offer } => tr.refusals_evidence_missing(&number(offer.0)),
        Refusal::ReplyBeforeStart { offer, sent_at: Some(sent_at) } => {
            tr.refusals_reply_before_start(&number(offer.0), &time(*sent_at))
        }
        Refusal::ReplyBeforeStart { offer, sent_at: None } => {
            tr.refusals_reply_before_sending(&number(offer.0))
        }
        Refusal::ReplyInFuture { at, now } => tr.refusals_reply_in_future(&time(*at), &time(*now)),
        Refusal::NothingToSend => tr.refusals_nothing_to_send(),
        Refusal::ReplyDoesNotWait { reply } => tr.refusals_reply_does_not_wait(&number(reply.0)),
        Refusal::DwellingNotInRound { round, inventory_no } => {
            tr.refusals_dwelling_not_in_round(inventory_no, &number(round.0))
        }
        Refusal::DwellingHeld { inventory_no, offer, accepted: false } => {
            tr.refusals_dwelling_offered(inventory_no, &number(offer.0))
        }
        Refusal::DwellingHeld { inventory_no, offer, accepted: true } => {
            tr.refusals_dwelling_accepted(inventory_no, &number(offer.0))
        }
        Refusal::OfferAlreadyOnPaper { offer } => tr.refusals_offer_already_on_paper(&number(offer.0)),
        Refusal::ConflictNeedsDecision { reply } => tr.refusals_conflict_needs_decision(&number(reply.0)),
        Refusal::NotAConflict { reply } => tr.refusals_not_a_conflict(&number(reply.0)),
        Refusal::LaterOfferAccepted { offer, registration_no } => {
            tr.refusals_later_offer_accepted(&number(offer.0), &registration_no.to_string())
        }
        Refusal::DwellingGoneSince { inventory_no } => tr.refusals_dwelling_gone_since(inventory_no),
        Refusal::PersonLeftSince { registration_no, state } => {
            tr.refusals_person_left_since(&registration_no.to_string(), &tr.entry_state(*state))
        }
        Refusal::ReplyHasNoCode { reply } => tr.refusals_reply_has_no_code(&number(reply.0)),
        Refusal::ReplyHasItsOffer { reply } => tr.refusals_reply_has_its_offer(&number(reply.0)),
        Refusal::ReplyIsNotLate { reply } => tr.refusals_reply_is_not_late(&number(reply.0)),
        Refusal::TaskAlreadyDone { task: _ } => tr.refusals_task_already_done(),
        Refusal::ResultNotForTask { task: _ } => tr.refusals_result_not_for_task(),
        Refusal::OtherVerdict { verdict } => tr.refusals_other_verdict(&tr.task_result(verdict.result())),
        Refusal::RightNotRecorded { registration_no } => {
            tr.refusals_right_not_recorded(&registration_no.to_string())
        }
        Refusal::HouseholdNotCorrected { registration_no } => {
            tr.refusals_household_not_corrected(&registration_no.to_string())
        }
        Refusal::ConsentStands { registration_no, day } => {
            tr.refusals_consent_stands(&numeric(*day), &registration_no.to_string())
        }
        Refusal::NoConsent { registration_no } => tr.refusals_no_consent(&registration_no.to_string()),
        Refusal::NoPlaceForConsent { registration_no } => {
            tr.refusals_no_place_for_consent(&registration_no.to_string())
        }
        Refusal::NoLiveOffer { registration_no } => tr.refusals_no_live_offer(&registration_no.to_string()),
        Refusal::OfSome { refused, of } => {
            let named: Vec<_> = refused.iter().map(|one| refused_one(tr, zone, one)).collect();
            tr.refusals_of_some(refused.len(), &named.join("\n"), &of.to_string())
        }
        Refusal::NothingToPrint => tr.refusals_nothing_to_print(),
        Refusal::NoNoticeToPrint => tr.refusals_no_notice_to_print(),
        Refusal::NoExclusionDecided { registration_no } => {
            tr.refusals_no_exclusion_decided(&registration_no.to_string())
        }
        Refusal::PaperNotMade { registration_no, lang: _, error } => match registration_no {
            Some(number) => tr.refusals_paper_not_made(&paper_error(tr, error), &number.to_string()),
            None => paper_error(tr, error),
        },
        Refusal::WordingFault { passage, lang, fault } => {
            templates::passage_fault(tr, *passage, *lang, fault)
        }
        Refusal::WordingUnchanged => tr.templates_refused_nothing(),
        Refusal::UnknownMinutes { minutes: _ } => tr.refusals_unknown_minutes(),
        Refusal::UnknownLease { lease: _ } => tr.refusals_unknown_lease(),
        Refusal::Attendance(fault) => sittings::attendance_fault(tr, fault),
        Refusal::NobodyOnAgenda => tr.refusals_nobody_on_agenda(),
        Refusal::TwiceInMinutes { registration_no } => {
            tr.refusals_twice_in_minutes(&registration_no.to_string())
        }
        Refusal::OfOtherGarrison { registration_no, garrison } => {
            tr.refusals_of_other_garrison(garrison, &registration_no.to_string())
        }
        Refusal::VotesAboveMembers { registration_no, votes, present } => {
            tr.refusals_votes_above_members(*present, &registration_no.to_string(), *votes)
        }
        Refusal::VotesSayOtherwise { registration_no, votes, grants } => {
            sittings::votes_say_otherwise(tr, *registration_no, *votes, *grants)
        }
        Refusal::MinutesNumberTaken { number, year } => tr.refusals_minutes_number_taken(number, *year),
        Refusal::MinutesInState { number, state } => sittings::minutes_in_state(tr, number, *state),
        Refusal::MinutesFollowed { number, registration_no } => {
            tr.refusals_minutes_followed(number, &registration_no.to_string())
        }
        Refusal::AtStage { registration_no, stage } => sittings::at_stage(tr, *registration_no, *stage),
        Refusal::FailureNotPossible { registration_no, reason, stage } => tr.refusals_failure_not_possible(
            &tr.failure_reason(*reason),
            &registration_no.to_string(),
            &tr.lease_stage(*stage),
        ),
        Refusal::TermNotPassed { sign_by, decided_on } => {
            tr.refusals_term_not_passed(&numeric(*decided_on), &numeric(*sign_by))
        }
        Refusal::LeaseNumberTaken { number, year } => tr.refusals_lease_number_taken(number, *year),
        Refusal::AgreementNumberTaken { number, lease } => tr.refusals_agreement_number_taken(lease, number),
        Refusal::DayTooEarly { day, earlier, earliest } => {
            sittings::day_too_early(tr, *day, *earlier, *earliest)
        }
        Refusal::SubjectUnknown { registration_no, subject } => {
            tr.refusals_subject_unknown(&registration_no.to_string(), subject)
        }
        Refusal::TermIsZero => tr.refusals_term_is_zero(),
        Refusal::UnknownCase { case: _ } => tr.refusals_unknown_case(),
        Refusal::NoOpenCase { registration_no } => tr.refusals_no_open_case(&registration_no.to_string()),
        Refusal::CaseAlreadyOpen { registration_no } => {
            tr.refusals_case_already_open(&registration_no.to_string())
        }
        Refusal::EntryHasNoPlace { registration_no, state } => {
            tr.refusals_entry_has_no_place(&registration_no.to_string(), &tr.entry_state(*state))
        }
        Refusal::CaseActNotPossible { registration_no, act, stage } => tr.refusals_case_act_not_possible(
            &tr.case_act(*act),
            &registration_no.to_string(),
            &tr.case_stage(*stage),
        ),
        Refusal::PersonNotHeard { registration_no, stage } => cases::not_heard(tr, *registration_no, *stage),
        Refusal::GroundMissing { registration_no } => {
            tr.refusals_ground_missing(&registration_no.to_string())
        }
        Refusal::UnknownGround { number } => tr.refusals_unknown_ground(number),
        Refusal::BasisIsNotForExclusion { basis } => {
            tr.refusals_basis_is_not_for_exclusion(&tr.legal_basis(*basis))
        }
        Refusal::HearingTooSoon { hearing_on, earliest } => {
            tr.refusals_hearing_too_soon(&numeric(*earliest), &numeric(*hearing_on))
        }
        Refusal::NoFamily { registration_no } => tr.refusals_no_family(&registration_no.to_string()),
        Refusal::LeaseInForce { registration_no, number } => {
            tr.refusals_lease_in_force(number, &registration_no.to_string())
        }
        Refusal::CasesOverTerm { cases } => cases_over_term(tr, cases),
        Refusal::ClockIsRight => tr.refusals_clock_is_right(),
        Refusal::NotAPracticeRegister => tr.refusals_not_a_practice_register(),
    }
}

/// Who of several is refused, and why.
pub fn refused_one(tr: Tr, zone: Zone, one: &Refused) -> String {
    let (why, number) = (refusal(tr, zone, &one.why), one.registration_no.to_string());
    // Most reasons name the number themselves.
    let person =
        if why.contains(&number) { one.name.full() } else { format!("{}, {number}", one.name.full()) };
    tr.refusals_one_of_some(&person, &why)
}

fn cases_over_term(tr: Tr, cases: &[(RegistrationNumber, Day)]) -> String {
    let named = cases
        .iter()
        .map(|(number, decide_by)| tr.refusals_case_over_term(&numeric(*decide_by), &number.to_string()));
    tr.refusals_cases_over_term(&named.collect::<Vec<_>>().join(", "))
}

fn empty(tr: Tr, field: EmptyField) -> String {
    match field {
        EmptyField::GarrisonName => tr.refusals_empty_garrison_name(),
        EmptyField::CommissionName => tr.refusals_empty_commission_name(),
        EmptyField::Surname => tr.refusals_empty_surname(),
        EmptyField::GivenName => tr.refusals_empty_given_name(),
        EmptyField::InventoryNumber => tr.refusals_empty_inventory_number(),
        EmptyField::Address => tr.refusals_empty_address(),
        EmptyField::Reason => tr.refusals_empty_reason(),
        EmptyField::ActBody => tr.refusals_empty_act_body(),
        EmptyField::ActNumber => tr.refusals_empty_act_number(),
        EmptyField::PaperReference => tr.refusals_empty_paper_reference(),
        EmptyField::DocumentBody => tr.refusals_empty_document_body(),
        EmptyField::DocumentNumber => tr.refusals_empty_document_number(),
        EmptyField::ReportNumber => tr.refusals_empty_report_number(),
        EmptyField::WhoReplied => tr.refusals_empty_who_replied(),
        EmptyField::MinutesNumber => tr.refusals_empty_minutes_number(),
        EmptyField::SittingPlace => tr.refusals_empty_sitting_place(),
        EmptyField::OrderNumber => tr.refusals_empty_order_number(),
        EmptyField::SignatoryOffice => tr.refusals_empty_signatory_office(),
        EmptyField::SignatoryName => tr.refusals_empty_signatory_name(),
        EmptyField::LeaseNumber => tr.refusals_empty_lease_number(),
        EmptyField::AgreementNumber => tr.refusals_empty_agreement_number(),
        EmptyField::AnswerSource => tr.refusals_empty_answer_source(),
        EmptyField::NoticeNumber => tr.refusals_empty_notice_number(),
        EmptyField::CalendarSource => tr.refusals_empty_calendar_source(),
        EmptyField::ConsentText => tr.refusals_empty_consent_text(),
        EmptyField::ConsentEvidence => tr.refusals_empty_consent_evidence(),
        EmptyField::WalletReference => tr.refusals_empty_wallet_reference(),
        EmptyField::WordingAct => tr.refusals_empty_wording_act(),
    }
}

/// The two languages of orders 528 and 529 set different last days; the sentence says so (design 4.10).
fn basis_not_in_force(tr: Tr, basis: LegalBasis, day: Day, in_force: &[LegalBasis]) -> String {
    let first = numeric(basis.in_force_from());
    let term = match (basis, basis.in_force_until().map(numeric)) {
        (LegalBasis::Order528 | LegalBasis::Order529, Some(last)) => {
            tr.refusals_basis_term_orders(&first, &last)
        }
        (LegalBasis::Law77Part4 | LegalBasis::Law73, Some(last)) => {
            tr.refusals_basis_term_until(&first, &last)
        }
        (_, None) => tr.refusals_basis_term_from(&first),
    };
    let mut names: Vec<_> =
        in_force.iter().map(|basis| format!("{} ({})", tr.legal_basis(*basis), basis.code())).collect();
    if names.is_empty() {
        names.push(tr.refusals_basis_none());
    }
    tr.refusals_basis_not_in_force(&tr.legal_basis(basis), &numeric(day), &names.join(", "), &term)
}

/// One way in which a plan differs from the one that waits.
pub fn plan_difference(tr: Tr, difference: &PlanDifference) -> String {
    let person = |number: &Option<RegistrationNumber>| {
        number.map_or_else(|| tr.refusals_difference_nobody(), |number| number.to_string())
    };
    match difference {
        PlanDifference::Dwelling { inventory_no, waiting, now } => {
            tr.refusals_difference_dwelling(inventory_no, &person(now), &person(waiting))
        }
        PlanDifference::Wave { inventory_no } => tr.refusals_difference_wave(inventory_no),
        PlanDifference::Terms => tr.refusals_difference_terms(),
    }
}

fn number(id: i64) -> String {
    id.to_string()
}

fn numbers(ids: impl Iterator<Item = i64>) -> String {
    ids.map(number).collect::<Vec<_>>().join(", ")
}
