//! 电子发票: read the electronic invoices that members picked from their card holder, and lock or settle them
//! for reimbursement.
//!
//! Generated from `spec/api/payments/invoice.yaml` by `cargo codegen`. Edit the spec, not this file.

use crate::call::Call;
use crate::endpoint::{Effect, Endpoint, EndpointMeta, Payload};
use crate::generated::tokens::{AccessToken, Provides};
use crate::scope::{Scope, ScopeKind};
use crate::wire::{Empty, EncodeError, Extra, Timestamp};
use crate::{open_enum, table};

/// The calls of 电子发票 on one scope, from [`Scope::invoice`].
#[derive(Clone, Debug)]
pub struct Api<K> {
    scope: Scope<K>,
}

impl<K: ScopeKind> Scope<K> {
    /// 电子发票: read the electronic invoices that members picked from their card holder, and lock or settle
    /// them for reimbursement.
    #[inline]
    pub fn invoice(&self) -> Api<K> {
        Api { scope: self.clone() }
    }
}

impl<K: ScopeKind> Api<K> {
    /// 查询电子发票: what one invoice says, with a link to its PDF.
    ///
    /// For verified corps only.
    ///
    /// `POST /cgi-bin/card/invoice/reimburse/getinvoiceinfo` with [`AccessToken`]; read-only, so the client
    /// may repeat it. Official page [90284](https://developer.work.weixin.qq.com/document/path/90284),
    /// checked in a public copy; also [90420](https://developer.work.weixin.qq.com/document/path/90420),
    /// [90902](https://developer.work.weixin.qq.com/document/path/90902).
    #[inline]
    pub fn get_invoice_info(
        &self,
        card_id: impl Into<String>,
        encrypt_code: impl Into<String>,
    ) -> Call<GetInvoiceInfo>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(GetInvoiceInfo::new(card_id, encrypt_code))
    }

    /// 批量查询电子发票: what several invoices say.
    ///
    /// For verified corps with more than 200 activated members only.
    ///
    /// `POST /cgi-bin/card/invoice/reimburse/getinvoiceinfobatch` with [`AccessToken`]; read-only, so the
    /// client may repeat it. Official page [90287](https://developer.work.weixin.qq.com/document/path/90287),
    /// checked in a public copy; also [90423](https://developer.work.weixin.qq.com/document/path/90423),
    /// [90905](https://developer.work.weixin.qq.com/document/path/90905),
    /// [99454](https://developer.work.weixin.qq.com/document/path/99454).
    #[inline]
    pub fn get_invoice_info_batch(
        &self,
        item_list: impl IntoIterator<Item = InvoiceRef>,
    ) -> Call<GetInvoiceInfoBatch>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(GetInvoiceInfoBatch::new(item_list))
    }

    /// 更新发票状态: lock an invoice while it is being reimbursed, unlock it, or settle it for good.
    ///
    /// A settled invoice leaves the holder's cards and cannot be changed any more.
    ///
    /// `POST /cgi-bin/card/invoice/reimburse/updateinvoicestatus` with [`AccessToken`]; twice is the same as
    /// once, so the client may repeat it. Official page
    /// [90421](https://developer.work.weixin.qq.com/document/path/90421), checked, as of 2017-08-24; also
    /// [90285](https://developer.work.weixin.qq.com/document/path/90285),
    /// [90903](https://developer.work.weixin.qq.com/document/path/90903).
    #[inline]
    pub fn update_invoice_status(
        &self,
        card_id: impl Into<String>,
        encrypt_code: impl Into<String>,
        reimburse_status: ReimburseStatus,
    ) -> Call<UpdateInvoiceStatus>
    where
        K: Provides<AccessToken>,
    {
        let request = UpdateInvoiceStatus::new(card_id, encrypt_code, reimburse_status);
        self.scope.call(request)
    }

    /// 批量更新发票状态: set the state of several invoices of one holder, all of them or none. Settling
    /// cannot be undone.
    ///
    /// `POST /cgi-bin/card/invoice/reimburse/updatestatusbatch` with [`AccessToken`]; twice is the same as
    /// once, so the client may repeat it. Official page
    /// [90422](https://developer.work.weixin.qq.com/document/path/90422), checked, as of 2020-10-10; also
    /// [90286](https://developer.work.weixin.qq.com/document/path/90286),
    /// [90904](https://developer.work.weixin.qq.com/document/path/90904).
    #[inline]
    pub fn update_status_batch(
        &self,
        openid: impl Into<String>,
        reimburse_status: ReimburseStatus,
        invoice_list: impl IntoIterator<Item = InvoiceRef>,
    ) -> Call<UpdateStatusBatch>
    where
        K: Provides<AccessToken>,
    {
        let request = UpdateStatusBatch::new(openid, reimburse_status, invoice_list);
        self.scope.call(request)
    }
}

/// 查询电子发票: the request of [`Api::get_invoice_info`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInvoiceInfo {
    /// The invoice, as chooseInvoice of the JS-SDK returned it.
    pub card_id: String,
    /// Its encrypted code, from the same call.
    pub encrypt_code: String,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(GetInvoiceInfo {
    "card_id" => card_id: String [required()],
    "encrypt_code" => encrypt_code: String [required(), sensitive()],
});

impl GetInvoiceInfo {
    /// The request with everything it must have.
    #[inline]
    pub fn new(card_id: impl Into<String>, encrypt_code: impl Into<String>) -> Self {
        Self {
            card_id: card_id.into(),
            encrypt_code: encrypt_code.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for GetInvoiceInfo {
    type Token = AccessToken;
    type Response = GetInvoiceInfoResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("invoice", "get_invoice_info", "/cgi-bin/card/invoice/reimburse/getinvoiceinfo")
            .title("查询电子发票")
            .effect(Effect::Read)
            .docs(&[90284, 90420, 90902]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 查询电子发票: the answer to [`GetInvoiceInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInvoiceInfoResponse {
    /// The invoice.
    pub card_id: String,
    /// From when it is valid.
    pub begin_time: Timestamp,
    /// Until when it is valid.
    pub end_time: Timestamp,
    /// Its holder in WeChat.
    pub openid: String,
    /// Kind of invoice in words, such as a VAT invoice of one province.
    pub r#type: String,
    /// Who was paid.
    pub payee: String,
    /// What the card says below the title.
    pub detail: String,
    /// What the invoice itself says.
    pub user_info: InvoiceInfo,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer GetInvoiceInfoResponse {
    "card_id" => card_id: String,
    "begin_time" => begin_time: Timestamp,
    "end_time" => end_time: Timestamp,
    "openid" => openid: String [sensitive()],
    "type" => r#type: String,
    "payee" => payee: String,
    "detail" => detail: String,
    "user_info" => user_info: InvoiceInfo,
});

/// 批量查询电子发票: the request of [`Api::get_invoice_info_batch`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInvoiceInfoBatch {
    /// The invoices to read.
    pub item_list: Vec<InvoiceRef>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(GetInvoiceInfoBatch {
    "item_list" => item_list: Vec<InvoiceRef> [required()],
});

impl GetInvoiceInfoBatch {
    /// The request with everything it must have.
    #[inline]
    pub fn new(item_list: impl IntoIterator<Item = InvoiceRef>) -> Self {
        Self {
            item_list: item_list.into_iter().collect(),
            ..Self::default()
        }
    }
}

impl Endpoint for GetInvoiceInfoBatch {
    type Token = AccessToken;
    type Response = GetInvoiceInfoBatchResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("invoice", "get_invoice_info_batch", "/cgi-bin/card/invoice/reimburse/getinvoiceinfobatch")
            .title("批量查询电子发票")
            .effect(Effect::Read)
            .docs(&[90287, 90423, 90905, 99454]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 批量查询电子发票: the answer to [`GetInvoiceInfoBatch`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInvoiceInfoBatchResponse {
    /// The invoices that were found.
    pub item_list: Vec<Invoice>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer GetInvoiceInfoBatchResponse {
    "item_list" => item_list: Vec<Invoice>,
});

/// 更新发票状态: the request of [`Api::update_invoice_status`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateInvoiceStatus {
    /// The invoice.
    pub card_id: String,
    /// Its encrypted code.
    pub encrypt_code: String,
    /// The state to set.
    pub reimburse_status: ReimburseStatus,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(UpdateInvoiceStatus {
    "card_id" => card_id: String [required()],
    "encrypt_code" => encrypt_code: String [required(), sensitive()],
    "reimburse_status" => reimburse_status: ReimburseStatus [required()],
});

impl UpdateInvoiceStatus {
    /// The request with everything it must have.
    #[inline]
    pub fn new(
        card_id: impl Into<String>,
        encrypt_code: impl Into<String>,
        reimburse_status: ReimburseStatus,
    ) -> Self {
        Self {
            card_id: card_id.into(),
            encrypt_code: encrypt_code.into(),
            reimburse_status,
            ..Self::default()
        }
    }
}

impl Endpoint for UpdateInvoiceStatus {
    type Token = AccessToken;
    type Response = Empty;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("invoice", "update_invoice_status", "/cgi-bin/card/invoice/reimburse/updateinvoicestatus")
            .title("更新发票状态")
            .effect(Effect::Set)
            .docs(&[90285, 90421, 90903]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 批量更新发票状态: the request of [`Api::update_status_batch`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateStatusBatch {
    /// The holder, as the invoices name it; for a member the conversion between userid and openid tells it.
    pub openid: String,
    /// The state to set.
    pub reimburse_status: ReimburseStatus,
    /// Invoices that all belong to that holder.
    pub invoice_list: Vec<InvoiceRef>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(UpdateStatusBatch {
    "openid" => openid: String [required(), sensitive()],
    "reimburse_status" => reimburse_status: ReimburseStatus [required()],
    "invoice_list" => invoice_list: Vec<InvoiceRef> [required()],
});

impl UpdateStatusBatch {
    /// The request with everything it must have.
    #[inline]
    pub fn new(
        openid: impl Into<String>,
        reimburse_status: ReimburseStatus,
        invoice_list: impl IntoIterator<Item = InvoiceRef>,
    ) -> Self {
        Self {
            openid: openid.into(),
            reimburse_status,
            invoice_list: invoice_list.into_iter().collect(),
            ..Self::default()
        }
    }
}

impl Endpoint for UpdateStatusBatch {
    type Token = AccessToken;
    type Response = Empty;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("invoice", "update_status_batch", "/cgi-bin/card/invoice/reimburse/updatestatusbatch")
            .title("批量更新发票状态")
            .effect(Effect::Set)
            .docs(&[90286, 90422, 90904]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// Names an invoice.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InvoiceRef {
    /// The invoice, as chooseInvoice of the JS-SDK returned it.
    pub card_id: String,
    /// Its encrypted code, from the same call.
    pub encrypt_code: String,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(InvoiceRef {
    "card_id" => card_id: String [required()],
    "encrypt_code" => encrypt_code: String [required(), sensitive()],
});

impl InvoiceRef {
    /// A value with everything it must have.
    #[inline]
    pub fn new(card_id: impl Into<String>, encrypt_code: impl Into<String>) -> Self {
        Self {
            card_id: card_id.into(),
            encrypt_code: encrypt_code.into(),
            ..Self::default()
        }
    }
}

/// An invoice of a batch.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Invoice {
    /// The invoice.
    pub card_id: String,
    /// From when it is valid.
    pub begin_time: Timestamp,
    /// Until when it is valid.
    pub end_time: Timestamp,
    /// State of the card, such as expired.
    pub user_card_status: Option<String>,
    /// Its holder in WeChat.
    pub openid: String,
    /// Kind of invoice in words.
    pub r#type: String,
    /// Who was paid.
    pub payee: String,
    /// What the card says below the title.
    pub detail: String,
    /// What the invoice itself says.
    pub user_info: InvoiceInfo,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(Invoice {
    "card_id" => card_id: String,
    "begin_time" => begin_time: Timestamp,
    "end_time" => end_time: Timestamp,
    "user_card_status" => user_card_status: Option<String>,
    "openid" => openid: String [sensitive()],
    "type" => r#type: String,
    "payee" => payee: String,
    "detail" => detail: String,
    "user_info" => user_info: InvoiceInfo,
});

/// What an invoice says.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InvoiceInfo {
    /// Total with tax, in fen.
    pub fee: i64,
    /// Whom it is made out to.
    pub title: String,
    /// When it was issued.
    pub billing_time: Timestamp,
    /// The invoice code; the invoice number of a fully digital invoice.
    pub billing_no: String,
    /// The invoice number; a fully digital invoice has it in billing_no.
    pub billing_code: String,
    /// What was bought.
    pub info: Option<Vec<InvoiceItem>>,
    /// Total without tax, in fen.
    pub fee_without_tax: i64,
    /// Tax, in fen.
    pub tax: i64,
    /// What it is for, in words.
    pub detail: String,
    /// Where its PDF is.
    pub pdf_url: String,
    /// Where further vouchers are, such as an itinerary.
    pub trip_pdf_url: Option<String>,
    /// How far its reimbursement is.
    pub reimburse_status: ReimburseStatus,
    /// Check code. A fully digital invoice has none.
    pub check_code: Option<String>,
    /// The buyer's tax number.
    pub buyer_number: Option<String>,
    /// The buyer's address and phone.
    pub buyer_address_and_phone: Option<String>,
    /// The buyer's bank and account.
    pub buyer_bank_account: Option<String>,
    /// The seller's tax number.
    pub seller_number: Option<String>,
    /// The seller's address and phone.
    pub seller_address_and_phone: Option<String>,
    /// The seller's bank and account.
    pub seller_bank_account: Option<String>,
    /// The seller's remarks.
    pub remarks: Option<String>,
    /// Who took the money.
    pub cashier: Option<String>,
    /// Who issued the invoice.
    pub maker: Option<String>,
    /// The order behind it.
    pub order_id: Option<String>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(InvoiceInfo {
    "fee" => fee: i64,
    "title" => title: String,
    "billing_time" => billing_time: Timestamp,
    "billing_no" => billing_no: String,
    "billing_code" => billing_code: String,
    "info" => info: Option<Vec<InvoiceItem>>,
    "fee_without_tax" => fee_without_tax: i64,
    "tax" => tax: i64,
    "detail" => detail: String,
    "pdf_url" => pdf_url: String,
    "trip_pdf_url" => trip_pdf_url: Option<String>,
    "reimburse_status" => reimburse_status: ReimburseStatus,
    "check_code" => check_code: Option<String>,
    "buyer_number" => buyer_number: Option<String>,
    "buyer_address_and_phone" => buyer_address_and_phone: Option<String> [sensitive()],
    "buyer_bank_account" => buyer_bank_account: Option<String> [sensitive()],
    "seller_number" => seller_number: Option<String>,
    "seller_address_and_phone" => seller_address_and_phone: Option<String> [sensitive()],
    "seller_bank_account" => seller_bank_account: Option<String> [sensitive()],
    "remarks" => remarks: Option<String>,
    "cashier" => cashier: Option<String> [sensitive()],
    "maker" => maker: Option<String> [sensitive()],
    "order_id" => order_id: Option<String>,
});

/// One line of an invoice.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InvoiceItem {
    /// What was bought.
    pub name: String,
    /// How many units.
    pub num: Option<i64>,
    /// The unit.
    pub unit: Option<String>,
    /// Price of the line, in fen.
    pub fee: Option<i64>,
    /// Price of one unit, in fen.
    pub price: i64,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(InvoiceItem {
    "name" => name: String,
    "num" => num: Option<i64>,
    "unit" => unit: Option<String>,
    "fee" => fee: Option<i64>,
    "price" => price: i64,
});

open_enum! {
    /// How far the reimbursement of an invoice is.
    pub enum ReimburseStatus: str {
        /// Not locked.
        Initial = "INVOICE_REIMBURSE_INIT",
        /// Being reimbursed; cannot be handed in elsewhere.
        Locked = "INVOICE_REIMBURSE_LOCK",
        /// Reimbursed and gone from the holder's cards.
        Settled = "INVOICE_REIMBURSE_CLOSURE",
    }
}
