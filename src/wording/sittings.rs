//! Leases in words, and why a sitting or a lease is not recorded as it was entered.

use crate::{
    domain::{
        lease::LeaseStage,
        registration_number::RegistrationNumber,
        sitting::{AttendanceFault, MinutesState, Votes},
    },
    i18n::{Tr, dates::numeric},
    ops::refusal::EarlierDay,
    store::tables::leases::LeaseRow,
};

/// A lease with its last day.
pub fn lease_words(tr: Tr, lease: &LeaseRow) -> String {
    tr.card_lease(&numeric(lease.last_day()), &lease.number, &numeric(lease.signed_on))
}

/// What is wrong with the composition of a sitting.
pub fn attendance_fault(tr: Tr, fault: &AttendanceFault) -> String {
    match fault {
        AttendanceFault::NameMissing { seat } => tr.refusals_attendance_name_missing(&tr.seat(*seat)),
        AttendanceFault::NameTwice { name } => tr.refusals_attendance_name_twice(name),
        AttendanceFault::SeatEmpty { seat } => tr.refusals_attendance_seat_empty(&tr.seat(*seat)),
        AttendanceFault::SeatTakenTwice { seat } => tr.refusals_attendance_seat_taken_twice(&tr.seat(*seat)),
        AttendanceFault::Size { members } => tr.refusals_attendance_size(*members),
        AttendanceFault::NobodyPresides => tr.refusals_attendance_nobody_presides(),
        AttendanceFault::SecretaryAbsent => tr.refusals_attendance_secretary_absent(),
    }
}

/// The recorded decision is not what the votes say.
pub(super) fn votes_say_otherwise(tr: Tr, number: RegistrationNumber, votes: Votes, grants: bool) -> String {
    let (number, Votes { in_favour, against, abstained: _ }) = (number.to_string(), votes);
    if grants {
        tr.refusals_votes_do_not_carry(against, in_favour, &number)
    } else {
        tr.refusals_votes_carry(against, in_favour, &number)
    }
}

/// Minutes that do not wait for approval any more.
pub(super) fn minutes_in_state(tr: Tr, number: &str, state: MinutesState) -> String {
    tr.refusals_minutes_in_state(number, &tr.minutes_state(state))
}

/// An accepted offer that stands elsewhere on its way, and what to do now.
pub(super) fn at_stage(tr: Tr, number: RegistrationNumber, stage: LeaseStage) -> String {
    let number = number.to_string();
    match stage {
        LeaseStage::Agenda => tr.refusals_at_agenda(&number),
        LeaseStage::Minuted => tr.refusals_at_minuted(&number),
        LeaseStage::Decided => tr.refusals_at_decided(&number),
        LeaseStage::Signed => tr.refusals_at_signed(&number),
        LeaseStage::Housed => tr.refusals_at_housed(&number),
        LeaseStage::Failed => tr.refusals_at_failed(&number),
    }
}

/// A day before the one it must not lie before.
pub(super) fn day_too_early(
    tr: Tr,
    day: crate::domain::Day,
    earlier: EarlierDay,
    earliest: crate::domain::Day,
) -> String {
    let (day, earliest) = (numeric(day), numeric(earliest));
    match earlier {
        EarlierDay::Acceptance => tr.refusals_before_acceptance(&day, &earliest),
        EarlierDay::Sitting => tr.refusals_before_sitting(&day, &earliest),
        EarlierDay::Approval => tr.refusals_before_approval(&day, &earliest),
        EarlierDay::Lease => tr.refusals_before_lease(&day, &earliest),
        EarlierDay::CaseOpening => tr.refusals_before_case_opening(&day, &earliest),
        EarlierDay::PreliminaryDecision => tr.refusals_before_preliminary_decision(&day, &earliest),
        EarlierDay::HearingDay => tr.refusals_before_hearing_day(&day, &earliest),
        EarlierDay::Decision => tr.refusals_before_decision(&day, &earliest),
        EarlierDay::Appeal => tr.refusals_before_appeal(&day, &earliest),
        EarlierDay::Consent => tr.refusals_before_consent(&day, &earliest),
        EarlierDay::Order => tr.refusals_before_order(&day, &earliest),
    }
}
