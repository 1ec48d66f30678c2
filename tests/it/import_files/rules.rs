//! What is wrong with applications and families beyond the list of defects.

use kezek::exchange::RuleCode as R;

use super::read_text;

/// A man born on 16.02.1992.
const MAN: &str =
    "2022/40;03.03.2022 10:05:27;920216399629;Ким;Жан;;м;16.02.1992;военнослужащий;;;Актауский;;да;;;";
/// A man born on 13.08.1985.
const OTHER_MAN: &str =
    "2021/81;25.06.2021 13:59:52;850813338013;Ли;Ян;;м;13.08.1985;военнослужащий;;;Алматинский;;да;;;";
const SON: &str = "140426515144;Сидоров;Ұлан;;сын;м;26.04.2014;";
const WIFE: &str = "880529486785;Сидорова;Анна;;супруга;ж;29.05.1988;";

#[track_caller]
fn check(applications: &[&str], family: &[&str], expected: &[(u32, &str, R)], accepted: usize) {
    let read = read_text(&applications.join("\n"), &family.join("\n"));
    let found: Vec<_> = read.rules().into_iter().map(|(row, column, _, rule)| (row, column, rule)).collect();
    assert_eq!(found, expected);
    assert_eq!(read.accepted.len(), accepted);
}

#[track_caller]
fn check_application(change: (&str, &str), expected: &[(u32, &str, R)], accepted: usize) {
    let row = MAN.replacen(change.0, change.1, 1);
    assert_ne!(row, MAN);
    check(&[&row], &[], expected, accepted);
}

#[test]
fn a_family_without_issues() {
    check(&[MAN], &[&format!("2022/40;{SON}"), &format!("2022/40;{WIFE}")], &[], 1);
}

#[test]
fn times() {
    const FIELD: &str = "Дата и время подачи";
    let time = |to| ("03.03.2022 10:05:27", to);
    check_application(time("22.11.2026 10:00:00"), &[], 1);
    check_application(time("22.11.2026 10:00:01"), &[(2, FIELD, R::InFuture)], 0);
    check_application(time("27.03.2004 23:59"), &[], 1);
    check_application(time("28.03.2004 02:30"), &[(2, FIELD, R::LocalTimeNever)], 0);
    check_application(time("26.10.2003 02:30"), &[(2, FIELD, R::LocalTimeTwice)], 1);
    check_application(time("03.03.0222 10:05"), &[(2, FIELD, R::TooLongAgo)], 0);
    check_application(time("03.03.1949 10:05"), &[(2, FIELD, R::TooLongAgo)], 0);
    check_application(time("03.03.2022 25:05"), &[(2, FIELD, R::TimeUnreadable)], 0);
    check_application(time("давно"), &[(2, FIELD, R::DateUnreadable)], 0);
}

#[test]
fn fields_of_the_applicant() {
    check_application(("2022/40", "сорок"), &[(2, "Рег. №", R::RegistrationNoUnreadable)], 0);
    check_application((";м;", ";x;"), &[(2, "Пол", R::SexUnknown)], 0);
    check_application((";м;", ";ж;"), &[(2, "Пол", R::SexDiffersFromIin)], 1);
    check_application(("16.02.1992", "17.02.1992"), &[(2, "Дата рождения", R::BirthDateDiffersFromIin)], 1);
    check_application(("16.02.1992", "23.11.2026"), &[(2, "Дата рождения", R::InFuture)], 0);
    check_application(("16.02.1992", "33650"), &[(2, "Дата рождения", R::DateUnreadable)], 0);
    check_application((";да;", ";наверное;"), &[(2, "Согласие", R::YesNoUnreadable)], 0);
    check_application((";да;", ";;"), &[], 1);
    check_application(("Ким", "Ким2"), &[(2, "Фамилия", R::NameUnusual)], 1);
    check_application(("Ким", "Ким-Ли"), &[], 1);
    check_application((";да;;;", ";да;;Қосымша бөлме, не выше второго этажа;"), &[], 1);
}

#[test]
fn the_shape_of_rows() {
    check_application((";да;;;", ";да;;;;x"), &[(2, "", R::TooManyCells)], 0);
    check_application((";да;;;", ";да;;;;"), &[], 1);
    let swallowed = MAN.replacen("Ким", "\"Ким", 1);
    let read = read_text(&format!("{swallowed}\n{OTHER_MAN}\n{MAN}\n"), "");
    assert!(read.rules().iter().any(|&(row, .., rule)| (row, rule) == (2, R::UnclosedQuote)));
    assert_eq!(read.accepted.len(), 0);
}

#[test]
fn rows_that_clash() {
    let other_phone = MAN.replacen(";;да;", ";87079940407;да;", 1);
    check(
        &[MAN, &other_phone],
        &[],
        &[(2, "Рег. №", R::RegistrationNoTwice), (3, "Рег. №", R::RegistrationNoTwice)],
        0,
    );
    check(&[MAN, OTHER_MAN, MAN], &[], &[(4, "", R::IdenticalRepeat)], 2);
    let other_number = MAN.replacen("2022/40", "2022/41", 1);
    check(&[MAN, &other_number], &[], &[(2, "ИИН", R::IinTwice), (3, "ИИН", R::IinTwice)], 0);
}

#[test]
fn fields_of_a_member() {
    let member = |change: (&str, &str), expected: &[(u32, &str, R)], accepted| {
        let row = format!("2022/40;{}", SON.replacen(change.0, change.1, 1));
        check(&[MAN], &[&row], expected, accepted);
    };
    member(("сын", "сват"), &[(2, "Степень родства", R::KinshipUnknown)], 0);
    member(("сын", "дочь"), &[(2, "Степень родства", R::KinshipSexDiffers)], 1);
    member(("сын", "ұлы"), &[], 1);
    member(("140426515144", ""), &[(2, "ИИН", R::RequiredEmpty)], 0);
    member(("Сидоров", "Cидоров"), &[(2, "Фамилия", R::LatinLookAlike)], 1);
    member(("26.04.2014", "26.13.2014"), &[(2, "Дата рождения", R::NoSuchDay)], 0);
}

#[test]
fn households() {
    let family = |row: &str| format!("2022/40;{row}");
    let wife_again = family(&WIFE.replacen("Анна", "Яна", 1));
    check(&[MAN], &[&family(WIFE), &wife_again], &[(3, "ИИН", R::MemberTwice)], 0);
    check(&[MAN], &[&family(WIFE), &family(WIFE)], &[(3, "ИИН", R::MemberRepeated)], 1);
    let second_wife = family("770628418419;Ким;Ләззат;;зайыбы;ж;28.06.1977;");
    let both = [(2, "Степень родства", R::TwoSpouses), (3, "Степень родства", R::TwoSpouses)];
    check(&[MAN], &[&family(WIFE), &second_wife], &both, 0);
    let himself = family("920216399629;Ким;Жан;;сын;м;16.02.1992;");
    let issues = [(2, "ИИН", R::MemberIsApplicant), (2, "Дата рождения", R::YoungParent)];
    check(&[MAN], &[&himself], &issues, 0);
    let both = [(2, "ИИН", R::ChildInTwoHouseholds), (3, "ИИН", R::ChildInTwoHouseholds)];
    check(&[MAN, OTHER_MAN], &[&family(SON), &format!("2021/81;{SON}")], &both, 0);
    check(&[MAN, OTHER_MAN], &[&family(WIFE), &format!("2021/81;{WIFE}")], &[], 2);
}

#[test]
fn families_without_an_application() {
    let orphan = format!("2000/1;{SON}");
    check(&[MAN], &[&orphan], &[(2, "Рег. №", R::FamilyWithoutApplication)], 1);
    check(&[MAN], &[&format!(";{SON}")], &[(2, "Рег. №", R::RequiredEmpty)], 1);
}
