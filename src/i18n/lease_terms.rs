//! The words of sittings and leases: seats, stages, closed lists of reasons.

use super::Tr;
use crate::domain::{
    lease::{FailureReason, LeaseStage},
    sitting::{DeclineReason, MinutesState, ReversalReason, Seat, SittingDecision},
};

impl Tr {
    /// A seat of the commission.
    pub fn seat(self, seat: Seat) -> String {
        match seat {
            Seat::Chair => self.terms_seat_chair(),
            Seat::Deputy => self.terms_seat_deputy(),
            Seat::Member => self.terms_seat_member(),
            Seat::Secretary => self.terms_seat_secretary(),
        }
    }

    /// What a sitting decided on a person.
    pub fn sitting_decision(self, decision: SittingDecision) -> String {
        match decision {
            SittingDecision::Grants => self.terms_sitting_grants(),
            SittingDecision::Declines { reason } => self.terms_sitting_declines(&self.decline_reason(reason)),
        }
    }

    /// Why a commission declined.
    pub fn decline_reason(self, reason: DeclineReason) -> String {
        match reason {
            DeclineReason::NeedNotConfirmed => self.terms_decline_need_not_confirmed(),
            DeclineReason::HouseholdChanged => self.terms_decline_household_changed(),
            DeclineReason::DwellingUnusable => self.terms_decline_dwelling_unusable(),
            DeclineReason::QueueBreach => self.terms_decline_queue_breach(),
            DeclineReason::NoMajority => self.terms_decline_no_majority(),
        }
    }

    /// Where minutes stand.
    pub fn minutes_state(self, state: MinutesState) -> String {
        match state {
            MinutesState::Waiting => self.terms_minutes_waiting(),
            MinutesState::Approved => self.terms_minutes_approved(),
            MinutesState::Reversed => self.terms_minutes_reversed(),
        }
    }

    /// Why minutes were reversed.
    pub fn reversal_reason(self, reason: ReversalReason) -> String {
        match reason {
            ReversalReason::RecordedByMistake => self.terms_reversal_recorded_by_mistake(),
            ReversalReason::ReturnedByCommander => self.terms_reversal_returned_by_commander(),
        }
    }

    /// Where an accepted offer stands on the way to a lease.
    pub fn lease_stage(self, stage: LeaseStage) -> String {
        match stage {
            LeaseStage::Agenda => self.terms_stage_agenda(),
            LeaseStage::Minuted => self.terms_stage_minuted(),
            LeaseStage::Decided => self.terms_stage_decided(),
            LeaseStage::Signed => self.terms_stage_signed(),
            LeaseStage::Housed => self.terms_stage_housed(),
            LeaseStage::Failed => self.terms_stage_failed(),
        }
    }

    /// Why it came to no lease.
    pub fn failure_reason(self, reason: FailureReason) -> String {
        match reason {
            FailureReason::PersonGaveUp => self.terms_failure_person_gave_up(),
            FailureReason::TermPassed => self.terms_failure_term_passed(),
            FailureReason::CommissionDeclined => self.terms_failure_commission_declined(),
            FailureReason::CommanderDidNotApprove => self.terms_failure_commander_did_not_approve(),
            FailureReason::DwellingUnusable => self.terms_failure_dwelling_unusable(),
            FailureReason::PersonLostRight => self.terms_failure_person_lost_right(),
            FailureReason::LeaseInvalid => self.terms_failure_lease_invalid(),
        }
    }
}
