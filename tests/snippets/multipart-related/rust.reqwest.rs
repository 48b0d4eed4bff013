fn main() -> Result<(), Box<dyn std::error::Error>> {
    let url = "https://api.example.com/upload";
    let client = reqwest::blocking::Client::new();
    let body = "--harkdown-boundary-1\r\nContent-Disposition: form-data; name=\"metadata\"\r\nContent-Type: application/json\r\n\r\n{}\r\n--harkdown-boundary-1\r\nContent-Disposition: form-data; name=\"media\"; filename=\"a.txt\"\r\nContent-Type: text/plain\r\n\r\nx\r\n--harkdown-boundary-1--\r\n";
    let response = client
        .post(url)
        .header(
            "Content-Type",
            "multipart/related; boundary=harkdown-boundary-1",
        )
        .body(body)
        .send()?;
    println!("{}", response.status());
    println!("{}", response.text()?);
    Ok(())
}
