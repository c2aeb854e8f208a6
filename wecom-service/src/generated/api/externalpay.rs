//! 对外收款: what members collect from customers: merchant accounts, payments and the flow of funds.
//!
//! Generated from `spec/api/payments/externalpay.yaml` by `cargo codegen`. Edit the spec, not this file.

use crate::call::Call;
use crate::endpoint::{Effect, Endpoint, EndpointMeta, Payload};
use crate::generated::tokens::{AccessToken, Provides};
use crate::generated::types::{DepartmentId, ExternalUserId, OpenUserId, TagId};
use crate::paging::{Page, Paged};
use crate::scope::{Scope, ScopeKind};
use crate::wire::{Empty, EncodeError, Extra, Timestamp};
use crate::{open_enum, table};

/// The calls of 对外收款 on one scope, from [`Scope::externalpay`].
#[derive(Clone, Debug)]
pub struct Api<K> {
    scope: Scope<K>,
}

impl<K: ScopeKind> Scope<K> {
    /// 对外收款: what members collect from customers: merchant accounts, payments and the flow of funds.
    #[inline]
    pub fn externalpay(&self) -> Api<K> {
        Api { scope: self.clone() }
    }
}

impl<K: ScopeKind> Api<K> {
    /// 查询商户号详情: name, state and users of a merchant account.
    ///
    /// For the corp's own apps only.
    ///
    /// `POST /cgi-bin/externalpay/getmerchant` with [`AccessToken`]; read-only, so the client may repeat it.
    /// Official page [93666](https://developer.work.weixin.qq.com/document/path/93666), checked, as of
    /// 2024-07-18.
    #[inline]
    pub fn get_merchant(&self, mch_id: impl Into<String>) -> Call<GetMerchant>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(GetMerchant::new(mch_id))
    }

    /// 设置商户号使用范围: say who may collect with a merchant account that is bound.
    ///
    /// For the corp's own apps only.
    ///
    /// `POST /cgi-bin/externalpay/set_mch_use_scope` with [`AccessToken`]; twice is the same as once, so the
    /// client may repeat it. Official page [93666](https://developer.work.weixin.qq.com/document/path/93666),
    /// checked in a public copy, as of 2024-07-18.
    #[inline]
    pub fn set_mch_use_scope(
        &self,
        mch_id: impl Into<String>,
        allow_use_scope: UseScope,
    ) -> Call<SetMchUseScope>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(SetMchUseScope::new(mch_id, allow_use_scope))
    }

    /// 新增商户号: bring a further merchant account into the corp; the first one is bound by hand.
    ///
    /// `POST /cgi-bin/externalpay/addmerchant` with [`AccessToken`]; acts on every call and is never repeated
    /// blindly. Official page [93666](https://developer.work.weixin.qq.com/document/path/93666), not checked.
    ///
    /// **Deprecated:** The official page of 2024-07-18 no longer has it.
    #[inline]
    pub fn add_merchant(
        &self,
        mch_id: impl Into<String>,
        merchant_name: impl Into<String>,
    ) -> Call<AddMerchant>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(AddMerchant::new(mch_id, merchant_name))
    }

    /// 删除商户号: remove a merchant account that is not bound.
    ///
    /// `POST /cgi-bin/externalpay/delmerchant` with [`AccessToken`]; twice is the same as once, so the client
    /// may repeat it. Official page [93666](https://developer.work.weixin.qq.com/document/path/93666), not
    /// checked.
    ///
    /// **Deprecated:** The official page of 2024-07-18 no longer has it.
    #[inline]
    pub fn del_merchant(&self, mch_id: impl Into<String>) -> Call<DelMerchant>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(DelMerchant::new(mch_id))
    }

    /// 获取对外收款记录: page through payments and refunds of members the app may see.
    ///
    /// Records of members out of the app's sight are left out, so a page may hold fewer than limit. Some
    /// merchant accounts made with client 4.1.0 or later are hidden from providers' apps.
    ///
    /// `POST /cgi-bin/externalpay/get_bill_list` with [`AccessToken`]; read-only, so the client may repeat
    /// it. Its `stream()` goes through all pages. Official page
    /// [93667](https://developer.work.weixin.qq.com/document/path/93667), checked in a public copy; also
    /// [93727](https://developer.work.weixin.qq.com/document/path/93727).
    #[inline]
    pub fn get_bill_list(
        &self,
        begin_time: impl Into<Timestamp>,
        end_time: impl Into<Timestamp>,
    ) -> Call<GetBillList>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(GetBillList::new(begin_time, end_time))
    }

    /// 获取收款项目的商户单号: the merchant order numbers of all payments of one collection that this app
    /// started.
    ///
    /// The official example calls the list bill_list and the official table out_trade_no_list.
    ///
    /// `POST /cgi-bin/externalpay/get_payment_info` with [`AccessToken`]; read-only, so the client may repeat
    /// it. Official page [95936](https://developer.work.weixin.qq.com/document/path/95936), checked, as of
    /// 2023-11-30; also [95944](https://developer.work.weixin.qq.com/document/path/95944).
    #[inline]
    pub fn get_payment_info(&self, payment_id: impl Into<String>) -> Call<GetPaymentInfo>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(GetPaymentInfo::new(payment_id))
    }

    /// 获取资金流水: page through what came into and went out of the corp's merchant accounts.
    ///
    /// For the corp's own apps and for merchant accounts opened in WeCom. A day's flow is ready at 11:00 of
    /// the next day and kept for three years, from 2022-12-01 on. Entries of members out of the app's sight
    /// are left out.
    ///
    /// `POST /cgi-bin/externalpay/get_fund_flow` with [`AccessToken`]; read-only, so the client may repeat
    /// it. Its `stream()` goes through all pages. Official page
    /// [98100](https://developer.work.weixin.qq.com/document/path/98100), checked in a public copy, as of
    /// 2024-07-18.
    #[inline]
    pub fn get_fund_flow(
        &self,
        begin_time: impl Into<Timestamp>,
        end_time: impl Into<Timestamp>,
    ) -> Call<GetFundFlow>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(GetFundFlow::new(begin_time, end_time))
    }
}

/// 查询商户号详情: the request of [`Api::get_merchant`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMerchant {
    /// The WeChat Pay merchant account. At most 32 bytes.
    pub mch_id: String,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(GetMerchant {
    "mch_id" => mch_id: String [required(), max_bytes(32)],
});

impl GetMerchant {
    /// The request with everything it must have.
    #[inline]
    pub fn new(mch_id: impl Into<String>) -> Self {
        Self {
            mch_id: mch_id.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for GetMerchant {
    type Token = AccessToken;
    type Response = GetMerchantResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("externalpay", "get_merchant", "/cgi-bin/externalpay/getmerchant")
            .title("查询商户号详情")
            .effect(Effect::Read)
            .docs(&[93666]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 查询商户号详情: the answer to [`GetMerchant`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetMerchantResponse {
    /// Whether the account belongs to the corp.
    pub bind_status: BindStatus,
    /// The merchant account.
    pub mch_id: String,
    /// Its full name, 50 bytes at most.
    pub merchant_name: String,
    /// Who may collect with it. Present once it is bound.
    pub allow_use_scope: Option<UseScope>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer GetMerchantResponse {
    "bind_status" => bind_status: BindStatus,
    "mch_id" => mch_id: String,
    "merchant_name" => merchant_name: String,
    "allow_use_scope" => allow_use_scope: Option<UseScope>,
});

/// 设置商户号使用范围: the request of [`Api::set_mch_use_scope`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetMchUseScope {
    /// The merchant account. At most 32 bytes.
    pub mch_id: String,
    /// Everyone who may use it from now on.
    pub allow_use_scope: UseScope,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(SetMchUseScope {
    "mch_id" => mch_id: String [required(), max_bytes(32)],
    "allow_use_scope" => allow_use_scope: UseScope [required()],
});

impl SetMchUseScope {
    /// The request with everything it must have.
    #[inline]
    pub fn new(mch_id: impl Into<String>, allow_use_scope: UseScope) -> Self {
        Self {
            mch_id: mch_id.into(),
            allow_use_scope,
            ..Self::default()
        }
    }
}

impl Endpoint for SetMchUseScope {
    type Token = AccessToken;
    type Response = Empty;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("externalpay", "set_mch_use_scope", "/cgi-bin/externalpay/set_mch_use_scope")
            .title("设置商户号使用范围")
            .effect(Effect::Set)
            .docs(&[93666]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 新增商户号: the request of [`Api::add_merchant`].
///
/// **Deprecated:** The official page of 2024-07-18 no longer has it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddMerchant {
    /// The WeChat Pay merchant account. At most 32 bytes.
    pub mch_id: String,
    /// Its full name. At most 50 bytes.
    pub merchant_name: String,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(AddMerchant {
    "mch_id" => mch_id: String [required(), max_bytes(32)],
    "merchant_name" => merchant_name: String [required(), max_bytes(50)],
});

impl AddMerchant {
    /// The request with everything it must have.
    #[inline]
    pub fn new(mch_id: impl Into<String>, merchant_name: impl Into<String>) -> Self {
        Self {
            mch_id: mch_id.into(),
            merchant_name: merchant_name.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for AddMerchant {
    type Token = AccessToken;
    type Response = Empty;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("externalpay", "add_merchant", "/cgi-bin/externalpay/addmerchant")
            .title("新增商户号")
            .docs(&[93666]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 删除商户号: the request of [`Api::del_merchant`].
///
/// **Deprecated:** The official page of 2024-07-18 no longer has it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DelMerchant {
    /// The merchant account. At most 32 bytes.
    pub mch_id: String,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(DelMerchant {
    "mch_id" => mch_id: String [required(), max_bytes(32)],
});

impl DelMerchant {
    /// The request with everything it must have.
    #[inline]
    pub fn new(mch_id: impl Into<String>) -> Self {
        Self {
            mch_id: mch_id.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for DelMerchant {
    type Token = AccessToken;
    type Response = Empty;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("externalpay", "del_merchant", "/cgi-bin/externalpay/delmerchant")
            .title("删除商户号")
            .effect(Effect::Set)
            .docs(&[93666]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 获取对外收款记录: the request of [`Api::get_bill_list`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBillList {
    /// Records from this time on.
    pub begin_time: Timestamp,
    /// Records up to this time, at most a month after begin_time.
    pub end_time: Timestamp,
    /// Only what this member collected, as the calling app sees it. Everybody's when absent.
    pub payee_userid: Option<OpenUserId>,
    /// Where to go on. Absent for the first page.
    pub cursor: Option<String>,
    /// Most records of one page. 1 to 1000.
    pub limit: Option<i64>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(GetBillList {
    "begin_time" => begin_time: Timestamp [required()],
    "end_time" => end_time: Timestamp [required()],
    "payee_userid" => payee_userid: Option<OpenUserId>,
    "cursor" => cursor: Option<String>,
    "limit" => limit: Option<i64> [range(1, 1000)],
});

impl GetBillList {
    /// The request with everything it must have.
    #[inline]
    pub fn new(
        begin_time: impl Into<Timestamp>,
        end_time: impl Into<Timestamp>,
    ) -> Self {
        Self {
            begin_time: begin_time.into(),
            end_time: end_time.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for GetBillList {
    type Token = AccessToken;
    type Response = GetBillListResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("externalpay", "get_bill_list", "/cgi-bin/externalpay/get_bill_list")
            .title("获取对外收款记录")
            .effect(Effect::Read)
            .docs(&[93667, 93727]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<GetBillList> {
    /// Only what this member collected, as the calling app sees it. Everybody's when absent.
    #[inline]
    pub fn payee_userid(mut self, payee_userid: impl Into<OpenUserId>) -> Self {
        self.request.payee_userid = Some(payee_userid.into());
        self
    }

    /// Where to go on. Absent for the first page.
    #[inline]
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        self.request.cursor = Some(cursor.into());
        self
    }

    /// Most records of one page. 1 to 1000.
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.request.limit = Some(limit);
        self
    }
}

impl Paged for GetBillList {
    type Item = Bill;

    #[inline]
    fn turn(&mut self, page: GetBillListResponse) -> Page<Bill> {
        Page::by_cursor(page.bill_list, None, page.next_cursor, &mut self.cursor)
    }
}

/// 获取对外收款记录: the answer to [`GetBillList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBillListResponse {
    /// Cursor of the next page. Absent after the last one.
    pub next_cursor: Option<String>,
    /// The records of this page.
    pub bill_list: Vec<Bill>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer GetBillListResponse {
    "next_cursor" => next_cursor: Option<String>,
    "bill_list" => bill_list: Vec<Bill>,
});

/// 获取收款项目的商户单号: the request of [`Api::get_payment_info`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPaymentInfo {
    /// The collection, as createExternalPayment of the client returned it.
    pub payment_id: String,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(GetPaymentInfo {
    "payment_id" => payment_id: String [required()],
});

impl GetPaymentInfo {
    /// The request with everything it must have.
    #[inline]
    pub fn new(payment_id: impl Into<String>) -> Self {
        Self {
            payment_id: payment_id.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for GetPaymentInfo {
    type Token = AccessToken;
    type Response = GetPaymentInfoResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("externalpay", "get_payment_info", "/cgi-bin/externalpay/get_payment_info")
            .title("获取收款项目的商户单号")
            .effect(Effect::Read)
            .docs(&[95944, 95936]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 获取收款项目的商户单号: the answer to [`GetPaymentInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPaymentInfoResponse {
    /// One entry per payment.
    pub bill_list: Option<Vec<TradeNo>>,
    /// The same list under the name of the table.
    pub out_trade_no_list: Option<Vec<TradeNo>>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer GetPaymentInfoResponse {
    "bill_list" => bill_list: Option<Vec<TradeNo>>,
    "out_trade_no_list" => out_trade_no_list: Option<Vec<TradeNo>>,
});

/// 获取资金流水: the request of [`Api::get_fund_flow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFundFlow {
    /// Entries from this time on.
    pub begin_time: Timestamp,
    /// Entries up to this time, at most 31 days after begin_time.
    pub end_time: Timestamp,
    /// Only this merchant account. All when absent.
    pub mch_id: Option<String>,
    /// Where to go on. Absent for the first page.
    pub cursor: Option<String>,
    /// Most entries of one page. 1 to 200, 100 when absent.
    pub limit: Option<i64>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(GetFundFlow {
    "begin_time" => begin_time: Timestamp [required()],
    "end_time" => end_time: Timestamp [required()],
    "mch_id" => mch_id: Option<String>,
    "cursor" => cursor: Option<String>,
    "limit" => limit: Option<i64> [range(1, 200)],
});

impl GetFundFlow {
    /// The request with everything it must have.
    #[inline]
    pub fn new(
        begin_time: impl Into<Timestamp>,
        end_time: impl Into<Timestamp>,
    ) -> Self {
        Self {
            begin_time: begin_time.into(),
            end_time: end_time.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for GetFundFlow {
    type Token = AccessToken;
    type Response = GetFundFlowResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("externalpay", "get_fund_flow", "/cgi-bin/externalpay/get_fund_flow")
            .title("获取资金流水")
            .effect(Effect::Read)
            .docs(&[98100]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<GetFundFlow> {
    /// Only this merchant account. All when absent.
    #[inline]
    pub fn mch_id(mut self, mch_id: impl Into<String>) -> Self {
        self.request.mch_id = Some(mch_id.into());
        self
    }

    /// Where to go on. Absent for the first page.
    #[inline]
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        self.request.cursor = Some(cursor.into());
        self
    }

    /// Most entries of one page. 1 to 200, 100 when absent.
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.request.limit = Some(limit);
        self
    }
}

impl Paged for GetFundFlow {
    type Item = FundFlow;

    #[inline]
    fn turn(&mut self, page: GetFundFlowResponse) -> Page<FundFlow> {
        Page::by_cursor(page.fund_flow_list, None, page.next_cursor, &mut self.cursor)
    }
}

/// 获取资金流水: the answer to [`GetFundFlow`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFundFlowResponse {
    /// Cursor of the next page. Absent after the last one.
    pub next_cursor: Option<String>,
    /// The entries of this page.
    pub fund_flow_list: Vec<FundFlow>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer GetFundFlowResponse {
    "next_cursor" => next_cursor: Option<String>,
    "fund_flow_list" => fund_flow_list: Vec<FundFlow>,
});

/// Who may collect with a merchant account.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UseScope {
    /// Members, as the calling app sees them.
    pub user: Option<Vec<OpenUserId>>,
    /// Departments.
    pub partyid: Option<Vec<DepartmentId>>,
    /// Member tags.
    pub tagid: Option<Vec<TagId>>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(UseScope {
    "user" => user: Option<Vec<OpenUserId>>,
    "partyid" => partyid: Option<Vec<DepartmentId>>,
    "tagid" => tagid: Option<Vec<TagId>>,
});

impl UseScope {
    /// A value with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Members, as the calling app sees them.
    #[inline]
    #[must_use]
    pub fn user(
        mut self,
        user: impl IntoIterator<Item = impl Into<OpenUserId>>,
    ) -> Self {
        self.user = Some(user.into_iter().map(Into::into).collect());
        self
    }

    /// Departments.
    #[inline]
    #[must_use]
    pub fn partyid(
        mut self,
        partyid: impl IntoIterator<Item = impl Into<DepartmentId>>,
    ) -> Self {
        self.partyid = Some(partyid.into_iter().map(Into::into).collect());
        self
    }

    /// Member tags.
    #[inline]
    #[must_use]
    pub fn tagid(mut self, tagid: impl IntoIterator<Item = impl Into<TagId>>) -> Self {
        self.tagid = Some(tagid.into_iter().map(Into::into).collect());
        self
    }
}

/// A payment or a refund.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Bill {
    /// WeChat Pay's number of the payment.
    pub transaction_id: String,
    /// Whether it is a payment or a refund.
    pub bill_type: BillType,
    /// How it stands. Absent for refunds.
    pub trade_state: Option<TradeState>,
    /// When it was paid.
    pub pay_time: Timestamp,
    /// The merchant's number of the payment, of a refund too.
    pub out_trade_no: String,
    /// The merchant's number of the refund. Only for refunds.
    pub out_refund_no: Option<String>,
    /// Who paid. Present if the customer is a contact of the corp.
    pub external_userid: Option<ExternalUserId>,
    /// Amount, in fen.
    pub total_fee: i64,
    /// Who collected or refunded, as the calling app sees the member.
    pub payee_userid: Option<OpenUserId>,
    /// How it was collected.
    pub payment_type: PaymentType,
    /// The merchant account.
    pub mch_id: String,
    /// What the collection or the refund was for.
    pub remark: Option<String>,
    /// What was sold. Absent for refunds.
    pub commodity_list: Option<Vec<Commodity>>,
    /// Refunded so far, in fen.
    pub total_refund_fee: Option<i64>,
    /// The refunds of the payment. Absent for refunds.
    pub refund_list: Option<Vec<Refund>>,
    /// What the payer filled in.
    pub payer_info: Option<PayerInfo>,
    /// Only for payments in a mini program.
    pub miniprogram_info: Option<MiniProgramInfo>,
    /// The same under the name of the corp's own page. Providers do not get it.
    pub contact_info: Option<PayerInfo>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(Bill {
    "transaction_id" => transaction_id: String,
    "bill_type" => bill_type: BillType,
    "trade_state" => trade_state: Option<TradeState>,
    "pay_time" => pay_time: Timestamp,
    "out_trade_no" => out_trade_no: String,
    "out_refund_no" => out_refund_no: Option<String>,
    "external_userid" => external_userid: Option<ExternalUserId>,
    "total_fee" => total_fee: i64,
    "payee_userid" => payee_userid: Option<OpenUserId>,
    "payment_type" => payment_type: PaymentType,
    "mch_id" => mch_id: String,
    "remark" => remark: Option<String>,
    "commodity_list" => commodity_list: Option<Vec<Commodity>>,
    "total_refund_fee" => total_refund_fee: Option<i64>,
    "refund_list" => refund_list: Option<Vec<Refund>>,
    "payer_info" => payer_info: Option<PayerInfo>,
    "miniprogram_info" => miniprogram_info: Option<MiniProgramInfo>,
    "contact_info" => contact_info: Option<PayerInfo>,
});

/// Goods of a payment.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Commodity {
    /// What it is.
    pub description: String,
    /// How many.
    pub amount: Option<i64>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(Commodity {
    "description" => description: String,
    "amount" => amount: Option<i64>,
});

/// One refund of a payment.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Refund {
    /// The merchant's number of the refund.
    pub out_refund_no: String,
    /// Who asked for it, as the calling app sees the member.
    pub refund_userid: Option<OpenUserId>,
    /// Why.
    pub refund_comment: Option<String>,
    /// When it was asked for.
    pub refund_reqtime: Timestamp,
    /// How far it is.
    pub refund_status: RefundStatus,
    /// Amount, in fen.
    pub refund_fee: i64,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(Refund {
    "out_refund_no" => out_refund_no: String,
    "refund_userid" => refund_userid: Option<OpenUserId>,
    "refund_comment" => refund_comment: Option<String>,
    "refund_reqtime" => refund_reqtime: Timestamp,
    "refund_status" => refund_status: RefundStatus,
    "refund_fee" => refund_fee: i64,
});

/// How to reach a payer.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PayerInfo {
    /// The payer's name.
    pub name: Option<String>,
    /// The payer's phone.
    pub phone: Option<String>,
    /// The payer's address.
    pub address: Option<String>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(PayerInfo {
    "name" => name: Option<String> [sensitive()],
    "phone" => phone: Option<String> [sensitive()],
    "address" => address: Option<String> [sensitive()],
});

/// The mini program a payment was made in.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MiniProgramInfo {
    /// Its AppID.
    pub appid: String,
    /// Its name.
    pub name: String,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(MiniProgramInfo {
    "appid" => appid: String,
    "name" => name: String,
});

/// A payment of a collection.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TradeNo {
    /// The merchant's number of the payment.
    pub out_trade_no: Option<String>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(TradeNo {
    "out_trade_no" => out_trade_no: Option<String>,
});

/// One movement of money.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FundFlow {
    /// When the money moved.
    pub timestamp: Timestamp,
    /// WeChat Pay's number of the movement.
    pub request_no: String,
    /// What moved it.
    pub transaction_type: TransactionType,
    /// Which way it went.
    pub fund_flow_type: FundFlowType,
    /// Amount, in fen.
    pub transaction_amount: i64,
    /// Balance afterwards, in fen.
    pub account_balance: i64,
    /// The merchant's number of the payment or refund.
    pub out_trade_no: Option<String>,
    /// The merchant account.
    pub mch_id: Option<String>,
    /// Who moved it, as the calling app sees the member.
    pub operator_userid: Option<OpenUserId>,
    /// Groups of rules it falls under.
    pub group_list: Option<Vec<FlowGroup>>,
    /// A remark.
    pub remark: Option<String>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(FundFlow {
    "timestamp" => timestamp: Timestamp,
    "request_no" => request_no: String,
    "transaction_type" => transaction_type: TransactionType,
    "fund_flow_type" => fund_flow_type: FundFlowType,
    "transaction_amount" => transaction_amount: i64,
    "account_balance" => account_balance: i64,
    "out_trade_no" => out_trade_no: Option<String>,
    "mch_id" => mch_id: Option<String>,
    "operator_userid" => operator_userid: Option<OpenUserId>,
    "group_list" => group_list: Option<Vec<FlowGroup>>,
    "remark" => remark: Option<String>,
});

/// A group of rules that movements fall under.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FlowGroup {
    /// Name of the group.
    pub group_name: Option<String>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(FlowGroup {
    "group_name" => group_name: Option<String>,
});

open_enum! {
    /// Whether a merchant account belongs to the corp.
    pub enum BindStatus: i64 {
        /// Unbound.
        Unbound = 0,
        /// Applying.
        Applying = 1,
        /// Bound.
        Bound = 2,
        /// Revoked.
        Revoked = 3,
    }
}

open_enum! {
    /// Whether money came or went back.
    pub enum BillType: i64 {
        /// Payment.
        Payment = 0,
        /// Refund.
        Refund = 1,
    }
}

open_enum! {
    /// How a payment stands.
    pub enum TradeState: i64 {
        /// Done.
        Done = 1,
        /// Done, and refunded in part or whole.
        Refunded = 3,
    }
}

open_enum! {
    /// How a payment was collected.
    pub enum PaymentType: i64 {
        /// In chat.
        InChat = 0,
        /// Qr code.
        QrCode = 1,
        /// Live room.
        LiveRoom = 2,
        /// Product album.
        ProductAlbum = 3,
        /// Transfer.
        Transfer = 14,
        /// Mini program.
        MiniProgram = 15,
    }
}

open_enum! {
    /// How far a refund is.
    pub enum RefundStatus: i64 {
        /// Requested.
        Requested = 0,
        /// Processing.
        Processing = 1,
        /// Success.
        Success = 2,
        /// Closed.
        Closed = 3,
        /// Abnormal.
        Abnormal = 4,
        /// In approval.
        InApproval = 5,
        /// Approval refused.
        ApprovalRefused = 6,
        /// Approval cancelled.
        ApprovalCancelled = 7,
    }
}

open_enum! {
    /// Which way money went.
    pub enum FundFlowType: i64 {
        /// Income.
        Income = 1,
        /// Expense.
        Expense = 2,
    }
}

open_enum! {
    /// What moved money.
    pub enum TransactionType: i64 {
        /// Refund.
        Refund = 1,
        /// Fee.
        Fee = 2,
        /// Payment.
        Payment = 3,
        /// Withdrawal.
        Withdrawal = 4,
        /// Other.
        Other = 5,
    }
}
