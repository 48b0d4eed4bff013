fn main() -> Result<(), Box<dyn std::error::Error>> {
    let url = "https://api.example.com/notes";
    let client = reqwest::blocking::Client::new();
    let body = "From: a@example.com\r\nSubject: a\r\n\r\n.dot\r\nlone\rreturn\r\n";
    let response = client
        .post(url)
        .header("Content-Type", "message/rfc822")
        .body(body)
        .send()?;
    println!("{}", response.status());
    println!("{}", response.text()?);
    Ok(())
}
