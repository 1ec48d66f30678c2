//! The months of a year side by side, days off and moved days marked by shape and colour.

use chrono::{Datelike as _, NaiveDate, Weekday};
use egui::{
    Align2, Color32, Painter, Rect, Sense, Stroke, StrokeKind, TextStyle, Ui, Vec2, WidgetInfo, vec2,
};

use super::told;
use crate::{
    domain::{Day, working_days::WorkingCalendar},
    i18n::Tr,
    ui::theme::{self, Palette},
};

const CELL: Vec2 = vec2(26.0, 19.0);
const DAYS_IN_WEEK: usize = 7;
/// A month touches at most so many weeks.
const WEEKS: usize = 6;
const GAP: f32 = 22.0;
const MOST_COLUMNS: usize = 4;

/// What a day looks like.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Look {
    Usual,
    Weekend,
    /// A holiday, or a day off in place of a working day: in a frame.
    Off,
    /// Worked in place of a day off: with a line below.
    Worked,
}

/// Shows the months; the day that was clicked, if any.
pub fn year_ui(ui: &mut Ui, tr: Tr, calendar: &WorkingCalendar, year: i32, today: Day) -> Option<Day> {
    let month_width = CELL.x * DAYS_IN_WEEK as f32;
    let columns = ((ui.available_width() + GAP) / (month_width + GAP)) as usize;
    let months: Vec<Day> = (1..=12).filter_map(|month| NaiveDate::from_ymd_opt(year, month, 1)).collect();
    let mut clicked = None;
    for row in months.chunks(columns.clamp(1, MOST_COLUMNS)) {
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = GAP;
            for &first in row {
                clicked = clicked.or(month_ui(ui, tr, calendar, first, today));
            }
        });
        ui.add_space(4.0);
    }
    clicked
}

/// What the marks mean.
pub fn legend_ui(ui: &mut Ui, tr: Tr) {
    ui.horizontal_wrapped(|ui| {
        for (look, words) in
            [(Look::Off, tr.settings_calendar_off()), (Look::Worked, tr.settings_calendar_worked())]
        {
            let (rect, _response) = ui.allocate_exact_size(CELL, Sense::hover());
            paint(ui.painter(), rect, "1", look, theme::palette(ui), TextStyle::Body.resolve(ui.style()));
            ui.label(words);
        }
    });
}

fn month_ui(ui: &mut Ui, tr: Tr, calendar: &WorkingCalendar, first: Day, today: Day) -> Option<Day> {
    let size = vec2(CELL.x * DAYS_IN_WEEK as f32, CELL.y * (WEEKS + 2) as f32);
    let (rect, _response) = ui.allocate_exact_size(size, Sense::hover());
    let (palette, font) = (theme::palette(ui), TextStyle::Body.resolve(ui.style()));
    let heading = tr.month_of(first);
    ui.painter().text(rect.left_top(), Align2::LEFT_TOP, heading, font.clone(), palette.text);
    for (column, weekday) in tr.settings_calendar_weekdays().split_whitespace().enumerate() {
        let cell = cell(rect, 1, column);
        ui.painter().text(cell.center(), Align2::CENTER_CENTER, weekday, font.clone(), palette.weak);
    }
    let offset = first.weekday().num_days_from_monday() as usize;
    let mut clicked = None;
    for day in first.iter_days().take_while(|day| day.month() == first.month()) {
        let place = offset + day.day0() as usize;
        let cell = cell(rect, 2 + place / DAYS_IN_WEEK, place % DAYS_IN_WEEK);
        // The days are not in the tab order: the button above adds a day by the keyboard.
        let response = ui.interact(cell, ui.scope_id().with(day), Sense::CLICK);
        let name = told(tr, calendar, day);
        response.widget_info(|| WidgetInfo::labeled(egui::Role::Button, true, &name));
        let look = look(calendar, day);
        paint(ui.painter(), cell, &day.day().to_string(), look, palette, font.clone());
        if day == today || response.hovered() {
            ui.painter().rect_stroke(
                cell.shrink(1.0),
                3.0,
                Stroke::new(1.0, palette.edge),
                StrokeKind::Inside,
            );
        }
        if response.on_hover_text(name).clicked() {
            clicked = Some(day);
        }
    }
    clicked
}

fn cell(month: Rect, row: usize, column: usize) -> Rect {
    Rect::from_min_size(month.min + CELL * vec2(column as f32, row as f32), CELL)
}

fn look(calendar: &WorkingCalendar, day: Day) -> Look {
    let weekend = matches!(day.weekday(), Weekday::Sat | Weekday::Sun);
    let special = calendar.of_year(day.year()).any(|special| special.day == day);
    match (special, calendar.is_working(day), weekend) {
        (true, false, _) => Look::Off,
        (true, true, true) => Look::Worked,
        (true | false, true, false) | (false, true, true) => Look::Usual,
        (false, false, _) => Look::Weekend,
    }
}

fn paint(painter: &Painter, cell: Rect, number: &str, look: Look, palette: &Palette, font: egui::FontId) {
    let inner = cell.shrink2(vec2(2.0, 1.0));
    let ink: Color32 = match look {
        Look::Usual => palette.text,
        Look::Weekend => palette.weak,
        Look::Off => {
            painter.rect_filled(inner, 3.0, palette.danger.paper);
            painter.rect_stroke(inner, 3.0, Stroke::new(1.0, palette.danger.ink), StrokeKind::Inside);
            palette.danger.ink
        }
        Look::Worked => {
            painter.rect_filled(inner, 0.0, palette.good.paper);
            painter.hline(inner.x_range(), inner.bottom() - 1.0, Stroke::new(2.0, palette.good.ink));
            palette.good.ink
        }
    };
    painter.text(cell.center(), Align2::CENTER_CENTER, number, font, ink);
}
