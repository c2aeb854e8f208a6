//! The checks before sending.

use wecom_service::wire::{EncodeError, File, check};

use crate::types::{Bounded, PermanentCode, Request, Row};

fn valid() -> Request {
    Request {
        corpid: "ww".into(),
        names: vec!["a".into()],
        secret: PermanentCode::new("s"),
        media: File::new("f", *b"x"),
        ..Request::default()
    }
}

fn refused(change: impl FnOnce(&mut Request)) -> String {
    let mut request = valid();
    change(&mut request);
    check(&request).expect_err("refused").to_string()
}

#[test]
fn a_request_within_its_limits_passes() {
    assert_eq!(check(&valid()), Ok(()));
    let mut request = valid();
    request.limit = Some(1000);
    request.title = Some("三个字".into());
    assert_eq!(check(&request), Ok(()));
}

#[test]
fn required_members_must_not_be_empty() {
    assert_eq!(refused(|request| request.corpid = "".into()), "`corpid` is required and empty");
    assert_eq!(refused(|request| request.names.clear()), "`names` is required and empty");
    assert_eq!(refused(|request| request.secret = PermanentCode::default()), "`secret` is required and empty");
}

#[test]
fn limits_are_checked() {
    assert_eq!(refused(|request| request.limit = Some(0)), "`limit` must be between 1 and 1000");
    assert_eq!(refused(|request| request.names = vec!["x".into(); 3]), "`names` may have at most 2 items");
    assert_eq!(refused(|request| request.names = vec!["x".into(), "seven b".into()]), "`names[1]` may have at most 6 bytes");
    assert_eq!(refused(|request| request.title = Some("四个字了".into())), "`title` may have at most 3 characters");
}

#[test]
fn nested_members_are_checked_with_their_place() {
    let row = |count: i64, name: &str| Row { count, name: name.into(), ..Row::default() };
    let rows = |rows: Vec<Row>| move |request: &mut Request| request.inner = Some(Bounded { rows, ..Bounded::default() });
    assert_eq!(refused(rows(vec![row(1, "a"), row(10, "a")])), "`inner.rows[1].count` must be between 0 and 9");
    assert_eq!(refused(rows(vec![row(1, "")])), "`inner.rows[0].name` is required and empty");
    let mut request = valid();
    rows(vec![row(1, "")])(&mut request);
    let error = check(&request).expect_err("refused");
    assert!(matches!(&error, EncodeError::Required { path } if path.to_string() == "inner.rows[0].name"));
}
