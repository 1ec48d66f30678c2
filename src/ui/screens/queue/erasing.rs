//! The question before personal data are erased: what goes, what stays, on which act.

use egui::{Label, Ui};

use crate::{
    domain::{Day, ids::EntryId},
    i18n::Tr,
    journal::payloads::entries::DecisionReference,
    ops::{self, entries},
    ui::{
        desk::Errand,
        failure,
        loaded::Pending,
        view::View,
        widgets::{
            date_field::{DateText, date_field},
            dialog::Dialog,
            field::Field,
        },
    },
};

/// The question while it is open.
pub struct Erasing {
    entry: EntryId,
    body: String,
    number: String,
    date: DateText,
    writing: Pending<()>,
    failure: Option<ops::Error>,
}

impl Erasing {
    /// The question about a person.
    pub fn of(entry: EntryId) -> Self {
        Self {
            entry,
            body: String::new(),
            number: String::new(),
            date: DateText::default(),
            writing: Pending::default(),
            failure: None,
        }
    }

    /// Shows the question; returns whether it is over.
    pub fn ui(&mut self, ui: &mut Ui, view: &View<'_>) -> bool {
        let (tr, zone) = (view.tr, view.zone());
        let done = self.take_in(view);
        let error = self.failure.as_ref().map(|error| failure::act_error(tr, zone, error));
        let act = self.act().filter(|_| !self.writing.is_running());
        let dialog = Dialog {
            title: &tr.card_erase_title(),
            agree: &tr.card_erase_agree(),
            possible: act.is_some(),
            error: error.as_deref(),
        };
        let today = zone.day(view.now);
        let answer = dialog.show(ui, tr, |ui| self.contents_ui(ui, tr, today));
        if let Some(act) = act.filter(|_| answer == Some(true)) {
            self.erase(view, act);
        }
        done || answer == Some(false)
    }

    fn contents_ui(&mut self, ui: &mut Ui, tr: Tr, today: Day) {
        ui.add(Label::new(tr.card_erase_goes()).wrap());
        ui.add_space(4.0);
        ui.add(Label::new(tr.card_erase_stays()).wrap());
        ui.add_space(8.0);
        Field::new(&tr.card_erase_body()).text(ui, &mut self.body);
        Field::new(&tr.card_erase_number()).text(ui, &mut self.number);
        let label = tr.card_erase_date();
        let wrong = self.date.day().err().map(|error| tr.date_error(error));
        let field = Field::new(&label).error(wrong.as_deref());
        field.show(ui, |ui| date_field(ui, tr, &label, &mut self.date, today));
    }

    /// The act, once nothing of it is missing.
    fn act(&self) -> Option<DecisionReference> {
        let date = self.date.day().ok().flatten()?;
        let (body, number) = (self.body.trim(), self.number.trim());
        let complete = !body.is_empty() && !number.is_empty();
        complete.then(|| DecisionReference { body: body.to_owned(), number: number.to_owned(), date })
    }

    fn erase(&mut self, view: &View<'_>, act: DecisionReference) {
        let entry = self.entry;
        self.writing.start(view, Errand::whole(Tr::card_erasing), move |writer, stamp, _progress| {
            entries::erase_personal_data(writer, stamp, entry, act)
        });
    }

    fn take_in(&mut self, view: &View<'_>) -> bool {
        match self.writing.result() {
            None => return false,
            Some(Ok(())) => view.tell_done(Tr::card_erase_done),
            Some(Err(error)) => {
                self.failure = Some(error);
                return false;
            }
        }
        true
    }
}
