//! 网络研讨会: book webinars, invite their guests, warm their audience up and take enrolments. For the corp's
//! own apps.
//!
//! Generated from `spec/api/meetings/meeting_webinar.yaml` by `cargo codegen`. Edit the spec, not this file.

use crate::call::Call;
use crate::chunking::Chunked;
use crate::endpoint::{Effect, Endpoint, EndpointMeta, Payload};
use crate::generated::tokens::{AccessToken, Provides};
use crate::generated::types::{MeetingId, OpenUserId};
use crate::paging::{Page, Paged};
use crate::scope::{Scope, ScopeKind};
use crate::wire::{Empty, EncodeError, Extra, Form, Timestamp};
use crate::{open_enum, table};

/// The calls of 网络研讨会 on one scope, from [`Scope::meeting_webinar`].
#[derive(Clone, Debug)]
pub struct Api<K> {
    scope: Scope<K>,
}

impl<K: ScopeKind> Scope<K> {
    /// 网络研讨会: book webinars, invite their guests, warm their audience up and take enrolments. For the
    /// corp's own apps.
    #[inline]
    pub fn meeting_webinar(&self) -> Api<K> {
        Api { scope: self.clone() }
    }
}

impl<K: ScopeKind> Api<K> {
    /// 创建网络研讨会: book a webinar, for up to 50000 people. A cover is fetched in the background; an event
    /// tells how that ended.
    ///
    /// `POST /cgi-bin/meeting/webinar/create` with [`AccessToken`]; acts on every call and is never repeated
    /// blindly. Official page [98842](https://developer.work.weixin.qq.com/document/path/98842), checked in
    /// part.
    #[inline]
    pub fn create(
        &self,
        admin_userid: impl Into<OpenUserId>,
        title: impl Into<String>,
        start_time: impl Into<Timestamp>,
        end_time: impl Into<Timestamp>,
        admission_type: Admission,
        playback_for_audience: bool,
    ) -> Call<Create>
    where
        K: Provides<AccessToken>,
    {
        let request = Create::new(
            admin_userid,
            title,
            start_time,
            end_time,
            admission_type,
            playback_for_audience,
        );
        self.scope.call(request)
    }

    /// 修改网络研讨会: change a webinar of this app.
    ///
    /// The page's sample has media_setting as an object, its table as a list.
    ///
    /// `POST /cgi-bin/meeting/webinar/update` with [`AccessToken`]; twice is the same as once, so the client
    /// may repeat it. Official page [98843](https://developer.work.weixin.qq.com/document/path/98843),
    /// checked in part.
    #[inline]
    pub fn update(
        &self,
        meetingid: impl Into<MeetingId>,
        title: impl Into<String>,
        start_time: impl Into<Timestamp>,
        end_time: impl Into<Timestamp>,
        admission_type: Admission,
        playback_for_audience: bool,
    ) -> Call<Update>
    where
        K: Provides<AccessToken>,
    {
        let request = Update::new(
            meetingid,
            title,
            start_time,
            end_time,
            admission_type,
            playback_for_audience,
        );
        self.scope.call(request)
    }

    /// 取消网络研讨会: cancel a webinar of this app.
    ///
    /// `POST /cgi-bin/meeting/webinar/cancel` with [`AccessToken`]; twice is the same as once, so the client
    /// may repeat it. Official page [98870](https://developer.work.weixin.qq.com/document/path/98870),
    /// checked, as of 2023-04-25.
    #[inline]
    pub fn cancel(&self, meetingid: impl Into<MeetingId>) -> Call<Cancel>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(Cancel::new(meetingid))
    }

    /// 获取网络研讨会详情: plan, settings and links of a webinar.
    ///
    /// `POST /cgi-bin/meeting/webinar/get` with [`AccessToken`]; read-only, so the client may repeat it.
    /// Official page [98860](https://developer.work.weixin.qq.com/document/path/98860), checked in part.
    #[inline]
    pub fn get(&self) -> Call<Get>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(Get::new())
    }

    /// 获取网络研讨会嘉宾列表: the guests of a webinar.
    ///
    /// `POST /cgi-bin/meeting/webinar/list_guest` with [`AccessToken`]; read-only, so the client may repeat
    /// it. Official page [98871](https://developer.work.weixin.qq.com/document/path/98871), checked, as of
    /// 2024-07-22.
    #[inline]
    pub fn list_guest(&self) -> Call<ListGuest>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(ListGuest::new())
    }

    /// 更新网络研讨会嘉宾列表: replace the guests of a webinar of this app.
    ///
    /// `POST /cgi-bin/meeting/webinar/update_guest_list` with [`AccessToken`]; twice is the same as once, so
    /// the client may repeat it. Official page
    /// [98872](https://developer.work.weixin.qq.com/document/path/98872), checked, as of 2023-04-26.
    #[inline]
    pub fn update_guest_list(
        &self,
        meetingid: impl Into<MeetingId>,
        guests: impl IntoIterator<Item = WebinarGuest>,
    ) -> Call<UpdateGuestList>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(UpdateGuestList::new(meetingid, guests))
    }

    /// 管理网络研讨会暖场配置: choose what the audience sees in the 15 minutes before a webinar of this app.
    /// An event tells whether it could be fetched.
    ///
    /// `POST /cgi-bin/meeting/webinar/update_warm_up` with [`AccessToken`]; twice is the same as once, so the
    /// client may repeat it. Official page [98882](https://developer.work.weixin.qq.com/document/path/98882),
    /// checked, as of 2023-04-25.
    #[inline]
    pub fn update_warm_up(&self, meetingid: impl Into<MeetingId>) -> Call<UpdateWarmUp>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(UpdateWarmUp::new(meetingid))
    }

    /// 修改网络研讨会报名配置: change how a webinar of this app takes enrolments, and what it asks.
    ///
    /// `POST /cgi-bin/meeting/webinar/enroll/set_config` with [`AccessToken`]; twice is the same as once, so
    /// the client may repeat it. Official page
    /// [98875](https://developer.work.weixin.qq.com/document/path/98875), not checked.
    #[inline]
    pub fn enroll_set_config(
        &self,
        meetingid: impl Into<MeetingId>,
    ) -> Call<EnrollSetConfig>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(EnrollSetConfig::new(meetingid))
    }

    /// 获取网络研讨会报名配置: how a webinar of this app takes enrolments, and what it asks.
    ///
    /// `POST /cgi-bin/meeting/webinar/enroll/get_config` with [`AccessToken`]; read-only, so the client may
    /// repeat it. Official page [98874](https://developer.work.weixin.qq.com/document/path/98874), not
    /// checked.
    #[inline]
    pub fn enroll_get_config(
        &self,
        meetingid: impl Into<MeetingId>,
    ) -> Call<EnrollGetConfig>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(EnrollGetConfig::new(meetingid))
    }

    /// 获取网络研讨会成员报名 ID: the enrolments of people in a webinar of this app. Who did not enrol is
    /// left out.
    ///
    /// `POST /cgi-bin/meeting/webinar/enroll/query_by_tmp_openid` with [`AccessToken`]; read-only, so the
    /// client may repeat it. Its `in_chunks()` sends as many calls as the list needs. Official page
    /// [98873](https://developer.work.weixin.qq.com/document/path/98873), checked, as of 2023-05-30.
    #[inline]
    pub fn enroll_query_by_tmp_openid(
        &self,
        meetingid: impl Into<MeetingId>,
        tmp_openid_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Call<EnrollQueryByTmpOpenid>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(EnrollQueryByTmpOpenid::new(meetingid, tmp_openid_list))
    }

    /// 获取网络研讨会报名信息: page through the enrolments of a webinar of this app with the answers given.
    ///
    /// All pages have to be asked for with the same limit.
    ///
    /// `POST /cgi-bin/meeting/webinar/enroll/list` with [`AccessToken`]; read-only, so the client may repeat
    /// it. Its `stream()` goes through all pages. Official page
    /// [98876](https://developer.work.weixin.qq.com/document/path/98876), not checked.
    #[inline]
    pub fn enroll_list(&self, meetingid: impl Into<MeetingId>) -> Call<EnrollList>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(EnrollList::new(meetingid))
    }

    /// 审批网络研讨会报名信息: approve or refuse enrolments of a webinar of this app, or take an approval
    /// back.
    ///
    /// `POST /cgi-bin/meeting/webinar/enroll/approve` with [`AccessToken`]; twice is the same as once, so the
    /// client may repeat it. Official page [98877](https://developer.work.weixin.qq.com/document/path/98877),
    /// checked, as of 2023-05-09.
    #[inline]
    pub fn enroll_approve(
        &self,
        meetingid: impl Into<MeetingId>,
        action: EnrollAction,
        enroll_id_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Call<EnrollApprove>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(EnrollApprove::new(meetingid, action, enroll_id_list))
    }

    /// 导入网络研讨会报名信息: enrol people in a webinar of this app.
    ///
    /// `POST /cgi-bin/meeting/webinar/enroll/import` with [`AccessToken`]; acts on every call and is never
    /// repeated blindly. Official page [98880](https://developer.work.weixin.qq.com/document/path/98880), not
    /// checked.
    #[inline]
    pub fn enroll_import(
        &self,
        meetingid: impl Into<MeetingId>,
        enroll_list: impl IntoIterator<Item = EnrolmentInput>,
    ) -> Call<EnrollImport>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(EnrollImport::new(meetingid, enroll_list))
    }

    /// 删除网络研讨会报名信息: delete enrolments of a webinar of this app, imported ones and others.
    ///
    /// `POST /cgi-bin/meeting/webinar/enroll/delete` with [`AccessToken`]; twice is the same as once, so the
    /// client may repeat it. Official page [98881](https://developer.work.weixin.qq.com/document/path/98881),
    /// not checked.
    #[inline]
    pub fn enroll_delete(
        &self,
        meetingid: impl Into<MeetingId>,
        enroll_id_list: impl IntoIterator<Item = EnrollRef>,
    ) -> Call<EnrollDelete>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(EnrollDelete::new(meetingid, enroll_id_list))
    }
}

/// 创建网络研讨会: the request of [`Api::create`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Create {
    /// Who runs the webinar, as the calling app sees the member.
    pub admin_userid: OpenUserId,
    /// Subject. At most 255 characters.
    pub title: String,
    /// Planned start. At most half an hour ago.
    pub start_time: Timestamp,
    /// Planned end.
    pub end_time: Timestamp,
    /// Who may watch.
    pub admission_type: Admission,
    /// Whether the audience may watch the recording later. Only with auto_record_type cloud.
    pub playback_for_audience: bool,
    /// Name of the organiser. At most 40 characters.
    pub sponsor: Option<String>,
    /// The hosts; by default the one who runs the webinar.
    pub hosts: Option<Vec<Host>>,
    /// The audience's password of 4 to 6 digits. Required for and only for admission by password.
    pub password: Option<String>,
    /// Cover, a PNG or JPEG above 640x360 and up to 5 MB. Only with an activity page.
    pub cover_url: Option<String>,
    /// Plain text. Only with an activity page. At most 5000 characters.
    pub description: Option<String>,
    /// Whether a link makes whoever joins by it a guest. `false` when absent.
    pub enable_guest_invite_link: Option<bool>,
    /// How sound and recording are handled.
    pub media_setting: Option<MediaSetting>,
    /// Whether questions may be asked. `true` when absent.
    pub enable_qa: Option<bool>,
    /// Words that keep a chat message of the audience hidden, each up to 10 Chinese characters. At most 50
    /// items.
    pub sensitive_words: Option<Vec<String>>,
    /// Whether people check chat messages before they are shown. `false` when absent.
    pub enable_manual_check: Option<bool>,
    /// Whether there is an activity page. `true` when absent.
    pub activity_page: Option<bool>,
    /// Whether the activity page shows how many enrolled. `true` when absent.
    pub display_number_of_attendees: Option<bool>,
    /// Whether hosts and guests may meet before the audience is let in. `false` when absent.
    pub preparation_mode: Option<bool>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(Create {
    "admin_userid" => admin_userid: OpenUserId [required()],
    "title" => title: String [required(), max_chars(255)],
    "start_time" => start_time: Timestamp [required(), form(Form::Text)],
    "end_time" => end_time: Timestamp [required(), form(Form::Text)],
    "admission_type" => admission_type: Admission [required()],
    "playback_for_audience" => playback_for_audience: bool [required()],
    "sponsor" => sponsor: Option<String> [max_chars(40)],
    "hosts" => hosts: Option<Vec<Host>>,
    "password" => password: Option<String> [sensitive()],
    "cover_url" => cover_url: Option<String>,
    "description" => description: Option<String> [max_chars(5000)],
    "enable_guest_invite_link" => enable_guest_invite_link: Option<bool>,
    "media_setting" => media_setting: Option<MediaSetting>,
    "enable_qa" => enable_qa: Option<bool>,
    "sensitive_words" => sensitive_words: Option<Vec<String>> [max_items(50)],
    "enable_manual_check" => enable_manual_check: Option<bool>,
    "activity_page" => activity_page: Option<bool>,
    "display_number_of_attendees" => display_number_of_attendees: Option<bool> [form(Form::Flag)],
    "preparation_mode" => preparation_mode: Option<bool>,
});

impl Create {
    /// The request with everything it must have.
    #[inline]
    pub fn new(
        admin_userid: impl Into<OpenUserId>,
        title: impl Into<String>,
        start_time: impl Into<Timestamp>,
        end_time: impl Into<Timestamp>,
        admission_type: Admission,
        playback_for_audience: bool,
    ) -> Self {
        Self {
            admin_userid: admin_userid.into(),
            title: title.into(),
            start_time: start_time.into(),
            end_time: end_time.into(),
            admission_type,
            playback_for_audience,
            ..Self::default()
        }
    }
}

impl Endpoint for Create {
    type Token = AccessToken;
    type Response = CreateResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("meeting_webinar", "create", "/cgi-bin/meeting/webinar/create")
            .title("创建网络研讨会")
            .docs(&[98842]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<Create> {
    /// Name of the organiser. At most 40 characters.
    #[inline]
    pub fn sponsor(mut self, sponsor: impl Into<String>) -> Self {
        self.request.sponsor = Some(sponsor.into());
        self
    }

    /// The hosts; by default the one who runs the webinar.
    #[inline]
    pub fn hosts(mut self, hosts: impl IntoIterator<Item = Host>) -> Self {
        self.request.hosts = Some(hosts.into_iter().collect());
        self
    }

    /// The audience's password of 4 to 6 digits. Required for and only for admission by password.
    #[inline]
    pub fn password(mut self, password: impl Into<String>) -> Self {
        self.request.password = Some(password.into());
        self
    }

    /// Cover, a PNG or JPEG above 640x360 and up to 5 MB. Only with an activity page.
    #[inline]
    pub fn cover_url(mut self, cover_url: impl Into<String>) -> Self {
        self.request.cover_url = Some(cover_url.into());
        self
    }

    /// Plain text. Only with an activity page. At most 5000 characters.
    #[inline]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.request.description = Some(description.into());
        self
    }

    /// Whether a link makes whoever joins by it a guest. `false` when absent.
    #[inline]
    pub fn enable_guest_invite_link(mut self, enable_guest_invite_link: bool) -> Self {
        self.request.enable_guest_invite_link = Some(enable_guest_invite_link);
        self
    }

    /// How sound and recording are handled.
    #[inline]
    pub fn media_setting(mut self, media_setting: MediaSetting) -> Self {
        self.request.media_setting = Some(media_setting);
        self
    }

    /// Whether questions may be asked. `true` when absent.
    #[inline]
    pub fn enable_qa(mut self, enable_qa: bool) -> Self {
        self.request.enable_qa = Some(enable_qa);
        self
    }

    /// Words that keep a chat message of the audience hidden, each up to 10 Chinese characters. At most 50
    /// items.
    #[inline]
    pub fn sensitive_words(
        mut self,
        sensitive_words: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.request.sensitive_words = Some(
            sensitive_words.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Whether people check chat messages before they are shown. `false` when absent.
    #[inline]
    pub fn enable_manual_check(mut self, enable_manual_check: bool) -> Self {
        self.request.enable_manual_check = Some(enable_manual_check);
        self
    }

    /// Whether there is an activity page. `true` when absent.
    #[inline]
    pub fn activity_page(mut self, activity_page: bool) -> Self {
        self.request.activity_page = Some(activity_page);
        self
    }

    /// Whether the activity page shows how many enrolled. `true` when absent.
    #[inline]
    pub fn display_number_of_attendees(
        mut self,
        display_number_of_attendees: bool,
    ) -> Self {
        self.request.display_number_of_attendees = Some(display_number_of_attendees);
        self
    }

    /// Whether hosts and guests may meet before the audience is let in. `false` when absent.
    #[inline]
    pub fn preparation_mode(mut self, preparation_mode: bool) -> Self {
        self.request.preparation_mode = Some(preparation_mode);
        self
    }
}

/// 创建网络研讨会: the answer to [`Create`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResponse {
    /// The webinar that was booked.
    pub meetingid: MeetingId,
    /// The number to join by.
    pub meeting_code: Option<String>,
    /// Subject.
    pub title: Option<String>,
    /// Planned start.
    pub start_time: Option<Timestamp>,
    /// Planned end.
    pub end_time: Option<Timestamp>,
    /// Who may watch.
    pub admission_type: Option<Admission>,
    /// The audience's password.
    pub password: Option<String>,
    /// The audience's link to join by.
    pub audience_join_link: Option<String>,
    /// The guests' link to join by.
    pub guest_join_link: Option<String>,
    /// Where to check chat messages. Present if that is switched on.
    pub manual_check_link: Option<String>,
    /// The password for that. Present if that is switched on.
    pub manual_check_password: Option<String>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer CreateResponse {
    "meetingid" => meetingid: MeetingId,
    "meeting_code" => meeting_code: Option<String>,
    "title" => title: Option<String>,
    "start_time" => start_time: Option<Timestamp> [form(Form::Text)],
    "end_time" => end_time: Option<Timestamp> [form(Form::Text)],
    "admission_type" => admission_type: Option<Admission>,
    "password" => password: Option<String> [sensitive()],
    "audience_join_link" => audience_join_link: Option<String>,
    "guest_join_link" => guest_join_link: Option<String>,
    "manual_check_link" => manual_check_link: Option<String>,
    "manual_check_password" => manual_check_password: Option<String> [sensitive()],
});

/// 修改网络研讨会: the request of [`Api::update`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Update {
    /// The webinar.
    pub meetingid: MeetingId,
    /// Subject. At most 255 characters.
    pub title: String,
    /// Planned start. At most half an hour ago.
    pub start_time: Timestamp,
    /// Planned end.
    pub end_time: Timestamp,
    /// Who may watch.
    pub admission_type: Admission,
    /// Whether the audience may watch the recording later. Only with auto_record_type cloud.
    pub playback_for_audience: bool,
    /// Name of the organiser. At most 40 characters.
    pub sponsor: Option<String>,
    /// The hosts instead of those before.
    pub hosts: Option<Vec<Host>>,
    /// The audience's password of 4 to 6 digits. Required for and only for admission by password.
    pub password: Option<String>,
    /// Cover, a PNG or JPEG above 640x360 and up to 5 MB. Only with an activity page.
    pub cover_url: Option<String>,
    /// Plain text. Only with an activity page. At most 5000 characters.
    pub description: Option<String>,
    /// Whether a link makes whoever joins by it a guest. `false` when absent.
    pub enable_guest_invite_link: Option<bool>,
    /// How sound and recording are handled.
    pub media_setting: Option<MediaSetting>,
    /// Whether questions may be asked. `true` when absent.
    pub enable_qa: Option<bool>,
    /// Words that keep a chat message of the audience hidden, each up to 10 Chinese characters. At most 50
    /// items.
    pub sensitive_words: Option<Vec<String>>,
    /// Whether people check chat messages before they are shown. `false` when absent.
    pub enable_manual_check: Option<bool>,
    /// Whether there is an activity page. `true` when absent.
    pub activity_page: Option<bool>,
    /// Whether the activity page shows how many enrolled. `true` when absent.
    pub display_number_of_attendees: Option<bool>,
    /// Whether hosts and guests may meet before the audience is let in. `false` when absent.
    pub preparation_mode: Option<bool>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(Update {
    "meetingid" => meetingid: MeetingId [required()],
    "title" => title: String [required(), max_chars(255)],
    "start_time" => start_time: Timestamp [required(), form(Form::Text)],
    "end_time" => end_time: Timestamp [required(), form(Form::Text)],
    "admission_type" => admission_type: Admission [required()],
    "playback_for_audience" => playback_for_audience: bool [required()],
    "sponsor" => sponsor: Option<String> [max_chars(40)],
    "hosts" => hosts: Option<Vec<Host>>,
    "password" => password: Option<String> [sensitive()],
    "cover_url" => cover_url: Option<String>,
    "description" => description: Option<String> [max_chars(5000)],
    "enable_guest_invite_link" => enable_guest_invite_link: Option<bool>,
    "media_setting" => media_setting: Option<MediaSetting> [one_or_list()],
    "enable_qa" => enable_qa: Option<bool>,
    "sensitive_words" => sensitive_words: Option<Vec<String>> [max_items(50)],
    "enable_manual_check" => enable_manual_check: Option<bool>,
    "activity_page" => activity_page: Option<bool>,
    "display_number_of_attendees" => display_number_of_attendees: Option<bool> [form(Form::Flag)],
    "preparation_mode" => preparation_mode: Option<bool>,
});

impl Update {
    /// The request with everything it must have.
    #[inline]
    pub fn new(
        meetingid: impl Into<MeetingId>,
        title: impl Into<String>,
        start_time: impl Into<Timestamp>,
        end_time: impl Into<Timestamp>,
        admission_type: Admission,
        playback_for_audience: bool,
    ) -> Self {
        Self {
            meetingid: meetingid.into(),
            title: title.into(),
            start_time: start_time.into(),
            end_time: end_time.into(),
            admission_type,
            playback_for_audience,
            ..Self::default()
        }
    }
}

impl Endpoint for Update {
    type Token = AccessToken;
    type Response = Empty;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("meeting_webinar", "update", "/cgi-bin/meeting/webinar/update")
            .title("修改网络研讨会")
            .effect(Effect::Set)
            .docs(&[98843]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<Update> {
    /// Name of the organiser. At most 40 characters.
    #[inline]
    pub fn sponsor(mut self, sponsor: impl Into<String>) -> Self {
        self.request.sponsor = Some(sponsor.into());
        self
    }

    /// The hosts instead of those before.
    #[inline]
    pub fn hosts(mut self, hosts: impl IntoIterator<Item = Host>) -> Self {
        self.request.hosts = Some(hosts.into_iter().collect());
        self
    }

    /// The audience's password of 4 to 6 digits. Required for and only for admission by password.
    #[inline]
    pub fn password(mut self, password: impl Into<String>) -> Self {
        self.request.password = Some(password.into());
        self
    }

    /// Cover, a PNG or JPEG above 640x360 and up to 5 MB. Only with an activity page.
    #[inline]
    pub fn cover_url(mut self, cover_url: impl Into<String>) -> Self {
        self.request.cover_url = Some(cover_url.into());
        self
    }

    /// Plain text. Only with an activity page. At most 5000 characters.
    #[inline]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.request.description = Some(description.into());
        self
    }

    /// Whether a link makes whoever joins by it a guest. `false` when absent.
    #[inline]
    pub fn enable_guest_invite_link(mut self, enable_guest_invite_link: bool) -> Self {
        self.request.enable_guest_invite_link = Some(enable_guest_invite_link);
        self
    }

    /// How sound and recording are handled.
    #[inline]
    pub fn media_setting(mut self, media_setting: MediaSetting) -> Self {
        self.request.media_setting = Some(media_setting);
        self
    }

    /// Whether questions may be asked. `true` when absent.
    #[inline]
    pub fn enable_qa(mut self, enable_qa: bool) -> Self {
        self.request.enable_qa = Some(enable_qa);
        self
    }

    /// Words that keep a chat message of the audience hidden, each up to 10 Chinese characters. At most 50
    /// items.
    #[inline]
    pub fn sensitive_words(
        mut self,
        sensitive_words: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.request.sensitive_words = Some(
            sensitive_words.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Whether people check chat messages before they are shown. `false` when absent.
    #[inline]
    pub fn enable_manual_check(mut self, enable_manual_check: bool) -> Self {
        self.request.enable_manual_check = Some(enable_manual_check);
        self
    }

    /// Whether there is an activity page. `true` when absent.
    #[inline]
    pub fn activity_page(mut self, activity_page: bool) -> Self {
        self.request.activity_page = Some(activity_page);
        self
    }

    /// Whether the activity page shows how many enrolled. `true` when absent.
    #[inline]
    pub fn display_number_of_attendees(
        mut self,
        display_number_of_attendees: bool,
    ) -> Self {
        self.request.display_number_of_attendees = Some(display_number_of_attendees);
        self
    }

    /// Whether hosts and guests may meet before the audience is let in. `false` when absent.
    #[inline]
    pub fn preparation_mode(mut self, preparation_mode: bool) -> Self {
        self.request.preparation_mode = Some(preparation_mode);
        self
    }
}

/// 取消网络研讨会: the request of [`Api::cancel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Cancel {
    /// The webinar to cancel.
    pub meetingid: MeetingId,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(Cancel {
    "meetingid" => meetingid: MeetingId [required()],
});

impl Cancel {
    /// The request with everything it must have.
    #[inline]
    pub fn new(meetingid: impl Into<MeetingId>) -> Self {
        Self {
            meetingid: meetingid.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for Cancel {
    type Token = AccessToken;
    type Response = Empty;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("meeting_webinar", "cancel", "/cgi-bin/meeting/webinar/cancel")
            .title("取消网络研讨会")
            .effect(Effect::Set)
            .docs(&[98870]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 获取网络研讨会详情: the request of [`Api::get`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Get {
    /// The webinar. This or meeting_code is required; this one counts if both are given.
    pub meetingid: Option<MeetingId>,
    /// The number to join by.
    pub meeting_code: Option<String>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(Get {
    "meetingid" => meetingid: Option<MeetingId>,
    "meeting_code" => meeting_code: Option<String>,
});

impl Get {
    /// The request with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Endpoint for Get {
    type Token = AccessToken;
    type Response = GetResponse;
    const META: &'static EndpointMeta = &EndpointMeta::post("meeting_webinar", "get", "/cgi-bin/meeting/webinar/get")
        .title("获取网络研讨会详情")
        .effect(Effect::Read)
        .docs(&[98860]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<Get> {
    /// The webinar. This or meeting_code is required; this one counts if both are given.
    #[inline]
    pub fn meetingid(mut self, meetingid: impl Into<MeetingId>) -> Self {
        self.request.meetingid = Some(meetingid.into());
        self
    }

    /// The number to join by.
    #[inline]
    pub fn meeting_code(mut self, meeting_code: impl Into<String>) -> Self {
        self.request.meeting_code = Some(meeting_code.into());
        self
    }
}

/// 获取网络研讨会详情: the answer to [`Get`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// The webinar.
    pub meetingid: MeetingId,
    /// The number to join by.
    pub meeting_code: Option<String>,
    /// Subject, as the page's sample has it.
    pub title: Option<String>,
    /// Subject, as the page's table has it.
    pub subject: Option<String>,
    /// Name of the organiser.
    pub sponsor: Option<String>,
    /// Planned start.
    pub start_time: Timestamp,
    /// Planned end.
    pub end_time: Timestamp,
    /// How far the webinar is.
    pub status: Option<WebinarStatus>,
    /// The hosts.
    pub hosts: Option<Vec<Host>>,
    /// Who may watch.
    pub admission_type: Admission,
    /// The audience's password.
    pub password: Option<String>,
    /// Cover.
    pub cover_url: Option<String>,
    /// Description in plain text.
    pub description: Option<String>,
    /// Whether a link makes whoever joins by it a guest.
    pub enable_guest_invite_link: Option<bool>,
    /// The audience's link to join by.
    pub audience_join_link: Option<String>,
    /// The guests' link to join by.
    pub guest_join_link: Option<String>,
    /// Where to check chat messages.
    pub manual_check_link: Option<String>,
    /// The password for that.
    pub manual_check_password: Option<String>,
    /// How sound and recording are handled.
    pub media_setting: Option<MediaSettingInfo>,
    /// Whether questions may be asked.
    pub enable_qa: Option<bool>,
    /// Whether there is an activity page.
    pub activity_page: Option<bool>,
    /// Whether the activity page shows how many enrolled.
    pub display_number_of_attendees: Option<bool>,
    /// Whether the audience may watch the recording later.
    pub playback_for_audience: Option<bool>,
    /// Where to watch it.
    pub playback_url: Option<String>,
    /// Whether hosts and guests may meet before the audience is let in.
    pub preparation_mode: Option<bool>,
    /// Picture shown before the start.
    pub warm_up_picture: Option<String>,
    /// Video shown before the start.
    pub warm_up_video: Option<String>,
    /// Whether those who wait may invite others.
    pub allow_attendees_invite_others: Option<bool>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer GetResponse {
    "meetingid" => meetingid: MeetingId,
    "meeting_code" => meeting_code: Option<String>,
    "title" => title: Option<String>,
    "subject" => subject: Option<String>,
    "sponsor" => sponsor: Option<String>,
    "start_time" => start_time: Timestamp [form(Form::Text)],
    "end_time" => end_time: Timestamp [form(Form::Text)],
    "status" => status: Option<WebinarStatus>,
    "hosts" => hosts: Option<Vec<Host>>,
    "admission_type" => admission_type: Admission,
    "password" => password: Option<String> [sensitive()],
    "cover_url" => cover_url: Option<String>,
    "description" => description: Option<String>,
    "enable_guest_invite_link" => enable_guest_invite_link: Option<bool>,
    "audience_join_link" => audience_join_link: Option<String>,
    "guest_join_link" => guest_join_link: Option<String>,
    "manual_check_link" => manual_check_link: Option<String>,
    "manual_check_password" => manual_check_password: Option<String> [sensitive()],
    "media_setting" => media_setting: Option<MediaSettingInfo>,
    "enable_qa" => enable_qa: Option<bool>,
    "activity_page" => activity_page: Option<bool>,
    "display_number_of_attendees" => display_number_of_attendees: Option<bool> [form(Form::Flag)],
    "playback_for_audience" => playback_for_audience: Option<bool>,
    "playback_url" => playback_url: Option<String>,
    "preparation_mode" => preparation_mode: Option<bool>,
    "warm_up_picture" => warm_up_picture: Option<String>,
    "warm_up_video" => warm_up_video: Option<String>,
    "allow_attendees_invite_others" => allow_attendees_invite_others: Option<bool>,
});

/// 获取网络研讨会嘉宾列表: the request of [`Api::list_guest`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGuest {
    /// The webinar. This or meeting_code is required; this one counts if both are given.
    pub meetingid: Option<MeetingId>,
    /// The number to join by.
    pub meeting_code: Option<String>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(ListGuest {
    "meetingid" => meetingid: Option<MeetingId>,
    "meeting_code" => meeting_code: Option<String>,
});

impl ListGuest {
    /// The request with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Endpoint for ListGuest {
    type Token = AccessToken;
    type Response = ListGuestResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("meeting_webinar", "list_guest", "/cgi-bin/meeting/webinar/list_guest")
            .title("获取网络研讨会嘉宾列表")
            .effect(Effect::Read)
            .docs(&[98871]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<ListGuest> {
    /// The webinar. This or meeting_code is required; this one counts if both are given.
    #[inline]
    pub fn meetingid(mut self, meetingid: impl Into<MeetingId>) -> Self {
        self.request.meetingid = Some(meetingid.into());
        self
    }

    /// The number to join by.
    #[inline]
    pub fn meeting_code(mut self, meeting_code: impl Into<String>) -> Self {
        self.request.meeting_code = Some(meeting_code.into());
        self
    }
}

/// 获取网络研讨会嘉宾列表: the answer to [`ListGuest`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListGuestResponse {
    /// The guests.
    pub guests: Vec<WebinarGuest>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer ListGuestResponse {
    "guests" => guests: Vec<WebinarGuest>,
});

/// 更新网络研讨会嘉宾列表: the request of [`Api::update_guest_list`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateGuestList {
    /// The webinar.
    pub meetingid: MeetingId,
    /// All guests.
    pub guests: Vec<WebinarGuest>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(UpdateGuestList {
    "meetingid" => meetingid: MeetingId [required()],
    "guests" => guests: Vec<WebinarGuest> [required()],
});

impl UpdateGuestList {
    /// The request with everything it must have.
    #[inline]
    pub fn new(
        meetingid: impl Into<MeetingId>,
        guests: impl IntoIterator<Item = WebinarGuest>,
    ) -> Self {
        Self {
            meetingid: meetingid.into(),
            guests: guests.into_iter().collect(),
            ..Self::default()
        }
    }
}

impl Endpoint for UpdateGuestList {
    type Token = AccessToken;
    type Response = Empty;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("meeting_webinar", "update_guest_list", "/cgi-bin/meeting/webinar/update_guest_list")
            .title("更新网络研讨会嘉宾列表")
            .effect(Effect::Set)
            .docs(&[98872]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 管理网络研讨会暖场配置: the request of [`Api::update_warm_up`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateWarmUp {
    /// The webinar.
    pub meetingid: MeetingId,
    /// Address of a PNG or JPEG up to 5 MB, best 1280x720. It counts if a video is given too.
    pub warm_up_picture: Option<String>,
    /// Address of an mp4 up to 1 GB, best 1280x720.
    pub warm_up_video: Option<String>,
    /// Whether those who wait may invite others. `true` when absent.
    pub allow_attendees_invite_others: Option<bool>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(UpdateWarmUp {
    "meetingid" => meetingid: MeetingId [required()],
    "warm_up_picture" => warm_up_picture: Option<String>,
    "warm_up_video" => warm_up_video: Option<String>,
    "allow_attendees_invite_others" => allow_attendees_invite_others: Option<bool>,
});

impl UpdateWarmUp {
    /// The request with everything it must have.
    #[inline]
    pub fn new(meetingid: impl Into<MeetingId>) -> Self {
        Self {
            meetingid: meetingid.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for UpdateWarmUp {
    type Token = AccessToken;
    type Response = Empty;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("meeting_webinar", "update_warm_up", "/cgi-bin/meeting/webinar/update_warm_up")
            .title("管理网络研讨会暖场配置")
            .effect(Effect::Set)
            .docs(&[98882]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<UpdateWarmUp> {
    /// Address of a PNG or JPEG up to 5 MB, best 1280x720. It counts if a video is given too.
    #[inline]
    pub fn warm_up_picture(mut self, warm_up_picture: impl Into<String>) -> Self {
        self.request.warm_up_picture = Some(warm_up_picture.into());
        self
    }

    /// Address of an mp4 up to 1 GB, best 1280x720.
    #[inline]
    pub fn warm_up_video(mut self, warm_up_video: impl Into<String>) -> Self {
        self.request.warm_up_video = Some(warm_up_video.into());
        self
    }

    /// Whether those who wait may invite others. `true` when absent.
    #[inline]
    pub fn allow_attendees_invite_others(
        mut self,
        allow_attendees_invite_others: bool,
    ) -> Self {
        self.request.allow_attendees_invite_others = Some(allow_attendees_invite_others);
        self
    }
}

/// 修改网络研讨会报名配置: the request of [`Api::enroll_set_config`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnrollSetConfig {
    /// A webinar that takes enrolments.
    pub meetingid: MeetingId,
    /// Who approves. [`ApproveType::Automatic`] when absent.
    pub approve_type: Option<ApproveType>,
    /// Whether questions are asked. [`YesNo::No`] when absent.
    pub is_collect_question: Option<YesNo>,
    /// What is asked, in this order; special questions come first. Only while questions are asked.
    pub question_list: Option<Vec<Question>>,
    /// Whether members of the corp need not enrol. `false` when absent.
    pub no_registration_needed_for_staff: Option<bool>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(EnrollSetConfig {
    "meetingid" => meetingid: MeetingId [required()],
    "approve_type" => approve_type: Option<ApproveType>,
    "is_collect_question" => is_collect_question: Option<YesNo>,
    "question_list" => question_list: Option<Vec<Question>>,
    "no_registration_needed_for_staff" => no_registration_needed_for_staff: Option<bool>,
});

impl EnrollSetConfig {
    /// The request with everything it must have.
    #[inline]
    pub fn new(meetingid: impl Into<MeetingId>) -> Self {
        Self {
            meetingid: meetingid.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for EnrollSetConfig {
    type Token = AccessToken;
    type Response = EnrollSetConfigResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("meeting_webinar", "enroll_set_config", "/cgi-bin/meeting/webinar/enroll/set_config")
            .title("修改网络研讨会报名配置")
            .effect(Effect::Set)
            .docs(&[98875]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<EnrollSetConfig> {
    /// Who approves. [`ApproveType::Automatic`] when absent.
    #[inline]
    pub fn approve_type(mut self, approve_type: ApproveType) -> Self {
        self.request.approve_type = Some(approve_type);
        self
    }

    /// Whether questions are asked. [`YesNo::No`] when absent.
    #[inline]
    pub fn is_collect_question(mut self, is_collect_question: YesNo) -> Self {
        self.request.is_collect_question = Some(is_collect_question);
        self
    }

    /// What is asked, in this order; special questions come first. Only while questions are asked.
    #[inline]
    pub fn question_list(
        mut self,
        question_list: impl IntoIterator<Item = Question>,
    ) -> Self {
        self.request.question_list = Some(question_list.into_iter().collect());
        self
    }

    /// Whether members of the corp need not enrol. `false` when absent.
    #[inline]
    pub fn no_registration_needed_for_staff(
        mut self,
        no_registration_needed_for_staff: bool,
    ) -> Self {
        self.request.no_registration_needed_for_staff = Some(
            no_registration_needed_for_staff,
        );
        self
    }
}

/// 修改网络研讨会报名配置: the answer to [`EnrollSetConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnrollSetConfigResponse {
    /// How many questions are asked; 0 if none.
    pub question_count: i64,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer EnrollSetConfigResponse {
    "question_count" => question_count: i64,
});

/// 获取网络研讨会报名配置: the request of [`Api::enroll_get_config`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnrollGetConfig {
    /// A webinar that takes enrolments.
    pub meetingid: MeetingId,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(EnrollGetConfig {
    "meetingid" => meetingid: MeetingId [required()],
});

impl EnrollGetConfig {
    /// The request with everything it must have.
    #[inline]
    pub fn new(meetingid: impl Into<MeetingId>) -> Self {
        Self {
            meetingid: meetingid.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for EnrollGetConfig {
    type Token = AccessToken;
    type Response = EnrollGetConfigResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("meeting_webinar", "enroll_get_config", "/cgi-bin/meeting/webinar/enroll/get_config")
            .title("获取网络研讨会报名配置")
            .effect(Effect::Read)
            .docs(&[98874]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 获取网络研讨会报名配置: the answer to [`EnrollGetConfig`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnrollGetConfigResponse {
    /// Who approves.
    pub approve_type: ApproveType,
    /// Whether questions are asked.
    pub is_collect_question: YesNo,
    /// What is asked.
    pub question_list: Option<Vec<Question>>,
    /// Whether members of the corp need not enrol.
    pub no_registration_needed_for_staff: Option<bool>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer EnrollGetConfigResponse {
    "approve_type" => approve_type: ApproveType,
    "is_collect_question" => is_collect_question: YesNo,
    "question_list" => question_list: Option<Vec<Question>>,
    "no_registration_needed_for_staff" => no_registration_needed_for_staff: Option<bool>,
});

/// 获取网络研讨会成员报名 ID: the request of [`Api::enroll_query_by_tmp_openid`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnrollQueryByTmpOpenid {
    /// The webinar.
    pub meetingid: MeetingId,
    /// People by their temporary ids of this webinar. At most 500 items.
    pub tmp_openid_list: Vec<String>,
    /// Which enrolment counts for somebody with several. [`EnrollOrder::ImportedFirst`] when absent.
    pub sorting_rules: Option<EnrollOrder>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(EnrollQueryByTmpOpenid {
    "meetingid" => meetingid: MeetingId [required()],
    "tmp_openid_list" => tmp_openid_list: Vec<String> [required(), max_items(500)],
    "sorting_rules" => sorting_rules: Option<EnrollOrder>,
});

impl EnrollQueryByTmpOpenid {
    /// The request with everything it must have.
    #[inline]
    pub fn new(
        meetingid: impl Into<MeetingId>,
        tmp_openid_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            meetingid: meetingid.into(),
            tmp_openid_list: tmp_openid_list.into_iter().map(Into::into).collect(),
            ..Self::default()
        }
    }
}

impl Endpoint for EnrollQueryByTmpOpenid {
    type Token = AccessToken;
    type Response = EnrollQueryByTmpOpenidResponse;
    const META: &'static EndpointMeta = &EndpointMeta::post(
        "meeting_webinar",
        "enroll_query_by_tmp_openid",
        "/cgi-bin/meeting/webinar/enroll/query_by_tmp_openid",
    )
    .title("获取网络研讨会成员报名 ID")
    .effect(Effect::Read)
    .docs(&[98873]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<EnrollQueryByTmpOpenid> {
    /// Which enrolment counts for somebody with several. [`EnrollOrder::ImportedFirst`] when absent.
    #[inline]
    pub fn sorting_rules(mut self, sorting_rules: EnrollOrder) -> Self {
        self.request.sorting_rules = Some(sorting_rules);
        self
    }
}

impl Chunked for EnrollQueryByTmpOpenid {
    const MOST: usize = 500;

    fn split_off(&mut self) -> Option<Self> {
        let list = Some(&mut self.tmp_openid_list)
            .filter(|list| list.len() > Self::MOST)?;
        let rest = list.split_off(Self::MOST);
        Some(Self {
            tmp_openid_list: rest,
            ..self.clone()
        })
    }

    fn merge(
        answer: &mut EnrollQueryByTmpOpenidResponse,
        next: EnrollQueryByTmpOpenidResponse,
    ) {
        answer
            .enroll_id_list
            .get_or_insert_default()
            .extend(next.enroll_id_list.unwrap_or_default());
    }
}

/// 获取网络研讨会成员报名 ID: the answer to [`EnrollQueryByTmpOpenid`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnrollQueryByTmpOpenidResponse {
    /// The enrolments. Absent if nobody enrolled.
    pub enroll_id_list: Option<Vec<EnrollIdOf>>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer EnrollQueryByTmpOpenidResponse {
    "enroll_id_list" => enroll_id_list: Option<Vec<EnrollIdOf>>,
});

/// 获取网络研讨会报名信息: the request of [`Api::enroll_list`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnrollList {
    /// The webinar.
    pub meetingid: MeetingId,
    /// Only enrolments in this state. [`EnrollStatus::All`] when absent.
    pub status: Option<EnrollStatus>,
    /// Where to go on. Absent for the first page.
    pub cursor: Option<String>,
    /// Most enrolments of one page. 1 to 50, 50 when absent.
    pub limit: Option<i64>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(EnrollList {
    "meetingid" => meetingid: MeetingId [required()],
    "status" => status: Option<EnrollStatus>,
    "cursor" => cursor: Option<String>,
    "limit" => limit: Option<i64> [range(1, 50)],
});

impl EnrollList {
    /// The request with everything it must have.
    #[inline]
    pub fn new(meetingid: impl Into<MeetingId>) -> Self {
        Self {
            meetingid: meetingid.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for EnrollList {
    type Token = AccessToken;
    type Response = EnrollListResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("meeting_webinar", "enroll_list", "/cgi-bin/meeting/webinar/enroll/list")
            .title("获取网络研讨会报名信息")
            .effect(Effect::Read)
            .docs(&[98876]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<EnrollList> {
    /// Only enrolments in this state. [`EnrollStatus::All`] when absent.
    #[inline]
    pub fn status(mut self, status: EnrollStatus) -> Self {
        self.request.status = Some(status);
        self
    }

    /// Where to go on. Absent for the first page.
    #[inline]
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        self.request.cursor = Some(cursor.into());
        self
    }

    /// Most enrolments of one page. 1 to 50, 50 when absent.
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.request.limit = Some(limit);
        self
    }
}

impl Paged for EnrollList {
    type Item = Enrolment;

    #[inline]
    fn turn(&mut self, page: EnrollListResponse) -> Page<Enrolment> {
        Page::by_cursor(
            page.enroll_list,
            Some(page.has_more),
            page.next_cursor,
            &mut self.cursor,
        )
    }
}

/// 获取网络研讨会报名信息: the answer to [`EnrollList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnrollListResponse {
    /// The enrolments of this page.
    pub enroll_list: Vec<Enrolment>,
    /// Whether there is a next page.
    pub has_more: bool,
    /// Cursor of the next page.
    pub next_cursor: Option<String>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer EnrollListResponse {
    "enroll_list" => enroll_list: Vec<Enrolment>,
    "has_more" => has_more: bool,
    "next_cursor" => next_cursor: Option<String>,
});

/// 审批网络研讨会报名信息: the request of [`Api::enroll_approve`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnrollApprove {
    /// The webinar.
    pub meetingid: MeetingId,
    /// What to do.
    pub action: EnrollAction,
    /// Ids of the enrolments.
    pub enroll_id_list: Vec<String>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(EnrollApprove {
    "meetingid" => meetingid: MeetingId [required()],
    "action" => action: EnrollAction [required()],
    "enroll_id_list" => enroll_id_list: Vec<String> [required()],
});

impl EnrollApprove {
    /// The request with everything it must have.
    #[inline]
    pub fn new(
        meetingid: impl Into<MeetingId>,
        action: EnrollAction,
        enroll_id_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            meetingid: meetingid.into(),
            action,
            enroll_id_list: enroll_id_list.into_iter().map(Into::into).collect(),
            ..Self::default()
        }
    }
}

impl Endpoint for EnrollApprove {
    type Token = AccessToken;
    type Response = EnrollApproveResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("meeting_webinar", "enroll_approve", "/cgi-bin/meeting/webinar/enroll/approve")
            .title("审批网络研讨会报名信息")
            .effect(Effect::Set)
            .docs(&[98877]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 审批网络研讨会报名信息: the answer to [`EnrollApprove`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnrollApproveResponse {
    /// How many were changed.
    pub handled_count: i64,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer EnrollApproveResponse {
    "handled_count" => handled_count: i64,
});

/// 导入网络研讨会报名信息: the request of [`Api::enroll_import`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnrollImport {
    /// The webinar.
    pub meetingid: MeetingId,
    /// Who to enrol.
    pub enroll_list: Vec<EnrolmentInput>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(EnrollImport {
    "meetingid" => meetingid: MeetingId [required()],
    "enroll_list" => enroll_list: Vec<EnrolmentInput> [required()],
});

impl EnrollImport {
    /// The request with everything it must have.
    #[inline]
    pub fn new(
        meetingid: impl Into<MeetingId>,
        enroll_list: impl IntoIterator<Item = EnrolmentInput>,
    ) -> Self {
        Self {
            meetingid: meetingid.into(),
            enroll_list: enroll_list.into_iter().collect(),
            ..Self::default()
        }
    }
}

impl Endpoint for EnrollImport {
    type Token = AccessToken;
    type Response = EnrollImportResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("meeting_webinar", "enroll_import", "/cgi-bin/meeting/webinar/enroll/import")
            .title("导入网络研讨会报名信息")
            .docs(&[98880]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 导入网络研讨会报名信息: the answer to [`EnrollImport`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnrollImportResponse {
    /// How many were enrolled.
    pub total_count: i64,
    /// The new enrolments.
    pub enroll_list: Vec<ImportedEnrolment>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer EnrollImportResponse {
    "total_count" => total_count: i64,
    "enroll_list" => enroll_list: Vec<ImportedEnrolment>,
});

/// 删除网络研讨会报名信息: the request of [`Api::enroll_delete`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnrollDelete {
    /// The webinar.
    pub meetingid: MeetingId,
    /// The enrolments to delete.
    pub enroll_id_list: Vec<EnrollRef>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(EnrollDelete {
    "meetingid" => meetingid: MeetingId [required()],
    "enroll_id_list" => enroll_id_list: Vec<EnrollRef> [required()],
});

impl EnrollDelete {
    /// The request with everything it must have.
    #[inline]
    pub fn new(
        meetingid: impl Into<MeetingId>,
        enroll_id_list: impl IntoIterator<Item = EnrollRef>,
    ) -> Self {
        Self {
            meetingid: meetingid.into(),
            enroll_id_list: enroll_id_list.into_iter().collect(),
            ..Self::default()
        }
    }
}

impl Endpoint for EnrollDelete {
    type Token = AccessToken;
    type Response = EnrollDeleteResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("meeting_webinar", "enroll_delete", "/cgi-bin/meeting/webinar/enroll/delete")
            .title("删除网络研讨会报名信息")
            .effect(Effect::Set)
            .docs(&[98881]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 删除网络研讨会报名信息: the answer to [`EnrollDelete`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnrollDeleteResponse {
    /// How many were deleted.
    pub total_count: i64,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer EnrollDeleteResponse {
    "total_count" => total_count: i64,
});

/// A host.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Host {
    /// The member, as the calling app sees the member.
    pub userid: OpenUserId,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(Host {
    "userid" => userid: OpenUserId [required()],
});

impl Host {
    /// A value with everything it must have.
    #[inline]
    pub fn new(userid: impl Into<OpenUserId>) -> Self {
        Self {
            userid: userid.into(),
            ..Self::default()
        }
    }
}

/// How sound and recording are handled.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MediaSetting {
    /// Whether people are muted as they join.
    pub enable_enter_mute: Option<bool>,
    /// Whether people may unmute themselves.
    pub allow_unmute_self: Option<bool>,
    /// Whether people may join before the host.
    pub allow_enter_before_host: Option<bool>,
    /// Whether a shared screen has a watermark.
    pub enable_screen_watermark: Option<bool>,
    /// Look of the watermark. [`WatermarkType::SingleRow`] when absent.
    pub watermark_type: Option<WatermarkType>,
    /// Whether people from outside the corp may join; the page on changing a webinar says that true lets only
    /// members in.
    pub allow_external_user: Option<bool>,
    /// Whether recording starts by itself.
    pub auto_record_type: Option<AutoRecordType>,
    /// Whether anybody joining starts the recording. Only for cloud. `false` when absent.
    pub attendee_join_auto_record: Option<bool>,
    /// Whether the host may pause or stop the recording. Only for cloud.
    pub enable_host_pause_auto_record: Option<bool>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(MediaSetting {
    "enable_enter_mute" => enable_enter_mute: Option<bool>,
    "allow_unmute_self" => allow_unmute_self: Option<bool>,
    "allow_enter_before_host" => allow_enter_before_host: Option<bool>,
    "enable_screen_watermark" => enable_screen_watermark: Option<bool>,
    "watermark_type" => watermark_type: Option<WatermarkType>,
    "allow_external_user" => allow_external_user: Option<bool>,
    "auto_record_type" => auto_record_type: Option<AutoRecordType>,
    "attendee_join_auto_record" => attendee_join_auto_record: Option<bool>,
    "enable_host_pause_auto_record" => enable_host_pause_auto_record: Option<bool>,
});

impl MediaSetting {
    /// A value with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether people are muted as they join.
    #[inline]
    #[must_use]
    pub fn enable_enter_mute(mut self, enable_enter_mute: bool) -> Self {
        self.enable_enter_mute = Some(enable_enter_mute);
        self
    }

    /// Whether people may unmute themselves.
    #[inline]
    #[must_use]
    pub fn allow_unmute_self(mut self, allow_unmute_self: bool) -> Self {
        self.allow_unmute_self = Some(allow_unmute_self);
        self
    }

    /// Whether people may join before the host.
    #[inline]
    #[must_use]
    pub fn allow_enter_before_host(mut self, allow_enter_before_host: bool) -> Self {
        self.allow_enter_before_host = Some(allow_enter_before_host);
        self
    }

    /// Whether a shared screen has a watermark.
    #[inline]
    #[must_use]
    pub fn enable_screen_watermark(mut self, enable_screen_watermark: bool) -> Self {
        self.enable_screen_watermark = Some(enable_screen_watermark);
        self
    }

    /// Look of the watermark. [`WatermarkType::SingleRow`] when absent.
    #[inline]
    #[must_use]
    pub fn watermark_type(mut self, watermark_type: WatermarkType) -> Self {
        self.watermark_type = Some(watermark_type);
        self
    }

    /// Whether people from outside the corp may join; the page on changing a webinar says that true lets only
    /// members in.
    #[inline]
    #[must_use]
    pub fn allow_external_user(mut self, allow_external_user: bool) -> Self {
        self.allow_external_user = Some(allow_external_user);
        self
    }

    /// Whether recording starts by itself.
    #[inline]
    #[must_use]
    pub fn auto_record_type(mut self, auto_record_type: AutoRecordType) -> Self {
        self.auto_record_type = Some(auto_record_type);
        self
    }

    /// Whether anybody joining starts the recording. Only for cloud. `false` when absent.
    #[inline]
    #[must_use]
    pub fn attendee_join_auto_record(mut self, attendee_join_auto_record: bool) -> Self {
        self.attendee_join_auto_record = Some(attendee_join_auto_record);
        self
    }

    /// Whether the host may pause or stop the recording. Only for cloud.
    #[inline]
    #[must_use]
    pub fn enable_host_pause_auto_record(
        mut self,
        enable_host_pause_auto_record: bool,
    ) -> Self {
        self.enable_host_pause_auto_record = Some(enable_host_pause_auto_record);
        self
    }
}

/// How sound and recording are handled.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MediaSettingInfo {
    /// Whether people are muted as they join.
    pub enable_enter_mute: Option<bool>,
    /// Whether people may unmute themselves.
    pub allow_unmute_self: Option<bool>,
    /// Whether people may join before the host.
    pub allow_enter_before_host: Option<bool>,
    /// Whether a shared screen has a watermark.
    pub enable_screen_watermark: Option<bool>,
    /// Look of the watermark.
    pub watermark_type: Option<WatermarkType>,
    /// Whether people from outside the corp may join; the page says that true lets only members in.
    pub allow_external_user: Option<bool>,
    /// Whether recording starts by itself.
    pub auto_record_type: Option<AutoRecordType>,
    /// Whether anybody joining starts the recording.
    pub attendee_join_auto_record: Option<bool>,
    /// Whether the host may pause or stop the recording.
    pub enable_host_pause_auto_record: Option<bool>,
    /// Whether people are muted as they join; the page's sample has this name for it. Known only from an
    /// example.
    pub mute_enable_join: Option<bool>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(MediaSettingInfo {
    "enable_enter_mute" => enable_enter_mute: Option<bool>,
    "allow_unmute_self" => allow_unmute_self: Option<bool>,
    "allow_enter_before_host" => allow_enter_before_host: Option<bool>,
    "enable_screen_watermark" => enable_screen_watermark: Option<bool>,
    "watermark_type" => watermark_type: Option<WatermarkType>,
    "allow_external_user" => allow_external_user: Option<bool>,
    "auto_record_type" => auto_record_type: Option<AutoRecordType>,
    "attendee_join_auto_record" => attendee_join_auto_record: Option<bool>,
    "enable_host_pause_auto_record" => enable_host_pause_auto_record: Option<bool>,
    "mute_enable_join" => mute_enable_join: Option<bool>,
});

/// A guest.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WebinarGuest {
    /// Where the guest comes from.
    pub guest_type: GuestType,
    /// The member, as the calling app sees the member. Required for an internal guest.
    pub userid: Option<OpenUserId>,
    /// Country code without a sign, such as 86. Required for an external guest.
    pub area: Option<String>,
    /// Mobile number. Required for an external guest.
    pub phone_number: Option<String>,
    /// Mail address of an external guest.
    pub email: Option<String>,
    /// Name. Required for an external guest. At most 16 characters.
    pub guest_name: Option<String>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(WebinarGuest {
    "guest_type" => guest_type: GuestType [required()],
    "userid" => userid: Option<OpenUserId>,
    "area" => area: Option<String> [form(Form::Either)],
    "phone_number" => phone_number: Option<String> [sensitive()],
    "email" => email: Option<String> [sensitive()],
    "guest_name" => guest_name: Option<String> [max_chars(16), sensitive()],
});

impl WebinarGuest {
    /// A value with everything it must have.
    #[inline]
    pub fn new(guest_type: GuestType) -> Self {
        Self {
            guest_type,
            ..Self::default()
        }
    }

    /// The member, as the calling app sees the member. Required for an internal guest.
    #[inline]
    #[must_use]
    pub fn userid(mut self, userid: impl Into<OpenUserId>) -> Self {
        self.userid = Some(userid.into());
        self
    }

    /// Country code without a sign, such as 86. Required for an external guest.
    #[inline]
    #[must_use]
    pub fn area(mut self, area: impl Into<String>) -> Self {
        self.area = Some(area.into());
        self
    }

    /// Mobile number. Required for an external guest.
    #[inline]
    #[must_use]
    pub fn phone_number(mut self, phone_number: impl Into<String>) -> Self {
        self.phone_number = Some(phone_number.into());
        self
    }

    /// Mail address of an external guest.
    #[inline]
    #[must_use]
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.email = Some(email.into());
        self
    }

    /// Name. Required for an external guest. At most 16 characters.
    #[inline]
    #[must_use]
    pub fn guest_name(mut self, guest_name: impl Into<String>) -> Self {
        self.guest_name = Some(guest_name.into());
        self
    }
}

/// A question asked at enrolment.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Question {
    /// Whether it has to be answered.
    pub is_required: YesNo,
    /// How it is answered. Special questions are always answered in words.
    pub question_type: Option<QuestionType>,
    /// Whether it is one of the platform's own questions.
    pub special_type: Option<SpecialType>,
    /// The question. Special questions have their own. At most 40 characters.
    pub question_title: Option<String>,
    /// Answers to choose from, in this order. Only for single and multiple choice. At most 8 items.
    pub option_list: Option<Vec<QuestionOption>>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(Question {
    "is_required" => is_required: YesNo [required()],
    "question_type" => question_type: Option<QuestionType>,
    "special_type" => special_type: Option<SpecialType>,
    "question_title" => question_title: Option<String> [max_chars(40)],
    "option_list" => option_list: Option<Vec<QuestionOption>> [max_items(8)],
});

impl Question {
    /// A value with everything it must have.
    #[inline]
    pub fn new(is_required: YesNo) -> Self {
        Self {
            is_required,
            ..Self::default()
        }
    }

    /// How it is answered. Special questions are always answered in words.
    #[inline]
    #[must_use]
    pub fn question_type(mut self, question_type: QuestionType) -> Self {
        self.question_type = Some(question_type);
        self
    }

    /// Whether it is one of the platform's own questions.
    #[inline]
    #[must_use]
    pub fn special_type(mut self, special_type: SpecialType) -> Self {
        self.special_type = Some(special_type);
        self
    }

    /// The question. Special questions have their own. At most 40 characters.
    #[inline]
    #[must_use]
    pub fn question_title(mut self, question_title: impl Into<String>) -> Self {
        self.question_title = Some(question_title.into());
        self
    }

    /// Answers to choose from, in this order. Only for single and multiple choice. At most 8 items.
    #[inline]
    #[must_use]
    pub fn option_list(
        mut self,
        option_list: impl IntoIterator<Item = QuestionOption>,
    ) -> Self {
        self.option_list = Some(option_list.into_iter().collect());
        self
    }
}

/// An answer to choose.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuestionOption {
    /// The answer. At most 40 characters.
    pub content: Option<String>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(QuestionOption {
    "content" => content: Option<String> [max_chars(40)],
});

impl QuestionOption {
    /// A value with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The answer. At most 40 characters.
    #[inline]
    #[must_use]
    pub fn content(mut self, content: impl Into<String>) -> Self {
        self.content = Some(content.into());
        self
    }
}

/// Somebody's enrolment.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnrollIdOf {
    /// The person's temporary id in this webinar.
    pub tmp_openid: String,
    /// The enrolment.
    pub enroll_id: String,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(EnrollIdOf {
    "tmp_openid" => tmp_openid: String,
    "enroll_id" => enroll_id: String [form(Form::Either)],
});

/// That somebody enrolled.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Enrolment {
    /// Id of the enrolment.
    pub enroll_id: String,
    /// The person, if a member; as the calling app sees the member.
    pub userid: Option<OpenUserId>,
    /// The person's temporary id in this webinar.
    pub tmp_openid: Option<String>,
    /// When, as yyyy/MM/dd HH:mm in Chinese time.
    pub enroll_time: String,
    /// How.
    pub enroll_source_type: Option<EnrollSource>,
    /// The person's name, or phone number if imported without a name.
    pub nick_name: Option<String>,
    /// Whether it is approved.
    pub status: EnrollStatus,
    /// Lets the person join by phone.
    pub enroll_code: Option<String>,
    /// The answers given.
    pub answer_list: Option<Vec<EnrolmentAnswer>>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(Enrolment {
    "enroll_id" => enroll_id: String [form(Form::Either)],
    "userid" => userid: Option<OpenUserId>,
    "tmp_openid" => tmp_openid: Option<String>,
    "enroll_time" => enroll_time: String,
    "enroll_source_type" => enroll_source_type: Option<EnrollSource>,
    "nick_name" => nick_name: Option<String> [sensitive()],
    "status" => status: EnrollStatus,
    "enroll_code" => enroll_code: Option<String> [form(Form::Either), sensitive()],
    "answer_list" => answer_list: Option<Vec<EnrolmentAnswer>>,
});

/// The answer to a question asked at enrolment.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnrolmentAnswer {
    /// The answers chosen or written.
    pub answer_content: Option<Vec<String>>,
    /// Whether it had to be answered.
    pub is_required: Option<YesNo>,
    /// How it was answered.
    pub question_type: Option<QuestionType>,
    /// Whether it is one of the platform's own questions.
    pub special_type: Option<SpecialType>,
    /// Number of the question.
    pub question_num: Option<i64>,
    /// The question.
    pub question_title: Option<String>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(EnrolmentAnswer {
    "answer_content" => answer_content: Option<Vec<String>> [sensitive()],
    "is_required" => is_required: Option<YesNo>,
    "question_type" => question_type: Option<QuestionType>,
    "special_type" => special_type: Option<SpecialType>,
    "question_num" => question_num: Option<i64>,
    "question_title" => question_title: Option<String>,
});

/// Somebody to enrol.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnrolmentInput {
    /// A member, as the calling app sees the member. This or phone_number is required.
    pub userid: Option<OpenUserId>,
    /// Country code without a sign, such as 86. Together with phone_number.
    pub area: Option<String>,
    /// Mobile number.
    pub phone_number: Option<String>,
    /// Name in the list of enrolments. The webinar does not show it.
    pub nick_name: Option<String>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(EnrolmentInput {
    "userid" => userid: Option<OpenUserId>,
    "area" => area: Option<String> [form(Form::Either)],
    "phone_number" => phone_number: Option<String> [sensitive()],
    "nick_name" => nick_name: Option<String> [sensitive()],
});

impl EnrolmentInput {
    /// A value with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// A member, as the calling app sees the member. This or phone_number is required.
    #[inline]
    #[must_use]
    pub fn userid(mut self, userid: impl Into<OpenUserId>) -> Self {
        self.userid = Some(userid.into());
        self
    }

    /// Country code without a sign, such as 86. Together with phone_number.
    #[inline]
    #[must_use]
    pub fn area(mut self, area: impl Into<String>) -> Self {
        self.area = Some(area.into());
        self
    }

    /// Mobile number.
    #[inline]
    #[must_use]
    pub fn phone_number(mut self, phone_number: impl Into<String>) -> Self {
        self.phone_number = Some(phone_number.into());
        self
    }

    /// Name in the list of enrolments. The webinar does not show it.
    #[inline]
    #[must_use]
    pub fn nick_name(mut self, nick_name: impl Into<String>) -> Self {
        self.nick_name = Some(nick_name.into());
        self
    }
}

/// An enrolment that was imported.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImportedEnrolment {
    /// Id of the enrolment.
    pub enroll_id: String,
    /// The person, if a member; as the calling app sees the member.
    pub userid: Option<OpenUserId>,
    /// Country code.
    pub area: Option<String>,
    /// Mobile number.
    pub phone_number: Option<String>,
    /// Name in the list of enrolments.
    pub nick_name: Option<String>,
    /// Lets the person join by phone.
    pub enroll_code: Option<String>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(ImportedEnrolment {
    "enroll_id" => enroll_id: String [form(Form::Either)],
    "userid" => userid: Option<OpenUserId>,
    "area" => area: Option<String> [form(Form::Either)],
    "phone_number" => phone_number: Option<String> [sensitive()],
    "nick_name" => nick_name: Option<String> [sensitive()],
    "enroll_code" => enroll_code: Option<String> [form(Form::Either), sensitive()],
});

/// An enrolment.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnrollRef {
    /// Its id.
    pub enroll_id: String,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(EnrollRef {
    "enroll_id" => enroll_id: String [required(), form(Form::Either)],
});

impl EnrollRef {
    /// A value with everything it must have.
    #[inline]
    pub fn new(enroll_id: impl Into<String>) -> Self {
        Self {
            enroll_id: enroll_id.into(),
            ..Self::default()
        }
    }
}

open_enum! {
    /// Who may watch a webinar.
    pub enum Admission: i64 {
        /// Everybody.
        Everybody = 0,
        /// Only who enrolled.
        Enrolled = 1,
        /// Only who knows the password.
        Password = 2,
    }
}

open_enum! {
    /// How far a webinar is.
    pub enum WebinarStatus: str {
        /// Unknown.
        Invalid = "MEETING_STATE_INVALID",
        /// Before its start.
        NotStarted = "MEETING_STATE_INIT",
        /// Cancelled by the host.
        Cancelled = "MEETING_STATE_CANCELLED",
        /// Somebody is in it.
        Started = "MEETING_STATE_STARTED",
        /// Deleted after its end without anybody having joined.
        Ended = "MEETING_STATE_ENDED",
        /// Past its end without anybody having joined.
        NoState = "MEETING_STATE_NULL",
        /// Past its start, and nobody is in it.
        AboutToStart = "MEETING_STATE_ABOUT_TO_START",
        /// Over and its number taken back.
        Recycled = "MEETING_STATE_RECYCLED",
    }
}

open_enum! {
    /// Where a guest comes from.
    pub enum GuestType: i64 {
        /// A member of the corp.
        Internal = 1,
        /// External.
        External = 2,
        /// Joined by the guests' link.
        Link = 3,
    }
}

open_enum! {
    /// Look of a watermark.
    pub enum WatermarkType: i64 {
        /// Single row.
        SingleRow = 0,
        /// Several rows.
        SeveralRows = 1,
    }
}

open_enum! {
    /// Whether recording starts by itself.
    pub enum AutoRecordType: str {
        /// None.
        None = "none",
        /// On the host's device once the host joins.
        Local = "local",
        /// In the cloud once the host joins.
        Cloud = "cloud",
    }
}

open_enum! {
    /// Who approves enrolments.
    pub enum ApproveType: i64 {
        /// They count at once.
        Automatic = 1,
        /// Manual.
        Manual = 2,
    }
}

open_enum! {
    /// A yes or no that counts from 1.
    pub enum YesNo: i64 {
        /// No.
        No = 1,
        /// Yes.
        Yes = 2,
    }
}

open_enum! {
    /// How a question is answered.
    pub enum QuestionType: i64 {
        /// Single choice.
        SingleChoice = 1,
        /// Multiple choice.
        MultipleChoice = 2,
        /// Text.
        Text = 3,
    }
}

open_enum! {
    /// The platform's own questions.
    pub enum SpecialType: i64 {
        /// A question of one's own.
        None = 1,
        /// Mobile.
        Mobile = 2,
        /// Email.
        Email = 3,
        /// Name.
        Name = 4,
        /// Company.
        Company = 5,
        /// How large the person's organisation is.
        CompanySize = 6,
    }
}

open_enum! {
    /// Which enrolment counts for somebody with several.
    pub enum EnrollOrder: i64 {
        /// Imported first.
        ImportedFirst = 1,
        /// Manual first.
        ManualFirst = 2,
    }
}

open_enum! {
    /// State of an enrolment.
    pub enum EnrollStatus: i64 {
        /// Only to ask for every state.
        All = 0,
        /// Pending.
        Pending = 1,
        /// Refused.
        Refused = 2,
        /// Approved.
        Approved = 3,
    }
}

open_enum! {
    /// How somebody was enrolled.
    pub enum EnrollSource: i64 {
        /// By the person.
        Manual = 1,
        /// Imported.
        Imported = 2,
    }
}

open_enum! {
    /// What to do with an enrolment.
    pub enum EnrollAction: i64 {
        /// Makes an approved one pending again.
        Withdraw = 1,
        /// Refuse.
        Refuse = 2,
        /// Approve.
        Approve = 3,
    }
}
