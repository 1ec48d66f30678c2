//! The form by which a dwelling is taken out of a running round.

use egui::{Label, RichText, Ui};

use crate::{
    domain::{dwelling::LeftOutReason, ids::RoundId},
    i18n::Tr,
    ops::round_stock,
    ui::{
        view::View,
        widgets::{
            choice::choice,
            field::{FIELD_WIDTH, Field},
            form_dialog::{Act, Form, say},
        },
    },
};

/// See the module.
pub struct TakingOut {
    round: RoundId,
    /// Inventory numbers of the dwellings that nobody holds.
    free: Vec<String>,
    chosen: String,
    reason: LeftOutReason,
}

impl TakingOut {
    /// A form for a round with these dwellings that nobody holds.
    pub fn new(round: RoundId, free: &[String]) -> Self {
        let chosen = free.first().cloned().unwrap_or_default();
        Self { round, free: free.to_vec(), chosen, reason: LeftOutReason::UnderRepair }
    }
}

impl Form for TakingOut {
    fn title(&self, tr: Tr) -> String {
        tr.rounds_take_out_title(&self.round.0.to_string())
    }

    fn agree(&self, tr: Tr) -> String {
        tr.rounds_take_out_agree()
    }

    fn is_complete(&self) -> bool {
        !self.chosen.is_empty()
    }

    fn ui(&mut self, ui: &mut Ui, view: &View<'_>) {
        let tr = view.tr;
        ui.add(Label::new(tr.rounds_take_out_body()).wrap());
        ui.add_space(4.0);
        let label = tr.dwellings_inventory_no();
        Field::new(&label).show(ui, |ui| {
            choice(ui, &label, FIELD_WIDTH, &mut self.chosen, &self.free, String::clone);
        });
        let label = tr.rounds_column_reason();
        Field::new(&label).show(ui, |ui| {
            let text = |reason: &LeftOutReason| tr.left_out_reason(*reason);
            choice(ui, &label, FIELD_WIDTH, &mut self.reason, &LeftOutReason::ALL, text);
        });
        if self.reason == LeftOutReason::UnderRepair {
            ui.add(Label::new(RichText::new(tr.rounds_take_out_repair()).weak()).wrap());
        }
    }

    fn act(&self) -> Act {
        let (round, number, reason) = (self.round, self.chosen.clone(), self.reason);
        Box::new(move |writer, stamp| {
            round_stock::withdraw_dwelling(writer, stamp, round, &number, reason)?;
            Ok(say(move |tr| tr.rounds_taken_out(&number)))
        })
    }
}
