//! The objects of a PDF file, written as they come, and the table of where each one stands.

use std::io::{self, Write};

use pdf_writer::{Chunk, Ref, Settings};
use sha2::{Digest as _, Sha256};

/// PDF 1.4, and four bytes that tell a transfer program that the file is not text.
const HEADER: &[u8] = b"%PDF-1.4\n%\xe2\xe3\xcf\xd3\n";

/// The place of an object that was numbered and is not written yet; the header stands there.
const NOWHERE: u64 = 0;

/// A stream of numbered objects; of those written only the places are kept.
pub(super) struct Objects<W> {
    out: W,
    /// The place of object 1, 2, …, in bytes from the beginning.
    places: Vec<u64>,
    length: u64,
    digest: Sha256,
}

impl<W: Write> Objects<W> {
    pub(super) fn begin(out: W) -> io::Result<Self> {
        let mut objects = Self { out, places: Vec::new(), length: 0, digest: Sha256::new() };
        objects.put_bytes(HEADER)?;
        Ok(objects)
    }

    /// The next free number.
    pub(super) fn number(&mut self) -> Ref {
        self.places.push(NOWHERE);
        Ref::new(i32::try_from(self.places.len()).expect("no file has so many objects"))
    }

    /// Writes the object of a number.
    pub(super) fn put(&mut self, id: Ref, build: impl FnOnce(&mut Chunk)) -> io::Result<()> {
        let mut object = Chunk::with_settings(Settings { pretty: false });
        build(&mut object);
        let place = usize::try_from(id.get()).ok().and_then(|number| self.places.get_mut(number - 1));
        *place.expect("the number was given here") = self.length;
        self.put_bytes(object.as_bytes())
    }

    /// Writes the table and names the file by its content; gives back what it was written to.
    pub(super) fn end(mut self, catalog: Ref, info: Ref) -> io::Result<W> {
        let start = self.length;
        let size = self.places.len() + 1;
        self.put_bytes(format!("xref\n0 {size}\n0000000000 65535 f \n").as_bytes())?;
        for place in std::mem::take(&mut self.places) {
            self.put_bytes(format!("{place:010} 00000 n \n").as_bytes())?;
        }
        let id: String =
            self.digest.clone().finalize()[..16].iter().map(|byte| format!("{byte:02x}")).collect();
        let (root, info) = (catalog.get(), info.get());
        let trailer = format!(
            "trailer\n<</Size {size}/Root {root} 0 R/Info {info} 0 R/ID[<{id}><{id}>]>>\nstartxref\n{start}\n%%EOF\n"
        );
        self.put_bytes(trailer.as_bytes())?;
        Ok(self.out)
    }

    fn put_bytes(&mut self, bytes: &[u8]) -> io::Result<()> {
        self.digest.update(bytes);
        self.length += bytes.len() as u64;
        self.out.write_all(bytes)
    }
}
