//! The table: keys, clicks, pages, and what it asks for.

use std::ops::Range;

use egui::{Key, Modifiers};
use egui_kittest::{Harness, kittest::Queryable as _};
use kezek::ui::{
    desk::{Desk, Errand},
    theme,
    widgets::{
        badge::{Meaning, badge},
        table::{Column, Pages, Rows, Table, TableEvents, TableState, text_cell},
    },
};

use crate::support::raster::Raster;

const COUNT: usize = 100_000;

struct List {
    desk: Desk<()>,
    pages: Pages<String>,
    asked: Vec<Range<usize>>,
    state: TableState,
    last: TableEvents,
    opened: Vec<usize>,
}

struct View<'a>(&'a Desk<()>, &'a mut Pages<String>, &'a mut Vec<Range<usize>>);

impl Rows for View<'_> {
    fn count(&self) -> usize {
        COUNT
    }

    fn prepare(&mut self, visible: Range<usize>) {
        let (desk, asked) = (self.0, &mut *self.2);
        self.1.prepare(&visible, COUNT, |range| {
            asked.push(range.clone());
            desk.submit(Errand::quiet(), move |(), _| range.map(|row| format!("Ахметов {row}")).collect())
        });
    }

    fn name(&self, row: usize) -> Option<String> {
        self.1.row(row).cloned()
    }

    fn cell_ui(&self, ui: &mut egui::Ui, row: usize, column: usize) {
        match column {
            0 => text_cell(ui, (row + 1).to_string()),
            1 => text_cell(ui, self.1.row(row).cloned().unwrap_or_default()),
            2 => text_cell(ui, format!("{}.{:02}.2019 11:1{}", 1 + row % 28, 1 + row % 12, row % 10)),
            _ => {
                if row.is_multiple_of(3) {
                    badge(ui, Meaning::Warning, "нет телефона");
                }
                if row.is_multiple_of(5) {
                    badge(ui, Meaning::Neutral, "равное время");
                }
            }
        }
    }
}

fn list() -> (Harness<'static, List>, Raster) {
    let list = List {
        desk: Desk::inline(()),
        pages: Pages::default(),
        asked: Vec::new(),
        state: TableState::default(),
        last: TableEvents::default(),
        opened: Vec::new(),
    };
    let columns = [
        Column::numbers("Место", 60.0),
        Column::words("Фамилия, имя, отчество", 260.0),
        Column::numbers("Подано", 130.0),
        Column::words("Пометки", 200.0),
    ];
    let raster = Raster::default();
    let mut harness = Harness::builder()
        .with_size([1_000.0, 620.0])
        .with_theme(egui::Theme::Light)
        .renderer(raster.clone())
        .with_context_setup(theme::install)
        .build_ui_state(
            move |ui, list: &mut List| {
                let mut rows = View(&list.desk, &mut list.pages, &mut list.asked);
                let table = Table::new("people", "Очередь", &columns).takes_keys();
                list.last = table.show(ui, &mut list.state, &mut rows);
                list.opened.extend(list.last.opened);
            },
            list,
        );
    harness.run();
    (harness, raster)
}

fn press(harness: &mut Harness<'static, List>, key: Key) -> Option<usize> {
    harness.key_press_modifiers(Modifiers::NONE, key);
    harness.run();
    harness.state().state.selected
}

#[test]
fn twenty_five_rows_fit_and_only_pages_in_view_are_read() {
    let (harness, _) = list();
    assert!(harness.state().state.visible().len() >= 25);
    assert_eq!(harness.state().asked, vec![0..200; 1]);
}

#[test]
fn the_keys_walk_the_list_to_its_ends_and_enter_opens() {
    let (mut harness, _) = list();
    assert_eq!(press(&mut harness, Key::ArrowDown), Some(0));
    assert_eq!(press(&mut harness, Key::ArrowDown), Some(1));
    assert_eq!(press(&mut harness, Key::End), Some(COUNT - 1));
    harness.get_by_role_and_label(egui::accesskit::Role::Row, &format!("Ахметов {}", COUNT - 1));
    assert!(harness.state().asked.len() <= 3, "{:?}", harness.state().asked);
    assert_eq!(press(&mut harness, Key::ArrowDown), Some(COUNT - 1));
    assert!(press(&mut harness, Key::PageUp).unwrap() < COUNT - 20);
    assert_eq!(press(&mut harness, Key::Home), Some(0));
    press(&mut harness, Key::Enter);
    assert_eq!(harness.state().opened, [0]);
}

#[test]
fn a_click_selects_and_the_row_is_named() {
    let (mut harness, raster) = list();
    harness.get_by_role_and_label(egui::accesskit::Role::Row, "Ахметов 7").click();
    harness.run();
    assert_eq!(harness.state().state.selected, Some(7));
    assert_eq!(press(&mut harness, Key::ArrowDown), Some(8));
    if let Some(folder) = std::env::var_os("KEZEK_SHOTS").map(std::path::PathBuf::from) {
        raster.save(&harness.ctx, harness.output(), [1_000, 620], &folder.join("table.png"));
    }
}
