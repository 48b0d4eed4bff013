fn main() -> Result<(), Box<dyn std::error::Error>> {
    let body = "content";
    let url = "https://api.example.com/files/1";
    let mut response = ureq::put(url)
        .header("Range", "bytes=0-99")
        .header("Accept-Encoding", "gzip, br")
        .header("Content-Range", "bytes 0-6/7")
        .header("Content-Type", "text/plain")
        .send(body)?;
    println!("{}", response.status());
    println!("{}", response.body_mut().read_to_string()?);
    Ok(())
}
