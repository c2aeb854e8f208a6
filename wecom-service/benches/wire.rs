//! How fast the field tables read and write, as ratios against serde's derive and `serde_json::Value` in the same run.
//!
//! `cargo bench -p wecom-service --bench wire`. The rounds of the rivals alternate, so that a noisy machine disturbs all of them
//! alike, and the fastest round of each counts. A ratio below 1.00 means that the tables are faster.

#![allow(
    clippy::print_stdout,
    clippy::unwrap_used,
    missing_docs,
    reason = "a benchmark prints, and stops when its own input is wrong"
)]

use std::hint::black_box;
use std::time::{Duration, Instant};

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use wecom_service::Event;
use wecom_service::service::GetOrderListResponse;
use wecom_service::wire::{self, Wire as _};

const ROUNDS: usize = 60;

fn main() {
    let json = orders(1_000);
    println!("a list of 1,000 orders, {} KiB of JSON", json.len() / 1024);
    compare(
        "decode",
        || {
            let mut list = GetOrderListResponse::default();
            wire::from_json(list.slot(), &json).unwrap();
            drop(black_box(list));
        },
        &[
            ("serde derive", &|| drop(black_box(serde_json::from_slice::<derived::OrderList>(&json).unwrap()))),
            ("serde_json::Value", &|| drop(black_box(serde_json::from_slice::<Value>(&json).unwrap()))),
        ],
    );
    let tables: GetOrderListResponse = serde_json::from_slice(&json).unwrap();
    let structs: derived::OrderList = serde_json::from_slice(&json).unwrap();
    compare(
        "encode",
        || drop(black_box(serde_json::to_vec(&tables).unwrap())),
        &[("serde derive", &|| drop(black_box(serde_json::to_vec(&structs).unwrap())))],
    );
    let xml = activation(200);
    println!("a callback with 200 accounts, {} KiB of XML", xml.len() / 1024);
    compare(
        "parse",
        || drop(black_box(Event::from_xml(&xml).unwrap())),
        &[("quick-xml with serde derive", &|| drop(black_box(quick_xml::de::from_str::<derived::Activation>(&xml).unwrap())))],
    );
}

fn compare(what: &str, ours: impl Fn(), rivals: &[(&str, &dyn Fn())]) {
    let mut best = vec![Duration::MAX; rivals.len() + 1];
    for _ in 0..ROUNDS {
        best[0] = best[0].min(time(&ours));
        for (index, (_, rival)) in rivals.iter().enumerate() {
            best[index + 1] = best[index + 1].min(time(rival));
        }
    }
    for (index, (name, _)) in rivals.iter().enumerate() {
        let ratio = best[0].as_secs_f64() / best[index + 1].as_secs_f64();
        println!("  {what}: {ratio:.2} of {name} ({:.0} us against {:.0} us)", micros(best[0]), micros(best[index + 1]));
    }
}

fn time(run: &dyn Fn()) -> Duration {
    let start = Instant::now();
    run();
    start.elapsed()
}

fn micros(duration: Duration) -> f64 {
    duration.as_secs_f64() * 1e6
}

fn orders(count: usize) -> Vec<u8> {
    let orders: Vec<Value> = (0..count)
        .map(|index| {
            json!({
                "orderid": format!("2026112200{index:06}"), "order_status": 1, "order_type": index % 4,
                "paid_corpid": "wpAbcdEfGhIjKlMnOpQrStUvWxYz", "operator_id": "woAbcdEfGhIjKlMnOpQr", "suiteid": "ww90ab12cd34ef5678",
                "edition_id": "RLS65535", "edition_name": "协同版", "price": 100 * index, "user_count": 1000, "order_period": 365,
                "order_time": 1_767_225_600, "paid_time": 1_767_225_700, "begin_time": 1_767_225_700, "end_time": 1_798_761_600,
                "order_from": 1, "service_share_amount": 60, "platform_share_amount": 10, "dealer_share_amount": 30,
                "dealer_corp_info": {"corpid": "wpDealer", "corp_name": "经销商"},
            })
        })
        .collect();
    serde_json::to_vec(&json!({"errcode": 0, "errmsg": "ok", "order_list": orders})).unwrap()
}

fn activation(accounts: usize) -> String {
    let account = |index: usize| {
        format!(
            "<AccountList><ActiveCode><![CDATA[AC{index:08}]]></ActiveCode><Type>1</Type><ExpireTime>1798761600</ExpireTime>\
             <UserId><![CDATA[woAbcdEfGhIjKlMnOpQr]]></UserId><PreviousStatus>1</PreviousStatus></AccountList>"
        )
    };
    let accounts: String = (0..accounts).map(account).collect();
    format!(
        "<xml><ServiceCorpId><![CDATA[ww1234]]></ServiceCorpId><InfoType><![CDATA[auto_activate]]></InfoType>\
         <AuthCorpId><![CDATA[wpAbcd]]></AuthCorpId><Scene>1</Scene><TimeStamp>1767225600</TimeStamp>{accounts}</xml>"
    )
}

/// What a person would have written by hand: no leniency, no unknown members, no typed ids.
#[allow(dead_code, reason = "the members are there to be filled")]
mod derived {
    use super::{Deserialize, Serialize};

    #[derive(Serialize, Deserialize)]
    pub(crate) struct OrderList {
        order_list: Vec<Order>,
    }

    #[derive(Serialize, Deserialize)]
    pub(crate) struct Order {
        orderid: String,
        order_status: i64,
        order_type: i64,
        paid_corpid: String,
        operator_corpid: Option<String>,
        operator_id: Option<String>,
        suiteid: Option<String>,
        appid: Option<i64>,
        edition_id: String,
        edition_name: String,
        price: i64,
        user_count: i64,
        order_period: i64,
        order_time: i64,
        paid_time: i64,
        begin_time: i64,
        end_time: i64,
        order_from: Option<i64>,
        service_share_amount: Option<i64>,
        platform_share_amount: Option<i64>,
        dealer_share_amount: Option<i64>,
        dealer_corp_info: Option<Dealer>,
    }

    #[derive(Serialize, Deserialize)]
    pub(crate) struct Dealer {
        corpid: String,
        corp_name: String,
    }

    #[derive(Deserialize)]
    #[serde(rename_all = "PascalCase")]
    pub(crate) struct Activation {
        info_type: String,
        service_corp_id: String,
        auth_corp_id: String,
        scene: i64,
        time_stamp: i64,
        account_list: Vec<Account>,
    }

    #[derive(Deserialize)]
    #[serde(rename_all = "PascalCase")]
    pub(crate) struct Account {
        active_code: String,
        r#type: i64,
        expire_time: i64,
        user_id: String,
        previous_status: i64,
        previous_active_code: Option<String>,
    }
}
