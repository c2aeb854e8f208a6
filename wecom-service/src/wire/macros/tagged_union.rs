//! `tagged_union!`: objects whose shape one of their members names.

/// Declares a tagged union: the member `tag` says which variant an object is. A variant that is not listed keeps all its members.
///
/// The tag is a string; `("type", Flat, number)` declares one that is written as a bare number. Members beside the body of a nested
/// variant belong to no variant and are not kept: a parent that has such members flattens the union instead.
///
/// ```
/// use wecom_service::{table, tagged_union, wire::Extra};
/// /// Plain text.
/// #[derive(Clone, Default)]
/// pub struct Text {
///     /// What it says.
///     pub content: String,
///     /// Members the spec does not know.
///     pub extra: Extra,
/// }
/// table!(Text { "content" => content: String });
///
/// tagged_union! {
///     /// One message.
///     pub enum Message ("msgtype", Nested) {
///         /// Plain text.
///         Text(Text) = "text" in "text",
///     }
/// }
/// let message: Message = serde_json::from_str(r#"{"text": {"content": "hi"}, "msgtype": "text"}"#)?;
/// assert!(matches!(&message, Message::Text(text) if text.content == "hi"));
/// # Ok::<(), serde_json::Error>(())
/// ```
#[macro_export]
macro_rules! tagged_union {
    ($(#[$meta:meta])* $vis:vis enum $name:ident ($tag:literal, $layout:ident $(, $tag_kind:ident)?) {
        $($(#[$vmeta:meta])* $variant:ident($ty:ty) = $value:literal in $key:literal),* $(,)?
    }) => {
        $(#[$meta])*
        #[derive(Clone)]
        #[non_exhaustive]
        #[allow(clippy::large_enum_variant, reason = "a message is made once and sent; boxes would only be in the way")]
        $vis enum $name {
            $($(#[$vmeta])* $variant($ty),)*
            /// A variant that this version of the crate does not know, with all its members.
            Unlisted($crate::wire::serde_json::Map<::std::string::String, $crate::wire::serde_json::Value>),
        }
        #[allow(unreachable_pub, reason = "the type may be private")]
        impl $name {
            #[doc(hidden)]
            #[inline]
            pub fn static_shape() -> &'static $crate::wire::UnionShape {
                const {
                    &$crate::wire::UnionShape {
                        name: ::core::stringify!($name),
                        tag: $tag,
                        numeric: $crate::tagged_union!(@numeric $($tag_kind)?),
                        layout: $crate::wire::Layout::$layout,
                        variants: &[$(
                            $crate::wire::Variant { value: $value, key: $key, kind: <$ty as $crate::wire::Wire>::KIND }
                        ),*],
                    }
                }
            }
        }
        impl ::core::default::Default for $name {
            #[inline]
            fn default() -> Self {
                Self::Unlisted(::core::default::Default::default())
            }
        }
        impl $crate::wire::Union for $name {
            #[inline]
            fn shape(&self) -> &'static $crate::wire::UnionShape {
                Self::static_shape()
            }
            #[inline]
            fn select(&mut self, index: usize) -> $crate::wire::Slot<'_> {
                $crate::__wire_select!(self, index, $($variant),*)
            }
            #[inline]
            fn keep(&mut self, members: $crate::wire::serde_json::Map<::std::string::String, $crate::wire::serde_json::Value>) {
                *self = Self::Unlisted(members);
            }
            #[inline]
            fn chosen(&self) -> ::core::result::Result<
                (usize, $crate::wire::View<'_>),
                &$crate::wire::serde_json::Map<::std::string::String, $crate::wire::serde_json::Value>,
            > {
                enum Index { $($variant,)* }
                match self {
                    $(Self::$variant(body) => ::core::result::Result::Ok((Index::$variant as usize, $crate::wire::Wire::view(body))),)*
                    Self::Unlisted(members) => ::core::result::Result::Err(members),
                }
            }
        }
        impl $crate::wire::Wire for $name {
            const KIND: $crate::wire::Kind = $crate::wire::Kind::Union($name::static_shape);
            #[inline]
            fn slot(&mut self) -> $crate::wire::Slot<'_> {
                $crate::wire::Slot::Union(self)
            }
            #[inline]
            fn view(&self) -> $crate::wire::View<'_> {
                $crate::wire::View::Union(self)
            }
        }
        $crate::__wire_boxed!($name);
        $crate::__wire_common!($name);
    };
    (@numeric) => {
        false
    };
    (@numeric number) => {
        true
    };
}

/// So that a variant of a union can hold the union.
#[doc(hidden)]
#[macro_export]
macro_rules! __wire_boxed {
    ($name:ident) => {
        impl $crate::wire::Wire for ::std::boxed::Box<$name> {
            const KIND: $crate::wire::Kind = <$name as $crate::wire::Wire>::KIND;
            #[inline]
            fn slot(&mut self) -> $crate::wire::Slot<'_> {
                $crate::wire::Wire::slot(&mut **self)
            }
            #[inline]
            fn view(&self) -> $crate::wire::View<'_> {
                $crate::wire::Wire::view(&**self)
            }
        }
    };
}

/// Makes a union the variant at an index of its shape, empty, and gives its place.
#[doc(hidden)]
#[macro_export]
macro_rules! __wire_select {
    ($union:expr, $index:expr, $($variant:ident),*) => {{
        enum Index { $($variant,)* }
        match $index {
            $(i if i == Index::$variant as usize => {
                *$union = Self::$variant(::core::default::Default::default());
                match $union {
                    Self::$variant(body) => $crate::wire::Wire::slot(body),
                    _ => ::core::unreachable!("just set"),
                }
            })*
            _ => ::core::unreachable!("index within the shape"),
        }
    }};
}
