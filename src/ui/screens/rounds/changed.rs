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
            list::{Column, List, ListState},
        },
    },
};

/// A difference: in which column it is told, and of which dwelling.
type Key = (u8, String);

/// See the module.
pub struct Changed {
    pub round: RoundId,
    differences: Vec<PlanDifference>,
    list: ListState<Key>,
}

/// Rows that show without scrolling.
const ROWS: usize = 6;

impl Changed {
    /// The differences of a round's waiting wave.
    pub fn new(round: RoundId, differences: Vec<PlanDifference>) -> Self {
        Self { round, differences, list: ListState::default() }
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
                self.table_ui(ui, view);
                again.inner
            })
            .inner
    }

    fn table_ui(&mut self, ui: &mut Ui, view: &View<'_>) {
        let tr = view.tr;
        let rows = self.differences.len().min(ROWS) as f32;
        let size = [ui.available_width(), theme::HEADER_HEIGHT + theme::ROW_HEIGHT * rows + 6.0];
        let list = List::new("differences", tr.rounds_changed(), columns(tr), key, |difference| {
            crate::wording::refusal::plan_difference(tr, difference)
        });
        ui.allocate_ui(size.into(), |ui| {
            list.plain().show_all(ui, view, &mut self.list, &self.differences);
        });
    }
}

fn key(difference: &PlanDifference) -> Key {
    match difference {
        PlanDifference::Terms => (0, String::new()),
        PlanDifference::Dwelling { inventory_no, .. } => (1, inventory_no.clone()),
        PlanDifference::Wave { inventory_no } => (2, inventory_no.clone()),
    }
}

fn columns(tr: Tr) -> Vec<Column<'static, PlanDifference>> {
    let person = move |number: Option<RegistrationNumber>| {
        number.map_or_else(|| tr.refusals_difference_nobody(), |number| number.to_string())
    };
    vec![
        Column::words("dwelling", tr.dwellings_inventory_no(), 110.0, |difference| match difference {
            PlanDifference::Dwelling { inventory_no, .. } | PlanDifference::Wave { inventory_no } => {
                inventory_no.clone()
            }
            PlanDifference::Terms => String::new(),
        }),
        Column::words("was", tr.rounds_changed_was(), 180.0, move |difference| match difference {
            PlanDifference::Dwelling { waiting, .. } => person(*waiting),
            PlanDifference::Wave { .. } | PlanDifference::Terms => String::new(),
        }),
        Column::words("is", tr.rounds_changed_is(), 180.0, move |difference| match difference {
            PlanDifference::Dwelling { now, .. } => person(*now),
            PlanDifference::Wave { .. } => tr.rounds_changed_wave(),
            PlanDifference::Terms => tr.refusals_difference_terms(),
        }),
    ]
}
