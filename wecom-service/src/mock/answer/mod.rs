//! The endpoints that have a memory. Every other endpoint answers with the spec's example.
//!
//! A handler gets a request that has passed the checks of the spec, changes the [`World`], and gives an answer or a refusal.

mod base;
mod install;
mod license;
mod login;
mod page;
mod paytransfer;
mod tokens;

use super::ask::{Answered, Ask};
use super::state::World;

/// Answers one call.
pub(crate) type Handler = fn(&mut World, &Ask) -> Answered;

/// The handlers by path.
pub(crate) const HANDLERS: &[(&str, Handler)] = &[
    ("/cgi-bin/service/get_provider_token", tokens::get_provider_token),
    ("/cgi-bin/service/get_suite_token", tokens::get_suite_token),
    ("/cgi-bin/service/get_corp_token", tokens::get_corp_token),
    ("/cgi-bin/gettoken", tokens::gettoken),
    ("/cgi-bin/corpgroup/corp/gettoken", tokens::downstream_gettoken),
    ("/cgi-bin/openhw/get_model_token", tokens::get_model_token),
    ("/cgi-bin/openhw/get_device_secret", tokens::get_device_secret),
    ("/cgi-bin/openhw/get_device_token", tokens::get_device_token),
    ("/cgi-bin/sync/contact_sync_success", tokens::contact_sync_success),
    ("/cgi-bin/service/get_pre_auth_code", install::get_pre_auth_code),
    ("/cgi-bin/service/set_session_info", install::set_session_info),
    ("/cgi-bin/service/get_customized_auth_url", install::get_customized_auth_url),
    ("/cgi-bin/service/get_app_qrcode", install::get_app_qrcode),
    ("/cgi-bin/service/get_permanent_code", install::get_permanent_code),
    ("/cgi-bin/service/v2/get_permanent_code", install::get_permanent_code_v2),
    ("/cgi-bin/service/get_auth_info", install::get_auth_info),
    ("/cgi-bin/service/v2/get_auth_info", install::get_auth_info),
    ("/cgi-bin/service/get_admin_list", install::get_admin_list),
    ("/cgi-bin/agent/get_permissions", install::get_permissions),
    ("/cgi-bin/service/corpid_to_opencorpid", base::corpid_to_opencorpid),
    ("/cgi-bin/service/get_account_balance", base::get_account_balance),
    ("/cgi-bin/get_jsapi_ticket", base::get_jsapi_ticket),
    ("/cgi-bin/ticket/get", base::get_ticket),
    ("/cgi-bin/service/get_register_code", base::get_register_code),
    ("/cgi-bin/service/get_register_info", base::get_register_info),
    ("/cgi-bin/service/auth/getuserinfo3rd", login::getuserinfo3rd),
    ("/cgi-bin/service/auth/getuserdetail3rd", login::getuserdetail3rd),
    ("/cgi-bin/auth/getuserinfo", login::getuserinfo),
    ("/cgi-bin/auth/getuserdetail", login::getuserdetail),
    ("/cgi-bin/service/get_login_info", login::get_login_info),
    ("/cgi-bin/service/miniprogram/jscode2session", login::jscode2session),
    ("/cgi-bin/license/create_new_order", license::order::create_new_order),
    ("/cgi-bin/license/cancel_order", license::order::cancel_order),
    ("/cgi-bin/license/list_order", license::order::list_order),
    ("/cgi-bin/license/get_order", license::order::get_order),
    ("/cgi-bin/license/get_union_order", license::order::get_union_order),
    ("/cgi-bin/license/list_order_account", license::order::list_order_account),
    ("/cgi-bin/license/create_renew_order_job", license::job::create_renew_order_job),
    ("/cgi-bin/license/submit_order_job", license::job::submit_order_job),
    ("/cgi-bin/license/create_new_order_job", license::job::create_new_order_job),
    ("/cgi-bin/license/submit_new_order_job", license::job::submit_new_order_job),
    ("/cgi-bin/license/new_order_job_result", license::job::new_order_job_result),
    ("/cgi-bin/license/submit_pay_job", license::job::submit_pay_job),
    ("/cgi-bin/license/pay_job_result", license::job::pay_job_result),
    ("/cgi-bin/license/active_account", license::account::active_account),
    ("/cgi-bin/license/batch_active_account", license::account::batch_active_account),
    ("/cgi-bin/license/active_account_by_type", license::account::active_account_by_type),
    ("/cgi-bin/license/batch_transfer_license", license::account::batch_transfer_license),
    ("/cgi-bin/license/batch_share_active_code", license::account::batch_share_active_code),
    ("/cgi-bin/license/get_active_info_by_code", license::info::get_active_info_by_code),
    ("/cgi-bin/license/batch_get_active_info_by_code", license::info::batch_get_active_info_by_code),
    ("/cgi-bin/license/get_active_info_by_user", license::info::get_active_info_by_user),
    ("/cgi-bin/license/list_actived_account", license::info::list_actived_account),
    ("/cgi-bin/license/set_auto_active_status", license::info::set_auto_active_status),
    ("/cgi-bin/license/get_auto_active_status", license::info::get_auto_active_status),
    ("/cgi-bin/license/get_app_license_info", license::info::get_app_license_info),
    ("/mmpaymkttransfers/sendworkwxredpack", paytransfer::sendworkwxredpack),
    ("/mmpaymkttransfers/queryworkwxredpack", paytransfer::queryworkwxredpack),
    ("/mmpaymkttransfers/promotion/paywwsptrans2pocket", paytransfer::paywwsptrans2pocket),
    ("/mmpaymkttransfers/promotion/querywwsptrans2pocket", paytransfer::querywwsptrans2pocket),
];

/// The handler of a path.
pub(crate) fn handler(path: &str) -> Option<Handler> {
    HANDLERS.iter().find(|(known, _)| *known == path).map(|(_, handler)| *handler)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_handler_is_of_an_endpoint_in_the_catalog() {
        for (path, _) in HANDLERS {
            let count = crate::catalog::endpoints().filter(|exchange| exchange.meta.path == *path).count();
            assert_eq!(count, 1, "{path}");
        }
    }
}
