//! What the whole window knows: the open register's head, the section, the preferences, the notices.

use std::{collections::BTreeSet, path::PathBuf};

use chrono::TimeDelta;

use super::{
    action::{Circumstances, Section},
    widgets::notice::Notices,
};
use crate::{
    domain::{
        Instant,
        disclosure::Disclosure,
        garrison::{Garrison, Zone},
        ids::GarrisonId,
        legal_basis::LegalBasis,
    },
    i18n::{Lang, Tr},
    journal::Sequence,
    platform::{
        lock::Holder,
        paths::Profile,
        preferences::{self, Preferences},
        system,
    },
};

/// Whether the open register can be written to, and if not, why.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Access {
    Writes,
    /// Somebody else writes; the name may be unknown.
    HeldBy(Option<Holder>),
    /// The file or its folder is write-protected.
    Protected,
    /// The person only wanted to look.
    LooksOnly,
}

impl Access {
    /// A supervisor, who looks over the secretary's shoulder, sees no numbers that could be used.
    pub const fn disclosure(&self) -> Disclosure {
        match self {
            Self::Writes | Self::Protected => Disclosure::Full,
            Self::HeldBy(_) | Self::LooksOnly => Disclosure::Masked,
        }
    }
}

/// What every screen shows of the open register.
#[derive(Debug, Clone, PartialEq)]
pub struct RegisterHead {
    pub path: PathBuf,
    pub commission_kk: String,
    pub commission_ru: String,
    pub practice: bool,
    /// The language of the register's papers and commands.
    pub lang: Lang,
    /// What new rounds rest on.
    pub basis: LegalBasis,
    pub garrisons: Vec<Garrison>,
    /// The garrison whose queue is in view.
    pub garrison: GarrisonId,
    /// Everyone with a place in that queue.
    pub places: u64,
    /// Every entry of the register, with a place or without.
    pub entries: u32,
    /// Rejected rows of files that wait for a person.
    pub open_rows: u32,
    /// Replies that wait for a person.
    pub waiting_replies: u32,
    /// The instants at which the terms of offers run out, the next first.
    pub due: Vec<Instant>,
    /// The instant of the last event of the journal.
    pub last_event_at: Option<Instant>,
    /// Tasks that nobody has done yet.
    pub open_tasks: u32,
    pub access: Access,
    /// The past instant in view; the present if none.
    pub as_of: Option<Instant>,
}

impl RegisterHead {
    /// The commission's name in a language.
    pub fn commission(&self, lang: Lang) -> &str {
        match lang {
            Lang::Kk => &self.commission_kk,
            Lang::Ru => &self.commission_ru,
        }
    }

    /// The last event, if a clock that says `now` stands before it: such a clock is wrong (design 3.5).
    /// In a practice register time may be set.
    pub fn clock_behind(&self, now: Instant) -> Option<Instant> {
        self.last_event_at.filter(|&last| !self.practice && now < last)
    }

    /// The garrison in view.
    pub fn garrison(&self) -> Option<&Garrison> {
        self.garrisons.iter().find(|garrison| garrison.id == self.garrison)
    }
}

/// The name of a garrison in a language.
pub fn garrison_name(garrison: &Garrison, lang: Lang) -> &str {
    match lang {
        Lang::Kk => &garrison.name_kk,
        Lang::Ru => &garrison.name,
    }
}

/// What the last check of the register found while it was open.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Checked {
    pub at: Instant,
    /// The last event it looked at.
    pub last: Sequence,
    pub findings: usize,
    /// The events it found something in.
    pub found_in: BTreeSet<Sequence>,
}

/// The search field of the top bar.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Search {
    pub text: String,
    /// The field takes the focus in the next frame.
    pub wants_focus: bool,
}

/// See the module.
pub struct Session {
    pub profile: Profile,
    pub preferences: Preferences,
    pub lang: Lang,
    /// The official at this machine, by the system's name.
    pub actor: String,
    pub register: Option<RegisterHead>,
    pub section: Section,
    pub search: Search,
    pub notices: Notices,
    /// None until the open register was checked.
    pub checked: Option<Checked>,
    /// By how much the time of the practice register is ahead of the clock, if it was set.
    pub practice_ahead: Option<TimeDelta>,
}

impl Session {
    /// A session with the preferences of a profile and no register.
    pub fn begin(profile: Profile) -> Self {
        let read = preferences::load(&profile);
        if !read.fallen_back.is_empty() {
            tracing::warn!(fields = ?read.fallen_back, "preferences fell back");
        }
        let lang = preferred_language(&read.preferences);
        Self {
            profile,
            preferences: read.preferences,
            lang,
            actor: system::user_name(),
            register: None,
            section: Section::Today,
            search: Search::default(),
            notices: Notices::default(),
            checked: None,
            practice_ahead: None,
        }
    }

    /// The time by a clock: another one only where a practice register is open and its time was set.
    pub fn time_of(&self, clock: Instant) -> Instant {
        match (&self.register, self.practice_ahead) {
            (Some(head), Some(ahead)) if head.practice => clock + ahead,
            _ => clock,
        }
    }

    /// The texts in the language of the window.
    pub fn tr(&self) -> Tr {
        Tr::new(self.lang)
    }

    /// The zone in which instants are shown: that of the garrison in view.
    pub fn zone(&self) -> Zone {
        let garrison = self.register.as_ref().and_then(RegisterHead::garrison);
        garrison.map_or_else(Zone::of_the_capital, |garrison| garrison.zone)
    }

    /// Writes the preferences; a profile that cannot be written costs the preference, not the work.
    pub fn save_preferences(&self) {
        if let Err(error) = self.preferences.save(&self.profile) {
            tracing::warn!(%error, "preferences were not saved");
        }
    }

    /// What the availability of actions depends on.
    pub fn circumstances(&self, stoppable_job: bool) -> Circumstances {
        Circumstances {
            register_open: self.register.is_some(),
            writable: self.register.as_ref().is_some_and(|head| head.access == Access::Writes),
            stoppable_job,
            practice: self.register.as_ref().is_some_and(|head| head.practice),
        }
    }
}

/// The person's choice, else the system's language, else Kazakh.
fn preferred_language(preferences: &Preferences) -> Lang {
    let of_system = || system::language_code().and_then(|code| Lang::from_code(&code));
    preferences.language.as_deref().and_then(Lang::from_code).or_else(of_system).unwrap_or(Lang::Kk)
}
