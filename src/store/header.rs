//! What the first hundred bytes of a file say, read before SQLite may touch it.

use std::{fs::File, io::Read as _, path::Path};

use super::{Error, Result, schema};

/// Marks a register among SQLite files: "KEZK".
pub(super) const APPLICATION_ID: u32 = 0x4b45_5a4b;

/// Refuses a file that is no register, too new or cut off; touches nothing.
pub(super) fn check(path: &Path) -> Result<()> {
    let mut file = File::open(path).map_err(Error::Unreachable)?;
    let bytes_in_file = file.metadata().map_err(Error::Unreachable)?.len();
    let mut header = [0; 100];
    if file.read_exact(&mut header).is_err() || &header[..16] != b"SQLite format 3\0" {
        return Err(Error::NotARegister);
    }
    let word = |at: usize| u32::from_be_bytes([header[at], header[at + 1], header[at + 2], header[at + 3]]);
    if word(68) != APPLICATION_ID {
        return Err(Error::NotARegister);
    }
    if word(60) > schema::VERSION {
        return Err(Error::TooNew { found: word(60), known: schema::VERSION });
    }
    let page_bytes = match u16::from_be_bytes([header[16], header[17]]) {
        1 => 65_536,
        bytes => u64::from(bytes),
    };
    // The page count is only valid while the change counter agrees with it.
    let counted = word(24) == word(92);
    if counted && bytes_in_file < page_bytes * u64::from(word(28)) {
        return Err(Error::Damaged);
    }
    Ok(())
}
