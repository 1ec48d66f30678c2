//! Minutes on paper while they wait, after their approval and after their reversal.

use kezek::{documents::Pages, i18n::Lang, ops::minutes_paper};

use super::*;

fn runs(pages: &Pages) -> String {
    let runs = pages.pages.iter().flat_map(|page| &page.runs).map(|run| run.text.as_str());
    runs.collect::<Vec<_>>().join(" ")
}

#[test]
fn approved_minutes_are_another_paper_than_those_that_wait() {
    let mut story = Story::new();
    let minutes = story.record("2026-11-04", minutes("2026-11-04", vec![granted(story.offer)])).unwrap();
    let print = |story: &mut Story, day: &str| {
        let writer = &mut story.office.writer;
        minutes_paper::print_minutes(writer, &at(day), minutes, &[Lang::Ru]).unwrap()
    };
    let extract = |story: &mut Story, day: &str| {
        let person = story.person;
        let writer = &mut story.office.writer;
        minutes_paper::print_extract(writer, &at(day), minutes, person, &Lang::ALL)
    };
    let first = print(&mut story, "2026-11-05");
    assert_eq!((first.paper.number, first.copy), (1, false));
    assert!(!runs(&first.sheets[0]).contains("Жұмабеков"));
    assert!(print(&mut story, "2026-11-05").copy);
    let waits = MinutesState::Waiting;
    assert_eq!(
        refusal(extract(&mut story, "2026-11-05")),
        Refusal::MinutesInState { number: "1".to_owned(), state: waits }
    );

    story.approve("2026-11-06", minutes, "2026-11-06").unwrap();
    let approved = print(&mut story, "2026-11-06");
    assert_eq!((approved.paper.number, approved.copy), (2, false));
    assert!(runs(&approved.sheets[0]).contains("Жұмабеков"));
    assert!(print(&mut story, "2026-11-07").copy);
    assert!(!extract(&mut story, "2026-11-07").unwrap().copy);
    assert!(extract(&mut story, "2026-11-07").unwrap().copy);
    story.check(LeaseStage::Decided, EntryState::Reserved, DwellingState::Reserved);
}

#[test]
fn reversed_minutes_are_not_printed() {
    let mut story = Story::new();
    let minutes = story.record("2026-11-04", minutes("2026-11-04", vec![granted(story.offer)])).unwrap();
    let writer = &mut story.office.writer;
    sittings::reverse_minutes(writer, &at("2026-11-05"), minutes, ReversalReason::RecordedByMistake).unwrap();
    let printed = minutes_paper::print_minutes(writer, &at("2026-11-05"), minutes, &[Lang::Kk]);
    assert!(matches!(refusal(printed), Refusal::MinutesInState { state: MinutesState::Reversed, .. }));
}
