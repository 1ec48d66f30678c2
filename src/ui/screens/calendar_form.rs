//! A day of the calendar that is not what its weekday says, with its act.

use chrono::Datelike as _;
use egui::{Label, RichText, Ui};
use serde::{Deserialize, Serialize};

use crate::{
    domain::{
        Day,
        working_days::{CalendarDay, WorkingCalendar},
    },
    i18n::Tr,
    ops::cases,
    ui::{
        view::View,
        widgets::{
            date_field::{DateText, date_field},
            field::Field,
            form_dialog::{Act, Form, Typed, say},
        },
    },
};

/// What is filled in.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
struct Fields {
    date: DateText,
    working: bool,
    source: String,
}

/// See the module.
pub struct CalendarForm {
    calendar: WorkingCalendar,
    fields: Fields,
}

impl CalendarForm {
    /// A form for this day, worked or not.
    pub fn new(calendar: WorkingCalendar, day: Day, working: bool) -> Self {
        let fields = Fields { date: DateText::of(day), working, source: String::new() };
        Self { calendar, fields }
    }

    fn typed_day(&self) -> Option<Day> {
        self.fields.date.day().ok().flatten()
    }

    fn day(&self) -> Option<CalendarDay> {
        let source = Some(self.fields.source.trim().to_owned()).filter(|source| !source.is_empty())?;
        Some(CalendarDay { day: self.typed_day()?, working: self.fields.working, source })
    }
}

impl Form for CalendarForm {
    fn title(&self, tr: Tr) -> String {
        tr.inventory_calendar_title()
    }

    fn agree(&self, tr: Tr) -> String {
        tr.inventory_form_agree()
    }

    fn is_complete(&self) -> bool {
        self.day().is_some()
    }

    fn ui(&mut self, ui: &mut Ui, view: &View<'_>) {
        let (tr, today) = (view.tr, view.zone().day(view.now));
        let year = self.typed_day().unwrap_or(today).year();
        let hint = if self.calendar.covers(year) {
            tr.inventory_calendar_hint(year)
        } else {
            tr.inventory_calendar_unknown_year(year)
        };
        ui.add(Label::new(RichText::new(hint).weak()).wrap());
        let label = tr.inventory_form_date();
        let error = self.fields.date.day().err().map(|error| tr.date_error(error));
        let field = Field::new(&label).error(error.as_deref());
        field.show(ui, |ui| date_field(ui, tr, &label, &mut self.fields.date, today));
        ui.checkbox(&mut self.fields.working, tr.inventory_calendar_working());
        Field::new(&tr.inventory_terms_act()).text(ui, &mut self.fields.source);
    }

    fn typed(&mut self) -> Option<Typed<'_>> {
        Some(("calendar".to_owned(), &mut self.fields))
    }

    fn act(&self) -> Act {
        let day = self.day();
        Box::new(move |writer, stamp| {
            cases::record_calendar(writer, stamp, day.into_iter().collect())?;
            Ok(say(Tr::inventory_calendar_done))
        })
    }
}
