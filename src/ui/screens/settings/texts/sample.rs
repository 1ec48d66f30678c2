//! A letter with invented facts, as it would be printed.

use egui::{Button, Layout, Ui, vec2};

use crate::{
    documents::PaperError,
    domain::{language::Lang, template::Template},
    i18n::{Tr, letters::LetterTexts},
    ops::templates,
    ui::{
        action::SectionAct,
        view::View,
        widgets::{
            badge::Meaning,
            button,
            preview::{Preview, Sheets},
            trouble::sentence_ui,
        },
    },
    wording::papers::paper_error,
};

const PART_IN_VIEW: f32 = 0.8;
const LEAST_HEIGHT: f32 = 280.0;

/// Whether the sample is on show, and what was laid out last.
#[derive(Default)]
pub struct Sample {
    is_open: bool,
    laid_out: Option<(Template, Lang, LetterTexts, Result<Sheets, PaperError>)>,
    preview: Preview,
}

impl Sample {
    pub const fn is_open(&self) -> bool {
        self.is_open
    }

    /// Shows the button that opens and closes the sample.
    pub fn button_ui(&mut self, ui: &mut Ui, view: &View<'_>) {
        let button = ui.add(Button::selectable(self.is_open, view.tr.templates_sample()));
        if button::pressed(view, SectionAct::ShowSample, button) {
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
            let pages = templates::sample(template, lang, texts, day, &stamp);
            (template, lang, texts.clone(), pages.map(|pages| Sheets::new(vec![pages])))
        };
        let laid_out = self.laid_out.insert(known.unwrap_or_else(lay_out));
        match &laid_out.3 {
            Ok(sheets) => sheets_ui(ui, view.tr, &mut self.preview, sheets),
            Err(error) => sentence_ui(ui, Meaning::Danger, &paper_error(view.tr, error)),
        }
    }
}

/// The pages in a field of their own, a little lower than what is in view of the settings.
fn sheets_ui(ui: &mut Ui, tr: Tr, preview: &mut Preview, sheets: &Sheets) {
    let height = (ui.clip_rect().height() * PART_IN_VIEW).max(LEAST_HEIGHT);
    let size = vec2(ui.available_width(), height);
    ui.allocate_ui_with_layout(size, Layout::default(), |ui| preview.ui(ui, tr, sheets));
}
