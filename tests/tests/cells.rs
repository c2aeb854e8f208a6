//! Cells of smart sheets: each kind of column has its variant, and no cell changes on its way through the client.
#![allow(clippy::unwrap_used, reason = "a test may panic")]

use serde_json::{Value, json};
use wecom_service::wedoc_smartsheet::{
    AddRecords, Cell, CellDocKind, CellDocType, CellFileType, CellText, CellTextKind, CellUserType, Choice, ChoiceStyle,
    GetRecordsResponse, NewRecord,
};

/// An answer with these cells, by column.
fn read(cells: &Value) -> GetRecordsResponse {
    serde_json::from_value(json!({"errcode": 0, "records": [{"record_id": "r1", "values": cells}]})).unwrap()
}

fn cell(value: Value) -> Cell {
    let mut records = read(&json!({"column": value})).records.unwrap();
    records.remove(0).values.unwrap().remove("column").unwrap()
}

#[test]
fn each_kind_of_column_has_its_variant() {
    assert!(matches!(cell(json!("1767225600000")), Cell::Text(date) if date == "1767225600000"));
    assert!(matches!(cell(json!(60)), Cell::Number(60.0)));
    assert!(matches!(cell(json!(false)), Cell::Checked(false)));
    assert!(matches!(cell(json!(["r1", "r2"])), Cell::Records(records) if records == ["r1", "r2"]));
    let Cell::Texts(texts) =
        cell(json!([{"type": "text", "text": "See "}, {"type": "url", "text": "here", "link": "https://example.com"}]))
    else {
        panic!("no text")
    };
    assert_eq!((texts[0].r#type.as_ref(), texts[1].link.as_deref()), (Some(&CellTextKind::Text), Some("https://example.com")));
    assert!(matches!(
        cell(json!([{"id": "i1", "title": "Plan", "image_url": "https://example.com/i", "width": 640, "height": 480}])),
        Cell::Images(images) if images[0].width == Some(640)
    ));
    assert!(matches!(
        cell(json!([{"name": "a.pdf", "size": 9, "file_ext": "pdf", "file_id": "f", "file_url": "u", "file_type": "Wedrive", "doc_type": 2}])),
        Cell::Files(files) if files[0].file_type == Some(CellFileType::Wedrive) && files[0].doc_type == Some(CellDocType::Kind(CellDocKind::File))
    ));
    // Public clients disagree about this member: neither form makes the cell one that is not listed.
    assert!(matches!(
        cell(json!([{"file_id": "f", "doc_type": "2"}])),
        Cell::Files(files) if matches!(&files[0].doc_type, Some(CellDocType::Text(text)) if text == "2")
    ));
    let people = json!([{"id_type": 1, "user_id": "woAbCd"}, {"id_type": 2, "tmp_external_userid": "t"}, {"id_type": 3, "agentid": 7}, {"id_type": 6}]);
    assert!(matches!(cell(people), Cell::Users(users) if users[3].id_type == Some(CellUserType::Workflow)));
    assert!(matches!(
        cell(json!([{"source_type": 1, "id": "1", "latitude": "23.1", "longitude": "113.3", "title": "Tower"}])),
        Cell::Places(places) if places[0].latitude.as_deref() == Some("23.1")
    ));
    assert!(
        matches!(cell(json!([{"seq": "12", "text": "NO.12"}])), Cell::Numbers(numbers) if numbers[0].seq.as_deref() == Some("12"))
    );
    assert!(matches!(
        cell(json!([{"id": "o1", "text": "High", "style": 18}, {"text": "New"}])),
        Cell::Choices(choices) if choices[0].style == Some(ChoiceStyle::Red) && choices[1].id.is_none()
    ));
}

#[test]
fn no_cell_changes_on_its_way() {
    let cells = json!({
        "null": null, "blank": "", "space": " ", "none": [], "object": {}, "nested": [[]], "digits": "007", "quoted": "5.0",
        "big": 9_007_199_254_740_993_i64, "negative": -3, "fraction": 0.1, "mixed": ["r1", {"id": "o1"}, 3],
        "nulls": [{"type": "text", "text": "a", "link": null}], "new member": [{"user_id": "u", "mood": {"good": [true]}}],
        "number for text": [{"id": 5, "text": "five"}], "text for number": [{"text": "High", "style": "18"}],
        "new code": [{"text": "High", "style": 99}, {"text": "", "style": 0}], "unknown": [{"chat_id": "wr1"}], "one": {"user_id": "u"},
        "bare": [{"type": "holo", "text": "x"}], "empty": [{}], "file": [{"file_id": ""}], "decimal": [{"image_url": "u", "width": 1.5}],
    });
    let again = serde_json::to_value(read(&cells)).unwrap();
    assert_eq!(again["records"][0]["values"], cells);
    for kept in ["null", "none", "mixed", "nulls", "number for text", "text for number", "unknown", "one", "empty", "decimal"] {
        assert!(matches!(cell(cells[kept].clone()), Cell::Unlisted(value) if value == cells[kept]), "{kept}");
    }
}

#[test]
fn a_record_to_add_takes_values_of_every_variant() {
    let record = NewRecord::new([
        ("Hours", Cell::from(5.5)),
        ("Done", true.into()),
        ("Phone", Cell::from("13800000000".to_owned())),
        ("Remark", vec![CellText::new().r#type(CellTextKind::Text).text("Call back")].into()),
        ("Priority", vec![Choice::new().text("High")].into()),
        ("Else", Cell::Unlisted(json!({"any": [1]}))),
    ]);
    let sent = serde_json::to_value(AddRecords::new("dcAbCd0123", "q979lj", [record])).unwrap();
    let expected = json!({
        "Hours": 5.5, "Done": true, "Phone": "13800000000", "Remark": [{"type": "text", "text": "Call back"}],
        "Priority": [{"text": "High"}], "Else": {"any": [1]},
    });
    assert_eq!(sent["records"][0]["values"], expected);
}
