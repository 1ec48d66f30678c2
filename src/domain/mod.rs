//! The rules of the queue: pure values and functions.
//!
//! Invariant: nothing here reads a file, a clock, a database or a source of randomness, and nothing
//! here makes a sentence for a person.
//! The present day and instant always come in as arguments.

#![deny(clippy::wildcard_enum_match_arm)]

pub mod area;
pub mod commission;
pub mod consent;
pub mod disclosure;
pub mod dwelling;
pub mod entitlement;
pub mod entry;
pub mod exclusion;
pub mod figures;
pub mod fit;
pub mod folding;
pub mod garrison;
pub mod household;
pub mod identity_number;
pub mod ids;
pub mod import_kind;
pub mod inventory;
pub mod language;
pub mod law;
pub mod lease;
pub mod legal_basis;
pub mod offer;
pub mod person;
pub mod phone;
pub mod place;
pub mod reason;
pub mod registration_number;
pub mod reply;
pub mod round;
pub mod rules;
pub mod sitting;
pub mod task;
pub mod template;
pub mod wallet;
pub mod working_days;

/// A point in time, UTC inside, shown in the garrison's zone (design 4.1).
pub type Instant = chrono::DateTime<chrono::Utc>;

/// A calendar day in the garrison's zone.
pub type Day = chrono::NaiveDate;
