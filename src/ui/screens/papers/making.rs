//! Above the list: the papers that are made of the whole register or of a garrison.

use egui::{Button, RichText, Ui};

use crate::{
    i18n::Tr,
    journal::Event,
    ops::{journal_paper, lists},
    ui::{screens::hand_over::HandOver, view::View},
    wording::history::Perspective,
};

/// Shows a button for each; what is pressed is asked for languages and destination.
pub fn ui(ui: &mut Ui, view: &View<'_>, hand_over: &mut HandOver) {
    let tr = view.tr;
    let Some(garrison) = view.register.and_then(|head| head.garrison()).cloned() else { return };
    let possible = view.can_write() && !hand_over.is_running();
    ui.horizontal_wrapped(|ui| {
        ui.label(RichText::new(tr.lists_make()).weak());
        let mut pressed = |text: String| ui.add_enabled(possible, Button::new(text)).clicked();
        if pressed(tr.lists_make_stock()) {
            let garrison = garrison.clone();
            hand_over.ask(Tr::lists_stock_title, move |writer, stamp, langs| {
                Ok(vec![lists::print_stock(writer, stamp, &garrison, langs)?])
            });
        }
        if pressed(tr.lists_make_offers()) {
            hand_over.ask(Tr::lists_offers_title, move |writer, stamp, langs| {
                Ok(vec![lists::print_offer_register(writer, stamp, &garrison, None, langs)?])
            });
        }
        if pressed(tr.lists_make_papers()) {
            hand_over.ask(Tr::archive_list, |writer, stamp, langs| {
                Ok(vec![lists::print_paper_list(writer, stamp, langs)?])
            });
        }
        if pressed(tr.lists_make_journal()) {
            hand_over.ask(Tr::journal_title, |writer, stamp, langs| {
                let say = |tr, zone, event: &Event| Perspective { tr, zone, entry: None }.event(event);
                Ok(vec![journal_paper::print_journal(writer, stamp, langs, &say)?])
            });
        }
    });
}
