//! The encryption of callbacks: AES-256-CBC below a SHA-1 signature, as the platform has it.
//!
//! The order matters: nothing that came over the network is decrypted before its signature has passed. [`Crypto::open`] keeps it.

use std::fmt;

use aes::Aes256;
use aes::cipher::{Array, BlockModeDecrypt as _, BlockModeEncrypt as _, KeyIvInit as _};
use base64::Engine as _;
use base64::alphabet;
use base64::engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig};
use sha1::{Digest as _, Sha1};
use subtle::ConstantTimeEq as _;
use zeroize::{Zeroize as _, Zeroizing};

use crate::hex::Hex;

/// The cipher's own block.
const BLOCK: usize = 16;
/// What the platform pads to, which is not the cipher's block.
const PADDED: usize = 32;
/// Random bytes and the length of the message stand before it.
const HEAD: usize = 20;
/// The most that is encrypted or decrypted, in bytes. The platform's own messages stay far below.
const LIMIT: usize = 16 << 20;

/// Base64 as the platform writes it. Most keys have something in the unused bits of their last letter, the official one too.
const BASE64: GeneralPurpose = GeneralPurpose::new(
    &alphabet::STANDARD,
    GeneralPurposeConfig::new().with_decode_allow_trailing_bits(true).with_decode_padding_mode(DecodePaddingMode::Indifferent),
);

/// What can be wrong with something encrypted. It holds no secret and nothing of the message.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum CryptoError {
    /// The EncodingAESKey is not 43 letters and digits of base64.
    InvalidKey,
    /// The signature is wrong: another Token, or a forgery.
    SignatureMismatch,
    /// It is meant for somebody else.
    ReceiveIdMismatch,
    /// The encrypted text is no base64.
    BadBase64,
    /// The encrypted bytes are none, or no whole blocks.
    BadCiphertextLength,
    /// The padding is wrong: another EncodingAESKey, or damaged.
    BadPadding,
    /// The decrypted bytes are too short for what they say they hold.
    MalformedLayout,
    /// The decrypted message is no UTF-8.
    NotUtf8,
    /// It is larger than any callback.
    TooLarge,
    /// The system has no randomness to give.
    NoRandomness,
}

impl CryptoError {
    /// One word for it.
    pub const fn code(self) -> &'static str {
        match self {
            Self::InvalidKey => "invalid_key",
            Self::SignatureMismatch => "signature_mismatch",
            Self::ReceiveIdMismatch => "receive_id_mismatch",
            Self::BadBase64 => "bad_base64",
            Self::BadCiphertextLength => "bad_ciphertext_length",
            Self::BadPadding => "bad_padding",
            Self::MalformedLayout => "malformed_layout",
            Self::NotUtf8 => "not_utf8",
            Self::TooLarge => "too_large",
            Self::NoRandomness => "no_randomness",
        }
    }
}

impl fmt::Display for CryptoError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::InvalidKey => "an EncodingAESKey has 43 letters and digits",
            Self::SignatureMismatch => "the msg_signature is wrong",
            Self::ReceiveIdMismatch => "the receive_id is another",
            Self::BadBase64 => "the encrypted text is not base64",
            Self::BadCiphertextLength => "the encrypted bytes are not whole blocks",
            Self::BadPadding => "the padding is wrong: check the EncodingAESKey",
            Self::MalformedLayout => "the decrypted bytes have another layout",
            Self::NotUtf8 => "the decrypted message is not UTF-8",
            Self::TooLarge => "it is larger than any callback",
            Self::NoRandomness => "the system has no randomness to give",
        })
    }
}

impl std::error::Error for CryptoError {}

/// The key in an EncodingAESKey, wiped from memory on drop and never shown.
#[derive(Clone)]
pub struct EncodingAesKey(Zeroizing<[u8; 32]>);

impl EncodingAesKey {
    /// Reads the 43 characters of an EncodingAESKey.
    ///
    /// # Errors
    /// [`CryptoError::InvalidKey`] when they are none.
    pub fn new(text: &str) -> Result<Self, CryptoError> {
        let mut key = Zeroizing::new([0; 32]);
        if text.len() != 43 || text.contains('=') {
            return Err(CryptoError::InvalidKey);
        }
        match BASE64.decode_slice(text, key.as_mut_slice()) {
            Ok(32) => Ok(Self(key)),
            _ => Err(CryptoError::InvalidKey),
        }
    }

    fn iv(&self) -> [u8; BLOCK] {
        let mut iv = [0; BLOCK];
        iv.copy_from_slice(&self.0[..BLOCK]);
        iv
    }
}

impl fmt::Debug for EncodingAesKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("EncodingAesKey(***)")
    }
}

/// What was in something encrypted. `Debug` does not show the message.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Decrypted {
    /// The message: XML, JSON or the text to echo.
    pub message: String,
    /// Whom it is meant for: a corpid, a suite_id, or nothing.
    pub receive_id: String,
}

impl Decrypted {
    /// Checks that it is meant for `receive_id`, whose capitals count. Which one to expect depends on the channel.
    ///
    /// # Errors
    /// [`CryptoError::ReceiveIdMismatch`] when it is meant for somebody else.
    pub fn addressed_to(self, receive_id: &str) -> Result<Self, CryptoError> {
        if self.receive_id == receive_id { Ok(self) } else { Err(CryptoError::ReceiveIdMismatch) }
    }
}

impl fmt::Debug for Decrypted {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Decrypted").field("bytes", &self.message.len()).field("receive_id", &self.receive_id).finish()
    }
}

/// The msg_signature of something encrypted. Nothing else in the URL is signed.
pub fn signature(token: &str, timestamp: &str, nonce: &str, encrypted: &str) -> String {
    let mut parts = [token, timestamp, nonce, encrypted];
    // str orders by bytes, which is what the platform does
    parts.sort_unstable();
    let mut hash = Sha1::new();
    parts.iter().for_each(|part| hash.update(part));
    Hex(&hash.finalize()).to_string()
}

/// The Token and EncodingAESKey of one callback URL at work.
///
/// ```
/// use wecom_service::callback::Crypto;
/// let crypto = Crypto::new("a-token", "abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG")?;
/// let encrypted = crypto.encrypt("<xml></xml>", "ww_suite_id")?;
/// let signature = crypto.sign("1700000000", "n0nce", &encrypted);
///
/// let decrypted = crypto.open(&signature, "1700000000", "n0nce", &encrypted)?;
/// assert_eq!((decrypted.message.as_str(), decrypted.receive_id.as_str()), ("<xml></xml>", "ww_suite_id"));
/// # Ok::<(), wecom_service::callback::CryptoError>(())
/// ```
#[derive(Clone)]
pub struct Crypto {
    token: Zeroizing<String>,
    key: EncodingAesKey,
}

impl Crypto {
    /// Takes the two keys as the console shows them.
    ///
    /// # Errors
    /// [`CryptoError::InvalidKey`] when the EncodingAESKey is none.
    pub fn new(token: impl Into<String>, encoding_aes_key: &str) -> Result<Self, CryptoError> {
        Ok(Self { token: Zeroizing::new(token.into()), key: EncodingAesKey::new(encoding_aes_key)? })
    }

    /// The msg_signature of something encrypted.
    pub fn sign(&self, timestamp: &str, nonce: &str, encrypted: &str) -> String {
        signature(&self.token, timestamp, nonce, encrypted)
    }

    /// Whether a msg_signature is right; how long it takes does not tell where it is wrong.
    pub fn verify(&self, signature: &str, timestamp: &str, nonce: &str, encrypted: &str) -> bool {
        self.sign(timestamp, nonce, encrypted).as_bytes().ct_eq(signature.as_bytes()).into()
    }

    /// Checks the signature, then decrypts. The caller still has to look at the receive_id.
    ///
    /// # Errors
    /// When the signature is wrong, or those of [`decrypt`](Self::decrypt).
    pub fn open(&self, signature: &str, timestamp: &str, nonce: &str, encrypted: &str) -> Result<Decrypted, CryptoError> {
        if !self.verify(signature, timestamp, nonce, encrypted) {
            return Err(CryptoError::SignatureMismatch);
        }
        self.decrypt(encrypted)
    }

    /// Decrypts something whose signature has been checked.
    ///
    /// # Errors
    /// When it is damaged, or encrypted with another key.
    pub fn decrypt(&self, encrypted: &str) -> Result<Decrypted, CryptoError> {
        if encrypted.len() > LIMIT {
            return Err(CryptoError::TooLarge);
        }
        let mut bytes = Zeroizing::new(BASE64.decode(encrypted).map_err(|_| CryptoError::BadBase64)?);
        if bytes.is_empty() || bytes.len() % BLOCK != 0 {
            return Err(CryptoError::BadCiphertextLength);
        }
        let (blocks, _) = Array::slice_as_chunks_mut(bytes.as_mut_slice());
        cbc::Decryptor::<Aes256>::new((&*self.key.0).into(), &self.key.iv().into()).decrypt_blocks(blocks);
        split(unpadded(&bytes)?)
    }

    /// Encrypts a message for somebody.
    ///
    /// # Errors
    /// When it is too large, or the system has no randomness to give.
    pub fn encrypt(&self, message: &str, receive_id: &str) -> Result<String, CryptoError> {
        let mut random = [0; BLOCK];
        getrandom::fill(&mut random).map_err(|_| CryptoError::NoRandomness)?;
        self.encrypt_with(random, message, receive_id)
    }

    /// [`encrypt`](Self::encrypt) with random bytes of one's own, for tests that compare the encrypted text.
    ///
    /// # Errors
    /// When it is too large.
    pub fn encrypt_with(&self, random: [u8; 16], message: &str, receive_id: &str) -> Result<String, CryptoError> {
        let length = match u32::try_from(message.len()) {
            Ok(length) if message.len().saturating_add(receive_id.len()) <= LIMIT => length,
            _ => return Err(CryptoError::TooLarge),
        };
        let mut bytes = [&random, length.to_be_bytes().as_slice(), message.as_bytes(), receive_id.as_bytes()].concat();
        let padding = PADDED - bytes.len() % PADDED;
        // 1 to 32
        bytes.resize(bytes.len() + padding, u8::try_from(padding).unwrap_or_default());
        let (blocks, _) = Array::slice_as_chunks_mut(bytes.as_mut_slice());
        cbc::Encryptor::<Aes256>::new((&*self.key.0).into(), &self.key.iv().into()).encrypt_blocks(blocks);
        let encrypted = BASE64.encode(&bytes);
        bytes.zeroize();
        Ok(encrypted)
    }
}

impl fmt::Debug for Crypto {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Crypto(***)")
    }
}

/// Strips PKCS#7 padding to 32 bytes, of which every byte has to be right.
fn unpadded(bytes: &[u8]) -> Result<&[u8], CryptoError> {
    let last = bytes.last().copied().unwrap_or_default();
    let padding = usize::from(last);
    let (content, pad) = match bytes.len().checked_sub(padding) {
        Some(length) if (1..=PADDED).contains(&padding) => bytes.split_at(length),
        _ => return Err(CryptoError::BadPadding),
    };
    if pad.iter().all(|byte| *byte == last) { Ok(content) } else { Err(CryptoError::BadPadding) }
}

/// 16 random bytes, the length of the message in 4, the message, the receive_id.
fn split(content: &[u8]) -> Result<Decrypted, CryptoError> {
    let (head, rest) = content.split_at_checked(HEAD).ok_or(CryptoError::MalformedLayout)?;
    let length = head.last_chunk().map_or(u32::MAX, |length| u32::from_be_bytes(*length));
    let length = usize::try_from(length).map_err(|_| CryptoError::MalformedLayout)?;
    let (message, receive_id) = rest.split_at_checked(length).ok_or(CryptoError::MalformedLayout)?;
    let text = |bytes: &[u8]| str::from_utf8(bytes).map(str::to_owned).map_err(|_| CryptoError::NotUtf8);
    Ok(Decrypted { message: text(message)?, receive_id: text(receive_id)? })
}
