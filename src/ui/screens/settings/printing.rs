//! The printer of this workplace.

use egui::{Label, RichText, Ui};

use crate::ui::{command::Command, screens::hand_over::PrinterChoice, view::View};

/// As wide as the list of printers is read well.
const WIDTH: f32 = 360.0;

/// See the module.
#[derive(Default)]
pub struct PrintingPart(Option<PrinterChoice>);

impl PrintingPart {
    /// Shows the choices; each takes effect at once.
    pub fn ui(&mut self, ui: &mut Ui, view: &View<'_>) {
        ui.add(Label::new(RichText::new(view.tr.settings_printing_hint()).weak()).wrap());
        ui.add_space(6.0);
        let printing = &view.preferences.printing;
        let choice = self.0.get_or_insert_with(|| PrinterChoice::new(printing.clone()));
        ui.scope(|ui| {
            ui.set_max_width(WIDTH);
            if choice.ui(ui, view.tr) {
                view.commands.send(Command::RememberPrinting(choice.printing.clone()));
            }
        });
    }
}
