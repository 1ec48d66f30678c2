//! A form over the screen and the act it leads to: asked, under way, refused beside the fields, or done and told.
//!
//! What is typed survives a crash, can be undone, and is not left without a question.

use egui::Ui;
use serde::{Serialize, de::DeserializeOwned};
use serde_json::Value;

use super::{dialog::Dialog, notice::Sentence};
use crate::{
    i18n::Tr,
    journal::Stamp,
    ops,
    store::Writer,
    ui::{desk::Errand, failure, loaded::Pending, typing::Typing, view::View},
};

/// What a form does when it is agreed to; the sentence tells that it was done.
pub type Act = Box<dyn FnOnce(&mut Writer, &Stamp) -> ops::Result<Sentence> + Send>;

/// The fields of a form, and a name that tells it from every other form of the register.
pub type Typed<'a> = (String, &'a mut dyn Fields);

/// Fields as plain data.
pub trait Fields {
    /// What is filled in now.
    fn value(&self) -> Value;

    /// Fills in what was there before; what an older program left and nobody understands stays away.
    fn fill(&mut self, value: &Value);
}

impl<F: Serialize + DeserializeOwned> Fields for F {
    fn value(&self) -> Value {
        serde_json::to_value(self).expect("fields are plain data")
    }

    fn fill(&mut self, value: &Value) {
        if let Ok(fields) = F::deserialize(value) {
            *self = fields;
        }
    }
}

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

    /// What would be lost if the form went away; none where nothing is typed.
    fn typed(&mut self) -> Option<Typed<'_>> {
        None
    }

    /// Takes what the form shows by itself of a refusal; the rest comes back and stands below the fields.
    fn refused(&mut self, error: ops::Error) -> Option<ops::Error> {
        Some(error)
    }
}

/// See the module.
pub struct FormDialog<F> {
    form: Option<F>,
    /// Of a form in which something is typed, from the first frame on.
    typing: Option<Typing<Value>>,
    acting: Pending<Sentence>,
    error: Option<ops::Error>,
}

impl<F> Default for FormDialog<F> {
    fn default() -> Self {
        Self { form: None, typing: None, acting: Pending::default(), error: None }
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

    /// Whether the form holds what is not in the register yet.
    pub fn has_changes(&self) -> bool {
        self.typing.as_ref().is_some_and(Typing::is_changed)
    }

    /// Shows the form, if one is open; returns whether its act was done now.
    pub fn ui(&mut self, ui: &Ui, view: &View<'_>) -> bool {
        self.done(ui, view).is_some()
    }

    /// As [`Self::ui`], with the form whose act was done.
    pub fn done(&mut self, ui: &Ui, view: &View<'_>) -> Option<F> {
        let done = self.take_result(view);
        let Some(mut form) = self.form.take() else { return done };
        self.with_typing(&mut form, |typing, name, value| {
            let typing = typing.get_or_insert_with(|| Typing::begin(view, name, value.clone()));
            typing.recall(view, value);
            typing.take_keys(ui, value);
        });
        let answer = self.dialog_ui(ui, view, &mut form);
        self.with_typing(&mut form, |typing, _name, value| {
            typing.iter_mut().for_each(|typing| typing.note(ui, value));
        });
        let (agreed, wishes_to_leave) = (answer == Some(true), answer == Some(false));
        let leaves = match &mut self.typing {
            Some(typing) => typing.is_left(ui, view.tr, wishes_to_leave),
            None => wishes_to_leave,
        };
        if leaves {
            self.put_aside();
            return done;
        }
        if agreed {
            self.error = None;
            self.start(view, form.act());
        }
        self.form = Some(form);
        done
    }

    fn dialog_ui(&mut self, ui: &Ui, view: &View<'_>, form: &mut F) -> Option<bool> {
        let tr = view.tr;
        let error = self.error.as_ref().map(|error| failure::act_error(tr, view.zone(), error));
        let (title, agree) = (form.title(tr), form.agree(tr));
        let possible = view.can_write() && form.is_complete() && !self.acting.is_running();
        let dialog = Dialog { title: &title, agree: &agree, possible, error: error.as_deref() };
        dialog.show(ui, tr, |ui| {
            self.with_typing(form, |typing, _name, value| {
                typing.iter_mut().for_each(|typing| typing.restored_ui(ui, tr, value));
            });
            form.ui(ui, view);
        })
    }

    /// Lends the fields as plain data, and fills in what becomes of them.
    fn with_typing(
        &mut self,
        form: &mut F,
        lend: impl FnOnce(&mut Option<Typing<Value>>, String, &mut Value),
    ) {
        if let Some((name, fields)) = form.typed() {
            let before = fields.value();
            let mut value = before.clone();
            lend(&mut self.typing, name, &mut value);
            if value != before {
                fields.fill(&value);
            }
        }
    }

    /// The form goes; what was typed stays as a draft.
    fn put_aside(&mut self) {
        self.error = None;
        self.typing.take().into_iter().for_each(Typing::put_aside);
    }

    fn start(&mut self, view: &View<'_>, act: Act) {
        let errand = Errand::whole(Tr::offers_recording);
        self.acting.start(view, errand, move |writer, stamp, _progress| act(writer, stamp));
    }

    fn take_result(&mut self, view: &View<'_>) -> Option<F> {
        match self.acting.result()? {
            Ok(sentence) => {
                view.tell_done(sentence);
                let Self { form, typing, .. } = std::mem::take(self);
                typing.into_iter().for_each(Typing::forget);
                form
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
