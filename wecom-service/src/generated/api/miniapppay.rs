//! 小程序接入对外收款: open a collection account, and take payments for it in mini programs that members send
//! to WeChat. For the corp's own apps only.
//!
//! Generated from `spec/api/payments/miniapppay.yaml` by `cargo codegen`. Edit the spec, not this file.

use crate::call::Call;
use crate::endpoint::{Effect, Endpoint, EndpointMeta, Payload};
use crate::generated::tokens::{AccessToken, Provides};
use crate::generated::types::OpenUserId;
use crate::scope::{Scope, ScopeKind};
use crate::wire::{Empty, EncodeError, Extra, File, Timestamp};
use crate::{open_enum, table};

/// The calls of 小程序接入对外收款 on one scope, from [`Scope::miniapppay`].
#[derive(Clone, Debug)]
pub struct Api<K> {
    scope: Scope<K>,
}

impl<K: ScopeKind> Scope<K> {
    /// 小程序接入对外收款: open a collection account, and take payments for it in mini programs that members
    /// send to WeChat. For the corp's own apps only.
    #[inline]
    pub fn miniapppay(&self) -> Api<K> {
        Api { scope: self.clone() }
    }
}

impl<K: ScopeKind> Api<K> {
    /// 提交图片: upload a picture for apply_mch.
    ///
    /// `POST /cgi-bin/miniapppay/upload_image` with [`AccessToken`]; acts on every call and is never repeated
    /// blindly. Uploads multipart/form-data. Official page
    /// [98972](https://developer.work.weixin.qq.com/document/path/98972), checked in a public copy.
    #[inline]
    pub fn upload_image(&self, media: File) -> Call<UploadImage>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(UploadImage::new(media))
    }

    /// 提交创建对外收款账户的申请单: apply for a collection account. get_applyment_status tells what became
    /// of it.
    ///
    /// One person who may withdraw money can have 200 merchant accounts, one corp 2000. All pictures are ids
    /// from upload_image, uploaded by this very app.
    ///
    /// `POST /cgi-bin/miniapppay/apply_mch` with [`AccessToken`]; acts on every call and is never repeated
    /// blindly. Official page [98973](https://developer.work.weixin.qq.com/document/path/98973), checked in a
    /// public copy.
    #[inline]
    pub fn apply_mch(
        &self,
        out_request_no: impl Into<String>,
        organization_type: OrganizationType,
        business_license_info: BusinessLicense,
        merchant_short_name: impl Into<String>,
        id_card_info: IdCard,
        contact_info: Administrator,
        account_info: BankAccount,
        sales_scene_info: SalesScene,
        business_id: Trade,
        userid: impl Into<OpenUserId>,
    ) -> Call<ApplyMch>
    where
        K: Provides<AccessToken>,
    {
        let request = ApplyMch::new(
            out_request_no,
            organization_type,
            business_license_info,
            merchant_short_name,
            id_card_info,
            contact_info,
            account_info,
            sales_scene_info,
            business_id,
            userid,
        );
        self.scope.call(request)
    }

    /// 查询申请单状态: how far an application of this app is.
    ///
    /// `POST /cgi-bin/miniapppay/get_applyment_status` with [`AccessToken`]; read-only, so the client may
    /// repeat it. Official page [98974](https://developer.work.weixin.qq.com/document/path/98974), checked in
    /// a public copy.
    #[inline]
    pub fn get_applyment_status(
        &self,
        out_request_no: impl Into<String>,
    ) -> Call<GetApplymentStatus>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(GetApplymentStatus::new(out_request_no))
    }

    /// 小程序下单: prepare a payment; the mini program then starts it with prepay_id and a signature from
    /// get_sign.
    ///
    /// `POST /cgi-bin/miniapppay/create_order` with [`AccessToken`]; acts on every call and is never repeated
    /// blindly. Official page [97322](https://developer.work.weixin.qq.com/document/path/97322), checked in a
    /// public copy.
    #[inline]
    pub fn create_order(
        &self,
        appid: impl Into<String>,
        mchid: impl Into<String>,
        out_trade_no: impl Into<String>,
        description: impl Into<String>,
        amount: OrderAmount,
        payer: Payer,
        scene_info: OrderScene,
    ) -> Call<CreateOrder>
    where
        K: Provides<AccessToken>,
    {
        let request = CreateOrder::new(
            appid,
            mchid,
            out_trade_no,
            description,
            amount,
            payer,
            scene_info,
        );
        self.scope.call(request)
    }

    /// 查询订单: what became of an order.
    ///
    /// `POST /cgi-bin/miniapppay/get_order` with [`AccessToken`]; read-only, so the client may repeat it.
    /// Official page [97323](https://developer.work.weixin.qq.com/document/path/97323), checked in a public
    /// copy.
    #[inline]
    pub fn get_order(
        &self,
        mchid: impl Into<String>,
        out_trade_no: impl Into<String>,
    ) -> Call<GetOrder>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(GetOrder::new(mchid, out_trade_no))
    }

    /// 关闭订单: close an order that is not paid, so that it no longer can be.
    ///
    /// Not within five minutes after create_order.
    ///
    /// `POST /cgi-bin/miniapppay/close_order` with [`AccessToken`]; twice is the same as once, so the client
    /// may repeat it. Official page [97324](https://developer.work.weixin.qq.com/document/path/97324),
    /// checked in a public copy.
    #[inline]
    pub fn close_order(
        &self,
        mchid: impl Into<String>,
        out_trade_no: impl Into<String>,
    ) -> Call<CloseOrder>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(CloseOrder::new(mchid, out_trade_no))
    }

    /// 获取支付签名: sign what the mini program needs to start a payment.
    ///
    /// `POST /cgi-bin/miniapppay/get_sign` with [`AccessToken`]; read-only, so the client may repeat it.
    /// Official page [98130](https://developer.work.weixin.qq.com/document/path/98130), checked, as of
    /// 2023-02-02.
    #[inline]
    pub fn get_sign(
        &self,
        appid: impl Into<String>,
        prepay_id: impl Into<String>,
        nonce: impl Into<String>,
        timestamp: impl Into<Timestamp>,
    ) -> Call<GetSign>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(GetSign::new(appid, prepay_id, nonce, timestamp))
    }

    /// 申请退款: ask for a refund of a payment, in whole or in part. get_refund_detail tells whether it
    /// worked.
    ///
    /// Within a year of the payment, at most 50 times per order and once a minute, 150 calls a second in all.
    /// One out_refund_no refunds once however often it is sent, so a refund that failed is asked for again
    /// under the same number.
    ///
    /// `POST /cgi-bin/miniapppay/refund` with [`AccessToken`]; acts on every call and is never repeated
    /// blindly. Official page [97333](https://developer.work.weixin.qq.com/document/path/97333), checked in a
    /// public copy.
    #[inline]
    pub fn refund(
        &self,
        appid: impl Into<String>,
        mchid: impl Into<String>,
        out_trade_no: impl Into<String>,
        out_refund_no: impl Into<String>,
        amount: RefundRequestAmount,
    ) -> Call<Refund>
    where
        K: Provides<AccessToken>,
    {
        let request = Refund::new(appid, mchid, out_trade_no, out_refund_no, amount);
        self.scope.call(request)
    }

    /// 查询退款: what became of a refund.
    ///
    /// `POST /cgi-bin/miniapppay/get_refund_detail` with [`AccessToken`]; read-only, so the client may repeat
    /// it. Official page [97352](https://developer.work.weixin.qq.com/document/path/97352), checked in a
    /// public copy.
    #[inline]
    pub fn get_refund_detail(
        &self,
        mchid: impl Into<String>,
        out_refund_no: impl Into<String>,
    ) -> Call<GetRefundDetail>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(GetRefundDetail::new(mchid, out_refund_no))
    }

    /// 交易账单申请: where the bill of one day can be downloaded.
    ///
    /// SDKs know it as a GET with a query string.
    ///
    /// `POST /cgi-bin/miniapppay/get_bill` with [`AccessToken`]; read-only, so the client may repeat it.
    /// Official page [98115](https://developer.work.weixin.qq.com/document/path/98115), checked, as of
    /// 2024-12-09.
    #[inline]
    pub fn get_bill(
        &self,
        mchid: impl Into<String>,
        bill_date: impl Into<String>,
    ) -> Call<GetBill>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(GetBill::new(mchid, bill_date))
    }
}

/// 提交图片: the request of [`Api::upload_image`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadImage {
    /// The picture: JPG, PNG or BMP, 2 MB at most, with its file name and content type.
    pub media: File,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(UploadImage {
    "media" => media: File [required(), part()],
});

impl UploadImage {
    /// The request with everything it must have.
    #[inline]
    pub fn new(media: File) -> Self {
        Self { media, ..Self::default() }
    }
}

impl Endpoint for UploadImage {
    type Token = AccessToken;
    type Response = UploadImageResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("miniapppay", "upload_image", "/cgi-bin/miniapppay/upload_image")
            .title("提交图片")
            .multipart()
            .docs(&[98972]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 提交图片: the answer to [`UploadImage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadImageResponse {
    /// The picture, for 30 days or until its applications are done. Only the app that uploaded it can use it.
    pub open_wx_pay_media_id: String,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer UploadImageResponse {
    "open_wx_pay_media_id" => open_wx_pay_media_id: String,
});

/// 提交创建对外收款账户的申请单: the request of [`Api::apply_mch`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplyMch {
    /// Number of the application, made up by the caller. At most 32 characters.
    pub out_request_no: String,
    /// Kind of organisation.
    pub organization_type: OrganizationType,
    /// The licence of the organisation.
    pub business_license_info: BusinessLicense,
    /// Name that payers see, up to 21 Chinese characters.
    pub merchant_short_name: String,
    /// Identity paper of the owner or legal representative.
    pub id_card_info: IdCard,
    /// Who will administer the account.
    pub contact_info: Administrator,
    /// Bank account that the money goes to.
    pub account_info: BankAccount,
    /// Where it sells.
    pub sales_scene_info: SalesScene,
    /// Trade of the organisation. Which ones there are depends on organization_type.
    pub business_id: Trade,
    /// Who withdraws the money, as the calling app sees the member: the administrator in person, with a
    /// verified identity.
    pub userid: OpenUserId,
    /// Licences of a financial institution. Only for such.
    pub finance_institution_info: Option<FinanceInstitution>,
    /// Whether the legal representative is the beneficial owner. For an enterprise.
    pub owner: Option<bool>,
    /// Identity paper of the beneficial owner. For an enterprise where owner is false.
    pub ubo_info: Option<IdCard>,
    /// Special licences that the trade needs, five pictures at most.
    pub qualifications: Option<PictureList>,
    /// Further pictures, five at most.
    pub business_addition_pics: Option<PictureList>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(ApplyMch {
    "out_request_no" => out_request_no: String [required(), max_chars(32)],
    "organization_type" => organization_type: OrganizationType [required()],
    "business_license_info" => business_license_info: BusinessLicense [required()],
    "merchant_short_name" => merchant_short_name: String [required()],
    "id_card_info" => id_card_info: IdCard [required()],
    "contact_info" => contact_info: Administrator [required()],
    "account_info" => account_info: BankAccount [required()],
    "sales_scene_info" => sales_scene_info: SalesScene [required()],
    "business_id" => business_id: Trade [required()],
    "userid" => userid: OpenUserId [required()],
    "finance_institution_info" => finance_institution_info: Option<FinanceInstitution>,
    "owner" => owner: Option<bool>,
    "ubo_info" => ubo_info: Option<IdCard>,
    "qualifications" => qualifications: Option<PictureList>,
    "business_addition_pics" => business_addition_pics: Option<PictureList>,
});

impl ApplyMch {
    /// The request with everything it must have.
    #[inline]
    pub fn new(
        out_request_no: impl Into<String>,
        organization_type: OrganizationType,
        business_license_info: BusinessLicense,
        merchant_short_name: impl Into<String>,
        id_card_info: IdCard,
        contact_info: Administrator,
        account_info: BankAccount,
        sales_scene_info: SalesScene,
        business_id: Trade,
        userid: impl Into<OpenUserId>,
    ) -> Self {
        Self {
            out_request_no: out_request_no.into(),
            organization_type,
            business_license_info,
            merchant_short_name: merchant_short_name.into(),
            id_card_info,
            contact_info,
            account_info,
            sales_scene_info,
            business_id,
            userid: userid.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for ApplyMch {
    type Token = AccessToken;
    type Response = ApplyMchResponse;
    const META: &'static EndpointMeta = &EndpointMeta::post("miniapppay", "apply_mch", "/cgi-bin/miniapppay/apply_mch")
        .title("提交创建对外收款账户的申请单")
        .docs(&[98973]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<ApplyMch> {
    /// Licences of a financial institution. Only for such.
    #[inline]
    pub fn finance_institution_info(
        mut self,
        finance_institution_info: FinanceInstitution,
    ) -> Self {
        self.request.finance_institution_info = Some(finance_institution_info);
        self
    }

    /// Whether the legal representative is the beneficial owner. For an enterprise.
    #[inline]
    pub fn owner(mut self, owner: bool) -> Self {
        self.request.owner = Some(owner);
        self
    }

    /// Identity paper of the beneficial owner. For an enterprise where owner is false.
    #[inline]
    pub fn ubo_info(mut self, ubo_info: IdCard) -> Self {
        self.request.ubo_info = Some(ubo_info);
        self
    }

    /// Special licences that the trade needs, five pictures at most.
    #[inline]
    pub fn qualifications(mut self, qualifications: PictureList) -> Self {
        self.request.qualifications = Some(qualifications);
        self
    }

    /// Further pictures, five at most.
    #[inline]
    pub fn business_addition_pics(
        mut self,
        business_addition_pics: PictureList,
    ) -> Self {
        self.request.business_addition_pics = Some(business_addition_pics);
        self
    }
}

/// 提交创建对外收款账户的申请单: the answer to [`ApplyMch`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplyMchResponse {
    /// What is wrong with the application.
    pub error_description: Option<String>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer ApplyMchResponse {
    "error_description" => error_description: Option<String>,
});

/// 查询申请单状态: the request of [`Api::get_applyment_status`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApplymentStatus {
    /// The number given to apply_mch. At most 32 characters.
    pub out_request_no: String,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(GetApplymentStatus {
    "out_request_no" => out_request_no: String [required(), max_chars(32)],
});

impl GetApplymentStatus {
    /// The request with everything it must have.
    #[inline]
    pub fn new(out_request_no: impl Into<String>) -> Self {
        Self {
            out_request_no: out_request_no.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for GetApplymentStatus {
    type Token = AccessToken;
    type Response = GetApplymentStatusResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("miniapppay", "get_applyment_status", "/cgi-bin/miniapppay/get_applyment_status")
            .title("查询申请单状态")
            .effect(Effect::Read)
            .docs(&[98974]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 查询申请单状态: the answer to [`GetApplymentStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApplymentStatusResponse {
    /// The state in WeChat Pay.
    pub status: ApplymentStatus,
    /// Stage of the application.
    pub apply_state: ApplyState,
    /// Stage of the signing.
    pub real_sign_state: RealSignState,
    /// Why it was turned down.
    pub reject_reason: Option<String>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer GetApplymentStatusResponse {
    "status" => status: ApplymentStatus,
    "apply_state" => apply_state: ApplyState,
    "real_sign_state" => real_sign_state: RealSignState,
    "reject_reason" => reject_reason: Option<String>,
});

/// 小程序下单: the request of [`Api::create_order`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOrder {
    /// The mini program. At most 32 characters.
    pub appid: String,
    /// The merchant account, handed out by WeCom. At most 32 characters.
    pub mchid: String,
    /// The caller's number of the order, unique in the merchant account: 6 or more of letters, digits and
    /// \_-|\*. At most 32 characters.
    pub out_trade_no: String,
    /// What is sold. At most 127 characters.
    pub description: String,
    /// The price.
    pub amount: OrderAmount,
    /// Who will pay.
    pub payer: Payer,
    /// Where the payment takes place.
    pub scene_info: OrderScene,
    /// From the mini program's URL, to credit the member who sent it. Not credited when absent. At most 256
    /// characters. On the wire it is `scenekey`.
    pub scene_key: Option<String>,
    /// Until when it can be paid, as RFC 3339. At most 64 characters.
    pub time_expire: Option<String>,
    /// The caller's own data, handed back with the order and in notices. At most 128 characters.
    pub attach: Option<String>,
    /// Mark for discounts. At most 32 characters.
    pub goods_tag: Option<String>,
    /// The goods one by one.
    pub detail: Option<OrderDetail>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(CreateOrder {
    "appid" => appid: String [required(), max_chars(32)],
    "mchid" => mchid: String [required(), max_chars(32)],
    "out_trade_no" => out_trade_no: String [required(), max_chars(32)],
    "description" => description: String [required(), max_chars(127)],
    "amount" => amount: OrderAmount [required()],
    "payer" => payer: Payer [required()],
    "scene_info" => scene_info: OrderScene [required()],
    "scenekey" => scene_key: Option<String> [max_chars(256)],
    "time_expire" => time_expire: Option<String> [max_chars(64)],
    "attach" => attach: Option<String> [max_chars(128)],
    "goods_tag" => goods_tag: Option<String> [max_chars(32)],
    "detail" => detail: Option<OrderDetail>,
});

impl CreateOrder {
    /// The request with everything it must have.
    #[inline]
    pub fn new(
        appid: impl Into<String>,
        mchid: impl Into<String>,
        out_trade_no: impl Into<String>,
        description: impl Into<String>,
        amount: OrderAmount,
        payer: Payer,
        scene_info: OrderScene,
    ) -> Self {
        Self {
            appid: appid.into(),
            mchid: mchid.into(),
            out_trade_no: out_trade_no.into(),
            description: description.into(),
            amount,
            payer,
            scene_info,
            ..Self::default()
        }
    }
}

impl Endpoint for CreateOrder {
    type Token = AccessToken;
    type Response = CreateOrderResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("miniapppay", "create_order", "/cgi-bin/miniapppay/create_order")
            .title("小程序下单")
            .docs(&[97322]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<CreateOrder> {
    /// From the mini program's URL, to credit the member who sent it. Not credited when absent. At most 256
    /// characters. On the wire it is `scenekey`.
    #[inline]
    pub fn scene_key(mut self, scene_key: impl Into<String>) -> Self {
        self.request.scene_key = Some(scene_key.into());
        self
    }

    /// Until when it can be paid, as RFC 3339. At most 64 characters.
    #[inline]
    pub fn time_expire(mut self, time_expire: impl Into<String>) -> Self {
        self.request.time_expire = Some(time_expire.into());
        self
    }

    /// The caller's own data, handed back with the order and in notices. At most 128 characters.
    #[inline]
    pub fn attach(mut self, attach: impl Into<String>) -> Self {
        self.request.attach = Some(attach.into());
        self
    }

    /// Mark for discounts. At most 32 characters.
    #[inline]
    pub fn goods_tag(mut self, goods_tag: impl Into<String>) -> Self {
        self.request.goods_tag = Some(goods_tag.into());
        self
    }

    /// The goods one by one.
    #[inline]
    pub fn detail(mut self, detail: OrderDetail) -> Self {
        self.request.detail = Some(detail);
        self
    }
}

/// 小程序下单: the answer to [`CreateOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOrderResponse {
    /// The prepared payment.
    pub prepay_id: String,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer CreateOrderResponse {
    "prepay_id" => prepay_id: String,
});

/// 查询订单: the request of [`Api::get_order`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOrder {
    /// The merchant account. At most 32 characters.
    pub mchid: String,
    /// The number given to create_order. At most 32 characters.
    pub out_trade_no: String,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(GetOrder {
    "mchid" => mchid: String [required(), max_chars(32)],
    "out_trade_no" => out_trade_no: String [required(), max_chars(32)],
});

impl GetOrder {
    /// The request with everything it must have.
    #[inline]
    pub fn new(mchid: impl Into<String>, out_trade_no: impl Into<String>) -> Self {
        Self {
            mchid: mchid.into(),
            out_trade_no: out_trade_no.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for GetOrder {
    type Token = AccessToken;
    type Response = GetOrderResponse;
    const META: &'static EndpointMeta = &EndpointMeta::post("miniapppay", "get_order", "/cgi-bin/miniapppay/get_order")
        .title("查询订单")
        .effect(Effect::Read)
        .docs(&[97323]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 查询订单: the answer to [`GetOrder`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOrderResponse {
    /// The merchant account.
    pub mchid: String,
    /// The caller's number of the order.
    pub out_trade_no: String,
    /// How it stands.
    pub trade_state: TradeState,
    /// The same in words, with what to do next.
    pub trade_state_desc: String,
    /// How it was paid.
    pub trade_type: Option<TradeType>,
    /// Who paid.
    pub payer: Payer,
    /// WeChat Pay's number of the payment.
    pub transaction_id: String,
    /// WeChat Pay's code of the bank that paid.
    pub bank_type: Option<String>,
    /// The caller's own data. Only once it is paid.
    pub attach: Option<String>,
    /// When it was paid, as RFC 3339.
    pub success_time: Option<String>,
    /// The price and what was paid.
    pub amount: Option<PaidAmount>,
    /// Where it was paid.
    pub scene_info: Option<PaidScene>,
    /// Discounts that were used.
    pub promotion_detail: Option<Vec<OrderPromotion>>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer GetOrderResponse {
    "mchid" => mchid: String,
    "out_trade_no" => out_trade_no: String,
    "trade_state" => trade_state: TradeState,
    "trade_state_desc" => trade_state_desc: String,
    "trade_type" => trade_type: Option<TradeType>,
    "payer" => payer: Payer,
    "transaction_id" => transaction_id: String,
    "bank_type" => bank_type: Option<String>,
    "attach" => attach: Option<String>,
    "success_time" => success_time: Option<String>,
    "amount" => amount: Option<PaidAmount>,
    "scene_info" => scene_info: Option<PaidScene>,
    "promotion_detail" => promotion_detail: Option<Vec<OrderPromotion>> [one_or_list()],
});

/// 关闭订单: the request of [`Api::close_order`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CloseOrder {
    /// The merchant account. At most 32 characters.
    pub mchid: String,
    /// The number given to create_order. At most 32 characters.
    pub out_trade_no: String,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(CloseOrder {
    "mchid" => mchid: String [required(), max_chars(32)],
    "out_trade_no" => out_trade_no: String [required(), max_chars(32)],
});

impl CloseOrder {
    /// The request with everything it must have.
    #[inline]
    pub fn new(mchid: impl Into<String>, out_trade_no: impl Into<String>) -> Self {
        Self {
            mchid: mchid.into(),
            out_trade_no: out_trade_no.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for CloseOrder {
    type Token = AccessToken;
    type Response = Empty;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("miniapppay", "close_order", "/cgi-bin/miniapppay/close_order")
            .title("关闭订单")
            .effect(Effect::Set)
            .docs(&[97324]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 获取支付签名: the request of [`Api::get_sign`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSign {
    /// The mini program. At most 32 characters.
    pub appid: String,
    /// The payment from create_order, which must be less than two hours old. At most 128 characters.
    pub prepay_id: String,
    /// Random letters and digits; the mini program passes them on as nonceStr. At most 32 characters.
    pub nonce: String,
    /// Now; the mini program passes it on as timeStamp.
    pub timestamp: Timestamp,
    /// How to sign. Nothing but RSA is supported. At most 32 characters, `RSA` when absent.
    pub sign_type: Option<String>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(GetSign {
    "appid" => appid: String [required(), max_chars(32)],
    "prepay_id" => prepay_id: String [required(), max_chars(128)],
    "nonce" => nonce: String [required(), max_chars(32)],
    "timestamp" => timestamp: Timestamp [required()],
    "sign_type" => sign_type: Option<String> [max_chars(32)],
});

impl GetSign {
    /// The request with everything it must have.
    #[inline]
    pub fn new(
        appid: impl Into<String>,
        prepay_id: impl Into<String>,
        nonce: impl Into<String>,
        timestamp: impl Into<Timestamp>,
    ) -> Self {
        Self {
            appid: appid.into(),
            prepay_id: prepay_id.into(),
            nonce: nonce.into(),
            timestamp: timestamp.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for GetSign {
    type Token = AccessToken;
    type Response = GetSignResponse;
    const META: &'static EndpointMeta = &EndpointMeta::post("miniapppay", "get_sign", "/cgi-bin/miniapppay/get_sign")
        .title("获取支付签名")
        .effect(Effect::Read)
        .docs(&[98130]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<GetSign> {
    /// How to sign. Nothing but RSA is supported. At most 32 characters, `RSA` when absent.
    #[inline]
    pub fn sign_type(mut self, sign_type: impl Into<String>) -> Self {
        self.request.sign_type = Some(sign_type.into());
        self
    }
}

/// 获取支付签名: the answer to [`GetSign`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSignResponse {
    /// The signature, which the mini program passes on as paySign.
    pub pay_sign: String,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer GetSignResponse {
    "pay_sign" => pay_sign: String [sensitive()],
});

/// 申请退款: the request of [`Api::refund`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Refund {
    /// The mini program. At most 32 characters.
    pub appid: String,
    /// The merchant account. At most 32 characters.
    pub mchid: String,
    /// The number given to create_order. At most 32 characters.
    pub out_trade_no: String,
    /// The caller's number of the refund: letters, digits and \_-|\*@. At most 64 characters.
    pub out_refund_no: String,
    /// How much to refund of what.
    pub amount: RefundRequestAmount,
    /// Shown to the payer, except for parts of an order up to one yuan. At most 80 characters.
    pub reason: Option<String>,
    /// What to pay it from. Only while the order awaits profit sharing.
    pub funds_account: Option<FundsAccount>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(Refund {
    "appid" => appid: String [required(), max_chars(32)],
    "mchid" => mchid: String [required(), max_chars(32)],
    "out_trade_no" => out_trade_no: String [required(), max_chars(32)],
    "out_refund_no" => out_refund_no: String [required(), max_chars(64)],
    "amount" => amount: RefundRequestAmount [required()],
    "reason" => reason: Option<String> [max_chars(80)],
    "funds_account" => funds_account: Option<FundsAccount>,
});

impl Refund {
    /// The request with everything it must have.
    #[inline]
    pub fn new(
        appid: impl Into<String>,
        mchid: impl Into<String>,
        out_trade_no: impl Into<String>,
        out_refund_no: impl Into<String>,
        amount: RefundRequestAmount,
    ) -> Self {
        Self {
            appid: appid.into(),
            mchid: mchid.into(),
            out_trade_no: out_trade_no.into(),
            out_refund_no: out_refund_no.into(),
            amount,
            ..Self::default()
        }
    }
}

impl Endpoint for Refund {
    type Token = AccessToken;
    type Response = RefundResponse;
    const META: &'static EndpointMeta = &EndpointMeta::post("miniapppay", "refund", "/cgi-bin/miniapppay/refund")
        .title("申请退款")
        .docs(&[97333]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<Refund> {
    /// Shown to the payer, except for parts of an order up to one yuan. At most 80 characters.
    #[inline]
    pub fn reason(mut self, reason: impl Into<String>) -> Self {
        self.request.reason = Some(reason.into());
        self
    }

    /// What to pay it from. Only while the order awaits profit sharing.
    #[inline]
    pub fn funds_account(mut self, funds_account: FundsAccount) -> Self {
        self.request.funds_account = Some(funds_account);
        self
    }
}

/// 申请退款: the answer to [`Refund`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RefundResponse {
    /// The caller's number of the refund.
    pub out_refund_no: Option<String>,
    /// What will be refunded.
    pub amount: Option<AcceptedRefundAmount>,
    /// Discounts that go back. Present if discount_refund is not 0.
    pub promotion_detail: Option<Vec<RefundPromotion>>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer RefundResponse {
    "out_refund_no" => out_refund_no: Option<String>,
    "amount" => amount: Option<AcceptedRefundAmount>,
    "promotion_detail" => promotion_detail: Option<Vec<RefundPromotion>>,
});

/// 查询退款: the request of [`Api::get_refund_detail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRefundDetail {
    /// The merchant account. At most 32 characters.
    pub mchid: String,
    /// The number given to refund. At most 64 characters.
    pub out_refund_no: String,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(GetRefundDetail {
    "mchid" => mchid: String [required(), max_chars(32)],
    "out_refund_no" => out_refund_no: String [required(), max_chars(64)],
});

impl GetRefundDetail {
    /// The request with everything it must have.
    #[inline]
    pub fn new(mchid: impl Into<String>, out_refund_no: impl Into<String>) -> Self {
        Self {
            mchid: mchid.into(),
            out_refund_no: out_refund_no.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for GetRefundDetail {
    type Token = AccessToken;
    type Response = GetRefundDetailResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("miniapppay", "get_refund_detail", "/cgi-bin/miniapppay/get_refund_detail")
            .title("查询退款")
            .effect(Effect::Read)
            .docs(&[97352]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 查询退款: the answer to [`GetRefundDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRefundDetailResponse {
    /// WeChat Pay's number of the refund.
    pub refund_id: String,
    /// The caller's number of the refund.
    pub out_refund_no: String,
    /// WeChat Pay's number of the payment.
    pub transaction_id: String,
    /// The caller's number of the order.
    pub out_trade_no: String,
    /// Which way it went.
    pub channel: Option<RefundChannel>,
    /// Where it arrived, such as a bank's name with the end of the card number.
    pub user_received_account: Option<String>,
    /// When it arrived, as RFC 3339.
    pub success_time: Option<String>,
    /// When it was taken in, as RFC 3339.
    pub create_time: Option<String>,
    /// How it stands.
    pub status: RefundStatus,
    /// How much.
    pub amount: RefundAmount,
    /// Discounts that go back. Present if discount_refund is not 0.
    pub promotion_detail: Option<Vec<RefundPromotion>>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer GetRefundDetailResponse {
    "refund_id" => refund_id: String,
    "out_refund_no" => out_refund_no: String,
    "transaction_id" => transaction_id: String,
    "out_trade_no" => out_trade_no: String,
    "channel" => channel: Option<RefundChannel>,
    "user_received_account" => user_received_account: Option<String> [sensitive()],
    "success_time" => success_time: Option<String>,
    "create_time" => create_time: Option<String>,
    "status" => status: RefundStatus,
    "amount" => amount: RefundAmount,
    "promotion_detail" => promotion_detail: Option<Vec<RefundPromotion>>,
});

/// 交易账单申请: the request of [`Api::get_bill`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBill {
    /// The merchant account. At most 32 characters.
    pub mchid: String,
    /// The day, as YYYY-MM-DD, within the last three months.
    pub bill_date: String,
    /// What to list. [`BillType::All`] when absent.
    pub bill_type: Option<BillType>,
    /// How to pack it; not packed when absent.
    pub tar_type: Option<Packing>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(GetBill {
    "mchid" => mchid: String [required(), max_chars(32)],
    "bill_date" => bill_date: String [required()],
    "bill_type" => bill_type: Option<BillType>,
    "tar_type" => tar_type: Option<Packing>,
});

impl GetBill {
    /// The request with everything it must have.
    #[inline]
    pub fn new(mchid: impl Into<String>, bill_date: impl Into<String>) -> Self {
        Self {
            mchid: mchid.into(),
            bill_date: bill_date.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for GetBill {
    type Token = AccessToken;
    type Response = GetBillResponse;
    const META: &'static EndpointMeta = &EndpointMeta::post("miniapppay", "get_bill", "/cgi-bin/miniapppay/get_bill")
        .title("交易账单申请")
        .effect(Effect::Read)
        .docs(&[98115]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<GetBill> {
    /// What to list. [`BillType::All`] when absent.
    #[inline]
    pub fn bill_type(mut self, bill_type: BillType) -> Self {
        self.request.bill_type = Some(bill_type);
        self
    }

    /// How to pack it; not packed when absent.
    #[inline]
    pub fn tar_type(mut self, tar_type: Packing) -> Self {
        self.request.tar_type = Some(tar_type);
        self
    }
}

/// 交易账单申请: the answer to [`GetBill`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBillResponse {
    /// How hash_value is made.
    pub hash_type: HashType,
    /// Digest of the bill before packing.
    pub hash_value: String,
    /// Where the bill is, for 30 seconds.
    pub download_url: String,
    /// The Authorization header to send to download_url.
    pub auth: Option<String>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer GetBillResponse {
    "hash_type" => hash_type: HashType,
    "hash_value" => hash_value: String,
    "download_url" => download_url: String,
    "auth" => auth: Option<String> [sensitive()],
});

/// The licence of an organisation.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BusinessLicense {
    /// Kind of certificate. Only for a social organisation.
    pub cert_type: Option<CertificateType>,
    /// Picture of the licence. On the wire it is `business_license_copy_open_wx_pay_media_id`.
    pub copy_media_id: String,
    /// Number on the licence.
    pub business_license_number: String,
    /// Name on the licence. At most 128 characters.
    pub merchant_name: String,
    /// Owner or legal representative on the licence. At most 100 characters.
    pub legal_person: String,
    /// Address on the licence. Required for social organisations and public institutions. At most 128
    /// characters.
    pub company_address: Option<String>,
    /// From when it is valid, as YYYY-MM-DD. Required like company_address. On the wire it is
    /// `business_time_begin_time`.
    pub begin_date: Option<String>,
    /// Until when it is valid, as YYYY-MM-DD or the Chinese word for long-term. Required like
    /// company_address. On the wire it is `business_time_end_time`.
    pub end_date: Option<String>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(BusinessLicense {
    "cert_type" => cert_type: Option<CertificateType>,
    "business_license_copy_open_wx_pay_media_id" => copy_media_id: String [required()],
    "business_license_number" => business_license_number: String [required()],
    "merchant_name" => merchant_name: String [required(), max_chars(128)],
    "legal_person" => legal_person: String [required(), max_chars(100), sensitive()],
    "company_address" => company_address: Option<String> [max_chars(128), sensitive()],
    "business_time_begin_time" => begin_date: Option<String>,
    "business_time_end_time" => end_date: Option<String>,
});

impl BusinessLicense {
    /// A value with everything it must have.
    #[inline]
    pub fn new(
        copy_media_id: impl Into<String>,
        business_license_number: impl Into<String>,
        merchant_name: impl Into<String>,
        legal_person: impl Into<String>,
    ) -> Self {
        Self {
            copy_media_id: copy_media_id.into(),
            business_license_number: business_license_number.into(),
            merchant_name: merchant_name.into(),
            legal_person: legal_person.into(),
            ..Self::default()
        }
    }

    /// Kind of certificate. Only for a social organisation.
    #[inline]
    #[must_use]
    pub fn cert_type(mut self, cert_type: CertificateType) -> Self {
        self.cert_type = Some(cert_type);
        self
    }

    /// Address on the licence. Required for social organisations and public institutions. At most 128
    /// characters.
    #[inline]
    #[must_use]
    pub fn company_address(mut self, company_address: impl Into<String>) -> Self {
        self.company_address = Some(company_address.into());
        self
    }

    /// From when it is valid, as YYYY-MM-DD. Required like company_address. On the wire it is
    /// `business_time_begin_time`.
    #[inline]
    #[must_use]
    pub fn begin_date(mut self, begin_date: impl Into<String>) -> Self {
        self.begin_date = Some(begin_date.into());
        self
    }

    /// Until when it is valid, as YYYY-MM-DD or the Chinese word for long-term. Required like
    /// company_address. On the wire it is `business_time_end_time`.
    #[inline]
    #[must_use]
    pub fn end_date(mut self, end_date: impl Into<String>) -> Self {
        self.end_date = Some(end_date.into());
        self
    }
}

/// Licences of a financial institution.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FinanceInstitution {
    /// Kind of institution.
    pub finance_type: FinanceType,
    /// Pictures of the licences. At most 5 items. On the wire it is
    /// `finance_license_pics_open_wx_pay_media_id`.
    pub license_media_ids: Vec<String>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(FinanceInstitution {
    "finance_type" => finance_type: FinanceType [required()],
    "finance_license_pics_open_wx_pay_media_id" => license_media_ids: Vec<String> [required(), max_items(5)],
});

impl FinanceInstitution {
    /// A value with everything it must have.
    #[inline]
    pub fn new(
        finance_type: FinanceType,
        license_media_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            finance_type,
            license_media_ids: license_media_ids.into_iter().map(Into::into).collect(),
            ..Self::default()
        }
    }
}

/// An identity paper.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct IdCard {
    /// Kind of paper. [`IdDocType::IdCard`] when absent.
    pub id_doc_type: Option<IdDocType>,
    /// Picture of the side with the portrait. On the wire it is `id_card_copy_open_wx_pay_media_id`.
    pub front_media_id: String,
    /// Picture of the other side. Not for passports. On the wire it is
    /// `id_card_national_open_wx_pay_media_id`.
    pub back_media_id: Option<String>,
    /// Name on the paper. At most 100 characters. On the wire it is `id_card_name`.
    pub holder: String,
    /// Number of the paper. On the wire it is `id_card_number`.
    pub number: String,
    /// Address on the paper. For an enterprise. At most 128 characters. On the wire it is `id_card_address`.
    pub address: Option<String>,
    /// From when it is valid, as YYYY-MM-DD. On the wire it is `id_card_valid_time_begin`.
    pub begin_date: String,
    /// Until when it is valid, as YYYY-MM-DD or the Chinese word for long-term. On the wire it is
    /// `id_card_valid_time`.
    pub end_date: String,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(IdCard {
    "id_doc_type" => id_doc_type: Option<IdDocType>,
    "id_card_copy_open_wx_pay_media_id" => front_media_id: String [required()],
    "id_card_national_open_wx_pay_media_id" => back_media_id: Option<String>,
    "id_card_name" => holder: String [required(), max_chars(100), sensitive()],
    "id_card_number" => number: String [required(), sensitive()],
    "id_card_address" => address: Option<String> [max_chars(128), sensitive()],
    "id_card_valid_time_begin" => begin_date: String [required()],
    "id_card_valid_time" => end_date: String [required()],
});

impl IdCard {
    /// A value with everything it must have.
    #[inline]
    pub fn new(
        front_media_id: impl Into<String>,
        holder: impl Into<String>,
        number: impl Into<String>,
        begin_date: impl Into<String>,
        end_date: impl Into<String>,
    ) -> Self {
        Self {
            front_media_id: front_media_id.into(),
            holder: holder.into(),
            number: number.into(),
            begin_date: begin_date.into(),
            end_date: end_date.into(),
            ..Self::default()
        }
    }

    /// Kind of paper. [`IdDocType::IdCard`] when absent.
    #[inline]
    #[must_use]
    pub fn id_doc_type(mut self, id_doc_type: IdDocType) -> Self {
        self.id_doc_type = Some(id_doc_type);
        self
    }

    /// Picture of the other side. Not for passports. On the wire it is
    /// `id_card_national_open_wx_pay_media_id`.
    #[inline]
    #[must_use]
    pub fn back_media_id(mut self, back_media_id: impl Into<String>) -> Self {
        self.back_media_id = Some(back_media_id.into());
        self
    }

    /// Address on the paper. For an enterprise. At most 128 characters. On the wire it is `id_card_address`.
    #[inline]
    #[must_use]
    pub fn address(mut self, address: impl Into<String>) -> Self {
        self.address = Some(address.into());
        self
    }
}

/// The identity paper of an administrator. The legal representative gives name and number only.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AdministratorIdCard {
    /// Kind of paper. Required for an agent.
    pub id_doc_type: Option<IdDocType>,
    /// Picture of the side with the portrait. Required for an agent. On the wire it is
    /// `id_card_copy_open_wx_pay_media_id`.
    pub front_media_id: Option<String>,
    /// Picture of the other side. Not for passports. On the wire it is
    /// `id_card_national_open_wx_pay_media_id`.
    pub back_media_id: Option<String>,
    /// Name on the paper. At most 100 characters. On the wire it is `id_card_name`.
    pub holder: String,
    /// Address on the paper. On the wire it is `id_card_address`. Known only from another SDK.
    pub address: Option<String>,
    /// Number of the paper. On the wire it is `id_card_number`.
    pub number: String,
    /// From when it is valid, as YYYY-MM-DD. Required for an agent. On the wire it is
    /// `id_card_valid_time_begin`.
    pub begin_date: Option<String>,
    /// Until when it is valid, as YYYY-MM-DD or the Chinese word for long-term. Required for an agent. On the
    /// wire it is `id_card_valid_time`.
    pub end_date: Option<String>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(AdministratorIdCard {
    "id_doc_type" => id_doc_type: Option<IdDocType>,
    "id_card_copy_open_wx_pay_media_id" => front_media_id: Option<String>,
    "id_card_national_open_wx_pay_media_id" => back_media_id: Option<String>,
    "id_card_name" => holder: String [required(), max_chars(100), sensitive()],
    "id_card_address" => address: Option<String> [sensitive()],
    "id_card_number" => number: String [required(), sensitive()],
    "id_card_valid_time_begin" => begin_date: Option<String>,
    "id_card_valid_time" => end_date: Option<String>,
});

impl AdministratorIdCard {
    /// A value with everything it must have.
    #[inline]
    pub fn new(holder: impl Into<String>, number: impl Into<String>) -> Self {
        Self {
            holder: holder.into(),
            number: number.into(),
            ..Self::default()
        }
    }

    /// Kind of paper. Required for an agent.
    #[inline]
    #[must_use]
    pub fn id_doc_type(mut self, id_doc_type: IdDocType) -> Self {
        self.id_doc_type = Some(id_doc_type);
        self
    }

    /// Picture of the side with the portrait. Required for an agent. On the wire it is
    /// `id_card_copy_open_wx_pay_media_id`.
    #[inline]
    #[must_use]
    pub fn front_media_id(mut self, front_media_id: impl Into<String>) -> Self {
        self.front_media_id = Some(front_media_id.into());
        self
    }

    /// Picture of the other side. Not for passports. On the wire it is
    /// `id_card_national_open_wx_pay_media_id`.
    #[inline]
    #[must_use]
    pub fn back_media_id(mut self, back_media_id: impl Into<String>) -> Self {
        self.back_media_id = Some(back_media_id.into());
        self
    }

    /// Address on the paper. On the wire it is `id_card_address`. Known only from another SDK.
    #[inline]
    #[must_use]
    pub fn address(mut self, address: impl Into<String>) -> Self {
        self.address = Some(address.into());
        self
    }

    /// From when it is valid, as YYYY-MM-DD. Required for an agent. On the wire it is
    /// `id_card_valid_time_begin`.
    #[inline]
    #[must_use]
    pub fn begin_date(mut self, begin_date: impl Into<String>) -> Self {
        self.begin_date = Some(begin_date.into());
        self
    }

    /// Until when it is valid, as YYYY-MM-DD or the Chinese word for long-term. Required for an agent. On the
    /// wire it is `id_card_valid_time`.
    #[inline]
    #[must_use]
    pub fn end_date(mut self, end_date: impl Into<String>) -> Self {
        self.end_date = Some(end_date.into());
        self
    }
}

/// Who will administer the account.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Administrator {
    /// Legal representative or agent.
    pub contact_type: ContactType,
    /// Identity paper of the administrator. On the wire it is `contact_info`.
    pub id_card: AdministratorIdCard,
    /// Picture of the letter of authority. For an agent. On the wire it is
    /// `business_authorization_letter_open_wx_pay_media_id`.
    pub authorization_letter_media_id: Option<String>,
    /// The administrator's phone.
    pub mobile_phone: String,
    /// The administrator's mail address.
    pub contact_email: String,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(Administrator {
    "contact_type" => contact_type: ContactType [required()],
    "contact_info" => id_card: AdministratorIdCard [required()],
    "business_authorization_letter_open_wx_pay_media_id" => authorization_letter_media_id: Option<String>,
    "mobile_phone" => mobile_phone: String [required(), sensitive()],
    "contact_email" => contact_email: String [required(), sensitive()],
});

impl Administrator {
    /// A value with everything it must have.
    #[inline]
    pub fn new(
        contact_type: ContactType,
        id_card: AdministratorIdCard,
        mobile_phone: impl Into<String>,
        contact_email: impl Into<String>,
    ) -> Self {
        Self {
            contact_type,
            id_card,
            mobile_phone: mobile_phone.into(),
            contact_email: contact_email.into(),
            ..Self::default()
        }
    }

    /// Picture of the letter of authority. For an agent. On the wire it is
    /// `business_authorization_letter_open_wx_pay_media_id`.
    #[inline]
    #[must_use]
    pub fn authorization_letter_media_id(
        mut self,
        authorization_letter_media_id: impl Into<String>,
    ) -> Self {
        self.authorization_letter_media_id = Some(authorization_letter_media_id.into());
        self
    }
}

/// A bank account.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BankAccount {
    /// Corporate or personal. For an individual business.
    pub bank_account_type: Option<BankAccountType>,
    /// The bank.
    pub account_bank: String,
    /// Its holder.
    pub account_name: String,
    /// Its number.
    pub account_number: String,
    /// Region code of the branch.
    pub bank_address_code: String,
    /// The branch, with its full name. For banks that WeChat Pay is not connected to directly.
    pub bank_name: Option<String>,
    /// Vouchers. For social organisations and public institutions.
    pub bank_card_supplement: Option<BankCardSupplement>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(BankAccount {
    "bank_account_type" => bank_account_type: Option<BankAccountType>,
    "account_bank" => account_bank: String [required()],
    "account_name" => account_name: String [required(), sensitive()],
    "account_number" => account_number: String [required(), sensitive()],
    "bank_address_code" => bank_address_code: String [required()],
    "bank_name" => bank_name: Option<String>,
    "bank_card_supplement" => bank_card_supplement: Option<BankCardSupplement>,
});

impl BankAccount {
    /// A value with everything it must have.
    #[inline]
    pub fn new(
        account_bank: impl Into<String>,
        account_name: impl Into<String>,
        account_number: impl Into<String>,
        bank_address_code: impl Into<String>,
    ) -> Self {
        Self {
            account_bank: account_bank.into(),
            account_name: account_name.into(),
            account_number: account_number.into(),
            bank_address_code: bank_address_code.into(),
            ..Self::default()
        }
    }

    /// Corporate or personal. For an individual business.
    #[inline]
    #[must_use]
    pub fn bank_account_type(mut self, bank_account_type: BankAccountType) -> Self {
        self.bank_account_type = Some(bank_account_type);
        self
    }

    /// The branch, with its full name. For banks that WeChat Pay is not connected to directly.
    #[inline]
    #[must_use]
    pub fn bank_name(mut self, bank_name: impl Into<String>) -> Self {
        self.bank_name = Some(bank_name.into());
        self
    }

    /// Vouchers. For social organisations and public institutions.
    #[inline]
    #[must_use]
    pub fn bank_card_supplement(
        mut self,
        bank_card_supplement: BankCardSupplement,
    ) -> Self {
        self.bank_card_supplement = Some(bank_card_supplement);
        self
    }
}

/// Vouchers for a bank account.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BankCardSupplement {
    /// Picture of the settlement certificate. On the wire it is
    /// `settlement_certificate_open_wx_pay_media_id`.
    pub settlement_media_id: Option<String>,
    /// Picture that proves the relationship. On the wire it is
    /// `relationship_certificate_open_wx_pay_media_id`.
    pub relationship_media_id: Option<String>,
    /// Further pictures. At most 3 items. On the wire it is `other_certificate_open_wx_pay_media_id`.
    pub other_media_ids: Option<Vec<String>>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(BankCardSupplement {
    "settlement_certificate_open_wx_pay_media_id" => settlement_media_id: Option<String>,
    "relationship_certificate_open_wx_pay_media_id" => relationship_media_id: Option<String>,
    "other_certificate_open_wx_pay_media_id" => other_media_ids: Option<Vec<String>> [max_items(3)],
});

impl BankCardSupplement {
    /// A value with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Picture of the settlement certificate. On the wire it is
    /// `settlement_certificate_open_wx_pay_media_id`.
    #[inline]
    #[must_use]
    pub fn settlement_media_id(
        mut self,
        settlement_media_id: impl Into<String>,
    ) -> Self {
        self.settlement_media_id = Some(settlement_media_id.into());
        self
    }

    /// Picture that proves the relationship. On the wire it is
    /// `relationship_certificate_open_wx_pay_media_id`.
    #[inline]
    #[must_use]
    pub fn relationship_media_id(
        mut self,
        relationship_media_id: impl Into<String>,
    ) -> Self {
        self.relationship_media_id = Some(relationship_media_id.into());
        self
    }

    /// Further pictures. At most 3 items. On the wire it is `other_certificate_open_wx_pay_media_id`.
    #[inline]
    #[must_use]
    pub fn other_media_ids(
        mut self,
        other_media_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.other_media_ids = Some(
            other_media_ids.into_iter().map(Into::into).collect(),
        );
        self
    }
}

/// Several pictures.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PictureList {
    /// Ids from upload_image. At most 5 items.
    pub id: Vec<String>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(PictureList {
    "id" => id: Vec<String> [required(), max_items(5)],
});

impl PictureList {
    /// A value with everything it must have.
    #[inline]
    pub fn new(id: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            id: id.into_iter().map(Into::into).collect(),
            ..Self::default()
        }
    }
}

/// Where a merchant sells.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SalesScene {
    /// Online or in a shop.
    pub r#type: SalesSceneType,
    /// Address of the online shop. It or store_media_id is required online. At most 1024 bytes.
    pub store_url: Option<String>,
    /// QR code of the online shop. On the wire it is `store_pic_open_wx_pay_media_id`.
    pub store_media_id: Option<String>,
    /// Region code of the shop, six digits. Required for a shop, as are the three below.
    pub address_code: Option<String>,
    /// Address of the shop. At most 512 characters.
    pub offline_address: Option<String>,
    /// Picture of the shop's door. On the wire it is `entrance_pic_open_wx_pay_media_id`.
    pub entrance_media_id: Option<String>,
    /// Picture of the inside. On the wire it is `indoor_pic_open_wx_pay_media_id`.
    pub indoor_media_id: Option<String>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(SalesScene {
    "type" => r#type: SalesSceneType [required()],
    "store_url" => store_url: Option<String> [max_bytes(1024)],
    "store_pic_open_wx_pay_media_id" => store_media_id: Option<String>,
    "address_code" => address_code: Option<String>,
    "offline_address" => offline_address: Option<String> [max_chars(512), sensitive()],
    "entrance_pic_open_wx_pay_media_id" => entrance_media_id: Option<String>,
    "indoor_pic_open_wx_pay_media_id" => indoor_media_id: Option<String>,
});

impl SalesScene {
    /// A value with everything it must have.
    #[inline]
    pub fn new(r#type: SalesSceneType) -> Self {
        Self { r#type, ..Self::default() }
    }

    /// Address of the online shop. It or store_media_id is required online. At most 1024 bytes.
    #[inline]
    #[must_use]
    pub fn store_url(mut self, store_url: impl Into<String>) -> Self {
        self.store_url = Some(store_url.into());
        self
    }

    /// QR code of the online shop. On the wire it is `store_pic_open_wx_pay_media_id`.
    #[inline]
    #[must_use]
    pub fn store_media_id(mut self, store_media_id: impl Into<String>) -> Self {
        self.store_media_id = Some(store_media_id.into());
        self
    }

    /// Region code of the shop, six digits. Required for a shop, as are the three below.
    #[inline]
    #[must_use]
    pub fn address_code(mut self, address_code: impl Into<String>) -> Self {
        self.address_code = Some(address_code.into());
        self
    }

    /// Address of the shop. At most 512 characters.
    #[inline]
    #[must_use]
    pub fn offline_address(mut self, offline_address: impl Into<String>) -> Self {
        self.offline_address = Some(offline_address.into());
        self
    }

    /// Picture of the shop's door. On the wire it is `entrance_pic_open_wx_pay_media_id`.
    #[inline]
    #[must_use]
    pub fn entrance_media_id(mut self, entrance_media_id: impl Into<String>) -> Self {
        self.entrance_media_id = Some(entrance_media_id.into());
        self
    }

    /// Picture of the inside. On the wire it is `indoor_pic_open_wx_pay_media_id`.
    #[inline]
    #[must_use]
    pub fn indoor_media_id(mut self, indoor_media_id: impl Into<String>) -> Self {
        self.indoor_media_id = Some(indoor_media_id.into());
        self
    }
}

/// State of an application in WeChat Pay.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ApplymentStatus {
    /// The state.
    pub applyment_state: ApplymentState,
    /// The same in words.
    pub applyment_state_desc: String,
    /// State of the signing.
    pub sign_state: Option<SignState>,
    /// Where the administrator signs.
    pub sign_url: Option<String>,
    /// The merchant account, once there is one.
    pub sub_mchid: Option<String>,
    /// What was turned down. For the states rejected and frozen.
    pub audit_detail: Option<Vec<AuditDetail>>,
    /// What to pay in to prove that the account is the merchant's. Once real_sign_state is signed.
    pub account_validation: Option<AccountValidation>,
    /// Where the legal representative can prove it instead.
    pub legal_validation_url: Option<String>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(ApplymentStatus {
    "applyment_state" => applyment_state: ApplymentState,
    "applyment_state_desc" => applyment_state_desc: String,
    "sign_state" => sign_state: Option<SignState>,
    "sign_url" => sign_url: Option<String>,
    "sub_mchid" => sub_mchid: Option<String>,
    "audit_detail" => audit_detail: Option<Vec<AuditDetail>>,
    "account_validation" => account_validation: Option<AccountValidation>,
    "legal_validation_url" => legal_validation_url: Option<String>,
});

/// Something that was turned down.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AuditDetail {
    /// Which member of the application.
    pub param_name: String,
    /// Why.
    pub reject_reason: Option<String>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(AuditDetail {
    "param_name" => param_name: String,
    "reject_reason" => reject_reason: Option<String>,
});

/// A payment that proves whose account it is.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AccountValidation {
    /// Who has to pay.
    pub account_name: String,
    /// The account to pay from. Only for a personal one.
    pub account_no: Option<String>,
    /// How much to pay, in fen.
    pub pay_amount: i64,
    /// The account to pay to.
    pub destination_account_number: String,
    /// Its holder.
    pub destination_account_name: String,
    /// Its bank.
    pub destination_account_bank: String,
    /// Province and city of the bank.
    pub city: Option<String>,
    /// What to write on the payment.
    pub remark: String,
    /// Until when it has to be paid.
    pub deadline: String,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(AccountValidation {
    "account_name" => account_name: String [sensitive()],
    "account_no" => account_no: Option<String> [sensitive()],
    "pay_amount" => pay_amount: i64,
    "destination_account_number" => destination_account_number: String,
    "destination_account_name" => destination_account_name: String,
    "destination_account_bank" => destination_account_bank: String,
    "city" => city: Option<String>,
    "remark" => remark: String,
    "deadline" => deadline: String,
});

/// A price.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OrderAmount {
    /// Price, in fen.
    pub total: i64,
    /// Always CNY. At most 16 characters.
    pub currency: String,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(OrderAmount {
    "total" => total: i64 [required()],
    "currency" => currency: String [required(), max_chars(16)],
});

impl OrderAmount {
    /// A value with everything it must have.
    #[inline]
    pub fn new(total: i64, currency: impl Into<String>) -> Self {
        Self {
            total,
            currency: currency.into(),
            ..Self::default()
        }
    }
}

/// Who pays.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Payer {
    /// The payer in the mini program. At most 128 characters.
    pub openid: String,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(Payer {
    "openid" => openid: String [required(), max_chars(128), sensitive()],
});

impl Payer {
    /// A value with everything it must have.
    #[inline]
    pub fn new(openid: impl Into<String>) -> Self {
        Self {
            openid: openid.into(),
            ..Self::default()
        }
    }
}

/// Where a payment takes place.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OrderScene {
    /// The payer's IP address. At most 45 characters.
    pub payer_client_ip: String,
    /// Till or server, numbered by the merchant. At most 32 characters.
    pub device_id: Option<String>,
    /// The shop.
    pub store_info: Option<StoreInfo>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(OrderScene {
    "payer_client_ip" => payer_client_ip: String [required(), max_chars(45)],
    "device_id" => device_id: Option<String> [max_chars(32)],
    "store_info" => store_info: Option<StoreInfo>,
});

impl OrderScene {
    /// A value with everything it must have.
    #[inline]
    pub fn new(payer_client_ip: impl Into<String>) -> Self {
        Self {
            payer_client_ip: payer_client_ip.into(),
            ..Self::default()
        }
    }

    /// Till or server, numbered by the merchant. At most 32 characters.
    #[inline]
    #[must_use]
    pub fn device_id(mut self, device_id: impl Into<String>) -> Self {
        self.device_id = Some(device_id.into());
        self
    }

    /// The shop.
    #[inline]
    #[must_use]
    pub fn store_info(mut self, store_info: StoreInfo) -> Self {
        self.store_info = Some(store_info);
        self
    }
}

/// A shop.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StoreInfo {
    /// The merchant's number of the shop. At most 32 characters.
    pub id: String,
    /// Its name. At most 256 characters.
    pub name: Option<String>,
    /// Its region code. At most 32 characters.
    pub area_code: Option<String>,
    /// Its address. At most 512 characters.
    pub address: Option<String>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(StoreInfo {
    "id" => id: String [required(), max_chars(32)],
    "name" => name: Option<String> [max_chars(256)],
    "area_code" => area_code: Option<String> [max_chars(32)],
    "address" => address: Option<String> [max_chars(512), sensitive()],
});

impl StoreInfo {
    /// A value with everything it must have.
    #[inline]
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            ..Self::default()
        }
    }

    /// Its name. At most 256 characters.
    #[inline]
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Its region code. At most 32 characters.
    #[inline]
    #[must_use]
    pub fn area_code(mut self, area_code: impl Into<String>) -> Self {
        self.area_code = Some(area_code.into());
        self
    }

    /// Its address. At most 512 characters.
    #[inline]
    #[must_use]
    pub fn address(mut self, address: impl Into<String>) -> Self {
        self.address = Some(address.into());
        self
    }
}

/// The goods of an order.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OrderDetail {
    /// Price before discounts, in fen.
    pub cost_price: Option<i64>,
    /// The merchant's receipt number. At most 32 characters.
    pub invoice_id: Option<String>,
    /// The goods.
    pub goods_detail: Option<Vec<OrderGoods>>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(OrderDetail {
    "cost_price" => cost_price: Option<i64>,
    "invoice_id" => invoice_id: Option<String> [max_chars(32)],
    "goods_detail" => goods_detail: Option<Vec<OrderGoods>>,
});

impl OrderDetail {
    /// A value with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Price before discounts, in fen.
    #[inline]
    #[must_use]
    pub fn cost_price(mut self, cost_price: i64) -> Self {
        self.cost_price = Some(cost_price);
        self
    }

    /// The merchant's receipt number. At most 32 characters.
    #[inline]
    #[must_use]
    pub fn invoice_id(mut self, invoice_id: impl Into<String>) -> Self {
        self.invoice_id = Some(invoice_id.into());
        self
    }

    /// The goods.
    #[inline]
    #[must_use]
    pub fn goods_detail(
        mut self,
        goods_detail: impl IntoIterator<Item = OrderGoods>,
    ) -> Self {
        self.goods_detail = Some(goods_detail.into_iter().collect());
        self
    }
}

/// Goods of an order.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OrderGoods {
    /// The merchant's number of the goods. At most 32 characters.
    pub merchant_goods_id: String,
    /// WeChat Pay's number of the goods. At most 32 characters.
    pub wechatpay_goods_id: Option<String>,
    /// What it is. At most 256 characters.
    pub goods_name: Option<String>,
    /// How many.
    pub quantity: i64,
    /// Price of one, in fen.
    pub unit_price: i64,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(OrderGoods {
    "merchant_goods_id" => merchant_goods_id: String [required(), max_chars(32)],
    "wechatpay_goods_id" => wechatpay_goods_id: Option<String> [max_chars(32)],
    "goods_name" => goods_name: Option<String> [max_chars(256)],
    "quantity" => quantity: i64 [required()],
    "unit_price" => unit_price: i64 [required()],
});

impl OrderGoods {
    /// A value with everything it must have.
    #[inline]
    pub fn new(
        merchant_goods_id: impl Into<String>,
        quantity: i64,
        unit_price: i64,
    ) -> Self {
        Self {
            merchant_goods_id: merchant_goods_id.into(),
            quantity,
            unit_price,
            ..Self::default()
        }
    }

    /// WeChat Pay's number of the goods. At most 32 characters.
    #[inline]
    #[must_use]
    pub fn wechatpay_goods_id(mut self, wechatpay_goods_id: impl Into<String>) -> Self {
        self.wechatpay_goods_id = Some(wechatpay_goods_id.into());
        self
    }

    /// What it is. At most 256 characters.
    #[inline]
    #[must_use]
    pub fn goods_name(mut self, goods_name: impl Into<String>) -> Self {
        self.goods_name = Some(goods_name.into());
        self
    }
}

/// A price and what was paid of it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PaidAmount {
    /// Price, in fen.
    pub total: Option<i64>,
    /// Paid after discounts, in fen.
    pub payer_total: Option<i64>,
    /// Currency of the price.
    pub currency: Option<String>,
    /// Currency of the payment.
    pub payer_currency: Option<String>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(PaidAmount {
    "total" => total: Option<i64>,
    "payer_total" => payer_total: Option<i64>,
    "currency" => currency: Option<String>,
    "payer_currency" => payer_currency: Option<String>,
});

/// Where a payment took place.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PaidScene {
    /// Till or server, numbered by the merchant.
    pub device_id: Option<String>,
    /// The same under the name of the page's table.
    pub total: Option<String>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(PaidScene {
    "device_id" => device_id: Option<String>,
    "total" => total: Option<String>,
});

/// A discount that was used.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OrderPromotion {
    /// The coupon.
    pub coupon_id: Option<String>,
    /// Its name.
    pub name: Option<String>,
    /// What it holds for.
    pub scope: Option<PromotionScope>,
    /// Whether it was paid for in advance.
    pub r#type: Option<CouponType>,
    /// Its worth, in fen.
    pub amount: i64,
    /// The batch it is of.
    pub stock_id: Option<String>,
    /// Part that WeChat Pay bears, in fen.
    pub wechatpay_contribute: Option<i64>,
    /// Part that the merchant bears, in fen.
    pub merchant_contribute: Option<i64>,
    /// Part that others bear, in fen.
    pub other_contribute: Option<i64>,
    /// Its currency.
    pub currency: Option<String>,
    /// Goods it was used for.
    pub goods_detail: Option<Vec<PromotionGoods>>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(OrderPromotion {
    "coupon_id" => coupon_id: Option<String>,
    "name" => name: Option<String>,
    "scope" => scope: Option<PromotionScope>,
    "type" => r#type: Option<CouponType>,
    "amount" => amount: i64,
    "stock_id" => stock_id: Option<String>,
    "wechatpay_contribute" => wechatpay_contribute: Option<i64>,
    "merchant_contribute" => merchant_contribute: Option<i64>,
    "other_contribute" => other_contribute: Option<i64>,
    "currency" => currency: Option<String>,
    "goods_detail" => goods_detail: Option<Vec<PromotionGoods>> [one_or_list()],
});

/// Goods with a discount.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PromotionGoods {
    /// The goods.
    pub goods_id: String,
    /// How many.
    pub quantity: i64,
    /// Price of one, in fen.
    pub unit_price: i64,
    /// Discount, in fen.
    pub discount_amount: i64,
    /// A remark.
    pub goods_remark: Option<String>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(PromotionGoods {
    "goods_id" => goods_id: String,
    "quantity" => quantity: i64,
    "unit_price" => unit_price: i64,
    "discount_amount" => discount_amount: i64,
    "goods_remark" => goods_remark: Option<String>,
});

/// How much to refund of what.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RefundRequestAmount {
    /// How much to refund, in fen.
    pub refund: i64,
    /// Price of the order, in fen.
    pub total: i64,
    /// Always CNY. At most 18 characters.
    pub currency: String,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(RefundRequestAmount {
    "refund" => refund: i64 [required()],
    "total" => total: i64 [required()],
    "currency" => currency: String [required(), max_chars(18)],
});

impl RefundRequestAmount {
    /// A value with everything it must have.
    #[inline]
    pub fn new(refund: i64, total: i64, currency: impl Into<String>) -> Self {
        Self {
            refund,
            total,
            currency: currency.into(),
            ..Self::default()
        }
    }
}

/// How much will be refunded.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AcceptedRefundAmount {
    /// Refunded in all, in fen.
    pub refund: i64,
    /// What the payer gets, in fen. Left out in the page's sample.
    pub payer_refund: Option<i64>,
    /// What goes back to discounts, in fen. Left out in the page's sample.
    pub discount_refund: Option<i64>,
    /// Its currency.
    pub currency: Option<String>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(AcceptedRefundAmount {
    "refund" => refund: i64,
    "payer_refund" => payer_refund: Option<i64>,
    "discount_refund" => discount_refund: Option<i64>,
    "currency" => currency: Option<String>,
});

/// How much is refunded.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RefundAmount {
    /// Refunded in all, in fen.
    pub refund: i64,
    /// Its currency.
    pub currency: String,
    /// What the payer gets, in fen.
    pub payer_refund: Option<i64>,
    /// What goes back to discounts, in fen.
    pub discount_refund: Option<i64>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(RefundAmount {
    "refund" => refund: i64,
    "currency" => currency: String,
    "payer_refund" => payer_refund: Option<i64>,
    "discount_refund" => discount_refund: Option<i64>,
});

/// A discount that goes back.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RefundPromotion {
    /// The coupon or discount.
    pub promotion_id: Option<String>,
    /// What it held for.
    pub scope: Option<PromotionScope>,
    /// Who bears it.
    pub r#type: Option<PromotionType>,
    /// Its worth, in fen.
    pub amount: Option<i64>,
    /// What goes back of it, in fen.
    pub refund_amount: Option<i64>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(RefundPromotion {
    "promotion_id" => promotion_id: Option<String>,
    "scope" => scope: Option<PromotionScope>,
    "type" => r#type: Option<PromotionType>,
    "amount" => amount: Option<i64>,
    "refund_amount" => refund_amount: Option<i64>,
});

open_enum! {
    /// Kind of organisation.
    pub enum OrganizationType: i64 {
        /// Enterprise.
        Enterprise = 0,
        /// An individual business.
        Individual = 1,
        /// Social organization.
        SocialOrganization = 2,
        /// Public institution.
        PublicInstitution = 3,
    }
}

open_enum! {
    /// Kind of certificate of a social organisation.
    pub enum CertificateType: i64 {
        /// Certificate of the unified social credit code.
        UnifiedCreditCode = 2389,
        /// Legal person of a social group.
        SocialGroup = 2394,
        /// Private unit that is no enterprise.
        PrivateNonEnterprise = 2395,
        /// Legal person of a foundation.
        Foundation = 2396,
        /// Site of religious activities.
        ReligiousSite = 2399,
        /// Another proof from an authority.
        Other = 2400,
        /// Licence to practise.
        PracticeLicence = 2520,
        /// Grassroots self-governing organisation.
        GrassrootsSelfGovernance = 2521,
        /// Rural collective economic organisation.
        RuralCollective = 2522,
    }
}

open_enum! {
    /// Kind of financial institution.
    pub enum FinanceType: str {
        /// A bank.
        Bank = "BANK_AGENT",
        /// A payment institution that is no bank.
        Payment = "PAYMENT_AGENT",
        /// An insurer or a broker of insurance.
        Insurance = "INSURANCE",
        /// An exchange, or an institution that registers, clears or settles.
        TradeAndSettlement = "TRADE_AND_SETTLE",
        /// Any other.
        Other = "OTHER",
    }
}

open_enum! {
    /// Kind of identity paper.
    pub enum IdDocType: i64 {
        /// Identity card of mainland China.
        IdCard = 0,
        /// Passport of another country or region.
        Passport = 1,
        /// Travel permit of Hong Kong residents.
        HongKongPermit = 2,
        /// Travel permit of Macao residents.
        MacaoPermit = 3,
        /// Travel permit of Taiwan residents.
        TaiwanPermit = 4,
        /// Residence permit of a foreigner.
        ForeignerResidence = 5,
        /// Residence permit of Hong Kong and Macao residents.
        HongKongMacaoResidence = 6,
        /// Residence permit of Taiwan residents.
        TaiwanResidence = 7,
        /// Identity card of mainland China under a second number.
        IdCard8 = 8,
    }
}

open_enum! {
    /// Who administers an account.
    pub enum ContactType: str {
        /// The owner or legal representative.
        LegalRepresentative = "65",
        /// Somebody whom the merchant authorised.
        Agent = "66",
    }
}

open_enum! {
    /// Whose bank account it is.
    pub enum BankAccountType: i64 {
        /// Corporate.
        Corporate = 74,
        /// Personal.
        Personal = 75,
    }
}

open_enum! {
    /// Where a merchant sells.
    pub enum SalesSceneType: i64 {
        /// Shop.
        Shop = 1,
        /// Online.
        Online = 2,
    }
}

open_enum! {
    /// Trade of an organisation.
    pub enum Trade: i64 {
        /// Catering.
        Catering = 1,
        /// Retail.
        Retail = 2,
        /// Fresh food.
        FreshFood = 3,
        /// Cultural relics and copies of them.
        CulturalRelics = 4,
        /// Real estate.
        RealEstate = 5,
        /// Real estate agency.
        RealEstateAgency = 6,
        /// Veterinary.
        Veterinary = 7,
        /// Health and medical devices, and medicines without prescription.
        HealthProducts = 8,
        /// Other private hospitals and clinics.
        PrivateHospital = 9,
        /// Household services.
        HouseholdServices = 10,
        /// Travel agency.
        TravelAgency = 11,
        /// Internet cafe.
        InternetCafe = 12,
        /// Cinema.
        Cinema = 13,
        /// Information and tickets for entertainment.
        Ticketing = 14,
        /// Sights and hotels.
        SightsAndHotels = 15,
        /// Leisure and tourism.
        Leisure = 16,
        /// Performances and sports events.
        Performances = 17,
        /// Arcade and karaoke.
        ArcadeAndKaraoke = 18,
        /// Ships and sea transport.
        Shipping = 19,
        /// Passenger transport by rail.
        Railway = 20,
        /// Cable tv.
        CableTv = 21,
        /// Other fees.
        OtherFees = 22,
        /// Parcel delivery.
        Express = 23,
        /// Logistics.
        Logistics = 24,
        /// Instant delivery.
        InstantDelivery = 25,
        /// Insurance.
        Insurance = 26,
        /// Parking.
        Parking = 27,
        /// Training.
        Training = 28,
        /// Public transport in cities.
        PublicTransport = 29,
        /// Highway toll.
        HighwayToll = 30,
        /// Private dental, eye and cosmetic hospitals and clinics.
        DentalEyeCosmetic = 31,
    }
}

open_enum! {
    /// Stage of an application.
    pub enum ApplyState: i64 {
        /// Initial.
        Initial = 0,
        /// Applying.
        Applying = 1,
        /// Bound.
        Bound = 2,
        /// Withdrawn.
        Withdrawn = 3,
        /// The account could not be bound.
        Failed = 4,
        /// Not applied.
        NotApplied = 5,
        /// The legal representative has to confirm it.
        LegalValidation = 6,
    }
}

open_enum! {
    /// Stage of the signing.
    pub enum RealSignState: i64 {
        /// Not signable.
        NotSignable = 0,
        /// Unsigned.
        Unsigned = 1,
        /// Signed.
        Signed = 2,
    }
}

open_enum! {
    /// State of an application in WeChat Pay.
    pub enum ApplymentState: str {
        /// The data are being checked.
        Checking = "CHECKING",
        /// The bank account has to be verified.
        AccountNeedVerify = "ACCOUNT_NEED_VERIFY",
        /// Auditing.
        Auditing = "AUDITING",
        /// Rejected.
        Rejected = "REJECTED",
        /// The administrator has to sign.
        NeedSign = "NEED_SIGN",
        /// Done.
        Finish = "FINISH",
        /// Frozen.
        Frozen = "FROZEN",
        /// Canceled.
        Canceled = "CANCELED",
    }
}

open_enum! {
    /// State of the signing in WeChat Pay.
    pub enum SignState: str {
        /// The administrator has to sign.
        Unsigned = "UNSIGNED",
        /// Signed.
        Signed = "SIGNED",
        /// Not now, as the application is rejected, frozen or being checked.
        NotSignable = "NOT_SIGNABLE",
    }
}

open_enum! {
    /// Whether a discount was paid for in advance.
    pub enum CouponType: str {
        /// A coupon the merchant paid for in advance.
        Cash = "CASH",
        /// A coupon nothing is paid for in advance.
        NoCash = "NOCASH",
    }
}

open_enum! {
    /// How an order stands.
    pub enum TradeState: str {
        /// Paid.
        Success = "SUCCESS",
        /// Refunded in part or whole.
        Refund = "REFUND",
        /// Not paid.
        NotPaid = "NOTPAY",
        /// Closed.
        Closed = "CLOSED",
        /// Withdrawn. Only for payment codes.
        Revoked = "REVOKED",
        /// The payer is at it. Only for payment codes.
        Paying = "USERPAYING",
        /// Not paid, for instance because a bank refused.
        Failed = "PAYERROR",
        /// Taken in and about to be debited.
        Accepted = "ACCEPT",
    }
}

open_enum! {
    /// How an order was paid.
    pub enum TradeType: str {
        /// On a page or mini program in WeChat.
        Jsapi = "JSAPI",
        /// By scanning a code.
        Native = "NATIVE",
        /// In an app.
        App = "APP",
        /// By showing a payment code.
        PaymentCode = "MICROPAY",
        /// On a page outside WeChat.
        Web = "MWEB",
        /// By face.
        Face = "FACEPAY",
    }
}

open_enum! {
    /// What a discount holds for.
    pub enum PromotionScope: str {
        /// The whole order.
        Global = "GLOBAL",
        /// Single goods.
        Single = "SINGLE",
    }
}

open_enum! {
    /// Who bears a discount.
    pub enum PromotionType: str {
        /// A coupon the merchant paid for in advance.
        Coupon = "COUPON",
        /// A discount nothing is paid for in advance.
        Discount = "DISCOUNT",
    }
}

open_enum! {
    /// What a refund is paid from.
    pub enum FundsAccount: str {
        /// The available balance.
        Available = "AVAILABLE",
    }
}

open_enum! {
    /// Which way a refund went.
    pub enum RefundChannel: str {
        /// Back where it came from.
        Original = "ORIGINAL",
        /// To the payer's balance.
        Balance = "BALANCE",
        /// To another balance, as the account was unusable.
        OtherBalance = "OTHER_BALANCE",
        /// To another card, as the card was unusable.
        OtherBankCard = "OTHER_BANKCARD",
    }
}

open_enum! {
    /// How a refund stands.
    pub enum RefundStatus: str {
        /// Success.
        Success = "SUCCESS",
        /// Closed.
        Closed = "CLOSED",
        /// Closed, as the page of get_refund_detail spells it.
        Close = "CLOSE",
        /// Processing.
        Processing = "PROCESSING",
        /// The payer's card is void or frozen; the merchant has to act.
        Abnormal = "ABNORMAL",
    }
}

open_enum! {
    /// What a bill lists. Refunds of topped-up money are in none.
    pub enum BillType: str {
        /// All orders of the day.
        All = "ALL",
        /// Orders that were paid.
        Paid = "SUCCESS",
        /// Orders that were refunded.
        Refunded = "REFUND",
    }
}

open_enum! {
    /// How a bill is packed.
    pub enum Packing: str {
        /// Gzip.
        Gzip = "GZIP",
    }
}

open_enum! {
    /// How a digest is made.
    pub enum HashType: str {
        /// Sha1.
        Sha1 = "SHA1",
    }
}
