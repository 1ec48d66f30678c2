//! A register opened by a command, for reading or for writing.

use std::path::Path;

use super::{Outcome, arguments::Arguments, call::Call, option::Opt};
use crate::{
    domain::{
        Instant,
        garrison::{Garrison, Zone},
        ids::GarrisonId,
    },
    i18n::{Lang, Tr},
    journal::Stamp,
    ops::{self, register::act_instant},
    platform::lock::Lock,
    store::{self, Reader, Writer},
};

/// In which language a command speaks, and by which clock.
#[derive(Debug, Clone, Copy)]
pub struct Speech {
    pub tr: Tr,
    pub zone: Zone,
}

impl Speech {
    /// The language that was asked for, or the register's; the clock of the first garrison.
    fn of(reader: &Reader, asked: Option<Lang>) -> Result<Self, store::Error> {
        let lang = asked.map_or_else(|| reader.register().map(|register| register.lang), Ok)?;
        let zone = reader.garrisons()?.first().map_or_else(Zone::of_the_capital, |garrison| garrison.zone);
        Ok(Self { tr: Tr::new(lang), zone })
    }
}

/// A register opened for reading.
pub struct Reading {
    pub reader: Reader,
    pub speech: Speech,
    clock: Instant,
    set: Option<Instant>,
}

impl Reading {
    /// Opens a register for reading.
    pub fn open(path: &Path, lang: Option<Lang>, clock: Instant, arguments: &Arguments) -> Outcome<Self> {
        let set = arguments.instant(Opt::Now)?;
        let reader = Reader::open(path)?;
        Ok(Self { speech: Speech::of(&reader, lang)?, reader, clock, set })
    }

    /// The present instant.
    ///
    /// # Errors
    /// Refused if a real register's clock is to be set.
    pub fn now(&self) -> Outcome<Instant> {
        Ok(act_instant(&self.reader, self.clock, self.set)?)
    }
}

/// A register opened for writing.
pub struct Writing {
    pub writer: Writer,
    pub stamp: Stamp,
    pub speech: Speech,
    _lock: Lock,
}

impl Writing {
    /// Opens a register for writing under its lock.
    pub fn open(path: &Path, lock: Lock, call: &mut Call<'_, '_>) -> Outcome<Self> {
        let set = call.arguments.instant(Opt::Now)?;
        let writer = ops::backups::open_to_write(path, || true)?;
        match Self::prepare(&writer, set, call) {
            Ok((speech, stamp)) => Ok(Self { writer, stamp, speech, _lock: lock }),
            Err(failure) => {
                writer.close()?;
                Err(failure)
            }
        }
    }

    fn prepare(writer: &Writer, set: Option<Instant>, call: &mut Call<'_, '_>) -> Outcome<(Speech, Stamp)> {
        let speech = Speech::of(writer, call.lang()?)?;
        call.speak(speech);
        let at = act_instant(writer, (call.environment.clock)(), set)?;
        Ok((speech, call.stamp(at)?))
    }

    /// Closes the file.
    pub fn close(self) -> Result<(), store::Error> {
        self.writer.close().map(|_closed| ())
    }
}

/// The garrison that an option names.
pub fn garrison(reader: &Reader, arguments: &Arguments) -> Outcome<Garrison> {
    Ok(ops::garrison_named(reader, &arguments.required(Opt::Garrison)?)?)
}

/// The garrison that an option names, or all of them.
pub fn garrisons(reader: &Reader, arguments: &Arguments) -> Outcome<Vec<Garrison>> {
    let named = arguments.text(Opt::Garrison).or_else(|| arguments.text(Opt::InventoryGarrison));
    Ok(match named {
        Some(name) => vec![ops::garrison_named(reader, &name)?],
        None => reader.garrisons()?,
    })
}

/// The zone of a garrison by its number.
pub fn zone_of(garrisons: &[Garrison], id: GarrisonId) -> Zone {
    garrisons
        .iter()
        .find(|garrison| garrison.id == id)
        .map_or_else(Zone::of_the_capital, |garrison| garrison.zone)
}
