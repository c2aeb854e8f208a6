//! What the callback tests share: the platform's side of a callback.

use wecom_service::callback::{Channel, Crypto, Receiver, ReceiverBuilder, Reply, Request};

pub const TOKEN: &str = "QDG6eK";
pub const KEY: &str = "jWmYm7qr5nMoAUwZRjGtBxmz3KA1tkAj3ykkR6q2B2C";
pub const PROVIDER: &str = "ww1234abcd5678ef90";
pub const SUITE: &str = "ww1234567890abcdef";
pub const TEMPLATE: &str = "dk1234567890abcdef";
pub const CORP: &str = "wpAbCdEfGh0123456789";
pub const OTHER_CORP: &str = "wpZyXwVuTs9876543210";
pub const NOW: i64 = 1_767_225_600;

/// What the platform holds: the keys of one channel.
pub fn crypto() -> Crypto {
    Crypto::new(TOKEN, KEY).expect("good keys")
}

/// A receiver that knows the suite, the template, the provider and a robot.
pub fn receiver() -> ReceiverBuilder {
    Receiver::builder()
        .provider(PROVIDER)
        .suite(SUITE, TOKEN, KEY)
        .suite(TEMPLATE, TOKEN, KEY)
        .channel(Channel::Provider, TOKEN, KEY)
        .channel(Channel::robot("helper"), TOKEN, KEY)
}

pub fn instruction() -> Channel {
    Channel::instruction(SUITE)
}

pub fn data() -> Channel {
    Channel::data(SUITE)
}

/// One push: the query string and the body.
#[derive(Clone, Debug)]
pub struct Push {
    pub query: String,
    pub body: Vec<u8>,
}

impl Push {
    /// A push of the message, the envelope naming the receive_id.
    pub fn to(receive_id: &str, message: &str) -> Self {
        Self::with_envelope(receive_id, receive_id, "", message)
    }

    pub fn with_envelope(receive_id: &str, to_user_name: &str, agent_id: &str, message: &str) -> Self {
        let encrypted = crypto().encrypt(message, receive_id).expect("encrypted");
        let body = format!(
            "<xml><ToUserName><![CDATA[{to_user_name}]]></ToUserName><Encrypt><![CDATA[{encrypted}]]></Encrypt>\
             <AgentID><![CDATA[{agent_id}]]></AgentID></xml>"
        );
        Self { query: signed(&encrypted, NOW), body: body.into_bytes() }
    }

    pub fn json(receive_id: &str, message: &str) -> Self {
        let encrypted = crypto().encrypt(message, receive_id).expect("encrypted");
        Self { query: signed(&encrypted, NOW), body: format!(r#"{{"encrypt":"{encrypted}"}}"#).into_bytes() }
    }

    /// An event of the suite.
    pub fn suite(message: &str) -> Self {
        Self::to(SUITE, message)
    }

    /// A message or event of the corp.
    pub fn data(message: &str) -> Self {
        Self::with_envelope(CORP, CORP, "1000002", message)
    }

    pub fn request(&self) -> Request<'_> {
        Request::post(&self.query, &self.body)
    }

    pub async fn into(self, receiver: &Receiver, channel: &Channel) -> Reply {
        receiver.receive(channel, self.request()).await
    }
}

/// The query string of a push or verification, its values percent-encoded.
pub fn signed(encrypted: &str, timestamp: i64) -> String {
    let (timestamp, nonce) = (timestamp.to_string(), "263014780");
    let signature = crypto().sign(&timestamp, nonce, encrypted);
    format!("msg_signature={signature}&timestamp={timestamp}&nonce={nonce}")
}

/// The query string of a URL verification.
pub fn verification(receive_id: &str, text: &str) -> String {
    let encrypted = crypto().encrypt(text, receive_id).expect("encrypted");
    format!("{}&echostr={}", signed(&encrypted, NOW), percent(&encrypted))
}

/// Everything that is not a letter or digit, percent-encoded.
pub fn percent(text: &str) -> String {
    text.bytes()
        .map(|byte| if byte.is_ascii_alphanumeric() { char::from(byte).to_string() } else { format!("%{byte:02X}") })
        .collect()
}

/// An event with an InfoType and some more members.
pub fn info(info_type: &str, timestamp: i64, more: &str) -> String {
    format!(
        "<xml><SuiteId><![CDATA[{SUITE}]]></SuiteId><InfoType><![CDATA[{info_type}]]></InfoType>\
         <TimeStamp>{timestamp}</TimeStamp>{more}</xml>"
    )
}

/// A message of a member.
pub fn text_message(id: u64, content: &str) -> String {
    format!(
        "<xml><ToUserName>{CORP}</ToUserName><FromUserName>mei</FromUserName><CreateTime>{NOW}</CreateTime>\
         <MsgType>text</MsgType><Content>{content}</Content><MsgId>{id}</MsgId><AgentID>1000002</AgentID></xml>"
    )
}

/// An event of the app, without a MsgId.
pub fn app_event(event: &str, more: &str) -> String {
    format!(
        "<xml><ToUserName>{CORP}</ToUserName><FromUserName>sys</FromUserName><CreateTime>{NOW}</CreateTime>\
         <MsgType>event</MsgType><Event>{event}</Event>{more}</xml>"
    )
}
