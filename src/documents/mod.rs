//! Facts to text to pages to PDF.
