//! Names the values of a row, so that the same row is known again.

use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};

/// Half of a SHA-256 over the values of a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct RowDigest(pub [u8; 16]);

impl std::fmt::Display for RowDigest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&hex(&self.0))
    }
}

/// Lower-case hexadecimal digits.
pub(super) fn hex(bytes: &[u8]) -> String {
    use std::fmt::Write as _;
    bytes.iter().fold(String::with_capacity(bytes.len() * 2), |mut text, byte| {
        write!(text, "{byte:02x}").expect("a string takes everything");
        text
    })
}

/// Collects values in a fixed order; each value is closed, so that no two lists of values run together.
pub(super) struct DigestWriter(Sha256);

impl DigestWriter {
    /// The name keeps rows of different tables apart.
    pub fn new(name: &str) -> Self {
        let mut writer = Self(Sha256::new());
        writer.text(name);
        writer
    }

    pub fn text(&mut self, value: &str) {
        self.0.update((value.len() as u64).to_le_bytes());
        self.0.update(value.as_bytes());
    }

    pub fn number(&mut self, value: impl Into<i64>) {
        self.0.update(value.into().to_le_bytes());
    }

    pub fn optional_text(&mut self, value: Option<&str>) {
        self.number(value.is_some());
        self.text(value.unwrap_or_default());
    }

    pub fn finish(self) -> RowDigest {
        let hash = self.0.finalize();
        let mut half = [0; 16];
        half.copy_from_slice(&hash[..16]);
        RowDigest(half)
    }
}
