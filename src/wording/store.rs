//! Why a register file cannot be used.

use crate::{
    domain::{Instant, garrison::Zone},
    i18n::{Tr, dates},
    journal::Unreadable,
    platform::{
        lock::{Holder, LockError},
        paths::{PROFILE_VARIABLE, ProfileError},
    },
    store::Error,
};

/// What is wrong with the file, and what to do; instants in this zone.
pub fn store_error(tr: Tr, zone: Zone, error: &Error) -> String {
    match error {
        Error::Unreachable(cause) => tr.files_unreachable(&cause.to_string()),
        Error::Exists => tr.files_exists(),
        Error::NotARegister => tr.files_not_a_register(),
        Error::TooNew { found, known } => tr.files_too_new(&found.to_string(), &known.to_string()),
        Error::Damaged => tr.files_damaged(),
        Error::NeedsUpgrade => tr.files_needs_upgrade(),
        Error::Busy => tr.files_busy(),
        Error::WriteProtected => tr.files_write_protected(),
        Error::DiskFull => tr.files_disk_full(),
        Error::ClockBehind { last_event_at, now } => {
            tr.files_clock_behind(&time(zone, *last_event_at), &time(zone, *now))
        }
        Error::Unreadable(Unreadable::UnknownKind { kind, .. }) => tr.files_unknown_event(kind),
        Error::Unreadable(Unreadable::Payload { kind, .. }) => tr.files_unreadable_event(kind),
        Error::Inapplicable { sequence } => tr.files_inapplicable(&sequence.to_string()),
        Error::Stopped => tr.refusals_stopped(),
        Error::Database(cause) => tr.files_database(&cause.to_string()),
    }
}

/// Who writes to the register now.
pub fn held(tr: Tr, zone: Zone, holder: Option<&Holder>) -> String {
    holder.map_or_else(
        || tr.files_held(),
        |holder| tr.files_held_by(&holder.machine, &holder.person, &time(zone, holder.since)),
    )
}

/// Why a register cannot be taken for writing.
pub fn lock_error(tr: Tr, error: &LockError) -> String {
    tr.files_not_locked(&error.source.to_string())
}

/// Why the profile folder cannot be used.
pub fn profile_error(tr: Tr, error: &ProfileError) -> String {
    let cause = std::error::Error::source(error).map_or_else(|| error.to_string(), ToString::to_string);
    tr.files_no_profile(&cause, PROFILE_VARIABLE)
}

/// An instant as sentences have it: by the clock of the garrison, to the second.
pub(super) fn time(zone: Zone, at: Instant) -> String {
    dates::to_the_second(zone.local(at))
}
