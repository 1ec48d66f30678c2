//! Who sits at which machine, as the system says.

/// The name of the person's account, by the system's list of accounts where the environment names none.
pub fn user_name() -> String {
    let named = first_set(&["USER", "LOGNAME", "USERNAME"]);
    if named.is_empty() { whoami::username().unwrap_or_default() } else { named }
}

/// The machine's name in its network, empty if the system gives none.
pub fn machine_name() -> String {
    whoami::hostname().unwrap_or_default()
}

/// The two-letter code of the language the system speaks to this person, if it says.
pub fn language_code() -> Option<String> {
    let locale = first_set(&["LC_ALL", "LC_MESSAGES", "LANG"]);
    locale.split(['_', '-', '.']).next().filter(|code| code.len() == 2).map(str::to_lowercase)
}

/// A name that no other has: 128 random bits in hexadecimal digits.
pub fn random_name() -> String {
    let mut bits = [0; 16];
    getrandom::fill(&mut bits).expect("the system gives random bits");
    bits.iter().map(|byte| format!("{byte:02x}")).collect()
}

fn first_set(names: &[&str]) -> String {
    names
        .iter()
        .filter_map(|name| std::env::var(name).ok())
        .find(|value| !value.trim().is_empty())
        .map(|value| value.trim().to_owned())
        .unwrap_or_default()
}

/// The folder of the person's documents, if the system names one.
pub fn documents_folder() -> Option<std::path::PathBuf> {
    directories::UserDirs::new()?.document_dir().map(std::path::Path::to_owned)
}
