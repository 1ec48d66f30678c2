//! Papers on the screen, with what is to become of them; until it is agreed, nothing has a number.

use std::path::PathBuf;

use egui::{Frame, Id, Key, Label, Margin, Modal, Panel, RichText, ScrollArea, Ui, vec2};

use super::{
    Destination,
    choices::{Choices, Way},
    job::{Job, PREVIEWED},
    rehearsal::Rehearsal,
};
use crate::{
    i18n::Tr,
    ops::{
        self,
        several::{self, Refused},
    },
    ui::{
        command::Command,
        desk::Errand,
        loaded::Pending,
        screens::queue::why_no_act,
        theme,
        view::View,
        widgets::{
            badge::Meaning,
            button,
            left_out::refused_ui,
            preview::{Preview, Sheets},
            progress_bar, trouble,
        },
    },
};

/// Around the dialog.
const MARGIN: f32 = 36.0;
const CHOICES_WIDTH: f32 = 280.0;

/// Files that were made, and where they go.
pub(super) struct Made {
    pub files: Vec<PathBuf>,
    pub destination: Destination,
    /// Who got no paper.
    pub left_out: Vec<Refused>,
}

/// How the dialog ended.
pub(super) enum Ended {
    Closed,
    Made(Made),
}

/// What a person pressed.
#[derive(PartialEq, Eq)]
enum Pressed {
    Make,
    Close,
}

/// See the module.
pub(super) struct Dialog {
    /// What was asked for.
    whole: Job,
    /// What can be made of it.
    job: Job,
    left_out: Vec<Refused>,
    choices: Choices,
    rehearsal: Rehearsal,
    preview: Preview,
    writing: Pending<Vec<PathBuf>>,
    destination: Destination,
    error: Option<ops::Error>,
}

impl Dialog {
    pub fn new(view: &View<'_>, job: Job, way: Way) -> Self {
        Self {
            whole: job.clone(),
            job,
            left_out: Vec::new(),
            choices: Choices::new(way, view.preferences.printing.clone()),
            rehearsal: Rehearsal::default(),
            preview: Preview::default(),
            writing: Pending::default(),
            destination: Destination::Viewer,
            error: None,
        }
    }

    /// Shows the dialog; `None` until it is over.
    pub fn ui(&mut self, ui: &Ui, view: &View<'_>) -> Option<Ended> {
        if let Some(files) = self.take_result() {
            let destination = std::mem::take(&mut self.destination);
            let left_out = std::mem::take(&mut self.left_out);
            return Some(Ended::Made(Made { files, destination, left_out }));
        }
        if self.rehearsal.refresh(view, &self.whole, &self.choices.langs()) {
            self.preview.rewind();
            self.left_out = self.rehearsal.refused().to_vec();
            self.job = self.whole.without(&self.left_out);
        }
        let title = self.title(view.tr);
        let size = ui.ctx().content_rect().size() - vec2(2.0, 2.0) * MARGIN;
        let modal = Modal::new(Id::unique("papers")).frame(theme::dialog(ui.ctx()));
        let shown = modal.show(ui.ctx(), |ui| {
            ui.set_min_size(size);
            ui.set_max_size(size);
            ui.label(theme::title(title));
            ui.add_space(4.0);
            let pressed = self.bottom_ui(ui, view);
            self.choices_ui(ui, view);
            self.preview_ui(ui, view);
            pressed
        });
        let escaped = !shown.any_popup_open && ui.input(|input| input.key_pressed(Key::Escape));
        match shown.inner.or(escaped.then_some(Pressed::Close))? {
            Pressed::Close if self.writing.is_running() => view.desk.stop(),
            Pressed::Close => return Some(Ended::Closed),
            Pressed::Make => self.start(view),
        }
        None
    }

    fn title(&self, tr: Tr) -> String {
        let title = (self.job.title)(tr);
        if self.whole.is_batch() {
            tr.handover_title_of_batch(&self.job.count().to_string(), &title)
        } else {
            title
        }
    }

    fn bottom_ui(&self, ui: &mut Ui, view: &View<'_>) -> Option<Pressed> {
        let tr = view.tr;
        let frame = Frame::new().inner_margin(Margin { top: 8, ..Margin::ZERO });
        let bottom = Panel::bottom("papers acts").resizable(false).show_separator_line(false).frame(frame);
        let shown = bottom.show(ui, |ui| {
            if let Some(error) = &self.error {
                trouble::ui(ui, view, error);
                ui.add_space(4.0);
            }
            ui.horizontal(|ui| {
                let possible = self.is_possible(view);
                let hint = if view.can_write() { String::new() } else { why_no_act(view) };
                let make = button::primary_if(ui, possible, tr.handover_make()).on_disabled_hover_text(hint);
                let close =
                    ui.button(if view.can_write() { tr.widgets_cancel() } else { tr.widgets_close() });
                self.hint_ui(ui, view);
                let pressed = [(make, Pressed::Make), (close, Pressed::Close)];
                pressed.into_iter().find(|(button, _)| button.clicked()).map(|(_, pressed)| pressed)
            })
            .inner
        });
        shown.inner
    }

    /// What making does, or how far it is.
    fn hint_ui(&self, ui: &mut Ui, view: &View<'_>) {
        let time = ui.input(|input| input.time);
        if let Some(Ok(running)) = view.desk.running(time) {
            if progress_bar::running_line(ui, view.tr, &running) {
                running.progress.stop();
            }
            return;
        }
        let hint = if view.can_write() { view.tr.handover_hint() } else { view.tr.handover_hint_read_only() };
        ui.add(Label::new(RichText::new(hint).weak()).wrap());
    }

    fn is_possible(&self, view: &View<'_>) -> bool {
        let count = self.rehearsal.current().map(Sheets::count);
        let ordered = count.is_some_and(|count| self.choices.order(view, count).is_some());
        view.can_write() && ordered && self.job.count() > 0 && !self.writing.is_running()
    }

    fn choices_ui(&mut self, ui: &mut Ui, view: &View<'_>) {
        let frame = Frame::new().inner_margin(Margin { left: 12, ..Margin::ZERO });
        let panel = Panel::right("papers choices").exact_size(CHOICES_WIDTH).resizable(false);
        let count = self.rehearsal.current().map(Sheets::count);
        panel.show_separator_line(false).frame(frame).show(ui, |ui| {
            ui.add_enabled_ui(!self.writing.is_running(), |ui| {
                ScrollArea::vertical().auto_shrink(false).show(ui, |ui| {
                    self.choices.ui(ui, view, self.whole.is_batch(), count);
                });
            });
        });
    }

    fn preview_ui(&mut self, ui: &mut Ui, view: &View<'_>) {
        if !self.left_out.is_empty() {
            refused_ui(ui, view, &self.left_out, None);
            ui.add_space(4.0);
        }
        match self.rehearsal.outcome() {
            None => {}
            Some(Err(error)) => trouble::ui(ui, view, error),
            Some(Ok(_)) if self.job.count() == 0 => {}
            Some(Ok(sheets)) => {
                if self.job.count() > PREVIEWED {
                    let sentence = view.tr.handover_first_of(&PREVIEWED.to_string());
                    trouble::sentence_ui(ui, Meaning::Neutral, &sentence);
                    ui.add_space(4.0);
                }
                self.preview.ui(ui, view.tr, sheets);
            }
        }
    }

    fn start(&mut self, view: &View<'_>) {
        let count = self.rehearsal.current().map(Sheets::count);
        let Some((order, destination)) = count.and_then(|count| self.choices.order(view, count)) else {
            return;
        };
        if let Some(printing) = self.choices.printing() {
            view.commands.send(Command::RememberPrinting(printing.clone()));
        }
        self.error = None;
        self.destination = destination;
        let job = self.job.clone();
        self.writing.start(view, Errand::stoppable(Tr::handover_making), move |writer, stamp, progress| {
            Ok(job.carry_out(writer, stamp, &order, progress)?.keep())
        });
    }

    fn take_result(&mut self) -> Option<Vec<PathBuf>> {
        match self.writing.result()? {
            Ok(files) => Some(files),
            Err(error) => {
                self.error = match several::refused_by(error) {
                    Ok(refused) => {
                        self.job = self.job.without(&refused);
                        self.left_out.extend(refused);
                        None
                    }
                    Err(error) => Some(error),
                };
                None
            }
        }
    }
}
