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
        widgets::{
            choice::choice,
            date_field::take_today,
            field,
            icon_button::{Icon, icon_button},
            mask::Mask,
            masked_field::masked,
        },
    },
};

const NUMBER_WIDTH: f32 = 20.0;
const REMOVE_WIDTH: f32 = 18.0;
/// With less room a member stands on two lines.
const ONE_LINE_WIDTH: f32 = 1080.0;
/// A name is given no more room than this.
const NAME_WIDTH: f32 = 190.0;

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
    const fn least_width(self) -> f32 {
        match self {
            Self::Kinship => 108.0,
            Self::Iin => 134.0,
            Self::Surname | Self::Given | Self::Patronymic => 96.0,
            Self::Sex => 90.0,
            Self::BirthDate => 94.0,
            Self::Disability => 76.0,
            Self::Counting => 136.0,
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

/// How a member stands in the grid: on one line, or on two where there is no room for it.
#[derive(Debug, Clone, Copy)]
struct Arrangement {
    one_line: bool,
    name_width: f32,
}

impl Arrangement {
    const FIRST: [Column; 5] =
        [Column::Kinship, Column::Iin, Column::Surname, Column::Given, Column::Patronymic];
    const SECOND: [Column; 4] = [Column::Sex, Column::BirthDate, Column::Disability, Column::Counting];

    /// The names share what the other cells of their line leave.
    fn within(ui: &Ui) -> Self {
        let (width, gap) = (ui.available_width(), ui.spacing().item_spacing.x);
        let one_line = width >= ONE_LINE_WIDTH;
        let others: f32 = Self::FIRST[..2].iter().map(|column| column.least_width()).sum();
        let behind: f32 = Self::SECOND.iter().map(|column| column.least_width() + gap).sum();
        let gaps = gap * (Self::FIRST.len() + 1) as f32;
        let taken = NUMBER_WIDTH + others + gaps + REMOVE_WIDTH + if one_line { behind } else { 0.0 };
        let name_width = ((width - taken) / 3.0).floor().clamp(Column::Given.least_width(), NAME_WIDTH);
        Self { one_line, name_width }
    }

    fn headers(self) -> &'static [Column] {
        if self.one_line { &Column::ALL } else { &Self::FIRST }
    }

    fn width(self, column: Column) -> f32 {
        match column {
            Column::Surname | Column::Given | Column::Patronymic => self.name_width,
            Column::Kinship
            | Column::Iin
            | Column::Sex
            | Column::BirthDate
            | Column::Disability
            | Column::Counting => column.least_width(),
        }
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
    let arrangement = Arrangement::within(ui);
    if members.is_empty() {
        ui.label(RichText::new(tr.entry_no_members()).weak());
    } else {
        headers_ui(ui, tr, arrangement);
    }
    let mut wish = None;
    for (index, member) in members.iter_mut().enumerate() {
        ui.push_id(index, |ui| {
            wish = wish.or(member_ui(ui, sheet, arrangement, (index, member)));
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

fn headers_ui(ui: &mut Ui, tr: Tr, arrangement: Arrangement) {
    ui.horizontal(|ui| {
        ui.add_sized([NUMBER_WIDTH, 18.0], Label::new(""));
        for &column in arrangement.headers() {
            let words = RichText::new(column.label(tr)).small().weak();
            let width = arrangement.width(column);
            ui.allocate_ui_with_layout(vec2(width, 18.0), Layout::left_to_right(Align::Max), |ui| {
                ui.set_width(width);
                ui.add(Label::new(words).wrap());
            });
        }
    });
}

fn member_ui(
    ui: &mut Ui,
    sheet: &mut Sheet<'_>,
    arrangement: Arrangement,
    (index, member): (usize, &mut MemberFields),
) -> Option<Wish> {
    let number = (index + 1).to_string();
    let mut wish = None;
    ui.horizontal(|ui| {
        ui.add_sized([NUMBER_WIDTH, 18.0], Label::new(theme::strong(format!("{number}."))));
        for &column in arrangement.headers() {
            wish = wish.or(cell_ui(ui, sheet, arrangement, (index, column), member));
        }
        wish = wish.or(remove_ui(ui, sheet.tr, index));
    });
    if !arrangement.one_line {
        ui.horizontal(|ui| {
            ui.add_sized([NUMBER_WIDTH, 18.0], Label::new(""));
            for column in Arrangement::SECOND {
                if column != Column::Counting {
                    ui.label(RichText::new(column.label(sheet.tr)).small().weak());
                }
                wish = wish.or(cell_ui(ui, sheet, arrangement, (index, column), member));
            }
        });
    }
    wish
}

fn remove_ui(ui: &mut Ui, tr: Tr, index: usize) -> Option<Wish> {
    let name = tr.entry_of_member(&tr.widgets_remove(), &(index + 1).to_string());
    let remove = icon_button(ui, Icon::Cross, &name).on_hover_text(tr.entry_remove_hint());
    remove.clicked().then_some(Wish::Remove(index))
}

fn cell_ui(
    ui: &mut Ui,
    sheet: &mut Sheet<'_>,
    arrangement: Arrangement,
    (index, column): (usize, Column),
    member: &mut MemberFields,
) -> Option<Wish> {
    let (tr, width) = (sheet.tr, arrangement.width(column));
    let name = &tr.entry_of_member(&column.label(tr), &(index + 1).to_string());
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
            sex_input(ui, sheet, name, width, &mut person.sex);
            return None;
        }
        Column::Disability => {
            disability_ui(ui, name, arrangement, &mut member.disability);
            return None;
        }
        Column::Counting => {
            let reasons = [None, Some(NotCounted::ByCourt), Some(NotCounted::PremaritalDwelling)];
            choice(ui, name, width, &mut member.not_counted, &reasons, |reason| counting_words(tr, *reason));
            return None;
        }
    };
    let response = text_ui(ui, sheet, width, column.id(index), (mask, value));
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
    width: f32,
    id: Id,
    (mask, value): (Option<Mask>, &mut String),
) -> Response {
    let response = match mask {
        Some(mask) => masked(ui, mask, value, |edit| edit.id(id).desired_width(width)),
        None => ui.add(TextEdit::singleline(value).id(id).desired_width(width)),
    };
    if mask == Some(Mask::Date) {
        take_today(ui, &response, value, sheet.today);
    }
    response
}

fn disability_ui(ui: &mut Ui, name: &str, arrangement: Arrangement, value: &mut bool) {
    let width = if arrangement.one_line { arrangement.width(Column::Disability) } else { 24.0 };
    let size = vec2(width, ui.spacing().interact_size.y);
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
