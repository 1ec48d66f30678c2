//! The keys of a list: arrows, pages, ends, ranges, everything, letters, Enter, Esc.

use egui::{Event, Key, Modifiers, Ui};

use super::{Jump, ListEvents, ListState, Source, selection::How};

/// Letters typed one after another within this time belong together.
const TOGETHER_SECONDS: f64 = 1.2;

/// Letters that were typed to find a row.
#[derive(Debug, Clone, PartialEq, Default)]
pub(super) struct Typed {
    pub text: String,
    at: f64,
}

impl Typed {
    fn is_going_on(&self, now: f64) -> bool {
        !self.text.is_empty() && now - self.at < TOGETHER_SECONDS
    }

    fn add(&mut self, letters: &str, now: f64) {
        if !self.is_going_on(now) {
            self.text.clear();
        }
        self.text.push_str(letters);
        self.at = now;
    }
}

/// What a key asks for.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Asked {
    Move(Key, How),
    Toggle,
    All,
    Open,
    Back,
    Copy,
    Letters(String),
}

/// Acts on the keys of this frame and takes them out of the input.
pub(super) fn apply<R, K: Clone + Ord + std::hash::Hash + Send + 'static>(
    ui: &Ui,
    state: &mut ListState<K>,
    source: &mut dyn Source<R, K>,
    events: &mut ListEvents<K>,
) {
    let count = source.count();
    if count == 0 {
        return;
    }
    let now = ui.input(|input| input.time);
    for asked in take(ui, &state.typed, now) {
        match asked {
            Asked::Move(key, how) => {
                let page = state.visible.len().saturating_sub(1).max(1);
                let row = target(key, state.selection.cursor_row(source), count, page);
                state.act(source, row, how);
            }
            Asked::Toggle => {
                if let Some(row) = state.selection.cursor_row(source) {
                    state.act(source, row, How::Toggle);
                }
            }
            Asked::All => state.selection.choose_all(source),
            Asked::Open => events.opened = state.selection.cursor().cloned(),
            Asked::Copy => events.copied = true,
            Asked::Back => events.back = !state.selection.choose_cursor_alone(),
            Asked::Letters(letters) => look_for(state, source, &letters, now),
        }
    }
}

/// One letter goes on from the row after the cursor's, more letters stay where they are true.
fn look_for<R, K: Clone + Ord + std::hash::Hash + Send + 'static>(
    state: &mut ListState<K>,
    source: &mut dyn Source<R, K>,
    letters: &str,
    now: f64,
) {
    state.typed.add(letters, now);
    let step = usize::from(state.typed.text.chars().count() == 1);
    let from = state.selection.cursor_row(source).map_or(0, |row| (row + step) % source.count());
    match source.jump(&state.typed.text, from) {
        Jump::To(row) => state.act(source, row, How::Only),
        Jump::Nowhere | Jump::Later => {}
    }
}

fn take(ui: &Ui, typed: &Typed, now: f64) -> Vec<Asked> {
    let mut going_on = typed.is_going_on(now);
    let mut asked = Vec::new();
    ui.input_mut(|input| {
        input.events.retain(|event| {
            let Some(one) = asked_by(event, going_on) else { return true };
            // Another part of the screen may go back as well.
            let stays = one == Asked::Back;
            going_on |= matches!(one, Asked::Letters(_));
            asked.push(one);
            stays
        });
    });
    asked
}

fn asked_by(event: &Event, going_on: bool) -> Option<Asked> {
    match event {
        Event::Copy => Some(Asked::Copy),
        Event::Text(text) if begins(text) || going_on => Some(Asked::Letters(text.clone())),
        Event::Key { key, physical_key, pressed: true, modifiers, .. } => {
            let place = physical_key.unwrap_or(*key);
            if modifiers.alt {
                return None;
            }
            match key {
                Key::ArrowDown | Key::ArrowUp | Key::PageDown | Key::PageUp | Key::Home | Key::End => {
                    Some(Asked::Move(*key, how(*modifiers)))
                }
                Key::Enter if modifiers.is_none() => Some(Asked::Open),
                Key::Escape if modifiers.is_none() => Some(Asked::Back),
                Key::Space if !going_on => Some(Asked::Toggle),
                _ if place == Key::A && modifiers.command && !modifiers.shift => Some(Asked::All),
                _not_ours => None,
            }
        }
        _not_ours => None,
    }
}

/// Digits belong to the screens; a name begins with a letter.
fn begins(text: &str) -> bool {
    text.chars().next().is_some_and(char::is_alphabetic)
}

fn how(modifiers: Modifiers) -> How {
    match (modifiers.shift, modifiers.command) {
        (true, true) => How::MoreRange,
        (true, false) => How::Range,
        (false, true) => How::GoTo,
        (false, false) => How::Only,
    }
}

fn target(key: Key, cursor: Option<usize>, count: usize, page: usize) -> usize {
    let last = count - 1;
    let Some(row) = cursor else {
        return if key == Key::End { last } else { 0 };
    };
    let wanted = match key {
        Key::ArrowDown => row + 1,
        Key::ArrowUp => row.saturating_sub(1),
        Key::PageDown => row + page,
        Key::PageUp => row.saturating_sub(page),
        Key::Home => 0,
        Key::End => last,
        _no_movement => row,
    };
    wanted.min(last)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(key: Key, cursor: Option<usize>, expected: usize) {
        assert_eq!(target(key, cursor, 100, 20), expected, "{key:?} at {cursor:?}");
    }

    #[test]
    fn keys_move_within_the_list() {
        check(Key::ArrowDown, None, 0);
        check(Key::End, None, 99);
        check(Key::ArrowUp, Some(0), 0);
        check(Key::ArrowUp, Some(1), 0);
        check(Key::ArrowDown, Some(98), 99);
        check(Key::ArrowDown, Some(99), 99);
        check(Key::PageDown, Some(79), 99);
        check(Key::PageDown, Some(78), 98);
        check(Key::PageUp, Some(19), 0);
        check(Key::Home, Some(50), 0);
        check(Key::End, Some(0), 99);
    }

    #[test]
    fn letters_are_taken_and_digits_left() {
        let asked = |text: &str, going_on| asked_by(&Event::Text(text.to_owned()), going_on);
        assert_eq!(asked("ә", false), Some(Asked::Letters("ә".to_owned())));
        assert_eq!(asked("5", false), None);
        assert_eq!(asked("5", true), Some(Asked::Letters("5".to_owned())));
        assert_eq!(asked(" ", false), None);
    }
}
