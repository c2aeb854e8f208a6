//! Which suite would it be?

pub async fn run(wecom: wecom_service::WeCom) -> Result<(), wecom_service::Error> {
    wecom.provider().service().get_pre_auth_code().await?;
    Ok(())
}

fn main() {}
