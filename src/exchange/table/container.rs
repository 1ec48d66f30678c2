//! Looks into zip and OLE containers before a reader of workbooks does.

use std::io::{self, Read, Seek};

use zip::ZipArchive;

use super::{FileFault, Limit, MAX_UNPACKED_BYTES};

/// Parts larger than this must not be packed tighter than `MAX_RATIO`.
const RATIO_FREE_BYTES: u64 = 16 << 20;
/// Sheets pack to about a tenth, very uniform ones to a hundredth; a bomb to a thousandth.
const MAX_RATIO: u64 = 400;
/// The most parts of a workbook.
const MAX_PARTS: usize = 10_000;

/// An OLE container is an xlsx under a password, an old xls, or no table at all.
pub(super) fn ole_fault(mut file: impl Read) -> FileFault {
    const ENCRYPTED: &str = "EncryptedPackage";
    let mut bytes = Vec::new();
    if let Err(error) = file.by_ref().take(super::MAX_BYTES).read_to_end(&mut bytes) {
        return FileFault::of_io(error);
    }
    let holds = |name: &str| {
        let name: Vec<u8> = name.encode_utf16().flat_map(u16::to_le_bytes).collect();
        bytes.windows(name.len()).any(|window| window == name)
    };
    match () {
        () if holds(ENCRYPTED) => FileFault::Encrypted,
        () if holds("Workbook") || holds("Book") => FileFault::OldExcel,
        () => FileFault::NotATable,
    }
}

/// Refuses a zip that is no workbook, is broken, or unpacks to too much.
///
/// The sizes that the zip declares are looked at first; then every part is unpacked into nothing, because
/// declared sizes can lie and a reader of workbooks keeps some parts in memory.
pub(super) fn check_zip(file: impl Read + Seek) -> Result<(), FileFault> {
    let mut archive = ZipArchive::new(file).map_err(broken)?;
    if archive.index_for_name("xl/workbook.xml").is_none() {
        return Err(FileFault::NotATable);
    }
    if archive.len() > MAX_PARTS || archive.decompressed_size().is_some_and(|bytes| bytes > limit()) {
        return Err(FileFault::TooLarge(Limit::Bytes(MAX_UNPACKED_BYTES)));
    }
    let mut left = MAX_UNPACKED_BYTES;
    for index in 0..archive.len() {
        let part = archive.by_index(index).map_err(broken)?;
        let allowed = left.min(RATIO_FREE_BYTES.max(part.compressed_size().saturating_mul(MAX_RATIO)));
        let unpacked = io::copy(&mut part.take(allowed + 1), &mut io::sink()).map_err(broken)?;
        if unpacked > allowed {
            return Err(FileFault::TooLarge(Limit::Bytes(MAX_UNPACKED_BYTES)));
        }
        left -= unpacked;
    }
    Ok(())
}

fn limit() -> u128 {
    u128::from(MAX_UNPACKED_BYTES)
}

fn broken(error: impl std::fmt::Display) -> FileFault {
    FileFault::BrokenWorkbook(error.to_string())
}
