//! Who sat: the commission row by row.

use egui::{Button, TextEdit, Ui};
use serde::{Deserialize, Serialize};

use crate::{
    domain::{
        commission::Appointment,
        sitting::{Attendance, Attendee, Seat},
    },
    i18n::Tr,
    ui::{
        theme,
        widgets::{choice::choice, field},
    },
};

const SEAT_WIDTH: f32 = 212.0;
const RANK_WIDTH: f32 = 128.0;
const NAME_WIDTH: f32 = 150.0;

/// See the module.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct CommissionForm {
    rows: Vec<Attendee>,
}

impl CommissionForm {
    /// The appointed commission or that of the last sitting, all present; else an empty one of the least size.
    pub fn of(appointed: Option<&Appointment>, last: Option<&Attendance>) -> Self {
        let rows = match (appointed, last) {
            (Some(appointed), _) => appointed.attendance().0,
            (None, Some(last)) => {
                last.0.iter().cloned().map(|row| Attendee { present: true, ..row }).collect()
            }
            (None, None) => Seat::LEAST.map(empty).to_vec(),
        };
        Self { rows }
    }

    /// The commission as it stands in the form; rows without any name are left out.
    pub fn attendance(&self) -> Attendance {
        let named = |row: &&Attendee| !row.name.trim().is_empty() || !row.rank.trim().is_empty();
        Attendance(self.rows.iter().filter(named).cloned().collect())
    }

    /// Shows the rows and a button for another member.
    pub fn ui(&mut self, ui: &mut Ui, tr: Tr) {
        ui.add_space(6.0);
        ui.label(theme::strong(tr.sittings_commission()));
        let mut removed = None;
        for (index, row) in self.rows.iter_mut().enumerate() {
            if row_ui(ui, tr, index, row) {
                removed = Some(index);
            }
        }
        if let Some(index) = removed {
            self.rows.remove(index);
        }
        if ui.button(tr.sittings_add_member()).clicked() {
            self.rows.push(empty(Seat::Member));
        }
    }
}

/// Returns whether the row is to be removed.
fn row_ui(ui: &mut Ui, tr: Tr, index: usize, row: &mut Attendee) -> bool {
    let number = (index + 1).to_string();
    ui.horizontal_wrapped(|ui| {
        let seat = tr.sittings_seat(&number);
        choice(ui, &seat, SEAT_WIDTH, &mut row.seat, &Seat::ALL, |seat| tr.seat(*seat));
        text_ui(ui, &tr.sittings_rank_of(&number), &tr.sittings_rank(), RANK_WIDTH, &mut row.rank);
        text_ui(ui, &tr.sittings_name_of(&number), &tr.sittings_name_hint(), NAME_WIDTH, &mut row.name);
        let present = ui.checkbox(&mut row.present, tr.sittings_present());
        field::name(&present, &tr.sittings_present_of(&number));
        let remove = ui.add(Button::new(tr.widgets_remove()).small());
        field::name(&remove, &tr.sittings_remove_of(&number));
        remove.clicked()
    })
    .inner
}

fn text_ui(ui: &mut Ui, name: &str, hint: &str, width: f32, text: &mut String) {
    let response = ui.add(TextEdit::singleline(text).desired_width(width).hint_text(hint));
    field::name(&response, name);
}

const fn empty(seat: Seat) -> Attendee {
    Attendee { seat, rank: String::new(), name: String::new(), present: true }
}
