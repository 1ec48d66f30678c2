//! The program, the open register, and the check of it.

use egui::{Label, Ui};

use super::{facts::Facts, verification::Verification};
use crate::{
    i18n::{Tr, amounts, dates},
    ui::{
        view::View,
        widgets::key_values::{Rows, key_values},
    },
};

/// See the module.
#[derive(Default)]
pub struct About {
    verification: Verification,
}

impl About {
    /// Shows what the register says of itself.
    pub fn ui(&mut self, ui: &mut Ui, view: &View<'_>, facts: &Facts) {
        let tr = view.tr;
        let head = &facts.head;
        key_values(ui, "about", |rows| {
            rows.text(
                &tr.settings_about_program(),
                &format!("{} {}", tr.app_name(), env!("CARGO_PKG_VERSION")),
            );
            if let Some(register) = view.register {
                rows.text(&tr.settings_about_file(), &register.path.display().to_string());
            }
            copyable(rows, view, &tr.settings_about_register_id(), &facts.register.register_id);
            rows.text(&tr.settings_about_created(), &amounts::thousands(head.sequence));
            if let Some(at) = head.at {
                rows.text(&tr.settings_about_last(), &dates::to_the_second(view.zone().local(at)));
            }
            copyable(rows, view, &tr.settings_about_head(), &head.hash.to_string());
        });
        ui.add_space(14.0);
        self.verification.ui(ui, view);
    }
}

fn copyable(rows: &mut Rows<'_>, view: &View<'_>, key: &str, value: &str) {
    rows.with(key, |ui| {
        ui.horizontal(|ui| {
            ui.add(Label::new(egui::RichText::new(value).monospace()).wrap());
            let copy = ui.small_button(view.tr.settings_about_copy()).on_hover_text(key);
            if copy.clicked() {
                ui.ctx().copy_text(value.to_owned());
                view.tell_done(Tr::settings_about_copied);
            }
        });
    });
}
