//! The parameters of the rules, each with the act it comes from.

use egui::{Grid, Label, RichText, Ui};

use super::cell::cell_ui;
use crate::{
    domain::{
        law::{LawPlace, grounds},
        rules::Rules,
    },
    i18n::Tr,
    ui::{theme, view::View, widgets::law_link::law_link},
};

/// Between the columns.
const SPACING: f32 = 20.0;
/// The columns of the width there is: parameters, values, sources.
const SHARES: [f32; 3] = [0.42, 0.18, 0.4];

/// Shows the rules; they are not changed here.
pub fn ui(ui: &mut Ui, view: &View<'_>, rules: &Rules) {
    let tr = view.tr;
    ui.add(Label::new(RichText::new(tr.settings_rules_hint()).weak()).wrap());
    ui.add_space(6.0);
    let width = ui.available_width() - 2.0 * SPACING;
    let [names, values, sources] = SHARES.map(|share| width * share);
    Grid::new("rules").num_columns(3).spacing([SPACING, 8.0]).striped(true).show(ui, |ui| {
        let headings = [tr.settings_rule_parameter(), tr.settings_rule_value(), tr.settings_rule_source()];
        for heading in headings {
            ui.label(RichText::new(heading).weak());
        }
        ui.end_row();
        for ((parameter, value, source), place) in lines(tr, rules).into_iter().zip(PLACES) {
            cell_ui(ui, names, |ui| ui.add(Label::new(parameter).wrap()));
            cell_ui(ui, values, |ui| ui.add(Label::new(theme::strong(value)).wrap()));
            cell_ui(ui, sources, |ui| match place {
                Some(place) => law_link(ui, view, place, source),
                None => drop(ui.add(Label::new(RichText::new(source).weak()).wrap())),
            });
            ui.end_row();
        }
    });
}

/// Where the source of each line stands, if it is a text of the law.
const PLACES: [Option<LawPlace>; 10] = [
    Some(grounds::AREA),
    Some(grounds::AREA),
    Some(grounds::ADDITIONAL_ROOM),
    Some(grounds::AREA),
    Some(grounds::HOUSEHOLD),
    Some(grounds::FLOOR),
    Some(grounds::REPLY),
    None,
    None,
    Some(LawPlace::administrative(76)),
];

/// Parameter, value and source, in words.
fn lines(tr: Tr, rules: &Rules) -> [(String, String, String); 10] {
    let exact_rooms = match rules.exact_rooms_are_within {
        true => tr.settings_rule_exact_rooms_yes(),
        false => tr.settings_rule_exact_rooms_no(),
    };
    let floor = tr.settings_rule_lower_floor_value(&rules.lower_floor_max.to_string());
    [
        (tr.settings_rule_area_min(), tr.area(rules.area_min_per_person), tr.settings_rule_area_source()),
        (tr.settings_rule_area_max(), tr.area(rules.area_max_per_person), tr.settings_rule_area_source()),
        (
            tr.settings_rule_additional_room(),
            tr.area(rules.additional_room_area),
            tr.settings_rule_additional_room_source(),
        ),
        (tr.settings_rule_exact_rooms(), exact_rooms, tr.settings_rule_exact_rooms_source()),
        (
            tr.settings_rule_child_age(),
            tr.settings_rule_years(rules.child_age_years),
            tr.settings_rule_child_source(),
        ),
        (tr.settings_rule_lower_floor(), floor, tr.settings_rule_lower_floor_source()),
        (
            tr.settings_rule_reply_window(),
            tr.settings_rule_hours(rules.reply_window_hours),
            tr.settings_rule_reply_source(),
        ),
        (
            tr.settings_rule_task_term(),
            tr.settings_rule_days(rules.task_days),
            tr.settings_rule_task_source(),
        ),
        (
            tr.inventory_settings_fresh(),
            tr.settings_rule_days(rules.inventory_days),
            tr.settings_rule_task_source(),
        ),
        (
            tr.inventory_settings_case(),
            tr.settings_rule_days(rules.case_working_days),
            tr.inventory_settings_case_source(),
        ),
    ]
}
