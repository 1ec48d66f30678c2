//! To which printer papers go, and how many times: asked with every paper, and once for all in the settings.

use egui::{DragValue, Label, Ui};

use super::{choices::heading_ui, printers::Printers};
use crate::{
    i18n::Tr,
    platform::{
        preferences::Printing,
        viewer::{CHOOSES_PRINTER, MOST_COPIES},
    },
    ui::widgets::field,
};

/// See the module.
pub struct PrinterChoice {
    pub printing: Printing,
    printers: Printers,
}

impl PrinterChoice {
    /// What is chosen at first.
    pub fn new(printing: Printing) -> Self {
        Self { printing, printers: Printers::default() }
    }

    /// Shows what can be chosen; returns whether something was.
    pub fn ui(&mut self, ui: &mut Ui, tr: Tr) -> bool {
        heading_ui(ui, tr.handover_printer());
        let chosen = if CHOOSES_PRINTER {
            self.printers.ui(ui, tr, &mut self.printing.printer)
        } else {
            ui.add(Label::new(tr.handover_printer_of_system()).wrap());
            false
        };
        let counted = ui.horizontal(|ui| {
            heading_ui(ui, tr.handover_copies());
            let copies = ui.add(DragValue::new(&mut self.printing.copies).range(1..=MOST_COPIES));
            field::name(&copies, &tr.handover_copies());
            copies.changed()
        });
        chosen || counted.inner
    }
}
