//! Consents with their day, channel and text, and the number in the social wallet (order 214).

use egui::{Button, CollapsingHeader, Label, RichText, Ui};

use super::{CardEvent, page::CardPage};
use crate::{
    i18n::dates,
    store::tables::wallet::ConsentRow,
    ui::{
        action::SectionAct,
        screens::offers::long_time,
        theme,
        view::View,
        widgets::{
            badge::{Meaning, badge},
            button,
            key_values::key_values,
        },
    },
};

/// What may be recorded here.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WalletAct {
    GiveConsent,
    WithdrawConsent,
    RecordReference,
}

pub(super) fn ui(ui: &mut Ui, view: &View<'_>, page: &CardPage) -> Option<CardEvent> {
    let (tr, entry) = (view.tr, &page.card.entry);
    if entry.applicant.name.is_erased() {
        return None;
    }
    ui.add_space(8.0);
    ui.label(theme::title(tr.wallet_consent()));
    let standing = page.consents.last().filter(|row| row.withdrawal.is_none());
    let (meaning, words) = match (entry.applicant.consent, standing) {
        (false, _) => (Meaning::Warning, tr.wallet_no_consent()),
        (true, None) => (Meaning::Neutral, tr.wallet_consent_undated()),
        (true, Some(row)) => (Meaning::Good, tr.wallet_consent_stands(&dates::numeric(row.consent.day))),
    };
    if meaning == Meaning::Good {
        badge(ui, meaning, &words);
    } else {
        ui.add(Label::new(RichText::new(words).color(meaning.tone(theme::palette(ui)).ink)).wrap());
    }
    let asked = acts_ui(ui, view, page);
    for row in page.consents.iter().rev() {
        record_ui(ui, view, page, row);
    }
    if let Some(reference) = &page.wallet_reference {
        key_values(ui, "wallet", |rows| rows.text(&tr.wallet_application_reference(), reference));
    }
    asked.map(|act| CardEvent::Wallet(entry.id, act))
}

fn record_ui(ui: &mut Ui, view: &View<'_>, page: &CardPage, row: &ConsentRow) {
    let tr = view.tr;
    let consent = &row.consent;
    let recorded = long_time(page.card.view.garrison.zone, Some(row.recorded_at));
    let given = tr.wallet_consent_given(
        &row.actor,
        &tr.consent_channel(consent.channel),
        &dates::numeric(consent.day),
        &recorded,
    );
    ui.add(Label::new(given).wrap());
    if let Some(withdrawal) = &row.withdrawal {
        let words = tr.wallet_consent_withdrawn(
            &tr.consent_channel(withdrawal.channel),
            &dates::numeric(withdrawal.day),
            &withdrawal.evidence,
        );
        ui.add(Label::new(words).wrap());
    }
    CollapsingHeader::new(tr.wallet_text())
        .id_salt(row.recorded_by)
        .show(ui, |ui| ui.add(Label::new(RichText::new(&consent.text).weak()).wrap()));
}

/// What the section offers with an act.
const fn offered_by(act: WalletAct) -> SectionAct {
    match act {
        WalletAct::GiveConsent => SectionAct::GiveConsent,
        WalletAct::WithdrawConsent => SectionAct::WithdrawConsent,
        WalletAct::RecordReference => SectionAct::RecordReference,
    }
}

fn acts_ui(ui: &mut Ui, view: &View<'_>, page: &CardPage) -> Option<WalletAct> {
    let (tr, entry) = (view.tr, &page.card.entry);
    let dated = page.consents.last().is_some_and(|row| row.withdrawal.is_none());
    let now = view.can_write() && view.register.is_some_and(|head| head.as_of.is_none());
    let acts = [
        (
            WalletAct::GiveConsent,
            tr.wallet_give(),
            entry.state.has_place() && !(entry.applicant.consent && dated),
        ),
        (WalletAct::WithdrawConsent, tr.wallet_withdraw(), entry.applicant.consent),
        (WalletAct::RecordReference, tr.wallet_record_reference(), true),
    ];
    let mut asked = None;
    ui.horizontal_wrapped(|ui| {
        for (act, words, _fits) in acts.into_iter().filter(|(_, _, fits)| *fits) {
            let button = ui.add_enabled(now, Button::new(words).small());
            let button = button.on_disabled_hover_text(super::super::toolbar::why_no_act(view));
            if button::pressed(view, offered_by(act), button) {
                asked = Some(act);
            }
        }
    });
    asked
}
