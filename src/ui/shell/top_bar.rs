//! The top bar: search, garrison, language.

use egui::{Align, Layout, RichText, TextEdit, Ui};

use super::search_id;
use crate::{
    i18n::{Lang, Tr},
    ui::{
        action::Action,
        command::{Command, Commands},
        session::{RegisterHead, Search, Session, garrison_name},
        widgets::{choice::choice, field},
    },
};

const SEARCH_WIDTH: f32 = 360.0;
const GARRISON_WIDTH: f32 = 170.0;

pub(super) fn ui(ui: &mut Ui, session: &mut Session, commands: &Commands) {
    let (tr, lang) = (session.tr(), session.lang);
    let width = SEARCH_WIDTH.min(ui.available_width() - 380.0).max(160.0);
    search_ui(ui, tr, &mut session.search, width);
    if let Some(head) = &session.register {
        garrison_ui(ui, tr, lang, head, commands);
    }
    ui.with_layout(Layout::right_to_left(Align::Center), |ui| languages_ui(ui, lang, commands));
}

fn search_ui(ui: &mut Ui, tr: Tr, search: &mut Search, width: f32) {
    let field = TextEdit::singleline(&mut search.text)
        .id(search_id())
        .hint_text(tr.shell_search_hint())
        .desired_width(width - 8.0);
    let response = ui.add(field);
    field::name(&response, &tr.action_find());
    if std::mem::take(&mut search.wants_focus) {
        response.request_focus();
    }
    if response.lost_focus() && ui.input(|input| input.key_pressed(egui::Key::Escape)) {
        search.text.clear();
    }
    response.on_hover_text(Action::Find.keys_text());
}

fn garrison_ui(ui: &mut Ui, tr: Tr, lang: Lang, head: &RegisterHead, commands: &Commands) {
    ui.label(RichText::new(tr.shell_garrison()).weak());
    let ids: Vec<_> = head.garrisons.iter().map(|garrison| garrison.id).collect();
    let mut chosen = head.garrison;
    let name = |id: &_| {
        let found = head.garrisons.iter().find(|garrison| garrison.id == *id);
        found.map(|garrison| garrison_name(garrison, lang).to_owned()).unwrap_or_default()
    };
    if choice(ui, &tr.shell_garrison(), GARRISON_WIDTH, &mut chosen, &ids, name) {
        commands.send(Command::SelectGarrison(chosen));
    }
}

/// The two languages side by side, from right to left.
pub fn languages_ui(ui: &mut Ui, lang: Lang, commands: &Commands) {
    ui.spacing_mut().item_spacing.x = 2.0;
    for offered in [Lang::Ru, Lang::Kk] {
        let tr = Tr::new(offered);
        let button = egui::Button::selectable(offered == lang, tr.shell_language_short());
        let button = ui.add(button).on_hover_text(tr.app_language());
        if button.clicked() {
            commands.send(Command::SetLanguage(offered));
        }
    }
}
