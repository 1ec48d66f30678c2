//! Above the list: the papers that are made of the whole register or of a garrison.

use egui::{RichText, Ui};

use crate::ui::{
    action::SectionAct,
    screens::hand_over::{HandOver, Job},
    view::View,
    widgets::button,
};

/// Shows a button for each.
pub fn ui(ui: &mut Ui, view: &View<'_>, hand_over: &mut HandOver) {
    let tr = view.tr;
    let Some(garrison) = view.register.and_then(|head| head.garrison()) else { return };
    let possible = !hand_over.is_running();
    ui.horizontal_wrapped(|ui| {
        ui.label(RichText::new(tr.lists_make()).weak());
        let mut offer = |act: SectionAct, text: String, job: &dyn Fn() -> Job| {
            if button::for_act(ui, view, act, possible, text) {
                hand_over.ask(job());
            }
        };
        offer(SectionAct::PrintStock, tr.lists_make_stock(), &|| Job::stock(garrison.clone()));
        offer(SectionAct::PrintOfferRegister, tr.lists_make_offers(), &|| {
            Job::offer_register(garrison.clone())
        });
        offer(SectionAct::PrintPaperList, tr.lists_make_papers(), &Job::paper_list);
        offer(SectionAct::PrintJournal, tr.lists_make_journal(), &Job::journal);
    });
}
