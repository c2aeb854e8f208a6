//! 安全管理: changes of the platform that concern firewalls, and of whose files are archived.
//!
//! Generated from `spec/events/security.yaml` by `cargo codegen`. Edit the spec, not this file.

use crate::callback::Envelope;
use crate::table;
use crate::wire::Extra;

/// 企业微信域名IP变更事件: domains or addresses of the platform changed; fetch them with
/// get_server_domain_ip.
///
/// App callback with MsgType `event`, Event `security`, ChangeType `change_domain_ip`. Official page
/// [100080](https://developer.work.weixin.qq.com/document/path/100080), checked, as of 2024-07-12.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SecurityChangeDomainIp {
    /// What every callback carries: who, when and which event.
    pub envelope: Envelope,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(SecurityChangeDomainIp {
    "" => envelope: Envelope [flatten()],
});

/// 应用被存档成员变更回调: the corp changed which archived members the app may see.
///
/// App callback with MsgType `event`, Event `file_content_archive_auth_change`. Official page
/// [101701](https://developer.work.weixin.qq.com/document/path/101701), checked, as of 2026-08-03.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FileContentArchiveAuthChange {
    /// What every callback carries: who, when and which event.
    pub envelope: Envelope,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(FileContentArchiveAuthChange {
    "" => envelope: Envelope [flatten()],
});

/// 存档成员范围变化事件: members came under the archive of files or left it; fetch them with
/// file_content_get_auth_user_list.
///
/// App callback with MsgType `event`, Event `file_content_archive_user_list_change`. Official page
/// [101701](https://developer.work.weixin.qq.com/document/path/101701), checked, as of 2026-08-03.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FileContentArchiveUserListChange {
    /// What every callback carries: who, when and which event.
    pub envelope: Envelope,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(FileContentArchiveUserListChange {
    "" => envelope: Envelope [flatten()],
});
