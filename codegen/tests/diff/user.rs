//! What a user writes who uses everything that the small spec gives: it compiles against every newer client that breaks nobody.
//! `.ci/semver` compiles it; no other test does.

use wecom_service::events::shop::{ShopClosed, ShopPainted};
use wecom_service::shop::{Color, Good, Label, ListGoods, PlainBody, PutGoodResponse, Review, SaleBody, State};
use wecom_service::stock::{Count, Stock};
use wecom_service::token::{AccessToken, ContactSyncToken, ProviderAccessToken, SuiteAccessToken};
use wecom_service::types::{AgentId, GoodId, Money, ShelfId};
use wecom_service::wire::{File, Timestamp};
use wecom_service::{CorpScope, Endpoint, ErrCode, Error, Event, NoToken, Paged, ProviderScope, Provides, Scope, SuiteScope};

pub async fn calls(provider: Scope<ProviderScope>, corp: Scope<CorpScope>, file: File) -> Result<(), Error> {
    let token = provider.shop().get_token("c1", "s1").await?;
    let (_, _): (&str, i64) = (token.token.expose(), token.expires_in);
    let call = provider.shop().list_goods().debug(true).shelf(3).color(Color::Red).words(["a"]).cursor("c").limit(9);
    let page = call.clone().await?;
    let (_, _, _): (Option<String>, bool, i64) = (page.next_cursor, page.has_more, page.total);
    goods(&page.goods, &page.reviews);
    let mut goods = call.stream();
    while let Some(Good { name, price, .. }) = goods.try_next().await? {
        let good = Good::new(name, price).label(PlainBody::new("x")).parts([]);
        let answer: PutGoodResponse = corp.shop().put_good(1, good).note("n").await?;
        let _: (GoodId, Option<State>) = (answer.good_id, answer.state);
    }
    let _ = corp.shop().rename_good("g1", "Tee", "spelling").await?;
    let _: u64 = corp.shop().upload(file).caption("c").await?.size;
    let count = corp.stock().count(1).agent(AgentId::new(1)).offset(2);
    let _: Vec<Stock> = count.await?.counts;
    let _ = corp.stock().picture("r1").await?;
    Ok(())
}

pub fn goods(goods: &[Good], reviews: &[Review]) {
    for Good { name, price, label, parts, .. } in goods {
        let _: (&String, &Money, &Option<Vec<Good>>) = (name, price, parts);
        match label {
            Some(Label::Sale(SaleBody { until, .. })) => _ = Timestamp::from(*until),
            Some(Label::Plain(PlainBody { text, .. })) => _ = text.len(),
            _ => {}
        }
    }
    for Review { stars, text, answer, .. } in reviews {
        let _: (&i64, &String, &Option<String>) = (stars, text, answer);
    }
}

pub fn values(color: Color, state: State) -> bool {
    let _: (Label, Label) = (SaleBody::new(1).into(), PlainBody::new("x").into());
    let _ = Money::new(3).currency("CNY");
    let _ = (GoodId::new("g").as_str().len(), ShelfId::new(3).get());
    matches!(color, Color::Red | Color::Blue | Color::Green) && color.as_str() == "red"
        || matches!(state, State::Shown | State::Hidden | State::Sold) && state.value() == 1 && state < State::Sold
}

pub fn event(event: &Event) -> usize {
    match event {
        Event::ShopPainted(event) => {
            let ShopPainted { year, color, .. } = &**event;
            let _: (&i64, &Option<Vec<String>>) = (year, color);
            0
        }
        Event::ShopClosed(event) => {
            let ShopClosed { reason, .. } = &**event;
            reason.len()
        }
        _ => 0,
    }
}

pub const CODES: [ErrCode; 3] = [ErrCode::NO_SUCH_SHOP, ErrCode::TOKEN_NOT_VALID, ErrCode::TOO_MANY_CONCURRENT_CALLS];

pub fn bounds() {
    fn sends<E: Endpoint>()
    where
        ProviderScope: Provides<ProviderAccessToken>,
        SuiteScope: Provides<SuiteAccessToken>,
        CorpScope: Provides<AccessToken> + Provides<NoToken>,
        wecom_service::ContactSyncScope: Provides<ContactSyncToken>,
    {
    }
    fn pages<E: Paged>() {}
    sends::<Count>();
    pages::<ListGoods>();
}
