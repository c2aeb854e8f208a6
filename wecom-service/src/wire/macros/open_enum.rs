//! `open_enum!`: enums that keep values they do not list.

/// Declares an open enum: a value that is not listed is kept as [`Unlisted`](crate::open_enum) and survives a round trip.
///
/// ```
/// wecom_service::open_enum! {
///     /// Where an order stands.
///     pub enum OrderStatus: i64 {
///         /// Nobody paid yet.
///         Unpaid = 0,
///         /// Paid in full.
///         Paid = 1,
///     }
/// }
/// assert_eq!(OrderStatus::from(1), OrderStatus::Paid);
/// assert_eq!(OrderStatus::from(77), OrderStatus::Unlisted(77));
/// assert_eq!(OrderStatus::from(77).value(), 77);
/// ```
#[macro_export]
macro_rules! open_enum {
    ($(#[$meta:meta])* $vis:vis enum $name:ident : i64 { $($(#[$vmeta:meta])* $variant:ident = $value:literal),* $(,)? }) => {
        $(#[$meta])*
        #[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
        #[non_exhaustive]
        $vis enum $name {
            $($(#[$vmeta])* $variant,)*
            /// A value that this version of the crate does not know. Compare by [`value`](Self::value): a later version may list it.
            Unlisted(i64),
        }
        #[allow(unreachable_pub, reason = "the type may be private")]
        impl $name {
            /// The number on the wire.
            #[inline]
            pub const fn value(&self) -> i64 {
                match self {
                    $(Self::$variant => $value,)*
                    Self::Unlisted(value) => *value,
                }
            }
        }
        impl ::core::convert::From<i64> for $name {
            #[inline]
            fn from(value: i64) -> Self {
                match value {
                    $($value => Self::$variant,)*
                    other => Self::Unlisted(other),
                }
            }
        }
        impl ::core::default::Default for $name {
            #[inline]
            fn default() -> Self {
                Self::from(0)
            }
        }
        impl $crate::wire::Code for $name {
            #[inline]
            fn name(&self) -> &'static str {
                match self {
                    $(Self::$variant => ::core::stringify!($variant),)*
                    Self::Unlisted(_) => "Unlisted",
                }
            }
            #[inline]
            fn get(&self) -> $crate::wire::CodeValue<'_> {
                $crate::wire::CodeValue::Number(self.value())
            }
            #[inline]
            fn set(&mut self, value: $crate::wire::CodeValue<'_>) -> bool {
                let number = match value {
                    $crate::wire::CodeValue::Number(number) => ::core::option::Option::Some(number),
                    $crate::wire::CodeValue::Text(text) => text.trim().parse().ok(),
                };
                if let ::core::option::Option::Some(number) = number {
                    *self = Self::from(number);
                }
                number.is_some()
            }
        }
        $crate::open_enum!(@wire $name, true);
    };
    ($(#[$meta:meta])* $vis:vis enum $name:ident : str { $($(#[$vmeta:meta])* $variant:ident = $value:literal),* $(,)? }) => {
        $(#[$meta])*
        #[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
        #[non_exhaustive]
        $vis enum $name {
            $($(#[$vmeta])* $variant,)*
            /// A value that this version of the crate does not know. Compare by [`as_str`](Self::as_str): a later version may list it.
            Unlisted(::std::boxed::Box<str>),
        }
        #[allow(unreachable_pub, reason = "the type may be private")]
        impl $name {
            /// The text on the wire.
            #[inline]
            pub fn as_str(&self) -> &str {
                match self {
                    $(Self::$variant => $value,)*
                    Self::Unlisted(value) => value,
                }
            }
        }
        impl ::core::convert::From<&str> for $name {
            #[inline]
            fn from(value: &str) -> Self {
                match value {
                    $($value => Self::$variant,)*
                    other => Self::Unlisted(other.into()),
                }
            }
        }
        impl ::core::convert::From<::std::string::String> for $name {
            #[inline]
            fn from(value: ::std::string::String) -> Self {
                Self::from(value.as_str())
            }
        }
        impl ::core::default::Default for $name {
            #[inline]
            fn default() -> Self {
                Self::from("")
            }
        }
        impl $crate::wire::Code for $name {
            #[inline]
            fn name(&self) -> &'static str {
                match self {
                    $(Self::$variant => ::core::stringify!($variant),)*
                    Self::Unlisted(_) => "Unlisted",
                }
            }
            #[inline]
            fn get(&self) -> $crate::wire::CodeValue<'_> {
                $crate::wire::CodeValue::Text(self.as_str())
            }
            #[inline]
            fn set(&mut self, value: $crate::wire::CodeValue<'_>) -> bool {
                *self = match value {
                    $crate::wire::CodeValue::Text(text) => Self::from(text),
                    $crate::wire::CodeValue::Number(number) => Self::from(number.to_string()),
                };
                true
            }
        }
        $crate::open_enum!(@wire $name, false);
    };
    (@wire $name:ident, $numeric:literal) => {
        impl $crate::wire::Wire for $name {
            const KIND: $crate::wire::Kind = $crate::wire::Kind::Enum(&$crate::wire::EnumShape {
                name: ::core::stringify!($name),
                numeric: $numeric,
            });
            #[inline]
            fn slot(&mut self) -> $crate::wire::Slot<'_> {
                $crate::wire::Slot::Code(self)
            }
            #[inline]
            fn view(&self) -> $crate::wire::View<'_> {
                $crate::wire::View::Code(self)
            }
        }
        impl ::core::fmt::Debug for $name {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                $crate::wire::debug($crate::wire::Wire::view(self), f)
            }
        }
        $crate::__wire_serde!($name);
    };
}
