//! The layout of a paper: lines, slices, pages.

mod bonds;
mod lines;
mod pagination;
mod sheet;
mod slices;
mod table;
#[cfg(test)]
mod tests;

use super::{PaperError, document::Document, pages::Pages};
use sheet::Sheet;

/// Lays a paper out.
///
/// # Errors
/// [`PaperError::Unprintable`] if the fonts lack a character of the text.
pub fn lay_out(document: &Document) -> Result<Pages, PaperError> {
    let sheet = Sheet::of(&document.setup)?;
    let slices = slices::cut(&document.blocks, sheet.frame(1))?;
    let mut pages = pagination::paginate(slices, |page| sheet.frame(page));
    for (index, page) in pages.iter_mut().enumerate() {
        sheet.furnish(page, index)?;
    }
    Ok(Pages { info: document.info.clone(), size: sheet.size(), pages })
}
