//! The machine's clock: a wrong one is told and put right, and terms are called to mind by it.

use egui::accesskit::Role;
use egui_kittest::kittest::Queryable as _;
use kezek::{
    domain::{
        Instant,
        garrison::Zone,
        language::{Bilingual, Lang},
        legal_basis::LegalBasis,
        offer::{next_reminder, reminders},
    },
    journal::{Event, Stamp},
    ops::register::{self, NewRegister},
    platform::preferences::Reminding,
    ui::command::Command,
};

use crate::support::window::{KK, RU, Start, Window, practice_register};

/// A real register whose last record was made at noon in Almaty.
fn real_register(folder: &std::path::Path) -> std::path::PathBuf {
    let path = folder.join("real.kezek");
    let stamp = Stamp { at: "2026-11-22T07:00:00Z".parse().unwrap(), actor: "секретарь".to_owned() };
    let new = NewRegister {
        register_id: "real".to_owned(),
        garrisons: vec![("Алматинский".to_owned(), Zone::parse("Asia/Almaty").unwrap())],
        commission: Bilingual { kk: "Комиссия".to_owned(), ru: "Комиссия".to_owned() },
        lang: Lang::Ru,
        basis: LegalBasis::Law77Part4,
        practice: false,
        reply_act: None,
    };
    register::create(&path, &stamp, new).unwrap().close().unwrap();
    path
}

#[test]
fn a_clock_behind_the_last_record_is_told_and_put_right() {
    for (lang, tr) in [(Lang::Ru, RU), (Lang::Kk, KK)] {
        let folder = tempfile::tempdir().unwrap();
        let path = real_register(folder.path());
        let mut window = Window::open(Start {
            file: Some(path.clone()),
            lang,
            now: "2026-11-22T06:00:00Z",
            ..Start::default()
        });
        let shown = ["22.11.2026 12:00", "22.11.2026 11:00"];
        window.harness.get_by_label(&tr.clock_behind(shown[0], shown[1]));
        window.click(&tr.clock_put_right());
        window.harness.get_by_label(&tr.clock_then_the_record());
        window.shoot(&format!("clock-behind-{}", lang.code()));
        window.harness.get_by_role_and_label(Role::TextInput, &tr.clock_reason()).focus();
        window.settle();
        window.harness.get_by_role_and_label(Role::TextInput, &tr.clock_reason()).type_text("села батарея");
        window.settle();
        window.click(&tr.clock_record());
        window.harness.get_by_label(&tr.clock_is_right());
        assert!(window.harness.query_by_label(&tr.clock_behind(shown[0], shown[1])).is_none());
        drop(window);
        let reader = kezek::store::Reader::open(&path).unwrap();
        let last = reader.event(reader.head().unwrap().sequence).unwrap().unwrap();
        let Event::ClockCorrected(corrected) = reader.read_event(&last).unwrap() else { panic!("{last:?}") };
        assert_eq!(corrected.reason, "села батарея");
    }
}

#[test]
fn a_right_clock_is_told_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let path = real_register(folder.path());
    let window = Window::open(Start { file: Some(path), now: "2026-11-22T07:00:00Z", ..Start::default() });
    assert!(window.harness.query_by_label(&RU.clock_put_right()).is_none());
}

#[test]
fn a_clock_set_back_is_noticed_while_the_program_runs() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = Window::open(Start { file: Some(practice_register(folder.path())), ..Start::default() });
    let told = |window: &Window, before: &str, now: &str| {
        window.harness.query_by_label(&RU.clock_set_back(before, now)).is_some()
    };
    window.set_now("2026-11-22T04:59:30Z");
    assert!(!told(&window, "22.11.2026 10:00", "22.11.2026 09:59"), "half a minute is nothing to tell");
    window.set_now("2026-11-22T03:30:00Z");
    assert!(told(&window, "22.11.2026 09:59", "22.11.2026 08:30"));
}

/// The due instants of a register, the next first.
fn due_instants(path: &std::path::Path) -> Vec<Instant> {
    kezek::store::Reader::open(path).unwrap().due_instants().unwrap()
}

#[test]
fn terms_are_called_to_mind_in_one_digest_without_names() {
    let folder = tempfile::tempdir().unwrap();
    let path = practice_register(folder.path());
    let due = due_instants(&path);
    let mut window = Window::open(Start { file: Some(path), ..Start::default() });
    let mut last: Instant = Start::default().now.parse().unwrap();
    let mut digests = 0;
    while let Some(next) = next_reminder(&due, last) {
        let counts = reminders(&due, last, next);
        window.set_now(&next.to_rfc3339());
        let told = window.told.recv_timeout(std::time::Duration::from_secs(20)).unwrap();
        let count = |hours: usize| i64::from(counts[hours]);
        let lines = [
            (count(2), RU.reminders_now(count(2))),
            (count(1), RU.reminders_in_two_hours(count(1))),
            (count(0), RU.reminders_in_twelve_hours(count(0))),
        ];
        let lines: Vec<_> = lines.into_iter().filter(|line| line.0 > 0).map(|line| line.1).collect();
        assert_eq!((told.body, told.with_sound), (lines.join("\n"), false));
        (last, digests) = (next, digests + 1);
    }
    assert!(digests >= 3, "{digests}");
    assert!(window.told.try_recv().is_err(), "one digest for each time");
}

#[test]
fn who_wants_no_reminders_gets_none() {
    let folder = tempfile::tempdir().unwrap();
    let path = practice_register(folder.path());
    let due = due_instants(&path)[0];
    let mut window = Window::open(Start { file: Some(path), ..Start::default() });
    window.harness.state().commands.send(Command::SetReminding(Reminding::Off));
    window.settle();
    window.set_now(&(due - chrono::Duration::hours(2)).to_rfc3339());
    window.harness.state().commands.send(Command::SetReminding(Reminding::WithSound));
    window.settle();
    window.set_now(&due.to_rfc3339());
    let told = window.told.recv_timeout(std::time::Duration::from_secs(20)).unwrap();
    assert!(told.with_sound && told.body.contains(&RU.reminders_now(1)), "{told:?}");
    assert!(window.told.try_recv().is_err(), "the first reminder was not to be told");
}
