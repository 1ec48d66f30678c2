//! The fields of a dwelling while they are typed.

use egui::{Response, TextEdit, Ui};
use serde::{Deserialize, Serialize};

use super::checks::Fault;
use crate::{
    domain::{
        dwelling::{Condition, DwellingFacts, DwellingKind},
        garrison::Garrison,
        ids::GarrisonId,
    },
    i18n::amounts::area_number,
    ui::{
        session::garrison_name,
        view::View,
        widgets::{
            choice::choice,
            field::{self, FIELD_WIDTH, Field},
        },
    },
};

/// What is filled in so far.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct DwellingForm {
    pub inventory_no: String,
    pub garrison: GarrisonId,
    pub address_kk: String,
    pub address_ru: String,
    pub kind: DwellingKind,
    pub rooms: String,
    pub total_area: String,
    pub useful_area: String,
    pub floor: String,
    pub floors: String,
    pub lift: bool,
    pub condition: Condition,
}

const NUMBER_WIDTH: f32 = 90.0;

impl DwellingForm {
    /// A form to be filled in.
    pub fn empty(garrison: GarrisonId) -> Self {
        Self {
            inventory_no: String::new(),
            garrison,
            address_kk: String::new(),
            address_ru: String::new(),
            kind: DwellingKind::Flat,
            rooms: String::new(),
            total_area: String::new(),
            useful_area: String::new(),
            floor: String::new(),
            floors: String::new(),
            lift: false,
            condition: Condition::Vacant,
        }
    }

    /// The form of a recorded dwelling.
    pub fn of(facts: &DwellingFacts) -> Self {
        Self {
            inventory_no: facts.inventory_no.clone(),
            garrison: facts.garrison,
            address_kk: facts.address_kk.clone(),
            address_ru: facts.address_ru.clone(),
            kind: facts.kind,
            rooms: facts.rooms.to_string(),
            total_area: area_number(facts.total_area),
            useful_area: facts.useful_area.map(area_number).unwrap_or_default(),
            floor: facts.floor.to_string(),
            floors: facts.floors.to_string(),
            lift: facts.lift,
            condition: facts.condition,
        }
    }

    /// Shows the fields; `taken` says that the inventory number belongs to another dwelling. Returns the first.
    pub(super) fn ui(&mut self, ui: &mut Ui, view: &View<'_>, attempted: bool, taken: bool) -> Response {
        let tr = view.tr;
        let error = |fault: Option<Fault>| {
            fault.filter(|fault| attempted || *fault != Fault::Missing).map(|fault| fault.sentence(tr))
        };
        let number = error(self.checked_inventory_no().err());
        let number = number.or_else(|| taken.then(|| tr.dwellings_number_taken()));
        let (kk, ru) = (error(self.checked_address_kk().err()), error(self.checked_address_ru().err()));
        let rooms = error(self.checked_rooms().err());
        let total = error(self.checked_total_area().err());
        let useful = error(self.checked_useful_area().err());
        let (floor, floors) = (error(self.checked_floor().err()), error(self.checked_floors().err()));
        let first = line(
            ui,
            &tr.dwellings_inventory_number(),
            &mut self.inventory_no,
            FIELD_WIDTH,
            number.as_deref(),
        );
        self.garrison_ui(ui, view);
        line(ui, &tr.dwellings_address_kk(), &mut self.address_kk, FIELD_WIDTH, kk.as_deref());
        line(ui, &tr.dwellings_address_ru(), &mut self.address_ru, FIELD_WIDTH, ru.as_deref());
        self.kind_ui(ui, view);
        line(ui, &tr.dwellings_rooms(), &mut self.rooms, NUMBER_WIDTH, rooms.as_deref());
        line(ui, &tr.dwellings_total_area(), &mut self.total_area, NUMBER_WIDTH, total.as_deref());
        line(ui, &tr.dwellings_useful_area(), &mut self.useful_area, NUMBER_WIDTH, useful.as_deref());
        line(ui, &tr.dwellings_floor(), &mut self.floor, NUMBER_WIDTH, floor.as_deref());
        line(ui, &tr.dwellings_floors(), &mut self.floors, NUMBER_WIDTH, floors.as_deref());
        self.condition_ui(ui, view);
        first
    }

    fn garrison_ui(&mut self, ui: &mut Ui, view: &View<'_>) {
        let garrisons: &[Garrison] = view.register.map_or(&[], |head| &head.garrisons);
        let ids: Vec<_> = garrisons.iter().map(|garrison| garrison.id).collect();
        let name = |id: &GarrisonId| {
            let known = garrisons.iter().find(|garrison| garrison.id == *id);
            known.map(|garrison| garrison_name(garrison, view.lang).to_owned()).unwrap_or_default()
        };
        let label = view.tr.shell_garrison();
        Field::new(&label).show(ui, |ui| choice(ui, &label, FIELD_WIDTH, &mut self.garrison, &ids, name));
    }

    fn kind_ui(&mut self, ui: &mut Ui, view: &View<'_>) {
        let (label, name) = (view.tr.dwellings_kind(), |kind: &DwellingKind| view.tr.dwelling_kind(*kind));
        Field::new(&label)
            .show(ui, |ui| choice(ui, &label, FIELD_WIDTH, &mut self.kind, &DwellingKind::ALL, name));
    }

    fn condition_ui(&mut self, ui: &mut Ui, view: &View<'_>) {
        let tr = view.tr;
        let label = tr.dwellings_lift();
        Field::new(&label).show(ui, |ui| ui.checkbox(&mut self.lift, tr.dwellings_lift_yes()));
        let label = tr.dwellings_condition();
        let name = |condition: &Condition| tr.condition(*condition);
        Field::new(&label)
            .show(ui, |ui| choice(ui, &label, FIELD_WIDTH, &mut self.condition, &Condition::ALL, name));
    }
}

/// A field of text with its error beside it.
fn line(ui: &mut Ui, label: &str, value: &mut String, width: f32, error: Option<&str>) -> Response {
    Field::new(label)
        .error(error)
        .show(ui, |ui| {
            let response = ui.add(TextEdit::singleline(value).desired_width(width));
            field::name(&response, label);
            response
        })
        .inner
}
