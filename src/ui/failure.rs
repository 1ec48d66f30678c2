//! Failures as sentences for the edge of the window.

use super::office::OpenError;
use crate::{
    domain::garrison::Zone,
    i18n::Tr,
    ops,
    wording::{refusal::ops_error, store::lock_error},
};

/// Why an act did not happen, and what to do next; instants in the garrison's zone.
pub fn act_error(tr: Tr, zone: Zone, error: &ops::Error) -> String {
    ops_error(tr, zone, error)
}

/// Why a register is not open, and what to do next.
pub fn open_error(tr: Tr, zone: Zone, error: &OpenError) -> String {
    match error {
        OpenError::Act(error) => act_error(tr, zone, error),
        OpenError::Lock(error) => lock_error(tr, error),
    }
}
