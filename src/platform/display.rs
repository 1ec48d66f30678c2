//! Whether a window can be shown at all.

/// Whether the system offers a display.
///
/// On Linux without one the window library fails late and in its own words, so this is asked first.
pub fn is_available() -> bool {
    if cfg!(any(windows, target_os = "macos")) {
        return true;
    }
    ["WAYLAND_DISPLAY", "WAYLAND_SOCKET", "DISPLAY"].into_iter().any(|name| is_set(std::env::var_os(name)))
}

fn is_set(value: Option<std::ffi::OsString>) -> bool {
    value.is_some_and(|value| !value.is_empty())
}

#[cfg(test)]
mod tests {
    use super::is_set;

    #[test]
    fn an_empty_name_is_no_display() {
        assert!(!is_set(None));
        assert!(!is_set(Some("".into())));
        assert!(is_set(Some(":0".into())));
    }
}
