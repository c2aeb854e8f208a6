//! 家校沟通: the school directory of students, parents and classes, and what school apps know: lessons
//! streamed live, health codes and class fees.
//!
//! Generated from `spec/api/education/school.yaml` by `cargo codegen`. Edit the spec, not this file.

use crate::call::Call;
use crate::chunking::Chunked;
use crate::endpoint::{Effect, Endpoint, EndpointMeta, Payload};
use crate::generated::tokens::{AccessToken, Provides};
use crate::generated::types::{AgentId, ExternalUserId, LivingId, OpenUserId};
use crate::paging::{Page, Paged};
use crate::scope::{Scope, ScopeKind};
use crate::wire::{Empty, EncodeError, ErrCode, Extra, Form, Timestamp};
use crate::{open_enum, table};

/// The calls of 家校沟通 on one scope, from [`Scope::school`].
#[derive(Clone, Debug)]
pub struct Api<K> {
    scope: Scope<K>,
}

impl<K: ScopeKind> Scope<K> {
    /// 家校沟通: the school directory of students, parents and classes, and what school apps know: lessons
    /// streamed live, health codes and class fees.
    #[inline]
    pub fn school(&self) -> Api<K> {
        Api { scope: self.clone() }
    }
}

impl<K: ScopeKind> Api<K> {
    /// 读取学生或家长: a student with the parents, or a parent with the children.
    ///
    /// `GET /cgi-bin/school/user/get` with [`AccessToken`]; read-only, so the client may repeat it. Official
    /// page [92337](https://developer.work.weixin.qq.com/document/path/92337), checked in a public copy, as
    /// of 2023-12-01; also [92038](https://developer.work.weixin.qq.com/document/path/92038).
    #[inline]
    pub fn user_get(&self, userid: impl Into<String>) -> Call<UserGet>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(UserGet::new(userid))
    }

    /// 获取部门学生详情: the students directly in one department of the school, with their parents.
    ///
    /// For a whole tree list its departments and ask for each.
    ///
    /// `GET /cgi-bin/school/user/list` with [`AccessToken`]; read-only, so the client may repeat it. Official
    /// page [92338](https://developer.work.weixin.qq.com/document/path/92338), checked in a public copy; also
    /// [92043](https://developer.work.weixin.qq.com/document/path/92043).
    #[inline]
    pub fn user_list(&self, department_id: i64) -> Call<UserList>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(UserList::new(department_id))
    }

    /// 获取部门家长详情: the parents of the students directly in one department of the school.
    ///
    /// For a whole tree list its departments and ask for each.
    ///
    /// `GET /cgi-bin/school/user/list_parent` with [`AccessToken`]; read-only, so the client may repeat it.
    /// Official page [92446](https://developer.work.weixin.qq.com/document/path/92446), checked in a public
    /// copy; also [96741](https://developer.work.weixin.qq.com/document/path/96741).
    #[inline]
    pub fn list_parent(&self, department_id: i64) -> Call<ListParent>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(ListParent::new(department_id))
    }

    /// 创建学生: add a student.
    ///
    /// `POST /cgi-bin/school/user/create_student` with [`AccessToken`]; acts on every call and is never
    /// repeated blindly. Official page [92035](https://developer.work.weixin.qq.com/document/path/92035),
    /// checked, as of 2024-08-22; also [92325](https://developer.work.weixin.qq.com/document/path/92325).
    #[inline]
    pub fn create_student(
        &self,
        student_userid: impl Into<String>,
        name: impl Into<String>,
        department: impl IntoIterator<Item = i64>,
    ) -> Call<CreateStudent>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(CreateStudent::new(student_userid, name, department))
    }

    /// 删除学生: delete a student. The parents have to be deleted first.
    ///
    /// `GET /cgi-bin/school/user/delete_student` with [`AccessToken`]; twice is the same as once, so the
    /// client may repeat it. Official page [92039](https://developer.work.weixin.qq.com/document/path/92039),
    /// checked, as of 2024-08-22; also [92326](https://developer.work.weixin.qq.com/document/path/92326).
    #[inline]
    pub fn delete_student(&self, userid: impl Into<String>) -> Call<DeleteStudent>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(DeleteStudent::new(userid))
    }

    /// 更新学生: change a student. What is absent stays.
    ///
    /// A class holds 30000 students at most.
    ///
    /// `POST /cgi-bin/school/user/update_student` with [`AccessToken`]; twice is the same as once, so the
    /// client may repeat it. Official page [92041](https://developer.work.weixin.qq.com/document/path/92041),
    /// checked, as of 2024-08-22; also [92327](https://developer.work.weixin.qq.com/document/path/92327).
    #[inline]
    pub fn update_student(
        &self,
        student_userid: impl Into<String>,
    ) -> Call<UpdateStudent>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(UpdateStudent::new(student_userid))
    }

    /// 批量创建学生: add several students.
    ///
    /// If some fail the answer itself carries an errcode other than 0 and names them; the others are done.
    /// The error keeps that answer.
    ///
    /// `POST /cgi-bin/school/user/batch_create_student` with [`AccessToken`]; acts on every call and is never
    /// repeated blindly. Official page [92328](https://developer.work.weixin.qq.com/document/path/92328),
    /// checked in a public copy; also [92037](https://developer.work.weixin.qq.com/document/path/92037).
    #[inline]
    pub fn batch_create_student(
        &self,
        students: impl IntoIterator<Item = NewStudent>,
    ) -> Call<BatchCreateStudent>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(BatchCreateStudent::new(students))
    }

    /// 批量删除学生: delete several students. Their parents have to be deleted first.
    ///
    /// If some fail the answer itself carries an errcode other than 0 and names them; the others are done.
    /// The error keeps that answer.
    ///
    /// `POST /cgi-bin/school/user/batch_delete_student` with [`AccessToken`]; twice is the same as once, so
    /// the client may repeat it. Its `in_chunks()` sends as many calls as the list needs. Official page
    /// [92040](https://developer.work.weixin.qq.com/document/path/92040), checked, as of 2024-08-22; also
    /// [92329](https://developer.work.weixin.qq.com/document/path/92329).
    #[inline]
    pub fn batch_delete_student(
        &self,
        useridlist: impl IntoIterator<Item = impl Into<String>>,
    ) -> Call<BatchDeleteStudent>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(BatchDeleteStudent::new(useridlist))
    }

    /// 批量更新学生: change several students. What is absent stays.
    ///
    /// If some fail the answer itself carries an errcode other than 0 and names them; the others are done.
    /// The error keeps that answer.
    ///
    /// `POST /cgi-bin/school/user/batch_update_student` with [`AccessToken`]; twice is the same as once, so
    /// the client may repeat it. Its `in_chunks()` sends as many calls as the list needs. Official page
    /// [92042](https://developer.work.weixin.qq.com/document/path/92042), checked, as of 2024-08-22; also
    /// [92330](https://developer.work.weixin.qq.com/document/path/92330).
    #[inline]
    pub fn batch_update_student(&self) -> Call<BatchUpdateStudent>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(BatchUpdateStudent::new())
    }

    /// 创建家长: add a parent of students that exist.
    ///
    /// `POST /cgi-bin/school/user/create_parent` with [`AccessToken`]; acts on every call and is never
    /// repeated blindly. Official page [92331](https://developer.work.weixin.qq.com/document/path/92331),
    /// checked, as of 2024-08-22; also [92077](https://developer.work.weixin.qq.com/document/path/92077).
    #[inline]
    pub fn create_parent(
        &self,
        parent_userid: impl Into<String>,
        mobile: impl Into<String>,
        children: impl IntoIterator<Item = Relation>,
    ) -> Call<CreateParent>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(CreateParent::new(parent_userid, mobile, children))
    }

    /// 删除家长: delete a parent.
    ///
    /// `GET /cgi-bin/school/user/delete_parent` with [`AccessToken`]; twice is the same as once, so the
    /// client may repeat it. Official page
    /// [100152](https://developer.work.weixin.qq.com/document/path/100152), checked, as of 2024-08-22; also
    /// [92079](https://developer.work.weixin.qq.com/document/path/92079),
    /// [92332](https://developer.work.weixin.qq.com/document/path/92332).
    #[inline]
    pub fn delete_parent(&self, userid: impl Into<String>) -> Call<DeleteParent>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(DeleteParent::new(userid))
    }

    /// 更新家长: change a parent. What is absent stays.
    ///
    /// `POST /cgi-bin/school/user/update_parent` with [`AccessToken`]; twice is the same as once, so the
    /// client may repeat it. Official page
    /// [100153](https://developer.work.weixin.qq.com/document/path/100153), checked, as of 2024-08-22; also
    /// [92081](https://developer.work.weixin.qq.com/document/path/92081),
    /// [92333](https://developer.work.weixin.qq.com/document/path/92333).
    #[inline]
    pub fn update_parent(&self, parent_userid: impl Into<String>) -> Call<UpdateParent>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(UpdateParent::new(parent_userid))
    }

    /// 批量创建家长: add several parents.
    ///
    /// If some fail the answer itself carries an errcode other than 0 and names them; the others are done.
    /// The error keeps that answer.
    ///
    /// `POST /cgi-bin/school/user/batch_create_parent` with [`AccessToken`]; acts on every call and is never
    /// repeated blindly. Official page [92334](https://developer.work.weixin.qq.com/document/path/92334),
    /// checked in a public copy; also [92078](https://developer.work.weixin.qq.com/document/path/92078).
    #[inline]
    pub fn batch_create_parent(
        &self,
        parents: impl IntoIterator<Item = NewParent>,
    ) -> Call<BatchCreateParent>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(BatchCreateParent::new(parents))
    }

    /// 批量删除家长: delete several parents.
    ///
    /// If some fail the answer itself carries an errcode other than 0 and names them; the others are done.
    /// The error keeps that answer.
    ///
    /// `POST /cgi-bin/school/user/batch_delete_parent` with [`AccessToken`]; twice is the same as once, so
    /// the client may repeat it. Its `in_chunks()` sends as many calls as the list needs. Official page
    /// [92080](https://developer.work.weixin.qq.com/document/path/92080), checked, as of 2024-08-22; also
    /// [92335](https://developer.work.weixin.qq.com/document/path/92335).
    #[inline]
    pub fn batch_delete_parent(
        &self,
        useridlist: impl IntoIterator<Item = impl Into<String>>,
    ) -> Call<BatchDeleteParent>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(BatchDeleteParent::new(useridlist))
    }

    /// 批量更新家长: change several parents. What is absent stays.
    ///
    /// If some fail the answer itself carries an errcode other than 0 and names them; the others are done.
    /// The error keeps that answer.
    ///
    /// `POST /cgi-bin/school/user/batch_update_parent` with [`AccessToken`]; twice is the same as once, so
    /// the client may repeat it. Its `in_chunks()` sends as many calls as the list needs. Official page
    /// [92336](https://developer.work.weixin.qq.com/document/path/92336), checked in a public copy; also
    /// [92082](https://developer.work.weixin.qq.com/document/path/92082),
    /// [100156](https://developer.work.weixin.qq.com/document/path/100156).
    #[inline]
    pub fn batch_update_parent(&self) -> Call<BatchUpdateParent>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(BatchUpdateParent::new())
    }

    /// 设置家校通讯录自动同步模式: stop the school directory and the class tags from following each other. It
    /// cannot be started again.
    ///
    /// `POST /cgi-bin/school/set_arch_sync_mode` with [`AccessToken`]; twice is the same as once, so the
    /// client may repeat it. Official page [92345](https://developer.work.weixin.qq.com/document/path/92345),
    /// checked, as of 2024-08-22; also [92083](https://developer.work.weixin.qq.com/document/path/92083).
    #[inline]
    pub fn set_arch_sync_mode(&self, arch_sync_mode: SyncMode) -> Call<SetArchSyncMode>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(SetArchSyncMode::new(arch_sync_mode))
    }

    /// 创建部门: add a campus, stage, grade or class.
    ///
    /// A class stands below a grade. Who looks after a department has to fit its kind.
    ///
    /// `POST /cgi-bin/school/department/create` with [`AccessToken`]; acts on every call and is never
    /// repeated blindly. Official page [92340](https://developer.work.weixin.qq.com/document/path/92340),
    /// checked in a public copy; also [92296](https://developer.work.weixin.qq.com/document/path/92296),
    /// [100158](https://developer.work.weixin.qq.com/document/path/100158).
    #[inline]
    pub fn department_create(
        &self,
        r#type: DepartmentType,
        parent_id: i64,
    ) -> Call<DepartmentCreate>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(DepartmentCreate::new(r#type, parent_id))
    }

    /// 更新部门: change a department of the school. What is absent stays.
    ///
    /// A class stands below a grade. Who looks after a department has to fit its kind.
    ///
    /// `POST /cgi-bin/school/department/update` with [`AccessToken`]; twice is the same as once, so the
    /// client may repeat it. Official page [92341](https://developer.work.weixin.qq.com/document/path/92341),
    /// checked, as of 2024-08-22; also [92297](https://developer.work.weixin.qq.com/document/path/92297).
    #[inline]
    pub fn department_update(&self, id: i64) -> Call<DepartmentUpdate>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(DepartmentUpdate::new(id))
    }

    /// 删除部门: delete a department of the school that has neither departments nor people, and is not the
    /// root.
    ///
    /// `GET /cgi-bin/school/department/delete` with [`AccessToken`]; twice is the same as once, so the client
    /// may repeat it. Official page [100160](https://developer.work.weixin.qq.com/document/path/100160),
    /// checked, as of 2024-08-22; also [92298](https://developer.work.weixin.qq.com/document/path/92298),
    /// [92342](https://developer.work.weixin.qq.com/document/path/92342).
    #[inline]
    pub fn department_delete(&self) -> Call<DepartmentDelete>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(DepartmentDelete::new())
    }

    /// 获取部门列表: the departments of the school.
    ///
    /// `GET /cgi-bin/school/department/list` with [`AccessToken`]; read-only, so the client may repeat it.
    /// Official page [92343](https://developer.work.weixin.qq.com/document/path/92343), checked in a public
    /// copy; also [92299](https://developer.work.weixin.qq.com/document/path/92299).
    #[inline]
    pub fn department_list(&self) -> Call<DepartmentList>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(DepartmentList::new())
    }

    /// 修改自动升年级的配置: whether and on which day of the year all grades move up.
    ///
    /// `POST /cgi-bin/school/set_upgrade_info` with [`AccessToken`]; twice is the same as once, so the client
    /// may repeat it. Official page [92949](https://developer.work.weixin.qq.com/document/path/92949),
    /// checked, as of 2024-08-22; also [92950](https://developer.work.weixin.qq.com/document/path/92950).
    #[inline]
    pub fn set_upgrade_info(&self) -> Call<SetUpgradeInfo>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(SetUpgradeInfo::new())
    }

    /// 获取可使用的家长范围: whose parents can use an app in WeChat, and be sent school notices by it. Set in
    /// the admin console.
    ///
    /// `GET /cgi-bin/school/agent/get_allow_scope` with [`AccessToken`]; read-only, so the client may repeat
    /// it. Official page [94895](https://developer.work.weixin.qq.com/document/path/94895), checked, as of
    /// 2023-12-01; also [94960](https://developer.work.weixin.qq.com/document/path/94960).
    #[inline]
    pub fn get_allow_scope(&self, agentid: impl Into<AgentId>) -> Call<GetAllowScope>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(GetAllowScope::new(agentid))
    }

    /// 获取「老师可查看班级」的模式: which classes a teacher sees.
    ///
    /// `GET /cgi-bin/school/get_teacher_view_mode` with [`AccessToken`]; read-only, so the client may repeat
    /// it. Official page [92652](https://developer.work.weixin.qq.com/document/path/92652), not checked.
    #[inline]
    pub fn get_teacher_view_mode(&self) -> Call<GetTeacherViewMode>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(GetTeacherViewMode::new())
    }

    /// 设置「老师可查看班级」的模式: say which classes a teacher sees.
    ///
    /// `POST /cgi-bin/school/set_teacher_view_mode` with [`AccessToken`]; twice is the same as once, so the
    /// client may repeat it. Official page [92652](https://developer.work.weixin.qq.com/document/path/92652),
    /// checked in a public copy.
    #[inline]
    pub fn set_teacher_view_mode(&self, view_mode: ViewMode) -> Call<SetTeacherViewMode>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(SetTeacherViewMode::new(view_mode))
    }

    /// 管理「班级群创建方式」: how group chats of classes come into being.
    ///
    /// `GET /cgi-bin/school/get_chat_create_mode` with [`AccessToken`]; read-only, so the client may repeat
    /// it. Official page [92430](https://developer.work.weixin.qq.com/document/path/92430), checked in a
    /// public copy.
    #[inline]
    pub fn get_chat_create_mode(&self) -> Call<GetChatCreateMode>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(GetChatCreateMode::new())
    }

    /// 管理「班级群创建方式」: say how group chats of classes come into being.
    ///
    /// `POST /cgi-bin/school/set_chat_create_mode` with [`AccessToken`]; twice is the same as once, so the
    /// client may repeat it. Official page [92430](https://developer.work.weixin.qq.com/document/path/92430),
    /// checked in a public copy.
    #[inline]
    pub fn set_chat_create_mode(
        &self,
        create_mode: ChatCreateMode,
    ) -> Call<SetChatCreateMode>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(SetChatCreateMode::new(create_mode))
    }

    /// 获取直播详情: a lesson that is streamed live, of those this app set up.
    ///
    /// `GET /cgi-bin/school/living/get_living_info` with [`AccessToken`]; read-only, so the client may repeat
    /// it. Official page [93740](https://developer.work.weixin.qq.com/document/path/93740), checked, as of
    /// 2024-07-19; also [93857](https://developer.work.weixin.qq.com/document/path/93857).
    #[inline]
    pub fn get_living_info(&self, livingid: impl Into<LivingId>) -> Call<GetLivingInfo>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(GetLivingInfo::new(livingid))
    }

    /// 获取观看直播统计V2: page through who watched a lesson, of those this app set up.
    ///
    /// `POST /cgi-bin/school/living/get_watch_stat_v2` with [`AccessToken`]; read-only, so the client may
    /// repeat it. Its `stream()` goes through all pages, each of which is one item. Official page
    /// [95793](https://developer.work.weixin.qq.com/document/path/95793), checked in a public copy; also
    /// [95799](https://developer.work.weixin.qq.com/document/path/95799).
    #[inline]
    pub fn get_watch_stat_v2(
        &self,
        livingid: impl Into<LivingId>,
    ) -> Call<GetWatchStatV2>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(GetWatchStatV2::new(livingid))
    }

    /// 获取未观看直播统计V2: page through the students and parents who did not watch a lesson, though they
    /// follow the school's notices.
    ///
    /// `POST /cgi-bin/school/living/get_unwatch_stat_v2` with [`AccessToken`]; read-only, so the client may
    /// repeat it. Its `stream()` goes through all pages, each of which is one item. Official page
    /// [95795](https://developer.work.weixin.qq.com/document/path/95795), checked in a public copy, as of
    /// 2023-12-08; also [95799](https://developer.work.weixin.qq.com/document/path/95799).
    #[inline]
    pub fn get_unwatch_stat_v2(
        &self,
        livingid: impl Into<LivingId>,
    ) -> Call<GetUnwatchStatV2>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(GetUnwatchStatV2::new(livingid))
    }

    /// 获取观看直播统计: page through who watched a lesson, students and parents in one list.
    /// get_watch_stat_v2 keeps them apart.
    ///
    /// `POST /cgi-bin/school/living/get_watch_stat` with [`AccessToken`]; read-only, so the client may repeat
    /// it. Its `stream()` goes through all pages, each of which is one item. Official page
    /// [93741](https://developer.work.weixin.qq.com/document/path/93741), checked in a public copy; also
    /// [93858](https://developer.work.weixin.qq.com/document/path/93858),
    /// [97129](https://developer.work.weixin.qq.com/document/path/97129).
    #[inline]
    pub fn get_watch_stat(&self, livingid: impl Into<LivingId>) -> Call<GetWatchStat>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(GetWatchStat::new(livingid))
    }

    /// 获取未观看直播统计: page through who did not watch a lesson, students and parents in one list.
    /// get_unwatch_stat_v2 keeps them apart.
    ///
    /// `POST /cgi-bin/school/living/get_unwatch_stat` with [`AccessToken`]; read-only, so the client may
    /// repeat it. Its `stream()` goes through all pages. Official page
    /// [93742](https://developer.work.weixin.qq.com/document/path/93742), checked in a public copy; also
    /// [93859](https://developer.work.weixin.qq.com/document/path/93859).
    #[inline]
    pub fn get_unwatch_stat(&self, livingid: impl Into<LivingId>) -> Call<GetUnwatchStat>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(GetUnwatchStat::new(livingid))
    }

    /// 获取老师健康信息: page through what teachers reported about their health on one day.
    ///
    /// `POST /cgi-bin/school/user/get_teacher_customize_health_info` with [`AccessToken`]; read-only, so the
    /// client may repeat it. Its `stream()` goes through all pages. Official page
    /// [93744](https://developer.work.weixin.qq.com/document/path/93744), not checked.
    #[inline]
    pub fn get_teacher_customize_health_info(
        &self,
        date: impl Into<String>,
    ) -> Call<GetTeacherCustomizeHealthInfo>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(GetTeacherCustomizeHealthInfo::new(date))
    }

    /// 获取学生健康信息: page through what was reported about students' health on one day.
    ///
    /// `POST /cgi-bin/school/user/get_student_customize_health_info` with [`AccessToken`]; read-only, so the
    /// client may repeat it. Its `stream()` goes through all pages. Official page
    /// [93745](https://developer.work.weixin.qq.com/document/path/93745), not checked.
    #[inline]
    pub fn get_student_customize_health_info(
        &self,
        date: impl Into<String>,
    ) -> Call<GetStudentCustomizeHealthInfo>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(GetStudentCustomizeHealthInfo::new(date))
    }

    /// 获取师生健康码: the health codes of teachers or of students.
    ///
    /// `POST /cgi-bin/school/user/get_health_qrcode` with [`AccessToken`]; read-only, so the client may
    /// repeat it. Official page [93746](https://developer.work.weixin.qq.com/document/path/93746), not
    /// checked.
    #[inline]
    pub fn get_health_qrcode(
        &self,
        r#type: HealthUserType,
        userids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Call<GetHealthQrcode>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(GetHealthQrcode::new(r#type, userids))
    }

    /// 获取学生付款结果: who has paid a class fee, of those this app collects.
    ///
    /// `POST /cgi-bin/school/get_payment_result` with [`AccessToken`]; read-only, so the client may repeat
    /// it. Official page [94470](https://developer.work.weixin.qq.com/document/path/94470), checked, as of
    /// 2021-06-24; also [94553](https://developer.work.weixin.qq.com/document/path/94553).
    #[inline]
    pub fn get_payment_result(
        &self,
        payment_id: impl Into<String>,
    ) -> Call<GetPaymentResult>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(GetPaymentResult::new(payment_id))
    }

    /// 获取订单详情: one payment of a class fee that this app collects.
    ///
    /// `POST /cgi-bin/school/get_trade` with [`AccessToken`]; read-only, so the client may repeat it.
    /// Official page [94471](https://developer.work.weixin.qq.com/document/path/94471), checked, as of
    /// 2021-05-24; also [94554](https://developer.work.weixin.qq.com/document/path/94554).
    #[inline]
    pub fn get_trade(
        &self,
        payment_id: impl Into<String>,
        trade_no: impl Into<String>,
    ) -> Call<GetTrade>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(GetTrade::new(payment_id, trade_no))
    }
}

/// 读取学生或家长: the request of [`Api::user_get`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserGet {
    /// A student or a parent in the school directory. Not case-sensitive. At most 64 bytes.
    pub userid: String,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(UserGet {
    "userid" => userid: String [required(), max_bytes(64)],
});

impl UserGet {
    /// The request with everything it must have.
    #[inline]
    pub fn new(userid: impl Into<String>) -> Self {
        Self {
            userid: userid.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for UserGet {
    type Token = AccessToken;
    type Response = UserGetResponse;
    const META: &'static EndpointMeta = &EndpointMeta::get("school", "user_get", "/cgi-bin/school/user/get")
        .title("读取学生或家长")
        .docs(&[92038, 92337]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 读取学生或家长: the answer to [`UserGet`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserGetResponse {
    /// Which of the two it is.
    pub user_type: UserType,
    /// Only for a student.
    pub student: Option<Student>,
    /// Only for a parent.
    pub parent: Option<Parent>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer UserGetResponse {
    "user_type" => user_type: UserType,
    "student" => student: Option<Student>,
    "parent" => parent: Option<Parent>,
});

/// 获取部门学生详情: the request of [`Api::user_list`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserList {
    /// A department of the school directory.
    pub department_id: i64,
    /// Whether to include the departments below. Not on the official page. Known only from another SDK.
    pub fetch_child: Option<bool>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(UserList {
    "department_id" => department_id: i64 [required()],
    "fetch_child" => fetch_child: Option<bool> [form(Form::Flag)],
});

impl UserList {
    /// The request with everything it must have.
    #[inline]
    pub fn new(department_id: i64) -> Self {
        Self {
            department_id,
            ..Self::default()
        }
    }
}

impl Endpoint for UserList {
    type Token = AccessToken;
    type Response = UserListResponse;
    const META: &'static EndpointMeta = &EndpointMeta::get("school", "user_list", "/cgi-bin/school/user/list")
        .title("获取部门学生详情")
        .docs(&[92043, 92338]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<UserList> {
    /// Whether to include the departments below. Not on the official page. Known only from another SDK.
    #[inline]
    pub fn fetch_child(mut self, fetch_child: bool) -> Self {
        self.request.fetch_child = Some(fetch_child);
        self
    }
}

/// 获取部门学生详情: the answer to [`UserList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserListResponse {
    /// The students.
    pub students: Vec<Student>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer UserListResponse {
    "students" => students: Vec<Student>,
});

/// 获取部门家长详情: the request of [`Api::list_parent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListParent {
    /// A department of the school directory.
    pub department_id: i64,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(ListParent {
    "department_id" => department_id: i64 [required()],
});

impl ListParent {
    /// The request with everything it must have.
    #[inline]
    pub fn new(department_id: i64) -> Self {
        Self {
            department_id,
            ..Self::default()
        }
    }
}

impl Endpoint for ListParent {
    type Token = AccessToken;
    type Response = ListParentResponse;
    const META: &'static EndpointMeta = &EndpointMeta::get("school", "list_parent", "/cgi-bin/school/user/list_parent")
        .title("获取部门家长详情")
        .docs(&[92446, 96741]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 获取部门家长详情: the answer to [`ListParent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListParentResponse {
    /// The parents.
    pub parents: Vec<Parent>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer ListParentResponse {
    "parents" => parents: Vec<Parent>,
});

/// 创建学生: the request of [`Api::create_student`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateStudent {
    /// New id, unique in the school and not case-sensitive: letters, digits and \_-@., beginning with a
    /// letter or digit. At most 64 bytes.
    pub student_userid: String,
    /// The student's name. At most 32 characters.
    pub name: String,
    /// The student's classes. At most 20 items.
    pub department: Vec<i64>,
    /// The student's phone.
    pub mobile: Option<String>,
    /// Whether to send an invitation. Only verified schools can. `true` when absent.
    pub to_invite: Option<bool>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(CreateStudent {
    "student_userid" => student_userid: String [required(), max_bytes(64)],
    "name" => name: String [required(), max_chars(32), sensitive()],
    "department" => department: Vec<i64> [required(), max_items(20)],
    "mobile" => mobile: Option<String> [sensitive()],
    "to_invite" => to_invite: Option<bool>,
});

impl CreateStudent {
    /// The request with everything it must have.
    #[inline]
    pub fn new(
        student_userid: impl Into<String>,
        name: impl Into<String>,
        department: impl IntoIterator<Item = i64>,
    ) -> Self {
        Self {
            student_userid: student_userid.into(),
            name: name.into(),
            department: department.into_iter().collect(),
            ..Self::default()
        }
    }
}

impl Endpoint for CreateStudent {
    type Token = AccessToken;
    type Response = Empty;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("school", "create_student", "/cgi-bin/school/user/create_student")
            .title("创建学生")
            .docs(&[92035, 92325]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<CreateStudent> {
    /// The student's phone.
    #[inline]
    pub fn mobile(mut self, mobile: impl Into<String>) -> Self {
        self.request.mobile = Some(mobile.into());
        self
    }

    /// Whether to send an invitation. Only verified schools can. `true` when absent.
    #[inline]
    pub fn to_invite(mut self, to_invite: bool) -> Self {
        self.request.to_invite = Some(to_invite);
        self
    }
}

/// 删除学生: the request of [`Api::delete_student`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteStudent {
    /// The student.
    pub userid: String,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(DeleteStudent {
    "userid" => userid: String [required()],
});

impl DeleteStudent {
    /// The request with everything it must have.
    #[inline]
    pub fn new(userid: impl Into<String>) -> Self {
        Self {
            userid: userid.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for DeleteStudent {
    type Token = AccessToken;
    type Response = Empty;
    const META: &'static EndpointMeta =
        &EndpointMeta::get("school", "delete_student", "/cgi-bin/school/user/delete_student")
            .title("删除学生")
            .effect(Effect::Set)
            .docs(&[92039, 92326]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 更新学生: the request of [`Api::update_student`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateStudent {
    /// The student. At most 64 bytes.
    pub student_userid: String,
    /// New id. A student's id can be changed once. At most 64 bytes.
    pub new_student_userid: Option<String>,
    /// New name. At most 32 characters.
    pub name: Option<String>,
    /// New phone.
    pub mobile: Option<String>,
    /// All of the student's classes from now on. At most 20 items.
    pub department: Option<Vec<i64>>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(UpdateStudent {
    "student_userid" => student_userid: String [required(), max_bytes(64)],
    "new_student_userid" => new_student_userid: Option<String> [max_bytes(64)],
    "name" => name: Option<String> [max_chars(32), sensitive()],
    "mobile" => mobile: Option<String> [sensitive()],
    "department" => department: Option<Vec<i64>> [max_items(20)],
});

impl UpdateStudent {
    /// The request with everything it must have.
    #[inline]
    pub fn new(student_userid: impl Into<String>) -> Self {
        Self {
            student_userid: student_userid.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for UpdateStudent {
    type Token = AccessToken;
    type Response = Empty;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("school", "update_student", "/cgi-bin/school/user/update_student")
            .title("更新学生")
            .effect(Effect::Set)
            .docs(&[92041, 92327]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<UpdateStudent> {
    /// New id. A student's id can be changed once. At most 64 bytes.
    #[inline]
    pub fn new_student_userid(mut self, new_student_userid: impl Into<String>) -> Self {
        self.request.new_student_userid = Some(new_student_userid.into());
        self
    }

    /// New name. At most 32 characters.
    #[inline]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.request.name = Some(name.into());
        self
    }

    /// New phone.
    #[inline]
    pub fn mobile(mut self, mobile: impl Into<String>) -> Self {
        self.request.mobile = Some(mobile.into());
        self
    }

    /// All of the student's classes from now on. At most 20 items.
    #[inline]
    pub fn department(mut self, department: impl IntoIterator<Item = i64>) -> Self {
        self.request.department = Some(department.into_iter().collect());
        self
    }
}

/// 批量创建学生: the request of [`Api::batch_create_student`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchCreateStudent {
    /// The students to add. At most 100 items.
    pub students: Vec<NewStudent>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(BatchCreateStudent {
    "students" => students: Vec<NewStudent> [required(), max_items(100)],
});

impl BatchCreateStudent {
    /// The request with everything it must have.
    #[inline]
    pub fn new(students: impl IntoIterator<Item = NewStudent>) -> Self {
        Self {
            students: students.into_iter().collect(),
            ..Self::default()
        }
    }
}

impl Endpoint for BatchCreateStudent {
    type Token = AccessToken;
    type Response = BatchCreateStudentResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("school", "batch_create_student", "/cgi-bin/school/user/batch_create_student")
            .title("批量创建学生")
            .docs(&[92037, 92328]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 批量创建学生: the answer to [`BatchCreateStudent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchCreateStudentResponse {
    /// The students that failed.
    pub result_list: Vec<StudentResult>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer BatchCreateStudentResponse {
    "result_list" => result_list: Vec<StudentResult>,
});

/// 批量删除学生: the request of [`Api::batch_delete_student`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchDeleteStudent {
    /// The students. At most 100 items.
    pub useridlist: Vec<String>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(BatchDeleteStudent {
    "useridlist" => useridlist: Vec<String> [required(), max_items(100)],
});

impl BatchDeleteStudent {
    /// The request with everything it must have.
    #[inline]
    pub fn new(useridlist: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            useridlist: useridlist.into_iter().map(Into::into).collect(),
            ..Self::default()
        }
    }
}

impl Endpoint for BatchDeleteStudent {
    type Token = AccessToken;
    type Response = BatchDeleteStudentResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("school", "batch_delete_student", "/cgi-bin/school/user/batch_delete_student")
            .title("批量删除学生")
            .effect(Effect::Set)
            .docs(&[92040, 92329]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Chunked for BatchDeleteStudent {
    const MOST: usize = 100;

    fn split_off(&mut self) -> Option<Self> {
        let list = Some(&mut self.useridlist).filter(|list| list.len() > Self::MOST)?;
        let rest = list.split_off(Self::MOST);
        Some(Self {
            useridlist: rest,
            ..self.clone()
        })
    }

    fn merge(answer: &mut BatchDeleteStudentResponse, next: BatchDeleteStudentResponse) {
        answer.result_list.extend(next.result_list);
    }
}

/// 批量删除学生: the answer to [`BatchDeleteStudent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchDeleteStudentResponse {
    /// The students that failed.
    pub result_list: Vec<StudentResult>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer BatchDeleteStudentResponse {
    "result_list" => result_list: Vec<StudentResult>,
});

/// 批量更新学生: the request of [`Api::batch_update_student`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchUpdateStudent {
    /// The changes. At most 100 items.
    pub students: Option<Vec<StudentChange>>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(BatchUpdateStudent {
    "students" => students: Option<Vec<StudentChange>> [max_items(100)],
});

impl BatchUpdateStudent {
    /// The request with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Endpoint for BatchUpdateStudent {
    type Token = AccessToken;
    type Response = BatchUpdateStudentResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("school", "batch_update_student", "/cgi-bin/school/user/batch_update_student")
            .title("批量更新学生")
            .effect(Effect::Set)
            .docs(&[92042, 92330]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<BatchUpdateStudent> {
    /// The changes. At most 100 items.
    #[inline]
    pub fn students(
        mut self,
        students: impl IntoIterator<Item = StudentChange>,
    ) -> Self {
        self.request.students = Some(students.into_iter().collect());
        self
    }
}

impl Chunked for BatchUpdateStudent {
    const MOST: usize = 100;

    fn split_off(&mut self) -> Option<Self> {
        let list = self.students.as_mut().filter(|list| list.len() > Self::MOST)?;
        let rest = list.split_off(Self::MOST);
        Some(Self {
            students: Some(rest),
            ..self.clone()
        })
    }

    fn merge(answer: &mut BatchUpdateStudentResponse, next: BatchUpdateStudentResponse) {
        answer.result_list.extend(next.result_list);
    }
}

/// 批量更新学生: the answer to [`BatchUpdateStudent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchUpdateStudentResponse {
    /// The students that failed.
    pub result_list: Vec<StudentResult>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer BatchUpdateStudentResponse {
    "result_list" => result_list: Vec<StudentResult>,
});

/// 创建家长: the request of [`Api::create_parent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateParent {
    /// New id, unique in the school and not case-sensitive: letters, digits and \_-@., beginning with a
    /// letter or digit. At most 64 bytes.
    pub parent_userid: String,
    /// The parent's phone.
    pub mobile: String,
    /// The parent's children. At most 10 items.
    pub children: Vec<Relation>,
    /// Whether to send an invitation. Only verified schools can. `true` when absent.
    pub to_invite: Option<bool>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(CreateParent {
    "parent_userid" => parent_userid: String [required(), max_bytes(64)],
    "mobile" => mobile: String [required(), sensitive()],
    "children" => children: Vec<Relation> [required(), max_items(10)],
    "to_invite" => to_invite: Option<bool>,
});

impl CreateParent {
    /// The request with everything it must have.
    #[inline]
    pub fn new(
        parent_userid: impl Into<String>,
        mobile: impl Into<String>,
        children: impl IntoIterator<Item = Relation>,
    ) -> Self {
        Self {
            parent_userid: parent_userid.into(),
            mobile: mobile.into(),
            children: children.into_iter().collect(),
            ..Self::default()
        }
    }
}

impl Endpoint for CreateParent {
    type Token = AccessToken;
    type Response = Empty;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("school", "create_parent", "/cgi-bin/school/user/create_parent")
            .title("创建家长")
            .docs(&[92077, 92331]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<CreateParent> {
    /// Whether to send an invitation. Only verified schools can. `true` when absent.
    #[inline]
    pub fn to_invite(mut self, to_invite: bool) -> Self {
        self.request.to_invite = Some(to_invite);
        self
    }
}

/// 删除家长: the request of [`Api::delete_parent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteParent {
    /// The parent.
    pub userid: String,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(DeleteParent {
    "userid" => userid: String [required()],
});

impl DeleteParent {
    /// The request with everything it must have.
    #[inline]
    pub fn new(userid: impl Into<String>) -> Self {
        Self {
            userid: userid.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for DeleteParent {
    type Token = AccessToken;
    type Response = Empty;
    const META: &'static EndpointMeta =
        &EndpointMeta::get("school", "delete_parent", "/cgi-bin/school/user/delete_parent")
            .title("删除家长")
            .effect(Effect::Set)
            .docs(&[92079, 92332, 100152]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 更新家长: the request of [`Api::update_parent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateParent {
    /// The parent. At most 64 bytes.
    pub parent_userid: String,
    /// New id. A parent's id can be changed once. At most 64 bytes.
    pub new_parent_userid: Option<String>,
    /// New phone.
    pub mobile: Option<String>,
    /// All children of the parent from now on. Ignored when empty. At most 10 items.
    pub children: Option<Vec<Relation>>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(UpdateParent {
    "parent_userid" => parent_userid: String [required(), max_bytes(64)],
    "new_parent_userid" => new_parent_userid: Option<String> [max_bytes(64)],
    "mobile" => mobile: Option<String> [sensitive()],
    "children" => children: Option<Vec<Relation>> [max_items(10)],
});

impl UpdateParent {
    /// The request with everything it must have.
    #[inline]
    pub fn new(parent_userid: impl Into<String>) -> Self {
        Self {
            parent_userid: parent_userid.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for UpdateParent {
    type Token = AccessToken;
    type Response = Empty;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("school", "update_parent", "/cgi-bin/school/user/update_parent")
            .title("更新家长")
            .effect(Effect::Set)
            .docs(&[92081, 92333, 100153]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<UpdateParent> {
    /// New id. A parent's id can be changed once. At most 64 bytes.
    #[inline]
    pub fn new_parent_userid(mut self, new_parent_userid: impl Into<String>) -> Self {
        self.request.new_parent_userid = Some(new_parent_userid.into());
        self
    }

    /// New phone.
    #[inline]
    pub fn mobile(mut self, mobile: impl Into<String>) -> Self {
        self.request.mobile = Some(mobile.into());
        self
    }

    /// All children of the parent from now on. Ignored when empty. At most 10 items.
    #[inline]
    pub fn children(mut self, children: impl IntoIterator<Item = Relation>) -> Self {
        self.request.children = Some(children.into_iter().collect());
        self
    }
}

/// 批量创建家长: the request of [`Api::batch_create_parent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchCreateParent {
    /// The parents to add. At most 100 items.
    pub parents: Vec<NewParent>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(BatchCreateParent {
    "parents" => parents: Vec<NewParent> [required(), max_items(100)],
});

impl BatchCreateParent {
    /// The request with everything it must have.
    #[inline]
    pub fn new(parents: impl IntoIterator<Item = NewParent>) -> Self {
        Self {
            parents: parents.into_iter().collect(),
            ..Self::default()
        }
    }
}

impl Endpoint for BatchCreateParent {
    type Token = AccessToken;
    type Response = BatchCreateParentResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("school", "batch_create_parent", "/cgi-bin/school/user/batch_create_parent")
            .title("批量创建家长")
            .docs(&[92078, 92334]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 批量创建家长: the answer to [`BatchCreateParent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchCreateParentResponse {
    /// The parents that failed.
    pub result_list: Vec<ParentResult>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer BatchCreateParentResponse {
    "result_list" => result_list: Vec<ParentResult>,
});

/// 批量删除家长: the request of [`Api::batch_delete_parent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchDeleteParent {
    /// The parents. At most 100 items.
    pub useridlist: Vec<String>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(BatchDeleteParent {
    "useridlist" => useridlist: Vec<String> [required(), max_items(100)],
});

impl BatchDeleteParent {
    /// The request with everything it must have.
    #[inline]
    pub fn new(useridlist: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            useridlist: useridlist.into_iter().map(Into::into).collect(),
            ..Self::default()
        }
    }
}

impl Endpoint for BatchDeleteParent {
    type Token = AccessToken;
    type Response = BatchDeleteParentResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("school", "batch_delete_parent", "/cgi-bin/school/user/batch_delete_parent")
            .title("批量删除家长")
            .effect(Effect::Set)
            .docs(&[92080, 92335]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Chunked for BatchDeleteParent {
    const MOST: usize = 100;

    fn split_off(&mut self) -> Option<Self> {
        let list = Some(&mut self.useridlist).filter(|list| list.len() > Self::MOST)?;
        let rest = list.split_off(Self::MOST);
        Some(Self {
            useridlist: rest,
            ..self.clone()
        })
    }

    fn merge(answer: &mut BatchDeleteParentResponse, next: BatchDeleteParentResponse) {
        answer.result_list.extend(next.result_list);
    }
}

/// 批量删除家长: the answer to [`BatchDeleteParent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchDeleteParentResponse {
    /// The parents that failed.
    pub result_list: Vec<ParentResult>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer BatchDeleteParentResponse {
    "result_list" => result_list: Vec<ParentResult>,
});

/// 批量更新家长: the request of [`Api::batch_update_parent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchUpdateParent {
    /// The changes. At most 100 items.
    pub parents: Option<Vec<ParentChange>>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(BatchUpdateParent {
    "parents" => parents: Option<Vec<ParentChange>> [max_items(100)],
});

impl BatchUpdateParent {
    /// The request with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Endpoint for BatchUpdateParent {
    type Token = AccessToken;
    type Response = BatchUpdateParentResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("school", "batch_update_parent", "/cgi-bin/school/user/batch_update_parent")
            .title("批量更新家长")
            .effect(Effect::Set)
            .docs(&[92082, 92336, 100156]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<BatchUpdateParent> {
    /// The changes. At most 100 items.
    #[inline]
    pub fn parents(mut self, parents: impl IntoIterator<Item = ParentChange>) -> Self {
        self.request.parents = Some(parents.into_iter().collect());
        self
    }
}

impl Chunked for BatchUpdateParent {
    const MOST: usize = 100;

    fn split_off(&mut self) -> Option<Self> {
        let list = self.parents.as_mut().filter(|list| list.len() > Self::MOST)?;
        let rest = list.split_off(Self::MOST);
        Some(Self {
            parents: Some(rest),
            ..self.clone()
        })
    }

    fn merge(answer: &mut BatchUpdateParentResponse, next: BatchUpdateParentResponse) {
        answer.result_list.extend(next.result_list);
    }
}

/// 批量更新家长: the answer to [`BatchUpdateParent`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchUpdateParentResponse {
    /// The parents that failed.
    pub result_list: Vec<ParentResult>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer BatchUpdateParentResponse {
    "result_list" => result_list: Vec<ParentResult>,
});

/// 设置家校通讯录自动同步模式: the request of [`Api::set_arch_sync_mode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetArchSyncMode {
    /// Which direction to stop.
    pub arch_sync_mode: SyncMode,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(SetArchSyncMode {
    "arch_sync_mode" => arch_sync_mode: SyncMode [required()],
});

impl SetArchSyncMode {
    /// The request with everything it must have.
    #[inline]
    pub fn new(arch_sync_mode: SyncMode) -> Self {
        Self {
            arch_sync_mode,
            ..Self::default()
        }
    }
}

impl Endpoint for SetArchSyncMode {
    type Token = AccessToken;
    type Response = Empty;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("school", "set_arch_sync_mode", "/cgi-bin/school/set_arch_sync_mode")
            .title("设置家校通讯录自动同步模式")
            .effect(Effect::Set)
            .docs(&[92083, 92345]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 创建部门: the request of [`Api::department_create`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DepartmentCreate {
    /// Kind of department; not the school itself.
    pub r#type: DepartmentType,
    /// The department above it. On the wire it is `parentid`.
    pub parent_id: i64,
    /// Its name, without any of -:\*?"\<\>/ and commas. Ignored for a standard grade that has a year of
    /// entry. At most 32 characters.
    pub name: Option<String>,
    /// Its id. Made up by the platform when absent. 2 or more.
    pub id: Option<i64>,
    /// Number of the standard grade. Only for a grade.
    pub standard_grade: Option<i64>,
    /// Year of entry. Only for a grade; a standard grade's is worked out when absent. 1970 to 2100.
    pub register_year: Option<i64>,
    /// Place among its siblings; greater ones come first. 0 to 4294967295.
    pub order: Option<i64>,
    /// Who looks after it.
    pub department_admins: Option<Vec<NewAdmin>>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(DepartmentCreate {
    "type" => r#type: DepartmentType [required()],
    "parentid" => parent_id: i64 [required()],
    "name" => name: Option<String> [max_chars(32)],
    "id" => id: Option<i64> [range(2, i64::MAX)],
    "standard_grade" => standard_grade: Option<i64>,
    "register_year" => register_year: Option<i64> [range(1970, 2100)],
    "order" => order: Option<i64> [range(0, 4_294_967_295)],
    "department_admins" => department_admins: Option<Vec<NewAdmin>>,
});

impl DepartmentCreate {
    /// The request with everything it must have.
    #[inline]
    pub fn new(r#type: DepartmentType, parent_id: i64) -> Self {
        Self {
            r#type,
            parent_id,
            ..Self::default()
        }
    }
}

impl Endpoint for DepartmentCreate {
    type Token = AccessToken;
    type Response = DepartmentCreateResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("school", "department_create", "/cgi-bin/school/department/create")
            .title("创建部门")
            .docs(&[92296, 92340, 100158]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<DepartmentCreate> {
    /// Its name, without any of -:\*?"\<\>/ and commas. Ignored for a standard grade that has a year of
    /// entry. At most 32 characters.
    #[inline]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.request.name = Some(name.into());
        self
    }

    /// Its id. Made up by the platform when absent. 2 or more.
    #[inline]
    pub fn id(mut self, id: i64) -> Self {
        self.request.id = Some(id);
        self
    }

    /// Number of the standard grade. Only for a grade.
    #[inline]
    pub fn standard_grade(mut self, standard_grade: i64) -> Self {
        self.request.standard_grade = Some(standard_grade);
        self
    }

    /// Year of entry. Only for a grade; a standard grade's is worked out when absent. 1970 to 2100.
    #[inline]
    pub fn register_year(mut self, register_year: i64) -> Self {
        self.request.register_year = Some(register_year);
        self
    }

    /// Place among its siblings; greater ones come first. 0 to 4294967295.
    #[inline]
    pub fn order(mut self, order: i64) -> Self {
        self.request.order = Some(order);
        self
    }

    /// Who looks after it.
    #[inline]
    pub fn department_admins(
        mut self,
        department_admins: impl IntoIterator<Item = NewAdmin>,
    ) -> Self {
        self.request.department_admins = Some(department_admins.into_iter().collect());
        self
    }
}

/// 创建部门: the answer to [`DepartmentCreate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DepartmentCreateResponse {
    /// The new department.
    pub id: i64,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer DepartmentCreateResponse {
    "id" => id: i64,
});

/// 更新部门: the request of [`Api::department_update`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DepartmentUpdate {
    /// The department.
    pub id: i64,
    /// New id.
    pub new_id: Option<i64>,
    /// New name, without any of -:\*?"\<\>/ and commas. Ignored for a standard grade. At most 32 characters.
    pub name: Option<String>,
    /// New department above it. On the wire it is `parentid`.
    pub parent_id: Option<i64>,
    /// Number of the standard grade; 0 makes it an ordinary one. Only for a grade.
    pub standard_grade: Option<i64>,
    /// Year of entry. Only for a grade. 1970 to 2100.
    pub register_year: Option<i64>,
    /// Place among its siblings; greater ones come first. 0 to 4294967295.
    pub order: Option<i64>,
    /// Changes to who looks after it.
    pub department_admins: Option<Vec<AdminChange>>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(DepartmentUpdate {
    "id" => id: i64 [required()],
    "new_id" => new_id: Option<i64>,
    "name" => name: Option<String> [max_chars(32)],
    "parentid" => parent_id: Option<i64>,
    "standard_grade" => standard_grade: Option<i64>,
    "register_year" => register_year: Option<i64> [range(1970, 2100)],
    "order" => order: Option<i64> [range(0, 4_294_967_295)],
    "department_admins" => department_admins: Option<Vec<AdminChange>>,
});

impl DepartmentUpdate {
    /// The request with everything it must have.
    #[inline]
    pub fn new(id: i64) -> Self {
        Self { id, ..Self::default() }
    }
}

impl Endpoint for DepartmentUpdate {
    type Token = AccessToken;
    type Response = Empty;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("school", "department_update", "/cgi-bin/school/department/update")
            .title("更新部门")
            .effect(Effect::Set)
            .docs(&[92297, 92341]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<DepartmentUpdate> {
    /// New id.
    #[inline]
    pub fn new_id(mut self, new_id: i64) -> Self {
        self.request.new_id = Some(new_id);
        self
    }

    /// New name, without any of -:\*?"\<\>/ and commas. Ignored for a standard grade. At most 32 characters.
    #[inline]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.request.name = Some(name.into());
        self
    }

    /// New department above it. On the wire it is `parentid`.
    #[inline]
    pub fn parent_id(mut self, parent_id: i64) -> Self {
        self.request.parent_id = Some(parent_id);
        self
    }

    /// Number of the standard grade; 0 makes it an ordinary one. Only for a grade.
    #[inline]
    pub fn standard_grade(mut self, standard_grade: i64) -> Self {
        self.request.standard_grade = Some(standard_grade);
        self
    }

    /// Year of entry. Only for a grade. 1970 to 2100.
    #[inline]
    pub fn register_year(mut self, register_year: i64) -> Self {
        self.request.register_year = Some(register_year);
        self
    }

    /// Place among its siblings; greater ones come first. 0 to 4294967295.
    #[inline]
    pub fn order(mut self, order: i64) -> Self {
        self.request.order = Some(order);
        self
    }

    /// Changes to who looks after it.
    #[inline]
    pub fn department_admins(
        mut self,
        department_admins: impl IntoIterator<Item = AdminChange>,
    ) -> Self {
        self.request.department_admins = Some(department_admins.into_iter().collect());
        self
    }
}

/// 删除部门: the request of [`Api::department_delete`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DepartmentDelete {
    /// The department. The platform's page does not call it required.
    pub id: Option<i64>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(DepartmentDelete {
    "id" => id: Option<i64>,
});

impl DepartmentDelete {
    /// The request with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Endpoint for DepartmentDelete {
    type Token = AccessToken;
    type Response = Empty;
    const META: &'static EndpointMeta =
        &EndpointMeta::get("school", "department_delete", "/cgi-bin/school/department/delete")
            .title("删除部门")
            .effect(Effect::Set)
            .docs(&[92298, 92342, 100160]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<DepartmentDelete> {
    /// The department. The platform's page does not call it required.
    #[inline]
    pub fn id(mut self, id: i64) -> Self {
        self.request.id = Some(id);
        self
    }
}

/// 获取部门列表: the request of [`Api::department_list`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DepartmentList {
    /// Only this department and those below. All when absent.
    pub id: Option<i64>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(DepartmentList {
    "id" => id: Option<i64>,
});

impl DepartmentList {
    /// The request with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Endpoint for DepartmentList {
    type Token = AccessToken;
    type Response = DepartmentListResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::get("school", "department_list", "/cgi-bin/school/department/list")
            .title("获取部门列表")
            .docs(&[92299, 92343]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<DepartmentList> {
    /// Only this department and those below. All when absent.
    #[inline]
    pub fn id(mut self, id: i64) -> Self {
        self.request.id = Some(id);
        self
    }
}

/// 获取部门列表: the answer to [`DepartmentList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DepartmentListResponse {
    /// The departments.
    pub departments: Vec<SchoolDepartment>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer DepartmentListResponse {
    "departments" => departments: Vec<SchoolDepartment>,
});

/// 修改自动升年级的配置: the request of [`Api::set_upgrade_info`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetUpgradeInfo {
    /// Whether to do it; anything but 1 means no. [`UpgradeSwitch::Off`] when absent.
    pub upgrade_switch: Option<UpgradeSwitch>,
    /// The day; only its month and day count. The first of January when absent.
    pub upgrade_time: Option<Timestamp>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(SetUpgradeInfo {
    "upgrade_switch" => upgrade_switch: Option<UpgradeSwitch>,
    "upgrade_time" => upgrade_time: Option<Timestamp>,
});

impl SetUpgradeInfo {
    /// The request with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Endpoint for SetUpgradeInfo {
    type Token = AccessToken;
    type Response = SetUpgradeInfoResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("school", "set_upgrade_info", "/cgi-bin/school/set_upgrade_info")
            .title("修改自动升年级的配置")
            .effect(Effect::Set)
            .docs(&[92949, 92950]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<SetUpgradeInfo> {
    /// Whether to do it; anything but 1 means no. [`UpgradeSwitch::Off`] when absent.
    #[inline]
    pub fn upgrade_switch(mut self, upgrade_switch: UpgradeSwitch) -> Self {
        self.request.upgrade_switch = Some(upgrade_switch);
        self
    }

    /// The day; only its month and day count. The first of January when absent.
    #[inline]
    pub fn upgrade_time(mut self, upgrade_time: impl Into<Timestamp>) -> Self {
        self.request.upgrade_time = Some(upgrade_time.into());
        self
    }
}

/// 修改自动升年级的配置: the answer to [`SetUpgradeInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetUpgradeInfoResponse {
    /// Next time it happens; only the date counts.
    pub next_upgrade_time: Timestamp,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer SetUpgradeInfoResponse {
    "next_upgrade_time" => next_upgrade_time: Timestamp,
});

/// 获取可使用的家长范围: the request of [`Api::get_allow_scope`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAllowScope {
    /// The app.
    pub agentid: AgentId,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(GetAllowScope {
    "agentid" => agentid: AgentId [required()],
});

impl GetAllowScope {
    /// The request with everything it must have.
    #[inline]
    pub fn new(agentid: impl Into<AgentId>) -> Self {
        Self {
            agentid: agentid.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for GetAllowScope {
    type Token = AccessToken;
    type Response = GetAllowScopeResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::get("school", "get_allow_scope", "/cgi-bin/school/agent/get_allow_scope")
            .title("获取可使用的家长范围")
            .docs(&[94895, 94960]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 获取可使用的家长范围: the answer to [`GetAllowScope`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAllowScopeResponse {
    /// Whose parents.
    pub allow_scope: AllowScope,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer GetAllowScopeResponse {
    "allow_scope" => allow_scope: AllowScope,
});

/// 获取「老师可查看班级」的模式: the request of [`Api::get_teacher_view_mode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTeacherViewMode {
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(GetTeacherViewMode {});

impl GetTeacherViewMode {
    /// The request with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Endpoint for GetTeacherViewMode {
    type Token = AccessToken;
    type Response = GetTeacherViewModeResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::get("school", "get_teacher_view_mode", "/cgi-bin/school/get_teacher_view_mode")
            .title("获取「老师可查看班级」的模式")
            .docs(&[92652]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 获取「老师可查看班级」的模式: the answer to [`GetTeacherViewMode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTeacherViewModeResponse {
    /// Which classes.
    pub view_mode: ViewMode,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer GetTeacherViewModeResponse {
    "view_mode" => view_mode: ViewMode,
});

/// 设置「老师可查看班级」的模式: the request of [`Api::set_teacher_view_mode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetTeacherViewMode {
    /// Which classes.
    pub view_mode: ViewMode,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(SetTeacherViewMode {
    "view_mode" => view_mode: ViewMode [required()],
});

impl SetTeacherViewMode {
    /// The request with everything it must have.
    #[inline]
    pub fn new(view_mode: ViewMode) -> Self {
        Self {
            view_mode,
            ..Self::default()
        }
    }
}

impl Endpoint for SetTeacherViewMode {
    type Token = AccessToken;
    type Response = Empty;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("school", "set_teacher_view_mode", "/cgi-bin/school/set_teacher_view_mode")
            .title("设置「老师可查看班级」的模式")
            .effect(Effect::Set)
            .docs(&[92652]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 管理「班级群创建方式」: the request of [`Api::get_chat_create_mode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetChatCreateMode {
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(GetChatCreateMode {});

impl GetChatCreateMode {
    /// The request with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Endpoint for GetChatCreateMode {
    type Token = AccessToken;
    type Response = GetChatCreateModeResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::get("school", "get_chat_create_mode", "/cgi-bin/school/get_chat_create_mode")
            .title("管理「班级群创建方式」")
            .docs(&[92430]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 管理「班级群创建方式」: the answer to [`GetChatCreateMode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetChatCreateModeResponse {
    /// How.
    pub create_mode: ChatCreateMode,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer GetChatCreateModeResponse {
    "create_mode" => create_mode: ChatCreateMode,
});

/// 管理「班级群创建方式」: the request of [`Api::set_chat_create_mode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetChatCreateMode {
    /// How.
    pub create_mode: ChatCreateMode,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(SetChatCreateMode {
    "create_mode" => create_mode: ChatCreateMode [required()],
});

impl SetChatCreateMode {
    /// The request with everything it must have.
    #[inline]
    pub fn new(create_mode: ChatCreateMode) -> Self {
        Self {
            create_mode,
            ..Self::default()
        }
    }
}

impl Endpoint for SetChatCreateMode {
    type Token = AccessToken;
    type Response = Empty;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("school", "set_chat_create_mode", "/cgi-bin/school/set_chat_create_mode")
            .title("管理「班级群创建方式」")
            .effect(Effect::Set)
            .docs(&[92430]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 获取直播详情: the request of [`Api::get_living_info`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLivingInfo {
    /// The lesson.
    pub livingid: LivingId,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(GetLivingInfo {
    "livingid" => livingid: LivingId [required()],
});

impl GetLivingInfo {
    /// The request with everything it must have.
    #[inline]
    pub fn new(livingid: impl Into<LivingId>) -> Self {
        Self {
            livingid: livingid.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for GetLivingInfo {
    type Token = AccessToken;
    type Response = GetLivingInfoResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::get("school", "get_living_info", "/cgi-bin/school/living/get_living_info")
            .title("获取直播详情")
            .docs(&[93740, 93857]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 获取直播详情: the answer to [`GetLivingInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLivingInfoResponse {
    /// The lesson.
    pub living_info: LivingInfo,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer GetLivingInfoResponse {
    "living_info" => living_info: LivingInfo,
});

/// 获取观看直播统计V2: the request of [`Api::get_watch_stat_v2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWatchStatV2 {
    /// The lesson.
    pub livingid: LivingId,
    /// Where to go on. Absent or 0 for the first page.
    pub next_cursor: Option<String>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(GetWatchStatV2 {
    "livingid" => livingid: LivingId [required()],
    "next_cursor" => next_cursor: Option<String>,
});

impl GetWatchStatV2 {
    /// The request with everything it must have.
    #[inline]
    pub fn new(livingid: impl Into<LivingId>) -> Self {
        Self {
            livingid: livingid.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for GetWatchStatV2 {
    type Token = AccessToken;
    type Response = GetWatchStatV2Response;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("school", "get_watch_stat_v2", "/cgi-bin/school/living/get_watch_stat_v2")
            .title("获取观看直播统计V2")
            .effect(Effect::Read)
            .docs(&[95793, 95799]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<GetWatchStatV2> {
    /// Where to go on. Absent or 0 for the first page.
    #[inline]
    pub fn next_cursor(mut self, next_cursor: impl Into<String>) -> Self {
        self.request.next_cursor = Some(next_cursor.into());
        self
    }
}

impl Paged for GetWatchStatV2 {
    type Item = GetWatchStatV2Response;

    #[inline]
    fn turn(&mut self, page: GetWatchStatV2Response) -> Page<GetWatchStatV2Response> {
        let (more, next) = (Some(page.has_more), page.next_cursor.clone());
        Page::by_cursor(Vec::from([page]), more, next, &mut self.next_cursor)
    }
}

/// 获取观看直播统计V2: the answer to [`GetWatchStatV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWatchStatV2Response {
    /// Whether there is a next page. Nothing else tells.
    pub has_more: bool,
    /// Cursor of the next page.
    pub next_cursor: Option<String>,
    /// The people of this page.
    pub stat_info: WatchStatV2,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer GetWatchStatV2Response {
    "has_more" => has_more: bool [form(Form::Flag)],
    "next_cursor" => next_cursor: Option<String>,
    "stat_info" => stat_info: WatchStatV2,
});

/// 获取未观看直播统计V2: the request of [`Api::get_unwatch_stat_v2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUnwatchStatV2 {
    /// The lesson.
    pub livingid: LivingId,
    /// Where to go on. Absent or 0 for the first page.
    pub next_cursor: Option<String>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(GetUnwatchStatV2 {
    "livingid" => livingid: LivingId [required()],
    "next_cursor" => next_cursor: Option<String>,
});

impl GetUnwatchStatV2 {
    /// The request with everything it must have.
    #[inline]
    pub fn new(livingid: impl Into<LivingId>) -> Self {
        Self {
            livingid: livingid.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for GetUnwatchStatV2 {
    type Token = AccessToken;
    type Response = GetUnwatchStatV2Response;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("school", "get_unwatch_stat_v2", "/cgi-bin/school/living/get_unwatch_stat_v2")
            .title("获取未观看直播统计V2")
            .effect(Effect::Read)
            .docs(&[95795, 95799]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<GetUnwatchStatV2> {
    /// Where to go on. Absent or 0 for the first page.
    #[inline]
    pub fn next_cursor(mut self, next_cursor: impl Into<String>) -> Self {
        self.request.next_cursor = Some(next_cursor.into());
        self
    }
}

impl Paged for GetUnwatchStatV2 {
    type Item = GetUnwatchStatV2Response;

    #[inline]
    fn turn(
        &mut self,
        page: GetUnwatchStatV2Response,
    ) -> Page<GetUnwatchStatV2Response> {
        let (more, next) = (Some(page.has_more), page.next_cursor.clone());
        Page::by_cursor(Vec::from([page]), more, next, &mut self.next_cursor)
    }
}

/// 获取未观看直播统计V2: the answer to [`GetUnwatchStatV2`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUnwatchStatV2Response {
    /// Whether there is a next page. Nothing else tells.
    pub has_more: bool,
    /// Cursor of the next page.
    pub next_cursor: Option<String>,
    /// The people of this page.
    pub stat_info: UnwatchStatV2,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer GetUnwatchStatV2Response {
    "has_more" => has_more: bool [form(Form::Flag)],
    "next_cursor" => next_cursor: Option<String>,
    "stat_info" => stat_info: UnwatchStatV2,
});

/// 获取观看直播统计: the request of [`Api::get_watch_stat`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWatchStat {
    /// The lesson.
    pub livingid: LivingId,
    /// Where to go on. Absent or 0 for the first page.
    pub next_key: Option<String>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(GetWatchStat {
    "livingid" => livingid: LivingId [required()],
    "next_key" => next_key: Option<String>,
});

impl GetWatchStat {
    /// The request with everything it must have.
    #[inline]
    pub fn new(livingid: impl Into<LivingId>) -> Self {
        Self {
            livingid: livingid.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for GetWatchStat {
    type Token = AccessToken;
    type Response = GetWatchStatResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("school", "get_watch_stat", "/cgi-bin/school/living/get_watch_stat")
            .title("获取观看直播统计")
            .effect(Effect::Read)
            .docs(&[93741, 93858, 97129]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<GetWatchStat> {
    /// Where to go on. Absent or 0 for the first page.
    #[inline]
    pub fn next_key(mut self, next_key: impl Into<String>) -> Self {
        self.request.next_key = Some(next_key.into());
        self
    }
}

impl Paged for GetWatchStat {
    type Item = GetWatchStatResponse;

    #[inline]
    fn turn(&mut self, page: GetWatchStatResponse) -> Page<GetWatchStatResponse> {
        let (more, next) = (Some(!page.ending), page.next_key.clone());
        Page::by_cursor(Vec::from([page]), more, next, &mut self.next_key)
    }
}

/// 获取观看直播统计: the answer to [`GetWatchStat`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWatchStatResponse {
    /// Whether this was the last page. Nothing else tells.
    pub ending: bool,
    /// Cursor of the next page.
    pub next_key: Option<String>,
    /// The people of this page. On the wire it is `stat_infoes`.
    pub stat_infos: WatchStat,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer GetWatchStatResponse {
    "ending" => ending: bool [form(Form::Flag)],
    "next_key" => next_key: Option<String>,
    "stat_infoes" => stat_infos: WatchStat,
});

/// 获取未观看直播统计: the request of [`Api::get_unwatch_stat`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUnwatchStat {
    /// The lesson.
    pub livingid: LivingId,
    /// Where to go on. Absent or 0 for the first page.
    pub next_key: Option<String>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(GetUnwatchStat {
    "livingid" => livingid: LivingId [required()],
    "next_key" => next_key: Option<String>,
});

impl GetUnwatchStat {
    /// The request with everything it must have.
    #[inline]
    pub fn new(livingid: impl Into<LivingId>) -> Self {
        Self {
            livingid: livingid.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for GetUnwatchStat {
    type Token = AccessToken;
    type Response = GetUnwatchStatResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("school", "get_unwatch_stat", "/cgi-bin/school/living/get_unwatch_stat")
            .title("获取未观看直播统计")
            .effect(Effect::Read)
            .docs(&[93742, 93859]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<GetUnwatchStat> {
    /// Where to go on. Absent or 0 for the first page.
    #[inline]
    pub fn next_key(mut self, next_key: impl Into<String>) -> Self {
        self.request.next_key = Some(next_key.into());
        self
    }
}

impl Paged for GetUnwatchStat {
    type Item = Absence;

    #[inline]
    fn turn(&mut self, page: GetUnwatchStatResponse) -> Page<Absence> {
        Page::by_cursor(
            page.stat_info.students.unwrap_or_default(),
            Some(!page.ending),
            page.next_key,
            &mut self.next_key,
        )
    }
}

/// 获取未观看直播统计: the answer to [`GetUnwatchStat`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUnwatchStatResponse {
    /// Whether this was the last page. Nothing else tells.
    pub ending: bool,
    /// Cursor of the next page.
    pub next_key: Option<String>,
    /// The people of this page.
    pub stat_info: UnwatchStat,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer GetUnwatchStatResponse {
    "ending" => ending: bool [form(Form::Flag)],
    "next_key" => next_key: Option<String>,
    "stat_info" => stat_info: UnwatchStat,
});

/// 获取老师健康信息: the request of [`Api::get_teacher_customize_health_info`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTeacherCustomizeHealthInfo {
    /// The day, as YYYY-MM-DD.
    pub date: String,
    /// Where to go on. Absent for the first page.
    pub next_key: Option<String>,
    /// Most reports of one page.
    pub limit: Option<i64>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(GetTeacherCustomizeHealthInfo {
    "date" => date: String [required()],
    "next_key" => next_key: Option<String>,
    "limit" => limit: Option<i64>,
});

impl GetTeacherCustomizeHealthInfo {
    /// The request with everything it must have.
    #[inline]
    pub fn new(date: impl Into<String>) -> Self {
        Self {
            date: date.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for GetTeacherCustomizeHealthInfo {
    type Token = AccessToken;
    type Response = GetTeacherCustomizeHealthInfoResponse;
    const META: &'static EndpointMeta = &EndpointMeta::post(
        "school",
        "get_teacher_customize_health_info",
        "/cgi-bin/school/user/get_teacher_customize_health_info",
    )
    .title("获取老师健康信息")
    .effect(Effect::Read)
    .docs(&[93744]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<GetTeacherCustomizeHealthInfo> {
    /// Where to go on. Absent for the first page.
    #[inline]
    pub fn next_key(mut self, next_key: impl Into<String>) -> Self {
        self.request.next_key = Some(next_key.into());
        self
    }

    /// Most reports of one page.
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.request.limit = Some(limit);
        self
    }
}

impl Paged for GetTeacherCustomizeHealthInfo {
    type Item = HealthInfo;

    #[inline]
    fn turn(&mut self, page: GetTeacherCustomizeHealthInfoResponse) -> Page<HealthInfo> {
        Page::by_cursor(
            page.health_infos,
            Some(!page.ending),
            page.next_key,
            &mut self.next_key,
        )
    }
}

/// 获取老师健康信息: the answer to [`GetTeacherCustomizeHealthInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTeacherCustomizeHealthInfoResponse {
    /// The reports of this page.
    pub health_infos: Vec<HealthInfo>,
    /// What was asked.
    pub question_templates: Option<Vec<HealthQuestion>>,
    /// The questionnaire.
    pub template_id: String,
    /// Whether this was the last page.
    pub ending: bool,
    /// Cursor of the next page.
    pub next_key: Option<String>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer GetTeacherCustomizeHealthInfoResponse {
    "health_infos" => health_infos: Vec<HealthInfo>,
    "question_templates" => question_templates: Option<Vec<HealthQuestion>>,
    "template_id" => template_id: String,
    "ending" => ending: bool [form(Form::Flag)],
    "next_key" => next_key: Option<String>,
});

/// 获取学生健康信息: the request of [`Api::get_student_customize_health_info`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetStudentCustomizeHealthInfo {
    /// The day, as YYYY-MM-DD.
    pub date: String,
    /// Where to go on. Absent for the first page.
    pub next_key: Option<String>,
    /// Most reports of one page.
    pub limit: Option<i64>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(GetStudentCustomizeHealthInfo {
    "date" => date: String [required()],
    "next_key" => next_key: Option<String>,
    "limit" => limit: Option<i64>,
});

impl GetStudentCustomizeHealthInfo {
    /// The request with everything it must have.
    #[inline]
    pub fn new(date: impl Into<String>) -> Self {
        Self {
            date: date.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for GetStudentCustomizeHealthInfo {
    type Token = AccessToken;
    type Response = GetStudentCustomizeHealthInfoResponse;
    const META: &'static EndpointMeta = &EndpointMeta::post(
        "school",
        "get_student_customize_health_info",
        "/cgi-bin/school/user/get_student_customize_health_info",
    )
    .title("获取学生健康信息")
    .effect(Effect::Read)
    .docs(&[93745]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<GetStudentCustomizeHealthInfo> {
    /// Where to go on. Absent for the first page.
    #[inline]
    pub fn next_key(mut self, next_key: impl Into<String>) -> Self {
        self.request.next_key = Some(next_key.into());
        self
    }

    /// Most reports of one page.
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.request.limit = Some(limit);
        self
    }
}

impl Paged for GetStudentCustomizeHealthInfo {
    type Item = HealthInfo;

    #[inline]
    fn turn(&mut self, page: GetStudentCustomizeHealthInfoResponse) -> Page<HealthInfo> {
        Page::by_cursor(
            page.health_infos,
            Some(!page.ending),
            page.next_key,
            &mut self.next_key,
        )
    }
}

/// 获取学生健康信息: the answer to [`GetStudentCustomizeHealthInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetStudentCustomizeHealthInfoResponse {
    /// The reports of this page.
    pub health_infos: Vec<HealthInfo>,
    /// What was asked.
    pub question_templates: Option<Vec<HealthQuestion>>,
    /// The questionnaire.
    pub template_id: String,
    /// Whether this was the last page.
    pub ending: bool,
    /// Cursor of the next page.
    pub next_key: Option<String>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer GetStudentCustomizeHealthInfoResponse {
    "health_infos" => health_infos: Vec<HealthInfo>,
    "question_templates" => question_templates: Option<Vec<HealthQuestion>>,
    "template_id" => template_id: String,
    "ending" => ending: bool [form(Form::Flag)],
    "next_key" => next_key: Option<String>,
});

/// 获取师生健康码: the request of [`Api::get_health_qrcode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetHealthQrcode {
    /// What the ids name.
    pub r#type: HealthUserType,
    /// Teachers, as members of the corp, or students.
    pub userids: Vec<String>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(GetHealthQrcode {
    "type" => r#type: HealthUserType [required()],
    "userids" => userids: Vec<String> [required()],
});

impl GetHealthQrcode {
    /// The request with everything it must have.
    #[inline]
    pub fn new(
        r#type: HealthUserType,
        userids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            r#type,
            userids: userids.into_iter().map(Into::into).collect(),
            ..Self::default()
        }
    }
}

impl Endpoint for GetHealthQrcode {
    type Token = AccessToken;
    type Response = GetHealthQrcodeResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("school", "get_health_qrcode", "/cgi-bin/school/user/get_health_qrcode")
            .title("获取师生健康码")
            .effect(Effect::Read)
            .docs(&[93746]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 获取师生健康码: the answer to [`GetHealthQrcode`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetHealthQrcodeResponse {
    /// The codes, one entry per id.
    pub result_list: Vec<HealthCode>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer GetHealthQrcodeResponse {
    "result_list" => result_list: Vec<HealthCode>,
});

/// 获取学生付款结果: the request of [`Api::get_payment_result`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPaymentResult {
    /// The fee, as the client's call that started it returned it.
    pub payment_id: String,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(GetPaymentResult {
    "payment_id" => payment_id: String [required()],
});

impl GetPaymentResult {
    /// The request with everything it must have.
    #[inline]
    pub fn new(payment_id: impl Into<String>) -> Self {
        Self {
            payment_id: payment_id.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for GetPaymentResult {
    type Token = AccessToken;
    type Response = GetPaymentResultResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("school", "get_payment_result", "/cgi-bin/school/get_payment_result")
            .title("获取学生付款结果")
            .effect(Effect::Read)
            .docs(&[94470, 94553]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 获取学生付款结果: the answer to [`GetPaymentResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPaymentResultResponse {
    /// What the fee is for.
    pub project_name: String,
    /// The fee of one student, in fen.
    pub amount: i64,
    /// The students, paid or not.
    pub payment_result: Vec<StudentPayment>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer GetPaymentResultResponse {
    "project_name" => project_name: String,
    "amount" => amount: i64,
    "payment_result" => payment_result: Vec<StudentPayment>,
});

/// 获取订单详情: the request of [`Api::get_trade`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTrade {
    /// The fee.
    pub payment_id: String,
    /// The payment's number from get_payment_result.
    pub trade_no: String,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(GetTrade {
    "payment_id" => payment_id: String [required()],
    "trade_no" => trade_no: String [required()],
});

impl GetTrade {
    /// The request with everything it must have.
    #[inline]
    pub fn new(payment_id: impl Into<String>, trade_no: impl Into<String>) -> Self {
        Self {
            payment_id: payment_id.into(),
            trade_no: trade_no.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for GetTrade {
    type Token = AccessToken;
    type Response = GetTradeResponse;
    const META: &'static EndpointMeta = &EndpointMeta::post("school", "get_trade", "/cgi-bin/school/get_trade")
        .title("获取订单详情")
        .effect(Effect::Read)
        .docs(&[94471, 94554]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 获取订单详情: the answer to [`GetTrade`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTradeResponse {
    /// WeChat Pay's number of the payment.
    pub transaction_id: String,
    /// When it was paid.
    pub pay_time: Timestamp,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer GetTradeResponse {
    "transaction_id" => transaction_id: String,
    "pay_time" => pay_time: Timestamp,
});

/// A student.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Student {
    /// The student's id in the school directory.
    pub student_userid: String,
    /// The student's name.
    pub name: String,
    /// The student's classes, 20 at most.
    pub department: Vec<i64>,
    /// The student's parents.
    pub parents: Option<Vec<StudentParent>>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(Student {
    "student_userid" => student_userid: String,
    "name" => name: String [sensitive()],
    "department" => department: Vec<i64>,
    "parents" => parents: Option<Vec<StudentParent>>,
});

/// A parent of a student.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StudentParent {
    /// The parent's id in the school directory.
    pub parent_userid: String,
    /// What the parent is to the student, in words.
    pub relation: String,
    /// The parent's phone. Never for third-party apps; for customized apps where the admin allows it.
    pub mobile: Option<String>,
    /// Whether the parent follows the school's notices.
    pub is_subscribe: Option<bool>,
    /// The parent as an external contact. Only for one who follows the notices.
    pub external_userid: Option<ExternalUserId>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(StudentParent {
    "parent_userid" => parent_userid: String,
    "relation" => relation: String,
    "mobile" => mobile: Option<String> [sensitive()],
    "is_subscribe" => is_subscribe: Option<bool> [form(Form::Flag)],
    "external_userid" => external_userid: Option<ExternalUserId>,
});

/// A parent.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Parent {
    /// The parent's id in the school directory.
    pub parent_userid: String,
    /// The parent's phone. Never for third-party apps; for customized apps where the admin allows it.
    pub mobile: Option<String>,
    /// Whether the parent follows the school's notices.
    pub is_subscribe: Option<bool>,
    /// The parent as an external contact. Only for one who follows the notices.
    pub external_userid: Option<ExternalUserId>,
    /// The parent's children.
    pub children: Option<Vec<Child>>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(Parent {
    "parent_userid" => parent_userid: String,
    "mobile" => mobile: Option<String> [sensitive()],
    "is_subscribe" => is_subscribe: Option<bool> [form(Form::Flag)],
    "external_userid" => external_userid: Option<ExternalUserId>,
    "children" => children: Option<Vec<Child>>,
});

/// A child of a parent.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Child {
    /// The student's id in the school directory.
    pub student_userid: String,
    /// What the parent is to the student, in words.
    pub relation: String,
    /// The student's name.
    pub name: Option<String>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(Child {
    "student_userid" => student_userid: String,
    "relation" => relation: String,
    "name" => name: Option<String> [sensitive()],
});

/// Says that a student is a parent's child.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Relation {
    /// The student.
    pub student_userid: String,
    /// What the parent is to the student, in words. At most 32 bytes.
    pub relation: String,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(Relation {
    "student_userid" => student_userid: String [required()],
    "relation" => relation: String [required(), max_bytes(32)],
});

impl Relation {
    /// A value with everything it must have.
    #[inline]
    pub fn new(student_userid: impl Into<String>, relation: impl Into<String>) -> Self {
        Self {
            student_userid: student_userid.into(),
            relation: relation.into(),
            ..Self::default()
        }
    }
}

/// A student to add.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NewStudent {
    /// New id; create_student says of what it is made. At most 64 bytes.
    pub student_userid: String,
    /// The student's name. At most 32 characters.
    pub name: String,
    /// The student's classes. At most 20 items.
    pub department: Vec<i64>,
    /// The student's phone.
    pub mobile: Option<String>,
    /// Whether to send an invitation. `true` when absent.
    pub to_invite: Option<bool>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(NewStudent {
    "student_userid" => student_userid: String [required(), max_bytes(64)],
    "name" => name: String [required(), max_chars(32), sensitive()],
    "department" => department: Vec<i64> [required(), max_items(20)],
    "mobile" => mobile: Option<String> [sensitive()],
    "to_invite" => to_invite: Option<bool>,
});

impl NewStudent {
    /// A value with everything it must have.
    #[inline]
    pub fn new(
        student_userid: impl Into<String>,
        name: impl Into<String>,
        department: impl IntoIterator<Item = i64>,
    ) -> Self {
        Self {
            student_userid: student_userid.into(),
            name: name.into(),
            department: department.into_iter().collect(),
            ..Self::default()
        }
    }

    /// The student's phone.
    #[inline]
    #[must_use]
    pub fn mobile(mut self, mobile: impl Into<String>) -> Self {
        self.mobile = Some(mobile.into());
        self
    }

    /// Whether to send an invitation. `true` when absent.
    #[inline]
    #[must_use]
    pub fn to_invite(mut self, to_invite: bool) -> Self {
        self.to_invite = Some(to_invite);
        self
    }
}

/// A change of a student.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StudentChange {
    /// The student. At most 64 bytes.
    pub student_userid: String,
    /// New id. A student's id can be changed once. At most 64 bytes.
    pub new_student_userid: Option<String>,
    /// New name. At most 32 characters.
    pub name: Option<String>,
    /// New phone.
    pub mobile: Option<String>,
    /// All of the student's classes from now on. At most 20 items.
    pub department: Option<Vec<i64>>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(StudentChange {
    "student_userid" => student_userid: String [required(), max_bytes(64)],
    "new_student_userid" => new_student_userid: Option<String> [max_bytes(64)],
    "name" => name: Option<String> [max_chars(32), sensitive()],
    "mobile" => mobile: Option<String> [sensitive()],
    "department" => department: Option<Vec<i64>> [max_items(20)],
});

impl StudentChange {
    /// A value with everything it must have.
    #[inline]
    pub fn new(student_userid: impl Into<String>) -> Self {
        Self {
            student_userid: student_userid.into(),
            ..Self::default()
        }
    }

    /// New id. A student's id can be changed once. At most 64 bytes.
    #[inline]
    #[must_use]
    pub fn new_student_userid(mut self, new_student_userid: impl Into<String>) -> Self {
        self.new_student_userid = Some(new_student_userid.into());
        self
    }

    /// New name. At most 32 characters.
    #[inline]
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// New phone.
    #[inline]
    #[must_use]
    pub fn mobile(mut self, mobile: impl Into<String>) -> Self {
        self.mobile = Some(mobile.into());
        self
    }

    /// All of the student's classes from now on. At most 20 items.
    #[inline]
    #[must_use]
    pub fn department(mut self, department: impl IntoIterator<Item = i64>) -> Self {
        self.department = Some(department.into_iter().collect());
        self
    }
}

/// A student that something failed for.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StudentResult {
    /// The student.
    pub student_userid: String,
    /// Why.
    pub errcode: ErrCode,
    /// The same in words.
    pub errmsg: Option<String>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(StudentResult {
    "student_userid" => student_userid: String,
    "errcode" => errcode: ErrCode,
    "errmsg" => errmsg: Option<String>,
});

/// A parent to add.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NewParent {
    /// New id; create_parent says of what it is made. At most 64 bytes.
    pub parent_userid: String,
    /// The parent's phone.
    pub mobile: String,
    /// The parent's children. At most 10 items.
    pub children: Vec<Relation>,
    /// Whether to send an invitation. `true` when absent.
    pub to_invite: Option<bool>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(NewParent {
    "parent_userid" => parent_userid: String [required(), max_bytes(64)],
    "mobile" => mobile: String [required(), sensitive()],
    "children" => children: Vec<Relation> [required(), max_items(10)],
    "to_invite" => to_invite: Option<bool>,
});

impl NewParent {
    /// A value with everything it must have.
    #[inline]
    pub fn new(
        parent_userid: impl Into<String>,
        mobile: impl Into<String>,
        children: impl IntoIterator<Item = Relation>,
    ) -> Self {
        Self {
            parent_userid: parent_userid.into(),
            mobile: mobile.into(),
            children: children.into_iter().collect(),
            ..Self::default()
        }
    }

    /// Whether to send an invitation. `true` when absent.
    #[inline]
    #[must_use]
    pub fn to_invite(mut self, to_invite: bool) -> Self {
        self.to_invite = Some(to_invite);
        self
    }
}

/// A change of a parent.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ParentChange {
    /// The parent. At most 64 bytes.
    pub parent_userid: String,
    /// New id. A parent's id can be changed once. At most 64 bytes.
    pub new_parent_userid: Option<String>,
    /// New phone.
    pub mobile: Option<String>,
    /// All children of the parent from now on. At most 10 items.
    pub children: Option<Vec<Relation>>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(ParentChange {
    "parent_userid" => parent_userid: String [required(), max_bytes(64)],
    "new_parent_userid" => new_parent_userid: Option<String> [max_bytes(64)],
    "mobile" => mobile: Option<String> [sensitive()],
    "children" => children: Option<Vec<Relation>> [max_items(10)],
});

impl ParentChange {
    /// A value with everything it must have.
    #[inline]
    pub fn new(parent_userid: impl Into<String>) -> Self {
        Self {
            parent_userid: parent_userid.into(),
            ..Self::default()
        }
    }

    /// New id. A parent's id can be changed once. At most 64 bytes.
    #[inline]
    #[must_use]
    pub fn new_parent_userid(mut self, new_parent_userid: impl Into<String>) -> Self {
        self.new_parent_userid = Some(new_parent_userid.into());
        self
    }

    /// New phone.
    #[inline]
    #[must_use]
    pub fn mobile(mut self, mobile: impl Into<String>) -> Self {
        self.mobile = Some(mobile.into());
        self
    }

    /// All children of the parent from now on. At most 10 items.
    #[inline]
    #[must_use]
    pub fn children(mut self, children: impl IntoIterator<Item = Relation>) -> Self {
        self.children = Some(children.into_iter().collect());
        self
    }
}

/// A parent that something failed for.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ParentResult {
    /// The parent.
    pub parent_userid: String,
    /// Why.
    pub errcode: ErrCode,
    /// The same in words.
    pub errmsg: Option<String>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(ParentResult {
    "parent_userid" => parent_userid: String,
    "errcode" => errcode: ErrCode,
    "errmsg" => errmsg: Option<String>,
});

/// Somebody to look after a department.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NewAdmin {
    /// The member, as the calling app sees it.
    pub userid: OpenUserId,
    /// As what.
    pub r#type: AdminType,
    /// The one subject taught. Only for teachers. At most 15 characters.
    pub subject: Option<String>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(NewAdmin {
    "userid" => userid: OpenUserId [required()],
    "type" => r#type: AdminType [required()],
    "subject" => subject: Option<String> [max_chars(15)],
});

impl NewAdmin {
    /// A value with everything it must have.
    #[inline]
    pub fn new(userid: impl Into<OpenUserId>, r#type: AdminType) -> Self {
        Self {
            userid: userid.into(),
            r#type,
            ..Self::default()
        }
    }

    /// The one subject taught. Only for teachers. At most 15 characters.
    #[inline]
    #[must_use]
    pub fn subject(mut self, subject: impl Into<String>) -> Self {
        self.subject = Some(subject.into());
        self
    }
}

/// A change to who looks after a department.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AdminChange {
    /// What to do.
    pub op: AdminOp,
    /// The member, as the calling app sees it.
    pub userid: OpenUserId,
    /// As what.
    pub r#type: Option<AdminType>,
    /// The one subject taught. Only for teachers. At most 15 characters.
    pub subject: Option<String>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(AdminChange {
    "op" => op: AdminOp [required()],
    "userid" => userid: OpenUserId [required()],
    "type" => r#type: Option<AdminType>,
    "subject" => subject: Option<String> [max_chars(15)],
});

impl AdminChange {
    /// A value with everything it must have.
    #[inline]
    pub fn new(op: AdminOp, userid: impl Into<OpenUserId>) -> Self {
        Self {
            op,
            userid: userid.into(),
            ..Self::default()
        }
    }

    /// As what.
    #[inline]
    #[must_use]
    pub fn r#type(mut self, r#type: AdminType) -> Self {
        self.r#type = Some(r#type);
        self
    }

    /// The one subject taught. Only for teachers. At most 15 characters.
    #[inline]
    #[must_use]
    pub fn subject(mut self, subject: impl Into<String>) -> Self {
        self.subject = Some(subject.into());
        self
    }
}

/// Somebody who looks after a department.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DepartmentAdmin {
    /// The member, as the calling app sees it.
    pub userid: OpenUserId,
    /// As what.
    pub r#type: AdminType,
    /// The subject taught. Only for teachers.
    pub subject: Option<String>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(DepartmentAdmin {
    "userid" => userid: OpenUserId,
    "type" => r#type: AdminType,
    "subject" => subject: Option<String>,
});

/// A department of the school.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SchoolDepartment {
    /// Its id; 1 is the root.
    pub id: i64,
    /// Its name.
    pub name: String,
    /// Its kind.
    pub r#type: DepartmentType,
    /// The department above it; 0 for the root. On the wire it is `parentid`.
    pub parent_id: i64,
    /// Year of entry. Only for standard grades.
    pub register_year: Option<i64>,
    /// Number of the standard grade. Only for such.
    pub standard_grade: Option<i64>,
    /// Place among its siblings; greater ones come first. Present if an API call set it.
    pub order: Option<i64>,
    /// Who looks after it.
    pub department_admins: Option<Vec<DepartmentAdmin>>,
    /// Whether the grade has left school. Only for grades.
    pub is_graduated: Option<bool>,
    /// Whether it has a group chat. Only for classes.
    pub open_group_chat: Option<bool>,
    /// The group chat. Only for a class that has one.
    pub group_chat_id: Option<String>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(SchoolDepartment {
    "id" => id: i64,
    "name" => name: String,
    "type" => r#type: DepartmentType,
    "parentid" => parent_id: i64,
    "register_year" => register_year: Option<i64>,
    "standard_grade" => standard_grade: Option<i64>,
    "order" => order: Option<i64>,
    "department_admins" => department_admins: Option<Vec<DepartmentAdmin>>,
    "is_graduated" => is_graduated: Option<bool> [form(Form::Flag)],
    "open_group_chat" => open_group_chat: Option<bool> [form(Form::Flag)],
    "group_chat_id" => group_chat_id: Option<String> [form(Form::Either)],
});

/// Whose parents can use an app.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AllowScope {
    /// Single students.
    pub students: Option<AllowedStudents>,
    /// Whole departments.
    pub departments: Option<AllowedDepartments>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(AllowScope {
    "students" => students: Option<AllowedStudents> [one_or_list()],
    "departments" => departments: Option<AllowedDepartments> [one_or_list()],
});

/// Students whose parents can use an app.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AllowedStudents {
    /// The students.
    pub userid: Option<Vec<String>>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(AllowedStudents {
    "userid" => userid: Option<Vec<String>> [one_or_list()],
});

/// Departments of the school whose parents can use an app.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AllowedDepartments {
    /// The departments.
    pub partyid: Option<Vec<i64>>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(AllowedDepartments {
    "partyid" => partyid: Option<Vec<i64>> [one_or_list()],
});

/// A lesson that is streamed live.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LivingInfo {
    /// Its subject.
    pub theme: String,
    /// When it begins.
    pub living_start: Timestamp,
    /// How long it takes, in seconds.
    pub living_duration: i64,
    /// Who teaches, as the calling app sees the member.
    pub anchor_userid: OpenUserId,
    /// Whom it is for.
    pub living_range: Option<LivingRange>,
    /// How many people have watched it.
    pub viewer_num: i64,
    /// How many comments it has.
    pub comment_num: i64,
    /// Whether it can be watched afterwards.
    pub open_replay: bool,
    /// Where to stream to. Only for an event that has not begun.
    pub push_stream_url: Option<String>,
    /// How many people watch now.
    pub online_count: Option<i64>,
    /// How many people put their names down for it.
    pub subscribe_count: Option<i64>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(LivingInfo {
    "theme" => theme: String,
    "living_start" => living_start: Timestamp,
    "living_duration" => living_duration: i64,
    "anchor_userid" => anchor_userid: OpenUserId,
    "living_range" => living_range: Option<LivingRange>,
    "viewer_num" => viewer_num: i64,
    "comment_num" => comment_num: i64,
    "open_replay" => open_replay: bool [form(Form::Flag)],
    "push_stream_url" => push_stream_url: Option<String> [sensitive()],
    "online_count" => online_count: Option<i64>,
    "subscribe_count" => subscribe_count: Option<i64>,
});

/// Whom a lesson is for.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LivingRange {
    /// Classes, also those of class group chats.
    pub partyids: Option<Vec<i64>>,
    /// Names of other group chats.
    pub group_names: Option<Vec<String>>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(LivingRange {
    "partyids" => partyids: Option<Vec<i64>>,
    "group_names" => group_names: Option<Vec<String>>,
});

/// People who watched a lesson.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WatchStatV2 {
    /// Students.
    pub students: Option<Vec<StudentViewing>>,
    /// Parents.
    pub parents: Option<Vec<ParentViewing>>,
    /// Others.
    pub visitors: Option<Vec<Visitor>>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(WatchStatV2 {
    "students" => students: Option<Vec<StudentViewing>>,
    "parents" => parents: Option<Vec<ParentViewing>>,
    "visitors" => visitors: Option<Vec<Visitor>>,
});

/// People who did not watch a lesson.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnwatchStatV2 {
    /// Students.
    pub students: Option<Vec<StudentAbsence>>,
    /// Parents.
    pub parents: Option<Vec<ParentAbsence>>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(UnwatchStatV2 {
    "students" => students: Option<Vec<StudentAbsence>>,
    "parents" => parents: Option<Vec<ParentAbsence>>,
});

/// People who watched a lesson.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WatchStat {
    /// Students and parents.
    pub students: Option<Vec<Viewing>>,
    /// Others.
    pub visitors: Option<Vec<Visitor>>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(WatchStat {
    "students" => students: Option<Vec<Viewing>>,
    "visitors" => visitors: Option<Vec<Visitor>>,
});

/// People who did not watch a lesson.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnwatchStat {
    /// Students and parents.
    pub students: Option<Vec<Absence>>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(UnwatchStat {
    "students" => students: Option<Vec<Absence>>,
});

/// A student or a parent who watched.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Viewing {
    /// The student.
    pub student_userid: Option<String>,
    /// The parent, if it was a parent who watched.
    pub parent_userid: Option<String>,
    /// The student's classes.
    pub partyids: Vec<i64>,
    /// How long, in seconds.
    pub watch_time: i64,
    /// When they came first.
    pub enter_time: Timestamp,
    /// When they left last.
    pub leave_time: Timestamp,
    /// Whether they commented.
    pub is_comment: bool,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(Viewing {
    "student_userid" => student_userid: Option<String>,
    "parent_userid" => parent_userid: Option<String>,
    "partyids" => partyids: Vec<i64>,
    "watch_time" => watch_time: i64,
    "enter_time" => enter_time: Timestamp,
    "leave_time" => leave_time: Timestamp,
    "is_comment" => is_comment: bool [form(Form::Flag)],
});

/// A student who watched.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StudentViewing {
    /// The student.
    pub student_userid: String,
    /// The student's classes.
    pub partyids: Vec<i64>,
    /// How long, in seconds.
    pub watch_time: i64,
    /// When the student came first.
    pub enter_time: Timestamp,
    /// When the student left last.
    pub leave_time: Timestamp,
    /// Whether the student commented.
    pub is_comment: bool,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(StudentViewing {
    "student_userid" => student_userid: String,
    "partyids" => partyids: Vec<i64>,
    "watch_time" => watch_time: i64,
    "enter_time" => enter_time: Timestamp,
    "leave_time" => leave_time: Timestamp,
    "is_comment" => is_comment: bool [form(Form::Flag)],
});

/// A parent who watched.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ParentViewing {
    /// The parent.
    pub parent_userid: String,
    /// The child.
    pub student_userid: String,
    /// The child's classes.
    pub partyids: Vec<i64>,
    /// How long, in seconds.
    pub watch_time: i64,
    /// When the parent came first.
    pub enter_time: Timestamp,
    /// When the parent left last.
    pub leave_time: Timestamp,
    /// Whether the parent commented.
    pub is_comment: bool,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(ParentViewing {
    "parent_userid" => parent_userid: String,
    "student_userid" => student_userid: String,
    "partyids" => partyids: Vec<i64>,
    "watch_time" => watch_time: i64,
    "enter_time" => enter_time: Timestamp,
    "leave_time" => leave_time: Timestamp,
    "is_comment" => is_comment: bool [form(Form::Flag)],
});

/// Somebody from elsewhere who watched.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Visitor {
    /// The nickname in WeChat.
    pub nickname: Option<String>,
    /// How long, in seconds.
    pub watch_time: i64,
    /// When they came first.
    pub enter_time: Timestamp,
    /// When they left last.
    pub leave_time: Timestamp,
    /// Whether they commented.
    pub is_comment: bool,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(Visitor {
    "nickname" => nickname: Option<String> [sensitive()],
    "watch_time" => watch_time: i64,
    "enter_time" => enter_time: Timestamp,
    "leave_time" => leave_time: Timestamp,
    "is_comment" => is_comment: bool [form(Form::Flag)],
});

/// A student or a parent who did not watch.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Absence {
    /// The student.
    pub student_userid: Option<String>,
    /// The parent.
    pub parent_userid: Option<String>,
    /// The student's classes.
    pub partyids: Vec<i64>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(Absence {
    "student_userid" => student_userid: Option<String>,
    "parent_userid" => parent_userid: Option<String>,
    "partyids" => partyids: Vec<i64>,
});

/// A student who did not watch.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StudentAbsence {
    /// The student.
    pub student_userid: String,
    /// The student's classes.
    pub partyids: Vec<i64>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(StudentAbsence {
    "student_userid" => student_userid: String,
    "partyids" => partyids: Vec<i64>,
});

/// A parent who did not watch.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ParentAbsence {
    /// The parent.
    pub parent_userid: String,
    /// The child.
    pub student_userid: String,
    /// The child's classes.
    pub partyids: Vec<i64>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(ParentAbsence {
    "parent_userid" => parent_userid: String,
    "student_userid" => student_userid: String,
    "partyids" => partyids: Vec<i64>,
});

/// One health report.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HealthInfo {
    /// The teacher, as a member of the corp, or the student.
    pub userid: String,
    /// State of the health code; the platform's number for it.
    pub health_qrcode_status: i64,
    /// Whether they reported themselves.
    pub self_submit: YesNo,
    /// The answers.
    pub report_values: Vec<HealthAnswer>,
    /// What was asked; other SDKs know it here. Known only from another SDK.
    pub question_templates: Option<Vec<HealthQuestion>>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(HealthInfo {
    "userid" => userid: String,
    "health_qrcode_status" => health_qrcode_status: i64,
    "self_submit" => self_submit: YesNo,
    "report_values" => report_values: Vec<HealthAnswer>,
    "question_templates" => question_templates: Option<Vec<HealthQuestion>>,
});

/// The answer to one question.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HealthAnswer {
    /// The question.
    pub question_id: i64,
    /// The choice that was made. On the wire it is `single_chose`.
    pub single_choice: Option<i64>,
    /// What was written.
    pub text: Option<String>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(HealthAnswer {
    "question_id" => question_id: i64,
    "single_chose" => single_choice: Option<i64>,
    "text" => text: Option<String> [sensitive()],
});

/// One question of a health report.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HealthQuestion {
    /// Number of the question; answers refer to it.
    pub question_id: i64,
    /// Text of the question.
    pub title: String,
    /// How it is answered.
    pub question_type: HealthQuestionType,
    /// Whether it has to be answered.
    pub is_must_fill: YesNo,
    /// Whether it is hidden.
    pub is_not_display: YesNo,
    /// What can be chosen. Only for choices.
    pub option_list: Option<Vec<HealthOption>>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(HealthQuestion {
    "question_id" => question_id: i64,
    "title" => title: String,
    "question_type" => question_type: HealthQuestionType,
    "is_must_fill" => is_must_fill: YesNo,
    "is_not_display" => is_not_display: YesNo,
    "option_list" => option_list: Option<Vec<HealthOption>>,
});

/// One choice of a question.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HealthOption {
    /// Number of the choice; answers refer to it.
    pub option_id: i64,
    /// Text of the choice.
    pub option_text: String,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(HealthOption {
    "option_id" => option_id: i64,
    "option_text" => option_text: String,
});

/// A health code.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HealthCode {
    /// Whose code it is.
    pub userid: String,
    /// 0 if there is one.
    pub errcode: ErrCode,
    /// The same in words.
    pub errmsg: Option<String>,
    /// What the QR code says; the caller draws it.
    pub qrcode_data: Option<String>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(HealthCode {
    "userid" => userid: String,
    "errcode" => errcode: ErrCode,
    "errmsg" => errmsg: Option<String>,
    "qrcode_data" => qrcode_data: Option<String> [sensitive()],
});

/// What one student owes or has paid.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StudentPayment {
    /// The student.
    pub student_userid: String,
    /// Whether it is paid.
    pub trade_state: TradeState,
    /// Number of the payment.
    pub trade_no: Option<String>,
    /// The parent who paid.
    pub payer_parent_userid: Option<String>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(StudentPayment {
    "student_userid" => student_userid: String,
    "trade_state" => trade_state: TradeState,
    "trade_no" => trade_no: Option<String>,
    "payer_parent_userid" => payer_parent_userid: Option<String>,
});

open_enum! {
    /// What somebody in the school directory is.
    pub enum UserType: i64 {
        /// Student.
        Student = 1,
        /// Parent.
        Parent = 2,
    }
}

open_enum! {
    /// Kind of a department of the school.
    pub enum DepartmentType: i64 {
        /// Class.
        Class = 1,
        /// Grade.
        Grade = 2,
        /// Such as primary school.
        Stage = 3,
        /// Campus.
        Campus = 4,
        /// The root.
        School = 5,
    }
}

open_enum! {
    /// As what somebody looks after a department.
    pub enum AdminType: i64 {
        /// Campus head.
        CampusHead = 1,
        /// Grade head.
        GradeHead = 2,
        /// Responsible for a class.
        ClassTeacher = 3,
        /// Teaches a class.
        SubjectTeacher = 4,
        /// Stage head.
        StageHead = 5,
    }
}

open_enum! {
    /// What to do with somebody who looks after a department.
    pub enum AdminOp: i64 {
        /// Add or change.
        Put = 0,
        /// Remove.
        Remove = 1,
    }
}

open_enum! {
    /// Which directions of the synchronisation are stopped.
    pub enum SyncMode: i64 {
        /// Class tags no longer change the school directory.
        NoTagsToSchool = 1,
        /// The school directory no longer changes class tags.
        NoSchoolToTags = 2,
        /// Neither changes the other.
        Neither = 3,
    }
}

open_enum! {
    /// Whether grades move up by themselves.
    pub enum UpgradeSwitch: i64 {
        /// Off.
        Off = 0,
        /// On.
        On = 1,
    }
}

open_enum! {
    /// Which classes a teacher sees.
    pub enum ViewMode: i64 {
        /// All.
        All = 1,
        /// Own.
        Own = 2,
    }
}

open_enum! {
    /// How group chats of classes come into being.
    pub enum ChatCreateMode: i64 {
        /// Automatic.
        Automatic = 0,
        /// Manual.
        Manual = 1,
    }
}

open_enum! {
    /// Yes or no.
    pub enum YesNo: i64 {
        /// Yes.
        Yes = 1,
        /// No.
        No = 2,
    }
}

open_enum! {
    /// How a question is answered.
    pub enum HealthQuestionType: i64 {
        /// In words.
        Text = 1,
        /// By one of the given choices.
        SingleChoice = 2,
    }
}

open_enum! {
    /// Whose health codes are asked for.
    pub enum HealthUserType: i64 {
        /// Teachers.
        Teachers = 1,
        /// Students.
        Students = 2,
    }
}

open_enum! {
    /// Whether a class fee is paid.
    pub enum TradeState: i64 {
        /// Unpaid.
        Unpaid = 0,
        /// Paid.
        Paid = 1,
    }
}
