//! The rows of one family.

use chrono::Months;

use super::{
    super::{
        field::Field,
        issue::{Against, Issue, RowPlace},
        row_reader::{Reading, RowReader},
        rule::RuleCode,
        table::TableRow,
        words,
    },
    applicant::ApplicantDraft,
    family::FamilyFile,
};
use crate::{
    domain::{
        Day,
        household::{HouseholdMember, Kinship},
    },
    i18n::dates::numeric,
};

/// A parent younger than this at the birth is possible, but odd.
const ODDLY_YOUNG_PARENT: Months = Months::new(14 * 12);

/// What could be read of a family.
#[derive(Default)]
pub(super) struct Household {
    pub members: Vec<HouseholdMember>,
    /// Where each member stands.
    pub places: Vec<RowPlace>,
    pub issues: Vec<Issue>,
    /// Where the spouses stand, and the word that says so.
    spouses: Vec<(RowPlace, String)>,
}

/// Reads the rows of one family and compares them with each other and with the applicant.
pub(super) fn read_household(
    reading: &Reading<'_>,
    family: &FamilyFile<'_>,
    rows: &[TableRow],
    applicant: &ApplicantDraft,
) -> Household {
    let mut household = Household::default();
    for row in rows {
        let mut reader = RowReader::new(reading, &family.place, row);
        reader.registration_no();
        let member = read_member(&mut reader);
        if let Some(other) = family.other_household(row.number) {
            reader.report_against(Field::Iin, RuleCode::ChildInTwoHouseholds, Against::Row(other));
        }
        compare_with_applicant(&mut reader, applicant, member.as_ref());
        household.take(reader, member);
    }
    household.check_spouses();
    household
}

impl Household {
    fn take(&mut self, mut reader: RowReader<'_>, member: Option<HouseholdMember>) {
        let same = |known: &&HouseholdMember| member.as_ref().is_some_and(|member| member.iin == known.iin);
        let known = self.members.iter().position(|known| same(&known));
        match (member, known) {
            (Some(member), Some(at)) => {
                let rule =
                    if self.members[at] == member { RuleCode::MemberRepeated } else { RuleCode::MemberTwice };
                reader.report_against(Field::Iin, rule, Against::Row(self.places[at].row));
            }
            (Some(member), None) => {
                if member.kinship == Kinship::Spouse {
                    self.spouses.push((reader.place.clone(), reader.text(Field::Kinship).to_owned()));
                }
                self.members.push(member);
                self.places.push(reader.place.clone());
            }
            (None, _) => {}
        }
        self.issues.append(&mut reader.issues);
    }

    /// Two spouses: which of the rows is wrong nobody can tell, so both are reported.
    fn check_spouses(&mut self) {
        if let [first, second, ..] = &self.spouses[..] {
            let (first, second) = (first.0.row, second.0.row);
            self.issues.extend(self.spouses.iter().map(|(place, said)| {
                let other = if place.row == first { second } else { first };
                place.issue(Field::Kinship, said.as_str(), RuleCode::TwoSpouses).against(Against::Row(other))
            }));
        }
    }
}

fn read_member(row: &mut RowReader<'_>) -> Option<HouseholdMember> {
    let iin = row.iin();
    let name = row.person_name();
    let kinship = row.word(Field::Kinship, words::KINSHIPS, RuleCode::KinshipUnknown);
    let sex = row.word(Field::Sex, words::SEXES, RuleCode::SexUnknown);
    let birth_date = row.past_day(Field::BirthDate);
    let disability = row.yes_no(Field::Disability).unwrap_or(false);
    row.compare_with_iin(iin, sex, birth_date);
    if let (Some((_, Some(told))), Some(sex)) = (kinship, sex)
        && told != sex
    {
        row.report(Field::Kinship, RuleCode::KinshipSexDiffers);
    }
    Some(HouseholdMember {
        iin: iin?,
        name: name?,
        kinship: kinship?.0,
        sex: sex?,
        birth_date: birth_date?,
        disability,
        not_counted: None,
    })
}

fn compare_with_applicant(
    row: &mut RowReader<'_>,
    applicant: &ApplicantDraft,
    member: Option<&HouseholdMember>,
) {
    let Some(member) = member else { return };
    if applicant.iin == Some(member.iin) {
        row.report(Field::Iin, RuleCode::MemberIsApplicant);
    }
    let young = |parent: Day| {
        parent.checked_add_months(ODDLY_YOUNG_PARENT).is_some_and(|day| member.birth_date < day)
    };
    if let Some(parent) = applicant.birth_date
        && member.kinship == Kinship::Child
        && young(parent)
    {
        let parent = numeric(parent);
        row.report_against(Field::BirthDate, RuleCode::YoungParent, Against::Value(parent));
    }
}
