//! Files as a commission would give them, of invented people.

use std::{
    fs::File,
    io::{BufWriter, Write as _},
    path::{Path, PathBuf},
};

use chrono::{NaiveDate, TimeDelta};
use kezek::{
    domain::{
        Day,
        household::{HouseholdMember, Kinship},
        person::{Applicant, Category, PersonName, Sex},
    },
    ops::demo::people::People,
};

/// Writes `applications.csv` and `family.csv` with so many applications, in the order of submission.
pub fn write_applications(folder: &Path, count: u32, seed: u64) -> [PathBuf; 2] {
    let paths = ["applications.csv", "family.csv"].map(|name| folder.join(name));
    let [mut applications, mut family] =
        paths.each_ref().map(|path| BufWriter::new(File::create(path).unwrap()));
    writeln!(applications, "{APPLICATIONS}").unwrap();
    writeln!(family, "{FAMILY}").unwrap();
    let mut people = People::new(seed);
    for index in 0..count {
        let number = format!("{}/{}", 2016 + index * 9 / count, index + 1);
        let (applicant, household) = people.family();
        writeln!(applications, "{}", application(&number, submitted(index, count), &applicant)).unwrap();
        for member in &household {
            writeln!(family, "{}", relative(&number, member)).unwrap();
        }
    }
    paths
}

const APPLICATIONS: &str = "Рег. №;Дата и время подачи;ИИН;Фамилия;Имя;Отчество;Пол;Дата рождения;Категория;Звание;\
    Войсковая часть;Гарнизон;Телефон;Согласие;Беременность более 22 недель;Особые права";

const FAMILY: &str = "Рег. №;ИИН;Фамилия;Имя;Отчество;Степень родства;Пол;Дата рождения;Инвалидность";

/// Evenly over nine years, in the garrison's time.
fn submitted(index: u32, count: u32) -> String {
    let first = NaiveDate::from_ymd_opt(2016, 1, 11).unwrap().and_hms_opt(9, 0, 0).unwrap();
    let seconds = i64::from(index) * (9 * 365 * 86_400 / i64::from(count));
    (first + TimeDelta::seconds(seconds)).format("%d.%m.%Y %H:%M:%S").to_string()
}

fn application(number: &str, submitted: String, applicant: &Applicant) -> String {
    let category = match applicant.category {
        Category::Serviceman => "военнослужащий",
        Category::Civilian => "гражданский персонал",
    };
    let rights = [
        (applicant.rights.additional_room, "дополнительная комната"),
        (applicant.rights.lower_floor_or_lift, "нижний этаж или лифт"),
        (applicant.rights.not_above_second_floor, "не выше второго этажа"),
    ];
    let rights: Vec<&str> = rights.into_iter().filter_map(|(has, right)| has.then_some(right)).collect();
    let cells = [
        number.to_owned(),
        submitted,
        applicant.iin.to_string(),
        names(&applicant.name),
        sex(applicant.sex).to_owned(),
        day(applicant.birth_date),
        category.to_owned(),
        applicant.rank.clone().unwrap_or_default(),
        applicant.military_unit.clone().unwrap_or_default(),
        "Алматинский".to_owned(),
        applicant.phone.map(|phone| phone.to_string()).unwrap_or_default(),
        yes(applicant.consent).to_owned(),
        yes(applicant.pregnancy_over_22_weeks).to_owned(),
        rights.join(", "),
    ];
    cells.join(";")
}

fn relative(number: &str, member: &HouseholdMember) -> String {
    let kinship = match (member.kinship, member.sex) {
        (Kinship::Spouse, Sex::Male) => "супруг",
        (Kinship::Spouse, Sex::Female) => "супруга",
        (Kinship::Child, Sex::Male) => "сын",
        (Kinship::Child, Sex::Female) => "дочь",
    };
    let disability = if member.disability { "да" } else { "" };
    let cells = [
        number,
        &member.iin.to_string(),
        &names(&member.name),
        kinship,
        sex(member.sex),
        &day(member.birth_date),
        disability,
    ];
    cells.join(";")
}

fn names(name: &PersonName) -> String {
    [name.surname.as_str(), &name.given, name.patronymic.as_deref().unwrap_or_default()].join(";")
}

fn day(day: Day) -> String {
    day.format("%d.%m.%Y").to_string()
}

const fn sex(sex: Sex) -> &'static str {
    match sex {
        Sex::Male => "м",
        Sex::Female => "ж",
    }
}

const fn yes(said: bool) -> &'static str {
    if said { "да" } else { "нет" }
}
