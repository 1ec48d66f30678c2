//! The household as a small grid: a row for each member, what is wrong with it below the row.

use egui::{Align, Color32, Id, Key, Label, Layout, Response, RichText, TextEdit, Ui, vec2};

use super::{
    applicant::sex_input,
    fields::MemberFields,
    reading::{PersonPlace, Place},
    sheet::{Sheet, choice_input},
};
use crate::{
    domain::{
        household::{Kinship, NotCounted},
        person::Sex,
    },
    exchange::Severity,
    i18n::Tr,
    ui::{
        theme,
        widgets::{choice::choice, date_field::take_today, field, mask::Mask, masked_field::masked},
    },
};

const NUMBER_WIDTH: f32 = 20.0;

const PARTS: [PersonPlace; 6] = [
    PersonPlace::Iin,
    PersonPlace::Surname,
    PersonPlace::Given,
    PersonPlace::Patronymic,
    PersonPlace::Sex,
    PersonPlace::BirthDate,
];

/// A column of the grid, in the order of the paper form.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Column {
    Kinship,
    Iin,
    Surname,
    Given,
    Patronymic,
    Sex,
    BirthDate,
    Disability,
    Counting,
}

impl Column {
    const ALL: [Self; 9] = [
        Self::Kinship,
        Self::Iin,
        Self::Surname,
        Self::Given,
        Self::Patronymic,
        Self::Sex,
        Self::BirthDate,
        Self::Disability,
        Self::Counting,
    ];

    fn label(self, tr: Tr) -> String {
        match self {
            Self::Kinship => tr.entry_kinship(),
            Self::Iin => tr.entry_iin(),
            Self::Surname => tr.entry_surname(),
            Self::Given => tr.entry_given(),
            Self::Patronymic => tr.entry_patronymic(),
            Self::Sex => tr.entry_sex(),
            Self::BirthDate => tr.entry_birth_date(),
            Self::Disability => tr.entry_disability(),
            Self::Counting => tr.entry_counting(),
        }
    }

    /// In points.
    const fn width(self) -> f32 {
        match self {
            Self::Kinship => 104.0,
            Self::Iin => 118.0,
            Self::Surname | Self::Patronymic => 116.0,
            Self::Given => 100.0,
            Self::Sex => 84.0,
            Self::BirthDate => 88.0,
            Self::Disability => 80.0,
            Self::Counting => 188.0,
        }
    }

    /// Where a text is typed, and what of a person it is.
    const fn part(self) -> Option<PersonPlace> {
        match self {
            Self::Iin => Some(PersonPlace::Iin),
            Self::Surname => Some(PersonPlace::Surname),
            Self::Given => Some(PersonPlace::Given),
            Self::Patronymic => Some(PersonPlace::Patronymic),
            Self::BirthDate => Some(PersonPlace::BirthDate),
            Self::Kinship | Self::Sex | Self::Disability | Self::Counting => None,
        }
    }

    /// The field of a member, for the focus.
    fn id(self, member: usize) -> Id {
        Id::unique(("household", member, self as u8))
    }
}

/// What the keys and the buttons of a row ask for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Wish {
    Remove(usize),
    /// The same column of another row; below the last row there is a new one.
    Go(usize, Column),
}

pub(super) fn ui(ui: &mut Ui, sheet: &mut Sheet<'_>, members: &mut Vec<MemberFields>) {
    let tr = sheet.tr;
    ui.add_space(8.0);
    ui.label(theme::title(tr.card_household()));
    if members.is_empty() {
        ui.label(RichText::new(tr.entry_no_members()).weak());
    } else {
        headers_ui(ui, tr);
    }
    let mut wish = None;
    for (index, member) in members.iter_mut().enumerate() {
        ui.push_id(index, |ui| {
            wish = wish.or(member_ui(ui, sheet, index, member));
            findings_ui(ui, sheet, index);
        });
    }
    let add = ui.button(tr.entry_add_member()).clicked();
    match wish.or(add.then_some(Wish::Go(members.len(), Column::Iin))) {
        None => {}
        Some(Wish::Remove(index)) => drop(members.remove(index)),
        Some(Wish::Go(index, column)) => {
            if index == members.len() {
                members.push(MemberFields::default());
            }
            ui.memory_mut(|memory| memory.request_focus(column.id(index)));
        }
    }
    ui.add_space(8.0);
}

fn headers_ui(ui: &mut Ui, tr: Tr) {
    ui.horizontal(|ui| {
        ui.add_sized([NUMBER_WIDTH, 18.0], Label::new(""));
        for column in Column::ALL {
            let words = RichText::new(column.label(tr)).small().weak();
            ui.allocate_ui_with_layout(vec2(column.width(), 18.0), Layout::left_to_right(Align::Max), |ui| {
                ui.set_width(column.width());
                ui.add(Label::new(words).truncate());
            });
        }
    });
}

fn member_ui(ui: &mut Ui, sheet: &mut Sheet<'_>, index: usize, member: &mut MemberFields) -> Option<Wish> {
    let tr = sheet.tr;
    let number = (index + 1).to_string();
    let row = ui.horizontal(|ui| {
        ui.add_sized([NUMBER_WIDTH, 18.0], Label::new(theme::strong(format!("{number}."))));
        let mut wish = None;
        for column in Column::ALL {
            let name = tr.entry_of_member(&column.label(tr), &number);
            wish = wish.or(cell_ui(ui, sheet, (index, column), &name, member));
        }
        let remove = ui.button(tr.widgets_remove()).on_hover_text(tr.entry_remove_hint());
        if remove.clicked() { Some(Wish::Remove(index)) } else { wish }
    });
    row.inner
}

fn cell_ui(
    ui: &mut Ui,
    sheet: &mut Sheet<'_>,
    (index, column): (usize, Column),
    name: &str,
    member: &mut MemberFields,
) -> Option<Wish> {
    let (tr, width) = (sheet.tr, column.width());
    let person = &mut member.person;
    let (mask, value) = match column {
        Column::Iin => (Some(Mask::IdentityNumber), &mut person.iin),
        Column::Surname => (None, &mut person.surname),
        Column::Given => (None, &mut person.given),
        Column::Patronymic => (None, &mut person.patronymic),
        Column::BirthDate => (Some(Mask::Date), &mut person.birth_date),
        Column::Kinship => {
            let kinships = [Kinship::Spouse, Kinship::Child];
            choice_input(ui, name, width, &mut member.kinship, &kinships, |it| kinship_words(tr, it));
            return None;
        }
        Column::Sex => {
            sex_input(ui, sheet, name, &mut person.sex);
            return None;
        }
        Column::Disability => {
            disability_ui(ui, name, &mut member.disability);
            return None;
        }
        Column::Counting => {
            let reasons = [None, Some(NotCounted::ByCourt), Some(NotCounted::PremaritalDwelling)];
            choice(ui, name, width, &mut member.not_counted, &reasons, |reason| counting_words(tr, *reason));
            return None;
        }
    };
    let response = text_ui(ui, sheet, (index, column), mask, value);
    field::name(&response, name);
    if let Some(part) = column.part() {
        sheet.note(Place::Person(Some(index), part), &response);
    }
    if column == Column::Iin && response.changed() {
        person.fill_from_iin();
    }
    moved(ui, &response, index, column)
}

fn text_ui(
    ui: &mut Ui,
    sheet: &Sheet<'_>,
    (index, column): (usize, Column),
    mask: Option<Mask>,
    value: &mut String,
) -> Response {
    let (id, width) = (column.id(index), column.width());
    let response = match mask {
        Some(mask) => masked(ui, mask, value, |edit| edit.id(id).desired_width(width)),
        None => ui.add(TextEdit::singleline(value).id(id).desired_width(width)),
    };
    if mask == Some(Mask::Date) {
        take_today(ui, &response, value, sheet.today);
    }
    response
}

fn disability_ui(ui: &mut Ui, name: &str, value: &mut bool) {
    let size = vec2(Column::Disability.width(), ui.spacing().interact_size.y);
    ui.allocate_ui_with_layout(size, Layout::left_to_right(Align::Center), |ui| {
        ui.set_width(size.x);
        let response = ui.checkbox(value, "");
        field::name(&response, name);
    });
}

/// Up and down go from row to row, as in a spreadsheet; Enter goes down to the beginning of the row.
fn moved(ui: &Ui, response: &Response, index: usize, column: Column) -> Option<Wish> {
    let pressed = |key| ui.input(|input| input.key_pressed(key));
    if response.lost_focus() && pressed(Key::Enter) {
        return Some(Wish::Go(index + 1, Column::Iin));
    }
    if !response.has_focus() {
        return None;
    }
    if pressed(Key::ArrowDown) {
        return Some(Wish::Go(index + 1, column));
    }
    let above = index.checked_sub(1).filter(|_| pressed(Key::ArrowUp));
    above.map(|above| Wish::Go(above, column))
}

fn findings_ui(ui: &mut Ui, sheet: &Sheet<'_>, index: usize) {
    let tr = sheet.tr;
    let places = PARTS.map(|part| (Place::Person(Some(index), part), part_label(tr, part)));
    for (place, label) in std::iter::once((Place::Kinship(index), tr.entry_kinship())).chain(places) {
        let Some((severity, words)) = sheet.finding(place) else { continue };
        let ink: Color32 = match severity {
            Severity::Error => theme::palette(ui).danger.ink,
            Severity::Warning => theme::palette(ui).warning.ink,
        };
        let line = ui.horizontal(|ui| {
            ui.add_space(24.0);
            ui.add(Label::new(RichText::new(format!("{label}: {words}")).color(ink)));
        });
        sheet.bring_into_view(place, &line.response);
    }
}

fn part_label(tr: Tr, part: PersonPlace) -> String {
    match part {
        PersonPlace::Iin => tr.entry_iin(),
        PersonPlace::Surname => tr.entry_surname(),
        PersonPlace::Given => tr.entry_given(),
        PersonPlace::Patronymic => tr.entry_patronymic(),
        PersonPlace::Sex => tr.entry_sex(),
        PersonPlace::BirthDate => tr.entry_birth_date(),
    }
}

fn kinship_words(tr: Tr, kinship: Kinship) -> String {
    match kinship {
        Kinship::Spouse => tr.kinship(kinship, Sex::Male),
        Kinship::Child => tr.entry_kinship_child(),
    }
}

fn counting_words(tr: Tr, reason: Option<NotCounted>) -> String {
    match reason {
        None => tr.entry_counts(),
        Some(NotCounted::ByCourt) => tr.entry_not_counted_by_court(),
        Some(NotCounted::PremaritalDwelling) => tr.entry_not_counted_premarital(),
    }
}
