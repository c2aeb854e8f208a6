//! 应用管理: what an installed app may do in a corp.
//!
//! Generated from `spec/api/agent.yaml` by `cargo codegen`. Edit the spec, not this file.

use crate::call::Call;
use crate::endpoint::{Effect, Endpoint, EndpointMeta, Payload};
use crate::generated::tokens::{AccessToken, Provides};
use crate::scope::{Scope, ScopeKind};
use crate::table;
use crate::wire::{EncodeError, Extra, Timestamp};

/// The calls of 应用管理 on one scope, from [`Scope::agent`].
#[derive(Clone, Debug)]
pub struct Api<K> {
    scope: Scope<K>,
}

impl<K: ScopeKind> Scope<K> {
    /// 应用管理: what an installed app may do in a corp.
    #[inline]
    pub fn agent(&self) -> Api<K> {
        Api { scope: self.clone() }
    }
}

impl<K: ScopeKind> Api<K> {
    /// 获取应用权限详情: which permissions the corp gave the app. Worth asking after every change_auth
    /// callback.
    ///
    /// For third-party and customized apps.
    ///
    /// `POST /cgi-bin/agent/get_permissions` with [`AccessToken`]; read-only, so the client may repeat it.
    /// Official page [99052](https://developer.work.weixin.qq.com/document/path/99052), checked.
    #[inline]
    pub fn get_permissions(&self) -> Call<GetPermissions>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(GetPermissions::new())
    }
}

/// 获取应用权限详情: the request of [`Api::get_permissions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPermissions {
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(GetPermissions {});

impl GetPermissions {
    /// The request with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Endpoint for GetPermissions {
    type Token = AccessToken;
    type Response = GetPermissionsResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("agent", "get_permissions", "/cgi-bin/agent/get_permissions")
            .title("获取应用权限详情")
            .effect(Effect::Read)
            .docs(&[99052]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 获取应用权限详情: the answer to [`GetPermissions`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPermissionsResponse {
    /// Names of the permissions, such as contact:base:base or contact:sensitive:mobile.
    pub app_permissions: Vec<String>,
    /// Permissions that end at some time. Comes to apps of external services.
    pub app_permissions_ext: Option<Vec<TimedPermission>>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer GetPermissionsResponse {
    "app_permissions" => app_permissions: Vec<String>,
    "app_permissions_ext" => app_permissions_ext: Option<Vec<TimedPermission>>,
});

/// A permission with an end.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TimedPermission {
    /// Name of the permission.
    pub permission_name: String,
    /// When it ends.
    pub expire_time: Timestamp,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(TimedPermission {
    "permission_name" => permission_name: String,
    "expire_time" => expire_time: Timestamp,
});
