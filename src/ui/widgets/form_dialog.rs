//! A form over the screen and the act it leads to: asked, under way, refused beside the fields, or done and told.

use egui::Ui;

use super::{dialog::Dialog, notice::Sentence};
use crate::{
    i18n::Tr,
    journal::Stamp,
    ops,
    store::Writer,
    ui::{desk::Errand, failure, loaded::Pending, view::View},
};

/// What a form does when it is agreed to; the sentence tells that it was done.
pub type Act = Box<dyn FnOnce(&mut Writer, &Stamp) -> ops::Result<Sentence> + Send>;

/// What is asked before an act.
pub trait Form {
    fn title(&self, tr: Tr) -> String;

    /// The verb of the button.
    fn agree(&self, tr: Tr) -> String;

    /// Whether nothing is missing; `view` tells the day.
    fn is_complete(&self) -> bool {
        true
    }

    /// Shows the fields.
    fn ui(&mut self, ui: &mut Ui, view: &View<'_>);

    fn act(&self) -> Act;

    /// Takes what the form shows by itself of a refusal; the rest comes back and stands below the fields.
    fn refused(&mut self, error: ops::Error) -> Option<ops::Error> {
        Some(error)
    }
}

/// See the module.
pub struct FormDialog<F> {
    form: Option<F>,
    acting: Pending<Sentence>,
    error: Option<ops::Error>,
}

impl<F> Default for FormDialog<F> {
    fn default() -> Self {
        Self { form: None, acting: Pending::default(), error: None }
    }
}

impl<F: Form> FormDialog<F> {
    /// Asks.
    pub fn open(&mut self, form: F) {
        *self = Self { form: Some(form), ..Self::default() };
    }

    /// Whether something is asked: keys of the screen behind it do nothing.
    pub const fn is_open(&self) -> bool {
        self.form.is_some()
    }

    /// Shows the form, if one is open; returns whether its act was done now.
    pub fn ui(&mut self, ui: &Ui, view: &View<'_>) -> bool {
        self.done(ui, view).is_some()
    }

    /// As [`Self::ui`], with the form whose act was done.
    pub fn done(&mut self, ui: &Ui, view: &View<'_>) -> Option<F> {
        let done = self.take_result(view);
        let Some(mut form) = self.form.take() else { return done };
        let error = self.error.as_ref().map(|error| failure::act_error(view.tr, view.zone(), error));
        let (title, agree) = (form.title(view.tr), form.agree(view.tr));
        let possible = view.can_write() && form.is_complete() && !self.acting.is_running();
        let dialog = Dialog { title: &title, agree: &agree, possible, error: error.as_deref() };
        match dialog.show(ui, view.tr, |ui| form.ui(ui, view)) {
            Some(false) => self.error = None,
            Some(true) => {
                self.error = None;
                self.start(view, form.act());
                self.form = Some(form);
            }
            None => self.form = Some(form),
        }
        done
    }

    fn start(&mut self, view: &View<'_>, act: Act) {
        let errand = Errand::whole(Tr::offers_recording);
        self.acting.start(view, errand, move |writer, stamp, _progress| act(writer, stamp));
    }

    fn take_result(&mut self, view: &View<'_>) -> Option<F> {
        match self.acting.result()? {
            Ok(sentence) => {
                view.tell_done(sentence);
                std::mem::take(self).form
            }
            Err(error) => {
                self.error = match &mut self.form {
                    Some(form) => form.refused(error),
                    None => Some(error),
                };
                None
            }
        }
    }
}

/// A sentence that tells what was done.
pub fn say(sentence: impl Fn(Tr) -> String + Send + 'static) -> Sentence {
    Box::new(sentence)
}
