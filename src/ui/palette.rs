//! The palette of actions: everything that can be done, found by a few letters, with keys and availability.

use egui::{Align, Id, Key, Label, Layout, Modal, Modifiers, RichText, ScrollArea, TextEdit, Ui};

use super::{
    action::{Action, Circumstances},
    command::{Command, Offered},
    screens::{handbook::Page, settings::Part},
    theme,
    view::View,
    widgets::field,
};
use crate::{
    domain::{folding::fold, law::Act},
    i18n::{Lang, Tr, keyboard},
};

const WIDTH: f32 = 560.0;
const HEIGHT: f32 = 380.0;

/// Something the palette can start.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Entry {
    Action(Action),
    /// What the section in view offers, in its own words.
    Offered(Offered),
    Page(Page),
    Part(Part),
}

impl Entry {
    fn label(&self, tr: Tr) -> String {
        match self {
            Self::Action(action) => action.label(tr),
            Self::Offered(offered) => offered.label.clone(),
            Self::Page(page) => page.label(tr),
            Self::Part(part) => tr.keys_part_of_settings(&part.label(tr)),
        }
    }

    fn keys(&self) -> String {
        match self {
            Self::Action(action) => action.keys_text(),
            Self::Offered(offered) => offered.act.shortcut().text(),
            Self::Page(_) | Self::Part(_) => String::new(),
        }
    }

    fn is_possible(&self, now: Circumstances) -> bool {
        match self {
            Self::Action(action) => action.is_available(now),
            Self::Offered(offered) => offered.is_possible,
            Self::Page(_) => true,
            Self::Part(_) => now.register_open,
        }
    }

    fn start(self, view: &View<'_>) {
        match self {
            Self::Action(action) => view.commands.send(action),
            Self::Offered(offered) => view.commands.choose(offered.act),
            Self::Page(page) => view.commands.send(Command::ShowHandbook(page)),
            Self::Part(part) => view.commands.send(Command::ShowSettings(part)),
        }
    }

    /// What the entry is found by: its words in both languages.
    fn search_key(&self, tr: Tr) -> String {
        let said = match self {
            Self::Offered(offered) => offered.act.label(tr),
            Self::Action(_) | Self::Page(_) | Self::Part(_) => String::new(),
        };
        let both = Lang::ALL.map(|lang| self.label(Tr::new(lang)));
        fold(&format!("{} {} {} {said}", self.label(tr), both[0], both[1]))
    }
}

/// See the module.
#[derive(Default)]
pub struct Palette {
    is_open: bool,
    query: String,
    /// The line under the cursor, from 0.
    chosen: usize,
}

impl Palette {
    /// Opens the palette, or closes it.
    pub fn toggle(&mut self) {
        *self = Self { is_open: !self.is_open, ..Self::default() };
    }

    /// Shows the palette, if it is open.
    pub fn ui(&mut self, ui: &Ui, view: &View<'_>, now: Circumstances) {
        if !self.is_open {
            return;
        }
        let modal = Modal::new(Id::unique("palette")).frame(theme::dialog(ui.ctx()));
        let mut started = None;
        let shown = modal.show(ui.ctx(), |ui| {
            ui.set_width(WIDTH);
            let found = found(view, &self.query);
            self.field_ui(ui, view.tr, found.len());
            let enter = ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Enter));
            started = self.list_ui(ui, view.tr, now, &found, enter);
        });
        if let Some(entry) = started {
            self.is_open = false;
            entry.start(view);
        } else if shown.should_close() {
            self.is_open = false;
        }
    }

    fn field_ui(&mut self, ui: &mut Ui, tr: Tr, count: usize) {
        let down = ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::ArrowDown));
        let up = ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::ArrowUp));
        let edit =
            TextEdit::singleline(&mut self.query).hint_text(tr.keys_palette_hint()).desired_width(WIDTH);
        let response = ui.add(edit);
        field::name(&response, &tr.keys_palette_hint());
        response.request_focus();
        if response.changed() {
            self.chosen = 0;
        }
        self.chosen = (self.chosen + usize::from(down)).saturating_sub(usize::from(up)).min(count.max(1) - 1);
    }

    /// Shows the entries; returns the one that is to be started.
    fn list_ui(
        &self,
        ui: &mut Ui,
        tr: Tr,
        now: Circumstances,
        found: &[Entry],
        enter: bool,
    ) -> Option<Entry> {
        if found.is_empty() {
            ui.add(Label::new(RichText::new(tr.keys_palette_none()).weak()).wrap());
        }
        let mut started = None;
        ScrollArea::vertical().max_height(HEIGHT).auto_shrink([false, true]).show(ui, |ui| {
            for (number, entry) in found.iter().enumerate() {
                let is_chosen = number == self.chosen;
                let possible = entry.is_possible(now);
                let pressed = entry_ui(ui, tr, entry, is_chosen, possible);
                if possible && (pressed || (is_chosen && enter)) {
                    started = Some(entry.clone());
                }
            }
        });
        started
    }
}

fn entry_ui(ui: &mut Ui, tr: Tr, entry: &Entry, is_chosen: bool, possible: bool) -> bool {
    ui.horizontal(|ui| {
        let button = egui::Button::selectable(is_chosen, entry.label(tr));
        let response = ui.add_enabled(possible, button);
        if is_chosen {
            response.scroll_to_me(None);
        }
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            ui.label(RichText::new(entry.keys()).monospace().weak());
            if !possible {
                ui.label(RichText::new(tr.keys_not_now()).small().weak());
            }
        });
        response.clicked()
    })
    .inner
}

/// What answers a query, the best first; everything for an empty one.
fn found(view: &View<'_>, query: &str) -> Vec<Entry> {
    let entries = entries(view);
    let ranked = ranked(view.tr, &entries, query);
    match keyboard::from_wrong_layout(query).filter(|_| ranked.is_empty()) {
        Some(meant) => self::ranked(view.tr, &entries, &meant),
        None => ranked,
    }
}

/// What the section in view offers first, then every action, the pages and the settings.
fn entries(view: &View<'_>) -> Vec<Entry> {
    let offered = view.commands.offered().into_iter().map(Entry::Offered);
    let actions = Action::all().filter(|&action| action != Action::Palette).map(Entry::Action);
    let pages = [Page::Guide, Page::Keys].into_iter().chain(Act::ALL.map(Page::Act)).map(Entry::Page);
    offered.chain(actions).chain(pages).chain(Part::ALL.map(Entry::Part)).collect()
}

fn ranked(tr: Tr, entries: &[Entry], query: &str) -> Vec<Entry> {
    let wanted = fold(query);
    let mut ranked: Vec<(u8, &Entry)> =
        entries.iter().filter_map(|entry| Some((rank(&entry.search_key(tr), &wanted)?, entry))).collect();
    ranked.sort_by_key(|(rank, _)| *rank);
    ranked.into_iter().map(|(_, entry)| entry.clone()).collect()
}

/// How well folded words answer a folded query: 0 best, none not at all.
fn rank(words: &str, query: &str) -> Option<u8> {
    let begins_word = || words.split(' ').any(|word| word.starts_with(query));
    let each_begins = || query.split(' ').all(|part| words.split(' ').any(|word| word.starts_with(part)));
    match () {
        () if words.starts_with(query) => Some(0),
        () if begins_word() => Some(1),
        () if words.contains(query) || each_begins() => Some(2),
        () if is_spread_over(words, query) => Some(3),
        () => None,
    }
}

/// Whether the letters of the query stand in the words in this order.
fn is_spread_over(words: &str, query: &str) -> bool {
    let mut letters = words.chars();
    query.chars().filter(|letter| *letter != ' ').all(|wanted| letters.any(|letter| letter == wanted))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(words: &str, query: &str, expected: Option<u8>) {
        assert_eq!(rank(&fold(words), &fold(query)), expected);
    }

    #[test]
    fn a_beginning_goes_before_a_middle_and_a_middle_before_scattered_letters() {
        check("Печать…", "печ", Some(0));
        check("Утвердить волну", "волн", Some(1));
        check("Утвердить волну", "вер", Some(2));
        check("Утвердить волну", "волну утв", Some(2));
        check("Утвердить волну", "утвл", Some(3));
        check("Утвердить волну", "щ", None);
        check("Утвердить волну", "", Some(0));
    }

    #[test]
    fn kazakh_letters_typed_as_russian_ones_are_found() {
        check("Толқынды бекіту", "толкынды бекиту", Some(0));
        check("Түгендеу", "туг", Some(0));
    }
}
