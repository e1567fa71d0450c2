//! The hosts that a plugin may send requests to.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

use http::Uri;
use http::uri::{Authority, Scheme};

use crate::text::escaped;

/// A host that a plugin may send requests to.
#[derive(Clone, Debug)]
pub(super) struct Allowed {
    /// Any, where there is none.
    scheme: Option<Scheme>,
    /// In small letters.
    host: String,
    /// Whether `host` is what the names end with that are meant, behind a dot.
    is_suffix: bool,
    /// That of the scheme, where there is none.
    port: Option<u16>,
    may_be_private: bool,
}

impl Allowed {
    /// Reads a host: `api.example.org`, `*.example.org`, `127.0.0.1:8080`, `[::1]`, `https://api.example.org`.
    ///
    /// # Errors
    /// Says what is none.
    pub(super) fn read(text: &str, may_be_private: bool) -> wasmtime::Result<Self> {
        let (scheme, authority) = match text.split_once("://") {
            Some(("http", authority)) => (Some(Scheme::HTTP), authority),
            Some(("https", authority)) => (Some(Scheme::HTTPS), authority),
            Some(_) => return Err(is_none(text)),
            None => (None, text),
        };
        let (is_suffix, authority) = match authority.strip_prefix("*.") {
            Some(suffix) => (true, suffix),
            None => (false, authority),
        };
        let authority: Authority = authority.parse().map_err(|_| is_none(text))?;
        let host = authority.host().to_ascii_lowercase();
        let has_odd = host.is_empty() || host.contains(['*', '%']) || host.starts_with('.');
        // A port that is no number is none here.
        let port = authority.port_u16();
        let shown = port.map_or_else(|| host.clone(), |port| format!("{host}:{port}"));
        if has_odd || !authority.as_str().eq_ignore_ascii_case(&shown) {
            return Err(is_none(text));
        }
        let is_explicit = host == "localhost" || address(&host).is_some();
        if is_suffix && is_explicit {
            return Err(is_none(text));
        }
        Ok(Self {
            scheme,
            host,
            is_suffix,
            port,
            may_be_private: may_be_private || is_explicit,
        })
    }

    /// Tells whether a request goes to this host.
    pub(super) fn admits(&self, uri: &Uri) -> bool {
        let (Some(scheme), Some(authority)) = (uri.scheme(), uri.authority()) else {
            return false;
        };
        // A name before the host is for whoever reads it in another way.
        if authority.as_str().contains('@') {
            return false;
        }
        let host = authority.host().to_ascii_lowercase();
        let is_host = if self.is_suffix {
            let name = host.strip_suffix(&self.host);
            name.and_then(|name| name.strip_suffix('.'))
                .is_some_and(|name| !name.is_empty())
        } else {
            host == self.host
        };
        let port = self.port.or_else(|| usual_port(scheme));
        is_host
            && self.scheme.as_ref().is_none_or(|allowed| allowed == scheme)
            && port.is_some()
            && authority.port_u16().or_else(|| usual_port(scheme)) == port
    }

    /// Tells whether it may have an address that is not on the public network.
    pub(super) fn may_be_private(&self) -> bool {
        self.may_be_private
    }
}

fn is_none(text: &str) -> wasmtime::Error {
    wasmtime::Error::msg(format!(
        "`{}` is no host to grant HTTP to: write it as `api.example.org`, `*.example.org`, \
         `127.0.0.1:8080`, or with `http://` or `https://` before it",
        escaped(text)
    ))
}

/// Returns the port of a scheme that requests may have.
pub(super) fn usual_port(scheme: &Scheme) -> Option<u16> {
    if *scheme == Scheme::HTTP {
        Some(80)
    } else if *scheme == Scheme::HTTPS {
        Some(443)
    } else {
        None
    }
}

fn address(host: &str) -> Option<IpAddr> {
    let inner = host
        .strip_prefix('[')
        .and_then(|host| host.strip_suffix(']'));
    inner.unwrap_or(host).parse().ok()
}

/// Tells whether an address is that of a host on the public network.
pub(super) fn is_public(address: IpAddr) -> bool {
    match address {
        IpAddr::V4(address) => is_public_v4(address),
        IpAddr::V6(address) => is_public_v6(address),
    }
}

/// As the registry of special addresses (RFC 6890) has them.
fn is_public_v4(address: Ipv4Addr) -> bool {
    let [a, b, c, _] = address.octets();
    !(address.is_private()
        || address.is_loopback()
        || address.is_link_local()
        || address.is_documentation()
        || matches!((a, b, c), (0 | 224.., _, _) | (100, 64..=127, _))
        || matches!((a, b, c), (192, 0, 0) | (192, 88, 99) | (198, 18 | 19, _)))
}

fn is_public_v6(address: Ipv6Addr) -> bool {
    // An address of version 4 in two parts.
    let v4 = |high: u16, low: u16| {
        let bits = u32::from(high) << 16 | u32::from(low);
        is_public_v4(Ipv4Addr::from_bits(bits))
    };
    match address.segments() {
        // Mapped, translated, and of 6to4.
        [0, 0, 0, 0, 0, 0xffff, high, low]
        | [0x64, 0xff9b, 0, 0, 0, 0, high, low]
        | [0x2002, high, low, ..] => v4(high, low),
        // For protocols, and for documentation.
        [0x2001, 0..=0x1ff | 0xdb8, ..] | [0x3fff, 0..=0xfff, ..] => false,
        // Nothing else is assigned.
        [first, ..] => (0x2000..=0x3fff).contains(&first),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn admits(allowed: &str, uri: &str) -> bool {
        let (Ok(allowed), Ok(uri)) = (Allowed::read(allowed, false), uri.parse()) else {
            return false;
        };
        allowed.admits(&uri)
    }

    #[test]
    fn request_goes_to_the_host_that_is_named_and_no_other() {
        assert!(admits("api.example.org", "https://api.example.org/v1"));
        assert!(admits("API.example.org", "http://api.EXAMPLE.org:80/"));
        for other in [
            "https://example.org/",
            "https://api.example.org.evil.com/",
            "https://evil.com/api.example.org",
            "https://api.example.org:8443/",
            "http://api.example.org:443/",
            "https://api.example.org@evil.com/",
            "https://evil.com@api.example.org/",
            "https://xapi.example.org/",
            "https://api.example.org./",
            "ftp://api.example.org/",
        ] {
            assert!(!admits("api.example.org", other), "{other}");
        }
    }

    #[test]
    fn port_scheme_and_names_below_can_be_said() {
        assert!(admits("127.0.0.1:8080", "http://127.0.0.1:8080/"));
        assert!(!admits("127.0.0.1:8080", "http://127.0.0.1/"));
        assert!(admits("[::1]:8080", "http://[::1]:8080/"));
        assert!(admits("https://a.example", "https://a.example/"));
        assert!(!admits("https://a.example", "http://a.example/"));
        assert!(admits("*.example.org", "https://a.b.example.org/"));
        assert!(!admits("*.example.org", "https://example.org/"));
        assert!(!admits("*.example.org", "https://.example.org/"));
        assert!(!admits("*.example.org", "https://badexample.org/"));
    }

    #[test]
    fn what_is_no_host_is_refused() {
        for text in [
            "",
            "*",
            "*.",
            "a.*.b",
            "a/b",
            "a:b",
            "a:",
            "ftp://a",
            "x@a",
            "*.1.2.3.4",
            "a b",
            "*.*.a",
            "*.localhost",
            "a:99999",
        ] {
            let error = Allowed::read(text, false).err();
            let said = error.map(|error| error.to_string()).unwrap_or_default();
            let expected = format!("`{text}` is no host to grant HTTP to: ");
            assert!(said.starts_with(&expected), "{text}: {said}");
        }
    }

    #[test]
    fn addresses_of_the_own_network_are_not_public() {
        for (address, public) in [
            ("1.1.1.1", true),
            ("8.8.8.8", true),
            ("2606:4700::1111", true),
            ("10.1.2.3", false),
            ("127.0.0.1", false),
            ("169.254.169.254", false),
            ("172.16.0.1", false),
            ("192.168.1.1", false),
            ("100.64.0.1", false),
            ("0.0.0.0", false),
            ("224.0.0.1", false),
            ("255.255.255.255", false),
            ("::", false),
            ("::1", false),
            ("fe80::1", false),
            ("fd00::1", false),
            ("::ffff:127.0.0.1", false),
            ("::ffff:1.1.1.1", true),
            ("64:ff9b::a00:1", false),
            ("2002:7f00:1::", false),
            ("2001:db8::1", false),
        ] {
            let is = address.parse().map(is_public);
            assert_eq!(is, Ok(public), "{address}");
        }
    }
}
