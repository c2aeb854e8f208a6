//! `kind_union!`: values whose shape shows in the value itself.

/// Declares a union by kind: no member names the variant, the kind of the JSON value does (text, number, bool, list, object), and
/// for objects and lists of objects their members. The first variant that the value tells counts. If it cannot hold the value as it is,
/// the value is kept as it came, so that reading and writing again never changes anything.
///
/// ```
/// use wecom_service::{kind_union, table, wire::Extra};
/// /// A place.
/// #[derive(Clone, Default)]
/// pub struct Place {
///     /// Degrees north.
///     pub latitude: f64,
///     /// Members the spec does not know.
///     pub extra: Extra,
/// }
/// table!(Place { "latitude" => latitude: f64 });
///
/// kind_union! {
///     /// What stands in a cell.
///     pub enum Cell {
///         /// Text.
///         Text(String),
///         /// Places.
///         Places(Vec<Place>) has ["latitude"],
///     }
/// }
/// let cell: Cell = serde_json::from_str(r#"[{"latitude": 31.2}]"#)?;
/// assert!(matches!(&cell, Cell::Places(places) if places[0].latitude == 31.2));
/// let cell: Cell = serde_json::from_str("[31.2]")?;
/// assert!(matches!(&cell, Cell::Unlisted(kept) if kept.is_array()));
/// # Ok::<(), serde_json::Error>(())
/// ```
#[macro_export]
macro_rules! kind_union {
    ($(#[$meta:meta])* $vis:vis enum $name:ident {
        $($(#[$vmeta:meta])* $variant:ident($ty:ty) $(has [$($key:literal),* $(,)?])?),* $(,)?
    }) => {
        $(#[$meta])*
        #[derive(Clone)]
        #[non_exhaustive]
        $vis enum $name {
            $($(#[$vmeta])* $variant($ty),)*
            /// A value that fits no variant, as it came.
            Unlisted($crate::wire::serde_json::Value),
        }
        #[allow(unreachable_pub, reason = "the type may be private")]
        impl $name {
            #[doc(hidden)]
            #[inline]
            pub fn static_shape() -> &'static $crate::wire::KindUnionShape {
                const {
                    &$crate::wire::KindUnionShape {
                        name: ::core::stringify!($name),
                        variants: &[$(
                            $crate::wire::KindVariant { has: &[$($($key),*)?], kind: <$ty as $crate::wire::Wire>::KIND }
                        ),*],
                    }
                }
            }
        }
        impl ::core::default::Default for $name {
            #[inline]
            fn default() -> Self {
                Self::Unlisted($crate::wire::serde_json::Value::Null)
            }
        }
        impl $crate::wire::KindUnion for $name {
            #[inline]
            fn shape(&self) -> &'static $crate::wire::KindUnionShape {
                Self::static_shape()
            }
            #[inline]
            fn select(&mut self, index: usize) -> $crate::wire::Slot<'_> {
                $crate::__wire_select!(self, index, $($variant),*)
            }
            #[inline]
            fn keep(&mut self, value: $crate::wire::serde_json::Value) {
                *self = Self::Unlisted(value);
            }
        }
        impl $crate::wire::Wire for $name {
            const KIND: $crate::wire::Kind = $crate::wire::Kind::KindUnion($name::static_shape);
            #[inline]
            fn slot(&mut self) -> $crate::wire::Slot<'_> {
                $crate::wire::Slot::KindUnion(self)
            }
            #[inline]
            fn view(&self) -> $crate::wire::View<'_> {
                match self {
                    $(Self::$variant(body) => $crate::wire::as_it_came($crate::wire::Wire::view(body)),)*
                    Self::Unlisted(value) => $crate::wire::View::Json(value),
                }
            }
        }
        $crate::__wire_boxed!($name);
        $crate::__wire_common!($name);
    };
}
