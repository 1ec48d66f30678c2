//! A letter with invented facts, as it would be printed.

use egui::{Button, Frame, Label, Ui};

use crate::{
    documents::{Page, Pages, PaperError},
    domain::{language::Lang, template::Template},
    i18n::{Tr, letters::LetterTexts},
    ops::templates,
    ui::{
        view::View,
        widgets::{badge::Meaning, trouble::sentence_ui},
    },
    wording::papers::paper_error,
};

/// Whether the sample is on show, and what was laid out last.
#[derive(Default)]
pub struct Sample {
    is_open: bool,
    laid_out: Option<(Template, Lang, LetterTexts, Result<Pages, PaperError>)>,
}

impl Sample {
    pub const fn is_open(&self) -> bool {
        self.is_open
    }

    /// Shows the button that opens and closes the sample.
    pub fn button_ui(&mut self, ui: &mut Ui, tr: Tr) {
        if ui.add(Button::selectable(self.is_open, tr.templates_sample())).clicked() {
            self.is_open = !self.is_open;
        }
    }

    /// Shows the sheet, if it is open.
    pub fn ui(&mut self, ui: &mut Ui, view: &View<'_>, template: Template, lang: Lang, texts: &LetterTexts) {
        if !self.is_open {
            return;
        }
        let known = self
            .laid_out
            .take()
            .filter(|(of, in_lang, laid_out, _)| (*of, *in_lang) == (template, lang) && laid_out == texts);
        let stamp = view.stamp();
        let lay_out = || {
            let day = view.zone().day(view.now);
            (template, lang, texts.clone(), templates::sample(template, lang, texts, day, &stamp))
        };
        let laid_out = self.laid_out.insert(known.unwrap_or_else(lay_out));
        match &laid_out.3 {
            Ok(pages) => pages.pages.iter().for_each(|page| sheet_ui(ui, page)),
            Err(error) => sentence_ui(ui, Meaning::Danger, &paper_error(view.tr, error)),
        }
    }
}

/// The lines of a page.
fn sheet_ui(ui: &mut Ui, page: &Page) {
    let mut lines: Vec<(f32, String)> = Vec::new();
    for run in &page.runs {
        match lines.last_mut().filter(|(y, _)| *y == run.baseline) {
            Some((_, line)) => {
                line.push(' ');
                line.push_str(&run.text);
            }
            None => lines.push((run.baseline, run.text.clone())),
        }
    }
    Frame::group(ui.style()).show(ui, |ui| {
        for (_, line) in lines {
            ui.add(Label::new(line).wrap());
        }
    });
}
