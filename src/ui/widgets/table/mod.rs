//! A long list: only the rows in view are asked for and drawn.
//!
//! The rows come from [`Rows`]; a screen keeps the [`TableState`] and acts on the [`TableEvents`].

mod keyboard;
mod listed;

use std::ops::Range;

use egui::{
    Align, Frame, Id, Label, Layout, Margin, Rect, Response, RichText, ScrollArea, Sense, Stroke, Ui,
    WidgetInfo, accesskit::Role,
};
use egui_extras::{TableBuilder, TableRow};

pub use super::list::{PAGE_ROWS, Pages};
pub use listed::Listed;

use crate::ui::{fonts, theme};

/// The last column takes what is left, and at least this.
const LEAST_LAST_WIDTH: f32 = 60.0;

/// On which side the cells of a column stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Side {
    #[default]
    Left,
    /// For numbers.
    Right,
}

/// A column.
#[derive(Debug, Clone, PartialEq)]
pub struct Column {
    pub header: String,
    /// At text size 100 %; the last column takes what is left.
    pub width: f32,
    pub side: Side,
}

impl Column {
    /// A column of words.
    pub fn words(header: impl Into<String>, width: f32) -> Self {
        Self { header: header.into(), width, side: Side::Left }
    }

    /// A column of numbers.
    pub fn numbers(header: impl Into<String>, width: f32) -> Self {
        Self { header: header.into(), width, side: Side::Right }
    }
}

/// Where the rows come from.
pub trait Rows {
    /// How many there are.
    fn count(&self) -> usize;

    /// Called before drawing with the rows in view.
    fn prepare(&mut self, _visible: Range<usize>) {}

    /// What a screen reader says of a row; `None` while it is being read.
    fn name(&self, row: usize) -> Option<String>;

    /// Draws a cell of a row that is there.
    fn cell_ui(&self, ui: &mut Ui, row: usize, column: usize);
}

/// What a table remembers between frames.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct TableState {
    pub selected: Option<usize>,
    scroll_to: Option<usize>,
    visible: Range<usize>,
}

impl TableState {
    /// Selects a row and brings it into view.
    pub fn select(&mut self, row: usize) {
        self.selected = Some(row);
        self.scroll_to = Some(row);
    }

    /// The rows in view at the last frame.
    pub fn visible(&self) -> Range<usize> {
        self.visible.clone()
    }
}

/// What happened in a table during a frame.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct TableEvents {
    /// Another row was selected.
    pub selected: Option<usize>,
    /// A row was opened by Enter or a double click.
    pub opened: Option<usize>,
    /// A header was clicked.
    pub header: Option<usize>,
}

/// A table over the rest of a screen.
pub struct Table<'a> {
    id: &'static str,
    /// What a screen reader calls it.
    name: &'a str,
    columns: &'a [Column],
    takes_keys: bool,
}

impl<'a> Table<'a> {
    /// A table; `id` keeps the widths of its columns apart from those of others.
    pub fn new(id: &'static str, name: &'a str, columns: &'a [Column]) -> Self {
        Self { id, name, columns, takes_keys: false }
    }

    /// Takes the arrow keys also while nothing has the focus: for the main list of a screen.
    pub fn takes_keys(mut self) -> Self {
        self.takes_keys = true;
        self
    }

    /// Shows the table.
    pub fn show(self, ui: &mut Ui, state: &mut TableState, rows: &mut dyn Rows) -> TableEvents {
        let id = ui.make_persistent_id(self.id);
        let focus = self.focus_ui(ui, id);
        let edge = if focus.has_focus() { focus_edge(ui) } else { Stroke::new(1.0, theme::palette(ui).line) };
        state.selected = state.selected.filter(|row| *row < rows.count());
        let mut events = TableEvents::default();
        let in_front = ui.memory(|memory| memory.allows_interaction(ui.layer_id()));
        let free = self.takes_keys && in_front && ui.memory(|memory| memory.focused().is_none());
        if focus.has_focus() || free {
            keyboard::apply(ui, state, rows.count(), &mut events);
        }
        rows.prepare(state.visible.clone());
        let frame = Frame::new().fill(theme::palette(ui).surface).inner_margin(Margin::symmetric(6, 1));
        frame.corner_radius(4).stroke(edge).show(ui, |ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            ui.style_mut().interaction.selectable_labels = false;
            let mut drawing = Drawing {
                state,
                rows,
                events: &mut events,
                columns: self.columns,
                focus: &focus,
                selected_rect: None,
            };
            let least = self.least_width(ui);
            if ui.available_width() >= least {
                return drawing.table_ui(ui, self.id);
            }
            // In a narrow window the columns keep their widths and the list moves sideways.
            ScrollArea::horizontal().auto_shrink(false).show(ui, |ui| {
                ui.set_min_width(least);
                drawing.table_ui(ui, self.id);
            });
        });
        events
    }

    fn least_width(&self, ui: &Ui) -> f32 {
        let before_last = self.columns.len().saturating_sub(1);
        let widths: f32 = self.columns[..before_last].iter().map(|column| column.width).sum();
        widths + LEAST_LAST_WIDTH + ui.spacing().item_spacing.x * before_last as f32
    }

    /// The focus of the whole list; its rows are not stops of the Tab key.
    fn focus_ui(&self, ui: &mut Ui, id: Id) -> Response {
        let rect = ui.available_rect_before_wrap();
        let response = ui.interact(rect, id, Sense::focusable_noninteractive());
        response.widget_info(|| WidgetInfo::labeled(Role::Table, true, self.name));
        let keys = egui::EventFilter { horizontal_arrows: true, vertical_arrows: true, ..Default::default() };
        ui.memory_mut(|memory| memory.set_focus_lock_filter(id, keys));
        response
    }
}

fn focus_edge(ui: &Ui) -> Stroke {
    Stroke::new(2.0, theme::palette(ui).accent.paper)
}

struct Drawing<'a> {
    state: &'a mut TableState,
    rows: &'a mut dyn Rows,
    events: &'a mut TableEvents,
    columns: &'a [Column],
    focus: &'a Response,
    selected_rect: Option<Rect>,
}

impl Drawing<'_> {
    fn table_ui(&mut self, ui: &mut Ui, id: &'static str) {
        let mut builder = TableBuilder::new(ui)
            .id_salt(id)
            .striped(true)
            .sense(Sense::click())
            .animate_scrolling(false)
            .auto_shrink(false)
            .min_scrolled_height(0.0)
            .cell_layout(Layout::left_to_right(Align::Center));
        for (index, column) in self.columns.iter().enumerate() {
            builder = builder.column(if index + 1 == self.columns.len() {
                egui_extras::Column::remainder().at_least(LEAST_LAST_WIDTH).clip(true)
            } else {
                egui_extras::Column::initial(column.width).at_least(28.0).clip(true).resizable(true)
            });
        }
        if let Some(row) = self.state.scroll_to.take() {
            builder = builder.scroll_to_row(row, None);
        }
        let count = self.rows.count();
        let mut visible: Option<Range<usize>> = None;
        let body = builder.header(theme::HEADER_HEIGHT, |row| self.header_ui(row)).body(|body| {
            body.rows(theme::ROW_HEIGHT, count, |row| {
                let first = visible.as_ref().map_or(row.index(), |seen| seen.start);
                visible = Some(first..row.index() + 1);
                self.row_ui(row);
            });
        });
        self.marks_ui(ui, body.inner_rect);
        let visible = visible.unwrap_or_default();
        if visible != self.state.visible {
            self.state.visible = visible;
            self.focus.ctx.request_repaint();
        }
    }

    /// The line under the header and, so that it is not told by colour alone, a bar before the selected row.
    fn marks_ui(&self, ui: &Ui, body: Rect) {
        let palette = theme::palette(ui);
        let outside = self.focus.rect.x_range();
        ui.painter().hline(outside, body.top() - 0.5, Stroke::new(1.0, palette.line));
        if let Some(row) = self.selected_rect {
            let bar = Rect::from_x_y_ranges(outside.min + 1.0..=outside.min + 4.0, row.y_range());
            let clip = body.expand2(egui::vec2(8.0, 0.0));
            ui.painter().with_clip_rect(clip).rect_filled(bar, 0.0, palette.accent.paper);
        }
    }

    fn header_ui(&mut self, mut row: TableRow<'_, '_>) {
        for (index, column) in self.columns.iter().enumerate() {
            let (_, response) = row.col(|ui| header_cell_ui(ui, column));
            response.widget_info(|| WidgetInfo::labeled(Role::ColumnHeader, true, &column.header));
            if response.clicked() {
                self.events.header = Some(index);
            }
        }
    }

    fn row_ui(&mut self, mut row: TableRow<'_, '_>) {
        let index = row.index();
        let selected = self.state.selected == Some(index);
        row.set_selected(selected);
        let name = self.rows.name(index);
        for (column, look) in self.columns.iter().enumerate() {
            row.col(|ui| {
                if name.is_some() {
                    cell_ui(ui, look.side, |ui| self.rows.cell_ui(ui, index, column));
                } else if column == 0 {
                    ui.weak("…");
                }
            });
        }
        let response = row.response();
        if selected {
            self.selected_rect = Some(response.rect);
        }
        let name = name.unwrap_or_default();
        response.widget_info(|| WidgetInfo::selected(Role::Row, true, selected, &name));
        self.react(&response, index);
    }

    fn react(&mut self, response: &Response, index: usize) {
        if response.clicked() {
            self.focus.request_focus();
            if self.state.selected != Some(index) {
                self.state.selected = Some(index);
                self.events.selected = Some(index);
            }
        }
        if response.double_clicked() {
            self.events.opened = Some(index);
        }
    }
}

fn header_cell_ui(ui: &mut Ui, column: &Column) {
    let words = RichText::new(&column.header).family(fonts::medium()).weak();
    cell_ui(ui, column.side, |ui| {
        ui.add(Label::new(words).truncate());
    });
}

fn cell_ui(ui: &mut Ui, side: Side, contents: impl FnOnce(&mut Ui)) {
    match side {
        Side::Left => contents(ui),
        Side::Right => {
            ui.with_layout(Layout::right_to_left(Align::Center), contents);
        }
    }
}

/// A cell of plain words; what does not fit is shown when the pointer rests on it.
pub fn text_cell(ui: &mut Ui, text: impl Into<egui::WidgetText>) {
    ui.add(Label::new(text).truncate());
}
