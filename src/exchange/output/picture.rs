//! A picture of the screen as a PNG file.

use std::path::Path;

use super::{
    error::{ExportError, ExportFault},
    replace::replace,
};

/// Writes pixels, four bytes each (red, green, blue, opacity), row by row from the top.
///
/// # Errors
/// [`ExportFault::NotMade`] if the bytes do not fill the size.
pub fn write_picture(path: &Path, (width, height): (u32, u32), pixels: &[u8]) -> Result<(), ExportError> {
    replace(path, |file| {
        let mut encoder = png::Encoder::new(file, width, height);
        encoder.set_color(png::ColorType::Rgba);
        encoder.set_depth(png::BitDepth::Eight);
        let not_made = |cause: png::EncodingError| ExportFault::NotMade(cause.to_string());
        let mut writer = encoder.write_header().map_err(not_made)?;
        writer.write_image_data(pixels).map_err(not_made)?;
        writer.finish().map_err(not_made)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_picture_comes_back_pixel_by_pixel() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("chart.png");
        let pixels = [255, 0, 0, 255, 0, 255, 0, 255];
        write_picture(&path, (2, 1), &pixels).unwrap();
        let read = image::open(&path).unwrap().to_rgba8();
        assert_eq!((read.dimensions(), read.as_raw().as_slice()), ((2, 1), pixels.as_slice()));
        let short = write_picture(&path, (2, 2), &pixels).unwrap_err();
        assert!(matches!(short.fault, ExportFault::NotMade(_)));
    }
}
