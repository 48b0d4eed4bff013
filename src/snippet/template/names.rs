//! The names that templates use, each list of them an enum.

/// Names that templates use: an enum, read from a text.
macro_rules! named {
    ($(#[$meta:meta])* $type:ident { $($variant:ident $name:literal),* $(,)? }) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub(in crate::snippet) enum $type {
            $($variant),*
        }

        impl $type {
            pub(in crate::snippet) const NAMES: [&str; [$($name),*].len()] = [$($name),*];

            pub(in crate::snippet) fn find(name: &str) -> Option<Self> {
                [$(Self::$variant),*].into_iter().find(|known| known.name() == name)
            }

            pub(in crate::snippet) fn name(self) -> &'static str {
                Self::NAMES[self as usize]
            }
        }
    };
}
pub(super) use named;

named! {
    /// What objects have.
    Member {
        Authority "authority",
        BareUrl "bare_url",
        Body "body",
        Boundary "boundary",
        ContentType "content_type",
        Disposition "disposition",
        EncodedName "encoded_name",
        Fields "fields",
        FileName "file_name",
        First "first",
        HasAsciiHeaders "has_ascii_headers",
        HasBrackets "has_brackets",
        HasCookies "has_cookies",
        HasHost "has_host",
        HasLockedHeaders "has_locked_headers",
        HasOddHeaders "has_odd_headers",
        HasRepeatedHeaders "has_repeated_headers",
        HasRepeatedParams "has_repeated_params",
        Headers "headers",
        Host "host",
        IsAcceptEncoding "is_accept_encoding",
        IsAscii "is_ascii",
        IsBytes "is_bytes",
        IsJson "is_json",
        IsMap "is_map",
        IsOfContent "is_of_content",
        IsPlain "is_plain",
        IsReadFromDisk "is_read_from_disk",
        IsUntyped "is_untyped",
        IsUri "is_uri",
        Kind "kind",
        Label "label",
        Lang "lang",
        Last "last",
        Length "length",
        MediaType "media_type",
        Method "method",
        Name "name",
        OddPath "odd_path",
        Pairs "pairs",
        Params "params",
        Parts "parts",
        Password "password",
        Pieces "pieces",
        Port "port",
        ReadsFiles "reads_files",
        Scheme "scheme",
        SendsCookies "sends_cookies",
        Source "source",
        Target "target",
        Text "text",
        Url "url",
        UrlRepairs "url_repairs",
        User "user",
        Value "value",
        Values "values",
    }
}
