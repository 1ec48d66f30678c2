//! The arguments of a command, read by its options.

use std::{ffi::OsString, path::PathBuf};

use lexopt::Arg;

use super::{
    command::Command,
    failure::{UsageError, WrongValue},
    option::Opt,
};
use crate::{domain::Instant, i18n::Lang};

/// What an instant looks like.
pub const INSTANT_EXAMPLE: &str = "2026-11-22T10:00:00+05:00";

/// The arguments of a call.
pub struct Arguments {
    pub command: &'static Command,
    given: Vec<OsString>,
    options: Vec<(Opt, OsString)>,
}

/// The language asked for among arguments that could not be read.
pub fn lang_in(words: &[OsString]) -> Option<Lang> {
    let given = words.windows(2).find(|pair| pair[0] == "--lang")?;
    given[1].to_str().and_then(Lang::from_code)
}

impl Arguments {
    /// Reads the arguments behind a command's words.
    pub fn parse(command: &'static Command, words: Vec<OsString>) -> Result<Self, UsageError> {
        let mut arguments = Self { command, given: Vec::new(), options: Vec::new() };
        let mut parser = lexopt::Parser::from_args(words);
        while let Some(argument) = parser.next().map_err(|error| UsageError::Unread(error.to_string()))? {
            let spelling = match argument {
                Arg::Value(value) => {
                    arguments.given.push(value);
                    continue;
                }
                Arg::Short('h') => "help".to_owned(),
                Arg::Short(letter) => return Err(UsageError::UnknownOption(format!("-{letter}"))),
                Arg::Long(spelling) => spelling.to_owned(),
            };
            let unknown = || UsageError::UnknownOption(format!("--{spelling}"));
            arguments.take(command.option(&spelling).ok_or_else(unknown)?, &mut parser)?;
        }
        arguments.check_count()?;
        Ok(arguments)
    }

    fn take(&mut self, option: Opt, parser: &mut lexopt::Parser) -> Result<(), UsageError> {
        if option.value().is_empty() {
            self.options.push((option, OsString::new()));
            return parser.optional_value().map_or(Ok(()), |_| Err(UsageError::ValueNotTaken(option)));
        }
        let value = parser.value().map_err(|_missing| UsageError::ValueMissing(option))?;
        self.options.push((option, value));
        while let Some(more) =
            parser.try_raw_args().and_then(|mut raw| raw.next_if(|argument| option.continues(argument)))
        {
            self.options.push((option, more));
        }
        Ok(())
    }

    fn check_count(&self) -> Result<(), UsageError> {
        if self.has(Opt::Help) {
            return Ok(());
        }
        match self.given.get(*self.command.arguments.end()) {
            Some(surplus) => Err(UsageError::Surplus(surplus.to_string_lossy().into_owned())),
            None if self.given.len() < *self.command.arguments.start() => Err(UsageError::TooFew),
            None => Ok(()),
        }
    }

    /// An argument that is no option, as a path.
    pub fn path(&self, index: usize) -> PathBuf {
        self.given.get(index).map(PathBuf::from).unwrap_or_default()
    }

    /// All arguments from `first` on, as paths.
    pub fn paths_from(&self, first: usize) -> Vec<PathBuf> {
        self.given.iter().skip(first).map(PathBuf::from).collect()
    }

    /// An argument that is no option, as text.
    pub fn word(&self, index: usize) -> String {
        self.given.get(index).map(|word| word.to_string_lossy().into_owned()).unwrap_or_default()
    }

    /// An argument that is no option, read as one thing or another.
    pub fn parsed<T>(
        &self,
        index: usize,
        expected: impl Into<String>,
        parse: impl FnOnce(&str) -> Option<T>,
    ) -> Result<T, UsageError> {
        let value = self.word(index);
        parse(&value).ok_or_else(|| WrongValue { option: None, value, expected: expected.into() }.into())
    }

    /// Whether an option is given.
    pub fn has(&self, option: Opt) -> bool {
        self.options.iter().any(|(given, _)| *given == option)
    }

    /// The value of an option; the last one, if it is given twice.
    pub fn text(&self, option: Opt) -> Option<String> {
        self.texts(option).pop()
    }

    /// All values of an option.
    pub fn texts(&self, option: Opt) -> Vec<String> {
        let given = self.options.iter().filter(|(given, _)| *given == option);
        given.map(|(_, value)| value.to_string_lossy().into_owned()).collect()
    }

    /// The value of an option that must be given.
    pub fn required(&self, option: Opt) -> Result<String, UsageError> {
        self.text(option).ok_or(UsageError::OptionMissing(option))
    }

    /// The file that an option names and that must be given.
    pub fn required_path(&self, option: Opt) -> Result<PathBuf, UsageError> {
        let given = self.options.iter().rfind(|(given, _)| *given == option);
        given.map(|(_, value)| PathBuf::from(value)).ok_or(UsageError::OptionMissing(option))
    }

    /// The value of an option, read as one thing or another.
    pub fn option<T>(
        &self,
        option: Opt,
        expected: impl Into<String>,
        parse: impl FnOnce(&str) -> Option<T>,
    ) -> Result<Option<T>, UsageError> {
        let Some(value) = self.text(option) else { return Ok(None) };
        match parse(&value) {
            Some(parsed) => Ok(Some(parsed)),
            None => Err(WrongValue { option: Some(option), value, expected: expected.into() }.into()),
        }
    }

    /// An instant with its offset.
    pub fn instant(&self, option: Opt) -> Result<Option<Instant>, UsageError> {
        self.option(option, INSTANT_EXAMPLE, |text| {
            chrono::DateTime::parse_from_rfc3339(text).ok().map(|at| at.to_utc())
        })
    }

    /// One of the two languages.
    pub fn lang(&self, option: Opt) -> Result<Option<Lang>, UsageError> {
        self.option(option, option.value(), Lang::from_code)
    }

    /// A number from 1.
    pub fn number(&self, option: Opt) -> Result<Option<i64>, UsageError> {
        self.option(option, NUMBER_EXAMPLE, positive)
    }

    /// An argument that is no option, as a number from 1.
    pub fn numbered(&self, index: usize) -> Result<i64, UsageError> {
        self.parsed(index, NUMBER_EXAMPLE, positive)
    }
}

const NUMBER_EXAMPLE: &str = "1, 2, 3, …";

fn positive(text: &str) -> Option<i64> {
    text.parse().ok().filter(|number| *number > 0)
}
