//! The list leaves the program as a file, exactly as it is shown: its columns, its filters, its order.

use std::{collections::BTreeSet, hash::Hash, sync::Arc};

use egui::{Button, Ui};

use super::{List, ListState, Side, Source};
use crate::{
    exchange::{ListColumn, ListWidth},
    i18n::{Tr, amounts::thousands},
    ops::lists::{self, ShownList},
    ui::{
        action::SectionAct,
        view::View,
        widgets::{button, list_file::ListFile},
    },
};

impl<R, K: Clone + Ord + Hash + Send + 'static> List<'_, R, K> {
    pub(super) fn export_button_ui(
        &self,
        ui: &mut Ui,
        view: &View<'_>,
        state: &mut ListState<K>,
        source: &dyn Source<R, K>,
    ) {
        let possible = view.can_write() && source.count() > 0;
        let button = ui.add_enabled(possible, Button::new(view.tr.table_export()));
        let button = button
            .on_hover_text(view.tr.table_export_title(&self.name))
            .on_disabled_hover_text(view.tr.queue_register_is_read_only());
        if button::pressed(view, SectionAct::ExportList, button) {
            let whole = self.whole.as_ref().and_then(|whole| whole());
            let files = [Some(self.shown_file(view.tr, state, source)), whole];
            let title = view.tr.table_export_title(&self.name);
            state.export.ask(title, files.into_iter().flatten().collect());
        }
    }

    /// What is shown; if more than one row is chosen, these.
    fn shown_file(&self, tr: Tr, state: &mut ListState<K>, source: &dyn Source<R, K>) -> ListFile {
        let shown = self.shown_columns(state);
        let chosen = state.selection.chosen();
        let wanted = Some(chosen).filter(|chosen| chosen.len() > 1);
        let count = thousands(wanted.map_or_else(|| source.count(), BTreeSet::len));
        let cells = source.cells(wanted, &shown);
        let (list, name) = (self.id.to_owned(), self.sheet_name.as_ref().unwrap_or(&self.name).clone());
        let columns: Vec<_> = shown.iter().filter_map(|id| self.column(id)).map(sheet_column).collect();
        ListFile {
            words: tr.table_export_shown(),
            hint: tr.table_export_shown_hint(&count),
            stem: self.id.replace(' ', "-"),
            write: Arc::new(move |writer, stamp, path| {
                let (list, name, columns) = (list.clone(), name.clone(), columns.clone());
                let rows = cells.read(writer)?;
                lists::export_shown(writer, stamp, ShownList { list, name, columns, rows }, path)
            }),
        }
    }
}

fn sheet_column<R>(column: &super::Column<'_, R>) -> ListColumn {
    let width = match (column.side, column.width) {
        (Side::Right, _) => ListWidth::Narrow,
        (Side::Left, ..150.0) => ListWidth::Medium,
        (Side::Left, ..250.0) => ListWidth::Wide,
        (Side::Left, _) => ListWidth::VeryWide,
    };
    ListColumn { header: column.header.clone(), width }
}
