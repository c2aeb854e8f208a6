//! 接口调用许可: buy, activate, transfer and renew the per-seat licences an authorised corp needs before its
//! members may use the provider's apps.
//!
//! Generated from `spec/api/provider/license.yaml` by `cargo codegen`. Edit the spec, not this file.

use crate::call::Call;
use crate::chunking::Chunked;
use crate::endpoint::{Effect, Endpoint, EndpointMeta, Payload};
use crate::generated::tokens::{ProviderAccessToken, Provides};
use crate::generated::types::{ActiveCode, JobId, OpenCorpId, OpenUserId, OrderId, SuiteId, UserId};
use crate::paging::{Page, Paged};
use crate::scope::{Scope, ScopeKind};
use crate::waiting::Job;
use crate::wire::{Empty, EncodeError, ErrCode, Extra, Form, Timestamp};
use crate::{open_enum, table};

/// The calls of 接口调用许可 on one scope, from [`Scope::license`].
#[derive(Clone, Debug)]
pub struct Api<K> {
    scope: Scope<K>,
}

impl<K: ScopeKind> Scope<K> {
    /// 接口调用许可: buy, activate, transfer and renew the per-seat licences an authorised corp needs before
    /// its members may use the provider's apps.
    #[inline]
    pub fn license(&self) -> Api<K> {
        Api { scope: self.clone() }
    }
}

impl<K: ScopeKind> Api<K> {
    /// 下单购买账号: order new seats for one corp. The order counts once it is paid, in the provider console
    /// or with submit_pay_job.
    ///
    /// Since 2023-06-30 the corp's app orders are looked at first; where they do not fit, errmsg contains
    /// WARNING.
    ///
    /// `POST /cgi-bin/license/create_new_order` with [`ProviderAccessToken`]; acts on every call and is never
    /// repeated blindly. Official page [97182](https://developer.work.weixin.qq.com/document/path/97182),
    /// checked, as of 2024-01-31; also [95644](https://developer.work.weixin.qq.com/document/path/95644).
    #[inline]
    pub fn create_new_order(
        &self,
        corpid: impl Into<OpenCorpId>,
        buyer_userid: impl Into<UserId>,
        account_count: AccountCount,
        account_duration: PurchaseDuration,
    ) -> Call<CreateNewOrder>
    where
        K: Provides<ProviderAccessToken>,
    {
        let request = CreateNewOrder::new(
            corpid,
            buyer_userid,
            account_count,
            account_duration,
        );
        self.scope.call(request)
    }

    /// 创建续期任务: collect members whose seats are to be renewed, in one or more calls, for
    /// submit_order_job to order.
    ///
    /// `POST /cgi-bin/license/create_renew_order_job` with [`ProviderAccessToken`]; acts on every call and is
    /// never repeated blindly. Official page
    /// [97183](https://developer.work.weixin.qq.com/document/path/97183), checked, as of 2024-01-31; also
    /// [95646](https://developer.work.weixin.qq.com/document/path/95646).
    #[inline]
    pub fn create_renew_order_job(
        &self,
        corpid: impl Into<OpenCorpId>,
        account_list: impl IntoIterator<Item = RenewalAccount>,
    ) -> Call<CreateRenewOrderJob>
    where
        K: Provides<ProviderAccessToken>,
    {
        self.scope.call(CreateRenewOrderJob::new(corpid, account_list))
    }

    /// 提交续期订单: turn a renewal job into an order. It counts once it is paid, in the provider console or
    /// with submit_pay_job.
    ///
    /// `POST /cgi-bin/license/submit_order_job` with [`ProviderAccessToken`]; acts on every call and is never
    /// repeated blindly. Official page [95646](https://developer.work.weixin.qq.com/document/path/95646),
    /// checked in a public copy; also [97183](https://developer.work.weixin.qq.com/document/path/97183).
    #[inline]
    pub fn submit_order_job(
        &self,
        jobid: impl Into<JobId>,
        buyer_userid: impl Into<UserId>,
        account_duration: RenewalDuration,
    ) -> Call<SubmitOrderJob>
    where
        K: Provides<ProviderAccessToken>,
    {
        self.scope.call(SubmitOrderJob::new(jobid, buyer_userid, account_duration))
    }

    /// 创建多企业新购任务: collect purchases for several corps, in one or more calls, for
    /// submit_new_order_job to order.
    ///
    /// Test corps of the provider cannot be part of such an order.
    ///
    /// `POST /cgi-bin/license/create_new_order_job` with [`ProviderAccessToken`]; acts on every call and is
    /// never repeated blindly. Official page
    /// [98892](https://developer.work.weixin.qq.com/document/path/98892), checked in a public copy; also
    /// [98887](https://developer.work.weixin.qq.com/document/path/98887).
    #[inline]
    pub fn create_new_order_job(
        &self,
        buy_list: impl IntoIterator<Item = CorpPurchase>,
    ) -> Call<CreateNewOrderJob>
    where
        K: Provides<ProviderAccessToken>,
    {
        self.scope.call(CreateNewOrderJob::new(buy_list))
    }

    /// 提交多企业新购订单: turn a job for several corps into one order. The order is made in the background;
    /// ask new_order_job_result for it.
    ///
    /// `POST /cgi-bin/license/submit_new_order_job` with [`ProviderAccessToken`]; acts on every call and is
    /// never repeated blindly. Official page
    /// [98892](https://developer.work.weixin.qq.com/document/path/98892), checked in a public copy; also
    /// [98887](https://developer.work.weixin.qq.com/document/path/98887).
    #[inline]
    pub fn submit_new_order_job(
        &self,
        jobid: impl Into<JobId>,
        buyer_userid: impl Into<UserId>,
    ) -> Call<SubmitNewOrderJob>
    where
        K: Provides<ProviderAccessToken>,
    {
        self.scope.call(SubmitNewOrderJob::new(jobid, buyer_userid))
    }

    /// 获取多企业新购订单提交结果: whether the order for several corps was made. Can be asked for 7 days
    /// after submitting it.
    ///
    /// `POST /cgi-bin/license/new_order_job_result` with [`ProviderAccessToken`]; read-only, so the client
    /// may repeat it. Its `until_done()` asks until the job has ended. Official page
    /// [98892](https://developer.work.weixin.qq.com/document/path/98892), checked in a public copy; also
    /// [98887](https://developer.work.weixin.qq.com/document/path/98887).
    #[inline]
    pub fn new_order_job_result(
        &self,
        jobid: impl Into<JobId>,
    ) -> Call<NewOrderJobResult>
    where
        K: Provides<ProviderAccessToken>,
    {
        self.scope.call(NewOrderJobResult::new(jobid))
    }

    /// 提交余额支付订单任务: pay an order from the provider's balance. Paying goes on in the background; ask
    /// pay_job_result how it ended.
    ///
    /// Once submitted the order can no longer be paid in another way.
    ///
    /// `POST /cgi-bin/license/submit_pay_job` with [`ProviderAccessToken`]; acts on every call and is never
    /// repeated blindly. Official page [99420](https://developer.work.weixin.qq.com/document/path/99420),
    /// checked, as of 2024-05-28; also [99415](https://developer.work.weixin.qq.com/document/path/99415).
    #[inline]
    pub fn submit_pay_job(
        &self,
        payer_userid: impl Into<UserId>,
        order_id: impl Into<OrderId>,
    ) -> Call<SubmitPayJob>
    where
        K: Provides<ProviderAccessToken>,
    {
        self.scope.call(SubmitPayJob::new(payer_userid, order_id))
    }

    /// 获取订单支付结果: how a payment from the balance ended. Can be asked for 7 days after submitting it.
    ///
    /// The answer's own errcode only says that the question was answered; it is 0 for a failed payment too.
    ///
    /// `POST /cgi-bin/license/pay_job_result` with [`ProviderAccessToken`]; read-only, so the client may
    /// repeat it. Its `until_done()` asks until the job has ended. Official page
    /// [99415](https://developer.work.weixin.qq.com/document/path/99415), checked in a public copy; also
    /// [99420](https://developer.work.weixin.qq.com/document/path/99420).
    #[inline]
    pub fn pay_job_result(&self, jobid: impl Into<JobId>) -> Call<PayJobResult>
    where
        K: Provides<ProviderAccessToken>,
    {
        self.scope.call(PayJobResult::new(jobid))
    }

    /// 取消订单: cancel a purchase or renewal that is neither paid nor expired.
    ///
    /// `POST /cgi-bin/license/cancel_order` with [`ProviderAccessToken`]; acts on every call and is never
    /// repeated blindly. Official page [96106](https://developer.work.weixin.qq.com/document/path/96106),
    /// checked, as of 2023-04-27.
    #[inline]
    pub fn cancel_order(&self, order_id: impl Into<OrderId>) -> Call<CancelOrder>
    where
        K: Provides<ProviderAccessToken>,
    {
        self.scope.call(CancelOrder::new(order_id))
    }

    /// 获取订单列表: page through the provider's licence orders.
    ///
    /// The orders of a test corp are listed only when that corp is asked for, orders for several corps only
    /// when no corp is.
    ///
    /// `POST /cgi-bin/license/list_order` with [`ProviderAccessToken`]; read-only, so the client may repeat
    /// it. Its `stream()` goes through all pages. Official page
    /// [97184](https://developer.work.weixin.qq.com/document/path/97184), checked, as of 2023-06-05; also
    /// [95647](https://developer.work.weixin.qq.com/document/path/95647).
    #[inline]
    pub fn list_order(&self) -> Call<ListOrder>
    where
        K: Provides<ProviderAccessToken>,
    {
        self.scope.call(ListOrder::new())
    }

    /// 获取订单详情: state, price, size and duration of one order for one corp. Its seats come from
    /// list_order_account.
    ///
    /// Orders for several corps are read with get_union_order.
    ///
    /// `POST /cgi-bin/license/get_order` with [`ProviderAccessToken`]; read-only, so the client may repeat
    /// it. Official page [95648](https://developer.work.weixin.qq.com/document/path/95648), checked in a
    /// public copy; also [97185](https://developer.work.weixin.qq.com/document/path/97185).
    #[inline]
    pub fn get_order(&self, order_id: impl Into<OrderId>) -> Call<GetOrder>
    where
        K: Provides<ProviderAccessToken>,
    {
        self.scope.call(GetOrder::new(order_id))
    }

    /// 获取多企业订单详情: state and price of an order for several corps, with a page of the purchases in it.
    ///
    /// `POST /cgi-bin/license/get_union_order` with [`ProviderAccessToken`]; read-only, so the client may
    /// repeat it. Its `stream()` goes through all pages. Official page
    /// [98893](https://developer.work.weixin.qq.com/document/path/98893), checked in a public copy; also
    /// [98888](https://developer.work.weixin.qq.com/document/path/98888).
    #[inline]
    pub fn get_union_order(&self, order_id: impl Into<OrderId>) -> Call<GetUnionOrder>
    where
        K: Provides<ProviderAccessToken>,
    {
        self.scope.call(GetUnionOrder::new(order_id))
    }

    /// 获取订单中的账号列表: the seats of one order: the codes that were bought, or the members that were
    /// renewed.
    ///
    /// A purchase has no codes before it is paid. Of an order for several corps, ask with the sub_order_id
    /// from get_union_order.
    ///
    /// `POST /cgi-bin/license/list_order_account` with [`ProviderAccessToken`]; read-only, so the client may
    /// repeat it. Its `stream()` goes through all pages. Official page
    /// [97186](https://developer.work.weixin.qq.com/document/path/97186), checked, as of 2023-04-04; also
    /// [95649](https://developer.work.weixin.qq.com/document/path/95649).
    #[inline]
    pub fn list_order_account(
        &self,
        order_id: impl Into<OrderId>,
    ) -> Call<ListOrderAccount>
    where
        K: Provides<ProviderAccessToken>,
    {
        self.scope.call(ListOrderAccount::new(order_id))
    }

    /// 激活账号: give a seat to a member by its code.
    ///
    /// A member holds at most one seat of each kind. A second code of the same kind replaces the first, adds
    /// its remaining time and voids it; that needs 20 days or less left on the first, and a total of at most
    /// 5 years (701030 otherwise).
    ///
    /// `POST /cgi-bin/license/active_account` with [`ProviderAccessToken`]; acts on every call and is never
    /// repeated blindly. Official page [97188](https://developer.work.weixin.qq.com/document/path/97188),
    /// checked, as of 2025-11-12; also [95553](https://developer.work.weixin.qq.com/document/path/95553).
    #[inline]
    pub fn active_account(
        &self,
        corpid: impl Into<OpenCorpId>,
        active_code: impl Into<ActiveCode>,
        userid: impl Into<OpenUserId>,
    ) -> Call<ActiveAccount>
    where
        K: Provides<ProviderAccessToken>,
    {
        self.scope.call(ActiveAccount::new(corpid, active_code, userid))
    }

    /// 批量激活账号: give seats to several members of one corp. The rules of active_account hold for each.
    ///
    /// `POST /cgi-bin/license/batch_active_account` with [`ProviderAccessToken`]; acts on every call and is
    /// never repeated blindly. Official page
    /// [95553](https://developer.work.weixin.qq.com/document/path/95553), checked in a public copy; also
    /// [97188](https://developer.work.weixin.qq.com/document/path/97188).
    #[inline]
    pub fn batch_active_account(
        &self,
        corpid: impl Into<OpenCorpId>,
        active_list: impl IntoIterator<Item = Activation>,
    ) -> Call<BatchActiveAccount>
    where
        K: Provides<ProviderAccessToken>,
    {
        self.scope.call(BatchActiveAccount::new(corpid, active_list))
    }

    /// 指定账号类型激活: give a member a seat of some kind; the platform takes the corp's unused code that
    /// has to be activated soonest.
    ///
    /// Only for a member without a seat of that kind, or with an expired one.
    ///
    /// `POST /cgi-bin/license/active_account_by_type` with [`ProviderAccessToken`]; acts on every call and is
    /// never repeated blindly. Official page
    /// [95553](https://developer.work.weixin.qq.com/document/path/95553), checked in a public copy; also
    /// [97188](https://developer.work.weixin.qq.com/document/path/97188).
    #[inline]
    pub fn active_account_by_type(
        &self,
        r#type: AccountType,
        corpid: impl Into<OpenCorpId>,
        userid: impl Into<OpenUserId>,
    ) -> Call<ActiveAccountByType>
    where
        K: Provides<ProviderAccessToken>,
    {
        self.scope.call(ActiveAccountByType::new(r#type, corpid, userid))
    }

    /// 获取激活码详情: state and holder of one seat, by its code.
    ///
    /// `POST /cgi-bin/license/get_active_info_by_code` with [`ProviderAccessToken`]; read-only, so the client
    /// may repeat it. Official page [95552](https://developer.work.weixin.qq.com/document/path/95552),
    /// checked in a public copy; also [97189](https://developer.work.weixin.qq.com/document/path/97189).
    #[inline]
    pub fn get_active_info_by_code(
        &self,
        corpid: impl Into<OpenCorpId>,
        active_code: impl Into<ActiveCode>,
    ) -> Call<GetActiveInfoByCode>
    where
        K: Provides<ProviderAccessToken>,
    {
        self.scope.call(GetActiveInfoByCode::new(corpid, active_code))
    }

    /// 批量获取激活码详情: state and holder of several seats, by their codes.
    ///
    /// `POST /cgi-bin/license/batch_get_active_info_by_code` with [`ProviderAccessToken`]; read-only, so the
    /// client may repeat it. Its `in_chunks()` sends as many calls as the list needs. Official page
    /// [95552](https://developer.work.weixin.qq.com/document/path/95552), checked in a public copy; also
    /// [97189](https://developer.work.weixin.qq.com/document/path/97189).
    #[inline]
    pub fn batch_get_active_info_by_code(
        &self,
        corpid: impl Into<OpenCorpId>,
        active_code_list: impl IntoIterator<Item = impl Into<ActiveCode>>,
    ) -> Call<BatchGetActiveInfoByCode>
    where
        K: Provides<ProviderAccessToken>,
    {
        self.scope.call(BatchGetActiveInfoByCode::new(corpid, active_code_list))
    }

    /// 获取企业的账号列表: page through the members of a corp that hold a seat, expired ones included.
    ///
    /// Of an upstream corp only its own members are listed; of a downstream corp also those on seats it was
    /// given. The official page explains has_more the other way round than its name and its siblings do, so
    /// the cursor decides about paging.
    ///
    /// `POST /cgi-bin/license/list_actived_account` with [`ProviderAccessToken`]; read-only, so the client
    /// may repeat it. Its `stream()` goes through all pages. Official page
    /// [95544](https://developer.work.weixin.qq.com/document/path/95544), checked, as of 2023-04-27; also
    /// [97190](https://developer.work.weixin.qq.com/document/path/97190).
    #[inline]
    pub fn list_activated_account(
        &self,
        corpid: impl Into<OpenCorpId>,
    ) -> Call<ListActivatedAccount>
    where
        K: Provides<ProviderAccessToken>,
    {
        self.scope.call(ListActivatedAccount::new(corpid))
    }

    /// 获取成员的激活详情: which seats a member holds.
    ///
    /// `POST /cgi-bin/license/get_active_info_by_user` with [`ProviderAccessToken`]; read-only, so the client
    /// may repeat it. Official page [97191](https://developer.work.weixin.qq.com/document/path/97191),
    /// checked, as of 2023-04-27; also [95555](https://developer.work.weixin.qq.com/document/path/95555).
    #[inline]
    pub fn get_active_info_by_user(
        &self,
        corpid: impl Into<OpenCorpId>,
        userid: impl Into<OpenUserId>,
    ) -> Call<GetActiveInfoByUser>
    where
        K: Provides<ProviderAccessToken>,
    {
        self.scope.call(GetActiveInfoByUser::new(corpid, userid))
    }

    /// 账号继承: hand the seats of members over to colleagues in the same corp.
    ///
    /// The seat handed over has to be valid. A member who still works there and sees the app can hand over
    /// once in 30 days; one who left or no longer sees the app at any time. Where the receiver has a seat of
    /// the same kind, it may have 20 days left at most.
    ///
    /// `POST /cgi-bin/license/batch_transfer_license` with [`ProviderAccessToken`]; acts on every call and is
    /// never repeated blindly. Official page
    /// [97192](https://developer.work.weixin.qq.com/document/path/97192), checked, as of 2024-07-02; also
    /// [95673](https://developer.work.weixin.qq.com/document/path/95673).
    #[inline]
    pub fn batch_transfer_license(
        &self,
        corpid: impl Into<OpenCorpId>,
        transfer_list: impl IntoIterator<Item = Transfer>,
    ) -> Call<BatchTransferLicense>
    where
        K: Provides<ProviderAccessToken>,
    {
        self.scope.call(BatchTransferLicense::new(corpid, transfer_list))
    }

    /// 分配激活码给下游/下级企业: give seats bought for an upstream corp to one of its downstream corps.
    ///
    /// The upstream corp has to share an app of the provider with the other one. Codes must be unused and not
    /// given away yet.
    ///
    /// `POST /cgi-bin/license/batch_share_active_code` with [`ProviderAccessToken`]; acts on every call and
    /// is never repeated blindly. Official page
    /// [97193](https://developer.work.weixin.qq.com/document/path/97193), checked, as of 2023-08-07; also
    /// [96059](https://developer.work.weixin.qq.com/document/path/96059).
    #[inline]
    pub fn batch_share_active_code(
        &self,
        from_corpid: impl Into<OpenCorpId>,
        to_corpid: impl Into<OpenCorpId>,
        share_list: impl IntoIterator<Item = SharedCode>,
    ) -> Call<BatchShareActiveCode>
    where
        K: Provides<ProviderAccessToken>,
    {
        let request = BatchShareActiveCode::new(from_corpid, to_corpid, share_list);
        self.scope.call(request)
    }

    /// 获取应用的接口许可状态: whether licences are checked for an app in a corp, and its 90 days of trial.
    ///
    /// The corp must have the app installed.
    ///
    /// `POST /cgi-bin/license/get_app_license_info` with [`ProviderAccessToken`]; read-only, so the client
    /// may repeat it. Official page [97194](https://developer.work.weixin.qq.com/document/path/97194),
    /// checked, as of 2023-05-10; also [95844](https://developer.work.weixin.qq.com/document/path/95844).
    #[inline]
    pub fn get_app_license_info(
        &self,
        corpid: impl Into<OpenCorpId>,
        suite_id: impl Into<SuiteId>,
    ) -> Call<GetAppLicenseInfo>
    where
        K: Provides<ProviderAccessToken>,
    {
        self.scope.call(GetAppLicenseInfo::new(corpid, suite_id))
    }

    /// 设置企业的许可自动激活状态: whether members of a corp get a seat by themselves when they use the
    /// provider's apps.
    ///
    /// `POST /cgi-bin/license/set_auto_active_status` with [`ProviderAccessToken`]; twice is the same as
    /// once, so the client may repeat it. Official page
    /// [95873](https://developer.work.weixin.qq.com/document/path/95873), checked, as of 2022-06-27.
    #[inline]
    pub fn set_auto_active_status(
        &self,
        corpid: impl Into<OpenCorpId>,
        auto_active_status: bool,
    ) -> Call<SetAutoActiveStatus>
    where
        K: Provides<ProviderAccessToken>,
    {
        self.scope.call(SetAutoActiveStatus::new(corpid, auto_active_status))
    }

    /// 查询企业的许可自动激活状态: whether seats of a corp are activated automatically.
    ///
    /// `POST /cgi-bin/license/get_auto_active_status` with [`ProviderAccessToken`]; read-only, so the client
    /// may repeat it. Official page [95874](https://developer.work.weixin.qq.com/document/path/95874),
    /// checked, as of 2022-06-27.
    #[inline]
    pub fn get_auto_active_status(
        &self,
        corpid: impl Into<OpenCorpId>,
    ) -> Call<GetAutoActiveStatus>
    where
        K: Provides<ProviderAccessToken>,
    {
        self.scope.call(GetAutoActiveStatus::new(corpid))
    }

    /// 民生优惠条件查询: whether a corp had a claim to the discount for public services. A corp could be
    /// asked about once in 30 days.
    ///
    /// `POST /cgi-bin/license/support_policy_query` with [`ProviderAccessToken`]; acts on every call and is
    /// never repeated blindly. Official page
    /// [96515](https://developer.work.weixin.qq.com/document/path/96515), checked, as of 2023-03-31.
    ///
    /// **Deprecated:** The discount ended on 2023-03-31 and can no longer be asked for.
    #[inline]
    pub fn support_policy_query(
        &self,
        corpid: impl Into<OpenCorpId>,
    ) -> Call<SupportPolicyQuery>
    where
        K: Provides<ProviderAccessToken>,
    {
        self.scope.call(SupportPolicyQuery::new(corpid))
    }
}

/// 下单购买账号: the request of [`Api::create_new_order`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNewOrder {
    /// The corp the seats are for.
    pub corpid: OpenCorpId,
    /// Who orders: a member of the provider's own corp, in plain text, with the right to buy licences, bound
    /// to WeChat.
    pub buyer_userid: UserId,
    /// How many seats of each kind.
    pub account_count: AccountCount,
    /// How long the seats last.
    pub account_duration: PurchaseDuration,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(CreateNewOrder {
    "corpid" => corpid: OpenCorpId [required()],
    "buyer_userid" => buyer_userid: UserId [required()],
    "account_count" => account_count: AccountCount [required()],
    "account_duration" => account_duration: PurchaseDuration [required()],
});

impl CreateNewOrder {
    /// The request with everything it must have.
    #[inline]
    pub fn new(
        corpid: impl Into<OpenCorpId>,
        buyer_userid: impl Into<UserId>,
        account_count: AccountCount,
        account_duration: PurchaseDuration,
    ) -> Self {
        Self {
            corpid: corpid.into(),
            buyer_userid: buyer_userid.into(),
            account_count,
            account_duration,
            ..Self::default()
        }
    }
}

impl Endpoint for CreateNewOrder {
    type Token = ProviderAccessToken;
    type Response = CreateNewOrderResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("license", "create_new_order", "/cgi-bin/license/create_new_order")
            .title("下单购买账号")
            .docs(&[95644, 97182]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 下单购买账号: the answer to [`CreateNewOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNewOrderResponse {
    /// The new order.
    pub order_id: OrderId,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer CreateNewOrderResponse {
    "order_id" => order_id: OrderId,
});

/// 创建续期任务: the request of [`Api::create_renew_order_job`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRenewOrderJob {
    /// The members' corp.
    pub corpid: OpenCorpId,
    /// Seats to renew. One job takes up to 1000000 seats of each kind. At most 1000 items.
    pub account_list: Vec<RenewalAccount>,
    /// A job of an earlier call to add to. Absent for a new job.
    pub jobid: Option<JobId>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(CreateRenewOrderJob {
    "corpid" => corpid: OpenCorpId [required()],
    "account_list" => account_list: Vec<RenewalAccount> [required(), max_items(1000)],
    "jobid" => jobid: Option<JobId>,
});

impl CreateRenewOrderJob {
    /// The request with everything it must have.
    #[inline]
    pub fn new(
        corpid: impl Into<OpenCorpId>,
        account_list: impl IntoIterator<Item = RenewalAccount>,
    ) -> Self {
        Self {
            corpid: corpid.into(),
            account_list: account_list.into_iter().collect(),
            ..Self::default()
        }
    }
}

impl Endpoint for CreateRenewOrderJob {
    type Token = ProviderAccessToken;
    type Response = CreateRenewOrderJobResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("license", "create_renew_order_job", "/cgi-bin/license/create_renew_order_job")
            .title("创建续期任务")
            .docs(&[95646, 97183]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<CreateRenewOrderJob> {
    /// A job of an earlier call to add to. Absent for a new job.
    #[inline]
    pub fn jobid(mut self, jobid: impl Into<JobId>) -> Self {
        self.request.jobid = Some(jobid.into());
        self
    }
}

/// 创建续期任务: the answer to [`CreateRenewOrderJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRenewOrderJobResponse {
    /// The job, new where the request named none.
    pub jobid: JobId,
    /// Seats that were not taken into the job.
    pub invalid_account_list: Vec<InvalidAccount>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer CreateRenewOrderJobResponse {
    "jobid" => jobid: JobId,
    "invalid_account_list" => invalid_account_list: Vec<InvalidAccount>,
});

/// 提交续期订单: the request of [`Api::submit_order_job`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitOrderJob {
    /// The job from create_renew_order_job.
    pub jobid: JobId,
    /// Who orders: a member of the provider's own corp, in plain text, with the right to buy licences, bound
    /// to WeChat.
    pub buyer_userid: UserId,
    /// By how much or until when the seats are renewed.
    pub account_duration: RenewalDuration,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(SubmitOrderJob {
    "jobid" => jobid: JobId [required()],
    "buyer_userid" => buyer_userid: UserId [required()],
    "account_duration" => account_duration: RenewalDuration [required()],
});

impl SubmitOrderJob {
    /// The request with everything it must have.
    #[inline]
    pub fn new(
        jobid: impl Into<JobId>,
        buyer_userid: impl Into<UserId>,
        account_duration: RenewalDuration,
    ) -> Self {
        Self {
            jobid: jobid.into(),
            buyer_userid: buyer_userid.into(),
            account_duration,
            ..Self::default()
        }
    }
}

impl Endpoint for SubmitOrderJob {
    type Token = ProviderAccessToken;
    type Response = SubmitOrderJobResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("license", "submit_order_job", "/cgi-bin/license/submit_order_job")
            .title("提交续期订单")
            .docs(&[95646, 97183]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 提交续期订单: the answer to [`SubmitOrderJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitOrderJobResponse {
    /// The new order.
    pub order_id: OrderId,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer SubmitOrderJobResponse {
    "order_id" => order_id: OrderId,
});

/// 创建多企业新购任务: the request of [`Api::create_new_order_job`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNewOrderJob {
    /// What to buy for which corp. One job takes up to 100000 of them. At most 10 items.
    pub buy_list: Vec<CorpPurchase>,
    /// A job of an earlier call to add to. Absent for a new job.
    pub jobid: Option<JobId>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(CreateNewOrderJob {
    "buy_list" => buy_list: Vec<CorpPurchase> [required(), max_items(10)],
    "jobid" => jobid: Option<JobId>,
});

impl CreateNewOrderJob {
    /// The request with everything it must have.
    #[inline]
    pub fn new(buy_list: impl IntoIterator<Item = CorpPurchase>) -> Self {
        Self {
            buy_list: buy_list.into_iter().collect(),
            ..Self::default()
        }
    }
}

impl Endpoint for CreateNewOrderJob {
    type Token = ProviderAccessToken;
    type Response = CreateNewOrderJobResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("license", "create_new_order_job", "/cgi-bin/license/create_new_order_job")
            .title("创建多企业新购任务")
            .docs(&[98892, 98887]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<CreateNewOrderJob> {
    /// A job of an earlier call to add to. Absent for a new job.
    #[inline]
    pub fn jobid(mut self, jobid: impl Into<JobId>) -> Self {
        self.request.jobid = Some(jobid.into());
        self
    }
}

/// 创建多企业新购任务: the answer to [`CreateNewOrderJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNewOrderJobResponse {
    /// The job, new where the request named none.
    pub jobid: Option<JobId>,
    /// Corps that were not taken into the job.
    pub invalid_list: Option<Vec<CorpError>>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer CreateNewOrderJobResponse {
    "jobid" => jobid: Option<JobId>,
    "invalid_list" => invalid_list: Option<Vec<CorpError>>,
});

/// 提交多企业新购订单: the request of [`Api::submit_new_order_job`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitNewOrderJob {
    /// The job from create_new_order_job.
    pub jobid: JobId,
    /// Who orders: a member of the provider's own corp, in plain text, with the right to buy licences, bound
    /// to WeChat.
    pub buyer_userid: UserId,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(SubmitNewOrderJob {
    "jobid" => jobid: JobId [required()],
    "buyer_userid" => buyer_userid: UserId [required()],
});

impl SubmitNewOrderJob {
    /// The request with everything it must have.
    #[inline]
    pub fn new(jobid: impl Into<JobId>, buyer_userid: impl Into<UserId>) -> Self {
        Self {
            jobid: jobid.into(),
            buyer_userid: buyer_userid.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for SubmitNewOrderJob {
    type Token = ProviderAccessToken;
    type Response = SubmitNewOrderJobResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("license", "submit_new_order_job", "/cgi-bin/license/submit_new_order_job")
            .title("提交多企业新购订单")
            .docs(&[98892, 98887]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 提交多企业新购订单: the answer to [`SubmitNewOrderJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitNewOrderJobResponse {
    /// The same job. Known only from an example.
    pub jobid: Option<JobId>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer SubmitNewOrderJobResponse {
    "jobid" => jobid: Option<JobId>,
});

/// 获取多企业新购订单提交结果: the request of [`Api::new_order_job_result`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NewOrderJobResult {
    /// The job that was submitted.
    pub jobid: JobId,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(NewOrderJobResult {
    "jobid" => jobid: JobId [required()],
});

impl NewOrderJobResult {
    /// The request with everything it must have.
    #[inline]
    pub fn new(jobid: impl Into<JobId>) -> Self {
        Self {
            jobid: jobid.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for NewOrderJobResult {
    type Token = ProviderAccessToken;
    type Response = NewOrderJobResultResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("license", "new_order_job_result", "/cgi-bin/license/new_order_job_result")
            .title("获取多企业新购订单提交结果")
            .effect(Effect::Read)
            .docs(&[98892, 98887]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Job for NewOrderJobResult {
    #[inline]
    fn is_running(answer: &NewOrderJobResultResponse) -> bool {
        matches!(answer.status, JobStatus::Working)
    }
}

/// 获取多企业新购订单提交结果: the answer to [`NewOrderJobResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NewOrderJobResultResponse {
    /// How far the job is.
    pub status: JobStatus,
    /// The order that was made. Present once the job is done.
    pub order_id: Option<OrderId>,
    /// Corps nothing could be ordered for, and why.
    pub fail_list: Option<Vec<CorpError>>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer NewOrderJobResultResponse {
    "status" => status: JobStatus,
    "order_id" => order_id: Option<OrderId>,
    "fail_list" => fail_list: Option<Vec<CorpError>>,
});

/// 提交余额支付订单任务: the request of [`Api::submit_pay_job`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitPayJob {
    /// Who pays: a member of the provider's own corp, in plain text, with the right to buy licences, bound to
    /// WeChat.
    pub payer_userid: UserId,
    /// An unpaid purchase, renewal or order for several corps.
    pub order_id: OrderId,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(SubmitPayJob {
    "payer_userid" => payer_userid: UserId [required()],
    "order_id" => order_id: OrderId [required()],
});

impl SubmitPayJob {
    /// The request with everything it must have.
    #[inline]
    pub fn new(payer_userid: impl Into<UserId>, order_id: impl Into<OrderId>) -> Self {
        Self {
            payer_userid: payer_userid.into(),
            order_id: order_id.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for SubmitPayJob {
    type Token = ProviderAccessToken;
    type Response = SubmitPayJobResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("license", "submit_pay_job", "/cgi-bin/license/submit_pay_job")
            .title("提交余额支付订单任务")
            .docs(&[99415, 99420]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 提交余额支付订单任务: the answer to [`SubmitPayJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubmitPayJobResponse {
    /// The payment job.
    pub jobid: JobId,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer SubmitPayJobResponse {
    "jobid" => jobid: JobId,
});

/// 获取订单支付结果: the request of [`Api::pay_job_result`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PayJobResult {
    /// The job from submit_pay_job.
    pub jobid: JobId,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(PayJobResult {
    "jobid" => jobid: JobId [required()],
});

impl PayJobResult {
    /// The request with everything it must have.
    #[inline]
    pub fn new(jobid: impl Into<JobId>) -> Self {
        Self {
            jobid: jobid.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for PayJobResult {
    type Token = ProviderAccessToken;
    type Response = PayJobResultResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("license", "pay_job_result", "/cgi-bin/license/pay_job_result")
            .title("获取订单支付结果")
            .effect(Effect::Read)
            .docs(&[99415, 99420]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Job for PayJobResult {
    #[inline]
    fn is_running(answer: &PayJobResultResponse) -> bool {
        matches!(answer.status, JobStatus::Working)
    }
}

/// 获取订单支付结果: the answer to [`PayJobResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PayJobResultResponse {
    /// Whether the order is paid.
    pub status: JobStatus,
    /// Why the payment failed. Present when it did.
    pub pay_job_result: Option<PaymentFailure>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer PayJobResultResponse {
    "status" => status: JobStatus,
    "pay_job_result" => pay_job_result: Option<PaymentFailure>,
});

/// 取消订单: the request of [`Api::cancel_order`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelOrder {
    /// The order to cancel.
    pub order_id: OrderId,
    /// The order's corp. Required except for an order for several corps.
    pub corpid: Option<OpenCorpId>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(CancelOrder {
    "order_id" => order_id: OrderId [required()],
    "corpid" => corpid: Option<OpenCorpId>,
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
    const META: &'static EndpointMeta = &EndpointMeta::post("license", "cancel_order", "/cgi-bin/license/cancel_order")
        .title("取消订单")
        .docs(&[96106]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<CancelOrder> {
    /// The order's corp. Required except for an order for several corps.
    #[inline]
    pub fn corpid(mut self, corpid: impl Into<OpenCorpId>) -> Self {
        self.request.corpid = Some(corpid.into());
        self
    }
}

/// 获取订单列表: the request of [`Api::list_order`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOrder {
    /// Only this customer's orders.
    pub corpid: Option<OpenCorpId>,
    /// Orders placed at or after this. Given together with end_time.
    pub start_time: Option<Timestamp>,
    /// Orders placed until this, at most 31 days after start_time. Given together with it.
    pub end_time: Option<Timestamp>,
    /// Where to go on. Absent for the first page.
    pub cursor: Option<String>,
    /// Most orders of one page. 1 to 1000, 500 when absent.
    pub limit: Option<i64>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(ListOrder {
    "corpid" => corpid: Option<OpenCorpId>,
    "start_time" => start_time: Option<Timestamp>,
    "end_time" => end_time: Option<Timestamp>,
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
    const META: &'static EndpointMeta = &EndpointMeta::post("license", "list_order", "/cgi-bin/license/list_order")
        .title("获取订单列表")
        .effect(Effect::Read)
        .docs(&[95647, 97184]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<ListOrder> {
    /// Only this customer's orders.
    #[inline]
    pub fn corpid(mut self, corpid: impl Into<OpenCorpId>) -> Self {
        self.request.corpid = Some(corpid.into());
        self
    }

    /// Orders placed at or after this. Given together with end_time.
    #[inline]
    pub fn start_time(mut self, start_time: impl Into<Timestamp>) -> Self {
        self.request.start_time = Some(start_time.into());
        self
    }

    /// Orders placed until this, at most 31 days after start_time. Given together with it.
    #[inline]
    pub fn end_time(mut self, end_time: impl Into<Timestamp>) -> Self {
        self.request.end_time = Some(end_time.into());
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
    const META: &'static EndpointMeta = &EndpointMeta::post("license", "get_order", "/cgi-bin/license/get_order")
        .title("获取订单详情")
        .effect(Effect::Read)
        .docs(&[95648, 97185]);

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

/// 获取多企业订单详情: the request of [`Api::get_union_order`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUnionOrder {
    /// The order for several corps.
    pub order_id: OrderId,
    /// Where to go on. Absent for the first page.
    pub cursor: Option<String>,
    /// Most purchases of one page. 1 to 1000, 500 when absent.
    pub limit: Option<i64>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(GetUnionOrder {
    "order_id" => order_id: OrderId [required()],
    "cursor" => cursor: Option<String>,
    "limit" => limit: Option<i64> [range(1, 1000)],
});

impl GetUnionOrder {
    /// The request with everything it must have.
    #[inline]
    pub fn new(order_id: impl Into<OrderId>) -> Self {
        Self {
            order_id: order_id.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for GetUnionOrder {
    type Token = ProviderAccessToken;
    type Response = GetUnionOrderResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("license", "get_union_order", "/cgi-bin/license/get_union_order")
            .title("获取多企业订单详情")
            .effect(Effect::Read)
            .docs(&[98893, 98888]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<GetUnionOrder> {
    /// Where to go on. Absent for the first page.
    #[inline]
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        self.request.cursor = Some(cursor.into());
        self
    }

    /// Most purchases of one page. 1 to 1000, 500 when absent.
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.request.limit = Some(limit);
        self
    }
}

impl Paged for GetUnionOrder {
    type Item = SubOrder;

    #[inline]
    fn turn(&mut self, page: GetUnionOrderResponse) -> Page<SubOrder> {
        Page::by_cursor(
            page.buy_list,
            Some(page.has_more),
            page.next_cursor,
            &mut self.cursor,
        )
    }
}

/// 获取多企业订单详情: the answer to [`GetUnionOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUnionOrderResponse {
    /// The order as a whole.
    pub order: UnionOrder,
    /// The purchases of this page, one per corp.
    pub buy_list: Vec<SubOrder>,
    /// Whether there is a next page.
    pub has_more: bool,
    /// Cursor of the next page.
    pub next_cursor: Option<String>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer GetUnionOrderResponse {
    "order" => order: UnionOrder,
    "buy_list" => buy_list: Vec<SubOrder>,
    "has_more" => has_more: bool [form(Form::Flag)],
    "next_cursor" => next_cursor: Option<String>,
});

/// 获取订单中的账号列表: the request of [`Api::list_order_account`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOrderAccount {
    /// An order of one corp, or one corp's part of an order for several.
    pub order_id: OrderId,
    /// Where to go on. Absent for the first page.
    pub cursor: Option<String>,
    /// Most seats of one page. 1 to 1000, 500 when absent.
    pub limit: Option<i64>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(ListOrderAccount {
    "order_id" => order_id: OrderId [required()],
    "cursor" => cursor: Option<String>,
    "limit" => limit: Option<i64> [range(1, 1000)],
});

impl ListOrderAccount {
    /// The request with everything it must have.
    #[inline]
    pub fn new(order_id: impl Into<OrderId>) -> Self {
        Self {
            order_id: order_id.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for ListOrderAccount {
    type Token = ProviderAccessToken;
    type Response = ListOrderAccountResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("license", "list_order_account", "/cgi-bin/license/list_order_account")
            .title("获取订单中的账号列表")
            .effect(Effect::Read)
            .docs(&[95649, 97186]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<ListOrderAccount> {
    /// Where to go on. Absent for the first page.
    #[inline]
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        self.request.cursor = Some(cursor.into());
        self
    }

    /// Most seats of one page. 1 to 1000, 500 when absent.
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.request.limit = Some(limit);
        self
    }
}

impl Paged for ListOrderAccount {
    type Item = OrderAccount;

    #[inline]
    fn turn(&mut self, page: ListOrderAccountResponse) -> Page<OrderAccount> {
        Page::by_cursor(
            page.account_list,
            Some(page.has_more),
            page.next_cursor,
            &mut self.cursor,
        )
    }
}

/// 获取订单中的账号列表: the answer to [`ListOrderAccount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListOrderAccountResponse {
    /// The seats of this page.
    pub account_list: Vec<OrderAccount>,
    /// Whether there is a next page.
    pub has_more: bool,
    /// Cursor of the next page.
    pub next_cursor: Option<String>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer ListOrderAccountResponse {
    "account_list" => account_list: Vec<OrderAccount>,
    "has_more" => has_more: bool [form(Form::Flag)],
    "next_cursor" => next_cursor: Option<String>,
});

/// 激活账号: the request of [`Api::active_account`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ActiveAccount {
    /// The corp that owns the code.
    pub corpid: OpenCorpId,
    /// The seat.
    pub active_code: ActiveCode,
    /// The member who gets it.
    pub userid: OpenUserId,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(ActiveAccount {
    "corpid" => corpid: OpenCorpId [required()],
    "active_code" => active_code: ActiveCode [required()],
    "userid" => userid: OpenUserId [required()],
});

impl ActiveAccount {
    /// The request with everything it must have.
    #[inline]
    pub fn new(
        corpid: impl Into<OpenCorpId>,
        active_code: impl Into<ActiveCode>,
        userid: impl Into<OpenUserId>,
    ) -> Self {
        Self {
            corpid: corpid.into(),
            active_code: active_code.into(),
            userid: userid.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for ActiveAccount {
    type Token = ProviderAccessToken;
    type Response = Empty;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("license", "active_account", "/cgi-bin/license/active_account")
            .title("激活账号")
            .docs(&[95553, 97188]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 批量激活账号: the request of [`Api::batch_active_account`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchActiveAccount {
    /// The corp that owns the codes.
    pub corpid: OpenCorpId,
    /// Which seat goes to whom. At most 1000 items.
    pub active_list: Vec<Activation>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(BatchActiveAccount {
    "corpid" => corpid: OpenCorpId [required()],
    "active_list" => active_list: Vec<Activation> [required(), max_items(1000)],
});

impl BatchActiveAccount {
    /// The request with everything it must have.
    #[inline]
    pub fn new(
        corpid: impl Into<OpenCorpId>,
        active_list: impl IntoIterator<Item = Activation>,
    ) -> Self {
        Self {
            corpid: corpid.into(),
            active_list: active_list.into_iter().collect(),
            ..Self::default()
        }
    }
}

impl Endpoint for BatchActiveAccount {
    type Token = ProviderAccessToken;
    type Response = BatchActiveAccountResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("license", "batch_active_account", "/cgi-bin/license/batch_active_account")
            .title("批量激活账号")
            .docs(&[95553, 97188]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 批量激活账号: the answer to [`BatchActiveAccount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchActiveAccountResponse {
    /// How each activation ended.
    pub active_result: Vec<ActivationResult>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer BatchActiveAccountResponse {
    "active_result" => active_result: Vec<ActivationResult>,
});

/// 指定账号类型激活: the request of [`Api::active_account_by_type`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ActiveAccountByType {
    /// The kind of seat.
    pub r#type: AccountType,
    /// The corp that owns the codes.
    pub corpid: OpenCorpId,
    /// The member who gets the seat.
    pub userid: OpenUserId,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(ActiveAccountByType {
    "type" => r#type: AccountType [required()],
    "corpid" => corpid: OpenCorpId [required()],
    "userid" => userid: OpenUserId [required()],
});

impl ActiveAccountByType {
    /// The request with everything it must have.
    #[inline]
    pub fn new(
        r#type: AccountType,
        corpid: impl Into<OpenCorpId>,
        userid: impl Into<OpenUserId>,
    ) -> Self {
        Self {
            r#type,
            corpid: corpid.into(),
            userid: userid.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for ActiveAccountByType {
    type Token = ProviderAccessToken;
    type Response = Empty;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("license", "active_account_by_type", "/cgi-bin/license/active_account_by_type")
            .title("指定账号类型激活")
            .docs(&[95553, 97188]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 获取激活码详情: the request of [`Api::get_active_info_by_code`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetActiveInfoByCode {
    /// The corp the code is looked up in.
    pub corpid: OpenCorpId,
    /// The seat.
    pub active_code: ActiveCode,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(GetActiveInfoByCode {
    "corpid" => corpid: OpenCorpId [required()],
    "active_code" => active_code: ActiveCode [required()],
});

impl GetActiveInfoByCode {
    /// The request with everything it must have.
    #[inline]
    pub fn new(
        corpid: impl Into<OpenCorpId>,
        active_code: impl Into<ActiveCode>,
    ) -> Self {
        Self {
            corpid: corpid.into(),
            active_code: active_code.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for GetActiveInfoByCode {
    type Token = ProviderAccessToken;
    type Response = GetActiveInfoByCodeResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("license", "get_active_info_by_code", "/cgi-bin/license/get_active_info_by_code")
            .title("获取激活码详情")
            .effect(Effect::Read)
            .docs(&[95552, 97189]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 获取激活码详情: the answer to [`GetActiveInfoByCode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetActiveInfoByCodeResponse {
    /// The seat.
    pub active_info: ActiveInfo,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer GetActiveInfoByCodeResponse {
    "active_info" => active_info: ActiveInfo,
});

/// 批量获取激活码详情: the request of [`Api::batch_get_active_info_by_code`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchGetActiveInfoByCode {
    /// The corp the codes are looked up in.
    pub corpid: OpenCorpId,
    /// The seats. At most 1000 items.
    pub active_code_list: Vec<ActiveCode>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(BatchGetActiveInfoByCode {
    "corpid" => corpid: OpenCorpId [required()],
    "active_code_list" => active_code_list: Vec<ActiveCode> [required(), max_items(1000)],
});

impl BatchGetActiveInfoByCode {
    /// The request with everything it must have.
    #[inline]
    pub fn new(
        corpid: impl Into<OpenCorpId>,
        active_code_list: impl IntoIterator<Item = impl Into<ActiveCode>>,
    ) -> Self {
        Self {
            corpid: corpid.into(),
            active_code_list: active_code_list.into_iter().map(Into::into).collect(),
            ..Self::default()
        }
    }
}

impl Endpoint for BatchGetActiveInfoByCode {
    type Token = ProviderAccessToken;
    type Response = BatchGetActiveInfoByCodeResponse;
    const META: &'static EndpointMeta = &EndpointMeta::post(
        "license",
        "batch_get_active_info_by_code",
        "/cgi-bin/license/batch_get_active_info_by_code",
    )
    .title("批量获取激活码详情")
    .effect(Effect::Read)
    .docs(&[95552, 97189]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Chunked for BatchGetActiveInfoByCode {
    const MOST: usize = 1000;

    fn split_off(&mut self) -> Option<Self> {
        let list = Some(&mut self.active_code_list)
            .filter(|list| list.len() > Self::MOST)?;
        let rest = list.split_off(Self::MOST);
        Some(Self {
            active_code_list: rest,
            ..self.clone()
        })
    }

    fn merge(
        answer: &mut BatchGetActiveInfoByCodeResponse,
        next: BatchGetActiveInfoByCodeResponse,
    ) {
        answer.active_info_list.extend(next.active_info_list);
        answer.invalid_active_code_list.extend(next.invalid_active_code_list);
    }
}

/// 批量获取激活码详情: the answer to [`BatchGetActiveInfoByCode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchGetActiveInfoByCodeResponse {
    /// The seats that were found.
    pub active_info_list: Vec<ActiveInfo>,
    /// The codes that are not valid.
    pub invalid_active_code_list: Vec<ActiveCode>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer BatchGetActiveInfoByCodeResponse {
    "active_info_list" => active_info_list: Vec<ActiveInfo>,
    "invalid_active_code_list" => invalid_active_code_list: Vec<ActiveCode>,
});

/// 获取企业的账号列表: the request of [`Api::list_activated_account`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListActivatedAccount {
    /// The corp to list.
    pub corpid: OpenCorpId,
    /// Where to go on. Absent for the first page.
    pub cursor: Option<String>,
    /// Most members of one page. 1 to 1000, 500 when absent.
    pub limit: Option<i64>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(ListActivatedAccount {
    "corpid" => corpid: OpenCorpId [required()],
    "cursor" => cursor: Option<String>,
    "limit" => limit: Option<i64> [range(1, 1000)],
});

impl ListActivatedAccount {
    /// The request with everything it must have.
    #[inline]
    pub fn new(corpid: impl Into<OpenCorpId>) -> Self {
        Self {
            corpid: corpid.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for ListActivatedAccount {
    type Token = ProviderAccessToken;
    type Response = ListActivatedAccountResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("license", "list_activated_account", "/cgi-bin/license/list_actived_account")
            .title("获取企业的账号列表")
            .effect(Effect::Read)
            .docs(&[95544, 97190]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<ListActivatedAccount> {
    /// Where to go on. Absent for the first page.
    #[inline]
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        self.request.cursor = Some(cursor.into());
        self
    }

    /// Most members of one page. 1 to 1000, 500 when absent.
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.request.limit = Some(limit);
        self
    }
}

impl Paged for ListActivatedAccount {
    type Item = ActivatedAccount;

    #[inline]
    fn turn(&mut self, page: ListActivatedAccountResponse) -> Page<ActivatedAccount> {
        Page::by_cursor(page.account_list, None, page.next_cursor, &mut self.cursor)
    }
}

/// 获取企业的账号列表: the answer to [`ListActivatedAccount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListActivatedAccountResponse {
    /// The seats of this page.
    pub account_list: Vec<ActivatedAccount>,
    /// Whether there is a next page.
    pub has_more: bool,
    /// Cursor of the next page. Empty after the last one.
    pub next_cursor: Option<String>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer ListActivatedAccountResponse {
    "account_list" => account_list: Vec<ActivatedAccount>,
    "has_more" => has_more: bool [form(Form::Flag)],
    "next_cursor" => next_cursor: Option<String>,
});

/// 获取成员的激活详情: the request of [`Api::get_active_info_by_user`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetActiveInfoByUser {
    /// The member's corp.
    pub corpid: OpenCorpId,
    /// The member.
    pub userid: OpenUserId,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(GetActiveInfoByUser {
    "corpid" => corpid: OpenCorpId [required()],
    "userid" => userid: OpenUserId [required()],
});

impl GetActiveInfoByUser {
    /// The request with everything it must have.
    #[inline]
    pub fn new(corpid: impl Into<OpenCorpId>, userid: impl Into<OpenUserId>) -> Self {
        Self {
            corpid: corpid.into(),
            userid: userid.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for GetActiveInfoByUser {
    type Token = ProviderAccessToken;
    type Response = GetActiveInfoByUserResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("license", "get_active_info_by_user", "/cgi-bin/license/get_active_info_by_user")
            .title("获取成员的激活详情")
            .effect(Effect::Read)
            .docs(&[95555, 97191]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 获取成员的激活详情: the answer to [`GetActiveInfoByUser`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetActiveInfoByUserResponse {
    /// Whether the member is activated.
    pub active_status: bool,
    /// The member's seats, at most one of each kind.
    pub active_info_list: Vec<UserSeat>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer GetActiveInfoByUserResponse {
    "active_status" => active_status: bool [form(Form::Flag)],
    "active_info_list" => active_info_list: Vec<UserSeat>,
});

/// 账号继承: the request of [`Api::batch_transfer_license`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchTransferLicense {
    /// The members' corp.
    pub corpid: OpenCorpId,
    /// Who hands over to whom. At most 1000 items.
    pub transfer_list: Vec<Transfer>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(BatchTransferLicense {
    "corpid" => corpid: OpenCorpId [required()],
    "transfer_list" => transfer_list: Vec<Transfer> [required(), max_items(1000)],
});

impl BatchTransferLicense {
    /// The request with everything it must have.
    #[inline]
    pub fn new(
        corpid: impl Into<OpenCorpId>,
        transfer_list: impl IntoIterator<Item = Transfer>,
    ) -> Self {
        Self {
            corpid: corpid.into(),
            transfer_list: transfer_list.into_iter().collect(),
            ..Self::default()
        }
    }
}

impl Endpoint for BatchTransferLicense {
    type Token = ProviderAccessToken;
    type Response = BatchTransferLicenseResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("license", "batch_transfer_license", "/cgi-bin/license/batch_transfer_license")
            .title("账号继承")
            .docs(&[95673, 97192]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 账号继承: the answer to [`BatchTransferLicense`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchTransferLicenseResponse {
    /// How each transfer ended.
    pub transfer_result: Vec<TransferResult>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer BatchTransferLicenseResponse {
    "transfer_result" => transfer_result: Vec<TransferResult>,
});

/// 分配激活码给下游/下级企业: the request of [`Api::batch_share_active_code`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchShareActiveCode {
    /// The upstream corp that owns the codes.
    pub from_corpid: OpenCorpId,
    /// The downstream corp that gets them.
    pub to_corpid: OpenCorpId,
    /// The seats to give, also no more than twice the head count the downstream corp has in the shared
    /// directory. At most 1000 items.
    pub share_list: Vec<SharedCode>,
    /// How the two corps are connected. [`CorpLinkType::Chain`] when absent.
    pub corp_link_type: Option<CorpLinkType>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(BatchShareActiveCode {
    "from_corpid" => from_corpid: OpenCorpId [required()],
    "to_corpid" => to_corpid: OpenCorpId [required()],
    "share_list" => share_list: Vec<SharedCode> [required(), max_items(1000)],
    "corp_link_type" => corp_link_type: Option<CorpLinkType>,
});

impl BatchShareActiveCode {
    /// The request with everything it must have.
    #[inline]
    pub fn new(
        from_corpid: impl Into<OpenCorpId>,
        to_corpid: impl Into<OpenCorpId>,
        share_list: impl IntoIterator<Item = SharedCode>,
    ) -> Self {
        Self {
            from_corpid: from_corpid.into(),
            to_corpid: to_corpid.into(),
            share_list: share_list.into_iter().collect(),
            ..Self::default()
        }
    }
}

impl Endpoint for BatchShareActiveCode {
    type Token = ProviderAccessToken;
    type Response = BatchShareActiveCodeResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("license", "batch_share_active_code", "/cgi-bin/license/batch_share_active_code")
            .title("分配激活码给下游/下级企业")
            .docs(&[96059, 97193]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<BatchShareActiveCode> {
    /// How the two corps are connected. [`CorpLinkType::Chain`] when absent.
    #[inline]
    pub fn corp_link_type(mut self, corp_link_type: CorpLinkType) -> Self {
        self.request.corp_link_type = Some(corp_link_type);
        self
    }
}

/// 分配激活码给下游/下级企业: the answer to [`BatchShareActiveCode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchShareActiveCodeResponse {
    /// The codes that could not be given.
    pub share_result: Vec<ShareResult>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer BatchShareActiveCodeResponse {
    "share_result" => share_result: Vec<ShareResult>,
});

/// 获取应用的接口许可状态: the request of [`Api::get_app_license_info`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAppLicenseInfo {
    /// The corp that installed the app.
    pub corpid: OpenCorpId,
    /// The third-party app or the template of customized apps.
    pub suite_id: SuiteId,
    /// Number of the app in an old suite with several apps.
    ///
    /// **Deprecated:** Only suites with several apps use it.
    pub appid: Option<i64>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(GetAppLicenseInfo {
    "corpid" => corpid: OpenCorpId [required()],
    "suite_id" => suite_id: SuiteId [required()],
    "appid" => appid: Option<i64>,
});

impl GetAppLicenseInfo {
    /// The request with everything it must have.
    #[inline]
    pub fn new(corpid: impl Into<OpenCorpId>, suite_id: impl Into<SuiteId>) -> Self {
        Self {
            corpid: corpid.into(),
            suite_id: suite_id.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for GetAppLicenseInfo {
    type Token = ProviderAccessToken;
    type Response = GetAppLicenseInfoResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("license", "get_app_license_info", "/cgi-bin/license/get_app_license_info")
            .title("获取应用的接口许可状态")
            .effect(Effect::Read)
            .docs(&[95844, 97194]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<GetAppLicenseInfo> {
    /// Number of the app in an old suite with several apps.
    ///
    /// **Deprecated:** Only suites with several apps use it.
    #[inline]
    pub fn appid(mut self, appid: i64) -> Self {
        self.request.appid = Some(appid);
        self
    }
}

/// 获取应用的接口许可状态: the answer to [`GetAppLicenseInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAppLicenseInfoResponse {
    /// Whether licences are checked. If so, members need a seat once the trial is over.
    pub license_status: bool,
    /// The trial. Present while licences are checked and the app has one; test corps and migrated apps have
    /// none. On the wire it is `trail_info`.
    pub trial_info: Option<Trial>,
    /// From when calls without a licence are refused.
    pub license_check_time: Timestamp,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer GetAppLicenseInfoResponse {
    "license_status" => license_status: bool [form(Form::Flag)],
    "trail_info" => trial_info: Option<Trial>,
    "license_check_time" => license_check_time: Timestamp,
});

/// 设置企业的许可自动激活状态: the request of [`Api::set_auto_active_status`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetAutoActiveStatus {
    /// A corp the provider has paid licences for, refunded ones included.
    pub corpid: OpenCorpId,
    /// Whether seats are activated automatically.
    pub auto_active_status: bool,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(SetAutoActiveStatus {
    "corpid" => corpid: OpenCorpId [required()],
    "auto_active_status" => auto_active_status: bool [required(), form(Form::Flag)],
});

impl SetAutoActiveStatus {
    /// The request with everything it must have.
    #[inline]
    pub fn new(corpid: impl Into<OpenCorpId>, auto_active_status: bool) -> Self {
        Self {
            corpid: corpid.into(),
            auto_active_status,
            ..Self::default()
        }
    }
}

impl Endpoint for SetAutoActiveStatus {
    type Token = ProviderAccessToken;
    type Response = Empty;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("license", "set_auto_active_status", "/cgi-bin/license/set_auto_active_status")
            .title("设置企业的许可自动激活状态")
            .effect(Effect::Set)
            .docs(&[95873]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 查询企业的许可自动激活状态: the request of [`Api::get_auto_active_status`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAutoActiveStatus {
    /// A corp the provider has bought licences for.
    pub corpid: OpenCorpId,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(GetAutoActiveStatus {
    "corpid" => corpid: OpenCorpId [required()],
});

impl GetAutoActiveStatus {
    /// The request with everything it must have.
    #[inline]
    pub fn new(corpid: impl Into<OpenCorpId>) -> Self {
        Self {
            corpid: corpid.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for GetAutoActiveStatus {
    type Token = ProviderAccessToken;
    type Response = GetAutoActiveStatusResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("license", "get_auto_active_status", "/cgi-bin/license/get_auto_active_status")
            .title("查询企业的许可自动激活状态")
            .effect(Effect::Read)
            .docs(&[95874]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 查询企业的许可自动激活状态: the answer to [`GetAutoActiveStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAutoActiveStatusResponse {
    /// Whether seats are activated automatically.
    pub auto_active_status: bool,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer GetAutoActiveStatusResponse {
    "auto_active_status" => auto_active_status: bool [form(Form::Flag)],
});

/// 民生优惠条件查询: the request of [`Api::support_policy_query`].
///
/// **Deprecated:** The discount ended on 2023-03-31 and can no longer be asked for.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SupportPolicyQuery {
    /// A corp that installed an app of the provider. The id may be encrypted or plain.
    pub corpid: OpenCorpId,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(SupportPolicyQuery {
    "corpid" => corpid: OpenCorpId [required()],
});

impl SupportPolicyQuery {
    /// The request with everything it must have.
    #[inline]
    pub fn new(corpid: impl Into<OpenCorpId>) -> Self {
        Self {
            corpid: corpid.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for SupportPolicyQuery {
    type Token = ProviderAccessToken;
    type Response = SupportPolicyQueryResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("license", "support_policy_query", "/cgi-bin/license/support_policy_query")
            .title("民生优惠条件查询")
            .docs(&[96515]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 民生优惠条件查询: the answer to [`SupportPolicyQuery`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SupportPolicyQueryResponse {
    /// Whether the corp qualifies.
    pub query_result: bool,
    /// Why it does not.
    pub unsatisfied_reason: Option<Vec<PolicyRefusal>>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer SupportPolicyQueryResponse {
    "query_result" => query_result: bool [form(Form::Flag)],
    "unsatisfied_reason" => unsatisfied_reason: Option<Vec<PolicyRefusal>>,
});

/// How many seats of each kind an order has. Not both may be 0.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AccountCount {
    /// Basic seats, at most 1000 in an order for a test corp. 0 to 1000000.
    pub base_count: Option<i64>,
    /// Interworking seats, at most 1000 in an order for a test corp. 0 to 1000000.
    pub external_contact_count: Option<i64>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(AccountCount {
    "base_count" => base_count: Option<i64> [range(0, 1_000_000)],
    "external_contact_count" => external_contact_count: Option<i64> [range(0, 1_000_000)],
});

impl AccountCount {
    /// A value with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Basic seats, at most 1000 in an order for a test corp. 0 to 1000000.
    #[inline]
    #[must_use]
    pub fn base_count(mut self, base_count: i64) -> Self {
        self.base_count = Some(base_count);
        self
    }

    /// Interworking seats, at most 1000 in an order for a test corp. 0 to 1000000.
    #[inline]
    #[must_use]
    pub fn external_contact_count(mut self, external_contact_count: i64) -> Self {
        self.external_contact_count = Some(external_contact_count);
        self
    }
}

/// How long bought seats last: months × 31 + days, from 31 to 1860 days. A test corp gets exactly one month.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PurchaseDuration {
    /// Months of 31 days.
    pub months: Option<i64>,
    /// Days on top of the months. Not for test corps.
    pub days: Option<i64>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(PurchaseDuration {
    "months" => months: Option<i64>,
    "days" => days: Option<i64>,
});

impl PurchaseDuration {
    /// A value with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Months of 31 days.
    #[inline]
    #[must_use]
    pub fn months(mut self, months: i64) -> Self {
        self.months = Some(months);
        self
    }

    /// Days on top of the months. Not for test corps.
    #[inline]
    #[must_use]
    pub fn days(mut self, days: i64) -> Self {
        self.days = Some(days);
        self
    }
}

/// How far seats are renewed, one of the two. A test corp can only be renewed by one month.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewalDuration {
    /// Months of 31 days to add. 1 to 60.
    pub months: Option<i64>,
    /// New end, moved to the end of its day; tomorrow at the earliest, 1860 days from now at the latest. Not
    /// for test corps.
    pub new_expire_time: Option<Timestamp>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(RenewalDuration {
    "months" => months: Option<i64> [range(1, 60)],
    "new_expire_time" => new_expire_time: Option<Timestamp>,
});

impl RenewalDuration {
    /// A value with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Months of 31 days to add. 1 to 60.
    #[inline]
    #[must_use]
    pub fn months(mut self, months: i64) -> Self {
        self.months = Some(months);
        self
    }

    /// New end, moved to the end of its day; tomorrow at the earliest, 1860 days from now at the latest. Not
    /// for test corps.
    #[inline]
    #[must_use]
    pub fn new_expire_time(mut self, new_expire_time: impl Into<Timestamp>) -> Self {
        self.new_expire_time = Some(new_expire_time.into());
        self
    }
}

/// How long the seats of an order last or are renewed.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OrderDuration {
    /// Months of 31 days, where the order named months.
    pub months: Option<i64>,
    /// Days, where a purchase named days.
    pub days: Option<i64>,
    /// New end, where a renewal named one.
    pub new_expire_time: Option<Timestamp>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(OrderDuration {
    "months" => months: Option<i64>,
    "days" => days: Option<i64>,
    "new_expire_time" => new_expire_time: Option<Timestamp>,
});

/// How long the seats of one corp in a larger order last.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubOrderDuration {
    /// Months of 31 days, where the order named months.
    pub months: Option<i64>,
    /// Days, where the order named days.
    pub days: Option<i64>,
    /// New end of the seats. Known only from another SDK.
    pub new_expire_time: Option<Timestamp>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(SubOrderDuration {
    "months" => months: Option<i64>,
    "days" => days: Option<i64>,
    "new_expire_time" => new_expire_time: Option<Timestamp>,
});

/// What to buy for one of several corps.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CorpPurchase {
    /// The corp the seats are for.
    pub corpid: OpenCorpId,
    /// How many seats of each kind.
    pub account_count: AccountCount,
    /// How long the seats last.
    pub account_duration: PurchaseDuration,
    /// Whether to switch on automatic activation for the corp. `true` when absent.
    pub auto_active_status: Option<bool>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(CorpPurchase {
    "corpid" => corpid: OpenCorpId [required()],
    "account_count" => account_count: AccountCount [required()],
    "account_duration" => account_duration: PurchaseDuration [required()],
    "auto_active_status" => auto_active_status: Option<bool> [form(Form::Flag)],
});

impl CorpPurchase {
    /// A value with everything it must have.
    #[inline]
    pub fn new(
        corpid: impl Into<OpenCorpId>,
        account_count: AccountCount,
        account_duration: PurchaseDuration,
    ) -> Self {
        Self {
            corpid: corpid.into(),
            account_count,
            account_duration,
            ..Self::default()
        }
    }

    /// Whether to switch on automatic activation for the corp. `true` when absent.
    #[inline]
    #[must_use]
    pub fn auto_active_status(mut self, auto_active_status: bool) -> Self {
        self.auto_active_status = Some(auto_active_status);
        self
    }
}

/// A corp something failed for.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CorpError {
    /// The corp.
    pub corpid: OpenCorpId,
    /// What went wrong for this corp.
    pub errcode: ErrCode,
    /// The same in words.
    pub errmsg: Option<String>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(CorpError {
    "corpid" => corpid: OpenCorpId,
    "errcode" => errcode: ErrCode,
    "errmsg" => errmsg: Option<String>,
});

/// A seat to renew.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RenewalAccount {
    /// The member who holds it.
    pub userid: OpenUserId,
    /// Which of the member's seats.
    pub r#type: AccountType,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(RenewalAccount {
    "userid" => userid: OpenUserId [required()],
    "type" => r#type: AccountType [required()],
});

impl RenewalAccount {
    /// A value with everything it must have.
    #[inline]
    pub fn new(userid: impl Into<OpenUserId>, r#type: AccountType) -> Self {
        Self {
            userid: userid.into(),
            r#type,
            ..Self::default()
        }
    }
}

/// A seat that cannot be renewed.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InvalidAccount {
    /// Why it cannot.
    pub errcode: ErrCode,
    /// The same in words.
    pub errmsg: Option<String>,
    /// The member who was named.
    pub userid: OpenUserId,
    /// The kind of seat that was named.
    pub r#type: AccountType,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(InvalidAccount {
    "errcode" => errcode: ErrCode,
    "errmsg" => errmsg: Option<String>,
    "userid" => userid: OpenUserId,
    "type" => r#type: AccountType,
});

/// Why an order was not paid.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PaymentFailure {
    /// A fault of the balance (90432 not opened, 90433 too low), of the order or of corps in it.
    pub errcode: ErrCode,
    /// The same in words.
    pub errmsg: Option<String>,
    /// The corps at fault, if corps are. Just one for an order of one corp.
    pub fail_corp_list: Option<Vec<CorpError>>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(PaymentFailure {
    "errcode" => errcode: ErrCode,
    "errmsg" => errmsg: Option<String>,
    "fail_corp_list" => fail_corp_list: Option<Vec<CorpError>>,
});

/// One line of the order list.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OrderBrief {
    /// Order number.
    pub order_id: OrderId,
    /// What the order is for.
    pub order_type: OrderType,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(OrderBrief {
    "order_id" => order_id: OrderId,
    "order_type" => order_type: OrderType,
});

/// An order for one corp.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Order {
    /// Order number.
    pub order_id: OrderId,
    /// What the order is for.
    pub order_type: OrderType,
    /// How far the order is.
    pub order_status: OrderStatus,
    /// The corp it is for.
    pub corpid: OpenCorpId,
    /// Total in fen.
    pub price: i64,
    /// How many seats of each kind.
    pub account_count: AccountCount,
    /// How long they last or are renewed.
    pub account_duration: OrderDuration,
    /// When it was placed.
    pub create_time: Timestamp,
    /// When it was paid.
    pub pay_time: Option<Timestamp>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(Order {
    "order_id" => order_id: OrderId,
    "order_type" => order_type: OrderType,
    "order_status" => order_status: OrderStatus,
    "corpid" => corpid: OpenCorpId,
    "price" => price: i64,
    "account_count" => account_count: AccountCount,
    "account_duration" => account_duration: OrderDuration,
    "create_time" => create_time: Timestamp,
    "pay_time" => pay_time: Option<Timestamp>,
});

/// An order for several corps as a whole.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnionOrder {
    /// Order number.
    pub order_id: OrderId,
    /// Always a purchase for several corps.
    pub order_type: OrderType,
    /// How far the order is; one of unpaid, paid, cancelled and expired.
    pub order_status: OrderStatus,
    /// Total in fen.
    pub price: i64,
    /// When it was placed.
    pub create_time: Timestamp,
    /// When it was paid.
    pub pay_time: Option<Timestamp>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(UnionOrder {
    "order_id" => order_id: OrderId,
    "order_type" => order_type: OrderType,
    "order_status" => order_status: OrderStatus,
    "price" => price: i64,
    "create_time" => create_time: Timestamp,
    "pay_time" => pay_time: Option<Timestamp>,
});

/// One corp's part of an order for several.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubOrder {
    /// Number of this part; list_order_account takes it.
    pub sub_order_id: OrderId,
    /// The corp it is for.
    pub corpid: OpenCorpId,
    /// How many seats of each kind.
    pub account_count: AccountCount,
    /// How long they last.
    pub account_duration: SubOrderDuration,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(SubOrder {
    "sub_order_id" => sub_order_id: OrderId,
    "corpid" => corpid: OpenCorpId,
    "account_count" => account_count: AccountCount,
    "account_duration" => account_duration: SubOrderDuration,
});

/// A seat of an order.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OrderAccount {
    /// Its code. Present in purchases.
    pub active_code: Option<ActiveCode>,
    /// The member who holds it. Present in renewals.
    pub userid: Option<OpenUserId>,
    /// The kind of seat.
    pub r#type: AccountType,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(OrderAccount {
    "active_code" => active_code: Option<ActiveCode>,
    "userid" => userid: Option<OpenUserId>,
    "type" => r#type: AccountType,
});

/// A seat and the member who gets it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Activation {
    /// The seat.
    pub active_code: ActiveCode,
    /// The member.
    pub userid: OpenUserId,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(Activation {
    "active_code" => active_code: ActiveCode [required()],
    "userid" => userid: OpenUserId [required()],
});

impl Activation {
    /// A value with everything it must have.
    #[inline]
    pub fn new(
        active_code: impl Into<ActiveCode>,
        userid: impl Into<OpenUserId>,
    ) -> Self {
        Self {
            active_code: active_code.into(),
            userid: userid.into(),
            ..Self::default()
        }
    }
}

/// How one activation ended.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ActivationResult {
    /// 0 if the member has the seat now.
    pub errcode: ErrCode,
    /// The seat.
    pub active_code: ActiveCode,
    /// The member.
    pub userid: OpenUserId,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(ActivationResult {
    "errcode" => errcode: ErrCode,
    "active_code" => active_code: ActiveCode,
    "userid" => userid: OpenUserId,
});

/// A seat.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ActiveInfo {
    /// Its code.
    pub active_code: ActiveCode,
    /// The kind of seat.
    pub r#type: AccountType,
    /// Where it stands.
    pub status: SeatStatus,
    /// Who holds it. Absent before activation.
    pub userid: Option<OpenUserId>,
    /// When it came into being by paying the order. It has to be activated within 365 days.
    pub create_time: Timestamp,
    /// When it was first activated. Absent before that.
    pub active_time: Option<Timestamp>,
    /// When it ends, or was merged while valid. Absent before activation.
    pub expire_time: Option<Timestamp>,
    /// Present if another seat was merged with this one.
    pub merge_info: Option<MergeInfo>,
    /// Present if it was given to a downstream corp.
    pub share_info: Option<ShareInfo>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(ActiveInfo {
    "active_code" => active_code: ActiveCode,
    "type" => r#type: AccountType,
    "status" => status: SeatStatus,
    "userid" => userid: Option<OpenUserId>,
    "create_time" => create_time: Timestamp,
    "active_time" => active_time: Option<Timestamp>,
    "expire_time" => expire_time: Option<Timestamp>,
    "merge_info" => merge_info: Option<MergeInfo>,
    "share_info" => share_info: Option<ShareInfo>,
});

/// What became of a seat that was replaced by another of the same kind.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MergeInfo {
    /// The newer seat that replaced this one.
    pub to_active_code: Option<ActiveCode>,
    /// The older seat of the member that this one replaced.
    pub from_active_code: Option<ActiveCode>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(MergeInfo {
    "to_active_code" => to_active_code: Option<ActiveCode>,
    "from_active_code" => from_active_code: Option<ActiveCode>,
});

/// From where to where a seat was given.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ShareInfo {
    /// The downstream corp it went to. Where the upstream corp is asked for.
    pub to_corpid: Option<OpenCorpId>,
    /// The upstream corp it came from. Where the downstream corp is asked for.
    pub from_corpid: Option<OpenCorpId>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(ShareInfo {
    "to_corpid" => to_corpid: Option<OpenCorpId>,
    "from_corpid" => from_corpid: Option<OpenCorpId>,
});

/// A member with a seat.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ActivatedAccount {
    /// The member.
    pub userid: OpenUserId,
    /// The kind of seat.
    pub r#type: AccountType,
    /// When it was activated.
    pub active_time: Timestamp,
    /// When it ends or ended.
    pub expire_time: Timestamp,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(ActivatedAccount {
    "userid" => userid: OpenUserId,
    "type" => r#type: AccountType,
    "active_time" => active_time: Timestamp,
    "expire_time" => expire_time: Timestamp,
});

/// A seat a member holds.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserSeat {
    /// The member.
    pub userid: OpenUserId,
    /// The kind of seat.
    pub r#type: AccountType,
    /// When it was activated.
    pub active_time: Timestamp,
    /// When it ends.
    pub expire_time: Timestamp,
    /// Its code.
    pub active_code: ActiveCode,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(UserSeat {
    "userid" => userid: OpenUserId,
    "type" => r#type: AccountType,
    "active_time" => active_time: Timestamp,
    "expire_time" => expire_time: Timestamp,
    "active_code" => active_code: ActiveCode,
});

/// A handover of seats.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Transfer {
    /// Who gives.
    pub handover_userid: OpenUserId,
    /// Who receives.
    pub takeover_userid: OpenUserId,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(Transfer {
    "handover_userid" => handover_userid: OpenUserId [required()],
    "takeover_userid" => takeover_userid: OpenUserId [required()],
});

impl Transfer {
    /// A value with everything it must have.
    #[inline]
    pub fn new(
        handover_userid: impl Into<OpenUserId>,
        takeover_userid: impl Into<OpenUserId>,
    ) -> Self {
        Self {
            handover_userid: handover_userid.into(),
            takeover_userid: takeover_userid.into(),
            ..Self::default()
        }
    }
}

/// How one handover ended.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TransferResult {
    /// 0 if the seats changed hands.
    pub errcode: ErrCode,
    /// Who gives.
    pub handover_userid: OpenUserId,
    /// Who receives.
    pub takeover_userid: OpenUserId,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(TransferResult {
    "errcode" => errcode: ErrCode,
    "handover_userid" => handover_userid: OpenUserId,
    "takeover_userid" => takeover_userid: OpenUserId,
});

/// A seat to give to a downstream corp.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SharedCode {
    /// The seat.
    pub active_code: ActiveCode,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(SharedCode {
    "active_code" => active_code: ActiveCode [required()],
});

impl SharedCode {
    /// A value with everything it must have.
    #[inline]
    pub fn new(active_code: impl Into<ActiveCode>) -> Self {
        Self {
            active_code: active_code.into(),
            ..Self::default()
        }
    }
}

/// A seat that could not be given.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ShareResult {
    /// Why not.
    pub errcode: ErrCode,
    /// The same in words.
    pub errmsg: String,
    /// The seat.
    pub active_code: ActiveCode,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(ShareResult {
    "errcode" => errcode: ErrCode,
    "errmsg" => errmsg: String,
    "active_code" => active_code: ActiveCode,
});

/// An app's trial in a corp.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Trial {
    /// When the corp first installed the app.
    pub start_time: Timestamp,
    /// 90 days later, however often it was reinstalled.
    pub end_time: Timestamp,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(Trial {
    "start_time" => start_time: Timestamp,
    "end_time" => end_time: Timestamp,
});

open_enum! {
    /// The kind of a seat.
    pub enum AccountType: i64 {
        /// For logging in, app messages and the like.
        Basic = 1,
        /// For customer contact in WeChat; contains what a basic seat allows.
        Interworking = 2,
    }
}

open_enum! {
    /// What an order is for.
    pub enum OrderType: i64 {
        /// New seats.
        Purchase = 1,
        /// More time for seats that exist.
        Renewal = 2,
        /// Moved over from the older fees for app editions.
        EditionMigration = 5,
        /// Moved over from an older contract.
        ContractMigration = 6,
        /// New seats for several corps.
        MultiCorpPurchase = 8,
    }
}

open_enum! {
    /// How far an order is.
    pub enum OrderStatus: i64 {
        /// Unpaid.
        Unpaid = 0,
        /// Paid.
        Paid = 1,
        /// Closed without payment.
        Cancelled = 2,
        /// Not paid in time.
        Expired = 3,
        /// Refund requested.
        RefundRequested = 4,
        /// Refunded.
        Refunded = 5,
        /// Refund refused.
        RefundRefused = 6,
        /// A test order whose corp is no longer a test corp of the provider.
        Invalidated = 7,
    }
}

open_enum! {
    /// Where a seat stands.
    pub enum SeatStatus: i64 {
        /// Not activated.
        Unbound = 1,
        /// Held by a member and valid.
        Active = 2,
        /// Expired.
        Expired = 3,
        /// Its holder left or no longer sees the app, in a corp with automatic activation. Set in the
        /// following night.
        AwaitingTransfer = 4,
        /// Replaced by a newer seat of its holder and void.
        Merged = 5,
        /// Given to a downstream corp.
        Shared = 6,
    }
}

open_enum! {
    /// How far a background job is.
    pub enum JobStatus: i64 {
        /// Done.
        Done = 1,
        /// Ask again later.
        Working = 2,
        /// Failed.
        Failed = 3,
    }
}

open_enum! {
    /// How two corps are connected.
    pub enum CorpLinkType: i64 {
        /// A supply chain of upstream and downstream corps.
        Chain = 0,
        /// A group of interconnected corps.
        LinkedCorps = 1,
    }
}

open_enum! {
    /// Why a corp has no claim to the discount.
    pub enum PolicyRefusal: i64 {
        /// Its verification does not fit.
        Verification = 701_090,
        /// Its industry does not fit.
        Industry = 701_091,
        /// Its social credit code does not fit.
        CreditCode = 701_092,
        /// The risk review turned it down.
        RiskReview = 701_096,
        /// It does not meet the terms for a single school.
        SingleSchool = 701_110,
        /// It does not meet the terms for a school authority.
        SchoolBureau = 701_111,
    }
}
