//! A case opened by hand: a reply 6524 that was checked, an order on personnel, a death.

use egui::Ui;

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
            form_dialog::{Act, Form, say},
        },
    },
};

/// See the module.
pub struct OpenForm {
    entry: EntryId,
    person: String,
    cause: CaseCause,
    ground: Option<Ground>,
    document: DocumentText,
}

impl OpenForm {
    /// A form about a person.
    pub fn new(line: &MatrixLine) -> Self {
        let cause = CaseCause::NotEmployed;
        Self {
            entry: line.entry,
            person: line.name.full(),
            cause,
            ground: Some(usual_ground(cause)),
            document: DocumentText::default(),
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
        self.ground.is_some() && self.document.reference().is_some()
    }

    fn ui(&mut self, ui: &mut Ui, view: &View<'_>) {
        let tr = view.tr;
        let label = tr.inventory_open_cause();
        let name = |cause: &CaseCause| tr.case_cause(*cause);
        let changed = Field::new(&label)
            .show(ui, |ui| choice(ui, &label, FIELD_WIDTH, &mut self.cause, CaseCause::ALL, name))
            .inner;
        if changed {
            self.ground = Some(usual_ground(self.cause));
        }
        ground_ui(ui, tr, &mut self.ground);
        self.document.ui(ui, tr, view.zone().day(view.now));
    }

    fn act(&self) -> Act {
        let (entry, opened) = (self.entry, self.ground.map(|ground| (self.cause, ground)));
        let document = self.document.reference();
        Box::new(move |writer, stamp| {
            if let Some((opened, document)) = opened.zip(document) {
                cases::open(writer, stamp, entry, opened, document)?;
            }
            Ok(say(Tr::inventory_open_done))
        })
    }
}
