//! Why a step did not succeed, in the place where the person looks.

use egui::{Label, RichText, Ui};

use super::badge::Meaning;
use crate::{
    ops,
    ui::{failure, theme, view::View},
};

/// Shows why something did not happen, and what to do.
pub fn ui(ui: &mut Ui, view: &View<'_>, error: &ops::Error) {
    let meaning = match error {
        ops::Error::Stopped => Meaning::Neutral,
        ops::Error::Refused(_) | ops::Error::Store(_) | ops::Error::Import(_) | ops::Error::Export(_) => {
            Meaning::Danger
        }
    };
    sentence_ui(ui, meaning, &failure::act_error(view.tr, view.zone(), error));
}

/// Shows a sentence on a coloured ground over the whole width.
pub fn sentence_ui(ui: &mut Ui, meaning: Meaning, sentence: &str) {
    let tone = meaning.tone(theme::palette(ui));
    let frame = egui::Frame::new().fill(tone.paper).corner_radius(4).inner_margin(8.0);
    frame.show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.add(Label::new(RichText::new(sentence).color(tone.ink)).wrap());
    });
}
