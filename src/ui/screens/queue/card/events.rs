//! What happened to an entry, from the journal: the newest first, each with who and when.

use egui::{Label, RichText, Ui};

use super::page::CardPage;
use crate::{i18n::dates, ui::view::View, wording::history::Perspective};

pub(super) fn ui(ui: &mut Ui, view: &View<'_>, page: &CardPage) {
    let zone = page.card.view.garrison.zone;
    let perspective = Perspective { tr: view.tr, zone, entry: Some(page.card.entry.id) };
    ui.add_space(4.0);
    for line in page.card.history.iter().rev() {
        ui.scope(|ui| {
            ui.spacing_mut().item_spacing.y = 1.0;
            let time = dates::to_the_second(zone.local(line.stamp.at));
            let number = line.sequence.to_string();
            let head = view.tr.card_event_head(&line.stamp.actor, &number, &time);
            ui.label(RichText::new(head).small().weak());
            ui.add(Label::new(perspective.event(&line.event)).wrap());
        });
        ui.add_space(4.0);
    }
}
