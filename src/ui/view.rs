//! What a screen may see in a frame.

use super::{
    command::Commands,
    desk::Desk,
    session::{RegisterHead, Session},
};
use crate::{
    domain::Instant,
    i18n::{Lang, Tr},
    platform::preferences::Preferences,
};

/// What the desk owns.
#[derive(Debug, Default)]
pub struct Office {}

/// Read-only, for one frame; a screen changes its own fields and sends commands.
#[derive(Clone, Copy)]
pub struct View<'a> {
    pub tr: Tr,
    pub lang: Lang,
    pub now: Instant,
    pub register: Option<&'a RegisterHead>,
    /// What stands in the search field.
    pub search: &'a str,
    pub preferences: &'a Preferences,
    pub desk: &'a Desk<Office>,
    pub commands: &'a Commands,
}

impl<'a> View<'a> {
    /// The view of this frame.
    pub fn of(session: &'a Session, desk: &'a Desk<Office>, commands: &'a Commands, now: Instant) -> Self {
        Self {
            tr: session.tr(),
            lang: session.lang,
            now,
            register: session.register.as_ref(),
            search: &session.search.text,
            preferences: &session.preferences,
            desk,
            commands,
        }
    }
}
