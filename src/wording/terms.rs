//! The words for waves.

use crate::{i18n::Tr, store::tables::rounds::WaveState};

/// How a wave stands.
pub fn wave_state(tr: Tr, state: WaveState) -> String {
    match state {
        WaveState::Waiting => tr.terms_wave_waiting(),
        WaveState::Approved => tr.terms_wave_approved(),
        WaveState::Superseded => tr.terms_wave_superseded(),
    }
}
