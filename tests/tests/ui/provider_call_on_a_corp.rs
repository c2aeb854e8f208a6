//! Licences are the provider's affair.

pub async fn run(wecom: wecom_service::WeCom) -> Result<(), wecom_service::Error> {
    let corp = wecom.suite("ww_suite")?.corp("wp_corp");
    corp.license().get_order("OI1").await?;
    Ok(())
}

fn main() {}
