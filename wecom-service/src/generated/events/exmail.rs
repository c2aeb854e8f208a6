//! 邮件: mail that arrived.
//!
//! Generated from `spec/events/exmail.yaml` by `cargo codegen`. Edit the spec, not this file.

use crate::callback::Envelope;
use crate::table;
use crate::wire::Extra;

/// 应用邮箱接收邮件事件: mail arrived in the mailbox of the app.
///
/// App callback with MsgType `event`, Event `app_email_change`, ChangeType `receive_email`. Official page
/// [97506](https://developer.work.weixin.qq.com/document/path/97506), checked, as of 2022-11-30; also
/// [97495](https://developer.work.weixin.qq.com/document/path/97495),
/// [97517](https://developer.work.weixin.qq.com/document/path/97517).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppEmailChangeReceiveEmail {
    /// What every callback carries: who, when and which event.
    pub envelope: Envelope,
    /// New mails in the mailbox by now.
    pub amount: i64,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(AppEmailChangeReceiveEmail {
    "" => envelope: Envelope [flatten()],
    "Amount" => amount: i64,
});

/// 公共邮箱接收邮件事件: mail arrived in a shared mailbox.
///
/// App callback with MsgType `event`, Event `public_email_change`, ChangeType `receive_email`. Official page
/// [100180](https://developer.work.weixin.qq.com/document/path/100180), checked, as of 2024-09-03.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PublicEmailChangeReceiveEmail {
    /// What every callback carries: who, when and which event.
    pub envelope: Envelope,
    /// The shared mailbox.
    pub id: i64,
    /// New mails in the mailbox by now.
    pub amount: i64,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(PublicEmailChangeReceiveEmail {
    "" => envelope: Envelope [flatten()],
    "Id" => id: i64,
    "Amount" => amount: i64,
});
