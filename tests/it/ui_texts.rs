//! The wording of the letters in the settings.

use egui::{Event, Key, Modifiers, accesskit::Role};
use egui_kittest::kittest::{Queryable as _, by};
use kezek::{
    domain::template::{Passage, Template},
    i18n::{Lang, Tr},
    ui::{action::Section, screens::settings::Part},
};

use crate::support::window::{RU, Start, Window, fill, read};

fn texts(lang: Lang) -> (Window, tempfile::TempDir) {
    let (mut window, folder) = Window::at(Section::Settings, Start { lang, ..Start::default() });
    window.harness.state_mut().screens.settings.part = Part::Texts;
    window.settle();
    (window, folder)
}

/// As the row of a letter is called.
fn letter(tr: Tr, template: Template, lang: Lang) -> String {
    format!("{}, {}", tr.template(template), tr.language(lang))
}

#[track_caller]
fn says(window: &Window, part: &str) {
    assert!(window.harness.query_all_by_label_contains(part).next().is_some(), "{part}");
}

fn press(window: &mut Window, label: &str) {
    // The form is longer than the window.
    window.harness.get(by().role(Role::Button).label(label)).click_accesskit();
    window.settle();
}

/// Types a passage in place of what its field held.
fn rewrite(window: &mut Window, label: &str, text: &str) {
    window.harness.get(by().role(Role::MultilineTextInput).label(label)).focus();
    window.settle();
    window.harness.key_press_modifiers(Modifiers::COMMAND, Key::A);
    window.harness.event(Event::Text(text.to_owned()));
    window.settle();
}

#[test]
fn letters_and_their_wordings_are_shown_in_both_languages() {
    for lang in Lang::ALL {
        let tr = Tr::new(lang);
        let (mut window, _folder) = texts(lang);
        press(&mut window, &letter(tr, Template::Exclusion, Lang::Kk));
        says(&window, &tr.templates_not_official_hint());
        says(&window, &tr.templates_source_exclusion_kk());
        says(&window, "{себеп}");
        window.shoot(&format!("texts-{}", lang.code()));
        window.click(&tr.templates_sample());
        window.harness.get(by().role(Role::Document).label(&tr.preview_page_of("1", "1")));
        window.shoot(&format!("texts-sample-{}", lang.code()));
        window.click(&tr.templates_new());
        window.shoot(&format!("texts-form-{}", lang.code()));
    }
}

#[test]
fn a_wording_is_adopted_in_the_window() {
    let (mut window, folder) = texts(Lang::Ru);
    press(&mut window, &letter(RU, Template::Offer, Lang::Ru));
    window.click(&RU.templates_new());
    let salutation = RU.passage(Passage::OfferSalutationMale);
    rewrite(&mut window, &salutation, "Уважаемый господин!");
    let missing = RU.templates_fault_missing_blank("{имя}");
    says(&window, &missing);
    rewrite(&mut window, &salutation, "Увaжаемый {имя}!");
    says(&window, &RU.templates_fault_latin_letter("3", "a", "Увaжаемый"));
    window.shoot("texts-fault-ru");
    rewrite(&mut window, &salutation, "Здравствуйте, {имя}!");
    assert!(window.harness.query_by_label(&missing).is_none());
    fill(&mut window, &RU.templates_form_from(), "22.11.2026");
    fill(&mut window, &RU.templates_form_act(), "Протокол № 12");
    press(&mut window, &RU.templates_form_adopt());
    window.settle();
    says(&window, &RU.templates_history_line("Протокол № 12", "22.11.2026", "1"));
    window.shoot("texts-adopted-ru");
    let rows = read(&folder, |reader| reader.wordings(Template::Offer, Lang::Ru).unwrap());
    assert_eq!(rows[0].passages[&Passage::OfferSalutationMale], "Здравствуйте, {name}!");
}
