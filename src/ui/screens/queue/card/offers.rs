//! Offers to a person, answers of the inventory, and the open case.

use egui::{Label, RichText, Ui};

use super::{heading_ui, page::CardPage};
use crate::{
    domain::{dwelling::Dwelling, inventory::Answer, offer::OfferState},
    i18n::{Lang, Tr, dates},
    store::tables::{accepted_offers::AcceptedOffer, offers::OfferRow},
    ui::{
        theme,
        view::View,
        widgets::{
            badge::{Meaning, badge},
            key_values::{Rows, key_values},
        },
    },
    wording::{
        history::{decision_reference, finding},
        sittings::lease_words,
    },
};

pub(super) fn ui(ui: &mut Ui, view: &View<'_>, page: &CardPage) {
    let tr = view.tr;
    heading_ui(ui, view, &tr.card_part_offers(), None);
    if page.card.offers.is_empty() {
        ui.label(RichText::new(tr.card_no_offers()).weak());
    }
    for offer in page.card.offers.iter().rev() {
        offer_ui(ui, view, page, offer);
    }
    heading_ui(ui, view, &tr.card_inventory(), None);
    if let Some(case) = &page.card.case {
        let opened = dates::to_the_minute(page.card.view.garrison.zone.local(case.opened_at));
        badge(ui, Meaning::Warning, &tr.card_case(&opened));
    }
    if page.card.answers.is_empty() {
        ui.label(RichText::new(tr.card_no_answers()).weak());
    }
    for answer in &page.card.answers {
        answer_ui(ui, tr, answer);
    }
}

fn offer_ui(ui: &mut Ui, view: &View<'_>, page: &CardPage, offer: &OfferRow) {
    let tr = view.tr;
    let zone = page.card.view.garrison.zone;
    let time = |at| dates::to_the_minute(zone.local(at));
    theme::card(ui).inner_margin(8).show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.horizontal_wrapped(|ui| {
            let (id, round, wave) =
                (offer.id.0.to_string(), offer.round.0.to_string(), offer.wave.to_string());
            ui.label(theme::strong(tr.card_offer(&id, &round, &wave)));
            badge(ui, meaning(offer.state), &tr.offer_state(offer.state));
        });
        key_values(ui, &format!("offer {}", offer.id.0), |rows| {
            if let Some(dwelling) = page.dwellings.get(&offer.dwelling) {
                rows.text(&tr.card_offer_dwelling(), &dwelling_words(tr, view.lang, dwelling));
            }
            rows.text(&tr.card_offer_fit(), &tr.fit(offer.fit));
            rows.text(&tr.card_offer_channel(), &tr.channel(offer.channel));
            for (label, at) in [
                (tr.card_offer_prepared(), Some(offer.prepared_at)),
                (tr.card_offer_sent(), offer.sent_at),
                (tr.card_offer_due(), offer.due_at),
            ] {
                if let Some(at) = at {
                    rows.text(&label, &time(at));
                }
            }
            if let Some(code) = offer.code {
                rows.text(&tr.card_offer_code(), &code.number().to_string());
            }
            if let Some(accepted) = page.accepted.get(&offer.id) {
                lease_ui(rows, tr, accepted);
            }
        });
    });
}

/// How far an accepted offer came on the way to a lease.
fn lease_ui(rows: &mut Rows<'_>, tr: Tr, accepted: &AcceptedOffer) {
    rows.text(&tr.card_offer_stage(), &tr.lease_stage(accepted.stage));
    if let Some(minutes) = &accepted.minutes {
        let words = tr.sittings_of_minutes(&dates::numeric(minutes.date), &minutes.number);
        rows.text(&tr.card_offer_minutes(), &words);
    }
    if let Some(lease) = &accepted.lease {
        rows.text(&tr.card_offer_lease(), &lease_words(tr, lease));
    }
    if let Some((reason, decision)) = &accepted.failure {
        rows.text(&tr.rounds_column_reason(), &tr.failure_reason(*reason));
        rows.text("", &decision_reference(tr, decision));
    }
    if let Some(decision) = &accepted.housed_by {
        rows.text(&tr.card_offer_closed_by(), &decision_reference(tr, decision));
    }
}

fn dwelling_words(tr: Tr, lang: Lang, dwelling: &Dwelling) -> String {
    let facts = &dwelling.facts;
    let address = match lang {
        Lang::Kk => &facts.address_kk,
        Lang::Ru => &facts.address_ru,
    };
    tr.card_dwelling(address, &tr.area(facts.area().0), &facts.inventory_no, facts.rooms)
}

fn meaning(state: OfferState) -> Meaning {
    match state {
        OfferState::Prepared | OfferState::Sent | OfferState::Delivered => Meaning::Marked,
        OfferState::Failed | OfferState::NoAnswer => Meaning::Warning,
        OfferState::Accepted => Meaning::Good,
        OfferState::Refused | OfferState::Lapsed | OfferState::Withdrawn => Meaning::Neutral,
    }
}

fn answer_ui(ui: &mut Ui, tr: Tr, answer: &Answer) {
    let step = answer.step.number().to_string();
    let head = tr.card_answer(&dates::numeric(answer.date), &answer.source, &step);
    let said = format!("{}: {}", answer.subject, finding(tr, answer.finding));
    ui.add(Label::new(head).wrap());
    let details = if answer.details.is_empty() { said } else { format!("{said}. {}", answer.details) };
    ui.add(Label::new(RichText::new(details).weak()).wrap());
    ui.add_space(4.0);
}
