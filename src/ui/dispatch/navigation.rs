//! Where the window looks.

use crate::{
    domain::{Instant, ids::GarrisonId},
    ui::session::Session,
};

pub(super) fn select_garrison(session: &mut Session, garrison: GarrisonId) {
    if let Some(head) = &mut session.register {
        head.garrison = garrison;
    }
}

/// The queue as it was, or as it is.
pub(super) fn look_as_of(session: &mut Session, at: Option<Instant>) {
    if let Some(head) = &mut session.register {
        head.as_of = at;
    }
}
