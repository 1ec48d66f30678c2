//! The properties P1–P9 of design 4.6, computed without the planner's code.

mod channel;
mod fit;
mod inventory;
mod leases;
mod offers;
mod replies;
mod shares;
mod wave;

pub(super) use channel::of_approval;
pub(super) use offers::OfferHistory;
pub(super) use shares::findings as of_wave;
