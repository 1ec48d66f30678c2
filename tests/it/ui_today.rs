//! The day's work in the window: the first screen, its lines as ways to their places, its empty state.

use egui::{Key, Modifiers, accesskit::Role};
use egui_kittest::kittest::{NodeT as _, Queryable as _, by};
use kezek::{
    domain::ids::GarrisonId,
    i18n::{Lang, Tr},
    ops::today::{self, Matter, Subject, Today},
    platform::preferences::Appearance,
    ui::{action::Section, place::Place},
};

use crate::support::{
    office::Office,
    window::{KK, RU, Start, Window, read, rows},
};

/// The practice register of the windows, at its first screen.
fn at_today(start: Start) -> (Window, tempfile::TempDir) {
    Window::at(Section::Today, start)
}

fn work(window: &Window, folder: &tempfile::TempDir) -> Today {
    let app = window.harness.state();
    let zone = app.session.zone();
    read(folder, |reader| today::read(reader, GarrisonId(1), zone, app.now()).unwrap())
}

/// The lines in view, as a screen reader says them.
fn said(window: &Window) -> Vec<String> {
    let links = window.harness.query_all(by().role(Role::Link));
    links.map(|link| link.accesskit_node().label().unwrap_or_default()).collect()
}

#[track_caller]
fn click_line(window: &mut Window, beginning: &str) {
    let said = said(window);
    let line = said.iter().find(|line| line.starts_with(beginning));
    let line = line.unwrap_or_else(|| panic!("{beginning}: {said:?}")).clone();
    window.harness.get(by().role(Role::Link).label(&line)).click();
    window.settle();
    window.settle();
}

#[test]
fn a_register_opens_at_today_in_both_languages() {
    for lang in Lang::ALL {
        let tr = Tr::new(lang);
        let (mut window, folder) = at_today(Start { lang, ..Start::default() });
        assert_eq!(window.harness.state().session.section, Section::Today);
        let work = work(&window, &folder);
        let overdue = work.of(Matter::RowsToMend).map_or(0, |waiting| waiting.count);
        assert_eq!(overdue, window.harness.state().session.register.as_ref().unwrap().open_rows);
        let lines = said(&window);
        let shown: usize = work.waiting.iter().map(|waiting| 1 + waiting.lines.len()).sum();
        assert_eq!(lines.len(), shown, "{lines:?}");
        assert!(lines.iter().any(|line| line.starts_with(&tr.today_vacant_dwellings())), "{lines:?}");
        window.shoot(&format!("today-{}", lang.code()));
    }
}

#[test]
fn every_line_opens_its_place() {
    let (mut window, folder) = at_today(Start::default());
    for waiting in work(&window, &folder).waiting {
        let section = match waiting.lines[0].subject {
            Subject::Offer(_) => match waiting.matter {
                Matter::Undelivered | Matter::NoAnswer | Matter::OffersNotSent => Section::Rounds,
                _awaited => Section::Replies,
            },
            Subject::Reply(_) => Section::Replies,
            Subject::Wave(_) => Section::Rounds,
            Subject::Task(_) => Section::Tasks,
            Subject::Case(_) => Section::Inventory,
            Subject::Lease { .. } => Section::Sittings,
            Subject::Row(_) => Section::Import,
            Subject::Dwelling(_) => Section::Dwellings,
            Subject::Person(_) => Section::Queue,
        };
        let heading = said(&window).iter().position(|line| line.starts_with(&title(waiting.matter))).unwrap();
        let of_heading = match Place::of_matter(waiting.matter) {
            Place::InWork(_) => Section::Rounds,
            _as_its_lines => section,
        };
        for (line, section) in [(heading, of_heading), (heading + 1, section)] {
            let label = said(&window)[line].clone();
            window.harness.get_all(by().role(Role::Link).label(&label)).next().unwrap().click();
            window.settle();
            window.settle();
            assert_eq!(window.harness.state().session.section, section, "{label}");
            window.harness.state_mut().session.section = Section::Today;
            window.settle();
        }
    }
}

/// As the screen has it, in Russian.
fn title(matter: Matter) -> String {
    match matter {
        Matter::OffersOverdue => RU.today_offers_overdue(),
        Matter::OffersWithin12Hours => RU.today_offers_within_12_hours(),
        Matter::OffersWithin24Hours => RU.today_offers_within_24_hours(),
        Matter::Conflicts => RU.today_conflicts(),
        Matter::Replies => RU.today_replies(),
        Matter::Undelivered => RU.today_undelivered(),
        Matter::NoAnswer => RU.today_no_answer(),
        Matter::OffersNotSent => RU.today_offers_not_sent(),
        Matter::WavesToApprove => RU.today_waves_to_approve(),
        Matter::TasksOverdue => RU.today_tasks_overdue(),
        Matter::TasksToday => RU.today_tasks_today(),
        Matter::TasksThisWeek => RU.today_tasks_this_week(),
        Matter::CasesToDecide => RU.today_cases_to_decide(),
        Matter::CasesToNotify => RU.today_cases_to_notify(),
        Matter::LeasesAwaited => RU.today_leases_awaited(),
        Matter::AgendaAwaited => RU.today_agenda_awaited(),
        Matter::EntriesToClose => RU.today_entries_to_close(),
        Matter::RowsToMend => RU.today_rows_to_mend(),
        Matter::VacantDwellings => RU.today_vacant_dwellings(),
        Matter::WithoutPhone => RU.today_without_phone(),
        Matter::WithoutConsent => RU.today_without_consent(),
    }
}

#[test]
fn a_line_selects_what_it_speaks_of_and_the_keyboard_opens_it() {
    let (mut window, folder) = at_today(Start::default());
    let work = work(&window, &folder);
    let vacant = work.of(Matter::VacantDwellings).unwrap();
    let Subject::Dwelling(second) = &vacant.lines[1].subject else { panic!("{vacant:?}") };
    let line = said(&window).into_iter().find(|line| line.starts_with(&second.inventory_no)).unwrap();
    window.harness.get(by().role(Role::Link).label(&line)).focus();
    window.settle();
    window.harness.key_press(Key::Enter);
    window.settle();
    window.settle();
    assert_eq!(window.harness.state().session.section, Section::Dwellings);
    window.shoot("today-to-dwelling");
    window.harness.get_all_by_label(&second.inventory_no).next().unwrap();
    window.harness.key_press_modifiers(Modifiers::ALT, Key::Num1);
    window.settle();
    assert_eq!(window.harness.state().session.section, Section::Today);
}

#[test]
fn an_absence_is_told_until_it_was_read() {
    for (lang, tr) in [(Lang::Kk, KK), (Lang::Ru, RU)] {
        let (mut window, _folder) = at_today(Start { lang, now: "2026-11-25T05:00:00Z", ..Start::default() });
        window.harness.get_by_label(&tr.start_lapsed_now(3));
        window.shoot(&format!("today-absence-{}", lang.code()));
        window.click(&tr.today_absence_read());
        assert!(window.harness.query_by_label(&tr.start_lapsed_now(3)).is_none());
    }
}

#[test]
fn when_nothing_waits_it_says_so_kindly() {
    for (lang, tr) in [(Lang::Kk, KK), (Lang::Ru, RU)] {
        let mut office = Office::new();
        office.person();
        let (_folder, path) = office.copy();
        let start = Start { file: Some(path), lang, now: "2026-11-06T05:00:00Z", ..Start::default() };
        let mut window = Window::open(start);
        window.settle();
        window.harness.get_by_label(&tr.today_nothing_waits());
        window.shoot(&format!("today-nothing-{}", lang.code()));
    }
}

#[test]
fn pictures_of_today() {
    for (name, text_size_percent, appearance) in
        [("150", 150, Appearance::Light), ("dark", 100, Appearance::Dark)]
    {
        let (mut window, _folder) =
            at_today(Start { lang: Lang::Kk, text_size_percent, appearance, ..Start::default() });
        window.shoot(&format!("today-{name}"));
    }
    let (mut window, _folder) = at_today(Start::default());
    click_line(&mut window, &RU.today_without_phone());
}

#[test]
fn a_heading_of_people_narrows_the_queue_by_its_chip() {
    for (lang, tr) in [(Lang::Kk, KK), (Lang::Ru, RU)] {
        let (mut window, folder) = at_today(Start { lang, ..Start::default() });
        let work = work(&window, &folder);
        let count = work.of(Matter::WithoutPhone).unwrap().count;
        click_line(&mut window, &tr.today_without_phone());
        window.settle();
        assert_eq!(window.harness.state().session.section, Section::Queue);
        assert_eq!(window.harness.state().screens.queue.rows_in_view(), count as usize);
        window.shoot(&format!("today-to-queue-{}", lang.code()));
    }
}

#[test]
fn a_heading_of_offers_opens_exactly_those() {
    for (lang, tr) in [(Lang::Kk, KK), (Lang::Ru, RU)] {
        let (mut window, folder) = at_today(Start { lang, ..Start::default() });
        let work = work(&window, &folder);
        let headings = [
            (
                Matter::OffersWithin12Hours,
                tr.today_offers_within_12_hours(),
                tr.rounds_term_within_12_hours(),
            ),
            (
                Matter::OffersWithin24Hours,
                tr.today_offers_within_24_hours(),
                tr.rounds_term_within_24_hours(),
            ),
        ];
        for (matter, heading, chip) in headings {
            let waiting = work.of(matter).unwrap_or_else(|| panic!("no {heading}"));
            click_line(&mut window, &heading);
            window.settle();
            assert_eq!(window.harness.state().session.section, Section::Rounds);
            let names: Vec<String> = rows(&window);
            assert_eq!(names.len(), waiting.count as usize, "{names:?}");
            for line in &waiting.lines {
                let Subject::Offer(offer) = &line.subject else { panic!("{line:?}") };
                let number = offer.person.registration_no.to_string();
                assert!(names.iter().any(|name| name.starts_with(&number)), "{number}: {names:?}");
            }
            let chip = format!("{}: {chip}", tr.offers_column_due());
            window.harness.get_by_label(&chip);
            window.shoot(&format!("today-to-offers-{}", lang.code()));
            window.harness.state_mut().session.section = Section::Today;
            window.settle();
        }
    }
}
