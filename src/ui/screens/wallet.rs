//! The forms of the social wallet's rules: a consent, its withdrawal, a number of the wallet.

use egui::{Label, TextEdit, Ui};
use serde::{Deserialize, Serialize};

use crate::{
    domain::{
        Day,
        consent::{Consent, ConsentChannel, ConsentWithdrawal},
        garrison::Zone,
        ids::{EntryId, OfferId},
        language::Lang,
    },
    i18n::Tr,
    ops::wallet,
    ui::{
        view::View,
        widgets::{
            choice::choice,
            date_field::{DateText, date_field},
            field::{self, FIELD_WIDTH, Field},
            form_dialog::{Act, Form, Typed, say},
        },
    },
};

/// A day with the channel of a consent or of its withdrawal.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
struct DayAndChannel {
    zone: Zone,
    day: DateText,
    channel: ConsentChannel,
}

impl DayAndChannel {
    fn new(zone: Zone) -> Self {
        Self { zone, day: DateText::default(), channel: ConsentChannel::Paper }
    }

    fn day(&self) -> Option<Day> {
        self.day.day().ok().flatten()
    }

    fn ui(&mut self, ui: &mut Ui, view: &View<'_>, label: &str) {
        let tr = view.tr;
        let error = self.day.day().err().map(|error| tr.date_error(error));
        let today = self.zone.day(view.now);
        Field::new(label).error(error.as_deref()).show(ui, |ui| {
            date_field(ui, tr, label, &mut self.day, today);
        });
        channel_ui(ui, tr, &mut self.channel);
    }
}

/// Asks for the channel.
pub fn channel_ui(ui: &mut Ui, tr: Tr, channel: &mut ConsentChannel) {
    let label = tr.wallet_channel();
    Field::new(&label).show(ui, |ui| {
        choice(ui, &label, FIELD_WIDTH, channel, &ConsentChannel::ALL, |channel| {
            tr.consent_channel(*channel)
        });
    });
}

/// What a form records.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
enum What {
    Consent { when: DayAndChannel, lang: Lang, text: String },
    Withdrawal { when: DayAndChannel, evidence: String },
    Reference { offer: Option<OfferId>, reference: String },
}

/// See the module.
#[derive(Debug, Clone)]
pub struct WalletForm {
    entry: EntryId,
    what: What,
}

impl WalletForm {
    /// A form for a consent, with the usual text.
    pub fn consent(entry: EntryId, zone: Zone, lang: Lang) -> Self {
        let text = Tr::new(lang).wallet_consent_text();
        Self { entry, what: What::Consent { when: DayAndChannel::new(zone), lang, text } }
    }

    /// A form for a withdrawal.
    pub fn withdrawal(entry: EntryId, zone: Zone) -> Self {
        Self { entry, what: What::Withdrawal { when: DayAndChannel::new(zone), evidence: String::new() } }
    }

    /// A form for the number of an application, or of an offer's message.
    pub fn reference(entry: EntryId, offer: Option<OfferId>, known: Option<&str>) -> Self {
        Self { entry, what: What::Reference { offer, reference: known.unwrap_or_default().to_owned() } }
    }
}

impl Form for WalletForm {
    fn title(&self, tr: Tr) -> String {
        match self.what {
            What::Consent { .. } => tr.wallet_give_title(),
            What::Withdrawal { .. } => tr.wallet_withdraw_title(),
            What::Reference { .. } => tr.wallet_reference_title(),
        }
    }

    fn agree(&self, tr: Tr) -> String {
        match self.what {
            What::Consent { .. } => tr.wallet_give_agree(),
            What::Withdrawal { .. } => tr.wallet_withdraw_agree(),
            What::Reference { .. } => tr.wallet_reference_agree(),
        }
    }

    fn is_complete(&self) -> bool {
        match &self.what {
            What::Consent { when, text, .. } => when.day().is_some() && !text.trim().is_empty(),
            What::Withdrawal { when, evidence } => when.day().is_some() && !evidence.trim().is_empty(),
            What::Reference { reference, .. } => !reference.trim().is_empty(),
        }
    }

    fn ui(&mut self, ui: &mut Ui, view: &View<'_>) {
        let tr = view.tr;
        match &mut self.what {
            What::Consent { when, lang, text } => {
                when.ui(ui, view, &tr.wallet_day());
                text_ui(ui, tr, lang, text);
            }
            What::Withdrawal { when, evidence } => {
                ui.add(Label::new(tr.wallet_withdraw_body()).wrap());
                ui.add_space(4.0);
                when.ui(ui, view, &tr.wallet_withdrawal_day());
                Field::new(&tr.wallet_evidence()).text(ui, evidence);
            }
            What::Reference { reference, .. } => {
                Field::new(&tr.wallet_reference()).hint(&tr.wallet_reference_hint()).text(ui, reference);
            }
        }
    }

    fn typed(&mut self) -> Option<Typed<'_>> {
        let kind = match self.what {
            What::Consent { .. } => "consent",
            What::Withdrawal { .. } => "withdrawal",
            What::Reference { .. } => "reference",
        };
        Some((format!("{kind} {}", self.entry.0), &mut self.what))
    }

    fn act(&self) -> Act {
        let Self { entry, what } = self.clone();
        Box::new(move |writer, stamp| match what {
            What::Consent { when: DayAndChannel { day, channel, .. }, lang, text } => {
                if let Ok(Some(day)) = day.day() {
                    wallet::give_consent(writer, stamp, entry, &Consent { day, channel, lang, text })?;
                }
                Ok(say(Tr::wallet_given))
            }
            What::Withdrawal { when: DayAndChannel { day, channel, .. }, evidence } => {
                if let Ok(Some(day)) = day.day() {
                    let withdrawal = ConsentWithdrawal { day, channel, evidence };
                    wallet::withdraw_consent(writer, stamp, entry, &withdrawal)?;
                }
                Ok(say(Tr::wallet_withdrawn))
            }
            What::Reference { offer, reference } => {
                wallet::record_reference(writer, stamp, entry, offer, &reference)?;
                Ok(say(Tr::wallet_reference_recorded))
            }
        })
    }
}

/// The language and the text; another language brings its usual text while nobody has changed it.
fn text_ui(ui: &mut Ui, tr: Tr, lang: &mut Lang, text: &mut String) {
    let before = *lang;
    let label = tr.wallet_language();
    Field::new(&label).show(ui, |ui| {
        choice(ui, &label, FIELD_WIDTH, lang, &Lang::ALL, |lang| Tr::new(*lang).app_language());
    });
    if before != *lang && *text == Tr::new(before).wallet_consent_text() {
        *text = Tr::new(*lang).wallet_consent_text();
    }
    let label = tr.wallet_text();
    Field::new(&label).show(ui, |ui| {
        let edit = TextEdit::multiline(text).desired_rows(7).desired_width(FIELD_WIDTH + 60.0);
        field::name(&ui.add(edit), &label);
    });
}
