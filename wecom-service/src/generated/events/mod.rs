//! The callback events: one module per domain, and [`Event`], which is any of them.
//!
//! Generated from `spec/events` by `cargo codegen`. Edit the spec, not this file.

use std::fmt;

use crate::callback::{Envelope, EventKey, EventMeta, UnlistedEvent};
use crate::wire;
use crate::wire::{Slot, View, Wire};

pub mod contact;
pub mod corpgroup;
pub mod customer_acquisition;
pub mod externalcontact;
pub mod license;
pub mod order;
pub mod service;

/// Any callback event. A `match` needs an arm for the rest, because later versions know more.
#[derive(Clone)]
#[non_exhaustive]
pub enum Event {
    /// 新增成员事件: a member was added.
    ChangeContactCreateUser(Box<contact::ChangeContactCreateUser>),
    /// 更新成员事件: a member's profile, departments or status changed; only what changed is sent.
    ChangeContactUpdateUser(Box<contact::ChangeContactUpdateUser>),
    /// 删除成员事件: a member was removed.
    ChangeContactDeleteUser(Box<contact::ChangeContactDeleteUser>),
    /// 新增部门事件: a department was added.
    ChangeContactCreateParty(Box<contact::ChangeContactCreateParty>),
    /// 更新部门事件: a department was renamed or moved.
    ChangeContactUpdateParty(Box<contact::ChangeContactUpdateParty>),
    /// 删除部门事件: a department was removed.
    ChangeContactDeleteParty(Box<contact::ChangeContactDeleteParty>),
    /// 标签成员变更事件: members or departments were put under a tag or taken out of it.
    ChangeContactUpdateTag(Box<contact::ChangeContactUpdateTag>),
    /// 异步任务完成通知: a batch job finished; fetch its result by the job id.
    BatchJobResult(Box<contact::BatchJobResult>),
    /// 企业互联共享应用事件回调: a parent corp shared the app with a subordinate corp or took it away again.
    /// Fetch the list of shares.
    ShareAgentChange(Box<corpgroup::ShareAgentChange>),
    /// 上下游共享应用事件回调: an upstream corp shared the app with a downstream corp or took it away again.
    /// Fetch the list of shares.
    ShareChainChange(Box<corpgroup::ShareChainChange>),
    /// 企业使用量即将耗尽事件: fewer than 20 paid uses of acquisition links are left to the corp.
    CustomerAcquisitionBalanceLow(Box<customer_acquisition::CustomerAcquisitionBalanceLow>),
    /// 使用量已经耗尽事件: the corp has no paid uses of acquisition links left.
    CustomerAcquisitionBalanceExhausted(Box<customer_acquisition::CustomerAcquisitionBalanceExhausted>),
    /// 使用量增加事件: the corp has paid uses of acquisition links again, after it had none.
    CustomerAcquisitionBalanceIncreased(Box<customer_acquisition::CustomerAcquisitionBalanceIncreased>),
    /// 获客使用量即将过期事件: some paid uses expire soon; told 14, 7, 3, 2 and 1 days before.
    CustomerAcquisitionQuotaExpireSoon(Box<customer_acquisition::CustomerAcquisitionQuotaExpireSoon>),
    /// 获客链接异常事件: no customer can be added through a link any more; stop spreading it.
    CustomerAcquisitionLinkUnavailable(Box<customer_acquisition::CustomerAcquisitionLinkUnavailable>),
    /// 删除获客链接事件: a link was deleted by hand.
    CustomerAcquisitionDeleteLink(Box<customer_acquisition::CustomerAcquisitionDeleteLink>),
    /// 微信客户打开获客链接事件: a WeChat user opened the member's profile through a link.
    CustomerAcquisitionOpenProfile(Box<customer_acquisition::CustomerAcquisitionOpenProfile>),
    /// 通过获客链接发起好友请求事件: a WeChat user asked through a link to become a contact; told only where
    /// State is not empty.
    CustomerAcquisitionFriendRequest(Box<customer_acquisition::CustomerAcquisitionFriendRequest>),
    /// 成员首次收消息事件: a customer who came by a link sent the member a first message.
    CustomerAcquisitionCustomerStartChat(Box<customer_acquisition::CustomerAcquisitionCustomerStartChat>),
    /// 成员多次收消息事件: a customer who came by a link wrote to the member again; told at the third, fifth
    /// and tenth message.
    CustomerAcquisitionMessageFromCustomer(Box<customer_acquisition::CustomerAcquisitionMessageFromCustomer>),
    /// 获客助手事件通知: a customer who came by a link deleted the member.
    CustomerAcquisitionDelFollowUser(Box<customer_acquisition::CustomerAcquisitionDelFollowUser>),
    /// 服务商获客使用量即将耗尽事件: few of the paid uses that the provider bought for its customers are
    /// left.
    CustomerAcquisitionServiceBalanceLow(Box<customer_acquisition::CustomerAcquisitionServiceBalanceLow>),
    /// 服务商获客使用量已经耗尽事件: the provider has no paid uses left that it bought for its customers.
    CustomerAcquisitionServiceBalanceExhausted(Box<customer_acquisition::CustomerAcquisitionServiceBalanceExhausted>),
    /// 消耗服务商使用量事件: a customer came by a link and one use was taken from the provider.
    CustomerAcquisitionServiceBalanceConsumed(Box<customer_acquisition::CustomerAcquisitionServiceBalanceConsumed>),
    /// 获客链接服务商代付价格调整事件: the price that a provider pays for one use changes.
    CustomerAcquisitionChangePrice(Box<customer_acquisition::CustomerAcquisitionChangePrice>),
    /// 客户可建联成员范围变动事件: the set of members whom customers of a marketing app may be connected with
    /// changed; read it again.
    CustomerAcquisitionPermitChange(Box<customer_acquisition::CustomerAcquisitionPermitChange>),
    /// 添加企业客户事件: a member and a customer became contacts.
    ChangeExternalContactAddExternalContact(Box<externalcontact::ChangeExternalContactAddExternalContact>),
    /// 编辑企业客户事件: a member changed the remark or the corp tags of a customer; a changed remark mobile
    /// number alone is not told.
    ChangeExternalContactEditExternalContact(Box<externalcontact::ChangeExternalContactEditExternalContact>),
    /// 外部联系人免验证添加成员事件: a customer added a member who accepts without confirming; the member has
    /// not added the customer back yet.
    ChangeExternalContactAddHalfExternalContact(Box<externalcontact::ChangeExternalContactAddHalfExternalContact>),
    /// 删除企业客户事件: a member deleted a customer.
    ChangeExternalContactDelExternalContact(Box<externalcontact::ChangeExternalContactDelExternalContact>),
    /// 删除跟进成员事件: a customer deleted the member.
    ChangeExternalContactDelFollowUser(Box<externalcontact::ChangeExternalContactDelFollowUser>),
    /// 客户接替失败事件: a customer could not be handed over to another member.
    ChangeExternalContactTransferFail(Box<externalcontact::ChangeExternalContactTransferFail>),
    /// 客户同意进行聊天内容存档事件回调: a customer agreed that the chat with the member is archived.
    ChangeExternalContactMsgAuditApproved(Box<externalcontact::ChangeExternalContactMsgAuditApproved>),
    /// 客户群创建事件: a customer group was created.
    ChangeExternalChatCreate(Box<externalcontact::ChangeExternalChatCreate>),
    /// 客户群变更事件: a customer group was renamed, changed hands, got another notice, or people joined or
    /// left.
    ChangeExternalChatUpdate(Box<externalcontact::ChangeExternalChatUpdate>),
    /// 客户群解散事件: a customer group was dissolved.
    ChangeExternalChatDismiss(Box<externalcontact::ChangeExternalChatDismiss>),
    /// 企业客户标签创建事件: a customer tag or a group of tags was created.
    ChangeExternalTagCreate(Box<externalcontact::ChangeExternalTagCreate>),
    /// 企业客户标签变更事件: a customer tag or a group of tags was renamed or otherwise changed.
    ChangeExternalTagUpdate(Box<externalcontact::ChangeExternalTagUpdate>),
    /// 企业客户标签删除事件: a customer tag or a group of tags was deleted; a group takes its tags along.
    ChangeExternalTagDelete(Box<externalcontact::ChangeExternalTagDelete>),
    /// 企业客户标签重排事件: tags inside a group, or the groups themselves, were put into another order.
    ChangeExternalTagShuffle(Box<externalcontact::ChangeExternalTagShuffle>),
    /// 支付成功通知: a licence order is paid and its codes exist, which may take a while for large orders.
    LicensePaySuccess(Box<license::LicensePaySuccess>),
    /// 退款结果通知: the refund of a licence order was granted or refused.
    LicenseRefund(Box<license::LicenseRefund>),
    /// 自动激活回调通知: seats were activated for a member without the provider's doing.
    AutoActivate(Box<license::AutoActivate>),
    /// 接口许可失效通知: a member without a valid seat opened the app. FromUserName is the member; only
    /// members who may see the app are reported.
    UnlicensedNotify(Box<license::UnlicensedNotify>),
    /// 下单成功通知: an order for an app edition was placed, by the customer or on its behalf.
    OpenOrder(Box<order::OpenOrder>),
    /// 改单通知: the provider changed the price of an order. It has a new number from now on.
    ChangeOrder(Box<order::ChangeOrder>),
    /// 支付成功通知: a customer paid an order for an app edition.
    PayForAppSuccess(Box<order::PayForAppSuccess>),
    /// 退款通知: an order was refunded, by the provider's consent or because the time to object ran out.
    /// Fetch what the customer still has.
    Refund(Box<order::Refund>),
    /// 取消订单通知: the provider or the customer cancelled an order.
    CancelOrder(Box<order::CancelOrder>),
    /// 应用版本变更通知: the edition a customer has changed: bought, refunded, tried longer, run out, or
    /// grown past its seats. Fetch the authorisation again.
    ChangeEdition(Box<order::ChangeEdition>),
    /// 支付成功通知: the provider's order for an advanced interface is paid.
    AdvancedApiPaySuccess(Box<order::AdvancedApiPaySuccess>),
    /// 退款结果通知: the refund of an order for an advanced interface was granted or refused.
    AdvancedApiRefund(Box<order::AdvancedApiRefund>),
    /// 取消订单通知: the provider cancelled an order for an advanced interface.
    AdvancedApiCancel(Box<order::AdvancedApiCancel>),
    /// 接口不足通知: a customer authorised more people than the provider has bought of an advanced interface.
    AdvancedApiInsufficient(Box<order::AdvancedApiInsufficient>),
    /// 推送suite_ticket: a fresh ticket for the suite, pushed about every ten minutes. It buys the suite's
    /// token.
    SuiteTicket(Box<service::SuiteTicket>),
    /// 授权成功通知: a corp installed the suite; the code buys its permanent code. Not sent for installations
    /// that start on the provider's own site.
    CreateAuth(Box<service::CreateAuth>),
    /// 变更授权通知: a corp changed what the app may do or who may see it, or switched it on or off. Fetch
    /// the authorisation again.
    ChangeAuth(Box<service::ChangeAuth>),
    /// 取消授权通知: a corp removed the app. Its permanent code is dead and its data has to be deleted.
    CancelAuth(Box<service::CancelAuth>),
    /// 重置永久授权码通知: someone asked for a new secret of a customized app in the console; the code buys
    /// it.
    ResetPermanentCode(Box<service::ResetPermanentCode>),
    /// 应用管理员变更通知: the admins of the app changed in one corp. Fetch their list again.
    ChangeAppAdmin(Box<service::ChangeAppAdmin>),
    /// 授权组织架构权限通知: an admin granted the app the right to see the organisation structure.
    CorpArchAuth(Box<service::CorpArchAuth>),
    /// 获客助手权限确认事件: an admin confirmed a permission that needs a second consent; its calls work from
    /// now on.
    ApproveSpecialAuth(Box<service::ApproveSpecialAuth>),
    /// 获客助手权限取消事件: an admin took back a permission that needs a second consent.
    CancelSpecialAuth(Box<service::CancelSpecialAuth>),
    /// 同意授权转换external_userid事件: a corp that installed long ago agreed to the conversion of its
    /// external contact ids.
    AgreeExternalUseridMigration(Box<service::AgreeExternalUseridMigration>),
    /// 注册完成回调事件: someone registered a new corp through a promotion package.
    RegisterCorp(Box<service::RegisterCorp>),
    /// 扫描推广二维码事件: a member of a corp that already uses the provider scanned a promotion QR code, or
    /// opened its link.
    EnterRegisterPackage(Box<service::EnterRegisterPackage>),
    /// del_auth: an authorisation was deleted. Known from other SDKs only; the platform documents
    /// cancel_auth.
    DelAuth(Box<service::DelAuth>),
    /// An event that this version does not know, kept whole.
    Unlisted(Box<UnlistedEvent>),
}

impl Event {
    /// The event that these discriminators name, still empty. One that says no change type stands for all of them.
    pub(crate) fn select(key: &EventKey<'_>) -> Self {
        let known = match (key.info_type, key.msg_type) {
            (Some(info_type), _) => Self::of_suite(info_type, key.change_type),
            (None, Some(msg_type)) => Self::of_app(msg_type, key.event, key.change_type),
            (None, None) => None,
        };
        known.unwrap_or_else(|| Self::Unlisted(Box::default()))
    }

    fn of_suite(info_type: &str, change_type: Option<&str>) -> Option<Self> {
        let event = match (info_type, change_type) {
            ("change_contact", Some("create_user")) => Self::ChangeContactCreateUser(Box::default()),
            ("change_contact", Some("update_user")) => Self::ChangeContactUpdateUser(Box::default()),
            ("change_contact", Some("delete_user")) => Self::ChangeContactDeleteUser(Box::default()),
            ("change_contact", Some("create_party")) => Self::ChangeContactCreateParty(Box::default()),
            ("change_contact", Some("update_party")) => Self::ChangeContactUpdateParty(Box::default()),
            ("change_contact", Some("delete_party")) => Self::ChangeContactDeleteParty(Box::default()),
            ("change_contact", Some("update_tag")) => Self::ChangeContactUpdateTag(Box::default()),
            ("customer_acquisition", Some("balance_low")) => Self::CustomerAcquisitionBalanceLow(Box::default()),
            ("customer_acquisition", Some("balance_exhausted")) => {
                Self::CustomerAcquisitionBalanceExhausted(Box::default())
            }
            ("customer_acquisition", Some("balance_increased")) => {
                Self::CustomerAcquisitionBalanceIncreased(Box::default())
            }
            ("customer_acquisition", Some("quota_expire_soon")) => {
                Self::CustomerAcquisitionQuotaExpireSoon(Box::default())
            }
            ("customer_acquisition", Some("link_unavailable")) => {
                Self::CustomerAcquisitionLinkUnavailable(Box::default())
            }
            ("customer_acquisition", Some("delete_link")) => Self::CustomerAcquisitionDeleteLink(Box::default()),
            ("customer_acquisition", Some("open_profile")) => Self::CustomerAcquisitionOpenProfile(Box::default()),
            ("customer_acquisition", Some("friend_request")) => Self::CustomerAcquisitionFriendRequest(Box::default()),
            ("customer_acquisition", Some("customer_start_chat")) => {
                Self::CustomerAcquisitionCustomerStartChat(Box::default())
            }
            ("customer_acquisition", Some("message_from_customer")) => {
                Self::CustomerAcquisitionMessageFromCustomer(Box::default())
            }
            ("customer_acquisition", Some("del_follow_user")) => Self::CustomerAcquisitionDelFollowUser(Box::default()),
            ("customer_acquisition", Some("service_balance_low")) => {
                Self::CustomerAcquisitionServiceBalanceLow(Box::default())
            }
            ("customer_acquisition", Some("service_balance_exhausted")) => {
                Self::CustomerAcquisitionServiceBalanceExhausted(Box::default())
            }
            ("customer_acquisition", Some("service_balance_consumed")) => {
                Self::CustomerAcquisitionServiceBalanceConsumed(Box::default())
            }
            ("customer_acquisition", Some("change_price")) => Self::CustomerAcquisitionChangePrice(Box::default()),
            ("change_external_contact", Some("add_external_contact")) => {
                Self::ChangeExternalContactAddExternalContact(Box::default())
            }
            ("change_external_contact", Some("edit_external_contact")) => {
                Self::ChangeExternalContactEditExternalContact(Box::default())
            }
            ("change_external_contact", Some("add_half_external_contact")) => {
                Self::ChangeExternalContactAddHalfExternalContact(Box::default())
            }
            ("change_external_contact", Some("del_external_contact")) => {
                Self::ChangeExternalContactDelExternalContact(Box::default())
            }
            ("change_external_contact", Some("del_follow_user")) => {
                Self::ChangeExternalContactDelFollowUser(Box::default())
            }
            ("change_external_contact", Some("transfer_fail")) => {
                Self::ChangeExternalContactTransferFail(Box::default())
            }
            ("change_external_contact", Some("msg_audit_approved")) => {
                Self::ChangeExternalContactMsgAuditApproved(Box::default())
            }
            ("change_external_chat", Some("create")) => Self::ChangeExternalChatCreate(Box::default()),
            ("change_external_chat", Some("update")) => Self::ChangeExternalChatUpdate(Box::default()),
            ("change_external_chat", Some("dismiss")) => Self::ChangeExternalChatDismiss(Box::default()),
            ("change_external_tag", Some("create")) => Self::ChangeExternalTagCreate(Box::default()),
            ("change_external_tag", Some("update")) => Self::ChangeExternalTagUpdate(Box::default()),
            ("change_external_tag", Some("delete")) => Self::ChangeExternalTagDelete(Box::default()),
            ("change_external_tag", Some("shuffle")) => Self::ChangeExternalTagShuffle(Box::default()),
            ("batch_job_result", _) => Self::BatchJobResult(Box::default()),
            ("share_agent_change", _) => Self::ShareAgentChange(Box::default()),
            ("share_chain_change", _) => Self::ShareChainChange(Box::default()),
            ("customer_acquisition_permit_change", _) => Self::CustomerAcquisitionPermitChange(Box::default()),
            ("license_pay_success", _) => Self::LicensePaySuccess(Box::default()),
            ("license_refund", _) => Self::LicenseRefund(Box::default()),
            ("auto_activate", _) => Self::AutoActivate(Box::default()),
            ("open_order", _) => Self::OpenOrder(Box::default()),
            ("change_order", _) => Self::ChangeOrder(Box::default()),
            ("pay_for_app_success", _) => Self::PayForAppSuccess(Box::default()),
            ("refund", _) => Self::Refund(Box::default()),
            ("cancel_order", _) => Self::CancelOrder(Box::default()),
            ("change_editon", _) => Self::ChangeEdition(Box::default()),
            ("advanced_api_pay_success", _) => Self::AdvancedApiPaySuccess(Box::default()),
            ("advanced_api_refund", _) => Self::AdvancedApiRefund(Box::default()),
            ("advanced_api_cancel", _) => Self::AdvancedApiCancel(Box::default()),
            ("advanced_api_insufficient", _) => Self::AdvancedApiInsufficient(Box::default()),
            ("suite_ticket", _) => Self::SuiteTicket(Box::default()),
            ("create_auth", _) => Self::CreateAuth(Box::default()),
            ("change_auth", _) => Self::ChangeAuth(Box::default()),
            ("cancel_auth", _) => Self::CancelAuth(Box::default()),
            ("reset_permanent_code", _) => Self::ResetPermanentCode(Box::default()),
            ("corp_arch_auth", _) => Self::CorpArchAuth(Box::default()),
            ("approve_special_auth", _) => Self::ApproveSpecialAuth(Box::default()),
            ("cancel_special_auth", _) => Self::CancelSpecialAuth(Box::default()),
            ("agree_external_userid_migration", _) => Self::AgreeExternalUseridMigration(Box::default()),
            ("register_corp", _) => Self::RegisterCorp(Box::default()),
            ("enter_register_package", _) => Self::EnterRegisterPackage(Box::default()),
            ("del_auth", _) => Self::DelAuth(Box::default()),
            _ => return None,
        };
        Some(event)
    }

    fn of_app(msg_type: &str, event: Option<&str>, change_type: Option<&str>) -> Option<Self> {
        let event = match (msg_type, event, change_type) {
            ("event", Some("change_contact"), Some("create_user")) => Self::ChangeContactCreateUser(Box::default()),
            ("event", Some("change_contact"), Some("update_user")) => Self::ChangeContactUpdateUser(Box::default()),
            ("event", Some("change_contact"), Some("delete_user")) => Self::ChangeContactDeleteUser(Box::default()),
            ("event", Some("change_contact"), Some("create_party")) => Self::ChangeContactCreateParty(Box::default()),
            ("event", Some("change_contact"), Some("update_party")) => Self::ChangeContactUpdateParty(Box::default()),
            ("event", Some("change_contact"), Some("delete_party")) => Self::ChangeContactDeleteParty(Box::default()),
            ("event", Some("change_contact"), Some("update_tag")) => Self::ChangeContactUpdateTag(Box::default()),
            ("event", Some("customer_acquisition"), Some("balance_low")) => {
                Self::CustomerAcquisitionBalanceLow(Box::default())
            }
            ("event", Some("customer_acquisition"), Some("balance_exhausted")) => {
                Self::CustomerAcquisitionBalanceExhausted(Box::default())
            }
            ("event", Some("customer_acquisition"), Some("balance_increased")) => {
                Self::CustomerAcquisitionBalanceIncreased(Box::default())
            }
            ("event", Some("customer_acquisition"), Some("quota_expire_soon")) => {
                Self::CustomerAcquisitionQuotaExpireSoon(Box::default())
            }
            ("event", Some("customer_acquisition"), Some("link_unavailable")) => {
                Self::CustomerAcquisitionLinkUnavailable(Box::default())
            }
            ("event", Some("customer_acquisition"), Some("delete_link")) => {
                Self::CustomerAcquisitionDeleteLink(Box::default())
            }
            ("event", Some("customer_acquisition"), Some("open_profile")) => {
                Self::CustomerAcquisitionOpenProfile(Box::default())
            }
            ("event", Some("customer_acquisition"), Some("friend_request")) => {
                Self::CustomerAcquisitionFriendRequest(Box::default())
            }
            ("event", Some("customer_acquisition"), Some("customer_start_chat")) => {
                Self::CustomerAcquisitionCustomerStartChat(Box::default())
            }
            ("event", Some("customer_acquisition"), Some("message_from_customer")) => {
                Self::CustomerAcquisitionMessageFromCustomer(Box::default())
            }
            ("event", Some("customer_acquisition"), Some("del_follow_user")) => {
                Self::CustomerAcquisitionDelFollowUser(Box::default())
            }
            ("event", Some("change_external_contact"), Some("add_external_contact")) => {
                Self::ChangeExternalContactAddExternalContact(Box::default())
            }
            ("event", Some("change_external_contact"), Some("edit_external_contact")) => {
                Self::ChangeExternalContactEditExternalContact(Box::default())
            }
            ("event", Some("change_external_contact"), Some("add_half_external_contact")) => {
                Self::ChangeExternalContactAddHalfExternalContact(Box::default())
            }
            ("event", Some("change_external_contact"), Some("del_external_contact")) => {
                Self::ChangeExternalContactDelExternalContact(Box::default())
            }
            ("event", Some("change_external_contact"), Some("del_follow_user")) => {
                Self::ChangeExternalContactDelFollowUser(Box::default())
            }
            ("event", Some("change_external_contact"), Some("transfer_fail")) => {
                Self::ChangeExternalContactTransferFail(Box::default())
            }
            ("event", Some("change_external_contact"), Some("msg_audit_approved")) => {
                Self::ChangeExternalContactMsgAuditApproved(Box::default())
            }
            ("event", Some("change_external_chat"), Some("create")) => Self::ChangeExternalChatCreate(Box::default()),
            ("event", Some("change_external_chat"), Some("update")) => Self::ChangeExternalChatUpdate(Box::default()),
            ("event", Some("change_external_chat"), Some("dismiss")) => Self::ChangeExternalChatDismiss(Box::default()),
            ("event", Some("change_external_tag"), Some("create")) => Self::ChangeExternalTagCreate(Box::default()),
            ("event", Some("change_external_tag"), Some("update")) => Self::ChangeExternalTagUpdate(Box::default()),
            ("event", Some("change_external_tag"), Some("delete")) => Self::ChangeExternalTagDelete(Box::default()),
            ("event", Some("change_external_tag"), Some("shuffle")) => Self::ChangeExternalTagShuffle(Box::default()),
            ("event", Some("batch_job_result"), _) => Self::BatchJobResult(Box::default()),
            ("event", Some("share_agent_change"), _) => Self::ShareAgentChange(Box::default()),
            ("event", Some("share_chain_change"), _) => Self::ShareChainChange(Box::default()),
            ("event", Some("unlicensed_notify"), _) => Self::UnlicensedNotify(Box::default()),
            ("event", Some("change_app_admin"), _) => Self::ChangeAppAdmin(Box::default()),
            _ => return None,
        };
        Some(event)
    }

    /// The place to fill from a callback.
    pub(crate) fn slot(&mut self) -> Slot<'_> {
        match self {
            Self::ChangeContactCreateUser(event) => Wire::slot(event),
            Self::ChangeContactUpdateUser(event) => Wire::slot(event),
            Self::ChangeContactDeleteUser(event) => Wire::slot(event),
            Self::ChangeContactCreateParty(event) => Wire::slot(event),
            Self::ChangeContactUpdateParty(event) => Wire::slot(event),
            Self::ChangeContactDeleteParty(event) => Wire::slot(event),
            Self::ChangeContactUpdateTag(event) => Wire::slot(event),
            Self::BatchJobResult(event) => Wire::slot(event),
            Self::ShareAgentChange(event) => Wire::slot(event),
            Self::ShareChainChange(event) => Wire::slot(event),
            Self::CustomerAcquisitionBalanceLow(event) => Wire::slot(event),
            Self::CustomerAcquisitionBalanceExhausted(event) => Wire::slot(event),
            Self::CustomerAcquisitionBalanceIncreased(event) => Wire::slot(event),
            Self::CustomerAcquisitionQuotaExpireSoon(event) => Wire::slot(event),
            Self::CustomerAcquisitionLinkUnavailable(event) => Wire::slot(event),
            Self::CustomerAcquisitionDeleteLink(event) => Wire::slot(event),
            Self::CustomerAcquisitionOpenProfile(event) => Wire::slot(event),
            Self::CustomerAcquisitionFriendRequest(event) => Wire::slot(event),
            Self::CustomerAcquisitionCustomerStartChat(event) => Wire::slot(event),
            Self::CustomerAcquisitionMessageFromCustomer(event) => Wire::slot(event),
            Self::CustomerAcquisitionDelFollowUser(event) => Wire::slot(event),
            Self::CustomerAcquisitionServiceBalanceLow(event) => Wire::slot(event),
            Self::CustomerAcquisitionServiceBalanceExhausted(event) => Wire::slot(event),
            Self::CustomerAcquisitionServiceBalanceConsumed(event) => Wire::slot(event),
            Self::CustomerAcquisitionChangePrice(event) => Wire::slot(event),
            Self::CustomerAcquisitionPermitChange(event) => Wire::slot(event),
            Self::ChangeExternalContactAddExternalContact(event) => Wire::slot(event),
            Self::ChangeExternalContactEditExternalContact(event) => Wire::slot(event),
            Self::ChangeExternalContactAddHalfExternalContact(event) => Wire::slot(event),
            Self::ChangeExternalContactDelExternalContact(event) => Wire::slot(event),
            Self::ChangeExternalContactDelFollowUser(event) => Wire::slot(event),
            Self::ChangeExternalContactTransferFail(event) => Wire::slot(event),
            Self::ChangeExternalContactMsgAuditApproved(event) => Wire::slot(event),
            Self::ChangeExternalChatCreate(event) => Wire::slot(event),
            Self::ChangeExternalChatUpdate(event) => Wire::slot(event),
            Self::ChangeExternalChatDismiss(event) => Wire::slot(event),
            Self::ChangeExternalTagCreate(event) => Wire::slot(event),
            Self::ChangeExternalTagUpdate(event) => Wire::slot(event),
            Self::ChangeExternalTagDelete(event) => Wire::slot(event),
            Self::ChangeExternalTagShuffle(event) => Wire::slot(event),
            Self::LicensePaySuccess(event) => Wire::slot(event),
            Self::LicenseRefund(event) => Wire::slot(event),
            Self::AutoActivate(event) => Wire::slot(event),
            Self::UnlicensedNotify(event) => Wire::slot(event),
            Self::OpenOrder(event) => Wire::slot(event),
            Self::ChangeOrder(event) => Wire::slot(event),
            Self::PayForAppSuccess(event) => Wire::slot(event),
            Self::Refund(event) => Wire::slot(event),
            Self::CancelOrder(event) => Wire::slot(event),
            Self::ChangeEdition(event) => Wire::slot(event),
            Self::AdvancedApiPaySuccess(event) => Wire::slot(event),
            Self::AdvancedApiRefund(event) => Wire::slot(event),
            Self::AdvancedApiCancel(event) => Wire::slot(event),
            Self::AdvancedApiInsufficient(event) => Wire::slot(event),
            Self::SuiteTicket(event) => Wire::slot(event),
            Self::CreateAuth(event) => Wire::slot(event),
            Self::ChangeAuth(event) => Wire::slot(event),
            Self::CancelAuth(event) => Wire::slot(event),
            Self::ResetPermanentCode(event) => Wire::slot(event),
            Self::ChangeAppAdmin(event) => Wire::slot(event),
            Self::CorpArchAuth(event) => Wire::slot(event),
            Self::ApproveSpecialAuth(event) => Wire::slot(event),
            Self::CancelSpecialAuth(event) => Wire::slot(event),
            Self::AgreeExternalUseridMigration(event) => Wire::slot(event),
            Self::RegisterCorp(event) => Wire::slot(event),
            Self::EnterRegisterPackage(event) => Wire::slot(event),
            Self::DelAuth(event) => Wire::slot(event),
            Self::Unlisted(event) => Wire::slot(event),
        }
    }

    /// The members, to write or compare.
    pub fn view(&self) -> View<'_> {
        match self {
            Self::ChangeContactCreateUser(event) => Wire::view(event),
            Self::ChangeContactUpdateUser(event) => Wire::view(event),
            Self::ChangeContactDeleteUser(event) => Wire::view(event),
            Self::ChangeContactCreateParty(event) => Wire::view(event),
            Self::ChangeContactUpdateParty(event) => Wire::view(event),
            Self::ChangeContactDeleteParty(event) => Wire::view(event),
            Self::ChangeContactUpdateTag(event) => Wire::view(event),
            Self::BatchJobResult(event) => Wire::view(event),
            Self::ShareAgentChange(event) => Wire::view(event),
            Self::ShareChainChange(event) => Wire::view(event),
            Self::CustomerAcquisitionBalanceLow(event) => Wire::view(event),
            Self::CustomerAcquisitionBalanceExhausted(event) => Wire::view(event),
            Self::CustomerAcquisitionBalanceIncreased(event) => Wire::view(event),
            Self::CustomerAcquisitionQuotaExpireSoon(event) => Wire::view(event),
            Self::CustomerAcquisitionLinkUnavailable(event) => Wire::view(event),
            Self::CustomerAcquisitionDeleteLink(event) => Wire::view(event),
            Self::CustomerAcquisitionOpenProfile(event) => Wire::view(event),
            Self::CustomerAcquisitionFriendRequest(event) => Wire::view(event),
            Self::CustomerAcquisitionCustomerStartChat(event) => Wire::view(event),
            Self::CustomerAcquisitionMessageFromCustomer(event) => Wire::view(event),
            Self::CustomerAcquisitionDelFollowUser(event) => Wire::view(event),
            Self::CustomerAcquisitionServiceBalanceLow(event) => Wire::view(event),
            Self::CustomerAcquisitionServiceBalanceExhausted(event) => Wire::view(event),
            Self::CustomerAcquisitionServiceBalanceConsumed(event) => Wire::view(event),
            Self::CustomerAcquisitionChangePrice(event) => Wire::view(event),
            Self::CustomerAcquisitionPermitChange(event) => Wire::view(event),
            Self::ChangeExternalContactAddExternalContact(event) => Wire::view(event),
            Self::ChangeExternalContactEditExternalContact(event) => Wire::view(event),
            Self::ChangeExternalContactAddHalfExternalContact(event) => Wire::view(event),
            Self::ChangeExternalContactDelExternalContact(event) => Wire::view(event),
            Self::ChangeExternalContactDelFollowUser(event) => Wire::view(event),
            Self::ChangeExternalContactTransferFail(event) => Wire::view(event),
            Self::ChangeExternalContactMsgAuditApproved(event) => Wire::view(event),
            Self::ChangeExternalChatCreate(event) => Wire::view(event),
            Self::ChangeExternalChatUpdate(event) => Wire::view(event),
            Self::ChangeExternalChatDismiss(event) => Wire::view(event),
            Self::ChangeExternalTagCreate(event) => Wire::view(event),
            Self::ChangeExternalTagUpdate(event) => Wire::view(event),
            Self::ChangeExternalTagDelete(event) => Wire::view(event),
            Self::ChangeExternalTagShuffle(event) => Wire::view(event),
            Self::LicensePaySuccess(event) => Wire::view(event),
            Self::LicenseRefund(event) => Wire::view(event),
            Self::AutoActivate(event) => Wire::view(event),
            Self::UnlicensedNotify(event) => Wire::view(event),
            Self::OpenOrder(event) => Wire::view(event),
            Self::ChangeOrder(event) => Wire::view(event),
            Self::PayForAppSuccess(event) => Wire::view(event),
            Self::Refund(event) => Wire::view(event),
            Self::CancelOrder(event) => Wire::view(event),
            Self::ChangeEdition(event) => Wire::view(event),
            Self::AdvancedApiPaySuccess(event) => Wire::view(event),
            Self::AdvancedApiRefund(event) => Wire::view(event),
            Self::AdvancedApiCancel(event) => Wire::view(event),
            Self::AdvancedApiInsufficient(event) => Wire::view(event),
            Self::SuiteTicket(event) => Wire::view(event),
            Self::CreateAuth(event) => Wire::view(event),
            Self::ChangeAuth(event) => Wire::view(event),
            Self::CancelAuth(event) => Wire::view(event),
            Self::ResetPermanentCode(event) => Wire::view(event),
            Self::ChangeAppAdmin(event) => Wire::view(event),
            Self::CorpArchAuth(event) => Wire::view(event),
            Self::ApproveSpecialAuth(event) => Wire::view(event),
            Self::CancelSpecialAuth(event) => Wire::view(event),
            Self::AgreeExternalUseridMigration(event) => Wire::view(event),
            Self::RegisterCorp(event) => Wire::view(event),
            Self::EnterRegisterPackage(event) => Wire::view(event),
            Self::DelAuth(event) => Wire::view(event),
            Self::Unlisted(event) => Wire::view(event),
        }
    }

    /// The name of the event, `unlisted` for one that this version does not know.
    pub fn name(&self) -> &'static str {
        match self {
            Self::ChangeContactCreateUser(_) => "change_contact_create_user",
            Self::ChangeContactUpdateUser(_) => "change_contact_update_user",
            Self::ChangeContactDeleteUser(_) => "change_contact_delete_user",
            Self::ChangeContactCreateParty(_) => "change_contact_create_party",
            Self::ChangeContactUpdateParty(_) => "change_contact_update_party",
            Self::ChangeContactDeleteParty(_) => "change_contact_delete_party",
            Self::ChangeContactUpdateTag(_) => "change_contact_update_tag",
            Self::BatchJobResult(_) => "batch_job_result",
            Self::ShareAgentChange(_) => "share_agent_change",
            Self::ShareChainChange(_) => "share_chain_change",
            Self::CustomerAcquisitionBalanceLow(_) => "customer_acquisition_balance_low",
            Self::CustomerAcquisitionBalanceExhausted(_) => "customer_acquisition_balance_exhausted",
            Self::CustomerAcquisitionBalanceIncreased(_) => "customer_acquisition_balance_increased",
            Self::CustomerAcquisitionQuotaExpireSoon(_) => "customer_acquisition_quota_expire_soon",
            Self::CustomerAcquisitionLinkUnavailable(_) => "customer_acquisition_link_unavailable",
            Self::CustomerAcquisitionDeleteLink(_) => "customer_acquisition_delete_link",
            Self::CustomerAcquisitionOpenProfile(_) => "customer_acquisition_open_profile",
            Self::CustomerAcquisitionFriendRequest(_) => "customer_acquisition_friend_request",
            Self::CustomerAcquisitionCustomerStartChat(_) => "customer_acquisition_customer_start_chat",
            Self::CustomerAcquisitionMessageFromCustomer(_) => "customer_acquisition_message_from_customer",
            Self::CustomerAcquisitionDelFollowUser(_) => "customer_acquisition_del_follow_user",
            Self::CustomerAcquisitionServiceBalanceLow(_) => "customer_acquisition_service_balance_low",
            Self::CustomerAcquisitionServiceBalanceExhausted(_) => "customer_acquisition_service_balance_exhausted",
            Self::CustomerAcquisitionServiceBalanceConsumed(_) => "customer_acquisition_service_balance_consumed",
            Self::CustomerAcquisitionChangePrice(_) => "customer_acquisition_change_price",
            Self::CustomerAcquisitionPermitChange(_) => "customer_acquisition_permit_change",
            Self::ChangeExternalContactAddExternalContact(_) => "change_external_contact_add_external_contact",
            Self::ChangeExternalContactEditExternalContact(_) => "change_external_contact_edit_external_contact",
            Self::ChangeExternalContactAddHalfExternalContact(_) => "change_external_contact_add_half_external_contact",
            Self::ChangeExternalContactDelExternalContact(_) => "change_external_contact_del_external_contact",
            Self::ChangeExternalContactDelFollowUser(_) => "change_external_contact_del_follow_user",
            Self::ChangeExternalContactTransferFail(_) => "change_external_contact_transfer_fail",
            Self::ChangeExternalContactMsgAuditApproved(_) => "change_external_contact_msg_audit_approved",
            Self::ChangeExternalChatCreate(_) => "change_external_chat_create",
            Self::ChangeExternalChatUpdate(_) => "change_external_chat_update",
            Self::ChangeExternalChatDismiss(_) => "change_external_chat_dismiss",
            Self::ChangeExternalTagCreate(_) => "change_external_tag_create",
            Self::ChangeExternalTagUpdate(_) => "change_external_tag_update",
            Self::ChangeExternalTagDelete(_) => "change_external_tag_delete",
            Self::ChangeExternalTagShuffle(_) => "change_external_tag_shuffle",
            Self::LicensePaySuccess(_) => "license_pay_success",
            Self::LicenseRefund(_) => "license_refund",
            Self::AutoActivate(_) => "auto_activate",
            Self::UnlicensedNotify(_) => "unlicensed_notify",
            Self::OpenOrder(_) => "open_order",
            Self::ChangeOrder(_) => "change_order",
            Self::PayForAppSuccess(_) => "pay_for_app_success",
            Self::Refund(_) => "refund",
            Self::CancelOrder(_) => "cancel_order",
            Self::ChangeEdition(_) => "change_edition",
            Self::AdvancedApiPaySuccess(_) => "advanced_api_pay_success",
            Self::AdvancedApiRefund(_) => "advanced_api_refund",
            Self::AdvancedApiCancel(_) => "advanced_api_cancel",
            Self::AdvancedApiInsufficient(_) => "advanced_api_insufficient",
            Self::SuiteTicket(_) => "suite_ticket",
            Self::CreateAuth(_) => "create_auth",
            Self::ChangeAuth(_) => "change_auth",
            Self::CancelAuth(_) => "cancel_auth",
            Self::ResetPermanentCode(_) => "reset_permanent_code",
            Self::ChangeAppAdmin(_) => "change_app_admin",
            Self::CorpArchAuth(_) => "corp_arch_auth",
            Self::ApproveSpecialAuth(_) => "approve_special_auth",
            Self::CancelSpecialAuth(_) => "cancel_special_auth",
            Self::AgreeExternalUseridMigration(_) => "agree_external_userid_migration",
            Self::RegisterCorp(_) => "register_corp",
            Self::EnterRegisterPackage(_) => "enter_register_package",
            Self::DelAuth(_) => "del_auth",
            Self::Unlisted(_) => "unlisted",
        }
    }

    /// What every callback carries: who, when and which event.
    pub fn envelope(&self) -> &Envelope {
        match self {
            Self::ChangeContactCreateUser(event) => &event.envelope,
            Self::ChangeContactUpdateUser(event) => &event.envelope,
            Self::ChangeContactDeleteUser(event) => &event.envelope,
            Self::ChangeContactCreateParty(event) => &event.envelope,
            Self::ChangeContactUpdateParty(event) => &event.envelope,
            Self::ChangeContactDeleteParty(event) => &event.envelope,
            Self::ChangeContactUpdateTag(event) => &event.envelope,
            Self::BatchJobResult(event) => &event.envelope,
            Self::ShareAgentChange(event) => &event.envelope,
            Self::ShareChainChange(event) => &event.envelope,
            Self::CustomerAcquisitionBalanceLow(event) => &event.envelope,
            Self::CustomerAcquisitionBalanceExhausted(event) => &event.envelope,
            Self::CustomerAcquisitionBalanceIncreased(event) => &event.envelope,
            Self::CustomerAcquisitionQuotaExpireSoon(event) => &event.envelope,
            Self::CustomerAcquisitionLinkUnavailable(event) => &event.envelope,
            Self::CustomerAcquisitionDeleteLink(event) => &event.envelope,
            Self::CustomerAcquisitionOpenProfile(event) => &event.envelope,
            Self::CustomerAcquisitionFriendRequest(event) => &event.envelope,
            Self::CustomerAcquisitionCustomerStartChat(event) => &event.envelope,
            Self::CustomerAcquisitionMessageFromCustomer(event) => &event.envelope,
            Self::CustomerAcquisitionDelFollowUser(event) => &event.envelope,
            Self::CustomerAcquisitionServiceBalanceLow(event) => &event.envelope,
            Self::CustomerAcquisitionServiceBalanceExhausted(event) => &event.envelope,
            Self::CustomerAcquisitionServiceBalanceConsumed(event) => &event.envelope,
            Self::CustomerAcquisitionChangePrice(event) => &event.envelope,
            Self::CustomerAcquisitionPermitChange(event) => &event.envelope,
            Self::ChangeExternalContactAddExternalContact(event) => &event.envelope,
            Self::ChangeExternalContactEditExternalContact(event) => &event.envelope,
            Self::ChangeExternalContactAddHalfExternalContact(event) => &event.envelope,
            Self::ChangeExternalContactDelExternalContact(event) => &event.envelope,
            Self::ChangeExternalContactDelFollowUser(event) => &event.envelope,
            Self::ChangeExternalContactTransferFail(event) => &event.envelope,
            Self::ChangeExternalContactMsgAuditApproved(event) => &event.envelope,
            Self::ChangeExternalChatCreate(event) => &event.envelope,
            Self::ChangeExternalChatUpdate(event) => &event.envelope,
            Self::ChangeExternalChatDismiss(event) => &event.envelope,
            Self::ChangeExternalTagCreate(event) => &event.envelope,
            Self::ChangeExternalTagUpdate(event) => &event.envelope,
            Self::ChangeExternalTagDelete(event) => &event.envelope,
            Self::ChangeExternalTagShuffle(event) => &event.envelope,
            Self::LicensePaySuccess(event) => &event.envelope,
            Self::LicenseRefund(event) => &event.envelope,
            Self::AutoActivate(event) => &event.envelope,
            Self::UnlicensedNotify(event) => &event.envelope,
            Self::OpenOrder(event) => &event.envelope,
            Self::ChangeOrder(event) => &event.envelope,
            Self::PayForAppSuccess(event) => &event.envelope,
            Self::Refund(event) => &event.envelope,
            Self::CancelOrder(event) => &event.envelope,
            Self::ChangeEdition(event) => &event.envelope,
            Self::AdvancedApiPaySuccess(event) => &event.envelope,
            Self::AdvancedApiRefund(event) => &event.envelope,
            Self::AdvancedApiCancel(event) => &event.envelope,
            Self::AdvancedApiInsufficient(event) => &event.envelope,
            Self::SuiteTicket(event) => &event.envelope,
            Self::CreateAuth(event) => &event.envelope,
            Self::ChangeAuth(event) => &event.envelope,
            Self::CancelAuth(event) => &event.envelope,
            Self::ResetPermanentCode(event) => &event.envelope,
            Self::ChangeAppAdmin(event) => &event.envelope,
            Self::CorpArchAuth(event) => &event.envelope,
            Self::ApproveSpecialAuth(event) => &event.envelope,
            Self::CancelSpecialAuth(event) => &event.envelope,
            Self::AgreeExternalUseridMigration(event) => &event.envelope,
            Self::RegisterCorp(event) => &event.envelope,
            Self::EnterRegisterPackage(event) => &event.envelope,
            Self::DelAuth(event) => &event.envelope,
            Self::Unlisted(event) => &event.envelope,
        }
    }
}

impl fmt::Debug for Event {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        wire::debug(self.view(), f)
    }
}

/// Every event that this version knows, by domain and then in the order of the spec.
pub static EVENTS: &[EventMeta] = &[
    EventMeta {
        domain: "contact",
        name: "change_contact_create_user",
        title: "新增成员事件",
        info_type: Some("change_contact"),
        msg_type: Some("event"),
        event: Some("change_contact"),
        change_type: Some("create_user"),
        docs: &[90240, 90376, 90639, 90796, 90970, 92654, 96302],
    },
    EventMeta {
        domain: "contact",
        name: "change_contact_update_user",
        title: "更新成员事件",
        info_type: Some("change_contact"),
        msg_type: Some("event"),
        event: Some("change_contact"),
        change_type: Some("update_user"),
        docs: &[90240, 90376, 90639, 90796, 90970, 92654, 96302],
    },
    EventMeta {
        domain: "contact",
        name: "change_contact_delete_user",
        title: "删除成员事件",
        info_type: Some("change_contact"),
        msg_type: Some("event"),
        event: Some("change_contact"),
        change_type: Some("delete_user"),
        docs: &[90240, 90376, 90639, 90796, 90970, 92654, 96302],
    },
    EventMeta {
        domain: "contact",
        name: "change_contact_create_party",
        title: "新增部门事件",
        info_type: Some("change_contact"),
        msg_type: Some("event"),
        event: Some("change_contact"),
        change_type: Some("create_party"),
        docs: &[90240, 90376, 90640, 90797, 90971, 92655, 96303],
    },
    EventMeta {
        domain: "contact",
        name: "change_contact_update_party",
        title: "更新部门事件",
        info_type: Some("change_contact"),
        msg_type: Some("event"),
        event: Some("change_contact"),
        change_type: Some("update_party"),
        docs: &[90240, 90376, 90640, 90797, 90971, 92655, 96303],
    },
    EventMeta {
        domain: "contact",
        name: "change_contact_delete_party",
        title: "删除部门事件",
        info_type: Some("change_contact"),
        msg_type: Some("event"),
        event: Some("change_contact"),
        change_type: Some("delete_party"),
        docs: &[90240, 90376, 90640, 90797, 90971, 92655, 96303],
    },
    EventMeta {
        domain: "contact",
        name: "change_contact_update_tag",
        title: "标签成员变更事件",
        info_type: Some("change_contact"),
        msg_type: Some("event"),
        event: Some("change_contact"),
        change_type: Some("update_tag"),
        docs: &[90240, 90376, 90641, 90798, 90972, 92656, 96304],
    },
    EventMeta {
        domain: "contact",
        name: "batch_job_result",
        title: "异步任务完成通知",
        info_type: Some("batch_job_result"),
        msg_type: Some("event"),
        event: Some("batch_job_result"),
        change_type: None,
        docs: &[90240, 90376, 90858, 90973, 91135, 91167, 91875, 94956, 95797, 96298],
    },
    EventMeta {
        domain: "corpgroup",
        name: "share_agent_change",
        title: "企业互联共享应用事件回调",
        info_type: Some("share_agent_change"),
        msg_type: Some("event"),
        event: Some("share_agent_change"),
        change_type: None,
        docs: &[90240, 90376, 93373],
    },
    EventMeta {
        domain: "corpgroup",
        name: "share_chain_change",
        title: "上下游共享应用事件回调",
        info_type: Some("share_chain_change"),
        msg_type: Some("event"),
        event: Some("share_chain_change"),
        change_type: None,
        docs: &[90376, 93373],
    },
    EventMeta {
        domain: "customer_acquisition",
        name: "customer_acquisition_balance_low",
        title: "企业使用量即将耗尽事件",
        info_type: Some("customer_acquisition"),
        msg_type: Some("event"),
        event: Some("customer_acquisition"),
        change_type: Some("balance_low"),
        docs: &[97299, 97402, 98958, 99485],
    },
    EventMeta {
        domain: "customer_acquisition",
        name: "customer_acquisition_balance_exhausted",
        title: "使用量已经耗尽事件",
        info_type: Some("customer_acquisition"),
        msg_type: Some("event"),
        event: Some("customer_acquisition"),
        change_type: Some("balance_exhausted"),
        docs: &[97299, 97402, 98958, 99485],
    },
    EventMeta {
        domain: "customer_acquisition",
        name: "customer_acquisition_balance_increased",
        title: "使用量增加事件",
        info_type: Some("customer_acquisition"),
        msg_type: Some("event"),
        event: Some("customer_acquisition"),
        change_type: Some("balance_increased"),
        docs: &[97299, 97402, 98958, 99485],
    },
    EventMeta {
        domain: "customer_acquisition",
        name: "customer_acquisition_quota_expire_soon",
        title: "获客使用量即将过期事件",
        info_type: Some("customer_acquisition"),
        msg_type: Some("event"),
        event: Some("customer_acquisition"),
        change_type: Some("quota_expire_soon"),
        docs: &[97299, 97402, 98958],
    },
    EventMeta {
        domain: "customer_acquisition",
        name: "customer_acquisition_link_unavailable",
        title: "获客链接异常事件",
        info_type: Some("customer_acquisition"),
        msg_type: Some("event"),
        event: Some("customer_acquisition"),
        change_type: Some("link_unavailable"),
        docs: &[97299, 97402, 98958, 99485],
    },
    EventMeta {
        domain: "customer_acquisition",
        name: "customer_acquisition_delete_link",
        title: "删除获客链接事件",
        info_type: Some("customer_acquisition"),
        msg_type: Some("event"),
        event: Some("customer_acquisition"),
        change_type: Some("delete_link"),
        docs: &[97299, 97402, 98958, 99485],
    },
    EventMeta {
        domain: "customer_acquisition",
        name: "customer_acquisition_open_profile",
        title: "微信客户打开获客链接事件",
        info_type: Some("customer_acquisition"),
        msg_type: Some("event"),
        event: Some("customer_acquisition"),
        change_type: Some("open_profile"),
        docs: &[97299, 97402, 98958, 99485],
    },
    EventMeta {
        domain: "customer_acquisition",
        name: "customer_acquisition_friend_request",
        title: "通过获客链接发起好友请求事件",
        info_type: Some("customer_acquisition"),
        msg_type: Some("event"),
        event: Some("customer_acquisition"),
        change_type: Some("friend_request"),
        docs: &[97299, 97402, 98958, 99485],
    },
    EventMeta {
        domain: "customer_acquisition",
        name: "customer_acquisition_customer_start_chat",
        title: "成员首次收消息事件",
        info_type: Some("customer_acquisition"),
        msg_type: Some("event"),
        event: Some("customer_acquisition"),
        change_type: Some("customer_start_chat"),
        docs: &[97299, 97402, 98958, 99485],
    },
    EventMeta {
        domain: "customer_acquisition",
        name: "customer_acquisition_message_from_customer",
        title: "成员多次收消息事件",
        info_type: Some("customer_acquisition"),
        msg_type: Some("event"),
        event: Some("customer_acquisition"),
        change_type: Some("message_from_customer"),
        docs: &[97299, 97402, 98958, 99485],
    },
    EventMeta {
        domain: "customer_acquisition",
        name: "customer_acquisition_del_follow_user",
        title: "获客助手事件通知",
        info_type: Some("customer_acquisition"),
        msg_type: Some("event"),
        event: Some("customer_acquisition"),
        change_type: Some("del_follow_user"),
        docs: &[97299, 97402, 98958],
    },
    EventMeta {
        domain: "customer_acquisition",
        name: "customer_acquisition_service_balance_low",
        title: "服务商获客使用量即将耗尽事件",
        info_type: Some("customer_acquisition"),
        msg_type: None,
        event: None,
        change_type: Some("service_balance_low"),
        docs: &[99485],
    },
    EventMeta {
        domain: "customer_acquisition",
        name: "customer_acquisition_service_balance_exhausted",
        title: "服务商获客使用量已经耗尽事件",
        info_type: Some("customer_acquisition"),
        msg_type: None,
        event: None,
        change_type: Some("service_balance_exhausted"),
        docs: &[99485],
    },
    EventMeta {
        domain: "customer_acquisition",
        name: "customer_acquisition_service_balance_consumed",
        title: "消耗服务商使用量事件",
        info_type: Some("customer_acquisition"),
        msg_type: None,
        event: None,
        change_type: Some("service_balance_consumed"),
        docs: &[99485],
    },
    EventMeta {
        domain: "customer_acquisition",
        name: "customer_acquisition_change_price",
        title: "获客链接服务商代付价格调整事件",
        info_type: Some("customer_acquisition"),
        msg_type: None,
        event: None,
        change_type: Some("change_price"),
        docs: &[99485],
    },
    EventMeta {
        domain: "customer_acquisition",
        name: "customer_acquisition_permit_change",
        title: "客户可建联成员范围变动事件",
        info_type: Some("customer_acquisition_permit_change"),
        msg_type: None,
        event: None,
        change_type: None,
        docs: &[92277, 101456],
    },
    EventMeta {
        domain: "externalcontact",
        name: "change_external_contact_add_external_contact",
        title: "添加企业客户事件",
        info_type: Some("change_external_contact"),
        msg_type: Some("event"),
        event: Some("change_external_contact"),
        change_type: Some("add_external_contact"),
        docs: &[92130, 92277, 96361, 101456],
    },
    EventMeta {
        domain: "externalcontact",
        name: "change_external_contact_edit_external_contact",
        title: "编辑企业客户事件",
        info_type: Some("change_external_contact"),
        msg_type: Some("event"),
        event: Some("change_external_contact"),
        change_type: Some("edit_external_contact"),
        docs: &[92130, 92277, 96361, 101456],
    },
    EventMeta {
        domain: "externalcontact",
        name: "change_external_contact_add_half_external_contact",
        title: "外部联系人免验证添加成员事件",
        info_type: Some("change_external_contact"),
        msg_type: Some("event"),
        event: Some("change_external_contact"),
        change_type: Some("add_half_external_contact"),
        docs: &[92130, 92277, 96361, 101456],
    },
    EventMeta {
        domain: "externalcontact",
        name: "change_external_contact_del_external_contact",
        title: "删除企业客户事件",
        info_type: Some("change_external_contact"),
        msg_type: Some("event"),
        event: Some("change_external_contact"),
        change_type: Some("del_external_contact"),
        docs: &[92130, 92277, 96361, 101456],
    },
    EventMeta {
        domain: "externalcontact",
        name: "change_external_contact_del_follow_user",
        title: "删除跟进成员事件",
        info_type: Some("change_external_contact"),
        msg_type: Some("event"),
        event: Some("change_external_contact"),
        change_type: Some("del_follow_user"),
        docs: &[92130, 92277, 96361, 101456],
    },
    EventMeta {
        domain: "externalcontact",
        name: "change_external_contact_transfer_fail",
        title: "客户接替失败事件",
        info_type: Some("change_external_contact"),
        msg_type: Some("event"),
        event: Some("change_external_contact"),
        change_type: Some("transfer_fail"),
        docs: &[92130, 92277, 96361, 101456],
    },
    EventMeta {
        domain: "externalcontact",
        name: "change_external_contact_msg_audit_approved",
        title: "客户同意进行聊天内容存档事件回调",
        info_type: Some("change_external_contact"),
        msg_type: Some("event"),
        event: Some("change_external_contact"),
        change_type: Some("msg_audit_approved"),
        docs: &[92005],
    },
    EventMeta {
        domain: "externalcontact",
        name: "change_external_chat_create",
        title: "客户群创建事件",
        info_type: Some("change_external_chat"),
        msg_type: Some("event"),
        event: Some("change_external_chat"),
        change_type: Some("create"),
        docs: &[92130, 92277, 96361],
    },
    EventMeta {
        domain: "externalcontact",
        name: "change_external_chat_update",
        title: "客户群变更事件",
        info_type: Some("change_external_chat"),
        msg_type: Some("event"),
        event: Some("change_external_chat"),
        change_type: Some("update"),
        docs: &[92130, 92277, 96361],
    },
    EventMeta {
        domain: "externalcontact",
        name: "change_external_chat_dismiss",
        title: "客户群解散事件",
        info_type: Some("change_external_chat"),
        msg_type: Some("event"),
        event: Some("change_external_chat"),
        change_type: Some("dismiss"),
        docs: &[92130, 92277, 96361],
    },
    EventMeta {
        domain: "externalcontact",
        name: "change_external_tag_create",
        title: "企业客户标签创建事件",
        info_type: Some("change_external_tag"),
        msg_type: Some("event"),
        event: Some("change_external_tag"),
        change_type: Some("create"),
        docs: &[92130, 92277, 96361],
    },
    EventMeta {
        domain: "externalcontact",
        name: "change_external_tag_update",
        title: "企业客户标签变更事件",
        info_type: Some("change_external_tag"),
        msg_type: Some("event"),
        event: Some("change_external_tag"),
        change_type: Some("update"),
        docs: &[92130, 92277, 96361],
    },
    EventMeta {
        domain: "externalcontact",
        name: "change_external_tag_delete",
        title: "企业客户标签删除事件",
        info_type: Some("change_external_tag"),
        msg_type: Some("event"),
        event: Some("change_external_tag"),
        change_type: Some("delete"),
        docs: &[92130, 92277, 96361],
    },
    EventMeta {
        domain: "externalcontact",
        name: "change_external_tag_shuffle",
        title: "企业客户标签重排事件",
        info_type: Some("change_external_tag"),
        msg_type: Some("event"),
        event: Some("change_external_tag"),
        change_type: Some("shuffle"),
        docs: &[92130, 92277, 96361],
    },
    EventMeta {
        domain: "license",
        name: "license_pay_success",
        title: "支付成功通知",
        info_type: Some("license_pay_success"),
        msg_type: None,
        event: None,
        change_type: None,
        docs: &[95804, 97196],
    },
    EventMeta {
        domain: "license",
        name: "license_refund",
        title: "退款结果通知",
        info_type: Some("license_refund"),
        msg_type: None,
        event: None,
        change_type: None,
        docs: &[95805],
    },
    EventMeta {
        domain: "license",
        name: "auto_activate",
        title: "自动激活回调通知",
        info_type: Some("auto_activate"),
        msg_type: None,
        event: None,
        change_type: None,
        docs: &[95994],
    },
    EventMeta {
        domain: "license",
        name: "unlicensed_notify",
        title: "接口许可失效通知",
        info_type: None,
        msg_type: Some("event"),
        event: Some("unlicensed_notify"),
        change_type: None,
        docs: &[95716],
    },
    EventMeta {
        domain: "order",
        name: "open_order",
        title: "下单成功通知",
        info_type: Some("open_order"),
        msg_type: None,
        event: None,
        change_type: None,
        docs: &[91929, 99387],
    },
    EventMeta {
        domain: "order",
        name: "change_order",
        title: "改单通知",
        info_type: Some("change_order"),
        msg_type: None,
        event: None,
        change_type: None,
        docs: &[91930],
    },
    EventMeta {
        domain: "order",
        name: "pay_for_app_success",
        title: "支付成功通知",
        info_type: Some("pay_for_app_success"),
        msg_type: None,
        event: None,
        change_type: None,
        docs: &[91931, 99389],
    },
    EventMeta {
        domain: "order",
        name: "refund",
        title: "退款通知",
        info_type: Some("refund"),
        msg_type: None,
        event: None,
        change_type: None,
        docs: &[91932],
    },
    EventMeta {
        domain: "order",
        name: "cancel_order",
        title: "取消订单通知",
        info_type: Some("cancel_order"),
        msg_type: None,
        event: None,
        change_type: None,
        docs: &[99353],
    },
    EventMeta {
        domain: "order",
        name: "change_edition",
        title: "应用版本变更通知",
        info_type: Some("change_editon"),
        msg_type: None,
        event: None,
        change_type: None,
        docs: &[91933],
    },
    EventMeta {
        domain: "order",
        name: "advanced_api_pay_success",
        title: "支付成功通知",
        info_type: Some("advanced_api_pay_success"),
        msg_type: None,
        event: None,
        change_type: None,
        docs: &[101401],
    },
    EventMeta {
        domain: "order",
        name: "advanced_api_refund",
        title: "退款结果通知",
        info_type: Some("advanced_api_refund"),
        msg_type: None,
        event: None,
        change_type: None,
        docs: &[101402],
    },
    EventMeta {
        domain: "order",
        name: "advanced_api_cancel",
        title: "取消订单通知",
        info_type: Some("advanced_api_cancel"),
        msg_type: None,
        event: None,
        change_type: None,
        docs: &[101403],
    },
    EventMeta {
        domain: "order",
        name: "advanced_api_insufficient",
        title: "接口不足通知",
        info_type: Some("advanced_api_insufficient"),
        msg_type: None,
        event: None,
        change_type: None,
        docs: &[100272],
    },
    EventMeta {
        domain: "service",
        name: "suite_ticket",
        title: "推送suite_ticket",
        info_type: Some("suite_ticket"),
        msg_type: None,
        event: None,
        change_type: None,
        docs: &[90628, 90794],
    },
    EventMeta {
        domain: "service",
        name: "create_auth",
        title: "授权成功通知",
        info_type: Some("create_auth"),
        msg_type: None,
        event: None,
        change_type: None,
        docs: &[90642, 90795, 97086, 99401, 99487],
    },
    EventMeta {
        domain: "service",
        name: "change_auth",
        title: "变更授权通知",
        info_type: Some("change_auth"),
        msg_type: None,
        event: None,
        change_type: None,
        docs: &[90642, 97086, 99401, 99487],
    },
    EventMeta {
        domain: "service",
        name: "cancel_auth",
        title: "取消授权通知",
        info_type: Some("cancel_auth"),
        msg_type: None,
        event: None,
        change_type: None,
        docs: &[90642, 97086, 99401, 99487],
    },
    EventMeta {
        domain: "service",
        name: "reset_permanent_code",
        title: "重置永久授权码通知",
        info_type: Some("reset_permanent_code"),
        msg_type: None,
        event: None,
        change_type: None,
        docs: &[94758, 97175],
    },
    EventMeta {
        domain: "service",
        name: "change_app_admin",
        title: "应用管理员变更通知",
        info_type: None,
        msg_type: Some("event"),
        event: Some("change_app_admin"),
        change_type: None,
        docs: &[95038],
    },
    EventMeta {
        domain: "service",
        name: "corp_arch_auth",
        title: "授权组织架构权限通知",
        info_type: Some("corp_arch_auth"),
        msg_type: None,
        event: None,
        change_type: None,
        docs: &[97378],
    },
    EventMeta {
        domain: "service",
        name: "approve_special_auth",
        title: "获客助手权限确认事件",
        info_type: Some("approve_special_auth"),
        msg_type: None,
        event: None,
        change_type: None,
        docs: &[98959],
    },
    EventMeta {
        domain: "service",
        name: "cancel_special_auth",
        title: "获客助手权限取消事件",
        info_type: Some("cancel_special_auth"),
        msg_type: None,
        event: None,
        change_type: None,
        docs: &[98959],
    },
    EventMeta {
        domain: "service",
        name: "agree_external_userid_migration",
        title: "同意授权转换external_userid事件",
        info_type: Some("agree_external_userid_migration"),
        msg_type: None,
        event: None,
        change_type: None,
        docs: &[95327, 96516],
    },
    EventMeta {
        domain: "service",
        name: "register_corp",
        title: "注册完成回调事件",
        info_type: Some("register_corp"),
        msg_type: None,
        event: None,
        change_type: None,
        docs: &[90585, 90810],
    },
    EventMeta {
        domain: "service",
        name: "enter_register_package",
        title: "扫描推广二维码事件",
        info_type: Some("enter_register_package"),
        msg_type: None,
        event: None,
        change_type: None,
        docs: &[98071],
    },
    EventMeta {
        domain: "service",
        name: "del_auth",
        title: "del_auth",
        info_type: Some("del_auth"),
        msg_type: None,
        event: None,
        change_type: None,
        docs: &[],
    },
];
