//! Files that the program writes.

use std::fs;

use calamine::{Data, Reader as _, Xlsx};
use kezek::{
    domain::{area::Area, ids::OfferId, phone::Phone, registration_number::RegistrationNumber},
    exchange::{
        ExportFault, ImportKind, ListCell, ListColumn, ListTable, ListWidth, OutboxMessage,
        read_applications, recognise, write_list, write_outbox, write_report,
    },
};

use super::{Folder, now, read, recognised};

#[test]
fn a_report_has_every_row_of_the_input() {
    let folder = Folder::new();
    let files = recognised(ImportKind::Applications, &["applications-defects.csv", "family.csv"]);
    let issues = read(read_applications, &files).issues;
    let sentence =
        |issue: &kezek::exchange::Issue| format!("{}: {}", issue.severity.code(), issue.rule.code());
    let path = folder.path("report.csv");
    let written = write_report(&path, &files, &issues, "Замечания", &sentence).unwrap();
    assert_eq!(written, [path.clone(), folder.path("report-family.csv")]);
    let text = fs::read_to_string(path).unwrap();
    let lines: Vec<&str> = text.lines().collect();
    assert!(lines[0].starts_with("\u{feff}Рег. №;") && lines[0].ends_with(";Замечания"));
    assert_eq!(lines.len(), 1202);
    assert!(lines[3].ends_with(";error: iin_length"));
    assert!(lines[41].ends_with(";warning: birth_date_differs_from_iin | error: iin_twice"));
    assert!(lines[4].ends_with(';'));
    let sources = written.map_sources();
    let again = recognise(ImportKind::Applications, &sources, &|_| None).unwrap();
    assert_eq!(again.main.unmapped(), ["Замечания"]);
    assert_eq!(read(read_applications, &again).issues.len(), issues.len(), "a report can be taken in");
}

trait MapSources {
    fn map_sources(&self) -> Vec<kezek::exchange::Source>;
}

impl MapSources for Vec<std::path::PathBuf> {
    fn map_sources(&self) -> Vec<kezek::exchange::Source> {
        self.iter().map(kezek::exchange::Source::new).collect()
    }
}

#[test]
fn the_outbox_is_what_the_gateway_reads() {
    let folder = Folder::new();
    let message = OutboxMessage {
        offer: OfferId(17),
        to: Phone::parse("87079940407").unwrap(),
        registration_no: RegistrationNumber::parse("2022/40").unwrap(),
        text: "Сізге тұрғынжай; жауап: 6521\n\"Вам\" предложено".to_owned(),
    };
    write_outbox(&folder.path("o.csv"), &[message]).unwrap();
    assert_eq!(
        fs::read_to_string(folder.path("o.csv")).unwrap(),
        "message_id;to;registration_no;text\r\n\
         17;+77079940407;2022/40;\"Сізге тұрғынжай; жауап: 6521\n\"\"Вам\"\" предложено\"\r\n"
    );
}

fn list() -> ListTable<'static> {
    let column = |header: &str, width| ListColumn { header: header.to_owned(), width };
    let time = "2026-11-22T10:05:27".parse().unwrap();
    let rows = vec![
        vec![
            ListCell::Integer(1),
            ListCell::Text("=1+1".to_owned()),
            ListCell::Area(Area::from_centi_m2(4_105)),
            ListCell::Day("1992-02-16".parse().unwrap()),
            ListCell::Time(time),
        ],
        vec![ListCell::Integer(2), ListCell::Text("010705500770".to_owned()), ListCell::Empty],
    ];
    ListTable {
        name: "Кезек: 2026/11 [Ақтау]".to_owned(),
        made_at: now(),
        columns: vec![
            column("Орын", ListWidth::Narrow),
            column("ЖСН", ListWidth::Medium),
            column("Ауданы", ListWidth::Narrow),
            column("Туған күні", ListWidth::Medium),
            column("Берілген күні мен уақыты", ListWidth::Medium),
        ],
        rows: Box::new(rows.into_iter()),
    }
}

#[test]
fn a_list_as_csv() {
    let folder = Folder::new();
    write_list(&folder.path("l.csv"), list()).unwrap();
    assert_eq!(
        fs::read_to_string(folder.path("l.csv")).unwrap(),
        "\u{feff}Орын;ЖСН;Ауданы;Туған күні;Берілген күні мен уақыты\r\n\
         1;=1+1;41,05;16.02.1992;22.11.2026 10:05:27\r\n2;010705500770;\r\n"
    );
}

#[test]
fn a_list_as_workbook_has_typed_cells_and_no_formula() {
    let folder = Folder::new();
    write_list(&folder.path("l.XLSX"), list()).unwrap();
    let mut workbook: Xlsx<_> = calamine::open_workbook(folder.path("l.XLSX")).unwrap();
    assert_eq!(workbook.sheet_names(), ["Кезек 202611 Ақтау"]);
    let cells = workbook.worksheet_range("Кезек 202611 Ақтау").unwrap();
    let cell = |row, column| cells.get_value((row, column)).unwrap().clone();
    assert_eq!(cell(0, 1), Data::String("ЖСН".to_owned()));
    assert_eq!(cell(1, 1), Data::String("=1+1".to_owned()));
    assert_eq!(cell(2, 1), Data::String("010705500770".to_owned()));
    assert_eq!(cell(1, 2), Data::Float(41.05));
    assert!(matches!(cell(1, 3), Data::DateTime(_)) && matches!(cell(1, 4), Data::DateTime(_)));
    let formulas = workbook.worksheet_formula("Кезек 202611 Ақтау").unwrap();
    assert!(formulas.is_empty());
}

#[test]
fn two_writings_of_one_list_are_equal() {
    let folder = Folder::new();
    write_list(&folder.path("1.xlsx"), list()).unwrap();
    write_list(&folder.path("2.xlsx"), list()).unwrap();
    assert!(fs::read(folder.path("1.xlsx")).unwrap() == fs::read(folder.path("2.xlsx")).unwrap());
}

#[test]
fn another_name_is_refused() {
    let folder = Folder::new();
    let error = write_list(&folder.path("l.ods"), list()).unwrap_err();
    assert!(matches!(error.fault, ExportFault::UnknownFormat));
}
