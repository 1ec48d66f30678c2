//! The register as it was: the state after the last event recorded at or before an instant (design 3.2).

use super::{Reader, Result};
use crate::domain::Instant;

impl Reader {
    /// The register as it was at an instant, in memory.
    pub fn as_of(&self, at: Instant) -> Result<Self> {
        self.replayed(self.last_event_until(at)?)
    }
}
