//! Words that open the place of the law they rest on.

use egui::{Link, Response, RichText, Ui};

use super::field;
use crate::{
    domain::law::LawPlace,
    ui::{command::Command, view::View},
};

/// In a cell too narrow for the words of the place.
pub const MARK: &str = "§";

/// Shows the words as a link.
pub fn law_link(ui: &mut Ui, view: &View<'_>, place: LawPlace, words: impl Into<RichText>) {
    opening_ui(ui, view, place, words.into());
}

/// A link alone in its cell, so that a click on the rest of the row stays the row's; what does not fit is cut off.
pub fn law_cell(ui: &mut Ui, view: &View<'_>, place: LawPlace, words: impl Into<RichText>) {
    ui.style_mut().wrap_mode = Some(egui::TextWrapMode::Truncate);
    let link = opening_ui(ui, view, place, words.into());
    field::name(&link, &view.tr.law_open(&view.tr.law_place(place)));
}

fn opening_ui(ui: &mut Ui, view: &View<'_>, place: LawPlace, words: RichText) -> Response {
    let link = ui.add(Link::new(words)).on_hover_text(view.tr.law_open(&view.tr.law_place(place)));
    if link.clicked() {
        view.commands.send(Command::ShowLaw(place));
    }
    link
}
