//! What was meant when a search was typed with another layout on.

/// Keys of the English layout, and the letters of the same keys in the Kazakh one; those of the Russian
/// layout are among them.
const ENGLISH: &str = "qwertyuiop[]asdfghjkl;'zxcvbnm,.`2345890-=QWERTYUIOP{}ASDFGHJKL:\"ZXCVBNM<>~@#$%*()_+";
const KAZAKH: &str = "йцукенгшщзхъфывапролджэячсмитьбюёәіңғүұқөһЙЦУКЕНГШЩЗХЪФЫВАПРОЛДЖЭЯЧСМИТЬБЮЁӘІҢҒҮҰҚӨҺ";

/// The query in Cyrillic when it may have been typed with the English layout on: `ghbdtn` is `привет`.
///
/// Only words with a Latin letter and without a Cyrillic one change, so that numbers stay numbers. `None` when
/// there is no such word. A search asks for the query as it is as well.
pub fn from_wrong_layout(query: &str) -> Option<String> {
    let words: Vec<String> = query.split(' ').map(retyped).collect();
    Some(words.join(" ")).filter(|meant| meant != query)
}

/// The keys of the English layout that were pressed with the Kazakh or Russian one on: `ф-17` is `a-17`, and the
/// Kazakh letters of the upper row are digits.
///
/// Only words with a Cyrillic letter change; `None` when there is no such word.
pub fn keys_of(query: &str) -> Option<String> {
    let words: Vec<String> = query.split(' ').map(keys_of_word).collect();
    Some(words.join(" ")).filter(|meant| meant != query)
}

fn keys_of_word(word: &str) -> String {
    if word.contains(|letter| KAZAKH.contains(letter)) {
        word.chars().map(key_of).collect()
    } else {
        word.to_owned()
    }
}

/// The key of a letter; what the other keys of the upper row and the last of the lower one type is no letter.
fn key_of(letter: char) -> char {
    match letter {
        '"' => '1',
        ',' => '6',
        '.' => '7',
        '№' => '/',
        _ => ENGLISH
            .chars()
            .zip(KAZAKH.chars())
            .find(|&(_, meant)| meant == letter)
            .map_or(letter, |(key, _)| key),
    }
}

fn retyped(word: &str) -> String {
    if word.is_ascii() && word.contains(|letter: char| letter.is_ascii_alphabetic()) {
        word.chars().map(same_key).collect()
    } else {
        word.to_owned()
    }
}

fn same_key(letter: char) -> char {
    ENGLISH.chars().zip(KAZAKH.chars()).find(|&(key, _)| key == letter).map_or(letter, |(_, meant)| meant)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pairs_every_key_with_one_letter() {
        assert_eq!(ENGLISH.chars().count(), KAZAKH.chars().count());
        assert_eq!(ENGLISH.chars().collect::<std::collections::BTreeSet<_>>().len(), ENGLISH.len());
    }

    #[track_caller]
    fn check(query: &str, expected: Option<&str>) {
        assert_eq!(from_wrong_layout(query).as_deref(), expected);
    }

    #[test]
    fn finds_what_was_meant() {
        check("ghbdtn", Some("привет"));
        check("Rjdfk`d", Some("Ковалёв"));
        check("@,3k0fqshjd ;fyfn", Some("Әбілқайыров жанат"));
        check("L8qcty,ftd 2024/165", Some("Дүйсенбаев 2024/165"));
        check("-vsh", Some("өмыр"));
    }

    #[test]
    fn leaves_numbers_and_cyrillic_alone() {
        check("", None);
        check("2024/165", None);
        check("850615300123", None);
        check("Ковалёв", None);
        check("Дүйсенбaев", None);
    }
}
