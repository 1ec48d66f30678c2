//! What a file is, told from its bytes and never from its name.

use std::{
    fs::File,
    io::{BufReader, Read as _, Seek as _},
    path::Path,
};

use super::{Encoding, FileFault, container};

const CHUNK: usize = 256 * 1024;
const OLE: [u8; 8] = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ZIP: [u8; 4] = *b"PK\x03\x04";
const UTF16_MARK: [u8; 2] = [0xff, 0xfe];

/// What a file is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::exchange) enum Content {
    /// Text with about so many lines.
    Text { encoding: Encoding, lines: u32 },
    /// A workbook within the limits.
    Workbook,
}

impl Content {
    /// What pasted text is.
    pub fn of_text(text: &str) -> Result<Self, FileFault> {
        let mut scan = TextScan::default();
        scan.take(text.as_bytes())?;
        scan.finish()
    }
}

/// Tells what a file is; reads text whole, because the first letter that decides may come late.
pub(in crate::exchange) fn sniff(path: &Path) -> Result<Content, FileFault> {
    let mut file = File::open(path).map_err(FileFault::of_io)?;
    let mut head = [0; 8];
    let count = read_full(&mut file, &mut head)?;
    let head = &head[..count];
    file.rewind().map_err(FileFault::of_io)?;
    if head.starts_with(&OLE) {
        return Err(container::ole_fault(file));
    }
    if head.starts_with(&ZIP) {
        container::check_zip(BufReader::new(file))?;
        return Ok(Content::Workbook);
    }
    if head.starts_with(b"%PDF") {
        return Err(FileFault::NotATable);
    }
    let mut scan = TextScan { utf16: head.starts_with(&UTF16_MARK), ..TextScan::default() };
    let mut chunk = vec![0; CHUNK];
    loop {
        let count = read_full(&mut file, &mut chunk)?;
        if count == 0 {
            return scan.finish();
        }
        scan.take(&chunk[..count])?;
    }
}

fn read_full(file: &mut File, into: &mut [u8]) -> Result<usize, FileFault> {
    let mut filled = 0;
    while filled < into.len() {
        match file.read(&mut into[filled..]).map_err(FileFault::of_io)? {
            0 => break,
            count => filled += count,
        }
    }
    Ok(filled)
}

#[derive(Default)]
struct TextScan {
    utf16: bool,
    not_utf8: bool,
    /// The bytes of a letter cut by the end of a chunk.
    cut: Vec<u8>,
    lines: u32,
    letters: bool,
}

impl TextScan {
    fn take(&mut self, chunk: &[u8]) -> Result<(), FileFault> {
        self.lines = self.lines.saturating_add(chunk.iter().filter(|&&byte| byte == b'\n').count() as u32);
        self.letters |= chunk.iter().any(|byte| !byte.is_ascii_whitespace());
        if self.utf16 {
            return Ok(());
        }
        if chunk.iter().any(|&byte| is_no_text(byte)) {
            return Err(FileFault::NotATable);
        }
        if !self.not_utf8 {
            self.check_utf8(chunk);
        }
        Ok(())
    }

    fn check_utf8(&mut self, chunk: &[u8]) {
        let joined;
        let bytes = if self.cut.is_empty() {
            chunk
        } else {
            self.cut.extend_from_slice(chunk);
            joined = std::mem::take(&mut self.cut);
            &joined
        };
        if let Err(error) = std::str::from_utf8(bytes) {
            match error.error_len() {
                Some(_) => self.not_utf8 = true,
                None => self.cut = bytes[error.valid_up_to()..].to_vec(),
            }
        }
    }

    fn finish(self) -> Result<Content, FileFault> {
        let encoding = match (self.utf16, self.not_utf8 || !self.cut.is_empty()) {
            (true, _) => Encoding::Utf16,
            (false, false) => Encoding::Utf8,
            (false, true) => Encoding::Windows1251,
        };
        if self.letters { Ok(Content::Text { encoding, lines: self.lines }) } else { Err(FileFault::Empty) }
    }
}

/// Control characters that no text file holds; a picture has some in its first bytes.
const fn is_no_text(byte: u8) -> bool {
    matches!(byte, 0..=8 | 14..=25 | 27..=31 | 127)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(chunks: &[&[u8]], expected: Result<Encoding, ()>) {
        let mut scan = TextScan { utf16: chunks[0].starts_with(&UTF16_MARK), ..TextScan::default() };
        let taken = chunks.iter().try_for_each(|chunk| scan.take(chunk));
        let found = taken.and_then(|()| scan.finish()).map(|content| match content {
            Content::Text { encoding, .. } => encoding,
            Content::Workbook => panic!("text"),
        });
        assert_eq!(found.map_err(|_fault| ()), expected);
    }

    #[test]
    fn the_deciding_letter_may_come_late_or_be_cut() {
        let ascii = vec![b'a'; 1000];
        check(&[&ascii], Ok(Encoding::Utf8));
        check(&[&ascii, "Ә".as_bytes()], Ok(Encoding::Utf8));
        check(&[b"a\xd3", b"\x98b"], Ok(Encoding::Utf8));
        check(&[b"a\xd3"], Ok(Encoding::Windows1251));
        check(&[&ascii, b"\xc0\xe1\xe4"], Ok(Encoding::Windows1251));
        check(&[&[0xff, 0xfe, 0x10, 0x04]], Ok(Encoding::Utf16));
    }

    #[test]
    fn pictures_and_blank_files_are_no_tables() {
        check(&[b"\x89PNG\r\n\x1a\n\0\0"], Err(()));
        check(&[b"a;b\n1;\0"], Err(()));
        check(&[b" \r\n\t\n"], Err(()));
    }
}
