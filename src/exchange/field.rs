//! The columns of the files (headers in [`super::header`]).

use serde::{Deserialize, Serialize};

pub use crate::domain::import_kind::ImportKind;

macro_rules! define_fields {
    ($($(#[$doc:meta])* $name:ident = $code:literal),* $(,)?) => {
        /// What a column of a file holds.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(rename_all = "snake_case")]
        pub enum Field { $($(#[$doc])* $name),* }

        impl Field {
            /// Every field.
            pub const ALL: &[Self] = &[$(Self::$name),*];

            /// The stable code in files of the profile and in the register.
            pub const fn code(self) -> &'static str {
                match self { $(Self::$name => $code),* }
            }
        }
    };
}

define_fields! {
    RegistrationNo = "registration_no",
    SubmittedAt = "submitted_at",
    Iin = "iin",
    Surname = "surname",
    Given = "given",
    Patronymic = "patronymic",
    Sex = "sex",
    BirthDate = "birth_date",
    Category = "category",
    Rank = "rank",
    MilitaryUnit = "military_unit",
    Garrison = "garrison",
    Phone = "phone",
    Consent = "consent",
    Pregnancy = "pregnancy",
    PreviousServiceDwelling = "previous_service_dwelling",
    SpecialRights = "special_rights",
    Kinship = "kinship",
    Disability = "disability",
    InventoryNo = "inventory_no",
    AddressKk = "address_kk",
    AddressRu = "address_ru",
    DwellingKind = "dwelling_kind",
    Rooms = "rooms",
    TotalArea = "total_area",
    UsefulArea = "useful_area",
    Floor = "floor",
    Floors = "floors",
    Lift = "lift",
    Condition = "condition",
    MessageId = "message_id",
    Status = "status",
    SentAt = "sent_at",
    DeliveredAt = "delivered_at",
    From = "from",
    ReceivedAt = "received_at",
    Text = "text",
    Step = "step",
    Criterion = "criterion",
    Source = "source",
    Finding = "finding",
    Details = "details",
    RequestNo = "request_no",
    AnswerNo = "answer_no",
    AnswerDate = "answer_date",
}

impl Field {
    /// The field with this code.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|field| field.code() == code)
    }
}

impl ImportKind {
    /// The tables that belong to it: the main one, and the one that may come beside it.
    pub const fn tables(self) -> (TableKind, Option<TableKind>) {
        match self {
            Self::Applications => (TableKind::Applications, Some(TableKind::Family)),
            Self::Dwellings => (TableKind::Dwellings, None),
            Self::Replies => (TableKind::Replies, None),
            Self::Deliveries => (TableKind::Deliveries, None),
            Self::Answers => (TableKind::Answers, None),
        }
    }
}

/// One table: a csv file or a sheet.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum TableKind {
    Applications,
    Family,
    Dwellings,
    Replies,
    Deliveries,
    Answers,
}

impl TableKind {
    /// The fields of the table in the usual order of columns.
    pub const fn fields(self) -> &'static [Field] {
        use Field as F;
        match self {
            Self::Applications => &[
                F::RegistrationNo,
                F::SubmittedAt,
                F::Iin,
                F::Surname,
                F::Given,
                F::Patronymic,
                F::Sex,
                F::BirthDate,
                F::Category,
                F::Rank,
                F::MilitaryUnit,
                F::Garrison,
                F::Phone,
                F::Consent,
                F::Pregnancy,
                F::SpecialRights,
                F::PreviousServiceDwelling,
            ],
            Self::Family => &[
                F::RegistrationNo,
                F::Iin,
                F::Surname,
                F::Given,
                F::Patronymic,
                F::Kinship,
                F::Sex,
                F::BirthDate,
                F::Disability,
            ],
            Self::Dwellings => &[
                F::InventoryNo,
                F::AddressKk,
                F::AddressRu,
                F::Garrison,
                F::DwellingKind,
                F::Rooms,
                F::TotalArea,
                F::UsefulArea,
                F::Floor,
                F::Floors,
                F::Lift,
                F::Condition,
            ],
            Self::Replies => &[F::From, F::ReceivedAt, F::Text],
            Self::Deliveries => &[F::MessageId, F::Status, F::SentAt, F::DeliveredAt],
            Self::Answers => &[
                F::RegistrationNo,
                F::Iin,
                F::Step,
                F::Criterion,
                F::Source,
                F::Finding,
                F::Details,
                F::RequestNo,
                F::AnswerNo,
                F::AnswerDate,
            ],
        }
    }

    /// The fields whose columns must be there.
    pub fn required(self) -> impl Iterator<Item = Field> {
        let optional: &[Field] = match self {
            Self::Applications => &[
                Field::Patronymic,
                Field::Rank,
                Field::MilitaryUnit,
                Field::Phone,
                Field::Consent,
                Field::Pregnancy,
                Field::SpecialRights,
                Field::PreviousServiceDwelling,
            ],
            Self::Family => &[Field::Patronymic, Field::Disability],
            Self::Dwellings => &[Field::UsefulArea],
            Self::Replies => &[],
            Self::Deliveries => &[Field::SentAt, Field::DeliveredAt],
            Self::Answers => &[Field::Criterion, Field::Details, Field::RequestNo, Field::AnswerNo],
        };
        self.fields().iter().copied().filter(move |field| !optional.contains(field))
    }
}
