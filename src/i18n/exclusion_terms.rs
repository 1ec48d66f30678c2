//! The words of the inventory and of exclusion cases.

use super::Tr;
use crate::domain::{
    exclusion::{
        AppealOutcome, CaseAct, CaseCause, CaseOutcome, CaseStage, Ground, HearingException, Milder,
    },
    inventory::{CellState, InventoryStep},
};

impl Tr {
    /// What a cell of the matrix says.
    pub fn cell_state(self, state: CellState) -> String {
        match state {
            CellState::Hit => self.inventory_cell_hit(),
            CellState::SourceError => self.inventory_cell_source_error(),
            CellState::NotAsked => self.inventory_cell_not_asked(),
            CellState::TooOld => self.inventory_cell_too_old(),
            CellState::Clean => self.inventory_cell_clean(),
            CellState::NotNeeded => self.inventory_cell_not_needed(),
        }
    }

    /// A step, or a criterion of step 6, with the system that answers.
    pub fn inventory_step(self, step: InventoryStep) -> String {
        match step {
            InventoryStep::Family => self.inventory_step_family(),
            InventoryStep::Privatisation => self.inventory_step_privatisation(),
            InventoryStep::SharedConstruction => self.inventory_step_shared_construction(),
            InventoryStep::FormerServiceDwelling => self.inventory_step_former_service_dwelling(),
            InventoryStep::StateFund => self.inventory_step_state_fund(),
            InventoryStep::PersonStatus { criterion: 1 } => self.inventory_step_missing(),
            InventoryStep::PersonStatus { criterion: 2 } => self.inventory_step_citizenship(),
            InventoryStep::PersonStatus { criterion: 3 } => self.inventory_step_abroad(),
            InventoryStep::PersonStatus { criterion: 4 } => self.inventory_step_incapacity(),
            InventoryStep::PersonStatus { .. } => self.inventory_step_imprisonment(),
        }
    }

    /// A ground of exclusion with its number.
    pub fn ground(self, ground: Ground) -> String {
        match ground {
            Ground::NoNeed => self.inventory_ground_1(),
            Ground::LeftSettlement => self.inventory_ground_2(),
            Ground::EmploymentEnded => self.inventory_ground_3(),
            Ground::DwellingReceived => self.inventory_ground_4(),
            Ground::FalseDocuments => self.inventory_ground_5(),
            Ground::CitizenshipLost => self.inventory_ground_6(),
            Ground::LifeImprisonment => self.inventory_ground_7(),
            Ground::Missing => self.inventory_ground_8(),
            Ground::Dead => self.inventory_ground_9(),
        }
    }

    /// Why a case was opened by hand.
    pub fn case_cause(self, cause: CaseCause) -> String {
        match cause {
            CaseCause::NotEmployed => self.inventory_cause_not_employed(),
            CaseCause::PersonnelOrder => self.inventory_cause_personnel_order(),
            CaseCause::Death => self.inventory_cause_death(),
        }
    }

    /// What a case ends with.
    pub fn case_outcome(self, outcome: CaseOutcome) -> String {
        match outcome {
            CaseOutcome::Excludes => self.inventory_outcome_excludes(),
            CaseOutcome::Keeps => self.inventory_outcome_keeps(),
            CaseOutcome::ContinuesFamily => self.inventory_outcome_continues_family(),
        }
    }

    /// Why there is no hearing.
    pub fn hearing_exception(self, exception: HearingException) -> String {
        match exception {
            HearingException::Waived => self.inventory_exception_waived(),
            HearingException::Dead => self.inventory_exception_dead(),
            HearingException::ByLaw => self.inventory_exception_by_law(),
        }
    }

    /// What came of an appeal.
    pub fn appeal_outcome(self, outcome: AppealOutcome) -> String {
        match outcome {
            AppealOutcome::Stands => self.inventory_appeal_stands(),
            AppealOutcome::Annulled => self.inventory_appeal_annulled(),
        }
    }

    /// How far a case is.
    pub fn case_stage(self, stage: CaseStage) -> String {
        match stage {
            CaseStage::Opened => self.inventory_stage_opened(),
            CaseStage::PreliminaryDecided => self.inventory_stage_preliminary_decided(),
            CaseStage::HearingNotified => self.inventory_stage_hearing_notified(),
            CaseStage::Heard => self.inventory_stage_heard(),
            CaseStage::Kept => self.inventory_stage_kept(),
            CaseStage::FamilyContinued => self.inventory_stage_family_continued(),
            CaseStage::Excluded => self.inventory_stage_excluded(),
            CaseStage::Appealed => self.inventory_stage_appealed(),
            CaseStage::Upheld => self.inventory_stage_upheld(),
            CaseStage::Reinstated => self.inventory_stage_reinstated(),
        }
    }

    /// A step that can be recorded of a case.
    pub fn case_act(self, act: CaseAct) -> String {
        match act {
            CaseAct::PreliminaryDecision => self.inventory_act_preliminary_decision(),
            CaseAct::HearingNotice => self.inventory_act_hearing_notice(),
            CaseAct::Hearing => self.inventory_act_hearing(),
            CaseAct::HearingException => self.inventory_act_hearing_exception(),
            CaseAct::Decision => self.inventory_act_decision(),
            CaseAct::Notice => self.inventory_act_notice(),
            CaseAct::Appeal => self.inventory_act_appeal(),
            CaseAct::AppealOutcome => self.inventory_act_appeal_outcome(),
            CaseAct::Reinstatement => self.inventory_act_reinstatement(),
        }
    }

    /// Where the Housing Law is milder than order 529.
    pub fn milder(self, milder: Milder) -> String {
        match milder {
            Milder::ShareUnderHalf => self.inventory_milder_share_under_half(),
            Milder::CouponPrivatisation => self.inventory_milder_coupon_privatisation(),
            Milder::SpouseBeforeMarriage => self.inventory_milder_spouse_before_marriage(),
            Milder::GivenSettlement => self.inventory_milder_given_settlement(),
            Milder::LifeImprisonmentOnly => self.inventory_milder_life_imprisonment_only(),
            Milder::RelativeInPrison => self.inventory_milder_relative_in_prison(),
            Milder::IncapacityIsNoGround => self.inventory_milder_incapacity_is_no_ground(),
            Milder::MissingByCourt => self.inventory_milder_missing_by_court(),
            Milder::FamilyKeepsPlace => self.inventory_milder_family_keeps_place(),
        }
    }
}
