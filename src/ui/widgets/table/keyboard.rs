//! The keys of a list: arrows, pages, ends, Enter.

use egui::{Key, Modifiers, Ui};

use super::{TableEvents, TableState};

/// Moves the selection as the keys say.
pub(super) fn apply(ui: &Ui, state: &mut TableState, count: usize, events: &mut TableEvents) {
    if count == 0 {
        return;
    }
    let page = state.visible.len().saturating_sub(2).max(1);
    let keys = [Key::ArrowDown, Key::ArrowUp, Key::PageDown, Key::PageUp, Key::Home, Key::End];
    for key in keys {
        let times = ui.input_mut(|input| input.count_and_consume_key(Modifiers::NONE, key));
        for _ in 0..times {
            let row = target(key, state.selected, count, page);
            state.select(row);
            events.selected = Some(row);
        }
    }
    if state.selected.is_some() && ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Enter)) {
        events.opened = state.selected;
    }
}

fn target(key: Key, selected: Option<usize>, count: usize, page: usize) -> usize {
    let last = count - 1;
    let Some(row) = selected else {
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
    fn check(key: Key, selected: Option<usize>, expected: usize) {
        assert_eq!(target(key, selected, 100, 20), expected, "{key:?} at {selected:?}");
    }

    #[test]
    fn keys_move_within_the_list() {
        check(Key::ArrowDown, None, 0);
        check(Key::End, None, 99);
        check(Key::ArrowUp, Some(0), 0);
        check(Key::ArrowUp, Some(1), 0);
        check(Key::ArrowDown, Some(98), 99);
        check(Key::ArrowDown, Some(99), 99);
        check(Key::PageDown, Some(5), 25);
        check(Key::PageDown, Some(95), 99);
        check(Key::PageUp, Some(19), 0);
        check(Key::Home, Some(50), 0);
    }
}
