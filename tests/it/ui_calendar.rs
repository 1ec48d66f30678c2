//! The calendar of working days in the settings: a year at a glance, a day by hand, days from a file.

use egui_kittest::kittest::Queryable as _;
use kezek::{
    i18n::{Lang, Tr},
    ops::verification::verify_register,
    ui::{action::Section, screens::settings::Part},
    verify::VerifyOptions,
};

use crate::support::{
    legible::findings,
    window::{Start, Window, fill, read},
};

fn calendar(start: Start) -> (Window, tempfile::TempDir) {
    let (mut window, folder) = Window::at(Section::Settings, start);
    window.harness.state_mut().screens.settings.part = Part::Calendar;
    window.settle();
    (window, folder)
}

#[track_caller]
fn is_legible(window: &mut Window, name: &str) {
    window.shoot(name);
    let found = findings(window);
    assert!(found.is_empty(), "{name}: {}", found.join("\n"));
}

fn is_working(folder: &tempfile::TempDir, day: &str) -> bool {
    read(folder, |reader| reader.working_calendar().unwrap().is_working(day.parse().unwrap()))
}

#[test]
fn a_day_is_moved_by_a_click_on_it() {
    for lang in Lang::ALL {
        let tr = Tr::new(lang);
        let (mut window, folder) = calendar(Start { lang, ..Start::default() });
        is_legible(&mut window, &format!("calendar-{}", lang.code()));
        window.click("12.12.2026");
        window.shoot(&format!("calendar-form-{}", lang.code()));
        fill(&mut window, &tr.inventory_terms_act(), "Постановление № 1");
        window.click(&tr.inventory_form_agree());
        assert!(is_working(&folder, "2026-12-12"));
        window
            .harness
            .get_by_label(&format!("12.12.2026 – {} – Постановление № 1", tr.settings_calendar_worked()));
        is_legible(&mut window, &format!("calendar-moved-{}", lang.code()));
        window.click(&tr.settings_calendar_year_after());
        window.harness.get_by_label(&tr.settings_calendar_working_days(247));
        window.click(&tr.settings_calendar_year_after());
        window.harness.get_by_label(&tr.inventory_calendar_unknown_year(2028));
        let verified = read(&folder, |reader| verify_register(reader, &VerifyOptions::default()).unwrap());
        assert!(verified.findings.is_empty());
    }
}

#[test]
fn a_file_of_days_is_taken_whole_or_not_at_all() {
    let tr = Tr::new(Lang::Ru);
    let (mut window, folder) = calendar(Start::default());
    let path = folder.path().join("days.csv");
    window.click(&tr.settings_calendar_from_file());
    fill(&mut window, &tr.settings_calendar_file(), &path.to_string_lossy());
    std::fs::write(&path, "day;kind;source\n2026-12-12;working;ПП 1\n2026-12-14;free;ПП 1\n").unwrap();
    window.click(&tr.settings_calendar_take());
    window.harness.get_by_label(&tr.refusals_calendar_kind("3"));
    is_legible(&mut window, "calendar-file-refused-ru");
    assert!(!is_working(&folder, "2026-12-12"));
    std::fs::write(&path, "day;kind;source\n2026-12-12;working;ПП 1\n2026-12-14;off;ПП 1\n").unwrap();
    window.click(&tr.settings_calendar_take());
    assert!(is_working(&folder, "2026-12-12") && !is_working(&folder, "2026-12-14"));
    window.click(&tr.settings_calendar_from_file());
    fill(&mut window, &tr.settings_calendar_file(), &path.to_string_lossy());
    window.click(&tr.settings_calendar_take());
    window.harness.get_by_label(&tr.refusals_nothing_changed());
    assert!(!is_working(&folder, "2026-12-14"));
}

#[test]
fn the_calendar_can_be_read_at_the_largest_size() {
    for lang in Lang::ALL {
        let (mut window, _folder) = calendar(Start { lang, text_size_percent: 150, ..Start::default() });
        is_legible(&mut window, &format!("calendar-150-{}", lang.code()));
    }
}
