//! Every form that can be left half filled in: undo, a question before leaving, and a draft over a crash.

use std::path::Path;

use egui::{Key, Modifiers, accesskit::Role};
use egui_kittest::kittest::{NodeT as _, Queryable as _, by};
use kezek::{
    domain::{
        exclusion::{CaseAct, CaseStage},
        ids::GarrisonId,
        template::Template,
    },
    i18n::{Lang, Tr},
    store::Reader,
    ui::{action::Section, command::Command, place::Place, screens::settings::Part},
};

use crate::support::window::{Start, Window, fill, practice_register};

/// The garrison with cases.
const GARRISON: GarrisonId = GarrisonId(3);

/// A form under test.
struct Form {
    section: Section,
    garrison: GarrisonId,
    /// Opens it, as a person does.
    open: fn(&mut Window, Tr, &Path),
    /// A line of text in it.
    field: fn(Tr) -> String,
}

fn window(form: &Form, lang: Lang, folder: &Path) -> Window {
    let (file, profile) = (folder.join("practice.kezek"), folder.join("profile"));
    let mut window =
        Window::open(Start { lang, file: Some(file), profile: Some(profile), ..Start::default() });
    let state = window.harness.state_mut();
    state.session.section = form.section;
    state.session.register.as_mut().unwrap().garrison = form.garrison;
    window.settle();
    window
}

#[track_caller]
fn value(window: &Window, label: &str) -> String {
    let field = window.harness.get(by().role(Role::TextInput).label(label));
    field.accesskit_node().value().unwrap_or_default()
}

fn press(window: &mut Window, modifiers: Modifiers, key: Key) {
    window.harness.key_press_modifiers(modifiers, key);
    window.settle();
}

/// Escape leaves the field first, then the form.
fn leave(window: &mut Window, tr: Tr) {
    for _ in 0..2 {
        if window.harness.query_by_label(&tr.leaving_title()).is_none() {
            press(window, Modifiers::NONE, Key::Escape);
        }
    }
}

#[track_caller]
fn check(name: &str, form: &Form) {
    for lang in Lang::ALL {
        let (tr, folder) = (Tr::new(lang), tempfile::tempdir().unwrap());
        practice_register(folder.path());
        let label = (form.field)(tr);
        let mut shown = window(form, lang, folder.path());
        (form.open)(&mut shown, tr, folder.path());
        let beginning = value(&shown, &label);

        fill(&mut shown, &label, "вх. 77-б");
        press(&mut shown, Modifiers::COMMAND, Key::Z);
        assert_eq!(value(&shown, &label), beginning, "{name}: undone");
        press(&mut shown, Modifiers::COMMAND, Key::Y);
        assert_eq!(value(&shown, &label), "вх. 77-б", "{name}: done again");
        assert!(shown.harness.state().screens.has_changes(form.section), "{name}: the window asks too");

        leave(&mut shown, tr);
        shown.shoot(&format!("typing-{name}-leaving-{}", lang.code()));
        shown.click(&tr.leaving_agree());
        assert!(shown.harness.query_by_label(&label).is_none(), "{name}: left");
        drop(shown); // the program ends without a word

        let mut again = window(form, lang, folder.path());
        (form.open)(&mut again, tr, folder.path());
        again.settle();
        assert_eq!(value(&again, &label), "вх. 77-б", "{name}: it stayed as a draft");
        again.harness.get_by_label(&tr.entry_draft_restored());
        again.shoot(&format!("typing-{name}-restored-{}", lang.code()));
        again.click(&tr.entry_draft_begin_anew());
        assert_eq!(value(&again, &label), beginning, "{name}: begun anew");
        leave(&mut again, tr);
        assert!(again.harness.query_by_label(&label).is_none(), "{name}: nothing is asked without changes");
    }
}

/// Opens a part of the settings.
fn settings(window: &mut Window, part: Part) {
    window.harness.state_mut().screens.settings.part = part;
    window.settle();
}

#[test]
fn the_members_of_the_commission() {
    check(
        "members",
        &Form {
            section: Section::Settings,
            garrison: GarrisonId(1),
            open: |window, tr, _folder| {
                settings(window, Part::Members);
                window.click(&tr.settings_members_change());
            },
            field: Tr::sittings_order_number,
        },
    );
}

#[test]
fn a_wording_of_a_letter() {
    check(
        "wording",
        &Form {
            section: Section::Settings,
            garrison: GarrisonId(1),
            open: |window, tr, _folder| {
                settings(window, Part::Texts);
                let letter = format!("{}, {}", tr.template(Template::Offer), tr.language(Lang::Ru));
                window.click(&letter);
                window.click(&tr.templates_new());
            },
            field: Tr::templates_form_act,
        },
    );
}

#[test]
fn the_minutes_of_a_sitting() {
    check(
        "minutes",
        &Form {
            section: Section::Sittings,
            garrison: GarrisonId(1),
            open: |window, tr, _folder| window.click(&tr.sittings_record_minutes()),
            field: Tr::sittings_place,
        },
    );
}

#[test]
fn why_it_came_to_no_lease() {
    check(
        "failure",
        &Form {
            section: Section::Sittings,
            garrison: GarrisonId(1),
            open: |window, tr, _folder| window.click(&tr.sittings_fail()),
            field: Tr::sittings_decision_number,
        },
    );
}

#[test]
fn an_answer_of_the_inventory() {
    check(
        "answer",
        &Form {
            section: Section::Inventory,
            garrison: GARRISON,
            open: |window, tr, _folder| window.click(&tr.inventory_record_answer()),
            field: Tr::inventory_column_details,
        },
    );
}

#[test]
fn a_step_of_a_case() {
    fn open(window: &mut Window, tr: Tr, folder: &Path) {
        let reader = Reader::open(&folder.join("practice.kezek")).unwrap();
        let cases = reader.cases(GARRISON).unwrap();
        let decided = cases.iter().find(|case| case.stage == CaseStage::PreliminaryDecided).unwrap();
        let entry = reader.entry(decided.entry).unwrap().unwrap();
        window.harness.state().commands.send(Command::Show(Place::Cases(Some((GARRISON, decided.id)))));
        window.settle();
        let name = format!("{} {}", entry.key.registration_no, entry.applicant.name.full());
        window.click(&name);
        window.click(&format!("{}…", tr.case_act(CaseAct::HearingNotice)));
    }
    let form =
        Form { section: Section::Inventory, garrison: GARRISON, open, field: Tr::inventory_form_number };
    check("case", &form);
}

#[test]
fn a_reply_given_by_telephone_waits_with_its_offer() {
    for lang in Lang::ALL {
        let (tr, folder) = (Tr::new(lang), tempfile::tempdir().unwrap());
        practice_register(folder.path());
        let form = Form {
            section: Section::Replies,
            garrison: GarrisonId(1),
            open: |_, _, _| {},
            field: Tr::offers_call_at,
        };
        let label = tr.offers_call_at();
        let mut shown = window(&form, lang, folder.path());
        press(&mut shown, Modifiers::NONE, Key::Home);
        fill(&mut shown, &label, "221120261");
        assert_eq!(value(&shown, &label), "22.11.2026 1", "the mask parts day and time");
        shown.harness.get(by().role(Role::TextInput).label(&label)).focus();
        shown.settle();
        press(&mut shown, Modifiers::COMMAND, Key::Semicolon);
        assert_eq!(value(&shown, &label), "22.11.2026 ", "today by one key");
        shown.harness.event(egui::Event::Text("0905".to_owned()));
        shown.settle();
        assert_eq!(value(&shown, &label), "22.11.2026 09:05");
        shown.shoot(&format!("typing-reply-{}", lang.code()));
        drop(shown);
        let mut again = window(&form, lang, folder.path());
        press(&mut again, Modifiers::NONE, Key::Home);
        again.settle();
        assert_eq!(value(&again, &label), "22.11.2026 09:05", "over a crash");
        assert!(again.harness.state().screens.has_changes(Section::Replies));
        press(&mut again, Modifiers::NONE, Key::ArrowDown);
        assert_eq!(value(&again, &label), "", "another offer has a form of its own");
        press(&mut again, Modifiers::NONE, Key::ArrowUp);
        assert_eq!(value(&again, &label), "22.11.2026 09:05");
    }
}
