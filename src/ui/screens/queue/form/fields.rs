//! What is typed into the form, as text: also what a draft keeps.

use serde::{Deserialize, Serialize};

use crate::{
    domain::{
        consent::ConsentChannel,
        entry::{QueueKey, RegisterEntry},
        folding::fold,
        garrison::{Garrison, Zone},
        household::{HouseholdMember, Kinship, NotCounted},
        identity_number::IdentityNumber,
        ids::GarrisonId,
        person::{Applicant, Category, PersonName, Sex, SpecialRights},
    },
    exchange::{Field, said},
    i18n::{dates, typed_dates::parse_day},
    journal::payloads::imports::RowCell,
    store::tables::imports::OpenRow,
    ui::widgets::mask::Mask,
};

/// The form of an application with its household, and of corrections.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Fields {
    pub registration_no: String,
    pub garrison: Option<GarrisonId>,
    pub submitted: SubmittedFields,
    pub applicant: ApplicantFields,
    pub members: Vec<MemberFields>,
}

/// When the application was submitted, and what fixes the time if the paper does not.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct SubmittedFields {
    pub day: String,
    pub time: String,
    /// A decision fixed the time, or moves the place under Housing Law 73(4).
    pub by_decision: bool,
    pub decision_body: String,
    pub decision_number: String,
    pub decision_date: String,
    /// The original paper that shows an error of recording.
    pub paper: String,
}

/// What an application says of the applicant.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct ApplicantFields {
    pub person: PersonFields,
    pub category: Option<Category>,
    pub rank: String,
    pub military_unit: String,
    pub phone: String,
    pub consent: bool,
    /// Empty: the day of submission.
    pub consent_day: String,
    pub consent_channel: Option<ConsentChannel>,
    pub pregnancy: bool,
    pub rights: SpecialRights,
    pub previous_service_dwelling: Option<bool>,
}

/// What the form asks of the applicant and of every member alike.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct PersonFields {
    pub iin: String,
    pub surname: String,
    pub given: String,
    pub patronymic: String,
    pub sex: Option<Sex>,
    pub birth_date: String,
}

/// A member of the household.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct MemberFields {
    pub person: PersonFields,
    pub kinship: Option<Kinship>,
    pub disability: bool,
    pub not_counted: Option<NotCounted>,
}

impl Fields {
    /// The fields of an entry of the register.
    pub fn of_entry(entry: &RegisterEntry, zone: Zone) -> Self {
        Self {
            registration_no: entry.key.registration_no.to_string(),
            garrison: Some(entry.garrison),
            submitted: SubmittedFields::of(entry.key, zone),
            applicant: ApplicantFields::of(&entry.applicant),
            members: entry.household.iter().map(MemberFields::of).collect(),
        }
    }

    /// The cells of a rejected row and of its family, wrong values as they stand in the file.
    pub fn from_open_row(row: &OpenRow, garrisons: &[Garrison]) -> Self {
        let cells = Cells(&row.cells);
        Self {
            registration_no: cells.text(Field::RegistrationNo),
            garrison: garrison_named(garrisons, &cells.text(Field::Garrison)),
            submitted: SubmittedFields::typed(&cells.text(Field::SubmittedAt)),
            applicant: ApplicantFields::from_cells(&cells),
            members: row.family.iter().map(|cells| MemberFields::from_cells(&Cells(cells))).collect(),
        }
    }
}

impl SubmittedFields {
    fn of(key: QueueKey, zone: Zone) -> Self {
        Self::typed(&dates::to_the_second(zone.local(key.submitted_at)))
    }

    fn typed(text: &str) -> Self {
        let (day, time) = text.trim().split_once([' ', 'T']).unwrap_or((text.trim(), ""));
        Self { day: usual_day(day), time: time.trim().to_owned(), ..Self::default() }
    }
}

impl ApplicantFields {
    fn of(applicant: &Applicant) -> Self {
        Self {
            person: PersonFields {
                iin: applicant.iin.to_string(),
                sex: Some(applicant.sex),
                birth_date: dates::numeric(applicant.birth_date),
                ..PersonFields::named(&applicant.name)
            },
            category: Some(applicant.category),
            rank: applicant.rank.clone().unwrap_or_default(),
            military_unit: applicant.military_unit.clone().unwrap_or_default(),
            phone: applicant
                .phone
                .map(|phone| Mask::Phone.apply(&phone.to_string(), 0).0)
                .unwrap_or_default(),
            consent: applicant.consent,
            consent_day: String::new(),
            consent_channel: None,
            pregnancy: applicant.pregnancy_over_22_weeks,
            rights: applicant.rights,
            previous_service_dwelling: applicant.previous_service_dwelling,
        }
    }

    fn from_cells(cells: &Cells<'_>) -> Self {
        let yes = |field| said::yes_or_no(&cells.text(field));
        Self {
            person: PersonFields::from_cells(cells),
            category: said::category(&cells.text(Field::Category)),
            rank: cells.text(Field::Rank),
            military_unit: cells.text(Field::MilitaryUnit),
            phone: cells.text(Field::Phone),
            consent: yes(Field::Consent).unwrap_or(false),
            consent_day: String::new(),
            consent_channel: None,
            pregnancy: yes(Field::Pregnancy).unwrap_or(false),
            rights: said::rights(&cells.text(Field::SpecialRights)).0,
            previous_service_dwelling: yes(Field::PreviousServiceDwelling),
        }
    }
}

impl PersonFields {
    /// Sex and birth date are written in the number; what was typed already stays.
    pub fn fill_from_iin(&mut self) {
        let Ok(iin) = IdentityNumber::parse(&self.iin) else { return };
        self.sex = self.sex.or(Some(iin.sex()));
        if self.birth_date.is_empty() {
            self.birth_date = dates::numeric(iin.birth_date());
        }
    }

    fn named(name: &PersonName) -> Self {
        Self {
            surname: name.surname.clone(),
            given: name.given.clone(),
            patronymic: name.patronymic.clone().unwrap_or_default(),
            ..Self::default()
        }
    }

    fn from_cells(cells: &Cells<'_>) -> Self {
        let mut fields = Self {
            iin: cells.text(Field::Iin),
            surname: cells.text(Field::Surname),
            given: cells.text(Field::Given),
            patronymic: cells.text(Field::Patronymic),
            sex: said::sex(&cells.text(Field::Sex)),
            birth_date: usual_day(&cells.text(Field::BirthDate)),
        };
        fields.fill_from_iin();
        fields
    }
}

impl MemberFields {
    fn of(member: &HouseholdMember) -> Self {
        Self {
            person: PersonFields {
                iin: member.iin.to_string(),
                sex: Some(member.sex),
                birth_date: dates::numeric(member.birth_date),
                ..PersonFields::named(&member.name)
            },
            kinship: Some(member.kinship),
            disability: member.disability,
            not_counted: member.not_counted,
        }
    }

    fn from_cells(cells: &Cells<'_>) -> Self {
        Self {
            person: PersonFields::from_cells(cells),
            kinship: said::kinship(&cells.text(Field::Kinship)),
            disability: said::yes_or_no(&cells.text(Field::Disability)).unwrap_or(false),
            not_counted: None,
        }
    }
}

/// The cells of a row by their fields.
struct Cells<'a>(&'a [RowCell]);

impl Cells<'_> {
    fn text(&self, field: Field) -> String {
        let cell = self.0.iter().find(|cell| cell.field.as_deref() == Some(field.code()));
        cell.map(|cell| cell.value.trim().to_owned()).unwrap_or_default()
    }
}

/// A day as the form has it; a time of day behind it, as a spreadsheet writes one, does not matter.
fn usual_day(text: &str) -> String {
    let day = text.split([' ', 'T']).next().unwrap_or_default();
    parse_day(day).map_or_else(|_unread| text.to_owned(), dates::numeric)
}

fn garrison_named(garrisons: &[Garrison], name: &str) -> Option<GarrisonId> {
    let name = fold(name);
    let named = |garrison: &&Garrison| fold(&garrison.name) == name || fold(&garrison.name_kk) == name;
    garrisons.iter().find(named).map(|garrison| garrison.id)
}
