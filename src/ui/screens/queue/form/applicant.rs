//! The applicant: in the order of the paper form.

use egui::Ui;

use super::{
    fields::{ApplicantFields, PersonFields},
    reading::{PersonPlace, Place},
    sheet::{Sheet, choice_input},
};
use crate::{
    domain::{
        consent::ConsentChannel,
        person::{Category, Sex},
    },
    ui::{
        screens::{
            queue::card::{sex, yes_no_unknown},
            wallet,
        },
        theme,
        widgets::{
            choice::choice,
            field::{FIELD_WIDTH, Field},
            mask::Mask,
        },
    },
};

/// `registers`: the application is entered now; later the consent has its own records on the card.
pub(super) fn ui(ui: &mut Ui, sheet: &mut Sheet<'_>, fields: &mut ApplicantFields, registers: bool) {
    let tr = sheet.tr;
    ui.add_space(8.0);
    ui.label(theme::title(tr.card_applicant()));
    person_ui(ui, sheet, &mut fields.person);
    let categories = [Category::Serviceman, Category::Civilian];
    let words = |category| tr.category(category);
    sheet.choice(ui, Place::Category, &tr.entry_category(), &mut fields.category, &categories, words);
    if fields.category != Some(Category::Civilian) {
        Field::new(&tr.entry_rank()).text(ui, &mut fields.rank);
    }
    Field::new(&tr.entry_military_unit()).text(ui, &mut fields.military_unit);
    sheet.masked(ui, Place::Phone, &tr.entry_phone(), Mask::Phone, &mut fields.phone);
    ui.add_space(8.0);
    ui.label(theme::title(tr.entry_consent_and_rights()));
    if registers {
        consent_ui(ui, sheet, fields);
    } else {
        Field::new("").show(ui, |ui| ui.weak(tr.wallet_consent_on_card()));
    }
    rights_ui(ui, sheet, fields);
}

/// The tick of the application, and when it is ticked how the consent came.
fn consent_ui(ui: &mut Ui, sheet: &mut Sheet<'_>, fields: &mut ApplicantFields) {
    let tr = sheet.tr;
    Field::new("").show(ui, |ui| ui.checkbox(&mut fields.consent, tr.entry_consent()));
    if fields.consent {
        sheet.day(ui, Place::ConsentDay, &tr.wallet_consent_day(), &mut fields.consent_day);
        Field::new("").show(ui, |ui| ui.small(tr.wallet_consent_day_hint()));
        let channel = fields.consent_channel.get_or_insert(ConsentChannel::Paper);
        wallet::channel_ui(ui, tr, channel);
    }
}

fn person_ui(ui: &mut Ui, sheet: &mut Sheet<'_>, fields: &mut PersonFields) {
    let tr = sheet.tr;
    let place = |part| Place::Person(None, part);
    let iin =
        sheet.masked(ui, place(PersonPlace::Iin), &tr.entry_iin(), Mask::IdentityNumber, &mut fields.iin);
    if iin.changed() {
        fields.fill_from_iin();
    }
    sheet.text(ui, place(PersonPlace::Surname), &tr.entry_surname(), &mut fields.surname);
    sheet.text(ui, place(PersonPlace::Given), &tr.entry_given(), &mut fields.given);
    sheet.text(ui, place(PersonPlace::Patronymic), &tr.entry_patronymic(), &mut fields.patronymic);
    let sexes = [Sex::Male, Sex::Female];
    sheet.choice(ui, place(PersonPlace::Sex), &tr.entry_sex(), &mut fields.sex, &sexes, |word| sex(tr, word));
    sheet.day(ui, place(PersonPlace::BirthDate), &tr.entry_birth_date(), &mut fields.birth_date);
}

fn rights_ui(ui: &mut Ui, sheet: &Sheet<'_>, fields: &mut ApplicantFields) {
    let tr = sheet.tr;
    Field::new("").show(ui, |ui| ui.checkbox(&mut fields.pregnancy, tr.entry_pregnancy()));
    Field::new(&tr.entry_rights()).hint(&tr.entry_rights_hint()).show(ui, |ui| {
        ui.vertical(|ui| {
            ui.checkbox(&mut fields.rights.additional_room, tr.entry_right_additional_room());
            ui.checkbox(&mut fields.rights.lower_floor_or_lift, tr.entry_right_lower_floor());
            ui.checkbox(&mut fields.rights.not_above_second_floor, tr.entry_right_second_floor());
        });
    });
    let label = tr.entry_previous_dwelling();
    Field::new(&label).show(ui, |ui| {
        let answers = [None, Some(true), Some(false)];
        let answer = &mut fields.previous_service_dwelling;
        choice(ui, &label, FIELD_WIDTH, answer, &answers, |answer| yes_no_unknown(tr, *answer));
    });
}

/// The sex of a member, in the grid.
pub(super) fn sex_input(ui: &mut Ui, sheet: &Sheet<'_>, name: &str, width: f32, value: &mut Option<Sex>) {
    choice_input(ui, name, width, value, &[Sex::Male, Sex::Female], |word| sex(sheet.tr, word));
}
