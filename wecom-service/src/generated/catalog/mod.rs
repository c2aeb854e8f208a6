//! Every endpoint and event with its shape and example, as data.
//!
//! Generated from `spec/` by `cargo codegen`. Edit the spec, not this file.

use crate::catalog::Exchange;

pub(crate) mod events;

#[cfg(feature = "advanced")]
mod advanced;
#[cfg(feature = "agent")]
mod agent;
#[cfg(feature = "aibot")]
mod aibot;
#[cfg(feature = "appchat")]
mod appchat;
#[cfg(feature = "auth")]
mod auth;
#[cfg(feature = "base")]
mod base;
#[cfg(feature = "batch")]
mod batch;
#[cfg(feature = "chatdata")]
mod chatdata;
#[cfg(feature = "contactrule")]
mod contactrule;
#[cfg(feature = "corpgroup")]
mod corpgroup;
#[cfg(feature = "department")]
mod department;
#[cfg(feature = "device")]
mod device;
#[cfg(feature = "devicedata")]
mod devicedata;
#[cfg(feature = "exmail")]
mod exmail;
#[cfg(feature = "export")]
mod export;
#[cfg(feature = "externalcontact")]
mod externalcontact;
#[cfg(feature = "externalcontact_group")]
mod externalcontact_group;
#[cfg(feature = "externalcontact_moment")]
mod externalcontact_moment;
#[cfg(feature = "externalcontact_tag")]
mod externalcontact_tag;
#[cfg(feature = "externalcontact_tools")]
mod externalcontact_tools;
#[cfg(feature = "externalpay")]
mod externalpay;
#[cfg(feature = "health")]
mod health;
#[cfg(feature = "hr")]
mod hr;
#[cfg(feature = "idconvert")]
mod idconvert;
#[cfg(feature = "invoice")]
mod invoice;
#[cfg(feature = "kf")]
mod kf;
#[cfg(feature = "license")]
mod license;
#[cfg(feature = "linkedcorp")]
mod linkedcorp;
#[cfg(feature = "living")]
mod living;
#[cfg(feature = "media")]
mod media;
#[cfg(feature = "meeting")]
mod meeting;
#[cfg(feature = "meeting_control")]
mod meeting_control;
#[cfg(feature = "meeting_rooms")]
mod meeting_rooms;
#[cfg(feature = "meeting_webinar")]
mod meeting_webinar;
#[cfg(feature = "menu")]
mod menu;
#[cfg(feature = "message")]
mod message;
#[cfg(feature = "miniapppay")]
mod miniapppay;
#[cfg(feature = "miniprogram")]
mod miniprogram;
#[cfg(feature = "msgaudit")]
mod msgaudit;
#[cfg(feature = "oa_approval")]
mod oa_approval;
#[cfg(feature = "oa_calendar")]
mod oa_calendar;
#[cfg(feature = "oa_checkin")]
mod oa_checkin;
#[cfg(feature = "oa_checkin_rule")]
mod oa_checkin_rule;
#[cfg(feature = "oa_journal")]
mod oa_journal;
#[cfg(feature = "oa_meetingroom")]
mod oa_meetingroom;
#[cfg(feature = "oa_phone")]
mod oa_phone;
#[cfg(feature = "oa_vacation")]
mod oa_vacation;
#[cfg(feature = "paytool")]
mod paytool;
#[cfg(feature = "paytransfer")]
mod paytransfer;
#[cfg(feature = "report")]
mod report;
#[cfg(feature = "school")]
mod school;
#[cfg(feature = "security")]
mod security;
#[cfg(feature = "service")]
mod service;
#[cfg(feature = "tag")]
mod tag;
#[cfg(feature = "user")]
mod user;
#[cfg(feature = "webhook")]
mod webhook;
#[cfg(feature = "wedoc")]
mod wedoc;
#[cfg(feature = "wedoc_form")]
mod wedoc_form;
#[cfg(feature = "wedoc_smartdoc")]
mod wedoc_smartdoc;
#[cfg(feature = "wedoc_smartsheet")]
mod wedoc_smartsheet;
#[cfg(feature = "wedoc_smartsheet_priv")]
mod wedoc_smartsheet_priv;
#[cfg(feature = "wedoc_spreadsheet")]
mod wedoc_spreadsheet;
#[cfg(feature = "wedrive")]
mod wedrive;

/// The endpoints of each domain that is on, in the order of their names.
pub(crate) static DOMAINS: &[&[Exchange]] = &[
    #[cfg(feature = "advanced")]
    advanced::ENTRIES,
    #[cfg(feature = "agent")]
    agent::ENTRIES,
    #[cfg(feature = "aibot")]
    aibot::ENTRIES,
    #[cfg(feature = "appchat")]
    appchat::ENTRIES,
    #[cfg(feature = "auth")]
    auth::ENTRIES,
    #[cfg(feature = "base")]
    base::ENTRIES,
    #[cfg(feature = "batch")]
    batch::ENTRIES,
    #[cfg(feature = "chatdata")]
    chatdata::ENTRIES,
    #[cfg(feature = "contactrule")]
    contactrule::ENTRIES,
    #[cfg(feature = "corpgroup")]
    corpgroup::ENTRIES,
    #[cfg(feature = "department")]
    department::ENTRIES,
    #[cfg(feature = "device")]
    device::ENTRIES,
    #[cfg(feature = "devicedata")]
    devicedata::ENTRIES,
    #[cfg(feature = "exmail")]
    exmail::ENTRIES,
    #[cfg(feature = "export")]
    export::ENTRIES,
    #[cfg(feature = "externalcontact")]
    externalcontact::ENTRIES,
    #[cfg(feature = "externalcontact_group")]
    externalcontact_group::ENTRIES,
    #[cfg(feature = "externalcontact_moment")]
    externalcontact_moment::ENTRIES,
    #[cfg(feature = "externalcontact_tag")]
    externalcontact_tag::ENTRIES,
    #[cfg(feature = "externalcontact_tools")]
    externalcontact_tools::ENTRIES,
    #[cfg(feature = "externalpay")]
    externalpay::ENTRIES,
    #[cfg(feature = "health")]
    health::ENTRIES,
    #[cfg(feature = "hr")]
    hr::ENTRIES,
    #[cfg(feature = "idconvert")]
    idconvert::ENTRIES,
    #[cfg(feature = "invoice")]
    invoice::ENTRIES,
    #[cfg(feature = "kf")]
    kf::ENTRIES,
    #[cfg(feature = "license")]
    license::ENTRIES,
    #[cfg(feature = "linkedcorp")]
    linkedcorp::ENTRIES,
    #[cfg(feature = "living")]
    living::ENTRIES,
    #[cfg(feature = "media")]
    media::ENTRIES,
    #[cfg(feature = "meeting")]
    meeting::ENTRIES,
    #[cfg(feature = "meeting_control")]
    meeting_control::ENTRIES,
    #[cfg(feature = "meeting_rooms")]
    meeting_rooms::ENTRIES,
    #[cfg(feature = "meeting_webinar")]
    meeting_webinar::ENTRIES,
    #[cfg(feature = "menu")]
    menu::ENTRIES,
    #[cfg(feature = "message")]
    message::ENTRIES,
    #[cfg(feature = "miniapppay")]
    miniapppay::ENTRIES,
    #[cfg(feature = "miniprogram")]
    miniprogram::ENTRIES,
    #[cfg(feature = "msgaudit")]
    msgaudit::ENTRIES,
    #[cfg(feature = "oa_approval")]
    oa_approval::ENTRIES,
    #[cfg(feature = "oa_calendar")]
    oa_calendar::ENTRIES,
    #[cfg(feature = "oa_checkin")]
    oa_checkin::ENTRIES,
    #[cfg(feature = "oa_checkin_rule")]
    oa_checkin_rule::ENTRIES,
    #[cfg(feature = "oa_journal")]
    oa_journal::ENTRIES,
    #[cfg(feature = "oa_meetingroom")]
    oa_meetingroom::ENTRIES,
    #[cfg(feature = "oa_phone")]
    oa_phone::ENTRIES,
    #[cfg(feature = "oa_vacation")]
    oa_vacation::ENTRIES,
    #[cfg(feature = "paytool")]
    paytool::ENTRIES,
    #[cfg(feature = "paytransfer")]
    paytransfer::ENTRIES,
    #[cfg(feature = "report")]
    report::ENTRIES,
    #[cfg(feature = "school")]
    school::ENTRIES,
    #[cfg(feature = "security")]
    security::ENTRIES,
    #[cfg(feature = "service")]
    service::ENTRIES,
    #[cfg(feature = "tag")]
    tag::ENTRIES,
    #[cfg(feature = "user")]
    user::ENTRIES,
    #[cfg(feature = "webhook")]
    webhook::ENTRIES,
    #[cfg(feature = "wedoc")]
    wedoc::ENTRIES,
    #[cfg(feature = "wedoc_form")]
    wedoc_form::ENTRIES,
    #[cfg(feature = "wedoc_smartdoc")]
    wedoc_smartdoc::ENTRIES,
    #[cfg(feature = "wedoc_smartsheet")]
    wedoc_smartsheet::ENTRIES,
    #[cfg(feature = "wedoc_smartsheet_priv")]
    wedoc_smartsheet_priv::ENTRIES,
    #[cfg(feature = "wedoc_spreadsheet")]
    wedoc_spreadsheet::ENTRIES,
    #[cfg(feature = "wedrive")]
    wedrive::ENTRIES,
];
