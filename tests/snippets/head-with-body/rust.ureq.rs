fn main() -> Result<(), Box<dyn std::error::Error>> {
    let body = "odd";
    let url = "https://api.example.com/files/1";
    let mut response = ureq::head(url)
        .header("Content-Type", "text/plain")
        .force_send_body()
        .send(body)?;
    println!("{}", response.status());
    println!("{}", response.body_mut().read_to_string()?);
    Ok(())
}
