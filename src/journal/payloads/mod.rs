//! The facts that each kind of event keeps. A field is never given another meaning: a change is a new version.

pub mod cases;
pub mod dwellings;
pub mod entries;
pub mod imports;
pub mod inventory;
pub mod leases;
pub mod offers;
pub mod papers;
pub mod register;
pub mod rounds;
pub mod sittings;
pub mod tasks;
pub mod templates;
pub mod wallet;
