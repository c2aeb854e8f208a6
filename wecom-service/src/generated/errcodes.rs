//! What the errcodes mean: a constant for each, and a table in ascending order.
//!
//! Generated from `spec/errors.yaml` by `cargo codegen`. Edit the spec, not this file.

use crate::errcode::{ErrCodeInfo, ErrKind};
use crate::wire::ErrCode;

impl ErrCode {
    /// -1: the platform is busy.
    pub const SYSTEM_BUSY: Self = Self(-1);
    /// 0: the call went through.
    pub const SUCCESS: Self = Self(0);
    /// 6000: somebody else changed the same data at the same time.
    pub const CONCURRENT_UPDATE_CONFLICT: Self = Self(6000);
    /// 40001: the app secret is wrong, or the credential is not valid.
    pub const WRONG_APP_SECRET: Self = Self(40001);
    /// 40003: the userid is not valid, or no member has it.
    pub const INVALID_MEMBER_ID: Self = Self(40003);
    /// 40004: the media kind is not accepted.
    pub const MEDIA_KIND_NOT_ACCEPTED: Self = Self(40004);
    /// 40005: the type is not valid.
    pub const INVALID_TYPE: Self = Self(40005);
    /// 40006: the media file is too large or too small.
    pub const MEDIA_SIZE_OUT_OF_RANGE: Self = Self(40006);
    /// 40007: the media_id is not valid.
    pub const INVALID_MEDIA_ID: Self = Self(40007);
    /// 40008: the msgtype is not valid.
    pub const INVALID_MSGTYPE: Self = Self(40008);
    /// 40009: the image is too large or too small.
    pub const IMAGE_SIZE_OUT_OF_RANGE: Self = Self(40009);
    /// 40011: the video is too large or too small.
    pub const VIDEO_SIZE_OUT_OF_RANGE: Self = Self(40011);
    /// 40013: the corpid is not valid, or the corp no longer exists.
    pub const INVALID_CORPID: Self = Self(40013);
    /// 40014: the access token is not valid.
    pub const ACCESS_TOKEN_NOT_VALID: Self = Self(40014);
    /// 40016: the number of buttons is not allowed; a menu has one to three.
    pub const WRONG_NUMBER_OF_BUTTONS: Self = Self(40016);
    /// 40017: the button type is not known.
    pub const UNKNOWN_BUTTON_TYPE: Self = Self(40017);
    /// 40018: the length of the button name is not allowed; 16 bytes at most.
    pub const BUTTON_NAME_LENGTH_WRONG: Self = Self(40018);
    /// 40019: the length of the button key is not allowed; 128 bytes at most.
    pub const BUTTON_KEY_LENGTH_WRONG: Self = Self(40019);
    /// 40020: the length of the button url is not allowed; 1024 bytes at most.
    pub const BUTTON_URL_LENGTH_WRONG: Self = Self(40020);
    /// 40022: the submenus are nested too deep.
    pub const SUBMENU_NESTED_TOO_DEEP: Self = Self(40022);
    /// 40023: the number of submenu buttons is not allowed; one to five.
    pub const WRONG_NUMBER_OF_SUBMENU_BUTTONS: Self = Self(40023);
    /// 40024: the submenu button type is not known.
    pub const UNKNOWN_SUBMENU_BUTTON_TYPE: Self = Self(40024);
    /// 40025: the length of the submenu button name is not allowed.
    pub const SUBMENU_BUTTON_NAME_LENGTH_WRONG: Self = Self(40025);
    /// 40026: the length of the submenu button key is not allowed.
    pub const SUBMENU_BUTTON_KEY_LENGTH_WRONG: Self = Self(40026);
    /// 40027: the length of the submenu button url is not allowed; 1024 bytes at most.
    pub const SUBMENU_BUTTON_URL_LENGTH_WRONG: Self = Self(40027);
    /// 40029: the OAuth code is not valid.
    pub const OAUTH_CODE_NOT_VALID: Self = Self(40029);
    /// 40031: the member id list is not valid.
    pub const MEMBER_ID_LIST_NOT_VALID: Self = Self(40031);
    /// 40032: the length of the member id list is not allowed.
    pub const MEMBER_ID_LIST_LENGTH_WRONG: Self = Self(40032);
    /// 40033: the request has characters that are not allowed, such as \\uXXXX escapes.
    pub const ILLEGAL_CHARACTERS_IN_REQUEST: Self = Self(40033);
    /// 40035: a parameter is not valid.
    pub const BAD_PARAMETER: Self = Self(40035);
    /// 40036: the length of the template id is not allowed.
    pub const TEMPLATE_ID_LENGTH_WRONG: Self = Self(40036);
    /// 40037: there is no such template.
    pub const UNKNOWN_TEMPLATE_ID: Self = Self(40037);
    /// 40039: the length of the url is not allowed; 1024 bytes at most.
    pub const URL_LENGTH_WRONG: Self = Self(40039);
    /// 40050: there is no such chat.
    pub const CHAT_ID_UNKNOWN: Self = Self(40050);
    /// 40054: the domain of the submenu url is not allowed.
    pub const SUBMENU_URL_DOMAIN_NOT_ALLOWED: Self = Self(40054);
    /// 40055: the domain of the menu url is not allowed.
    pub const MENU_URL_DOMAIN_NOT_ALLOWED: Self = Self(40055);
    /// 40056: the agentid is not valid.
    pub const AGENT_ID_NOT_VALID: Self = Self(40056);
    /// 40057: the callback url failed its verification.
    pub const CALLBACK_URL_FAILS_VERIFICATION: Self = Self(40057);
    /// 40058: the value of a parameter is not valid.
    pub const BAD_PARAMETER_VALUE: Self = Self(40058);
    /// 40059: the location report flag is not valid.
    pub const LOCATION_REPORT_FLAG_NOT_VALID: Self = Self(40059);
    /// 40063: a parameter is empty.
    pub const EMPTY_PARAMETER: Self = Self(40063);
    /// 40066: the department list is empty or has a department that does not exist.
    pub const DEPARTMENT_LIST_NOT_VALID: Self = Self(40066);
    /// 40068: the tag or tag group id is missing or not valid.
    pub const TAG_OR_TAG_GROUP_ID_INVALID: Self = Self(40068);
    /// 40070: none of the tag's members is valid.
    pub const NO_VALID_TAG_MEMBER: Self = Self(40070);
    /// 40071: the tag name is not valid or in use already.
    pub const TAG_NAME_NOT_VALID: Self = Self(40071);
    /// 40072: the length of the tag name is not allowed; 32 characters at most.
    pub const TAG_NAME_LENGTH_WRONG: Self = Self(40072);
    /// 40073: the openid is not valid.
    pub const INVALID_OPENID: Self = Self(40073);
    /// 40074: news messages cannot be confidential.
    pub const NEWS_MESSAGE_NOT_CONFIDENTIAL: Self = Self(40074);
    /// 40077: the pre-authorisation code is not valid.
    pub const PRE_AUTH_CODE_NOT_VALID: Self = Self(40077);
    /// 40078: the authorisation code is not valid or was used before.
    pub const AUTH_CODE_NOT_VALID: Self = Self(40078);
    /// 40080: the suite secret is not valid.
    pub const SUITE_SECRET_NOT_VALID: Self = Self(40080);
    /// 40082: the suite or provider access token is not valid.
    pub const SUITE_ACCESS_TOKEN_NOT_VALID: Self = Self(40082);
    /// 40083: the suite id is not valid.
    pub const SUITE_ID_NOT_VALID: Self = Self(40083);
    /// 40084: the permanent code is not valid.
    pub const PERMANENT_CODE_NOT_VALID: Self = Self(40084);
    /// 40085: the suite ticket is not valid.
    pub const SUITE_TICKET_NOT_VALID: Self = Self(40085);
    /// 40086: at least one of the app ids does not exist.
    pub const THIRD_PARTY_APP_ID_NOT_VALID: Self = Self(40086);
    /// 40088: there is no such job.
    pub const JOB_ID_UNKNOWN: Self = Self(40088);
    /// 40089: the result of the batch job was purged; only the last five are kept.
    pub const BATCH_JOB_RESULT_ALREADY_PURGED: Self = Self(40089);
    /// 40091: the secret is not valid, or belongs to another corp.
    pub const SECRET_NOT_VALID: Self = Self(40091);
    /// 40092: the content of the import file is not valid.
    pub const IMPORT_FILE_HAS_BAD_CONTENT: Self = Self(40092);
    /// 40093: the JS-SDK signature is wrong.
    pub const JSAPI_SIGNATURE_WRONG: Self = Self(40093);
    /// 40094: the url is not valid.
    pub const BAD_URL: Self = Self(40094);
    /// 40096: the external user id is not valid.
    pub const EXTERNAL_USER_ID_NOT_VALID: Self = Self(40096);
    /// 40097: the member has not left yet.
    pub const MEMBER_HAS_NOT_LEFT_YET: Self = Self(40097);
    /// 40098: the member has not passed real-name verification.
    pub const MEMBER_LACKS_REAL_NAME_VERIFICATION: Self = Self(40098);
    /// 40099: the member has as many external contacts as allowed.
    pub const TOO_MANY_EXTERNAL_CONTACTS: Self = Self(40099);
    /// 40100: the external contact is being transferred already.
    pub const EXTERNAL_CONTACT_ALREADY_BEING_TRANSFERRED: Self = Self(40100);
    /// 40102: the domain clashes with that of a listed app.
    pub const DOMAIN_CLASHES_WITH_LISTED_APP: Self = Self(40102);
    /// 40106: the device access token is not valid.
    pub const DEVICE_ACCESS_TOKEN_NOT_VALID: Self = Self(40106);
    /// 40123: the uploaded image format is not accepted.
    pub const UPLOADED_IMAGE_FORMAT_NOT_ACCEPTED: Self = Self(40123);
    /// 40124: the serial number is barred from campaigns.
    pub const SERIAL_NUMBER_BARRED_FROM_CAMPAIGN_BINDING: Self = Self(40124);
    /// 40125: the open_userid parameter is not valid.
    pub const OPENUSERID_PARAMETER_NOT_VALID: Self = Self(40125);
    /// 40126: the corp has as many customer tags as allowed, 3000.
    pub const TOO_MANY_CORP_TAGS: Self = Self(40126);
    /// 40127: the uri scheme is not supported.
    pub const URI_SCHEME_NOT_SUPPORTED: Self = Self(40127);
    /// 40128: the customer was transferred too often.
    pub const CUSTOMER_TRANSFERRED_TOO_OFTEN: Self = Self(40128);
    /// 40129: the customer is being transferred.
    pub const CUSTOMER_TRANSFER_UNDER_WAY: Self = Self(40129);
    /// 40130: the old and the new owner are the same.
    pub const OLD_AND_NEW_OWNER_IDENTICAL: Self = Self(40130);
    /// 40131: the member who hands over does not follow the customer.
    pub const HANDOVER_MEMBER_DOES_NOT_FOLLOW_CUSTOMER: Self = Self(40131);
    /// 40132: the call is not available to team accounts.
    pub const NOT_AVAILABLE_TO_TEAM_ACCOUNTS: Self = Self(40132);
    /// 40133: the corp does not let members authorise apps.
    pub const CORP_FORBIDS_MEMBER_AUTHORIZATION: Self = Self(40133);
    /// 40134: the app that members authorised is disabled.
    pub const MEMBER_AUTHORIZATION_APP_DISABLED: Self = Self(40134);
    /// 40135: a similar app is authorised already.
    pub const SIMILAR_APP_AUTHORIZATION_BARRED: Self = Self(40135);
    /// 40136: the trial of the app is over.
    pub const APP_TRIAL_OVER: Self = Self(40136);
    /// 40137: the paid time of the app is over.
    pub const APP_SERVICE_OVER: Self = Self(40137);
    /// 40138: all paid seats of the app are taken.
    pub const PAID_SEAT_LIMIT_EXCEEDED: Self = Self(40138);
    /// 40139: all seats for member authorisation are taken.
    pub const MEMBER_AUTHORIZATION_SEAT_LIMIT_EXCEEDED: Self = Self(40139);
    /// 40140: another app of the suite is installed.
    pub const ANOTHER_APP_OF_SUITE_INSTALLED: Self = Self(40140);
    /// 40141: the account of the corp is in an abnormal state.
    pub const CORP_ACCOUNT_ABNORMAL: Self = Self(40141);
    /// 40142: the site code is not valid.
    pub const SITE_CODE_NOT_VALID: Self = Self(40142);
    /// 40143: the receiving member may not inherit customers.
    pub const RECEIVING_MEMBER_BANNED_FROM_INHERITANCE: Self = Self(40143);
    /// 40165: the chat ids were upgraded already.
    pub const CHAT_IDS_ALREADY_UPGRADED: Self = Self(40165);
    /// 40166: the chat ids were not upgraded yet.
    pub const CHAT_IDS_NOT_UPGRADED_YET: Self = Self(40166);
    /// 40167: the upgrade time is not valid.
    pub const UPGRADE_TIME_NOT_VALID: Self = Self(40167);
    /// 40201: the spam filter blocked sensitive content.
    pub const SENSITIVE_CONTENT_BLOCKED_BY_SPAM_FILTER: Self = Self(40201);
    /// 40203: a request parameter is no longer supported.
    pub const REQUEST_PARAMETER_NO_LONGER_SUPPORTED: Self = Self(40203);
    /// 40204: the spam filter blocked the request.
    pub const BLOCKED_BY_SPAM_FILTER: Self = Self(40204);
    /// 40205: the user ticket expired.
    pub const MEMBER_TICKET_EXPIRED: Self = Self(40205);
    /// 40206: the request body is too large.
    pub const REQUEST_BODY_TOO_LARGE: Self = Self(40206);
    /// 40207: the two-factor code is not valid.
    pub const TWO_FACTOR_CODE_NOT_VALID: Self = Self(40207);
    /// 40208: the member is outside the scope of two-factor verification.
    pub const MEMBER_OUTSIDE_TWO_FACTOR_SCOPE: Self = Self(40208);
    /// 40209: the OAuth domain differs from the two-factor domain.
    pub const TWO_FACTOR_DOMAIN_MISMATCH: Self = Self(40209);
    /// 40210: no url is configured for two-factor verification.
    pub const TWO_FACTOR_URL_NOT_CONFIGURED: Self = Self(40210);
    /// 40211: the RSA public key is not valid.
    pub const RSA_PUBLIC_KEY_NOT_VALID: Self = Self(40211);
    /// 40212: the version of the public key is lower than the current one.
    pub const PUBLIC_KEY_VERSION_LOWER_THAN_CURRENT: Self = Self(40212);
    /// 41001: the access token is missing.
    pub const ACCESS_TOKEN_MISSING: Self = Self(41001);
    /// 41002: the corpid is missing.
    pub const CORPID_MISSING: Self = Self(41002);
    /// 41004: the secret is missing.
    pub const SECRET_MISSING: Self = Self(41004);
    /// 41006: the media_id is missing.
    pub const MISSING_MEDIA_ID: Self = Self(41006);
    /// 41008: the authorisation code is missing.
    pub const AUTH_CODE_MISSING: Self = Self(41008);
    /// 41009: the userid is missing.
    pub const MISSING_USERID: Self = Self(41009);
    /// 41010: the url is missing.
    pub const MISSING_URL: Self = Self(41010);
    /// 41011: the agentid is missing.
    pub const MISSING_AGENTID: Self = Self(41011);
    /// 41016: the title is missing.
    pub const MISSING_TITLE: Self = Self(41016);
    /// 41017: the tagid is missing.
    pub const MISSING_TAGID: Self = Self(41017);
    /// 41018: the tag name is missing.
    pub const TAG_NAME_MISSING: Self = Self(41018);
    /// 41019: the department is missing.
    pub const DEPARTMENT_MISSING: Self = Self(41019);
    /// 41021: the suite id is missing.
    pub const MISSING_SUITE_ID: Self = Self(41021);
    /// 41022: the suite access token is missing.
    pub const SUITE_ACCESS_TOKEN_MISSING: Self = Self(41022);
    /// 41023: the suite ticket is missing.
    pub const SUITE_TICKET_MISSING: Self = Self(41023);
    /// 41024: the secret parameter is missing.
    pub const SECRET_PARAMETER_MISSING: Self = Self(41024);
    /// 41025: the permanent code is missing, or was cancelled.
    pub const MISSING_PERMANENT_CODE: Self = Self(41025);
    /// 41033: the description is missing.
    pub const DESCRIPTION_MISSING: Self = Self(41033);
    /// 41035: the external user id is missing.
    pub const EXTERNAL_USER_ID_MISSING: Self = Self(41035);
    /// 41036: the external corp name is not valid.
    pub const EXTERNAL_CORP_NAME_NOT_VALID: Self = Self(41036);
    /// 41037: the contact way type is missing.
    pub const CONTACT_WAY_TYPE_MISSING: Self = Self(41037);
    /// 41038: the contact way scene is missing.
    pub const CONTACT_WAY_SCENE_MISSING: Self = Self(41038);
    /// 41039: the contact way type is not valid.
    pub const CONTACT_WAY_TYPE_NOT_VALID: Self = Self(41039);
    /// 41040: the contact way scene is not valid.
    pub const CONTACT_WAY_SCENE_NOT_VALID: Self = Self(41040);
    /// 41041: there are too many members in the contact way, 100 at most.
    pub const TOO_MANY_CONTACT_WAY_USERS: Self = Self(41041);
    /// 41042: the contact way style is not valid.
    pub const CONTACT_WAY_STYLE_NOT_VALID: Self = Self(41042);
    /// 41043: the contact way config id is missing.
    pub const CONTACT_WAY_CONFIG_ID_MISSING: Self = Self(41043);
    /// 41044: the contact way config id is not valid.
    pub const CONTACT_WAY_CONFIG_ID_NOT_VALID: Self = Self(41044);
    /// 41045: the corp has as many contact ways as allowed.
    pub const CONTACT_WAY_QUOTA_EXHAUSTED: Self = Self(41045);
    /// 41046: the mass message id is missing.
    pub const MASS_MESSAGE_ID_MISSING: Self = Self(41046);
    /// 41047: the mass message id is not valid.
    pub const MASS_MESSAGE_ID_NOT_VALID: Self = Self(41047);
    /// 41048: there is no customer to send to.
    pub const NO_CUSTOMER_TO_SEND_TO: Self = Self(41048);
    /// 41049: the welcome code is missing.
    pub const WELCOME_CODE_MISSING: Self = Self(41049);
    /// 41050: the welcome code is not valid or older than 20 seconds.
    pub const WELCOME_CODE_NOT_VALID: Self = Self(41050);
    /// 41051: the customer and the member have begun to talk already.
    pub const CONVERSATION_ALREADY_STARTED: Self = Self(41051);
    /// 41052: the send time is not valid.
    pub const SEND_TIME_NOT_VALID: Self = Self(41052);
    /// 41053: the customer refused chat archiving.
    pub const CUSTOMER_REFUSED_CHAT_ARCHIVING: Self = Self(41053);
    /// 41054: the user has not activated WeCom.
    pub const USER_NOT_ACTIVATED: Self = Self(41054);
    /// 41055: the corp has as many group welcome templates as allowed.
    pub const GROUP_WELCOME_TEMPLATES_AT_LIMIT: Self = Self(41055);
    /// 41056: the external userid is of the wrong kind.
    pub const WRONG_KIND_OF_EXTERNAL_USER_ID: Self = Self(41056);
    /// 41057: no WeChat developer account is bound.
    pub const NO_WECHAT_DEVELOPER_ACCOUNT_BOUND: Self = Self(41057);
    /// 41058: the group welcome template was made by another app.
    pub const NO_RIGHT_TO_EDIT_WELCOME_TEMPLATE: Self = Self(41058);
    /// 41059: the moment id is missing.
    pub const MOMENT_ID_MISSING: Self = Self(41059);
    /// 41060: the moment id is not valid.
    pub const MOMENT_ID_NOT_VALID: Self = Self(41060);
    /// 41061: the sender of the moment is not valid.
    pub const MOMENT_SENDER_NOT_VALID: Self = Self(41061);
    /// 41062: the member has not posted the moment yet.
    pub const MOMENT_NOT_YET_POSTED_BY_MEMBER: Self = Self(41062);
    /// 41063: the mass message is still being dispatched.
    pub const MASS_MESSAGE_STILL_DISPATCHING: Self = Self(41063);
    /// 41064: there are too many attachments.
    pub const TOO_MANY_ATTACHMENTS: Self = Self(41064);
    /// 41065: the attachment type is not valid.
    pub const ATTACHMENT_TYPE_NOT_VALID: Self = Self(41065);
    /// 41066: the channels account name is wrong.
    pub const CHANNELS_ACCOUNT_NAME_WRONG: Self = Self(41066);
    /// 41067: the moment id kind is wrong.
    pub const MOMENT_ID_KIND_WRONG: Self = Self(41067);
    /// 41068: the rule has too many sensitive words.
    pub const TOO_MANY_SENSITIVE_WORDS: Self = Self(41068);
    /// 41069: the corp has as many sensitive word rules as allowed.
    pub const TOO_MANY_SENSITIVE_WORD_RULES: Self = Self(41069);
    /// 41070: the sensitive word rule id is not valid.
    pub const SENSITIVE_WORD_RULE_ID_INVALID: Self = Self(41070);
    /// 41071: the sensitive word rule was deleted already.
    pub const SENSITIVE_WORD_RULE_ALREADY_DELETED: Self = Self(41071);
    /// 41072: the attachment was uploaded for another scene.
    pub const ATTACHMENT_USED_IN_WRONG_SCENE: Self = Self(41072);
    /// 41073: the product description breaks the rules.
    pub const PRODUCT_DESCRIPTION_BREAKS_RULES: Self = Self(41073);
    /// 41074: the product was deleted already.
    pub const PRODUCT_ALREADY_DELETED: Self = Self(41074);
    /// 41075: there is no such product.
    pub const PRODUCT_ID_INVALID_OR_GONE: Self = Self(41075);
    /// 41076: the scope of the sensitive word rule is too wide.
    pub const SENSITIVE_WORD_RULE_SCOPE_TOO_WIDE: Self = Self(41076);
    /// 41077: another sensitive word rule has this name.
    pub const SENSITIVE_WORD_RULE_NAME_TAKEN: Self = Self(41077);
    /// 41078: too many moment jobs are running.
    pub const TOO_MANY_MOMENT_JOBS_RUNNING: Self = Self(41078);
    /// 41079: the moment is still being dispatched.
    pub const MOMENT_STILL_DISPATCHING: Self = Self(41079);
    /// 41080: the attachment is too large.
    pub const ATTACHMENT_TOO_LARGE: Self = Self(41080);
    /// 41081: the resolution of the attached image is too high.
    pub const ATTACHMENT_IMAGE_RESOLUTION_TOO_HIGH: Self = Self(41081);
    /// 41082: the attached video is too long.
    pub const ATTACHMENT_VIDEO_TOO_LONG: Self = Self(41082);
    /// 41083: the sensitive keyword is wrong.
    pub const SENSITIVE_KEYWORD_WRONG: Self = Self(41083);
    /// 41084: the semantic interception rule is wrong.
    pub const SEMANTIC_INTERCEPTION_RULE_WRONG: Self = Self(41084);
    /// 41085: the product number is not valid.
    pub const PRODUCT_NUMBER_NOT_VALID: Self = Self(41085);
    /// 41086: the product price is not valid.
    pub const PRODUCT_PRICE_NOT_VALID: Self = Self(41086);
    /// 41087: the product text is not valid.
    pub const PRODUCT_TEXT_NOT_VALID: Self = Self(41087);
    /// 41088: the attachment list is empty.
    pub const ATTACHMENT_LIST_EMPTY: Self = Self(41088);
    /// 41089: the moment has neither text nor attachment.
    pub const MOMENT_HAS_NEITHER_TEXT_NOR_ATTACHMENT: Self = Self(41089);
    /// 41090: the video format is not accepted.
    pub const VIDEO_FORMAT_NOT_ACCEPTED: Self = Self(41090);
    /// 41091: the join way links more than five groups.
    pub const JOIN_WAY_LINKS_TOO_MANY_GROUPS: Self = Self(41091);
    /// 41093: the mass message was cancelled.
    pub const MASS_MESSAGE_CANCELLED: Self = Self(41093);
    /// 41094: members were reminded too often.
    pub const REMINDERS_SENT_TOO_OFTEN: Self = Self(41094);
    /// 41095: the corp has as many acquisition links as allowed.
    pub const TOO_MANY_ACQUISITION_LINKS: Self = Self(41095);
    /// 41096: the welcome message is being sent already.
    pub const WELCOME_MESSAGE_ALREADY_BEING_SENT: Self = Self(41096);
    /// 41098: the link is granted to another component.
    pub const LINK_GRANTED_TO_ANOTHER_COMPONENT: Self = Self(41098);
    /// 41099: the provider does not pay for this corp's links.
    pub const PROVIDER_PAYMENT_MODE_NOT_ACTIVE: Self = Self(41099);
    /// 41102: the menu name is missing.
    pub const MENU_NAME_MISSING: Self = Self(41102);
    /// 42001: the access token expired.
    pub const ACCESS_TOKEN_EXPIRED: Self = Self(42001);
    /// 42003: the OAuth code expired.
    pub const CODE_EXPIRED: Self = Self(42003);
    /// 42007: the pre-authorisation code expired.
    pub const PRE_AUTH_CODE_EXPIRED: Self = Self(42007);
    /// 42009: the suite access token expired.
    pub const SUITE_ACCESS_TOKEN_EXPIRED: Self = Self(42009);
    /// 42012: the JS-SDK ticket cannot be used.
    pub const JSAPI_TICKET_UNUSABLE: Self = Self(42012);
    /// 42013: the login state of the mini program expired.
    pub const MINI_PROGRAM_LOGIN_STATE_EXPIRED: Self = Self(42013);
    /// 42014: the task card id is not valid.
    pub const TASK_CARD_ID_NOT_VALID: Self = Self(42014);
    /// 42015: the app that updates the message is not the one that sent it.
    pub const UPDATING_APP_DIFFERS_FROM_SENDER: Self = Self(42015);
    /// 42016: there is no such task to update.
    pub const TASK_ID_TO_UPDATE_UNKNOWN: Self = Self(42016);
    /// 42017: there is no such button key.
    pub const BUTTON_KEY_UNKNOWN: Self = Self(42017);
    /// 42018: the button key is not valid.
    pub const BUTTON_KEY_NOT_VALID: Self = Self(42018);
    /// 42019: the button key is missing.
    pub const BUTTON_KEY_MISSING: Self = Self(42019);
    /// 42020: the button name is missing.
    pub const BUTTON_NAME_MISSING: Self = Self(42020);
    /// 42021: the device access token expired.
    pub const DEVICE_ACCESS_TOKEN_EXPIRED: Self = Self(42021);
    /// 42022: the code was used before.
    pub const CODE_ALREADY_USED: Self = Self(42022);
    /// 42027: the card keyname is missing or not valid.
    pub const CARD_KEYNAME_MISSING_OR_INVALID: Self = Self(42027);
    /// 42028: the card url is missing.
    pub const CARD_URL_MISSING: Self = Self(42028);
    /// 42029: the card media id is missing.
    pub const CARD_MEDIA_ID_MISSING: Self = Self(42029);
    /// 42030: the card appid is missing.
    pub const CARD_APPID_MISSING: Self = Self(42030);
    /// 42031: the card type is not valid.
    pub const CARD_TYPE_NOT_VALID: Self = Self(42031);
    /// 42033: the card title is missing.
    pub const CARD_TITLE_MISSING: Self = Self(42033);
    /// 42035: the length of the card horizontal list is not allowed.
    pub const CARD_HORIZONTAL_LIST_LENGTH_WRONG: Self = Self(42035);
    /// 42036: the length of the card vertical list is not allowed.
    pub const CARD_VERTICAL_LIST_LENGTH_WRONG: Self = Self(42036);
    /// 42037: the length of the card option list is not allowed.
    pub const CARD_OPTION_LIST_LENGTH_WRONG: Self = Self(42037);
    /// 42038: the card button text is missing or not valid.
    pub const CARD_BUTTON_TEXT_MISSING_OR_INVALID: Self = Self(42038);
    /// 42039: the card button key is missing or not valid.
    pub const CARD_BUTTON_KEY_MISSING_OR_INVALID: Self = Self(42039);
    /// 42040: the card option id is missing or not valid.
    pub const CARD_OPTION_ID_MISSING_OR_INVALID: Self = Self(42040);
    /// 42041: the card option text is missing or not valid.
    pub const CARD_OPTION_TEXT_MISSING_OR_INVALID: Self = Self(42041);
    /// 42042: the length of the card jump list is not allowed.
    pub const CARD_JUMP_LIST_LENGTH_WRONG: Self = Self(42042);
    /// 42043: the card question key is missing or not valid.
    pub const CARD_QUESTION_KEY_MISSING_OR_INVALID: Self = Self(42043);
    /// 42044: the card image url is missing or not valid.
    pub const CARD_IMAGE_URL_MISSING_OR_INVALID: Self = Self(42044);
    /// 42045: the card action is missing or not valid.
    pub const CARD_ACTION_MISSING_OR_INVALID: Self = Self(42045);
    /// 42046: the card submit key is missing or not valid.
    pub const CARD_SUBMIT_KEY_MISSING_OR_INVALID: Self = Self(42046);
    /// 42047: the length of the card select list is not allowed.
    pub const CARD_SELECT_LIST_LENGTH_WRONG: Self = Self(42047);
    /// 42049: the card submit text is missing or not valid.
    pub const CARD_SUBMIT_TEXT_MISSING_OR_INVALID: Self = Self(42049);
    /// 42050: the card userid is missing or not valid.
    pub const CARD_USERID_MISSING_OR_INVALID: Self = Self(42050);
    /// 42051: the keys of the card's action menu collide.
    pub const CARD_ACTION_MENU_KEYS_COLLIDE: Self = Self(42051);
    /// 42052: the message can no longer be recalled; 24 hours are allowed.
    pub const MESSAGE_ID_EXPIRED: Self = Self(42052);
    /// 43004: the member is not bound to WeChat.
    pub const MEMBER_NOT_BOUND_TO_WECHAT: Self = Self(43004);
    /// 43009: the corp is not verified.
    pub const CORP_NOT_VERIFIED: Self = Self(43009);
    /// 43012: the app has no callback url.
    pub const APP_HAS_NO_CALLBACK_URL: Self = Self(43012);
    /// 43016: the login information of the user cannot be had.
    pub const USER_LOGIN_INFORMATION_UNAVAILABLE: Self = Self(43016);
    /// 43017: the open data request failed its verification.
    pub const OPEN_DATA_REQUEST_FAILED_VERIFICATION: Self = Self(43017);
    /// 44001: the media file is empty.
    pub const MEDIA_FILE_EMPTY: Self = Self(44001);
    /// 44004: the text content is empty.
    pub const TEXT_CONTENT_EMPTY: Self = Self(44004);
    /// 45001: the media file is too large.
    pub const MEDIA_FILE_TOO_LARGE: Self = Self(45001);
    /// 45002: the message content is too large; a text has 2048 bytes at most.
    pub const MESSAGE_CONTENT_TOO_LARGE: Self = Self(45002);
    /// 45004: the length of the app description is not allowed; 4 to 120 characters.
    pub const APP_DESCRIPTION_LENGTH_WRONG: Self = Self(45004);
    /// 45007: the voice is longer than 60 seconds.
    pub const VOICE_TOO_LONG: Self = Self(45007);
    /// 45008: the number of articles is not allowed; eight at most.
    pub const WRONG_NUMBER_OF_ARTICLES: Self = Self(45008);
    /// 45009: the call quota is used up, or the address is blocked.
    pub const CALL_QUOTA_EXCEEDED: Self = Self(45009);
    /// 45022: the length of the app name is not allowed; 32 characters at most.
    pub const APP_NAME_LENGTH_WRONG: Self = Self(45022);
    /// 45024: the corp has as many members as allowed.
    pub const TOO_MANY_ACCOUNTS: Self = Self(45024);
    /// 45026: the guard against deleting many members stepped in.
    pub const MEMBER_DELETION_GUARD_TRIGGERED: Self = Self(45026);
    /// 45029: the response would be too large; ask for less at a time.
    pub const RESPONSE_TOO_LARGE: Self = Self(45029);
    /// 45031: the secret of the corp is too weak.
    pub const CORP_SECRET_TOO_WEAK: Self = Self(45031);
    /// 45032: the name of the article's author is too long; 64 bytes at most.
    pub const ARTICLE_AUTHOR_TOO_LONG: Self = Self(45032);
    /// 45033: there are too many concurrent calls.
    pub const TOO_MANY_CONCURRENT_CALLS: Self = Self(45033);
    /// 45034: the url lacks its scheme.
    pub const URL_LACKS_SCHEME: Self = Self(45034);
    /// 46003: no menu is configured.
    pub const NO_MENU_CONFIGURED: Self = Self(46003);
    /// 46004: there is no such member.
    pub const MEMBER_UNKNOWN: Self = Self(46004);
    /// 48001: the app is not authorised for this API function.
    pub const API_FUNCTION_NOT_AUTHORIZED: Self = Self(48001);
    /// 48002: the app may not call this API.
    pub const API_CALL_NOT_PERMITTED: Self = Self(48002);
    /// 48003: the suite id does not belong to the suite access token.
    pub const SUITE_ID_NOT_ACCEPTED: Self = Self(48003);
    /// 48004: the authorisation relation is not valid.
    pub const AUTHORIZATION_RELATION_INVALID: Self = Self(48004);
    /// 48005: the API was retired.
    pub const API_RETIRED: Self = Self(48005);
    /// 48006: the API permission was withdrawn, because the app was not used for long.
    pub const API_PERMISSION_WITHDRAWN: Self = Self(48006);
    /// 48007: the customer service account is not granted to the app.
    pub const CUSTOMER_SERVICE_ACCOUNT_NOT_GRANTED: Self = Self(48007);
    /// 48008: a grant to edit contacts allows only some of the contact calls.
    pub const CONTACTS_SCOPE_LIMITS_API: Self = Self(48008);
    /// 48009: contact sync may not read contact details from new addresses.
    pub const CONTACTS_READING_BARRED_FOR_NEW_ADDRESSES: Self = Self(48009);
    /// 49004: the signature does not match.
    pub const SIGNATURE_MISMATCH: Self = Self(49004);
    /// 49008: the group chat was dissolved.
    pub const GROUP_CHAT_DISSOLVED: Self = Self(49008);
    /// 49009: the buyer_userid is not valid.
    pub const INVALID_BUYER_USERID: Self = Self(49009);
    /// 50001: the domain of the redirect is not trusted.
    pub const REDIRECT_DOMAIN_NOT_TRUSTED: Self = Self(50001);
    /// 50002: the member is outside the permitted range.
    pub const MEMBER_OUTSIDE_PERMITTED_RANGE: Self = Self(50002);
    /// 50003: the app is disabled.
    pub const APP_DISABLED: Self = Self(50003);
    /// 50006: the system app is disabled.
    pub const SYSTEM_APP_DISABLED: Self = Self(50006);
    /// 50100: the paging cursor is not valid.
    pub const PAGING_CURSOR_INVALID: Self = Self(50100);
    /// 60001: the length of the department name is not allowed; 32 characters at most.
    pub const DEPARTMENT_NAME_LENGTH_WRONG: Self = Self(60001);
    /// 60003: there is no such department.
    pub const DEPARTMENT_UNKNOWN: Self = Self(60003);
    /// 60004: there is no such parent department.
    pub const PARENT_DEPARTMENT_UNKNOWN: Self = Self(60004);
    /// 60005: the department still has members.
    pub const DEPARTMENT_STILL_HAS_MEMBERS: Self = Self(60005);
    /// 60006: the department still has children.
    pub const DEPARTMENT_STILL_HAS_CHILDREN: Self = Self(60006);
    /// 60007: the root department cannot be deleted.
    pub const ROOT_DEPARTMENT_NOT_DELETABLE: Self = Self(60007);
    /// 60008: the department id or name exists already.
    pub const DEPARTMENT_EXISTS_ALREADY: Self = Self(60008);
    /// 60009: the department name has illegal characters.
    pub const DEPARTMENT_NAME_HAS_ILLEGAL_CHARACTERS: Self = Self(60009);
    /// 60010: the departments would form a cycle.
    pub const DEPARTMENT_CYCLE: Self = Self(60010);
    /// 60011: the app has no permission on the member, department or tag.
    pub const NO_PERMISSION_ON_CONTACT: Self = Self(60011);
    /// 60012: default apps cannot be deleted.
    pub const DEFAULT_APP_NOT_DELETABLE: Self = Self(60012);
    /// 60020: the caller's address is not on the allow list.
    pub const CALLER_ADDRESS_NOT_IN_ALLOW_LIST: Self = Self(60020);
    /// 60021: the member is outside the app's visible range.
    pub const MEMBER_OUTSIDE_APP_VISIBILITY: Self = Self(60021);
    /// 60028: the homepage url of a third-party app cannot be changed.
    pub const THIRD_PARTY_HOMEPAGE_URL_LOCKED: Self = Self(60028);
    /// 60030: it is outside the app's visible range.
    pub const OUTSIDE_APP_VISIBILITY: Self = Self(60030);
    /// 60031: the app may not call this API.
    pub const APP_BARRED_FROM_CALLING_API: Self = Self(60031);
    /// 60102: another member has this userid.
    pub const MEMBER_ID_TAKEN: Self = Self(60102);
    /// 60103: the mobile number is not valid.
    pub const MOBILE_NUMBER_NOT_VALID: Self = Self(60103);
    /// 60104: another member has this mobile number.
    pub const MOBILE_NUMBER_TAKEN: Self = Self(60104);
    /// 60105: the email is not valid.
    pub const EMAIL_NOT_VALID: Self = Self(60105);
    /// 60106: another member has this email address.
    pub const EMAIL_TAKEN: Self = Self(60106);
    /// 60107: the WeChat id is not valid.
    pub const WECHAT_ID_NOT_VALID: Self = Self(60107);
    /// 60110: the member is in too many departments, 20 at most.
    pub const MEMBER_IN_TOO_MANY_DEPARTMENTS: Self = Self(60110);
    /// 60111: there is no such member.
    pub const MEMBER_ID_UNKNOWN: Self = Self(60111);
    /// 60112: the member name is not valid.
    pub const MEMBER_NAME_NOT_VALID: Self = Self(60112);
    /// 60123: there is no department with this id.
    pub const DEPARTMENT_ID_NOT_VALID: Self = Self(60123);
    /// 60124: there is no parent department with this id.
    pub const PARENT_DEPARTMENT_ID_NOT_VALID: Self = Self(60124);
    /// 60125: the department name is not valid.
    pub const DEPARTMENT_NAME_NOT_VALID: Self = Self(60125);
    /// 60127: the department parameter is missing.
    pub const DEPARTMENT_PARAMETER_MISSING: Self = Self(60127);
    /// 60129: neither mobile number nor email address was given.
    pub const NEITHER_MOBILE_NOR_EMAIL_GIVEN: Self = Self(60129);
    /// 60132: the leader list and the department list differ in length.
    pub const LEADER_LIST_AND_DEPARTMENT_LIST_DIFFER: Self = Self(60132);
    /// 60136: the record was not found.
    pub const RECORD_NOT_FOUND: Self = Self(60136);
    /// 60137: the mobile number of a parent occurs twice.
    pub const PARENT_MOBILE_DUPLICATED: Self = Self(60137);
    /// 60140: the response_code is not valid or expired.
    pub const RESPONSE_CODE_NOT_VALID: Self = Self(60140);
    /// 60141: the personal email address is not valid and there is no mobile number.
    pub const PERSONAL_EMAIL_BAD_AND_NO_MOBILE: Self = Self(60141);
    /// 60142: another member has this personal email address, so it was not changed.
    pub const PERSONAL_EMAIL_UPDATE_FAILED: Self = Self(60142);
    /// 60143: the work email address is not valid or in use already.
    pub const WORK_EMAIL_NOT_VALID: Self = Self(60143);
    /// 60144: the work email address can no longer be changed.
    pub const WORK_EMAIL_UPDATE_FAILED: Self = Self(60144);
    /// 60145: another member has this work email address.
    pub const WORK_EMAIL_TAKEN: Self = Self(60145);
    /// 60146: no member has this mobile number.
    pub const MOBILE_NOT_FOUND: Self = Self(60146);
    /// 60147: no member has this email address.
    pub const EMAIL_NOT_FOUND: Self = Self(60147);
    /// 60148: no member has this work email address.
    pub const WORK_EMAIL_NOT_FOUND: Self = Self(60148);
    /// 60149: another student has this mobile number.
    pub const STUDENT_MOBILE_TAKEN: Self = Self(60149);
    /// 60203: the template id is not accepted.
    pub const TEMPLATE_ID_NOT_ACCEPTED: Self = Self(60203);
    /// 60204: the template cannot be used.
    pub const TEMPLATE_NOT_USABLE: Self = Self(60204);
    /// 60205: the keywords of the template do not match.
    pub const TEMPLATE_KEYWORDS_MISMATCH: Self = Self(60205);
    /// 60206: the message kind is for third-party apps only.
    pub const MESSAGE_KIND_FOR_THIRD_PARTY_ONLY: Self = Self(60206);
    /// 60207: third-party apps may send template messages only.
    pub const THIRD_PARTY_APP_LIMITED_TO_TEMPLATES: Self = Self(60207);
    /// 60208: third-party apps may not broadcast to these targets.
    pub const BROADCAST_BARRED_FOR_THIRD_PARTY: Self = Self(60208);
    /// 60209: the operator id is missing.
    pub const OPERATOR_ID_MISSING: Self = Self(60209);
    /// 60210: the selected member list is empty.
    pub const SELECTED_MEMBER_LIST_EMPTY: Self = Self(60210);
    /// 60211: the selected ticket is empty.
    pub const SELECTED_TICKET_EMPTY: Self = Self(60211);
    /// 60214: only third-party apps may call this.
    pub const THIRD_PARTY_APP_REQUIRED: Self = Self(60214);
    /// 60215: there are too many selected tickets, ten at most.
    pub const TOO_MANY_SELECTED_TICKETS: Self = Self(60215);
    /// 60217: the operator lacks the permission.
    pub const OPERATOR_LACKS_PERMISSION: Self = Self(60217);
    /// 60218: only apps that members authorised may call this.
    pub const MEMBER_AUTHORIZED_APP_REQUIRED: Self = Self(60218);
    /// 60219: the ticket belongs to another app.
    pub const TICKET_BELONGS_TO_ANOTHER_APP: Self = Self(60219);
    /// 60220: the corp app id is missing.
    pub const CORP_APP_ID_MISSING: Self = Self(60220);
    /// 60221: the open_userid is from another provider.
    pub const OPEN_USERID_FROM_ANOTHER_PROVIDER: Self = Self(60221);
    /// 60222: the SelectedTicket is not valid.
    pub const INVALID_SELECTEDTICKET: Self = Self(60222);
    /// 60223: the BundleId is not valid.
    pub const INVALID_BUNDLEID: Self = Self(60223);
    /// 60224: the PackageName is not valid.
    pub const INVALID_PACKAGENAME: Self = Self(60224);
    /// 60225: the operator is not part of the ticket.
    pub const OPERATOR_NOT_PART_OF_TICKET: Self = Self(60225);
    /// 60226: there are too many members selected, 2000 at most.
    pub const TOO_MANY_MEMBERS_SELECTED: Self = Self(60226);
    /// 60227: the service corp id is missing.
    pub const SERVICE_CORP_ID_MISSING: Self = Self(60227);
    /// 60228: the bind corp id is missing.
    pub const BIND_CORP_ID_MISSING: Self = Self(60228);
    /// 60229: the member or department id is wrong.
    pub const MEMBER_OR_DEPARTMENT_ID_WRONG: Self = Self(60229);
    /// 60230: the share ticket is missing.
    pub const SHARE_TICKET_MISSING: Self = Self(60230);
    /// 60231: the share ticket is not valid.
    pub const SHARE_TICKET_NOT_VALID: Self = Self(60231);
    /// 60233: the share ticket is not accepted.
    pub const SHARE_TICKET_NOT_ACCEPTED: Self = Self(60233);
    /// 60234: the share ticket was rejected.
    pub const SHARE_TICKET_REJECTED: Self = Self(60234);
    /// 60235: the payment_id is missing.
    pub const MISSING_PAYMENT_ID: Self = Self(60235);
    /// 60236: the trade_no is missing.
    pub const MISSING_TRADE_NO: Self = Self(60236);
    /// 60237: the payment was not created by this app.
    pub const PAYMENT_NOT_CREATED_BY_THIS_APP: Self = Self(60237);
    /// 60238: the department id is wrong.
    pub const DEPARTMENT_ID_WRONG: Self = Self(60238);
    /// 60239: the payee has not passed real-name verification.
    pub const PAYEE_LACKS_REAL_NAME_VERIFICATION: Self = Self(60239);
    /// 60240: the payee's corp is not verified.
    pub const PAYEE_CORP_NOT_VERIFIED: Self = Self(60240);
    /// 60241: the student or department id is wrong.
    pub const STUDENT_OR_DEPARTMENT_ID_WRONG: Self = Self(60241);
    /// 60242: the share ticket was used on another domain.
    pub const SHARE_TICKET_USED_ACROSS_DOMAINS: Self = Self(60242);
    /// 60243: the trade_no is not valid.
    pub const INVALID_TRADE_NO: Self = Self(60243);
    /// 60244: the share ticket was used by another app.
    pub const SHARE_TICKET_USED_ACROSS_APPS: Self = Self(60244);
    /// 60246: the third-party app is not online.
    pub const THIRD_PARTY_APP_NOT_ONLINE: Self = Self(60246);
    /// 60251: the open kfid is missing.
    pub const OPEN_KFID_MISSING: Self = Self(60251);
    /// 60252: the open kfid is not valid.
    pub const OPEN_KFID_NOT_VALID: Self = Self(60252);
    /// 60253: the servicer is not in the reception list.
    pub const SERVICER_NOT_IN_RECEPTION_LIST: Self = Self(60253);
    /// 60257: there are too many direct leaders, five at most.
    pub const TOO_MANY_DIRECT_LEADERS: Self = Self(60257);
    /// 65000: the school has migrated to the new contacts already.
    pub const SCHOOL_MIGRATED: Self = Self(65000);
    /// 65001: the subscribe mode is not valid.
    pub const SUBSCRIBE_MODE_NOT_VALID: Self = Self(65001);
    /// 65002: there are too many parents in the import, 1000 at most.
    pub const TOO_MANY_PARENTS_IMPORTED: Self = Self(65002);
    /// 65003: the school has not migrated to the new contacts yet.
    pub const SCHOOL_NOT_MIGRATED: Self = Self(65003);
    /// 65004: there is no such organization.
    pub const ORGANIZATION_UNKNOWN: Self = Self(65004);
    /// 65005: the sync mode is not valid.
    pub const SYNC_MODE_NOT_VALID: Self = Self(65005);
    /// 65006: the admin type is not valid.
    pub const ADMIN_TYPE_NOT_VALID: Self = Self(65006);
    /// 65007: the school department type is not valid.
    pub const SCHOOL_DEPARTMENT_TYPE_NOT_VALID: Self = Self(65007);
    /// 65008: the enrolment year is not valid.
    pub const ENROLMENT_YEAR_NOT_VALID: Self = Self(65008);
    /// 65009: the grade type is not valid.
    pub const GRADE_TYPE_NOT_VALID: Self = Self(65009);
    /// 65010: the user is not a student.
    pub const USER_NOT_STUDENT: Self = Self(65010);
    /// 65011: there are too many parent ids, 100 at most.
    pub const TOO_MANY_PARENT_IDS: Self = Self(65011);
    /// 65012: there are too many student ids, ten at most.
    pub const TOO_MANY_STUDENT_IDS: Self = Self(65012);
    /// 65013: the student has parents already.
    pub const STUDENT_ALREADY_HAS_PARENTS: Self = Self(65013);
    /// 65014: the corp is not a school.
    pub const CORP_NOT_SCHOOL: Self = Self(65014);
    /// 65015: the type of the parent department does not fit.
    pub const PARENT_DEPARTMENT_TYPE_MISMATCH: Self = Self(65015);
    /// 65018: the school has as many parents as allowed.
    pub const PARENT_COUNT_AT_LIMIT: Self = Self(65018);
    /// 65022: the app has no permission on the school's contacts.
    pub const NO_PERMISSION_ON_SCHOOL_CONTACTS: Self = Self(65022);
    /// 65023: the app has no permission on this student or parent.
    pub const SCHOOL_CONTACTS_PERMISSION_DENIED: Self = Self(65023);
    /// 65024: a related teacher is outside the app's visible range.
    pub const RELATED_TEACHER_OUTSIDE_APP_VISIBILITY: Self = Self(65024);
    /// 71044: the device is bound, so it was not deleted.
    pub const DEVICE_BOUND_DELETION_FAILED: Self = Self(71044);
    /// 71045: the operation id is not valid.
    pub const INVALID_OPERID: Self = Self(71045);
    /// 71046: the app has no permission on the device's data.
    pub const NO_DEVICE_DATA_PERMISSION: Self = Self(71046);
    /// 71047: the openuserid is not valid.
    pub const INVALID_OPENUSERID: Self = Self(71047);
    /// 71048: the app has no device that it is authorised for.
    pub const APP_HAS_NO_AUTHORIZED_DEVICE: Self = Self(71048);
    /// 71049: the app has as many attendance rules as allowed.
    pub const ATTENDANCE_RULES_AT_APP_LIMIT: Self = Self(71049);
    /// 71050: the access rule name is not valid.
    pub const ACCESS_RULE_NAME_NOT_VALID: Self = Self(71050);
    /// 71051: the access rule is not valid.
    pub const ACCESS_RULE_NOT_VALID: Self = Self(71051);
    /// 71052: the temperature data could not be read.
    pub const TEMPERATURE_DATA_FAILED: Self = Self(71052);
    /// 71056: the member is outside the device's range.
    pub const MEMBER_OUTSIDE_DEVICE_RANGE: Self = Self(71056);
    /// 71057: the access rule id is not valid.
    pub const ACCESS_RULE_ID_NOT_VALID: Self = Self(71057);
    /// 71058: the user is outside the app's range.
    pub const USER_OUTSIDE_APP_RANGE: Self = Self(71058);
    /// 71059: the scope of the access rule is too wide for the app to change it.
    pub const ACCESS_RULE_SCOPE_TOO_WIDE: Self = Self(71059);
    /// 71060: the scope of the access rule exceeds the app's range.
    pub const ACCESS_RULE_SCOPE_EXCEEDS_APP_RANGE: Self = Self(71060);
    /// 71062: the file name is not valid.
    pub const FILE_NAME_NOT_VALID: Self = Self(71062);
    /// 71063: neither a media id nor a url was given.
    pub const NEITHER_MEDIA_ID_NOR_URL_GIVEN: Self = Self(71063);
    /// 71064: the download url is not valid or cannot be reached.
    pub const DOWNLOAD_URL_BAD_OR_UNREACHABLE: Self = Self(71064);
    /// 71065: the hardware cannot print.
    pub const HARDWARE_CANNOT_PRINT: Self = Self(71065);
    /// 71066: the hardware cannot scan.
    pub const HARDWARE_CANNOT_SCAN: Self = Self(71066);
    /// 71067: the print settings version is not valid.
    pub const PRINT_SETTINGS_VERSION_NOT_VALID: Self = Self(71067);
    /// 71068: the version of the print settings is out of date.
    pub const PRINT_SETTINGS_VERSION_EXPIRED: Self = Self(71068);
    /// 71069: the print page numbers are not valid.
    pub const PRINT_PAGE_NUMBERS_NOT_VALID: Self = Self(71069);
    /// 71070: the member is outside the device's range of use.
    pub const MEMBER_OUTSIDE_DEVICE_USAGE_RANGE: Self = Self(71070);
    /// 71071: the timestamp is not valid.
    pub const TIMESTAMP_NOT_VALID: Self = Self(71071);
    /// 71072: the device model is not released.
    pub const DEVICE_MODEL_NOT_RELEASED: Self = Self(71072);
    /// 71075: the scan upload code is not valid.
    pub const SCAN_UPLOAD_CODE_NOT_VALID: Self = Self(71075);
    /// 71076: the rule that denies by default cannot be changed.
    pub const DEFAULT_DENY_RULE_FIXED: Self = Self(71076);
    /// 72023: the invoice is locked by another account.
    pub const INVOICE_LOCKED_BY_ANOTHER_ACCOUNT: Self = Self(72023);
    /// 72024: the invoice is in a state that does not allow it.
    pub const INVOICE_STATE_WRONG: Self = Self(72024);
    /// 72037: the invoice belongs to another user.
    pub const INVOICE_BELONGS_TO_ANOTHER_USER: Self = Self(72037);
    /// 80001: the trusted domain is wrong or not filed.
    pub const TRUSTED_DOMAIN_WRONG_OR_UNFILED: Self = Self(80001);
    /// 81001: the department has too many children or members, 30,000 at most.
    pub const TOO_MANY_NODES_UNDER_DEPARTMENT: Self = Self(81001);
    /// 81002: the departments are nested as deep as allowed, 15 levels.
    pub const DEPARTMENT_DEPTH_AT_LIMIT: Self = Self(81002);
    /// 81003: the tag has too many departments or members, 30,000 at most.
    pub const TOO_MANY_NODES_UNDER_TAG: Self = Self(81003);
    /// 81011: the app has no permission on the tag.
    pub const NO_PERMISSION_ON_TAG: Self = Self(81011);
    /// 81012: no member, department or tag was named for the visible range.
    pub const VISIBILITY_RANGE_MISSING: Self = Self(81012);
    /// 81013: none of the recipients is valid and visible to the app.
    pub const NO_VALID_RECIPIENT: Self = Self(81013);
    /// 81014: too many members were put under the tag at once.
    pub const TOO_MANY_TAG_MEMBERS_AT_ONCE: Self = Self(81014);
    /// 81015: the domain of the email address does not match.
    pub const EMAIL_DOMAIN_MISMATCH: Self = Self(81015);
    /// 81016: the logined userid is missing.
    pub const LOGINED_USERID_MISSING: Self = Self(81016);
    /// 81017: too many items were asked for.
    pub const TOO_MANY_ITEMS_REQUESTED: Self = Self(81017);
    /// 81018: the quota of name lookups is used up.
    pub const NAME_LOOKUP_QUOTA_EXHAUSTED: Self = Self(81018);
    /// 81019: an item lacks its id.
    pub const ITEM_LACKS_ID: Self = Self(81019);
    /// 81020: an item lacks its type.
    pub const ITEM_LACKS_TYPE: Self = Self(81020);
    /// 81021: the item type is not valid.
    pub const ITEM_TYPE_NOT_VALID: Self = Self(81021);
    /// 81023: the logined userid is not valid.
    pub const LOGINED_USERID_NOT_VALID: Self = Self(81023);
    /// 81024: the logined userid was rejected.
    pub const LOGINED_USERID_REJECTED: Self = Self(81024);
    /// 81026: the feature is under maintenance.
    pub const FEATURE_UNDER_MAINTENANCE: Self = Self(81026);
    /// 82001: no member, department or tag was given.
    pub const NO_MEMBER_DEPARTMENT_OR_TAG_GIVEN: Self = Self(82001);
    /// 82002: the list of departments is too long, 100 at most.
    pub const DEPARTMENT_LIST_LENGTH_WRONG: Self = Self(82002);
    /// 82003: the list of tags is too long, 100 at most.
    pub const TAG_LIST_LENGTH_WRONG: Self = Self(82003);
    /// 82004: the message content is not valid.
    pub const MESSAGE_CONTENT_NOT_VALID: Self = Self(82004);
    /// 82101: the update target is empty.
    pub const UPDATE_TARGET_EMPTY: Self = Self(82101);
    /// 82102: the target is not in the group message.
    pub const TARGET_NOT_IN_GROUP_MESSAGE: Self = Self(82102);
    /// 84005: there is no such third-party app.
    pub const THIRD_PARTY_APP_UNKNOWN: Self = Self(84005);
    /// 84014: the user ticket expired.
    pub const USER_TICKET_EXPIRED: Self = Self(84014);
    /// 84015: the user ticket is not valid.
    pub const USER_TICKET_NOT_VALID: Self = Self(84015);
    /// 84019: the templateid is missing.
    pub const MISSING_TEMPLATEID: Self = Self(84019);
    /// 84020: there is no such template.
    pub const TEMPLATE_ID_UNKNOWN: Self = Self(84020);
    /// 84021: the register code is missing.
    pub const MISSING_REGISTER_CODE: Self = Self(84021);
    /// 84022: the register code is not valid.
    pub const REGISTER_CODE_NOT_VALID: Self = Self(84022);
    /// 84023: the contacts cannot be set as synchronised now.
    pub const CONTACT_SYNC_COMPLETION_NOT_ALLOWED: Self = Self(84023);
    /// 84024: there is no information about the registration, or it is older than 24 hours.
    pub const NO_REGISTRATION_INFORMATION: Self = Self(84024);
    /// 84025: the state is not valid; it has letters and digits, 128 bytes at most.
    pub const STATE_DOES_NOT_MATCH: Self = Self(84025);
    /// 84052: the caller is missing.
    pub const MISSING_CALLER: Self = Self(84052);
    /// 84053: the callee is missing.
    pub const MISSING_CALLEE: Self = Self(84053);
    /// 84054: the auth_corpid is missing.
    pub const MISSING_AUTH_CORPID: Self = Self(84054);
    /// 84055: the public phone was called too often.
    pub const PUBLIC_PHONE_CALLED_TOO_OFTEN: Self = Self(84055);
    /// 84056: the person called did not allow phone calls when the app was installed.
    pub const CALLEE_DID_NOT_AUTHORIZE_PHONE_CALLS: Self = Self(84056);
    /// 84057: the phone balance is too low.
    pub const PHONE_BALANCE_TOO_LOW: Self = Self(84057);
    /// 84058: the caller number is not supported.
    pub const CALLER_NUMBER_NOT_SUPPORTED: Self = Self(84058);
    /// 84059: the number is not valid.
    pub const NUMBER_NOT_VALID: Self = Self(84059);
    /// 84060: the callee number is not supported.
    pub const CALLEE_NUMBER_NOT_SUPPORTED: Self = Self(84060);
    /// 84061: the member and the customer are not contacts.
    pub const NO_EXTERNAL_CONTACT_RELATION: Self = Self(84061);
    /// 84062: the public phone app is not enabled.
    pub const PUBLIC_PHONE_APP_NOT_ENABLED: Self = Self(84062);
    /// 84063: there is no such caller.
    pub const CALLER_UNKNOWN: Self = Self(84063);
    /// 84064: there is no such person to call.
    pub const CALLEE_UNKNOWN: Self = Self(84064);
    /// 84065: both sides of the call have the same number.
    pub const CALLER_AND_CALLEE_SHARE_NUMBER: Self = Self(84065);
    /// 84066: the provider has called this administrator as often as a day allows.
    pub const PROVIDER_CALL_LIMIT_EXCEEDED: Self = Self(84066);
    /// 84067: the administrator was called by as many providers as a day allows.
    pub const ADMIN_PHONE_CALLS_EXCEED_LIMIT: Self = Self(84067);
    /// 84069: the caller is restricted.
    pub const CALLER_RESTRICTED: Self = Self(84069);
    /// 84070: the phone number is not supported.
    pub const PHONE_NUMBER_NOT_SUPPORTED: Self = Self(84070);
    /// 84071: the code of the external contact is not valid or was used before.
    pub const EXTERNAL_CONTACT_CODE_NOT_VALID: Self = Self(84071);
    /// 84072: the app has no servicer.
    pub const APP_HAS_NO_SERVICER: Self = Self(84072);
    /// 84073: the servicer is not configured in the app.
    pub const SERVICER_NOT_CONFIGURED_IN_APP: Self = Self(84073);
    /// 84074: the app has no permission on external contacts.
    pub const NO_EXTERNAL_CONTACT_PERMISSION: Self = Self(84074);
    /// 84075: the code is not valid or expired.
    pub const AUTH_CODE_INVALID_OR_EXPIRED: Self = Self(84075);
    /// 84076: the auth code is missing.
    pub const MISSING_AUTHCODE: Self = Self(84076);
    /// 84077: the price of the order is too high.
    pub const ORDER_PRICE_TOO_HIGH: Self = Self(84077);
    /// 84078: the purchase count is wrong.
    pub const PURCHASE_COUNT_WRONG: Self = Self(84078);
    /// 84079: there is no such price policy.
    pub const PRICE_POLICY_UNKNOWN: Self = Self(84079);
    /// 84080: there is no such order.
    pub const ORDER_UNKNOWN: Self = Self(84080);
    /// 84081: there is an unpaid order already.
    pub const UNPAID_ORDER_EXISTS: Self = Self(84081);
    /// 84082: the refund of the order has been asked for.
    pub const ORDER_UNDER_REFUND_REQUEST: Self = Self(84082);
    /// 84083: the user is not a service member.
    pub const NOT_SERVICE_MEMBER: Self = Self(84083);
    /// 84084: the member does not follow this customer, or is outside the app's visible range.
    pub const NOT_FOLLOWING_MEMBER: Self = Self(84084);
    /// 84085: the app is delisted.
    pub const APP_DELISTED: Self = Self(84085);
    /// 84086: the order exceeds the most seats allowed.
    pub const ORDER_EXCEEDS_SEAT_MAXIMUM: Self = Self(84086);
    /// 84087: the order cannot be closed before payment opens.
    pub const ORDER_CLOSING_BARRED_BEFORE_PAYMENT_OPENS: Self = Self(84087);
    /// 84088: a paid order cannot be closed.
    pub const PAID_ORDER_NOT_CLOSABLE: Self = Self(84088);
    /// 84089: the order is paid already.
    pub const ORDER_ALREADY_PAID: Self = Self(84089);
    /// 84090: the user ticket is missing.
    pub const MISSING_USER_TICKET: Self = Self(84090);
    /// 84091: the price of the order is too low.
    pub const ORDER_PRICE_BELOW_MINIMUM: Self = Self(84091);
    /// 84092: the order on behalf of the customer cannot start.
    pub const AGENT_ORDER_CANNOT_START: Self = Self(84092);
    /// 84093: another agent serves the customer already.
    pub const AGENT_RELATION_OCCUPIED: Self = Self(84093);
    /// 84094: there is no rule for the agent's share.
    pub const NO_AGENT_PROFIT_RULE: Self = Self(84094);
    /// 84095: a free trial cannot be expanded.
    pub const FREE_TRIAL_CANNOT_EXPAND: Self = Self(84095);
    /// 84096: a free trial cannot be renewed.
    pub const FREE_TRIAL_CANNOT_RENEW: Self = Self(84096);
    /// 84097: an order that waits to take effect stands in the way.
    pub const ORDER_AWAITING_EFFECT_BLOCKS_NEW_ONE: Self = Self(84097);
    /// 84098: an app sold at a fixed total cannot be expanded.
    pub const FIXED_TOTAL_CANNOT_EXPAND: Self = Self(84098);
    /// 84099: the app was not bought, so it cannot be expanded.
    pub const NOT_PURCHASED_CANNOT_EXPAND: Self = Self(84099);
    /// 84100: the app was never bought, so it cannot be renewed.
    pub const NEVER_PURCHASED_CANNOT_RENEW: Self = Self(84100);
    /// 84101: a paid trial stands in the way of a new purchase.
    pub const PAID_TRIAL_BLOCKS_NEW_PURCHASE: Self = Self(84101);
    /// 84102: the app expired, so it cannot be expanded.
    pub const APP_EXPIRED_CANNOT_EXPAND: Self = Self(84102);
    /// 84103: only unpaid orders can be changed.
    pub const ONLY_UNPAID_ORDERS_CAN_CHANGE: Self = Self(84103);
    /// 84104: a paid order cannot be changed.
    pub const PAID_ORDER_CANNOT_CHANGE: Self = Self(84104);
    /// 84105: a cancelled order cannot be changed.
    pub const CANCELLED_ORDER_CANNOT_CHANGE: Self = Self(84105);
    /// 84106: a pending order stands in the way of the agent's order.
    pub const PENDING_ORDER_BLOCKS_AGENT_ORDER: Self = Self(84106);
    /// 84107: an order under refund stands in the way of the agent's order.
    pub const REFUNDING_ORDER_BLOCKS_AGENT_ORDER: Self = Self(84107);
    /// 84108: a queued order stands in the way of the agent's order.
    pub const QUEUED_ORDER_BLOCKS_AGENT_ORDER: Self = Self(84108);
    /// 84109: the price of the order may not be zero.
    pub const ORDER_PRICE_ZERO: Self = Self(84109);
    /// 84110: the app is not on trial, so it cannot be upgraded.
    pub const APP_NOT_IN_TRIAL_CANNOT_UPGRADE: Self = Self(84110);
    /// 84111: there are not enough coupons.
    pub const NOT_ENOUGH_COUPONS: Self = Self(84111);
    /// 84112: the unpaid order cannot be closed.
    pub const UNPAID_ORDER_NOT_CLOSABLE: Self = Self(84112);
    /// 84113: there is no information about the payment.
    pub const NO_PAYMENT_INFORMATION: Self = Self(84113);
    /// 84114: a virtual edition cannot be ordered.
    pub const VIRTUAL_EDITION_NOT_ORDERABLE: Self = Self(84114);
    /// 84115: a virtual edition cannot be expanded.
    pub const VIRTUAL_EDITION_CANNOT_EXPAND: Self = Self(84115);
    /// 84116: a virtual edition cannot be renewed.
    pub const VIRTUAL_EDITION_CANNOT_RENEW: Self = Self(84116);
    /// 84117: the formal period of a virtual edition cannot be expanded.
    pub const VIRTUAL_FORMAL_PERIOD_CANNOT_EXPAND: Self = Self(84117);
    /// 84118: the edition cannot be switched in the formal period of a virtual one.
    pub const VIRTUAL_FORMAL_PERIOD_CANNOT_SWITCH_EDITION: Self = Self(84118);
    /// 84119: the corp is not registered for agent orders.
    pub const CORP_NOT_REGISTERED_FOR_AGENT_ORDER: Self = Self(84119);
    /// 84120: the edition of the app was deleted.
    pub const APP_EDITION_DELETED: Self = Self(84120);
    /// 84121: the edition was deleted, so it cannot be expanded.
    pub const EDITION_DELETED_CANNOT_EXPAND: Self = Self(84121);
    /// 84122: the edition was deleted, so it cannot be renewed.
    pub const EDITION_DELETED_CANNOT_RENEW: Self = Self(84122);
    /// 84123: the edition is not a virtual one, so it cannot be upgraded.
    pub const NOT_VIRTUAL_EDITION: Self = Self(84123);
    /// 84124: the order is not one of an industry plan, so editions of single apps cannot be added.
    pub const NOT_INDUSTRY_PLAN_ORDER: Self = Self(84124);
    /// 84125: there are fewer seats than the least allowed.
    pub const BELOW_MINIMUM_SEATS: Self = Self(84125);
    /// 84126: there are more seats than the most allowed.
    pub const ABOVE_MAXIMUM_SEATS: Self = Self(84126);
    /// 84127: the user may not manage the app.
    pub const NO_APP_MANAGEMENT_PERMISSION: Self = Self(84127);
    /// 84128: the user has no permission on the whole plan.
    pub const NO_PERMISSION_ON_WHOLE_PLAN: Self = Self(84128);
    /// 84129: the pricing policy was deleted.
    pub const PRICING_POLICY_DELETED: Self = Self(84129);
    /// 84130: the order effective time is not valid.
    pub const ORDER_EFFECTIVE_TIME_NOT_VALID: Self = Self(84130);
    /// 84131: the renewal reaches beyond five years.
    pub const RENEWAL_BEYOND_FIVE_YEARS: Self = Self(84131);
    /// 84132: expanding a plan needs at least one app that is expanded.
    pub const PLAN_EXPANSION_NEEDS_ONE_APP: Self = Self(84132);
    /// 84133: the discounted amount may not be lower than the lowest price so far.
    pub const DISCOUNTED_AMOUNT_BELOW_HISTORIC_LOW: Self = Self(84133);
    /// 84134: the app expired, so its edition cannot be switched.
    pub const APP_EXPIRED_CANNOT_SWITCH_EDITION: Self = Self(84134);
    /// 84135: the installation of the app is disabled.
    pub const APP_INSTALLATION_DISABLED: Self = Self(84135);
    /// 84136: the order must go through the app's agent.
    pub const ORDER_MUST_GO_THROUGH_APP_AGENT: Self = Self(84136);
    /// 84137: the customer was registered by the app's agent.
    pub const CUSTOMER_REGISTERED_BY_APP_AGENT: Self = Self(84137);
    /// 84138: the customer was not registered by you.
    pub const CUSTOMER_NOT_REGISTERED_BY_YOU: Self = Self(84138);
    /// 84139: the corp is on trial of the licences, so agents cannot order.
    pub const LICENSE_GRAY_CORP_BLOCKS_AGENT_ORDER: Self = Self(84139);
    /// 84140: only a toolbar entry of chain groups may be set.
    pub const ONLY_CHAIN_GROUP_TOOLBAR_ENTRY: Self = Self(84140);
    /// 84141: only a toolbar entry of chain single chats may be set.
    pub const ONLY_CHAIN_SINGLE_CHAT_TOOLBAR_ENTRY: Self = Self(84141);
    /// 84142: the remaining time was a gift, so it cannot be expanded.
    pub const GIFTED_TIME_NOT_EXPANDABLE: Self = Self(84142);
    /// 84143: the user may not confirm the contract.
    pub const NO_PERMISSION_TO_CONFIRM_CONTRACT: Self = Self(84143);
    /// 84144: the confirmer is not in the provider's contacts.
    pub const CONFIRMER_NOT_IN_PROVIDER_CONTACTS: Self = Self(84144);
    /// 84145: the confirmer is in more than five corps.
    pub const CONFIRMER_IN_TOO_MANY_CORPS: Self = Self(84145);
    /// 84146: the confirmer has confirmed contracts in three corps already.
    pub const CONFIRMER_CONTRACT_LIMIT_REACHED: Self = Self(84146);
    /// 84147: the pre-order expired.
    pub const PRE_ORDER_EXPIRED: Self = Self(84147);
    /// 84148: the state of the pre-order changed.
    pub const PRE_ORDER_STATE_CHANGED: Self = Self(84148);
    /// 84149: the pre-order was cancelled.
    pub const PRE_ORDER_CANCELLED: Self = Self(84149);
    /// 84150: the pre-order is for another corp.
    pub const PRE_ORDER_FOR_ANOTHER_CORP: Self = Self(84150);
    /// 84151: the app of the pre-order is not installed.
    pub const PRE_ORDER_APP_NOT_INSTALLED: Self = Self(84151);
    /// 84152: the pre-order was used by another corp.
    pub const PRE_ORDER_USED_BY_ANOTHER_CORP: Self = Self(84152);
    /// 84153: the meeting feature was bought already.
    pub const MEETING_ALREADY_PURCHASED: Self = Self(84153);
    /// 84154: the corp is not a K12 school.
    pub const CORP_NOT_K12: Self = Self(84154);
    /// 84155: the agent's order is longer than ninety days.
    pub const AGENT_ORDER_LONGER_THAN_NINETY_DAYS: Self = Self(84155);
    /// 84156: the state of the pre-order changed meanwhile.
    pub const PRE_ORDER_STATE_CHANGED_REFRESH: Self = Self(84156);
    /// 84157: the corp is not verified.
    pub const NOT_VERIFIED: Self = Self(84157);
    /// 84158: the provider has no merchant account.
    pub const PROVIDER_LACKS_MERCHANT_ACCOUNT: Self = Self(84158);
    /// 84159: the customer never authorised the app, so nothing can be ordered for it.
    pub const CUSTOMER_NEVER_AUTHORIZED: Self = Self(84159);
    /// 84160: the date must be after today.
    pub const DATE_NOT_IN_FUTURE: Self = Self(84160);
    /// 84161: the corp is not a test corp.
    pub const NOT_TEST_CORP: Self = Self(84161);
    /// 84162: the provider's merchant account is not opened.
    pub const PROVIDER_MERCHANT_ACCOUNT_NOT_OPENED: Self = Self(84162);
    /// 84163: there is no purchase to renew or expand.
    pub const NO_PURCHASE_TO_RENEW_OR_EXPAND: Self = Self(84163);
    /// 84172: the edition is not a paid one.
    pub const NOT_PAID_EDITION: Self = Self(84172);
    /// 84175: the effective date is not valid.
    pub const EFFECTIVE_DATE_NOT_VALID: Self = Self(84175);
    /// 84178: the app has an unpaid order.
    pub const APP_HAS_UNPAID_ORDER: Self = Self(84178);
    /// 84180: the customer has not authorised the customized app.
    pub const CUSTOMER_HAS_NOT_AUTHORIZED_CUSTOM_APP: Self = Self(84180);
    /// 84186: more than a year is left, so nothing can be bought.
    pub const OVER_ONE_YEAR_LEFT_PURCHASE_BARRED: Self = Self(84186);
    /// 84188: the paid edition is not published.
    pub const PAID_EDITION_NOT_PUBLISHED: Self = Self(84188);
    /// 84200: the file to translate could not be read; it has to be UTF-8 of a supported kind.
    pub const FILE_TRANSLATION_PARSE_ERROR: Self = Self(84200);
    /// 85002: the text has forbidden words.
    pub const CONTAINS_FORBIDDEN_WORDS: Self = Self(85002);
    /// 85004: the corp has set twenty trusted domains this month already.
    pub const TOO_MANY_TRUSTED_DOMAINS_THIS_MONTH: Self = Self(85004);
    /// 85005: the ownership of the trusted domain is not verified.
    pub const TRUSTED_DOMAIN_OWNERSHIP_UNVERIFIED: Self = Self(85005);
    /// 85006: the address list is too long.
    pub const ADDRESS_LIST_TOO_LONG: Self = Self(85006);
    /// 85007: the IP address is not valid.
    pub const IP_ADDRESS_NOT_VALID: Self = Self(85007);
    /// 85008: the trusted domain is not filed in the corp's name.
    pub const TRUSTED_DOMAIN_FILING_FAILED: Self = Self(85008);
    /// 85009: the information about the app is incomplete.
    pub const APP_INFORMATION_INCOMPLETE: Self = Self(85009);
    /// 85010: the callback parameters are incomplete.
    pub const CALLBACK_PARAMETERS_INCOMPLETE: Self = Self(85010);
    /// 85011: the callback url failed its check.
    pub const CALLBACK_URL_CHECK_FAILED: Self = Self(85011);
    /// 85012: the permission name is not valid.
    pub const PERMISSION_NAME_NOT_VALID: Self = Self(85012);
    /// 85111: the trusted domain belongs to the provider.
    pub const TRUSTED_DOMAIN_BELONGS_TO_PROVIDER: Self = Self(85111);
    /// 86001: the chat id is not valid.
    pub const CHAT_ID_NOT_VALID: Self = Self(86001);
    /// 86003: there is no such chat.
    pub const CHAT_ID_NOT_FOUND: Self = Self(86003);
    /// 86004: the chat name is not valid.
    pub const CHAT_NAME_NOT_VALID: Self = Self(86004);
    /// 86005: the chat owner is not valid.
    pub const CHAT_OWNER_NOT_VALID: Self = Self(86005);
    /// 86006: the chat has too few or too many members.
    pub const CHAT_MEMBER_COUNT_OUT_OF_RANGE: Self = Self(86006);
    /// 86007: the chat member is not valid.
    pub const CHAT_MEMBER_NOT_VALID: Self = Self(86007);
    /// 86008: the chat was not created by the caller.
    pub const CHAT_NOT_CREATED_BY_CALLER: Self = Self(86008);
    /// 86101: only the owner of the chat may do this.
    pub const NOT_CHAT_OWNER: Self = Self(86101);
    /// 86201: the chat id is missing.
    pub const CHAT_ID_MISSING: Self = Self(86201);
    /// 86202: the chat name is missing.
    pub const CHAT_NAME_MISSING: Self = Self(86202);
    /// 86203: the chat owner is missing.
    pub const CHAT_OWNER_MISSING: Self = Self(86203);
    /// 86204: the chat members are missing.
    pub const CHAT_MEMBERS_MISSING: Self = Self(86204);
    /// 86205: the chat id string is too long.
    pub const CHAT_ID_STRING_TOO_LONG: Self = Self(86205);
    /// 86206: the numeric chat id is too large.
    pub const NUMERIC_CHAT_ID_TOO_LARGE: Self = Self(86206);
    /// 86207: the owner is not among the members.
    pub const OWNER_NOT_AMONG_MEMBERS: Self = Self(86207);
    /// 86214: the mass message type is not valid.
    pub const MASS_MESSAGE_TYPE_NOT_VALID: Self = Self(86214);
    /// 86215: another conversation has this id.
    pub const CONVERSATION_ID_TAKEN: Self = Self(86215);
    /// 86216: the conversation member id is not valid.
    pub const CONVERSATION_MEMBER_ID_NOT_VALID: Self = Self(86216);
    /// 86217: the sender is not in the conversation.
    pub const SENDER_NOT_IN_CONVERSATION: Self = Self(86217);
    /// 86220: the conversation parameter is not valid.
    pub const CONVERSATION_PARAMETER_NOT_VALID: Self = Self(86220);
    /// 86222: one member from downstream is needed.
    pub const NEEDS_ONE_DOWNSTREAM_MEMBER: Self = Self(86222);
    /// 86224: the group is not a restricted one.
    pub const NOT_RESTRICTED_GROUP: Self = Self(86224);
    /// 90001: shake-nearby is not certified for the corp.
    pub const SHAKE_NEARBY_NOT_CERTIFIED: Self = Self(90001);
    /// 90002: the shake-nearby ticket is missing.
    pub const SHAKE_NEARBY_TICKET_MISSING: Self = Self(90002);
    /// 90003: the shake-nearby ticket is not valid.
    pub const SHAKE_NEARBY_TICKET_NOT_VALID: Self = Self(90003);
    /// 90100: the external attribute type is not valid.
    pub const EXTERNAL_ATTRIBUTE_TYPE_NOT_VALID: Self = Self(90100);
    /// 90101: the length of the external attribute text is not allowed.
    pub const EXTERNAL_ATTRIBUTE_TEXT_LENGTH_WRONG: Self = Self(90101);
    /// 90102: the length of the external attribute web title is not allowed.
    pub const EXTERNAL_ATTRIBUTE_WEB_TITLE_LENGTH_WRONG: Self = Self(90102);
    /// 90103: the external attribute web url is not valid.
    pub const EXTERNAL_ATTRIBUTE_WEB_URL_NOT_VALID: Self = Self(90103);
    /// 90104: the length of the external attribute program title is not allowed.
    pub const EXTERNAL_ATTRIBUTE_PROGRAM_TITLE_LENGTH_WRONG: Self = Self(90104);
    /// 90105: the external attribute program path is not valid.
    pub const EXTERNAL_ATTRIBUTE_PROGRAM_PATH_NOT_VALID: Self = Self(90105);
    /// 90106: the external attribute parameter is not valid.
    pub const EXTERNAL_ATTRIBUTE_PARAMETER_NOT_VALID: Self = Self(90106);
    /// 90142: the site code id is not valid.
    pub const SITE_CODE_ID_NOT_VALID: Self = Self(90142);
    /// 90200: the mini program appid is missing.
    pub const MINI_PROGRAM_APPID_MISSING: Self = Self(90200);
    /// 90201: there are too many items in the notice, ten at most.
    pub const TOO_MANY_NOTICE_ITEMS: Self = Self(90201);
    /// 90202: the length of the notice key is not allowed.
    pub const NOTICE_KEY_LENGTH_WRONG: Self = Self(90202);
    /// 90203: the length of the notice value is not allowed.
    pub const NOTICE_VALUE_LENGTH_WRONG: Self = Self(90203);
    /// 90204: the notice page is not valid.
    pub const NOTICE_PAGE_NOT_VALID: Self = Self(90204);
    /// 90206: the mini program is not linked to the corp.
    pub const MINI_PROGRAM_NOT_LINKED_TO_CORP: Self = Self(90206);
    /// 90207: the mini program appid is not valid.
    pub const MINI_PROGRAM_APPID_NOT_VALID: Self = Self(90207);
    /// 90208: the appid is not that of the linked mini program.
    pub const MINI_PROGRAM_APPID_MISMATCH: Self = Self(90208);
    /// 90210: the member has not authorised the app.
    pub const MEMBER_AUTHORIZATION_NEEDED: Self = Self(90210);
    /// 90211: the login suite id is not valid.
    pub const LOGIN_SUITE_ID_NOT_VALID: Self = Self(90211);
    /// 90212: the suite of the login is not bound to the mini program.
    pub const LOGIN_SUITE_NOT_BOUND_TO_PROGRAM: Self = Self(90212);
    /// 90300: the order id is not valid.
    pub const ORDER_ID_NOT_VALID: Self = Self(90300);
    /// 90302: the paid app expired.
    pub const PAID_APP_EXPIRED: Self = Self(90302);
    /// 90303: the seats of the paid app are exceeded.
    pub const PAID_APP_SEATS_EXCEEDED: Self = Self(90303);
    /// 90304: the order centre cannot be reached.
    pub const ORDER_CENTER_UNAVAILABLE: Self = Self(90304);
    /// 90305: a parameter is wrong; the errmsg names it.
    pub const NAMED_PARAMETER_WRONG: Self = Self(90305);
    /// 90306: the merchant settings are not valid.
    pub const MERCHANT_SETTINGS_NOT_VALID: Self = Self(90306);
    /// 90307: the login state expired.
    pub const LOGIN_STATE_EXPIRED: Self = Self(90307);
    /// 90308: the address of the request was rejected.
    pub const REQUEST_ADDRESS_REJECTED: Self = Self(90308);
    /// 90309: the order number exists already.
    pub const ORDER_EXISTS_ALREADY: Self = Self(90309);
    /// 90310: the order was not found.
    pub const ORDER_NOT_FOUND: Self = Self(90310);
    /// 90311: the order could not be closed.
    pub const CLOSING_ORDER_FAILED: Self = Self(90311);
    /// 90312: the refund could not be started.
    pub const REFUND_REQUEST_FAILED: Self = Self(90312);
    /// 90313: refunds come too fast.
    pub const REFUND_RATE_LIMITED: Self = Self(90313);
    /// 90314: the order is in a state that does not allow it.
    pub const ORDER_STATE_WRONG: Self = Self(90314);
    /// 90315: the refund id was used before.
    pub const REFUND_ID_ALREADY_USED: Self = Self(90315);
    /// 90316: the refund reason code is wrong.
    pub const REFUND_REASON_CODE_WRONG: Self = Self(90316);
    /// 90317: the provider is not registered as a supplier.
    pub const NOT_REGISTERED_AS_SUPPLIER: Self = Self(90317);
    /// 90318: the nonce is empty or was used before.
    pub const NONCE_EMPTY_OR_REPLAYED: Self = Self(90318);
    /// 90319: the timestamp is empty or too far from now.
    pub const TIMESTAMP_EMPTY_OR_SKEWED: Self = Self(90319);
    /// 90320: the order token is not valid.
    pub const ORDER_TOKEN_NOT_VALID: Self = Self(90320);
    /// 90321: the order token expired.
    pub const ORDER_TOKEN_EXPIRED: Self = Self(90321);
    /// 90322: old suites of several apps cannot use payment.
    pub const MULTI_APP_SUITE_LACKS_PAYMENT: Self = Self(90322);
    /// 90323: the unit price is over the limit.
    pub const UNIT_PRICE_OVER_LIMIT: Self = Self(90323);
    /// 90324: the number of items is over the limit.
    pub const ITEM_COUNT_OVER_LIMIT: Self = Self(90324);
    /// 90325: there is a prepaid order already.
    pub const PREPAID_ORDER_EXISTS: Self = Self(90325);
    /// 90326: the prepaid order number is not valid.
    pub const PREPAID_ORDER_NUMBER_NOT_VALID: Self = Self(90326);
    /// 90327: the prepaid order is settled already.
    pub const PREPAID_ORDER_ALREADY_SETTLED: Self = Self(90327);
    /// 90328: the settlement failed.
    pub const SETTLEMENT_FAILED: Self = Self(90328);
    /// 90329: the order number is taken by a prepaid order.
    pub const NUMBER_TAKEN_BY_PREPAID_ORDER: Self = Self(90329);
    /// 90330: the supplier could not be created.
    pub const SUPPLIER_CREATION_FAILED: Self = Self(90330);
    /// 90331: the supplier could not be changed.
    pub const SUPPLIER_UPDATE_FAILED: Self = Self(90331);
    /// 90332: the contract is not signed.
    pub const CONTRACT_NOT_SIGNED: Self = Self(90332);
    /// 90333: the contract could not be created.
    pub const CONTRACT_CREATION_FAILED: Self = Self(90333);
    /// 90338: the time for a refund is over.
    pub const REFUND_PERIOD_OVER: Self = Self(90338);
    /// 90339: the supplier name has illegal characters.
    pub const SUPPLIER_NAME_HAS_ILLEGAL_CHARACTERS: Self = Self(90339);
    /// 90340: the customer could not be created.
    pub const CUSTOMER_CREATION_FAILED: Self = Self(90340);
    /// 90341: the refund is more than was paid.
    pub const REFUND_EXCEEDS_PAYMENT: Self = Self(90341);
    /// 90342: the refund is more than the balance.
    pub const REFUND_EXCEEDS_BALANCE: Self = Self(90342);
    /// 90343: the refund number exists already.
    pub const REFUND_NUMBER_EXISTS: Self = Self(90343);
    /// 90344: the payment channel is not valid.
    pub const PAYMENT_CHANNEL_NOT_VALID: Self = Self(90344);
    /// 90345: the amount is too large for WeChat Pay, 50,000 yuan at most.
    pub const AMOUNT_TOO_LARGE_FOR_WECHAT_PAY: Self = Self(90345);
    /// 90346: the order was refunded too many times.
    pub const TOO_MANY_REFUNDS_ON_ORDER: Self = Self(90346);
    /// 90347: the amount of the refund may not be zero.
    pub const REFUND_AMOUNT_ZERO: Self = Self(90347);
    /// 90348: the payment key is not configured.
    pub const PAYMENT_KEY_NOT_CONFIGURED: Self = Self(90348);
    /// 90349: there are too many records.
    pub const TOO_MANY_RECORDS: Self = Self(90349);
    /// 90350: the bank information could not be verified.
    pub const BANK_INFORMATION_CHECK_FAILED: Self = Self(90350);
    /// 90351: the app is in an abnormal state.
    pub const APP_STATE_ABNORMAL: Self = Self(90351);
    /// 90352: the trial extension is too long.
    pub const TRIAL_EXTENSION_TOO_LONG: Self = Self(90352);
    /// 90353: the prepaid list is empty.
    pub const PREPAID_LIST_EMPTY: Self = Self(90353);
    /// 90354: the list of prepaid orders is too long.
    pub const PREPAID_LIST_TOO_LONG: Self = Self(90354);
    /// 90355: a refunded prepaid order is linked, so it cannot be deleted.
    pub const REFUND_PREPAID_ORDER_LINKED: Self = Self(90355);
    /// 90356: orders of a zero amount are not allowed.
    pub const ZERO_AMOUNT_ORDER_BARRED: Self = Self(90356);
    /// 90357: an agent order must name a payment channel.
    pub const AGENT_ORDER_NEEDS_PAYMENT_CHANNEL: Self = Self(90357);
    /// 90358: prepaid and agent orders cannot be refunded in part.
    pub const PARTIAL_REFUND_NOT_SUPPORTED: Self = Self(90358);
    /// 90359: the prepaid order is of another corp.
    pub const PREPAID_ORDER_CORP_MISMATCH: Self = Self(90359);
    /// 90381: the refunded credit order id is not valid.
    pub const REFUNDED_CREDIT_ORDER_ID_INVALID: Self = Self(90381);
    /// 90405: the kind of the picture is not valid.
    pub const PICTURE_TYPE_NOT_VALID: Self = Self(90405);
    /// 90406: the size of the picture is not valid.
    pub const PICTURE_SIZE_NOT_VALID: Self = Self(90406);
    /// 90407: the corp is a K12 school.
    pub const CORP_IS_K12: Self = Self(90407);
    /// 90408: the picture is not valid.
    pub const PICTURE_NOT_VALID: Self = Self(90408);
    /// 90409: the picture could not be uploaded.
    pub const PICTURE_UPLOAD_FAILED: Self = Self(90409);
    /// 90410: an application is in progress already.
    pub const APPLICATION_ALREADY_IN_PROGRESS: Self = Self(90410);
    /// 90412: the super administrator has applied as often as allowed.
    pub const SUPER_ADMIN_APPLICATION_LIMIT_REACHED: Self = Self(90412);
    /// 90413: the corp has applied as often as allowed.
    pub const CORP_APPLICATION_LIMIT_REACHED: Self = Self(90413);
    /// 90414: the parameter is wrong.
    pub const PARAMETER_WRONG: Self = Self(90414);
    /// 90415: there is no such application.
    pub const APPLICATION_NUMBER_UNKNOWN: Self = Self(90415);
    /// 90416: the super administrator lacks the permission.
    pub const SUPER_ADMIN_LACKS_PERMISSION: Self = Self(90416);
    /// 90418: the person who withdraws has not passed real-name verification.
    pub const WITHDRAWER_LACKS_REAL_NAME_VERIFICATION: Self = Self(90418);
    /// 90419: the picture upload went wrong.
    pub const PICTURE_UPLOAD_ERROR: Self = Self(90419);
    /// 90420: the person who withdraws is not the super administrator.
    pub const WITHDRAWER_DIFFERS_FROM_SUPER_ADMIN: Self = Self(90420);
    /// 90421: the line of business does not fit the kind of entity.
    pub const BUSINESS_SCOPE_MISMATCHES_ENTITY_TYPE: Self = Self(90421);
    /// 90431: the corp made three free orders of the app today already.
    pub const FREE_ORDER_DAILY_LIMIT_REACHED: Self = Self(90431);
    /// 90432: the recharge account is not opened.
    pub const RECHARGE_ACCOUNT_NOT_OPENED: Self = Self(90432);
    /// 90433: the balance of the account is too low.
    pub const ACCOUNT_BALANCE_TOO_LOW: Self = Self(90433);
    /// 90456: the organizer is required.
    pub const ORGANIZER_REQUIRED: Self = Self(90456);
    /// 90457: the calendar id is wrong.
    pub const CALENDAR_ID_WRONG: Self = Self(90457);
    /// 90458: the calendar id list is empty.
    pub const CALENDAR_ID_LIST_EMPTY: Self = Self(90458);
    /// 90459: the calendar was deleted.
    pub const CALENDAR_DELETED: Self = Self(90459);
    /// 90460: the schedule was deleted.
    pub const SCHEDULE_DELETED: Self = Self(90460);
    /// 90461: the schedule id is wrong.
    pub const SCHEDULE_ID_WRONG: Self = Self(90461);
    /// 90462: the schedule id list is empty.
    pub const SCHEDULE_ID_LIST_EMPTY: Self = Self(90462);
    /// 90463: the organizer cannot be changed.
    pub const ORGANIZER_CANNOT_CHANGE: Self = Self(90463);
    /// 90464: there are too many attendees.
    pub const TOO_MANY_ATTENDEES: Self = Self(90464);
    /// 90465: the repeat type is not supported.
    pub const REPEAT_TYPE_NOT_SUPPORTED: Self = Self(90465);
    /// 90466: it belongs to another app.
    pub const BELONGS_TO_ANOTHER_APP: Self = Self(90466);
    /// 90467: the weekday parameter is wrong.
    pub const WEEKDAY_PARAMETER_WRONG: Self = Self(90467);
    /// 90468: changing the organizer is not allowed.
    pub const ORGANIZER_CHANGE_NOT_ALLOWED: Self = Self(90468);
    /// 90469: the page size is too large.
    pub const PAGE_SIZE_TOO_LARGE: Self = Self(90469);
    /// 90470: the page number is wrong.
    pub const PAGE_NUMBER_WRONG: Self = Self(90470);
    /// 90471: the reminder time is wrong.
    pub const REMINDER_TIME_WRONG: Self = Self(90471);
    /// 90472: there is no permission on the calendar or schedule.
    pub const NO_CALENDAR_OR_SCHEDULE_PERMISSION: Self = Self(90472);
    /// 90473: the color parameter is wrong.
    pub const COLOR_PARAMETER_WRONG: Self = Self(90473);
    /// 90474: the organizer is among the attendees.
    pub const ORGANIZER_OVERLAPS_ATTENDEES: Self = Self(90474);
    /// 90475: it is not the organizer's calendar.
    pub const NOT_ORGANIZER_CALENDAR: Self = Self(90475);
    /// 90477: only the system schedule app may do this.
    pub const SYSTEM_SCHEDULE_APP_REQUIRED: Self = Self(90477);
    /// 90479: schedules that users made are read-only.
    pub const USER_CREATED_SCHEDULE_READ_ONLY: Self = Self(90479);
    /// 90480: the timezone is not valid.
    pub const INVALID_TIMEZONE: Self = Self(90480);
    /// 90481: the organizer has too many calendars.
    pub const ORGANIZER_HAS_TOO_MANY_CALENDARS: Self = Self(90481);
    /// 90482: the op_start_time is not valid.
    pub const INVALID_OP_START_TIME: Self = Self(90482);
    /// 90483: a public calendar needs a public range.
    pub const PUBLIC_CALENDAR_NEEDS_PUBLIC_RANGE: Self = Self(90483);
    /// 90484: only recurring schedules can be edited one by one.
    pub const SINGLE_EDIT_ONLY_FOR_RECURRING_SCHEDULES: Self = Self(90484);
    /// 90485: the op_mode is not valid.
    pub const INVALID_OP_MODE: Self = Self(90485);
    /// 90486: the repeate_interval is missing.
    pub const MISSING_REPEATE_INTERVAL: Self = Self(90486);
    /// 90487: the day_of_month is not valid.
    pub const INVALID_DAY_OF_MONTH: Self = Self(90487);
    /// 90488: the start must come after the start of the operation.
    pub const START_MUST_FOLLOW_OPERATION_START: Self = Self(90488);
    /// 90489: only public calendars can subscribe members by themselves.
    pub const AUTO_SUBSCRIBE_ONLY_ON_PUBLIC_CALENDARS: Self = Self(90489);
    /// 90490: there are too many subscribers.
    pub const TOO_MANY_SUBSCRIBERS: Self = Self(90490);
    /// 90491: a member is outside the subscription range.
    pub const MEMBER_OUTSIDE_SUBSCRIPTION_RANGE: Self = Self(90491);
    /// 90492: an administrator is not among the members.
    pub const ADMIN_NOT_AMONG_MEMBERS: Self = Self(90492);
    /// 90493: a deprecated parameter was used.
    pub const DEPRECATED_PARAMETER_USED: Self = Self(90493);
    /// 90494: it is not the creator's calendar.
    pub const NOT_CREATOR_CALENDAR: Self = Self(90494);
    /// 90495: apps of this type cannot set administrators.
    pub const APP_TYPE_CANNOT_USE_ADMINS: Self = Self(90495);
    /// 90496: a read-only calendar cannot have administrators.
    pub const READ_ONLY_CALENDAR_CANNOT_HAVE_ADMINS: Self = Self(90496);
    /// 90497: a schedule made by mail cannot be changed.
    pub const MAIL_CREATED_SCHEDULE_CANNOT_CHANGE: Self = Self(90497);
    /// 90498: the schedule has booked another room.
    pub const SCHEDULE_BOOKED_ANOTHER_ROOM: Self = Self(90498);
    /// 90499: the room was booked by another app.
    pub const ROOM_BOOKED_BY_ANOTHER_APP: Self = Self(90499);
    /// 90500: the owner of the group has not left.
    pub const GROUP_OWNER_HAS_NOT_LEFT: Self = Self(90500);
    /// 90501: the group is not a customer group.
    pub const NOT_CUSTOMER_GROUP: Self = Self(90501);
    /// 90502: the owner of the group has left.
    pub const GROUP_OWNER_HAS_LEFT: Self = Self(90502);
    /// 90503: the group is full; the customer has to confirm in the client.
    pub const GROUP_FULL_CONFIRM_IN_CLIENT: Self = Self(90503);
    /// 90504: the new owner of the group is the old one.
    pub const GROUP_OWNER_UNCHANGED: Self = Self(90504);
    /// 90507: the group is being inherited.
    pub const GROUP_INHERITANCE_UNDER_WAY: Self = Self(90507);
    /// 90508: the group was inherited already.
    pub const GROUP_ALREADY_INHERITED: Self = Self(90508);
    /// 90509: the group is not a customer group of WeCom.
    pub const NOT_WECOM_CUSTOMER_GROUP: Self = Self(90509);
    /// 90510: the corp was inactive for a year.
    pub const CORP_INACTIVE_FOR_YEAR: Self = Self(90510);
    /// 90511: there is no such opengid.
    pub const OPENGID_UNKNOWN_OR_INVALID: Self = Self(90511);
    /// 90602: the meeting id is not valid.
    pub const MEETING_ID_NOT_VALID: Self = Self(90602);
    /// 90603: the event category id is not valid.
    pub const EVENT_CATEGORY_ID_NOT_VALID: Self = Self(90603);
    /// 90604: the grid id is not valid.
    pub const GRID_ID_NOT_VALID: Self = Self(90604);
    /// 90606: the grid has as many administrators as allowed, 20.
    pub const GRID_ADMINS_AT_LIMIT: Self = Self(90606);
    /// 90607: a grid with members cannot be deleted.
    pub const GRID_WITH_MEMBERS_NOT_DELETABLE: Self = Self(90607);
    /// 90608: another grid has this name.
    pub const GRID_NAME_DUPLICATED: Self = Self(90608);
    /// 90609: the grid has as many members as allowed.
    pub const GRID_MEMBERS_OVER_LIMIT: Self = Self(90609);
    /// 90610: there are too many grid members.
    pub const TOO_MANY_GRID_MEMBERS: Self = Self(90610);
    /// 90613: the member manages too many grids.
    pub const MEMBER_MANAGES_TOO_MANY_GRIDS: Self = Self(90613);
    /// 90700: the room booking has to be cancelled first.
    pub const CANCEL_ROOM_BOOKING_FIRST: Self = Self(90700);
    /// 90704: one of the reminder offsets is not valid.
    pub const REMINDER_OFFSETS_CONTAIN_BAD_VALUE: Self = Self(90704);
    /// 90705: the creator of the schedule left, so it cannot be deleted.
    pub const SCHEDULE_CREATOR_LEFT_CANNOT_DELETE: Self = Self(90705);
    /// 90706: the start cannot be moved into the past.
    pub const START_CANNOT_MOVE_INTO_PAST: Self = Self(90706);
    /// 90707: the linked meeting is running.
    pub const LINKED_MEETING_RUNNING: Self = Self(90707);
    /// 90708: the creator has no default calendar.
    pub const CREATOR_LACKS_DEFAULT_CALENDAR: Self = Self(90708);
    /// 90710: the linked meeting has ended.
    pub const LINKED_MEETING_ENDED: Self = Self(90710);
    /// 91040: the ticket type is not valid.
    pub const TICKET_TYPE_NOT_VALID: Self = Self(91040);
    /// 92000: the member is outside the app's range.
    pub const MEMBER_OUTSIDE_APP_RANGE: Self = Self(92000);
    /// 92001: the app lacks the permission on sensitive data.
    pub const APP_LACKS_SENSITIVE_DATA_PERMISSION: Self = Self(92001);
    /// 92002: calls across corps are barred.
    pub const CROSS_CORP_CALL_BARRED: Self = Self(92002);
    /// 92003: calls across apps are barred.
    pub const CROSS_APP_CALL_BARRED: Self = Self(92003);
    /// 92006: the live stream was started or cancelled already.
    pub const LIVE_STREAM_STARTED_OR_CANCELLED: Self = Self(92006);
    /// 92007: the replay of the live stream cannot be deleted.
    pub const LIVE_REPLAY_NOT_DELETABLE: Self = Self(92007);
    /// 92008: the app may not manage the live stream.
    pub const LIVE_STREAM_OF_ANOTHER_APP: Self = Self(92008);
    /// 93000: the webhook url is not valid, or the robot was removed.
    pub const WEBHOOK_URL_INVALID_OR_ROBOT_REMOVED: Self = Self(93000);
    /// 93004: the robot is disabled.
    pub const ROBOT_DISABLED: Self = Self(93004);
    /// 93006: the group id is not valid.
    pub const GROUP_ID_NOT_VALID: Self = Self(93006);
    /// 93008: the member or robot is not in the group.
    pub const NOT_IN_GROUP: Self = Self(93008);
    /// 94000: the workbench is not in custom mode.
    pub const WORKBENCH_CUSTOM_MODE_OFF: Self = Self(94000);
    /// 94001: the workbench type is not valid.
    pub const WORKBENCH_TYPE_NOT_VALID: Self = Self(94001);
    /// 94002: the keydata is missing.
    pub const KEYDATA_MISSING: Self = Self(94002);
    /// 94003: there are too many keydata items.
    pub const TOO_MANY_KEYDATA_ITEMS: Self = Self(94003);
    /// 94005: the list is missing.
    pub const LIST_MISSING: Self = Self(94005);
    /// 94006: there are too many list items.
    pub const TOO_MANY_LIST_ITEMS: Self = Self(94006);
    /// 94007: the webview is missing.
    pub const WEBVIEW_MISSING: Self = Self(94007);
    /// 94008: the template type of the workbench is not set.
    pub const WORKBENCH_TEMPLATE_TYPE_UNSET: Self = Self(94008);
    /// 95000: the open_kfid is malformed.
    pub const OPEN_KFID_MALFORMED: Self = Self(95000);
    /// 95001: the customer got five messages already; more can follow when the customer writes again.
    pub const CUSTOMER_MESSAGE_COUNT_LIMIT: Self = Self(95001);
    /// 95002: the customer last wrote more than 48 hours ago.
    pub const CUSTOMER_MESSAGE_TIME_LIMIT: Self = Self(95002);
    /// 95003: an unverified corp has received as many customers as allowed.
    pub const RECEPTION_CAPACITY_REACHED: Self = Self(95003);
    /// 95004: there is no such customer service account.
    pub const OPEN_KFID_UNKNOWN: Self = Self(95004);
    /// 95005: the corp has as many customer service accounts as allowed.
    pub const TOO_MANY_SERVICE_ACCOUNTS: Self = Self(95005);
    /// 95006: the service account name is not valid.
    pub const SERVICE_ACCOUNT_NAME_NOT_VALID: Self = Self(95006);
    /// 95007: the message token is not valid.
    pub const MESSAGE_TOKEN_NOT_VALID: Self = Self(95007);
    /// 95008: there are too many menu items, ten at most.
    pub const TOO_MANY_MENU_ITEMS: Self = Self(95008);
    /// 95009: the menu item type is not valid.
    pub const MENU_ITEM_TYPE_NOT_VALID: Self = Self(95009);
    /// 95011: customer service is run inside WeCom, but the secret is that of the standalone edition.
    pub const CUSTOMER_SERVICE_ALREADY_USED_IN_WECOM: Self = Self(95011);
    /// 95012: customer service is run standalone, but the secret is that of the edition inside WeCom.
    pub const CUSTOMER_SERVICE_NOT_USED_IN_WECOM: Self = Self(95012);
    /// 95013: the session has ended.
    pub const SESSION_ENDED: Self = Self(95013);
    /// 95014: the user is not a servicer, or has not activated WeCom.
    pub const USER_NOT_SERVICER: Self = Self(95014);
    /// 95015: a dedicated service is configured already.
    pub const DEDICATED_SERVICE_ALREADY_CONFIGURED: Self = Self(95015);
    /// 95016: the session cannot go from its state to this one.
    pub const STATE_TRANSITION_NOT_ALLOWED: Self = Self(95016);
    /// 95017: the API switch of the basic app is off.
    pub const BASIC_APP_API_SWITCH_OFF: Self = Self(95017);
    /// 95018: the state of the session does not allow sending.
    pub const SESSION_STATE_FORBIDS_SENDING: Self = Self(95018);
    /// 95019: the servicer stopped or suspended receiving.
    pub const SERVICER_STOPPED_OR_SUSPENDED: Self = Self(95019);
    /// 95022: the location type is not valid.
    pub const LOCATION_TYPE_NOT_VALID: Self = Self(95022);
    /// 95023: the API switch is granted to a customized app.
    pub const API_SWITCH_GRANTED_TO_CUSTOMIZED_APP: Self = Self(95023);
    /// 95026: no account can be created, because the present ones are used too little.
    pub const ACCOUNT_CREATION_BARRED_BY_LOW_USAGE: Self = Self(95026);
    /// 95027: an unverified corp has as many accounts as allowed, ten.
    pub const UNVERIFIED_CORP_ACCOUNT_LIMIT: Self = Self(95027);
    /// 95030: the component may not send this kind of message.
    pub const MESSAGE_TYPE_BARRED_BY_COMPONENT: Self = Self(95030);
    /// 95031: the customer has not written within 48 hours.
    pub const NO_ENQUIRY_WITHIN_48_HOURS: Self = Self(95031);
    /// 95032: the permission on chat records has lapsed.
    pub const CHAT_RECORD_PERMISSION_LAPSED: Self = Self(95032);
    /// 301002: the token has no permission on this app.
    pub const NO_PERMISSION_ON_APP: Self = Self(301002);
    /// 301005: the creator of the corp cannot be deleted.
    pub const CREATOR_NOT_DELETABLE: Self = Self(301005);
    /// 301007: the corp was dissolved or banned.
    pub const CORP_DISSOLVED_OR_BANNED: Self = Self(301007);
    /// 301012: the position is not valid.
    pub const POSITION_NOT_VALID: Self = Self(301012);
    /// 301013: the telephone is not valid.
    pub const TELEPHONE_NOT_VALID: Self = Self(301013);
    /// 301014: the English name is not valid.
    pub const ENGLISH_NAME_NOT_VALID: Self = Self(301014);
    /// 301015: the media id is not valid.
    pub const MEDIA_ID_NOT_VALID: Self = Self(301015);
    /// 301016: the voice file is not acceptable.
    pub const VOICE_FILE_NOT_ACCEPTABLE: Self = Self(301016);
    /// 301017: the voice must be AMR.
    pub const VOICE_NOT_AMR: Self = Self(301017);
    /// 301019: the file md5 is wrong.
    pub const FILE_MD5_WRONG: Self = Self(301019);
    /// 301021: the userid is not valid.
    pub const USERID_NOT_VALID: Self = Self(301021);
    /// 301022: the check-in data could not be read inside the platform.
    pub const CHECKIN_DATA_UNAVAILABLE: Self = Self(301022);
    /// 301023: the user list is empty or has more than 100 entries.
    pub const USER_LIST_INVALID_OR_TOO_LONG: Self = Self(301023);
    /// 301024: the time range of the check-in data is too long.
    pub const CHECKIN_TIME_RANGE_TOO_LONG: Self = Self(301024);
    /// 301025: a parameter of the approval call is wrong.
    pub const APPROVAL_API_PARAMETER_WRONG: Self = Self(301025);
    /// 301026: the approval template cannot be read; it may not have passed its review.
    pub const APPROVAL_TEMPLATE_UNAVAILABLE: Self = Self(301026);
    /// 301036: the userid cannot be changed.
    pub const USERID_CHANGE_NOT_ALLOWED: Self = Self(301036);
    /// 301039: the request parameters are wrong.
    pub const REQUEST_PARAMETERS_WRONG: Self = Self(301039);
    /// 301042: the caller's address is not on the allow list.
    pub const ADDRESS_NOT_IN_ALLOW_LIST: Self = Self(301042);
    /// 301048: the file of the native library is missing or expired.
    pub const SDK_FILE_MISSING_OR_EXPIRED: Self = Self(301048);
    /// 301049: the calling app is not linked in the emergency notification app.
    pub const EMERGENCY_APP_NOT_LINKED: Self = Self(301049);
    /// 301050: the emergency notification app is off.
    pub const EMERGENCY_APP_OFF: Self = Self(301050);
    /// 301051: the emergency notification app has not enough money left.
    pub const EMERGENCY_APP_BALANCE_TOO_LOW: Self = Self(301051);
    /// 301052: the chat archive service expired.
    pub const CHAT_ARCHIVE_SERVICE_EXPIRED: Self = Self(301052);
    /// 301053: the chat archive service is off.
    pub const CHAT_ARCHIVE_SERVICE_OFF: Self = Self(301053);
    /// 301055: the app has no permission on approval data.
    pub const NO_APPROVAL_DATA_PERMISSION: Self = Self(301055);
    /// 301056: the approval app is disabled.
    pub const APPROVAL_APP_DISABLED: Self = Self(301056);
    /// 301057: submitting the approval failed inside the platform.
    pub const APPROVAL_INTERNAL_SUBMISSION_FAILED: Self = Self(301057);
    /// 301058: too much chat data was asked for.
    pub const CHAT_DATA_REQUEST_TOO_LARGE: Self = Self(301058);
    /// 301059: the group is not an internal one.
    pub const NOT_INTERNAL_GROUP: Self = Self(301059);
    /// 301060: there are too many consent queries in one call, 100 at most.
    pub const TOO_MANY_CONSENT_QUERIES: Self = Self(301060);
    /// 301061: there is no such userid or open id.
    pub const USERID_OR_OPEN_ID_UNKNOWN: Self = Self(301061);
    /// 301062: the app has no permission on attendance data.
    pub const NO_ATTENDANCE_PERMISSION: Self = Self(301062);
    /// 301063: a parameter is incorrect.
    pub const PARAMETER_INCORRECT: Self = Self(301063);
    /// 301064: the platform had an internal error.
    pub const INTERNAL_ERROR: Self = Self(301064);
    /// 301069: the userid matches no member.
    pub const USERID_MATCHES_NO_MEMBER: Self = Self(301069);
    /// 301070: the platform had an error.
    pub const SYSTEM_ERROR_TRY_LATER: Self = Self(301070);
    /// 301071: a similar face exists; this one was stored anyway.
    pub const SIMILAR_FACE_EXISTS_STORED_ANYWAY: Self = Self(301071);
    /// 301072: a similar face exists; this one was stored all the same.
    pub const SIMILAR_FACE_EXISTS_STILL_STORED: Self = Self(301072);
    /// 301073: the time of the shift is not valid.
    pub const SHIFT_TIME_PARAMETER_NOT_VALID: Self = Self(301073);
    /// 301075: the input parameter is wrong.
    pub const INPUT_PARAMETER_WRONG: Self = Self(301075);
    /// 301079: the leave times of the approval conflict.
    pub const ATTENDANCE_TIMES_CONFLICT: Self = Self(301079);
    /// 301080: the due check-in time is not valid.
    pub const DUE_CHECKIN_TIME_NOT_VALID: Self = Self(301080);
    /// 301081: the check-in time is not valid.
    pub const CHECKIN_TIME_NOT_VALID: Self = Self(301081);
    /// 301082: the due check-in date is not valid.
    pub const DUE_CHECKIN_DATE_NOT_VALID: Self = Self(301082);
    /// 301083: a parameter of the check-in call is not valid.
    pub const CHECKIN_CALL_PARAMETER_NOT_VALID: Self = Self(301083);
    /// 301084: the journal uuid is not valid.
    pub const JOURNAL_UUID_NOT_VALID: Self = Self(301084);
    /// 301085: the docid is not valid.
    pub const DOCID_NOT_VALID: Self = Self(301085);
    /// 301086: a parameter is wrong.
    pub const WRONG_PARAMETER: Self = Self(301086);
    /// 301087: there are too many approval templates.
    pub const TOO_MANY_APPROVAL_TEMPLATES: Self = Self(301087);
    /// 301088: the operation is not permitted.
    pub const OPERATION_NOT_PERMITTED: Self = Self(301088);
    /// 301089: the groupid is not valid.
    pub const GROUPID_NOT_VALID: Self = Self(301089);
    /// 301090: the check-in rule names ids outside the app's visible range.
    pub const CHECKIN_RULE_HAS_FORBIDDEN_IDS: Self = Self(301090);
    /// 301091: the range of the check-in rule conflicts with another rule.
    pub const CHECKIN_RULE_RANGE_CONFLICTS: Self = Self(301091);
    /// 301092: the app cannot change this rule.
    pub const APP_CANNOT_CHANGE_THIS_RULE: Self = Self(301092);
    /// 301093: a field of the check-in rule is not valid.
    pub const CHECKIN_RULE_FIELD_NOT_VALID: Self = Self(301093);
    /// 301094: a field of the check-in rule was rejected.
    pub const CHECKIN_RULE_FIELD_REJECTED: Self = Self(301094);
    /// 301095: there are too many check-in rules.
    pub const TOO_MANY_CHECKIN_RULES: Self = Self(301095);
    /// 301096: too many check-in rules are being created at once.
    pub const CHECKIN_RULE_CREATION_TOO_CONCURRENT: Self = Self(301096);
    /// 301097: the check-in rule has neither a place nor a Wi-Fi network.
    pub const CHECKIN_RULE_FIELD_MALFORMED: Self = Self(301097);
    /// 301099: the rule forbids corrections of coming late.
    pub const RULE_FORBIDS_LATE_CORRECTION: Self = Self(301099);
    /// 301101: the rule forbids corrections of leaving early.
    pub const RULE_FORBIDS_EARLY_LEAVE_CORRECTION: Self = Self(301101);
    /// 301102: the rule forbids corrections of missing check-ins.
    pub const RULE_FORBIDS_MISSING_CARD_CORRECTION: Self = Self(301102);
    /// 301103: the rule forbids corrections of other exceptions.
    pub const RULE_FORBIDS_OTHER_EXCEPTION_CORRECTION: Self = Self(301103);
    /// 301104: the rule forbids corrections of coming late or of other exceptions.
    pub const RULE_FORBIDS_LATE_OR_OTHER_CORRECTION: Self = Self(301104);
    /// 301105: the rule forbids corrections of leaving early or of other exceptions.
    pub const RULE_FORBIDS_EARLY_OR_OTHER_CORRECTION: Self = Self(301105);
    /// 302003: the import has a userid twice.
    pub const IMPORT_HAS_DUPLICATE_USERIDS: Self = Self(302003);
    /// 302004: the organization in the import is not a tree.
    pub const IMPORT_ORGANIZATION_NOT_TREE: Self = Self(302004);
    /// 302005: the import failed inside the platform.
    pub const IMPORT_SYSTEM_FAILED_RETRY: Self = Self(302005);
    /// 302006: the import has a department id twice.
    pub const IMPORT_HAS_DUPLICATE_DEPARTMENT_IDS: Self = Self(302006);
    /// 302007: the import has two children of the same name.
    pub const IMPORT_HAS_DUPLICATE_CHILD_NAMES: Self = Self(302007);
    /// 302008: another import is running.
    pub const ANOTHER_IMPORT_RUNNING: Self = Self(302008);
    /// 400010: the block hint is not valid.
    pub const BLOCK_HINT_NOT_VALID: Self = Self(400010);
    /// 400011: the block hint expired.
    pub const BLOCK_HINT_EXPIRED: Self = Self(400011);
    /// 400012: the block of this hint cannot be lifted.
    pub const BLOCK_HINT_CANNOT_UNBLOCK: Self = Self(400012);
    /// 400013: blocks were lifted as often as allowed.
    pub const UNBLOCK_LIMIT_EXCEEDED: Self = Self(400013);
    /// 400020: there are too many attendees.
    pub const TOO_MANY_MEETING_ATTENDEES: Self = Self(400020);
    /// 400021: an attendee or host is not valid, or outside the app's visible range.
    pub const ATTENDEE_OR_HOST_NOT_VALID: Self = Self(400021);
    /// 400025: the remind scope is not valid.
    pub const REMIND_SCOPE_NOT_VALID: Self = Self(400025);
    /// 400026: the repeat type is not valid.
    pub const REPEAT_TYPE_NOT_VALID: Self = Self(400026);
    /// 400027: there are too many hosts.
    pub const TOO_MANY_MEETING_HOSTS: Self = Self(400027);
    /// 400028: the meeting app is closed in the corp.
    pub const MEETING_SYSTEM_APP_CLOSED: Self = Self(400028);
    /// 400029: the host must attend.
    pub const HOST_MUST_ATTEND: Self = Self(400029);
    /// 400030: the meeting password is not valid.
    pub const MEETING_PASSWORD_NOT_VALID: Self = Self(400030);
    /// 400031: the meeting settings are not valid.
    pub const MEETING_SETTINGS_NOT_VALID: Self = Self(400031);
    /// 400032: the end of the repetition is not valid.
    pub const REPEAT_UNTIL_NOT_VALID: Self = Self(400032);
    /// 400033: the repeat interval is not valid.
    pub const REPEAT_INTERVAL_NOT_VALID: Self = Self(400033);
    /// 400034: the start of the meeting is not valid.
    pub const MEETING_START_NOT_VALID: Self = Self(400034);
    /// 400035: the duration of the meeting is not valid.
    pub const MEETING_DURATION_NOT_VALID: Self = Self(400035);
    /// 400036: the creator lacks the permission on the calendar.
    pub const CREATOR_LACKS_CALENDAR_PERMISSION: Self = Self(400036);
    /// 400037: the member to be rung does not attend.
    pub const RING_USER_DOES_NOT_ATTEND: Self = Self(400037);
    /// 400038: the userid is missing.
    pub const MEETING_USERID_MISSING: Self = Self(400038);
    /// 400039: the administrator of the meeting does not attend.
    pub const MEETING_ADMIN_DOES_NOT_ATTEND: Self = Self(400039);
    /// 400040: the admin_userid is missing.
    pub const MISSING_ADMIN_USERID: Self = Self(400040);
    /// 400041: the meeting was cancelled.
    pub const MEETING_CANCELLED: Self = Self(400041);
    /// 400042: the meeting title is not valid.
    pub const MEETING_TITLE_NOT_VALID: Self = Self(400042);
    /// 400043: the parameter is no longer supported; send admin_userid.
    pub const PARAMETER_REPLACED_BY_ADMIN_USERID: Self = Self(400043);
    /// 400044: system apps take creator_userid instead of admin_userid.
    pub const SYSTEM_APP_NEEDS_CREATOR_USERID: Self = Self(400044);
    /// 400045: a quick meeting cannot be changed.
    pub const QUICK_MEETING_CANNOT_CHANGE: Self = Self(400045);
    /// 400218: an attendee lacks a professional account.
    pub const ATTENDEE_LACKS_PROFESSIONAL_ACCOUNT: Self = Self(400218);
    /// 400219: the initiator lacks a professional account.
    pub const INITIATOR_LACKS_PROFESSIONAL_ACCOUNT: Self = Self(400219);
    /// 400220: risk control kept the meeting from being created.
    pub const MEETING_CREATION_BLOCKED_BY_RISK_CONTROL: Self = Self(400220);
    /// 400221: a running or ended meeting cannot be changed.
    pub const RUNNING_OR_ENDED_MEETING_CANNOT_CHANGE: Self = Self(400221);
    /// 400222: the start of the meeting is in the past.
    pub const MEETING_START_IN_PAST: Self = Self(400222);
    /// 400223: the start or end time is not valid.
    pub const START_OR_END_TIME_NOT_VALID: Self = Self(400223);
    /// 400224: a running or ended meeting cannot be cancelled.
    pub const RUNNING_OR_ENDED_MEETING_CANNOT_CANCEL: Self = Self(400224);
    /// 400226: a field needs the advanced meeting feature.
    pub const FIELD_NEEDS_ADVANCED_MEETING_FEATURE: Self = Self(400226);
    /// 400227: the repeat kind is not valid.
    pub const REPEAT_KIND_NOT_VALID: Self = Self(400227);
    /// 400228: the repeat count is not valid.
    pub const REPEAT_COUNT_NOT_VALID: Self = Self(400228);
    /// 400237: the location is too long.
    pub const LOCATION_TOO_LONG: Self = Self(400237);
    /// 400301: the same meeting is being created.
    pub const SAME_MEETING_BEING_CREATED: Self = Self(400301);
    /// 400302: the same meeting was created already.
    pub const SAME_MEETING_ALREADY_CREATED: Self = Self(400302);
    /// 600001: the serial number is not valid or not registered.
    pub const SERIAL_NUMBER_NOT_VALID: Self = Self(600001);
    /// 600002: the device is registered already.
    pub const DEVICE_ALREADY_REGISTERED: Self = Self(600002);
    /// 600003: the hardware activation code is not valid.
    pub const HARDWARE_ACTIVATION_CODE_NOT_VALID: Self = Self(600003);
    /// 600004: no corp has authorised the hardware.
    pub const HARDWARE_AUTHORIZED_BY_NO_CORP: Self = Self(600004);
    /// 600005: the secret of the hardware is not valid.
    pub const HARDWARE_SECRET_NOT_VALID: Self = Self(600005);
    /// 600006: the hardware device id is not valid.
    pub const HARDWARE_DEVICE_ID_NOT_VALID: Self = Self(600006);
    /// 600007: the serial number is missing.
    pub const SERIAL_NUMBER_MISSING: Self = Self(600007);
    /// 600008: the nonce is missing.
    pub const NONCE_MISSING: Self = Self(600008);
    /// 600009: the timestamp is missing.
    pub const TIMESTAMP_MISSING: Self = Self(600009);
    /// 600010: the signature is missing.
    pub const SIGNATURE_MISSING: Self = Self(600010);
    /// 600011: the signature could not be verified.
    pub const SIGNATURE_CHECK_FAILED: Self = Self(600011);
    /// 600012: the connection has registered a device already.
    pub const CONNECTION_ALREADY_REGISTERED_DEVICE: Self = Self(600012);
    /// 600013: the activation code is missing.
    pub const ACTIVATION_CODE_MISSING: Self = Self(600013);
    /// 600014: the device is not registered on the network.
    pub const DEVICE_LACKS_NETWORK_REGISTRATION: Self = Self(600014);
    /// 600015: the secret of the device is missing.
    pub const DEVICE_SECRET_MISSING: Self = Self(600015);
    /// 600016: the device is not activated.
    pub const DEVICE_NOT_ACTIVATED: Self = Self(600016);
    /// 600017: the punch time is not valid.
    pub const PUNCH_TIME_NOT_VALID: Self = Self(600017);
    /// 600018: the time range is not valid.
    pub const TIME_RANGE_NOT_VALID: Self = Self(600018);
    /// 600019: the end time is not valid.
    pub const END_TIME_NOT_VALID: Self = Self(600019);
    /// 600020: the device is not logged in.
    pub const DEVICE_NOT_LOGGED_IN: Self = Self(600020);
    /// 600021: the serial number exists already.
    pub const SERIAL_NUMBER_EXISTS: Self = Self(600021);
    /// 600023: the timestamp is too old.
    pub const TIMESTAMP_STALE: Self = Self(600023);
    /// 600024: the firmware is larger than five megabytes.
    pub const FIRMWARE_OVER_FIVE_MEGABYTES: Self = Self(600024);
    /// 600025: the name of the firmware is empty or too long.
    pub const FIRMWARE_NAME_EMPTY_OR_LONG: Self = Self(600025);
    /// 600026: there is no such firmware.
    pub const FIRMWARE_INFORMATION_MISSING: Self = Self(600026);
    /// 600027: the firmware parameter is not valid.
    pub const FIRMWARE_PARAMETER_NOT_VALID: Self = Self(600027);
    /// 600028: the firmware version exists already.
    pub const FIRMWARE_VERSION_EXISTS: Self = Self(600028);
    /// 600029: the firmware version is not valid.
    pub const FIRMWARE_VERSION_NOT_VALID: Self = Self(600029);
    /// 600030: the firmware version is missing.
    pub const FIRMWARE_VERSION_MISSING: Self = Self(600030);
    /// 600031: the firmware may not be upgraded.
    pub const FIRMWARE_UPGRADE_BARRED: Self = Self(600031);
    /// 600032: the QR code of the hardware cannot be read.
    pub const HARDWARE_QRCODE_UNREADABLE: Self = Self(600032);
    /// 600033: the device model id conflicts with another one.
    pub const DEVICE_MODEL_ID_CONFLICTS: Self = Self(600033);
    /// 600034: the fingerprint data is too large.
    pub const FINGERPRINT_DATA_TOO_LARGE: Self = Self(600034);
    /// 600035: the face data is too large.
    pub const FACE_DATA_TOO_LARGE: Self = Self(600035);
    /// 600036: the serial number conflicts with another one.
    pub const SERIAL_NUMBER_CONFLICTS: Self = Self(600036);
    /// 600037: the device model id is missing.
    pub const DEVICE_MODEL_ID_MISSING: Self = Self(600037);
    /// 600038: there is no such device model.
    pub const DEVICE_MODEL_UNKNOWN: Self = Self(600038);
    /// 600039: the device type is not supported.
    pub const DEVICE_TYPE_NOT_SUPPORTED: Self = Self(600039);
    /// 600040: there is no such print job.
    pub const PRINT_JOB_UNKNOWN: Self = Self(600040);
    /// 600041: the offset or limit is not valid.
    pub const OFFSET_OR_LIMIT_NOT_VALID: Self = Self(600041);
    /// 600042: the device model id is not valid.
    pub const DEVICE_MODEL_ID_NOT_VALID: Self = Self(600042);
    /// 600043: the access rule is not set.
    pub const ACCESS_RULE_NOT_SET: Self = Self(600043);
    /// 600044: the access rule is malformed.
    pub const ACCESS_RULE_MALFORMED: Self = Self(600044);
    /// 600045: the device is subscribed to the corp already.
    pub const DEVICE_ALREADY_SUBSCRIBED_CORP: Self = Self(600045);
    /// 600046: the operation id and the user do not fit.
    pub const OPERATION_ID_AND_USER_DIFFER: Self = Self(600046);
    /// 600047: the status of the device's secretno is not valid.
    pub const SECRETNO_STATUS_NOT_VALID: Self = Self(600047);
    /// 600048: the fingerprint algorithm is not valid.
    pub const FINGERPRINT_ALGORITHM_NOT_VALID: Self = Self(600048);
    /// 600049: the face algorithm is not valid.
    pub const FACE_ALGORITHM_NOT_VALID: Self = Self(600049);
    /// 600050: the algorithm length is not valid.
    pub const ALGORITHM_LENGTH_NOT_VALID: Self = Self(600050);
    /// 600051: the device expired.
    pub const DEVICE_EXPIRED: Self = Self(600051);
    /// 600052: the file chunk is not valid.
    pub const FILE_CHUNK_NOT_VALID: Self = Self(600052);
    /// 600053: the link is activated already.
    pub const LINK_ALREADY_ACTIVATED: Self = Self(600053);
    /// 600054: the link is subscribed already.
    pub const LINK_ALREADY_SUBSCRIBED: Self = Self(600054);
    /// 600055: the user type is not valid.
    pub const USER_TYPE_NOT_VALID: Self = Self(600055);
    /// 600056: the health state is not valid.
    pub const HEALTH_STATE_NOT_VALID: Self = Self(600056);
    /// 600057: the temperature is missing.
    pub const TEMPERATURE_MISSING: Self = Self(600057);
    /// 600063: the hardware does not support scanning.
    pub const HARDWARE_SCANNING_NOT_SUPPORTED: Self = Self(600063);
    /// 610001: the member has as many permanent QR codes as allowed, 5000.
    pub const PERMANENT_QRCODE_LIMIT_REACHED: Self = Self(610001);
    /// 610003: the scene is not valid.
    pub const SCENE_NOT_VALID: Self = Self(610003);
    /// 610004: the person is not a customer of the corp.
    pub const NOT_CORP_CUSTOMER: Self = Self(610004);
    /// 610014: the unionid is not valid.
    pub const UNIONID_NOT_VALID: Self = Self(610014);
    /// 610015: the open platform account is not certified.
    pub const OPEN_PLATFORM_ACCOUNT_UNCERTIFIED: Self = Self(610015);
    /// 610016: the corp is not certified.
    pub const CORP_NOT_CERTIFIED: Self = Self(610016);
    /// 610017: the mini program and the corp are of different entities.
    pub const PROGRAM_AND_CORP_ENTITY_DIFFER: Self = Self(610017);
    /// 610018: the openid and the unionid are of different platforms.
    pub const OPENID_AND_UNIONID_PLATFORMS_DIFFER: Self = Self(610018);
    /// 610019: no third-party app is installed.
    pub const NO_THIRD_PARTY_APP_INSTALLED: Self = Self(610019);
    /// 610020: no app of the same provider is installed.
    pub const NO_APP_FROM_SAME_PROVIDER: Self = Self(610020);
    /// 610021: the provider's other app lacks the permission on customers.
    pub const SIBLING_APP_LACKS_CUSTOMER_PERMISSION: Self = Self(610021);
    /// 610022: the corp is the provider itself, so there is nothing to migrate.
    pub const CORP_EQUALS_PROVIDER_NOTHING_TO_MIGRATE: Self = Self(610022);
    /// 640001: there is no such space.
    pub const DRIVE_SPACE_UNKNOWN: Self = Self(640001);
    /// 640002: there is no such file.
    pub const DRIVE_FILE_UNKNOWN: Self = Self(640002);
    /// 640003: the file was deleted.
    pub const DRIVE_FILE_DELETED: Self = Self(640003);
    /// 640004: access to the drive was denied.
    pub const DRIVE_ACCESS_DENIED: Self = Self(640004);
    /// 640005: the member is not in the space.
    pub const MEMBER_NOT_IN_SPACE: Self = Self(640005);
    /// 640006: the member's capacity is exceeded.
    pub const MEMBER_CAPACITY_EXCEEDED: Self = Self(640006);
    /// 640007: the drive's capacity is exceeded.
    pub const DRIVE_CAPACITY_EXCEEDED: Self = Self(640007);
    /// 640008: there is no permission on the space.
    pub const NO_SPACE_PERMISSION: Self = Self(640008);
    /// 640009: the file name is not valid.
    pub const DRIVE_FILE_NAME_NOT_VALID: Self = Self(640009);
    /// 640010: the space has as many members as allowed.
    pub const SPACE_MEMBERS_AT_LIMIT: Self = Self(640010);
    /// 640011: the JSON does not match what is expected.
    pub const JSON_DOES_NOT_MATCH: Self = Self(640011);
    /// 640012: the drive userid is not valid.
    pub const DRIVE_USERID_NOT_VALID: Self = Self(640012);
    /// 640013: the drive department id is not valid.
    pub const DRIVE_DEPARTMENT_ID_NOT_VALID: Self = Self(640013);
    /// 640014: the space has no valid administrator.
    pub const SPACE_HAS_NO_VALID_ADMIN: Self = Self(640014);
    /// 640015: only paid users can set the preview permission.
    pub const PREVIEW_PERMISSION_NOT_SETTABLE: Self = Self(640015);
    /// 640016: only paid users can set the watermark.
    pub const WATERMARK_NOT_SETTABLE: Self = Self(640016);
    /// 640017: the API permission of the drive is off.
    pub const DRIVE_API_PERMISSION_OFF: Self = Self(640017);
    /// 640018: editing is not allowed in the drive's settings.
    pub const DRIVE_EDIT_PERMISSION_UNSET: Self = Self(640018);
    /// 640019: the drive's API was called as often as a month allows.
    pub const DRIVE_API_CALLS_OVER_LIMIT: Self = Self(640019);
    /// 640020: the permission type is not valid.
    pub const PERMISSION_TYPE_NOT_VALID: Self = Self(640020);
    /// 640021: the father id is not valid.
    pub const FATHER_ID_NOT_VALID: Self = Self(640021);
    /// 640022: the base64 content is not valid.
    pub const BASE64_CONTENT_NOT_VALID: Self = Self(640022);
    /// 640023: the permission scope is not valid.
    pub const PERMISSION_SCOPE_NOT_VALID: Self = Self(640023);
    /// 640024: the file id is not valid.
    pub const FILE_ID_NOT_VALID: Self = Self(640024);
    /// 640025: the space name is not valid.
    pub const SPACE_NAME_NOT_VALID: Self = Self(640025);
    /// 640026: the space id is not valid.
    pub const SPACE_ID_NOT_VALID: Self = Self(640026);
    /// 640027: the drive parameter is wrong.
    pub const DRIVE_PARAMETER_WRONG: Self = Self(640027);
    /// 640028: the invitation link is switched off.
    pub const INVITATION_LINK_SWITCHED_OFF: Self = Self(640028);
    /// 640029: only plain files can be downloaded.
    pub const ONLY_PLAIN_FILES_DOWNLOAD: Self = Self(640029);
    /// 640032: the member may not create spaces.
    pub const MEMBER_BARRED_FROM_CREATING_SPACES: Self = Self(640032);
    /// 640035: the free accounts of the corp have made their calls of this month.
    pub const FREE_ACCOUNT_MONTHLY_CALL_LIMIT: Self = Self(640035);
    /// 640044: the space is confidential.
    pub const SPACE_CONFIDENTIAL: Self = Self(640044);
    /// 640045: the operator may not set the transfer permission.
    pub const TRANSFER_PERMISSION_NOT_SETTABLE: Self = Self(640045);
    /// 640046: the operator may not set the custom permission.
    pub const CUSTOM_PERMISSION_NOT_SETTABLE: Self = Self(640046);
    /// 640047: the uploaded file is too large, 20 GB at most.
    pub const UPLOADED_FILE_TOO_LARGE: Self = Self(640047);
    /// 640048: the upload was finished already or went wrong on the way.
    pub const UPLOAD_FLOW_ABNORMAL: Self = Self(640048);
    /// 640051: the document parameter is wrong.
    pub const DOCUMENT_PARAMETER_WRONG: Self = Self(640051);
    /// 640052: the document name is not valid.
    pub const DOCUMENT_NAME_NOT_VALID: Self = Self(640052);
    /// 640053: the document has as many administrators as allowed, three.
    pub const DOCUMENT_ADMINS_AT_LIMIT: Self = Self(640053);
    /// 640054: the document type is not valid.
    pub const DOCUMENT_TYPE_NOT_VALID: Self = Self(640054);
    /// 640055: the document has as many members as allowed.
    pub const DOCUMENT_MEMBERS_AT_LIMIT: Self = Self(640055);
    /// 640056: the member to be removed is not in the document.
    pub const MEMBER_NOT_IN_DOCUMENT: Self = Self(640056);
    /// 640060: the space has as many files as allowed.
    pub const SPACE_FILES_AT_LIMIT: Self = Self(640060);
    /// 660001: the merchant number is not valid.
    pub const MERCHANT_NUMBER_NOT_VALID: Self = Self(660001);
    /// 660002: the corp payee id is not valid.
    pub const CORP_PAYEE_ID_NOT_VALID: Self = Self(660002);
    /// 660003: the member is outside the app's visible range.
    pub const USERID_OUTSIDE_APP_VISIBILITY: Self = Self(660003);
    /// 660004: the department is outside the app's visible range.
    pub const DEPARTMENT_OUTSIDE_APP_VISIBILITY: Self = Self(660004);
    /// 660005: the tag is outside the app's visible range.
    pub const TAG_OUTSIDE_APP_VISIBILITY: Self = Self(660005);
    /// 660006: there is no such merchant number.
    pub const MERCHANT_NUMBER_NOT_FOUND: Self = Self(660006);
    /// 660007: the application exists already.
    pub const APPLICATION_EXISTS_ALREADY: Self = Self(660007);
    /// 660008: the merchant number is bound already.
    pub const MERCHANT_NUMBER_ALREADY_BOUND: Self = Self(660008);
    /// 660009: the merchant is of another entity.
    pub const MERCHANT_ENTITY_MISMATCH: Self = Self(660009);
    /// 660010: there are too many merchant bindings.
    pub const TOO_MANY_MERCHANT_BINDINGS: Self = Self(660010);
    /// 660011: the merchant number is not bound.
    pub const MERCHANT_NUMBER_NOT_BOUND: Self = Self(660011);
    /// 660012: the payment id is not valid.
    pub const PAYMENT_ID_NOT_VALID: Self = Self(660012);
    /// 660013: the app for collecting payments is closed.
    pub const EXTERNAL_COLLECTION_APP_CLOSED: Self = Self(660013);
    /// 660014: the API is discontinued; merchant numbers are managed in the console.
    pub const API_DISCONTINUED: Self = Self(660014);
    /// 670001: the app is outside the sharing range.
    pub const APP_OUTSIDE_SHARING_RANGE: Self = Self(670001);
    /// 670002: the chain id is not valid.
    pub const CHAIN_ID_NOT_VALID: Self = Self(670002);
    /// 670003: the chain group id is not valid.
    pub const CHAIN_GROUP_ID_NOT_VALID: Self = Self(670003);
    /// 670004: the corp is not in the chain.
    pub const CORP_OUTSIDE_CHAIN: Self = Self(670004);
    /// 670005: the chain has as many corps as allowed.
    pub const CHAIN_CORP_LIMIT_EXCEEDED: Self = Self(670005);
    /// 670006: the chain rule id is not valid.
    pub const CHAIN_RULE_ID_NOT_VALID: Self = Self(670006);
    /// 670007: there are too many chain rule ids.
    pub const TOO_MANY_CHAIN_RULE_IDS: Self = Self(670007);
    /// 670008: the name of the chain group is not unique.
    pub const CHAIN_GROUP_NOT_UNIQUE: Self = Self(670008);
    /// 670009: the custom id is not unique.
    pub const CUSTOM_ID_NOT_UNIQUE: Self = Self(670009);
    /// 670010: there are too many principals.
    pub const TOO_MANY_PRINCIPALS: Self = Self(670010);
    /// 670011: the custom id is malformed.
    pub const CUSTOM_ID_MALFORMED: Self = Self(670011);
    /// 670012: the imported corp name is empty.
    pub const IMPORTED_CORP_NAME_EMPTY: Self = Self(670012);
    /// 670013: the imported corp name is not valid.
    pub const IMPORTED_CORP_NAME_NOT_VALID: Self = Self(670013);
    /// 670014: the chain contact name is empty.
    pub const CHAIN_CONTACT_NAME_EMPTY: Self = Self(670014);
    /// 670015: the chain contact name is not valid.
    pub const CHAIN_CONTACT_NAME_NOT_VALID: Self = Self(670015);
    /// 670016: the identity field is not valid.
    pub const IDENTITY_FIELD_NOT_VALID: Self = Self(670016);
    /// 670017: a group and a corp have the same name.
    pub const GROUP_AND_CORP_NAMES_COLLIDE: Self = Self(670017);
    /// 670018: the account of the contact is in an abnormal state.
    pub const CONTACT_ACCOUNT_ABNORMAL: Self = Self(670018);
    /// 670019: the corp has as many people as allowed.
    pub const CORP_HEADCOUNT_OVER_LIMIT: Self = Self(670019);
    /// 670020: the groups are nested more than nine deep.
    pub const GROUP_DEPTH_OVER_NINE: Self = Self(670020);
    /// 670021: the group name is not valid.
    pub const GROUP_NAME_NOT_VALID: Self = Self(670021);
    /// 670022: an import is running already.
    pub const IMPORT_ALREADY_RUNNING: Self = Self(670022);
    /// 670023: the day's limit of imports is reached.
    pub const DAILY_IMPORT_LIMIT_EXCEEDED: Self = Self(670023);
    /// 670024: the account is in an abnormal state, so nothing can be imported.
    pub const ACCOUNT_ABNORMAL_IMPORT_BARRED: Self = Self(670024);
    /// 670025: there is too much data in the import.
    pub const IMPORT_DATA_OVER_LIMIT: Self = Self(670025);
    /// 670026: the chain has too many corps.
    pub const CHAIN_HAS_TOO_MANY_CORPS: Self = Self(670026);
    /// 670027: the creator of the chain cannot be removed.
    pub const CHAIN_CREATOR_NOT_REMOVABLE: Self = Self(670027);
    /// 670028: the name of the corp is not unique.
    pub const CORP_NAME_NOT_UNIQUE: Self = Self(670028);
    /// 670029: the member or department is outside the chain.
    pub const MEMBER_OR_DEPARTMENT_OUTSIDE_CHAIN: Self = Self(670029);
    /// 670030: there is no permission on the group.
    pub const NO_PERMISSION_ON_GROUP_ID: Self = Self(670030);
    /// 670031: the contact may not join other chains.
    pub const CONTACT_BARRED_FROM_OTHER_CHAINS: Self = Self(670031);
    /// 670032: the member custom id is not valid.
    pub const MEMBER_CUSTOM_ID_NOT_VALID: Self = Self(670032);
    /// 670033: the member has several custom ids.
    pub const MEMBER_HAS_SEVERAL_CUSTOM_IDS: Self = Self(670033);
    /// 670034: the custom id of the member occurs twice.
    pub const MEMBER_CUSTOM_ID_DUPLICATED: Self = Self(670034);
    /// 670035: the member lacks a custom id.
    pub const MEMBER_LACKS_CUSTOM_ID: Self = Self(670035);
    /// 680000: the mail parameter is wrong.
    pub const MAIL_PARAMETER_WRONG: Self = Self(680000);
    /// 680001: the group address is not valid.
    pub const GROUP_ADDRESS_NOT_VALID: Self = Self(680001);
    /// 680002: the mail group name is not valid.
    pub const MAIL_GROUP_NAME_NOT_VALID: Self = Self(680002);
    /// 680003: the mail group member is not valid.
    pub const MAIL_GROUP_MEMBER_NOT_VALID: Self = Self(680003);
    /// 680004: the nested mail group is not valid.
    pub const NESTED_MAIL_GROUP_NOT_VALID: Self = Self(680004);
    /// 680006: the setting of who may use the mail group is not valid.
    pub const MAIL_GROUP_USE_PERMISSION_WRONG: Self = Self(680006);
    /// 680007: the permitted member address is not valid.
    pub const PERMITTED_MEMBER_ADDRESS_NOT_VALID: Self = Self(680007);
    /// 680008: the mail group has no member.
    pub const MAIL_GROUP_HAS_NO_MEMBER: Self = Self(680008);
    /// 680010: a member has this mail address already.
    pub const MAIL_GROUP_ADDRESS_DUPLICATED: Self = Self(680010);
    /// 680011: another mail group has this address.
    pub const MAIL_GROUP_ADDRESS_TAKEN: Self = Self(680011);
    /// 680012: there is no such mail group.
    pub const MAIL_GROUP_UNKNOWN: Self = Self(680012);
    /// 680015: the fuzzy parameter is not valid.
    pub const FUZZY_PARAMETER_NOT_VALID: Self = Self(680015);
    /// 680032: the public mailbox address is not valid.
    pub const PUBLIC_MAILBOX_ADDRESS_NOT_VALID: Self = Self(680032);
    /// 680033: the address of the public mailbox is in use already.
    pub const PUBLIC_MAILBOX_ADDRESS_DUPLICATED: Self = Self(680033);
    /// 680034: the public mailbox name is not valid.
    pub const PUBLIC_MAILBOX_NAME_NOT_VALID: Self = Self(680034);
    /// 680035: there is no such public mailbox.
    pub const PUBLIC_MAILBOX_UNKNOWN: Self = Self(680035);
    /// 680036: the public mailbox id is not valid.
    pub const PUBLIC_MAILBOX_ID_NOT_VALID: Self = Self(680036);
    /// 680037: all mailbox accounts are taken.
    pub const MAILBOX_ACCOUNTS_EXHAUSTED: Self = Self(680037);
    /// 680040: another public mailbox has this name.
    pub const PUBLIC_MAILBOX_NAME_DUPLICATED: Self = Self(680040);
    /// 680041: the type of the user option is not valid.
    pub const USER_OPTION_TYPE_NOT_VALID: Self = Self(680041);
    /// 680042: the type of the changed option is not valid.
    pub const CHANGED_OPTION_TYPE_NOT_VALID: Self = Self(680042);
    /// 680043: the mailbox switch type is not valid.
    pub const MAILBOX_SWITCH_TYPE_NOT_VALID: Self = Self(680043);
    /// 680044: the mailbox of an administrator or the creator is protected.
    pub const ADMIN_OR_CREATOR_MAILBOX_PROTECTED: Self = Self(680044);
    /// 680045: the mailbox is closed already.
    pub const MAILBOX_ALREADY_CLOSED: Self = Self(680045);
    /// 680046: as many mailboxes as allowed are enabled.
    pub const ENABLED_MAILBOXES_AT_LIMIT: Self = Self(680046);
    /// 680106: the meeting app is closed in the corp.
    pub const MEETING_APP_CLOSED_IN_CORP: Self = Self(680106);
    /// 701001: the account is not one of a basic licence.
    pub const NOT_BASIC_LICENSE_ACCOUNT: Self = Self(701001);
    /// 701002: the licence account is not valid.
    pub const LICENSE_ACCOUNT_NOT_VALID: Self = Self(701002);
    /// 701003: the activation code is bound to a member already.
    pub const ACTIVATION_CODE_ALREADY_BOUND: Self = Self(701003);
    /// 701004: an account can be renewed only by one of the same type that is active.
    pub const RENEWAL_NEEDS_SAME_ACTIVATED_TYPE: Self = Self(701004);
    /// 701005: the licence order is not valid.
    pub const LICENSE_ORDER_NOT_VALID: Self = Self(701005);
    /// 701006: the type of the licence account is not valid.
    pub const LICENSE_ACCOUNT_TYPE_NOT_VALID: Self = Self(701006);
    /// 701007: the type of the account is not valid.
    pub const ACCOUNT_TYPE_NOT_VALID: Self = Self(701007);
    /// 701008: none of the members has an active interworking account.
    pub const NO_VALID_INTERWORKING_LICENSE_USER: Self = Self(701008);
    /// 701009: during the gray period only one month can be bought.
    pub const GRAY_PERIOD_ALLOWS_ONE_MONTH: Self = Self(701009);
    /// 701010: none of the account codes is valid.
    pub const ALL_ACCOUNT_CODES_INVALID: Self = Self(701010);
    /// 701011: the member has an account already.
    pub const USERID_ALREADY_BOUND: Self = Self(701011);
    /// 701012: the time to bind the activation code is over.
    pub const ACTIVATION_CODE_BINDING_PERIOD_OVER: Self = Self(701012);
    /// 701013: during the gray period an account can be renewed only once.
    pub const GRAY_PERIOD_ALLOWS_ONE_RENEWAL: Self = Self(701013);
    /// 701014: there are more than a million userids in the job.
    pub const TOO_MANY_USERIDS_IN_JOB: Self = Self(701014);
    /// 701015: the corp has not authorised an app of the provider, so nothing can be ordered.
    pub const NO_APP_AUTHORIZATION_TO_ORDER: Self = Self(701015);
    /// 701016: the account is inactive or expired.
    pub const ACCOUNT_INACTIVE_OR_EXPIRED: Self = Self(701016);
    /// 701017: the account was moved within the last thirty days.
    pub const ACCOUNT_MOVED_WITHIN_THIRTY_DAYS: Self = Self(701017);
    /// 701018: the receiver has an account of the same type already.
    pub const RECEIVER_ALREADY_HAS_SAME_TYPE: Self = Self(701018);
    /// 701019: the userid is not valid or of another corp.
    pub const USERID_INVALID_OR_OTHER_CORP: Self = Self(701019);
    /// 701020: a userid occurs twice.
    pub const DUPLICATE_USERIDS: Self = Self(701020);
    /// 701021: the activation code is not valid.
    pub const ACTIVATION_CODE_NOT_VALID: Self = Self(701021);
    /// 701022: the activation codes are still being made.
    pub const ACTIVATION_CODES_STILL_GENERATING: Self = Self(701022);
    /// 701023: an activation code occurs twice.
    pub const DUPLICATE_ACTIVATION_CODES: Self = Self(701023);
    /// 701024: every item of the batch failed.
    pub const WHOLE_BATCH_FAILED: Self = Self(701024);
    /// 701025: the list of the batch is empty.
    pub const BATCH_LIST_EMPTY: Self = Self(701025);
    /// 701026: the list is longer than allowed.
    pub const LIST_LONGER_THAN_ALLOWED: Self = Self(701026);
    /// 701027: a test corp has as many accounts as allowed.
    pub const TEST_CORP_ACCOUNT_LIMIT: Self = Self(701027);
    /// 701028: a test corp may order one month only.
    pub const TEST_CORP_MONTH_LIMIT: Self = Self(701028);
    /// 701029: a test corp may renew only once.
    pub const TEST_CORP_RENEWED_ALREADY: Self = Self(701029);
    /// 701030: the account would be valid for more than five years.
    pub const ACCUMULATED_VALIDITY_OVER_FIVE_YEARS: Self = Self(701030);
    /// 701031: the order is being migrated.
    pub const ORDER_MIGRATION_UNDER_WAY: Self = Self(701031);
    /// 701032: there is an unpaid licence order already.
    pub const UNPAID_LICENSE_ORDER_EXISTS: Self = Self(701032);
    /// 701033: the codes of the order are being made.
    pub const ORDER_CODES_BEING_GENERATED: Self = Self(701033);
    /// 701034: the corp is of the old kind and must be migrated first.
    pub const LEGACY_CORP_MUST_MIGRATE_FIRST: Self = Self(701034);
    /// 701035: a formal order stands in the way of a test order.
    pub const FORMAL_ORDER_BLOCKS_TEST_ORDER: Self = Self(701035);
    /// 701036: a test order that is still running stands in the way of the order.
    pub const ACTIVE_TEST_ORDER_BLOCKS_ORDERS: Self = Self(701036);
    /// 701037: the licence order is being refunded.
    pub const LICENSE_ORDER_UNDER_REFUND: Self = Self(701037);
    /// 701038: a welfare corp may order twelve months at most.
    pub const WELFARE_CORP_LIMITED_TO_TWELVE_MONTHS: Self = Self(701038);
    /// 701039: a welfare corp cannot renew.
    pub const WELFARE_CORP_CANNOT_RENEW: Self = Self(701039);
    /// 701040: a welfare corp has bought as much as it may.
    pub const WELFARE_CORP_PURCHASE_CAP: Self = Self(701040);
    /// 701051: the app is not shared with the downstream corp.
    pub const APP_NOT_SHARED_DOWNSTREAM: Self = Self(701051);
    /// 701054: the code was shared by an upstream corp.
    pub const CODE_SHARED_FROM_UPSTREAM: Self = Self(701054);
    /// 701055: the code was shared with a downstream corp.
    pub const CODE_SHARED_DOWNSTREAM: Self = Self(701055);
    /// 701056: more codes would be shared than the chain's size allows.
    pub const SHARED_CODES_EXCEED_CHAIN_SIZE: Self = Self(701056);
    /// 701057: the upstream corp has not authorised the provider.
    pub const PROVIDER_LACKS_UPSTREAM_AUTHORIZATION: Self = Self(701057);
    /// 701058: the corps are not upstream and downstream of each other.
    pub const CORPS_NOT_CHAINED: Self = Self(701058);
    /// 701070: the state of automatic activation is not valid.
    pub const AUTO_ACTIVATION_STATE_NOT_VALID: Self = Self(701070);
    /// 701071: no licence was ever bought for the corp.
    pub const NO_LICENSE_EVER_BOUGHT_FOR_CORP: Self = Self(701071);
    /// 701081: somebody else wrote the activation code at the same time.
    pub const ACTIVATION_CODE_WRITE_CONFLICT: Self = Self(701081);
    /// 701082: the member's present account is good for more than twenty days still.
    pub const OLD_CODE_HAS_OVER_TWENTY_DAYS: Self = Self(701082);
    /// 701083: the licence order is not paid.
    pub const LICENSE_ORDER_UNPAID: Self = Self(701083);
    /// 701084: the licence order is not waiting for payment.
    pub const LICENSE_ORDER_NOT_UNPAID: Self = Self(701084);
    /// 701085: the order is busy.
    pub const ORDER_BUSY_TRY_LATER: Self = Self(701085);
    /// 701086: the order belongs to another corp.
    pub const ORDER_BELONGS_TO_ANOTHER_CORP: Self = Self(701086);
    /// 701087: no app with the customer contact or customer service permission is installed.
    pub const NO_INTERWORKING_APP_INSTALLED: Self = Self(701087);
    /// 701088: the user is outside the provider's visible range.
    pub const USER_OUTSIDE_PROVIDER_VISIBILITY: Self = Self(701088);
    /// 701089: the user is outside the range of the apps with customer contact or customer service.
    pub const USER_OUTSIDE_INTERWORKING_VISIBILITY: Self = Self(701089);
    /// 701090: all durations of the renewal are zero.
    pub const ALL_RENEWAL_DURATIONS_ZERO: Self = Self(701090);
    /// 701099: the member lacks a valid licence.
    pub const USER_LACKS_VALID_LICENSE: Self = Self(701099);
    /// 701100: the timestamp is out of range; file records cover 14 days per query.
    pub const TIMESTAMP_OUT_OF_RANGE: Self = Self(701100);
    /// 701101: the limit is above one thousand.
    pub const LIMIT_ABOVE_ONE_THOUSAND: Self = Self(701101);
    /// 701102: more than a hundred users were asked for.
    pub const MORE_THAN_HUNDRED_USERS_QUERIED: Self = Self(701102);
    /// 701103: the type of the operation is not valid.
    pub const OPERATION_TYPE_NOT_VALID: Self = Self(701103);
    /// 701104: the source of the operation is not valid.
    pub const OPERATION_SOURCE_NOT_VALID: Self = Self(701104);
    /// 701105: the cursor is not valid.
    pub const CURSOR_NOT_VALID: Self = Self(701105);
    /// 701112: the welfare policy expired.
    pub const WELFARE_POLICY_EXPIRED: Self = Self(701112);
    /// 701120: the parent order of a multi-corp job is not supported here.
    pub const PARENT_ORDER_ID_NOT_SUPPORTED: Self = Self(701120);
    /// 701121: a test corp cannot be part of a multi-corp order.
    pub const TEST_CORP_BARRED_FROM_MULTI_CORP: Self = Self(701121);
    /// 701122: none of the corps in the order is valid.
    pub const ALL_CORPS_OF_ORDER_INVALID: Self = Self(701122);
    /// 701123: there are more than 100,000 corps in the job.
    pub const TOO_MANY_CORPS_IN_JOB: Self = Self(701123);
    /// 701124: a corpid occurs twice.
    pub const CORPID_REPEATED: Self = Self(701124);
    /// 701125: the job was not submitted.
    pub const JOB_NOT_SUBMITTED: Self = Self(701125);
    /// 701126: the job was submitted already.
    pub const JOB_ALREADY_SUBMITTED: Self = Self(701126);
    /// 701127: the corp is not a test corp, so it gets no test order.
    pub const NOT_TEST_CORP_TEST_ORDER_BARRED: Self = Self(701127);
    /// 701128: the corp is a test corp, so it gets no formal order.
    pub const TEST_CORP_FORMAL_ORDER_BARRED: Self = Self(701128);
    /// 701129: the corp has no order of an app of the provider.
    pub const NO_PROVIDER_APP_ORDER: Self = Self(701129);
    /// 701130: the corp's orders of the provider's apps have expired.
    pub const PROVIDER_APP_ORDERS_EXPIRED: Self = Self(701130);
    /// 701131: there are more accounts than seats on free trial.
    pub const ACCOUNTS_EXCEED_FREE_TRIAL_SEATS: Self = Self(701131);
    /// 701132: the short purchase exceeds twice the headcount.
    pub const SHORT_PURCHASE_EXCEEDS_TWICE_HEADCOUNT: Self = Self(701132);
    /// 701133: a purchase on trial is limited to three months.
    pub const TRIAL_PURCHASE_LIMITED_TO_THREE_MONTHS: Self = Self(701133);
    /// 701134: calls come too fast.
    pub const TOO_FREQUENT_TRY_LATER: Self = Self(701134);
    /// 701135: the licence would end before the app's order.
    pub const LICENSE_SHORTER_THAN_APP_ORDER: Self = Self(701135);
    /// 701147: some of the orders are above the limit of a single payment.
    pub const ORDERS_EXCEED_SINGLE_PAYMENT_LIMIT: Self = Self(701147);
    /// 701150: a test corp cannot assign licences.
    pub const TEST_CORP_CANNOT_ASSIGN_LICENSE: Self = Self(701150);
    /// 701160: the corp failed the check before payment.
    pub const CORP_FAILED_PAYMENT_CHECK: Self = Self(701160);
    /// 701161: the order can be paid through WeChat's bank channel only.
    pub const ORDER_FIXED_TO_WECHAT_BANK_PAYMENT: Self = Self(701161);
    /// 701170: the free licence of the live code expired.
    pub const FREE_LIVE_CODE_LICENSE_EXPIRED: Self = Self(701170);
    /// 701200: another image is being published.
    pub const ANOTHER_IMAGE_PUBLISHING: Self = Self(701200);
    /// 710000: the open corpid is not valid.
    pub const OPEN_CORPID_NOT_VALID: Self = Self(710000);
    /// 710002: the open pending corpid is not valid.
    pub const OPEN_PENDING_CORPID_NOT_VALID: Self = Self(710002);
    /// 710003: the form id is not valid.
    pub const FORM_ID_NOT_VALID: Self = Self(710003);
    /// 710004: the mail id is not valid.
    pub const MAIL_ID_NOT_VALID: Self = Self(710004);
    /// 710006: the temporary external userid is not valid.
    pub const TEMPORARY_EXTERNAL_USERID_NOT_VALID: Self = Self(710006);
    /// 710007: the gateway id is not valid.
    pub const GATEWAY_ID_NOT_VALID: Self = Self(710007);
    /// 710200: the step credential is not valid.
    pub const STEP_CREDENTIAL_NOT_VALID: Self = Self(710200);
    /// 710201: the user does not share step data.
    pub const USER_WITHHOLDS_STEP_DATA: Self = Self(710201);
    /// 710400: the model access token is not valid.
    pub const MODEL_ACCESS_TOKEN_NOT_VALID: Self = Self(710400);
    /// 710401: the model access token expired.
    pub const MODEL_ACCESS_TOKEN_EXPIRED: Self = Self(710401);
    /// 710402: the model ticket is not valid.
    pub const MODEL_TICKET_NOT_VALID: Self = Self(710402);
    /// 710403: the model access token is missing.
    pub const MODEL_ACCESS_TOKEN_MISSING: Self = Self(710403);
    /// 730000: the temporary openid is not valid.
    pub const TEMPORARY_OPENID_NOT_VALID: Self = Self(730000);
    /// 730001: the recording file id is not valid.
    pub const RECORDING_FILE_ID_NOT_VALID: Self = Self(730001);
    /// 730002: the recording id is not valid.
    pub const RECORDING_ID_NOT_VALID: Self = Self(730002);
    /// 730003: the sub-meeting id is not valid.
    pub const SUB_MEETING_ID_NOT_VALID: Self = Self(730003);
    /// 730004: the meeting number is not valid.
    pub const MEETING_NUMBER_NOT_VALID: Self = Self(730004);
    /// 730005: the meeting belongs to another app.
    pub const MEETING_BELONGS_TO_ANOTHER_APP: Self = Self(730005);
    /// 730006: the enrolment id is not valid.
    pub const ENROLMENT_ID_NOT_VALID: Self = Self(730006);
    /// 730007: the corp lacks the professional edition.
    pub const CORP_LACKS_PROFESSIONAL_EDITION: Self = Self(730007);
    /// 730008: the meeting was deleted.
    pub const MEETING_DELETED: Self = Self(730008);
    /// 730009: the administrator must be among the attendees.
    pub const ATTENDEES_MUST_INCLUDE_ADMIN: Self = Self(730009);
    /// 730010: the meeting was not created through the API.
    pub const MEETING_NOT_CREATED_BY_API: Self = Self(730010);
    /// 730011: the kind of meeting is not supported.
    pub const MEETING_KIND_NOT_SUPPORTED: Self = Self(730011);
    /// 740000: the host and port of the gateway conflict with another one.
    pub const GATEWAY_HOST_AND_PORT_CONFLICT: Self = Self(740000);
    /// 740001: the path of the gateway conflicts with another one.
    pub const GATEWAY_PATH_CONFLICT: Self = Self(740001);
    /// 740002: there are too many gateways, ten at most.
    pub const TOO_MANY_GATEWAYS: Self = Self(740002);
    /// 740003: there are too many paths on the gateway, 100 at most.
    pub const TOO_MANY_GATEWAY_PATHS: Self = Self(740003);
    /// 740004: there is no such gateway.
    pub const GATEWAY_UNKNOWN: Self = Self(740004);
    /// 740005: the host of the gateway is not a domain.
    pub const GATEWAY_HOST_NO_DOMAIN: Self = Self(740005);
    /// 740006: the host of the gateway is not verified.
    pub const GATEWAY_HOST_UNVERIFIED: Self = Self(740006);
    /// 751001: advanced mail is not enabled.
    pub const ADVANCED_MAIL_NOT_ENABLED: Self = Self(751001);
    /// 751002: the quota of advanced mail is too low.
    pub const ADVANCED_MAIL_QUOTA_TOO_LOW: Self = Self(751002);
    /// 770001: the quota of the advanced feature is too low.
    pub const ADVANCED_FEATURE_QUOTA_TOO_LOW: Self = Self(770001);
    /// 770003: the feature was bought for the whole corp, so nothing is assigned to members.
    pub const WHOLE_CORP_PURCHASE_BARS_ASSIGNMENT: Self = Self(770003);
    /// 770004: no user in the list is valid.
    pub const NO_VALID_USER_IN_LIST: Self = Self(770004);
    /// 770005: the advanced feature is not enabled.
    pub const ADVANCED_FEATURE_NOT_ENABLED: Self = Self(770005);
    /// 770006: the advanced job id is not valid.
    pub const ADVANCED_JOB_ID_NOT_VALID: Self = Self(770006);
    /// 770007: the job is still being processed.
    pub const JOB_STILL_PROCESSING: Self = Self(770007);
    /// 770008: the assignment is more than seven days old.
    pub const ASSIGNMENT_OLDER_THAN_SEVEN_DAYS: Self = Self(770008);
    /// 770009: all users have the advanced feature already.
    pub const ALL_USERS_ALREADY_ADVANCED: Self = Self(770009);
    /// 770010: the feature was bought at Tencent Meeting.
    pub const BOUGHT_AT_TENCENT_MEETING: Self = Self(770010);
    /// 790000: the program job id is not valid.
    pub const PROGRAM_JOB_ID_NOT_VALID: Self = Self(790000);
    /// 790001: the state of the job is not valid.
    pub const JOB_STATE_NOT_VALID: Self = Self(790001);
    /// 790002: the job is running already.
    pub const JOB_ALREADY_RUNNING: Self = Self(790002);
    /// 790003: the result of the job was reported already.
    pub const JOB_RESULT_ALREADY_REPORTED: Self = Self(790003);
    /// 790004: the chat component is not authorised.
    pub const CHAT_COMPONENT_NOT_AUTHORIZED: Self = Self(790004);
    /// 790005: the nonce was used before.
    pub const NONCE_REPEATED: Self = Self(790005);
    /// 790006: there is no published image.
    pub const NO_PUBLISHED_IMAGE: Self = Self(790006);
    /// 790007: the message cannot be decrypted.
    pub const MESSAGE_NOT_DECRYPTABLE: Self = Self(790007);
    /// 790008: the job is not running.
    pub const JOB_NOT_RUNNING: Self = Self(790008);
    /// 830001: the media source url is not valid.
    pub const MEDIA_SOURCE_URL_NOT_VALID: Self = Self(830001);
    /// 830002: the file or range is too large.
    pub const FILE_OR_RANGE_TOO_LARGE: Self = Self(830002);
    /// 830003: the media could not be downloaded from its source.
    pub const MEDIA_SOURCE_DOWNLOAD_FAILED: Self = Self(830003);
    /// 842002: the template of the customized app is not online.
    pub const CUSTOMIZED_APP_TEMPLATE_NOT_ONLINE: Self = Self(842002);
    /// 842003: it is not a template of a customized app.
    pub const NOT_CUSTOMIZED_APP_TEMPLATE: Self = Self(842003);
    /// 842004: the template count is not valid.
    pub const TEMPLATE_COUNT_NOT_VALID: Self = Self(842004);
    /// 842005: the app type is not supported.
    pub const APP_TYPE_NOT_SUPPORTED: Self = Self(842005);
    /// 842006: the customized app is authorised already.
    pub const CUSTOMIZED_APP_ALREADY_AUTHORIZED: Self = Self(842006);
    /// 844001: the output file format is not valid.
    pub const OUTPUT_FILE_FORMAT_NOT_VALID: Self = Self(844001);
    /// 844002: the app was installed more than seven days ago, so the administrator can no longer be called.
    pub const INSTALLED_OVER_SEVEN_DAYS_AGO: Self = Self(844002);
    /// 845001: the openid is of neither an official account nor a mini program.
    pub const OPENID_NEITHER_ACCOUNT_NOR_PROGRAM: Self = Self(845001);
    /// 845002: the openid is of another entity than the corp.
    pub const OPENID_ENTITY_DIFFERS_FROM_CORP: Self = Self(845002);
    /// 845003: the unionid is of another entity than the corp.
    pub const UNIONID_ENTITY_DIFFERS_FROM_CORP: Self = Self(845003);
    /// 846000: the app is neither a third-party nor a customized one.
    pub const NOT_PROVIDER_APP: Self = Self(846000);
    /// 2000002: the corpid does not exist.
    pub const CORPID_PARAMETER_NOT_VALID: Self = Self(2000002);
    /// 2000003: there is no data about the remote door.
    pub const NO_REMOTE_DOOR_DATA: Self = Self(2000003);
    /// 2000004: the door was opened on another device.
    pub const REMOTE_DOOR_DEVICE_MISMATCH: Self = Self(2000004);
    /// 2000007: the door state that was reported is wrong.
    pub const REMOTE_DOOR_STATE_WRONG: Self = Self(2000007);
    /// 2000009: the operation id of the door scan is not valid.
    pub const SCAN_DOOR_OPERID_NOT_VALID: Self = Self(2000009);
    /// 2000010: the door state that was reported after a scan is wrong.
    pub const SCAN_DOOR_STATE_WRONG: Self = Self(2000010);
    /// 2400001: the resource parameter is wrong.
    pub const RESOURCE_PARAMETER_WRONG: Self = Self(2400001);
    /// 2400003: the resource was not found.
    pub const RESOURCE_NOT_FOUND: Self = Self(2400003);
    /// 2400004: the resource exists already.
    pub const RESOURCE_EXISTS_ALREADY: Self = Self(2400004);
    /// 2400005: access to the resource was denied.
    pub const RESOURCE_ACCESS_DENIED: Self = Self(2400005);
    /// 2400006: the operation on the resource is not authorised.
    pub const RESOURCE_OPERATION_UNAUTHORIZED: Self = Self(2400006);
    /// 2400007: too many requests for the resource.
    pub const RESOURCE_REQUESTS_OVER_LIMIT: Self = Self(2400007);
    /// 2400008: the resource is out of range.
    pub const RESOURCE_OUT_OF_RANGE: Self = Self(2400008);
}

/// A row of the table.
const fn row(
    code: i64,
    name: &'static str,
    kind: ErrKind,
    meaning: &'static str,
    of: Option<&'static str>,
    remedy: Option<&'static str>,
) -> ErrCodeInfo {
    ErrCodeInfo { code, name, meaning, kind, of, remedy }
}

/// Every errcode that this version knows, ascending.
pub(crate) static ERRCODES: &[ErrCodeInfo] = &[
    row(
        -1,
        "system_busy",
        ErrKind::Busy,
        "The platform is busy.",
        None,
        Some("Try again after a short pause; three tries are enough."),
    ),
    row(0, "success", ErrKind::Ok, "The call went through.", None, None),
    row(
        6000,
        "concurrent_update_conflict",
        ErrKind::Busy,
        "Somebody else changed the same data at the same time.",
        None,
        Some("Read the data again, then repeat the change."),
    ),
    row(
        40001,
        "wrong_app_secret",
        ErrKind::Credential,
        "The app secret is wrong, or the credential is not valid.",
        Some("secret"),
        Some("When fetching a token: correct the secret, and never repeat it blindly, as failures lock the call for an hour. On another call: fetch a new token once."),
    ),
    row(40003, "invalid_member_id", ErrKind::Parameter, "The userid is not valid, or no member has it.", None, None),
    row(40004, "media_kind_not_accepted", ErrKind::Parameter, "The media kind is not accepted.", None, None),
    row(40005, "invalid_type", ErrKind::Parameter, "The type is not valid.", None, None),
    row(40006, "media_size_out_of_range", ErrKind::Parameter, "The media file is too large or too small.", None, None),
    row(40007, "invalid_media_id", ErrKind::Parameter, "The media_id is not valid.", None, None),
    row(40008, "invalid_msgtype", ErrKind::Parameter, "The msgtype is not valid.", None, None),
    row(40009, "image_size_out_of_range", ErrKind::Parameter, "The image is too large or too small.", None, None),
    row(40011, "video_size_out_of_range", ErrKind::Parameter, "The video is too large or too small.", None, None),
    row(
        40013,
        "invalid_corpid",
        ErrKind::Credential,
        "The corpid is not valid, or the corp no longer exists.",
        Some("corpid"),
        Some("Check the corpid, encrypted ids included their case. If it used to work, treat the corp as suspended."),
    ),
    row(
        40014,
        "access_token_not_valid",
        ErrKind::Token,
        "The access token is not valid.",
        Some("access_token"),
        Some("Fetch a new one; the client does so and repeats the call once."),
    ),
    row(
        40016,
        "wrong_number_of_buttons",
        ErrKind::Parameter,
        "The number of buttons is not allowed; a menu has one to three.",
        None,
        None,
    ),
    row(40017, "unknown_button_type", ErrKind::Parameter, "The button type is not known.", None, None),
    row(
        40018,
        "button_name_length_wrong",
        ErrKind::Parameter,
        "The length of the button name is not allowed; 16 bytes at most.",
        None,
        None,
    ),
    row(
        40019,
        "button_key_length_wrong",
        ErrKind::Parameter,
        "The length of the button key is not allowed; 128 bytes at most.",
        None,
        None,
    ),
    row(
        40020,
        "button_url_length_wrong",
        ErrKind::Parameter,
        "The length of the button url is not allowed; 1024 bytes at most.",
        None,
        None,
    ),
    row(40022, "submenu_nested_too_deep", ErrKind::Parameter, "The submenus are nested too deep.", None, None),
    row(
        40023,
        "wrong_number_of_submenu_buttons",
        ErrKind::Parameter,
        "The number of submenu buttons is not allowed; one to five.",
        None,
        None,
    ),
    row(40024, "unknown_submenu_button_type", ErrKind::Parameter, "The submenu button type is not known.", None, None),
    row(
        40025,
        "submenu_button_name_length_wrong",
        ErrKind::Parameter,
        "The length of the submenu button name is not allowed.",
        None,
        None,
    ),
    row(
        40026,
        "submenu_button_key_length_wrong",
        ErrKind::Parameter,
        "The length of the submenu button key is not allowed.",
        None,
        None,
    ),
    row(
        40027,
        "submenu_button_url_length_wrong",
        ErrKind::Parameter,
        "The length of the submenu button url is not allowed; 1024 bytes at most.",
        None,
        None,
    ),
    row(
        40029,
        "oauth_code_not_valid",
        ErrKind::Token,
        "The OAuth code is not valid.",
        Some("oauth_code"),
        Some("It is good for one use within five minutes; send the user through the login again."),
    ),
    row(40031, "member_id_list_not_valid", ErrKind::Parameter, "The member id list is not valid.", None, None),
    row(
        40032,
        "member_id_list_length_wrong",
        ErrKind::Parameter,
        "The length of the member id list is not allowed.",
        None,
        None,
    ),
    row(
        40033,
        "illegal_characters_in_request",
        ErrKind::Parameter,
        "The request has characters that are not allowed, such as \\uXXXX escapes.",
        None,
        None,
    ),
    row(40035, "bad_parameter", ErrKind::Parameter, "A parameter is not valid.", None, None),
    row(
        40036,
        "template_id_length_wrong",
        ErrKind::Parameter,
        "The length of the template id is not allowed.",
        None,
        None,
    ),
    row(40037, "unknown_template_id", ErrKind::NotFound, "There is no such template.", None, None),
    row(
        40039,
        "url_length_wrong",
        ErrKind::Parameter,
        "The length of the url is not allowed; 1024 bytes at most.",
        None,
        None,
    ),
    row(40050, "chat_id_unknown", ErrKind::NotFound, "There is no such chat.", None, None),
    row(
        40054,
        "submenu_url_domain_not_allowed",
        ErrKind::Parameter,
        "The domain of the submenu url is not allowed.",
        None,
        None,
    ),
    row(
        40055,
        "menu_url_domain_not_allowed",
        ErrKind::Parameter,
        "The domain of the menu url is not allowed.",
        None,
        None,
    ),
    row(40056, "agent_id_not_valid", ErrKind::Parameter, "The agentid is not valid.", None, None),
    row(
        40057,
        "callback_url_fails_verification",
        ErrKind::Parameter,
        "The callback url failed its verification.",
        None,
        None,
    ),
    row(40058, "bad_parameter_value", ErrKind::Parameter, "The value of a parameter is not valid.", None, None),
    row(
        40059,
        "location_report_flag_not_valid",
        ErrKind::Parameter,
        "The location report flag is not valid.",
        None,
        None,
    ),
    row(40063, "empty_parameter", ErrKind::Parameter, "A parameter is empty.", None, None),
    row(
        40066,
        "department_list_not_valid",
        ErrKind::Parameter,
        "The department list is empty or has a department that does not exist.",
        None,
        None,
    ),
    row(
        40068,
        "tag_or_tag_group_id_invalid",
        ErrKind::Parameter,
        "The tag or tag group id is missing or not valid.",
        None,
        None,
    ),
    row(40070, "no_valid_tag_member", ErrKind::Parameter, "None of the tag's members is valid.", None, None),
    row(40071, "tag_name_not_valid", ErrKind::Parameter, "The tag name is not valid or in use already.", None, None),
    row(
        40072,
        "tag_name_length_wrong",
        ErrKind::Parameter,
        "The length of the tag name is not allowed; 32 characters at most.",
        None,
        None,
    ),
    row(40073, "invalid_openid", ErrKind::Parameter, "The openid is not valid.", None, None),
    row(
        40074,
        "news_message_not_confidential",
        ErrKind::Parameter,
        "News messages cannot be confidential.",
        None,
        None,
    ),
    row(
        40077,
        "pre_auth_code_not_valid",
        ErrKind::Token,
        "The pre-authorisation code is not valid.",
        Some("pre_auth_code"),
        Some("Get a new one and build the install link again."),
    ),
    row(
        40078,
        "auth_code_not_valid",
        ErrKind::Token,
        "The authorisation code is not valid or was used before.",
        Some("auth_code"),
        Some("It is good for one use within ten minutes; wait for the next authorisation."),
    ),
    row(
        40080,
        "suite_secret_not_valid",
        ErrKind::Credential,
        "The suite secret is not valid.",
        Some("suite_secret"),
        Some("Correct the suite's secret in the configuration; trying again does not help."),
    ),
    row(
        40082,
        "suite_access_token_not_valid",
        ErrKind::Token,
        "The suite or provider access token is not valid.",
        Some("suite_access_token"),
        Some("Fetch a new one; the client does so and repeats the call once. If it stays, the token is of another suite or no corp has authorised the suite."),
    ),
    row(
        40083,
        "suite_id_not_valid",
        ErrKind::Credential,
        "The suite id is not valid.",
        Some("suite_id"),
        Some("Correct the suite's id in the configuration; trying again does not help."),
    ),
    row(
        40084,
        "permanent_code_not_valid",
        ErrKind::Token,
        "The permanent code is not valid.",
        Some("permanent_code"),
        Some("The corp cancelled the authorisation, or the code belongs to another provider or suite; mark the tenant as revoked and do not try again."),
    ),
    row(
        40085,
        "suite_ticket_not_valid",
        ErrKind::Token,
        "The suite ticket is not valid.",
        Some("suite_ticket"),
        Some("Take the newest ticket from the store, else wait for the next push, about every ten minutes; the console can push one at once."),
    ),
    row(
        40086,
        "third_party_app_id_not_valid",
        ErrKind::NotFound,
        "At least one of the app ids does not exist.",
        None,
        None,
    ),
    row(40088, "job_id_unknown", ErrKind::NotFound, "There is no such job.", None, None),
    row(
        40089,
        "batch_job_result_already_purged",
        ErrKind::NotFound,
        "The result of the batch job was purged; only the last five are kept.",
        None,
        None,
    ),
    row(
        40091,
        "secret_not_valid",
        ErrKind::Credential,
        "The secret is not valid, or belongs to another corp.",
        Some("secret"),
        Some("Correct the secret in the configuration; trying again does not help."),
    ),
    row(
        40092,
        "import_file_has_bad_content",
        ErrKind::Parameter,
        "The content of the import file is not valid.",
        None,
        None,
    ),
    row(40093, "jsapi_signature_wrong", ErrKind::Parameter, "The JS-SDK signature is wrong.", None, None),
    row(40094, "bad_url", ErrKind::Parameter, "The url is not valid.", None, None),
    row(40096, "external_user_id_not_valid", ErrKind::Parameter, "The external user id is not valid.", None, None),
    row(40097, "member_has_not_left_yet", ErrKind::State, "The member has not left yet.", None, None),
    row(
        40098,
        "member_lacks_real_name_verification",
        ErrKind::State,
        "The member has not passed real-name verification.",
        None,
        None,
    ),
    row(
        40099,
        "too_many_external_contacts",
        ErrKind::Quota,
        "The member has as many external contacts as allowed.",
        None,
        None,
    ),
    row(
        40100,
        "external_contact_already_being_transferred",
        ErrKind::State,
        "The external contact is being transferred already.",
        None,
        None,
    ),
    row(
        40102,
        "domain_clashes_with_listed_app",
        ErrKind::State,
        "The domain clashes with that of a listed app.",
        None,
        None,
    ),
    row(
        40106,
        "device_access_token_not_valid",
        ErrKind::Token,
        "The device access token is not valid.",
        Some("device_access_token"),
        Some("Fetch a new one and repeat the call once."),
    ),
    row(
        40123,
        "uploaded_image_format_not_accepted",
        ErrKind::Parameter,
        "The uploaded image format is not accepted.",
        None,
        None,
    ),
    row(
        40124,
        "serial_number_barred_from_campaign_binding",
        ErrKind::State,
        "The serial number is barred from campaigns.",
        None,
        None,
    ),
    row(
        40125,
        "openuserid_parameter_not_valid",
        ErrKind::Parameter,
        "The open_userid parameter is not valid.",
        None,
        None,
    ),
    row(
        40126,
        "too_many_corp_tags",
        ErrKind::Quota,
        "The corp has as many customer tags as allowed, 3000.",
        None,
        None,
    ),
    row(40127, "uri_scheme_not_supported", ErrKind::Parameter, "The uri scheme is not supported.", None, None),
    row(
        40128,
        "customer_transferred_too_often",
        ErrKind::RateLimit,
        "The customer was transferred too often.",
        None,
        Some("Wait; a customer can be handed over twice within 90 days."),
    ),
    row(40129, "customer_transfer_under_way", ErrKind::State, "The customer is being transferred.", None, None),
    row(
        40130,
        "old_and_new_owner_identical",
        ErrKind::Parameter,
        "The old and the new owner are the same.",
        None,
        None,
    ),
    row(
        40131,
        "handover_member_does_not_follow_customer",
        ErrKind::State,
        "The member who hands over does not follow the customer.",
        None,
        None,
    ),
    row(
        40132,
        "not_available_to_team_accounts",
        ErrKind::Permission,
        "The call is not available to team accounts.",
        None,
        Some("Call with an app of a kind that may, or leave the call out."),
    ),
    row(
        40133,
        "corp_forbids_member_authorization",
        ErrKind::Permission,
        "The corp does not let members authorise apps.",
        None,
        Some("Ask the corp's administrator to switch it on."),
    ),
    row(
        40134,
        "member_authorization_app_disabled",
        ErrKind::Permission,
        "The app that members authorised is disabled.",
        None,
        Some("Ask the corp's administrator to enable the app."),
    ),
    row(40135, "similar_app_authorization_barred", ErrKind::State, "A similar app is authorised already.", None, None),
    row(40136, "app_trial_over", ErrKind::State, "The trial of the app is over.", None, None),
    row(40137, "app_service_over", ErrKind::State, "The paid time of the app is over.", None, None),
    row(40138, "paid_seat_limit_exceeded", ErrKind::Quota, "All paid seats of the app are taken.", None, None),
    row(
        40139,
        "member_authorization_seat_limit_exceeded",
        ErrKind::Quota,
        "All seats for member authorisation are taken.",
        None,
        None,
    ),
    row(40140, "another_app_of_suite_installed", ErrKind::State, "Another app of the suite is installed.", None, None),
    row(40141, "corp_account_abnormal", ErrKind::State, "The account of the corp is in an abnormal state.", None, None),
    row(40142, "site_code_not_valid", ErrKind::Parameter, "The site code is not valid.", None, None),
    row(
        40143,
        "receiving_member_banned_from_inheritance",
        ErrKind::State,
        "The receiving member may not inherit customers.",
        None,
        None,
    ),
    row(40165, "chat_ids_already_upgraded", ErrKind::State, "The chat ids were upgraded already.", None, None),
    row(40166, "chat_ids_not_upgraded_yet", ErrKind::State, "The chat ids were not upgraded yet.", None, None),
    row(40167, "upgrade_time_not_valid", ErrKind::Parameter, "The upgrade time is not valid.", None, None),
    row(
        40201,
        "sensitive_content_blocked_by_spam_filter",
        ErrKind::Other,
        "The spam filter blocked sensitive content.",
        None,
        None,
    ),
    row(
        40203,
        "request_parameter_no_longer_supported",
        ErrKind::Parameter,
        "A request parameter is no longer supported.",
        None,
        None,
    ),
    row(40204, "blocked_by_spam_filter", ErrKind::Other, "The spam filter blocked the request.", None, None),
    row(
        40205,
        "member_ticket_expired",
        ErrKind::Token,
        "The user ticket expired.",
        Some("user_ticket"),
        Some("Send the member through the login again for a new one."),
    ),
    row(40206, "request_body_too_large", ErrKind::Parameter, "The request body is too large.", None, None),
    row(40207, "two_factor_code_not_valid", ErrKind::Parameter, "The two-factor code is not valid.", None, None),
    row(
        40208,
        "member_outside_two_factor_scope",
        ErrKind::Permission,
        "The member is outside the scope of two-factor verification.",
        None,
        Some("Ask the corp's administrator to put the member into that scope."),
    ),
    row(
        40209,
        "two_factor_domain_mismatch",
        ErrKind::Parameter,
        "The OAuth domain differs from the two-factor domain.",
        None,
        None,
    ),
    row(
        40210,
        "two_factor_url_not_configured",
        ErrKind::State,
        "No url is configured for two-factor verification.",
        None,
        None,
    ),
    row(40211, "rsa_public_key_not_valid", ErrKind::Parameter, "The RSA public key is not valid.", None, None),
    row(
        40212,
        "public_key_version_lower_than_current",
        ErrKind::Parameter,
        "The version of the public key is lower than the current one.",
        None,
        None,
    ),
    row(
        41001,
        "access_token_missing",
        ErrKind::Token,
        "The access token is missing.",
        Some("access_token"),
        Some("Send the call with a token; a token that could not be fetched is the usual cause."),
    ),
    row(
        41002,
        "corpid_missing",
        ErrKind::Credential,
        "The corpid is missing.",
        Some("corpid"),
        Some("Set the corpid in the configuration."),
    ),
    row(
        41004,
        "secret_missing",
        ErrKind::Credential,
        "The secret is missing.",
        Some("secret"),
        Some("Set the secret in the configuration."),
    ),
    row(41006, "missing_media_id", ErrKind::Parameter, "The media_id is missing.", None, None),
    row(
        41008,
        "auth_code_missing",
        ErrKind::Token,
        "The authorisation code is missing.",
        Some("auth_code"),
        Some("Send the code that came with the redirect or the callback."),
    ),
    row(41009, "missing_userid", ErrKind::Parameter, "The userid is missing.", None, None),
    row(41010, "missing_url", ErrKind::Parameter, "The url is missing.", None, None),
    row(41011, "missing_agentid", ErrKind::Parameter, "The agentid is missing.", None, None),
    row(41016, "missing_title", ErrKind::Parameter, "The title is missing.", None, None),
    row(41017, "missing_tagid", ErrKind::Parameter, "The tagid is missing.", None, None),
    row(41018, "tag_name_missing", ErrKind::Parameter, "The tag name is missing.", None, None),
    row(41019, "department_missing", ErrKind::Parameter, "The department is missing.", None, None),
    row(
        41021,
        "missing_suite_id",
        ErrKind::Credential,
        "The suite id is missing.",
        Some("suite_id"),
        Some("Set the suite's id in the configuration."),
    ),
    row(
        41022,
        "suite_access_token_missing",
        ErrKind::Token,
        "The suite access token is missing.",
        Some("suite_access_token"),
        Some("Send the call with a token; a token that could not be fetched is the usual cause."),
    ),
    row(
        41023,
        "suite_ticket_missing",
        ErrKind::Token,
        "The suite ticket is missing.",
        Some("suite_ticket"),
        Some("Take the newest ticket from the store, else wait for the next push, about every ten minutes; the console can push one at once."),
    ),
    row(
        41024,
        "secret_parameter_missing",
        ErrKind::Credential,
        "The secret parameter is missing.",
        Some("secret"),
        Some("Set the secret in the configuration."),
    ),
    row(
        41025,
        "missing_permanent_code",
        ErrKind::Token,
        "The permanent code is missing, or was cancelled.",
        Some("permanent_code"),
        Some("The corp cancelled the authorisation, or the code belongs to another provider or suite; mark the tenant as revoked and do not try again."),
    ),
    row(41033, "description_missing", ErrKind::Parameter, "The description is missing.", None, None),
    row(41035, "external_user_id_missing", ErrKind::Parameter, "The external user id is missing.", None, None),
    row(41036, "external_corp_name_not_valid", ErrKind::Parameter, "The external corp name is not valid.", None, None),
    row(41037, "contact_way_type_missing", ErrKind::Parameter, "The contact way type is missing.", None, None),
    row(41038, "contact_way_scene_missing", ErrKind::Parameter, "The contact way scene is missing.", None, None),
    row(41039, "contact_way_type_not_valid", ErrKind::Parameter, "The contact way type is not valid.", None, None),
    row(41040, "contact_way_scene_not_valid", ErrKind::Parameter, "The contact way scene is not valid.", None, None),
    row(
        41041,
        "too_many_contact_way_users",
        ErrKind::Parameter,
        "There are too many members in the contact way, 100 at most.",
        None,
        None,
    ),
    row(41042, "contact_way_style_not_valid", ErrKind::Parameter, "The contact way style is not valid.", None, None),
    row(
        41043,
        "contact_way_config_id_missing",
        ErrKind::Parameter,
        "The contact way config id is missing.",
        None,
        None,
    ),
    row(
        41044,
        "contact_way_config_id_not_valid",
        ErrKind::Parameter,
        "The contact way config id is not valid.",
        None,
        None,
    ),
    row(
        41045,
        "contact_way_quota_exhausted",
        ErrKind::Quota,
        "The corp has as many contact ways as allowed.",
        None,
        None,
    ),
    row(41046, "mass_message_id_missing", ErrKind::Parameter, "The mass message id is missing.", None, None),
    row(41047, "mass_message_id_not_valid", ErrKind::Parameter, "The mass message id is not valid.", None, None),
    row(41048, "no_customer_to_send_to", ErrKind::State, "There is no customer to send to.", None, None),
    row(41049, "welcome_code_missing", ErrKind::Parameter, "The welcome code is missing.", None, None),
    row(
        41050,
        "welcome_code_not_valid",
        ErrKind::Parameter,
        "The welcome code is not valid or older than 20 seconds.",
        None,
        None,
    ),
    row(
        41051,
        "conversation_already_started",
        ErrKind::State,
        "The customer and the member have begun to talk already.",
        None,
        None,
    ),
    row(41052, "send_time_not_valid", ErrKind::Parameter, "The send time is not valid.", None, None),
    row(41053, "customer_refused_chat_archiving", ErrKind::State, "The customer refused chat archiving.", None, None),
    row(41054, "user_not_activated", ErrKind::State, "The user has not activated WeCom.", None, None),
    row(
        41055,
        "group_welcome_templates_at_limit",
        ErrKind::Quota,
        "The corp has as many group welcome templates as allowed.",
        None,
        None,
    ),
    row(
        41056,
        "wrong_kind_of_external_user_id",
        ErrKind::Parameter,
        "The external userid is of the wrong kind.",
        None,
        None,
    ),
    row(
        41057,
        "no_wechat_developer_account_bound",
        ErrKind::State,
        "No WeChat developer account is bound.",
        None,
        None,
    ),
    row(
        41058,
        "no_right_to_edit_welcome_template",
        ErrKind::Permission,
        "The group welcome template was made by another app.",
        None,
        Some("Act through the app or corp that it belongs to."),
    ),
    row(41059, "moment_id_missing", ErrKind::Parameter, "The moment id is missing.", None, None),
    row(41060, "moment_id_not_valid", ErrKind::Parameter, "The moment id is not valid.", None, None),
    row(41061, "moment_sender_not_valid", ErrKind::Parameter, "The sender of the moment is not valid.", None, None),
    row(
        41062,
        "moment_not_yet_posted_by_member",
        ErrKind::State,
        "The member has not posted the moment yet.",
        None,
        None,
    ),
    row(
        41063,
        "mass_message_still_dispatching",
        ErrKind::Busy,
        "The mass message is still being dispatched.",
        None,
        Some("Try again in a while."),
    ),
    row(41064, "too_many_attachments", ErrKind::Parameter, "There are too many attachments.", None, None),
    row(41065, "attachment_type_not_valid", ErrKind::Parameter, "The attachment type is not valid.", None, None),
    row(41066, "channels_account_name_wrong", ErrKind::Parameter, "The channels account name is wrong.", None, None),
    row(41067, "moment_id_kind_wrong", ErrKind::Parameter, "The moment id kind is wrong.", None, None),
    row(41068, "too_many_sensitive_words", ErrKind::Parameter, "The rule has too many sensitive words.", None, None),
    row(
        41069,
        "too_many_sensitive_word_rules",
        ErrKind::Quota,
        "The corp has as many sensitive word rules as allowed.",
        None,
        None,
    ),
    row(
        41070,
        "sensitive_word_rule_id_invalid",
        ErrKind::Parameter,
        "The sensitive word rule id is not valid.",
        None,
        None,
    ),
    row(
        41071,
        "sensitive_word_rule_already_deleted",
        ErrKind::NotFound,
        "The sensitive word rule was deleted already.",
        None,
        None,
    ),
    row(
        41072,
        "attachment_used_in_wrong_scene",
        ErrKind::Parameter,
        "The attachment was uploaded for another scene.",
        None,
        None,
    ),
    row(
        41073,
        "product_description_breaks_rules",
        ErrKind::Parameter,
        "The product description breaks the rules.",
        None,
        None,
    ),
    row(41074, "product_already_deleted", ErrKind::NotFound, "The product was deleted already.", None, None),
    row(41075, "product_id_invalid_or_gone", ErrKind::NotFound, "There is no such product.", None, None),
    row(
        41076,
        "sensitive_word_rule_scope_too_wide",
        ErrKind::Parameter,
        "The scope of the sensitive word rule is too wide.",
        None,
        None,
    ),
    row(
        41077,
        "sensitive_word_rule_name_taken",
        ErrKind::State,
        "Another sensitive word rule has this name.",
        None,
        None,
    ),
    row(41078, "too_many_moment_jobs_running", ErrKind::Quota, "Too many moment jobs are running.", None, None),
    row(
        41079,
        "moment_still_dispatching",
        ErrKind::Busy,
        "The moment is still being dispatched.",
        None,
        Some("Try again in a while."),
    ),
    row(41080, "attachment_too_large", ErrKind::Parameter, "The attachment is too large.", None, None),
    row(
        41081,
        "attachment_image_resolution_too_high",
        ErrKind::Parameter,
        "The resolution of the attached image is too high.",
        None,
        None,
    ),
    row(41082, "attachment_video_too_long", ErrKind::Parameter, "The attached video is too long.", None, None),
    row(41083, "sensitive_keyword_wrong", ErrKind::Parameter, "The sensitive keyword is wrong.", None, None),
    row(
        41084,
        "semantic_interception_rule_wrong",
        ErrKind::Parameter,
        "The semantic interception rule is wrong.",
        None,
        None,
    ),
    row(41085, "product_number_not_valid", ErrKind::Parameter, "The product number is not valid.", None, None),
    row(41086, "product_price_not_valid", ErrKind::Parameter, "The product price is not valid.", None, None),
    row(41087, "product_text_not_valid", ErrKind::Parameter, "The product text is not valid.", None, None),
    row(41088, "attachment_list_empty", ErrKind::Parameter, "The attachment list is empty.", None, None),
    row(
        41089,
        "moment_has_neither_text_nor_attachment",
        ErrKind::Parameter,
        "The moment has neither text nor attachment.",
        None,
        None,
    ),
    row(41090, "video_format_not_accepted", ErrKind::Parameter, "The video format is not accepted.", None, None),
    row(
        41091,
        "join_way_links_too_many_groups",
        ErrKind::Parameter,
        "The join way links more than five groups.",
        None,
        None,
    ),
    row(41093, "mass_message_cancelled", ErrKind::State, "The mass message was cancelled.", None, None),
    row(
        41094,
        "reminders_sent_too_often",
        ErrKind::RateLimit,
        "Members were reminded too often.",
        None,
        Some("Wait; a mass message allows three reminders within 24 hours."),
    ),
    row(
        41095,
        "too_many_acquisition_links",
        ErrKind::Quota,
        "The corp has as many acquisition links as allowed.",
        None,
        None,
    ),
    row(
        41096,
        "welcome_message_already_being_sent",
        ErrKind::State,
        "The welcome message is being sent already.",
        None,
        None,
    ),
    row(
        41098,
        "link_granted_to_another_component",
        ErrKind::Permission,
        "The link is granted to another component.",
        None,
        Some("Act through the app or corp that it belongs to."),
    ),
    row(
        41099,
        "provider_payment_mode_not_active",
        ErrKind::State,
        "The provider does not pay for this corp's links.",
        None,
        None,
    ),
    row(41102, "menu_name_missing", ErrKind::Parameter, "The menu name is missing.", None, None),
    row(
        42001,
        "access_token_expired",
        ErrKind::Token,
        "The access token expired.",
        Some("access_token"),
        Some("Fetch a new one; the client does so and repeats the call once."),
    ),
    row(
        42003,
        "code_expired",
        ErrKind::Token,
        "The OAuth code expired.",
        Some("oauth_code"),
        Some("It is good for one use within five minutes; send the user through the login again."),
    ),
    row(
        42007,
        "pre_auth_code_expired",
        ErrKind::Token,
        "The pre-authorisation code expired.",
        Some("pre_auth_code"),
        Some("Get a new one and build the install link again."),
    ),
    row(
        42009,
        "suite_access_token_expired",
        ErrKind::Token,
        "The suite access token expired.",
        Some("suite_access_token"),
        Some("Fetch a new one; the client does so and repeats the call once."),
    ),
    row(
        42012,
        "jsapi_ticket_unusable",
        ErrKind::Token,
        "The JS-SDK ticket cannot be used.",
        Some("jsapi_ticket"),
        Some("Sign config with the corp's ticket and agentConfig with the app's ticket; if the kind is right, fetch a new one."),
    ),
    row(
        42013,
        "mini_program_login_state_expired",
        ErrKind::Token,
        "The login state of the mini program expired.",
        Some("session_key"),
        Some("Let the member log in to the mini program again."),
    ),
    row(42014, "task_card_id_not_valid", ErrKind::Parameter, "The task card id is not valid.", None, None),
    row(
        42015,
        "updating_app_differs_from_sender",
        ErrKind::Permission,
        "The app that updates the message is not the one that sent it.",
        None,
        Some("Act through the app or corp that it belongs to."),
    ),
    row(42016, "task_id_to_update_unknown", ErrKind::NotFound, "There is no such task to update.", None, None),
    row(42017, "button_key_unknown", ErrKind::NotFound, "There is no such button key.", None, None),
    row(42018, "button_key_not_valid", ErrKind::Parameter, "The button key is not valid.", None, None),
    row(42019, "button_key_missing", ErrKind::Parameter, "The button key is missing.", None, None),
    row(42020, "button_name_missing", ErrKind::Parameter, "The button name is missing.", None, None),
    row(
        42021,
        "device_access_token_expired",
        ErrKind::Token,
        "The device access token expired.",
        Some("device_access_token"),
        Some("Fetch a new one and repeat the call once."),
    ),
    row(
        42022,
        "code_already_used",
        ErrKind::Token,
        "The code was used before.",
        Some("oauth_code"),
        Some("It is good for one use; send the user through the login again."),
    ),
    row(
        42027,
        "card_keyname_missing_or_invalid",
        ErrKind::Parameter,
        "The card keyname is missing or not valid.",
        None,
        None,
    ),
    row(42028, "card_url_missing", ErrKind::Parameter, "The card url is missing.", None, None),
    row(42029, "card_media_id_missing", ErrKind::Parameter, "The card media id is missing.", None, None),
    row(42030, "card_appid_missing", ErrKind::Parameter, "The card appid is missing.", None, None),
    row(42031, "card_type_not_valid", ErrKind::Parameter, "The card type is not valid.", None, None),
    row(42033, "card_title_missing", ErrKind::Parameter, "The card title is missing.", None, None),
    row(
        42035,
        "card_horizontal_list_length_wrong",
        ErrKind::Parameter,
        "The length of the card horizontal list is not allowed.",
        None,
        None,
    ),
    row(
        42036,
        "card_vertical_list_length_wrong",
        ErrKind::Parameter,
        "The length of the card vertical list is not allowed.",
        None,
        None,
    ),
    row(
        42037,
        "card_option_list_length_wrong",
        ErrKind::Parameter,
        "The length of the card option list is not allowed.",
        None,
        None,
    ),
    row(
        42038,
        "card_button_text_missing_or_invalid",
        ErrKind::Parameter,
        "The card button text is missing or not valid.",
        None,
        None,
    ),
    row(
        42039,
        "card_button_key_missing_or_invalid",
        ErrKind::Parameter,
        "The card button key is missing or not valid.",
        None,
        None,
    ),
    row(
        42040,
        "card_option_id_missing_or_invalid",
        ErrKind::Parameter,
        "The card option id is missing or not valid.",
        None,
        None,
    ),
    row(
        42041,
        "card_option_text_missing_or_invalid",
        ErrKind::Parameter,
        "The card option text is missing or not valid.",
        None,
        None,
    ),
    row(
        42042,
        "card_jump_list_length_wrong",
        ErrKind::Parameter,
        "The length of the card jump list is not allowed.",
        None,
        None,
    ),
    row(
        42043,
        "card_question_key_missing_or_invalid",
        ErrKind::Parameter,
        "The card question key is missing or not valid.",
        None,
        None,
    ),
    row(
        42044,
        "card_image_url_missing_or_invalid",
        ErrKind::Parameter,
        "The card image url is missing or not valid.",
        None,
        None,
    ),
    row(
        42045,
        "card_action_missing_or_invalid",
        ErrKind::Parameter,
        "The card action is missing or not valid.",
        None,
        None,
    ),
    row(
        42046,
        "card_submit_key_missing_or_invalid",
        ErrKind::Parameter,
        "The card submit key is missing or not valid.",
        None,
        None,
    ),
    row(
        42047,
        "card_select_list_length_wrong",
        ErrKind::Parameter,
        "The length of the card select list is not allowed.",
        None,
        None,
    ),
    row(
        42049,
        "card_submit_text_missing_or_invalid",
        ErrKind::Parameter,
        "The card submit text is missing or not valid.",
        None,
        None,
    ),
    row(
        42050,
        "card_userid_missing_or_invalid",
        ErrKind::Parameter,
        "The card userid is missing or not valid.",
        None,
        None,
    ),
    row(
        42051,
        "card_action_menu_keys_collide",
        ErrKind::Parameter,
        "The keys of the card's action menu collide.",
        None,
        None,
    ),
    row(
        42052,
        "message_id_expired",
        ErrKind::State,
        "The message can no longer be recalled; 24 hours are allowed.",
        None,
        None,
    ),
    row(43004, "member_not_bound_to_wechat", ErrKind::State, "The member is not bound to WeChat.", None, None),
    row(43009, "corp_not_verified", ErrKind::State, "The corp is not verified.", None, None),
    row(43012, "app_has_no_callback_url", ErrKind::State, "The app has no callback url.", None, None),
    row(
        43016,
        "user_login_information_unavailable",
        ErrKind::State,
        "The login information of the user cannot be had.",
        None,
        None,
    ),
    row(
        43017,
        "open_data_request_failed_verification",
        ErrKind::Other,
        "The open data request failed its verification.",
        None,
        None,
    ),
    row(44001, "media_file_empty", ErrKind::Parameter, "The media file is empty.", None, None),
    row(44004, "text_content_empty", ErrKind::Parameter, "The text content is empty.", None, None),
    row(45001, "media_file_too_large", ErrKind::Parameter, "The media file is too large.", None, None),
    row(
        45002,
        "message_content_too_large",
        ErrKind::Parameter,
        "The message content is too large; a text has 2048 bytes at most.",
        None,
        None,
    ),
    row(
        45004,
        "app_description_length_wrong",
        ErrKind::Parameter,
        "The length of the app description is not allowed; 4 to 120 characters.",
        None,
        None,
    ),
    row(45007, "voice_too_long", ErrKind::Parameter, "The voice is longer than 60 seconds.", None, None),
    row(
        45008,
        "wrong_number_of_articles",
        ErrKind::Parameter,
        "The number of articles is not allowed; eight at most.",
        None,
        None,
    ),
    row(
        45009,
        "call_quota_exceeded",
        ErrKind::RateLimit,
        "The call quota is used up, or the address is blocked.",
        None,
        Some("Stop calling and wait; a block lasts 60 seconds (minute quota), 60 minutes (hour), the calendar day (day) or 30 days (month). Some blocks can be lifted with the platform's unblock tool."),
    ),
    row(
        45022,
        "app_name_length_wrong",
        ErrKind::Parameter,
        "The length of the app name is not allowed; 32 characters at most.",
        None,
        None,
    ),
    row(45024, "too_many_accounts", ErrKind::Quota, "The corp has as many members as allowed.", None, None),
    row(
        45026,
        "member_deletion_guard_triggered",
        ErrKind::Other,
        "The guard against deleting many members stepped in.",
        None,
        None,
    ),
    row(
        45029,
        "response_too_large",
        ErrKind::Parameter,
        "The response would be too large; ask for less at a time.",
        None,
        None,
    ),
    row(
        45031,
        "corp_secret_too_weak",
        ErrKind::Credential,
        "The secret of the corp is too weak.",
        Some("secret"),
        Some("Have a new secret made in the console."),
    ),
    row(
        45032,
        "article_author_too_long",
        ErrKind::Parameter,
        "The name of the article's author is too long; 64 bytes at most.",
        None,
        None,
    ),
    row(
        45033,
        "too_many_concurrent_calls",
        ErrKind::RateLimit,
        "There are too many concurrent calls.",
        None,
        Some("Let fewer calls run at the same time, then try again."),
    ),
    row(45034, "url_lacks_scheme", ErrKind::Parameter, "The url lacks its scheme.", None, None),
    row(46003, "no_menu_configured", ErrKind::NotFound, "No menu is configured.", None, None),
    row(46004, "member_unknown", ErrKind::NotFound, "There is no such member.", None, None),
    row(
        48001,
        "api_function_not_authorized",
        ErrKind::Permission,
        "The app is not authorised for this API function.",
        None,
        Some("Grant the app this API permission in the console, or have the corp grant it."),
    ),
    row(
        48002,
        "api_call_not_permitted",
        ErrKind::Permission,
        "The app may not call this API.",
        None,
        Some("Grant the app this API permission in the console, or call with a token of the right kind; the errmsg and the error query tool say which."),
    ),
    row(
        48003,
        "suite_id_not_accepted",
        ErrKind::Credential,
        "The suite id does not belong to the suite access token.",
        Some("suite_id"),
        Some("Call with the token of the suite that the suite id names; correct the configuration."),
    ),
    row(
        48004,
        "authorization_relation_invalid",
        ErrKind::Permission,
        "The authorisation relation is not valid.",
        None,
        Some("Have the corp authorise the app again."),
    ),
    row(48005, "api_retired", ErrKind::Other, "The API was retired.", None, None),
    row(
        48006,
        "api_permission_withdrawn",
        ErrKind::Permission,
        "The API permission was withdrawn, because the app was not used for long.",
        None,
        Some("Ask the corp's administrator to enable the app again."),
    ),
    row(
        48007,
        "customer_service_account_not_granted",
        ErrKind::Permission,
        "The customer service account is not granted to the app.",
        None,
        Some("Ask the corp's administrator to grant it."),
    ),
    row(
        48008,
        "contacts_scope_limits_api",
        ErrKind::Permission,
        "A grant to edit contacts allows only some of the contact calls.",
        None,
        Some("Call with an app of a kind that may, or leave the call out."),
    ),
    row(
        48009,
        "contacts_reading_barred_for_new_addresses",
        ErrKind::Permission,
        "Contact sync may not read contact details from new addresses.",
        None,
        Some("Read contacts through an app whose visible range covers them."),
    ),
    row(49004, "signature_mismatch", ErrKind::Parameter, "The signature does not match.", None, None),
    row(49008, "group_chat_dissolved", ErrKind::State, "The group chat was dissolved.", None, None),
    row(49009, "invalid_buyer_userid", ErrKind::Parameter, "The buyer_userid is not valid.", None, None),
    row(
        50001,
        "redirect_domain_not_trusted",
        ErrKind::Permission,
        "The domain of the redirect is not trusted.",
        None,
        Some("Register the domain as the app's trusted domain."),
    ),
    row(
        50002,
        "member_outside_permitted_range",
        ErrKind::Permission,
        "The member is outside the permitted range.",
        None,
        Some("Ask the corp's administrator to put it into the app's visible range."),
    ),
    row(
        50003,
        "app_disabled",
        ErrKind::Permission,
        "The app is disabled.",
        None,
        Some("Ask the corp's administrator to enable the app."),
    ),
    row(
        50006,
        "system_app_disabled",
        ErrKind::Permission,
        "The system app is disabled.",
        None,
        Some("Ask the corp's administrator to enable the app."),
    ),
    row(50100, "paging_cursor_invalid", ErrKind::Parameter, "The paging cursor is not valid.", None, None),
    row(
        60001,
        "department_name_length_wrong",
        ErrKind::Parameter,
        "The length of the department name is not allowed; 32 characters at most.",
        None,
        None,
    ),
    row(60003, "department_unknown", ErrKind::NotFound, "There is no such department.", None, None),
    row(60004, "parent_department_unknown", ErrKind::NotFound, "There is no such parent department.", None, None),
    row(60005, "department_still_has_members", ErrKind::State, "The department still has members.", None, None),
    row(60006, "department_still_has_children", ErrKind::State, "The department still has children.", None, None),
    row(
        60007,
        "root_department_not_deletable",
        ErrKind::Parameter,
        "The root department cannot be deleted.",
        None,
        None,
    ),
    row(60008, "department_exists_already", ErrKind::State, "The department id or name exists already.", None, None),
    row(
        60009,
        "department_name_has_illegal_characters",
        ErrKind::Parameter,
        "The department name has illegal characters.",
        None,
        None,
    ),
    row(60010, "department_cycle", ErrKind::Parameter, "The departments would form a cycle.", None, None),
    row(
        60011,
        "no_permission_on_contact",
        ErrKind::Permission,
        "The app has no permission on the member, department or tag.",
        None,
        Some("Ask the corp's administrator to put it into the app's visible range, or to grant the permission to write."),
    ),
    row(60012, "default_app_not_deletable", ErrKind::Parameter, "Default apps cannot be deleted.", None, None),
    row(
        60020,
        "caller_address_not_in_allow_list",
        ErrKind::Permission,
        "The caller's address is not on the allow list.",
        None,
        Some("Put the server's egress address, which the errmsg names, on the provider's white list (third-party and customized apps) or on the app's list of trusted addresses; it works a minute later."),
    ),
    row(
        60021,
        "member_outside_app_visibility",
        ErrKind::Permission,
        "The member is outside the app's visible range.",
        None,
        Some("Ask the corp's administrator to put it into the app's visible range."),
    ),
    row(
        60028,
        "third_party_homepage_url_locked",
        ErrKind::State,
        "The homepage url of a third-party app cannot be changed.",
        None,
        None,
    ),
    row(
        60030,
        "outside_app_visibility",
        ErrKind::Permission,
        "It is outside the app's visible range.",
        None,
        Some("Ask the corp's administrator to put it into the app's visible range."),
    ),
    row(
        60031,
        "app_barred_from_calling_api",
        ErrKind::Permission,
        "The app may not call this API.",
        None,
        Some("Grant the app this API permission in the console, or have the corp grant it."),
    ),
    row(60102, "member_id_taken", ErrKind::State, "Another member has this userid.", None, None),
    row(60103, "mobile_number_not_valid", ErrKind::Parameter, "The mobile number is not valid.", None, None),
    row(60104, "mobile_number_taken", ErrKind::State, "Another member has this mobile number.", None, None),
    row(60105, "email_not_valid", ErrKind::Parameter, "The email is not valid.", None, None),
    row(60106, "email_taken", ErrKind::State, "Another member has this email address.", None, None),
    row(60107, "wechat_id_not_valid", ErrKind::Parameter, "The WeChat id is not valid.", None, None),
    row(
        60110,
        "member_in_too_many_departments",
        ErrKind::Parameter,
        "The member is in too many departments, 20 at most.",
        None,
        None,
    ),
    row(60111, "member_id_unknown", ErrKind::NotFound, "There is no such member.", None, None),
    row(60112, "member_name_not_valid", ErrKind::Parameter, "The member name is not valid.", None, None),
    row(60123, "department_id_not_valid", ErrKind::NotFound, "There is no department with this id.", None, None),
    row(
        60124,
        "parent_department_id_not_valid",
        ErrKind::NotFound,
        "There is no parent department with this id.",
        None,
        None,
    ),
    row(60125, "department_name_not_valid", ErrKind::Parameter, "The department name is not valid.", None, None),
    row(60127, "department_parameter_missing", ErrKind::Parameter, "The department parameter is missing.", None, None),
    row(
        60129,
        "neither_mobile_nor_email_given",
        ErrKind::Parameter,
        "Neither mobile number nor email address was given.",
        None,
        None,
    ),
    row(
        60132,
        "leader_list_and_department_list_differ",
        ErrKind::Parameter,
        "The leader list and the department list differ in length.",
        None,
        None,
    ),
    row(60136, "record_not_found", ErrKind::NotFound, "The record was not found.", None, None),
    row(
        60137,
        "parent_mobile_duplicated",
        ErrKind::Parameter,
        "The mobile number of a parent occurs twice.",
        None,
        None,
    ),
    row(60140, "response_code_not_valid", ErrKind::Parameter, "The response_code is not valid or expired.", None, None),
    row(
        60141,
        "personal_email_bad_and_no_mobile",
        ErrKind::Parameter,
        "The personal email address is not valid and there is no mobile number.",
        None,
        None,
    ),
    row(
        60142,
        "personal_email_update_failed",
        ErrKind::State,
        "Another member has this personal email address, so it was not changed.",
        None,
        None,
    ),
    row(
        60143,
        "work_email_not_valid",
        ErrKind::Parameter,
        "The work email address is not valid or in use already.",
        None,
        None,
    ),
    row(
        60144,
        "work_email_update_failed",
        ErrKind::State,
        "The work email address can no longer be changed.",
        None,
        None,
    ),
    row(60145, "work_email_taken", ErrKind::State, "Another member has this work email address.", None, None),
    row(60146, "mobile_not_found", ErrKind::NotFound, "No member has this mobile number.", None, None),
    row(60147, "email_not_found", ErrKind::NotFound, "No member has this email address.", None, None),
    row(60148, "work_email_not_found", ErrKind::NotFound, "No member has this work email address.", None, None),
    row(60149, "student_mobile_taken", ErrKind::State, "Another student has this mobile number.", None, None),
    row(60203, "template_id_not_accepted", ErrKind::Parameter, "The template id is not accepted.", None, None),
    row(60204, "template_not_usable", ErrKind::State, "The template cannot be used.", None, None),
    row(
        60205,
        "template_keywords_mismatch",
        ErrKind::Parameter,
        "The keywords of the template do not match.",
        None,
        None,
    ),
    row(
        60206,
        "message_kind_for_third_party_only",
        ErrKind::Permission,
        "The message kind is for third-party apps only.",
        None,
        Some("Call with an app of a kind that may, or leave the call out."),
    ),
    row(
        60207,
        "third_party_app_limited_to_templates",
        ErrKind::Permission,
        "Third-party apps may send template messages only.",
        None,
        Some("Call with an app of a kind that may, or leave the call out."),
    ),
    row(
        60208,
        "broadcast_barred_for_third_party",
        ErrKind::Permission,
        "Third-party apps may not broadcast to these targets.",
        None,
        Some("Call with an app of a kind that may, or leave the call out."),
    ),
    row(60209, "operator_id_missing", ErrKind::Parameter, "The operator id is missing.", None, None),
    row(60210, "selected_member_list_empty", ErrKind::Parameter, "The selected member list is empty.", None, None),
    row(60211, "selected_ticket_empty", ErrKind::Parameter, "The selected ticket is empty.", None, None),
    row(
        60214,
        "third_party_app_required",
        ErrKind::Permission,
        "Only third-party apps may call this.",
        None,
        Some("Call with an app of a kind that may, or leave the call out."),
    ),
    row(
        60215,
        "too_many_selected_tickets",
        ErrKind::Parameter,
        "There are too many selected tickets, ten at most.",
        None,
        None,
    ),
    row(
        60217,
        "operator_lacks_permission",
        ErrKind::Permission,
        "The operator lacks the permission.",
        None,
        Some("Let the operator authorise the app, or have the member put into its visible range."),
    ),
    row(
        60218,
        "member_authorized_app_required",
        ErrKind::Permission,
        "Only apps that members authorised may call this.",
        None,
        Some("Call with an app of a kind that may, or leave the call out."),
    ),
    row(
        60219,
        "ticket_belongs_to_another_app",
        ErrKind::Permission,
        "The ticket belongs to another app.",
        None,
        Some("Act through the app or corp that it belongs to."),
    ),
    row(60220, "corp_app_id_missing", ErrKind::Parameter, "The corp app id is missing.", None, None),
    row(
        60221,
        "open_userid_from_another_provider",
        ErrKind::Parameter,
        "The open_userid is from another provider.",
        None,
        None,
    ),
    row(60222, "invalid_selectedticket", ErrKind::Parameter, "The SelectedTicket is not valid.", None, None),
    row(60223, "invalid_bundleid", ErrKind::Parameter, "The BundleId is not valid.", None, None),
    row(60224, "invalid_packagename", ErrKind::Parameter, "The PackageName is not valid.", None, None),
    row(
        60225,
        "operator_not_part_of_ticket",
        ErrKind::Permission,
        "The operator is not part of the ticket.",
        None,
        Some("Let somebody act who holds the permission."),
    ),
    row(
        60226,
        "too_many_members_selected",
        ErrKind::Parameter,
        "There are too many members selected, 2000 at most.",
        None,
        None,
    ),
    row(60227, "service_corp_id_missing", ErrKind::Parameter, "The service corp id is missing.", None, None),
    row(60228, "bind_corp_id_missing", ErrKind::Parameter, "The bind corp id is missing.", None, None),
    row(
        60229,
        "member_or_department_id_wrong",
        ErrKind::Parameter,
        "The member or department id is wrong.",
        None,
        None,
    ),
    row(
        60230,
        "share_ticket_missing",
        ErrKind::Token,
        "The share ticket is missing.",
        Some("share_ticket"),
        Some("Send the ticket that the share handed over."),
    ),
    row(
        60231,
        "share_ticket_not_valid",
        ErrKind::Token,
        "The share ticket is not valid.",
        Some("share_ticket"),
        Some("Have the message shared again."),
    ),
    row(
        60233,
        "share_ticket_not_accepted",
        ErrKind::Token,
        "The share ticket is not accepted.",
        Some("share_ticket"),
        Some("Have the message shared again."),
    ),
    row(
        60234,
        "share_ticket_rejected",
        ErrKind::Token,
        "The share ticket was rejected.",
        Some("share_ticket"),
        Some("Have the message shared again."),
    ),
    row(60235, "missing_payment_id", ErrKind::Parameter, "The payment_id is missing.", None, None),
    row(60236, "missing_trade_no", ErrKind::Parameter, "The trade_no is missing.", None, None),
    row(
        60237,
        "payment_not_created_by_this_app",
        ErrKind::Permission,
        "The payment was not created by this app.",
        None,
        Some("Act through the app or corp that it belongs to."),
    ),
    row(60238, "department_id_wrong", ErrKind::Parameter, "The department id is wrong.", None, None),
    row(
        60239,
        "payee_lacks_real_name_verification",
        ErrKind::State,
        "The payee has not passed real-name verification.",
        None,
        None,
    ),
    row(60240, "payee_corp_not_verified", ErrKind::State, "The payee's corp is not verified.", None, None),
    row(
        60241,
        "student_or_department_id_wrong",
        ErrKind::Parameter,
        "The student or department id is wrong.",
        None,
        None,
    ),
    row(
        60242,
        "share_ticket_used_across_domains",
        ErrKind::Permission,
        "The share ticket was used on another domain.",
        None,
        Some("Act through the app or corp that it belongs to."),
    ),
    row(60243, "invalid_trade_no", ErrKind::Parameter, "The trade_no is not valid.", None, None),
    row(
        60244,
        "share_ticket_used_across_apps",
        ErrKind::Permission,
        "The share ticket was used by another app.",
        None,
        Some("Act through the app or corp that it belongs to."),
    ),
    row(60246, "third_party_app_not_online", ErrKind::State, "The third-party app is not online.", None, None),
    row(60251, "open_kfid_missing", ErrKind::Parameter, "The open kfid is missing.", None, None),
    row(60252, "open_kfid_not_valid", ErrKind::Parameter, "The open kfid is not valid.", None, None),
    row(
        60253,
        "servicer_not_in_reception_list",
        ErrKind::Permission,
        "The servicer is not in the reception list.",
        None,
        Some("Add the member to the account's reception list."),
    ),
    row(
        60257,
        "too_many_direct_leaders",
        ErrKind::Parameter,
        "There are too many direct leaders, five at most.",
        None,
        None,
    ),
    row(65000, "school_migrated", ErrKind::State, "The school has migrated to the new contacts already.", None, None),
    row(65001, "subscribe_mode_not_valid", ErrKind::Parameter, "The subscribe mode is not valid.", None, None),
    row(
        65002,
        "too_many_parents_imported",
        ErrKind::Parameter,
        "There are too many parents in the import, 1000 at most.",
        None,
        None,
    ),
    row(
        65003,
        "school_not_migrated",
        ErrKind::State,
        "The school has not migrated to the new contacts yet.",
        None,
        None,
    ),
    row(65004, "organization_unknown", ErrKind::NotFound, "There is no such organization.", None, None),
    row(65005, "sync_mode_not_valid", ErrKind::Parameter, "The sync mode is not valid.", None, None),
    row(65006, "admin_type_not_valid", ErrKind::Parameter, "The admin type is not valid.", None, None),
    row(
        65007,
        "school_department_type_not_valid",
        ErrKind::Parameter,
        "The school department type is not valid.",
        None,
        None,
    ),
    row(65008, "enrolment_year_not_valid", ErrKind::Parameter, "The enrolment year is not valid.", None, None),
    row(65009, "grade_type_not_valid", ErrKind::Parameter, "The grade type is not valid.", None, None),
    row(65010, "user_not_student", ErrKind::Parameter, "The user is not a student.", None, None),
    row(65011, "too_many_parent_ids", ErrKind::Parameter, "There are too many parent ids, 100 at most.", None, None),
    row(65012, "too_many_student_ids", ErrKind::Parameter, "There are too many student ids, ten at most.", None, None),
    row(65013, "student_already_has_parents", ErrKind::State, "The student has parents already.", None, None),
    row(65014, "corp_not_school", ErrKind::State, "The corp is not a school.", None, None),
    row(
        65015,
        "parent_department_type_mismatch",
        ErrKind::Parameter,
        "The type of the parent department does not fit.",
        None,
        None,
    ),
    row(65018, "parent_count_at_limit", ErrKind::Quota, "The school has as many parents as allowed.", None, None),
    row(
        65022,
        "no_permission_on_school_contacts",
        ErrKind::Permission,
        "The app has no permission on the school's contacts.",
        None,
        Some("Grant the app this API permission in the console, or have the corp grant it."),
    ),
    row(
        65023,
        "school_contacts_permission_denied",
        ErrKind::Permission,
        "The app has no permission on this student or parent.",
        None,
        Some("Grant the app this API permission in the console, or have the corp grant it."),
    ),
    row(
        65024,
        "related_teacher_outside_app_visibility",
        ErrKind::Permission,
        "A related teacher is outside the app's visible range.",
        None,
        Some("Ask the corp's administrator to put it into the app's visible range."),
    ),
    row(
        71044,
        "device_bound_deletion_failed",
        ErrKind::State,
        "The device is bound, so it was not deleted.",
        None,
        None,
    ),
    row(71045, "invalid_operid", ErrKind::Parameter, "The operation id is not valid.", None, None),
    row(
        71046,
        "no_device_data_permission",
        ErrKind::Permission,
        "The app has no permission on the device's data.",
        None,
        Some("Ask the corp's administrator for this data permission."),
    ),
    row(71047, "invalid_openuserid", ErrKind::Parameter, "The openuserid is not valid.", None, None),
    row(
        71048,
        "app_has_no_authorized_device",
        ErrKind::Permission,
        "The app has no device that it is authorised for.",
        None,
        Some("Ask the corp's administrator for this data permission."),
    ),
    row(
        71049,
        "attendance_rules_at_app_limit",
        ErrKind::Quota,
        "The app has as many attendance rules as allowed.",
        None,
        None,
    ),
    row(71050, "access_rule_name_not_valid", ErrKind::Parameter, "The access rule name is not valid.", None, None),
    row(71051, "access_rule_not_valid", ErrKind::Parameter, "The access rule is not valid.", None, None),
    row(71052, "temperature_data_failed", ErrKind::Other, "The temperature data could not be read.", None, None),
    row(
        71056,
        "member_outside_device_range",
        ErrKind::Permission,
        "The member is outside the device's range.",
        None,
        Some("Put the member into the device's range."),
    ),
    row(71057, "access_rule_id_not_valid", ErrKind::Parameter, "The access rule id is not valid.", None, None),
    row(
        71058,
        "user_outside_app_range",
        ErrKind::Permission,
        "The user is outside the app's range.",
        None,
        Some("Ask the corp's administrator to put it into the app's visible range."),
    ),
    row(
        71059,
        "access_rule_scope_too_wide",
        ErrKind::Permission,
        "The scope of the access rule is too wide for the app to change it.",
        None,
        Some("Ask the corp's administrator to put it into the app's visible range."),
    ),
    row(
        71060,
        "access_rule_scope_exceeds_app_range",
        ErrKind::Permission,
        "The scope of the access rule exceeds the app's range.",
        None,
        Some("Ask the corp's administrator to put it into the app's visible range."),
    ),
    row(71062, "file_name_not_valid", ErrKind::Parameter, "The file name is not valid.", None, None),
    row(
        71063,
        "neither_media_id_nor_url_given",
        ErrKind::Parameter,
        "Neither a media id nor a url was given.",
        None,
        None,
    ),
    row(
        71064,
        "download_url_bad_or_unreachable",
        ErrKind::Parameter,
        "The download url is not valid or cannot be reached.",
        None,
        None,
    ),
    row(71065, "hardware_cannot_print", ErrKind::State, "The hardware cannot print.", None, None),
    row(71066, "hardware_cannot_scan", ErrKind::State, "The hardware cannot scan.", None, None),
    row(
        71067,
        "print_settings_version_not_valid",
        ErrKind::Parameter,
        "The print settings version is not valid.",
        None,
        None,
    ),
    row(
        71068,
        "print_settings_version_expired",
        ErrKind::State,
        "The version of the print settings is out of date.",
        None,
        None,
    ),
    row(71069, "print_page_numbers_not_valid", ErrKind::Parameter, "The print page numbers are not valid.", None, None),
    row(
        71070,
        "member_outside_device_usage_range",
        ErrKind::Permission,
        "The member is outside the device's range of use.",
        None,
        Some("Put the member into the device's range."),
    ),
    row(71071, "timestamp_not_valid", ErrKind::Parameter, "The timestamp is not valid.", None, None),
    row(71072, "device_model_not_released", ErrKind::State, "The device model is not released.", None, None),
    row(71075, "scan_upload_code_not_valid", ErrKind::Parameter, "The scan upload code is not valid.", None, None),
    row(
        71076,
        "default_deny_rule_fixed",
        ErrKind::Parameter,
        "The rule that denies by default cannot be changed.",
        None,
        None,
    ),
    row(
        72023,
        "invoice_locked_by_another_account",
        ErrKind::State,
        "The invoice is locked by another account.",
        None,
        None,
    ),
    row(72024, "invoice_state_wrong", ErrKind::State, "The invoice is in a state that does not allow it.", None, None),
    row(
        72037,
        "invoice_belongs_to_another_user",
        ErrKind::Permission,
        "The invoice belongs to another user.",
        None,
        Some("Act through the app or corp that it belongs to."),
    ),
    row(
        80001,
        "trusted_domain_wrong_or_unfiled",
        ErrKind::Permission,
        "The trusted domain is wrong or not filed.",
        None,
        Some("Register a domain that is filed in the corp's name as the app's trusted domain."),
    ),
    row(
        81001,
        "too_many_nodes_under_department",
        ErrKind::Quota,
        "The department has too many children or members, 30,000 at most.",
        None,
        None,
    ),
    row(
        81002,
        "department_depth_at_limit",
        ErrKind::Quota,
        "The departments are nested as deep as allowed, 15 levels.",
        None,
        None,
    ),
    row(
        81003,
        "too_many_nodes_under_tag",
        ErrKind::Quota,
        "The tag has too many departments or members, 30,000 at most.",
        None,
        None,
    ),
    row(
        81011,
        "no_permission_on_tag",
        ErrKind::Permission,
        "The app has no permission on the tag.",
        None,
        Some("Act through the app or corp that it belongs to."),
    ),
    row(
        81012,
        "visibility_range_missing",
        ErrKind::Parameter,
        "No member, department or tag was named for the visible range.",
        None,
        None,
    ),
    row(
        81013,
        "no_valid_recipient",
        ErrKind::Parameter,
        "None of the recipients is valid and visible to the app.",
        None,
        None,
    ),
    row(
        81014,
        "too_many_tag_members_at_once",
        ErrKind::Parameter,
        "Too many members were put under the tag at once.",
        None,
        None,
    ),
    row(
        81015,
        "email_domain_mismatch",
        ErrKind::Parameter,
        "The domain of the email address does not match.",
        None,
        None,
    ),
    row(81016, "logined_userid_missing", ErrKind::Parameter, "The logined userid is missing.", None, None),
    row(81017, "too_many_items_requested", ErrKind::Parameter, "Too many items were asked for.", None, None),
    row(81018, "name_lookup_quota_exhausted", ErrKind::Quota, "The quota of name lookups is used up.", None, None),
    row(81019, "item_lacks_id", ErrKind::Parameter, "An item lacks its id.", None, None),
    row(81020, "item_lacks_type", ErrKind::Parameter, "An item lacks its type.", None, None),
    row(81021, "item_type_not_valid", ErrKind::Parameter, "The item type is not valid.", None, None),
    row(81023, "logined_userid_not_valid", ErrKind::Parameter, "The logined userid is not valid.", None, None),
    row(81024, "logined_userid_rejected", ErrKind::Parameter, "The logined userid was rejected.", None, None),
    row(
        81026,
        "feature_under_maintenance",
        ErrKind::Busy,
        "The feature is under maintenance.",
        None,
        Some("Try again later."),
    ),
    row(
        82001,
        "no_member_department_or_tag_given",
        ErrKind::Parameter,
        "No member, department or tag was given.",
        None,
        None,
    ),
    row(
        82002,
        "department_list_length_wrong",
        ErrKind::Parameter,
        "The list of departments is too long, 100 at most.",
        None,
        None,
    ),
    row(82003, "tag_list_length_wrong", ErrKind::Parameter, "The list of tags is too long, 100 at most.", None, None),
    row(82004, "message_content_not_valid", ErrKind::Parameter, "The message content is not valid.", None, None),
    row(82101, "update_target_empty", ErrKind::Parameter, "The update target is empty.", None, None),
    row(
        82102,
        "target_not_in_group_message",
        ErrKind::Parameter,
        "The target is not in the group message.",
        None,
        None,
    ),
    row(84005, "third_party_app_unknown", ErrKind::NotFound, "There is no such third-party app.", None, None),
    row(
        84014,
        "user_ticket_expired",
        ErrKind::Token,
        "The user ticket expired.",
        Some("user_ticket"),
        Some("Send the member through the login again for a new one."),
    ),
    row(
        84015,
        "user_ticket_not_valid",
        ErrKind::Token,
        "The user ticket is not valid.",
        Some("user_ticket"),
        Some("Send the member through the login again for a new one."),
    ),
    row(84019, "missing_templateid", ErrKind::Parameter, "The templateid is missing.", None, None),
    row(84020, "template_id_unknown", ErrKind::NotFound, "There is no such template.", None, None),
    row(
        84021,
        "missing_register_code",
        ErrKind::Token,
        "The register code is missing.",
        Some("register_code"),
        Some("Get one for the promotion package."),
    ),
    row(
        84022,
        "register_code_not_valid",
        ErrKind::Token,
        "The register code is not valid.",
        Some("register_code"),
        Some("Get a new one for the promotion package."),
    ),
    row(
        84023,
        "contact_sync_completion_not_allowed",
        ErrKind::State,
        "The contacts cannot be set as synchronised now.",
        None,
        None,
    ),
    row(
        84024,
        "no_registration_information",
        ErrKind::NotFound,
        "There is no information about the registration, or it is older than 24 hours.",
        None,
        None,
    ),
    row(
        84025,
        "state_does_not_match",
        ErrKind::Parameter,
        "The state is not valid; it has letters and digits, 128 bytes at most.",
        None,
        None,
    ),
    row(84052, "missing_caller", ErrKind::Parameter, "The caller is missing.", None, None),
    row(84053, "missing_callee", ErrKind::Parameter, "The callee is missing.", None, None),
    row(84054, "missing_auth_corpid", ErrKind::Parameter, "The auth_corpid is missing.", None, None),
    row(
        84055,
        "public_phone_called_too_often",
        ErrKind::RateLimit,
        "The public phone was called too often.",
        None,
        Some("Wait five seconds before the next call."),
    ),
    row(
        84056,
        "callee_did_not_authorize_phone_calls",
        ErrKind::State,
        "The person called did not allow phone calls when the app was installed.",
        None,
        None,
    ),
    row(84057, "phone_balance_too_low", ErrKind::Quota, "The phone balance is too low.", None, None),
    row(84058, "caller_number_not_supported", ErrKind::Parameter, "The caller number is not supported.", None, None),
    row(84059, "number_not_valid", ErrKind::Parameter, "The number is not valid.", None, None),
    row(84060, "callee_number_not_supported", ErrKind::Parameter, "The callee number is not supported.", None, None),
    row(
        84061,
        "no_external_contact_relation",
        ErrKind::NotFound,
        "The member and the customer are not contacts.",
        None,
        None,
    ),
    row(
        84062,
        "public_phone_app_not_enabled",
        ErrKind::Permission,
        "The public phone app is not enabled.",
        None,
        Some("Ask the corp's administrator to enable the app."),
    ),
    row(84063, "caller_unknown", ErrKind::NotFound, "There is no such caller.", None, None),
    row(84064, "callee_unknown", ErrKind::NotFound, "There is no such person to call.", None, None),
    row(
        84065,
        "caller_and_callee_share_number",
        ErrKind::Parameter,
        "Both sides of the call have the same number.",
        None,
        None,
    ),
    row(
        84066,
        "provider_call_limit_exceeded",
        ErrKind::RateLimit,
        "The provider has called this administrator as often as a day allows.",
        None,
        Some("Call again after ten in the morning of the next day."),
    ),
    row(
        84067,
        "admin_phone_calls_exceed_limit",
        ErrKind::RateLimit,
        "The administrator was called by as many providers as a day allows.",
        None,
        Some("Call again after ten in the morning of the next day."),
    ),
    row(
        84069,
        "caller_restricted",
        ErrKind::Permission,
        "The caller is restricted.",
        None,
        Some("Let somebody act who holds the permission."),
    ),
    row(84070, "phone_number_not_supported", ErrKind::Parameter, "The phone number is not supported.", None, None),
    row(
        84071,
        "external_contact_code_not_valid",
        ErrKind::Token,
        "The code of the external contact is not valid or was used before.",
        Some("external_contact_code"),
        Some("Let the person open the page again for a new one."),
    ),
    row(84072, "app_has_no_servicer", ErrKind::State, "The app has no servicer.", None, None),
    row(
        84073,
        "servicer_not_configured_in_app",
        ErrKind::Permission,
        "The servicer is not configured in the app.",
        None,
        Some("Add the servicer to the app."),
    ),
    row(
        84074,
        "no_external_contact_permission",
        ErrKind::Permission,
        "The app has no permission on external contacts.",
        None,
        Some("Grant the app this API permission in the console, or have the corp grant it."),
    ),
    row(
        84075,
        "auth_code_invalid_or_expired",
        ErrKind::Token,
        "The code is not valid or expired.",
        Some("auth_code"),
        Some("It is good for one use; let the user come in again."),
    ),
    row(
        84076,
        "missing_authcode",
        ErrKind::Token,
        "The auth code is missing.",
        Some("auth_code"),
        Some("Send the code that came with the redirect."),
    ),
    row(84077, "order_price_too_high", ErrKind::Parameter, "The price of the order is too high.", None, None),
    row(84078, "purchase_count_wrong", ErrKind::Parameter, "The purchase count is wrong.", None, None),
    row(84079, "price_policy_unknown", ErrKind::NotFound, "There is no such price policy.", None, None),
    row(84080, "order_unknown", ErrKind::NotFound, "There is no such order.", None, None),
    row(84081, "unpaid_order_exists", ErrKind::State, "There is an unpaid order already.", None, None),
    row(84082, "order_under_refund_request", ErrKind::State, "The refund of the order has been asked for.", None, None),
    row(84083, "not_service_member", ErrKind::Parameter, "The user is not a service member.", None, None),
    row(
        84084,
        "not_following_member",
        ErrKind::Permission,
        "The member does not follow this customer, or is outside the app's visible range.",
        None,
        Some("Ask the corp's administrator to put it into the app's visible range."),
    ),
    row(84085, "app_delisted", ErrKind::State, "The app is delisted.", None, None),
    row(
        84086,
        "order_exceeds_seat_maximum",
        ErrKind::Parameter,
        "The order exceeds the most seats allowed.",
        None,
        None,
    ),
    row(
        84087,
        "order_closing_barred_before_payment_opens",
        ErrKind::State,
        "The order cannot be closed before payment opens.",
        None,
        None,
    ),
    row(84088, "paid_order_not_closable", ErrKind::State, "A paid order cannot be closed.", None, None),
    row(84089, "order_already_paid", ErrKind::State, "The order is paid already.", None, None),
    row(
        84090,
        "missing_user_ticket",
        ErrKind::Token,
        "The user ticket is missing.",
        Some("user_ticket"),
        Some("Send the ticket that the login handed over."),
    ),
    row(84091, "order_price_below_minimum", ErrKind::Parameter, "The price of the order is too low.", None, None),
    row(
        84092,
        "agent_order_cannot_start",
        ErrKind::State,
        "The order on behalf of the customer cannot start.",
        None,
        None,
    ),
    row(84093, "agent_relation_occupied", ErrKind::State, "Another agent serves the customer already.", None, None),
    row(84094, "no_agent_profit_rule", ErrKind::State, "There is no rule for the agent's share.", None, None),
    row(84095, "free_trial_cannot_expand", ErrKind::State, "A free trial cannot be expanded.", None, None),
    row(84096, "free_trial_cannot_renew", ErrKind::State, "A free trial cannot be renewed.", None, None),
    row(
        84097,
        "order_awaiting_effect_blocks_new_one",
        ErrKind::State,
        "An order that waits to take effect stands in the way.",
        None,
        None,
    ),
    row(
        84098,
        "fixed_total_cannot_expand",
        ErrKind::State,
        "An app sold at a fixed total cannot be expanded.",
        None,
        None,
    ),
    row(
        84099,
        "not_purchased_cannot_expand",
        ErrKind::State,
        "The app was not bought, so it cannot be expanded.",
        None,
        None,
    ),
    row(
        84100,
        "never_purchased_cannot_renew",
        ErrKind::State,
        "The app was never bought, so it cannot be renewed.",
        None,
        None,
    ),
    row(
        84101,
        "paid_trial_blocks_new_purchase",
        ErrKind::State,
        "A paid trial stands in the way of a new purchase.",
        None,
        None,
    ),
    row(84102, "app_expired_cannot_expand", ErrKind::State, "The app expired, so it cannot be expanded.", None, None),
    row(84103, "only_unpaid_orders_can_change", ErrKind::State, "Only unpaid orders can be changed.", None, None),
    row(84104, "paid_order_cannot_change", ErrKind::State, "A paid order cannot be changed.", None, None),
    row(84105, "cancelled_order_cannot_change", ErrKind::State, "A cancelled order cannot be changed.", None, None),
    row(
        84106,
        "pending_order_blocks_agent_order",
        ErrKind::State,
        "A pending order stands in the way of the agent's order.",
        None,
        None,
    ),
    row(
        84107,
        "refunding_order_blocks_agent_order",
        ErrKind::State,
        "An order under refund stands in the way of the agent's order.",
        None,
        None,
    ),
    row(
        84108,
        "queued_order_blocks_agent_order",
        ErrKind::State,
        "A queued order stands in the way of the agent's order.",
        None,
        None,
    ),
    row(84109, "order_price_zero", ErrKind::Parameter, "The price of the order may not be zero.", None, None),
    row(
        84110,
        "app_not_in_trial_cannot_upgrade",
        ErrKind::State,
        "The app is not on trial, so it cannot be upgraded.",
        None,
        None,
    ),
    row(84111, "not_enough_coupons", ErrKind::Quota, "There are not enough coupons.", None, None),
    row(84112, "unpaid_order_not_closable", ErrKind::State, "The unpaid order cannot be closed.", None, None),
    row(84113, "no_payment_information", ErrKind::NotFound, "There is no information about the payment.", None, None),
    row(84114, "virtual_edition_not_orderable", ErrKind::Parameter, "A virtual edition cannot be ordered.", None, None),
    row(84115, "virtual_edition_cannot_expand", ErrKind::State, "A virtual edition cannot be expanded.", None, None),
    row(84116, "virtual_edition_cannot_renew", ErrKind::State, "A virtual edition cannot be renewed.", None, None),
    row(
        84117,
        "virtual_formal_period_cannot_expand",
        ErrKind::State,
        "The formal period of a virtual edition cannot be expanded.",
        None,
        None,
    ),
    row(
        84118,
        "virtual_formal_period_cannot_switch_edition",
        ErrKind::State,
        "The edition cannot be switched in the formal period of a virtual one.",
        None,
        None,
    ),
    row(
        84119,
        "corp_not_registered_for_agent_order",
        ErrKind::State,
        "The corp is not registered for agent orders.",
        None,
        None,
    ),
    row(84120, "app_edition_deleted", ErrKind::State, "The edition of the app was deleted.", None, None),
    row(
        84121,
        "edition_deleted_cannot_expand",
        ErrKind::State,
        "The edition was deleted, so it cannot be expanded.",
        None,
        None,
    ),
    row(
        84122,
        "edition_deleted_cannot_renew",
        ErrKind::State,
        "The edition was deleted, so it cannot be renewed.",
        None,
        None,
    ),
    row(
        84123,
        "not_virtual_edition",
        ErrKind::State,
        "The edition is not a virtual one, so it cannot be upgraded.",
        None,
        None,
    ),
    row(
        84124,
        "not_industry_plan_order",
        ErrKind::Parameter,
        "The order is not one of an industry plan, so editions of single apps cannot be added.",
        None,
        None,
    ),
    row(84125, "below_minimum_seats", ErrKind::Parameter, "There are fewer seats than the least allowed.", None, None),
    row(84126, "above_maximum_seats", ErrKind::Parameter, "There are more seats than the most allowed.", None, None),
    row(
        84127,
        "no_app_management_permission",
        ErrKind::Permission,
        "The user may not manage the app.",
        None,
        Some("Let somebody act who holds the permission."),
    ),
    row(
        84128,
        "no_permission_on_whole_plan",
        ErrKind::Permission,
        "The user has no permission on the whole plan.",
        None,
        Some("Let somebody act who holds the permission."),
    ),
    row(84129, "pricing_policy_deleted", ErrKind::State, "The pricing policy was deleted.", None, None),
    row(
        84130,
        "order_effective_time_not_valid",
        ErrKind::Parameter,
        "The order effective time is not valid.",
        None,
        None,
    ),
    row(84131, "renewal_beyond_five_years", ErrKind::Parameter, "The renewal reaches beyond five years.", None, None),
    row(
        84132,
        "plan_expansion_needs_one_app",
        ErrKind::Parameter,
        "Expanding a plan needs at least one app that is expanded.",
        None,
        None,
    ),
    row(
        84133,
        "discounted_amount_below_historic_low",
        ErrKind::Parameter,
        "The discounted amount may not be lower than the lowest price so far.",
        None,
        None,
    ),
    row(
        84134,
        "app_expired_cannot_switch_edition",
        ErrKind::State,
        "The app expired, so its edition cannot be switched.",
        None,
        None,
    ),
    row(84135, "app_installation_disabled", ErrKind::State, "The installation of the app is disabled.", None, None),
    row(
        84136,
        "order_must_go_through_app_agent",
        ErrKind::State,
        "The order must go through the app's agent.",
        None,
        None,
    ),
    row(
        84137,
        "customer_registered_by_app_agent",
        ErrKind::State,
        "The customer was registered by the app's agent.",
        None,
        None,
    ),
    row(
        84138,
        "customer_not_registered_by_you",
        ErrKind::Permission,
        "The customer was not registered by you.",
        None,
        Some("Act through the app or corp that it belongs to."),
    ),
    row(
        84139,
        "license_gray_corp_blocks_agent_order",
        ErrKind::State,
        "The corp is on trial of the licences, so agents cannot order.",
        None,
        None,
    ),
    row(
        84140,
        "only_chain_group_toolbar_entry",
        ErrKind::Parameter,
        "Only a toolbar entry of chain groups may be set.",
        None,
        None,
    ),
    row(
        84141,
        "only_chain_single_chat_toolbar_entry",
        ErrKind::Parameter,
        "Only a toolbar entry of chain single chats may be set.",
        None,
        None,
    ),
    row(
        84142,
        "gifted_time_not_expandable",
        ErrKind::State,
        "The remaining time was a gift, so it cannot be expanded.",
        None,
        None,
    ),
    row(
        84143,
        "no_permission_to_confirm_contract",
        ErrKind::Permission,
        "The user may not confirm the contract.",
        None,
        Some("Let somebody act who holds the permission."),
    ),
    row(
        84144,
        "confirmer_not_in_provider_contacts",
        ErrKind::Parameter,
        "The confirmer is not in the provider's contacts.",
        None,
        None,
    ),
    row(84145, "confirmer_in_too_many_corps", ErrKind::Quota, "The confirmer is in more than five corps.", None, None),
    row(
        84146,
        "confirmer_contract_limit_reached",
        ErrKind::Quota,
        "The confirmer has confirmed contracts in three corps already.",
        None,
        None,
    ),
    row(84147, "pre_order_expired", ErrKind::State, "The pre-order expired.", None, None),
    row(84148, "pre_order_state_changed", ErrKind::State, "The state of the pre-order changed.", None, None),
    row(84149, "pre_order_cancelled", ErrKind::State, "The pre-order was cancelled.", None, None),
    row(84150, "pre_order_for_another_corp", ErrKind::Parameter, "The pre-order is for another corp.", None, None),
    row(84151, "pre_order_app_not_installed", ErrKind::State, "The app of the pre-order is not installed.", None, None),
    row(84152, "pre_order_used_by_another_corp", ErrKind::State, "The pre-order was used by another corp.", None, None),
    row(84153, "meeting_already_purchased", ErrKind::State, "The meeting feature was bought already.", None, None),
    row(84154, "corp_not_k12", ErrKind::State, "The corp is not a K12 school.", None, None),
    row(
        84155,
        "agent_order_longer_than_ninety_days",
        ErrKind::Parameter,
        "The agent's order is longer than ninety days.",
        None,
        None,
    ),
    row(
        84156,
        "pre_order_state_changed_refresh",
        ErrKind::State,
        "The state of the pre-order changed meanwhile.",
        None,
        None,
    ),
    row(84157, "not_verified", ErrKind::State, "The corp is not verified.", None, None),
    row(84158, "provider_lacks_merchant_account", ErrKind::State, "The provider has no merchant account.", None, None),
    row(
        84159,
        "customer_never_authorized",
        ErrKind::State,
        "The customer never authorised the app, so nothing can be ordered for it.",
        None,
        None,
    ),
    row(84160, "date_not_in_future", ErrKind::Parameter, "The date must be after today.", None, None),
    row(84161, "not_test_corp", ErrKind::State, "The corp is not a test corp.", None, None),
    row(
        84162,
        "provider_merchant_account_not_opened",
        ErrKind::State,
        "The provider's merchant account is not opened.",
        None,
        None,
    ),
    row(
        84163,
        "no_purchase_to_renew_or_expand",
        ErrKind::State,
        "There is no purchase to renew or expand.",
        None,
        None,
    ),
    row(84172, "not_paid_edition", ErrKind::Parameter, "The edition is not a paid one.", None, None),
    row(84175, "effective_date_not_valid", ErrKind::Parameter, "The effective date is not valid.", None, None),
    row(84178, "app_has_unpaid_order", ErrKind::State, "The app has an unpaid order.", None, None),
    row(
        84180,
        "customer_has_not_authorized_custom_app",
        ErrKind::State,
        "The customer has not authorised the customized app.",
        None,
        None,
    ),
    row(
        84186,
        "over_one_year_left_purchase_barred",
        ErrKind::State,
        "More than a year is left, so nothing can be bought.",
        None,
        None,
    ),
    row(84188, "paid_edition_not_published", ErrKind::State, "The paid edition is not published.", None, None),
    row(
        84200,
        "file_translation_parse_error",
        ErrKind::Parameter,
        "The file to translate could not be read; it has to be UTF-8 of a supported kind.",
        None,
        None,
    ),
    row(85002, "contains_forbidden_words", ErrKind::Parameter, "The text has forbidden words.", None, None),
    row(
        85004,
        "too_many_trusted_domains_this_month",
        ErrKind::RateLimit,
        "The corp has set twenty trusted domains this month already.",
        None,
        Some("Wait for the next month."),
    ),
    row(
        85005,
        "trusted_domain_ownership_unverified",
        ErrKind::State,
        "The ownership of the trusted domain is not verified.",
        None,
        None,
    ),
    row(85006, "address_list_too_long", ErrKind::Parameter, "The address list is too long.", None, None),
    row(85007, "ip_address_not_valid", ErrKind::Parameter, "The IP address is not valid.", None, None),
    row(
        85008,
        "trusted_domain_filing_failed",
        ErrKind::State,
        "The trusted domain is not filed in the corp's name.",
        None,
        None,
    ),
    row(
        85009,
        "app_information_incomplete",
        ErrKind::Parameter,
        "The information about the app is incomplete.",
        None,
        None,
    ),
    row(
        85010,
        "callback_parameters_incomplete",
        ErrKind::Parameter,
        "The callback parameters are incomplete.",
        None,
        None,
    ),
    row(85011, "callback_url_check_failed", ErrKind::Parameter, "The callback url failed its check.", None, None),
    row(85012, "permission_name_not_valid", ErrKind::Parameter, "The permission name is not valid.", None, None),
    row(
        85111,
        "trusted_domain_belongs_to_provider",
        ErrKind::State,
        "The trusted domain belongs to the provider.",
        None,
        None,
    ),
    row(86001, "chat_id_not_valid", ErrKind::Parameter, "The chat id is not valid.", None, None),
    row(86003, "chat_id_not_found", ErrKind::NotFound, "There is no such chat.", None, None),
    row(86004, "chat_name_not_valid", ErrKind::Parameter, "The chat name is not valid.", None, None),
    row(86005, "chat_owner_not_valid", ErrKind::Parameter, "The chat owner is not valid.", None, None),
    row(
        86006,
        "chat_member_count_out_of_range",
        ErrKind::Parameter,
        "The chat has too few or too many members.",
        None,
        None,
    ),
    row(86007, "chat_member_not_valid", ErrKind::Parameter, "The chat member is not valid.", None, None),
    row(
        86008,
        "chat_not_created_by_caller",
        ErrKind::Permission,
        "The chat was not created by the caller.",
        None,
        Some("Act through the app or corp that it belongs to."),
    ),
    row(
        86101,
        "not_chat_owner",
        ErrKind::Permission,
        "Only the owner of the chat may do this.",
        None,
        Some("Let somebody act who holds the permission."),
    ),
    row(86201, "chat_id_missing", ErrKind::Parameter, "The chat id is missing.", None, None),
    row(86202, "chat_name_missing", ErrKind::Parameter, "The chat name is missing.", None, None),
    row(86203, "chat_owner_missing", ErrKind::Parameter, "The chat owner is missing.", None, None),
    row(86204, "chat_members_missing", ErrKind::Parameter, "The chat members are missing.", None, None),
    row(86205, "chat_id_string_too_long", ErrKind::Parameter, "The chat id string is too long.", None, None),
    row(86206, "numeric_chat_id_too_large", ErrKind::Parameter, "The numeric chat id is too large.", None, None),
    row(86207, "owner_not_among_members", ErrKind::Parameter, "The owner is not among the members.", None, None),
    row(86214, "mass_message_type_not_valid", ErrKind::Parameter, "The mass message type is not valid.", None, None),
    row(86215, "conversation_id_taken", ErrKind::State, "Another conversation has this id.", None, None),
    row(
        86216,
        "conversation_member_id_not_valid",
        ErrKind::Parameter,
        "The conversation member id is not valid.",
        None,
        None,
    ),
    row(86217, "sender_not_in_conversation", ErrKind::Parameter, "The sender is not in the conversation.", None, None),
    row(
        86220,
        "conversation_parameter_not_valid",
        ErrKind::Parameter,
        "The conversation parameter is not valid.",
        None,
        None,
    ),
    row(86222, "needs_one_downstream_member", ErrKind::Parameter, "One member from downstream is needed.", None, None),
    row(86224, "not_restricted_group", ErrKind::Parameter, "The group is not a restricted one.", None, None),
    row(90001, "shake_nearby_not_certified", ErrKind::State, "Shake-nearby is not certified for the corp.", None, None),
    row(
        90002,
        "shake_nearby_ticket_missing",
        ErrKind::Token,
        "The shake-nearby ticket is missing.",
        Some("shake_ticket"),
        Some("Send the ticket that the shake handed over."),
    ),
    row(
        90003,
        "shake_nearby_ticket_not_valid",
        ErrKind::Token,
        "The shake-nearby ticket is not valid.",
        Some("shake_ticket"),
        Some("Let the user shake again."),
    ),
    row(
        90100,
        "external_attribute_type_not_valid",
        ErrKind::Parameter,
        "The external attribute type is not valid.",
        None,
        None,
    ),
    row(
        90101,
        "external_attribute_text_length_wrong",
        ErrKind::Parameter,
        "The length of the external attribute text is not allowed.",
        None,
        None,
    ),
    row(
        90102,
        "external_attribute_web_title_length_wrong",
        ErrKind::Parameter,
        "The length of the external attribute web title is not allowed.",
        None,
        None,
    ),
    row(
        90103,
        "external_attribute_web_url_not_valid",
        ErrKind::Parameter,
        "The external attribute web url is not valid.",
        None,
        None,
    ),
    row(
        90104,
        "external_attribute_program_title_length_wrong",
        ErrKind::Parameter,
        "The length of the external attribute program title is not allowed.",
        None,
        None,
    ),
    row(
        90105,
        "external_attribute_program_path_not_valid",
        ErrKind::Parameter,
        "The external attribute program path is not valid.",
        None,
        None,
    ),
    row(
        90106,
        "external_attribute_parameter_not_valid",
        ErrKind::Parameter,
        "The external attribute parameter is not valid.",
        None,
        None,
    ),
    row(90142, "site_code_id_not_valid", ErrKind::Parameter, "The site code id is not valid.", None, None),
    row(90200, "mini_program_appid_missing", ErrKind::Parameter, "The mini program appid is missing.", None, None),
    row(
        90201,
        "too_many_notice_items",
        ErrKind::Parameter,
        "There are too many items in the notice, ten at most.",
        None,
        None,
    ),
    row(
        90202,
        "notice_key_length_wrong",
        ErrKind::Parameter,
        "The length of the notice key is not allowed.",
        None,
        None,
    ),
    row(
        90203,
        "notice_value_length_wrong",
        ErrKind::Parameter,
        "The length of the notice value is not allowed.",
        None,
        None,
    ),
    row(90204, "notice_page_not_valid", ErrKind::Parameter, "The notice page is not valid.", None, None),
    row(
        90206,
        "mini_program_not_linked_to_corp",
        ErrKind::State,
        "The mini program is not linked to the corp.",
        None,
        None,
    ),
    row(90207, "mini_program_appid_not_valid", ErrKind::Parameter, "The mini program appid is not valid.", None, None),
    row(
        90208,
        "mini_program_appid_mismatch",
        ErrKind::Parameter,
        "The appid is not that of the linked mini program.",
        None,
        None,
    ),
    row(
        90210,
        "member_authorization_needed",
        ErrKind::Permission,
        "The member has not authorised the app.",
        None,
        Some("Let the member authorise it."),
    ),
    row(90211, "login_suite_id_not_valid", ErrKind::Parameter, "The login suite id is not valid.", None, None),
    row(
        90212,
        "login_suite_not_bound_to_program",
        ErrKind::State,
        "The suite of the login is not bound to the mini program.",
        None,
        None,
    ),
    row(90300, "order_id_not_valid", ErrKind::Parameter, "The order id is not valid.", None, None),
    row(90302, "paid_app_expired", ErrKind::State, "The paid app expired.", None, None),
    row(90303, "paid_app_seats_exceeded", ErrKind::Quota, "The seats of the paid app are exceeded.", None, None),
    row(
        90304,
        "order_center_unavailable",
        ErrKind::Busy,
        "The order centre cannot be reached.",
        None,
        Some("Try again later."),
    ),
    row(90305, "named_parameter_wrong", ErrKind::Parameter, "A parameter is wrong; the errmsg names it.", None, None),
    row(90306, "merchant_settings_not_valid", ErrKind::Parameter, "The merchant settings are not valid.", None, None),
    row(
        90307,
        "login_state_expired",
        ErrKind::Token,
        "The login state expired.",
        Some("login_state"),
        Some("Let the user log in again."),
    ),
    row(
        90308,
        "request_address_rejected",
        ErrKind::Permission,
        "The address of the request was rejected.",
        None,
        Some("Register the address in the console."),
    ),
    row(90309, "order_exists_already", ErrKind::State, "The order number exists already.", None, None),
    row(90310, "order_not_found", ErrKind::NotFound, "The order was not found.", None, None),
    row(90311, "closing_order_failed", ErrKind::Other, "The order could not be closed.", None, None),
    row(90312, "refund_request_failed", ErrKind::Other, "The refund could not be started.", None, None),
    row(
        90313,
        "refund_rate_limited",
        ErrKind::RateLimit,
        "Refunds come too fast.",
        None,
        Some("Slow down and try again later."),
    ),
    row(90314, "order_state_wrong", ErrKind::State, "The order is in a state that does not allow it.", None, None),
    row(90315, "refund_id_already_used", ErrKind::State, "The refund id was used before.", None, None),
    row(90316, "refund_reason_code_wrong", ErrKind::Parameter, "The refund reason code is wrong.", None, None),
    row(
        90317,
        "not_registered_as_supplier",
        ErrKind::State,
        "The provider is not registered as a supplier.",
        None,
        None,
    ),
    row(90318, "nonce_empty_or_replayed", ErrKind::Parameter, "The nonce is empty or was used before.", None, None),
    row(
        90319,
        "timestamp_empty_or_skewed",
        ErrKind::Parameter,
        "The timestamp is empty or too far from now.",
        None,
        None,
    ),
    row(
        90320,
        "order_token_not_valid",
        ErrKind::Token,
        "The order token is not valid.",
        Some("order_token"),
        Some("Open the order again for a new one."),
    ),
    row(
        90321,
        "order_token_expired",
        ErrKind::Token,
        "The order token expired.",
        Some("order_token"),
        Some("Open the order again for a new one."),
    ),
    row(
        90322,
        "multi_app_suite_lacks_payment",
        ErrKind::State,
        "Old suites of several apps cannot use payment.",
        None,
        None,
    ),
    row(90323, "unit_price_over_limit", ErrKind::Parameter, "The unit price is over the limit.", None, None),
    row(90324, "item_count_over_limit", ErrKind::Parameter, "The number of items is over the limit.", None, None),
    row(90325, "prepaid_order_exists", ErrKind::State, "There is a prepaid order already.", None, None),
    row(
        90326,
        "prepaid_order_number_not_valid",
        ErrKind::Parameter,
        "The prepaid order number is not valid.",
        None,
        None,
    ),
    row(90327, "prepaid_order_already_settled", ErrKind::State, "The prepaid order is settled already.", None, None),
    row(90328, "settlement_failed", ErrKind::Other, "The settlement failed.", None, None),
    row(
        90329,
        "number_taken_by_prepaid_order",
        ErrKind::State,
        "The order number is taken by a prepaid order.",
        None,
        None,
    ),
    row(90330, "supplier_creation_failed", ErrKind::Other, "The supplier could not be created.", None, None),
    row(90331, "supplier_update_failed", ErrKind::Other, "The supplier could not be changed.", None, None),
    row(90332, "contract_not_signed", ErrKind::State, "The contract is not signed.", None, None),
    row(90333, "contract_creation_failed", ErrKind::Other, "The contract could not be created.", None, None),
    row(90338, "refund_period_over", ErrKind::State, "The time for a refund is over.", None, None),
    row(
        90339,
        "supplier_name_has_illegal_characters",
        ErrKind::Parameter,
        "The supplier name has illegal characters.",
        None,
        None,
    ),
    row(90340, "customer_creation_failed", ErrKind::Other, "The customer could not be created.", None, None),
    row(90341, "refund_exceeds_payment", ErrKind::Parameter, "The refund is more than was paid.", None, None),
    row(90342, "refund_exceeds_balance", ErrKind::Quota, "The refund is more than the balance.", None, None),
    row(90343, "refund_number_exists", ErrKind::State, "The refund number exists already.", None, None),
    row(90344, "payment_channel_not_valid", ErrKind::Parameter, "The payment channel is not valid.", None, None),
    row(
        90345,
        "amount_too_large_for_wechat_pay",
        ErrKind::Parameter,
        "The amount is too large for WeChat Pay, 50,000 yuan at most.",
        None,
        None,
    ),
    row(90346, "too_many_refunds_on_order", ErrKind::Quota, "The order was refunded too many times.", None, None),
    row(90347, "refund_amount_zero", ErrKind::Parameter, "The amount of the refund may not be zero.", None, None),
    row(
        90348,
        "payment_key_not_configured",
        ErrKind::Credential,
        "The payment key is not configured.",
        Some("payment_key"),
        Some("Set the payment key in the provider's console."),
    ),
    row(90349, "too_many_records", ErrKind::Parameter, "There are too many records.", None, None),
    row(
        90350,
        "bank_information_check_failed",
        ErrKind::Parameter,
        "The bank information could not be verified.",
        None,
        None,
    ),
    row(90351, "app_state_abnormal", ErrKind::State, "The app is in an abnormal state.", None, None),
    row(90352, "trial_extension_too_long", ErrKind::Parameter, "The trial extension is too long.", None, None),
    row(90353, "prepaid_list_empty", ErrKind::Parameter, "The prepaid list is empty.", None, None),
    row(90354, "prepaid_list_too_long", ErrKind::Parameter, "The list of prepaid orders is too long.", None, None),
    row(
        90355,
        "refund_prepaid_order_linked",
        ErrKind::State,
        "A refunded prepaid order is linked, so it cannot be deleted.",
        None,
        None,
    ),
    row(90356, "zero_amount_order_barred", ErrKind::Parameter, "Orders of a zero amount are not allowed.", None, None),
    row(
        90357,
        "agent_order_needs_payment_channel",
        ErrKind::Parameter,
        "An agent order must name a payment channel.",
        None,
        None,
    ),
    row(
        90358,
        "partial_refund_not_supported",
        ErrKind::Parameter,
        "Prepaid and agent orders cannot be refunded in part.",
        None,
        None,
    ),
    row(90359, "prepaid_order_corp_mismatch", ErrKind::Parameter, "The prepaid order is of another corp.", None, None),
    row(
        90381,
        "refunded_credit_order_id_invalid",
        ErrKind::Parameter,
        "The refunded credit order id is not valid.",
        None,
        None,
    ),
    row(90405, "picture_type_not_valid", ErrKind::Parameter, "The kind of the picture is not valid.", None, None),
    row(90406, "picture_size_not_valid", ErrKind::Parameter, "The size of the picture is not valid.", None, None),
    row(90407, "corp_is_k12", ErrKind::State, "The corp is a K12 school.", None, None),
    row(90408, "picture_not_valid", ErrKind::Parameter, "The picture is not valid.", None, None),
    row(90409, "picture_upload_failed", ErrKind::Other, "The picture could not be uploaded.", None, None),
    row(90410, "application_already_in_progress", ErrKind::State, "An application is in progress already.", None, None),
    row(
        90412,
        "super_admin_application_limit_reached",
        ErrKind::Quota,
        "The super administrator has applied as often as allowed.",
        None,
        None,
    ),
    row(
        90413,
        "corp_application_limit_reached",
        ErrKind::Quota,
        "The corp has applied as often as allowed.",
        None,
        None,
    ),
    row(90414, "parameter_wrong", ErrKind::Parameter, "The parameter is wrong.", None, None),
    row(90415, "application_number_unknown", ErrKind::NotFound, "There is no such application.", None, None),
    row(
        90416,
        "super_admin_lacks_permission",
        ErrKind::Permission,
        "The super administrator lacks the permission.",
        None,
        Some("Let somebody act who holds the permission."),
    ),
    row(
        90418,
        "withdrawer_lacks_real_name_verification",
        ErrKind::State,
        "The person who withdraws has not passed real-name verification.",
        None,
        None,
    ),
    row(90419, "picture_upload_error", ErrKind::Other, "The picture upload went wrong.", None, None),
    row(
        90420,
        "withdrawer_differs_from_super_admin",
        ErrKind::Parameter,
        "The person who withdraws is not the super administrator.",
        None,
        None,
    ),
    row(
        90421,
        "business_scope_mismatches_entity_type",
        ErrKind::Parameter,
        "The line of business does not fit the kind of entity.",
        None,
        None,
    ),
    row(
        90431,
        "free_order_daily_limit_reached",
        ErrKind::RateLimit,
        "The corp made three free orders of the app today already.",
        None,
        Some("Go on tomorrow."),
    ),
    row(90432, "recharge_account_not_opened", ErrKind::State, "The recharge account is not opened.", None, None),
    row(90433, "account_balance_too_low", ErrKind::Quota, "The balance of the account is too low.", None, None),
    row(90456, "organizer_required", ErrKind::Parameter, "The organizer is required.", None, None),
    row(90457, "calendar_id_wrong", ErrKind::NotFound, "The calendar id is wrong.", None, None),
    row(90458, "calendar_id_list_empty", ErrKind::Parameter, "The calendar id list is empty.", None, None),
    row(90459, "calendar_deleted", ErrKind::NotFound, "The calendar was deleted.", None, None),
    row(90460, "schedule_deleted", ErrKind::NotFound, "The schedule was deleted.", None, None),
    row(90461, "schedule_id_wrong", ErrKind::NotFound, "The schedule id is wrong.", None, None),
    row(90462, "schedule_id_list_empty", ErrKind::Parameter, "The schedule id list is empty.", None, None),
    row(90463, "organizer_cannot_change", ErrKind::Parameter, "The organizer cannot be changed.", None, None),
    row(90464, "too_many_attendees", ErrKind::Parameter, "There are too many attendees.", None, None),
    row(90465, "repeat_type_not_supported", ErrKind::Parameter, "The repeat type is not supported.", None, None),
    row(
        90466,
        "belongs_to_another_app",
        ErrKind::Permission,
        "It belongs to another app.",
        None,
        Some("Act through the app or corp that it belongs to."),
    ),
    row(90467, "weekday_parameter_wrong", ErrKind::Parameter, "The weekday parameter is wrong.", None, None),
    row(
        90468,
        "organizer_change_not_allowed",
        ErrKind::Parameter,
        "Changing the organizer is not allowed.",
        None,
        None,
    ),
    row(90469, "page_size_too_large", ErrKind::Parameter, "The page size is too large.", None, None),
    row(90470, "page_number_wrong", ErrKind::Parameter, "The page number is wrong.", None, None),
    row(90471, "reminder_time_wrong", ErrKind::Parameter, "The reminder time is wrong.", None, None),
    row(
        90472,
        "no_calendar_or_schedule_permission",
        ErrKind::Permission,
        "There is no permission on the calendar or schedule.",
        None,
        Some("Let somebody act who holds the permission."),
    ),
    row(90473, "color_parameter_wrong", ErrKind::Parameter, "The color parameter is wrong.", None, None),
    row(90474, "organizer_overlaps_attendees", ErrKind::Parameter, "The organizer is among the attendees.", None, None),
    row(
        90475,
        "not_organizer_calendar",
        ErrKind::Permission,
        "It is not the organizer's calendar.",
        None,
        Some("Let somebody act who holds the permission."),
    ),
    row(
        90477,
        "system_schedule_app_required",
        ErrKind::Permission,
        "Only the system schedule app may do this.",
        None,
        Some("Call with an app of a kind that may, or leave the call out."),
    ),
    row(
        90479,
        "user_created_schedule_read_only",
        ErrKind::Permission,
        "Schedules that users made are read-only.",
        None,
        Some("Let somebody act who holds the permission."),
    ),
    row(90480, "invalid_timezone", ErrKind::Parameter, "The timezone is not valid.", None, None),
    row(90481, "organizer_has_too_many_calendars", ErrKind::Quota, "The organizer has too many calendars.", None, None),
    row(90482, "invalid_op_start_time", ErrKind::Parameter, "The op_start_time is not valid.", None, None),
    row(
        90483,
        "public_calendar_needs_public_range",
        ErrKind::Parameter,
        "A public calendar needs a public range.",
        None,
        None,
    ),
    row(
        90484,
        "single_edit_only_for_recurring_schedules",
        ErrKind::Parameter,
        "Only recurring schedules can be edited one by one.",
        None,
        None,
    ),
    row(90485, "invalid_op_mode", ErrKind::Parameter, "The op_mode is not valid.", None, None),
    row(90486, "missing_repeate_interval", ErrKind::Parameter, "The repeate_interval is missing.", None, None),
    row(90487, "invalid_day_of_month", ErrKind::Parameter, "The day_of_month is not valid.", None, None),
    row(
        90488,
        "start_must_follow_operation_start",
        ErrKind::Parameter,
        "The start must come after the start of the operation.",
        None,
        None,
    ),
    row(
        90489,
        "auto_subscribe_only_on_public_calendars",
        ErrKind::Parameter,
        "Only public calendars can subscribe members by themselves.",
        None,
        None,
    ),
    row(90490, "too_many_subscribers", ErrKind::Parameter, "There are too many subscribers.", None, None),
    row(
        90491,
        "member_outside_subscription_range",
        ErrKind::Parameter,
        "A member is outside the subscription range.",
        None,
        None,
    ),
    row(90492, "admin_not_among_members", ErrKind::Parameter, "An administrator is not among the members.", None, None),
    row(90493, "deprecated_parameter_used", ErrKind::Parameter, "A deprecated parameter was used.", None, None),
    row(
        90494,
        "not_creator_calendar",
        ErrKind::Permission,
        "It is not the creator's calendar.",
        None,
        Some("Let somebody act who holds the permission."),
    ),
    row(
        90495,
        "app_type_cannot_use_admins",
        ErrKind::Permission,
        "Apps of this type cannot set administrators.",
        None,
        Some("Call with an app of a kind that may, or leave the call out."),
    ),
    row(
        90496,
        "read_only_calendar_cannot_have_admins",
        ErrKind::Parameter,
        "A read-only calendar cannot have administrators.",
        None,
        None,
    ),
    row(
        90497,
        "mail_created_schedule_cannot_change",
        ErrKind::State,
        "A schedule made by mail cannot be changed.",
        None,
        None,
    ),
    row(90498, "schedule_booked_another_room", ErrKind::State, "The schedule has booked another room.", None, None),
    row(
        90499,
        "room_booked_by_another_app",
        ErrKind::Permission,
        "The room was booked by another app.",
        None,
        Some("Act through the app or corp that it belongs to."),
    ),
    row(90500, "group_owner_has_not_left", ErrKind::State, "The owner of the group has not left.", None, None),
    row(90501, "not_customer_group", ErrKind::Parameter, "The group is not a customer group.", None, None),
    row(90502, "group_owner_has_left", ErrKind::State, "The owner of the group has left.", None, None),
    row(
        90503,
        "group_full_confirm_in_client",
        ErrKind::Quota,
        "The group is full; the customer has to confirm in the client.",
        None,
        None,
    ),
    row(90504, "group_owner_unchanged", ErrKind::Parameter, "The new owner of the group is the old one.", None, None),
    row(90507, "group_inheritance_under_way", ErrKind::State, "The group is being inherited.", None, None),
    row(90508, "group_already_inherited", ErrKind::State, "The group was inherited already.", None, None),
    row(
        90509,
        "not_wecom_customer_group",
        ErrKind::Parameter,
        "The group is not a customer group of WeCom.",
        None,
        None,
    ),
    row(90510, "corp_inactive_for_year", ErrKind::State, "The corp was inactive for a year.", None, None),
    row(90511, "opengid_unknown_or_invalid", ErrKind::NotFound, "There is no such opengid.", None, None),
    row(90602, "meeting_id_not_valid", ErrKind::Parameter, "The meeting id is not valid.", None, None),
    row(90603, "event_category_id_not_valid", ErrKind::Parameter, "The event category id is not valid.", None, None),
    row(90604, "grid_id_not_valid", ErrKind::Parameter, "The grid id is not valid.", None, None),
    row(
        90606,
        "grid_admins_at_limit",
        ErrKind::Quota,
        "The grid has as many administrators as allowed, 20.",
        None,
        None,
    ),
    row(90607, "grid_with_members_not_deletable", ErrKind::State, "A grid with members cannot be deleted.", None, None),
    row(90608, "grid_name_duplicated", ErrKind::State, "Another grid has this name.", None, None),
    row(90609, "grid_members_over_limit", ErrKind::Quota, "The grid has as many members as allowed.", None, None),
    row(90610, "too_many_grid_members", ErrKind::Parameter, "There are too many grid members.", None, None),
    row(90613, "member_manages_too_many_grids", ErrKind::Quota, "The member manages too many grids.", None, None),
    row(90700, "cancel_room_booking_first", ErrKind::State, "The room booking has to be cancelled first.", None, None),
    row(
        90704,
        "reminder_offsets_contain_bad_value",
        ErrKind::Parameter,
        "One of the reminder offsets is not valid.",
        None,
        None,
    ),
    row(
        90705,
        "schedule_creator_left_cannot_delete",
        ErrKind::State,
        "The creator of the schedule left, so it cannot be deleted.",
        None,
        None,
    ),
    row(
        90706,
        "start_cannot_move_into_past",
        ErrKind::Parameter,
        "The start cannot be moved into the past.",
        None,
        None,
    ),
    row(90707, "linked_meeting_running", ErrKind::State, "The linked meeting is running.", None, None),
    row(90708, "creator_lacks_default_calendar", ErrKind::State, "The creator has no default calendar.", None, None),
    row(90710, "linked_meeting_ended", ErrKind::State, "The linked meeting has ended.", None, None),
    row(91040, "ticket_type_not_valid", ErrKind::Parameter, "The ticket type is not valid.", None, None),
    row(
        92000,
        "member_outside_app_range",
        ErrKind::Permission,
        "The member is outside the app's range.",
        None,
        Some("Ask the corp's administrator to put it into the app's visible range."),
    ),
    row(
        92001,
        "app_lacks_sensitive_data_permission",
        ErrKind::Permission,
        "The app lacks the permission on sensitive data.",
        None,
        Some("Ask the corp's administrator for this data permission."),
    ),
    row(
        92002,
        "cross_corp_call_barred",
        ErrKind::Permission,
        "Calls across corps are barred.",
        None,
        Some("Act through the app or corp that it belongs to."),
    ),
    row(
        92003,
        "cross_app_call_barred",
        ErrKind::Permission,
        "Calls across apps are barred.",
        None,
        Some("Act through the app or corp that it belongs to."),
    ),
    row(
        92006,
        "live_stream_started_or_cancelled",
        ErrKind::State,
        "The live stream was started or cancelled already.",
        None,
        None,
    ),
    row(
        92007,
        "live_replay_not_deletable",
        ErrKind::State,
        "The replay of the live stream cannot be deleted.",
        None,
        None,
    ),
    row(
        92008,
        "live_stream_of_another_app",
        ErrKind::Permission,
        "The app may not manage the live stream.",
        None,
        Some("Act through the app or corp that it belongs to."),
    ),
    row(
        93000,
        "webhook_url_invalid_or_robot_removed",
        ErrKind::Credential,
        "The webhook url is not valid, or the robot was removed.",
        Some("webhook_key"),
        Some("Take the url of a robot that is still in the group."),
    ),
    row(93004, "robot_disabled", ErrKind::State, "The robot is disabled.", None, None),
    row(93006, "group_id_not_valid", ErrKind::Parameter, "The group id is not valid.", None, None),
    row(93008, "not_in_group", ErrKind::Parameter, "The member or robot is not in the group.", None, None),
    row(94000, "workbench_custom_mode_off", ErrKind::State, "The workbench is not in custom mode.", None, None),
    row(94001, "workbench_type_not_valid", ErrKind::Parameter, "The workbench type is not valid.", None, None),
    row(94002, "keydata_missing", ErrKind::Parameter, "The keydata is missing.", None, None),
    row(94003, "too_many_keydata_items", ErrKind::Parameter, "There are too many keydata items.", None, None),
    row(94005, "list_missing", ErrKind::Parameter, "The list is missing.", None, None),
    row(94006, "too_many_list_items", ErrKind::Parameter, "There are too many list items.", None, None),
    row(94007, "webview_missing", ErrKind::Parameter, "The webview is missing.", None, None),
    row(
        94008,
        "workbench_template_type_unset",
        ErrKind::State,
        "The template type of the workbench is not set.",
        None,
        None,
    ),
    row(95000, "open_kfid_malformed", ErrKind::Parameter, "The open_kfid is malformed.", None, None),
    row(
        95001,
        "customer_message_count_limit",
        ErrKind::Quota,
        "The customer got five messages already; more can follow when the customer writes again.",
        None,
        None,
    ),
    row(
        95002,
        "customer_message_time_limit",
        ErrKind::State,
        "The customer last wrote more than 48 hours ago.",
        None,
        None,
    ),
    row(
        95003,
        "reception_capacity_reached",
        ErrKind::Quota,
        "An unverified corp has received as many customers as allowed.",
        None,
        None,
    ),
    row(95004, "open_kfid_unknown", ErrKind::NotFound, "There is no such customer service account.", None, None),
    row(
        95005,
        "too_many_service_accounts",
        ErrKind::Quota,
        "The corp has as many customer service accounts as allowed.",
        None,
        None,
    ),
    row(
        95006,
        "service_account_name_not_valid",
        ErrKind::Parameter,
        "The service account name is not valid.",
        None,
        None,
    ),
    row(
        95007,
        "message_token_not_valid",
        ErrKind::Token,
        "The message token is not valid.",
        Some("kf_token"),
        Some("Use the token of the callback, within ten minutes."),
    ),
    row(95008, "too_many_menu_items", ErrKind::Parameter, "There are too many menu items, ten at most.", None, None),
    row(95009, "menu_item_type_not_valid", ErrKind::Parameter, "The menu item type is not valid.", None, None),
    row(
        95011,
        "customer_service_already_used_in_wecom",
        ErrKind::State,
        "Customer service is run inside WeCom, but the secret is that of the standalone edition.",
        None,
        None,
    ),
    row(
        95012,
        "customer_service_not_used_in_wecom",
        ErrKind::State,
        "Customer service is run standalone, but the secret is that of the edition inside WeCom.",
        None,
        None,
    ),
    row(95013, "session_ended", ErrKind::State, "The session has ended.", None, None),
    row(
        95014,
        "user_not_servicer",
        ErrKind::Parameter,
        "The user is not a servicer, or has not activated WeCom.",
        None,
        None,
    ),
    row(
        95015,
        "dedicated_service_already_configured",
        ErrKind::State,
        "A dedicated service is configured already.",
        None,
        None,
    ),
    row(
        95016,
        "state_transition_not_allowed",
        ErrKind::State,
        "The session cannot go from its state to this one.",
        None,
        None,
    ),
    row(
        95017,
        "basic_app_api_switch_off",
        ErrKind::Permission,
        "The API switch of the basic app is off.",
        None,
        Some("Ask the corp's administrator to switch it on."),
    ),
    row(
        95018,
        "session_state_forbids_sending",
        ErrKind::State,
        "The state of the session does not allow sending.",
        None,
        None,
    ),
    row(
        95019,
        "servicer_stopped_or_suspended",
        ErrKind::State,
        "The servicer stopped or suspended receiving.",
        None,
        None,
    ),
    row(95022, "location_type_not_valid", ErrKind::Parameter, "The location type is not valid.", None, None),
    row(
        95023,
        "api_switch_granted_to_customized_app",
        ErrKind::Permission,
        "The API switch is granted to a customized app.",
        None,
        Some("Act through the app or corp that it belongs to."),
    ),
    row(
        95026,
        "account_creation_barred_by_low_usage",
        ErrKind::Quota,
        "No account can be created, because the present ones are used too little.",
        None,
        None,
    ),
    row(
        95027,
        "unverified_corp_account_limit",
        ErrKind::Quota,
        "An unverified corp has as many accounts as allowed, ten.",
        None,
        None,
    ),
    row(
        95030,
        "message_type_barred_by_component",
        ErrKind::Permission,
        "The component may not send this kind of message.",
        None,
        Some("Call with an app of a kind that may, or leave the call out."),
    ),
    row(
        95031,
        "no_enquiry_within_48_hours",
        ErrKind::State,
        "The customer has not written within 48 hours.",
        None,
        None,
    ),
    row(
        95032,
        "chat_record_permission_lapsed",
        ErrKind::Permission,
        "The permission on chat records has lapsed.",
        None,
        Some("Ask the corp's administrator to renew it."),
    ),
    row(
        301002,
        "no_permission_on_app",
        ErrKind::Permission,
        "The token has no permission on this app.",
        None,
        Some("Use the token of the very app that the agentid names."),
    ),
    row(301005, "creator_not_deletable", ErrKind::Parameter, "The creator of the corp cannot be deleted.", None, None),
    row(
        301007,
        "corp_dissolved_or_banned",
        ErrKind::State,
        "The corp was dissolved or banned.",
        None,
        Some("Treat the tenant as suspended; cancel_auth may follow only 15 days later."),
    ),
    row(301012, "position_not_valid", ErrKind::Parameter, "The position is not valid.", None, None),
    row(301013, "telephone_not_valid", ErrKind::Parameter, "The telephone is not valid.", None, None),
    row(301014, "english_name_not_valid", ErrKind::Parameter, "The English name is not valid.", None, None),
    row(301015, "media_id_not_valid", ErrKind::Parameter, "The media id is not valid.", None, None),
    row(301016, "voice_file_not_acceptable", ErrKind::Parameter, "The voice file is not acceptable.", None, None),
    row(301017, "voice_not_amr", ErrKind::Parameter, "The voice must be AMR.", None, None),
    row(301019, "file_md5_wrong", ErrKind::Parameter, "The file md5 is wrong.", None, None),
    row(301021, "userid_not_valid", ErrKind::Parameter, "The userid is not valid.", None, None),
    row(
        301022,
        "checkin_data_unavailable",
        ErrKind::Busy,
        "The check-in data could not be read inside the platform.",
        None,
        Some("Try again."),
    ),
    row(
        301023,
        "user_list_invalid_or_too_long",
        ErrKind::Parameter,
        "The user list is empty or has more than 100 entries.",
        None,
        None,
    ),
    row(
        301024,
        "checkin_time_range_too_long",
        ErrKind::Parameter,
        "The time range of the check-in data is too long.",
        None,
        None,
    ),
    row(
        301025,
        "approval_api_parameter_wrong",
        ErrKind::Parameter,
        "A parameter of the approval call is wrong.",
        None,
        None,
    ),
    row(
        301026,
        "approval_template_unavailable",
        ErrKind::State,
        "The approval template cannot be read; it may not have passed its review.",
        None,
        None,
    ),
    row(301036, "userid_change_not_allowed", ErrKind::State, "The userid cannot be changed.", None, None),
    row(301039, "request_parameters_wrong", ErrKind::Parameter, "The request parameters are wrong.", None, None),
    row(
        301042,
        "address_not_in_allow_list",
        ErrKind::Permission,
        "The caller's address is not on the allow list.",
        None,
        Some("Put the server's egress address on the white list in the console."),
    ),
    row(
        301048,
        "sdk_file_missing_or_expired",
        ErrKind::NotFound,
        "The file of the native library is missing or expired.",
        None,
        None,
    ),
    row(
        301049,
        "emergency_app_not_linked",
        ErrKind::Permission,
        "The calling app is not linked in the emergency notification app.",
        None,
        Some("Ask the corp's administrator to link it there."),
    ),
    row(
        301050,
        "emergency_app_off",
        ErrKind::Permission,
        "The emergency notification app is off.",
        None,
        Some("Ask the corp's administrator to switch it on."),
    ),
    row(
        301051,
        "emergency_app_balance_too_low",
        ErrKind::State,
        "The emergency notification app has not enough money left.",
        None,
        None,
    ),
    row(301052, "chat_archive_service_expired", ErrKind::State, "The chat archive service expired.", None, None),
    row(
        301053,
        "chat_archive_service_off",
        ErrKind::Permission,
        "The chat archive service is off.",
        None,
        Some("Ask the corp's administrator to switch it on."),
    ),
    row(
        301055,
        "no_approval_data_permission",
        ErrKind::Permission,
        "The app has no permission on approval data.",
        None,
        Some("Ask the corp's administrator for this data permission."),
    ),
    row(
        301056,
        "approval_app_disabled",
        ErrKind::Permission,
        "The approval app is disabled.",
        None,
        Some("Ask the corp's administrator to enable the app."),
    ),
    row(
        301057,
        "approval_internal_submission_failed",
        ErrKind::Busy,
        "Submitting the approval failed inside the platform.",
        None,
        Some("Try again."),
    ),
    row(301058, "chat_data_request_too_large", ErrKind::Parameter, "Too much chat data was asked for.", None, None),
    row(301059, "not_internal_group", ErrKind::Parameter, "The group is not an internal one.", None, None),
    row(
        301060,
        "too_many_consent_queries",
        ErrKind::Parameter,
        "There are too many consent queries in one call, 100 at most.",
        None,
        None,
    ),
    row(301061, "userid_or_open_id_unknown", ErrKind::NotFound, "There is no such userid or open id.", None, None),
    row(
        301062,
        "no_attendance_permission",
        ErrKind::Permission,
        "The app has no permission on attendance data.",
        None,
        Some("Ask the corp's administrator for this data permission."),
    ),
    row(301063, "parameter_incorrect", ErrKind::Parameter, "A parameter is incorrect.", None, None),
    row(301064, "internal_error", ErrKind::Busy, "The platform had an internal error.", None, Some("Try again.")),
    row(301069, "userid_matches_no_member", ErrKind::NotFound, "The userid matches no member.", None, None),
    row(301070, "system_error_try_later", ErrKind::Busy, "The platform had an error.", None, Some("Try again later.")),
    row(
        301071,
        "similar_face_exists_stored_anyway",
        ErrKind::Other,
        "A similar face exists; this one was stored anyway.",
        None,
        None,
    ),
    row(
        301072,
        "similar_face_exists_still_stored",
        ErrKind::Other,
        "A similar face exists; this one was stored all the same.",
        None,
        None,
    ),
    row(
        301073,
        "shift_time_parameter_not_valid",
        ErrKind::Parameter,
        "The time of the shift is not valid.",
        None,
        None,
    ),
    row(301075, "input_parameter_wrong", ErrKind::Parameter, "The input parameter is wrong.", None, None),
    row(
        301079,
        "attendance_times_conflict",
        ErrKind::Parameter,
        "The leave times of the approval conflict.",
        None,
        None,
    ),
    row(301080, "due_checkin_time_not_valid", ErrKind::Parameter, "The due check-in time is not valid.", None, None),
    row(301081, "checkin_time_not_valid", ErrKind::Parameter, "The check-in time is not valid.", None, None),
    row(301082, "due_checkin_date_not_valid", ErrKind::Parameter, "The due check-in date is not valid.", None, None),
    row(
        301083,
        "checkin_call_parameter_not_valid",
        ErrKind::Parameter,
        "A parameter of the check-in call is not valid.",
        None,
        None,
    ),
    row(301084, "journal_uuid_not_valid", ErrKind::Parameter, "The journal uuid is not valid.", None, None),
    row(301085, "docid_not_valid", ErrKind::Parameter, "The docid is not valid.", None, None),
    row(301086, "wrong_parameter", ErrKind::Parameter, "A parameter is wrong.", None, None),
    row(301087, "too_many_approval_templates", ErrKind::Quota, "There are too many approval templates.", None, None),
    row(
        301088,
        "operation_not_permitted",
        ErrKind::Permission,
        "The operation is not permitted.",
        None,
        Some("Let somebody act who holds the permission."),
    ),
    row(301089, "groupid_not_valid", ErrKind::Parameter, "The groupid is not valid.", None, None),
    row(
        301090,
        "checkin_rule_has_forbidden_ids",
        ErrKind::Permission,
        "The check-in rule names ids outside the app's visible range.",
        None,
        Some("Ask the corp's administrator to put it into the app's visible range."),
    ),
    row(
        301091,
        "checkin_rule_range_conflicts",
        ErrKind::State,
        "The range of the check-in rule conflicts with another rule.",
        None,
        None,
    ),
    row(
        301092,
        "app_cannot_change_this_rule",
        ErrKind::Permission,
        "The app cannot change this rule.",
        None,
        Some("Act through the app or corp that it belongs to."),
    ),
    row(
        301093,
        "checkin_rule_field_not_valid",
        ErrKind::Parameter,
        "A field of the check-in rule is not valid.",
        None,
        None,
    ),
    row(
        301094,
        "checkin_rule_field_rejected",
        ErrKind::Parameter,
        "A field of the check-in rule was rejected.",
        None,
        None,
    ),
    row(301095, "too_many_checkin_rules", ErrKind::Quota, "There are too many check-in rules.", None, None),
    row(
        301096,
        "checkin_rule_creation_too_concurrent",
        ErrKind::Busy,
        "Too many check-in rules are being created at once.",
        None,
        Some("Create them one after the other."),
    ),
    row(
        301097,
        "checkin_rule_field_malformed",
        ErrKind::Parameter,
        "The check-in rule has neither a place nor a Wi-Fi network.",
        None,
        None,
    ),
    row(
        301099,
        "rule_forbids_late_correction",
        ErrKind::State,
        "The rule forbids corrections of coming late.",
        None,
        None,
    ),
    row(
        301101,
        "rule_forbids_early_leave_correction",
        ErrKind::State,
        "The rule forbids corrections of leaving early.",
        None,
        None,
    ),
    row(
        301102,
        "rule_forbids_missing_card_correction",
        ErrKind::State,
        "The rule forbids corrections of missing check-ins.",
        None,
        None,
    ),
    row(
        301103,
        "rule_forbids_other_exception_correction",
        ErrKind::State,
        "The rule forbids corrections of other exceptions.",
        None,
        None,
    ),
    row(
        301104,
        "rule_forbids_late_or_other_correction",
        ErrKind::State,
        "The rule forbids corrections of coming late or of other exceptions.",
        None,
        None,
    ),
    row(
        301105,
        "rule_forbids_early_or_other_correction",
        ErrKind::State,
        "The rule forbids corrections of leaving early or of other exceptions.",
        None,
        None,
    ),
    row(302003, "import_has_duplicate_userids", ErrKind::Parameter, "The import has a userid twice.", None, None),
    row(
        302004,
        "import_organization_not_tree",
        ErrKind::Parameter,
        "The organization in the import is not a tree.",
        None,
        None,
    ),
    row(
        302005,
        "import_system_failed_retry",
        ErrKind::Busy,
        "The import failed inside the platform.",
        None,
        Some("Try again later."),
    ),
    row(
        302006,
        "import_has_duplicate_department_ids",
        ErrKind::Parameter,
        "The import has a department id twice.",
        None,
        None,
    ),
    row(
        302007,
        "import_has_duplicate_child_names",
        ErrKind::Parameter,
        "The import has two children of the same name.",
        None,
        None,
    ),
    row(
        302008,
        "another_import_running",
        ErrKind::Busy,
        "Another import is running.",
        None,
        Some("Start again when it has finished."),
    ),
    row(
        400010,
        "block_hint_not_valid",
        ErrKind::Token,
        "The block hint is not valid.",
        Some("block_hint"),
        Some("Send the hint exactly as the errmsg of the error gave it."),
    ),
    row(
        400011,
        "block_hint_expired",
        ErrKind::Token,
        "The block hint expired.",
        Some("block_hint"),
        Some("Take the hint of a newer error."),
    ),
    row(400012, "block_hint_cannot_unblock", ErrKind::State, "The block of this hint cannot be lifted.", None, None),
    row(
        400013,
        "unblock_limit_exceeded",
        ErrKind::RateLimit,
        "Blocks were lifted as often as allowed.",
        None,
        Some("Wait until the block ends."),
    ),
    row(400020, "too_many_meeting_attendees", ErrKind::Parameter, "There are too many attendees.", None, None),
    row(
        400021,
        "attendee_or_host_not_valid",
        ErrKind::Parameter,
        "An attendee or host is not valid, or outside the app's visible range.",
        None,
        None,
    ),
    row(400025, "remind_scope_not_valid", ErrKind::Parameter, "The remind scope is not valid.", None, None),
    row(400026, "repeat_type_not_valid", ErrKind::Parameter, "The repeat type is not valid.", None, None),
    row(400027, "too_many_meeting_hosts", ErrKind::Parameter, "There are too many hosts.", None, None),
    row(
        400028,
        "meeting_system_app_closed",
        ErrKind::Permission,
        "The meeting app is closed in the corp.",
        None,
        Some("Ask the corp's administrator to enable the app."),
    ),
    row(400029, "host_must_attend", ErrKind::Parameter, "The host must attend.", None, None),
    row(400030, "meeting_password_not_valid", ErrKind::Parameter, "The meeting password is not valid.", None, None),
    row(400031, "meeting_settings_not_valid", ErrKind::Parameter, "The meeting settings are not valid.", None, None),
    row(400032, "repeat_until_not_valid", ErrKind::Parameter, "The end of the repetition is not valid.", None, None),
    row(400033, "repeat_interval_not_valid", ErrKind::Parameter, "The repeat interval is not valid.", None, None),
    row(400034, "meeting_start_not_valid", ErrKind::Parameter, "The start of the meeting is not valid.", None, None),
    row(
        400035,
        "meeting_duration_not_valid",
        ErrKind::Parameter,
        "The duration of the meeting is not valid.",
        None,
        None,
    ),
    row(
        400036,
        "creator_lacks_calendar_permission",
        ErrKind::Permission,
        "The creator lacks the permission on the calendar.",
        None,
        Some("Let somebody act who holds the permission."),
    ),
    row(400037, "ring_user_does_not_attend", ErrKind::Parameter, "The member to be rung does not attend.", None, None),
    row(400038, "meeting_userid_missing", ErrKind::Parameter, "The userid is missing.", None, None),
    row(
        400039,
        "meeting_admin_does_not_attend",
        ErrKind::Parameter,
        "The administrator of the meeting does not attend.",
        None,
        None,
    ),
    row(400040, "missing_admin_userid", ErrKind::Parameter, "The admin_userid is missing.", None, None),
    row(400041, "meeting_cancelled", ErrKind::State, "The meeting was cancelled.", None, None),
    row(400042, "meeting_title_not_valid", ErrKind::Parameter, "The meeting title is not valid.", None, None),
    row(
        400043,
        "parameter_replaced_by_admin_userid",
        ErrKind::Parameter,
        "The parameter is no longer supported; send admin_userid.",
        None,
        None,
    ),
    row(
        400044,
        "system_app_needs_creator_userid",
        ErrKind::Parameter,
        "System apps take creator_userid instead of admin_userid.",
        None,
        None,
    ),
    row(400045, "quick_meeting_cannot_change", ErrKind::State, "A quick meeting cannot be changed.", None, None),
    row(
        400218,
        "attendee_lacks_professional_account",
        ErrKind::State,
        "An attendee lacks a professional account.",
        None,
        None,
    ),
    row(
        400219,
        "initiator_lacks_professional_account",
        ErrKind::State,
        "The initiator lacks a professional account.",
        None,
        None,
    ),
    row(
        400220,
        "meeting_creation_blocked_by_risk_control",
        ErrKind::Other,
        "Risk control kept the meeting from being created.",
        None,
        None,
    ),
    row(
        400221,
        "running_or_ended_meeting_cannot_change",
        ErrKind::State,
        "A running or ended meeting cannot be changed.",
        None,
        None,
    ),
    row(400222, "meeting_start_in_past", ErrKind::Parameter, "The start of the meeting is in the past.", None, None),
    row(400223, "start_or_end_time_not_valid", ErrKind::Parameter, "The start or end time is not valid.", None, None),
    row(
        400224,
        "running_or_ended_meeting_cannot_cancel",
        ErrKind::State,
        "A running or ended meeting cannot be cancelled.",
        None,
        None,
    ),
    row(
        400226,
        "field_needs_advanced_meeting_feature",
        ErrKind::Permission,
        "A field needs the advanced meeting feature.",
        None,
        Some("Leave the field out, or have the corp buy the feature."),
    ),
    row(400227, "repeat_kind_not_valid", ErrKind::Parameter, "The repeat kind is not valid.", None, None),
    row(400228, "repeat_count_not_valid", ErrKind::Parameter, "The repeat count is not valid.", None, None),
    row(400237, "location_too_long", ErrKind::Parameter, "The location is too long.", None, None),
    row(
        400301,
        "same_meeting_being_created",
        ErrKind::Busy,
        "The same meeting is being created.",
        None,
        Some("Look for the meeting in a while instead of creating it again."),
    ),
    row(400302, "same_meeting_already_created", ErrKind::State, "The same meeting was created already.", None, None),
    row(
        600001,
        "serial_number_not_valid",
        ErrKind::Parameter,
        "The serial number is not valid or not registered.",
        None,
        None,
    ),
    row(600002, "device_already_registered", ErrKind::State, "The device is registered already.", None, None),
    row(
        600003,
        "hardware_activation_code_not_valid",
        ErrKind::Parameter,
        "The hardware activation code is not valid.",
        None,
        None,
    ),
    row(
        600004,
        "hardware_authorized_by_no_corp",
        ErrKind::Permission,
        "No corp has authorised the hardware.",
        None,
        Some("Have a corp add the device."),
    ),
    row(
        600005,
        "hardware_secret_not_valid",
        ErrKind::Credential,
        "The secret of the hardware is not valid.",
        Some("device_secret"),
        Some("Correct the device's secret."),
    ),
    row(600006, "hardware_device_id_not_valid", ErrKind::Parameter, "The hardware device id is not valid.", None, None),
    row(600007, "serial_number_missing", ErrKind::Parameter, "The serial number is missing.", None, None),
    row(600008, "nonce_missing", ErrKind::Parameter, "The nonce is missing.", None, None),
    row(600009, "timestamp_missing", ErrKind::Parameter, "The timestamp is missing.", None, None),
    row(600010, "signature_missing", ErrKind::Parameter, "The signature is missing.", None, None),
    row(600011, "signature_check_failed", ErrKind::Parameter, "The signature could not be verified.", None, None),
    row(
        600012,
        "connection_already_registered_device",
        ErrKind::State,
        "The connection has registered a device already.",
        None,
        None,
    ),
    row(600013, "activation_code_missing", ErrKind::Parameter, "The activation code is missing.", None, None),
    row(
        600014,
        "device_lacks_network_registration",
        ErrKind::State,
        "The device is not registered on the network.",
        None,
        None,
    ),
    row(
        600015,
        "device_secret_missing",
        ErrKind::Credential,
        "The secret of the device is missing.",
        Some("device_secret"),
        Some("Set the device's secret."),
    ),
    row(600016, "device_not_activated", ErrKind::State, "The device is not activated.", None, None),
    row(600017, "punch_time_not_valid", ErrKind::Parameter, "The punch time is not valid.", None, None),
    row(600018, "time_range_not_valid", ErrKind::Parameter, "The time range is not valid.", None, None),
    row(600019, "end_time_not_valid", ErrKind::Parameter, "The end time is not valid.", None, None),
    row(600020, "device_not_logged_in", ErrKind::State, "The device is not logged in.", None, None),
    row(600021, "serial_number_exists", ErrKind::State, "The serial number exists already.", None, None),
    row(600023, "timestamp_stale", ErrKind::Parameter, "The timestamp is too old.", None, None),
    row(
        600024,
        "firmware_over_five_megabytes",
        ErrKind::Parameter,
        "The firmware is larger than five megabytes.",
        None,
        None,
    ),
    row(
        600025,
        "firmware_name_empty_or_long",
        ErrKind::Parameter,
        "The name of the firmware is empty or too long.",
        None,
        None,
    ),
    row(600026, "firmware_information_missing", ErrKind::NotFound, "There is no such firmware.", None, None),
    row(600027, "firmware_parameter_not_valid", ErrKind::Parameter, "The firmware parameter is not valid.", None, None),
    row(600028, "firmware_version_exists", ErrKind::State, "The firmware version exists already.", None, None),
    row(600029, "firmware_version_not_valid", ErrKind::Parameter, "The firmware version is not valid.", None, None),
    row(600030, "firmware_version_missing", ErrKind::Parameter, "The firmware version is missing.", None, None),
    row(600031, "firmware_upgrade_barred", ErrKind::State, "The firmware may not be upgraded.", None, None),
    row(
        600032,
        "hardware_qrcode_unreadable",
        ErrKind::Parameter,
        "The QR code of the hardware cannot be read.",
        None,
        None,
    ),
    row(
        600033,
        "device_model_id_conflicts",
        ErrKind::State,
        "The device model id conflicts with another one.",
        None,
        None,
    ),
    row(600034, "fingerprint_data_too_large", ErrKind::Parameter, "The fingerprint data is too large.", None, None),
    row(600035, "face_data_too_large", ErrKind::Parameter, "The face data is too large.", None, None),
    row(600036, "serial_number_conflicts", ErrKind::State, "The serial number conflicts with another one.", None, None),
    row(600037, "device_model_id_missing", ErrKind::Parameter, "The device model id is missing.", None, None),
    row(600038, "device_model_unknown", ErrKind::NotFound, "There is no such device model.", None, None),
    row(600039, "device_type_not_supported", ErrKind::Parameter, "The device type is not supported.", None, None),
    row(600040, "print_job_unknown", ErrKind::NotFound, "There is no such print job.", None, None),
    row(600041, "offset_or_limit_not_valid", ErrKind::Parameter, "The offset or limit is not valid.", None, None),
    row(600042, "device_model_id_not_valid", ErrKind::Parameter, "The device model id is not valid.", None, None),
    row(600043, "access_rule_not_set", ErrKind::State, "The access rule is not set.", None, None),
    row(600044, "access_rule_malformed", ErrKind::Parameter, "The access rule is malformed.", None, None),
    row(
        600045,
        "device_already_subscribed_corp",
        ErrKind::State,
        "The device is subscribed to the corp already.",
        None,
        None,
    ),
    row(
        600046,
        "operation_id_and_user_differ",
        ErrKind::Parameter,
        "The operation id and the user do not fit.",
        None,
        None,
    ),
    row(
        600047,
        "secretno_status_not_valid",
        ErrKind::Parameter,
        "The status of the device's secretno is not valid.",
        None,
        None,
    ),
    row(
        600048,
        "fingerprint_algorithm_not_valid",
        ErrKind::Parameter,
        "The fingerprint algorithm is not valid.",
        None,
        None,
    ),
    row(600049, "face_algorithm_not_valid", ErrKind::Parameter, "The face algorithm is not valid.", None, None),
    row(600050, "algorithm_length_not_valid", ErrKind::Parameter, "The algorithm length is not valid.", None, None),
    row(600051, "device_expired", ErrKind::State, "The device expired.", None, None),
    row(600052, "file_chunk_not_valid", ErrKind::Parameter, "The file chunk is not valid.", None, None),
    row(600053, "link_already_activated", ErrKind::State, "The link is activated already.", None, None),
    row(600054, "link_already_subscribed", ErrKind::State, "The link is subscribed already.", None, None),
    row(600055, "user_type_not_valid", ErrKind::Parameter, "The user type is not valid.", None, None),
    row(600056, "health_state_not_valid", ErrKind::Parameter, "The health state is not valid.", None, None),
    row(600057, "temperature_missing", ErrKind::Parameter, "The temperature is missing.", None, None),
    row(
        600063,
        "hardware_scanning_not_supported",
        ErrKind::State,
        "The hardware does not support scanning.",
        None,
        None,
    ),
    row(
        610001,
        "permanent_qrcode_limit_reached",
        ErrKind::Quota,
        "The member has as many permanent QR codes as allowed, 5000.",
        None,
        None,
    ),
    row(610003, "scene_not_valid", ErrKind::Parameter, "The scene is not valid.", None, None),
    row(610004, "not_corp_customer", ErrKind::Parameter, "The person is not a customer of the corp.", None, None),
    row(610014, "unionid_not_valid", ErrKind::Parameter, "The unionid is not valid.", None, None),
    row(
        610015,
        "open_platform_account_uncertified",
        ErrKind::State,
        "The open platform account is not certified.",
        None,
        None,
    ),
    row(610016, "corp_not_certified", ErrKind::State, "The corp is not certified.", None, None),
    row(
        610017,
        "program_and_corp_entity_differ",
        ErrKind::State,
        "The mini program and the corp are of different entities.",
        None,
        None,
    ),
    row(
        610018,
        "openid_and_unionid_platforms_differ",
        ErrKind::Parameter,
        "The openid and the unionid are of different platforms.",
        None,
        None,
    ),
    row(610019, "no_third_party_app_installed", ErrKind::State, "No third-party app is installed.", None, None),
    row(610020, "no_app_from_same_provider", ErrKind::State, "No app of the same provider is installed.", None, None),
    row(
        610021,
        "sibling_app_lacks_customer_permission",
        ErrKind::Permission,
        "The provider's other app lacks the permission on customers.",
        None,
        Some("Grant the app this API permission in the console, or have the corp grant it."),
    ),
    row(
        610022,
        "corp_equals_provider_nothing_to_migrate",
        ErrKind::State,
        "The corp is the provider itself, so there is nothing to migrate.",
        None,
        None,
    ),
    row(640001, "drive_space_unknown", ErrKind::NotFound, "There is no such space.", None, None),
    row(640002, "drive_file_unknown", ErrKind::NotFound, "There is no such file.", None, None),
    row(640003, "drive_file_deleted", ErrKind::NotFound, "The file was deleted.", None, None),
    row(
        640004,
        "drive_access_denied",
        ErrKind::Permission,
        "Access to the drive was denied.",
        None,
        Some("Let somebody act who holds the permission."),
    ),
    row(
        640005,
        "member_not_in_space",
        ErrKind::Permission,
        "The member is not in the space.",
        None,
        Some("Let somebody act who holds the permission."),
    ),
    row(640006, "member_capacity_exceeded", ErrKind::Quota, "The member's capacity is exceeded.", None, None),
    row(640007, "drive_capacity_exceeded", ErrKind::Quota, "The drive's capacity is exceeded.", None, None),
    row(
        640008,
        "no_space_permission",
        ErrKind::Permission,
        "There is no permission on the space.",
        None,
        Some("Let somebody act who holds the permission."),
    ),
    row(640009, "drive_file_name_not_valid", ErrKind::Parameter, "The file name is not valid.", None, None),
    row(640010, "space_members_at_limit", ErrKind::Quota, "The space has as many members as allowed.", None, None),
    row(640011, "json_does_not_match", ErrKind::Parameter, "The JSON does not match what is expected.", None, None),
    row(640012, "drive_userid_not_valid", ErrKind::Parameter, "The drive userid is not valid.", None, None),
    row(
        640013,
        "drive_department_id_not_valid",
        ErrKind::Parameter,
        "The drive department id is not valid.",
        None,
        None,
    ),
    row(640014, "space_has_no_valid_admin", ErrKind::State, "The space has no valid administrator.", None, None),
    row(
        640015,
        "preview_permission_not_settable",
        ErrKind::Permission,
        "Only paid users can set the preview permission.",
        None,
        Some("Let a member with a paid drive account do it."),
    ),
    row(
        640016,
        "watermark_not_settable",
        ErrKind::Permission,
        "Only paid users can set the watermark.",
        None,
        Some("Let a member with a paid drive account do it."),
    ),
    row(
        640017,
        "drive_api_permission_off",
        ErrKind::Permission,
        "The API permission of the drive is off.",
        None,
        Some("Ask the corp's administrator to switch it on."),
    ),
    row(
        640018,
        "drive_edit_permission_unset",
        ErrKind::Permission,
        "Editing is not allowed in the drive's settings.",
        None,
        Some("Ask the corp's administrator to switch it on."),
    ),
    row(
        640019,
        "drive_api_calls_over_limit",
        ErrKind::RateLimit,
        "The drive's API was called as often as a month allows.",
        None,
        Some("Wait for the next month; a paid edition allows more calls."),
    ),
    row(640020, "permission_type_not_valid", ErrKind::Parameter, "The permission type is not valid.", None, None),
    row(640021, "father_id_not_valid", ErrKind::Parameter, "The father id is not valid.", None, None),
    row(640022, "base64_content_not_valid", ErrKind::Parameter, "The base64 content is not valid.", None, None),
    row(640023, "permission_scope_not_valid", ErrKind::Parameter, "The permission scope is not valid.", None, None),
    row(640024, "file_id_not_valid", ErrKind::Parameter, "The file id is not valid.", None, None),
    row(640025, "space_name_not_valid", ErrKind::Parameter, "The space name is not valid.", None, None),
    row(640026, "space_id_not_valid", ErrKind::Parameter, "The space id is not valid.", None, None),
    row(640027, "drive_parameter_wrong", ErrKind::Parameter, "The drive parameter is wrong.", None, None),
    row(640028, "invitation_link_switched_off", ErrKind::State, "The invitation link is switched off.", None, None),
    row(640029, "only_plain_files_download", ErrKind::Parameter, "Only plain files can be downloaded.", None, None),
    row(
        640032,
        "member_barred_from_creating_spaces",
        ErrKind::Permission,
        "The member may not create spaces.",
        None,
        Some("Let somebody act who holds the permission."),
    ),
    row(
        640035,
        "free_account_monthly_call_limit",
        ErrKind::RateLimit,
        "The free accounts of the corp have made their calls of this month.",
        None,
        Some("Wait for the next month, or have the corp buy the drive."),
    ),
    row(
        640044,
        "space_confidential",
        ErrKind::Permission,
        "The space is confidential.",
        None,
        Some("Let somebody act who holds the permission."),
    ),
    row(
        640045,
        "transfer_permission_not_settable",
        ErrKind::Permission,
        "The operator may not set the transfer permission.",
        None,
        Some("Let a member with a paid drive account do it."),
    ),
    row(
        640046,
        "custom_permission_not_settable",
        ErrKind::Permission,
        "The operator may not set the custom permission.",
        None,
        Some("Let a member with a paid drive account do it."),
    ),
    row(
        640047,
        "uploaded_file_too_large",
        ErrKind::Parameter,
        "The uploaded file is too large, 20 GB at most.",
        None,
        None,
    ),
    row(
        640048,
        "upload_flow_abnormal",
        ErrKind::State,
        "The upload was finished already or went wrong on the way.",
        None,
        None,
    ),
    row(640051, "document_parameter_wrong", ErrKind::Parameter, "The document parameter is wrong.", None, None),
    row(640052, "document_name_not_valid", ErrKind::Parameter, "The document name is not valid.", None, None),
    row(
        640053,
        "document_admins_at_limit",
        ErrKind::Quota,
        "The document has as many administrators as allowed, three.",
        None,
        None,
    ),
    row(640054, "document_type_not_valid", ErrKind::Parameter, "The document type is not valid.", None, None),
    row(
        640055,
        "document_members_at_limit",
        ErrKind::Quota,
        "The document has as many members as allowed.",
        None,
        None,
    ),
    row(
        640056,
        "member_not_in_document",
        ErrKind::NotFound,
        "The member to be removed is not in the document.",
        None,
        None,
    ),
    row(640060, "space_files_at_limit", ErrKind::Quota, "The space has as many files as allowed.", None, None),
    row(660001, "merchant_number_not_valid", ErrKind::Parameter, "The merchant number is not valid.", None, None),
    row(660002, "corp_payee_id_not_valid", ErrKind::Parameter, "The corp payee id is not valid.", None, None),
    row(
        660003,
        "userid_outside_app_visibility",
        ErrKind::Permission,
        "The member is outside the app's visible range.",
        None,
        Some("Ask the corp's administrator to put it into the app's visible range."),
    ),
    row(
        660004,
        "department_outside_app_visibility",
        ErrKind::Permission,
        "The department is outside the app's visible range.",
        None,
        Some("Ask the corp's administrator to put it into the app's visible range."),
    ),
    row(
        660005,
        "tag_outside_app_visibility",
        ErrKind::Permission,
        "The tag is outside the app's visible range.",
        None,
        Some("Ask the corp's administrator to put it into the app's visible range."),
    ),
    row(660006, "merchant_number_not_found", ErrKind::NotFound, "There is no such merchant number.", None, None),
    row(660007, "application_exists_already", ErrKind::State, "The application exists already.", None, None),
    row(660008, "merchant_number_already_bound", ErrKind::State, "The merchant number is bound already.", None, None),
    row(660009, "merchant_entity_mismatch", ErrKind::State, "The merchant is of another entity.", None, None),
    row(660010, "too_many_merchant_bindings", ErrKind::Quota, "There are too many merchant bindings.", None, None),
    row(660011, "merchant_number_not_bound", ErrKind::State, "The merchant number is not bound.", None, None),
    row(660012, "payment_id_not_valid", ErrKind::Parameter, "The payment id is not valid.", None, None),
    row(
        660013,
        "external_collection_app_closed",
        ErrKind::Permission,
        "The app for collecting payments is closed.",
        None,
        Some("Ask the corp's administrator to enable the app."),
    ),
    row(
        660014,
        "api_discontinued",
        ErrKind::Other,
        "The API is discontinued; merchant numbers are managed in the console.",
        None,
        None,
    ),
    row(
        670001,
        "app_outside_sharing_range",
        ErrKind::Permission,
        "The app is outside the sharing range.",
        None,
        Some("Ask the upstream corp to share the app."),
    ),
    row(670002, "chain_id_not_valid", ErrKind::Parameter, "The chain id is not valid.", None, None),
    row(670003, "chain_group_id_not_valid", ErrKind::Parameter, "The chain group id is not valid.", None, None),
    row(670004, "corp_outside_chain", ErrKind::NotFound, "The corp is not in the chain.", None, None),
    row(670005, "chain_corp_limit_exceeded", ErrKind::Quota, "The chain has as many corps as allowed.", None, None),
    row(670006, "chain_rule_id_not_valid", ErrKind::Parameter, "The chain rule id is not valid.", None, None),
    row(670007, "too_many_chain_rule_ids", ErrKind::Parameter, "There are too many chain rule ids.", None, None),
    row(670008, "chain_group_not_unique", ErrKind::State, "The name of the chain group is not unique.", None, None),
    row(670009, "custom_id_not_unique", ErrKind::State, "The custom id is not unique.", None, None),
    row(670010, "too_many_principals", ErrKind::Parameter, "There are too many principals.", None, None),
    row(670011, "custom_id_malformed", ErrKind::Parameter, "The custom id is malformed.", None, None),
    row(670012, "imported_corp_name_empty", ErrKind::Parameter, "The imported corp name is empty.", None, None),
    row(670013, "imported_corp_name_not_valid", ErrKind::Parameter, "The imported corp name is not valid.", None, None),
    row(670014, "chain_contact_name_empty", ErrKind::Parameter, "The chain contact name is empty.", None, None),
    row(670015, "chain_contact_name_not_valid", ErrKind::Parameter, "The chain contact name is not valid.", None, None),
    row(670016, "identity_field_not_valid", ErrKind::Parameter, "The identity field is not valid.", None, None),
    row(670017, "group_and_corp_names_collide", ErrKind::State, "A group and a corp have the same name.", None, None),
    row(
        670018,
        "contact_account_abnormal",
        ErrKind::State,
        "The account of the contact is in an abnormal state.",
        None,
        None,
    ),
    row(670019, "corp_headcount_over_limit", ErrKind::Quota, "The corp has as many people as allowed.", None, None),
    row(670020, "group_depth_over_nine", ErrKind::Parameter, "The groups are nested more than nine deep.", None, None),
    row(670021, "group_name_not_valid", ErrKind::Parameter, "The group name is not valid.", None, None),
    row(
        670022,
        "import_already_running",
        ErrKind::Busy,
        "An import is running already.",
        None,
        Some("Start again when it has finished."),
    ),
    row(
        670023,
        "daily_import_limit_exceeded",
        ErrKind::RateLimit,
        "The day's limit of imports is reached.",
        None,
        Some("Go on tomorrow."),
    ),
    row(
        670024,
        "account_abnormal_import_barred",
        ErrKind::State,
        "The account is in an abnormal state, so nothing can be imported.",
        None,
        None,
    ),
    row(670025, "import_data_over_limit", ErrKind::Parameter, "There is too much data in the import.", None, None),
    row(670026, "chain_has_too_many_corps", ErrKind::Quota, "The chain has too many corps.", None, None),
    row(
        670027,
        "chain_creator_not_removable",
        ErrKind::Parameter,
        "The creator of the chain cannot be removed.",
        None,
        None,
    ),
    row(670028, "corp_name_not_unique", ErrKind::State, "The name of the corp is not unique.", None, None),
    row(
        670029,
        "member_or_department_outside_chain",
        ErrKind::Parameter,
        "The member or department is outside the chain.",
        None,
        None,
    ),
    row(
        670030,
        "no_permission_on_group_id",
        ErrKind::Permission,
        "There is no permission on the group.",
        None,
        Some("Let somebody act who holds the permission."),
    ),
    row(
        670031,
        "contact_barred_from_other_chains",
        ErrKind::State,
        "The contact may not join other chains.",
        None,
        None,
    ),
    row(670032, "member_custom_id_not_valid", ErrKind::Parameter, "The member custom id is not valid.", None, None),
    row(670033, "member_has_several_custom_ids", ErrKind::State, "The member has several custom ids.", None, None),
    row(670034, "member_custom_id_duplicated", ErrKind::State, "The custom id of the member occurs twice.", None, None),
    row(670035, "member_lacks_custom_id", ErrKind::State, "The member lacks a custom id.", None, None),
    row(680000, "mail_parameter_wrong", ErrKind::Parameter, "The mail parameter is wrong.", None, None),
    row(680001, "group_address_not_valid", ErrKind::Parameter, "The group address is not valid.", None, None),
    row(680002, "mail_group_name_not_valid", ErrKind::Parameter, "The mail group name is not valid.", None, None),
    row(680003, "mail_group_member_not_valid", ErrKind::Parameter, "The mail group member is not valid.", None, None),
    row(680004, "nested_mail_group_not_valid", ErrKind::Parameter, "The nested mail group is not valid.", None, None),
    row(
        680006,
        "mail_group_use_permission_wrong",
        ErrKind::Parameter,
        "The setting of who may use the mail group is not valid.",
        None,
        None,
    ),
    row(
        680007,
        "permitted_member_address_not_valid",
        ErrKind::Parameter,
        "The permitted member address is not valid.",
        None,
        None,
    ),
    row(680008, "mail_group_has_no_member", ErrKind::Parameter, "The mail group has no member.", None, None),
    row(680010, "mail_group_address_duplicated", ErrKind::State, "A member has this mail address already.", None, None),
    row(680011, "mail_group_address_taken", ErrKind::State, "Another mail group has this address.", None, None),
    row(680012, "mail_group_unknown", ErrKind::NotFound, "There is no such mail group.", None, None),
    row(680015, "fuzzy_parameter_not_valid", ErrKind::Parameter, "The fuzzy parameter is not valid.", None, None),
    row(
        680032,
        "public_mailbox_address_not_valid",
        ErrKind::Parameter,
        "The public mailbox address is not valid.",
        None,
        None,
    ),
    row(
        680033,
        "public_mailbox_address_duplicated",
        ErrKind::State,
        "The address of the public mailbox is in use already.",
        None,
        None,
    ),
    row(
        680034,
        "public_mailbox_name_not_valid",
        ErrKind::Parameter,
        "The public mailbox name is not valid.",
        None,
        None,
    ),
    row(680035, "public_mailbox_unknown", ErrKind::NotFound, "There is no such public mailbox.", None, None),
    row(680036, "public_mailbox_id_not_valid", ErrKind::Parameter, "The public mailbox id is not valid.", None, None),
    row(680037, "mailbox_accounts_exhausted", ErrKind::Quota, "All mailbox accounts are taken.", None, None),
    row(680040, "public_mailbox_name_duplicated", ErrKind::State, "Another public mailbox has this name.", None, None),
    row(
        680041,
        "user_option_type_not_valid",
        ErrKind::Parameter,
        "The type of the user option is not valid.",
        None,
        None,
    ),
    row(
        680042,
        "changed_option_type_not_valid",
        ErrKind::Parameter,
        "The type of the changed option is not valid.",
        None,
        None,
    ),
    row(
        680043,
        "mailbox_switch_type_not_valid",
        ErrKind::Parameter,
        "The mailbox switch type is not valid.",
        None,
        None,
    ),
    row(
        680044,
        "admin_or_creator_mailbox_protected",
        ErrKind::Parameter,
        "The mailbox of an administrator or the creator is protected.",
        None,
        None,
    ),
    row(680045, "mailbox_already_closed", ErrKind::State, "The mailbox is closed already.", None, None),
    row(680046, "enabled_mailboxes_at_limit", ErrKind::Quota, "As many mailboxes as allowed are enabled.", None, None),
    row(
        680106,
        "meeting_app_closed_in_corp",
        ErrKind::Permission,
        "The meeting app is closed in the corp.",
        None,
        Some("Ask the corp's administrator to enable the app."),
    ),
    row(
        701001,
        "not_basic_license_account",
        ErrKind::License,
        "The account is not one of a basic licence.",
        None,
        Some("Use the code of a basic account."),
    ),
    row(
        701002,
        "license_account_not_valid",
        ErrKind::License,
        "The licence account is not valid.",
        None,
        Some("Check the code against list_order_account."),
    ),
    row(
        701003,
        "activation_code_already_bound",
        ErrKind::License,
        "The activation code is bound to a member already.",
        None,
        Some("Take a code that is not used, or transfer this one."),
    ),
    row(
        701004,
        "renewal_needs_same_activated_type",
        ErrKind::License,
        "An account can be renewed only by one of the same type that is active.",
        None,
        Some("Renew it with the type it has."),
    ),
    row(
        701005,
        "license_order_not_valid",
        ErrKind::License,
        "The licence order is not valid.",
        None,
        Some("Check the order number."),
    ),
    row(
        701006,
        "license_account_type_not_valid",
        ErrKind::License,
        "The type of the licence account is not valid.",
        None,
        Some("Ask for basic or interworking accounts."),
    ),
    row(
        701007,
        "account_type_not_valid",
        ErrKind::License,
        "The type of the account is not valid.",
        None,
        Some("Ask for basic or interworking accounts."),
    ),
    row(
        701008,
        "no_valid_interworking_license_user",
        ErrKind::License,
        "None of the members has an active interworking account.",
        None,
        Some("Activate an interworking account for the member first."),
    ),
    row(
        701009,
        "gray_period_allows_one_month",
        ErrKind::License,
        "During the gray period only one month can be bought.",
        None,
        Some("Order one month."),
    ),
    row(
        701010,
        "all_account_codes_invalid",
        ErrKind::License,
        "None of the account codes is valid.",
        None,
        Some("Check the codes against list_order_account."),
    ),
    row(
        701011,
        "userid_already_bound",
        ErrKind::License,
        "The member has an account already.",
        None,
        Some("Renew the account instead of activating another one."),
    ),
    row(
        701012,
        "activation_code_binding_period_over",
        ErrKind::License,
        "The time to bind the activation code is over.",
        None,
        Some("A new order is needed; codes have to be activated in time."),
    ),
    row(
        701013,
        "gray_period_allows_one_renewal",
        ErrKind::License,
        "During the gray period an account can be renewed only once.",
        None,
        Some("Renew again when the period is over."),
    ),
    row(
        701014,
        "too_many_userids_in_job",
        ErrKind::License,
        "There are more than a million userids in the job.",
        None,
        Some("Split the order into several jobs."),
    ),
    row(
        701015,
        "no_app_authorization_to_order",
        ErrKind::License,
        "The corp has not authorised an app of the provider, so nothing can be ordered.",
        None,
        Some("Have the corp install the app first."),
    ),
    row(
        701016,
        "account_inactive_or_expired",
        ErrKind::License,
        "The account is inactive or expired.",
        None,
        Some("Activate or renew it first."),
    ),
    row(
        701017,
        "account_moved_within_thirty_days",
        ErrKind::License,
        "The account was moved within the last thirty days.",
        None,
        Some("Wait until thirty days have passed."),
    ),
    row(
        701018,
        "receiver_already_has_same_type",
        ErrKind::License,
        "The receiver has an account of the same type already.",
        None,
        Some("Move it to a member without one."),
    ),
    row(
        701019,
        "userid_invalid_or_other_corp",
        ErrKind::License,
        "The userid is not valid or of another corp.",
        None,
        Some("Send the encrypted userid of this corp."),
    ),
    row(701020, "duplicate_userids", ErrKind::License, "A userid occurs twice.", None, Some("Send each member once.")),
    row(
        701021,
        "activation_code_not_valid",
        ErrKind::License,
        "The activation code is not valid.",
        None,
        Some("Check the code against list_order_account."),
    ),
    row(
        701022,
        "activation_codes_still_generating",
        ErrKind::Busy,
        "The activation codes are still being made.",
        None,
        Some("Ask again in a while."),
    ),
    row(
        701023,
        "duplicate_activation_codes",
        ErrKind::License,
        "An activation code occurs twice.",
        None,
        Some("Send each code once."),
    ),
    row(
        701024,
        "whole_batch_failed",
        ErrKind::License,
        "Every item of the batch failed.",
        None,
        Some("See the errcode of each item."),
    ),
    row(
        701025,
        "batch_list_empty",
        ErrKind::License,
        "The list of the batch is empty.",
        None,
        Some("Send at least one item."),
    ),
    row(
        701026,
        "list_longer_than_allowed",
        ErrKind::License,
        "The list is longer than allowed.",
        None,
        Some("Split the call."),
    ),
    row(
        701027,
        "test_corp_account_limit",
        ErrKind::License,
        "A test corp has as many accounts as allowed.",
        None,
        Some("Order fewer accounts; a test corp may have 1000."),
    ),
    row(
        701028,
        "test_corp_month_limit",
        ErrKind::License,
        "A test corp may order one month only.",
        None,
        Some("Order one month."),
    ),
    row(
        701029,
        "test_corp_renewed_already",
        ErrKind::License,
        "A test corp may renew only once.",
        None,
        Some("Use a formal order."),
    ),
    row(
        701030,
        "accumulated_validity_over_five_years",
        ErrKind::License,
        "The account would be valid for more than five years.",
        None,
        Some("Renew for fewer months."),
    ),
    row(
        701031,
        "order_migration_under_way",
        ErrKind::License,
        "The order is being migrated.",
        None,
        Some("Try again when the migration is done."),
    ),
    row(
        701032,
        "unpaid_license_order_exists",
        ErrKind::License,
        "There is an unpaid licence order already.",
        None,
        Some("Pay or cancel that order first."),
    ),
    row(
        701033,
        "order_codes_being_generated",
        ErrKind::Busy,
        "The codes of the order are being made.",
        None,
        Some("Ask again in a while."),
    ),
    row(
        701034,
        "legacy_corp_must_migrate_first",
        ErrKind::License,
        "The corp is of the old kind and must be migrated first.",
        None,
        Some("Start the migration on the licence order page of the provider's console."),
    ),
    row(
        701035,
        "formal_order_blocks_test_order",
        ErrKind::License,
        "A formal order stands in the way of a test order.",
        None,
        Some("Place a formal order."),
    ),
    row(
        701036,
        "active_test_order_blocks_orders",
        ErrKind::License,
        "A test order that is still running stands in the way of the order.",
        None,
        Some("Wait until it ends."),
    ),
    row(
        701037,
        "license_order_under_refund",
        ErrKind::License,
        "The licence order is being refunded.",
        None,
        Some("Wait for license_refund."),
    ),
    row(
        701038,
        "welfare_corp_limited_to_twelve_months",
        ErrKind::License,
        "A welfare corp may order twelve months at most.",
        None,
        Some("Order fewer months."),
    ),
    row(
        701039,
        "welfare_corp_cannot_renew",
        ErrKind::License,
        "A welfare corp cannot renew.",
        None,
        Some("Wait for the present accounts to end, then order anew."),
    ),
    row(
        701040,
        "welfare_corp_purchase_cap",
        ErrKind::License,
        "A welfare corp has bought as much as it may.",
        None,
        Some("Order fewer accounts."),
    ),
    row(
        701051,
        "app_not_shared_downstream",
        ErrKind::License,
        "The app is not shared with the downstream corp.",
        None,
        Some("Share the app first."),
    ),
    row(
        701054,
        "code_shared_from_upstream",
        ErrKind::License,
        "The code was shared by an upstream corp.",
        None,
        Some("Let the upstream corp act on it."),
    ),
    row(
        701055,
        "code_shared_downstream",
        ErrKind::License,
        "The code was shared with a downstream corp.",
        None,
        Some("Let the downstream corp act on it."),
    ),
    row(
        701056,
        "shared_codes_exceed_chain_size",
        ErrKind::License,
        "More codes would be shared than the chain's size allows.",
        None,
        Some("Share at most twice the downstream headcount."),
    ),
    row(
        701057,
        "provider_lacks_upstream_authorization",
        ErrKind::License,
        "The upstream corp has not authorised the provider.",
        None,
        Some("Have the upstream corp install the app."),
    ),
    row(
        701058,
        "corps_not_chained",
        ErrKind::License,
        "The corps are not upstream and downstream of each other.",
        None,
        Some("Check both corpids."),
    ),
    row(
        701070,
        "auto_activation_state_not_valid",
        ErrKind::License,
        "The state of automatic activation is not valid.",
        None,
        Some("Send 0 or 1."),
    ),
    row(
        701071,
        "no_license_ever_bought_for_corp",
        ErrKind::License,
        "No licence was ever bought for the corp.",
        None,
        Some("Place a first order."),
    ),
    row(
        701081,
        "activation_code_write_conflict",
        ErrKind::Busy,
        "Somebody else wrote the activation code at the same time.",
        None,
        Some("Read the code's present state, then try again."),
    ),
    row(
        701082,
        "old_code_has_over_twenty_days",
        ErrKind::License,
        "The member's present account is good for more than twenty days still.",
        None,
        Some("Activate the new code within the last twenty days of the old one, or renew."),
    ),
    row(
        701083,
        "license_order_unpaid",
        ErrKind::License,
        "The licence order is not paid.",
        None,
        Some("Have it paid first."),
    ),
    row(
        701084,
        "license_order_not_unpaid",
        ErrKind::License,
        "The licence order is not waiting for payment.",
        None,
        Some("Read the order's status."),
    ),
    row(701085, "order_busy_try_later", ErrKind::Busy, "The order is busy.", None, Some("Try again later.")),
    row(
        701086,
        "order_belongs_to_another_corp",
        ErrKind::License,
        "The order belongs to another corp.",
        None,
        Some("Check the corpid and the order number."),
    ),
    row(
        701087,
        "no_interworking_app_installed",
        ErrKind::License,
        "No app with the customer contact or customer service permission is installed.",
        None,
        Some("Order basic accounts, or have the corp install such an app."),
    ),
    row(
        701088,
        "user_outside_provider_visibility",
        ErrKind::License,
        "The user is outside the provider's visible range.",
        None,
        Some("Have the corp put the member into the visible range of an app of the provider."),
    ),
    row(
        701089,
        "user_outside_interworking_visibility",
        ErrKind::License,
        "The user is outside the range of the apps with customer contact or customer service.",
        None,
        Some("Have the corp put the member into the visible range of such an app."),
    ),
    row(
        701090,
        "all_renewal_durations_zero",
        ErrKind::License,
        "All durations of the renewal are zero.",
        None,
        Some("Give at least one of them."),
    ),
    row(
        701099,
        "user_lacks_valid_license",
        ErrKind::License,
        "The member lacks a valid licence.",
        None,
        Some("Activate a licence for the member, or switch on automatic activation; then repeat the call."),
    ),
    row(
        701100,
        "timestamp_out_of_range",
        ErrKind::Parameter,
        "The timestamp is out of range; file records cover 14 days per query.",
        None,
        None,
    ),
    row(701101, "limit_above_one_thousand", ErrKind::Parameter, "The limit is above one thousand.", None, None),
    row(
        701102,
        "more_than_hundred_users_queried",
        ErrKind::Parameter,
        "More than a hundred users were asked for.",
        None,
        None,
    ),
    row(701103, "operation_type_not_valid", ErrKind::Parameter, "The type of the operation is not valid.", None, None),
    row(
        701104,
        "operation_source_not_valid",
        ErrKind::Parameter,
        "The source of the operation is not valid.",
        None,
        None,
    ),
    row(701105, "cursor_not_valid", ErrKind::Parameter, "The cursor is not valid.", None, None),
    row(
        701112,
        "welfare_policy_expired",
        ErrKind::License,
        "The welfare policy expired.",
        None,
        Some("Place a normal order."),
    ),
    row(
        701120,
        "parent_order_id_not_supported",
        ErrKind::License,
        "The parent order of a multi-corp job is not supported here.",
        None,
        Some("Send the number of one of its orders."),
    ),
    row(
        701121,
        "test_corp_barred_from_multi_corp",
        ErrKind::License,
        "A test corp cannot be part of a multi-corp order.",
        None,
        Some("Order for the test corp alone."),
    ),
    row(
        701122,
        "all_corps_of_order_invalid",
        ErrKind::License,
        "None of the corps in the order is valid.",
        None,
        Some("Check the corpids."),
    ),
    row(
        701123,
        "too_many_corps_in_job",
        ErrKind::License,
        "There are more than 100,000 corps in the job.",
        None,
        Some("Split the order into several jobs."),
    ),
    row(701124, "corpid_repeated", ErrKind::License, "A corpid occurs twice.", None, Some("Send each corp once.")),
    row(
        701125,
        "job_not_submitted",
        ErrKind::License,
        "The job was not submitted.",
        None,
        Some("Submit the job first."),
    ),
    row(
        701126,
        "job_already_submitted",
        ErrKind::License,
        "The job was submitted already.",
        None,
        Some("Read its result; start another job for another order."),
    ),
    row(
        701127,
        "not_test_corp_test_order_barred",
        ErrKind::License,
        "The corp is not a test corp, so it gets no test order.",
        None,
        Some("Place a formal order."),
    ),
    row(
        701128,
        "test_corp_formal_order_barred",
        ErrKind::License,
        "The corp is a test corp, so it gets no formal order.",
        None,
        Some("Place a test order."),
    ),
    row(
        701129,
        "no_provider_app_order",
        ErrKind::License,
        "The corp has no order of an app of the provider.",
        None,
        Some("Have the corp buy the app first."),
    ),
    row(
        701130,
        "provider_app_orders_expired",
        ErrKind::License,
        "The corp's orders of the provider's apps have expired.",
        None,
        Some("Have the corp renew the app first."),
    ),
    row(
        701131,
        "accounts_exceed_free_trial_seats",
        ErrKind::License,
        "There are more accounts than seats on free trial.",
        None,
        Some("Order fewer accounts."),
    ),
    row(
        701132,
        "short_purchase_exceeds_twice_headcount",
        ErrKind::License,
        "The short purchase exceeds twice the headcount.",
        None,
        Some("Order fewer accounts, or for a longer time."),
    ),
    row(
        701133,
        "trial_purchase_limited_to_three_months",
        ErrKind::License,
        "A purchase on trial is limited to three months.",
        None,
        Some("Order three months at most."),
    ),
    row(
        701134,
        "too_frequent_try_later",
        ErrKind::RateLimit,
        "Calls come too fast.",
        None,
        Some("Slow down and try again later."),
    ),
    row(
        701135,
        "license_shorter_than_app_order",
        ErrKind::License,
        "The licence would end before the app's order.",
        None,
        Some("Order more months."),
    ),
    row(
        701147,
        "orders_exceed_single_payment_limit",
        ErrKind::License,
        "Some of the orders are above the limit of a single payment.",
        None,
        Some("Split the large orders."),
    ),
    row(
        701150,
        "test_corp_cannot_assign_license",
        ErrKind::License,
        "A test corp cannot assign licences.",
        None,
        Some("Use a formal corp."),
    ),
    row(
        701160,
        "corp_failed_payment_check",
        ErrKind::License,
        "The corp failed the check before payment.",
        None,
        Some("Ask the platform's support."),
    ),
    row(
        701161,
        "order_fixed_to_wechat_bank_payment",
        ErrKind::License,
        "The order can be paid through WeChat's bank channel only.",
        None,
        Some("Pay it there."),
    ),
    row(
        701170,
        "free_live_code_license_expired",
        ErrKind::License,
        "The free licence of the live code expired.",
        None,
        Some("Buy a licence."),
    ),
    row(
        701200,
        "another_image_publishing",
        ErrKind::Busy,
        "Another image is being published.",
        None,
        Some("Try again when that is done."),
    ),
    row(710000, "open_corpid_not_valid", ErrKind::Parameter, "The open corpid is not valid.", None, None),
    row(
        710002,
        "open_pending_corpid_not_valid",
        ErrKind::Parameter,
        "The open pending corpid is not valid.",
        None,
        None,
    ),
    row(710003, "form_id_not_valid", ErrKind::Parameter, "The form id is not valid.", None, None),
    row(710004, "mail_id_not_valid", ErrKind::Parameter, "The mail id is not valid.", None, None),
    row(
        710006,
        "temporary_external_userid_not_valid",
        ErrKind::Parameter,
        "The temporary external userid is not valid.",
        None,
        None,
    ),
    row(710007, "gateway_id_not_valid", ErrKind::Parameter, "The gateway id is not valid.", None, None),
    row(
        710200,
        "step_credential_not_valid",
        ErrKind::Token,
        "The step credential is not valid.",
        Some("step_credential"),
        Some("Let the user open the page again."),
    ),
    row(
        710201,
        "user_withholds_step_data",
        ErrKind::Permission,
        "The user does not share step data.",
        None,
        Some("Let the user switch it on."),
    ),
    row(
        710400,
        "model_access_token_not_valid",
        ErrKind::Token,
        "The model access token is not valid.",
        Some("model_access_token"),
        Some("Fetch a new one and repeat the call once."),
    ),
    row(
        710401,
        "model_access_token_expired",
        ErrKind::Token,
        "The model access token expired.",
        Some("model_access_token"),
        Some("Fetch a new one and repeat the call once."),
    ),
    row(
        710402,
        "model_ticket_not_valid",
        ErrKind::Token,
        "The model ticket is not valid.",
        Some("model_ticket"),
        Some("Wait for the next push of the ticket."),
    ),
    row(
        710403,
        "model_access_token_missing",
        ErrKind::Token,
        "The model access token is missing.",
        Some("model_access_token"),
        Some("Send the call with a token."),
    ),
    row(730000, "temporary_openid_not_valid", ErrKind::Parameter, "The temporary openid is not valid.", None, None),
    row(730001, "recording_file_id_not_valid", ErrKind::Parameter, "The recording file id is not valid.", None, None),
    row(730002, "recording_id_not_valid", ErrKind::Parameter, "The recording id is not valid.", None, None),
    row(730003, "sub_meeting_id_not_valid", ErrKind::Parameter, "The sub-meeting id is not valid.", None, None),
    row(730004, "meeting_number_not_valid", ErrKind::Parameter, "The meeting number is not valid.", None, None),
    row(
        730005,
        "meeting_belongs_to_another_app",
        ErrKind::Permission,
        "The meeting belongs to another app.",
        None,
        Some("Act through the app or corp that it belongs to."),
    ),
    row(730006, "enrolment_id_not_valid", ErrKind::Parameter, "The enrolment id is not valid.", None, None),
    row(
        730007,
        "corp_lacks_professional_edition",
        ErrKind::State,
        "The corp lacks the professional edition.",
        None,
        None,
    ),
    row(730008, "meeting_deleted", ErrKind::NotFound, "The meeting was deleted.", None, None),
    row(
        730009,
        "attendees_must_include_admin",
        ErrKind::Parameter,
        "The administrator must be among the attendees.",
        None,
        None,
    ),
    row(
        730010,
        "meeting_not_created_by_api",
        ErrKind::Parameter,
        "The meeting was not created through the API.",
        None,
        None,
    ),
    row(730011, "meeting_kind_not_supported", ErrKind::Parameter, "The kind of meeting is not supported.", None, None),
    row(
        740000,
        "gateway_host_and_port_conflict",
        ErrKind::State,
        "The host and port of the gateway conflict with another one.",
        None,
        None,
    ),
    row(
        740001,
        "gateway_path_conflict",
        ErrKind::State,
        "The path of the gateway conflicts with another one.",
        None,
        None,
    ),
    row(740002, "too_many_gateways", ErrKind::Quota, "There are too many gateways, ten at most.", None, None),
    row(
        740003,
        "too_many_gateway_paths",
        ErrKind::Quota,
        "There are too many paths on the gateway, 100 at most.",
        None,
        None,
    ),
    row(740004, "gateway_unknown", ErrKind::NotFound, "There is no such gateway.", None, None),
    row(740005, "gateway_host_no_domain", ErrKind::Parameter, "The host of the gateway is not a domain.", None, None),
    row(740006, "gateway_host_unverified", ErrKind::State, "The host of the gateway is not verified.", None, None),
    row(751001, "advanced_mail_not_enabled", ErrKind::State, "Advanced mail is not enabled.", None, None),
    row(751002, "advanced_mail_quota_too_low", ErrKind::Quota, "The quota of advanced mail is too low.", None, None),
    row(
        770001,
        "advanced_feature_quota_too_low",
        ErrKind::Quota,
        "The quota of the advanced feature is too low.",
        None,
        None,
    ),
    row(
        770003,
        "whole_corp_purchase_bars_assignment",
        ErrKind::State,
        "The feature was bought for the whole corp, so nothing is assigned to members.",
        None,
        None,
    ),
    row(770004, "no_valid_user_in_list", ErrKind::Parameter, "No user in the list is valid.", None, None),
    row(770005, "advanced_feature_not_enabled", ErrKind::State, "The advanced feature is not enabled.", None, None),
    row(770006, "advanced_job_id_not_valid", ErrKind::Parameter, "The advanced job id is not valid.", None, None),
    row(
        770007,
        "job_still_processing",
        ErrKind::Busy,
        "The job is still being processed.",
        None,
        Some("Ask again in a while."),
    ),
    row(
        770008,
        "assignment_older_than_seven_days",
        ErrKind::State,
        "The assignment is more than seven days old.",
        None,
        None,
    ),
    row(
        770009,
        "all_users_already_advanced",
        ErrKind::State,
        "All users have the advanced feature already.",
        None,
        None,
    ),
    row(770010, "bought_at_tencent_meeting", ErrKind::State, "The feature was bought at Tencent Meeting.", None, None),
    row(790000, "program_job_id_not_valid", ErrKind::Parameter, "The program job id is not valid.", None, None),
    row(790001, "job_state_not_valid", ErrKind::Parameter, "The state of the job is not valid.", None, None),
    row(790002, "job_already_running", ErrKind::State, "The job is running already.", None, None),
    row(
        790003,
        "job_result_already_reported",
        ErrKind::State,
        "The result of the job was reported already.",
        None,
        None,
    ),
    row(
        790004,
        "chat_component_not_authorized",
        ErrKind::Permission,
        "The chat component is not authorised.",
        None,
        Some("Have the corp authorise the component."),
    ),
    row(790005, "nonce_repeated", ErrKind::Parameter, "The nonce was used before.", None, None),
    row(790006, "no_published_image", ErrKind::NotFound, "There is no published image.", None, None),
    row(790007, "message_not_decryptable", ErrKind::Parameter, "The message cannot be decrypted.", None, None),
    row(790008, "job_not_running", ErrKind::State, "The job is not running.", None, None),
    row(830001, "media_source_url_not_valid", ErrKind::Parameter, "The media source url is not valid.", None, None),
    row(830002, "file_or_range_too_large", ErrKind::Parameter, "The file or range is too large.", None, None),
    row(
        830003,
        "media_source_download_failed",
        ErrKind::Other,
        "The media could not be downloaded from its source.",
        None,
        None,
    ),
    row(
        842002,
        "customized_app_template_not_online",
        ErrKind::State,
        "The template of the customized app is not online.",
        None,
        None,
    ),
    row(
        842003,
        "not_customized_app_template",
        ErrKind::Parameter,
        "It is not a template of a customized app.",
        None,
        None,
    ),
    row(842004, "template_count_not_valid", ErrKind::Parameter, "The template count is not valid.", None, None),
    row(842005, "app_type_not_supported", ErrKind::Parameter, "The app type is not supported.", None, None),
    row(
        842006,
        "customized_app_already_authorized",
        ErrKind::State,
        "The customized app is authorised already.",
        None,
        None,
    ),
    row(844001, "output_file_format_not_valid", ErrKind::Parameter, "The output file format is not valid.", None, None),
    row(
        844002,
        "installed_over_seven_days_ago",
        ErrKind::State,
        "The app was installed more than seven days ago, so the administrator can no longer be called.",
        None,
        None,
    ),
    row(
        845001,
        "openid_neither_account_nor_program",
        ErrKind::Parameter,
        "The openid is of neither an official account nor a mini program.",
        None,
        None,
    ),
    row(
        845002,
        "openid_entity_differs_from_corp",
        ErrKind::Parameter,
        "The openid is of another entity than the corp.",
        None,
        None,
    ),
    row(
        845003,
        "unionid_entity_differs_from_corp",
        ErrKind::Parameter,
        "The unionid is of another entity than the corp.",
        None,
        None,
    ),
    row(
        846000,
        "not_provider_app",
        ErrKind::Parameter,
        "The app is neither a third-party nor a customized one.",
        None,
        None,
    ),
    row(
        2000002,
        "corpid_parameter_not_valid",
        ErrKind::Credential,
        "The corpid does not exist.",
        Some("corpid"),
        Some("Check the corpid. If it used to work, treat the corp as suspended."),
    ),
    row(2000003, "no_remote_door_data", ErrKind::NotFound, "There is no data about the remote door.", None, None),
    row(
        2000004,
        "remote_door_device_mismatch",
        ErrKind::Parameter,
        "The door was opened on another device.",
        None,
        None,
    ),
    row(
        2000007,
        "remote_door_state_wrong",
        ErrKind::Parameter,
        "The door state that was reported is wrong.",
        None,
        None,
    ),
    row(
        2000009,
        "scan_door_operid_not_valid",
        ErrKind::Parameter,
        "The operation id of the door scan is not valid.",
        None,
        None,
    ),
    row(
        2000010,
        "scan_door_state_wrong",
        ErrKind::Parameter,
        "The door state that was reported after a scan is wrong.",
        None,
        None,
    ),
    row(2400001, "resource_parameter_wrong", ErrKind::Parameter, "The resource parameter is wrong.", None, None),
    row(2400003, "resource_not_found", ErrKind::NotFound, "The resource was not found.", None, None),
    row(2400004, "resource_exists_already", ErrKind::State, "The resource exists already.", None, None),
    row(
        2400005,
        "resource_access_denied",
        ErrKind::Permission,
        "Access to the resource was denied.",
        None,
        Some("Let somebody act who holds the permission."),
    ),
    row(
        2400006,
        "resource_operation_unauthorized",
        ErrKind::Permission,
        "The operation on the resource is not authorised.",
        None,
        Some("Grant the app this API permission in the console, or have the corp grant it."),
    ),
    row(
        2400007,
        "resource_requests_over_limit",
        ErrKind::RateLimit,
        "Too many requests for the resource.",
        None,
        Some("Slow down and try again later."),
    ),
    row(2400008, "resource_out_of_range", ErrKind::Parameter, "The resource is out of range.", None, None),
];
