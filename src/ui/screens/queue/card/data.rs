//! The application and the applicant.

use egui::{Label, Ui};

use super::{Correction, heading_ui, page::CardPage};
use crate::{
    domain::person::{Applicant, Sex, SpecialRights},
    i18n::{Tr, dates},
    ui::{session::garrison_name, view::View, widgets::key_values::key_values},
};

pub(super) fn submission_ui(ui: &mut Ui, view: &View<'_>, page: &CardPage) -> Option<Correction> {
    let (tr, card) = (view.tr, &page.card);
    let asked = heading_ui(ui, view, &tr.card_submission(), Some(Correction::Submission));
    let zone = card.view.garrison.zone;
    key_values(ui, "card submission", |rows| {
        rows.text(&tr.entry_registration_no(), &card.entry.key.registration_no.to_string());
        let local = zone.local(card.entry.key.submitted_at);
        let time = format!("{} ({})", dates::to_the_second(local), dates::offset(*local.offset()));
        rows.text(&tr.card_submitted(), &time);
        if card.entry.time_by_decision {
            rows.text("", &tr.terms_mark_time_by_decision());
        }
        rows.text(&tr.entry_garrison(), garrison_name(&card.view.garrison, view.lang));
    });
    asked
}

pub(super) fn applicant_ui(ui: &mut Ui, view: &View<'_>, page: &CardPage) -> Option<Correction> {
    let tr = view.tr;
    let asked = heading_ui(ui, view, &tr.card_applicant(), Some(Correction::Applicant));
    let applicant = &page.card.entry.applicant;
    if applicant.name.is_erased() {
        ui.add(Label::new(tr.card_erased()).wrap());
        return None;
    }
    key_values(ui, "card applicant", |rows| {
        rows.text(&tr.entry_iin(), &view.disclosure.identity_number(applicant.iin));
        rows.text(&tr.entry_sex(), &sex(tr, applicant.sex));
        rows.text(&tr.entry_birth_date(), &dates::numeric(applicant.birth_date));
        rows.text(&tr.entry_category(), &tr.category(applicant.category));
        for (label, value) in
            [(tr.entry_rank(), &applicant.rank), (tr.entry_military_unit(), &applicant.military_unit)]
        {
            if let Some(value) = value {
                rows.text(&label, value);
            }
        }
        let phone =
            applicant.phone.map_or_else(|| tr.terms_mark_no_phone(), |phone| view.disclosure.phone(phone));
        rows.text(&tr.entry_phone(), &phone);
        if applicant.pregnancy_over_22_weeks {
            rows.text(&tr.entry_pregnancy(), &tr.yes_or_no(true));
        }
        rows.text(&tr.entry_rights(), &rights(tr, applicant));
        rows.text(&tr.entry_previous_dwelling(), &yes_no_unknown(tr, applicant.previous_service_dwelling));
        if page.card.entry.within_norm_only {
            rows.text("", &tr.terms_mark_within_norm_only());
        }
    });
    asked
}

/// The word for a sex.
pub fn sex(tr: Tr, sex: Sex) -> String {
    match sex {
        Sex::Male => tr.entry_sex_male(),
        Sex::Female => tr.entry_sex_female(),
    }
}

/// Yes, no, or not known.
pub fn yes_no_unknown(tr: Tr, answer: Option<bool>) -> String {
    answer.map_or_else(|| tr.entry_unknown(), |answer| tr.yes_or_no(answer))
}

fn rights(tr: Tr, applicant: &Applicant) -> String {
    let SpecialRights { additional_room, lower_floor_or_lift, not_above_second_floor } = applicant.rights;
    let named = [
        (additional_room, tr.entry_right_additional_room()),
        (lower_floor_or_lift, tr.entry_right_lower_floor()),
        (not_above_second_floor, tr.entry_right_second_floor()),
    ];
    let named: Vec<_> = named.into_iter().filter_map(|(has, name)| has.then_some(name)).collect();
    if named.is_empty() { tr.card_none() } else { named.join("; ") }
}
