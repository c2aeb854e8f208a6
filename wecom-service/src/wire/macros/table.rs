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
        #[allow(unreachable_pub, reason = "the type may be private")]
        impl $name {
            #[doc(hidden)]
            #[inline]
            pub fn static_shape() -> &'static $crate::wire::Shape {
                static SHAPE: $crate::wire::Shape = $crate::wire::Shape {
                    name: ::core::stringify!($name),
                    fields: &[$(
                        $crate::wire::Field::new($key, <$ty as $crate::wire::Wire>::KIND)
                            $($(.$modifier($($($arg),*)?))*)?
                    ),*],
                    answer: $answer,
                };
                &SHAPE
            }
        }

        impl $crate::wire::Table for $name {
            #[inline]
            fn shape(&self) -> &'static $crate::wire::Shape {
                Self::static_shape()
            }
            #[inline]
            #[allow(unused_variables, unused_assignments, unused_mut)]
            fn slot(&mut self, index: usize) -> $crate::wire::Slot<'_> {
                // The optimiser makes a jump table of this. A `match` would need an enum to count with, in each of thousands of types,
                // which users of the crate would wait for.
                let mut ahead = index;
                $(if ahead == 0 {
                    return $crate::wire::Wire::slot(&mut self.$field);
                }
                ahead -= 1;)*
                ::core::unreachable!("index within the shape")
            }
            #[inline]
            #[allow(unused_variables, unused_assignments, unused_mut)]
            fn view(&self, index: usize) -> $crate::wire::View<'_> {
                let mut ahead = index;
                $(if ahead == 0 {
                    return $crate::wire::Wire::view(&self.$field);
                }
                ahead -= 1;)*
                ::core::unreachable!("index within the shape")
            }
            #[inline]
            fn extra(&self) -> &$crate::wire::Extra {
                &self.extra
            }
            #[inline]
            fn extra_mut(&mut self) -> &mut $crate::wire::Extra {
                &mut self.extra
            }
        }

        impl $crate::wire::Wire for $name {
            const KIND: $crate::wire::Kind = $crate::wire::Kind::Table($name::static_shape);
            #[inline]
            fn slot(&mut self) -> $crate::wire::Slot<'_> {
                $crate::wire::Slot::Table(self)
            }
            #[inline]
            fn view(&self) -> $crate::wire::View<'_> {
                $crate::wire::View::Table(self)
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
                $crate::wire::debug($crate::wire::Wire::view(self), f)
            }
        }
        impl ::core::cmp::PartialEq for $name {
            #[inline]
            fn eq(&self, other: &Self) -> bool {
                $crate::wire::equal($crate::wire::Wire::view(self), $crate::wire::Wire::view(other))
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
                $crate::wire::write($crate::wire::Wire::view(self), serializer)
            }
        }
        impl<'de> $crate::wire::serde::Deserialize<'de> for $name {
            #[inline]
            fn deserialize<D: $crate::wire::serde::Deserializer<'de>>(deserializer: D) -> ::core::result::Result<Self, D::Error> {
                let mut value = Self::default();
                $crate::wire::read($crate::wire::Wire::slot(&mut value), deserializer)?;
                ::core::result::Result::Ok(value)
            }
        }
    };
}
