//! Offers marked as sent, or handed over on paper: now, or earlier with what shows it.

use egui::Ui;

use crate::{
    domain::{Day, garrison::Zone, ids::OfferId},
    i18n::Tr,
    ops::offers::Sending,
    ui::widgets::{field::Field, time_field::TimeText},
};

/// What is filled in so far.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SendingForm {
    pub offers: Vec<OfferId>,
    /// All of them are handed over on paper.
    pub on_paper: bool,
    at: TimeText,
    evidence: String,
}

impl SendingForm {
    /// A form for these offers.
    pub fn new(offers: Vec<OfferId>, on_paper: bool) -> Self {
        Self { offers, on_paper, at: TimeText::default(), evidence: String::new() }
    }

    /// Title, body and the verb.
    pub fn words(&self, tr: Tr) -> (String, String, String) {
        let count = self.offers.len() as i64;
        if self.on_paper {
            (tr.rounds_hand_over_title(count), tr.rounds_hand_over_body(), tr.rounds_hand_over_agree())
        } else {
            (tr.rounds_send_title(count), tr.rounds_send_body(), tr.rounds_send_agree())
        }
    }

    /// An earlier time needs its evidence (design 4.7).
    pub fn is_complete(&self, zone: Zone) -> bool {
        match self.at.instant(zone) {
            Ok(None) => true,
            Ok(Some(_)) => !self.evidence.trim().is_empty(),
            Err(_) => false,
        }
    }

    /// Shows time and evidence.
    pub fn ui(&mut self, ui: &mut Ui, tr: Tr, zone: Zone, today: Day) {
        let error = self.at.instant(zone).err().map(|error| error.sentence(tr));
        let label = tr.rounds_sent_at();
        Field::new(&label).error(error.as_deref()).show(ui, |ui| self.at.ui(ui, tr, &label, today));
        let earlier = matches!(self.at.instant(zone), Ok(Some(_)));
        ui.add_enabled_ui(earlier, |ui| {
            let missing = (earlier && self.evidence.trim().is_empty()).then(|| tr.rounds_evidence_missing());
            let (label, hint) = (tr.rounds_evidence(), tr.rounds_evidence_hint());
            Field::new(&label).hint(&hint).error(missing.as_deref()).text(ui, &mut self.evidence);
        });
    }

    /// What is to be recorded.
    pub fn sendings(&self, zone: Zone) -> Vec<Sending> {
        let at = self.at.instant(zone).ok().flatten();
        let evidence = at.map(|_| self.evidence.trim().to_owned());
        let sending = |&offer: &OfferId| Sending { offer, at, evidence: evidence.clone() };
        self.offers.iter().map(sending).collect()
    }
}
