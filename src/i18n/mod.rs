//! Languages as values, typed texts, dates, amounts and names.
//!
//! Invariant: there is no current language; whoever makes a text says in which one.

pub mod amounts;
pub mod capitals;
pub mod collation;
mod countdown;
pub mod dates;
mod exclusion_terms;
pub mod keyboard;
pub mod law;
mod law_names;
mod lease_terms;
pub mod letters;
pub mod names;
pub mod offer_text;
pub mod query;
mod terms;
mod texts;
pub mod typed_dates;

pub use crate::domain::language::Lang;
pub use texts::Tr;
