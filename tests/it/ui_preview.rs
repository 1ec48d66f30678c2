//! Papers on the screen before they are printed: the same pages, and nothing written.

use std::path::Path;

use egui::{Key, Modifiers, MouseWheelUnit, accesskit::Role};
use egui_kittest::kittest::{NodeT as _, Queryable as _, by};
use kezek::{
    domain::ids::RoundId,
    i18n::{Lang, Tr},
    journal::Stamp,
    ops::{papers, verification::verify_register},
    platform::{
        lock::{Attempt, Holder, Lock},
        paths::Profile,
        preferences::{self, Appearance},
    },
    store::Reader,
    ui::{
        action::{Action, Section},
        command::Command,
    },
    verify::VerifyOptions,
};

use crate::{
    support::window::{RU, Start, Window, fill, practice_register, read},
    ui_queue::press,
};

fn events(folder: &tempfile::TempDir) -> i64 {
    read(folder, |reader| reader.head().unwrap().sequence)
}

fn names_in(folder: &Path) -> Vec<String> {
    let files = std::fs::read_dir(folder).unwrap();
    let mut names: Vec<String> =
        files.map(|file| file.unwrap().file_name().to_string_lossy().into_owned()).collect();
    names.sort();
    names
}

/// What can be read on the pages in view.
fn page_texts(window: &Window) -> String {
    let labels = window.harness.query_all(by().role(Role::Label));
    let texts = labels.filter_map(|label| label.accesskit_node().value()).filter(|text| text.contains('\n'));
    texts.collect::<Vec<_>>().join("\n")
}

fn is_in_view(window: &Window, page: &str) -> bool {
    window.harness.query(by().role(Role::Document).label(page)).is_some()
}

fn journal_in_view(lang: Lang) -> (Window, tempfile::TempDir, usize) {
    let (mut window, folder) = Window::at(Section::Papers, Start { lang, ..Start::default() });
    let tr = Tr::new(lang);
    window.click(&tr.lists_make_journal());
    let count = (2..100).find(|count| is_in_view(&window, &tr.preview_page_of("1", &count.to_string())));
    (window, folder, count.unwrap())
}

#[test]
fn what_is_looked_at_takes_no_number() {
    for lang in Lang::ALL {
        let (mut window, folder) = Window::at(Section::Dwellings, Start { lang, ..Start::default() });
        let (tr, before) = (Tr::new(lang), events(&folder));
        window.harness.state().commands.send(Action::Print);
        window.settle();
        let shown = page_texts(&window);
        assert!(shown.contains(&Tr::new(Lang::Kk).lists_stock_title().to_uppercase()), "{shown}");
        assert!(shown.contains(&Tr::new(Lang::Kk).papers_practice_register()), "{shown}");
        window.shoot(&format!("preview-stock-{}", lang.code()));
        window.click(&tr.widgets_cancel());
        assert_eq!(events(&folder), before);
        window.harness.state().commands.send(Action::Print);
        window.settle();
        press(&mut window, Key::Escape);
        window.settle();
        assert!(window.harness.query_by_label(&tr.handover_make()).is_none());
        assert_eq!(events(&folder), before);
    }
}

#[test]
fn pages_are_turned_and_enlarged_by_keys() {
    for lang in Lang::ALL {
        let (mut window, _folder, count) = journal_in_view(lang);
        let tr = Tr::new(lang);
        let page = |number: usize| tr.preview_page_of(&number.to_string(), &count.to_string());
        for (key, expected) in [
            (Key::PageDown, 2),
            (Key::PageDown, 3),
            (Key::PageUp, 2),
            (Key::End, count),
            (Key::PageDown, count),
            (Key::Home, 1),
            (Key::PageUp, 1),
        ] {
            press(&mut window, key);
            window.settle();
            assert!(is_in_view(&window, &page(expected)), "{key:?}: {expected}");
            window.harness.get(by().role(Role::Label).value(&page(expected)));
        }
        assert!(!is_in_view(&window, &page(count)), "only pages in view are drawn");
        let zoom = |window: &Window| {
            let name = tr.preview_zoom();
            let choice = window.harness.get_by_label(&name);
            choice.accesskit_node().value().unwrap()
        };
        assert_eq!(zoom(&window), tr.preview_fit_width());
        press(&mut window, Key::Plus);
        assert_eq!(zoom(&window), tr.shell_percent(125));
        press(&mut window, Key::Minus);
        press(&mut window, Key::Minus);
        assert_eq!(zoom(&window), tr.shell_percent(90));
        window.shoot(&format!("preview-journal-90-{}", lang.code()));
    }
}

#[test]
fn the_wheel_with_ctrl_enlarges_the_page() {
    let (mut window, _folder, count) = journal_in_view(Lang::Ru);
    let name = RU.preview_page_of("1", &count.to_string());
    let page = |window: &Window| window.harness.get(by().role(Role::Document).label(&name)).rect();
    let before = page(&window);
    window.harness.event(egui::Event::PointerMoved(before.center_top() + egui::vec2(0.0, 50.0)));
    window.harness.event(egui::Event::MouseWheel {
        source: egui::MouseWheelSource::Wheel,
        unit: MouseWheelUnit::Line,
        delta: egui::vec2(0.0, 2.0),
        phase: egui::TouchPhase::Move,
        modifiers: Modifiers::COMMAND | Modifiers::CTRL,
    });
    window.settle();
    let after = page(&window);
    assert!(after.width() > before.width(), "{before} to {after}");
}

#[test]
fn a_wrong_range_is_told_and_a_right_one_cuts_the_file() {
    for lang in Lang::ALL {
        let (mut window, folder, count) = journal_in_view(lang);
        let (tr, before) = (Tr::new(lang), events(&folder));
        let out = folder.path().join("papers");
        window.click(&tr.handover_save());
        fill(&mut window, &tr.handover_folder(), &out.display().to_string());
        fill(&mut window, &tr.handover_pages(), "1-3, 900");
        window.harness.get_by_label(&tr.papers_range_no_such_page("900", &count.to_string()));
        window.shoot(&format!("preview-wrong-range-{}", lang.code()));
        window.click(&tr.handover_make());
        assert_eq!(events(&folder), before, "nothing is made of a wrong range");
        fill(&mut window, &tr.handover_pages(), "3-1");
        window.harness.get_by_label(&tr.papers_range_backwards("3", "1"));
        fill(&mut window, &tr.handover_pages(), "1, 3");
        window.click(&tr.handover_make());
        window.settle();
        assert_eq!(names_in(&out), ["journal-2026-0001.pdf"]);
        let cut = std::fs::metadata(out.join("journal-2026-0001.pdf")).unwrap().len();
        let whole = read(&folder, |reader| reader.papers().unwrap().len());
        assert!(cut > 0 && whole == 1);
    }
}

#[test]
fn a_round_is_printed_as_a_file_for_each_person() {
    for lang in Lang::ALL {
        let (mut window, folder) = Window::at(Section::Rounds, Start { lang, ..Start::default() });
        let tr = Tr::new(lang);
        let offers = read(&folder, |reader| papers::offers_to_print(reader, None).unwrap());
        let round = read(&folder, |reader| reader.offers(None).unwrap())
            .iter()
            .find(|offer| offer.id == offers[0])
            .map_or(RoundId(1), |offer| offer.round);
        let of_round = read(&folder, |reader| papers::offers_to_print(reader, Some(round)).unwrap().len());
        window.harness.state().commands.send(Command::ShowRound(round));
        window.settle();
        window.click(
            &tr.rounds_page_offers(read(&folder, |reader| reader.offers(Some(round)).unwrap().len()) as i64),
        );
        window.click(&tr.rounds_tick_all());
        window.click(&tr.rounds_open_notices(of_round as i64));
        window.click(&tr.handover_save());
        let out = folder.path().join("papers");
        fill(&mut window, &tr.handover_folder(), &out.display().to_string());
        window.click(&tr.handover_file_each());
        window.shoot(&format!("preview-batch-{}", lang.code()));
        window.click(&tr.handover_make());
        window.settle();
        assert_eq!(names_in(&out).len(), of_round);
        window.harness.get_by_label(&tr.handover_done_files(of_round, &out.display().to_string()));
        read(&folder, |reader| {
            let stamps: Vec<Stamp> = reader
                .papers()
                .unwrap()
                .iter()
                .map(|paper| reader.stamp_of(paper.issued_by).unwrap().unwrap())
                .collect();
            assert_eq!(stamps.len(), of_round);
            let report = verify_register(reader, &VerifyOptions::default()).unwrap();
            assert!(report.findings.is_empty(), "{:?}", report.findings);
        });
    }
}

#[test]
fn who_only_reads_looks_and_prints_nothing() {
    for lang in Lang::ALL {
        let folder = tempfile::tempdir().unwrap();
        let profile = Profile::at(folder.path().join("profile")).unwrap();
        let path = practice_register(folder.path());
        let holder = Holder {
            person: "a.serikova".to_owned(),
            machine: "ws-2".to_owned(),
            since: "2026-11-22T04:00:00Z".parse().unwrap(),
        };
        let Attempt::Taken(_lock) = Lock::take(&profile, &path, &holder).unwrap() else { panic!("held") };
        let start = Start {
            lang,
            file: Some(path.clone()),
            profile: Some(profile.folder().to_owned()),
            ..Start::default()
        };
        let mut window = Window::open(start);
        window.harness.state_mut().session.section = Section::Queue;
        window.settle();
        let tr = Tr::new(lang);
        window.click(&tr.action_print());
        assert!(page_texts(&window).contains(&Tr::new(Lang::Kk).papers_practice_register()));
        window.harness.get_by_label(&tr.handover_hint_read_only());
        assert!(window.harness.query_by_label(&tr.handover_save()).is_none());
        window.shoot(&format!("preview-read-only-{}", lang.code()));
        window.click(&tr.handover_make());
        window.click(&tr.widgets_close());
        assert_eq!(Reader::open(&path).unwrap().papers().unwrap(), Vec::new());
    }
}

#[test]
fn copies_are_remembered_for_the_person() {
    let folder = tempfile::tempdir().unwrap();
    let profile = folder.path().join("profile");
    let start = Start { profile: Some(profile.clone()), ..Start::default() };
    let (mut window, _register) = Window::at(Section::Papers, start);
    window.click(&RU.lists_make_stock());
    window.click(&RU.handover_print());
    window.shoot("preview-printing-ru");
    window.harness.get(by().role(Role::SpinButton).label(&RU.handover_copies())).focus();
    window.settle();
    window.harness.event(egui::Event::Text("2".to_owned()));
    window.settle();
    window.click(&RU.handover_make());
    window.settle();
    let kept = preferences::load(&Profile::at(profile).unwrap()).preferences.printing;
    assert_eq!(kept.copies, 2);
}

#[test]
fn pictures_of_the_preview() {
    for (name, appearance, text_size_percent) in
        [("dark", Appearance::Dark, 100), ("150", Appearance::Light, 150)]
    {
        let start = Start { lang: Lang::Kk, appearance, text_size_percent, ..Start::default() };
        let (mut window, _folder) = Window::at(Section::Queue, start);
        window.harness.state().commands.send(Action::Print);
        window.settle();
        window.shoot(&format!("preview-{name}"));
    }
}
