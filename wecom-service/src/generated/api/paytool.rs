//! 收款工具: the provider's cashier: orders that collect money for apps and solutions, and their invoices.
//!
//! Generated from `spec/api/provider/paytool.yaml` by `cargo codegen`. Edit the spec, not this file.

use crate::call::Call;
use crate::endpoint::{Effect, Endpoint, EndpointMeta, Payload, Signature};
use crate::generated::tokens::{ProviderAccessToken, Provides};
use crate::generated::types::{MediaId, OpenCorpId, OpenUserId, OrderId, SuiteId, UserId};
use crate::paging::{Page, Paged};
use crate::scope::{Scope, ScopeKind};
use crate::wire::{Empty, EncodeError, Extra, Form, Timestamp};
use crate::{open_enum, table};

/// The calls of 收款工具 on one scope, from [`Scope::paytool`].
#[derive(Clone, Debug)]
pub struct Api<K> {
    scope: Scope<K>,
}

impl<K: ScopeKind> Scope<K> {
    /// 收款工具: the provider's cashier: orders that collect money for apps and solutions, and their
    /// invoices.
    #[inline]
    pub fn paytool(&self) -> Api<K> {
        Api { scope: self.clone() }
    }
}

impl<K: ScopeKind> Api<K> {
    /// 创建收款订单: create an order for a customer. The customer pays or confirms it on the page behind
    /// order_url.
    ///
    /// The provider must have registered a merchant account in the cashier, except for free orders.
    ///
    /// `POST /cgi-bin/paytool/open_order` with [`ProviderAccessToken`]; acts on every call and is never
    /// repeated blindly. The client fills `nonce_str`, `ts` and `sig` in when they are left empty. Official
    /// page [98045](https://developer.work.weixin.qq.com/document/path/98045), checked in a public copy, as
    /// of 2023-10-31.
    #[inline]
    pub fn open_order(
        &self,
        business_type: BusinessType,
        pay_type: PayType,
        product_list: Products,
    ) -> Call<OpenOrder>
    where
        K: Provides<ProviderAccessToken>,
    {
        self.scope.call(OpenOrder::new(business_type, pay_type, product_list))
    }

    /// 取消收款订单: cancel an order of the cashier.
    ///
    /// `POST /cgi-bin/paytool/close_order` with [`ProviderAccessToken`]; twice is the same as once, so the
    /// client may repeat it. The client fills `nonce_str`, `ts` and `sig` in when they are left empty.
    /// Official page [98046](https://developer.work.weixin.qq.com/document/path/98046), checked, as of
    /// 2023-03-20.
    #[inline]
    pub fn close_order(&self, order_id: impl Into<OrderId>) -> Call<CloseOrder>
    where
        K: Provides<ProviderAccessToken>,
    {
        self.scope.call(CloseOrder::new(order_id))
    }

    /// 获取收款订单列表: page through the orders that were created in a span of time.
    ///
    /// `POST /cgi-bin/paytool/get_order_list` with [`ProviderAccessToken`]; read-only, so the client may
    /// repeat it. The client fills `nonce_str`, `ts` and `sig` in when they are left empty. Its `stream()`
    /// goes through all pages. Official page
    /// [98053](https://developer.work.weixin.qq.com/document/path/98053), checked in a public copy; also
    /// [99360](https://developer.work.weixin.qq.com/document/path/99360).
    #[inline]
    pub fn get_order_list(&self, limit: i64) -> Call<GetOrderList>
    where
        K: Provides<ProviderAccessToken>,
    {
        self.scope.call(GetOrderList::new(limit))
    }

    /// 获取收款订单详情: one order of the cashier, with its payment and its lines.
    ///
    /// `POST /cgi-bin/paytool/get_order_detail` with [`ProviderAccessToken`]; read-only, so the client may
    /// repeat it. The client fills `nonce_str`, `ts` and `sig` in when they are left empty. Official page
    /// [98054](https://developer.work.weixin.qq.com/document/path/98054), checked in a public copy; also
    /// [99361](https://developer.work.weixin.qq.com/document/path/99361).
    #[inline]
    pub fn get_order_detail(&self, order_id: impl Into<OrderId>) -> Call<GetOrderDetail>
    where
        K: Provides<ProviderAccessToken>,
    {
        self.scope.call(GetOrderDetail::new(order_id))
    }

    /// 获取发票列表: page through the invoices that customers asked for. This call is not signed.
    ///
    /// `POST /cgi-bin/paytool/get_invoice_list` with [`ProviderAccessToken`]; read-only, so the client may
    /// repeat it. Its `stream()` goes through all pages. Official page
    /// [99447](https://developer.work.weixin.qq.com/document/path/99447), checked; also
    /// [99436](https://developer.work.weixin.qq.com/document/path/99436).
    #[inline]
    pub fn get_invoice_list(&self) -> Call<GetInvoiceList>
    where
        K: Provides<ProviderAccessToken>,
    {
        self.scope.call(GetInvoiceList::new())
    }

    /// 标记开票状态: record that an invoice was issued or refused. This call is not signed.
    ///
    /// Has no effect on an invoice that is marked as issued already.
    ///
    /// `POST /cgi-bin/paytool/mark_invoice_status` with [`ProviderAccessToken`]; twice is the same as once,
    /// so the client may repeat it. Official page
    /// [99437](https://developer.work.weixin.qq.com/document/path/99437), checked, as of 2023-11-02.
    #[inline]
    pub fn mark_invoice_status(
        &self,
        order_id: impl Into<OrderId>,
        oper_userid: impl Into<UserId>,
        invoice_status: InvoiceStatus,
        invoice_note: impl Into<String>,
    ) -> Call<MarkInvoiceStatus>
    where
        K: Provides<ProviderAccessToken>,
    {
        let request = MarkInvoiceStatus::new(
            order_id,
            oper_userid,
            invoice_status,
            invoice_note,
        );
        self.scope.call(request)
    }
}

/// 创建收款订单: the request of [`Api::open_order`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenOrder {
    /// What is sold, and so which member of product_list is filled.
    pub business_type: BusinessType,
    /// Who pays.
    pub pay_type: PayType,
    /// What is sold. Exactly one member is filled.
    pub product_list: Products,
    /// The customer. Required for customized_app. At most 64 bytes.
    pub custom_corpid: Option<OpenCorpId>,
    /// Proof of payment (image or PDF, uploaded with attachment_type 3). Required for provider_pays.
    pub bank_receipt_media_id: Option<MediaId>,
    /// The provider's member who creates it; needs the cashier permission and hears of cancellations.
    pub creator: Option<UserId>,
    /// Random text that does not repeat within 15 minutes. Filled in by the client when empty. At most 32
    /// bytes.
    pub nonce_str: Option<String>,
    /// Time of the call, off by 15 minutes at most. Filled in by the client when empty.
    pub ts: Option<Timestamp>,
    /// Signature of the body by the cashier's API key. Filled in by the client when empty.
    pub sig: Option<String>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(OpenOrder {
    "business_type" => business_type: BusinessType [required()],
    "pay_type" => pay_type: PayType [required()],
    "product_list" => product_list: Products [required()],
    "custom_corpid" => custom_corpid: Option<OpenCorpId> [max_bytes(64)],
    "bank_receipt_media_id" => bank_receipt_media_id: Option<MediaId>,
    "creator" => creator: Option<UserId>,
    "nonce_str" => nonce_str: Option<String> [max_bytes(32)],
    "ts" => ts: Option<Timestamp>,
    "sig" => sig: Option<String>,
});

impl OpenOrder {
    /// The request with everything it must have.
    #[inline]
    pub fn new(
        business_type: BusinessType,
        pay_type: PayType,
        product_list: Products,
    ) -> Self {
        Self {
            business_type,
            pay_type,
            product_list,
            ..Self::default()
        }
    }
}

impl Endpoint for OpenOrder {
    type Token = ProviderAccessToken;
    type Response = OpenOrderResponse;
    const META: &'static EndpointMeta = &EndpointMeta::post("paytool", "open_order", "/cgi-bin/paytool/open_order")
        .title("创建收款订单")
        .signed(Signature::Paytool)
        .docs(&[98045]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<OpenOrder> {
    /// The customer. Required for customized_app. At most 64 bytes.
    #[inline]
    pub fn custom_corpid(mut self, custom_corpid: impl Into<OpenCorpId>) -> Self {
        self.request.custom_corpid = Some(custom_corpid.into());
        self
    }

    /// Proof of payment (image or PDF, uploaded with attachment_type 3). Required for provider_pays.
    #[inline]
    pub fn bank_receipt_media_id(
        mut self,
        bank_receipt_media_id: impl Into<MediaId>,
    ) -> Self {
        self.request.bank_receipt_media_id = Some(bank_receipt_media_id.into());
        self
    }

    /// The provider's member who creates it; needs the cashier permission and hears of cancellations.
    #[inline]
    pub fn creator(mut self, creator: impl Into<UserId>) -> Self {
        self.request.creator = Some(creator.into());
        self
    }

    /// Random text that does not repeat within 15 minutes. Filled in by the client when empty. At most 32
    /// bytes.
    #[inline]
    pub fn nonce_str(mut self, nonce_str: impl Into<String>) -> Self {
        self.request.nonce_str = Some(nonce_str.into());
        self
    }

    /// Time of the call, off by 15 minutes at most. Filled in by the client when empty.
    #[inline]
    pub fn ts(mut self, ts: impl Into<Timestamp>) -> Self {
        self.request.ts = Some(ts.into());
        self
    }

    /// Signature of the body by the cashier's API key. Filled in by the client when empty.
    #[inline]
    pub fn sig(mut self, sig: impl Into<String>) -> Self {
        self.request.sig = Some(sig.into());
        self
    }
}

/// 创建收款订单: the answer to [`OpenOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenOrderResponse {
    /// The new order.
    pub order_id: OrderId,
    /// Where the customer pays it, or confirms it when the customer does not pay.
    pub order_url: String,
    /// List price in fen, when it is known at this point.
    pub origin_price: Option<i64>,
    /// Price after discount in fen, when it is known at this point. For customized apps equal to
    /// origin_price.
    pub paid_price: Option<i64>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer OpenOrderResponse {
    "order_id" => order_id: OrderId,
    "order_url" => order_url: String,
    "origin_price" => origin_price: Option<i64>,
    "paid_price" => paid_price: Option<i64>,
});

/// 取消收款订单: the request of [`Api::close_order`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloseOrder {
    /// The order to cancel. At most 64 bytes.
    pub order_id: OrderId,
    /// Random text that does not repeat within 15 minutes. Filled in by the client when empty. At most 32
    /// bytes.
    pub nonce_str: Option<String>,
    /// Time of the call, off by 15 minutes at most. Filled in by the client when empty.
    pub ts: Option<Timestamp>,
    /// Signature of the body by the cashier's API key. Filled in by the client when empty.
    pub sig: Option<String>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(CloseOrder {
    "order_id" => order_id: OrderId [required(), max_bytes(64)],
    "nonce_str" => nonce_str: Option<String> [max_bytes(32)],
    "ts" => ts: Option<Timestamp>,
    "sig" => sig: Option<String>,
});

impl CloseOrder {
    /// The request with everything it must have.
    #[inline]
    pub fn new(order_id: impl Into<OrderId>) -> Self {
        Self {
            order_id: order_id.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for CloseOrder {
    type Token = ProviderAccessToken;
    type Response = Empty;
    const META: &'static EndpointMeta = &EndpointMeta::post("paytool", "close_order", "/cgi-bin/paytool/close_order")
        .title("取消收款订单")
        .effect(Effect::Set)
        .signed(Signature::Paytool)
        .docs(&[98046]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<CloseOrder> {
    /// Random text that does not repeat within 15 minutes. Filled in by the client when empty. At most 32
    /// bytes.
    #[inline]
    pub fn nonce_str(mut self, nonce_str: impl Into<String>) -> Self {
        self.request.nonce_str = Some(nonce_str.into());
        self
    }

    /// Time of the call, off by 15 minutes at most. Filled in by the client when empty.
    #[inline]
    pub fn ts(mut self, ts: impl Into<Timestamp>) -> Self {
        self.request.ts = Some(ts.into());
        self
    }

    /// Signature of the body by the cashier's API key. Filled in by the client when empty.
    #[inline]
    pub fn sig(mut self, sig: impl Into<String>) -> Self {
        self.request.sig = Some(sig.into());
        self
    }
}

/// 获取收款订单列表: the request of [`Api::get_order_list`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOrderList {
    /// Orders per page. 1 to 2000.
    pub limit: i64,
    /// Only orders for this kind of product.
    pub business_type: Option<BusinessType>,
    /// Start of the span.
    pub start_time: Option<Timestamp>,
    /// End of the span.
    pub end_time: Option<Timestamp>,
    /// Where to go on. Empty or absent for the first page.
    pub cursor: Option<String>,
    /// Random text that does not repeat within 15 minutes. Filled in by the client when empty. At most 32
    /// bytes.
    pub nonce_str: Option<String>,
    /// Time of the call, off by 15 minutes at most. Filled in by the client when empty.
    pub ts: Option<Timestamp>,
    /// Signature of the body by the cashier's API key. Filled in by the client when empty.
    pub sig: Option<String>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(GetOrderList {
    "limit" => limit: i64 [required(), range(1, 2000)],
    "business_type" => business_type: Option<BusinessType>,
    "start_time" => start_time: Option<Timestamp>,
    "end_time" => end_time: Option<Timestamp>,
    "cursor" => cursor: Option<String>,
    "nonce_str" => nonce_str: Option<String> [max_bytes(32)],
    "ts" => ts: Option<Timestamp>,
    "sig" => sig: Option<String>,
});

impl GetOrderList {
    /// The request with everything it must have.
    #[inline]
    pub fn new(limit: i64) -> Self {
        Self { limit, ..Self::default() }
    }
}

impl Endpoint for GetOrderList {
    type Token = ProviderAccessToken;
    type Response = GetOrderListResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("paytool", "get_order_list", "/cgi-bin/paytool/get_order_list")
            .title("获取收款订单列表")
            .effect(Effect::Read)
            .signed(Signature::Paytool)
            .docs(&[98053, 99360]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<GetOrderList> {
    /// Only orders for this kind of product.
    #[inline]
    pub fn business_type(mut self, business_type: BusinessType) -> Self {
        self.request.business_type = Some(business_type);
        self
    }

    /// Start of the span.
    #[inline]
    pub fn start_time(mut self, start_time: impl Into<Timestamp>) -> Self {
        self.request.start_time = Some(start_time.into());
        self
    }

    /// End of the span.
    #[inline]
    pub fn end_time(mut self, end_time: impl Into<Timestamp>) -> Self {
        self.request.end_time = Some(end_time.into());
        self
    }

    /// Where to go on. Empty or absent for the first page.
    #[inline]
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        self.request.cursor = Some(cursor.into());
        self
    }

    /// Random text that does not repeat within 15 minutes. Filled in by the client when empty. At most 32
    /// bytes.
    #[inline]
    pub fn nonce_str(mut self, nonce_str: impl Into<String>) -> Self {
        self.request.nonce_str = Some(nonce_str.into());
        self
    }

    /// Time of the call, off by 15 minutes at most. Filled in by the client when empty.
    #[inline]
    pub fn ts(mut self, ts: impl Into<Timestamp>) -> Self {
        self.request.ts = Some(ts.into());
        self
    }

    /// Signature of the body by the cashier's API key. Filled in by the client when empty.
    #[inline]
    pub fn sig(mut self, sig: impl Into<String>) -> Self {
        self.request.sig = Some(sig.into());
        self
    }
}

impl Paged for GetOrderList {
    type Item = PayOrderBrief;

    #[inline]
    fn turn(&mut self, page: GetOrderListResponse) -> Page<PayOrderBrief> {
        Page::by_cursor(
            page.pay_order_list,
            Some(page.has_more),
            page.next_cursor,
            &mut self.cursor,
        )
    }
}

/// 获取收款订单列表: the answer to [`GetOrderList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOrderListResponse {
    /// The orders of this page.
    pub pay_order_list: Vec<PayOrderBrief>,
    /// Cursor of the next page.
    pub next_cursor: Option<String>,
    /// Whether there is a next page.
    pub has_more: bool,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer GetOrderListResponse {
    "pay_order_list" => pay_order_list: Vec<PayOrderBrief>,
    "next_cursor" => next_cursor: Option<String>,
    "has_more" => has_more: bool [form(Form::Flag)],
});

/// 获取收款订单详情: the request of [`Api::get_order_detail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOrderDetail {
    /// The order to look up.
    pub order_id: OrderId,
    /// Random text that does not repeat within 15 minutes. Filled in by the client when empty. At most 32
    /// bytes.
    pub nonce_str: Option<String>,
    /// Time of the call, off by 15 minutes at most. Filled in by the client when empty.
    pub ts: Option<Timestamp>,
    /// Signature of the body by the cashier's API key. Filled in by the client when empty.
    pub sig: Option<String>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(GetOrderDetail {
    "order_id" => order_id: OrderId [required()],
    "nonce_str" => nonce_str: Option<String> [max_bytes(32)],
    "ts" => ts: Option<Timestamp>,
    "sig" => sig: Option<String>,
});

impl GetOrderDetail {
    /// The request with everything it must have.
    #[inline]
    pub fn new(order_id: impl Into<OrderId>) -> Self {
        Self {
            order_id: order_id.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for GetOrderDetail {
    type Token = ProviderAccessToken;
    type Response = GetOrderDetailResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("paytool", "get_order_detail", "/cgi-bin/paytool/get_order_detail")
            .title("获取收款订单详情")
            .effect(Effect::Read)
            .signed(Signature::Paytool)
            .docs(&[98054, 99361]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<GetOrderDetail> {
    /// Random text that does not repeat within 15 minutes. Filled in by the client when empty. At most 32
    /// bytes.
    #[inline]
    pub fn nonce_str(mut self, nonce_str: impl Into<String>) -> Self {
        self.request.nonce_str = Some(nonce_str.into());
        self
    }

    /// Time of the call, off by 15 minutes at most. Filled in by the client when empty.
    #[inline]
    pub fn ts(mut self, ts: impl Into<Timestamp>) -> Self {
        self.request.ts = Some(ts.into());
        self
    }

    /// Signature of the body by the cashier's API key. Filled in by the client when empty.
    #[inline]
    pub fn sig(mut self, sig: impl Into<String>) -> Self {
        self.request.sig = Some(sig.into());
        self
    }
}

/// 获取收款订单详情: the answer to [`GetOrderDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOrderDetailResponse {
    /// The order.
    pub pay_order: PayOrder,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer GetOrderDetailResponse {
    "pay_order" => pay_order: PayOrder,
});

/// 获取发票列表: the request of [`Api::get_invoice_list`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInvoiceList {
    /// Asked for at or after this. Given together with end_time.
    pub start_time: Option<Timestamp>,
    /// Asked for up to this. Given together with start_time.
    pub end_time: Option<Timestamp>,
    /// Where to go on. Empty or absent for the first page.
    pub cursor: Option<String>,
    /// Invoices per page. 1 to 100, 50 when absent.
    pub limit: Option<i64>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(GetInvoiceList {
    "start_time" => start_time: Option<Timestamp>,
    "end_time" => end_time: Option<Timestamp>,
    "cursor" => cursor: Option<String>,
    "limit" => limit: Option<i64> [range(1, 100)],
});

impl GetInvoiceList {
    /// The request with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Endpoint for GetInvoiceList {
    type Token = ProviderAccessToken;
    type Response = GetInvoiceListResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("paytool", "get_invoice_list", "/cgi-bin/paytool/get_invoice_list")
            .title("获取发票列表")
            .effect(Effect::Read)
            .docs(&[99436, 99447]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<GetInvoiceList> {
    /// Asked for at or after this. Given together with end_time.
    #[inline]
    pub fn start_time(mut self, start_time: impl Into<Timestamp>) -> Self {
        self.request.start_time = Some(start_time.into());
        self
    }

    /// Asked for up to this. Given together with start_time.
    #[inline]
    pub fn end_time(mut self, end_time: impl Into<Timestamp>) -> Self {
        self.request.end_time = Some(end_time.into());
        self
    }

    /// Where to go on. Empty or absent for the first page.
    #[inline]
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        self.request.cursor = Some(cursor.into());
        self
    }

    /// Invoices per page. 1 to 100, 50 when absent.
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.request.limit = Some(limit);
        self
    }
}

impl Paged for GetInvoiceList {
    type Item = Invoice;

    #[inline]
    fn turn(&mut self, page: GetInvoiceListResponse) -> Page<Invoice> {
        Page::by_cursor(
            page.invoice_list,
            Some(page.has_more),
            page.next_cursor,
            &mut self.cursor,
        )
    }
}

/// 获取发票列表: the answer to [`GetInvoiceList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInvoiceListResponse {
    /// The invoices of this page.
    pub invoice_list: Vec<Invoice>,
    /// Cursor of the next page.
    pub next_cursor: Option<String>,
    /// Whether there is a next page.
    pub has_more: bool,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer GetInvoiceListResponse {
    "invoice_list" => invoice_list: Vec<Invoice>,
    "next_cursor" => next_cursor: Option<String>,
    "has_more" => has_more: bool [form(Form::Flag)],
});

/// 标记开票状态: the request of [`Api::mark_invoice_status`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MarkInvoiceStatus {
    /// The order the invoice belongs to.
    pub order_id: OrderId,
    /// The provider's member who marks it; needs the invoice permission of the cashier.
    pub oper_userid: UserId,
    /// What happened: any value but requested.
    pub invoice_status: InvoiceStatus,
    /// Text that the customer sees, such as the parcel number. At most 200 bytes.
    pub invoice_note: String,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(MarkInvoiceStatus {
    "order_id" => order_id: OrderId [required()],
    "oper_userid" => oper_userid: UserId [required()],
    "invoice_status" => invoice_status: InvoiceStatus [required()],
    "invoice_note" => invoice_note: String [required(), max_bytes(200)],
});

impl MarkInvoiceStatus {
    /// The request with everything it must have.
    #[inline]
    pub fn new(
        order_id: impl Into<OrderId>,
        oper_userid: impl Into<UserId>,
        invoice_status: InvoiceStatus,
        invoice_note: impl Into<String>,
    ) -> Self {
        Self {
            order_id: order_id.into(),
            oper_userid: oper_userid.into(),
            invoice_status,
            invoice_note: invoice_note.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for MarkInvoiceStatus {
    type Token = ProviderAccessToken;
    type Response = Empty;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("paytool", "mark_invoice_status", "/cgi-bin/paytool/mark_invoice_status")
            .title("标记开票状态")
            .effect(Effect::Set)
            .docs(&[99437]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// What an order sells. The member that fits business_type is filled.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Products {
    /// Third-party apps.
    pub third_app: Option<ThirdApp>,
    /// Customized apps.
    pub customized_app: Option<CustomizedApp>,
    /// An industry solution.
    pub promotion_case: Option<PromotionCase>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(Products {
    "third_app" => third_app: Option<ThirdApp>,
    "customized_app" => customized_app: Option<CustomizedApp>,
    "promotion_case" => promotion_case: Option<PromotionCase>,
});

impl Products {
    /// A value with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Third-party apps.
    #[inline]
    #[must_use]
    pub fn third_app(mut self, third_app: ThirdApp) -> Self {
        self.third_app = Some(third_app);
        self
    }

    /// Customized apps.
    #[inline]
    #[must_use]
    pub fn customized_app(mut self, customized_app: CustomizedApp) -> Self {
        self.customized_app = Some(customized_app);
        self
    }

    /// An industry solution.
    #[inline]
    #[must_use]
    pub fn promotion_case(mut self, promotion_case: PromotionCase) -> Self {
        self.promotion_case = Some(promotion_case);
        self
    }
}

/// Third-party apps to sell.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ThirdApp {
    /// What is done with them.
    pub order_type: OrderType,
    /// Whether the customer's admins are told. An order not confirmed in 72 hours confirms itself. `true`
    /// when absent.
    pub notify_custom_corp: Option<bool>,
    /// The apps, at least one. At most 20 items.
    pub buy_info_list: Vec<ThirdAppItem>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(ThirdApp {
    "order_type" => order_type: OrderType [required()],
    "notify_custom_corp" => notify_custom_corp: Option<bool> [form(Form::Flag)],
    "buy_info_list" => buy_info_list: Vec<ThirdAppItem> [required(), max_items(20)],
});

impl ThirdApp {
    /// A value with everything it must have.
    #[inline]
    pub fn new(
        order_type: OrderType,
        buy_info_list: impl IntoIterator<Item = ThirdAppItem>,
    ) -> Self {
        Self {
            order_type,
            buy_info_list: buy_info_list.into_iter().collect(),
            ..Self::default()
        }
    }

    /// Whether the customer's admins are told. An order not confirmed in 72 hours confirms itself. `true`
    /// when absent.
    #[inline]
    #[must_use]
    pub fn notify_custom_corp(mut self, notify_custom_corp: bool) -> Self {
        self.notify_custom_corp = Some(notify_custom_corp);
        self
    }
}

/// One third-party app to sell.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ThirdAppItem {
    /// The app. At most 64 bytes.
    pub suiteid: SuiteId,
    /// The app inside an old suite of several apps; such suites only.
    pub appid: Option<i64>,
    /// The edition of the app. At most 64 bytes.
    pub edition_id: String,
    /// Seats, or seats to add. Required except for renewals and fixed-price editions. 1 to 1000000.
    pub user_count: Option<i64>,
    /// Days. Required for purchases and renewals. 1 to 1825.
    pub duration_days: Option<i64>,
    /// First day, as yyyymmdd: after today and within a year. At once when absent. At most 8 bytes.
    pub take_effect_date: Option<String>,
    /// A discount on this app.
    pub discount_info: Option<Discount>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(ThirdAppItem {
    "suiteid" => suiteid: SuiteId [required(), max_bytes(64)],
    "appid" => appid: Option<i64>,
    "edition_id" => edition_id: String [required(), max_bytes(64)],
    "user_count" => user_count: Option<i64> [range(1, 1_000_000)],
    "duration_days" => duration_days: Option<i64> [range(1, 1825)],
    "take_effect_date" => take_effect_date: Option<String> [max_bytes(8)],
    "discount_info" => discount_info: Option<Discount>,
});

impl ThirdAppItem {
    /// A value with everything it must have.
    #[inline]
    pub fn new(suiteid: impl Into<SuiteId>, edition_id: impl Into<String>) -> Self {
        Self {
            suiteid: suiteid.into(),
            edition_id: edition_id.into(),
            ..Self::default()
        }
    }

    /// The app inside an old suite of several apps; such suites only.
    #[inline]
    #[must_use]
    pub fn appid(mut self, appid: i64) -> Self {
        self.appid = Some(appid);
        self
    }

    /// Seats, or seats to add. Required except for renewals and fixed-price editions. 1 to 1000000.
    #[inline]
    #[must_use]
    pub fn user_count(mut self, user_count: i64) -> Self {
        self.user_count = Some(user_count);
        self
    }

    /// Days. Required for purchases and renewals. 1 to 1825.
    #[inline]
    #[must_use]
    pub fn duration_days(mut self, duration_days: i64) -> Self {
        self.duration_days = Some(duration_days);
        self
    }

    /// First day, as yyyymmdd: after today and within a year. At once when absent. At most 8 bytes.
    #[inline]
    #[must_use]
    pub fn take_effect_date(mut self, take_effect_date: impl Into<String>) -> Self {
        self.take_effect_date = Some(take_effect_date.into());
        self
    }

    /// A discount on this app.
    #[inline]
    #[must_use]
    pub fn discount_info(mut self, discount_info: Discount) -> Self {
        self.discount_info = Some(discount_info);
        self
    }
}

/// A discount on one app.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Discount {
    /// How it is calculated.
    pub discount_type: DiscountType,
    /// Why it is given. At most 256 bytes.
    pub discount_remarks: String,
    /// Fen to take off, 1 to 10000000, for fixed_amount.
    pub discount_amount: Option<i64>,
    /// Percent of the price that is left to pay, 10 to 99, for price_ratio: 75 takes a quarter off.
    pub discount_ratio: Option<i64>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(Discount {
    "discount_type" => discount_type: DiscountType [required()],
    "discount_remarks" => discount_remarks: String [required(), max_bytes(256)],
    "discount_amount" => discount_amount: Option<i64>,
    "discount_ratio" => discount_ratio: Option<i64>,
});

impl Discount {
    /// A value with everything it must have.
    #[inline]
    pub fn new(
        discount_type: DiscountType,
        discount_remarks: impl Into<String>,
    ) -> Self {
        Self {
            discount_type,
            discount_remarks: discount_remarks.into(),
            ..Self::default()
        }
    }

    /// Fen to take off, 1 to 10000000, for fixed_amount.
    #[inline]
    #[must_use]
    pub fn discount_amount(mut self, discount_amount: i64) -> Self {
        self.discount_amount = Some(discount_amount);
        self
    }

    /// Percent of the price that is left to pay, 10 to 99, for price_ratio: 75 takes a quarter off.
    #[inline]
    #[must_use]
    pub fn discount_ratio(mut self, discount_ratio: i64) -> Self {
        self.discount_ratio = Some(discount_ratio);
        self
    }
}

/// Customized apps to sell.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomizedApp {
    /// What is done with them.
    pub order_type: OrderType,
    /// Whether the customer's admins are told. An order not confirmed in 72 hours confirms itself. `true`
    /// when absent.
    pub notify_custom_corp: Option<bool>,
    /// The apps, at least one. At most 20 items.
    pub buy_info_list: Vec<CustomizedAppItem>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(CustomizedApp {
    "order_type" => order_type: OrderType [required()],
    "notify_custom_corp" => notify_custom_corp: Option<bool> [form(Form::Flag)],
    "buy_info_list" => buy_info_list: Vec<CustomizedAppItem> [required(), max_items(20)],
});

impl CustomizedApp {
    /// A value with everything it must have.
    #[inline]
    pub fn new(
        order_type: OrderType,
        buy_info_list: impl IntoIterator<Item = CustomizedAppItem>,
    ) -> Self {
        Self {
            order_type,
            buy_info_list: buy_info_list.into_iter().collect(),
            ..Self::default()
        }
    }

    /// Whether the customer's admins are told. An order not confirmed in 72 hours confirms itself. `true`
    /// when absent.
    #[inline]
    #[must_use]
    pub fn notify_custom_corp(mut self, notify_custom_corp: bool) -> Self {
        self.notify_custom_corp = Some(notify_custom_corp);
        self
    }
}

/// One customized app to sell.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomizedAppItem {
    /// The template of the app. At most 64 bytes.
    pub suiteid: SuiteId,
    /// The app inside an old suite of several apps; such suites only. Known only from another SDK.
    pub appid: Option<i64>,
    /// Seats, or seats to add. Required except for renewals. 1 to 1000000.
    pub user_count: Option<i64>,
    /// Days. Required for purchases and renewals. 1 to 1825.
    pub duration_days: Option<i64>,
    /// First day, as yyyymmdd, within a year. Absent: today, or for renewals the day the present term ends.
    /// At most 8 bytes.
    pub take_effect_date: Option<String>,
    /// Price of this app in fen. 1 or more.
    pub total_price: i64,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(CustomizedAppItem {
    "suiteid" => suiteid: SuiteId [required(), max_bytes(64)],
    "appid" => appid: Option<i64>,
    "user_count" => user_count: Option<i64> [range(1, 1_000_000)],
    "duration_days" => duration_days: Option<i64> [range(1, 1825)],
    "take_effect_date" => take_effect_date: Option<String> [max_bytes(8)],
    "total_price" => total_price: i64 [required(), range(1, i64::MAX)],
});

impl CustomizedAppItem {
    /// A value with everything it must have.
    #[inline]
    pub fn new(suiteid: impl Into<SuiteId>, total_price: i64) -> Self {
        Self {
            suiteid: suiteid.into(),
            total_price,
            ..Self::default()
        }
    }

    /// The app inside an old suite of several apps; such suites only. Known only from another SDK.
    #[inline]
    #[must_use]
    pub fn appid(mut self, appid: i64) -> Self {
        self.appid = Some(appid);
        self
    }

    /// Seats, or seats to add. Required except for renewals. 1 to 1000000.
    #[inline]
    #[must_use]
    pub fn user_count(mut self, user_count: i64) -> Self {
        self.user_count = Some(user_count);
        self
    }

    /// Days. Required for purchases and renewals. 1 to 1825.
    #[inline]
    #[must_use]
    pub fn duration_days(mut self, duration_days: i64) -> Self {
        self.duration_days = Some(duration_days);
        self
    }

    /// First day, as yyyymmdd, within a year. Absent: today, or for renewals the day the present term ends.
    /// At most 8 bytes.
    #[inline]
    #[must_use]
    pub fn take_effect_date(mut self, take_effect_date: impl Into<String>) -> Self {
        self.take_effect_date = Some(take_effect_date.into());
        self
    }
}

/// An industry solution to sell.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PromotionCase {
    /// What is done with it.
    pub order_type: OrderType,
    /// Whether the customer's admins are told. An order not confirmed in 72 hours confirms itself. `true`
    /// when absent.
    pub notify_custom_corp: Option<bool>,
    /// The solution. At most 64 bytes.
    pub case_id: String,
    /// The name of the solution's edition. At most 128 bytes.
    pub promotion_edition_name: String,
    /// Days. Required for purchases and renewals. 1 to 1825.
    pub duration_days: Option<i64>,
    /// First day, as yyyymmdd: after today and within a year. At once when absent. At most 8 bytes.
    pub take_effect_date: Option<String>,
    /// Seats of the apps in the solution. At most 20 items.
    pub buy_info_list: Option<Vec<PromotionCaseItem>>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(PromotionCase {
    "order_type" => order_type: OrderType [required()],
    "notify_custom_corp" => notify_custom_corp: Option<bool> [form(Form::Flag)],
    "case_id" => case_id: String [required(), max_bytes(64)],
    "promotion_edition_name" => promotion_edition_name: String [required(), max_bytes(128)],
    "duration_days" => duration_days: Option<i64> [range(1, 1825)],
    "take_effect_date" => take_effect_date: Option<String> [max_bytes(8)],
    "buy_info_list" => buy_info_list: Option<Vec<PromotionCaseItem>> [max_items(20)],
});

impl PromotionCase {
    /// A value with everything it must have.
    #[inline]
    pub fn new(
        order_type: OrderType,
        case_id: impl Into<String>,
        promotion_edition_name: impl Into<String>,
    ) -> Self {
        Self {
            order_type,
            case_id: case_id.into(),
            promotion_edition_name: promotion_edition_name.into(),
            ..Self::default()
        }
    }

    /// Whether the customer's admins are told. An order not confirmed in 72 hours confirms itself. `true`
    /// when absent.
    #[inline]
    #[must_use]
    pub fn notify_custom_corp(mut self, notify_custom_corp: bool) -> Self {
        self.notify_custom_corp = Some(notify_custom_corp);
        self
    }

    /// Days. Required for purchases and renewals. 1 to 1825.
    #[inline]
    #[must_use]
    pub fn duration_days(mut self, duration_days: i64) -> Self {
        self.duration_days = Some(duration_days);
        self
    }

    /// First day, as yyyymmdd: after today and within a year. At once when absent. At most 8 bytes.
    #[inline]
    #[must_use]
    pub fn take_effect_date(mut self, take_effect_date: impl Into<String>) -> Self {
        self.take_effect_date = Some(take_effect_date.into());
        self
    }

    /// Seats of the apps in the solution. At most 20 items.
    #[inline]
    #[must_use]
    pub fn buy_info_list(
        mut self,
        buy_info_list: impl IntoIterator<Item = PromotionCaseItem>,
    ) -> Self {
        self.buy_info_list = Some(buy_info_list.into_iter().collect());
        self
    }
}

/// One app of an industry solution to sell.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PromotionCaseItem {
    /// The app. At most 64 bytes.
    pub suiteid: SuiteId,
    /// The app inside an old suite of several apps; such suites only.
    pub appid: Option<i64>,
    /// Seats, or seats to add. Required except for renewals and fixed-price editions. 1 to 1000000.
    pub user_count: Option<i64>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(PromotionCaseItem {
    "suiteid" => suiteid: SuiteId [required(), max_bytes(64)],
    "appid" => appid: Option<i64>,
    "user_count" => user_count: Option<i64> [range(1, 1_000_000)],
});

impl PromotionCaseItem {
    /// A value with everything it must have.
    #[inline]
    pub fn new(suiteid: impl Into<SuiteId>) -> Self {
        Self {
            suiteid: suiteid.into(),
            ..Self::default()
        }
    }

    /// The app inside an old suite of several apps; such suites only.
    #[inline]
    #[must_use]
    pub fn appid(mut self, appid: i64) -> Self {
        self.appid = Some(appid);
        self
    }

    /// Seats, or seats to add. Required except for renewals and fixed-price editions. 1 to 1000000.
    #[inline]
    #[must_use]
    pub fn user_count(mut self, user_count: i64) -> Self {
        self.user_count = Some(user_count);
        self
    }
}

/// One line of the order list.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PayOrderBrief {
    /// Order number.
    pub order_id: OrderId,
    /// The customer, when the order names one.
    pub custom_corpid: Option<OpenCorpId>,
    /// When it was created.
    pub create_time: Timestamp,
    /// What was bought, in words.
    pub buy_content: String,
    /// List price in fen.
    pub origin_price: i64,
    /// Price that is paid in fen; 0 for free orders.
    pub paid_price: i64,
    /// How far it is.
    pub order_status: OrderStatus,
    /// Who placed it.
    pub order_from: OrderOrigin,
    /// The member who placed it, of the customer or of the provider (then in plain text) as order_from says.
    pub creator: Option<OpenUserId>,
    /// Who pays.
    pub pay_type: PayType,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(PayOrderBrief {
    "order_id" => order_id: OrderId,
    "custom_corpid" => custom_corpid: Option<OpenCorpId>,
    "create_time" => create_time: Timestamp,
    "buy_content" => buy_content: String,
    "origin_price" => origin_price: i64,
    "paid_price" => paid_price: i64,
    "order_status" => order_status: OrderStatus,
    "order_from" => order_from: OrderOrigin,
    "creator" => creator: Option<OpenUserId>,
    "pay_type" => pay_type: PayType,
});

/// An order of the cashier.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PayOrder {
    /// Order number.
    pub order_id: OrderId,
    /// The customer, when the order names one.
    pub custom_corpid: Option<OpenCorpId>,
    /// Short name of the customer.
    pub custom_corp_name: Option<String>,
    /// When it was created.
    pub create_time: Timestamp,
    /// What is sold.
    pub business_type: BusinessType,
    /// What was bought, in words.
    pub buy_content: String,
    /// List price in fen.
    pub origin_price: i64,
    /// Price that is paid in fen; 0 for free orders.
    pub paid_price: i64,
    /// How far it is.
    pub order_status: OrderStatus,
    /// Who placed it.
    pub order_from: OrderOrigin,
    /// The member who placed it, of the customer or of the provider (then in plain text) as order_from says.
    pub creator: Option<OpenUserId>,
    /// Who pays.
    pub pay_type: PayType,
    /// Who pays, by the name that the page's table has as well.
    pub pay_from: Option<PayType>,
    /// How it was paid, once it is.
    pub pay_channel: Option<PayChannel>,
    /// The payment's number in that channel, once it is paid.
    pub channel_order_id: Option<String>,
    /// When it was paid, once it is.
    pub paid_time: Option<Timestamp>,
    /// The account the money went to, once it arrived.
    pub income_type: Option<IncomeType>,
    /// When the money arrived, once it did.
    pub income_time: Option<Timestamp>,
    /// Fen that arrived, once they did.
    pub income_amount: Option<i64>,
    /// The lines of the order.
    pub product_list: SoldProducts,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(PayOrder {
    "order_id" => order_id: OrderId,
    "custom_corpid" => custom_corpid: Option<OpenCorpId>,
    "custom_corp_name" => custom_corp_name: Option<String>,
    "create_time" => create_time: Timestamp,
    "business_type" => business_type: BusinessType,
    "buy_content" => buy_content: String,
    "origin_price" => origin_price: i64,
    "paid_price" => paid_price: i64,
    "order_status" => order_status: OrderStatus,
    "order_from" => order_from: OrderOrigin,
    "creator" => creator: Option<OpenUserId>,
    "pay_type" => pay_type: PayType,
    "pay_from" => pay_from: Option<PayType>,
    "pay_channel" => pay_channel: Option<PayChannel>,
    "channel_order_id" => channel_order_id: Option<String>,
    "paid_time" => paid_time: Option<Timestamp>,
    "income_type" => income_type: Option<IncomeType>,
    "income_time" => income_time: Option<Timestamp>,
    "income_amount" => income_amount: Option<i64>,
    "product_list" => product_list: SoldProducts,
});

/// What an order sold. The member that fits business_type is filled.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SoldProducts {
    /// Third-party apps.
    pub third_app: Option<SoldThirdApp>,
    /// Customized apps.
    pub customized_app: Option<SoldCustomizedApp>,
    /// An industry solution.
    pub promotion_case: Option<SoldPromotionCase>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(SoldProducts {
    "third_app" => third_app: Option<SoldThirdApp>,
    "customized_app" => customized_app: Option<SoldCustomizedApp>,
    "promotion_case" => promotion_case: Option<SoldPromotionCase>,
});

/// Third-party apps of an order.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SoldThirdApp {
    /// What was done with them.
    pub order_type: OrderType,
    /// Whether the customer's admins were told.
    pub notify_custom_corp: Option<bool>,
    /// The apps.
    pub buy_info_list: Vec<SoldThirdAppItem>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(SoldThirdApp {
    "order_type" => order_type: OrderType,
    "notify_custom_corp" => notify_custom_corp: Option<bool> [form(Form::Flag)],
    "buy_info_list" => buy_info_list: Vec<SoldThirdAppItem>,
});

/// One third-party app of an order.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SoldThirdAppItem {
    /// The app.
    pub suiteid: SuiteId,
    /// The app inside an old suite of several apps; such suites only.
    pub appid: Option<i64>,
    /// The edition of the app.
    pub edition_id: String,
    /// Seats, or seats that were added.
    pub user_count: Option<i64>,
    /// Days that were bought.
    pub duration_days: Option<i64>,
    /// First day, as yyyymmdd.
    pub take_effect_date: Option<String>,
    /// List price of this line in fen.
    pub origin_price: i64,
    /// Price of this line after discount in fen.
    pub paid_price: i64,
    /// Days given on top for free. Known only from another SDK.
    pub gift_duration_days: Option<i64>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(SoldThirdAppItem {
    "suiteid" => suiteid: SuiteId,
    "appid" => appid: Option<i64>,
    "edition_id" => edition_id: String,
    "user_count" => user_count: Option<i64>,
    "duration_days" => duration_days: Option<i64>,
    "take_effect_date" => take_effect_date: Option<String>,
    "origin_price" => origin_price: i64,
    "paid_price" => paid_price: i64,
    "gift_duration_days" => gift_duration_days: Option<i64>,
});

/// Customized apps of an order.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SoldCustomizedApp {
    /// What was done with them.
    pub order_type: OrderType,
    /// Whether the customer's admins were told.
    pub notify_custom_corp: Option<bool>,
    /// The apps.
    pub buy_info_list: Vec<SoldCustomizedAppItem>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(SoldCustomizedApp {
    "order_type" => order_type: OrderType,
    "notify_custom_corp" => notify_custom_corp: Option<bool> [form(Form::Flag)],
    "buy_info_list" => buy_info_list: Vec<SoldCustomizedAppItem>,
});

/// One customized app of an order.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SoldCustomizedAppItem {
    /// The template of the app.
    pub suiteid: SuiteId,
    /// The app inside an old suite of several apps; such suites only.
    pub appid: Option<i64>,
    /// Seats, or seats that were added.
    pub user_count: Option<i64>,
    /// Days that were bought.
    pub duration_days: Option<i64>,
    /// First day, as yyyymmdd.
    pub take_effect_date: Option<String>,
    /// List price of this line in fen.
    pub origin_price: i64,
    /// Price of this line in fen.
    pub paid_price: i64,
    /// Days given on top for free. Known only from another SDK.
    pub gift_duration_days: Option<i64>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(SoldCustomizedAppItem {
    "suiteid" => suiteid: SuiteId,
    "appid" => appid: Option<i64>,
    "user_count" => user_count: Option<i64>,
    "duration_days" => duration_days: Option<i64>,
    "take_effect_date" => take_effect_date: Option<String>,
    "origin_price" => origin_price: i64,
    "paid_price" => paid_price: i64,
    "gift_duration_days" => gift_duration_days: Option<i64>,
});

/// The industry solution of an order.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SoldPromotionCase {
    /// What was done with it.
    pub order_type: OrderType,
    /// Whether the customer's admins were told.
    pub notify_custom_corp: Option<bool>,
    /// The solution.
    pub case_id: String,
    /// The name of the solution's edition.
    pub promotion_edition_name: String,
    /// Days that were bought.
    pub duration_days: Option<i64>,
    /// The apps of the solution.
    pub buy_info_list: Option<Vec<SoldPromotionCaseItem>>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(SoldPromotionCase {
    "order_type" => order_type: OrderType,
    "notify_custom_corp" => notify_custom_corp: Option<bool> [form(Form::Flag)],
    "case_id" => case_id: String,
    "promotion_edition_name" => promotion_edition_name: String,
    "duration_days" => duration_days: Option<i64>,
    "buy_info_list" => buy_info_list: Option<Vec<SoldPromotionCaseItem>>,
});

/// One app of a sold industry solution.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SoldPromotionCaseItem {
    /// The app.
    pub suiteid: SuiteId,
    /// The app inside an old suite of several apps; such suites only.
    pub appid: Option<i64>,
    /// The edition of the app.
    pub edition_id: Option<String>,
    /// Seats, or seats that were added.
    pub user_count: Option<i64>,
    /// First day, as yyyymmdd.
    pub take_effect_date: Option<String>,
    /// Days given on top for free. Known only from another SDK.
    pub gift_duration_days: Option<i64>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(SoldPromotionCaseItem {
    "suiteid" => suiteid: SuiteId,
    "appid" => appid: Option<i64>,
    "edition_id" => edition_id: Option<String>,
    "user_count" => user_count: Option<i64>,
    "take_effect_date" => take_effect_date: Option<String>,
    "gift_duration_days" => gift_duration_days: Option<i64>,
});

/// An invoice that a customer asked for.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Invoice {
    /// The order it is for.
    pub order_id: OrderId,
    /// The customer.
    pub custom_corpid: Option<OpenCorpId>,
    /// When it was asked for.
    pub apply_time: Timestamp,
    /// The kind of invoice.
    pub invoice_type: InvoiceType,
    /// Amount in fen.
    pub paid_price: i64,
    /// How far it is.
    pub invoice_status: InvoiceStatus,
    /// Who it is made out to.
    pub invoice_title: String,
    /// Taxpayer number.
    pub tax_number: String,
    /// How the customer wants it.
    pub send_way: SendWay,
    /// Who receives the parcel, for courier.
    pub contact_name: Option<String>,
    /// Phone of the receiver, for courier.
    pub contact_tel: Option<String>,
    /// Address of the parcel, for courier; parts are separated by a bar.
    pub contact_addr: Option<String>,
    /// Postcode of the parcel, for courier.
    pub contact_postcode: Option<String>,
    /// Where the electronic invoice goes, for email.
    pub receive_email: Option<String>,
    /// Address of the company on the invoice.
    pub company_addr: String,
    /// Phone of the company on the invoice.
    pub company_tel: String,
    /// The company's bank.
    pub bank_name: String,
    /// The company's account.
    pub bank_account_number: String,
    /// Remark on the invoice, visible to the customer.
    pub invoice_note: String,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(Invoice {
    "order_id" => order_id: OrderId,
    "custom_corpid" => custom_corpid: Option<OpenCorpId>,
    "apply_time" => apply_time: Timestamp,
    "invoice_type" => invoice_type: InvoiceType,
    "paid_price" => paid_price: i64,
    "invoice_status" => invoice_status: InvoiceStatus,
    "invoice_title" => invoice_title: String,
    "tax_number" => tax_number: String,
    "send_way" => send_way: SendWay,
    "contact_name" => contact_name: Option<String> [sensitive()],
    "contact_tel" => contact_tel: Option<String> [sensitive()],
    "contact_addr" => contact_addr: Option<String> [sensitive()],
    "contact_postcode" => contact_postcode: Option<String> [sensitive()],
    "receive_email" => receive_email: Option<String> [sensitive()],
    "company_addr" => company_addr: String [sensitive()],
    "company_tel" => company_tel: String [sensitive()],
    "bank_name" => bank_name: String,
    "bank_account_number" => bank_account_number: String [sensitive()],
    "invoice_note" => invoice_note: String,
});

open_enum! {
    /// What kind of product an order sells.
    pub enum BusinessType: i64 {
        /// Third party app.
        ThirdPartyApp = 1,
        /// Customized app.
        CustomizedApp = 2,
        /// Industry solution.
        IndustrySolution = 3,
    }
}

open_enum! {
    /// Who pays an order.
    pub enum PayType: i64 {
        /// Customer pays.
        CustomerPays = 0,
        /// The customer has paid the provider some other way.
        ProviderPays = 1,
        /// Free order.
        FreeOrder = 2,
    }
}

open_enum! {
    /// What an order does.
    pub enum OrderType: i64 {
        /// New purchase.
        NewPurchase = 0,
        /// More seats.
        MoreSeats = 1,
        /// Renewal.
        Renewal = 2,
    }
}

open_enum! {
    /// How far an order is.
    pub enum OrderStatus: i64 {
        /// Unpaid.
        Unpaid = 1,
        /// Paid.
        Paid = 2,
        /// Cancelled.
        Cancelled = 3,
        /// Not paid in time.
        Expired = 4,
        /// Refund requested.
        RefundRequested = 5,
        /// Refunded.
        Refunded = 6,
        /// Completed.
        Completed = 7,
        /// The customer's admin has to confirm it.
        AwaitingCorpConfirmation = 8,
        /// Partly refunded.
        PartlyRefunded = 9,
    }
}

open_enum! {
    /// Who placed an order.
    pub enum OrderOrigin: i64 {
        /// Customer.
        Customer = 1,
        /// Provider.
        Provider = 2,
    }
}

open_enum! {
    /// How an order was paid.
    pub enum PayChannel: i64 {
        /// Wechat pay.
        WechatPay = 1,
        /// Online banking.
        OnlineBanking = 2,
    }
}

open_enum! {
    /// The kind of merchant account that got the money.
    pub enum IncomeType: i64 {
        /// Wechat pay.
        WechatPay = 1,
        /// Tenpay.
        Tenpay = 2,
    }
}

open_enum! {
    /// How a discount is calculated.
    pub enum DiscountType: i64 {
        /// Fixed amount.
        FixedAmount = 1,
        /// Price ratio.
        PriceRatio = 2,
    }
}

open_enum! {
    /// Kind of invoice.
    pub enum InvoiceType: i64 {
        /// Ordinary.
        Ordinary = 0,
        /// Special vat.
        SpecialVat = 1,
    }
}

open_enum! {
    /// How far an invoice is.
    pub enum InvoiceStatus: i64 {
        /// Requested.
        Requested = 0,
        /// Issued on paper and sent by post.
        PaperMailed = 1,
        /// Issued electronically and sent by email.
        Emailed = 2,
        /// Not issued; the customer can ask again.
        Cancelled = 3,
    }
}

open_enum! {
    /// How an invoice is delivered.
    pub enum SendWay: i64 {
        /// Undecided.
        Undecided = 0,
        /// Courier.
        Courier = 1,
        /// Email.
        Email = 2,
    }
}
