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

/// The act that a day of the calendar comes from; those that the program brought along in words.
pub fn calendar_source(tr: Tr, source: &str) -> String {
    if source.starts_with("Holidays Law,") {
        tr.settings_calendar_by_holidays_law()
    } else if source.ends_with("Kurban-ait") {
        tr.settings_calendar_by_kurban_ait()
    } else if source.starts_with("Labour Code 84(5),") {
        tr.settings_calendar_by_christmas()
    } else if source.starts_with("Labour Code 85,") {
        tr.settings_calendar_by_moving()
    } else {
        source.to_owned()
    }
}
