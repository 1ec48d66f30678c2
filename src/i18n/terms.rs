//! The words of the field: states, marks, reasons, as lists and cards say them.

use super::Tr;
use crate::domain::{
    consent::ConsentChannel,
    dwelling::{AreaKind, Condition, DwellingFacts, DwellingKind, DwellingState, LeftOutReason},
    entitlement::{Counting, FloorNeed},
    entry::{EntryState, Mark},
    fit::Fit,
    household::Kinship,
    legal_basis::LegalBasis,
    offer::{Channel, ClockStart, OfferState, WithdrawReason},
    person::{Category, Sex},
    place::MoveCause,
    reason::{Bar, Misfit, Reason},
    reply::{ConflictDecision, Disposition},
    round::{AnnulReason, RoundEnd},
    task::{TaskKind, TaskResult},
};

impl Tr {
    /// Where an entry stands.
    pub fn entry_state(self, state: EntryState) -> String {
        match state {
            EntryState::Active => self.terms_entry_active(),
            EntryState::Offered => self.terms_entry_offered(),
            EntryState::Reserved => self.terms_entry_reserved(),
            EntryState::CaseOpen => self.terms_entry_case_open(),
            EntryState::Appealed => self.terms_entry_appealed(),
            EntryState::Housed => self.terms_entry_housed(),
            EntryState::Excluded => self.terms_entry_excluded(),
            EntryState::Payments => self.terms_entry_payments(),
            EntryState::Withdrawn => self.terms_entry_withdrawn(),
        }
    }

    /// Where an offer stands.
    pub fn offer_state(self, state: OfferState) -> String {
        match state {
            OfferState::Prepared => self.terms_offer_prepared(),
            OfferState::Sent => self.terms_offer_sent(),
            OfferState::Delivered => self.terms_offer_delivered(),
            OfferState::Failed => self.terms_offer_failed(),
            OfferState::Accepted => self.terms_offer_accepted(),
            OfferState::Refused => self.terms_offer_refused(),
            OfferState::Lapsed => self.terms_offer_lapsed(),
            OfferState::NoAnswer => self.terms_offer_no_answer(),
            OfferState::Withdrawn => self.terms_offer_withdrawn(),
        }
    }

    /// Where a dwelling stands.
    pub fn dwelling_state(self, state: DwellingState) -> String {
        match state {
            DwellingState::Vacant => self.terms_dwelling_vacant(),
            DwellingState::InRound => self.terms_dwelling_in_round(),
            DwellingState::Offered => self.terms_dwelling_offered(),
            DwellingState::Reserved => self.terms_dwelling_reserved(),
            DwellingState::Occupied => self.terms_dwelling_occupied(),
            DwellingState::UnderRepair => self.terms_dwelling_under_repair(),
        }
    }

    /// The recorded condition of a dwelling.
    pub fn condition(self, condition: Condition) -> String {
        match condition {
            Condition::Vacant => self.terms_dwelling_vacant(),
            Condition::Occupied => self.terms_dwelling_occupied(),
            Condition::UnderRepair => self.terms_dwelling_under_repair(),
        }
    }

    /// The kind of a dwelling.
    pub fn dwelling_kind(self, kind: DwellingKind) -> String {
        match kind {
            DwellingKind::Flat => self.terms_kind_flat(),
            DwellingKind::HostelRoom => self.terms_kind_hostel_room(),
            DwellingKind::House => self.terms_kind_house(),
        }
    }

    /// On which floor of how many a dwelling is, and whether the house has a lift.
    pub fn floor_of(self, dwelling: &DwellingFacts) -> String {
        let (floor, floors) = (dwelling.floor.to_string(), dwelling.floors.to_string());
        match (dwelling.kind, dwelling.lift) {
            (DwellingKind::House, _) => self.protocol_house_floors(&floors),
            (DwellingKind::Flat | DwellingKind::HostelRoom, true) => {
                self.protocol_floor_with_lift(&floor, &floors)
            }
            (DwellingKind::Flat | DwellingKind::HostelRoom, false) => self.protocol_floor(&floor, &floors),
        }
    }

    /// Which area was compared with the norm.
    pub fn area_kind(self, kind: AreaKind) -> String {
        match kind {
            AreaKind::Useful => self.terms_area_useful(),
            AreaKind::Total => self.terms_area_total(),
        }
    }

    /// The class of a dwelling that fits.
    pub fn fit(self, fit: Fit) -> String {
        match fit {
            Fit::Within => self.terms_fit_within(),
            Fit::Below => self.terms_fit_below(),
        }
    }

    /// A mark beside a person.
    pub fn mark(self, mark: Mark) -> String {
        match mark {
            Mark::EqualTime => self.terms_mark_equal_time(),
            Mark::NoConsent => self.terms_mark_no_consent(),
            Mark::NoPhone => self.terms_mark_no_phone(),
            Mark::WithinNormOnly => self.terms_mark_within_norm_only(),
            Mark::TimeByDecision => self.terms_mark_time_by_decision(),
        }
    }

    /// Several marks on one line.
    pub fn marks(self, marks: &[Mark]) -> String {
        marks.iter().map(|&mark| self.mark(mark)).collect::<Vec<_>>().join("; ")
    }

    /// Why a vacant dwelling is left out of a round.
    pub fn left_out_reason(self, reason: LeftOutReason) -> String {
        match reason {
            LeftOutReason::UnderRepair => self.terms_left_out_under_repair(),
            LeftOutReason::Disputed => self.terms_left_out_disputed(),
            LeftOutReason::HeldByDecision => self.terms_left_out_held_by_decision(),
            LeftOutReason::NotHabitable => self.terms_left_out_not_habitable(),
        }
    }

    /// Why an offer was withdrawn.
    pub fn withdraw_reason(self, reason: WithdrawReason) -> String {
        match reason {
            WithdrawReason::RecordedByMistake => self.terms_withdraw_recorded_by_mistake(),
            WithdrawReason::DwellingWithdrawn => self.terms_withdraw_dwelling_withdrawn(),
            WithdrawReason::NotDelivered => self.terms_withdraw_not_delivered(),
            WithdrawReason::NoAnswerDecided => self.terms_withdraw_no_answer_decided(),
            WithdrawReason::PersonLeftQueue => self.terms_withdraw_person_left_queue(),
            WithdrawReason::RoundAnnulled => self.terms_withdraw_round_annulled(),
            WithdrawReason::EarlierReplyHonoured => self.terms_withdraw_earlier_reply_honoured(),
            WithdrawReason::PersonExcluded => self.terms_withdraw_person_excluded(),
            WithdrawReason::LeaseFailed => self.terms_withdraw_lease_failed(),
        }
    }

    /// Why somebody ahead was passed over, with the paragraph of law.
    pub fn reason(self, reason: Reason) -> String {
        match reason {
            Reason::Barred(bar) => self.bar(bar),
            Reason::Misfit(misfit) => self.misfit(misfit),
            Reason::OfferedOtherDwelling => self.terms_reason_offered_other_dwelling(),
            Reason::TakenByEarlier => self.terms_reason_taken_by_earlier(),
        }
    }

    /// Why a person takes no part in a round.
    pub fn bar(self, bar: Bar) -> String {
        match bar {
            Bar::LiveOffer => self.terms_reason_live_offer(),
            Bar::Reserved => self.terms_reason_reserved(),
            Bar::CaseOpen => self.terms_reason_case_open(),
            Bar::NoConsent => self.terms_reason_no_consent(),
            Bar::InventoryMissing => self.terms_reason_inventory_missing(),
            Bar::InventoryStale => self.terms_reason_inventory_stale(),
        }
    }

    /// Why a dwelling does not fit a person.
    pub fn misfit(self, misfit: Misfit) -> String {
        match misfit {
            Misfit::TooFewRooms => self.terms_reason_too_few_rooms(),
            Misfit::FloorUnsuitable => self.terms_reason_floor_unsuitable(),
            Misfit::AreaAbove => self.terms_reason_area_above(),
            Misfit::AlreadyRefused => self.terms_reason_already_refused(),
            Misfit::WithinNormOnly => self.terms_reason_within_norm_only(),
            Misfit::OutsideNormClosed => self.terms_reason_outside_norm_closed(),
        }
    }

    /// The category of an applicant.
    pub fn category(self, category: Category) -> String {
        match category {
            Category::Serviceman => self.terms_category_serviceman(),
            Category::Civilian => self.terms_category_civilian(),
        }
    }

    /// Kinship to the applicant.
    pub fn kinship(self, kinship: Kinship, sex: Sex) -> String {
        match (kinship, sex) {
            (Kinship::Spouse, _) => self.terms_kinship_spouse(),
            (Kinship::Child, Sex::Male) => self.terms_kinship_son(),
            (Kinship::Child, Sex::Female) => self.terms_kinship_daughter(),
        }
    }

    /// How a member of the household counts.
    pub fn counting(self, counting: Counting) -> String {
        match counting {
            Counting::Spouse => self.terms_counting_spouse(),
            Counting::ChildUnderAge => self.terms_counting_child_under_age(),
            Counting::ChildWithDisability => self.terms_counting_child_with_disability(),
            Counting::CameOfAge => self.terms_counting_came_of_age(),
            Counting::ByCourt => self.terms_counting_by_court(),
            Counting::PremaritalDwelling => self.terms_counting_premarital_dwelling(),
        }
    }

    /// The floor a household needs.
    pub fn floor_need(self, floor: FloorNeed) -> String {
        match floor {
            FloorNeed::Any => self.terms_floor_any(),
            FloorNeed::LowerFloorOrLift => self.terms_floor_lower_or_lift(),
            FloorNeed::NotAboveSecondFloor => self.terms_floor_not_above_second(),
        }
    }

    /// How an offer reaches the person.
    pub fn channel(self, channel: Channel) -> String {
        match channel {
            Channel::Message => self.terms_channel_message(),
            Channel::Paper => self.terms_channel_paper(),
        }
    }

    /// When the window of a reply starts.
    pub fn clock_start(self, start: ClockStart) -> String {
        match start {
            ClockStart::Sending => self.terms_clock_sending(),
            ClockStart::Delivery => self.terms_clock_delivery(),
        }
    }

    /// What became of a reply.
    pub fn disposition(self, disposition: Disposition) -> String {
        match disposition {
            Disposition::Decides => self.terms_reply_decides(),
            Disposition::Repeats => self.terms_reply_repeats(),
            Disposition::ReversesLapse => self.terms_reply_reverses_lapse(),
            Disposition::Conflict => self.terms_reply_conflict(),
            Disposition::Differs => self.terms_reply_differs(),
            Disposition::Late => self.terms_reply_late(),
            Disposition::Contradictory => self.terms_reply_contradictory(),
            Disposition::Unreadable => self.terms_reply_unreadable(),
            Disposition::Unmatched => self.terms_reply_unmatched(),
            Disposition::SharedNumber => self.terms_reply_shared_number(),
        }
    }

    /// What is decided of a conflict between a reply in time and a later offer.
    pub fn conflict_decision(self, decision: ConflictDecision) -> String {
        match decision {
            ConflictDecision::HonoursReply => self.terms_conflict_honours_reply(),
            ConflictDecision::LapseStands => self.terms_conflict_lapse_stands(),
        }
    }

    /// What a task asks for.
    pub fn task_kind(self, kind: TaskKind) -> String {
        match kind {
            TaskKind::CheckEntitlement => self.terms_task_check_entitlement(),
            TaskKind::CheckPayments => self.terms_task_check_payments(),
            TaskKind::CheckEmployment => self.terms_task_check_employment(),
            TaskKind::RecordRight => self.terms_task_record_right(),
            TaskKind::UpdateHousehold => self.terms_task_update_household(),
        }
    }

    /// What came of a task.
    pub fn task_result(self, result: TaskResult) -> String {
        match result {
            TaskResult::OfferWasRight => self.terms_task_offer_was_right(),
            TaskResult::PersonIsRight => self.terms_task_person_is_right(),
            TaskResult::RightAfterCorrection => self.terms_task_right_after_correction(),
            TaskResult::NoPayments => self.terms_task_no_payments(),
            TaskResult::PaymentsReceived => self.terms_task_payments_received(),
            TaskResult::EmploymentGoesOn => self.terms_task_employment_goes_on(),
            TaskResult::EmploymentEnded => self.terms_task_employment_ended(),
            TaskResult::RightRecorded => self.terms_task_right_recorded(),
            TaskResult::NoRight => self.terms_task_no_right(),
            TaskResult::HouseholdUpdated => self.terms_task_household_updated(),
            TaskResult::NothingToUpdate => self.terms_task_nothing_to_update(),
        }
    }

    /// The short name of a legal basis.
    pub fn legal_basis(self, basis: LegalBasis) -> String {
        match basis {
            LegalBasis::Order528 => self.terms_basis_order_528(),
            LegalBasis::Order529 => self.terms_basis_order_529(),
            LegalBasis::Law77Part4 => self.terms_basis_law_77_4(),
            LegalBasis::Law73 => self.terms_basis_law_73(),
        }
    }

    /// How a round stands, or how it ended.
    pub fn round_state(self, end: Option<RoundEnd>) -> String {
        match end {
            None => self.terms_round_running(),
            Some(RoundEnd::Filled) => self.terms_round_filled(),
            Some(RoundEnd::Exhausted) => self.terms_round_exhausted(),
            Some(RoundEnd::Annulled { reason }) => self.terms_round_annulled(&self.annul_reason(reason)),
        }
    }

    /// Why a round was annulled.
    pub fn annul_reason(self, reason: AnnulReason) -> String {
        match reason {
            AnnulReason::OpenedByMistake => self.terms_annul_opened_by_mistake(),
            AnnulReason::DataError => self.terms_annul_data_error(),
            AnnulReason::CourtOrder => self.terms_annul_court_order(),
            AnnulReason::ChairDecision => self.terms_annul_chair_decision(),
        }
    }

    /// How a consent was given or taken back.
    pub fn consent_channel(self, channel: ConsentChannel) -> String {
        match channel {
            ConsentChannel::Paper => self.wallet_channel_paper(),
            ConsentChannel::DigitalSignature => self.wallet_channel_digital_signature(),
            ConsentChannel::OneTimePassword => self.wallet_channel_one_time_password(),
            ConsentChannel::Sms => self.wallet_channel_sms(),
            ConsentChannel::Wallet => self.wallet_channel_wallet(),
        }
    }

    /// Why a place moved.
    pub fn move_cause(self, cause: MoveCause) -> String {
        match cause {
            MoveCause::Registered => self.terms_move_registered(),
            MoveCause::EarlierSubmissionEntered => self.terms_move_earlier_submission_entered(),
            MoveCause::OwnSubmissionCorrected => self.terms_move_own_submission_corrected(),
            MoveCause::OtherSubmissionCorrected => self.terms_move_other_submission_corrected(),
            MoveCause::EarlierPersonHoused => self.terms_move_earlier_person_housed(),
            MoveCause::EarlierPersonExcluded => self.terms_move_earlier_person_excluded(),
            MoveCause::EarlierPersonAppealed => self.terms_move_earlier_person_appealed(),
            MoveCause::EarlierPersonReinstated => self.terms_move_earlier_person_reinstated(),
            MoveCause::OwnAppealed => self.terms_move_own_appealed(),
            MoveCause::OwnReinstated => self.terms_move_own_reinstated(),
        }
    }
}
