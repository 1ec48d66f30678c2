use super::*;
use crate::{
    documents::pdf,
    domain::{
        area::Area,
        dwelling::{Condition, DwellingKind},
        garrison::Zone,
        ids::GarrisonId,
        language::Bilingual,
        reason::{Bar, Misfit},
    },
};

fn at(text: &str) -> Instant {
    text.parse().unwrap()
}

fn dwelling(inventory_no: &str, rooms: u16, centi_m2: u32) -> DwellingFacts {
    DwellingFacts {
        inventory_no: inventory_no.to_owned(),
        garrison: GarrisonId(1),
        address_kk: "Алматы қ., Абай д-лы, 1".to_owned(),
        address_ru: "г. Алматы, пр. Абая, 1".to_owned(),
        kind: DwellingKind::Flat,
        rooms,
        total_area: Area::from_centi_m2(centi_m2),
        useful_area: None,
        floor: 3,
        floors: 5,
        lift: false,
        condition: Condition::Vacant,
    }
}

fn line(place: u32, name: &str, decision: Decision) -> Line {
    Line {
        place,
        registration_no: RegistrationNumber { year: 2021, serial: place * 10 },
        submitted_at: at("2021-03-01T05:00:00Z"),
        name: name.to_owned(),
        marks: Vec::new(),
        persons: 2,
        area_min: Area::from_m2(30),
        area_max: Area::from_m2(36),
        min_rooms: 1,
        decision,
    }
}

fn passed_over(reason: Reason, inventory_no: Option<&str>) -> Decision {
    Decision::PassedOver { reason, inventory_no: inventory_no.map(str::to_owned) }
}

fn wave() -> WaveFacts {
    let number = |serial| RegistrationNumber { year: 2021, serial };
    let barred = Reason::Barred(Bar::LiveOffer);
    let misfit = Reason::Misfit(Misfit::TooFewRooms);
    WaveFacts {
        wave: 1,
        planned_at: at("2026-11-20T05:00:00Z"),
        standing: WaveStanding::Approved { at: at("2026-11-20T06:00:00Z") },
        head: "aa11".to_owned(),
        digest: "bb22".to_owned(),
        open_import_rows: 0,
        queue_length: 5,
        lines: vec![
            line(1, "Әбілқайырова Іңкәр Серікқызы", passed_over(barred, None)),
            line(2, "Петров Иван", Decision::Offered { inventory_no: "А-1".to_owned(), fit: Fit::Within }),
            line(3, "Ли Вера", passed_over(misfit, Some("А-2"))),
            line(4, "Ыбырай Ғали", Decision::Offered { inventory_no: "А-2".to_owned(), fit: Fit::Below }),
        ],
        vacant: vec!["А-3".to_owned()],
        ahead: vec![
            AheadOfRecipient {
                inventory_no: "А-1".to_owned(),
                place: 2,
                registration_no: number(20),
                reasons: vec![barred],
            },
            AheadOfRecipient {
                inventory_no: "А-2".to_owned(),
                place: 4,
                registration_no: number(40),
                reasons: vec![barred, Reason::OfferedOtherDwelling, misfit],
            },
        ],
        offers: vec![OfferFacts {
            offer: OfferId(7),
            place: 2,
            registration_no: number(20),
            inventory_no: "А-1".to_owned(),
            channel: Channel::Message,
            sent_at: Some(at("2026-11-20T07:00:00Z")),
            due_at: Some(at("2026-11-22T07:00:00Z")),
            closed_at: Some(at("2026-11-20T08:00:00Z")),
            state: OfferState::Accepted,
            code: Some(ReplyCode::Accepts),
            withdrawn: None,
            replies: vec![ReplyFacts {
                received_at: Some(at("2026-11-20T08:00:00Z")),
                recorded_at: at("2026-11-20T08:05:00Z"),
                code: Some(ReplyCode::Accepts),
                disposition: Disposition::Decides,
            }],
        }],
    }
}

fn protocol() -> Protocol {
    Protocol {
        imprint: Imprint {
            commission: Bilingual {
                kk: "Тұрғын үй комиссиясы".into(), ru: "Жилищная комиссия".into()
            },
            printed_at: at("2026-11-22T05:00:00Z"),
            practice: false,
            copy: false,
            members: Vec::new(),
        },
        number: "3".to_owned(),
        date: "2026-11-22".parse().unwrap(),
        facts: RoundFacts {
            round: RoundId(2),
            garrison: Garrison {
                id: GarrisonId(1),
                name: "Алматинский".to_owned(),
                name_kk: "Алматы".to_owned(),
                zone: Zone::of_the_capital(),
            },
            basis: LegalBasis::Law77Part4,
            settings: RoundSettings { below_norm: true, ..RoundSettings::default() },
            rules: Rules::default(),
            rules_act: None,
            reply_act: None,
            term: None,
            opened_at: at("2026-11-20T05:00:00Z"),
            end: None,
            dwellings: vec![dwelling("А-1", 1, 36_00), dwelling("А-2", 1, 28_50)],
            left_out: vec![(dwelling("А-4", 2, 50_00), LeftOutReason::Disputed)],
            withdrawn: Vec::new(),
            waves: vec![wave()],
        },
        head: "cc33".to_owned(),
    }
}

/// The text of the file, one line for each run.
fn text(lang: Lang) -> String {
    let file = pdf::write(&[protocol().document(lang)]).unwrap();
    let runs = pdf::tests::runs_of(&file);
    runs.join("\n").replace('\u{a0}', " ")
}

#[track_caller]
fn check(lang: Lang, expected: &str) {
    let found = text(lang);
    for (at, (found, expected)) in found.lines().zip(expected.lines()).enumerate() {
        assert_eq!(found, expected, "line {}", at + 1);
    }
    assert_eq!(found.lines().count(), expected.lines().count());
}

#[test]
fn the_protocol_of_a_small_round_is_read_back_letter_by_letter() {
    check(Lang::Kk, include_str!("../../../tests/data/papers/protocol-kk.txt"));
    check(Lang::Ru, include_str!("../../../tests/data/papers/protocol-ru.txt"));
}

#[test]
fn a_wave_that_was_planned_anew_shows_its_plan_alone() {
    let mut protocol = protocol();
    protocol.facts.waves[0].standing = WaveStanding::Superseded;
    let tr = Tr::new(Lang::Ru);
    let runs = pdf::tests::runs_of(&pdf::write(&[protocol.document(Lang::Ru)]).unwrap());
    assert!(runs.contains(&tr.protocol_superseded()) && runs.contains(&"bb22".to_owned()));
    assert!(!runs.contains(&tr.protocol_offers_and_outcomes()));
}
