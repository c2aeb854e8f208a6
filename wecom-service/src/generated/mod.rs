//! Everything that `cargo codegen` writes from the spec.
//!
//! Generated from `spec/` by `cargo codegen`. Edit the spec, not this file.

#![allow(
    clippy::too_many_arguments,
    reason = "what a request must have is an argument, however much the platform asks for"
)]

pub(crate) mod api;
#[cfg(feature = "catalog")]
pub(crate) mod catalog;
pub(crate) mod errcodes;
#[cfg(feature = "callback")]
pub mod events;
pub(crate) mod tokens;
pub mod types;

// What all this was written from, with the beginning of each file's SHA-256:
// a947b3e1d22fff8a api/contacts/batch.yaml
// 0257358f95caf553 api/contacts/contactrule.yaml
// b2b7145b7342d79a api/contacts/corpgroup.yaml
// 256375d92df4b5cf api/contacts/department.yaml
// e92c01bc8822a03c api/contacts/export.yaml
// ed425ee666d639ab api/contacts/hr.yaml
// dba341e69b3bc41d api/contacts/linkedcorp.yaml
// bd129807cd6b4489 api/contacts/tag.yaml
// 1f164f0c83de5307 api/contacts/user.yaml
// 43b03e6913a220ae api/customers/externalcontact.yaml
// 293377584857050d api/customers/externalcontact_group.yaml
// 8a88a83d599b6767 api/customers/externalcontact_moment.yaml
// d30023cb1a521cce api/customers/externalcontact_tag.yaml
// f13eadfd871d2f82 api/customers/externalcontact_tools.yaml
// 0f3aa452ca53a4eb api/customers/kf.yaml
// 2b788fd10a7562e4 api/devices/device.yaml
// 57c4f16e70b24cc3 api/devices/devicedata.yaml
// 2badd8e5b3e8e27b api/documents/wedoc.yaml
// dd161020d021dcce api/documents/wedoc_form.yaml
// f5c9ca0f5ef9124c api/documents/wedoc_smartdoc.yaml
// a6440cc85a28e8ce api/documents/wedoc_smartsheet.yaml
// 934ebfcbb28730fa api/documents/wedoc_smartsheet_priv.yaml
// a6769b477b9572b4 api/documents/wedoc_spreadsheet.yaml
// 01826f20ce8a3e3e api/documents/wedrive.yaml
// 20440033503f3ab1 api/education/health.yaml
// 85ff5ecc6a02a875 api/education/school.yaml
// 7ac29b6f24eb7784 api/meetings/living.yaml
// 6cb94dbbb4dbd541 api/meetings/meeting.yaml
// 06587b1622b775bd api/meetings/meeting_control.yaml
// 35b459f4a007299d api/meetings/meeting_rooms.yaml
// 9559060736a70a46 api/meetings/meeting_webinar.yaml
// eadcb2544d46cdaa api/messages/aibot.yaml
// 23a26944c5c60f8f api/messages/appchat.yaml
// 40282c2f54830a2c api/messages/media.yaml
// 60c2e8b980738527 api/messages/menu.yaml
// 17d4b3587f187070 api/messages/message.yaml
// 62794d0fc19c310a api/messages/miniprogram.yaml
// 45aa3494cce783c0 api/messages/webhook.yaml
// 3fcabf0f984eb9f4 api/office/exmail.yaml
// 52f1d63666835d3e api/office/oa_approval.yaml
// fd42b8513b78a91b api/office/oa_calendar.yaml
// 41cb8ebe363d43f0 api/office/oa_checkin.yaml
// 54c7efffa581493d api/office/oa_checkin_rule.yaml
// 83148b45a3556135 api/office/oa_journal.yaml
// eb5132debb2067f6 api/office/oa_meetingroom.yaml
// dbe77722bf89488c api/office/oa_phone.yaml
// 5666d0966dc192a7 api/office/oa_vacation.yaml
// c77df0859e92457d api/office/report.yaml
// e6f605d500b2da26 api/payments/externalpay.yaml
// 51f84d038096e530 api/payments/invoice.yaml
// a674b0f1bcdd43e8 api/payments/miniapppay.yaml
// da649d93029fe663 api/payments/paytransfer.yaml
// 5e79f6ab2520d102 api/provider/advanced.yaml
// 93634697333e6272 api/provider/agent.yaml
// 659baeefa4c2b3a2 api/provider/auth.yaml
// 69fe5a1b2a0449c8 api/provider/base.yaml
// 2f781ab886172afc api/provider/idconvert.yaml
// bcd24b0f644ac139 api/provider/license.yaml
// fa84626e7f321cf6 api/provider/paytool.yaml
// 54e4d8607a60973a api/provider/service.yaml
// 02d760020312feeb api/records/chatdata.yaml
// f43e588b141a9e75 api/records/msgaudit.yaml
// 502637b2de271469 api/records/security.yaml
// fe621555574d6f60 errors.yaml
// 9e6ed5babb9ede26 events/advanced.yaml
// ccfa6c7405a10d6c events/aibot.yaml
// 478454c2c47a59c6 events/app.yaml
// 5b0ef7ff2f590ec0 events/approval.yaml
// 34c9696b85ed5ccf events/calendar.yaml
// 5a4397c5f0fbd54b events/chatdata.yaml
// 3fdadbe192a65645 events/contact.yaml
// bea6f4d2ae34ae27 events/corpgroup.yaml
// 93eb1c6e52632113 events/customer_acquisition.yaml
// a56308c4b8ad987a events/device.yaml
// 62aec0ff60ce73a6 events/exmail.yaml
// d45a821e41aeb394 events/externalcontact.yaml
// 508794eed256e328 events/kf.yaml
// a8bae52095768487 events/license.yaml
// 95b8da9f7cce5ab3 events/living.yaml
// 9ff5ba41c6dbc962 events/media.yaml
// 28aacfa5af313e81 events/meeting.yaml
// 87cf37854196aec0 events/message.yaml
// 3d8e363ffc6d189c events/miniapppay.yaml
// 957f08e1a4be65eb events/order.yaml
// 42014984cc8f4baf events/reply.yaml
// f15f3b665751a859 events/school.yaml
// b4225a9f9781ddf0 events/security.yaml
// a3b80c4db2d26edc events/service.yaml
// 1b676d8bd6920e23 events/wedoc.yaml
// e1696cd5d17a9f48 events/wedrive.yaml
// 03fb00692ef90298 tokens.yaml
// 6388f6a4302de8a7 types.yaml
