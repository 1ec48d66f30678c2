//! Arguments → window or command.

use std::{io::Write as _, path::PathBuf, process::ExitCode};

use kezek::{
    i18n::{Lang, Tr},
    platform::{logging, paths::Profile},
    ui::window::{self, WindowError},
};

fn main() -> ExitCode {
    match open_window(std::env::args_os().nth(1).map(PathBuf::from)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            writeln!(std::io::stderr(), "{message}").ok(); // nobody can be told that nobody can be told
            ExitCode::FAILURE
        }
    }
}

fn open_window(register: Option<PathBuf>) -> Result<(), String> {
    let profile = Profile::of_this_person().map_err(|error| error.to_string())?;
    logging::begin(&profile).ok(); // a program that runs without its log still runs
    window::run(profile, register).map_err(|error| in_both_languages(&error))
}

/// Said before the person's language is known.
fn in_both_languages(error: &WindowError) -> String {
    Lang::ALL.map(|lang| said(Tr::new(lang), error)).join("\n")
}

fn said(tr: Tr, error: &WindowError) -> String {
    match error {
        WindowError::NoDisplay => tr.window_no_display(),
        WindowError::Open(cause) => tr.window_cannot_open(cause),
    }
}
