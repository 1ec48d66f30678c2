//! The system's dialogs for files.
//!
//! They block, so they are asked from a thread of their own.
//! Where the system has none they answer at once as if the person had cancelled: a screen always offers a field for the path too.

use std::path::PathBuf;

/// What a dialog asks for.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct FileRequest {
    pub title: String,
    /// The words for the kind of file, as `kind` of `extensions`.
    pub kind: String,
    /// Without the dot.
    pub extensions: Vec<String>,
    /// Where to begin.
    pub folder: Option<PathBuf>,
    /// The name on offer when saving.
    pub file_name: String,
}

impl FileRequest {
    /// Asks for a file that exists.
    pub fn pick(&self) -> Option<PathBuf> {
        self.dialog().pick_file()
    }

    /// Asks for files that exist.
    pub fn pick_several(&self) -> Vec<PathBuf> {
        self.dialog().pick_files().unwrap_or_default()
    }

    /// Asks where to write; the system asks before replacing a file.
    pub fn save(&self) -> Option<PathBuf> {
        self.dialog().set_file_name(&self.file_name).save_file()
    }

    /// Asks for a folder.
    pub fn pick_folder(&self) -> Option<PathBuf> {
        self.dialog().pick_folder()
    }

    fn dialog(&self) -> rfd::FileDialog {
        let mut dialog = rfd::FileDialog::new().set_title(&self.title);
        if !self.extensions.is_empty() {
            dialog = dialog.add_filter(&self.kind, &self.extensions);
        }
        match &self.folder {
            Some(folder) => dialog.set_directory(folder),
            None => dialog,
        }
    }
}
