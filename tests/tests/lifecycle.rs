//! Whole lives: corps install, change, reset and remove apps, by every road, and the client comes along by itself.
#![allow(clippy::unwrap_used, reason = "a test may panic")]

mod kit {
    pub(crate) mod platform;
}

use std::collections::BTreeSet;
use std::sync::Arc;

use kit::platform::*;
use tokio::net::TcpListener;
use tokio::sync::mpsc::{UnboundedReceiver, unbounded_channel};
use wecom_service::mock::{MockWecom, Road};
use wecom_service::store::Authorization;
use wecom_service::{
    AccessToken, AppKind, CorpScope, ErrCode, ErrorKind, Event, MemoryStore, ProviderAccessToken, Scope, Store, Suite,
    SuiteAccessToken, WeCom,
};

const REDEEM: &str = "/cgi-bin/service/v2/get_permanent_code";
const GET_CORP_TOKEN: &str = "/cgi-bin/service/get_corp_token";
const GETTOKEN: &str = "/cgi-bin/gettoken";
const GET_SUITE_TOKEN: &str = "/cgi-bin/service/get_suite_token";
const GET_PROVIDER_TOKEN: &str = "/cgi-bin/service/get_provider_token";

/// Serves a client's callbacks, and tells of every event after the client has looked after it.
async fn serve(mock: &MockWecom, wecom: &WeCom) -> UnboundedReceiver<Event> {
    let (sender, events) = unbounded_channel();
    let router = wecom.callback_router("/wecom", move |event: Event| {
        let told = sender.send(event);
        async move { told.map_err(|_| "nobody listens any more") }
    });
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    mock.set_callback_base(&format!("http://{}/wecom", listener.local_addr().unwrap()));
    tokio::spawn(async move { axum::serve(listener, router).await });
    for suite in SUITES {
        assert!(mock.verify_callback_url(suite).await.unwrap().accepted);
        assert!(mock.push_ticket(suite).await.unwrap().delivery.accepted);
    }
    let mut events = events;
    for _ in SUITES {
        assert_eq!(events.recv().await.unwrap().name(), "suite_ticket");
    }
    events
}

async fn permissions(corp: &Scope<CorpScope>) -> Vec<String> {
    corp.agent().get_permissions().await.unwrap().app_permissions
}

async fn stored(wecom: &WeCom, suite: &str, corp: &str) -> Authorization {
    wecom.suite(suite).unwrap().authorization(corp).await.unwrap().unwrap()
}

#[tokio::test]
async fn an_installation_from_the_providers_own_site_comes_by_the_redirect() {
    let mock = platform().await;
    let wecom = client(&mock);
    let _events = serve(&mock, &wecom).await;
    let suite = wecom.suite(SUITE).unwrap();
    let link = suite.install_link("https://app.example/installed", "campaign7").await.unwrap();
    let (_, rest) = link.split_once("pre_auth_code=").unwrap();
    let code = rest.split('&').next().unwrap();

    let installed = mock.authorize(SUITE, CORP).by(Road::Redirect).state("campaign7").pre_auth_code(code).await.unwrap();
    let query = installed.redirect_query();
    let auth_code = query.split('&').find_map(|pair| pair.strip_prefix("auth_code=")).unwrap();
    let authorization = suite.authorize(auth_code).await.unwrap();
    assert_eq!((authorization.corpid.as_str(), authorization.corp_name.as_deref()), (CORP, Some("Customer Ltd")));
    assert_eq!(authorization.install_state.as_deref(), Some("campaign7"));
    assert!(authorization.is_active() && authorization.app_kind() == AppKind::ThirdParty);
    assert_eq!(permissions(&suite.corp(CORP)).await, ["contact:base:base"]);
    assert_eq!((mock.calls_to(GET_CORP_TOKEN), mock.calls_to(GETTOKEN)), (1, 0));
}

#[tokio::test]
async fn an_installation_inside_wecom_comes_by_the_callback() {
    let mock = platform().await;
    let wecom = client(&mock);
    let mut events = serve(&mock, &wecom).await;
    let installed = mock.authorize(SUITE, CORP).by(Road::Callback).state("campaign8").await.unwrap();
    assert!(installed.delivery.unwrap().accepted);
    let Event::CreateAuth(event) = events.recv().await.unwrap() else { panic!("another event") };
    assert_eq!(event.state.as_deref(), Some("campaign8"));
    assert_eq!(stored(&wecom, SUITE, CORP).await.install_state.as_deref(), Some("campaign8"));
    assert_eq!(permissions(&wecom.suite(SUITE).unwrap().corp(CORP)).await, ["contact:base:base"]);
}

#[tokio::test]
async fn an_installation_that_comes_by_both_roads_is_redeemed_once() {
    let mock = platform().await;
    let wecom = client(&mock);
    let mut events = serve(&mock, &wecom).await;
    let installed = mock.authorize(SUITE, CORP).by(Road::Both).await.unwrap();
    let suite = wecom.suite(SUITE).unwrap();
    // The browser reloads the page, too.
    let again = (suite.authorize(installed.auth_code.clone()), suite.authorize(installed.auth_code));
    let (first, second) = tokio::join!(again.0, again.1);
    assert!(matches!(events.recv().await.unwrap(), Event::CreateAuth(_)));
    let kept = stored(&wecom, SUITE, CORP).await;
    assert!(first.unwrap().permanent_code == kept.permanent_code && second.unwrap().permanent_code == kept.permanent_code);
    assert_eq!(mock.calls_to(REDEEM), 1);
}

#[tokio::test]
async fn a_customized_app_lives_its_whole_life() {
    let mock = platform().await;
    let wecom = client(&mock);
    let mut events = serve(&mock, &wecom).await;
    let app = wecom.suite(TEMPLATE).unwrap().corp(CORP);

    // The corp's administrator scans the code that stands for the template.
    let link = wecom.provider().service().get_customized_auth_url("spring2026", [TEMPLATE]).await.unwrap();
    assert_eq!(mock.scan(&link.qrcode_url, CORP).await.unwrap().len(), 1);
    assert!(matches!(events.recv().await.unwrap(), Event::CreateAuth(_)));
    let first = stored(&wecom, TEMPLATE, CORP).await;
    assert!(first.customized && first.app_kind() == AppKind::Customized);
    assert_eq!(permissions(&app).await, ["contact:base:base"]);
    assert_eq!((mock.calls_to(GETTOKEN), mock.calls_to(GET_CORP_TOKEN)), (1, 0), "the permanent code is the app's secret");

    // Somebody asks for a new secret in the console: another permanent code, another token.
    assert!(mock.reset_permanent_code(TEMPLATE, CORP).await.unwrap().delivery.unwrap().accepted);
    assert!(matches!(events.recv().await.unwrap(), Event::ResetPermanentCode(_)));
    let second = stored(&wecom, TEMPLATE, CORP).await;
    assert!(second.permanent_code != first.permanent_code && second.customized);
    let refusals = mock.calls().iter().filter(|call| call.errcode.is_some_and(|code| code != 0)).count();
    assert_eq!(permissions(&app).await, ["contact:base:base"]);
    assert_eq!(mock.calls_to(GETTOKEN), 2);
    assert_eq!(
        mock.calls().iter().filter(|call| call.errcode.is_some_and(|code| code != 0)).count(),
        refusals,
        "without a detour"
    );

    mock.change_auth(TEMPLATE, CORP, ["contact:base:base", "contact:sensitive:mobile"]).await.unwrap();
    assert!(matches!(events.recv().await.unwrap(), Event::ChangeAuth(_)));
    assert_eq!(permissions(&app).await.len(), 2);
    assert!(stored(&wecom, TEMPLATE, CORP).await.permanent_code == second.permanent_code);

    assert!(mock.cancel_auth(TEMPLATE, CORP).await.unwrap().accepted);
    assert!(matches!(events.recv().await.unwrap(), Event::CancelAuth(_)));
    let before = mock.calls().len();
    let error = app.agent().get_permissions().await.unwrap_err();
    assert!(error.kind() == ErrorKind::NotAuthorized && error.is_revoked(), "{error}");
    assert_eq!(mock.calls().len(), before, "nothing is sent in the name of a corp that has left");
    let tombstone = stored(&wecom, TEMPLATE, CORP).await;
    assert!(!tombstone.is_active() && tombstone.permanent_code.is_empty());

    // And it comes back.
    let link = wecom.provider().service().get_customized_auth_url("autumn2026", [TEMPLATE]).await.unwrap();
    mock.scan(&link.qrcode_url, CORP).await.unwrap();
    assert!(matches!(events.recv().await.unwrap(), Event::CreateAuth(_)));
    assert_eq!(permissions(&app).await, ["contact:base:base"]);
    let third = stored(&wecom, TEMPLATE, CORP).await;
    assert!(third.is_active() && third.permanent_code != second.permanent_code);
    assert_eq!(third.install_state.as_deref(), Some("autumn2026"));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn suites_and_corps_side_by_side_do_not_mix() {
    let mock = platform().await;
    let wecom = client(&mock);
    let _events = serve(&mock, &wecom).await;
    let mut apps = Vec::new();
    for suite in SUITES {
        for corp in [CORP, OTHER_CORP] {
            assert!(mock.authorize(suite, corp).await.unwrap().delivery.unwrap().accepted);
            let own = format!("only:{suite}:{corp}");
            assert!(mock.change_auth(suite, corp, [own.clone()]).await.unwrap().accepted);
            apps.push((wecom.suite(suite).unwrap().corp(corp), own));
        }
    }
    for round in 1..=3 {
        let calls: Vec<_> = apps
            .iter()
            .cycle()
            .take(60)
            .cloned()
            .map(|(app, own)| tokio::spawn(async move { (permissions(&app).await, own) }))
            .collect();
        for call in calls {
            let (found, own) = call.await.unwrap();
            assert_eq!(found, [own]);
        }
        assert_eq!((mock.calls_to(GET_CORP_TOKEN), mock.calls_to(GETTOKEN)), (4 * round, 2 * round), "one purchase per app");
        assert_eq!(mock.kill_tokens("access_token"), 6);
    }
    let mut tokens = BTreeSet::new();
    for (app, _) in &apps {
        permissions(app).await;
        tokens.insert(app.token::<AccessToken>().await.unwrap().expose().to_owned());
    }
    for suite in SUITES {
        tokens.insert(wecom.suite(suite).unwrap().token::<SuiteAccessToken>().await.unwrap().expose().to_owned());
    }
    assert_eq!((tokens.len(), mock.calls_to(GET_SUITE_TOKEN)), (9, 3));

    // One corp leaves one suite, and nobody else notices.
    mock.cancel_auth(SUITE, CORP).await.unwrap();
    for (app, own) in &apps {
        match app.agent().get_permissions().await {
            Ok(found) => assert!(found.app_permissions == [own.as_str()] && *own != format!("only:{SUITE}:{CORP}")),
            Err(error) => assert!(error.is_revoked() && *own == format!("only:{SUITE}:{CORP}"), "{own}: {error}"),
        }
    }
}

/// Something of every scope.
async fn one_call_each(wecom: &WeCom) {
    wecom.provider().service().get_account_balance().await.unwrap();
    wecom.suite(SUITE).unwrap().pre_auth_code().await.unwrap();
    for suite in [SUITE, TEMPLATE] {
        permissions(&wecom.suite(suite).unwrap().corp(CORP)).await;
    }
    wecom.suite(SUITE).unwrap().corp(CORP).jsapi_ticket().await.unwrap();
}

const PURCHASES: [&str; 6] = [GET_PROVIDER_TOKEN, GET_SUITE_TOKEN, GET_CORP_TOKEN, GETTOKEN, REDEEM, "/cgi-bin/get_jsapi_ticket"];

#[tokio::test]
async fn after_a_restart_a_client_goes_on_where_the_last_one_stopped() {
    let mock = platform().await;
    let store: Arc<dyn Store> = Arc::new(MemoryStore::with_clock(mock.clock()));
    let start = || mock.client_builder().shared_store(Arc::clone(&store)).build().unwrap();
    let bought = || PURCHASES.map(|path| mock.calls_to(path));

    let first = start();
    for suite in [SUITE, TEMPLATE] {
        install(&mock, &first, suite, CORP).await;
    }
    one_call_each(&first).await;
    let before = bought();
    drop(first);

    let second = start();
    one_call_each(&second).await;
    assert_eq!(bought(), before, "nothing is bought again");
    let known: Vec<_> = second.suite(SUITE).unwrap().authorizations().await.unwrap().into_iter().map(|one| one.corpid).collect();
    assert_eq!(known, [CORP]);

    // A token that dies after the restart is replaced with what the first client left: ticket and permanent code.
    for kind in ["provider_access_token", "suite_access_token", "access_token"] {
        assert!(mock.kill_tokens(kind) > 0);
    }
    one_call_each(&second).await;
    assert!(bought().iter().zip(&before).take(4).all(|(now, before)| *now == before + 1), "{:?} after {before:?}", bought());
}

#[tokio::test]
async fn another_secret_does_not_ride_on_the_tokens_in_the_store() {
    let mock = platform().await;
    let store: Arc<dyn Store> = Arc::new(MemoryStore::with_clock(mock.clock()));
    let good = mock.client_builder().shared_store(Arc::clone(&store)).build().unwrap();
    install(&mock, &good, SUITE, CORP).await;
    one_scope_each(&good).await.unwrap();

    let bad = WeCom::builder().base_url(mock.base_url()).clock(mock.clock()).shared_store(store);
    let bad = bad.provider(PROVIDER, "wrong").suite(Suite::new(SUITE, "wrong")).build().unwrap();
    let error = bad.provider().token::<ProviderAccessToken>().await.unwrap_err();
    assert_eq!(error.errcode(), Some(ErrCode::new(40001)), "{error}");
    let error = bad.suite(SUITE).unwrap().token::<SuiteAccessToken>().await.unwrap_err();
    assert_eq!(error.errcode(), Some(ErrCode::new(40080)), "{error}");
    one_scope_each(&good).await.unwrap();
    assert_eq!((mock.calls_to(GET_PROVIDER_TOKEN), mock.calls_to(GET_SUITE_TOKEN)), (2, 2));
}

async fn one_scope_each(wecom: &WeCom) -> Result<(), wecom_service::Error> {
    wecom.provider().token::<ProviderAccessToken>().await?;
    wecom.suite(SUITE)?.token::<SuiteAccessToken>().await?;
    Ok(())
}
