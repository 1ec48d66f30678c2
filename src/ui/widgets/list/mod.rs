//! A list of the window: the same keys, the same views, the same way out for every one.
//!
//! A screen describes its columns and filters once ([`List`]), keeps the [`ListState`] and acts on [`ListEvents`].
//! Short lists give their rows ([`List::show`]), long ones a [`Source`] that reads pages beside the frames.
//!
//! Invariant: sorting and filters change what is shown, never what the list is of.

mod arrangement;
mod bars;
mod cell;
mod column;
mod columns_menu;
mod copying;
mod export;
mod filters_menu;
mod grid;
mod header;
mod keyboard;
mod layout;
mod listed;
mod pages;
mod selection;
mod sort;
mod source;
mod state;
mod views_menu;

use egui::Ui;

pub use self::{
    arrangement::{Arrangement, Offered, Tally},
    cell::text_cell,
    column::{Choice, Column, Filter, Side},
    listed::{Sifted, Words as TypedWords},
    pages::{PAGE_ROWS, Pages},
    selection::{How, Order, Selection},
    sort::{SortValue, sort_rows},
    source::{CellsOf, Jump, Source, Total, cells_of},
    state::ListState,
};
use self::{
    grid::Grid,
    listed::{Few, Held, Listed},
};
use super::list_file::ListFile;
use crate::{i18n::Tr, ui::view::View};

type Whole<'a> = Box<dyn Fn() -> Option<ListFile> + 'a>;

/// What a list is of, and what it can do; made anew in every frame.
pub struct List<'a, R, K> {
    /// Names the list in the preferences of a person, and in the journal when it is exported.
    id: &'static str,
    name: String,
    /// What its files are called inside.
    sheet_name: Option<String>,
    columns: Vec<Column<'a, R>>,
    filters: Vec<Filter<'a, R>>,
    key: Box<dyn Fn(&R) -> K + 'a>,
    row_name: Box<dyn Fn(&R) -> String + 'a>,
    /// So many columns at the left never move.
    frozen: usize,
    /// What letters typed are looked for in.
    main: &'static str,
    sorted: fn(Tr, &str) -> String,
    back_to_order: fn(Tr) -> String,
    takes_keys: bool,
    always_one: bool,
    plain: bool,
    whole: Option<Whole<'a>>,
}

impl<'a, R, K: Clone + Ord + std::hash::Hash + Send + 'static> List<'a, R, K> {
    /// A list; `key` is what a row is, `row_name` what a screen reader says of it.
    pub fn new(
        id: &'static str,
        name: impl Into<String>,
        columns: Vec<Column<'a, R>>,
        key: impl Fn(&R) -> K + 'a,
        row_name: impl Fn(&R) -> String + 'a,
    ) -> Self {
        Self {
            id,
            name: name.into(),
            sheet_name: None,
            main: columns.first().map_or("", |column| column.id),
            columns,
            filters: Vec::new(),
            key: Box::new(key),
            row_name: Box::new(row_name),
            frozen: 1,
            sorted: Tr::table_sorted,
            back_to_order: Tr::table_back_to_order,
            takes_keys: false,
            always_one: false,
            plain: false,
            whole: None,
        }
    }

    /// What the list can be narrowed by.
    pub fn filters(mut self, filters: Vec<Filter<'a, R>>) -> Self {
        self.filters = filters;
        self
    }

    /// What a file of the list is called inside; its name, if nothing is said.
    pub fn sheet_name(mut self, name: String) -> Self {
        self.sheet_name = Some(name);
        self
    }

    /// So many columns at the left stay where they are and are always shown; one, if nothing is said.
    pub fn frozen(mut self, columns: usize) -> Self {
        self.frozen = columns;
        self
    }

    /// The column in which letters typed are looked for; the first, if nothing is said.
    pub fn main(mut self, column: &'static str) -> Self {
        self.main = column;
        self
    }

    /// The words that say what sorting does not change, and those of the way back.
    pub fn order_words(mut self, sorted: fn(Tr, &str) -> String, back: fn(Tr) -> String) -> Self {
        (self.sorted, self.back_to_order) = (sorted, back);
        self
    }

    /// Takes keys also while nothing has the focus: for the main list of a screen.
    pub fn takes_keys(mut self) -> Self {
        self.takes_keys = true;
        self
    }

    /// As [`List::takes_keys`], unless a form is open.
    pub fn takes_keys_if(mut self, takes: bool) -> Self {
        self.takes_keys = takes;
        self
    }

    /// One row is chosen whenever there is one: its details stand beside the list.
    pub fn always_one(mut self) -> Self {
        self.always_one = true;
        self
    }

    /// Besides what is shown, a file for other programs can be written: all rows with all that is known of them.
    pub fn whole(mut self, whole: impl Fn() -> Option<ListFile> + 'a) -> Self {
        self.whole = Some(Box::new(whole));
        self
    }

    /// A small list inside something: without foot and views.
    pub fn plain(mut self) -> Self {
        self.plain = true;
        self
    }

    /// Shows rows that are all in memory. They must live in what was read, not be made in the frame.
    pub fn show(&self, ui: &mut Ui, view: &View<'_>, state: &mut ListState<K>, rows: &[&R]) -> ListEvents<K> {
        self.show_held(ui, view, state, &Few(rows))
    }

    /// As [`List::show`], of everything that was read: however much that is, a frame stays short.
    pub fn show_all(
        &self,
        ui: &mut Ui,
        view: &View<'_>,
        state: &mut ListState<K>,
        rows: &[R],
    ) -> ListEvents<K> {
        self.show_held(ui, view, state, &Sifted::new(rows, (), |_| true))
    }

    /// As [`List::show_all`], of what a search of the screen leaves.
    pub fn show_sifted(
        &self,
        ui: &mut Ui,
        view: &View<'_>,
        state: &mut ListState<K>,
        rows: &Sifted<'_, R>,
    ) -> ListEvents<K> {
        self.show_held(ui, view, state, rows)
    }

    /// Whether the search leaves anything, also if filters hide it.
    pub fn has_any(&self, view: &View<'_>, state: &mut ListState<K>, rows: &Sifted<'_, R>) -> bool {
        state.arrange(self, rows, view).found > 0
    }

    fn show_held(
        &self,
        ui: &mut Ui,
        view: &View<'_>,
        state: &mut ListState<K>,
        held: &dyn Held<R>,
    ) -> ListEvents<K> {
        let order = state.arrange(self, held, view);
        let mut listed = Listed::new(self, held, order, view.lang);
        self.show_source(ui, view, state, &mut listed)
    }

    /// Shows rows that are read as they come into view.
    pub fn show_source(
        &self,
        ui: &mut Ui,
        view: &View<'_>,
        state: &mut ListState<K>,
        source: &mut dyn Source<R, K>,
    ) -> ListEvents<K> {
        if state.take_up(self, view, source) {
            ui.ctx().request_repaint(); // what stands beside the list has been drawn already
        }
        let mut events = ListEvents::default();
        if self.plain {
            Grid::new(self, state).ui(ui, source, &mut events);
        } else {
            self.bars_above_ui(ui, view, state);
            self.foot_panel_ui(ui, view, state, source);
            Grid::new(self, state).ui(ui, source, &mut events);
        }
        self.remember_widths(view, state);
        self.copying_ui(ui, view, state, source, &events);
        state.export.ui(ui, view);
        events
    }

    /// The header of a column; empty if there is none.
    pub fn header(&self, id: &str) -> &str {
        self.column(id).map_or("", |column| column.header.as_str())
    }

    fn column(&self, id: &str) -> Option<&Column<'a, R>> {
        self.columns.iter().find(|column| column.id == id)
    }
}

/// What happened in a list during a frame.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ListEvents<K> {
    /// The cursor moved to another row.
    pub moved: Option<K>,
    /// A row was opened by Enter or a double click.
    pub opened: Option<K>,
    /// Esc: back to where the person came from.
    pub back: bool,
    pub(super) copied: bool,
}

impl<K> Default for ListEvents<K> {
    fn default() -> Self {
        Self { moved: None, opened: None, back: false, copied: false }
    }
}
