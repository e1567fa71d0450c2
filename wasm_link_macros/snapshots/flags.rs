// "../fixtures/wit/flags.wit"

const _: &[u8] = ::core::include_bytes!(
    ::core::concat!(::core::env!("CARGO_MANIFEST_DIR"), "/../fixtures/wit/flags.wit")
);
/// The WIT interface `fixtures:all-flags/flags-of-all-sizes@1.0.0`.
pub mod flags_of_all_sizes {
    /// The WIT record `entry`.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    #[derive(
        ::wasm_link::__private::wasmtime::component::ComponentType,
        ::wasm_link::__private::wasmtime::component::Lift,
        ::wasm_link::__private::wasmtime::component::Lower,
    )]
    #[component(record)]
    #[component(wasmtime_crate = ::wasm_link::__private::wasmtime)]
    pub struct Entry {
        /// The WIT field `name`.
        #[component(name = "name")]
        pub name: ::std::string::String,
        /// The WIT field `permissions`.
        #[component(name = "permissions")]
        pub permissions: self::Permissions,
    }
    impl ::wasm_link::IntoVal for Entry {
        #[inline]
        fn into_val(self) -> ::wasm_link::Val {
            ::wasm_link::__private::record_val([
                ("name", ::wasm_link::IntoVal::into_val(self.name)),
                ("permissions", ::wasm_link::IntoVal::into_val(self.permissions)),
            ])
        }
    }
    impl ::wasm_link::FromVal for Entry {
        #[inline]
        fn from_val(
            val: ::wasm_link::Val,
        ) -> ::core::result::Result<Self, ::wasm_link::ValError> {
            let mut fields = ::wasm_link::__private::RecordFields::of(
                val,
                "record entry",
            )?;
            let value = Self {
                name: fields.take("name")?,
                permissions: fields.take("permissions")?,
            };
            fields.finish()?;
            Ok(value)
        }
    }
    impl ::core::convert::From<Entry> for ::wasm_link::Val {
        #[inline]
        fn from(value: Entry) -> Self {
            ::wasm_link::IntoVal::into_val(value)
        }
    }
    impl ::core::convert::TryFrom<::wasm_link::Val> for Entry {
        type Error = ::wasm_link::ValError;
        #[inline]
        fn try_from(
            val: ::wasm_link::Val,
        ) -> ::core::result::Result<Self, ::wasm_link::ValError> {
            ::wasm_link::__private::from_val_named(val, "entry")
        }
    }
    ::wasm_link::plain!(Entry);
    #[allow(
        missing_docs,
        unused,
        clippy::all,
        clippy::pedantic,
        reason = "wasmtime's macro takes no documentation"
    )]
    mod flags {
        use ::wasm_link::__private::wasmtime;
        wasmtime::component::flags! {
            Permissions { #[component(name = "read")] const READ; #[component(name =
            "write")] const WRITE; #[component(name = "run-as-other")] const
            RUN_AS_OTHER; }
        }
        wasmtime::component::flags! {
            Eight { #[component(name = "flag-0")] const FLAG_0; #[component(name =
            "flag-1")] const FLAG_1; #[component(name = "flag-2")] const FLAG_2;
            #[component(name = "flag-3")] const FLAG_3; #[component(name = "flag-4")]
            const FLAG_4; #[component(name = "flag-5")] const FLAG_5; #[component(name =
            "flag-6")] const FLAG_6; #[component(name = "flag-7")] const FLAG_7; }
        }
        wasmtime::component::flags! {
            Nine { #[component(name = "flag-0")] const FLAG_0; #[component(name =
            "flag-1")] const FLAG_1; #[component(name = "flag-2")] const FLAG_2;
            #[component(name = "flag-3")] const FLAG_3; #[component(name = "flag-4")]
            const FLAG_4; #[component(name = "flag-5")] const FLAG_5; #[component(name =
            "flag-6")] const FLAG_6; #[component(name = "flag-7")] const FLAG_7;
            #[component(name = "flag-8")] const FLAG_8; }
        }
        wasmtime::component::flags! {
            Seventeen { #[component(name = "flag-0")] const FLAG_0; #[component(name =
            "flag-1")] const FLAG_1; #[component(name = "flag-2")] const FLAG_2;
            #[component(name = "flag-3")] const FLAG_3; #[component(name = "flag-4")]
            const FLAG_4; #[component(name = "flag-5")] const FLAG_5; #[component(name =
            "flag-6")] const FLAG_6; #[component(name = "flag-7")] const FLAG_7;
            #[component(name = "flag-8")] const FLAG_8; #[component(name = "flag-9")]
            const FLAG_9; #[component(name = "flag-10")] const FLAG_10; #[component(name
            = "flag-11")] const FLAG_11; #[component(name = "flag-12")] const FLAG_12;
            #[component(name = "flag-13")] const FLAG_13; #[component(name = "flag-14")]
            const FLAG_14; #[component(name = "flag-15")] const FLAG_15; #[component(name
            = "flag-16")] const FLAG_16; }
        }
        wasmtime::component::flags! {
            ThirtyTwo { #[component(name = "flag-0")] const FLAG_0; #[component(name =
            "flag-1")] const FLAG_1; #[component(name = "flag-2")] const FLAG_2;
            #[component(name = "flag-3")] const FLAG_3; #[component(name = "flag-4")]
            const FLAG_4; #[component(name = "flag-5")] const FLAG_5; #[component(name =
            "flag-6")] const FLAG_6; #[component(name = "flag-7")] const FLAG_7;
            #[component(name = "flag-8")] const FLAG_8; #[component(name = "flag-9")]
            const FLAG_9; #[component(name = "flag-10")] const FLAG_10; #[component(name
            = "flag-11")] const FLAG_11; #[component(name = "flag-12")] const FLAG_12;
            #[component(name = "flag-13")] const FLAG_13; #[component(name = "flag-14")]
            const FLAG_14; #[component(name = "flag-15")] const FLAG_15; #[component(name
            = "flag-16")] const FLAG_16; #[component(name = "flag-17")] const FLAG_17;
            #[component(name = "flag-18")] const FLAG_18; #[component(name = "flag-19")]
            const FLAG_19; #[component(name = "flag-20")] const FLAG_20; #[component(name
            = "flag-21")] const FLAG_21; #[component(name = "flag-22")] const FLAG_22;
            #[component(name = "flag-23")] const FLAG_23; #[component(name = "flag-24")]
            const FLAG_24; #[component(name = "flag-25")] const FLAG_25; #[component(name
            = "flag-26")] const FLAG_26; #[component(name = "flag-27")] const FLAG_27;
            #[component(name = "flag-28")] const FLAG_28; #[component(name = "flag-29")]
            const FLAG_29; #[component(name = "flag-30")] const FLAG_30; #[component(name
            = "flag-31")] const FLAG_31; }
        }
    }
    /// What one may do.
    ///
    /// # Flags
    /// - `READ`: Look.
    /// - `WRITE`: Touch.
    /// - `RUN_AS_OTHER`
    pub use self::flags::Permissions;
    impl Permissions {
        /// The bits that are flags: `!flags` sets the others too.
        fn bits(self) -> [u32; 1] {
            let [word0] = self.as_array();
            [word0 & 7]
        }
    }
    impl ::core::hash::Hash for Permissions {
        fn hash<__H: ::core::hash::Hasher>(&self, state: &mut __H) {
            ::core::hash::Hash::hash(&self.bits(), state);
        }
    }
    impl ::core::cmp::PartialOrd for Permissions {
        fn partial_cmp(
            &self,
            other: &Self,
        ) -> ::core::option::Option<::core::cmp::Ordering> {
            ::core::option::Option::Some(::core::cmp::Ord::cmp(self, other))
        }
    }
    impl ::core::cmp::Ord for Permissions {
        fn cmp(&self, other: &Self) -> ::core::cmp::Ordering {
            ::core::cmp::Ord::cmp(&self.bits(), &other.bits())
        }
    }
    impl ::wasm_link::IntoVal for Permissions {
        #[inline]
        fn into_val(self) -> ::wasm_link::Val {
            let flags: [(Self, &'static str); 3] = [
                (Self::READ, "read"),
                (Self::WRITE, "write"),
                (Self::RUN_AS_OTHER, "run-as-other"),
            ];
            let set = flags.into_iter().filter(|(flag, _)| self.contains(*flag));
            ::wasm_link::__private::flags_val(set.map(|(_, name)| name))
        }
    }
    impl ::wasm_link::FromVal for Permissions {
        #[inline]
        fn from_val(
            val: ::wasm_link::Val,
        ) -> ::core::result::Result<Self, ::wasm_link::ValError> {
            let mut flags = Self::empty();
            for name in ::wasm_link::__private::flags_of(val, "flags permissions")? {
                flags
                    |= match name.as_str() {
                        "read" => Self::READ,
                        "write" => Self::WRITE,
                        "run-as-other" => Self::RUN_AS_OTHER,
                        _ => {
                            return Err(
                                ::wasm_link::__private::unknown_case(
                                    "flags permissions",
                                    &name,
                                ),
                            );
                        }
                    };
            }
            Ok(flags)
        }
    }
    impl ::core::convert::From<Permissions> for ::wasm_link::Val {
        #[inline]
        fn from(value: Permissions) -> Self {
            ::wasm_link::IntoVal::into_val(value)
        }
    }
    impl ::core::convert::TryFrom<::wasm_link::Val> for Permissions {
        type Error = ::wasm_link::ValError;
        #[inline]
        fn try_from(
            val: ::wasm_link::Val,
        ) -> ::core::result::Result<Self, ::wasm_link::ValError> {
            ::wasm_link::__private::from_val_named(val, "permissions")
        }
    }
    ::wasm_link::plain!(Permissions);
    /// All bits of a byte.
    ///
    /// # Flags
    /// - `FLAG_0`
    /// - `FLAG_1`
    /// - `FLAG_2`
    /// - `FLAG_3`
    /// - `FLAG_4`
    /// - `FLAG_5`
    /// - `FLAG_6`
    /// - `FLAG_7`
    pub use self::flags::Eight;
    impl Eight {
        /// The bits that are flags: `!flags` sets the others too.
        fn bits(self) -> [u32; 1] {
            let [word0] = self.as_array();
            [word0 & 255]
        }
    }
    impl ::core::hash::Hash for Eight {
        fn hash<__H: ::core::hash::Hasher>(&self, state: &mut __H) {
            ::core::hash::Hash::hash(&self.bits(), state);
        }
    }
    impl ::core::cmp::PartialOrd for Eight {
        fn partial_cmp(
            &self,
            other: &Self,
        ) -> ::core::option::Option<::core::cmp::Ordering> {
            ::core::option::Option::Some(::core::cmp::Ord::cmp(self, other))
        }
    }
    impl ::core::cmp::Ord for Eight {
        fn cmp(&self, other: &Self) -> ::core::cmp::Ordering {
            ::core::cmp::Ord::cmp(&self.bits(), &other.bits())
        }
    }
    impl ::wasm_link::IntoVal for Eight {
        #[inline]
        fn into_val(self) -> ::wasm_link::Val {
            let flags: [(Self, &'static str); 8] = [
                (Self::FLAG_0, "flag-0"),
                (Self::FLAG_1, "flag-1"),
                (Self::FLAG_2, "flag-2"),
                (Self::FLAG_3, "flag-3"),
                (Self::FLAG_4, "flag-4"),
                (Self::FLAG_5, "flag-5"),
                (Self::FLAG_6, "flag-6"),
                (Self::FLAG_7, "flag-7"),
            ];
            let set = flags.into_iter().filter(|(flag, _)| self.contains(*flag));
            ::wasm_link::__private::flags_val(set.map(|(_, name)| name))
        }
    }
    impl ::wasm_link::FromVal for Eight {
        #[inline]
        fn from_val(
            val: ::wasm_link::Val,
        ) -> ::core::result::Result<Self, ::wasm_link::ValError> {
            let mut flags = Self::empty();
            for name in ::wasm_link::__private::flags_of(val, "flags eight")? {
                flags
                    |= match name.as_str() {
                        "flag-0" => Self::FLAG_0,
                        "flag-1" => Self::FLAG_1,
                        "flag-2" => Self::FLAG_2,
                        "flag-3" => Self::FLAG_3,
                        "flag-4" => Self::FLAG_4,
                        "flag-5" => Self::FLAG_5,
                        "flag-6" => Self::FLAG_6,
                        "flag-7" => Self::FLAG_7,
                        _ => {
                            return Err(
                                ::wasm_link::__private::unknown_case("flags eight", &name),
                            );
                        }
                    };
            }
            Ok(flags)
        }
    }
    impl ::core::convert::From<Eight> for ::wasm_link::Val {
        #[inline]
        fn from(value: Eight) -> Self {
            ::wasm_link::IntoVal::into_val(value)
        }
    }
    impl ::core::convert::TryFrom<::wasm_link::Val> for Eight {
        type Error = ::wasm_link::ValError;
        #[inline]
        fn try_from(
            val: ::wasm_link::Val,
        ) -> ::core::result::Result<Self, ::wasm_link::ValError> {
            ::wasm_link::__private::from_val_named(val, "eight")
        }
    }
    ::wasm_link::plain!(Eight);
    /// One more than a byte has bits.
    ///
    /// # Flags
    /// - `FLAG_0`
    /// - `FLAG_1`
    /// - `FLAG_2`
    /// - `FLAG_3`
    /// - `FLAG_4`
    /// - `FLAG_5`
    /// - `FLAG_6`
    /// - `FLAG_7`
    /// - `FLAG_8`
    pub use self::flags::Nine;
    impl Nine {
        /// The bits that are flags: `!flags` sets the others too.
        fn bits(self) -> [u32; 1] {
            let [word0] = self.as_array();
            [word0 & 511]
        }
    }
    impl ::core::hash::Hash for Nine {
        fn hash<__H: ::core::hash::Hasher>(&self, state: &mut __H) {
            ::core::hash::Hash::hash(&self.bits(), state);
        }
    }
    impl ::core::cmp::PartialOrd for Nine {
        fn partial_cmp(
            &self,
            other: &Self,
        ) -> ::core::option::Option<::core::cmp::Ordering> {
            ::core::option::Option::Some(::core::cmp::Ord::cmp(self, other))
        }
    }
    impl ::core::cmp::Ord for Nine {
        fn cmp(&self, other: &Self) -> ::core::cmp::Ordering {
            ::core::cmp::Ord::cmp(&self.bits(), &other.bits())
        }
    }
    impl ::wasm_link::IntoVal for Nine {
        #[inline]
        fn into_val(self) -> ::wasm_link::Val {
            let flags: [(Self, &'static str); 9] = [
                (Self::FLAG_0, "flag-0"),
                (Self::FLAG_1, "flag-1"),
                (Self::FLAG_2, "flag-2"),
                (Self::FLAG_3, "flag-3"),
                (Self::FLAG_4, "flag-4"),
                (Self::FLAG_5, "flag-5"),
                (Self::FLAG_6, "flag-6"),
                (Self::FLAG_7, "flag-7"),
                (Self::FLAG_8, "flag-8"),
            ];
            let set = flags.into_iter().filter(|(flag, _)| self.contains(*flag));
            ::wasm_link::__private::flags_val(set.map(|(_, name)| name))
        }
    }
    impl ::wasm_link::FromVal for Nine {
        #[inline]
        fn from_val(
            val: ::wasm_link::Val,
        ) -> ::core::result::Result<Self, ::wasm_link::ValError> {
            let mut flags = Self::empty();
            for name in ::wasm_link::__private::flags_of(val, "flags nine")? {
                flags
                    |= match name.as_str() {
                        "flag-0" => Self::FLAG_0,
                        "flag-1" => Self::FLAG_1,
                        "flag-2" => Self::FLAG_2,
                        "flag-3" => Self::FLAG_3,
                        "flag-4" => Self::FLAG_4,
                        "flag-5" => Self::FLAG_5,
                        "flag-6" => Self::FLAG_6,
                        "flag-7" => Self::FLAG_7,
                        "flag-8" => Self::FLAG_8,
                        _ => {
                            return Err(
                                ::wasm_link::__private::unknown_case("flags nine", &name),
                            );
                        }
                    };
            }
            Ok(flags)
        }
    }
    impl ::core::convert::From<Nine> for ::wasm_link::Val {
        #[inline]
        fn from(value: Nine) -> Self {
            ::wasm_link::IntoVal::into_val(value)
        }
    }
    impl ::core::convert::TryFrom<::wasm_link::Val> for Nine {
        type Error = ::wasm_link::ValError;
        #[inline]
        fn try_from(
            val: ::wasm_link::Val,
        ) -> ::core::result::Result<Self, ::wasm_link::ValError> {
            ::wasm_link::__private::from_val_named(val, "nine")
        }
    }
    ::wasm_link::plain!(Nine);
    /// One more than two bytes have bits.
    ///
    /// # Flags
    /// - `FLAG_0`
    /// - `FLAG_1`
    /// - `FLAG_2`
    /// - `FLAG_3`
    /// - `FLAG_4`
    /// - `FLAG_5`
    /// - `FLAG_6`
    /// - `FLAG_7`
    /// - `FLAG_8`
    /// - `FLAG_9`
    /// - `FLAG_10`
    /// - `FLAG_11`
    /// - `FLAG_12`
    /// - `FLAG_13`
    /// - `FLAG_14`
    /// - `FLAG_15`
    /// - `FLAG_16`
    pub use self::flags::Seventeen;
    impl Seventeen {
        /// The bits that are flags: `!flags` sets the others too.
        fn bits(self) -> [u32; 1] {
            let [word0] = self.as_array();
            [word0 & 131071]
        }
    }
    impl ::core::hash::Hash for Seventeen {
        fn hash<__H: ::core::hash::Hasher>(&self, state: &mut __H) {
            ::core::hash::Hash::hash(&self.bits(), state);
        }
    }
    impl ::core::cmp::PartialOrd for Seventeen {
        fn partial_cmp(
            &self,
            other: &Self,
        ) -> ::core::option::Option<::core::cmp::Ordering> {
            ::core::option::Option::Some(::core::cmp::Ord::cmp(self, other))
        }
    }
    impl ::core::cmp::Ord for Seventeen {
        fn cmp(&self, other: &Self) -> ::core::cmp::Ordering {
            ::core::cmp::Ord::cmp(&self.bits(), &other.bits())
        }
    }
    impl ::wasm_link::IntoVal for Seventeen {
        #[inline]
        fn into_val(self) -> ::wasm_link::Val {
            let flags: [(Self, &'static str); 17] = [
                (Self::FLAG_0, "flag-0"),
                (Self::FLAG_1, "flag-1"),
                (Self::FLAG_2, "flag-2"),
                (Self::FLAG_3, "flag-3"),
                (Self::FLAG_4, "flag-4"),
                (Self::FLAG_5, "flag-5"),
                (Self::FLAG_6, "flag-6"),
                (Self::FLAG_7, "flag-7"),
                (Self::FLAG_8, "flag-8"),
                (Self::FLAG_9, "flag-9"),
                (Self::FLAG_10, "flag-10"),
                (Self::FLAG_11, "flag-11"),
                (Self::FLAG_12, "flag-12"),
                (Self::FLAG_13, "flag-13"),
                (Self::FLAG_14, "flag-14"),
                (Self::FLAG_15, "flag-15"),
                (Self::FLAG_16, "flag-16"),
            ];
            let set = flags.into_iter().filter(|(flag, _)| self.contains(*flag));
            ::wasm_link::__private::flags_val(set.map(|(_, name)| name))
        }
    }
    impl ::wasm_link::FromVal for Seventeen {
        #[inline]
        fn from_val(
            val: ::wasm_link::Val,
        ) -> ::core::result::Result<Self, ::wasm_link::ValError> {
            let mut flags = Self::empty();
            for name in ::wasm_link::__private::flags_of(val, "flags seventeen")? {
                flags
                    |= match name.as_str() {
                        "flag-0" => Self::FLAG_0,
                        "flag-1" => Self::FLAG_1,
                        "flag-2" => Self::FLAG_2,
                        "flag-3" => Self::FLAG_3,
                        "flag-4" => Self::FLAG_4,
                        "flag-5" => Self::FLAG_5,
                        "flag-6" => Self::FLAG_6,
                        "flag-7" => Self::FLAG_7,
                        "flag-8" => Self::FLAG_8,
                        "flag-9" => Self::FLAG_9,
                        "flag-10" => Self::FLAG_10,
                        "flag-11" => Self::FLAG_11,
                        "flag-12" => Self::FLAG_12,
                        "flag-13" => Self::FLAG_13,
                        "flag-14" => Self::FLAG_14,
                        "flag-15" => Self::FLAG_15,
                        "flag-16" => Self::FLAG_16,
                        _ => {
                            return Err(
                                ::wasm_link::__private::unknown_case(
                                    "flags seventeen",
                                    &name,
                                ),
                            );
                        }
                    };
            }
            Ok(flags)
        }
    }
    impl ::core::convert::From<Seventeen> for ::wasm_link::Val {
        #[inline]
        fn from(value: Seventeen) -> Self {
            ::wasm_link::IntoVal::into_val(value)
        }
    }
    impl ::core::convert::TryFrom<::wasm_link::Val> for Seventeen {
        type Error = ::wasm_link::ValError;
        #[inline]
        fn try_from(
            val: ::wasm_link::Val,
        ) -> ::core::result::Result<Self, ::wasm_link::ValError> {
            ::wasm_link::__private::from_val_named(val, "seventeen")
        }
    }
    ::wasm_link::plain!(Seventeen);
    /// As many as the component model allows.
    ///
    /// # Flags
    /// - `FLAG_0`
    /// - `FLAG_1`
    /// - `FLAG_2`
    /// - `FLAG_3`
    /// - `FLAG_4`
    /// - `FLAG_5`
    /// - `FLAG_6`
    /// - `FLAG_7`
    /// - `FLAG_8`
    /// - `FLAG_9`
    /// - `FLAG_10`
    /// - `FLAG_11`
    /// - `FLAG_12`
    /// - `FLAG_13`
    /// - `FLAG_14`
    /// - `FLAG_15`
    /// - `FLAG_16`
    /// - `FLAG_17`
    /// - `FLAG_18`
    /// - `FLAG_19`
    /// - `FLAG_20`
    /// - `FLAG_21`
    /// - `FLAG_22`
    /// - `FLAG_23`
    /// - `FLAG_24`
    /// - `FLAG_25`
    /// - `FLAG_26`
    /// - `FLAG_27`
    /// - `FLAG_28`
    /// - `FLAG_29`
    /// - `FLAG_30`
    /// - `FLAG_31`
    pub use self::flags::ThirtyTwo;
    impl ThirtyTwo {
        /// The bits that are flags: `!flags` sets the others too.
        fn bits(self) -> [u32; 1] {
            let [word0] = self.as_array();
            [word0 & 4294967295]
        }
    }
    impl ::core::hash::Hash for ThirtyTwo {
        fn hash<__H: ::core::hash::Hasher>(&self, state: &mut __H) {
            ::core::hash::Hash::hash(&self.bits(), state);
        }
    }
    impl ::core::cmp::PartialOrd for ThirtyTwo {
        fn partial_cmp(
            &self,
            other: &Self,
        ) -> ::core::option::Option<::core::cmp::Ordering> {
            ::core::option::Option::Some(::core::cmp::Ord::cmp(self, other))
        }
    }
    impl ::core::cmp::Ord for ThirtyTwo {
        fn cmp(&self, other: &Self) -> ::core::cmp::Ordering {
            ::core::cmp::Ord::cmp(&self.bits(), &other.bits())
        }
    }
    impl ::wasm_link::IntoVal for ThirtyTwo {
        #[inline]
        fn into_val(self) -> ::wasm_link::Val {
            let flags: [(Self, &'static str); 32] = [
                (Self::FLAG_0, "flag-0"),
                (Self::FLAG_1, "flag-1"),
                (Self::FLAG_2, "flag-2"),
                (Self::FLAG_3, "flag-3"),
                (Self::FLAG_4, "flag-4"),
                (Self::FLAG_5, "flag-5"),
                (Self::FLAG_6, "flag-6"),
                (Self::FLAG_7, "flag-7"),
                (Self::FLAG_8, "flag-8"),
                (Self::FLAG_9, "flag-9"),
                (Self::FLAG_10, "flag-10"),
                (Self::FLAG_11, "flag-11"),
                (Self::FLAG_12, "flag-12"),
                (Self::FLAG_13, "flag-13"),
                (Self::FLAG_14, "flag-14"),
                (Self::FLAG_15, "flag-15"),
                (Self::FLAG_16, "flag-16"),
                (Self::FLAG_17, "flag-17"),
                (Self::FLAG_18, "flag-18"),
                (Self::FLAG_19, "flag-19"),
                (Self::FLAG_20, "flag-20"),
                (Self::FLAG_21, "flag-21"),
                (Self::FLAG_22, "flag-22"),
                (Self::FLAG_23, "flag-23"),
                (Self::FLAG_24, "flag-24"),
                (Self::FLAG_25, "flag-25"),
                (Self::FLAG_26, "flag-26"),
                (Self::FLAG_27, "flag-27"),
                (Self::FLAG_28, "flag-28"),
                (Self::FLAG_29, "flag-29"),
                (Self::FLAG_30, "flag-30"),
                (Self::FLAG_31, "flag-31"),
            ];
            let set = flags.into_iter().filter(|(flag, _)| self.contains(*flag));
            ::wasm_link::__private::flags_val(set.map(|(_, name)| name))
        }
    }
    impl ::wasm_link::FromVal for ThirtyTwo {
        #[inline]
        fn from_val(
            val: ::wasm_link::Val,
        ) -> ::core::result::Result<Self, ::wasm_link::ValError> {
            let mut flags = Self::empty();
            for name in ::wasm_link::__private::flags_of(val, "flags thirty-two")? {
                flags
                    |= match name.as_str() {
                        "flag-0" => Self::FLAG_0,
                        "flag-1" => Self::FLAG_1,
                        "flag-2" => Self::FLAG_2,
                        "flag-3" => Self::FLAG_3,
                        "flag-4" => Self::FLAG_4,
                        "flag-5" => Self::FLAG_5,
                        "flag-6" => Self::FLAG_6,
                        "flag-7" => Self::FLAG_7,
                        "flag-8" => Self::FLAG_8,
                        "flag-9" => Self::FLAG_9,
                        "flag-10" => Self::FLAG_10,
                        "flag-11" => Self::FLAG_11,
                        "flag-12" => Self::FLAG_12,
                        "flag-13" => Self::FLAG_13,
                        "flag-14" => Self::FLAG_14,
                        "flag-15" => Self::FLAG_15,
                        "flag-16" => Self::FLAG_16,
                        "flag-17" => Self::FLAG_17,
                        "flag-18" => Self::FLAG_18,
                        "flag-19" => Self::FLAG_19,
                        "flag-20" => Self::FLAG_20,
                        "flag-21" => Self::FLAG_21,
                        "flag-22" => Self::FLAG_22,
                        "flag-23" => Self::FLAG_23,
                        "flag-24" => Self::FLAG_24,
                        "flag-25" => Self::FLAG_25,
                        "flag-26" => Self::FLAG_26,
                        "flag-27" => Self::FLAG_27,
                        "flag-28" => Self::FLAG_28,
                        "flag-29" => Self::FLAG_29,
                        "flag-30" => Self::FLAG_30,
                        "flag-31" => Self::FLAG_31,
                        _ => {
                            return Err(
                                ::wasm_link::__private::unknown_case(
                                    "flags thirty-two",
                                    &name,
                                ),
                            );
                        }
                    };
            }
            Ok(flags)
        }
    }
    impl ::core::convert::From<ThirtyTwo> for ::wasm_link::Val {
        #[inline]
        fn from(value: ThirtyTwo) -> Self {
            ::wasm_link::IntoVal::into_val(value)
        }
    }
    impl ::core::convert::TryFrom<::wasm_link::Val> for ThirtyTwo {
        type Error = ::wasm_link::ValError;
        #[inline]
        fn try_from(
            val: ::wasm_link::Val,
        ) -> ::core::result::Result<Self, ::wasm_link::ValError> {
            ::wasm_link::__private::from_val_named(val, "thirty-two")
        }
    }
    ::wasm_link::plain!(ThirtyTwo);
    /// What links `fixtures:all-flags/flags-of-all-sizes@1.0.0` to plugins, apart from the names of its types.
    pub mod link {
        /// The WIT of the interface's package and of all that it uses, for the authors of plugins: the files of a
        /// folder, each with its path in there and its content.
        pub const WIT: &[(&str, &[u8])] = &[
            (
                "flags.wit",
                ::core::include_bytes!(
                    ::core::concat!(::core::env!("CARGO_MANIFEST_DIR"),
                    "/../fixtures/wit/flags.wit")
                ),
            ),
        ];
        /// The interface `fixtures:all-flags/flags-of-all-sizes@1.0.0`, as applications declare it.
        #[derive(Clone, Debug, PartialEq, Eq)]
        pub struct Interface {
            id: ::std::string::String,
            cardinality: ::wasm_link::InterfaceCardinality,
        }
        impl Interface {
            /// Returns the interface under another id; its path stays the same.
            #[must_use]
            pub fn with_id(
                mut self,
                id: impl ::core::convert::Into<::std::string::String>,
            ) -> Self {
                self.id = id.into();
                self
            }
            /// Returns the interface with another cardinality, for dispatch by name: a `Handle` answers in the
            /// shape of the cardinality that the macro was given, and binds to no other.
            #[must_use]
            pub fn with_cardinality(
                mut self,
                cardinality: ::wasm_link::InterfaceCardinality,
            ) -> Self {
                self.cardinality = cardinality;
                self
            }
        }
        impl ::core::default::Default for Interface {
            #[inline]
            fn default() -> Self {
                Self {
                    id: ::std::string::String::from(
                        <Self as ::wasm_link::TypedInterface>::PATH,
                    ),
                    cardinality: <Self as ::wasm_link::TypedInterface>::CARDINALITY,
                }
            }
        }
        impl ::wasm_link::InterfaceData for Interface {
            type Id = ::std::string::String;
            type Error = ::core::convert::Infallible;
            type Function = Function;
            type FunctionIter<'a> = &'a [Function];
            type ResourceIter<'a> = &'a [::std::string::String];
            fn id(&self) -> ::core::result::Result<&Self::Id, Self::Error> {
                Ok(&self.id)
            }
            fn cardinality(
                &self,
            ) -> ::core::result::Result<
                &::wasm_link::InterfaceCardinality,
                Self::Error,
            > {
                Ok(&self.cardinality)
            }
            fn package_name(&self) -> ::core::result::Result<&str, Self::Error> {
                Ok(<Self as ::wasm_link::TypedInterface>::PATH)
            }
            fn functions(
                &self,
            ) -> ::core::result::Result<Self::FunctionIter<'_>, Self::Error> {
                Ok(
                    &[
                        Function {
                            name: "echo-permissions",
                            return_kind: ::wasm_link::ReturnKind::AssumeNoResources,
                            is_method: false,
                        },
                        Function {
                            name: "echo-eight",
                            return_kind: ::wasm_link::ReturnKind::AssumeNoResources,
                            is_method: false,
                        },
                        Function {
                            name: "echo-nine",
                            return_kind: ::wasm_link::ReturnKind::AssumeNoResources,
                            is_method: false,
                        },
                        Function {
                            name: "echo-seventeen",
                            return_kind: ::wasm_link::ReturnKind::AssumeNoResources,
                            is_method: false,
                        },
                        Function {
                            name: "echo-thirty-two",
                            return_kind: ::wasm_link::ReturnKind::AssumeNoResources,
                            is_method: false,
                        },
                        Function {
                            name: "echo-entry",
                            return_kind: ::wasm_link::ReturnKind::AssumeNoResources,
                            is_method: false,
                        },
                    ],
                )
            }
            #[inline]
            fn resources(
                &self,
            ) -> ::core::result::Result<Self::ResourceIter<'_>, Self::Error> {
                Ok(&[])
            }
            #[inline]
            fn signatures(
                &self,
            ) -> ::core::result::Result<
                ::core::option::Option<::wasm_link::wit::Interface>,
                Self::Error,
            > {
                use ::wasm_link::__private::wit;
                let permissions = wit::flags(
                    "permissions",
                    &["read", "write", "run-as-other"],
                );
                let eight = wit::flags(
                    "eight",
                    &[
                        "flag-0",
                        "flag-1",
                        "flag-2",
                        "flag-3",
                        "flag-4",
                        "flag-5",
                        "flag-6",
                        "flag-7",
                    ],
                );
                let nine = wit::flags(
                    "nine",
                    &[
                        "flag-0",
                        "flag-1",
                        "flag-2",
                        "flag-3",
                        "flag-4",
                        "flag-5",
                        "flag-6",
                        "flag-7",
                        "flag-8",
                    ],
                );
                let seventeen = wit::flags(
                    "seventeen",
                    &[
                        "flag-0",
                        "flag-1",
                        "flag-2",
                        "flag-3",
                        "flag-4",
                        "flag-5",
                        "flag-6",
                        "flag-7",
                        "flag-8",
                        "flag-9",
                        "flag-10",
                        "flag-11",
                        "flag-12",
                        "flag-13",
                        "flag-14",
                        "flag-15",
                        "flag-16",
                    ],
                );
                let thirty_two = wit::flags(
                    "thirty-two",
                    &[
                        "flag-0",
                        "flag-1",
                        "flag-2",
                        "flag-3",
                        "flag-4",
                        "flag-5",
                        "flag-6",
                        "flag-7",
                        "flag-8",
                        "flag-9",
                        "flag-10",
                        "flag-11",
                        "flag-12",
                        "flag-13",
                        "flag-14",
                        "flag-15",
                        "flag-16",
                        "flag-17",
                        "flag-18",
                        "flag-19",
                        "flag-20",
                        "flag-21",
                        "flag-22",
                        "flag-23",
                        "flag-24",
                        "flag-25",
                        "flag-26",
                        "flag-27",
                        "flag-28",
                        "flag-29",
                        "flag-30",
                        "flag-31",
                    ],
                );
                let entry = wit::record(
                    "entry",
                    ::std::vec![
                        ("name", ::wasm_link::wit::Type::String), ("permissions",
                        permissions.clone())
                    ],
                );
                Ok(
                    ::core::option::Option::Some(
                        wit::interface(
                            "fixtures:all-flags/flags-of-all-sizes@1.0.0",
                            ::std::vec![
                                wit::function("echo-permissions", ::std::vec![("value",
                                permissions.clone())],
                                ::core::option::Option::Some(permissions.clone())),
                                wit::function("echo-eight", ::std::vec![("value", eight
                                .clone())], ::core::option::Option::Some(eight.clone())),
                                wit::function("echo-nine", ::std::vec![("value", nine
                                .clone())], ::core::option::Option::Some(nine.clone())),
                                wit::function("echo-seventeen", ::std::vec![("value",
                                seventeen.clone())], ::core::option::Option::Some(seventeen
                                .clone())), wit::function("echo-thirty-two",
                                ::std::vec![("value", thirty_two.clone())],
                                ::core::option::Option::Some(thirty_two.clone())),
                                wit::function("echo-entry", ::std::vec![("value", entry
                                .clone())], ::core::option::Option::Some(entry.clone()))
                            ],
                        ),
                    ),
                )
            }
        }
        impl ::wasm_link::TypedInterface for Interface {
            const PATH: &'static str = "fixtures:all-flags/flags-of-all-sizes@1.0.0";
            const CARDINALITY: ::wasm_link::InterfaceCardinality = ::wasm_link::InterfaceCardinality::ExactlyOne;
            type Functions = Functions;
            type Handle<P: ::wasm_link::PluginData + 'static> = Handle<P>;
            fn handle<P: ::wasm_link::PluginData + 'static>(
                bound: ::wasm_link::__private::Bound<P, Functions>,
            ) -> Handle<P> {
                Handle { bound }
            }
        }
        /// One function of the interface.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub struct Function {
            name: &'static str,
            return_kind: ::wasm_link::ReturnKind,
            is_method: bool,
        }
        impl ::wasm_link::FunctionData for Function {
            fn name(&self) -> &str {
                self.name
            }
            fn return_kind(&self) -> ::wasm_link::ReturnKind {
                self.return_kind
            }
            fn is_method(&self) -> bool {
                self.is_method
            }
            fn typed_link<P: ::wasm_link::PluginData + 'static>(
                &self,
            ) -> ::core::option::Option<::wasm_link::__private::TypedLink> {
                match self.name {
                    "echo-permissions" => {
                        ::core::option::Option::Some(
                            ::wasm_link::__private::TypedLink::to_one::<
                                P,
                                linked::call_echo_permissions,
                            >(),
                        )
                    }
                    "echo-eight" => {
                        ::core::option::Option::Some(
                            ::wasm_link::__private::TypedLink::to_one::<
                                P,
                                linked::call_echo_eight,
                            >(),
                        )
                    }
                    "echo-nine" => {
                        ::core::option::Option::Some(
                            ::wasm_link::__private::TypedLink::to_one::<
                                P,
                                linked::call_echo_nine,
                            >(),
                        )
                    }
                    "echo-seventeen" => {
                        ::core::option::Option::Some(
                            ::wasm_link::__private::TypedLink::to_one::<
                                P,
                                linked::call_echo_seventeen,
                            >(),
                        )
                    }
                    "echo-thirty-two" => {
                        ::core::option::Option::Some(
                            ::wasm_link::__private::TypedLink::to_one::<
                                P,
                                linked::call_echo_thirty_two,
                            >(),
                        )
                    }
                    "echo-entry" => {
                        ::core::option::Option::Some(
                            ::wasm_link::__private::TypedLink::to_one::<
                                P,
                                linked::call_echo_entry,
                            >(),
                        )
                    }
                    _ => ::core::option::Option::None,
                }
            }
        }
        #[doc(hidden)]
        pub struct Functions {
            echo_permissions: ::wasm_link::__private::TypedFunc<
                (super::Permissions,),
                (super::Permissions,),
            >,
            echo_eight: ::wasm_link::__private::TypedFunc<
                (super::Eight,),
                (super::Eight,),
            >,
            echo_nine: ::wasm_link::__private::TypedFunc<(super::Nine,), (super::Nine,)>,
            echo_seventeen: ::wasm_link::__private::TypedFunc<
                (super::Seventeen,),
                (super::Seventeen,),
            >,
            echo_thirty_two: ::wasm_link::__private::TypedFunc<
                (super::ThirtyTwo,),
                (super::ThirtyTwo,),
            >,
            echo_entry: ::wasm_link::__private::TypedFunc<
                (&'static super::Entry,),
                (super::Entry,),
            >,
        }
        impl ::wasm_link::__private::BindFunctions for Functions {
            fn bind<P: ::wasm_link::PluginData + 'static>(
                binder: &mut ::wasm_link::__private::Binder<'_, P>,
            ) -> ::core::result::Result<
                Self,
                ::wasm_link::__private::BindFunctionError,
            > {
                Ok(Self {
                    echo_permissions: binder.function("echo-permissions")?,
                    echo_eight: binder.function("echo-eight")?,
                    echo_nine: binder.function("echo-nine")?,
                    echo_seventeen: binder.function("echo-seventeen")?,
                    echo_thirty_two: binder.function("echo-thirty-two")?,
                    echo_entry: binder.function("echo-entry")?,
                })
            }
        }
        #[doc(hidden)]
        #[allow(
            missing_docs,
            non_camel_case_types,
            clippy::all,
            clippy::pedantic,
            reason = "named and made after functions"
        )]
        pub mod linked {
            pub enum call_echo_permissions {}
            impl ::wasm_link::__private::LinkedFunction for call_echo_permissions {
                type Results = (super::super::Permissions,);
                type Functions = super::Functions;
                type Lifted = (super::super::Permissions,);
                type Prepared<'a> = (&'a super::super::Permissions,);
                fn prepare<'a, P: 'static>(
                    (a0,): &'a Self::Lifted,
                    _: &'a ::wasm_link::__private::StoreContextMut<'_, P>,
                ) -> ::wasm_link::__private::wasmtime::Result<Self::Prepared<'a>> {
                    ::core::result::Result::Ok((a0,))
                }
                fn call<P: ::wasm_link::PluginData + 'static>(
                    functions: &Self::Functions,
                    callee: ::wasm_link::__private::StoreContextMut<'_, P>,
                    (a0,): &Self::Prepared<'_>,
                ) -> ::wasm_link::__private::wasmtime::Result<Self::Results> {
                    functions.echo_permissions.call(callee, (*(*a0),))
                }
            }
            pub enum call_echo_eight {}
            impl ::wasm_link::__private::LinkedFunction for call_echo_eight {
                type Results = (super::super::Eight,);
                type Functions = super::Functions;
                type Lifted = (super::super::Eight,);
                type Prepared<'a> = (&'a super::super::Eight,);
                fn prepare<'a, P: 'static>(
                    (a0,): &'a Self::Lifted,
                    _: &'a ::wasm_link::__private::StoreContextMut<'_, P>,
                ) -> ::wasm_link::__private::wasmtime::Result<Self::Prepared<'a>> {
                    ::core::result::Result::Ok((a0,))
                }
                fn call<P: ::wasm_link::PluginData + 'static>(
                    functions: &Self::Functions,
                    callee: ::wasm_link::__private::StoreContextMut<'_, P>,
                    (a0,): &Self::Prepared<'_>,
                ) -> ::wasm_link::__private::wasmtime::Result<Self::Results> {
                    functions.echo_eight.call(callee, (*(*a0),))
                }
            }
            pub enum call_echo_nine {}
            impl ::wasm_link::__private::LinkedFunction for call_echo_nine {
                type Results = (super::super::Nine,);
                type Functions = super::Functions;
                type Lifted = (super::super::Nine,);
                type Prepared<'a> = (&'a super::super::Nine,);
                fn prepare<'a, P: 'static>(
                    (a0,): &'a Self::Lifted,
                    _: &'a ::wasm_link::__private::StoreContextMut<'_, P>,
                ) -> ::wasm_link::__private::wasmtime::Result<Self::Prepared<'a>> {
                    ::core::result::Result::Ok((a0,))
                }
                fn call<P: ::wasm_link::PluginData + 'static>(
                    functions: &Self::Functions,
                    callee: ::wasm_link::__private::StoreContextMut<'_, P>,
                    (a0,): &Self::Prepared<'_>,
                ) -> ::wasm_link::__private::wasmtime::Result<Self::Results> {
                    functions.echo_nine.call(callee, (*(*a0),))
                }
            }
            pub enum call_echo_seventeen {}
            impl ::wasm_link::__private::LinkedFunction for call_echo_seventeen {
                type Results = (super::super::Seventeen,);
                type Functions = super::Functions;
                type Lifted = (super::super::Seventeen,);
                type Prepared<'a> = (&'a super::super::Seventeen,);
                fn prepare<'a, P: 'static>(
                    (a0,): &'a Self::Lifted,
                    _: &'a ::wasm_link::__private::StoreContextMut<'_, P>,
                ) -> ::wasm_link::__private::wasmtime::Result<Self::Prepared<'a>> {
                    ::core::result::Result::Ok((a0,))
                }
                fn call<P: ::wasm_link::PluginData + 'static>(
                    functions: &Self::Functions,
                    callee: ::wasm_link::__private::StoreContextMut<'_, P>,
                    (a0,): &Self::Prepared<'_>,
                ) -> ::wasm_link::__private::wasmtime::Result<Self::Results> {
                    functions.echo_seventeen.call(callee, (*(*a0),))
                }
            }
            pub enum call_echo_thirty_two {}
            impl ::wasm_link::__private::LinkedFunction for call_echo_thirty_two {
                type Results = (super::super::ThirtyTwo,);
                type Functions = super::Functions;
                type Lifted = (super::super::ThirtyTwo,);
                type Prepared<'a> = (&'a super::super::ThirtyTwo,);
                fn prepare<'a, P: 'static>(
                    (a0,): &'a Self::Lifted,
                    _: &'a ::wasm_link::__private::StoreContextMut<'_, P>,
                ) -> ::wasm_link::__private::wasmtime::Result<Self::Prepared<'a>> {
                    ::core::result::Result::Ok((a0,))
                }
                fn call<P: ::wasm_link::PluginData + 'static>(
                    functions: &Self::Functions,
                    callee: ::wasm_link::__private::StoreContextMut<'_, P>,
                    (a0,): &Self::Prepared<'_>,
                ) -> ::wasm_link::__private::wasmtime::Result<Self::Results> {
                    functions.echo_thirty_two.call(callee, (*(*a0),))
                }
            }
            pub enum call_echo_entry {}
            impl ::wasm_link::__private::LinkedFunction for call_echo_entry {
                type Results = (super::super::Entry,);
                type Functions = super::Functions;
                type Lifted = (super::super::Entry,);
                type Prepared<'a> = (&'a super::super::Entry,);
                fn prepare<'a, P: 'static>(
                    (a0,): &'a Self::Lifted,
                    _: &'a ::wasm_link::__private::StoreContextMut<'_, P>,
                ) -> ::wasm_link::__private::wasmtime::Result<Self::Prepared<'a>> {
                    ::core::result::Result::Ok((a0,))
                }
                fn call<P: ::wasm_link::PluginData + 'static>(
                    functions: &Self::Functions,
                    callee: ::wasm_link::__private::StoreContextMut<'_, P>,
                    (a0,): &Self::Prepared<'_>,
                ) -> ::wasm_link::__private::wasmtime::Result<Self::Results> {
                    functions.echo_entry.call(callee, ((*a0),))
                }
            }
        }
        /// Typed dispatch to the plugins of `fixtures:all-flags/flags-of-all-sizes@1.0.0`: a method for each of its functions.
        pub struct Handle<P: ::wasm_link::PluginData + 'static = ::wasm_link::Plugin> {
            bound: ::wasm_link::__private::Bound<P, Functions>,
        }
        impl<P: ::wasm_link::PluginData + 'static> ::core::clone::Clone for Handle<P> {
            fn clone(&self) -> Self {
                Self {
                    bound: ::core::clone::Clone::clone(&self.bound),
                }
            }
        }
        impl<P: ::wasm_link::PluginData + 'static> ::core::fmt::Debug for Handle<P> {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                ::core::fmt::Debug::fmt(&self.bound, f)
            }
        }
        impl<P: ::wasm_link::PluginData + 'static> Handle<P> {
            /// Calls the WIT function `echo-permissions`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_permissions(
                &self,
                value: super::Permissions,
            ) -> ::core::result::Result<super::Permissions, ::wasm_link::DispatchError> {
                self.bound
                    .exactly_one(|__functions, __store| {
                        __functions
                            .echo_permissions
                            .call(__store, (value,))
                            .map(|(__result,)| __result)
                    })
            }
            /// Calls the WIT function `echo-eight`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_eight(
                &self,
                value: super::Eight,
            ) -> ::core::result::Result<super::Eight, ::wasm_link::DispatchError> {
                self.bound
                    .exactly_one(|__functions, __store| {
                        __functions
                            .echo_eight
                            .call(__store, (value,))
                            .map(|(__result,)| __result)
                    })
            }
            /// Calls the WIT function `echo-nine`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_nine(
                &self,
                value: super::Nine,
            ) -> ::core::result::Result<super::Nine, ::wasm_link::DispatchError> {
                self.bound
                    .exactly_one(|__functions, __store| {
                        __functions
                            .echo_nine
                            .call(__store, (value,))
                            .map(|(__result,)| __result)
                    })
            }
            /// Calls the WIT function `echo-seventeen`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_seventeen(
                &self,
                value: super::Seventeen,
            ) -> ::core::result::Result<super::Seventeen, ::wasm_link::DispatchError> {
                self.bound
                    .exactly_one(|__functions, __store| {
                        __functions
                            .echo_seventeen
                            .call(__store, (value,))
                            .map(|(__result,)| __result)
                    })
            }
            /// Calls the WIT function `echo-thirty-two`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_thirty_two(
                &self,
                value: super::ThirtyTwo,
            ) -> ::core::result::Result<super::ThirtyTwo, ::wasm_link::DispatchError> {
                self.bound
                    .exactly_one(|__functions, __store| {
                        __functions
                            .echo_thirty_two
                            .call(__store, (value,))
                            .map(|(__result,)| __result)
                    })
            }
            /// Calls the WIT function `echo-entry`.
            ///
            /// # Errors
            /// Returns an error if the plugin cannot be called, or fails in the call.
            pub fn echo_entry(
                &self,
                value: &super::Entry,
            ) -> ::core::result::Result<super::Entry, ::wasm_link::DispatchError> {
                self.bound
                    .exactly_one(|__functions, __store| {
                        __functions
                            .echo_entry
                            .call(__store, (value,))
                            .map(|(__result,)| __result)
                    })
            }
        }
    }
    pub use self::link::{Function, Handle, Interface, WIT};
}
