//! Those of several who were left out, by name and with the reason.

use egui::{Frame, Label, RichText, ScrollArea, Ui};

use super::badge::Meaning;
use crate::{
    ops::several::Refused,
    ui::{theme, view::View},
    wording::refusal::refused_one,
};

/// Higher than this the lines scroll, in points.
const HEIGHT: f32 = 132.0;

/// On the screen until somebody has read it.
#[derive(Default)]
pub struct LeftOut(Vec<Refused>);

impl LeftOut {
    /// Puts these people on show; nobody leaves what is on show as it is.
    pub fn tell(&mut self, refused: Vec<Refused>) {
        if !refused.is_empty() {
            self.0 = refused;
        }
    }

    /// Shows them above a screen, until they are dismissed.
    pub fn ui(&mut self, ui: &mut Ui, view: &View<'_>) {
        if !self.0.is_empty() && refused_ui(ui, view, &self.0, Some(&view.tr.several_dismiss())) {
            self.0.clear();
        }
    }
}

/// Shows who is refused, and a button that copies the lines; returns whether it was dismissed.
///
/// Without the words of a button to dismiss it, it is part of a question: nothing was done yet.
pub fn refused_ui(ui: &mut Ui, view: &View<'_>, refused: &[Refused], dismiss: Option<&str>) -> bool {
    let (tr, tone) = (view.tr, Meaning::Warning.tone(theme::palette(ui)));
    let lines: Vec<String> = refused.iter().map(|one| refused_one(tr, view.zone(), one)).collect();
    let frame = Frame::new().fill(tone.paper).corner_radius(4).inner_margin(8.0);
    let shown = frame.show(ui, |ui| {
        ui.set_width(ui.available_width());
        let pressed = ui.horizontal_wrapped(|ui| {
            let heading = match dismiss {
                Some(_) => tr.several_left_out(refused.len()),
                None => tr.several_cannot(refused.len()),
            };
            ui.label(theme::strong(heading).color(tone.ink));
            if ui.small_button(tr.several_copy()).clicked() {
                ui.ctx().copy_text(lines.join("\n"));
            }
            dismiss.is_some_and(|words| ui.small_button(words).clicked())
        });
        ScrollArea::vertical().id_salt("left out").max_height(HEIGHT).auto_shrink([false, true]).show(
            ui,
            |ui| {
                for line in &lines {
                    ui.add(Label::new(RichText::new(line).color(tone.ink)).wrap().selectable(true));
                }
            },
        );
        pressed.inner
    });
    shown.inner
}
