//! The section of sittings and leases: from the agenda to the closing of the entry.

use egui::{Key, Modifiers, accesskit::Role};
use egui_kittest::kittest::{NodeT as _, Queryable as _, by};
use kezek::{
    domain::{
        ids::GarrisonId,
        lease::{FailureReason, LeaseStage},
        sitting::{MinutesState, Seat},
    },
    i18n::{Lang, Tr},
    ops::verification::verify_register,
    platform::preferences::Appearance,
    store::tables::accepted_offers::AcceptedOffer,
    ui::{action::Section, session::Access},
    verify::VerifyOptions,
};

use crate::support::{
    lists::ListInView,
    window::{RU, Start, Window, fill, read, rows},
};

const GARRISON: GarrisonId = GarrisonId(1);

fn sittings(start: Start) -> (Window, tempfile::TempDir) {
    Window::at(Section::Sittings, start)
}

fn at(folder: &tempfile::TempDir, stage: LeaseStage) -> Vec<AcceptedOffer> {
    read(folder, |reader| reader.accepted_offers(GARRISON, stage).unwrap())
}

fn choose(window: &mut Window, list: &str, item: &str) {
    window.harness.get(by().role(Role::ComboBox).label(list)).click();
    window.settle();
    window.harness.get(by().role(Role::Button).label(item)).click();
    window.settle();
}

/// Turns to a page; its button tells how much is on it.
fn page(window: &mut Window, beginning: &str) {
    let label = {
        let buttons = window.harness.query_all(by().role(Role::Button));
        let labels = buttons.map(|button| button.accesskit_node().label().unwrap_or_default());
        labels.into_iter().find(|label| label.starts_with(beginning)).unwrap()
    };
    window.click(&label);
}

/// What stands before the number on the button of a page.
fn stem(words: &str) -> String {
    words.split(':').next().unwrap().to_owned()
}

#[test]
fn the_whole_path_once() {
    for lang in Lang::ALL {
        let tr = Tr::new(lang);
        let (mut window, folder) = sittings(Start { lang, ..Start::default() });
        assert_eq!(rows(&window).len(), 1);
        window.shoot(&format!("sittings-agenda-{}", lang.code()));
        window.click(&tr.sittings_record_minutes());
        window.shoot(&format!("sittings-form-{}", lang.code()));
        window.click(&tr.sittings_record_agree());
        assert!(window.harness.query_all_by_label(&tr.minutes_state(MinutesState::Waiting)).next().is_some());
        window.shoot(&format!("sittings-minutes-{}", lang.code()));
        window.click(&tr.sittings_approve());
        window.shoot(&format!("sittings-approve-{}", lang.code()));
        window.click(&tr.sittings_approve_agree());
        assert_eq!(at(&folder, LeaseStage::Decided).len(), 2);
        window.click(&tr.minutes_print());
        window.shoot(&format!("sittings-print-{}", lang.code()));
        window.harness.key_press(Key::Escape);
        window.settle();

        page(&mut window, &stem(&tr.sittings_page_awaited(0)));
        assert_eq!(rows(&window).len(), 2);
        window.shoot(&format!("sittings-awaited-{}", lang.code()));
        window.click(&tr.sittings_sign());
        fill(&mut window, &tr.sittings_lease_number(), "101");
        window.shoot(&format!("sittings-sign-{}", lang.code()));
        window.click(&tr.sittings_sign_agree());
        assert_eq!(at(&folder, LeaseStage::Signed).len(), 2);

        page(&mut window, &stem(&tr.sittings_page_leases(0, 0)));
        window.shoot(&format!("sittings-leases-{}", lang.code()));
        page(&mut window, &stem(&tr.sittings_page_to_close(0)));
        window.shoot(&format!("sittings-to-close-{}", lang.code()));
        window.click(&tr.sittings_unsign());
        fill(&mut window, &tr.rounds_column_reason(), "ошибка в номере");
        window.click(&tr.sittings_unsign_agree());
        assert_eq!(at(&folder, LeaseStage::Signed).len(), 1);
        window.click(&tr.sittings_house());
        fill(&mut window, &tr.sittings_decision_number(), "77");
        window.shoot(&format!("sittings-house-{}", lang.code()));
        window.click(&tr.sittings_house_agree());
        assert_eq!(at(&folder, LeaseStage::Signed), []);
    }
}

#[test]
fn a_lease_that_fails_needs_its_reason_and_decision() {
    let (mut window, folder) = sittings(Start::default());
    let person = at(&folder, LeaseStage::Agenda).remove(0);
    window.click(&RU.sittings_fail());
    let agree = RU.sittings_fail_agree();
    assert!(window.harness.get_by_label(&agree).accesskit_node().is_disabled());
    choose(&mut window, &RU.rounds_column_reason(), &RU.failure_reason(FailureReason::PersonGaveUp));
    fill(&mut window, &RU.sittings_decision_number(), "12");
    window.shoot("sittings-fail-ru");
    window.click(&agree);
    assert_eq!(at(&folder, LeaseStage::Agenda), []);
    let failed = at(&folder, LeaseStage::Failed);
    assert_eq!((failed.len(), failed[0].offer), (1, person.offer));
    window.harness.get_by_label(&RU.sittings_agenda_empty());
    let findings =
        read(&folder, |reader| verify_register(reader, &VerifyOptions::default()).unwrap().findings);
    assert_eq!(findings, []);
    window.shoot("sittings-agenda-empty-ru");
}

#[test]
fn a_composition_that_order_405_does_not_allow_is_told_and_mended() {
    let (mut window, folder) = sittings(Start::default());
    window.click(&RU.sittings_record_minutes());
    window.click(&RU.sittings_remove_of("3"));
    window.click(&RU.sittings_record_agree());
    window.harness.get_by_label(&RU.refusals_attendance_size(4));
    window.shoot("sittings-form-refused-ru");
    window.click(&RU.sittings_add_member());
    choose(&mut window, &RU.sittings_seat("6"), &RU.seat(Seat::Member));
    fill(&mut window, &RU.sittings_name_of("6"), "Тлеуов Н. М.");
    window.click(&RU.sittings_record_agree());
    let minutes = read(&folder, |reader| reader.minutes_of(GARRISON).unwrap());
    assert_eq!((minutes.len(), minutes[0].number.as_str()), (3, "3"));
    assert!(minutes[0].attendance.0.iter().any(|seated| seated.name == "Тлеуов Н. М."));
}

#[test]
fn minutes_are_reversed_while_they_wait() {
    let (mut window, folder) = sittings(Start::default());
    window.harness.key_press_modifiers(Modifiers::COMMAND, Key::N);
    window.settle();
    window.click(&RU.sittings_record_agree());
    window.click(&RU.sittings_reverse());
    window.click(&RU.sittings_reverse_agree());
    assert!(window.harness.query_all_by_label(&RU.minutes_state(MinutesState::Reversed)).next().is_some());
    assert_eq!(at(&folder, LeaseStage::Agenda).len(), 1);
}

#[test]
fn leases_that_run_out_are_found_and_extended() {
    let (mut window, folder) = sittings(Start { now: "2027-02-20T05:00:00Z", ..Start::default() });
    page(&mut window, &stem(&RU.sittings_page_leases(0, 0)));
    let all = rows(&window).len();
    window.click(&RU.sittings_only_running_out());
    assert_eq!(rows(&window).len(), all);
    window.shoot("sittings-running-out-ru");
    window.click(&RU.sittings_extend());
    fill(&mut window, &RU.sittings_agreement_number(), "1");
    window.click(&RU.sittings_extend_agree());
    assert_eq!(rows(&window).len(), all - 1);
    let extended = at(&folder, LeaseStage::Housed).into_iter().chain(at(&folder, LeaseStage::Signed));
    assert_eq!(extended.filter(|offer| offer.lease.as_ref().unwrap().months == 24).count(), 1);
}

#[test]
fn the_list_of_every_page_is_walked_sorted_narrowed_copied_and_written() {
    for lang in Lang::ALL {
        let tr = Tr::new(lang);
        let (mut window, folder) = sittings(Start { lang, ..Start::default() });
        let name = tr.sittings_column_name();
        for (beginning, header, filter) in [
            (tr.sittings_page_agenda(0), name.clone(), tr.dwellings_rooms()),
            (tr.sittings_page_minutes(0, 0), tr.sittings_column_held_on(), tr.rounds_column_state()),
            (tr.sittings_page_awaited(0), name.clone(), tr.sittings_column_minutes()),
            (tr.sittings_page_leases(0, 0), name.clone(), tr.sittings_column_days_left()),
            (tr.sittings_page_to_close(0), name.clone(), tr.dwellings_rooms()),
        ] {
            page(&mut window, &stem(&beginning));
            let count = rows(&window).len();
            let list = ListInView { count, header: &header, filter: &filter };
            list.check(&mut window, tr, folder.path());
        }
    }
}

#[test]
fn leases_that_run_out_are_a_filter_with_a_chip() {
    let (mut window, _folder) = sittings(Start { now: "2027-02-20T05:00:00Z", ..Start::default() });
    page(&mut window, &stem(&RU.sittings_page_leases(0, 0)));
    window.click(&RU.sittings_only_running_out());
    let chip = format!("{}: {}", RU.sittings_column_days_left(), RU.sittings_only_running_out());
    window.click(&RU.table_remove_filter(&chip));
    let only = by().role(Role::CheckBox).label(RU.sittings_only_running_out().leak());
    let toggled = window.harness.get(only).accesskit_node().toggled();
    assert_eq!(toggled, Some(egui::accesskit::Toggled::False));
}

#[test]
fn letters_lead_to_a_surname_behind_its_rank() {
    let (mut window, folder) = sittings(Start::default());
    page(&mut window, &stem(&RU.sittings_page_leases(0, 0)));
    let leases = [LeaseStage::Signed, LeaseStage::Housed].map(|stage| at(&folder, stage)).concat();
    let last = leases.iter().max_by_key(|offer| offer.lease.as_ref().unwrap().number.clone()).unwrap();
    window.harness.event(egui::Event::Text(last.name.surname.to_lowercase()));
    window.settle();
    let chosen = window
        .harness
        .query_all(by().role(Role::Row))
        .find(|row| row.accesskit_node().toggled() == Some(egui::accesskit::Toggled::True));
    let label = chosen.unwrap().accesskit_node().label().unwrap();
    assert!(label.contains(&last.name.surname), "{label}");
}

#[test]
fn a_protected_register_is_only_looked_at() {
    let (mut window, _folder) = sittings(Start::default());
    window.harness.state_mut().session.register.as_mut().unwrap().access = Access::Protected;
    window.settle();
    for button in [RU.sittings_record_minutes(), RU.sittings_fail()] {
        assert!(window.harness.get_by_label(&button).accesskit_node().is_disabled(), "{button}");
    }
    page(&mut window, &stem(&RU.sittings_page_awaited(0)));
    assert!(window.harness.get_by_label(&RU.sittings_sign()).accesskit_node().is_disabled());
}

#[test]
fn pictures_of_sittings() {
    let large = Start { text_size_percent: 150, appearance: Appearance::Dark, ..Start::default() };
    let (mut window, _folder) = sittings(large);
    window.shoot("sittings-150-dark");
    window.click(&RU.sittings_record_minutes());
    window.shoot("sittings-form-150-dark");
    window.click(&RU.widgets_cancel());
    page(&mut window, &stem(&RU.sittings_page_minutes(0, 0)));
    window.shoot("sittings-minutes-150-dark");
}
