//! A day, typed as it is written on paper.

use egui::{Event, Key, Response, Ui};

use super::{field, mask::Mask, masked_field::masked};
use crate::{
    domain::Day,
    i18n::{
        Tr, dates,
        typed_dates::{DateError, parse_day},
    },
};

/// The text of a day while it is typed.
#[derive(Debug, Clone, PartialEq, Eq, Default, serde::Serialize, serde::Deserialize)]
pub struct DateText {
    pub text: String,
}

impl DateText {
    /// The text of a day.
    pub fn of(day: Day) -> Self {
        Self { text: dates::numeric(day) }
    }

    /// The day, `None` for an empty field.
    pub fn day(&self) -> Result<Option<Day>, DateError> {
        if self.text.trim().is_empty() { Ok(None) } else { parse_day(&self.text).map(Some) }
    }

    /// The day that was typed, if it is one.
    pub fn typed(&self) -> Option<Day> {
        self.day().ok().flatten()
    }
}

/// Shows the field with a button for today; Ctrl+; enters today as in a spreadsheet.
pub fn date_field(ui: &mut Ui, tr: Tr, name: &str, date: &mut DateText, today: Day) -> Response {
    ui.horizontal(|ui| {
        let hint = tr.widgets_date_hint();
        let response =
            masked(ui, Mask::Date, &mut date.text, |edit| edit.desired_width(104.0).hint_text(hint));
        field::name(&response, name);
        let today_button = ui.small_button(tr.widgets_today()).on_hover_text("Ctrl+;");
        if today_button.clicked() {
            *date = DateText::of(today);
        }
        take_today(ui, &response, &mut date.text, today);
        response
    })
    .inner
}

/// A labelled day with what is wrong about it.
pub fn day_ui(ui: &mut Ui, tr: Tr, label: &str, date: &mut DateText, today: Day) {
    let error = date.day().err().map(|error| tr.date_error(error));
    let field = field::Field::new(label).error(error.as_deref());
    field.show(ui, |ui| date_field(ui, tr, label, date, today));
}

/// Enters today when its key is pressed in a field, and the usual form of the day when the field is left.
pub fn take_today(ui: &Ui, response: &Response, text: &mut String, today: Day) {
    if response.has_focus() && today_pressed(ui) {
        *text = dates::numeric(today);
    }
    if response.lost_focus()
        && let Ok(day) = parse_day(text)
    {
        *text = dates::numeric(day);
    }
}

/// Whether the key for today was pressed.
pub fn today_pressed(ui: &Ui) -> bool {
    let is_it = |event: &Event| {
        matches!(event, Event::Key { key, physical_key, pressed: true, modifiers, .. }
            if modifiers.command && physical_key.unwrap_or(*key) == Key::Semicolon)
    };
    ui.input(|input| input.events.iter().any(is_it))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_empty_field_is_no_error_and_a_day_comes_back() {
        assert_eq!(DateText::default().day(), Ok(None));
        let day = "2026-11-22".parse().unwrap();
        assert_eq!(DateText::of(day).day(), Ok(Some(day)));
        assert!(DateText { text: "31.02.2026".to_owned() }.day().is_err());
    }
}
