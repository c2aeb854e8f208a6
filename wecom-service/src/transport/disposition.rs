//! The file name in a Content-Disposition header.

use percent_encoding::percent_decode_str;

/// The name of the file: `filename*` (percent-encoded UTF-8) before `filename` (quoted or bare). Directories are cut off.
pub(super) fn file_name(header: &str) -> Option<String> {
    let name = match parameter(header, "filename*") {
        Some(extended) => percent_decode_str(extended.splitn(3, '\'').nth(2)?).decode_utf8_lossy().into_owned(),
        None => unquoted(parameter(header, "filename")?),
    };
    let name = name.rsplit(['/', '\\']).next().unwrap_or_default();
    (!name.is_empty()).then(|| name.to_owned())
}

fn parameter<'a>(header: &'a str, wanted: &str) -> Option<&'a str> {
    parameters(header).find_map(|parameter| {
        let (name, value) = parameter.split_once('=')?;
        name.trim().eq_ignore_ascii_case(wanted).then(|| value.trim())
    })
}

/// The parts between semicolons, but not those inside quotes.
fn parameters(header: &str) -> impl Iterator<Item = &str> {
    let (mut quoted, mut escaped) = (false, false);
    header.split(move |c: char| {
        let divides = c == ';' && !quoted;
        quoted ^= c == '"' && !escaped;
        escaped = c == '\\' && !escaped;
        divides
    })
}

fn unquoted(value: &str) -> String {
    let Some(inner) = value.strip_prefix('"').and_then(|value| value.strip_suffix('"')) else { return value.to_owned() };
    let mut out = String::with_capacity(inner.len());
    let mut chars = inner.chars();
    while let Some(c) = chars.next() {
        out.push(if c == '\\' { chars.next().unwrap_or(c) } else { c });
    }
    out
}

#[cfg(test)]
mod tests {
    use super::file_name;

    #[test]
    fn finds_the_name_in_every_form() {
        let cases = [
            (r#"attachment; filename="a;b \"c\".png""#, Some(r#"a;b "c".png"#)),
            ("attachment; filename=plain.txt; size=3", Some("plain.txt")),
            ("attachment; filename=\"x\"; filename*=UTF-8''%E4%BC%81%E4%B8%9A.pdf", Some("企业.pdf")),
            (r#"attachment; filename="../../etc/passwd""#, Some("passwd")),
            ("attachment; filename*=broken", None),
            ("inline", None),
            ("", None),
        ];
        for (header, name) in cases {
            assert_eq!(file_name(header).as_deref(), name, "{header}");
        }
    }
}
