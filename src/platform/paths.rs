//! The profile: the folder with what belongs to the person and not to a register.

use std::{
    fs, io,
    path::{Path, PathBuf},
};

/// Set to a folder, it replaces the person's own profile.
pub const PROFILE_VARIABLE: &str = "KEZEK_PROFILE";

/// A person's profile folder.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Profile {
    folder: PathBuf,
}

/// The profile cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum ProfileError {
    /// The system tells no home folder.
    #[error("the system names no home folder")]
    NoHome,
    #[error("failed to make the profile folder {}", folder.display())]
    Create {
        folder: PathBuf,
        #[source]
        source: io::Error,
    },
}

impl Profile {
    /// The profile of the person who runs the program.
    pub fn of_this_person() -> Result<Self, ProfileError> {
        let folder = match std::env::var_os(PROFILE_VARIABLE) {
            Some(folder) if !folder.is_empty() => PathBuf::from(folder),
            Some(_) | None => directories::ProjectDirs::from("kz", "", "Kezek")
                .ok_or(ProfileError::NoHome)?
                .data_local_dir()
                .to_owned(),
        };
        Self::at(folder)
    }

    /// The profile in this folder, made if it is missing.
    pub fn at(folder: impl Into<PathBuf>) -> Result<Self, ProfileError> {
        let profile = Self { folder: folder.into() };
        for folder in
            [profile.folder.clone(), profile.locks(), profile.logs(), profile.drafts(), profile.papers()]
        {
            make_private(&folder).map_err(|source| ProfileError::Create { folder, source })?;
        }
        Ok(profile)
    }

    /// The folder itself.
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// The file of preferences.
    pub fn preferences(&self) -> PathBuf {
        self.folder.join("preferences.json")
    }

    /// Who holds which register.
    pub fn locks(&self) -> PathBuf {
        self.folder.join("locks")
    }

    /// The program's own log.
    pub fn logs(&self) -> PathBuf {
        self.folder.join("logs")
    }

    /// Forms that were not finished.
    pub fn drafts(&self) -> PathBuf {
        self.folder.join("drafts")
    }

    /// Papers on their way to the viewer or the printer.
    pub fn papers(&self) -> PathBuf {
        self.folder.join("papers")
    }
}

/// Makes a folder that only its owner can read.
fn make_private(folder: &Path) -> io::Result<()> {
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(folder)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_profile_makes_its_folders() {
        let folder = tempfile::tempdir().unwrap();
        let profile = Profile::at(folder.path().join("of a person")).unwrap();
        assert!(profile.locks().is_dir() && profile.logs().is_dir() && profile.drafts().is_dir());
        assert_eq!(Profile::at(profile.folder()).unwrap(), profile);
    }

    #[test]
    fn a_file_in_the_way_is_named() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("file");
        fs::write(&file, "").unwrap();
        assert!(matches!(Profile::at(&file), Err(ProfileError::Create { folder, .. }) if folder == file));
    }
}
