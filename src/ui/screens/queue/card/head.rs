//! The head of a card: name, place, number, state.

use egui::{Align, Label, Layout, RichText, Ui};

use super::{CardEvent, page::CardPage};
use crate::{
    i18n::{Tr, amounts::thousands, dates},
    ui::{
        action::SectionAct,
        screens::queue::{rows::badges_ui, words},
        theme,
        view::View,
        widgets::button,
    },
};

pub(super) fn ui(ui: &mut Ui, view: &View<'_>, page: &CardPage, wide: bool) -> Option<CardEvent> {
    let (tr, card) = (view.tr, &page.card);
    let event = ui
        .with_layout(Layout::right_to_left(Align::Min), |ui| {
            let closed = ui.small_button(tr.widgets_close()).clicked();
            let widen = if wide { tr.card_beside_list() } else { tr.card_whole_page() };
            let widened = button::pressed(view, SectionAct::WidenCard, ui.small_button(widen));
            ui.with_layout(Layout::top_down(Align::Min), |ui| {
                ui.add(Label::new(theme::title(card.entry.applicant.name.full())).wrap());
            });
            closed.then_some(CardEvent::Close).or(widened.then_some(CardEvent::Widen))
        })
        .inner;
    ui.horizontal(|ui| {
        if let Some(line) = &card.line {
            ui.label(theme::figure(place(tr, line.place, page.places)));
        }
        let mut badges = vec![words::state(tr, card.entry.state)];
        badges.extend(card.line.iter().flat_map(|line| words::marks(tr, line)));
        badges_ui(ui, badges);
    });
    let key = card.entry.key;
    let submitted = dates::to_the_second(card.view.garrison.zone.local(key.submitted_at));
    let line = tr.card_number_and_time(&key.registration_no.to_string(), &submitted);
    ui.label(RichText::new(line).weak());
    ui.add_space(4.0);
    event
}

/// `214 из 1 248`.
pub(super) fn place(tr: Tr, place: u32, places: u32) -> String {
    tr.card_place_of(&thousands(place), &thousands(places))
}
