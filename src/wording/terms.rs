//! The words for rounds, waves and the moves of a place.

use crate::{
    i18n::Tr,
    journal::payloads::rounds::{AnnulReason, RoundEnd},
    ops::card::MoveCause,
    store::tables::rounds::WaveState,
};

/// How a round stands, or how it ended.
pub fn round_state(tr: Tr, end: Option<RoundEnd>) -> String {
    match end {
        None => tr.terms_round_running(),
        Some(RoundEnd::Filled) => tr.terms_round_filled(),
        Some(RoundEnd::Exhausted) => tr.terms_round_exhausted(),
        Some(RoundEnd::Annulled { reason }) => tr.terms_round_annulled(&annul_reason(tr, reason)),
    }
}

/// Why a round was annulled.
pub fn annul_reason(tr: Tr, reason: AnnulReason) -> String {
    match reason {
        AnnulReason::OpenedByMistake => tr.terms_annul_opened_by_mistake(),
        AnnulReason::DataError => tr.terms_annul_data_error(),
        AnnulReason::CourtOrder => tr.terms_annul_court_order(),
        AnnulReason::ChairDecision => tr.terms_annul_chair_decision(),
    }
}

/// How a wave stands.
pub fn wave_state(tr: Tr, state: WaveState) -> String {
    match state {
        WaveState::Waiting => tr.terms_wave_waiting(),
        WaveState::Approved => tr.terms_wave_approved(),
        WaveState::Superseded => tr.terms_wave_superseded(),
    }
}

/// Why a place moved.
pub fn move_cause(tr: Tr, cause: MoveCause) -> String {
    match cause {
        MoveCause::Registered => tr.terms_move_registered(),
        MoveCause::EarlierSubmissionEntered => tr.terms_move_earlier_submission_entered(),
        MoveCause::OwnSubmissionCorrected => tr.terms_move_own_submission_corrected(),
        MoveCause::OtherSubmissionCorrected => tr.terms_move_other_submission_corrected(),
    }
}
