//! A field whose text is grouped while it is typed.

use std::sync::Arc;

use egui::{
    FontSelection, Galley, Response, RichText, TextBuffer, TextEdit, Ui,
    text::{CCursor, CCursorRange, LayoutJob, TextFormat},
    text_edit::TextEditState,
};

use super::mask::Mask;
use crate::{
    domain::identity_number::{IdentityNumber, NotAnIdentityNumber},
    i18n::Tr,
    ui::theme,
};

/// So far the groups of an identity number stand apart, in points.
const GAP: f32 = 6.0;

/// Shows the field; `edit` says how wide it is and what it hints at.
pub fn masked(
    ui: &mut Ui,
    mask: Mask,
    text: &mut String,
    edit: impl FnOnce(TextEdit<'_>) -> TextEdit<'_>,
) -> Response {
    let mut layouter = |ui: &Ui, text: &dyn TextBuffer, _width: f32| grouped(ui, text.as_str());
    let field = edit(TextEdit::singleline(text));
    let field = if mask == Mask::IdentityNumber { field.layouter(&mut layouter) } else { field };
    let response = ui.add(field);
    if response.changed() {
        regroup(ui, mask, text, &response);
    }
    response
}

fn regroup(ui: &Ui, mask: Mask, text: &mut String, response: &Response) {
    let mut state = TextEditState::load(ui.ctx(), response.id).unwrap_or_default();
    let end = text.chars().count();
    let cursor = state.cursor.char_range().map_or(end, |range| range.primary.index.0);
    let (masked, cursor) = mask.apply(text, cursor);
    if masked != *text {
        *text = masked;
        state.cursor.set_char_range(Some(CCursorRange::one(CCursor::new(cursor))));
        state.store(ui.ctx(), response.id);
    }
}

/// Date of birth, century and sex, number and check digit a little apart; no character is added.
fn grouped(ui: &Ui, text: &str) -> Arc<Galley> {
    let font = FontSelection::default().resolve(ui.style());
    let colour = ui.visuals().widgets.inactive.text_color();
    let mut job = LayoutJob::default();
    for (place, letter) in text.chars().enumerate() {
        let leading = if matches!(place, 6 | 9) { GAP } else { 0.0 };
        let format = TextFormat::simple(font.clone(), colour);
        job.append(letter.encode_utf8(&mut [0; 4]), leading, format);
    }
    ui.ctx().fonts_mut(|fonts| fonts.layout_job(job))
}

/// Beside an identity number of twelve digits: whether the last of them follows from the others.
pub fn verdict_ui(ui: &mut Ui, tr: Tr, text: &str) {
    let palette = theme::palette(ui);
    let (words, ink) = match IdentityNumber::parse(text) {
        Ok(_) => (tr.widgets_iin_right(), palette.good.ink),
        Err(NotAnIdentityNumber::WrongCheckDigit) => (tr.widgets_iin_wrong(), palette.danger.ink),
        Err(NotAnIdentityNumber::NotTwelveDigits | NotAnIdentityNumber::NoSuchDate) => return,
    };
    ui.label(RichText::new(words).color(ink));
}
