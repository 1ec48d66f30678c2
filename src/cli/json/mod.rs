//! The JSON documents of the contract: keys and codes are English and stable, fields keep their order.

pub mod import;
pub mod inventory;
pub mod offers;
pub mod plan;
pub mod queue;
pub mod reasons;
pub mod verify;
pub mod why;

use chrono::SecondsFormat;

use crate::domain::{Instant, fit::Fit, garrison::Zone};

/// An instant with the offset of the garrison, RFC 3339.
pub fn instant(zone: Zone, at: Instant) -> String {
    zone.local(at).to_rfc3339_opts(SecondsFormat::AutoSi, false)
}

/// The code of a class.
pub const fn fit(fit: Fit) -> &'static str {
    match fit {
        Fit::Within => "within",
        Fit::Below => "below",
    }
}
