//! A provider's whole life against the offline WeCom, over real HTTP on loopback.
//!
//! `cargo run -p wecom-service --example quickstart --features mock`: no account, no network, no server.
//! Each step is printed as it happens and checked; a check that fails is a surprise, and surprises make it exit non-zero.

#![allow(clippy::print_stdout, missing_docs, reason = "an example prints what happens")]

use std::error::Error;
use std::process::ExitCode;

use tokio::net::TcpListener;
use tokio::sync::mpsc::{UnboundedReceiver, unbounded_channel};
use wecom_service::license::{AccountCount, Activation, PurchaseDuration, Transfer};
use wecom_service::mock::{MockCorp, MockSuite, MockWecom};
use wecom_service::types::{ActiveCode, OrderId};
use wecom_service::{CorpScope, Event, ProviderScope, Scope, Suite, WeCom};

const PROVIDER: &str = "ww_provider";
const PROVIDER_SECRET: &str = "provider-secret";
const SUITE: &str = "ww_suite";
const SUITE_SECRET: &str = "suite-secret";
const TOKEN: &str = "callback-token";
const AES_KEY: &str = "abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG";
const CORP: &str = "wp_customer";
const MEMBERS: [&str; 5] = ["wo_alice", "wo_bob", "wo_carol", "wo_dave", "wo_erin"];

type Outcome<T = ()> = Result<T, Box<dyn Error>>;

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    match run().await {
        Ok(0) => ExitCode::SUCCESS,
        Ok(_) => ExitCode::FAILURE,
        Err(error) => {
            println!("quickstart: stopped by an error: {error}");
            ExitCode::FAILURE
        }
    }
}

async fn run() -> Outcome<u32> {
    let mut life = Life::begin().await?;
    life.callback_url().await?;
    life.install().await?;
    let order = life.buy().await?;
    let codes = life.activate(&order).await?;
    life.hand_over(&codes).await?;
    life.lose_tokens().await?;
    life.cancel().await?;
    Ok(life.sum_up())
}

/// Both sides of the story: the platform, our client, and what our callback handler was told.
struct Life {
    mock: MockWecom,
    wecom: WeCom,
    events: UnboundedReceiver<Event>,
    surprises: u32,
}

impl Life {
    /// Starts the offline WeCom, the client, and our own server for callbacks.
    async fn begin() -> Outcome<Self> {
        let listener = TcpListener::bind("127.0.0.1:0").await?;
        let callbacks = format!("http://{}/wecom", listener.local_addr()?);
        let mock = MockWecom::builder()
            .provider(PROVIDER, PROVIDER_SECRET)
            .provider_callback(TOKEN, AES_KEY)
            .provider_callback_url(format!("{callbacks}/provider"))
            .suite(
                MockSuite::new(SUITE, SUITE_SECRET).callback(TOKEN, AES_KEY).callback_url(format!("{callbacks}/suite/{SUITE}")),
            )
            .corp(MockCorp::new("ww_customer", CORP).name("Customer Ltd").members(MEMBERS))
            .start()
            .await?;
        let wecom = WeCom::builder()
            .base_url(mock.base_url())
            .provider(PROVIDER, PROVIDER_SECRET)
            .provider_callback(TOKEN, AES_KEY)
            .suite(Suite::new(SUITE, SUITE_SECRET).callback(TOKEN, AES_KEY))
            .build()?;
        let (sender, events) = unbounded_channel();
        let router = wecom.callback_router("/wecom", move |event: Event| {
            let told = sender.send(event);
            async move { told.map_err(|_| "nobody listens any more") }
        });
        tokio::spawn(async move { axum::serve(listener, router).await });
        Ok(Self { mock, wecom, events, surprises: 0 })
    }

    async fn callback_url(&mut self) -> Outcome {
        step("callback URL");
        let verified = self.mock.verify_callback_url(SUITE).await?;
        self.check("the platform verified the instruction callback", verified.accepted);
        let verified = self.mock.verify_provider_callback_url().await;
        self.check("and the provider's own", verified.accepted);
        self.mock.push_ticket(SUITE).await?;
        let event = self.event().await?;
        self.check("a suite_ticket was pushed and kept", matches!(event, Event::SuiteTicket(_)));
        Ok(())
    }

    async fn install(&mut self) -> Outcome {
        step("install");
        let suite = self.wecom.suite(SUITE)?;
        let code = suite.pre_auth_code().await?;
        self.check("a pre_auth_code opens the installation", !code.is_empty());
        self.mock.authorize(SUITE, CORP).state("campaign-7").pre_auth_code(code.expose()).await?;
        let event = self.event().await?;
        let state = matches!(&event, Event::CreateAuth(installed) if installed.state.as_deref() == Some("campaign-7"));
        self.check("create_auth came with our state", state);
        let authorization = suite.authorization(CORP).await?.ok_or("the authorisation was not stored")?;
        self.check("the permanent code was stored before the handler ran", authorization.is_active());
        let details = suite.service().get_auth_info(CORP, &authorization.permanent_code).await?;
        self.check("the corp's details name it", details.auth_corp_info.corp_name == "Customer Ltd");
        let permissions = suite.corp(CORP).agent().get_permissions().await?;
        self.check("a corp token was bought; the app has permissions there", !permissions.app_permissions.is_empty());
        Ok(())
    }

    async fn buy(&mut self) -> Outcome<OrderId> {
        step("licences");
        let count = AccountCount::new().base_count(5);
        let ordered = self.license().create_new_order(CORP, "buyer", count, PurchaseDuration::new().months(12)).await?;
        self.check("five seats are ordered", !ordered.order_id.is_empty());
        self.mock.pay_order(ordered.order_id.as_str()).await?;
        let event = self.event().await?;
        self.check("and paid", matches!(&event, Event::LicensePaySuccess(paid) if paid.order_id == ordered.order_id));
        let orders: Vec<_> = self.license().list_order().corpid(CORP).stream().try_collect().await?;
        self.check("the order is listed", orders.iter().any(|order| order.order_id == ordered.order_id));
        Ok(ordered.order_id)
    }

    async fn activate(&mut self, order: &OrderId) -> Outcome<Vec<ActiveCode>> {
        let mut codes = Vec::new();
        let mut accounts = self.license().list_order_account(order).limit(2).stream();
        while let Some(account) = accounts.try_next().await? {
            codes.extend(account.active_code);
        }
        self.check("its five codes were listed in pages of two", codes.len() == 5);
        self.license().active_account(CORP, &codes[0], MEMBERS[0]).await?;
        let batch = codes[1..3].iter().zip(&MEMBERS[1..3]).map(|(code, member)| Activation::new(code, *member));
        let batch = self.license().batch_active_account(CORP, batch).await?;
        self.check("three members have seats", batch.active_result.iter().all(|result| result.errcode.is_ok()));
        let seats: Vec<_> = self.license().list_activated_account(CORP).limit(1).stream().try_collect().await?;
        self.check("and are listed, page by page", seats.len() == 3);

        self.license().set_auto_active_status(CORP, true).await?;
        self.mock.member_opens_app(CORP, MEMBERS[3]).await?;
        let event = self.event().await?;
        let given =
            matches!(&event, Event::AutoActivate(given) if given.account_list.iter().any(|seat| seat.user_id == MEMBERS[3]));
        self.check("opening the app gave the fourth member a seat by itself", given);
        Ok(codes)
    }

    async fn hand_over(&mut self, codes: &[ActiveCode]) -> Outcome {
        self.mock.member_leaves(CORP, MEMBERS[0])?;
        let spare = self.license().batch_transfer_license(CORP, [Transfer::new(MEMBERS[0], MEMBERS[4])]).await?;
        let seat = self.license().get_active_info_by_code(CORP, &codes[0]).await?.active_info;
        let moved = spare.transfer_result.iter().all(|result| result.errcode.is_ok())
            && seat.userid.is_some_and(|user| user == MEMBERS[4]);
        self.check("the seat of a member who left was handed over", moved);
        Ok(())
    }

    async fn lose_tokens(&mut self) -> Outcome {
        step("tokens die early");
        let before = self.mock.calls().len();
        let killed = self.mock.kill_tokens("provider_access_token") + self.mock.kill_tokens("access_token");
        self.check("the platform dropped two live tokens", killed == 2);
        self.license().get_auto_active_status(CORP).await?;
        self.corp()?.agent().get_permissions().await?;
        let refused = self.mock.calls()[before..].iter().filter(|call| call.errcode.is_some_and(|code| code != 0)).count();
        self.check("the platform refused two calls, and both succeeded all the same", refused == 2);
        Ok(())
    }

    async fn cancel(&mut self) -> Outcome {
        step("the corp cancels");
        self.mock.cancel_auth(SUITE, CORP).await?;
        let event = self.event().await?;
        self.check("cancel_auth came", matches!(event, Event::CancelAuth(_)));
        match self.corp()?.agent().get_permissions().await {
            Ok(_) => self.check("a call after that fails", false),
            Err(error) => {
                println!("    {error}");
                self.check("a call after that fails as revoked", error.is_revoked());
            }
        }
        Ok(())
    }

    fn sum_up(&self) -> u32 {
        let (calls, callbacks) = (self.mock.calls().len(), self.mock.callbacks().len());
        println!("quickstart: {calls} calls, {callbacks} callbacks, {} surprises", self.surprises);
        self.surprises
    }

    fn license(&self) -> wecom_service::license::Api<ProviderScope> {
        self.wecom.provider().license()
    }

    fn corp(&self) -> Outcome<Scope<CorpScope>> {
        Ok(self.wecom.suite(SUITE)?.corp(CORP))
    }

    /// The next event that our handler is told of.
    async fn event(&mut self) -> Outcome<Event> {
        let event = self.events.recv().await.ok_or("the callback server stopped")?;
        println!("  < callback {}", event.name());
        Ok(event)
    }

    fn check(&mut self, what: &str, holds: bool) {
        println!("  {} {what}", if holds { "-" } else { "SURPRISE, not so:" });
        self.surprises += u32::from(!holds);
    }
}

fn step(title: &str) {
    println!("{title}");
}
