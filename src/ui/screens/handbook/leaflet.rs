//! The guide and the list of keys: on the screen, and as papers without a number.

use std::path::{Path, PathBuf};

use egui::{Context, Grid, Label, RichText, Ui};

use crate::{
    documents::{Document, lay_out, leaflet, leaflet::KeyLine, pdf},
    i18n::Tr,
    platform::{atomic_write, viewer},
    ui::{
        action::{Action, Section, SectionAct},
        desk::{self, Answer, Ticket},
        theme,
        tour::tour_button,
        view::View,
    },
};

/// A paper that is being written and opened; none if that failed.
#[derive(Default)]
pub(super) struct Leaflet {
    opening: Option<(PathBuf, Ticket<bool>)>,
}

impl Leaflet {
    /// Shows the guide.
    pub fn guide_ui(&mut self, ui: &mut Ui, view: &View<'_>) {
        let tr = view.tr;
        ui.label(theme::title(tr.guide_title()));
        ui.horizontal(|ui| {
            self.print_ui(ui, view, "guide", |view| leaflet::guide_paper(view.lang, view.now));
            tour_button(ui, view);
        });
        for chapter in leaflet::guide(tr) {
            ui.add_space(8.0);
            ui.label(theme::strong(chapter.heading));
            ui.add(Label::new(chapter.text).wrap());
        }
    }

    /// Shows the list of keys.
    pub fn keys_ui(&mut self, ui: &mut Ui, view: &View<'_>) {
        let tr = view.tr;
        ui.label(theme::title(tr.keys_title()));
        ui.add(Label::new(RichText::new(tr.keys_hint()).weak()).wrap());
        self.print_ui(ui, view, "keys", |view| {
            leaflet::keys_paper(view.lang, view.now, &key_groups(Tr::new(view.lang)))
        });
        for (heading, lines) in key_groups(tr) {
            ui.add_space(8.0);
            ui.label(theme::strong(heading.clone()));
            Grid::new(heading).num_columns(2).min_col_width(110.0).spacing([16.0, 4.0]).show(ui, |ui| {
                for line in lines {
                    ui.label(RichText::new(line.keys).monospace());
                    ui.label(line.words);
                    ui.end_row();
                }
            });
        }
    }

    fn print_ui(&mut self, ui: &mut Ui, view: &View<'_>, name: &str, paper: impl Fn(&View<'_>) -> Document) {
        self.follow(view);
        let idle = self.opening.is_none();
        if ui.add_enabled(idle, egui::Button::new(view.tr.guide_print())).clicked() {
            let file = view.profile.papers().join(format!("kezek-{name}-{}.pdf", view.lang.code()));
            let ticket = open(ui.ctx(), file.clone(), paper(view));
            self.opening = Some((file, ticket));
        }
    }

    fn follow(&mut self, view: &View<'_>) {
        let answer = self.opening.as_mut().map(|(_, ticket)| ticket.take());
        if matches!(answer, None | Some(Answer::NotYet)) {
            return;
        }
        let Some((file, _)) = self.opening.take() else { return };
        let file = file.display().to_string();
        match answer {
            Some(Answer::Ready(true)) => view.tell_done(move |tr| tr.handover_done(&file)),
            Some(Answer::Ready(false)) => view.tell_warning(move |tr| tr.handover_not_handed(&file)),
            Some(Answer::NotYet | Answer::Lost) | None => {}
        }
    }
}

fn open(ctx: &Context, file: PathBuf, paper: Document) -> Ticket<bool> {
    let waking = ctx.clone();
    desk::aside(move || waking.request_repaint(), move || write_and_open(&file, &paper))
}

fn write_and_open(file: &Path, paper: &Document) -> bool {
    let written = lay_out(paper).ok().and_then(|pages| {
        std::fs::create_dir_all(file.parent()?).ok()?;
        atomic_write::write(file, &pdf::write_pages(&[pages])).ok()
    });
    written.is_some() && viewer::open(file).is_ok()
}

/// Every action with its keys, in groups.
pub(super) fn key_groups(tr: Tr) -> Vec<(String, Vec<KeyLine>)> {
    let line = |action: Action| KeyLine { keys: action.keys_text(), words: action.label(tr) };
    let is_section = |action: &Action| matches!(action, Action::Go(_));
    let (sections, others): (Vec<_>, Vec<_>) = Action::all().partition(is_section);
    let fixed = |keys: &str, words: String| KeyLine { keys: keys.to_owned(), words };
    let lists = vec![
        KeyLine { keys: tr.keys_list_arrows(), words: tr.keys_list_arrows_words() },
        fixed("Enter", tr.keys_list_enter_words()),
        fixed("Esc", tr.keys_list_escape_words()),
        fixed("Ctrl+;", tr.keys_today_words()),
    ];
    let mut groups = vec![
        (tr.keys_sections(), sections.into_iter().map(line).collect()),
        (tr.keys_everywhere(), others.into_iter().map(line).collect()),
        (tr.keys_lists(), lists),
        (tr.keys_in_section(), act_lines(tr, |sections| sections.len() > 1)),
    ];
    let of_one = |section: Section| (section.label(tr), act_lines(tr, |sections| sections == [section]));
    groups.extend(Section::ALL.map(of_one).into_iter().filter(|(_section, lines)| !lines.is_empty()));
    groups
}

/// The acts that are offered in fitting sections.
fn act_lines(tr: Tr, fits: impl Fn(&[Section]) -> bool) -> Vec<KeyLine> {
    let acts = SectionAct::ALL.iter().filter(|act| fits(act.sections()));
    acts.map(|act| KeyLine { keys: act.shortcut().text(), words: act.label(tr) }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::Lang;

    #[test]
    fn every_action_has_keys_and_words() {
        for lang in Lang::ALL {
            for (_, lines) in key_groups(Tr::new(lang)) {
                assert!(lines.iter().all(|line| !line.keys.is_empty() && !line.words.is_empty()));
            }
        }
    }
}
