//! What must arrive, written down by hand, and the comparison that finds what does not.

use std::io::{Read, Write};
use std::net::TcpStream;

use harkdown::har::{Cookie, NameValue, Param, PostData, Request};
use harkdown::snippet::View;
use harkdown::verify::{LoopbackServer, Received, compare};
use harkdown::web::{is_normal_equal, normalize_target};

fn pairs(pairs: &[(&str, &str)]) -> Vec<NameValue> {
    pairs.iter().map(|&(name, value)| NameValue { name: name.to_owned(), value: value.to_owned() }).collect()
}

fn get(url: &str) -> Request {
    Request { method: "GET".to_owned(), url: url.to_owned(), ..Request::default() }
}

fn post(mime_type: &str, text: &str) -> Request {
    let post_data = PostData { mime_type: mime_type.to_owned(), text: Some(text.to_owned()), params: Vec::new() };
    Request { method: "POST".to_owned(), post_data: Some(post_data), ..get("https://example.com/") }
}

fn form(mime_type: &str, params: Vec<Param>) -> Request {
    let post_data = PostData { mime_type: mime_type.to_owned(), text: None, params };
    Request { post_data: Some(post_data), ..post("", "") }
}

fn received(method: &str, target: &str, headers: &[(&str, &str)], body: &str) -> Received {
    Received { method: method.into(), target: target.into(), headers: pairs(headers), body: body.into() }
}

/// The differences as text, without what was expected and received.
fn differences(request: &Request, received: &Received) -> Vec<String> {
    compare(request, received).unwrap().iter().map(|difference| difference.part.to_string()).collect()
}

#[test]
fn urls_are_encoded_once_and_placeholders_stay() {
    for (url, query, expected) in [
        ("https://a.example", vec![], "https://a.example"),
        ("https://a.example?x=1", vec![("y", "2")], "https://a.example/?x=1&y=2"),
        ("https://a.example/?", vec![("y", "2")], "https://a.example/?y=2"),
        ("https://a.example/?x=1&", vec![("y", "2")], "https://a.example/?x=1&y=2"),
        ("https://a.example/x#y?z=1", vec![], "https://a.example/x"),
        ("https://a.example/a%20b%2f%41", vec![], "https://a.example/a%20b%2f%41"),
        ("https://a.example/100%", vec![], "https://a.example/100%25"),
        (
            "https://a.example/",
            vec![("q", "100% & \"more\" +")],
            "https://a.example/?q=100%25%20%26%20%22more%22%20%2B",
        ),
        ("https://a.example/", vec![("q", "%41")], "https://a.example/?q=%2541"),
        ("https://a.example/é ü", vec![], "https://a.example/%C3%A9%20%C3%BC"),
        ("https://bücher.example:81/", vec![], "https://xn--bcher-kva.example:81/"),
        ("https://a.example/{id}/<X>/${a.b}/{{c}}", vec![], "https://a.example/{id}/<X>/${a.b}/{{c}}"),
        ("https://a.example/{not one}", vec![], "https://a.example/%7Bnot%20one%7D"),
        ("https://a.example/", vec![("k", "YOUR_KEY"), ("id", "{id}")], "https://a.example/?k=YOUR_KEY&id={id}"),
        ("https://{tenant}.a.example/x", vec![], "https://{tenant}.a.example/x"),
        ("https://${base}", vec![("a", "b")], "https://${base}?a=b"),
        ("${base_url}/users", vec![("a", "b")], "${base_url}/users?a=b"),
        ("{{scheme}}://a.example/", vec![], "{{scheme}}://a.example/"),
        ("https://a.example/?a=1&a=2", vec![("a", "2"), ("a", "1")], "https://a.example/?a=1&a=2"),
        ("https://a.example/?a=1", vec![("a", "1"), ("a", "1")], "https://a.example/?a=1&a=1"),
        ("https://a.example/?filter[x]=1", vec![("filter[x]", "2")], "https://a.example/?filter[x]=1&filter%5Bx%5D=2"),
    ] {
        let request = Request { query_string: pairs(&query), ..get(url) };
        assert_eq!(View::of(&request).unwrap().url, expected, "{url}");
    }
}

#[test]
fn targets_are_equal_after_normalisation_only() {
    for (one, other) in [
        ("", "/"),
        ("?a=1", "/?a=1"),
        ("/%7e%41", "/~A"),
        ("/a%2fb", "/a%2Fb"),
        ("/{id}", "/%7Bid%7D"),
        ("/a/../b/.", "/b/"),
        ("/?a[]='x'", "/?a%5B%5D=%27x%27"),
    ] {
        assert!(is_normal_equal(one, other), "{one} {other}");
    }
    for (one, other) in [("/a%2Fb", "/a/b"), ("/a+b", "/a%20b"), ("/a", "/a/"), ("/?a", "/?a="), ("//a", "/a")] {
        assert!(!is_normal_equal(one, other), "{one} {other}");
    }
    assert_eq!(normalize_target("/../../a"), "/a");
}

#[test]
fn cookies_become_one_header_and_are_not_encoded_twice() {
    let cookie = |name: &str, value: &str| Cookie { name: name.to_owned(), value: value.to_owned() };
    let request = Request { cookies: vec![cookie("a", "b%20c="), cookie("d", "e; f")], ..get("https://example.com/") };
    assert_eq!(View::of(&request).unwrap().header("cookie"), Some("a=b%20c=; d=e%3B f"));
    let request = Request { headers: pairs(&[("cookie", "a=1"), ("X", "y")]), ..request };
    assert_eq!(View::of(&request).unwrap().headers, pairs(&[("cookie", "a=1; d=e%3B f"), ("X", "y")]));
}

#[test]
fn the_media_type_of_the_body_is_sent_where_no_header_says_it() {
    let header = |request: &Request| View::of(request).unwrap().header("content-type").map(str::to_owned);
    assert_eq!(header(&post("application/json", "{}")).as_deref(), Some("application/json"));
    assert_eq!(header(&post("", "{}")), None);
    let request = Request { headers: pairs(&[("content-type", "text/x")]), ..post("application/json", "{}") };
    assert_eq!(header(&request).as_deref(), Some("text/x"));
    assert_eq!(header(&form("", vec![Param::default()])).as_deref(), Some("application/x-www-form-urlencoded"));
}

#[test]
fn every_kind_of_difference_is_found() {
    let request = Request {
        headers: pairs(&[("X-A", "1"), ("X-A", "2"), ("Accept", "text/plain")]),
        ..post("application/json", "{\"n\": 1.0, \"m\": [true, null]}")
    };
    let json = ("content-type", "application/json");
    let good = [("x-a", "1"), ("X-A", "2"), ("Accept", "text/plain"), json, ("User-Agent", "x")];
    let body = "{\"m\":[true,null],\"n\":1.0}";
    assert!(differences(&request, &received("POST", "/", &good, body)).is_empty());
    for (method, target, headers, body, expected) in [
        ("PUT", "/", good.to_vec(), body, "method"),
        ("POST", "/x", good.to_vec(), body, "target"),
        ("POST", "/?", good.to_vec(), body, "target"),
        ("POST", "/", [&good[1..], &good[..1]].concat(), body, "header `x-a`"),
        ("POST", "/", good[1..].to_vec(), body, "header `x-a`"),
        ("POST", "/", [&good[..2], &good[3..]].concat(), body, "header `accept`"),
        ("POST", "/", [&good[..3], &good[4..]].concat(), body, "header `content-type`"),
        ("POST", "/", [&good[..], &[("X-New", "")]].concat(), body, "header `x-new`"),
        ("POST", "/", good.to_vec(), "{\"m\":[true,null],\"n\":1}", "body"),
        ("POST", "/", good.to_vec(), "{\"m\":[null,true],\"n\":1.0}", "body"),
        ("POST", "/", good.to_vec(), "{\"m\":[true,null],\"n\":1.0,\"n\":1.0}", "body"),
        ("POST", "/", good.to_vec(), "", "body"),
    ] {
        assert_eq!(differences(&request, &received(method, target, &headers, body)), [expected]);
    }
    let request = post("", "text\n");
    assert!(differences(&request, &received("POST", "/", &[], "text\n")).is_empty());
    assert_eq!(differences(&request, &received("POST", "/", &[], "text")), ["body"]);
    assert_eq!(differences(&request, &received("POST", "/", &[json], "text\n")), ["header `content-type`"]);
}

#[test]
fn forms_are_compared_pair_by_pair() {
    let param = |name: &str, value: &str| Param { name: name.into(), value: Some(value.into()), ..Param::default() };
    let media_type = "application/x-www-form-urlencoded";
    let request = form(media_type, vec![param("b", "x y"), param("a", "é&="), param("b", "")]);
    let arrived = |body| differences(&request, &received("POST", "/", &[("Content-Type", media_type)], body));
    assert!(arrived("b=x+y&a=%C3%A9%26%3D&b=").is_empty());
    assert!(arrived("b=x%20y&a=%c3%a9%26%3D&b=").is_empty());
    assert_eq!(arrived("a=%C3%A9%26%3D&b=x+y&b="), ["body"]);
    assert_eq!(arrived("b=x+y&a=%C3%A9%26%3D"), ["body"]);
}

#[test]
fn multipart_bodies_are_compared_part_by_part() {
    let file = Param {
        name: "fi\"le".into(),
        value: Some("{}".into()),
        file_name: Some("a.json".into()),
        content_type: Some("application/json".into()),
    };
    let field = Param { name: "x".into(), value: Some("1\r\n2".into()), ..Param::default() };
    let request = form("multipart/form-data", vec![file, field]);
    let arrived = |body: &str| {
        let headers = [("Content-Type", "multipart/form-data; boundary=\"b\"")];
        differences(&request, &received("POST", "/", &headers, body))
    };
    let disposition = "Content-Disposition: form-data; name=";
    let good = format!(
        "--b\r\n{disposition}\"fi%22le\"; filename=\"a.json\"\r\nContent-Type: application/json\r\n\r\n{{}}\r\n\
         --b\r\n{disposition}\"x\"\r\n\r\n1\r\n2\r\n--b--\r\n"
    );
    assert!(arrived(&good).is_empty());
    assert!(arrived(&good.replace("%22", "\\\"")).is_empty());
    for (old, new) in [("fi%22le", "file"), ("a.json", "b.json"), ("application/json", "text/plain"), ("{}", "[]")] {
        assert_eq!(arrived(&good.replace(old, new)), ["body"], "{new}");
    }
    assert_eq!(arrived(&good.replace("1\r\n2", "1\n2")), ["body"]);
    for end in 0..good.len() - 4 {
        assert_eq!(arrived(&good[..end]), ["body"], "{end}");
    }
}

fn send(server: &LoopbackServer, message: &[u8]) -> String {
    let address = server.origin().replace("http://", "");
    let mut stream = TcpStream::connect(address).unwrap();
    stream.write_all(message).unwrap();
    stream.shutdown(std::net::Shutdown::Write).unwrap();
    let mut answer = String::new();
    // A client whose request was refused may find the connection reset.
    drop(stream.read_to_string(&mut answer));
    answer
}

#[test]
fn the_server_records_what_it_can_read_and_outlives_the_rest() {
    let server = LoopbackServer::start().unwrap();
    let chunked =
        b"PUT /a?b HTTP/1.1\r\nTransfer-Encoding: chunked\r\nX: y \r\n\r\n3\r\nabc\r\n2;x=1\r\nde\r\n0\r\nT: u\r\n\r\n";
    assert!(send(&server, chunked).starts_with("HTTP/1.1 200 OK\r\n"));
    for broken in [
        &b""[..],
        b"\r\n\r\n",
        b"GET\r\n\r\n",
        b"GET / HTTP/1.1\r\nno colon\r\n\r\n",
        b"GET / HTTP/1.1\r\nContent-Length: x\r\n\r\n",
        b"GET / HTTP/1.1\r\nContent-Length: 99999999999999\r\n\r\n",
        b"GET / HTTP/1.1\r\nContent-Length: 5\r\n\r\nabc",
        b"GET / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\nffffffffffffffff\r\n",
        b"GET / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n",
        b"\xff\xfe\x00",
    ] {
        assert_eq!(send(&server, broken), "");
    }
    assert!(send(&server, b"HEAD /h HTTP/1.1\r\n\r\n").ends_with("\r\n\r\n"));
    let requests = server.requests();
    assert_eq!(requests.len(), 2);
    assert_eq!(requests[0].body, b"abcde");
    assert_eq!(requests[0].header("x"), Some("y"));
    assert_eq!((&*requests[0].method, &*requests[0].target), ("PUT", "/a?b"));
}
