//! What each scope may call.

use wecom_service::{Error, WeCom};

pub async fn run(wecom: WeCom) -> Result<(), Error> {
    wecom.provider().license().get_order("OI1").await?;
    let suite = wecom.suite("ww_suite")?;
    suite.service().get_pre_auth_code().await?;
    suite.corp("wp_corp").agent().get_permissions().await?;
    wecom.app("ww_corp", 1_000_002, "secret").agent().get_permissions().await?;
    wecom.contact_sync("wp_corp", "token").service().contact_sync_success().await?;
    Ok(())
}

fn main() {}
