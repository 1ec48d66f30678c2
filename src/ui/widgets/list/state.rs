//! What a list remembers between frames.

use std::{
    collections::BTreeMap,
    hash::{DefaultHasher, Hash, Hasher as _},
    ops::Range,
    sync::Arc,
};

use super::{
    Arrangement, List, Selection, Source, Total,
    copying::Copying,
    keyboard::Typed,
    layout::Layout,
    listed::{Arranged, Held},
    selection::{How, Order},
    sort::sort_rows,
};
use crate::ui::{view::View, widgets::list_file::ListFileQuestion};

/// See the module.
pub struct ListState<K> {
    /// What is chosen, and where the cursor stands.
    pub selection: Selection<K>,
    /// How the person looks at the list.
    pub arrangement: Arrangement,
    /// By list: one state may serve a wide and a narrow form of a list.
    pub(super) layouts: BTreeMap<&'static str, Layout>,
    /// The width of a column has changed and is to be remembered.
    pub(super) widths_changed: bool,
    pub(super) scroll_to: Option<usize>,
    wants_cursor_in_view: bool,
    pub(super) visible: Range<usize>,
    pub(super) typed: Typed,
    pub(super) copying: Copying,
    pub(super) export: ListFileQuestion,
    pub(super) view_name: String,
    /// Whose choices the menu of filters shows.
    pub(super) filter_open: usize,
    /// The words of choices, by filter and code.
    pub(super) labels: BTreeMap<(String, String), String>,
    pub(super) totals: Option<((u64, u64), Vec<Total>)>,
    order: Arc<Arranged>,
    source_version: Option<u64>,
}

impl<K> Default for ListState<K> {
    fn default() -> Self {
        Self {
            selection: Selection::default(),
            arrangement: Arrangement::default(),
            layouts: BTreeMap::new(),
            widths_changed: false,
            scroll_to: None,
            wants_cursor_in_view: false,
            visible: 0..0,
            typed: Typed::default(),
            copying: Copying::default(),
            export: ListFileQuestion::default(),
            view_name: String::new(),
            filter_open: 0,
            labels: BTreeMap::new(),
            totals: None,
            order: Arc::default(),
            source_version: None,
        }
    }
}

impl<K: Clone + Ord + Hash + Send + 'static> ListState<K> {
    /// The row whose details are shown.
    pub fn cursor(&self) -> Option<&K> {
        self.selection.cursor()
    }

    /// What is chosen, in the order of keys.
    pub fn chosen(&self) -> Vec<K> {
        self.selection.chosen().iter().cloned().collect()
    }

    /// Chooses one row and brings it into view.
    pub fn choose(&mut self, key: K, row: Option<usize>) {
        self.selection.choose(key);
        self.scroll_to = row.or(self.scroll_to);
        self.wants_cursor_in_view = row.is_none();
    }

    /// Brings a row into view.
    pub fn scroll_to(&mut self, row: usize) {
        self.scroll_to = Some(row);
    }

    /// The rows in view at the last frame.
    pub fn visible(&self) -> Range<usize> {
        self.visible.clone()
    }

    /// Follows what was read since the last frame; returns whether it chose a row by itself.
    pub(super) fn take_up<R>(
        &mut self,
        list: &List<'_, R, K>,
        view: &View<'_>,
        source: &dyn Source<R, K>,
    ) -> bool {
        if !self.layouts.contains_key(list.id) {
            let wishes = view.preferences.lists.get(list.id).map(|list| list.columns.clone());
            let layout = Layout::of(&list.columns, list.frozen, &wishes.unwrap_or_default());
            self.layouts.insert(list.id, layout);
        }
        if self.source_version.replace(source.version()) != Some(source.version()) {
            self.selection.keep_known(source);
        }
        if self.wants_cursor_in_view
            && let Some(row) = self.selection.cursor_row(source)
        {
            self.scroll_to = Some(row);
            self.wants_cursor_in_view = false;
        }
        let chooses = list.always_one && self.selection.chosen().is_empty() && source.count() > 0;
        if chooses {
            let row = self.selection.cursor_row(source).unwrap_or(0);
            self.act(source, row, How::Only);
        }
        chooses
    }

    /// Chooses as said and brings the row into view.
    pub(super) fn act(&mut self, order: &dyn Order<K>, row: usize, how: How) {
        self.selection.act(order, row, how);
        self.scroll_to = Some(row);
    }

    pub(super) fn layout(&mut self, list: &'static str) -> &mut Layout {
        self.layouts.entry(list).or_default()
    }

    /// The order of rows in memory; computed again when they or the view change.
    pub(super) fn arrange<R>(
        &mut self,
        list: &List<'_, R, K>,
        held: &dyn Held<R>,
        view: &View<'_>,
    ) -> Arc<Arranged> {
        let fingerprint = fingerprint(list, held, view, &self.arrangement);
        if self.order.fingerprint != fingerprint || self.source_version.is_none() {
            let place = |row: &R| self.arrangement.place_of(&list.columns, &list.filters, row, view.lang);
            let rows = (0..held.len()).filter_map(|index| Some((held.get(index)?, index)));
            let (mut found, mut places) = (0, Vec::new());
            for (row, index) in rows.filter(|(row, _)| held.is_found(row)) {
                found += 1;
                places.extend(place(row).map(|place| (place, index)));
            }
            if self.arrangement.sort.is_some() {
                sort_rows(&mut places, self.arrangement.is_descending());
            }
            let rows = places.into_iter().map(|(_, index)| index).collect();
            self.order = Arc::new(Arranged::new(fingerprint, rows, found));
        }
        Arc::clone(&self.order)
    }
}

/// Rows live in what was read: other rows have other addresses, another act another revision.
fn fingerprint<R, K: Hash>(
    list: &List<'_, R, K>,
    held: &dyn Held<R>,
    view: &View<'_>,
    arrangement: &Arrangement,
) -> u64 {
    let mut hasher = DefaultHasher::new();
    (list.id, view.revision, view.lang.code(), arrangement).hash(&mut hasher);
    (held.len(), held.searched_by()).hash(&mut hasher);
    let telling = (0..held.len()).step_by(held.step()).chain(held.len().checked_sub(1));
    for row in telling.filter_map(|row| held.get(row)) {
        (std::ptr::from_ref(row) as usize).hash(&mut hasher);
        (list.key)(row).hash(&mut hasher);
    }
    hasher.finish()
}
