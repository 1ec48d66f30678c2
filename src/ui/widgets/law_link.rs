//! Words that open the place of the law they rest on.

use egui::{Link, RichText, Ui};

use crate::{
    domain::law::LawPlace,
    ui::{command::Command, view::View},
};

/// Shows the words as a link.
pub fn law_link(ui: &mut Ui, view: &View<'_>, place: LawPlace, words: impl Into<RichText>) {
    let link = ui.add(Link::new(words.into())).on_hover_text(view.tr.law_open(&view.tr.law_place(place)));
    if link.clicked() {
        view.commands.send(Command::ShowLaw(place));
    }
}
