//! The form of a new register: garrisons with their zones, the commission's name, the legal basis.

use egui::{TextEdit, Ui};

use super::{proposed_path, register_request};
use crate::{
    domain::{
        Day,
        garrison::Zone,
        legal_basis::{BasisKind, LegalBasis},
    },
    i18n::{Lang, Tr},
    ui::{
        command::NewRegister,
        view::View,
        widgets::{
            button,
            choice::choice,
            field::{self, FIELD_WIDTH, Field},
            path_field::{PathText, Purpose},
            zone_choice::zone_choice,
        },
    },
};

#[derive(Clone)]
struct GarrisonRow {
    name: String,
    zone: Zone,
}

/// What is filled in so far.
pub struct Form {
    path: PathText,
    commission_kk: String,
    commission_ru: String,
    garrisons: Vec<GarrisonRow>,
    /// The newest one in force until the person chooses.
    basis: Option<LegalBasis>,
    lang: Option<Lang>,
    /// Errors are told from the first attempt on, not while the form is still empty.
    attempted: bool,
}

impl Default for Form {
    fn default() -> Self {
        Self {
            path: PathText::default(),
            commission_kk: String::new(),
            commission_ru: String::new(),
            garrisons: vec![GarrisonRow { name: String::new(), zone: Zone::of_the_capital() }],
            basis: None,
            lang: None,
            attempted: false,
        }
    }
}

/// What came of the form in a frame.
pub enum Outcome {
    None,
    Back,
    Create(NewRegister),
}

impl Form {
    /// Shows the form.
    pub fn ui(&mut self, ui: &mut Ui, view: &View<'_>) -> Outcome {
        self.commission_ui(ui, view.tr);
        self.garrisons_ui(ui, view.tr);
        self.law_ui(ui, view);
        self.path_ui(ui, view.tr);
        self.buttons_ui(ui, view)
    }

    fn commission_ui(&mut self, ui: &mut Ui, tr: Tr) {
        let missing =
            |text: &str| self.attempted.then(|| tr.start_fill_in()).filter(|_| text.trim().is_empty());
        let (kk, ru) = (missing(&self.commission_kk), missing(&self.commission_ru));
        Field::new(&tr.start_commission_kk()).error(kk.as_deref()).text(ui, &mut self.commission_kk);
        Field::new(&tr.start_commission_ru()).error(ru.as_deref()).text(ui, &mut self.commission_ru);
    }

    fn garrisons_ui(&mut self, ui: &mut Ui, tr: Tr) {
        let mut removed = None;
        let several = self.garrisons.len() > 1;
        for index in 0..self.garrisons.len() {
            let error = self.garrison_error(tr, index);
            let row = &mut self.garrisons[index];
            let label = tr.start_garrison((index + 1) as i64);
            Field::new(&label).error(error.as_deref()).show(ui, |ui| {
                let response = ui.add(TextEdit::singleline(&mut row.name).desired_width(FIELD_WIDTH - 150.0));
                field::name(&response, &label);
                zone_choice(ui, tr, &tr.start_zone((index + 1) as i64), 142.0, &mut row.zone);
                if several && ui.button(tr.widgets_remove()).clicked() {
                    removed = Some(index);
                }
            });
        }
        if let Some(index) = removed {
            self.garrisons.remove(index);
        }
        Field::new("").hint(&tr.start_zone_hint()).show(ui, |ui| {
            if ui.button(tr.start_add_garrison()).clicked() {
                self.garrisons.push(GarrisonRow { name: String::new(), zone: Zone::of_the_capital() });
            }
        });
    }

    fn garrison_error(&self, tr: Tr, index: usize) -> Option<String> {
        let name = self.garrisons[index].name.trim();
        if name.is_empty() {
            return self.attempted.then(|| tr.start_fill_in());
        }
        let before = &self.garrisons[..index];
        before.iter().any(|other| other.name.trim() == name).then(|| tr.start_garrison_twice())
    }

    fn law_ui(&mut self, ui: &mut Ui, view: &View<'_>) {
        let tr = view.tr;
        let bases = LegalBasis::in_force(BasisKind::Allocation, today(view));
        let mut basis = self.chosen_basis(view);
        let label = tr.start_basis();
        Field::new(&label).hint(&tr.start_basis_hint()).show(ui, |ui| {
            choice(ui, &label, FIELD_WIDTH, &mut basis, &bases, |basis| tr.legal_basis(*basis));
        });
        self.basis = Some(basis);
        let mut lang = self.lang.unwrap_or(view.lang);
        let label = tr.start_language();
        Field::new(&label).show(ui, |ui| {
            choice(ui, &label, FIELD_WIDTH, &mut lang, &Lang::ALL, |lang| Tr::new(*lang).app_language());
        });
        self.lang = Some(lang);
    }

    fn chosen_basis(&self, view: &View<'_>) -> LegalBasis {
        let newest = || LegalBasis::in_force(BasisKind::Allocation, today(view)).first().copied();
        self.basis.or_else(newest).unwrap_or(LegalBasis::Law77Part4)
    }

    fn path_ui(&mut self, ui: &mut Ui, tr: Tr) {
        if self.path.text.is_empty() && !self.attempted {
            self.path = PathText::of(&proposed_path("register.kezek"));
        }
        let error = self.path.path().is_none().then(|| tr.start_fill_in());
        let label = tr.start_file();
        Field::new(&label).error(error.as_deref()).show(ui, |ui| {
            self.path.ui(ui, tr, &label, Purpose::Save, || register_request(tr, Purpose::Save));
        });
    }

    fn buttons_ui(&mut self, ui: &mut Ui, view: &View<'_>) -> Outcome {
        ui.add_space(10.0);
        ui.horizontal(|ui| {
            if button::primary(ui, view.tr.start_create()).clicked() {
                self.attempted = true;
                return self.filled_in(view).map_or(Outcome::None, Outcome::Create);
            }
            if ui.button(view.tr.widgets_back()).clicked() { Outcome::Back } else { Outcome::None }
        })
        .inner
    }

    /// The register to be made, once nothing is missing.
    fn filled_in(&self, view: &View<'_>) -> Option<NewRegister> {
        let complete = (0..self.garrisons.len()).all(|index| self.garrison_error(view.tr, index).is_none());
        let named = ![&self.commission_kk, &self.commission_ru].iter().any(|name| name.trim().is_empty());
        let path = self.path.path().filter(|_| complete && named)?;
        Some(NewRegister {
            path,
            commission_kk: self.commission_kk.trim().to_owned(),
            commission_ru: self.commission_ru.trim().to_owned(),
            garrisons: self.garrisons.iter().map(GarrisonRow::value).collect(),
            basis: self.chosen_basis(view),
            lang: self.lang.unwrap_or(view.lang),
        })
    }
}

impl GarrisonRow {
    fn value(&self) -> (String, Zone) {
        (self.name.trim().to_owned(), self.zone)
    }
}

fn today(view: &View<'_>) -> Day {
    Zone::of_the_capital().day(view.now)
}
