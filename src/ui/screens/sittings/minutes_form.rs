//! The minutes of a sitting as they are entered: head, commission, and the decision on each person.

mod commission;
mod items;

use egui::{Label, RichText, ScrollArea, Ui};

use super::{
    forms::{day_of, day_ui},
    reading::{Desk, MinutesPage, Person},
};
use crate::{
    domain::{
        Day,
        commission::{Appointment, on_day},
        ids::{GarrisonId, MinutesId},
        sitting::CommissionOrder,
    },
    i18n::Tr,
    ops::{self, sittings::NewMinutes},
    ui::{
        desk::Errand,
        failure,
        loaded::Pending,
        theme,
        view::View,
        widgets::{
            button,
            date_field::DateText,
            field::{self, Field},
        },
    },
};
use commission::CommissionForm;
use items::ItemsForm;

/// What the person did with the form.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    Open,
    Left,
    Recorded(MinutesId),
}

/// See the module.
pub struct MinutesForm {
    garrison: GarrisonId,
    number: String,
    date: DateText,
    place: String,
    order_number: String,
    order_date: DateText,
    commission: CommissionForm,
    /// The appointment that was proposed.
    appointed: Option<Appointment>,
    items: ItemsForm,
    recording: Pending<MinutesId>,
    error: Option<ops::Error>,
}

impl MinutesForm {
    /// A form for these people; the commission is the appointed one, else that of the last sitting.
    pub fn new(garrison: GarrisonId, desk: &Desk, people: &[&Person]) -> Self {
        let last = desk.minutes.first();
        let appointed = on_day(&desk.appointments, desk.today);
        let order = appointed.map(|it| &it.act).or(last.map(|page| &page.row.order));
        let commission = CommissionForm::of(appointed, last.map(|page| &page.row.attendance));
        Self {
            garrison,
            number: next_number(last),
            date: DateText::of(desk.today),
            place: last.map(|page| page.row.place.clone()).unwrap_or_default(),
            order_number: order.map(|order| order.number.clone()).unwrap_or_default(),
            order_date: order.map(|order| DateText::of(order.date)).unwrap_or_default(),
            items: ItemsForm::new(people, commission.attendance().voters()),
            commission,
            appointed: appointed.cloned(),
            recording: Pending::default(),
            error: None,
        }
    }

    /// The garrison whose sitting it is.
    pub const fn garrison(&self) -> GarrisonId {
        self.garrison
    }

    /// Shows the form.
    pub fn ui(&mut self, ui: &mut Ui, view: &View<'_>, desk: &Desk) -> Outcome {
        match self.recording.result() {
            None => {}
            Some(Ok(minutes)) => {
                view.tell_done(Tr::sittings_recorded);
                return Outcome::Recorded(minutes);
            }
            Some(Err(error)) => self.error = Some(error),
        }
        ui.label(theme::title(view.tr.sittings_record_title()));
        ui.add_space(2.0);
        let below = ui.spacing().interact_size.y * 2.0 + self.error.as_ref().map_or(0.0, |_| 40.0);
        let height = (ui.available_height() - below).max(120.0);
        ScrollArea::vertical().auto_shrink(false).max_height(height).show(ui, |ui| {
            self.head_ui(ui, view.tr, desk.today);
            self.follow_day(desk);
            self.commission.ui(ui, view.tr);
            self.items.ui(ui, view, self.commission.attendance().voters());
            field::follow_focus(ui);
        });
        self.error_ui(ui, view, desk);
        self.buttons_ui(ui, view)
    }

    fn head_ui(&mut self, ui: &mut Ui, tr: Tr, today: Day) {
        Field::new(&tr.sittings_number()).text(ui, &mut self.number);
        day_ui(ui, tr, &tr.sittings_held_on(), &mut self.date, today);
        Field::new(&tr.sittings_place()).text(ui, &mut self.place);
        Field::new(&tr.sittings_order_number()).text(ui, &mut self.order_number);
        day_ui(ui, tr, &tr.sittings_order_date(), &mut self.order_date, today);
    }

    /// Another day may have another commission and order; what the person changed stays.
    fn follow_day(&mut self, desk: &Desk) {
        let Some(appointed) = day_of(&self.date).and_then(|day| on_day(&desk.appointments, day)) else {
            return;
        };
        if self.appointed.as_ref() == Some(appointed) {
            return;
        }
        let before = self.appointed.replace(appointed.clone());
        if before.is_none_or(|before| before.attendance() == self.commission.attendance()) {
            self.commission = CommissionForm::of(Some(appointed), None);
            self.order_number.clone_from(&appointed.act.number);
            self.order_date = DateText::of(appointed.act.date);
        }
    }

    fn error_ui(&self, ui: &mut Ui, view: &View<'_>, desk: &Desk) {
        if let Some(error) = &self.error {
            let words = failure::act_error(view.tr, desk.zone, error);
            let words = RichText::new(words).color(theme::palette(ui).danger.ink);
            ui.add(Label::new(words).wrap());
        }
    }

    fn buttons_ui(&mut self, ui: &mut Ui, view: &View<'_>) -> Outcome {
        ui.add_space(4.0);
        let new = self.minutes();
        let possible = view.can_write() && new.is_some() && !self.recording.is_running();
        ui.horizontal(|ui| {
            let record = button::primary_if(ui, possible, view.tr.sittings_record_agree());
            if record.on_disabled_hover_text(view.tr.sittings_record_incomplete()).clicked()
                && let Some(new) = new
            {
                self.record(view, new);
            }
            if ui.button(view.tr.widgets_cancel()).clicked() { Outcome::Left } else { Outcome::Open }
        })
        .inner
    }

    fn record(&mut self, view: &View<'_>, new: NewMinutes) {
        self.error = None;
        self.recording.start(view, Errand::whole(Tr::offers_recording), move |writer, stamp, _progress| {
            ops::sittings::record_minutes(writer, stamp, new)
        });
    }

    /// The minutes, once nothing is missing.
    fn minutes(&self) -> Option<NewMinutes> {
        let (date, order_date) = (day_of(&self.date)?, day_of(&self.order_date)?);
        let written = [&self.number, &self.place, &self.order_number];
        if written.iter().any(|text| text.trim().is_empty()) {
            return None;
        }
        Some(NewMinutes {
            garrison: self.garrison,
            number: self.number.clone(),
            date,
            place: self.place.clone(),
            order: CommissionOrder { number: self.order_number.clone(), date: order_date },
            attendance: self.commission.attendance(),
            items: self.items.items(),
        })
    }
}

/// Numbers mostly run on; anything else is for the person to write.
fn next_number(last: Option<&MinutesPage>) -> String {
    let next = last.and_then(|page| page.row.number.parse::<u32>().ok()).and_then(|last| last.checked_add(1));
    next.map(|number| number.to_string()).unwrap_or_default()
}
