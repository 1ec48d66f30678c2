//! The minutes of a sitting as they are entered: head, commission, and the decision on each person.

mod commission;
mod items;

use egui::{Label, RichText, ScrollArea, Ui};
use serde::{Deserialize, Serialize};

use super::reading::{Desk, MinutesPage, Person};
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
        typing::{Typing, escaped},
        view::View,
        widgets::{
            button,
            date_field::{DateText, day_ui},
            field::{self, Field},
        },
    },
};
use commission::CommissionForm;
use items::{ItemPerson, ItemsForm};

/// What the person did with the form.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    Open,
    Left,
    Recorded(MinutesId),
}

/// What is filled in.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
struct Fields {
    number: String,
    date: DateText,
    place: String,
    order_number: String,
    order_date: DateText,
    commission: CommissionForm,
    /// The appointment that was proposed.
    appointed: Option<Appointment>,
    items: ItemsForm,
}

impl Fields {
    /// The commission is the appointed one, else that of the last sitting.
    fn proposed(desk: &Desk, people: &[ItemPerson]) -> Self {
        let last = desk.minutes.first();
        let appointed = on_day(&desk.appointments, desk.today);
        let order = appointed.map(|it| &it.act).or(last.map(|page| &page.row.order));
        let commission = CommissionForm::of(appointed, last.map(|page| &page.row.attendance));
        Self {
            number: next_number(last),
            date: DateText::of(desk.today),
            place: last.map(|page| page.row.place.clone()).unwrap_or_default(),
            order_number: order.map(|order| order.number.clone()).unwrap_or_default(),
            order_date: order.map(|order| DateText::of(order.date)).unwrap_or_default(),
            items: ItemsForm::new(people, commission.attendance().voters()),
            commission,
            appointed: appointed.cloned(),
        }
    }
}

/// See the module.
pub struct MinutesForm {
    garrison: GarrisonId,
    people: Vec<ItemPerson>,
    fields: Fields,
    typing: Typing<Fields>,
    recording: Pending<MinutesId>,
    error: Option<ops::Error>,
}

impl MinutesForm {
    /// A form for these people.
    pub fn new(view: &View<'_>, garrison: GarrisonId, desk: &Desk, people: &[&Person]) -> Self {
        let people: Vec<_> = people.iter().map(|person| ItemPerson::of(person)).collect();
        let fields = Fields::proposed(desk, &people);
        Self {
            garrison,
            people,
            typing: Typing::begin(view, format!("minutes {}", garrison.0), fields.clone()),
            fields,
            recording: Pending::default(),
            error: None,
        }
    }

    /// Whether it holds what is not in the register yet.
    pub const fn has_changes(&self) -> bool {
        self.typing.is_changed()
    }

    /// The form was finished: nothing of it is kept.
    pub fn forget(self) {
        self.typing.forget();
    }

    /// The form is left: what was typed stays as a draft.
    pub fn put_aside(self) {
        self.typing.put_aside();
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
        self.typing.recall(view, &mut self.fields);
        self.typing.take_keys(ui, &mut self.fields);
        self.fields.items.follow(&self.people);
        ui.label(theme::title(view.tr.sittings_record_title()));
        self.typing.restored_ui(ui, view.tr, &mut self.fields);
        ui.add_space(2.0);
        let below = ui.spacing().interact_size.y * 2.0 + self.error.as_ref().map_or(0.0, |_| 40.0);
        let height = (ui.available_height() - below).max(120.0);
        ScrollArea::vertical().auto_shrink(false).max_height(height).show(ui, |ui| {
            self.head_ui(ui, view.tr, desk.today);
            self.follow_day(desk);
            self.fields.commission.ui(ui, view.tr);
            let voters = self.fields.commission.attendance().voters();
            self.fields.items.ui(ui, view, &self.people, voters);
            field::follow_focus(ui);
        });
        self.typing.note(ui, &self.fields);
        self.error_ui(ui, view, desk);
        let wished = self.buttons_ui(ui, view) || escaped(ui);
        if self.typing.is_left(ui, view.tr, wished) { Outcome::Left } else { Outcome::Open }
    }

    fn head_ui(&mut self, ui: &mut Ui, tr: Tr, today: Day) {
        Field::new(&tr.sittings_number()).text(ui, &mut self.fields.number);
        day_ui(ui, tr, &tr.sittings_held_on(), &mut self.fields.date, today);
        Field::new(&tr.sittings_place()).text(ui, &mut self.fields.place);
        Field::new(&tr.sittings_order_number()).text(ui, &mut self.fields.order_number);
        day_ui(ui, tr, &tr.sittings_order_date(), &mut self.fields.order_date, today);
    }

    /// Another day may have another commission and order; what the person changed stays.
    fn follow_day(&mut self, desk: &Desk) {
        let Some(appointed) = self.fields.date.typed().and_then(|day| on_day(&desk.appointments, day)) else {
            return;
        };
        if self.fields.appointed.as_ref() == Some(appointed) {
            return;
        }
        let before = self.fields.appointed.replace(appointed.clone());
        if before.is_none_or(|before| before.attendance() == self.fields.commission.attendance()) {
            self.fields.commission = CommissionForm::of(Some(appointed), None);
            self.fields.order_number.clone_from(&appointed.act.number);
            self.fields.order_date = DateText::of(appointed.act.date);
        }
    }

    fn error_ui(&self, ui: &mut Ui, view: &View<'_>, desk: &Desk) {
        if let Some(error) = &self.error {
            let words = failure::act_error(view.tr, desk.zone, error);
            let words = RichText::new(words).color(theme::palette(ui).danger.ink);
            ui.add(Label::new(words).wrap());
        }
    }

    /// Returns whether the form is to be left.
    fn buttons_ui(&mut self, ui: &mut Ui, view: &View<'_>) -> bool {
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
            ui.button(view.tr.widgets_cancel()).clicked()
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
        let fields = &self.fields;
        let (date, order_date) = (fields.date.typed()?, fields.order_date.typed()?);
        let written = [&fields.number, &fields.place, &fields.order_number];
        if written.iter().any(|text| text.trim().is_empty()) {
            return None;
        }
        Some(NewMinutes {
            garrison: self.garrison,
            number: fields.number.clone(),
            date,
            place: fields.place.clone(),
            order: CommissionOrder { number: fields.order_number.clone(), date: order_date },
            attendance: fields.commission.attendance(),
            items: fields.items.items(),
        })
    }
}

/// Numbers mostly run on; anything else is for the person to write.
fn next_number(last: Option<&MinutesPage>) -> String {
    let next = last.and_then(|page| page.row.number.parse::<u32>().ok()).and_then(|last| last.checked_add(1));
    next.map(|number| number.to_string()).unwrap_or_default()
}
