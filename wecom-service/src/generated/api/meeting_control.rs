//! 会中控制管理: run a meeting: people, polls, phone calls, layouts and backgrounds; and hand out the
//! accounts for it. For the corp's own apps.
//!
//! Generated from `spec/api/meetings/meeting_control.yaml` by `cargo codegen`. Edit the spec, not this file.

use crate::call::Call;
use crate::chunking::Chunked;
use crate::endpoint::{Effect, Endpoint, EndpointMeta, Payload};
use crate::generated::tokens::{AccessToken, Provides};
use crate::generated::types::{JobId, MeetingId, OpenUserId};
use crate::paging::{Page, Paged};
use crate::scope::{Scope, ScopeKind};
use crate::waiting::Job;
use crate::wire::{Empty, EncodeError, Extra, Form};
use crate::{open_enum, table};

/// The calls of 会中控制管理 on one scope, from [`Scope::meeting_control`].
#[derive(Clone, Debug)]
pub struct Api<K> {
    scope: Scope<K>,
}

impl<K: ScopeKind> Scope<K> {
    /// 会中控制管理: run a meeting: people, polls, phone calls, layouts and backgrounds; and hand out the
    /// accounts for it. For the corp's own apps.
    #[inline]
    pub fn meeting_control(&self) -> Api<K> {
        Api { scope: self.clone() }
    }
}

impl<K: ScopeKind> Api<K> {
    /// 管理会中设置: change what is allowed in a running meeting of this app. What is left out stays. Not for
    /// MRA devices.
    ///
    /// `POST /cgi-bin/meeting/realcontrol/set` with [`AccessToken`]; twice is the same as once, so the client
    /// may repeat it. Official page [98175](https://developer.work.weixin.qq.com/document/path/98175),
    /// checked, as of 2023-04-25.
    #[inline]
    pub fn realcontrol_set(
        &self,
        meetingid: impl Into<MeetingId>,
    ) -> Call<RealcontrolSet>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(RealcontrolSet::new(meetingid))
    }

    /// 管理联席主持人: make somebody in a running meeting co-host, or no longer. Not for MRA devices.
    ///
    /// `POST /cgi-bin/meeting/realcontrol/set_cohost` with [`AccessToken`]; twice is the same as once, so the
    /// client may repeat it. Official page [98180](https://developer.work.weixin.qq.com/document/path/98180),
    /// checked, as of 2025-03-06.
    #[inline]
    pub fn realcontrol_set_cohost(
        &self,
        meetingid: impl Into<MeetingId>,
        action: bool,
        operated_user: Participant,
    ) -> Call<RealcontrolSetCohost>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(RealcontrolSetCohost::new(meetingid, action, operated_user))
    }

    /// 静音成员: mute or unmute somebody in a running meeting.
    ///
    /// `POST /cgi-bin/meeting/realcontrol/mute_user` with [`AccessToken`]; twice is the same as once, so the
    /// client may repeat it. Official page [98184](https://developer.work.weixin.qq.com/document/path/98184),
    /// checked, as of 2023-04-25.
    #[inline]
    pub fn realcontrol_mute_user(
        &self,
        meetingid: impl Into<MeetingId>,
        option: bool,
        operated_user: Participant,
    ) -> Call<RealcontrolMuteUser>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(RealcontrolMuteUser::new(meetingid, option, operated_user))
    }

    /// 关闭或开启成员视频: switch somebody's camera off in a running meeting; that of an MRA device also on.
    ///
    /// The page's sample says instance_id, its table instanceid.
    ///
    /// `POST /cgi-bin/meeting/realcontrol/switch_user_video` with [`AccessToken`]; twice is the same as once,
    /// so the client may repeat it. Official page
    /// [98189](https://developer.work.weixin.qq.com/document/path/98189), checked, as of 2025-03-06.
    #[inline]
    pub fn realcontrol_switch_user_video(
        &self,
        meetingid: impl Into<MeetingId>,
        operated_user: Participant,
    ) -> Call<RealcontrolSwitchUserVideo>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(RealcontrolSwitchUserVideo::new(meetingid, operated_user))
    }

    /// 关闭成员屏幕共享: stop somebody in a running meeting from sharing a screen.
    ///
    /// `POST /cgi-bin/meeting/realcontrol/close_screen_share` with [`AccessToken`]; twice is the same as
    /// once, so the client may repeat it. Official page
    /// [98185](https://developer.work.weixin.qq.com/document/path/98185), checked in a public copy.
    #[inline]
    pub fn realcontrol_close_screen_share(
        &self,
        meetingid: impl Into<MeetingId>,
        operated_user: Participant,
    ) -> Call<RealcontrolCloseScreenShare>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(RealcontrolCloseScreenShare::new(meetingid, operated_user))
    }

    /// 修改成员在会中显示的昵称: change the names people are shown by in a running meeting.
    ///
    /// The page's sample says operated_users, its table opereated_users.
    ///
    /// `POST /cgi-bin/meeting/realcontrol/set_nicknames` with [`AccessToken`]; twice is the same as once, so
    /// the client may repeat it. Official page
    /// [98188](https://developer.work.weixin.qq.com/document/path/98188), checked, as of 2025-03-06.
    #[inline]
    pub fn realcontrol_set_nicknames(
        &self,
        meetingid: impl Into<MeetingId>,
        operated_users: impl IntoIterator<Item = NamedParticipant>,
    ) -> Call<RealcontrolSetNicknames>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(RealcontrolSetNicknames::new(meetingid, operated_users))
    }

    /// 管理等候室成员: let people in from the waiting room, send them there, or send them away from it.
    ///
    /// `POST /cgi-bin/meeting/realcontrol/manage_waiting_room_users` with [`AccessToken`]; twice is the same
    /// as once, so the client may repeat it. Official page
    /// [98186](https://developer.work.weixin.qq.com/document/path/98186), checked, as of 2025-03-06.
    #[inline]
    pub fn realcontrol_manage_waiting_room_users(
        &self,
        meetingid: impl Into<MeetingId>,
        operate_type: WaitingAction,
        operated_users: impl IntoIterator<Item = Participant>,
    ) -> Call<RealcontrolManageWaitingRoomUsers>
    where
        K: Provides<AccessToken>,
    {
        let request = RealcontrolManageWaitingRoomUsers::new(
            meetingid,
            operate_type,
            operated_users,
        );
        self.scope.call(request)
    }

    /// 移出成员: remove people from a running meeting.
    ///
    /// `POST /cgi-bin/meeting/realcontrol/kickout_users` with [`AccessToken`]; twice is the same as once, so
    /// the client may repeat it. Official page
    /// [98181](https://developer.work.weixin.qq.com/document/path/98181), checked, as of 2025-03-06.
    #[inline]
    pub fn realcontrol_kickout_users(
        &self,
        meetingid: impl Into<MeetingId>,
        operated_users: impl IntoIterator<Item = Participant>,
        allow_rejoin: bool,
    ) -> Call<RealcontrolKickoutUsers>
    where
        K: Provides<AccessToken>,
    {
        let request = RealcontrolKickoutUsers::new(
            meetingid,
            operated_users,
            allow_rejoin,
        );
        self.scope.call(request)
    }

    /// 结束会议: end a running meeting.
    ///
    /// `POST /cgi-bin/meeting/realcontrol/dismiss` with [`AccessToken`]; twice is the same as once, so the
    /// client may repeat it. Official page [98187](https://developer.work.weixin.qq.com/document/path/98187),
    /// checked in a public copy.
    #[inline]
    pub fn realcontrol_dismiss(
        &self,
        meetingid: impl Into<MeetingId>,
    ) -> Call<RealcontrolDismiss>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(RealcontrolDismiss::new(meetingid))
    }

    /// 批量外呼: call people by phone into a meeting of this app, before or while it runs. Answers at once;
    /// events tell how it went.
    ///
    /// Not for webinars.
    ///
    /// `POST /cgi-bin/meeting/phone/callout` with [`AccessToken`]; acts on every call and is never repeated
    /// blindly. Official page [98823](https://developer.work.weixin.qq.com/document/path/98823), checked, as
    /// of 2023-04-26.
    #[inline]
    pub fn phone_callout(
        &self,
        meetingid: impl Into<MeetingId>,
        phone_numbers: impl IntoIterator<Item = PhoneNumber>,
    ) -> Call<PhoneCallout>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(PhoneCallout::new(meetingid, phone_numbers))
    }

    /// 获取会议的外呼状态: page through everybody called by phone into a meeting of this app, by whatever
    /// means.
    ///
    /// `POST /cgi-bin/meeting/phone/get_callout_status` with [`AccessToken`]; read-only, so the client may
    /// repeat it. Its `stream()` goes through all pages. Official page
    /// [98824](https://developer.work.weixin.qq.com/document/path/98824), checked, as of 2023-04-27.
    #[inline]
    pub fn phone_get_callout_status(
        &self,
        meetingid: impl Into<MeetingId>,
    ) -> Call<PhoneGetCalloutStatus>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(PhoneGetCalloutStatus::new(meetingid))
    }

    /// 获取电话入会的成员ID: the temporary ids of people who take or took part by phone. A switchboard's
    /// number may have several.
    ///
    /// `POST /cgi-bin/meeting/phone/get_tmp_openid` with [`AccessToken`]; read-only, so the client may repeat
    /// it. Its `in_chunks()` sends as many calls as the list needs. Official page
    /// [98825](https://developer.work.weixin.qq.com/document/path/98825), checked, as of 2023-04-27.
    #[inline]
    pub fn phone_get_tmp_openid(
        &self,
        meetingid: impl Into<MeetingId>,
        phone_numbers: impl IntoIterator<Item = PhoneNumber>,
    ) -> Call<PhoneGetTmpOpenid>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(PhoneGetTmpOpenid::new(meetingid, phone_numbers))
    }

    /// 创建会议投票主题: prepare a poll. poll_start lets people vote. Only while the meeting runs.
    ///
    /// `POST /cgi-bin/meeting/poll/create_theme` with [`AccessToken`]; acts on every call and is never
    /// repeated blindly. Official page [98834](https://developer.work.weixin.qq.com/document/path/98834),
    /// checked in a public copy.
    #[inline]
    pub fn poll_create_theme(
        &self,
        meetingid: impl Into<MeetingId>,
        operator_userid: impl Into<OpenUserId>,
        instance_id: Device,
        poll_topic: impl Into<String>,
        poll_desc: impl Into<String>,
        poll_questions: impl IntoIterator<Item = PollQuestion>,
    ) -> Call<PollCreateTheme>
    where
        K: Provides<AccessToken>,
    {
        let request = PollCreateTheme::new(
            meetingid,
            operator_userid,
            instance_id,
            poll_topic,
            poll_desc,
            poll_questions,
        );
        self.scope.call(request)
    }

    /// 修改会议投票主题: replace a poll that was prepared. Only while the meeting runs.
    ///
    /// `POST /cgi-bin/meeting/poll/update_theme` with [`AccessToken`]; twice is the same as once, so the
    /// client may repeat it. Official page [98835](https://developer.work.weixin.qq.com/document/path/98835),
    /// checked in a public copy.
    #[inline]
    pub fn poll_update_theme(
        &self,
        meetingid: impl Into<MeetingId>,
        poll_theme_id: impl Into<String>,
        operator_userid: impl Into<OpenUserId>,
        instance_id: Device,
        poll_topic: impl Into<String>,
        poll_desc: impl Into<String>,
        poll_questions: impl IntoIterator<Item = PollQuestion>,
    ) -> Call<PollUpdateTheme>
    where
        K: Provides<AccessToken>,
    {
        let request = PollUpdateTheme::new(
            meetingid,
            poll_theme_id,
            operator_userid,
            instance_id,
            poll_topic,
            poll_desc,
            poll_questions,
        );
        self.scope.call(request)
    }

    /// 获取会议投票列表: the polls of a meeting and how far they are.
    ///
    /// `POST /cgi-bin/meeting/poll/get_poll_list` with [`AccessToken`]; read-only, so the client may repeat
    /// it. Official page [98836](https://developer.work.weixin.qq.com/document/path/98836), checked in a
    /// public copy.
    #[inline]
    pub fn poll_get_poll_list(
        &self,
        meetingid: impl Into<MeetingId>,
        operator_userid: impl Into<OpenUserId>,
        instance_id: Device,
    ) -> Call<PollGetPollList>
    where
        K: Provides<AccessToken>,
    {
        let request = PollGetPollList::new(meetingid, operator_userid, instance_id);
        self.scope.call(request)
    }

    /// 获取会议投票主题信息: a poll as it was prepared, without results.
    ///
    /// `POST /cgi-bin/meeting/poll/get_theme_info` with [`AccessToken`]; read-only, so the client may repeat
    /// it. Official page [98837](https://developer.work.weixin.qq.com/document/path/98837), checked in a
    /// public copy.
    #[inline]
    pub fn poll_get_theme_info(
        &self,
        poll_theme_id: impl Into<String>,
        operator_userid: impl Into<OpenUserId>,
        instance_id: Device,
    ) -> Call<PollGetThemeInfo>
    where
        K: Provides<AccessToken>,
    {
        let request = PollGetThemeInfo::new(poll_theme_id, operator_userid, instance_id);
        self.scope.call(request)
    }

    /// 发起会议投票: let people vote in a poll that was prepared. Only while the meeting runs.
    ///
    /// `POST /cgi-bin/meeting/poll/start` with [`AccessToken`]; acts on every call and is never repeated
    /// blindly. Official page [98840](https://developer.work.weixin.qq.com/document/path/98840), checked, as
    /// of 2023-05-30.
    #[inline]
    pub fn poll_start(
        &self,
        meetingid: impl Into<MeetingId>,
        poll_theme_id: impl Into<String>,
        operator_userid: impl Into<OpenUserId>,
        instance_id: Device,
    ) -> Call<PollStart>
    where
        K: Provides<AccessToken>,
    {
        let request = PollStart::new(
            meetingid,
            poll_theme_id,
            operator_userid,
            instance_id,
        );
        self.scope.call(request)
    }

    /// 结束会议投票: end a running poll.
    ///
    /// `POST /cgi-bin/meeting/poll/finish` with [`AccessToken`]; twice is the same as once, so the client may
    /// repeat it. Official page [98841](https://developer.work.weixin.qq.com/document/path/98841), checked in
    /// a public copy.
    #[inline]
    pub fn poll_finish(
        &self,
        meetingid: impl Into<MeetingId>,
        poll_theme_id: impl Into<String>,
        poll_id: impl Into<String>,
        operator_userid: impl Into<OpenUserId>,
        instance_id: Device,
    ) -> Call<PollFinish>
    where
        K: Provides<AccessToken>,
    {
        let request = PollFinish::new(
            meetingid,
            poll_theme_id,
            poll_id,
            operator_userid,
            instance_id,
        );
        self.scope.call(request)
    }

    /// 获取会议投票详情: the results of a poll.
    ///
    /// `POST /cgi-bin/meeting/poll/get_poll_detail` with [`AccessToken`]; read-only, so the client may repeat
    /// it. Official page [98838](https://developer.work.weixin.qq.com/document/path/98838), checked in a
    /// public copy.
    #[inline]
    pub fn poll_get_poll_detail(
        &self,
        meetingid: impl Into<MeetingId>,
        poll_id: impl Into<String>,
        operator_userid: impl Into<OpenUserId>,
        instance_id: Device,
    ) -> Call<PollGetPollDetail>
    where
        K: Provides<AccessToken>,
    {
        let request = PollGetPollDetail::new(
            meetingid,
            poll_id,
            operator_userid,
            instance_id,
        );
        self.scope.call(request)
    }

    /// 删除会议投票: delete a poll or what was prepared for it. Only while the meeting runs.
    ///
    /// `POST /cgi-bin/meeting/poll/delete` with [`AccessToken`]; twice is the same as once, so the client may
    /// repeat it. Official page [98839](https://developer.work.weixin.qq.com/document/path/98839), checked,
    /// as of 2023-05-30.
    #[inline]
    pub fn poll_delete(
        &self,
        meetingid: impl Into<MeetingId>,
        operator_userid: impl Into<OpenUserId>,
        instance_id: Device,
    ) -> Call<PollDelete>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(PollDelete::new(meetingid, operator_userid, instance_id))
    }

    /// 获取布局模板列表: the templates that layouts of this corp's meetings can use.
    ///
    /// `GET /cgi-bin/meeting/layout/list_template` with [`AccessToken`]; read-only, so the client may repeat
    /// it. Official page [98844](https://developer.work.weixin.qq.com/document/path/98844), checked, as of
    /// 2023-10-09.
    #[inline]
    pub fn layout_list_template(&self) -> Call<LayoutListTemplate>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(LayoutListTemplate::new())
    }

    /// 添加会议基础布局: add basic layouts to a meeting of this app, up to 10 in all. The first page of a
    /// layout is shown first.
    ///
    /// Before the meeting only invited members can have a seat, while it runs only those who are in it.
    ///
    /// `POST /cgi-bin/meeting/layout/add` with [`AccessToken`]; acts on every call and is never repeated
    /// blindly. Official page [98845](https://developer.work.weixin.qq.com/document/path/98845), checked in a
    /// public copy.
    #[inline]
    pub fn layout_add(
        &self,
        meetingid: impl Into<MeetingId>,
        layout_list: impl IntoIterator<Item = LayoutInput>,
    ) -> Call<LayoutAdd>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(LayoutAdd::new(meetingid, layout_list))
    }

    /// 修改会议基础布局: replace a basic layout of a meeting.
    ///
    /// Before the meeting only invited members can have a seat, while it runs only those who are in it.
    ///
    /// `POST /cgi-bin/meeting/layout/update` with [`AccessToken`]; twice is the same as once, so the client
    /// may repeat it. Official page [98846](https://developer.work.weixin.qq.com/document/path/98846),
    /// checked in a public copy.
    #[inline]
    pub fn layout_update(
        &self,
        meetingid: impl Into<MeetingId>,
        layout_id: impl Into<String>,
        page_list: impl IntoIterator<Item = LayoutPage>,
    ) -> Call<LayoutUpdate>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(LayoutUpdate::new(meetingid, layout_id, page_list))
    }

    /// 设置会议默认布局: choose the layout a meeting of this app uses.
    ///
    /// `POST /cgi-bin/meeting/layout/set_default` with [`AccessToken`]; twice is the same as once, so the
    /// client may repeat it. Official page [98847](https://developer.work.weixin.qq.com/document/path/98847),
    /// checked, as of 2023-05-31.
    #[inline]
    pub fn layout_set_default(
        &self,
        meetingid: impl Into<MeetingId>,
        selected_layout_id: impl Into<String>,
    ) -> Call<LayoutSetDefault>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(LayoutSetDefault::new(meetingid, selected_layout_id))
    }

    /// 添加会议高级布局: add advanced layouts to a meeting, up to 20 in all. Only H.323 and SIP devices show
    /// them.
    ///
    /// `POST /cgi-bin/meeting/advanced_layout/add` with [`AccessToken`]; acts on every call and is never
    /// repeated blindly. Official page [98861](https://developer.work.weixin.qq.com/document/path/98861),
    /// checked in a public copy.
    #[inline]
    pub fn advanced_layout_add(
        &self,
        meetingid: impl Into<MeetingId>,
        layout_list: impl IntoIterator<Item = AdvancedLayoutInput>,
    ) -> Call<AdvancedLayoutAdd>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(AdvancedLayoutAdd::new(meetingid, layout_list))
    }

    /// 修改会议高级布局: replace an advanced layout of a meeting. Where the whole meeting uses it, the change
    /// shows at once.
    ///
    /// Where single people use the layout they keep it as it was.
    ///
    /// `POST /cgi-bin/meeting/advanced_layout/update` with [`AccessToken`]; twice is the same as once, so the
    /// client may repeat it. Official page [98868](https://developer.work.weixin.qq.com/document/path/98868),
    /// checked in a public copy.
    #[inline]
    pub fn advanced_layout_update(
        &self,
        meetingid: impl Into<MeetingId>,
        layout_id: impl Into<String>,
        page_list: impl IntoIterator<Item = AdvancedPageUpdate>,
    ) -> Call<AdvancedLayoutUpdate>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(AdvancedLayoutUpdate::new(meetingid, layout_id, page_list))
    }

    /// 设置高级布局: use an advanced layout for a meeting or for some people in it, or go back to the
    /// meeting's own.
    ///
    /// A person's own layout comes before the meeting's, and that one before the platform's.
    ///
    /// `POST /cgi-bin/meeting/advanced_layout/apply` with [`AccessToken`]; twice is the same as once, so the
    /// client may repeat it. Official page [98869](https://developer.work.weixin.qq.com/document/path/98869),
    /// checked, as of 2023-05-31.
    #[inline]
    pub fn advanced_layout_apply(
        &self,
        meetingid: impl Into<MeetingId>,
        layout_id: impl Into<String>,
    ) -> Call<AdvancedLayoutApply>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(AdvancedLayoutApply::new(meetingid, layout_id))
    }

    /// 获取会议布局列表: the layouts of a meeting, basic and advanced ones.
    ///
    /// `POST /cgi-bin/meeting/advanced_layout/list` with [`AccessToken`]; read-only, so the client may repeat
    /// it. Official page [98862](https://developer.work.weixin.qq.com/document/path/98862), checked in a
    /// public copy, as of 2023-05-31.
    #[inline]
    pub fn advanced_layout_list(
        &self,
        meetingid: impl Into<MeetingId>,
    ) -> Call<AdvancedLayoutList>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(AdvancedLayoutList::new(meetingid))
    }

    /// 获取用户布局: the layout somebody in a meeting sees.
    ///
    /// `POST /cgi-bin/meeting/advanced_layout/get_user_layout` with [`AccessToken`]; read-only, so the client
    /// may repeat it. Official page [98865](https://developer.work.weixin.qq.com/document/path/98865),
    /// checked in a public copy, as of 2023-05-31.
    #[inline]
    pub fn advanced_layout_get_user_layout(
        &self,
        meetingid: impl Into<MeetingId>,
        tmp_openid: impl Into<String>,
        instance_id: Device,
    ) -> Call<AdvancedLayoutGetUserLayout>
    where
        K: Provides<AccessToken>,
    {
        let request = AdvancedLayoutGetUserLayout::new(
            meetingid,
            tmp_openid,
            instance_id,
        );
        self.scope.call(request)
    }

    /// 批量删除布局: delete layouts of a meeting. The one in use cannot be deleted.
    ///
    /// `POST /cgi-bin/meeting/advanced_layout/batch_delete` with [`AccessToken`]; twice is the same as once,
    /// so the client may repeat it. Its `in_chunks()` sends as many calls as the list needs. Official page
    /// [98866](https://developer.work.weixin.qq.com/document/path/98866), checked in a public copy.
    #[inline]
    pub fn advanced_layout_batch_delete(
        &self,
        meetingid: impl Into<MeetingId>,
        layout_id_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Call<AdvancedLayoutBatchDelete>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(AdvancedLayoutBatchDelete::new(meetingid, layout_id_list))
    }

    /// 添加会议背景: add backgrounds to a meeting, up to 7 in all. They are fetched in the background; an
    /// event tells how that ended.
    ///
    /// `POST /cgi-bin/meeting/layout/add_background` with [`AccessToken`]; acts on every call and is never
    /// repeated blindly. Official page [98851](https://developer.work.weixin.qq.com/document/path/98851),
    /// checked in a public copy.
    #[inline]
    pub fn layout_add_background(
        &self,
        meetingid: impl Into<MeetingId>,
        image_list: impl IntoIterator<Item = BackgroundImage>,
    ) -> Call<LayoutAddBackground>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(LayoutAddBackground::new(meetingid, image_list))
    }

    /// 设置会议默认背景: choose the background a meeting of this app uses.
    ///
    /// `POST /cgi-bin/meeting/layout/set_default_background` with [`AccessToken`]; twice is the same as once,
    /// so the client may repeat it. Official page
    /// [98852](https://developer.work.weixin.qq.com/document/path/98852), checked, as of 2023-05-31.
    #[inline]
    pub fn layout_set_default_background(
        &self,
        meetingid: impl Into<MeetingId>,
        selected_background_id: impl Into<String>,
    ) -> Call<LayoutSetDefaultBackground>
    where
        K: Provides<AccessToken>,
    {
        let request = LayoutSetDefaultBackground::new(meetingid, selected_background_id);
        self.scope.call(request)
    }

    /// 获取会议背景列表: the backgrounds of a meeting.
    ///
    /// `POST /cgi-bin/meeting/layout/list_background` with [`AccessToken`]; read-only, so the client may
    /// repeat it. Official page [98856](https://developer.work.weixin.qq.com/document/path/98856), checked,
    /// as of 2023-05-31.
    #[inline]
    pub fn layout_list_background(
        &self,
        meetingid: impl Into<MeetingId>,
    ) -> Call<LayoutListBackground>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(LayoutListBackground::new(meetingid))
    }

    /// 删除会议背景: delete a background of a meeting. The one in use cannot be deleted.
    ///
    /// `POST /cgi-bin/meeting/layout/delete_background` with [`AccessToken`]; twice is the same as once, so
    /// the client may repeat it. Official page
    /// [98853](https://developer.work.weixin.qq.com/document/path/98853), checked, as of 2023-05-31.
    #[inline]
    pub fn layout_delete_background(
        &self,
        meetingid: impl Into<MeetingId>,
        background_id: impl Into<String>,
    ) -> Call<LayoutDeleteBackground>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(LayoutDeleteBackground::new(meetingid, background_id))
    }

    /// 批量删除会议背景: delete several backgrounds of a meeting.
    ///
    /// `POST /cgi-bin/meeting/layout/batch_delete_background` with [`AccessToken`]; twice is the same as
    /// once, so the client may repeat it. Official page
    /// [98854](https://developer.work.weixin.qq.com/document/path/98854), checked in a public copy.
    #[inline]
    pub fn layout_batch_delete_background(
        &self,
        meetingid: impl Into<MeetingId>,
        background_id_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Call<LayoutBatchDeleteBackground>
    where
        K: Provides<AccessToken>,
    {
        let request = LayoutBatchDeleteBackground::new(meetingid, background_id_list);
        self.scope.call(request)
    }

    /// 分配高级功能账号: give members the advanced meeting features. Goes on in the background; ask
    /// vip_batch_add_job_result.
    ///
    /// `POST /cgi-bin/meeting/vip/submit_batch_add_job` with [`AccessToken`]; acts on every call and is never
    /// repeated blindly. Official page [99508](https://developer.work.weixin.qq.com/document/path/99508), not
    /// checked.
    #[inline]
    pub fn vip_submit_batch_add_job(
        &self,
        userid_list: impl IntoIterator<Item = impl Into<OpenUserId>>,
    ) -> Call<VipSubmitBatchAddJob>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(VipSubmitBatchAddJob::new(userid_list))
    }

    /// 分配高级功能账号: whom a job gave the advanced meeting features.
    ///
    /// `POST /cgi-bin/meeting/vip/batch_add_job_result` with [`AccessToken`]; read-only, so the client may
    /// repeat it. Its `until_done()` asks until the job has ended. Official page
    /// [99508](https://developer.work.weixin.qq.com/document/path/99508), not checked.
    #[inline]
    pub fn vip_batch_add_job_result(
        &self,
        jobid: impl Into<JobId>,
    ) -> Call<VipBatchAddJobResult>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(VipBatchAddJobResult::new(jobid))
    }

    /// 取消高级功能账号: take the advanced meeting features from members. Goes on in the background; ask
    /// vip_batch_del_job_result.
    ///
    /// `POST /cgi-bin/meeting/vip/submit_batch_del_job` with [`AccessToken`]; acts on every call and is never
    /// repeated blindly. Official page [99509](https://developer.work.weixin.qq.com/document/path/99509),
    /// checked, as of 2023-12-07.
    #[inline]
    pub fn vip_submit_batch_del_job(
        &self,
        userid_list: impl IntoIterator<Item = impl Into<OpenUserId>>,
    ) -> Call<VipSubmitBatchDelJob>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(VipSubmitBatchDelJob::new(userid_list))
    }

    /// 取消高级功能账号: whom a job took the advanced meeting features from.
    ///
    /// `POST /cgi-bin/meeting/vip/batch_del_job_result` with [`AccessToken`]; read-only, so the client may
    /// repeat it. Its `until_done()` asks until the job has ended. Official page
    /// [99509](https://developer.work.weixin.qq.com/document/path/99509), checked in a public copy, as of
    /// 2023-12-07.
    #[inline]
    pub fn vip_batch_del_job_result(
        &self,
        jobid: impl Into<JobId>,
    ) -> Call<VipBatchDelJobResult>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(VipBatchDelJobResult::new(jobid))
    }

    /// 获取高级功能账号列表: page through the members with the advanced meeting features whom the app can
    /// see.
    ///
    /// A page may be shorter than limit; only has_more tells whether more follow.
    ///
    /// `POST /cgi-bin/meeting/vip/list` with [`AccessToken`]; read-only, so the client may repeat it. Its
    /// `stream()` goes through all pages. Official page
    /// [99510](https://developer.work.weixin.qq.com/document/path/99510), not checked.
    #[inline]
    pub fn vip_list(&self) -> Call<VipList>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(VipList::new())
    }
}

/// 管理会中设置: the request of [`Api::realcontrol_set`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RealcontrolSet {
    /// The meeting.
    pub meetingid: MeetingId,
    /// Whether everybody is muted.
    pub mute_all: Option<bool>,
    /// Whether people are muted as they join.
    pub enable_enter_mute: Option<MuteOnEntry>,
    /// Whether people may unmute themselves. Only together with mute_all being true.
    pub allow_unmute_self: Option<bool>,
    /// Whether the meeting is locked.
    pub meeting_locked: Option<bool>,
    /// Whether number and password are hidden.
    pub hide_meeting_code_password: Option<bool>,
    /// Who may chat with whom.
    pub allow_chat: Option<ChatRule>,
    /// Whether people may share their screen.
    pub allow_share_screen: Option<bool>,
    /// By the page true lets only members of the corp join, other than the name says.
    pub allow_external_user: Option<bool>,
    /// Whether a sound tells that somebody joined.
    pub play_ivr_on_join: Option<bool>,
    /// Whether people wait outside until they are let in.
    pub enable_waiting_room: Option<bool>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(RealcontrolSet {
    "meetingid" => meetingid: MeetingId [required()],
    "mute_all" => mute_all: Option<bool>,
    "enable_enter_mute" => enable_enter_mute: Option<MuteOnEntry>,
    "allow_unmute_self" => allow_unmute_self: Option<bool>,
    "meeting_locked" => meeting_locked: Option<bool>,
    "hide_meeting_code_password" => hide_meeting_code_password: Option<bool>,
    "allow_chat" => allow_chat: Option<ChatRule>,
    "allow_share_screen" => allow_share_screen: Option<bool>,
    "allow_external_user" => allow_external_user: Option<bool>,
    "play_ivr_on_join" => play_ivr_on_join: Option<bool>,
    "enable_waiting_room" => enable_waiting_room: Option<bool>,
});

impl RealcontrolSet {
    /// The request with everything it must have.
    #[inline]
    pub fn new(meetingid: impl Into<MeetingId>) -> Self {
        Self {
            meetingid: meetingid.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for RealcontrolSet {
    type Token = AccessToken;
    type Response = Empty;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("meeting_control", "realcontrol_set", "/cgi-bin/meeting/realcontrol/set")
            .title("管理会中设置")
            .effect(Effect::Set)
            .docs(&[98175]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<RealcontrolSet> {
    /// Whether everybody is muted.
    #[inline]
    pub fn mute_all(mut self, mute_all: bool) -> Self {
        self.request.mute_all = Some(mute_all);
        self
    }

    /// Whether people are muted as they join.
    #[inline]
    pub fn enable_enter_mute(mut self, enable_enter_mute: MuteOnEntry) -> Self {
        self.request.enable_enter_mute = Some(enable_enter_mute);
        self
    }

    /// Whether people may unmute themselves. Only together with mute_all being true.
    #[inline]
    pub fn allow_unmute_self(mut self, allow_unmute_self: bool) -> Self {
        self.request.allow_unmute_self = Some(allow_unmute_self);
        self
    }

    /// Whether the meeting is locked.
    #[inline]
    pub fn meeting_locked(mut self, meeting_locked: bool) -> Self {
        self.request.meeting_locked = Some(meeting_locked);
        self
    }

    /// Whether number and password are hidden.
    #[inline]
    pub fn hide_meeting_code_password(
        mut self,
        hide_meeting_code_password: bool,
    ) -> Self {
        self.request.hide_meeting_code_password = Some(hide_meeting_code_password);
        self
    }

    /// Who may chat with whom.
    #[inline]
    pub fn allow_chat(mut self, allow_chat: ChatRule) -> Self {
        self.request.allow_chat = Some(allow_chat);
        self
    }

    /// Whether people may share their screen.
    #[inline]
    pub fn allow_share_screen(mut self, allow_share_screen: bool) -> Self {
        self.request.allow_share_screen = Some(allow_share_screen);
        self
    }

    /// By the page true lets only members of the corp join, other than the name says.
    #[inline]
    pub fn allow_external_user(mut self, allow_external_user: bool) -> Self {
        self.request.allow_external_user = Some(allow_external_user);
        self
    }

    /// Whether a sound tells that somebody joined.
    #[inline]
    pub fn play_ivr_on_join(mut self, play_ivr_on_join: bool) -> Self {
        self.request.play_ivr_on_join = Some(play_ivr_on_join);
        self
    }

    /// Whether people wait outside until they are let in.
    #[inline]
    pub fn enable_waiting_room(mut self, enable_waiting_room: bool) -> Self {
        self.request.enable_waiting_room = Some(enable_waiting_room);
        self
    }
}

/// 管理联席主持人: the request of [`Api::realcontrol_set_cohost`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RealcontrolSetCohost {
    /// The meeting.
    pub meetingid: MeetingId,
    /// Whether the person is co-host from now on.
    pub action: bool,
    /// The person.
    pub operated_user: Participant,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(RealcontrolSetCohost {
    "meetingid" => meetingid: MeetingId [required()],
    "action" => action: bool [required()],
    "operated_user" => operated_user: Participant [required()],
});

impl RealcontrolSetCohost {
    /// The request with everything it must have.
    #[inline]
    pub fn new(
        meetingid: impl Into<MeetingId>,
        action: bool,
        operated_user: Participant,
    ) -> Self {
        Self {
            meetingid: meetingid.into(),
            action,
            operated_user,
            ..Self::default()
        }
    }
}

impl Endpoint for RealcontrolSetCohost {
    type Token = AccessToken;
    type Response = Empty;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("meeting_control", "realcontrol_set_cohost", "/cgi-bin/meeting/realcontrol/set_cohost")
            .title("管理联席主持人")
            .effect(Effect::Set)
            .docs(&[98180]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 静音成员: the request of [`Api::realcontrol_mute_user`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RealcontrolMuteUser {
    /// The meeting.
    pub meetingid: MeetingId,
    /// Whether the person is muted from now on.
    pub option: bool,
    /// The person.
    pub operated_user: Participant,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(RealcontrolMuteUser {
    "meetingid" => meetingid: MeetingId [required()],
    "option" => option: bool [required()],
    "operated_user" => operated_user: Participant [required(), one_or_list()],
});

impl RealcontrolMuteUser {
    /// The request with everything it must have.
    #[inline]
    pub fn new(
        meetingid: impl Into<MeetingId>,
        option: bool,
        operated_user: Participant,
    ) -> Self {
        Self {
            meetingid: meetingid.into(),
            option,
            operated_user,
            ..Self::default()
        }
    }
}

impl Endpoint for RealcontrolMuteUser {
    type Token = AccessToken;
    type Response = Empty;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("meeting_control", "realcontrol_mute_user", "/cgi-bin/meeting/realcontrol/mute_user")
            .title("静音成员")
            .effect(Effect::Set)
            .docs(&[98184]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 关闭或开启成员视频: the request of [`Api::realcontrol_switch_user_video`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RealcontrolSwitchUserVideo {
    /// The meeting.
    pub meetingid: MeetingId,
    /// The person.
    pub operated_user: Participant,
    /// Whether the camera is on from now on. True only for MRA devices. `false` when absent.
    pub video: Option<bool>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(RealcontrolSwitchUserVideo {
    "meetingid" => meetingid: MeetingId [required()],
    "operated_user" => operated_user: Participant [required(), one_or_list()],
    "video" => video: Option<bool>,
});

impl RealcontrolSwitchUserVideo {
    /// The request with everything it must have.
    #[inline]
    pub fn new(meetingid: impl Into<MeetingId>, operated_user: Participant) -> Self {
        Self {
            meetingid: meetingid.into(),
            operated_user,
            ..Self::default()
        }
    }
}

impl Endpoint for RealcontrolSwitchUserVideo {
    type Token = AccessToken;
    type Response = Empty;
    const META: &'static EndpointMeta = &EndpointMeta::post(
        "meeting_control",
        "realcontrol_switch_user_video",
        "/cgi-bin/meeting/realcontrol/switch_user_video",
    )
    .title("关闭或开启成员视频")
    .effect(Effect::Set)
    .docs(&[98189]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<RealcontrolSwitchUserVideo> {
    /// Whether the camera is on from now on. True only for MRA devices. `false` when absent.
    #[inline]
    pub fn video(mut self, video: bool) -> Self {
        self.request.video = Some(video);
        self
    }
}

/// 关闭成员屏幕共享: the request of [`Api::realcontrol_close_screen_share`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RealcontrolCloseScreenShare {
    /// The meeting.
    pub meetingid: MeetingId,
    /// The person.
    pub operated_user: Participant,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(RealcontrolCloseScreenShare {
    "meetingid" => meetingid: MeetingId [required()],
    "operated_user" => operated_user: Participant [required(), one_or_list()],
});

impl RealcontrolCloseScreenShare {
    /// The request with everything it must have.
    #[inline]
    pub fn new(meetingid: impl Into<MeetingId>, operated_user: Participant) -> Self {
        Self {
            meetingid: meetingid.into(),
            operated_user,
            ..Self::default()
        }
    }
}

impl Endpoint for RealcontrolCloseScreenShare {
    type Token = AccessToken;
    type Response = Empty;
    const META: &'static EndpointMeta = &EndpointMeta::post(
        "meeting_control",
        "realcontrol_close_screen_share",
        "/cgi-bin/meeting/realcontrol/close_screen_share",
    )
    .title("关闭成员屏幕共享")
    .effect(Effect::Set)
    .docs(&[98185]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 修改成员在会中显示的昵称: the request of [`Api::realcontrol_set_nicknames`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RealcontrolSetNicknames {
    /// The meeting.
    pub meetingid: MeetingId,
    /// The people and their names.
    pub operated_users: Vec<NamedParticipant>,
    /// The same under the name of the page's table. On the wire it is `opereated_users`. Known only from an
    /// example.
    pub misspelt_operated_users: Option<Vec<NamedParticipant>>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(RealcontrolSetNicknames {
    "meetingid" => meetingid: MeetingId [required()],
    "operated_users" => operated_users: Vec<NamedParticipant> [required()],
    "opereated_users" => misspelt_operated_users: Option<Vec<NamedParticipant>>,
});

impl RealcontrolSetNicknames {
    /// The request with everything it must have.
    #[inline]
    pub fn new(
        meetingid: impl Into<MeetingId>,
        operated_users: impl IntoIterator<Item = NamedParticipant>,
    ) -> Self {
        Self {
            meetingid: meetingid.into(),
            operated_users: operated_users.into_iter().collect(),
            ..Self::default()
        }
    }
}

impl Endpoint for RealcontrolSetNicknames {
    type Token = AccessToken;
    type Response = Empty;
    const META: &'static EndpointMeta = &EndpointMeta::post(
        "meeting_control",
        "realcontrol_set_nicknames",
        "/cgi-bin/meeting/realcontrol/set_nicknames",
    )
    .title("修改成员在会中显示的昵称")
    .effect(Effect::Set)
    .docs(&[98188]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<RealcontrolSetNicknames> {
    /// The same under the name of the page's table. On the wire it is `opereated_users`. Known only from an
    /// example.
    #[inline]
    pub fn misspelt_operated_users(
        mut self,
        misspelt_operated_users: impl IntoIterator<Item = NamedParticipant>,
    ) -> Self {
        self.request.misspelt_operated_users = Some(
            misspelt_operated_users.into_iter().collect(),
        );
        self
    }
}

/// 管理等候室成员: the request of [`Api::realcontrol_manage_waiting_room_users`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RealcontrolManageWaitingRoomUsers {
    /// The meeting.
    pub meetingid: MeetingId,
    /// What to do.
    pub operate_type: WaitingAction,
    /// The people.
    pub operated_users: Vec<Participant>,
    /// Whether they may come back. Only for those sent away and not for MRA devices.
    pub allow_rejoin: Option<bool>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(RealcontrolManageWaitingRoomUsers {
    "meetingid" => meetingid: MeetingId [required()],
    "operate_type" => operate_type: WaitingAction [required()],
    "operated_users" => operated_users: Vec<Participant> [required()],
    "allow_rejoin" => allow_rejoin: Option<bool>,
});

impl RealcontrolManageWaitingRoomUsers {
    /// The request with everything it must have.
    #[inline]
    pub fn new(
        meetingid: impl Into<MeetingId>,
        operate_type: WaitingAction,
        operated_users: impl IntoIterator<Item = Participant>,
    ) -> Self {
        Self {
            meetingid: meetingid.into(),
            operate_type,
            operated_users: operated_users.into_iter().collect(),
            ..Self::default()
        }
    }
}

impl Endpoint for RealcontrolManageWaitingRoomUsers {
    type Token = AccessToken;
    type Response = Empty;
    const META: &'static EndpointMeta = &EndpointMeta::post(
        "meeting_control",
        "realcontrol_manage_waiting_room_users",
        "/cgi-bin/meeting/realcontrol/manage_waiting_room_users",
    )
    .title("管理等候室成员")
    .effect(Effect::Set)
    .docs(&[98186]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<RealcontrolManageWaitingRoomUsers> {
    /// Whether they may come back. Only for those sent away and not for MRA devices.
    #[inline]
    pub fn allow_rejoin(mut self, allow_rejoin: bool) -> Self {
        self.request.allow_rejoin = Some(allow_rejoin);
        self
    }
}

/// 移出成员: the request of [`Api::realcontrol_kickout_users`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RealcontrolKickoutUsers {
    /// The meeting.
    pub meetingid: MeetingId,
    /// The people.
    pub operated_users: Vec<Participant>,
    /// Whether they may come back.
    pub allow_rejoin: bool,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(RealcontrolKickoutUsers {
    "meetingid" => meetingid: MeetingId [required()],
    "operated_users" => operated_users: Vec<Participant> [required()],
    "allow_rejoin" => allow_rejoin: bool [required()],
});

impl RealcontrolKickoutUsers {
    /// The request with everything it must have.
    #[inline]
    pub fn new(
        meetingid: impl Into<MeetingId>,
        operated_users: impl IntoIterator<Item = Participant>,
        allow_rejoin: bool,
    ) -> Self {
        Self {
            meetingid: meetingid.into(),
            operated_users: operated_users.into_iter().collect(),
            allow_rejoin,
            ..Self::default()
        }
    }
}

impl Endpoint for RealcontrolKickoutUsers {
    type Token = AccessToken;
    type Response = Empty;
    const META: &'static EndpointMeta = &EndpointMeta::post(
        "meeting_control",
        "realcontrol_kickout_users",
        "/cgi-bin/meeting/realcontrol/kickout_users",
    )
    .title("移出成员")
    .effect(Effect::Set)
    .docs(&[98181]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 结束会议: the request of [`Api::realcontrol_dismiss`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RealcontrolDismiss {
    /// The meeting.
    pub meetingid: MeetingId,
    /// Whether to end it although people are in it. `true` when absent.
    pub force_dismiss: Option<bool>,
    /// Whether its number is taken back so that nobody can join again. Not while occurrences of a series are
    /// to come; always so for a quick meeting. `false` when absent.
    pub retrieve_code: Option<bool>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(RealcontrolDismiss {
    "meetingid" => meetingid: MeetingId [required()],
    "force_dismiss" => force_dismiss: Option<bool> [form(Form::Flag)],
    "retrieve_code" => retrieve_code: Option<bool> [form(Form::Flag)],
});

impl RealcontrolDismiss {
    /// The request with everything it must have.
    #[inline]
    pub fn new(meetingid: impl Into<MeetingId>) -> Self {
        Self {
            meetingid: meetingid.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for RealcontrolDismiss {
    type Token = AccessToken;
    type Response = Empty;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("meeting_control", "realcontrol_dismiss", "/cgi-bin/meeting/realcontrol/dismiss")
            .title("结束会议")
            .effect(Effect::Set)
            .docs(&[98187]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<RealcontrolDismiss> {
    /// Whether to end it although people are in it. `true` when absent.
    #[inline]
    pub fn force_dismiss(mut self, force_dismiss: bool) -> Self {
        self.request.force_dismiss = Some(force_dismiss);
        self
    }

    /// Whether its number is taken back so that nobody can join again. Not while occurrences of a series are
    /// to come; always so for a quick meeting. `false` when absent.
    #[inline]
    pub fn retrieve_code(mut self, retrieve_code: bool) -> Self {
        self.request.retrieve_code = Some(retrieve_code);
        self
    }
}

/// 批量外呼: the request of [`Api::phone_callout`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PhoneCallout {
    /// The meeting.
    pub meetingid: MeetingId,
    /// Whom to call. At most 50 items.
    pub phone_numbers: Vec<PhoneNumber>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(PhoneCallout {
    "meetingid" => meetingid: MeetingId [required()],
    "phone_numbers" => phone_numbers: Vec<PhoneNumber> [required(), max_items(50)],
});

impl PhoneCallout {
    /// The request with everything it must have.
    #[inline]
    pub fn new(
        meetingid: impl Into<MeetingId>,
        phone_numbers: impl IntoIterator<Item = PhoneNumber>,
    ) -> Self {
        Self {
            meetingid: meetingid.into(),
            phone_numbers: phone_numbers.into_iter().collect(),
            ..Self::default()
        }
    }
}

impl Endpoint for PhoneCallout {
    type Token = AccessToken;
    type Response = PhoneCalloutResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("meeting_control", "phone_callout", "/cgi-bin/meeting/phone/callout")
            .title("批量外呼")
            .docs(&[98823]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 批量外呼: the answer to [`PhoneCallout`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PhoneCalloutResponse {
    /// Who is being called.
    pub phone_numbers: Vec<CalledNumber>,
    /// Numbers that are not valid.
    pub invalid_phone_numbers: Option<Vec<CalledNumber>>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer PhoneCalloutResponse {
    "phone_numbers" => phone_numbers: Vec<CalledNumber>,
    "invalid_phone_numbers" => invalid_phone_numbers: Option<Vec<CalledNumber>>,
});

/// 获取会议的外呼状态: the request of [`Api::phone_get_callout_status`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PhoneGetCalloutStatus {
    /// The meeting.
    pub meetingid: MeetingId,
    /// Where to go on. Absent for the first page.
    pub cursor: Option<String>,
    /// Most calls of one page. 1 to 100, 20 when absent.
    pub limit: Option<i64>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(PhoneGetCalloutStatus {
    "meetingid" => meetingid: MeetingId [required()],
    "cursor" => cursor: Option<String>,
    "limit" => limit: Option<i64> [range(1, 100)],
});

impl PhoneGetCalloutStatus {
    /// The request with everything it must have.
    #[inline]
    pub fn new(meetingid: impl Into<MeetingId>) -> Self {
        Self {
            meetingid: meetingid.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for PhoneGetCalloutStatus {
    type Token = AccessToken;
    type Response = PhoneGetCalloutStatusResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("meeting_control", "phone_get_callout_status", "/cgi-bin/meeting/phone/get_callout_status")
            .title("获取会议的外呼状态")
            .effect(Effect::Read)
            .docs(&[98824]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<PhoneGetCalloutStatus> {
    /// Where to go on. Absent for the first page.
    #[inline]
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        self.request.cursor = Some(cursor.into());
        self
    }

    /// Most calls of one page. 1 to 100, 20 when absent.
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.request.limit = Some(limit);
        self
    }
}

impl Paged for PhoneGetCalloutStatus {
    type Item = PhoneCall;

    #[inline]
    fn turn(&mut self, page: PhoneGetCalloutStatusResponse) -> Page<PhoneCall> {
        Page::by_cursor(
            page.phone_numbers,
            Some(page.has_more),
            page.next_cursor,
            &mut self.cursor,
        )
    }
}

/// 获取会议的外呼状态: the answer to [`PhoneGetCalloutStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PhoneGetCalloutStatusResponse {
    /// The calls of this page.
    pub phone_numbers: Vec<PhoneCall>,
    /// Whether there is a next page.
    pub has_more: bool,
    /// Cursor of the next page.
    pub next_cursor: Option<String>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer PhoneGetCalloutStatusResponse {
    "phone_numbers" => phone_numbers: Vec<PhoneCall>,
    "has_more" => has_more: bool,
    "next_cursor" => next_cursor: Option<String>,
});

/// 获取电话入会的成员ID: the request of [`Api::phone_get_tmp_openid`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PhoneGetTmpOpenid {
    /// A meeting of this app.
    pub meetingid: MeetingId,
    /// The numbers. At most 20 items.
    pub phone_numbers: Vec<PhoneNumber>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(PhoneGetTmpOpenid {
    "meetingid" => meetingid: MeetingId [required()],
    "phone_numbers" => phone_numbers: Vec<PhoneNumber> [required(), max_items(20)],
});

impl PhoneGetTmpOpenid {
    /// The request with everything it must have.
    #[inline]
    pub fn new(
        meetingid: impl Into<MeetingId>,
        phone_numbers: impl IntoIterator<Item = PhoneNumber>,
    ) -> Self {
        Self {
            meetingid: meetingid.into(),
            phone_numbers: phone_numbers.into_iter().collect(),
            ..Self::default()
        }
    }
}

impl Endpoint for PhoneGetTmpOpenid {
    type Token = AccessToken;
    type Response = PhoneGetTmpOpenidResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("meeting_control", "phone_get_tmp_openid", "/cgi-bin/meeting/phone/get_tmp_openid")
            .title("获取电话入会的成员ID")
            .effect(Effect::Read)
            .docs(&[98825]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Chunked for PhoneGetTmpOpenid {
    const MOST: usize = 20;

    fn split_off(&mut self) -> Option<Self> {
        let list = Some(&mut self.phone_numbers).filter(|list| list.len() > Self::MOST)?;
        let rest = list.split_off(Self::MOST);
        Some(Self {
            phone_numbers: rest,
            ..self.clone()
        })
    }

    fn merge(answer: &mut PhoneGetTmpOpenidResponse, next: PhoneGetTmpOpenidResponse) {
        answer.tmp_openid_list.extend(next.tmp_openid_list);
    }
}

/// 获取电话入会的成员ID: the answer to [`PhoneGetTmpOpenid`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PhoneGetTmpOpenidResponse {
    /// What was found. Only calls that were answered.
    pub tmp_openid_list: Vec<PhoneParticipant>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer PhoneGetTmpOpenidResponse {
    "tmp_openid_list" => tmp_openid_list: Vec<PhoneParticipant>,
});

/// 创建会议投票主题: the request of [`Api::poll_create_theme`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PollCreateTheme {
    /// The meeting.
    pub meetingid: MeetingId,
    /// Who acts, host or administrator of the meeting, as the calling app sees the member.
    pub operator_userid: OpenUserId,
    /// The device that member takes part with.
    pub instance_id: Device,
    /// Subject. At most 50 characters.
    pub poll_topic: String,
    /// Description. At most 100 characters.
    pub poll_desc: String,
    /// The questions. At most 10 items.
    pub poll_questions: Vec<PollQuestion>,
    /// Whether the vote is secret. `false` when absent. On the wire it is `is_anony`.
    pub is_anonymous: Option<bool>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(PollCreateTheme {
    "meetingid" => meetingid: MeetingId [required()],
    "operator_userid" => operator_userid: OpenUserId [required()],
    "instance_id" => instance_id: Device [required()],
    "poll_topic" => poll_topic: String [required(), max_chars(50)],
    "poll_desc" => poll_desc: String [required(), max_chars(100)],
    "poll_questions" => poll_questions: Vec<PollQuestion> [required(), max_items(10)],
    "is_anony" => is_anonymous: Option<bool> [form(Form::Flag)],
});

impl PollCreateTheme {
    /// The request with everything it must have.
    #[inline]
    pub fn new(
        meetingid: impl Into<MeetingId>,
        operator_userid: impl Into<OpenUserId>,
        instance_id: Device,
        poll_topic: impl Into<String>,
        poll_desc: impl Into<String>,
        poll_questions: impl IntoIterator<Item = PollQuestion>,
    ) -> Self {
        Self {
            meetingid: meetingid.into(),
            operator_userid: operator_userid.into(),
            instance_id,
            poll_topic: poll_topic.into(),
            poll_desc: poll_desc.into(),
            poll_questions: poll_questions.into_iter().collect(),
            ..Self::default()
        }
    }
}

impl Endpoint for PollCreateTheme {
    type Token = AccessToken;
    type Response = PollCreateThemeResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("meeting_control", "poll_create_theme", "/cgi-bin/meeting/poll/create_theme")
            .title("创建会议投票主题")
            .docs(&[98834]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<PollCreateTheme> {
    /// Whether the vote is secret. `false` when absent. On the wire it is `is_anony`.
    #[inline]
    pub fn is_anonymous(mut self, is_anonymous: bool) -> Self {
        self.request.is_anonymous = Some(is_anonymous);
        self
    }
}

/// 创建会议投票主题: the answer to [`PollCreateTheme`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PollCreateThemeResponse {
    /// The poll as it was prepared.
    pub poll_theme_id: String,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer PollCreateThemeResponse {
    "poll_theme_id" => poll_theme_id: String,
});

/// 修改会议投票主题: the request of [`Api::poll_update_theme`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PollUpdateTheme {
    /// The meeting.
    pub meetingid: MeetingId,
    /// The poll to replace.
    pub poll_theme_id: String,
    /// Who acts, host or administrator of the meeting, as the calling app sees the member.
    pub operator_userid: OpenUserId,
    /// The device that member takes part with.
    pub instance_id: Device,
    /// Subject. At most 50 characters.
    pub poll_topic: String,
    /// Description. At most 100 characters.
    pub poll_desc: String,
    /// The questions. At most 10 items.
    pub poll_questions: Vec<PollQuestion>,
    /// Whether the vote is secret. `false` when absent. On the wire it is `is_anony`.
    pub is_anonymous: Option<bool>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(PollUpdateTheme {
    "meetingid" => meetingid: MeetingId [required()],
    "poll_theme_id" => poll_theme_id: String [required()],
    "operator_userid" => operator_userid: OpenUserId [required()],
    "instance_id" => instance_id: Device [required()],
    "poll_topic" => poll_topic: String [required(), max_chars(50)],
    "poll_desc" => poll_desc: String [required(), max_chars(100)],
    "poll_questions" => poll_questions: Vec<PollQuestion> [required(), max_items(10)],
    "is_anony" => is_anonymous: Option<bool> [form(Form::Flag)],
});

impl PollUpdateTheme {
    /// The request with everything it must have.
    #[inline]
    pub fn new(
        meetingid: impl Into<MeetingId>,
        poll_theme_id: impl Into<String>,
        operator_userid: impl Into<OpenUserId>,
        instance_id: Device,
        poll_topic: impl Into<String>,
        poll_desc: impl Into<String>,
        poll_questions: impl IntoIterator<Item = PollQuestion>,
    ) -> Self {
        Self {
            meetingid: meetingid.into(),
            poll_theme_id: poll_theme_id.into(),
            operator_userid: operator_userid.into(),
            instance_id,
            poll_topic: poll_topic.into(),
            poll_desc: poll_desc.into(),
            poll_questions: poll_questions.into_iter().collect(),
            ..Self::default()
        }
    }
}

impl Endpoint for PollUpdateTheme {
    type Token = AccessToken;
    type Response = Empty;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("meeting_control", "poll_update_theme", "/cgi-bin/meeting/poll/update_theme")
            .title("修改会议投票主题")
            .effect(Effect::Set)
            .docs(&[98835]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<PollUpdateTheme> {
    /// Whether the vote is secret. `false` when absent. On the wire it is `is_anony`.
    #[inline]
    pub fn is_anonymous(mut self, is_anonymous: bool) -> Self {
        self.request.is_anonymous = Some(is_anonymous);
        self
    }
}

/// 获取会议投票列表: the request of [`Api::poll_get_poll_list`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PollGetPollList {
    /// The meeting.
    pub meetingid: MeetingId,
    /// Who asks, host or administrator of the meeting, as the calling app sees the member.
    pub operator_userid: OpenUserId,
    /// The device that member takes part with.
    pub instance_id: Device,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(PollGetPollList {
    "meetingid" => meetingid: MeetingId [required()],
    "operator_userid" => operator_userid: OpenUserId [required()],
    "instance_id" => instance_id: Device [required()],
});

impl PollGetPollList {
    /// The request with everything it must have.
    #[inline]
    pub fn new(
        meetingid: impl Into<MeetingId>,
        operator_userid: impl Into<OpenUserId>,
        instance_id: Device,
    ) -> Self {
        Self {
            meetingid: meetingid.into(),
            operator_userid: operator_userid.into(),
            instance_id,
            ..Self::default()
        }
    }
}

impl Endpoint for PollGetPollList {
    type Token = AccessToken;
    type Response = PollGetPollListResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("meeting_control", "poll_get_poll_list", "/cgi-bin/meeting/poll/get_poll_list")
            .title("获取会议投票列表")
            .effect(Effect::Read)
            .docs(&[98836]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 获取会议投票列表: the answer to [`PollGetPollList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PollGetPollListResponse {
    /// The polls, by what was prepared.
    pub polls_theme_info: Vec<PollTheme>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer PollGetPollListResponse {
    "polls_theme_info" => polls_theme_info: Vec<PollTheme>,
});

/// 获取会议投票主题信息: the request of [`Api::poll_get_theme_info`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PollGetThemeInfo {
    /// The poll.
    pub poll_theme_id: String,
    /// Who asks, host or administrator of the meeting, as the calling app sees the member.
    pub operator_userid: OpenUserId,
    /// The device that member takes part with.
    pub instance_id: Device,
    /// The meeting.
    pub meetingid: Option<MeetingId>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(PollGetThemeInfo {
    "poll_theme_id" => poll_theme_id: String [required()],
    "operator_userid" => operator_userid: OpenUserId [required()],
    "instance_id" => instance_id: Device [required()],
    "meetingid" => meetingid: Option<MeetingId>,
});

impl PollGetThemeInfo {
    /// The request with everything it must have.
    #[inline]
    pub fn new(
        poll_theme_id: impl Into<String>,
        operator_userid: impl Into<OpenUserId>,
        instance_id: Device,
    ) -> Self {
        Self {
            poll_theme_id: poll_theme_id.into(),
            operator_userid: operator_userid.into(),
            instance_id,
            ..Self::default()
        }
    }
}

impl Endpoint for PollGetThemeInfo {
    type Token = AccessToken;
    type Response = PollGetThemeInfoResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("meeting_control", "poll_get_theme_info", "/cgi-bin/meeting/poll/get_theme_info")
            .title("获取会议投票主题信息")
            .effect(Effect::Read)
            .docs(&[98837]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<PollGetThemeInfo> {
    /// The meeting.
    #[inline]
    pub fn meetingid(mut self, meetingid: impl Into<MeetingId>) -> Self {
        self.request.meetingid = Some(meetingid.into());
        self
    }
}

/// 获取会议投票主题信息: the answer to [`PollGetThemeInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PollGetThemeInfoResponse {
    /// The poll.
    pub poll_theme_id: Option<String>,
    /// Subject.
    pub poll_topic: String,
    /// Description.
    pub poll_desc: String,
    /// Whether the vote is secret. On the wire it is `is_anony`.
    pub is_anonymous: bool,
    /// The questions.
    pub poll_question_data: Vec<ThemeQuestion>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer PollGetThemeInfoResponse {
    "poll_theme_id" => poll_theme_id: Option<String>,
    "poll_topic" => poll_topic: String,
    "poll_desc" => poll_desc: String,
    "is_anony" => is_anonymous: bool [form(Form::Flag)],
    "poll_question_data" => poll_question_data: Vec<ThemeQuestion>,
});

/// 发起会议投票: the request of [`Api::poll_start`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PollStart {
    /// The meeting.
    pub meetingid: MeetingId,
    /// The poll as it was prepared.
    pub poll_theme_id: String,
    /// Who acts, host or administrator of the meeting, as the calling app sees the member.
    pub operator_userid: OpenUserId,
    /// The device that member takes part with.
    pub instance_id: Device,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(PollStart {
    "meetingid" => meetingid: MeetingId [required()],
    "poll_theme_id" => poll_theme_id: String [required()],
    "operator_userid" => operator_userid: OpenUserId [required()],
    "instance_id" => instance_id: Device [required()],
});

impl PollStart {
    /// The request with everything it must have.
    #[inline]
    pub fn new(
        meetingid: impl Into<MeetingId>,
        poll_theme_id: impl Into<String>,
        operator_userid: impl Into<OpenUserId>,
        instance_id: Device,
    ) -> Self {
        Self {
            meetingid: meetingid.into(),
            poll_theme_id: poll_theme_id.into(),
            operator_userid: operator_userid.into(),
            instance_id,
            ..Self::default()
        }
    }
}

impl Endpoint for PollStart {
    type Token = AccessToken;
    type Response = PollStartResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("meeting_control", "poll_start", "/cgi-bin/meeting/poll/start")
            .title("发起会议投票")
            .docs(&[98840]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 发起会议投票: the answer to [`PollStart`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PollStartResponse {
    /// The running poll.
    pub poll_id: String,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer PollStartResponse {
    "poll_id" => poll_id: String,
});

/// 结束会议投票: the request of [`Api::poll_finish`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PollFinish {
    /// The meeting.
    pub meetingid: MeetingId,
    /// The poll as it was prepared.
    pub poll_theme_id: String,
    /// The running poll.
    pub poll_id: String,
    /// Who acts, host or administrator of the meeting, as the calling app sees the member.
    pub operator_userid: OpenUserId,
    /// The device that member takes part with.
    pub instance_id: Device,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(PollFinish {
    "meetingid" => meetingid: MeetingId [required()],
    "poll_theme_id" => poll_theme_id: String [required()],
    "poll_id" => poll_id: String [required()],
    "operator_userid" => operator_userid: OpenUserId [required()],
    "instance_id" => instance_id: Device [required()],
});

impl PollFinish {
    /// The request with everything it must have.
    #[inline]
    pub fn new(
        meetingid: impl Into<MeetingId>,
        poll_theme_id: impl Into<String>,
        poll_id: impl Into<String>,
        operator_userid: impl Into<OpenUserId>,
        instance_id: Device,
    ) -> Self {
        Self {
            meetingid: meetingid.into(),
            poll_theme_id: poll_theme_id.into(),
            poll_id: poll_id.into(),
            operator_userid: operator_userid.into(),
            instance_id,
            ..Self::default()
        }
    }
}

impl Endpoint for PollFinish {
    type Token = AccessToken;
    type Response = Empty;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("meeting_control", "poll_finish", "/cgi-bin/meeting/poll/finish")
            .title("结束会议投票")
            .effect(Effect::Set)
            .docs(&[98841]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 获取会议投票详情: the request of [`Api::poll_get_poll_detail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PollGetPollDetail {
    /// The meeting.
    pub meetingid: MeetingId,
    /// The poll.
    pub poll_id: String,
    /// Who asks, host or administrator of the meeting, as the calling app sees the member.
    pub operator_userid: OpenUserId,
    /// The device that member takes part with.
    pub instance_id: Device,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(PollGetPollDetail {
    "meetingid" => meetingid: MeetingId [required()],
    "poll_id" => poll_id: String [required()],
    "operator_userid" => operator_userid: OpenUserId [required()],
    "instance_id" => instance_id: Device [required()],
});

impl PollGetPollDetail {
    /// The request with everything it must have.
    #[inline]
    pub fn new(
        meetingid: impl Into<MeetingId>,
        poll_id: impl Into<String>,
        operator_userid: impl Into<OpenUserId>,
        instance_id: Device,
    ) -> Self {
        Self {
            meetingid: meetingid.into(),
            poll_id: poll_id.into(),
            operator_userid: operator_userid.into(),
            instance_id,
            ..Self::default()
        }
    }
}

impl Endpoint for PollGetPollDetail {
    type Token = AccessToken;
    type Response = PollGetPollDetailResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("meeting_control", "poll_get_poll_detail", "/cgi-bin/meeting/poll/get_poll_detail")
            .title("获取会议投票详情")
            .effect(Effect::Read)
            .docs(&[98838]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 获取会议投票详情: the answer to [`PollGetPollDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PollGetPollDetailResponse {
    /// The poll as it was prepared.
    pub poll_theme_id: String,
    /// Subject.
    pub poll_topic: String,
    /// Description.
    pub poll_desc: String,
    /// How far the poll is.
    pub status: PollStatus,
    /// Whether the results are shown to all.
    pub is_shared: bool,
    /// Whether the vote is secret. On the wire it is `is_anony`.
    pub is_anonymous: bool,
    /// How many people voted.
    pub vote_total_num: i64,
    /// The results by question.
    pub poll_question_data: Vec<QuestionResult>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer PollGetPollDetailResponse {
    "poll_theme_id" => poll_theme_id: String,
    "poll_topic" => poll_topic: String,
    "poll_desc" => poll_desc: String,
    "status" => status: PollStatus,
    "is_shared" => is_shared: bool [form(Form::Flag)],
    "is_anony" => is_anonymous: bool [form(Form::Flag)],
    "vote_total_num" => vote_total_num: i64,
    "poll_question_data" => poll_question_data: Vec<QuestionResult>,
});

/// 删除会议投票: the request of [`Api::poll_delete`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PollDelete {
    /// The meeting.
    pub meetingid: MeetingId,
    /// Who acts, host or administrator of the meeting, as the calling app sees the member.
    pub operator_userid: OpenUserId,
    /// The device that member takes part with.
    pub instance_id: Device,
    /// What was prepared. Polls begun with it stay.
    pub poll_theme_id: Option<String>,
    /// A poll; it counts if both are given. What was prepared goes with its last poll.
    pub poll_id: Option<String>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(PollDelete {
    "meetingid" => meetingid: MeetingId [required()],
    "operator_userid" => operator_userid: OpenUserId [required()],
    "instance_id" => instance_id: Device [required()],
    "poll_theme_id" => poll_theme_id: Option<String>,
    "poll_id" => poll_id: Option<String>,
});

impl PollDelete {
    /// The request with everything it must have.
    #[inline]
    pub fn new(
        meetingid: impl Into<MeetingId>,
        operator_userid: impl Into<OpenUserId>,
        instance_id: Device,
    ) -> Self {
        Self {
            meetingid: meetingid.into(),
            operator_userid: operator_userid.into(),
            instance_id,
            ..Self::default()
        }
    }
}

impl Endpoint for PollDelete {
    type Token = AccessToken;
    type Response = Empty;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("meeting_control", "poll_delete", "/cgi-bin/meeting/poll/delete")
            .title("删除会议投票")
            .effect(Effect::Set)
            .docs(&[98839]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<PollDelete> {
    /// What was prepared. Polls begun with it stay.
    #[inline]
    pub fn poll_theme_id(mut self, poll_theme_id: impl Into<String>) -> Self {
        self.request.poll_theme_id = Some(poll_theme_id.into());
        self
    }

    /// A poll; it counts if both are given. What was prepared goes with its last poll.
    #[inline]
    pub fn poll_id(mut self, poll_id: impl Into<String>) -> Self {
        self.request.poll_id = Some(poll_id.into());
        self
    }
}

/// 获取布局模板列表: the request of [`Api::layout_list_template`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LayoutListTemplate {
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(LayoutListTemplate {});

impl LayoutListTemplate {
    /// The request with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Endpoint for LayoutListTemplate {
    type Token = AccessToken;
    type Response = LayoutListTemplateResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::get("meeting_control", "layout_list_template", "/cgi-bin/meeting/layout/list_template")
            .title("获取布局模板列表")
            .docs(&[98844]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 获取布局模板列表: the answer to [`LayoutListTemplate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LayoutListTemplateResponse {
    /// The templates.
    pub layout_template_list: Vec<LayoutTemplate>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer LayoutListTemplateResponse {
    "layout_template_list" => layout_template_list: Vec<LayoutTemplate>,
});

/// 添加会议基础布局: the request of [`Api::layout_add`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LayoutAdd {
    /// The meeting.
    pub meetingid: MeetingId,
    /// The layouts. At most 10 items.
    pub layout_list: Vec<LayoutInput>,
    /// Which of them to use, counted from 1; the first one if the meeting had none.
    pub default_layout_order: Option<i64>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(LayoutAdd {
    "meetingid" => meetingid: MeetingId [required()],
    "layout_list" => layout_list: Vec<LayoutInput> [required(), max_items(10)],
    "default_layout_order" => default_layout_order: Option<i64>,
});

impl LayoutAdd {
    /// The request with everything it must have.
    #[inline]
    pub fn new(
        meetingid: impl Into<MeetingId>,
        layout_list: impl IntoIterator<Item = LayoutInput>,
    ) -> Self {
        Self {
            meetingid: meetingid.into(),
            layout_list: layout_list.into_iter().collect(),
            ..Self::default()
        }
    }
}

impl Endpoint for LayoutAdd {
    type Token = AccessToken;
    type Response = LayoutAddResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("meeting_control", "layout_add", "/cgi-bin/meeting/layout/add")
            .title("添加会议基础布局")
            .docs(&[98845]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<LayoutAdd> {
    /// Which of them to use, counted from 1; the first one if the meeting had none.
    #[inline]
    pub fn default_layout_order(mut self, default_layout_order: i64) -> Self {
        self.request.default_layout_order = Some(default_layout_order);
        self
    }
}

/// 添加会议基础布局: the answer to [`LayoutAdd`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LayoutAddResponse {
    /// The layout in use.
    pub selected_layout_id: Option<String>,
    /// The new layouts.
    pub layout_list: Vec<Layout>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer LayoutAddResponse {
    "selected_layout_id" => selected_layout_id: Option<String>,
    "layout_list" => layout_list: Vec<Layout>,
});

/// 修改会议基础布局: the request of [`Api::layout_update`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LayoutUpdate {
    /// The meeting.
    pub meetingid: MeetingId,
    /// The layout.
    pub layout_id: String,
    /// Its pages.
    pub page_list: Vec<LayoutPage>,
    /// Whether to use it from now on. `false` when absent.
    pub enable_set_default: Option<bool>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(LayoutUpdate {
    "meetingid" => meetingid: MeetingId [required()],
    "layout_id" => layout_id: String [required()],
    "page_list" => page_list: Vec<LayoutPage> [required()],
    "enable_set_default" => enable_set_default: Option<bool>,
});

impl LayoutUpdate {
    /// The request with everything it must have.
    #[inline]
    pub fn new(
        meetingid: impl Into<MeetingId>,
        layout_id: impl Into<String>,
        page_list: impl IntoIterator<Item = LayoutPage>,
    ) -> Self {
        Self {
            meetingid: meetingid.into(),
            layout_id: layout_id.into(),
            page_list: page_list.into_iter().collect(),
            ..Self::default()
        }
    }
}

impl Endpoint for LayoutUpdate {
    type Token = AccessToken;
    type Response = Empty;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("meeting_control", "layout_update", "/cgi-bin/meeting/layout/update")
            .title("修改会议基础布局")
            .effect(Effect::Set)
            .docs(&[98846]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<LayoutUpdate> {
    /// Whether to use it from now on. `false` when absent.
    #[inline]
    pub fn enable_set_default(mut self, enable_set_default: bool) -> Self {
        self.request.enable_set_default = Some(enable_set_default);
        self
    }
}

/// 设置会议默认布局: the request of [`Api::layout_set_default`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LayoutSetDefault {
    /// The meeting.
    pub meetingid: MeetingId,
    /// The layout; empty for the platform's own.
    pub selected_layout_id: String,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(LayoutSetDefault {
    "meetingid" => meetingid: MeetingId [required()],
    "selected_layout_id" => selected_layout_id: String [required()],
});

impl LayoutSetDefault {
    /// The request with everything it must have.
    #[inline]
    pub fn new(
        meetingid: impl Into<MeetingId>,
        selected_layout_id: impl Into<String>,
    ) -> Self {
        Self {
            meetingid: meetingid.into(),
            selected_layout_id: selected_layout_id.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for LayoutSetDefault {
    type Token = AccessToken;
    type Response = Empty;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("meeting_control", "layout_set_default", "/cgi-bin/meeting/layout/set_default")
            .title("设置会议默认布局")
            .effect(Effect::Set)
            .docs(&[98847]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 添加会议高级布局: the request of [`Api::advanced_layout_add`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AdvancedLayoutAdd {
    /// The meeting.
    pub meetingid: MeetingId,
    /// The layouts. Only people in the meeting can have a seat. At most 20 items.
    pub layout_list: Vec<AdvancedLayoutInput>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(AdvancedLayoutAdd {
    "meetingid" => meetingid: MeetingId [required()],
    "layout_list" => layout_list: Vec<AdvancedLayoutInput> [required(), max_items(20)],
});

impl AdvancedLayoutAdd {
    /// The request with everything it must have.
    #[inline]
    pub fn new(
        meetingid: impl Into<MeetingId>,
        layout_list: impl IntoIterator<Item = AdvancedLayoutInput>,
    ) -> Self {
        Self {
            meetingid: meetingid.into(),
            layout_list: layout_list.into_iter().collect(),
            ..Self::default()
        }
    }
}

impl Endpoint for AdvancedLayoutAdd {
    type Token = AccessToken;
    type Response = AdvancedLayoutAddResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("meeting_control", "advanced_layout_add", "/cgi-bin/meeting/advanced_layout/add")
            .title("添加会议高级布局")
            .docs(&[98861]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 添加会议高级布局: the answer to [`AdvancedLayoutAdd`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AdvancedLayoutAddResponse {
    /// The new layouts.
    pub layout_list: Vec<AdvancedLayout>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer AdvancedLayoutAddResponse {
    "layout_list" => layout_list: Vec<AdvancedLayout>,
});

/// 修改会议高级布局: the request of [`Api::advanced_layout_update`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AdvancedLayoutUpdate {
    /// The meeting.
    pub meetingid: MeetingId,
    /// The layout.
    pub layout_id: String,
    /// Its pages. All of a page has to be given.
    pub page_list: Vec<AdvancedPageUpdate>,
    /// Its name.
    pub layout_name: Option<String>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(AdvancedLayoutUpdate {
    "meetingid" => meetingid: MeetingId [required()],
    "layout_id" => layout_id: String [required()],
    "page_list" => page_list: Vec<AdvancedPageUpdate> [required()],
    "layout_name" => layout_name: Option<String>,
});

impl AdvancedLayoutUpdate {
    /// The request with everything it must have.
    #[inline]
    pub fn new(
        meetingid: impl Into<MeetingId>,
        layout_id: impl Into<String>,
        page_list: impl IntoIterator<Item = AdvancedPageUpdate>,
    ) -> Self {
        Self {
            meetingid: meetingid.into(),
            layout_id: layout_id.into(),
            page_list: page_list.into_iter().collect(),
            ..Self::default()
        }
    }
}

impl Endpoint for AdvancedLayoutUpdate {
    type Token = AccessToken;
    type Response = Empty;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("meeting_control", "advanced_layout_update", "/cgi-bin/meeting/advanced_layout/update")
            .title("修改会议高级布局")
            .effect(Effect::Set)
            .docs(&[98868]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<AdvancedLayoutUpdate> {
    /// Its name.
    #[inline]
    pub fn layout_name(mut self, layout_name: impl Into<String>) -> Self {
        self.request.layout_name = Some(layout_name.into());
        self
    }
}

/// 设置高级布局: the request of [`Api::advanced_layout_apply`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AdvancedLayoutApply {
    /// The meeting.
    pub meetingid: MeetingId,
    /// The layout; empty to go back.
    pub layout_id: String,
    /// Only for these people, who use H.323 or SIP devices. Absent for the whole meeting. At most 20 items.
    pub user_list: Option<Vec<LayoutUser>>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(AdvancedLayoutApply {
    "meetingid" => meetingid: MeetingId [required()],
    "layout_id" => layout_id: String [required()],
    "user_list" => user_list: Option<Vec<LayoutUser>> [max_items(20)],
});

impl AdvancedLayoutApply {
    /// The request with everything it must have.
    #[inline]
    pub fn new(meetingid: impl Into<MeetingId>, layout_id: impl Into<String>) -> Self {
        Self {
            meetingid: meetingid.into(),
            layout_id: layout_id.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for AdvancedLayoutApply {
    type Token = AccessToken;
    type Response = Empty;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("meeting_control", "advanced_layout_apply", "/cgi-bin/meeting/advanced_layout/apply")
            .title("设置高级布局")
            .effect(Effect::Set)
            .docs(&[98869]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<AdvancedLayoutApply> {
    /// Only for these people, who use H.323 or SIP devices. Absent for the whole meeting. At most 20 items.
    #[inline]
    pub fn user_list(mut self, user_list: impl IntoIterator<Item = LayoutUser>) -> Self {
        self.request.user_list = Some(user_list.into_iter().collect());
        self
    }
}

/// 获取会议布局列表: the request of [`Api::advanced_layout_list`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AdvancedLayoutList {
    /// The meeting.
    pub meetingid: MeetingId,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(AdvancedLayoutList {
    "meetingid" => meetingid: MeetingId [required()],
});

impl AdvancedLayoutList {
    /// The request with everything it must have.
    #[inline]
    pub fn new(meetingid: impl Into<MeetingId>) -> Self {
        Self {
            meetingid: meetingid.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for AdvancedLayoutList {
    type Token = AccessToken;
    type Response = AdvancedLayoutListResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("meeting_control", "advanced_layout_list", "/cgi-bin/meeting/advanced_layout/list")
            .title("获取会议布局列表")
            .effect(Effect::Read)
            .docs(&[98862]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 获取会议布局列表: the answer to [`AdvancedLayoutList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AdvancedLayoutListResponse {
    /// The layout in use.
    pub selected_layout_id: Option<String>,
    /// The layouts.
    pub layout_list: Vec<AdvancedLayout>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer AdvancedLayoutListResponse {
    "selected_layout_id" => selected_layout_id: Option<String>,
    "layout_list" => layout_list: Vec<AdvancedLayout>,
});

/// 获取用户布局: the request of [`Api::advanced_layout_get_user_layout`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AdvancedLayoutGetUserLayout {
    /// The meeting.
    pub meetingid: MeetingId,
    /// The person's temporary id in this meeting.
    pub tmp_openid: String,
    /// The device used.
    pub instance_id: Device,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(AdvancedLayoutGetUserLayout {
    "meetingid" => meetingid: MeetingId [required()],
    "tmp_openid" => tmp_openid: String [required()],
    "instance_id" => instance_id: Device [required()],
});

impl AdvancedLayoutGetUserLayout {
    /// The request with everything it must have.
    #[inline]
    pub fn new(
        meetingid: impl Into<MeetingId>,
        tmp_openid: impl Into<String>,
        instance_id: Device,
    ) -> Self {
        Self {
            meetingid: meetingid.into(),
            tmp_openid: tmp_openid.into(),
            instance_id,
            ..Self::default()
        }
    }
}

impl Endpoint for AdvancedLayoutGetUserLayout {
    type Token = AccessToken;
    type Response = AdvancedLayoutGetUserLayoutResponse;
    const META: &'static EndpointMeta = &EndpointMeta::post(
        "meeting_control",
        "advanced_layout_get_user_layout",
        "/cgi-bin/meeting/advanced_layout/get_user_layout",
    )
    .title("获取用户布局")
    .effect(Effect::Read)
    .docs(&[98865]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 获取用户布局: the answer to [`AdvancedLayoutGetUserLayout`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AdvancedLayoutGetUserLayoutResponse {
    /// The layout.
    pub selected_layout_id: Option<String>,
    /// Its name.
    pub layout_name: Option<String>,
    /// Whose layout it is.
    pub layout_type: LayoutType,
    /// Its pages.
    pub page_list: Option<Vec<AdvancedPage>>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer AdvancedLayoutGetUserLayoutResponse {
    "selected_layout_id" => selected_layout_id: Option<String>,
    "layout_name" => layout_name: Option<String>,
    "layout_type" => layout_type: LayoutType,
    "page_list" => page_list: Option<Vec<AdvancedPage>>,
});

/// 批量删除布局: the request of [`Api::advanced_layout_batch_delete`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AdvancedLayoutBatchDelete {
    /// The meeting.
    pub meetingid: MeetingId,
    /// The layouts. At most 20 items.
    pub layout_id_list: Vec<String>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(AdvancedLayoutBatchDelete {
    "meetingid" => meetingid: MeetingId [required()],
    "layout_id_list" => layout_id_list: Vec<String> [required(), max_items(20)],
});

impl AdvancedLayoutBatchDelete {
    /// The request with everything it must have.
    #[inline]
    pub fn new(
        meetingid: impl Into<MeetingId>,
        layout_id_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            meetingid: meetingid.into(),
            layout_id_list: layout_id_list.into_iter().map(Into::into).collect(),
            ..Self::default()
        }
    }
}

impl Endpoint for AdvancedLayoutBatchDelete {
    type Token = AccessToken;
    type Response = Empty;
    const META: &'static EndpointMeta = &EndpointMeta::post(
        "meeting_control",
        "advanced_layout_batch_delete",
        "/cgi-bin/meeting/advanced_layout/batch_delete",
    )
    .title("批量删除布局")
    .effect(Effect::Set)
    .docs(&[98866]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Chunked for AdvancedLayoutBatchDelete {
    const MOST: usize = 20;

    fn split_off(&mut self) -> Option<Self> {
        let list = Some(&mut self.layout_id_list)
            .filter(|list| list.len() > Self::MOST)?;
        let rest = list.split_off(Self::MOST);
        Some(Self {
            layout_id_list: rest,
            ..self.clone()
        })
    }

    fn merge(_answer: &mut Empty, _next: Empty) {}
}

/// 添加会议背景: the request of [`Api::layout_add_background`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LayoutAddBackground {
    /// The meeting.
    pub meetingid: MeetingId,
    /// The pictures. At most 7 items.
    pub image_list: Vec<BackgroundImage>,
    /// Which of them to use, counted from 1. 1 when absent.
    pub default_image_order: Option<i64>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(LayoutAddBackground {
    "meetingid" => meetingid: MeetingId [required()],
    "image_list" => image_list: Vec<BackgroundImage> [required(), max_items(7)],
    "default_image_order" => default_image_order: Option<i64>,
});

impl LayoutAddBackground {
    /// The request with everything it must have.
    #[inline]
    pub fn new(
        meetingid: impl Into<MeetingId>,
        image_list: impl IntoIterator<Item = BackgroundImage>,
    ) -> Self {
        Self {
            meetingid: meetingid.into(),
            image_list: image_list.into_iter().collect(),
            ..Self::default()
        }
    }
}

impl Endpoint for LayoutAddBackground {
    type Token = AccessToken;
    type Response = LayoutAddBackgroundResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("meeting_control", "layout_add_background", "/cgi-bin/meeting/layout/add_background")
            .title("添加会议背景")
            .docs(&[98851]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<LayoutAddBackground> {
    /// Which of them to use, counted from 1. 1 when absent.
    #[inline]
    pub fn default_image_order(mut self, default_image_order: i64) -> Self {
        self.request.default_image_order = Some(default_image_order);
        self
    }
}

/// 添加会议背景: the answer to [`LayoutAddBackground`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LayoutAddBackgroundResponse {
    /// The background in use.
    pub selected_background_id: Option<String>,
    /// The new backgrounds.
    pub background_list: Vec<Background>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer LayoutAddBackgroundResponse {
    "selected_background_id" => selected_background_id: Option<String>,
    "background_list" => background_list: Vec<Background>,
});

/// 设置会议默认背景: the request of [`Api::layout_set_default_background`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LayoutSetDefaultBackground {
    /// The meeting.
    pub meetingid: MeetingId,
    /// The background; empty for black.
    pub selected_background_id: String,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(LayoutSetDefaultBackground {
    "meetingid" => meetingid: MeetingId [required()],
    "selected_background_id" => selected_background_id: String [required()],
});

impl LayoutSetDefaultBackground {
    /// The request with everything it must have.
    #[inline]
    pub fn new(
        meetingid: impl Into<MeetingId>,
        selected_background_id: impl Into<String>,
    ) -> Self {
        Self {
            meetingid: meetingid.into(),
            selected_background_id: selected_background_id.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for LayoutSetDefaultBackground {
    type Token = AccessToken;
    type Response = Empty;
    const META: &'static EndpointMeta = &EndpointMeta::post(
        "meeting_control",
        "layout_set_default_background",
        "/cgi-bin/meeting/layout/set_default_background",
    )
    .title("设置会议默认背景")
    .effect(Effect::Set)
    .docs(&[98852]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 获取会议背景列表: the request of [`Api::layout_list_background`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LayoutListBackground {
    /// The meeting.
    pub meetingid: MeetingId,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(LayoutListBackground {
    "meetingid" => meetingid: MeetingId [required()],
});

impl LayoutListBackground {
    /// The request with everything it must have.
    #[inline]
    pub fn new(meetingid: impl Into<MeetingId>) -> Self {
        Self {
            meetingid: meetingid.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for LayoutListBackground {
    type Token = AccessToken;
    type Response = LayoutListBackgroundResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("meeting_control", "layout_list_background", "/cgi-bin/meeting/layout/list_background")
            .title("获取会议背景列表")
            .effect(Effect::Read)
            .docs(&[98856]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 获取会议背景列表: the answer to [`LayoutListBackground`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LayoutListBackgroundResponse {
    /// The background in use.
    pub selected_background_id: Option<String>,
    /// The backgrounds.
    pub background_list: Vec<Background>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer LayoutListBackgroundResponse {
    "selected_background_id" => selected_background_id: Option<String>,
    "background_list" => background_list: Vec<Background>,
});

/// 删除会议背景: the request of [`Api::layout_delete_background`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LayoutDeleteBackground {
    /// The meeting.
    pub meetingid: MeetingId,
    /// The background.
    pub background_id: String,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(LayoutDeleteBackground {
    "meetingid" => meetingid: MeetingId [required()],
    "background_id" => background_id: String [required()],
});

impl LayoutDeleteBackground {
    /// The request with everything it must have.
    #[inline]
    pub fn new(
        meetingid: impl Into<MeetingId>,
        background_id: impl Into<String>,
    ) -> Self {
        Self {
            meetingid: meetingid.into(),
            background_id: background_id.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for LayoutDeleteBackground {
    type Token = AccessToken;
    type Response = Empty;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("meeting_control", "layout_delete_background", "/cgi-bin/meeting/layout/delete_background")
            .title("删除会议背景")
            .effect(Effect::Set)
            .docs(&[98853]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 批量删除会议背景: the request of [`Api::layout_batch_delete_background`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LayoutBatchDeleteBackground {
    /// The meeting.
    pub meetingid: MeetingId,
    /// The backgrounds.
    pub background_id_list: Vec<String>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(LayoutBatchDeleteBackground {
    "meetingid" => meetingid: MeetingId [required()],
    "background_id_list" => background_id_list: Vec<String> [required()],
});

impl LayoutBatchDeleteBackground {
    /// The request with everything it must have.
    #[inline]
    pub fn new(
        meetingid: impl Into<MeetingId>,
        background_id_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            meetingid: meetingid.into(),
            background_id_list: background_id_list.into_iter().map(Into::into).collect(),
            ..Self::default()
        }
    }
}

impl Endpoint for LayoutBatchDeleteBackground {
    type Token = AccessToken;
    type Response = Empty;
    const META: &'static EndpointMeta = &EndpointMeta::post(
        "meeting_control",
        "layout_batch_delete_background",
        "/cgi-bin/meeting/layout/batch_delete_background",
    )
    .title("批量删除会议背景")
    .effect(Effect::Set)
    .docs(&[98854]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 分配高级功能账号: the request of [`Api::vip_submit_batch_add_job`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VipSubmitBatchAddJob {
    /// The members, as the calling app sees them. At most 100 items.
    pub userid_list: Vec<OpenUserId>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(VipSubmitBatchAddJob {
    "userid_list" => userid_list: Vec<OpenUserId> [required(), max_items(100)],
});

impl VipSubmitBatchAddJob {
    /// The request with everything it must have.
    #[inline]
    pub fn new(userid_list: impl IntoIterator<Item = impl Into<OpenUserId>>) -> Self {
        Self {
            userid_list: userid_list.into_iter().map(Into::into).collect(),
            ..Self::default()
        }
    }
}

impl Endpoint for VipSubmitBatchAddJob {
    type Token = AccessToken;
    type Response = VipSubmitBatchAddJobResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("meeting_control", "vip_submit_batch_add_job", "/cgi-bin/meeting/vip/submit_batch_add_job")
            .title("分配高级功能账号")
            .docs(&[99508]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 分配高级功能账号: the answer to [`VipSubmitBatchAddJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VipSubmitBatchAddJobResponse {
    /// The job.
    pub jobid: JobId,
    /// Ids that are unknown or not visible, as the calling app sees them.
    pub invalid_userid_list: Option<Vec<OpenUserId>>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer VipSubmitBatchAddJobResponse {
    "jobid" => jobid: JobId,
    "invalid_userid_list" => invalid_userid_list: Option<Vec<OpenUserId>>,
});

/// 分配高级功能账号: the request of [`Api::vip_batch_add_job_result`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VipBatchAddJobResult {
    /// The job from vip_submit_batch_add_job.
    pub jobid: JobId,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(VipBatchAddJobResult {
    "jobid" => jobid: JobId [required()],
});

impl VipBatchAddJobResult {
    /// The request with everything it must have.
    #[inline]
    pub fn new(jobid: impl Into<JobId>) -> Self {
        Self {
            jobid: jobid.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for VipBatchAddJobResult {
    type Token = AccessToken;
    type Response = VipBatchAddJobResultResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("meeting_control", "vip_batch_add_job_result", "/cgi-bin/meeting/vip/batch_add_job_result")
            .title("分配高级功能账号")
            .effect(Effect::Read)
            .docs(&[99508]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Job for VipBatchAddJobResult {
    #[inline]
    fn is_running(answer: &VipBatchAddJobResultResponse) -> bool {
        answer.job_result.is_none()
    }
}

/// 分配高级功能账号: the answer to [`VipBatchAddJobResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VipBatchAddJobResultResponse {
    /// How it went, once the job is done.
    pub job_result: Option<JobResult>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer VipBatchAddJobResultResponse {
    "job_result" => job_result: Option<JobResult>,
});

/// 取消高级功能账号: the request of [`Api::vip_submit_batch_del_job`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VipSubmitBatchDelJob {
    /// The members, as the calling app sees them. At most 100 items.
    pub userid_list: Vec<OpenUserId>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(VipSubmitBatchDelJob {
    "userid_list" => userid_list: Vec<OpenUserId> [required(), max_items(100)],
});

impl VipSubmitBatchDelJob {
    /// The request with everything it must have.
    #[inline]
    pub fn new(userid_list: impl IntoIterator<Item = impl Into<OpenUserId>>) -> Self {
        Self {
            userid_list: userid_list.into_iter().map(Into::into).collect(),
            ..Self::default()
        }
    }
}

impl Endpoint for VipSubmitBatchDelJob {
    type Token = AccessToken;
    type Response = VipSubmitBatchDelJobResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("meeting_control", "vip_submit_batch_del_job", "/cgi-bin/meeting/vip/submit_batch_del_job")
            .title("取消高级功能账号")
            .docs(&[99509]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 取消高级功能账号: the answer to [`VipSubmitBatchDelJob`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VipSubmitBatchDelJobResponse {
    /// The job.
    pub jobid: JobId,
    /// Ids that are unknown or not visible, as the calling app sees them.
    pub invalid_userid_list: Option<Vec<OpenUserId>>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer VipSubmitBatchDelJobResponse {
    "jobid" => jobid: JobId,
    "invalid_userid_list" => invalid_userid_list: Option<Vec<OpenUserId>>,
});

/// 取消高级功能账号: the request of [`Api::vip_batch_del_job_result`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VipBatchDelJobResult {
    /// The job from vip_submit_batch_del_job.
    pub jobid: JobId,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(VipBatchDelJobResult {
    "jobid" => jobid: JobId [required()],
});

impl VipBatchDelJobResult {
    /// The request with everything it must have.
    #[inline]
    pub fn new(jobid: impl Into<JobId>) -> Self {
        Self {
            jobid: jobid.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for VipBatchDelJobResult {
    type Token = AccessToken;
    type Response = VipBatchDelJobResultResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("meeting_control", "vip_batch_del_job_result", "/cgi-bin/meeting/vip/batch_del_job_result")
            .title("取消高级功能账号")
            .effect(Effect::Read)
            .docs(&[99509]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Job for VipBatchDelJobResult {
    #[inline]
    fn is_running(answer: &VipBatchDelJobResultResponse) -> bool {
        answer.job_result.is_none()
    }
}

/// 取消高级功能账号: the answer to [`VipBatchDelJobResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VipBatchDelJobResultResponse {
    /// How it went, once the job is done.
    pub job_result: Option<JobResult>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer VipBatchDelJobResultResponse {
    "job_result" => job_result: Option<JobResult>,
});

/// 获取高级功能账号列表: the request of [`Api::vip_list`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VipList {
    /// Most members of one page. 1 to 200, 100 when absent.
    pub limit: Option<i64>,
    /// Where to go on. Absent for the first page.
    pub cursor: Option<String>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(VipList {
    "limit" => limit: Option<i64> [range(1, 200)],
    "cursor" => cursor: Option<String>,
});

impl VipList {
    /// The request with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Endpoint for VipList {
    type Token = AccessToken;
    type Response = VipListResponse;
    const META: &'static EndpointMeta = &EndpointMeta::post("meeting_control", "vip_list", "/cgi-bin/meeting/vip/list")
        .title("获取高级功能账号列表")
        .effect(Effect::Read)
        .docs(&[99510]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<VipList> {
    /// Most members of one page. 1 to 200, 100 when absent.
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.request.limit = Some(limit);
        self
    }

    /// Where to go on. Absent for the first page.
    #[inline]
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        self.request.cursor = Some(cursor.into());
        self
    }
}

impl Paged for VipList {
    type Item = OpenUserId;

    #[inline]
    fn turn(&mut self, page: VipListResponse) -> Page<OpenUserId> {
        Page::by_cursor(
            page.userid_list,
            Some(page.has_more),
            page.next_cursor,
            &mut self.cursor,
        )
    }
}

/// 获取高级功能账号列表: the answer to [`VipList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VipListResponse {
    /// The members of this page, as the calling app sees them.
    pub userid_list: Vec<OpenUserId>,
    /// Whether there is a next page.
    pub has_more: bool,
    /// Cursor of the next page.
    pub next_cursor: Option<String>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer VipListResponse {
    "userid_list" => userid_list: Vec<OpenUserId>,
    "has_more" => has_more: bool,
    "next_cursor" => next_cursor: Option<String>,
});

/// Somebody in a meeting or its waiting room.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Participant {
    /// The person's temporary id in this meeting.
    pub tmp_openid: String,
    /// The device used. With another one the call does nothing.
    pub instance_id: Device,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(Participant {
    "tmp_openid" => tmp_openid: String [required()],
    "instance_id" => instance_id: Device [required()],
});

impl Participant {
    /// A value with everything it must have.
    #[inline]
    pub fn new(tmp_openid: impl Into<String>, instance_id: Device) -> Self {
        Self {
            tmp_openid: tmp_openid.into(),
            instance_id,
            ..Self::default()
        }
    }
}

/// Somebody in a meeting and a name to show.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NamedParticipant {
    /// The person's temporary id in this meeting.
    pub tmp_openid: String,
    /// The device used. With another one the call does nothing.
    pub instance_id: Device,
    /// The name. At most 20 characters.
    pub nickname: Option<String>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(NamedParticipant {
    "tmp_openid" => tmp_openid: String [required()],
    "instance_id" => instance_id: Device [required()],
    "nickname" => nickname: Option<String> [max_chars(20), sensitive()],
});

impl NamedParticipant {
    /// A value with everything it must have.
    #[inline]
    pub fn new(tmp_openid: impl Into<String>, instance_id: Device) -> Self {
        Self {
            tmp_openid: tmp_openid.into(),
            instance_id,
            ..Self::default()
        }
    }

    /// The name. At most 20 characters.
    #[inline]
    #[must_use]
    pub fn nickname(mut self, nickname: impl Into<String>) -> Self {
        self.nickname = Some(nickname.into());
        self
    }
}

/// A phone number.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PhoneNumber {
    /// Country code, such as 86.
    pub area: i64,
    /// A mobile number or that of a switchboard.
    pub phone: String,
    /// Extension.
    pub extension_number: Option<String>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(PhoneNumber {
    "area" => area: i64 [required()],
    "phone" => phone: String [required(), form(Form::Either), sensitive()],
    "extension_number" => extension_number: Option<String> [form(Form::Either)],
});

impl PhoneNumber {
    /// A value with everything it must have.
    #[inline]
    pub fn new(area: i64, phone: impl Into<String>) -> Self {
        Self {
            area,
            phone: phone.into(),
            ..Self::default()
        }
    }

    /// Extension.
    #[inline]
    #[must_use]
    pub fn extension_number(mut self, extension_number: impl Into<String>) -> Self {
        self.extension_number = Some(extension_number.into());
        self
    }
}

/// A phone number and whether it is being called.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CalledNumber {
    /// Country code, such as 86.
    pub area: i64,
    /// A mobile number or that of a switchboard.
    pub phone: String,
    /// Extension.
    pub extension_number: Option<String>,
    /// State of the call, as the events on phone calls have it. Absent for a number that is not valid.
    pub status: Option<String>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(CalledNumber {
    "area" => area: i64,
    "phone" => phone: String [form(Form::Either), sensitive()],
    "extension_number" => extension_number: Option<String> [form(Form::Either)],
    "status" => status: Option<String>,
});

/// A call into a meeting.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PhoneCall {
    /// Country code, such as 86.
    pub area: i64,
    /// A mobile number or that of a switchboard.
    pub phone: String,
    /// Extension.
    pub extension_number: Option<String>,
    /// State of the call, as the events on phone calls have it.
    pub status: Option<String>,
    /// The person's temporary id in this meeting.
    pub tmp_openid: Option<String>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(PhoneCall {
    "area" => area: i64,
    "phone" => phone: String [form(Form::Either), sensitive()],
    "extension_number" => extension_number: Option<String> [form(Form::Either)],
    "status" => status: Option<String>,
    "tmp_openid" => tmp_openid: Option<String>,
});

/// Somebody who takes part by phone.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PhoneParticipant {
    /// Country code, such as 86.
    pub area: i64,
    /// A mobile number or that of a switchboard.
    pub phone: String,
    /// Extension.
    pub extension_number: Option<String>,
    /// The person's temporary id in this meeting.
    pub tmp_openid: String,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(PhoneParticipant {
    "area" => area: i64,
    "phone" => phone: String [form(Form::Either), sensitive()],
    "extension_number" => extension_number: Option<String> [form(Form::Either)],
    "tmp_openid" => tmp_openid: String,
});

/// A question to vote on.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PollQuestion {
    /// How many answers may be chosen.
    pub question_type: PollQuestionType,
    /// The question. At most 50 characters.
    pub question_desc: String,
    /// The answers, two at least (one in an update), each up to 36 characters. At most 10 items.
    pub poll_option: Vec<String>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(PollQuestion {
    "question_type" => question_type: PollQuestionType [required()],
    "question_desc" => question_desc: String [required(), max_chars(50)],
    "poll_option" => poll_option: Vec<String> [required(), max_items(10)],
});

impl PollQuestion {
    /// A value with everything it must have.
    #[inline]
    pub fn new(
        question_type: PollQuestionType,
        question_desc: impl Into<String>,
        poll_option: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            question_type,
            question_desc: question_desc.into(),
            poll_option: poll_option.into_iter().map(Into::into).collect(),
            ..Self::default()
        }
    }
}

/// What was prepared and the polls begun with it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PollTheme {
    /// What was prepared.
    pub poll_theme_id: String,
    /// The polls.
    pub polls_info: Option<Vec<PollInfo>>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(PollTheme {
    "poll_theme_id" => poll_theme_id: String,
    "polls_info" => polls_info: Option<Vec<PollInfo>>,
});

/// A poll.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PollInfo {
    /// Its id.
    pub poll_id: String,
    /// Subject.
    pub poll_topic: Option<String>,
    /// How far it is.
    pub status: PollStatus,
    /// Whether the results are shown to all.
    pub is_shared: bool,
    /// Whether the vote is secret. On the wire it is `is_anony`.
    pub is_anonymous: bool,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(PollInfo {
    "poll_id" => poll_id: String,
    "poll_topic" => poll_topic: Option<String>,
    "status" => status: PollStatus,
    "is_shared" => is_shared: bool [form(Form::Flag)],
    "is_anony" => is_anonymous: bool [form(Form::Flag)],
});

/// A question to vote on.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ThemeQuestion {
    /// How many answers may be chosen.
    pub question_type: PollQuestionType,
    /// The question.
    pub question_desc: String,
    /// The answers.
    pub option_info: Vec<ThemeOption>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(ThemeQuestion {
    "question_type" => question_type: PollQuestionType,
    "question_desc" => question_desc: String,
    "option_info" => option_info: Vec<ThemeOption>,
});

/// An answer to choose.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ThemeOption {
    /// The answer.
    pub option_desc: String,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(ThemeOption {
    "option_desc" => option_desc: String,
});

/// How a question was answered.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuestionResult {
    /// The question's id.
    pub question_id: String,
    /// How many answers could be chosen.
    pub question_type: PollQuestionType,
    /// The question.
    pub question_desc: String,
    /// The answers.
    pub option_info: Vec<OptionResult>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(QuestionResult {
    "question_id" => question_id: String [form(Form::Either)],
    "question_type" => question_type: PollQuestionType,
    "question_desc" => question_desc: String,
    "option_info" => option_info: Vec<OptionResult>,
});

/// Who chose an answer.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OptionResult {
    /// The answer's id.
    pub option_id: i64,
    /// The answer.
    pub option_desc: String,
    /// How many chose it.
    pub option_num: Option<i64>,
    /// Their share in per cent.
    pub rate: Option<i64>,
    /// Who they are. Absent if the vote is secret.
    pub option_user: Option<Vec<OptionUser>>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(OptionResult {
    "option_id" => option_id: i64 [form(Form::Either)],
    "option_desc" => option_desc: String,
    "option_num" => option_num: Option<i64>,
    "rate" => rate: Option<i64>,
    "option_user" => option_user: Option<Vec<OptionUser>>,
});

/// Somebody who voted.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OptionUser {
    /// A member, as the calling app sees the member.
    pub userid: Option<OpenUserId>,
    /// The person's temporary id in this meeting.
    pub tmp_openid: Option<String>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(OptionUser {
    "userid" => userid: Option<OpenUserId>,
    "tmp_openid" => tmp_openid: Option<String>,
});

/// A template for layouts.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LayoutTemplate {
    /// Its id.
    pub layout_template_id: String,
    /// A small picture of it.
    pub thumbnail_url: Option<String>,
    /// A picture of it that shows the ids of its cells.
    pub picture_url: Option<String>,
    /// How to draw it, as a JSON text.
    pub render_rule: Option<String>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(LayoutTemplate {
    "layout_template_id" => layout_template_id: String [form(Form::Either)],
    "thumbnail_url" => thumbnail_url: Option<String>,
    "picture_url" => picture_url: Option<String>,
    "render_rule" => render_rule: Option<String>,
});

/// A layout to add.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LayoutInput {
    /// Its pages.
    pub page_list: Vec<LayoutPage>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(LayoutInput {
    "page_list" => page_list: Vec<LayoutPage> [required()],
});

impl LayoutInput {
    /// A value with everything it must have.
    #[inline]
    pub fn new(page_list: impl IntoIterator<Item = LayoutPage>) -> Self {
        Self {
            page_list: page_list.into_iter().collect(),
            ..Self::default()
        }
    }
}

/// A basic layout.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Layout {
    /// Its id.
    pub layout_id: String,
    /// Its pages.
    pub page_list: Option<Vec<LayoutPage>>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(Layout {
    "layout_id" => layout_id: String,
    "page_list" => page_list: Option<Vec<LayoutPage>>,
});

/// A page of a basic layout.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LayoutPage {
    /// The template it uses.
    pub layout_template_id: String,
    /// What its cells show.
    pub user_seat_list: Option<Vec<Seat>>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(LayoutPage {
    "layout_template_id" => layout_template_id: String [required(), form(Form::Either)],
    "user_seat_list" => user_seat_list: Option<Vec<Seat>>,
});

impl LayoutPage {
    /// A value with everything it must have.
    #[inline]
    pub fn new(layout_template_id: impl Into<String>) -> Self {
        Self {
            layout_template_id: layout_template_id.into(),
            ..Self::default()
        }
    }

    /// What its cells show.
    #[inline]
    #[must_use]
    pub fn user_seat_list(
        mut self,
        user_seat_list: impl IntoIterator<Item = Seat>,
    ) -> Self {
        self.user_seat_list = Some(user_seat_list.into_iter().collect());
        self
    }
}

/// What a cell of a basic layout shows.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Seat {
    /// The cell. Of several with one id the first counts.
    pub grid_id: String,
    /// Kind of picture.
    pub grid_type: CellType,
    /// A member, as the calling app sees the member. Just one of this, tmp_openid and tool_sdkid.
    pub userid: Option<OpenUserId>,
    /// A person's temporary id in this meeting.
    pub tmp_openid: Option<String>,
    /// Name to show. Required for a person's picture.
    pub nick_name: Option<String>,
    /// An extension app.
    pub tool_sdkid: Option<String>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(Seat {
    "grid_id" => grid_id: String [required(), form(Form::Either)],
    "grid_type" => grid_type: CellType [required()],
    "userid" => userid: Option<OpenUserId>,
    "tmp_openid" => tmp_openid: Option<String>,
    "nick_name" => nick_name: Option<String> [sensitive()],
    "tool_sdkid" => tool_sdkid: Option<String>,
});

impl Seat {
    /// A value with everything it must have.
    #[inline]
    pub fn new(grid_id: impl Into<String>, grid_type: CellType) -> Self {
        Self {
            grid_id: grid_id.into(),
            grid_type,
            ..Self::default()
        }
    }

    /// A member, as the calling app sees the member. Just one of this, tmp_openid and tool_sdkid.
    #[inline]
    #[must_use]
    pub fn userid(mut self, userid: impl Into<OpenUserId>) -> Self {
        self.userid = Some(userid.into());
        self
    }

    /// A person's temporary id in this meeting.
    #[inline]
    #[must_use]
    pub fn tmp_openid(mut self, tmp_openid: impl Into<String>) -> Self {
        self.tmp_openid = Some(tmp_openid.into());
        self
    }

    /// Name to show. Required for a person's picture.
    #[inline]
    #[must_use]
    pub fn nick_name(mut self, nick_name: impl Into<String>) -> Self {
        self.nick_name = Some(nick_name.into());
        self
    }

    /// An extension app.
    #[inline]
    #[must_use]
    pub fn tool_sdkid(mut self, tool_sdkid: impl Into<String>) -> Self {
        self.tool_sdkid = Some(tool_sdkid.into());
        self
    }
}

/// An advanced layout to add.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AdvancedLayoutInput {
    /// Its pages.
    pub page_list: Vec<AdvancedPageInput>,
    /// Its name.
    pub layout_name: Option<String>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(AdvancedLayoutInput {
    "page_list" => page_list: Vec<AdvancedPageInput> [required()],
    "layout_name" => layout_name: Option<String>,
});

impl AdvancedLayoutInput {
    /// A value with everything it must have.
    #[inline]
    pub fn new(page_list: impl IntoIterator<Item = AdvancedPageInput>) -> Self {
        Self {
            page_list: page_list.into_iter().collect(),
            ..Self::default()
        }
    }

    /// Its name.
    #[inline]
    #[must_use]
    pub fn layout_name(mut self, layout_name: impl Into<String>) -> Self {
        self.layout_name = Some(layout_name.into());
        self
    }
}

/// A layout with its pages.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AdvancedLayout {
    /// Its id.
    pub layout_id: String,
    /// Its name.
    pub layout_name: Option<String>,
    /// Its pages.
    pub page_list: Option<Vec<AdvancedPage>>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(AdvancedLayout {
    "layout_id" => layout_id: String,
    "layout_name" => layout_name: Option<String>,
    "page_list" => page_list: Option<Vec<AdvancedPage>>,
});

/// A page of an advanced layout.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AdvancedPage {
    /// The template it uses.
    pub layout_template_id: String,
    /// Whether its people take turns.
    pub enable_polling: Option<bool>,
    /// How they take turns.
    pub polling_setting: Option<PollingSetting>,
    /// What its cells show.
    pub user_seat_list: Option<Vec<AdvancedSeat>>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(AdvancedPage {
    "layout_template_id" => layout_template_id: String [form(Form::Either)],
    "enable_polling" => enable_polling: Option<bool>,
    "polling_setting" => polling_setting: Option<PollingSetting>,
    "user_seat_list" => user_seat_list: Option<Vec<AdvancedSeat>>,
});

/// A page of an advanced layout to add.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AdvancedPageInput {
    /// The template it uses.
    pub layout_template_id: String,
    /// What its cells show.
    pub user_seat_list: Vec<AdvancedSeat>,
    /// Whether its people take turns. `false` when absent.
    pub enable_polling: Option<bool>,
    /// How they take turns.
    pub polling_setting: Option<PollingSetting>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(AdvancedPageInput {
    "layout_template_id" => layout_template_id: String [required(), form(Form::Either)],
    "user_seat_list" => user_seat_list: Vec<AdvancedSeat> [required()],
    "enable_polling" => enable_polling: Option<bool>,
    "polling_setting" => polling_setting: Option<PollingSetting>,
});

impl AdvancedPageInput {
    /// A value with everything it must have.
    #[inline]
    pub fn new(
        layout_template_id: impl Into<String>,
        user_seat_list: impl IntoIterator<Item = AdvancedSeat>,
    ) -> Self {
        Self {
            layout_template_id: layout_template_id.into(),
            user_seat_list: user_seat_list.into_iter().collect(),
            ..Self::default()
        }
    }

    /// Whether its people take turns. `false` when absent.
    #[inline]
    #[must_use]
    pub fn enable_polling(mut self, enable_polling: bool) -> Self {
        self.enable_polling = Some(enable_polling);
        self
    }

    /// How they take turns.
    #[inline]
    #[must_use]
    pub fn polling_setting(mut self, polling_setting: PollingSetting) -> Self {
        self.polling_setting = Some(polling_setting);
        self
    }
}

/// A page in place of one of an advanced layout.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AdvancedPageUpdate {
    /// The template it uses.
    pub layout_template_id: String,
    /// Whether its people take turns.
    pub enable_polling: bool,
    /// How they take turns.
    pub polling_setting: Option<PollingSetting>,
    /// What its cells show.
    pub user_seat_list: Option<Vec<AdvancedSeat>>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(AdvancedPageUpdate {
    "layout_template_id" => layout_template_id: String [required(), form(Form::Either)],
    "enable_polling" => enable_polling: bool [required()],
    "polling_setting" => polling_setting: Option<PollingSetting>,
    "user_seat_list" => user_seat_list: Option<Vec<AdvancedSeat>>,
});

impl AdvancedPageUpdate {
    /// A value with everything it must have.
    #[inline]
    pub fn new(layout_template_id: impl Into<String>, enable_polling: bool) -> Self {
        Self {
            layout_template_id: layout_template_id.into(),
            enable_polling,
            ..Self::default()
        }
    }

    /// How they take turns.
    #[inline]
    #[must_use]
    pub fn polling_setting(mut self, polling_setting: PollingSetting) -> Self {
        self.polling_setting = Some(polling_setting);
        self
    }

    /// What its cells show.
    #[inline]
    #[must_use]
    pub fn user_seat_list(
        mut self,
        user_seat_list: impl IntoIterator<Item = AdvancedSeat>,
    ) -> Self {
        self.user_seat_list = Some(user_seat_list.into_iter().collect());
        self
    }
}

/// How people take turns on a page.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PollingSetting {
    /// Unit of polling_interval.
    pub polling_interval_unit: IntervalUnit,
    /// How long a turn lasts. 1 to 999999.
    pub polling_interval: i64,
    /// Whether people without a picture are left out.
    pub ignore_user_novideo: bool,
    /// Whether people who are not in the meeting are left out.
    pub ignore_user_absence: bool,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(PollingSetting {
    "polling_interval_unit" => polling_interval_unit: IntervalUnit [required()],
    "polling_interval" => polling_interval: i64 [required(), range(1, 999_999)],
    "ignore_user_novideo" => ignore_user_novideo: bool [required()],
    "ignore_user_absence" => ignore_user_absence: bool [required()],
});

impl PollingSetting {
    /// A value with everything it must have.
    #[inline]
    pub fn new(
        polling_interval_unit: IntervalUnit,
        polling_interval: i64,
        ignore_user_novideo: bool,
        ignore_user_absence: bool,
    ) -> Self {
        Self {
            polling_interval_unit,
            polling_interval,
            ignore_user_novideo,
            ignore_user_absence,
            ..Self::default()
        }
    }
}

/// What a cell of an advanced layout shows.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AdvancedSeat {
    /// The cell.
    pub grid_id: String,
    /// Kind of picture.
    pub grid_type: CellType,
    /// Whose picture.
    pub video_type: Option<VideoSource>,
    /// The people who were chosen.
    pub user_list: Option<Vec<SeatUser>>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(AdvancedSeat {
    "grid_id" => grid_id: String [required(), form(Form::Either)],
    "grid_type" => grid_type: CellType [required()],
    "video_type" => video_type: Option<VideoSource>,
    "user_list" => user_list: Option<Vec<SeatUser>>,
});

impl AdvancedSeat {
    /// A value with everything it must have.
    #[inline]
    pub fn new(grid_id: impl Into<String>, grid_type: CellType) -> Self {
        Self {
            grid_id: grid_id.into(),
            grid_type,
            ..Self::default()
        }
    }

    /// Whose picture.
    #[inline]
    #[must_use]
    pub fn video_type(mut self, video_type: VideoSource) -> Self {
        self.video_type = Some(video_type);
        self
    }

    /// The people who were chosen.
    #[inline]
    #[must_use]
    pub fn user_list(mut self, user_list: impl IntoIterator<Item = SeatUser>) -> Self {
        self.user_list = Some(user_list.into_iter().collect());
        self
    }
}

/// Somebody with a seat in a layout.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SeatUser {
    /// A member, as the calling app sees the member.
    pub userid: Option<OpenUserId>,
    /// The person's temporary id in this meeting. One of the two ids is needed.
    pub tmp_openid: Option<String>,
    /// Name to show, in base64. Required where people are chosen.
    pub nick_name: Option<String>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(SeatUser {
    "userid" => userid: Option<OpenUserId>,
    "tmp_openid" => tmp_openid: Option<String>,
    "nick_name" => nick_name: Option<String> [sensitive()],
});

impl SeatUser {
    /// A value with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// A member, as the calling app sees the member.
    #[inline]
    #[must_use]
    pub fn userid(mut self, userid: impl Into<OpenUserId>) -> Self {
        self.userid = Some(userid.into());
        self
    }

    /// The person's temporary id in this meeting. One of the two ids is needed.
    #[inline]
    #[must_use]
    pub fn tmp_openid(mut self, tmp_openid: impl Into<String>) -> Self {
        self.tmp_openid = Some(tmp_openid.into());
        self
    }

    /// Name to show, in base64. Required where people are chosen.
    #[inline]
    #[must_use]
    pub fn nick_name(mut self, nick_name: impl Into<String>) -> Self {
        self.nick_name = Some(nick_name.into());
        self
    }
}

/// Somebody who gets a layout.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LayoutUser {
    /// The person's temporary id in this meeting.
    pub tmp_openid: String,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(LayoutUser {
    "tmp_openid" => tmp_openid: String [required()],
});

impl LayoutUser {
    /// A value with everything it must have.
    #[inline]
    pub fn new(tmp_openid: impl Into<String>) -> Self {
        Self {
            tmp_openid: tmp_openid.into(),
            ..Self::default()
        }
    }
}

/// A background to add.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BackgroundImage {
    /// Address of a PNG of at least 1920x1080, up to 10 MB.
    pub image_url: String,
    /// Its MD5 in hexadecimal.
    pub image_md5: String,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(BackgroundImage {
    "image_url" => image_url: String [required()],
    "image_md5" => image_md5: String [required()],
});

impl BackgroundImage {
    /// A value with everything it must have.
    #[inline]
    pub fn new(image_url: impl Into<String>, image_md5: impl Into<String>) -> Self {
        Self {
            image_url: image_url.into(),
            image_md5: image_md5.into(),
            ..Self::default()
        }
    }
}

/// A background.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Background {
    /// Its id.
    pub background_id: String,
    /// MD5 of the picture in hexadecimal.
    pub image_md5: Option<String>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(Background {
    "background_id" => background_id: String,
    "image_md5" => image_md5: Option<String>,
});

/// How a job went.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct JobResult {
    /// Members it worked for, as the calling app sees them. Who had the features before counts too.
    pub succ_userid_list: Option<Vec<OpenUserId>>,
    /// Members it failed for, as the calling app sees them.
    pub fail_userid_list: Option<Vec<OpenUserId>>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(JobResult {
    "succ_userid_list" => succ_userid_list: Option<Vec<OpenUserId>>,
    "fail_userid_list" => fail_userid_list: Option<Vec<OpenUserId>>,
});

open_enum! {
    /// Whether people are muted as they join.
    pub enum MuteOnEntry: i64 {
        /// Off.
        Off = 0,
        /// On.
        On = 1,
        /// From the seventh on.
        AboveSix = 2,
    }
}

open_enum! {
    /// Who may chat with whom.
    pub enum ChatRule: i64 {
        /// Free.
        Free = 0,
        /// Only messages to all.
        PublicOnly = 1,
        /// Only messages to the host.
        HostOnly = 2,
    }
}

open_enum! {
    /// What to do with people in the waiting room.
    pub enum WaitingAction: i64 {
        /// Let them into the meeting.
        Admit = 1,
        /// Send people from the meeting there.
        SendBack = 2,
        /// Send them away.
        Remove = 3,
    }
}

open_enum! {
    /// How many answers may be chosen.
    pub enum PollQuestionType: i64 {
        /// Single.
        Single = 0,
        /// Multiple.
        Multiple = 1,
    }
}

open_enum! {
    /// How far a poll is.
    pub enum PollStatus: i64 {
        /// Not started.
        NotStarted = 0,
        /// Open.
        Open = 1,
        /// Ended.
        Ended = 2,
    }
}

open_enum! {
    /// What a cell of a layout shows.
    pub enum CellType: i64 {
        /// A person's picture.
        Video = 1,
        /// Shared screen.
        SharedScreen = 2,
        /// An extension app; one a page and only in basic layouts.
        App = 3,
    }
}

open_enum! {
    /// Whose picture a cell shows.
    pub enum VideoSource: i64 {
        /// Speaker.
        Speaker = 1,
        /// Filled by the platform.
        Automatic = 2,
        /// The people named.
        Chosen = 3,
    }
}

open_enum! {
    /// Unit of time.
    pub enum IntervalUnit: i64 {
        /// Seconds.
        Seconds = 1,
        /// Minutes.
        Minutes = 2,
    }
}

open_enum! {
    /// Whose layout somebody sees.
    pub enum LayoutType: i64 {
        /// The platform's own.
        Platform = 0,
        /// A basic one of the meeting.
        Basic = 1,
        /// One made for the meeting.
        Meeting = 2,
        /// One given to the person.
        Personal = 3,
    }
}

open_enum! {
    /// Kind of device somebody takes part with.
    pub enum Device: i64 {
        /// Phone line.
        PhoneLine = 0,
        /// Pc.
        Pc = 1,
        /// Mac.
        Mac = 2,
        /// Android.
        Android = 3,
        /// Ios.
        Ios = 4,
        /// Web.
        Web = 5,
        /// Ipad.
        Ipad = 6,
        /// Android pad.
        AndroidPad = 7,
        /// Mini program.
        MiniProgram = 8,
        /// A conference device of another make (MRA).
        Sip = 9,
        /// Linux.
        Linux = 10,
        /// Rooms windows.
        RoomsWindows = 20,
        /// Rooms mac.
        RoomsMac = 21,
        /// Rooms android.
        RoomsAndroid = 22,
        /// Controller windows.
        ControllerWindows = 30,
        /// Controller android.
        ControllerAndroid = 32,
        /// Controller ios.
        ControllerIos = 33,
        /// Harmony phone.
        HarmonyPhone = 81,
        /// Harmony tablet.
        HarmonyTablet = 82,
        /// Harmony pc.
        HarmonyPc = 83,
        /// Harmony car.
        HarmonyCar = 84,
    }
}
