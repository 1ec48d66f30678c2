//! A chart as a picture: the window is photographed before the question, and only the chart is kept.

use std::sync::{Arc, Mutex, PoisonError};

use egui::{ColorImage, Context, Rect, Ui};

use crate::{
    exchange::write_picture,
    i18n::Tr,
    ops::figures::FigureKind,
    platform::{dialogs::FileRequest, system},
    ui::{
        view::View,
        widgets::{
            dialog::Dialog,
            path_field::{PathText, Purpose},
        },
    },
};

/// What the window looked like, with its pixels for a point.
type Photographed = Arc<Mutex<Option<(Arc<ColorImage>, f32)>>>;

/// See the module.
#[derive(Default)]
pub struct Picture {
    place: Option<Rect>,
    kind: FigureKind,
    photographed: Photographed,
    asked: Option<Asked>,
}

struct Asked {
    image: ColorImage,
    path: PathText,
    failed: bool,
}

impl Picture {
    /// Notes where the chart stands in this frame.
    pub fn shown_at(&mut self, place: Rect) {
        self.place = Some(place);
    }

    /// Photographs the window.
    pub fn take(&mut self, ctx: &Context, kind: FigureKind) {
        self.kind = kind;
        let (kept, scale, repaint) = (Arc::clone(&self.photographed), ctx.pixels_per_point(), ctx.clone());
        ctx.request_screenshot(move |image| {
            *kept.lock().unwrap_or_else(PoisonError::into_inner) = Some((image, scale));
            repaint.request_repaint();
        });
    }

    /// Asks where to write a picture that was taken.
    pub fn ui(&mut self, ui: &Ui, view: &View<'_>) {
        let photographed = self.photographed.lock().unwrap_or_else(PoisonError::into_inner).take();
        if let Some(((image, scale), place)) = photographed.zip(self.place) {
            self.ask(&cut(&image, place, scale));
        }
        let Some(asked) = &mut self.asked else { return };
        let (tr, name) = (view.tr, file_name(self.kind));
        let error = asked.failed.then(|| tr.figures_picture_failed());
        let dialog = Dialog {
            title: &self.kind.title(tr),
            agree: &tr.figures_write(),
            possible: asked.path.path().is_some(),
            error: error.as_deref(),
        };
        let answer = dialog.show(ui, tr, |ui| {
            let request = || FileRequest {
                title: tr.figures_export_picture(),
                kind: tr.figures_picture_kind(),
                extensions: vec!["png".to_owned()],
                folder: system::documents_folder(),
                file_name: name.clone(),
            };
            asked.path.ui(ui, tr, &tr.figures_file(), Purpose::Save, request);
        });
        match answer {
            None => {}
            Some(false) => self.asked = None,
            Some(true) => self.write(view),
        }
    }

    fn ask(&mut self, image: &ColorImage) {
        let path = system::documents_folder().unwrap_or_default().join(file_name(self.kind));
        self.asked = Some(Asked { image: image.clone(), path: PathText::of(&path), failed: false });
    }

    fn write(&mut self, view: &View<'_>) {
        let Some(asked) = &mut self.asked else { return };
        let Some(path) = asked.path.path() else { return };
        let size = (asked.image.width() as u32, asked.image.height() as u32);
        match write_picture(&path, size, asked.image.as_raw()) {
            Ok(()) => {
                self.asked = None;
                view.tell_done(Tr::figures_picture_written);
            }
            Err(error) => {
                tracing::warn!(%error, "the picture was not written");
                asked.failed = true;
            }
        }
    }
}

fn file_name(kind: FigureKind) -> String {
    format!("{}.png", kind.code())
}

/// The part of a picture of the window, never beyond its edges.
fn cut(image: &ColorImage, place: Rect, scale: f32) -> ColorImage {
    let side = |at: f32, most: usize| ((at * scale).max(0.0) as usize).min(most);
    let (left, top) = (side(place.left(), image.width()), side(place.top(), image.height()));
    let (right, bottom) = (side(place.right(), image.width()), side(place.bottom(), image.height()));
    image.region_by_pixels([left, top], [right.saturating_sub(left), bottom.saturating_sub(top)])
}

#[cfg(test)]
mod tests {
    use egui::{Color32, pos2};

    use super::*;

    #[track_caller]
    fn check(place: Rect, scale: f32, size: [usize; 2]) {
        let image = ColorImage::filled([100, 50], Color32::WHITE);
        assert_eq!(cut(&image, place, scale).size, size);
    }

    #[test]
    fn only_the_chart_is_kept_and_nothing_beyond_the_window() {
        let place = Rect::from_min_max(pos2(10.0, 5.0), pos2(40.0, 20.0));
        check(place, 1.0, [30, 15]);
        check(place, 2.0, [60, 30]);
        check(place, 4.0, [60, 30]);
        check(place.translate(egui::vec2(500.0, 0.0)), 1.0, [0, 15]);
    }
}
