fn main() -> Result<(), Box<dyn std::error::Error>> {
    let url = "https://api.example.com/users";
    let client = reqwest::blocking::Client::new();
    let response = client
        .get(url)
        .header("Connection", "close")
        .header("TE", "trailers")
        .header("Upgrade", "h2c")
        .header("Keep-Alive", "timeout=5")
        .header("Trailer", "X-Sum")
        .header("Via", "1.1 proxy")
        .header("Date", "Tue, 15 Nov 1994 08:12:31 GMT")
        .header("Range", "bytes=0-1")
        .header("If-None-Match", "*")
        .header("Proxy-Authorization", "Basic x")
        .header("Sec-CH-UA", r#""x""#)
        .header("Set-Cookie", "a=b")
        .header("Max-Forwards", "3")
        .header("X-HTTP-Method-Override", "PATCH")
        .header("Access-Control-Request-Method", "PUT")
        .header("Accept-Charset", "utf-8")
        .send()?;
    println!("{}", response.status());
    println!("{}", response.text()?);
    Ok(())
}
