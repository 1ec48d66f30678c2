//! Finding an offer by a name, a number or a telephone as people write them.

pub use crate::i18n::query::finds;
