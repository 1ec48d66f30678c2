//! Names with initials, never broken between the two.

use crate::domain::person::PersonName;

/// `Әбілқайыров Ж. С.`, as lists have it.
pub fn surname_first(name: &PersonName) -> String {
    unbroken(std::iter::once(name.surname.clone()).chain(initials(name)))
}

/// `Ж. С. Әбілқайыров`, as signatures have it.
pub fn initials_first(name: &PersonName) -> String {
    unbroken(initials(name).chain([name.surname.clone()]))
}

/// The name of a signature from one that is written surname first: `Әбілқайыров Ж. С.`, `Әбілқайыров Жанат`.
///
/// What begins with an initial stands already as signatures have it.
pub fn signature(name: &str) -> String {
    let spaced = name.replace('.', ". ");
    let mut words = spaced.split_whitespace();
    let Some(surname) = words.next() else { return String::new() };
    if surname.ends_with('.') {
        return unbroken(spaced.split_whitespace().map(str::to_owned));
    }
    unbroken(words.filter_map(initial).chain([surname.to_owned()]))
}

fn initial(name: &str) -> Option<String> {
    Some(format!("{}.", name.trim().chars().next()?.to_uppercase()))
}

fn initials(name: &PersonName) -> impl Iterator<Item = String> {
    let names = std::iter::once(name.given.as_str()).chain(name.patronymic.as_deref());
    names.filter_map(initial)
}

fn unbroken(parts: impl Iterator<Item = String>) -> String {
    parts.collect::<Vec<_>>().join("\u{a0}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(given: &str, patronymic: Option<&str>, expected: [&str; 2]) {
        let patronymic = patronymic.map(str::to_owned);
        let name =
            PersonName { surname: "Әбілқайыров".to_owned(), given: given.to_owned(), patronymic };
        let written = [surname_first(&name), initials_first(&name)];
        assert_eq!(written.map(|text| text.replace('\u{a0}', "_")), expected);
    }

    #[track_caller]
    fn check_signature(name: &str, expected: &str) {
        assert_eq!(signature(name).replace('\u{a0}', "_"), expected);
    }

    #[test]
    fn a_signature_begins_with_the_initials() {
        check_signature("Әбілқайыров Ж. С.", "Ж._С._Әбілқайыров");
        check_signature("Әбілқайыров Ж.С.", "Ж._С._Әбілқайыров");
        check_signature(" Әбілқайыров  Жанат Серікұлы ", "Ж._С._Әбілқайыров");
        check_signature("Ж.С. Әбілқайыров", "Ж._С._Әбілқайыров");
        check_signature("Ким", "Ким");
        check_signature("", "");
    }

    #[test]
    fn writes_initials() {
        check("Жанат", Some("Серікұлы"), ["Әбілқайыров_Ж._С.", "Ж._С._Әбілқайыров"]);
        check("Іңкәр", Some("Серік қызы"), ["Әбілқайыров_І._С.", "І._С._Әбілқайыров"]);
        check("жанат", None, ["Әбілқайыров_Ж.", "Ж._Әбілқайыров"]);
        check("Жанат", Some(" "), ["Әбілқайыров_Ж.", "Ж._Әбілқайыров"]);
        check("", None, ["Әбілқайыров", "Әбілқайыров"]);
    }
}
