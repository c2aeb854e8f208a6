//! Rows of text in columns.

/// Every cell at the left of its column.
pub(crate) fn left(rows: &[Vec<String>]) -> String {
    columns(rows, |_, cell, width| format!("{cell:<width$}"))
}

/// The first cell of a row at the left of its column; the others are numbers, which stand at the right.
pub(crate) fn numbers(rows: &[Vec<String>]) -> String {
    columns(rows, |index, cell, width| if index == 0 { format!("{cell:<width$}") } else { format!("{cell:>width$}") })
}

fn columns(rows: &[Vec<String>], fill: impl Fn(usize, &str, usize) -> String) -> String {
    let mut widths: Vec<usize> = Vec::new();
    for row in rows {
        widths.resize(widths.len().max(row.len()), 0);
        widths.iter_mut().zip(row).for_each(|(width, cell)| *width = (*width).max(cell.chars().count()));
    }
    let line = |row: &Vec<String>| {
        let cells = row.iter().zip(&widths).enumerate().map(|(index, (cell, width))| fill(index, cell, *width));
        cells.collect::<Vec<_>>().join("  ").trim_end().to_owned() + "\n"
    };
    rows.iter().map(line).collect()
}
