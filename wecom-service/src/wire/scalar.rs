//! Scalar types of the wire that Rust has no type for, and the answer without members.

use std::fmt;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use super::{Extra, Kind, Slot, View, Wire};

/// Seconds since 1970-01-01 00:00 UTC, as the platform writes every point in time.
#[derive(Clone, Copy, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Timestamp(i64);

impl Timestamp {
    /// A point in time by its seconds since 1970.
    #[inline]
    pub const fn new(seconds: i64) -> Self {
        Self(seconds)
    }

    /// The seconds since 1970.
    #[inline]
    pub const fn get(self) -> i64 {
        self.0
    }
}

impl fmt::Debug for Timestamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Timestamp({})", self.0)
    }
}

impl fmt::Display for Timestamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.0, f)
    }
}

impl From<i64> for Timestamp {
    fn from(seconds: i64) -> Self {
        Self(seconds)
    }
}

impl From<SystemTime> for Timestamp {
    /// Fractions of a second are cut off.
    fn from(time: SystemTime) -> Self {
        let seconds = |span: Duration| i64::try_from(span.as_secs()).unwrap_or(i64::MAX);
        Self(match time.duration_since(UNIX_EPOCH) {
            Ok(after) => seconds(after),
            Err(before) => -seconds(before.duration()),
        })
    }
}

impl From<Timestamp> for SystemTime {
    /// A time that the system's clock cannot hold becomes 1970.
    fn from(time: Timestamp) -> Self {
        let span = Duration::from_secs(time.0.unsigned_abs());
        let moved = if time.0 < 0 { UNIX_EPOCH.checked_sub(span) } else { UNIX_EPOCH.checked_add(span) };
        moved.unwrap_or(UNIX_EPOCH)
    }
}

/// A result code, of a call or of one item of it. Zero means that all went well.
#[derive(Clone, Copy, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct ErrCode(pub(crate) i64);

impl ErrCode {
    /// A code by its number.
    #[inline]
    pub const fn new(code: i64) -> Self {
        Self(code)
    }

    /// The number.
    #[inline]
    pub const fn get(self) -> i64 {
        self.0
    }

    /// Whether all went well.
    #[inline]
    pub const fn is_ok(self) -> bool {
        self.0 == 0
    }
}

impl fmt::Debug for ErrCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "ErrCode({})", self.0)
    }
}

impl fmt::Display for ErrCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.0, f)
    }
}

impl From<i64> for ErrCode {
    fn from(code: i64) -> Self {
        Self(code)
    }
}

/// Bytes, in base64 on the wire. `Debug` shows how many.
#[derive(Clone, Default, PartialEq, Eq, Hash)]
pub struct Bytes(Vec<u8>);

impl Bytes {
    /// Wraps bytes.
    pub fn new(bytes: impl Into<Vec<u8>>) -> Self {
        Self(bytes.into())
    }

    /// The bytes.
    pub fn as_slice(&self) -> &[u8] {
        &self.0
    }

    /// The bytes, owned.
    pub fn into_vec(self) -> Vec<u8> {
        self.0
    }
}

impl fmt::Debug for Bytes {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Bytes({})", self.0.len())
    }
}

impl AsRef<[u8]> for Bytes {
    fn as_ref(&self) -> &[u8] {
        &self.0
    }
}

impl From<Vec<u8>> for Bytes {
    fn from(bytes: Vec<u8>) -> Self {
        Self(bytes)
    }
}

impl From<&[u8]> for Bytes {
    fn from(bytes: &[u8]) -> Self {
        Self(bytes.to_vec())
    }
}

/// A file to upload. `Debug` shows its name, type and size.
#[derive(Clone, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct File {
    /// The name that the platform shows and takes the file's type from.
    pub name: String,
    /// The media type, such as `image/png`.
    pub content_type: Option<String>,
    /// The content.
    pub content: Vec<u8>,
}

impl File {
    /// A file by name and content.
    pub fn new(name: impl Into<String>, content: impl Into<Vec<u8>>) -> Self {
        Self { name: name.into(), content_type: None, content: content.into() }
    }

    /// Sets the media type, such as `image/png`.
    #[must_use]
    pub fn content_type(mut self, content_type: impl Into<String>) -> Self {
        self.content_type = Some(content_type.into());
        self
    }
}

impl fmt::Debug for File {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("File")
            .field("name", &self.name)
            .field("content_type", &self.content_type)
            .field("bytes", &self.content.len())
            .finish()
    }
}

/// The answer of an endpoint that only says that all went well.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Empty {
    /// Members that the spec does not know.
    pub extra: Extra,
}
crate::table!(answer Empty {});

/// Wipes a secret from memory before it is freed.
#[doc(hidden)]
pub fn wipe(secret: &mut String) {
    zeroize::Zeroize::zeroize(secret);
}

macro_rules! wrapper {
    ($($ty:ty as $kind:ident: $view:expr),* $(,)?) => {$(
        impl Wire for $ty {
            const KIND: Kind = Kind::$kind;
            #[inline]
            fn slot(&mut self) -> Slot<'_> {
                Slot::$kind(&mut self.0)
            }
            #[inline]
            fn view(&self) -> View<'_> {
                let view: for<'a> fn(&'a Self) -> View<'a> = $view;
                view(self)
            }
        }
    )*};
}
wrapper! {
    Timestamp as I64: |time| View::I64(time.0),
    ErrCode as I64: |code| View::I64(code.0),
    Bytes as Bytes: |bytes| View::Bytes(&bytes.0),
}

impl Wire for Vec<u8> {
    const KIND: Kind = Kind::Bytes;
    #[inline]
    fn slot(&mut self) -> Slot<'_> {
        Slot::Bytes(self)
    }
    #[inline]
    fn view(&self) -> View<'_> {
        View::Bytes(self)
    }
}

impl Wire for File {
    const KIND: Kind = Kind::File;
    #[inline]
    fn slot(&mut self) -> Slot<'_> {
        Slot::File(self)
    }
    #[inline]
    fn view(&self) -> View<'_> {
        View::File(self)
    }
}

crate::__wire_serde!(Timestamp);
crate::__wire_serde!(ErrCode);
crate::__wire_serde!(Bytes);
crate::__wire_serde!(File);
