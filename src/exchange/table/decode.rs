//! Any encoding as a stream of UTF-8.

use std::io::{self, Read};

use encoding_rs::{CoderResult, Decoder};

use super::Encoding;

const CHUNK: usize = 64 * 1024;

/// Reads a file as UTF-8; UTF-8 itself goes through unchanged and unchecked.
pub(super) fn decoded<R: Read + 'static>(file: R, encoding: Encoding) -> Box<dyn Read> {
    match encoding {
        Encoding::Utf8 => Box::new(file),
        Encoding::Windows1251 => Box::new(Decoded::new(file, encoding_rs::WINDOWS_1251)),
        Encoding::Utf16 => Box::new(Decoded::new(file, encoding_rs::UTF_16LE)),
    }
}

struct Decoded<R> {
    file: R,
    decoder: Decoder,
    bytes: Vec<u8>,
    bytes_used: usize,
    bytes_filled: usize,
    text: Vec<u8>,
    text_used: usize,
    text_filled: usize,
    ended: bool,
}

impl<R: Read> Decoded<R> {
    fn new(file: R, encoding: &'static encoding_rs::Encoding) -> Self {
        Self {
            file,
            decoder: encoding.new_decoder_with_bom_removal(),
            bytes: vec![0; CHUNK],
            bytes_used: 0,
            bytes_filled: 0,
            text: vec![0; CHUNK],
            text_used: 0,
            text_filled: 0,
            ended: false,
        }
    }

    /// Decodes the next piece; leaves nothing only at the end of the file.
    fn refill(&mut self) -> io::Result<()> {
        (self.text_used, self.text_filled) = (0, 0);
        while self.text_filled == 0 && !self.ended {
            if self.bytes_used == self.bytes_filled {
                self.bytes_used = 0;
                self.bytes_filled = self.file.read(&mut self.bytes)?;
            }
            let last = self.bytes_filled == 0;
            let source = &self.bytes[self.bytes_used..self.bytes_filled];
            let (result, read, written, _replaced) =
                self.decoder.decode_to_utf8(source, &mut self.text, last);
            self.bytes_used += read;
            self.text_filled = written;
            self.ended = last && result == CoderResult::InputEmpty;
        }
        Ok(())
    }
}

impl<R: Read> Read for Decoded<R> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        if self.text_used == self.text_filled {
            self.refill()?;
        }
        let ready = &self.text[self.text_used..self.text_filled];
        let count = ready.len().min(into.len());
        into[..count].copy_from_slice(&ready[..count]);
        self.text_used += count;
        Ok(count)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(bytes: Vec<u8>, encoding: Encoding, expected: &str) {
        let mut text = String::new();
        decoded(io::Cursor::new(bytes), encoding).read_to_string(&mut text).unwrap();
        assert!(text == expected, "{encoding:?}");
    }

    #[test]
    fn decodes_over_the_ends_of_chunks() {
        let long = "Щука".repeat(CHUNK);
        check(long.clone().into_bytes(), Encoding::Utf8, &long);
        check(encoding_rs::WINDOWS_1251.encode(&long).0.into_owned(), Encoding::Windows1251, &long);
        let utf16 = long.encode_utf16().flat_map(u16::to_le_bytes);
        check([0xff, 0xfe].into_iter().chain(utf16).collect(), Encoding::Utf16, &long);
        check(Vec::new(), Encoding::Windows1251, "");
    }
}
