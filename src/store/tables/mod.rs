//! One file a noun, always in this order: rows, reads, what events write.

pub mod accepted_offers;
pub mod calendar;
pub mod cases;
pub mod commissions;
pub mod dwellings;
pub mod entries;
pub mod figures;
pub mod households;
pub mod imports;
pub mod inventory;
pub mod leases;
pub mod minutes;
pub mod offers;
pub mod papers;
pub mod queue;
pub mod register;
pub mod replies;
pub mod rounds;
pub mod tasks;
pub mod templates;
pub mod today;
pub mod wallet;
