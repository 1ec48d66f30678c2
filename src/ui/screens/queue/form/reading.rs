//! What the typed fields mean, and what is wrong with them: the same rules as for rows of a file.

use std::collections::BTreeMap;

use chrono::Datelike as _;

use super::fields::{ApplicantFields, Fields, MemberFields, PersonFields, SubmittedFields};
use crate::{
    domain::{
        Day, Instant,
        consent::{Consent, ConsentChannel},
        entry::QueueKey,
        folding::has_look_alikes,
        garrison::{Garrison, LocalMeaning, Zone},
        household::{HouseholdMember, Kinship},
        identity_number::{IdentityNumber, NotAnIdentityNumber},
        ids::GarrisonId,
        person::{Applicant, Category, PersonName},
        phone::Phone,
        registration_number::RegistrationNumber,
    },
    exchange::{RuleCode, Severity},
    i18n::{
        Tr,
        typed_dates::{DateError, parse_day, parse_day_and_time},
    },
    journal::payloads::entries::{DecisionReference, SubmissionGround},
};

/// No person of a register was born, and no application submitted, in an earlier year.
const FIRST_BIRTH_YEAR: i32 = 1900;
const FIRST_APPLICATION_YEAR: i32 = 1950;

/// A field of the form.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Place {
    RegistrationNo,
    Garrison,
    SubmittedDay,
    SubmittedTime,
    DecisionBody,
    DecisionNumber,
    DecisionDate,
    Paper,
    Category,
    Phone,
    ConsentDay,
    /// A field of the applicant (`None`) or of a member, from 0.
    Person(Option<usize>, PersonPlace),
    Kinship(usize),
}

/// A field that the form asks of everybody.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum PersonPlace {
    Iin,
    Surname,
    Given,
    Patronymic,
    Sex,
    BirthDate,
}

/// What is wrong or odd, by field.
pub type Findings = BTreeMap<Place, RuleCode>;

/// What the form is read against.
#[derive(Clone, Copy)]
pub struct Context<'a> {
    pub garrisons: &'a [Garrison],
    pub now: Instant,
    /// The language of the text that the person consents to.
    pub tr: Tr,
}

/// Reads fields and collects findings; an error leaves the value out.
pub struct FormReader<'a> {
    context: Context<'a>,
    zone: Zone,
    pub findings: Findings,
}

impl<'a> FormReader<'a> {
    /// A reader for a form; days and times are told in the zone of the garrison that is chosen.
    pub fn new(context: Context<'a>, garrison: Option<GarrisonId>) -> Self {
        let found = context.garrisons.iter().find(|known| Some(known.id) == garrison);
        let zone = found.map_or_else(Zone::of_the_capital, |garrison| garrison.zone);
        Self { context, zone, findings: Findings::new() }
    }

    /// Whether nothing found keeps the form from being written.
    pub fn is_clean(&self) -> bool {
        self.findings.values().all(|rule| rule.severity() == Severity::Warning)
    }

    fn report(&mut self, place: Place, rule: RuleCode) {
        let known = self.findings.entry(place).or_insert(rule);
        if known.severity() == Severity::Warning {
            *known = rule;
        }
    }

    fn required<T>(&mut self, place: Place, value: Option<T>) -> Option<T> {
        if value.is_none() {
            self.report(place, RuleCode::RequiredEmpty);
        }
        value
    }

    fn required_text(&mut self, place: Place, text: &str) -> Option<String> {
        self.required(place, optional_text(text))
    }

    fn taken<T>(&mut self, place: Place, read: Result<T, RuleCode>) -> Option<T> {
        read.map_err(|rule| self.report(place, rule)).ok()
    }

    /// The registration number and the instant of submission.
    pub fn key(&mut self, fields: &Fields) -> Option<QueueKey> {
        let number = self.required_text(Place::RegistrationNo, &fields.registration_no).and_then(|text| {
            let read = RegistrationNumber::parse(&text).map_err(|_form| RuleCode::RegistrationNoUnreadable);
            self.taken(Place::RegistrationNo, read)
        });
        let submitted_at = self.submitted_at(&fields.submitted);
        Some(QueueKey { submitted_at: submitted_at?, registration_no: number? })
    }

    fn submitted_at(&mut self, fields: &SubmittedFields) -> Option<Instant> {
        let day = self.past_day(Place::SubmittedDay, &fields.day, FIRST_APPLICATION_YEAR);
        let Some(time) = optional_text(&fields.time) else {
            self.report(Place::SubmittedTime, RuleCode::TimeMissing);
            return None;
        };
        let local = parse_day_and_time(&format!("{} {time}", day?)).map_err(|error| match error {
            DateError::NoSuchTime | DateError::NotADate => RuleCode::TimeUnreadable,
            DateError::NoSuchDay => RuleCode::NoSuchDay,
            DateError::NoTimeOfDay => RuleCode::TimeMissing,
        });
        let at = match self.zone.instant(self.taken(Place::SubmittedTime, local)?) {
            LocalMeaning::Once(at) => at,
            LocalMeaning::Twice { first } => {
                self.report(Place::SubmittedTime, RuleCode::LocalTimeTwice);
                first
            }
            LocalMeaning::Never => return self.taken(Place::SubmittedTime, Err(RuleCode::LocalTimeNever)),
        };
        let in_time = if at > self.context.now { Err(RuleCode::InFuture) } else { Ok(at) };
        self.taken(Place::SubmittedTime, in_time)
    }

    /// The decision that fixed the time; `Some(None)` where none is named.
    pub fn time_decision(&mut self, fields: &SubmittedFields) -> Option<Option<DecisionReference>> {
        if fields.by_decision { self.decision(fields).map(Some) } else { Some(None) }
    }

    /// Why the submission is corrected.
    pub fn ground(&mut self, fields: &SubmittedFields) -> Option<SubmissionGround> {
        if fields.by_decision {
            return self.decision(fields).map(SubmissionGround::Decision);
        }
        let paper = self.required_text(Place::Paper, &fields.paper)?;
        Some(SubmissionGround::RecordingError { paper })
    }

    fn decision(&mut self, fields: &SubmittedFields) -> Option<DecisionReference> {
        let body = self.required_text(Place::DecisionBody, &fields.decision_body);
        let number = self.required_text(Place::DecisionNumber, &fields.decision_number);
        let date = self.past_day(Place::DecisionDate, &fields.decision_date, FIRST_APPLICATION_YEAR);
        Some(DecisionReference { body: body?, number: number?, date: date? })
    }

    /// The garrison.
    pub fn garrison(&mut self, fields: &Fields) -> Option<GarrisonId> {
        self.required(Place::Garrison, fields.garrison)
    }

    /// The applicant.
    pub fn applicant(&mut self, fields: &ApplicantFields) -> Option<Applicant> {
        let person = self.person(None, &fields.person);
        let category = self.required(Place::Category, fields.category);
        let phone = self.phone(&fields.phone);
        let Person { iin, name, sex, birth_date } = person?;
        Some(Applicant {
            iin,
            name,
            sex,
            birth_date,
            category: category?,
            // Civilian personnel have none; the field is hidden then and may hold what was typed before.
            rank: optional_text(&fields.rank).filter(|_| category == Some(Category::Serviceman)),
            military_unit: optional_text(&fields.military_unit),
            phone,
            consent: fields.consent,
            pregnancy_over_22_weeks: fields.pregnancy,
            rights: fields.rights,
            previous_service_dwelling: fields.previous_service_dwelling,
        })
    }

    /// The consent with its day, that of submission if none is typed; `Some(None)` without one.
    pub fn consent(&mut self, fields: &ApplicantFields, submitted_at: Instant) -> Option<Option<Consent>> {
        if !fields.consent {
            return Some(None);
        }
        let day = match optional_text(&fields.consent_day) {
            Some(text) => self.past_day(Place::ConsentDay, &text, FIRST_APPLICATION_YEAR)?,
            None => self.zone.day(submitted_at),
        };
        let tr = self.context.tr;
        Some(Some(Consent {
            day,
            channel: fields.consent_channel.unwrap_or(ConsentChannel::Paper),
            lang: tr.lang(),
            text: tr.wallet_consent_text(),
        }))
    }

    /// A telephone that cannot be read is only a warning: the offer then goes on paper (design 4.5).
    fn phone(&mut self, text: &str) -> Option<Phone> {
        let text = optional_text(text)?;
        self.taken(Place::Phone, Phone::parse(&text).map_err(|_unread| RuleCode::PhoneUnreadable))
    }

    /// The household, compared with the applicant and with itself.
    pub fn household(
        &mut self,
        members: &[MemberFields],
        applicant_iin: &str,
    ) -> Option<Vec<HouseholdMember>> {
        let read: Vec<_> =
            members.iter().enumerate().map(|(index, member)| self.member(index, member)).collect();
        let applicant = IdentityNumber::parse(applicant_iin).ok();
        let place = |index| Place::Person(Some(index), PersonPlace::Iin);
        for (index, member) in read.iter().enumerate() {
            let Some(member) = member else { continue };
            if Some(member.iin) == applicant {
                self.report(place(index), RuleCode::MemberIsApplicant);
            }
            let twice = |other: &&Option<HouseholdMember>| {
                other.as_ref().is_some_and(|other| other.iin == member.iin)
            };
            if read[..index].iter().any(|other| twice(&other)) {
                self.report(place(index), RuleCode::MemberTwice);
            }
        }
        let spouse = |member: &MemberFields| member.kinship == Some(Kinship::Spouse);
        if let Some(second) = members.iter().enumerate().filter(|(_, member)| spouse(member)).nth(1) {
            self.report(Place::Kinship(second.0), RuleCode::TwoSpouses);
        }
        read.into_iter().collect()
    }

    fn member(&mut self, index: usize, fields: &MemberFields) -> Option<HouseholdMember> {
        let person = self.person(Some(index), &fields.person);
        let kinship = self.required(Place::Kinship(index), fields.kinship);
        let Person { iin, name, sex, birth_date } = person?;
        Some(HouseholdMember {
            iin,
            name,
            kinship: kinship?,
            sex,
            birth_date,
            disability: fields.disability,
            not_counted: fields.not_counted,
        })
    }

    fn person(&mut self, who: Option<usize>, fields: &PersonFields) -> Option<Person> {
        let place = |part| Place::Person(who, part);
        let iin = self.iin(place(PersonPlace::Iin), &fields.iin);
        let surname = self.name(place(PersonPlace::Surname), &fields.surname, true);
        let given = self.name(place(PersonPlace::Given), &fields.given, true);
        let patronymic = self.name(place(PersonPlace::Patronymic), &fields.patronymic, false);
        let sex = self.required(place(PersonPlace::Sex), fields.sex);
        let birth_date = self.past_day(place(PersonPlace::BirthDate), &fields.birth_date, FIRST_BIRTH_YEAR);
        if iin.zip(sex).is_some_and(|(iin, sex)| iin.sex() != sex) {
            self.report(place(PersonPlace::Sex), RuleCode::SexDiffersFromIin);
        }
        if iin.zip(birth_date).is_some_and(|(iin, day)| iin.birth_date() != day) {
            self.report(place(PersonPlace::BirthDate), RuleCode::BirthDateDiffersFromIin);
        }
        let name = PersonName { surname: surname?, given: given?, patronymic };
        Some(Person { iin: iin?, name, sex: sex?, birth_date: birth_date? })
    }

    fn iin(&mut self, place: Place, text: &str) -> Option<IdentityNumber> {
        let text = self.required_text(place, text)?;
        let digits: String = text.split_whitespace().collect();
        let read = IdentityNumber::parse(&digits).map_err(|error| match error {
            NotAnIdentityNumber::NotTwelveDigits => RuleCode::IinLength,
            NotAnIdentityNumber::WrongCheckDigit => RuleCode::IinCheckDigit,
            NotAnIdentityNumber::NoSuchDate => RuleCode::IinNoSuchDate,
        });
        self.taken(place, read)
    }

    fn name(&mut self, place: Place, text: &str, required: bool) -> Option<String> {
        let name = if required { self.required_text(place, text) } else { optional_text(text) }?;
        if has_look_alikes(&name) {
            self.report(place, RuleCode::LatinLookAlike);
        }
        Some(name)
    }

    fn past_day(&mut self, place: Place, text: &str, first_year: i32) -> Option<Day> {
        let text = self.required_text(place, text)?;
        let today = self.zone.day(self.context.now);
        let read = match parse_day(&text) {
            Err(DateError::NoSuchDay) => Err(RuleCode::NoSuchDay),
            Err(DateError::NotADate | DateError::NoTimeOfDay | DateError::NoSuchTime) => {
                Err(RuleCode::DateUnreadable)
            }
            Ok(day) if day.year() < first_year => Err(RuleCode::TooLongAgo),
            Ok(day) if day > today => Err(RuleCode::InFuture),
            Ok(day) => Ok(day),
        };
        self.taken(place, read)
    }
}

/// What everybody of a household has.
struct Person {
    iin: IdentityNumber,
    name: PersonName,
    sex: crate::domain::person::Sex,
    birth_date: Day,
}

/// The text without blanks around and doubled inside; none if it is empty.
fn optional_text(text: &str) -> Option<String> {
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    (!text.is_empty()).then_some(text)
}
