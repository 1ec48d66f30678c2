//! A case opened by hand: a reply 6524 that was checked, an order on personnel, a death.

use egui::Ui;
use serde::{Deserialize, Serialize};

use super::ground_ui;
use crate::{
    domain::{
        exclusion::{CaseCause, Ground},
        ids::EntryId,
    },
    i18n::Tr,
    ops::{cases, inventory::MatrixLine},
    ui::{
        view::View,
        widgets::{
            choice::choice,
            document_field::DocumentText,
            field::{FIELD_WIDTH, Field},
            form_dialog::{Act, Form, Typed, say},
        },
    },
};

/// What is filled in.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
struct Fields {
    cause: CaseCause,
    ground: Option<Ground>,
    document: DocumentText,
}

/// See the module.
pub struct OpenForm {
    entry: EntryId,
    person: String,
    fields: Fields,
}

impl OpenForm {
    /// A form about a person.
    pub fn new(line: &MatrixLine) -> Self {
        let cause = CaseCause::NotEmployed;
        Self {
            entry: line.entry,
            person: line.name.full(),
            fields: Fields { cause, ground: Some(usual_ground(cause)), document: DocumentText::default() },
        }
    }
}

const fn usual_ground(cause: CaseCause) -> Ground {
    match cause {
        CaseCause::NotEmployed | CaseCause::PersonnelOrder => Ground::EmploymentEnded,
        CaseCause::Death => Ground::Dead,
    }
}

impl Form for OpenForm {
    fn title(&self, tr: Tr) -> String {
        tr.inventory_open_title(&self.person)
    }

    fn agree(&self, tr: Tr) -> String {
        tr.inventory_open_agree()
    }

    fn is_complete(&self) -> bool {
        self.fields.ground.is_some() && self.fields.document.reference().is_some()
    }

    fn ui(&mut self, ui: &mut Ui, view: &View<'_>) {
        let tr = view.tr;
        let label = tr.inventory_open_cause();
        let name = |cause: &CaseCause| tr.case_cause(*cause);
        let changed = Field::new(&label)
            .show(ui, |ui| choice(ui, &label, FIELD_WIDTH, &mut self.fields.cause, CaseCause::ALL, name))
            .inner;
        if changed {
            self.fields.ground = Some(usual_ground(self.fields.cause));
        }
        ground_ui(ui, tr, &mut self.fields.ground);
        self.fields.document.ui(ui, tr, view.zone().day(view.now));
    }

    fn typed(&mut self) -> Option<Typed<'_>> {
        Some((format!("case of {}", self.entry.0), &mut self.fields))
    }

    fn act(&self) -> Act {
        let (entry, opened) = (self.entry, self.fields.ground.map(|ground| (self.fields.cause, ground)));
        let document = self.fields.document.reference();
        Box::new(move |writer, stamp| {
            if let Some((opened, document)) = opened.zip(document) {
                cases::open(writer, stamp, entry, opened, document)?;
            }
            Ok(say(Tr::inventory_open_done))
        })
    }
}
