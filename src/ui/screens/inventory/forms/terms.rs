//! Terms of the inventory and of cases, with their act.

use egui::Ui;
use serde::{Deserialize, Serialize};

use crate::{
    i18n::Tr,
    ops::inventory,
    ui::{
        screens::inventory::reading::Desk,
        view::View,
        widgets::{
            field::Field,
            form_dialog::{Act, Form, Typed, say},
        },
    },
};

/// What is filled in.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
struct Fields {
    fresh_days: String,
    case_days: String,
    act: String,
}

/// How long answers are fresh, and how long a case may take.
pub struct TermsForm {
    fields: Fields,
}

impl TermsForm {
    /// A form with what holds now.
    pub fn new(desk: &Desk) -> Self {
        let fields = Fields {
            fresh_days: desk.matrix.fresh_days.to_string(),
            case_days: desk.case_working_days.to_string(),
            act: String::new(),
        };
        Self { fields }
    }

    fn terms(&self) -> Option<(u32, u32)> {
        Some((self.fields.fresh_days.trim().parse().ok()?, self.fields.case_days.trim().parse().ok()?))
    }
}

impl Form for TermsForm {
    fn title(&self, tr: Tr) -> String {
        tr.inventory_terms_title()
    }

    fn agree(&self, tr: Tr) -> String {
        tr.inventory_form_agree()
    }

    fn is_complete(&self) -> bool {
        self.terms().is_some() && !self.fields.act.trim().is_empty()
    }

    fn ui(&mut self, ui: &mut Ui, view: &View<'_>) {
        let tr = view.tr;
        Field::new(&tr.inventory_terms_fresh()).text(ui, &mut self.fields.fresh_days);
        Field::new(&tr.inventory_terms_case()).text(ui, &mut self.fields.case_days);
        Field::new(&tr.inventory_terms_act()).text(ui, &mut self.fields.act);
    }

    fn typed(&mut self) -> Option<Typed<'_>> {
        Some(("inventory terms".to_owned(), &mut self.fields))
    }

    fn act(&self) -> Act {
        let (terms, act) = (self.terms(), self.fields.act.clone());
        Box::new(move |writer, stamp| {
            if let Some(terms) = terms {
                inventory::change_terms(writer, stamp, terms, &act)?;
            }
            Ok(say(Tr::inventory_terms_done))
        })
    }
}
