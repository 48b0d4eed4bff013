fn main() -> Result<(), Box<dyn std::error::Error>> {
    let body = "From: a@example.com\r\nSubject: a\r\n\r\n.dot\r\nlone\rreturn\r\n";
    let url = "https://api.example.com/notes";
    let mut response = ureq::post(url)
        .header("Content-Type", "message/rfc822")
        .send(body)?;
    println!("{}", response.status());
    println!("{}", response.body_mut().read_to_string()?);
    Ok(())
}
