//! Failures as sentences for the edge of the window.

use super::office::OpenError;
use crate::{domain::garrison::Zone, i18n::Tr, ops};

/// Why an act did not happen, and what to do next; instants in the garrison's zone.
pub fn act_error(tr: Tr, _zone: Zone, error: &ops::Error) -> String {
    tr.shell_failed(&error.to_string())
}

/// Why a register is not open, and what to do next.
pub fn open_error(tr: Tr, zone: Zone, error: &OpenError) -> String {
    match error {
        OpenError::Act(error) => act_error(tr, zone, error),
        OpenError::Lock(error) => tr.shell_lock_failed(&error.path.display().to_string()),
    }
}
