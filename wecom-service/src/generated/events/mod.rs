//! The callback events and the replies to them: one module per domain, and [`Event`] and [`ReplyMessage`],
//! which are any of them.
//!
//! Generated from `spec/events` by `cargo codegen`. Edit the spec, not this file.

use std::fmt;

use crate::callback::{Envelope, EventKey, EventMeta, TypedReply, UnlistedEvent, UnlistedReply};
use crate::wire;
use crate::wire::{Slot, View, Wire};

pub mod advanced;
pub mod aibot;
pub mod app;
pub mod approval;
pub mod calendar;
pub mod chatdata;
pub mod contact;
pub mod corpgroup;
pub mod customer_acquisition;
pub mod device;
pub mod exmail;
pub mod externalcontact;
pub mod kf;
pub mod license;
pub mod living;
pub mod media;
pub mod meeting;
pub mod message;
pub mod miniapppay;
pub mod order;
pub mod reply;
pub mod school;
pub mod security;
pub mod service;
pub mod wedoc;
pub mod wedrive;

/// Any callback event. A `match` needs an arm for the rest, because later versions know more.
#[derive(Clone)]
#[non_exhaustive]
pub enum Event {
    /// 成员申请的提交回调: a member asked for a seat. FromUserName is the member.
    SubmitVipAccountApproval(Box<advanced::SubmitVipAccountApproval>),
    /// 成员申请的终止回调: a request for a seat came to its end: refused, granted or withdrawn.
    FinishVipAccountApproval(Box<advanced::FinishVipAccountApproval>),
    /// 文本消息: somebody wrote to the robot, alone or in a group.
    RobotText(Box<aibot::RobotText>),
    /// 图片消息: somebody sent the robot a picture, alone.
    RobotImage(Box<aibot::RobotImage>),
    /// 图文混排消息: somebody sent the robot texts and pictures in one message.
    RobotMixed(Box<aibot::RobotMixed>),
    /// 语音消息: somebody spoke to the robot, alone.
    RobotVoice(Box<aibot::RobotVoice>),
    /// 文件消息: somebody sent the robot a file of at most 100 MB, alone.
    RobotFile(Box<aibot::RobotFile>),
    /// 视频消息: somebody sent the robot a video of at most 100 MB, alone.
    RobotVideo(Box<aibot::RobotVideo>),
    /// 流式消息刷新: the platform asks how an answer goes on that was begun as a stream: for up to 6 minutes,
    /// until it is finished.
    RobotStream(Box<aibot::RobotStream>),
    /// 进入会话事件: somebody opened the chat with the robot for the first time on a day. The answer is its
    /// welcome.
    RobotEnterChat(Box<aibot::RobotEnterChat>),
    /// 模板卡片事件: somebody tapped a button of a template card, submitted its choices, or used its menu.
    /// Told once, to be answered within 5 seconds.
    RobotTemplateCardEvent(Box<aibot::RobotTemplateCardEvent>),
    /// 用户反馈事件: somebody said whether an answer was of use, or took that back.
    RobotFeedbackEvent(Box<aibot::RobotFeedbackEvent>),
    /// 连接断开事件: another connection took the place of this one. It comes on the robot's WebSocket only.
    RobotDisconnectedEvent(Box<aibot::RobotDisconnectedEvent>),
    /// 成员关注及取消关注事件: a member came into the range of the app: through its visible range, by joining
    /// the corp, or by being enabled again.
    Subscribe(Box<app::Subscribe>),
    /// 成员关注及取消关注事件: a member left the range of the app: through its visible range, by leaving the
    /// corp, or by being disabled.
    Unsubscribe(Box<app::Unsubscribe>),
    /// 进入应用: a member opened the app. Sent when the app asked for it.
    EnterAgent(Box<app::EnterAgent>),
    /// 上报地理位置: a member's position, told each time the member opens the app's chat, after having agreed
    /// to it.
    Location(Box<app::Location>),
    /// 点击菜单拉取消息的事件推送: a member tapped a menu button of type click.
    Click(Box<app::Click>),
    /// 点击菜单跳转链接的事件推送: a member tapped a menu button of type view.
    ViewLink(Box<app::ViewLink>),
    /// 点击菜单跳转小程序的事件推送: a member tapped a menu button of type view_miniprogram.
    ViewMiniprogram(Box<app::ViewMiniprogram>),
    /// 扫码推事件的事件推送: a member scanned a code through a menu button of type scancode_push; the client
    /// shows the result itself.
    ScancodePush(Box<app::ScancodePush>),
    /// 扫码推事件且弹出“消息接收中”提示框的事件推送: a member scanned a code through a menu button of type
    /// scancode_waitmsg; the client waits for an answer.
    ScancodeWaitmsg(Box<app::ScancodeWaitmsg>),
    /// 弹出系统拍照发图的事件推送: a member took pictures through a menu button of type pic_sysphoto.
    PicSysphoto(Box<app::PicSysphoto>),
    /// 弹出拍照或者相册发图的事件推送: a member took or chose pictures through a menu button of type
    /// pic_photo_or_album.
    PicPhotoOrAlbum(Box<app::PicPhotoOrAlbum>),
    /// 弹出微信相册发图器的事件推送: a member chose pictures through a menu button of type pic_weixin.
    PicWeixin(Box<app::PicWeixin>),
    /// 弹出地理位置选择器的事件推送: a member chose a place through a menu button of type location_select; it
    /// follows as a message too.
    LocationSelect(Box<app::LocationSelect>),
    /// 模板卡片事件推送: a member tapped a button of a template card or submitted its choices.
    TemplateCardEvent(Box<app::TemplateCardEvent>),
    /// 通用模板卡片右上角菜单事件推送: a member tapped an entry of the menu in the top right corner of a
    /// template card.
    TemplateCardMenuEvent(Box<app::TemplateCardMenuEvent>),
    /// 任务卡片事件推送: a member tapped a button of a task card.
    TaskcardClick(Box<app::TaskcardClick>),
    /// 修改设置工作台自定义开关事件推送: an admin switched the custom workbench display of the app on or off.
    SwitchWorkbenchMode(Box<app::SwitchWorkbenchMode>),
    /// 长期未使用应用停用预警事件: the app has not been used for long and is about to be suspended.
    InactiveAlert(Box<app::InactiveAlert>),
    /// 长期未使用应用临时停用事件: the platform suspended the app because it had not been used for long.
    CloseInactiveAgent(Box<app::CloseInactiveAgent>),
    /// 长期未使用应用重新启用事件: an admin enabled the app again that had been suspended for lack of use.
    ReopenInactiveAgent(Box<app::ReopenInactiveAgent>),
    /// 应用低活跃预警事件: the app is used too little and is about to lose access to customer data.
    LowActiveAlert(Box<app::LowActiveAlert>),
    /// 低活跃应用事件: the app now counts as little used; its access to customer data is restricted.
    LowActive(Box<app::LowActive>),
    /// 低活跃应用活跃恢复事件: the app is used enough again; the restriction is lifted.
    ActiveRestored(Box<app::ActiveRestored>),
    /// 审批申请状态变化回调通知: an application in the approval app was submitted, decided, reminded of,
    /// withdrawn or commented on.
    SysApprovalChange(Box<approval::SysApprovalChange>),
    /// 自建应用审批状态变化通知回调: an approval that an app started through the flow engine changed state,
    /// or an approver acted on it.
    OpenApprovalChange(Box<approval::OpenApprovalChange>),
    /// add_calendar: a calendar was created. Known from other SDKs only.
    AddCalendar(Box<calendar::AddCalendar>),
    /// 修改日历事件: an admin of a calendar that was created through the API changed it.
    ModifyCalendar(Box<calendar::ModifyCalendar>),
    /// 删除日历事件: an admin of a calendar that was created through the API deleted it.
    DeleteCalendar(Box<calendar::DeleteCalendar>),
    /// 创建日程事件通知: a member or an app created a schedule in a primary calendar. Sent to apps that
    /// archive schedules.
    AddSchedule(Box<calendar::AddSchedule>),
    /// 修改日程事件: a schedule was changed: one that the app created, or any of the primary calendars that
    /// the app archives.
    ModifySchedule(Box<calendar::ModifySchedule>),
    /// 删除日程事件: a schedule was deleted: from a calendar that was created through the API, or any that
    /// the app archives.
    DeleteSchedule(Box<calendar::DeleteSchedule>),
    /// 日程回执事件: a participant accepted or declined a schedule of the app, or left it open.
    RespondSchedule(Box<calendar::RespondSchedule>),
    /// 会议室预定事件: a member booked a meeting room.
    BookMeetingRoom(Box<calendar::BookMeetingRoom>),
    /// 会议室取消事件: a booking of a meeting room was cancelled.
    CancelMeetingRoom(Box<calendar::CancelMeetingRoom>),
    /// 产生会话回调事件: somebody whose conversations are archived sent or got a message. Fetch it with
    /// chatdata.sync_msg.
    ConversationNewMessage(Box<chatdata::ConversationNewMessage>),
    /// 命中关键词规则通知: a message hit a keyword rule. Fetch it with chatdata.keyword_get_hit_msg_list.
    HitKeyword(Box<chatdata::HitKeyword>),
    /// 客户同意进行聊天内容存档事件回调: a customer agreed that a chat with a member is archived.
    ChatArchiveAuditApprovedSingle(Box<chatdata::ChatArchiveAuditApprovedSingle>),
    /// 会话内容导出完成通知: an export is done. Fetch its result with chatdata.export_get_job_status.
    ChatArchiveExportFinished(Box<chatdata::ChatArchiveExportFinished>),
    /// 产生会话回调事件: the corp's archive of conversations has new messages. Sent every 15 seconds at most.
    MsgauditNotify(Box<chatdata::MsgauditNotify>),
    /// 应用接收专区通知: a program of the data zone asks to be called. Call it with
    /// chatdata.sync_call_program.
    ProgramNotify(Box<chatdata::ProgramNotify>),
    /// 接口试用到期通知: a corp's trial of an advanced interface is over.
    AdvancedApiTrialExpired(Box<chatdata::AdvancedApiTrialExpired>),
    /// advanced_api_expired: the time that was paid for an advanced interface is over.
    AdvancedApiExpired(Box<chatdata::AdvancedApiExpired>),
    /// 新增成员事件: a member was added.
    ChangeContactCreateUser(Box<contact::ChangeContactCreateUser>),
    /// 更新成员事件: a member's profile, departments or status changed; only what changed is sent.
    ChangeContactUpdateUser(Box<contact::ChangeContactUpdateUser>),
    /// 删除成员事件: a member was removed.
    ChangeContactDeleteUser(Box<contact::ChangeContactDeleteUser>),
    /// 新增部门事件: a department was added.
    ChangeContactCreateParty(Box<contact::ChangeContactCreateParty>),
    /// 更新部门事件: a department was renamed or moved.
    ChangeContactUpdateParty(Box<contact::ChangeContactUpdateParty>),
    /// 删除部门事件: a department was removed.
    ChangeContactDeleteParty(Box<contact::ChangeContactDeleteParty>),
    /// 标签成员变更事件: members or departments were put under a tag or taken out of it.
    ChangeContactUpdateTag(Box<contact::ChangeContactUpdateTag>),
    /// 异步任务完成通知: a batch job finished; fetch its result by the job id.
    BatchJobResult(Box<contact::BatchJobResult>),
    /// 企业互联共享应用事件回调: a parent corp shared the app with a subordinate corp or took it away again.
    /// Fetch the list of shares.
    ShareAgentChange(Box<corpgroup::ShareAgentChange>),
    /// 上下游共享应用事件回调: an upstream corp shared the app with a downstream corp or took it away again.
    /// Fetch the list of shares.
    ShareChainChange(Box<corpgroup::ShareChainChange>),
    /// 创建上下游空间事件: the corp founded a chain. Changes made by the chain app itself are not told.
    ChangeChainCreateChain(Box<corpgroup::ChangeChainCreateChain>),
    /// 更新上下游空间事件: a chain changed.
    ChangeChainUpdateChain(Box<corpgroup::ChangeChainUpdateChain>),
    /// 删除上下游空间事件: a chain was dissolved.
    ChangeChainDeleteChain(Box<corpgroup::ChangeChainDeleteChain>),
    /// 新增上下游分组事件: groups were added to a chain's directory.
    ChangeChainCreateGroup(Box<corpgroup::ChangeChainCreateGroup>),
    /// 更新上下游分组事件: groups of a chain's directory changed.
    ChangeChainUpdateGroup(Box<corpgroup::ChangeChainUpdateGroup>),
    /// 删除上下游分组事件: groups were removed from a chain's directory.
    ChangeChainDeleteGroup(Box<corpgroup::ChangeChainDeleteGroup>),
    /// 企业加入上下游事件: corps joined a chain.
    ChangeChainCorpJoin(Box<corpgroup::ChangeChainCorpJoin>),
    /// 更新企业事件: corps of a chain changed.
    ChangeChainUpdateCorp(Box<corpgroup::ChangeChainUpdateCorp>),
    /// 移除企业事件: corps were removed from a chain.
    ChangeChainRemoveCorp(Box<corpgroup::ChangeChainRemoveCorp>),
    /// 企业使用量即将耗尽事件: fewer than 20 paid uses of acquisition links are left to the corp.
    CustomerAcquisitionBalanceLow(Box<customer_acquisition::CustomerAcquisitionBalanceLow>),
    /// 使用量已经耗尽事件: the corp has no paid uses of acquisition links left.
    CustomerAcquisitionBalanceExhausted(Box<customer_acquisition::CustomerAcquisitionBalanceExhausted>),
    /// 使用量增加事件: the corp has paid uses of acquisition links again, after it had none.
    CustomerAcquisitionBalanceIncreased(Box<customer_acquisition::CustomerAcquisitionBalanceIncreased>),
    /// 获客使用量即将过期事件: some paid uses expire soon; told 14, 7, 3, 2 and 1 days before.
    CustomerAcquisitionQuotaExpireSoon(Box<customer_acquisition::CustomerAcquisitionQuotaExpireSoon>),
    /// 获客链接异常事件: no customer can be added through a link any more; stop spreading it.
    CustomerAcquisitionLinkUnavailable(Box<customer_acquisition::CustomerAcquisitionLinkUnavailable>),
    /// 删除获客链接事件: a link was deleted by hand.
    CustomerAcquisitionDeleteLink(Box<customer_acquisition::CustomerAcquisitionDeleteLink>),
    /// 微信客户打开获客链接事件: a WeChat user opened the member's profile through a link.
    CustomerAcquisitionOpenProfile(Box<customer_acquisition::CustomerAcquisitionOpenProfile>),
    /// 通过获客链接发起好友请求事件: a WeChat user asked through a link to become a contact; told only where
    /// State is not empty.
    CustomerAcquisitionFriendRequest(Box<customer_acquisition::CustomerAcquisitionFriendRequest>),
    /// 成员首次收消息事件: a customer who came by a link sent the member a first message.
    CustomerAcquisitionCustomerStartChat(Box<customer_acquisition::CustomerAcquisitionCustomerStartChat>),
    /// 成员多次收消息事件: a customer who came by a link wrote to the member again; told at the third, fifth
    /// and tenth message.
    CustomerAcquisitionMessageFromCustomer(Box<customer_acquisition::CustomerAcquisitionMessageFromCustomer>),
    /// 获客助手事件通知: a customer who came by a link deleted the member.
    CustomerAcquisitionDelFollowUser(Box<customer_acquisition::CustomerAcquisitionDelFollowUser>),
    /// 服务商获客使用量即将耗尽事件: few of the paid uses that the provider bought for its customers are
    /// left.
    CustomerAcquisitionServiceBalanceLow(Box<customer_acquisition::CustomerAcquisitionServiceBalanceLow>),
    /// 服务商获客使用量已经耗尽事件: the provider has no paid uses left that it bought for its customers.
    CustomerAcquisitionServiceBalanceExhausted(Box<customer_acquisition::CustomerAcquisitionServiceBalanceExhausted>),
    /// 消耗服务商使用量事件: a customer came by a link and one use was taken from the provider.
    CustomerAcquisitionServiceBalanceConsumed(Box<customer_acquisition::CustomerAcquisitionServiceBalanceConsumed>),
    /// 获客链接服务商代付价格调整事件: the price that a provider pays for one use changes.
    CustomerAcquisitionChangePrice(Box<customer_acquisition::CustomerAcquisitionChangePrice>),
    /// 客户可建联成员范围变动事件: the set of members whom customers of a marketing app may be connected with
    /// changed; read it again.
    CustomerAcquisitionPermitChange(Box<customer_acquisition::CustomerAcquisitionPermitChange>),
    /// 添加设备事件: a corp bound one of the provider's devices.
    AddDevice(Box<device::AddDevice>),
    /// 删除设备事件: a corp unbound one of the provider's devices.
    DelDevice(Box<device::DelDevice>),
    /// 修改设备名称事件: a corp gave a device another name.
    RemarkDeviceName(Box<device::RemarkDeviceName>),
    /// 设备连接网络成功事件: a device connected to WeCom.
    ConnectInfo(Box<device::ConnectInfo>),
    /// 设备断开网络事件: a device lost its connection to WeCom.
    DisconnectInfo(Box<device::DisconnectInfo>),
    /// 设备报错事件: a device told of an error.
    ErrorReport(Box<device::ErrorReport>),
    /// fetch_log_finish: a device handed in the log that fetch_device_log asked for.
    FetchLogFinish(Box<device::FetchLogFinish>),
    /// device_feature_change: a device says something else about itself. Read it with get_device_feature.
    DeviceFeatureChange(Box<device::DeviceFeatureChange>),
    /// 设备数据授权变更回调: a corp changed which devices' data the app may see. Read them with
    /// devicedata.get_auth_info.
    DeviceDataAuthChange(Box<device::DeviceDataAuthChange>),
    /// 考勤打卡原始数据回调: people clocked in at a device whose data the app may see.
    DeviceCheckinDataReport(Box<device::DeviceCheckinDataReport>),
    /// 门禁通行原始数据回调: people passed a door whose data the app may see.
    DeviceAccesscontrolDataReport(Box<device::DeviceAccesscontrolDataReport>),
    /// 体温检测原始数据回调: a device whose data the app may see took body temperatures.
    DeviceTemperatureDataReport(Box<device::DeviceTemperatureDataReport>),
    /// 设备型号model_ticket推送事件: the model_ticket of a device model, pushed every ten minutes. The client
    /// keeps it.
    ModelTicket(Box<device::ModelTicket>),
    /// 企业绑定设备事件: a corp binds a device of the maker. An answer that is late by 3 seconds or tells of
    /// an error stops the binding.
    Bind(Box<device::Bind>),
    /// 企业解绑设备事件: a corp gave up a device of the maker.
    Unbind(Box<device::Unbind>),
    /// 固件升级指令: an administrator asks a device to renew its firmware. Report how it went with
    /// device.report_firmware_upgrade_result.
    UpdateFirmware(Box<device::UpdateFirmware>),
    /// 查询设备SN合法性事件: somebody typed in a serial number that is not registered; answer with
    /// device_verified whether it is the maker's.
    VerifyDevice(Box<device::VerifyDevice>),
    /// 应用邮箱接收邮件事件: mail arrived in the mailbox of the app.
    AppEmailChangeReceiveEmail(Box<exmail::AppEmailChangeReceiveEmail>),
    /// 公共邮箱接收邮件事件: mail arrived in a shared mailbox.
    PublicEmailChangeReceiveEmail(Box<exmail::PublicEmailChangeReceiveEmail>),
    /// 添加企业客户事件: a member and a customer became contacts.
    ChangeExternalContactAddExternalContact(Box<externalcontact::ChangeExternalContactAddExternalContact>),
    /// 编辑企业客户事件: a member changed the remark, a noted mobile number or the tags of a customer.
    ChangeExternalContactEditExternalContact(Box<externalcontact::ChangeExternalContactEditExternalContact>),
    /// 外部联系人免验证添加成员事件: a customer added a member who accepts without confirming; the member has
    /// not added the customer back yet.
    ChangeExternalContactAddHalfExternalContact(Box<externalcontact::ChangeExternalContactAddHalfExternalContact>),
    /// 删除企业客户事件: a member deleted a customer.
    ChangeExternalContactDelExternalContact(Box<externalcontact::ChangeExternalContactDelExternalContact>),
    /// 删除跟进成员事件: a customer deleted the member.
    ChangeExternalContactDelFollowUser(Box<externalcontact::ChangeExternalContactDelFollowUser>),
    /// 客户接替失败事件: a customer could not be handed over to another member.
    ChangeExternalContactTransferFail(Box<externalcontact::ChangeExternalContactTransferFail>),
    /// 客户同意进行聊天内容存档事件回调: a customer agreed that the chat with the member is archived.
    ChangeExternalContactMsgAuditApproved(Box<externalcontact::ChangeExternalContactMsgAuditApproved>),
    /// 客户群创建事件: a customer group was created.
    ChangeExternalChatCreate(Box<externalcontact::ChangeExternalChatCreate>),
    /// 客户群变更事件: a customer group was renamed, changed hands, got another notice, or people joined or
    /// left.
    ChangeExternalChatUpdate(Box<externalcontact::ChangeExternalChatUpdate>),
    /// 客户群解散事件: a customer group was dissolved.
    ChangeExternalChatDismiss(Box<externalcontact::ChangeExternalChatDismiss>),
    /// 企业客户标签创建事件: a customer tag or a group of tags was created.
    ChangeExternalTagCreate(Box<externalcontact::ChangeExternalTagCreate>),
    /// 企业客户标签变更事件: a customer tag or a group of tags was renamed or otherwise changed.
    ChangeExternalTagUpdate(Box<externalcontact::ChangeExternalTagUpdate>),
    /// 企业客户标签删除事件: a customer tag or a group of tags was deleted; a group takes its tags along.
    ChangeExternalTagDelete(Box<externalcontact::ChangeExternalTagDelete>),
    /// 企业客户标签重排事件: tags inside a group, or the groups themselves, were put into another order.
    ChangeExternalTagShuffle(Box<externalcontact::ChangeExternalTagShuffle>),
    /// 接收消息和事件: a customer service account has new messages or events; fetch them with sync_msg.
    KfMsgOrEvent(Box<kf::KfMsgOrEvent>),
    /// 客服账号授权变更事件: the corp granted customer service accounts to the app or took them back.
    KfAccountAuthChange(Box<kf::KfAccountAuthChange>),
    /// 支付成功通知: a licence order is paid and its codes exist, which may take a while for large orders.
    LicensePaySuccess(Box<license::LicensePaySuccess>),
    /// 退款结果通知: the refund of a licence order was granted or refused.
    LicenseRefund(Box<license::LicenseRefund>),
    /// 自动激活回调通知: seats were activated for a member without the provider's doing.
    AutoActivate(Box<license::AutoActivate>),
    /// 接口许可失效通知: a member without a valid seat opened the app. FromUserName is the member; only
    /// members who may see the app are reported.
    UnlicensedNotify(Box<license::UnlicensedNotify>),
    /// 直播回调事件: a live stream that the app created changed state.
    LivingStatusChange(Box<living::LivingStatusChange>),
    /// 回调异步任务结果: an upload that the platform fetches from an address is done;
    /// get_upload_by_url_result tells the outcome.
    UploadMediaJobFinish(Box<media::UploadMediaJobFinish>),
    /// 修改会议事件: an administrator of the meeting changed a meeting that the app created.
    MeetingChangeModifyMeeting(Box<meeting::MeetingChangeModifyMeeting>),
    /// 取消会议事件: an administrator of the meeting cancelled a meeting that the app created.
    MeetingChangeCancelMeeting(Box<meeting::MeetingChangeCancelMeeting>),
    /// 会议开始事件: a meeting began.
    MeetingChangeMeetingStart(Box<meeting::MeetingChangeMeetingStart>),
    /// 会议结束事件: a meeting ended.
    MeetingChangeMeetingEnd(Box<meeting::MeetingChangeMeetingEnd>),
    /// 会议发起事件: a member whom the app may see started an instant meeting or entered a booked one first.
    MeetingStatisticsStartMeeting(Box<meeting::MeetingStatisticsStartMeeting>),
    /// 成员入会事件: somebody entered the meeting.
    MeetingChangeJoinMeeting(Box<meeting::MeetingChangeJoinMeeting>),
    /// 成员离会事件: somebody left the meeting.
    MeetingChangeQuitMeeting(Box<meeting::MeetingChangeQuitMeeting>),
    /// 成员等待主持人入会事件: somebody entered before the host; only in meetings that may be entered without
    /// the host.
    MeetingChangeJoinMeetingBeforeHost(Box<meeting::MeetingChangeJoinMeetingBeforeHost>),
    /// 成员进入等候室事件: somebody entered the waiting room; told each time.
    MeetingChangeJoinWaitingRoom(Box<meeting::MeetingChangeJoinWaitingRoom>),
    /// 成员离开等候室事件: somebody left the waiting room or was removed from it.
    MeetingChangeQuitWaitingRoom(Box<meeting::MeetingChangeQuitWaitingRoom>),
    /// 成员从等候室进入会议事件: the host let somebody from the waiting room into the meeting.
    MeetingChangeJoinFromMeetingRoom(Box<meeting::MeetingChangeJoinFromMeetingRoom>),
    /// 成员从会议中被移入等候室事件: the host moved somebody from the meeting to the waiting room.
    MeetingChangeMoveToWaitingRoom(Box<meeting::MeetingChangeMoveToWaitingRoom>),
    /// 会议成员角色变更事件: somebody has another part in the meeting.
    MeetingChangeRoleChange(Box<meeting::MeetingChangeRoleChange>),
    /// 网络研讨会成员角色变更事件: somebody has another part in the webinar.
    MeetingChangeWebinarRoleChange(Box<meeting::MeetingChangeWebinarRoleChange>),
    /// 会议全体静音事件: everybody in the meeting was muted.
    MeetingChangeMeetingMuteAll(Box<meeting::MeetingChangeMeetingMuteAll>),
    /// 会议解除全体静音事件: the mute for everybody was lifted. Not always preceded by meeting_mute_all.
    MeetingChangeMeetingUnmuteAll(Box<meeting::MeetingChangeMeetingUnmuteAll>),
    /// 共享屏幕开启事件: somebody began to share the screen.
    MeetingChangeOpenScreenShare(Box<meeting::MeetingChangeOpenScreenShare>),
    /// 共享屏幕结束事件: somebody stopped sharing the screen.
    MeetingChangeCloseScreenShare(Box<meeting::MeetingChangeCloseScreenShare>),
    /// 开始云录制事件: cloud recording began; by hand or because the corp always records.
    MeetingChangeStartRecording(Box<meeting::MeetingChangeStartRecording>),
    /// 暂停云录制事件: a host paused the cloud recording.
    MeetingChangePauseRecording(Box<meeting::MeetingChangePauseRecording>),
    /// 恢复云录制事件: a host resumed the paused cloud recording.
    MeetingChangeResumeRecording(Box<meeting::MeetingChangeResumeRecording>),
    /// 停止云录制事件: a host stopped the cloud recording or it ended by itself.
    MeetingChangeStopRecording(Box<meeting::MeetingChangeStopRecording>),
    /// 云录制已完成事件: the meeting ended and its cloud recording is ready to be fetched.
    MeetingChangeRecordingComplete(Box<meeting::MeetingChangeRecordingComplete>),
    /// 删除云录制事件: a cloud recording was deleted by hand or through the API.
    MeetingChangeDeleteRecording(Box<meeting::MeetingChangeDeleteRecording>),
    /// 用户报名事件: somebody enrolled for the meeting or webinar.
    MeetingChangeEnroll(Box<meeting::MeetingChangeEnroll>),
    /// 用户取消报名事件: somebody withdrew the enrolment for the meeting or webinar.
    MeetingChangeCancelEnroll(Box<meeting::MeetingChangeCancelEnroll>),
    /// PSTN 外呼状态更新事件: a telephone call that the meeting makes to somebody went on.
    MeetingChangePstnStatusUpdate(Box<meeting::MeetingChangePstnStatusUpdate>),
    /// 会议室应答事件: a meeting room that the meeting called answered or did not.
    MeetingChangeMeetingRoomResponse(Box<meeting::MeetingChangeMeetingRoomResponse>),
    /// 网络研讨会暖场上传结果: a picture or video for the time before the webinar was fetched or could not
    /// be.
    MeetingChangeWebinarWarmUpUpload(Box<meeting::MeetingChangeWebinarWarmUpUpload>),
    /// 素材上传结果: media given by their addresses through the API were fetched or could not be.
    MeetingChangeMediumUpload(Box<meeting::MeetingChangeMediumUpload>),
    /// 文本消息: a member sent a text.
    MessageText(Box<message::MessageText>),
    /// 图片消息: a member sent a picture.
    MessageImage(Box<message::MessageImage>),
    /// 语音消息: a member sent a voice message.
    MessageVoice(Box<message::MessageVoice>),
    /// 视频消息: a member sent a video.
    MessageVideo(Box<message::MessageVideo>),
    /// 位置消息: a member sent a place.
    MessageLocation(Box<message::MessageLocation>),
    /// 链接消息: a member sent a link.
    MessageLink(Box<message::MessageLink>),
    /// 支付通知: a customer paid. The resource decrypts to the order as the payment queries return it.
    PayTransaction(Box<miniapppay::PayTransaction>),
    /// 退款通知: a refund came to its end. The resource decrypts to the refund as the refund query returns
    /// it.
    PayRefund(Box<miniapppay::PayRefund>),
    /// 下单成功通知: an order for an app edition was placed, by the customer or on its behalf.
    OpenOrder(Box<order::OpenOrder>),
    /// 改单通知: the provider changed the price of an order. It has a new number from now on.
    ChangeOrder(Box<order::ChangeOrder>),
    /// 支付成功通知: a customer paid an order for an app edition.
    PayForAppSuccess(Box<order::PayForAppSuccess>),
    /// 退款通知: an order was refunded, by the provider's consent or because the time to object ran out.
    /// Fetch what the customer still has.
    Refund(Box<order::Refund>),
    /// 取消订单通知: the provider or the customer cancelled an order.
    CancelOrder(Box<order::CancelOrder>),
    /// 应用版本变更通知: the edition a customer has changed: bought, refunded, tried longer, run out, or
    /// grown past its seats. Fetch the authorisation again.
    ChangeEdition(Box<order::ChangeEdition>),
    /// 支付成功通知: the provider's order for an advanced interface is paid.
    AdvancedApiPaySuccess(Box<order::AdvancedApiPaySuccess>),
    /// 退款结果通知: the refund of an order for an advanced interface was granted or refused.
    AdvancedApiRefund(Box<order::AdvancedApiRefund>),
    /// 取消订单通知: the provider cancelled an order for an advanced interface.
    AdvancedApiCancel(Box<order::AdvancedApiCancel>),
    /// 接口不足通知: a customer authorised more people than the provider has bought of an advanced interface.
    AdvancedApiInsufficient(Box<order::AdvancedApiInsufficient>),
    /// 新增学生事件: a student was added to the directory.
    ChangeSchoolContactCreateStudent(Box<school::ChangeSchoolContactCreateStudent>),
    /// 编辑学生事件: a student or a parent linked to the student changed.
    ChangeSchoolContactUpdateStudent(Box<school::ChangeSchoolContactUpdateStudent>),
    /// 删除学生事件: a student was removed from the directory.
    ChangeSchoolContactDeleteStudent(Box<school::ChangeSchoolContactDeleteStudent>),
    /// 新增家长事件: a parent was added to the directory.
    ChangeSchoolContactCreateParent(Box<school::ChangeSchoolContactCreateParent>),
    /// 编辑家长事件: a parent changed.
    ChangeSchoolContactUpdateParent(Box<school::ChangeSchoolContactUpdateParent>),
    /// 删除家长事件: a parent was removed from the directory.
    ChangeSchoolContactDeleteParent(Box<school::ChangeSchoolContactDeleteParent>),
    /// 家长关注事件: a parent began to follow the school's notices.
    ChangeSchoolContactSubscribe(Box<school::ChangeSchoolContactSubscribe>),
    /// 家长取消关注事件: a parent stopped following the school's notices.
    ChangeSchoolContactUnsubscribe(Box<school::ChangeSchoolContactUnsubscribe>),
    /// 创建部门事件: a class or another department of the directory was added.
    ChangeSchoolContactCreateDepartment(Box<school::ChangeSchoolContactCreateDepartment>),
    /// 更新部门事件: a class or another department of the directory changed.
    ChangeSchoolContactUpdateDepartment(Box<school::ChangeSchoolContactUpdateDepartment>),
    /// 删除部门事件: a class or another department of the directory was removed.
    ChangeSchoolContactDeleteDepartment(Box<school::ChangeSchoolContactDeleteDepartment>),
    /// 创建部门事件: a department of the directory was added; the same as create_department under another
    /// spelling.
    ChangeSchoolContactCreateDepartmentMisspelt(Box<school::ChangeSchoolContactCreateDepartmentMisspelt>),
    /// 更新部门事件: a department of the directory changed; the same as update_department under another
    /// spelling.
    ChangeSchoolContactUpdateDepartmentMisspelt(Box<school::ChangeSchoolContactUpdateDepartmentMisspelt>),
    /// 删除部门事件: a department of the directory was removed; the same as delete_department under another
    /// spelling.
    ChangeSchoolContactDeleteDepartmentMisspelt(Box<school::ChangeSchoolContactDeleteDepartmentMisspelt>),
    /// 家校通讯录批量变更事件: several changes that a school made within a short time; sent instead of one
    /// event for each.
    ChangeSchoolContactBatch(Box<school::ChangeSchoolContactBatch>),
    /// 企业微信域名IP变更事件: domains or addresses of the platform changed; fetch them with
    /// get_server_domain_ip.
    SecurityChangeDomainIp(Box<security::SecurityChangeDomainIp>),
    /// 应用被存档成员变更回调: the corp changed which archived members the app may see.
    FileContentArchiveAuthChange(Box<security::FileContentArchiveAuthChange>),
    /// 存档成员范围变化事件: members came under the archive of files or left it; fetch them with
    /// file_content_get_auth_user_list.
    FileContentArchiveUserListChange(Box<security::FileContentArchiveUserListChange>),
    /// 推送suite_ticket: a fresh ticket for the suite, pushed about every ten minutes. It buys the suite's
    /// token.
    SuiteTicket(Box<service::SuiteTicket>),
    /// 授权成功通知: a corp installed the suite; the code buys its permanent code. Not sent for installations
    /// that start on the provider's own site.
    CreateAuth(Box<service::CreateAuth>),
    /// 变更授权通知: a corp changed what the app may do or who may see it, or switched it on or off. Fetch
    /// the authorisation again.
    ChangeAuth(Box<service::ChangeAuth>),
    /// 取消授权通知: a corp removed the app. Its permanent code is dead and its data has to be deleted.
    CancelAuth(Box<service::CancelAuth>),
    /// 重置永久授权码通知: someone asked for a new secret of a customized app in the console; the code buys
    /// it.
    ResetPermanentCode(Box<service::ResetPermanentCode>),
    /// 应用管理员变更通知: the admins of the app changed in one corp. Fetch their list again.
    ChangeAppAdmin(Box<service::ChangeAppAdmin>),
    /// 授权组织架构权限通知: an admin granted the app the right to see the organisation structure.
    CorpArchAuth(Box<service::CorpArchAuth>),
    /// 获客助手权限确认事件: an admin confirmed a permission that needs a second consent; its calls work from
    /// now on.
    ApproveSpecialAuth(Box<service::ApproveSpecialAuth>),
    /// 获客助手权限取消事件: an admin took back a permission that needs a second consent.
    CancelSpecialAuth(Box<service::CancelSpecialAuth>),
    /// 同意授权转换external_userid事件: a corp that installed long ago agreed to the conversion of its
    /// external contact ids.
    AgreeExternalUseridMigration(Box<service::AgreeExternalUseridMigration>),
    /// 注册完成回调事件: someone registered a new corp through a promotion package.
    RegisterCorp(Box<service::RegisterCorp>),
    /// 扫描推广二维码事件: a member of a corp that already uses the provider scanned a promotion QR code, or
    /// opened its link.
    EnterRegisterPackage(Box<service::EnterRegisterPackage>),
    /// del_auth: an authorisation was deleted. Known from other SDKs only; the platform documents
    /// cancel_auth.
    DelAuth(Box<service::DelAuth>),
    /// 修改文档成员事件: an administrator of documents that the app created changed who may use them.
    DocChangeDocMemberChange(Box<wedoc::DocChangeDocMemberChange>),
    /// 删除文档事件: an administrator deleted documents or sheets that the app created.
    DocChangeDeleteDoc(Box<wedoc::DocChangeDeleteDoc>),
    /// 收集表完成事件: a member filled in forms that the app created.
    DocChangeFormComplete(Box<wedoc::DocChangeFormComplete>),
    /// 删除收集表事件: an administrator deleted forms that the app created.
    DocChangeDeleteForm(Box<wedoc::DocChangeDeleteForm>),
    /// 修改收集表设置事件: an administrator changed settings of forms that the app created; who administers
    /// and who may answer included.
    DocChangeFormSettingsChange(Box<wedoc::DocChangeFormSettingsChange>),
    /// 新增字段事件: somebody added fields to a smart sheet that the app created.
    SmartSheetChangeAddFiled(Box<wedoc::SmartSheetChangeAddFiled>),
    /// 更新字段事件: somebody changed fields of a smart sheet that the app created.
    SmartSheetChangeUpdateFiled(Box<wedoc::SmartSheetChangeUpdateFiled>),
    /// 字段变更事件: somebody deleted fields of a smart sheet that the app created.
    SmartSheetChangeDeleteFiled(Box<wedoc::SmartSheetChangeDeleteFiled>),
    /// 新增记录事件: somebody added records to a smart sheet that the app created.
    SmartSheetChangeAddRecord(Box<wedoc::SmartSheetChangeAddRecord>),
    /// 更新记录事件: somebody changed records of a smart sheet that the app created.
    SmartSheetChangeUpdateRecord(Box<wedoc::SmartSheetChangeUpdateRecord>),
    /// 记录变更事件: somebody deleted records of a smart sheet that the app created.
    SmartSheetChangeDeleteRecord(Box<wedoc::SmartSheetChangeDeleteRecord>),
    /// 文档变化回调: a document came under the archive or changed in it or left it. Collected and told once a
    /// day.
    DocumentArchiveChange(Box<wedoc::DocumentArchiveChange>),
    /// 微盘容量不足事件: more than 90 % of the corp's WeDrive storage is used. Looked at once a day and told
    /// at most once a day.
    WedriveInsufficientCapacity(Box<wedrive::WedriveInsufficientCapacity>),
    /// 解散空间: an administrator dissolved spaces that the app created.
    WedriveSpaceChangeDismissSpace(Box<wedrive::WedriveSpaceChangeDismissSpace>),
    /// 修改空间成员: an administrator changed who belongs to spaces that the app created.
    WedriveSpaceChangeSpaceMemberChange(Box<wedrive::WedriveSpaceChangeSpaceMemberChange>),
    /// 修改空间安全设置: an administrator changed security settings of spaces that the app created.
    WedriveSpaceChangeSpaceSecuritySettingsChange(Box<wedrive::WedriveSpaceChangeSpaceSecuritySettingsChange>),
    /// 文件变更事件: an administrator created files in the client.
    WedriveFileChangeCreateFile(Box<wedrive::WedriveFileChangeCreateFile>),
    /// 文件变更事件: an administrator renamed files that the app uploaded.
    WedriveFileChangeRenameFile(Box<wedrive::WedriveFileChangeRenameFile>),
    /// 文件变更事件: an administrator gave new content to files that the app uploaded.
    WedriveFileChangeUpdateFile(Box<wedrive::WedriveFileChangeUpdateFile>),
    /// 文件变更事件: an administrator deleted files that the app uploaded.
    WedriveFileChangeDeleteFile(Box<wedrive::WedriveFileChangeDeleteFile>),
    /// 文件变更事件: an administrator moved files that the app uploaded.
    WedriveFileChangeMoveFile(Box<wedrive::WedriveFileChangeMoveFile>),
    /// 授权空间变更事件: a member's WeDrive space came under the archive: made, joined or granted.
    /// FromUserName is the member.
    WedriveArchiveSpaceChangeAuthSpace(Box<wedrive::WedriveArchiveSpaceChangeAuthSpace>),
    /// 授权空间变更事件: a member's WeDrive space left the archive: dissolved, left or withdrawn.
    /// FromUserName is the member.
    WedriveArchiveSpaceChangeCancelAuthSpace(Box<wedrive::WedriveArchiveSpaceChangeCancelAuthSpace>),
    /// An event that this version does not know, kept whole.
    Unlisted(Box<UnlistedEvent>),
}

impl Event {
    /// The event that these discriminators name, still empty. One that says no change type stands for all of them.
    pub(crate) fn select(key: &EventKey<'_>) -> Self {
        let known = match (key.info_type, key.msg_type) {
            (_, Some(msg_type)) if key.via.is_some() => Self::of_json(key.via, msg_type, key.event),
            (Some(info_type), _) => Self::of_suite(info_type, key.change_type),
            (None, Some(msg_type)) => Self::of_app(msg_type, key.event, key.change_type),
            (None, None) => None,
        };
        known.unwrap_or_else(|| Self::Unlisted(Box::default()))
    }

    fn of_suite(info_type: &str, change_type: Option<&str>) -> Option<Self> {
        let event = match (info_type, change_type) {
            ("change_contact", Some("create_user")) => Self::ChangeContactCreateUser(Box::default()),
            ("change_contact", Some("update_user")) => Self::ChangeContactUpdateUser(Box::default()),
            ("change_contact", Some("delete_user")) => Self::ChangeContactDeleteUser(Box::default()),
            ("change_contact", Some("create_party")) => Self::ChangeContactCreateParty(Box::default()),
            ("change_contact", Some("update_party")) => Self::ChangeContactUpdateParty(Box::default()),
            ("change_contact", Some("delete_party")) => Self::ChangeContactDeleteParty(Box::default()),
            ("change_contact", Some("update_tag")) => Self::ChangeContactUpdateTag(Box::default()),
            ("customer_acquisition", Some("balance_low")) => Self::CustomerAcquisitionBalanceLow(Box::default()),
            ("customer_acquisition", Some("balance_exhausted")) => {
                Self::CustomerAcquisitionBalanceExhausted(Box::default())
            }
            ("customer_acquisition", Some("balance_increased")) => {
                Self::CustomerAcquisitionBalanceIncreased(Box::default())
            }
            ("customer_acquisition", Some("quota_expire_soon")) => {
                Self::CustomerAcquisitionQuotaExpireSoon(Box::default())
            }
            ("customer_acquisition", Some("link_unavailable")) => {
                Self::CustomerAcquisitionLinkUnavailable(Box::default())
            }
            ("customer_acquisition", Some("delete_link")) => Self::CustomerAcquisitionDeleteLink(Box::default()),
            ("customer_acquisition", Some("open_profile")) => Self::CustomerAcquisitionOpenProfile(Box::default()),
            ("customer_acquisition", Some("friend_request")) => Self::CustomerAcquisitionFriendRequest(Box::default()),
            ("customer_acquisition", Some("customer_start_chat")) => {
                Self::CustomerAcquisitionCustomerStartChat(Box::default())
            }
            ("customer_acquisition", Some("message_from_customer")) => {
                Self::CustomerAcquisitionMessageFromCustomer(Box::default())
            }
            ("customer_acquisition", Some("del_follow_user")) => Self::CustomerAcquisitionDelFollowUser(Box::default()),
            ("customer_acquisition", Some("service_balance_low")) => {
                Self::CustomerAcquisitionServiceBalanceLow(Box::default())
            }
            ("customer_acquisition", Some("service_balance_exhausted")) => {
                Self::CustomerAcquisitionServiceBalanceExhausted(Box::default())
            }
            ("customer_acquisition", Some("service_balance_consumed")) => {
                Self::CustomerAcquisitionServiceBalanceConsumed(Box::default())
            }
            ("customer_acquisition", Some("change_price")) => Self::CustomerAcquisitionChangePrice(Box::default()),
            ("change_external_contact", Some("add_external_contact")) => {
                Self::ChangeExternalContactAddExternalContact(Box::default())
            }
            ("change_external_contact", Some("edit_external_contact")) => {
                Self::ChangeExternalContactEditExternalContact(Box::default())
            }
            ("change_external_contact", Some("add_half_external_contact")) => {
                Self::ChangeExternalContactAddHalfExternalContact(Box::default())
            }
            ("change_external_contact", Some("del_external_contact")) => {
                Self::ChangeExternalContactDelExternalContact(Box::default())
            }
            ("change_external_contact", Some("del_follow_user")) => {
                Self::ChangeExternalContactDelFollowUser(Box::default())
            }
            ("change_external_contact", Some("transfer_fail")) => {
                Self::ChangeExternalContactTransferFail(Box::default())
            }
            ("change_external_contact", Some("msg_audit_approved")) => {
                Self::ChangeExternalContactMsgAuditApproved(Box::default())
            }
            ("change_external_chat", Some("create")) => Self::ChangeExternalChatCreate(Box::default()),
            ("change_external_chat", Some("update")) => Self::ChangeExternalChatUpdate(Box::default()),
            ("change_external_chat", Some("dismiss")) => Self::ChangeExternalChatDismiss(Box::default()),
            ("change_external_tag", Some("create")) => Self::ChangeExternalTagCreate(Box::default()),
            ("change_external_tag", Some("update")) => Self::ChangeExternalTagUpdate(Box::default()),
            ("change_external_tag", Some("delete")) => Self::ChangeExternalTagDelete(Box::default()),
            ("change_external_tag", Some("shuffle")) => Self::ChangeExternalTagShuffle(Box::default()),
            ("change_school_contact", Some("create_student")) => Self::ChangeSchoolContactCreateStudent(Box::default()),
            ("change_school_contact", Some("update_student")) => Self::ChangeSchoolContactUpdateStudent(Box::default()),
            ("change_school_contact", Some("delete_student")) => Self::ChangeSchoolContactDeleteStudent(Box::default()),
            ("change_school_contact", Some("create_parent")) => Self::ChangeSchoolContactCreateParent(Box::default()),
            ("change_school_contact", Some("update_parent")) => Self::ChangeSchoolContactUpdateParent(Box::default()),
            ("change_school_contact", Some("delete_parent")) => Self::ChangeSchoolContactDeleteParent(Box::default()),
            ("change_school_contact", Some("subscribe")) => Self::ChangeSchoolContactSubscribe(Box::default()),
            ("change_school_contact", Some("unsubscribe")) => Self::ChangeSchoolContactUnsubscribe(Box::default()),
            ("change_school_contact", Some("create_department")) => {
                Self::ChangeSchoolContactCreateDepartment(Box::default())
            }
            ("change_school_contact", Some("update_department")) => {
                Self::ChangeSchoolContactUpdateDepartment(Box::default())
            }
            ("change_school_contact", Some("delete_department")) => {
                Self::ChangeSchoolContactDeleteDepartment(Box::default())
            }
            ("sys_approval_change", _) => Self::SysApprovalChange(Box::default()),
            ("conversation_new_message", _) => Self::ConversationNewMessage(Box::default()),
            ("hit_keyword", _) => Self::HitKeyword(Box::default()),
            ("chat_archive_audit_approved_single", _) => Self::ChatArchiveAuditApprovedSingle(Box::default()),
            ("chat_archive_export_finished", _) => Self::ChatArchiveExportFinished(Box::default()),
            ("msgaudit_notify", _) => Self::MsgauditNotify(Box::default()),
            ("advanced_api_trial_expired", _) => Self::AdvancedApiTrialExpired(Box::default()),
            ("advanced_api_expired", _) => Self::AdvancedApiExpired(Box::default()),
            ("batch_job_result", _) => Self::BatchJobResult(Box::default()),
            ("share_agent_change", _) => Self::ShareAgentChange(Box::default()),
            ("share_chain_change", _) => Self::ShareChainChange(Box::default()),
            ("customer_acquisition_permit_change", _) => Self::CustomerAcquisitionPermitChange(Box::default()),
            ("add_device", _) => Self::AddDevice(Box::default()),
            ("del_device", _) => Self::DelDevice(Box::default()),
            ("remark_device_name", _) => Self::RemarkDeviceName(Box::default()),
            ("connect_info", _) => Self::ConnectInfo(Box::default()),
            ("disconnect_info", _) => Self::DisconnectInfo(Box::default()),
            ("error_report", _) => Self::ErrorReport(Box::default()),
            ("fetch_log_finish", _) => Self::FetchLogFinish(Box::default()),
            ("device_feature_change", _) => Self::DeviceFeatureChange(Box::default()),
            ("device_data_auth_change", _) => Self::DeviceDataAuthChange(Box::default()),
            ("license_pay_success", _) => Self::LicensePaySuccess(Box::default()),
            ("license_refund", _) => Self::LicenseRefund(Box::default()),
            ("auto_activate", _) => Self::AutoActivate(Box::default()),
            ("open_order", _) => Self::OpenOrder(Box::default()),
            ("change_order", _) => Self::ChangeOrder(Box::default()),
            ("pay_for_app_success", _) => Self::PayForAppSuccess(Box::default()),
            ("refund", _) => Self::Refund(Box::default()),
            ("cancel_order", _) => Self::CancelOrder(Box::default()),
            ("change_editon", _) => Self::ChangeEdition(Box::default()),
            ("advanced_api_pay_success", _) => Self::AdvancedApiPaySuccess(Box::default()),
            ("advanced_api_refund", _) => Self::AdvancedApiRefund(Box::default()),
            ("advanced_api_cancel", _) => Self::AdvancedApiCancel(Box::default()),
            ("advanced_api_insufficient", _) => Self::AdvancedApiInsufficient(Box::default()),
            ("change_school_contact_batch", _) => Self::ChangeSchoolContactBatch(Box::default()),
            ("suite_ticket", _) => Self::SuiteTicket(Box::default()),
            ("create_auth", _) => Self::CreateAuth(Box::default()),
            ("change_auth", _) => Self::ChangeAuth(Box::default()),
            ("cancel_auth", _) => Self::CancelAuth(Box::default()),
            ("reset_permanent_code", _) => Self::ResetPermanentCode(Box::default()),
            ("corp_arch_auth", _) => Self::CorpArchAuth(Box::default()),
            ("approve_special_auth", _) => Self::ApproveSpecialAuth(Box::default()),
            ("cancel_special_auth", _) => Self::CancelSpecialAuth(Box::default()),
            ("agree_external_userid_migration", _) => Self::AgreeExternalUseridMigration(Box::default()),
            ("register_corp", _) => Self::RegisterCorp(Box::default()),
            ("enter_register_package", _) => Self::EnterRegisterPackage(Box::default()),
            ("del_auth", _) => Self::DelAuth(Box::default()),
            _ => return None,
        };
        Some(event)
    }

    fn of_app(msg_type: &str, event: Option<&str>, change_type: Option<&str>) -> Option<Self> {
        let event = match (msg_type, event, change_type) {
            ("event", Some("change_contact"), Some("create_user")) => Self::ChangeContactCreateUser(Box::default()),
            ("event", Some("change_contact"), Some("update_user")) => Self::ChangeContactUpdateUser(Box::default()),
            ("event", Some("change_contact"), Some("delete_user")) => Self::ChangeContactDeleteUser(Box::default()),
            ("event", Some("change_contact"), Some("create_party")) => Self::ChangeContactCreateParty(Box::default()),
            ("event", Some("change_contact"), Some("update_party")) => Self::ChangeContactUpdateParty(Box::default()),
            ("event", Some("change_contact"), Some("delete_party")) => Self::ChangeContactDeleteParty(Box::default()),
            ("event", Some("change_contact"), Some("update_tag")) => Self::ChangeContactUpdateTag(Box::default()),
            ("event", Some("change_chain"), Some("create_chain")) => Self::ChangeChainCreateChain(Box::default()),
            ("event", Some("change_chain"), Some("update_chain")) => Self::ChangeChainUpdateChain(Box::default()),
            ("event", Some("change_chain"), Some("delete_chain")) => Self::ChangeChainDeleteChain(Box::default()),
            ("event", Some("change_chain"), Some("create_group")) => Self::ChangeChainCreateGroup(Box::default()),
            ("event", Some("change_chain"), Some("update_group")) => Self::ChangeChainUpdateGroup(Box::default()),
            ("event", Some("change_chain"), Some("delete_group")) => Self::ChangeChainDeleteGroup(Box::default()),
            ("event", Some("change_chain"), Some("corp_join")) => Self::ChangeChainCorpJoin(Box::default()),
            ("event", Some("change_chain"), Some("update_corp")) => Self::ChangeChainUpdateCorp(Box::default()),
            ("event", Some("change_chain"), Some("remove_corp")) => Self::ChangeChainRemoveCorp(Box::default()),
            ("event", Some("customer_acquisition"), Some("balance_low")) => {
                Self::CustomerAcquisitionBalanceLow(Box::default())
            }
            ("event", Some("customer_acquisition"), Some("balance_exhausted")) => {
                Self::CustomerAcquisitionBalanceExhausted(Box::default())
            }
            ("event", Some("customer_acquisition"), Some("balance_increased")) => {
                Self::CustomerAcquisitionBalanceIncreased(Box::default())
            }
            ("event", Some("customer_acquisition"), Some("quota_expire_soon")) => {
                Self::CustomerAcquisitionQuotaExpireSoon(Box::default())
            }
            ("event", Some("customer_acquisition"), Some("link_unavailable")) => {
                Self::CustomerAcquisitionLinkUnavailable(Box::default())
            }
            ("event", Some("customer_acquisition"), Some("delete_link")) => {
                Self::CustomerAcquisitionDeleteLink(Box::default())
            }
            ("event", Some("customer_acquisition"), Some("open_profile")) => {
                Self::CustomerAcquisitionOpenProfile(Box::default())
            }
            ("event", Some("customer_acquisition"), Some("friend_request")) => {
                Self::CustomerAcquisitionFriendRequest(Box::default())
            }
            ("event", Some("customer_acquisition"), Some("customer_start_chat")) => {
                Self::CustomerAcquisitionCustomerStartChat(Box::default())
            }
            ("event", Some("customer_acquisition"), Some("message_from_customer")) => {
                Self::CustomerAcquisitionMessageFromCustomer(Box::default())
            }
            ("event", Some("customer_acquisition"), Some("del_follow_user")) => {
                Self::CustomerAcquisitionDelFollowUser(Box::default())
            }
            ("event", Some("app_email_change"), Some("receive_email")) => {
                Self::AppEmailChangeReceiveEmail(Box::default())
            }
            ("event", Some("public_email_change"), Some("receive_email")) => {
                Self::PublicEmailChangeReceiveEmail(Box::default())
            }
            ("event", Some("change_external_contact"), Some("add_external_contact")) => {
                Self::ChangeExternalContactAddExternalContact(Box::default())
            }
            ("event", Some("change_external_contact"), Some("edit_external_contact")) => {
                Self::ChangeExternalContactEditExternalContact(Box::default())
            }
            ("event", Some("change_external_contact"), Some("add_half_external_contact")) => {
                Self::ChangeExternalContactAddHalfExternalContact(Box::default())
            }
            ("event", Some("change_external_contact"), Some("del_external_contact")) => {
                Self::ChangeExternalContactDelExternalContact(Box::default())
            }
            ("event", Some("change_external_contact"), Some("del_follow_user")) => {
                Self::ChangeExternalContactDelFollowUser(Box::default())
            }
            ("event", Some("change_external_contact"), Some("transfer_fail")) => {
                Self::ChangeExternalContactTransferFail(Box::default())
            }
            ("event", Some("change_external_contact"), Some("msg_audit_approved")) => {
                Self::ChangeExternalContactMsgAuditApproved(Box::default())
            }
            ("event", Some("change_external_chat"), Some("create")) => Self::ChangeExternalChatCreate(Box::default()),
            ("event", Some("change_external_chat"), Some("update")) => Self::ChangeExternalChatUpdate(Box::default()),
            ("event", Some("change_external_chat"), Some("dismiss")) => Self::ChangeExternalChatDismiss(Box::default()),
            ("event", Some("change_external_tag"), Some("create")) => Self::ChangeExternalTagCreate(Box::default()),
            ("event", Some("change_external_tag"), Some("update")) => Self::ChangeExternalTagUpdate(Box::default()),
            ("event", Some("change_external_tag"), Some("delete")) => Self::ChangeExternalTagDelete(Box::default()),
            ("event", Some("change_external_tag"), Some("shuffle")) => Self::ChangeExternalTagShuffle(Box::default()),
            ("event", Some("meeting_change"), Some("modify_meeting")) => {
                Self::MeetingChangeModifyMeeting(Box::default())
            }
            ("event", Some("meeting_change"), Some("cancel_meeting")) => {
                Self::MeetingChangeCancelMeeting(Box::default())
            }
            ("event", Some("meeting_change"), Some("meeting_start")) => Self::MeetingChangeMeetingStart(Box::default()),
            ("event", Some("meeting_change"), Some("meeting_end")) => Self::MeetingChangeMeetingEnd(Box::default()),
            ("event", Some("meeting_statistics"), Some("start_meeting")) => {
                Self::MeetingStatisticsStartMeeting(Box::default())
            }
            ("event", Some("meeting_change"), Some("join_meeting")) => Self::MeetingChangeJoinMeeting(Box::default()),
            ("event", Some("meeting_change"), Some("quit_meeting")) => Self::MeetingChangeQuitMeeting(Box::default()),
            ("event", Some("meeting_change"), Some("join_meeting_before_host")) => {
                Self::MeetingChangeJoinMeetingBeforeHost(Box::default())
            }
            ("event", Some("meeting_change"), Some("join_waiting_room")) => {
                Self::MeetingChangeJoinWaitingRoom(Box::default())
            }
            ("event", Some("meeting_change"), Some("quit_waiting_room")) => {
                Self::MeetingChangeQuitWaitingRoom(Box::default())
            }
            ("event", Some("meeting_change"), Some("join_from_meeting_room")) => {
                Self::MeetingChangeJoinFromMeetingRoom(Box::default())
            }
            ("event", Some("meeting_change"), Some("move_to_waiting_room")) => {
                Self::MeetingChangeMoveToWaitingRoom(Box::default())
            }
            ("event", Some("meeting_change"), Some("role_change")) => Self::MeetingChangeRoleChange(Box::default()),
            ("event", Some("meeting_change"), Some("webinar_role_change")) => {
                Self::MeetingChangeWebinarRoleChange(Box::default())
            }
            ("event", Some("meeting_change"), Some("meeting_mute_all")) => {
                Self::MeetingChangeMeetingMuteAll(Box::default())
            }
            ("event", Some("meeting_change"), Some("meeting_unmute_all")) => {
                Self::MeetingChangeMeetingUnmuteAll(Box::default())
            }
            ("event", Some("meeting_change"), Some("open_screen_share")) => {
                Self::MeetingChangeOpenScreenShare(Box::default())
            }
            ("event", Some("meeting_change"), Some("close_screen_share")) => {
                Self::MeetingChangeCloseScreenShare(Box::default())
            }
            ("event", Some("meeting_change"), Some("start_recording")) => {
                Self::MeetingChangeStartRecording(Box::default())
            }
            ("event", Some("meeting_change"), Some("pause_recording")) => {
                Self::MeetingChangePauseRecording(Box::default())
            }
            ("event", Some("meeting_change"), Some("resume_recording")) => {
                Self::MeetingChangeResumeRecording(Box::default())
            }
            ("event", Some("meeting_change"), Some("stop_recording")) => {
                Self::MeetingChangeStopRecording(Box::default())
            }
            ("event", Some("meeting_change"), Some("recording_complete")) => {
                Self::MeetingChangeRecordingComplete(Box::default())
            }
            ("event", Some("meeting_change"), Some("delete_recording")) => {
                Self::MeetingChangeDeleteRecording(Box::default())
            }
            ("event", Some("meeting_change"), Some("enroll")) => Self::MeetingChangeEnroll(Box::default()),
            ("event", Some("meeting_change"), Some("cancel_enroll")) => Self::MeetingChangeCancelEnroll(Box::default()),
            ("event", Some("meeting_change"), Some("pstn_status_update")) => {
                Self::MeetingChangePstnStatusUpdate(Box::default())
            }
            ("event", Some("meeting_change"), Some("meeting_room_response")) => {
                Self::MeetingChangeMeetingRoomResponse(Box::default())
            }
            ("event", Some("meeting_change"), Some("webinar_warm_up_upload")) => {
                Self::MeetingChangeWebinarWarmUpUpload(Box::default())
            }
            ("event", Some("meeting_change"), Some("medium_upload")) => Self::MeetingChangeMediumUpload(Box::default()),
            ("event", Some("change_school_contact"), Some("create_student")) => {
                Self::ChangeSchoolContactCreateStudent(Box::default())
            }
            ("event", Some("change_school_contact"), Some("update_student")) => {
                Self::ChangeSchoolContactUpdateStudent(Box::default())
            }
            ("event", Some("change_school_contact"), Some("delete_student")) => {
                Self::ChangeSchoolContactDeleteStudent(Box::default())
            }
            ("event", Some("change_school_contact"), Some("create_parent")) => {
                Self::ChangeSchoolContactCreateParent(Box::default())
            }
            ("event", Some("change_school_contact"), Some("update_parent")) => {
                Self::ChangeSchoolContactUpdateParent(Box::default())
            }
            ("event", Some("change_school_contact"), Some("delete_parent")) => {
                Self::ChangeSchoolContactDeleteParent(Box::default())
            }
            ("event", Some("change_school_contact"), Some("subscribe")) => {
                Self::ChangeSchoolContactSubscribe(Box::default())
            }
            ("event", Some("change_school_contact"), Some("unsubscribe")) => {
                Self::ChangeSchoolContactUnsubscribe(Box::default())
            }
            ("event", Some("change_school_contact"), Some("create_department")) => {
                Self::ChangeSchoolContactCreateDepartment(Box::default())
            }
            ("event", Some("change_school_contact"), Some("update_department")) => {
                Self::ChangeSchoolContactUpdateDepartment(Box::default())
            }
            ("event", Some("change_school_contact"), Some("delete_department")) => {
                Self::ChangeSchoolContactDeleteDepartment(Box::default())
            }
            ("event", Some("change_school_contact"), Some("create_deparmtment")) => {
                Self::ChangeSchoolContactCreateDepartmentMisspelt(Box::default())
            }
            ("event", Some("change_school_contact"), Some("update_deparmtment")) => {
                Self::ChangeSchoolContactUpdateDepartmentMisspelt(Box::default())
            }
            ("event", Some("change_school_contact"), Some("delete_deparmtment")) => {
                Self::ChangeSchoolContactDeleteDepartmentMisspelt(Box::default())
            }
            ("event", Some("security"), Some("change_domain_ip")) => Self::SecurityChangeDomainIp(Box::default()),
            ("event", Some("doc_change"), Some("doc_member_change")) => Self::DocChangeDocMemberChange(Box::default()),
            ("event", Some("doc_change"), Some("delete_doc")) => Self::DocChangeDeleteDoc(Box::default()),
            ("event", Some("doc_change"), Some("form_complete")) => Self::DocChangeFormComplete(Box::default()),
            ("event", Some("doc_change"), Some("delete_form")) => Self::DocChangeDeleteForm(Box::default()),
            ("event", Some("doc_change"), Some("form_settings_change")) => {
                Self::DocChangeFormSettingsChange(Box::default())
            }
            ("event", Some("smart_sheet_change"), Some("add_filed")) => Self::SmartSheetChangeAddFiled(Box::default()),
            ("event", Some("smart_sheet_change"), Some("update_filed")) => {
                Self::SmartSheetChangeUpdateFiled(Box::default())
            }
            ("event", Some("smart_sheet_change"), Some("delete_filed")) => {
                Self::SmartSheetChangeDeleteFiled(Box::default())
            }
            ("event", Some("smart_sheet_change"), Some("add_record")) => {
                Self::SmartSheetChangeAddRecord(Box::default())
            }
            ("event", Some("smart_sheet_change"), Some("update_record")) => {
                Self::SmartSheetChangeUpdateRecord(Box::default())
            }
            ("event", Some("smart_sheet_change"), Some("delete_record")) => {
                Self::SmartSheetChangeDeleteRecord(Box::default())
            }
            ("event", Some("wedrive_space_change"), Some("dismiss_space")) => {
                Self::WedriveSpaceChangeDismissSpace(Box::default())
            }
            ("event", Some("wedrive_space_change"), Some("space_member_change")) => {
                Self::WedriveSpaceChangeSpaceMemberChange(Box::default())
            }
            ("event", Some("wedrive_space_change"), Some("space_security_settings_change")) => {
                Self::WedriveSpaceChangeSpaceSecuritySettingsChange(Box::default())
            }
            ("event", Some("wedrive_file_change"), Some("create_file")) => {
                Self::WedriveFileChangeCreateFile(Box::default())
            }
            ("event", Some("wedrive_file_change"), Some("rename_file")) => {
                Self::WedriveFileChangeRenameFile(Box::default())
            }
            ("event", Some("wedrive_file_change"), Some("update_file")) => {
                Self::WedriveFileChangeUpdateFile(Box::default())
            }
            ("event", Some("wedrive_file_change"), Some("delete_file")) => {
                Self::WedriveFileChangeDeleteFile(Box::default())
            }
            ("event", Some("wedrive_file_change"), Some("move_file")) => {
                Self::WedriveFileChangeMoveFile(Box::default())
            }
            ("event", Some("wedrive_archive_space_change"), Some("auth_space")) => {
                Self::WedriveArchiveSpaceChangeAuthSpace(Box::default())
            }
            ("event", Some("wedrive_archive_space_change"), Some("cancel_auth_space")) => {
                Self::WedriveArchiveSpaceChangeCancelAuthSpace(Box::default())
            }
            ("event", Some("submit_vip_account_approval"), _) => Self::SubmitVipAccountApproval(Box::default()),
            ("event", Some("finish_vip_account_approval"), _) => Self::FinishVipAccountApproval(Box::default()),
            ("event", Some("subscribe"), _) => Self::Subscribe(Box::default()),
            ("event", Some("unsubscribe"), _) => Self::Unsubscribe(Box::default()),
            ("event", Some("enter_agent"), _) => Self::EnterAgent(Box::default()),
            ("event", Some("LOCATION"), _) => Self::Location(Box::default()),
            ("event", Some("click"), _) => Self::Click(Box::default()),
            ("event", Some("view"), _) => Self::ViewLink(Box::default()),
            ("event", Some("view_miniprogram"), _) => Self::ViewMiniprogram(Box::default()),
            ("event", Some("scancode_push"), _) => Self::ScancodePush(Box::default()),
            ("event", Some("scancode_waitmsg"), _) => Self::ScancodeWaitmsg(Box::default()),
            ("event", Some("pic_sysphoto"), _) => Self::PicSysphoto(Box::default()),
            ("event", Some("pic_photo_or_album"), _) => Self::PicPhotoOrAlbum(Box::default()),
            ("event", Some("pic_weixin"), _) => Self::PicWeixin(Box::default()),
            ("event", Some("location_select"), _) => Self::LocationSelect(Box::default()),
            ("event", Some("template_card_event"), _) => Self::TemplateCardEvent(Box::default()),
            ("event", Some("template_card_menu_event"), _) => Self::TemplateCardMenuEvent(Box::default()),
            ("event", Some("taskcard_click"), _) => Self::TaskcardClick(Box::default()),
            ("event", Some("switch_workbench_mode"), _) => Self::SwitchWorkbenchMode(Box::default()),
            ("event", Some("inactive_alert"), _) => Self::InactiveAlert(Box::default()),
            ("event", Some("close_inactive_agent"), _) => Self::CloseInactiveAgent(Box::default()),
            ("event", Some("reopen_inactive_agent"), _) => Self::ReopenInactiveAgent(Box::default()),
            ("event", Some("low_active_alert"), _) => Self::LowActiveAlert(Box::default()),
            ("event", Some("low_active"), _) => Self::LowActive(Box::default()),
            ("event", Some("active_restored"), _) => Self::ActiveRestored(Box::default()),
            ("event", Some("sys_approval_change"), _) => Self::SysApprovalChange(Box::default()),
            ("event", Some("open_approval_change"), _) => Self::OpenApprovalChange(Box::default()),
            ("event", Some("add_calendar"), _) => Self::AddCalendar(Box::default()),
            ("event", Some("modify_calendar"), _) => Self::ModifyCalendar(Box::default()),
            ("event", Some("delete_calendar"), _) => Self::DeleteCalendar(Box::default()),
            ("event", Some("add_schedule"), _) => Self::AddSchedule(Box::default()),
            ("event", Some("modify_schedule"), _) => Self::ModifySchedule(Box::default()),
            ("event", Some("delete_schedule"), _) => Self::DeleteSchedule(Box::default()),
            ("event", Some("respond_schedule"), _) => Self::RespondSchedule(Box::default()),
            ("event", Some("book_meeting_room"), _) => Self::BookMeetingRoom(Box::default()),
            ("event", Some("cancel_meeting_room"), _) => Self::CancelMeetingRoom(Box::default()),
            ("event", Some("msgaudit_notify"), _) => Self::MsgauditNotify(Box::default()),
            ("event", Some("program_notify"), _) => Self::ProgramNotify(Box::default()),
            ("event", Some("batch_job_result"), _) => Self::BatchJobResult(Box::default()),
            ("event", Some("share_agent_change"), _) => Self::ShareAgentChange(Box::default()),
            ("event", Some("share_chain_change"), _) => Self::ShareChainChange(Box::default()),
            ("event", Some("device_checkin_data_report"), _) => Self::DeviceCheckinDataReport(Box::default()),
            ("event", Some("device_accesscontrol_data_report"), _) => {
                Self::DeviceAccesscontrolDataReport(Box::default())
            }
            ("event", Some("device_temperature_data_report"), _) => Self::DeviceTemperatureDataReport(Box::default()),
            ("event", Some("kf_msg_or_event"), _) => Self::KfMsgOrEvent(Box::default()),
            ("event", Some("kf_account_auth_change"), _) => Self::KfAccountAuthChange(Box::default()),
            ("event", Some("unlicensed_notify"), _) => Self::UnlicensedNotify(Box::default()),
            ("event", Some("living_status_change"), _) => Self::LivingStatusChange(Box::default()),
            ("event", Some("upload_media_job_finish"), _) => Self::UploadMediaJobFinish(Box::default()),
            ("text", _, _) => Self::MessageText(Box::default()),
            ("image", _, _) => Self::MessageImage(Box::default()),
            ("voice", _, _) => Self::MessageVoice(Box::default()),
            ("video", _, _) => Self::MessageVideo(Box::default()),
            ("location", _, _) => Self::MessageLocation(Box::default()),
            ("link", _, _) => Self::MessageLink(Box::default()),
            ("event", Some("pay_transaction"), _) => Self::PayTransaction(Box::default()),
            ("event", Some("pay_refund"), _) => Self::PayRefund(Box::default()),
            ("event", Some("file_content_archive_auth_change"), _) => {
                Self::FileContentArchiveAuthChange(Box::default())
            }
            ("event", Some("file_content_archive_user_list_change"), _) => {
                Self::FileContentArchiveUserListChange(Box::default())
            }
            ("event", Some("change_app_admin"), _) => Self::ChangeAppAdmin(Box::default()),
            ("event", Some("document_archive_change"), _) => Self::DocumentArchiveChange(Box::default()),
            ("event", Some("wedrive_insufficient_capacity"), _) => Self::WedriveInsufficientCapacity(Box::default()),
            _ => return None,
        };
        Some(event)
    }

    fn of_json(via: Option<&str>, msg_type: &str, event: Option<&str>) -> Option<Self> {
        let event = match (via, msg_type, event) {
            (Some("robot"), "text", _) => Self::RobotText(Box::default()),
            (Some("robot"), "image", _) => Self::RobotImage(Box::default()),
            (Some("robot"), "mixed", _) => Self::RobotMixed(Box::default()),
            (Some("robot"), "voice", _) => Self::RobotVoice(Box::default()),
            (Some("robot"), "file", _) => Self::RobotFile(Box::default()),
            (Some("robot"), "video", _) => Self::RobotVideo(Box::default()),
            (Some("robot"), "stream", _) => Self::RobotStream(Box::default()),
            (Some("robot"), "event", Some("enter_chat")) => Self::RobotEnterChat(Box::default()),
            (Some("robot"), "event", Some("template_card_event")) => Self::RobotTemplateCardEvent(Box::default()),
            (Some("robot"), "event", Some("feedback_event")) => Self::RobotFeedbackEvent(Box::default()),
            (Some("robot"), "event", Some("disconnected_event")) => Self::RobotDisconnectedEvent(Box::default()),
            (Some("device"), "event", Some("model_ticket")) => Self::ModelTicket(Box::default()),
            (Some("device"), "event", Some("bind")) => Self::Bind(Box::default()),
            (Some("device"), "event", Some("unbind")) => Self::Unbind(Box::default()),
            (Some("device"), "command", Some("update_firmware")) => Self::UpdateFirmware(Box::default()),
            (Some("device"), "event", Some("verify_device")) => Self::VerifyDevice(Box::default()),
            _ => return None,
        };
        Some(event)
    }

    /// The place to fill from a callback.
    pub(crate) fn slot(&mut self) -> Slot<'_> {
        match self {
            Self::SubmitVipAccountApproval(event) => Wire::slot(event),
            Self::FinishVipAccountApproval(event) => Wire::slot(event),
            Self::RobotText(event) => Wire::slot(event),
            Self::RobotImage(event) => Wire::slot(event),
            Self::RobotMixed(event) => Wire::slot(event),
            Self::RobotVoice(event) => Wire::slot(event),
            Self::RobotFile(event) => Wire::slot(event),
            Self::RobotVideo(event) => Wire::slot(event),
            Self::RobotStream(event) => Wire::slot(event),
            Self::RobotEnterChat(event) => Wire::slot(event),
            Self::RobotTemplateCardEvent(event) => Wire::slot(event),
            Self::RobotFeedbackEvent(event) => Wire::slot(event),
            Self::RobotDisconnectedEvent(event) => Wire::slot(event),
            Self::Subscribe(event) => Wire::slot(event),
            Self::Unsubscribe(event) => Wire::slot(event),
            Self::EnterAgent(event) => Wire::slot(event),
            Self::Location(event) => Wire::slot(event),
            Self::Click(event) => Wire::slot(event),
            Self::ViewLink(event) => Wire::slot(event),
            Self::ViewMiniprogram(event) => Wire::slot(event),
            Self::ScancodePush(event) => Wire::slot(event),
            Self::ScancodeWaitmsg(event) => Wire::slot(event),
            Self::PicSysphoto(event) => Wire::slot(event),
            Self::PicPhotoOrAlbum(event) => Wire::slot(event),
            Self::PicWeixin(event) => Wire::slot(event),
            Self::LocationSelect(event) => Wire::slot(event),
            Self::TemplateCardEvent(event) => Wire::slot(event),
            Self::TemplateCardMenuEvent(event) => Wire::slot(event),
            Self::TaskcardClick(event) => Wire::slot(event),
            Self::SwitchWorkbenchMode(event) => Wire::slot(event),
            Self::InactiveAlert(event) => Wire::slot(event),
            Self::CloseInactiveAgent(event) => Wire::slot(event),
            Self::ReopenInactiveAgent(event) => Wire::slot(event),
            Self::LowActiveAlert(event) => Wire::slot(event),
            Self::LowActive(event) => Wire::slot(event),
            Self::ActiveRestored(event) => Wire::slot(event),
            Self::SysApprovalChange(event) => Wire::slot(event),
            Self::OpenApprovalChange(event) => Wire::slot(event),
            Self::AddCalendar(event) => Wire::slot(event),
            Self::ModifyCalendar(event) => Wire::slot(event),
            Self::DeleteCalendar(event) => Wire::slot(event),
            Self::AddSchedule(event) => Wire::slot(event),
            Self::ModifySchedule(event) => Wire::slot(event),
            Self::DeleteSchedule(event) => Wire::slot(event),
            Self::RespondSchedule(event) => Wire::slot(event),
            Self::BookMeetingRoom(event) => Wire::slot(event),
            Self::CancelMeetingRoom(event) => Wire::slot(event),
            Self::ConversationNewMessage(event) => Wire::slot(event),
            Self::HitKeyword(event) => Wire::slot(event),
            Self::ChatArchiveAuditApprovedSingle(event) => Wire::slot(event),
            Self::ChatArchiveExportFinished(event) => Wire::slot(event),
            Self::MsgauditNotify(event) => Wire::slot(event),
            Self::ProgramNotify(event) => Wire::slot(event),
            Self::AdvancedApiTrialExpired(event) => Wire::slot(event),
            Self::AdvancedApiExpired(event) => Wire::slot(event),
            Self::ChangeContactCreateUser(event) => Wire::slot(event),
            Self::ChangeContactUpdateUser(event) => Wire::slot(event),
            Self::ChangeContactDeleteUser(event) => Wire::slot(event),
            Self::ChangeContactCreateParty(event) => Wire::slot(event),
            Self::ChangeContactUpdateParty(event) => Wire::slot(event),
            Self::ChangeContactDeleteParty(event) => Wire::slot(event),
            Self::ChangeContactUpdateTag(event) => Wire::slot(event),
            Self::BatchJobResult(event) => Wire::slot(event),
            Self::ShareAgentChange(event) => Wire::slot(event),
            Self::ShareChainChange(event) => Wire::slot(event),
            Self::ChangeChainCreateChain(event) => Wire::slot(event),
            Self::ChangeChainUpdateChain(event) => Wire::slot(event),
            Self::ChangeChainDeleteChain(event) => Wire::slot(event),
            Self::ChangeChainCreateGroup(event) => Wire::slot(event),
            Self::ChangeChainUpdateGroup(event) => Wire::slot(event),
            Self::ChangeChainDeleteGroup(event) => Wire::slot(event),
            Self::ChangeChainCorpJoin(event) => Wire::slot(event),
            Self::ChangeChainUpdateCorp(event) => Wire::slot(event),
            Self::ChangeChainRemoveCorp(event) => Wire::slot(event),
            Self::CustomerAcquisitionBalanceLow(event) => Wire::slot(event),
            Self::CustomerAcquisitionBalanceExhausted(event) => Wire::slot(event),
            Self::CustomerAcquisitionBalanceIncreased(event) => Wire::slot(event),
            Self::CustomerAcquisitionQuotaExpireSoon(event) => Wire::slot(event),
            Self::CustomerAcquisitionLinkUnavailable(event) => Wire::slot(event),
            Self::CustomerAcquisitionDeleteLink(event) => Wire::slot(event),
            Self::CustomerAcquisitionOpenProfile(event) => Wire::slot(event),
            Self::CustomerAcquisitionFriendRequest(event) => Wire::slot(event),
            Self::CustomerAcquisitionCustomerStartChat(event) => Wire::slot(event),
            Self::CustomerAcquisitionMessageFromCustomer(event) => Wire::slot(event),
            Self::CustomerAcquisitionDelFollowUser(event) => Wire::slot(event),
            Self::CustomerAcquisitionServiceBalanceLow(event) => Wire::slot(event),
            Self::CustomerAcquisitionServiceBalanceExhausted(event) => Wire::slot(event),
            Self::CustomerAcquisitionServiceBalanceConsumed(event) => Wire::slot(event),
            Self::CustomerAcquisitionChangePrice(event) => Wire::slot(event),
            Self::CustomerAcquisitionPermitChange(event) => Wire::slot(event),
            Self::AddDevice(event) => Wire::slot(event),
            Self::DelDevice(event) => Wire::slot(event),
            Self::RemarkDeviceName(event) => Wire::slot(event),
            Self::ConnectInfo(event) => Wire::slot(event),
            Self::DisconnectInfo(event) => Wire::slot(event),
            Self::ErrorReport(event) => Wire::slot(event),
            Self::FetchLogFinish(event) => Wire::slot(event),
            Self::DeviceFeatureChange(event) => Wire::slot(event),
            Self::DeviceDataAuthChange(event) => Wire::slot(event),
            Self::DeviceCheckinDataReport(event) => Wire::slot(event),
            Self::DeviceAccesscontrolDataReport(event) => Wire::slot(event),
            Self::DeviceTemperatureDataReport(event) => Wire::slot(event),
            Self::ModelTicket(event) => Wire::slot(event),
            Self::Bind(event) => Wire::slot(event),
            Self::Unbind(event) => Wire::slot(event),
            Self::UpdateFirmware(event) => Wire::slot(event),
            Self::VerifyDevice(event) => Wire::slot(event),
            Self::AppEmailChangeReceiveEmail(event) => Wire::slot(event),
            Self::PublicEmailChangeReceiveEmail(event) => Wire::slot(event),
            Self::ChangeExternalContactAddExternalContact(event) => Wire::slot(event),
            Self::ChangeExternalContactEditExternalContact(event) => Wire::slot(event),
            Self::ChangeExternalContactAddHalfExternalContact(event) => Wire::slot(event),
            Self::ChangeExternalContactDelExternalContact(event) => Wire::slot(event),
            Self::ChangeExternalContactDelFollowUser(event) => Wire::slot(event),
            Self::ChangeExternalContactTransferFail(event) => Wire::slot(event),
            Self::ChangeExternalContactMsgAuditApproved(event) => Wire::slot(event),
            Self::ChangeExternalChatCreate(event) => Wire::slot(event),
            Self::ChangeExternalChatUpdate(event) => Wire::slot(event),
            Self::ChangeExternalChatDismiss(event) => Wire::slot(event),
            Self::ChangeExternalTagCreate(event) => Wire::slot(event),
            Self::ChangeExternalTagUpdate(event) => Wire::slot(event),
            Self::ChangeExternalTagDelete(event) => Wire::slot(event),
            Self::ChangeExternalTagShuffle(event) => Wire::slot(event),
            Self::KfMsgOrEvent(event) => Wire::slot(event),
            Self::KfAccountAuthChange(event) => Wire::slot(event),
            Self::LicensePaySuccess(event) => Wire::slot(event),
            Self::LicenseRefund(event) => Wire::slot(event),
            Self::AutoActivate(event) => Wire::slot(event),
            Self::UnlicensedNotify(event) => Wire::slot(event),
            Self::LivingStatusChange(event) => Wire::slot(event),
            Self::UploadMediaJobFinish(event) => Wire::slot(event),
            Self::MeetingChangeModifyMeeting(event) => Wire::slot(event),
            Self::MeetingChangeCancelMeeting(event) => Wire::slot(event),
            Self::MeetingChangeMeetingStart(event) => Wire::slot(event),
            Self::MeetingChangeMeetingEnd(event) => Wire::slot(event),
            Self::MeetingStatisticsStartMeeting(event) => Wire::slot(event),
            Self::MeetingChangeJoinMeeting(event) => Wire::slot(event),
            Self::MeetingChangeQuitMeeting(event) => Wire::slot(event),
            Self::MeetingChangeJoinMeetingBeforeHost(event) => Wire::slot(event),
            Self::MeetingChangeJoinWaitingRoom(event) => Wire::slot(event),
            Self::MeetingChangeQuitWaitingRoom(event) => Wire::slot(event),
            Self::MeetingChangeJoinFromMeetingRoom(event) => Wire::slot(event),
            Self::MeetingChangeMoveToWaitingRoom(event) => Wire::slot(event),
            Self::MeetingChangeRoleChange(event) => Wire::slot(event),
            Self::MeetingChangeWebinarRoleChange(event) => Wire::slot(event),
            Self::MeetingChangeMeetingMuteAll(event) => Wire::slot(event),
            Self::MeetingChangeMeetingUnmuteAll(event) => Wire::slot(event),
            Self::MeetingChangeOpenScreenShare(event) => Wire::slot(event),
            Self::MeetingChangeCloseScreenShare(event) => Wire::slot(event),
            Self::MeetingChangeStartRecording(event) => Wire::slot(event),
            Self::MeetingChangePauseRecording(event) => Wire::slot(event),
            Self::MeetingChangeResumeRecording(event) => Wire::slot(event),
            Self::MeetingChangeStopRecording(event) => Wire::slot(event),
            Self::MeetingChangeRecordingComplete(event) => Wire::slot(event),
            Self::MeetingChangeDeleteRecording(event) => Wire::slot(event),
            Self::MeetingChangeEnroll(event) => Wire::slot(event),
            Self::MeetingChangeCancelEnroll(event) => Wire::slot(event),
            Self::MeetingChangePstnStatusUpdate(event) => Wire::slot(event),
            Self::MeetingChangeMeetingRoomResponse(event) => Wire::slot(event),
            Self::MeetingChangeWebinarWarmUpUpload(event) => Wire::slot(event),
            Self::MeetingChangeMediumUpload(event) => Wire::slot(event),
            Self::MessageText(event) => Wire::slot(event),
            Self::MessageImage(event) => Wire::slot(event),
            Self::MessageVoice(event) => Wire::slot(event),
            Self::MessageVideo(event) => Wire::slot(event),
            Self::MessageLocation(event) => Wire::slot(event),
            Self::MessageLink(event) => Wire::slot(event),
            Self::PayTransaction(event) => Wire::slot(event),
            Self::PayRefund(event) => Wire::slot(event),
            Self::OpenOrder(event) => Wire::slot(event),
            Self::ChangeOrder(event) => Wire::slot(event),
            Self::PayForAppSuccess(event) => Wire::slot(event),
            Self::Refund(event) => Wire::slot(event),
            Self::CancelOrder(event) => Wire::slot(event),
            Self::ChangeEdition(event) => Wire::slot(event),
            Self::AdvancedApiPaySuccess(event) => Wire::slot(event),
            Self::AdvancedApiRefund(event) => Wire::slot(event),
            Self::AdvancedApiCancel(event) => Wire::slot(event),
            Self::AdvancedApiInsufficient(event) => Wire::slot(event),
            Self::ChangeSchoolContactCreateStudent(event) => Wire::slot(event),
            Self::ChangeSchoolContactUpdateStudent(event) => Wire::slot(event),
            Self::ChangeSchoolContactDeleteStudent(event) => Wire::slot(event),
            Self::ChangeSchoolContactCreateParent(event) => Wire::slot(event),
            Self::ChangeSchoolContactUpdateParent(event) => Wire::slot(event),
            Self::ChangeSchoolContactDeleteParent(event) => Wire::slot(event),
            Self::ChangeSchoolContactSubscribe(event) => Wire::slot(event),
            Self::ChangeSchoolContactUnsubscribe(event) => Wire::slot(event),
            Self::ChangeSchoolContactCreateDepartment(event) => Wire::slot(event),
            Self::ChangeSchoolContactUpdateDepartment(event) => Wire::slot(event),
            Self::ChangeSchoolContactDeleteDepartment(event) => Wire::slot(event),
            Self::ChangeSchoolContactCreateDepartmentMisspelt(event) => Wire::slot(event),
            Self::ChangeSchoolContactUpdateDepartmentMisspelt(event) => Wire::slot(event),
            Self::ChangeSchoolContactDeleteDepartmentMisspelt(event) => Wire::slot(event),
            Self::ChangeSchoolContactBatch(event) => Wire::slot(event),
            Self::SecurityChangeDomainIp(event) => Wire::slot(event),
            Self::FileContentArchiveAuthChange(event) => Wire::slot(event),
            Self::FileContentArchiveUserListChange(event) => Wire::slot(event),
            Self::SuiteTicket(event) => Wire::slot(event),
            Self::CreateAuth(event) => Wire::slot(event),
            Self::ChangeAuth(event) => Wire::slot(event),
            Self::CancelAuth(event) => Wire::slot(event),
            Self::ResetPermanentCode(event) => Wire::slot(event),
            Self::ChangeAppAdmin(event) => Wire::slot(event),
            Self::CorpArchAuth(event) => Wire::slot(event),
            Self::ApproveSpecialAuth(event) => Wire::slot(event),
            Self::CancelSpecialAuth(event) => Wire::slot(event),
            Self::AgreeExternalUseridMigration(event) => Wire::slot(event),
            Self::RegisterCorp(event) => Wire::slot(event),
            Self::EnterRegisterPackage(event) => Wire::slot(event),
            Self::DelAuth(event) => Wire::slot(event),
            Self::DocChangeDocMemberChange(event) => Wire::slot(event),
            Self::DocChangeDeleteDoc(event) => Wire::slot(event),
            Self::DocChangeFormComplete(event) => Wire::slot(event),
            Self::DocChangeDeleteForm(event) => Wire::slot(event),
            Self::DocChangeFormSettingsChange(event) => Wire::slot(event),
            Self::SmartSheetChangeAddFiled(event) => Wire::slot(event),
            Self::SmartSheetChangeUpdateFiled(event) => Wire::slot(event),
            Self::SmartSheetChangeDeleteFiled(event) => Wire::slot(event),
            Self::SmartSheetChangeAddRecord(event) => Wire::slot(event),
            Self::SmartSheetChangeUpdateRecord(event) => Wire::slot(event),
            Self::SmartSheetChangeDeleteRecord(event) => Wire::slot(event),
            Self::DocumentArchiveChange(event) => Wire::slot(event),
            Self::WedriveInsufficientCapacity(event) => Wire::slot(event),
            Self::WedriveSpaceChangeDismissSpace(event) => Wire::slot(event),
            Self::WedriveSpaceChangeSpaceMemberChange(event) => Wire::slot(event),
            Self::WedriveSpaceChangeSpaceSecuritySettingsChange(event) => Wire::slot(event),
            Self::WedriveFileChangeCreateFile(event) => Wire::slot(event),
            Self::WedriveFileChangeRenameFile(event) => Wire::slot(event),
            Self::WedriveFileChangeUpdateFile(event) => Wire::slot(event),
            Self::WedriveFileChangeDeleteFile(event) => Wire::slot(event),
            Self::WedriveFileChangeMoveFile(event) => Wire::slot(event),
            Self::WedriveArchiveSpaceChangeAuthSpace(event) => Wire::slot(event),
            Self::WedriveArchiveSpaceChangeCancelAuthSpace(event) => Wire::slot(event),
            Self::Unlisted(event) => Wire::slot(event),
        }
    }

    /// The members, to write or compare.
    pub fn view(&self) -> View<'_> {
        match self {
            Self::SubmitVipAccountApproval(event) => Wire::view(event),
            Self::FinishVipAccountApproval(event) => Wire::view(event),
            Self::RobotText(event) => Wire::view(event),
            Self::RobotImage(event) => Wire::view(event),
            Self::RobotMixed(event) => Wire::view(event),
            Self::RobotVoice(event) => Wire::view(event),
            Self::RobotFile(event) => Wire::view(event),
            Self::RobotVideo(event) => Wire::view(event),
            Self::RobotStream(event) => Wire::view(event),
            Self::RobotEnterChat(event) => Wire::view(event),
            Self::RobotTemplateCardEvent(event) => Wire::view(event),
            Self::RobotFeedbackEvent(event) => Wire::view(event),
            Self::RobotDisconnectedEvent(event) => Wire::view(event),
            Self::Subscribe(event) => Wire::view(event),
            Self::Unsubscribe(event) => Wire::view(event),
            Self::EnterAgent(event) => Wire::view(event),
            Self::Location(event) => Wire::view(event),
            Self::Click(event) => Wire::view(event),
            Self::ViewLink(event) => Wire::view(event),
            Self::ViewMiniprogram(event) => Wire::view(event),
            Self::ScancodePush(event) => Wire::view(event),
            Self::ScancodeWaitmsg(event) => Wire::view(event),
            Self::PicSysphoto(event) => Wire::view(event),
            Self::PicPhotoOrAlbum(event) => Wire::view(event),
            Self::PicWeixin(event) => Wire::view(event),
            Self::LocationSelect(event) => Wire::view(event),
            Self::TemplateCardEvent(event) => Wire::view(event),
            Self::TemplateCardMenuEvent(event) => Wire::view(event),
            Self::TaskcardClick(event) => Wire::view(event),
            Self::SwitchWorkbenchMode(event) => Wire::view(event),
            Self::InactiveAlert(event) => Wire::view(event),
            Self::CloseInactiveAgent(event) => Wire::view(event),
            Self::ReopenInactiveAgent(event) => Wire::view(event),
            Self::LowActiveAlert(event) => Wire::view(event),
            Self::LowActive(event) => Wire::view(event),
            Self::ActiveRestored(event) => Wire::view(event),
            Self::SysApprovalChange(event) => Wire::view(event),
            Self::OpenApprovalChange(event) => Wire::view(event),
            Self::AddCalendar(event) => Wire::view(event),
            Self::ModifyCalendar(event) => Wire::view(event),
            Self::DeleteCalendar(event) => Wire::view(event),
            Self::AddSchedule(event) => Wire::view(event),
            Self::ModifySchedule(event) => Wire::view(event),
            Self::DeleteSchedule(event) => Wire::view(event),
            Self::RespondSchedule(event) => Wire::view(event),
            Self::BookMeetingRoom(event) => Wire::view(event),
            Self::CancelMeetingRoom(event) => Wire::view(event),
            Self::ConversationNewMessage(event) => Wire::view(event),
            Self::HitKeyword(event) => Wire::view(event),
            Self::ChatArchiveAuditApprovedSingle(event) => Wire::view(event),
            Self::ChatArchiveExportFinished(event) => Wire::view(event),
            Self::MsgauditNotify(event) => Wire::view(event),
            Self::ProgramNotify(event) => Wire::view(event),
            Self::AdvancedApiTrialExpired(event) => Wire::view(event),
            Self::AdvancedApiExpired(event) => Wire::view(event),
            Self::ChangeContactCreateUser(event) => Wire::view(event),
            Self::ChangeContactUpdateUser(event) => Wire::view(event),
            Self::ChangeContactDeleteUser(event) => Wire::view(event),
            Self::ChangeContactCreateParty(event) => Wire::view(event),
            Self::ChangeContactUpdateParty(event) => Wire::view(event),
            Self::ChangeContactDeleteParty(event) => Wire::view(event),
            Self::ChangeContactUpdateTag(event) => Wire::view(event),
            Self::BatchJobResult(event) => Wire::view(event),
            Self::ShareAgentChange(event) => Wire::view(event),
            Self::ShareChainChange(event) => Wire::view(event),
            Self::ChangeChainCreateChain(event) => Wire::view(event),
            Self::ChangeChainUpdateChain(event) => Wire::view(event),
            Self::ChangeChainDeleteChain(event) => Wire::view(event),
            Self::ChangeChainCreateGroup(event) => Wire::view(event),
            Self::ChangeChainUpdateGroup(event) => Wire::view(event),
            Self::ChangeChainDeleteGroup(event) => Wire::view(event),
            Self::ChangeChainCorpJoin(event) => Wire::view(event),
            Self::ChangeChainUpdateCorp(event) => Wire::view(event),
            Self::ChangeChainRemoveCorp(event) => Wire::view(event),
            Self::CustomerAcquisitionBalanceLow(event) => Wire::view(event),
            Self::CustomerAcquisitionBalanceExhausted(event) => Wire::view(event),
            Self::CustomerAcquisitionBalanceIncreased(event) => Wire::view(event),
            Self::CustomerAcquisitionQuotaExpireSoon(event) => Wire::view(event),
            Self::CustomerAcquisitionLinkUnavailable(event) => Wire::view(event),
            Self::CustomerAcquisitionDeleteLink(event) => Wire::view(event),
            Self::CustomerAcquisitionOpenProfile(event) => Wire::view(event),
            Self::CustomerAcquisitionFriendRequest(event) => Wire::view(event),
            Self::CustomerAcquisitionCustomerStartChat(event) => Wire::view(event),
            Self::CustomerAcquisitionMessageFromCustomer(event) => Wire::view(event),
            Self::CustomerAcquisitionDelFollowUser(event) => Wire::view(event),
            Self::CustomerAcquisitionServiceBalanceLow(event) => Wire::view(event),
            Self::CustomerAcquisitionServiceBalanceExhausted(event) => Wire::view(event),
            Self::CustomerAcquisitionServiceBalanceConsumed(event) => Wire::view(event),
            Self::CustomerAcquisitionChangePrice(event) => Wire::view(event),
            Self::CustomerAcquisitionPermitChange(event) => Wire::view(event),
            Self::AddDevice(event) => Wire::view(event),
            Self::DelDevice(event) => Wire::view(event),
            Self::RemarkDeviceName(event) => Wire::view(event),
            Self::ConnectInfo(event) => Wire::view(event),
            Self::DisconnectInfo(event) => Wire::view(event),
            Self::ErrorReport(event) => Wire::view(event),
            Self::FetchLogFinish(event) => Wire::view(event),
            Self::DeviceFeatureChange(event) => Wire::view(event),
            Self::DeviceDataAuthChange(event) => Wire::view(event),
            Self::DeviceCheckinDataReport(event) => Wire::view(event),
            Self::DeviceAccesscontrolDataReport(event) => Wire::view(event),
            Self::DeviceTemperatureDataReport(event) => Wire::view(event),
            Self::ModelTicket(event) => Wire::view(event),
            Self::Bind(event) => Wire::view(event),
            Self::Unbind(event) => Wire::view(event),
            Self::UpdateFirmware(event) => Wire::view(event),
            Self::VerifyDevice(event) => Wire::view(event),
            Self::AppEmailChangeReceiveEmail(event) => Wire::view(event),
            Self::PublicEmailChangeReceiveEmail(event) => Wire::view(event),
            Self::ChangeExternalContactAddExternalContact(event) => Wire::view(event),
            Self::ChangeExternalContactEditExternalContact(event) => Wire::view(event),
            Self::ChangeExternalContactAddHalfExternalContact(event) => Wire::view(event),
            Self::ChangeExternalContactDelExternalContact(event) => Wire::view(event),
            Self::ChangeExternalContactDelFollowUser(event) => Wire::view(event),
            Self::ChangeExternalContactTransferFail(event) => Wire::view(event),
            Self::ChangeExternalContactMsgAuditApproved(event) => Wire::view(event),
            Self::ChangeExternalChatCreate(event) => Wire::view(event),
            Self::ChangeExternalChatUpdate(event) => Wire::view(event),
            Self::ChangeExternalChatDismiss(event) => Wire::view(event),
            Self::ChangeExternalTagCreate(event) => Wire::view(event),
            Self::ChangeExternalTagUpdate(event) => Wire::view(event),
            Self::ChangeExternalTagDelete(event) => Wire::view(event),
            Self::ChangeExternalTagShuffle(event) => Wire::view(event),
            Self::KfMsgOrEvent(event) => Wire::view(event),
            Self::KfAccountAuthChange(event) => Wire::view(event),
            Self::LicensePaySuccess(event) => Wire::view(event),
            Self::LicenseRefund(event) => Wire::view(event),
            Self::AutoActivate(event) => Wire::view(event),
            Self::UnlicensedNotify(event) => Wire::view(event),
            Self::LivingStatusChange(event) => Wire::view(event),
            Self::UploadMediaJobFinish(event) => Wire::view(event),
            Self::MeetingChangeModifyMeeting(event) => Wire::view(event),
            Self::MeetingChangeCancelMeeting(event) => Wire::view(event),
            Self::MeetingChangeMeetingStart(event) => Wire::view(event),
            Self::MeetingChangeMeetingEnd(event) => Wire::view(event),
            Self::MeetingStatisticsStartMeeting(event) => Wire::view(event),
            Self::MeetingChangeJoinMeeting(event) => Wire::view(event),
            Self::MeetingChangeQuitMeeting(event) => Wire::view(event),
            Self::MeetingChangeJoinMeetingBeforeHost(event) => Wire::view(event),
            Self::MeetingChangeJoinWaitingRoom(event) => Wire::view(event),
            Self::MeetingChangeQuitWaitingRoom(event) => Wire::view(event),
            Self::MeetingChangeJoinFromMeetingRoom(event) => Wire::view(event),
            Self::MeetingChangeMoveToWaitingRoom(event) => Wire::view(event),
            Self::MeetingChangeRoleChange(event) => Wire::view(event),
            Self::MeetingChangeWebinarRoleChange(event) => Wire::view(event),
            Self::MeetingChangeMeetingMuteAll(event) => Wire::view(event),
            Self::MeetingChangeMeetingUnmuteAll(event) => Wire::view(event),
            Self::MeetingChangeOpenScreenShare(event) => Wire::view(event),
            Self::MeetingChangeCloseScreenShare(event) => Wire::view(event),
            Self::MeetingChangeStartRecording(event) => Wire::view(event),
            Self::MeetingChangePauseRecording(event) => Wire::view(event),
            Self::MeetingChangeResumeRecording(event) => Wire::view(event),
            Self::MeetingChangeStopRecording(event) => Wire::view(event),
            Self::MeetingChangeRecordingComplete(event) => Wire::view(event),
            Self::MeetingChangeDeleteRecording(event) => Wire::view(event),
            Self::MeetingChangeEnroll(event) => Wire::view(event),
            Self::MeetingChangeCancelEnroll(event) => Wire::view(event),
            Self::MeetingChangePstnStatusUpdate(event) => Wire::view(event),
            Self::MeetingChangeMeetingRoomResponse(event) => Wire::view(event),
            Self::MeetingChangeWebinarWarmUpUpload(event) => Wire::view(event),
            Self::MeetingChangeMediumUpload(event) => Wire::view(event),
            Self::MessageText(event) => Wire::view(event),
            Self::MessageImage(event) => Wire::view(event),
            Self::MessageVoice(event) => Wire::view(event),
            Self::MessageVideo(event) => Wire::view(event),
            Self::MessageLocation(event) => Wire::view(event),
            Self::MessageLink(event) => Wire::view(event),
            Self::PayTransaction(event) => Wire::view(event),
            Self::PayRefund(event) => Wire::view(event),
            Self::OpenOrder(event) => Wire::view(event),
            Self::ChangeOrder(event) => Wire::view(event),
            Self::PayForAppSuccess(event) => Wire::view(event),
            Self::Refund(event) => Wire::view(event),
            Self::CancelOrder(event) => Wire::view(event),
            Self::ChangeEdition(event) => Wire::view(event),
            Self::AdvancedApiPaySuccess(event) => Wire::view(event),
            Self::AdvancedApiRefund(event) => Wire::view(event),
            Self::AdvancedApiCancel(event) => Wire::view(event),
            Self::AdvancedApiInsufficient(event) => Wire::view(event),
            Self::ChangeSchoolContactCreateStudent(event) => Wire::view(event),
            Self::ChangeSchoolContactUpdateStudent(event) => Wire::view(event),
            Self::ChangeSchoolContactDeleteStudent(event) => Wire::view(event),
            Self::ChangeSchoolContactCreateParent(event) => Wire::view(event),
            Self::ChangeSchoolContactUpdateParent(event) => Wire::view(event),
            Self::ChangeSchoolContactDeleteParent(event) => Wire::view(event),
            Self::ChangeSchoolContactSubscribe(event) => Wire::view(event),
            Self::ChangeSchoolContactUnsubscribe(event) => Wire::view(event),
            Self::ChangeSchoolContactCreateDepartment(event) => Wire::view(event),
            Self::ChangeSchoolContactUpdateDepartment(event) => Wire::view(event),
            Self::ChangeSchoolContactDeleteDepartment(event) => Wire::view(event),
            Self::ChangeSchoolContactCreateDepartmentMisspelt(event) => Wire::view(event),
            Self::ChangeSchoolContactUpdateDepartmentMisspelt(event) => Wire::view(event),
            Self::ChangeSchoolContactDeleteDepartmentMisspelt(event) => Wire::view(event),
            Self::ChangeSchoolContactBatch(event) => Wire::view(event),
            Self::SecurityChangeDomainIp(event) => Wire::view(event),
            Self::FileContentArchiveAuthChange(event) => Wire::view(event),
            Self::FileContentArchiveUserListChange(event) => Wire::view(event),
            Self::SuiteTicket(event) => Wire::view(event),
            Self::CreateAuth(event) => Wire::view(event),
            Self::ChangeAuth(event) => Wire::view(event),
            Self::CancelAuth(event) => Wire::view(event),
            Self::ResetPermanentCode(event) => Wire::view(event),
            Self::ChangeAppAdmin(event) => Wire::view(event),
            Self::CorpArchAuth(event) => Wire::view(event),
            Self::ApproveSpecialAuth(event) => Wire::view(event),
            Self::CancelSpecialAuth(event) => Wire::view(event),
            Self::AgreeExternalUseridMigration(event) => Wire::view(event),
            Self::RegisterCorp(event) => Wire::view(event),
            Self::EnterRegisterPackage(event) => Wire::view(event),
            Self::DelAuth(event) => Wire::view(event),
            Self::DocChangeDocMemberChange(event) => Wire::view(event),
            Self::DocChangeDeleteDoc(event) => Wire::view(event),
            Self::DocChangeFormComplete(event) => Wire::view(event),
            Self::DocChangeDeleteForm(event) => Wire::view(event),
            Self::DocChangeFormSettingsChange(event) => Wire::view(event),
            Self::SmartSheetChangeAddFiled(event) => Wire::view(event),
            Self::SmartSheetChangeUpdateFiled(event) => Wire::view(event),
            Self::SmartSheetChangeDeleteFiled(event) => Wire::view(event),
            Self::SmartSheetChangeAddRecord(event) => Wire::view(event),
            Self::SmartSheetChangeUpdateRecord(event) => Wire::view(event),
            Self::SmartSheetChangeDeleteRecord(event) => Wire::view(event),
            Self::DocumentArchiveChange(event) => Wire::view(event),
            Self::WedriveInsufficientCapacity(event) => Wire::view(event),
            Self::WedriveSpaceChangeDismissSpace(event) => Wire::view(event),
            Self::WedriveSpaceChangeSpaceMemberChange(event) => Wire::view(event),
            Self::WedriveSpaceChangeSpaceSecuritySettingsChange(event) => Wire::view(event),
            Self::WedriveFileChangeCreateFile(event) => Wire::view(event),
            Self::WedriveFileChangeRenameFile(event) => Wire::view(event),
            Self::WedriveFileChangeUpdateFile(event) => Wire::view(event),
            Self::WedriveFileChangeDeleteFile(event) => Wire::view(event),
            Self::WedriveFileChangeMoveFile(event) => Wire::view(event),
            Self::WedriveArchiveSpaceChangeAuthSpace(event) => Wire::view(event),
            Self::WedriveArchiveSpaceChangeCancelAuthSpace(event) => Wire::view(event),
            Self::Unlisted(event) => Wire::view(event),
        }
    }

    /// The name of the event, `unlisted` for one that this version does not know.
    pub fn name(&self) -> &'static str {
        match self {
            Self::SubmitVipAccountApproval(_) => "submit_vip_account_approval",
            Self::FinishVipAccountApproval(_) => "finish_vip_account_approval",
            Self::RobotText(_) => "robot_text",
            Self::RobotImage(_) => "robot_image",
            Self::RobotMixed(_) => "robot_mixed",
            Self::RobotVoice(_) => "robot_voice",
            Self::RobotFile(_) => "robot_file",
            Self::RobotVideo(_) => "robot_video",
            Self::RobotStream(_) => "robot_stream",
            Self::RobotEnterChat(_) => "robot_enter_chat",
            Self::RobotTemplateCardEvent(_) => "robot_template_card_event",
            Self::RobotFeedbackEvent(_) => "robot_feedback_event",
            Self::RobotDisconnectedEvent(_) => "robot_disconnected_event",
            Self::Subscribe(_) => "subscribe",
            Self::Unsubscribe(_) => "unsubscribe",
            Self::EnterAgent(_) => "enter_agent",
            Self::Location(_) => "location",
            Self::Click(_) => "click",
            Self::ViewLink(_) => "view_link",
            Self::ViewMiniprogram(_) => "view_miniprogram",
            Self::ScancodePush(_) => "scancode_push",
            Self::ScancodeWaitmsg(_) => "scancode_waitmsg",
            Self::PicSysphoto(_) => "pic_sysphoto",
            Self::PicPhotoOrAlbum(_) => "pic_photo_or_album",
            Self::PicWeixin(_) => "pic_weixin",
            Self::LocationSelect(_) => "location_select",
            Self::TemplateCardEvent(_) => "template_card_event",
            Self::TemplateCardMenuEvent(_) => "template_card_menu_event",
            Self::TaskcardClick(_) => "taskcard_click",
            Self::SwitchWorkbenchMode(_) => "switch_workbench_mode",
            Self::InactiveAlert(_) => "inactive_alert",
            Self::CloseInactiveAgent(_) => "close_inactive_agent",
            Self::ReopenInactiveAgent(_) => "reopen_inactive_agent",
            Self::LowActiveAlert(_) => "low_active_alert",
            Self::LowActive(_) => "low_active",
            Self::ActiveRestored(_) => "active_restored",
            Self::SysApprovalChange(_) => "sys_approval_change",
            Self::OpenApprovalChange(_) => "open_approval_change",
            Self::AddCalendar(_) => "add_calendar",
            Self::ModifyCalendar(_) => "modify_calendar",
            Self::DeleteCalendar(_) => "delete_calendar",
            Self::AddSchedule(_) => "add_schedule",
            Self::ModifySchedule(_) => "modify_schedule",
            Self::DeleteSchedule(_) => "delete_schedule",
            Self::RespondSchedule(_) => "respond_schedule",
            Self::BookMeetingRoom(_) => "book_meeting_room",
            Self::CancelMeetingRoom(_) => "cancel_meeting_room",
            Self::ConversationNewMessage(_) => "conversation_new_message",
            Self::HitKeyword(_) => "hit_keyword",
            Self::ChatArchiveAuditApprovedSingle(_) => "chat_archive_audit_approved_single",
            Self::ChatArchiveExportFinished(_) => "chat_archive_export_finished",
            Self::MsgauditNotify(_) => "msgaudit_notify",
            Self::ProgramNotify(_) => "program_notify",
            Self::AdvancedApiTrialExpired(_) => "advanced_api_trial_expired",
            Self::AdvancedApiExpired(_) => "advanced_api_expired",
            Self::ChangeContactCreateUser(_) => "change_contact_create_user",
            Self::ChangeContactUpdateUser(_) => "change_contact_update_user",
            Self::ChangeContactDeleteUser(_) => "change_contact_delete_user",
            Self::ChangeContactCreateParty(_) => "change_contact_create_party",
            Self::ChangeContactUpdateParty(_) => "change_contact_update_party",
            Self::ChangeContactDeleteParty(_) => "change_contact_delete_party",
            Self::ChangeContactUpdateTag(_) => "change_contact_update_tag",
            Self::BatchJobResult(_) => "batch_job_result",
            Self::ShareAgentChange(_) => "share_agent_change",
            Self::ShareChainChange(_) => "share_chain_change",
            Self::ChangeChainCreateChain(_) => "change_chain_create_chain",
            Self::ChangeChainUpdateChain(_) => "change_chain_update_chain",
            Self::ChangeChainDeleteChain(_) => "change_chain_delete_chain",
            Self::ChangeChainCreateGroup(_) => "change_chain_create_group",
            Self::ChangeChainUpdateGroup(_) => "change_chain_update_group",
            Self::ChangeChainDeleteGroup(_) => "change_chain_delete_group",
            Self::ChangeChainCorpJoin(_) => "change_chain_corp_join",
            Self::ChangeChainUpdateCorp(_) => "change_chain_update_corp",
            Self::ChangeChainRemoveCorp(_) => "change_chain_remove_corp",
            Self::CustomerAcquisitionBalanceLow(_) => "customer_acquisition_balance_low",
            Self::CustomerAcquisitionBalanceExhausted(_) => "customer_acquisition_balance_exhausted",
            Self::CustomerAcquisitionBalanceIncreased(_) => "customer_acquisition_balance_increased",
            Self::CustomerAcquisitionQuotaExpireSoon(_) => "customer_acquisition_quota_expire_soon",
            Self::CustomerAcquisitionLinkUnavailable(_) => "customer_acquisition_link_unavailable",
            Self::CustomerAcquisitionDeleteLink(_) => "customer_acquisition_delete_link",
            Self::CustomerAcquisitionOpenProfile(_) => "customer_acquisition_open_profile",
            Self::CustomerAcquisitionFriendRequest(_) => "customer_acquisition_friend_request",
            Self::CustomerAcquisitionCustomerStartChat(_) => "customer_acquisition_customer_start_chat",
            Self::CustomerAcquisitionMessageFromCustomer(_) => "customer_acquisition_message_from_customer",
            Self::CustomerAcquisitionDelFollowUser(_) => "customer_acquisition_del_follow_user",
            Self::CustomerAcquisitionServiceBalanceLow(_) => "customer_acquisition_service_balance_low",
            Self::CustomerAcquisitionServiceBalanceExhausted(_) => "customer_acquisition_service_balance_exhausted",
            Self::CustomerAcquisitionServiceBalanceConsumed(_) => "customer_acquisition_service_balance_consumed",
            Self::CustomerAcquisitionChangePrice(_) => "customer_acquisition_change_price",
            Self::CustomerAcquisitionPermitChange(_) => "customer_acquisition_permit_change",
            Self::AddDevice(_) => "add_device",
            Self::DelDevice(_) => "del_device",
            Self::RemarkDeviceName(_) => "remark_device_name",
            Self::ConnectInfo(_) => "connect_info",
            Self::DisconnectInfo(_) => "disconnect_info",
            Self::ErrorReport(_) => "error_report",
            Self::FetchLogFinish(_) => "fetch_log_finish",
            Self::DeviceFeatureChange(_) => "device_feature_change",
            Self::DeviceDataAuthChange(_) => "device_data_auth_change",
            Self::DeviceCheckinDataReport(_) => "device_checkin_data_report",
            Self::DeviceAccesscontrolDataReport(_) => "device_accesscontrol_data_report",
            Self::DeviceTemperatureDataReport(_) => "device_temperature_data_report",
            Self::ModelTicket(_) => "model_ticket",
            Self::Bind(_) => "bind",
            Self::Unbind(_) => "unbind",
            Self::UpdateFirmware(_) => "update_firmware",
            Self::VerifyDevice(_) => "verify_device",
            Self::AppEmailChangeReceiveEmail(_) => "app_email_change_receive_email",
            Self::PublicEmailChangeReceiveEmail(_) => "public_email_change_receive_email",
            Self::ChangeExternalContactAddExternalContact(_) => "change_external_contact_add_external_contact",
            Self::ChangeExternalContactEditExternalContact(_) => "change_external_contact_edit_external_contact",
            Self::ChangeExternalContactAddHalfExternalContact(_) => "change_external_contact_add_half_external_contact",
            Self::ChangeExternalContactDelExternalContact(_) => "change_external_contact_del_external_contact",
            Self::ChangeExternalContactDelFollowUser(_) => "change_external_contact_del_follow_user",
            Self::ChangeExternalContactTransferFail(_) => "change_external_contact_transfer_fail",
            Self::ChangeExternalContactMsgAuditApproved(_) => "change_external_contact_msg_audit_approved",
            Self::ChangeExternalChatCreate(_) => "change_external_chat_create",
            Self::ChangeExternalChatUpdate(_) => "change_external_chat_update",
            Self::ChangeExternalChatDismiss(_) => "change_external_chat_dismiss",
            Self::ChangeExternalTagCreate(_) => "change_external_tag_create",
            Self::ChangeExternalTagUpdate(_) => "change_external_tag_update",
            Self::ChangeExternalTagDelete(_) => "change_external_tag_delete",
            Self::ChangeExternalTagShuffle(_) => "change_external_tag_shuffle",
            Self::KfMsgOrEvent(_) => "kf_msg_or_event",
            Self::KfAccountAuthChange(_) => "kf_account_auth_change",
            Self::LicensePaySuccess(_) => "license_pay_success",
            Self::LicenseRefund(_) => "license_refund",
            Self::AutoActivate(_) => "auto_activate",
            Self::UnlicensedNotify(_) => "unlicensed_notify",
            Self::LivingStatusChange(_) => "living_status_change",
            Self::UploadMediaJobFinish(_) => "upload_media_job_finish",
            Self::MeetingChangeModifyMeeting(_) => "meeting_change_modify_meeting",
            Self::MeetingChangeCancelMeeting(_) => "meeting_change_cancel_meeting",
            Self::MeetingChangeMeetingStart(_) => "meeting_change_meeting_start",
            Self::MeetingChangeMeetingEnd(_) => "meeting_change_meeting_end",
            Self::MeetingStatisticsStartMeeting(_) => "meeting_statistics_start_meeting",
            Self::MeetingChangeJoinMeeting(_) => "meeting_change_join_meeting",
            Self::MeetingChangeQuitMeeting(_) => "meeting_change_quit_meeting",
            Self::MeetingChangeJoinMeetingBeforeHost(_) => "meeting_change_join_meeting_before_host",
            Self::MeetingChangeJoinWaitingRoom(_) => "meeting_change_join_waiting_room",
            Self::MeetingChangeQuitWaitingRoom(_) => "meeting_change_quit_waiting_room",
            Self::MeetingChangeJoinFromMeetingRoom(_) => "meeting_change_join_from_meeting_room",
            Self::MeetingChangeMoveToWaitingRoom(_) => "meeting_change_move_to_waiting_room",
            Self::MeetingChangeRoleChange(_) => "meeting_change_role_change",
            Self::MeetingChangeWebinarRoleChange(_) => "meeting_change_webinar_role_change",
            Self::MeetingChangeMeetingMuteAll(_) => "meeting_change_meeting_mute_all",
            Self::MeetingChangeMeetingUnmuteAll(_) => "meeting_change_meeting_unmute_all",
            Self::MeetingChangeOpenScreenShare(_) => "meeting_change_open_screen_share",
            Self::MeetingChangeCloseScreenShare(_) => "meeting_change_close_screen_share",
            Self::MeetingChangeStartRecording(_) => "meeting_change_start_recording",
            Self::MeetingChangePauseRecording(_) => "meeting_change_pause_recording",
            Self::MeetingChangeResumeRecording(_) => "meeting_change_resume_recording",
            Self::MeetingChangeStopRecording(_) => "meeting_change_stop_recording",
            Self::MeetingChangeRecordingComplete(_) => "meeting_change_recording_complete",
            Self::MeetingChangeDeleteRecording(_) => "meeting_change_delete_recording",
            Self::MeetingChangeEnroll(_) => "meeting_change_enroll",
            Self::MeetingChangeCancelEnroll(_) => "meeting_change_cancel_enroll",
            Self::MeetingChangePstnStatusUpdate(_) => "meeting_change_pstn_status_update",
            Self::MeetingChangeMeetingRoomResponse(_) => "meeting_change_meeting_room_response",
            Self::MeetingChangeWebinarWarmUpUpload(_) => "meeting_change_webinar_warm_up_upload",
            Self::MeetingChangeMediumUpload(_) => "meeting_change_medium_upload",
            Self::MessageText(_) => "message_text",
            Self::MessageImage(_) => "message_image",
            Self::MessageVoice(_) => "message_voice",
            Self::MessageVideo(_) => "message_video",
            Self::MessageLocation(_) => "message_location",
            Self::MessageLink(_) => "message_link",
            Self::PayTransaction(_) => "pay_transaction",
            Self::PayRefund(_) => "pay_refund",
            Self::OpenOrder(_) => "open_order",
            Self::ChangeOrder(_) => "change_order",
            Self::PayForAppSuccess(_) => "pay_for_app_success",
            Self::Refund(_) => "refund",
            Self::CancelOrder(_) => "cancel_order",
            Self::ChangeEdition(_) => "change_edition",
            Self::AdvancedApiPaySuccess(_) => "advanced_api_pay_success",
            Self::AdvancedApiRefund(_) => "advanced_api_refund",
            Self::AdvancedApiCancel(_) => "advanced_api_cancel",
            Self::AdvancedApiInsufficient(_) => "advanced_api_insufficient",
            Self::ChangeSchoolContactCreateStudent(_) => "change_school_contact_create_student",
            Self::ChangeSchoolContactUpdateStudent(_) => "change_school_contact_update_student",
            Self::ChangeSchoolContactDeleteStudent(_) => "change_school_contact_delete_student",
            Self::ChangeSchoolContactCreateParent(_) => "change_school_contact_create_parent",
            Self::ChangeSchoolContactUpdateParent(_) => "change_school_contact_update_parent",
            Self::ChangeSchoolContactDeleteParent(_) => "change_school_contact_delete_parent",
            Self::ChangeSchoolContactSubscribe(_) => "change_school_contact_subscribe",
            Self::ChangeSchoolContactUnsubscribe(_) => "change_school_contact_unsubscribe",
            Self::ChangeSchoolContactCreateDepartment(_) => "change_school_contact_create_department",
            Self::ChangeSchoolContactUpdateDepartment(_) => "change_school_contact_update_department",
            Self::ChangeSchoolContactDeleteDepartment(_) => "change_school_contact_delete_department",
            Self::ChangeSchoolContactCreateDepartmentMisspelt(_) => "change_school_contact_create_department_misspelt",
            Self::ChangeSchoolContactUpdateDepartmentMisspelt(_) => "change_school_contact_update_department_misspelt",
            Self::ChangeSchoolContactDeleteDepartmentMisspelt(_) => "change_school_contact_delete_department_misspelt",
            Self::ChangeSchoolContactBatch(_) => "change_school_contact_batch",
            Self::SecurityChangeDomainIp(_) => "security_change_domain_ip",
            Self::FileContentArchiveAuthChange(_) => "file_content_archive_auth_change",
            Self::FileContentArchiveUserListChange(_) => "file_content_archive_user_list_change",
            Self::SuiteTicket(_) => "suite_ticket",
            Self::CreateAuth(_) => "create_auth",
            Self::ChangeAuth(_) => "change_auth",
            Self::CancelAuth(_) => "cancel_auth",
            Self::ResetPermanentCode(_) => "reset_permanent_code",
            Self::ChangeAppAdmin(_) => "change_app_admin",
            Self::CorpArchAuth(_) => "corp_arch_auth",
            Self::ApproveSpecialAuth(_) => "approve_special_auth",
            Self::CancelSpecialAuth(_) => "cancel_special_auth",
            Self::AgreeExternalUseridMigration(_) => "agree_external_userid_migration",
            Self::RegisterCorp(_) => "register_corp",
            Self::EnterRegisterPackage(_) => "enter_register_package",
            Self::DelAuth(_) => "del_auth",
            Self::DocChangeDocMemberChange(_) => "doc_change_doc_member_change",
            Self::DocChangeDeleteDoc(_) => "doc_change_delete_doc",
            Self::DocChangeFormComplete(_) => "doc_change_form_complete",
            Self::DocChangeDeleteForm(_) => "doc_change_delete_form",
            Self::DocChangeFormSettingsChange(_) => "doc_change_form_settings_change",
            Self::SmartSheetChangeAddFiled(_) => "smart_sheet_change_add_filed",
            Self::SmartSheetChangeUpdateFiled(_) => "smart_sheet_change_update_filed",
            Self::SmartSheetChangeDeleteFiled(_) => "smart_sheet_change_delete_filed",
            Self::SmartSheetChangeAddRecord(_) => "smart_sheet_change_add_record",
            Self::SmartSheetChangeUpdateRecord(_) => "smart_sheet_change_update_record",
            Self::SmartSheetChangeDeleteRecord(_) => "smart_sheet_change_delete_record",
            Self::DocumentArchiveChange(_) => "document_archive_change",
            Self::WedriveInsufficientCapacity(_) => "wedrive_insufficient_capacity",
            Self::WedriveSpaceChangeDismissSpace(_) => "wedrive_space_change_dismiss_space",
            Self::WedriveSpaceChangeSpaceMemberChange(_) => "wedrive_space_change_space_member_change",
            Self::WedriveSpaceChangeSpaceSecuritySettingsChange(_) => "wedrive_space_change_space_security_settings_change",
            Self::WedriveFileChangeCreateFile(_) => "wedrive_file_change_create_file",
            Self::WedriveFileChangeRenameFile(_) => "wedrive_file_change_rename_file",
            Self::WedriveFileChangeUpdateFile(_) => "wedrive_file_change_update_file",
            Self::WedriveFileChangeDeleteFile(_) => "wedrive_file_change_delete_file",
            Self::WedriveFileChangeMoveFile(_) => "wedrive_file_change_move_file",
            Self::WedriveArchiveSpaceChangeAuthSpace(_) => "wedrive_archive_space_change_auth_space",
            Self::WedriveArchiveSpaceChangeCancelAuthSpace(_) => "wedrive_archive_space_change_cancel_auth_space",
            Self::Unlisted(_) => "unlisted",
        }
    }

    /// What every callback in XML carries: who, when and which event. Empty for callbacks in JSON, which have envelopes of their
    /// own.
    pub fn envelope(&self) -> &Envelope {
        match self {
            Self::SubmitVipAccountApproval(event) => &event.envelope,
            Self::FinishVipAccountApproval(event) => &event.envelope,
            Self::Subscribe(event) => &event.envelope,
            Self::Unsubscribe(event) => &event.envelope,
            Self::EnterAgent(event) => &event.envelope,
            Self::Location(event) => &event.envelope,
            Self::Click(event) => &event.envelope,
            Self::ViewLink(event) => &event.envelope,
            Self::ViewMiniprogram(event) => &event.envelope,
            Self::ScancodePush(event) => &event.envelope,
            Self::ScancodeWaitmsg(event) => &event.envelope,
            Self::PicSysphoto(event) => &event.envelope,
            Self::PicPhotoOrAlbum(event) => &event.envelope,
            Self::PicWeixin(event) => &event.envelope,
            Self::LocationSelect(event) => &event.envelope,
            Self::TemplateCardEvent(event) => &event.envelope,
            Self::TemplateCardMenuEvent(event) => &event.envelope,
            Self::TaskcardClick(event) => &event.envelope,
            Self::SwitchWorkbenchMode(event) => &event.envelope,
            Self::InactiveAlert(event) => &event.envelope,
            Self::CloseInactiveAgent(event) => &event.envelope,
            Self::ReopenInactiveAgent(event) => &event.envelope,
            Self::LowActiveAlert(event) => &event.envelope,
            Self::LowActive(event) => &event.envelope,
            Self::ActiveRestored(event) => &event.envelope,
            Self::SysApprovalChange(event) => &event.envelope,
            Self::OpenApprovalChange(event) => &event.envelope,
            Self::AddCalendar(event) => &event.envelope,
            Self::ModifyCalendar(event) => &event.envelope,
            Self::DeleteCalendar(event) => &event.envelope,
            Self::AddSchedule(event) => &event.envelope,
            Self::ModifySchedule(event) => &event.envelope,
            Self::DeleteSchedule(event) => &event.envelope,
            Self::RespondSchedule(event) => &event.envelope,
            Self::BookMeetingRoom(event) => &event.envelope,
            Self::CancelMeetingRoom(event) => &event.envelope,
            Self::ConversationNewMessage(event) => &event.envelope,
            Self::HitKeyword(event) => &event.envelope,
            Self::ChatArchiveAuditApprovedSingle(event) => &event.envelope,
            Self::ChatArchiveExportFinished(event) => &event.envelope,
            Self::MsgauditNotify(event) => &event.envelope,
            Self::ProgramNotify(event) => &event.envelope,
            Self::AdvancedApiTrialExpired(event) => &event.envelope,
            Self::AdvancedApiExpired(event) => &event.envelope,
            Self::ChangeContactCreateUser(event) => &event.envelope,
            Self::ChangeContactUpdateUser(event) => &event.envelope,
            Self::ChangeContactDeleteUser(event) => &event.envelope,
            Self::ChangeContactCreateParty(event) => &event.envelope,
            Self::ChangeContactUpdateParty(event) => &event.envelope,
            Self::ChangeContactDeleteParty(event) => &event.envelope,
            Self::ChangeContactUpdateTag(event) => &event.envelope,
            Self::BatchJobResult(event) => &event.envelope,
            Self::ShareAgentChange(event) => &event.envelope,
            Self::ShareChainChange(event) => &event.envelope,
            Self::ChangeChainCreateChain(event) => &event.envelope,
            Self::ChangeChainUpdateChain(event) => &event.envelope,
            Self::ChangeChainDeleteChain(event) => &event.envelope,
            Self::ChangeChainCreateGroup(event) => &event.envelope,
            Self::ChangeChainUpdateGroup(event) => &event.envelope,
            Self::ChangeChainDeleteGroup(event) => &event.envelope,
            Self::ChangeChainCorpJoin(event) => &event.envelope,
            Self::ChangeChainUpdateCorp(event) => &event.envelope,
            Self::ChangeChainRemoveCorp(event) => &event.envelope,
            Self::CustomerAcquisitionBalanceLow(event) => &event.envelope,
            Self::CustomerAcquisitionBalanceExhausted(event) => &event.envelope,
            Self::CustomerAcquisitionBalanceIncreased(event) => &event.envelope,
            Self::CustomerAcquisitionQuotaExpireSoon(event) => &event.envelope,
            Self::CustomerAcquisitionLinkUnavailable(event) => &event.envelope,
            Self::CustomerAcquisitionDeleteLink(event) => &event.envelope,
            Self::CustomerAcquisitionOpenProfile(event) => &event.envelope,
            Self::CustomerAcquisitionFriendRequest(event) => &event.envelope,
            Self::CustomerAcquisitionCustomerStartChat(event) => &event.envelope,
            Self::CustomerAcquisitionMessageFromCustomer(event) => &event.envelope,
            Self::CustomerAcquisitionDelFollowUser(event) => &event.envelope,
            Self::CustomerAcquisitionServiceBalanceLow(event) => &event.envelope,
            Self::CustomerAcquisitionServiceBalanceExhausted(event) => &event.envelope,
            Self::CustomerAcquisitionServiceBalanceConsumed(event) => &event.envelope,
            Self::CustomerAcquisitionChangePrice(event) => &event.envelope,
            Self::CustomerAcquisitionPermitChange(event) => &event.envelope,
            Self::AddDevice(event) => &event.envelope,
            Self::DelDevice(event) => &event.envelope,
            Self::RemarkDeviceName(event) => &event.envelope,
            Self::ConnectInfo(event) => &event.envelope,
            Self::DisconnectInfo(event) => &event.envelope,
            Self::ErrorReport(event) => &event.envelope,
            Self::FetchLogFinish(event) => &event.envelope,
            Self::DeviceFeatureChange(event) => &event.envelope,
            Self::DeviceDataAuthChange(event) => &event.envelope,
            Self::DeviceCheckinDataReport(event) => &event.envelope,
            Self::DeviceAccesscontrolDataReport(event) => &event.envelope,
            Self::DeviceTemperatureDataReport(event) => &event.envelope,
            Self::AppEmailChangeReceiveEmail(event) => &event.envelope,
            Self::PublicEmailChangeReceiveEmail(event) => &event.envelope,
            Self::ChangeExternalContactAddExternalContact(event) => &event.envelope,
            Self::ChangeExternalContactEditExternalContact(event) => &event.envelope,
            Self::ChangeExternalContactAddHalfExternalContact(event) => &event.envelope,
            Self::ChangeExternalContactDelExternalContact(event) => &event.envelope,
            Self::ChangeExternalContactDelFollowUser(event) => &event.envelope,
            Self::ChangeExternalContactTransferFail(event) => &event.envelope,
            Self::ChangeExternalContactMsgAuditApproved(event) => &event.envelope,
            Self::ChangeExternalChatCreate(event) => &event.envelope,
            Self::ChangeExternalChatUpdate(event) => &event.envelope,
            Self::ChangeExternalChatDismiss(event) => &event.envelope,
            Self::ChangeExternalTagCreate(event) => &event.envelope,
            Self::ChangeExternalTagUpdate(event) => &event.envelope,
            Self::ChangeExternalTagDelete(event) => &event.envelope,
            Self::ChangeExternalTagShuffle(event) => &event.envelope,
            Self::KfMsgOrEvent(event) => &event.envelope,
            Self::KfAccountAuthChange(event) => &event.envelope,
            Self::LicensePaySuccess(event) => &event.envelope,
            Self::LicenseRefund(event) => &event.envelope,
            Self::AutoActivate(event) => &event.envelope,
            Self::UnlicensedNotify(event) => &event.envelope,
            Self::LivingStatusChange(event) => &event.envelope,
            Self::UploadMediaJobFinish(event) => &event.envelope,
            Self::MeetingChangeModifyMeeting(event) => &event.envelope,
            Self::MeetingChangeCancelMeeting(event) => &event.envelope,
            Self::MeetingChangeMeetingStart(event) => &event.envelope,
            Self::MeetingChangeMeetingEnd(event) => &event.envelope,
            Self::MeetingStatisticsStartMeeting(event) => &event.envelope,
            Self::MeetingChangeJoinMeeting(event) => &event.envelope,
            Self::MeetingChangeQuitMeeting(event) => &event.envelope,
            Self::MeetingChangeJoinMeetingBeforeHost(event) => &event.envelope,
            Self::MeetingChangeJoinWaitingRoom(event) => &event.envelope,
            Self::MeetingChangeQuitWaitingRoom(event) => &event.envelope,
            Self::MeetingChangeJoinFromMeetingRoom(event) => &event.envelope,
            Self::MeetingChangeMoveToWaitingRoom(event) => &event.envelope,
            Self::MeetingChangeRoleChange(event) => &event.envelope,
            Self::MeetingChangeWebinarRoleChange(event) => &event.envelope,
            Self::MeetingChangeMeetingMuteAll(event) => &event.envelope,
            Self::MeetingChangeMeetingUnmuteAll(event) => &event.envelope,
            Self::MeetingChangeOpenScreenShare(event) => &event.envelope,
            Self::MeetingChangeCloseScreenShare(event) => &event.envelope,
            Self::MeetingChangeStartRecording(event) => &event.envelope,
            Self::MeetingChangePauseRecording(event) => &event.envelope,
            Self::MeetingChangeResumeRecording(event) => &event.envelope,
            Self::MeetingChangeStopRecording(event) => &event.envelope,
            Self::MeetingChangeRecordingComplete(event) => &event.envelope,
            Self::MeetingChangeDeleteRecording(event) => &event.envelope,
            Self::MeetingChangeEnroll(event) => &event.envelope,
            Self::MeetingChangeCancelEnroll(event) => &event.envelope,
            Self::MeetingChangePstnStatusUpdate(event) => &event.envelope,
            Self::MeetingChangeMeetingRoomResponse(event) => &event.envelope,
            Self::MeetingChangeWebinarWarmUpUpload(event) => &event.envelope,
            Self::MeetingChangeMediumUpload(event) => &event.envelope,
            Self::MessageText(event) => &event.envelope,
            Self::MessageImage(event) => &event.envelope,
            Self::MessageVoice(event) => &event.envelope,
            Self::MessageVideo(event) => &event.envelope,
            Self::MessageLocation(event) => &event.envelope,
            Self::MessageLink(event) => &event.envelope,
            Self::PayTransaction(event) => &event.envelope,
            Self::PayRefund(event) => &event.envelope,
            Self::OpenOrder(event) => &event.envelope,
            Self::ChangeOrder(event) => &event.envelope,
            Self::PayForAppSuccess(event) => &event.envelope,
            Self::Refund(event) => &event.envelope,
            Self::CancelOrder(event) => &event.envelope,
            Self::ChangeEdition(event) => &event.envelope,
            Self::AdvancedApiPaySuccess(event) => &event.envelope,
            Self::AdvancedApiRefund(event) => &event.envelope,
            Self::AdvancedApiCancel(event) => &event.envelope,
            Self::AdvancedApiInsufficient(event) => &event.envelope,
            Self::ChangeSchoolContactCreateStudent(event) => &event.envelope,
            Self::ChangeSchoolContactUpdateStudent(event) => &event.envelope,
            Self::ChangeSchoolContactDeleteStudent(event) => &event.envelope,
            Self::ChangeSchoolContactCreateParent(event) => &event.envelope,
            Self::ChangeSchoolContactUpdateParent(event) => &event.envelope,
            Self::ChangeSchoolContactDeleteParent(event) => &event.envelope,
            Self::ChangeSchoolContactSubscribe(event) => &event.envelope,
            Self::ChangeSchoolContactUnsubscribe(event) => &event.envelope,
            Self::ChangeSchoolContactCreateDepartment(event) => &event.envelope,
            Self::ChangeSchoolContactUpdateDepartment(event) => &event.envelope,
            Self::ChangeSchoolContactDeleteDepartment(event) => &event.envelope,
            Self::ChangeSchoolContactCreateDepartmentMisspelt(event) => &event.envelope,
            Self::ChangeSchoolContactUpdateDepartmentMisspelt(event) => &event.envelope,
            Self::ChangeSchoolContactDeleteDepartmentMisspelt(event) => &event.envelope,
            Self::ChangeSchoolContactBatch(event) => &event.envelope,
            Self::SecurityChangeDomainIp(event) => &event.envelope,
            Self::FileContentArchiveAuthChange(event) => &event.envelope,
            Self::FileContentArchiveUserListChange(event) => &event.envelope,
            Self::SuiteTicket(event) => &event.envelope,
            Self::CreateAuth(event) => &event.envelope,
            Self::ChangeAuth(event) => &event.envelope,
            Self::CancelAuth(event) => &event.envelope,
            Self::ResetPermanentCode(event) => &event.envelope,
            Self::ChangeAppAdmin(event) => &event.envelope,
            Self::CorpArchAuth(event) => &event.envelope,
            Self::ApproveSpecialAuth(event) => &event.envelope,
            Self::CancelSpecialAuth(event) => &event.envelope,
            Self::AgreeExternalUseridMigration(event) => &event.envelope,
            Self::RegisterCorp(event) => &event.envelope,
            Self::EnterRegisterPackage(event) => &event.envelope,
            Self::DelAuth(event) => &event.envelope,
            Self::DocChangeDocMemberChange(event) => &event.envelope,
            Self::DocChangeDeleteDoc(event) => &event.envelope,
            Self::DocChangeFormComplete(event) => &event.envelope,
            Self::DocChangeDeleteForm(event) => &event.envelope,
            Self::DocChangeFormSettingsChange(event) => &event.envelope,
            Self::SmartSheetChangeAddFiled(event) => &event.envelope,
            Self::SmartSheetChangeUpdateFiled(event) => &event.envelope,
            Self::SmartSheetChangeDeleteFiled(event) => &event.envelope,
            Self::SmartSheetChangeAddRecord(event) => &event.envelope,
            Self::SmartSheetChangeUpdateRecord(event) => &event.envelope,
            Self::SmartSheetChangeDeleteRecord(event) => &event.envelope,
            Self::DocumentArchiveChange(event) => &event.envelope,
            Self::WedriveInsufficientCapacity(event) => &event.envelope,
            Self::WedriveSpaceChangeDismissSpace(event) => &event.envelope,
            Self::WedriveSpaceChangeSpaceMemberChange(event) => &event.envelope,
            Self::WedriveSpaceChangeSpaceSecuritySettingsChange(event) => &event.envelope,
            Self::WedriveFileChangeCreateFile(event) => &event.envelope,
            Self::WedriveFileChangeRenameFile(event) => &event.envelope,
            Self::WedriveFileChangeUpdateFile(event) => &event.envelope,
            Self::WedriveFileChangeDeleteFile(event) => &event.envelope,
            Self::WedriveFileChangeMoveFile(event) => &event.envelope,
            Self::WedriveArchiveSpaceChangeAuthSpace(event) => &event.envelope,
            Self::WedriveArchiveSpaceChangeCancelAuthSpace(event) => &event.envelope,
            Self::Unlisted(event) => &event.envelope,
            Self::RobotText(_)
            | Self::RobotImage(_)
            | Self::RobotMixed(_)
            | Self::RobotVoice(_)
            | Self::RobotFile(_)
            | Self::RobotVideo(_)
            | Self::RobotStream(_)
            | Self::RobotEnterChat(_)
            | Self::RobotTemplateCardEvent(_)
            | Self::RobotFeedbackEvent(_)
            | Self::RobotDisconnectedEvent(_)
            | Self::ModelTicket(_)
            | Self::Bind(_)
            | Self::Unbind(_)
            | Self::UpdateFirmware(_)
            | Self::VerifyDevice(_) => Envelope::none(),
        }
    }
}

impl fmt::Debug for Event {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        wire::debug(self.view(), f)
    }
}

/// Every event that this version knows, by domain and then in the order of the spec.
pub static EVENTS: &[EventMeta] = &[
    EventMeta {
        domain: "advanced",
        name: "submit_vip_account_approval",
        title: "成员申请的提交回调",
        via: &["app"],
        info_type: None,
        msg_type: Some("event"),
        event: Some("submit_vip_account_approval"),
        change_type: None,
        docs: &[99876],
    },
    EventMeta {
        domain: "advanced",
        name: "finish_vip_account_approval",
        title: "成员申请的终止回调",
        via: &["app"],
        info_type: None,
        msg_type: Some("event"),
        event: Some("finish_vip_account_approval"),
        change_type: None,
        docs: &[99877],
    },
    EventMeta {
        domain: "aibot",
        name: "robot_text",
        title: "文本消息",
        via: &["robot"],
        info_type: None,
        msg_type: Some("text"),
        event: None,
        change_type: None,
        docs: &[100719, 101138, 101463],
    },
    EventMeta {
        domain: "aibot",
        name: "robot_image",
        title: "图片消息",
        via: &["robot"],
        info_type: None,
        msg_type: Some("image"),
        event: None,
        change_type: None,
        docs: &[100719, 101138, 101463],
    },
    EventMeta {
        domain: "aibot",
        name: "robot_mixed",
        title: "图文混排消息",
        via: &["robot"],
        info_type: None,
        msg_type: Some("mixed"),
        event: None,
        change_type: None,
        docs: &[100719, 101138, 101463],
    },
    EventMeta {
        domain: "aibot",
        name: "robot_voice",
        title: "语音消息",
        via: &["robot"],
        info_type: None,
        msg_type: Some("voice"),
        event: None,
        change_type: None,
        docs: &[100719, 101138, 101463],
    },
    EventMeta {
        domain: "aibot",
        name: "robot_file",
        title: "文件消息",
        via: &["robot"],
        info_type: None,
        msg_type: Some("file"),
        event: None,
        change_type: None,
        docs: &[100719, 101138, 101463],
    },
    EventMeta {
        domain: "aibot",
        name: "robot_video",
        title: "视频消息",
        via: &["robot"],
        info_type: None,
        msg_type: Some("video"),
        event: None,
        change_type: None,
        docs: &[100719, 101463],
    },
    EventMeta {
        domain: "aibot",
        name: "robot_stream",
        title: "流式消息刷新",
        via: &["robot"],
        info_type: None,
        msg_type: Some("stream"),
        event: None,
        change_type: None,
        docs: &[100719, 101138],
    },
    EventMeta {
        domain: "aibot",
        name: "robot_enter_chat",
        title: "进入会话事件",
        via: &["robot"],
        info_type: None,
        msg_type: Some("event"),
        event: Some("enter_chat"),
        change_type: None,
        docs: &[101027, 101138],
    },
    EventMeta {
        domain: "aibot",
        name: "robot_template_card_event",
        title: "模板卡片事件",
        via: &["robot"],
        info_type: None,
        msg_type: Some("event"),
        event: Some("template_card_event"),
        change_type: None,
        docs: &[101027, 101138],
    },
    EventMeta {
        domain: "aibot",
        name: "robot_feedback_event",
        title: "用户反馈事件",
        via: &["robot"],
        info_type: None,
        msg_type: Some("event"),
        event: Some("feedback_event"),
        change_type: None,
        docs: &[101027, 101138],
    },
    EventMeta {
        domain: "aibot",
        name: "robot_disconnected_event",
        title: "连接断开事件",
        via: &["robot"],
        info_type: None,
        msg_type: Some("event"),
        event: Some("disconnected_event"),
        change_type: None,
        docs: &[101463],
    },
    EventMeta {
        domain: "app",
        name: "subscribe",
        title: "成员关注及取消关注事件",
        via: &["app"],
        info_type: None,
        msg_type: Some("event"),
        event: Some("subscribe"),
        change_type: None,
        docs: &[90240, 90376, 90858],
    },
    EventMeta {
        domain: "app",
        name: "unsubscribe",
        title: "成员关注及取消关注事件",
        via: &["app"],
        info_type: None,
        msg_type: Some("event"),
        event: Some("unsubscribe"),
        change_type: None,
        docs: &[90240, 90376, 90858],
    },
    EventMeta {
        domain: "app",
        name: "enter_agent",
        title: "进入应用",
        via: &["app"],
        info_type: None,
        msg_type: Some("event"),
        event: Some("enter_agent"),
        change_type: None,
        docs: &[90240, 90376, 90858],
    },
    EventMeta {
        domain: "app",
        name: "location",
        title: "上报地理位置",
        via: &["app"],
        info_type: None,
        msg_type: Some("event"),
        event: Some("LOCATION"),
        change_type: None,
        docs: &[90240, 90376, 90858],
    },
    EventMeta {
        domain: "app",
        name: "click",
        title: "点击菜单拉取消息的事件推送",
        via: &["app"],
        info_type: None,
        msg_type: Some("event"),
        event: Some("click"),
        change_type: None,
        docs: &[90240, 90376, 90858],
    },
    EventMeta {
        domain: "app",
        name: "view_link",
        title: "点击菜单跳转链接的事件推送",
        via: &["app"],
        info_type: None,
        msg_type: Some("event"),
        event: Some("view"),
        change_type: None,
        docs: &[90240, 90376, 90858],
    },
    EventMeta {
        domain: "app",
        name: "view_miniprogram",
        title: "点击菜单跳转小程序的事件推送",
        via: &["app"],
        info_type: None,
        msg_type: Some("event"),
        event: Some("view_miniprogram"),
        change_type: None,
        docs: &[90240, 90376, 96468],
    },
    EventMeta {
        domain: "app",
        name: "scancode_push",
        title: "扫码推事件的事件推送",
        via: &["app"],
        info_type: None,
        msg_type: Some("event"),
        event: Some("scancode_push"),
        change_type: None,
        docs: &[90240, 90376, 90858],
    },
    EventMeta {
        domain: "app",
        name: "scancode_waitmsg",
        title: "扫码推事件且弹出“消息接收中”提示框的事件推送",
        via: &["app"],
        info_type: None,
        msg_type: Some("event"),
        event: Some("scancode_waitmsg"),
        change_type: None,
        docs: &[90376, 90240],
    },
    EventMeta {
        domain: "app",
        name: "pic_sysphoto",
        title: "弹出系统拍照发图的事件推送",
        via: &["app"],
        info_type: None,
        msg_type: Some("event"),
        event: Some("pic_sysphoto"),
        change_type: None,
        docs: &[90376, 90240],
    },
    EventMeta {
        domain: "app",
        name: "pic_photo_or_album",
        title: "弹出拍照或者相册发图的事件推送",
        via: &["app"],
        info_type: None,
        msg_type: Some("event"),
        event: Some("pic_photo_or_album"),
        change_type: None,
        docs: &[90376, 90240],
    },
    EventMeta {
        domain: "app",
        name: "pic_weixin",
        title: "弹出微信相册发图器的事件推送",
        via: &["app"],
        info_type: None,
        msg_type: Some("event"),
        event: Some("pic_weixin"),
        change_type: None,
        docs: &[90376, 90240],
    },
    EventMeta {
        domain: "app",
        name: "location_select",
        title: "弹出地理位置选择器的事件推送",
        via: &["app"],
        info_type: None,
        msg_type: Some("event"),
        event: Some("location_select"),
        change_type: None,
        docs: &[90376, 90240],
    },
    EventMeta {
        domain: "app",
        name: "template_card_event",
        title: "模板卡片事件推送",
        via: &["app"],
        info_type: None,
        msg_type: Some("event"),
        event: Some("template_card_event"),
        change_type: None,
        docs: &[90240, 90376, 96468],
    },
    EventMeta {
        domain: "app",
        name: "template_card_menu_event",
        title: "通用模板卡片右上角菜单事件推送",
        via: &["app"],
        info_type: None,
        msg_type: Some("event"),
        event: Some("template_card_menu_event"),
        change_type: None,
        docs: &[90240, 90376, 96468],
    },
    EventMeta {
        domain: "app",
        name: "taskcard_click",
        title: "任务卡片事件推送",
        via: &["app"],
        info_type: None,
        msg_type: Some("event"),
        event: Some("taskcard_click"),
        change_type: None,
        docs: &[90240, 90376, 90858],
    },
    EventMeta {
        domain: "app",
        name: "switch_workbench_mode",
        title: "修改设置工作台自定义开关事件推送",
        via: &["app"],
        info_type: None,
        msg_type: Some("event"),
        event: Some("switch_workbench_mode"),
        change_type: None,
        docs: &[92535, 94620],
    },
    EventMeta {
        domain: "app",
        name: "inactive_alert",
        title: "长期未使用应用停用预警事件",
        via: &["app"],
        info_type: None,
        msg_type: Some("event"),
        event: Some("inactive_alert"),
        change_type: None,
        docs: &[90240, 90376, 96468],
    },
    EventMeta {
        domain: "app",
        name: "close_inactive_agent",
        title: "长期未使用应用临时停用事件",
        via: &["app"],
        info_type: None,
        msg_type: Some("event"),
        event: Some("close_inactive_agent"),
        change_type: None,
        docs: &[90240, 90376, 90858],
    },
    EventMeta {
        domain: "app",
        name: "reopen_inactive_agent",
        title: "长期未使用应用重新启用事件",
        via: &["app"],
        info_type: None,
        msg_type: Some("event"),
        event: Some("reopen_inactive_agent"),
        change_type: None,
        docs: &[90240, 90376, 90858],
    },
    EventMeta {
        domain: "app",
        name: "low_active_alert",
        title: "应用低活跃预警事件",
        via: &["app"],
        info_type: None,
        msg_type: Some("event"),
        event: Some("low_active_alert"),
        change_type: None,
        docs: &[90240, 90376, 96468],
    },
    EventMeta {
        domain: "app",
        name: "low_active",
        title: "低活跃应用事件",
        via: &["app"],
        info_type: None,
        msg_type: Some("event"),
        event: Some("low_active"),
        change_type: None,
        docs: &[90240, 90376, 96468],
    },
    EventMeta {
        domain: "app",
        name: "active_restored",
        title: "低活跃应用活跃恢复事件",
        via: &["app"],
        info_type: None,
        msg_type: Some("event"),
        event: Some("active_restored"),
        change_type: None,
        docs: &[90240, 90376, 96468],
    },
    EventMeta {
        domain: "approval",
        name: "sys_approval_change",
        title: "审批申请状态变化回调通知",
        via: &["app", "suite"],
        info_type: Some("sys_approval_change"),
        msg_type: Some("event"),
        event: Some("sys_approval_change"),
        change_type: None,
        docs: &[91815, 92633, 96508],
    },
    EventMeta {
        domain: "approval",
        name: "open_approval_change",
        title: "自建应用审批状态变化通知回调",
        via: &["app"],
        info_type: None,
        msg_type: Some("event"),
        event: Some("open_approval_change"),
        change_type: None,
        docs: &[90269, 90376, 93798, 90240],
    },
    EventMeta {
        domain: "calendar",
        name: "add_calendar",
        title: "add_calendar",
        via: &["app"],
        info_type: None,
        msg_type: Some("event"),
        event: Some("add_calendar"),
        change_type: None,
        docs: &[93651, 93704],
    },
    EventMeta {
        domain: "calendar",
        name: "modify_calendar",
        title: "修改日历事件",
        via: &["app"],
        info_type: None,
        msg_type: Some("event"),
        event: Some("modify_calendar"),
        change_type: None,
        docs: &[93651, 93704, 97730, 97772, 97808],
    },
    EventMeta {
        domain: "calendar",
        name: "delete_calendar",
        title: "删除日历事件",
        via: &["app"],
        info_type: None,
        msg_type: Some("event"),
        event: Some("delete_calendar"),
        change_type: None,
        docs: &[93651, 93704, 97728, 97771, 97806],
    },
    EventMeta {
        domain: "calendar",
        name: "add_schedule",
        title: "创建日程事件通知",
        via: &["app"],
        info_type: None,
        msg_type: Some("event"),
        event: Some("add_schedule"),
        change_type: None,
        docs: &[93651, 93704, 101698],
    },
    EventMeta {
        domain: "calendar",
        name: "modify_schedule",
        title: "修改日程事件",
        via: &["app"],
        info_type: None,
        msg_type: Some("event"),
        event: Some("modify_schedule"),
        change_type: None,
        docs: &[93651, 93704, 97731, 97773, 97809, 101698],
    },
    EventMeta {
        domain: "calendar",
        name: "delete_schedule",
        title: "删除日程事件",
        via: &["app"],
        info_type: None,
        msg_type: Some("event"),
        event: Some("delete_schedule"),
        change_type: None,
        docs: &[93651, 93704, 97732, 97774, 97810, 101698],
    },
    EventMeta {
        domain: "calendar",
        name: "respond_schedule",
        title: "日程回执事件",
        via: &["app"],
        info_type: None,
        msg_type: Some("event"),
        event: Some("respond_schedule"),
        change_type: None,
        docs: &[98099, 98110, 98111, 101698],
    },
    EventMeta {
        domain: "calendar",
        name: "book_meeting_room",
        title: "会议室预定事件",
        via: &["app"],
        info_type: None,
        msg_type: Some("event"),
        event: Some("book_meeting_room"),
        change_type: None,
        docs: &[95333],
    },
    EventMeta {
        domain: "calendar",
        name: "cancel_meeting_room",
        title: "会议室取消事件",
        via: &["app"],
        info_type: None,
        msg_type: Some("event"),
        event: Some("cancel_meeting_room"),
        change_type: None,
        docs: &[95333],
    },
    EventMeta {
        domain: "chatdata",
        name: "conversation_new_message",
        title: "产生会话回调事件",
        via: &["suite"],
        info_type: Some("conversation_new_message"),
        msg_type: None,
        event: None,
        change_type: None,
        docs: &[97085, 99682],
    },
    EventMeta {
        domain: "chatdata",
        name: "hit_keyword",
        title: "命中关键词规则通知",
        via: &["suite"],
        info_type: Some("hit_keyword"),
        msg_type: None,
        event: None,
        change_type: None,
        docs: &[97244],
    },
    EventMeta {
        domain: "chatdata",
        name: "chat_archive_audit_approved_single",
        title: "客户同意进行聊天内容存档事件回调",
        via: &["suite"],
        info_type: Some("chat_archive_audit_approved_single"),
        msg_type: None,
        event: None,
        change_type: None,
        docs: &[99532],
    },
    EventMeta {
        domain: "chatdata",
        name: "chat_archive_export_finished",
        title: "会话内容导出完成通知",
        via: &["suite"],
        info_type: Some("chat_archive_export_finished"),
        msg_type: None,
        event: None,
        change_type: None,
        docs: &[97244, 101388],
    },
    EventMeta {
        domain: "chatdata",
        name: "msgaudit_notify",
        title: "产生会话回调事件",
        via: &["app", "suite"],
        info_type: Some("msgaudit_notify"),
        msg_type: Some("event"),
        event: Some("msgaudit_notify"),
        change_type: None,
        docs: &[95039],
    },
    EventMeta {
        domain: "chatdata",
        name: "program_notify",
        title: "应用接收专区通知",
        via: &["app"],
        info_type: None,
        msg_type: Some("event"),
        event: Some("program_notify"),
        change_type: None,
        docs: &[100048, 101389],
    },
    EventMeta {
        domain: "chatdata",
        name: "advanced_api_trial_expired",
        title: "接口试用到期通知",
        via: &["suite"],
        info_type: Some("advanced_api_trial_expired"),
        msg_type: None,
        event: None,
        change_type: None,
        docs: &[101406, 100270],
    },
    EventMeta {
        domain: "chatdata",
        name: "advanced_api_expired",
        title: "advanced_api_expired",
        via: &["suite"],
        info_type: Some("advanced_api_expired"),
        msg_type: None,
        event: None,
        change_type: None,
        docs: &[100269],
    },
    EventMeta {
        domain: "contact",
        name: "change_contact_create_user",
        title: "新增成员事件",
        via: &["app", "suite"],
        info_type: Some("change_contact"),
        msg_type: Some("event"),
        event: Some("change_contact"),
        change_type: Some("create_user"),
        docs: &[90240, 90376, 90639, 90796, 90970, 92654, 96302],
    },
    EventMeta {
        domain: "contact",
        name: "change_contact_update_user",
        title: "更新成员事件",
        via: &["app", "suite"],
        info_type: Some("change_contact"),
        msg_type: Some("event"),
        event: Some("change_contact"),
        change_type: Some("update_user"),
        docs: &[90240, 90376, 90639, 90796, 90970, 92654, 96302],
    },
    EventMeta {
        domain: "contact",
        name: "change_contact_delete_user",
        title: "删除成员事件",
        via: &["app", "suite"],
        info_type: Some("change_contact"),
        msg_type: Some("event"),
        event: Some("change_contact"),
        change_type: Some("delete_user"),
        docs: &[90240, 90376, 90639, 90796, 90970, 92654, 96302],
    },
    EventMeta {
        domain: "contact",
        name: "change_contact_create_party",
        title: "新增部门事件",
        via: &["app", "suite"],
        info_type: Some("change_contact"),
        msg_type: Some("event"),
        event: Some("change_contact"),
        change_type: Some("create_party"),
        docs: &[90240, 90376, 90640, 90797, 90971, 92655, 96303],
    },
    EventMeta {
        domain: "contact",
        name: "change_contact_update_party",
        title: "更新部门事件",
        via: &["app", "suite"],
        info_type: Some("change_contact"),
        msg_type: Some("event"),
        event: Some("change_contact"),
        change_type: Some("update_party"),
        docs: &[90240, 90376, 90640, 90797, 90971, 92655, 96303],
    },
    EventMeta {
        domain: "contact",
        name: "change_contact_delete_party",
        title: "删除部门事件",
        via: &["app", "suite"],
        info_type: Some("change_contact"),
        msg_type: Some("event"),
        event: Some("change_contact"),
        change_type: Some("delete_party"),
        docs: &[90240, 90376, 90640, 90797, 90971, 92655, 96303],
    },
    EventMeta {
        domain: "contact",
        name: "change_contact_update_tag",
        title: "标签成员变更事件",
        via: &["app", "suite"],
        info_type: Some("change_contact"),
        msg_type: Some("event"),
        event: Some("change_contact"),
        change_type: Some("update_tag"),
        docs: &[90240, 90376, 90641, 90798, 90972, 92656, 96304],
    },
    EventMeta {
        domain: "contact",
        name: "batch_job_result",
        title: "异步任务完成通知",
        via: &["app", "suite"],
        info_type: Some("batch_job_result"),
        msg_type: Some("event"),
        event: Some("batch_job_result"),
        change_type: None,
        docs: &[90240, 90376, 90858, 90973, 91135, 91167, 91875, 94956, 95797, 96298],
    },
    EventMeta {
        domain: "corpgroup",
        name: "share_agent_change",
        title: "企业互联共享应用事件回调",
        via: &["app", "suite"],
        info_type: Some("share_agent_change"),
        msg_type: Some("event"),
        event: Some("share_agent_change"),
        change_type: None,
        docs: &[90240, 90376, 93373],
    },
    EventMeta {
        domain: "corpgroup",
        name: "share_chain_change",
        title: "上下游共享应用事件回调",
        via: &["app", "suite"],
        info_type: Some("share_chain_change"),
        msg_type: Some("event"),
        event: Some("share_chain_change"),
        change_type: None,
        docs: &[90240, 90376, 93373],
    },
    EventMeta {
        domain: "corpgroup",
        name: "change_chain_create_chain",
        title: "创建上下游空间事件",
        via: &["app"],
        info_type: None,
        msg_type: Some("event"),
        event: Some("change_chain"),
        change_type: Some("create_chain"),
        docs: &[95796],
    },
    EventMeta {
        domain: "corpgroup",
        name: "change_chain_update_chain",
        title: "更新上下游空间事件",
        via: &["app"],
        info_type: None,
        msg_type: Some("event"),
        event: Some("change_chain"),
        change_type: Some("update_chain"),
        docs: &[95796],
    },
    EventMeta {
        domain: "corpgroup",
        name: "change_chain_delete_chain",
        title: "删除上下游空间事件",
        via: &["app"],
        info_type: None,
        msg_type: Some("event"),
        event: Some("change_chain"),
        change_type: Some("delete_chain"),
        docs: &[95796],
    },
    EventMeta {
        domain: "corpgroup",
        name: "change_chain_create_group",
        title: "新增上下游分组事件",
        via: &["app"],
        info_type: None,
        msg_type: Some("event"),
        event: Some("change_chain"),
        change_type: Some("create_group"),
        docs: &[95796],
    },
    EventMeta {
        domain: "corpgroup",
        name: "change_chain_update_group",
        title: "更新上下游分组事件",
        via: &["app"],
        info_type: None,
        msg_type: Some("event"),
        event: Some("change_chain"),
        change_type: Some("update_group"),
        docs: &[95796],
    },
    EventMeta {
        domain: "corpgroup",
        name: "change_chain_delete_group",
        title: "删除上下游分组事件",
        via: &["app"],
        info_type: None,
        msg_type: Some("event"),
        event: Some("change_chain"),
        change_type: Some("delete_group"),
        docs: &[95796],
    },
    EventMeta {
        domain: "corpgroup",
        name: "change_chain_corp_join",
        title: "企业加入上下游事件",
        via: &["app"],
        info_type: None,
        msg_type: Some("event"),
        event: Some("change_chain"),
        change_type: Some("corp_join"),
        docs: &[95796],
    },
    EventMeta {
        domain: "corpgroup",
        name: "change_chain_update_corp",
        title: "更新企业事件",
        via: &["app"],
        info_type: None,
        msg_type: Some("event"),
        event: Some("change_chain"),
        change_type: Some("update_corp"),
        docs: &[95796],
    },
    EventMeta {
        domain: "corpgroup",
        name: "change_chain_remove_corp",
        title: "移除企业事件",
        via: &["app"],
        info_type: None,
        msg_type: Some("event"),
        event: Some("change_chain"),
        change_type: Some("remove_corp"),
        docs: &[95796],
    },
    EventMeta {
        domain: "customer_acquisition",
        name: "customer_acquisition_balance_low",
        title: "企业使用量即将耗尽事件",
        via: &["app", "suite"],
        info_type: Some("customer_acquisition"),
        msg_type: Some("event"),
        event: Some("customer_acquisition"),
        change_type: Some("balance_low"),
        docs: &[97299, 97402, 98958, 99485],
    },
    EventMeta {
        domain: "customer_acquisition",
        name: "customer_acquisition_balance_exhausted",
        title: "使用量已经耗尽事件",
        via: &["app", "suite"],
        info_type: Some("customer_acquisition"),
        msg_type: Some("event"),
        event: Some("customer_acquisition"),
        change_type: Some("balance_exhausted"),
        docs: &[97299, 97402, 98958, 99485],
    },
    EventMeta {
        domain: "customer_acquisition",
        name: "customer_acquisition_balance_increased",
        title: "使用量增加事件",
        via: &["app", "suite"],
        info_type: Some("customer_acquisition"),
        msg_type: Some("event"),
        event: Some("customer_acquisition"),
        change_type: Some("balance_increased"),
        docs: &[97299, 97402, 98958, 99485],
    },
    EventMeta {
        domain: "customer_acquisition",
        name: "customer_acquisition_quota_expire_soon",
        title: "获客使用量即将过期事件",
        via: &["app", "suite"],
        info_type: Some("customer_acquisition"),
        msg_type: Some("event"),
        event: Some("customer_acquisition"),
        change_type: Some("quota_expire_soon"),
        docs: &[97299, 97402, 98958],
    },
    EventMeta {
        domain: "customer_acquisition",
        name: "customer_acquisition_link_unavailable",
        title: "获客链接异常事件",
        via: &["app", "suite"],
        info_type: Some("customer_acquisition"),
        msg_type: Some("event"),
        event: Some("customer_acquisition"),
        change_type: Some("link_unavailable"),
        docs: &[97299, 97402, 98958, 99485],
    },
    EventMeta {
        domain: "customer_acquisition",
        name: "customer_acquisition_delete_link",
        title: "删除获客链接事件",
        via: &["app", "suite"],
        info_type: Some("customer_acquisition"),
        msg_type: Some("event"),
        event: Some("customer_acquisition"),
        change_type: Some("delete_link"),
        docs: &[97299, 97402, 98958, 99485],
    },
    EventMeta {
        domain: "customer_acquisition",
        name: "customer_acquisition_open_profile",
        title: "微信客户打开获客链接事件",
        via: &["app", "suite"],
        info_type: Some("customer_acquisition"),
        msg_type: Some("event"),
        event: Some("customer_acquisition"),
        change_type: Some("open_profile"),
        docs: &[97299, 97402, 98958, 99485],
    },
    EventMeta {
        domain: "customer_acquisition",
        name: "customer_acquisition_friend_request",
        title: "通过获客链接发起好友请求事件",
        via: &["app", "suite"],
        info_type: Some("customer_acquisition"),
        msg_type: Some("event"),
        event: Some("customer_acquisition"),
        change_type: Some("friend_request"),
        docs: &[97299, 97402, 98958, 99485],
    },
    EventMeta {
        domain: "customer_acquisition",
        name: "customer_acquisition_customer_start_chat",
        title: "成员首次收消息事件",
        via: &["app", "suite"],
        info_type: Some("customer_acquisition"),
        msg_type: Some("event"),
        event: Some("customer_acquisition"),
        change_type: Some("customer_start_chat"),
        docs: &[97299, 97402, 98958, 99485],
    },
    EventMeta {
        domain: "customer_acquisition",
        name: "customer_acquisition_message_from_customer",
        title: "成员多次收消息事件",
        via: &["app", "suite"],
        info_type: Some("customer_acquisition"),
        msg_type: Some("event"),
        event: Some("customer_acquisition"),
        change_type: Some("message_from_customer"),
        docs: &[97299, 97402, 98958, 99485],
    },
    EventMeta {
        domain: "customer_acquisition",
        name: "customer_acquisition_del_follow_user",
        title: "获客助手事件通知",
        via: &["app", "suite"],
        info_type: Some("customer_acquisition"),
        msg_type: Some("event"),
        event: Some("customer_acquisition"),
        change_type: Some("del_follow_user"),
        docs: &[97299, 97402, 98958],
    },
    EventMeta {
        domain: "customer_acquisition",
        name: "customer_acquisition_service_balance_low",
        title: "服务商获客使用量即将耗尽事件",
        via: &["suite"],
        info_type: Some("customer_acquisition"),
        msg_type: None,
        event: None,
        change_type: Some("service_balance_low"),
        docs: &[99485],
    },
    EventMeta {
        domain: "customer_acquisition",
        name: "customer_acquisition_service_balance_exhausted",
        title: "服务商获客使用量已经耗尽事件",
        via: &["suite"],
        info_type: Some("customer_acquisition"),
        msg_type: None,
        event: None,
        change_type: Some("service_balance_exhausted"),
        docs: &[99485],
    },
    EventMeta {
        domain: "customer_acquisition",
        name: "customer_acquisition_service_balance_consumed",
        title: "消耗服务商使用量事件",
        via: &["suite"],
        info_type: Some("customer_acquisition"),
        msg_type: None,
        event: None,
        change_type: Some("service_balance_consumed"),
        docs: &[99485],
    },
    EventMeta {
        domain: "customer_acquisition",
        name: "customer_acquisition_change_price",
        title: "获客链接服务商代付价格调整事件",
        via: &["suite"],
        info_type: Some("customer_acquisition"),
        msg_type: None,
        event: None,
        change_type: Some("change_price"),
        docs: &[99485],
    },
    EventMeta {
        domain: "customer_acquisition",
        name: "customer_acquisition_permit_change",
        title: "客户可建联成员范围变动事件",
        via: &["suite"],
        info_type: Some("customer_acquisition_permit_change"),
        msg_type: None,
        event: None,
        change_type: None,
        docs: &[92277, 101456],
    },
    EventMeta {
        domain: "device",
        name: "add_device",
        title: "添加设备事件",
        via: &["suite"],
        info_type: Some("add_device"),
        msg_type: None,
        event: None,
        change_type: None,
        docs: &[90751],
    },
    EventMeta {
        domain: "device",
        name: "del_device",
        title: "删除设备事件",
        via: &["suite"],
        info_type: Some("del_device"),
        msg_type: None,
        event: None,
        change_type: None,
        docs: &[90751],
    },
    EventMeta {
        domain: "device",
        name: "remark_device_name",
        title: "修改设备名称事件",
        via: &["suite"],
        info_type: Some("remark_device_name"),
        msg_type: None,
        event: None,
        change_type: None,
        docs: &[90751],
    },
    EventMeta {
        domain: "device",
        name: "connect_info",
        title: "设备连接网络成功事件",
        via: &["suite"],
        info_type: Some("connect_info"),
        msg_type: None,
        event: None,
        change_type: None,
        docs: &[90751],
    },
    EventMeta {
        domain: "device",
        name: "disconnect_info",
        title: "设备断开网络事件",
        via: &["suite"],
        info_type: Some("disconnect_info"),
        msg_type: None,
        event: None,
        change_type: None,
        docs: &[90751],
    },
    EventMeta {
        domain: "device",
        name: "error_report",
        title: "设备报错事件",
        via: &["suite"],
        info_type: Some("error_report"),
        msg_type: None,
        event: None,
        change_type: None,
        docs: &[90751],
    },
    EventMeta {
        domain: "device",
        name: "fetch_log_finish",
        title: "fetch_log_finish",
        via: &["suite"],
        info_type: Some("fetch_log_finish"),
        msg_type: None,
        event: None,
        change_type: None,
        docs: &[90751],
    },
    EventMeta {
        domain: "device",
        name: "device_feature_change",
        title: "device_feature_change",
        via: &["suite"],
        info_type: Some("device_feature_change"),
        msg_type: None,
        event: None,
        change_type: None,
        docs: &[90751],
    },
    EventMeta {
        domain: "device",
        name: "device_data_auth_change",
        title: "设备数据授权变更回调",
        via: &["suite"],
        info_type: Some("device_data_auth_change"),
        msg_type: None,
        event: None,
        change_type: None,
        docs: &[96103],
    },
    EventMeta {
        domain: "device",
        name: "device_checkin_data_report",
        title: "考勤打卡原始数据回调",
        via: &["app"],
        info_type: None,
        msg_type: Some("event"),
        event: Some("device_checkin_data_report"),
        change_type: None,
        docs: &[97214],
    },
    EventMeta {
        domain: "device",
        name: "device_accesscontrol_data_report",
        title: "门禁通行原始数据回调",
        via: &["app"],
        info_type: None,
        msg_type: Some("event"),
        event: Some("device_accesscontrol_data_report"),
        change_type: None,
        docs: &[97215],
    },
    EventMeta {
        domain: "device",
        name: "device_temperature_data_report",
        title: "体温检测原始数据回调",
        via: &["app"],
        info_type: None,
        msg_type: Some("event"),
        event: Some("device_temperature_data_report"),
        change_type: None,
        docs: &[97216],
    },
    EventMeta {
        domain: "device",
        name: "model_ticket",
        title: "设备型号model_ticket推送事件",
        via: &["device"],
        info_type: None,
        msg_type: Some("event"),
        event: Some("model_ticket"),
        change_type: None,
        docs: &[96053, 95992],
    },
    EventMeta {
        domain: "device",
        name: "bind",
        title: "企业绑定设备事件",
        via: &["device"],
        info_type: None,
        msg_type: Some("event"),
        event: Some("bind"),
        change_type: None,
        docs: &[95987],
    },
    EventMeta {
        domain: "device",
        name: "unbind",
        title: "企业解绑设备事件",
        via: &["device"],
        info_type: None,
        msg_type: Some("event"),
        event: Some("unbind"),
        change_type: None,
        docs: &[95988],
    },
    EventMeta {
        domain: "device",
        name: "update_firmware",
        title: "固件升级指令",
        via: &["device"],
        info_type: None,
        msg_type: Some("command"),
        event: Some("update_firmware"),
        change_type: None,
        docs: &[96011],
    },
    EventMeta {
        domain: "device",
        name: "verify_device",
        title: "查询设备SN合法性事件",
        via: &["device"],
        info_type: None,
        msg_type: Some("event"),
        event: Some("verify_device"),
        change_type: None,
        docs: &[96130],
    },
    EventMeta {
        domain: "exmail",
        name: "app_email_change_receive_email",
        title: "应用邮箱接收邮件事件",
        via: &["app"],
        info_type: None,
        msg_type: Some("event"),
        event: Some("app_email_change"),
        change_type: Some("receive_email"),
        docs: &[97495, 97506, 97517],
    },
    EventMeta {
        domain: "exmail",
        name: "public_email_change_receive_email",
        title: "公共邮箱接收邮件事件",
        via: &["app"],
        info_type: None,
        msg_type: Some("event"),
        event: Some("public_email_change"),
        change_type: Some("receive_email"),
        docs: &[100180],
    },
    EventMeta {
        domain: "externalcontact",
        name: "change_external_contact_add_external_contact",
        title: "添加企业客户事件",
        via: &["app", "suite"],
        info_type: Some("change_external_contact"),
        msg_type: Some("event"),
        event: Some("change_external_contact"),
        change_type: Some("add_external_contact"),
        docs: &[92130, 92277, 96361, 101456],
    },
    EventMeta {
        domain: "externalcontact",
        name: "change_external_contact_edit_external_contact",
        title: "编辑企业客户事件",
        via: &["app", "suite"],
        info_type: Some("change_external_contact"),
        msg_type: Some("event"),
        event: Some("change_external_contact"),
        change_type: Some("edit_external_contact"),
        docs: &[92130, 92277, 96361, 101456],
    },
    EventMeta {
        domain: "externalcontact",
        name: "change_external_contact_add_half_external_contact",
        title: "外部联系人免验证添加成员事件",
        via: &["app", "suite"],
        info_type: Some("change_external_contact"),
        msg_type: Some("event"),
        event: Some("change_external_contact"),
        change_type: Some("add_half_external_contact"),
        docs: &[92130, 92277, 96361, 101456],
    },
    EventMeta {
        domain: "externalcontact",
        name: "change_external_contact_del_external_contact",
        title: "删除企业客户事件",
        via: &["app", "suite"],
        info_type: Some("change_external_contact"),
        msg_type: Some("event"),
        event: Some("change_external_contact"),
        change_type: Some("del_external_contact"),
        docs: &[92130, 92277, 96361, 101456],
    },
    EventMeta {
        domain: "externalcontact",
        name: "change_external_contact_del_follow_user",
        title: "删除跟进成员事件",
        via: &["app", "suite"],
        info_type: Some("change_external_contact"),
        msg_type: Some("event"),
        event: Some("change_external_contact"),
        change_type: Some("del_follow_user"),
        docs: &[92130, 92277, 96361, 101456],
    },
    EventMeta {
        domain: "externalcontact",
        name: "change_external_contact_transfer_fail",
        title: "客户接替失败事件",
        via: &["app", "suite"],
        info_type: Some("change_external_contact"),
        msg_type: Some("event"),
        event: Some("change_external_contact"),
        change_type: Some("transfer_fail"),
        docs: &[92130, 92277, 96361, 101456],
    },
    EventMeta {
        domain: "externalcontact",
        name: "change_external_contact_msg_audit_approved",
        title: "客户同意进行聊天内容存档事件回调",
        via: &["app", "suite"],
        info_type: Some("change_external_contact"),
        msg_type: Some("event"),
        event: Some("change_external_contact"),
        change_type: Some("msg_audit_approved"),
        docs: &[92005],
    },
    EventMeta {
        domain: "externalcontact",
        name: "change_external_chat_create",
        title: "客户群创建事件",
        via: &["app", "suite"],
        info_type: Some("change_external_chat"),
        msg_type: Some("event"),
        event: Some("change_external_chat"),
        change_type: Some("create"),
        docs: &[92130, 92277, 96361],
    },
    EventMeta {
        domain: "externalcontact",
        name: "change_external_chat_update",
        title: "客户群变更事件",
        via: &["app", "suite"],
        info_type: Some("change_external_chat"),
        msg_type: Some("event"),
        event: Some("change_external_chat"),
        change_type: Some("update"),
        docs: &[92130, 92277, 96361],
    },
    EventMeta {
        domain: "externalcontact",
        name: "change_external_chat_dismiss",
        title: "客户群解散事件",
        via: &["app", "suite"],
        info_type: Some("change_external_chat"),
        msg_type: Some("event"),
        event: Some("change_external_chat"),
        change_type: Some("dismiss"),
        docs: &[92130, 92277, 96361],
    },
    EventMeta {
        domain: "externalcontact",
        name: "change_external_tag_create",
        title: "企业客户标签创建事件",
        via: &["app", "suite"],
        info_type: Some("change_external_tag"),
        msg_type: Some("event"),
        event: Some("change_external_tag"),
        change_type: Some("create"),
        docs: &[92130, 92277, 96361],
    },
    EventMeta {
        domain: "externalcontact",
        name: "change_external_tag_update",
        title: "企业客户标签变更事件",
        via: &["app", "suite"],
        info_type: Some("change_external_tag"),
        msg_type: Some("event"),
        event: Some("change_external_tag"),
        change_type: Some("update"),
        docs: &[92130, 92277, 96361],
    },
    EventMeta {
        domain: "externalcontact",
        name: "change_external_tag_delete",
        title: "企业客户标签删除事件",
        via: &["app", "suite"],
        info_type: Some("change_external_tag"),
        msg_type: Some("event"),
        event: Some("change_external_tag"),
        change_type: Some("delete"),
        docs: &[92130, 92277, 96361],
    },
    EventMeta {
        domain: "externalcontact",
        name: "change_external_tag_shuffle",
        title: "企业客户标签重排事件",
        via: &["app", "suite"],
        info_type: Some("change_external_tag"),
        msg_type: Some("event"),
        event: Some("change_external_tag"),
        change_type: Some("shuffle"),
        docs: &[92130, 92277, 96361],
    },
    EventMeta {
        domain: "kf",
        name: "kf_msg_or_event",
        title: "接收消息和事件",
        via: &["app"],
        info_type: None,
        msg_type: Some("event"),
        event: Some("kf_msg_or_event"),
        change_type: None,
        docs: &[94670, 94699, 96426],
    },
    EventMeta {
        domain: "kf",
        name: "kf_account_auth_change",
        title: "客服账号授权变更事件",
        via: &["app"],
        info_type: None,
        msg_type: Some("event"),
        event: Some("kf_account_auth_change"),
        change_type: None,
        docs: &[97302, 97712, 97713],
    },
    EventMeta {
        domain: "license",
        name: "license_pay_success",
        title: "支付成功通知",
        via: &["suite"],
        info_type: Some("license_pay_success"),
        msg_type: None,
        event: None,
        change_type: None,
        docs: &[95804, 97196],
    },
    EventMeta {
        domain: "license",
        name: "license_refund",
        title: "退款结果通知",
        via: &["suite"],
        info_type: Some("license_refund"),
        msg_type: None,
        event: None,
        change_type: None,
        docs: &[95805],
    },
    EventMeta {
        domain: "license",
        name: "auto_activate",
        title: "自动激活回调通知",
        via: &["suite"],
        info_type: Some("auto_activate"),
        msg_type: None,
        event: None,
        change_type: None,
        docs: &[95994],
    },
    EventMeta {
        domain: "license",
        name: "unlicensed_notify",
        title: "接口许可失效通知",
        via: &["app"],
        info_type: None,
        msg_type: Some("event"),
        event: Some("unlicensed_notify"),
        change_type: None,
        docs: &[95716],
    },
    EventMeta {
        domain: "living",
        name: "living_status_change",
        title: "直播回调事件",
        via: &["app"],
        info_type: None,
        msg_type: Some("event"),
        event: Some("living_status_change"),
        change_type: None,
        docs: &[94145, 94308, 96842],
    },
    EventMeta {
        domain: "media",
        name: "upload_media_job_finish",
        title: "回调异步任务结果",
        via: &["app"],
        info_type: None,
        msg_type: Some("event"),
        event: Some("upload_media_job_finish"),
        change_type: None,
        docs: &[96219, 97126],
    },
    EventMeta {
        domain: "meeting",
        name: "meeting_change_modify_meeting",
        title: "修改会议事件",
        via: &["app"],
        info_type: None,
        msg_type: Some("event"),
        event: Some("meeting_change"),
        change_type: Some("modify_meeting"),
        docs: &[97451, 97459, 99081],
    },
    EventMeta {
        domain: "meeting",
        name: "meeting_change_cancel_meeting",
        title: "取消会议事件",
        via: &["app"],
        info_type: None,
        msg_type: Some("event"),
        event: Some("meeting_change"),
        change_type: Some("cancel_meeting"),
        docs: &[97451, 97459, 99082],
    },
    EventMeta {
        domain: "meeting",
        name: "meeting_change_meeting_start",
        title: "会议开始事件",
        via: &["app"],
        info_type: None,
        msg_type: Some("event"),
        event: Some("meeting_change"),
        change_type: Some("meeting_start"),
        docs: &[98333],
    },
    EventMeta {
        domain: "meeting",
        name: "meeting_change_meeting_end",
        title: "会议结束事件",
        via: &["app"],
        info_type: None,
        msg_type: Some("event"),
        event: Some("meeting_change"),
        change_type: Some("meeting_end"),
        docs: &[98337],
    },
    EventMeta {
        domain: "meeting",
        name: "meeting_statistics_start_meeting",
        title: "会议发起事件",
        via: &["app"],
        info_type: None,
        msg_type: Some("event"),
        event: Some("meeting_statistics"),
        change_type: Some("start_meeting"),
        docs: &[99648],
    },
    EventMeta {
        domain: "meeting",
        name: "meeting_change_join_meeting",
        title: "成员入会事件",
        via: &["app"],
        info_type: None,
        msg_type: Some("event"),
        event: Some("meeting_change"),
        change_type: Some("join_meeting"),
        docs: &[98348],
    },
    EventMeta {
        domain: "meeting",
        name: "meeting_change_quit_meeting",
        title: "成员离会事件",
        via: &["app"],
        info_type: None,
        msg_type: Some("event"),
        event: Some("meeting_change"),
        change_type: Some("quit_meeting"),
        docs: &[98352],
    },
    EventMeta {
        domain: "meeting",
        name: "meeting_change_join_meeting_before_host",
        title: "成员等待主持人入会事件",
        via: &["app"],
        info_type: None,
        msg_type: Some("event"),
        event: Some("meeting_change"),
        change_type: Some("join_meeting_before_host"),
        docs: &[98353],
    },
    EventMeta {
        domain: "meeting",
        name: "meeting_change_join_waiting_room",
        title: "成员进入等候室事件",
        via: &["app"],
        info_type: None,
        msg_type: Some("event"),
        event: Some("meeting_change"),
        change_type: Some("join_waiting_room"),
        docs: &[98354],
    },
    EventMeta {
        domain: "meeting",
        name: "meeting_change_quit_waiting_room",
        title: "成员离开等候室事件",
        via: &["app"],
        info_type: None,
        msg_type: Some("event"),
        event: Some("meeting_change"),
        change_type: Some("quit_waiting_room"),
        docs: &[98355],
    },
    EventMeta {
        domain: "meeting",
        name: "meeting_change_join_from_meeting_room",
        title: "成员从等候室进入会议事件",
        via: &["app"],
        info_type: None,
        msg_type: Some("event"),
        event: Some("meeting_change"),
        change_type: Some("join_from_meeting_room"),
        docs: &[98393],
    },
    EventMeta {
        domain: "meeting",
        name: "meeting_change_move_to_waiting_room",
        title: "成员从会议中被移入等候室事件",
        via: &["app"],
        info_type: None,
        msg_type: Some("event"),
        event: Some("meeting_change"),
        change_type: Some("move_to_waiting_room"),
        docs: &[98394],
    },
    EventMeta {
        domain: "meeting",
        name: "meeting_change_role_change",
        title: "会议成员角色变更事件",
        via: &["app"],
        info_type: None,
        msg_type: Some("event"),
        event: Some("meeting_change"),
        change_type: Some("role_change"),
        docs: &[98397],
    },
    EventMeta {
        domain: "meeting",
        name: "meeting_change_webinar_role_change",
        title: "网络研讨会成员角色变更事件",
        via: &["app"],
        info_type: None,
        msg_type: Some("event"),
        event: Some("meeting_change"),
        change_type: Some("webinar_role_change"),
        docs: &[98771],
    },
    EventMeta {
        domain: "meeting",
        name: "meeting_change_meeting_mute_all",
        title: "会议全体静音事件",
        via: &["app"],
        info_type: None,
        msg_type: Some("event"),
        event: Some("meeting_change"),
        change_type: Some("meeting_mute_all"),
        docs: &[98341],
    },
    EventMeta {
        domain: "meeting",
        name: "meeting_change_meeting_unmute_all",
        title: "会议解除全体静音事件",
        via: &["app"],
        info_type: None,
        msg_type: Some("event"),
        event: Some("meeting_change"),
        change_type: Some("meeting_unmute_all"),
        docs: &[98345],
    },
    EventMeta {
        domain: "meeting",
        name: "meeting_change_open_screen_share",
        title: "共享屏幕开启事件",
        via: &["app"],
        info_type: None,
        msg_type: Some("event"),
        event: Some("meeting_change"),
        change_type: Some("open_screen_share"),
        docs: &[98395],
    },
    EventMeta {
        domain: "meeting",
        name: "meeting_change_close_screen_share",
        title: "共享屏幕结束事件",
        via: &["app"],
        info_type: None,
        msg_type: Some("event"),
        event: Some("meeting_change"),
        change_type: Some("close_screen_share"),
        docs: &[98396],
    },
    EventMeta {
        domain: "meeting",
        name: "meeting_change_start_recording",
        title: "开始云录制事件",
        via: &["app"],
        info_type: None,
        msg_type: Some("event"),
        event: Some("meeting_change"),
        change_type: Some("start_recording"),
        docs: &[98398],
    },
    EventMeta {
        domain: "meeting",
        name: "meeting_change_pause_recording",
        title: "暂停云录制事件",
        via: &["app"],
        info_type: None,
        msg_type: Some("event"),
        event: Some("meeting_change"),
        change_type: Some("pause_recording"),
        docs: &[98399],
    },
    EventMeta {
        domain: "meeting",
        name: "meeting_change_resume_recording",
        title: "恢复云录制事件",
        via: &["app"],
        info_type: None,
        msg_type: Some("event"),
        event: Some("meeting_change"),
        change_type: Some("resume_recording"),
        docs: &[98400],
    },
    EventMeta {
        domain: "meeting",
        name: "meeting_change_stop_recording",
        title: "停止云录制事件",
        via: &["app"],
        info_type: None,
        msg_type: Some("event"),
        event: Some("meeting_change"),
        change_type: Some("stop_recording"),
        docs: &[98401],
    },
    EventMeta {
        domain: "meeting",
        name: "meeting_change_recording_complete",
        title: "云录制已完成事件",
        via: &["app"],
        info_type: None,
        msg_type: Some("event"),
        event: Some("meeting_change"),
        change_type: Some("recording_complete"),
        docs: &[98402],
    },
    EventMeta {
        domain: "meeting",
        name: "meeting_change_delete_recording",
        title: "删除云录制事件",
        via: &["app"],
        info_type: None,
        msg_type: Some("event"),
        event: Some("meeting_change"),
        change_type: Some("delete_recording"),
        docs: &[98404],
    },
    EventMeta {
        domain: "meeting",
        name: "meeting_change_enroll",
        title: "用户报名事件",
        via: &["app"],
        info_type: None,
        msg_type: Some("event"),
        event: Some("meeting_change"),
        change_type: Some("enroll"),
        docs: &[98781],
    },
    EventMeta {
        domain: "meeting",
        name: "meeting_change_cancel_enroll",
        title: "用户取消报名事件",
        via: &["app"],
        info_type: None,
        msg_type: Some("event"),
        event: Some("meeting_change"),
        change_type: Some("cancel_enroll"),
        docs: &[98782],
    },
    EventMeta {
        domain: "meeting",
        name: "meeting_change_pstn_status_update",
        title: "PSTN 外呼状态更新事件",
        via: &["app"],
        info_type: None,
        msg_type: Some("event"),
        event: Some("meeting_change"),
        change_type: Some("pstn_status_update"),
        docs: &[98774],
    },
    EventMeta {
        domain: "meeting",
        name: "meeting_change_meeting_room_response",
        title: "会议室应答事件",
        via: &["app"],
        info_type: None,
        msg_type: Some("event"),
        event: Some("meeting_change"),
        change_type: Some("meeting_room_response"),
        docs: &[98783],
    },
    EventMeta {
        domain: "meeting",
        name: "meeting_change_webinar_warm_up_upload",
        title: "网络研讨会暖场上传结果",
        via: &["app"],
        info_type: None,
        msg_type: Some("event"),
        event: Some("meeting_change"),
        change_type: Some("webinar_warm_up_upload"),
        docs: &[98773],
    },
    EventMeta {
        domain: "meeting",
        name: "meeting_change_medium_upload",
        title: "素材上传结果",
        via: &["app"],
        info_type: None,
        msg_type: Some("event"),
        event: Some("meeting_change"),
        change_type: Some("medium_upload"),
        docs: &[98775],
    },
    EventMeta {
        domain: "message",
        name: "message_text",
        title: "文本消息",
        via: &["app"],
        info_type: None,
        msg_type: Some("text"),
        event: None,
        change_type: None,
        docs: &[90239, 90375, 90855, 96467],
    },
    EventMeta {
        domain: "message",
        name: "message_image",
        title: "图片消息",
        via: &["app"],
        info_type: None,
        msg_type: Some("image"),
        event: None,
        change_type: None,
        docs: &[90239, 90375, 90855, 96467],
    },
    EventMeta {
        domain: "message",
        name: "message_voice",
        title: "语音消息",
        via: &["app"],
        info_type: None,
        msg_type: Some("voice"),
        event: None,
        change_type: None,
        docs: &[90239, 90375, 90855, 96467],
    },
    EventMeta {
        domain: "message",
        name: "message_video",
        title: "视频消息",
        via: &["app"],
        info_type: None,
        msg_type: Some("video"),
        event: None,
        change_type: None,
        docs: &[90239, 90375, 90855, 96467],
    },
    EventMeta {
        domain: "message",
        name: "message_location",
        title: "位置消息",
        via: &["app"],
        info_type: None,
        msg_type: Some("location"),
        event: None,
        change_type: None,
        docs: &[90239, 90375, 90855, 96467],
    },
    EventMeta {
        domain: "message",
        name: "message_link",
        title: "链接消息",
        via: &["app"],
        info_type: None,
        msg_type: Some("link"),
        event: None,
        change_type: None,
        docs: &[90239, 90375, 90855, 96467],
    },
    EventMeta {
        domain: "miniapppay",
        name: "pay_transaction",
        title: "支付通知",
        via: &["app"],
        info_type: None,
        msg_type: Some("event"),
        event: Some("pay_transaction"),
        change_type: None,
        docs: &[97478, 97335],
    },
    EventMeta {
        domain: "miniapppay",
        name: "pay_refund",
        title: "退款通知",
        via: &["app"],
        info_type: None,
        msg_type: Some("event"),
        event: Some("pay_refund"),
        change_type: None,
        docs: &[97478, 97338],
    },
    EventMeta {
        domain: "order",
        name: "open_order",
        title: "下单成功通知",
        via: &["suite"],
        info_type: Some("open_order"),
        msg_type: None,
        event: None,
        change_type: None,
        docs: &[91929, 99387],
    },
    EventMeta {
        domain: "order",
        name: "change_order",
        title: "改单通知",
        via: &["suite"],
        info_type: Some("change_order"),
        msg_type: None,
        event: None,
        change_type: None,
        docs: &[91930],
    },
    EventMeta {
        domain: "order",
        name: "pay_for_app_success",
        title: "支付成功通知",
        via: &["suite"],
        info_type: Some("pay_for_app_success"),
        msg_type: None,
        event: None,
        change_type: None,
        docs: &[91931, 99389],
    },
    EventMeta {
        domain: "order",
        name: "refund",
        title: "退款通知",
        via: &["suite"],
        info_type: Some("refund"),
        msg_type: None,
        event: None,
        change_type: None,
        docs: &[91932],
    },
    EventMeta {
        domain: "order",
        name: "cancel_order",
        title: "取消订单通知",
        via: &["suite"],
        info_type: Some("cancel_order"),
        msg_type: None,
        event: None,
        change_type: None,
        docs: &[99353],
    },
    EventMeta {
        domain: "order",
        name: "change_edition",
        title: "应用版本变更通知",
        via: &["suite"],
        info_type: Some("change_editon"),
        msg_type: None,
        event: None,
        change_type: None,
        docs: &[91933],
    },
    EventMeta {
        domain: "order",
        name: "advanced_api_pay_success",
        title: "支付成功通知",
        via: &["suite"],
        info_type: Some("advanced_api_pay_success"),
        msg_type: None,
        event: None,
        change_type: None,
        docs: &[101401],
    },
    EventMeta {
        domain: "order",
        name: "advanced_api_refund",
        title: "退款结果通知",
        via: &["suite"],
        info_type: Some("advanced_api_refund"),
        msg_type: None,
        event: None,
        change_type: None,
        docs: &[101402],
    },
    EventMeta {
        domain: "order",
        name: "advanced_api_cancel",
        title: "取消订单通知",
        via: &["suite"],
        info_type: Some("advanced_api_cancel"),
        msg_type: None,
        event: None,
        change_type: None,
        docs: &[101403],
    },
    EventMeta {
        domain: "order",
        name: "advanced_api_insufficient",
        title: "接口不足通知",
        via: &["suite"],
        info_type: Some("advanced_api_insufficient"),
        msg_type: None,
        event: None,
        change_type: None,
        docs: &[100272],
    },
    EventMeta {
        domain: "school",
        name: "change_school_contact_create_student",
        title: "新增学生事件",
        via: &["app", "suite"],
        info_type: Some("change_school_contact"),
        msg_type: Some("event"),
        event: Some("change_school_contact"),
        change_type: Some("create_student"),
        docs: &[92032, 92051, 96716],
    },
    EventMeta {
        domain: "school",
        name: "change_school_contact_update_student",
        title: "编辑学生事件",
        via: &["app", "suite"],
        info_type: Some("change_school_contact"),
        msg_type: Some("event"),
        event: Some("change_school_contact"),
        change_type: Some("update_student"),
        docs: &[92032, 92051, 96716],
    },
    EventMeta {
        domain: "school",
        name: "change_school_contact_delete_student",
        title: "删除学生事件",
        via: &["app", "suite"],
        info_type: Some("change_school_contact"),
        msg_type: Some("event"),
        event: Some("change_school_contact"),
        change_type: Some("delete_student"),
        docs: &[92032, 92051, 96716],
    },
    EventMeta {
        domain: "school",
        name: "change_school_contact_create_parent",
        title: "新增家长事件",
        via: &["app", "suite"],
        info_type: Some("change_school_contact"),
        msg_type: Some("event"),
        event: Some("change_school_contact"),
        change_type: Some("create_parent"),
        docs: &[92032, 92051, 96716],
    },
    EventMeta {
        domain: "school",
        name: "change_school_contact_update_parent",
        title: "编辑家长事件",
        via: &["app", "suite"],
        info_type: Some("change_school_contact"),
        msg_type: Some("event"),
        event: Some("change_school_contact"),
        change_type: Some("update_parent"),
        docs: &[92032, 92051, 96716],
    },
    EventMeta {
        domain: "school",
        name: "change_school_contact_delete_parent",
        title: "删除家长事件",
        via: &["app", "suite"],
        info_type: Some("change_school_contact"),
        msg_type: Some("event"),
        event: Some("change_school_contact"),
        change_type: Some("delete_parent"),
        docs: &[92032, 92051, 96716],
    },
    EventMeta {
        domain: "school",
        name: "change_school_contact_subscribe",
        title: "家长关注事件",
        via: &["app", "suite"],
        info_type: Some("change_school_contact"),
        msg_type: Some("event"),
        event: Some("change_school_contact"),
        change_type: Some("subscribe"),
        docs: &[92032, 92051, 96716],
    },
    EventMeta {
        domain: "school",
        name: "change_school_contact_unsubscribe",
        title: "家长取消关注事件",
        via: &["app", "suite"],
        info_type: Some("change_school_contact"),
        msg_type: Some("event"),
        event: Some("change_school_contact"),
        change_type: Some("unsubscribe"),
        docs: &[92032, 92051, 96716],
    },
    EventMeta {
        domain: "school",
        name: "change_school_contact_create_department",
        title: "创建部门事件",
        via: &["app", "suite"],
        info_type: Some("change_school_contact"),
        msg_type: Some("event"),
        event: Some("change_school_contact"),
        change_type: Some("create_department"),
        docs: &[92050, 92052, 96717],
    },
    EventMeta {
        domain: "school",
        name: "change_school_contact_update_department",
        title: "更新部门事件",
        via: &["app", "suite"],
        info_type: Some("change_school_contact"),
        msg_type: Some("event"),
        event: Some("change_school_contact"),
        change_type: Some("update_department"),
        docs: &[92050, 92052, 96717],
    },
    EventMeta {
        domain: "school",
        name: "change_school_contact_delete_department",
        title: "删除部门事件",
        via: &["app", "suite"],
        info_type: Some("change_school_contact"),
        msg_type: Some("event"),
        event: Some("change_school_contact"),
        change_type: Some("delete_department"),
        docs: &[92050, 92052, 96717],
    },
    EventMeta {
        domain: "school",
        name: "change_school_contact_create_department_misspelt",
        title: "创建部门事件",
        via: &["app"],
        info_type: None,
        msg_type: Some("event"),
        event: Some("change_school_contact"),
        change_type: Some("create_deparmtment"),
        docs: &[92052, 96717],
    },
    EventMeta {
        domain: "school",
        name: "change_school_contact_update_department_misspelt",
        title: "更新部门事件",
        via: &["app"],
        info_type: None,
        msg_type: Some("event"),
        event: Some("change_school_contact"),
        change_type: Some("update_deparmtment"),
        docs: &[92052, 96717],
    },
    EventMeta {
        domain: "school",
        name: "change_school_contact_delete_department_misspelt",
        title: "删除部门事件",
        via: &["app"],
        info_type: None,
        msg_type: Some("event"),
        event: Some("change_school_contact"),
        change_type: Some("delete_deparmtment"),
        docs: &[92052, 96717],
    },
    EventMeta {
        domain: "school",
        name: "change_school_contact_batch",
        title: "家校通讯录批量变更事件",
        via: &["suite"],
        info_type: Some("change_school_contact_batch"),
        msg_type: None,
        event: None,
        change_type: None,
        docs: &[97281],
    },
    EventMeta {
        domain: "security",
        name: "security_change_domain_ip",
        title: "企业微信域名IP变更事件",
        via: &["app"],
        info_type: None,
        msg_type: Some("event"),
        event: Some("security"),
        change_type: Some("change_domain_ip"),
        docs: &[100080],
    },
    EventMeta {
        domain: "security",
        name: "file_content_archive_auth_change",
        title: "应用被存档成员变更回调",
        via: &["app"],
        info_type: None,
        msg_type: Some("event"),
        event: Some("file_content_archive_auth_change"),
        change_type: None,
        docs: &[101701],
    },
    EventMeta {
        domain: "security",
        name: "file_content_archive_user_list_change",
        title: "存档成员范围变化事件",
        via: &["app"],
        info_type: None,
        msg_type: Some("event"),
        event: Some("file_content_archive_user_list_change"),
        change_type: None,
        docs: &[101701],
    },
    EventMeta {
        domain: "service",
        name: "suite_ticket",
        title: "推送suite_ticket",
        via: &["suite"],
        info_type: Some("suite_ticket"),
        msg_type: None,
        event: None,
        change_type: None,
        docs: &[90628, 90794],
    },
    EventMeta {
        domain: "service",
        name: "create_auth",
        title: "授权成功通知",
        via: &["suite"],
        info_type: Some("create_auth"),
        msg_type: None,
        event: None,
        change_type: None,
        docs: &[90642, 90795, 97086, 99401, 99487],
    },
    EventMeta {
        domain: "service",
        name: "change_auth",
        title: "变更授权通知",
        via: &["suite"],
        info_type: Some("change_auth"),
        msg_type: None,
        event: None,
        change_type: None,
        docs: &[90642, 97086, 99401, 99487],
    },
    EventMeta {
        domain: "service",
        name: "cancel_auth",
        title: "取消授权通知",
        via: &["suite"],
        info_type: Some("cancel_auth"),
        msg_type: None,
        event: None,
        change_type: None,
        docs: &[90642, 97086, 99401, 99487],
    },
    EventMeta {
        domain: "service",
        name: "reset_permanent_code",
        title: "重置永久授权码通知",
        via: &["suite"],
        info_type: Some("reset_permanent_code"),
        msg_type: None,
        event: None,
        change_type: None,
        docs: &[94758, 97175],
    },
    EventMeta {
        domain: "service",
        name: "change_app_admin",
        title: "应用管理员变更通知",
        via: &["app"],
        info_type: None,
        msg_type: Some("event"),
        event: Some("change_app_admin"),
        change_type: None,
        docs: &[95038],
    },
    EventMeta {
        domain: "service",
        name: "corp_arch_auth",
        title: "授权组织架构权限通知",
        via: &["suite"],
        info_type: Some("corp_arch_auth"),
        msg_type: None,
        event: None,
        change_type: None,
        docs: &[97378],
    },
    EventMeta {
        domain: "service",
        name: "approve_special_auth",
        title: "获客助手权限确认事件",
        via: &["suite"],
        info_type: Some("approve_special_auth"),
        msg_type: None,
        event: None,
        change_type: None,
        docs: &[98959],
    },
    EventMeta {
        domain: "service",
        name: "cancel_special_auth",
        title: "获客助手权限取消事件",
        via: &["suite"],
        info_type: Some("cancel_special_auth"),
        msg_type: None,
        event: None,
        change_type: None,
        docs: &[98959],
    },
    EventMeta {
        domain: "service",
        name: "agree_external_userid_migration",
        title: "同意授权转换external_userid事件",
        via: &["suite"],
        info_type: Some("agree_external_userid_migration"),
        msg_type: None,
        event: None,
        change_type: None,
        docs: &[95327, 96516],
    },
    EventMeta {
        domain: "service",
        name: "register_corp",
        title: "注册完成回调事件",
        via: &["suite"],
        info_type: Some("register_corp"),
        msg_type: None,
        event: None,
        change_type: None,
        docs: &[90585, 90810],
    },
    EventMeta {
        domain: "service",
        name: "enter_register_package",
        title: "扫描推广二维码事件",
        via: &["suite"],
        info_type: Some("enter_register_package"),
        msg_type: None,
        event: None,
        change_type: None,
        docs: &[98071],
    },
    EventMeta {
        domain: "service",
        name: "del_auth",
        title: "del_auth",
        via: &["suite"],
        info_type: Some("del_auth"),
        msg_type: None,
        event: None,
        change_type: None,
        docs: &[],
    },
    EventMeta {
        domain: "wedoc",
        name: "doc_change_doc_member_change",
        title: "修改文档成员事件",
        via: &["app"],
        info_type: None,
        msg_type: Some("event"),
        event: Some("doc_change"),
        change_type: Some("doc_member_change"),
        docs: &[97833, 97836, 97839],
    },
    EventMeta {
        domain: "wedoc",
        name: "doc_change_delete_doc",
        title: "删除文档事件",
        via: &["app"],
        info_type: None,
        msg_type: Some("event"),
        event: Some("doc_change"),
        change_type: Some("delete_doc"),
        docs: &[97834, 97837, 97840],
    },
    EventMeta {
        domain: "wedoc",
        name: "doc_change_form_complete",
        title: "收集表完成事件",
        via: &["app"],
        info_type: None,
        msg_type: Some("event"),
        event: Some("doc_change"),
        change_type: Some("form_complete"),
        docs: &[97835, 97838, 97841],
    },
    EventMeta {
        domain: "wedoc",
        name: "doc_change_delete_form",
        title: "删除收集表事件",
        via: &["app"],
        info_type: None,
        msg_type: Some("event"),
        event: Some("doc_change"),
        change_type: Some("delete_form"),
        docs: &[98055, 98095, 98097],
    },
    EventMeta {
        domain: "wedoc",
        name: "doc_change_form_settings_change",
        title: "修改收集表设置事件",
        via: &["app"],
        info_type: None,
        msg_type: Some("event"),
        event: Some("doc_change"),
        change_type: Some("form_settings_change"),
        docs: &[98056, 98096, 98098],
    },
    EventMeta {
        domain: "wedoc",
        name: "smart_sheet_change_add_filed",
        title: "新增字段事件",
        via: &["app"],
        info_type: None,
        msg_type: Some("event"),
        event: Some("smart_sheet_change"),
        change_type: Some("add_filed"),
        docs: &[100987, 101016, 101018],
    },
    EventMeta {
        domain: "wedoc",
        name: "smart_sheet_change_update_filed",
        title: "更新字段事件",
        via: &["app"],
        info_type: None,
        msg_type: Some("event"),
        event: Some("smart_sheet_change"),
        change_type: Some("update_filed"),
        docs: &[100987, 101016, 101018],
    },
    EventMeta {
        domain: "wedoc",
        name: "smart_sheet_change_delete_filed",
        title: "字段变更事件",
        via: &["app"],
        info_type: None,
        msg_type: Some("event"),
        event: Some("smart_sheet_change"),
        change_type: Some("delete_filed"),
        docs: &[100987, 101016, 101018],
    },
    EventMeta {
        domain: "wedoc",
        name: "smart_sheet_change_add_record",
        title: "新增记录事件",
        via: &["app"],
        info_type: None,
        msg_type: Some("event"),
        event: Some("smart_sheet_change"),
        change_type: Some("add_record"),
        docs: &[100986, 101017, 101019],
    },
    EventMeta {
        domain: "wedoc",
        name: "smart_sheet_change_update_record",
        title: "更新记录事件",
        via: &["app"],
        info_type: None,
        msg_type: Some("event"),
        event: Some("smart_sheet_change"),
        change_type: Some("update_record"),
        docs: &[100986, 101017, 101019],
    },
    EventMeta {
        domain: "wedoc",
        name: "smart_sheet_change_delete_record",
        title: "记录变更事件",
        via: &["app"],
        info_type: None,
        msg_type: Some("event"),
        event: Some("smart_sheet_change"),
        change_type: Some("delete_record"),
        docs: &[100986, 101017, 101019],
    },
    EventMeta {
        domain: "wedoc",
        name: "document_archive_change",
        title: "文档变化回调",
        via: &["app"],
        info_type: None,
        msg_type: Some("event"),
        event: Some("document_archive_change"),
        change_type: None,
        docs: &[101691],
    },
    EventMeta {
        domain: "wedrive",
        name: "wedrive_insufficient_capacity",
        title: "微盘容量不足事件",
        via: &["app"],
        info_type: None,
        msg_type: Some("event"),
        event: Some("wedrive_insufficient_capacity"),
        change_type: None,
        docs: &[95846, 97898, 97932, 97972],
    },
    EventMeta {
        domain: "wedrive",
        name: "wedrive_space_change_dismiss_space",
        title: "解散空间",
        via: &["app"],
        info_type: None,
        msg_type: Some("event"),
        event: Some("wedrive_space_change"),
        change_type: Some("dismiss_space"),
        docs: &[97899, 97901, 97933, 97935, 97973, 97976],
    },
    EventMeta {
        domain: "wedrive",
        name: "wedrive_space_change_space_member_change",
        title: "修改空间成员",
        via: &["app"],
        info_type: None,
        msg_type: Some("event"),
        event: Some("wedrive_space_change"),
        change_type: Some("space_member_change"),
        docs: &[97899, 97902, 97933, 97936, 97973, 97977],
    },
    EventMeta {
        domain: "wedrive",
        name: "wedrive_space_change_space_security_settings_change",
        title: "修改空间安全设置",
        via: &["app"],
        info_type: None,
        msg_type: Some("event"),
        event: Some("wedrive_space_change"),
        change_type: Some("space_security_settings_change"),
        docs: &[97899, 97903, 97933, 97937, 97973, 97978],
    },
    EventMeta {
        domain: "wedrive",
        name: "wedrive_file_change_create_file",
        title: "文件变更事件",
        via: &["app"],
        info_type: None,
        msg_type: Some("event"),
        event: Some("wedrive_file_change"),
        change_type: Some("create_file"),
        docs: &[97900, 97934, 97975],
    },
    EventMeta {
        domain: "wedrive",
        name: "wedrive_file_change_rename_file",
        title: "文件变更事件",
        via: &["app"],
        info_type: None,
        msg_type: Some("event"),
        event: Some("wedrive_file_change"),
        change_type: Some("rename_file"),
        docs: &[97900, 97934, 97975],
    },
    EventMeta {
        domain: "wedrive",
        name: "wedrive_file_change_update_file",
        title: "文件变更事件",
        via: &["app"],
        info_type: None,
        msg_type: Some("event"),
        event: Some("wedrive_file_change"),
        change_type: Some("update_file"),
        docs: &[97900, 97934, 97975],
    },
    EventMeta {
        domain: "wedrive",
        name: "wedrive_file_change_delete_file",
        title: "文件变更事件",
        via: &["app"],
        info_type: None,
        msg_type: Some("event"),
        event: Some("wedrive_file_change"),
        change_type: Some("delete_file"),
        docs: &[97900, 97934, 97975],
    },
    EventMeta {
        domain: "wedrive",
        name: "wedrive_file_change_move_file",
        title: "文件变更事件",
        via: &["app"],
        info_type: None,
        msg_type: Some("event"),
        event: Some("wedrive_file_change"),
        change_type: Some("move_file"),
        docs: &[97900, 97934, 97975],
    },
    EventMeta {
        domain: "wedrive",
        name: "wedrive_archive_space_change_auth_space",
        title: "授权空间变更事件",
        via: &["app"],
        info_type: None,
        msg_type: Some("event"),
        event: Some("wedrive_archive_space_change"),
        change_type: Some("auth_space"),
        docs: &[101678],
    },
    EventMeta {
        domain: "wedrive",
        name: "wedrive_archive_space_change_cancel_auth_space",
        title: "授权空间变更事件",
        via: &["app"],
        info_type: None,
        msg_type: Some("event"),
        event: Some("wedrive_archive_space_change"),
        change_type: Some("cancel_auth_space"),
        docs: &[101678],
    },
];

/// Any reply to a callback. A `match` needs an arm for the rest, because later versions know more.
#[derive(Clone)]
#[non_exhaustive]
pub enum ReplyMessage {
    /// 回复欢迎语：文本消息: welcome somebody with a text. Only in answer to robot_enter_chat.
    RobotReplyText(Box<aibot::RobotReplyText>),
    /// 模板卡片消息: welcome somebody, or answer a message, with a template card.
    RobotReplyTemplateCard(Box<aibot::RobotReplyTemplateCard>),
    /// 流式消息回复: answer a message bit by bit: begin or go on with a stream, each time with the whole text
    /// so far.
    RobotReplyStream(Box<aibot::RobotReplyStream>),
    /// 流式消息+模板卡片回复: answer a message bit by bit and with a template card below.
    RobotReplyStreamWithTemplateCard(Box<aibot::RobotReplyStreamWithTemplateCard>),
    /// 模版卡片更新消息: answer a tap on a template card; the card makes way for another, for everybody or
    /// for some.
    RobotReplyUpdateTemplateCard(Box<aibot::RobotReplyUpdateTemplateCard>),
    /// 回调处理失败被动回包: say that a callback was received, or why it could not be handled.
    DeviceReceived(Box<device::DeviceReceived>),
    /// 查询设备SN合法性事件: answer verify_device.
    DeviceVerified(Box<device::DeviceVerified>),
    /// 文本消息: answer with a text.
    ReplyText(Box<reply::ReplyText>),
    /// 图片消息: answer with a picture.
    ReplyImage(Box<reply::ReplyImage>),
    /// 语音消息: answer with a recording.
    ReplyVoice(Box<reply::ReplyVoice>),
    /// 视频消息: answer with a video.
    ReplyVideo(Box<reply::ReplyVideo>),
    /// 图文消息: answer with a list of articles.
    ReplyNews(Box<reply::ReplyNews>),
    /// 任务卡片更新消息: answer a tap on a task card; its buttons make way for a text.
    ReplyUpdateTaskcard(Box<reply::ReplyUpdateTaskcard>),
    /// 更新点击用户的按钮文案: answer a tap on a template card; the button of whoever tapped it turns grey
    /// and gets another text.
    ReplyUpdateButton(Box<reply::ReplyUpdateButton>),
    /// 更新点击用户的整张卡片: answer a tap on a template card; whoever tapped it sees another card in its
    /// place.
    ReplyUpdateTemplateCard(Box<reply::ReplyUpdateTemplateCard>),
    /// A reply that this version does not know, kept whole.
    Unlisted(Box<UnlistedReply>),
}

impl ReplyMessage {
    /// The reply of this msg_type on a channel, still empty.
    pub(crate) fn select(via: &str, msg_type: &str) -> Self {
        match (via, msg_type) {
            ("robot", "text") => Self::RobotReplyText(Box::default()),
            ("robot", "template_card") => Self::RobotReplyTemplateCard(Box::default()),
            ("robot", "stream") => Self::RobotReplyStream(Box::default()),
            ("robot", "stream_with_template_card") => Self::RobotReplyStreamWithTemplateCard(Box::default()),
            ("app", "text") => Self::ReplyText(Box::default()),
            ("app", "image") => Self::ReplyImage(Box::default()),
            ("app", "voice") => Self::ReplyVoice(Box::default()),
            ("app", "video") => Self::ReplyVideo(Box::default()),
            ("app", "news") => Self::ReplyNews(Box::default()),
            ("app", "update_taskcard") => Self::ReplyUpdateTaskcard(Box::default()),
            ("app", "update_button") => Self::ReplyUpdateButton(Box::default()),
            ("app", "update_template_card") => Self::ReplyUpdateTemplateCard(Box::default()),
            _ => Self::Unlisted(Box::default()),
        }
    }

    /// The place to fill from a reply that was written.
    pub(crate) fn slot(&mut self) -> Slot<'_> {
        match self {
            Self::RobotReplyText(reply) => Wire::slot(&mut **reply),
            Self::RobotReplyTemplateCard(reply) => Wire::slot(&mut **reply),
            Self::RobotReplyStream(reply) => Wire::slot(&mut **reply),
            Self::RobotReplyStreamWithTemplateCard(reply) => Wire::slot(&mut **reply),
            Self::RobotReplyUpdateTemplateCard(reply) => Wire::slot(&mut **reply),
            Self::DeviceReceived(reply) => Wire::slot(&mut **reply),
            Self::DeviceVerified(reply) => Wire::slot(&mut **reply),
            Self::ReplyText(reply) => Wire::slot(&mut **reply),
            Self::ReplyImage(reply) => Wire::slot(&mut **reply),
            Self::ReplyVoice(reply) => Wire::slot(&mut **reply),
            Self::ReplyVideo(reply) => Wire::slot(&mut **reply),
            Self::ReplyNews(reply) => Wire::slot(&mut **reply),
            Self::ReplyUpdateTaskcard(reply) => Wire::slot(&mut **reply),
            Self::ReplyUpdateButton(reply) => Wire::slot(&mut **reply),
            Self::ReplyUpdateTemplateCard(reply) => Wire::slot(&mut **reply),
            Self::Unlisted(reply) => Wire::slot(&mut **reply),
        }
    }

    /// The members, to write or compare.
    pub fn view(&self) -> View<'_> {
        match self {
            Self::RobotReplyText(reply) => Wire::view(&**reply),
            Self::RobotReplyTemplateCard(reply) => Wire::view(&**reply),
            Self::RobotReplyStream(reply) => Wire::view(&**reply),
            Self::RobotReplyStreamWithTemplateCard(reply) => Wire::view(&**reply),
            Self::RobotReplyUpdateTemplateCard(reply) => Wire::view(&**reply),
            Self::DeviceReceived(reply) => Wire::view(&**reply),
            Self::DeviceVerified(reply) => Wire::view(&**reply),
            Self::ReplyText(reply) => Wire::view(&**reply),
            Self::ReplyImage(reply) => Wire::view(&**reply),
            Self::ReplyVoice(reply) => Wire::view(&**reply),
            Self::ReplyVideo(reply) => Wire::view(&**reply),
            Self::ReplyNews(reply) => Wire::view(&**reply),
            Self::ReplyUpdateTaskcard(reply) => Wire::view(&**reply),
            Self::ReplyUpdateButton(reply) => Wire::view(&**reply),
            Self::ReplyUpdateTemplateCard(reply) => Wire::view(&**reply),
            Self::Unlisted(reply) => Wire::view(&**reply),
        }
    }

    /// The facts about the reply.
    pub fn meta(&self) -> &'static EventMeta {
        match self {
            Self::RobotReplyText(reply) => reply.meta(),
            Self::RobotReplyTemplateCard(reply) => reply.meta(),
            Self::RobotReplyStream(reply) => reply.meta(),
            Self::RobotReplyStreamWithTemplateCard(reply) => reply.meta(),
            Self::RobotReplyUpdateTemplateCard(reply) => reply.meta(),
            Self::DeviceReceived(reply) => reply.meta(),
            Self::DeviceVerified(reply) => reply.meta(),
            Self::ReplyText(reply) => reply.meta(),
            Self::ReplyImage(reply) => reply.meta(),
            Self::ReplyVoice(reply) => reply.meta(),
            Self::ReplyVideo(reply) => reply.meta(),
            Self::ReplyNews(reply) => reply.meta(),
            Self::ReplyUpdateTaskcard(reply) => reply.meta(),
            Self::ReplyUpdateButton(reply) => reply.meta(),
            Self::ReplyUpdateTemplateCard(reply) => reply.meta(),
            Self::Unlisted(reply) => reply.meta(),
        }
    }

    /// What every reply carries, where it carries something.
    pub(crate) fn envelope_mut(&mut self) -> Option<&mut Envelope> {
        match self {
            Self::RobotReplyText(reply) => reply.envelope_mut(),
            Self::RobotReplyTemplateCard(reply) => reply.envelope_mut(),
            Self::RobotReplyStream(reply) => reply.envelope_mut(),
            Self::RobotReplyStreamWithTemplateCard(reply) => reply.envelope_mut(),
            Self::RobotReplyUpdateTemplateCard(reply) => reply.envelope_mut(),
            Self::DeviceReceived(reply) => reply.envelope_mut(),
            Self::DeviceVerified(reply) => reply.envelope_mut(),
            Self::ReplyText(reply) => reply.envelope_mut(),
            Self::ReplyImage(reply) => reply.envelope_mut(),
            Self::ReplyVoice(reply) => reply.envelope_mut(),
            Self::ReplyVideo(reply) => reply.envelope_mut(),
            Self::ReplyNews(reply) => reply.envelope_mut(),
            Self::ReplyUpdateTaskcard(reply) => reply.envelope_mut(),
            Self::ReplyUpdateButton(reply) => reply.envelope_mut(),
            Self::ReplyUpdateTemplateCard(reply) => reply.envelope_mut(),
            Self::Unlisted(reply) => reply.envelope_mut(),
        }
    }
}

/// Every reply that this version knows, by domain and then in the order of the spec.
pub static REPLIES: &[&EventMeta] = &[
    <aibot::RobotReplyText as TypedReply>::META,
    <aibot::RobotReplyTemplateCard as TypedReply>::META,
    <aibot::RobotReplyStream as TypedReply>::META,
    <aibot::RobotReplyStreamWithTemplateCard as TypedReply>::META,
    <aibot::RobotReplyUpdateTemplateCard as TypedReply>::META,
    <device::DeviceReceived as TypedReply>::META,
    <device::DeviceVerified as TypedReply>::META,
    <reply::ReplyText as TypedReply>::META,
    <reply::ReplyImage as TypedReply>::META,
    <reply::ReplyVoice as TypedReply>::META,
    <reply::ReplyVideo as TypedReply>::META,
    <reply::ReplyNews as TypedReply>::META,
    <reply::ReplyUpdateTaskcard as TypedReply>::META,
    <reply::ReplyUpdateButton as TypedReply>::META,
    <reply::ReplyUpdateTemplateCard as TypedReply>::META,
];
