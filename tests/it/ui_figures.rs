//! The section of figures and the board for a second monitor.

use egui::Key;
use egui_kittest::kittest::{NodeT as _, Queryable as _, by};
use kezek::{
    i18n::{Lang, Tr},
    ops::figures::FigureKind,
    platform::preferences::Appearance,
    ui::action::{Section, SectionAct},
};

use crate::support::window::{RU, Start, Window, fill, read, rows};

#[test]
fn every_figure_is_shown_with_its_table_and_its_words() {
    for lang in Lang::ALL {
        let tr = Tr::new(lang);
        let (mut window, _folder) = Window::at(Section::Figures, Start { lang, ..Start::default() });
        for kind in FigureKind::ALL {
            window.harness.get_all_by_label(&kind.title(tr)).next().unwrap().click();
            window.settle();
            window.harness.get_by_label(&kind.definition(tr));
            window.shoot(&format!("figures-{}-{}", kind.code(), lang.code()));
        }
    }
    let large = Start { text_size_percent: 150, appearance: Appearance::Dark, ..Start::default() };
    let (mut window, _folder) = Window::at(Section::Figures, large);
    window.shoot("figures-150-dark");
}

#[test]
fn a_period_chooses_what_is_counted_and_the_table_leaves() {
    let (mut window, folder) = Window::at(Section::Figures, Start::default());
    let before = rows(&window);
    assert!(before.iter().any(|row| !row.ends_with(": 0")), "{before:?}");
    fill(&mut window, &RU.figures_until(), "01.01.2000");
    window.settle();
    assert!(rows(&window).iter().all(|row| row.ends_with(": 0")));
    window.click(&RU.figures_export_table());
    let path = folder.path().join("figure.csv");
    fill(&mut window, &RU.figures_file(), &path.to_string_lossy());
    window.click(&RU.figures_write());
    assert!(std::fs::read_to_string(path).unwrap().contains("6521"));
}

#[test]
fn the_board_names_nobody() {
    for lang in Lang::ALL {
        let tr = Tr::new(lang);
        let (mut window, folder) = Window::at(Section::Figures, Start { lang, ..Start::default() });
        window.click(&tr.figures_board());
        window.settle();
        window.shoot(&format!("board-{}", lang.code()));
        let said: Vec<String> = window
            .harness
            .query_all(by())
            .filter_map(|node| node.accesskit_node().label().or_else(|| node.accesskit_node().value()))
            .collect();
        let (first, personal) = read(&folder, |reader| {
            let garrison = reader.garrisons().unwrap()[0].id;
            let queue = reader.queue_page(garrison, 0, 60).unwrap();
            let personal = queue.iter().flat_map(|row| {
                let entry = reader.entry(row.entry).unwrap().unwrap().applicant;
                let phone = entry.phone.map(|phone| phone.to_string());
                [Some(row.name.surname.clone()), Some(row.iin.to_string()), phone]
            });
            (queue[0].key.registration_no.to_string(), personal.flatten().collect::<Vec<_>>())
        });
        assert!(said.contains(&first), "{said:?}");
        for text in &personal {
            assert!(!said.iter().any(|said| said.contains(text.as_str())), "{text} stands on the board");
        }
        window.harness.key_press(Key::Escape);
        window.settle();
        assert!(window.harness.query_by_label(&first).is_none());
    }
}

#[test]
fn the_board_opens_from_the_queue_too() {
    for lang in Lang::ALL {
        let tr = Tr::new(lang);
        let (mut window, folder) = Window::at(Section::Queue, Start { lang, ..Start::default() });
        let garrison = read(&folder, |reader| reader.garrisons().unwrap().remove(0));
        let titles = Lang::ALL.map(|lang| Tr::new(lang).figures_board_title(garrison.name_in(lang)));
        let title = titles.join("   ");
        window.click(&tr.figures_board());
        window.harness.get_by_label(&title);
        window.harness.key_press(Key::Escape);
        window.settle();
        assert!(window.harness.query_by_label(&title).is_none());
        window.shoot(&format!("queue-with-board-{}", lang.code()));
        let keys = SectionAct::ShowBoard.shortcut();
        window.harness.key_press_modifiers(keys.modifiers, keys.key);
        window.settle();
        window.harness.get_by_label(&title);
    }
}
