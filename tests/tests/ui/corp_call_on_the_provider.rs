//! Which corp would it be?

pub async fn run(wecom: wecom_service::WeCom) -> Result<(), wecom_service::Error> {
    wecom.provider().agent().get_permissions().await?;
    Ok(())
}

fn main() {}
