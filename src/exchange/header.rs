//! Headers in Russian and Kazakh, and which column holds which field.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};

use super::field::{Field, TableKind};
use crate::{domain::folding::fold, i18n::Lang};

/// Which column (from 0) holds which field; a person may change it.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Mapping(BTreeMap<usize, Field>);

impl Mapping {
    /// The mapping that the headers tell.
    /// Where two columns have the header of one field, the first is taken and the second stays unmapped.
    pub fn recognise(kind: TableKind, headers: &[String]) -> Self {
        let mut mapping = Self::default();
        for (column, header) in headers.iter().enumerate() {
            if let Some(field) = field_of(kind, header)
                && mapping.column(field).is_none()
            {
                mapping.0.insert(column, field);
            }
        }
        mapping
    }

    /// Says that a column holds a field, or nothing; another column that held it holds nothing then.
    pub fn set(&mut self, column: usize, field: Option<Field>) {
        self.0.retain(|_, held| Some(*held) != field);
        match field {
            Some(field) => self.0.insert(column, field),
            None => self.0.remove(&column),
        };
    }

    /// The field in this column.
    pub fn field(&self, column: usize) -> Option<Field> {
        self.0.get(&column).copied()
    }

    /// The column of this field.
    pub fn column(&self, field: Field) -> Option<usize> {
        self.0.iter().find(|(_, held)| **held == field).map(|(column, _)| *column)
    }

    /// How many columns hold a field.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether no column holds a field.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The required fields that no column holds.
    pub fn missing(&self, kind: TableKind) -> Vec<Field> {
        kind.required().filter(|field| self.column(*field).is_none()).collect()
    }

    /// Whether every field belongs to the table and every column is among so many.
    pub(super) fn suits(&self, kind: TableKind, columns: usize) -> bool {
        self.0.iter().all(|(column, field)| *column < columns && kind.fields().contains(field))
    }
}

/// Names a set of headers, so that the mapping made for it by hand can be remembered.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct HeaderFingerprint(String);

impl HeaderFingerprint {
    /// The fingerprint of these headers for this table; case, blanks and look-alikes do not matter.
    pub fn of(kind: TableKind, headers: &[String]) -> Self {
        let mut hash = Sha256::new();
        hash.update([kind as u8]);
        for header in headers {
            hash.update(normalise(header));
            hash.update([0]);
        }
        Self(super::digest::hex(&hash.finalize()[..16]))
    }

    /// The fingerprint as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl Field {
    /// The header of the exchange format in this language.
    pub fn header(self, lang: Lang) -> &'static str {
        let names = names(self);
        match lang {
            Lang::Ru => names[0],
            Lang::Kk => names.get(1).unwrap_or(&names[0]),
        }
    }
}

fn field_of(kind: TableKind, header: &str) -> Option<Field> {
    let header = normalise(header);
    if header.is_empty() {
        return None;
    }
    kind.fields().iter().copied().find(|field| names(*field).iter().any(|name| normalise(name) == header))
}

/// The header without anything that people type differently: case, blanks, full stops, look-alike
/// letters, and the ways to write the number sign.
fn normalise(header: &str) -> String {
    let folded = fold(header).replace('№', " № ");
    let words = folded.split(|c: char| !c.is_alphanumeric() && c != '№' && c != '#');
    words.filter(|word| !word.is_empty()).map(number_sign).collect::<Vec<_>>().join(" ")
}

fn number_sign(word: &str) -> &str {
    const NUMBER_WORDS: [&str; 5] = ["n", "nо", "#", "номер", "номир"];
    if NUMBER_WORDS.contains(&word) { "№" } else { word }
}

/// The headers of a field: first the Russian one of the exchange format, then the Kazakh one, then others
/// in use.
fn names(field: Field) -> &'static [&'static str] {
    match field {
        Field::RegistrationNo => {
            &["Рег. №", "Тіркеу №", "Регистрационный №", "№ регистрации", "registration_no"]
        }
        Field::SubmittedAt => {
            &["Дата и время подачи", "Берілген күні мен уақыты", "Дата подачи", "Берілген күні"]
        }
        Field::Iin => &["ИИН", "ЖСН", "ИИН субъекта", "Субъектінің ЖСН"],
        Field::Surname => &["Фамилия", "Тегі"],
        Field::Given => &["Имя", "Аты"],
        Field::Patronymic => &["Отчество", "Әкесінің аты"],
        Field::Sex => &["Пол", "Жынысы"],
        Field::BirthDate => &["Дата рождения", "Туған күні"],
        Field::Category => &["Категория", "Санаты"],
        Field::Rank => &["Звание", "Әскери атағы", "Воинское звание"],
        Field::MilitaryUnit => &["Войсковая часть", "Әскери бөлім", "В/ч", "№ в/ч"],
        Field::Garrison => &["Гарнизон"],
        Field::Phone => &["Телефон", "Ұялы телефон", "Телефон №"],
        Field::Consent => &["Согласие", "Келісім"],
        Field::Pregnancy => &["Беременность более 22 недель", "22 аптадан асқан жүктілік"],
        Field::PreviousServiceDwelling => {
            &["Служебное жилище по прежнему месту", "Бұрынғы орнындағы қызметтік тұрғынжай"]
        }
        Field::SpecialRights => &["Особые права", "Ерекше құқықтар"],
        Field::Kinship => &["Степень родства", "Туыстық дәрежесі"],
        Field::Disability => &["Инвалидность", "Мүгедектігі"],
        Field::InventoryNo => &["Инв. №", "Түгендеу №", "Инвентарный №"],
        Field::AddressKk => &["Адрес (каз.)", "Мекенжайы (қаз.)", "Адрес на казахском", "Мекенжайы қазақша"],
        Field::AddressRu => &["Адрес (рус.)", "Мекенжайы (орыс.)", "Адрес на русском", "Мекенжайы орысша"],
        Field::DwellingKind => &["Вид", "Түрі", "Вид жилища", "Тұрғынжай түрі"],
        Field::Rooms => &["Комнат", "Бөлме саны", "Количество комнат"],
        Field::TotalArea => &["Общая площадь, кв. м", "Жалпы ауданы, ш. м", "Общая площадь", "Жалпы ауданы"],
        Field::UsefulArea => {
            &["Полезная площадь, кв. м", "Пайдалы алаңы, ш. м", "Полезная площадь", "Пайдалы алаңы"]
        }
        Field::Floor => &["Этаж", "Қабат", "Қабаты"],
        Field::Floors => &["Этажность", "Қабат саны", "Этажей"],
        Field::Lift => &["Лифт"],
        Field::Condition => &["Состояние", "Жай-күйі"],
        Field::MessageId => &["message_id"],
        Field::Status => &["status"],
        Field::SentAt => &["sent_at"],
        Field::DeliveredAt => &["delivered_at"],
        Field::From => &["from"],
        Field::ReceivedAt => &["received_at"],
        Field::Text => &["text"],
        Field::Step => &["Шаг", "Қадам"],
        Field::Criterion => &["Критерий", "Өлшемшарт"],
        Field::Source => &["Система", "Жүйе", "Ақпараттық жүйе", "Информационная система"],
        Field::Finding => &["Ответ", "Жауап"],
        Field::Details => &["Сведения", "Мәліметтер", "Мәлімет"],
        Field::RequestNo => &["№ запроса", "Сұрау №", "Сұрау салу №"],
        Field::AnswerNo => &["№ ответа", "Жауап №"],
        Field::AnswerDate => &["Дата ответа", "Жауап күні", "Жауап берілген күн"],
    }
}
