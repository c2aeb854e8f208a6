//! 自定义菜单: the menu at the bottom of the chat with the corp's own app.
//!
//! Generated from `spec/api/messages/menu.yaml` by `cargo codegen`. Edit the spec, not this file.

use crate::call::Call;
use crate::endpoint::{Effect, Endpoint, EndpointMeta, Payload};
use crate::generated::tokens::{AccessToken, Provides};
use crate::generated::types::AgentId;
use crate::scope::{Scope, ScopeKind};
use crate::wire::{Empty, EncodeError, Extra};
use crate::{open_enum, table};

/// The calls of 自定义菜单 on one scope, from [`Scope::menu`].
#[derive(Clone, Debug)]
pub struct Api<K> {
    scope: Scope<K>,
}

impl<K: ScopeKind> Scope<K> {
    /// 自定义菜单: the menu at the bottom of the chat with the corp's own app.
    #[inline]
    pub fn menu(&self) -> Api<K> {
        Api { scope: self.clone() }
    }
}

impl<K: ScopeKind> Api<K> {
    /// 创建菜单: give the app a menu. It replaces the one before.
    ///
    /// Not for third-party apps.
    ///
    /// `POST /cgi-bin/menu/create` with [`AccessToken`]; twice is the same as once, so the client may repeat
    /// it. Official page [90231](https://developer.work.weixin.qq.com/document/path/90231), checked, as of
    /// 2021-03-18.
    #[inline]
    pub fn create(
        &self,
        agentid: impl Into<AgentId>,
        button: impl IntoIterator<Item = Button>,
    ) -> Call<Create>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(Create::new(agentid, button))
    }

    /// 获取菜单: read the app's menu.
    ///
    /// Not for third-party apps.
    ///
    /// `GET /cgi-bin/menu/get` with [`AccessToken`]; read-only, so the client may repeat it. Official page
    /// [90232](https://developer.work.weixin.qq.com/document/path/90232), checked, as of 2019-02-28.
    #[inline]
    pub fn get(&self, agentid: impl Into<AgentId>) -> Call<Get>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(Get::new(agentid))
    }

    /// 删除菜单: take the app's menu away.
    ///
    /// Not for third-party apps.
    ///
    /// `GET /cgi-bin/menu/delete` with [`AccessToken`]; twice is the same as once, so the client may repeat
    /// it. Official page [90233](https://developer.work.weixin.qq.com/document/path/90233), checked, as of
    /// 2019-02-28.
    #[inline]
    pub fn delete(&self, agentid: impl Into<AgentId>) -> Call<Delete>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(Delete::new(agentid))
    }
}

/// 创建菜单: the request of [`Api::create`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Create {
    /// The app.
    pub agentid: AgentId,
    /// The entries of the bar. At most 3 items.
    pub button: Vec<Button>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(Create {
    "agentid" => agentid: AgentId [required(), query()],
    "button" => button: Vec<Button> [required(), max_items(3)],
});

impl Create {
    /// The request with everything it must have.
    #[inline]
    pub fn new(
        agentid: impl Into<AgentId>,
        button: impl IntoIterator<Item = Button>,
    ) -> Self {
        Self {
            agentid: agentid.into(),
            button: button.into_iter().collect(),
            ..Self::default()
        }
    }
}

impl Endpoint for Create {
    type Token = AccessToken;
    type Response = Empty;
    const META: &'static EndpointMeta = &EndpointMeta::post("menu", "create", "/cgi-bin/menu/create")
        .title("创建菜单")
        .effect(Effect::Set)
        .docs(&[90231]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 获取菜单: the request of [`Api::get`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Get {
    /// The app.
    pub agentid: AgentId,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(Get {
    "agentid" => agentid: AgentId [required()],
});

impl Get {
    /// The request with everything it must have.
    #[inline]
    pub fn new(agentid: impl Into<AgentId>) -> Self {
        Self {
            agentid: agentid.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for Get {
    type Token = AccessToken;
    type Response = GetResponse;
    const META: &'static EndpointMeta = &EndpointMeta::get("menu", "get", "/cgi-bin/menu/get")
        .title("获取菜单")
        .docs(&[90232]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 获取菜单: the answer to [`Get`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// The entries of the bar.
    pub button: Vec<Button>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer GetResponse {
    "button" => button: Vec<Button>,
});

/// 删除菜单: the request of [`Api::delete`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Delete {
    /// The app.
    pub agentid: AgentId,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(Delete {
    "agentid" => agentid: AgentId [required()],
});

impl Delete {
    /// The request with everything it must have.
    #[inline]
    pub fn new(agentid: impl Into<AgentId>) -> Self {
        Self {
            agentid: agentid.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for Delete {
    type Token = AccessToken;
    type Response = Empty;
    const META: &'static EndpointMeta = &EndpointMeta::get("menu", "delete", "/cgi-bin/menu/delete")
        .title("删除菜单")
        .effect(Effect::Set)
        .docs(&[90233]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// An entry of a menu that does something or opens a submenu.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Button {
    /// Its text, at most 16 bytes in the bar, 40 in a submenu.
    pub name: String,
    /// What it does. Absent where it opens a submenu.
    pub r#type: Option<ButtonType>,
    /// Comes back in the event. Required except for a submenu and the views. At most 128 bytes.
    pub key: Option<String>,
    /// Page to open. Only for view. At most 1024 bytes.
    pub url: Option<String>,
    /// Mini program to open, one bound to the corp. Only for view_miniprogram.
    pub appid: Option<String>,
    /// Page in the mini program. Only for view_miniprogram.
    pub pagepath: Option<String>,
    /// The submenu. Only in the bar itself. At most 5 items.
    pub sub_button: Option<Vec<Button>>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(Button {
    "name" => name: String [required()],
    "type" => r#type: Option<ButtonType>,
    "key" => key: Option<String> [max_bytes(128)],
    "url" => url: Option<String> [max_bytes(1024)],
    "appid" => appid: Option<String>,
    "pagepath" => pagepath: Option<String>,
    "sub_button" => sub_button: Option<Vec<Button>> [max_items(5)],
});

impl Button {
    /// A value with everything it must have.
    #[inline]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            ..Self::default()
        }
    }

    /// What it does. Absent where it opens a submenu.
    #[inline]
    #[must_use]
    pub fn r#type(mut self, r#type: ButtonType) -> Self {
        self.r#type = Some(r#type);
        self
    }

    /// Comes back in the event. Required except for a submenu and the views. At most 128 bytes.
    #[inline]
    #[must_use]
    pub fn key(mut self, key: impl Into<String>) -> Self {
        self.key = Some(key.into());
        self
    }

    /// Page to open. Only for view. At most 1024 bytes.
    #[inline]
    #[must_use]
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.url = Some(url.into());
        self
    }

    /// Mini program to open, one bound to the corp. Only for view_miniprogram.
    #[inline]
    #[must_use]
    pub fn appid(mut self, appid: impl Into<String>) -> Self {
        self.appid = Some(appid.into());
        self
    }

    /// Page in the mini program. Only for view_miniprogram.
    #[inline]
    #[must_use]
    pub fn pagepath(mut self, pagepath: impl Into<String>) -> Self {
        self.pagepath = Some(pagepath.into());
        self
    }

    /// The submenu. Only in the bar itself. At most 5 items.
    #[inline]
    #[must_use]
    pub fn sub_button(mut self, sub_button: impl IntoIterator<Item = Button>) -> Self {
        self.sub_button = Some(sub_button.into_iter().collect());
        self
    }
}

open_enum! {
    /// What a menu entry does.
    pub enum ButtonType: str {
        /// Sends an event.
        Click = "click",
        /// Opens a page.
        View = "view",
        /// Scans a code and opens what it holds. Sends an event.
        ScanPush = "scancode_push",
        /// Scans a code and waits for the app's answer. Sends an event.
        ScanWait = "scancode_waitmsg",
        /// Takes a picture and sends it. Sends an event.
        Camera = "pic_sysphoto",
        /// Takes or picks pictures and sends them. Sends an event.
        CameraOrAlbum = "pic_photo_or_album",
        /// Picks pictures and sends them. Sends an event.
        Album = "pic_weixin",
        /// Picks a place and sends it. Sends an event.
        Location = "location_select",
        /// Opens a mini program.
        MiniProgram = "view_miniprogram",
    }
}
