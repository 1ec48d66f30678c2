//! One tolerant key for a name however it was typed: search and the control of duplicates use it.
//!
//! Kazakh letters fold to the Russian ones they are often replaced by, Latin look-alikes to Cyrillic,
//! ё to е; case and extra blanks do not matter.

/// The search key of a text.
pub fn fold(text: &str) -> String {
    // Before the case is lost: a Latin H looks like Н, a Latin h like һ.
    let letters = text.chars().map(|letter| cyrillic_of_look_alike(letter).unwrap_or(letter));
    let folded: String = letters.flat_map(char::to_lowercase).map(fold_letter).collect();
    folded.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn fold_letter(letter: char) -> char {
    match letter {
        'ә' => 'а',
        'і' => 'и',
        'ң' => 'н',
        'ғ' => 'г',
        'ү' | 'ұ' => 'у',
        'қ' => 'к',
        'ө' => 'о',
        'һ' => 'х',
        'ё' => 'е',
        '\u{a0}' => ' ',
        // Their capitals look Cyrillic, and case does not matter.
        'm' => 'м',
        't' => 'т',
        'b' => 'в',
        other => other,
    }
}

/// The Cyrillic letter that a Latin letter looks like, in its own case.
pub const fn cyrillic_of_look_alike(letter: char) -> Option<char> {
    let cyrillic = match letter {
        'a' => 'а',
        'c' => 'с',
        'e' => 'е',
        'h' => 'һ',
        'i' => 'і',
        'k' => 'к',
        'o' => 'о',
        'p' => 'р',
        'x' => 'х',
        'y' => 'у',
        'ə' => 'ә',
        'A' => 'А',
        'B' => 'В',
        'C' => 'С',
        'E' => 'Е',
        'H' => 'Н',
        'I' => 'І',
        'K' => 'К',
        'M' => 'М',
        'O' => 'О',
        'P' => 'Р',
        'T' => 'Т',
        'X' => 'Х',
        'Y' => 'У',
        'Ə' => 'Ә',
        _ => return None,
    };
    Some(cyrillic)
}

/// Whether a text mixes Cyrillic letters with Latin ones that look the same.
pub fn has_look_alikes(text: &str) -> bool {
    text.chars().any(is_cyrillic) && text.chars().any(|letter| cyrillic_of_look_alike(letter).is_some())
}

const fn is_cyrillic(letter: char) -> bool {
    matches!(letter, '\u{400}'..='\u{52f}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_kazakh_names_typed_in_russian() {
        assert_eq!(fold("Әбілқайыр"), fold("абилкайыр"));
        assert_eq!(fold("Өмірзақов  Һарун"), fold("омирзаков харун"));
        assert_eq!(fold("Ковалёв"), fold("КОВАЛЕВ"));
        assert_eq!(fold("Дүйсенбaев"), fold("Дүйсенбаев"));
        assert_eq!(fold("HУPTAEB"), fold("Нуртаев"), "Latin capitals");
    }

    #[test]
    fn sees_latin_letters_inside_cyrillic_words() {
        assert!(has_look_alikes("Дүйсенбaев"));
        assert!(!has_look_alikes("Дүйсенбаев"));
        assert!(!has_look_alikes("Smith"));
    }
}
