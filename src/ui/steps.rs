//! Undo and redo over a whole form, beyond one field: Ctrl+Z, and Ctrl+Y or Ctrl+Shift+Z.

use egui::{Event, Id, Key, Ui};

/// Keys that follow each other faster than this, in one field, are one step, in seconds.
const PAUSE_SECONDS: f64 = 0.8;
/// More steps than these are not kept.
const MOST: usize = 200;

/// What the fields were before each step, and what was undone.
pub struct Steps<F> {
    past: Vec<F>,
    future: Vec<F>,
    seen: F,
    /// When and where the last change was made.
    changed: Option<(f64, Option<Id>)>,
}

impl<F: Clone + PartialEq> Steps<F> {
    /// Steps of a form whose fields begin like this.
    pub fn new(fields: F) -> Self {
        Self { past: Vec::new(), future: Vec::new(), seen: fields, changed: None }
    }

    /// Takes the keys before any field sees them; the fields may become what they were.
    pub fn take_keys(&mut self, ui: &Ui, fields: &mut F) {
        match pressed(ui) {
            None => {}
            Some(Wish::Undo) => self.undo(fields),
            Some(Wish::Redo) => self.redo(fields),
        }
    }

    /// Takes note of the fields once a frame, after they were shown.
    pub fn note(&mut self, ui: &Ui, fields: &F) {
        if *fields == self.seen {
            return;
        }
        let (time, place) = (ui.input(|input| input.time), ui.memory(egui::Memory::focused));
        self.note_at(fields, time, place);
    }

    fn note_at(&mut self, fields: &F, time: f64, place: Option<Id>) {
        let goes_on = |(at, of): (f64, Option<Id>)| of.is_some() && of == place && time - at < PAUSE_SECONDS;
        if !self.changed.is_some_and(goes_on) {
            self.past.push(self.seen.clone());
            let surplus = self.past.len().saturating_sub(MOST);
            self.past.drain(..surplus);
        }
        self.changed = Some((time, place));
        self.future.clear();
        self.seen.clone_from(fields);
    }

    fn undo(&mut self, fields: &mut F) {
        if let Some(before) = self.past.pop() {
            self.future.push(std::mem::replace(fields, before));
            self.settle(fields);
        }
    }

    fn redo(&mut self, fields: &mut F) {
        if let Some(after) = self.future.pop() {
            self.past.push(std::mem::replace(fields, after));
            self.settle(fields);
        }
    }

    fn settle(&mut self, fields: &F) {
        self.seen.clone_from(fields);
        self.changed = None;
    }
}

enum Wish {
    Undo,
    Redo,
}

/// By the place of the key: the letter differs from layout to layout.
fn pressed(ui: &Ui) -> Option<Wish> {
    ui.input_mut(|input| {
        let mut wish = None;
        input.events.retain(|event| {
            let found = wish_of(event);
            let taken = found.is_some();
            wish = found.or(wish.take());
            !taken
        });
        wish
    })
}

fn wish_of(event: &Event) -> Option<Wish> {
    let Event::Key { key, physical_key, pressed: true, modifiers, .. } = event else { return None };
    if !modifiers.command || modifiers.alt {
        return None;
    }
    match (physical_key.unwrap_or(*key), modifiers.shift) {
        (Key::Z, false) => Some(Wish::Undo),
        (Key::Z, true) | (Key::Y, false) => Some(Wish::Redo),
        _other => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_step_is_what_was_typed_into_one_field_without_a_pause() {
        let [one, other] = ["one", "other"].map(|name| Some(Id::unique(name)));
        let mut steps = Steps::new(String::new());
        let mut fields = String::new();
        for (time, place, text) in
            [(0.0, one, "а"), (0.1, one, "аб"), (2.0, one, "абв"), (2.1, other, "абвг")]
        {
            fields = text.to_owned();
            steps.note_at(&fields, time, place);
        }
        for expected in ["абв", "аб", "", ""] {
            steps.undo(&mut fields);
            assert_eq!(fields, expected);
        }
        for expected in ["аб", "абв", "абвг", "абвг"] {
            steps.redo(&mut fields);
            assert_eq!(fields, expected);
        }
        steps.undo(&mut fields);
        fields.push('д');
        steps.note_at(&fields, 9.0, one);
        steps.redo(&mut fields);
        assert_eq!(fields, "абвд", "what was typed anew ends what was undone");
    }
}
