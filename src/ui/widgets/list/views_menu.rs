//! The menu of named views: columns, order and filters under a name.

use std::hash::Hash;

use egui::{Align, Button, Layout, TextEdit, Ui, WidgetInfo, accesskit::Role};

use super::{Arrangement, List, ListState, filters_menu::staying_menu, layout::Layout as Columns};
use crate::{
    platform::preferences::ListView,
    ui::{
        action::SectionAct,
        command::Command,
        view::View,
        widgets::icon_button::{Icon, icon_button},
    },
};

const WIDTH: f32 = 290.0;
const NAME_WIDTH: f32 = 170.0;

impl<R, K: Clone + Ord + Hash + Send + 'static> List<'_, R, K> {
    pub(super) fn views_menu_ui(&self, ui: &mut Ui, view: &View<'_>, state: &mut ListState<K>) {
        staying_menu(ui, view, SectionAct::ChooseView, |ui| {
            ui.set_width(WIDTH);
            if ui.button(view.tr.table_usual_view()).clicked() {
                state.arrangement = Arrangement::default();
                *state.layout(self.id) = Columns::of(&self.columns, self.frozen, &[]);
                self.remember(view, state);
                ui.close();
            }
            let saved = self.preferences(view).views;
            for (name, saved) in &saved {
                self.saved_ui(ui, view, state, name, saved);
            }
            ui.separator();
            self.name_ui(ui, view, state);
        });
    }

    fn saved_ui(&self, ui: &mut Ui, view: &View<'_>, state: &mut ListState<K>, name: &str, saved: &ListView) {
        ui.horizontal(|ui| {
            if ui.button(name).clicked() {
                self.choose_view(state, saved);
                self.remember(view, state);
                ui.close();
            }
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                if icon_button(ui, Icon::Cross, &view.tr.table_delete_view(name)).clicked() {
                    let mut preferences = self.preferences(view);
                    preferences.views.remove(name);
                    view.commands.send(Command::RememberList(self.id, preferences));
                }
            });
        });
    }

    fn choose_view(&self, state: &mut ListState<K>, saved: &ListView) {
        state.arrangement = Arrangement { sort: saved.sort.clone(), filters: saved.filters.clone() };
        *state.layout(self.id) = Columns::of(&self.columns, self.frozen, &saved.columns);
    }

    /// The name under which the view on show is kept.
    fn name_ui(&self, ui: &mut Ui, view: &View<'_>, state: &mut ListState<K>) {
        let label = view.tr.table_view_name();
        ui.horizontal(|ui| {
            let field =
                TextEdit::singleline(&mut state.view_name).hint_text(&label).desired_width(NAME_WIDTH);
            let field = ui.add(field);
            field.widget_info(|| WidgetInfo::labeled(Role::TextInput, true, &label));
            let name = state.view_name.trim().to_owned();
            let entered = field.lost_focus() && ui.input(|input| input.key_pressed(egui::Key::Enter));
            let pressed = ui.add_enabled(!name.is_empty(), Button::new(view.tr.table_save_view())).clicked();
            if (pressed || entered) && !name.is_empty() {
                self.save_view(view, state, name);
                state.view_name.clear();
            }
        });
    }

    fn save_view(&self, view: &View<'_>, state: &mut ListState<K>, name: String) {
        let columns = state.layout(self.id).looks().to_vec();
        let Arrangement { sort, filters } = state.arrangement.clone();
        let mut preferences = self.preferences(view);
        preferences.views.insert(name, ListView { columns, sort, filters });
        view.commands.send(Command::RememberList(self.id, preferences));
    }
}
