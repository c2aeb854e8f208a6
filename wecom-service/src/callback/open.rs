//! Opening a callback: size, signature, decryption, receive_id, parsing, in this order; and sealing a passive reply.

use std::sync::Arc;

use super::incoming::{Around, dedupe_key};
use super::parse::parse;
use super::query::Query;
use super::receiver::Inner;
use super::{CallbackError, Channel, Crypto, Format, Incoming, Sealed, SealedReply};
use crate::endpoint::Method;
use crate::wire::Timestamp;

impl Inner {
    /// Opens the echostr of a URL verification.
    pub(super) fn echo(&self, channel: &Channel, query: &str) -> Result<String, CallbackError> {
        let crypto = self.channels.crypto(channel)?;
        self.check_size(query.len())?;
        let query = Query::parse(query);
        let echostr = query.echostr()?;
        self.check_signature(crypto, &query, &echostr)?;
        let opened = crypto.decrypt(&echostr)?;
        self.channels.check_receive_id(channel, Method::Get, &opened.receive_id, None)?;
        Ok(opened.message)
    }

    /// Opens a message or event.
    #[inline]
    pub(super) fn open(&self, channel: &Channel, query: &str, body: &[u8]) -> Result<Incoming, CallbackError> {
        let crypto = self.channels.crypto(channel)?;
        self.check_size(query.len().max(body.len()))?;
        let query = Query::parse(query);
        let sealed = Sealed::parse(body).map_err(CallbackError::Envelope)?;
        self.check_signature(crypto, &query, &sealed.encrypt)?;
        let opened = crypto.decrypt(&sealed.encrypt)?;
        self.channels.check_receive_id(channel, Method::Post, &opened.receive_id, sealed.to_user_name.as_deref())?;
        let (event, format) = parse(&opened.message).map_err(CallbackError::Message)?;
        let dedupe_key = dedupe_key(channel, &opened.receive_id, &event, &opened.message, &sealed.encrypt);
        let around = Around {
            channel: channel.clone(),
            receive_id: opened.receive_id,
            to_user_name: sealed.to_user_name,
            agent_id: sealed.agent_id,
            format,
            plaintext: opened.message,
            dedupe_key,
        };
        Ok(Incoming { event, around: Arc::new(around) })
    }

    fn check_size(&self, size: usize) -> Result<(), CallbackError> {
        let limit = self.settings.body_limit;
        if size > limit { Err(CallbackError::TooLarge { limit }) } else { Ok(()) }
    }

    /// Nothing is decrypted before this has passed.
    fn check_signature(&self, crypto: &Crypto, query: &Query<'_>, encrypted: &str) -> Result<(), CallbackError> {
        let (signature, timestamp, nonce) = (query.signature()?, query.timestamp()?, query.nonce()?);
        if !crypto.verify(signature, timestamp, nonce, encrypted) {
            return Err(CallbackError::Signature);
        }
        let Some(max_age) = self.settings.max_age else { return Ok(()) };
        let max_age = max_age.as_secs();
        let off = timestamp.parse::<i64>().map(|timestamp| self.clock.now().abs_diff(timestamp));
        if off.is_ok_and(|off| off <= max_age) { Ok(()) } else { Err(CallbackError::Stale { max_age }) }
    }

    /// Encrypts and signs a passive reply.
    pub(super) fn seal(&self, incoming: &Incoming, plain: &str, format: Format) -> Result<String, CallbackError> {
        let crypto = self.channels.crypto(incoming.channel())?;
        let encrypt = crypto.encrypt(plain, incoming.receive_id())?;
        let (now, nonce) = (self.clock.now(), crate::random::hex::<16>());
        let signature = crypto.sign(&now.to_string(), &nonce, &encrypt);
        let timestamp = Timestamp::new(now);
        Ok(SealedReply { format, encrypt, signature, timestamp, nonce }.to_body())
    }
}
