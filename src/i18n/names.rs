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

fn initials(name: &PersonName) -> impl Iterator<Item = String> {
    let names = std::iter::once(name.given.as_str()).chain(name.patronymic.as_deref());
    names.filter_map(|name| Some(format!("{}.", name.trim().chars().next()?.to_uppercase())))
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

    #[test]
    fn writes_initials() {
        check("Жанат", Some("Серікұлы"), ["Әбілқайыров_Ж._С.", "Ж._С._Әбілқайыров"]);
        check("Іңкәр", Some("Серік қызы"), ["Әбілқайыров_І._С.", "І._С._Әбілқайыров"]);
        check("жанат", None, ["Әбілқайыров_Ж.", "Ж._Әбілқайыров"]);
        check("Жанат", Some(" "), ["Әбілқайыров_Ж.", "Ж._Әбілқайыров"]);
        check("", None, ["Әбілқайыров", "Әбілқайыров"]);
    }
}
