//! 高级功能与高级接口: orders a provider places for the chat data interface of its customers, and approvals
//! of members' requests for paid features.
//!
//! Generated from `spec/api/provider/advanced.yaml` by `cargo codegen`. Edit the spec, not this file.

use crate::call::Call;
use crate::endpoint::{Effect, Endpoint, EndpointMeta, Payload};
use crate::generated::tokens::{AccessToken, ProviderAccessToken, Provides};
use crate::generated::types::{OpenCorpId, OpenUserId, OrderId, UserId};
use crate::paging::{Page, Paged};
use crate::scope::{Scope, ScopeKind};
use crate::wire::{Empty, EncodeError, Extra, Form, Timestamp};
use crate::{open_enum, table};

/// The calls of 高级功能与高级接口 on one scope, from [`Scope::advanced`].
#[derive(Clone, Debug)]
pub struct Api<K> {
    scope: Scope<K>,
}

impl<K: ScopeKind> Scope<K> {
    /// 高级功能与高级接口: orders a provider places for the chat data interface of its customers, and
    /// approvals of members' requests for paid features.
    #[inline]
    pub fn advanced(&self) -> Api<K> {
        Api { scope: self.clone() }
    }
}

impl<K: ScopeKind> Api<K> {
    /// 下单购买: order the chat data interface for a customer.
    ///
    /// `POST /cgi-bin/advanced_api/create_order` with [`ProviderAccessToken`]; acts on every call and is
    /// never repeated blindly. Official page
    /// [100297](https://developer.work.weixin.qq.com/document/path/100297), checked in a public copy; also
    /// [100257](https://developer.work.weixin.qq.com/document/path/100257).
    #[inline]
    pub fn create_order(
        &self,
        custom_corpid: impl Into<OpenCorpId>,
        buyer_userid: impl Into<UserId>,
    ) -> Call<CreateOrder>
    where
        K: Provides<ProviderAccessToken>,
    {
        self.scope.call(CreateOrder::new(custom_corpid, buyer_userid))
    }

    /// 取消订单: cancel an order that is neither paid nor expired.
    ///
    /// `POST /cgi-bin/advanced_api/cancel_order` with [`ProviderAccessToken`]; acts on every call and is
    /// never repeated blindly. Official page
    /// [100298](https://developer.work.weixin.qq.com/document/path/100298), checked, as of 2025-01-21; also
    /// [100258](https://developer.work.weixin.qq.com/document/path/100258).
    #[inline]
    pub fn cancel_order(&self, order_id: impl Into<OrderId>) -> Call<CancelOrder>
    where
        K: Provides<ProviderAccessToken>,
    {
        self.scope.call(CancelOrder::new(order_id))
    }

    /// 提交余额支付订单任务: pay an order from the provider's balance. A callback tells when it is paid.
    ///
    /// Once submitted the order can no longer be paid in another way.
    ///
    /// `POST /cgi-bin/advanced_api/submit_pay` with [`ProviderAccessToken`]; acts on every call and is never
    /// repeated blindly. Official page [101397](https://developer.work.weixin.qq.com/document/path/101397),
    /// checked, as of 2025-02-07; also [100259](https://developer.work.weixin.qq.com/document/path/100259).
    #[inline]
    pub fn submit_pay(
        &self,
        order_id: impl Into<OrderId>,
        payer_userid: impl Into<UserId>,
    ) -> Call<SubmitPay>
    where
        K: Provides<ProviderAccessToken>,
    {
        self.scope.call(SubmitPay::new(order_id, payer_userid))
    }

    /// 获取订单列表: page through the provider's orders.
    ///
    /// `POST /cgi-bin/advanced_api/list_order` with [`ProviderAccessToken`]; read-only, so the client may
    /// repeat it. Its `stream()` goes through all pages. Official page
    /// [101398](https://developer.work.weixin.qq.com/document/path/101398), checked, as of 2024-10-29; also
    /// [100260](https://developer.work.weixin.qq.com/document/path/100260).
    #[inline]
    pub fn list_order(&self) -> Call<ListOrder>
    where
        K: Provides<ProviderAccessToken>,
    {
        self.scope.call(ListOrder::new())
    }

    /// 获取订单详情: read one order.
    ///
    /// `POST /cgi-bin/advanced_api/get_order` with [`ProviderAccessToken`]; read-only, so the client may
    /// repeat it. Official page [101399](https://developer.work.weixin.qq.com/document/path/101399), checked,
    /// as of 2024-10-22; also [100261](https://developer.work.weixin.qq.com/document/path/100261).
    #[inline]
    pub fn get_order(&self, order_id: impl Into<OrderId>) -> Call<GetOrder>
    where
        K: Provides<ProviderAccessToken>,
    {
        self.scope.call(GetOrder::new(order_id))
    }

    /// 获取企业已购信息: what a customer has of an interface.
    ///
    /// Trials are left out, and an edition that ran out is listed only if nothing newer of it was bought.
    ///
    /// `POST /cgi-bin/advanced_api/get_corp_buy_info` with [`ProviderAccessToken`]; read-only, so the client
    /// may repeat it. Official page [101400](https://developer.work.weixin.qq.com/document/path/101400),
    /// checked, as of 2024-12-02; also [100271](https://developer.work.weixin.qq.com/document/path/100271).
    #[inline]
    pub fn get_corp_buy_info(
        &self,
        advanced_api_type: ApiType,
        custom_corpid: impl Into<OpenCorpId>,
    ) -> Call<GetCorpBuyInfo>
    where
        K: Provides<ProviderAccessToken>,
    {
        self.scope.call(GetCorpBuyInfo::new(advanced_api_type, custom_corpid))
    }

    /// 批量获取申请单ID: page through members' requests for a paid feature. Only for the corp's own apps.
    ///
    /// `POST /cgi-bin/advanced_feature/get_apply_id_list` with [`AccessToken`]; read-only, so the client may
    /// repeat it. Its `stream()` goes through all pages. Official page
    /// [99883](https://developer.work.weixin.qq.com/document/path/99883), checked, as of 2024-05-29.
    #[inline]
    pub fn get_apply_id_list(
        &self,
        business_type: FeatureType,
        userid: impl Into<OpenUserId>,
    ) -> Call<GetApplyIdList>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(GetApplyIdList::new(business_type, userid))
    }

    /// 获取申请单详细信息: read a member's request for a paid feature. Only for the corp's own apps.
    ///
    /// `POST /cgi-bin/advanced_feature/get_approval_info` with [`AccessToken`]; read-only, so the client may
    /// repeat it. Official page [99885](https://developer.work.weixin.qq.com/document/path/99885), checked,
    /// as of 2024-05-29.
    #[inline]
    pub fn get_approval_info(&self, apply_id: impl Into<String>) -> Call<GetApprovalInfo>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(GetApprovalInfo::new(apply_id))
    }

    /// 设置审批单审批信息: tell the platform how the corp's own approval of a request stands. Only for the
    /// corp's own apps.
    ///
    /// Always send every node. A request and its approval belong together for good. Without a first
    /// successful call within 24 hours of the submission callback the request goes back to the way it was
    /// approved before.
    ///
    /// `POST /cgi-bin/advanced_feature/set_approval_detail` with [`AccessToken`]; twice is the same as once,
    /// so the client may repeat it. Official page
    /// [99880](https://developer.work.weixin.qq.com/document/path/99880), checked in a public copy, as of
    /// 2024-05-29.
    #[inline]
    pub fn set_approval_detail(
        &self,
        apply_id: impl Into<String>,
        approval_id: impl Into<String>,
        approval_status: ApprovalStatus,
        approval_url: impl Into<String>,
        process_list: ApprovalProcess,
    ) -> Call<SetApprovalDetail>
    where
        K: Provides<AccessToken>,
    {
        let request = SetApprovalDetail::new(
            apply_id,
            approval_id,
            approval_status,
            approval_url,
            process_list,
        );
        self.scope.call(request)
    }
}

/// 下单购买: the request of [`Api::create_order`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOrder {
    /// The customer.
    pub custom_corpid: OpenCorpId,
    /// Who orders: a member of the provider's own corp, in plain text, with the right to buy or manage such
    /// interfaces.
    pub buyer_userid: UserId,
    /// What is ordered. [`ApiType::ChatArchive`] when absent.
    pub advanced_api_type: Option<ApiType>,
    /// What the order is for. [`OrderType::Purchase`] when absent.
    pub order_type: Option<OrderType>,
    /// What exactly is ordered. Required for the chat data interface.
    pub chat_archive_api: Option<ChatArchiveOrder>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(CreateOrder {
    "custom_corpid" => custom_corpid: OpenCorpId [required()],
    "buyer_userid" => buyer_userid: UserId [required()],
    "advanced_api_type" => advanced_api_type: Option<ApiType>,
    "order_type" => order_type: Option<OrderType>,
    "chat_archive_api" => chat_archive_api: Option<ChatArchiveOrder>,
});

impl CreateOrder {
    /// The request with everything it must have.
    #[inline]
    pub fn new(
        custom_corpid: impl Into<OpenCorpId>,
        buyer_userid: impl Into<UserId>,
    ) -> Self {
        Self {
            custom_corpid: custom_corpid.into(),
            buyer_userid: buyer_userid.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for CreateOrder {
    type Token = ProviderAccessToken;
    type Response = CreateOrderResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("advanced", "create_order", "/cgi-bin/advanced_api/create_order")
            .title("下单购买")
            .docs(&[100297, 100257]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<CreateOrder> {
    /// What is ordered. [`ApiType::ChatArchive`] when absent.
    #[inline]
    pub fn advanced_api_type(mut self, advanced_api_type: ApiType) -> Self {
        self.request.advanced_api_type = Some(advanced_api_type);
        self
    }

    /// What the order is for. [`OrderType::Purchase`] when absent.
    #[inline]
    pub fn order_type(mut self, order_type: OrderType) -> Self {
        self.request.order_type = Some(order_type);
        self
    }

    /// What exactly is ordered. Required for the chat data interface.
    #[inline]
    pub fn chat_archive_api(mut self, chat_archive_api: ChatArchiveOrder) -> Self {
        self.request.chat_archive_api = Some(chat_archive_api);
        self
    }
}

/// 下单购买: the answer to [`CreateOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOrderResponse {
    /// The new order. It may be paid by someone else.
    pub order_id: OrderId,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer CreateOrderResponse {
    "order_id" => order_id: OrderId,
});

/// 取消订单: the request of [`Api::cancel_order`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelOrder {
    /// The order to cancel.
    pub order_id: OrderId,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(CancelOrder {
    "order_id" => order_id: OrderId [required()],
});

impl CancelOrder {
    /// The request with everything it must have.
    #[inline]
    pub fn new(order_id: impl Into<OrderId>) -> Self {
        Self {
            order_id: order_id.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for CancelOrder {
    type Token = ProviderAccessToken;
    type Response = Empty;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("advanced", "cancel_order", "/cgi-bin/advanced_api/cancel_order")
            .title("取消订单")
            .docs(&[100258, 100298]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 提交余额支付订单任务: the request of [`Api::submit_pay`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitPay {
    /// The unpaid order.
    pub order_id: OrderId,
    /// Who pays: a member of the provider's own corp, in plain text, with the right to buy or manage such
    /// interfaces.
    pub payer_userid: UserId,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(SubmitPay {
    "order_id" => order_id: OrderId [required()],
    "payer_userid" => payer_userid: UserId [required()],
});

impl SubmitPay {
    /// The request with everything it must have.
    #[inline]
    pub fn new(order_id: impl Into<OrderId>, payer_userid: impl Into<UserId>) -> Self {
        Self {
            order_id: order_id.into(),
            payer_userid: payer_userid.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for SubmitPay {
    type Token = ProviderAccessToken;
    type Response = Empty;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("advanced", "submit_pay", "/cgi-bin/advanced_api/submit_pay")
            .title("提交余额支付订单任务")
            .docs(&[100259, 101397]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 获取订单列表: the request of [`Api::list_order`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOrder {
    /// Only this customer's orders.
    pub custom_corpid: Option<OpenCorpId>,
    /// Orders placed at or after this. Together with end_time.
    pub start_time: Option<Timestamp>,
    /// Orders placed before this. Together with start_time.
    pub end_time: Option<Timestamp>,
    /// Only orders of this interface.
    pub advanced_api_type: Option<ApiType>,
    /// Where to go on. Absent for the first page.
    pub cursor: Option<String>,
    /// Most orders of one page. 1 to 1000, 500 when absent.
    pub limit: Option<i64>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(ListOrder {
    "custom_corpid" => custom_corpid: Option<OpenCorpId>,
    "start_time" => start_time: Option<Timestamp>,
    "end_time" => end_time: Option<Timestamp>,
    "advanced_api_type" => advanced_api_type: Option<ApiType>,
    "cursor" => cursor: Option<String>,
    "limit" => limit: Option<i64> [range(1, 1000)],
});

impl ListOrder {
    /// The request with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Endpoint for ListOrder {
    type Token = ProviderAccessToken;
    type Response = ListOrderResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("advanced", "list_order", "/cgi-bin/advanced_api/list_order")
            .title("获取订单列表")
            .effect(Effect::Read)
            .docs(&[100260, 101398]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<ListOrder> {
    /// Only this customer's orders.
    #[inline]
    pub fn custom_corpid(mut self, custom_corpid: impl Into<OpenCorpId>) -> Self {
        self.request.custom_corpid = Some(custom_corpid.into());
        self
    }

    /// Orders placed at or after this. Together with end_time.
    #[inline]
    pub fn start_time(mut self, start_time: impl Into<Timestamp>) -> Self {
        self.request.start_time = Some(start_time.into());
        self
    }

    /// Orders placed before this. Together with start_time.
    #[inline]
    pub fn end_time(mut self, end_time: impl Into<Timestamp>) -> Self {
        self.request.end_time = Some(end_time.into());
        self
    }

    /// Only orders of this interface.
    #[inline]
    pub fn advanced_api_type(mut self, advanced_api_type: ApiType) -> Self {
        self.request.advanced_api_type = Some(advanced_api_type);
        self
    }

    /// Where to go on. Absent for the first page.
    #[inline]
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        self.request.cursor = Some(cursor.into());
        self
    }

    /// Most orders of one page. 1 to 1000, 500 when absent.
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.request.limit = Some(limit);
        self
    }
}

impl Paged for ListOrder {
    type Item = OrderBrief;

    #[inline]
    fn turn(&mut self, page: ListOrderResponse) -> Page<OrderBrief> {
        Page::by_cursor(
            page.order_list,
            Some(page.has_more),
            page.next_cursor,
            &mut self.cursor,
        )
    }
}

/// 获取订单列表: the answer to [`ListOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOrderResponse {
    /// The orders of this page.
    pub order_list: Vec<OrderBrief>,
    /// Whether there is a next page.
    pub has_more: bool,
    /// Cursor of the next page.
    pub next_cursor: Option<String>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer ListOrderResponse {
    "order_list" => order_list: Vec<OrderBrief>,
    "has_more" => has_more: bool [form(Form::Flag)],
    "next_cursor" => next_cursor: Option<String>,
});

/// 获取订单详情: the request of [`Api::get_order`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOrder {
    /// The order to read.
    pub order_id: OrderId,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(GetOrder {
    "order_id" => order_id: OrderId [required()],
});

impl GetOrder {
    /// The request with everything it must have.
    #[inline]
    pub fn new(order_id: impl Into<OrderId>) -> Self {
        Self {
            order_id: order_id.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for GetOrder {
    type Token = ProviderAccessToken;
    type Response = GetOrderResponse;
    const META: &'static EndpointMeta = &EndpointMeta::post("advanced", "get_order", "/cgi-bin/advanced_api/get_order")
        .title("获取订单详情")
        .effect(Effect::Read)
        .docs(&[100261, 101399]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 获取订单详情: the answer to [`GetOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOrderResponse {
    /// The order.
    pub order: Order,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer GetOrderResponse {
    "order" => order: Order,
});

/// 获取企业已购信息: the request of [`Api::get_corp_buy_info`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCorpBuyInfo {
    /// The interface.
    pub advanced_api_type: ApiType,
    /// The customer.
    pub custom_corpid: OpenCorpId,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(GetCorpBuyInfo {
    "advanced_api_type" => advanced_api_type: ApiType [required()],
    "custom_corpid" => custom_corpid: OpenCorpId [required()],
});

impl GetCorpBuyInfo {
    /// The request with everything it must have.
    #[inline]
    pub fn new(
        advanced_api_type: ApiType,
        custom_corpid: impl Into<OpenCorpId>,
    ) -> Self {
        Self {
            advanced_api_type,
            custom_corpid: custom_corpid.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for GetCorpBuyInfo {
    type Token = ProviderAccessToken;
    type Response = GetCorpBuyInfoResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("advanced", "get_corp_buy_info", "/cgi-bin/advanced_api/get_corp_buy_info")
            .title("获取企业已购信息")
            .effect(Effect::Read)
            .docs(&[100271, 101400]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 获取企业已购信息: the answer to [`GetCorpBuyInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCorpBuyInfoResponse {
    /// What the customer has of the chat data interface.
    pub chat_archive_api_buy_info: Option<BoughtEditions>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer GetCorpBuyInfoResponse {
    "chat_archive_api_buy_info" => chat_archive_api_buy_info: Option<BoughtEditions>,
});

/// 批量获取申请单ID: the request of [`Api::get_apply_id_list`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApplyIdList {
    /// The feature.
    pub business_type: FeatureType,
    /// Who made the requests.
    pub userid: OpenUserId,
    /// Which requests. [`RequestFilter::All`] when absent.
    pub req_type: Option<RequestFilter>,
    /// Where to go on. Absent for the first page.
    pub cursor: Option<String>,
    /// Most requests of one page; a page may have fewer. 1 to 200, 100 when absent.
    pub limit: Option<i64>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(GetApplyIdList {
    "business_type" => business_type: FeatureType [required()],
    "userid" => userid: OpenUserId [required()],
    "req_type" => req_type: Option<RequestFilter>,
    "cursor" => cursor: Option<String>,
    "limit" => limit: Option<i64> [range(1, 200)],
});

impl GetApplyIdList {
    /// The request with everything it must have.
    #[inline]
    pub fn new(business_type: FeatureType, userid: impl Into<OpenUserId>) -> Self {
        Self {
            business_type,
            userid: userid.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for GetApplyIdList {
    type Token = AccessToken;
    type Response = GetApplyIdListResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("advanced", "get_apply_id_list", "/cgi-bin/advanced_feature/get_apply_id_list")
            .title("批量获取申请单ID")
            .effect(Effect::Read)
            .docs(&[99883]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<GetApplyIdList> {
    /// Which requests. [`RequestFilter::All`] when absent.
    #[inline]
    pub fn req_type(mut self, req_type: RequestFilter) -> Self {
        self.request.req_type = Some(req_type);
        self
    }

    /// Where to go on. Absent for the first page.
    #[inline]
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        self.request.cursor = Some(cursor.into());
        self
    }

    /// Most requests of one page; a page may have fewer. 1 to 200, 100 when absent.
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.request.limit = Some(limit);
        self
    }
}

impl Paged for GetApplyIdList {
    type Item = String;

    #[inline]
    fn turn(&mut self, page: GetApplyIdListResponse) -> Page<String> {
        Page::by_cursor(
            page.apply_id_list,
            Some(page.has_more),
            page.next_cursor,
            &mut self.cursor,
        )
    }
}

/// 批量获取申请单ID: the answer to [`GetApplyIdList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApplyIdListResponse {
    /// The requests of this page.
    pub apply_id_list: Vec<String>,
    /// Whether there is a next page.
    pub has_more: bool,
    /// Cursor of the next page.
    pub next_cursor: Option<String>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer GetApplyIdListResponse {
    "apply_id_list" => apply_id_list: Vec<String>,
    "has_more" => has_more: bool,
    "next_cursor" => next_cursor: Option<String>,
});

/// 获取申请单详细信息: the request of [`Api::get_approval_info`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApprovalInfo {
    /// The request.
    pub apply_id: String,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(GetApprovalInfo {
    "apply_id" => apply_id: String [required()],
});

impl GetApprovalInfo {
    /// The request with everything it must have.
    #[inline]
    pub fn new(apply_id: impl Into<String>) -> Self {
        Self {
            apply_id: apply_id.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for GetApprovalInfo {
    type Token = AccessToken;
    type Response = GetApprovalInfoResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("advanced", "get_approval_info", "/cgi-bin/advanced_feature/get_approval_info")
            .title("获取申请单详细信息")
            .effect(Effect::Read)
            .docs(&[99885]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 获取申请单详细信息: the answer to [`GetApprovalInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApprovalInfoResponse {
    /// The request.
    pub approval_info: FeatureRequest,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer GetApprovalInfoResponse {
    "approval_info" => approval_info: FeatureRequest,
});

/// 设置审批单审批信息: the request of [`Api::set_approval_detail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetApprovalDetail {
    /// The request.
    pub apply_id: String,
    /// The app's own id of the approval.
    pub approval_id: String,
    /// How the approval stands.
    pub approval_status: ApprovalStatus,
    /// Page of the approval, starting with <http://> or <https://>.
    pub approval_url: String,
    /// Who has to approve.
    pub process_list: ApprovalProcess,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(SetApprovalDetail {
    "apply_id" => apply_id: String [required()],
    "approval_id" => approval_id: String [required()],
    "approval_status" => approval_status: ApprovalStatus [required()],
    "approval_url" => approval_url: String [required()],
    "process_list" => process_list: ApprovalProcess [required()],
});

impl SetApprovalDetail {
    /// The request with everything it must have.
    #[inline]
    pub fn new(
        apply_id: impl Into<String>,
        approval_id: impl Into<String>,
        approval_status: ApprovalStatus,
        approval_url: impl Into<String>,
        process_list: ApprovalProcess,
    ) -> Self {
        Self {
            apply_id: apply_id.into(),
            approval_id: approval_id.into(),
            approval_status,
            approval_url: approval_url.into(),
            process_list,
            ..Self::default()
        }
    }
}

impl Endpoint for SetApprovalDetail {
    type Token = AccessToken;
    type Response = Empty;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("advanced", "set_approval_detail", "/cgi-bin/advanced_feature/set_approval_detail")
            .title("设置审批单审批信息")
            .effect(Effect::Set)
            .docs(&[99880]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// An order of the chat data interface.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatArchiveOrder {
    /// What is bought; the new one when upgrading.
    pub edition: Edition,
    /// For how many people. Required except for renewals, which go by the present number when absent; no more
    /// than before when upgrading. 1 to 1000000.
    pub purchase_count: Option<i64>,
    /// From when it holds, today at the earliest and within 90 days; today when absent. Counts only for
    /// purchases and renewals of what ran out.
    pub take_effect_time: Option<Timestamp>,
    /// What is upgraded. Only for upgrades. [`Edition::InternalAndExternal`] when absent.
    pub old_edition: Option<Edition>,
    /// Which term of what is there already, for upgrades and more people, where one is in force and another
    /// is to come. Absent for the one that began first.
    pub old_edition_info: Option<EditionPeriod>,
    /// Which term of the target, for upgrades and more people, where one is in force and another is to come.
    /// Absent for the one that begins last.
    pub target_edition_info: Option<EditionPeriod>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(ChatArchiveOrder {
    "edition" => edition: Edition [required()],
    "purchase_count" => purchase_count: Option<i64> [range(1, 1_000_000)],
    "take_effect_time" => take_effect_time: Option<Timestamp>,
    "old_edition" => old_edition: Option<Edition>,
    "old_edition_info" => old_edition_info: Option<EditionPeriod>,
    "target_edition_info" => target_edition_info: Option<EditionPeriod>,
});

impl ChatArchiveOrder {
    /// A value with everything it must have.
    #[inline]
    pub fn new(edition: Edition) -> Self {
        Self { edition, ..Self::default() }
    }

    /// For how many people. Required except for renewals, which go by the present number when absent; no more
    /// than before when upgrading. 1 to 1000000.
    #[inline]
    #[must_use]
    pub fn purchase_count(mut self, purchase_count: i64) -> Self {
        self.purchase_count = Some(purchase_count);
        self
    }

    /// From when it holds, today at the earliest and within 90 days; today when absent. Counts only for
    /// purchases and renewals of what ran out.
    #[inline]
    #[must_use]
    pub fn take_effect_time(mut self, take_effect_time: impl Into<Timestamp>) -> Self {
        self.take_effect_time = Some(take_effect_time.into());
        self
    }

    /// What is upgraded. Only for upgrades. [`Edition::InternalAndExternal`] when absent.
    #[inline]
    #[must_use]
    pub fn old_edition(mut self, old_edition: Edition) -> Self {
        self.old_edition = Some(old_edition);
        self
    }

    /// Which term of what is there already, for upgrades and more people, where one is in force and another
    /// is to come. Absent for the one that began first.
    #[inline]
    #[must_use]
    pub fn old_edition_info(mut self, old_edition_info: EditionPeriod) -> Self {
        self.old_edition_info = Some(old_edition_info);
        self
    }

    /// Which term of the target, for upgrades and more people, where one is in force and another is to come.
    /// Absent for the one that begins last.
    #[inline]
    #[must_use]
    pub fn target_edition_info(mut self, target_edition_info: EditionPeriod) -> Self {
        self.target_edition_info = Some(target_edition_info);
        self
    }
}

/// When an edition holds.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EditionPeriod {
    /// From when. Given together with end_time.
    pub begin_time: Option<Timestamp>,
    /// Until when. Given together with begin_time.
    pub end_time: Option<Timestamp>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(EditionPeriod {
    "begin_time" => begin_time: Option<Timestamp>,
    "end_time" => end_time: Option<Timestamp>,
});

impl EditionPeriod {
    /// A value with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// From when. Given together with end_time.
    #[inline]
    #[must_use]
    pub fn begin_time(mut self, begin_time: impl Into<Timestamp>) -> Self {
        self.begin_time = Some(begin_time.into());
        self
    }

    /// Until when. Given together with begin_time.
    #[inline]
    #[must_use]
    pub fn end_time(mut self, end_time: impl Into<Timestamp>) -> Self {
        self.end_time = Some(end_time.into());
        self
    }
}

/// One line of the order list.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OrderBrief {
    /// Order number.
    pub order_id: OrderId,
    /// What it is for.
    pub order_type: OrderType,
    /// How far it is.
    pub order_status: OrderStatus,
    /// When it was placed.
    pub create_time: Timestamp,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(OrderBrief {
    "order_id" => order_id: OrderId,
    "order_type" => order_type: OrderType,
    "order_status" => order_status: OrderStatus,
    "create_time" => create_time: Timestamp,
});

/// An order.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Order {
    /// Order number.
    pub order_id: OrderId,
    /// What was ordered.
    pub advanced_api_type: ApiType,
    /// The customer.
    pub custom_corpid: OpenCorpId,
    /// Who placed it.
    pub buyer_userid: UserId,
    /// What it is for.
    pub order_type: OrderType,
    /// How far it is.
    pub order_status: OrderStatus,
    /// When it was placed.
    pub create_time: Timestamp,
    /// What is to be paid.
    pub paid_price: Option<i64>,
    /// What was ordered of the chat data interface.
    pub chat_archive_api: Option<OrderedArchive>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(Order {
    "order_id" => order_id: OrderId,
    "advanced_api_type" => advanced_api_type: ApiType,
    "custom_corpid" => custom_corpid: OpenCorpId,
    "buyer_userid" => buyer_userid: UserId,
    "order_type" => order_type: OrderType,
    "order_status" => order_status: OrderStatus,
    "create_time" => create_time: Timestamp,
    "paid_price" => paid_price: Option<i64>,
    "chat_archive_api" => chat_archive_api: Option<OrderedArchive>,
});

/// What was ordered of the chat data interface.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OrderedArchive {
    /// The edition.
    pub edition: Edition,
    /// For how many people.
    pub purchase_count: Option<i64>,
    /// For how many days.
    pub purchase_duration_days: Option<i64>,
    /// From when.
    pub take_effect_time: Option<Timestamp>,
    /// Until when.
    pub end_time: Option<Timestamp>,
    /// Price before what is set off. Only of upgrades.
    pub original_price: Option<i64>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(OrderedArchive {
    "edition" => edition: Edition,
    "purchase_count" => purchase_count: Option<i64>,
    "purchase_duration_days" => purchase_duration_days: Option<i64>,
    "take_effect_time" => take_effect_time: Option<Timestamp>,
    "end_time" => end_time: Option<Timestamp>,
    "original_price" => original_price: Option<i64>,
});

/// What a customer has.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BoughtEditions {
    /// The newest of each edition: to come, in force or over.
    pub edition_list: Vec<BoughtEdition>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(BoughtEditions {
    "edition_list" => edition_list: Vec<BoughtEdition>,
});

/// An edition a customer has.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BoughtEdition {
    /// The edition.
    pub edition: Edition,
    /// For how many people.
    pub purchase_count: i64,
    /// From when.
    pub begin_time: Timestamp,
    /// Until when.
    pub end_time: Timestamp,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(BoughtEdition {
    "edition" => edition: Edition,
    "purchase_count" => purchase_count: i64,
    "begin_time" => begin_time: Timestamp,
    "end_time" => end_time: Timestamp,
});

/// A member's request for a paid feature.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FeatureRequest {
    /// The feature.
    pub business_type: FeatureType,
    /// Id of the request.
    pub apply_id: String,
    /// The app's own id of the approval.
    pub approval_id: Option<String>,
    /// How it is approved.
    pub approval_type: Option<ApprovalType>,
    /// How it stands.
    pub approval_status: Option<RequestStatus>,
    /// The app's own page of the approval.
    pub approval_url: Option<String>,
    /// Who asks.
    pub applicant: Option<OpenUserId>,
    /// Why.
    pub request_reason: Option<String>,
    /// When.
    pub create_time: Option<Timestamp>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(FeatureRequest {
    "business_type" => business_type: FeatureType,
    "apply_id" => apply_id: String,
    "approval_id" => approval_id: Option<String>,
    "approval_type" => approval_type: Option<ApprovalType>,
    "approval_status" => approval_status: Option<RequestStatus>,
    "approval_url" => approval_url: Option<String>,
    "applicant" => applicant: Option<OpenUserId>,
    "request_reason" => request_reason: Option<String>,
    "create_time" => create_time: Option<Timestamp>,
});

/// The course of an approval.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApprovalProcess {
    /// Its nodes, all of them.
    pub node_list: Vec<ApprovalNode>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(ApprovalProcess {
    "node_list" => node_list: Vec<ApprovalNode> [required()],
});

impl ApprovalProcess {
    /// A value with everything it must have.
    #[inline]
    pub fn new(node_list: impl IntoIterator<Item = ApprovalNode>) -> Self {
        Self {
            node_list: node_list.into_iter().collect(),
            ..Self::default()
        }
    }
}

/// A step of an approval.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApprovalNode {
    /// How it stands.
    pub node_apv_status: NodeStatus,
    /// How many of the approvers it takes.
    pub node_apv_rel: NodeRelation,
    /// When it changed last.
    pub apv_update_time: Option<Timestamp>,
    /// Who still has to decide. Not absent together with completed_approvers. At most 100 items.
    pub current_approvers: Option<Vec<OpenUserId>>,
    /// Who has decided. At most 100 items.
    pub completed_approvers: Option<Vec<OpenUserId>>,
    /// The same as node_apv_status in the page's sample. Known only from an example.
    pub node_status: Option<NodeStatus>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(ApprovalNode {
    "node_apv_status" => node_apv_status: NodeStatus [required()],
    "node_apv_rel" => node_apv_rel: NodeRelation [required()],
    "apv_update_time" => apv_update_time: Option<Timestamp>,
    "current_approvers" => current_approvers: Option<Vec<OpenUserId>> [max_items(100)],
    "completed_approvers" => completed_approvers: Option<Vec<OpenUserId>> [max_items(100)],
    "node_status" => node_status: Option<NodeStatus>,
});

impl ApprovalNode {
    /// A value with everything it must have.
    #[inline]
    pub fn new(node_apv_status: NodeStatus, node_apv_rel: NodeRelation) -> Self {
        Self {
            node_apv_status,
            node_apv_rel,
            ..Self::default()
        }
    }

    /// When it changed last.
    #[inline]
    #[must_use]
    pub fn apv_update_time(mut self, apv_update_time: impl Into<Timestamp>) -> Self {
        self.apv_update_time = Some(apv_update_time.into());
        self
    }

    /// Who still has to decide. Not absent together with completed_approvers. At most 100 items.
    #[inline]
    #[must_use]
    pub fn current_approvers(
        mut self,
        current_approvers: impl IntoIterator<Item = impl Into<OpenUserId>>,
    ) -> Self {
        self.current_approvers = Some(
            current_approvers.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Who has decided. At most 100 items.
    #[inline]
    #[must_use]
    pub fn completed_approvers(
        mut self,
        completed_approvers: impl IntoIterator<Item = impl Into<OpenUserId>>,
    ) -> Self {
        self.completed_approvers = Some(
            completed_approvers.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// The same as node_apv_status in the page's sample. Known only from an example.
    #[inline]
    #[must_use]
    pub fn node_status(mut self, node_status: NodeStatus) -> Self {
        self.node_status = Some(node_status);
        self
    }
}

open_enum! {
    /// An interface that is sold.
    pub enum ApiType: i64 {
        /// Chat data.
        ChatArchive = 1,
    }
}

open_enum! {
    /// What an order is for.
    pub enum OrderType: i64 {
        /// Purchase.
        Purchase = 0,
        /// More people on an edition in force.
        MoreSeats = 1,
        /// From 60 days before the end.
        Renewal = 2,
        /// To the edition with calls.
        Upgrade = 3,
    }
}

open_enum! {
    /// How far an order is.
    pub enum OrderStatus: i64 {
        /// Unpaid.
        Unpaid = 0,
        /// Paid.
        Paid = 1,
        /// Cancelled.
        Cancelled = 2,
        /// Not paid in time.
        Expired = 3,
        /// Refund requested.
        RefundRequested = 4,
        /// Refunded.
        Refunded = 5,
        /// Refund refused.
        RefundRefused = 6,
    }
}

open_enum! {
    /// An edition of the chat data interface.
    pub enum Edition: i64 {
        /// Chats within the corp. No longer sold.
        Internal = 1,
        /// Chats within the corp and with outsiders.
        InternalAndExternal = 2,
        /// The same and voice calls.
        WithCalls = 3,
    }
}

open_enum! {
    /// A paid feature.
    pub enum FeatureType: i64 {
        /// Mail.
        Mail = 1,
        /// Document.
        Document = 2,
        /// Drive.
        Drive = 3,
        /// Meeting.
        Meeting = 4,
    }
}

open_enum! {
    /// Which requests are listed.
    pub enum RequestFilter: i64 {
        /// All.
        All = 0,
        /// Those approved through the API.
        ApiOnly = 1,
        /// Those not approved through the API.
        Others = 2,
    }
}

open_enum! {
    /// How a request is approved.
    pub enum ApprovalType: i64 {
        /// The platform's own way.
        Default = 0,
        /// An approval the corp designed.
        Custom = 1,
        /// The corp's own app.
        Api = 2,
    }
}

open_enum! {
    /// How a request stands.
    pub enum RequestStatus: i64 {
        /// From before approvals were recorded.
        Legacy = 0,
        /// Waits for approvers.
        Pending = 1,
        /// Refused by an approver.
        Refused = 2,
        /// Approved by the approvers.
        Approved = 3,
        /// Refused by admin.
        RefusedByAdmin = 4,
        /// An administrator gave the feature.
        Granted = 5,
    }
}

open_enum! {
    /// How an approval stands.
    pub enum ApprovalStatus: i64 {
        /// Pending.
        Pending = 1,
        /// Refused.
        Refused = 2,
        /// Approved.
        Approved = 3,
        /// Withdrawn.
        Withdrawn = 101,
    }
}

open_enum! {
    /// How a step of an approval stands.
    pub enum NodeStatus: i64 {
        /// Pending.
        Pending = 1,
        /// Refused.
        Refused = 2,
        /// Approved.
        Approved = 3,
        /// Withdrawn.
        Withdrawn = 101,
        /// Not reached.
        NotReached = 102,
    }
}

open_enum! {
    /// How many approvers a step takes.
    pub enum NodeRelation: i64 {
        /// All.
        All = 1,
        /// Any.
        Any = 2,
        /// All, one after the other.
        InTurn = 3,
    }
}
