//! A mark beside a person or a thing: a word on a coloured ground, never a colour alone.

use egui::{Response, RichText, Sense, Ui, WidgetInfo, accesskit::Role, vec2};

use crate::ui::theme::{self, Palette, Tone};

/// What a mark means.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Meaning {
    Neutral,
    Good,
    Warning,
    Danger,
    /// What the accent stands for: chosen, in work.
    Marked,
}

impl Meaning {
    /// Its colours.
    pub fn tone(self, palette: &Palette) -> Tone {
        match self {
            Self::Neutral => palette.neutral,
            Self::Good => palette.good,
            Self::Warning => palette.warning,
            Self::Danger => palette.danger,
            Self::Marked => palette.chosen,
        }
    }
}

/// Shows a mark; low enough to stand in a row of a table.
pub fn badge(ui: &mut Ui, meaning: Meaning, text: &str) -> Response {
    let tone = meaning.tone(theme::palette(ui));
    let words = egui::WidgetText::from(RichText::new(text).small().color(tone.ink));
    let galley =
        words.into_galley(ui, Some(egui::TextWrapMode::Extend), f32::INFINITY, egui::TextStyle::Small);
    let size = galley.size() + vec2(10.0, 2.0);
    let (rect, response) = ui.allocate_exact_size(size, Sense::hover());
    if ui.is_rect_visible(rect) {
        ui.painter().rect_filled(rect, 3.0, tone.paper);
        ui.painter().galley(rect.center() - galley.size() / 2.0, galley, tone.ink);
    }
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, text));
    response
}
