//! Short lines at the edge of the window: something was done, or could not be.

use std::fmt;

use egui::{Align2, Area, Frame, Id, Order, Ui, vec2};

use super::badge::Meaning;
use crate::{i18n::Tr, ui::theme};

/// A good word goes by itself after so many seconds; a bad one stays until it was read.
const SHOWN_SECONDS: f64 = 6.0;
const MOST: usize = 4;

/// A sentence that can be said in either language, also after the switch.
pub type Sentence = Box<dyn Fn(Tr) -> String + Send>;

/// One line.
pub struct Notice {
    pub meaning: Meaning,
    sentence: Sentence,
    /// The window's time when it was first shown, in seconds.
    shown_at: Option<f64>,
}

impl fmt::Debug for Notice {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Notice").field("meaning", &self.meaning).finish_non_exhaustive()
    }
}

/// The lines on show.
#[derive(Debug, Default)]
pub struct Notices(Vec<Notice>);

impl Notices {
    /// Tells that something was done.
    pub fn done(&mut self, sentence: impl Fn(Tr) -> String + Send + 'static) {
        self.add(Meaning::Good, Box::new(sentence));
    }

    /// Tells that something could not be done, and what to do next.
    pub fn failed(&mut self, sentence: impl Fn(Tr) -> String + Send + 'static) {
        self.add(Meaning::Danger, Box::new(sentence));
    }

    /// Tells what is odd but stops nothing.
    pub fn warning(&mut self, sentence: impl Fn(Tr) -> String + Send + 'static) {
        self.add(Meaning::Warning, Box::new(sentence));
    }

    fn add(&mut self, meaning: Meaning, sentence: Sentence) {
        if self.0.len() == MOST {
            self.0.remove(0);
        }
        self.0.push(Notice { meaning, sentence, shown_at: None });
    }

    /// The sentences on show.
    pub fn sentences(&self, tr: Tr) -> Vec<String> {
        self.0.iter().map(|notice| (notice.sentence)(tr)).collect()
    }

    /// Shows the lines over the lower right corner of a screen.
    pub fn ui(&mut self, ui: &Ui, tr: Tr, right_bottom: egui::Pos2) {
        let time = ui.input(|input| input.time);
        self.0.retain(|notice| !notice.is_over(time));
        let mut closed = None;
        Area::new(Id::unique("notices"))
            .order(Order::Foreground)
            .pivot(Align2::RIGHT_BOTTOM)
            .fixed_pos(right_bottom - vec2(12.0, 8.0))
            .show(ui.ctx(), |ui| {
                for (index, notice) in self.0.iter_mut().enumerate() {
                    notice.shown_at.get_or_insert(time);
                    if notice.line_ui(ui, tr) {
                        closed = Some(index);
                    }
                }
            });
        if let Some(index) = closed {
            self.0.remove(index);
        }
        if self.0.iter().any(Notice::goes_by_itself) {
            ui.ctx().request_repaint_after_secs(1.0);
        }
    }
}

impl Notice {
    fn goes_by_itself(&self) -> bool {
        self.meaning == Meaning::Good
    }

    fn is_over(&self, time: f64) -> bool {
        self.goes_by_itself() && self.shown_at.is_some_and(|shown| time - shown > SHOWN_SECONDS)
    }

    fn line_ui(&self, ui: &mut Ui, tr: Tr) -> bool {
        let palette = theme::palette(ui);
        let tone = self.meaning.tone(palette);
        let frame = Frame::popup(ui.style()).fill(tone.paper).inner_margin(8.0);
        frame
            .show(ui, |ui| {
                ui.horizontal_top(|ui| {
                    ui.set_max_width(420.0);
                    let words = egui::RichText::new((self.sentence)(tr)).color(tone.ink);
                    ui.add(egui::Label::new(words).wrap());
                    ui.small_button(tr.widgets_close()).clicked()
                })
                .inner
            })
            .inner
    }
}
