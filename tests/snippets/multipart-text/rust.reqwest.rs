fn main() -> Result<(), Box<dyn std::error::Error>> {
    let url = "https://api.example.com/upload";
    let client = reqwest::blocking::Client::new();
    let body = "--XX\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n1\r\n--XX--\r\n";
    let response = client
        .post(url)
        .header("Content-Type", "multipart/form-data; boundary=XX")
        .body(body)
        .send()?;
    println!("{}", response.status());
    println!("{}", response.text()?);
    Ok(())
}
