//! Plans of hand-made waves, and of thousands of generated ones against a slow enumeration.

mod cases;
mod enumeration;
mod market;
mod properties;
mod reasons;
mod scene;
