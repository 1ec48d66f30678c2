//! A small office: one garrison, people and flats made as a test needs them.

use std::{ops::ControlFlow, path::PathBuf};

use chrono::{Duration, TimeDelta};
use kezek::{
    domain::{
        Instant,
        area::Area,
        dwelling::{Condition, DwellingFacts, DwellingKind, DwellingState},
        entry::QueueKey,
        garrison::Zone,
        household::{HouseholdMember, Kinship},
        ids::{DwellingId, EntryId, GarrisonId, OfferId, ReplyId, RoundId},
        language::{Bilingual, Lang},
        legal_basis::{LegalBasis, ReplyAct},
        offer::OfferState,
        person::{Category, Sex, SpecialRights},
        phone::Phone,
        registration_number::RegistrationNumber,
        reply::{ConflictDecision, Disposition, ReplyCode},
        round::RoundSettings,
    },
    exchange::{ImportKind, Source, recognise},
    journal::{
        Stamp,
        payloads::{entries::DecisionReference, rounds::PreparedOffer},
    },
    ops::{
        self, Refusal,
        demo::people::People,
        dwellings, entries,
        entries::NewEntry,
        imports::{self, ImportOutcome, Mode},
        offers::{self, Sending},
        planning::RoundRequest,
        register::{self, NewRegister},
        replies, rounds,
        verification::verify_register,
        waiting,
    },
    store::{Reader, Writer, tables::replies::ReplyRow},
    verify::VerifyOptions,
};

pub const GARRISON: GarrisonId = GarrisonId(1);

/// An office whose acts happen so many hours after its first morning.
pub struct Office {
    pub writer: Writer,
    pub basis: LegalBasis,
    pub clock: Clock,
    people: People,
    registered: u32,
    folder: tempfile::TempDir,
}

/// Counts hours from the first morning of an office.
#[derive(Clone, Copy)]
pub struct Clock(Instant);

impl Clock {
    pub fn instant(self, hours: i64) -> Instant {
        self.0 + Duration::hours(hours)
    }

    pub fn stamp(self, hours: i64) -> Stamp {
        self.stamp_at(self.instant(hours))
    }

    pub fn stamp_at(self, at: Instant) -> Stamp {
        Stamp { at, actor: "secretary".to_owned() }
    }
}

impl Office {
    /// An office today, under the Housing Law, with an act on silence.
    pub fn new() -> Self {
        Self::begun("2026-11-02T04:00:00Z", LegalBasis::Law77Part4)
    }

    /// An office of a practice register that works in the past.
    pub fn begun(at: &str, basis: LegalBasis) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let begun: Instant = at.parse().unwrap();
        let new = NewRegister {
            register_id: "office".to_owned(),
            garrisons: vec![("Алматинский".to_owned(), Zone::parse("Asia/Almaty").unwrap())],
            commission: Bilingual { kk: "Комиссия".to_owned(), ru: "Комиссия".to_owned() },
            lang: Lang::Ru,
            basis,
            practice: true,
            reply_act: Some(act_on_silence()),
        };
        let stamp = Stamp { at: begun, actor: "secretary".to_owned() };
        let writer = register::create(&folder.path().join("office.kezek"), &stamp, new).unwrap();
        Self { writer, basis, clock: Clock(begun), people: People::new(9), registered: 0, folder }
    }

    pub fn instant(&self, hours: i64) -> Instant {
        self.clock.instant(hours)
    }

    /// A person alone, with telephone and consent, behind all before; `but` says what is different.
    pub fn application(&mut self, but: impl FnOnce(&mut NewEntry)) -> NewEntry {
        let (mut applicant, _household) = self.people.family();
        applicant.category = Category::Serviceman;
        applicant.rights = SpecialRights::default();
        applicant.pregnancy_over_22_weeks = false;
        applicant.consent = true;
        self.registered += 1;
        applicant.phone = Some(Phone::parse(&format!("8701{:07}", self.registered)).unwrap());
        let submitted_at = self.clock.0 - TimeDelta::days(1000) + TimeDelta::days(i64::from(self.registered));
        let registration_no = RegistrationNumber { year: 2024, serial: self.registered };
        let mut new = NewEntry {
            garrison: GARRISON,
            key: QueueKey { submitted_at, registration_no },
            applicant,
            household: Vec::new(),
            time_decision: None,
            consent: None,
            fixes: None,
        };
        but(&mut new);
        new
    }

    pub fn person_but(&mut self, but: impl FnOnce(&mut NewEntry)) -> EntryId {
        let new = self.application(but);
        entries::register(&mut self.writer, &self.clock.stamp(0), new).unwrap()
    }

    pub fn person(&mut self) -> EntryId {
        self.person_but(|_| {})
    }

    pub fn child(&mut self, sex: Sex) -> HouseholdMember {
        let (person, _) = self.people.family();
        HouseholdMember {
            iin: person.iin,
            name: person.name,
            kinship: Kinship::Child,
            sex,
            birth_date: "2015-05-05".parse().unwrap(),
            disability: false,
            not_counted: None,
        }
    }

    /// A copy of the file, in a folder that goes when it is dropped.
    pub fn copy(&self) -> (tempfile::TempDir, PathBuf) {
        self.writer.overwrite_what_was_freed().unwrap();
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("copy.kezek");
        std::fs::copy(self.writer.path(), &path).unwrap();
        (folder, path)
    }

    pub fn number(&self, entry: EntryId) -> RegistrationNumber {
        self.writer.registration_no(entry).unwrap()
    }

    /// A flat of one room, 17 m²: within the norm of one person.
    pub fn flat(&mut self, inventory_no: &str) -> DwellingId {
        self.dwelling(inventory_no, 1, 17)
    }

    pub fn dwelling(&mut self, inventory_no: &str, rooms: u16, m2: u32) -> DwellingId {
        let facts = DwellingFacts {
            inventory_no: inventory_no.to_owned(),
            garrison: GARRISON,
            address_kk: format!("Абай даңғылы, {inventory_no}"),
            address_ru: format!("проспект Абая, {inventory_no}"),
            kind: DwellingKind::Flat,
            rooms,
            total_area: Area::from_m2(m2),
            useful_area: None,
            floor: 2,
            floors: 5,
            lift: false,
            condition: Condition::Vacant,
        };
        dwellings::record(&mut self.writer, &self.clock.stamp(0), facts, None).unwrap()
    }

    pub fn state_of(&self, dwelling: DwellingId) -> DwellingState {
        self.writer.dwelling(dwelling).unwrap().unwrap().state
    }

    pub fn request(&self) -> RoundRequest {
        RoundRequest {
            garrison: self.writer.garrisons().unwrap().remove(0),
            basis: self.basis,
            settings: RoundSettings::default(),
            without: Vec::new(),
        }
    }

    pub fn open(&mut self, hours: i64) -> RoundId {
        let request = self.request();
        rounds::open(&mut self.writer, &self.clock.stamp(hours), &request).unwrap().round
    }

    pub fn approve(&mut self, hours: i64, round: RoundId) -> Vec<PreparedOffer> {
        rounds::approve(&mut self.writer, &self.clock.stamp(hours), round).unwrap()
    }

    pub fn next(&mut self, hours: i64, round: RoundId) {
        rounds::next(&mut self.writer, &self.clock.stamp(hours), round, true).unwrap();
    }

    pub fn send(&mut self, hours: i64, offer: OfferId) {
        offers::record_sent(
            &mut self.writer,
            &self.clock.stamp(hours),
            Sending { offer, at: None, evidence: None },
        )
        .unwrap();
    }

    /// A round opened, approved and sent in its first three hours; the recipients in queue order.
    pub fn sent_round(&mut self) -> (RoundId, Vec<PreparedOffer>) {
        let round = self.open(1);
        let prepared = self.approve(2, round);
        for offer in &prepared {
            self.send(3, offer.offer);
        }
        (round, prepared)
    }

    pub fn call(&mut self, hours: i64, offer: OfferId, code: ReplyCode) -> Disposition {
        replies::record_call(&mut self.writer, &self.clock.stamp(hours), offer, code, None).unwrap()
    }

    pub fn lapse(&mut self, hours: i64) -> Vec<OfferId> {
        let lapsed = offers::record_lapses(&mut self.writer, &self.clock.stamp(hours)).unwrap();
        lapsed.into_iter().map(|offer| offer.id).collect()
    }

    pub fn offer_state(&self, offer: OfferId) -> OfferState {
        self.writer.offer(offer).unwrap().unwrap().state
    }

    /// Takes in a file of the gateway with these lines of number, instant and text.
    pub fn gateway(&mut self, hours: i64, lines: &[(Phone, Instant, &str)]) -> ImportOutcome {
        let mut text = String::from("from;received_at;text\n");
        for (phone, at, said) in lines {
            text.push_str(&format!("{phone};{};{said}\n", at.to_rfc3339()));
        }
        let path = self.path("replies.csv");
        std::fs::write(&path, text).unwrap();
        self.import(hours, ImportKind::Replies, path)
    }

    pub fn decide(&mut self, hours: i64, reply: ReplyId, decision: ConflictDecision) -> ops::Result<()> {
        let stamp = self.clock.stamp(hours);
        waiting::decide_conflict(&mut self.writer, &stamp, reply, decision, minutes())
    }

    /// The only reply that waits.
    pub fn waiting_reply(&self) -> ReplyRow {
        let mut waiting = self.writer.waiting_replies().unwrap();
        assert_eq!(waiting.len(), 1, "{waiting:?}");
        waiting.remove(0)
    }

    /// A withdrawn offer takes no reply any more.
    pub fn call_refused(&mut self, hours: i64, offer: OfferId) {
        let stamp = self.clock.stamp(hours);
        let call = replies::record_call(&mut self.writer, &stamp, offer, ReplyCode::Accepts, None);
        assert_eq!(refusal(call), Refusal::OfferInState { offer, state: OfferState::Withdrawn });
    }

    /// A file in the folder of the register.
    pub fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// Takes in reports of the gateway with these lines of number, status and the instants of both.
    pub fn deliveries(&mut self, hours: i64, lines: &str) -> ImportOutcome {
        let path = self.path("deliveries.csv");
        std::fs::write(&path, format!("message_id;status;sent_at;delivered_at\n{lines}")).unwrap();
        self.import(hours, ImportKind::Deliveries, path)
    }

    /// Takes in answers of the inventory with these rows.
    pub fn answers(&mut self, hours: i64, rows: &str) -> ImportOutcome {
        let path = self.path("answers.csv");
        let header = "Рег. №;ИИН;Шаг;Критерий;Система;Ответ;Сведения;№ запроса;№ ответа;Дата ответа";
        std::fs::write(&path, format!("{header}\n{rows}")).unwrap();
        self.import(hours, ImportKind::Answers, path)
    }

    fn import(&mut self, hours: i64, kind: ImportKind, path: PathBuf) -> ImportOutcome {
        let recognised = recognise(kind, &[Source::new(path)], &|_| None).unwrap();
        let stamp = self.clock.stamp(hours);
        imports::import(&mut self.writer, &stamp, &recognised, Mode::Take, &|_| ControlFlow::Continue(()))
            .unwrap()
    }

    pub fn waiting_dispositions(&self) -> Vec<Disposition> {
        let waiting = self.writer.waiting_replies().unwrap();
        waiting.into_iter().map(|reply| reply.disposition).collect()
    }

    pub fn dispositions(&self) -> Vec<Disposition> {
        let mut replies = self.writer.replies().unwrap();
        replies.sort_by_key(|reply| reply.id);
        replies.into_iter().map(|reply| reply.disposition).collect()
    }
}

/// Every story ends here: the journal makes the same tables, and an inspector finds nothing.
impl Drop for Office {
    fn drop(&mut self) {
        if std::thread::panicking() {
            return;
        }
        let reader = Reader::open(self.writer.path()).unwrap();
        assert_eq!(reader.replay_differences(10).unwrap(), []);
        assert_eq!(verify_register(&reader, &VerifyOptions::default()).unwrap().findings, []);
    }
}

/// Minutes of a sitting on the first morning of an office.
pub fn minutes() -> DecisionReference {
    DecisionReference {
        body: "Жилищная комиссия".to_owned(),
        number: "12".to_owned(),
        date: "2026-11-02".parse().unwrap(),
    }
}

fn act_on_silence() -> ReplyAct {
    ReplyAct {
        body: "Комиссия".to_owned(),
        number: "1".to_owned(),
        date: "2026-01-01".parse().unwrap(),
        in_force_from: "2026-01-01".parse().unwrap(),
        in_force_until: None,
    }
}

/// The refusal of an act that a rule says no to.
#[track_caller]
pub fn refusal<T>(outcome: ops::Result<T>) -> Refusal {
    match outcome {
        Ok(_) => panic!("the act was not refused"),
        Err(ops::Error::Refused(refusal)) => *refusal,
        Err(other) => panic!("{other}"),
    }
}
