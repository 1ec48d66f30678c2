//! Dwellings, replies, reports of the gateway and answers.

use kezek::{
    domain::{ids::OfferId, inventory::Finding},
    exchange::{
        DeliveryStatus, ImportKind, RuleCode as R, read_answers, read_deliveries, read_dwellings,
        read_replies, recognise,
    },
};

use super::{Folder, Read, Reader, read, recognised};

fn read_rows<T>(reader: Reader<T>, kind: ImportKind, header: &str, rows: &[&str]) -> Read<T> {
    let folder = Folder::new();
    let source = folder.write("a.csv", format!("{header}\n{}\n", rows.join("\n")));
    read(reader, &recognise(kind, &[source], &|_| None).unwrap())
}

#[test]
fn the_sample_stock_is_the_same_in_csv_and_xlsx() {
    let csv = read(read_dwellings, &recognised(ImportKind::Dwellings, &["dwellings.csv"]));
    let xlsx = read(read_dwellings, &recognised(ImportKind::Dwellings, &["register-kk.xlsx"]));
    assert_eq!((csv.rules(), xlsx.rules()), (vec![], vec![]));
    assert_eq!(csv.accepted.len(), 48);
    assert_eq!(csv.accepted, xlsx.accepted);
}

const STOCK: &str = "Инв. №;Адрес (каз.);Адрес (рус.);Гарнизон;Вид;Комнат;Общая площадь, кв. м;\
     Полезная площадь, кв. м;Этаж;Этажность;Лифт;Состояние";

#[track_caller]
fn check_dwelling(from: &str, to: &str, expected: &[(&str, R)]) {
    let row = "Ж-1;а;б;Актауский;квартира;2;41,1;39,1;6;9;да;свободно";
    let changed = row.replacen(from, to, 1);
    let read = read_rows(read_dwellings, ImportKind::Dwellings, STOCK, &[&changed]);
    let found: Vec<_> = read.rules().into_iter().map(|(_, column, _, rule)| (column, rule)).collect();
    assert_eq!(found, expected, "{to}");
    let is_warning = |rule: &R| rule.severity() == kezek::exchange::Severity::Warning;
    assert_eq!(read.accepted.len(), usize::from(expected.iter().all(|(_, rule)| is_warning(rule))));
}

#[test]
fn dwellings() {
    check_dwelling(";2;", ";20;", &[]);
    check_dwelling(";2;", ";21;", &[("Комнат", R::RoomsOutOfRange)]);
    check_dwelling(";2;", ";0;", &[("Комнат", R::RoomsOutOfRange)]);
    check_dwelling(";2;", ";две;", &[("Комнат", R::NumberUnreadable)]);
    check_dwelling("41,1;39,1", "41,1;41,1", &[]);
    check_dwelling("41,1;39,1", "41,1;41,2", &[("Полезная площадь, кв. м", R::UsefulAboveTotal)]);
    check_dwelling("41,1;39,1", "0;", &[("Общая площадь, кв. м", R::AreaOutOfRange)]);
    check_dwelling("41,1;39,1", "9;", &[("Общая площадь, кв. м", R::AreaUnusual)]);
    check_dwelling("41,1;39,1", "9,01;", &[]);
    check_dwelling("41,1;39,1", "300;", &[]);
    check_dwelling("41,1;39,1", "300,01;", &[("Общая площадь, кв. м", R::AreaUnusual)]);
    check_dwelling("41,1", "сорок", &[("Общая площадь, кв. м", R::AreaUnreadable)]);
    check_dwelling(";6;9;", ";9;9;", &[]);
    check_dwelling(";6;9;", ";10;9;", &[("Этаж", R::FloorAboveFloors)]);
    check_dwelling(";да;", ";;", &[("Лифт", R::RequiredEmpty)]);
    check_dwelling("свободно", "бос", &[]);
    check_dwelling("свободно", "снесено", &[("Состояние", R::ConditionUnknown)]);
    check_dwelling("квартира", "шалаш", &[("Вид", R::DwellingKindUnknown)]);
}

#[test]
fn dwellings_with_one_number() {
    let rows = [
        "Ж-1;а;б;Актауский;квартира;2;41,1;;6;9;да;свободно",
        "Ж-1;а;б;Актауский;квартира;2;41,10;;6;9;иә;свободно",
        "Ж-2;а;б;Актауский;квартира;2;41,1;;6;9;да;свободно",
        "ж-2;а;б;Актауский;квартира;3;41,1;;6;9;да;свободно",
    ];
    let read = read_rows(read_dwellings, ImportKind::Dwellings, STOCK, &rows);
    let expected = [
        (3, "", "", R::IdenticalRepeat),
        (4, "Инв. №", "Ж-2", R::InventoryNoTwice),
        (5, "Инв. №", "ж-2", R::InventoryNoTwice),
    ];
    assert_eq!(read.rules(), expected);
    assert_eq!(read.rejected[0], (3, Some("Ж-1".to_owned())));
}

#[test]
fn no_reply_is_dropped() {
    let rows = [
        "+77079940407;2026-11-20T10:00:00+05:00;6521",
        "МТС;вчера;",
        "87079940407;2027-01-01T10:00:00Z;\"6522; спасибо\"",
        "87079940407;2026-11-20T10:00:00Z;6522; без кавычек",
    ];
    let read = read_rows(read_replies, ImportKind::Replies, "from;received_at;text", &rows);
    assert_eq!((read.accepted.len(), read.rejected.len()), (4, 0));
    let expected = [
        (4, "received_at", "2027-01-01T10:00:00Z", R::ReplyInFuture),
        (3, "from", "МТС", R::ReplySenderUnreadable),
        (3, "received_at", "вчера", R::ReplyTimeUnreadable),
    ];
    assert_eq!(read.rules(), expected);
    let texts: Vec<_> = read.accepted.iter().map(|(_, reply, ..)| reply.text.as_str()).collect();
    assert_eq!(texts, ["6521", "6522", "6522; спасибо", ""], "by time; without a time at the end");
    assert_eq!(read.accepted[3].1.from_text, "МТС");
}

#[test]
fn reports_of_the_gateway() {
    let rows = [
        "5;sent;2026-11-20T10:00:00+05:00;",
        "6;delivered;2026-11-20T10:00:00+05:00;2026-11-20T10:00:05+05:00",
        "7;failed;;",
        "x;sent;2026-11-20T10:00:00+05:00;",
        "8;lost;;",
        "9;sent;;",
        "10;sent;20.11.2026 10:00;",
        "11;delivered;2026-11-20T10:00:05Z;2026-11-20T10:00:00Z",
        "12;sent;2026-11-22T05:00:01Z;",
    ];
    let read =
        read_rows(read_deliveries, ImportKind::Deliveries, "message_id;status;sent_at;delivered_at", &rows);
    let mut found: Vec<_> =
        read.rules().into_iter().map(|(row, column, _, rule)| (row, column, rule)).collect();
    found.sort_by_key(|(row, ..)| *row);
    let expected = [
        (5, "message_id", R::MessageIdUnreadable),
        (6, "status", R::StatusUnknown),
        (7, "sent_at", R::RequiredEmpty),
        (8, "sent_at", R::InstantUnreadable),
        (9, "delivered_at", R::DeliveredBeforeSent),
        (10, "sent_at", R::InFuture),
    ];
    assert_eq!(found, expected);
    let first = &read.accepted[0].1;
    assert_eq!((first.offer, first.status), (OfferId(5), DeliveryStatus::Sent));
    assert_eq!(first.sent_at.unwrap().to_rfc3339(), "2026-11-20T05:00:00+00:00");
}

#[test]
fn answers() {
    let read_sample = read(read_answers, &recognised(ImportKind::Answers, &["answers.csv"]));
    assert_eq!(read_sample.rules(), []);
    assert_eq!(read_sample.accepted[0].1.answer.finding, Finding::Found);
    let header = "Рег. №;ИИН;Шаг;Критерий;Система;Ответ;Сведения;№ запроса;№ ответа;Дата ответа";
    let rows = [
        "2022/40;920216399629;6;5;ГБД ФЛ;мәлімет бар;;З-1;О-1;06.11.2026",
        "2022/40;920216399629;7;;ЗАГС;нет сведений;;З-1;О-1;06.11.2026",
        "2022/40;920216399629;6;;ГБД ФЛ;нет сведений;;З-1;О-1;06.11.2026",
        "2022/40;920216399629;6;6;ГБД ФЛ;нет сведений;;З-1;О-1;06.11.2026",
        "2022/40;920216399629;2;1;ГосРеестр;нет сведений;;З-1;О-1;06.11.2026",
        "2022/40;920216399629;1;;ЗАГС;возможно;;З-1;О-1;23.11.2026",
        "2022/40;920216399629;1;;;нет сведений;;З-1;О-1;06.11.2026",
    ];
    let read = read_rows(read_answers, ImportKind::Answers, header, &rows);
    let found: Vec<_> = read.rules().into_iter().map(|(row, column, _, rule)| (row, column, rule)).collect();
    let expected = [
        (3, "Шаг", R::StepOutOfRange),
        (4, "Критерий", R::CriterionMissing),
        (5, "Критерий", R::CriterionOutOfRange),
        (6, "Критерий", R::CriterionNotExpected),
        (7, "Ответ", R::FindingUnknown),
        (7, "Дата ответа", R::InFuture),
        (8, "Система", R::RequiredEmpty),
    ];
    assert_eq!(found, expected);
}
