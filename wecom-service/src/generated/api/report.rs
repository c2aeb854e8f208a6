//! 政民沟通: community work of public bodies: its grid of districts, what staff on patrol and residents
//! report, and check-in codes of places.
//!
//! Generated from `spec/api/office/report.yaml` by `cargo codegen`. Edit the spec, not this file.

use crate::call::Call;
use crate::endpoint::{Effect, Endpoint, EndpointMeta, Payload};
use crate::generated::tokens::{AccessToken, Provides};
use crate::generated::types::{MediaId, OpenUserId};
use crate::paging::{Page, Paged};
use crate::scope::{Scope, ScopeKind};
use crate::wire::{Empty, EncodeError, Extra, Form, Timestamp};
use crate::{open_enum, table};

/// The calls of 政民沟通 on one scope, from [`Scope::report`].
#[derive(Clone, Debug)]
pub struct Api<K> {
    scope: Scope<K>,
}

impl<K: ScopeKind> Scope<K> {
    /// 政民沟通: community work of public bodies: its grid of districts, what staff on patrol and residents
    /// report, and check-in codes of places.
    #[inline]
    pub fn report(&self) -> Api<K> {
        Api { scope: self.clone() }
    }
}

impl<K: ScopeKind> Api<K> {
    /// 添加网格: add a district to the grid.
    ///
    /// `POST /cgi-bin/report/grid/add` with [`AccessToken`]; acts on every call and is never repeated
    /// blindly. Official page [94478](https://developer.work.weixin.qq.com/document/path/94478), checked in a
    /// public copy.
    #[inline]
    pub fn grid_add(
        &self,
        grid_name: impl Into<String>,
        grid_parent_id: impl Into<String>,
        grid_admin: impl IntoIterator<Item = impl Into<OpenUserId>>,
    ) -> Call<GridAdd>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(GridAdd::new(grid_name, grid_parent_id, grid_admin))
    }

    /// 编辑网格: change a district of the grid.
    ///
    /// `POST /cgi-bin/report/grid/update` with [`AccessToken`]; twice is the same as once, so the client may
    /// repeat it. Official page [94479](https://developer.work.weixin.qq.com/document/path/94479), checked,
    /// as of 2026-01-23.
    #[inline]
    pub fn grid_update(
        &self,
        grid_id: impl Into<String>,
        grid_name: impl Into<String>,
        grid_parent_id: impl Into<String>,
        grid_admin: impl IntoIterator<Item = impl Into<OpenUserId>>,
    ) -> Call<GridUpdate>
    where
        K: Provides<AccessToken>,
    {
        let request = GridUpdate::new(grid_id, grid_name, grid_parent_id, grid_admin);
        self.scope.call(request)
    }

    /// 删除网格: delete a district and those within it. Nobody may be working in them.
    ///
    /// `POST /cgi-bin/report/grid/delete` with [`AccessToken`]; twice is the same as once, so the client may
    /// repeat it. Official page [97138](https://developer.work.weixin.qq.com/document/path/97138), checked,
    /// as of 2026-01-23; also [94480](https://developer.work.weixin.qq.com/document/path/94480).
    #[inline]
    pub fn grid_delete(&self, grid_id: impl Into<String>) -> Call<GridDelete>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(GridDelete::new(grid_id))
    }

    /// 获取网格列表: a district and those directly within it.
    ///
    /// `POST /cgi-bin/report/grid/list` with [`AccessToken`]; read-only, so the client may repeat it.
    /// Official page [97139](https://developer.work.weixin.qq.com/document/path/97139), checked, as of
    /// 2023-11-30; also [94481](https://developer.work.weixin.qq.com/document/path/94481).
    #[inline]
    pub fn grid_list(&self) -> Call<GridList>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(GridList::new())
    }

    /// 获取用户负责及参与的网格列表: districts a member is in charge of or works in.
    ///
    /// `POST /cgi-bin/report/grid/get_user_grid_info` with [`AccessToken`]; read-only, so the client may
    /// repeat it. Official page [94482](https://developer.work.weixin.qq.com/document/path/94482), checked,
    /// as of 2026-01-23.
    #[inline]
    pub fn grid_get_user_grid_info(
        &self,
        userid: impl Into<OpenUserId>,
    ) -> Call<GridGetUserGridInfo>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(GridGetUserGridInfo::new(userid))
    }

    /// 添加事件类别: add a category of cases.
    ///
    /// `POST /cgi-bin/report/grid/add_cata` with [`AccessToken`]; acts on every call and is never repeated
    /// blindly. Official page [94536](https://developer.work.weixin.qq.com/document/path/94536), checked, as
    /// of 2026-01-23.
    #[inline]
    pub fn grid_add_cata(
        &self,
        category_name: impl Into<String>,
        level: i64,
    ) -> Call<GridAddCata>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(GridAddCata::new(category_name, level))
    }

    /// 修改事件类别: change a category of cases.
    ///
    /// `POST /cgi-bin/report/grid/update_cata` with [`AccessToken`]; twice is the same as once, so the client
    /// may repeat it. Official page [97142](https://developer.work.weixin.qq.com/document/path/97142),
    /// checked, as of 2026-01-23; also [94537](https://developer.work.weixin.qq.com/document/path/94537).
    #[inline]
    pub fn grid_update_cata(
        &self,
        category_id: impl Into<String>,
        category_name: impl Into<String>,
        level: i64,
    ) -> Call<GridUpdateCata>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(GridUpdateCata::new(category_id, category_name, level))
    }

    /// 删除事件类别: delete a category of cases.
    ///
    /// `POST /cgi-bin/report/grid/delete_cata` with [`AccessToken`]; twice is the same as once, so the client
    /// may repeat it. Official page [94538](https://developer.work.weixin.qq.com/document/path/94538),
    /// checked in a public copy.
    #[inline]
    pub fn grid_delete_cata(
        &self,
        category_id: impl Into<String>,
    ) -> Call<GridDeleteCata>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(GridDeleteCata::new(category_id))
    }

    /// 获取事件类别列表: all categories of cases.
    ///
    /// The official page calls the list category_list in its sample and cata_list in its table; read
    /// whichever is there.
    ///
    /// `POST /cgi-bin/report/grid/list_cata` with [`AccessToken`]; read-only, so the client may repeat it.
    /// Official page [94540](https://developer.work.weixin.qq.com/document/path/94540), checked, as of
    /// 2026-01-23.
    #[inline]
    pub fn grid_list_cata(&self) -> Call<GridListCata>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(GridListCata::new())
    }

    /// 获取配置的网格及网格负责人: the grid of patrols and who is in charge.
    ///
    /// `GET /cgi-bin/report/patrol/get_grid_info` with [`AccessToken`]; read-only, so the client may repeat
    /// it. Official page [93531](https://developer.work.weixin.qq.com/document/path/93531), checked in a
    /// public copy.
    #[inline]
    pub fn patrol_get_grid_info(&self) -> Call<PatrolGetGridInfo>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(PatrolGetGridInfo::new())
    }

    /// 获取单位巡查上报数据统计: how many cases patrols reported.
    ///
    /// `POST /cgi-bin/report/patrol/get_corp_status` with [`AccessToken`]; read-only, so the client may
    /// repeat it. Official page [93532](https://developer.work.weixin.qq.com/document/path/93532), checked,
    /// as of 2023-11-30.
    #[inline]
    pub fn patrol_get_corp_status(&self) -> Call<PatrolGetCorpStatus>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(PatrolGetCorpStatus::new())
    }

    /// 获取个人巡查上报数据统计: how many patrol cases a member has.
    ///
    /// `POST /cgi-bin/report/patrol/get_user_status` with [`AccessToken`]; read-only, so the client may
    /// repeat it. Official page [93533](https://developer.work.weixin.qq.com/document/path/93533), checked,
    /// as of 2023-11-30.
    #[inline]
    pub fn patrol_get_user_status(
        &self,
        userid: impl Into<OpenUserId>,
    ) -> Call<PatrolGetUserStatus>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(PatrolGetUserStatus::new(userid))
    }

    /// 获取上报事件分类统计: how many cases patrols reported by category.
    ///
    /// `POST /cgi-bin/report/patrol/category_statistic` with [`AccessToken`]; read-only, so the client may
    /// repeat it. Official page [93534](https://developer.work.weixin.qq.com/document/path/93534), checked in
    /// a public copy.
    #[inline]
    pub fn patrol_category_statistic(&self) -> Call<PatrolCategoryStatistic>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(PatrolCategoryStatistic::new())
    }

    /// 获取巡查上报事件列表: page through the cases patrols reported.
    ///
    /// `POST /cgi-bin/report/patrol/get_order_list` with [`AccessToken`]; read-only, so the client may repeat
    /// it. Its `stream()` goes through all pages. Official page
    /// [93536](https://developer.work.weixin.qq.com/document/path/93536), checked in a public copy.
    #[inline]
    pub fn patrol_get_order_list(&self) -> Call<PatrolGetOrderList>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(PatrolGetOrderList::new())
    }

    /// 获取巡查上报的事件详情信息: read a case patrols reported.
    ///
    /// `POST /cgi-bin/report/patrol/get_order_info` with [`AccessToken`]; read-only, so the client may repeat
    /// it. Official page [93535](https://developer.work.weixin.qq.com/document/path/93535), checked in a
    /// public copy.
    #[inline]
    pub fn patrol_get_order_info(
        &self,
        order_id: impl Into<String>,
    ) -> Call<PatrolGetOrderInfo>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(PatrolGetOrderInfo::new(order_id))
    }

    /// 获取配置的网格及网格负责人: the grid of residents' reports and who is in charge.
    ///
    /// `GET /cgi-bin/report/resident/get_grid_info` with [`AccessToken`]; read-only, so the client may repeat
    /// it. Official page [93514](https://developer.work.weixin.qq.com/document/path/93514), checked, as of
    /// 2023-11-30.
    #[inline]
    pub fn resident_get_grid_info(&self) -> Call<ResidentGetGridInfo>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(ResidentGetGridInfo::new())
    }

    /// 获取单位居民上报数据统计: how many cases residents reported.
    ///
    /// `POST /cgi-bin/report/resident/get_corp_status` with [`AccessToken`]; read-only, so the client may
    /// repeat it. Official page [97154](https://developer.work.weixin.qq.com/document/path/97154), checked,
    /// as of 2023-11-30; also [93515](https://developer.work.weixin.qq.com/document/path/93515).
    #[inline]
    pub fn resident_get_corp_status(&self) -> Call<ResidentGetCorpStatus>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(ResidentGetCorpStatus::new())
    }

    /// 获取个人居民上报数据统计: how many cases from residents a member has.
    ///
    /// `POST /cgi-bin/report/resident/get_user_status` with [`AccessToken`]; read-only, so the client may
    /// repeat it. Official page [93516](https://developer.work.weixin.qq.com/document/path/93516), checked,
    /// as of 2023-11-30.
    #[inline]
    pub fn resident_get_user_status(
        &self,
        userid: impl Into<OpenUserId>,
    ) -> Call<ResidentGetUserStatus>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(ResidentGetUserStatus::new(userid))
    }

    /// 获取上报事件分类统计: how many cases residents reported by category.
    ///
    /// `POST /cgi-bin/report/resident/category_statistic` with [`AccessToken`]; read-only, so the client may
    /// repeat it. Official page [93517](https://developer.work.weixin.qq.com/document/path/93517), checked,
    /// as of 2023-11-30.
    #[inline]
    pub fn resident_category_statistic(&self) -> Call<ResidentCategoryStatistic>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(ResidentCategoryStatistic::new())
    }

    /// 获取居民上报事件列表: page through the cases residents reported.
    ///
    /// `POST /cgi-bin/report/resident/get_order_list` with [`AccessToken`]; read-only, so the client may
    /// repeat it. Its `stream()` goes through all pages. Official page
    /// [93518](https://developer.work.weixin.qq.com/document/path/93518), checked in a public copy; also
    /// [97157](https://developer.work.weixin.qq.com/document/path/97157).
    #[inline]
    pub fn resident_get_order_list(&self) -> Call<ResidentGetOrderList>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(ResidentGetOrderList::new())
    }

    /// 获取居民上报的事件详情信息: read a case a resident reported.
    ///
    /// `POST /cgi-bin/report/resident/get_order_info` with [`AccessToken`]; read-only, so the client may
    /// repeat it. Official page [93519](https://developer.work.weixin.qq.com/document/path/93519), checked in
    /// a public copy; also [97158](https://developer.work.weixin.qq.com/document/path/97158).
    #[inline]
    pub fn resident_get_order_info(
        &self,
        order_id: impl Into<String>,
    ) -> Call<ResidentGetOrderInfo>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(ResidentGetOrderInfo::new(order_id))
    }

    /// sitecode_list: page through the places that have a check-in code.
    ///
    /// `POST /cgi-bin/report/sitecode/list` with [`AccessToken`]; read-only, so the client may repeat it. Its
    /// `stream()` goes through all pages. No official page is known. Known only from another SDK.
    #[inline]
    pub fn sitecode_list(&self) -> Call<SitecodeList>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(SitecodeList::new())
    }

    /// sitecode_get_site_report_info: the questions people answer who check in at a place.
    ///
    /// `POST /cgi-bin/report/sitecode/get_site_report_info` with [`AccessToken`]; read-only, so the client
    /// may repeat it. Official page [95461](https://developer.work.weixin.qq.com/document/path/95461), not
    /// checked. Known only from another SDK.
    #[inline]
    pub fn sitecode_get_site_report_info(
        &self,
        siteid: impl Into<String>,
    ) -> Call<SitecodeGetSiteReportInfo>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(SitecodeGetSiteReportInfo::new(siteid))
    }

    /// sitecode_get_report_answer: page through the answers given at a place on one day.
    ///
    /// `POST /cgi-bin/report/sitecode/get_report_answer` with [`AccessToken`]; read-only, so the client may
    /// repeat it. Its `stream()` goes through all pages. Official page
    /// [95464](https://developer.work.weixin.qq.com/document/path/95464), checked in part of a public copy.
    /// Known only from another SDK.
    #[inline]
    pub fn sitecode_get_report_answer(
        &self,
        siteid: impl Into<String>,
        date: impl Into<String>,
    ) -> Call<SitecodeGetReportAnswer>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(SitecodeGetReportAnswer::new(siteid, date))
    }
}

/// 添加网格: the request of [`Api::grid_add`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GridAdd {
    /// Its name, unlike that of its siblings. At most 30 characters.
    pub grid_name: String,
    /// The district it is part of. The grid has 10 levels at most.
    pub grid_parent_id: String,
    /// Who is in charge of it, at least one. At most 20 items.
    pub grid_admin: Vec<OpenUserId>,
    /// Who works in it. At most 100 items.
    pub grid_member: Option<Vec<OpenUserId>>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(GridAdd {
    "grid_name" => grid_name: String [required(), max_chars(30)],
    "grid_parent_id" => grid_parent_id: String [required()],
    "grid_admin" => grid_admin: Vec<OpenUserId> [required(), max_items(20)],
    "grid_member" => grid_member: Option<Vec<OpenUserId>> [max_items(100)],
});

impl GridAdd {
    /// The request with everything it must have.
    #[inline]
    pub fn new(
        grid_name: impl Into<String>,
        grid_parent_id: impl Into<String>,
        grid_admin: impl IntoIterator<Item = impl Into<OpenUserId>>,
    ) -> Self {
        Self {
            grid_name: grid_name.into(),
            grid_parent_id: grid_parent_id.into(),
            grid_admin: grid_admin.into_iter().map(Into::into).collect(),
            ..Self::default()
        }
    }
}

impl Endpoint for GridAdd {
    type Token = AccessToken;
    type Response = GridAddResponse;
    const META: &'static EndpointMeta = &EndpointMeta::post("report", "grid_add", "/cgi-bin/report/grid/add")
        .title("添加网格")
        .docs(&[94478]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<GridAdd> {
    /// Who works in it. At most 100 items.
    #[inline]
    pub fn grid_member(
        mut self,
        grid_member: impl IntoIterator<Item = impl Into<OpenUserId>>,
    ) -> Self {
        self.request.grid_member = Some(
            grid_member.into_iter().map(Into::into).collect(),
        );
        self
    }
}

/// 添加网格: the answer to [`GridAdd`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GridAddResponse {
    /// The new district.
    pub grid_id: String,
    /// Members who do not exist.
    pub invalid_userids: Option<Vec<OpenUserId>>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer GridAddResponse {
    "grid_id" => grid_id: String,
    "invalid_userids" => invalid_userids: Option<Vec<OpenUserId>>,
});

/// 编辑网格: the request of [`Api::grid_update`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GridUpdate {
    /// The district.
    pub grid_id: String,
    /// Its name, unlike that of its siblings. At most 30 characters.
    pub grid_name: String,
    /// The district it is part of. The grid has 10 levels at most.
    pub grid_parent_id: String,
    /// Who is in charge of it, at least one. At most 20 items.
    pub grid_admin: Vec<OpenUserId>,
    /// Who works in it. Absent for nobody. At most 100 items.
    pub grid_member: Option<Vec<OpenUserId>>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(GridUpdate {
    "grid_id" => grid_id: String [required()],
    "grid_name" => grid_name: String [required(), max_chars(30)],
    "grid_parent_id" => grid_parent_id: String [required()],
    "grid_admin" => grid_admin: Vec<OpenUserId> [required(), max_items(20)],
    "grid_member" => grid_member: Option<Vec<OpenUserId>> [max_items(100)],
});

impl GridUpdate {
    /// The request with everything it must have.
    #[inline]
    pub fn new(
        grid_id: impl Into<String>,
        grid_name: impl Into<String>,
        grid_parent_id: impl Into<String>,
        grid_admin: impl IntoIterator<Item = impl Into<OpenUserId>>,
    ) -> Self {
        Self {
            grid_id: grid_id.into(),
            grid_name: grid_name.into(),
            grid_parent_id: grid_parent_id.into(),
            grid_admin: grid_admin.into_iter().map(Into::into).collect(),
            ..Self::default()
        }
    }
}

impl Endpoint for GridUpdate {
    type Token = AccessToken;
    type Response = GridUpdateResponse;
    const META: &'static EndpointMeta = &EndpointMeta::post("report", "grid_update", "/cgi-bin/report/grid/update")
        .title("编辑网格")
        .effect(Effect::Set)
        .docs(&[94479]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<GridUpdate> {
    /// Who works in it. Absent for nobody. At most 100 items.
    #[inline]
    pub fn grid_member(
        mut self,
        grid_member: impl IntoIterator<Item = impl Into<OpenUserId>>,
    ) -> Self {
        self.request.grid_member = Some(
            grid_member.into_iter().map(Into::into).collect(),
        );
        self
    }
}

/// 编辑网格: the answer to [`GridUpdate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GridUpdateResponse {
    /// Members who do not exist.
    pub invalid_userids: Option<Vec<OpenUserId>>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer GridUpdateResponse {
    "invalid_userids" => invalid_userids: Option<Vec<OpenUserId>>,
});

/// 删除网格: the request of [`Api::grid_delete`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GridDelete {
    /// The district. Empty for the root.
    pub grid_id: String,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(GridDelete {
    "grid_id" => grid_id: String [required()],
});

impl GridDelete {
    /// The request with everything it must have.
    #[inline]
    pub fn new(grid_id: impl Into<String>) -> Self {
        Self {
            grid_id: grid_id.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for GridDelete {
    type Token = AccessToken;
    type Response = Empty;
    const META: &'static EndpointMeta = &EndpointMeta::post("report", "grid_delete", "/cgi-bin/report/grid/delete")
        .title("删除网格")
        .effect(Effect::Set)
        .docs(&[94480, 97138]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 获取网格列表: the request of [`Api::grid_list`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GridList {
    /// The district. Absent for the root.
    pub grid_id: Option<String>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(GridList {
    "grid_id" => grid_id: Option<String>,
});

impl GridList {
    /// The request with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Endpoint for GridList {
    type Token = AccessToken;
    type Response = GridListResponse;
    const META: &'static EndpointMeta = &EndpointMeta::post("report", "grid_list", "/cgi-bin/report/grid/list")
        .title("获取网格列表")
        .effect(Effect::Read)
        .docs(&[94481, 97139]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<GridList> {
    /// The district. Absent for the root.
    #[inline]
    pub fn grid_id(mut self, grid_id: impl Into<String>) -> Self {
        self.request.grid_id = Some(grid_id.into());
        self
    }
}

/// 获取网格列表: the answer to [`GridList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GridListResponse {
    /// The districts.
    pub grid_list: Vec<Grid>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer GridListResponse {
    "grid_list" => grid_list: Vec<Grid>,
});

/// 获取用户负责及参与的网格列表: the request of [`Api::grid_get_user_grid_info`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GridGetUserGridInfo {
    /// The member.
    pub userid: OpenUserId,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(GridGetUserGridInfo {
    "userid" => userid: OpenUserId [required()],
});

impl GridGetUserGridInfo {
    /// The request with everything it must have.
    #[inline]
    pub fn new(userid: impl Into<OpenUserId>) -> Self {
        Self {
            userid: userid.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for GridGetUserGridInfo {
    type Token = AccessToken;
    type Response = GridGetUserGridInfoResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("report", "grid_get_user_grid_info", "/cgi-bin/report/grid/get_user_grid_info")
            .title("获取用户负责及参与的网格列表")
            .effect(Effect::Read)
            .docs(&[94482]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 获取用户负责及参与的网格列表: the answer to [`GridGetUserGridInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GridGetUserGridInfoResponse {
    /// Districts the member is in charge of.
    pub manage_grids: Vec<GridRef>,
    /// Districts the member works in.
    pub joined_grids: Vec<GridRef>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer GridGetUserGridInfoResponse {
    "manage_grids" => manage_grids: Vec<GridRef>,
    "joined_grids" => joined_grids: Vec<GridRef>,
});

/// 添加事件类别: the request of [`Api::grid_add_cata`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GridAddCata {
    /// Its name, unlike that of its siblings. At most 30 characters.
    pub category_name: String,
    /// 1 or 2. 1 to 2.
    pub level: i64,
    /// The category it is part of. Required for level 2.
    pub parent_category_id: Option<String>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(GridAddCata {
    "category_name" => category_name: String [required(), max_chars(30)],
    "level" => level: i64 [required(), range(1, 2)],
    "parent_category_id" => parent_category_id: Option<String>,
});

impl GridAddCata {
    /// The request with everything it must have.
    #[inline]
    pub fn new(category_name: impl Into<String>, level: i64) -> Self {
        Self {
            category_name: category_name.into(),
            level,
            ..Self::default()
        }
    }
}

impl Endpoint for GridAddCata {
    type Token = AccessToken;
    type Response = GridAddCataResponse;
    const META: &'static EndpointMeta = &EndpointMeta::post("report", "grid_add_cata", "/cgi-bin/report/grid/add_cata")
        .title("添加事件类别")
        .docs(&[94536]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<GridAddCata> {
    /// The category it is part of. Required for level 2.
    #[inline]
    pub fn parent_category_id(mut self, parent_category_id: impl Into<String>) -> Self {
        self.request.parent_category_id = Some(parent_category_id.into());
        self
    }
}

/// 添加事件类别: the answer to [`GridAddCata`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GridAddCataResponse {
    /// The new category.
    pub category_id: String,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer GridAddCataResponse {
    "category_id" => category_id: String,
});

/// 修改事件类别: the request of [`Api::grid_update_cata`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GridUpdateCata {
    /// The category.
    pub category_id: String,
    /// Its name, unlike that of its siblings. At most 30 characters.
    pub category_name: String,
    /// 1 or 2. 1 to 2.
    pub level: i64,
    /// The category it is part of. Required for level 2.
    pub parent_category_id: Option<String>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(GridUpdateCata {
    "category_id" => category_id: String [required()],
    "category_name" => category_name: String [required(), max_chars(30)],
    "level" => level: i64 [required(), range(1, 2)],
    "parent_category_id" => parent_category_id: Option<String>,
});

impl GridUpdateCata {
    /// The request with everything it must have.
    #[inline]
    pub fn new(
        category_id: impl Into<String>,
        category_name: impl Into<String>,
        level: i64,
    ) -> Self {
        Self {
            category_id: category_id.into(),
            category_name: category_name.into(),
            level,
            ..Self::default()
        }
    }
}

impl Endpoint for GridUpdateCata {
    type Token = AccessToken;
    type Response = Empty;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("report", "grid_update_cata", "/cgi-bin/report/grid/update_cata")
            .title("修改事件类别")
            .effect(Effect::Set)
            .docs(&[94537, 97142]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<GridUpdateCata> {
    /// The category it is part of. Required for level 2.
    #[inline]
    pub fn parent_category_id(mut self, parent_category_id: impl Into<String>) -> Self {
        self.request.parent_category_id = Some(parent_category_id.into());
        self
    }
}

/// 删除事件类别: the request of [`Api::grid_delete_cata`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GridDeleteCata {
    /// The category.
    pub category_id: String,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(GridDeleteCata {
    "category_id" => category_id: String [required()],
});

impl GridDeleteCata {
    /// The request with everything it must have.
    #[inline]
    pub fn new(category_id: impl Into<String>) -> Self {
        Self {
            category_id: category_id.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for GridDeleteCata {
    type Token = AccessToken;
    type Response = Empty;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("report", "grid_delete_cata", "/cgi-bin/report/grid/delete_cata")
            .title("删除事件类别")
            .effect(Effect::Set)
            .docs(&[94538]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 获取事件类别列表: the request of [`Api::grid_list_cata`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GridListCata {
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(GridListCata {});

impl GridListCata {
    /// The request with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Endpoint for GridListCata {
    type Token = AccessToken;
    type Response = GridListCataResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("report", "grid_list_cata", "/cgi-bin/report/grid/list_cata")
            .title("获取事件类别列表")
            .effect(Effect::Read)
            .docs(&[94540]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 获取事件类别列表: the answer to [`GridListCata`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GridListCataResponse {
    /// The categories.
    pub category_list: Option<Vec<Category>>,
    /// The same under the other name.
    pub cata_list: Option<Vec<Category>>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer GridListCataResponse {
    "category_list" => category_list: Option<Vec<Category>>,
    "cata_list" => cata_list: Option<Vec<Category>>,
});

/// 获取配置的网格及网格负责人: the request of [`Api::patrol_get_grid_info`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PatrolGetGridInfo {
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(PatrolGetGridInfo {});

impl PatrolGetGridInfo {
    /// The request with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Endpoint for PatrolGetGridInfo {
    type Token = AccessToken;
    type Response = PatrolGetGridInfoResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::get("report", "patrol_get_grid_info", "/cgi-bin/report/patrol/get_grid_info")
            .title("获取配置的网格及网格负责人")
            .docs(&[93531]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 获取配置的网格及网格负责人: the answer to [`PatrolGetGridInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PatrolGetGridInfoResponse {
    /// The districts.
    pub grid_list: Vec<GridAdmins>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer PatrolGetGridInfoResponse {
    "grid_list" => grid_list: Vec<GridAdmins>,
});

/// 获取单位巡查上报数据统计: the request of [`Api::patrol_get_corp_status`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PatrolGetCorpStatus {
    /// Only in this district. Absent for the whole corp.
    pub grid_id: Option<String>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(PatrolGetCorpStatus {
    "grid_id" => grid_id: Option<String>,
});

impl PatrolGetCorpStatus {
    /// The request with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Endpoint for PatrolGetCorpStatus {
    type Token = AccessToken;
    type Response = PatrolGetCorpStatusResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("report", "patrol_get_corp_status", "/cgi-bin/report/patrol/get_corp_status")
            .title("获取单位巡查上报数据统计")
            .effect(Effect::Read)
            .docs(&[93532]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<PatrolGetCorpStatus> {
    /// Only in this district. Absent for the whole corp.
    #[inline]
    pub fn grid_id(mut self, grid_id: impl Into<String>) -> Self {
        self.request.grid_id = Some(grid_id.into());
        self
    }
}

/// 获取单位巡查上报数据统计: the answer to [`PatrolGetCorpStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PatrolGetCorpStatusResponse {
    /// Cases nobody was assigned to yet.
    pub to_be_assigned: i64,
    /// Cases in progress.
    pub processing: i64,
    /// Cases reported today.
    pub added_today: i64,
    /// Cases closed today.
    pub solved_today: i64,
    /// Cases ever reported.
    pub total_case: i64,
    /// Cases ever closed.
    pub total_solved: i64,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer PatrolGetCorpStatusResponse {
    "to_be_assigned" => to_be_assigned: i64,
    "processing" => processing: i64,
    "added_today" => added_today: i64,
    "solved_today" => solved_today: i64,
    "total_case" => total_case: i64,
    "total_solved" => total_solved: i64,
});

/// 获取个人巡查上报数据统计: the request of [`Api::patrol_get_user_status`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PatrolGetUserStatus {
    /// The member. The app must see the member.
    pub userid: OpenUserId,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(PatrolGetUserStatus {
    "userid" => userid: OpenUserId [required()],
});

impl PatrolGetUserStatus {
    /// The request with everything it must have.
    #[inline]
    pub fn new(userid: impl Into<OpenUserId>) -> Self {
        Self {
            userid: userid.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for PatrolGetUserStatus {
    type Token = AccessToken;
    type Response = PatrolGetUserStatusResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("report", "patrol_get_user_status", "/cgi-bin/report/patrol/get_user_status")
            .title("获取个人巡查上报数据统计")
            .effect(Effect::Read)
            .docs(&[93533]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 获取个人巡查上报数据统计: the answer to [`PatrolGetUserStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PatrolGetUserStatusResponse {
    /// Cases in progress.
    pub processing: i64,
    /// Cases reported today.
    pub added_today: i64,
    /// Cases closed today.
    pub solved_today: i64,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer PatrolGetUserStatusResponse {
    "processing" => processing: i64,
    "added_today" => added_today: i64,
    "solved_today" => solved_today: i64,
});

/// 获取上报事件分类统计: the request of [`Api::patrol_category_statistic`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PatrolCategoryStatistic {
    /// A category of level 1 whose parts to count. Absent for all of level 1.
    pub category_id: Option<String>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(PatrolCategoryStatistic {
    "category_id" => category_id: Option<String>,
});

impl PatrolCategoryStatistic {
    /// The request with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Endpoint for PatrolCategoryStatistic {
    type Token = AccessToken;
    type Response = PatrolCategoryStatisticResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("report", "patrol_category_statistic", "/cgi-bin/report/patrol/category_statistic")
            .title("获取上报事件分类统计")
            .effect(Effect::Read)
            .docs(&[93534]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<PatrolCategoryStatistic> {
    /// A category of level 1 whose parts to count. Absent for all of level 1.
    #[inline]
    pub fn category_id(mut self, category_id: impl Into<String>) -> Self {
        self.request.category_id = Some(category_id.into());
        self
    }
}

/// 获取上报事件分类统计: the answer to [`PatrolCategoryStatistic`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PatrolCategoryStatisticResponse {
    /// The numbers, category by category.
    pub dashboard_list: Vec<CategoryCount>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer PatrolCategoryStatisticResponse {
    "dashboard_list" => dashboard_list: Vec<CategoryCount>,
});

/// 获取巡查上报事件列表: the request of [`Api::patrol_get_order_list`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PatrolGetOrderList {
    /// Only cases reported after this.
    pub begin_create_time: Option<Timestamp>,
    /// Only cases changed after this.
    pub begin_modify_time: Option<Timestamp>,
    /// Where to go on. Absent for the first page; good for the same filters only.
    pub cursor: Option<String>,
    /// Most cases of one page. 1 to 50, 20 when absent.
    pub limit: Option<i64>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(PatrolGetOrderList {
    "begin_create_time" => begin_create_time: Option<Timestamp>,
    "begin_modify_time" => begin_modify_time: Option<Timestamp>,
    "cursor" => cursor: Option<String>,
    "limit" => limit: Option<i64> [range(1, 50)],
});

impl PatrolGetOrderList {
    /// The request with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Endpoint for PatrolGetOrderList {
    type Token = AccessToken;
    type Response = PatrolGetOrderListResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("report", "patrol_get_order_list", "/cgi-bin/report/patrol/get_order_list")
            .title("获取巡查上报事件列表")
            .effect(Effect::Read)
            .docs(&[93536]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<PatrolGetOrderList> {
    /// Only cases reported after this.
    #[inline]
    pub fn begin_create_time(mut self, begin_create_time: impl Into<Timestamp>) -> Self {
        self.request.begin_create_time = Some(begin_create_time.into());
        self
    }

    /// Only cases changed after this.
    #[inline]
    pub fn begin_modify_time(mut self, begin_modify_time: impl Into<Timestamp>) -> Self {
        self.request.begin_modify_time = Some(begin_modify_time.into());
        self
    }

    /// Where to go on. Absent for the first page; good for the same filters only.
    #[inline]
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        self.request.cursor = Some(cursor.into());
        self
    }

    /// Most cases of one page. 1 to 50, 20 when absent.
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.request.limit = Some(limit);
        self
    }
}

impl Paged for PatrolGetOrderList {
    type Item = PatrolOrder;

    #[inline]
    fn turn(&mut self, page: PatrolGetOrderListResponse) -> Page<PatrolOrder> {
        Page::by_cursor(page.order_list, None, page.next_cursor, &mut self.cursor)
    }
}

/// 获取巡查上报事件列表: the answer to [`PatrolGetOrderList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PatrolGetOrderListResponse {
    /// The cases of this page.
    pub order_list: Vec<PatrolOrder>,
    /// Cursor of the next page. Empty after the last one.
    pub next_cursor: Option<String>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer PatrolGetOrderListResponse {
    "order_list" => order_list: Vec<PatrolOrder>,
    "next_cursor" => next_cursor: Option<String>,
});

/// 获取巡查上报的事件详情信息: the request of [`Api::patrol_get_order_info`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PatrolGetOrderInfo {
    /// The case.
    pub order_id: String,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(PatrolGetOrderInfo {
    "order_id" => order_id: String [required()],
});

impl PatrolGetOrderInfo {
    /// The request with everything it must have.
    #[inline]
    pub fn new(order_id: impl Into<String>) -> Self {
        Self {
            order_id: order_id.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for PatrolGetOrderInfo {
    type Token = AccessToken;
    type Response = PatrolGetOrderInfoResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("report", "patrol_get_order_info", "/cgi-bin/report/patrol/get_order_info")
            .title("获取巡查上报的事件详情信息")
            .effect(Effect::Read)
            .docs(&[93535]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 获取巡查上报的事件详情信息: the answer to [`PatrolGetOrderInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PatrolGetOrderInfoResponse {
    /// The case.
    pub order_info: PatrolOrder,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer PatrolGetOrderInfoResponse {
    "order_info" => order_info: PatrolOrder,
});

/// 获取配置的网格及网格负责人: the request of [`Api::resident_get_grid_info`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResidentGetGridInfo {
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(ResidentGetGridInfo {});

impl ResidentGetGridInfo {
    /// The request with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Endpoint for ResidentGetGridInfo {
    type Token = AccessToken;
    type Response = ResidentGetGridInfoResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::get("report", "resident_get_grid_info", "/cgi-bin/report/resident/get_grid_info")
            .title("获取配置的网格及网格负责人")
            .docs(&[93514]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 获取配置的网格及网格负责人: the answer to [`ResidentGetGridInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResidentGetGridInfoResponse {
    /// The districts.
    pub grid_list: Vec<GridAdmins>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer ResidentGetGridInfoResponse {
    "grid_list" => grid_list: Vec<GridAdmins>,
});

/// 获取单位居民上报数据统计: the request of [`Api::resident_get_corp_status`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResidentGetCorpStatus {
    /// Only in this district. Absent for the whole corp.
    pub grid_id: Option<String>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(ResidentGetCorpStatus {
    "grid_id" => grid_id: Option<String>,
});

impl ResidentGetCorpStatus {
    /// The request with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Endpoint for ResidentGetCorpStatus {
    type Token = AccessToken;
    type Response = ResidentGetCorpStatusResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("report", "resident_get_corp_status", "/cgi-bin/report/resident/get_corp_status")
            .title("获取单位居民上报数据统计")
            .effect(Effect::Read)
            .docs(&[93515, 97154]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<ResidentGetCorpStatus> {
    /// Only in this district. Absent for the whole corp.
    #[inline]
    pub fn grid_id(mut self, grid_id: impl Into<String>) -> Self {
        self.request.grid_id = Some(grid_id.into());
        self
    }
}

/// 获取单位居民上报数据统计: the answer to [`ResidentGetCorpStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResidentGetCorpStatusResponse {
    /// Cases nobody accepted yet.
    pub pending: i64,
    /// Cases in progress.
    pub processing: i64,
    /// Cases reported today.
    pub added_today: i64,
    /// Cases closed today.
    pub solved_today: i64,
    /// Cases ever reported.
    pub total_case: i64,
    /// Cases ever accepted.
    pub total_accepted: i64,
    /// Cases ever closed.
    pub total_solved: i64,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer ResidentGetCorpStatusResponse {
    "pending" => pending: i64,
    "processing" => processing: i64,
    "added_today" => added_today: i64,
    "solved_today" => solved_today: i64,
    "total_case" => total_case: i64,
    "total_accepted" => total_accepted: i64,
    "total_solved" => total_solved: i64,
});

/// 获取个人居民上报数据统计: the request of [`Api::resident_get_user_status`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResidentGetUserStatus {
    /// The member. The app must see the member.
    pub userid: OpenUserId,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(ResidentGetUserStatus {
    "userid" => userid: OpenUserId [required()],
});

impl ResidentGetUserStatus {
    /// The request with everything it must have.
    #[inline]
    pub fn new(userid: impl Into<OpenUserId>) -> Self {
        Self {
            userid: userid.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for ResidentGetUserStatus {
    type Token = AccessToken;
    type Response = ResidentGetUserStatusResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("report", "resident_get_user_status", "/cgi-bin/report/resident/get_user_status")
            .title("获取个人居民上报数据统计")
            .effect(Effect::Read)
            .docs(&[93516]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 获取个人居民上报数据统计: the answer to [`ResidentGetUserStatus`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResidentGetUserStatusResponse {
    /// Cases not accepted yet.
    pub pending: i64,
    /// Cases in progress.
    pub processing: i64,
    /// Cases reported today.
    pub added_today: i64,
    /// Cases closed today.
    pub solved_today: i64,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer ResidentGetUserStatusResponse {
    "pending" => pending: i64,
    "processing" => processing: i64,
    "added_today" => added_today: i64,
    "solved_today" => solved_today: i64,
});

/// 获取上报事件分类统计: the request of [`Api::resident_category_statistic`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResidentCategoryStatistic {
    /// A category of level 1 whose parts to count. Absent for all of level 1.
    pub category_id: Option<String>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(ResidentCategoryStatistic {
    "category_id" => category_id: Option<String>,
});

impl ResidentCategoryStatistic {
    /// The request with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Endpoint for ResidentCategoryStatistic {
    type Token = AccessToken;
    type Response = ResidentCategoryStatisticResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("report", "resident_category_statistic", "/cgi-bin/report/resident/category_statistic")
            .title("获取上报事件分类统计")
            .effect(Effect::Read)
            .docs(&[93517]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<ResidentCategoryStatistic> {
    /// A category of level 1 whose parts to count. Absent for all of level 1.
    #[inline]
    pub fn category_id(mut self, category_id: impl Into<String>) -> Self {
        self.request.category_id = Some(category_id.into());
        self
    }
}

/// 获取上报事件分类统计: the answer to [`ResidentCategoryStatistic`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResidentCategoryStatisticResponse {
    /// The numbers, category by category.
    pub dashboard_list: Vec<CategoryCount>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer ResidentCategoryStatisticResponse {
    "dashboard_list" => dashboard_list: Vec<CategoryCount>,
});

/// 获取居民上报事件列表: the request of [`Api::resident_get_order_list`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResidentGetOrderList {
    /// Only cases reported after this.
    pub begin_create_time: Option<Timestamp>,
    /// Only cases changed after this.
    pub begin_modify_time: Option<Timestamp>,
    /// Where to go on. Absent for the first page; good for the same filters only.
    pub cursor: Option<String>,
    /// Most cases of one page. 1 to 50, 20 when absent.
    pub limit: Option<i64>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(ResidentGetOrderList {
    "begin_create_time" => begin_create_time: Option<Timestamp>,
    "begin_modify_time" => begin_modify_time: Option<Timestamp>,
    "cursor" => cursor: Option<String>,
    "limit" => limit: Option<i64> [range(1, 50)],
});

impl ResidentGetOrderList {
    /// The request with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Endpoint for ResidentGetOrderList {
    type Token = AccessToken;
    type Response = ResidentGetOrderListResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("report", "resident_get_order_list", "/cgi-bin/report/resident/get_order_list")
            .title("获取居民上报事件列表")
            .effect(Effect::Read)
            .docs(&[93518, 97157]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<ResidentGetOrderList> {
    /// Only cases reported after this.
    #[inline]
    pub fn begin_create_time(mut self, begin_create_time: impl Into<Timestamp>) -> Self {
        self.request.begin_create_time = Some(begin_create_time.into());
        self
    }

    /// Only cases changed after this.
    #[inline]
    pub fn begin_modify_time(mut self, begin_modify_time: impl Into<Timestamp>) -> Self {
        self.request.begin_modify_time = Some(begin_modify_time.into());
        self
    }

    /// Where to go on. Absent for the first page; good for the same filters only.
    #[inline]
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        self.request.cursor = Some(cursor.into());
        self
    }

    /// Most cases of one page. 1 to 50, 20 when absent.
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.request.limit = Some(limit);
        self
    }
}

impl Paged for ResidentGetOrderList {
    type Item = ResidentOrder;

    #[inline]
    fn turn(&mut self, page: ResidentGetOrderListResponse) -> Page<ResidentOrder> {
        Page::by_cursor(page.order_list, None, page.next_cursor, &mut self.cursor)
    }
}

/// 获取居民上报事件列表: the answer to [`ResidentGetOrderList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResidentGetOrderListResponse {
    /// The cases of this page.
    pub order_list: Vec<ResidentOrder>,
    /// Cursor of the next page. Empty after the last one.
    pub next_cursor: Option<String>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer ResidentGetOrderListResponse {
    "order_list" => order_list: Vec<ResidentOrder>,
    "next_cursor" => next_cursor: Option<String>,
});

/// 获取居民上报的事件详情信息: the request of [`Api::resident_get_order_info`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResidentGetOrderInfo {
    /// The case.
    pub order_id: String,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(ResidentGetOrderInfo {
    "order_id" => order_id: String [required()],
});

impl ResidentGetOrderInfo {
    /// The request with everything it must have.
    #[inline]
    pub fn new(order_id: impl Into<String>) -> Self {
        Self {
            order_id: order_id.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for ResidentGetOrderInfo {
    type Token = AccessToken;
    type Response = ResidentGetOrderInfoResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("report", "resident_get_order_info", "/cgi-bin/report/resident/get_order_info")
            .title("获取居民上报的事件详情信息")
            .effect(Effect::Read)
            .docs(&[93519, 97158]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 获取居民上报的事件详情信息: the answer to [`ResidentGetOrderInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResidentGetOrderInfoResponse {
    /// The case.
    pub order_info: ResidentOrder,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer ResidentGetOrderInfoResponse {
    "order_info" => order_info: ResidentOrder,
});

/// sitecode_list: the request of [`Api::sitecode_list`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SitecodeList {
    /// Where to go on. Absent for the first page.
    pub cursor: Option<String>,
    /// Most places of one page.
    pub limit: Option<i64>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(SitecodeList {
    "cursor" => cursor: Option<String>,
    "limit" => limit: Option<i64>,
});

impl SitecodeList {
    /// The request with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Endpoint for SitecodeList {
    type Token = AccessToken;
    type Response = SitecodeListResponse;
    const META: &'static EndpointMeta = &EndpointMeta::post("report", "sitecode_list", "/cgi-bin/report/sitecode/list")
        .title("sitecode_list")
        .effect(Effect::Read);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<SitecodeList> {
    /// Where to go on. Absent for the first page.
    #[inline]
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        self.request.cursor = Some(cursor.into());
        self
    }

    /// Most places of one page.
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.request.limit = Some(limit);
        self
    }
}

impl Paged for SitecodeList {
    type Item = Site;

    #[inline]
    fn turn(&mut self, page: SitecodeListResponse) -> Page<Site> {
        Page::by_cursor(page.site_code_infos, None, page.next_cursor, &mut self.cursor)
    }
}

/// sitecode_list: the answer to [`SitecodeList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SitecodeListResponse {
    /// The places of this page.
    pub site_code_infos: Vec<Site>,
    /// Cursor of the next page.
    pub next_cursor: Option<String>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer SitecodeListResponse {
    "site_code_infos" => site_code_infos: Vec<Site>,
    "next_cursor" => next_cursor: Option<String>,
});

/// sitecode_get_site_report_info: the request of [`Api::sitecode_get_site_report_info`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SitecodeGetSiteReportInfo {
    /// The place.
    pub siteid: String,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(SitecodeGetSiteReportInfo {
    "siteid" => siteid: String [required()],
});

impl SitecodeGetSiteReportInfo {
    /// The request with everything it must have.
    #[inline]
    pub fn new(siteid: impl Into<String>) -> Self {
        Self {
            siteid: siteid.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for SitecodeGetSiteReportInfo {
    type Token = AccessToken;
    type Response = SitecodeGetSiteReportInfoResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("report", "sitecode_get_site_report_info", "/cgi-bin/report/sitecode/get_site_report_info")
            .title("sitecode_get_site_report_info")
            .effect(Effect::Read)
            .docs(&[95461]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// sitecode_get_site_report_info: the answer to [`SitecodeGetSiteReportInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SitecodeGetSiteReportInfoResponse {
    /// The questions.
    pub question_templates: Vec<Question>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer SitecodeGetSiteReportInfoResponse {
    "question_templates" => question_templates: Vec<Question>,
});

/// sitecode_get_report_answer: the request of [`Api::sitecode_get_report_answer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SitecodeGetReportAnswer {
    /// The place.
    pub siteid: String,
    /// The day as yyyy-mm-dd.
    pub date: String,
    /// Where to go on. Absent for the first page.
    pub cursor: Option<String>,
    /// Most answers of one page.
    pub limit: Option<i64>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(SitecodeGetReportAnswer {
    "siteid" => siteid: String [required()],
    "date" => date: String [required()],
    "cursor" => cursor: Option<String>,
    "limit" => limit: Option<i64>,
});

impl SitecodeGetReportAnswer {
    /// The request with everything it must have.
    #[inline]
    pub fn new(siteid: impl Into<String>, date: impl Into<String>) -> Self {
        Self {
            siteid: siteid.into(),
            date: date.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for SitecodeGetReportAnswer {
    type Token = AccessToken;
    type Response = SitecodeGetReportAnswerResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("report", "sitecode_get_report_answer", "/cgi-bin/report/sitecode/get_report_answer")
            .title("sitecode_get_report_answer")
            .effect(Effect::Read)
            .docs(&[95464]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<SitecodeGetReportAnswer> {
    /// Where to go on. Absent for the first page.
    #[inline]
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        self.request.cursor = Some(cursor.into());
        self
    }

    /// Most answers of one page.
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.request.limit = Some(limit);
        self
    }
}

impl Paged for SitecodeGetReportAnswer {
    type Item = SiteAnswer;

    #[inline]
    fn turn(&mut self, page: SitecodeGetReportAnswerResponse) -> Page<SiteAnswer> {
        Page::by_cursor(
            page.answers,
            Some(page.has_more),
            page.next_cursor,
            &mut self.cursor,
        )
    }
}

/// sitecode_get_report_answer: the answer to [`SitecodeGetReportAnswer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SitecodeGetReportAnswerResponse {
    /// The answers of this page.
    pub answers: Vec<SiteAnswer>,
    /// Whether there is a next page.
    pub has_more: bool,
    /// Cursor of the next page.
    pub next_cursor: Option<String>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer SitecodeGetReportAnswerResponse {
    "answers" => answers: Vec<SiteAnswer>,
    "has_more" => has_more: bool [form(Form::Flag)],
    "next_cursor" => next_cursor: Option<String>,
});

/// A district with its place in the grid and its people.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Grid {
    /// Its id.
    pub grid_id: String,
    /// Its name.
    pub grid_name: String,
    /// The district it is part of.
    pub grid_parent_id: Option<String>,
    /// Who is in charge of it.
    pub grid_admin: Option<Vec<OpenUserId>>,
    /// Who works in it.
    pub grid_member: Option<Vec<OpenUserId>>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(Grid {
    "grid_id" => grid_id: String,
    "grid_name" => grid_name: String [form(Form::Either)],
    "grid_parent_id" => grid_parent_id: Option<String>,
    "grid_admin" => grid_admin: Option<Vec<OpenUserId>>,
    "grid_member" => grid_member: Option<Vec<OpenUserId>>,
});

/// A district by its name.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GridRef {
    /// Its id.
    pub grid_id: String,
    /// Its name.
    pub grid_name: String,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(GridRef {
    "grid_id" => grid_id: String,
    "grid_name" => grid_name: String [form(Form::Either)],
});

/// A district and who is in charge of it.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GridAdmins {
    /// Its id.
    pub grid_id: String,
    /// Its name.
    pub grid_name: String,
    /// Who is in charge of it.
    pub grid_admin: Option<Vec<OpenUserId>>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(GridAdmins {
    "grid_id" => grid_id: String,
    "grid_name" => grid_name: String [form(Form::Either)],
    "grid_admin" => grid_admin: Option<Vec<OpenUserId>>,
});

/// A category of cases.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Category {
    /// Its id.
    pub category_id: Option<String>,
    /// Its name.
    pub category_name: Option<String>,
    /// 1 or 2.
    pub level: Option<i64>,
    /// The category it is part of. Empty on level 1.
    pub parent_category_id: Option<String>,
    /// Its id under another name. Known only from another SDK.
    pub cata_id: Option<String>,
    /// Its name under another name. Known only from another SDK.
    pub cata_name: Option<String>,
    /// The category it is part of under another name. Known only from another SDK.
    pub parent_cata_id: Option<String>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(Category {
    "category_id" => category_id: Option<String>,
    "category_name" => category_name: Option<String>,
    "level" => level: Option<i64>,
    "parent_category_id" => parent_category_id: Option<String>,
    "cata_id" => cata_id: Option<String>,
    "cata_name" => cata_name: Option<String>,
    "parent_cata_id" => parent_cata_id: Option<String>,
});

/// How many cases a category has.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CategoryCount {
    /// The category.
    pub category_id: String,
    /// Its name.
    pub category_name: String,
    /// 1 or 2.
    pub category_level: Option<i64>,
    /// Whether it was set up or holds the rest.
    pub category_type: Option<CategoryType>,
    /// Cases ever reported.
    pub total_case: i64,
    /// Cases ever closed.
    pub total_solved: i64,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(CategoryCount {
    "category_id" => category_id: String,
    "category_name" => category_name: String,
    "category_level" => category_level: Option<i64>,
    "category_type" => category_type: Option<CategoryType>,
    "total_case" => total_case: i64,
    "total_solved" => total_solved: i64,
});

/// A case a patrol reported.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PatrolOrder {
    /// Its id.
    pub order_id: String,
    /// What is the matter. On the wire it is `desc`.
    pub description: Option<String>,
    /// How urgent it is. On the wire it is `urge_type`.
    pub urgency: Option<Urgency>,
    /// Its category.
    pub case_name: Option<String>,
    /// The district it is in.
    pub grid_id: Option<String>,
    /// That district's name.
    pub grid_name: Option<String>,
    /// When it was reported.
    pub create_time: Option<Timestamp>,
    /// Pictures of it.
    pub image_urls: Option<Vec<String>>,
    /// Videos of it.
    pub video_media_ids: Option<Vec<MediaId>>,
    /// Where it is.
    pub location: Option<Place>,
    /// Who is dealing with it.
    pub processor_userids: Option<Vec<OpenUserId>>,
    /// What was done about it.
    pub process_list: Option<Vec<ProcessStep>>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(PatrolOrder {
    "order_id" => order_id: String,
    "desc" => description: Option<String>,
    "urge_type" => urgency: Option<Urgency>,
    "case_name" => case_name: Option<String>,
    "grid_id" => grid_id: Option<String>,
    "grid_name" => grid_name: Option<String> [form(Form::Either)],
    "create_time" => create_time: Option<Timestamp>,
    "image_urls" => image_urls: Option<Vec<String>>,
    "video_media_ids" => video_media_ids: Option<Vec<MediaId>>,
    "location" => location: Option<Place>,
    "processor_userids" => processor_userids: Option<Vec<OpenUserId>>,
    "process_list" => process_list: Option<Vec<ProcessStep>>,
});

/// A case a resident reported.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ResidentOrder {
    /// Its id.
    pub order_id: String,
    /// What is the matter. On the wire it is `desc`.
    pub description: Option<String>,
    /// How urgent it is. On the wire it is `urge_type`.
    pub urgency: Option<Urgency>,
    /// Its category.
    pub case_name: Option<String>,
    /// The district it is in.
    pub grid_id: Option<String>,
    /// That district's name.
    pub grid_name: Option<String>,
    /// When it was reported.
    pub create_time: Option<Timestamp>,
    /// Who reported it.
    pub reporter_name: Option<String>,
    /// That person's phone number.
    pub reporter_mobile: Option<String>,
    /// That person's WeChat unionid.
    pub unionid: Option<String>,
    /// Pictures of it.
    pub image_urls: Option<Vec<String>>,
    /// Videos of it.
    pub video_media_ids: Option<Vec<MediaId>>,
    /// Where it is.
    pub location: Option<Place>,
    /// Who is dealing with it.
    pub processor_userids: Option<Vec<OpenUserId>>,
    /// What was done about it.
    pub process_list: Option<Vec<ProcessStep>>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(ResidentOrder {
    "order_id" => order_id: String,
    "desc" => description: Option<String>,
    "urge_type" => urgency: Option<Urgency>,
    "case_name" => case_name: Option<String>,
    "grid_id" => grid_id: Option<String>,
    "grid_name" => grid_name: Option<String> [form(Form::Either)],
    "create_time" => create_time: Option<Timestamp>,
    "reporter_name" => reporter_name: Option<String> [sensitive()],
    "reporter_mobile" => reporter_mobile: Option<String> [sensitive()],
    "unionid" => unionid: Option<String>,
    "image_urls" => image_urls: Option<Vec<String>>,
    "video_media_ids" => video_media_ids: Option<Vec<MediaId>>,
    "location" => location: Option<Place>,
    "processor_userids" => processor_userids: Option<Vec<OpenUserId>>,
    "process_list" => process_list: Option<Vec<ProcessStep>>,
});

/// Where a case is.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Place {
    /// Name of the place.
    pub name: Option<String>,
    /// Its address.
    pub address: Option<String>,
    /// Degrees east.
    pub longitude: Option<f64>,
    /// Degrees north.
    pub latitude: Option<f64>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(Place {
    "name" => name: Option<String>,
    "address" => address: Option<String> [sensitive()],
    "longitude" => longitude: Option<f64>,
    "latitude" => latitude: Option<f64>,
});

/// A step in dealing with a case.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProcessStep {
    /// What was done.
    pub process_type: ProcessType,
    /// The same in words.
    pub process_desc: Option<String>,
    /// Whether the step is finished.
    pub status: Option<ProcessStatus>,
    /// Who did it.
    pub solve_userid: Option<OpenUserId>,
    /// When it was done.
    pub solved_time: Option<Timestamp>,
    /// Pictures that go with it.
    pub image_urls: Option<Vec<String>>,
    /// Videos that go with it.
    pub video_media_ids: Option<Vec<MediaId>>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(ProcessStep {
    "process_type" => process_type: ProcessType,
    "process_desc" => process_desc: Option<String>,
    "status" => status: Option<ProcessStatus>,
    "solve_userid" => solve_userid: Option<OpenUserId>,
    "solved_time" => solved_time: Option<Timestamp>,
    "image_urls" => image_urls: Option<Vec<String>>,
    "video_media_ids" => video_media_ids: Option<Vec<MediaId>>,
});

/// A place with a check-in code.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Site {
    /// Its id; the other calls name it siteid.
    pub id: String,
    /// What sort of place it is.
    pub r#type: Option<String>,
    /// Province, city and district, with slashes between.
    pub area: Option<String>,
    /// Its address.
    pub address: Option<String>,
    /// Its name.
    pub name: Option<String>,
    /// Who is in charge of it.
    pub admin: Option<Vec<OpenUserId>>,
    /// Picture of the code.
    pub qr_code_url: Option<String>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(Site {
    "id" => id: String,
    "type" => r#type: Option<String>,
    "area" => area: Option<String>,
    "address" => address: Option<String> [sensitive()],
    "name" => name: Option<String>,
    "admin" => admin: Option<Vec<OpenUserId>>,
    "qr_code_url" => qr_code_url: Option<String>,
});

/// A question to people who check in.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Question {
    /// Its number.
    pub question_id: i64,
    /// What sort of answer it wants; in known answers 1 is a text, 2 a choice.
    pub question_type: Option<i64>,
    /// The question.
    pub title: Option<String>,
    /// Whether it has to be answered.
    pub is_required: Option<bool>,
    /// What there is to choose from.
    pub option_list: Option<Vec<QuestionOption>>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(Question {
    "question_id" => question_id: i64,
    "question_type" => question_type: Option<i64>,
    "title" => title: Option<String>,
    "is_required" => is_required: Option<bool> [form(Form::Flag)],
    "option_list" => option_list: Option<Vec<QuestionOption>>,
});

/// An answer to choose.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuestionOption {
    /// Its number.
    pub option_id: i64,
    /// The answer.
    pub option_text: Option<String>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(QuestionOption {
    "option_id" => option_id: i64,
    "option_text" => option_text: Option<String>,
});

/// What someone answered who checked in.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SiteAnswer {
    /// When.
    pub report_time: Option<Timestamp>,
    /// The answers, question by question.
    pub report_values: Vec<AnswerValue>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(SiteAnswer {
    "report_time" => report_time: Option<Timestamp>,
    "report_values" => report_values: Vec<AnswerValue>,
});

/// An answer to one question.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AnswerValue {
    /// The question.
    pub question_id: i64,
    /// The option that was chosen.
    pub single_choice: Option<i64>,
    /// The options that were chosen.
    pub multi_choice: Option<Vec<i64>>,
    /// What was written.
    pub text: Option<String>,
    /// Picture of an itinerary card. Only of questions that ask for one.
    pub url: Option<String>,
    /// What a picture of an itinerary card shows.
    pub itinerary_card_type: Option<ItineraryCard>,
    /// Risky areas on that card.
    pub high_risk_area: Option<String>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(AnswerValue {
    "question_id" => question_id: i64,
    "single_choice" => single_choice: Option<i64>,
    "multi_choice" => multi_choice: Option<Vec<i64>>,
    "text" => text: Option<String>,
    "url" => url: Option<String>,
    "itinerary_card_type" => itinerary_card_type: Option<ItineraryCard>,
    "high_risk_area" => high_risk_area: Option<String>,
});

open_enum! {
    /// Whether a category was set up.
    pub enum CategoryType: i64 {
        /// Cases without a category.
        Other = 0,
        /// A category that was set up.
        Regular = 1,
    }
}

open_enum! {
    /// How urgent a case is.
    pub enum Urgency: i64 {
        /// Normal.
        Normal = 1,
        /// Important.
        Important = 2,
        /// Urgent.
        Urgent = 3,
    }
}

open_enum! {
    /// A sort of step in dealing with a case.
    pub enum ProcessType: i64 {
        /// Only of patrols.
        Created = 1,
        /// Accepted.
        Accepted = 2,
        /// Assigned.
        Assigned = 3,
        /// Forwarded.
        Forwarded = 4,
        /// Closed.
        Closed = 5,
        /// Refused.
        Refused = 6,
        /// In progress.
        InProgress = 7,
    }
}

open_enum! {
    /// Whether a step is finished.
    pub enum ProcessStatus: i64 {
        /// Open.
        Open = 0,
        /// Finished.
        Finished = 1,
    }
}

open_enum! {
    /// What a picture of an itinerary card shows.
    pub enum ItineraryCard: i64 {
        /// The colour could not be made out.
        Unreadable = 0,
        /// Green.
        Green = 1,
        /// Red.
        Red = 2,
        /// Yellow.
        Yellow = 3,
        /// Orange.
        Orange = 4,
        /// There is no card on it.
        NoCard = 5,
        /// Green with a star.
        GreenStar = 6,
    }
}
