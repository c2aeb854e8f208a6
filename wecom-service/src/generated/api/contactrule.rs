//! 通讯录查看权限管理: rules that hide members and departments from others in the contacts.
//!
//! Generated from `spec/api/contacts/contactrule.yaml` by `cargo codegen`. Edit the spec, not this file.

use crate::call::Call;
use crate::chunking::Chunked;
use crate::endpoint::{Effect, Endpoint, EndpointMeta, Payload};
use crate::generated::tokens::{AccessToken, Provides};
use crate::generated::types::{DepartmentId, OpenUserId, TagId};
use crate::scope::{Scope, ScopeKind};
use crate::wire::{Empty, EncodeError, Extra};
use crate::{open_enum, table};

/// The calls of 通讯录查看权限管理 on one scope, from [`Scope::contactrule`].
#[derive(Clone, Debug)]
pub struct Api<K> {
    scope: Scope<K>,
}

impl<K: ScopeKind> Scope<K> {
    /// 通讯录查看权限管理: rules that hide members and departments from others in the contacts.
    #[inline]
    pub fn contactrule(&self) -> Api<K> {
        Api { scope: self.clone() }
    }
}

impl<K: ScopeKind> Api<K> {
    /// 创建规则: create rules.
    ///
    /// Only for contact sync. Creating, changing and deleting together may be called 5 times a minute, 10 an
    /// hour, 60 a day.
    ///
    /// `POST /cgi-bin/contactrule/create` with [`AccessToken`]; acts on every call and is never repeated
    /// blindly. Official page [101536](https://developer.work.weixin.qq.com/document/path/101536), checked in
    /// part, as of 2026-07-10.
    #[inline]
    pub fn create(&self, rules: impl IntoIterator<Item = NewRule>) -> Call<Create>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(Create::new(rules))
    }

    /// 读取规则列表: all rules of the corp.
    ///
    /// Only for contact sync.
    ///
    /// `POST /cgi-bin/contactrule/list` with [`AccessToken`]; read-only, so the client may repeat it.
    /// Official page [101537](https://developer.work.weixin.qq.com/document/path/101537), checked, as of
    /// 2026-06-04.
    #[inline]
    pub fn list(&self) -> Call<List>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(List::new())
    }

    /// 修改规则: change rules. Their type cannot be changed.
    ///
    /// Only for contact sync. Creating, changing and deleting together may be called 5 times a minute, 10 an
    /// hour, 60 a day.
    ///
    /// `POST /cgi-bin/contactrule/update` with [`AccessToken`]; twice is the same as once, so the client may
    /// repeat it. Its `in_chunks()` sends as many calls as the list needs. Official page
    /// [101539](https://developer.work.weixin.qq.com/document/path/101539), checked in part, as of
    /// 2026-07-10.
    #[inline]
    pub fn update(&self, rules: impl IntoIterator<Item = RuleChange>) -> Call<Update>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(Update::new(rules))
    }

    /// 删除规则: remove rules.
    ///
    /// Only for contact sync. Creating, changing and deleting together may be called 5 times a minute, 10 an
    /// hour, 60 a day.
    ///
    /// `POST /cgi-bin/contactrule/delete` with [`AccessToken`]; twice is the same as once, so the client may
    /// repeat it. Its `in_chunks()` sends as many calls as the list needs. Official page
    /// [101540](https://developer.work.weixin.qq.com/document/path/101540), checked, as of 2026-07-10.
    #[inline]
    pub fn delete(&self, rule_ids: impl IntoIterator<Item = i64>) -> Call<Delete>
    where
        K: Provides<AccessToken>,
    {
        self.scope.call(Delete::new(rule_ids))
    }
}

/// 创建规则: the request of [`Api::create`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Create {
    /// The rules. At most 100 items.
    pub rules: Vec<NewRule>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(Create {
    "rules" => rules: Vec<NewRule> [required(), max_items(100)],
});

impl Create {
    /// The request with everything it must have.
    #[inline]
    pub fn new(rules: impl IntoIterator<Item = NewRule>) -> Self {
        Self {
            rules: rules.into_iter().collect(),
            ..Self::default()
        }
    }
}

impl Endpoint for Create {
    type Token = AccessToken;
    type Response = CreateResponse;
    const META: &'static EndpointMeta = &EndpointMeta::post("contactrule", "create", "/cgi-bin/contactrule/create")
        .title("创建规则")
        .docs(&[101536]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 创建规则: the answer to [`Create`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateResponse {
    /// The new rules, in the order of rules.
    pub rule_ids: Vec<i64>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer CreateResponse {
    "rule_ids" => rule_ids: Vec<i64>,
});

/// 读取规则列表: the request of [`Api::list`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct List {
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(List {});

impl List {
    /// The request with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Endpoint for List {
    type Token = AccessToken;
    type Response = ListResponse;
    const META: &'static EndpointMeta = &EndpointMeta::post("contactrule", "list", "/cgi-bin/contactrule/list")
        .title("读取规则列表")
        .effect(Effect::Read)
        .docs(&[101537]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

/// 读取规则列表: the answer to [`List`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListResponse {
    /// The rules.
    pub rules: Vec<ContactRule>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer ListResponse {
    "rules" => rules: Vec<ContactRule>,
});

/// 修改规则: the request of [`Api::update`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Update {
    /// The rules, as they are to be. At most 100 items.
    pub rules: Vec<RuleChange>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(Update {
    "rules" => rules: Vec<RuleChange> [required(), max_items(100)],
});

impl Update {
    /// The request with everything it must have.
    #[inline]
    pub fn new(rules: impl IntoIterator<Item = RuleChange>) -> Self {
        Self {
            rules: rules.into_iter().collect(),
            ..Self::default()
        }
    }
}

impl Endpoint for Update {
    type Token = AccessToken;
    type Response = UpdateResponse;
    const META: &'static EndpointMeta = &EndpointMeta::post("contactrule", "update", "/cgi-bin/contactrule/update")
        .title("修改规则")
        .effect(Effect::Set)
        .docs(&[101539]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Chunked for Update {
    const MOST: usize = 100;

    fn split_off(&mut self) -> Option<Self> {
        let list = Some(&mut self.rules).filter(|list| list.len() > Self::MOST)?;
        let rest = list.split_off(Self::MOST);
        Some(Self {
            rules: rest,
            ..self.clone()
        })
    }

    fn merge(answer: &mut UpdateResponse, next: UpdateResponse) {
        answer.rules.extend(next.rules);
    }
}

/// 修改规则: the answer to [`Update`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateResponse {
    /// The rules as they are now.
    pub rules: Vec<ContactRule>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(answer UpdateResponse {
    "rules" => rules: Vec<ContactRule>,
});

/// 删除规则: the request of [`Api::delete`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Delete {
    /// The rules to remove. At most 100 items.
    pub rule_ids: Vec<i64>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(Delete {
    "rule_ids" => rule_ids: Vec<i64> [required(), max_items(100)],
});

impl Delete {
    /// The request with everything it must have.
    #[inline]
    pub fn new(rule_ids: impl IntoIterator<Item = i64>) -> Self {
        Self {
            rule_ids: rule_ids.into_iter().collect(),
            ..Self::default()
        }
    }
}

impl Endpoint for Delete {
    type Token = AccessToken;
    type Response = Empty;
    const META: &'static EndpointMeta = &EndpointMeta::post("contactrule", "delete", "/cgi-bin/contactrule/delete")
        .title("删除规则")
        .effect(Effect::Set)
        .docs(&[101540]);

    #[inline]
    fn encode(&self) -> Result<Payload, EncodeError> {
        Payload::from_table(Self::META, self)
    }
}

impl Chunked for Delete {
    const MOST: usize = 100;

    fn split_off(&mut self) -> Option<Self> {
        let list = Some(&mut self.rule_ids).filter(|list| list.len() > Self::MOST)?;
        let rest = list.split_off(Self::MOST);
        Some(Self {
            rule_ids: rest,
            ..self.clone()
        })
    }

    fn merge(_answer: &mut Empty, _next: Empty) {}
}

/// A rule to create.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NewRule {
    /// What the rule does.
    pub rule_type: RuleType,
    /// Who is hidden or restricted.
    pub range: Option<RuleScope>,
    /// Who may be seen or may see all the same.
    pub whitelist: Option<RuleScope>,
    /// Who the restriction does not apply to. Not for hide.
    pub exclude: Option<RuleScope>,
    /// Whether searching stays allowed. Not for hide.
    pub is_allowed_search: Option<bool>,
    /// Whether chatting stays allowed. Not for hide.
    pub is_allowed_conversation: Option<bool>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(NewRule {
    "rule_type" => rule_type: RuleType [required()],
    "range" => range: Option<RuleScope>,
    "whitelist" => whitelist: Option<RuleScope>,
    "exclude" => exclude: Option<RuleScope>,
    "is_allowed_search" => is_allowed_search: Option<bool>,
    "is_allowed_conversation" => is_allowed_conversation: Option<bool>,
});

impl NewRule {
    /// A value with everything it must have.
    #[inline]
    pub fn new(rule_type: RuleType) -> Self {
        Self {
            rule_type,
            ..Self::default()
        }
    }

    /// Who is hidden or restricted.
    #[inline]
    #[must_use]
    pub fn range(mut self, range: RuleScope) -> Self {
        self.range = Some(range);
        self
    }

    /// Who may be seen or may see all the same.
    #[inline]
    #[must_use]
    pub fn whitelist(mut self, whitelist: RuleScope) -> Self {
        self.whitelist = Some(whitelist);
        self
    }

    /// Who the restriction does not apply to. Not for hide.
    #[inline]
    #[must_use]
    pub fn exclude(mut self, exclude: RuleScope) -> Self {
        self.exclude = Some(exclude);
        self
    }

    /// Whether searching stays allowed. Not for hide.
    #[inline]
    #[must_use]
    pub fn is_allowed_search(mut self, is_allowed_search: bool) -> Self {
        self.is_allowed_search = Some(is_allowed_search);
        self
    }

    /// Whether chatting stays allowed. Not for hide.
    #[inline]
    #[must_use]
    pub fn is_allowed_conversation(mut self, is_allowed_conversation: bool) -> Self {
        self.is_allowed_conversation = Some(is_allowed_conversation);
        self
    }
}

/// A rule as it is to be.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RuleChange {
    /// The rule.
    pub rule_id: i64,
    /// Its type. Cannot be changed.
    pub rule_type: Option<RuleType>,
    /// Who is hidden or restricted.
    pub range: Option<RuleScope>,
    /// Who may be seen or may see all the same.
    pub whitelist: Option<RuleScope>,
    /// Who the restriction does not apply to. Not for hide.
    pub exclude: Option<RuleScope>,
    /// Whether searching stays allowed. Not for hide.
    pub is_allowed_search: Option<bool>,
    /// Whether chatting stays allowed. Not for hide.
    pub is_allowed_conversation: Option<bool>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(RuleChange {
    "rule_id" => rule_id: i64 [required()],
    "rule_type" => rule_type: Option<RuleType>,
    "range" => range: Option<RuleScope>,
    "whitelist" => whitelist: Option<RuleScope>,
    "exclude" => exclude: Option<RuleScope>,
    "is_allowed_search" => is_allowed_search: Option<bool>,
    "is_allowed_conversation" => is_allowed_conversation: Option<bool>,
});

impl RuleChange {
    /// A value with everything it must have.
    #[inline]
    pub fn new(rule_id: i64) -> Self {
        Self { rule_id, ..Self::default() }
    }

    /// Its type. Cannot be changed.
    #[inline]
    #[must_use]
    pub fn rule_type(mut self, rule_type: RuleType) -> Self {
        self.rule_type = Some(rule_type);
        self
    }

    /// Who is hidden or restricted.
    #[inline]
    #[must_use]
    pub fn range(mut self, range: RuleScope) -> Self {
        self.range = Some(range);
        self
    }

    /// Who may be seen or may see all the same.
    #[inline]
    #[must_use]
    pub fn whitelist(mut self, whitelist: RuleScope) -> Self {
        self.whitelist = Some(whitelist);
        self
    }

    /// Who the restriction does not apply to. Not for hide.
    #[inline]
    #[must_use]
    pub fn exclude(mut self, exclude: RuleScope) -> Self {
        self.exclude = Some(exclude);
        self
    }

    /// Whether searching stays allowed. Not for hide.
    #[inline]
    #[must_use]
    pub fn is_allowed_search(mut self, is_allowed_search: bool) -> Self {
        self.is_allowed_search = Some(is_allowed_search);
        self
    }

    /// Whether chatting stays allowed. Not for hide.
    #[inline]
    #[must_use]
    pub fn is_allowed_conversation(mut self, is_allowed_conversation: bool) -> Self {
        self.is_allowed_conversation = Some(is_allowed_conversation);
        self
    }
}

/// A rule.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ContactRule {
    /// The rule.
    pub rule_id: i64,
    /// What it does.
    pub rule_type: RuleType,
    /// Who is hidden or restricted.
    pub range: Option<RuleScope>,
    /// Who may be seen or may see all the same.
    pub whitelist: Option<RuleScope>,
    /// Who the restriction does not apply to.
    pub exclude: Option<RuleScope>,
    /// Whether searching stays allowed.
    pub is_allowed_search: Option<bool>,
    /// Whether chatting stays allowed.
    pub is_allowed_conversation: Option<bool>,
    /// Members that the spec does not know, kept as they came.
    pub extra: Extra,
}

table!(ContactRule {
    "rule_id" => rule_id: i64,
    "rule_type" => rule_type: RuleType,
    "range" => range: Option<RuleScope>,
    "whitelist" => whitelist: Option<RuleScope>,
    "exclude" => exclude: Option<RuleScope>,
    "is_allowed_search" => is_allowed_search: Option<bool>,
    "is_allowed_conversation" => is_allowed_conversation: Option<bool>,
});

/// A choice of members.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RuleScope {
    /// Members. At most 1000 items.
    pub userid: Option<Vec<OpenUserId>>,
    /// Departments. At most 100 items.
    pub partyid: Option<Vec<DepartmentId>>,
    /// Tags. At most 100 items.
    pub tagid: Option<Vec<TagId>>,
    /// Members that the spec does not know, sent as they are.
    pub extra: Extra,
}

table!(RuleScope {
    "userid" => userid: Option<Vec<OpenUserId>> [max_items(1000)],
    "partyid" => partyid: Option<Vec<DepartmentId>> [max_items(100)],
    "tagid" => tagid: Option<Vec<TagId>> [max_items(100)],
});

impl RuleScope {
    /// A value with everything it must have.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Members. At most 1000 items.
    #[inline]
    #[must_use]
    pub fn userid(
        mut self,
        userid: impl IntoIterator<Item = impl Into<OpenUserId>>,
    ) -> Self {
        self.userid = Some(userid.into_iter().map(Into::into).collect());
        self
    }

    /// Departments. At most 100 items.
    #[inline]
    #[must_use]
    pub fn partyid(
        mut self,
        partyid: impl IntoIterator<Item = impl Into<DepartmentId>>,
    ) -> Self {
        self.partyid = Some(partyid.into_iter().map(Into::into).collect());
        self
    }

    /// Tags. At most 100 items.
    #[inline]
    #[must_use]
    pub fn tagid(mut self, tagid: impl IntoIterator<Item = impl Into<TagId>>) -> Self {
        self.tagid = Some(tagid.into_iter().map(Into::into).collect());
        self
    }
}

open_enum! {
    /// What a rule does.
    pub enum RuleType: i64 {
        /// Hides members and departments from others.
        Hide = 1,
        /// Members see their own departments only.
        RestrictOtherDepartments = 2,
        /// Members see nobody.
        RestrictAll = 3,
    }
}
