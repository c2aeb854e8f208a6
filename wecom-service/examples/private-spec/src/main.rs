//! Calls of the private spec against the offline WeCom: `cargo run -p wecom-private-spec`.
#![allow(clippy::print_stdout, reason = "a program prints what happens")]

use std::error::Error;

use wecom_private_spec::catalog;
use wecom_private_spec::events::locker::ParcelStored;
use wecom_private_spec::prelude::*;
use wecom_service::Event;
use wecom_service::mock::{MockCorp, MockSuite, MockWecom};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let mock = MockWecom::builder()
        .suite(MockSuite::new("ww_suite", "suite-secret"))
        .corp(MockCorp::new("ww_customer", "wp_customer"))
        .endpoints(catalog::ENDPOINTS)
        .start()
        .await?;
    let wecom = mock.client_builder().build()?;

    let total = wecom.provider().locker().count_lockers("wp_customer").await?.total;
    println!("the customer has {total} lockers");

    let suite = wecom.suite("ww_suite")?;
    wecom.put_suite_ticket("ww_suite", mock.push_ticket("ww_suite").await?.ticket, mock.now()).await?;
    suite.authorize(mock.authorize("ww_suite", "wp_customer").await?.auth_code).await?;
    let corp = suite.corp("wp_customer");

    let mut parcels = corp.locker().list_parcels("LK-7").limit(20).stream();
    while let Some(parcel) = parcels.try_next().await? {
        println!("{} waits for {}", parcel.parcel_id, parcel.userid);
        let opened = corp.locker().open_door("LK-7", parcel.parcel_id, "482913").await?;
        println!("the door: {:?}", opened.door);
    }

    for (name, example) in catalog::EVENT_EXAMPLES {
        let Event::Unlisted(event) = Event::from_xml(example)? else { return Err(format!("{name} is known").into()) };
        if let Some(stored) = event.read::<ParcelStored>()? {
            println!("{name}: {} in {}", stored.parcel_id, stored.locker_id);
        }
    }
    Ok(())
}
