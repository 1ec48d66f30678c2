//! The inputs of the form, each with what is wrong with it beside it.

use std::cell::Cell;

use egui::{Align, Response, TextEdit, Ui};

use super::reading::{Findings, Place};
use crate::{
    domain::{Day, garrison::Garrison},
    exchange::{RuleCode, Severity},
    i18n::Tr,
    ui::{
        view::View,
        widgets::{
            choice::choice,
            date_field::{DateText, date_field},
            field::{self, FIELD_WIDTH, Field},
            mask::Mask,
            masked_field::{masked, verdict_ui},
        },
    },
    wording::import::import_rule,
};

/// What the inputs of a form share in a frame.
pub(super) struct Sheet<'a> {
    pub tr: Tr,
    pub lang: crate::i18n::Lang,
    pub today: Day,
    pub garrisons: &'a [Garrison],
    findings: &'a Findings,
    attempted: bool,
    /// Where the cursor was in the frame before: nobody is corrected while typing.
    was_focused: Option<Place>,
    focused: &'a mut Option<Place>,
    /// The field that is brought into view.
    wanted: Cell<Option<Place>>,
}

impl<'a> Sheet<'a> {
    pub fn new(
        view: &View<'a>,
        findings: &'a Findings,
        attempted: bool,
        focused: &'a mut Option<Place>,
        wanted: Option<Place>,
    ) -> Self {
        let garrison = view.register.and_then(|head| head.garrison());
        let today = garrison.map_or_else(|| view.now.date_naive(), |garrison| garrison.zone.day(view.now));
        Self {
            tr: view.tr,
            lang: view.lang,
            today,
            garrisons: view.register.map(|head| head.garrisons.as_slice()).unwrap_or_default(),
            findings,
            attempted,
            was_focused: focused.take(),
            focused,
            wanted: Cell::new(wanted),
        }
    }

    /// What is to be said at a field now.
    pub fn finding(&self, place: Place) -> Option<(Severity, String)> {
        let rule = *self.findings.get(&place)?;
        let untouched = matches!(rule, RuleCode::RequiredEmpty | RuleCode::TimeMissing) && !self.attempted;
        let typing = self.was_focused == Some(place);
        (!untouched && !typing).then(|| (rule.severity(), words(self.tr, rule)))
    }

    /// Notes where the cursor is.
    pub fn note(&mut self, place: Place, response: &Response) {
        if response.has_focus() {
            *self.focused = Some(place);
        }
    }

    /// A labelled place with any input.
    pub fn field<R>(&self, ui: &mut Ui, place: Place, label: &str, input: impl FnOnce(&mut Ui) -> R) -> R {
        let finding = self.finding(place);
        let (error, warning) = match &finding {
            Some((Severity::Error, words)) => (Some(words.as_str()), None),
            Some((Severity::Warning, words)) => (None, Some(words.as_str())),
            None => (None, None),
        };
        let shown = Field::new(label).error(error).warning(warning).show(ui, input);
        self.bring_into_view(place, &shown.response);
        shown.inner
    }

    /// Scrolls to a field if it is the one that is wanted.
    pub fn bring_into_view(&self, place: Place, response: &Response) {
        if self.wanted.get() == Some(place) {
            self.wanted.set(None);
            response.scroll_to_me(Some(Align::Center));
        }
    }

    /// A line of text.
    pub fn text(&mut self, ui: &mut Ui, place: Place, label: &str, value: &mut String) -> Response {
        let response = self.field(ui, place, label, |ui| {
            let response = ui.add(TextEdit::singleline(value).desired_width(FIELD_WIDTH));
            field::name(&response, label);
            response
        });
        self.note(place, &response);
        response
    }

    /// A line of text that is grouped while it is typed.
    pub fn masked(
        &mut self,
        ui: &mut Ui,
        place: Place,
        label: &str,
        mask: Mask,
        value: &mut String,
    ) -> Response {
        let tr = self.tr;
        let response = self.field(ui, place, label, |ui| {
            let response = masked(ui, mask, value, |edit| edit.desired_width(FIELD_WIDTH));
            field::name(&response, label);
            if mask == Mask::IdentityNumber && response.has_focus() {
                verdict_ui(ui, tr, value);
            }
            response
        });
        self.note(place, &response);
        response
    }

    /// A day.
    pub fn day(&mut self, ui: &mut Ui, place: Place, label: &str, value: &mut String) {
        let response = self.field(ui, place, label, |ui| self.day_input(ui, label, value));
        self.note(place, &response);
    }

    /// The input of a day alone.
    pub fn day_input(&self, ui: &mut Ui, name: &str, value: &mut String) -> Response {
        let mut day = DateText { text: std::mem::take(value) };
        let response = date_field(ui, self.tr, name, &mut day, self.today);
        *value = day.text;
        response
    }

    /// One of a few words, or none yet.
    pub fn choice<T: Copy + PartialEq>(
        &self,
        ui: &mut Ui,
        place: Place,
        label: &str,
        value: &mut Option<T>,
        items: &[T],
        words: impl Fn(T) -> String,
    ) {
        self.field(ui, place, label, |ui| choice_input(ui, label, FIELD_WIDTH, value, items, words));
    }
}

/// The input of one of a few words alone.
pub(super) fn choice_input<T: Copy + PartialEq>(
    ui: &mut Ui,
    name: &str,
    width: f32,
    value: &mut Option<T>,
    items: &[T],
    words: impl Fn(T) -> String,
) {
    let items: Vec<Option<T>> = items.iter().copied().map(Some).collect();
    choice(ui, name, width, value, &items, |item| item.map_or_else(|| "—".to_owned(), &words));
}

/// What is wrong, and what to do where a form says it in another way than a file.
fn words(tr: Tr, rule: RuleCode) -> String {
    if rule == RuleCode::PhoneUnreadable {
        tr.entry_phone_unread()
    } else if rule == RuleCode::TimeMissing {
        tr.entry_time_missing()
    } else if rule == RuleCode::RequiredEmpty {
        tr.start_fill_in()
    } else {
        import_rule(tr, rule)
    }
}
