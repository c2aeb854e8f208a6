//! 微盘: spaces and files of the app that changed, spaces that it archives, and storage that runs out.
//!
//! Generated from `spec/events/wedrive.yaml` by `cargo codegen`. Edit the spec, not this file.

use crate::callback::Envelope;
use crate::generated::types::{FileId, SpaceId};
use crate::table;
use crate::wire::Extra;

/// 微盘容量不足事件: more than 90 % of the corp's WeDrive storage is used. Looked at once a day and told at
/// most once a day.
///
/// App callback with MsgType `event`, Event `wedrive_insufficient_capacity`. Official page
/// [97898](https://developer.work.weixin.qq.com/document/path/97898), checked, as of 2022-12-01; also
/// [95846](https://developer.work.weixin.qq.com/document/path/95846),
/// [97932](https://developer.work.weixin.qq.com/document/path/97932),
/// [97972](https://developer.work.weixin.qq.com/document/path/97972).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WedriveInsufficientCapacity {
    /// What every callback carries: who, when and which event.
    pub envelope: Envelope,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(WedriveInsufficientCapacity {
    "" => envelope: Envelope [flatten()],
});

/// 解散空间: an administrator dissolved spaces that the app created.
///
/// App callback with MsgType `event`, Event `wedrive_space_change`, ChangeType `dismiss_space`. Official page
/// [97901](https://developer.work.weixin.qq.com/document/path/97901), checked, as of 2022-12-01; also
/// [97899](https://developer.work.weixin.qq.com/document/path/97899),
/// [97933](https://developer.work.weixin.qq.com/document/path/97933),
/// [97935](https://developer.work.weixin.qq.com/document/path/97935),
/// [97973](https://developer.work.weixin.qq.com/document/path/97973),
/// [97976](https://developer.work.weixin.qq.com/document/path/97976).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WedriveSpaceChangeDismissSpace {
    /// What every callback carries: who, when and which event.
    pub envelope: Envelope,
    /// The spaces.
    pub space_id: Vec<SpaceId>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(WedriveSpaceChangeDismissSpace {
    "" => envelope: Envelope [flatten()],
    "SpaceId" => space_id: Vec<SpaceId>,
});

/// 修改空间成员: an administrator changed who belongs to spaces that the app created.
///
/// App callback with MsgType `event`, Event `wedrive_space_change`, ChangeType `space_member_change`.
/// Official page [97902](https://developer.work.weixin.qq.com/document/path/97902), checked, as of
/// 2022-12-01; also [97899](https://developer.work.weixin.qq.com/document/path/97899),
/// [97933](https://developer.work.weixin.qq.com/document/path/97933),
/// [97936](https://developer.work.weixin.qq.com/document/path/97936),
/// [97973](https://developer.work.weixin.qq.com/document/path/97973),
/// [97977](https://developer.work.weixin.qq.com/document/path/97977).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WedriveSpaceChangeSpaceMemberChange {
    /// What every callback carries: who, when and which event.
    pub envelope: Envelope,
    /// The spaces.
    pub space_id: Vec<SpaceId>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(WedriveSpaceChangeSpaceMemberChange {
    "" => envelope: Envelope [flatten()],
    "SpaceId" => space_id: Vec<SpaceId>,
});

/// 修改空间安全设置: an administrator changed security settings of spaces that the app created.
///
/// App callback with MsgType `event`, Event `wedrive_space_change`, ChangeType
/// `space_security_settings_change`. Official page
/// [97903](https://developer.work.weixin.qq.com/document/path/97903), checked, as of 2022-12-01; also
/// [97899](https://developer.work.weixin.qq.com/document/path/97899),
/// [97933](https://developer.work.weixin.qq.com/document/path/97933),
/// [97937](https://developer.work.weixin.qq.com/document/path/97937),
/// [97973](https://developer.work.weixin.qq.com/document/path/97973),
/// [97978](https://developer.work.weixin.qq.com/document/path/97978).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WedriveSpaceChangeSpaceSecuritySettingsChange {
    /// What every callback carries: who, when and which event.
    pub envelope: Envelope,
    /// The spaces.
    pub space_id: Vec<SpaceId>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(WedriveSpaceChangeSpaceSecuritySettingsChange {
    "" => envelope: Envelope [flatten()],
    "SpaceId" => space_id: Vec<SpaceId>,
});

/// 文件变更事件: an administrator created files in the client.
///
/// App callback with MsgType `event`, Event `wedrive_file_change`, ChangeType `create_file`. Official page
/// [97900](https://developer.work.weixin.qq.com/document/path/97900), checked, as of 2022-12-01; also
/// [97934](https://developer.work.weixin.qq.com/document/path/97934),
/// [97975](https://developer.work.weixin.qq.com/document/path/97975).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WedriveFileChangeCreateFile {
    /// What every callback carries: who, when and which event.
    pub envelope: Envelope,
    /// The files.
    pub file_id: Vec<FileId>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(WedriveFileChangeCreateFile {
    "" => envelope: Envelope [flatten()],
    "FileId" => file_id: Vec<FileId>,
});

/// 文件变更事件: an administrator renamed files that the app uploaded.
///
/// App callback with MsgType `event`, Event `wedrive_file_change`, ChangeType `rename_file`. Official page
/// [97900](https://developer.work.weixin.qq.com/document/path/97900), checked, as of 2022-12-01; also
/// [97934](https://developer.work.weixin.qq.com/document/path/97934),
/// [97975](https://developer.work.weixin.qq.com/document/path/97975).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WedriveFileChangeRenameFile {
    /// What every callback carries: who, when and which event.
    pub envelope: Envelope,
    /// The files.
    pub file_id: Vec<FileId>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(WedriveFileChangeRenameFile {
    "" => envelope: Envelope [flatten()],
    "FileId" => file_id: Vec<FileId>,
});

/// 文件变更事件: an administrator gave new content to files that the app uploaded.
///
/// App callback with MsgType `event`, Event `wedrive_file_change`, ChangeType `update_file`. Official page
/// [97900](https://developer.work.weixin.qq.com/document/path/97900), checked, as of 2022-12-01; also
/// [97934](https://developer.work.weixin.qq.com/document/path/97934),
/// [97975](https://developer.work.weixin.qq.com/document/path/97975).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WedriveFileChangeUpdateFile {
    /// What every callback carries: who, when and which event.
    pub envelope: Envelope,
    /// The files.
    pub file_id: Vec<FileId>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(WedriveFileChangeUpdateFile {
    "" => envelope: Envelope [flatten()],
    "FileId" => file_id: Vec<FileId>,
});

/// 文件变更事件: an administrator deleted files that the app uploaded.
///
/// App callback with MsgType `event`, Event `wedrive_file_change`, ChangeType `delete_file`. Official page
/// [97900](https://developer.work.weixin.qq.com/document/path/97900), checked, as of 2022-12-01; also
/// [97934](https://developer.work.weixin.qq.com/document/path/97934),
/// [97975](https://developer.work.weixin.qq.com/document/path/97975).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WedriveFileChangeDeleteFile {
    /// What every callback carries: who, when and which event.
    pub envelope: Envelope,
    /// The files.
    pub file_id: Vec<FileId>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(WedriveFileChangeDeleteFile {
    "" => envelope: Envelope [flatten()],
    "FileId" => file_id: Vec<FileId>,
});

/// 文件变更事件: an administrator moved files that the app uploaded.
///
/// App callback with MsgType `event`, Event `wedrive_file_change`, ChangeType `move_file`. Official page
/// [97900](https://developer.work.weixin.qq.com/document/path/97900), checked, as of 2022-12-01; also
/// [97934](https://developer.work.weixin.qq.com/document/path/97934),
/// [97975](https://developer.work.weixin.qq.com/document/path/97975).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WedriveFileChangeMoveFile {
    /// What every callback carries: who, when and which event.
    pub envelope: Envelope,
    /// The files.
    pub file_id: Vec<FileId>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(WedriveFileChangeMoveFile {
    "" => envelope: Envelope [flatten()],
    "FileId" => file_id: Vec<FileId>,
});

/// 授权空间变更事件: a member's WeDrive space came under the archive: made, joined or granted. FromUserName
/// is the member.
///
/// App callback with MsgType `event`, Event `wedrive_archive_space_change`, ChangeType `auth_space`. Official
/// page [101678](https://developer.work.weixin.qq.com/document/path/101678), checked in part, as of
/// 2026-09-09.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WedriveArchiveSpaceChangeAuthSpace {
    /// What every callback carries: who, when and which event.
    pub envelope: Envelope,
    /// The space.
    pub space_id: SpaceId,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(WedriveArchiveSpaceChangeAuthSpace {
    "" => envelope: Envelope [flatten()],
    "SpaceId" => space_id: SpaceId,
});

/// 授权空间变更事件: a member's WeDrive space left the archive: dissolved, left or withdrawn. FromUserName is
/// the member.
///
/// App callback with MsgType `event`, Event `wedrive_archive_space_change`, ChangeType `cancel_auth_space`.
/// Official page [101678](https://developer.work.weixin.qq.com/document/path/101678), checked in part, as of
/// 2026-09-09.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WedriveArchiveSpaceChangeCancelAuthSpace {
    /// What every callback carries: who, when and which event.
    pub envelope: Envelope,
    /// The space.
    pub space_id: SpaceId,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(WedriveArchiveSpaceChangeCancelAuthSpace {
    "" => envelope: Envelope [flatten()],
    "SpaceId" => space_id: SpaceId,
});
