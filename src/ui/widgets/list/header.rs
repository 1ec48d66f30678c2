//! The headers: their words, by which column the list is sorted, and the widths.

use std::hash::Hash;

use egui::{CursorIcon, Rect, Sense, Stroke, Ui, WidgetInfo, accesskit, accesskit::Role, vec2};

use super::{
    Side,
    cell::{arrow, font, text_ui},
    grid::{CELL_MARGIN, Grid, Placed},
};
use crate::ui::theme;

/// Where the edge of a column can be taken hold of.
const HANDLE_WIDTH: f32 = 6.0;
const ARROW_WIDTH: f32 = 12.0;

impl<R, K: Clone + Ord + Hash + Send + 'static> Grid<'_, '_, R, K> {
    pub(super) fn header_ui(&mut self, ui: &mut Ui, header: Rect, shift: f32) {
        let frozen_right = self.frozen_right(header.left());
        for index in 0..self.columns.len() {
            let placed = self.columns[index];
            let whole = self.rect_of(placed, header, shift);
            let left = if placed.frozen { header.left() } else { frozen_right };
            let clip = whole.intersect(header.with_min_x(left));
            if clip.width() > 0.0 {
                self.words_ui(ui, placed, whole, clip);
                self.handle_ui(ui, placed, whole, clip);
            }
        }
        if shift > 0.5 {
            let line = Stroke::new(1.0, theme::palette(ui).edge);
            ui.painter().vline(frozen_right, header.y_range(), line);
        }
    }

    fn words_ui(&mut self, ui: &mut Ui, placed: Placed, whole: Rect, clip: Rect) {
        let column = &self.list.columns[placed.column];
        let sense = if self.list.plain { Sense::hover() } else { Sense::click() };
        let response = ui.interact(clip, self.id.with(("header", column.id)), sense);
        response.widget_info(|| WidgetInfo::labeled(Role::ColumnHeader, true, &column.header));
        let sort = self.state.arrangement.sort.as_ref().filter(|sort| sort.column == column.id);
        let palette = theme::palette(ui);
        if response.has_focus() {
            let line = Stroke::new(2.0, palette.accent.paper);
            ui.painter_at(clip).rect_stroke(clip, 2.0, line, egui::StrokeKind::Inside);
        }
        let mut words = whole.shrink2(vec2(CELL_MARGIN, 0.0));
        if let Some(sort) = sort {
            words = match column.side {
                Side::Left => words.with_max_x(words.right() - ARROW_WIDTH),
                Side::Right => words.with_min_x(words.left() + ARROW_WIDTH),
            };
            let direction = match sort.descending {
                true => accesskit::SortDirection::Descending,
                false => accesskit::SortDirection::Ascending,
            };
            ui.ctx().accesskit_node_builder(response.id, |node| node.set_sort_direction(direction));
        }
        let hovered = response.hovered() && response.sense.senses_click();
        let ink = if hovered || sort.is_some() { palette.text } else { palette.weak };
        let look = (font(ui, true), ink, column.side);
        let galley = text_ui(ui, words, clip, look, column.header.clone());
        if let Some(sort) = sort {
            let x = match column.side {
                Side::Left => words.left() + galley.size().x + ARROW_WIDTH / 2.0 + 1.0,
                Side::Right => words.right() - galley.size().x - ARROW_WIDTH / 2.0 - 1.0,
            };
            arrow(ui, egui::pos2(x, words.center().y), sort.descending, palette.accent.paper);
        }
        let clicked = response.clicked();
        if galley.elided {
            response.on_hover_text(&column.header);
        }
        if clicked {
            self.state.arrangement.sort_by(column.id);
            ui.ctx().request_repaint();
        }
    }

    /// The edge of a column: taken hold of, it sets the width.
    fn handle_ui(&mut self, ui: &Ui, placed: Placed, whole: Rect, clip: Rect) {
        let column = &self.list.columns[placed.column];
        let edge = whole.right();
        if edge > clip.right() + 1.0 {
            return;
        }
        let rect = clip.with_min_x(edge - HANDLE_WIDTH);
        let response = ui.interact(rect, self.id.with(("edge", column.id)), Sense::DRAG);
        if response.hovered() || response.dragged() {
            ui.ctx().set_cursor_icon(CursorIcon::ResizeHorizontal);
            let line = Stroke::new(2.0, theme::palette(ui).accent.paper);
            ui.painter().vline(edge - 1.0, clip.y_range(), line);
        }
        if let Some(pointer) = response.interact_pointer_pos().filter(|_| response.dragged()) {
            self.state.layout(self.list.id).set_width(column.id, pointer.x - whole.left());
        }
        self.state.widths_changed |= response.drag_stopped();
    }
}
