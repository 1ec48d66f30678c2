//! The household as a small grid: a row for each member, what is wrong with it below the row.

use egui::{Color32, Label, RichText, TextEdit, Ui};

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
        widgets::{choice::choice, field},
    },
};

const PARTS: [PersonPlace; 6] = [
    PersonPlace::Iin,
    PersonPlace::Surname,
    PersonPlace::Given,
    PersonPlace::Patronymic,
    PersonPlace::Sex,
    PersonPlace::BirthDate,
];

pub(super) fn ui(ui: &mut Ui, sheet: &mut Sheet<'_>, members: &mut Vec<MemberFields>) {
    let tr = sheet.tr;
    ui.add_space(8.0);
    ui.label(theme::title(tr.card_household()));
    if members.is_empty() {
        ui.label(RichText::new(tr.entry_no_members()).weak());
    }
    let mut removed = None;
    for (index, member) in members.iter_mut().enumerate() {
        let number = (index + 1).to_string();
        ui.push_id(index, |ui| {
            if member_ui(ui, sheet, index, &number, member) {
                removed = Some(index);
            }
            findings_ui(ui, sheet, index);
            ui.add_space(4.0);
        });
    }
    if let Some(index) = removed {
        members.remove(index);
    }
    if ui.button(tr.entry_add_member()).clicked() {
        members.push(MemberFields::default());
    }
    ui.add_space(8.0);
}

/// Two lines: who, and how the member counts. Returns whether the member is to go.
fn member_ui(
    ui: &mut Ui,
    sheet: &mut Sheet<'_>,
    index: usize,
    number: &str,
    member: &mut MemberFields,
) -> bool {
    let tr = sheet.tr;
    let named = |label: String| tr.entry_of_member(&label, number);
    ui.horizontal(|ui| {
        ui.label(theme::strong(format!("{number}.")));
        let kinships = [Kinship::Spouse, Kinship::Child];
        let words = |kinship| kinship_words(tr, kinship);
        choice_input(ui, &named(tr.entry_kinship()), 130.0, &mut member.kinship, &kinships, words);
        let person = &mut member.person;
        let texts = [
            (PersonPlace::Iin, tr.entry_iin(), 118.0, &mut person.iin),
            (PersonPlace::Surname, tr.entry_surname(), 136.0, &mut person.surname),
            (PersonPlace::Given, tr.entry_given(), 116.0, &mut person.given),
            (PersonPlace::Patronymic, tr.entry_patronymic(), 136.0, &mut person.patronymic),
        ];
        let mut iin_typed = false;
        for (part, label, width, value) in texts {
            let edit = TextEdit::singleline(value).desired_width(width).hint_text(&label);
            let response = ui.add(edit);
            field::name(&response, &named(label));
            sheet.note(Place::Person(Some(index), part), &response);
            iin_typed |= part == PersonPlace::Iin && response.changed();
        }
        if iin_typed {
            person.fill_from_iin();
        }
        sex_input(ui, sheet, &named(tr.entry_sex()), &mut person.sex);
        let birth_date = named(tr.entry_birth_date());
        let response = sheet.day_input(ui, &birth_date, &mut person.birth_date);
        sheet.note(Place::Person(Some(index), PersonPlace::BirthDate), &response);
    });
    ui.horizontal(|ui| {
        ui.add_space(24.0);
        ui.checkbox(&mut member.disability, tr.entry_disability());
        let reasons = [None, Some(NotCounted::ByCourt), Some(NotCounted::PremaritalDwelling)];
        let label = named(tr.entry_counting());
        choice(ui, &label, 300.0, &mut member.not_counted, &reasons, |reason| counting_words(tr, *reason));
        ui.button(tr.widgets_remove()).clicked()
    })
    .inner
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
