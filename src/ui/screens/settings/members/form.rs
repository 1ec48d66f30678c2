//! Another list of members: a row for each, one day, one order.

use egui::{Button, TextEdit, Ui};
use serde::{Deserialize, Serialize};

use super::super::saving::Saving;
use crate::{
    domain::{
        Day,
        commission::{Appointment, CommissionMember},
        sitting::{CommissionOrder, Seat},
    },
    i18n::Tr,
    ui::{
        action::SectionAct,
        typing::{Typing, escaped},
        view::View,
        widgets::{
            button,
            choice::choice,
            date_field::{DateText, date_field},
            field::{self, Field},
        },
    },
};

const SEAT_WIDTH: f32 = 214.0;
const RANK_WIDTH: f32 = 112.0;
const NAME_WIDTH: f32 = 160.0;
const OFFICE_WIDTH: f32 = 200.0;

/// What the person asked of the form.
pub enum Asked {
    Nothing,
    Leave,
    Record(Appointment),
}

/// See the module.
pub struct Form {
    fields: Fields,
    typing: Typing<Fields>,
}

/// What is typed.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
struct Fields {
    rows: Vec<CommissionMember>,
    from: DateText,
    order_number: String,
    order_date: DateText,
}

impl Form {
    /// A form with the members that hold now, or with the seats of the smallest commission.
    pub fn of(view: &View<'_>, now: Option<&Appointment>, today: Day) -> Self {
        let rows = now.map_or_else(|| Seat::LEAST.map(empty).to_vec(), |it| it.members.clone());
        let (order_number, order_date) = (String::new(), DateText::default());
        let fields = Fields { rows, from: DateText::of(today), order_number, order_date };
        Self { typing: Typing::begin(view, "members".to_owned(), fields.clone()), fields }
    }

    /// Whether anything was typed.
    pub fn has_changes(&self) -> bool {
        self.typing.is_changed()
    }

    /// The form is left: what was typed stays as a draft.
    pub fn put_aside(self) {
        self.typing.put_aside();
    }

    /// The form was finished: nothing of it is kept.
    pub fn forget(self) {
        self.typing.forget();
    }

    /// Shows the form.
    pub fn ui(&mut self, ui: &mut Ui, view: &View<'_>, saving: &Saving) -> Asked {
        self.typing.recall(view, &mut self.fields);
        self.typing.take_keys(ui, &mut self.fields);
        self.typing.restored_ui(ui, view.tr, &mut self.fields);
        let asked = self.fields.ui(ui, view, saving);
        self.typing.note(ui, &self.fields);
        let wishes_to_leave = matches!(asked, Asked::Leave) || (!self.typing.asks_to_leave() && escaped(ui));
        match self.typing.is_left(ui, view.tr, wishes_to_leave) {
            true => Asked::Leave,
            false if wishes_to_leave => Asked::Nothing,
            false => asked,
        }
    }
}

impl Fields {
    fn ui(&mut self, ui: &mut Ui, view: &View<'_>, saving: &Saving) -> Asked {
        let tr = view.tr;
        self.rows_ui(ui, view);
        ui.add_space(8.0);
        let today = view.zone().day(view.now);
        Field::new(&tr.sittings_order_number()).text(ui, &mut self.order_number);
        for (label, date) in
            [(tr.sittings_order_date(), &mut self.order_date), (tr.settings_members_from(), &mut self.from)]
        {
            let error = date.day().err().map(|error| tr.date_error(error));
            let field = Field::new(&label).error(error.as_deref());
            field.show(ui, |ui| date_field(ui, tr, &label, date, today));
        }
        saving.ui(ui, view);
        ui.add_space(4.0);
        let asked = self.buttons_ui(ui, view, saving);
        field::follow_focus(ui);
        asked
    }

    fn rows_ui(&mut self, ui: &mut Ui, view: &View<'_>) {
        let tr = view.tr;
        let mut removed = None;
        for (index, row) in self.rows.iter_mut().enumerate() {
            if row_ui(ui, tr, index, row) {
                removed = Some(index);
            }
        }
        if let Some(index) = removed {
            self.rows.remove(index);
        }
        if button::for_act(ui, view, SectionAct::AddMember, true, tr.sittings_add_member()) {
            self.rows.push(empty(Seat::Member));
        }
    }

    fn buttons_ui(&self, ui: &mut Ui, view: &View<'_>, saving: &Saving) -> Asked {
        let appointment = self.appointment();
        ui.horizontal(|ui| {
            let possible = appointment.is_some() && saving.is_possible(view);
            let record = button::primary_if(ui, possible, view.tr.settings_members_record());
            let record = record.on_disabled_hover_text(view.tr.settings_members_incomplete());
            if ui.button(view.tr.widgets_cancel()).clicked() {
                return Asked::Leave;
            }
            match appointment {
                Some(appointment) if button::pressed(view, SectionAct::SaveSettings, record) => {
                    Asked::Record(appointment)
                }
                Some(_) | None => Asked::Nothing,
            }
        })
        .inner
    }

    /// The appointment, once order and days are filled in; rows without any name are left out.
    fn appointment(&self) -> Option<Appointment> {
        let (Ok(Some(from)), Ok(Some(date))) = (self.from.day(), self.order_date.day()) else { return None };
        let number = self.order_number.trim().to_owned();
        let is_named = |row: &&CommissionMember| {
            [&row.name, &row.rank, &row.office].iter().any(|text| !text.trim().is_empty())
        };
        let members: Vec<_> = self.rows.iter().filter(is_named).cloned().collect();
        let complete = !number.is_empty() && !members.is_empty();
        complete.then_some(Appointment { from, act: CommissionOrder { number, date }, members })
    }
}

/// Returns whether the row is to be removed.
fn row_ui(ui: &mut Ui, tr: Tr, index: usize, row: &mut CommissionMember) -> bool {
    let number = (index + 1).to_string();
    ui.horizontal_wrapped(|ui| {
        let seat = tr.sittings_seat(&number);
        choice(ui, &seat, SEAT_WIDTH, &mut row.seat, &Seat::ALL, |seat| tr.seat(*seat));
        for (name, hint, width, text) in [
            (tr.sittings_rank_of(&number), tr.sittings_rank(), RANK_WIDTH, &mut row.rank),
            (tr.sittings_name_of(&number), tr.sittings_name_hint(), NAME_WIDTH, &mut row.name),
            (
                tr.settings_members_office_of(&number),
                tr.settings_members_office(),
                OFFICE_WIDTH,
                &mut row.office,
            ),
        ] {
            let response = ui.add(TextEdit::singleline(text).desired_width(width).hint_text(hint));
            field::name(&response, &name);
        }
        let remove = ui.add(Button::new(tr.widgets_remove()).small());
        field::name(&remove, &tr.sittings_remove_of(&number));
        remove.clicked()
    })
    .inner
}

const fn empty(seat: Seat) -> CommissionMember {
    CommissionMember { seat, rank: String::new(), office: String::new(), name: String::new() }
}
