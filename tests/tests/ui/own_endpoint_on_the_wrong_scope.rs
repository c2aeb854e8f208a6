//! A stranger's endpoint is held to the same rule.

use serde::{Serialize, Serializer};
use wecom_service::{Endpoint, EndpointMeta, SuiteAccessToken};

struct Mine;

impl Serialize for Mine {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_unit()
    }
}

impl Endpoint for Mine {
    type Token = SuiteAccessToken;
    type Response = serde_json::Value;
    const META: &'static EndpointMeta = &EndpointMeta::get("mine", "mine", "/cgi-bin/mine");
}

pub async fn run(wecom: wecom_service::WeCom) -> Result<(), wecom_service::Error> {
    wecom.app("ww_corp", 1, "secret").send(Mine).await?;
    Ok(())
}

fn main() {}
