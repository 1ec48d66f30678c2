//! Terms of the inventory and days of the calendar, each with its act.

use chrono::Datelike as _;
use egui::{Label, RichText, Ui};

use super::{day_of, day_ui};
use crate::{
    domain::working_days::{CalendarDay, WorkingCalendar},
    i18n::Tr,
    ops::{cases, inventory},
    ui::{
        screens::inventory::reading::Desk,
        view::View,
        widgets::{
            date_field::DateText,
            field::Field,
            form_dialog::{Act, Form, say},
        },
    },
};

/// How long answers are fresh, and how long a case may take.
pub struct TermsForm {
    fresh_days: String,
    case_days: String,
    act: String,
}

impl TermsForm {
    /// A form with what holds now.
    pub fn new(desk: &Desk) -> Self {
        Self {
            fresh_days: desk.matrix.fresh_days.to_string(),
            case_days: desk.case_working_days.to_string(),
            act: String::new(),
        }
    }

    fn terms(&self) -> Option<(u32, u32)> {
        Some((self.fresh_days.trim().parse().ok()?, self.case_days.trim().parse().ok()?))
    }
}

impl Form for TermsForm {
    fn title(&self, tr: Tr) -> String {
        tr.inventory_terms_title()
    }

    fn agree(&self, tr: Tr) -> String {
        tr.inventory_form_agree()
    }

    fn is_complete(&self) -> bool {
        self.terms().is_some() && !self.act.trim().is_empty()
    }

    fn ui(&mut self, ui: &mut Ui, view: &View<'_>) {
        let tr = view.tr;
        Field::new(&tr.inventory_terms_fresh()).text(ui, &mut self.fresh_days);
        Field::new(&tr.inventory_terms_case()).text(ui, &mut self.case_days);
        Field::new(&tr.inventory_terms_act()).text(ui, &mut self.act);
    }

    fn act(&self) -> Act {
        let (terms, act) = (self.terms(), self.act.clone());
        Box::new(move |writer, stamp| {
            if let Some(terms) = terms {
                inventory::change_terms(writer, stamp, terms, &act)?;
            }
            Ok(say(Tr::inventory_terms_done))
        })
    }
}

/// A day that is not what its weekday says.
pub struct CalendarForm {
    calendar: WorkingCalendar,
    date: DateText,
    working: bool,
    source: String,
}

impl CalendarForm {
    /// A form for a day off today.
    pub fn new(desk: &Desk) -> Self {
        Self {
            calendar: desk.calendar.clone(),
            date: DateText::of(desk.today),
            working: false,
            source: String::new(),
        }
    }

    fn day(&self) -> Option<CalendarDay> {
        let source = Some(self.source.trim().to_owned()).filter(|source| !source.is_empty())?;
        Some(CalendarDay { day: day_of(&self.date)?, working: self.working, source })
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
        let year = day_of(&self.date).unwrap_or(today).year();
        let hint = if self.calendar.covers(year) {
            tr.inventory_calendar_hint(year)
        } else {
            tr.inventory_calendar_unknown_year(year)
        };
        ui.add(Label::new(RichText::new(hint).weak()).wrap());
        day_ui(ui, tr, &tr.inventory_form_date(), &mut self.date, today);
        ui.checkbox(&mut self.working, tr.inventory_calendar_working());
        Field::new(&tr.inventory_terms_act()).text(ui, &mut self.source);
    }

    fn act(&self) -> Act {
        let day = self.day();
        Box::new(move |writer, stamp| {
            cases::record_calendar(writer, stamp, day.into_iter().collect())?;
            Ok(say(Tr::inventory_calendar_done))
        })
    }
}
