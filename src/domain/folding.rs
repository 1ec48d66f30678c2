//! One tolerant key for a name however it was typed: search and the control of duplicates use it.
//!
//! Kazakh letters fold to the Russian ones they are often replaced by, Latin look-alikes to Cyrillic,
//! ё to е; case and extra blanks do not matter.

use std::ops::Range;

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

/// Every place in a text, in bytes, where a query stands as [`fold`] sees both; nothing for an empty query.
pub fn find_folded(text: &str, query: &str) -> Vec<Range<usize>> {
    let wanted: Vec<char> = fold(query).chars().collect();
    let letters = folded_letters(text);
    if wanted.is_empty() {
        return Vec::new();
    }
    let mut found: Vec<Range<usize>> = Vec::new();
    for window in letters.windows(wanted.len()) {
        let (first, last) = (&window[0].1, &window[wanted.len() - 1].1);
        let is_behind_the_last = found.last().is_none_or(|last| last.end <= first.start);
        if is_behind_the_last && window.iter().map(|(letter, _)| letter).eq(&wanted) {
            found.push(first.start..last.end);
        }
    }
    found
}

/// The folded letters of a text with the bytes they came from; a run of blanks is one.
fn folded_letters(text: &str) -> Vec<(char, Range<usize>)> {
    let mut letters: Vec<(char, Range<usize>)> = Vec::with_capacity(text.len());
    for (at, letter) in text.char_indices() {
        let range = at..at + letter.len_utf8();
        if letter.is_whitespace() {
            match letters.last_mut().filter(|(before, _)| *before == ' ') {
                Some((_, blank)) => blank.end = range.end,
                None => letters.push((' ', range)),
            }
            continue;
        }
        let alike = cyrillic_of_look_alike(letter).unwrap_or(letter);
        letters.extend(alike.to_lowercase().map(|letter| (fold_letter(letter), range.clone())));
    }
    letters
}

/// The first Latin letter that stands for the Cyrillic one it looks like, with its place in bytes and its word.
///
/// A word is taken for Cyrillic if it has a Cyrillic letter, or if all its letters look Cyrillic.
pub fn latin_inside(text: &str) -> Option<(usize, char, &str)> {
    let mut begin = 0;
    for word in text.split(|letter: char| !letter.is_alphabetic()) {
        let at = begin;
        begin += word.len();
        begin += text[begin..].chars().next().map_or(0, char::len_utf8);
        let looks_cyrillic = |letter| is_cyrillic(letter) || cyrillic_of_look_alike(letter).is_some();
        if word.chars().any(is_cyrillic) || word.chars().all(looks_cyrillic) {
            let latin =
                word.char_indices().find(|&(_, letter)| letter.is_alphabetic() && !is_cyrillic(letter));
            if let Some((place, letter)) = latin {
                return Some((at + place, letter, word));
            }
        }
    }
    None
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

    #[test]
    fn finds_where_a_query_stands() {
        let found = |text: &'static str, query: &str| -> Vec<&str> {
            find_folded(text, query).into_iter().map(|range| &text[range]).collect()
        };
        assert_eq!(found("Қызметтік  тұрғынжай, қызметтік", "кызметтик"), ["Қызметтік", "қызметтік"]);
        assert_eq!(found("Қызметтік \u{a0}тұрғынжай", "қызметтік тұрғынжай"), ["Қызметтік \u{a0}тұрғынжай"]);
        assert_eq!(found("ааа", "аа"), ["аа"]);
        assert_eq!(found("текст", ""), [""; 0]);
    }

    #[test]
    fn finds_the_latin_letter_in_a_wording() {
        assert_eq!(latin_inside("Құрметті «Жедел желi»"), Some(("Құрметті «Жедел жел".len(), 'i', "желi")));
        assert_eq!(latin_inside("военнослужащих BC РК"), Some(("военнослужащих ".len(), 'B', "BC")));
        assert_eq!(latin_inside("по SMS и на сайте gov.kz, 6526"), None);
        assert_eq!(latin_inside(""), None);
    }
}
