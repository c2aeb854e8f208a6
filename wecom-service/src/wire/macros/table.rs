//! `table!`: the one macro behind every struct.

/// Describes the members of a struct, which makes it readable and writable by every format of the crate and of serde.
///
/// The struct has `Clone` and `Default` and a member `extra: Extra`; the table names every other member:
///
/// ```
/// use wecom_service::{table, wire::Extra};
///
/// /// Seats of each kind.
/// #[derive(Clone, Default)]
/// pub struct AccountCount {
///     /// Basic seats.
///     pub base_count: Option<i64>,
///     /// Members the spec does not know.
///     pub extra: Extra,
/// }
/// table!(AccountCount {
///     "base_count" => base_count: Option<i64> [range(0, 1_000_000)],
/// });
///
/// let count: AccountCount = serde_json::from_str(r#"{"base_count": "12", "new": 1}"#)?;
/// assert_eq!(count.base_count, Some(12));
/// assert_eq!(serde_json::to_string(&count)?, r#"{"base_count":12,"new":1}"#);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[macro_export]
macro_rules! table {
    (answer $name:ident { $($body:tt)* }) => {
        $crate::table!(@impl true, $name { $($body)* });
    };
    ($name:ident { $($body:tt)* }) => {
        $crate::table!(@impl false, $name { $($body)* });
    };
    (@impl $answer:literal, $name:ident {
        $($key:literal => $field:ident : $ty:ty $([$($modifier:ident $(($($arg:expr),*))?),*])?),* $(,)?
    }) => {
        impl $crate::wire::Struct for $name {
            #[inline]
            fn described() -> &'static $crate::wire::Shape {
                const {
                    &$crate::wire::Shape {
                        name: ::core::stringify!($name),
                        fields: &[$(
                            $crate::wire::Field::new($key, <$ty as $crate::wire::Wire>::KIND)
                                $($(.$modifier($($($arg),*)?))*)?
                        ),*],
                        answer: $answer,
                    }
                }
            }
            #[inline]
            fn slots(&mut self) -> $crate::wire::Slots<'_> {
                $crate::wire::Slots::new([$($crate::wire::Wire::slot(&mut self.$field)),*], &mut self.extra)
            }
            #[inline]
            fn visit<'a>(&'a self, visit: $crate::wire::Visit<'_, 'a>) {
                visit.show(&[$($crate::wire::Wire::view(&self.$field)),*], &self.extra);
            }
        }

        $crate::__wire_common!($name);
    };
}

/// `Debug`, `PartialEq`, `Serialize` and `Deserialize` of structs and unions, each one line over the non-generic core.
#[doc(hidden)]
#[macro_export]
macro_rules! __wire_common {
    ($name:ident) => {
        impl ::core::fmt::Debug for $name {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                $crate::wire::derived::fmt(self, f)
            }
        }
        impl ::core::cmp::PartialEq for $name {
            #[inline]
            fn eq(&self, other: &Self) -> bool {
                $crate::wire::derived::eq(self, other)
            }
        }
        $crate::__wire_serde!($name);
    };
}

/// `Serialize` and `Deserialize` over the non-generic core.
#[doc(hidden)]
#[macro_export]
macro_rules! __wire_serde {
    ($name:ident) => {
        impl $crate::wire::serde::Serialize for $name {
            #[inline]
            fn serialize<S: $crate::wire::serde::Serializer>(&self, serializer: S) -> ::core::result::Result<S::Ok, S::Error> {
                $crate::wire::derived::serialize(self, serializer)
            }
        }
        impl<'de> $crate::wire::serde::Deserialize<'de> for $name {
            #[inline]
            fn deserialize<D: $crate::wire::serde::Deserializer<'de>>(deserializer: D) -> ::core::result::Result<Self, D::Error> {
                $crate::wire::derived::deserialize(deserializer)
            }
        }
    };
}
