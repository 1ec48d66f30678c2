//! What several tests need.

pub mod office;
pub mod raster;
pub mod window;
