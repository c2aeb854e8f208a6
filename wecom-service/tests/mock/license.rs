//! Licences: ordering, paying, activating, transferring, renewing, giving back.

use serde_json::{Value as Json, json};
use wecom_service::callback::Crypto;

use crate::bench::{AES_KEY, Bench, CORP, DAY, DOWNSTREAM, Hook, NOW, PROVIDER, SUITE, TEST_CORP, TOKEN, errcode};

/// A bench whose corps have the app, and a shorthand for licence calls.
struct Shop {
    bench: Bench,
    token: String,
}

impl Shop {
    async fn open() -> Self {
        let bench = Bench::new().await;
        for corp in [CORP, DOWNSTREAM, TEST_CORP] {
            bench.mock.authorize(SUITE, corp).await.unwrap();
        }
        let token = bench.provider_token().await;
        Self { bench, token }
    }

    async fn call(&self, name: &str, body: Json) -> Json {
        // Time passes in these tests; a token of now is always at hand.
        let fresh = self.bench.provider_token().await;
        let token = if self.bench.mock.now() - NOW < 7200 { &self.token } else { &fresh };
        self.bench.post(&format!("/cgi-bin/license/{name}"), &[("provider_access_token", token)], body).await
    }

    async fn code(&self, name: &str, body: Json) -> i64 {
        errcode(&self.call(name, body).await)
    }

    async fn order(&self, corp: &str, base: i64, external: i64, months: i64) -> String {
        let body = purchase(corp, base, external, months);
        let answer = self.call("create_new_order", body).await;
        answer["order_id"].as_str().unwrap_or_else(|| panic!("{answer}")).to_owned()
    }

    /// Orders, pays and gives the codes.
    async fn buy(&self, corp: &str, base: i64, external: i64, months: i64) -> Vec<String> {
        let order = self.order(corp, base, external, months).await;
        self.bench.mock.pay_order(&order).await.unwrap();
        let list = self.call("list_order_account", json!({"order_id": order})).await;
        list["account_list"].as_array().unwrap().iter().map(|seat| seat["active_code"].as_str().unwrap().to_owned()).collect()
    }

    async fn activate(&self, code: &str, userid: &str) -> i64 {
        self.code("active_account", json!({"corpid": CORP, "active_code": code, "userid": userid})).await
    }

    async fn seat(&self, corp: &str, code: &str) -> Json {
        self.call("get_active_info_by_code", json!({"corpid": corp, "active_code": code})).await["active_info"].clone()
    }

    async fn pages(&self, name: &str, mut body: Json, items: &str) -> Vec<Json> {
        let mut all = Vec::new();
        loop {
            let page = self.call(name, body.clone()).await;
            all.extend(page[items].as_array().unwrap().iter().cloned());
            if page["has_more"] == 0 {
                assert_eq!(page["next_cursor"], "");
                return all;
            }
            body["cursor"] = page["next_cursor"].clone();
        }
    }
}

fn purchase(corp: &str, base: i64, external: i64, months: i64) -> Json {
    json!({
        "corpid": corp,
        "buyer_userid": "buyer",
        "account_count": {"base_count": base, "external_contact_count": external},
        "account_duration": {"months": months},
    })
}

#[tokio::test]
async fn orders_are_checked_before_they_are_placed() {
    let shop = Shop::open().await;
    shop.bench.mock.cancel_auth(SUITE, DOWNSTREAM).await.unwrap();
    for (body, code) in [
        (purchase(CORP, 0, 0, 1), 40058),
        (purchase(CORP, 1, 0, 61), 40058),
        (purchase(CORP, 1_000_001, 0, 1), 40058),
        (purchase("wpNobody", 1, 0, 1), 40013),
        (purchase(DOWNSTREAM, 1, 0, 1), 701015),
        (purchase(TEST_CORP, 1001, 0, 1), 701027),
        (purchase(TEST_CORP, 1, 0, 2), 701028),
    ] {
        assert_eq!(shop.code("create_new_order", body.clone()).await, code, "{body}");
    }
}

#[tokio::test]
async fn an_order_goes_from_unpaid_to_paid_to_refunded() {
    let shop = Shop::open().await;
    let hook = Hook::taking().await;
    shop.bench.mock.set_provider_callback(&hook.url).unwrap();
    let order = shop.order(CORP, 2, 1, 2).await;
    let read = async || shop.call("get_order", json!({"order_id": order})).await["order"].clone();
    assert_eq!(read().await["order_status"], 0);
    assert!(shop.pages("list_order_account", json!({"order_id": order}), "account_list").await.is_empty());

    shop.bench.clock.advance(60);
    let deliveries = shop.bench.mock.pay_order(&order).await.unwrap();
    assert!(deliveries.len() == 1 && deliveries[0].accepted);
    let paid = read().await;
    assert_eq!((&paid["order_status"], &paid["create_time"], &paid["pay_time"]), (&json!(1), &json!(NOW), &json!(NOW + 60)));
    assert_eq!(paid["account_count"], json!({"base_count": 2, "external_contact_count": 1}));
    assert!(shop.bench.mock.pay_order(&order).await.is_err());
    assert_eq!(shop.code("cancel_order", json!({"corpid": CORP, "order_id": order})).await, 701084);

    let codes = shop.pages("list_order_account", json!({"order_id": order}), "account_list").await;
    let code = codes[0]["active_code"].as_str().unwrap();
    shop.bench.mock.request_refund(&order).unwrap();
    assert_eq!(shop.activate(code, "wo_a").await, 701037);
    assert_eq!(read().await["order_status"], 4);
    shop.bench.mock.refund_order(&order).await.unwrap();
    assert_eq!(read().await["order_status"], 5);
    assert_eq!(shop.activate(code, "wo_a").await, 701021);

    let crypto = Crypto::new(TOKEN, AES_KEY).unwrap();
    let events: Vec<String> = hook
        .seen()
        .iter()
        .map(|(_, body)| {
            let sealed = body.split_once("<Encrypt><![CDATA[").unwrap().1.split_once("]]>").unwrap().0;
            let opened = crypto.decrypt(sealed).unwrap();
            assert_eq!(opened.receive_id, PROVIDER);
            opened.message.clone()
        })
        .collect();
    assert!(events[0].contains("license_pay_success") && events[0].contains(&order) && events[0].contains(CORP), "{events:?}");
    assert!(events[1].contains("license_refund") && events[1].contains("<OrderStatus>1</OrderStatus>"), "{events:?}");
}

#[tokio::test]
async fn refused_refunds_leave_the_seats_alone() {
    let shop = Shop::open().await;
    let order = shop.order(CORP, 1, 0, 1).await;
    assert!(shop.bench.mock.refuse_refund(&order).await.is_err());
    shop.bench.mock.pay_order(&order).await.unwrap();
    shop.bench.mock.refuse_refund(&order).await.unwrap();
    let list = shop.call("list_order_account", json!({"order_id": order})).await;
    assert_eq!(shop.activate(list["account_list"][0]["active_code"].as_str().unwrap(), "wo_a").await, 0);
}

#[tokio::test]
async fn orders_are_listed_in_pages_newest_first() {
    let shop = Shop::open().await;
    let mut placed = Vec::new();
    for _ in 0..5 {
        placed.push(shop.order(CORP, 1, 0, 1).await);
        shop.bench.clock.advance(10);
    }
    let test = shop.order(TEST_CORP, 1, 0, 1).await;
    let ids = |orders: Vec<Json>| orders.iter().map(|order| order["order_id"].as_str().unwrap().to_owned()).collect::<Vec<_>>();
    let all = ids(shop.pages("list_order", json!({"limit": 2}), "order_list").await);
    assert_eq!(all, placed.iter().rev().cloned().collect::<Vec<_>>());
    let within = json!({"limit": 2, "start_time": NOW + 10, "end_time": NOW + 30});
    assert_eq!(shop.pages("list_order", within, "order_list").await.len(), 3);
    assert_eq!(ids(shop.pages("list_order", json!({"corpid": TEST_CORP}), "order_list").await), [test]);
    assert_eq!(shop.code("list_order", json!({"start_time": NOW})).await, 40058);
    assert_eq!(shop.code("list_order", json!({"start_time": NOW, "end_time": NOW + 32 * DAY})).await, 40058);
    assert_eq!(shop.code("list_order", json!({"cursor": "nonsense"})).await, 701105);
    assert_eq!(shop.code("cancel_order", json!({"corpid": DOWNSTREAM, "order_id": placed[0]})).await, 701086);
    assert_eq!(shop.code("cancel_order", json!({"corpid": CORP, "order_id": placed[0]})).await, 0);
}

#[tokio::test]
async fn a_seat_is_activated_expires_and_is_merged_with_its_successor() {
    let shop = Shop::open().await;
    let codes = shop.buy(CORP, 3, 0, 2).await;
    assert_eq!(shop.seat(CORP, &codes[0]).await["status"], 1);
    assert_eq!(shop.activate(&codes[0], "wo_a").await, 0);
    assert_eq!(shop.activate(&codes[0], "wo_b").await, 701003);
    assert_eq!(shop.activate("LA404", "wo_b").await, 701021);
    assert_eq!(shop.activate(&codes[1], "wo_a").await, 701082, "more than twenty days are left");
    let seat = shop.seat(CORP, &codes[0]).await;
    assert_eq!((&seat["status"], &seat["expire_time"]), (&json!(2), &json!(NOW + 62 * DAY)));

    shop.bench.mock.advance(50 * DAY);
    assert_eq!(shop.activate(&codes[1], "wo_a").await, 0);
    let (old, new) = (shop.seat(CORP, &codes[0]).await, shop.seat(CORP, &codes[1]).await);
    assert_eq!((&old["status"], &old["merge_info"]["to_active_code"]), (&json!(5), &json!(codes[1])));
    assert_eq!(new["expire_time"], json!(NOW + (50 + 62 + 12) * DAY), "the remaining twelve days are added");
    let user = shop.call("get_active_info_by_user", json!({"corpid": CORP, "userid": "wo_a"})).await;
    assert_eq!(user["active_info_list"].as_array().unwrap().len(), 1);

    shop.bench.mock.advance(75 * DAY);
    assert_eq!(shop.seat(CORP, &codes[1]).await["status"], 3);
    let user = shop.call("get_active_info_by_user", json!({"corpid": CORP, "userid": "wo_a"})).await;
    assert_eq!(user["active_status"], 0);
    shop.bench.mock.advance(365 * DAY);
    assert_eq!(shop.activate(&codes[2], "wo_a").await, 701012, "the code was not bound in time");
}

#[tokio::test]
async fn batches_tell_how_each_item_ended() {
    let shop = Shop::open().await;
    let codes = shop.buy(CORP, 2, 0, 1).await;
    let item = |code: &str, user: &str| json!({"active_code": code, "userid": user});
    let body = json!({"corpid": CORP, "active_list": [item(&codes[0], "wo_a"), item("LA404", "wo_b")]});
    let answer = shop.call("batch_active_account", body.clone()).await;
    let codes_of = |answer: &Json| answer["active_result"].as_array().unwrap().iter().map(errcode).collect::<Vec<_>>();
    assert_eq!((errcode(&answer), codes_of(&answer)), (0, vec![0, 701021]));
    let answer = shop.call("batch_active_account", body).await;
    assert_eq!((errcode(&answer), codes_of(&answer)), (701024, vec![701003, 701021]));
    let twice = json!({"corpid": CORP, "active_list": [item(&codes[1], "wo_a"), item(&codes[1], "wo_b")]});
    assert_eq!(shop.code("batch_active_account", twice).await, 701023);

    let by_type = |kind: i64, user: &str| json!({"corpid": CORP, "type": kind, "userid": user});
    assert_eq!(shop.code("active_account_by_type", by_type(1, "wo_a")).await, 701011);
    assert_eq!(shop.code("active_account_by_type", by_type(2, "wo_b")).await, 701010);
    assert_eq!(shop.code("active_account_by_type", by_type(1, "wo_b")).await, 0);
    let body = json!({"corpid": CORP, "active_code_list": [codes[0], "LA404"]});
    let answer = shop.call("batch_get_active_info_by_code", body).await;
    assert_eq!(
        (answer["active_info_list"].as_array().map(Vec::len), &answer["invalid_active_code_list"]),
        (Some(1), &json!(["LA404"]))
    );
}

#[tokio::test]
async fn members_hand_over_once_in_thirty_days_unless_they_leave() {
    let shop = Shop::open().await;
    let codes = shop.buy(CORP, 2, 1, 12).await;
    shop.activate(&codes[0], "wo_a").await;
    shop.activate(&codes[2], "wo_a").await;
    let transfer = async |from: &str, to: &str| {
        let body = json!({"corpid": CORP, "transfer_list": [{"handover_userid": from, "takeover_userid": to}]});
        errcode(&shop.call("batch_transfer_license", body).await["transfer_result"][0])
    };
    assert_eq!(transfer("wo_a", "wo_b").await, 0);
    assert_eq!(shop.seat(CORP, &codes[2]).await["userid"], "wo_b", "seats of both kinds change hands");
    assert_eq!(transfer("wo_a", "wo_c").await, 701016);
    assert_eq!(transfer("wo_b", "wo_c").await, 701017);
    shop.bench.mock.member_leaves(CORP, "wo_b").unwrap();
    assert_eq!(transfer("wo_b", "wo_c").await, 0);
    assert_eq!(transfer("wo_c", "wo_b").await, 701019, "who has left cannot receive");
    shop.bench.mock.advance(30 * DAY);
    shop.activate(&codes[1], "wo_d").await;
    assert_eq!(transfer("wo_c", "wo_d").await, 701018);
    assert_eq!(transfer("wo_c", "wo_e").await, 0);
}

#[tokio::test]
async fn activated_members_are_listed_in_pages() {
    let shop = Shop::open().await;
    for (index, code) in shop.buy(CORP, 5, 0, 1).await.iter().enumerate() {
        shop.activate(code, &format!("wo_{index}")).await;
    }
    let all = shop.pages("list_actived_account", json!({"corpid": CORP, "limit": 2}), "account_list").await;
    assert_eq!(all.len(), 5);
    assert_eq!(all[4]["expire_time"], json!(NOW + 31 * DAY));
}

#[tokio::test]
async fn renewals_are_collected_ordered_and_paid_from_the_balance() {
    let shop = Shop::open().await;
    let codes = shop.buy(CORP, 1, 0, 1).await;
    shop.activate(&codes[0], "wo_a").await;
    let account = |user: &str, kind: i64| json!({"userid": user, "type": kind});
    let body =
        json!({"corpid": CORP, "account_list": [account("wo_a", 1), account("wo_a", 1), account("wo_x", 1), account("wo_a", 2)]});
    let job = shop.call("create_renew_order_job", body).await;
    let invalid: Vec<i64> = job["invalid_account_list"].as_array().unwrap().iter().map(errcode).collect();
    assert_eq!(invalid, [701020, 701004, 701004]);
    let submit = |months: i64| json!({"jobid": job["jobid"], "buyer_userid": "buyer", "account_duration": {"months": months}});
    assert_eq!(shop.code("submit_order_job", submit(60)).await, 701030, "more than five years in all");
    let order = shop.call("submit_order_job", submit(2)).await["order_id"].clone();
    assert_eq!(shop.code("submit_order_job", submit(2)).await, 701126);

    shop.bench.mock.set_balance(0);
    let pay = async || {
        let pay = shop.call("submit_pay_job", json!({"payer_userid": "buyer", "order_id": order})).await;
        let result = json!({"jobid": pay["jobid"]});
        assert_eq!(shop.call("pay_job_result", result.clone()).await["status"], 2, "working, at first");
        shop.call("pay_job_result", result).await
    };
    let failed = pay().await;
    assert_eq!((&failed["status"], errcode(&failed["pay_job_result"])), (&json!(3), 90433));
    shop.bench.mock.set_balance(1_000_000);
    assert_eq!(pay().await["status"], 1);
    shop.bench.mock.settle().await;
    assert!(shop.bench.mock.callbacks().iter().any(|callback| callback.event == "license_pay_success"));
    assert_eq!(shop.seat(CORP, &codes[0]).await["expire_time"], json!(NOW + 93 * DAY));
    let list = shop.call("list_order_account", json!({"order_id": order})).await;
    assert_eq!(list["account_list"], json!([{"userid": "wo_a", "type": 1}]));
    let balance = shop.bench.get("/cgi-bin/service/get_account_balance", &[("provider_access_token", &shop.token)]).await;
    assert_eq!(balance["balance"], 999_800);
}

#[tokio::test]
async fn a_test_corp_renews_one_month_once() {
    let shop = Shop::open().await;
    let codes = shop.buy(TEST_CORP, 1, 0, 1).await;
    let body = json!({"corpid": TEST_CORP, "active_code": codes[0], "userid": "wo_t"});
    assert_eq!(shop.code("active_account", body).await, 0);
    let submit = async |months: i64| {
        let body = json!({"corpid": TEST_CORP, "account_list": [{"userid": "wo_t", "type": 1}]});
        let job = shop.call("create_renew_order_job", body).await;
        let body = json!({"jobid": job["jobid"], "buyer_userid": "b", "account_duration": {"months": months}});
        shop.call("submit_order_job", body).await
    };
    assert_eq!(errcode(&submit(2).await), 701028);
    let order = submit(1).await["order_id"].clone();
    shop.bench.mock.pay_order(order.as_str().unwrap()).await.unwrap();
    assert_eq!(errcode(&submit(1).await), 701029);
}

#[tokio::test]
async fn one_order_buys_for_several_corps() {
    let shop = Shop::open().await;
    let line = |corp: &str| json!({"corpid": corp, "account_count": {"base_count": 2}, "account_duration": {"months": 3}});
    let body = json!({"buy_list": [line(CORP), line(DOWNSTREAM), line(TEST_CORP), line(CORP)]});
    let job = shop.call("create_new_order_job", body).await;
    let invalid: Vec<i64> = job["invalid_list"].as_array().unwrap().iter().map(errcode).collect();
    assert_eq!(invalid, [701121, 701124]);
    let id = json!({"jobid": job["jobid"]});
    assert_eq!(shop.code("new_order_job_result", id.clone()).await, 701125);
    shop.call("submit_new_order_job", json!({"jobid": job["jobid"], "buyer_userid": "buyer"})).await;
    assert_eq!(shop.call("new_order_job_result", id.clone()).await["status"], 2);
    let order = shop.call("new_order_job_result", id).await["order_id"].clone();

    let deliveries = shop.bench.mock.pay_order(order.as_str().unwrap()).await.unwrap();
    assert_eq!(deliveries.len(), 2, "one callback for each corp");
    assert_eq!(shop.code("get_order", json!({"order_id": order})).await, 701120);
    assert_eq!(shop.code("list_order_account", json!({"order_id": order})).await, 701120);
    let parts = shop.pages("get_union_order", json!({"order_id": order, "limit": 1}), "buy_list").await;
    assert_eq!(parts.iter().map(|part| part["corpid"].as_str().unwrap()).collect::<Vec<_>>(), [CORP, DOWNSTREAM]);
    let seats = shop.pages("list_order_account", json!({"order_id": parts[1]["sub_order_id"]}), "account_list").await;
    assert_eq!(seats.len(), 2);
    assert_eq!(shop.call("get_auto_active_status", json!({"corpid": DOWNSTREAM})).await["auto_active_status"], 1);
    assert_eq!(shop.pages("list_order", json!({}), "order_list").await.len(), 1);
    assert!(shop.pages("list_order", json!({"corpid": CORP}), "order_list").await.is_empty());
}

#[tokio::test]
async fn codes_are_given_downstream() {
    let shop = Shop::open().await;
    let codes = shop.buy(CORP, 3, 0, 1).await;
    shop.activate(&codes[0], "wo_a").await;
    let share = |from: &str, to: &str, codes: &[String]| {
        let list: Vec<Json> = codes.iter().map(|code| json!({"active_code": code})).collect();
        json!({"from_corpid": from, "to_corpid": to, "share_list": list})
    };
    assert_eq!(shop.code("batch_share_active_code", share(DOWNSTREAM, CORP, &codes)).await, 701058);
    let answer = shop.call("batch_share_active_code", share(CORP, DOWNSTREAM, &codes[..2])).await;
    assert_eq!(answer["share_result"].as_array().unwrap().iter().map(errcode).collect::<Vec<_>>(), [701003]);
    assert_eq!(shop.seat(CORP, &codes[1]).await["status"], 6);
    assert_eq!(shop.seat(DOWNSTREAM, &codes[1]).await["status"], 1);
    assert_eq!(shop.activate(&codes[1], "wo_b").await, 701055);
    let body = |user: &str| json!({"corpid": DOWNSTREAM, "active_code": codes[1], "userid": user});
    assert_eq!(shop.code("active_account", body("wo_stranger")).await, 701019);
    assert_eq!(shop.code("active_account", body("wo_d1")).await, 0);
}

#[tokio::test]
async fn automatic_activation_serves_who_opens_the_app() {
    let shop = Shop::open().await;
    let hook = Hook::taking().await;
    shop.bench.mock.set_provider_callback(&hook.url).unwrap();
    let set = |on: i64| json!({"corpid": CORP, "auto_active_status": on});
    assert_eq!(shop.code("set_auto_active_status", set(1)).await, 701071, "nothing was bought yet");
    let codes = shop.buy(CORP, 1, 1, 1).await;
    assert!(shop.bench.mock.member_opens_app(CORP, "wo_a").await.unwrap().seats.is_empty());
    assert_eq!(shop.code("set_auto_active_status", set(1)).await, 0);
    let given = shop.bench.mock.member_opens_app(CORP, "wo_a").await.unwrap();
    assert_eq!(
        given.seats.iter().map(|(code, kind)| (code.as_str(), *kind)).collect::<Vec<_>>(),
        [(codes[0].as_str(), 1), (codes[1].as_str(), 2)]
    );
    assert!(given.delivery.unwrap().accepted);
    assert!(shop.bench.mock.member_opens_app(CORP, "wo_a").await.unwrap().seats.is_empty());
    shop.bench.mock.member_leaves(CORP, "wo_a").unwrap();
    assert_eq!(shop.seat(CORP, &codes[0]).await["status"], 4);
}

#[tokio::test]
async fn an_app_is_on_trial_for_ninety_days_except_in_test_corps() {
    let shop = Shop::open().await;
    let info = async |corp: &str| shop.call("get_app_license_info", json!({"corpid": corp, "suite_id": SUITE})).await;
    assert_eq!(info(CORP).await["trail_info"], json!({"start_time": NOW, "end_time": NOW + 90 * DAY}));
    assert!(info(TEST_CORP).await.get("trail_info").is_none());
    shop.bench.mock.cancel_auth(SUITE, CORP).await.unwrap();
    assert_eq!(errcode(&info(CORP).await), 40084);
}
