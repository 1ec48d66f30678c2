//! The section of the inventory: the matrix, the answers of a person, a case from its opening to an appeal.

use egui::accesskit::Role;
use egui_kittest::kittest::{NodeT as _, Queryable as _, by};
use kezek::{
    domain::{
        entry::EntryState,
        exclusion::{CaseAct, CaseStage, HearingException},
        ids::GarrisonId,
        inventory::{CellState, Finding, InventoryStep},
    },
    i18n::{Lang, Tr},
    ops::verification::verify_register,
    platform::preferences::Appearance,
    store::tables::cases::CaseRow,
    ui::{action::Section, session::Access},
    verify::VerifyOptions,
    wording::history,
};

use crate::support::window::{KK, RU, Start, Window, fill, read};

const GARRISON: GarrisonId = GarrisonId(3);

fn inventory(start: Start) -> (Window, tempfile::TempDir) {
    let (mut window, folder) = Window::at(Section::Inventory, start);
    window.harness.state_mut().session.register.as_mut().unwrap().garrison = GARRISON;
    window.settle();
    (window, folder)
}

fn cases(folder: &tempfile::TempDir) -> Vec<CaseRow> {
    read(folder, |reader| reader.cases(GARRISON).unwrap())
}

fn count(window: &Window, label: &str) -> usize {
    window.harness.query_all_by_label(label).count()
}

fn rows(window: &Window) -> usize {
    window.harness.query_all(by().role(Role::Row)).count()
}

fn choose(window: &mut Window, list: &str, item: &str) {
    window.harness.get(by().role(Role::ComboBox).label(list)).click();
    window.settle();
    window.harness.get(by().role(Role::Button).label(item)).click();
    window.settle();
}

fn page(window: &mut Window, words: &str) {
    let stem = words.split(':').next().unwrap();
    let buttons = window.harness.query_all(by().role(Role::Button));
    let labels: Vec<_> = buttons.map(|button| button.accesskit_node().label().unwrap_or_default()).collect();
    let label = labels.into_iter().find(|label| label.starts_with(stem)).unwrap();
    window.click(&label);
}

fn record(window: &mut Window, tr: Tr, act: CaseAct, number: &str) {
    window.click(&format!("{}…", tr.case_act(act)));
    fill(window, &tr.inventory_form_number(), number);
    window.shoot(&format!("inventory-{}-{}", act.code(), tr.lang().code()));
    window.click(&tr.inventory_form_agree());
}

#[test]
fn the_matrix_says_every_state_in_words_and_is_filtered() {
    for lang in Lang::ALL {
        let tr = Tr::new(lang);
        let (mut window, _folder) = inventory(Start { lang, ..Start::default() });
        window.shoot(&format!("inventory-matrix-{}", lang.code()));
        for &state in &[CellState::Hit, CellState::Clean, CellState::NotNeeded, CellState::SourceError] {
            assert!(count(&window, &tr.cell_state(state)) > 0, "{state:?}");
        }
        choose(&mut window, &tr.inventory_filter(), &tr.inventory_filter_hits());
        assert_eq!(rows(&window), 3);
        choose(&mut window, &tr.inventory_filter(), &tr.inventory_filter_too_old());
        assert!(count(&window, &tr.cell_state(CellState::TooOld)) > 0);
        window.shoot(&format!("inventory-too-old-{}", lang.code()));
    }
}

#[test]
fn an_answer_is_recorded_and_its_hit_opens_a_case() {
    let (mut window, folder) = inventory(Start { lang: Lang::Kk, ..Start::default() });
    let before = cases(&folder).len();
    window.click(&KK.inventory_record_answer());
    choose(&mut window, &KK.inventory_column_step(), &KK.inventory_step(InventoryStep::StateFund));
    choose(&mut window, &KK.inventory_answer_finding(), &history::finding(KK, Finding::Found));
    fill(&mut window, &KK.inventory_column_source(), "ЖМБМК");
    window.shoot("inventory-answer-kk");
    window.click(&KK.inventory_answer_agree());
    assert_eq!(cases(&folder).len(), before + 1);
    window.click(&KK.inventory_show_case());
    assert_eq!(count(&window, &KK.inventory_next()), 1);
}

#[test]
fn a_case_goes_its_way_with_the_lawful_steps_alone() {
    for lang in Lang::ALL {
        let tr = Tr::new(lang);
        let (mut window, folder) = inventory(Start { lang, ..Start::default() });
        page(&mut window, &tr.inventory_page_cases(0, 0));
        let open =
            cases(&folder).into_iter().find(|case| case.stage == CaseStage::PreliminaryDecided).unwrap();
        let name = read(&folder, |reader| {
            let entry = reader.entry(open.entry).unwrap().unwrap();
            format!("{} {}", entry.key.registration_no, entry.applicant.name.full())
        });
        window.click(&name);
        window.shoot(&format!("inventory-cases-{}", lang.code()));
        assert_eq!(count(&window, &format!("{}…", tr.case_act(CaseAct::Hearing))), 0, "no notice yet");
        record(&mut window, tr, CaseAct::HearingNotice, "201");
        assert_eq!(count(&window, &format!("{}…", tr.case_act(CaseAct::Hearing))), 1);
        window.click(&format!("{}…", tr.case_act(CaseAct::HearingException)));
        choose(&mut window, &tr.inventory_form_exception(), &tr.hearing_exception(HearingException::Waived));
        fill(&mut window, &tr.inventory_form_body_ru(), "заявитель");
        fill(&mut window, &tr.inventory_form_number(), "вх. 7");
        window.click(&tr.inventory_form_agree());
        window.click(&format!("{}…", tr.case_act(CaseAct::Decision)));
        fill(&mut window, &tr.inventory_form_number(), "14");
        window.shoot(&format!("inventory-decision-{}", lang.code()));
        window.click(&tr.inventory_form_agree());
        let state = |folder| read(folder, |reader| reader.entry(open.entry).unwrap().unwrap().state);
        assert_eq!(state(&folder), EntryState::Excluded);
        window.shoot(&format!("inventory-excluded-{}", lang.code()));
        window.click(&format!("{}…", tr.case_act(CaseAct::Appeal)));
        fill(&mut window, &tr.inventory_form_body_ru(), "Суд");
        fill(&mut window, &tr.inventory_form_number(), "7-1");
        window.click(&tr.inventory_form_agree());
        assert_eq!(state(&folder), EntryState::Appealed);
        let report = read(&folder, |reader| verify_register(reader, &VerifyOptions::default()).unwrap());
        assert_eq!(report.findings, []);
    }
}

#[test]
fn a_case_is_opened_by_hand_and_the_list_leaves_as_a_file() {
    let (mut window, folder) = inventory(Start::default());
    let before = cases(&folder).len();
    choose(&mut window, &RU.inventory_filter(), &RU.inventory_filter_source_error());
    window.click(&RU.inventory_open_case());
    fill(&mut window, &RU.widgets_document_body(), "Командир в/ч");
    fill(&mut window, &RU.widgets_document_number(), "88-лс");
    fill(&mut window, &RU.widgets_document_date(), "20.11.2026");
    window.shoot("inventory-open-ru");
    window.click(&RU.inventory_open_agree());
    assert_eq!(cases(&folder).len(), before + 1);
    let path = folder.path().join("hits.csv");
    window.click(&RU.inventory_export());
    fill(&mut window, &RU.table_export_file(), &path.to_string_lossy());
    window.click(&RU.table_export_write());
    let text = std::fs::read_to_string(path).unwrap();
    assert_eq!(text.lines().count(), 3, "{text}");
}

#[test]
fn a_register_held_elsewhere_is_only_read() {
    let (mut window, _folder) = inventory(Start::default());
    window.harness.state_mut().session.register.as_mut().unwrap().access = Access::Protected;
    window.settle();
    let label = RU.inventory_record_answer();
    let button = window.harness.get_by_label(&label);
    assert!(button.accesskit_node().is_disabled());
}

#[test]
fn pictures_of_the_inventory() {
    for (name, appearance, text_size_percent) in
        [("dark", Appearance::Dark, 100), ("large", Appearance::Light, 150)]
    {
        let start = Start { appearance, text_size_percent, ..Start::default() };
        let (mut window, _folder) = inventory(start);
        window.shoot(&format!("inventory-matrix-{name}"));
        page(&mut window, &RU.inventory_page_cases(0, 0));
        window.shoot(&format!("inventory-cases-{name}"));
    }
}
