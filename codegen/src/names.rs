//! Rust names: how a name of the spec becomes one, and which ones cannot be had.

use heck::{ToSnakeCase, ToUpperCamelCase};

/// The Rust name of a member or function: `AuthCorpId` becomes `auth_corp_id`.
#[must_use]
pub(crate) fn snake(name: &str) -> String {
    name.to_snake_case()
}

/// The Rust name of a type or variant: `list_order` becomes `ListOrder`.
#[must_use]
pub(crate) fn camel(name: &str) -> String {
    name.to_upper_camel_case()
}

/// Whether a name can be made a Rust identifier: raw when it is a keyword, with a letter in front when it starts with a digit.
#[must_use]
pub(crate) fn is_identifier(name: &str) -> bool {
    name.contains(|c: char| c.is_ascii_alphanumeric()) && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_')
}

/// Whether a name is written the way functions and members are.
#[must_use]
pub(crate) fn is_snake(name: &str) -> bool {
    is_identifier(name) && name.starts_with(|first: char| first.is_ascii_lowercase()) && snake(name) == name
}

/// Whether a name can be that of a module, a cargo feature and a file all at once.
#[must_use]
pub(crate) fn is_module(name: &str) -> bool {
    is_snake(name) && syn::parse_str::<syn::Ident>(name).is_ok()
}

/// Whether a name is written the way types are.
#[must_use]
pub(crate) fn is_camel(name: &str) -> bool {
    is_identifier(name) && name.starts_with(|first: char| first.is_ascii_uppercase()) && !name.contains('_')
}

/// Type names that generated modules use for something else: the prelude, and what every module imports from the runtime.
const RESERVED_TYPES: &[&str] = &[
    "Answer",
    "Api",
    "AsMut",
    "AsRef",
    "BTreeMap",
    "Binary",
    "BinaryOr",
    "Box",
    "Bytes",
    "Call",
    "Clone",
    "Copy",
    "Debug",
    "DecodeError",
    "Default",
    "DeviceEnvelope",
    "DoubleEndedIterator",
    "Drop",
    "Effect",
    "Empty",
    "EncodeError",
    "Endpoint",
    "EndpointMeta",
    "Envelope",
    "Eq",
    "Err",
    "ErrCode",
    "Event",
    "EventKey",
    "EventMeta",
    "ExactSizeIterator",
    "Extend",
    "Extra",
    "File",
    "Fn",
    "FnMut",
    "FnOnce",
    "From",
    "FromIterator",
    "Future",
    "Into",
    "IntoFuture",
    "IntoIterator",
    "Iterator",
    "NoToken",
    "None",
    "Ok",
    "Option",
    "Ord",
    "Page",
    "Paged",
    "PartialEq",
    "PartialOrd",
    "Payload",
    "Provides",
    "Result",
    "RobotEnvelope",
    "Scope",
    "ScopeKind",
    "Self",
    "Send",
    "Sized",
    "Slot",
    "Some",
    "String",
    "Sync",
    "Timestamp",
    "ToOwned",
    "ToString",
    "TokenKind",
    "TryFrom",
    "TryInto",
    "UnlistedEvent",
    "Unpin",
    "Vec",
    "View",
];

/// Whether a type of this name would shadow something that generated code needs.
#[must_use]
pub(crate) fn is_reserved_type(name: &str) -> bool {
    RESERVED_TYPES.binary_search(&name).is_ok()
}

/// The members of every event, which hand-written code reads.
pub(crate) const ENVELOPE: &[&str] =
    &["ToUserName", "FromUserName", "CreateTime", "MsgType", "Event", "InfoType", "TimeStamp", "ChangeType"];

/// The members of every callback of an intelligent robot, which hand-written code reads.
pub(crate) const ROBOT_ENVELOPE: &[&str] =
    &["msgid", "create_time", "aibotid", "chatid", "chattype", "from", "response_url", "msgtype"];

/// The same of a hardware maker's.
pub(crate) const DEVICE_ENVELOPE: &[&str] = &["msg_type", "base_info"];

/// What `base_info` of a hardware maker's callback has.
pub(crate) const DEVICE_BASE: &[&str] = &["req_id", "device_sn", "createtime", "model_id", "auth_corpid", "service_corpid"];

/// The built-in types.
pub(crate) const BUILT_IN: &[&str] =
    &["string", "i64", "u64", "f64", "bool", "flag", "timestamp", "errcode", "bytes", "file", "json"];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_reserved_names_are_sorted_for_the_search() {
        assert!(RESERVED_TYPES.is_sorted());
        for name in
            ["Option", "String", "Vec", "Box", "Result", "Some", "None", "Ok", "Err", "Default", "Clone", "Extra", "Api", "Call"]
        {
            assert!(is_reserved_type(name), "{name}");
        }
    }

    #[test]
    fn the_platforms_names_become_rust_names() {
        assert_eq!(snake("AuthCorpId"), "auth_corp_id");
        assert_eq!(snake("ExternalUserID"), "external_user_id");
        assert_eq!(camel("get_permanent_code_v2"), "GetPermanentCodeV2");
        assert!(is_snake("getuserinfo3rd") && !is_snake("getUser") && !is_snake("3rd") && !is_snake("a__b"));
        assert!(is_camel("OpenCorpId") && !is_camel("open_corp") && !is_camel("Open_Corp"));
        assert!(is_module("idconvert") && !is_module("async") && !is_module("Shop"));
    }
}
