//! 接口调用许可: what happens to licence seats and the orders they come from.
//!
//! Generated from `spec/events/license.yaml` by `cargo codegen`. Edit the spec, not this file.

use crate::callback::Envelope;
use crate::generated::types::{ActiveCode, AgentId, CorpId, OpenCorpId, OpenUserId, OrderId, UserId};
use crate::wire::{Extra, Timestamp};
use crate::{open_enum, table};

/// 支付成功通知: a licence order is paid and its codes exist, which may take a while for large orders.
///
/// Suite callback with InfoType `license_pay_success`. Official page
/// [97196](https://developer.work.weixin.qq.com/document/path/97196), checked, as of 2023-04-28; also
/// [95804](https://developer.work.weixin.qq.com/document/path/95804).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LicensePaySuccess {
    /// What every callback carries: who, when and which event.
    pub envelope: Envelope,
    /// The provider's own corp.
    pub service_corp_id: CorpId,
    /// The customer.
    pub auth_corp_id: OpenCorpId,
    /// The order; of an order for several corps, the sub-order of this one.
    pub order_id: OrderId,
    /// The provider's member who ordered.
    pub buyer_user_id: UserId,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(LicensePaySuccess {
    "" => envelope: Envelope [flatten()],
    "ServiceCorpId" => service_corp_id: CorpId,
    "AuthCorpId" => auth_corp_id: OpenCorpId,
    "OrderId" => order_id: OrderId,
    "BuyerUserId" => buyer_user_id: UserId,
});

/// 退款结果通知: the refund of a licence order was granted or refused.
///
/// Suite callback with InfoType `license_refund`. Official page
/// [95805](https://developer.work.weixin.qq.com/document/path/95805), checked, as of 2022-12-27.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LicenseRefund {
    /// What every callback carries: who, when and which event.
    pub envelope: Envelope,
    /// The provider's own corp.
    pub service_corp_id: CorpId,
    /// The customer.
    pub auth_corp_id: OpenCorpId,
    /// The order.
    pub order_id: OrderId,
    /// How it ended.
    pub order_status: RefundStatus,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(LicenseRefund {
    "" => envelope: Envelope [flatten()],
    "ServiceCorpId" => service_corp_id: CorpId,
    "AuthCorpId" => auth_corp_id: OpenCorpId,
    "OrderId" => order_id: OrderId,
    "OrderStatus" => order_status: RefundStatus,
});

/// 自动激活回调通知: seats were activated for a member without the provider's doing.
///
/// Suite callback with InfoType `auto_activate`. Official page
/// [95994](https://developer.work.weixin.qq.com/document/path/95994), checked, as of 2022-08-15.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AutoActivate {
    /// What every callback carries: who, when and which event.
    pub envelope: Envelope,
    /// The provider's own corp.
    pub service_corp_id: CorpId,
    /// The customer.
    pub auth_corp_id: OpenCorpId,
    /// What set it off.
    pub scene: ActivationScene,
    /// The seats.
    pub account_list: Vec<ActivatedAccount>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(AutoActivate {
    "" => envelope: Envelope [flatten()],
    "ServiceCorpId" => service_corp_id: CorpId,
    "AuthCorpId" => auth_corp_id: OpenCorpId,
    "Scene" => scene: ActivationScene,
    "AccountList" => account_list: Vec<ActivatedAccount>,
});

/// 接口许可失效通知: a member without a valid seat opened the app. FromUserName is the member; only members
/// who may see the app are reported.
///
/// App callback with MsgType `event`, Event `unlicensed_notify`. Official page
/// [95716](https://developer.work.weixin.qq.com/document/path/95716), checked, as of 2022-05-15.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnlicensedNotify {
    /// What every callback carries: who, when and which event.
    pub envelope: Envelope,
    /// The app that was opened.
    pub agent_id: AgentId,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(UnlicensedNotify {
    "" => envelope: Envelope [flatten()],
    "AgentID" => agent_id: AgentId,
});

/// One seat that was activated.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ActivatedAccount {
    /// The code that was used.
    pub active_code: ActiveCode,
    /// The kind of seat.
    pub r#type: AccountType,
    /// Until when the seat is good now.
    pub expire_time: Timestamp,
    /// The member it was activated for.
    pub user_id: OpenUserId,
    /// What the member had before.
    pub previous_status: PreviousStatus,
    /// The member's former code, if there was one.
    pub previous_active_code: Option<ActiveCode>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(ActivatedAccount {
    "ActiveCode" => active_code: ActiveCode,
    "Type" => r#type: AccountType,
    "ExpireTime" => expire_time: Timestamp,
    "UserId" => user_id: OpenUserId,
    "PreviousStatus" => previous_status: PreviousStatus,
    "PreviousActiveCode" => previous_active_code: Option<ActiveCode>,
});

open_enum! {
    /// How a refund ended.
    pub enum RefundStatus: i64 {
        /// Refunded.
        Refunded = 1,
        /// Refused.
        Refused = 2,
    }
}

open_enum! {
    /// What set off an automatic activation.
    pub enum ActivationScene: i64 {
        /// The member opened the app.
        AppOpened = 1,
        /// The provider sent the member a message.
        MessagePushed = 2,
        /// The provider used a call that needs an interworking seat.
        InterworkingCall = 3,
    }
}

open_enum! {
    /// Kind of seat.
    pub enum AccountType: i64 {
        /// Basic calls.
        Basic = 1,
        /// Calls around WeChat customers.
        Interworking = 2,
    }
}

open_enum! {
    /// What licence a member had before the activation.
    pub enum PreviousStatus: i64 {
        /// None.
        Inactive = 1,
        /// One with at most 7 days left.
        Active = 2,
        /// One that had run out.
        Expired = 3,
    }
}
