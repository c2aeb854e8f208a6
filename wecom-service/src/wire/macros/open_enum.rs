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
/// assert_eq!(OrderStatus::Unlisted(1), OrderStatus::Paid);
/// assert!(OrderStatus::Unpaid < OrderStatus::Paid);
/// ```
#[macro_export]
macro_rules! open_enum {
    ($(#[$meta:meta])* $vis:vis enum $name:ident : i64 { $($(#[$vmeta:meta])* $variant:ident = $value:literal),* $(,)? }) => {
        $(#[$meta])*
        #[derive(Clone, Copy)]
        #[non_exhaustive]
        $vis enum $name {
            $($(#[$vmeta])* $variant,)*
            /// A value that this version of the crate does not know. A later version may list it; both are equal, as they are the same on
            /// the wire.
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
                $crate::wire::derived::set_number(self, value)
            }
        }
        $crate::open_enum!(@by $name, value);
        $crate::open_enum!(@wire $name, true);
    };
    ($(#[$meta:meta])* $vis:vis enum $name:ident : str { $($(#[$vmeta:meta])* $variant:ident = $value:literal),* $(,)? }) => {
        $(#[$meta])*
        #[derive(Clone)]
        #[non_exhaustive]
        $vis enum $name {
            $($(#[$vmeta])* $variant,)*
            /// A value that this version of the crate does not know. A later version may list it; both are equal, as they are the same on
            /// the wire.
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
                $crate::wire::derived::set_text(self, value)
            }
        }
        $crate::open_enum!(@by $name, as_str);
        $crate::open_enum!(@wire $name, false);
    };
    (@by $name:ident, $value:ident) => {
        // By what stands on the wire, so that a value that a later version lists is still the same.
        impl ::core::cmp::PartialEq for $name {
            #[inline]
            fn eq(&self, other: &Self) -> bool {
                self.$value() == other.$value()
            }
        }
        impl ::core::cmp::Eq for $name {}
        impl ::core::cmp::PartialOrd for $name {
            #[inline]
            fn partial_cmp(&self, other: &Self) -> ::core::option::Option<::core::cmp::Ordering> {
                ::core::option::Option::Some(self.cmp(other))
            }
        }
        impl ::core::cmp::Ord for $name {
            #[inline]
            fn cmp(&self, other: &Self) -> ::core::cmp::Ordering {
                self.$value().cmp(&other.$value())
            }
        }
        impl ::core::hash::Hash for $name {
            #[inline]
            fn hash<H: ::core::hash::Hasher>(&self, state: &mut H) {
                self.$value().hash(state);
            }
        }
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
                $crate::wire::derived::fmt(self, f)
            }
        }
        $crate::__wire_serde!($name);
    };
}
