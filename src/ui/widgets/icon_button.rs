//! A small button with a drawing; its name stands in the hint and in the accessibility tree.

use egui::{Pos2, Response, Sense, Stroke, StrokeKind, Ui, WidgetInfo, accesskit::Role, pos2, vec2};

use crate::ui::theme;

/// What is drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Icon {
    Cross,
    Left,
    Right,
}

const SIDE: f32 = 18.0;

/// Shows the button.
pub fn icon_button(ui: &mut Ui, icon: Icon, name: &str) -> Response {
    let (rect, response) = ui.allocate_exact_size(vec2(SIDE, SIDE), Sense::click());
    response.widget_info(|| WidgetInfo::labeled(Role::Button, ui.is_enabled(), name));
    let palette = theme::palette(ui);
    if response.hovered() && ui.is_enabled() {
        ui.painter().rect_filled(rect, 3.0, palette.hover);
    }
    if response.has_focus() {
        ui.painter().rect_stroke(rect, 3.0, Stroke::new(2.0, palette.accent.paper), StrokeKind::Inside);
    }
    let ink = if ui.is_enabled() { palette.text } else { palette.line };
    for line in lines(icon) {
        let points = line.iter().map(|(x, y)| at(rect.center(), *x, *y)).collect();
        ui.painter().line(points, Stroke::new(1.4, ink));
    }
    response.on_hover_text(name)
}

fn at(center: Pos2, x: f32, y: f32) -> Pos2 {
    pos2(center.x + x, center.y + y)
}

fn lines(icon: Icon) -> Vec<Vec<(f32, f32)>> {
    match icon {
        Icon::Cross => vec![vec![(-3.5, -3.5), (3.5, 3.5)], vec![(-3.5, 3.5), (3.5, -3.5)]],
        Icon::Left => vec![vec![(4.0, 0.0), (-4.0, 0.0)], vec![(-1.0, -3.0), (-4.0, 0.0), (-1.0, 3.0)]],
        Icon::Right => vec![vec![(-4.0, 0.0), (4.0, 0.0)], vec![(1.0, -3.0), (4.0, 0.0), (1.0, 3.0)]],
    }
}
