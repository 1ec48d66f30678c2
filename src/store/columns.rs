//! How values of the field stand in columns.

use rusqlite::{
    ToSql,
    types::{FromSql, FromSqlError, FromSqlResult, ToSqlOutput, ValueRef},
};
use serde::{Serialize, de::DeserializeOwned};

use crate::domain::{
    Day, Instant,
    area::Area,
    identity_number::IdentityNumber,
    ids::{
        AnswerId, CaseId, DwellingId, EntryId, GarrisonId, ImportRowId, LeaseId, MinutesId, OfferId, PaperId,
        ReplyId, RoundId, TaskId,
    },
};

macro_rules! id_columns {
    ($($id:ident),*) => { $(
        impl ToSql for $id {
            fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
                self.0.to_sql()
            }
        }

        impl FromSql for $id {
            fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
                i64::column_result(value).map(Self)
            }
        }
    )* };
}

id_columns!(
    AnswerId,
    CaseId,
    DwellingId,
    EntryId,
    GarrisonId,
    ImportRowId,
    LeaseId,
    MinutesId,
    OfferId,
    PaperId,
    ReplyId,
    RoundId,
    TaskId
);

/// A closed list as its stable code, anything else as JSON text.
#[derive(Debug, Clone, Copy)]
pub(super) struct Coded<T>(pub T);

impl<T: Serialize> ToSql for Coded<T> {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        let failed = |cause| rusqlite::Error::ToSqlConversionFailure(Box::new(cause));
        let text = match serde_json::to_value(&self.0).map_err(failed)? {
            serde_json::Value::String(code) => code,
            other => other.to_string(),
        };
        Ok(text.into())
    }
}

impl<T: DeserializeOwned> FromSql for Coded<T> {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        let text = value.as_str()?;
        let parsed = if text.starts_with(['{', '[', '"']) {
            serde_json::from_str(text)
        } else {
            serde_json::from_value(serde_json::Value::String(text.to_owned()))
        };
        parsed.map(Self).map_err(FromSqlError::other)
    }
}

/// An instant as microseconds since 1970, UTC.
#[derive(Debug, Clone, Copy)]
pub(super) struct Micros(pub Instant);

impl ToSql for Micros {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(self.0.timestamp_micros().into())
    }
}

impl FromSql for Micros {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        let micros = i64::column_result(value)?;
        Instant::from_timestamp_micros(micros).map(Self).ok_or(FromSqlError::OutOfRange(micros))
    }
}

/// A day as `yyyy-mm-dd`.
#[derive(Debug, Clone, Copy)]
pub(super) struct DayText(pub Day);

impl ToSql for DayText {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(self.0.to_string().into())
    }
}

impl FromSql for DayText {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        value.as_str()?.parse().map(Self).map_err(FromSqlError::other)
    }
}

impl ToSql for IdentityNumber {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(i64::try_from(self.value()).unwrap_or(i64::MAX).into())
    }
}

impl FromSql for IdentityNumber {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        Self::parse(&format!("{:012}", i64::column_result(value)?)).map_err(FromSqlError::other)
    }
}

impl ToSql for Area {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(self.centi_m2().into())
    }
}

impl FromSql for Area {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        u32::column_result(value).map(Self::from_centi_m2)
    }
}
