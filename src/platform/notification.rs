//! A notification of the system, beside the window.

/// What is told; no personal data.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Digest {
    pub title: String,
    pub body: String,
    pub with_sound: bool,
}

/// Shows a digest; may wait for the system's own program. A machine without one keeps the window's countdowns.
pub fn show(digest: &Digest) {
    let mut notification = notify_rust::Notification::new();
    notification.appname("Kezek").summary(&digest.title).body(&digest.body);
    if digest.with_sound {
        notification.sound_name("message-new-instant");
    } else {
        #[cfg(all(unix, not(target_os = "macos")))]
        notification.hint(notify_rust::Hint::SuppressSound(true));
    }
    if let Err(error) = notification.show() {
        tracing::info!(%error, "the system shows no notifications");
    }
}
