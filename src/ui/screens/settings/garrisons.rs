//! The garrisons: their Kazakh names, their zones, and a new one.

use std::collections::BTreeMap;

use egui::{Button, Grid, RichText, TextEdit, Ui};

use super::{facts::Facts, saving::Saving};
use crate::{
    domain::{
        garrison::{Garrison, Zone},
        ids::GarrisonId,
    },
    i18n::Tr,
    ops,
    ui::{
        action::SectionAct,
        theme,
        view::View,
        widgets::{
            button,
            field::{self, FIELD_WIDTH, Field},
            zone_choice::{zone_choice, zone_name},
        },
    },
};

const NAME_WIDTH: f32 = 220.0;
const ZONE_WIDTH: f32 = 150.0;

/// What is typed.
pub struct Form {
    /// Kazakh names that differ from the recorded ones.
    names_kk: BTreeMap<GarrisonId, String>,
    renaming: Saving,
    new_name: String,
    new_zone: Zone,
    adding: Saving,
}

impl Default for Form {
    fn default() -> Self {
        Self {
            names_kk: BTreeMap::new(),
            renaming: Saving::default(),
            new_name: String::new(),
            new_zone: Zone::of_the_capital(),
            adding: Saving::default(),
        }
    }
}

impl Form {
    /// Shows the list and the form of a new garrison.
    pub fn ui(&mut self, ui: &mut Ui, view: &View<'_>, facts: &Facts) {
        let tr = view.tr;
        if self.renaming.follow(view, Tr::settings_saved) {
            self.names_kk.clear();
        }
        if self.adding.follow(view, Tr::settings_garrison_added) {
            self.new_name.clear();
        }
        ui.label(theme::strong(tr.settings_garrisons()));
        Grid::new("garrisons").num_columns(4).spacing([16.0, 6.0]).show(ui, |ui| {
            let headings =
                [tr.settings_garrison_name(), tr.settings_garrison_name_kk(), tr.settings_garrison_zone()];
            for heading in headings {
                ui.label(RichText::new(heading).weak());
            }
            ui.end_row();
            for garrison in &facts.garrisons {
                self.garrison_ui(ui, view, garrison);
                ui.end_row();
            }
        });
        self.renaming.ui(ui, view);
        ui.add_space(10.0);
        self.new_ui(ui, view);
    }

    fn garrison_ui(&mut self, ui: &mut Ui, view: &View<'_>, garrison: &Garrison) {
        let tr = view.tr;
        ui.label(&garrison.name);
        let name = self.names_kk.entry(garrison.id).or_insert_with(|| garrison.name_kk.clone());
        let edit = ui.add(TextEdit::singleline(name).desired_width(NAME_WIDTH));
        field::name(&edit, &tr.settings_garrison_name_kk_of(&garrison.name));
        ui.label(zone_name(tr, garrison.zone));
        let changed = *name != garrison.name_kk && self.renaming.is_possible(view);
        if ui.add_enabled(changed, Button::new(tr.settings_save())).clicked() {
            let (id, name) = (garrison.id, name.clone());
            self.renaming
                .start(view, move |writer, stamp| ops::register::rename_garrison(writer, stamp, id, &name));
        }
    }

    fn new_ui(&mut self, ui: &mut Ui, view: &View<'_>) {
        let tr = view.tr;
        let label = tr.settings_garrison_new();
        Field::new(&label).hint(&tr.start_zone_hint()).show(ui, |ui| {
            let edit = ui
                .add(TextEdit::singleline(&mut self.new_name).desired_width(FIELD_WIDTH - ZONE_WIDTH + 60.0));
            field::name(&edit, &label);
            zone_choice(ui, tr, &tr.settings_garrison_zone_new(), ZONE_WIDTH, &mut self.new_zone);
            let possible = !self.new_name.trim().is_empty() && self.adding.is_possible(view);
            if button::for_act(ui, view, SectionAct::AddGarrison, possible, tr.settings_garrison_add()) {
                self.add(view);
            }
        });
        self.adding.ui(ui, view);
    }

    fn add(&mut self, view: &View<'_>) {
        let (name, zone) = (self.new_name.clone(), self.new_zone);
        self.adding.start(view, move |writer, stamp| {
            ops::register::add_garrison(writer, stamp, &name, zone).map(|_garrison| ())
        });
    }
}
