use super::*;
use crate::{
    documents::{Page, lay_out, pdf},
    domain::{area::Area, commission::CommissionMember, language::Bilingual, person::Sex},
    i18n::letters::LetterTexts,
};

const TERM: ReplyTerm = ReplyTerm { window_hours: 48, silence_refuses: true };

fn both(kk: &str, ru: &str) -> Bilingual {
    Bilingual { kk: kk.to_owned(), ru: ru.to_owned() }
}

fn chair() -> CommissionMember {
    CommissionMember {
        seat: Seat::Chair,
        rank: String::new(),
        office: String::new(),
        name: "Төрағаев Жанат Серікұлы".to_owned(),
    }
}

fn notice() -> OfferNotice {
    OfferNotice {
        imprint: Imprint {
            commission: both(
                "Алматы гарнизонының тұрғын үй комиссиясы",
                "Жилищная комиссия Алматинского гарнизона",
            ),
            printed_at: "2026-11-22T05:00:00Z".parse().unwrap(),
            practice: false,
            copy: false,
            members: vec![chair()],
        },
        number: "12-3/147".to_owned(),
        date: "2026-11-22".parse().unwrap(),
        offer: OfferText {
            name: "Әбілқайырова Іңкәр Серікқызы".to_owned(),
            sex: Sex::Female,
            address: both("Алматы қ., Абай д-лы, 10-үй, 25-пәтер", "г. Алматы, пр. Абая, д. 10, кв. 25"),
            rooms: 2,
            total_area: Area::from_centi_m2(54_30),
            term: Some(TERM),
            texts: LetterTexts::default(),
        },
        rank: None,
        military_unit: None,
        basis: LegalBasis::Law77Part4,
        reply_act: None,
        receipt: false,
    }
}

/// The longest facts that still have to stand on one sheet.
fn longest() -> OfferNotice {
    let plain = notice();
    let act = ReplyAct {
        body: "Алматы гарнизонының тұрғын үй комиссиясы".to_owned(),
        number: "7".to_owned(),
        date: "2026-04-15".parse().unwrap(),
        in_force_from: "2026-04-15".parse().unwrap(),
        in_force_until: None,
    };
    OfferNotice {
        imprint: Imprint {
            commission: both(
                "Қазақстан Республикасы Қарулы Күштері Алматы гарнизонының тұрғын үй комиссиясы",
                "Жилищная комиссия Алматинского гарнизона Вооруженных Сил Республики Казахстан",
            ),
            practice: true,
            copy: true,
            members: Vec::new(),
            ..plain.imprint
        },
        offer: OfferText {
            name: "Құдайбергенова-Нұрмұхаммедқызы Гүлбаһрам-Әсемгүл Тәңірбергенқызы".to_owned(),
            address: both(
                "Алматы облысы, Қарасай ауданы, Гвардейский жабық әскери қалашығы, Бауыржан Момышұлы көшесі, \
                 147/3-үй, 12-корпус, 1204-пәтер",
                "Алматинская область, Карасайский район, закрытый военный городок «Гвардейский», улица имени \
                 Бауыржана Момышулы, дом 147/3, корпус 12, квартира 1204",
            ),
            ..plain.offer
        },
        rank: Some("подполковник".to_owned()),
        military_unit: Some("12345".to_owned()),
        reply_act: Some(act),
        receipt: true,
        ..plain
    }
}

fn pages(notice: &OfferNotice, lang: Lang) -> Vec<Page> {
    lay_out(&notice.document(lang).unwrap()).unwrap().pages
}

/// The text of a notice as one line with plain spaces.
fn text(notice: &OfferNotice, lang: Lang) -> String {
    let pages = pages(notice, lang);
    let runs: Vec<_> = pages.iter().flat_map(|page| &page.runs).map(|run| run.text.as_str()).collect();
    runs.join(" ").replace('\u{a0}', " ")
}

#[test]
fn the_sheet_has_the_form_and_its_blanks() {
    let notice = notice();
    for lang in Lang::ALL {
        let found = text(&notice, lang);
        let tr = Tr::new(lang);
        let mut rest = found.as_str();
        let title = tr.papers_offer_title().to_uppercase();
        let date = tr.day_in_words(notice.date);
        let parts = [notice.imprint.commission.get(lang).to_owned(), date, "№ 12-3/147".to_owned(), title];
        for part in parts.into_iter().chain(notice.offer.lines(tr)).chain(["Ж. С. Төрағаев".to_owned()])
        {
            let part = part.replace('\u{a0}', " ");
            let (_, after) = rest.split_once(&part).unwrap_or_else(|| panic!("{part:?} is not in {rest:?}"));
            rest = after;
        }
    }
}

#[test]
fn the_file_gives_the_text_back_letter_by_letter() {
    for lang in Lang::ALL {
        let document = longest().document(lang).unwrap();
        let runs = pages(&longest(), lang).into_iter().flat_map(|page| page.runs).map(|run| run.text);
        assert_eq!(pdf::tests::runs_of(&pdf::write(&[document]).unwrap()), runs.collect::<Vec<_>>());
    }
}

#[test]
fn dates_are_in_words() {
    assert!(text(&notice(), Lang::Kk).contains("2026 жылғы 22 қараша"));
    assert!(text(&notice(), Lang::Ru).contains("22 ноября 2026 года"));
}

#[test]
fn both_languages_are_one_small_file_that_does_not_change() {
    let write = || pdf::write(&Lang::ALL.map(|lang| notice().document(lang).unwrap())).unwrap();
    assert_eq!(write(), write());
    assert!(write().len() < 150_000, "{} bytes", write().len());
}

#[test]
fn the_longest_facts_stand_on_one_sheet() {
    for lang in Lang::ALL {
        assert_eq!(pages(&longest(), lang).len(), 1, "{lang:?}");
    }
}

#[test]
fn marks_stand_on_the_page() {
    assert!(text(&longest(), Lang::Kk).contains("ОҚУ ТІЗІЛІМІ / УЧЕБНЫЙ РЕЕСТР • КӨШІРМЕ"));
    assert!(text(&longest(), Lang::Ru).contains("ОҚУ ТІЗІЛІМІ / УЧЕБНЫЙ РЕЕСТР • КОПИЯ"));
    assert!(!text(&notice(), Lang::Ru).contains("РЕЕСТР"));
}

#[test]
fn the_receipt_has_every_code_to_mark() {
    let boxes = |notice: &OfferNotice| text(notice, Lang::Ru).matches("□ 652").count();
    assert_eq!([boxes(&longest()), boxes(&notice())], [7, 0]);
}

#[test]
fn without_an_act_neither_term_nor_silence_is_said() {
    let offer = OfferText { term: None, ..notice().offer };
    let silent = OfferNotice { offer, receipt: true, ..notice() };
    for (lang, word) in [(Lang::Kk, "48"), (Lang::Ru, "48"), (Lang::Kk, "(6526)"), (Lang::Ru, "(6526)")] {
        assert!(!text(&silent, lang).contains(word));
        assert!(text(&notice(), lang).contains(word));
    }
}

#[track_caller]
fn check_missing(change: impl FnOnce(&mut OfferNotice), blank: Blank) {
    let mut notice = notice();
    change(&mut notice);
    assert_eq!(notice.document(Lang::Ru), Err(PaperError::MissingBlank { blank }));
}

#[test]
fn an_empty_blank_means_no_paper() {
    check_missing(|notice| notice.imprint.commission.ru.clear(), Blank::Commission);
    check_missing(|notice| notice.number = " ".to_owned(), Blank::Number);
    check_missing(|notice| notice.offer.name.clear(), Blank::Recipient);
    check_missing(|notice| notice.offer.address.ru = "\u{a0}".to_owned(), Blank::Address);
    check_missing(|notice| notice.offer.rooms = 0, Blank::Rooms);
    check_missing(|notice| notice.offer.total_area = Area::default(), Blank::TotalArea);
    check_missing(|notice| notice.offer.term = Some(ReplyTerm { window_hours: 0, ..TERM }), Blank::ReplyTerm);
}

#[test]
fn a_blank_of_the_other_language_does_not_matter() {
    let mut notice = notice();
    notice.offer.address.kk.clear();
    assert!(notice.document(Lang::Ru).is_ok());
    assert_eq!(notice.document(Lang::Kk), Err(PaperError::MissingBlank { blank: Blank::Address }));
}

#[test]
fn a_unit_known_by_its_number_is_called_a_unit() {
    let said = |lang, unit| parts::military_unit(Tr::new(lang), unit);
    assert_eq!(said(Lang::Ru, " 28113 "), "войсковая часть\u{a0}28113");
    assert_eq!(said(Lang::Kk, "28113"), "28113\u{a0}әскери бөлім");
    assert_eq!(said(Lang::Kk, "Мәдениет үйі"), "Мәдениет үйі");
}
