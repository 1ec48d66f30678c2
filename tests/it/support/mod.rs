//! What several tests need.

pub mod legible;
pub mod lists;
pub mod office;
pub mod raster;
pub mod window;
