//! A suite does not hold the provider's token either.

pub async fn run(wecom: wecom_service::WeCom) -> Result<(), wecom_service::Error> {
    let suite = wecom.suite("ww_suite")?;
    suite.license().list_order().limit(10).await?;
    Ok(())
}

fn main() {}
