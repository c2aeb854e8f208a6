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
// c25f510d856dcfa8 api/contacts/batch.yaml
// da4c09c6439b9529 api/contacts/contactrule.yaml
// c082a4330b9baf22 api/contacts/corpgroup.yaml
// 1c3c5e90724f5e3d api/contacts/department.yaml
// 2e4e7aa2c074f75b api/contacts/export.yaml
// 3cdff86dcf7c10b3 api/contacts/hr.yaml
// 849f0abf7f0d84fc api/contacts/linkedcorp.yaml
// bd129807cd6b4489 api/contacts/tag.yaml
// 5ba50cdd563f97bc api/contacts/user.yaml
// d6cf932fcb3d8ade api/customers/externalcontact.yaml
// 872cdc9ce417b24c api/customers/externalcontact_group.yaml
// 866e1a4686216c13 api/customers/externalcontact_moment.yaml
// 6cd26e84836be55e api/customers/externalcontact_tag.yaml
// f09550cde1266fa6 api/customers/externalcontact_tools.yaml
// 19f4db3233f0c771 api/customers/kf.yaml
// f2bdb770087a858b api/devices/device.yaml
// d3e59fb758cdb981 api/devices/devicedata.yaml
// 51762f03fc67f038 api/documents/wedoc.yaml
// 0497da6ba4cf4e38 api/documents/wedoc_form.yaml
// 79dd9441c9c4df02 api/documents/wedoc_smartdoc.yaml
// 677badde2d33590a api/documents/wedoc_smartsheet.yaml
// 0df5ca3a2c74501e api/documents/wedoc_smartsheet_priv.yaml
// 24aea1e2d1e82a90 api/documents/wedoc_spreadsheet.yaml
// 9aeb214dd5625f83 api/documents/wedrive.yaml
// 587a8e7291200499 api/education/health.yaml
// cc9304ca3e41b5b8 api/education/school.yaml
// dac73a37eaf8c5dd api/meetings/living.yaml
// 935d0cc4090e070c api/meetings/meeting.yaml
// e16022bffea66a58 api/meetings/meeting_control.yaml
// e4e3b4a190b9a3b9 api/meetings/meeting_rooms.yaml
// 58695841ccabae56 api/meetings/meeting_webinar.yaml
// 9b54c98c7b7191a0 api/messages/aibot.yaml
// 4f7155da7dfc395a api/messages/appchat.yaml
// ebbd3d3d3c8cdc5f api/messages/media.yaml
// 60c2e8b980738527 api/messages/menu.yaml
// d768b1a2ea612fbd api/messages/message.yaml
// 3a14380d31f41225 api/messages/miniprogram.yaml
// c138d2f3627cf4d4 api/messages/webhook.yaml
// 68e8debe4b2e7918 api/office/exmail.yaml
// dd4a757f14d3e2a7 api/office/oa_approval.yaml
// 4ec77d6d16b0de7f api/office/oa_calendar.yaml
// b4e2634d441c20b2 api/office/oa_checkin.yaml
// 8358b4272d788298 api/office/oa_checkin_rule.yaml
// 2589f918232c4eac api/office/oa_journal.yaml
// 8925a05f625f415a api/office/oa_meetingroom.yaml
// 4a82d2c002b0c49d api/office/oa_phone.yaml
// 023f194f2eb25841 api/office/oa_vacation.yaml
// 9b8223d2c1c2dc96 api/office/report.yaml
// 75721c4799a1309a api/payments/externalpay.yaml
// 098876c1c25bad08 api/payments/invoice.yaml
// 655c1ef09b521f9a api/payments/miniapppay.yaml
// 03d16931553737d0 api/provider/advanced.yaml
// cd0e05080685ab42 api/provider/agent.yaml
// d92eedd710f35cca api/provider/auth.yaml
// a627174e4d7bafc2 api/provider/base.yaml
// 1e9da554ae22aef5 api/provider/idconvert.yaml
// 82a298517e9ccdd8 api/provider/license.yaml
// 0e9000139e934637 api/provider/paytool.yaml
// 01b6eabdc304c5eb api/provider/service.yaml
// 1bbdd6ade69d8780 api/records/chatdata.yaml
// 1eea806f09769372 api/records/msgaudit.yaml
// 5c833318e51ff57d api/records/security.yaml
// 68ea96ff676fea33 errors.yaml
// 9e6ed5babb9ede26 events/advanced.yaml
// 1c329d52e6206f87 events/app.yaml
// 1e75b4fca96f0815 events/approval.yaml
// e194c374588cdd21 events/calendar.yaml
// fef23183bf75616e events/chatdata.yaml
// 63a535f52096abdd events/contact.yaml
// 913b9a2e3e7712b5 events/corpgroup.yaml
// db8ad913f4b65105 events/customer_acquisition.yaml
// 70f7591da9812b49 events/device.yaml
// 62aec0ff60ce73a6 events/exmail.yaml
// 6eeef110b86f1472 events/externalcontact.yaml
// 508794eed256e328 events/kf.yaml
// a8bae52095768487 events/license.yaml
// 95b8da9f7cce5ab3 events/living.yaml
// 72edf4dea835fbfc events/media.yaml
// 23dee3637b301167 events/meeting.yaml
// 25ef4bedf763f256 events/message.yaml
// c95b88f6058ef2f5 events/miniapppay.yaml
// 957f08e1a4be65eb events/order.yaml
// 8abd006e0b30b848 events/school.yaml
// 7202e49c44dc75b8 events/security.yaml
// 0418946f3f78d11f events/service.yaml
// 07980388810ff191 events/wedoc.yaml
// a40b52f8e91fa7b5 events/wedrive.yaml
// 0d53d8cdac23a760 tokens.yaml
// 35ab26b588a962ea types.yaml
