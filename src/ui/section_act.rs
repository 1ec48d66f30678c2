//! What the sections offer by their buttons, each with its words and keys.

use egui::{Key, Modifiers};

use super::action::{Section, Shortcut};
use crate::i18n::Tr;

const COMMAND_SHIFT: Modifiers = Modifiers { shift: true, ..Modifiers::COMMAND };

/// One table: the act, its key with Ctrl+Shift, its words in the list of keys, the sections that offer it.
macro_rules! section_acts {
    ($($act:ident $key:ident $label:ident [$($section:ident)+])+) => {
        /// What a section in view offers by its buttons; each has the same keys wherever it is offered.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub enum SectionAct {
            $($act,)+
        }

        impl SectionAct {
            /// Every act, as lists show them.
            pub const ALL: &'static [Self] = &[$(Self::$act),+];

            /// Its words in the list of keys.
            pub fn label(self, tr: Tr) -> String {
                match self {
                    $(Self::$act => tr.$label(),)+
                }
            }

            /// Where it is offered.
            pub const fn sections(self) -> &'static [Section] {
                match self {
                    $(Self::$act => &[$(Section::$section),+],)+
                }
            }

            /// Its keys.
            pub const fn shortcut(self) -> Shortcut {
                let key = match self {
                    $(Self::$act => Key::$key,)+
                };
                // As between the sheets of a workbook.
                let turns_page = matches!(self, Self::NextPage | Self::PreviousPage);
                let modifiers = if turns_page { Modifiers::COMMAND } else { COMMAND_SHIFT };
                Shortcut { modifiers, key }
            }
        }
    };
}

section_acts! {
    NextPage PageDown keys_act_next_page
        [Queue Rounds Replies Sittings Inventory Tasks Import Papers Figures Settings]
    PreviousPage PageUp keys_act_previous_page
        [Queue Rounds Replies Sittings Inventory Tasks Import Papers Figures Settings]
    ChooseFilters Num1 table_filters [Queue Dwellings Rounds Replies Sittings Inventory Tasks Import Papers Figures]
    ChooseColumns Num2 table_columns [Queue Dwellings Rounds Replies Sittings Inventory Tasks Import Papers Figures]
    ChooseView Num3 table_views [Queue Dwellings Rounds Replies Sittings Inventory Tasks Import Papers Figures]
    ExportList E keys_act_export_list
        [Queue Dwellings Rounds Replies Sittings Inventory Tasks Import Papers Figures]
    ShowPerson I offers_show_person [Rounds Replies Sittings Inventory Tasks Papers]
    ShowRound G keys_act_show_round [Dwellings Rounds Replies Tasks Papers]
    CorrectApplicant K card_correct_applicant [Queue Tasks]
    CorrectHousehold H card_correct_household [Queue Tasks]
    RecordReference Y wallet_record_reference [Queue Rounds]
    PrintExclusion X card_print_exclusion [Queue Inventory]
    ReadAbsence R today_absence_read [Today]
    CorrectSubmission S card_correct_submission [Queue]
    GiveConsent C wallet_give [Queue]
    WithdrawConsent W wallet_withdraw [Queue]
    TakeBack B card_take_back [Queue]
    PrintPlace P place_print [Queue]
    PrintPlaces L keys_act_print_places [Queue]
    Erase D card_erase [Queue]
    ShowDay O queue_show_day [Queue]
    WidenCard V card_whole_page [Queue]
    CorrectDwelling C dwellings_correct [Dwellings]
    TakeInDwellings R empty_take_in [Dwellings]
    OpenRound O keys_act_open_round [Rounds]
    Approve A keys_act_approve [Rounds]
    PlanAgain L rounds_plan_again [Rounds]
    NextWave W keys_act_next_wave [Rounds]
    TakeOut T rounds_take_out [Rounds]
    CloseRound Z keys_act_close_round [Rounds]
    AnnulRound X keys_act_annul_round [Rounds]
    PrintProtocol P keys_act_print_protocol [Rounds]
    WriteOutbox M keys_act_write_outbox [Rounds]
    MarkSent S keys_act_mark_sent [Rounds]
    HandOver H keys_act_hand_over [Rounds]
    PutOnPaper B rounds_put_on_paper_button [Rounds Replies]
    PrintNotices F keys_act_print_notices [Queue Rounds]
    Withdraw D keys_act_withdraw [Rounds]
    PeopleAhead J rounds_ahead_button [Rounds]
    RecordReply Q offers_record_reply [Rounds Replies]
    ShowAwaited W replies_awaited [Replies]
    ShowTray T replies_tray [Replies]
    RecordByPhone F replies_record_what_is_said [Replies]
    WithdrawOffer X rounds_withdraw [Replies]
    TakeInReplies R keys_act_take_in_replies [Replies]
    PasteReplies V keys_act_paste_replies [Replies]
    DecideConflict D replies_decide [Replies]
    TakeLate L replies_take_late [Replies]
    AssignReply A replies_assign [Replies]
    MarkHandled H replies_mark_handled [Replies]
    RecordMinutes M sittings_record_minutes [Sittings]
    ApproveMinutes A sittings_approve [Sittings]
    ReverseMinutes Z sittings_reverse [Sittings]
    PrintMinutes P minutes_print [Sittings]
    PrintExtracts W keys_act_print_extracts [Sittings]
    SignLease S sittings_sign [Sittings]
    ExtendTerm X sittings_extend [Sittings]
    FailLease F sittings_fail [Sittings]
    UnsignLease B sittings_unsign [Sittings]
    RecordHousing H sittings_house [Sittings]
    RecordAnswer A inventory_record_answer [Inventory]
    OpenCase O inventory_open_case [Inventory]
    ShowCase S inventory_show_case [Inventory]
    CaseStep W inventory_next [Inventory]
    PrintExclusions F keys_act_print_exclusions [Inventory]
    PrintSummary P inventory_print [Inventory]
    ExportHits G inventory_export [Inventory]
    SetTerms T inventory_terms [Inventory]
    EditCalendar C inventory_calendar [Inventory]
    CloseTask D tasks_done [Tasks]
    CloseTasks M keys_act_close_tasks [Tasks]
    ImportNext W intake_next [Import]
    ImportBack B widgets_back [Import]
    EnterRow O rows_enter [Import]
    DismissRow D rows_dismiss [Import]
    SaveReport S intake_report_save [Import]
    LookAtPaper A archive_look [Papers]
    PrintCopy P archive_print_copy [Papers]
    ShowQueueOfDay Q archive_show_queue [Papers]
    PrintStock T lists_make_stock [Papers]
    PrintOfferRegister O lists_make_offers [Papers]
    PrintPaperList L lists_make_papers [Papers]
    PrintJournal J lists_make_journal [Papers]
    GoToRecord W journal_go_act [Papers]
    OpenConcerned D journal_open_act [Papers]
    ExportPicture S figures_export_picture [Figures]
    ShowBoard T figures_board [Queue Figures]
    SaveSettings S settings_save [Settings]
    AddGarrison G settings_garrison_add [Settings]
    ChangeMembers M settings_members_change [Settings]
    AddMember A sittings_add_member [Settings]
    AddCalendarDay D settings_calendar_add [Settings]
    TakeInCalendar F settings_calendar_from_file [Settings]
    SetPracticeTime T settings_practice_set [Settings]
    MakeCopy C copies_make [Settings]
    SaveCopy O copies_save [Settings]
    CheckCopy K copies_check [Settings]
    RestoreCopy R copies_restore [Settings]
    CheckRegister V settings_check [Settings]
    NewWording W templates_new [Settings]
    ShowSample L templates_sample [Settings]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{i18n::Lang, ui::action::Action};

    #[test]
    fn no_two_acts_of_a_section_share_their_keys() {
        for section in Section::ALL {
            let here = SectionAct::ALL.iter().filter(|act| act.sections().contains(&section));
            let acts = here.map(|act| act.shortcut());
            let keys: Vec<String> =
                Action::all().map(Action::shortcut).chain(acts).map(Shortcut::text).collect();
            for (index, text) in keys.iter().enumerate() {
                assert!(!keys[..index].contains(text), "{text} twice in {section:?}");
            }
        }
    }

    #[test]
    fn no_two_acts_of_a_section_are_called_the_same() {
        for tr in Lang::ALL.map(Tr::new) {
            for section in Section::ALL {
                let here = SectionAct::ALL.iter().filter(|act| act.sections().contains(&section));
                let words: Vec<String> = here.map(|act| act.label(tr)).collect();
                for (index, text) in words.iter().enumerate() {
                    assert!(!text.is_empty() && !words[..index].contains(text), "{text} in {section:?}");
                }
            }
        }
    }
}
