//! 智能文档: smart documents: publishing, pages, content blocks, export and the data tables inside.
//!
//! Generated from `spec/api/documents/wedoc_smartdoc.yaml` by `cargo codegen`. Edit the spec, not this file.

use crate::call::Call;
use crate::endpoint::{Effect, Endpoint, EndpointMeta, Payload};
use crate::generated::tokens::{AccessToken, Provides};
use crate::generated::types::{DepartmentId, DocId, FileId, OpenUserId};
use crate::paging::{Page, Paged};
use crate::scope::{Scope, ScopeKind};
use crate::waiting::Job;
use crate::wire::{Empty, EncodeError, Extra, Form, Timestamp};
use crate::{kind_union, open_enum, table};

/// The calls of 智能文档 on one scope, from [`Scope::wedoc_smartdoc`].
#[derive(Clone, Debug)]
pub struct Api<K> {
    scope: Scope<K>,
}

impl<K: ScopeKind> Scope<K> {
    /// 智能文档: smart documents: publishing, pages, content blocks, export and the data tables inside.
    #[inline]
    pub fn wedoc_smartdoc(&self) -> Api<K> {
        Api { scope: self.clone() }
    }
}

impl<K: ScopeKind> Api<K> {
    /// 发布智能文档: publish a document, or publish its newest state again.
    ///
    /// It takes three to eight seconds; wait for at least ten.
    ///
    /// `POST /cgi-bin/wedoc/smartdoc/publish` with [`AccessToken`]; acts on every call and is never repeated
    /// blindly. Official page [101650](https://developer.work.weixin.qq.com/document/path/101650), checked,
    /// as of 2026-07-01; also [101616](https://developer.work.weixin.qq.com/document/path/101616),
    /// [101633](https://developer.work.weixin.qq.com/document/path/101633).
    #[inline]
    pub fn publish(&self, docid: impl Into<DocId>) -> Call<Publish>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(Publish::new(docid))
    }

    /// 取消发布智能文档: take a published page down.
    ///
    /// `POST /cgi-bin/wedoc/smartdoc/cancel_publish` with [`AccessToken`]; twice is the same as once, so the
    /// client may repeat it. Official page
    /// [101651](https://developer.work.weixin.qq.com/document/path/101651), checked, as of 2026-07-01; also
    /// [101617](https://developer.work.weixin.qq.com/document/path/101617),
    /// [101634](https://developer.work.weixin.qq.com/document/path/101634).
    #[inline]
    pub fn cancel_publish(&self, docid: impl Into<DocId>) -> Call<CancelPublish>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(CancelPublish::new(docid))
    }

    /// 修改发布页可查看范围: change who may see a published page.
    ///
    /// `POST /cgi-bin/wedoc/smartdoc/publish_setting` with [`AccessToken`]; twice is the same as once, so the
    /// client may repeat it. Official page
    /// [101652](https://developer.work.weixin.qq.com/document/path/101652), checked, as of 2026-07-01; also
    /// [101618](https://developer.work.weixin.qq.com/document/path/101618),
    /// [101635](https://developer.work.weixin.qq.com/document/path/101635).
    #[inline]
    pub fn publish_setting(&self, docid: impl Into<DocId>) -> Call<PublishSetting>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(PublishSetting::new(docid))
    }

    /// 获取页面结构: list the pages of a document with their parents.
    ///
    /// `POST /cgi-bin/wedoc/smartdoc/get_page_hierarchy` with [`AccessToken`]; read-only, so the client may
    /// repeat it. Official page [101619](https://developer.work.weixin.qq.com/document/path/101619), checked,
    /// as of 2026-07-01; also [101636](https://developer.work.weixin.qq.com/document/path/101636),
    /// [101653](https://developer.work.weixin.qq.com/document/path/101653).
    #[inline]
    pub fn get_page_hierarchy(&self, docid: impl Into<DocId>) -> Call<GetPageHierarchy>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(GetPageHierarchy::new(docid))
    }

    /// 添加页面: add a page to a document.
    ///
    /// `POST /cgi-bin/wedoc/smartdoc/add_page` with [`AccessToken`]; acts on every call and is never repeated
    /// blindly. Official page [101637](https://developer.work.weixin.qq.com/document/path/101637), checked,
    /// as of 2026-07-06; also [101620](https://developer.work.weixin.qq.com/document/path/101620),
    /// [101654](https://developer.work.weixin.qq.com/document/path/101654).
    #[inline]
    pub fn add_page(&self, docid: impl Into<DocId>, info: NewPage) -> Call<AddPage>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(AddPage::new(docid, info))
    }

    /// 更新页面: change title, layout or place of a page.
    ///
    /// `POST /cgi-bin/wedoc/smartdoc/update_page` with [`AccessToken`]; twice is the same as once, so the
    /// client may repeat it. Official page
    /// [101621](https://developer.work.weixin.qq.com/document/path/101621), checked in part, as of
    /// 2026-07-02; also [101638](https://developer.work.weixin.qq.com/document/path/101638),
    /// [101655](https://developer.work.weixin.qq.com/document/path/101655).
    #[inline]
    pub fn update_page(
        &self,
        docid: impl Into<DocId>,
        info: PageChange,
    ) -> Call<UpdatePage>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(UpdatePage::new(docid, info))
    }

    /// 删除页面: delete a page and all pages below it for good.
    ///
    /// `POST /cgi-bin/wedoc/smartdoc/delete_page` with [`AccessToken`]; twice is the same as once, so the
    /// client may repeat it. Official page
    /// [101622](https://developer.work.weixin.qq.com/document/path/101622), checked, as of 2026-07-02; also
    /// [101639](https://developer.work.weixin.qq.com/document/path/101639),
    /// [101656](https://developer.work.weixin.qq.com/document/path/101656).
    #[inline]
    pub fn delete_page(
        &self,
        docid: impl Into<DocId>,
        page_id: impl Into<String>,
    ) -> Call<DeletePage>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(DeletePage::new(docid, page_id))
    }

    /// 获取内容块列表: page through the content blocks of a page.
    ///
    /// `POST /cgi-bin/wedoc/smartdoc/get_block_list` with [`AccessToken`]; read-only, so the client may
    /// repeat it. Its `stream()` goes through all pages. Official page
    /// [101660](https://developer.work.weixin.qq.com/document/path/101660), checked, as of 2026-07-01; also
    /// [101626](https://developer.work.weixin.qq.com/document/path/101626),
    /// [101643](https://developer.work.weixin.qq.com/document/path/101643).
    #[inline]
    pub fn get_block_list(
        &self,
        docid: impl Into<DocId>,
        page_id: impl Into<String>,
    ) -> Call<GetBlockList>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(GetBlockList::new(docid, page_id))
    }

    /// 添加内容块: add content blocks to a page.
    ///
    /// `POST /cgi-bin/wedoc/smartdoc/add_blocks` with [`AccessToken`]; acts on every call and is never
    /// repeated blindly. Official page [101640](https://developer.work.weixin.qq.com/document/path/101640),
    /// checked in part, as of 2026-07-06; also
    /// [101623](https://developer.work.weixin.qq.com/document/path/101623),
    /// [101657](https://developer.work.weixin.qq.com/document/path/101657).
    #[inline]
    pub fn add_blocks(
        &self,
        docid: impl Into<DocId>,
        page_id: impl Into<String>,
        blocks: impl IntoIterator<Item = NewBlock>,
    ) -> Call<AddBlocks>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(AddBlocks::new(docid, page_id, blocks))
    }

    /// 更新内容块: change text, looks or place of content blocks.
    ///
    /// `POST /cgi-bin/wedoc/smartdoc/update_blocks` with [`AccessToken`]; twice is the same as once, so the
    /// client may repeat it. Official page
    /// [101658](https://developer.work.weixin.qq.com/document/path/101658), checked, as of 2026-07-01; also
    /// [101624](https://developer.work.weixin.qq.com/document/path/101624),
    /// [101641](https://developer.work.weixin.qq.com/document/path/101641).
    #[inline]
    pub fn update_blocks(
        &self,
        docid: impl Into<DocId>,
        page_id: impl Into<String>,
        blocks: impl IntoIterator<Item = BlockChange>,
    ) -> Call<UpdateBlocks>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(UpdateBlocks::new(docid, page_id, blocks))
    }

    /// 删除内容块: delete content blocks of a page.
    ///
    /// `POST /cgi-bin/wedoc/smartdoc/delete_blocks` with [`AccessToken`]; twice is the same as once, so the
    /// client may repeat it. Official page
    /// [101625](https://developer.work.weixin.qq.com/document/path/101625), checked, as of 2026-07-01; also
    /// [101642](https://developer.work.weixin.qq.com/document/path/101642),
    /// [101659](https://developer.work.weixin.qq.com/document/path/101659).
    #[inline]
    pub fn delete_blocks(
        &self,
        docid: impl Into<DocId>,
        page_id: impl Into<String>,
        ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Call<DeleteBlocks>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(DeleteBlocks::new(docid, page_id, ids))
    }

    /// 提交导出任务: begin to export a document or one of its pages. get_export_result has the outcome.
    ///
    /// `POST /cgi-bin/wedoc/smartdoc/export_task` with [`AccessToken`]; acts on every call and is never
    /// repeated blindly. Official page [101644](https://developer.work.weixin.qq.com/document/path/101644),
    /// checked, as of 2026-07-01; also [101627](https://developer.work.weixin.qq.com/document/path/101627),
    /// [101661](https://developer.work.weixin.qq.com/document/path/101661).
    #[inline]
    pub fn export_task(
        &self,
        docid: impl Into<DocId>,
        content_type: ExportFormat,
    ) -> Call<ExportTask>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(ExportTask::new(docid, content_type))
    }

    /// 查询任务结果: whether an export is done, and what came out.
    ///
    /// `POST /cgi-bin/wedoc/smartdoc/get_export_result` with [`AccessToken`]; read-only, so the client may
    /// repeat it. Its `until_done()` asks until the job has ended. Official page
    /// [101644](https://developer.work.weixin.qq.com/document/path/101644), checked in part, as of
    /// 2026-07-01; also [101627](https://developer.work.weixin.qq.com/document/path/101627),
    /// [101661](https://developer.work.weixin.qq.com/document/path/101661).
    #[inline]
    pub fn get_export_result(&self, task_id: impl Into<String>) -> Call<GetExportResult>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(GetExportResult::new(task_id))
    }

    /// 获取数据源: the smart sheet document that holds the data tables of a document. It is created if there
    /// is none.
    ///
    /// `POST /cgi-bin/wedoc/smartdoc/get_smartsheet_info` with [`AccessToken`]; twice is the same as once, so
    /// the client may repeat it. Official page
    /// [101628](https://developer.work.weixin.qq.com/document/path/101628), checked, as of 2026-07-01; also
    /// [101645](https://developer.work.weixin.qq.com/document/path/101645),
    /// [101662](https://developer.work.weixin.qq.com/document/path/101662).
    #[inline]
    pub fn get_smartsheet_info(&self, docid: impl Into<DocId>) -> Call<GetSmartsheetInfo>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(GetSmartsheetInfo::new(docid))
    }

    /// 添加数据表: add a data table to a document.
    ///
    /// `POST /cgi-bin/wedoc/smartdoc/add_smartsheet` with [`AccessToken`]; acts on every call and is never
    /// repeated blindly. Official page [101646](https://developer.work.weixin.qq.com/document/path/101646),
    /// checked, as of 2026-07-01; also [101629](https://developer.work.weixin.qq.com/document/path/101629),
    /// [101663](https://developer.work.weixin.qq.com/document/path/101663).
    #[inline]
    pub fn add_smartsheet(
        &self,
        docid: impl Into<DocId>,
        info: NewTable,
    ) -> Call<AddSmartsheet>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(AddSmartsheet::new(docid, info))
    }

    /// 更新数据表: change title or place of a data table.
    ///
    /// `POST /cgi-bin/wedoc/smartdoc/update_smartsheet` with [`AccessToken`]; twice is the same as once, so
    /// the client may repeat it. Official page
    /// [101665](https://developer.work.weixin.qq.com/document/path/101665), checked, as of 2026-07-01; also
    /// [101631](https://developer.work.weixin.qq.com/document/path/101631),
    /// [101648](https://developer.work.weixin.qq.com/document/path/101648).
    #[inline]
    pub fn update_smartsheet(
        &self,
        docid: impl Into<DocId>,
        info: TableChange,
    ) -> Call<UpdateSmartsheet>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(UpdateSmartsheet::new(docid, info))
    }

    /// 删除数据表: delete a data table of a document.
    ///
    /// `POST /cgi-bin/wedoc/smartdoc/delete_smartsheet` with [`AccessToken`]; twice is the same as once, so
    /// the client may repeat it. Official page
    /// [101630](https://developer.work.weixin.qq.com/document/path/101630), checked, as of 2026-07-01; also
    /// [101647](https://developer.work.weixin.qq.com/document/path/101647),
    /// [101664](https://developer.work.weixin.qq.com/document/path/101664).
    #[inline]
    pub fn delete_smartsheet(
        &self,
        docid: impl Into<DocId>,
        block_id: impl Into<String>,
    ) -> Call<DeleteSmartsheet>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(DeleteSmartsheet::new(docid, block_id))
    }
}

/// 发布智能文档: the request of [`Api::publish`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Publish {
    /// The document.
    pub docid: DocId,
    /// Who may see it. [`PublishRange::Corp`] when absent.
    pub publish_range: Option<PublishRange>,
    /// Members and departments who may see it. Required for publish_range 4.
    pub auth_list: Option<Vec<Reader>>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(Publish {
    "docid" => docid: DocId [required()],
    "publish_range" => publish_range: Option<PublishRange>,
    "auth_list" => auth_list: Option<Vec<Reader>>,
});

impl Publish {
    /// The request with everything it must have.
    #[inline]
    pub fn new(docid: impl Into<DocId>) -> Self {
        Self {
            docid: docid.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for Publish {
    type Token = AccessToken;
    type Response = PublishResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("wedoc_smartdoc", "publish", "/cgi-bin/wedoc/smartdoc/publish")
            .title("发布智能文档")
            .docs(&[101616, 101633, 101650]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<Publish> {
    /// Who may see it. [`PublishRange::Corp`] when absent.
    #[inline]
    pub fn publish_range(mut self, publish_range: PublishRange) -> Self {
        self.request.publish_range = Some(publish_range);
        self
    }

    /// Members and departments who may see it. Required for publish_range 4.
    #[inline]
    pub fn auth_list(mut self, auth_list: impl IntoIterator<Item = Reader>) -> Self {
        self.request.auth_list = Some(auth_list.into_iter().collect());
        self
    }
}

/// 发布智能文档: the answer to [`Publish`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PublishResponse {
    /// Code of the published page.
    pub share_code: Option<String>,
    /// Address of the published page.
    pub publish_url: Option<String>,
    /// Version that was published.
    pub version: Option<u64>,
    /// When it was published.
    pub publish_time: Option<Timestamp>,
    /// Title of the published page.
    pub publish_doc_title: Option<String>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer PublishResponse {
    "share_code" => share_code: Option<String>,
    "publish_url" => publish_url: Option<String>,
    "version" => version: Option<u64>,
    "publish_time" => publish_time: Option<Timestamp>,
    "publish_doc_title" => publish_doc_title: Option<String>,
});

/// 取消发布智能文档: the request of [`Api::cancel_publish`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelPublish {
    /// The document.
    pub docid: DocId,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(CancelPublish {
    "docid" => docid: DocId [required()],
});

impl CancelPublish {
    /// The request with everything it must have.
    #[inline]
    pub fn new(docid: impl Into<DocId>) -> Self {
        Self {
            docid: docid.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for CancelPublish {
    type Token = AccessToken;
    type Response = Empty;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("wedoc_smartdoc", "cancel_publish", "/cgi-bin/wedoc/smartdoc/cancel_publish")
            .title("取消发布智能文档")
            .effect(Effect::Set)
            .docs(&[101617, 101634, 101651]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 修改发布页可查看范围: the request of [`Api::publish_setting`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PublishSetting {
    /// The document.
    pub docid: DocId,
    /// Who may see it.
    pub publish_range: Option<PublishRange>,
    /// Members and departments who may see it. Required for publish_range 4.
    pub auth_list: Option<Vec<Reader>>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(PublishSetting {
    "docid" => docid: DocId [required()],
    "publish_range" => publish_range: Option<PublishRange>,
    "auth_list" => auth_list: Option<Vec<Reader>>,
});

impl PublishSetting {
    /// The request with everything it must have.
    #[inline]
    pub fn new(docid: impl Into<DocId>) -> Self {
        Self {
            docid: docid.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for PublishSetting {
    type Token = AccessToken;
    type Response = Empty;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("wedoc_smartdoc", "publish_setting", "/cgi-bin/wedoc/smartdoc/publish_setting")
            .title("修改发布页可查看范围")
            .effect(Effect::Set)
            .docs(&[101618, 101635, 101652]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<PublishSetting> {
    /// Who may see it.
    #[inline]
    pub fn publish_range(mut self, publish_range: PublishRange) -> Self {
        self.request.publish_range = Some(publish_range);
        self
    }

    /// Members and departments who may see it. Required for publish_range 4.
    #[inline]
    pub fn auth_list(mut self, auth_list: impl IntoIterator<Item = Reader>) -> Self {
        self.request.auth_list = Some(auth_list.into_iter().collect());
        self
    }
}

/// 获取页面结构: the request of [`Api::get_page_hierarchy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPageHierarchy {
    /// The document.
    pub docid: DocId,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(GetPageHierarchy {
    "docid" => docid: DocId [required()],
});

impl GetPageHierarchy {
    /// The request with everything it must have.
    #[inline]
    pub fn new(docid: impl Into<DocId>) -> Self {
        Self {
            docid: docid.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for GetPageHierarchy {
    type Token = AccessToken;
    type Response = GetPageHierarchyResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("wedoc_smartdoc", "get_page_hierarchy", "/cgi-bin/wedoc/smartdoc/get_page_hierarchy")
            .title("获取页面结构")
            .effect(Effect::Read)
            .docs(&[101619, 101636, 101653]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 获取页面结构: the answer to [`GetPageHierarchy`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPageHierarchyResponse {
    /// The pages.
    pub pages: Option<Vec<PageNode>>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer GetPageHierarchyResponse {
    "pages" => pages: Option<Vec<PageNode>>,
});

/// 添加页面: the request of [`Api::add_page`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddPage {
    /// The document.
    pub docid: DocId,
    /// The page.
    pub info: NewPage,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(AddPage {
    "docid" => docid: DocId [required()],
    "info" => info: NewPage [required()],
});

impl AddPage {
    /// The request with everything it must have.
    #[inline]
    pub fn new(docid: impl Into<DocId>, info: NewPage) -> Self {
        Self {
            docid: docid.into(),
            info,
            ..Self::default()
        }
    }
}

impl Endpoint for AddPage {
    type Token = AccessToken;
    type Response = AddPageResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("wedoc_smartdoc", "add_page", "/cgi-bin/wedoc/smartdoc/add_page")
            .title("添加页面")
            .docs(&[101620, 101637, 101654]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 添加页面: the answer to [`AddPage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddPageResponse {
    /// The new page.
    pub info: DocPage,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer AddPageResponse {
    "info" => info: DocPage,
});

/// 更新页面: the request of [`Api::update_page`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePage {
    /// The document.
    pub docid: DocId,
    /// The page and what is new.
    pub info: PageChange,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(UpdatePage {
    "docid" => docid: DocId [required()],
    "info" => info: PageChange [required()],
});

impl UpdatePage {
    /// The request with everything it must have.
    #[inline]
    pub fn new(docid: impl Into<DocId>, info: PageChange) -> Self {
        Self {
            docid: docid.into(),
            info,
            ..Self::default()
        }
    }
}

impl Endpoint for UpdatePage {
    type Token = AccessToken;
    type Response = UpdatePageResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("wedoc_smartdoc", "update_page", "/cgi-bin/wedoc/smartdoc/update_page")
            .title("更新页面")
            .effect(Effect::Set)
            .docs(&[101621, 101638, 101655]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 更新页面: the answer to [`UpdatePage`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatePageResponse {
    /// The page as it is now.
    pub info: Option<DocPage>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer UpdatePageResponse {
    "info" => info: Option<DocPage>,
});

/// 删除页面: the request of [`Api::delete_page`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletePage {
    /// The document.
    pub docid: DocId,
    /// The page to delete.
    pub page_id: String,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(DeletePage {
    "docid" => docid: DocId [required()],
    "page_id" => page_id: String [required()],
});

impl DeletePage {
    /// The request with everything it must have.
    #[inline]
    pub fn new(docid: impl Into<DocId>, page_id: impl Into<String>) -> Self {
        Self {
            docid: docid.into(),
            page_id: page_id.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for DeletePage {
    type Token = AccessToken;
    type Response = Empty;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("wedoc_smartdoc", "delete_page", "/cgi-bin/wedoc/smartdoc/delete_page")
            .title("删除页面")
            .effect(Effect::Set)
            .docs(&[101622, 101639, 101656]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 获取内容块列表: the request of [`Api::get_block_list`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBlockList {
    /// The document.
    pub docid: DocId,
    /// The page.
    pub page_id: String,
    /// Only these blocks.
    pub ids: Option<Vec<String>>,
    /// Where to go on: next_start of the answer before. Absent or 0 for the first page. 0 or more.
    pub start: Option<i64>,
    /// Blocks per call. 1 to 200, 200 when absent.
    pub limit: Option<i64>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(GetBlockList {
    "docid" => docid: DocId [required()],
    "page_id" => page_id: String [required()],
    "ids" => ids: Option<Vec<String>>,
    "start" => start: Option<i64> [range(0, i64::MAX)],
    "limit" => limit: Option<i64> [range(1, 200)],
});

impl GetBlockList {
    /// The request with everything it must have.
    #[inline]
    pub fn new(docid: impl Into<DocId>, page_id: impl Into<String>) -> Self {
        Self {
            docid: docid.into(),
            page_id: page_id.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for GetBlockList {
    type Token = AccessToken;
    type Response = GetBlockListResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("wedoc_smartdoc", "get_block_list", "/cgi-bin/wedoc/smartdoc/get_block_list")
            .title("获取内容块列表")
            .effect(Effect::Read)
            .docs(&[101626, 101643, 101660]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<GetBlockList> {
    /// Only these blocks.
    #[inline]
    pub fn ids(mut self, ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.request.ids = Some(ids.into_iter().map(Into::into).collect());
        self
    }

    /// Where to go on: next_start of the answer before. Absent or 0 for the first page. 0 or more.
    #[inline]
    pub fn start(mut self, start: i64) -> Self {
        self.request.start = Some(start);
        self
    }

    /// Blocks per call. 1 to 200, 200 when absent.
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.request.limit = Some(limit);
        self
    }
}

impl Paged for GetBlockList {
    type Item = Block;

    #[inline]
    fn turn(&mut self, page: GetBlockListResponse) -> Page<Block> {
        Page::by_cursor(
            page.blocks.unwrap_or_default(),
            page.has_more,
            page.next_start,
            &mut self.start,
        )
    }
}

/// 获取内容块列表: the answer to [`GetBlockList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBlockListResponse {
    /// The blocks.
    pub blocks: Option<Vec<Block>>,
    /// Whether more blocks follow.
    pub has_more: Option<bool>,
    /// Start of the next call.
    pub next_start: Option<i64>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer GetBlockListResponse {
    "blocks" => blocks: Option<Vec<Block>>,
    "has_more" => has_more: Option<bool> [form(Form::Text)],
    "next_start" => next_start: Option<i64>,
});

/// 添加内容块: the request of [`Api::add_blocks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddBlocks {
    /// The document.
    pub docid: DocId,
    /// The page.
    pub page_id: String,
    /// The blocks.
    pub blocks: Vec<NewBlock>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(AddBlocks {
    "docid" => docid: DocId [required()],
    "page_id" => page_id: String [required()],
    "blocks" => blocks: Vec<NewBlock> [required()],
});

impl AddBlocks {
    /// The request with everything it must have.
    #[inline]
    pub fn new(
        docid: impl Into<DocId>,
        page_id: impl Into<String>,
        blocks: impl IntoIterator<Item = NewBlock>,
    ) -> Self {
        Self {
            docid: docid.into(),
            page_id: page_id.into(),
            blocks: blocks.into_iter().collect(),
            ..Self::default()
        }
    }
}

impl Endpoint for AddBlocks {
    type Token = AccessToken;
    type Response = AddBlocksResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("wedoc_smartdoc", "add_blocks", "/cgi-bin/wedoc/smartdoc/add_blocks")
            .title("添加内容块")
            .docs(&[101623, 101640, 101657]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 添加内容块: the answer to [`AddBlocks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddBlocksResponse {
    /// The blocks with their ids.
    pub blocks: Option<Vec<Block>>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer AddBlocksResponse {
    "blocks" => blocks: Option<Vec<Block>>,
});

/// 更新内容块: the request of [`Api::update_blocks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateBlocks {
    /// The document.
    pub docid: DocId,
    /// The page.
    pub page_id: String,
    /// The blocks to change.
    pub blocks: Vec<BlockChange>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(UpdateBlocks {
    "docid" => docid: DocId [required()],
    "page_id" => page_id: String [required()],
    "blocks" => blocks: Vec<BlockChange> [required()],
});

impl UpdateBlocks {
    /// The request with everything it must have.
    #[inline]
    pub fn new(
        docid: impl Into<DocId>,
        page_id: impl Into<String>,
        blocks: impl IntoIterator<Item = BlockChange>,
    ) -> Self {
        Self {
            docid: docid.into(),
            page_id: page_id.into(),
            blocks: blocks.into_iter().collect(),
            ..Self::default()
        }
    }
}

impl Endpoint for UpdateBlocks {
    type Token = AccessToken;
    type Response = UpdateBlocksResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("wedoc_smartdoc", "update_blocks", "/cgi-bin/wedoc/smartdoc/update_blocks")
            .title("更新内容块")
            .effect(Effect::Set)
            .docs(&[101624, 101641, 101658]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 更新内容块: the answer to [`UpdateBlocks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateBlocksResponse {
    /// The blocks as they are now.
    pub blocks: Option<Vec<Block>>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer UpdateBlocksResponse {
    "blocks" => blocks: Option<Vec<Block>>,
});

/// 删除内容块: the request of [`Api::delete_blocks`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteBlocks {
    /// The document.
    pub docid: DocId,
    /// The page.
    pub page_id: String,
    /// The blocks to delete.
    pub ids: Vec<String>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(DeleteBlocks {
    "docid" => docid: DocId [required()],
    "page_id" => page_id: String [required()],
    "ids" => ids: Vec<String> [required()],
});

impl DeleteBlocks {
    /// The request with everything it must have.
    #[inline]
    pub fn new(
        docid: impl Into<DocId>,
        page_id: impl Into<String>,
        ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            docid: docid.into(),
            page_id: page_id.into(),
            ids: ids.into_iter().map(Into::into).collect(),
            ..Self::default()
        }
    }
}

impl Endpoint for DeleteBlocks {
    type Token = AccessToken;
    type Response = Empty;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("wedoc_smartdoc", "delete_blocks", "/cgi-bin/wedoc/smartdoc/delete_blocks")
            .title("删除内容块")
            .effect(Effect::Set)
            .docs(&[101625, 101642, 101659]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 提交导出任务: the request of [`Api::export_task`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportTask {
    /// The document.
    pub docid: DocId,
    /// As what.
    pub content_type: ExportFormat,
    /// Only this page. Absent for the whole document.
    pub page_id: Option<String>,
    /// Address of the document. In the platform's example only.
    pub url: Option<String>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(ExportTask {
    "docid" => docid: DocId [required()],
    "content_type" => content_type: ExportFormat [required()],
    "page_id" => page_id: Option<String>,
    "url" => url: Option<String>,
});

impl ExportTask {
    /// The request with everything it must have.
    #[inline]
    pub fn new(docid: impl Into<DocId>, content_type: ExportFormat) -> Self {
        Self {
            docid: docid.into(),
            content_type,
            ..Self::default()
        }
    }
}

impl Endpoint for ExportTask {
    type Token = AccessToken;
    type Response = ExportTaskResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("wedoc_smartdoc", "export_task", "/cgi-bin/wedoc/smartdoc/export_task")
            .title("提交导出任务")
            .docs(&[101627, 101644, 101661]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<ExportTask> {
    /// Only this page. Absent for the whole document.
    #[inline]
    pub fn page_id(mut self, page_id: impl Into<String>) -> Self {
        self.request.page_id = Some(page_id.into());
        self
    }

    /// Address of the document. In the platform's example only.
    #[inline]
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.request.url = Some(url.into());
        self
    }
}

/// 提交导出任务: the answer to [`ExportTask`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExportTaskResponse {
    /// The task.
    pub task_id: String,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer ExportTaskResponse {
    "task_id" => task_id: String,
});

/// 查询任务结果: the request of [`Api::get_export_result`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetExportResult {
    /// The task from export_task.
    pub task_id: String,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(GetExportResult {
    "task_id" => task_id: String [required()],
});

impl GetExportResult {
    /// The request with everything it must have.
    #[inline]
    pub fn new(task_id: impl Into<String>) -> Self {
        Self {
            task_id: task_id.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for GetExportResult {
    type Token = AccessToken;
    type Response = GetExportResultResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("wedoc_smartdoc", "get_export_result", "/cgi-bin/wedoc/smartdoc/get_export_result")
            .title("查询任务结果")
            .effect(Effect::Read)
            .docs(&[101627, 101644, 101661]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Job for GetExportResult {
    #[inline]
    fn is_running(answer: &GetExportResultResponse) -> bool {
        !answer.task_done
    }
}

/// 查询任务结果: the answer to [`GetExportResult`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetExportResultResponse {
    /// Whether it is done.
    pub task_done: bool,
    /// The document as Markdown, once it is done.
    pub content: Option<String>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer GetExportResultResponse {
    "task_done" => task_done: bool,
    "content" => content: Option<String>,
});

/// 获取数据源: the request of [`Api::get_smartsheet_info`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSmartsheetInfo {
    /// The document.
    pub docid: DocId,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(GetSmartsheetInfo {
    "docid" => docid: DocId [required()],
});

impl GetSmartsheetInfo {
    /// The request with everything it must have.
    #[inline]
    pub fn new(docid: impl Into<DocId>) -> Self {
        Self {
            docid: docid.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for GetSmartsheetInfo {
    type Token = AccessToken;
    type Response = GetSmartsheetInfoResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("wedoc_smartdoc", "get_smartsheet_info", "/cgi-bin/wedoc/smartdoc/get_smartsheet_info")
            .title("获取数据源")
            .effect(Effect::Set)
            .docs(&[101628, 101645, 101662]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 获取数据源: the answer to [`GetSmartsheetInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSmartsheetInfoResponse {
    /// The smart sheet document. The calls on fields and on records of smart sheets take it.
    pub ss_docid: DocId,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer GetSmartsheetInfoResponse {
    "ss_docid" => ss_docid: DocId,
});

/// 添加数据表: the request of [`Api::add_smartsheet`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddSmartsheet {
    /// The document.
    pub docid: DocId,
    /// The data table.
    pub info: NewTable,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(AddSmartsheet {
    "docid" => docid: DocId [required()],
    "info" => info: NewTable [required()],
});

impl AddSmartsheet {
    /// The request with everything it must have.
    #[inline]
    pub fn new(docid: impl Into<DocId>, info: NewTable) -> Self {
        Self {
            docid: docid.into(),
            info,
            ..Self::default()
        }
    }
}

impl Endpoint for AddSmartsheet {
    type Token = AccessToken;
    type Response = AddSmartsheetResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("wedoc_smartdoc", "add_smartsheet", "/cgi-bin/wedoc/smartdoc/add_smartsheet")
            .title("添加数据表")
            .docs(&[101629, 101646, 101663]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 添加数据表: the answer to [`AddSmartsheet`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddSmartsheetResponse {
    /// The new data table.
    pub info: Table,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer AddSmartsheetResponse {
    "info" => info: Table,
});

/// 更新数据表: the request of [`Api::update_smartsheet`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSmartsheet {
    /// The document.
    pub docid: DocId,
    /// The data table and what is new.
    pub info: TableChange,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(UpdateSmartsheet {
    "docid" => docid: DocId [required()],
    "info" => info: TableChange [required()],
});

impl UpdateSmartsheet {
    /// The request with everything it must have.
    #[inline]
    pub fn new(docid: impl Into<DocId>, info: TableChange) -> Self {
        Self {
            docid: docid.into(),
            info,
            ..Self::default()
        }
    }
}

impl Endpoint for UpdateSmartsheet {
    type Token = AccessToken;
    type Response = UpdateSmartsheetResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("wedoc_smartdoc", "update_smartsheet", "/cgi-bin/wedoc/smartdoc/update_smartsheet")
            .title("更新数据表")
            .effect(Effect::Set)
            .docs(&[101631, 101648, 101665]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 更新数据表: the answer to [`UpdateSmartsheet`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSmartsheetResponse {
    /// The data table as it is now.
    pub info: Option<Table>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer UpdateSmartsheetResponse {
    "info" => info: Option<Table>,
});

/// 删除数据表: the request of [`Api::delete_smartsheet`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSmartsheet {
    /// The document.
    pub docid: DocId,
    /// Block of the data table.
    pub block_id: String,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(DeleteSmartsheet {
    "docid" => docid: DocId [required()],
    "block_id" => block_id: String [required()],
});

impl DeleteSmartsheet {
    /// The request with everything it must have.
    #[inline]
    pub fn new(docid: impl Into<DocId>, block_id: impl Into<String>) -> Self {
        Self {
            docid: docid.into(),
            block_id: block_id.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for DeleteSmartsheet {
    type Token = AccessToken;
    type Response = Empty;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("wedoc_smartdoc", "delete_smartsheet", "/cgi-bin/wedoc/smartdoc/delete_smartsheet")
            .title("删除数据表")
            .effect(Effect::Set)
            .docs(&[101630, 101647, 101664]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// A member or department who may see a published page.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Reader {
    /// Which of the two.
    pub r#type: ReaderType,
    /// The member. Required for type 1.
    pub userid: Option<OpenUserId>,
    /// The department. Required for type 2.
    pub departmentid: Option<DepartmentId>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(Reader {
    "type" => r#type: ReaderType [required()],
    "userid" => userid: Option<OpenUserId>,
    "departmentid" => departmentid: Option<DepartmentId>,
});

impl Reader {
    /// A value with everything it must have.
    #[inline]
    pub fn new(r#type: ReaderType) -> Self {
        Self { r#type, ..Self::default() }
    }

    /// The member. Required for type 1.
    #[inline]
    #[must_use]
    pub fn userid(mut self, userid: impl Into<OpenUserId>) -> Self {
        self.userid = Some(userid.into());
        self
    }

    /// The department. Required for type 2.
    #[inline]
    #[must_use]
    pub fn departmentid(mut self, departmentid: impl Into<DepartmentId>) -> Self {
        self.departmentid = Some(departmentid.into());
        self
    }
}

/// A page and where it belongs.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PageNode {
    /// Its id.
    pub page_id: String,
    /// The page above it. Empty at the top.
    pub parent_id: Option<String>,
    /// Its title.
    pub title: Option<String>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(PageNode {
    "page_id" => page_id: String,
    "parent_id" => parent_id: Option<String>,
    "title" => title: Option<String>,
});

/// A page to add.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NewPage {
    /// Its title.
    pub title: String,
    /// The page above it. Absent for the top.
    pub parent_id: Option<String>,
    /// The page that it follows. Absent for the first place.
    pub after_id: Option<String>,
    /// How wide it is.
    pub layout_mode: Option<Layout>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(NewPage {
    "title" => title: String [required()],
    "parent_id" => parent_id: Option<String>,
    "after_id" => after_id: Option<String>,
    "layout_mode" => layout_mode: Option<Layout>,
});

impl NewPage {
    /// A value with everything it must have.
    #[inline]
    pub fn new(title: impl Into<String>) -> Self {
        Self {
            title: title.into(),
            ..Self::default()
        }
    }

    /// The page above it. Absent for the top.
    #[inline]
    #[must_use]
    pub fn parent_id(mut self, parent_id: impl Into<String>) -> Self {
        self.parent_id = Some(parent_id.into());
        self
    }

    /// The page that it follows. Absent for the first place.
    #[inline]
    #[must_use]
    pub fn after_id(mut self, after_id: impl Into<String>) -> Self {
        self.after_id = Some(after_id.into());
        self
    }

    /// How wide it is.
    #[inline]
    #[must_use]
    pub fn layout_mode(mut self, layout_mode: Layout) -> Self {
        self.layout_mode = Some(layout_mode);
        self
    }
}

/// What changes about a page.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PageChange {
    /// The page.
    pub page_id: String,
    /// Its new title.
    pub title: Option<String>,
    /// How wide it is.
    pub layout_mode: Option<Layout>,
    /// The page that it follows. Empty for the last place.
    pub after_id: Option<String>,
    /// The page above it.
    pub parent_id: Option<String>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(PageChange {
    "page_id" => page_id: String [required()],
    "title" => title: Option<String>,
    "layout_mode" => layout_mode: Option<Layout>,
    "after_id" => after_id: Option<String>,
    "parent_id" => parent_id: Option<String>,
});

impl PageChange {
    /// A value with everything it must have.
    #[inline]
    pub fn new(page_id: impl Into<String>) -> Self {
        Self {
            page_id: page_id.into(),
            ..Self::default()
        }
    }

    /// Its new title.
    #[inline]
    #[must_use]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }

    /// How wide it is.
    #[inline]
    #[must_use]
    pub fn layout_mode(mut self, layout_mode: Layout) -> Self {
        self.layout_mode = Some(layout_mode);
        self
    }

    /// The page that it follows. Empty for the last place.
    #[inline]
    #[must_use]
    pub fn after_id(mut self, after_id: impl Into<String>) -> Self {
        self.after_id = Some(after_id.into());
        self
    }

    /// The page above it.
    #[inline]
    #[must_use]
    pub fn parent_id(mut self, parent_id: impl Into<String>) -> Self {
        self.parent_id = Some(parent_id.into());
        self
    }
}

/// A page of a document.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DocPage {
    /// Its id.
    pub page_id: String,
    /// Its title.
    pub title: Option<String>,
    /// The page above it. Empty at the top.
    pub parent_id: Option<String>,
    /// The page that it follows. Empty for the first one.
    pub after_id: Option<String>,
    /// How wide it is.
    pub layout_mode: Option<Layout>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(DocPage {
    "page_id" => page_id: String,
    "title" => title: Option<String>,
    "parent_id" => parent_id: Option<String>,
    "after_id" => after_id: Option<String>,
    "layout_mode" => layout_mode: Option<Layout>,
});

/// One content block.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Block {
    /// Its id.
    pub id: Option<String>,
    /// What it is.
    pub r#type: Option<BlockType>,
    /// Its text.
    pub title: Option<String>,
    /// Its text; some answers have it here.
    pub content: Option<String>,
    /// The block or page that it belongs to.
    pub parent_id: Option<String>,
    /// The block that it follows. Empty for the first one.
    pub after_id: Option<String>,
    /// The blocks inside it.
    pub children: Option<Vec<String>>,
    /// What belongs to its type.
    pub props: Option<BlockProps>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(Block {
    "id" => id: Option<String>,
    "type" => r#type: Option<BlockType>,
    "title" => title: Option<String>,
    "content" => content: Option<String>,
    "parent_id" => parent_id: Option<String>,
    "after_id" => after_id: Option<String>,
    "children" => children: Option<Vec<String>>,
    "props" => props: Option<BlockProps>,
});

/// A content block to add.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NewBlock {
    /// What it is.
    pub r#type: BlockType,
    /// Its text.
    pub title: Option<String>,
    /// The block that it belongs to.
    pub parent_id: Option<String>,
    /// The block that it follows. Absent for the first place.
    pub after_id: Option<String>,
    /// The blocks inside it.
    pub children: Option<Vec<String>>,
    /// What belongs to its type.
    pub props: Option<BlockProps>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(NewBlock {
    "type" => r#type: BlockType [required()],
    "title" => title: Option<String>,
    "parent_id" => parent_id: Option<String>,
    "after_id" => after_id: Option<String>,
    "children" => children: Option<Vec<String>>,
    "props" => props: Option<BlockProps>,
});

impl NewBlock {
    /// A value with everything it must have.
    #[inline]
    pub fn new(r#type: BlockType) -> Self {
        Self { r#type, ..Self::default() }
    }

    /// Its text.
    #[inline]
    #[must_use]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }

    /// The block that it belongs to.
    #[inline]
    #[must_use]
    pub fn parent_id(mut self, parent_id: impl Into<String>) -> Self {
        self.parent_id = Some(parent_id.into());
        self
    }

    /// The block that it follows. Absent for the first place.
    #[inline]
    #[must_use]
    pub fn after_id(mut self, after_id: impl Into<String>) -> Self {
        self.after_id = Some(after_id.into());
        self
    }

    /// The blocks inside it.
    #[inline]
    #[must_use]
    pub fn children(
        mut self,
        children: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.children = Some(children.into_iter().map(Into::into).collect());
        self
    }

    /// What belongs to its type.
    #[inline]
    #[must_use]
    pub fn props(mut self, props: BlockProps) -> Self {
        self.props = Some(props);
        self
    }
}

/// What changes about a content block.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BlockChange {
    /// The block.
    pub id: String,
    /// What it is.
    pub r#type: Option<BlockType>,
    /// Its text.
    pub title: Option<String>,
    /// Its text; the platform's example has it here.
    pub content: Option<String>,
    /// The block that it belongs to.
    pub parent_id: Option<String>,
    /// The block that it follows.
    pub after_id: Option<String>,
    /// The blocks inside it.
    pub children: Option<Vec<String>>,
    /// What belongs to its type.
    pub props: Option<BlockProps>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(BlockChange {
    "id" => id: String [required()],
    "type" => r#type: Option<BlockType>,
    "title" => title: Option<String>,
    "content" => content: Option<String>,
    "parent_id" => parent_id: Option<String>,
    "after_id" => after_id: Option<String>,
    "children" => children: Option<Vec<String>>,
    "props" => props: Option<BlockProps>,
});

impl BlockChange {
    /// A value with everything it must have.
    #[inline]
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            ..Self::default()
        }
    }

    /// What it is.
    #[inline]
    #[must_use]
    pub fn r#type(mut self, r#type: BlockType) -> Self {
        self.r#type = Some(r#type);
        self
    }

    /// Its text.
    #[inline]
    #[must_use]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }

    /// Its text; the platform's example has it here.
    #[inline]
    #[must_use]
    pub fn content(mut self, content: impl Into<String>) -> Self {
        self.content = Some(content.into());
        self
    }

    /// The block that it belongs to.
    #[inline]
    #[must_use]
    pub fn parent_id(mut self, parent_id: impl Into<String>) -> Self {
        self.parent_id = Some(parent_id.into());
        self
    }

    /// The block that it follows.
    #[inline]
    #[must_use]
    pub fn after_id(mut self, after_id: impl Into<String>) -> Self {
        self.after_id = Some(after_id.into());
        self
    }

    /// The blocks inside it.
    #[inline]
    #[must_use]
    pub fn children(
        mut self,
        children: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.children = Some(children.into_iter().map(Into::into).collect());
        self
    }

    /// What belongs to its type.
    #[inline]
    #[must_use]
    pub fn props(mut self, props: BlockProps) -> Self {
        self.props = Some(props);
        self
    }
}

/// What belongs to the type of a block; the type says which member that is.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BlockProps {
    /// For text. Known only from another SDK.
    pub text_props: Option<TextProps>,
    /// For pictures. Known only from another SDK.
    pub image_props: Option<ImageProps>,
    /// For files. Known only from another SDK.
    pub file_props: Option<FileProps>,
    /// For links. Known only from another SDK.
    pub link_props: Option<LinkProps>,
    /// For tables. Known only from another SDK.
    pub table_props: Option<TableProps>,
    /// For views of data tables. Known only from another SDK.
    pub view_props: Option<ViewProps>,
    /// For columns side by side. Known only from another SDK.
    pub column_props: Option<ColumnProps>,
    /// For highlighted text. Known only from another SDK.
    pub highlight_props: Option<HighlightProps>,
    /// For code. Known only from another SDK.
    pub code_props: Option<CodeProps>,
    /// For to-dos. Known only from another SDK.
    pub todo_props: Option<TodoProps>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(BlockProps {
    "text_props" => text_props: Option<TextProps>,
    "image_props" => image_props: Option<ImageProps>,
    "file_props" => file_props: Option<FileProps>,
    "link_props" => link_props: Option<LinkProps>,
    "table_props" => table_props: Option<TableProps>,
    "view_props" => view_props: Option<ViewProps>,
    "column_props" => column_props: Option<ColumnProps>,
    "highlight_props" => highlight_props: Option<HighlightProps>,
    "code_props" => code_props: Option<CodeProps>,
    "todo_props" => todo_props: Option<TodoProps>,
});

impl BlockProps {
    /// A value with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// For text. Known only from another SDK.
    #[inline]
    #[must_use]
    pub fn text_props(mut self, text_props: TextProps) -> Self {
        self.text_props = Some(text_props);
        self
    }

    /// For pictures. Known only from another SDK.
    #[inline]
    #[must_use]
    pub fn image_props(mut self, image_props: ImageProps) -> Self {
        self.image_props = Some(image_props);
        self
    }

    /// For files. Known only from another SDK.
    #[inline]
    #[must_use]
    pub fn file_props(mut self, file_props: FileProps) -> Self {
        self.file_props = Some(file_props);
        self
    }

    /// For links. Known only from another SDK.
    #[inline]
    #[must_use]
    pub fn link_props(mut self, link_props: LinkProps) -> Self {
        self.link_props = Some(link_props);
        self
    }

    /// For tables. Known only from another SDK.
    #[inline]
    #[must_use]
    pub fn table_props(mut self, table_props: TableProps) -> Self {
        self.table_props = Some(table_props);
        self
    }

    /// For views of data tables. Known only from another SDK.
    #[inline]
    #[must_use]
    pub fn view_props(mut self, view_props: ViewProps) -> Self {
        self.view_props = Some(view_props);
        self
    }

    /// For columns side by side. Known only from another SDK.
    #[inline]
    #[must_use]
    pub fn column_props(mut self, column_props: ColumnProps) -> Self {
        self.column_props = Some(column_props);
        self
    }

    /// For highlighted text. Known only from another SDK.
    #[inline]
    #[must_use]
    pub fn highlight_props(mut self, highlight_props: HighlightProps) -> Self {
        self.highlight_props = Some(highlight_props);
        self
    }

    /// For code. Known only from another SDK.
    #[inline]
    #[must_use]
    pub fn code_props(mut self, code_props: CodeProps) -> Self {
        self.code_props = Some(code_props);
        self
    }

    /// For to-dos. Known only from another SDK.
    #[inline]
    #[must_use]
    pub fn todo_props(mut self, todo_props: TodoProps) -> Self {
        self.todo_props = Some(todo_props);
        self
    }
}

/// How text looks.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TextProps {
    /// How the block is aligned. Known only from another SDK.
    pub align: Option<TextAlign>,
    /// How its text is aligned. Known only from another SDK.
    pub text_align: Option<TextAlign>,
    /// What is behind it. Known only from another SDK.
    pub block_color: Option<BlockColor>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(TextProps {
    "align" => align: Option<TextAlign>,
    "text_align" => text_align: Option<TextAlign>,
    "block_color" => block_color: Option<BlockColor>,
});

impl TextProps {
    /// A value with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// How the block is aligned. Known only from another SDK.
    #[inline]
    #[must_use]
    pub fn align(mut self, align: impl Into<TextAlign>) -> Self {
        self.align = Some(align.into());
        self
    }

    /// How its text is aligned. Known only from another SDK.
    #[inline]
    #[must_use]
    pub fn text_align(mut self, text_align: impl Into<TextAlign>) -> Self {
        self.text_align = Some(text_align.into());
        self
    }

    /// What is behind it. Known only from another SDK.
    #[inline]
    #[must_use]
    pub fn block_color(mut self, block_color: BlockColor) -> Self {
        self.block_color = Some(block_color);
        self
    }
}

/// A picture.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImageProps {
    /// Its address. Known only from another SDK.
    pub url: Option<String>,
    /// The width at which it is shown. Known only from another SDK.
    pub width: Option<f64>,
    /// The height at which it is shown. Known only from another SDK.
    pub height: Option<f64>,
    /// Whether it has a border. Known only from another SDK.
    pub stroke: Option<bool>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(ImageProps {
    "url" => url: Option<String>,
    "width" => width: Option<f64>,
    "height" => height: Option<f64>,
    "stroke" => stroke: Option<bool>,
});

impl ImageProps {
    /// A value with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Its address. Known only from another SDK.
    #[inline]
    #[must_use]
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.url = Some(url.into());
        self
    }

    /// The width at which it is shown. Known only from another SDK.
    #[inline]
    #[must_use]
    pub fn width(mut self, width: f64) -> Self {
        self.width = Some(width);
        self
    }

    /// The height at which it is shown. Known only from another SDK.
    #[inline]
    #[must_use]
    pub fn height(mut self, height: f64) -> Self {
        self.height = Some(height);
        self
    }

    /// Whether it has a border. Known only from another SDK.
    #[inline]
    #[must_use]
    pub fn stroke(mut self, stroke: bool) -> Self {
        self.stroke = Some(stroke);
        self
    }
}

/// A file.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FileProps {
    /// Its id in WeDrive. Known only from another SDK.
    pub file_id: Option<FileId>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(FileProps {
    "file_id" => file_id: Option<FileId>,
});

impl FileProps {
    /// A value with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Its id in WeDrive. Known only from another SDK.
    #[inline]
    #[must_use]
    pub fn file_id(mut self, file_id: impl Into<FileId>) -> Self {
        self.file_id = Some(file_id.into());
        self
    }
}

/// A link.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LinkProps {
    /// Where it leads. Known only from another SDK.
    pub link_url: Option<String>,
    /// What it says. Known only from another SDK.
    pub link_name: Option<String>,
    /// What it is about. Known only from another SDK.
    pub link_description: Option<String>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(LinkProps {
    "link_url" => link_url: Option<String>,
    "link_name" => link_name: Option<String>,
    "link_description" => link_description: Option<String>,
});

impl LinkProps {
    /// A value with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Where it leads. Known only from another SDK.
    #[inline]
    #[must_use]
    pub fn link_url(mut self, link_url: impl Into<String>) -> Self {
        self.link_url = Some(link_url.into());
        self
    }

    /// What it says. Known only from another SDK.
    #[inline]
    #[must_use]
    pub fn link_name(mut self, link_name: impl Into<String>) -> Self {
        self.link_name = Some(link_name.into());
        self
    }

    /// What it is about. Known only from another SDK.
    #[inline]
    #[must_use]
    pub fn link_description(mut self, link_description: impl Into<String>) -> Self {
        self.link_description = Some(link_description.into());
        self
    }
}

/// How a table is made.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TableProps {
    /// Which of its cells are merged. Known only from another SDK.
    pub cell_positions: Option<Vec<CellSpan>>,
    /// Whether the first row is a heading. Known only from another SDK.
    pub enable_row_header: Option<bool>,
    /// Whether the first column is a heading. Known only from another SDK.
    pub enable_column_header: Option<bool>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(TableProps {
    "cell_positions" => cell_positions: Option<Vec<CellSpan>>,
    "enable_row_header" => enable_row_header: Option<bool>,
    "enable_column_header" => enable_column_header: Option<bool>,
});

impl TableProps {
    /// A value with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Which of its cells are merged. Known only from another SDK.
    #[inline]
    #[must_use]
    pub fn cell_positions(
        mut self,
        cell_positions: impl IntoIterator<Item = CellSpan>,
    ) -> Self {
        self.cell_positions = Some(cell_positions.into_iter().collect());
        self
    }

    /// Whether the first row is a heading. Known only from another SDK.
    #[inline]
    #[must_use]
    pub fn enable_row_header(mut self, enable_row_header: bool) -> Self {
        self.enable_row_header = Some(enable_row_header);
        self
    }

    /// Whether the first column is a heading. Known only from another SDK.
    #[inline]
    #[must_use]
    pub fn enable_column_header(mut self, enable_column_header: bool) -> Self {
        self.enable_column_header = Some(enable_column_header);
        self
    }
}

/// Cells of a table that are merged into one.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CellSpan {
    /// The first of them. Known only from another SDK.
    pub start_cell: Option<CellPosition>,
    /// The last of them. Known only from another SDK.
    pub end_cell: Option<CellPosition>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(CellSpan {
    "start_cell" => start_cell: Option<CellPosition>,
    "end_cell" => end_cell: Option<CellPosition>,
});

impl CellSpan {
    /// A value with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The first of them. Known only from another SDK.
    #[inline]
    #[must_use]
    pub fn start_cell(mut self, start_cell: CellPosition) -> Self {
        self.start_cell = Some(start_cell);
        self
    }

    /// The last of them. Known only from another SDK.
    #[inline]
    #[must_use]
    pub fn end_cell(mut self, end_cell: CellPosition) -> Self {
        self.end_cell = Some(end_cell);
        self
    }
}

/// A place in a table.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CellPosition {
    /// The row. Known only from another SDK.
    pub row: Option<i64>,
    /// The column. Known only from another SDK.
    pub column: Option<i64>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(CellPosition {
    "row" => row: Option<i64>,
    "column" => column: Option<i64>,
});

impl CellPosition {
    /// A value with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The row. Known only from another SDK.
    #[inline]
    #[must_use]
    pub fn row(mut self, row: i64) -> Self {
        self.row = Some(row);
        self
    }

    /// The column. Known only from another SDK.
    #[inline]
    #[must_use]
    pub fn column(mut self, column: i64) -> Self {
        self.column = Some(column);
        self
    }
}

/// A view of a data table.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ViewProps {
    /// The smart sheet document. Known only from another SDK.
    pub doc_id: Option<DocId>,
    /// The sheet in it. Known only from another SDK.
    pub table_id: Option<String>,
    /// The view. Known only from another SDK.
    pub view_id: Option<String>,
    /// Block of the data table. Known only from another SDK.
    pub table_block_id: Option<String>,
    /// Whether the title is shown. Known only from another SDK.
    pub enable_table_title: Option<bool>,
    /// Whether records can be added. Known only from another SDK.
    pub enable_add_row: Option<bool>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(ViewProps {
    "doc_id" => doc_id: Option<DocId>,
    "table_id" => table_id: Option<String>,
    "view_id" => view_id: Option<String>,
    "table_block_id" => table_block_id: Option<String>,
    "enable_table_title" => enable_table_title: Option<bool>,
    "enable_add_row" => enable_add_row: Option<bool>,
});

impl ViewProps {
    /// A value with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The smart sheet document. Known only from another SDK.
    #[inline]
    #[must_use]
    pub fn doc_id(mut self, doc_id: impl Into<DocId>) -> Self {
        self.doc_id = Some(doc_id.into());
        self
    }

    /// The sheet in it. Known only from another SDK.
    #[inline]
    #[must_use]
    pub fn table_id(mut self, table_id: impl Into<String>) -> Self {
        self.table_id = Some(table_id.into());
        self
    }

    /// The view. Known only from another SDK.
    #[inline]
    #[must_use]
    pub fn view_id(mut self, view_id: impl Into<String>) -> Self {
        self.view_id = Some(view_id.into());
        self
    }

    /// Block of the data table. Known only from another SDK.
    #[inline]
    #[must_use]
    pub fn table_block_id(mut self, table_block_id: impl Into<String>) -> Self {
        self.table_block_id = Some(table_block_id.into());
        self
    }

    /// Whether the title is shown. Known only from another SDK.
    #[inline]
    #[must_use]
    pub fn enable_table_title(mut self, enable_table_title: bool) -> Self {
        self.enable_table_title = Some(enable_table_title);
        self
    }

    /// Whether records can be added. Known only from another SDK.
    #[inline]
    #[must_use]
    pub fn enable_add_row(mut self, enable_add_row: bool) -> Self {
        self.enable_add_row = Some(enable_add_row);
        self
    }
}

/// Columns side by side.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ColumnProps {
    /// How many. 2 to 4, 2 when absent. Known only from another SDK.
    pub column_num: Option<i64>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(ColumnProps {
    "column_num" => column_num: Option<i64> [range(2, 4)],
});

impl ColumnProps {
    /// A value with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// How many. 2 to 4, 2 when absent. Known only from another SDK.
    #[inline]
    #[must_use]
    pub fn column_num(mut self, column_num: i64) -> Self {
        self.column_num = Some(column_num);
        self
    }
}

/// How highlighted text looks.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct HighlightProps {
    /// Address of the picture behind it. Known only from another SDK.
    pub background_image_url: Option<String>,
    /// Whether the picture is stretched. Known only from another SDK.
    pub extend_background: Option<bool>,
    /// What is behind it. Known only from another SDK.
    pub block_color: Option<BlockColor>,
    /// Its border. Known only from another SDK.
    pub border_color: Option<BorderColor>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(HighlightProps {
    "background_image_url" => background_image_url: Option<String>,
    "extend_background" => extend_background: Option<bool>,
    "block_color" => block_color: Option<BlockColor>,
    "border_color" => border_color: Option<BorderColor>,
});

impl HighlightProps {
    /// A value with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Address of the picture behind it. Known only from another SDK.
    #[inline]
    #[must_use]
    pub fn background_image_url(
        mut self,
        background_image_url: impl Into<String>,
    ) -> Self {
        self.background_image_url = Some(background_image_url.into());
        self
    }

    /// Whether the picture is stretched. Known only from another SDK.
    #[inline]
    #[must_use]
    pub fn extend_background(mut self, extend_background: bool) -> Self {
        self.extend_background = Some(extend_background);
        self
    }

    /// What is behind it. Known only from another SDK.
    #[inline]
    #[must_use]
    pub fn block_color(mut self, block_color: BlockColor) -> Self {
        self.block_color = Some(block_color);
        self
    }

    /// Its border. Known only from another SDK.
    #[inline]
    #[must_use]
    pub fn border_color(mut self, border_color: BorderColor) -> Self {
        self.border_color = Some(border_color);
        self
    }
}

/// How code looks.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CodeProps {
    /// What it is written in. Known only from another SDK.
    pub code_language: Option<CodeLanguage>,
    /// Whether long lines are broken. Known only from another SDK.
    pub code_wrap: Option<bool>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(CodeProps {
    "code_language" => code_language: Option<CodeLanguage>,
    "code_wrap" => code_wrap: Option<bool>,
});

impl CodeProps {
    /// A value with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// What it is written in. Known only from another SDK.
    #[inline]
    #[must_use]
    pub fn code_language(mut self, code_language: CodeLanguage) -> Self {
        self.code_language = Some(code_language);
        self
    }

    /// Whether long lines are broken. Known only from another SDK.
    #[inline]
    #[must_use]
    pub fn code_wrap(mut self, code_wrap: bool) -> Self {
        self.code_wrap = Some(code_wrap);
        self
    }
}

/// A to-do.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TodoProps {
    /// Whether it is done. Known only from another SDK.
    pub checked: Option<bool>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(TodoProps {
    "checked" => checked: Option<bool>,
});

impl TodoProps {
    /// A value with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether it is done. Known only from another SDK.
    #[inline]
    #[must_use]
    pub fn checked(mut self, checked: bool) -> Self {
        self.checked = Some(checked);
        self
    }
}

/// A data table to add.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NewTable {
    /// Its title.
    pub title: String,
    /// Block of the data table that it follows.
    pub after_id: Option<String>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(NewTable {
    "title" => title: String [required()],
    "after_id" => after_id: Option<String>,
});

impl NewTable {
    /// A value with everything it must have.
    #[inline]
    pub fn new(title: impl Into<String>) -> Self {
        Self {
            title: title.into(),
            ..Self::default()
        }
    }

    /// Block of the data table that it follows.
    #[inline]
    #[must_use]
    pub fn after_id(mut self, after_id: impl Into<String>) -> Self {
        self.after_id = Some(after_id.into());
        self
    }
}

/// What changes about a data table.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TableChange {
    /// Its block.
    pub block_id: String,
    /// Its new title.
    pub title: Option<String>,
    /// Block of the data table that it follows. Empty for the last place.
    pub after_id: Option<String>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(TableChange {
    "block_id" => block_id: String [required()],
    "title" => title: Option<String>,
    "after_id" => after_id: Option<String>,
});

impl TableChange {
    /// A value with everything it must have.
    #[inline]
    pub fn new(block_id: impl Into<String>) -> Self {
        Self {
            block_id: block_id.into(),
            ..Self::default()
        }
    }

    /// Its new title.
    #[inline]
    #[must_use]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }

    /// Block of the data table that it follows. Empty for the last place.
    #[inline]
    #[must_use]
    pub fn after_id(mut self, after_id: impl Into<String>) -> Self {
        self.after_id = Some(after_id.into());
        self
    }
}

/// A data table of a document.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Table {
    /// Its block.
    pub block_id: String,
    /// Its title.
    pub title: Option<String>,
    /// The sheet that holds it.
    pub sheet_id: Option<String>,
    /// The smart sheet document of that sheet.
    pub ss_docid: Option<DocId>,
    /// Block of the data table that it follows.
    pub after_id: Option<String>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(Table {
    "block_id" => block_id: String,
    "title" => title: Option<String>,
    "sheet_id" => sheet_id: Option<String>,
    "ss_docid" => ss_docid: Option<DocId>,
    "after_id" => after_id: Option<String>,
});

open_enum! {
    /// Who may see a published page.
    pub enum PublishRange: i64 {
        /// Everybody in the corp.
        Corp = 1,
        /// Everybody, also outside the corp.
        Everyone = 3,
        /// Listed members and departments.
        Listed = 4,
    }
}

open_enum! {
    /// Who is meant.
    pub enum ReaderType: i64 {
        /// Member.
        Member = 1,
        /// Department.
        Department = 2,
    }
}

open_enum! {
    /// How wide a page is.
    pub enum Layout: i64 {
        /// As usual.
        Normal = 1,
        /// Like a sheet of paper.
        Paper = 2,
        /// Full width.
        FullWidth = 3,
    }
}

open_enum! {
    /// As what a document is exported.
    pub enum ExportFormat: i64 {
        /// Markdown.
        Markdown = 1,
    }
}

open_enum! {
    /// What a content block is.
    pub enum BlockType: str {
        /// Text.
        Text = "BLOCK_TYPE_TEXT",
        /// Image.
        Image = "BLOCK_TYPE_IMAGE",
        /// Todo.
        Todo = "BLOCK_TYPE_TODO",
        /// Numbered list.
        NumberedList = "BLOCK_TYPE_NUMBERED_LIST",
        /// Bulleted list.
        BulletedList = "BLOCK_TYPE_BULLETED_LIST",
        /// Divider.
        Divider = "BLOCK_TYPE_DIVIDER",
        /// Link.
        Link = "BLOCK_TYPE_LINK",
        /// Column list.
        ColumnList = "BLOCK_TYPE_COLUMN_LIST",
        /// Header 1.
        Header1 = "BLOCK_TYPE_HEADER_1",
        /// Header 2.
        Header2 = "BLOCK_TYPE_HEADER_2",
        /// Header 3.
        Header3 = "BLOCK_TYPE_HEADER_3",
        /// Header 4.
        Header4 = "BLOCK_TYPE_HEADER_4",
        /// Header 5.
        Header5 = "BLOCK_TYPE_HEADER_5",
        /// Header 6.
        Header6 = "BLOCK_TYPE_HEADER_6",
        /// Highlight.
        Highlight = "BLOCK_TYPE_HIGHLIGHT",
        /// File.
        File = "BLOCK_TYPE_FILE",
        /// A view of a data table.
        View = "BLOCK_TYPE_VIEW",
        /// Table.
        Table = "BLOCK_TYPE_TABLE",
        /// Code.
        Code = "BLOCK_TYPE_CODE",
        /// Quote.
        Quote = "BLOCK_TYPE_QUOTE",
    }
}

open_enum! {
    /// How text is aligned.
    pub enum Alignment: str {
        /// Unspecified.
        Unspecified = "TEXT_ALIGN_UNSPECIFIED",
        /// Left.
        Left = "TEXT_ALIGN_LEFT",
        /// Center.
        Center = "TEXT_ALIGN_CENTER",
        /// Right.
        Right = "TEXT_ALIGN_RIGHT",
        /// At both sides.
        Justify = "TEXT_ALIGN_JUSTIFY",
    }
}

open_enum! {
    /// What is behind a block.
    pub enum BlockColor: str {
        /// Default.
        Default = "default_background",
        /// Light grey.
        LightGrey = "light_grey_background",
        /// Grey.
        Grey = "grey_background",
        /// Dark.
        Dark = "dark_background",
        /// Light red.
        LightRed = "light_red_background",
        /// Red.
        Red = "red_background",
        /// Light orange.
        LightOrange = "light_orange_background",
        /// Orange.
        Orange = "orange_background",
        /// Light yellow.
        LightYellow = "light_yellow_background",
        /// Yellow.
        Yellow = "yellow_background",
        /// Light green.
        LightGreen = "light_green_background",
        /// Green.
        Green = "green_background",
        /// Light cyan.
        LightCyan = "light_cyan_background",
        /// Cyan.
        Cyan = "cyan_background",
        /// Light blue.
        LightBlue = "light_blue_background",
        /// Blue.
        Blue = "blue_background",
        /// Light accent blue.
        LightAccentBlue = "light_accent_blue_background",
        /// Accent blue.
        AccentBlue = "accent_blue_background",
        /// Light purple.
        LightPurple = "light_purple_background",
        /// Purple.
        Purple = "purple_background",
    }
}

open_enum! {
    /// The border of highlighted text.
    pub enum BorderColor: str {
        /// Default.
        Default = "default",
        /// Grey.
        Grey = "grey",
        /// Blue.
        Blue = "blue",
        /// Sky blue.
        SkyBlue = "sky_blue",
        /// Green.
        Green = "green",
        /// Yellow.
        Yellow = "yellow",
        /// Orange.
        Orange = "orange",
        /// Red.
        Red = "red",
        /// Rose red.
        RoseRed = "rose_red",
        /// Purple.
        Purple = "purple",
    }
}

open_enum! {
    /// What code is written in. There are about eighty values; these are known.
    pub enum CodeLanguage: str {
        /// Unspecified.
        Unspecified = "CODE_LANGUAGE_UNSPECIFIED",
        /// Plain text.
        PlainText = "CODE_LANGUAGE_PLAIN_TEXT",
        /// Markdown.
        Markdown = "CODE_LANGUAGE_MARKDOWN",
        /// Python.
        Python = "CODE_LANGUAGE_PYTHON",
        /// Java.
        Java = "CODE_LANGUAGE_JAVA",
        /// Csharp.
        Csharp = "CODE_LANGUAGE_CSHARP",
    }
}

kind_union! {
    /// How text is aligned. The platform declares a number and lists names.
    pub enum TextAlign {
        /// By name.
        Name(Alignment),
        /// By number.
        Number(i64),
    }
}

impl From<Alignment> for TextAlign {
    #[inline]
    fn from(body: Alignment) -> Self {
        Self::Name(body)
    }
}

impl From<i64> for TextAlign {
    #[inline]
    fn from(body: i64) -> Self {
        Self::Number(body)
    }
}
