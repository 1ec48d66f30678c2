//! Pages as a PDF file that can be kept for ever (PDF/A-1b); the only folder that names the PDF library.
//!
//! A file is written as its papers come, so its size costs no memory: of what is written only the places of
//! the objects are kept.

mod about;
mod content;
mod objects;
mod typeface;

use std::io::{self, Write};

use flate2::{Compression, write::ZlibEncoder};
use pdf_writer::{Filter, Name, Rect, Ref};

use super::{Document, PaperError, document::Info, fonts::Face, lay_out, pages::Page, pages::Pages};
use about::About;
use objects::Objects;

/// How many pages hang on one branch of the tree of pages; a list of all would be too long for old readers.
const BRANCH: usize = 256;

/// A PDF file that is being written, paper after paper.
///
/// The first paper gives title, author, language and date. The same papers give the same bytes. Text can be read
/// back letter by letter: the fonts are embedded and every character has a glyph of its own.
pub struct Writer<W: Write> {
    objects: Objects<W>,
    /// Of the first paper.
    info: Option<Info>,
    fonts: Ref,
    root: Ref,
    branches: Vec<Ref>,
    branch: Branch,
    pages: usize,
}

/// The pages since the last full branch.
struct Branch {
    id: Ref,
    pages: Vec<Ref>,
}

impl<W: Write> Writer<W> {
    /// Begins a file.
    ///
    /// # Errors
    /// What `out` cannot take; so for every step.
    pub fn new(out: W) -> io::Result<Self> {
        let mut objects = Objects::begin(out)?;
        let fonts = objects.number();
        let faces =
            Face::ALL.map(|face| typeface::put(&mut objects, face).map(|id| (typeface::name(face), id)));
        let faces = faces.into_iter().collect::<io::Result<Vec<_>>>()?;
        objects.put(fonts, |object| {
            object.indirect(fonts).dict().insert(Name(b"Font")).dict().pairs(faces);
        })?;
        let root = objects.number();
        let branch = Branch { id: objects.number(), pages: Vec::new() };
        Ok(Self { objects, info: None, fonts, root, branches: Vec::new(), branch, pages: 0 })
    }

    /// Adds a paper.
    ///
    /// # Errors
    /// What `out` cannot take.
    pub fn add(&mut self, paper: &Pages) -> io::Result<()> {
        self.info.get_or_insert_with(|| paper.info.clone());
        let sheet = Rect::new(0.0, 0.0, paper.size.width, paper.size.height);
        paper.pages.iter().try_for_each(|page| self.add_page(page, sheet))
    }

    /// Ends the file and gives back what it was written to, not flushed.
    ///
    /// # Errors
    /// What `out` cannot take; [`io::ErrorKind::InvalidInput`] if there was no paper.
    pub fn finish(mut self) -> io::Result<W> {
        let info = self.info.take().ok_or(io::ErrorKind::InvalidInput)?;
        self.end_branch()?;
        let (root, count) = (self.root, number(self.pages));
        self.objects.put(root, |object| {
            object.pages(root).kids(self.branches).count(count);
        })?;
        let About { info, catalog } = about::put(&mut self.objects, &info, root)?;
        self.objects.end(catalog, info)
    }

    fn add_page(&mut self, page: &Page, sheet: Rect) -> io::Result<()> {
        if self.branch.pages.len() == BRANCH {
            self.end_branch()?;
            self.branch.id = self.objects.number();
        }
        let [id, text] = std::array::from_fn(|_object| self.objects.number());
        let (parent, fonts) = (self.branch.id, self.fonts);
        self.objects.put(id, |object| {
            let mut leaf = object.page(id);
            leaf.parent(parent).media_box(sheet).contents(text).pair(Name(b"Resources"), fonts);
        })?;
        let drawn = packed(&content::of(page, sheet.y2));
        self.objects.put(text, |object| {
            object.stream(text, &drawn).filter(Filter::FlateDecode);
        })?;
        self.branch.pages.push(id);
        self.pages += 1;
        Ok(())
    }

    fn end_branch(&mut self) -> io::Result<()> {
        let (id, root) = (self.branch.id, self.root);
        let pages = std::mem::take(&mut self.branch.pages);
        self.branches.push(id);
        self.objects.put(id, |object| {
            object.pages(id).parent(root).count(number(pages.len())).kids(pages);
        })
    }
}

/// Papers as one PDF file, each on its own pages.
///
/// # Errors
/// [`PaperError::Unprintable`] if the fonts lack a character of the text.
pub fn write(documents: &[Document]) -> Result<Vec<u8>, PaperError> {
    let papers: Vec<Pages> = documents.iter().map(lay_out).collect::<Result<_, _>>()?;
    Ok(write_pages(&papers))
}

/// Papers already laid out as one PDF file; at least one.
pub fn write_pages<'a>(papers: impl IntoIterator<Item = &'a Pages>) -> Vec<u8> {
    let into_memory = || {
        let mut file = Writer::new(Vec::new())?;
        papers.into_iter().try_for_each(|paper| file.add(paper))?;
        file.finish()
    };
    into_memory().expect("there is a paper, and memory takes every byte")
}

fn packed(bytes: &[u8]) -> Vec<u8> {
    let mut packed = ZlibEncoder::new(Vec::new(), Compression::default());
    packed.write_all(bytes).and_then(|()| packed.finish()).expect("memory takes every byte")
}

fn number(count: usize) -> i32 {
    i32::try_from(count).expect("no file has so many pages")
}

#[cfg(test)]
pub(super) mod tests;
