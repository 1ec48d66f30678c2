//! Every defect is found at the row and column that the list of defects names.

use kezek::{
    exchange::{Against, RuleCode, Severity},
    i18n::{Lang, Tr},
    wording::import::import_issue,
};

use super::applications;

#[test]
fn every_defect_is_found_where_it_is() {
    let read = applications(&["applications-defects.csv", "family.csv"]);
    let found: Vec<_> = read
        .issues
        .iter()
        .map(|issue| (issue.row(), issue.column(), issue.value.as_str(), issue.rule, issue.severity))
        .collect();
    use RuleCode as R;
    use Severity::{Error, Warning};
    let expected = [
        (4, "ИИН", "12345678901", R::IinLength, Error),
        (7, "ИИН", "920901388580", R::IinCheckDigit, Error),
        (9, "ИИН", "140229600052", R::IinNoSuchDate, Error),
        (12, "Дата и время подачи", "14.03.2025", R::TimeMissing, Error),
        (15, "Дата и время подачи", "31.02.2025 10:00:00", R::NoSuchDay, Error),
        (18, "Дата и время подачи", "", R::RequiredEmpty, Error),
        (21, "Дата и время подачи", "14.03.2031 09:00:00", R::InFuture, Error),
        (24, "Дата и время подачи", "29.02.2024 23:30:00", R::LocalTimeTwice, Warning),
        (27, "Телефон", "123", R::PhoneUnreadable, Warning),
        (30, "Гарнизон", "Атлантический", R::GarrisonUnknown, Error),
        (33, "Категория", "космонавт", R::CategoryUnknown, Error),
        (36, "Фамилия", "", R::RequiredEmpty, Error),
        (39, "Рег. №", "2025/141", R::RegistrationNoTwice, Error),
        (40, "Рег. №", "2025/141", R::RegistrationNoTwice, Error),
        // The number was copied from the row below, so the birth date cannot agree with it.
        (42, "Дата рождения", "03.08.1988", R::BirthDateDiffersFromIin, Warning),
        (42, "ИИН", "870724328521", R::IinTwice, Error),
        (43, "ИИН", "870724328521", R::IinTwice, Error),
        (45, "Фамилия", "Дүйсенбaев", R::LatinLookAlike, Warning),
        (48, "Особые права", "квартира с видом на море", R::RightUnknown, Error),
        (1200, "ИИН", "000000000000", R::IinNoSuchDate, Error),
        (1202, "", "", R::IdenticalRepeat, Error),
        // The family of the application whose number was overwritten in row 39.
        (2023, "Рег. №", "2025/135", R::FamilyWithoutApplication, Error),
        (2024, "Рег. №", "2025/135", R::FamilyWithoutApplication, Error),
    ];
    assert_eq!(found, expected);
}

#[test]
fn the_other_row_of_a_clash_is_named() {
    let read = applications(&["applications-defects.csv", "family.csv"]);
    let against = |row, rule| {
        let mut issues = read.issues.iter().filter(|issue| issue.row() == row && issue.rule == rule);
        issues.next().unwrap().against.clone()
    };
    assert_eq!(against(39, RuleCode::RegistrationNoTwice), Some(Against::Row(40)));
    assert_eq!(against(40, RuleCode::RegistrationNoTwice), Some(Against::Row(39)));
    assert_eq!(against(42, RuleCode::IinTwice), Some(Against::Row(43)));
    assert_eq!(against(1202, RuleCode::IdenticalRepeat), Some(Against::Row(2)));
}

#[test]
fn rows_with_warnings_alone_are_accepted() {
    let read = applications(&["applications-defects.csv", "family.csv"]);
    let accepted = |row| read.accepted.iter().find(|(at, ..)| *at == row).map(|(_, value, _)| value);
    assert_eq!(accepted(24).unwrap().submitted_at.to_rfc3339(), "2024-02-29T17:30:00+00:00", "the first");
    assert_eq!(accepted(27).unwrap().applicant.phone, None);
    assert!(accepted(45).is_some());
    assert!(accepted(2).is_some(), "the first of two identical rows");
    assert!(accepted(4).is_none());
    assert_eq!((read.accepted.len(), read.rejected.len()), (1201 - 17, 17 + 2));
}

#[test]
fn cells_have_their_spreadsheet_address() {
    let read = applications(&["applications-defects.csv", "family.csv"]);
    let cells: Vec<_> = read.issues.iter().map(kezek::exchange::Issue::cell).collect();
    assert_eq!(cells[0], "C4");
    assert_eq!(cells[8], "M27");
}

#[test]
fn every_issue_is_a_sentence_in_both_languages() {
    let read = applications(&["applications-defects.csv", "family.csv"]);
    let sentence = |at: usize, lang| import_issue(Tr::new(lang), &read.issues[at]);
    assert_eq!(
        sentence(12, Lang::Ru),
        "Ошибка в столбце «Рег. №». Такой же регистрационный номер у другой строки, а данные разные. Сравните со \
         строкой 40 и исправьте одну из них: до этого не принимаются обе."
    );
    assert_eq!(
        sentence(8, Lang::Kk),
        "Назар аударыңыз, «Телефон» бағаны. Телефон нөмірі танылмады. Адам телефонсыз қабылданды. Нөмірді \
         карточкаға жазыңыз, мысалы +7 707 123 45 67."
    );
    for issue in &read.issues {
        for tr in Lang::ALL.map(Tr::new) {
            let sentence = import_issue(tr, issue);
            assert!(!sentence.contains('…'), "{sentence}");
        }
    }
}
