//! 小程序接入对外收款: payments and refunds of mini programs that collect through the corp.
//!
//! Generated from `spec/events/miniapppay.yaml` by `cargo codegen`. Edit the spec, not this file.

use crate::callback::Envelope;
use crate::wire::Extra;
use crate::{open_enum, table};

/// 支付通知: a customer paid. The resource decrypts to JSON close to the answer of get_order: with appid,
/// without transaction_id.
///
/// The page shows notices without MsgType and Event, told apart by event_type; that form is not recognised as
/// this event.
///
/// App callback with MsgType `event`, Event `pay_transaction`. Official page
/// [97478](https://developer.work.weixin.qq.com/document/path/97478), checked in a public copy, as of
/// 2022-11-29; also [97335](https://developer.work.weixin.qq.com/document/path/97335). Known only from
/// another SDK.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PayTransaction {
    /// What every callback carries: who, when and which event.
    pub envelope: Envelope,
    /// What the notice is about.
    pub notify_type: Option<PayNoticeScene>,
    /// Id of the notice.
    pub id: Option<String>,
    /// When the notice was made, RFC 3339.
    pub create_time: Option<String>,
    /// What happened.
    pub event_type: Option<PayNoticeType>,
    /// `encrypt-resource`.
    pub resource_type: Option<String>,
    /// What happened in a word.
    pub summary: Option<String>,
    /// The encrypted details.
    pub resource: PayNoticeResource,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(PayTransaction {
    "" => envelope: Envelope [flatten()],
    "notify_type" => notify_type: Option<PayNoticeScene>,
    "id" => id: Option<String>,
    "create_time" => create_time: Option<String>,
    "event_type" => event_type: Option<PayNoticeType>,
    "resource_type" => resource_type: Option<String>,
    "summary" => summary: Option<String>,
    "resource" => resource: PayNoticeResource,
});

/// 退款通知: a refund came to its end. The resource decrypts to JSON close to the answer of
/// get_refund_detail: refund_status in place of status, with mchid and, in amount, total and payer_total.
///
/// The page shows notices without MsgType and Event, told apart by event_type; that form is not recognised as
/// this event.
///
/// App callback with MsgType `event`, Event `pay_refund`. Official page
/// [97478](https://developer.work.weixin.qq.com/document/path/97478), checked in a public copy, as of
/// 2022-11-29; also [97338](https://developer.work.weixin.qq.com/document/path/97338). Known only from
/// another SDK.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PayRefund {
    /// What every callback carries: who, when and which event.
    pub envelope: Envelope,
    /// What the notice is about.
    pub notify_type: Option<PayNoticeScene>,
    /// Id of the notice.
    pub id: Option<String>,
    /// When the notice was made, RFC 3339.
    pub create_time: Option<String>,
    /// What happened.
    pub event_type: Option<PayNoticeType>,
    /// `encrypt-resource`.
    pub resource_type: Option<String>,
    /// What happened in a word.
    pub summary: Option<String>,
    /// The encrypted details.
    pub resource: PayNoticeResource,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(PayRefund {
    "" => envelope: Envelope [flatten()],
    "notify_type" => notify_type: Option<PayNoticeScene>,
    "id" => id: Option<String>,
    "create_time" => create_time: Option<String>,
    "event_type" => event_type: Option<PayNoticeType>,
    "resource_type" => resource_type: Option<String>,
    "summary" => summary: Option<String>,
    "resource" => resource: PayNoticeResource,
});

/// The encrypted details of a payment notice.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PayNoticeResource {
    /// `AEAD_AES_256_GCM`.
    pub algorithm: String,
    /// The details, encrypted, in Base64.
    pub ciphertext: String,
    /// Associated data of the encryption, may be empty.
    pub associated_data: Option<String>,
    /// Nonce of the encryption.
    pub nonce: String,
    /// What was encrypted, such as `transaction` or `refund`. Known only from another SDK.
    pub original_type: Option<String>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(PayNoticeResource {
    "algorithm" => algorithm: String,
    "ciphertext" => ciphertext: String,
    "associated_data" => associated_data: Option<String>,
    "nonce" => nonce: String,
    "original_type" => original_type: Option<String>,
});

open_enum! {
    /// What a payment notice is about.
    pub enum PayNoticeScene: str {
        /// A payment.
        Payment = "NORMALPAY",
        /// Several orders paid at once.
        CombinedPayment = "COMBINEPAY",
        /// A refund.
        Refund = "REFUND",
    }
}

open_enum! {
    /// What a payment notice tells.
    pub enum PayNoticeType: str {
        /// Paid.
        Paid = "TRANSACTION.SUCCESS",
        /// Refunded.
        Refunded = "REFUND.SUCCESS",
        /// The refund cannot reach the account, such as a closed bank card.
        RefundFailed = "REFUND.ABNORMAL",
        /// Refund closed.
        RefundClosed = "REFUND.CLOSED",
    }
}
