//! The example of every event as XML, by the event's name.
//!
//! Generated from `spec/events` by `cargo codegen`. Edit the spec, not this file.

/// Name and example, in the order of the spec.
pub(crate) static EVENT_EXAMPLES: &[(&str, &str)] = &[
    ("change_contact_create_user", r#"<xml>
  <SuiteId><![CDATA[ww8a31c0de5f27b6d4]]></SuiteId>
  <AuthCorpId><![CDATA[wpAbcdDAAAq7ZkV2mR9tLxY4uHnE3sJgw]]></AuthCorpId>
  <InfoType><![CDATA[change_contact]]></InfoType>
  <TimeStamp>1767225600</TimeStamp>
  <ChangeType><![CDATA[create_user]]></ChangeType>
  <UserID><![CDATA[woAbcdDAAAh1Bf6sWc0PzXQ8yKdN5vTeu]]></UserID>
  <Name><![CDATA[林晓]]></Name>
  <Department><![CDATA[2,7]]></Department>
  <MainDepartment>7</MainDepartment>
  <IsLeaderInDept><![CDATA[0,1]]></IsLeaderInDept>
  <DirectLeader><![CDATA[woAbcdDAAAk8Jp3eRq6MwZtY1uHcB7sLo,woAbcdDAAAx2Nc9vTb5QyAiF4gWjD6rSm]]></DirectLeader>
  <Position><![CDATA[采购主管]]></Position>
  <Mobile><![CDATA[13900001111]]></Mobile>
  <Gender>2</Gender>
  <Email><![CDATA[linxiao@example.com]]></Email>
  <BizMail><![CDATA[linxiao@example.wecom.work]]></BizMail>
  <Status>1</Status>
  <Avatar><![CDATA[https://wework.qpic.cn/wwpic/204417_example/0]]></Avatar>
  <Alias><![CDATA[Shirley]]></Alias>
  <Telephone><![CDATA[0571-88880000]]></Telephone>
  <Address><![CDATA[杭州市西湖区]]></Address>
  <ExtAttr>
    <Item>
      <Name><![CDATA[工号]]></Name>
      <Type>0</Type>
      <Value><![CDATA[A-1024]]></Value>
      <Text>
        <Value><![CDATA[A-1024]]></Value>
      </Text>
    </Item>
    <Item>
      <Name><![CDATA[主页]]></Name>
      <Type>1</Type>
      <Web>
        <Title><![CDATA[个人主页]]></Title>
        <Url><![CDATA[https://example.com/linxiao]]></Url>
      </Web>
    </Item>
  </ExtAttr>
  <EnglishName><![CDATA[Shirley Lin]]></EnglishName>
  <IsLeader>1</IsLeader>
  <OpenUserID><![CDATA[woAbcdDAAAh1Bf6sWc0PzXQ8yKdN5vTeu]]></OpenUserID>
</xml>"#),
    ("change_contact_update_user", r#"<xml>
  <SuiteId><![CDATA[ww8a31c0de5f27b6d4]]></SuiteId>
  <AuthCorpId><![CDATA[wpAbcdDAAAq7ZkV2mR9tLxY4uHnE3sJgw]]></AuthCorpId>
  <InfoType><![CDATA[change_contact]]></InfoType>
  <TimeStamp>1767225600</TimeStamp>
  <ChangeType><![CDATA[update_user]]></ChangeType>
  <UserID><![CDATA[woAbcdDAAAh1Bf6sWc0PzXQ8yKdN5vTeu]]></UserID>
  <NewUserID><![CDATA[woAbcdDAAAk8Jp3eRq6MwZtY1uHcB7sLo]]></NewUserID>
  <Name><![CDATA[林晓]]></Name>
  <Department><![CDATA[2,7]]></Department>
  <MainDepartment>7</MainDepartment>
  <IsLeaderInDept><![CDATA[0,1]]></IsLeaderInDept>
  <DirectLeader><![CDATA[woAbcdDAAAk8Jp3eRq6MwZtY1uHcB7sLo,woAbcdDAAAx2Nc9vTb5QyAiF4gWjD6rSm]]></DirectLeader>
  <Position><![CDATA[采购主管]]></Position>
  <Mobile><![CDATA[13900001111]]></Mobile>
  <Gender>2</Gender>
  <Email><![CDATA[linxiao@example.com]]></Email>
  <BizMail><![CDATA[linxiao@example.wecom.work]]></BizMail>
  <Status>1</Status>
  <Avatar><![CDATA[https://wework.qpic.cn/wwpic/204417_example/0]]></Avatar>
  <Alias><![CDATA[Shirley]]></Alias>
  <Telephone><![CDATA[0571-88880000]]></Telephone>
  <Address><![CDATA[杭州市西湖区]]></Address>
  <ExtAttr>
    <Item>
      <Name><![CDATA[工号]]></Name>
      <Type>0</Type>
      <Value><![CDATA[A-1024]]></Value>
      <Text>
        <Value><![CDATA[A-1024]]></Value>
      </Text>
    </Item>
    <Item>
      <Name><![CDATA[主页]]></Name>
      <Type>1</Type>
      <Web>
        <Title><![CDATA[个人主页]]></Title>
        <Url><![CDATA[https://example.com/linxiao]]></Url>
      </Web>
    </Item>
  </ExtAttr>
  <EnglishName><![CDATA[Shirley Lin]]></EnglishName>
  <IsLeader>1</IsLeader>
  <OpenUserID><![CDATA[woAbcdDAAAh1Bf6sWc0PzXQ8yKdN5vTeu]]></OpenUserID>
</xml>"#),
    ("change_contact_delete_user", r#"<xml>
  <SuiteId><![CDATA[ww8a31c0de5f27b6d4]]></SuiteId>
  <AuthCorpId><![CDATA[wpAbcdDAAAq7ZkV2mR9tLxY4uHnE3sJgw]]></AuthCorpId>
  <InfoType><![CDATA[change_contact]]></InfoType>
  <TimeStamp>1767225600</TimeStamp>
  <ChangeType><![CDATA[delete_user]]></ChangeType>
  <UserID><![CDATA[woAbcdDAAAh1Bf6sWc0PzXQ8yKdN5vTeu]]></UserID>
  <OpenUserID><![CDATA[woAbcdDAAAh1Bf6sWc0PzXQ8yKdN5vTeu]]></OpenUserID>
</xml>"#),
    ("change_contact_create_party", r#"<xml>
  <SuiteId><![CDATA[ww8a31c0de5f27b6d4]]></SuiteId>
  <AuthCorpId><![CDATA[wpAbcdDAAAq7ZkV2mR9tLxY4uHnE3sJgw]]></AuthCorpId>
  <InfoType><![CDATA[change_contact]]></InfoType>
  <TimeStamp>1767225600</TimeStamp>
  <ChangeType><![CDATA[create_party]]></ChangeType>
  <Id>12</Id>
  <Name><![CDATA[华东采购部]]></Name>
  <ParentId>2</ParentId>
  <Order>100</Order>
</xml>"#),
    ("change_contact_update_party", r#"<xml>
  <SuiteId><![CDATA[ww8a31c0de5f27b6d4]]></SuiteId>
  <AuthCorpId><![CDATA[wpAbcdDAAAq7ZkV2mR9tLxY4uHnE3sJgw]]></AuthCorpId>
  <InfoType><![CDATA[change_contact]]></InfoType>
  <TimeStamp>1767225600</TimeStamp>
  <ChangeType><![CDATA[update_party]]></ChangeType>
  <Id>12</Id>
  <Name><![CDATA[华东采购中心]]></Name>
  <ParentId>3</ParentId>
</xml>"#),
    ("change_contact_delete_party", r#"<xml>
  <SuiteId><![CDATA[ww8a31c0de5f27b6d4]]></SuiteId>
  <AuthCorpId><![CDATA[wpAbcdDAAAq7ZkV2mR9tLxY4uHnE3sJgw]]></AuthCorpId>
  <InfoType><![CDATA[change_contact]]></InfoType>
  <TimeStamp>1767225600</TimeStamp>
  <ChangeType><![CDATA[delete_party]]></ChangeType>
  <Id>12</Id>
</xml>"#),
    ("change_contact_update_tag", r#"<xml>
  <SuiteId><![CDATA[ww8a31c0de5f27b6d4]]></SuiteId>
  <AuthCorpId><![CDATA[wpAbcdDAAAq7ZkV2mR9tLxY4uHnE3sJgw]]></AuthCorpId>
  <InfoType><![CDATA[change_contact]]></InfoType>
  <TimeStamp>1767225600</TimeStamp>
  <ChangeType><![CDATA[update_tag]]></ChangeType>
  <TagId>5</TagId>
  <AddUserItems><![CDATA[woAbcdDAAAh1Bf6sWc0PzXQ8yKdN5vTeu,woAbcdDAAAk8Jp3eRq6MwZtY1uHcB7sLo]]></AddUserItems>
  <DelUserItems><![CDATA[woAbcdDAAAx2Nc9vTb5QyAiF4gWjD6rSm]]></DelUserItems>
  <AddPartyItems><![CDATA[2,7]]></AddPartyItems>
  <DelPartyItems><![CDATA[9]]></DelPartyItems>
</xml>"#),
    ("batch_job_result", r#"<xml>
  <SuiteId><![CDATA[ww8a31c0de5f27b6d4]]></SuiteId>
  <AuthCorpId><![CDATA[wpAbcdDAAAq7ZkV2mR9tLxY4uHnE3sJgw]]></AuthCorpId>
  <InfoType><![CDATA[batch_job_result]]></InfoType>
  <TimeStamp>1767225600</TimeStamp>
  <BatchJob>
    <JobId><![CDATA[jobid_7Qm2VxZr9LkT4sYwB1nHcD6e]]></JobId>
    <JobType><![CDATA[export_user]]></JobType>
    <ErrCode>0</ErrCode>
    <ErrMsg><![CDATA[ok]]></ErrMsg>
  </BatchJob>
</xml>"#),
    ("share_agent_change", r#"<xml>
  <SuiteId><![CDATA[ww1234567890abcdef]]></SuiteId>
  <InfoType><![CDATA[share_agent_change]]></InfoType>
  <TimeStamp>1767225600</TimeStamp>
  <AppId>1</AppId>
  <CorpId><![CDATA[wpAbCdEfGh0123456789]]></CorpId>
  <AgentId>1000002</AgentId>
</xml>"#),
    ("share_chain_change", r#"<xml>
  <SuiteId><![CDATA[ww1234567890abcdef]]></SuiteId>
  <InfoType><![CDATA[share_chain_change]]></InfoType>
  <TimeStamp>1767225600</TimeStamp>
  <AppId>1</AppId>
  <CorpId><![CDATA[wpAbCdEfGh0123456789]]></CorpId>
  <AgentId>1000002</AgentId>
</xml>"#),
    ("customer_acquisition_balance_low", r#"<xml>
  <SuiteId><![CDATA[ww8a31c0de5f27b6d4]]></SuiteId>
  <AuthCorpId><![CDATA[wpAbcdDAAAq7ZkV2mR9tLxY4uHnE3sJgw]]></AuthCorpId>
  <InfoType><![CDATA[customer_acquisition]]></InfoType>
  <TimeStamp>1767225600</TimeStamp>
  <ChangeType><![CDATA[balance_low]]></ChangeType>
</xml>"#),
    ("customer_acquisition_balance_exhausted", r#"<xml>
  <SuiteId><![CDATA[ww8a31c0de5f27b6d4]]></SuiteId>
  <AuthCorpId><![CDATA[wpAbcdDAAAq7ZkV2mR9tLxY4uHnE3sJgw]]></AuthCorpId>
  <InfoType><![CDATA[customer_acquisition]]></InfoType>
  <TimeStamp>1767225600</TimeStamp>
  <ChangeType><![CDATA[balance_exhausted]]></ChangeType>
</xml>"#),
    ("customer_acquisition_balance_increased", r#"<xml>
  <SuiteId><![CDATA[ww8a31c0de5f27b6d4]]></SuiteId>
  <AuthCorpId><![CDATA[wpAbcdDAAAq7ZkV2mR9tLxY4uHnE3sJgw]]></AuthCorpId>
  <InfoType><![CDATA[customer_acquisition]]></InfoType>
  <TimeStamp>1767225600</TimeStamp>
  <ChangeType><![CDATA[balance_increased]]></ChangeType>
</xml>"#),
    ("customer_acquisition_quota_expire_soon", r#"<xml>
  <SuiteId><![CDATA[ww8a31c0de5f27b6d4]]></SuiteId>
  <AuthCorpId><![CDATA[wpAbcdDAAAq7ZkV2mR9tLxY4uHnE3sJgw]]></AuthCorpId>
  <InfoType><![CDATA[customer_acquisition]]></InfoType>
  <TimeStamp>1767225600</TimeStamp>
  <ChangeType><![CDATA[quota_expire_soon]]></ChangeType>
  <ExpireTime>1768435200</ExpireTime>
  <ExpireQuotaNum>120</ExpireQuotaNum>
</xml>"#),
    ("customer_acquisition_link_unavailable", r#"<xml>
  <SuiteId><![CDATA[ww8a31c0de5f27b6d4]]></SuiteId>
  <AuthCorpId><![CDATA[wpAbcdDAAAq7ZkV2mR9tLxY4uHnE3sJgw]]></AuthCorpId>
  <InfoType><![CDATA[customer_acquisition]]></InfoType>
  <TimeStamp>1767225600</TimeStamp>
  <ChangeType><![CDATA[link_unavailable]]></ChangeType>
  <LinkId><![CDATA[cawb9e4f0d17a62c53]]></LinkId>
</xml>"#),
    ("customer_acquisition_delete_link", r#"<xml>
  <SuiteId><![CDATA[ww8a31c0de5f27b6d4]]></SuiteId>
  <AuthCorpId><![CDATA[wpAbcdDAAAq7ZkV2mR9tLxY4uHnE3sJgw]]></AuthCorpId>
  <InfoType><![CDATA[customer_acquisition]]></InfoType>
  <TimeStamp>1767225600</TimeStamp>
  <ChangeType><![CDATA[delete_link]]></ChangeType>
  <LinkId><![CDATA[cawb9e4f0d17a62c53]]></LinkId>
</xml>"#),
    ("customer_acquisition_open_profile", r#"<xml>
  <SuiteId><![CDATA[ww8a31c0de5f27b6d4]]></SuiteId>
  <AuthCorpId><![CDATA[wpAbcdDAAAq7ZkV2mR9tLxY4uHnE3sJgw]]></AuthCorpId>
  <InfoType><![CDATA[customer_acquisition]]></InfoType>
  <TimeStamp>1767225600</TimeStamp>
  <ChangeType><![CDATA[open_profile]]></ChangeType>
  <LinkId><![CDATA[cawb9e4f0d17a62c53]]></LinkId>
  <State><![CDATA[ad_campaign_17]]></State>
</xml>"#),
    ("customer_acquisition_friend_request", r#"<xml>
  <SuiteId><![CDATA[ww8a31c0de5f27b6d4]]></SuiteId>
  <AuthCorpId><![CDATA[wpAbcdDAAAq7ZkV2mR9tLxY4uHnE3sJgw]]></AuthCorpId>
  <InfoType><![CDATA[customer_acquisition]]></InfoType>
  <TimeStamp>1767225600</TimeStamp>
  <ChangeType><![CDATA[friend_request]]></ChangeType>
  <LinkId><![CDATA[cawb9e4f0d17a62c53]]></LinkId>
  <State><![CDATA[ad_campaign_17]]></State>
</xml>"#),
    ("customer_acquisition_customer_start_chat", r#"<xml>
  <SuiteId><![CDATA[ww8a31c0de5f27b6d4]]></SuiteId>
  <AuthCorpId><![CDATA[wpAbcdDAAAq7ZkV2mR9tLxY4uHnE3sJgw]]></AuthCorpId>
  <InfoType><![CDATA[customer_acquisition]]></InfoType>
  <TimeStamp>1767225600</TimeStamp>
  <ChangeType><![CDATA[customer_start_chat]]></ChangeType>
  <UserID><![CDATA[woAbcdDAAAh1Bf6sWc0PzXQ8yKdN5vTeu]]></UserID>
  <ExternalUserID><![CDATA[wmAbcdDAAAr3Gm7oUj2LiSaE9xCbV4nKp]]></ExternalUserID>
  <LinkId><![CDATA[cawb9e4f0d17a62c53]]></LinkId>
  <State><![CDATA[ad_campaign_17]]></State>
</xml>"#),
    ("customer_acquisition_message_from_customer", r#"<xml>
  <SuiteId><![CDATA[ww8a31c0de5f27b6d4]]></SuiteId>
  <AuthCorpId><![CDATA[wpAbcdDAAAq7ZkV2mR9tLxY4uHnE3sJgw]]></AuthCorpId>
  <InfoType><![CDATA[customer_acquisition]]></InfoType>
  <TimeStamp>1767225600</TimeStamp>
  <ChangeType><![CDATA[message_from_customer]]></ChangeType>
  <LinkId><![CDATA[cawb9e4f0d17a62c53]]></LinkId>
  <State><![CDATA[ad_campaign_17]]></State>
  <UserID><![CDATA[woAbcdDAAAh1Bf6sWc0PzXQ8yKdN5vTeu]]></UserID>
  <ExternalUserID><![CDATA[wmAbcdDAAAr3Gm7oUj2LiSaE9xCbV4nKp]]></ExternalUserID>
  <ChatSeq>5</ChatSeq>
  <ChatKey><![CDATA[CkR4tZ8mVq1LxY7sWb3N]]></ChatKey>
</xml>"#),
    ("customer_acquisition_del_follow_user", r#"<xml>
  <SuiteId><![CDATA[ww8a31c0de5f27b6d4]]></SuiteId>
  <AuthCorpId><![CDATA[wpAbcdDAAAq7ZkV2mR9tLxY4uHnE3sJgw]]></AuthCorpId>
  <InfoType><![CDATA[customer_acquisition]]></InfoType>
  <TimeStamp>1767225600</TimeStamp>
  <ChangeType><![CDATA[del_follow_user]]></ChangeType>
  <LinkId><![CDATA[cawb9e4f0d17a62c53]]></LinkId>
  <State><![CDATA[ad_campaign_17]]></State>
  <UserID><![CDATA[woAbcdDAAAh1Bf6sWc0PzXQ8yKdN5vTeu]]></UserID>
  <ExternalUserID><![CDATA[wmAbcdDAAAr3Gm7oUj2LiSaE9xCbV4nKp]]></ExternalUserID>
</xml>"#),
    ("customer_acquisition_service_balance_low", r#"<xml>
  <InfoType><![CDATA[customer_acquisition]]></InfoType>
  <TimeStamp>1767225600</TimeStamp>
  <ChangeType><![CDATA[service_balance_low]]></ChangeType>
</xml>"#),
    ("customer_acquisition_service_balance_exhausted", r#"<xml>
  <InfoType><![CDATA[customer_acquisition]]></InfoType>
  <TimeStamp>1767225600</TimeStamp>
  <ChangeType><![CDATA[service_balance_exhausted]]></ChangeType>
</xml>"#),
    ("customer_acquisition_service_balance_consumed", r#"<xml>
  <SuiteId><![CDATA[ww8a31c0de5f27b6d4]]></SuiteId>
  <AuthCorpId><![CDATA[wpAbcdDAAAq7ZkV2mR9tLxY4uHnE3sJgw]]></AuthCorpId>
  <InfoType><![CDATA[customer_acquisition]]></InfoType>
  <TimeStamp>1767225600</TimeStamp>
  <ChangeType><![CDATA[service_balance_consumed]]></ChangeType>
  <LinkId><![CDATA[cawb9e4f0d17a62c53]]></LinkId>
  <State><![CDATA[ad_campaign_17]]></State>
  <OnceKey><![CDATA[ok_5f3c9a71]]></OnceKey>
</xml>"#),
    ("customer_acquisition_change_price", r#"<xml>
  <InfoType><![CDATA[customer_acquisition]]></InfoType>
  <TimeStamp>1767225600</TimeStamp>
  <ChangeType><![CDATA[change_price]]></ChangeType>
  <Price>150</Price>
  <EffectiveTime>1769904000</EffectiveTime>
</xml>"#),
    ("customer_acquisition_permit_change", r#"<xml>
  <SuiteId><![CDATA[ww8a31c0de5f27b6d4]]></SuiteId>
  <AuthCorpId><![CDATA[wpAbcdDAAAq7ZkV2mR9tLxY4uHnE3sJgw]]></AuthCorpId>
  <InfoType><![CDATA[customer_acquisition_permit_change]]></InfoType>
  <TimeStamp>1767225600</TimeStamp>
</xml>"#),
    ("change_external_contact_add_external_contact", r#"<xml>
  <SuiteId><![CDATA[ww8a31c0de5f27b6d4]]></SuiteId>
  <AuthCorpId><![CDATA[wpAbcdDAAAq7ZkV2mR9tLxY4uHnE3sJgw]]></AuthCorpId>
  <InfoType><![CDATA[change_external_contact]]></InfoType>
  <TimeStamp>1767225600</TimeStamp>
  <ChangeType><![CDATA[add_external_contact]]></ChangeType>
  <UserID><![CDATA[woAbcdDAAAh1Bf6sWc0PzXQ8yKdN5vTeu]]></UserID>
  <ExternalUserID><![CDATA[wmAbcdDAAAr3Gm7oUj2LiSaE9xCbV4nKp]]></ExternalUserID>
  <State><![CDATA[channel_2026q1]]></State>
  <WelcomeCode><![CDATA[WlcQ7kZr2VmN9sXt4YbH]]></WelcomeCode>
  <LinkId><![CDATA[cawb9e4f0d17a62c53]]></LinkId>
</xml>"#),
    ("change_external_contact_edit_external_contact", r#"<xml>
  <SuiteId><![CDATA[ww8a31c0de5f27b6d4]]></SuiteId>
  <AuthCorpId><![CDATA[wpAbcdDAAAq7ZkV2mR9tLxY4uHnE3sJgw]]></AuthCorpId>
  <InfoType><![CDATA[change_external_contact]]></InfoType>
  <TimeStamp>1767225600</TimeStamp>
  <ChangeType><![CDATA[edit_external_contact]]></ChangeType>
  <UserID><![CDATA[woAbcdDAAAh1Bf6sWc0PzXQ8yKdN5vTeu]]></UserID>
  <ExternalUserID><![CDATA[wmAbcdDAAAr3Gm7oUj2LiSaE9xCbV4nKp]]></ExternalUserID>
  <State><![CDATA[channel_2026q1]]></State>
</xml>"#),
    ("change_external_contact_add_half_external_contact", r#"<xml>
  <SuiteId><![CDATA[ww8a31c0de5f27b6d4]]></SuiteId>
  <AuthCorpId><![CDATA[wpAbcdDAAAq7ZkV2mR9tLxY4uHnE3sJgw]]></AuthCorpId>
  <InfoType><![CDATA[change_external_contact]]></InfoType>
  <TimeStamp>1767225600</TimeStamp>
  <ChangeType><![CDATA[add_half_external_contact]]></ChangeType>
  <UserID><![CDATA[woAbcdDAAAh1Bf6sWc0PzXQ8yKdN5vTeu]]></UserID>
  <ExternalUserID><![CDATA[wmAbcdDAAAr3Gm7oUj2LiSaE9xCbV4nKp]]></ExternalUserID>
  <State><![CDATA[channel_2026q1]]></State>
  <WelcomeCode><![CDATA[WlcQ7kZr2VmN9sXt4YbH]]></WelcomeCode>
</xml>"#),
    ("change_external_contact_del_external_contact", r#"<xml>
  <SuiteId><![CDATA[ww8a31c0de5f27b6d4]]></SuiteId>
  <AuthCorpId><![CDATA[wpAbcdDAAAq7ZkV2mR9tLxY4uHnE3sJgw]]></AuthCorpId>
  <InfoType><![CDATA[change_external_contact]]></InfoType>
  <TimeStamp>1767225600</TimeStamp>
  <ChangeType><![CDATA[del_external_contact]]></ChangeType>
  <UserID><![CDATA[woAbcdDAAAh1Bf6sWc0PzXQ8yKdN5vTeu]]></UserID>
  <ExternalUserID><![CDATA[wmAbcdDAAAr3Gm7oUj2LiSaE9xCbV4nKp]]></ExternalUserID>
  <Source><![CDATA[DELETE_BY_TRANSFER]]></Source>
</xml>"#),
    ("change_external_contact_del_follow_user", r#"<xml>
  <SuiteId><![CDATA[ww8a31c0de5f27b6d4]]></SuiteId>
  <AuthCorpId><![CDATA[wpAbcdDAAAq7ZkV2mR9tLxY4uHnE3sJgw]]></AuthCorpId>
  <InfoType><![CDATA[change_external_contact]]></InfoType>
  <TimeStamp>1767225600</TimeStamp>
  <ChangeType><![CDATA[del_follow_user]]></ChangeType>
  <UserID><![CDATA[woAbcdDAAAh1Bf6sWc0PzXQ8yKdN5vTeu]]></UserID>
  <ExternalUserID><![CDATA[wmAbcdDAAAr3Gm7oUj2LiSaE9xCbV4nKp]]></ExternalUserID>
</xml>"#),
    ("change_external_contact_transfer_fail", r#"<xml>
  <SuiteId><![CDATA[ww8a31c0de5f27b6d4]]></SuiteId>
  <AuthCorpId><![CDATA[wpAbcdDAAAq7ZkV2mR9tLxY4uHnE3sJgw]]></AuthCorpId>
  <InfoType><![CDATA[change_external_contact]]></InfoType>
  <TimeStamp>1767225600</TimeStamp>
  <ChangeType><![CDATA[transfer_fail]]></ChangeType>
  <FailReason><![CDATA[customer_limit_exceed]]></FailReason>
  <UserID><![CDATA[woAbcdDAAAh1Bf6sWc0PzXQ8yKdN5vTeu]]></UserID>
  <ExternalUserID><![CDATA[wmAbcdDAAAr3Gm7oUj2LiSaE9xCbV4nKp]]></ExternalUserID>
</xml>"#),
    ("change_external_contact_msg_audit_approved", r#"<xml>
  <SuiteId><![CDATA[ww8a31c0de5f27b6d4]]></SuiteId>
  <AuthCorpId><![CDATA[wpAbcdDAAAq7ZkV2mR9tLxY4uHnE3sJgw]]></AuthCorpId>
  <InfoType><![CDATA[change_external_contact]]></InfoType>
  <TimeStamp>1767225600</TimeStamp>
  <ChangeType><![CDATA[msg_audit_approved]]></ChangeType>
  <UserID><![CDATA[woAbcdDAAAh1Bf6sWc0PzXQ8yKdN5vTeu]]></UserID>
  <ExternalUserID><![CDATA[wmAbcdDAAAr3Gm7oUj2LiSaE9xCbV4nKp]]></ExternalUserID>
  <WelcomeCode><![CDATA[WlcQ7kZr2VmN9sXt4YbH]]></WelcomeCode>
</xml>"#),
    ("change_external_chat_create", r#"<xml>
  <SuiteId><![CDATA[ww8a31c0de5f27b6d4]]></SuiteId>
  <AuthCorpId><![CDATA[wpAbcdDAAAq7ZkV2mR9tLxY4uHnE3sJgw]]></AuthCorpId>
  <InfoType><![CDATA[change_external_chat]]></InfoType>
  <TimeStamp>1767225600</TimeStamp>
  <ChangeType><![CDATA[create]]></ChangeType>
  <ChatId><![CDATA[wrAbcdDAAAs5Ht1nMy8VoPkZ3qJbE6xUc]]></ChatId>
</xml>"#),
    ("change_external_chat_update", r#"<xml>
  <SuiteId><![CDATA[ww8a31c0de5f27b6d4]]></SuiteId>
  <AuthCorpId><![CDATA[wpAbcdDAAAq7ZkV2mR9tLxY4uHnE3sJgw]]></AuthCorpId>
  <InfoType><![CDATA[change_external_chat]]></InfoType>
  <TimeStamp>1767225600</TimeStamp>
  <ChangeType><![CDATA[update]]></ChangeType>
  <ChatId><![CDATA[wrAbcdDAAAs5Ht1nMy8VoPkZ3qJbE6xUc]]></ChatId>
  <UpdateDetail><![CDATA[add_member]]></UpdateDetail>
  <JoinScene>3</JoinScene>
  <QuitScene>0</QuitScene>
  <MemChangeCnt>2</MemChangeCnt>
  <MemChangeList>
    <Item><![CDATA[woAbcdDAAAh1Bf6sWc0PzXQ8yKdN5vTeu]]></Item>
    <Item><![CDATA[wmAbcdDAAAr3Gm7oUj2LiSaE9xCbV4nKp]]></Item>
  </MemChangeList>
  <LastMemVer><![CDATA[4c1f8e0b6a9d2735e81b7c40f95a3d26]]></LastMemVer>
  <CurMemVer><![CDATA[9b27d5e3fa0c4186b2e67d91c8540fa3]]></CurMemVer>
</xml>"#),
    ("change_external_chat_dismiss", r#"<xml>
  <SuiteId><![CDATA[ww8a31c0de5f27b6d4]]></SuiteId>
  <AuthCorpId><![CDATA[wpAbcdDAAAq7ZkV2mR9tLxY4uHnE3sJgw]]></AuthCorpId>
  <InfoType><![CDATA[change_external_chat]]></InfoType>
  <TimeStamp>1767225600</TimeStamp>
  <ChangeType><![CDATA[dismiss]]></ChangeType>
  <ChatId><![CDATA[wrAbcdDAAAs5Ht1nMy8VoPkZ3qJbE6xUc]]></ChatId>
</xml>"#),
    ("change_external_tag_create", r#"<xml>
  <SuiteId><![CDATA[ww8a31c0de5f27b6d4]]></SuiteId>
  <AuthCorpId><![CDATA[wpAbcdDAAAq7ZkV2mR9tLxY4uHnE3sJgw]]></AuthCorpId>
  <InfoType><![CDATA[change_external_tag]]></InfoType>
  <TimeStamp>1767225600</TimeStamp>
  <ChangeType><![CDATA[create]]></ChangeType>
  <Id><![CDATA[etAbcdDAAAv7Kc2wRf9GmXsL4yTjB1nQo]]></Id>
  <TagType><![CDATA[tag]]></TagType>
  <StrategyId><![CDATA[1207]]></StrategyId>
</xml>"#),
    ("change_external_tag_update", r#"<xml>
  <SuiteId><![CDATA[ww8a31c0de5f27b6d4]]></SuiteId>
  <AuthCorpId><![CDATA[wpAbcdDAAAq7ZkV2mR9tLxY4uHnE3sJgw]]></AuthCorpId>
  <InfoType><![CDATA[change_external_tag]]></InfoType>
  <TimeStamp>1767225600</TimeStamp>
  <ChangeType><![CDATA[update]]></ChangeType>
  <Id><![CDATA[etAbcdDAAAv7Kc2wRf9GmXsL4yTjB1nQo]]></Id>
  <TagType><![CDATA[tag]]></TagType>
  <StrategyId><![CDATA[1207]]></StrategyId>
</xml>"#),
    ("change_external_tag_delete", r#"<xml>
  <SuiteId><![CDATA[ww8a31c0de5f27b6d4]]></SuiteId>
  <AuthCorpId><![CDATA[wpAbcdDAAAq7ZkV2mR9tLxY4uHnE3sJgw]]></AuthCorpId>
  <InfoType><![CDATA[change_external_tag]]></InfoType>
  <TimeStamp>1767225600</TimeStamp>
  <ChangeType><![CDATA[delete]]></ChangeType>
  <Id><![CDATA[etAbcdDAAAv7Kc2wRf9GmXsL4yTjB1nQo]]></Id>
  <TagType><![CDATA[tag]]></TagType>
  <StrategyId><![CDATA[1207]]></StrategyId>
</xml>"#),
    ("change_external_tag_shuffle", r#"<xml>
  <SuiteId><![CDATA[ww8a31c0de5f27b6d4]]></SuiteId>
  <AuthCorpId><![CDATA[wpAbcdDAAAq7ZkV2mR9tLxY4uHnE3sJgw]]></AuthCorpId>
  <InfoType><![CDATA[change_external_tag]]></InfoType>
  <TimeStamp>1767225600</TimeStamp>
  <ChangeType><![CDATA[shuffle]]></ChangeType>
  <Id><![CDATA[etAbcdDAAAv7Kc2wRf9GmXsL4yTjB1nQo]]></Id>
  <StrategyId><![CDATA[1207]]></StrategyId>
</xml>"#),
    ("license_pay_success", r#"<xml>
  <ServiceCorpId><![CDATA[ww1234abcd5678ef90]]></ServiceCorpId>
  <InfoType><![CDATA[license_pay_success]]></InfoType>
  <AuthCorpId><![CDATA[wpAbCdEfGh0123456789]]></AuthCorpId>
  <OrderId><![CDATA[OI00000ECE0000000001]]></OrderId>
  <BuyerUserId><![CDATA[lihua]]></BuyerUserId>
  <TimeStamp>1767225600</TimeStamp>
</xml>"#),
    ("license_refund", r#"<xml>
  <ServiceCorpId><![CDATA[ww1234abcd5678ef90]]></ServiceCorpId>
  <InfoType><![CDATA[license_refund]]></InfoType>
  <AuthCorpId><![CDATA[wpAbCdEfGh0123456789]]></AuthCorpId>
  <OrderId><![CDATA[OI00000ECE0000000001]]></OrderId>
  <OrderStatus>1</OrderStatus>
  <TimeStamp>1767225600</TimeStamp>
</xml>"#),
    ("auto_activate", r#"<xml>
  <ServiceCorpId><![CDATA[ww1234abcd5678ef90]]></ServiceCorpId>
  <InfoType><![CDATA[auto_activate]]></InfoType>
  <AuthCorpId><![CDATA[wpAbCdEfGh0123456789]]></AuthCorpId>
  <Scene>1</Scene>
  <TimeStamp>1767225600</TimeStamp>
  <AccountList>
    <ActiveCode><![CDATA[LCAbCdEf0001]]></ActiveCode>
    <Type>1</Type>
    <ExpireTime>1798761600</ExpireTime>
    <UserId><![CDATA[woAbCdEf0001]]></UserId>
    <PreviousStatus>3</PreviousStatus>
    <PreviousActiveCode><![CDATA[LCZyXwVu0009]]></PreviousActiveCode>
  </AccountList>
  <AccountList>
    <ActiveCode><![CDATA[LCAbCdEf0002]]></ActiveCode>
    <Type>2</Type>
    <ExpireTime>1798761600</ExpireTime>
    <UserId><![CDATA[woAbCdEf0001]]></UserId>
    <PreviousStatus>1</PreviousStatus>
  </AccountList>
</xml>"#),
    ("unlicensed_notify", r#"<xml>
  <ToUserName><![CDATA[wpAbCdEfGh0123456789]]></ToUserName>
  <FromUserName><![CDATA[woAbCdEf0001]]></FromUserName>
  <CreateTime>1767225600</CreateTime>
  <MsgType><![CDATA[event]]></MsgType>
  <Event><![CDATA[unlicensed_notify]]></Event>
  <AgentID>1000002</AgentID>
</xml>"#),
    ("open_order", r#"<xml>
  <SuiteId><![CDATA[ww1234567890abcdef]]></SuiteId>
  <PaidCorpId><![CDATA[wpAbCdEfGh0123456789]]></PaidCorpId>
  <InfoType><![CDATA[open_order]]></InfoType>
  <TimeStamp>1767225600</TimeStamp>
  <OrderId><![CDATA[N00000ECE0000000000000001]]></OrderId>
  <OperatorId><![CDATA[woAbCdEf0001]]></OperatorId>
</xml>"#),
    ("change_order", r#"<xml>
  <SuiteId><![CDATA[ww1234567890abcdef]]></SuiteId>
  <PaidCorpId><![CDATA[wpAbCdEfGh0123456789]]></PaidCorpId>
  <InfoType><![CDATA[change_order]]></InfoType>
  <TimeStamp>1767225600</TimeStamp>
  <OldOrderId><![CDATA[N00000ECE0000000000000001]]></OldOrderId>
  <NewOrderId><![CDATA[N00000ECE0000000000000002]]></NewOrderId>
</xml>"#),
    ("pay_for_app_success", r#"<xml>
  <SuiteId><![CDATA[ww1234567890abcdef]]></SuiteId>
  <PaidCorpId><![CDATA[wpAbCdEfGh0123456789]]></PaidCorpId>
  <InfoType><![CDATA[pay_for_app_success]]></InfoType>
  <TimeStamp>1767225600</TimeStamp>
  <OrderId><![CDATA[N00000ECE0000000000000002]]></OrderId>
</xml>"#),
    ("refund", r#"<xml>
  <SuiteId><![CDATA[ww1234567890abcdef]]></SuiteId>
  <PaidCorpId><![CDATA[wpAbCdEfGh0123456789]]></PaidCorpId>
  <InfoType><![CDATA[refund]]></InfoType>
  <TimeStamp>1767225600</TimeStamp>
  <OrderId><![CDATA[N00000ECE0000000000000002]]></OrderId>
</xml>"#),
    ("cancel_order", r#"<xml>
  <SuiteId><![CDATA[ww1234567890abcdef]]></SuiteId>
  <PaidCorpId><![CDATA[wpAbCdEfGh0123456789]]></PaidCorpId>
  <InfoType><![CDATA[cancel_order]]></InfoType>
  <TimeStamp>1767225600</TimeStamp>
  <OrderId><![CDATA[N00000ECE0000000000000002]]></OrderId>
</xml>"#),
    ("change_edition", r#"<xml>
  <SuiteId><![CDATA[ww1234567890abcdef]]></SuiteId>
  <PaidCorpId><![CDATA[wpAbCdEfGh0123456789]]></PaidCorpId>
  <InfoType><![CDATA[change_editon]]></InfoType>
  <TimeStamp>1767225600</TimeStamp>
</xml>"#),
    ("advanced_api_pay_success", r#"<xml>
  <ServiceCorpId><![CDATA[ww1234abcd5678ef90]]></ServiceCorpId>
  <InfoType><![CDATA[advanced_api_pay_success]]></InfoType>
  <AuthCorpId><![CDATA[wpAbCdEfGh0123456789]]></AuthCorpId>
  <AdvanceApiType><![CDATA[1]]></AdvanceApiType>
  <OrderId><![CDATA[OI00000ECE0000000001]]></OrderId>
  <BuyerUserId><![CDATA[lihua]]></BuyerUserId>
  <TimeStamp>1767225600</TimeStamp>
</xml>"#),
    ("advanced_api_refund", r#"<xml>
  <ServiceCorpId><![CDATA[ww1234abcd5678ef90]]></ServiceCorpId>
  <InfoType><![CDATA[advanced_api_refund]]></InfoType>
  <AuthCorpId><![CDATA[wpAbCdEfGh0123456789]]></AuthCorpId>
  <AdvanceApiType><![CDATA[1]]></AdvanceApiType>
  <OrderId><![CDATA[OI00000ECE0000000001]]></OrderId>
  <OrderStatus>2</OrderStatus>
  <TimeStamp>1767225600</TimeStamp>
</xml>"#),
    ("advanced_api_cancel", r#"<xml>
  <ServiceCorpId><![CDATA[ww1234abcd5678ef90]]></ServiceCorpId>
  <InfoType><![CDATA[advanced_api_cancel]]></InfoType>
  <AuthCorpId><![CDATA[wpAbCdEfGh0123456789]]></AuthCorpId>
  <AdvanceApiType><![CDATA[1]]></AdvanceApiType>
  <OrderId><![CDATA[OI00000ECE0000000001]]></OrderId>
  <TimeStamp>1767225600</TimeStamp>
</xml>"#),
    ("advanced_api_insufficient", r#"<xml>
  <ServiceCorpId><![CDATA[ww1234abcd5678ef90]]></ServiceCorpId>
  <InfoType><![CDATA[advanced_api_insufficient]]></InfoType>
  <AuthCorpId><![CDATA[wpAbCdEfGh0123456789]]></AuthCorpId>
  <AdvanceApiType><![CDATA[1]]></AdvanceApiType>
  <ChatArchiveApi>
    <Edition><![CDATA[2]]></Edition>
  </ChatArchiveApi>
  <TimeStamp>1767225600</TimeStamp>
</xml>"#),
    ("suite_ticket", r#"<xml>
  <SuiteId><![CDATA[ww1234567890abcdef]]></SuiteId>
  <InfoType><![CDATA[suite_ticket]]></InfoType>
  <TimeStamp>1767225600</TimeStamp>
  <SuiteTicket><![CDATA[ticket-Zk3Qp8Lw]]></SuiteTicket>
</xml>"#),
    ("create_auth", r#"<xml>
  <SuiteId><![CDATA[ww1234567890abcdef]]></SuiteId>
  <AuthCode><![CDATA[authcode-Hx7Tn2Vb]]></AuthCode>
  <InfoType><![CDATA[create_auth]]></InfoType>
  <TimeStamp>1767225600</TimeStamp>
  <State><![CDATA[campaign42]]></State>
  <ExtraInfo>
    <AuthOpenKfIdList>
      <OpenKfId><![CDATA[wkAbCdEf01]]></OpenKfId>
      <OpenKfId><![CDATA[wkAbCdEf02]]></OpenKfId>
    </AuthOpenKfIdList>
  </ExtraInfo>
</xml>"#),
    ("change_auth", r#"<xml>
  <SuiteId><![CDATA[ww1234567890abcdef]]></SuiteId>
  <InfoType><![CDATA[change_auth]]></InfoType>
  <TimeStamp>1767225600</TimeStamp>
  <AuthCorpId><![CDATA[wpAbCdEfGh0123456789]]></AuthCorpId>
  <State><![CDATA[campaign42]]></State>
  <ExtraInfo>
    <AuthOpenKfIdList>
      <OpenKfId><![CDATA[wkAbCdEf01]]></OpenKfId>
      <OpenKfId><![CDATA[wkAbCdEf03]]></OpenKfId>
    </AuthOpenKfIdList>
  </ExtraInfo>
</xml>"#),
    ("cancel_auth", r#"<xml>
  <SuiteId><![CDATA[ww1234567890abcdef]]></SuiteId>
  <InfoType><![CDATA[cancel_auth]]></InfoType>
  <TimeStamp>1767225600</TimeStamp>
  <AuthCorpId><![CDATA[wpAbCdEfGh0123456789]]></AuthCorpId>
  <ExtraInfo>
    <AuthOpenKfIdList>
      <OpenKfId><![CDATA[wkAbCdEf01]]></OpenKfId>
      <OpenKfId><![CDATA[wkAbCdEf02]]></OpenKfId>
    </AuthOpenKfIdList>
  </ExtraInfo>
</xml>"#),
    ("reset_permanent_code", r#"<xml>
  <SuiteId><![CDATA[dk1234567890abcdef]]></SuiteId>
  <AuthCode><![CDATA[authcode-Hx7Tn2Vb]]></AuthCode>
  <InfoType><![CDATA[reset_permanent_code]]></InfoType>
  <TimeStamp>1767225600</TimeStamp>
</xml>"#),
    ("change_app_admin", r#"<xml>
  <ToUserName><![CDATA[wpAbCdEfGh0123456789]]></ToUserName>
  <FromUserName><![CDATA[sys]]></FromUserName>
  <CreateTime>1767225600</CreateTime>
  <MsgType><![CDATA[event]]></MsgType>
  <Event><![CDATA[change_app_admin]]></Event>
  <AgentID>1000002</AgentID>
</xml>"#),
    ("corp_arch_auth", r#"<xml>
  <SuiteId><![CDATA[ww1234567890abcdef]]></SuiteId>
  <AuthCorpId><![CDATA[wpAbCdEfGh0123456789]]></AuthCorpId>
  <InfoType><![CDATA[corp_arch_auth]]></InfoType>
  <TimeStamp>1767225600</TimeStamp>
</xml>"#),
    ("approve_special_auth", r#"<xml>
  <SuiteId><![CDATA[ww1234567890abcdef]]></SuiteId>
  <AuthCorpId><![CDATA[wpAbCdEfGh0123456789]]></AuthCorpId>
  <InfoType><![CDATA[approve_special_auth]]></InfoType>
  <TimeStamp>1767225600</TimeStamp>
  <AuthType><![CDATA[customer_acquisition]]></AuthType>
</xml>"#),
    ("cancel_special_auth", r#"<xml>
  <SuiteId><![CDATA[ww1234567890abcdef]]></SuiteId>
  <AuthCorpId><![CDATA[wpAbCdEfGh0123456789]]></AuthCorpId>
  <InfoType><![CDATA[cancel_special_auth]]></InfoType>
  <TimeStamp>1767225600</TimeStamp>
  <AuthType><![CDATA[customer_acquisition]]></AuthType>
</xml>"#),
    ("agree_external_userid_migration", r#"<xml>
  <AuthCorpId><![CDATA[wpAbCdEfGh0123456789]]></AuthCorpId>
  <InfoType><![CDATA[agree_external_userid_migration]]></InfoType>
  <ServiceCorpId><![CDATA[ww1234abcd5678ef90]]></ServiceCorpId>
  <TimeStamp>1767225600</TimeStamp>
</xml>"#),
    ("register_corp", r#"<xml>
  <ServiceCorpId><![CDATA[ww1234abcd5678ef90]]></ServiceCorpId>
  <InfoType><![CDATA[register_corp]]></InfoType>
  <TimeStamp>1767225600</TimeStamp>
  <RegisterCode><![CDATA[regcode-Wm4Js9Yd]]></RegisterCode>
  <AuthCorpId><![CDATA[wpAbCdEfGh0123456789]]></AuthCorpId>
  <ContactSync>
    <AccessToken><![CDATA[token-Gt6Rk1Xc]]></AccessToken>
    <ExpiresIn>1800</ExpiresIn>
  </ContactSync>
  <AuthUserInfo>
    <UserId><![CDATA[woAbCdEf0001]]></UserId>
  </AuthUserInfo>
  <State><![CDATA[campaign42]]></State>
  <TemplateId><![CDATA[tpl0123456789]]></TemplateId>
</xml>"#),
    ("enter_register_package", r#"<xml>
  <ServiceCorpId><![CDATA[ww1234abcd5678ef90]]></ServiceCorpId>
  <InfoType><![CDATA[enter_register_package]]></InfoType>
  <TimeStamp>1767225600</TimeStamp>
  <AuthCorpId><![CDATA[wpAbCdEfGh0123456789]]></AuthCorpId>
  <AuthUserInfo>
    <UserId><![CDATA[woAbCdEf0001]]></UserId>
  </AuthUserInfo>
  <RegisterCode><![CDATA[regcode-Wm4Js9Yd]]></RegisterCode>
  <State><![CDATA[campaign42]]></State>
  <TemplateId><![CDATA[tpl0123456789]]></TemplateId>
</xml>"#),
    ("del_auth", r#"<xml>
  <SuiteId><![CDATA[ww1234567890abcdef]]></SuiteId>
  <InfoType><![CDATA[del_auth]]></InfoType>
  <TimeStamp>1767225600</TimeStamp>
  <AuthCorpId><![CDATA[wpAbCdEfGh0123456789]]></AuthCorpId>
</xml>"#),
];
