//! The independent check of a register; it never imports the planner.
