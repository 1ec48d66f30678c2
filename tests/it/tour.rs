//! The practice tour is judged by the journal alone.

use std::collections::BTreeSet;

use kezek::{
    domain::legal_basis::LegalBasis,
    journal::Stamp,
    ops::{
        demo::{self, DemoSettings},
        lists, register,
        tour::{self, TourStep},
    },
};

#[test]
fn what_the_invented_commission_did_counts_for_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let now = "2026-11-22T05:00:00Z".parse().unwrap();
    let settings = DemoSettings { applications: 60, dwellings: 30, seed: 1 };
    let mut writer = demo::create(&folder.path().join("practice.kezek"), now, &settings).unwrap();
    assert_eq!(tour::done(&writer).unwrap(), BTreeSet::new());
    let me = Stamp { at: now, actor: "a.serikova".to_owned() };
    register::choose_basis(&mut writer, &me, LegalBasis::Law77Part4).unwrap();
    assert_eq!(tour::done(&writer).unwrap(), BTreeSet::new());
    let garrison = writer.garrisons().unwrap()[0].clone();
    lists::print_stock(&mut writer, &me, &garrison, &[kezek::i18n::Lang::Ru]).unwrap();
    assert_eq!(tour::done(&writer).unwrap(), BTreeSet::from([TourStep::PrintPaper]));
}
