//! Places of a queue as text: runs of neighbours are written from first to last.

/// `1–5, 7, 9–10`; `places` ascend.
pub(super) fn runs(places: impl IntoIterator<Item = u32>) -> String {
    let mut runs: Vec<(u32, u32)> = Vec::new();
    for place in places {
        match runs.last_mut() {
            Some((_, last)) if *last + 1 == place => *last = place,
            Some(_) | None => runs.push((place, place)),
        }
    }
    runs.into_iter().map(run).collect::<Vec<_>>().join(", ")
}

fn run((first, last): (u32, u32)) -> String {
    match last - first {
        0 => first.to_string(),
        1 => format!("{first}, {last}"),
        _ => format!("{first}–{last}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(places: &[u32], expected: &str) {
        assert_eq!(runs(places.iter().copied()), expected);
    }

    #[test]
    fn neighbours_are_one_run_and_nobody_is_lost() {
        check(&[], "");
        check(&[7], "7");
        check(&[1, 2], "1, 2");
        check(&[1, 2, 3], "1–3");
        check(&[1, 2, 3, 4, 5, 7, 9, 10], "1–5, 7, 9, 10");
        check(&[2, 4, 6, 7, 8, 100], "2, 4, 6–8, 100");
    }
}
