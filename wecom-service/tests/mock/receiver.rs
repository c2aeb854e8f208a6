//! Both sides together: the mock pushes, the crate's own receiver takes, and the client works with what came.

use std::sync::{Arc, Mutex};

use wecom_service::{Event, WeCom};

use crate::bench::{Bench, CORP, SUITE, TEMPLATE};

/// A client of the bench whose callbacks are served; the events that its handler saw.
async fn served(bench: &Bench) -> (WeCom, Arc<Mutex<Vec<&'static str>>>) {
    let wecom = bench.mock.client_builder().build().unwrap();
    let seen: Arc<Mutex<Vec<&'static str>>> = Arc::default();
    let notes = Arc::clone(&seen);
    let router = wecom.callback_router("/wecom", move |event: Event| {
        notes.lock().unwrap().push(event.name());
        async {}
    });
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let base = format!("http://{}/wecom", listener.local_addr().unwrap());
    tokio::spawn(async move { axum::serve(listener, router).await });
    bench.mock.set_callback_base(&base);
    for suite in [SUITE, TEMPLATE] {
        assert!(bench.mock.verify_callback_url(suite).await.unwrap().accepted);
    }
    assert!(bench.mock.verify_provider_callback_url().await.accepted);
    (wecom, seen)
}

#[tokio::test]
async fn callbacks_install_reset_and_remove_an_app_without_a_line_of_code() {
    let bench = Bench::new().await;
    let (wecom, seen) = served(&bench).await;
    for suite in [SUITE, TEMPLATE] {
        assert!(bench.mock.push_ticket(suite).await.unwrap().delivery.accepted);
        let installed = bench.mock.authorize(suite, CORP).await.unwrap();
        assert!(installed.delivery.unwrap().accepted, "{suite}");
    }
    let app = wecom.suite(SUITE).unwrap().corp(CORP);
    let customized = wecom.suite(TEMPLATE).unwrap().corp(CORP);
    assert_eq!(app.agent().get_permissions().await.unwrap().app_permissions.len(), 1);
    assert_eq!(customized.agent().get_permissions().await.unwrap().app_permissions.len(), 1);

    assert!(bench.mock.reset_permanent_code(TEMPLATE, CORP).await.unwrap().delivery.unwrap().accepted);
    assert_eq!(customized.agent().get_permissions().await.unwrap().app_permissions.len(), 1);
    assert!(bench.mock.cancel_auth(SUITE, CORP).await.unwrap().accepted);
    assert!(app.agent().get_permissions().await.is_err());
    assert!(seen.lock().unwrap().ends_with(&["reset_permanent_code", "cancel_auth"]));
}

#[tokio::test]
async fn licence_events_arrive_typed() {
    let bench = Bench::new().await;
    let (wecom, seen) = served(&bench).await;
    bench.mock.authorize(SUITE, CORP).await.unwrap();
    let license = wecom.provider().license();
    let count = wecom_service::license::AccountCount::new().base_count(1).external_contact_count(1);
    let order =
        license.create_new_order(CORP, "buyer", count, wecom_service::license::PurchaseDuration::new().months(2)).await.unwrap();
    assert!(bench.mock.pay_order(order.order_id.as_str()).await.unwrap()[0].accepted);
    license.set_auto_active_status(CORP, true).await.unwrap();
    let given = bench.mock.member_opens_app(CORP, "wo_mei").await.unwrap();
    assert_eq!((given.seats.len(), given.delivery.unwrap().accepted), (2, true));
    assert!(seen.lock().unwrap().ends_with(&["license_pay_success", "auto_activate"]));
    let seats = license.get_active_info_by_user(CORP, "wo_mei").await.unwrap();
    assert!(seats.active_status && seats.active_info_list.len() == 2);
}
