//! What a section is for, with its keys and the places of the law that it rests on.

use egui::{Grid, Label, RichText, Ui};

use crate::{
    domain::law::{Act, LawPart, LawPlace, grounds},
    i18n::Tr,
    ui::{
        action::{Action, Section},
        theme,
        view::View,
        widgets::law_link::law_link,
    },
};

/// Shows the page of a section.
pub(super) fn ui(ui: &mut Ui, view: &View<'_>, section: Section) {
    let tr = view.tr;
    ui.label(theme::title(section.label(tr)));
    ui.add_space(4.0);
    ui.add(Label::new(purpose(tr, section)).wrap());
    ui.add_space(10.0);
    ui.label(theme::strong(tr.handbook_rests_on()));
    for place in places(section) {
        law_link(ui, view, place, tr.law_place(place));
    }
    ui.add_space(10.0);
    ui.label(theme::strong(tr.handbook_keys()));
    Grid::new("keys").num_columns(2).spacing([16.0, 4.0]).show(ui, |ui| {
        for action in [Action::Go(section), Action::Find, Action::Add, Action::Print, Action::Help] {
            ui.label(RichText::new(action.keys_text()).monospace());
            ui.label(action.label(tr));
            ui.end_row();
        }
    });
}

fn purpose(tr: Tr, section: Section) -> String {
    match section {
        Section::Today => tr.handbook_purpose_today(),
        Section::Queue => tr.handbook_purpose_queue(),
        Section::Dwellings => tr.handbook_purpose_dwellings(),
        Section::Rounds => tr.handbook_purpose_rounds(),
        Section::Replies => tr.handbook_purpose_replies(),
        Section::Sittings => tr.handbook_purpose_sittings(),
        Section::Inventory => tr.handbook_purpose_inventory(),
        Section::Tasks => tr.handbook_purpose_tasks(),
        Section::Import => tr.handbook_purpose_import(),
        Section::Papers => tr.handbook_purpose_papers(),
        Section::Figures => tr.handbook_purpose_figures(),
        Section::Settings => tr.handbook_purpose_settings(),
    }
}

fn places(section: Section) -> Vec<LawPlace> {
    const ORDER_528_TERM: LawPlace = LawPlace { part: LawPart::Order, ..LawPlace::item(Act::Order528, 7) };
    const ORDER_529_TERM: LawPlace = LawPlace { part: LawPart::Order, ..LawPlace::item(Act::Order529, 7) };
    match section {
        Section::Today => {
            vec![grounds::REPLY, LawPlace::item(Act::Order214, 7), LawPlace::housing_item(73, 3)]
        }
        Section::Queue => vec![
            LawPlace::housing_item(67, 2),
            LawPlace::item(Act::Order528, 4),
            grounds::HOUSEHOLD,
            grounds::AREA,
            LawPlace::housing_item(73, 3),
        ],
        Section::Dwellings => vec![grounds::AREA, grounds::ROOMS, grounds::FLOOR],
        Section::Rounds => {
            vec![
                LawPlace::item(Act::Order528, 4),
                grounds::REPLY,
                LawPlace::housing_item(77, 4),
                ORDER_528_TERM,
            ]
        }
        Section::Replies => vec![grounds::REPLY, LawPlace::annex(Act::Order528)],
        Section::Sittings => vec![LawPlace::housing_item(77, 4), LawPlace::item(Act::Order405, 8)],
        Section::Inventory => vec![
            LawPlace::item(Act::Order529, 5),
            LawPlace::item(Act::Order529, 10),
            LawPlace::item(Act::Order529, 12),
            LawPlace::housing_item(73, 1),
            LawPlace::housing_item(73, 3),
            grounds::HEARING,
        ],
        Section::Tasks => vec![LawPlace::annex(Act::Order528), LawPlace::item(Act::Order214, 7)],
        Section::Import => vec![LawPlace::item(Act::Order528, 4), LawPlace::item(Act::Order529, 4)],
        Section::Papers => {
            vec![
                LawPlace::annex(Act::Order528),
                LawPlace::annex(Act::Order529),
                LawPlace::housing_item(73, 3),
            ]
        }
        Section::Figures => vec![LawPlace::item(Act::Order214, 7), grounds::REPLY],
        Section::Settings => vec![grounds::AREA, grounds::REPLY, ORDER_528_TERM, ORDER_529_TERM],
    }
}
