//! 在线表格: content of online spreadsheets.
//!
//! Generated from `spec/api/documents/wedoc_spreadsheet.yaml` by `cargo codegen`. Edit the spec, not this
//! file.

use crate::call::Call;
use crate::endpoint::{Effect, Endpoint, EndpointMeta, Payload};
use crate::generated::tokens::{AccessToken, Provides};
use crate::generated::types::DocId;
use crate::scope::{Scope, ScopeKind};
use crate::wire::{EncodeError, Extra};
use crate::{open_enum, table};

/// The calls of 在线表格 on one scope, from [`Scope::wedoc_spreadsheet`].
#[derive(Clone, Debug)]
pub struct Api<K> {
    scope: Scope<K>,
}

impl<K: ScopeKind> Scope<K> {
    /// 在线表格: content of online spreadsheets.
    #[inline]
    pub fn wedoc_spreadsheet(&self) -> Api<K> {
        Api { scope: self.clone() }
    }
}

impl<K: ScopeKind> Api<K> {
    /// 获取表格行列信息: the sheets of a spreadsheet and how large they are.
    ///
    /// `POST /cgi-bin/wedoc/spreadsheet/get_sheet_properties` with [`AccessToken`]; read-only, so the client
    /// may repeat it. Official page [97711](https://developer.work.weixin.qq.com/document/path/97711),
    /// checked, as of 2024-02-04.
    #[inline]
    pub fn get_sheet_properties(
        &self,
        docid: impl Into<DocId>,
    ) -> Call<GetSheetProperties>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(GetSheetProperties::new(docid))
    }

    /// 获取表格数据: the cells of a range: at most 1000 rows, 200 columns and 10000 cells.
    ///
    /// `POST /cgi-bin/wedoc/spreadsheet/get_sheet_range_data` with [`AccessToken`]; read-only, so the client
    /// may repeat it. Official page [97661](https://developer.work.weixin.qq.com/document/path/97661),
    /// checked, as of 2024-07-23.
    #[inline]
    pub fn get_sheet_range_data(
        &self,
        docid: impl Into<DocId>,
        sheet_id: impl Into<String>,
        range: impl Into<String>,
    ) -> Call<GetSheetRangeData>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(GetSheetRangeData::new(docid, sheet_id, range))
    }

    /// 编辑表格内容: change a spreadsheet in up to 5 steps. The first one that fails ends it; those before it
    /// stay done.
    ///
    /// `POST /cgi-bin/wedoc/spreadsheet/batch_update` with [`AccessToken`]; acts on every call and is never
    /// repeated blindly. Official page [97628](https://developer.work.weixin.qq.com/document/path/97628),
    /// checked, as of 2025-11-04; also [101168](https://developer.work.weixin.qq.com/document/path/101168).
    #[inline]
    pub fn batch_update(
        &self,
        docid: impl Into<DocId>,
        requests: impl IntoIterator<Item = SheetEdit>,
    ) -> Call<BatchUpdate>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(BatchUpdate::new(docid, requests))
    }
}

/// 获取表格行列信息: the request of [`Api::get_sheet_properties`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSheetProperties {
    /// The spreadsheet.
    pub docid: DocId,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(GetSheetProperties {
    "docid" => docid: DocId [required()],
});

impl GetSheetProperties {
    /// The request with everything it must have.
    #[inline]
    pub fn new(docid: impl Into<DocId>) -> Self {
        Self {
            docid: docid.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for GetSheetProperties {
    type Token = AccessToken;
    type Response = GetSheetPropertiesResponse;
    const META: &'static EndpointMeta = &EndpointMeta::post(
        "wedoc_spreadsheet",
        "get_sheet_properties",
        "/cgi-bin/wedoc/spreadsheet/get_sheet_properties",
    )
    .title("获取表格行列信息")
    .effect(Effect::Read)
    .docs(&[97711]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 获取表格行列信息: the answer to [`GetSheetProperties`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSheetPropertiesResponse {
    /// The sheets.
    pub properties: Option<Vec<SheetProperties>>,
    /// The sheets under the name of an older sample. Known only from an example.
    pub data: Option<Vec<SheetProperties>>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer GetSheetPropertiesResponse {
    "properties" => properties: Option<Vec<SheetProperties>>,
    "data" => data: Option<Vec<SheetProperties>>,
});

/// 获取表格数据: the request of [`Api::get_sheet_range_data`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSheetRangeData {
    /// The spreadsheet.
    pub docid: DocId,
    /// The sheet.
    pub sheet_id: String,
    /// The range in A1 notation, such as A1:B2.
    pub range: String,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(GetSheetRangeData {
    "docid" => docid: DocId [required()],
    "sheet_id" => sheet_id: String [required()],
    "range" => range: String [required()],
});

impl GetSheetRangeData {
    /// The request with everything it must have.
    #[inline]
    pub fn new(
        docid: impl Into<DocId>,
        sheet_id: impl Into<String>,
        range: impl Into<String>,
    ) -> Self {
        Self {
            docid: docid.into(),
            sheet_id: sheet_id.into(),
            range: range.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for GetSheetRangeData {
    type Token = AccessToken;
    type Response = GetSheetRangeDataResponse;
    const META: &'static EndpointMeta = &EndpointMeta::post(
        "wedoc_spreadsheet",
        "get_sheet_range_data",
        "/cgi-bin/wedoc/spreadsheet/get_sheet_range_data",
    )
    .title("获取表格数据")
    .effect(Effect::Read)
    .docs(&[97661]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 获取表格数据: the answer to [`GetSheetRangeData`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSheetRangeDataResponse {
    /// The cells.
    pub data: RangeData,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer GetSheetRangeDataResponse {
    "data" => data: RangeData,
});

/// 编辑表格内容: the request of [`Api::batch_update`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchUpdate {
    /// The spreadsheet.
    pub docid: DocId,
    /// The steps in order. Each has exactly one member. At most 5 items.
    pub requests: Vec<SheetEdit>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(BatchUpdate {
    "docid" => docid: DocId [required()],
    "requests" => requests: Vec<SheetEdit> [required(), max_items(5)],
});

impl BatchUpdate {
    /// The request with everything it must have.
    #[inline]
    pub fn new(
        docid: impl Into<DocId>,
        requests: impl IntoIterator<Item = SheetEdit>,
    ) -> Self {
        Self {
            docid: docid.into(),
            requests: requests.into_iter().collect(),
            ..Self::default()
        }
    }
}

impl Endpoint for BatchUpdate {
    type Token = AccessToken;
    type Response = BatchUpdateResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("wedoc_spreadsheet", "batch_update", "/cgi-bin/wedoc/spreadsheet/batch_update")
            .title("编辑表格内容")
            .docs(&[97628, 101168]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 编辑表格内容: the answer to [`BatchUpdate`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchUpdateResponse {
    /// What the steps did.
    pub data: Option<EditResults>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer BatchUpdateResponse {
    "data" => data: Option<EditResults>,
});

/// A sheet of a spreadsheet.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SheetProperties {
    /// Its id.
    pub sheet_id: String,
    /// Its name.
    pub title: Option<String>,
    /// How many rows it has.
    pub row_count: Option<i64>,
    /// How many columns it has.
    pub column_count: Option<i64>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(SheetProperties {
    "sheet_id" => sheet_id: String,
    "title" => title: Option<String>,
    "row_count" => row_count: Option<i64>,
    "column_count" => column_count: Option<i64>,
});

/// The cells of a range.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RangeData {
    /// The cells.
    pub result: Option<GridData>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(RangeData {
    "result" => result: Option<GridData>,
});

/// Cells by rows.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GridData {
    /// First row, from 0.
    pub start_row: i64,
    /// First column, from 0.
    pub start_column: i64,
    /// The rows.
    pub rows: Vec<RowData>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(GridData {
    "start_row" => start_row: i64 [required()],
    "start_column" => start_column: i64 [required()],
    "rows" => rows: Vec<RowData> [required()],
});

impl GridData {
    /// A value with everything it must have.
    #[inline]
    pub fn new(
        start_row: i64,
        start_column: i64,
        rows: impl IntoIterator<Item = RowData>,
    ) -> Self {
        Self {
            start_row,
            start_column,
            rows: rows.into_iter().collect(),
            ..Self::default()
        }
    }
}

/// One row of cells.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RowData {
    /// Its cells from left to right.
    pub values: Vec<CellData>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(RowData {
    "values" => values: Vec<CellData> [required()],
});

impl RowData {
    /// A value with everything it must have.
    #[inline]
    pub fn new(values: impl IntoIterator<Item = CellData>) -> Self {
        Self {
            values: values.into_iter().collect(),
            ..Self::default()
        }
    }
}

/// One cell.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CellData {
    /// What is in it. Absent in an empty cell.
    pub cell_value: Option<CellValue>,
    /// How it looks.
    pub cell_format: Option<CellFormat>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(CellData {
    "cell_value" => cell_value: Option<CellValue>,
    "cell_format" => cell_format: Option<CellFormat>,
});

impl CellData {
    /// A value with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// What is in it. Absent in an empty cell.
    #[inline]
    #[must_use]
    pub fn cell_value(mut self, cell_value: CellValue) -> Self {
        self.cell_value = Some(cell_value);
        self
    }

    /// How it looks.
    #[inline]
    #[must_use]
    pub fn cell_format(mut self, cell_format: CellFormat) -> Self {
        self.cell_format = Some(cell_format);
        self
    }
}

/// What is in a cell. One of the two.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CellValue {
    /// A text or number.
    pub text: Option<String>,
    /// A link.
    pub link: Option<CellLink>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(CellValue {
    "text" => text: Option<String>,
    "link" => link: Option<CellLink>,
});

impl CellValue {
    /// A value with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// A text or number.
    #[inline]
    #[must_use]
    pub fn text(mut self, text: impl Into<String>) -> Self {
        self.text = Some(text.into());
        self
    }

    /// A link.
    #[inline]
    #[must_use]
    pub fn link(mut self, link: CellLink) -> Self {
        self.link = Some(link);
        self
    }
}

/// A link in a cell.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CellLink {
    /// Where it leads.
    pub url: String,
    /// What it says.
    pub text: String,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(CellLink {
    "url" => url: String [required()],
    "text" => text: String [required()],
});

impl CellLink {
    /// A value with everything it must have.
    #[inline]
    pub fn new(url: impl Into<String>, text: impl Into<String>) -> Self {
        Self {
            url: url.into(),
            text: text.into(),
            ..Self::default()
        }
    }
}

/// How a cell looks.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CellFormat {
    /// How its text looks.
    pub text_format: Option<TextFormat>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(CellFormat {
    "text_format" => text_format: Option<TextFormat>,
});

impl CellFormat {
    /// A value with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// How its text looks.
    #[inline]
    #[must_use]
    pub fn text_format(mut self, text_format: TextFormat) -> Self {
        self.text_format = Some(text_format);
        self
    }
}

/// How text looks.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TextFormat {
    /// Name of the font.
    pub font: Option<String>,
    /// Size in points, 72 at most.
    pub font_size: Option<i64>,
    /// Whether it is bold.
    pub bold: Option<bool>,
    /// Whether it is slanted.
    pub italic: Option<bool>,
    /// Whether it is struck out.
    pub strikethrough: Option<bool>,
    /// Whether it is underlined.
    pub underline: Option<bool>,
    /// Its colour.
    pub color: Option<Color>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(TextFormat {
    "font" => font: Option<String>,
    "font_size" => font_size: Option<i64>,
    "bold" => bold: Option<bool>,
    "italic" => italic: Option<bool>,
    "strikethrough" => strikethrough: Option<bool>,
    "underline" => underline: Option<bool>,
    "color" => color: Option<Color>,
});

impl TextFormat {
    /// A value with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Name of the font.
    #[inline]
    #[must_use]
    pub fn font(mut self, font: impl Into<String>) -> Self {
        self.font = Some(font.into());
        self
    }

    /// Size in points, 72 at most.
    #[inline]
    #[must_use]
    pub fn font_size(mut self, font_size: i64) -> Self {
        self.font_size = Some(font_size);
        self
    }

    /// Whether it is bold.
    #[inline]
    #[must_use]
    pub fn bold(mut self, bold: bool) -> Self {
        self.bold = Some(bold);
        self
    }

    /// Whether it is slanted.
    #[inline]
    #[must_use]
    pub fn italic(mut self, italic: bool) -> Self {
        self.italic = Some(italic);
        self
    }

    /// Whether it is struck out.
    #[inline]
    #[must_use]
    pub fn strikethrough(mut self, strikethrough: bool) -> Self {
        self.strikethrough = Some(strikethrough);
        self
    }

    /// Whether it is underlined.
    #[inline]
    #[must_use]
    pub fn underline(mut self, underline: bool) -> Self {
        self.underline = Some(underline);
        self
    }

    /// Its colour.
    #[inline]
    #[must_use]
    pub fn color(mut self, color: Color) -> Self {
        self.color = Some(color);
        self
    }
}

/// A colour, each part from 0 to 255.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Color {
    /// Red. 0 to 255.
    pub red: i64,
    /// Green. 0 to 255.
    pub green: i64,
    /// Blue. 0 to 255.
    pub blue: i64,
    /// How opaque it is. 255 hides what is behind. 0 to 255, 255 when absent.
    pub alpha: Option<i64>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(Color {
    "red" => red: i64 [required(), range(0, 255)],
    "green" => green: i64 [required(), range(0, 255)],
    "blue" => blue: i64 [required(), range(0, 255)],
    "alpha" => alpha: Option<i64> [range(0, 255)],
});

impl Color {
    /// A value with everything it must have.
    #[inline]
    pub fn new(red: i64, green: i64, blue: i64) -> Self {
        Self {
            red,
            green,
            blue,
            ..Self::default()
        }
    }

    /// How opaque it is. 255 hides what is behind. 0 to 255, 255 when absent.
    #[inline]
    #[must_use]
    pub fn alpha(mut self, alpha: i64) -> Self {
        self.alpha = Some(alpha);
        self
    }
}

/// One step of a change. Exactly one member is given.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SheetEdit {
    /// Add a sheet.
    pub add_sheet_request: Option<AddSheet>,
    /// Delete a sheet.
    pub delete_sheet_request: Option<DeleteSheet>,
    /// Write cells.
    pub update_range_request: Option<UpdateRange>,
    /// Delete rows or columns.
    pub delete_dimension_request: Option<DeleteDimension>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(SheetEdit {
    "add_sheet_request" => add_sheet_request: Option<AddSheet>,
    "delete_sheet_request" => delete_sheet_request: Option<DeleteSheet>,
    "update_range_request" => update_range_request: Option<UpdateRange>,
    "delete_dimension_request" => delete_dimension_request: Option<DeleteDimension>,
});

impl SheetEdit {
    /// A value with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Add a sheet.
    #[inline]
    #[must_use]
    pub fn add_sheet_request(mut self, add_sheet_request: AddSheet) -> Self {
        self.add_sheet_request = Some(add_sheet_request);
        self
    }

    /// Delete a sheet.
    #[inline]
    #[must_use]
    pub fn delete_sheet_request(mut self, delete_sheet_request: DeleteSheet) -> Self {
        self.delete_sheet_request = Some(delete_sheet_request);
        self
    }

    /// Write cells.
    #[inline]
    #[must_use]
    pub fn update_range_request(mut self, update_range_request: UpdateRange) -> Self {
        self.update_range_request = Some(update_range_request);
        self
    }

    /// Delete rows or columns.
    #[inline]
    #[must_use]
    pub fn delete_dimension_request(
        mut self,
        delete_dimension_request: DeleteDimension,
    ) -> Self {
        self.delete_dimension_request = Some(delete_dimension_request);
        self
    }
}

/// A sheet to add, of 200 columns and 10000 cells at most.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddSheet {
    /// Its name.
    pub title: String,
    /// How many rows it has at first.
    pub row_count: i64,
    /// How many columns it has at first.
    pub column_count: i64,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(AddSheet {
    "title" => title: String [required()],
    "row_count" => row_count: i64 [required()],
    "column_count" => column_count: i64 [required()],
});

impl AddSheet {
    /// A value with everything it must have.
    #[inline]
    pub fn new(title: impl Into<String>, row_count: i64, column_count: i64) -> Self {
        Self {
            title: title.into(),
            row_count,
            column_count,
            ..Self::default()
        }
    }
}

/// A sheet to delete.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSheet {
    /// The sheet.
    pub sheet_id: String,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(DeleteSheet {
    "sheet_id" => sheet_id: String [required()],
});

impl DeleteSheet {
    /// A value with everything it must have.
    #[inline]
    pub fn new(sheet_id: impl Into<String>) -> Self {
        Self {
            sheet_id: sheet_id.into(),
            ..Self::default()
        }
    }
}

/// Cells to write, at most 1000 rows, 200 columns and 10000 cells.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateRange {
    /// The sheet.
    pub sheet_id: String,
    /// The cells.
    pub grid_data: GridData,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(UpdateRange {
    "sheet_id" => sheet_id: String [required()],
    "grid_data" => grid_data: GridData [required()],
});

impl UpdateRange {
    /// A value with everything it must have.
    #[inline]
    pub fn new(sheet_id: impl Into<String>, grid_data: GridData) -> Self {
        Self {
            sheet_id: sheet_id.into(),
            grid_data,
            ..Self::default()
        }
    }
}

/// Rows or columns to delete.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteDimension {
    /// The sheet.
    pub sheet_id: String,
    /// Whether rows or columns are deleted.
    pub dimension: Dimension,
    /// The first one, from 1.
    pub start_index: Option<i64>,
    /// The first one that stays; greater than start_index.
    pub end_index: Option<i64>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(DeleteDimension {
    "sheet_id" => sheet_id: String [required()],
    "dimension" => dimension: Dimension [required()],
    "start_index" => start_index: Option<i64>,
    "end_index" => end_index: Option<i64>,
});

impl DeleteDimension {
    /// A value with everything it must have.
    #[inline]
    pub fn new(sheet_id: impl Into<String>, dimension: Dimension) -> Self {
        Self {
            sheet_id: sheet_id.into(),
            dimension,
            ..Self::default()
        }
    }

    /// The first one, from 1.
    #[inline]
    #[must_use]
    pub fn start_index(mut self, start_index: i64) -> Self {
        self.start_index = Some(start_index);
        self
    }

    /// The first one that stays; greater than start_index.
    #[inline]
    #[must_use]
    pub fn end_index(mut self, end_index: i64) -> Self {
        self.end_index = Some(end_index);
        self
    }
}

/// What the steps of a change did.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EditResults {
    /// One for each step that was done.
    pub responses: Option<Vec<EditResult>>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(EditResults {
    "responses" => responses: Option<Vec<EditResult>>,
});

/// What one step did. It has the member that belongs to the step.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EditResult {
    /// A sheet was added.
    pub add_sheet_response: Option<AddedSheet>,
    /// A sheet was deleted.
    pub delete_sheet_response: Option<DeletedSheet>,
    /// Cells were written.
    pub update_range_response: Option<UpdatedRange>,
    /// Rows or columns were deleted.
    pub delete_dimension_response: Option<DeletedDimension>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(EditResult {
    "add_sheet_response" => add_sheet_response: Option<AddedSheet>,
    "delete_sheet_response" => delete_sheet_response: Option<DeletedSheet>,
    "update_range_response" => update_range_response: Option<UpdatedRange>,
    "delete_dimension_response" => delete_dimension_response: Option<DeletedDimension>,
});

/// A sheet that was added.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddedSheet {
    /// The sheet.
    pub properties: SheetProperties,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(AddedSheet {
    "properties" => properties: SheetProperties,
});

/// A sheet that was deleted.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletedSheet {
    /// The sheet.
    pub sheet_id: String,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(DeletedSheet {
    "sheet_id" => sheet_id: String,
});

/// Cells that were written.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdatedRange {
    /// How many.
    pub updated_cells: i64,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(UpdatedRange {
    "updated_cells" => updated_cells: i64,
});

/// Rows or columns that were deleted.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeletedDimension {
    /// How many.
    pub deleted: i64,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(DeletedDimension {
    "deleted" => deleted: i64,
});

open_enum! {
    /// Rows or columns.
    pub enum Dimension: str {
        /// Row.
        Row = "ROW",
        /// Column.
        Column = "COLUMN",
    }
}
