//! The members of the commission in the settings, and in the minutes that follow.

use kezek::{
    domain::ids::GarrisonId,
    i18n::{Lang, Tr},
    ops::verification::verify_register,
    platform::preferences::Appearance,
    ui::{action::Section, screens::settings::Part},
    verify::VerifyOptions,
};

use crate::support::{
    legible::findings,
    window::{Start, Window, fill, read},
};

const NAMES: [&str; 6] =
    ["Төрағаев Ж. С.", "Ким В. А.", "Әбілқайыров Е. Қ.", "Петрова О. И.", "Сериков Б. Т.", "Серікова А. М."];

fn settings(start: Start) -> (Window, tempfile::TempDir) {
    let (mut window, folder) = Window::at(Section::Settings, start);
    window.harness.state_mut().screens.settings.part = Part::Members;
    window.settle();
    (window, folder)
}

fn fill_in(window: &mut Window, tr: Tr) {
    window.click(&tr.settings_members_change());
    for (index, name) in NAMES.iter().enumerate() {
        let number = (index + 1).to_string();
        fill(window, &tr.sittings_name_of(&number), name);
    }
    fill(window, &tr.sittings_rank_of("1"), "полковник");
    fill(window, &tr.settings_members_office_of("1"), "заместитель начальника гарнизона");
    fill(window, &tr.sittings_order_number(), "118");
    fill(window, &tr.sittings_order_date(), "28.09.2026");
}

#[track_caller]
fn is_legible(window: &mut Window, name: &str) {
    window.shoot(name);
    let found = findings(window);
    assert!(found.is_empty(), "{name}: {}", found.join("\n"));
}

#[test]
fn members_are_recorded_and_sit_in_the_next_minutes() {
    for lang in Lang::ALL {
        let tr = Tr::new(lang);
        let (mut window, folder) = settings(Start { lang, ..Start::default() });
        is_legible(&mut window, &format!("commission-none-{}", lang.code()));
        fill_in(&mut window, tr);
        window.click(&tr.sittings_remove_of("5"));
        window.click(&tr.settings_members_record());
        is_legible(&mut window, &format!("commission-refused-{}", lang.code()));
        assert!(window.harness.state().screens.has_changes(Section::Settings));
        window.click(&tr.sittings_add_member());
        fill(&mut window, &tr.sittings_name_of("6"), NAMES[4]);
        window.click(&tr.settings_members_record());
        is_legible(&mut window, &format!("commission-recorded-{}", lang.code()));
        let appointments = read(&folder, |reader| reader.appointments().unwrap());
        assert_eq!((appointments.len(), appointments[0].members.len()), (1, 6));
        assert_eq!(appointments[0].act.number, "118");

        window.harness.state_mut().session.section = Section::Sittings;
        window.settle();
        window.click(&tr.sittings_record_minutes());
        window.shoot(&format!("commission-minutes-{}", lang.code()));
        window.click(&tr.sittings_record_agree());
        let minutes = read(&folder, |reader| reader.minutes_of(GarrisonId(1)).unwrap());
        assert_eq!(
            (minutes[0].order.number.as_str(), minutes[0].attendance.0[0].name.as_str()),
            ("118", NAMES[0])
        );
        assert!(read(&folder, |reader| verify_register(reader, &VerifyOptions::default())
            .unwrap()
            .findings
            .is_empty()));
    }
}

#[test]
fn the_members_can_be_read_at_the_largest_size() {
    for lang in Lang::ALL {
        let start = Start { lang, text_size_percent: 150, appearance: Appearance::Dark, ..Start::default() };
        let (mut window, _folder) = settings(start);
        is_legible(&mut window, &format!("commission-none-150-{}", lang.code()));
        fill_in(&mut window, Tr::new(lang));
        is_legible(&mut window, &format!("commission-form-150-{}", lang.code()));
        window.click(&Tr::new(lang).settings_members_record());
        is_legible(&mut window, &format!("commission-recorded-150-{}", lang.code()));
    }
}
