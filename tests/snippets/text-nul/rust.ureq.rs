fn main() -> Result<(), Box<dyn std::error::Error>> {
    let body = "a\u{0}b\u{1}1";
    let url = "https://api.example.com/notes";
    let mut response = ureq::post(url)
        .header("Content-Type", "application/octet-stream")
        .send(body)?;
    println!("{}", response.status());
    println!("{}", response.body_mut().read_to_string()?);
    Ok(())
}
