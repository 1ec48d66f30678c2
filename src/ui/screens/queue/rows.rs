//! The columns of the list and what stands in them.

use std::ops::Range;

use egui::{RichText, Ui};

use super::words::{self, Badge};
use crate::{
    domain::{entitlement::Entitlement, garrison::Zone},
    i18n::{
        Tr,
        amounts::{area_number, thousands},
        dates,
    },
    ops::queue::QueueLine,
    ui::{
        desk::Ticket,
        theme,
        widgets::{
            badge::badge,
            table::{Column, Pages, Rows, text_cell},
        },
    },
};

/// Narrower than this, the list leaves out what the card tells.
const WIDE: f32 = 960.0;

/// A column of the list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Cell {
    Place,
    Number,
    Submitted,
    Name,
    Category,
    Persons,
    Area,
    Rooms,
    State,
    Marks,
}

impl Cell {
    /// The columns that fit a width.
    pub fn fitting(width: f32) -> &'static [Self] {
        use Cell::{Area, Category, Marks, Name, Number, Persons, Place, Rooms, State, Submitted};
        if width >= WIDE {
            &[Place, Number, Submitted, Name, Category, Persons, Area, Rooms, State, Marks]
        } else {
            &[Place, Number, Submitted, Name, State, Marks]
        }
    }

    /// Header and width, in a list of a width.
    pub fn column(self, tr: Tr, width: f32) -> Column {
        match self {
            Self::Place => Column::numbers(tr.queue_column_place(), 52.0),
            Self::Number => Column::words(tr.queue_column_number(), 72.0),
            Self::Submitted => Column::words(tr.queue_column_submitted(), 142.0),
            Self::Name => Column::words(tr.queue_column_name(), if width >= WIDE { 236.0 } else { 198.0 }),
            Self::Category => Column::words(tr.queue_column_category(), 132.0),
            Self::Persons => Column::numbers(tr.queue_column_persons(), 48.0),
            Self::Area => Column::numbers(tr.queue_column_area(), 76.0),
            Self::Rooms => Column::numbers(tr.queue_column_rooms(), 56.0),
            Self::State => Column::words(tr.queue_column_state(), 92.0),
            Self::Marks => Column::words(tr.queue_column_marks(), 120.0),
        }
    }
}

/// The bounds of the entitled area, as a column has them.
pub fn area_range(entitlement: &Entitlement) -> String {
    format!("{}–{}", area_number(entitlement.area_min), area_number(entitlement.area_max))
}

/// The rows in view while they are drawn.
pub struct Lines<'a, F> {
    pub tr: Tr,
    pub zone: Zone,
    pub cells: &'a [Cell],
    pub count: usize,
    pub pages: &'a mut Pages<QueueLine>,
    pub read: F,
}

impl<F: FnMut(Range<usize>) -> Ticket<Vec<QueueLine>>> Rows for Lines<'_, F> {
    fn count(&self) -> usize {
        self.count
    }

    fn prepare(&mut self, visible: Range<usize>) {
        self.pages.prepare(&visible, self.count, &mut self.read);
    }

    fn name(&self, row: usize) -> Option<String> {
        let line = self.pages.row(row)?;
        Some(format!("{} {}", line.place, line.name.full()))
    }

    fn cell_ui(&self, ui: &mut Ui, row: usize, column: usize) {
        if let (Some(line), Some(cell)) = (self.pages.row(row), self.cells.get(column)) {
            self.line_ui(ui, line, *cell);
        }
    }
}

impl<F> Lines<'_, F> {
    fn line_ui(&self, ui: &mut Ui, line: &QueueLine, cell: Cell) {
        let tr = self.tr;
        match cell {
            Cell::Place => text_cell(ui, theme::strong(thousands(line.place))),
            Cell::Number => text_cell(ui, line.key.registration_no.to_string()),
            Cell::Submitted => text_cell(ui, dates::to_the_second(self.zone.local(line.key.submitted_at))),
            Cell::Name => text_cell(ui, line.name.full()),
            Cell::Category => {
                text_cell(ui, words::rank_or_category(tr, line.category, line.rank.as_deref()));
            }
            Cell::Persons => text_cell(ui, line.entitlement.persons.to_string()),
            Cell::Area => text_cell(ui, area_range(&line.entitlement)),
            Cell::Rooms => text_cell(ui, line.entitlement.min_rooms.to_string()),
            Cell::State => badges_ui(ui, vec![words::state(tr, line.state)]),
            Cell::Marks => badges_ui(ui, words::marks(tr, line)),
        }
    }
}

/// Marks side by side, each with its sentence when the pointer rests on it.
pub fn badges_ui(ui: &mut Ui, badges: Vec<Badge>) {
    ui.spacing_mut().item_spacing.x = 4.0;
    for Badge { meaning, word, sentence } in badges {
        badge(ui, meaning, &word).on_hover_ui(|ui| {
            ui.label(RichText::new(sentence));
        });
    }
}
