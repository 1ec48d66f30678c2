//! One of a short list.

use egui::{Color32, ComboBox, Rect, Response, Stroke, Ui, vec2};

/// A field that opens a list; returns whether another item was chosen.
///
/// `name` is what a screen reader says; the label beside the field is the caller's.
pub fn choice<T: PartialEq + Clone>(
    ui: &mut Ui,
    name: &str,
    width: f32,
    chosen: &mut T,
    items: &[T],
    text: impl Fn(&T) -> String,
) -> bool {
    let before = chosen.clone();
    let shown = ComboBox::from_id_salt(name)
        .icon(|ui, rect, look, _open| arrow(ui, rect, look.fg_stroke.color))
        .width(width)
        .truncate()
        .selected_text(text(chosen))
        .show_ui(ui, |ui| {
            for item in items {
                ui.selectable_value(chosen, item.clone(), text(item));
            }
        });
    name_it(&shown.response, name, &text(chosen));
    *chosen != before
}

fn arrow(ui: &Ui, rect: Rect, colour: Color32) {
    let (centre, reach) = (rect.center(), 3.5);
    let points = [vec2(-reach, -reach / 2.0), vec2(0.0, reach / 2.0), vec2(reach, -reach / 2.0)];
    ui.painter().line(points.map(|point| centre + point).to_vec(), Stroke::new(1.3, colour));
}

fn name_it(response: &Response, name: &str, value: &str) {
    response.ctx.accesskit_node_builder(response.id, |node| {
        node.set_label(name);
        node.set_value(value);
    });
}
