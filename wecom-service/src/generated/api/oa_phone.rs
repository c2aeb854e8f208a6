//! 公费电话与紧急通知: records of calls at the corp's expense, and automatic voice calls that make members
//! look at something urgent.
//!
//! Generated from `spec/api/office/oa_phone.yaml` by `cargo codegen`. Edit the spec, not this file.

use crate::call::Call;
use crate::endpoint::{Effect, Endpoint, EndpointMeta, Payload};
use crate::generated::tokens::{AccessToken, Provides};
use crate::generated::types::OpenUserId;
use crate::paging::{Page, Paged};
use crate::scope::{Scope, ScopeKind};
use crate::wire::{EncodeError, ErrCode, Extra, Form, Timestamp};
use crate::{open_enum, table};

/// The calls of 公费电话与紧急通知 on one scope, from [`Scope::oa_phone`].
#[derive(Clone, Debug)]
pub struct Api<K> {
    scope: Scope<K>,
}

impl<K: ScopeKind> Scope<K> {
    /// 公费电话与紧急通知: records of calls at the corp's expense, and automatic voice calls that make
    /// members look at something urgent.
    #[inline]
    pub fn oa_phone(&self) -> Api<K> {
        Api { scope: self.clone() }
    }
}

impl<K: ScopeKind> Api<K> {
    /// 获取公费电话拨打记录: page through the answered calls that members made at the corp's expense.
    ///
    /// Only for apps of the corp itself. A longer span than 30 days is cut to the 30 days before end_time;
    /// without times the last 30 days are listed.
    ///
    /// `POST /cgi-bin/dial/get_dial_record` with [`AccessToken`]; read-only, so the client may repeat it. Its
    /// `stream()` goes through all pages. Official page
    /// [93662](https://developer.work.weixin.qq.com/document/path/93662), checked, as of 2023-11-30.
    #[inline]
    pub fn get_dial_record(&self) -> Call<GetDialRecord>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(GetDialRecord::new())
    }

    /// 发起语音电话: ring members up with an automatic voice that asks them to look at an important message
    /// of the app.
    ///
    /// Only for apps of the corp itself that are connected with the emergency notification app. Each call is
    /// paid for.
    ///
    /// `POST /cgi-bin/pstncc/call` with [`AccessToken`]; acts on every call and is never repeated blindly.
    /// Official page [91627](https://developer.work.weixin.qq.com/document/path/91627), checked in a public
    /// copy, as of 2023-11-30.
    #[inline]
    pub fn pstncc_call(
        &self,
        callee_userid: impl IntoIterator<Item = impl Into<OpenUserId>>,
    ) -> Call<PstnccCall>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(PstnccCall::new(callee_userid))
    }

    /// 获取接听状态: whether a member took an automatic voice call. Calls of the last 7 days can be asked
    /// about.
    ///
    /// `POST /cgi-bin/pstncc/getstates` with [`AccessToken`]; read-only, so the client may repeat it.
    /// Official page [91628](https://developer.work.weixin.qq.com/document/path/91628), checked in a public
    /// copy, as of 2023-11-30.
    #[inline]
    pub fn pstncc_get_states(
        &self,
        callee_userid: impl Into<OpenUserId>,
        callid: impl Into<String>,
    ) -> Call<PstnccGetStates>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(PstnccGetStates::new(callee_userid, callid))
    }
}

/// 获取公费电话拨打记录: the request of [`Api::get_dial_record`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDialRecord {
    /// Calls at or after this.
    pub start_time: Option<Timestamp>,
    /// Calls up to and including this, not before start_time.
    pub end_time: Option<Timestamp>,
    /// How many calls to skip. 0 or more.
    pub offset: Option<i64>,
    /// Most calls of one page. More than 100 counts as 100. 1 or more, 100 when absent.
    pub limit: Option<i64>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(GetDialRecord {
    "start_time" => start_time: Option<Timestamp>,
    "end_time" => end_time: Option<Timestamp>,
    "offset" => offset: Option<i64> [range(0, i64::MAX)],
    "limit" => limit: Option<i64> [range(1, i64::MAX)],
});

impl GetDialRecord {
    /// The request with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Endpoint for GetDialRecord {
    type Token = AccessToken;
    type Response = GetDialRecordResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("oa_phone", "get_dial_record", "/cgi-bin/dial/get_dial_record")
            .title("获取公费电话拨打记录")
            .effect(Effect::Read)
            .docs(&[93662]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<GetDialRecord> {
    /// Calls at or after this.
    #[inline]
    pub fn start_time(mut self, start_time: impl Into<Timestamp>) -> Self {
        self.request.start_time = Some(start_time.into());
        self
    }

    /// Calls up to and including this, not before start_time.
    #[inline]
    pub fn end_time(mut self, end_time: impl Into<Timestamp>) -> Self {
        self.request.end_time = Some(end_time.into());
        self
    }

    /// How many calls to skip. 0 or more.
    #[inline]
    pub fn offset(mut self, offset: i64) -> Self {
        self.request.offset = Some(offset);
        self
    }

    /// Most calls of one page. More than 100 counts as 100. 1 or more, 100 when absent.
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.request.limit = Some(limit);
        self
    }
}

impl Paged for GetDialRecord {
    type Item = DialRecord;

    #[inline]
    fn turn(&mut self, page: GetDialRecordResponse) -> Page<DialRecord> {
        Page::by_offset(page.record, None, &mut self.offset)
    }
}

/// 获取公费电话拨打记录: the answer to [`GetDialRecord`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDialRecordResponse {
    /// The calls of this page.
    pub record: Vec<DialRecord>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer GetDialRecordResponse {
    "record" => record: Vec<DialRecord>,
});

/// 发起语音电话: the request of [`Api::pstncc_call`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PstnccCall {
    /// Whom to call. Not empty.
    pub callee_userid: Vec<OpenUserId>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(PstnccCall {
    "callee_userid" => callee_userid: Vec<OpenUserId> [required()],
});

impl PstnccCall {
    /// The request with everything it must have.
    #[inline]
    pub fn new(callee_userid: impl IntoIterator<Item = impl Into<OpenUserId>>) -> Self {
        Self {
            callee_userid: callee_userid.into_iter().map(Into::into).collect(),
            ..Self::default()
        }
    }
}

impl Endpoint for PstnccCall {
    type Token = AccessToken;
    type Response = PstnccCallResponse;
    const META: &'static EndpointMeta = &EndpointMeta::post("oa_phone", "pstncc_call", "/cgi-bin/pstncc/call")
        .title("发起语音电话")
        .docs(&[91627]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 发起语音电话: the answer to [`PstnccCall`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PstnccCallResponse {
    /// One entry per member.
    pub states: Vec<CallStart>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer PstnccCallResponse {
    "states" => states: Vec<CallStart>,
});

/// 获取接听状态: the request of [`Api::pstncc_get_states`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PstnccGetStates {
    /// The member who was called.
    pub callee_userid: OpenUserId,
    /// The call from pstncc_call.
    pub callid: String,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(PstnccGetStates {
    "callee_userid" => callee_userid: OpenUserId [required()],
    "callid" => callid: String [required()],
});

impl PstnccGetStates {
    /// The request with everything it must have.
    #[inline]
    pub fn new(callee_userid: impl Into<OpenUserId>, callid: impl Into<String>) -> Self {
        Self {
            callee_userid: callee_userid.into(),
            callid: callid.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for PstnccGetStates {
    type Token = AccessToken;
    type Response = PstnccGetStatesResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("oa_phone", "pstncc_get_states", "/cgi-bin/pstncc/getstates")
            .title("获取接听状态")
            .effect(Effect::Read)
            .docs(&[91628]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 获取接听状态: the answer to [`PstnccGetStates`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PstnccGetStatesResponse {
    /// Whether the member took the call. On the wire it is `istalked`.
    pub is_talked: bool,
    /// When the call was made. On the wire it is `calltime`.
    pub call_time: Timestamp,
    /// How long it lasted in seconds. On the wire it is `talktime`.
    pub talk_time: i64,
    /// How the call went.
    pub reason: CallResult,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer PstnccGetStatesResponse {
    "istalked" => is_talked: bool [form(Form::Flag)],
    "calltime" => call_time: Timestamp,
    "talktime" => talk_time: i64,
    "reason" => reason: CallResult,
});

/// One answered call.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DialRecord {
    /// When it was dialled.
    pub call_time: Timestamp,
    /// Minutes of all sides together.
    pub total_duration: i64,
    /// With one or with several others.
    pub call_type: CallType,
    /// Who called.
    pub caller: Caller,
    /// Who was called.
    pub callee: Vec<Callee>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(DialRecord {
    "call_time" => call_time: Timestamp,
    "total_duration" => total_duration: i64,
    "call_type" => call_type: CallType,
    "caller" => caller: Caller,
    "callee" => callee: Vec<Callee>,
});

/// The member who called.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Caller {
    /// The member.
    pub userid: OpenUserId,
    /// How long this side was on the phone.
    pub duration: i64,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(Caller {
    "userid" => userid: OpenUserId,
    "duration" => duration: i64,
});

/// Somebody who was called.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Callee {
    /// The member. Present if the person belongs to the corp.
    pub userid: Option<OpenUserId>,
    /// The number. Present if the person does not belong to the corp.
    pub phone: Option<String>,
    /// How long this side was on the phone.
    pub duration: Option<i64>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(Callee {
    "userid" => userid: Option<OpenUserId>,
    "phone" => phone: Option<String> [form(Form::Either), sensitive()],
    "duration" => duration: Option<i64>,
});

/// Whether a call to one member was made.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CallStart {
    /// The member.
    pub userid: OpenUserId,
    /// The call; pstncc_get_states takes it. Only promised where the call was made.
    pub callid: Option<String>,
    /// 0 if the call was made.
    pub code: ErrCode,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(CallStart {
    "userid" => userid: OpenUserId,
    "callid" => callid: Option<String>,
    "code" => code: ErrCode,
});

open_enum! {
    /// How many people were called at once.
    pub enum CallType: i64 {
        /// Single.
        Single = 1,
        /// Multiple.
        Multiple = 2,
    }
}

open_enum! {
    /// How an automatic call went.
    pub enum CallResult: i64 {
        /// Ended normally.
        Ended = 0,
        /// Ringing.
        Ringing = 1,
        /// Answered.
        Answered = 2,
        /// Still talking.
        Talking = 3,
        /// Timed out; the member hung up.
        HungUpByUser = 4,
        /// The phone has no network.
        OutOfRange = 5,
        /// The number is suspended for unpaid bills.
        Suspended = 6,
        /// Refused.
        Refused = 7,
        /// Switched off.
        SwitchedOff = 8,
        /// No such number.
        NoSuchNumber = 9,
        /// Calls to the number are restricted.
        Barred = 10,
        /// Line fault.
        LineFault = 11,
        /// Timed out; the system hung up.
        HungUpBySystem = 12,
        /// More than 3 calls in 8 minutes or 8 calls in 24 hours.
        OverLimit = 13,
        /// The line did not answer in time.
        LineTimeout = 14,
        /// The calling number has made too many calls.
        CallerOverLimit = 15,
        /// Call again later.
        LineBusy = 16,
        /// Cancelled.
        Cancelled = 17,
        /// The outgoing call was not confirmed in time.
        Unconfirmed = 20,
        /// Other.
        Other = 99,
    }
}
