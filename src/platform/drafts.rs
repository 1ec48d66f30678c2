//! Forms that were not finished, kept in the profile so that nothing is lost when the window closes.
//!
//! A draft is encrypted with a key of its register: only somebody who has the register file can read it.
//! Invariant: no personal data lie unencrypted in the profile.

use std::{
    fs, io,
    path::{Path, PathBuf},
};

use chacha20poly1305::{
    ChaCha20Poly1305, Nonce,
    aead::{Aead as _, KeyInit as _, Payload},
};
use sha2::{Digest as _, Sha256};

use super::{atomic_write, paths::Profile};

/// Tells this use of a register's name from any other.
const PURPOSE: &[u8] = b"kezek draft 1\0";
const NONCE_BYTES: usize = 12;

/// The key of a register's drafts.
#[derive(Clone, PartialEq, Eq)]
pub struct DraftKey([u8; 32]);

impl DraftKey {
    /// The key that belongs to a secret which stands in the register file alone.
    pub fn of_register(secret: &str) -> Self {
        Self(Sha256::new().chain_update(PURPOSE).chain_update(secret).finalize().into())
    }

    fn cipher(&self) -> ChaCha20Poly1305 {
        ChaCha20Poly1305::new(&self.0.into())
    }
}

/// The place of one draft; the same form of the same register has the same place.
#[derive(Clone)]
pub struct Draft {
    path: PathBuf,
    form: String,
    key: DraftKey,
}

impl Draft {
    /// The draft of a form; `form` is a plain name that tells forms apart.
    pub fn of(profile: &Profile, key: DraftKey, form: &str) -> Self {
        // The name of the file tells neither the register nor the form.
        let name = Sha256::new().chain_update(key.0).chain_update(form).finalize();
        let name: String = name.iter().take(12).map(|byte| format!("{byte:02x}")).collect();
        Self { path: profile.drafts().join(name), form: form.to_owned(), key }
    }

    /// Keeps a content in place of the one before.
    pub fn keep(&self, content: &[u8]) -> io::Result<()> {
        let mut bytes = vec![0; NONCE_BYTES];
        getrandom::fill(&mut bytes).map_err(io::Error::other)?;
        let payload = Payload { msg: content, aad: self.form.as_bytes() };
        let sealed = self.key.cipher().encrypt(&nonce(&bytes), payload);
        bytes.extend(sealed.map_err(|_opaque| io::ErrorKind::InvalidInput)?);
        atomic_write::write(&self.path, &bytes)
    }

    /// What was kept; `None` if nothing was, or if it is damaged.
    pub fn content(&self) -> Option<Vec<u8>> {
        let bytes = fs::read(&self.path).ok()?;
        let (head, sealed) = bytes.split_at_checked(NONCE_BYTES)?;
        let payload = Payload { msg: sealed, aad: self.form.as_bytes() };
        self.key.cipher().decrypt(&nonce(head), payload).ok()
    }

    /// Forgets it: the form was finished or given up.
    pub fn forget(&self) -> io::Result<()> {
        match fs::remove_file(&self.path) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
            done => done,
        }
    }

    /// Where it lies.
    pub fn path(&self) -> &Path {
        &self.path
    }
}

fn nonce(bytes: &[u8]) -> Nonce {
    let bytes: [u8; NONCE_BYTES] = bytes.try_into().expect("cut to the length of a nonce");
    bytes.into()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn profile() -> (tempfile::TempDir, Profile) {
        let folder = tempfile::tempdir().unwrap();
        let profile = Profile::at(folder.path()).unwrap();
        (folder, profile)
    }

    #[test]
    fn a_draft_comes_back_until_it_is_forgotten() {
        let (_folder, profile) = profile();
        let draft = Draft::of(&profile, DraftKey::of_register("a"), "entry");
        assert_eq!(draft.content(), None);
        draft.keep("Әбілқайыров".as_bytes()).unwrap();
        draft.keep("Әбілқайыров Жанат".as_bytes()).unwrap();
        assert_eq!(draft.content().unwrap(), "Әбілқайыров Жанат".as_bytes());
        draft.forget().unwrap();
        draft.forget().unwrap();
        assert_eq!(draft.content(), None);
    }

    #[test]
    fn it_is_read_with_the_key_of_its_register_and_form_alone() {
        let (_folder, profile) = profile();
        let draft = Draft::of(&profile, DraftKey::of_register("a"), "entry");
        draft.keep(b"850101300015").unwrap();
        let stored = fs::read(draft.path()).unwrap();
        assert!(!stored.windows(12).any(|bytes| bytes == b"850101300015"));
        let of_another = Draft { key: DraftKey::of_register("b"), ..draft.clone() };
        assert_eq!(of_another.content(), None);
        let another_form = Draft { form: "member".to_owned(), ..draft.clone() };
        assert_eq!(another_form.content(), None);
        assert_ne!(draft.path(), Draft::of(&profile, DraftKey::of_register("b"), "entry").path());
    }

    #[test]
    fn a_damaged_draft_is_none() {
        let (_folder, profile) = profile();
        let draft = Draft::of(&profile, DraftKey::of_register("a"), "entry");
        draft.keep(b"x").unwrap();
        let mut bytes = fs::read(draft.path()).unwrap();
        *bytes.last_mut().unwrap() ^= 1;
        fs::write(draft.path(), &bytes).unwrap();
        assert_eq!(draft.content(), None);
        fs::write(draft.path(), b"short").unwrap();
        assert_eq!(draft.content(), None);
    }
}
