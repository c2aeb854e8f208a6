//! Links for browsers: each value encoded once, the fragment last.

use wecom_service::WeCom;
use wecom_service::links::{LoginUser, OauthScope};

use crate::support::*;

const BACK: &str = "https://app.example/in?next=/a b&k=企";
const BACK_ENCODED: &str = "https%3A%2F%2Fapp.example%2Fin%3Fnext%3D%2Fa%20b%26k%3D%E4%BC%81";

fn offline() -> WeCom {
    let suite = wecom_service::Suite::new(SUITE, SUITE_SECRET);
    WeCom::builder().provider(PROVIDER, PROVIDER_SECRET).suite(suite).build().unwrap()
}

#[test]
fn logins() {
    let wecom = offline();
    let suite = wecom.suite(SUITE).unwrap();
    assert_eq!(
        suite.oauth_link(BACK, OauthScope::PrivateInfo, "s1"),
        format!(
            "https://open.weixin.qq.com/connect/oauth2/authorize?appid=ww_suite&redirect_uri={BACK_ENCODED}\
             &response_type=code&scope=snsapi_privateinfo&state=s1#wechat_redirect"
        )
    );
    assert_eq!(
        suite.web_login_link(BACK, ""),
        format!(
            "https://login.work.weixin.qq.com/wwlogin/sso/login?login_type=ServiceApp&appid=ww_suite&redirect_uri={BACK_ENCODED}"
        )
    );
    assert_eq!(
        wecom.provider().qr_login_link(BACK, LoginUser::Member, "s").unwrap(),
        format!(
            "https://open.work.weixin.qq.com/wwopen/sso/3rd_qrConnect?appid=ww_provider&redirect_uri={BACK_ENCODED}&state=s&usertype=member"
        )
    );
    assert_eq!(
        wecom.provider().register_link("r/c"),
        "https://open.work.weixin.qq.com/3rdservice/wework/register?register_code=r%2Fc"
    );
}

#[tokio::test]
async fn logins_of_a_corps_own_app_name_the_agent() {
    let app = offline().app("ww_corp", 7, "secret");
    assert_eq!(
        app.oauth_link("https://a.example", OauthScope::Base, "s").await.unwrap(),
        "https://open.weixin.qq.com/connect/oauth2/authorize?appid=ww_corp&redirect_uri=https%3A%2F%2Fa.example\
         &response_type=code&scope=snsapi_base&state=s&agentid=7#wechat_redirect"
    );
    assert_eq!(
        app.web_login_link("https://a.example", "s").await.unwrap(),
        "https://login.work.weixin.qq.com/wwlogin/sso/login?login_type=CorpApp&appid=ww_corp&agentid=7\
         &redirect_uri=https%3A%2F%2Fa.example&state=s"
    );
}

#[tokio::test]
async fn each_installation_has_a_code_of_its_own() {
    let shop = Shop::default();
    let server = Server::new(move |seen| shop.answer(seen)).await;
    let wecom = client(&server, &clock()).build().unwrap();
    wecom.put_suite_ticket(SUITE, TICKET, NOW).await.unwrap();
    let suite = wecom.suite(SUITE).unwrap();
    for number in 1..3 {
        assert_eq!(
            suite.install_link(BACK, "s").await.unwrap(),
            format!(
                "https://open.work.weixin.qq.com/3rdapp/install?suite_id=ww_suite&pre_auth_code=preauth-token-{number}\
                 &redirect_uri={BACK_ENCODED}&state=s"
            )
        );
    }
}
