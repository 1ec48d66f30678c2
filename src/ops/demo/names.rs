//! Names of invented people, Kazakh and Russian.

use super::chance::Chance;
use crate::domain::person::{PersonName, Sex};

/// The language a family takes its names from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Tradition {
    Kazakh,
    Russian,
}

/// A surname as men and as women bear it.
#[derive(Debug, Clone, Copy)]
pub(super) struct Surname(&'static str, &'static str);

impl Surname {
    const fn of(self, sex: Sex) -> &'static str {
        match sex {
            Sex::Male => self.0,
            Sex::Female => self.1,
        }
    }
}

/// What the members of a family share.
#[derive(Debug, Clone, Copy)]
pub(super) struct FamilyNames {
    pub tradition: Tradition,
    pub surname: Surname,
}

impl FamilyNames {
    pub fn draw(chance: &mut Chance) -> Self {
        let tradition = chance.weighted(&[(68, Tradition::Kazakh), (32, Tradition::Russian)]);
        let surname = match tradition {
            Tradition::Kazakh => chance.one_of(KAZAKH_SURNAMES),
            Tradition::Russian => chance.one_of(RUSSIAN_SURNAMES),
        };
        Self { tradition, surname }
    }

    /// The name of a member; without a father's given name one is made up, or there is no patronymic.
    pub fn member(self, chance: &mut Chance, sex: Sex, father: Option<&str>) -> PersonName {
        let given = self.given(chance, sex);
        let father = father.unwrap_or_else(|| self.given(chance, Sex::Male));
        PersonName {
            surname: self.surname.of(sex).to_owned(),
            given: given.to_owned(),
            patronymic: (!chance.percent(6)).then(|| patronymic(father, sex)),
        }
    }

    fn given(self, chance: &mut Chance, sex: Sex) -> &'static str {
        match (self.tradition, sex) {
            (Tradition::Kazakh, Sex::Male) => chance.one_of(KAZAKH_MEN),
            (Tradition::Kazakh, Sex::Female) => chance.one_of(KAZAKH_WOMEN),
            (Tradition::Russian, Sex::Male) => chance.one_of(RUSSIAN_MEN).0,
            (Tradition::Russian, Sex::Female) => chance.one_of(RUSSIAN_WOMEN),
        }
    }
}

/// Russian fathers give a patronymic of their language, Kazakh fathers one of theirs.
fn patronymic(father: &str, sex: Sex) -> String {
    let russian = RUSSIAN_MEN.iter().find(|(name, _, _)| *name == father);
    match (russian, sex) {
        (Some((_, son, _)), Sex::Male) => (*son).to_owned(),
        (Some((_, _, daughter)), Sex::Female) => (*daughter).to_owned(),
        (None, Sex::Male) => format!("{father}ұлы"),
        (None, Sex::Female) => format!("{father}қызы"),
    }
}

const KAZAKH_SURNAMES: &[Surname] = &[
    Surname("Абдрахманов", "Абдрахманова"),
    Surname("Айтбаев", "Айтбаева"),
    Surname("Ахметов", "Ахметова"),
    Surname("Әбілқайыров", "Әбілқайырова"),
    Surname("Әлімжанов", "Әлімжанова"),
    Surname("Байжанов", "Байжанова"),
    Surname("Бекмұратов", "Бекмұратова"),
    Surname("Досмағамбетов", "Досмағамбетова"),
    Surname("Дүйсенбаев", "Дүйсенбаева"),
    Surname("Ержанов", "Ержанова"),
    Surname("Есқалиев", "Есқалиева"),
    Surname("Жақсылықов", "Жақсылықова"),
    Surname("Жұмабаев", "Жұмабаева"),
    Surname("Ибраев", "Ибраева"),
    Surname("Іргебаев", "Іргебаева"),
    Surname("Қасымов", "Қасымова"),
    Surname("Қожахметов", "Қожахметова"),
    Surname("Қуанышев", "Қуанышева"),
    Surname("Мұқанов", "Мұқанова"),
    Surname("Мырзағалиев", "Мырзағалиева"),
    Surname("Нұрпейісов", "Нұрпейісова"),
    Surname("Оспанов", "Оспанова"),
    Surname("Өмірзақов", "Өмірзақова"),
    Surname("Рахимов", "Рахимова"),
    Surname("Сағындықов", "Сағындықова"),
    Surname("Сейітқали", "Сейітқали"),
    Surname("Сулейменов", "Сулейменова"),
    Surname("Тілеубергенов", "Тілеубергенова"),
    Surname("Төлегенов", "Төлегенова"),
    Surname("Үмбетов", "Үмбетова"),
    Surname("Шәріпов", "Шәріпова"),
    Surname("Һарунов", "Һарунова"),
];

const RUSSIAN_SURNAMES: &[Surname] = &[
    Surname("Белов", "Белова"),
    Surname("Васильев", "Васильева"),
    Surname("Гончаренко", "Гончаренко"),
    Surname("Дорохов", "Дорохова"),
    Surname("Ефимов", "Ефимова"),
    Surname("Зайцев", "Зайцева"),
    Surname("Ким", "Ким"),
    Surname("Ковалёв", "Ковалёва"),
    Surname("Лебедев", "Лебедева"),
    Surname("Мельник", "Мельник"),
    Surname("Николаев", "Николаева"),
    Surname("Петренко", "Петренко"),
    Surname("Романов", "Романова"),
    Surname("Сидоров", "Сидорова"),
    Surname("Титов", "Титова"),
    Surname("Фролов", "Фролова"),
    Surname("Чернов", "Чернова"),
    Surname("Шевченко", "Шевченко"),
];

const KAZAKH_MEN: &[&str] = &[
    "Айдос",
    "Алмас",
    "Арман",
    "Асқар",
    "Бауыржан",
    "Бақыт",
    "Берік",
    "Ғани",
    "Дәурен",
    "Ерлан",
    "Жандос",
    "Жәнібек",
    "Қайрат",
    "Қуат",
    "Мұрат",
    "Нұрлан",
    "Олжас",
    "Рүстем",
    "Санжар",
    "Сәкен",
    "Талғат",
    "Ұлан",
    "Шыңғыс",
    "Ілияс",
];

const KAZAKH_WOMEN: &[&str] = &[
    "Айгүл",
    "Айнұр",
    "Ақмарал",
    "Әсел",
    "Әсем",
    "Баян",
    "Гүлнар",
    "Дана",
    "Динара",
    "Жанар",
    "Жұлдыз",
    "Зере",
    "Қарлығаш",
    "Ләззат",
    "Мәдина",
    "Назгүл",
    "Сәуле",
    "Тоғжан",
    "Ұлжан",
    "Шолпан",
    "Іңкәр",
];

/// A given name with the patronymics of a son and of a daughter.
const RUSSIAN_MEN: &[(&str, &str, &str)] = &[
    ("Александр", "Александрович", "Александровна"),
    ("Алексей", "Алексеевич", "Алексеевна"),
    ("Андрей", "Андреевич", "Андреевна"),
    ("Артём", "Артёмович", "Артёмовна"),
    ("Виктор", "Викторович", "Викторовна"),
    ("Дмитрий", "Дмитриевич", "Дмитриевна"),
    ("Евгений", "Евгеньевич", "Евгеньевна"),
    ("Иван", "Иванович", "Ивановна"),
    ("Константин", "Константинович", "Константиновна"),
    ("Михаил", "Михайлович", "Михайловна"),
    ("Николай", "Николаевич", "Николаевна"),
    ("Павел", "Павлович", "Павловна"),
    ("Пётр", "Петрович", "Петровна"),
    ("Сергей", "Сергеевич", "Сергеевна"),
    ("Юрий", "Юрьевич", "Юрьевна"),
];

const RUSSIAN_WOMEN: &[&str] = &[
    "Анастасия",
    "Анна",
    "Вера",
    "Галина",
    "Екатерина",
    "Елена",
    "Ирина",
    "Мария",
    "Наталья",
    "Ольга",
    "Светлана",
    "Татьяна",
    "Юлия",
];

pub(super) const RANKS: &[&str] = &[
    "рядовой",
    "ефрейтор",
    "младший сержант",
    "сержант",
    "старший сержант",
    "сержант третьего класса",
    "сержант второго класса",
    "сержант первого класса",
    "штаб-сержант",
    "мастер-сержант",
    "лейтенант",
    "старший лейтенант",
    "капитан",
    "майор",
    "подполковник",
    "полковник",
];
