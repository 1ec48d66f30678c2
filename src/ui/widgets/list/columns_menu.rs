//! The menu of the columns: which are shown, and in which order.

use std::hash::Hash;

use egui::{Align, Layout, Ui};

use super::{List, ListState, filters_menu::staying_menu, layout::Layout as Columns};
use crate::{
    platform::preferences::ListPreferences,
    ui::{
        action::SectionAct,
        command::Command,
        view::View,
        widgets::icon_button::{Icon, icon_button},
    },
};

const WIDTH: f32 = 260.0;

impl<R, K: Clone + Ord + Hash + Send + 'static> List<'_, R, K> {
    pub(super) fn columns_menu_ui(&self, ui: &mut Ui, view: &View<'_>, state: &mut ListState<K>) {
        staying_menu(ui, view, SectionAct::ChooseColumns, |ui| {
            ui.set_width(WIDTH);
            let before = state.layout(self.id).clone();
            let mut layout = before.clone();
            for look in before.looks().iter().skip(self.frozen) {
                self.column_ui(ui, view, &mut layout, &look.id, look.shown);
            }
            ui.separator();
            if ui.button(view.tr.table_usual_columns()).clicked() {
                layout = Columns::of(&self.columns, self.frozen, &[]);
            }
            if layout != before {
                *state.layout(self.id) = layout;
                self.remember(view, state);
            }
        });
    }

    fn column_ui(&self, ui: &mut Ui, view: &View<'_>, layout: &mut Columns, id: &str, shown: bool) {
        let Some(column) = self.column(id) else { return };
        let header = column.header.as_str();
        ui.horizontal(|ui| {
            let mut shown = shown;
            if ui.checkbox(&mut shown, header).changed() {
                layout.show(id, shown);
            }
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                ui.spacing_mut().item_spacing.x = 2.0;
                if icon_button(ui, Icon::Right, &view.tr.table_move_right(header)).clicked() {
                    layout.shift(id, false, self.frozen);
                }
                if icon_button(ui, Icon::Left, &view.tr.table_move_left(header)).clicked() {
                    layout.shift(id, true, self.frozen);
                }
            });
        });
    }

    /// Keeps the columns as they stand for this person.
    pub(super) fn remember(&self, view: &View<'_>, state: &mut ListState<K>) {
        let columns = state.layout(self.id).looks().to_vec();
        let remembered = self.preferences(view);
        view.commands.send(Command::RememberList(self.id, ListPreferences { columns, ..remembered }));
    }

    pub(super) fn preferences(&self, view: &View<'_>) -> ListPreferences {
        view.preferences.lists.get(self.id).cloned().unwrap_or_default()
    }

    pub(super) fn remember_widths(&self, view: &View<'_>, state: &mut ListState<K>) {
        if std::mem::take(&mut state.widths_changed) {
            self.remember(view, state);
        }
    }
}
