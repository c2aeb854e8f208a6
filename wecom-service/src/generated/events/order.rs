//! 收银台: what happens to orders: for paid app editions, and for the data zone's advanced interfaces.
//!
//! Generated from `spec/events/order.yaml` by `cargo codegen`. Edit the spec, not this file.

use crate::callback::Envelope;
use crate::generated::types::{CorpId, OpenCorpId, OpenUserId, OrderId, SuiteId, UserId};
use crate::wire::Extra;
use crate::{open_enum, table};

/// 下单成功通知: an order for an app edition was placed, by the customer or on its behalf.
///
/// Suite callback with InfoType `open_order`. Official page
/// [99387](https://developer.work.weixin.qq.com/document/path/99387), checked, as of 2023-08-04; also
/// [91929](https://developer.work.weixin.qq.com/document/path/91929).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenOrder {
    /// What every callback carries: who, when and which event.
    pub envelope: Envelope,
    /// The app.
    pub suite_id: SuiteId,
    /// The customer.
    pub paid_corp_id: OpenCorpId,
    /// The order. At most 32 characters.
    pub order_id: OrderId,
    /// The customer's member who ordered. Empty when the provider or an agent did.
    pub operator_id: Option<OpenUserId>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(OpenOrder {
    "" => envelope: Envelope [flatten()],
    "SuiteId" => suite_id: SuiteId,
    "PaidCorpId" => paid_corp_id: OpenCorpId,
    "OrderId" => order_id: OrderId [max_chars(32)],
    "OperatorId" => operator_id: Option<OpenUserId>,
});

/// 改单通知: the provider changed the price of an order. It has a new number from now on.
///
/// Suite callback with InfoType `change_order`. Official page
/// [91930](https://developer.work.weixin.qq.com/document/path/91930), checked, as of 2023-08-04.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeOrder {
    /// What every callback carries: who, when and which event.
    pub envelope: Envelope,
    /// The app.
    pub suite_id: SuiteId,
    /// The customer.
    pub paid_corp_id: OpenCorpId,
    /// The number it had.
    pub old_order_id: OrderId,
    /// The number it has now. Every change of price makes another. At most 32 characters.
    pub new_order_id: OrderId,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(ChangeOrder {
    "" => envelope: Envelope [flatten()],
    "SuiteId" => suite_id: SuiteId,
    "PaidCorpId" => paid_corp_id: OpenCorpId,
    "OldOrderId" => old_order_id: OrderId,
    "NewOrderId" => new_order_id: OrderId [max_chars(32)],
});

/// 支付成功通知: a customer paid an order for an app edition.
///
/// Suite callback with InfoType `pay_for_app_success`. Official page
/// [99389](https://developer.work.weixin.qq.com/document/path/99389), checked, as of 2023-08-04; also
/// [91931](https://developer.work.weixin.qq.com/document/path/91931).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PayForAppSuccess {
    /// What every callback carries: who, when and which event.
    pub envelope: Envelope,
    /// The app.
    pub suite_id: SuiteId,
    /// The customer.
    pub paid_corp_id: OpenCorpId,
    /// The order. At most 32 characters.
    pub order_id: OrderId,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(PayForAppSuccess {
    "" => envelope: Envelope [flatten()],
    "SuiteId" => suite_id: SuiteId,
    "PaidCorpId" => paid_corp_id: OpenCorpId,
    "OrderId" => order_id: OrderId [max_chars(32)],
});

/// 退款通知: an order was refunded, by the provider's consent or because the time to object ran out. Fetch
/// what the customer still has.
///
/// Suite callback with InfoType `refund`. Official page
/// [91932](https://developer.work.weixin.qq.com/document/path/91932), checked, as of 2023-08-04.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Refund {
    /// What every callback carries: who, when and which event.
    pub envelope: Envelope,
    /// The app.
    pub suite_id: SuiteId,
    /// The customer.
    pub paid_corp_id: OpenCorpId,
    /// The order. At most 32 characters.
    pub order_id: OrderId,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(Refund {
    "" => envelope: Envelope [flatten()],
    "SuiteId" => suite_id: SuiteId,
    "PaidCorpId" => paid_corp_id: OpenCorpId,
    "OrderId" => order_id: OrderId [max_chars(32)],
});

/// 取消订单通知: the provider or the customer cancelled an order.
///
/// Suite callback with InfoType `cancel_order`. Official page
/// [99353](https://developer.work.weixin.qq.com/document/path/99353), checked, as of 2023-08-03.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelOrder {
    /// What every callback carries: who, when and which event.
    pub envelope: Envelope,
    /// The app.
    pub suite_id: SuiteId,
    /// The customer.
    pub paid_corp_id: OpenCorpId,
    /// The order. At most 32 characters.
    pub order_id: OrderId,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(CancelOrder {
    "" => envelope: Envelope [flatten()],
    "SuiteId" => suite_id: SuiteId,
    "PaidCorpId" => paid_corp_id: OpenCorpId,
    "OrderId" => order_id: OrderId [max_chars(32)],
});

/// 应用版本变更通知: the edition a customer has changed: bought, refunded, tried longer, run out, or grown
/// past its seats. Fetch the authorisation again.
///
/// The platform spells its InfoType change_editon.
///
/// Suite callback with InfoType `change_editon`. Official page
/// [91933](https://developer.work.weixin.qq.com/document/path/91933), checked, as of 2024-08-16.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChangeEdition {
    /// What every callback carries: who, when and which event.
    pub envelope: Envelope,
    /// The app.
    pub suite_id: SuiteId,
    /// The customer.
    pub paid_corp_id: OpenCorpId,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(ChangeEdition {
    "" => envelope: Envelope [flatten()],
    "SuiteId" => suite_id: SuiteId,
    "PaidCorpId" => paid_corp_id: OpenCorpId,
});

/// 支付成功通知: the provider's order for an advanced interface is paid.
///
/// Suite callback with InfoType `advanced_api_pay_success`. Official page
/// [101401](https://developer.work.weixin.qq.com/document/path/101401), checked, as of 2024-10-22.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AdvancedApiPaySuccess {
    /// What every callback carries: who, when and which event.
    pub envelope: Envelope,
    /// The provider's own corp.
    pub service_corp_id: CorpId,
    /// The customer it is for.
    pub auth_corp_id: OpenCorpId,
    /// The interface. On the wire it is `AdvanceApiType`.
    pub advanced_api_type: AdvancedApiType,
    /// The order.
    pub order_id: OrderId,
    /// The provider's member who ordered.
    pub buyer_user_id: UserId,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(AdvancedApiPaySuccess {
    "" => envelope: Envelope [flatten()],
    "ServiceCorpId" => service_corp_id: CorpId,
    "AuthCorpId" => auth_corp_id: OpenCorpId,
    "AdvanceApiType" => advanced_api_type: AdvancedApiType,
    "OrderId" => order_id: OrderId,
    "BuyerUserId" => buyer_user_id: UserId,
});

/// 退款结果通知: the refund of an order for an advanced interface was granted or refused.
///
/// Suite callback with InfoType `advanced_api_refund`. Official page
/// [101402](https://developer.work.weixin.qq.com/document/path/101402), checked, as of 2024-10-15.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AdvancedApiRefund {
    /// What every callback carries: who, when and which event.
    pub envelope: Envelope,
    /// The provider's own corp.
    pub service_corp_id: CorpId,
    /// The customer it is for.
    pub auth_corp_id: OpenCorpId,
    /// The interface. On the wire it is `AdvanceApiType`.
    pub advanced_api_type: AdvancedApiType,
    /// The order.
    pub order_id: OrderId,
    /// How it ended.
    pub order_status: RefundStatus,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(AdvancedApiRefund {
    "" => envelope: Envelope [flatten()],
    "ServiceCorpId" => service_corp_id: CorpId,
    "AuthCorpId" => auth_corp_id: OpenCorpId,
    "AdvanceApiType" => advanced_api_type: AdvancedApiType,
    "OrderId" => order_id: OrderId,
    "OrderStatus" => order_status: RefundStatus,
});

/// 取消订单通知: the provider cancelled an order for an advanced interface.
///
/// Suite callback with InfoType `advanced_api_cancel`. Official page
/// [101403](https://developer.work.weixin.qq.com/document/path/101403), checked, as of 2024-10-15.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AdvancedApiCancel {
    /// What every callback carries: who, when and which event.
    pub envelope: Envelope,
    /// The provider's own corp.
    pub service_corp_id: CorpId,
    /// The customer it is for.
    pub auth_corp_id: OpenCorpId,
    /// The interface. On the wire it is `AdvanceApiType`.
    pub advanced_api_type: AdvancedApiType,
    /// The order.
    pub order_id: OrderId,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(AdvancedApiCancel {
    "" => envelope: Envelope [flatten()],
    "ServiceCorpId" => service_corp_id: CorpId,
    "AuthCorpId" => auth_corp_id: OpenCorpId,
    "AdvanceApiType" => advanced_api_type: AdvancedApiType,
    "OrderId" => order_id: OrderId,
});

/// 接口不足通知: a customer authorised more people than the provider has bought of an advanced interface.
///
/// Suite callback with InfoType `advanced_api_insufficient`. Official page
/// [100272](https://developer.work.weixin.qq.com/document/path/100272), checked, as of 2024-11-11.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AdvancedApiInsufficient {
    /// What every callback carries: who, when and which event.
    pub envelope: Envelope,
    /// The provider's own corp.
    pub service_corp_id: CorpId,
    /// The customer.
    pub auth_corp_id: OpenCorpId,
    /// The interface. On the wire it is `AdvanceApiType`.
    pub advanced_api_type: AdvancedApiType,
    /// What is short of the chat data interface.
    pub chat_archive_api: ChatArchiveApi,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(AdvancedApiInsufficient {
    "" => envelope: Envelope [flatten()],
    "ServiceCorpId" => service_corp_id: CorpId,
    "AuthCorpId" => auth_corp_id: OpenCorpId,
    "AdvanceApiType" => advanced_api_type: AdvancedApiType,
    "ChatArchiveApi" => chat_archive_api: ChatArchiveApi,
});

/// The chat data interface in an event.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatArchiveApi {
    /// The edition concerned.
    pub edition: ChatEdition,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(ChatArchiveApi {
    "Edition" => edition: ChatEdition,
});

open_enum! {
    /// An advanced interface.
    pub enum AdvancedApiType: i64 {
        /// The contents of conversations.
        ChatData = 1,
    }
}

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
    /// Edition of the chat data interface.
    pub enum ChatEdition: i64 {
        /// Chats inside the corp and with customers.
        InternalAndExternal = 2,
        /// Voice calls as well.
        WithVoiceCalls = 3,
    }
}
