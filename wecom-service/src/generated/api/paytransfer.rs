//! 企业支付: WeChat Pay for a corp's own merchant: red packets, and payments to members.
//!
//! Generated from `spec/api/payments/paytransfer.yaml` by `cargo codegen`. Edit the spec, not this file.

use crate::call::Call;
use crate::endpoint::{Answer, AnswerForm, Effect, Endpoint, EndpointMeta, Payload, Signature};
use crate::generated::tokens::{MerchantKey, Provides};
use crate::generated::types::{AgentId, CorpId, MediaId};
use crate::scope::{Scope, ScopeKind};
use crate::wire::{DecodeError, EncodeError, Extra};
use crate::{open_enum, table};

/// The calls of 企业支付 on one scope, from [`Scope::paytransfer`].
#[derive(Clone, Debug)]
pub struct Api<K> {
    scope: Scope<K>,
}

impl<K: ScopeKind> Scope<K> {
    /// 企业支付: WeChat Pay for a corp's own merchant: red packets, and payments to members.
    #[inline]
    pub fn paytransfer(&self) -> Api<K> {
        Api { scope: self.clone() }
    }
}

impl<K: ScopeKind> Api<K> {
    /// 发放企业红包: send a red packet to a member, in the name of a person or of an app.
    ///
    /// A merchant may send 1800 a minute and 1,000,000 yuan a day, a member may take ten, and 1000 yuan a
    /// day. After SYSTEMERROR, an unknown err_code or no answer, call again with the same mch_billno: that
    /// sends nothing twice, another number may.
    ///
    /// `POST https://api.mch.weixin.qq.com/mmpaymkttransfers/sendworkwxredpack` with [`MerchantKey`]; acts on
    /// every call and is never repeated blindly. Sends XML. The answer is XML. The client fills `nonce_str`,
    /// `mch_id`, `sign` and `workwx_sign` in when they are left empty. Official page
    /// [90275](https://developer.work.weixin.qq.com/document/path/90275), checked in a public copy, as of
    /// 2024-07-19; also [90281](https://developer.work.weixin.qq.com/document/path/90281).
    #[inline]
    pub fn sendworkwxredpack(
        &self,
        mch_billno: impl Into<String>,
        wxappid: impl Into<CorpId>,
        re_openid: impl Into<String>,
        total_amount: i64,
        wishing: impl Into<String>,
        act_name: impl Into<String>,
        remark: impl Into<String>,
    ) -> Call<Sendworkwxredpack>
    where
        K: Provides<MerchantKey>,
    {
        let request = Sendworkwxredpack::new(
            mch_billno,
            wxappid,
            re_openid,
            total_amount,
            wishing,
            act_name,
            remark,
        );
        self.scope.call(request)
    }

    /// 查询红包记录: look up a red packet of the last 30 days.
    ///
    /// NOT_FOUND does not mean that it failed. Ask again some minutes later, or send it again with the same
    /// mch_billno.
    ///
    /// `POST https://api.mch.weixin.qq.com/mmpaymkttransfers/queryworkwxredpack` with [`MerchantKey`];
    /// read-only, so the client may repeat it. Sends XML. The answer is XML. The client fills `nonce_str`,
    /// `mch_id` and `sign` in when they are left empty. Official page
    /// [90276](https://developer.work.weixin.qq.com/document/path/90276), checked in a public copy, as of
    /// 2023-03-27; also [90281](https://developer.work.weixin.qq.com/document/path/90281).
    #[inline]
    pub fn queryworkwxredpack(
        &self,
        mch_billno: impl Into<String>,
        appid: impl Into<CorpId>,
    ) -> Call<Queryworkwxredpack>
    where
        K: Provides<MerchantKey>,
    {
        self.scope.call(Queryworkwxredpack::new(mch_billno, appid))
    }

    /// 向员工付款: pay a member, into the member's WeChat balance.
    ///
    /// For merchants that have it already: the platform lets no new ones in. After SYSTEMERROR, an unknown
    /// err_code or no answer, call again with the same partner_trade_no: another number may pay twice.
    ///
    /// `POST https://api.mch.weixin.qq.com/mmpaymkttransfers/promotion/paywwsptrans2pocket` with
    /// [`MerchantKey`]; acts on every call and is never repeated blindly. Sends XML. The answer is XML. The
    /// client fills `nonce_str`, `mch_id`, `sign` and `workwx_sign` in when they are left empty. Official
    /// page [90278](https://developer.work.weixin.qq.com/document/path/90278), checked in a public copy; also
    /// [90281](https://developer.work.weixin.qq.com/document/path/90281).
    #[inline]
    pub fn paywwsptrans2pocket(
        &self,
        partner_trade_no: impl Into<String>,
        appid: impl Into<CorpId>,
        openid: impl Into<String>,
        check_name: NameCheck,
        amount: i64,
        desc: impl Into<String>,
        spbill_create_ip: impl Into<String>,
        ww_msg_type: PayMessage,
        act_name: impl Into<String>,
    ) -> Call<Paywwsptrans2pocket>
    where
        K: Provides<MerchantKey>,
    {
        let request = Paywwsptrans2pocket::new(
            partner_trade_no,
            appid,
            openid,
            check_name,
            amount,
            desc,
            spbill_create_ip,
            ww_msg_type,
            act_name,
        );
        self.scope.call(request)
    }

    /// 查询付款记录: look up a payment of the last 30 days.
    ///
    /// NOT_FOUND does not mean that it failed. Ask again some minutes later, or pay again with the same
    /// partner_trade_no.
    ///
    /// `POST https://api.mch.weixin.qq.com/mmpaymkttransfers/promotion/querywwsptrans2pocket` with
    /// [`MerchantKey`]; read-only, so the client may repeat it. Sends XML. The answer is XML. The client
    /// fills `nonce_str`, `mch_id` and `sign` in when they are left empty. Official page
    /// [90279](https://developer.work.weixin.qq.com/document/path/90279), checked in a public copy; also
    /// [90281](https://developer.work.weixin.qq.com/document/path/90281).
    #[inline]
    pub fn querywwsptrans2pocket(
        &self,
        partner_trade_no: impl Into<String>,
        appid: impl Into<CorpId>,
    ) -> Call<Querywwsptrans2pocket>
    where
        K: Provides<MerchantKey>,
    {
        self.scope.call(Querywwsptrans2pocket::new(partner_trade_no, appid))
    }
}

/// 发放企业红包: the request of [`Api::sendworkwxredpack`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Sendworkwxredpack {
    /// Your number for it, which never comes again: digits and letters only. At most 28 bytes.
    pub mch_billno: String,
    /// The corp that pays.
    pub wxappid: CorpId,
    /// The member, as convert_to_openid gives it. At most 32 bytes.
    pub re_openid: String,
    /// Amount in fen: 100 to 20000, unless the merchant's limits were changed. 1 or more.
    pub total_amount: i64,
    /// What is wished. At most 128 bytes.
    pub wishing: String,
    /// Name of the occasion. At most 32 bytes.
    pub act_name: String,
    /// A remark. At most 256 bytes.
    pub remark: String,
    /// Required above 200 yuan and below 1 yuan.
    pub scene_id: Option<Scene>,
    /// Name of the sender, when a person sends it. Excludes agentid. At most 128 bytes.
    pub sender_name: Option<String>,
    /// The app, when an app sends it. Excludes sender_name.
    pub agentid: Option<AgentId>,
    /// Picture of the sender, when a person sends it. At most 128 bytes.
    pub sender_header_media_id: Option<MediaId>,
    /// Random text. Filled in by the client when empty. At most 32 bytes.
    pub nonce_str: Option<String>,
    /// Number of the merchant. Filled in by the client when empty. At most 32 bytes.
    pub mch_id: Option<String>,
    /// Signature by the secret of the payment app. Filled in by the client when empty.
    pub workwx_sign: Option<String>,
    /// Signature of all members by the merchant's API key. Filled in by the client when empty.
    pub sign: Option<String>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(Sendworkwxredpack {
    "mch_billno" => mch_billno: String [required(), max_bytes(28)],
    "wxappid" => wxappid: CorpId [required()],
    "re_openid" => re_openid: String [required(), max_bytes(32)],
    "total_amount" => total_amount: i64 [required(), range(1, i64::MAX)],
    "wishing" => wishing: String [required(), max_bytes(128)],
    "act_name" => act_name: String [required(), max_bytes(32)],
    "remark" => remark: String [required(), max_bytes(256)],
    "scene_id" => scene_id: Option<Scene>,
    "sender_name" => sender_name: Option<String> [max_bytes(128)],
    "agentid" => agentid: Option<AgentId>,
    "sender_header_media_id" => sender_header_media_id: Option<MediaId> [max_bytes(128)],
    "nonce_str" => nonce_str: Option<String> [max_bytes(32)],
    "mch_id" => mch_id: Option<String> [max_bytes(32)],
    "workwx_sign" => workwx_sign: Option<String>,
    "sign" => sign: Option<String>,
});

impl Sendworkwxredpack {
    /// The request with everything it must have.
    #[inline]
    pub fn new(
        mch_billno: impl Into<String>,
        wxappid: impl Into<CorpId>,
        re_openid: impl Into<String>,
        total_amount: i64,
        wishing: impl Into<String>,
        act_name: impl Into<String>,
        remark: impl Into<String>,
    ) -> Self {
        Self {
            mch_billno: mch_billno.into(),
            wxappid: wxappid.into(),
            re_openid: re_openid.into(),
            total_amount,
            wishing: wishing.into(),
            act_name: act_name.into(),
            remark: remark.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for Sendworkwxredpack {
    type Token = MerchantKey;
    type Response = SendworkwxredpackResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("paytransfer", "sendworkwxredpack", "/mmpaymkttransfers/sendworkwxredpack")
            .title("发放企业红包")
            .host("https://api.mch.weixin.qq.com")
            .xml()
            .answer(AnswerForm::Xml)
            .signed(Signature::Merchant)
            .workwx_sign(&["act_name", "mch_billno", "mch_id", "nonce_str", "re_openid", "total_amount", "wxappid"])
            .docs(&[90275, 90281]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }

    #[inline]
    fn decode(answer: &Answer<'_>) -> Result<Self::Response, DecodeError> {
        answer.xml()
    }
}

impl Call<Sendworkwxredpack> {
    /// Required above 200 yuan and below 1 yuan.
    #[inline]
    pub fn scene_id(mut self, scene_id: Scene) -> Self {
        self.request.scene_id = Some(scene_id);
        self
    }

    /// Name of the sender, when a person sends it. Excludes agentid. At most 128 bytes.
    #[inline]
    pub fn sender_name(mut self, sender_name: impl Into<String>) -> Self {
        self.request.sender_name = Some(sender_name.into());
        self
    }

    /// The app, when an app sends it. Excludes sender_name.
    #[inline]
    pub fn agentid(mut self, agentid: impl Into<AgentId>) -> Self {
        self.request.agentid = Some(agentid.into());
        self
    }

    /// Picture of the sender, when a person sends it. At most 128 bytes.
    #[inline]
    pub fn sender_header_media_id(
        mut self,
        sender_header_media_id: impl Into<MediaId>,
    ) -> Self {
        self.request.sender_header_media_id = Some(sender_header_media_id.into());
        self
    }

    /// Random text. Filled in by the client when empty. At most 32 bytes.
    #[inline]
    pub fn nonce_str(mut self, nonce_str: impl Into<String>) -> Self {
        self.request.nonce_str = Some(nonce_str.into());
        self
    }

    /// Number of the merchant. Filled in by the client when empty. At most 32 bytes.
    #[inline]
    pub fn mch_id(mut self, mch_id: impl Into<String>) -> Self {
        self.request.mch_id = Some(mch_id.into());
        self
    }

    /// Signature by the secret of the payment app. Filled in by the client when empty.
    #[inline]
    pub fn workwx_sign(mut self, workwx_sign: impl Into<String>) -> Self {
        self.request.workwx_sign = Some(workwx_sign.into());
        self
    }

    /// Signature of all members by the merchant's API key. Filled in by the client when empty.
    #[inline]
    pub fn sign(mut self, sign: impl Into<String>) -> Self {
        self.request.sign = Some(sign.into());
        self
    }
}

/// 发放企业红包: the answer to [`Sendworkwxredpack`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendworkwxredpackResponse {
    /// Your number for it.
    pub mch_billno: String,
    /// Number of the merchant.
    pub mch_id: String,
    /// The corp that pays.
    pub wxappid: CorpId,
    /// The member.
    pub re_openid: String,
    /// Amount in fen.
    pub total_amount: i64,
    /// The number that WeChat Pay gave it.
    pub send_listid: String,
    /// Name of the sender.
    pub sender_name: String,
    /// Picture of the sender.
    pub sender_header_media_id: MediaId,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer SendworkwxredpackResponse {
    "mch_billno" => mch_billno: String,
    "mch_id" => mch_id: String,
    "wxappid" => wxappid: CorpId,
    "re_openid" => re_openid: String,
    "total_amount" => total_amount: i64,
    "send_listid" => send_listid: String,
    "sender_name" => sender_name: String,
    "sender_header_media_id" => sender_header_media_id: MediaId,
});

/// 查询红包记录: the request of [`Api::queryworkwxredpack`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Queryworkwxredpack {
    /// Your number for it. At most 28 bytes.
    pub mch_billno: String,
    /// The corp that pays.
    pub appid: CorpId,
    /// Random text. Filled in by the client when empty. At most 32 bytes.
    pub nonce_str: Option<String>,
    /// Number of the merchant. Filled in by the client when empty. At most 32 bytes.
    pub mch_id: Option<String>,
    /// Signature of all members by the merchant's API key. Filled in by the client when empty.
    pub sign: Option<String>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(Queryworkwxredpack {
    "mch_billno" => mch_billno: String [required(), max_bytes(28)],
    "appid" => appid: CorpId [required()],
    "nonce_str" => nonce_str: Option<String> [max_bytes(32)],
    "mch_id" => mch_id: Option<String> [max_bytes(32)],
    "sign" => sign: Option<String>,
});

impl Queryworkwxredpack {
    /// The request with everything it must have.
    #[inline]
    pub fn new(mch_billno: impl Into<String>, appid: impl Into<CorpId>) -> Self {
        Self {
            mch_billno: mch_billno.into(),
            appid: appid.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for Queryworkwxredpack {
    type Token = MerchantKey;
    type Response = QueryworkwxredpackResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("paytransfer", "queryworkwxredpack", "/mmpaymkttransfers/queryworkwxredpack")
            .title("查询红包记录")
            .host("https://api.mch.weixin.qq.com")
            .effect(Effect::Read)
            .xml()
            .answer(AnswerForm::Xml)
            .signed(Signature::Merchant)
            .docs(&[90276, 90281]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }

    #[inline]
    fn decode(answer: &Answer<'_>) -> Result<Self::Response, DecodeError> {
        answer.xml()
    }
}

impl Call<Queryworkwxredpack> {
    /// Random text. Filled in by the client when empty. At most 32 bytes.
    #[inline]
    pub fn nonce_str(mut self, nonce_str: impl Into<String>) -> Self {
        self.request.nonce_str = Some(nonce_str.into());
        self
    }

    /// Number of the merchant. Filled in by the client when empty. At most 32 bytes.
    #[inline]
    pub fn mch_id(mut self, mch_id: impl Into<String>) -> Self {
        self.request.mch_id = Some(mch_id.into());
        self
    }

    /// Signature of all members by the merchant's API key. Filled in by the client when empty.
    #[inline]
    pub fn sign(mut self, sign: impl Into<String>) -> Self {
        self.request.sign = Some(sign.into());
        self
    }
}

/// 查询红包记录: the answer to [`Queryworkwxredpack`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryworkwxredpackResponse {
    /// Your number for it.
    pub mch_billno: String,
    /// Number of the merchant.
    pub mch_id: String,
    /// The number that WeChat Pay gave it.
    pub detail_id: String,
    /// How it stands.
    pub status: RedPacketStatus,
    /// How it came to be sent.
    pub send_type: RedPacketOrigin,
    /// Amount in fen.
    pub total_amount: i64,
    /// Why it failed, for people.
    pub reason: Option<String>,
    /// When it was sent, as YYYY-MM-DD HH:MM:SS in Beijing time.
    pub send_time: String,
    /// When the money came back, in the same form.
    pub refund_time: Option<String>,
    /// What came back in fen.
    pub refund_amount: Option<i64>,
    /// What was wished.
    pub wishing: Option<String>,
    /// The remark.
    pub remark: Option<String>,
    /// Name of the occasion.
    pub act_name: Option<String>,
    /// Who took it. Absent while nobody has.
    pub openid: Option<String>,
    /// What was taken in fen. Absent while nothing was.
    pub amount: Option<i64>,
    /// When it was taken, in the form of send_time. Absent while it was not.
    pub rcv_time: Option<String>,
    /// Name of the sender.
    pub sender_name: String,
    /// Picture of the sender.
    pub sender_header_media_id: Option<MediaId>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer QueryworkwxredpackResponse {
    "mch_billno" => mch_billno: String,
    "mch_id" => mch_id: String,
    "detail_id" => detail_id: String,
    "status" => status: RedPacketStatus,
    "send_type" => send_type: RedPacketOrigin,
    "total_amount" => total_amount: i64,
    "reason" => reason: Option<String>,
    "send_time" => send_time: String,
    "refund_time" => refund_time: Option<String>,
    "refund_amount" => refund_amount: Option<i64>,
    "wishing" => wishing: Option<String>,
    "remark" => remark: Option<String>,
    "act_name" => act_name: Option<String>,
    "openid" => openid: Option<String>,
    "amount" => amount: Option<i64>,
    "rcv_time" => rcv_time: Option<String>,
    "sender_name" => sender_name: String,
    "sender_header_media_id" => sender_header_media_id: Option<MediaId>,
});

/// 向员工付款: the request of [`Api::paywwsptrans2pocket`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Paywwsptrans2pocket {
    /// Your number for it, which never comes again: digits and letters only. At most 32 bytes.
    pub partner_trade_no: String,
    /// The corp that pays.
    pub appid: CorpId,
    /// The member, as convert_to_openid gives it. At most 64 bytes.
    pub openid: String,
    /// Whether the member's real name is checked.
    pub check_name: NameCheck,
    /// Amount in fen. 1 or more.
    pub amount: i64,
    /// What it is for. At most 81 bytes.
    pub desc: String,
    /// The address of the machine that makes the call. At most 32 bytes.
    pub spbill_create_ip: String,
    /// What the member's message says.
    pub ww_msg_type: PayMessage,
    /// Name of the project. At most 50 characters.
    pub act_name: String,
    /// The member's real name. Required when it is checked. At most 64 bytes.
    pub re_user_name: Option<String>,
    /// The number of the approval. Required in a message about one.
    pub approval_number: Option<String>,
    /// 1 in a message about an approval.
    pub approval_type: Option<i64>,
    /// The app that pays.
    pub agentid: Option<AgentId>,
    /// Your number of the device. At most 32 bytes.
    pub device_info: Option<String>,
    /// Random text. Filled in by the client when empty. At most 32 bytes.
    pub nonce_str: Option<String>,
    /// Number of the merchant. Filled in by the client when empty. At most 32 bytes.
    pub mch_id: Option<String>,
    /// Signature by the secret of the payment app. Filled in by the client when empty. At most 128 bytes.
    pub workwx_sign: Option<String>,
    /// Signature of all members by the merchant's API key. Filled in by the client when empty.
    pub sign: Option<String>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(Paywwsptrans2pocket {
    "partner_trade_no" => partner_trade_no: String [required(), max_bytes(32)],
    "appid" => appid: CorpId [required()],
    "openid" => openid: String [required(), max_bytes(64)],
    "check_name" => check_name: NameCheck [required()],
    "amount" => amount: i64 [required(), range(1, i64::MAX)],
    "desc" => desc: String [required(), max_bytes(81)],
    "spbill_create_ip" => spbill_create_ip: String [required(), max_bytes(32)],
    "ww_msg_type" => ww_msg_type: PayMessage [required()],
    "act_name" => act_name: String [required(), max_chars(50)],
    "re_user_name" => re_user_name: Option<String> [max_bytes(64), sensitive()],
    "approval_number" => approval_number: Option<String>,
    "approval_type" => approval_type: Option<i64>,
    "agentid" => agentid: Option<AgentId>,
    "device_info" => device_info: Option<String> [max_bytes(32)],
    "nonce_str" => nonce_str: Option<String> [max_bytes(32)],
    "mch_id" => mch_id: Option<String> [max_bytes(32)],
    "workwx_sign" => workwx_sign: Option<String> [max_bytes(128)],
    "sign" => sign: Option<String>,
});

impl Paywwsptrans2pocket {
    /// The request with everything it must have.
    #[inline]
    pub fn new(
        partner_trade_no: impl Into<String>,
        appid: impl Into<CorpId>,
        openid: impl Into<String>,
        check_name: NameCheck,
        amount: i64,
        desc: impl Into<String>,
        spbill_create_ip: impl Into<String>,
        ww_msg_type: PayMessage,
        act_name: impl Into<String>,
    ) -> Self {
        Self {
            partner_trade_no: partner_trade_no.into(),
            appid: appid.into(),
            openid: openid.into(),
            check_name,
            amount,
            desc: desc.into(),
            spbill_create_ip: spbill_create_ip.into(),
            ww_msg_type,
            act_name: act_name.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for Paywwsptrans2pocket {
    type Token = MerchantKey;
    type Response = Paywwsptrans2pocketResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("paytransfer", "paywwsptrans2pocket", "/mmpaymkttransfers/promotion/paywwsptrans2pocket")
            .title("向员工付款")
            .host("https://api.mch.weixin.qq.com")
            .xml()
            .answer(AnswerForm::Xml)
            .signed(Signature::Merchant)
            .workwx_sign(&["amount", "appid", "desc", "mch_id", "nonce_str", "openid", "partner_trade_no", "ww_msg_type"])
            .docs(&[90278, 90281]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }

    #[inline]
    fn decode(answer: &Answer<'_>) -> Result<Self::Response, DecodeError> {
        answer.xml()
    }
}

impl Call<Paywwsptrans2pocket> {
    /// The member's real name. Required when it is checked. At most 64 bytes.
    #[inline]
    pub fn re_user_name(mut self, re_user_name: impl Into<String>) -> Self {
        self.request.re_user_name = Some(re_user_name.into());
        self
    }

    /// The number of the approval. Required in a message about one.
    #[inline]
    pub fn approval_number(mut self, approval_number: impl Into<String>) -> Self {
        self.request.approval_number = Some(approval_number.into());
        self
    }

    /// 1 in a message about an approval.
    #[inline]
    pub fn approval_type(mut self, approval_type: i64) -> Self {
        self.request.approval_type = Some(approval_type);
        self
    }

    /// The app that pays.
    #[inline]
    pub fn agentid(mut self, agentid: impl Into<AgentId>) -> Self {
        self.request.agentid = Some(agentid.into());
        self
    }

    /// Your number of the device. At most 32 bytes.
    #[inline]
    pub fn device_info(mut self, device_info: impl Into<String>) -> Self {
        self.request.device_info = Some(device_info.into());
        self
    }

    /// Random text. Filled in by the client when empty. At most 32 bytes.
    #[inline]
    pub fn nonce_str(mut self, nonce_str: impl Into<String>) -> Self {
        self.request.nonce_str = Some(nonce_str.into());
        self
    }

    /// Number of the merchant. Filled in by the client when empty. At most 32 bytes.
    #[inline]
    pub fn mch_id(mut self, mch_id: impl Into<String>) -> Self {
        self.request.mch_id = Some(mch_id.into());
        self
    }

    /// Signature by the secret of the payment app. Filled in by the client when empty. At most 128 bytes.
    #[inline]
    pub fn workwx_sign(mut self, workwx_sign: impl Into<String>) -> Self {
        self.request.workwx_sign = Some(workwx_sign.into());
        self
    }

    /// Signature of all members by the merchant's API key. Filled in by the client when empty.
    #[inline]
    pub fn sign(mut self, sign: impl Into<String>) -> Self {
        self.request.sign = Some(sign.into());
        self
    }
}

/// 向员工付款: the answer to [`Paywwsptrans2pocket`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Paywwsptrans2pocketResponse {
    /// The corp that pays.
    pub appid: CorpId,
    /// Number of the merchant.
    pub mch_id: String,
    /// Your number of the device.
    pub device_info: Option<String>,
    /// Random text.
    pub nonce_str: String,
    /// Your number for it.
    pub partner_trade_no: String,
    /// The number that WeChat Pay gave it.
    pub payment_no: String,
    /// When it was paid, as YYYY-MM-DD HH:MM:SS in Beijing time.
    pub payment_time: String,
    /// Your number for it under another name. Known only from another SDK.
    pub mch_billno: Option<String>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer Paywwsptrans2pocketResponse {
    "appid" => appid: CorpId,
    "mch_id" => mch_id: String,
    "device_info" => device_info: Option<String>,
    "nonce_str" => nonce_str: String,
    "partner_trade_no" => partner_trade_no: String,
    "payment_no" => payment_no: String,
    "payment_time" => payment_time: String,
    "mch_billno" => mch_billno: Option<String>,
});

/// 查询付款记录: the request of [`Api::querywwsptrans2pocket`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Querywwsptrans2pocket {
    /// Your number for it. The page of this call says 28 bytes at most, that of the payment 32. At most 32
    /// bytes.
    pub partner_trade_no: String,
    /// The corp that pays.
    pub appid: CorpId,
    /// Random text. Filled in by the client when empty. At most 32 bytes.
    pub nonce_str: Option<String>,
    /// Number of the merchant. Filled in by the client when empty. At most 32 bytes.
    pub mch_id: Option<String>,
    /// Signature of all members by the merchant's API key. Filled in by the client when empty.
    pub sign: Option<String>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(Querywwsptrans2pocket {
    "partner_trade_no" => partner_trade_no: String [required(), max_bytes(32)],
    "appid" => appid: CorpId [required()],
    "nonce_str" => nonce_str: Option<String> [max_bytes(32)],
    "mch_id" => mch_id: Option<String> [max_bytes(32)],
    "sign" => sign: Option<String>,
});

impl Querywwsptrans2pocket {
    /// The request with everything it must have.
    #[inline]
    pub fn new(partner_trade_no: impl Into<String>, appid: impl Into<CorpId>) -> Self {
        Self {
            partner_trade_no: partner_trade_no.into(),
            appid: appid.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for Querywwsptrans2pocket {
    type Token = MerchantKey;
    type Response = Querywwsptrans2pocketResponse;
    const META: &'static EndpointMeta = &EndpointMeta::post(
        "paytransfer",
        "querywwsptrans2pocket",
        "/mmpaymkttransfers/promotion/querywwsptrans2pocket",
    )
    .title("查询付款记录")
    .host("https://api.mch.weixin.qq.com")
    .effect(Effect::Read)
    .xml()
    .answer(AnswerForm::Xml)
    .signed(Signature::Merchant)
    .docs(&[90279, 90281]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }

    #[inline]
    fn decode(answer: &Answer<'_>) -> Result<Self::Response, DecodeError> {
        answer.xml()
    }
}

impl Call<Querywwsptrans2pocket> {
    /// Random text. Filled in by the client when empty. At most 32 bytes.
    #[inline]
    pub fn nonce_str(mut self, nonce_str: impl Into<String>) -> Self {
        self.request.nonce_str = Some(nonce_str.into());
        self
    }

    /// Number of the merchant. Filled in by the client when empty. At most 32 bytes.
    #[inline]
    pub fn mch_id(mut self, mch_id: impl Into<String>) -> Self {
        self.request.mch_id = Some(mch_id.into());
        self
    }

    /// Signature of all members by the merchant's API key. Filled in by the client when empty.
    #[inline]
    pub fn sign(mut self, sign: impl Into<String>) -> Self {
        self.request.sign = Some(sign.into());
        self
    }
}

/// 查询付款记录: the answer to [`Querywwsptrans2pocket`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Querywwsptrans2pocketResponse {
    /// Your number for it.
    pub partner_trade_no: String,
    /// Number of the merchant.
    pub mch_id: String,
    /// The corp that pays.
    pub appid: Option<CorpId>,
    /// The number that WeChat Pay gave it.
    pub detail_id: String,
    /// How it stands.
    pub status: PaymentStatus,
    /// Why it failed, for people.
    pub reason: Option<String>,
    /// The member.
    pub openid: String,
    /// The member's real name.
    pub transfer_name: Option<String>,
    /// Amount in fen.
    pub payment_amount: i64,
    /// When it was asked for, as YYYY-MM-DD HH:MM:SS in Beijing time.
    pub transfer_time: String,
    /// What it was for.
    pub desc: String,
    /// Your number for it under another name. Known only from another SDK.
    pub mch_billno: Option<String>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer Querywwsptrans2pocketResponse {
    "partner_trade_no" => partner_trade_no: String,
    "mch_id" => mch_id: String,
    "appid" => appid: Option<CorpId>,
    "detail_id" => detail_id: String,
    "status" => status: PaymentStatus,
    "reason" => reason: Option<String>,
    "openid" => openid: String,
    "transfer_name" => transfer_name: Option<String> [sensitive()],
    "payment_amount" => payment_amount: i64,
    "transfer_time" => transfer_time: String,
    "desc" => desc: String,
    "mch_billno" => mch_billno: Option<String>,
});

open_enum! {
    /// How a red packet stands.
    pub enum RedPacketStatus: str {
        /// On its way.
        Sending = "SENDING",
        /// There, and not taken yet.
        Sent = "SENT",
        /// It could not be sent.
        Failed = "FAILED",
        /// Taken.
        Received = "RECEIVED",
        /// Nobody took it, and the money is on its way back.
        Refunding = "RFUND_ING",
        /// The money is back.
        Refunded = "REFUND",
    }
}

open_enum! {
    /// How a red packet came to be sent.
    pub enum RedPacketOrigin: str {
        /// By a call.
        Api = "API",
        /// By an uploaded file.
        Upload = "UPLOAD",
        /// By a campaign.
        Activity = "ACTIVITY",
    }
}

open_enum! {
    /// What a red packet is for.
    pub enum Scene: str {
        /// Sales promotion.
        SalesPromotion = "PRODUCT_1",
        /// Prize draw.
        PrizeDraw = "PRODUCT_2",
        /// Virtual prize.
        VirtualPrize = "PRODUCT_3",
        /// Staff benefit.
        StaffBenefit = "PRODUCT_4",
        /// Channel rebate.
        ChannelRebate = "PRODUCT_5",
        /// Insurance return.
        InsuranceReturn = "PRODUCT_6",
        /// Lottery prize.
        LotteryPrize = "PRODUCT_7",
        /// Tax lottery.
        TaxLottery = "PRODUCT_8",
    }
}

open_enum! {
    /// Whether the payee's real name is checked.
    pub enum NameCheck: str {
        /// It is not.
        None = "NO_CHECK",
        /// It is, and a wrong one stops the payment.
        Forced = "FORCE_CHECK",
    }
}

open_enum! {
    /// What the payee's message says.
    pub enum PayMessage: str {
        /// A payment.
        Normal = "NORMAL_MSG",
        /// The payment of an approved request.
        Approval = "APPROVAL_MSG",
    }
}

open_enum! {
    /// How a payment stands.
    pub enum PaymentStatus: str {
        /// Paid.
        Success = "SUCCESS",
        /// It failed.
        Failed = "FAILED",
        /// It is not known yet.
        Processing = "PROCESSING",
    }
}
