//! The ids of the platform, and the types that several domains share.
//!
//! An id is a type of its own, so that an encrypted id never goes where one in plain text belongs. Secret ids
//! never show their value and are wiped from memory when they are dropped.
//!
//! Generated from `spec/types.yaml` by `cargo codegen`. Edit the spec, not this file.

use crate::id;

id! {
    /// A corp's id in plain text (`ww…`, `wx…`). Not case-sensitive on the platform; kept as given.
    pub struct CorpId(String);
}

id! {
    /// A corp's id as this provider sees it, encrypted (`wp…`). Case-sensitive; the same across the
    /// provider's suites.
    pub struct OpenCorpId(String);
}

id! {
    /// The id of a suite: a third-party app (`ww…`, `tj…`) or a template of customized apps (`dk…`).
    pub struct SuiteId(String);
}

id! {
    /// The id of an app inside one corp.
    pub struct AgentId(i64);
}

id! {
    /// A member's id in plain text, as the corp's administrator sees it, unique inside the corp. Not
    /// case-sensitive on the platform.
    pub struct UserId(String);
}

id! {
    /// A member's id as the calling app sees it: encrypted and case-sensitive for a provider's apps, 64 bytes
    /// at most; the plain id for the corp's own.
    pub struct OpenUserId(String);
}

id! {
    /// The id of an external contact (`wm…` or `wo…`), seen by one corp or by one provider.
    pub struct ExternalUserId(String);
}

id! {
    /// The id of a department; 1 is the root.
    pub struct DepartmentId(i64);
}

id! {
    /// The id of a member tag.
    pub struct TagId(i64);
}

id! {
    /// The id of a customized-app template or of a promotion package.
    pub struct TemplateId(String);
}

id! {
    /// The id of an uploaded file, good for three days.
    pub struct MediaId(String);
}

id! {
    /// The id of an asynchronous job, 64 bytes at most.
    pub struct JobId(String);
}

id! {
    /// The number of an order.
    pub struct OrderId(String);
}

id! {
    /// The code of one licence seat. It can be activated for one member.
    pub struct ActiveCode(String);
}

id! {
    /// The id of a group chat.
    pub struct ChatId(String);
}

id! {
    /// The id of a customer-service account.
    pub struct OpenKfId(String);
}

id! {
    /// The id of a tag for external contacts.
    pub struct ExternalTagId(String);
}

id! {
    /// The id of a group of tags for external contacts.
    pub struct ExternalTagGroupId(String);
}

id! {
    /// Stands for an external contact of a group whose id the app may not see yet.
    pub struct PendingId(String);
}

id! {
    /// The id of a meeting.
    pub struct MeetingId(String);
}

id! {
    /// The id of a bookable meeting room of the corp.
    pub struct MeetingRoomId(i64);
}

id! {
    /// The id of a live stream.
    pub struct LivingId(String);
}

id! {
    /// The id of a calendar.
    pub struct CalendarId(String);
}

id! {
    /// The id of one schedule in a calendar.
    pub struct ScheduleId(String);
}

id! {
    /// The id of a document, a sheet, a smart sheet or a form.
    pub struct DocId(String);
}

id! {
    /// The id of a WeDrive space.
    pub struct SpaceId(String);
}

id! {
    /// The id of a file or folder in WeDrive.
    pub struct FileId(String);
}

id! {
    /// The id of a hardware maker's device model.
    pub struct DeviceModelId(String);
}

id! {
    /// The serial number of a device.
    pub struct DeviceSn(String);
}

id! {
    /// Pushed by the platform about every ten minutes, good for thirty. The newest one is valid.
    pub struct SuiteTicket(secret);
}

id! {
    /// Temporary authorisation code. Single use, ten minutes, 512 bytes at most.
    pub struct AuthCode(secret);
}

id! {
    /// A corp's lasting authorisation of one suite. Good until the corp cancels or the code is reset.
    pub struct PermanentCode(secret);
}

id! {
    /// Opens one installation session, good for twenty minutes.
    pub struct PreAuthCode(secret);
}

id! {
    /// An access token of any kind. Reserve 512 bytes when storing it; it may die before its time.
    pub struct TokenValue(secret);
}

id! {
    /// A ticket that signs JS-SDK calls.
    pub struct JsTicket(secret);
}

id! {
    /// Buys a member's private details after OAuth, 512 bytes at most.
    pub struct UserTicket(secret);
}

id! {
    /// The code an OAuth redirect or a mini program hands over. Single use, five minutes.
    pub struct OauthCode(secret);
}

id! {
    /// Opens the registration page of a promotion package, 512 bytes at most.
    pub struct RegisterCode(secret);
}

id! {
    /// The secret of a provider, a suite, an app or a device model.
    pub struct AppSecret(secret);
}

id! {
    /// Pushed by the platform about every ten minutes to a hardware maker, good for thirty. The newest one is
    /// valid.
    pub struct ModelTicket(secret);
}

id! {
    /// A corp's lasting permission for one device to make calls. Good until the corp unbinds the device.
    pub struct DeviceSecret(secret);
}

id! {
    /// The key at the end of a group robot's webhook address. Whoever has it can send to the group.
    pub struct RobotKey(secret);
}

id! {
    /// The API key (APIv2) of a WeChat Pay merchant. Whoever has it and the merchant's certificate can pay.
    pub struct PayKey(secret);
}
