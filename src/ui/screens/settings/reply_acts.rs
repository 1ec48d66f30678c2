//! The acts that set the term, the codes and the effect of silence (design 4.7).

use egui::{Label, RichText, Ui};

use super::{facts::Facts, saving::Saving};
use crate::{
    domain::{
        Day,
        legal_basis::{LegalBasis, ReplyAct},
    },
    i18n::{Tr, dates::numeric},
    ops,
    ui::{
        action::SectionAct,
        theme,
        view::View,
        widgets::{
            badge::{Meaning, badge},
            button,
            date_field::{DateText, date_field},
            field::Field,
            trouble::sentence_ui,
        },
    },
};

/// An act that is being entered.
#[derive(Default)]
pub struct Form {
    body: String,
    number: String,
    date: DateText,
    from: DateText,
    until: DateText,
    /// Errors are told from the first attempt on, not while the form is still empty.
    attempted: bool,
    saving: Saving,
}

impl Form {
    /// Shows the recorded acts and the form of a new one.
    pub fn ui(&mut self, ui: &mut Ui, view: &View<'_>, facts: &Facts) {
        let tr = view.tr;
        if self.saving.follow(view, Tr::settings_act_done) {
            *self = Self::default();
        }
        let today = view.zone().day(view.now);
        ui.add(Label::new(tr.settings_acts_meaning()).wrap());
        ui.add_space(6.0);
        in_force_ui(ui, tr, &facts.acts, today);
        ui.add_space(10.0);
        ui.label(theme::strong(tr.settings_acts_recorded()));
        if facts.acts.is_empty() {
            ui.label(RichText::new(tr.settings_acts_none()).weak());
        }
        for act in facts.acts.iter().rev() {
            act_ui(ui, tr, act, today);
        }
        ui.add_space(10.0);
        self.form_ui(ui, view, today);
    }

    fn form_ui(&mut self, ui: &mut Ui, view: &View<'_>, today: Day) {
        let tr = view.tr;
        ui.label(theme::strong(tr.settings_act_new()));
        let missing = |text: &str| (self.attempted && text.trim().is_empty()).then(|| tr.start_fill_in());
        let (body, number) = (missing(&self.body), missing(&self.number));
        Field::new(&tr.settings_act_body()).error(body.as_deref()).text(ui, &mut self.body);
        Field::new(&tr.settings_act_number()).error(number.as_deref()).text(ui, &mut self.number);
        let errors = self.date_errors(tr);
        for (label, hint, date, error) in [
            (tr.settings_act_date(), None, &mut self.date, &errors[0]),
            (tr.settings_act_from(), None, &mut self.from, &errors[1]),
            (tr.settings_act_until(), Some(tr.settings_act_until_hint()), &mut self.until, &errors[2]),
        ] {
            let field = Field::new(&label).error(error.as_deref().filter(|_| self.attempted));
            let field = hint.as_deref().map_or(field, |hint| field.hint(hint));
            field.show(ui, |ui| date_field(ui, tr, &label, date, today));
        }
        self.saving.ui(ui, view);
        let possible = self.saving.is_possible(view);
        if button::primary_for_act(ui, view, SectionAct::SaveSettings, possible, tr.settings_act_record()) {
            self.attempted = true;
            self.record(view);
        }
    }

    /// What is wrong with the date, the first day and the last day.
    fn date_errors(&self, tr: Tr) -> [Option<String>; 3] {
        let needed = |date: &DateText| match date.day() {
            Ok(Some(_)) => None,
            Ok(None) => Some(tr.settings_act_date_needed()),
            Err(error) => Some(tr.date_error(error)),
        };
        let until = match (self.from.day(), self.until.day()) {
            (_, Err(error)) => Some(tr.date_error(error)),
            (Ok(Some(from)), Ok(Some(until))) if until < from => Some(tr.settings_act_until_before_from()),
            (Ok(_) | Err(_), Ok(_)) => None,
        };
        [needed(&self.date), needed(&self.from), until]
    }

    fn record(&mut self, view: &View<'_>) {
        let complete = self.date_errors(view.tr).iter().all(Option::is_none)
            && ![&self.body, &self.number].iter().any(|text| text.trim().is_empty());
        let (Ok(Some(date)), Ok(Some(in_force_from)), Ok(in_force_until)) =
            (self.date.day(), self.from.day(), self.until.day())
        else {
            return;
        };
        if complete {
            let (body, number) = (self.body.trim().to_owned(), self.number.trim().to_owned());
            let act = ReplyAct { body, number, date, in_force_from, in_force_until };
            self.saving.start(view, |writer, stamp| ops::register::record_reply_act(writer, stamp, act));
        }
    }
}

/// Which act says today what silence means.
fn in_force_ui(ui: &mut Ui, tr: Tr, acts: &[ReplyAct], today: Day) {
    let recorded = acts.iter().rev().find(|act| act.in_force_on(today)).map(|act| line(tr, act));
    let by_order = || LegalBasis::Order528.in_force_on(today).then(|| tr.legal_basis(LegalBasis::Order528));
    match recorded.or_else(by_order) {
        Some(act) => sentence_ui(ui, Meaning::Good, &tr.settings_acts_in_force_now(&act)),
        None => sentence_ui(ui, Meaning::Warning, &tr.settings_acts_none_now()),
    }
}

fn act_ui(ui: &mut Ui, tr: Tr, act: &ReplyAct, today: Day) {
    let from = numeric(act.in_force_from);
    let days = match act.in_force_until {
        Some(until) => tr.settings_basis_from_until(&from, &numeric(until)),
        None => tr.settings_basis_from(&from),
    };
    ui.horizontal_wrapped(|ui| {
        ui.label(line(tr, act));
        ui.label(RichText::new(days).weak());
        if act.in_force_on(today) {
            badge(ui, Meaning::Good, &tr.settings_basis_in_force());
        } else {
            badge(ui, Meaning::Neutral, &tr.settings_basis_over());
        }
    });
}

fn line(tr: Tr, act: &ReplyAct) -> String {
    tr.settings_act_line(&act.body, &numeric(act.date), &act.number)
}
