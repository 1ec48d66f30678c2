//! The order of names in lists, by the alphabet of the reader's language.

use super::Lang;

const KAZAKH: &str = "аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя";
/// Kazakh letters stand behind the Russian ones they resemble; ё counts as е at first.
const RUSSIAN: &str = "аәбвгғдежзиійкқлмнңоөпрстуұүфхһцчшщъыьэюя";

/// The place of the first Cyrillic letter: blanks, digits and Latin letters keep their codes and come before.
const FIRST_LETTER: u32 = 0x400;
/// What is in no alphabet here comes last.
const FIRST_STRANGER: u32 = 0x1000;

/// Keys compare as their texts stand in a list: by letters, then е before ё, then capitals first.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct SortKey {
    letters: Vec<u32>,
    lower_case: String,
    text: String,
}

/// The key that puts a text in its place in a list in this language.
pub fn sort_key(lang: Lang, text: &str) -> SortKey {
    let lower_case = text.to_lowercase();
    let letters = lower_case.chars().map(|letter| weight(lang, letter)).collect();
    SortKey { letters, lower_case, text: text.to_owned() }
}

fn weight(lang: Lang, letter: char) -> u32 {
    let (alphabet, letter) = match (lang, letter) {
        (Lang::Kk, letter) => (KAZAKH, letter),
        (Lang::Ru, 'ё') => (RUSSIAN, 'е'),
        (Lang::Ru, letter) => (RUSSIAN, letter),
    };
    let code = if letter.is_whitespace() { u32::from(' ') } else { u32::from(letter) };
    match alphabet.chars().zip(FIRST_LETTER..).find(|&(known, _)| known == letter) {
        Some((_, place)) => place,
        None if code < FIRST_LETTER => code,
        None => FIRST_STRANGER + code,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[track_caller]
    fn check(lang: Lang, in_order: &str) {
        let mut words: Vec<_> = in_order.rsplit(", ").collect();
        words.sort_by_cached_key(|word| sort_key(lang, word));
        assert_eq!(words.join(", "), in_order);
    }

    #[test]
    fn has_the_whole_alphabets() {
        assert_eq!(KAZAKH.chars().count(), 42);
        assert_eq!(RUSSIAN.chars().count(), 32 + 9);
        assert!(KAZAKH.chars().all(|letter| letter == 'ё' || RUSSIAN.contains(letter)));
    }

    #[test]
    fn sorts_by_the_kazakh_alphabet() {
        check(Lang::Kk, "Абай, Әбіш, Бақыт, Ғани, Дана, Егор, Ёлкин, Жан, Қанат, Лола");
        check(Lang::Kk, "Нұр, Ңұр, Омар, Өмір, Пётр, Уәли, Ұлан, Үміт, Фарид, Хан, Һарун, Цой");
        check(Lang::Kk, "Ыбырай, Ілияс, Эмма");
        check(Lang::Kk, "Ертаев, Ёлкин");
    }

    #[test]
    fn sorts_by_the_russian_alphabet() {
        check(Lang::Ru, "Абай, Әбіш, Бақыт, Ғани, Дана, Егор, Ёлкин, Ертаев, Жан, Қанат, Лола");
        check(Lang::Ru, "Ибраев, Ілияс, Йод, Ыбырай, Эмма");
        check(Lang::Ru, "Ковалев, Ковалёв, Ковалева, Ковалёва");
    }

    #[test]
    fn sorts_case_after_letters_and_the_rest_around_them() {
        for lang in Lang::ALL {
            check(lang, "Ким А, Ким-Ли, Кимов");
            check(lang, "Абай, абай, Абайұлы");
            check(lang, "2, Smith, Абай, Їжак, 李");
        }
    }

    proptest! {
        #[test]
        fn orders_all_texts(texts in proptest::array::uniform3("[ а-яёәғқңөұүһі-]{0,3}|\\PC{0,3}")) {
            for lang in Lang::ALL {
                let [a, b, c] = texts.each_ref().map(|text| sort_key(lang, text));
                prop_assert_eq!(a == b, texts[0] == texts[1]);
                prop_assert_eq!(a.cmp(&b), b.cmp(&a).reverse());
                prop_assert!(!(a <= b && b <= c) || a <= c);
            }
        }

        #[test]
        fn letters_decide_before_case(a in "[а-яәғқңөұүһі]{1,4}", b in "[а-яәғқңөұүһі]{1,4}") {
            prop_assume!(a != b);
            for lang in Lang::ALL {
                let lower = sort_key(lang, &a).cmp(&sort_key(lang, &b));
                prop_assert_eq!(sort_key(lang, &a.to_uppercase()).cmp(&sort_key(lang, &b)), lower);
            }
        }
    }
}
