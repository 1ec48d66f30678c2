//! One offer in full, beside the list.

use egui::{Button, Label, RichText, ScrollArea, Ui};

use super::OffersPage;
use crate::{
    domain::{offer::OfferState, wallet::TermState},
    i18n::dates::numeric,
    ui::{
        action::SectionAct,
        command::Command,
        screens::{
            offers::{CARD_LINE_HEIGHT, line::OfferLine, long_time},
            rounds::{ahead::Ahead, reading::RoundDetail},
            wallet::WalletForm,
        },
        theme,
        view::View,
        widgets::{badge::Meaning, button, key_values::key_values},
    },
};

impl OffersPage {
    pub(super) fn card_ui(&mut self, ui: &mut Ui, view: &View<'_>, detail: &RoundDetail, line: &OfferLine) {
        if let Some(ahead) = &mut self.ahead {
            if ahead.ui(ui, view) {
                self.ahead = None;
            }
            return;
        }
        ScrollArea::vertical().auto_shrink(false).show(ui, |ui| {
            ui.label(theme::title(line.name.full()));
            self.ways_ui(ui, view, line);
            facts_ui(ui, view, line);
            if detail.is_running() {
                ui.add_space(6.0);
                ui.label(theme::strong(view.tr.offers_reply_by_phone()));
                self.reply.ui(ui, view, line);
            }
        });
    }

    fn ways_ui(&mut self, ui: &mut Ui, view: &View<'_>, line: &OfferLine) {
        ui.horizontal_wrapped(|ui| {
            if button::for_act(ui, view, SectionAct::ShowPerson, true, view.tr.offers_show_person()) {
                view.commands.send(Command::ShowEntry(line.offer.entry));
            }
            if button::for_act(ui, view, SectionAct::PeopleAhead, true, view.tr.rounds_ahead_button()) {
                let (offer, number) = (&line.offer, &line.facts.inventory_no);
                self.ahead = Some(Ahead::ask(view, offer.round, offer.wave, number));
            }
            let number = Button::new(view.tr.wallet_record_reference());
            let number = ui.add_enabled(view.can_write(), number);
            if button::pressed(view, SectionAct::RecordReference, number) {
                let (offer, known) = (&line.offer, line.wallet_reference.as_deref());
                self.wallet.open(WalletForm::reference(offer.entry, Some(offer.id), known));
            }
        });
    }
}

/// What is known of an offer.
pub fn facts_ui(ui: &mut Ui, view: &View<'_>, line: &OfferLine) {
    let (tr, offer, zone) = (view.tr, &line.offer, line.zone);
    ui.spacing_mut().interact_size.y = CARD_LINE_HEIGHT;
    let phone = offer.phone.map_or_else(|| tr.offers_no_phone(), |phone| view.disclosure.phone(phone));
    key_values(ui, "offer", |rows| {
        rows.text(&tr.offers_column_registration_no(), &line.registration_no.to_string());
        rows.text(&tr.offers_phone(), &phone);
        rows.text(&tr.dwellings_inventory_no(), &line.facts.inventory_no);
        rows.text(&tr.dwellings_address(), line.facts.address(view.lang));
        let (area, kind) = line.facts.area();
        rows.text(&tr.area_kind(kind), &tr.area(area));
        rows.text(&tr.offers_column_fit(), &tr.fit(offer.fit));
        rows.text(&tr.offers_column_channel(), &tr.channel(offer.channel));
        let times = [
            (tr.offers_prepared_at(), Some(offer.prepared_at)),
            (tr.offers_outbox_at(), offer.outbox_at),
            (tr.offers_column_sent(), offer.sent_at),
            (tr.offers_delivered_at(), offer.delivered_at),
            (tr.offers_column_due_at(), offer.due_at),
            (tr.offers_closed_at(), offer.closed_at),
        ];
        for (name, at) in times.into_iter().filter(|(_, at)| at.is_some()) {
            rows.text(&name, &long_time(zone, at));
        }
        if let Some(reference) = &line.wallet_reference {
            rows.text(&tr.wallet_message_reference(), reference);
        }
        if let Some((meaning, words)) = message_term(view, line) {
            rows.with(&tr.wallet_message_term(), |ui| {
                ui.add(Label::new(RichText::new(words).color(meaning.tone(theme::palette(ui)).ink)).wrap());
            });
        }
        if let Some(code) = offer.code {
            rows.text(&tr.offers_code(), &format!("{} – {}", code.number(), tr.reply_code(code)));
        }
    });
}

/// Whether the message left within its working day; nothing of an offer that was withdrawn before.
fn message_term(view: &View<'_>, line: &OfferLine) -> Option<(Meaning, String)> {
    let tr = view.tr;
    let term = line.message_term(view.now);
    let day = numeric(term.last_day);
    let unsent = line.offer.state == OfferState::Prepared;
    match term.state {
        TermState::Kept => Some((Meaning::Good, tr.wallet_term_kept(&day))),
        TermState::KeptLate => Some((Meaning::Warning, tr.wallet_term_kept_late(&day))),
        TermState::Running => unsent.then(|| (Meaning::Neutral, tr.wallet_term_running(&day))),
        TermState::Over => unsent.then(|| (Meaning::Danger, tr.wallet_term_over(&day))),
    }
}
