//! The words of the files in Russian and Kazakh, and what they mean.

use crate::domain::{
    dwelling::{Condition, DwellingKind},
    folding::fold,
    household::Kinship,
    inventory::{FamilyRecord, Finding},
    person::{Category, Sex},
};

/// A table of words: the first Russian one is the word of the exchange format.
pub(super) type Words<T> = [(&'static str, T)];

/// The meaning of a word; case, blanks and look-alike letters do not matter.
pub(super) fn meaning<T: Copy>(words: &Words<T>, text: &str) -> Option<T> {
    let exact = words.iter().find(|(word, _)| *word == text);
    let found = exact.or_else(|| {
        let folded = fold(text);
        words.iter().find(|(word, _)| fold(word) == folded)
    });
    found.map(|(_, meaning)| *meaning)
}

/// The words that would be understood, in both languages.
pub(super) fn known<T>(words: &Words<T>) -> Vec<String> {
    words.iter().map(|(word, _)| (*word).to_owned()).collect()
}

/// How a registry writes that somebody is not married, and that somebody is; the first word that is found counts.
const MARRIAGE: &Words<bool> = &[
    ("не в браке", false),
    ("брака нет", false),
    ("не состоит", false),
    ("некеде емес", false),
    ("некеде тұрмайды", false),
    ("в браке", true),
    ("некеде", true),
];

/// What stands before the number of children.
const CHILDREN: [&str; 4] = ["детей", "дети", "балалары", "бала"];

/// Marriage and children in the words of a registry: "в браке, детей: 3"; none if either is not said.
pub(super) fn family(text: &str) -> Option<FamilyRecord> {
    let text = text.to_lowercase();
    let (_, married) = MARRIAGE.iter().find(|(words, _)| text.contains(words))?;
    let behind = CHILDREN.iter().find_map(|word| text.split_once(word))?.1;
    let behind = behind.trim_start_matches([':', ' ', '–', '-', '—']);
    let digits: String = behind.chars().take_while(char::is_ascii_digit).collect();
    let none = YES_NO.iter().any(|(word, yes)| !yes && behind.starts_with(word));
    let children = if none { 0 } else { digits.parse().ok()? };
    Some(FamilyRecord { married: *married, children })
}

pub(super) const SEXES: &Words<Sex> = &[
    ("м", Sex::Male),
    ("ж", Sex::Female),
    ("е", Sex::Male),
    ("ә", Sex::Female),
    ("ер", Sex::Male),
    ("әйел", Sex::Female),
    ("муж", Sex::Male),
    ("жен", Sex::Female),
    ("мужской", Sex::Male),
    ("женский", Sex::Female),
];

pub(super) const CATEGORIES: &Words<Category> = &[
    ("военнослужащий", Category::Serviceman),
    ("гражданский персонал", Category::Civilian),
    ("әскери қызметші", Category::Serviceman),
    ("азаматтық персонал", Category::Civilian),
    ("военнослужащая", Category::Serviceman),
];

pub(super) const YES_NO: &Words<bool> = &[
    ("да", true),
    ("нет", false),
    ("иә", true),
    ("жоқ", false),
    ("ия", true),
    ("есть", true),
    ("бар", true),
];

/// The word of the exchange format.
pub(super) const fn yes_or_no(yes: bool) -> &'static str {
    if yes { "да" } else { "нет" }
}

/// A special right of a household.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Right {
    AdditionalRoom,
    LowerFloorOrLift,
    NotAboveSecondFloor,
}

pub(super) const RIGHTS: &Words<Right> = &[
    ("дополнительная комната", Right::AdditionalRoom),
    ("нижний этаж или лифт", Right::LowerFloorOrLift),
    ("не выше второго этажа", Right::NotAboveSecondFloor),
    ("қосымша бөлме", Right::AdditionalRoom),
    ("төменгі қабат немесе лифт", Right::LowerFloorOrLift),
    ("екінші қабаттан жоғары емес", Right::NotAboveSecondFloor),
];

/// Kinship and the sex that the word tells.
pub(super) const KINSHIPS: &Words<(Kinship, Option<Sex>)> = &[
    ("супруг", (Kinship::Spouse, Some(Sex::Male))),
    ("супруга", (Kinship::Spouse, Some(Sex::Female))),
    ("сын", (Kinship::Child, Some(Sex::Male))),
    ("дочь", (Kinship::Child, Some(Sex::Female))),
    ("жұбайы", (Kinship::Spouse, None)),
    ("зайыбы", (Kinship::Spouse, Some(Sex::Female))),
    ("ұлы", (Kinship::Child, Some(Sex::Male))),
    ("қызы", (Kinship::Child, Some(Sex::Female))),
    ("муж", (Kinship::Spouse, Some(Sex::Male))),
    ("жена", (Kinship::Spouse, Some(Sex::Female))),
    ("күйеуі", (Kinship::Spouse, Some(Sex::Male))),
    ("әйелі", (Kinship::Spouse, Some(Sex::Female))),
];

pub(super) const DWELLING_KINDS: &Words<DwellingKind> = &[
    ("квартира", DwellingKind::Flat),
    ("комната в общежитии", DwellingKind::HostelRoom),
    ("дом", DwellingKind::House),
    ("пәтер", DwellingKind::Flat),
    ("жатақханадағы бөлме", DwellingKind::HostelRoom),
    ("үй", DwellingKind::House),
];

pub(super) const CONDITIONS: &Words<Condition> = &[
    ("свободно", Condition::Vacant),
    ("занято", Condition::Occupied),
    ("ремонт", Condition::UnderRepair),
    ("бос", Condition::Vacant),
    ("бос емес", Condition::Occupied),
    ("жөндеу", Condition::UnderRepair),
    ("жөндеуде", Condition::UnderRepair),
];

pub(super) const FINDINGS: &Words<Finding> = &[
    ("нет сведений", Finding::Nothing),
    ("есть сведения", Finding::Found),
    ("ошибка источника", Finding::SourceError),
    ("мәлімет жоқ", Finding::Nothing),
    ("мәліметтер жоқ", Finding::Nothing),
    ("мәлімет бар", Finding::Found),
    ("мәліметтер бар", Finding::Found),
    ("дереккөз қатесі", Finding::SourceError),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_known_however_they_are_typed() {
        assert_eq!(meaning(SEXES, "Ж"), Some(Sex::Female));
        assert_eq!(meaning(SEXES, "M"), Some(Sex::Male), "a Latin letter");
        assert_eq!(meaning(SEXES, "e"), Some(Sex::Male), "a Latin letter");
        assert_eq!(meaning(CATEGORIES, "Гражданский  персонал"), Some(Category::Civilian));
        assert_eq!(meaning(YES_NO, "ИӘ"), Some(true));
        assert_eq!(meaning(YES_NO, ""), None);
        assert_eq!(meaning(KINSHIPS, "Кызы"), Some((Kinship::Child, Some(Sex::Female))));
    }

    #[test]
    fn no_word_has_two_meanings() {
        fn check<T: PartialEq + std::fmt::Debug + Copy>(words: &Words<T>) {
            for (word, said) in words {
                assert_eq!(meaning(words, &fold(word)), Some(*said), "{word}");
            }
        }
        check(SEXES);
        check(CATEGORIES);
        check(YES_NO);
        check(KINSHIPS);
        check(DWELLING_KINDS);
        check(CONDITIONS);
        check(FINDINGS);
    }
}
