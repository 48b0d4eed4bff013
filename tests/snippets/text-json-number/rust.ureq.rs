fn main() -> Result<(), Box<dyn std::error::Error>> {
    let body = "12345678901234567890";
    let url = "https://api.example.com/counter";
    let mut response = ureq::put(url)
        .header("Content-Type", "application/json")
        .send(body)?;
    println!("{}", response.status());
    println!("{}", response.body_mut().read_to_string()?);
    Ok(())
}
