//! One call of a command: its arguments, where it writes, in which language it speaks.

use std::path::{Path, PathBuf};

use serde::Serialize;

use super::{
    Environment, Exit, Outcome,
    arguments::Arguments,
    failure::{self, Failure, Told, UsageError},
    help,
    option::Opt,
    session::{Reading, Speech, Writing},
};
use crate::{
    domain::Instant,
    i18n::{Lang, Tr},
    journal::Stamp,
    platform::lock::{Attempt, Holder, Lock},
};

/// A call of a command.
pub struct Call<'c, 'e> {
    pub arguments: Arguments,
    pub environment: &'c mut Environment<'e>,
    /// Known once the register is open.
    speech: Option<Speech>,
}

impl<'c, 'e> Call<'c, 'e> {
    /// A call with these arguments.
    pub fn new(arguments: Arguments, environment: &'c mut Environment<'e>) -> Self {
        Self { arguments, environment, speech: None }
    }

    /// Runs the command and tells what went wrong.
    pub fn run(mut self) -> Exit {
        let command = self.arguments.command;
        let outcome = self.lang().map_err(Failure::from).and_then(|lang| {
            if self.arguments.has(Opt::Help) {
                return help::print(command, lang, self.environment);
            }
            (command.run)(&mut self)
        });
        outcome.unwrap_or_else(|failure| self.report(&failure))
    }

    fn report(&mut self, failure: &Failure) -> Exit {
        if matches!(failure, Failure::OutputClosed) {
            return Exit::Done;
        }
        let asked = self.lang().ok().flatten();
        let told = match self.speech {
            Some(Speech { tr, zone }) => Told { lang: Some(asked.unwrap_or(tr.lang())), zone },
            None => Told::before_opening(asked),
        };
        failure::report(failure, told, self.arguments.command, self.environment)
    }

    /// The language that was asked for.
    pub fn lang(&self) -> Result<Option<Lang>, UsageError> {
        Ok(self.arguments.lang(Opt::Lang)?.or(self.arguments.lang(Opt::RegisterLang)?))
    }

    /// Opens a register for reading, beside an open window.
    pub fn read(&mut self, path: &Path) -> Outcome<Reading> {
        let reading = Reading::open(path, self.lang()?, (self.environment.clock)(), &self.arguments)?;
        self.speak(reading.speech);
        Ok(reading)
    }

    /// Opens a register for writing, acts, and closes it, whatever the act came to.
    pub fn write<T>(
        &mut self,
        path: &Path,
        act: impl FnOnce(&mut Writing, &Arguments) -> Outcome<T>,
    ) -> Outcome<T> {
        let lock = self.lock(path)?;
        let mut writing = Writing::open(path, lock, self)?;
        let outcome = act(&mut writing, &self.arguments);
        let closed = writing.close();
        let value = outcome?;
        closed?;
        Ok(value)
    }

    /// Takes the right to write to a register.
    pub fn lock(&self, path: &Path) -> Outcome<Lock> {
        let profile = (self.environment.profile)()?;
        let holder = Holder {
            person: self.actor()?,
            machine: self.environment.machine.clone(),
            since: (self.environment.clock)(),
        };
        match Lock::take(&profile, path, &holder)? {
            Attempt::Taken(lock) => Ok(lock),
            Attempt::HeldBy(holder) => Err(Failure::Held(holder)),
        }
    }

    /// The official who acts, with the second person where one is named.
    pub fn actor(&self) -> Result<String, UsageError> {
        let named = |name: String| Some(name.trim().to_owned()).filter(|name| !name.is_empty());
        let first = self.arguments.text(Opt::As).or_else(|| Some(self.environment.person.clone()));
        let first = first.and_then(named).ok_or(UsageError::NoActor)?;
        let second = self.arguments.text(Opt::Second).and_then(named);
        Ok(std::iter::once(first).chain(second).collect::<Vec<_>>().join(", "))
    }

    /// Who acts at an instant.
    pub fn stamp(&self, at: Instant) -> Result<Stamp, UsageError> {
        Ok(Stamp { at, actor: self.actor()? })
    }

    /// Speaks in a language from now on.
    pub fn speak(&mut self, speech: Speech) {
        self.speech = Some(speech);
    }

    /// The result: one JSON document if that was asked for, otherwise text.
    pub fn result(&mut self, json: &impl Serialize, text: impl FnOnce() -> String) -> Outcome<()> {
        if self.arguments.has(Opt::Json) {
            let document = serde_json::to_string(json).map_err(std::io::Error::other)?;
            return Ok(writeln!(self.environment.out, "{document}")?);
        }
        self.say(&text())
    }

    /// A result that is only text.
    pub fn say(&mut self, text: &str) -> Outcome<()> {
        Ok(writeln!(self.environment.out, "{}", text.trim_end())?)
    }

    /// Something a person should know besides the result.
    pub fn warn(&mut self, text: &str) -> Outcome<()> {
        Ok(writeln!(self.environment.err, "{text}")?)
    }

    /// The register that stands first.
    pub fn register(&self) -> PathBuf {
        self.arguments.path(0)
    }

    /// The texts in the language of the call; Kazakh where none is known.
    pub fn tr(&self) -> Tr {
        self.speech.map_or_else(|| Tr::new(Lang::Kk), |speech| speech.tr)
    }
}
