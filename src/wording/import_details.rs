//! What the sentence about an issue says besides its rule.

use crate::exchange::{Against, Issue};

/// Stands where an issue should have a detail and has none.
const MISSING: &str = "…";

/// The details of an issue as texts.
pub(super) struct Details<'i>(pub &'i Issue);

impl Details<'_> {
    /// The row that it clashes with.
    pub fn other(&self) -> String {
        match &self.0.against {
            Some(Against::Row(row)) => row.to_string(),
            Some(Against::Entry(_) | Against::Value(_) | Against::OneOf(_)) | None => MISSING.to_owned(),
        }
    }

    /// The entry of the register that it clashes with.
    pub fn entry(&self) -> String {
        match &self.0.against {
            Some(Against::Entry(number)) => number.to_string(),
            Some(Against::Row(_) | Against::Value(_) | Against::OneOf(_)) | None => MISSING.to_owned(),
        }
    }

    /// The value that it contradicts.
    pub fn value(&self) -> String {
        match &self.0.against {
            Some(Against::Value(value)) => value.clone(),
            Some(Against::Row(_) | Against::Entry(_) | Against::OneOf(_)) | None => MISSING.to_owned(),
        }
    }

    /// The words that would be understood.
    pub fn values(&self) -> String {
        match &self.0.against {
            Some(Against::OneOf(words)) => words.join(", "),
            Some(Against::Row(_) | Against::Entry(_) | Against::Value(_)) | None => MISSING.to_owned(),
        }
    }
}
