//! One function per thing an official does.
