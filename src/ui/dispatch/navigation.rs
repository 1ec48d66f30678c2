//! Where the window looks.

use crate::{domain::ids::GarrisonId, ui::session::Session};

pub(super) fn select_garrison(session: &mut Session, garrison: GarrisonId) {
    if let Some(head) = &mut session.register {
        head.garrison = garrison;
    }
}
