//! What a command is, and which one the arguments call.

use std::{ffi::OsString, ops::RangeInclusive};

use super::{Outcome, call::Call, option::Opt};
use crate::i18n::Tr;

/// A command of the program.
pub struct Command {
    /// What calls it.
    pub words: &'static [&'static str],
    /// What stands behind the words, as the contract writes it.
    pub usage: &'static str,
    /// What it does, in one line.
    pub about: fn(Tr) -> String,
    /// How many arguments it takes that are no options.
    pub arguments: RangeInclusive<usize>,
    /// Its own options; those of every command come besides.
    pub options: &'static [Opt],
    pub run: fn(&mut Call<'_, '_>) -> Outcome,
}

impl Command {
    /// `round plan`.
    pub fn name(&self) -> String {
        self.words.join(" ")
    }

    /// The option spelled so; a command's own meaning goes before the common one.
    pub fn option(&self, spelling: &str) -> Option<Opt> {
        self.options.iter().chain(Opt::COMMON).copied().find(|option| option.spelling() == spelling)
    }
}

/// Arguments that call no command.
pub enum Asked {
    /// For the list of commands.
    Help,
    Version,
    /// For something that is not there.
    Unknown(String),
}

/// The command that arguments call, and what stands behind its words.
pub fn find(
    commands: &'static [&'static Command],
    mut arguments: Vec<OsString>,
) -> Result<(&'static Command, Vec<OsString>), Asked> {
    let called = |command: &&&Command| {
        command.words.len() <= arguments.len()
            && command.words.iter().zip(&arguments).all(|(word, argument)| argument == word)
    };
    if let Some(command) = commands.iter().find(called) {
        let rest = arguments.split_off(command.words.len());
        return Ok((command, rest));
    }
    let first = arguments.first().map(|first| first.to_string_lossy().into_owned()).unwrap_or_default();
    Err(match first.as_str() {
        "" | "--help" | "-h" | "help" => Asked::Help,
        "--version" | "-V" => Asked::Version,
        _ => Asked::Unknown(unknown(commands, &arguments)),
    })
}

/// The words that call nothing: two of them where the first begins a command of two.
fn unknown(commands: &[&Command], arguments: &[OsString]) -> String {
    let begins = commands.iter().any(|command| arguments[0] == command.words[0]);
    let words = arguments.iter().take(if begins { 2 } else { 1 });
    words.map(|word| word.to_string_lossy()).collect::<Vec<_>>().join(" ")
}
