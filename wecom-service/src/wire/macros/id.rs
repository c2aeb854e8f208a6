//! `id!`: newtypes for ids and secrets.

/// Declares an id: a newtype, so that an encrypted id never goes where a plaintext one belongs.
///
/// `String` ids and `i64` ids print their value; `secret` ones never do, have no `Display`, and are wiped from memory on drop.
#[macro_export]
macro_rules! id {
    ($(#[$meta:meta])* $vis:vis struct $name:ident(String);) => {
        $(#[$meta])*
        #[derive(Clone, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
        $vis struct $name(::std::string::String);
        #[allow(unreachable_pub, reason = "the type may be private")]
        impl $name {
            /// Wraps the text of an id as it came; nothing is checked or changed.
            #[inline]
            pub fn new(value: impl ::core::convert::Into<::std::string::String>) -> Self {
                Self(value.into())
            }
            /// The id as text.
            #[inline]
            pub fn as_str(&self) -> &str {
                &self.0
            }
            /// The id as text, owned.
            #[inline]
            pub fn into_string(self) -> ::std::string::String {
                self.0
            }
            /// Whether it is the empty text.
            #[inline]
            pub fn is_empty(&self) -> bool {
                self.0.is_empty()
            }
        }
        impl ::core::fmt::Debug for $name {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                ::core::write!(f, "{}({:?})", ::core::stringify!($name), self.0)
            }
        }
        impl ::core::fmt::Display for $name {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                f.write_str(&self.0)
            }
        }
        impl ::core::convert::AsRef<str> for $name {
            #[inline]
            fn as_ref(&self) -> &str {
                &self.0
            }
        }
        impl ::core::cmp::PartialEq<str> for $name {
            #[inline]
            fn eq(&self, other: &str) -> bool {
                self.0 == other
            }
        }
        impl ::core::cmp::PartialEq<&str> for $name {
            #[inline]
            fn eq(&self, other: &&str) -> bool {
                self.0 == *other
            }
        }
        $crate::id!(@text $name, Text);
        $crate::__wire_serde!($name);
    };
    ($(#[$meta:meta])* $vis:vis struct $name:ident(i64);) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
        $vis struct $name(i64);
        #[allow(unreachable_pub, reason = "the type may be private")]
        impl $name {
            /// Wraps the number of an id.
            #[inline]
            pub const fn new(value: i64) -> Self {
                Self(value)
            }
            /// The id as a number.
            #[inline]
            pub const fn get(self) -> i64 {
                self.0
            }
        }
        impl ::core::fmt::Debug for $name {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                ::core::write!(f, "{}({})", ::core::stringify!($name), self.0)
            }
        }
        impl ::core::fmt::Display for $name {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                ::core::fmt::Display::fmt(&self.0, f)
            }
        }
        impl ::core::convert::From<i64> for $name {
            #[inline]
            fn from(value: i64) -> Self {
                Self(value)
            }
        }
        impl $crate::wire::Wire for $name {
            const KIND: $crate::wire::Kind = $crate::wire::Kind::I64;
            #[inline]
            fn slot(&mut self) -> $crate::wire::Slot<'_> {
                $crate::wire::Slot::I64(&mut self.0)
            }
            #[inline]
            fn view(&self) -> $crate::wire::View<'_> {
                $crate::wire::View::I64(self.0)
            }
        }
        $crate::__wire_serde!($name);
    };
    ($(#[$meta:meta])* $vis:vis struct $name:ident(secret);) => {
        $(#[$meta])*
        #[derive(Clone, Default, PartialEq, Eq, Hash)]
        $vis struct $name(::std::string::String);
        #[allow(unreachable_pub, reason = "the type may be private")]
        impl $name {
            /// Wraps a secret as it came; nothing is checked or changed.
            #[inline]
            pub fn new(value: impl ::core::convert::Into<::std::string::String>) -> Self {
                Self(value.into())
            }
            /// The secret itself. Keep it out of logs.
            #[inline]
            pub fn expose(&self) -> &str {
                &self.0
            }
            /// Whether it is the empty text.
            #[inline]
            pub fn is_empty(&self) -> bool {
                self.0.is_empty()
            }
        }
        impl ::core::fmt::Debug for $name {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                f.write_str(::core::concat!(::core::stringify!($name), "(***)"))
            }
        }
        impl ::core::ops::Drop for $name {
            #[inline]
            fn drop(&mut self) {
                $crate::wire::wipe(&mut self.0);
            }
        }
        $crate::id!(@text $name, Secret);
        $crate::__wire_serde!($name);
    };
    (@text $name:ident, $kind:ident) => {
        impl ::core::convert::From<&str> for $name {
            #[inline]
            fn from(value: &str) -> Self {
                Self(value.to_owned())
            }
        }
        impl ::core::convert::From<::std::string::String> for $name {
            #[inline]
            fn from(value: ::std::string::String) -> Self {
                Self(value)
            }
        }
        impl ::core::convert::From<&$name> for $name {
            #[inline]
            fn from(value: &$name) -> Self {
                value.clone()
            }
        }
        impl $crate::wire::Wire for $name {
            const KIND: $crate::wire::Kind = $crate::wire::Kind::$kind;
            #[inline]
            fn slot(&mut self) -> $crate::wire::Slot<'_> {
                $crate::wire::Slot::Text(&mut self.0)
            }
            #[inline]
            fn view(&self) -> $crate::wire::View<'_> {
                $crate::wire::View::$kind(&self.0)
            }
        }
    };
}
