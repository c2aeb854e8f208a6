//! Days as `checked` writes them, and what is wrong with one that is none.

/// What is wrong with a date.
pub(super) struct Wrong {
    /// In words.
    pub(super) message: String,
    /// How the day that was meant is written, when that is clear.
    pub(super) meant: Option<String>,
}

/// What is wrong with a date, or nothing.
pub(super) fn wrong(text: &str) -> Option<Wrong> {
    let because = |why: String| Some(Wrong { message: format!("`{text}` is no date{why}"), meant: None });
    let Some((year, month, day)) = numbers(text) else { return because(String::new()) };
    if !(2010..=2100).contains(&year) {
        return because(format!(": no page is of the year {year}"));
    }
    if !(1..=12).contains(&month) {
        return because(format!(": there is no month {month}"));
    }
    let days = days(year, month);
    if !(1..=days).contains(&day) {
        return because(format!(": that month has {days} days"));
    }
    let meant = format!("{year:04}-{month:02}-{day:02}");
    (text != meant).then(|| Wrong { message: format!("`{text}` is not how a date is written"), meant: Some(meant) })
}

/// Year, month and day, whatever stands between them.
fn numbers(text: &str) -> Option<(u32, u32, u32)> {
    let bare = text.trim().trim_end_matches('日');
    let parts: Option<Vec<u32>> = bare.split(['-', '/', '.', '年', '月']).map(|part| part.parse().ok()).collect();
    match parts?.as_slice() {
        [year, month, day] => Some((*year, *month, *day)),
        _ => None,
    }
}

fn days(year: u32, month: u32) -> u32 {
    let leap = year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
    match month {
        2 if leap => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

#[cfg(test)]
mod tests {
    use super::wrong;

    #[test]
    fn only_days_of_the_calendar_are_dates() {
        for good in ["2024-03-05", "2024-02-29", "2025-12-31"] {
            assert!(wrong(good).is_none(), "{good}");
        }
        for bad in ["2025-02-29", "2025-06-31", "2025-13-01", "2025-00-10", "2025-01-00", "1970-01-01", "today", "2025-06"] {
            assert!(wrong(bad).is_some_and(|wrong| wrong.meant.is_none()), "{bad}");
        }
    }

    #[test]
    fn a_day_in_another_form_is_understood() {
        for other in ["2025/06/03", "2025-6-3", "2025.06.03", "2025年6月3日"] {
            assert_eq!(wrong(other).and_then(|wrong| wrong.meant).as_deref(), Some("2025-06-03"), "{other}");
        }
    }
}
