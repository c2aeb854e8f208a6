//! 客户联系工具: ways to win customers and to serve them: contact-me links, acquisition links, rules for
//! words in chats, product albums.
//!
//! Generated from `spec/api/customers/externalcontact_tools.yaml` by `cargo codegen`. Edit the spec, not this
//! file.

use crate::call::Call;
use crate::endpoint::{Effect, Endpoint, EndpointMeta, Payload};
use crate::generated::tokens::{AccessToken, Provides};
use crate::generated::types::{AgentId, DepartmentId, ExternalUserId, MediaId, OpenUserId, TagId};
use crate::paging::{Page, Paged};
use crate::scope::{Scope, ScopeKind};
use crate::wire::{Empty, EncodeError, Extra, Form, Timestamp};
use crate::{open_enum, table, tagged_union};

/// The calls of 客户联系工具 on one scope, from [`Scope::externalcontact_tools`].
#[derive(Clone, Debug)]
pub struct Api<K> {
    scope: Scope<K>,
}

impl<K: ScopeKind> Scope<K> {
    /// 客户联系工具: ways to win customers and to serve them: contact-me links, acquisition links, rules for
    /// words in chats, product albums.
    #[inline]
    pub fn externalcontact_tools(&self) -> Api<K> {
        Api { scope: self.clone() }
    }
}

impl<K: ScopeKind> Api<K> {
    /// 配置客户联系「联系我」方式: make a code or a mini program button by which customers add members.
    ///
    /// At most 500000 in a corp, ways to join groups included, and 100000 temporary ones a day. The console
    /// does not show them, so keep config_id. Members need customer contact and a verified name (41054).
    /// Temporary chats are for corps in health care.
    ///
    /// `POST /cgi-bin/externalcontact/add_contact_way` with [`AccessToken`]; acts on every call and is never
    /// repeated blindly. Official page [96348](https://developer.work.weixin.qq.com/document/path/96348),
    /// checked, as of 2025-12-11; also [92228](https://developer.work.weixin.qq.com/document/path/92228),
    /// [92572](https://developer.work.weixin.qq.com/document/path/92572),
    /// [92577](https://developer.work.weixin.qq.com/document/path/92577).
    #[inline]
    pub fn add_contact_way(
        &self,
        r#type: ContactWayType,
        scene: ContactWayScene,
    ) -> Call<AddContactWay>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(AddContactWay::new(r#type, scene))
    }

    /// 获取企业已配置的「联系我」方式: one contact-me link.
    ///
    /// `POST /cgi-bin/externalcontact/get_contact_way` with [`AccessToken`]; read-only, so the client may
    /// repeat it. Official page [92228](https://developer.work.weixin.qq.com/document/path/92228), checked in
    /// a public copy; also [92572](https://developer.work.weixin.qq.com/document/path/92572),
    /// [92577](https://developer.work.weixin.qq.com/document/path/92577),
    /// [96348](https://developer.work.weixin.qq.com/document/path/96348).
    #[inline]
    pub fn get_contact_way(&self, config_id: impl Into<String>) -> Call<GetContactWay>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(GetContactWay::new(config_id))
    }

    /// 获取企业已配置的「联系我」列表: the ids of contact-me links. Temporary ones and those from before
    /// 2021-07-10 are left out.
    ///
    /// `POST /cgi-bin/externalcontact/list_contact_way` with [`AccessToken`]; read-only, so the client may
    /// repeat it. Its `stream()` goes through all pages. Official page
    /// [92228](https://developer.work.weixin.qq.com/document/path/92228), checked in a public copy; also
    /// [92572](https://developer.work.weixin.qq.com/document/path/92572),
    /// [92577](https://developer.work.weixin.qq.com/document/path/92577),
    /// [96348](https://developer.work.weixin.qq.com/document/path/96348).
    #[inline]
    pub fn list_contact_way(&self) -> Call<ListContactWay>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(ListContactWay::new())
    }

    /// 更新企业已配置的「联系我」方式: change a contact-me link. What is absent stays.
    ///
    /// Temporary ones cannot be changed once they expired.
    ///
    /// `POST /cgi-bin/externalcontact/update_contact_way` with [`AccessToken`]; twice is the same as once, so
    /// the client may repeat it. Official page
    /// [92228](https://developer.work.weixin.qq.com/document/path/92228), checked in a public copy; also
    /// [92572](https://developer.work.weixin.qq.com/document/path/92572),
    /// [92577](https://developer.work.weixin.qq.com/document/path/92577),
    /// [96348](https://developer.work.weixin.qq.com/document/path/96348).
    #[inline]
    pub fn update_contact_way(
        &self,
        config_id: impl Into<String>,
    ) -> Call<UpdateContactWay>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(UpdateContactWay::new(config_id))
    }

    /// 删除企业已配置的「联系我」方式: delete a contact-me link.
    ///
    /// `POST /cgi-bin/externalcontact/del_contact_way` with [`AccessToken`]; twice is the same as once, so
    /// the client may repeat it. Official page
    /// [92228](https://developer.work.weixin.qq.com/document/path/92228), checked in a public copy; also
    /// [92572](https://developer.work.weixin.qq.com/document/path/92572),
    /// [92577](https://developer.work.weixin.qq.com/document/path/92577),
    /// [96348](https://developer.work.weixin.qq.com/document/path/96348).
    #[inline]
    pub fn del_contact_way(&self, config_id: impl Into<String>) -> Call<DelContactWay>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(DelContactWay::new(config_id))
    }

    /// 获取获客链接列表: the ids of the acquisition links that this app created and that work.
    ///
    /// `POST /cgi-bin/externalcontact/customer_acquisition/list_link` with [`AccessToken`]; read-only, so the
    /// client may repeat it. Its `stream()` goes through all pages. Official page
    /// [97398](https://developer.work.weixin.qq.com/document/path/97398), checked, as of 2025-11-17; also
    /// [97297](https://developer.work.weixin.qq.com/document/path/97297),
    /// [99484](https://developer.work.weixin.qq.com/document/path/99484).
    #[inline]
    pub fn customer_acquisition_list_link(&self) -> Call<CustomerAcquisitionListLink>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(CustomerAcquisitionListLink::new())
    }

    /// 获取获客链接详情: one acquisition link that this app created.
    ///
    /// `POST /cgi-bin/externalcontact/customer_acquisition/get` with [`AccessToken`]; read-only, so the
    /// client may repeat it. Official page [97398](https://developer.work.weixin.qq.com/document/path/97398),
    /// checked, as of 2025-11-17; also [97297](https://developer.work.weixin.qq.com/document/path/97297),
    /// [99484](https://developer.work.weixin.qq.com/document/path/99484).
    #[inline]
    pub fn customer_acquisition_get(
        &self,
        link_id: impl Into<String>,
    ) -> Call<CustomerAcquisitionGet>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(CustomerAcquisitionGet::new(link_id))
    }

    /// 创建获客链接: create an acquisition link.
    ///
    /// Appending `?customer_channel=…` to its address sets the state of those who come by it. As
    /// `weixin://biz/ww/profile/` with the whole address url-encoded behind it, it opens at once in WeChat.
    ///
    /// `POST /cgi-bin/externalcontact/customer_acquisition/create_link` with [`AccessToken`]; acts on every
    /// call and is never repeated blindly. Official page
    /// [97297](https://developer.work.weixin.qq.com/document/path/97297), checked in a public copy, as of
    /// 2023-11-13; also [97398](https://developer.work.weixin.qq.com/document/path/97398),
    /// [99484](https://developer.work.weixin.qq.com/document/path/99484).
    #[inline]
    pub fn customer_acquisition_create_link(
        &self,
        link_name: impl Into<String>,
        range: AcquisitionRange,
    ) -> Call<CustomerAcquisitionCreateLink>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(CustomerAcquisitionCreateLink::new(link_name, range))
    }

    /// 编辑获客链接: change an acquisition link that this app created.
    ///
    /// `POST /cgi-bin/externalcontact/customer_acquisition/update_link` with [`AccessToken`]; twice is the
    /// same as once, so the client may repeat it. Official page
    /// [97297](https://developer.work.weixin.qq.com/document/path/97297), checked in a public copy, as of
    /// 2023-11-13; also [97398](https://developer.work.weixin.qq.com/document/path/97398),
    /// [99484](https://developer.work.weixin.qq.com/document/path/99484).
    #[inline]
    pub fn customer_acquisition_update_link(
        &self,
        link_id: impl Into<String>,
    ) -> Call<CustomerAcquisitionUpdateLink>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(CustomerAcquisitionUpdateLink::new(link_id))
    }

    /// 删除获客链接: delete an acquisition link. It stops working.
    ///
    /// `POST /cgi-bin/externalcontact/customer_acquisition/delete_link` with [`AccessToken`]; twice is the
    /// same as once, so the client may repeat it. Official page
    /// [97297](https://developer.work.weixin.qq.com/document/path/97297), checked in a public copy, as of
    /// 2023-11-13; also [97398](https://developer.work.weixin.qq.com/document/path/97398),
    /// [99484](https://developer.work.weixin.qq.com/document/path/99484).
    #[inline]
    pub fn customer_acquisition_delete_link(
        &self,
        link_id: impl Into<String>,
    ) -> Call<CustomerAcquisitionDeleteLink>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(CustomerAcquisitionDeleteLink::new(link_id))
    }

    /// 获取由获客链接添加的客户信息: the customers who came by one acquisition link.
    ///
    /// `POST /cgi-bin/externalcontact/customer_acquisition/customer` with [`AccessToken`]; read-only, so the
    /// client may repeat it. Its `stream()` goes through all pages. Official page
    /// [101359](https://developer.work.weixin.qq.com/document/path/101359), checked, as of 2026-02-06; also
    /// [97298](https://developer.work.weixin.qq.com/document/path/97298).
    #[inline]
    pub fn customer_acquisition_customer(
        &self,
        link_id: impl Into<String>,
    ) -> Call<CustomerAcquisitionCustomer>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(CustomerAcquisitionCustomer::new(link_id))
    }

    /// 查询剩余使用量: how many uses of acquisition links the corp bought and has left.
    ///
    /// `GET /cgi-bin/externalcontact/customer_acquisition_quota` with [`AccessToken`]; read-only, so the
    /// client may repeat it. Official page [97400](https://developer.work.weixin.qq.com/document/path/97400),
    /// checked, as of 2023-08-08; also [97375](https://developer.work.weixin.qq.com/document/path/97375).
    #[inline]
    pub fn customer_acquisition_quota(&self) -> Call<CustomerAcquisitionQuota>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(CustomerAcquisitionQuota::new())
    }

    /// 查询链接使用详情: how often an acquisition link was used.
    ///
    /// `POST /cgi-bin/externalcontact/customer_acquisition/statistic` with [`AccessToken`]; read-only, so the
    /// client may repeat it. Official page [99483](https://developer.work.weixin.qq.com/document/path/99483),
    /// checked, as of 2024-01-30; also [97375](https://developer.work.weixin.qq.com/document/path/97375),
    /// [97400](https://developer.work.weixin.qq.com/document/path/97400).
    #[inline]
    pub fn customer_acquisition_statistic(
        &self,
        link_id: impl Into<String>,
        start_time: impl Into<Timestamp>,
        end_time: impl Into<Timestamp>,
    ) -> Call<CustomerAcquisitionStatistic>
    where
        K: Provides<AccessToken>,
    {
        let request = CustomerAcquisitionStatistic::new(link_id, start_time, end_time);
        self.scope.call(request)
    }

    /// 获取成员多次收消息详情: what an event about repeated messages is about: customer, member, link and
    /// count.
    ///
    /// `POST /cgi-bin/externalcontact/customer_acquisition/get_chat_info` with [`AccessToken`]; read-only, so
    /// the client may repeat it. Official page
    /// [101361](https://developer.work.weixin.qq.com/document/path/101361), checked, as of 2024-09-27; also
    /// [100130](https://developer.work.weixin.qq.com/document/path/100130),
    /// [100135](https://developer.work.weixin.qq.com/document/path/100135).
    #[inline]
    pub fn customer_acquisition_get_chat_info(
        &self,
        chat_key: impl Into<String>,
    ) -> Call<CustomerAcquisitionGetChatInfo>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(CustomerAcquisitionGetChatInfo::new(chat_key))
    }

    /// 获取客户可建联成员: whom customers may be led to by a marketing app.
    ///
    /// `GET /cgi-bin/externalcontact/customer_acquisition_app/get_permit` with [`AccessToken`]; read-only, so
    /// the client may repeat it. Official page
    /// [101146](https://developer.work.weixin.qq.com/document/path/101146), checked, as of 2025-11-28.
    #[inline]
    pub fn customer_acquisition_app_get_permit(
        &self,
    ) -> Call<CustomerAcquisitionAppGetPermit>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(CustomerAcquisitionAppGetPermit::new())
    }

    /// 获取组件授权信息: who pays for a component and which links it may use.
    ///
    /// `POST /cgi-bin/externalcontact/customer_acquisition/get_comp_auth_info` with [`AccessToken`];
    /// read-only, so the client may repeat it. Official page
    /// [99610](https://developer.work.weixin.qq.com/document/path/99610), checked, as of 2024-11-15.
    #[inline]
    pub fn customer_acquisition_get_comp_auth_info(
        &self,
    ) -> Call<CustomerAcquisitionGetCompAuthInfo>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(CustomerAcquisitionGetCompAuthInfo::new())
    }

    /// 生成代支付key: make keys with which the provider pays for one use of a link each. They are good for 14
    /// days.
    ///
    /// `POST /cgi-bin/externalcontact/customer_acquisition/create_once_key` with [`AccessToken`]; acts on
    /// every call and is never repeated blindly. Official page
    /// [99603](https://developer.work.weixin.qq.com/document/path/99603), checked, as of 2024-01-30.
    #[inline]
    pub fn customer_acquisition_create_once_key(
        &self,
        link_id: impl Into<String>,
    ) -> Call<CustomerAcquisitionCreateOnceKey>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(CustomerAcquisitionCreateOnceKey::new(link_id))
    }

    /// 新建敏感词规则: make a rule that warns of words in chats with customers or blocks them. A corp has up
    /// to 100.
    ///
    /// `POST /cgi-bin/externalcontact/add_intercept_rule` with [`AccessToken`]; acts on every call and is
    /// never repeated blindly. Official page
    /// [95130](https://developer.work.weixin.qq.com/document/path/95130), checked, as of 2024-03-07; also
    /// [95097](https://developer.work.weixin.qq.com/document/path/95097).
    #[inline]
    pub fn add_intercept_rule(
        &self,
        rule_name: impl Into<String>,
        word_list: impl IntoIterator<Item = impl Into<String>>,
        intercept_type: InterceptType,
        applicable_range: RuleRange,
    ) -> Call<AddInterceptRule>
    where
        K: Provides<AccessToken>,
    {
        let request = AddInterceptRule::new(
            rule_name,
            word_list,
            intercept_type,
            applicable_range,
        );
        self.scope.call(request)
    }

    /// 获取敏感词规则列表: all rules for words of the corp.
    ///
    /// `GET /cgi-bin/externalcontact/get_intercept_rule_list` with [`AccessToken`]; read-only, so the client
    /// may repeat it. Official page [95130](https://developer.work.weixin.qq.com/document/path/95130),
    /// checked, as of 2024-03-07; also [95097](https://developer.work.weixin.qq.com/document/path/95097).
    #[inline]
    pub fn get_intercept_rule_list(&self) -> Call<GetInterceptRuleList>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(GetInterceptRuleList::new())
    }

    /// 获取敏感词规则详情: one rule for words.
    ///
    /// The official example has semantics_list in the rule itself and the official table inside extra_rule.
    ///
    /// `POST /cgi-bin/externalcontact/get_intercept_rule` with [`AccessToken`]; read-only, so the client may
    /// repeat it. Official page [95097](https://developer.work.weixin.qq.com/document/path/95097), checked in
    /// a public copy; also [95130](https://developer.work.weixin.qq.com/document/path/95130).
    #[inline]
    pub fn get_intercept_rule(
        &self,
        rule_id: impl Into<String>,
    ) -> Call<GetInterceptRule>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(GetInterceptRule::new(rule_id))
    }

    /// 修改敏感词规则: change a rule for words that this app made. What is absent stays.
    ///
    /// A rule holds for at most 10000 members who are named.
    ///
    /// `POST /cgi-bin/externalcontact/update_intercept_rule` with [`AccessToken`]; twice is the same as once,
    /// so the client may repeat it. Official page
    /// [95097](https://developer.work.weixin.qq.com/document/path/95097), checked in a public copy; also
    /// [95130](https://developer.work.weixin.qq.com/document/path/95130).
    #[inline]
    pub fn update_intercept_rule(
        &self,
        rule_id: impl Into<String>,
    ) -> Call<UpdateInterceptRule>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(UpdateInterceptRule::new(rule_id))
    }

    /// 删除敏感词规则: delete a rule for words that this app made.
    ///
    /// `POST /cgi-bin/externalcontact/del_intercept_rule` with [`AccessToken`]; twice is the same as once, so
    /// the client may repeat it. Official page
    /// [95097](https://developer.work.weixin.qq.com/document/path/95097), checked in a public copy; also
    /// [95130](https://developer.work.weixin.qq.com/document/path/95130).
    #[inline]
    pub fn del_intercept_rule(
        &self,
        rule_id: impl Into<String>,
    ) -> Call<DelInterceptRule>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(DelInterceptRule::new(rule_id))
    }

    /// 创建商品图册: add a product that members may show to customers.
    ///
    /// `POST /cgi-bin/externalcontact/add_product_album` with [`AccessToken`]; acts on every call and is
    /// never repeated blindly. Official page
    /// [95096](https://developer.work.weixin.qq.com/document/path/95096), checked, as of 2023-12-16; also
    /// [95131](https://developer.work.weixin.qq.com/document/path/95131).
    #[inline]
    pub fn add_product_album(
        &self,
        description: impl Into<String>,
        price: i64,
        attachments: impl IntoIterator<Item = impl Into<ProductAttachment>>,
    ) -> Call<AddProductAlbum>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(AddProductAlbum::new(description, price, attachments))
    }

    /// 获取商品图册列表: page through the corp's products.
    ///
    /// `POST /cgi-bin/externalcontact/get_product_album_list` with [`AccessToken`]; read-only, so the client
    /// may repeat it. Its `stream()` goes through all pages. Official page
    /// [95096](https://developer.work.weixin.qq.com/document/path/95096), checked in a public copy; also
    /// [95131](https://developer.work.weixin.qq.com/document/path/95131).
    #[inline]
    pub fn get_product_album_list(&self) -> Call<GetProductAlbumList>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(GetProductAlbumList::new())
    }

    /// 获取商品图册: one product.
    ///
    /// `POST /cgi-bin/externalcontact/get_product_album` with [`AccessToken`]; read-only, so the client may
    /// repeat it. Official page [95096](https://developer.work.weixin.qq.com/document/path/95096), checked,
    /// as of 2023-12-16; also [95131](https://developer.work.weixin.qq.com/document/path/95131).
    #[inline]
    pub fn get_product_album(
        &self,
        product_id: impl Into<String>,
    ) -> Call<GetProductAlbum>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(GetProductAlbum::new(product_id))
    }

    /// 编辑商品图册: change a product that this app added. What is absent stays.
    ///
    /// The official table calls description and price required; the note below it says that only what changes
    /// is sent.
    ///
    /// `POST /cgi-bin/externalcontact/update_product_album` with [`AccessToken`]; twice is the same as once,
    /// so the client may repeat it. Official page
    /// [95096](https://developer.work.weixin.qq.com/document/path/95096), checked in a public copy; also
    /// [95131](https://developer.work.weixin.qq.com/document/path/95131).
    #[inline]
    pub fn update_product_album(
        &self,
        product_id: impl Into<String>,
    ) -> Call<UpdateProductAlbum>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(UpdateProductAlbum::new(product_id))
    }

    /// 删除商品图册: delete a product that this app added.
    ///
    /// `POST /cgi-bin/externalcontact/delete_product_album` with [`AccessToken`]; twice is the same as once,
    /// so the client may repeat it. Official page
    /// [95096](https://developer.work.weixin.qq.com/document/path/95096), checked in a public copy; also
    /// [95131](https://developer.work.weixin.qq.com/document/path/95131).
    #[inline]
    pub fn delete_product_album(
        &self,
        product_id: impl Into<String>,
    ) -> Call<DeleteProductAlbum>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(DeleteProductAlbum::new(product_id))
    }
}

/// 配置客户联系「联系我」方式: the request of [`Api::add_contact_way`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddContactWay {
    /// One member or several.
    pub r#type: ContactWayType,
    /// Button or code.
    pub scene: ContactWayScene,
    /// Look of the button by its number. Only for a button.
    pub style: Option<i64>,
    /// A note for the corp. At most 30 characters.
    pub remark: Option<String>,
    /// Whether customers are added without the member's consent. `true` when absent.
    pub skip_verify: Option<bool>,
    /// Told by the event and by externalcontact get of everybody who comes by it. At most 30 characters.
    pub state: Option<String>,
    /// Members to add. Required and just one for a single one. At most 100 items.
    pub user: Option<Vec<OpenUserId>>,
    /// Departments whose members to add. Only for several; at most 100 members in all.
    pub party: Option<Vec<DepartmentId>>,
    /// Whether it opens a temporary chat. With a single member. `false` when absent.
    pub is_temp: Option<bool>,
    /// Seconds the code of a temporary chat is good for. At most 1209600, 604800 when absent.
    pub expires_in: Option<i64>,
    /// Seconds a temporary chat lasts. At most 1209600, 86400 when absent.
    pub chat_expires_in: Option<i64>,
    /// The only WeChat user who may open the temporary chat. Needs a developer account bound to the corp.
    pub unionid: Option<String>,
    /// Whether people of another corp all get the same member. `false` when absent.
    pub is_exclusive: Option<bool>,
    /// Whether customers are marked as having come by this app. Marketing apps only. `true` when absent.
    pub mark_source: Option<bool>,
    /// Sent when a temporary chat ends.
    pub conclusions: Option<Conclusions>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(AddContactWay {
    "type" => r#type: ContactWayType [required()],
    "scene" => scene: ContactWayScene [required()],
    "style" => style: Option<i64>,
    "remark" => remark: Option<String> [max_chars(30)],
    "skip_verify" => skip_verify: Option<bool>,
    "state" => state: Option<String> [max_chars(30)],
    "user" => user: Option<Vec<OpenUserId>> [max_items(100)],
    "party" => party: Option<Vec<DepartmentId>>,
    "is_temp" => is_temp: Option<bool>,
    "expires_in" => expires_in: Option<i64> [range(i64::MIN, 1_209_600)],
    "chat_expires_in" => chat_expires_in: Option<i64> [range(i64::MIN, 1_209_600)],
    "unionid" => unionid: Option<String>,
    "is_exclusive" => is_exclusive: Option<bool>,
    "mark_source" => mark_source: Option<bool>,
    "conclusions" => conclusions: Option<Conclusions>,
});

impl AddContactWay {
    /// The request with everything it must have.
    #[inline]
    pub fn new(r#type: ContactWayType, scene: ContactWayScene) -> Self {
        Self {
            r#type,
            scene,
            ..Self::default()
        }
    }
}

impl Endpoint for AddContactWay {
    type Token = AccessToken;
    type Response = AddContactWayResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("externalcontact_tools", "add_contact_way", "/cgi-bin/externalcontact/add_contact_way")
            .title("配置客户联系「联系我」方式")
            .docs(&[92228, 92572, 92577, 96348]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<AddContactWay> {
    /// Look of the button by its number. Only for a button.
    #[inline]
    pub fn style(mut self, style: i64) -> Self {
        self.request.style = Some(style);
        self
    }

    /// A note for the corp. At most 30 characters.
    #[inline]
    pub fn remark(mut self, remark: impl Into<String>) -> Self {
        self.request.remark = Some(remark.into());
        self
    }

    /// Whether customers are added without the member's consent. `true` when absent.
    #[inline]
    pub fn skip_verify(mut self, skip_verify: bool) -> Self {
        self.request.skip_verify = Some(skip_verify);
        self
    }

    /// Told by the event and by externalcontact get of everybody who comes by it. At most 30 characters.
    #[inline]
    pub fn state(mut self, state: impl Into<String>) -> Self {
        self.request.state = Some(state.into());
        self
    }

    /// Members to add. Required and just one for a single one. At most 100 items.
    #[inline]
    pub fn user(
        mut self,
        user: impl IntoIterator<Item = impl Into<OpenUserId>>,
    ) -> Self {
        self.request.user = Some(user.into_iter().map(Into::into).collect());
        self
    }

    /// Departments whose members to add. Only for several; at most 100 members in all.
    #[inline]
    pub fn party(
        mut self,
        party: impl IntoIterator<Item = impl Into<DepartmentId>>,
    ) -> Self {
        self.request.party = Some(party.into_iter().map(Into::into).collect());
        self
    }

    /// Whether it opens a temporary chat. With a single member. `false` when absent.
    #[inline]
    pub fn is_temp(mut self, is_temp: bool) -> Self {
        self.request.is_temp = Some(is_temp);
        self
    }

    /// Seconds the code of a temporary chat is good for. At most 1209600, 604800 when absent.
    #[inline]
    pub fn expires_in(mut self, expires_in: i64) -> Self {
        self.request.expires_in = Some(expires_in);
        self
    }

    /// Seconds a temporary chat lasts. At most 1209600, 86400 when absent.
    #[inline]
    pub fn chat_expires_in(mut self, chat_expires_in: i64) -> Self {
        self.request.chat_expires_in = Some(chat_expires_in);
        self
    }

    /// The only WeChat user who may open the temporary chat. Needs a developer account bound to the corp.
    #[inline]
    pub fn unionid(mut self, unionid: impl Into<String>) -> Self {
        self.request.unionid = Some(unionid.into());
        self
    }

    /// Whether people of another corp all get the same member. `false` when absent.
    #[inline]
    pub fn is_exclusive(mut self, is_exclusive: bool) -> Self {
        self.request.is_exclusive = Some(is_exclusive);
        self
    }

    /// Whether customers are marked as having come by this app. Marketing apps only. `true` when absent.
    #[inline]
    pub fn mark_source(mut self, mark_source: bool) -> Self {
        self.request.mark_source = Some(mark_source);
        self
    }

    /// Sent when a temporary chat ends.
    #[inline]
    pub fn conclusions(mut self, conclusions: Conclusions) -> Self {
        self.request.conclusions = Some(conclusions);
        self
    }
}

/// 配置客户联系「联系我」方式: the answer to [`AddContactWay`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddContactWayResponse {
    /// The new link's id.
    pub config_id: String,
    /// Address of the code's picture. Only for a code.
    pub qr_code: Option<String>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer AddContactWayResponse {
    "config_id" => config_id: String,
    "qr_code" => qr_code: Option<String>,
});

/// 获取企业已配置的「联系我」方式: the request of [`Api::get_contact_way`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetContactWay {
    /// The link's id.
    pub config_id: String,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(GetContactWay {
    "config_id" => config_id: String [required()],
});

impl GetContactWay {
    /// The request with everything it must have.
    #[inline]
    pub fn new(config_id: impl Into<String>) -> Self {
        Self {
            config_id: config_id.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for GetContactWay {
    type Token = AccessToken;
    type Response = GetContactWayResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("externalcontact_tools", "get_contact_way", "/cgi-bin/externalcontact/get_contact_way")
            .title("获取企业已配置的「联系我」方式")
            .effect(Effect::Read)
            .docs(&[92228, 92572, 92577, 96348]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 获取企业已配置的「联系我」方式: the answer to [`GetContactWay`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetContactWayResponse {
    /// How it is set up.
    pub contact_way: ContactWay,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer GetContactWayResponse {
    "contact_way" => contact_way: ContactWay,
});

/// 获取企业已配置的「联系我」列表: the request of [`Api::list_contact_way`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListContactWay {
    /// Created after this. 90 days ago when absent.
    pub start_time: Option<Timestamp>,
    /// Created before this. Now when absent.
    pub end_time: Option<Timestamp>,
    /// Where to go on. Absent for the first page.
    pub cursor: Option<String>,
    /// Most links of one page. 1 to 1000, 100 when absent.
    pub limit: Option<i64>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(ListContactWay {
    "start_time" => start_time: Option<Timestamp>,
    "end_time" => end_time: Option<Timestamp>,
    "cursor" => cursor: Option<String>,
    "limit" => limit: Option<i64> [range(1, 1000)],
});

impl ListContactWay {
    /// The request with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Endpoint for ListContactWay {
    type Token = AccessToken;
    type Response = ListContactWayResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("externalcontact_tools", "list_contact_way", "/cgi-bin/externalcontact/list_contact_way")
            .title("获取企业已配置的「联系我」列表")
            .effect(Effect::Read)
            .docs(&[92228, 92572, 92577, 96348]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<ListContactWay> {
    /// Created after this. 90 days ago when absent.
    #[inline]
    pub fn start_time(mut self, start_time: impl Into<Timestamp>) -> Self {
        self.request.start_time = Some(start_time.into());
        self
    }

    /// Created before this. Now when absent.
    #[inline]
    pub fn end_time(mut self, end_time: impl Into<Timestamp>) -> Self {
        self.request.end_time = Some(end_time.into());
        self
    }

    /// Where to go on. Absent for the first page.
    #[inline]
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        self.request.cursor = Some(cursor.into());
        self
    }

    /// Most links of one page. 1 to 1000, 100 when absent.
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.request.limit = Some(limit);
        self
    }
}

impl Paged for ListContactWay {
    type Item = ContactWayBrief;

    #[inline]
    fn turn(&mut self, page: ListContactWayResponse) -> Page<ContactWayBrief> {
        Page::by_cursor(page.contact_way, None, page.next_cursor, &mut self.cursor)
    }
}

/// 获取企业已配置的「联系我」列表: the answer to [`ListContactWay`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListContactWayResponse {
    /// The links of this page.
    pub contact_way: Vec<ContactWayBrief>,
    /// Cursor of the next page. Empty on the last one.
    pub next_cursor: Option<String>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer ListContactWayResponse {
    "contact_way" => contact_way: Vec<ContactWayBrief>,
    "next_cursor" => next_cursor: Option<String>,
});

/// 更新企业已配置的「联系我」方式: the request of [`Api::update_contact_way`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateContactWay {
    /// The link's id.
    pub config_id: String,
    /// Look of the button by its number. Only for a button.
    pub style: Option<i64>,
    /// A note for the corp. At most 30 characters.
    pub remark: Option<String>,
    /// Whether customers are added without the member's consent.
    pub skip_verify: Option<bool>,
    /// Told by the event and by externalcontact get of everybody who comes by it. At most 30 characters.
    pub state: Option<String>,
    /// Members instead of the old ones. At most 100 items.
    pub user: Option<Vec<OpenUserId>>,
    /// Departments instead of the old ones. Only for several members.
    pub party: Option<Vec<DepartmentId>>,
    /// Whether it opens a temporary chat. Known only from another SDK.
    pub is_temp: Option<bool>,
    /// Seconds the code of a temporary chat is good for. At most 1209600.
    pub expires_in: Option<i64>,
    /// Seconds a temporary chat lasts. At most 1209600.
    pub chat_expires_in: Option<i64>,
    /// The only WeChat user who may open the temporary chat.
    pub unionid: Option<String>,
    /// Whether people of another corp all get the same member. Known only from another SDK.
    pub is_exclusive: Option<bool>,
    /// Whether customers are marked as having come by this app. Only for the marketing app that made the
    /// link. `true` when absent.
    pub mark_source: Option<bool>,
    /// Sent when a temporary chat ends.
    pub conclusions: Option<Conclusions>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(UpdateContactWay {
    "config_id" => config_id: String [required()],
    "style" => style: Option<i64>,
    "remark" => remark: Option<String> [max_chars(30)],
    "skip_verify" => skip_verify: Option<bool>,
    "state" => state: Option<String> [max_chars(30)],
    "user" => user: Option<Vec<OpenUserId>> [max_items(100)],
    "party" => party: Option<Vec<DepartmentId>>,
    "is_temp" => is_temp: Option<bool>,
    "expires_in" => expires_in: Option<i64> [range(i64::MIN, 1_209_600)],
    "chat_expires_in" => chat_expires_in: Option<i64> [range(i64::MIN, 1_209_600)],
    "unionid" => unionid: Option<String>,
    "is_exclusive" => is_exclusive: Option<bool>,
    "mark_source" => mark_source: Option<bool>,
    "conclusions" => conclusions: Option<Conclusions>,
});

impl UpdateContactWay {
    /// The request with everything it must have.
    #[inline]
    pub fn new(config_id: impl Into<String>) -> Self {
        Self {
            config_id: config_id.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for UpdateContactWay {
    type Token = AccessToken;
    type Response = Empty;
    const META: &'static EndpointMeta = &EndpointMeta::post(
        "externalcontact_tools",
        "update_contact_way",
        "/cgi-bin/externalcontact/update_contact_way",
    )
    .title("更新企业已配置的「联系我」方式")
    .effect(Effect::Set)
    .docs(&[92228, 92572, 92577, 96348]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<UpdateContactWay> {
    /// Look of the button by its number. Only for a button.
    #[inline]
    pub fn style(mut self, style: i64) -> Self {
        self.request.style = Some(style);
        self
    }

    /// A note for the corp. At most 30 characters.
    #[inline]
    pub fn remark(mut self, remark: impl Into<String>) -> Self {
        self.request.remark = Some(remark.into());
        self
    }

    /// Whether customers are added without the member's consent.
    #[inline]
    pub fn skip_verify(mut self, skip_verify: bool) -> Self {
        self.request.skip_verify = Some(skip_verify);
        self
    }

    /// Told by the event and by externalcontact get of everybody who comes by it. At most 30 characters.
    #[inline]
    pub fn state(mut self, state: impl Into<String>) -> Self {
        self.request.state = Some(state.into());
        self
    }

    /// Members instead of the old ones. At most 100 items.
    #[inline]
    pub fn user(
        mut self,
        user: impl IntoIterator<Item = impl Into<OpenUserId>>,
    ) -> Self {
        self.request.user = Some(user.into_iter().map(Into::into).collect());
        self
    }

    /// Departments instead of the old ones. Only for several members.
    #[inline]
    pub fn party(
        mut self,
        party: impl IntoIterator<Item = impl Into<DepartmentId>>,
    ) -> Self {
        self.request.party = Some(party.into_iter().map(Into::into).collect());
        self
    }

    /// Whether it opens a temporary chat. Known only from another SDK.
    #[inline]
    pub fn is_temp(mut self, is_temp: bool) -> Self {
        self.request.is_temp = Some(is_temp);
        self
    }

    /// Seconds the code of a temporary chat is good for. At most 1209600.
    #[inline]
    pub fn expires_in(mut self, expires_in: i64) -> Self {
        self.request.expires_in = Some(expires_in);
        self
    }

    /// Seconds a temporary chat lasts. At most 1209600.
    #[inline]
    pub fn chat_expires_in(mut self, chat_expires_in: i64) -> Self {
        self.request.chat_expires_in = Some(chat_expires_in);
        self
    }

    /// The only WeChat user who may open the temporary chat.
    #[inline]
    pub fn unionid(mut self, unionid: impl Into<String>) -> Self {
        self.request.unionid = Some(unionid.into());
        self
    }

    /// Whether people of another corp all get the same member. Known only from another SDK.
    #[inline]
    pub fn is_exclusive(mut self, is_exclusive: bool) -> Self {
        self.request.is_exclusive = Some(is_exclusive);
        self
    }

    /// Whether customers are marked as having come by this app. Only for the marketing app that made the
    /// link. `true` when absent.
    #[inline]
    pub fn mark_source(mut self, mark_source: bool) -> Self {
        self.request.mark_source = Some(mark_source);
        self
    }

    /// Sent when a temporary chat ends.
    #[inline]
    pub fn conclusions(mut self, conclusions: Conclusions) -> Self {
        self.request.conclusions = Some(conclusions);
        self
    }
}

/// 删除企业已配置的「联系我」方式: the request of [`Api::del_contact_way`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DelContactWay {
    /// The link's id.
    pub config_id: String,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(DelContactWay {
    "config_id" => config_id: String [required()],
});

impl DelContactWay {
    /// The request with everything it must have.
    #[inline]
    pub fn new(config_id: impl Into<String>) -> Self {
        Self {
            config_id: config_id.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for DelContactWay {
    type Token = AccessToken;
    type Response = Empty;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("externalcontact_tools", "del_contact_way", "/cgi-bin/externalcontact/del_contact_way")
            .title("删除企业已配置的「联系我」方式")
            .effect(Effect::Set)
            .docs(&[92228, 92572, 92577, 96348]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 获取获客链接列表: the request of [`Api::customer_acquisition_list_link`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomerAcquisitionListLink {
    /// Where to go on. Absent for the first page.
    pub cursor: Option<String>,
    /// Most links of one page. 1 to 100.
    pub limit: Option<i64>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(CustomerAcquisitionListLink {
    "cursor" => cursor: Option<String>,
    "limit" => limit: Option<i64> [range(1, 100)],
});

impl CustomerAcquisitionListLink {
    /// The request with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Endpoint for CustomerAcquisitionListLink {
    type Token = AccessToken;
    type Response = CustomerAcquisitionListLinkResponse;
    const META: &'static EndpointMeta = &EndpointMeta::post(
        "externalcontact_tools",
        "customer_acquisition_list_link",
        "/cgi-bin/externalcontact/customer_acquisition/list_link",
    )
    .title("获取获客链接列表")
    .effect(Effect::Read)
    .docs(&[97297, 97398, 99484]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<CustomerAcquisitionListLink> {
    /// Where to go on. Absent for the first page.
    #[inline]
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        self.request.cursor = Some(cursor.into());
        self
    }

    /// Most links of one page. 1 to 100.
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.request.limit = Some(limit);
        self
    }
}

impl Paged for CustomerAcquisitionListLink {
    type Item = String;

    #[inline]
    fn turn(&mut self, page: CustomerAcquisitionListLinkResponse) -> Page<String> {
        Page::by_cursor(page.link_id_list, None, page.next_cursor, &mut self.cursor)
    }
}

/// 获取获客链接列表: the answer to [`CustomerAcquisitionListLink`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomerAcquisitionListLinkResponse {
    /// The links of this page.
    pub link_id_list: Vec<String>,
    /// Cursor of the next page. Empty on the last one.
    pub next_cursor: Option<String>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer CustomerAcquisitionListLinkResponse {
    "link_id_list" => link_id_list: Vec<String>,
    "next_cursor" => next_cursor: Option<String>,
});

/// 获取获客链接详情: the request of [`Api::customer_acquisition_get`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomerAcquisitionGet {
    /// The link.
    pub link_id: String,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(CustomerAcquisitionGet {
    "link_id" => link_id: String [required()],
});

impl CustomerAcquisitionGet {
    /// The request with everything it must have.
    #[inline]
    pub fn new(link_id: impl Into<String>) -> Self {
        Self {
            link_id: link_id.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for CustomerAcquisitionGet {
    type Token = AccessToken;
    type Response = CustomerAcquisitionGetResponse;
    const META: &'static EndpointMeta = &EndpointMeta::post(
        "externalcontact_tools",
        "customer_acquisition_get",
        "/cgi-bin/externalcontact/customer_acquisition/get",
    )
    .title("获取获客链接详情")
    .effect(Effect::Read)
    .docs(&[97297, 97398, 99484]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 获取获客链接详情: the answer to [`CustomerAcquisitionGet`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomerAcquisitionGetResponse {
    /// The link.
    pub link: AcquisitionLink,
    /// The members customers are led to.
    pub range: Option<AcquisitionRange>,
    /// Who goes first.
    pub priority_option: Option<PriorityOption>,
    /// Whether customers are added without the member's consent. Known only from another SDK.
    pub skip_verify: Option<bool>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer CustomerAcquisitionGetResponse {
    "link" => link: AcquisitionLink,
    "range" => range: Option<AcquisitionRange>,
    "priority_option" => priority_option: Option<PriorityOption>,
    "skip_verify" => skip_verify: Option<bool>,
});

/// 创建获客链接: the request of [`Api::customer_acquisition_create_link`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomerAcquisitionCreateLink {
    /// Its name. At most 30 characters.
    pub link_name: String,
    /// The members customers are led to, at most 500 in all. Members or departments are needed.
    pub range: AcquisitionRange,
    /// Whether customers are added without the member's consent. `true` when absent.
    pub skip_verify: Option<bool>,
    /// Who goes first.
    pub priority_option: Option<PriorityOption>,
    /// Whether customers are marked as having come by this app. Marketing apps only. `true` when absent.
    pub mark_source: Option<bool>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(CustomerAcquisitionCreateLink {
    "link_name" => link_name: String [required(), max_chars(30)],
    "range" => range: AcquisitionRange [required()],
    "skip_verify" => skip_verify: Option<bool>,
    "priority_option" => priority_option: Option<PriorityOption>,
    "mark_source" => mark_source: Option<bool>,
});

impl CustomerAcquisitionCreateLink {
    /// The request with everything it must have.
    #[inline]
    pub fn new(link_name: impl Into<String>, range: AcquisitionRange) -> Self {
        Self {
            link_name: link_name.into(),
            range,
            ..Self::default()
        }
    }
}

impl Endpoint for CustomerAcquisitionCreateLink {
    type Token = AccessToken;
    type Response = CustomerAcquisitionCreateLinkResponse;
    const META: &'static EndpointMeta = &EndpointMeta::post(
        "externalcontact_tools",
        "customer_acquisition_create_link",
        "/cgi-bin/externalcontact/customer_acquisition/create_link",
    )
    .title("创建获客链接")
    .docs(&[97297, 97398, 99484]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<CustomerAcquisitionCreateLink> {
    /// Whether customers are added without the member's consent. `true` when absent.
    #[inline]
    pub fn skip_verify(mut self, skip_verify: bool) -> Self {
        self.request.skip_verify = Some(skip_verify);
        self
    }

    /// Who goes first.
    #[inline]
    pub fn priority_option(mut self, priority_option: PriorityOption) -> Self {
        self.request.priority_option = Some(priority_option);
        self
    }

    /// Whether customers are marked as having come by this app. Marketing apps only. `true` when absent.
    #[inline]
    pub fn mark_source(mut self, mark_source: bool) -> Self {
        self.request.mark_source = Some(mark_source);
        self
    }
}

/// 创建获客链接: the answer to [`CustomerAcquisitionCreateLink`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomerAcquisitionCreateLinkResponse {
    /// The new link.
    pub link: AcquisitionLink,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer CustomerAcquisitionCreateLinkResponse {
    "link" => link: AcquisitionLink,
});

/// 编辑获客链接: the request of [`Api::customer_acquisition_update_link`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomerAcquisitionUpdateLink {
    /// The link.
    pub link_id: String,
    /// Its new name. At most 30 characters.
    pub link_name: Option<String>,
    /// The members customers are led to instead of the old ones, at most 500 in all.
    pub range: Option<AcquisitionRange>,
    /// Whether customers are added without the member's consent. `true` when absent.
    pub skip_verify: Option<bool>,
    /// Who goes first.
    pub priority_option: Option<PriorityOption>,
    /// Whether customers are marked as having come by this app. Marketing apps only. `true` when absent.
    pub mark_source: Option<bool>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(CustomerAcquisitionUpdateLink {
    "link_id" => link_id: String [required()],
    "link_name" => link_name: Option<String> [max_chars(30)],
    "range" => range: Option<AcquisitionRange>,
    "skip_verify" => skip_verify: Option<bool>,
    "priority_option" => priority_option: Option<PriorityOption>,
    "mark_source" => mark_source: Option<bool>,
});

impl CustomerAcquisitionUpdateLink {
    /// The request with everything it must have.
    #[inline]
    pub fn new(link_id: impl Into<String>) -> Self {
        Self {
            link_id: link_id.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for CustomerAcquisitionUpdateLink {
    type Token = AccessToken;
    type Response = Empty;
    const META: &'static EndpointMeta = &EndpointMeta::post(
        "externalcontact_tools",
        "customer_acquisition_update_link",
        "/cgi-bin/externalcontact/customer_acquisition/update_link",
    )
    .title("编辑获客链接")
    .effect(Effect::Set)
    .docs(&[97297, 97398, 99484]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<CustomerAcquisitionUpdateLink> {
    /// Its new name. At most 30 characters.
    #[inline]
    pub fn link_name(mut self, link_name: impl Into<String>) -> Self {
        self.request.link_name = Some(link_name.into());
        self
    }

    /// The members customers are led to instead of the old ones, at most 500 in all.
    #[inline]
    pub fn range(mut self, range: AcquisitionRange) -> Self {
        self.request.range = Some(range);
        self
    }

    /// Whether customers are added without the member's consent. `true` when absent.
    #[inline]
    pub fn skip_verify(mut self, skip_verify: bool) -> Self {
        self.request.skip_verify = Some(skip_verify);
        self
    }

    /// Who goes first.
    #[inline]
    pub fn priority_option(mut self, priority_option: PriorityOption) -> Self {
        self.request.priority_option = Some(priority_option);
        self
    }

    /// Whether customers are marked as having come by this app. Marketing apps only. `true` when absent.
    #[inline]
    pub fn mark_source(mut self, mark_source: bool) -> Self {
        self.request.mark_source = Some(mark_source);
        self
    }
}

/// 删除获客链接: the request of [`Api::customer_acquisition_delete_link`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomerAcquisitionDeleteLink {
    /// The link.
    pub link_id: String,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(CustomerAcquisitionDeleteLink {
    "link_id" => link_id: String [required()],
});

impl CustomerAcquisitionDeleteLink {
    /// The request with everything it must have.
    #[inline]
    pub fn new(link_id: impl Into<String>) -> Self {
        Self {
            link_id: link_id.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for CustomerAcquisitionDeleteLink {
    type Token = AccessToken;
    type Response = Empty;
    const META: &'static EndpointMeta = &EndpointMeta::post(
        "externalcontact_tools",
        "customer_acquisition_delete_link",
        "/cgi-bin/externalcontact/customer_acquisition/delete_link",
    )
    .title("删除获客链接")
    .effect(Effect::Set)
    .docs(&[97297, 97398, 99484]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 获取由获客链接添加的客户信息: the request of [`Api::customer_acquisition_customer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomerAcquisitionCustomer {
    /// The link.
    pub link_id: String,
    /// Where to go on. Absent for the first page.
    pub cursor: Option<String>,
    /// Most customers of one page. 1 to 1000.
    pub limit: Option<i64>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(CustomerAcquisitionCustomer {
    "link_id" => link_id: String [required()],
    "cursor" => cursor: Option<String>,
    "limit" => limit: Option<i64> [range(1, 1000)],
});

impl CustomerAcquisitionCustomer {
    /// The request with everything it must have.
    #[inline]
    pub fn new(link_id: impl Into<String>) -> Self {
        Self {
            link_id: link_id.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for CustomerAcquisitionCustomer {
    type Token = AccessToken;
    type Response = CustomerAcquisitionCustomerResponse;
    const META: &'static EndpointMeta = &EndpointMeta::post(
        "externalcontact_tools",
        "customer_acquisition_customer",
        "/cgi-bin/externalcontact/customer_acquisition/customer",
    )
    .title("获取由获客链接添加的客户信息")
    .effect(Effect::Read)
    .docs(&[97298, 101359]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<CustomerAcquisitionCustomer> {
    /// Where to go on. Absent for the first page.
    #[inline]
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        self.request.cursor = Some(cursor.into());
        self
    }

    /// Most customers of one page. 1 to 1000.
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.request.limit = Some(limit);
        self
    }
}

impl Paged for CustomerAcquisitionCustomer {
    type Item = AcquiredCustomer;

    #[inline]
    fn turn(
        &mut self,
        page: CustomerAcquisitionCustomerResponse,
    ) -> Page<AcquiredCustomer> {
        Page::by_cursor(page.customer_list, None, page.next_cursor, &mut self.cursor)
    }
}

/// 获取由获客链接添加的客户信息: the answer to [`CustomerAcquisitionCustomer`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomerAcquisitionCustomerResponse {
    /// The customers of this page.
    pub customer_list: Vec<AcquiredCustomer>,
    /// Cursor of the next page. Empty on the last one.
    pub next_cursor: Option<String>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer CustomerAcquisitionCustomerResponse {
    "customer_list" => customer_list: Vec<AcquiredCustomer>,
    "next_cursor" => next_cursor: Option<String>,
});

/// 查询剩余使用量: the request of [`Api::customer_acquisition_quota`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomerAcquisitionQuota {
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(CustomerAcquisitionQuota {});

impl CustomerAcquisitionQuota {
    /// The request with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Endpoint for CustomerAcquisitionQuota {
    type Token = AccessToken;
    type Response = CustomerAcquisitionQuotaResponse;
    const META: &'static EndpointMeta = &EndpointMeta::get(
        "externalcontact_tools",
        "customer_acquisition_quota",
        "/cgi-bin/externalcontact/customer_acquisition_quota",
    )
    .title("查询剩余使用量")
    .docs(&[97375, 97400]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 查询剩余使用量: the answer to [`CustomerAcquisitionQuota`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomerAcquisitionQuotaResponse {
    /// Uses over all time.
    pub total: i64,
    /// Uses left.
    pub balance: i64,
    /// Uses left, by the day they expire.
    pub quota_list: Option<Vec<Quota>>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer CustomerAcquisitionQuotaResponse {
    "total" => total: i64,
    "balance" => balance: i64,
    "quota_list" => quota_list: Option<Vec<Quota>>,
});

/// 查询链接使用详情: the request of [`Api::customer_acquisition_statistic`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomerAcquisitionStatistic {
    /// The link.
    pub link_id: String,
    /// First day, within the last 180.
    pub start_time: Timestamp,
    /// Last day, at most 30 days later.
    pub end_time: Timestamp,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(CustomerAcquisitionStatistic {
    "link_id" => link_id: String [required()],
    "start_time" => start_time: Timestamp [required()],
    "end_time" => end_time: Timestamp [required()],
});

impl CustomerAcquisitionStatistic {
    /// The request with everything it must have.
    #[inline]
    pub fn new(
        link_id: impl Into<String>,
        start_time: impl Into<Timestamp>,
        end_time: impl Into<Timestamp>,
    ) -> Self {
        Self {
            link_id: link_id.into(),
            start_time: start_time.into(),
            end_time: end_time.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for CustomerAcquisitionStatistic {
    type Token = AccessToken;
    type Response = CustomerAcquisitionStatisticResponse;
    const META: &'static EndpointMeta = &EndpointMeta::post(
        "externalcontact_tools",
        "customer_acquisition_statistic",
        "/cgi-bin/externalcontact/customer_acquisition/statistic",
    )
    .title("查询链接使用详情")
    .effect(Effect::Read)
    .docs(&[97375, 97400, 99483]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 查询链接使用详情: the answer to [`CustomerAcquisitionStatistic`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomerAcquisitionStatisticResponse {
    /// People who opened it.
    pub click_link_customer_cnt: i64,
    /// Customers it brought.
    pub new_customer_cnt: i64,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer CustomerAcquisitionStatisticResponse {
    "click_link_customer_cnt" => click_link_customer_cnt: i64,
    "new_customer_cnt" => new_customer_cnt: i64,
});

/// 获取成员多次收消息详情: the request of [`Api::customer_acquisition_get_chat_info`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomerAcquisitionGetChatInfo {
    /// From the event. Good for 30 minutes.
    pub chat_key: String,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(CustomerAcquisitionGetChatInfo {
    "chat_key" => chat_key: String [required(), sensitive()],
});

impl CustomerAcquisitionGetChatInfo {
    /// The request with everything it must have.
    #[inline]
    pub fn new(chat_key: impl Into<String>) -> Self {
        Self {
            chat_key: chat_key.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for CustomerAcquisitionGetChatInfo {
    type Token = AccessToken;
    type Response = CustomerAcquisitionGetChatInfoResponse;
    const META: &'static EndpointMeta = &EndpointMeta::post(
        "externalcontact_tools",
        "customer_acquisition_get_chat_info",
        "/cgi-bin/externalcontact/customer_acquisition/get_chat_info",
    )
    .title("获取成员多次收消息详情")
    .effect(Effect::Read)
    .docs(&[100130, 100135, 101361]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 获取成员多次收消息详情: the answer to [`CustomerAcquisitionGetChatInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomerAcquisitionGetChatInfoResponse {
    /// The member. Not told to components.
    pub userid: Option<OpenUserId>,
    /// The customer. Not told to components.
    pub external_userid: Option<ExternalUserId>,
    /// The chat.
    pub chat_info: ChatInfo,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer CustomerAcquisitionGetChatInfoResponse {
    "userid" => userid: Option<OpenUserId>,
    "external_userid" => external_userid: Option<ExternalUserId>,
    "chat_info" => chat_info: ChatInfo,
});

/// 获取客户可建联成员: the request of [`Api::customer_acquisition_app_get_permit`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomerAcquisitionAppGetPermit {
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(CustomerAcquisitionAppGetPermit {});

impl CustomerAcquisitionAppGetPermit {
    /// The request with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Endpoint for CustomerAcquisitionAppGetPermit {
    type Token = AccessToken;
    type Response = CustomerAcquisitionAppGetPermitResponse;
    const META: &'static EndpointMeta = &EndpointMeta::get(
        "externalcontact_tools",
        "customer_acquisition_app_get_permit",
        "/cgi-bin/externalcontact/customer_acquisition_app/get_permit",
    )
    .title("获取客户可建联成员")
    .docs(&[101146]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 获取客户可建联成员: the answer to [`CustomerAcquisitionAppGetPermit`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomerAcquisitionAppGetPermitResponse {
    /// Members.
    pub user_list: Option<Vec<OpenUserId>>,
    /// Departments.
    pub department_list: Option<Vec<DepartmentId>>,
    /// Tags of members.
    pub tag_list: Option<Vec<TagId>>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer CustomerAcquisitionAppGetPermitResponse {
    "user_list" => user_list: Option<Vec<OpenUserId>>,
    "department_list" => department_list: Option<Vec<DepartmentId>>,
    "tag_list" => tag_list: Option<Vec<TagId>>,
});

/// 获取组件授权信息: the request of [`Api::customer_acquisition_get_comp_auth_info`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomerAcquisitionGetCompAuthInfo {
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(CustomerAcquisitionGetCompAuthInfo {});

impl CustomerAcquisitionGetCompAuthInfo {
    /// The request with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Endpoint for CustomerAcquisitionGetCompAuthInfo {
    type Token = AccessToken;
    type Response = CustomerAcquisitionGetCompAuthInfoResponse;
    const META: &'static EndpointMeta = &EndpointMeta::post(
        "externalcontact_tools",
        "customer_acquisition_get_comp_auth_info",
        "/cgi-bin/externalcontact/customer_acquisition/get_comp_auth_info",
    )
    .title("获取组件授权信息")
    .effect(Effect::Read)
    .docs(&[99610]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 获取组件授权信息: the answer to [`CustomerAcquisitionGetCompAuthInfo`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomerAcquisitionGetCompAuthInfoResponse {
    /// Who pays.
    pub pay_mode: PayMode,
    /// Price of one use in fen. Only when the provider pays.
    pub price: Option<i64>,
    /// Which links it may use.
    pub link_auth_mode: LinkAuthMode,
    /// The apps whose links it may use.
    pub auth_apps: Option<Vec<AuthApp>>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer CustomerAcquisitionGetCompAuthInfoResponse {
    "pay_mode" => pay_mode: PayMode,
    "price" => price: Option<i64>,
    "link_auth_mode" => link_auth_mode: LinkAuthMode,
    "auth_apps" => auth_apps: Option<Vec<AuthApp>>,
});

/// 生成代支付key: the request of [`Api::customer_acquisition_create_once_key`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomerAcquisitionCreateOnceKey {
    /// The link.
    pub link_id: String,
    /// How many keys. 1 to 1000, 100 when absent.
    pub key_num: Option<i64>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(CustomerAcquisitionCreateOnceKey {
    "link_id" => link_id: String [required()],
    "key_num" => key_num: Option<i64> [range(1, 1000)],
});

impl CustomerAcquisitionCreateOnceKey {
    /// The request with everything it must have.
    #[inline]
    pub fn new(link_id: impl Into<String>) -> Self {
        Self {
            link_id: link_id.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for CustomerAcquisitionCreateOnceKey {
    type Token = AccessToken;
    type Response = CustomerAcquisitionCreateOnceKeyResponse;
    const META: &'static EndpointMeta = &EndpointMeta::post(
        "externalcontact_tools",
        "customer_acquisition_create_once_key",
        "/cgi-bin/externalcontact/customer_acquisition/create_once_key",
    )
    .title("生成代支付key")
    .docs(&[99603]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<CustomerAcquisitionCreateOnceKey> {
    /// How many keys. 1 to 1000, 100 when absent.
    #[inline]
    pub fn key_num(mut self, key_num: i64) -> Self {
        self.request.key_num = Some(key_num);
        self
    }
}

/// 生成代支付key: the answer to [`CustomerAcquisitionCreateOnceKey`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomerAcquisitionCreateOnceKeyResponse {
    /// The keys.
    pub keys: Vec<String>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer CustomerAcquisitionCreateOnceKeyResponse {
    "keys" => keys: Vec<String> [sensitive()],
});

/// 新建敏感词规则: the request of [`Api::add_intercept_rule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddInterceptRule {
    /// Its name. At most 20 characters.
    pub rule_name: String,
    /// The words, up to 32 characters each. At most 300 items.
    pub word_list: Vec<String>,
    /// What happens to them.
    pub intercept_type: InterceptType,
    /// For whom it holds. Members or departments are needed.
    pub applicable_range: RuleRange,
    /// Kinds of content that count like words.
    pub semantics_list: Option<Vec<Semantics>>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(AddInterceptRule {
    "rule_name" => rule_name: String [required(), max_chars(20)],
    "word_list" => word_list: Vec<String> [required(), max_items(300)],
    "intercept_type" => intercept_type: InterceptType [required()],
    "applicable_range" => applicable_range: RuleRange [required()],
    "semantics_list" => semantics_list: Option<Vec<Semantics>>,
});

impl AddInterceptRule {
    /// The request with everything it must have.
    #[inline]
    pub fn new(
        rule_name: impl Into<String>,
        word_list: impl IntoIterator<Item = impl Into<String>>,
        intercept_type: InterceptType,
        applicable_range: RuleRange,
    ) -> Self {
        Self {
            rule_name: rule_name.into(),
            word_list: word_list.into_iter().map(Into::into).collect(),
            intercept_type,
            applicable_range,
            ..Self::default()
        }
    }
}

impl Endpoint for AddInterceptRule {
    type Token = AccessToken;
    type Response = AddInterceptRuleResponse;
    const META: &'static EndpointMeta = &EndpointMeta::post(
        "externalcontact_tools",
        "add_intercept_rule",
        "/cgi-bin/externalcontact/add_intercept_rule",
    )
    .title("新建敏感词规则")
    .docs(&[95097, 95130]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<AddInterceptRule> {
    /// Kinds of content that count like words.
    #[inline]
    pub fn semantics_list(
        mut self,
        semantics_list: impl IntoIterator<Item = Semantics>,
    ) -> Self {
        self.request.semantics_list = Some(semantics_list.into_iter().collect());
        self
    }
}

/// 新建敏感词规则: the answer to [`AddInterceptRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddInterceptRuleResponse {
    /// The new rule.
    pub rule_id: String,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer AddInterceptRuleResponse {
    "rule_id" => rule_id: String [form(Form::Either)],
});

/// 获取敏感词规则列表: the request of [`Api::get_intercept_rule_list`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInterceptRuleList {
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(GetInterceptRuleList {});

impl GetInterceptRuleList {
    /// The request with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Endpoint for GetInterceptRuleList {
    type Token = AccessToken;
    type Response = GetInterceptRuleListResponse;
    const META: &'static EndpointMeta = &EndpointMeta::get(
        "externalcontact_tools",
        "get_intercept_rule_list",
        "/cgi-bin/externalcontact/get_intercept_rule_list",
    )
    .title("获取敏感词规则列表")
    .docs(&[95097, 95130]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 获取敏感词规则列表: the answer to [`GetInterceptRuleList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInterceptRuleListResponse {
    /// The rules.
    pub rule_list: Vec<RuleBrief>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer GetInterceptRuleListResponse {
    "rule_list" => rule_list: Vec<RuleBrief>,
});

/// 获取敏感词规则详情: the request of [`Api::get_intercept_rule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInterceptRule {
    /// The rule.
    pub rule_id: String,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(GetInterceptRule {
    "rule_id" => rule_id: String [required()],
});

impl GetInterceptRule {
    /// The request with everything it must have.
    #[inline]
    pub fn new(rule_id: impl Into<String>) -> Self {
        Self {
            rule_id: rule_id.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for GetInterceptRule {
    type Token = AccessToken;
    type Response = GetInterceptRuleResponse;
    const META: &'static EndpointMeta = &EndpointMeta::post(
        "externalcontact_tools",
        "get_intercept_rule",
        "/cgi-bin/externalcontact/get_intercept_rule",
    )
    .title("获取敏感词规则详情")
    .effect(Effect::Read)
    .docs(&[95097, 95130]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 获取敏感词规则详情: the answer to [`GetInterceptRule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetInterceptRuleResponse {
    /// The rule.
    pub rule: InterceptRule,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer GetInterceptRuleResponse {
    "rule" => rule: InterceptRule,
});

/// 修改敏感词规则: the request of [`Api::update_intercept_rule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateInterceptRule {
    /// The rule.
    pub rule_id: String,
    /// Its new name. At most 20 characters.
    pub rule_name: Option<String>,
    /// The words instead of the old ones, up to 32 characters each. At most 300 items.
    pub word_list: Option<Vec<String>>,
    /// Kinds of content instead of the old ones. An empty list clears them.
    pub extra_rule: Option<ExtraRule>,
    /// What happens to the words.
    pub intercept_type: Option<InterceptType>,
    /// For whom it holds from now on.
    pub add_applicable_range: Option<RuleRange>,
    /// For whom it holds no more.
    pub remove_applicable_range: Option<RuleRange>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(UpdateInterceptRule {
    "rule_id" => rule_id: String [required()],
    "rule_name" => rule_name: Option<String> [max_chars(20)],
    "word_list" => word_list: Option<Vec<String>> [max_items(300)],
    "extra_rule" => extra_rule: Option<ExtraRule>,
    "intercept_type" => intercept_type: Option<InterceptType>,
    "add_applicable_range" => add_applicable_range: Option<RuleRange>,
    "remove_applicable_range" => remove_applicable_range: Option<RuleRange>,
});

impl UpdateInterceptRule {
    /// The request with everything it must have.
    #[inline]
    pub fn new(rule_id: impl Into<String>) -> Self {
        Self {
            rule_id: rule_id.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for UpdateInterceptRule {
    type Token = AccessToken;
    type Response = Empty;
    const META: &'static EndpointMeta = &EndpointMeta::post(
        "externalcontact_tools",
        "update_intercept_rule",
        "/cgi-bin/externalcontact/update_intercept_rule",
    )
    .title("修改敏感词规则")
    .effect(Effect::Set)
    .docs(&[95097, 95130]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<UpdateInterceptRule> {
    /// Its new name. At most 20 characters.
    #[inline]
    pub fn rule_name(mut self, rule_name: impl Into<String>) -> Self {
        self.request.rule_name = Some(rule_name.into());
        self
    }

    /// The words instead of the old ones, up to 32 characters each. At most 300 items.
    #[inline]
    pub fn word_list(
        mut self,
        word_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.request.word_list = Some(word_list.into_iter().map(Into::into).collect());
        self
    }

    /// Kinds of content instead of the old ones. An empty list clears them.
    #[inline]
    pub fn extra_rule(mut self, extra_rule: ExtraRule) -> Self {
        self.request.extra_rule = Some(extra_rule);
        self
    }

    /// What happens to the words.
    #[inline]
    pub fn intercept_type(mut self, intercept_type: InterceptType) -> Self {
        self.request.intercept_type = Some(intercept_type);
        self
    }

    /// For whom it holds from now on.
    #[inline]
    pub fn add_applicable_range(mut self, add_applicable_range: RuleRange) -> Self {
        self.request.add_applicable_range = Some(add_applicable_range);
        self
    }

    /// For whom it holds no more.
    #[inline]
    pub fn remove_applicable_range(
        mut self,
        remove_applicable_range: RuleRange,
    ) -> Self {
        self.request.remove_applicable_range = Some(remove_applicable_range);
        self
    }
}

/// 删除敏感词规则: the request of [`Api::del_intercept_rule`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DelInterceptRule {
    /// The rule.
    pub rule_id: String,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(DelInterceptRule {
    "rule_id" => rule_id: String [required()],
});

impl DelInterceptRule {
    /// The request with everything it must have.
    #[inline]
    pub fn new(rule_id: impl Into<String>) -> Self {
        Self {
            rule_id: rule_id.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for DelInterceptRule {
    type Token = AccessToken;
    type Response = Empty;
    const META: &'static EndpointMeta = &EndpointMeta::post(
        "externalcontact_tools",
        "del_intercept_rule",
        "/cgi-bin/externalcontact/del_intercept_rule",
    )
    .title("删除敏感词规则")
    .effect(Effect::Set)
    .docs(&[95097, 95130]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 创建商品图册: the request of [`Api::add_product_album`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddProductAlbum {
    /// What it is. At most 300 characters.
    pub description: String,
    /// Its price in fen. 0 to 5000000.
    pub price: i64,
    /// Its pictures. At most 9 items.
    pub attachments: Vec<ProductAttachment>,
    /// The corp's own number, of letters and digits. At most 128 bytes.
    pub product_sn: Option<String>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(AddProductAlbum {
    "description" => description: String [required(), max_chars(300)],
    "price" => price: i64 [required(), range(0, 5_000_000)],
    "attachments" => attachments: Vec<ProductAttachment> [required(), max_items(9)],
    "product_sn" => product_sn: Option<String> [max_bytes(128)],
});

impl AddProductAlbum {
    /// The request with everything it must have.
    #[inline]
    pub fn new(
        description: impl Into<String>,
        price: i64,
        attachments: impl IntoIterator<Item = impl Into<ProductAttachment>>,
    ) -> Self {
        Self {
            description: description.into(),
            price,
            attachments: attachments.into_iter().map(Into::into).collect(),
            ..Self::default()
        }
    }
}

impl Endpoint for AddProductAlbum {
    type Token = AccessToken;
    type Response = AddProductAlbumResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("externalcontact_tools", "add_product_album", "/cgi-bin/externalcontact/add_product_album")
            .title("创建商品图册")
            .docs(&[95096, 95131]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<AddProductAlbum> {
    /// The corp's own number, of letters and digits. At most 128 bytes.
    #[inline]
    pub fn product_sn(mut self, product_sn: impl Into<String>) -> Self {
        self.request.product_sn = Some(product_sn.into());
        self
    }
}

/// 创建商品图册: the answer to [`AddProductAlbum`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddProductAlbumResponse {
    /// The new product.
    pub product_id: String,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer AddProductAlbumResponse {
    "product_id" => product_id: String,
});

/// 获取商品图册列表: the request of [`Api::get_product_album_list`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProductAlbumList {
    /// Where to go on. Absent for the first page.
    pub cursor: Option<String>,
    /// Most products of one page. 1 to 100, 50 when absent.
    pub limit: Option<i64>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(GetProductAlbumList {
    "cursor" => cursor: Option<String>,
    "limit" => limit: Option<i64> [range(1, 100)],
});

impl GetProductAlbumList {
    /// The request with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Endpoint for GetProductAlbumList {
    type Token = AccessToken;
    type Response = GetProductAlbumListResponse;
    const META: &'static EndpointMeta = &EndpointMeta::post(
        "externalcontact_tools",
        "get_product_album_list",
        "/cgi-bin/externalcontact/get_product_album_list",
    )
    .title("获取商品图册列表")
    .effect(Effect::Read)
    .docs(&[95096, 95131]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<GetProductAlbumList> {
    /// Where to go on. Absent for the first page.
    #[inline]
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        self.request.cursor = Some(cursor.into());
        self
    }

    /// Most products of one page. 1 to 100, 50 when absent.
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.request.limit = Some(limit);
        self
    }
}

impl Paged for GetProductAlbumList {
    type Item = Product;

    #[inline]
    fn turn(&mut self, page: GetProductAlbumListResponse) -> Page<Product> {
        Page::by_cursor(page.product_list, None, page.next_cursor, &mut self.cursor)
    }
}

/// 获取商品图册列表: the answer to [`GetProductAlbumList`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProductAlbumListResponse {
    /// The products of this page.
    pub product_list: Vec<Product>,
    /// Cursor of the next page. Empty on the last one.
    pub next_cursor: Option<String>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer GetProductAlbumListResponse {
    "product_list" => product_list: Vec<Product>,
    "next_cursor" => next_cursor: Option<String>,
});

/// 获取商品图册: the request of [`Api::get_product_album`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProductAlbum {
    /// The product.
    pub product_id: String,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(GetProductAlbum {
    "product_id" => product_id: String [required()],
});

impl GetProductAlbum {
    /// The request with everything it must have.
    #[inline]
    pub fn new(product_id: impl Into<String>) -> Self {
        Self {
            product_id: product_id.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for GetProductAlbum {
    type Token = AccessToken;
    type Response = GetProductAlbumResponse;
    const META: &'static EndpointMeta =
        &EndpointMeta::post("externalcontact_tools", "get_product_album", "/cgi-bin/externalcontact/get_product_album")
            .title("获取商品图册")
            .effect(Effect::Read)
            .docs(&[95096, 95131]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 获取商品图册: the answer to [`GetProductAlbum`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProductAlbumResponse {
    /// The product.
    pub product: Product,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer GetProductAlbumResponse {
    "product" => product: Product,
});

/// 编辑商品图册: the request of [`Api::update_product_album`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateProductAlbum {
    /// The product.
    pub product_id: String,
    /// What it is. At most 300 characters.
    pub description: Option<String>,
    /// Its price in fen. 0 to 5000000.
    pub price: Option<i64>,
    /// The corp's own number, of letters and digits. At most 128 bytes.
    pub product_sn: Option<String>,
    /// Its pictures. At most 9 items.
    pub attachments: Option<Vec<ProductAttachment>>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(UpdateProductAlbum {
    "product_id" => product_id: String [required()],
    "description" => description: Option<String> [max_chars(300)],
    "price" => price: Option<i64> [range(0, 5_000_000)],
    "product_sn" => product_sn: Option<String> [max_bytes(128)],
    "attachments" => attachments: Option<Vec<ProductAttachment>> [max_items(9)],
});

impl UpdateProductAlbum {
    /// The request with everything it must have.
    #[inline]
    pub fn new(product_id: impl Into<String>) -> Self {
        Self {
            product_id: product_id.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for UpdateProductAlbum {
    type Token = AccessToken;
    type Response = Empty;
    const META: &'static EndpointMeta = &EndpointMeta::post(
        "externalcontact_tools",
        "update_product_album",
        "/cgi-bin/externalcontact/update_product_album",
    )
    .title("编辑商品图册")
    .effect(Effect::Set)
    .docs(&[95096, 95131]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Call<UpdateProductAlbum> {
    /// What it is. At most 300 characters.
    #[inline]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.request.description = Some(description.into());
        self
    }

    /// Its price in fen. 0 to 5000000.
    #[inline]
    pub fn price(mut self, price: i64) -> Self {
        self.request.price = Some(price);
        self
    }

    /// The corp's own number, of letters and digits. At most 128 bytes.
    #[inline]
    pub fn product_sn(mut self, product_sn: impl Into<String>) -> Self {
        self.request.product_sn = Some(product_sn.into());
        self
    }

    /// Its pictures. At most 9 items.
    #[inline]
    pub fn attachments(
        mut self,
        attachments: impl IntoIterator<Item = impl Into<ProductAttachment>>,
    ) -> Self {
        self.request.attachments = Some(
            attachments.into_iter().map(Into::into).collect(),
        );
        self
    }
}

/// 删除商品图册: the request of [`Api::delete_product_album`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteProductAlbum {
    /// The product.
    pub product_id: String,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(DeleteProductAlbum {
    "product_id" => product_id: String [required()],
});

impl DeleteProductAlbum {
    /// The request with everything it must have.
    #[inline]
    pub fn new(product_id: impl Into<String>) -> Self {
        Self {
            product_id: product_id.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for DeleteProductAlbum {
    type Token = AccessToken;
    type Response = Empty;
    const META: &'static EndpointMeta = &EndpointMeta::post(
        "externalcontact_tools",
        "delete_product_album",
        "/cgi-bin/externalcontact/delete_product_album",
    )
    .title("删除商品图册")
    .effect(Effect::Set)
    .docs(&[95096, 95131]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// A contact-me link.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ContactWay {
    /// Its id.
    pub config_id: String,
    /// One member or several.
    pub r#type: ContactWayType,
    /// Button or code.
    pub scene: ContactWayScene,
    /// Look of the button by its number.
    pub style: Option<i64>,
    /// The corp's note.
    pub remark: Option<String>,
    /// Whether customers are added without the member's consent.
    pub skip_verify: Option<bool>,
    /// Told of everybody who comes by it.
    pub state: Option<String>,
    /// Address of the code's picture. Only for a code.
    pub qr_code: Option<String>,
    /// The members.
    pub user: Option<Vec<OpenUserId>>,
    /// The departments.
    pub party: Option<Vec<DepartmentId>>,
    /// Whether it opens a temporary chat.
    pub is_temp: Option<bool>,
    /// Seconds the code of a temporary chat is good for.
    pub expires_in: Option<i64>,
    /// Seconds a temporary chat lasts.
    pub chat_expires_in: Option<i64>,
    /// The only WeChat user who may open the temporary chat.
    pub unionid: Option<String>,
    /// Whether people of another corp all get the same member. Known only from another SDK.
    pub is_exclusive: Option<bool>,
    /// Whether customers are marked as having come by this app. Marketing apps only.
    pub mark_source: Option<bool>,
    /// Sent when a temporary chat ends.
    pub conclusions: Option<Conclusions>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(ContactWay {
    "config_id" => config_id: String,
    "type" => r#type: ContactWayType,
    "scene" => scene: ContactWayScene,
    "style" => style: Option<i64>,
    "remark" => remark: Option<String>,
    "skip_verify" => skip_verify: Option<bool>,
    "state" => state: Option<String>,
    "qr_code" => qr_code: Option<String>,
    "user" => user: Option<Vec<OpenUserId>>,
    "party" => party: Option<Vec<DepartmentId>>,
    "is_temp" => is_temp: Option<bool>,
    "expires_in" => expires_in: Option<i64>,
    "chat_expires_in" => chat_expires_in: Option<i64>,
    "unionid" => unionid: Option<String>,
    "is_exclusive" => is_exclusive: Option<bool>,
    "mark_source" => mark_source: Option<bool>,
    "conclusions" => conclusions: Option<Conclusions>,
});

/// A contact-me link in a list.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ContactWayBrief {
    /// Its id.
    pub config_id: String,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(ContactWayBrief {
    "config_id" => config_id: String,
});

/// What is sent when a temporary chat ends: a text, and beside it the first of picture, link and mini
/// program.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Conclusions {
    /// The text.
    pub text: Option<ConclusionText>,
    /// A picture.
    pub image: Option<ConclusionImage>,
    /// A link.
    pub link: Option<ConclusionLink>,
    /// A mini program card.
    pub miniprogram: Option<ConclusionMiniProgram>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(Conclusions {
    "text" => text: Option<ConclusionText>,
    "image" => image: Option<ConclusionImage>,
    "link" => link: Option<ConclusionLink>,
    "miniprogram" => miniprogram: Option<ConclusionMiniProgram>,
});

impl Conclusions {
    /// A value with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The text.
    #[inline]
    #[must_use]
    pub fn text(mut self, text: ConclusionText) -> Self {
        self.text = Some(text);
        self
    }

    /// A picture.
    #[inline]
    #[must_use]
    pub fn image(mut self, image: ConclusionImage) -> Self {
        self.image = Some(image);
        self
    }

    /// A link.
    #[inline]
    #[must_use]
    pub fn link(mut self, link: ConclusionLink) -> Self {
        self.link = Some(link);
        self
    }

    /// A mini program card.
    #[inline]
    #[must_use]
    pub fn miniprogram(mut self, miniprogram: ConclusionMiniProgram) -> Self {
        self.miniprogram = Some(miniprogram);
        self
    }
}

/// A text.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConclusionText {
    /// The text. At most 4000 bytes.
    pub content: String,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(ConclusionText {
    "content" => content: String [required(), max_bytes(4000)],
});

impl ConclusionText {
    /// A value with everything it must have.
    #[inline]
    pub fn new(content: impl Into<String>) -> Self {
        Self {
            content: content.into(),
            ..Self::default()
        }
    }
}

/// A picture.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConclusionImage {
    /// The uploaded picture. Required when it is set.
    pub media_id: Option<MediaId>,
    /// Its address. Only in answers.
    pub pic_url: Option<String>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(ConclusionImage {
    "media_id" => media_id: Option<MediaId>,
    "pic_url" => pic_url: Option<String>,
});

impl ConclusionImage {
    /// A value with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The uploaded picture. Required when it is set.
    #[inline]
    #[must_use]
    pub fn media_id(mut self, media_id: impl Into<MediaId>) -> Self {
        self.media_id = Some(media_id.into());
        self
    }

    /// Its address. Only in answers.
    #[inline]
    #[must_use]
    pub fn pic_url(mut self, pic_url: impl Into<String>) -> Self {
        self.pic_url = Some(pic_url.into());
        self
    }
}

/// A link with a picture.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConclusionLink {
    /// Where it leads.
    pub url: String,
    /// What it is called. At most 128 bytes.
    pub title: Option<String>,
    /// A few words about it. At most 512 bytes.
    pub desc: Option<String>,
    /// Address of its picture.
    pub picurl: Option<String>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(ConclusionLink {
    "url" => url: String [required()],
    "title" => title: Option<String> [max_bytes(128)],
    "desc" => desc: Option<String> [max_bytes(512)],
    "picurl" => picurl: Option<String>,
});

impl ConclusionLink {
    /// A value with everything it must have.
    #[inline]
    pub fn new(url: impl Into<String>) -> Self {
        Self {
            url: url.into(),
            ..Self::default()
        }
    }

    /// What it is called. At most 128 bytes.
    #[inline]
    #[must_use]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }

    /// A few words about it. At most 512 bytes.
    #[inline]
    #[must_use]
    pub fn desc(mut self, desc: impl Into<String>) -> Self {
        self.desc = Some(desc.into());
        self
    }

    /// Address of its picture.
    #[inline]
    #[must_use]
    pub fn picurl(mut self, picurl: impl Into<String>) -> Self {
        self.picurl = Some(picurl.into());
        self
    }
}

/// A mini program card.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConclusionMiniProgram {
    /// The appid of a mini program tied to the corp.
    pub appid: String,
    /// The page to open.
    pub page: String,
    /// What it is called. At most 64 bytes.
    pub title: Option<String>,
    /// An uploaded picture, best of 520 by 416 pixels.
    pub pic_media_id: Option<MediaId>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(ConclusionMiniProgram {
    "appid" => appid: String [required()],
    "page" => page: String [required()],
    "title" => title: Option<String> [max_bytes(64)],
    "pic_media_id" => pic_media_id: Option<MediaId>,
});

impl ConclusionMiniProgram {
    /// A value with everything it must have.
    #[inline]
    pub fn new(appid: impl Into<String>, page: impl Into<String>) -> Self {
        Self {
            appid: appid.into(),
            page: page.into(),
            ..Self::default()
        }
    }

    /// What it is called. At most 64 bytes.
    #[inline]
    #[must_use]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }

    /// An uploaded picture, best of 520 by 416 pixels.
    #[inline]
    #[must_use]
    pub fn pic_media_id(mut self, pic_media_id: impl Into<MediaId>) -> Self {
        self.pic_media_id = Some(pic_media_id.into());
        self
    }
}

/// An acquisition link.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AcquisitionLink {
    /// Its id. Told when it is created.
    pub link_id: Option<String>,
    /// Its name.
    pub link_name: String,
    /// Its address.
    pub url: String,
    /// Whether customers are added without the member's consent.
    pub skip_verify: Option<bool>,
    /// Whether customers are marked as having come by this app. Marketing apps only.
    pub mark_source: Option<bool>,
    /// When it was created. Not told to components.
    pub create_time: Option<Timestamp>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(AcquisitionLink {
    "link_id" => link_id: Option<String>,
    "link_name" => link_name: String,
    "url" => url: String,
    "skip_verify" => skip_verify: Option<bool>,
    "mark_source" => mark_source: Option<bool>,
    "create_time" => create_time: Option<Timestamp>,
});

/// Members customers are led to.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AcquisitionRange {
    /// The members. At most 500 items.
    pub user_list: Option<Vec<OpenUserId>>,
    /// Their departments.
    pub department_list: Option<Vec<DepartmentId>>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(AcquisitionRange {
    "user_list" => user_list: Option<Vec<OpenUserId>> [max_items(500)],
    "department_list" => department_list: Option<Vec<DepartmentId>>,
});

impl AcquisitionRange {
    /// A value with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The members. At most 500 items.
    #[inline]
    #[must_use]
    pub fn user_list(
        mut self,
        user_list: impl IntoIterator<Item = impl Into<OpenUserId>>,
    ) -> Self {
        self.user_list = Some(user_list.into_iter().map(Into::into).collect());
        self
    }

    /// Their departments.
    #[inline]
    #[must_use]
    pub fn department_list(
        mut self,
        department_list: impl IntoIterator<Item = impl Into<DepartmentId>>,
    ) -> Self {
        self.department_list = Some(
            department_list.into_iter().map(Into::into).collect(),
        );
        self
    }
}

/// Whether members who know the customer go first. Only for some lines of business.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PriorityOption {
    /// Among whom to look.
    pub priority_type: Option<PriorityType>,
    /// The members to look among. Required when they are listed. At most 1000 items.
    pub priority_userid_list: Option<Vec<OpenUserId>>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(PriorityOption {
    "priority_type" => priority_type: Option<PriorityType>,
    "priority_userid_list" => priority_userid_list: Option<Vec<OpenUserId>> [max_items(1000)],
});

impl PriorityOption {
    /// A value with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Among whom to look.
    #[inline]
    #[must_use]
    pub fn priority_type(mut self, priority_type: PriorityType) -> Self {
        self.priority_type = Some(priority_type);
        self
    }

    /// The members to look among. Required when they are listed. At most 1000 items.
    #[inline]
    #[must_use]
    pub fn priority_userid_list(
        mut self,
        priority_userid_list: impl IntoIterator<Item = impl Into<OpenUserId>>,
    ) -> Self {
        self.priority_userid_list = Some(
            priority_userid_list.into_iter().map(Into::into).collect(),
        );
        self
    }
}

/// A customer who came by an acquisition link.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AcquiredCustomer {
    /// The customer.
    pub external_userid: ExternalUserId,
    /// The member who was added.
    pub userid: OpenUserId,
    /// Whether the customer wrote.
    pub chat_status: ChatStatus,
    /// The customer_channel of the address that was opened, cut off at 64 bytes.
    pub state: Option<String>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(AcquiredCustomer {
    "external_userid" => external_userid: ExternalUserId,
    "userid" => userid: OpenUserId,
    "chat_status" => chat_status: ChatStatus,
    "state" => state: Option<String>,
});

/// Uses that expire on one day.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Quota {
    /// Uses left.
    pub balance: i64,
    /// The day they expire, at midnight; the hour is that of the purchase.
    pub expire_date: Timestamp,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(Quota {
    "balance" => balance: i64,
    "expire_date" => expire_date: Timestamp,
});

/// A chat of a customer and a member.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ChatInfo {
    /// The acquisition link the customer came by.
    pub link_id: String,
    /// The customer_channel of the address that was opened.
    pub state: Option<String>,
    /// Messages the member received.
    pub recv_msg_cnt: i64,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(ChatInfo {
    "link_id" => link_id: String,
    "state" => state: Option<String>,
    "recv_msg_cnt" => recv_msg_cnt: i64,
});

/// An app whose links may be used.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AuthApp {
    /// The app.
    pub agentid: AgentId,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(AuthApp {
    "agentid" => agentid: AgentId,
});

/// A rule for words in a list.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RuleBrief {
    /// Its id.
    pub rule_id: String,
    /// Its name.
    pub rule_name: String,
    /// When it was made.
    pub create_time: Timestamp,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(RuleBrief {
    "rule_id" => rule_id: String [form(Form::Either)],
    "rule_name" => rule_name: String,
    "create_time" => create_time: Timestamp,
});

/// A rule for words.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InterceptRule {
    /// Its id.
    pub rule_id: String,
    /// Its name.
    pub rule_name: String,
    /// When it was made.
    pub create_time: Option<Timestamp>,
    /// The words.
    pub word_list: Vec<String>,
    /// Kinds of content that count like words, where they are not in extra_rule.
    pub semantics_list: Option<Vec<Semantics>>,
    /// What counts beside words.
    pub extra_rule: Option<ExtraRule>,
    /// What happens to them.
    pub intercept_type: InterceptType,
    /// For whom it holds, as far as the app sees them.
    pub applicable_range: Option<RuleRange>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(InterceptRule {
    "rule_id" => rule_id: String [form(Form::Either)],
    "rule_name" => rule_name: String,
    "create_time" => create_time: Option<Timestamp>,
    "word_list" => word_list: Vec<String>,
    "semantics_list" => semantics_list: Option<Vec<Semantics>>,
    "extra_rule" => extra_rule: Option<ExtraRule>,
    "intercept_type" => intercept_type: InterceptType,
    "applicable_range" => applicable_range: Option<RuleRange>,
});

/// What counts beside words.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExtraRule {
    /// Kinds of content that count like words.
    pub semantics_list: Option<Vec<Semantics>>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(ExtraRule {
    "semantics_list" => semantics_list: Option<Vec<Semantics>>,
});

impl ExtraRule {
    /// A value with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Kinds of content that count like words.
    #[inline]
    #[must_use]
    pub fn semantics_list(
        mut self,
        semantics_list: impl IntoIterator<Item = Semantics>,
    ) -> Self {
        self.semantics_list = Some(semantics_list.into_iter().collect());
        self
    }
}

/// For whom a rule holds.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RuleRange {
    /// Members. At most 1000 items.
    pub user_list: Option<Vec<OpenUserId>>,
    /// Departments. At most 1000 items.
    pub department_list: Option<Vec<DepartmentId>>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(RuleRange {
    "user_list" => user_list: Option<Vec<OpenUserId>> [max_items(1000)],
    "department_list" => department_list: Option<Vec<DepartmentId>> [max_items(1000)],
});

impl RuleRange {
    /// A value with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Members. At most 1000 items.
    #[inline]
    #[must_use]
    pub fn user_list(
        mut self,
        user_list: impl IntoIterator<Item = impl Into<OpenUserId>>,
    ) -> Self {
        self.user_list = Some(user_list.into_iter().map(Into::into).collect());
        self
    }

    /// Departments. At most 1000 items.
    #[inline]
    #[must_use]
    pub fn department_list(
        mut self,
        department_list: impl IntoIterator<Item = impl Into<DepartmentId>>,
    ) -> Self {
        self.department_list = Some(
            department_list.into_iter().map(Into::into).collect(),
        );
        self
    }
}

/// A product.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Product {
    /// Its id.
    pub product_id: String,
    /// What it is.
    pub description: String,
    /// Its price in fen.
    pub price: i64,
    /// The corp's own number.
    pub product_sn: Option<String>,
    /// Its pictures.
    pub attachments: Option<Vec<ProductAttachment>>,
    /// When it was added. Only in get_product_album.
    pub create_time: Option<Timestamp>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(Product {
    "product_id" => product_id: String,
    "description" => description: String,
    "price" => price: i64,
    "product_sn" => product_sn: Option<String>,
    "attachments" => attachments: Option<Vec<ProductAttachment>>,
    "create_time" => create_time: Option<Timestamp>,
});

/// A picture of a product.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProductImage {
    /// From media upload_attachment; in answers, for media get.
    pub media_id: Option<MediaId>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(ProductImage {
    "media_id" => media_id: Option<MediaId>,
});

impl ProductImage {
    /// A value with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// From media upload_attachment; in answers, for media get.
    #[inline]
    #[must_use]
    pub fn media_id(mut self, media_id: impl Into<MediaId>) -> Self {
        self.media_id = Some(media_id.into());
        self
    }
}

open_enum! {
    /// How many members a contact-me link is for.
    pub enum ContactWayType: i64 {
        /// One member.
        Single = 1,
        /// Several members.
        Multiple = 2,
    }
}

open_enum! {
    /// What a contact-me link is.
    pub enum ContactWayScene: i64 {
        /// A button in a mini program.
        MiniProgram = 1,
        /// A code to scan.
        QrCode = 2,
    }
}

open_enum! {
    /// Among whom to look for a member who knows the customer.
    pub enum PriorityType: i64 {
        /// All members of the corp.
        Corp = 1,
        /// The members listed.
        Listed = 2,
    }
}

open_enum! {
    /// Whether a customer wrote.
    pub enum ChatStatus: i64 {
        /// The customer has not written.
        Silent = 0,
        /// The customer has written.
        Wrote = 1,
        /// Unknown.
        Unknown = 2,
    }
}

open_enum! {
    /// Who pays for the uses of a component.
    pub enum PayMode: i64 {
        /// The corp.
        Corp = 0,
        /// The provider.
        Provider = 1,
    }
}

open_enum! {
    /// Which links a component may use.
    pub enum LinkAuthMode: i64 {
        /// Links the corp chose.
        Chosen = 0,
        /// Links that apps created.
        CreatedByApp = 1,
    }
}

open_enum! {
    /// What happens to words of a rule.
    pub enum InterceptType: i64 {
        /// A warning; the message is not sent.
        Block = 1,
        /// A warning only.
        Warn = 2,
    }
}

open_enum! {
    /// Kinds of content that count like words.
    pub enum Semantics: i64 {
        /// Mobile numbers.
        Mobile = 1,
        /// Mail addresses.
        Email = 2,
        /// Red packets.
        RedPacket = 3,
    }
}

tagged_union! {
    /// What shows a product.
    pub enum ProductAttachment ("type", Nested) {
        /// A picture.
        Image(ProductImage) = "image" in "image",
    }
}

impl From<ProductImage> for ProductAttachment {
    #[inline]
    fn from(body: ProductImage) -> Self {
        Self::Image(body)
    }
}
