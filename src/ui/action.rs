//! What a person can do from the keyboard: each action with its words, its keys and when it is possible.

use egui::{Event, Key, Modifiers};

pub use super::section_act::SectionAct;
use crate::i18n::Tr;

/// A section of the rail.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Section {
    /// What waits for somebody; the first.
    Today,
    Queue,
    Dwellings,
    Rounds,
    Replies,
    Sittings,
    Inventory,
    Tasks,
    Import,
    Papers,
    Figures,
    Settings,
}

impl Section {
    /// In the order of the rail; all but the settings have Alt+1…9, 0, -.
    pub const ALL: [Self; 12] = [
        Self::Today,
        Self::Queue,
        Self::Dwellings,
        Self::Rounds,
        Self::Replies,
        Self::Sittings,
        Self::Inventory,
        Self::Tasks,
        Self::Import,
        Self::Papers,
        Self::Figures,
        Self::Settings,
    ];

    /// Its name on the rail.
    pub fn label(self, tr: Tr) -> String {
        match self {
            Self::Today => tr.shell_section_today(),
            Self::Queue => tr.shell_section_queue(),
            Self::Dwellings => tr.shell_section_dwellings(),
            Self::Rounds => tr.shell_section_rounds(),
            Self::Replies => tr.shell_section_replies(),
            Self::Sittings => tr.shell_section_sittings(),
            Self::Inventory => tr.shell_section_inventory(),
            Self::Tasks => tr.shell_section_tasks(),
            Self::Import => tr.shell_section_import(),
            Self::Papers => tr.shell_section_papers(),
            Self::Figures => tr.shell_section_figures(),
            Self::Settings => tr.shell_section_settings(),
        }
    }

    /// Alt with a key of the row of digits by its place on the rail; the settings have the keys that settings have elsewhere.
    fn shortcut(self) -> Shortcut {
        const DIGITS: [Key; 11] = [
            Key::Num1,
            Key::Num2,
            Key::Num3,
            Key::Num4,
            Key::Num5,
            Key::Num6,
            Key::Num7,
            Key::Num8,
            Key::Num9,
            Key::Num0,
            Key::Minus,
        ];
        let place = Self::ALL.iter().position(|section| *section == self);
        match place.and_then(|place| DIGITS.get(place)) {
            Some(&key) => Shortcut { modifiers: Modifiers::ALT, key },
            None => Shortcut { modifiers: Modifiers::COMMAND, key: Key::Comma },
        }
    }
}

/// Something a person can start by a key, a button or from a list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Action {
    NewRegister,
    OpenRegister,
    PracticeRegister,
    CloseRegister,
    Go(Section),
    Find,
    /// Add what the section holds.
    Add,
    Print,
    /// Plan a round.
    Plan,
    Help,
    /// The list of keys.
    Keys,
    /// Everything that can be done, to be found by a few letters.
    Palette,
    /// The journal of the register.
    Journal,
    /// The practice tour.
    Tour,
    SwitchLanguage,
    SwitchAppearance,
    LargerText,
    SmallerText,
    /// Stop what runs; it writes nothing.
    Stop,
}

const COMMAND_SHIFT: Modifiers = Modifiers { shift: true, ..Modifiers::COMMAND };

/// What the availability of an action depends on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Circumstances {
    pub register_open: bool,
    pub writable: bool,
    pub stoppable_job: bool,
    /// The open register is a practice register.
    pub practice: bool,
}

impl Action {
    /// Every action, as lists show them.
    pub fn all() -> impl Iterator<Item = Self> {
        let plain = [
            Self::Find,
            Self::Add,
            Self::Plan,
            Self::Print,
            Self::Journal,
            Self::Palette,
            Self::Help,
            Self::Keys,
            Self::Tour,
            Self::NewRegister,
            Self::OpenRegister,
            Self::PracticeRegister,
            Self::CloseRegister,
            Self::SwitchLanguage,
            Self::SwitchAppearance,
            Self::LargerText,
            Self::SmallerText,
            Self::Stop,
        ];
        Section::ALL.into_iter().map(Self::Go).chain(plain)
    }

    /// Its words on buttons and in lists.
    pub fn label(self, tr: Tr) -> String {
        match self {
            Self::NewRegister => tr.action_new_register(),
            Self::OpenRegister => tr.action_open_register(),
            Self::PracticeRegister => tr.action_practice_register(),
            Self::CloseRegister => tr.action_close_register(),
            Self::Go(section) => section.label(tr),
            Self::Find => tr.action_find(),
            Self::Add => tr.action_add(),
            Self::Print => tr.action_print(),
            Self::Plan => tr.action_plan(),
            Self::Help => tr.action_help(),
            Self::Keys => tr.action_keys(),
            Self::Palette => tr.action_palette(),
            Self::Journal => tr.action_journal(),
            Self::Tour => tr.tour_title(),
            Self::SwitchLanguage => tr.action_switch_language(),
            Self::SwitchAppearance => tr.action_switch_appearance(),
            Self::LargerText => tr.action_larger_text(),
            Self::SmallerText => tr.action_smaller_text(),
            Self::Stop => tr.action_stop(),
        }
    }

    /// Its keys.
    pub fn shortcut(self) -> Shortcut {
        let (modifiers, key) = match self {
            Self::OpenRegister => (Modifiers::COMMAND, Key::O),
            Self::Go(section) => return section.shortcut(),
            Self::Find => (Modifiers::COMMAND, Key::F),
            Self::Add => (Modifiers::COMMAND, Key::N),
            Self::Print => (Modifiers::COMMAND, Key::P),
            Self::Plan => (Modifiers::NONE, Key::F5),
            Self::Help => (Modifiers::NONE, Key::F1),
            Self::SwitchLanguage => (Modifiers::NONE, Key::F9),
            Self::LargerText => (Modifiers::COMMAND, Key::Equals),
            Self::SmallerText => (Modifiers::COMMAND, Key::Minus),
            Self::Keys => (Modifiers::NONE, Key::F2),
            Self::Palette => (Modifiers::COMMAND, Key::K),
            Self::Journal => (Modifiers::COMMAND, Key::J),
            Self::Tour => (Modifiers::NONE, Key::F3),
            Self::NewRegister => (COMMAND_SHIFT, Key::N),
            Self::PracticeRegister => (COMMAND_SHIFT, Key::U),
            Self::CloseRegister => (Modifiers::COMMAND, Key::W),
            Self::SwitchAppearance => (Modifiers::NONE, Key::F8),
            Self::Stop => (Modifiers::NONE, Key::F12),
        };
        Shortcut { modifiers, key }
    }

    /// Its keys as they are written.
    pub fn keys_text(self) -> String {
        self.shortcut().text()
    }

    /// Whether it is possible now.
    pub fn is_available(self, now: Circumstances) -> bool {
        match self {
            Self::NewRegister
            | Self::OpenRegister
            | Self::PracticeRegister
            | Self::Help
            | Self::Keys
            | Self::Palette
            | Self::SwitchLanguage
            | Self::SwitchAppearance
            | Self::LargerText
            | Self::SmallerText => true,
            Self::CloseRegister | Self::Go(_) | Self::Find | Self::Print | Self::Plan | Self::Journal => {
                now.register_open
            }
            Self::Add => now.register_open && now.writable,
            Self::Tour => now.practice,
            Self::Stop => now.stoppable_job,
        }
    }
}

/// A key with its modifiers, by its place on the keyboard.
///
/// Letters and digits lie elsewhere or nowhere in the Kazakh and Russian layouts, the keys do not move.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Shortcut {
    pub modifiers: Modifiers,
    pub key: Key,
}

impl Shortcut {
    /// As it is written beside an action: `Ctrl+F`.
    pub fn text(self) -> String {
        let modifier = match (self.modifiers.command, self.modifiers.alt) {
            (true, _) => "Ctrl+",
            (false, true) => "Alt+",
            (false, false) => "",
        };
        let shift = if self.modifiers.shift { "Shift+" } else { "" };
        format!("{modifier}{shift}{}", self.key.symbol_or_name())
    }

    /// Takes a press of the keys out of the input.
    pub fn take(self, ctx: &egui::Context) -> bool {
        ctx.input_mut(|input| {
            let before = input.events.len();
            input.events.retain(|event| !self.matches(event));
            input.events.len() < before
        })
    }

    fn matches(self, event: &Event) -> bool {
        let Event::Key { key, physical_key, pressed: true, modifiers, .. } = event else { return false };
        physical_key.unwrap_or(*key) == self.key && modifiers.matches_exact(self.modifiers)
    }
}

/// Takes the actions whose keys were pressed out of the input, so that no field sees them.
pub fn take_pressed(ctx: &egui::Context, now: Circumstances) -> Vec<Action> {
    ctx.input_mut(|input| {
        let pressed: Vec<Action> = Action::all()
            .filter(|action| action.is_available(now))
            .filter(|action| {
                let keys = action.shortcut();
                input.events.iter().any(|event| keys.matches(event))
            })
            .collect();
        if !pressed.is_empty() {
            let taken: Vec<Shortcut> = pressed.iter().map(|action| action.shortcut()).collect();
            // Alt with a digit is also sent as text, which must not land in the field with the focus.
            input.events.retain(|event| {
                !matches!(event, Event::Text(_)) && !taken.iter().any(|keys| keys.matches(event))
            });
        }
        pressed
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn event(key: Key, physical_key: Option<Key>, modifiers: Modifiers) -> Event {
        Event::Key { key, physical_key, pressed: true, repeat: false, modifiers }
    }

    #[test]
    fn keys_count_by_their_place() {
        let find = Action::Find.shortcut();
        assert!(find.matches(&event(Key::A, Some(Key::F), Modifiers::COMMAND)));
        assert!(find.matches(&event(Key::F, None, Modifiers::COMMAND)));
        assert!(!find.matches(&event(Key::F, Some(Key::A), Modifiers::COMMAND)));
        assert!(!find.matches(&event(Key::F, Some(Key::F), Modifiers::NONE)));
    }

    #[test]
    fn no_two_actions_share_their_keys() {
        let keys: Vec<String> = Action::all().map(Action::keys_text).collect();
        for (index, text) in keys.iter().enumerate() {
            assert!(!keys[..index].contains(text), "{text} twice");
        }
        assert!(keys.contains(&"Ctrl+F".to_owned()) && keys.contains(&"Alt+8".to_owned()));
    }

    #[test]
    fn without_a_register_there_is_little_to_do() {
        let nothing = Circumstances::default();
        assert!(Action::OpenRegister.is_available(nothing));
        assert!(!Action::Find.is_available(nothing) && !Action::Add.is_available(nothing));
        let read_only = Circumstances { register_open: true, ..nothing };
        assert!(Action::Find.is_available(read_only) && !Action::Add.is_available(read_only));
    }
}
