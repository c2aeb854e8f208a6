//! 安全管理: changes of the platform that concern firewalls.
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
