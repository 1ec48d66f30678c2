//! What changed since a wave was planned, so that it could not be approved.

use egui::{Frame, Margin, RichText, Ui};

use crate::{
    domain::{ids::RoundId, registration_number::RegistrationNumber},
    i18n::Tr,
    ops::refusal::PlanDifference,
    ui::{
        theme,
        view::View,
        widgets::{
            button,
            table::{Column, Listed, Table, TableState, text_cell},
        },
    },
};

/// See the module.
pub struct Changed {
    pub round: RoundId,
    differences: Vec<PlanDifference>,
    table: TableState,
}

/// Rows that show without scrolling.
const ROWS: usize = 6;

impl Changed {
    /// The differences of a round's waiting wave.
    pub fn new(round: RoundId, differences: Vec<PlanDifference>) -> Self {
        Self { round, differences, table: TableState::default() }
    }

    /// Shows the differences; returns whether the wave is to be planned again.
    pub fn ui(&mut self, ui: &mut Ui, view: &View<'_>) -> bool {
        let (tr, tone) = (view.tr, theme::palette(ui).warning);
        let frame = Frame::new().fill(tone.paper).corner_radius(4).inner_margin(Margin::same(8));
        frame
            .show(ui, |ui| {
                let again = ui.horizontal_wrapped(|ui| {
                    ui.label(RichText::new(tr.rounds_changed()).color(tone.ink));
                    let possible = view.can_write();
                    button::primary_if(ui, possible, tr.rounds_plan_again()).clicked()
                });
                self.table_ui(ui, tr);
                again.inner
            })
            .inner
    }

    fn table_ui(&mut self, ui: &mut Ui, tr: Tr) {
        let rows = self.differences.len().min(ROWS) as f32;
        let size = [ui.available_width(), theme::HEADER_HEIGHT + theme::ROW_HEIGHT * rows + 6.0];
        let columns = [
            Column::words(tr.dwellings_inventory_no(), 110.0),
            Column::words(tr.rounds_changed_was(), 180.0),
            Column::words(tr.rounds_changed_is(), 180.0),
        ];
        let mut list = Listed::new(
            &self.differences,
            |difference: &PlanDifference| crate::wording::refusal::plan_difference(tr, difference),
            |ui: &mut Ui, difference: &PlanDifference, column| text_cell(ui, cell(tr, difference, column)),
        );
        ui.allocate_ui(size.into(), |ui| {
            Table::new("differences", &tr.rounds_changed(), &columns).show(ui, &mut self.table, &mut list);
        });
    }
}

fn cell(tr: Tr, difference: &PlanDifference, column: usize) -> String {
    let person = |number: &Option<RegistrationNumber>| {
        number.map_or_else(|| tr.refusals_difference_nobody(), |number| number.to_string())
    };
    match (difference, column) {
        (PlanDifference::Dwelling { inventory_no, .. } | PlanDifference::Wave { inventory_no }, 0) => {
            inventory_no.clone()
        }
        (PlanDifference::Dwelling { waiting, .. }, 1) => person(waiting),
        (PlanDifference::Dwelling { now, .. }, _) => person(now),
        (PlanDifference::Wave { .. }, 2) => tr.rounds_changed_wave(),
        (PlanDifference::Terms, 2) => tr.refusals_difference_terms(),
        (PlanDifference::Wave { .. } | PlanDifference::Terms, _) => String::new(),
    }
}
