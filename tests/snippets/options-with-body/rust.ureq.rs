fn main() -> Result<(), Box<dyn std::error::Error>> {
    let body = "*";
    let url = "https://api.example.com/x";
    let mut response = ureq::options(url)
        .header("Content-Type", "text/plain")
        .force_send_body()
        .send(body)?;
    println!("{}", response.status());
    println!("{}", response.body_mut().read_to_string()?);
    Ok(())
}
