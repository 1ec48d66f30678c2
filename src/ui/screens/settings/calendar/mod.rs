//! The calendar of working days: a year at a glance, its special days with their acts, a day or a file of days added.

mod file_form;
mod months;

use chrono::{Datelike as _, NaiveDate};
use egui::{Grid, Label, RichText, Ui};

use super::facts::Facts;
use crate::{
    domain::{
        Day,
        working_days::{CalendarDay, WorkingCalendar},
    },
    i18n::{Tr, dates::numeric},
    ui::{
        action::SectionAct,
        screens::calendar_form::CalendarForm,
        theme,
        view::View,
        widgets::{badge::Meaning, button, field, form_dialog::FormDialog, trouble::sentence_ui},
    },
    wording::terms::calendar_source,
};
use file_form::FileForm;

/// See the module.
#[derive(Default)]
pub struct Calendar {
    /// The year in view; none for this year.
    year: Option<i32>,
    form: FormDialog<CalendarForm>,
    file: FormDialog<FileForm>,
}

impl Calendar {
    /// Whether the form holds what is not in the register yet.
    pub fn has_changes(&self) -> bool {
        self.form.has_changes()
    }

    /// Shows the year and what can be added.
    pub fn ui(&mut self, ui: &mut Ui, view: &View<'_>, facts: &Facts) {
        let (tr, today) = (view.tr, view.zone().day(view.now));
        let calendar = &facts.calendar;
        self.form.ui(ui, view);
        self.file.ui(ui, view);
        let year = self.year.unwrap_or_else(|| today.year());
        self.toolbar_ui(ui, view, calendar, year);
        ui.add_space(4.0);
        if !calendar.covers(year) {
            sentence_ui(ui, Meaning::Warning, &tr.inventory_calendar_unknown_year(year));
        }
        months::legend_ui(ui, tr);
        ui.add_space(4.0);
        let clicked = months::year_ui(ui, tr, calendar, year, today);
        if let Some(day) = clicked.filter(|_| view.can_write()) {
            self.form.open(CalendarForm::new(calendar.clone(), day, !calendar.is_working(day)));
        }
        ui.add_space(10.0);
        special_days_ui(ui, tr, calendar, year);
    }

    fn toolbar_ui(&mut self, ui: &mut Ui, view: &View<'_>, calendar: &WorkingCalendar, year: i32) {
        let tr = view.tr;
        ui.horizontal_wrapped(|ui| {
            if turn_ui(ui, "‹", &tr.settings_calendar_year_before()) {
                self.year = Some(year - 1);
            }
            ui.label(theme::strong(year.to_string()));
            if turn_ui(ui, "›", &tr.settings_calendar_year_after()) {
                self.year = Some(year + 1);
            }
            ui.label(RichText::new(tr.settings_calendar_working_days(worked(calendar, year))).weak());
            let words = tr.settings_calendar_add();
            if button::primary_for_act(ui, view, SectionAct::AddCalendarDay, view.can_write(), words) {
                let today = view.zone().day(view.now);
                let day = today.with_year(year).unwrap_or(today);
                self.form.open(CalendarForm::new(calendar.clone(), day, false));
            }
            let words = tr.settings_calendar_from_file();
            if button::for_act(ui, view, SectionAct::TakeInCalendar, view.can_write(), words) {
                self.file.open(FileForm::default());
            }
        });
    }
}

/// A button with a sign, and the words it stands for.
fn turn_ui(ui: &mut Ui, sign: &str, name: &str) -> bool {
    let response = ui.button(sign).on_hover_text(name);
    field::name(&response, name);
    response.clicked()
}

/// How many days of a year are worked.
fn worked(calendar: &WorkingCalendar, year: i32) -> usize {
    let first = NaiveDate::from_ymd_opt(year, 1, 1).into_iter();
    let days = first.flat_map(|first| first.iter_days().take_while(move |day| day.year() == year));
    days.filter(|&day| calendar.is_working(day)).count()
}

fn special_days_ui(ui: &mut Ui, tr: Tr, calendar: &WorkingCalendar, year: i32) {
    ui.label(theme::strong(tr.settings_calendar_special_days(year)));
    Grid::new("special days").num_columns(3).spacing([16.0, 4.0]).striped(true).show(ui, |ui| {
        for special in calendar.of_year(year) {
            ui.label(numeric(special.day));
            ui.label(kind(tr, special));
            ui.scope(|ui| {
                ui.set_max_width(ui.available_width().max(200.0));
                ui.add(Label::new(RichText::new(calendar_source(tr, &special.source)).weak()).wrap());
            });
            ui.end_row();
        }
    });
}

fn kind(tr: Tr, special: &CalendarDay) -> String {
    if special.working { tr.settings_calendar_worked() } else { tr.settings_calendar_off() }
}

/// What a day is, for a screen reader and beside the pointer.
fn told(tr: Tr, calendar: &WorkingCalendar, day: Day) -> String {
    let special = calendar.of_year(day.year()).find(|special| special.day == day);
    match special {
        Some(special) => {
            let words = [numeric(day), kind(tr, special), calendar_source(tr, &special.source)];
            words.join(" – ")
        }
        None => numeric(day),
    }
}
