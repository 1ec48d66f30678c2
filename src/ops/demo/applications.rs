//! Applications of invented people over ten years, and rows of a file that were rejected.

use chrono::{Datelike as _, Days, TimeDelta, Weekday};

use super::{DemoSettings, SECRETARY, begun, chance::Chance, day, people::People, stamp};
use crate::{
    domain::{
        Day, Instant,
        entry::QueueKey,
        garrison::Garrison,
        ids::{GarrisonId, ImportRowId},
        import_kind::ImportKind,
        registration_number::RegistrationNumber,
    },
    journal::{
        chain::Digest,
        payloads::{
            entries::DecisionReference,
            imports::{ImportRowRejected, ImportTaken, RowCell, RowIssue},
        },
    },
    ops::{
        Result,
        entries::{self, NewEntry},
    },
    store::Writer,
};

/// When and where an application was submitted.
struct Submitted {
    at: Instant,
    garrison: GarrisonId,
    year: u16,
}

/// Enters all applications in one transaction, in the order in which they were submitted.
pub(super) fn register(writer: &mut Writer, settings: &DemoSettings) -> Result<()> {
    if settings.applications == 0 {
        return Ok(());
    }
    let submitted = submissions(&writer.garrisons()?, settings);
    let mut people = People::new(settings.seed);
    writer.change(&stamp(SECRETARY, begun(1)), |change| {
        let mut last = RegistrationNumber { year: 0, serial: 0 };
        for (index, submitted) in submitted.iter().enumerate() {
            let serial = if last.year == submitted.year { last.serial + 1 } else { 1 };
            last = RegistrationNumber { year: submitted.year, serial };
            let (applicant, household) = people.family();
            let new = NewEntry {
                garrison: submitted.garrison,
                key: QueueKey { submitted_at: submitted.at, registration_no: last },
                applicant,
                household,
                time_decision: (index % 53 == 52).then(time_decision),
                consent: None,
                fixes: None,
            };
            entries::append(change, new)?;
        }
        Ok(())
    })
}

/// Evenly over ten years, on working days, a few at equal instants.
fn submissions(garrisons: &[Garrison], settings: &DemoSettings) -> Vec<Submitted> {
    let (first, last) = (day(2016, 1, 11), day(2025, 12, 19));
    let days = (last - first).num_days() as u64;
    let mut chance = Chance::new(settings.seed.wrapping_add(1));
    let mut submitted: Vec<Submitted> = (0..u64::from(settings.applications))
        .map(|index| {
            let day = working_day(first + Days::new(index * days / u64::from(settings.applications)));
            let garrison = &garrisons[chance.weighted(&[(45, 0), (33, 1), (22, 2)])];
            let second = chance.between(9 * 3600, 18 * 3600 - 1);
            let at = garrison.zone.start_of(day) + TimeDelta::seconds(i64::from(second));
            Submitted { at, garrison: garrison.id, year: day.year() as u16 }
        })
        .collect();
    submitted.sort_by_key(|submitted| submitted.at);
    for index in (37..submitted.len()).step_by(37) {
        let Submitted { at, garrison, year } = submitted[index - 1];
        submitted[index] = Submitted { at, garrison, year };
    }
    submitted
}

fn working_day(day: Day) -> Day {
    match day.weekday() {
        Weekday::Sat => day - Days::new(1),
        Weekday::Sun => day - Days::new(2),
        Weekday::Mon | Weekday::Tue | Weekday::Wed | Weekday::Thu | Weekday::Fri => day,
    }
}

/// The decision that fixed the instant of an old paper without a time of day.
fn time_decision() -> DecisionReference {
    DecisionReference {
        body: "Учебная жилищная комиссия · Оқу тұрғын үй комиссиясы".to_owned(),
        number: "У-7".to_owned(),
        date: day(2026, 1, 20),
    }
}

/// Two rows of a file wait for somebody: a plan says that they are missing from the queue.
pub(super) fn reject_rows(writer: &mut Writer) -> Result<()> {
    writer.change(&stamp(SECRETARY, begun(6)), |change| {
        let rows = [
            (17, "2025/9001", "Дата и время подачи", "submitted_at", "B17", "14.05.2025", "time_missing"),
            (23, "2025/9002", "ИИН", "iin", "C23", "900101300812", "iin_check_digit"),
        ];
        for row in rows {
            change.append(rejected(change.next_import_row()?, row))?;
        }
        change.append(ImportTaken {
            kind: ImportKind::Applications,
            files: vec![FILE.to_owned()],
            rows: 2,
            accepted: 0,
            unchanged: 0,
            rejected: 2,
            warnings: 0,
        })?;
        Ok(())
    })
}

const FILE: &str = "рапорты-2025.csv";

fn rejected(
    id: ImportRowId,
    (row, key, header, field, cell, value, rule): (u32, &str, &str, &str, &str, &str, &str),
) -> ImportRowRejected {
    let filled = |header: &str, field: &str, value: &str| RowCell {
        header: header.to_owned(),
        field: Some(field.to_owned()),
        value: value.to_owned(),
    };
    ImportRowRejected {
        id,
        kind: ImportKind::Applications,
        file: FILE.to_owned(),
        sheet: None,
        row,
        key: Some(key.to_owned()),
        digest: Digest::of(key.as_bytes()).to_string(),
        cells: vec![filled("Рег. №", "registration_no", key), filled(header, field, value)],
        family: Vec::new(),
        issues: vec![RowIssue {
            column: header.to_owned(),
            cell: cell.to_owned(),
            value: value.to_owned(),
            rule: rule.to_owned(),
        }],
    }
}
