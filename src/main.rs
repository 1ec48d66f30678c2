//! Arguments → window or command.

use std::{
    ffi::OsString,
    io::{self, Write as _},
    path::PathBuf,
    process::ExitCode,
};

use kezek::{
    cli::{self, Environment, Exit},
    i18n::{Lang, Tr},
    platform::{clock, logging, paths::Profile, system},
    ui::window::{self, WindowError},
};

fn main() -> ExitCode {
    let arguments: Vec<OsString> = std::env::args_os().skip(1).collect();
    if cli::is_called(&arguments) {
        return ExitCode::from(run_command(arguments).status());
    }
    match open_window(arguments.into_iter().next().map(PathBuf::from)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            writeln!(io::stderr(), "{message}").ok(); // nobody can be told that nobody can be told
            ExitCode::from(Exit::Unusable.status())
        }
    }
}

fn run_command(arguments: Vec<OsString>) -> Exit {
    let mut out = io::BufWriter::new(io::stdout().lock());
    let exit = cli::run(
        arguments,
        &mut Environment {
            out: &mut out,
            err: &mut io::stderr().lock(),
            clock: &clock::now,
            profile: &Profile::of_this_person,
            person: system::user_name(),
            machine: system::machine_name(),
            lang: system::language_code().and_then(|code| Lang::from_code(&code)),
        },
    );
    match out.flush() {
        Ok(()) => exit,
        Err(_) => Exit::Unusable,
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
