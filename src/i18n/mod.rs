//! Languages as values, typed texts, dates, amounts and names.
//!
//! Invariant: there is no current language; whoever makes a text says in which one.

mod texts;

pub use crate::domain::language::Lang;
pub use texts::Tr;
