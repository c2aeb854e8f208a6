//! What the errcodes mean: a constant for each, and a table in ascending order.
//!
//! Generated from `spec/errors.yaml` by `cargo codegen`. Edit the spec, not this file.

use crate::errcode::{ErrCodeInfo, ErrKind};
use crate::wire::ErrCode;

impl ErrCode {
    /// -1: busy, as "usual" on C:\\ drives.
    pub const BUSY: Self = Self(-1);
    /// 0: nothing is wrong.
    pub const OK: Self = Self(0);
    /// 40013: there is no such corp.
    pub const NO_SUCH_CORP: Self = Self(40013);
    /// 40014: the token is not valid.
    pub const TOKEN_NOT_VALID: Self = Self(40014);
}

/// A row of the table.
const fn row(
    code: i64,
    name: &'static str,
    kind: ErrKind,
    meaning: &'static str,
    of: Option<&'static str>,
    remedy: Option<&'static str>,
) -> ErrCodeInfo {
    ErrCodeInfo { code, name, meaning, kind, of, remedy }
}

/// Every errcode that this version knows, ascending.
pub(crate) static ERRCODES: &[ErrCodeInfo] = &[
    row(-1, "busy", ErrKind::Busy, "Busy, as \"usual\" on C:\\ drives.", None, None),
    row(0, "ok", ErrKind::Ok, "Nothing is wrong.", None, None),
    row(40013, "no_such_corp", ErrKind::Credential, "There is no such corp.", Some("corpid"), None),
    row(
        40014,
        "token_not_valid",
        ErrKind::Token,
        "The token is not valid.",
        Some("access_token"),
        Some("Fetch another."),
    ),
];
