//! A day and a time of day, typed as they are written on paper, in a garrison's local time.

use egui::{
    Response, Ui,
    text::{CCursor, CCursorRange},
    text_edit::TextEditState,
};

use super::{date_field::today_pressed, field, mask::Mask, masked_field::masked};
use crate::{
    domain::{
        Day, Instant,
        garrison::{LocalMeaning, Zone},
    },
    i18n::{
        Tr, dates,
        typed_dates::{DateError, parse_day_and_time},
    },
};

/// Why a typed text is no instant.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum TimeError {
    #[error(transparent)]
    Date(#[from] DateError),
    /// The clocks were set forward over this time.
    #[error("the local time never occurred")]
    NeverOccurred,
}

impl TimeError {
    /// What is wrong, and how to write it.
    pub fn sentence(self, tr: Tr) -> String {
        match self {
            Self::Date(error) => tr.date_error(error),
            Self::NeverOccurred => tr.widgets_time_never(),
        }
    }
}

/// The text of an instant while it is typed.
#[derive(Debug, Clone, PartialEq, Eq, Default, serde::Serialize, serde::Deserialize)]
pub struct TimeText {
    pub text: String,
}

impl TimeText {
    /// The text of an instant.
    pub fn of(at: Instant, zone: Zone) -> Self {
        Self { text: dates::to_the_minute(zone.local(at)) }
    }

    /// The instant, `None` for an empty field; of a time that occurred twice, the first (design 4.1).
    pub fn instant(&self, zone: Zone) -> Result<Option<Instant>, TimeError> {
        if self.text.trim().is_empty() {
            return Ok(None);
        }
        match zone.instant(parse_day_and_time(&self.text)?) {
            LocalMeaning::Once(at) | LocalMeaning::Twice { first: at } => Ok(Some(at)),
            LocalMeaning::Never => Err(TimeError::NeverOccurred),
        }
    }

    /// Shows the field; while it is empty it says that now is meant. Ctrl+; enters today, for a time after it.
    pub fn ui(&mut self, ui: &mut Ui, tr: Tr, name: &str, today: Day) -> Response {
        let hint = tr.widgets_now();
        let response =
            masked(ui, Mask::DateAndTime, &mut self.text, |edit| edit.desired_width(130.0).hint_text(hint));
        field::name(&response, name);
        if response.has_focus() && today_pressed(ui) {
            self.text = format!("{} ", dates::numeric(today));
            let mut state = TextEditState::load(ui.ctx(), response.id).unwrap_or_default();
            let end = CCursor::new(self.text.chars().count());
            state.cursor.set_char_range(Some(CCursorRange::one(end)));
            state.store(ui.ctx(), response.id);
        }
        response.on_hover_text(tr.widgets_time_hint())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: Result<Option<&str>, TimeError>) {
        let zone = Zone::parse("Asia/Almaty").unwrap();
        let found = TimeText { text: text.to_owned() }.instant(zone);
        assert_eq!(found, expected.map(|at| at.map(|at| at.parse().unwrap())), "{text}");
    }

    #[test]
    fn an_empty_field_means_now_and_a_day_alone_is_refused() {
        check("  ", Ok(None));
        check("22.11.2026 14:05", Ok(Some("2026-11-22T09:05:00Z")));
        check("29.02.2024 23:30", Ok(Some("2024-02-29T17:30:00Z")));
        check("28.03.2004 02:30", Err(TimeError::NeverOccurred));
        check("22.11.2026", Err(TimeError::Date(DateError::NoTimeOfDay)));
    }
}
