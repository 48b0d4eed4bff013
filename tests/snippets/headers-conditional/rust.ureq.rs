fn main() -> Result<(), Box<dyn std::error::Error>> {
    let url = "https://api.example.com/report.csv";
    let mut response = ureq::get(url)
        .header("If-None-Match", r#"W/"a1b2", "c3""#)
        .header("If-Modified-Since", "Tue, 15 Nov 1994 08:12:31 GMT")
        .header("Range", "bytes=0-99")
        .header("Accept", "text/csv;q=0.9, */*;q=0.1")
        .header("X-Forwarded-For", "192.0.2.1, 198.51.100.2")
        .call()?;
    println!("{}", response.status());
    println!("{}", response.body_mut().read_to_string()?);
    Ok(())
}
