//! Opening a file in the program the system has for it, and sending it to a printer.
//!
//! Both may wait for the other program, so they are called from a thread that may.

use std::{
    io,
    path::{Path, PathBuf},
    process::{Command, Stdio},
};

use super::preferences::Printing;

/// Whether a file can be sent to another printer than the usual one: the shell of Windows knows no other.
pub const CHOOSES_PRINTER: bool = cfg!(not(windows));

/// The most copies of a paper at once.
pub const MOST_COPIES: u16 = 99;

/// The system did not take the file.
#[derive(Debug, thiserror::Error)]
pub enum HandOverError {
    #[error("there is no file {}", path.display())]
    NoFile { path: PathBuf },
    /// The program that would do it is not installed.
    #[error("the system has no {program}")]
    NoProgram { program: &'static str },
    #[error("failed to start {program}")]
    Start {
        program: &'static str,
        #[source]
        source: io::Error,
    },
    #[error("{program} refused: {message}")]
    Refused { program: &'static str, message: String },
}

/// Opens a file in the program the system has for its kind.
pub fn open(path: &Path) -> Result<(), HandOverError> {
    hand_over(path, open_command(path))
}

/// Sends a file to a printer.
pub fn print(path: &Path, printing: &Printing) -> Result<(), HandOverError> {
    let copies = printing.copies.clamp(1, MOST_COPIES);
    hand_over(path, print_command(path, printing.printer.as_deref(), copies))
}

/// The names of the system's printers, where one can be chosen.
pub fn printers() -> Result<Vec<String>, HandOverError> {
    if !CHOOSES_PRINTER {
        return Ok(Vec::new());
    }
    // Without more it prints the names alone.
    let named = run("lpstat", with(Command::new("lpstat"), |command| command.arg("-e")))?;
    Ok(named.lines().map(str::trim).filter(|name| !name.is_empty()).map(str::to_owned).collect())
}

#[cfg(windows)]
fn open_command(path: &Path) -> (&'static str, Command) {
    // `start` takes its first quoted argument for a title.
    ("cmd", with(Command::new("cmd"), |command| command.args(["/C", "start", ""]).arg(path)))
}

#[cfg(windows)]
fn print_command(path: &Path, _usual: Option<&str>, copies: u16) -> (&'static str, Command) {
    // The verb of the shell prints one copy on the usual printer; the path goes through the environment to need no quoting.
    let script = format!(
        "1..{copies} | ForEach-Object {{ Start-Process -FilePath $env:KEZEK_PAPER -Verb Print -Wait }}"
    );
    let command = Command::new("powershell");
    (
        "powershell",
        with(command, |command| command.args(["-NoProfile", "-Command", &script]).env("KEZEK_PAPER", path)),
    )
}

#[cfg(not(windows))]
fn open_command(path: &Path) -> (&'static str, Command) {
    let program = if cfg!(target_os = "macos") { "open" } else { "xdg-open" };
    (program, with(Command::new(program), |command| command.arg(path)))
}

#[cfg(not(windows))]
fn print_command(path: &Path, printer: Option<&str>, copies: u16) -> (&'static str, Command) {
    let mut command = Command::new("lp");
    if let Some(printer) = printer {
        command.arg("-d").arg(printer);
    }
    ("lp", with(command, |command| command.arg("-n").arg(copies.to_string()).arg("--").arg(path)))
}

fn with(mut command: Command, arguments: impl FnOnce(&mut Command) -> &mut Command) -> Command {
    arguments(&mut command).stdin(Stdio::null());
    command
}

fn hand_over(path: &Path, (program, command): (&'static str, Command)) -> Result<(), HandOverError> {
    if !path.is_file() {
        return Err(HandOverError::NoFile { path: path.to_owned() });
    }
    run(program, command).map(drop)
}

/// What a program says.
fn run(program: &'static str, mut command: Command) -> Result<String, HandOverError> {
    let output = command.output().map_err(|source| match source.kind() {
        io::ErrorKind::NotFound => HandOverError::NoProgram { program },
        _other => HandOverError::Start { program, source },
    })?;
    if output.status.success() {
        return Ok(String::from_utf8_lossy(&output.stdout).into_owned());
    }
    Err(HandOverError::Refused {
        program,
        message: String::from_utf8_lossy(&output.stderr).trim().to_owned(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_missing_file_is_told_before_any_program_starts() {
        let none = Path::new("no such folder/no such paper.pdf");
        assert!(matches!(open(none), Err(HandOverError::NoFile { path }) if path == none));
    }

    #[cfg(not(windows))]
    #[test]
    fn the_printer_and_the_copies_are_told() {
        #[track_caller]
        fn check(printer: Option<&str>, expected: &[&str]) {
            let (program, command) = print_command(Path::new("paper.pdf"), printer, 2);
            assert_eq!(
                (program, command.get_args().collect::<Vec<_>>()),
                ("lp", expected.iter().map(|text| (*text).as_ref()).collect())
            );
        }
        check(None, &["-n", "2", "--", "paper.pdf"]);
        check(Some("Office"), &["-d", "Office", "-n", "2", "--", "paper.pdf"]);
    }

    #[cfg(unix)]
    #[test]
    fn what_a_program_says_is_heard() {
        let mut saying = Command::new("sh");
        saying.args(["-c", "echo Office; echo Hall"]);
        assert_eq!(run("sh", saying).unwrap(), "Office\nHall\n");
    }

    #[cfg(unix)]
    #[test]
    fn a_program_that_is_missing_or_refuses_says_so() {
        let folder = tempfile::tempdir().unwrap();
        let paper = folder.path().join("paper.pdf");
        std::fs::write(&paper, "").unwrap();
        let missing = hand_over(&paper, ("none", Command::new("no-such-program-here")));
        assert!(matches!(missing, Err(HandOverError::NoProgram { program: "none" })));
        let mut refusing = Command::new("sh");
        refusing.args(["-c", "echo out of paper >&2; exit 1"]);
        let refused = hand_over(&paper, ("sh", refusing));
        assert!(matches!(refused, Err(HandOverError::Refused { message, .. }) if message == "out of paper"));
    }
}
