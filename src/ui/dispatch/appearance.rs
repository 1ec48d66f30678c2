//! Language, light and dark, size of the text: kept as preferences.

use crate::{
    i18n::Lang,
    platform::preferences::{Appearance, Reminding},
    ui::session::Session,
};

pub(super) fn set_language(session: &mut Session, lang: Lang) {
    session.lang = lang;
    session.preferences.language = Some(lang.code().to_owned());
    session.save_preferences();
}

pub(super) fn switch_language(session: &mut Session) {
    let other = match session.lang {
        Lang::Kk => Lang::Ru,
        Lang::Ru => Lang::Kk,
    };
    set_language(session, other);
}

pub(super) fn set(session: &mut Session, appearance: Appearance) {
    session.preferences.appearance = appearance;
    session.save_preferences();
}

pub(super) fn switch(session: &mut Session) {
    let other = match session.preferences.appearance {
        Appearance::Light => Appearance::Dark,
        Appearance::Dark => Appearance::Light,
    };
    set(session, other);
}

pub(super) fn set_reminding(session: &mut Session, reminding: Reminding) {
    session.preferences.reminding = reminding;
    session.save_preferences();
}

/// `None` when there is no such size on offer.
pub(super) fn set_text_size(session: &mut Session, percent: Option<u16>) {
    let Some(percent) = percent else { return };
    session.preferences.text_size_percent = percent;
    session.save_preferences();
}
