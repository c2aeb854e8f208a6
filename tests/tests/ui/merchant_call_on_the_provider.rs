//! A merchant signs its own payments.

pub async fn run(wecom: wecom_service::WeCom) -> Result<(), wecom_service::Error> {
    let provider = wecom.provider();
    provider.paytransfer().queryworkwxredpack("N1", "wx1").await?;
    Ok(())
}

fn main() {}
