//! What several tests need.

pub mod legible;
pub mod office;
pub mod raster;
pub mod window;
