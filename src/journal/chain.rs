//! The hash chain over the journal.
//!
//! `payload digest = SHA-256(salt ‖ bytes)`.
//! `hash = SHA-256(previous hash ‖ sequence ‖ instant ‖ actor ‖ kind ‖ version ‖ payload digest)`,
//! numbers as eight little-endian bytes and texts behind their length, so that no two events share an input.

use sha2::{Digest as _, Sha256};

/// A SHA-256 digest.
#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Digest(pub [u8; 32]);

/// The random salt of a payload: an erased payload cannot be guessed from its digest.
pub type Salt = [u8; 16];

impl Digest {
    /// The digest that stands before the first event.
    pub const ZERO: Self = Self([0; 32]);

    /// The digest of some bytes without a salt.
    pub fn of(bytes: &[u8]) -> Self {
        Self(Sha256::digest(bytes).into())
    }

    /// The digest of stored payload bytes with their salt.
    pub fn of_payload(salt: &Salt, bytes: &[u8]) -> Self {
        Self(Sha256::new().chain_update(salt).chain_update(bytes).finalize().into())
    }

    /// Reads 64 hexadecimal digits.
    pub fn from_hex(text: &str) -> Option<Self> {
        let text = text.trim().as_bytes();
        let mut digest = [0; 32];
        if text.len() != 64 {
            return None;
        }
        for (byte, pair) in digest.iter_mut().zip(text.chunks_exact(2)) {
            let digits = std::str::from_utf8(pair).ok().filter(|pair| !pair.starts_with('+'))?;
            *byte = u8::from_str_radix(digits, 16).ok()?;
        }
        Some(Self(digest))
    }
}

impl std::fmt::Display for Digest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}

impl std::fmt::Debug for Digest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{self}")
    }
}

/// The facts of an event that its hash covers besides the hash before it.
#[derive(Debug, Clone, Copy)]
pub struct Link<'a> {
    pub sequence: i64,
    /// Microseconds since 1970, UTC.
    pub at_micros: i64,
    pub actor: &'a str,
    pub kind: &'a str,
    pub version: u16,
    pub payload_digest: Digest,
}

impl Link<'_> {
    /// The hash of this event behind the one before it.
    pub fn hash(&self, previous: Digest) -> Digest {
        let text = |text: &str| [&(text.len() as u64).to_le_bytes(), text.as_bytes()].concat();
        let hash = Sha256::new()
            .chain_update(previous.0)
            .chain_update(self.sequence.to_le_bytes())
            .chain_update(self.at_micros.to_le_bytes())
            .chain_update(text(self.actor))
            .chain_update(text(self.kind))
            .chain_update(u64::from(self.version).to_le_bytes())
            .chain_update(self.payload_digest.0);
        Digest(hash.finalize().into())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn link() -> Link<'static> {
        Link {
            sequence: 7,
            at_micros: 1_700_000_000_000_000,
            actor: "secretary",
            kind: "entry_registered",
            version: 1,
            payload_digest: Digest::of(b"payload"),
        }
    }

    #[test]
    fn every_field_and_the_hash_before_matter() {
        let same = link().hash(Digest::ZERO);
        let others = [
            Link { sequence: 8, ..link() },
            Link { at_micros: 1, ..link() },
            Link { actor: "chair", ..link() },
            Link { kind: "entry_corrected", ..link() },
            Link { version: 2, ..link() },
            Link { payload_digest: Digest::of(b"other"), ..link() },
            Link { actor: "secretarye", kind: "ntry_registered", ..link() },
        ];
        for other in others {
            assert_ne!(other.hash(Digest::ZERO), same, "{other:?}");
        }
        assert_ne!(link().hash(Digest::of(b"before")), same);
        assert_eq!(link().hash(Digest::ZERO), same);
    }

    #[test]
    fn the_chain_is_frozen() {
        let hash = link().hash(Digest::ZERO);
        assert_eq!(hash.to_string(), "aec18ee07903f0eb539d778a3a4fdd571db979de5775c11c214baccc254e1826");
        assert_eq!(Digest::from_hex(&hash.to_string()), Some(hash));
    }

    #[test]
    fn hexadecimal_is_read_strictly() {
        assert_eq!(Digest::from_hex("00"), None);
        assert_eq!(Digest::from_hex(&"g0".repeat(32)), None);
        assert_eq!(Digest::from_hex(&"+0".repeat(32)), None);
        assert_eq!(Digest::from_hex(&"00".repeat(32)), Some(Digest::ZERO));
    }
}
