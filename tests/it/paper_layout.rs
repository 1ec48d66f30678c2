//! Every kind of paper from a register of very long names, units and addresses: nothing touches, nothing sticks
//! out; `KEZEK_PAPERS=folder` keeps the files for a look.

use std::{collections::BTreeSet, fs, path::PathBuf};

use kezek::{
    documents::{Face, Orientation, Page, PageSize, Pages, TextRun, mm},
    domain::{
        Day,
        ids::{EntryId, GarrisonId},
        language::Bilingual,
        lease::LeaseStage,
        person::PersonName,
        round::RoundSettings,
        sitting::{Attendance, Attendee, CommissionOrder, Seat, Signatory, SittingDecision, Votes},
    },
    i18n::Lang,
    journal::{Stamp, payloads::papers::PaperKind},
    ops::{
        demo::{self, DemoSettings},
        dwellings, entries, minutes_paper,
        papers::PrintedPaper,
        planning::RoundRequest,
        protocol, register, rounds, sittings,
        sittings::{NewItem, NewMinutes},
    },
    store::Writer,
};

use crate::paper_samples::{NOW, print};

/// Initials nobody else has.
const INITIALS: &str = "Һ. Ө.";

/// Where the finished round took place, so that somebody waits for a sitting.
const GARRISON: GarrisonId = GarrisonId(1);

const APPLICATIONS: u32 = 120;

const SEATS: [(Seat, &str); 6] = [
    (Seat::Chair, "Тілеубергенұлысейдахметов"),
    (Seat::Deputy, "Құдайбергенұлымырзағалиев"),
    (Seat::Member, "Досмағамбетұлыәбілқайыров"),
    (Seat::Member, "Мұхаметқалиұлынұрпейісова"),
    (Seat::Member, "Өмірзақұлысағындықтегінов"),
    (Seat::Secretary, "Есенгелдіқызыжақсылықова"),
];

fn stamp() -> Stamp {
    Stamp { at: NOW.parse().unwrap(), actor: format!("{} {INITIALS}", SEATS[5].1) }
}

fn day(text: &str) -> Day {
    text.parse().unwrap()
}

/// An address of two hundred letters.
fn address(town: &str, street: &str, end: &str) -> String {
    let mut address = town.to_owned();
    while address.chars().count() + end.chars().count() < 200 {
        address.push_str(", ");
        address.push_str(street);
    }
    address + ", " + end
}

/// A practice register whose people, units, dwellings and commission have the longest words there are.
fn register(folder: &std::path::Path) -> Writer {
    let settings = DemoSettings { applications: APPLICATIONS, dwellings: 40, seed: 3 };
    let mut writer = demo::create(&folder.join("practice.kezek"), NOW.parse().unwrap(), &settings).unwrap();
    rename_commission(&mut writer);
    lengthen_people(&mut writer);
    lengthen_addresses(&mut writer);
    hold_sitting(&mut writer);
    let garrison = writer.garrisons().unwrap()[0].clone();
    let basis = kezek::domain::legal_basis::LegalBasis::Law77Part4;
    let request = RoundRequest { garrison, basis, settings: RoundSettings::default(), without: Vec::new() };
    let round = rounds::open(&mut writer, &stamp(), &request).unwrap().round;
    rounds::approve(&mut writer, &stamp(), round).unwrap();
    writer
}

fn rename_commission(writer: &mut Writer) {
    let commission = Bilingual {
        kk: "Қазақстан Республикасы Қорғаныс министрлігі «Байланыс және радиоэлектрондық күрес» бас \
             басқармасының гарнизондық тұрғын үй комиссиясы"
            .to_owned(),
        ru: "Жилищная комиссия гарнизона Главного управления связи и радиоэлектронной борьбы Министерства \
             обороны Республики Казахстан"
            .to_owned(),
    };
    register::rename_commission(writer, &stamp(), commission).unwrap();
    let name = "Радиоэлектрондықбайланысгарнизоны";
    register::rename_garrison(writer, &stamp(), GARRISON, name).unwrap();
}

fn lengthen_people(writer: &mut Writer) {
    for entry in (1..=i64::from(APPLICATIONS)).map(EntryId) {
        let mut applicant = entries::known(writer, entry).unwrap().applicant;
        applicant.name = PersonName {
            surname: "Әбдіғаппарұлымырзахановтегі".to_owned(),
            given: "Нұрсұлтанбекмұхамедәлихан".to_owned(),
            patronymic: Some("Жандәулетқожахметғабдуллаұлы".to_owned()),
        };
        applicant.rank = Some("әділет қызметінің генерал-лейтенанты".to_owned());
        applicant.military_unit = Some(
            "Құрлық әскерлерінің радиоэлектрондық күрес және байланысты қамтамасыз ету орталығы".to_owned(),
        );
        entries::correct_applicant(writer, &stamp(), entry, applicant).unwrap();
    }
}

fn lengthen_addresses(writer: &mut Writer) {
    let garrisons = writer.garrisons().unwrap();
    let stock = garrisons.iter().flat_map(|garrison| writer.dwellings(garrison.id, "").unwrap());
    for dwelling in stock.collect::<Vec<_>>() {
        let mut facts = dwelling.facts;
        facts.inventory_no = format!("ИНВ-2026/ТҮГЕНДЕУ-{}", facts.inventory_no);
        facts.address_kk = address(
            "Қарағанды облысы",
            "Бұқаржыраубатырауылдықокругіәкімдігінің көшесі",
            "12/3-үй, 45-пәтер",
        );
        facts.address_ru = address(
            "Карагандинская область",
            "улица Военно-воздушноинженернотехнического училища",
            "д. 12/3, кв. 45",
        );
        dwellings::correct(writer, &stamp(), dwelling.id, facts).unwrap();
    }
}

/// A sitting of people of long names about whoever waits for one.
fn hold_sitting(writer: &mut Writer) {
    let awaited = writer.accepted_offers(GARRISON, LeaseStage::Agenda).unwrap();
    let item = |offer| NewItem {
        offer,
        decision: SittingDecision::Grants,
        votes: Votes { in_favour: 4, against: 0, abstained: 0 },
        special_opinion: Some("Тұрғынжайдың жай-күйіне қатысты ескертпе бар. ".repeat(6)),
        note: Some("денсаулықжағдайынабайланысты ескертпе".to_owned()),
    };
    let attendee = |(seat, name): (Seat, &str)| Attendee {
        seat,
        rank: "әділет қызметінің подполковнигі".to_owned(),
        name: format!("{name} {INITIALS}"),
        present: true,
    };
    let new = NewMinutes {
        garrison: GARRISON,
        number: "77".to_owned(),
        date: day("2026-11-20"),
        place: "Радиоэлектрондықбайланысгарнизоны қаласы".to_owned(),
        order: CommissionOrder { number: "7".to_owned(), date: day("2026-01-15") },
        attendance: Attendance(SEATS.map(attendee).into()),
        items: awaited.iter().map(|accepted| item(accepted.offer)).collect(),
    };
    let minutes = sittings::record_minutes(writer, &stamp(), new).unwrap();
    let commander = Signatory {
        office: "Начальник Карагандинского территориального гарнизона связи".to_owned(),
        rank: "генерал-лейтенант юстиции".to_owned(),
        name: format!("{} {INITIALS}", SEATS[3].1),
    };
    sittings::approve_minutes(writer, &stamp(), minutes, day("2026-11-21"), &commander).unwrap();
}

/// Papers of every kind; of rounds and sittings all there are.
fn papers(writer: &mut Writer) -> Vec<PrintedPaper> {
    let mut papers: Vec<PrintedPaper> =
        PaperKind::ALL.into_iter().map(|kind| print(writer, kind).unwrap()).collect();
    for round in writer.rounds().unwrap() {
        papers.push(protocol::print_protocol(writer, &stamp(), round.id, &Lang::ALL).unwrap());
    }
    let garrisons = writer.garrisons().unwrap();
    for minutes in minutes_paper::minutes_to_print(writer, &garrisons, None, None).unwrap() {
        papers.push(minutes_paper::print_minutes(writer, &stamp(), minutes, &Lang::ALL).unwrap());
        let person = writer.minutes(minutes).unwrap().unwrap().items[0].entry;
        let extract = minutes_paper::print_extract(writer, &stamp(), minutes, person, &Lang::ALL);
        papers.push(extract.unwrap());
    }
    // The lists of what was done and printed come last, so that all of it stands in them.
    papers.push(print(writer, PaperKind::PaperList).unwrap());
    papers.push(print(writer, PaperKind::Journal).unwrap());
    papers
}

#[test]
fn papers_of_very_long_words_keep_their_layout() {
    let folder = tempfile::tempdir().unwrap();
    let mut writer = register(folder.path());
    let kept = std::env::var_os("KEZEK_PAPERS").map(PathBuf::from);
    let mut with_initials = BTreeSet::new();
    let mut long_names = BTreeSet::new();
    let known = known_words();
    for (at, paper) in papers(&mut writer).iter().enumerate() {
        let kind = paper.paper.kind;
        if let Some(kept) = &kept {
            fs::write(kept.join(format!("long-{at:02}-{kind:?}.pdf")), paper.pdf()).unwrap();
        }
        assert_eq!(paper.sheets.len(), 2, "{kind:?}");
        for sheet in &paper.sheets {
            let of = format!("{kind:?} in {}", sheet.info.lang.code());
            check_sheet(sheet, &of);
            check_headings(sheet, &known, &of);
            if runs(sheet).any(names_initials) {
                with_initials.insert(kind);
            }
            if runs(sheet).any(|run| run.text.contains("Әбдіғаппар")) {
                long_names.insert(kind);
            }
        }
    }
    for kind in [PaperKind::Journal, PaperKind::PaperList, PaperKind::Minutes, PaperKind::MinutesExtract] {
        assert!(with_initials.contains(&kind), "{kind:?} shows no initials");
    }
    for kind in [PaperKind::OfferNotice, PaperKind::QueueList, PaperKind::Protocol, PaperKind::Minutes] {
        assert!(long_names.contains(&kind), "{kind:?} shows no long name");
    }
}

fn runs(sheet: &Pages) -> impl Iterator<Item = &TextRun> {
    sheet.pages.iter().flat_map(|page| &page.runs)
}

/// Every word of the texts of the program.
fn known_words() -> BTreeSet<String> {
    let root = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("locales");
    let folders = Lang::ALL.map(|lang| fs::read_dir(root.join(lang.code())).unwrap());
    let texts = folders.into_iter().flatten().map(|file| fs::read_to_string(file.unwrap().path()).unwrap());
    texts.flat_map(|text| words(&text).map(str::to_lowercase).collect::<Vec<_>>()).collect()
}

fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|letter: char| !letter.is_alphabetic()).filter(|word| word.chars().count() > 1)
}

/// No word of a heading of a table is broken: its column has room for it.
#[track_caller]
fn check_headings(sheet: &Pages, known: &BTreeSet<String>, of: &str) {
    let is_number = |run: &TextRun| run.text.contains("ИНВ") || run.text.contains("ТҮГ");
    for run in runs(sheet).filter(|run| run.face == Face::Bold && run.size < 12.0 && !is_number(run)) {
        let broken = words(&run.text).find(|word| !known.contains(&word.to_lowercase()));
        assert_eq!(broken, None, "{of}: a heading is broken: {run:?}");
    }
}

/// Whether the run shows the initials; they stand together behind letters of their surname.
fn names_initials(run: &TextRun) -> bool {
    let text = run.text.replace('\u{a0}', " ");
    let Some(at) = text.find('Һ').or_else(|| text.find("Ө.")) else { return false };
    let (before, after) = text.split_at(at);
    let is_behind_surname =
        before.ends_with(' ') && before.trim_end().ends_with(|letter: char| letter.is_lowercase());
    assert!(after.starts_with(INITIALS) && is_behind_surname, "split from the initials: {run:?}");
    true
}

#[track_caller]
fn check_sheet(sheet: &Pages, of: &str) {
    let a4 = [Orientation::Portrait, Orientation::Landscape].map(PageSize::a4);
    assert!(a4.contains(&sheet.size), "{of}");
    for (index, page) in sheet.pages.iter().enumerate() {
        let of = format!("{of}, page {}", index + 1);
        if index > 0 {
            assert_eq!(page.runs[0].text, (index + 1).to_string(), "{of}: no number");
        }
        check_margins(page, sheet.size, &of);
        check_apart(page, &of);
    }
}

/// What letters fill: left, right, top, bottom.
fn area(run: &TextRun) -> [f32; 4] {
    [run.x, run.x + run.width(), run.baseline - run.size * 0.891, run.baseline + run.size * 0.216]
}

#[track_caller]
fn check_margins(page: &Page, size: PageSize, of: &str) {
    for run in &page.runs {
        let [left, right, top, bottom] = area(run);
        assert!(left >= mm(20.0) - 0.01 && right <= size.width - mm(10.0) + 0.05, "{of}: {run:?}");
        assert!(top >= mm(10.0) - 0.01 && bottom <= size.height - mm(10.0) + 0.05, "{of}: {run:?}");
    }
}

/// No two runs overlap, and neighbours on a line are the same sentence in another face or stand well apart.
#[track_caller]
fn check_apart(page: &Page, of: &str) {
    const ROUNDING: f32 = 0.05;
    const APART: f32 = 3.0;
    for (at, run) in page.runs.iter().enumerate() {
        let [left, right, top, bottom] = area(run);
        for other in &page.runs[at + 1..] {
            let [other_left, other_right, other_top, other_bottom] = area(other);
            if bottom <= other_top + ROUNDING || other_bottom <= top + ROUNDING {
                continue;
            }
            let gap = (other_left - right).max(left - other_right);
            let goes_on = gap.abs() < ROUNDING && run.face != other.face && run.baseline == other.baseline;
            assert!(gap >= APART || goes_on, "{of}: {run:?} touches {other:?}");
        }
    }
}
