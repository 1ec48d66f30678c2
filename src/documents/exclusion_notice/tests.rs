use super::*;
use crate::documents::{lay_out, pdf};

fn notice() -> ExclusionNotice {
    let both = |kk: &str, ru: &str| Bilingual { kk: kk.to_owned(), ru: ru.to_owned() };
    ExclusionNotice {
        imprint: Imprint {
            commission: both(
                "Алматы гарнизонының тұрғын үй комиссиясы",
                "Жилищная комиссия Алматинского гарнизона",
            ),
            printed_at: "2026-11-22T05:00:00Z".parse().unwrap(),
            practice: false,
            copy: false,
            members: Vec::new(),
        },
        number: "7".to_owned(),
        date: "2026-11-22".parse().unwrap(),
        recipient: Recipient {
            name: "Әбілқайырова Іңкәр Серікқызы".to_owned(),
            rank: Some("капитан".to_owned()),
            military_unit: None,
        },
        sex: Sex::Female,
        found: Found::Hit { step: InventoryStep::StateFund, of_family: true },
        ground: Ground::DwellingReceived,
        body: both("Алматы аудандық пайдалану бөлімі", "Алматинская районная эксплуатационная часть"),
        decision_number: "31".to_owned(),
        decided_on: "2026-11-20".parse().unwrap(),
        texts: LetterTexts::default(),
    }
}

/// The paper as the file gives it back, as one line with plain spaces.
fn text(notice: &ExclusionNotice, lang: Lang) -> String {
    let document = notice.document(lang).unwrap();
    assert_eq!(lay_out(&document).unwrap().pages.len(), 1);
    let text = pdf::tests::runs_of(&pdf::write(&[document]).unwrap()).join(" ").replace('\u{a0}', " ");
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn the_sheet_says_the_words_of_the_annex() {
    let expected = "Жилищная комиссия Алматинского гарнизона 22 ноября 2026 года № 7 капитан \
        Әбілқайырова Іңкәр Серікқызы ИЗВЕЩЕНИЕ О СНЯТИИ С УЧЕТА Уважаемая услугополучатель! \
        В рамках инвентаризации учета нуждающихся в служебном жилище установлена у Вас обеспеченность жилищем из \
        государственного жилищного фонда в данном населенном пункте (член Вашей семьи). В этой связи Вы исключены \
        из учета нуждающихся в служебном жилище.";
    let found = text(&notice(), Lang::Ru);
    assert!(found.starts_with(expected), "{found}");
    assert!(found.contains(
        "Основание: подпункт 4 пункта 1 статьи 73 Закона Республики Казахстан «О жилищных отношениях». Решение \
         принято: Алматинская районная эксплуатационная часть, 20 ноября 2026 года, № 31."
    ));
}

#[test]
fn the_kazakh_sheet_stands_beside_it() {
    let found = text(&notice(), Lang::Kk);
    let expected = "Қызметтік тұрғынжайға мұқтаждарды есепке алуды түгендеу шеңберінде Сізде осы елді мекенде \
        мемлекеттік тұрғын үй қорынан берілген тұрғынжай (отбасы мүшесі) анықталды. Осыған байланысты Сіз \
        қызметтік тұрғынжайға мұқтаждар есебінен шығарылдыңыз.";
    assert!(found.contains(expected), "{found}");
    assert!(found.contains("Алматы аудандық пайдалану бөлімі, 2026 жылғы 20 қараша, № 31."), "{found}");
}

#[test]
fn whatever_was_found_is_said_in_both_languages() {
    let hits = (1..=5).map(|criterion| InventoryStep::PersonStatus { criterion }).chain([
        InventoryStep::Privatisation,
        InventoryStep::SharedConstruction,
        InventoryStep::FormerServiceDwelling,
        InventoryStep::StateFund,
    ]);
    let mut causes: Vec<Found> = hits.map(|step| Found::Hit { step, of_family: false }).collect();
    causes.extend(CaseCause::ALL.iter().map(|&cause| Found::ByHand(cause)));
    causes.push(Found::Leased);
    let mut said = std::collections::BTreeSet::new();
    for lang in Lang::ALL {
        for &found in &causes {
            said.insert(text(&ExclusionNotice { found, ..notice() }, lang));
        }
    }
    assert_eq!(said.len(), causes.len() * 2, "each has words of its own");
}

#[test]
fn without_its_blanks_there_is_no_notice() {
    let empty = Bilingual::default();
    let check = |notice: ExclusionNotice, blank| {
        assert_eq!(notice.document(Lang::Kk).unwrap_err(), PaperError::MissingBlank { blank });
    };
    check(ExclusionNotice { body: empty, ..notice() }, Blank::Decision);
    check(ExclusionNotice { decision_number: " ".to_owned(), ..notice() }, Blank::Decision);
    check(ExclusionNotice { number: String::new(), ..notice() }, Blank::Number);
    let recipient = Recipient { name: PersonName::erased().full(), ..notice().recipient };
    check(ExclusionNotice { recipient, ..notice() }, Blank::Recipient);
}
