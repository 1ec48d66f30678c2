//! The text of a cell: cut where the column ends, whole when the pointer rests on it.

use std::sync::Arc;

use egui::{
    Align, Color32, FontId, Galley, Label, Layout, Rect, Stroke, TextStyle, Ui, UiBuilder, accesskit::Role,
    pos2, text::LayoutJob,
};

use super::Side;
use crate::ui::fonts;

/// A cell of plain words; what does not fit is shown when the pointer rests on it.
pub fn text_cell(ui: &mut Ui, text: impl Into<egui::WidgetText>) {
    ui.add(Label::new(text).truncate());
}

/// The font of the cells.
pub(super) fn font(ui: &Ui, strong: bool) -> FontId {
    let size = TextStyle::Body.resolve(ui.style()).size;
    FontId::new(size, if strong { fonts::medium() } else { egui::FontFamily::Proportional })
}

/// Paints a line of text in a cell.
pub(super) fn text_ui(
    ui: &Ui,
    rect: Rect,
    clip: Rect,
    look: (FontId, Color32, Side),
    text: String,
) -> Arc<Galley> {
    let (font, color, side) = look;
    let mut job = LayoutJob::simple_singleline(text, font, color);
    job.wrap.max_width = rect.width();
    job.wrap.max_rows = 1;
    job.wrap.break_anywhere = true;
    let galley = ui.painter().layout_job(job);
    let left = match side {
        Side::Left => rect.left(),
        Side::Right => rect.right() - galley.size().x,
    };
    let at = pos2(left, rect.center().y - galley.size().y / 2.0);
    ui.painter_at(clip).galley(at, Arc::clone(&galley), color);
    galley
}

/// Draws a cell that is more than text.
pub(super) fn drawn_ui(
    ui: &mut Ui,
    place: (Rect, Rect),
    column: usize,
    side: Side,
    draw: impl FnOnce(&mut Ui),
) {
    let (rect, clip) = place;
    let layout = match side {
        Side::Left => Layout::left_to_right(Align::Center),
        Side::Right => Layout::right_to_left(Align::Center),
    };
    let inside = UiBuilder::new().max_rect(rect).layout(layout).id_salt(column);
    let mut cell = ui.new_child(inside.accessibility_role(Role::Cell));
    cell.set_clip_rect(clip.intersect(rect.expand2(egui::vec2(4.0, 0.0))).intersect(ui.clip_rect()));
    draw(&mut cell);
}

/// A small arrow up or down.
pub(super) fn arrow(ui: &Ui, at: egui::Pos2, down: bool, color: Color32) {
    let (half, height) = (3.5, if down { 4.0 } else { -4.0 });
    let points = vec![
        pos2(at.x - half, at.y - height / 2.0),
        pos2(at.x + half, at.y - height / 2.0),
        pos2(at.x, at.y + height / 2.0),
    ];
    ui.painter().add(egui::Shape::convex_polygon(points, color, Stroke::NONE));
}
