//! The register itself, its garrisons and its acts.

use rusqlite::{OptionalExtension as _, Row, named_params};

use crate::{
    domain::{
        garrison::{Garrison, Zone},
        ids::GarrisonId,
        language::{Bilingual, Lang},
        legal_basis::{LegalBasis, ReplyAct},
        rules::Rules,
    },
    journal::payloads::register::{
        BasisChosen, CommissionRenamed, GarrisonRenamed, RegisterCreated, RulesChanged,
    },
    store::{
        Reader, Result,
        apply::Recorded,
        columns::{Coded, DayText},
    },
};

/// What a register says of itself.
#[derive(Debug, Clone, PartialEq)]
pub struct RegisterFacts {
    pub register_id: String,
    pub practice: bool,
    pub lang: Lang,
    pub commission: Bilingual,
    pub basis: LegalBasis,
    pub rules: Rules,
}

impl Reader {
    /// What the register says of itself.
    pub fn register(&self) -> Result<RegisterFacts> {
        let mut statement = self.connection.prepare_cached(
            "SELECT register_id, practice, lang, commission_kk, commission_ru, basis, rules FROM register",
        )?;
        Ok(statement.query_row([], |row| {
            Ok(RegisterFacts {
                register_id: row.get(0)?,
                practice: row.get(1)?,
                lang: row.get::<_, Coded<_>>(2)?.0,
                commission: Bilingual { kk: row.get(3)?, ru: row.get(4)? },
                basis: row.get::<_, Coded<_>>(5)?.0,
                rules: row.get::<_, Coded<_>>(6)?.0,
            })
        })?)
    }

    /// Whether the register holds invented people; false while it is being created.
    pub fn is_practice(&self) -> Result<bool> {
        let mut statement = self.connection.prepare_cached("SELECT practice FROM register")?;
        Ok(statement.query_row([], |row| row.get(0)).optional()?.unwrap_or(false))
    }

    /// Every garrison, in the order of entry.
    pub fn garrisons(&self) -> Result<Vec<Garrison>> {
        let mut statement =
            self.connection.prepare_cached("SELECT id, name, name_kk, zone FROM garrisons ORDER BY id")?;
        let garrisons = statement.query_map([], garrison)?.collect::<Result<_, _>>()?;
        Ok(garrisons)
    }

    /// The acts that were recorded on the term, the codes and silence, oldest first.
    pub fn reply_acts(&self) -> Result<Vec<ReplyAct>> {
        let mut statement = self.connection.prepare_cached(
            "SELECT body, number, date, in_force_from, in_force_until FROM reply_acts ORDER BY seq",
        )?;
        let acts = statement.query_map([], reply_act)?.collect::<Result<_, _>>()?;
        Ok(acts)
    }
}

fn garrison(row: &Row<'_>) -> rusqlite::Result<Garrison> {
    Ok(Garrison {
        id: row.get(0)?,
        name: row.get(1)?,
        name_kk: row.get(2)?,
        zone: row.get::<_, Coded<Zone>>(3)?.0,
    })
}

fn reply_act(row: &Row<'_>) -> rusqlite::Result<ReplyAct> {
    Ok(ReplyAct {
        body: row.get(0)?,
        number: row.get(1)?,
        date: row.get::<_, DayText>(2)?.0,
        in_force_from: row.get::<_, DayText>(3)?.0,
        in_force_until: row.get::<_, Option<DayText>>(4)?.map(|day| day.0),
    })
}

pub(in crate::store) fn created(
    reader: &Reader,
    recorded: Recorded<'_>,
    payload: &RegisterCreated,
) -> Result<()> {
    reader
        .connection
        .prepare_cached(
            "INSERT INTO register (id, register_id, practice, lang, commission_kk, commission_ru, basis, rules)
             VALUES (1, :register_id, :practice, :lang, :commission_kk, :commission_ru, :basis, :rules)",
        )?
        .execute(named_params! {
            ":register_id": payload.register_id,
            ":practice": payload.practice,
            ":lang": Coded(payload.lang),
            ":commission_kk": payload.commission.kk,
            ":commission_ru": payload.commission.ru,
            ":basis": Coded(payload.basis),
            ":rules": Coded(&payload.rules),
        })?;
    payload.garrisons.iter().try_for_each(|garrison| garrison_added(reader, garrison))?;
    payload.reply_act.iter().try_for_each(|act| reply_act_recorded(reader, recorded, act))
}

pub(in crate::store) fn renamed(reader: &Reader, payload: &CommissionRenamed) -> Result<()> {
    reader
        .connection
        .prepare_cached("UPDATE register SET commission_kk = ?1, commission_ru = ?2")?
        .execute([&payload.commission.kk, &payload.commission.ru])?;
    Ok(())
}

pub(in crate::store) fn garrison_added(reader: &Reader, garrison: &Garrison) -> Result<()> {
    reader
        .connection
        .prepare_cached("INSERT INTO garrisons (id, name, name_kk, zone) VALUES (?1, ?2, ?3, ?4)")?
        .execute((garrison.id, &garrison.name, &garrison.name_kk, garrison.zone.name()))?;
    Ok(())
}

pub(in crate::store) fn garrison_renamed(reader: &Reader, payload: &GarrisonRenamed) -> Result<()> {
    reader
        .connection
        .prepare_cached("UPDATE garrisons SET name_kk = ?2 WHERE id = ?1")?
        .execute((payload.garrison, &payload.name_kk))?;
    Ok(())
}

pub(in crate::store) fn basis_chosen(reader: &Reader, payload: &BasisChosen) -> Result<()> {
    reader.connection.prepare_cached("UPDATE register SET basis = ?1")?.execute([Coded(payload.basis)])?;
    Ok(())
}

pub(in crate::store) fn rules_changed(reader: &Reader, payload: &RulesChanged) -> Result<()> {
    reader.connection.prepare_cached("UPDATE register SET rules = ?1")?.execute([Coded(&payload.rules)])?;
    Ok(())
}

pub(in crate::store) fn reply_act_recorded(
    reader: &Reader,
    recorded: Recorded<'_>,
    act: &ReplyAct,
) -> Result<()> {
    reader
        .connection
        .prepare_cached(
            "INSERT INTO reply_acts (seq, body, number, date, in_force_from, in_force_until)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
        )?
        .execute((
            recorded.sequence,
            &act.body,
            &act.number,
            DayText(act.date),
            DayText(act.in_force_from),
            act.in_force_until.map(DayText),
        ))?;
    Ok(())
}

/// The garrison with this number.
pub fn find(garrisons: &[Garrison], id: GarrisonId) -> Option<&Garrison> {
    garrisons.iter().find(|garrison| garrison.id == id)
}
