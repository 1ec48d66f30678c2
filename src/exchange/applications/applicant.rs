//! The row of an application without its family.

use chrono::{Datelike as _, NaiveTime};

use super::{
    super::{
        digest::{DigestWriter, RowDigest},
        field::Field,
        issue::{Against, RowPlace},
        row_reader::RowReader,
        rule::RuleCode,
        said, values, words,
    },
    ApplicationRow,
};
use crate::domain::{
    Day, Instant,
    garrison::{LocalMeaning, Zone},
    household::HouseholdMember,
    identity_number::IdentityNumber,
    ids::GarrisonId,
    person::{Applicant, SpecialRights},
    phone::Phone,
    registration_number::RegistrationNumber,
};

/// No application is older: the year of an older one has lost a digit.
const FIRST_YEAR: i32 = 1950;

/// What could be read of the row of an application.
#[derive(Default)]
pub(super) struct ApplicantDraft {
    pub registration_no: Option<RegistrationNumber>,
    pub iin: Option<IdentityNumber>,
    pub birth_date: Option<Day>,
    /// Everything, if nothing required is missing.
    pub whole: Option<Application>,
}

/// An application without its household.
pub(super) struct Application {
    registration_no: RegistrationNumber,
    submitted_at: Instant,
    garrison: GarrisonId,
    applicant: Applicant,
}

impl Application {
    pub fn with(self, household: Vec<HouseholdMember>, household_places: Vec<RowPlace>) -> ApplicationRow {
        let Self { registration_no, submitted_at, garrison, applicant } = self;
        ApplicationRow { registration_no, submitted_at, garrison, applicant, household, household_places }
    }

    /// The digest of all values; the order of the household does not matter.
    pub fn digest(&self, household: &[HouseholdMember]) -> RowDigest {
        let mut digest = DigestWriter::new("application");
        digest.text(&self.registration_no.to_string());
        digest.number(self.submitted_at.timestamp());
        digest.number(self.garrison.0);
        self.write_applicant(&mut digest);
        let mut members: Vec<_> = household.iter().collect();
        members.sort_by_key(|member| member.iin);
        for member in members {
            write_member(&mut digest, member);
        }
        digest.finish()
    }

    fn write_applicant(&self, digest: &mut DigestWriter) {
        let applicant = &self.applicant;
        digest.text(&applicant.iin.to_string());
        digest.text(&applicant.name.surname);
        digest.text(&applicant.name.given);
        digest.optional_text(applicant.name.patronymic.as_deref());
        digest.number(applicant.sex as i64);
        digest.number(applicant.birth_date.num_days_from_ce());
        digest.number(applicant.category as i64);
        digest.optional_text(applicant.rank.as_deref());
        digest.optional_text(applicant.military_unit.as_deref());
        digest.optional_text(applicant.phone.map(|phone| phone.to_string()).as_deref());
        digest.number(applicant.consent);
        digest.number(applicant.pregnancy_over_22_weeks);
        digest.number(applicant.rights.additional_room);
        digest.number(applicant.rights.lower_floor_or_lift);
        digest.number(applicant.rights.not_above_second_floor);
        digest.number(applicant.previous_service_dwelling.map_or(-1, i64::from));
    }
}

fn write_member(digest: &mut DigestWriter, member: &HouseholdMember) {
    digest.text(&member.iin.to_string());
    digest.text(&member.name.surname);
    digest.text(&member.name.given);
    digest.optional_text(member.name.patronymic.as_deref());
    digest.number(member.kinship as i64);
    digest.number(member.sex as i64);
    digest.number(member.birth_date.num_days_from_ce());
    digest.number(member.disability);
}

/// Reads the row of an application and reports what is wrong with it alone.
pub(super) fn read_applicant(row: &mut RowReader<'_>) -> ApplicantDraft {
    let registration_no = row.registration_no();
    let garrison = row.garrison();
    let submitted_at = submitted_at(row, garrison.map(|(_, zone)| zone));
    let iin = row.iin();
    let name = row.person_name();
    let sex = row.word(Field::Sex, words::SEXES, RuleCode::SexUnknown);
    let birth_date = row.past_day(Field::BirthDate);
    row.compare_with_iin(iin, sex, birth_date);
    let category = row.word(Field::Category, words::CATEGORIES, RuleCode::CategoryUnknown);
    let rank = row.optional_words(Field::Rank);
    let military_unit = row.optional_words(Field::MilitaryUnit);
    let phone = phone(row);
    let consent = row.yes_no(Field::Consent).unwrap_or(false);
    let pregnancy_over_22_weeks = row.yes_no(Field::Pregnancy).unwrap_or(false);
    let previous_service_dwelling = row.yes_no(Field::PreviousServiceDwelling);
    let rights = rights(row);
    let whole = || {
        let applicant = Applicant {
            iin: iin?,
            name: name?,
            sex: sex?,
            birth_date: birth_date?,
            category: category?,
            rank,
            military_unit,
            phone,
            consent,
            pregnancy_over_22_weeks,
            rights,
            previous_service_dwelling,
        };
        Some(Application {
            registration_no: registration_no?,
            submitted_at: submitted_at?,
            garrison: garrison?.0,
            applicant,
        })
    };
    ApplicantDraft { registration_no, iin, birth_date, whole: whole() }
}

/// The instant of submission, told in the garrison's zone (design 4.1).
/// Without a known garrison the time is still checked, and means nothing.
fn submitted_at(row: &mut RowReader<'_>, zone: Option<Zone>) -> Option<Instant> {
    let field = Field::SubmittedAt;
    let local = match values::local_time(row.required(field)?) {
        Ok(local) if local.year() < FIRST_YEAR => Err(RuleCode::TooLongAgo),
        read => read,
    };
    let local = local.map_err(|rule| row.report(field, rule)).ok()?;
    if local.time() == NaiveTime::MIN {
        row.report(field, RuleCode::TimeIsMidnight);
    }
    let at = match zone?.instant(local) {
        LocalMeaning::Once(at) => at,
        LocalMeaning::Twice { first } => {
            row.report(field, RuleCode::LocalTimeTwice);
            first
        }
        LocalMeaning::Never => {
            row.report(field, RuleCode::LocalTimeNever);
            return None;
        }
    };
    if at > row.reading.context.now {
        row.report(field, RuleCode::InFuture);
        return None;
    }
    Some(at)
}

/// A telephone that cannot be read is only a warning: the offer then goes on paper (design 4.5).
fn phone(row: &mut RowReader<'_>) -> Option<Phone> {
    let text = row.text(Field::Phone);
    if text.is_empty() {
        return None;
    }
    let phone = Phone::parse(text).ok();
    if phone.is_none() {
        row.report(Field::Phone, RuleCode::PhoneUnreadable);
    }
    phone
}

fn rights(row: &mut RowReader<'_>) -> SpecialRights {
    let (rights, unknown) = said::rights(row.text(Field::SpecialRights));
    for _right in unknown {
        row.report_against(
            Field::SpecialRights,
            RuleCode::RightUnknown,
            Against::OneOf(words::known(words::RIGHTS)),
        );
    }
    rights
}
