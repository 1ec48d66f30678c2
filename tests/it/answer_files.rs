//! Files of answers: what nobody of the register can have said is told with its cell, and nothing is lost.

use kezek::{
    domain::inventory::Finding,
    exchange::{RuleCode, Severity},
};

use crate::support::office::Office;

#[test]
fn what_cannot_be_taken_is_told_with_its_cell_and_stays_open() {
    let mut office = Office::new();
    let (person, stranger) = (office.person(), office.person());
    let iin = |entry| office.writer.entry(entry).unwrap().unwrap().applicant.iin;
    let (number, iin, other) = (office.number(person), iin(person), iin(stranger));
    let rows = [
        format!("2019/777;{iin};2;;ГосРеестр;нет сведений;;З-1;О-1;01.11.2026"),
        format!("{number};{other};2;;ГосРеестр;нет сведений;;З-1;О-2;01.11.2026"),
        format!("{number};{iin};0;;ГосРеестр;нет сведений;;З-1;О-3;01.11.2026"),
        format!("{number};{iin};7;;ГосРеестр;нет сведений;;З-1;О-4;01.11.2026"),
        format!("{number};{iin};2;;ГосРеестр;нет сведений;;З-1;О-5;03.11.2026"),
        format!("{number};{iin};2;;ГосРеестр;нет сведений;;З-1;О-6;02.11.2026"),
        format!("{number};{iin};1;;ЗАГС;нет сведений;;З-1;О-7;01.11.2026"),
        format!("{number};{iin};6;1;ГБД ФЛ;нет сведений;;З-1;О-8;01.11.2026"),
    ];
    let outcome = office.answers(1, &rows.join("\n"));
    assert_eq!((outcome.rows, outcome.accepted, outcome.rejected), (8, 3, 5));
    let told: Vec<_> = outcome
        .issues
        .iter()
        .map(|issue| (issue.file(), issue.place.row, issue.column(), issue.cell(), issue.rule))
        .collect();
    let expected = [
        ("answers.csv", 2, "Рег. №", "A2".to_owned(), RuleCode::EntryUnknown),
        ("answers.csv", 3, "ИИН", "B3".to_owned(), RuleCode::SubjectUnknown),
        ("answers.csv", 4, "Шаг", "C4".to_owned(), RuleCode::StepOutOfRange),
        ("answers.csv", 5, "Шаг", "C5".to_owned(), RuleCode::StepOutOfRange),
        ("answers.csv", 6, "Дата ответа", "J6".to_owned(), RuleCode::InFuture),
    ];
    assert_eq!(told, expected);
    assert!(outcome.issues.iter().all(|issue| issue.severity == Severity::Error));
    let kept: Vec<_> =
        office.writer.open_rows().unwrap().into_iter().map(|row| (row.row, row.cells)).collect();
    assert_eq!(kept.iter().map(|(row, _)| *row).collect::<Vec<_>>(), [2, 3, 4, 5, 6]);
    for ((row, cells), line) in kept.iter().zip(&rows) {
        let values: Vec<_> = cells.iter().map(|cell| cell.value.as_str()).collect();
        let filled: Vec<_> = line.split(';').filter(|value| !value.is_empty()).collect();
        assert_eq!(values, filled, "row {row} stands as it came");
    }
    let answers = office.writer.answers(person).unwrap();
    assert_eq!(answers.len(), 3);
    assert!(answers.iter().all(|answer| answer.finding == Finding::Nothing));
    assert_eq!(office.writer.answers(stranger).unwrap(), [], "nothing lands with somebody else");
    let again = office.answers(2, &rows.join("\n"));
    assert_eq!((again.accepted, again.unchanged, again.rejected), (0, 3, 5));
}
