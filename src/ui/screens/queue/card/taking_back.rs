//! The form by which the reply 6527 is taken back: a written report, its number and date.

use egui::{Label, Ui};
use serde::{Deserialize, Serialize};

use crate::{
    domain::{garrison::Zone, ids::EntryId},
    i18n::Tr,
    ops::entries,
    ui::{
        view::View,
        widgets::{
            date_field::{DateText, date_field},
            field::Field,
            form_dialog::{Act, Form, Typed, say},
        },
    },
};

/// What is filled in.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
struct Fields {
    report_no: String,
    report_date: DateText,
}

/// See the module.
pub struct TakingBack {
    entry: EntryId,
    zone: Zone,
    fields: Fields,
}

impl TakingBack {
    /// A form for a person.
    pub fn new(entry: EntryId, zone: Zone) -> Self {
        let fields = Fields { report_no: String::new(), report_date: DateText::default() };
        Self { entry, zone, fields }
    }
}

impl Form for TakingBack {
    fn title(&self, tr: Tr) -> String {
        tr.card_take_back_title()
    }

    fn agree(&self, tr: Tr) -> String {
        tr.card_take_back_agree()
    }

    fn is_complete(&self) -> bool {
        !self.fields.report_no.trim().is_empty() && matches!(self.fields.report_date.day(), Ok(Some(_)))
    }

    fn ui(&mut self, ui: &mut Ui, view: &View<'_>) {
        let tr = view.tr;
        ui.add(Label::new(tr.card_take_back_body()).wrap());
        ui.add_space(4.0);
        Field::new(&tr.card_take_back_number()).text(ui, &mut self.fields.report_no);
        let label = tr.card_take_back_date();
        let error = self.fields.report_date.day().err().map(|error| tr.date_error(error));
        Field::new(&label).error(error.as_deref()).show(ui, |ui| {
            date_field(ui, tr, &label, &mut self.fields.report_date, self.zone.day(view.now));
        });
    }

    fn typed(&mut self) -> Option<Typed<'_>> {
        Some((format!("take back {}", self.entry.0), &mut self.fields))
    }

    fn act(&self) -> Act {
        let (entry, number, date) =
            (self.entry, self.fields.report_no.clone(), self.fields.report_date.day());
        Box::new(move |writer, stamp| {
            if let Ok(Some(date)) = date {
                entries::take_back_within_norm_only(writer, stamp, entry, &number, date)?;
            }
            Ok(say(Tr::card_taken_back))
        })
    }
}
