//! Lists leave every section as files, by the same question.

use std::path::Path;

use egui::accesskit::Role;
use egui_kittest::kittest::{Queryable as _, by};
use kezek::{
    i18n::{Lang, Tr},
    store::Reader,
    ui::action::{Action, Section},
};

use crate::{
    support::window::{Start, Window, fill, read},
    ui_papers,
};

type Count = fn(&Reader) -> usize;

/// Writes the list of a section and compares its length.
#[track_caller]
fn check(section: Section, lang: Lang, count: Count) {
    let (mut window, folder) = Window::at(section, Start { lang, ..Start::default() });
    let rows = read(&folder, count);
    export(&mut window, section, folder.path(), lang, rows);
}

fn export(window: &mut Window, section: Section, folder: &Path, lang: Lang, rows: usize) {
    let tr = Tr::new(lang);
    // Of a list and one inside it the inner one comes last.
    window.harness.query_all_by_label(&tr.table_export()).last().unwrap().click();
    window.settle();
    if window.harness.query_by_label(&tr.export_whole()).is_some() {
        window.click(&tr.export_whole());
    }
    window.shoot(&format!("export-{section:?}-{}", lang.code()));
    let path = folder.join("list.csv");
    fill(window, &tr.table_export_file(), &path.display().to_string());
    window.click(&tr.table_export_write());
    window.settle();
    assert!(
        window.harness.query_by_label(&tr.table_export_write()).is_none(),
        "{section:?}: the question is over"
    );
    let lines = std::fs::read_to_string(&path).unwrap().lines().count();
    assert_eq!(lines, rows + 1, "{section:?}");
    window.harness.get_by_label(&tr.table_exported(rows));
}

#[test]
fn every_list_is_exported_from_its_section() {
    for lang in Lang::ALL {
        check(Section::Queue, lang, |reader| {
            reader.queue_length(reader.garrisons().unwrap()[0].id).unwrap() as usize
        });
        check(Section::Dwellings, lang, |reader| {
            reader.dwellings(reader.garrisons().unwrap()[0].id, "").unwrap().len()
        });
        check(Section::Replies, lang, |reader| reader.replies().unwrap().len());
    }
}

#[test]
fn the_list_of_papers_is_exported() {
    for lang in Lang::ALL {
        let folder = tempfile::tempdir().unwrap();
        let file = ui_papers::file(folder.path());
        let rows = Reader::open(&file).unwrap().papers().unwrap().len();
        let start = Start { lang, file: Some(file), now: ui_papers::NOW, ..Start::default() };
        let mut window = Window::open(start);
        window.harness.state_mut().session.section = Section::Papers;
        window.settle();
        export(&mut window, Section::Papers, folder.path(), lang, rows);
    }
}

#[test]
fn the_offers_of_a_garrison_are_exported_from_the_rounds() {
    for lang in Lang::ALL {
        check(Section::Rounds, lang, |reader| {
            let garrison = reader.garrisons().unwrap()[0].id;
            let of_garrison = |round| reader.round(round).unwrap().unwrap().garrison == garrison;
            reader.offers(None).unwrap().iter().filter(|offer| of_garrison(offer.round)).count()
        });
    }
}

#[test]
fn every_list_is_looked_at_by_the_key_of_printing() {
    for lang in Lang::ALL {
        for section in [Section::Queue, Section::Dwellings, Section::Replies, Section::Papers] {
            let (mut window, folder) = Window::at(section, Start { lang, ..Start::default() });
            let before = read(&folder, |reader| reader.head().unwrap());
            window.harness.state().commands.send(Action::Print);
            window.settle();
            assert!(window.harness.query_all(by().role(Role::Document)).count() > 0, "{section:?}");
            assert_eq!(read(&folder, |reader| reader.head().unwrap()), before, "{section:?}");
        }
    }
}
