//! 邮件: mail of an app, and the corp's mail groups, shared mailboxes, mailbox switches and paid mail
//! features.
//!
//! Generated from `spec/api/office/exmail.yaml` by `cargo codegen`. Edit the spec, not this file.

use crate::call::Call;
use crate::chunking::Chunked;
use crate::endpoint::{Effect, Endpoint, EndpointMeta, Payload};
use crate::generated::tokens::{AccessToken, Provides};
use crate::generated::types::{DepartmentId, OpenUserId, ScheduleId, TagId};
use crate::paging::{Page, Paged};
use crate::scope::{Scope, ScopeKind};
use crate::wire::{Empty, EncodeError, Extra, Form, Timestamp};
use crate::{open_enum, table};

/// The calls of 邮件 on one scope, from [`Scope::exmail`].
#[derive(Clone, Debug)]
pub struct Api<K> {
    scope: Scope<K>,
}

impl<K: ScopeKind> Scope<K> {
    /// 邮件: mail of an app, and the corp's mail groups, shared mailboxes, mailbox switches and paid mail
    /// features.
    #[inline]
    pub fn exmail(&self) -> Api<K> {
        Api { scope: self.clone() }
    }
}

impl<K: ScopeKind> Api<K> {
    /// 发送普通邮件: send a mail from the app's mailbox, on request with an invitation to a schedule or an
    /// online meeting.
    ///
    /// Of an invitation, subject and content are title and description as well. Text and attachments together
    /// take 50 MB at most.
    ///
    /// `POST /cgi-bin/exmail/app/compose_send` with [`AccessToken`]; acts on every call and is never repeated
    /// blindly. Official page [97855](https://developer.work.weixin.qq.com/document/path/97855), checked in a
    /// public copy; also [97445](https://developer.work.weixin.qq.com/document/path/97445),
    /// [97854](https://developer.work.weixin.qq.com/document/path/97854),
    /// [97515](https://developer.work.weixin.qq.com/document/path/97515),
    /// [97865](https://developer.work.weixin.qq.com/document/path/97865),
    /// [97866](https://developer.work.weixin.qq.com/document/path/97866).
    #[inline]
    pub fn app_compose_send(
        &self,
        to: MailParties,
        subject: impl Into<String>,
        content: impl Into<String>,
    ) -> Call<AppComposeSend>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(AppComposeSend::new(to, subject, content))
    }

    /// 获取收件箱邮件列表: page through the mail in the app's inbox.
    ///
    /// `POST /cgi-bin/exmail/app/get_mail_list` with [`AccessToken`]; read-only, so the client may repeat it.
    /// Its `stream()` goes through all pages. Official page
    /// [97516](https://developer.work.weixin.qq.com/document/path/97516), checked, as of 2022-12-01; also
    /// [97369](https://developer.work.weixin.qq.com/document/path/97369),
    /// [97505](https://developer.work.weixin.qq.com/document/path/97505).
    #[inline]
    pub fn app_get_mail_list(
        &self,
        begin_time: impl Into<Timestamp>,
        end_time: impl Into<Timestamp>,
    ) -> Call<AppGetMailList>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(AppGetMailList::new(begin_time, end_time))
    }

    /// 获取邮件内容: read one mail of the app's inbox.
    ///
    /// `POST /cgi-bin/exmail/app/read_mail` with [`AccessToken`]; read-only, so the client may repeat it.
    /// Official page [97979](https://developer.work.weixin.qq.com/document/path/97979), checked, as of
    /// 2022-12-01; also [97982](https://developer.work.weixin.qq.com/document/path/97982),
    /// [97983](https://developer.work.weixin.qq.com/document/path/97983).
    #[inline]
    pub fn app_read_mail(&self, mail_id: impl Into<String>) -> Call<AppReadMail>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(AppReadMail::new(mail_id))
    }

    /// 更新应用邮箱账号: change the app's mail address. The old one stays as an alias that still receives.
    ///
    /// `POST /cgi-bin/exmail/app/update_email_alias` with [`AccessToken`]; twice is the same as once, so the
    /// client may repeat it. Official page [97373](https://developer.work.weixin.qq.com/document/path/97373),
    /// checked, as of 2022-12-01; also [97503](https://developer.work.weixin.qq.com/document/path/97503).
    #[inline]
    pub fn app_update_email_alias(
        &self,
        new_email: impl Into<String>,
    ) -> Call<AppUpdateEmailAlias>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(AppUpdateEmailAlias::new(new_email))
    }

    /// 查询应用邮箱账号: the app's mail addresses.
    ///
    /// `POST /cgi-bin/exmail/app/get_email_alias` with [`AccessToken`]; read-only, so the client may repeat
    /// it. Official page [97991](https://developer.work.weixin.qq.com/document/path/97991), checked, as of
    /// 2022-12-01; also [97992](https://developer.work.weixin.qq.com/document/path/97992).
    #[inline]
    pub fn app_get_email_alias(&self) -> Call<AppGetEmailAlias>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(AppGetEmailAlias::new())
    }

    /// 创建邮件群组: create a mail group.
    ///
    /// It needs members of some sort: addresses, groups, tags or departments. An allow_type of custom needs
    /// at least one of the allow lists, the others take none.
    ///
    /// `POST /cgi-bin/exmail/group/create` with [`AccessToken`]; acts on every call and is never repeated
    /// blindly. Official page [95510](https://developer.work.weixin.qq.com/document/path/95510), checked, as
    /// of 2025-12-04.
    #[inline]
    pub fn group_create(
        &self,
        groupid: impl Into<String>,
        groupname: impl Into<String>,
    ) -> Call<GroupCreate>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(GroupCreate::new(groupid, groupname))
    }

    /// 更新邮件群组: change a mail group. What is left out stays; an empty list empties.
    ///
    /// Some members have to remain. An allow_type of custom needs at least one of the allow lists, the others
    /// take none.
    ///
    /// `POST /cgi-bin/exmail/group/update` with [`AccessToken`]; twice is the same as once, so the client may
    /// repeat it. Official page [97995](https://developer.work.weixin.qq.com/document/path/97995), checked,
    /// as of 2025-12-04.
    #[inline]
    pub fn group_update(&self, groupid: impl Into<String>) -> Call<GroupUpdate>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(GroupUpdate::new(groupid))
    }

    /// 删除邮件群组: delete a mail group.
    ///
    /// `POST /cgi-bin/exmail/group/delete` with [`AccessToken`]; twice is the same as once, so the client may
    /// repeat it. Official page [97996](https://developer.work.weixin.qq.com/document/path/97996), checked,
    /// as of 2022-12-01.
    #[inline]
    pub fn group_delete(&self, groupid: impl Into<String>) -> Call<GroupDelete>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(GroupDelete::new(groupid))
    }

    /// 获取邮件群组详情: read a mail group.
    ///
    /// `GET /cgi-bin/exmail/group/get` with [`AccessToken`]; read-only, so the client may repeat it. Official
    /// page [97997](https://developer.work.weixin.qq.com/document/path/97997), checked, as of 2022-12-01.
    #[inline]
    pub fn group_get(&self, groupid: impl Into<String>) -> Call<GroupGet>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(GroupGet::new(groupid))
    }

    /// 模糊搜索邮件群组: find mail groups by a part of their address, or list all.
    ///
    /// `GET /cgi-bin/exmail/group/search` with [`AccessToken`]; read-only, so the client may repeat it.
    /// Official page [97998](https://developer.work.weixin.qq.com/document/path/97998), checked, as of
    /// 2022-12-01.
    #[inline]
    pub fn group_search(&self, fuzzy: bool) -> Call<GroupSearch>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(GroupSearch::new(fuzzy))
    }

    /// 创建公共邮箱: create a shared mailbox.
    ///
    /// It needs users of some sort: members, tags or departments.
    ///
    /// `POST /cgi-bin/exmail/publicmail/create` with [`AccessToken`]; acts on every call and is never
    /// repeated blindly. Official page [95511](https://developer.work.weixin.qq.com/document/path/95511),
    /// checked, as of 2024-09-12.
    #[inline]
    pub fn publicmail_create(
        &self,
        email: impl Into<String>,
        name: impl Into<String>,
    ) -> Call<PublicmailCreate>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(PublicmailCreate::new(email, name))
    }

    /// 更新公共邮箱: change a shared mailbox. What is left out stays; an empty list empties.
    ///
    /// Some users have to remain. Up to 10 passwords can exist that were made this way.
    ///
    /// `POST /cgi-bin/exmail/publicmail/update` with [`AccessToken`]; acts on every call and is never
    /// repeated blindly. Official page [98000](https://developer.work.weixin.qq.com/document/path/98000),
    /// checked in a public copy, as of 2025-03-06.
    #[inline]
    pub fn publicmail_update(&self, id: i64) -> Call<PublicmailUpdate>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(PublicmailUpdate::new(id))
    }

    /// 删除公共邮箱: delete a shared mailbox.
    ///
    /// `POST /cgi-bin/exmail/publicmail/delete` with [`AccessToken`]; twice is the same as once, so the
    /// client may repeat it. Official page [98001](https://developer.work.weixin.qq.com/document/path/98001),
    /// checked in a public copy.
    #[inline]
    pub fn publicmail_delete(&self, id: i64) -> Call<PublicmailDelete>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(PublicmailDelete::new(id))
    }

    /// 获取公共邮箱详情: read shared mailboxes.
    ///
    /// `POST /cgi-bin/exmail/publicmail/get` with [`AccessToken`]; read-only, so the client may repeat it.
    /// Official page [98002](https://developer.work.weixin.qq.com/document/path/98002), checked, as of
    /// 2025-03-03.
    #[inline]
    pub fn publicmail_get(
        &self,
        id_list: impl IntoIterator<Item = i64>,
    ) -> Call<PublicmailGet>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(PublicmailGet::new(id_list))
    }

    /// 模糊搜索公共邮箱: find shared mailboxes by a part of their name or address, or list all.
    ///
    /// `GET /cgi-bin/exmail/publicmail/search` with [`AccessToken`]; read-only, so the client may repeat it.
    /// Official page [98003](https://developer.work.weixin.qq.com/document/path/98003), checked, as of
    /// 2024-08-28.
    #[inline]
    pub fn publicmail_search(&self, fuzzy: bool) -> Call<PublicmailSearch>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(PublicmailSearch::new(fuzzy))
    }

    /// 获取客户端专用密码列表: what passwords for mail programs a shared mailbox has. The passwords
    /// themselves are not shown.
    ///
    /// `POST /cgi-bin/exmail/publicmail/get_auth_code_list` with [`AccessToken`]; read-only, so the client
    /// may repeat it. Official page [100183](https://developer.work.weixin.qq.com/document/path/100183),
    /// checked, as of 2024-09-12.
    #[inline]
    pub fn publicmail_get_auth_code_list(
        &self,
        id: i64,
    ) -> Call<PublicmailGetAuthCodeList>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(PublicmailGetAuthCodeList::new(id))
    }

    /// 删除客户端专用密码: delete a password for mail programs of a shared mailbox.
    ///
    /// `POST /cgi-bin/exmail/publicmail/delete_auth_code` with [`AccessToken`]; twice is the same as once, so
    /// the client may repeat it. Official page
    /// [100184](https://developer.work.weixin.qq.com/document/path/100184), checked, as of 2024-09-12.
    #[inline]
    pub fn publicmail_delete_auth_code(
        &self,
        id: i64,
        auth_code_id: i64,
    ) -> Call<PublicmailDeleteAuthCode>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(PublicmailDeleteAuthCode::new(id, auth_code_id))
    }

    /// 禁用/启用邮箱账号: switch a member's or a shared mailbox on or off.
    ///
    /// `POST /cgi-bin/exmail/account/act_email` with [`AccessToken`]; twice is the same as once, so the
    /// client may repeat it. Official page [95512](https://developer.work.weixin.qq.com/document/path/95512),
    /// checked, as of 2022-11-30.
    #[inline]
    pub fn account_act_email(&self, r#type: AccountSwitch) -> Call<AccountActEmail>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(AccountActEmail::new(r#type))
    }

    /// 获取用户功能属性: read how a member may log in to the mailbox.
    ///
    /// `POST /cgi-bin/exmail/useroption/get` with [`AccessToken`]; read-only, so the client may repeat it.
    /// Official page [95513](https://developer.work.weixin.qq.com/document/path/95513), checked, as of
    /// 2022-12-01.
    #[inline]
    pub fn useroption_get(
        &self,
        userid: impl Into<OpenUserId>,
        types: impl IntoIterator<Item = OptionType>,
    ) -> Call<UseroptionGet>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(UseroptionGet::new(userid, types))
    }

    /// 更改用户功能属性: change how a member may log in to the mailbox.
    ///
    /// `POST /cgi-bin/exmail/useroption/update` with [`AccessToken`]; twice is the same as once, so the
    /// client may repeat it. Official page [98008](https://developer.work.weixin.qq.com/document/path/98008),
    /// checked in a public copy.
    #[inline]
    pub fn useroption_update(
        &self,
        userid: impl Into<OpenUserId>,
        option: OptionList,
    ) -> Call<UseroptionUpdate>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(UseroptionUpdate::new(userid, option))
    }

    /// 获取邮件未读数: how many unread mails a member has.
    ///
    /// `POST /cgi-bin/exmail/mail/get_newcount` with [`AccessToken`]; read-only, so the client may repeat it.
    /// Official page [95514](https://developer.work.weixin.qq.com/document/path/95514), checked, as of
    /// 2022-11-30.
    #[inline]
    pub fn mail_get_newcount(
        &self,
        userid: impl Into<OpenUserId>,
    ) -> Call<MailGetNewcount>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(MailGetNewcount::new(userid))
    }

    /// 分配高级功能账号: give members the paid mail features.
    ///
    /// `POST /cgi-bin/exmail/vip/batch_add` with [`AccessToken`]; twice is the same as once, so the client
    /// may repeat it. Its `in_chunks()` sends as many calls as the list needs. Official page
    /// [99316](https://developer.work.weixin.qq.com/document/path/99316), checked, as of 2023-07-11; also
    /// [99320](https://developer.work.weixin.qq.com/document/path/99320).
    #[inline]
    pub fn vip_batch_add(
        &self,
        userid_list: impl IntoIterator<Item = impl Into<OpenUserId>>,
    ) -> Call<VipBatchAdd>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(VipBatchAdd::new(userid_list))
    }

    /// 取消高级功能账号: take the paid mail features from members.
    ///
    /// `POST /cgi-bin/exmail/vip/batch_del` with [`AccessToken`]; twice is the same as once, so the client
    /// may repeat it. Its `in_chunks()` sends as many calls as the list needs. Official page
    /// [99317](https://developer.work.weixin.qq.com/document/path/99317), checked, as of 2023-07-11; also
    /// [99321](https://developer.work.weixin.qq.com/document/path/99321).
    #[inline]
    pub fn vip_batch_del(
        &self,
        userid_list: impl IntoIterator<Item = impl Into<OpenUserId>>,
    ) -> Call<VipBatchDel>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(VipBatchDel::new(userid_list))
    }

    /// 获取高级功能账号列表: page through the members who have the paid mail features and whom the app sees.
    ///
    /// `POST /cgi-bin/exmail/vip/list` with [`AccessToken`]; read-only, so the client may repeat it. Its
    /// `stream()` goes through all pages. Official page
    /// [99318](https://developer.work.weixin.qq.com/document/path/99318), checked, as of 2023-07-20; also
    /// [99322](https://developer.work.weixin.qq.com/document/path/99322).
    #[inline]
    pub fn vip_list(&self) -> Call<VipList>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(VipList::new())
    }
}

/// 发送普通邮件: the request of [`Api::app_compose_send`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppComposeSend {
    /// Receivers, at least one.
    pub to: MailParties,
    /// The subject.
    pub subject: String,
    /// The text.
    pub content: String,
    /// Who gets a copy.
    pub cc: Option<MailParties>,
    /// Who gets a copy unseen by the others.
    pub bcc: Option<MailParties>,
    /// What the text is. [`ContentType::Html`] when absent.
    pub content_type: Option<ContentType>,
    /// Files that go with it. At most 200 items.
    pub attachment_list: Option<Vec<MailAttachment>>,
    /// Makes the mail an invitation.
    pub schedule: Option<MailSchedule>,
    /// Makes it an invitation to an online meeting. Together with schedule.
    pub meeting: Option<MailMeeting>,
    /// Turn ids in subject and content and file names into names. For third-party apps. `false` when absent.
    pub enable_id_trans: Option<bool>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(AppComposeSend {
    "to" => to: MailParties [required()],
    "subject" => subject: String [required()],
    "content" => content: String [required()],
    "cc" => cc: Option<MailParties>,
    "bcc" => bcc: Option<MailParties>,
    "content_type" => content_type: Option<ContentType>,
    "attachment_list" => attachment_list: Option<Vec<MailAttachment>> [max_items(200)],
    "schedule" => schedule: Option<MailSchedule>,
    "meeting" => meeting: Option<MailMeeting>,
    "enable_id_trans" => enable_id_trans: Option<bool> [form(Form::Flag)],
});

impl AppComposeSend {
    /// The request with everything it must have.
    #[inline]
    pub fn new(
        to: MailParties,
        subject: impl Into<String>,
        content: impl Into<String>,
    ) -> Self {
        Self {
            to,
            subject: subject.into(),
            content: content.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for AppComposeSend {
    type Token = AccessToken;
    type Response = Empty;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("exmail", "app_compose_send", "/cgi-bin/exmail/app/compose_send")
            .title("发送普通邮件")
            .docs(&[97445, 97854, 97855, 97515, 97865, 97866]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<AppComposeSend> {
    /// Who gets a copy.
    #[inline]
    pub fn cc(mut self, cc: MailParties) -> Self {
        self.request.cc = Some(cc);
        self
    }

    /// Who gets a copy unseen by the others.
    #[inline]
    pub fn bcc(mut self, bcc: MailParties) -> Self {
        self.request.bcc = Some(bcc);
        self
    }

    /// What the text is. [`ContentType::Html`] when absent.
    #[inline]
    pub fn content_type(mut self, content_type: ContentType) -> Self {
        self.request.content_type = Some(content_type);
        self
    }

    /// Files that go with it. At most 200 items.
    #[inline]
    pub fn attachment_list(
        mut self,
        attachment_list: impl IntoIterator<Item = MailAttachment>,
    ) -> Self {
        self.request.attachment_list = Some(attachment_list.into_iter().collect());
        self
    }

    /// Makes the mail an invitation.
    #[inline]
    pub fn schedule(mut self, schedule: MailSchedule) -> Self {
        self.request.schedule = Some(schedule);
        self
    }

    /// Makes it an invitation to an online meeting. Together with schedule.
    #[inline]
    pub fn meeting(mut self, meeting: MailMeeting) -> Self {
        self.request.meeting = Some(meeting);
        self
    }

    /// Turn ids in subject and content and file names into names. For third-party apps. `false` when absent.
    #[inline]
    pub fn enable_id_trans(mut self, enable_id_trans: bool) -> Self {
        self.request.enable_id_trans = Some(enable_id_trans);
        self
    }
}

/// 获取收件箱邮件列表: the request of [`Api::app_get_mail_list`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppGetMailList {
    /// Mail received at or after this.
    pub begin_time: Timestamp,
    /// Mail received until this.
    pub end_time: Timestamp,
    /// Where to go on. Absent for the first page.
    pub cursor: Option<String>,
    /// Most mails of one page. 1 to 1000, 100 when absent.
    pub limit: Option<i64>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(AppGetMailList {
    "begin_time" => begin_time: Timestamp [required()],
    "end_time" => end_time: Timestamp [required()],
    "cursor" => cursor: Option<String>,
    "limit" => limit: Option<i64> [range(1, 1000)],
});

impl AppGetMailList {
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

impl Endpoint for AppGetMailList {
    type Token = AccessToken;
    type Response = AppGetMailListResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("exmail", "app_get_mail_list", "/cgi-bin/exmail/app/get_mail_list")
            .title("获取收件箱邮件列表")
            .effect(Effect::Read)
            .docs(&[97369, 97505, 97516]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<AppGetMailList> {
    /// Where to go on. Absent for the first page.
    #[inline]
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        self.request.cursor = Some(cursor.into());
        self
    }

    /// Most mails of one page. 1 to 1000, 100 when absent.
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.request.limit = Some(limit);
        self
    }
}

impl Paged for AppGetMailList {
    type Item = MailRef;

    #[inline]
    fn turn(&mut self, page: AppGetMailListResponse) -> Page<MailRef> {
        Page::by_cursor(
            page.mail_list,
            Some(page.has_more),
            page.next_cursor,
            &mut self.cursor,
        )
    }
}

/// 获取收件箱邮件列表: the answer to [`AppGetMailList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppGetMailListResponse {
    /// The mails of this page.
    pub mail_list: Vec<MailRef>,
    /// Whether there is a next page.
    pub has_more: bool,
    /// Cursor of the next page.
    pub next_cursor: Option<String>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer AppGetMailListResponse {
    "mail_list" => mail_list: Vec<MailRef>,
    "has_more" => has_more: bool [form(Form::Flag)],
    "next_cursor" => next_cursor: Option<String>,
});

/// 获取邮件内容: the request of [`Api::app_read_mail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppReadMail {
    /// The mail.
    pub mail_id: String,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(AppReadMail {
    "mail_id" => mail_id: String [required()],
});

impl AppReadMail {
    /// The request with everything it must have.
    #[inline]
    pub fn new(mail_id: impl Into<String>) -> Self {
        Self {
            mail_id: mail_id.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for AppReadMail {
    type Token = AccessToken;
    type Response = AppReadMailResponse;
    const META: &'static EndpointMeta = &EndpointMeta::post("exmail", "app_read_mail", "/cgi-bin/exmail/app/read_mail")
        .title("获取邮件内容")
        .effect(Effect::Read)
        .docs(&[97982, 97979, 97983]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 获取邮件内容: the answer to [`AppReadMail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppReadMailResponse {
    /// The whole mail in EML format.
    pub mail_data: String,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer AppReadMailResponse {
    "mail_data" => mail_data: String [sensitive()],
});

/// 更新应用邮箱账号: the request of [`Api::app_update_email_alias`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppUpdateEmailAlias {
    /// The new address.
    pub new_email: String,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(AppUpdateEmailAlias {
    "new_email" => new_email: String [required(), sensitive()],
});

impl AppUpdateEmailAlias {
    /// The request with everything it must have.
    #[inline]
    pub fn new(new_email: impl Into<String>) -> Self {
        Self {
            new_email: new_email.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for AppUpdateEmailAlias {
    type Token = AccessToken;
    type Response = Empty;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("exmail", "app_update_email_alias", "/cgi-bin/exmail/app/update_email_alias")
            .title("更新应用邮箱账号")
            .effect(Effect::Set)
            .docs(&[97503, 97373]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 查询应用邮箱账号: the request of [`Api::app_get_email_alias`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppGetEmailAlias {
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(AppGetEmailAlias {});

impl AppGetEmailAlias {
    /// The request with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Endpoint for AppGetEmailAlias {
    type Token = AccessToken;
    type Response = AppGetEmailAliasResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("exmail", "app_get_email_alias", "/cgi-bin/exmail/app/get_email_alias")
            .title("查询应用邮箱账号")
            .effect(Effect::Read)
            .docs(&[97992, 97991]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 查询应用邮箱账号: the answer to [`AppGetEmailAlias`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppGetEmailAliasResponse {
    /// The address mail is sent from.
    pub email: String,
    /// Further addresses that receive.
    pub alias_list: Vec<String>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer AppGetEmailAliasResponse {
    "email" => email: String [sensitive()],
    "alias_list" => alias_list: Vec<String> [sensitive()],
});

/// 创建邮件群组: the request of [`Api::group_create`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GroupCreate {
    /// Its id, which is its mail address.
    pub groupid: String,
    /// Its name, unlike that of any other group. At most 200 bytes.
    pub groupname: String,
    /// Members by their work mail address.
    pub email_list: Option<EmailList>,
    /// Groups that are part of it.
    pub group_list: Option<EmailList>,
    /// Tags whose members are part of it.
    pub tag_list: Option<TagIdList>,
    /// Departments whose members are part of it.
    pub department_list: Option<DepartmentIdList>,
    /// Who may write to it.
    pub allow_type: Option<AllowType>,
    /// Members who may write to it. Only if allow_type is custom.
    pub allow_emaillist: Option<EmailList>,
    /// Tags whose members may. Only if allow_type is custom.
    pub allow_taglist: Option<TagIdList>,
    /// Departments whose members may. Only if allow_type is custom.
    pub allow_departmentlist: Option<DepartmentIdList>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(GroupCreate {
    "groupid" => groupid: String [required()],
    "groupname" => groupname: String [required(), max_bytes(200)],
    "email_list" => email_list: Option<EmailList> [one_or_list()],
    "group_list" => group_list: Option<EmailList> [one_or_list()],
    "tag_list" => tag_list: Option<TagIdList> [one_or_list()],
    "department_list" => department_list: Option<DepartmentIdList> [one_or_list()],
    "allow_type" => allow_type: Option<AllowType>,
    "allow_emaillist" => allow_emaillist: Option<EmailList> [one_or_list()],
    "allow_taglist" => allow_taglist: Option<TagIdList> [one_or_list()],
    "allow_departmentlist" => allow_departmentlist: Option<DepartmentIdList> [one_or_list()],
});

impl GroupCreate {
    /// The request with everything it must have.
    #[inline]
    pub fn new(groupid: impl Into<String>, groupname: impl Into<String>) -> Self {
        Self {
            groupid: groupid.into(),
            groupname: groupname.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for GroupCreate {
    type Token = AccessToken;
    type Response = Empty;
    const META: &'static EndpointMeta = &EndpointMeta::post("exmail", "group_create", "/cgi-bin/exmail/group/create")
        .title("创建邮件群组")
        .docs(&[95510]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<GroupCreate> {
    /// Members by their work mail address.
    #[inline]
    pub fn email_list(mut self, email_list: EmailList) -> Self {
        self.request.email_list = Some(email_list);
        self
    }

    /// Groups that are part of it.
    #[inline]
    pub fn group_list(mut self, group_list: EmailList) -> Self {
        self.request.group_list = Some(group_list);
        self
    }

    /// Tags whose members are part of it.
    #[inline]
    pub fn tag_list(mut self, tag_list: TagIdList) -> Self {
        self.request.tag_list = Some(tag_list);
        self
    }

    /// Departments whose members are part of it.
    #[inline]
    pub fn department_list(mut self, department_list: DepartmentIdList) -> Self {
        self.request.department_list = Some(department_list);
        self
    }

    /// Who may write to it.
    #[inline]
    pub fn allow_type(mut self, allow_type: AllowType) -> Self {
        self.request.allow_type = Some(allow_type);
        self
    }

    /// Members who may write to it. Only if allow_type is custom.
    #[inline]
    pub fn allow_emaillist(mut self, allow_emaillist: EmailList) -> Self {
        self.request.allow_emaillist = Some(allow_emaillist);
        self
    }

    /// Tags whose members may. Only if allow_type is custom.
    #[inline]
    pub fn allow_taglist(mut self, allow_taglist: TagIdList) -> Self {
        self.request.allow_taglist = Some(allow_taglist);
        self
    }

    /// Departments whose members may. Only if allow_type is custom.
    #[inline]
    pub fn allow_departmentlist(
        mut self,
        allow_departmentlist: DepartmentIdList,
    ) -> Self {
        self.request.allow_departmentlist = Some(allow_departmentlist);
        self
    }
}

/// 更新邮件群组: the request of [`Api::group_update`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GroupUpdate {
    /// The group, by its mail address.
    pub groupid: String,
    /// Its name, unlike that of any other group. At most 200 bytes.
    pub groupname: Option<String>,
    /// Members by their work mail address.
    pub email_list: Option<EmailList>,
    /// Groups that are part of it.
    pub group_list: Option<EmailList>,
    /// Tags whose members are part of it.
    pub tag_list: Option<TagIdList>,
    /// Departments whose members are part of it.
    pub department_list: Option<DepartmentIdList>,
    /// Who may write to it.
    pub allow_type: Option<AllowType>,
    /// Members who may write to it. Only if allow_type is custom.
    pub allow_emaillist: Option<EmailList>,
    /// Tags whose members may. Only if allow_type is custom.
    pub allow_taglist: Option<TagIdList>,
    /// Departments whose members may. Only if allow_type is custom.
    pub allow_departmentlist: Option<DepartmentIdList>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(GroupUpdate {
    "groupid" => groupid: String [required()],
    "groupname" => groupname: Option<String> [max_bytes(200)],
    "email_list" => email_list: Option<EmailList>,
    "group_list" => group_list: Option<EmailList>,
    "tag_list" => tag_list: Option<TagIdList>,
    "department_list" => department_list: Option<DepartmentIdList>,
    "allow_type" => allow_type: Option<AllowType>,
    "allow_emaillist" => allow_emaillist: Option<EmailList>,
    "allow_taglist" => allow_taglist: Option<TagIdList>,
    "allow_departmentlist" => allow_departmentlist: Option<DepartmentIdList>,
});

impl GroupUpdate {
    /// The request with everything it must have.
    #[inline]
    pub fn new(groupid: impl Into<String>) -> Self {
        Self {
            groupid: groupid.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for GroupUpdate {
    type Token = AccessToken;
    type Response = Empty;
    const META: &'static EndpointMeta = &EndpointMeta::post("exmail", "group_update", "/cgi-bin/exmail/group/update")
        .title("更新邮件群组")
        .effect(Effect::Set)
        .docs(&[97995]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<GroupUpdate> {
    /// Its name, unlike that of any other group. At most 200 bytes.
    #[inline]
    pub fn groupname(mut self, groupname: impl Into<String>) -> Self {
        self.request.groupname = Some(groupname.into());
        self
    }

    /// Members by their work mail address.
    #[inline]
    pub fn email_list(mut self, email_list: EmailList) -> Self {
        self.request.email_list = Some(email_list);
        self
    }

    /// Groups that are part of it.
    #[inline]
    pub fn group_list(mut self, group_list: EmailList) -> Self {
        self.request.group_list = Some(group_list);
        self
    }

    /// Tags whose members are part of it.
    #[inline]
    pub fn tag_list(mut self, tag_list: TagIdList) -> Self {
        self.request.tag_list = Some(tag_list);
        self
    }

    /// Departments whose members are part of it.
    #[inline]
    pub fn department_list(mut self, department_list: DepartmentIdList) -> Self {
        self.request.department_list = Some(department_list);
        self
    }

    /// Who may write to it.
    #[inline]
    pub fn allow_type(mut self, allow_type: AllowType) -> Self {
        self.request.allow_type = Some(allow_type);
        self
    }

    /// Members who may write to it. Only if allow_type is custom.
    #[inline]
    pub fn allow_emaillist(mut self, allow_emaillist: EmailList) -> Self {
        self.request.allow_emaillist = Some(allow_emaillist);
        self
    }

    /// Tags whose members may. Only if allow_type is custom.
    #[inline]
    pub fn allow_taglist(mut self, allow_taglist: TagIdList) -> Self {
        self.request.allow_taglist = Some(allow_taglist);
        self
    }

    /// Departments whose members may. Only if allow_type is custom.
    #[inline]
    pub fn allow_departmentlist(
        mut self,
        allow_departmentlist: DepartmentIdList,
    ) -> Self {
        self.request.allow_departmentlist = Some(allow_departmentlist);
        self
    }
}

/// 删除邮件群组: the request of [`Api::group_delete`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GroupDelete {
    /// The group, by its mail address.
    pub groupid: String,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(GroupDelete {
    "groupid" => groupid: String [required()],
});

impl GroupDelete {
    /// The request with everything it must have.
    #[inline]
    pub fn new(groupid: impl Into<String>) -> Self {
        Self {
            groupid: groupid.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for GroupDelete {
    type Token = AccessToken;
    type Response = Empty;
    const META: &'static EndpointMeta = &EndpointMeta::post("exmail", "group_delete", "/cgi-bin/exmail/group/delete")
        .title("删除邮件群组")
        .effect(Effect::Set)
        .docs(&[97996]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 获取邮件群组详情: the request of [`Api::group_get`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GroupGet {
    /// The group, by its mail address.
    pub groupid: String,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(GroupGet {
    "groupid" => groupid: String [required()],
});

impl GroupGet {
    /// The request with everything it must have.
    #[inline]
    pub fn new(groupid: impl Into<String>) -> Self {
        Self {
            groupid: groupid.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for GroupGet {
    type Token = AccessToken;
    type Response = GroupGetResponse;
    const META: &'static EndpointMeta = &EndpointMeta::get("exmail", "group_get", "/cgi-bin/exmail/group/get")
        .title("获取邮件群组详情")
        .docs(&[97997]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 获取邮件群组详情: the answer to [`GroupGet`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GroupGetResponse {
    /// Its mail address.
    pub groupid: String,
    /// Its name.
    pub groupname: String,
    /// Members by their mail address.
    pub email_list: Option<EmailList>,
    /// Groups that are part of it.
    pub group_list: Option<EmailList>,
    /// Tags whose members are part of it.
    pub tag_list: Option<TagIdList>,
    /// Departments whose members are part of it.
    pub department_list: Option<DepartmentIdList>,
    /// Who may write to it.
    pub allow_type: Option<AllowType>,
    /// Members who may write to it.
    pub allow_emaillist: Option<EmailList>,
    /// Tags whose members may.
    pub allow_taglist: Option<TagIdList>,
    /// Departments whose members may.
    pub allow_departmentlist: Option<DepartmentIdList>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer GroupGetResponse {
    "groupid" => groupid: String,
    "groupname" => groupname: String,
    "email_list" => email_list: Option<EmailList>,
    "group_list" => group_list: Option<EmailList>,
    "tag_list" => tag_list: Option<TagIdList>,
    "department_list" => department_list: Option<DepartmentIdList>,
    "allow_type" => allow_type: Option<AllowType>,
    "allow_emaillist" => allow_emaillist: Option<EmailList>,
    "allow_taglist" => allow_taglist: Option<TagIdList>,
    "allow_departmentlist" => allow_departmentlist: Option<DepartmentIdList>,
});

/// 模糊搜索邮件群组: the request of [`Api::group_search`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GroupSearch {
    /// Whether to search. Otherwise all groups are listed.
    pub fuzzy: bool,
    /// What to look for in the addresses.
    pub groupid: Option<String>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(GroupSearch {
    "fuzzy" => fuzzy: bool [required(), form(Form::Flag)],
    "groupid" => groupid: Option<String>,
});

impl GroupSearch {
    /// The request with everything it must have.
    #[inline]
    pub fn new(fuzzy: bool) -> Self {
        Self { fuzzy, ..Self::default() }
    }
}

impl Endpoint for GroupSearch {
    type Token = AccessToken;
    type Response = GroupSearchResponse;
    const META: &'static EndpointMeta = &EndpointMeta::get("exmail", "group_search", "/cgi-bin/exmail/group/search")
        .title("模糊搜索邮件群组")
        .docs(&[97998]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<GroupSearch> {
    /// What to look for in the addresses.
    #[inline]
    pub fn groupid(mut self, groupid: impl Into<String>) -> Self {
        self.request.groupid = Some(groupid.into());
        self
    }
}

/// 模糊搜索邮件群组: the answer to [`GroupSearch`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GroupSearchResponse {
    /// The groups.
    pub groups: Vec<MailGroupRef>,
    /// How many groups were found.
    pub count: Option<i64>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer GroupSearchResponse {
    "groups" => groups: Vec<MailGroupRef>,
    "count" => count: Option<i64> [form(Form::Either)],
});

/// 创建公共邮箱: the request of [`Api::publicmail_create`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PublicmailCreate {
    /// Its address.
    pub email: String,
    /// Its name, unlike that of any other; a Chinese character counts as two. At most 64 characters.
    pub name: String,
    /// Members who may use it.
    pub userid_list: Option<UserIdList>,
    /// Tags whose members may.
    pub tag_list: Option<TagIdList>,
    /// Departments whose members may.
    pub department_list: Option<DepartmentIdList>,
    /// Create a password for mail programs as well. `false` when absent.
    pub create_auth_code: Option<bool>,
    /// About that password. Together with create_auth_code.
    pub auth_code_info: Option<AuthCodeInfo>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(PublicmailCreate {
    "email" => email: String [required(), sensitive()],
    "name" => name: String [required(), max_chars(64)],
    "userid_list" => userid_list: Option<UserIdList>,
    "tag_list" => tag_list: Option<TagIdList>,
    "department_list" => department_list: Option<DepartmentIdList>,
    "create_auth_code" => create_auth_code: Option<bool> [form(Form::Flag)],
    "auth_code_info" => auth_code_info: Option<AuthCodeInfo>,
});

impl PublicmailCreate {
    /// The request with everything it must have.
    #[inline]
    pub fn new(email: impl Into<String>, name: impl Into<String>) -> Self {
        Self {
            email: email.into(),
            name: name.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for PublicmailCreate {
    type Token = AccessToken;
    type Response = PublicmailCreateResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("exmail", "publicmail_create", "/cgi-bin/exmail/publicmail/create")
            .title("创建公共邮箱")
            .docs(&[95511]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<PublicmailCreate> {
    /// Members who may use it.
    #[inline]
    pub fn userid_list(mut self, userid_list: UserIdList) -> Self {
        self.request.userid_list = Some(userid_list);
        self
    }

    /// Tags whose members may.
    #[inline]
    pub fn tag_list(mut self, tag_list: TagIdList) -> Self {
        self.request.tag_list = Some(tag_list);
        self
    }

    /// Departments whose members may.
    #[inline]
    pub fn department_list(mut self, department_list: DepartmentIdList) -> Self {
        self.request.department_list = Some(department_list);
        self
    }

    /// Create a password for mail programs as well. `false` when absent.
    #[inline]
    pub fn create_auth_code(mut self, create_auth_code: bool) -> Self {
        self.request.create_auth_code = Some(create_auth_code);
        self
    }

    /// About that password. Together with create_auth_code.
    #[inline]
    pub fn auth_code_info(mut self, auth_code_info: AuthCodeInfo) -> Self {
        self.request.auth_code_info = Some(auth_code_info);
        self
    }
}

/// 创建公共邮箱: the answer to [`PublicmailCreate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PublicmailCreateResponse {
    /// The new mailbox.
    pub id: i64,
    /// The password's id. Present if one was created.
    pub auth_code_id: Option<i64>,
    /// The password. It is shown this once only.
    pub auth_code: Option<String>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer PublicmailCreateResponse {
    "id" => id: i64,
    "auth_code_id" => auth_code_id: Option<i64>,
    "auth_code" => auth_code: Option<String> [sensitive()],
});

/// 更新公共邮箱: the request of [`Api::publicmail_update`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PublicmailUpdate {
    /// The mailbox.
    pub id: i64,
    /// Its name, unlike that of any other; a Chinese character counts as two. At most 64 characters.
    pub name: Option<String>,
    /// Members who may use it.
    pub userid_list: Option<UserIdList>,
    /// Tags whose members may.
    pub tag_list: Option<TagIdList>,
    /// Departments whose members may.
    pub department_list: Option<DepartmentIdList>,
    /// Further addresses, at most 5 of 6 to 64 bytes.
    pub alias_list: Option<EmailList>,
    /// Create another password for mail programs. `false` when absent.
    pub create_auth_code: Option<bool>,
    /// About that password. Together with create_auth_code.
    pub auth_code_info: Option<AuthCodeInfo>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(PublicmailUpdate {
    "id" => id: i64 [required()],
    "name" => name: Option<String> [max_chars(64)],
    "userid_list" => userid_list: Option<UserIdList>,
    "tag_list" => tag_list: Option<TagIdList>,
    "department_list" => department_list: Option<DepartmentIdList>,
    "alias_list" => alias_list: Option<EmailList>,
    "create_auth_code" => create_auth_code: Option<bool> [form(Form::Flag)],
    "auth_code_info" => auth_code_info: Option<AuthCodeInfo>,
});

impl PublicmailUpdate {
    /// The request with everything it must have.
    #[inline]
    pub fn new(id: i64) -> Self {
        Self { id, ..Self::default() }
    }
}

impl Endpoint for PublicmailUpdate {
    type Token = AccessToken;
    type Response = PublicmailUpdateResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("exmail", "publicmail_update", "/cgi-bin/exmail/publicmail/update")
            .title("更新公共邮箱")
            .docs(&[98000]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<PublicmailUpdate> {
    /// Its name, unlike that of any other; a Chinese character counts as two. At most 64 characters.
    #[inline]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.request.name = Some(name.into());
        self
    }

    /// Members who may use it.
    #[inline]
    pub fn userid_list(mut self, userid_list: UserIdList) -> Self {
        self.request.userid_list = Some(userid_list);
        self
    }

    /// Tags whose members may.
    #[inline]
    pub fn tag_list(mut self, tag_list: TagIdList) -> Self {
        self.request.tag_list = Some(tag_list);
        self
    }

    /// Departments whose members may.
    #[inline]
    pub fn department_list(mut self, department_list: DepartmentIdList) -> Self {
        self.request.department_list = Some(department_list);
        self
    }

    /// Further addresses, at most 5 of 6 to 64 bytes.
    #[inline]
    pub fn alias_list(mut self, alias_list: EmailList) -> Self {
        self.request.alias_list = Some(alias_list);
        self
    }

    /// Create another password for mail programs. `false` when absent.
    #[inline]
    pub fn create_auth_code(mut self, create_auth_code: bool) -> Self {
        self.request.create_auth_code = Some(create_auth_code);
        self
    }

    /// About that password. Together with create_auth_code.
    #[inline]
    pub fn auth_code_info(mut self, auth_code_info: AuthCodeInfo) -> Self {
        self.request.auth_code_info = Some(auth_code_info);
        self
    }
}

/// 更新公共邮箱: the answer to [`PublicmailUpdate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PublicmailUpdateResponse {
    /// The password's id. Present if one was created.
    pub auth_code_id: Option<i64>,
    /// The password. It is shown this once only.
    pub auth_code: Option<String>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer PublicmailUpdateResponse {
    "auth_code_id" => auth_code_id: Option<i64>,
    "auth_code" => auth_code: Option<String> [sensitive()],
});

/// 删除公共邮箱: the request of [`Api::publicmail_delete`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PublicmailDelete {
    /// The mailbox.
    pub id: i64,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(PublicmailDelete {
    "id" => id: i64 [required()],
});

impl PublicmailDelete {
    /// The request with everything it must have.
    #[inline]
    pub fn new(id: i64) -> Self {
        Self { id, ..Self::default() }
    }
}

impl Endpoint for PublicmailDelete {
    type Token = AccessToken;
    type Response = Empty;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("exmail", "publicmail_delete", "/cgi-bin/exmail/publicmail/delete")
            .title("删除公共邮箱")
            .effect(Effect::Set)
            .docs(&[98001]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 获取公共邮箱详情: the request of [`Api::publicmail_get`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PublicmailGet {
    /// The mailboxes.
    pub id_list: Vec<i64>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(PublicmailGet {
    "id_list" => id_list: Vec<i64> [required()],
});

impl PublicmailGet {
    /// The request with everything it must have.
    #[inline]
    pub fn new(id_list: impl IntoIterator<Item = i64>) -> Self {
        Self {
            id_list: id_list.into_iter().collect(),
            ..Self::default()
        }
    }
}

impl Endpoint for PublicmailGet {
    type Token = AccessToken;
    type Response = PublicmailGetResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("exmail", "publicmail_get", "/cgi-bin/exmail/publicmail/get")
            .title("获取公共邮箱详情")
            .effect(Effect::Read)
            .docs(&[98002]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 获取公共邮箱详情: the answer to [`PublicmailGet`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PublicmailGetResponse {
    /// The mailboxes that were found.
    pub list: Vec<PublicMail>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer PublicmailGetResponse {
    "list" => list: Vec<PublicMail>,
});

/// 模糊搜索公共邮箱: the request of [`Api::publicmail_search`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PublicmailSearch {
    /// Whether to search. Otherwise all mailboxes are listed.
    pub fuzzy: bool,
    /// What to look for in names and addresses.
    pub email: Option<String>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(PublicmailSearch {
    "fuzzy" => fuzzy: bool [required(), form(Form::Flag)],
    "email" => email: Option<String> [sensitive()],
});

impl PublicmailSearch {
    /// The request with everything it must have.
    #[inline]
    pub fn new(fuzzy: bool) -> Self {
        Self { fuzzy, ..Self::default() }
    }
}

impl Endpoint for PublicmailSearch {
    type Token = AccessToken;
    type Response = PublicmailSearchResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::get("exmail", "publicmail_search", "/cgi-bin/exmail/publicmail/search")
            .title("模糊搜索公共邮箱")
            .docs(&[98003]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<PublicmailSearch> {
    /// What to look for in names and addresses.
    #[inline]
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.request.email = Some(email.into());
        self
    }
}

/// 模糊搜索公共邮箱: the answer to [`PublicmailSearch`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PublicmailSearchResponse {
    /// The mailboxes.
    pub list: Vec<PublicMailRef>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer PublicmailSearchResponse {
    "list" => list: Vec<PublicMailRef>,
});

/// 获取客户端专用密码列表: the request of [`Api::publicmail_get_auth_code_list`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PublicmailGetAuthCodeList {
    /// The mailbox.
    pub id: i64,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(PublicmailGetAuthCodeList {
    "id" => id: i64 [required()],
});

impl PublicmailGetAuthCodeList {
    /// The request with everything it must have.
    #[inline]
    pub fn new(id: i64) -> Self {
        Self { id, ..Self::default() }
    }
}

impl Endpoint for PublicmailGetAuthCodeList {
    type Token = AccessToken;
    type Response = PublicmailGetAuthCodeListResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("exmail", "publicmail_get_auth_code_list", "/cgi-bin/exmail/publicmail/get_auth_code_list")
            .title("获取客户端专用密码列表")
            .effect(Effect::Read)
            .docs(&[100183]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 获取客户端专用密码列表: the answer to [`PublicmailGetAuthCodeList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PublicmailGetAuthCodeListResponse {
    /// Its passwords.
    pub auth_code_list: Vec<AuthCodeUse>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer PublicmailGetAuthCodeListResponse {
    "auth_code_list" => auth_code_list: Vec<AuthCodeUse>,
});

/// 删除客户端专用密码: the request of [`Api::publicmail_delete_auth_code`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PublicmailDeleteAuthCode {
    /// The mailbox.
    pub id: i64,
    /// The password.
    pub auth_code_id: i64,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(PublicmailDeleteAuthCode {
    "id" => id: i64 [required()],
    "auth_code_id" => auth_code_id: i64 [required()],
});

impl PublicmailDeleteAuthCode {
    /// The request with everything it must have.
    #[inline]
    pub fn new(id: i64, auth_code_id: i64) -> Self {
        Self {
            id,
            auth_code_id,
            ..Self::default()
        }
    }
}

impl Endpoint for PublicmailDeleteAuthCode {
    type Token = AccessToken;
    type Response = Empty;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("exmail", "publicmail_delete_auth_code", "/cgi-bin/exmail/publicmail/delete_auth_code")
            .title("删除客户端专用密码")
            .effect(Effect::Set)
            .docs(&[100184]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 禁用/启用邮箱账号: the request of [`Api::account_act_email`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AccountActEmail {
    /// On or off.
    pub r#type: AccountSwitch,
    /// The member whose mailbox it is. Either this or publicemail_id. Not the creator or a super
    /// administrator.
    pub userid: Option<OpenUserId>,
    /// The shared mailbox. Ignored where userid is given.
    pub publicemail_id: Option<i64>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(AccountActEmail {
    "type" => r#type: AccountSwitch [required()],
    "userid" => userid: Option<OpenUserId>,
    "publicemail_id" => publicemail_id: Option<i64>,
});

impl AccountActEmail {
    /// The request with everything it must have.
    #[inline]
    pub fn new(r#type: AccountSwitch) -> Self {
        Self { r#type, ..Self::default() }
    }
}

impl Endpoint for AccountActEmail {
    type Token = AccessToken;
    type Response = Empty;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("exmail", "account_act_email", "/cgi-bin/exmail/account/act_email")
            .title("禁用/启用邮箱账号")
            .effect(Effect::Set)
            .docs(&[95512]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<AccountActEmail> {
    /// The member whose mailbox it is. Either this or publicemail_id. Not the creator or a super
    /// administrator.
    #[inline]
    pub fn userid(mut self, userid: impl Into<OpenUserId>) -> Self {
        self.request.userid = Some(userid.into());
        self
    }

    /// The shared mailbox. Ignored where userid is given.
    #[inline]
    pub fn publicemail_id(mut self, publicemail_id: i64) -> Self {
        self.request.publicemail_id = Some(publicemail_id);
        self
    }
}

/// 获取用户功能属性: the request of [`Api::useroption_get`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UseroptionGet {
    /// The member.
    pub userid: OpenUserId,
    /// Which settings. On the wire it is `type`.
    pub types: Vec<OptionType>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(UseroptionGet {
    "userid" => userid: OpenUserId [required()],
    "type" => types: Vec<OptionType> [required()],
});

impl UseroptionGet {
    /// The request with everything it must have.
    #[inline]
    pub fn new(
        userid: impl Into<OpenUserId>,
        types: impl IntoIterator<Item = OptionType>,
    ) -> Self {
        Self {
            userid: userid.into(),
            types: types.into_iter().collect(),
            ..Self::default()
        }
    }
}

impl Endpoint for UseroptionGet {
    type Token = AccessToken;
    type Response = UseroptionGetResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("exmail", "useroption_get", "/cgi-bin/exmail/useroption/get")
            .title("获取用户功能属性")
            .effect(Effect::Read)
            .docs(&[95513]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 获取用户功能属性: the answer to [`UseroptionGet`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UseroptionGetResponse {
    /// The settings.
    pub option: OptionList,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer UseroptionGetResponse {
    "option" => option: OptionList,
});

/// 更改用户功能属性: the request of [`Api::useroption_update`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UseroptionUpdate {
    /// The member.
    pub userid: OpenUserId,
    /// The settings to change.
    pub option: OptionList,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(UseroptionUpdate {
    "userid" => userid: OpenUserId [required()],
    "option" => option: OptionList [required()],
});

impl UseroptionUpdate {
    /// The request with everything it must have.
    #[inline]
    pub fn new(userid: impl Into<OpenUserId>, option: OptionList) -> Self {
        Self {
            userid: userid.into(),
            option,
            ..Self::default()
        }
    }
}

impl Endpoint for UseroptionUpdate {
    type Token = AccessToken;
    type Response = Empty;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("exmail", "useroption_update", "/cgi-bin/exmail/useroption/update")
            .title("更改用户功能属性")
            .effect(Effect::Set)
            .docs(&[98008]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 获取邮件未读数: the request of [`Api::mail_get_newcount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MailGetNewcount {
    /// The member.
    pub userid: OpenUserId,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(MailGetNewcount {
    "userid" => userid: OpenUserId [required()],
});

impl MailGetNewcount {
    /// The request with everything it must have.
    #[inline]
    pub fn new(userid: impl Into<OpenUserId>) -> Self {
        Self {
            userid: userid.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for MailGetNewcount {
    type Token = AccessToken;
    type Response = MailGetNewcountResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("exmail", "mail_get_newcount", "/cgi-bin/exmail/mail/get_newcount")
            .title("获取邮件未读数")
            .effect(Effect::Read)
            .docs(&[95514]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 获取邮件未读数: the answer to [`MailGetNewcount`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MailGetNewcountResponse {
    /// Unread mails.
    pub count: i64,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer MailGetNewcountResponse {
    "count" => count: i64,
});

/// 分配高级功能账号: the request of [`Api::vip_batch_add`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VipBatchAdd {
    /// Members the app sees. At most 100 items.
    pub userid_list: Vec<OpenUserId>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(VipBatchAdd {
    "userid_list" => userid_list: Vec<OpenUserId> [required(), max_items(100)],
});

impl VipBatchAdd {
    /// The request with everything it must have.
    #[inline]
    pub fn new(userid_list: impl IntoIterator<Item = impl Into<OpenUserId>>) -> Self {
        Self {
            userid_list: userid_list.into_iter().map(Into::into).collect(),
            ..Self::default()
        }
    }
}

impl Endpoint for VipBatchAdd {
    type Token = AccessToken;
    type Response = VipBatchAddResponse;
    const META: &'static EndpointMeta = &EndpointMeta::post("exmail", "vip_batch_add", "/cgi-bin/exmail/vip/batch_add")
        .title("分配高级功能账号")
        .effect(Effect::Set)
        .docs(&[99320, 99316]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Chunked for VipBatchAdd {
    const MOST: usize = 100;

    fn split_off(&mut self) -> Option<Self> {
        let list = Some(&mut self.userid_list).filter(|list| list.len() > Self::MOST)?;
        let rest = list.split_off(Self::MOST);
        Some(Self {
            userid_list: rest,
            ..self.clone()
        })
    }

    fn merge(answer: &mut VipBatchAddResponse, next: VipBatchAddResponse) {
        answer
            .succ_userid_list
            .get_or_insert_default()
            .extend(next.succ_userid_list.unwrap_or_default());
        answer
            .fail_userid_list
            .get_or_insert_default()
            .extend(next.fail_userid_list.unwrap_or_default());
    }
}

/// 分配高级功能账号: the answer to [`VipBatchAdd`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VipBatchAddResponse {
    /// Members who have the features now, those who had them before included.
    pub succ_userid_list: Option<Vec<OpenUserId>>,
    /// Members who do not.
    pub fail_userid_list: Option<Vec<OpenUserId>>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer VipBatchAddResponse {
    "succ_userid_list" => succ_userid_list: Option<Vec<OpenUserId>>,
    "fail_userid_list" => fail_userid_list: Option<Vec<OpenUserId>>,
});

/// 取消高级功能账号: the request of [`Api::vip_batch_del`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VipBatchDel {
    /// Members the app sees. At most 100 items.
    pub userid_list: Vec<OpenUserId>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(VipBatchDel {
    "userid_list" => userid_list: Vec<OpenUserId> [required(), max_items(100)],
});

impl VipBatchDel {
    /// The request with everything it must have.
    #[inline]
    pub fn new(userid_list: impl IntoIterator<Item = impl Into<OpenUserId>>) -> Self {
        Self {
            userid_list: userid_list.into_iter().map(Into::into).collect(),
            ..Self::default()
        }
    }
}

impl Endpoint for VipBatchDel {
    type Token = AccessToken;
    type Response = VipBatchDelResponse;
    const META: &'static EndpointMeta = &EndpointMeta::post("exmail", "vip_batch_del", "/cgi-bin/exmail/vip/batch_del")
        .title("取消高级功能账号")
        .effect(Effect::Set)
        .docs(&[99321, 99317]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Chunked for VipBatchDel {
    const MOST: usize = 100;

    fn split_off(&mut self) -> Option<Self> {
        let list = Some(&mut self.userid_list).filter(|list| list.len() > Self::MOST)?;
        let rest = list.split_off(Self::MOST);
        Some(Self {
            userid_list: rest,
            ..self.clone()
        })
    }

    fn merge(answer: &mut VipBatchDelResponse, next: VipBatchDelResponse) {
        answer
            .succ_userid_list
            .get_or_insert_default()
            .extend(next.succ_userid_list.unwrap_or_default());
        answer
            .fail_userid_list
            .get_or_insert_default()
            .extend(next.fail_userid_list.unwrap_or_default());
    }
}

/// 取消高级功能账号: the answer to [`VipBatchDel`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VipBatchDelResponse {
    /// Members who no longer have the features.
    pub succ_userid_list: Option<Vec<OpenUserId>>,
    /// Members it did not work for.
    pub fail_userid_list: Option<Vec<OpenUserId>>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer VipBatchDelResponse {
    "succ_userid_list" => succ_userid_list: Option<Vec<OpenUserId>>,
    "fail_userid_list" => fail_userid_list: Option<Vec<OpenUserId>>,
});

/// 获取高级功能账号列表: the request of [`Api::vip_list`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VipList {
    /// Where to go on. Absent for the first page.
    pub cursor: Option<String>,
    /// Most members of one page; a page may have fewer. 1 to 200, 100 when absent.
    pub limit: Option<i64>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(VipList {
    "cursor" => cursor: Option<String>,
    "limit" => limit: Option<i64> [range(1, 200)],
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
    const META: &'static EndpointMeta = &EndpointMeta::post("exmail", "vip_list", "/cgi-bin/exmail/vip/list")
        .title("获取高级功能账号列表")
        .effect(Effect::Read)
        .docs(&[99322, 99318]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<VipList> {
    /// Where to go on. Absent for the first page.
    #[inline]
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        self.request.cursor = Some(cursor.into());
        self
    }

    /// Most members of one page; a page may have fewer. 1 to 200, 100 when absent.
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.request.limit = Some(limit);
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
    /// The members of this page.
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

/// People a mail goes to.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MailParties {
    /// By mail address.
    pub emails: Option<Vec<String>>,
    /// Members of the corp.
    pub userids: Option<Vec<OpenUserId>>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(MailParties {
    "emails" => emails: Option<Vec<String>> [sensitive()],
    "userids" => userids: Option<Vec<OpenUserId>>,
});

impl MailParties {
    /// A value with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// By mail address.
    #[inline]
    #[must_use]
    pub fn emails(
        mut self,
        emails: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.emails = Some(emails.into_iter().map(Into::into).collect());
        self
    }

    /// Members of the corp.
    #[inline]
    #[must_use]
    pub fn userids(
        mut self,
        userids: impl IntoIterator<Item = impl Into<OpenUserId>>,
    ) -> Self {
        self.userids = Some(userids.into_iter().map(Into::into).collect());
        self
    }
}

/// A file that goes with a mail.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MailAttachment {
    /// Its name.
    pub file_name: String,
    /// The file in Base64.
    pub content: String,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(MailAttachment {
    "file_name" => file_name: String [required()],
    "content" => content: String [required()],
});

impl MailAttachment {
    /// A value with everything it must have.
    #[inline]
    pub fn new(file_name: impl Into<String>, content: impl Into<String>) -> Self {
        Self {
            file_name: file_name.into(),
            content: content.into(),
            ..Self::default()
        }
    }
}

/// The schedule a mail invites to.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MailSchedule {
    /// When it starts.
    pub start_time: Timestamp,
    /// When it ends.
    pub end_time: Timestamp,
    /// A schedule to change or cancel. Absent for a new one.
    pub schedule_id: Option<ScheduleId>,
    /// Whether to invite or to call off. [`ScheduleMethod::Request`] when absent.
    pub method: Option<ScheduleMethod>,
    /// Where it takes place.
    pub location: Option<String>,
    /// Reminders and recurrence.
    pub reminders: Option<MailReminders>,
    /// Who may manage it, at most 3. Not for online meetings.
    pub schedule_admins: Option<MailUsers>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(MailSchedule {
    "start_time" => start_time: Timestamp [required()],
    "end_time" => end_time: Timestamp [required()],
    "schedule_id" => schedule_id: Option<ScheduleId>,
    "method" => method: Option<ScheduleMethod>,
    "location" => location: Option<String>,
    "reminders" => reminders: Option<MailReminders>,
    "schedule_admins" => schedule_admins: Option<MailUsers>,
});

impl MailSchedule {
    /// A value with everything it must have.
    #[inline]
    pub fn new(
        start_time: impl Into<Timestamp>,
        end_time: impl Into<Timestamp>,
    ) -> Self {
        Self {
            start_time: start_time.into(),
            end_time: end_time.into(),
            ..Self::default()
        }
    }

    /// A schedule to change or cancel. Absent for a new one.
    #[inline]
    #[must_use]
    pub fn schedule_id(mut self, schedule_id: impl Into<ScheduleId>) -> Self {
        self.schedule_id = Some(schedule_id.into());
        self
    }

    /// Whether to invite or to call off. [`ScheduleMethod::Request`] when absent.
    #[inline]
    #[must_use]
    pub fn method(mut self, method: ScheduleMethod) -> Self {
        self.method = Some(method);
        self
    }

    /// Where it takes place.
    #[inline]
    #[must_use]
    pub fn location(mut self, location: impl Into<String>) -> Self {
        self.location = Some(location.into());
        self
    }

    /// Reminders and recurrence.
    #[inline]
    #[must_use]
    pub fn reminders(mut self, reminders: MailReminders) -> Self {
        self.reminders = Some(reminders);
        self
    }

    /// Who may manage it, at most 3. Not for online meetings.
    #[inline]
    #[must_use]
    pub fn schedule_admins(mut self, schedule_admins: MailUsers) -> Self {
        self.schedule_admins = Some(schedule_admins);
        self
    }
}

/// When to remind of a schedule and how it recurs.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MailReminders {
    /// Whether to remind at all.
    pub is_remind: Option<bool>,
    /// Minutes before the start to remind; negative is after it.
    pub remind_before_event_mins: Option<i64>,
    /// Reminders, in seconds from the start.
    pub remind_time_diffs: Option<Vec<i64>>,
    /// Whether it recurs.
    pub is_repeat: Option<bool>,
    /// The rhythm. Only if it recurs.
    pub repeat_type: Option<RepeatType>,
    /// When it stops recurring. 0 or absent for never.
    pub repeat_until: Option<Timestamp>,
    /// Whether the interval and the lists of days below hold; otherwise start_time and repeat_type give the
    /// days.
    pub is_custom_repeat: Option<bool>,
    /// Every how many days or weeks or months. Only with is_custom_repeat.
    pub repeat_interval: Option<i64>,
    /// Days from 1, Monday, to 7. Only with is_custom_repeat and a weekly rhythm.
    pub repeat_day_of_week: Option<Vec<i64>>,
    /// Days from 1 to 31. Only with is_custom_repeat and a monthly or yearly rhythm.
    pub repeat_day_of_month: Option<Vec<i64>>,
    /// Hours ahead of UTC. -12 to 12, 8 when absent.
    pub timezone: Option<i64>,
    /// Weeks of the month. Only with is_custom_repeat.
    pub repeat_week_of_month: Option<Vec<i64>>,
    /// Months from 1 to 12. Only with is_custom_repeat and a yearly rhythm.
    pub repeat_month_of_year: Option<Vec<i64>>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(MailReminders {
    "is_remind" => is_remind: Option<bool> [form(Form::Flag)],
    "remind_before_event_mins" => remind_before_event_mins: Option<i64>,
    "remind_time_diffs" => remind_time_diffs: Option<Vec<i64>>,
    "is_repeat" => is_repeat: Option<bool> [form(Form::Flag)],
    "repeat_type" => repeat_type: Option<RepeatType>,
    "repeat_until" => repeat_until: Option<Timestamp>,
    "is_custom_repeat" => is_custom_repeat: Option<bool> [form(Form::Flag)],
    "repeat_interval" => repeat_interval: Option<i64>,
    "repeat_day_of_week" => repeat_day_of_week: Option<Vec<i64>>,
    "repeat_day_of_month" => repeat_day_of_month: Option<Vec<i64>>,
    "timezone" => timezone: Option<i64> [range(-12, 12)],
    "repeat_week_of_month" => repeat_week_of_month: Option<Vec<i64>>,
    "repeat_month_of_year" => repeat_month_of_year: Option<Vec<i64>>,
});

impl MailReminders {
    /// A value with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether to remind at all.
    #[inline]
    #[must_use]
    pub fn is_remind(mut self, is_remind: bool) -> Self {
        self.is_remind = Some(is_remind);
        self
    }

    /// Minutes before the start to remind; negative is after it.
    #[inline]
    #[must_use]
    pub fn remind_before_event_mins(mut self, remind_before_event_mins: i64) -> Self {
        self.remind_before_event_mins = Some(remind_before_event_mins);
        self
    }

    /// Reminders, in seconds from the start.
    #[inline]
    #[must_use]
    pub fn remind_time_diffs(
        mut self,
        remind_time_diffs: impl IntoIterator<Item = i64>,
    ) -> Self {
        self.remind_time_diffs = Some(remind_time_diffs.into_iter().collect());
        self
    }

    /// Whether it recurs.
    #[inline]
    #[must_use]
    pub fn is_repeat(mut self, is_repeat: bool) -> Self {
        self.is_repeat = Some(is_repeat);
        self
    }

    /// The rhythm. Only if it recurs.
    #[inline]
    #[must_use]
    pub fn repeat_type(mut self, repeat_type: RepeatType) -> Self {
        self.repeat_type = Some(repeat_type);
        self
    }

    /// When it stops recurring. 0 or absent for never.
    #[inline]
    #[must_use]
    pub fn repeat_until(mut self, repeat_until: impl Into<Timestamp>) -> Self {
        self.repeat_until = Some(repeat_until.into());
        self
    }

    /// Whether the interval and the lists of days below hold; otherwise start_time and repeat_type give the
    /// days.
    #[inline]
    #[must_use]
    pub fn is_custom_repeat(mut self, is_custom_repeat: bool) -> Self {
        self.is_custom_repeat = Some(is_custom_repeat);
        self
    }

    /// Every how many days or weeks or months. Only with is_custom_repeat.
    #[inline]
    #[must_use]
    pub fn repeat_interval(mut self, repeat_interval: i64) -> Self {
        self.repeat_interval = Some(repeat_interval);
        self
    }

    /// Days from 1, Monday, to 7. Only with is_custom_repeat and a weekly rhythm.
    #[inline]
    #[must_use]
    pub fn repeat_day_of_week(
        mut self,
        repeat_day_of_week: impl IntoIterator<Item = i64>,
    ) -> Self {
        self.repeat_day_of_week = Some(repeat_day_of_week.into_iter().collect());
        self
    }

    /// Days from 1 to 31. Only with is_custom_repeat and a monthly or yearly rhythm.
    #[inline]
    #[must_use]
    pub fn repeat_day_of_month(
        mut self,
        repeat_day_of_month: impl IntoIterator<Item = i64>,
    ) -> Self {
        self.repeat_day_of_month = Some(repeat_day_of_month.into_iter().collect());
        self
    }

    /// Hours ahead of UTC. -12 to 12, 8 when absent.
    #[inline]
    #[must_use]
    pub fn timezone(mut self, timezone: i64) -> Self {
        self.timezone = Some(timezone);
        self
    }

    /// Weeks of the month. Only with is_custom_repeat.
    #[inline]
    #[must_use]
    pub fn repeat_week_of_month(
        mut self,
        repeat_week_of_month: impl IntoIterator<Item = i64>,
    ) -> Self {
        self.repeat_week_of_month = Some(repeat_week_of_month.into_iter().collect());
        self
    }

    /// Months from 1 to 12. Only with is_custom_repeat and a yearly rhythm.
    #[inline]
    #[must_use]
    pub fn repeat_month_of_year(
        mut self,
        repeat_month_of_year: impl IntoIterator<Item = i64>,
    ) -> Self {
        self.repeat_month_of_year = Some(repeat_month_of_year.into_iter().collect());
        self
    }
}

/// The online meeting a mail invites to.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MailMeeting {
    /// Who manages it, exactly one.
    pub meeting_admins: MailUsers,
    /// Who hosts it, at most 10.
    pub hosts: Option<MailUsers>,
    /// How it is held.
    pub option: Option<MeetingOption>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(MailMeeting {
    "meeting_admins" => meeting_admins: MailUsers [required()],
    "hosts" => hosts: Option<MailUsers>,
    "option" => option: Option<MeetingOption>,
});

impl MailMeeting {
    /// A value with everything it must have.
    #[inline]
    pub fn new(meeting_admins: MailUsers) -> Self {
        Self {
            meeting_admins,
            ..Self::default()
        }
    }

    /// Who hosts it, at most 10.
    #[inline]
    #[must_use]
    pub fn hosts(mut self, hosts: MailUsers) -> Self {
        self.hosts = Some(hosts);
        self
    }

    /// How it is held.
    #[inline]
    #[must_use]
    pub fn option(mut self, option: MeetingOption) -> Self {
        self.option = Some(option);
        self
    }
}

/// How an online meeting is held.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MeetingOption {
    /// What it takes to enter, 4 to 6 digits.
    pub password: Option<String>,
    /// Whether it is recorded. [`AutoRecord::None`] when absent.
    pub auto_record: Option<AutoRecord>,
    /// Whether people wait to be let in. `false` when absent.
    pub enable_waiting_room: Option<bool>,
    /// Whether people may enter before the host. `true` when absent.
    pub allow_enter_before_host: Option<bool>,
    /// Whether screens carry a watermark. `false` when absent.
    pub enable_screen_watermark: Option<bool>,
    /// Who may enter. [`EnterRestraint::Everyone`] when absent.
    pub enter_restraint: Option<EnterRestraint>,
    /// Whether people are muted when they enter. [`EnterMute::MutedOverSix`] when absent.
    pub enable_enter_mute: Option<EnterMute>,
    /// Who is called when it starts. [`RemindScope::Hosts`] when absent.
    pub remind_scope: Option<RemindScope>,
    /// What the watermark looks like. [`WatermarkType::SingleRow`] when absent.
    pub water_mark_type: Option<WatermarkType>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(MeetingOption {
    "password" => password: Option<String> [sensitive()],
    "auto_record" => auto_record: Option<AutoRecord>,
    "enable_waiting_room" => enable_waiting_room: Option<bool>,
    "allow_enter_before_host" => allow_enter_before_host: Option<bool>,
    "enable_screen_watermark" => enable_screen_watermark: Option<bool>,
    "enter_restraint" => enter_restraint: Option<EnterRestraint>,
    "enable_enter_mute" => enable_enter_mute: Option<EnterMute>,
    "remind_scope" => remind_scope: Option<RemindScope>,
    "water_mark_type" => water_mark_type: Option<WatermarkType>,
});

impl MeetingOption {
    /// A value with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// What it takes to enter, 4 to 6 digits.
    #[inline]
    #[must_use]
    pub fn password(mut self, password: impl Into<String>) -> Self {
        self.password = Some(password.into());
        self
    }

    /// Whether it is recorded. [`AutoRecord::None`] when absent.
    #[inline]
    #[must_use]
    pub fn auto_record(mut self, auto_record: AutoRecord) -> Self {
        self.auto_record = Some(auto_record);
        self
    }

    /// Whether people wait to be let in. `false` when absent.
    #[inline]
    #[must_use]
    pub fn enable_waiting_room(mut self, enable_waiting_room: bool) -> Self {
        self.enable_waiting_room = Some(enable_waiting_room);
        self
    }

    /// Whether people may enter before the host. `true` when absent.
    #[inline]
    #[must_use]
    pub fn allow_enter_before_host(mut self, allow_enter_before_host: bool) -> Self {
        self.allow_enter_before_host = Some(allow_enter_before_host);
        self
    }

    /// Whether screens carry a watermark. `false` when absent.
    #[inline]
    #[must_use]
    pub fn enable_screen_watermark(mut self, enable_screen_watermark: bool) -> Self {
        self.enable_screen_watermark = Some(enable_screen_watermark);
        self
    }

    /// Who may enter. [`EnterRestraint::Everyone`] when absent.
    #[inline]
    #[must_use]
    pub fn enter_restraint(mut self, enter_restraint: EnterRestraint) -> Self {
        self.enter_restraint = Some(enter_restraint);
        self
    }

    /// Whether people are muted when they enter. [`EnterMute::MutedOverSix`] when absent.
    #[inline]
    #[must_use]
    pub fn enable_enter_mute(mut self, enable_enter_mute: EnterMute) -> Self {
        self.enable_enter_mute = Some(enable_enter_mute);
        self
    }

    /// Who is called when it starts. [`RemindScope::Hosts`] when absent.
    #[inline]
    #[must_use]
    pub fn remind_scope(mut self, remind_scope: RemindScope) -> Self {
        self.remind_scope = Some(remind_scope);
        self
    }

    /// What the watermark looks like. [`WatermarkType::SingleRow`] when absent.
    #[inline]
    #[must_use]
    pub fn water_mark_type(mut self, water_mark_type: WatermarkType) -> Self {
        self.water_mark_type = Some(water_mark_type);
        self
    }
}

/// Members with a part in a schedule or a meeting.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MailUsers {
    /// The members.
    pub userids: Option<Vec<OpenUserId>>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(MailUsers {
    "userids" => userids: Option<Vec<OpenUserId>>,
});

impl MailUsers {
    /// A value with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The members.
    #[inline]
    #[must_use]
    pub fn userids(
        mut self,
        userids: impl IntoIterator<Item = impl Into<OpenUserId>>,
    ) -> Self {
        self.userids = Some(userids.into_iter().map(Into::into).collect());
        self
    }
}

/// A mail in an inbox.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MailRef {
    /// Its id.
    pub mail_id: String,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(MailRef {
    "mail_id" => mail_id: String,
});

/// Mail addresses.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EmailList {
    /// The addresses.
    pub list: Vec<String>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(EmailList {
    "list" => list: Vec<String> [required(), sensitive()],
});

impl EmailList {
    /// A value with everything it must have.
    #[inline]
    pub fn new(list: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            list: list.into_iter().map(Into::into).collect(),
            ..Self::default()
        }
    }
}

/// Members.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserIdList {
    /// The members.
    pub list: Vec<OpenUserId>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(UserIdList {
    "list" => list: Vec<OpenUserId> [required()],
});

impl UserIdList {
    /// A value with everything it must have.
    #[inline]
    pub fn new(list: impl IntoIterator<Item = impl Into<OpenUserId>>) -> Self {
        Self {
            list: list.into_iter().map(Into::into).collect(),
            ..Self::default()
        }
    }
}

/// Member tags.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TagIdList {
    /// The tags.
    pub list: Vec<TagId>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(TagIdList {
    "list" => list: Vec<TagId> [required()],
});

impl TagIdList {
    /// A value with everything it must have.
    #[inline]
    pub fn new(list: impl IntoIterator<Item = impl Into<TagId>>) -> Self {
        Self {
            list: list.into_iter().map(Into::into).collect(),
            ..Self::default()
        }
    }
}

/// Departments.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DepartmentIdList {
    /// The departments.
    pub list: Vec<DepartmentId>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(DepartmentIdList {
    "list" => list: Vec<DepartmentId> [required()],
});

impl DepartmentIdList {
    /// A value with everything it must have.
    #[inline]
    pub fn new(list: impl IntoIterator<Item = impl Into<DepartmentId>>) -> Self {
        Self {
            list: list.into_iter().map(Into::into).collect(),
            ..Self::default()
        }
    }
}

/// A mail group.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MailGroupRef {
    /// Its mail address.
    pub groupid: String,
    /// Its name.
    pub groupname: String,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(MailGroupRef {
    "groupid" => groupid: String,
    "groupname" => groupname: String,
});

/// A shared mailbox and who may use it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PublicMail {
    /// Its id.
    pub id: i64,
    /// Its address.
    pub email: String,
    /// Its name.
    pub name: String,
    /// Members who may use it.
    pub userid_list: Option<UserIdList>,
    /// Tags whose members may.
    pub tag_list: Option<TagIdList>,
    /// Departments whose members may.
    pub department_list: Option<DepartmentIdList>,
    /// Further addresses.
    pub alias_list: Option<EmailList>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(PublicMail {
    "id" => id: i64,
    "email" => email: String [sensitive()],
    "name" => name: String,
    "userid_list" => userid_list: Option<UserIdList>,
    "tag_list" => tag_list: Option<TagIdList>,
    "department_list" => department_list: Option<DepartmentIdList>,
    "alias_list" => alias_list: Option<EmailList>,
});

/// A shared mailbox.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PublicMailRef {
    /// Its id.
    pub id: i64,
    /// Its address.
    pub email: String,
    /// Its name.
    pub name: String,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(PublicMailRef {
    "id" => id: i64,
    "email" => email: String [sensitive()],
    "name" => name: String,
});

/// About a password for mail programs.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AuthCodeInfo {
    /// What it is for. At most 128 bytes, `办公PC` when absent.
    pub remark: Option<String>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(AuthCodeInfo {
    "remark" => remark: Option<String> [max_bytes(128)],
});

impl AuthCodeInfo {
    /// A value with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// What it is for. At most 128 bytes, `办公PC` when absent.
    #[inline]
    #[must_use]
    pub fn remark(mut self, remark: impl Into<String>) -> Self {
        self.remark = Some(remark.into());
        self
    }
}

/// A password for mail programs.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AuthCodeUse {
    /// Its id.
    pub auth_code_id: i64,
    /// What it is for.
    pub remark: Option<String>,
    /// When it was created.
    pub create_time: Option<Timestamp>,
    /// When it was last used. 0 for never.
    pub last_use_time: Option<Timestamp>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(AuthCodeUse {
    "auth_code_id" => auth_code_id: i64,
    "remark" => remark: Option<String>,
    "create_time" => create_time: Option<Timestamp>,
    "last_use_time" => last_use_time: Option<Timestamp>,
});

/// Settings of a member's mailbox.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OptionList {
    /// The settings.
    pub list: Vec<MailOption>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(OptionList {
    "list" => list: Vec<MailOption> [required()],
});

impl OptionList {
    /// A value with everything it must have.
    #[inline]
    pub fn new(list: impl IntoIterator<Item = MailOption>) -> Self {
        Self {
            list: list.into_iter().collect(),
            ..Self::default()
        }
    }
}

/// A setting of a member's mailbox.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MailOption {
    /// Which one.
    pub r#type: OptionType,
    /// Whether it is on.
    pub value: bool,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(MailOption {
    "type" => r#type: OptionType [required()],
    "value" => value: bool [required(), form(Form::FlagText)],
});

impl MailOption {
    /// A value with everything it must have.
    #[inline]
    pub fn new(r#type: OptionType, value: bool) -> Self {
        Self {
            r#type,
            value,
            ..Self::default()
        }
    }
}

open_enum! {
    /// What the text of a mail is.
    pub enum ContentType: str {
        /// Html.
        Html = "html",
        /// Text.
        Text = "text",
    }
}

open_enum! {
    /// What an invitation does.
    pub enum ScheduleMethod: str {
        /// Invites; with a schedule_id it changes that schedule.
        Request = "request",
        /// Calls off the schedule that schedule_id names.
        Cancel = "cancel",
    }
}

open_enum! {
    /// The rhythm of a recurring schedule.
    pub enum RepeatType: i64 {
        /// Daily.
        Daily = 0,
        /// Weekly.
        Weekly = 1,
        /// Monthly.
        Monthly = 2,
        /// Yearly.
        Yearly = 5,
    }
}

open_enum! {
    /// Whether a meeting is recorded by itself.
    pub enum AutoRecord: i64 {
        /// None.
        None = 0,
        /// On the host's device.
        Local = 1,
        /// Cloud.
        Cloud = 2,
    }
}

open_enum! {
    /// Who may enter a meeting.
    pub enum EnterRestraint: i64 {
        /// Everyone.
        Everyone = 0,
        /// Members of the corp.
        CorpOnly = 2,
    }
}

open_enum! {
    /// Whether people are muted when they enter a meeting.
    pub enum EnterMute: i64 {
        /// Unmuted.
        Unmuted = 0,
        /// Muted.
        Muted = 1,
        /// Once there are more than six.
        MutedOverSix = 2,
    }
}

open_enum! {
    /// Who is called when a meeting starts.
    pub enum RemindScope: i64 {
        /// Nobody.
        Nobody = 1,
        /// Hosts.
        Hosts = 2,
        /// Everyone.
        Everyone = 3,
    }
}

open_enum! {
    /// What a watermark looks like.
    pub enum WatermarkType: i64 {
        /// Single row.
        SingleRow = 0,
        /// Several rows.
        SeveralRows = 1,
    }
}

open_enum! {
    /// Who may write to a mail group.
    pub enum AllowType: i64 {
        /// Corp members.
        CorpMembers = 0,
        /// Anyone.
        Anyone = 1,
        /// Group members.
        GroupMembers = 2,
        /// Whom the allow lists name.
        Custom = 3,
    }
}

open_enum! {
    /// A setting of a member's mailbox.
    pub enum OptionType: i64 {
        /// Force secure login.
        ForceSecureLogin = 1,
        /// Imap smtp.
        ImapSmtp = 2,
        /// Pop smtp.
        PopSmtp = 3,
        /// Secure login.
        SecureLogin = 4,
    }
}

open_enum! {
    /// Whether a mailbox is on.
    pub enum AccountSwitch: i64 {
        /// Enable.
        Enable = 1,
        /// Disable.
        Disable = 2,
    }
}
