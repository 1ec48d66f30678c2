use super::*;
use crate::{
    documents::{Pages, lay_out, pdf},
    domain::{
        area::Area,
        garrison::Zone,
        household::Kinship,
        ids::GarrisonId,
        language::Bilingual,
        person::{Category, PersonName, Sex},
        registration_number::RegistrationNumber,
        sitting::{DeclineReason, SittingDecision, Votes},
    },
};

fn both(kk: &str, ru: &str) -> Bilingual {
    Bilingual { kk: kk.to_owned(), ru: ru.to_owned() }
}

fn day(text: &str) -> Day {
    text.parse().unwrap()
}

fn attendee(seat: Seat, rank: &str, name: &str, present: bool) -> Attendee {
    Attendee { seat, rank: rank.to_owned(), name: name.to_owned(), present }
}

fn granted() -> PersonDecided {
    PersonDecided {
        item: 1,
        name: PersonName {
            surname: "Әбілқайырова".to_owned(),
            given: "Іңкәр".to_owned(),
            patronymic: Some("Серікқызы".to_owned()),
        },
        rank: Some("капитан".to_owned()),
        military_unit: Some("28113".to_owned()),
        category: Category::Serviceman,
        registration_no: RegistrationNumber { year: 2021, serial: 15 },
        persons: 3,
        household: vec![(Kinship::Spouse, Sex::Male), (Kinship::Child, Sex::Female)],
        unborn: false,
        inventory_no: "АЛ-7".to_owned(),
        address: both("Алматы қ., Абай д-лы, 10-үй, 25-пәтер", "г. Алматы, пр. Абая, д. 10, кв. 25"),
        rooms: 2,
        total_area: Area::from_centi_m2(54_30),
        decision: SittingDecision::Grants,
        votes: Votes { in_favour: 4, against: 0, abstained: 0 },
        special_opinion: None,
        note: None,
    }
}

fn declined() -> PersonDecided {
    PersonDecided {
        item: 2,
        name: PersonName { surname: "Ли".to_owned(), given: "Виктор".to_owned(), patronymic: None },
        rank: None,
        military_unit: None,
        category: Category::Civilian,
        registration_no: RegistrationNumber { year: 2022, serial: 3 },
        persons: 1,
        household: Vec::new(),
        decision: SittingDecision::Declines { reason: DeclineReason::NoMajority },
        votes: Votes { in_favour: 1, against: 2, abstained: 1 },
        special_opinion: Some("Ахметов Е. Т.: предоставить.".to_owned()),
        note: Some("1".to_owned()),
        ..granted()
    }
}

fn minutes() -> MinutesPaper {
    let zone: Zone = serde_json::from_str("\"Asia/Almaty\"").unwrap();
    MinutesPaper {
        imprint: Imprint {
            commission: both("Тұрғын үй комиссиясы", "Жилищная комиссия"),
            printed_at: "2026-11-22T05:00:00Z".parse().unwrap(),
            practice: false,
            copy: false,
            members: Vec::new(),
        },
        number: "3".to_owned(),
        date: day("2026-11-22"),
        facts: SittingFacts {
            garrison: Garrison {
                id: GarrisonId(1),
                name: "Алматинский".to_owned(),
                name_kk: "Алматы".to_owned(),
                zone,
            },
            number: "7".to_owned(),
            date: day("2026-11-13"),
            place: "Алматы".to_owned(),
            order: CommissionOrder { number: "12".to_owned(), date: day("2026-01-15") },
            attendance: Attendance(vec![
                attendee(Seat::Chair, "подполковник", "Нұрланов Ж. С.", true),
                attendee(Seat::Deputy, "майор", "Сейітов Б. Қ.", true),
                attendee(Seat::Member, "капитан", "Омарова Д. С.", true),
                attendee(Seat::Member, "полковник", "Ахметов Е. Т.", true),
                attendee(Seat::Member, "майор", "Ли В. Н.", false),
                attendee(Seat::Secretary, "", "Серікова А. Б.", true),
            ]),
            approval: Some((
                day("2026-11-16"),
                Signatory {
                    office: "Начальник гарнизона".to_owned(),
                    rank: "полковник".to_owned(),
                    name: "Жұмабеков С. А.".to_owned(),
                },
            )),
            people: vec![granted(), declined()],
        },
    }
}

/// Names, addresses, ranks and opinions as long as they come.
fn longest() -> MinutesPaper {
    let plain = minutes();
    let person = |item| PersonDecided {
        item,
        name: PersonName {
            surname: "Қожабергенова-Досмағамбетова".to_owned(),
            given: "Гүлнар-Айсұлу".to_owned(),
            patronymic: Some("Мұхаммедқалиқызы".to_owned()),
        },
        rank: Some("подполковник медицинской службы".to_owned()),
        military_unit: Some(
            "Республикалық мемлекеттік «Қорғаныс министрлігінің госпиталі» мекемесі".to_owned(),
        ),
        household: [vec![(Kinship::Spouse, Sex::Male)], vec![(Kinship::Child, Sex::Female); 5]].concat(),
        persons: 7,
        inventory_no: "ИНВ-2026/000123-АЛМАТЫ-7".to_owned(),
        address: both(
            "Алматы облысы, Қарасай ауданы, Райымбек ауылы, Бауыржан Момышұлы көшесі, 125А-үй, 1-корпус, 48-пәтер",
            "Алматинская область, Карасайский район, село Райымбек, улица Бауыржана Момышулы, дом 125А, корпус 1, квартира 48",
        ),
        special_opinion: Some(
            "Омарова Д. С. считает, что площадь жилища следует уточнить до заключения договора.".to_owned(),
        ),
        note: Some("справка прилагается".to_owned()),
        ..granted()
    };
    MinutesPaper {
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
        facts: SittingFacts { people: (1..=12).map(person).collect(), ..plain.facts },
        ..plain
    }
}

/// What a paper says, a line for each paragraph and each row, with plain spaces.
fn said(document: &Document) -> String {
    let lines: Vec<String> = document.blocks.iter().flat_map(lines).collect();
    lines.join("\n").replace('\u{a0}', " ")
}

fn lines(block: &Block) -> Vec<String> {
    let text = |text: &Text| text.spans.iter().map(|(_, span)| span.as_str()).collect::<String>();
    match block {
        Block::Paragraph(paragraph) => vec![text(&paragraph.text)],
        Block::Table(table) => {
            let rows = table.head.iter().chain(&table.rows);
            rows.map(|row| row.cells.iter().map(text).collect::<Vec<_>>().join(" | ")).collect()
        }
        Block::Together { blocks, .. } => blocks.iter().flat_map(lines).collect(),
        Block::Rule { .. } | Block::Space(_) | Block::PageBreak => Vec::new(),
    }
}

#[track_caller]
fn check(document: &Document, expected: &str) {
    assert_eq!(said(document), expected);
}

fn documents(paper: &MinutesPaper) -> Vec<Document> {
    let of = |lang| [paper.document(lang).unwrap(), paper.extract(lang, &paper.facts.people[0]).unwrap()];
    Lang::ALL.into_iter().flat_map(of).collect()
}

#[test]
fn the_kazakh_minutes_say_every_letter() {
    let expected = "БЕКІТЕМІН\n\
        Начальник гарнизона\n\
        полковник\n\
        ______________\n\
        Жұмабеков С. А.\n\
        2026 жылғы 16 қараша\n\
        Тұрғын үй комиссиясы\n\
        ТҰРҒЫН ҮЙ КОМИССИЯСЫ ОТЫРЫСЫНЫҢ № 7 ХАТТАМАСЫ\n\
        Гарнизон: Алматы\n\
        2026 жылғы 13 қараша | Алматы\n\
        Комиссия гарнизон бастығының бұйрығы негізінде жұмыс істейді: 2026 жылғы 15 қаңтар № 12.\n\
        Қатысқандар:\n\
        төраға – подполковник Нұрланов Ж. С.\n\
        төрағаның орынбасары – майор Сейітов Б. Қ.\n\
        мүше – полковник Ахметов Е. Т.\n\
        мүше – капитан Омарова Д. С.\n\
        хатшы – Серікова А. Б.\n\
        Қатыспағандар:\n\
        мүше – майор Ли В. Н.\n\
        Күн тәртібі:\n\
        1. Тұрғынжайға мұқтаж адамдардың кезектілік тізіміне сәйкес тұрғын үй қорын бөлу туралы.\n\
        Р/с № | Әскери атағы, тегі, аты, әкесінің аты | Қызмет (жұмыс) орны | ҚР ҚК-мен еңбек \
        қатынасы | Отбасы құрамы | Ұсынылып отырған тұрғынжайдың мекенжайы (бөлме саны, жалпы \
        ауданы) | Ескертпе\n\
        1 | капитан Әбілқайырова Іңкәр Серікқызы | 28113 әскери бөлім | әскери қызметші | 3: өтініш \
        беруші, жұбайы (зайыбы), қызы | Алматы қ., Абай д-лы, 10-үй, 25-пәтер (бөлме саны: 2, 54,3 \
        ш. м) | \n\
        2 | Ли Виктор |  | азаматтық персонал | 1: өтініш беруші | Алматы қ., Абай д-лы, 10-үй, \
        25-пәтер (бөлме саны: 2, 54,3 ш. м) | 1\n\
        Комиссия шешімдері:\n\
        1. капитан Әбілқайырова Іңкәр Серікқызы (тіркеу № 2021/15)\n\
        Шешім: Алматы қ., Абай д-лы, 10-үй, 25-пәтер мекенжайы бойынша қызметтік тұрғынжай (түгендеу \
        № АЛ-7) берілсін.\n\
        Осы шешім дауысқа салынды.\n\
        Дауыс бергендер: «Қарсы емес» – 4, «Қарсы» – 0.\n\
        Ерекше пікір (болған жағдайда): жоқ.\n\
        2. Ли Виктор (тіркеу № 2022/3)\n\
        Шешім: Алматы қ., Абай д-лы, 10-үй, 25-пәтер мекенжайы бойынша қызметтік тұрғынжай (түгендеу \
        № АЛ-7) беруден бас тартылсын. Себебі: көпшілік дауыс жиналмады.\n\
        Осы шешім дауысқа салынды.\n\
        Дауыс бергендер: «Қарсы емес» – 1, «Қарсы» – 2. Қалыс қалғандар – 1.\n\
        Ерекше пікір (болған жағдайда): Ахметов Е. Т.: предоставить.\n\
        Төраға,\n\
        подполковник | ________________ | Нұрланов Ж. С.\n\
        Төрағаның орынбасары,\n\
        майор | ________________ | Сейітов Б. Қ.\n\
        Мүше,\n\
        полковник | ________________ | Ахметов Е. Т.\n\
        Мүше,\n\
        капитан | ________________ | Омарова Д. С.\n\
        Хатшы | ________________ | Серікова А. Б.";
    check(&minutes().document(Lang::Kk).unwrap(), expected);
}

#[test]
fn the_kazakh_extract_says_every_letter() {
    let expected = "Тұрғын үй комиссиясы\n\
        ТҰРҒЫН ҮЙ КОМИССИЯСЫ ОТЫРЫСЫНЫҢ № 7 ХАТТАМАСЫНАН ҮЗІНДІ КӨШІРМЕ\n\
        2026 жылғы 22 қараша № 3\n\
        Гарнизон: Алматы\n\
        2026 жылғы 13 қараша | Алматы\n\
        Комиссия гарнизон бастығының бұйрығы негізінде жұмыс істейді: 2026 жылғы 15 қаңтар № 12.\n\
        Комиссия мүшелерінен (5) қатысқаны: 4.\n\
        Төрағалық етті: подполковник Нұрланов Ж. С.\n\
        Күн тәртібі:\n\
        1. Тұрғынжайға мұқтаж адамдардың кезектілік тізіміне сәйкес тұрғын үй қорын бөлу туралы.\n\
        Р/с № | Әскери атағы, тегі, аты, әкесінің аты | Қызмет (жұмыс) орны | ҚР ҚК-мен еңбек \
        қатынасы | Отбасы құрамы | Ұсынылып отырған тұрғынжайдың мекенжайы (бөлме саны, жалпы \
        ауданы) | Ескертпе\n\
        1 | капитан Әбілқайырова Іңкәр Серікқызы | 28113 әскери бөлім | әскери қызметші | 3: өтініш \
        беруші, жұбайы (зайыбы), қызы | Алматы қ., Абай д-лы, 10-үй, 25-пәтер (бөлме саны: 2, 54,3 \
        ш. м) | \n\
        Комиссия шешімдері:\n\
        1. капитан Әбілқайырова Іңкәр Серікқызы (тіркеу № 2021/15)\n\
        Шешім: Алматы қ., Абай д-лы, 10-үй, 25-пәтер мекенжайы бойынша қызметтік тұрғынжай (түгендеу \
        № АЛ-7) берілсін.\n\
        Осы шешім дауысқа салынды.\n\
        Дауыс бергендер: «Қарсы емес» – 4, «Қарсы» – 0.\n\
        Ерекше пікір (болған жағдайда): жоқ.\n\
        Хаттама бекітілді: 2026 жылғы 16 қараша, Начальник гарнизона полковник Жұмабеков С. А.\n\
        Үзінді көшірме дұрыс.\n\
        Тұрғын үй комиссиясының хатшысы | ________________ | Серікова А. Б.\n\
        2026 жылғы 22 қараша";
    check(&minutes().extract(Lang::Kk, &granted()).unwrap(), expected);
}

#[test]
fn the_russian_minutes_say_every_letter() {
    let expected = "УТВЕРЖДАЮ\n\
        Начальник гарнизона\n\
        полковник\n\
        ______________\n\
        Жұмабеков С. А.\n\
        16 ноября 2026 года\n\
        Жилищная комиссия\n\
        ПРОТОКОЛ № 7 ЗАСЕДАНИЯ ЖИЛИЩНОЙ КОМИССИИ\n\
        Гарнизон: Алматинский\n\
        13 ноября 2026 года | Алматы\n\
        Комиссия действует на основании приказа начальника гарнизона от 15 января 2026 года № 12.\n\
        Присутствовали:\n\
        председатель – подполковник Нұрланов Ж. С.\n\
        заместитель председателя – майор Сейітов Б. Қ.\n\
        член комиссии – полковник Ахметов Е. Т.\n\
        член комиссии – капитан Омарова Д. С.\n\
        секретарь – Серікова А. Б.\n\
        Отсутствовали:\n\
        член комиссии – майор Ли В. Н.\n\
        Повестка дня:\n\
        1. О распределении жилищного фонда согласно списку очередности лиц, нуждающихся в жилище.\n\
        № | Воинское звание, фамилия, имя, отчество | Место службы (работы) | Трудовое отношение с \
        ВС РК | Состав семьи | Адрес предлагаемого жилища (количество комнат, общая площадь) | \
        Примечание\n\
        1 | капитан Әбілқайырова Іңкәр Серікқызы | войсковая часть 28113 | военнослужащий | 3: \
        заявитель, супруг (супруга), дочь | г. Алматы, пр. Абая, д. 10, кв. 25 (комнат: 2, 54,3 кв. \
        м) | \n\
        2 | Ли Виктор |  | гражданский персонал | 1: заявитель | г. Алматы, пр. Абая, д. 10, кв. 25 \
        (комнат: 2, 54,3 кв. м) | 1\n\
        Решения комиссии:\n\
        1. капитан Әбілқайырова Іңкәр Серікқызы (рег. № 2021/15)\n\
        Решили: предоставить служебное жилище по адресу: г. Алматы, пр. Абая, д. 10, кв. 25 (инв. № \
        АЛ-7).\n\
        Данное решение вынесено на голосование.\n\
        Проголосовали: «За» – 4, «Против» – 0.\n\
        Особое мнение (в случае наличия): нет.\n\
        2. Ли Виктор (рег. № 2022/3)\n\
        Решили: отказать в предоставлении служебного жилища по адресу: г. Алматы, пр. Абая, д. 10, \
        кв. 25 (инв. № АЛ-7). Причина: нет большинства голосов.\n\
        Данное решение вынесено на голосование.\n\
        Проголосовали: «За» – 1, «Против» – 2. Воздержались – 1.\n\
        Особое мнение (в случае наличия): Ахметов Е. Т.: предоставить.\n\
        Председатель,\n\
        подполковник | ________________ | Нұрланов Ж. С.\n\
        Заместитель председателя,\n\
        майор | ________________ | Сейітов Б. Қ.\n\
        Член комиссии,\n\
        полковник | ________________ | Ахметов Е. Т.\n\
        Член комиссии,\n\
        капитан | ________________ | Омарова Д. С.\n\
        Секретарь | ________________ | Серікова А. Б.";
    check(&minutes().document(Lang::Ru).unwrap(), expected);
}

#[test]
fn the_russian_extract_says_every_letter() {
    let expected = "Жилищная комиссия\n\
        ВЫПИСКА ИЗ ПРОТОКОЛА № 7 ЗАСЕДАНИЯ ЖИЛИЩНОЙ КОМИССИИ\n\
        № 3 от 22 ноября 2026 года\n\
        Гарнизон: Алматинский\n\
        13 ноября 2026 года | Алматы\n\
        Комиссия действует на основании приказа начальника гарнизона от 15 января 2026 года № 12.\n\
        Из членов комиссии (5) присутствовали: 4.\n\
        Председательствовал: подполковник Нұрланов Ж. С.\n\
        Повестка дня:\n\
        1. О распределении жилищного фонда согласно списку очередности лиц, нуждающихся в жилище.\n\
        № | Воинское звание, фамилия, имя, отчество | Место службы (работы) | Трудовое отношение с \
        ВС РК | Состав семьи | Адрес предлагаемого жилища (количество комнат, общая площадь) | \
        Примечание\n\
        1 | капитан Әбілқайырова Іңкәр Серікқызы | войсковая часть 28113 | военнослужащий | 3: \
        заявитель, супруг (супруга), дочь | г. Алматы, пр. Абая, д. 10, кв. 25 (комнат: 2, 54,3 кв. \
        м) | \n\
        Решения комиссии:\n\
        1. капитан Әбілқайырова Іңкәр Серікқызы (рег. № 2021/15)\n\
        Решили: предоставить служебное жилище по адресу: г. Алматы, пр. Абая, д. 10, кв. 25 (инв. № \
        АЛ-7).\n\
        Данное решение вынесено на голосование.\n\
        Проголосовали: «За» – 4, «Против» – 0.\n\
        Особое мнение (в случае наличия): нет.\n\
        Протокол утверждён: 16 ноября 2026 года, Начальник гарнизона полковник Жұмабеков С. А.\n\
        Выписка верна.\n\
        Секретарь жилищной комиссии | ________________ | Серікова А. Б.\n\
        22 ноября 2026 года";
    check(&minutes().extract(Lang::Ru, &granted()).unwrap(), expected);
}

#[test]
fn the_file_gives_the_text_back_letter_by_letter() {
    for document in documents(&longest()) {
        let pages: Pages = lay_out(&document).unwrap();
        let runs: Vec<String> =
            pages.pages.iter().flat_map(|page| &page.runs).map(|run| run.text.clone()).collect();
        assert_eq!(pdf::tests::runs_of(&pdf::write(&[document]).unwrap()), runs);
    }
}

#[test]
fn no_word_of_the_heads_is_broken_and_the_head_is_on_every_page() {
    for document in documents(&longest()) {
        let pages = lay_out(&document).unwrap();
        let tr = Tr::new(pages.info.lang);
        for page in &pages.pages {
            let whole = |word: &str| page.runs.iter().any(|run| run.text.contains(word));
            let has_rows = page.strokes.len() > 4;
            let heading = tr.minutes_column_note();
            assert!(!has_rows || whole(&heading), "{heading}");
        }
    }
}

#[test]
fn minutes_that_wait_leave_the_lines_of_the_commander_for_the_hand() {
    let waiting = MinutesPaper { facts: SittingFacts { approval: None, ..minutes().facts }, ..minutes() };
    let said = said(&waiting.document(Lang::Ru).unwrap());
    assert!(said.starts_with("УТВЕРЖДАЮ\nНачальник гарнизона ВС РК (Алматинский)\n____"), "{said}");
    assert!(said.contains("«____» ______________ 20___ года"), "{said}");
}

#[test]
fn an_empty_blank_means_no_paper() {
    let mut paper = minutes();
    paper.facts.people[1].address.kk.clear();
    let missing = |blank| Err(PaperError::MissingBlank { blank });
    assert_eq!(paper.document(Lang::Kk), missing(Blank::Address));
    assert!(paper.document(Lang::Ru).is_ok());
    let erased = PersonDecided { name: PersonName::erased(), ..granted() };
    assert_eq!(paper.extract(Lang::Ru, &erased), missing(Blank::Recipient));
}

#[test]
fn a_child_who_is_not_born_yet_is_one_more_person() {
    let mut paper = minutes();
    paper.facts.people = vec![PersonDecided { unborn: true, persons: 4, ..granted() }];
    let document = paper.document(Lang::Ru).unwrap();
    assert!(
        said(&document)
            .contains("4: заявитель, супруг (супруга), дочь, ещё один человек (Закон, ст. 75 п. 5)")
    );
}
