//! From which day to which, and for one garrison or all.

use egui::{RichText, Ui};

use crate::{
    domain::{Day, figures::Period},
    ui::{
        theme,
        view::View,
        widgets::date_field::{DateText, date_field},
    },
};

/// See the module.
#[derive(Default)]
pub struct PeriodBar {
    from: DateText,
    until: DateText,
    pub all_garrisons: bool,
}

impl PeriodBar {
    /// The period; an empty field, or one that cannot be read, sets no bound.
    pub fn period(&self, today: Day) -> Period {
        let day = |text: &DateText| text.day().ok().flatten();
        Period { from: day(&self.from), until: day(&self.until).unwrap_or(today) }
    }

    pub fn ui(&mut self, ui: &mut Ui, view: &View<'_>) {
        let tr = view.tr;
        let today = view.zone().day(view.now);
        for (label, text) in [(tr.figures_from(), &mut self.from), (tr.figures_until(), &mut self.until)] {
            ui.label(RichText::new(&label).weak());
            date_field(ui, tr, &label, text, today);
            if let Err(error) = text.day() {
                let ink = theme::palette(ui).danger.ink;
                ui.label(RichText::new(tr.date_error(error)).color(ink));
            }
        }
        ui.checkbox(&mut self.all_garrisons, tr.figures_all_garrisons());
    }
}
