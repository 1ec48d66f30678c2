//! Making, opening and closing a register.

use std::path::{Path, PathBuf};

use crate::ui::{action::Section, app::App, command::NewRegister, screens::start::Page};

/// Shows a page of the first screen.
pub(super) fn begin(app: &mut App, page: Page) {
    close(app);
    app.screens.start.page = page;
}

pub(super) fn close(app: &mut App) {
    app.session.register = None;
    app.session.search.text.clear();
    app.session.section = Section::Queue;
    app.screens.start.page = Page::Choice;
}

pub(super) fn create(app: &mut App, new: &NewRegister) {
    tracing::info!(garrisons = new.garrisons.len(), "a new register is wanted");
    remember(app, &new.path);
}

pub(super) fn create_practice(app: &mut App, path: &Path) {
    tracing::info!("a practice register is wanted");
    remember(app, path);
}

pub(super) fn open(app: &mut App, path: &Path) {
    tracing::info!("a register is to be opened");
    remember(app, path);
}

/// Files dropped onto the window: a register is opened, anything else is taken in.
pub(super) fn take_files(app: &mut App, paths: &[PathBuf]) {
    let register = paths.iter().find(|path| path.extension().is_some_and(|extension| extension == "kezek"));
    match register {
        Some(path) => open(app, path),
        None => app.session.section = Section::Import,
    }
}

fn remember(app: &mut App, path: &Path) {
    app.session.preferences.last_register = Some(path.to_owned());
    app.session.save_preferences();
}
