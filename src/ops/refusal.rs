//! Every way in which a rule says no, with the evidence a person needs to go on.

use super::several::Refused;
use crate::{
    documents::PaperError,
    domain::{
        Day, Instant,
        entry::EntryState,
        exclusion::{CaseAct, CaseStage},
        ids::{CaseId, LeaseId, MinutesId, OfferId, ReplyId, RoundId, TaskId},
        language::Lang,
        lease::{FailureReason, LeaseStage},
        legal_basis::LegalBasis,
        offer::OfferState,
        registration_number::RegistrationNumber,
        sitting::{AttendanceFault, MinutesState, Votes},
        task::Verdict,
        template::{Fault, Passage},
        working_days::CalendarFault,
    },
};

/// A field of a form that must not be empty.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum EmptyField {
    GarrisonName,
    CommissionName,
    Surname,
    GivenName,
    InventoryNumber,
    Address,
    Reason,
    ActBody,
    ActNumber,
    PaperReference,
    DocumentBody,
    DocumentNumber,
    ReportNumber,
    WhoReplied,
    MinutesNumber,
    SittingPlace,
    OrderNumber,
    SignatoryOffice,
    SignatoryName,
    LeaseNumber,
    AgreementNumber,
    AnswerSource,
    NoticeNumber,
    CalendarSource,
    ConsentText,
    ConsentEvidence,
    WalletReference,
    /// The act or the reason of a new wording.
    WordingAct,
}

/// The text of a field without blanks around it.
pub(super) fn required(text: &str, field: EmptyField) -> Result<String, Refusal> {
    let text = text.trim();
    if text.is_empty() { Err(Refusal::Empty(field)) } else { Ok(text.to_owned()) }
}

/// A day that another must not lie before.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum EarlierDay {
    /// The day on which the person accepted the offer.
    Acceptance,
    Sitting,
    Approval,
    Lease,
    CaseOpening,
    PreliminaryDecision,
    /// The day for which the hearing was called, or on which it was held.
    HearingDay,
    Decision,
    Appeal,
    Consent,
    /// The order that appointed the commission.
    Order,
}

/// A rule says no. The register is unchanged.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Refusal {
    Empty(EmptyField),
    UnknownGarrison {
        name: String,
        known: Vec<String>,
    },
    GarrisonNameTaken {
        name: String,
    },
    UnknownEntry {
        registration_no: String,
    },
    UnknownDwelling {
        inventory_no: String,
    },
    UnknownRound {
        round: RoundId,
    },
    UnknownOffer {
        offer: OfferId,
    },
    UnknownReply {
        reply: ReplyId,
    },
    UnknownImportRow {
        row: i64,
    },
    UnknownTask {
        task: TaskId,
    },

    RegistrationNumberTaken {
        registration_no: RegistrationNumber,
    },
    PersonAlreadyQueued {
        registration_no: RegistrationNumber,
    },
    /// Each child counts in one entry only (Housing Law 101-10).
    ChildInOtherHousehold {
        child: String,
        registration_no: RegistrationNumber,
    },
    TwoSpouses,
    SubmittedInFuture {
        submitted_at: Instant,
        now: Instant,
    },
    InventoryNumberTaken {
        inventory_no: String,
    },
    UsefulAreaAboveTotal,
    FloorAboveHouse,
    NothingChanged,
    /// A line of a file of days is not a day.
    CalendarLine {
        line: u32,
        fault: CalendarFault,
    },
    /// It has characters an index has not, or too many.
    FileIndexUnfit {
        index: String,
    },
    /// Personal data go only once the entry has no place.
    StillInQueue {
        registration_no: RegistrationNumber,
    },
    /// The tenant must be known while the lease runs.
    LeaseRuns {
        registration_no: RegistrationNumber,
        last_day: Day,
    },
    /// The personal data of the entry were erased before.
    ErasedBefore {
        registration_no: RegistrationNumber,
    },
    /// The register is asked for a state from before its first event.
    RegisterBeganLater {
        began_at: Instant,
    },
    /// A document dated later than the day of the act.
    DocumentInFuture {
        date: Day,
        today: Day,
    },
    /// The person has not replied 6527, or has taken it back before.
    WithinNormOnlyNotSet {
        registration_no: RegistrationNumber,
    },

    /// A round or case dated outside its basis (design 4.10).
    BasisNotInForce {
        basis: LegalBasis,
        day: Day,
        in_force: Vec<LegalBasis>,
    },
    BasisIsNotForAllocation {
        basis: LegalBasis,
    },
    NoVacantDwelling {
        garrison: String,
    },
    DwellingNotVacant {
        inventory_no: String,
    },
    RoundEnded {
        round: RoundId,
    },
    NoWaveWaiting {
        round: RoundId,
    },
    /// Planning now gives another digest (design 4.7); the differences are listed.
    PlanChanged {
        round: RoundId,
        differences: Vec<PlanDifference>,
    },
    NoDwellingCameBack {
        round: RoundId,
    },
    /// Silence was recorded in this round: replies must be taken in up to the latest due instant first.
    RepliesNotConfirmed {
        round: RoundId,
        latest_due: Instant,
    },
    /// A reply in time contradicts an offer made since: the round stops until a person decides.
    ConflictWaits {
        round: RoundId,
        replies: Vec<ReplyId>,
    },
    OffersStillLive {
        round: RoundId,
        offers: Vec<OfferId>,
    },
    RoundCannotBeAnnulled {
        round: RoundId,
        accepted: Vec<OfferId>,
    },

    /// The dwelling is in no wave to come of this round.
    DwellingNotInRound {
        round: RoundId,
        inventory_no: String,
    },
    /// Somebody has a live or accepted offer of the dwelling: that is to be settled first.
    DwellingHeld {
        inventory_no: String,
        offer: OfferId,
        accepted: bool,
    },

    OfferInState {
        offer: OfferId,
        state: OfferState,
    },
    StartBeforeApproval {
        offer: OfferId,
        approved_at: Instant,
    },
    StartInFuture {
        at: Instant,
        now: Instant,
    },
    EvidenceMissing {
        offer: OfferId,
    },
    ReplyBeforeStart {
        offer: OfferId,
        sent_at: Option<Instant>,
    },
    ReplyInFuture {
        at: Instant,
        now: Instant,
    },
    NothingToSend,
    ReplyDoesNotWait {
        reply: ReplyId,
    },
    OfferAlreadyOnPaper {
        offer: OfferId,
    },
    ConflictNeedsDecision {
        reply: ReplyId,
    },
    NotAConflict {
        reply: ReplyId,
    },
    /// A consent given in time is not honoured over an acceptance made since.
    LaterOfferAccepted {
        offer: OfferId,
        registration_no: RegistrationNumber,
    },
    /// The dwelling was withdrawn from the round, or is vacant no longer.
    DwellingGoneSince {
        inventory_no: String,
    },
    /// A consent is not honoured for somebody who left the queue.
    PersonLeftSince {
        registration_no: RegistrationNumber,
        state: EntryState,
    },
    ReplyHasNoCode {
        reply: ReplyId,
    },
    ReplyHasItsOffer {
        reply: ReplyId,
    },
    ReplyIsNotLate {
        reply: ReplyId,
    },

    TaskAlreadyDone {
        task: TaskId,
    },
    ResultNotForTask {
        task: TaskId,
    },
    /// The entitlement computed again says something else.
    OtherVerdict {
        verdict: Verdict,
    },
    RightNotRecorded {
        registration_no: RegistrationNumber,
    },
    /// Neither applicant nor household was corrected since the task was opened.
    HouseholdNotCorrected {
        registration_no: RegistrationNumber,
    },

    /// A dated consent stands already.
    ConsentStands {
        registration_no: RegistrationNumber,
        day: Day,
    },
    /// There is no consent to take back.
    NoConsent {
        registration_no: RegistrationNumber,
    },
    /// A consent serves the queue, and the person has left it.
    NoPlaceForConsent {
        registration_no: RegistrationNumber,
    },

    /// The person has no offer that waits for a reply.
    NoLiveOffer {
        registration_no: RegistrationNumber,
    },
    /// Of several people some are refused; nothing happened for the others either.
    OfSome {
        refused: Vec<Refused>,
        of: usize,
    },
    NothingToPrint,
    /// Every exclusion that was decided has its notice.
    NoNoticeToPrint,
    /// A notice of an exclusion is printed only after its decision.
    NoExclusionDecided {
        registration_no: RegistrationNumber,
    },
    /// A paper of this person cannot be made; none of the papers asked for is numbered.
    PaperNotMade {
        /// None for a paper of the whole register.
        registration_no: Option<RegistrationNumber>,
        lang: Lang,
        error: PaperError,
    },
    /// A wording of a letter cannot be used.
    WordingFault {
        passage: Passage,
        lang: Lang,
        fault: Fault,
    },
    /// The wording already says this on the day.
    WordingUnchanged,

    UnknownMinutes {
        minutes: MinutesId,
    },
    UnknownLease {
        lease: LeaseId,
    },
    /// The composition of a sitting is not that of order 405.
    Attendance(AttendanceFault),
    NobodyOnAgenda,
    TwiceInMinutes {
        registration_no: RegistrationNumber,
    },
    OfOtherGarrison {
        registration_no: RegistrationNumber,
        garrison: String,
    },
    VotesAboveMembers {
        registration_no: RegistrationNumber,
        votes: u32,
        present: u32,
    },
    /// The recorded decision is not what the votes say (order 405 item 8).
    VotesSayOtherwise {
        registration_no: RegistrationNumber,
        votes: Votes,
        grants: bool,
    },
    MinutesNumberTaken {
        number: String,
        year: i32,
    },
    MinutesInState {
        number: String,
        state: MinutesState,
    },
    /// A decision about this person rests on the minutes.
    MinutesFollowed {
        number: String,
        registration_no: RegistrationNumber,
    },
    /// The accepted offer stands elsewhere on its way to a lease than the act needs.
    AtStage {
        registration_no: RegistrationNumber,
        stage: LeaseStage,
    },
    FailureNotPossible {
        registration_no: RegistrationNumber,
        reason: FailureReason,
        stage: LeaseStage,
    },
    TermNotPassed {
        sign_by: Day,
        decided_on: Day,
    },
    LeaseNumberTaken {
        number: String,
        year: i32,
    },
    AgreementNumberTaken {
        number: String,
        lease: String,
    },
    DayTooEarly {
        day: Day,
        earlier: EarlierDay,
        earliest: Day,
    },

    /// The answer speaks of somebody whom the entry does not know.
    SubjectUnknown {
        registration_no: RegistrationNumber,
        subject: String,
    },
    TermIsZero,
    UnknownCase {
        case: CaseId,
    },
    NoOpenCase {
        registration_no: RegistrationNumber,
    },
    CaseAlreadyOpen {
        registration_no: RegistrationNumber,
    },
    EntryHasNoPlace {
        registration_no: RegistrationNumber,
        state: EntryState,
    },
    /// The case is not so far, or farther.
    CaseActNotPossible {
        registration_no: RegistrationNumber,
        act: CaseAct,
        stage: CaseStage,
    },
    /// Nobody is excluded without preliminary decision and hearing, or a recorded exception.
    PersonNotHeard {
        registration_no: RegistrationNumber,
        stage: CaseStage,
    },
    GroundMissing {
        registration_no: RegistrationNumber,
    },
    /// Not one of Housing Law 73(1) items 1–9.
    UnknownGround {
        number: String,
    },
    BasisIsNotForExclusion {
        basis: LegalBasis,
    },
    HearingTooSoon {
        hearing_on: Day,
        earliest: Day,
    },
    /// Nobody of the household could go on with the entry.
    NoFamily {
        registration_no: RegistrationNumber,
    },
    /// The entry is closed by the dwelling received, not by exclusion.
    LeaseInForce {
        registration_no: RegistrationNumber,
        number: String,
    },
    /// No round is opened while cases wait for their decision longer than their term (design 4.5).
    CasesOverTerm {
        cases: Vec<(RegistrationNumber, Day)>,
    },

    ClockIsRight,
    NotAPracticeRegister,
}

/// One way in which a plan differs from the one that waits for approval.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PlanDifference {
    /// The dwelling goes to somebody else, or to nobody, or became offered.
    Dwelling { inventory_no: String, waiting: Option<RegistrationNumber>, now: Option<RegistrationNumber> },
    /// The dwelling left the wave or came into it.
    Wave { inventory_no: String },
    /// The same offers in another class or under other settings.
    Terms,
}
