//! The path of a file: typed, pasted, or picked in the system's dialog.

use std::path::PathBuf;

use egui::{TextEdit, Ui};

use super::field;
use crate::{
    i18n::Tr,
    platform::dialogs::FileRequest,
    ui::desk::{self, Answer, Ticket},
};

/// The button beside the field takes about so much.
const BUTTON_WIDTH: f32 = 96.0;

/// What the dialog is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Purpose {
    Open,
    Save,
    Folder,
}

/// The text of a path, and the dialog while it is open.
#[derive(Debug, Default)]
pub struct PathText {
    pub text: String,
    asked: Option<Ticket<Option<PathBuf>>>,
}

impl PathText {
    /// The text of a path.
    pub fn of(path: &std::path::Path) -> Self {
        Self { text: path.to_string_lossy().into_owned(), asked: None }
    }

    /// The path, `None` for an empty field; quotes that a file manager copies are taken off.
    pub fn path(&self) -> Option<PathBuf> {
        let text = self.text.trim().trim_matches('"');
        (!text.is_empty()).then(|| PathBuf::from(text))
    }

    /// Shows the field; returns whether another path was picked or Enter was pressed in it.
    pub fn ui(
        &mut self,
        ui: &mut Ui,
        tr: Tr,
        name: &str,
        purpose: Purpose,
        request: impl Fn() -> FileRequest,
    ) -> bool {
        let picked = self.take_answer();
        let entered = ui.horizontal(|ui| {
            let room = ui.available_width() - BUTTON_WIDTH;
            let edit = TextEdit::singleline(&mut self.text).desired_width(field::FIELD_WIDTH.min(room));
            let response = ui.add(edit);
            field::name(&response, name);
            let browse = ui.add_enabled(self.asked.is_none(), egui::Button::new(tr.widgets_browse()));
            if browse.clicked() {
                self.asked = Some(ask(ui, purpose, request()));
            }
            response.lost_focus() && ui.input(|input| input.key_pressed(egui::Key::Enter))
        });
        picked || entered.inner
    }

    fn take_answer(&mut self) -> bool {
        let Some(asked) = &mut self.asked else { return false };
        let picked = match asked.take() {
            Answer::NotYet => return false,
            Answer::Ready(picked) => picked,
            Answer::Lost => None,
        };
        self.asked = None;
        let found = picked.is_some();
        if let Some(path) = picked {
            self.text = path.to_string_lossy().into_owned();
        }
        found
    }
}

fn ask(ui: &Ui, purpose: Purpose, request: FileRequest) -> Ticket<Option<PathBuf>> {
    let ctx = ui.ctx().clone();
    desk::aside(
        move || ctx.request_repaint(),
        move || match purpose {
            Purpose::Open => request.pick(),
            Purpose::Save => request.save(),
            Purpose::Folder => request.pick_folder(),
        },
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: Option<&str>) {
        let field = PathText { text: text.to_owned(), asked: None };
        assert_eq!(field.path(), expected.map(PathBuf::from), "{text}");
    }

    #[test]
    fn a_pasted_path_may_have_spaces_and_quotes_around_it() {
        check("", None);
        check("  ", None);
        check("\"\"", None);
        check(" \"C:\\Мои документы\\a.kezek\" ", Some("C:\\Мои документы\\a.kezek"));
        check("/home/a b.kezek", Some("/home/a b.kezek"));
    }
}
