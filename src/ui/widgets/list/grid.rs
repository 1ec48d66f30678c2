//! The rows in view: the columns at the left stay, the others move sideways under their headers.

use std::hash::Hash;

use egui::{
    Id, Pos2, Rect, Response, ScrollArea, Sense, Stroke, StrokeKind, Ui, UiBuilder, WidgetInfo,
    accesskit::Role, pos2, style::ScrollAnimation, vec2,
};

use super::{
    List, ListEvents, ListState, Source,
    cell::{drawn_ui, font, text_ui},
    keyboard,
    selection::How,
};
use crate::ui::theme::{self, Palette};

/// Between a column's edge and what stands in it.
pub(super) const CELL_MARGIN: f32 = 4.0;
/// Before the first column: the bar of a chosen row.
const BEFORE: f32 = 6.0;

/// A column as it stands.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Placed {
    /// Among the columns of the list.
    pub column: usize,
    /// From the left edge of the first one.
    pub left: f32,
    pub width: f32,
    pub frozen: bool,
}

pub(super) struct Grid<'s, 'a, R, K> {
    pub list: &'s List<'a, R, K>,
    pub state: &'s mut ListState<K>,
    pub columns: Vec<Placed>,
    pub id: Id,
    /// Where the rows begin.
    corner: Pos2,
}

/// Where things are drawn in a frame.
struct Place {
    body: Rect,
    /// By how much the list has moved sideways.
    shift: f32,
    /// Where the columns that stay end.
    frozen_right: f32,
    palette: &'static Palette,
}

impl<'s, 'a, R, K: Clone + Ord + Hash + Send + 'static> Grid<'s, 'a, R, K> {
    pub fn new(list: &'s List<'a, R, K>, state: &'s mut ListState<K>) -> Self {
        Self { list, state, columns: Vec::new(), id: Id::NULL, corner: Pos2::ZERO }
    }

    pub fn ui(mut self, ui: &mut Ui, source: &mut dyn Source<R, K>, events: &mut ListEvents<K>) {
        let whole = ui.available_rect_before_wrap();
        self.id = ui.make_persistent_id(self.list.id);
        let focus = self.focus_ui(ui, whole);
        let before = self.state.selection.cursor().cloned();
        if self.takes_keys(ui, &focus) {
            keyboard::apply(ui, self.state, source, events);
        }
        let palette = theme::palette(ui);
        ui.painter().rect_filled(whole, 4.0, palette.surface);
        let inner = whole.shrink(1.0);
        let (header, body) = inner.split_top_bottom_at_y(inner.top() + theme::HEADER_HEIGHT);
        self.place_columns(body.width() - ui.spacing().scroll.allocated_width() - BEFORE);
        self.corner = body.min;
        let inside = UiBuilder::new().max_rect(body).id_salt(self.list.id).accessibility_parent(focus.id);
        let mut area = ui.new_child(inside);
        area.spacing_mut().item_spacing = egui::Vec2::ZERO;
        area.set_clip_rect(body.intersect(ui.clip_rect()));
        let scrolled = ScrollArea::both()
            .auto_shrink(false)
            .id_salt(self.list.id)
            .show_viewport(&mut area, |ui, viewport| self.body_ui(ui, viewport, &focus, source, events));
        let shift = scrolled.state.clamped_offset().x;
        self.header_ui(ui, header.with_max_x(scrolled.inner_rect.right()), shift);
        ui.painter().hline(whole.x_range(), header.bottom() - 0.5, Stroke::new(1.0, palette.line));
        let edge = if focus.has_focus() { (2.0, palette.accent.paper) } else { (1.0, palette.line) };
        ui.painter().rect_stroke(whole, 4.0, Stroke::new(edge.0, edge.1), StrokeKind::Inside);
        ui.advance_cursor_after_rect(whole);
        let after = self.state.selection.cursor();
        if after != before.as_ref() {
            events.moved = after.cloned();
        }
    }

    /// Keys go to the list that has the focus; to the main one of a screen also while nothing has it.
    fn takes_keys(&self, ui: &Ui, focus: &Response) -> bool {
        let ctx = ui.ctx();
        let covered = ctx.memory(|memory| memory.top_modal_layer().is_some_and(|top| top != ui.layer_id()))
            || egui::Popup::is_any_open(ctx);
        let free = ctx.memory(|memory| memory.focused().is_none());
        !covered && (focus.has_focus() || self.list.takes_keys && free)
    }

    /// The focus of the whole list; its rows are not stops of the Tab key.
    fn focus_ui(&self, ui: &Ui, rect: Rect) -> Response {
        let response = ui.interact(rect, self.id, Sense::focusable_noninteractive());
        response.widget_info(|| WidgetInfo::labeled(Role::Table, true, &self.list.name));
        let keys = egui::EventFilter {
            horizontal_arrows: true,
            vertical_arrows: true,
            escape: true,
            ..Default::default()
        };
        ui.memory_mut(|memory| memory.set_focus_lock_filter(self.id, keys));
        response
    }

    /// The last column takes what is left of the width.
    fn place_columns(&mut self, width: f32) {
        let shown = self.state.layout(self.list.id).shown(&self.list.columns);
        let mut left = 0.0;
        for (index, (column, width)) in shown.into_iter().enumerate() {
            self.columns.push(Placed { column, left, width, frozen: index < self.list.frozen });
            left += width;
        }
        if let Some(last) = self.columns.last_mut() {
            last.width = last.width.max(width - last.left);
        }
    }

    /// Where a column stands when the list has moved sideways.
    pub fn rect_of(&self, placed: Placed, row: Rect, shift: f32) -> Rect {
        let left = row.left() + BEFORE + placed.left - if placed.frozen { 0.0 } else { shift };
        Rect::from_x_y_ranges(left..=left + placed.width, row.y_range())
    }

    pub fn frozen_right(&self, left: f32) -> f32 {
        let frozen = self.columns.iter().filter(|placed| placed.frozen);
        left + BEFORE + frozen.map(|placed| placed.width).sum::<f32>()
    }

    fn body_ui(
        &mut self,
        ui: &mut Ui,
        viewport: Rect,
        focus: &Response,
        source: &mut dyn Source<R, K>,
        events: &mut ListEvents<K>,
    ) {
        let count = source.count();
        let width = self.columns.last().map_or(0.0, |last| last.left + last.width) + BEFORE;
        ui.set_min_size(vec2(width, count as f32 * theme::ROW_HEIGHT));
        // Positions are taken from the corner, not from the first row: a million rows below it they would be rough.
        let body = Rect::from_min_size(self.corner, viewport.size());
        let offset = f64::from(viewport.top());
        let row_height = f64::from(theme::ROW_HEIGHT);
        let first = (offset / row_height) as usize;
        let last = ((f64::from(viewport.bottom()) / row_height).ceil() as usize).min(count);
        source.prepare(first..last);
        self.state.visible = first..((f64::from(viewport.bottom()) / row_height) as usize).min(count);
        let palette = theme::palette(ui);
        let place =
            Place { body, shift: viewport.left(), frozen_right: self.frozen_right(body.left()), palette };
        let top_of = |row: usize| body.top() + (row as f64 * row_height - offset) as f32;
        if let Some(row) = self.state.scroll_to.take() {
            let rect = Rect::from_min_size(pos2(body.left(), top_of(row)), vec2(1.0, theme::ROW_HEIGHT));
            ui.scroll_to_rect_animation(rect, None, ScrollAnimation::none());
        }
        for row in first..last {
            let rect = Rect::from_x_y_ranges(body.x_range(), top_of(row)..=top_of(row) + theme::ROW_HEIGHT);
            self.row_ui(ui, &place, rect, row, focus, source, events);
        }
        if place.shift > 0.5 {
            ui.painter().vline(place.frozen_right, body.y_range(), Stroke::new(1.0, palette.edge));
        }
    }

    #[expect(clippy::too_many_arguments, reason = "a row is drawn and answers in one place")]
    fn row_ui(
        &mut self,
        ui: &mut Ui,
        place: &Place,
        rect: Rect,
        row: usize,
        focus: &Response,
        source: &dyn Source<R, K>,
        events: &mut ListEvents<K>,
    ) {
        let key = source.key(row);
        let chosen = key.as_ref().is_some_and(|key| self.state.selection.has(key));
        let under_cursor = key.is_some() && key.as_ref() == self.state.selection.cursor();
        let response = ui.interact(rect.intersect(place.body), self.id.with(row), Sense::CLICK);
        self.ground_ui(ui, place, rect, row, (chosen, under_cursor, response.contains_pointer()));
        let Some(line) = source.row(row) else {
            response.widget_info(|| WidgetInfo::selected(Role::Row, true, chosen, ""));
            ui.painter().text(
                rect.left_center() + vec2(BEFORE + CELL_MARGIN, 0.0),
                egui::Align2::LEFT_CENTER,
                "…",
                font(ui, false),
                place.palette.weak,
            );
            return;
        };
        response.widget_info(|| WidgetInfo::selected(Role::Row, true, chosen, (self.list.row_name)(line)));
        let ink = if chosen { place.palette.chosen.ink } else { place.palette.text };
        let inside = UiBuilder::new().max_rect(rect).id_salt(row).accessibility_parent(response.id);
        let mut cells = ui.new_child(inside);
        for index in 0..self.columns.len() {
            self.cell_ui(&mut cells, place, rect, (row, self.columns[index]), line, ink);
        }
        self.react(&response, focus, row, source, events);
    }

    /// What is chosen is told by a bar as well as by its colour; the cursor by a line around the row.
    fn ground_ui(&self, ui: &Ui, place: &Place, rect: Rect, row: usize, is: (bool, bool, bool)) {
        let (chosen, under_cursor, hovered) = is;
        let (palette, painter) = (place.palette, ui.painter());
        let fill = match (chosen, hovered) {
            (true, _) => Some(palette.chosen.paper),
            (false, true) => Some(palette.hover),
            (false, false) => (row % 2 == 1).then_some(palette.stripe),
        };
        if let Some(fill) = fill {
            painter.rect_filled(rect, 0.0, fill);
        }
        if chosen {
            let bar = rect.with_max_x(rect.left() + 3.0);
            painter.rect_filled(bar, 0.0, palette.accent.paper);
        }
        if under_cursor && (self.state.selection.chosen().len() != 1 || !chosen) {
            let line = Stroke::new(1.0, palette.accent.paper);
            painter.rect_stroke(rect.shrink(0.5), 0.0, line, StrokeKind::Inside);
        }
    }

    fn cell_ui(
        &self,
        ui: &mut Ui,
        place: &Place,
        row: Rect,
        (index, placed): (usize, Placed),
        line: &R,
        ink: egui::Color32,
    ) {
        let whole = self.rect_of(placed, row, place.shift);
        let left = if placed.frozen { place.body.left() } else { place.frozen_right };
        let clip = whole.intersect(place.body.with_min_x(left));
        if clip.width() <= 0.0 {
            return;
        }
        let rect = whole.shrink2(vec2(CELL_MARGIN, 0.0));
        let column = &self.list.columns[placed.column];
        if let Some(draw) = column.draw() {
            return drawn_ui(ui, (rect, clip), placed.column, column.side, |ui| draw(ui, line));
        }
        let text = column.text(line);
        let look = (font(ui, column.strong), ink, column.side);
        let galley = text_ui(ui, rect, clip, look, text.clone());
        let response = ui.interact(clip, self.id.with((index, placed.column)), Sense::hover());
        response.widget_info(|| WidgetInfo::labeled(Role::Cell, true, &text));
        if galley.elided {
            response.on_hover_text(text);
        }
    }

    fn react(
        &mut self,
        response: &Response,
        focus: &Response,
        row: usize,
        source: &dyn Source<R, K>,
        events: &mut ListEvents<K>,
    ) {
        if response.clicked() {
            focus.request_focus();
            let keys = response.ctx.input(|input| input.modifiers);
            let how = match (keys.shift, keys.command) {
                (true, true) => How::MoreRange,
                (true, false) => How::Range,
                (false, true) => How::Toggle,
                (false, false) => How::Only,
            };
            self.state.selection.act(source, row, how);
        }
        if response.double_clicked() {
            events.opened = source.key(row);
        }
    }
}
