//! What every form that can be left half filled in shares: its draft over a crash, undo, the question before leaving.

use egui::{Key, Modifiers, RichText, Ui};

use super::{
    desk::Errand,
    draft::{DraftKeeper, Typed},
    leaving,
    loaded::Pending,
    steps::Steps,
    theme,
    view::View,
};
use crate::{
    i18n::Tr,
    platform::drafts::{Draft, DraftKey},
};

/// See the module.
pub struct Typing<F: Typed> {
    opening: Pending<(Draft, Option<F>)>,
    keeper: Option<DraftKeeper<F>>,
    /// The fields as they were before anybody typed.
    beginning: F,
    /// They are not so any more.
    changed: bool,
    steps: Steps<F>,
    restored: bool,
    asks_to_leave: bool,
}

impl<F: Typed> Typing<F> {
    /// Watches fields that begin like this; `name` tells the form from every other of the register.
    pub fn begin(view: &View<'_>, name: String, beginning: F) -> Self {
        let profile = view.profile.clone();
        let mut opening = Pending::default();
        opening.start_reading(view, Errand::quiet(), move |reader, _progress| {
            let key = DraftKey::of_register(&reader.register()?.register_id);
            let draft = Draft::of(&profile, key, &name);
            let kept = DraftKeeper::kept(&draft);
            Ok((draft, kept))
        });
        Self::of(opening, beginning)
    }

    /// As [`Self::begin`], where the draft was read already; the fields become what an earlier form left.
    pub fn resume(draft: Draft, kept: Option<F>, beginning: F, fields: &mut F) -> Self {
        let mut typing = Self::of(Pending::default(), beginning);
        typing.take_in(draft, kept, fields);
        typing
    }

    fn of(opening: Pending<(Draft, Option<F>)>, beginning: F) -> Self {
        let steps = Steps::new(beginning.clone());
        Self {
            opening,
            keeper: None,
            beginning,
            changed: false,
            steps,
            restored: false,
            asks_to_leave: false,
        }
    }

    fn take_in(&mut self, draft: Draft, kept: Option<F>, fields: &mut F) {
        let kept = kept.filter(|kept| *kept != self.beginning && *fields == self.beginning);
        if let Some(kept) = kept {
            *fields = kept;
            self.steps = Steps::new(fields.clone());
            self.restored = true;
            self.changed = true;
        }
        self.keeper = Some(DraftKeeper::new(draft, fields.clone()));
    }

    /// Before the fields are shown: what an earlier form left comes back.
    pub fn recall(&mut self, view: &View<'_>, fields: &mut F) {
        if let Some((draft, kept)) = self.opening.done(view) {
            self.take_in(draft, kept, fields);
        }
    }

    /// Before the fields are shown: the keys of undo and redo.
    pub fn take_keys(&mut self, ui: &Ui, fields: &mut F) {
        self.steps.take_keys(ui, fields);
    }

    /// After the fields were shown.
    pub fn note(&mut self, ui: &Ui, fields: &F) {
        if let Some(keeper) = &mut self.keeper {
            keeper.note(ui, fields);
        }
        self.steps.note(ui, fields);
        self.changed = *fields != self.beginning;
    }

    /// Says that an earlier form came back, with a button that begins anew.
    pub fn restored_ui(&mut self, ui: &mut Ui, tr: Tr, fields: &mut F) {
        if !self.restored {
            return;
        }
        ui.horizontal_wrapped(|ui| {
            ui.label(RichText::new(tr.entry_draft_restored()).color(theme::palette(ui).warning.ink));
            if ui.small_button(tr.entry_draft_begin_anew()).clicked() {
                fields.clone_from(&self.beginning);
                self.restored = false;
            }
        });
    }

    /// The fields as they were before anybody typed.
    pub const fn beginning(&self) -> &F {
        &self.beginning
    }

    /// Takes what the program filled in by itself for no change of the person's.
    pub fn begin_with(&mut self, fields: &F) {
        self.beginning.clone_from(fields);
    }

    /// Whether the question before leaving is open: keys of the form do nothing.
    pub const fn asks_to_leave(&self) -> bool {
        self.asks_to_leave
    }

    /// Whether the fields hold what is not in the register yet.
    pub const fn is_changed(&self) -> bool {
        self.changed
    }

    /// Whether the form is left now: one with changes after the question alone.
    pub fn is_left(&mut self, ui: &Ui, tr: Tr, wished: bool) -> bool {
        if !self.asks_to_leave {
            self.asks_to_leave = wished && self.changed;
            return wished && !self.changed;
        }
        let agreed = leaving::ask(ui, tr);
        self.asks_to_leave = agreed.is_none();
        agreed == Some(true)
    }

    /// The form is left: what was typed stays as a draft.
    pub fn put_aside(self) {
        if !self.changed {
            self.forget();
        }
    }

    /// The form was finished: nothing of it is kept.
    pub fn forget(self) {
        if let Some(keeper) = self.keeper {
            keeper.forget();
        }
    }
}

/// Escape leaves the field first, then the form.
pub fn escaped(ui: &Ui) -> bool {
    ui.memory(|memory| memory.focused().is_none())
        && ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Escape))
}
