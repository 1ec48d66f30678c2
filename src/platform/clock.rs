//! The only place that reads the machine's clock.

use chrono::{DateTime, Utc};

/// The present instant by the machine's clock.
#[expect(clippy::disallowed_methods, reason = "this is the one place where the clock is read")]
pub fn now() -> DateTime<Utc> {
    Utc::now()
}
