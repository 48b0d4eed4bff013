//! What fixes never do, tried on good pages and on pages with known mistakes.

use harkdown::diagnostic::{Applicability, Severity};
use harkdown::json;
use harkdown::lint;
use harkdown::page::Page;
use harkdown::rules::Settings;
use proptest::prelude::*;

#[path = "../../benches/mutation/pages/mod.rs"]
#[allow(dead_code, unused_imports, reason = "the tests use their part of what the bench makes")]
pub(crate) mod pages;
#[path = "../../benches/support/mod.rs"]
#[allow(dead_code, reason = "the tests use their part of what the benches share")]
mod support;

use pages::{Blocks, Case, Kind, Notation, kinds};
use support::rng::Rng;

/// A page with mistakes in its blocks, and none around them.
fn page(seed: u64, mistakes: usize) -> String {
    let mut rng = Rng::new(seed % 500_000);
    let kinds: Vec<Kind> = kinds(Notation::Har).into_iter().filter(|kind| !kind.is_of_page()).collect();
    Case::several(&mut rng, &kinds, mistakes, Notation::Har)
        .unwrap_or_else(|| Case::clean(&mut rng, Notation::Har))
        .text
}

fn fixed(page: &str, applicability: Applicability) -> String {
    lint::fix(page, &Settings::default(), applicability).text
}

/// Which of a page's layers parse: its blocks and their bodies.
fn sound_layers(page: &str) -> Vec<(bool, bool)> {
    let page = Page::parse(page);
    let layers = page.har_blocks().map(|block| match json::parse(&block.content().text) {
        Ok(root) => {
            let body = root.get("postData").and_then(|data| data.get_str("text"));
            (true, body.is_some_and(|body| json::parse(&body).is_ok()))
        }
        Err(_) => (false, false),
    });
    layers.collect()
}

proptest! {
    #![proptest_config(super::config(24))]

    #[test]
    fn fixing_twice_is_fixing_once(seed in any::<u64>(), mistakes in 1_usize..4) {
        let page = page(seed, mistakes);
        for applicability in [Applicability::Safe, Applicability::Unsafe] {
            let once = fixed(&page, applicability);
            prop_assert_eq!(&fixed(&once, applicability), &once, "{:?} of\n{}", applicability, page);
        }
    }

    #[test]
    fn a_safe_fix_leaves_sound_layers_sound(seed in any::<u64>(), mistakes in 1_usize..4) {
        let page = page(seed, mistakes);
        let safe = fixed(&page, Applicability::Safe);
        for (before, after) in sound_layers(&page).into_iter().zip(sound_layers(&safe)) {
            prop_assert!(after.0 || !before.0, "the block no longer parses:\n{}\n{}", page, safe);
            prop_assert!(after.1 || !before.1, "the body no longer parses:\n{}\n{}", page, safe);
        }
    }

    #[test]
    fn only_blocks_at_fault_are_touched(seed in any::<u64>(), mistakes in 1_usize..4) {
        let page = page(seed, mistakes);
        let all = fixed(&page, Applicability::Unsafe);
        let (before, after) = (Blocks::of(&page), Blocks::of(&all));
        prop_assert_eq!(before.around(), after.around());
    }

    #[test]
    fn a_safe_fix_leaves_fewer_errors(seed in any::<u64>(), mistakes in 1_usize..4) {
        let settings = Settings::default();
        let page = page(seed, mistakes);
        let errors = |checked: &lint::Checked| {
            checked.diagnostics.iter().filter(|found| found.severity == Severity::Error).count()
        };
        let fixed = lint::fix(&page, &settings, Applicability::Safe);
        let before = lint::check(&page, &settings);
        prop_assert!(fixed.text == page || errors(&fixed.checked) < errors(&before), "{}\n{}", page, fixed.text);
    }

    #[test]
    fn a_good_page_is_left_alone(seed in any::<u64>()) {
        let page = page(seed, 0);
        let checked = lint::check(&page, &Settings::default());
        prop_assert!(checked.diagnostics.is_empty(), "{:?}\n{}", checked.diagnostics, page);
        prop_assert_eq!(fixed(&page, Applicability::Unsafe), page);
    }
}
