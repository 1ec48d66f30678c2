//! Members of households.

use rusqlite::{OptionalExtension as _, Row, named_params};

use crate::{
    domain::{
        household::HouseholdMember,
        identity_number::IdentityNumber,
        ids::{EntryId, GarrisonId},
        person::PersonName,
    },
    store::{
        Reader, Result,
        columns::{Coded, DayText},
        tables::queue::QUEUED,
    },
};

impl Reader {
    /// The household of an entry, in the order of the paper.
    pub fn household(&self, entry: EntryId) -> Result<Vec<HouseholdMember>> {
        let mut statement = self.connection.prepare_cached(
            "SELECT iin, surname, given, patronymic, kinship, sex, birth_date, disability, not_counted
             FROM household_members WHERE entry = ?1 ORDER BY position",
        )?;
        let members = statement.query_map([entry], member)?.collect::<Result<_, _>>()?;
        Ok(members)
    }

    /// Gives the members of the households of entries, sorted by entry, to `take`.
    pub(super) fn each_member<T>(
        &self,
        entries: &str,
        garrison: GarrisonId,
        take: impl FnOnce(&mut dyn Iterator<Item = rusqlite::Result<(EntryId, HouseholdMember)>>) -> Result<T>,
    ) -> Result<T> {
        let sql = format!(
            "SELECT iin, surname, given, patronymic, kinship, sex, birth_date, disability, not_counted, entry
             FROM household_members WHERE entry IN ({entries}) ORDER BY entry, position"
        );
        let mut statement = self.connection.prepare_cached(&sql)?;
        take(&mut statement.query_map([garrison], |row| Ok((row.get(9)?, member(row)?)))?)
    }

    /// Another entry of the queue in whose household this child is counted (Housing Law 101-10).
    pub fn other_household_of_child(
        &self,
        child: IdentityNumber,
        except: Option<EntryId>,
    ) -> Result<Option<EntryId>> {
        let sql = format!(
            "SELECT entry FROM household_members JOIN entries ON entries.id = entry
             WHERE household_members.iin = ?1 AND kinship = 'child' AND not_counted IS NULL AND entry <> ?2 AND {QUEUED}
             ORDER BY entry LIMIT 1"
        );
        let except = except.unwrap_or(EntryId(0));
        Ok(self.connection.prepare_cached(&sql)?.query_row((child, except), |row| row.get(0)).optional()?)
    }
}

fn member(row: &Row<'_>) -> rusqlite::Result<HouseholdMember> {
    Ok(HouseholdMember {
        iin: row.get(0)?,
        name: PersonName { surname: row.get(1)?, given: row.get(2)?, patronymic: row.get(3)? },
        kinship: row.get::<_, Coded<_>>(4)?.0,
        sex: row.get::<_, Coded<_>>(5)?.0,
        birth_date: row.get::<_, DayText>(6)?.0,
        disability: row.get(7)?,
        not_counted: row.get::<_, Option<Coded<_>>>(8)?.map(|code| code.0),
    })
}

/// Writes the whole household of an entry in place of the one before.
pub(super) fn replace(reader: &Reader, entry: EntryId, household: &[HouseholdMember]) -> Result<()> {
    reader.connection.prepare_cached("DELETE FROM household_members WHERE entry = ?1")?.execute([entry])?;
    insert(reader, entry, household)
}

pub(super) fn insert(reader: &Reader, entry: EntryId, household: &[HouseholdMember]) -> Result<()> {
    let mut statement = reader.connection.prepare_cached(
        "INSERT INTO household_members
         (entry, position, iin, surname, given, patronymic, kinship, sex, birth_date, disability, not_counted)
         VALUES (:entry, :position, :iin, :surname, :given, :patronymic, :kinship, :sex, :birth_date, :disability, :not_counted)",
    )?;
    for (position, member) in household.iter().enumerate() {
        statement.execute(named_params! {
            ":entry": entry,
            ":position": position as i64,
            ":iin": member.iin,
            ":surname": member.name.surname,
            ":given": member.name.given,
            ":patronymic": member.name.patronymic,
            ":kinship": Coded(member.kinship),
            ":sex": Coded(member.sex),
            ":birth_date": DayText(member.birth_date),
            ":disability": member.disability,
            ":not_counted": member.not_counted.map(Coded),
        })?;
    }
    Ok(())
}
