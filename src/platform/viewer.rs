//! Opening a file in the program the system has for it, and sending it to a printer.
//!
//! Both may wait for the other program, so they are called from a thread that may.

use std::{
    io,
    path::{Path, PathBuf},
    process::{Command, Stdio},
};

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

/// Sends a file to the person's usual printer.
pub fn print(path: &Path, copies: u16) -> Result<(), HandOverError> {
    hand_over(path, print_command(path, copies))
}

#[cfg(windows)]
fn open_command(path: &Path) -> (&'static str, Command) {
    // `start` takes its first quoted argument for a title.
    ("cmd", with(Command::new("cmd"), |command| command.args(["/C", "start", ""]).arg(path)))
}

#[cfg(windows)]
fn print_command(path: &Path, copies: u16) -> (&'static str, Command) {
    // The verb of the shell prints one copy; the path goes through the environment to need no quoting.
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
fn print_command(path: &Path, copies: u16) -> (&'static str, Command) {
    ("lp", with(Command::new("lp"), |command| command.arg("-n").arg(copies.to_string()).arg("--").arg(path)))
}

fn with(mut command: Command, arguments: impl FnOnce(&mut Command) -> &mut Command) -> Command {
    arguments(&mut command).stdin(Stdio::null()).stdout(Stdio::null());
    command
}

fn hand_over(path: &Path, (program, mut command): (&'static str, Command)) -> Result<(), HandOverError> {
    if !path.is_file() {
        return Err(HandOverError::NoFile { path: path.to_owned() });
    }
    let output = command.output().map_err(|source| match source.kind() {
        io::ErrorKind::NotFound => HandOverError::NoProgram { program },
        _other => HandOverError::Start { program, source },
    })?;
    if output.status.success() {
        return Ok(());
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
